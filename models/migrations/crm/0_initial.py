"""Initial."""

from models.db.steps import Ddl

IS_COMPATIBLE = True
"""Whether a process of the version before may go on beside it and nothing is lost."""

STEPS = (
    Ddl(
        sqlite="""CREATE TABLE "workspace" (
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
    "name_key" VARCHAR(200) NOT NULL DEFAULT '',
    "website" VARCHAR(500),
    "website_key" VARCHAR(200) NOT NULL DEFAULT '',
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
    "name_key" VARCHAR(200) NOT NULL DEFAULT '',
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
    "handle_key" VARCHAR(200) NOT NULL DEFAULT '',
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
    "title_key" VARCHAR(200) NOT NULL DEFAULT '',
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
CREATE INDEX "idx_task_reminde_cf77b9" ON "task" ("reminded_at", "remind_at");""",
        postgres="""CREATE TABLE "workspace" (
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
    "name_key" VARCHAR(200) COLLATE "C" NOT NULL DEFAULT '',
    "website" VARCHAR(500) COLLATE "C",
    "website_key" VARCHAR(200) COLLATE "C" NOT NULL DEFAULT '',
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
    "name_key" VARCHAR(200) COLLATE "C" NOT NULL DEFAULT '',
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
    "handle_key" VARCHAR(200) COLLATE "C" NOT NULL DEFAULT '',
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
    "title_key" VARCHAR(200) COLLATE "C" NOT NULL DEFAULT '',
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
CREATE INDEX "idx_task_reminde_cf77b9" ON "task" ("reminded_at", "remind_at");""",
    ),
)

MODELS_STATE = (
    "eJztfX1z4kiS91ep4J+ZvWD99PvMMRcXgW3azbYNXsDdO3dcgEBlo7WoYiVhhtvb7/5UVknoHSTMS0Fnx4wRUmVJZJWqMn/59s/K"
    "2JlefOfOszszxrRSI/+sMGMKB4krVVIxZjP/PHzzjJEt2y1ibUau5xhjT1x4NGyXilMmdceONfMszqB5m1Ey5tOZwZYXpOm5xDSW"
    "LjEccdawKTMNR53hj2Q4/F/O6HD4G7FEO3c+Ve0sJq6M545D2Xg5HF6QG5uPDLsmWhHLJYuJ4RFvQgkXfxyXjOiToFhY3uQCntDk"
    "Y/GIFnvS4WHmzPrHnA48/kThunik//4fcdpiJv2DusHX2fPg0aK2GRsey4QO5PmBt5zJcw8PzevPsiX80NFgzO35lIWtZ0tvwtmq"
    "+XxumRdAA9eeKKOO4VEzMnRsbtv+MAen1BOLE54zp6tHNcMTJn005jZMgMp/PM7ZGMadTLlJbfdiZLj0gtHFwDL/03/ESPPBoNXu"
    "DbqN3mBQSc0beJTE6PmnxpzBnLOYBwz7579UvyFj5NkK3ODqS73z8/tPf5Ks4K735MiLkm2Vf0lCwzMUqWR+yG35meL31cRwsvkd"
    "tE9wXDzoNrwOToTMDl+ugH0Bg/bA0srU+GMgXocnbyK+vnvzZg2Pv9U7ks2ileQzF6uBWida/qV36hrwO+QvvFtl+Bu0Pxx/K425"
    "w2f0/91xd8wX+5q9cVZ/+lCA058+5DIaLsX5HKxUZXgdpTkgvzsPl4fh8vsCTH6fy+P3SRbDfihuPoCNI83mv3TbrWw2J+kSrDat"
    "sUf+j9iW6+2N5akFe7W3uxf/YRvTkWn85zEWbmAa9Dx13X/YUfb/fFf/W3Jkrm7bl8kVHjq4zBingesZjpcxTPlvQ4LsgC/Em3+v"
    "vXlzmFfiY4FX4mPuK/Ex65UYCHGqPKMDogOy+e2vp8rmCbetsqtOlOaoK85obtmexdwLuN/ZLDJiobBpzlbQZF72mMSJEqMifsm+"
    "RuP9m33N+id4hD+/e/vhlw+/vv/04VfRRD7m6swvawam2eoluOpQb+6wwYTPnTJ8TZIdjrPvPpwIZw3mLqgzmFps7tEyvE0THo67"
    "n05l3o4dCj99YHhZnBWvfR5344TJdVpc8qwpvQgODicfKoWeL46xXvead41ur353H1u0r+u9Blx5J88uE2d//pRYyFedkO/N3hcC"
    "X8l/tVuN5Nq+atf7rwo8kzH3+ED88IFhRnkVnA5OxUZ/PjO3G/04IY7+SY7+C3Vc+PnFl9QIxeHW0rcaL6WAhT4+R/A5ODEyxs8L"
    "wzEHqSv8Hc9rm740fTdNnjGY8SS5BL8IHg4Q8R41ppUkTC5PVnMRci+4vBEcrxNo+xsxyIQaJsDOhjxDXEpdiSM7dMwdUyLS8HUh"
    "5HdK3PnIcyglI2rzBbG8NNC9y443g9b/HRoFBj7ybDiUefDlfxDR1gLRTo5QUb6nRnaHI3BknPs1jEYhD7d5FPJ+9NFHIe/VQl6U"
    "nWh13a/VNZTKSggAMaJX7P6+dKULu7ff/FNqSZLBae5+5g61nthXupQ8VhvDOGvuRtWLk2RoeDZ8RMdYrOT/+HwSv1zsOtSTv70j"
    "1uNO80qsCvmKXkTumli2KbpKc/vSp/z8tUNtw8tebs+P0bFXfUqnI5qFlhdmzoNLiyyjp8KcvSEEkk9JhCBgXg5CoEanKEYwEwMp"
    "BDShohOpjUl/MjK2LfEeuVXCHcKFWCHUeO5KRZ6YPAsR2LabbfR/wBqk9l8l6YvBto3oAKID+spjiA6smeOoHyI6gKOP6ACiA+eD"
    "DtCpYdllGLwiOEcOfyziiy1a5XP4Y8ob2+F2zgxusPk0BQ3EnZl82gN6Rt7VW/WbRqfkUl+pX981WzUiP/rsS6N+XSPwt8/8DmvE"
    "P+iz+3qn14Iz/kFSbSnkz/2uiEP3u3yP7nfJcQp2vW3HKkp/wPG6aQgO1m+b3V7ZIVOUvbYYiNVhn121W98anR4Mz+qwzz7XO3dw"
    "Sn32WXjXgHj1BEcfSMsdCN3aesl46y65eKEMlqNORukSIzgShPsawkDHPKxgddlu38ZkqstmL8Hjh7vLRufnt5L1opGlALv0Hj0z"
    "HE+wJVOLvKMMHjoXZY4QIsycZKvrClXbHEwMd1Jmi04RbrUcacbTA8hCrvXEhPrF51553S1FuwP1TbMROCctLYAqU4Ocj3pFSHCl"
    "WmsQC1zh0ByWZw6LzKXSxrC92TTq4zF13c5cMjZu2YhcqubaNwzZaOAErQoYOVZI8k8u4QtGgLZGDAJ6jzhl0xdqK4uFQRifM2Iw"
    "k7xQZwSWiyp55I64IH8beXL4fFYl9dtb8rM7EZ39CYwbLbF+kJ8nlmlS9qcs+8gRniDDtJI2lwSanzsf/Z2O5Y4Cd1W2E0wdcBzZ"
    "DE0paEpBMB1NKTj6aEo5PVPKaQHR5XemM8CgI9JeUbAnQqLz4GyJ8+yexVKK3vItCGh1ZrTQIWHed+S8vxIfvUaNqM8+e7i/lt/V"
    "Z59dN24b8F199lnjb/ftTq9G1Kce74RUwbYdsRWx1kMGOmJNaop91v4uljDxp896jfpdjcDfPus+XPY6DdHIP+gzoWbWQNcU1wTj"
    "GmLI1efxBk2HyM2mCfYGb1lJIhirC9Vc/MKKNikAXsxd6vzkkoCMGB4xyMzhL+KMUyMjPmcm8biMtPRX6SpZTKzxhDAKTpfjicGe"
    "qEvEh+lWJbLAuAckBiP0z2BoDwhMTt0s+OLgz9BnfRZkP1xMuOwDsG+X+CkPI/eH3IiP8glGy6wn8Khtq7jUlRpcHCCxXHeuvGmD"
    "HTDT7TRsBqxaxabG/FgzukJYBWEVPeUjhFXWzHFUrBFWwdFHWOWQsEogV6TYudb1JUKFm1PKgSuQx4qCICGFznre1l6pRVJIilZr"
    "vFJTaSQRadoXl3VQg+tz0/IazHPSinDkUjXflA+NBnTVqlDCf9n8gkDfFlWJ8zmzhU5qmtT8TeUf4guhrQ6HoRQ5HKoM+pRBMv2J"
    "eB4xiczsJP67vsE2MY5x+Tcv2DGyukcIUKtErVLTtRC1yjVzHPWKQnqF8arwCeMIwRNbQPXd5k2rcT0AO+PqsM/gUBwMPtebtxKK"
    "j31X10XT9kNvRSaOwQrZ7X5vd64H4iVr3QBl8kyfPXQbnfB69JsyEYTXot/6rNO8+dLrhlfj31cW0OitYydE7+2vDfEzut0H2Xvk"
    "W3Ct0/gmPlcX/a991rxutHrN3u+D22ZLXk+ciLR4aKXaBKf67K7RkY+mPgUvWsGZ4KjPGp16F86oz8CGNbhs3Dy0AkuW+hZck639"
    "I/Ekd8G54KjP/tK+FD+m12nC6cgXdeWq3rpq3N4G11Zf9bCXHVMf1dMd95W72hFUJc34GJ+yvxYJvfg1P/Li11TghdhkBPtLFY6I"
    "kJwfh3dfEsiknmHZpYpGREj0qBkBtz3pmhE6IANXqhBeJQkLBOeruZjAONKigHXcby60csMTY7jMNF9nN9pGL4ffMnimy3VaOV+w"
    "iAkYFXFUxFERR0X8/BRxNO/+yKOP5t3KLs27Kjhzi5cpTojh4Dq/M5hlar+ZFaLSeTIq3Dapmc/lgOqAGXX2tckcgM8LOnIhTUuJ"
    "qRwhOT8g5WMhJn9cw+SPuUwuP58ThDilCyVl4XNnXGpGhxTnN6HfFmLx2zUsfptmsWc8lUIGg/Z6wIJnVUp2zKfTzGICPfpHnsoe"
    "kpzDfF8nVjb+1lvP8ZVUedtu3QTNk8MQ5/gKFEyxPB9/itKgtWxtLiDJqqxtskwyoPOqSlBNJAOKziZ9sgFdicem8pmThgJ1vrrG"
    "UBC2KFzo4CeXmHRsAQ5xQVqcUfDai0So+f59thh911OlDWdzZwZVCyBmDRoxapOJEL8yLQ17ustWLoSceYIn/rfAIxEdBNEuoTFI"
    "gHaJNXMckWm0S+Doo13ikHYJXy7JBkY2u9tGyHUGsWHq1gf3nfZVo9tttm5qJHECcvt0vorZDddWh312Vb+9HXQaV+3OtbwU/54U"
    "EI/jqemLk9sOYYRcY8W/cv9FZjeRH33WuKs3b2tEfvTZ9y/1Xrd+f18jwRH4NN82bjoq9Yk66rNvzUvI1SQ/xLev4vBrnzVbYk1S"
    "TVeHfVb/1uy1a0R+QJvBfaPTbbegjX/YZ+3eF+hPfugxFwK1ZNvJEKXX+oW+aX5riMGQH2ICiG3nulOHnDerQz0GJKqXlZNWEpTH"
    "ElfQ9FtMKEV3+d3qeIyXM0AG7TXew3SyPkrsKc3ftZVNVjRY1aR4VZM4TFcUAopTIQC03jrgc+u19oGrsJvT5OpGG0F8WsWsBFf1"
    "7lX9unEsI4Gn4P2UkSAYkHwjwapFYSPBBbkXQ0/dqp+ZzpWoPKSus/18AA5fuIDbexNqOZDQvwp56QDT544p6xxTv/gxeTJeKHyf"
    "5psL9ni/vcc4rGnjR13klmpO5zhAuwTaJbReQNEugcg02iVw9NEucWy7BMZL/ADvDMZLYLzEOTiXi/fCyk9alM3lKM35YZbow48+"
    "/OjDjz78J+XDL1jjbiNyxuhQ4tRZ4oxglqkxXmeNiVKhpRZDXzD0RSezVoHQl4xF4LU8jeS6Ok+2xpc9rWKKwOiXn4Msdrm6yXg4"
    "eE1KMoP4vajiU1DJu6oKWClb3sxwPDh0qIoJerQc14NwIfgyFcwnnIm7SAOf6kglHl+xfjjcmPHsUM9QqKBW3MQctREWiGiKzrdI"
    "R2g4RMOhpigeGg7XzHE0HaHhEEcfDYd6lCfPZuarSpJrJtgf1dSRO13XWDr2OF/fnMh8PTIidabyFDpdo9O1PjDKZqfro8JTp8vY"
    "XHxKA2/2Brh6V3LAKXWxuhGaoqt2m4GpoNA68Yta/EaGQ/8Q3DlUBTuJ/3BnKuusy/LploSCbM6fqUnmswy0aYcdF4KQIn1nAUEl"
    "suJERQ/EkRBH0n7NQxwJkQTEkXD0EUc6tl5+hGJiuu1JycrWRcqJiVZrKlunCoolRL2SnD68l/Jpc1v89Lw8Qdl8XhGcHzr6sVhS"
    "hTU5FRAa3Ts0iigeonjagE06p074IpMJVHLQJv9qdSPcNAkbFnCEgjsB3GOQqdiMxcJKnSxfpbxmxdyJwux04cMhIoSIECJCiAgh"
    "JoCIEI4+IkIHUkeOm2f3QPsTJtotmNc1EEaLYikhhc7Dr5OvmeJY+QQGcTpMYYB+fQheHXu5QPAKwas88Epmx6zkYFfqYnUjdDVb"
    "tSuCXM2nI+oAKNW4ePvpQ5WMqGuZNNuJaWG4ZOFYnkdZJrz1mr4KYWDqDgh8IfCFwBcCXwh9IPCFo4/A1+FUmVD+KIp1hBRniHXs"
    "HkzyJcIyHI6QnCGLPxVxfvqU7/v0CV2f0PUJ0SNUCRA9Ol/06Joa6fg6ebKaixaZweUCIJFr2OL8o8OnkaxJQu82icdV6iTO6JJw"
    "VZ7F5m5mxfgteumzPqtP+VwMk6wOI0aGPlGHTC0mmonZ48liMcPheO44lI2XwyGE5IGKMJBtwog81/e9guMVZPCTSwJKcS/Rjbir"
    "UHn+TZApJoyoX78eHhXSQznywWTZGnggGAXAtGzVDpgKN+SzfFSrJFol3jhv7m5Xd2ZmzahtMZrbQHT+tCp0E62xWKQaTjGCIo18"
    "tovplv0zDMfzb4tgHYJ1eu8hCNYhXINgHY4+gnXH1hyxcM4P8M54llfO+WxFcIZg4V78oSTDyruexcjQ86xQVRel6mVO5s1etSH1"
    "Abndvm+0SnJc0tQI/O2z7+De+h0cW2/b3V6NwN8kdHAcS4RSjSnzqLPNHpJFfiyxDLeSQluJIYEmhRulR/vSesoVw5KUW8limgkJ"
    "vjT27+/evX//y7s37z/9+vHDL798/PXNSixLX1onn102b0BEi41uBtrvo3FldvQozRlu6u+LrGz5C1tyXQux0XJzPE6HM3zbGR4B"
    "M1P8vxP7hfgROWbCGCGWisGKePlrxl4q4mEZtnXSzl7KsP0xo2NAIqSBZJAFDV0L5mXzPpN4nQh6VuMBEmWyOlfUFFVClI/RoQyv"
    "tQzvWxLLW0+idIj4ncAQl1sMY0Q/8iLoM2KUnWZ/rQCaJEURNOFYyV134FDDLVf+OkF2DnJS0smymJflOjfLlDAa4Vr5mZwmxrms"
    "VS2OM+XpUT1Zz5KnWHF3t/yMegyWYGmCDL26Mo1J5XgapUGGrndgD+Zfmr/lPNjvI/2cJl83urAnXtUCRaLlRHwtZ7tBJ2fK1pgn"
    "9WaeYinzjRwtXcr8wDEsJ8rWNSEsWCP+dYzVs0Y8xAE1PTqtZAUIyQvVtUFCAytoUyBSCHYWiMgxZChMjbicTOfjiTo1c7g5H3tV"
    "Iiu1zxxrLPqwKYTTENNyx+BEcUGGQ4974raR+J0F1Ha3PKj1Tl3i8azoogPeeZugHsVJzD9zbJkcQ1owpAWDGjCkBUcfQ1pOL6TF"
    "l2PKmJciJGfoHLkXP/x/zMWiZHmlnFCjNGfI593710shfBtH1ATh4RaJs3NFDTSfwYw640zPvvz5nkV7wLiTN/vafBN+lJ+KuFEm"
    "N9iIF+WnVDRVqGGWm/YJQpz2GGOgbYwBJsHaeSjzCj0qCktEASdEJNZaD4NUSK+Bt4NsS6fJz43gdmQ2aZX16l5oi/IXp6Ft/1J1"
    "Pbg9C1sVgLdVa0CRIdvT2LaE5POTSyDLeVXmhBKnLYdAqE6Qa8qkYwsU2izM+rXdFcqZHhm6UknT1yDW2bmo4n0joo2ItrbrHSLa"
    "iGkioo2jj4j2sTUbkG2yFfHNGU8CWp0V8sp146p53ejWiH8Ahf0+3z40WldwMjzus/v67+IM/O2zhy5chb991n24v293euJ7cNRn"
    "bXEgm/gHOhYGzI0XXgOznFe88AHiYBBqwXzj+gvMiF8hfqU3fnVUV+JT5aqm6fBvuet2VEBtEhiMXKrmAoOJiNwiwKBqDVUOIT+8"
    "4K3vhxrJdx9NOs8XjNiW62WBgq/pahvP1JU4gLAdwnZ6L0gI2yFwg7Adjj7CdsfWkuVnipdryiD67XWG6nRyQUVYZ8cT1nIHQoS3"
    "XjJm7SXnNjVyUsXE6BJsHQnCffE1kHAPu6xfttu3sRX9splMU/hwd9no/PxWTmbRyFLqnmJ4CqM4gvK3CuFPqn7R2P4cxS+aRqCA"
    "1gflwEzI7y0VMIg0lFHgWcXP1jZFrQ21NtTaUGtDuR21Nhx91NpQa0Ot7cfV2nRQIlS2qqQGscphlaM+rBJlFaqp7NGZn5zE1zoy"
    "ayZnt9pKY0jk6EMFAhUIzZdsVCBQhEQFAkcfFQhUII6/G6ECcRoKRJShz+JHZE/YzeEFAS2WU91BMIDgsU0HxqNHnYFpLDOq3ObO"
    "8CzSM6o/uLO57tB/zC2HZsz3v3TbrWzeRmmSIo419sj/SXvVAYSb0dyyPYu5F3C/Y4g2wKOYVJMq4Jas1ZYQV6CDZAE3TKeP2d+1"
    "8tgulv39WIib2JdZHu7mX6uuR98G47DZRhCuzahQql5iaYOlj/ViQh3R3uPB0Wgpjvi0Ct8Z5AOeiIeAqoAyS0NwcmG4xKFjsPSb"
    "aTBv73d7ZVri4Ca+wpuX5yHaDKFDhA71XhAROkTwaGvwCFbnQX7pnrUl5lK0WGkqmQhxW9YmKHHRSnB27m5TXj5ChVM14TvMPAqS"
    "pLVNrck0MbI3zt6E4Flil01QYm1urbfTQFkpP84JShxnrccZkz1gsge9kz0cAd+6mrseVwanShLfil6r5uJbY9nK/5XVIvhWT+YL"
    "fbSYNBAq3EmSQ6mrZ7ocDgmjL9QhCjRzfxOnuaR2xSXDoar8lUGuvrSbVw3RjHOXuhK1SuNbe79boWynjM+lKVTcMJXjFNEqRKu0"
    "XtkQrUK0Ch3dcPTR0e3YvhSBGLGN31BAq7PTW+Wq3erVr3o14h/02VX77r7e+h3OyIM+u27UbyFvaf0Wkpb2Gh3RrgkeRpEvfdar"
    "d7/WCPxNioTH8TQCyS9z5LJfA7+5zoO1pYfix2LpRtdkG02yFt0/9+v+eVreilusOr3G38SSA3/7TGWSqBH12Wd3YmcUq4/8EGuP"
    "2FTF2iP+9tnn2/pNjcBfsUpJ5bDmK4nB925woqvHGuTrtemxzPfEi5CgI15M6tqJIx46Vu9WQMJ8Oj9IPh0FTn4zbMnqLOBSXatu"
    "Ai5fVs0KOebJ5oAicvHF4QtAEV3ueAOP/uENhwSOXdXKjYCNxJhy9gRZUqcutV+oW5WwogQeLUEA22S2b96+b1gIvqSyiGwMGCtU"
    "rGnVFGZR8NDxDtFZD+FPTUVrhD/XzHEEwBD+xNFH+POQ0n2GGFLI2S1GhxtU0uXVl8niDO2JszmOrn77cyiFtG6xafytt17hX601"
    "t+3WTdA8iQIkoMr5dESdQTbL1yCWcbJz4Hwc6/pQBLb8kI9afkiDwpJlGTDAmmL2Ic0ZBfIeuIy90DvnzBtMLcZLcj9JiWOw7RiA"
    "VJjm/bU4m+Pn6LdfJ2WeHu/XsBGEwwTPHm3jqSRoGJBshxeeDrdeCRfGlOEJt8a0lAUiQvIqC8Tp8HsvpoYY/FZU7ogR6WzC08lc"
    "GgU9i6JoURpUUNa7mq9cjV/ja55wbj5Nvm50OY9OK218zu8Nx2PS0pCohOCfr+YXQoi0KFQHYe65lknJmE9nBltekKZHXEpdWa0O"
    "3PFdyFgwcvj8aeLJLAZinrjS2gItgqwULnHFCklNsrC8iaCoyqaq0ZRwZi+VjzikPjDEPM5Ks3D0p9kmDUPgKINmGjTTaL8YopkG"
    "gXo00+Doo5nm2GYa9Mfdr4KppLoyGEpIgU6cO0FWdHCB8/Wl/Mpyiesb9apByUJzK5VEqB5C4bDimolB/G6zCkiUoCzkoBb8gnRN"
    "ic1OaqnWqOagmqPfxoJqDgq6qObg6KOao4mag8E7u2ZoTIgruuUnRD/c8DHX+xFyvYeWqddYJSMmsNPk6uZM77G3NdsmmTV9X83Z"
    "HzuJ/lFzjNmG61qP1tiAX56TTD+zUTU/eC/WvHR6fZOOLVemA2PEYMRiUG5kWZOG02Sie5XcfnlBWhCBZ7kkki0sJ2Zvt91vY7lN"
    "p3eN6G8IciDIofdahyAHqrlbq7nxvSHbELU5cUm6F53NU5VevXPTgCQm8rPPWu3WIDgXHid3qyImrN2nIREvmZs3MNnvZUhxfqEv"
    "HwuZCD+uMRF+TJsIMdn+gZPtr5GSdplp/3z26zXKdIRjr1X7mvGuTpO7GzW/9BTTRvmLDkBS50sMTo6ql5gNxRQ8wTJPNArsyWPb"
    "EuveBfnuW5sZ98izkB+Y/CJ5r5JAv8lW6Lbvrs/6bDj0F9bhkIwNx7GoCZ6+fO5BMhdBFlw0mLugjkseOSRpqUm3XyCtEi7+h7Pi"
    "3oZtK6s54yNuLonH+XNVNpU9Ef7YZ/DNf+YLUidTKuRV9vSTS6KPMhEvJbgcQ8brmW0wqFgh7iGfwxTnRqJjcerf/DTY8LvkM3DQ"
    "QmUCGRee3zQgh7al3JhtLp6PiFPgkDwcinfTUfL0cAhtFeMGKs4ypFKnxeNJ/2iZxAZ+5gXpLbj0BbAMu898hVc+jHg6Co2Hw6og"
    "Eu8/6XHH45YrOhO/RIyHK54BPKJroG+Dd7XykxZf1N2F0m3Zgr1sanjjSb6qndatjfFYBir6qXH+ENOTqczum30N/EEJUuKs2CN1"
    "9pzSdsVaBdOoOIUYJYQCEArQfPNDKAChAPR3wNFHf4djm+eVQrHFyxQn3MHLdDoIw8m9M2ef6/mqfntbI/C3z+4aguGtmxrxD+BM"
    "t1u/acAZedBnjbt6UxDID4BVIf8z/NUDSjUth+YAJcXGLNaBxuCqWI8u2w+ta8jyLw/6rP3Q808FR349gBbUBwiO9BgnsOcymlEh"
    "raAxIiTX+uW6/yKWpRqRH8lX5/uXeq9bv7+vkeCoz3qN28ZNp34HydfVUZ99a8r86/JDfPsqDr/CwIqVTTVdHfZZ/Vuz164R+QFt"
    "BveNTleVgvAPxTTpfYH+5IcekwHB+R0reVHsowRHo2TI0sSCFQOqSjA1TohsTcrQOUVI1/J0N3VIz5KhM4e/UBZsmtvsrfEeDre9"
    "Vu7qrQdfPimzxXba35rXsKMFR0JqlT0JoVV+io3w7r7d6YldUH7qsenFUfMSkz9OiPM/kRI3Yn7IfAGymZog01jw1ynwOm5XKYGA"
    "xAmxULjWEAjYxVLDuy55ZlaltrK5M09oQDOSZyrD9TZvRoISwUGd3wwqWLjFGEfJcIB1HuCFYXkDl4pfaGbkaM01myTJzihz886s"
    "J55hP2/B2iQZsjbDMGW5+bG4RWFwd01srk7ycKXe6n5vdBrXNRIcCQWw2e3CGfUJZoqBugi2Cv+wzy4fur/XCPzts6t666pxCzTB"
    "UZ91Gn9pXPXgXHDUZ9+gfKXCcVeHffZZ/IV26lMhr532TafR7Srs1f/SZw+tr63291aN+Ad6KKOR4R44xqKM5pRBqvFs2VJ7eltI"
    "e3q7Rnt6m5EX2eHTQV5ZhnyGJ8jOj9mfPhTg9acPuayGS4m9hm/B5xgRcnkzl2WsbXk+J8iQ05s5HXMbLsPrFCFyezO33fno73Rc"
    "rk5ASHJ+HN5LgBYW3Tpc0S2tAkIPpCWcUjxoIplD+fDQ3A40HiGdFqOAf9QcjLYor5hFjna6XBaXD0VI0iKIqjOI6vH5eDKYcWsb"
    "a3eaGN+kpHLLnwcz28jy+Fhbri1OuF3Rtq3MdEHk2slWbfMjQbfZG5KkOJszWVt6T4jR4X6g837gD1WWSJvvVRAj+pHrckYi00u+"
    "IglKfEl0fkmCwZqLvSQjTKLQQK9ocah1Hmo/G8WAz70xz6sUsxmPyehGY3W/8qVxe10j8DdtrlUm2Ig1VhzqAc3A2+IOpvwlq95M"
    "vtNCnAozXScFaps+laqBHLTH6j3rweEt6iI7dMwdUzxRqQGJU+Gw7GRYUinBjpCv6toybP5USaaq8k9Xc7NUmWGDjQmqZNooI0jQ"
    "9JNLxGrpimdxZYYi+uepYUEtWEgfTIkf+kmMKURBEI/LurGP3Lb5wiXgHCHTHKnsRpZLZLAENcVXulD5qqgxnqTTWh3rIQqlWIoH"
    "kQXRr5vTK4EjIsgEMiUUnMCSTpji6CSd7DHFESa5KaRNYYqjH3n0McVRZZd6GabpwDQdGO35Q62gwWCNMoI+i7318R60fvFPO4mS"
    "bbhe+bcxQoWvotavohyp7d/DCDm+hHt7CVMQS4lXMUWLhjqd38cAERxYZRSMBNXhlIwTilhd8YjPM7ezTaz1yZC3WTrcmsxl+Sjj"
    "ztKW6cbe7THGlDkmxeM0g8tVZ7kKuzlNrm6szBKfVtpUZemBl/E9V88dt3RFLlVzrV0RL+ViJi8oosIffSORNAhZnkueHD6fVeXh"
    "QkybiVf1y2FSBgVSFoZLQKgjDn2x6CKv2uaO+t2mzOYqZwAamdDIpPdShUYmNDOgkQlHH41Mx1ZQ5GeKl/nRrUF7nUGtLaNZ95Kl"
    "U0p/ZRi8ItDYf3hLBu8lkY+SqUssByEBrgbJ1SDQQUrGByXIfugIodzcb7kTck2uN/ROr1juAOqtvpQNsI3RYXzt+vhaHZyd722D"
    "VZIAkDxZzYV+ZsHlQpiPZzhPVJa5VUeq5qtBTDq2poZNDJdAZpsqOBpDJdgpFeMx/sklYgLIwrSLCXdpWCnWMn24R9bFJdwR5MYU"
    "6uMG51eafDZYdOwHKuT+rG4qZw34FvhrPGXBai+fIeUOjRAUQlB6Cv0IQa2Z4whCIASFo48Q1GH9DwIBoyhGElKcIQy1hxyaEbmt"
    "qEofpfmhq4mEgm5R1oUUPzTjsLDkrnONCV1uixxuIRUyNAEdS821HDtXNKgRpWqKAIRRZhsPKc5wG/9QxNbxId/U8UFaOnQA5hp+"
    "eb6vdFlJ4nPRa9VcmG5V4O/Zb7YRrrtckoXMCcA4IFPEXboenZJnBiH+BlEZL5QjlUFM64m6HkBcksbylEOVayg8zPLS6NuO+++z"
    "PhsOgxK+wyEZOXz+NPEk5qY6Ixa7IL0FJzPKZzYVXXFiciLuT1xKZUoCIp/lJ9encMnUWKoLE+OFytwHczG1HdmrK0aBBIztM8sU"
    "g0Yt+WMADeT2Cgv0ey2O+DE+VxhfvC7jqkLx5tQH6gcMMOEBAoH6rtcIBK6Z4wgFIRCIo49A4EF90Xy5Y5t4y4BWZ02ictVu9epX"
    "vRrxD/rsqn13X2/9DmfkQZ9dNyDMEv76YZeiXVOlJ1h96bNevfsV6ml0vyZF2+MEYq5kw9TwrdWmo2SHliwqb/x/f874E/zTUcjT"
    "ot66bsLcAVw5Q6Wm3CSP0aH8nKp+Ccp1mekbUpzhzN3N0qwDbPTZsunVZM6eK0nQKLxSzYWMHkWbwXjVaCNgVCczi45l/J1BgDiN"
    "+WQ3KYSIyKfJirJDj6fjrB8IdCDQgaruIUsinIpf+z536j0kh6As43W6tJjhLHPeppAo6dW+9Kh7gmxd59buJ+hevSFCzrlstuqd"
    "37NLcF5mJPS+/L3XqCerf4f7edH9ISoC4NawNiEHsCrN2nLZOLqeaG5+9ns6Ta5uTMgRmVPaZONoTmfc8f7CR5Wk2B5eyRfbLdlm"
    "8He/UdHs8zJcwaXUlcI5I6qb36T5cjgUtxwOw4QalikDI8SlZ7okJhdUlgyiMDmDYAgHbLi+7RM4TAyHEpMatif7yM0+f/CH2CbJ"
    "R1yYQgMr6h3aL4Ood6DegQZWHH00sB5b4TxBK53221OQcBukumwrRvGk3UEfGqf+qPTaXxutGpEffdZtdLvSOu0f9FnzutHqNXu/"
    "10hwlJS3j2OhjvK4/CuQQY3e9CkGe/OMunWFXwGf+nBGvcpfHxoPfnHLEm+AoqoR9dlnnYdWq9m6qRH/oM+uZUWLa1nQ4nO9KWtp"
    "qk+dy2ui+83Jut88cmeaJSEXG7yQWu/h634TA9X91mdQo1GMkvzQZADyAOW1uwpiyvnbydSYzeAuKY7m10GNkOhRBBVue9JFUGOJ"
    "mJ4YQPJlBiRCoseAnHxV2kRmLNNZDpysXXtTaqwI4QFzY63OnFRyrFiQI/eMjIps+cXHg/ZbgRGa6Qm7hiPAVFKCl0FzzJGXciRQ"
    "SHcJXkYokJ1JdvrQcQl2RiiQnSl2MihF+VSOoVEaZGmSpY+G0BzK8DMkQGYmmUkdhzvZunNO/ERAoDFOu6X7+ds3RXM0r03SnIqd"
    "eLSY5U62seMlKLFIm272Oh1iDZRrUkc+VZbTElypbnJacvxGxZyWRnQMGRj4o8zLIGjXhR4UotjGHejvfOQfhQA6m09HVK5E4B5U"
    "Jeuo4m3RlQhdic4ZU0RXoh9tc4rZt1ZrXUGhOSTA8IUMufn0DL7bGJ06DTF3wVirDvrs4f5anfEPxJmWWINaN/JccJg0/Ophpjp2"
    "CPPpiN4ldpWZw8Wvm2a8CfmWkSgNmkZ2bhoJBdyislNIgVLT+ugeP7bjNcE9sUiS0+TpxtiecEJpE9qTFdSzPpyncBxPnYimSp8N"
    "S4wQqHEC4THy/LMYMJnRcGFYnlCBx1TlV3TmTH4jhhcmNpTydEqN3stdVO5GU2jehl+AJSjNK/MoCrX9yWK/iZMQxSPOip7catDG"
    "JTYVMjihzHRVtkg/oaRY4MfUVSkcPeOZ+tFBHn+mLCzYMrYNayqODNVtn6lWhufR6cxzRUMIGxrzORPvh7qnIFuqZ8IYIlT8UfFH"
    "xR8V/w2Kv2D0PKfI6WY9dUWstZp62/zWqBH4Cy6s8Nn5HdxY1VGf3T/c3tYI/O2zy/rV189N+B4c9Vnz7r7d6dWI+uyzL+2HbuNr"
    "o3EvHZuj3/RQZGGbL2OyC9rrPIhbmux2Xy/Ez9JdmLeq+Rmydi9p5AznqRRUELTXAyY4K5dWwCC33hhWxDpP/Mr3erMn13D/IDNc"
    "pVG/ljEPmqCUShcrKamFRMeS0tBHoJA0Fii3JQwxURL0X0rVTxMDNNiCqyk6tHJlenw/0wwH+3xlfEWAdpI4J6FoyqC0s12cCj3u"
    "1nnc6eCK9Rc+6s0dVskAmuX56jqweeAFTQo4YVEWxYEl0irr5Lh8Sr2JGAFAb00OxbMNItV4BQUH8O7CcIlLnRdqyno+F6QlfkYN"
    "KvJIYgCQXSidDchslkvXQe8PKPWNzUeGaKGg6QlfQBEh+kIdcV+oWjSB3h8dChmnAI+OFfwmsnIZAQarDhRw7k4N25bOaI/iVrLY"
    "UEgC/ckHLww1r9ASXxzLR5Z1xDpLoc3yTvDnw4mhzAiHnR0cdnyNSbM99pwUJrVHlB/fGB0qxdqNsQ7SWiTNalJgi2dgzZHZXNlo"
    "EGR8LeIoILNhSpM3CEojbi6l+OJS5v0mLep+hmOQcYToNByuygUMhxekKc87dMpfqBla4cEvQJwXJ50st4GD3POVpng0wushHuko"
    "mOq70qIRHo3whaQYTOT5I48+JvKsYCJPvbcn+ZniZz4wHbQ/P0h6L24PrvW/ZZK9BM3R3NfTBNjvCH5fgSdyJakphlequYoijNZg"
    "vGq0UU/0nbp/csnUYnOPXpAA/Ra7jniJXerGfKNH9FFoosRgS6ndPTOov7CYcDI2bDsDvt9D/5v1v1wN75geV5u1u1NcePL1OzXe"
    "aXZfWk/5pvIVzTnZyP/93bv373959+b9p18/fvjll4+/vlmtTelL6xapy+YNrFOxMcmIF53lFLvK5/uKBNleiu067Bc9Z+6Kobnm"
    "4/mUZuwayev5e4enWg7MaNMCSOONY8wmf70lAV1VLtuMjJbSNNr9Uv/zu4+fIG4I4DyP/uGRnyf0D8OkY2tq2H+K7AmrPoLIHRk/"
    "FJhfXRn+Y3lZ0ONxHuIVexGijYdEG49f/lij/X/3ruzwPqWZ2xNnc5y3/PY6W7d3AiA1/taLYUcpd+pYXcWgedLH+ogatG7MPkgB"
    "+idLbITONihqihaB1MqpAKk6SHN31HlK24jV2XzJbbq6vlFcu+LMEw3cKri8jfl0ZjCLim9eNHUaywgKL0qo4rylDXc4JBNu+x5y"
    "likLNS6gubxalbIZ/ATpACe+LIQIRX2Xvd/IcKjAAIjOFteHQ+NRvFhQHBK68POWilvK3sGzTgh21H7c2kb8TGfeAKO0tRHZ0ECM"
    "BmLc2dBAjKOPBmKdjEQYH58dYPOpSHhNcu5Hgms+pePjlUCW4u9a43uECnf+ZAgj6AmQX7BUZHycSo/4+LNKoyfVoVIjEhDoMRhn"
    "laxAKZ1lRiOkwOHY+XBIpb/MaKwIcDB2PhjH9YfTzJlrN1vynEG9rS20sSgdBpbppnPpgCULlc54ph2ZU7qSKtgRvVjNr9khmw2c"
    "sF0Bh4CZw18skzo/QTQPEFaJCmBKuneJOSBOepyI2SzUTA9w3mzz/mu79LOPSpvucEg8atsQyu3QmYS0/E7Jo8On4rQ4Fic8CS/T"
    "C1L3k4sHrVxjCU5pSxXDJJMm+CD12BBLPxXt5GOIu8qKJNYKIPcdCgRXKTARdgoodR56GRhj6QknO6N/iFbMsIlYInNA7TSK7Xfg"
    "fwu6WOHa6JlwnAUfYW6EuRHoPGT6q9g6WEJYjRPiW5Ws4hfZUVKMXVPLL052hvjnXlxRju+2phWPd++4NjOWNjcypnK+71qE5CxY"
    "fGj3tR+intG12NZqBP4mKxT1WaNT78J39ZlUdoq8B7vPbIPFWfdfnFVoj9TaKsVMghKTzGgneuqA99z7GEldSbCVJOSTvF7NRX0C"
    "tGVgjEvGEgb4hUQ1oP5q0BXUWxGKlQmityD3S66AsZa41LDBHRAwDyZjLGwKCf4kKALJlTJyzez5Xtv4DwZ3RwdCRFZOcJlFZAWR"
    "FXQgxNFHB8JDOhCuhIYUP/NVryiNzkrwlurX7pVbDJjbL0oZkbXTbO5KiTtXHogSHt5j5zii1n6K7CzZWGyuQiGy7JIbc5IU3Ul0"
    "3oFlpQZ/yErLYGliHGztBxuLeZx5MY8AmXtwJdaUDdvJi9XNmN08aLfZU4sROp3ZfEkpkZUtgj78vFvehE5rEJgrK2QsGLHMqvRK"
    "YiDQQxxwt3kfJPIiPw+Hz3Q5HP4pw39rjzfawisK8nqhNxRidicvSCJmh6gNYnY4+ojZHRKzQ9fC/WxRWA97nyAd5t3eK3tB6yq/"
    "IkSoMDBOD138ms4Mx5s7tJJUxMMr1Vwt3Iy1KRArBYmrZAqtBSQclfFH4MoiQyZlqi3oTx57nBhQtBKOXe4TBUlJjYXMmxXEEj1a"
    "juuBa4vDXNVSFbN8ykztdbSn2MbNxqWCxPcMFY+9PmOX36DcSxkSYdFL1N81EY6wFMnueRpdSuI8XZssPUKF+dIzRkDvfOmNF/G+"
    "3PKn1Pa+upC/u1NoMrD9NoUcYmFnjZSvrvmepmoKBenIwV5DZOdQBdGVRDYfP5PZXHyTF2TBRKDlDuDmglB8sWQmzqnoIttD9pA3"
    "f0UqdB03jR9ju1bm4K2WwRTp2ZQQOnC9DmM8pq47yAXp1g1CmhZH4QS3o44EbjO2I7iwYTsqvhV5E8F2pYdNRI9iSpgQKRG8w8Nh"
    "kJ5iPHdcLpd5UOuWRHROjam/7IfbSfaes5e7bKMogljsLZNaoyBLN5VvS6xV7l6li8x43HISB1woUddEWzFaCw9oLQwWw6KGgqD9"
    "GRpidp9vwN+UyvI4QXaGrN5DSHt0/y8BmcXocG9IYmbz0d/peAvjd5wQrV2Zk7W8p0aacCv5UjOm7t5lw+NboOdRMpyxCYPEWChw"
    "W9XISlBiNgutxUFQv9IDnJ9/OWiP6ZdjI7xtiJcOGFXTpNMZ9ygbL7/SZSWVSjZ+uZqfTDZsOPC9tzYjVz0wO8y9MZ9Ki4VBpnPP"
    "kIMsMaax4ciMrwaUGa/6ST544G3g+hleXWIwd0GdVaLVNHa1x/sUClGAAucqcCMrPCGjfahrY8IRPawpCEghIIWA1M4lkHBlLAqX"
    "hBRniJTsHpRCx2vM4XrC09eX2sooKRGSV+kpp6PZn5VC0uGLK1n/t5LURcIr+WoI+PeOw0YbNZDvE8qgVgT4RYGvlF96OO1NBd9D"
    "byp1RqgHonvmqmoPF0QWhBjblvSqeuS2LXpdTLhQKOhMVp6YLdO6ycGfAMpltOiCwEbqKnVoFbI9gXyJDNzDZcIQuOfSf6Ka7xem"
    "7g7jomK70dn7LL3HUN/Zk77D+DzDBrAmVstvf4biwu7LiuriwXNsNv9YbnZ/qB2qIwYoJTTELubLDdRvNnCCdgVEB7HXqq3S8tQ+"
    "Km0fbLwENzixEHqTwLd6tSr+5IaN/IJUprEU3VTDHZcw+odH4EGypIXD3LQYrOl3Kp/SwLwruJWfygKJ0OWaOY7QZSHoEvOu/Mij"
    "j3lXKrt04omKEoUtARGaM9SO3hdxmsz3mUxB1UYGc68Fc/JcPbL4GludTpDDa1gKq0qyqI//I4tOyKD9OU7Gnbjw6qAtdqnhjCcN"
    "5jlpb5fotWqurujKVgO6albIz+WR2yZULwY1S+htoMMJjnuCrgqxtjODLSEZh0kNuya9TuDBqqCaMfH805HYPapBmkzqyiI3QmM1"
    "bZoRH7zn+wGCXIdqzE+OMSVyfhJZjdkVtyHDIdxzOKyRm2YLTtyrrbf719sqfBWflgdFncnnXvcjkWwNoGzr6UncV8LVrw081s5F"
    "HHFjVDZfoWzCS5VmaH4py6D9WWxG6zSHXdWx1GNzgjJlXTp2qJexO0UurtueoNnADdsVSFWlWqtl2LBtsAiO1cLv7x3wwoOCSFwh"
    "/tALcmPzkdo5yIjanD25kD6K8XUhxPu7zSv2CcQiD7k9HLdcy3EDq/ccE/di2PNSvF0RnMUWsSdvLz12BddV3EhuCG6AKOXuBWGL"
    "QnkkXOuJ/dliF6TN7CVRzmpukE3IoY/iTZ+IFfiZMndVeFO5qszEJemXwqgqwSlzCokuR/SRi5aWl51TYq93VJpKrBc/raEh3fpt"
    "sYGYkhZcxsQNnsR8Ii4XS+3EMOUj+E7/tljnCPcNa8byN3kjFT0QobTF++LIzl2Pi8lY7bPgwfyhIFSoSbF9zQJPnbloNVqCYU4y"
    "oEoWE2ssnpiCj85ucmYE+UhllgzBuxeLz92B74+IYQZ67I+oPqGtDq01aKvD0Udbna62umOmQz/Pzen4YSQaaca7DyJJCrsl+JxB"
    "en5FE3bPcVNwLcsLd82EXlGcH3/3Enrmm+bK8DhCcn5M3kM+rz9mluBXeaExTog5ULQWDmWuYyGcbFtwN0KK6sFJzgAqWLvF6EfJ"
    "sNCybgOsA27fM9znShK0lyeruYi9F1zeCNd3+ZT6CZk5MTkkYg4qgoSJmA0X8HVK4apDp5Y/Z1WDxYQqQNu/opDrJ+uFsjRWv//b"
    "bQNqR2ugmIJYvY4Byp0KWFEOUEF7ziRBZlPwiyrSLg4PBjeO/HY4rb5iOh/E2U9TqEOcHUUpxNlx9BFnPyTOLiYg3eplihOibqLz"
    "O+NZnl0uJX9AcIZeW+8LAaXv1wCl79NAKRQy82vpFPWdjpCcA1B6CO/p2MK1UsTKLForIlywdF6wQl223PjG6HCI9R/ibSSPBCUO"
    "s87DHOBaJdfpkAqHV/vhHW0RARknxNoY2QDXNpxN0SJzk7J6FKAvCsrGqZCnSRhhZckoytAICXIzkZA4YnAqys4oDfIzI6Yqwd40"
    "bz9zh1pP7CtdSg4rASXTXQxMrA8uPV0tPTwbPqJjLFYWw9hsEj9cgX1woSNEhk7zqlfJWlJfy9OrsJvzZGt8EynAWFgkX8vVa7+P"
    "82RpZBvJ4ecRnDLqM6sHcYCVpGPG6kI11znDmFkDb9WmQFh9JOJQtHSJIf4j4AnvJ960POI7C0IuFgtiEl8EiVmFrwtVfwjSrjzJ"
    "zCoydLCSGKL93AUCJ4fDqWHSwcLyJsOhDJKMnFFuH8A/VfDboSZIvoYNoZuLCYe63wRai76rAaGUewWZjN6kjsvZbzINAMR1whiR"
    "R/FAhvo9febnPAcwFm5uWxDnqeIiVw/LuPJJGc092Vj+amvFh9xAS4jsPECoJXp7oLeHnoYX9PZYM8fR3o/eHjj66O2BUZWnvDkd"
    "N9eQVo4Vbws5Vrxd41jxNu1Y4Y459JLicH5prpACK3OVq8yF0cI/YNjf6czzkxNefARkGw+HKCEOss6DHGJOJaWqOCGabP6VZitg"
    "gNlbUIPNpynsO83eoAONHSwrvfbXRqtG5EefdRvdbrMtvvsHfda8brR6zd7vNRIcJdHZQl6vO08FGUVpt5n6EVKc/HHW6hUufjos"
    "PonNQ4eg4Tp1rPGkkrJOqdPVfNtU2GCTYSp/PHecRzkXCcpcWzJAIH9+66uL7AQEyjdc5GJsa7L65oJs5wBkvPv4sUgqnY8f81Pp"
    "wLVEKh3xRpXgsN/8DLm7F5gIHCsy42/ycaIIyauAIt24fQik6Kh72L/+P5xgek4="
)
