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
    "lease" CHAR(36),
    "leased_until" TIMESTAMP,
    "attempts" INT NOT NULL DEFAULT 0,
    CONSTRAINT "pk_import_job" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_import_job_status_4d5b09" ON "import_job" ("status", "leased_until");
CREATE INDEX "idx_import_job_workspa_c658a7" ON "import_job" ("workspace_id", "created_at", "id");
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
    "lease" UUID,
    "leased_until" TIMESTAMPTZ,
    "attempts" INT NOT NULL DEFAULT 0,
    CONSTRAINT "pk_import_job" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_import_job_status_4d5b09" ON "import_job" ("status", "leased_until");
CREATE INDEX "idx_import_job_workspa_c658a7" ON "import_job" ("workspace_id", "created_at", "id");
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
    "eJztfX134riS91fR4Z+Z2cPN0+8zy+zZc0hCp7mdJlkg3Xd22QMGK8G3jcS1TBh29373RyXb+N3YhBdBV5+ZYGSVbUqyVPWrt/+t"
    "TZzZxTfufBdzY0JrDfK/NWbM4CBxpk5qxnzut8M31xjbqt8y1mcsXMeYuPLEo2ELKptMKiaONXctzqD7HaNkwmdzg60uSNsVxDRW"
    "ghiObDVsykzD8Vr4IxmN/oczOhr9TizZTyxmXj+LyTOTheNQNlmNRhfkxuZjw27IXsQSZDk1XOJOKeHyjyPImD5JiqXlTi/gCU0+"
    "kY9osScdHmbBrH8s6NDlTxTOy0f6r/+WzRYz6Z9UBF/n34ePFrXN2PBYJlxAtQ/d1Vy1PTy0rz+qnvBDx8MJtxczFvaer9wpZ+vu"
    "i4VlXgANnHuijDqGS83I0LGFbfvDHDR5TywbXGdB149qhg0mfTQWNkyA2r89LtgExp3MuEltcTE2BL1gdDm0zH/3HzHSfTjs3PWH"
    "vVZ/OKyl5g08SmL0/KYJZzDnLOYCw/73n951Q8ao1hrc4OpTs/vz2w+/KFZw4T456qRiW+2fitBwDY9UMT/ktvpM8ftqajjZ/A76"
    "JzguH3QbXgcNIbPDlytgX8CgPbC0NjP+HMrX4cmdyq9vXr0q4PHXZlexWfZSfOZyNfDWiY5/6o13Dvgd8hferSr8Dfofjr+11sLh"
    "c/r/vnAx4ct9zd44qz+8K8HpD+9yGQ2n4nwOVqoqvI7SHJDf3YfLw3D5bQkmv83l8dski2E/lDcfwsaRZvNfe3edbDYn6RKsNq2J"
    "S/6P2JZw98by1IK93tvFxb/ZxmxsGv9+jIUbmAZXngnxDzvK/p+/NP+WHJmr27vL5AoPF7jMGKehcA3HzRim/LchQXbAF+LVvzZe"
    "vTrMK/G+xCvxPveVeJ/1SgylOFWd0QHRAdn8+rdTZfOU21bVVSdKc9QVZ7ywbNdi4gLudzaLjFwobJqzFbSZmz0mcaLEqMhfsq/R"
    "ePtqX7P+CR7hL29ev/v13W9vP7z7TXZRj7lu+bVgYNqdfoKrDnUXDhtO+cKpwtck2eE4++bdiXDWYGJJneHMYguXVuFtmvBw3P1w"
    "KvN24lD46UPDzeKsfO3zuBsnTK7T8pRrzehFcHA4+dBT6PnyGOt1v/2l1es3v9zHFu3rZr8FZ96o1lWi9ecPiYV8fRHyrd3/ROAr"
    "+c+7Tiu5tq/79f+zBs9kLFw+lD98aJhRXgXNQVNs9Bdzc7vRjxPi6J/k6D9TR8DPL7+kRigOt5a+1ngpBSz08XsEn4OGsTH5vjQc"
    "c5g6w9/wvL7pU7M3s2SLwYwnxSX4RfBwgIj3qTGrJWFy1VjPRcjd4PRGcLxJoO/vxCBTapgAOxuqhQhKhcKRHTrhjqkQafi6lPI7"
    "JWIxdh1KyZjafEksNw107/LCm0Hr/wqNAkMfeTYcylz48t+IaGuBaCdHqCzfUyO7wxE4Ms79EkajkIfbPAp5P/roo5D3YiEvyk60"
    "uu7X6hpKZRUEgBjRC3Z/X7rShd3bb/4ptSTJ4DR3P3KHWk/sM10pHnsbwyRr7kbVi5NkaNgaPqJjLNfyf3w+yV8udx3qqt/eletx"
    "t30lV4V8RS8id00t25SXSnP70qf8+LlLbcPNXm7Pj9GxV31GZ2OahZaXZs6DoGWW0VNhzt4QAsWnJEIQMC8HIfBGpyxGMJcDKQU0"
    "qaITpY0pfzIysS35Hok64Q7hUqyQajwXSpEnJs9CBLa9zDb6P2ANSvuvk/TJYNtGdADRAX3lMUQHCuY46oeIDuDoIzqA6MD5oAN0"
    "Zlh2FQavCc6Rw+/L+GLLXvkcfp/yxna4nTODW2wxS0EDcWcmn/aAnpFfmp3mTatbcamvNa+/tDsNoj4G7FOred0g8HfA/As2iH8w"
    "YPfNbr8DLf5BUm0p5c/9poxD95t8j+43yXEKdr1txypKf8DxumlJDjZv271+1SHzKPt3ciDWhwN2ddf52ur2YXjWhwP2sdn9Ak3e"
    "54CFdw2I109w9IG0xFDq1tZzxlt3yeULZbAcdTJKlxjBsSTc1xAGOuZhBavLu7vbmEx12e4nePzw5bLV/fm1Yr3sZHmAXXqPnhuO"
    "K9mSqUV+oQweOhdljhAizJxkqxBS1TaHU0NMq2zRKcKtliPNeHoAWUhYT0yqX3zhVtfdUrQ7UN80G4Fz0tICqDI1yPmoV4QEV6pC"
    "g1jgCofmsDxzWGQuVTaG7c2m0ZxMqBDdhWJs3LIROVXPtW8YqtPQCXqVMHKskeSfBOFLRoC2QQwCeo9ssukztT2LhUEYXzBiMJM8"
    "U2cMlos6eeSOPKF+G3ly+GJeJ83bW/KzmMqL/QLGjY5cP8jPU8s0Kfslyz5yhCfIMK2kzSWB5icW47/TidpR4K6e7QRTBxxHNkNT"
    "CppSEExHUwqOPppSTs+UclpAdPWd6Qww6Ii0VxbsiZDoPDhb4jy7Z7GSord8CwJanRktdUiY910176/kR7/VIN7ngD3cX6vv3ueA"
    "XbduW/Dd+xyw1t/u77r9BvE+9XgnlAq27YitibUeMtARG0pTHLC7b3IJk38GrN9qfmkQ+DtgvYfLfrclO/kHAybVzAbomvKcZFxL"
    "Drn3ebxB0yFys22CvcFd1ZIIxvpEPRe/sKJdSoAXC0GdnwQJyIjhEoPMHf4sW5wGGfMFM4nLVaSlv0rXyXJqTaaEUXC6nEwN9kQF"
    "kR+mqCtkgXEXSAxG6F/A0B4QmJyKLPji4M8wYAMWZD9cTrm6BmDfgvgpDyP3h9yIj+oJxqusJ3CpbXtxqWs1uDxAYgmx8Lxpgx0w"
    "0+007AasWsemxvxYMy6FsArCKnrKRwirFMxxVKwRVsHRR1jlkLBKIFek2Fno+hKhws0p5cAVyGNlQZCQQmc9b2uv1DIpJGWvAq/U"
    "VBpJRJr2xWUd1ODmwrTcFnOdtCIcOVXPN+VDpyFd9yqV8F91vyBwbYt6ifM5s6VOaprU/N3LP8SXUlsdjUIpcjTyMuhTBsn0p/J5"
    "5CQys5P47/oG28Q4xuXfvGDHyOoeIUCtErVKTddC1CoL5jjqFaX0CuNF4RPGEYIntoDqe+2bTut6CHbG9eGAwaE8GH5stm8VFB/7"
    "7p2XXe8e+msyeQxWyF7v2133eihfss4NUCZbBuyh1+qG56PfPBNBeC76bcC67ZtP/V54Nv59bQGN3jrWIK9+97klf0av96CuHvkW"
    "nOu2vsrP9Un/64C1r1udfrv/x/C23VHnEw2RHg+dVJ+gacC+tLrq0bxPyYtO0BIcDVir2+xBi/cZ2LCGl62bh05gyfK+BedUb/9I"
    "PsmXoC040sPudUy9Uk+32hfuTkdQeTTjY3zK/lYmhOK3/AiK31IBFHKzkOyvVAAiQnJ+HN59aR+TuoZlVyr+ECHRo/YD3Pakaz/o"
    "oOFfeQXtakn1Pmiv5+r2k0iPElZuv7vUrg1XjuFKXEj1Gu44/E5XnnINije0EEP4FfEENZzJlJrKniy442ap9Du+9jbafHCvIl2e"
    "L1nEcIzqO6rvqL6j+n5+6jsahX/k0UejcG2XRmEvpHOLlylOiEHkOr8zmJtqv/kYotJ5FR4HNMjncnxe0rGA5C4V2BwhOT/Y5n0p"
    "Jr8vYPL7jOQifOFMKvE4pDg/Fr8uxeLXBSx+nWaxazxVQsaC/nrAYmdVEnXCZ7PMpPh9+meeEhmSnMN8LxJ0Wn/rF3N8Lefc3nVu"
    "gu7JYYhzfA1TpViej4hEadBaVJjTRrEqzdtqSW3OK7t+PZHUJjqb9MlqcyUfm6pnTgLlXnu9ACgPe5RO2P+TICadWKAZX5AOZxQg"
    "60ikle+nZsvRF65Xom++cOaQfR/wbOjEqE2mXP6w/Hz+O7/LVq5wnLmSJ/63wLMOHd0QKddYnUKkvGCOI1aKSDmOPiLlh0TKfbkk"
    "GxjZ7DYaIdcZ7oOp2xzed++uWr1eu3PTIIkGyFHT/SxnN5xbHw7YVfP2dthtXd11r9Wp+PekgHgcT0VfnNx2CCPkGiv+tftPKkuH"
    "+hiw1pdm+7ZB1MeAffvU7Pea9/cNEhyBb+5t66brpfDwjgbsa/sScg6pD/ntszz8PGDtjlyTvK7rwwFrfm337xpEfUCf4X2r27vr"
    "QB//cMDu+p/geupDj7kQqCXbToYovdYv9E37a0sOhvqQE0BuO9fdJuRuWR/qMSBRvayatJKgPJa4gsbIckIpuovvVsdjvJpJLOiv"
    "8R6mkz1MYU9p/hZW6FjTYHWO8tU54jBdWQgoToUAULF1wOfWS+0DV+FlTpOrG20E8WkVsxJcNXtXzevWsYwErgfvp4wEwYDkGwnW"
    "PUobCS7IvRx6Kup+hjWhUHlIwWb7ce0OXwrA7d0ptRxITF+H/GqA6XPHVPV6qV/ElzwZzxS+z/LNBXu839697gv6+OEDuSWH07H6"
    "aJdAu4TWCyjaJRCZRrsEjj7aJY5tl0AP/h/gnUEPfvTgPwc+y/fCyk++k83nKM35YZb7KRCKPvzow48+/OjDvycffskasY3IGaND"
    "iVNniTOCWabGuMgaE6VCSy2GvmDoi05mrRKhLxmLwEt5Gsn1dJ5sjS97WsUUgdEvPwdX7HR9k/Fw+JKUXAbxr+IVUYKK1HWvEJNn"
    "y5sbjguHDvVigh4tR7hBZq2ZZD7hTN5FGfi8C3kJtNesH402pu461DOUKgwVNzFHbYQlIpqi8y1yITQcouFQU3QJDYcFcxxNR2g4"
    "xNFHw6EeZbazmfmi0tqaCfZHNXXkTtcCS8ce5+urE5mvR0akzlSeQqdrdLrWB0bZ7HR9VHjqdBmbi09p4M3eAlfvWg445Z2sb4Sm"
    "6LrfZmAqKBhO/KIOv5PRyD+MJ3R/5M5M1QtXZcC9tO4259+pSRbzDLRphxcuBSFFrp0FBFXIihMVPRBHQhxJ+zUPcSREEhBHwtFH"
    "HOnYevkRimnpticlKzSXKaclexVUaE4V1EqIehU5fc5+yvvgtvzpeXmCsvm8Jjg/dPR9uaQKBTkVEBrdOzSKKB6ieNqATTqnTvik"
    "kgnUctAm/2x9I9w0DTuWcIRShQEtRgwyk5uxXFipk+WrlNetnDtRmJ0ufDhEhBARQkQIESHEBBARwtFHROhA6shx8+weaH/CRLsl"
    "87oGwmhZLCWk0Hn40dcMARUEVBBQeTFXTxxQURkbazl4ineyvhFOma/7lUFTFrMxdQAoaV28/vCuTsZUWCbNdqxZGoIsHct1KcuE"
    "XF5yrVK4jHcHBGMQjEEwBsEYVMcRjMHRRzDmcKpMKH+U1b9DijPUv3cPcPgSYRUOR0jOkMUfyjjkfMj3x/mA7jjojoPoEaoEiB6d"
    "L3p0TY10zJdqrOeiRWZwugRIJAxbtj86fBbJ5CP1bpO43EvnwxldEe6VDLG5yKxivsVVBmzAmjO+kMOkKpbIkaFP1CEzi8lucva4"
    "qoDJaDRZOA5lk9VoBGFioCIMVZ8wSkz4/kBwvIYMfhIkoJT3kpeRd5Uqz79IMo8JY+rXVIdHhZRFjnowVUoFHghGATAt2+sHTIUb"
    "8nk+qlURrZJvnLsQ29VCmVtzaluM5naQF39aF1+J1v0rU6GlHEGZTj7b5XTL/hmG4/q3RbAOwTq99xAE6xCuQbAORx/BumNrjljM"
    "5Qd4Z1zLreYQtSY4Q7BwP/UvPAUkk8Wb/Q9D6sPxu3Z33+pU3HAUTYPA3wH7Bo6A38AF8Pau128Q+JtUaI+Dj3sKG5VqsLPNypZF"
    "jiXetV7gDAV/eGhGerQvradc4SBJuZWEoNnW5csI//rmzdu3v7559fbDb+/f/frr+99erYWF9KkiqeGyfQOCQ2x0MzBoHyOqss9E"
    "ac5wq3lbZmXLX9iS61qI2FWb43E6nOHbzvAIxJbi/xe5X8gfkWO8ihFiUQ2sHZa/ZuyldhgWrCqSdvZSsOrPOZ2Afqxg+2EWYHEt"
    "mZfN+0ziIhH0rMYDJMpkHaOogaSCKB+jQxleaxnet29Vx/SjdIhDncAQV1sMY0Q/8iLoM2KcnZC8UABNkqIImnD340IMHWqIaoWC"
    "E2TnICclXf/K+f4VOf+lhNEI16rP5DQxzmWtqhacKU+P6l95ljzF2qS75WfUj60CSxNk6GuUaUyqxtMoDTK02K06mH9p/lbzq76P"
    "XOc0+brRsTrxqpYop6sm4ks52wsucqZsjfn3buYpFn3eyNHKRZ8PHFlxomwtCKzAatovY6ye1bQhOqXt0lktK2xFnagXhq4MraBP"
    "ifgV2FkgTsRQARoNIjiZLSZTr2nucHMxcetE1bSeO9ZEXsOmEORBTEtMwInigoxGLnflbSNRJUuogm25UBWbCuLyrJiXA955m1AT"
    "j5OYFeXYMjkGWmCgBbraY6AFjj4GWpxeoIUvx1QxL0VIztA5ci9++P9YyEXJcis5oUZpzpDPu/evV0L4No6oCcLDLRJn54oaaD7D"
    "OXUmmZ59+fM9i/aAcSev9rX5JvwoP5Rxo0xusBEvyg/JaR/RMKtN+wQhTnuMMdA2xgBTM+08wHaNHpWFJaKAEyIShdbDIEHPS+Dt"
    "IAfQafJzI7gdmU1a5WK6l9qi+sVpaNs/VS8Gt+dhrxLwttcbUGTIQTSxLSn5/CQI5N6uq0xFstlyCITqBBmQTDqxQKHNwqxferlS"
    "mbwjQ1cplXcBYp2dISl+bUS0EdHWdr1DRBsxTUS0cfQR0T62ZgOyTbYivjnjSUCrs0Jeu25dta9bvQbxD6AE2sfbh1bnChrD4wG7"
    "b/4hW+DvgD304Cz8HbDew/39XbcvvwdHA3YnD1QX/0DHEmq58cIFMMt5xQsfIA4GoRbMgq2/wIz4FeJXeuNXR3UlPlWuapqk/ZYL"
    "0fUCapPAYORUPRcYTETklgEGvd5Qew+ylkve+n6okSzs0VTofMmIbQk3CxR8yaW28UxdiwMI2yFsp/eChLAdAjcI2+HoI2x3bC1Z"
    "faZ4WVCcz++vM1Snkwsqwjo7nrCWGEoR3nrOmLWXnNvUyEkVE6NLsHUsCffF10DCPeyyfnl3dxtb0S/byTSFD18uW92fX6vJLDtZ"
    "nrrnMTyFURxB+VuH8CdVv2hsf47iF00jUELrgyJVJuT3VgoYRBqqKPCsklyFXVFrQ60NtTbU2lBuR60NRx+1NtTaUGv7cbU2HZQI"
    "L1tVUoNY57DKUR/WibJKVfp16dxPTuJrHZmVfLN7baUxJHL0oQKBCoTmSzYqEChCogKBo48KBCoQx9+NUIE4DQUiytDv8kdkT9jN"
    "4QUBLZZT3UEwgOSxTYfGo0udoWmsMqrc5s7wLNIzqj+4s7nu0H8sLIdmzPe/9u462byN0iRFHGvikv9T9qoDCDfjhWW7FhMXcL9j"
    "iDbAo5hUkyrglqzVlhBX4ALJAm6YTh+zv2vlsV0u+/uxEDe5L7M83M0/Vy9G34aTsNtGEO6OUalUPcfSBisf6+WUOrK/y4Oj8Uoe"
    "8VkdvjPIBzyVDwFVAVWWhqBxaQji0AlY+s00mLf3u70wLXFwE1/hzcvzEO2G0CFCh3oviAgdIni0NXgEq/Mwv3RPYYm5FC1Wmkom"
    "QtyWtQlKXLQSnF2IbcrLR6hwqiZ8h5lLQZK0tqk1mSZG9sbZmxA8K+yyCUqsza31dhooK9XHOUGJ46z1OGOyB0z2oHeyhyPgW1cL"
    "4XLP4FRL4lvRc/VcfGuievm/sl4G3+qrfKGPFlMGQg93UuRQ6uo7XY1GhNFn6hAPNBO/y2auqIU8ZTjUK39lkKtPd+2rluzGuaBC"
    "oVZpfGvvdyuV7ZTxhTKFyhumcpwiWoVoldYrG6JViFahoxuOPjq6HduXIhAjtvEbCmh1dnqrXd11+s2rfoP4BwN2dfflvtn5A1rU"
    "wYBdt5q3kLe0eQtJS/utruzXBg+jyJcB6zd7nxsE/iZFwuN4GoHklzly2a+B313nwdrSQ/F9uXSjBdlGk6xF98/9un+elrfiFqtO"
    "v/U3ueTA3wHzMkk0iPc5YF/kzihXH/Uh1x65qcq1R/4dsI+3zZsGgb9ylVLKYcNXEoPvvaChp8ca5Ou16bHM98SLkKAjXkzq2okj"
    "HjpW71ZAwnw6P0g+HQ+c/GrYitVZwKV3rr4JuHxedyvlmKe6A4rI5ReHLwFFFNxxhy790x2NCBwLr5eIgI3EmHH2BFlSZ4Laz1TU"
    "FayogEdLEsA2me2bt+8bloIvqSoiGwPGShVrWneFWRQ8dPyC6KyH8KemojXCnwVzHAEwhD9x9BH+PKR0nyGGlHJ2i9HhBpV0efVl"
    "sjhD+7I1x9HV738OpZCKFpvW3/rFCv96rbm969wE3ZMoQAKqXMzG1Blms7wAsYyTnQPn41jXuzKw5bt81PJdGhRWLMuAAQqK2Yc0"
    "ZxTIe+Ay9lLvXDB3OLMYr8j9JCWOwbZjAFJhmvfXsjXHz9HvXyRlnh7vC9gIwmGCZ4+28VQRNAxItsMLT4dbL4QLY8rwlFsTWskC"
    "ESF5kQXidPi9F1NDDH4rK3fEiHQ24elkLo2CnmVRtCgNKijFruZrV+OX+JonnJtPk68bXc6j00obn/N7w3GZsjQkKiH47fX8QgiR"
    "HqXqICxcYZmUTPhsbrDVBWm7RFAqVLU6cMcXkLFg7PDF09RVWQzkPBHK2gI9gqwUggi5QlKTLC13KinqqqvXaUY4s1eejzikPjDk"
    "PM5Ks3D0p9kmDUPgKINmGjTTaL8YopkGgXo00+Doo5nm2GYa9Mfdr4LpSXVVMJSQAp04d4Ks6OAC5+tL+ZXlEuc36lXDioXm1iqJ"
    "VD2kwmHFNROD+JfNKiBRgbKUg1rwC9I1JTY7qaV6o5qDao5+GwuqOSjoopqDo49qjiZqDgbv7JqhMSGu7JafEP1ww8dc70fI9R5a"
    "pl5ilYyYwE6Tq5szvcfe1mybZNb0fTFnf+wk+kfNMWYbQliP1sSAX56TTD+zUz0/eC/WvXJ6fZNOLKHSgTFiMGIxKDeyaijDaTLR"
    "vZfcfnVBOhCBZwkSyRaWE7O328tvY7lNp3eN6G8IciDIofdahyAHqrlbq7nxvSHbELU5cUn6Kjqbp2r9ZvemBUlM1OeAde46w6At"
    "PE7uVmVMWLtPQyJfMpE3MNnvZUhxfqEv70uZCN8XmAjfp02EmGz/wMn2C6SkXWbaP5/9ukCZjnDspWpfO36p0+TuRs0vPcW0Uf6i"
    "A5DU+RKDk6PqJWZDOQVPssyVnQJ78sS25Lp3Qb751mbGXfJdyg9MfVG895JAv8pW6La/3IAN2GjkL6yjEZkYjmNREzx9+cKFZC6S"
    "LDhpMLGkjiCPHJK0NJTbL5DWCZf/Q6u8t2HbntWc8TE3V8Tl/HtddVVXIvxxwOCb/8wXpElmVMqr7OknQaKPMpUvJbgcQ8bruW0w"
    "qFgh76Gew5RtY3lh2fQvfhps+F3qGThooSqBjIDnNw3IoW15bsw2l89HZBM4JI9G8t10PHl6NIK+HuOGXpxlSOU1y8dT/tEqiQ38"
    "zAvSX3LlC2AZ9oD5Cq96GPl0FDqPRnVJJN9/0ueOyy0hLyZ/iRwPIZ8BPKIboG+Dd7XnJy2/eHeXSrdlS/aymeFOpvmqdlq3NiYT"
    "Fajop8b5U05P5mV23+xr4A9KkBJnzR6ls+eUtivXK5hG5SnkKCEUgFCA5psfQgEIBaC/A44++jsc2zzvKRRbvExxwh28TKeDMJzc"
    "O3P2uZ6vmre3DQJ/B+xLSzK8c9Mg/gG09HrNmxa0qIMBa31ptiWB+gBYFfI/w189oFTTcmgOUFJuzGIX0BhclevR5d1D5xqy/KuD"
    "Abt76PtNwZFfD6AD9QGCIz3GCey5jGZUSCtpjAjJtX657j/JZalB1Efy1fn2qdnvNe/vGyQ4GrB+67Z1021+geTr3tGAfW2r/Ovq"
    "Q377LA8/w8DKlc3ruj4csObXdv+uQdQH9Bnet7o9rxSEfyinSf8TXE996DEZEJzfsZIXxT4qcDRKhixNLFgxoKoCU+OEyNakDJ1T"
    "hLSQp7upQ3qWDJ07/JmyYNPcZm+NX+Fw22vtS7Pz4MsnVbbY7t3X9jXsaMGRlFrVlaTQqj7lRvjl/q7bl7ug+tRj04uj5hUmf5wQ"
    "538iJW7E/JD5AmQzNUGmseCvU+B13K5SAQGJE2KhcK0hELCLpYa3KHlmVqW2qrkzT2hAM5Jneobrbd6MBCWCgzq/GVSycIsxjpLh"
    "AOs8wEvDcoeCyl9oZuRozTWbJMnOKHPzzqwnrmF/34K1STJkbYZhyhL5sbhlYXBREJurkzxca3Z631rd1nWDBEdSAWz3etDifYKZ"
    "YuidBFuFfzhglw+9PxoE/g7YVbNz1boFmuBowLqtv7au+tAWHA3YVyhf6eG468MB+yj/Qj/v00Neu3c33Vav52Gv/pcBe+h87tx9"
    "6zSIf6CHMhoZ7qFjLKtoThmkGs+WLbWn16W0p9cF2tPrjLzIDp8N88oy5DM8QXZ+zP7wrgSvP7zLZTWcSuw1fAs+x4iQy5u5rGJt"
    "q/M5QYac3szpmNtwFV6nCJHbm7ktFuO/00m1OgEhyflxeC8BWlh063BFt7QKCD2QlnBK8aCJZA7Vw0NzL6DxCOm0GAX8o+ZwvEV5"
    "xSxytNPlsrh6KEKSFkFUnUFUly8m0+GcW9tYu9PE+CYllVv+fTi3jSyPj8JybXHC7Yq2bWWmCyLXTrZqmx8Jus3ekCTF2ZzJ2sp7"
    "QowO9wOd9wN/qLJE2nyvghjRj1yXMxKZXvEVSVDiS6LzSxIM1kLuJRlhEqUGek2LQ63zUPvZKIZ84U54XqWYzXhMxmU0Vvdrn1q3"
    "1w0Cf9PmWs8EG7HGykM9oBl4W8Rwxp+z6s3kOy3EqTDTdVKgtulTpRrIQX+s3lMMDm9RF9mhE+6Y8okqDUicCodlJ8OSSgl2hHxV"
    "15Zh86daMlWV31zPzVJlhh02JqhSaaOMIEHTT4LI1VLIZxEqQxH9y8ywoBYspA+mxA/9JMYMoiCIy1Xd2Edu23wpCDhHqDRHXnYj"
    "SxAVLEFN+ZUuvXxV1JhM02mtjvUQpVIsxYPIgujXzemVwBERZAKVEgoasKQTpjg6SSd7THGESW5KaVOY4uhHHn1McVTbpV6GaTow"
    "TQdGe/5QK2gwWOOMoM9yb338Clq/+KedRMk2hFv9bYxQ4auo9auoRmr79zBCji/h3l7CFMRS4VVM0aKhTuf3MUAEh1YVBSNBdTgl"
    "44QiVtc84ovM7WwTa30y5G2WDleQuSwfZdxZ2jLd2Ls9xpgyx6R4nGZwteosV+FlTpOrGyuzxKeVNlVZ+uBlfM+9545buiKn6rnW"
    "roiXcjmTFxRR4Y++kUgZhCxXkCeHL+Z1dbiU02bq1v1ymJRBgZSlIQgIdcShzxZd5lXb3NF1tymzuc4ZgEYmNDLpvVShkQnNDGhk"
    "wtFHI9OxFRT1meJlfnRr0F9nUGvLaNa9ZOlU0l8VBq8JNPYf3pLBe0nk48nUFZaDkABXg+RqEOggFeODEmQ/dIRQbu633AlZkOsN"
    "vdNrlhhCvdXnqgG2MTqMry2Or9XB2fneNlgtCQCpxnou9DMPTpfCfFzDeaKqzK135NV8NYhJJ9bMsIkhCGS2qYOjMVSCnVE5HpOf"
    "BJETQBWmXU65oGGlWMv04R5VF5dwR5IbM6iPG7SvNflssOjYD1TK/dm7qZo14Fvgr/GUBau9eoaUOzRCUAhB6Sn0IwRVMMcRhEAI"
    "CkcfIajD+h8EAkZZjCSkOEMYag85NCNyW1mVPkrzQ1cTCQXdsqwLKX5oxmFhyV3nGpO63BY53EIqZGgCOlaaazV2rmlQI0rVFAEI"
    "o8o2HlKc4Tb+royt412+qeOdsnToAMy1/PJ8n+mqlsTnoufquTDdusDfd7/bRrjuckWWKicA44BMEbESLp2R7wxC/A3iZbzwHKkM"
    "YlpPVLgAcSkay/UcqoTh4WGWm0bfdnz9ARuw0Sgo4TsakbHDF09TV2Fu3sWIxS5If8nJnPK5TeWlODE5kfcnglKVkoCoZ/lJ+BSC"
    "zIyVd2JqPFOV+2Ahp7ajrirkKJCAsQNmmXLQqKV+DKCB3F5jgf5VyyN+jC88jC9el3FdoXhz6gPvBwwx4QECgfqu1wgEFsxxhIIQ"
    "CMTRRyDwoL5ovtyxTbxlQKuzJlG7uuv0m1f9BvEPBuzq7st9s/MHtKiDAbtuQZgl/PXDLmW/tpeeYP1lwPrN3meop9H7nBRtjxOI"
    "uZYNU8NXqE1HyQ4tWdRe+f/+kvEn+KejkKdFvXXdhLkDuHKGSk21SR6jQ/k5Vf0SlOsq0zekOMOZu5ulWQfY6KNl06vpgn2vJUGj"
    "8Ew9FzJ6lH2Gk3WnjYBRk8wtOlHxdwYB4jTmk92lFCKiniYryg49no6zfiDQgUAHqrqHLIlwKn7t+9yp95AcgrKM1+nSYoazynmb"
    "QqKkV/vKpeIE2Vrk1u4n6F6/IVLOuWx3mt0/sktwXmYk9L78o99qJqt/h/t52f0hKgLg1lCYkANYlWZttWwcPVd2Nz/6VzpNrm5M"
    "yBGZU9pk42jP5txx/8rHtaTYHp7JF9st1Wf4d7/TZrGdEY/kgnybcvpMHTLl8hnJaGRTQ8U2qEI6wXe/ro5sVvIa4ZBDAyIhTM6g"
    "swP2W9/uCdwlhkOJSQ3bVQk5MpSCIzxAmeQe8uVwF2o1j962JvtlJKiPCVhodEVdRPulEXUR1EXQ6Iqjj0bXYyuhJ2i50357CpJw"
    "g8SXbdkon8g7uIbG6UBq/bvPrU6DqI8B67V6PWWx9g8GrH3d6vTb/T8aJDhKyuHHsVpHeVz9FcigRg/7FIN9LWbLV8CnPpyhr/Yf"
    "D60Hv+BlhTfAo2oQ73PAug+dTrtz0yD+wYBdqyoX16rIxcdmW9XX9D51LrmJLjkn65LzyJ1ZloRcbvBCar2Hr/dVDlTv64BB3UY5"
    "SupDkwHIA5kLdxXEmfO3k5kxn8NdUhzNr40aIdGjMCrc9qQLo8aSMz0xgOmrDEiERI8BOflKtYlsWaazGjpZu/amdFkRwgPmy1q3"
    "nFTCrFjgI3eNjCpt+QXJg/5bgRGa6Qm7hiPAjFKBl0F3zJuXci7wkO4KvIxQIDuT7PSh4wrsjFAgO1PsZFCe8qkaQ6M0yNIkSx8N"
    "qTlU4WdIgMxMMpM6DneydeecmIqAQGOcdkuX9NevyuZtLkzcnIqneLSYJabb2PESlFi4TWd7nfJfSQ9wvvfDmgDR9H+mORl4AlV7"
    "Y5Kk+Mro/MoYrktnczfDcJK7mUdJcDvXJae15zLZVcOc5UwJZ+qbnCkdv9NGZ8pvkJ1mTCeQGYY/qnwxkrYoJKoUxTa1yP7Ox/5R"
    "aMRji9mYKmkIXBSzHBlDqnhfdGdEd8ZztmugO+OPvNuHa13JvT4kwLCqDN399JxOtjF8d1ty7oLDiHcwYA/3116LfyBbOnIN6tyo"
    "tuAw6XySFAmOYyo/dmqF09FlKuwqc4fLXzfLeBPyrbNRGjTPxnaQXZhnQwG3rOwUUqDUVBx16MecvSToMBbhdpo83RhzGE4obUIO"
    "I7GeSTU5HgaaoycL1WkYhJ2WSRaiQvNc0H4Fn9ExN1dkaggi5GbzuyrV7YdZQy5Vi5HRaJ2zZDS6IG3V7tAZf6brSt6CSNZCu2x0"
    "srKPHOSe2yjrES0CVW1UtfVe4FDVRlUbIwdx9DFy8Ng4C0YO7n57Omg5ds1QjwOk8BTW/1TxLg26o0FVF4NqV/L7ii+UdhvXFMMz"
    "9VxFEUZLDm/QqVTR4O909ZMgM4stXHpBbmw+NuwGkbuOfIkFFSq/i7qk1MrG9FFqosRgK6XdedVEoNDHxLBtkV0DeMfX36z/5Wp4"
    "fnGWskuP3303KPlm7e4UF558/c4b7zS7L62n3NUopDkns8+/vnnz9u2vb169/fDb+3e//vr+t1frtSl9qmiRumzfwDoVG5MM49A8"
    "J+NePt/XJMj2SmzXYb/oOwshh+aaTxYzmrFrJM/n7x2u13NoRruWQBpvHGM+/Y9bEtDV1bLNyHilcoT1PjX/8ub9B6+OlFfunfw8"
    "pX8afg34XyJ7wvoaQb13VQNq6actE5SZIrPY1bEe4gV7EaKNh0Qbj5+DXaP9f/f1d+F9SjO3L1tzAgT9/jo7IOwEQGr9rV9sYo0l"
    "dw26J+2uR9SgdWP2QapgPFlyI3S2QVFTtAik1k4FSNVBmvtCnae0jdhrzZfcZuvzG8W1K85c2UHUCXek1j2bG8yi8psb9ZNmGY7U"
    "ZQm9QqHKhjsa+ZlmQYiyTLGuL6rO1pVsBj9BFSEdQ71S+eJA8dGlISDhrAcGyKvA+dHIeJQvFqSlhUv4gZKQnVZVIOVLEOyo/bi1"
    "jfg7nbtYz1MfkQ0NxGggxp0NDcQ4+mgg1slIFGXnd/kjKlkU/P5nqIq9/lAmgj459yPx8x+SelggkKX4W2h8j1Dhzp/MLgd6AgQT"
    "VPKYj1Ohz3wxoLOFz7xShyqNSECgx2CcVcI/T+msMhohBQ7HzodDKf1VRmNNgIOx88E4rj+cZs5cu9mSFwwS/G2hjUXpMNeJbjqX"
    "DliyVOmM77SrAkhrqewc0ZP1/AQdqtvQCfuVqVPs8GfLpM5PEM0DhHXiBTAl3bvkHJCNLidyNks10wWcN9u8/9JLeqi0Z9MdjYhL"
    "bVsQQ15rriAt/6Lk0eEz2SyPZYOr4GV6QZp+JHHQSxgrcEpbeTFMKi+aD1JPDLn0U9lPPYa8q0o/Yq0Bct+hQHKVAhNhp4DaCqGX"
    "gTFRnnDqYkEReyKXyBxQO41i+xfwvwWXWOPa6JlwnAUfYW6EuRHoPGSCsdg6WEFYjRPiW5VMGxrZUVKMLUgeGic7Q/xzL64ox3db"
    "04rHu3dcmxsrmxsZUznfdy1CchYsPrT72g+RvKioFlar2+zBd+8zqeyUeQ92n54Is0HvPxu01B6p9bydV2GM8lgiKeI9WuM99z5G"
    "0vQk2FoS8kmer+eiPgHaMjQmFWMJA/xCoRqQbDW41AUZjaRiZYLoLckBL3EgNHDuEkENG9wBAfNgKsbCpsYz9UAR6mTmmtnzvbbx"
    "Hwzujg6EiKyc4DKLyAoiK+hAiKOPDoSHdCBcCw0pfuarXlEanZXgLdWvPZR4xoC5vaKUEVk7zeaekrhz5YEo4eE9do4jau3FN0es"
    "2GTL0jlJUnQn0XkHtg3hDv0hqyyDpYlxsLUf7MrgbJwKEdoihFYn5O5BKKwpG7ZTJ+ubMbtF0G+zpxYjdDa3+YpSYoA7VHANP++W"
    "O6WzBgTmQsoUSKZimXXllcRAoIc44F77PkjkRX4ejb7T1Wj0S4b/1h5vtIVXFOT1Qm8oxOxOXpBEzA5RG8TscPQRszskZoeuhfvZ"
    "oo6ZnVUr9WYvIB3m3d4re0Hrqr4iRKgwME4PXfyazg3HXTi0llTEwzP1XC3cjPUpESsFiatUCq0lJBxV8UfgyqJCJlWqLbieOnY5"
    "MRgHHbdOBPeJgqSkxlLlzQpiiR4tR7jg2uIw4fW0VDbTp8zUXkd7im3cbASVJL5nqHzs4oxdfodqL2VIdDQ9Xt0J/rxD/R2FI2jC"
    "UiS752l0KYnztDBZeoQK86VnjIDe+dJbz/J9ueVPqe19fSJ/d6fQZWj7fUo5xMLOapD18tbwPU29KRSkIwd7DVEXhyqIQhHZfPKd"
    "zBfymzqhCiYCLXcAN5eE8oulMnHO5CWyPWQPefMXpELXcdP4MbZrzxy81TKYIj2bEkIHrtdhTCZUiGEuSFc0CGlaHIUT3I66CrjN"
    "2I7gxIbtqPxW5E4l2z09bCqvKKeECZESwTs8GgXpKSYLR3C1zINatyLy4tSY+ct+uJ1k7zl7ucs2iiKIxe4qqTVKsnRX9bbEeuXu"
    "VbrIjMctJ3HAhRJ1TbQVo7XwgNbCYDEsaygI+p+hIWb3+Qb8TakqjxNkZ8jqPYS0R/f/CpBZjA73hiRmthj/nU62MH7HCdHalTlZ"
    "q3tqpAm3ki81Y+ruXTZcvgV6HiXDGZswSEykArdVjawEJWaz0FocBPUrPcD5+ZeD/ph+OTbC24Z46YBRtU06m3OXssnqM13VUqlk"
    "46fr+clkw45D33trM3LVB7PDwp3wmbJYGGS2cA01yApjmhiOyvhqQJnxup/kgwfeBsLP8CqIwcSSOutEq2nsao/3KRWiAAXOvcCN"
    "rPCEjP6hro0JR/SwpiAghYAUAlI7l0DClbEsXBJSnCFSsntQCh2vMYfrCU9fX2qroqRESF6kp5yOZn9WCkmXL69U/d9aUhcJz+Sr"
    "IeDfOwk7bdRAvk0pg1oR4BcFvlJ+6eG0NxV8D72pvBapHsjLM+FVe7ggqiDExLaUV9Ujt2151eWUS4WCzlXlifkqrZsc/AmgXEaH"
    "LglspMJTh9Yh21PIl8jAPVwlDIF7rvwnavh+Yd7dYVy82G509j5L7zHUd/ak7zC+yLABFMRq+f3PUFzYfVlRXTx4js3mH8vN7k9v"
    "h+rKAUoJDbGT+XID9bsNnaBfCdFB7rXeVmm53j6qbB9ssgI3OLkQutPAt3q9Kv4kwk5+QSrTWMnL1MMdlzD6p0vgQbKkhcPctBys"
    "6V9UPaWBeVdwKz+VBRKhy4I5jtBlKegS8678yKOPeVdqu3TiiYoSpS0BEZoz1I7elnGazPeZTEHVRgZzryVz8lw9svgaW51OkMMF"
    "LIVVJVnUx/+RZSdk0P8cJ+NOXHh10BZ71HAm0xZznbS3S/RcPVdXFKrXkK67lfJzeeS2CdWLQc2SehvocJLjrqSrQ6zt3GArSMZh"
    "UsNuKK8TeLA6qGZMPv9sLHePepAmkwpV5EZqrKZNM+KD93w/QJCbUI35yTFmRM1PoqoxC3kbMhrBPUejBrlpd6Dh3tt6e/9xW4ev"
    "8tNyoagz+djvvSeKrQGUbT09yfsquPqlgcfauYgjbozK5guUTXip0gzNL2UZ9D+LzahIc9hVHUs9NicoU9ajE4e6GbtT5GTR9gTd"
    "hiLsVyJVldfbW4YN2waL4MRb+P29A154UBCJkOIPvSA3Nh97OwcZU5uzJwHpoxgvCiHe321esE8gFnnI7eG45VqOG1i955i4Z8Ne"
    "VOLtmuAstog9eXvpsSsI4XEjuSGIAFHK3QvCHqXySAjrif3FYhfkjtkr4jmriSCbkEMf5Zs+lSvwd8rEuvCm56oyl6eUXwqjXglO"
    "lVNIXnJMH7nsabnZOSX2ekdPU4ldxU9raCi3fltuIKaiBZcxeYMnOZ+I4HKpnRqmegTf6d+W6xzhvmHNWP2ubuRFD0Qobfm+OOri"
    "wuVyMtYHLHgwfygIlWpSbF+zwFNnIXuNV2CYUwyok+XUmsgnpuCjs5ucGUE+UpUlQ/Lu2eILMfT9ETHMQI/9EdUntNWhtQZtdTj6"
    "aKvT1VZ3zHTo57k5HT+MRCPNePdBJElhtwKfM0jPr2jC7jluSq5leeEWTOg1xfnxdy+hZ75prgqPIyTnx+Q95PP6c25JflUXGuOE"
    "mANFa+FQ5TqWwsm2BXcjpKgenOQMoJK1W4x+lAwLLes2wDrg9n1DfK8lQXvVWM9F7N3g9Ea4vsdn1E/IzInJIRFzUBEkTMRsCMDX"
    "KYWzDp1Z/pz1Oiyn1AO0/TMecv1kPVOWxur3f7ttQO1oDRRTEnuvY4BypwJWPAeooD9niiCzK/hFlekXhweDG0d+OzR7XzGdD+Ls"
    "pynUIc6OohTi7Dj6iLMfEmeXE5Bu9TLFCVE30fmdcS3XrpaSPyA4Q6+tt6WA0rcFQOnbNFAKhcz8WjplfacjJOcAlB7Cezq2cK0V"
    "sSqL1poIFyydF6xQl602vjE6HGL9h3gbySNBicOs8zAHuFbFdTqkwuHVfnjHW0RAxgmxNkY2wLUNZ1O0yNykrB4F6MuCsnEq5GkS"
    "RlhbMsoyNEKC3EwkJI4YnMqyM0qD/MyIqUqwN83bj9yh1hP7TFeKw56AkukuBibWB0FPV0sPW8NHdIzl2mIYm03yh3tgH5zoSpGh"
    "277q17KW1Jfy9Cq8zHmyNb6JlGAsLJIv5eq1f43zZGlkG8nh5xGcMppzqw9xgLWkY8b6RD3XOcOYW0N33adEWH0k4lD2FMSQ/xHw"
    "hPcTb1ou8Z0FIReLBTGJz5LErMPXpVd/CNKuPKnMKip0sJYYov3cBQInR6OZYdLh0nKno5EKkoy0eG4fwD+v4LdDTZB8DRtCN5dT"
    "DnW/CfSW164HhErulWQqepM6grPfVRoAiOuEMSKP8oEM7/cMmJ/zHMBYuLltQZynFxe5fljGPZ+U8cJVndWvttZ8yA20hMjOA4Ra"
    "orcHenvoaXhBb4+COY72fvT2wNFHbw+Mqjzlzem4uYa0cqx4Xcqx4nWBY8XrtGOFmHC4SorD+aW5QgqszFWtMhdGC/+AYX+nM89P"
    "TnjxEZBtPByihDjIOg9yiDlVlKrihGiy+WearYABZm9BLbaYpbDvNHuDC2jsYFnr331udRpEfQxYr9Xrte/kd/9gwNrXrU6/3f+j"
    "QYKjJDpbyut156kgoyjtNlM/QoqTP85avcLFT4fFJ7F56BA0/HluXVHbriXNU0F7Pdc69X1uDSdBl1I1CVQG2CD18owaYuFABk0/"
    "E/NKmWNUsTmwqvwMhWRNC7Ji/qKsQcoQ7TV7STKFIvAifCfcMcUv2aUJDnPbbQw3j8bMstf17GCMvKdDSw5acnRFetCSUzDHEcsv"
    "pSmF615ZSCmkOEO4dA8Sub+PVOBwhOQMWbyHnHNY4KxqgbNj2pxOR3XZiXdwIUfRQTifpTllLYrquecVtsBi7opzWhdzl2ruteW4"
    "6dp86xP1QgXYXPcp4Z6pqqBDDXVPmoHjR+U5KJVLQclEuQSCcyJfqCJ6sClckJYB7oKOVD4NT+JcOpZLhfIplG8ycfgy001zz3d7"
    "ub6LSi4quZougqjkFsxxVHJRydVByUUNrLIGNjOcrdwQYnS4Hp3MeqSDiN2kjjWZpgRsvzlfvDbCDptk6/zx3HGlzlwdMFMCylAA"
    "fUFSX2+3nbgZ58uauV7cBXUjc924z2FbfPP+fYl9UfbKL9YA5xLFGuQbVYHDfvcz5O5eHJEhdDczw1u+J3KE5EWuyLpx+xC+yEfd"
    "w/75/wHJfedJ"
)
