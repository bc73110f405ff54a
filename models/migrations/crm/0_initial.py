from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """CREATE TABLE "workspace" (
    "id" CHAR(36) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "zone" VARCHAR(64) NOT NULL DEFAULT 'Europe/Moscow',
    "currency" VARCHAR(3) NOT NULL DEFAULT 'RUB',
    "working_days" JSON NOT NULL DEFAULT '[1, 2, 3, 4, 5]',
    "work_starts" VARCHAR(5) NOT NULL DEFAULT '09:00',
    "work_ends" VARCHAR(5) NOT NULL DEFAULT '18:00',
    "holidays" JSON NOT NULL DEFAULT '[]',
    "stale_days" INT NOT NULL DEFAULT 30,
    "return_hours" INT NOT NULL DEFAULT 24,
    "answer_minutes" INT NOT NULL DEFAULT 60,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    CONSTRAINT "pk_workspace" PRIMARY KEY ("id")
);
CREATE TABLE "team" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) NOT NULL,
    "parent_id" CHAR(36),
    CONSTRAINT "pk_team" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_team_parent_id" FOREIGN KEY ("workspace_id", "parent_id") REFERENCES "team" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_team_workspa_10fb81" ON "team" ("workspace_id", "parent_id");
CREATE TABLE "access_rule" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "role" VARCHAR(32) NOT NULL,
    "subject" VARCHAR(32) NOT NULL,
    "verb" VARCHAR(32) NOT NULL,
    "level" VARCHAR(32) NOT NULL,
    CONSTRAINT "pk_access_rule" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_access_rule_workspa_692ac6" UNIQUE ("workspace_id", "role", "subject", "verb")
);
CREATE TABLE "identity" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" CHAR(36) NOT NULL,
    "issuer" VARCHAR(255) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    CONSTRAINT "pk_identity" PRIMARY KEY ("id"),
    CONSTRAINT "uid_identity_workspa_edcf3a" UNIQUE ("workspace_id", "issuer", "subject"),
    CONSTRAINT "uid_identity_workspa_b085f1" UNIQUE ("workspace_id", "issuer", "user_id")
);
CREATE INDEX "idx_identity_issuer_187ef1" ON "identity" ("issuer", "subject");
CREATE TABLE "audit_entry" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "action" VARCHAR(32) NOT NULL,
    "user_id" CHAR(36),
    "subject" VARCHAR(80),
    "address" VARCHAR(64),
    "details" JSON NOT NULL DEFAULT '{}',
    CONSTRAINT "pk_audit_entry" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_audit_entry_workspa_21989a" ON "audit_entry" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_audit_entry_workspa_9bf89d" ON "audit_entry" ("workspace_id", "user_id", "created_at");
CREATE TABLE "loss_reason" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) NOT NULL,
    "position" INT NOT NULL DEFAULT 0,
    "is_active" INT NOT NULL DEFAULT 1,
    CONSTRAINT "pk_loss_reason" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_loss_reason_workspa_e29829" ON "loss_reason" ("workspace_id", "position");
CREATE TABLE "pipeline" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) NOT NULL,
    "position" INT NOT NULL DEFAULT 0,
    CONSTRAINT "pk_pipeline" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_pipeline_workspa_05096f" ON "pipeline" ("workspace_id", "position");
CREATE TABLE "custom_field" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "noun" VARCHAR(32) NOT NULL,
    "key" VARCHAR(50) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "options" JSON NOT NULL DEFAULT '[]',
    "position" INT NOT NULL DEFAULT 0,
    "is_active" INT NOT NULL DEFAULT 1,
    CONSTRAINT "pk_custom_field" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_custom_fiel_workspa_f6fe66" UNIQUE ("workspace_id", "noun", "key")
);
CREATE TABLE "partner" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) NOT NULL,
    "agreed" JSON NOT NULL DEFAULT '[]',
    CONSTRAINT "pk_partner" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_partner_workspa_61be18" ON "partner" ("workspace_id", "name", "id");
CREATE TABLE "interaction" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMP,
    "kind" VARCHAR(32) NOT NULL,
    "direction" VARCHAR(32),
    "channel" VARCHAR(32) NOT NULL,
    "user_id" CHAR(36),
    "owner_id" CHAR(36),
    "contact_id" CHAR(36),
    "deal_id" CHAR(36),
    "provenance" VARCHAR(32) NOT NULL DEFAULT 'MANUAL',
    "account_id" CHAR(36),
    "external_id" VARCHAR(200),
    "started_at" TIMESTAMP NOT NULL,
    "day" DATE NOT NULL,
    "answered_at" TIMESTAMP,
    "ended_at" TIMESTAMP,
    "wait_seconds" INT,
    "talk_seconds" INT,
    "disposition" VARCHAR(32),
    "disposition_raw" VARCHAR(100),
    "from_number" VARCHAR(64),
    "to_number" VARCHAR(64),
    "line_number" VARCHAR(64),
    "client_number" VARCHAR(64),
    "subject" VARCHAR(500),
    "text" TEXT,
    "classification" VARCHAR(32),
    "classification_reason" VARCHAR(500),
    "classified_by_id" CHAR(36),
    "classified_at" TIMESTAMP,
    "touch_point_id" CHAR(36),
    "took_place" INT NOT NULL DEFAULT 1,
    "booked_by_id" CHAR(36),
    "booked_at" TIMESTAMP,
    "booked_on" DATE,
    "planned_for" TIMESTAMP,
    "planned_until" TIMESTAMP,
    "meeting_outcome" VARCHAR(32),
    "times_moved" INT NOT NULL DEFAULT 0,
    "legs" JSON NOT NULL DEFAULT '[]',
    "recordings" JSON NOT NULL DEFAULT '[]',
    CONSTRAINT "pk_interaction" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_interaction_workspa_7dbf4c" UNIQUE ("workspace_id", "account_id", "external_id")
);
CREATE INDEX "idx_interaction_workspa_b4a5c2" ON "interaction" ("workspace_id", "contact_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_3b8a67" ON "interaction" ("workspace_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_3489c0" ON "interaction" ("workspace_id", "owner_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_40ce8e" ON "interaction" ("workspace_id", "day");
CREATE INDEX "idx_interaction_deal" ON "interaction" ("workspace_id", "deal_id", "started_at") WHERE "deal_id" IS NOT NULL;
CREATE INDEX "idx_interaction_unmatched" ON "interaction" ("workspace_id", "client_number") WHERE "contact_id" IS NULL;
CREATE TABLE "touch_point" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) NOT NULL,
    "group" VARCHAR(100),
    "weight" INT NOT NULL DEFAULT 1,
    "reviewed_on" DATE,
    "position" INT NOT NULL DEFAULT 0,
    "is_active" INT NOT NULL DEFAULT 1,
    CONSTRAINT "pk_touch_point" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_touch_point_workspa_c80965" ON "touch_point" ("workspace_id", "position");
CREATE TABLE "plan" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "metric" VARCHAR(64) NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE NOT NULL,
    "user_id" CHAR(36),
    "team_id" CHAR(36),
    "whose" CHAR(36) NOT NULL,
    "target" VARCHAR(40) NOT NULL,
    CONSTRAINT "pk_plan" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_plan_workspa_847caa" UNIQUE ("workspace_id", "metric", "start_on", "end_on", "whose")
);
CREATE TABLE "external_key" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "noun" VARCHAR(32) NOT NULL,
    "owner_id" CHAR(36) NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    "external_id" VARCHAR(200) NOT NULL,
    "record_id" CHAR(36) NOT NULL,
    "digest" VARCHAR(32) NOT NULL,
    CONSTRAINT "pk_external_key" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_external_ke_workspa_9ef38e" UNIQUE ("workspace_id", "noun", "external_id", "owner_id")
);
CREATE INDEX "idx_external_ke_workspa_a5a8c2" ON "external_key" ("workspace_id", "record_id");
CREATE TABLE "import_job" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "owner_id" CHAR(36) NOT NULL,
    "started_with" VARCHAR(32),
    "started_with_id" CHAR(36),
    "status" VARCHAR(32) NOT NULL DEFAULT 'QUEUED',
    "noun" VARCHAR(32) NOT NULL,
    "format" VARCHAR(32) NOT NULL,
    "file_id" CHAR(36) NOT NULL,
    "mapping" JSON NOT NULL DEFAULT '{}',
    "ignored" JSON NOT NULL DEFAULT '[]',
    "is_dry_run" INT NOT NULL DEFAULT 0,
    "total" INT,
    "done" INT NOT NULL DEFAULT 0,
    "created" INT NOT NULL DEFAULT 0,
    "updated" INT NOT NULL DEFAULT 0,
    "unchanged" INT NOT NULL DEFAULT 0,
    "failed" INT NOT NULL DEFAULT 0,
    "error" VARCHAR(1000),
    "finished_at" TIMESTAMP,
    CONSTRAINT "pk_import_job" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_import_job_workspa_c658a7" ON "import_job" ("workspace_id", "created_at", "id");
CREATE TABLE "job" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "queue" VARCHAR(32) NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "args" JSON NOT NULL DEFAULT '{}',
    "state" VARCHAR(32) NOT NULL,
    "due_at" TIMESTAMP NOT NULL,
    "attempts" INT NOT NULL DEFAULT 0,
    "most_attempts" INT NOT NULL,
    "token" CHAR(36),
    "last_error" VARCHAR(1000),
    CONSTRAINT "pk_job" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_job_workspa_b82f88" ON "job" ("workspace_id", "created_at", "id");
CREATE UNIQUE INDEX "uid_job_waiting" ON "job" ("workspace_id", "kind", "key") WHERE "state" = 'WAITING';
CREATE UNIQUE INDEX "uid_job_running" ON "job" ("workspace_id", "kind", "key") WHERE "state" = 'RUNNING';
CREATE INDEX "idx_job_due" ON "job" ("workspace_id", "queue", "due_at") WHERE "state" <> 'DEAD';
CREATE TABLE "job_turn" (
    "workspace_id" CHAR(36) NOT NULL,
    "queue" VARCHAR(32) NOT NULL,
    "due_at" TIMESTAMP,
    "served_at" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_job_turn" PRIMARY KEY ("workspace_id", "queue")
);
CREATE INDEX "idx_job_turn_queue_e8a75d" ON "job_turn" ("queue", "due_at");
CREATE TABLE "stored_file" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "owner_id" CHAR(36) NOT NULL,
    "name" VARCHAR(200),
    "size" INT NOT NULL DEFAULT 0,
    CONSTRAINT "pk_stored_file" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_stored_file_workspa_62f800" ON "stored_file" ("workspace_id", "created_at");
CREATE TABLE "rate_count" (
    "key" VARCHAR(200) NOT NULL,
    "minute" BIGINT NOT NULL,
    "spent" BIGINT NOT NULL,
    CONSTRAINT "pk_rate_count" PRIMARY KEY ("key")
);
CREATE TABLE "trusted_document" (
    "id" CHAR(36) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "registered_at" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_trusted_document" PRIMARY KEY ("id"),
    CONSTRAINT "uid_trusted_doc_digest_7b5492" UNIQUE ("digest")
);
CREATE TABLE "merge" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "kind" VARCHAR(16) NOT NULL,
    "kept_id" CHAR(36) NOT NULL,
    "merged_ids" JSON NOT NULL DEFAULT '[]',
    "moved" JSON NOT NULL DEFAULT '{}',
    "before" JSON NOT NULL DEFAULT '{}',
    "after" JSON NOT NULL DEFAULT '{}',
    "owner_id" CHAR(36),
    "undone_at" TIMESTAMP,
    CONSTRAINT "pk_merge" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_merge_workspa_e9f9c3" ON "merge" ("workspace_id", "kept_id");
CREATE TABLE "intake_record" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL,
    "external_id" VARCHAR(200) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "payload" TEXT NOT NULL,
    "status" VARCHAR(32) NOT NULL,
    "error" VARCHAR(1000),
    "received_at" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_intake_record" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_intake_reco_workspa_4e5aaa" UNIQUE ("workspace_id", "account_id", "external_id")
);
CREATE TABLE "provider_account" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "provider" VARCHAR(32) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "credentials" JSON NOT NULL,
    "synced_until" TIMESTAMP,
    "last_synced_at" TIMESTAMP,
    "last_error" VARCHAR(1000),
    CONSTRAINT "pk_provider_account" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_provider_ac_workspa_e3700b" ON "provider_account" ("workspace_id", "provider");
CREATE TABLE "provider_user" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "account_id" CHAR(36) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "name" VARCHAR(200),
    "user_id" CHAR(36),
    CONSTRAINT "pk_provider_user" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_provider_us_workspa_4b1265" UNIQUE ("workspace_id", "account_id", "key")
);
CREATE TABLE "departure" (
    "row_id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "owner_id" CHAR(36) NOT NULL,
    "sequence" BIGINT NOT NULL,
    CONSTRAINT "pk_departure" PRIMARY KEY ("workspace_id", "row_id", "sequence", "owner_id")
);
CREATE INDEX "idx_departure_workspa_4a1989" ON "departure" ("workspace_id", "sequence", "row_id");
CREATE TABLE "event_log" (
    "workspace_id" CHAR(36) NOT NULL,
    "last_sequence" BIGINT NOT NULL DEFAULT 0,
    "access_version" BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT "pk_event_log" PRIMARY KEY ("workspace_id")
);
CREATE TABLE "event" (
    "sequence" BIGINT NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "type" VARCHAR(64) NOT NULL,
    "entity_type" VARCHAR(32) NOT NULL,
    "entity_id" CHAR(36) NOT NULL,
    "subject_id" CHAR(36),
    "entity_version" INT,
    "actor_id" CHAR(36),
    "occurred_at" TIMESTAMP NOT NULL,
    "data" JSON NOT NULL DEFAULT '{}',
    CONSTRAINT "pk_event" PRIMARY KEY ("workspace_id", "sequence")
);
CREATE INDEX "idx_event_workspa_d68394" ON "event" ("workspace_id", "entity_id", "sequence");
CREATE INDEX "idx_event_workspa_cc237e" ON "event" ("workspace_id", "type", "sequence");
CREATE TABLE "idempotency_key" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "caller" VARCHAR(64) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "outcome" JSON,
    CONSTRAINT "pk_idempotency_key" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_idempotency_workspa_2c1540" UNIQUE ("workspace_id", "caller", "key")
);
CREATE INDEX "idx_idempotency_workspa_993048" ON "idempotency_key" ("workspace_id", "created_at");
CREATE TABLE "row_change" (
    "row_id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "noun" VARCHAR(16) NOT NULL,
    "sequence" BIGINT NOT NULL,
    CONSTRAINT "pk_row_change" PRIMARY KEY ("workspace_id", "row_id")
);
CREATE INDEX "idx_row_change_workspa_4b874c" ON "row_change" ("workspace_id", "sequence", "row_id");
CREATE TABLE "exchange_rate" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "currency" VARCHAR(3) NOT NULL,
    "day" DATE NOT NULL,
    "rate" VARCHAR(32) NOT NULL,
    CONSTRAINT "pk_exchange_rate" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_exchange_ra_workspa_95963f" UNIQUE ("workspace_id", "currency", "day")
);
CREATE TABLE "search_entry" (
    "num" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "entity_id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "pk_search_entry" UNIQUE ("workspace_id", "entity_id")
);
CREATE VIRTUAL TABLE "search_index" USING fts5(text, content='search_entry', content_rowid='num', tokenize='trigram case_sensitive 1');
CREATE TRIGGER "search_entry_added" AFTER INSERT ON "search_entry" BEGIN INSERT INTO search_index(rowid, text) VALUES (new.num, new.text); END;
CREATE TRIGGER "search_entry_removed" AFTER DELETE ON "search_entry" BEGIN INSERT INTO search_index(search_index, rowid, text) VALUES ('delete', old.num, old.text); END;
CREATE TRIGGER "search_entry_changed" AFTER UPDATE ON "search_entry" BEGIN INSERT INTO search_index(search_index, rowid, text) VALUES ('delete', old.num, old.text); INSERT INTO search_index(rowid, text) VALUES (new.num, new.text); END;
CREATE TABLE "server_secret" (
    "id" CHAR(36) NOT NULL,
    "name" VARCHAR(32) NOT NULL,
    "value" VARCHAR(200) NOT NULL,
    CONSTRAINT "pk_server_secret" PRIMARY KEY ("id"),
    CONSTRAINT "uid_server_secr_name_d9cc6f" UNIQUE ("name")
);
CREATE TABLE "session" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" CHAR(36) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "previous_digest" VARCHAR(64),
    "device" VARCHAR(200),
    "address" VARCHAR(64),
    "expires_at" TIMESTAMP NOT NULL,
    "last_used_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    CONSTRAINT "pk_session" PRIMARY KEY ("id"),
    CONSTRAINT "uid_session_digest_de86e1" UNIQUE ("digest")
);
CREATE INDEX "idx_session_workspa_b14946" ON "session" ("workspace_id", "user_id");
CREATE INDEX "idx_session_previou_68613f" ON "session" ("previous_digest");
CREATE TABLE "api_token" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" CHAR(36) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "scopes" JSON,
    "digest" VARCHAR(64) NOT NULL,
    "expires_at" TIMESTAMP,
    "revoked_at" TIMESTAMP,
    "made_by_id" CHAR(36),
    "made_with" VARCHAR(32),
    "made_with_id" CHAR(36),
    "last_used_at" TIMESTAMP,
    CONSTRAINT "pk_api_token" PRIMARY KEY ("id"),
    CONSTRAINT "uid_api_token_digest_256ffc" UNIQUE ("digest")
);
CREATE INDEX "idx_api_token_workspa_0f2e8d" ON "api_token" ("workspace_id", "user_id");
CREATE TABLE "kpi_cell" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "family" VARCHAR(32) NOT NULL,
    "measure" VARCHAR(64) NOT NULL,
    "day" DATE NOT NULL,
    "user_id" CHAR(36),
    "owner_id" CHAR(36),
    "value" BIGINT NOT NULL,
    CONSTRAINT "pk_kpi_cell" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_kpi_cell_workspa_e34578" ON "kpi_cell" ("workspace_id", "family", "day", "measure");
CREATE TABLE "kpi_dirty" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "family" VARCHAR(32) NOT NULL,
    "day" DATE NOT NULL,
    "marked_at" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_kpi_dirty" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_kpi_dirty_workspa_dc40fe" ON "kpi_dirty" ("workspace_id", "family", "day");
CREATE TABLE "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
CREATE TABLE "member" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "role" VARCHAR(32) NOT NULL DEFAULT 'MANAGER',
    "function" VARCHAR(32) NOT NULL DEFAULT 'GENERALIST',
    "is_active" INT NOT NULL DEFAULT 1,
    "partner_id" CHAR(36),
    "password_hash" VARCHAR(200),
    "signed_out_at" TIMESTAMP,
    "team_id" CHAR(36),
    CONSTRAINT "pk_member" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_member_team_id" FOREIGN KEY ("workspace_id", "team_id") REFERENCES "team" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_member_workspa_f584d1" ON "member" ("workspace_id", "team_id");
CREATE INDEX "idx_member_workspa_9399fa" ON "member" ("workspace_id", "name", "id");
CREATE UNIQUE INDEX "uid_member_email_key" ON "member" ("workspace_id", lower("email"));
CREATE INDEX "idx_member_email_key" ON "member" (lower("email"));
CREATE TABLE "stage" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) NOT NULL,
    "position" INT NOT NULL DEFAULT 0,
    "kind" VARCHAR(32) NOT NULL DEFAULT 'OPEN',
    "stale_after_days" INT,
    "required" JSON NOT NULL DEFAULT '[]',
    "pipeline_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_stage" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_stage_pipeline_id" FOREIGN KEY ("workspace_id", "pipeline_id") REFERENCES "pipeline" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_stage_workspa_e9c17d" ON "stage" ("workspace_id", "pipeline_id", "position");
CREATE TABLE "custom_value" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "entity_id" CHAR(36) NOT NULL,
    "text" TEXT,
    "number_text" VARCHAR(40),
    "number" BIGINT,
    "amount_minor" BIGINT,
    "date" DATE,
    "flag" INT,
    "choices" JSON,
    "sort_text" VARCHAR(200) NOT NULL,
    "field_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_custom_value" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_custom_valu_workspa_2e3c73" UNIQUE ("workspace_id", "entity_id", "field_id"),
    CONSTRAINT "fk_custom_value_field_id" FOREIGN KEY ("workspace_id", "field_id") REFERENCES "custom_field" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_custom_valu_workspa_f3f12c" ON "custom_value" ("workspace_id", "field_id", "sort_text", "entity_id");
CREATE TABLE "partner_pipeline" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "position" INT NOT NULL DEFAULT 0,
    "partner_id" CHAR(36) NOT NULL,
    "pipeline_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_partner_pipeline" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_partner_pip_workspa_90c7c4" UNIQUE ("workspace_id", "partner_id", "pipeline_id"),
    CONSTRAINT "fk_partner_pipeline_partner_id" FOREIGN KEY ("workspace_id", "partner_id") REFERENCES "partner" ("workspace_id", "id") ON DELETE CASCADE,
    CONSTRAINT "fk_partner_pipeline_pipeline_id" FOREIGN KEY ("workspace_id", "pipeline_id") REFERENCES "pipeline" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_partner_pip_workspa_f021bf" ON "partner_pipeline" ("workspace_id", "pipeline_id");
CREATE TABLE "classification_change" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "classification" VARCHAR(32) NOT NULL,
    "reason" VARCHAR(500),
    "user_id" CHAR(36),
    "interaction_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_classification_change" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_classification_change_interaction_id" FOREIGN KEY ("workspace_id", "interaction_id") REFERENCES "interaction" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_classificat_workspa_efe9bb" ON "classification_change" ("workspace_id", "interaction_id", "created_at");
CREATE TABLE "file_chunk" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "position" INT NOT NULL,
    "content" BLOB NOT NULL,
    "file_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_file_chunk" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_file_chunk_workspa_ba8f1e" UNIQUE ("workspace_id", "file_id", "position"),
    CONSTRAINT "fk_file_chunk_file_id" FOREIGN KEY ("workspace_id", "file_id") REFERENCES "stored_file" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE TABLE "import_row" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "number" INT NOT NULL,
    "status" VARCHAR(32) NOT NULL,
    "record_id" CHAR(36),
    "problems" JSON NOT NULL DEFAULT '[]',
    "job_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_import_row" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_import_row_job_id" FOREIGN KEY ("workspace_id", "job_id") REFERENCES "import_job" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_import_row_workspa_8f2f42" ON "import_row" ("workspace_id", "job_id", "status", "number", "id");
CREATE INDEX "idx_import_row_workspa_e6fbfe" ON "import_row" ("workspace_id", "job_id", "number", "id");
CREATE TABLE "company" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMP,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(200) NOT NULL,
    "website" VARCHAR(500),
    "source" VARCHAR(100),
    "tags" JSON NOT NULL DEFAULT '[]',
    "comment" TEXT,
    "owner_id" CHAR(36),
    CONSTRAINT "pk_company" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_company_owner_id" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_company_workspa_2cbfdc" ON "company" ("workspace_id", "name_key", "id");
CREATE INDEX "idx_company_workspa_81ea67" ON "company" ("workspace_id", "owner_id");
CREATE TABLE "contact" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMP,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(200) NOT NULL,
    "position" VARCHAR(200),
    "source" VARCHAR(100),
    "tags" JSON NOT NULL DEFAULT '[]',
    "comment" TEXT,
    "erased_at" TIMESTAMP,
    "company_id" CHAR(36),
    "owner_id" CHAR(36),
    CONSTRAINT "pk_contact" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_contact_company_id" FOREIGN KEY ("workspace_id", "company_id") REFERENCES "company" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_contact_owner_id" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_contact_workspa_9ab4dc" ON "contact" ("workspace_id", "name_key", "id");
CREATE INDEX "idx_contact_workspa_4c4718" ON "contact" ("workspace_id", "owner_id", "id");
CREATE INDEX "idx_contact_workspa_421b6a" ON "contact" ("workspace_id", "company_id");
CREATE INDEX "idx_contact_workspa_124237" ON "contact" ("workspace_id", "created_at", "id");
CREATE TABLE "consent" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "purpose" VARCHAR(32) NOT NULL,
    "channel" VARCHAR(32),
    "decision" VARCHAR(32) NOT NULL,
    "happened_at" TIMESTAMP NOT NULL,
    "user_id" CHAR(36),
    "note" VARCHAR(500),
    "holds" INT NOT NULL DEFAULT 1,
    "contact_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_consent" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_consent_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_consent_workspa_69fc64" ON "consent" ("workspace_id", "contact_id", "happened_at");
CREATE TABLE "contact_company" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "role" VARCHAR(200),
    "position" INT NOT NULL DEFAULT 0,
    "company_id" CHAR(36) NOT NULL,
    "contact_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_contact_company" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_contact_com_workspa_a001ed" UNIQUE ("workspace_id", "contact_id", "company_id"),
    CONSTRAINT "fk_contact_company_company_id" FOREIGN KEY ("workspace_id", "company_id") REFERENCES "company" ("workspace_id", "id") ON DELETE CASCADE,
    CONSTRAINT "fk_contact_company_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_contact_com_workspa_6546a0" ON "contact_company" ("workspace_id", "company_id", "contact_id");
CREATE TABLE "contact_email" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "address" VARCHAR(254) NOT NULL,
    "address_key" VARCHAR(254) NOT NULL,
    "label" VARCHAR(50),
    "position" INT NOT NULL DEFAULT 0,
    "contact_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_contact_email" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_contact_ema_workspa_7ff2cd" UNIQUE ("workspace_id", "address_key", "contact_id"),
    CONSTRAINT "fk_contact_email_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_contact_ema_workspa_396454" ON "contact_email" ("workspace_id", "contact_id", "position", "id");
CREATE TABLE "contact_handle" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "channel" VARCHAR(32) NOT NULL,
    "handle" VARCHAR(200) NOT NULL,
    "position" INT NOT NULL DEFAULT 0,
    "contact_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_contact_handle" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_contact_han_workspa_cc18e4" UNIQUE ("workspace_id", "channel", "handle", "contact_id"),
    CONSTRAINT "fk_contact_handle_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_contact_han_workspa_252fb7" ON "contact_handle" ("workspace_id", "contact_id", "position", "id");
CREATE TABLE "contact_phone" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "number" VARCHAR(32) NOT NULL,
    "written" VARCHAR(64) NOT NULL,
    "label" VARCHAR(50),
    "position" INT NOT NULL DEFAULT 0,
    "contact_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_contact_phone" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_contact_pho_workspa_36639d" UNIQUE ("workspace_id", "number", "contact_id"),
    CONSTRAINT "fk_contact_phone_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_contact_pho_workspa_202f6a" ON "contact_phone" ("workspace_id", "contact_id", "position", "id");
CREATE TABLE "deal" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMP,
    "title" VARCHAR(200) NOT NULL,
    "status" VARCHAR(32) NOT NULL DEFAULT 'OPEN',
    "stage_entered_at" TIMESTAMP NOT NULL,
    "amount_minor" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "base_minor" BIGINT,
    "partner_id" CHAR(36),
    "source" VARCHAR(100),
    "comment" TEXT,
    "expected_close_on" DATE,
    "opened_at" TIMESTAMP NOT NULL,
    "closed_at" TIMESTAMP,
    "closed_on" DATE,
    "closed_by_id" CHAR(36),
    "loss_reason" VARCHAR(500),
    "loss_reason_id" CHAR(36),
    "company_id" CHAR(36),
    "contact_id" CHAR(36),
    "owner_id" CHAR(36),
    "pipeline_id" CHAR(36) NOT NULL,
    "stage_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_deal" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_deal_company_id" FOREIGN KEY ("workspace_id", "company_id") REFERENCES "company" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_deal_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_deal_owner_id" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_deal_pipeline_id" FOREIGN KEY ("workspace_id", "pipeline_id") REFERENCES "pipeline" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_deal_stage_id" FOREIGN KEY ("workspace_id", "stage_id") REFERENCES "stage" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_deal_workspa_cad87f" ON "deal" ("workspace_id", "contact_id", "status");
CREATE INDEX "idx_deal_workspa_e64831" ON "deal" ("workspace_id", "company_id");
CREATE INDEX "idx_deal_workspa_47cb90" ON "deal" ("workspace_id", "pipeline_id");
CREATE INDEX "idx_deal_workspa_9cbabf" ON "deal" ("workspace_id", "stage_id", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_e6af98" ON "deal" ("workspace_id", "owner_id", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_e721d9" ON "deal" ("workspace_id", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_920972" ON "deal" ("workspace_id", "closed_on");
CREATE INDEX "idx_deal_workspa_05d26d" ON "deal" ("workspace_id", "partner_id");
CREATE TABLE "dialog" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "channel" VARCHAR(32) NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "started_by" VARCHAR(32) NOT NULL,
    "last_at" TIMESTAMP NOT NULL,
    "last_by" VARCHAR(32) NOT NULL,
    "waiting_since" TIMESTAMP,
    "messages_in" INT NOT NULL,
    "messages_out" INT NOT NULL,
    "contact_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_dialog" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_dialog_workspa_4a7bca" UNIQUE ("workspace_id", "contact_id", "channel"),
    CONSTRAINT "fk_dialog_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_dialog_workspa_44c3ba" ON "dialog" ("workspace_id", "waiting_since", "id");
CREATE TABLE "deal_item" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "product" VARCHAR(200) NOT NULL,
    "quantity" VARCHAR(32) NOT NULL,
    "price_minor" BIGINT NOT NULL,
    "discount_percent" VARCHAR(16) NOT NULL DEFAULT '0',
    "total_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "position" INT NOT NULL DEFAULT 0,
    "deal_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_deal_item" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_deal_item_deal_id" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_deal_item_workspa_c79e77" ON "deal_item" ("workspace_id", "deal_id", "position", "id");
CREATE TABLE "deal_person" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "part" VARCHAR(32) NOT NULL,
    "comment" VARCHAR(500),
    "position" INT NOT NULL DEFAULT 0,
    "contact_id" CHAR(36) NOT NULL,
    "deal_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_deal_person" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_deal_person_workspa_975980" UNIQUE ("workspace_id", "deal_id", "contact_id"),
    CONSTRAINT "fk_deal_person_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE,
    CONSTRAINT "fk_deal_person_deal_id" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_deal_person_workspa_fa5f30" ON "deal_person" ("workspace_id", "deal_id", "position", "id");
CREATE INDEX "idx_deal_person_workspa_1a55f7" ON "deal_person" ("workspace_id", "contact_id");
CREATE TABLE "stage_change" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "from_stage_id" CHAR(36),
    "to_stage_id" CHAR(36) NOT NULL,
    "user_id" CHAR(36),
    "interaction_id" CHAR(36),
    "happened_at" TIMESTAMP NOT NULL,
    "recorded_at" TIMESTAMP NOT NULL,
    "deal_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_stage_change" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_stage_change_deal_id" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_stage_chang_workspa_7bff20" ON "stage_change" ("workspace_id", "deal_id", "happened_at", "id");
CREATE INDEX "idx_stage_chang_workspa_38c012" ON "stage_change" ("workspace_id", "happened_at");
CREATE TABLE "task" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMP,
    "title" VARCHAR(300) NOT NULL,
    "comment" TEXT,
    "due_at" TIMESTAMP,
    "remind_at" TIMESTAMP,
    "reminded_at" TIMESTAMP,
    "done_at" TIMESTAMP,
    "done_by_id" CHAR(36),
    "created_by_id" CHAR(36),
    "contact_id" CHAR(36),
    "deal_id" CHAR(36),
    "owner_id" CHAR(36),
    CONSTRAINT "pk_task" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_task_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_task_deal_id" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_task_owner_id" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_task_workspa_fbbcd5" ON "task" ("workspace_id", "owner_id", "due_at", "id");
CREATE INDEX "idx_task_workspa_c52350" ON "task" ("workspace_id", "contact_id", "done_at");
CREATE INDEX "idx_task_workspa_873905" ON "task" ("workspace_id", "deal_id", "done_at");
CREATE INDEX "idx_task_workspa_a02a79" ON "task" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_task_reminde_cf77b9" ON "task" ("reminded_at", "remind_at");"""

POSTGRES = """CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "zone" VARCHAR(64) COLLATE "C" NOT NULL DEFAULT 'Europe/Moscow',
    "currency" VARCHAR(3) COLLATE "C" NOT NULL DEFAULT 'RUB',
    "working_days" JSONB NOT NULL DEFAULT '[1, 2, 3, 4, 5]',
    "work_starts" VARCHAR(5) COLLATE "C" NOT NULL DEFAULT '09:00',
    "work_ends" VARCHAR(5) COLLATE "C" NOT NULL DEFAULT '18:00',
    "holidays" JSONB NOT NULL DEFAULT '[]',
    "stale_days" INT NOT NULL DEFAULT 30,
    "return_hours" INT NOT NULL DEFAULT 24,
    "answer_minutes" INT NOT NULL DEFAULT 60,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    CONSTRAINT "pk_workspace" PRIMARY KEY ("id")
);
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "parent_id" UUID,
    CONSTRAINT "pk_team" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_team_parent_id" FOREIGN KEY ("workspace_id", "parent_id") REFERENCES "team" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_team_workspa_10fb81" ON "team" ("workspace_id", "parent_id");
CREATE TABLE "access_rule" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "role" VARCHAR(32) COLLATE "C" NOT NULL,
    "subject" VARCHAR(32) COLLATE "C" NOT NULL,
    "verb" VARCHAR(32) COLLATE "C" NOT NULL,
    "level" VARCHAR(32) COLLATE "C" NOT NULL,
    CONSTRAINT "pk_access_rule" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_access_rule_workspa_692ac6" UNIQUE ("workspace_id", "role", "subject", "verb")
);
CREATE TABLE "identity" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" UUID NOT NULL,
    "issuer" VARCHAR(255) COLLATE "C" NOT NULL,
    "subject" VARCHAR(255) COLLATE "C" NOT NULL,
    CONSTRAINT "pk_identity" PRIMARY KEY ("id"),
    CONSTRAINT "uid_identity_workspa_edcf3a" UNIQUE ("workspace_id", "issuer", "subject"),
    CONSTRAINT "uid_identity_workspa_b085f1" UNIQUE ("workspace_id", "issuer", "user_id")
);
CREATE INDEX "idx_identity_issuer_187ef1" ON "identity" ("issuer", "subject");
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "action" VARCHAR(32) COLLATE "C" NOT NULL,
    "user_id" UUID,
    "subject" VARCHAR(80) COLLATE "C",
    "address" VARCHAR(64) COLLATE "C",
    "details" JSONB NOT NULL DEFAULT '{}',
    CONSTRAINT "pk_audit_entry" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_audit_entry_workspa_21989a" ON "audit_entry" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_audit_entry_workspa_9bf89d" ON "audit_entry" ("workspace_id", "user_id", "created_at");
CREATE TABLE "loss_reason" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "position" INT NOT NULL DEFAULT 0,
    "is_active" BOOL NOT NULL DEFAULT TRUE,
    CONSTRAINT "pk_loss_reason" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_loss_reason_workspa_e29829" ON "loss_reason" ("workspace_id", "position");
CREATE TABLE "pipeline" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "position" INT NOT NULL DEFAULT 0,
    CONSTRAINT "pk_pipeline" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_pipeline_workspa_05096f" ON "pipeline" ("workspace_id", "position");
CREATE TABLE "custom_field" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "noun" VARCHAR(32) COLLATE "C" NOT NULL,
    "key" VARCHAR(50) COLLATE "C" NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "options" JSONB NOT NULL DEFAULT '[]',
    "position" INT NOT NULL DEFAULT 0,
    "is_active" BOOL NOT NULL DEFAULT TRUE,
    CONSTRAINT "pk_custom_field" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_custom_fiel_workspa_f6fe66" UNIQUE ("workspace_id", "noun", "key")
);
CREATE TABLE "partner" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "agreed" JSONB NOT NULL DEFAULT '[]',
    CONSTRAINT "pk_partner" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_partner_workspa_61be18" ON "partner" ("workspace_id", "name", "id");
CREATE TABLE "interaction" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "direction" VARCHAR(32) COLLATE "C",
    "channel" VARCHAR(32) COLLATE "C" NOT NULL,
    "user_id" UUID,
    "owner_id" UUID,
    "contact_id" UUID,
    "deal_id" UUID,
    "provenance" VARCHAR(32) COLLATE "C" NOT NULL DEFAULT 'MANUAL',
    "account_id" UUID,
    "external_id" VARCHAR(200) COLLATE "C",
    "started_at" TIMESTAMPTZ NOT NULL,
    "day" DATE NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "wait_seconds" INT,
    "talk_seconds" INT,
    "disposition" VARCHAR(32) COLLATE "C",
    "disposition_raw" VARCHAR(100) COLLATE "C",
    "from_number" VARCHAR(64) COLLATE "C",
    "to_number" VARCHAR(64) COLLATE "C",
    "line_number" VARCHAR(64) COLLATE "C",
    "client_number" VARCHAR(64) COLLATE "C",
    "subject" VARCHAR(500) COLLATE "C",
    "text" TEXT,
    "classification" VARCHAR(32) COLLATE "C",
    "classification_reason" VARCHAR(500) COLLATE "C",
    "classified_by_id" UUID,
    "classified_at" TIMESTAMPTZ,
    "touch_point_id" UUID,
    "took_place" BOOL NOT NULL DEFAULT TRUE,
    "booked_by_id" UUID,
    "booked_at" TIMESTAMPTZ,
    "booked_on" DATE,
    "planned_for" TIMESTAMPTZ,
    "planned_until" TIMESTAMPTZ,
    "meeting_outcome" VARCHAR(32) COLLATE "C",
    "times_moved" INT NOT NULL DEFAULT 0,
    "legs" JSONB NOT NULL DEFAULT '[]',
    "recordings" JSONB NOT NULL DEFAULT '[]',
    CONSTRAINT "pk_interaction" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_interaction_workspa_7dbf4c" UNIQUE ("workspace_id", "account_id", "external_id")
);
CREATE INDEX "idx_interaction_workspa_b4a5c2" ON "interaction" ("workspace_id", "contact_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_3b8a67" ON "interaction" ("workspace_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_3489c0" ON "interaction" ("workspace_id", "owner_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_40ce8e" ON "interaction" ("workspace_id", "day");
CREATE INDEX "idx_interaction_deal" ON "interaction" ("workspace_id", "deal_id", "started_at") WHERE "deal_id" IS NOT NULL;
CREATE INDEX "idx_interaction_unmatched" ON "interaction" ("workspace_id", "client_number") WHERE "contact_id" IS NULL;
CREATE TABLE "touch_point" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "group" VARCHAR(100) COLLATE "C",
    "weight" INT NOT NULL DEFAULT 1,
    "reviewed_on" DATE,
    "position" INT NOT NULL DEFAULT 0,
    "is_active" BOOL NOT NULL DEFAULT TRUE,
    CONSTRAINT "pk_touch_point" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_touch_point_workspa_c80965" ON "touch_point" ("workspace_id", "position");
CREATE TABLE "plan" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "metric" VARCHAR(64) COLLATE "C" NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE NOT NULL,
    "user_id" UUID,
    "team_id" UUID,
    "whose" UUID NOT NULL,
    "target" VARCHAR(40) COLLATE "C" NOT NULL,
    CONSTRAINT "pk_plan" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_plan_workspa_847caa" UNIQUE ("workspace_id", "metric", "start_on", "end_on", "whose")
);
CREATE TABLE "external_key" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "noun" VARCHAR(32) COLLATE "C" NOT NULL,
    "owner_id" UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    "external_id" VARCHAR(200) COLLATE "C" NOT NULL,
    "record_id" UUID NOT NULL,
    "digest" VARCHAR(32) COLLATE "C" NOT NULL,
    CONSTRAINT "pk_external_key" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_external_ke_workspa_9ef38e" UNIQUE ("workspace_id", "noun", "external_id", "owner_id")
);
CREATE INDEX "idx_external_ke_workspa_a5a8c2" ON "external_key" ("workspace_id", "record_id");
CREATE TABLE "import_job" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "owner_id" UUID NOT NULL,
    "started_with" VARCHAR(32) COLLATE "C",
    "started_with_id" UUID,
    "status" VARCHAR(32) COLLATE "C" NOT NULL DEFAULT 'QUEUED',
    "noun" VARCHAR(32) COLLATE "C" NOT NULL,
    "format" VARCHAR(32) COLLATE "C" NOT NULL,
    "file_id" UUID NOT NULL,
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "ignored" JSONB NOT NULL DEFAULT '[]',
    "is_dry_run" BOOL NOT NULL DEFAULT FALSE,
    "total" INT,
    "done" INT NOT NULL DEFAULT 0,
    "created" INT NOT NULL DEFAULT 0,
    "updated" INT NOT NULL DEFAULT 0,
    "unchanged" INT NOT NULL DEFAULT 0,
    "failed" INT NOT NULL DEFAULT 0,
    "error" VARCHAR(1000) COLLATE "C",
    "finished_at" TIMESTAMPTZ,
    CONSTRAINT "pk_import_job" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_import_job_workspa_c658a7" ON "import_job" ("workspace_id", "created_at", "id");
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "queue" VARCHAR(32) COLLATE "C" NOT NULL,
    "kind" VARCHAR(64) COLLATE "C" NOT NULL,
    "key" VARCHAR(200) COLLATE "C" NOT NULL,
    "args" JSONB NOT NULL DEFAULT '{}',
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "attempts" INT NOT NULL DEFAULT 0,
    "most_attempts" INT NOT NULL,
    "token" UUID,
    "last_error" VARCHAR(1000) COLLATE "C",
    CONSTRAINT "pk_job" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_job_workspa_b82f88" ON "job" ("workspace_id", "created_at", "id");
CREATE UNIQUE INDEX "uid_job_waiting" ON "job" ("workspace_id", "kind", "key") WHERE "state" = 'WAITING';
CREATE UNIQUE INDEX "uid_job_running" ON "job" ("workspace_id", "kind", "key") WHERE "state" = 'RUNNING';
CREATE INDEX "idx_job_due" ON "job" ("workspace_id", "queue", "due_at") WHERE "state" <> 'DEAD';
ALTER TABLE "job" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);
CREATE TABLE "job_turn" (
    "workspace_id" UUID NOT NULL,
    "queue" VARCHAR(32) COLLATE "C" NOT NULL,
    "due_at" TIMESTAMPTZ,
    "served_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_job_turn" PRIMARY KEY ("workspace_id", "queue")
);
CREATE INDEX "idx_job_turn_queue_e8a75d" ON "job_turn" ("queue", "due_at");
ALTER TABLE "job_turn" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "owner_id" UUID NOT NULL,
    "name" VARCHAR(200) COLLATE "C",
    "size" INT NOT NULL DEFAULT 0,
    CONSTRAINT "pk_stored_file" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_stored_file_workspa_62f800" ON "stored_file" ("workspace_id", "created_at");
CREATE UNLOGGED TABLE "rate_count" (
    "key" VARCHAR(200) COLLATE "C" NOT NULL,
    "minute" BIGINT NOT NULL,
    "spent" BIGINT NOT NULL,
    CONSTRAINT "pk_rate_count" PRIMARY KEY ("key")
);
CREATE TABLE "trusted_document" (
    "id" UUID NOT NULL,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL,
    "text" TEXT NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "registered_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_trusted_document" PRIMARY KEY ("id"),
    CONSTRAINT "uid_trusted_doc_digest_7b5492" UNIQUE ("digest")
);
CREATE TABLE "merge" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "kept_id" UUID NOT NULL,
    "merged_ids" JSONB NOT NULL DEFAULT '[]',
    "moved" JSONB NOT NULL DEFAULT '{}',
    "before" JSONB NOT NULL DEFAULT '{}',
    "after" JSONB NOT NULL DEFAULT '{}',
    "owner_id" UUID,
    "undone_at" TIMESTAMPTZ,
    CONSTRAINT "pk_merge" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_merge_workspa_e9f9c3" ON "merge" ("workspace_id", "kept_id");
CREATE TABLE "intake_record" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL,
    "external_id" VARCHAR(200) COLLATE "C" NOT NULL,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL,
    "payload" TEXT NOT NULL,
    "status" VARCHAR(32) COLLATE "C" NOT NULL,
    "error" VARCHAR(1000) COLLATE "C",
    "received_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_intake_record" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_intake_reco_workspa_4e5aaa" UNIQUE ("workspace_id", "account_id", "external_id")
);
CREATE TABLE "provider_account" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "provider" VARCHAR(32) COLLATE "C" NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "credentials" JSONB NOT NULL,
    "synced_until" TIMESTAMPTZ,
    "last_synced_at" TIMESTAMPTZ,
    "last_error" VARCHAR(1000) COLLATE "C",
    CONSTRAINT "pk_provider_account" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_provider_ac_workspa_e3700b" ON "provider_account" ("workspace_id", "provider");
CREATE TABLE "provider_user" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "account_id" UUID NOT NULL,
    "key" VARCHAR(200) COLLATE "C" NOT NULL,
    "name" VARCHAR(200) COLLATE "C",
    "user_id" UUID,
    CONSTRAINT "pk_provider_user" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_provider_us_workspa_4b1265" UNIQUE ("workspace_id", "account_id", "key")
);
CREATE TABLE "departure" (
    "row_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    CONSTRAINT "pk_departure" PRIMARY KEY ("workspace_id", "row_id", "sequence", "owner_id")
);
CREATE INDEX "idx_departure_workspa_4a1989" ON "departure" ("workspace_id", "sequence", "row_id");
CREATE TABLE "event_log" (
    "workspace_id" UUID NOT NULL,
    "last_sequence" BIGINT NOT NULL DEFAULT 0,
    "access_version" BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT "pk_event_log" PRIMARY KEY ("workspace_id")
);
CREATE TABLE "event" (
    "sequence" BIGINT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "type" VARCHAR(64) COLLATE "C" NOT NULL,
    "entity_type" VARCHAR(32) COLLATE "C" NOT NULL,
    "entity_id" UUID NOT NULL,
    "subject_id" UUID,
    "entity_version" INT,
    "actor_id" UUID,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    CONSTRAINT "pk_event" PRIMARY KEY ("workspace_id", "sequence")
);
CREATE INDEX "idx_event_workspa_d68394" ON "event" ("workspace_id", "entity_id", "sequence");
CREATE INDEX "idx_event_workspa_cc237e" ON "event" ("workspace_id", "type", "sequence");
CREATE TABLE "idempotency_key" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "caller" VARCHAR(64) COLLATE "C" NOT NULL,
    "key" VARCHAR(200) COLLATE "C" NOT NULL,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL,
    "outcome" JSONB,
    CONSTRAINT "pk_idempotency_key" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_idempotency_workspa_2c1540" UNIQUE ("workspace_id", "caller", "key")
);
CREATE INDEX "idx_idempotency_workspa_993048" ON "idempotency_key" ("workspace_id", "created_at");
CREATE TABLE "row_change" (
    "row_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "noun" VARCHAR(16) COLLATE "C" NOT NULL,
    "sequence" BIGINT NOT NULL,
    CONSTRAINT "pk_row_change" PRIMARY KEY ("workspace_id", "row_id")
);
CREATE INDEX "idx_row_change_workspa_4b874c" ON "row_change" ("workspace_id", "sequence", "row_id");
CREATE TABLE "exchange_rate" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "currency" VARCHAR(3) COLLATE "C" NOT NULL,
    "day" DATE NOT NULL,
    "rate" VARCHAR(32) COLLATE "C" NOT NULL,
    CONSTRAINT "pk_exchange_rate" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_exchange_ra_workspa_95963f" UNIQUE ("workspace_id", "currency", "day")
);
CREATE TABLE "search_entry" (
    "entity_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "pk_search_entry" PRIMARY KEY ("workspace_id", "entity_id")
);
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "idx_search_entry_text" ON "search_entry" USING gin ("text" gin_trgm_ops);
CREATE TABLE "server_secret" (
    "id" UUID NOT NULL,
    "name" VARCHAR(32) COLLATE "C" NOT NULL,
    "value" VARCHAR(200) COLLATE "C" NOT NULL,
    CONSTRAINT "pk_server_secret" PRIMARY KEY ("id"),
    CONSTRAINT "uid_server_secr_name_d9cc6f" UNIQUE ("name")
);
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" UUID NOT NULL,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL,
    "previous_digest" VARCHAR(64) COLLATE "C",
    "device" VARCHAR(200) COLLATE "C",
    "address" VARCHAR(64) COLLATE "C",
    "expires_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    CONSTRAINT "pk_session" PRIMARY KEY ("id"),
    CONSTRAINT "uid_session_digest_de86e1" UNIQUE ("digest")
);
CREATE INDEX "idx_session_workspa_b14946" ON "session" ("workspace_id", "user_id");
CREATE INDEX "idx_session_previou_68613f" ON "session" ("previous_digest");
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" UUID NOT NULL,
    "name" VARCHAR(100) COLLATE "C" NOT NULL,
    "scopes" JSONB,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "made_by_id" UUID,
    "made_with" VARCHAR(32) COLLATE "C",
    "made_with_id" UUID,
    "last_used_at" TIMESTAMPTZ,
    CONSTRAINT "pk_api_token" PRIMARY KEY ("id"),
    CONSTRAINT "uid_api_token_digest_256ffc" UNIQUE ("digest")
);
CREATE INDEX "idx_api_token_workspa_0f2e8d" ON "api_token" ("workspace_id", "user_id");
CREATE TABLE "kpi_cell" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "family" VARCHAR(32) COLLATE "C" NOT NULL,
    "measure" VARCHAR(64) COLLATE "C" NOT NULL,
    "day" DATE NOT NULL,
    "user_id" UUID,
    "owner_id" UUID,
    "value" BIGINT NOT NULL,
    CONSTRAINT "pk_kpi_cell" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_kpi_cell_workspa_e34578" ON "kpi_cell" ("workspace_id", "family", "day", "measure");
CREATE TABLE "kpi_dirty" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "family" VARCHAR(32) COLLATE "C" NOT NULL,
    "day" DATE NOT NULL,
    "marked_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_kpi_dirty" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_kpi_dirty_workspa_dc40fe" ON "kpi_dirty" ("workspace_id", "family", "day");
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) COLLATE "C" NOT NULL,
    "app" VARCHAR(100) COLLATE "C" NOT NULL,
    "content" JSONB NOT NULL
);
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "email" VARCHAR(254) COLLATE "C" NOT NULL,
    "role" VARCHAR(32) COLLATE "C" NOT NULL DEFAULT 'MANAGER',
    "function" VARCHAR(32) COLLATE "C" NOT NULL DEFAULT 'GENERALIST',
    "is_active" BOOL NOT NULL DEFAULT TRUE,
    "partner_id" UUID,
    "password_hash" VARCHAR(200) COLLATE "C",
    "signed_out_at" TIMESTAMPTZ,
    "team_id" UUID,
    CONSTRAINT "pk_member" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_member_team_id" FOREIGN KEY ("workspace_id", "team_id") REFERENCES "team" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_member_workspa_f584d1" ON "member" ("workspace_id", "team_id");
CREATE INDEX "idx_member_workspa_9399fa" ON "member" ("workspace_id", "name", "id");
CREATE UNIQUE INDEX "uid_member_email_key" ON "member" ("workspace_id", lower("email"));
CREATE INDEX "idx_member_email_key" ON "member" (lower("email"));
CREATE TABLE "stage" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "position" INT NOT NULL DEFAULT 0,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL DEFAULT 'OPEN',
    "stale_after_days" INT,
    "required" JSONB NOT NULL DEFAULT '[]',
    "pipeline_id" UUID NOT NULL,
    CONSTRAINT "pk_stage" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_stage_pipeline_id" FOREIGN KEY ("workspace_id", "pipeline_id") REFERENCES "pipeline" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_stage_workspa_e9c17d" ON "stage" ("workspace_id", "pipeline_id", "position");
CREATE TABLE "custom_value" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "entity_id" UUID NOT NULL,
    "text" TEXT,
    "number_text" VARCHAR(40) COLLATE "C",
    "number" BIGINT,
    "amount_minor" BIGINT,
    "date" DATE,
    "flag" BOOL,
    "choices" JSONB,
    "sort_text" VARCHAR(200) COLLATE "C" NOT NULL,
    "field_id" UUID NOT NULL,
    CONSTRAINT "pk_custom_value" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_custom_valu_workspa_2e3c73" UNIQUE ("workspace_id", "entity_id", "field_id"),
    CONSTRAINT "fk_custom_value_field_id" FOREIGN KEY ("workspace_id", "field_id") REFERENCES "custom_field" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_custom_valu_workspa_f3f12c" ON "custom_value" ("workspace_id", "field_id", "sort_text", "entity_id");
CREATE TABLE "partner_pipeline" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "position" INT NOT NULL DEFAULT 0,
    "partner_id" UUID NOT NULL,
    "pipeline_id" UUID NOT NULL,
    CONSTRAINT "pk_partner_pipeline" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_partner_pip_workspa_90c7c4" UNIQUE ("workspace_id", "partner_id", "pipeline_id"),
    CONSTRAINT "fk_partner_pipeline_partner_id" FOREIGN KEY ("workspace_id", "partner_id") REFERENCES "partner" ("workspace_id", "id") ON DELETE CASCADE,
    CONSTRAINT "fk_partner_pipeline_pipeline_id" FOREIGN KEY ("workspace_id", "pipeline_id") REFERENCES "pipeline" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_partner_pip_workspa_f021bf" ON "partner_pipeline" ("workspace_id", "pipeline_id");
CREATE TABLE "classification_change" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "classification" VARCHAR(32) COLLATE "C" NOT NULL,
    "reason" VARCHAR(500) COLLATE "C",
    "user_id" UUID,
    "interaction_id" UUID NOT NULL,
    CONSTRAINT "pk_classification_change" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_classification_change_interaction_id" FOREIGN KEY ("workspace_id", "interaction_id") REFERENCES "interaction" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_classificat_workspa_efe9bb" ON "classification_change" ("workspace_id", "interaction_id", "created_at");
CREATE TABLE "file_chunk" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "position" INT NOT NULL,
    "content" BYTEA NOT NULL,
    "file_id" UUID NOT NULL,
    CONSTRAINT "pk_file_chunk" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_file_chunk_workspa_ba8f1e" UNIQUE ("workspace_id", "file_id", "position"),
    CONSTRAINT "fk_file_chunk_file_id" FOREIGN KEY ("workspace_id", "file_id") REFERENCES "stored_file" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE TABLE "import_row" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "number" INT NOT NULL,
    "status" VARCHAR(32) COLLATE "C" NOT NULL,
    "record_id" UUID,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "job_id" UUID NOT NULL,
    CONSTRAINT "pk_import_row" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_import_row_job_id" FOREIGN KEY ("workspace_id", "job_id") REFERENCES "import_job" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_import_row_workspa_8f2f42" ON "import_row" ("workspace_id", "job_id", "status", "number", "id");
CREATE INDEX "idx_import_row_workspa_e6fbfe" ON "import_row" ("workspace_id", "job_id", "number", "id");
CREATE TABLE "company" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "name_key" VARCHAR(200) COLLATE "C" NOT NULL,
    "website" VARCHAR(500) COLLATE "C",
    "source" VARCHAR(100) COLLATE "C",
    "tags" JSONB NOT NULL DEFAULT '[]',
    "comment" TEXT,
    "owner_id" UUID,
    CONSTRAINT "pk_company" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_company_owner_id" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_company_workspa_2cbfdc" ON "company" ("workspace_id", "name_key", "id");
CREATE INDEX "idx_company_workspa_81ea67" ON "company" ("workspace_id", "owner_id");
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "name_key" VARCHAR(200) COLLATE "C" NOT NULL,
    "position" VARCHAR(200) COLLATE "C",
    "source" VARCHAR(100) COLLATE "C",
    "tags" JSONB NOT NULL DEFAULT '[]',
    "comment" TEXT,
    "erased_at" TIMESTAMPTZ,
    "company_id" UUID,
    "owner_id" UUID,
    CONSTRAINT "pk_contact" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_contact_company_id" FOREIGN KEY ("workspace_id", "company_id") REFERENCES "company" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_contact_owner_id" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_contact_workspa_9ab4dc" ON "contact" ("workspace_id", "name_key", "id");
CREATE INDEX "idx_contact_workspa_4c4718" ON "contact" ("workspace_id", "owner_id", "id");
CREATE INDEX "idx_contact_workspa_421b6a" ON "contact" ("workspace_id", "company_id");
CREATE INDEX "idx_contact_workspa_124237" ON "contact" ("workspace_id", "created_at", "id");
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "purpose" VARCHAR(32) COLLATE "C" NOT NULL,
    "channel" VARCHAR(32) COLLATE "C",
    "decision" VARCHAR(32) COLLATE "C" NOT NULL,
    "happened_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(500) COLLATE "C",
    "holds" BOOL NOT NULL DEFAULT TRUE,
    "contact_id" UUID NOT NULL,
    CONSTRAINT "pk_consent" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_consent_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_consent_workspa_69fc64" ON "consent" ("workspace_id", "contact_id", "happened_at");
CREATE TABLE "contact_company" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "role" VARCHAR(200) COLLATE "C",
    "position" INT NOT NULL DEFAULT 0,
    "company_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    CONSTRAINT "pk_contact_company" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_contact_com_workspa_a001ed" UNIQUE ("workspace_id", "contact_id", "company_id"),
    CONSTRAINT "fk_contact_company_company_id" FOREIGN KEY ("workspace_id", "company_id") REFERENCES "company" ("workspace_id", "id") ON DELETE CASCADE,
    CONSTRAINT "fk_contact_company_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_contact_com_workspa_6546a0" ON "contact_company" ("workspace_id", "company_id", "contact_id");
CREATE TABLE "contact_email" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "address" VARCHAR(254) COLLATE "C" NOT NULL,
    "address_key" VARCHAR(254) COLLATE "C" NOT NULL,
    "label" VARCHAR(50) COLLATE "C",
    "position" INT NOT NULL DEFAULT 0,
    "contact_id" UUID NOT NULL,
    CONSTRAINT "pk_contact_email" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_contact_ema_workspa_7ff2cd" UNIQUE ("workspace_id", "address_key", "contact_id"),
    CONSTRAINT "fk_contact_email_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_contact_ema_workspa_396454" ON "contact_email" ("workspace_id", "contact_id", "position", "id");
CREATE TABLE "contact_handle" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "channel" VARCHAR(32) COLLATE "C" NOT NULL,
    "handle" VARCHAR(200) COLLATE "C" NOT NULL,
    "position" INT NOT NULL DEFAULT 0,
    "contact_id" UUID NOT NULL,
    CONSTRAINT "pk_contact_handle" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_contact_han_workspa_cc18e4" UNIQUE ("workspace_id", "channel", "handle", "contact_id"),
    CONSTRAINT "fk_contact_handle_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_contact_han_workspa_252fb7" ON "contact_handle" ("workspace_id", "contact_id", "position", "id");
CREATE TABLE "contact_phone" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "number" VARCHAR(32) COLLATE "C" NOT NULL,
    "written" VARCHAR(64) COLLATE "C" NOT NULL,
    "label" VARCHAR(50) COLLATE "C",
    "position" INT NOT NULL DEFAULT 0,
    "contact_id" UUID NOT NULL,
    CONSTRAINT "pk_contact_phone" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_contact_pho_workspa_36639d" UNIQUE ("workspace_id", "number", "contact_id"),
    CONSTRAINT "fk_contact_phone_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_contact_pho_workspa_202f6a" ON "contact_phone" ("workspace_id", "contact_id", "position", "id");
CREATE TABLE "deal" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ,
    "title" VARCHAR(200) COLLATE "C" NOT NULL,
    "status" VARCHAR(32) COLLATE "C" NOT NULL DEFAULT 'OPEN',
    "stage_entered_at" TIMESTAMPTZ NOT NULL,
    "amount_minor" BIGINT,
    "currency" VARCHAR(3) COLLATE "C" NOT NULL,
    "base_minor" BIGINT,
    "partner_id" UUID,
    "source" VARCHAR(100) COLLATE "C",
    "comment" TEXT,
    "expected_close_on" DATE,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "closed_on" DATE,
    "closed_by_id" UUID,
    "loss_reason" VARCHAR(500) COLLATE "C",
    "loss_reason_id" UUID,
    "company_id" UUID,
    "contact_id" UUID,
    "owner_id" UUID,
    "pipeline_id" UUID NOT NULL,
    "stage_id" UUID NOT NULL,
    CONSTRAINT "pk_deal" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_deal_company_id" FOREIGN KEY ("workspace_id", "company_id") REFERENCES "company" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_deal_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_deal_owner_id" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_deal_pipeline_id" FOREIGN KEY ("workspace_id", "pipeline_id") REFERENCES "pipeline" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_deal_stage_id" FOREIGN KEY ("workspace_id", "stage_id") REFERENCES "stage" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_deal_workspa_cad87f" ON "deal" ("workspace_id", "contact_id", "status");
CREATE INDEX "idx_deal_workspa_e64831" ON "deal" ("workspace_id", "company_id");
CREATE INDEX "idx_deal_workspa_47cb90" ON "deal" ("workspace_id", "pipeline_id");
CREATE INDEX "idx_deal_workspa_9cbabf" ON "deal" ("workspace_id", "stage_id", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_e6af98" ON "deal" ("workspace_id", "owner_id", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_e721d9" ON "deal" ("workspace_id", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_920972" ON "deal" ("workspace_id", "closed_on");
CREATE INDEX "idx_deal_workspa_05d26d" ON "deal" ("workspace_id", "partner_id");
CREATE TABLE "dialog" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "channel" VARCHAR(32) COLLATE "C" NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "started_by" VARCHAR(32) COLLATE "C" NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL,
    "last_by" VARCHAR(32) COLLATE "C" NOT NULL,
    "waiting_since" TIMESTAMPTZ,
    "messages_in" INT NOT NULL,
    "messages_out" INT NOT NULL,
    "contact_id" UUID NOT NULL,
    CONSTRAINT "pk_dialog" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_dialog_workspa_4a7bca" UNIQUE ("workspace_id", "contact_id", "channel"),
    CONSTRAINT "fk_dialog_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_dialog_workspa_44c3ba" ON "dialog" ("workspace_id", "waiting_since", "id");
CREATE TABLE "deal_item" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "product" VARCHAR(200) COLLATE "C" NOT NULL,
    "quantity" VARCHAR(32) COLLATE "C" NOT NULL,
    "price_minor" BIGINT NOT NULL,
    "discount_percent" VARCHAR(16) COLLATE "C" NOT NULL DEFAULT '0',
    "total_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) COLLATE "C" NOT NULL,
    "position" INT NOT NULL DEFAULT 0,
    "deal_id" UUID NOT NULL,
    CONSTRAINT "pk_deal_item" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_deal_item_deal_id" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_deal_item_workspa_c79e77" ON "deal_item" ("workspace_id", "deal_id", "position", "id");
CREATE TABLE "deal_person" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "part" VARCHAR(32) COLLATE "C" NOT NULL,
    "comment" VARCHAR(500) COLLATE "C",
    "position" INT NOT NULL DEFAULT 0,
    "contact_id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    CONSTRAINT "pk_deal_person" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_deal_person_workspa_975980" UNIQUE ("workspace_id", "deal_id", "contact_id"),
    CONSTRAINT "fk_deal_person_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE,
    CONSTRAINT "fk_deal_person_deal_id" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_deal_person_workspa_fa5f30" ON "deal_person" ("workspace_id", "deal_id", "position", "id");
CREATE INDEX "idx_deal_person_workspa_1a55f7" ON "deal_person" ("workspace_id", "contact_id");
CREATE TABLE "stage_change" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "from_stage_id" UUID,
    "to_stage_id" UUID NOT NULL,
    "user_id" UUID,
    "interaction_id" UUID,
    "happened_at" TIMESTAMPTZ NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "deal_id" UUID NOT NULL,
    CONSTRAINT "pk_stage_change" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_stage_change_deal_id" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_stage_chang_workspa_7bff20" ON "stage_change" ("workspace_id", "deal_id", "happened_at", "id");
CREATE INDEX "idx_stage_chang_workspa_38c012" ON "stage_change" ("workspace_id", "happened_at");
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ,
    "title" VARCHAR(300) COLLATE "C" NOT NULL,
    "comment" TEXT,
    "due_at" TIMESTAMPTZ,
    "remind_at" TIMESTAMPTZ,
    "reminded_at" TIMESTAMPTZ,
    "done_at" TIMESTAMPTZ,
    "done_by_id" UUID,
    "created_by_id" UUID,
    "contact_id" UUID,
    "deal_id" UUID,
    "owner_id" UUID,
    CONSTRAINT "pk_task" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_task_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_task_deal_id" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal" ("workspace_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_task_owner_id" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_task_workspa_fbbcd5" ON "task" ("workspace_id", "owner_id", "due_at", "id");
CREATE INDEX "idx_task_workspa_c52350" ON "task" ("workspace_id", "contact_id", "done_at");
CREATE INDEX "idx_task_workspa_873905" ON "task" ("workspace_id", "deal_id", "done_at");
CREATE INDEX "idx_task_workspa_a02a79" ON "task" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_task_reminde_cf77b9" ON "task" ("reminded_at", "remind_at");"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("restore a backup instead")


MODELS_STATE = (
    "eJztfX134riS91fR4Z+Z2cPN0+8zy+zZc0hCp7mdQBZI951d9oDBSvCNkbiWCcPu3u/+qGQbv4NNeBF09ZkJxlbJpiRLVb96+9/K"
    "2JlefOfOs5gZY1qpkf+tMGMKB4krVVIxZjP/PHxzjZGt2i1ibUbCdYyxKy88Grag8pRJxdixZq7FGTRvM0rGfDoz2PKCNF1BTGMp"
    "iOHIs4ZNmWk43hn+SIbD/+GMDoe/E0u2E/Op185i8sp47jiUjZfD4QW5sfnIsGuyFbEEWUwMl7gTSrj84wgyok+SYmG5kwt4QpOP"
    "5SNa7EmHh5kz6x9zOnD5E4Xr8pH+67/laYuZ9E8qgq+z58GjRW0zNjyWCR2o8wN3OVPnHh6a159VS/iho8GY2/MpC1vPlu6Es1Xz"
    "+dwyL4AGrj1RRh3DpWZk6Njctv1hDk55TyxPuM6crh7VDE+Y9NGY2zABKv/2OGdjGHcy5Sa1xcXIEPSC0cXAMv/df8RI88Gg1e4N"
    "uo3eYFBJzRt4lMTo+afGnMGcs5gLDPvff3r9hoxRZytwg6sv9c7P7z/9oljBhfvkqIuKbZV/KkLDNTxSxfyQ2+ozxe+rieFk8zto"
    "n+C4fNBteB2cCJkdvlwB+wIG7YGllanx50C+Dk/uRH599+bNGh5/q3cUm2UrxWcuVwNvnWj5l95514DfIX/h3SrD36D94fhbacwd"
    "PqP/746LMV/sa/bGWf3pQwFOf/qQy2i4FOdzsFKV4XWU5oD87jxcHobL7wsw+X0uj98nWQz7obz5ADaONJv/2m23stmcpEuw2rTG"
    "Lvk/YlvC3RvLUwv2am8XF/9mG9ORafz7MRZuYBr0PBXiH3aU/T/f1f+WHJmr2/ZlcoWHDi4zxmkgXMNxM4Yp/21IkB3whXjzr7U3"
    "bw7zSnws8Ep8zH0lPma9EgMpTpVndEB0QDa//e1U2TzhtlV21YnSHHXFGc0t27WYuID7nc0iIxcKm+ZsBU3mZo9JnCgxKvKX7Gs0"
    "3r/Z16x/gkf4y7u3H3798Nv7Tx9+k03UY67O/LpmYJqtXoKrDnXnDhtM+Nwpw9ck2eE4++7DiXDWYGJBncHUYnOXluFtmvBw3P10"
    "KvN27FD46QPDzeKsfO3zuBsnTK7T8pJrTelFcHA4+dBT6PniGOt1r3nX6Pbqd/exRfu63mvAlXfq7DJx9udPiYV81Qn53ux9IfCV"
    "/Ge71Uiu7at2vf+swDMZc5cP5A8fGGaUV8Hp4FRs9Oczc7vRjxPi6J/k6L9QR8DPL76kRigOt5a+1XgpBSz08TmCz8GJkTF+XhiO"
    "OUhd4e94Xtv0pem7afKMwYwnxSX4RfBwgIj3qDGtJGFydbKai5C7weWN4HidQNvfiUEm1DABdjbUGSIoFQpHduiYO6ZCpOHrQsrv"
    "lIj5yHUoJSNq8wWx3DTQvcuON4PW/xUaBQY+8mw4lLnw5b8R0dYC0U6OUFG+p0Z2hyNwZJz7NYxGIQ+3eRTyfvTRRyHv1UJelJ1o"
    "dd2v1TWUykoIADGiV+z+vnSlC7u33/xTakmSwWnufuYOtZ7YV7pUPPY2hnHW3I2qFyfJ0PBs+IiOsVjJ//H5JH+53HWoq357R67H"
    "neaVXBXyFb2I3DWxbFN2leb2pU/5+WuH2oabvdyeH6Njr/qUTkc0Cy0vzJwHQYsso6fCnL0hBIpPSYQgYF4OQuCNTlGMYCYHUgpo"
    "UkUnShtT/mRkbFvyPRJVwh3CpVgh1XgulCJPTJ6FCGzbzTb6P2ANSvuvkvTFYNtGdADRAX3lMUQH1sxx1A8RHcDRR3QA0YHzQQfo"
    "1LDsMgxeEZwjhz8W8cWWrfI5/DHlje1wO2cGN9h8moIG4s5MPu0BPSPv6q36TaNTcqmv1K/vmq0aUR999qVRv64R+Ntnfoc14h/0"
    "2X2902vBGf8gqbYU8ud+V8Sh+12+R/e75DgFu962YxWlP+B43TQkB+u3zW6v7JB5lL22HIjVYZ9dtVvfGp0eDM/qsM8+1zt3cMr7"
    "7LPwrgHx6gmOPpCWGEjd2nrJeOsuuXyhDJajTkbpEiM4koT7GsJAxzysYHXZbt/GZKrLZi/B44e7y0bn57eK9bKR5QF26T16Zjiu"
    "ZEumFnlHGTx0LsocIUSYOclWIaSqbQ4mhpiU2aJThFstR5rx9ACykLCemFS/+Nwtr7ulaHegvmk2AuekpQVQZWqQ81GvCAmuVGsN"
    "YoErHJrD8sxhkblU2hi2N5tGfTymQnTmirFxy0bkUjXXvmGoRgMnaFXAyLFCkn8ShC8YAdoaMQjoPfKUTV+o7VksDML4nBGDmeSF"
    "OiOwXFTJI3fkBfXbyJPD57Mqqd/ekp/FRHb2Cxg3WnL9ID9PLNOk7Jcs+8gRniDDtJI2lwSan5iP/k7HakeBu3q2E0wdcBzZDE0p"
    "aEpBMB1NKTj6aEo5PVPKaQHR5XemM8CgI9JeUbAnQqLz4GyJ8+yexUqK3vItCGh1ZrTUIWHed9S8v5IfvUaNeJ999nB/rb57n312"
    "3bhtwHfvs88af7tvd3o14n3q8U4oFWzbEVsRaz1koCPWlKbYZ+3vcgmTf/qs16jf1Qj87bPuw2Wv05CN/IM+k2pmDXRNeU0yriGH"
    "3Ps83qDpELnZNMHe4C4rSQRjdaGai19Y0SYFwIu5oM5PggRkxHCJQWYOf5FnnBoZ8TkzictVpKW/SlfJYmKNJ4RRcLocTwz2RAWR"
    "H6aoKmSBcRdIDEboX8DQHhCYnIos+OLgz9BnfRZkP1xMuOoDsG9B/JSHkftDbsRH9QSjZdYTuNS2vbjUlRpcHCCxhJh73rTBDpjp"
    "dho2A1atYlNjfqwZXSGsgrCKnvIRwipr5jgq1gir4OgjrHJIWCWQK1LsXOv6EqHCzSnlwBXIY0VBkJBCZz1va6/UIikkZas1Xqmp"
    "NJKINO2LyzqowfW5abkN5jppRThyqZpvyodGA7pqVSjhv2p+QaBvi3qJ8zmzpU5qmtT83cs/xBdSWx0OQylyOPQy6FMGyfQn8nnk"
    "JDKzk/jv+gbbxDjG5d+8YMfI6h4hQK0StUpN10LUKtfMcdQrCukVxqvCJ4wjBE9sAdV3mzetxvUA7Iyrwz6DQ3kw+Fxv3iooPvbd"
    "uy6bth96KzJ5DFbIbvd7u3M9kC9Z6wYok2f67KHb6ITXo988E0F4LfqtzzrNmy+9bng1/n1lAY3eOnZC9t7+2pA/o9t9UL1HvgXX"
    "Oo1v8nN10f/aZ83rRqvX7P0xuG221PXEiUiLh1aqTXCqz+4aHfVo3qfkRSs4Exz1WaNT78IZ7zOwYQ0uGzcPrcCS5X0LrqnW/pF8"
    "krvgXHCkh93rmHqlnm61r9ydjqDyaMbH+JT9rUgIxW/5ERS/pQIo5GYh2V+qAESE5Pw4vPvSPiZ1DcsuVfwhQqJH7Qe47UnXftBB"
    "w7/yCtpVkup9cL6aq9uPIy0KWLn95lK7Nlw5hktxIdVruOPgmS495RoUbzhDDOFXxBPUcMYTaip7suCOm6XS77jvbbT54F7rdHm+"
    "YBHDMarvqL6j+o7q+/mp72gU/pFHH43ClV0ahb2Qzi1epjghBpHr/M5gbqr95mOISudleBzQIJ+L8XlBRwKSu5Rgc4Tk/GCbj4WY"
    "/HENkz9mJBfhc2dcischxfmx+G0hFr9dw+K3aRa7xlMpZCxorwcsdlYlUcd8Os1Mit+jf+YpkSHJOcz3dYJO42+99RxfyTm37dZN"
    "0Dw5DHGOr2CqFMvzEZEoDVqL1ua0UaxK87ZcUpvzyq5fTSS1ic4mfbLaXMnHpuqZk0C5d766BigPWxRO2P+TICYdW6AZX5AWZxQg"
    "60ikle+nZsvRF65Xom82d2aQfR/wbGjEqE0mXP6w/Hz+O7/LVq5wnLmSJ/63wLMOHd0QKddYnUKkfM0cR6wUkXIcfUTKD4mU+3JJ"
    "NjCy2W00Qq4z3AdTtz6477SvGt1us3VTI4kTkKOm81XObri2Ouyzq/rt7aDTuGp3rtWl+PekgHgcT0VfnNx2CCPkGiv+lfsvKkuH"
    "+uizxl29eVsj6qPPvn+p97r1+/saCY7AN/e2cdPxUnh4R332rXkJOYfUh/z2VR5+7bNmS65JXtPVYZ/VvzV77RpRH9BmcN/odNst"
    "aOMf9lm79wX6Ux96zIVALdl2MkTptX6hb5rfGnIw1IecAHLbue7UIXfL6lCPAYnqZeWklQTlscQVNEYWE0rRXXy3Oh7j5UxiQXuN"
    "9zCd7GEKe0rzd22FjhUNVucoXp0jDtMVhYDiVAgArbcO+Nx6rX3gKuzmNLm60UYQn1YxK8FVvXtVv24cy0jgevB+ykgQDEi+kWDV"
    "orCR4ILcy6GnoupnWBMKlYcUbLYf1+7whQDc3p1Qy4HE9FXIrwaYPndMVa+X+kV8yZPxQuH7NN9csMf77d3rfk0bP3wgt+RwOlYf"
    "7RJol9B6AUW7BCLTaJfA0Ue7xLHtEujB/wO8M+jBjx7858Bn+V5Y+cl3svkcpTk/zHI/BULRhx99+NGHH3349+TDL1kjthE5Y3Qo"
    "ceoscUYwy9QYr7PGRKnQUouhLxj6opNZq0DoS8Yi8FqeRnI9nSdb48ueVjFFYPTLz8EVu1zdZDwcvCYll0H8XrwiSlCRuuoVYvJs"
    "eTPDceHQoV5M0KPlCDfIrDWVzCecybsoA5/XkZdAe8X64XBj6q5DPUOhwlBxE3PURlggoik63yIdoeEQDYeaoktoOFwzx9F0hIZD"
    "HH00HOpRZjubma8qra2ZYH9UU0fudF1j6djjfH1zIvP1yIjUmcpT6HSNTtf6wCibna6PCk+dLmNz8SkNvNkb4OpdyQGnvIvVjdAU"
    "XbXbDEwFBcOJX9ThdzIc+ofxhO6P3JmqeuGqDLiX1t3m/JmaZD7LQJt22HEhCCnSdxYQVCIrTlT0QBwJcSTt1zzEkRBJQBwJRx9x"
    "pGPr5UcopqXbnpSs0FyknJZstaZCc6qgVkLUK8npc/ZT3ge35U/PyxOUzecVwfmhox+LJVVYk1MBodG9Q6OI4iGKpw3YpHPqhC8q"
    "mUAlB23yr1Y3wk2TsGEBRyhVGNBixCBTuRnLhZU6Wb5Kec2KuROF2enCh0NECBEhRIQQEUJMABEhHH1EhA6kjhw3z+6B9idMtFsw"
    "r2sgjBbFUkIKnYcffc0QUEFABQGVV3P1xAEVlbGxkoOneBerG+GU2apdETRlPh1RB4CSxsXbTx+qZESFZdJsx5qFIcjCsVyXskzI"
    "5TV9FcJlvDsgGINgDIIxCMagOo5gDI4+gjGHU2VC+aOo/h1SnKH+vXuAw5cIy3A4QnKGLP5UxCHnU74/zid0x0F3HESPUCVA9Oh8"
    "0aNraqRjvtTJai5aZAaXC4BEwrDl+UeHTyOZfKTebRKXe+l8OKNLwr2SITYXmVXMt+ilz/qsPuVzOUyqYokcGfpEHTK1mGwmZ4+r"
    "CpgMh+O541A2Xg6HECYGKsJAtQmjxITvDwTHK8jgJ0ECSnkv2Y28q1R5/kWSeUwYUb+mOjwqpCxy1IOpUirwQDAKgGnZXjtgKtyQ"
    "z/JRrZJolXzj3LnYrhbKzJpR22I0t4Hs/GlVfCVa969IhZZiBEUa+WyX0y37ZxiO698WwToE6/TeQxCsQ7gGwTocfQTrjq05YjGX"
    "H+CdcS23nEPUiuAMwcL91L/wFJBMFm/2PwypD8fvSvu+0Sq54SiaGoG/ffYdHAG/gwvgbbvbqxH4m1Roj4OPewoblWqws83KlkWO"
    "Jd61XuAMBX94aEZ6tC+tp1zhIEm5lYSg2dblywj/+u7d+/e/vnvz/tNvHz/8+uvH396shIX0pXVSw2XzBgSH2OhmYNA+RlRmn4nS"
    "nOFW877Iypa/sCXXtRCxKzfH43Q4w7ed4RGILcX/O7lfyB+RY7yKEWJRDawdlr9m7KV2GBasWift7KVg1Z8zOgb9WMH2gyzA4loy"
    "L5v3mcTrRNCzGg+QKJN1jKIGkhKifIwOZXitZXjfvlUe04/SIQ51AkNcbjGMEf3Ii6DPiFF2QvK1AmiSFEXQhLsfF2LgUEOUKxSc"
    "IDsHOSnp+lfM92+d819KGI1wrfxMThPjXNaqasGZ8vSo/pVnyVOsTbpbfkb92EqwNEGGvkaZxqRyPI3SIEPXu1UH8y/N33J+1feR"
    "fk6TrxsdqxOvaoFyumoivpaz3aCTM2VrzL93M0+x6PNGjpYu+nzgyIoTZeuawAqspv06xupZTRuiU5ounVaywlbUhera0JWBFbQp"
    "EL8COwvEiRgqQKNGBCfT+XjinZo53JyP3SpRNa1njjWWfdgUgjyIaYkxOFFckOHQ5a68bSSqZAFVsC0XqmJTQVyeFfNywDtvE2ri"
    "cRKzohxbJsdACwy0QFd7DLTA0cdAi9MLtPDlmDLmpQjJGTpH7sUP/x9zuShZbikn1CjNGfJ59/71SgjfxhE1QXi4ReLsXFEDzWcw"
    "o84407Mvf75n0R4w7uTNvjbfhB/lpyJulMkNNuJF+Sk57SMaZrlpnyDEaY8xBtrGGGBqpp0H2K7Qo6KwRBRwQkRirfUwSNDzGng7"
    "yAF0mvzcCG5HZpNWuZjupbaofnEa2vYvVdeD27OwVQF422sNKDLkIBrblpR8fhIEcm9XVaYiedpyCITqBBmQTDq2QKHNwqxf212h"
    "TN6RoSuVynsNYp2dISneNyLaiGhru94hoo2YJiLaOPqIaB9bswHZJlsR35zxJKDVWSGvXDeumteNbo34B1AC7fPtQ6N1BSfD4z67"
    "r/8hz8DfPnvowlX422fdh/v7dqcnvwdHfdaWB6qJf6BjCbXceOE1MMt5xQsfIA4GoRbMgq2/wIz4FeJXeuNXR3UlPlWuapqk/ZYL"
    "0fECapPAYORSNRcYTETkFgEGvdZQew+ylkve+n6okSzs0VTofMGIbQk3CxR8TVfbeKauxAGE7RC203tBQtgOgRuE7XD0EbY7tpas"
    "PlO8XFOcz2+vM1Snkwsqwjo7nrCWGEgR3nrJmLWXnNvUyEkVE6NLsHUkCffF10DCPeyyftlu38ZW9MtmMk3hw91lo/PzWzWZZSPL"
    "U/c8hqcwiiMof6sQ/qTqF43tz1H8omkECmh9UKTKhPzeSgGDSEMVBZ5VkmttU9TaUGtDrQ21NpTbUWvD0UetDbU21Np+XK1NByXC"
    "y1aV1CBWOaxy1IdVoqxClX5dOvOTk/haR2Yl3+xWW2kMiRx9qECgAqH5ko0KBIqQqEDg6KMCgQrE8XcjVCBOQ4GIMvRZ/ojsCbs5"
    "vCCgxXKqOwgGkDy26cB4dKkzMI1lRpXb3BmeRXpG9Qd3Ntcd+o+55dCM+f7XbruVzdsoTVLEscYu+T9lrzqAcDOaW7ZrMXEB9zuG"
    "aAM8ikk1qQJuyVptCXEFOkgWcMN0+pj9XSuP7WLZ34+FuMl9meXhbv616nr0bTAOm20E4dqMSqXqJZY2WPlYLybUke1dHhyNlvKI"
    "T6vwnUE+4Il8CKgKqLI0BCcXhiAOHYOl30yDeXu/2yvTEgc38RXevDwP0WYIHSJ0qPeCiNAhgkdbg0ewOg/yS/esLTGXosVKU8lE"
    "iNuyNkGJi1aCs3OxTXn5CBVO1YTvMHMpSJLWNrUm08TI3jh7E4JniV02QYm1ubXeTgNlpfw4JyhxnLUeZ0z2gMke9E72cAR862ou"
    "XO4ZnCpJfCt6rZqLb41VK/9XVovgWz2VL/TRYspA6OFOihxKXT3T5XBIGH2hDvFAM/G7PM0VtZCXDId65a8McvWl3bxqyGacCyoU"
    "apXGt/Z+t0LZThmfK1OovGEqxymiVYhWab2yIVqFaBU6uuHoo6PbsX0pAjFiG7+hgFZnp7fKVbvVq1/1asQ/6LOr9t19vfUHnFEH"
    "fXbdqN9C3tL6LSQt7TU6sl0TPIwiX/qsV+9+rRH4mxQJj+NpBJJf5shlvwZ+c50Ha0sPxY/F0o2uyTaaZC26f+7X/fO0vBW3WHV6"
    "jb/JJQf+9pmXSaJGvM8+u5M7o1x91Idce+SmKtce+bfPPt/Wb2oE/spVSimHNV9JDL53gxNdPdYgX69Nj2W+J16EBB3xYlLXThzx"
    "0LF6twIS5tP5QfLpeODkN8NWrM4CLr1r1U3A5cuqWSHHPNUcUEQuvzh8ASii4I47cOmf7nBI4Fh4rUQEbCTGlLMnyJI6FdR+oaKq"
    "YEUFPFqSALbJbN+8fd+wEHxJVRHZGDBWqFjTqinMouCh4x2isx7Cn5qK1gh/rpnjCIAh/Imjj/DnIaX7DDGkkLNbjA43qKTLqy+T"
    "xRnak2dzHF399udQCmndYtP4W2+9wr9aa27brZugeRIFSECV8+mIOoNslq9BLONk58D5ONb1oQhs+SEftfyQBoUVyzJggDXF7EOa"
    "MwrkPXAZe6l3zpk7mFqMl+R+khLHYNsxAKkwzftreTbHz9Fvv07KPD3er2EjCIcJnj3axlNJ0DAg2Q4vPB1uvRIujCnDE26NaSkL"
    "RITkVRaI0+H3XkwNMfitqNwRI9LZhKeTuTQKehZF0aI0qKCsdzVfuRq/xtc84dx8mnzd6HIenVba+JzfG47LlKUhUQnBP1/NL4QQ"
    "aVGoDsLcFZZJyZhPZwZbXpCmSwSlQlWrA3d8ARkLRg6fP01clcVAzhOhrC3QIshKIYiQKyQ1ycJyJ5Kiqpp6jaaEM3vp+YhD6gND"
    "zuOsNAtHf5pt0jAEjjJopkEzjfaLIZppEKhHMw2OPpppjm2mQX/c/SqYnlRXBkMJKdCJcyfIig4ucL6+lF9ZLnF9o141KFlobqWS"
    "SNVDKhxWXDMxiN9tVgGJEpSFHNSCX5CuKbHZSS3VGtUcVHP021hQzUFBF9UcHH1UczRRczB4Z9cMjQlxRbf8hOiHGz7mej9CrvfQ"
    "MvUaq2TEBHaaXN2c6T32tmbbJLOm76s5+2Mn0T9qjjHbEMJ6tMYG/PKcZPqZjar5wXux5qXT65t0bAmVDowRgxGLQbmRZU0ZTpOJ"
    "7r3k9ssL0oIIPEuQSLawnJi93Xa/jeU2nd41or8hyIEgh95rHYIcqOZurebG94ZsQ9TmxCXpXnQ2T1V69c5NA5KYqM8+a7Vbg+Bc"
    "eJzcrYqYsHafhkS+ZCJvYLLfy5Di/EJfPhYyEX5cYyL8mDYRYrL9AyfbXyMl7TLT/vns12uU6QjHXqv2NeNdnSZ3N2p+6SmmjfIX"
    "HYCkzpcYnBxVLzEbiil4kmWubBTYk8e2Jde9C/LdtzYz7pJnKT8w9UXx3ksC/SZbodu+uz7rs+HQX1iHQzI2HMeiJnj68rkLyVwk"
    "WXDRYGJBHUEeOSRpqSm3XyCtEi7/h7Py3oZte1ZzxkfcXBKX8+eqaqp6Ivyxz+Cb/8wXpE6mVMqr7OknQaKPMpEvJbgcQ8brmW0w"
    "qFgh76Gew5TnRrJjeepf/DTY8LvUM3DQQlUCGQHPbxqQQ9vy3JhtLp+PyFPgkDwcynfT8eTp4RDaeowbeHGWIZV3Wj6e8o9WSWzg"
    "Z16Q3oIrXwDLsPvMV3jVw8ino9B4OKxKIvn+kx53XG4J2Zn8JXI8hHwG8Iiugb4N3tWen7T84t1dKt2WLdnLpoY7nuSr2mnd2hiP"
    "VaCinxrnTzk9mZfZfbOvgT8oQUqcFXuUzp5T2q5Yq2AaFaeQo4RQAEIBmm9+CAUgFID+Djj66O9wbPO8p1Bs8TLFCXfwMp0OwnBy"
    "78zZ53q+qt/e1gj87bO7hmR466ZG/AM40+3WbxpwRh30WeOu3pQE6gNgVcj/DH/1gFJNy6E5QEmxMYt1oDG4Ktejy/ZD6xqy/KuD"
    "Pms/9PxTwZFfD6AF9QGCIz3GCey5jGZUSCtojAjJtX657r/IZalG1Efy1fn+pd7r1u/vayQ46rNe47Zx06nfQfJ176jPvjVV/nX1"
    "Ib99lYdfYWDlyuY1XR32Wf1bs9euEfUBbQb3jU7XKwXhH8pp0vsC/akPPSYDgvM7VvKi2EcJjkbJkKWJBSsGVJVgapwQ2ZqUoXOK"
    "kK7l6W7qkJ4lQ2cOf6Es2DS32VvjPRxue63c1VsPvnxSZovttL81r2FHC46k1Kp6kkKr+pQb4d19u9OTu6D61GPTi6PmJSZ/nBDn"
    "fyIlbsT8kPkCZDM1Qaax4K9T4HXcrlICAYkTYqFwrSEQsIulhndd8sysSm1lc2ee0IBmJM/0DNfbvBkJSgQHdX4zqGThFmMcJcMB"
    "1nmAF4blDgSVv9DMyNGaazZJkp1R5uadWU9cw37egrVJMmRthmHKEvmxuEVhcLEmNlcnebhSb3W/NzqN6xoJjqQC2Ox24Yz3CWaK"
    "gXcRbBX+YZ9dPnT/qBH422dX9dZV4xZogqM+6zT+2rjqwbngqM++QflKD8ddHfbZZ/kX2nmfHvLaad90Gt2uh736X/rsofW11f7e"
    "qhH/QA9lNDLcA8dYlNGcMkg1ni1bak9vC2lPb9doT28z8iI7fDrIK8uQz/AE2fkx+9OHArz+9CGX1XApsdfwLfgcI0Iub+ayirUt"
    "z+cEGXJ6M6djbsNleJ0iRG5v5raYj/5Ox+XqBIQk58fhvQRoYdGtwxXd0iog9EBawinFgyaSOZQPD83tQOMR0mkxCvhHzcFoi/KK"
    "WeRop8tlcflQhCQtgqg6g6gun48ngxm3trF2p4nxTUoqt/x5MLONLI+PteXa4oTbFW3bykwXRK6dbNU2PxJ0m70hSYqzOZO1pfeE"
    "GB3uBzrvB/5QZYm0+V4FMaIfuS5nJDK95CuSoMSXROeXJBisudxLMsIkCg30ihaHWueh9rNRDPjcHfO8SjGb8ZiMbjRW9ytfGrfX"
    "NQJ/0+ZazwQbscbKQz2gGXhbxGDKX7LqzeQ7LcSpMNN1UqC26VOpGshBe6zesx4c3qIuskPH3DHlE5UakDgVDstOhiWVEuwI+aqu"
    "LcPmT5Vkqir/dDU3S5UZNtiYoEqljTKCBE0/CSJXSyGfRagMRfQvU8OCWrCQPpgSP/STGFOIgiAuV3VjH7lt84Ug4Byh0hx52Y0s"
    "QVSwBDXlV7rw8lVRYzxJp7U61kMUSrEUDyILol83p1cCR0SQCVRKKDiBJZ0wxdFJOtljiiNMclNIm8IURz/y6GOKo8ou9TJM04Fp"
    "OjDa84daQYPBGmUEfRZ76+M9aP3in3YSJdsQbvm3MUKFr6LWr6Iaqe3fwwg5voR7ewlTEEuJVzFFi4Y6nd/HABEcWGUUjATV4ZSM"
    "E4pYXfGIzzO3s02s9cmQt1k63JrMZfko487SlunG3u0xxpQ5JsXjNIPLVWe5Crs5Ta5urMwSn1baVGXpgZfxPfeeO27pilyq5lq7"
    "Il7KxUxeUESFP/pGImUQslxBnhw+n1XV4UJOm4lb9cthUgYFUhaGICDUEYe+WHSRV21zR/1uU2ZzlTMAjUxoZNJ7qUIjE5oZ0MiE"
    "o49GpmMrKOozxcv86Nagvc6g1pbRrHvJ0qmkvzIMXhFo7D+8JYP3ksjHk6lLLAchAa4GydUg0EFKxgclyH7oCKHc3G+5E3JNrjf0"
    "Tq9YYgD1Vl/KBtjG6DC+dn18rQ7Ozve2wSpJAEidrOZCP7PgciHMxzWcJ6rK3HpHXs1Xg5h0bE0NmxiCQGabKjgaQyXYKZXjMf5J"
    "EDkBVGHaxYQLGlaKtUwf7lF1cQl3JLkxhfq4wfmVJp8NFh37gQq5P3s3VbMGfAv8NZ6yYLVXz5Byh0YICiEoPYV+hKDWzHEEIRCC"
    "wtFHCOqw/geBgFEUIwkpzhCG2kMOzYjcVlSlj9L80NVEQkG3KOtCih+acVhYcte5xqQut0UOt5AKGZqAjpXmWo6dKxrUiFI1RQDC"
    "KLONhxRnuI1/KGLr+JBv6vigLB06AHMNvzzfV7qsJPG56LVqLky3KvD37DfbCNddLslC5QRgHJApIpbCpVPyzCDE3yBexgvPkcog"
    "pvVEhQsQl6KxXM+hShgeHma5afRtx/33WZ8Nh0EJ3+GQjBw+f5q4CnPzOiMWuyC9BSczymc2lV1xYnIi708EpSolAVHP8pPwKQSZ"
    "GkvvwsR4oSr3wVxObUf1KuQokICxfWaZctCopX4MoIHcXmGBfq/FET/G5x7GF6/LuKpQvDn1gfcDBpjwAIFAfddrBALXzHGEghAI"
    "xNFHIPCgvmi+3LFNvGVAq7MmUblqt3r1q16N+Ad9dtW+u6+3/oAz6qDPrhsQZgl//bBL2a7ppSdYfemzXr37FeppdL8mRdvjBGKu"
    "ZMPU8K3VpqNkh5YsKm/8f3/J+BP801HI06Leum7C3AFcOUOlptwkj9Gh/JyqfgnKdZnpG1Kc4czdzdKsA2z02bLp1WTOnitJ0Ci8"
    "Us2FjB5lm8F41WgjYFQnM4uOVfydQYA4jflkNymEiKinyYqyQ4+n46wfCHQg0IGq7iFLIpyKX/s+d+o9JIegLON1urSY4Sxz3qaQ"
    "KOnVvnSpOEG2rnNr9xN0r94QKedcNlv1zh/ZJTgvMxJ6X/7Ra9ST1b/D/bzo/hAVAXBrWJuQA1iVZm25bBxdVzY3P/s9nSZXNybk"
    "iMwpbbJxNKcz7rh/5aNKUmwPr+SL7ZZqM/i736ho9nkVriAoFUo4Z8Tr5ndlvhwO5S2HwzChhmWqwAh56ZkuickllaWCKEzOIBjC"
    "ARuub/sEDhPDocSkhu2qPnKzzx/8IbZJ8hEXptDAinqH9ssg6h2od6CBFUcfDazHVjhP0Eqn/fYUJNwGqS7bilE8aXfQh8apPyq9"
    "9tdGq0bUR591G92usk77B33WvG60es3eHzUSHCXl7eNYqKM8Lv8KZFCjN32Kwe48o25d4VfApz6cUa/yHw+NB7+4ZYk3wKOqEe+z"
    "zzoPrVazdVMj/kGfXauKFteqoMXnelPV0vQ+dS6vie43J+t+88idaZaEXGzwQmq9h6/7TQ5U91ufQY1GOUrqQ5MByAOU1+4qiCnn"
    "bydTYzaDu6Q4ml8HNUKiRxFUuO1JF0GNJWJ6YgDJlxmQCIkeA3LyVWkTmbFMZzlwsnbtTamxIoQHzI21OnNSybFiQY7cNTIqsuUX"
    "Hw/abwVGaKYn7BqOAFNJCV4GzTFHXsqRwEO6S/AyQoHsTLLTh45LsDNCgexMsZNBKcqncgyN0iBLkyx9NKTmUIafIQEyM8lM6jjc"
    "ydadc+InAgKNcdot3c/fvimao3ltkuZU7MSjxSwx2caOl6DEIm262et0iDXwXJM66qmynJbgSnWT05LjNyrmtDSiY8jAwB9VXgZJ"
    "uy70oBDFNu5Af+cj/ygE0Nl8OqJqJQL3oCpZRxVvi65E6Ep0zpgiuhL9aJtTzL61WusKCs0hAYYvZMjNp2fw3cbo1GnIuQvGWu+g"
    "zx7ur70z/oE805JrUOtGnQsOk4ZfPcxUxw5hPh3Ru8SuMnO4/HXTjDch3zISpUHTyM5NI6GAW1R2CilQalof3ePHdrwmuCcWSXKa"
    "PN0Y2xNOKG1Ce7KCetaH8xSO46kT2dTTZ8MSIwRqnEB4jDr/LAdMZTRcGJYrVeAx9fIrOnOmvhHDDRMbKnk6pUbv5S5e7kZTat6G"
    "X4AlKM2r8ihKtf3JYr/LkxDFI8/KnkQ1aCOITaUMTigzhZct0k8oKRf4MRVeCkfXeKZ+dJDLnykLC7aMbcOayiPD67bPvFaG69Lp"
    "zBWyIYQNjfmcyffDu6ckW3rPhDFEqPij4o+KPyr+GxR/yeh5TpHTzXrqilhrNfW2+a1RI/AXXFjhs/MHuLF6R312/3B7WyPwt88u"
    "61dfPzfhe3DUZ827+3anVyPeZ599aT90G18bjXvl2Bz9pociC9t8GZNd0F7nQdzSZLf7eiF+lu7CvPWanyFr95JGznCeSkEFQXs9"
    "YIKzcmkFDHLrjWFFrPPEr3yvN3tqDfcPMsNVGvVrFfOgCUrp6WIlJbWQ6FhSGvoIFJLGAuW2hCEmSoL+S6n6aXKABltwNUWHVq5M"
    "j+9nmuFgn6+MrwjQThLnJBRNGZR2totTocfdOo87HVyx/spHvbnDKhlAszpfXQc2D9ygSQEnLMqiOLBCWlWdHMGn1J3IEQD01uRQ"
    "PNsgSo33oOAA3l0YggjqvFBT1fO5IC35M2pQkUcRA4AsoHQ2ILNZLl0HvT+g1Dc2HxmyhQdNT/gCigjRF+rI+0LVogn0/uhQyDgF"
    "eHSs4DdRlcsIMNjrwAPOxdSwbeWM9ihvpYoNhSTQn3rwwlDzCi3xxbF8ZFlHrLMU2qzuBH8+nBjKjHDY2cFhx9eYNNtjz0lh8vaI"
    "8uMbo0OlWLsx1kFai6RZTQps8QysOTKbUI0GQcbXIo4CKhumMnmDoDTi5lKJL4Iy93dlUfczHIOMI0Wn4XBVLmA4vCBNdd6hU/5C"
    "zdAKD34B8rw86WS5DRzknq80xaMRXg/xSEfBVN+VFo3waIQvJMVgIs8fefQxkWcFE3nqvT2pzxQ/84HpoP35QdJ7cXsQ1v+USfYS"
    "NEdzX08TYL8j+X0FnsiVpKYYXqnmKoowWoPxqtFGPdF36v5JkKnF5i69IAH6LXcd+RILKmK+0SP6KDVRYrCl0u6eGdRfWEw4GRu2"
    "nQHf76H/zfpfroZ3TI+rzdrdKS48+fqdN95pdl9aT/mm8hXNOdnI//Xdu/fvf3335v2n3z5++PXXj7+9Wa1N6UvrFqnL5g2sU7Ex"
    "yYgXneUUu8rn+4oE2V6K7TrsFz1nLuTQXPPxfEozdo3k9fy9w/VaDsxo0wJI441jzCb/cUsCuqpathkZLZVptPul/pd3Hz9B3BDA"
    "eS790yU/T+ifhknH1tSwf4nsCas+gsgdFT8UmF+FCv+x3Czo8TgP8Yq9CNHGQ6KNxy9/rNH+v3tXdnif0sztybM5zlt+e52t2zsB"
    "kBp/68Wwo5Q7dayuYtA86WN9RA1aN2YfpAD9kyU3QmcbFDVFi0Bq5VSAVB2kuTvqPKVtxN7ZfMlturq+UVy74syVDUQVXN7GfDoz"
    "mEXlNzeaOo1lBIUXJfTivJUNdzgkE277HnKWqQo1LqC5ulpVshn8BOUAJ78spAhFfZe938lw6IEBEJ0trw+HxqN8saA4JHTh5y2V"
    "t1S9g2edFOyo/bi1jfiZztwBRmlrI7KhgRgNxLizoYEYRx8NxDoZiTA+PjvA5lOR8Jrk3I8E13xKx8d7AlmKv2uN7xEq3PmTIYyg"
    "J0B+wVKR8XEqPeLjzyqNnlKHSo1IQKDHYJxVsgJP6SwzGiEFDsfOh0Mp/WVGY0WAg7HzwTiuP5xmzly72ZLnDOptbaGNRekwsEw3"
    "nUsHLFmqdMYz7aic0pVUwY7oxWp+zQ7VbOCE7Qo4BMwc/mKZ1PkJonmAsEq8AKake5ecA/Kky4mczVLNdAHnzTbvv7ZLP/uosukO"
    "h8Sltg2h3A6dKUjL75Q8OnwqT8tjecJV8DK9IHU/uXjQShhLcEpbejFMKmmCD1KPDbn0U9lOPYa8q6pIYq0Act+hQHKVAhNhp4BS"
    "56GXgTFWnnCqM/qnbMUMm8glMgfUTqPYfgf+t6CLFa6NngnHWfAR5kaYG4HOQ6a/iq2DJYTVOCG+VckqfpEdJcXYNbX84mRniH/u"
    "xRXl+G5rWvF4945rM2NpcyNjKuf7rkVIzoLFh3Zf+yHqGV3Lba1G4G+yQlGfNTr1Lnz3PpPKTpH3YPeZbbA46/6Ls0rtkVpbpZhJ"
    "UGKSGe1ETx3wnnsfI6l7EmwlCfkkr1dzUZ8AbRkY45KxhAF+oVANqL8adAX1VqRiZYLoLcn9kitgrCWCGja4AwLmwVSMhU0hwZ8C"
    "RSC5UkaumT3faxv/weDu6ECIyMoJLrOIrCCygg6EOProQHhIB8KV0JDiZ77qFaXRWQneUv3avXKLAXP7RSkjsnaazV0lcefKA1HC"
    "w3vsHEfU2k+RnSUby81VKkSWXXJjTpKiO4nOO7Cq1OAPWWkZLE2Mg639YGMxjzMv5hEgcw9CYU3ZsJ26WN2M2c2Ddps9tRih05nN"
    "l5QSVdki6MPPu+VO6LQGgbmqQsaCEcusKq8kBgI9xAF3m/dBIi/y83D4TJfD4S8Z/lt7vNEWXlGQ1wu9oRCzO3lBEjE7RG0Qs8PR"
    "R8zukJgduhbuZ4vCetj7BOkw7/Ze2QtaV/kVIUKFgXF66OLXdGY47tyhlaQiHl6p5mrhZqxNgVgpSFylUmgtIOGoij8CVxYVMqlS"
    "bUF/6tjlxICilXAsuE8UJCU1FipvVhBL9Gg5wgXXFocJr6VXzPIpM7XX0Z5iGzcbQSWJ7xkqH3t9xi6/QbmXMiTCopeov2siHGEp"
    "kt3zNLqUxHm6Nll6hArzpWeMgN750hsv8n255U+p7X11IX93p9BkYPttCjnEws4aKV9d8z1NvSkUpCMHew1RnUMVRKGIbD5+JrO5"
    "/KYuqIKJQMsdwM0lofxiqUycU9lFtofsIW/+ilToOm4aP8Z27ZmDt1oGU6RnU0LowPU6jPGYCjHIBenWDUKaFkfhBLejjgJuM7Yj"
    "uLBhOyq+FbkTyXZPD5vIHuWUMCFSIniHh8MgPcV47giulnlQ65ZEdk6Nqb/sh9tJ9p6zl7tsoyiCWOwuk1qjJEs3VW9LrFXuXqWL"
    "zHjcchIHXChR10RbMVoLD2gtDBbDooaCoP0ZGmJ2n2/A35TK8jhBdoas3kNIe3T/LwGZxehwb0hiZvPR3+l4C+N3nBCtXZmTtbyn"
    "RppwK/lSM6bu3mXD5Vug51EynLEJg8RYKnBb1chKUGI2C63FQVC/0gOcn385aI/pl2MjvG2Ilw4YVdOk0xl3KRsvv9JlJZVKNn65"
    "mp9MNmw48L23NiNXPTA7zN0xnyqLhUGmc9dQg6wwprHhqIyvBpQZr/pJPnjgbSD8DK+CGEwsqLNKtJrGrvZ4n0IhClDg3AvcyApP"
    "yGgf6tqYcEQPawoCUghIISC1cwkkXBmLwiUhxRkiJbsHpdDxGnO4nvD09aW2MkpKhORVesrpaPZnpZB0+OJK1f+tJHWR8Eq+GgL+"
    "veOw0UYN5PuEMqgVAX5R4Cvllx5Oe1PB99Cbyjsj1QPZPRNetYcLogpCjG1LeVU9ctuWvS4mXCoUdKYqT8yWad3k4E8A5TJadEFg"
    "IxWeOrQK2Z5AvkQG7uEqYQjcc+k/Uc33C/PuDuPixXajs/dZeo+hvrMnfYfxeYYNYE2slt/+DMWF3ZcV1cWD59hs/rHc7P70dqiO"
    "HKCU0BC7mC83UL/ZwAnaFRAd5F7rbZWW6+2jyvbBxktwg5MLoTsJfKtXq+JPImzkF6QyjaXsphruuITRP10CD5IlLRzmpsVgTb9T"
    "9ZQG5l3BrfxUFkiELtfMcYQuC0GXmHflRx59zLtS2aUTT1SUKGwJiNCcoXb0vojTZL7PZAqqNjKYey2Zk+fqkcXX2Op0ghxew1JY"
    "VZJFffwfWXRCBu3PcTLuxIVXB22xSw1nPGkw10l7u0SvVXN1RaFaDeiqWSE/l0dum1C9GNQsqbeBDic57kq6KsTazgy2hGQcJjXs"
    "mvI6gQergmrG5PNPR3L3qAZpMqlQRW6kxmraNCM+eM/3AwS5DtWYnxxjStT8JKoas5C3IcMh3HM4rJGbZgtO3Htbb/c/bqvwVX5a"
    "LhR1Jp973Y9EsTWAsq2nJ3lfBVe/NvBYOxdxxI1R2XyFsgkvVZqh+aUsg/ZnsRmt0xx2VcdSj80JypR16dihbsbuFLm4bnuCZgMR"
    "tiuQqspr7S3Dhm2DRXDsLfz+3gEvPCiIREjxh16QG5uPvJ2DjKjN2ZOA9FGMrwsh3t9tXrFPIBZ5yO3huOVajhtYveeYuBfDnpfi"
    "7YrgLLaIPXl76bErCOFxI7khiABRyt0LwhaF8kgI64n9xWIXpM3sJfGc1USQTcihj/JNn8gV+JkysSq86bmqzOQl5ZfCqFeCU+UU"
    "kl2O6COXLS03O6fEXu/oaSqxXvy0hoZy67flBmIqWnAZkzd4kvOJCC6X2olhqkfwnf5tuc4R7hvWjOXv6kZe9ECE0pbvi6M6Fy6X"
    "k7HaZ8GD+UNBqFSTYvuaBZ46c9lqtATDnGJAlSwm1lg+MQUfnd3kzAjykaosGZJ3Lxafi4Hvj4hhBnrsj6g+oa0OrTVoq8PRR1ud"
    "rra6Y6ZDP8/N6fhhJBppxrsPIkkKuyX4nEF6fkUTds9xU3Itywt3zYReUZwff/cSeuab5srwOEJyfkzeQz6vP2eW5Fd5oTFOiDlQ"
    "tBYOVa5jKZxsW3A3QorqwUnOACpZu8XoR8mw0LJuA6wDbt8zxHMlCdqrk9VcxN4NLm+E67t8Sv2EzJyYHBIxBxVBwkTMhgB8nVK4"
    "6tCp5c9Zr8FiQj1A27/iIddP1gtlaax+/7fbBtSO1kAxJbH3OgYodypgxXOACtpzpggym4JfVJF2cXgwuHHkt8Np7yum80Gc/TSF"
    "OsTZUZRCnB1HH3H2Q+LscgLSrV6mOCHqJjq/M67l2uVS8gcEZ+i19b4QUPp+DVD6Pg2UQiEzv5ZOUd/pCMk5AKWH8J6OLVwrRazM"
    "orUiwgVL5wUr1GXLjW+MDodY/yHeRvJIUOIw6zzMAa5Vcp0OqXB4tR/e0RYRkHFCrI2RDXBtw9kULTI3KatHAfqioGycCnmahBFW"
    "loyiDI2QIDcTCYkjBqei7IzSID8zYqoS7E3z9jN3qPXEvtKl4rAnoGS6i4GJ9UHQ09XSw7PhIzrGYmUxjM0m+cM9sA8udKTI0Gle"
    "9SpZS+preXoVdnOebI1vIgUYC4vka7l67fdxniyNbCM5/DyCU0Z9ZvUgDrCSdMxYXajmOmcYM2vgrtoUCKuPRBzKloIY8j8CnvB+"
    "4k3LJb6zIORisSAm8UWSmFX4uvDqD0HalSeVWUWFDlYSQ7Sfu0Dg5HA4NUw6WFjuZDhUQZKRM57bB/DPK/jtUBMkX8OG0M3FhEPd"
    "bwKtZd/VgFDJvZJMRW9SR3D2u0oDAHGdMEbkUT6Q4f2ePvNzngMYCze3LYjz9OIiVw/LuOeTMpq7qrH61daKD7mBlhDZeYBQS/T2"
    "QG8PPQ0v6O2xZo6jvR+9PXD00dsDoypPeXM6bq4hrRwr3hZyrHi7xrHibdqxQow59JLicH5prpACK3OVq8yF0cI/YNjf6czzkxNe"
    "fARkGw+HKCEOss6DHGJOJaWqOCGabP6ZZitggNlbUIPNpynsO83eoAONHSwrvfbXRqtG1EefdRvdbrMtv/sHfda8brR6zd4fNRIc"
    "JdHZQl6vO08FGUVpt5n6EVKc/HHW6hUufjosPonNQ4eg4a8z64radiVpngrOV3OtU88zazAOmhSqSaAywAapl6fUEHMHMmj6mZiX"
    "yhyjis2BVeVnKCRrWpAV8xdlDVKGaO+0lyRTKAIvwnfMHVP8kl2a4DC33cZw82hMLXtVzw7GyHs6tOSgJUdXpActOWvmOGL5hTSl"
    "cN0rCimFFGcIl+5BIvf3kRIcjpCcIYv3kHMOC5yVLXB2TJvT6aguO/EOXstRdBDOZ2lOWYt19dzzCltgMXfFOa2LuUs199py3HRt"
    "vtWF6loF2Fy1KeCeqaqgQw11T5qB40flOSiVS0HJWLkEgnMin6sierApXJCGAe6CjlQ+DU/iXDiWS4XyKZRvMnH4ItNNc893e72+"
    "i0ouKrmaLoKo5K6Z46jkopKrg5KLGlhpDWxqOFu5IcTocD06mfVIBxG7Th1rPEkJ2P7pfPHaCBtskq3zx3PHlTpzdcBMCShDAfQF"
    "SX293XbiZpwva+Z6ca+pG5nrxn0O2+K7jx8L7IuyVX6xBriWKNYg36gSHPabnyF39+KIDKG7mRne8j2RIySvckXWjduH8EU+6h72"
    "z/8Prai1GQ=="
)
