"""Makes all tables."""

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
    "is_linked_by_hand" INT NOT NULL DEFAULT 0,
    "uncredited_keys" JSON,
    CONSTRAINT "pk_interaction" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_interaction_workspa_7dbf4c" UNIQUE ("workspace_id", "account_id", "external_id")
);
CREATE INDEX "idx_interaction_workspa_b4a5c2" ON "interaction" ("workspace_id", "contact_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_3b8a67" ON "interaction" ("workspace_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_3489c0" ON "interaction" ("workspace_id", "owner_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_40ce8e" ON "interaction" ("workspace_id", "day");
CREATE INDEX "idx_interaction_deal" ON "interaction" ("workspace_id", "deal_id", "started_at") WHERE "deal_id" IS NOT NULL;
CREATE INDEX "idx_interaction_unmatched" ON "interaction" ("workspace_id", "client_number") WHERE "contact_id" IS NULL;
CREATE INDEX "idx_interaction_uncredited" ON "interaction" ("workspace_id", "account_id", "id") WHERE "uncredited_keys" IS NOT NULL;
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
    "standing" VARCHAR(40),
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
    "employee_key" VARCHAR(200) NOT NULL,
    "name" VARCHAR(200),
    "email" VARCHAR(254),
    "user_id" CHAR(36),
    "is_assigned" INT NOT NULL DEFAULT 0,
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
    "is_linked_by_hand" BOOL NOT NULL DEFAULT FALSE,
    "uncredited_keys" JSONB,
    CONSTRAINT "pk_interaction" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_interaction_workspa_7dbf4c" UNIQUE ("workspace_id", "account_id", "external_id")
);
CREATE INDEX "idx_interaction_workspa_b4a5c2" ON "interaction" ("workspace_id", "contact_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_3b8a67" ON "interaction" ("workspace_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_3489c0" ON "interaction" ("workspace_id", "owner_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_40ce8e" ON "interaction" ("workspace_id", "day");
CREATE INDEX "idx_interaction_deal" ON "interaction" ("workspace_id", "deal_id", "started_at") WHERE "deal_id" IS NOT NULL;
CREATE INDEX "idx_interaction_unmatched" ON "interaction" ("workspace_id", "client_number") WHERE "contact_id" IS NULL;
CREATE INDEX "idx_interaction_uncredited" ON "interaction" ("workspace_id", "account_id", "id") WHERE "uncredited_keys" IS NOT NULL;
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
    "standing" VARCHAR(40) COLLATE "C",
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
    "employee_key" VARCHAR(200) COLLATE "C" NOT NULL,
    "name" VARCHAR(200) COLLATE "C",
    "email" VARCHAR(254) COLLATE "C",
    "user_id" UUID,
    "is_assigned" BOOL NOT NULL DEFAULT FALSE,
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
    "eJztfftz4kiS/79SwS8zc8H42y/3zDEXF4Ft2s22DV7A3Tt3XIBAZdBalFhJmOb29n//Vlbp/QAJ8yjo7JgxQqosiaxSVeYnX/+s"
    "jO3ZxTfLfnbm2phWauSfFabN4CBxpUoq2nzunYdvrjYyRbtlrM3IcW1t7PILT5rpUH5Kp87YNuauYTFo3maUjK3ZXGOrC9J0HaJr"
    "K4doNj+rmZTpmi3PWE9kOPxfi9Hh8A9i8HbOYibbGYxfGS9sm7Lxaji8ILemNdLMGm9FDIcsp5pL3CklFv9jO2REJ5xiabjTC3hC"
    "3RrzRzTYRIWHWTDjHws6cK0Jhev8kf77f/hpg+n0O3X8r/PnwZNBTT02PIYOHYjzA3c1F+ceH5s3n0RL+KGjwdgyFzMWtp6v3KnF"
    "guaLhaFfAA1cm1BGbc2lemTo2MI0vWH2T8kn5idce0GDR9XDEzp90hYmTIDKfzwt2BjGncwsnZrOxUhz6AWjy4Gh/6f3iJHmg0Gr"
    "3Rt0G73BoJKaN/AoidHzTo0tBnPOYC4w7J//kv2GjBFnK3CD68/1zs/vP/4iWGE57sQWFwXbKv8ShJqrSVLB/JDb4jPF7+upZmfz"
    "22+f4Dh/0G147Z8ImR2+XD77fAbtgaWVmfZ9wF+HiTvlX9+9ebOGx1/rHcFm3krw2eKrgVwnWt6ld/Ia8DvkL7xbZfjrtz8cfyuN"
    "hW3N6f+7t5yxtdzX7I2z+uOHApz++CGX0XApzmd/pSrD6yjNAfndebw6DJffF2Dy+1wev0+yGPZDfvMBbBxpNv+l225lszlJl2C1"
    "boxd8n/ENBx3byxPLdjB3u5c/IepzUa69p/HWLiBadDzzHH+YUbZ//N9/W/Jkbm+a18lV3jo4CpjnAaOq9luxjDlvw0JsgO+EG/+"
    "vfbmzWFeicsCr8Rl7itxmfVKDLg4VZ7RPtEB2fz291Nl89QyjbKrTpTmqCvOaGGYrsGcC7jf2SwyfKEwac5W0GRu9pjEiRKjwn/J"
    "vkbj/Zt9zfoJPMKv795++O3D7+8/fvidNxGPGZz5bc3ANFu9BFdt6i5sNphaC7sMX5Nkh+Psuw8nwlmNOUtqD2YGW7i0DG/ThIfj"
    "7sdTmbdjm8JPH2huFmf5a5/H3Thhcp3ml1xjRi/8g8PJh1Kht5bHWK97zftGt1e/f4gt2jf1XgOuvBNnV4mzP39MLORBJ+Rbs/eZ"
    "wFfyX+1WI7m2B+16/1WBZ9IWrjXgP3yg6VFe+af9U7HRX8z17UY/Toijf5Kj/0JtB35+8SU1QnG4tfStwkspYKFPzxF8Dk6MtPHz"
    "UrP1QeqK9c7Ka5u+NHs3S57RmDYRXIJfBA8HiHiParNKEiYXJ6u5CLnrX94IjtcJtP2DaGRKNR1gZ02cIQ6ljsCRbTq2bF0g0vB1"
    "yeV3SpzFyLUpJSNqWktiuGmge5cdbwat/zs0Cgw85FmzKXPhy/8goq0Eop0coaJ8T43sDkfgyDj3axiNQh5u8yjk/eijj0Leq4W8"
    "KDvR6rpfq2solZUQAGJEr9j9PelKFXZvv/mn1JIkg9Pc/WTZ1JiwL3QleCw3hnHW3I2qFyfJ0PBs+Ii2tgzk//h84r+c7zrUFb+9"
    "w9fjTvOarwr5il5E7poaps67SnP7yqP89KVDTc3NXm7Pj9GxV31GZyOahZYXZs6jQ4sso6fCnL0hBIJPSYTAZ14OQiBHpyhGMOcD"
    "yQU0rqIToY0JfzIyNg3+HjlVYtnE4mIFV+MtRyjyRLeyEIFtu9lG/wesQWj/VZK+6G/biA4gOqCuPIbowJo5jvohogM4+ogOIDpw"
    "PugAnWmGWYbBAcE5cviyiC82b5XP4cuUN7ZtmTkzuMEWsxQ0EHdm8mgP6Bl5X2/Vbxudkkt9pX5z32zViPjos8+N+k2NwN8+8zqs"
    "Ee+gzx7qnV4LzngHSbWlkD/3uyIO3e/yPbrfJcfJ3/W2Haso/QHH67bBOVi/a3Z7ZYdMUvbafCCCwz67bre+Njo9GJ7gsM8+1Tv3"
    "cEp+9ll4V584eIKjD6ThDLhubbxkvHVXFn+hNJajTkbpEiM44oT7GkJfxzysYHXVbt/FZKqrZi/B48f7q0bn57eC9byRIQG79B49"
    "12yXsyVTi7ynDB46F2WOECLMnGSr43BVWx9MNWdaZotOEW61HCnG0wPIQo4xYVz9shZued0tRbsD9U2xETgnLc2HKlODnI96RUhw"
    "pVprEPNd4dAclmcOi8yl0sawvdk06uMxdZzOQjA2btmIXKrm2jc00Whg+60KGDkCJPknh1hLRoC2RjQCeg8/ZdIXakqLhUaYtWBE"
    "Yzp5ofYILBdV8mTZ/IL4bWRiW4t5ldTv7sjPzpR39gsYN1p8/SA/Tw1dp+yXLPvIEZ4gw7SSNpf4mp+zGP2djsWOAneVthNMHXAc"
    "2QxNKWhKQTAdTSk4+mhKOT1TymkB0eV3pjPAoCPSXlGwJ0Ki8uBsifPsnsVCit7yLfBpVWY01yFh3nfEvL/mH71GjcjPPnt8uBHf"
    "5Wef3TTuGvBdfvZZ428P7U6vRuSnGu+EUMG2HbGAWOkhAx2xJjTFPmt/40sY/9NnvUb9vkbgb591H696nQZv5B30GVcza6Br8muc"
    "cQ0+5PLzeIOmQuRmUwd7g7uqJBGM4EI1F78wok0KgBcLh9o/OcQnI5pLNDK3rRd+xq6RkbVgOnEtEWnprdJVspwa4ylhFJwux1ON"
    "TahD+IfuVAWywCwXSDRG6K9gaPcJdIs6WfDFwZ+hz/rMz364nFqiD8C+HeKlPIzcH3IjPoknGK2ynsClpinjUgM1uDhAYjjOQnrT"
    "+jtgpttp2AxYFcSmxvxYM7pCWAVhFTXlI4RV1sxxVKwRVsHRR1jlkLCKL1ek2LnW9SVChZtTyoHLl8eKgiAhhcp63tZeqUVSSPJW"
    "a7xSU2kkEWnaF5dVUIPrC91wG8y104pw5FI135QPjQY0aFUo4b9ofkGgb4PKxPkWM7lOqutU/0PmH7KWXFsdDkMpcjiUGfQpg2T6"
    "U/48fBLp2Un8d32DbWIc4/JvXrBjZHWPEKBWiVqlomshapVr5jjqFYX0Cu1V4RPaEYIntoDqu83bVuNmAHbG4LDP4JAfDD7Vm3cC"
    "io99l9d50/ZjLyDjx2CF7Ha/tTs3A/6StW6BMnmmzx67jU54PfpNmgjCa9FvfdZp3n7udcOr8e+BBTR669gJ3nv7S4P/jG73UfQe"
    "+eZf6zS+8s/gove1z5o3jVav2ftzcNdsieuJE5EWj61UG/9Un903OuLR5CfnRcs/4x/1WaNT78IZ+enbsAZXjdvHlm/Jkt/8a6K1"
    "d8Sf5N4/5x+pYfc6pl6pplvtK3enI6g8ivExPmV/LxJC8Xt+BMXvqQAKvllw9pcqABEhOT8O7760j05dzTBLFX+IkKhR+wFue9K1"
    "H1TQ8K9lQbtKUr33z1dzdftxpEUBK7fXnGvXmsvHcJVphs5utI1+Db9l8ExX67Rra8kiplxUqFGhRoUaFerzU6jRTPsjjz6aaSu7"
    "NNPKIMstXqY4IYZ1q/zOYLao/WZIiErnyehuU6d6Ppd9qgNmxtnXJnMAPi/pyIF0KyWmcoTk/ICUy0JMvlzD5MtcJpefzwlCnNKF"
    "kqtYC3tcakaHFOc3od8WYvHbNSx+m2axq01KIYN+ezVgwbMqCTu2ZrPMogA9+j1PZQ9JzmG+rxMrG3/rred4IFXetVu3fvPkMMQ5"
    "HoCCKZbn409RGrSWrc3pI1iVtU2WSepzXtUFqomkPtHZpE5Wn2v+2FQ8c9JQIM9X1xgKwhaFCxb85BCdjg3AIS5Iy2IUvO8ikWae"
    "n57JR99xZYnC+cKeQ/UBiD2DRoyaZMrFr0xLw57uspUroMVczhPvm+9ZiI5+aJdQGCRAu8SaOY7INNolcPTRLnFIu4Qnl2QDI5vd"
    "ZiPkKoPYMHXrg4dO+7rR7TZbtzWSOAE5ejpf+OyGa8Fhn13X7+4GncZ1u3MjLsW/JwXE43hqeuLktkMYIVdY8a88fBZZSsRHnzXu"
    "6827GhEfffbtc73XrT881Ih/BL7Jd43bjkxhIo/67GvzCnIuiQ/+7Qs//NJnzRZfk2TT4LDP6l+bvXaNiA9oM3hodLrtFrTxDvus"
    "3fsM/YkPNeaCr5ZsOxmi9Eq/0LfNrw0+GOKDTwC+7dx06pC7JjhUY0Cielk5aSVBeSxxBU2/xYRSdJffrY7HrHIGSL+9wnuYStZH"
    "gT2l+bu2QklAg9VJilcnicN0RSGgOBUCQOutAx63XmsfuA67OU2ubrQRxKdVzEpwXe9e128axzISuBLeTxkJ/AHJNxIELQobCS7I"
    "Ax966lS9DHOOQOUhBZ3pxfXb1tIB3N6dUsOGxPxVyC8HmL5l66JeMfWKGJOJ9kLh+yzfXLDH++09xmFNGy/qIrfkcjpXAdol0C6h"
    "9AKKdglEptEugaOPdolj2yUwXuIHeGcwXgLjJc7BuZy/F0Z+8qFsLkdpzg+zRB9+9OFHH3704T8pH37OGmcbkTNGhxKnyhJnBLNM"
    "jfE6a0yUCi21GPqCoS8qmbUKhL5kLAKv5Wkk19V5sjW+7CkVUwRGv/wcZLHL1U3Gw8FrUpJpxOtFFpGCitxVWYhK2vLmmu3CoU1l"
    "TNCTYTsuhAvBlxlnPrEYv4sw8MmOZALxgPXD4caMZ4d6hkKFseIm5qiNsEBEU3S+RTpCwyEaDhVF8dBwuGaOo+kIDYc4+mg4VKPM"
    "eDYzX1VaXDHB/qimjtzpusbSscf5+uZE5uuREakzlafQ6RqdrtWBUTY7XR8VnjpdxubiUwp4szfA1buSA07Ji9WN0BQN2m0GpvyC"
    "6cQravEHGQ69Q3DnkJXoBP5j2TNRL12UQTcEFGRa1jPVyWKegTbtsONCEFKk7ywgqERWnKjogTgS4kjKr3mIIyGSgDgSjj7iSMfW"
    "y49QTEy1PSlZobpIOTHeak2F6lRBsYSoV5LTh/dSPm1u85+elycom88Bwfmho5fFkiqsyamA0OjeoVFE8RDFUwZsUjl1wmeRTKCS"
    "gzZ5V6sb4aZp2LCAIxTcCeAejcz4ZswXVmpn+SrlNSvmThRmpwsfDhEhRIQQEUJECDEBRIRw9BEROpA6ctw8uwfanzDRbsG8rr4w"
    "WhRLCSlUHn6VfM0kx8onMIjTYQoD9OtD8OrYywWCVwhe5YFXIjtmJQe7kherG6GredCuCHK1mI2oDaBU4+Ltxw9VMqKOodNsJ6al"
    "5pClbbguZZnw1mv6KoSByTsg8IXAFwJfCHwh9IHAF44+Al+HU2VC+aMo1hFSnCHWsXswyZMIy3A4QnKGLP5YxPnpY77v00d0fULX"
    "J0SPUCVA9Oh80aMbqqXj68TJai5apPuXC4BEjmby80+2NYtkTeJ6t05cS6ZOshhdEUuWZzEtJ7Ni/Ba99Fmf1WfWgg+TqA7DR4ZO"
    "qE1mBuPN+OxxRbGY4XC8sG3KxqvhEELyQEUYiDZhRJ7j+V7BcQAZ/OQQn5Lfi3fD78pVnn/jZJIJI+rVr4dHhfRQtngwUbYGHghG"
    "ATAtU7YDpsINrXk+qlUSreJvnLtwtqs7Mzfm1DQYzW3AO58EhW6iNRaLVMMpRlCkkcd2Pt2yf4Zmu95tEaxDsE7tPQTBOoRrEKzD"
    "0Uew7tiaIxbO+QHeGddwyzmfBQRnCBbuxR9KMKy861mMDD3PClV1kape5mTe7FUbUh+Q2+2HRqskxwVNjcDfPvsG7q3fwLH1rt3t"
    "1Qj8TUIHx7FESNWYMpfa2+whWeTHEstwKym0lWgCaJK4UXq0r4xJrhiWpNxKFlNMSPCksX9/9+79+9/evXn/8ffLD7/9dvn7m0As"
    "S19aJ59dNW9BRIuNbgba76FxZXb0KM0Zburvi6xs+Qtbcl0LsdFyczxOhzN82xkeATNT/L/n+wX/ETlmwhghlorBinj5a8ZeKuJh"
    "GbZ10s5eyrB9n9MxIBHCQDLIgoZuOPOyeZ9JvE4EPavxAIkyWZ0raooqIcrH6FCGV1qG9yyJ5a0nUTpE/E5giMsthjGiH3kR9Bgx"
    "yk6zv1YATZKiCJpwrLQcZ2BTzSlX/jpBdg5yUtLJspiX5To3y5QwGuFa+ZmcJsa5rFQtjjPl6VE9Wc+Sp1hxd7f8jHoMlmBpggy9"
    "ujKNSeV4GqVBhq53YPfnX5q/5TzYHyL9nCZfN7qwJ17VAkWixUR8LWe7fidnytaYJ/VmnmIp840cLV3K/MAxLCfK1jUhLFgj/nWM"
    "VbNGPMQBNV06q2QFCIkL1bVBQgPDb1MgUgh2FojI0UQoTI04FpktxlN5am5b+mLsVomo1D63jTHvw6QQTkN0wxmDE8UFGQ5dy+W3"
    "jcTvLKG2u+FCrXfqENfKii464J23CeqRnMT8M8eWyTGkBUNaMKgBQ1pw9DGk5fRCWjw5pox5KUJyhs6Re/HD/8eCL0qGW8oJNUpz"
    "hnzevX+9EMK3cURNEB5ukTg7V1Rf8xnMqT3O9OzLn+9ZtAeMO3mzr8034Uf5sYgbZXKDjXhRfkxFU4UaZrlpnyDEaY8xBsrGGGAS"
    "rJ2HMgfoUVFYIgo4ISKx1nrop0J6DbztZ1s6TX5uBLcjs0mprFcPXFsUvzgNbXuXquvB7XnYqgC8LVsDigzZnsamwSWfnxwCWc6r"
    "IicUP23YBEJ1/FxTOh0boNBmYdav7a5QzvTI0JVKmr4Gsc7ORRXvGxFtRLSVXe8Q0UZMExFtHH1EtI+t2YBsk62Ib8544tOqrJBX"
    "bhrXzZtGt0a8Ayjs9+nusdG6hpPhcZ891P/kZ+Bvnz124Sr87bPu48NDu9Pj3/2jPmvzA9HEO1CxMGBuvPAamOW84oUPEAeDUAvm"
    "G1dfYEb8CvErtfGro7oSnypXFU2Hf2c5TkcG1CaBwcilai4wmIjILQIMytZQ5RDyw3Peen6okXz30aTz1pIR03DcLFDwNV1t45ka"
    "iAMI2yFsp/aChLAdAjcI2+HoI2x3bC1ZfKZ4uaYMotdeZahOJRdUhHV2PGENZ8BFeOMlY9ZeWZZJtZxUMTG6BFtHnHBffPUl3MMu"
    "61ft9l1sRb9qJtMUPt5fNTo/vxWTmTcypLonGZ7CKI6g/AUh/EnVLxrbn6P4RdMIFND6oByYDvm9hQIGkYYiCjyr+Nnapqi1odaG"
    "WhtqbSi3o9aGo49aG2ptqLX9uFqbCkqEzFaV1CCCHFY56kOQKKtQTWWXzr3kJJ7WkVkzObvVVhpDIkcfKhCoQCi+ZKMCgSIkKhA4"
    "+qhAoAJx/N0IFYjTUCCiDH3mPyJ7wm4OL/BpsZzqDoIBOI9NOtCeXGoPdG2VUeU2d4ZnkZ5R/cGdzXWb/mNh2DRjvv+l225l8zZK"
    "kxRxjLFL/k/Yqw4g3IwWhukazLmA+x1DtAEexaSaVAG3ZK22hLgCHSQLuGE6fcz+rpTHdrHs78dC3Pi+zPJwN+9adT36NhiHzTaC"
    "cG1GuVL1EksbLHysl1Nq8/au5R+NVvzImlXhO4N8wFP+EFAVUGRp8E8uNYfYdAyWfj0N5u39bq9MS+zfxFN48/I8RJshdIjQodoL"
    "IkKHCB5tDR7B6jzIL92ztsRcihYrTSUTIW7L2gQlLloJzi6cbcrLR6hwqiZ8h5lLQZI0tqk1mSZG9sbZmxA8S+yyCUqsza30duor"
    "K+XHOUGJ46z0OGOyB0z2oHayhyPgW9cLx7WkwamSxLei16q5+NZYtPJ+ZbUIvtUT+UKfDCYMhBJ3EuRQ6uqZroZDwugLtYkEzZw/"
    "+GlLUDv8kmZTWf5KI9ef283rBm9mWQ51BGqVxrf2frdC2U6ZtRCmUH7DVI5TRKsQrVJ6ZUO0CtEqdHTD0UdHt2P7UvhixDZ+Qz6t"
    "yk5vlet2q1e/7tWId9Bn1+37h3rrTzgjDvrsplG/g7yl9TtIWtprdHi7JngYRb70Wa/e/VIj8DcpEh7H0wgkv8yRy34NvOYqD9aW"
    "HoqXxdKNrsk2mmQtun/u1/3ztLwVt1h1eo2/8SUH/vaZzCRRI/Kzz+75zshXH/HB1x6+qfK1h//ts0939dsagb98lRLKYc1TEv3v"
    "Xf9EV401yNNr02OZ74kXIUFHvJjUtRNHPHSs3q2AhPl0fpB8OhKc/KqZgtVZwKW8Vt0EXL4EzQo55onmgCJa/IttLQFFdCzbHbj0"
    "uzscEjh2ZCsnAjYSbWaxCWRJnTnUfKFOVcCKAng0OAFsk9m+efu+YSH4kooisjFgrFCxpqApzCL/oeMdorMewp+KitYIf66Z4wiA"
    "IfyJo4/w5yGl+wwxpJCzW4wON6iky6snk8UZ2uNncxxdvfbnUApp3WLT+FtvvcIfrDV37dat3zyJAiSgysVsRO1BNsvXIJZxsnPg"
    "fBzr+lAEtvyQj1p+SIPCgmUZMMCaYvYhzRkF8h64jD3XOxfMHcwMZpXkfpISx2DbMQCpMM37G342x8/Ra79Oyjw93q9hIwiHCZ49"
    "mdqkJGjok2yHF54Ot14JF8aU4alljGkpC0SE5FUWiNPh915MDTH4rajcESNS2YSnkrk0CnoWRdGiNKigrHc1D1yNX+NrnnBuPk2+"
    "bnQ5j04rZXzOHzTbZcLSkKiE4J2v5hdCiLQoVAdh4TqGTsnYms01trogTZc4lDqiWh244zuQsWBkW4vJ1BVZDPg8cYS1BVr4WSkc"
    "4vAVkupkabhTTlEVTWWjGbGYuZI+4pD6QOPzOCvNwtGfZps0DL6jDJpp0Eyj/GKIZhoE6tFMg6OPZppjm2nQH3e/CqaU6spgKCEF"
    "OnHuBFlRwQXO05fyK8slrm/UqwYlC80FKglXPbjCYcQ1E4143WYVkChBWchBzf8F6ZoSm53UUq1RzUE1R72NBdUcFHRRzcHRRzVH"
    "ETUHg3d2zdCYEFd0y0+IfrjhY673I+R6Dy1Tr7FKRkxgp8nVzZneY29rtk0ya/q+mrM/dhL9o+YYMzXHMZ6MsQa/PCeZfmajan7w"
    "Xqx56fT6Oh0bjkgHxojGiMGg3MiqJgynyUT3Mrn96oK0IALPcEgkW1hOzN5uu9/GcptO7xrR3xDkQJBD7bUOQQ5Uc7dWc+N7Q7Yh"
    "anPiknQvKpunKr1657YBSUzEZ5+12q2Bfy48Tu5WRUxYu09Dwl8yJ29gst/LkOL8Ql8uC5kIL9eYCC/TJkJMtn/gZPtrpKRdZto/"
    "n/16jTId4dhr1b5mvKvT5O5GzS89xZRR/qIDkNT5EoOTo+olZkMxBY+zzOWNfHvy2DT4undBvnnWZma55JnLD0x8EbyXSaDfZCt0"
    "23fXZ302HHoL63BIxpptG1QHT19r4UIyF07mX9SYs6S2Q54sSNJSE26/QFolFv8fzvJ7a6YprebMGln6iriW9VwVTUVPxHrqM/jm"
    "PfMFqZMZ5fIqm/zkkOijTPlLCS7HkPF6bmoMKlbwe4jn0Pm5Ee+Yn/o3Lw02/C7xDBZooSKBjAPPr2uQQ9uQbsymxZ+P8FPgkDwc"
    "8nfTlvL0cAhtJeMGMs4ypJKn+eMJ/2iRxAZ+5gXpTW1KhTeAoZl95qm84nH481FoPhxWORlfAUjPsl3LcHh3/LfwEXH4U4BPdA00"
    "bvCvFqq3vDdXuQ2TM5fNNHc8pXrV08PhpCHGlKsCusGfHQrgSU4X90bQxmMRyuglz/nOJzCTud83eyN4w+YnzQkYKLT6nOJ3xVr5"
    "E604BR9HBAsQLFB8e0SwAMEC9IjA0UePiGMb8KXKscXLFCfcwct0OhjEyb0zZ58N+rp+d1cj8LfP7huc4a3bGvEO4Ey3W79twBlx"
    "0GeN+3qTE4gPAF4hQzT8VQNs1Q2b5kApxcYs1oHC8Ctfj67aj60bqAMgDvqs/djzTvlHXsWAFlQQ8I/UGCew+DKaUUOtoLkiJFf6"
    "5Xr4zJelGhEfyVfn2+d6r1t/eKgR/6jPeo27xm2nfg/p2eVRn31tigzt4oN/+8IPv8DA8pVNNg0O+6z+tdlr14j4gDaDh0anK4tF"
    "eId8mvQ+Q3/iQ43JgPD9jpW8KPZRgqNRMmRpYsGKAVUlmBonRLYmZeicMqVrebqbSqVnydC5bb1Q5m+a2+yt8R4Ot71W7uutR08+"
    "KbPFdtpfmzewo/lHXGoVPXGhVXzyjfD+od3p8V1QfKqx6cVR8xKTP06I8z+RNDdifsh8AbKZmiBTWPBXKTQ7blcpgYDECbGUuNIQ"
    "CNjFUsO7Lr1mVi23stk1T2hAM9JrStP2Nm9GghLBQZXfDMpZuMUYR8lwgFUe4KVmuAOH8l+oZ2RxzTWbJMnOKLfzzqwnrmY+b8Ha"
    "JBmyNsMwZTj50bpFYXBnTfSuSvJwpd7qfmt0Gjc14h9xBbDZ7cIZ+QlmioG8CLYK77DPrh67f9YI/O2z63rrunEHNP5Rn3Uaf2lc"
    "9+Ccf9RnX6HApcRxg8M++8T/Qjv5KZHXTvu20+h2Jfbqfemzx9aXVvtbq0a8AzWU0chwD2xtWUZzyiBVeLZsqT29LaQ9vV2jPb3N"
    "yJxsW7NBXuGGfIYnyM6P2R8/FOD1xw+5rIZLib3G2oLPMSLk8mYui2jc8nxOkCGnN3M65lhchtcpQuT2Zm47i9Hf6bhcJYGQ5Pw4"
    "vJcQLizLdbiyXEqFjB5ISziliNFEuofyAaS5HSg8QiotRj7/qD4YbVGAMYsc7XS5LC4fipCkRRBVZRDVtRbj6WBuGdtYu9PE+CYl"
    "lVvreTA3tSyPj7UF3eKE25V128pM50eunWxdNy9WdJu9IUmKszmTtaX3hBgd7gcq7wfeUGWJtPleBTGiH7lyZyR2veQrkqDEl0Tl"
    "l8QfrAXfSzLCJAoNdECLQ63yUHv5KgbWwh1bebVkNuMxGd0orO5XPjfubmoE/qbNtdIEG7HG8kM1oBl4W5zBzHrJqkiT77QQp8Jc"
    "2EmB2qSTUlWS/fZY32c9OLxF5WSbji1b509UakDiVDgsOx8WwxmYBvNUx6mWFZS8VtnPpD+gzh+cOVmln88vL0nS4JmuSr0dGaRY"
    "3P30SpDdGJppTSrJxG7e6WpuTjc9bLAxnZtIsqb56cx+cgiXHBz+LI5I2UV/nWkGVE6GZNuUeGHQRJtBRBBxLVFl+ckyTWvpEHAU"
    "EinBZLovyPIFzajOv9KlzO5GtfE0nQTuWA9RKN1YPKDSjwTfnGoMnHJBPhbp0+AEFkDDdF8nGXCC6b4w4VMhZAHTff3Io4/pviq7"
    "xCgwZQ2mrMHI5x9qBfUHa5QRAF3srY/3oPSLf9oJxUzNccu/jREqfBWVfhXFSG3/HkbI8SXc20uYglhKvIopWjRaq/w++ojgwCij"
    "YCSoDqdk7NMffcd6RsAja5G5nW1irUeGvM3S4dZk8ctHGXeWwk819m6PMabMMSkepxlcrpbRddjNaXJ1Yx2j+LRSpoZRDzzuHyz5"
    "3HFLV+RSNdfaFfHYL2bygpJD1pNnJBIGIcN1yMS2FvOqOFzyaTN1/aI1lEHNmqXmEBDqiE1fDLrMq027o363KUob5M9AIxMamdRe"
    "qtDIhGYGNDLh6KOR6dgKivhM8TI/0ttvrzKoVZyZ+89YK6S/MgwOCBT2pd+SwXtJaiVl6hLLQUiAq0FyNfB1kJKxcgmyHzpaLjcP"
    "Yu6EXJP3ECM1wI8cqhO/lA02j9FhrPl6t3MVnJ0fTI1VkgCQOFnNhX7m/uVCmI+r2RMqikLLI1khWSM6HRszzSSaQyDLUxUcjaFu"
    "8ozy8Rj/5BA+AUQZ5+XUcmhYV9nQPbhHVJEmls3JtRlUk/bPB5p8Nlh07Acq5P4sbypmDfgWeGs8Zf5qL54h5Q6NEBRCUGoK/QhB"
    "rZnjCEIgBIWjjxDUYf0PfAGjKEYSUpwhDLWHfLIRua2oSh+l+aEr64SCblHWhRQ/NOOwyOqu8+5xXW6LfIYhFTI0AR0LzbUcOwMa"
    "1IhS9XUAwiizjYcUZ7iNfyhi6/iQb+r4ICwdKgBzDa9U5Re6qiTxuei1ai5MFxS7fPaabYTrrlZkKXICMAuQKeKsHJfOyDODEH+N"
    "yOwv0pFKI7oxoY4LEJegMVzpUOVoEg8z3DT6tuP++6zPhkO/nPVwSEa2tZhMXYG5yc6IwS5Ib2mRObXmJuVdWUS3CL8/cSgVKQmI"
    "eJafHI/CITNtJS9MtRcqch8s+NS2Ra8OHwXiM7bPDJ0PGjXEjwE00DIDLNDrtTjix6yFxPjiNUqDat2bUx/IHzDAhAcIBKq7XiMQ"
    "uGaOIxSEQCCOPgKBB/VF8+SObeItfVqVNYnKdbvVq1/3asQ76LPr9v1DvfUnnBEHfXbTgDBL+OuFXfJ2TZmeIPjSZ7169wvUlul+"
    "SYq2xwnEDGTD1PCt1aajZIeWLCpvvH+/Zvzx/6ko5EWwybiAXlTvTpCp/Mqo5MoZKjXlJnmMDuXnVCVYUK7LTN+Q4gxn7m6WZhVg"
    "o0+GSa+nC/ZcSYJG4ZVqLmT0xNsMxkGjjYBRncwNOhbxdxoB4jTmk92kECIiniYryg49no6zfiDQgUAHqrqHLA9yKn7t+9yp95Ac"
    "grKM1+nKYJq9ynmbQqKkV/vKpc4JsnWdW7uXoDt4Q7icc9Vs1Tt/ZpejvcpI6H31Z69RT3A+sp8X3R+iIgBuDWsTcgCr0qwtl42j"
    "6/Lm+ievp9Pk6saEHJE5pUw2juZsbtnuX6xRJSm2h1fyxXZDtBn83WtUNPu8CFdwKHWEcM6I7OYPYb4cDvkth8MwoYahi8AIfumZ"
    "rohucSpDBFHoFoNgCBtsuJ7tEzhMNJsSnWqmK/rIzT5/8IfYJslHXJhCAyvqHcovg6h3oN6BBlYcfTSwHlvhPEErnfLbk59wG6S6"
    "bCtG8aTdfh8Kp/6o9NpfGq0aER991m10u8I67R30WfOm0eo1e3/WiH+UlLePY6GO8rj8K5BBjd70KQa7i4wqdYVfAY/6cEa9yl8f"
    "G49eodcSb4CkqhH52Wedx1ar2bqtEe+gz25ERYsbUdDiU70p6srKT5VLzaL7zcm63zxZ9ixLQi42eCG12sPX/coHqvu1z6BGIx8l"
    "8aHIAOQBymt3FcSU87eTmTafw11SHM2vehohUaMgMNz2fAoCTxhA8mUGJEKixoCcW4Vm3V4N7Kxde1NqrAgh1mQuUZPZtVwtoyJb"
    "LhwRtN8KjFBMT9g1HAGmkhK89JtjjryUI4FEukvwMkKB7EwVXpfQcQl2RiiQnRl17Kcam5RjaJQGWZpk6ZPGNYcy/AwJkJlJZlLb"
    "tuxs3TknfsInUBin3dL9/O2bojma1yZpTsVOPBnMcKbb2PESlFikTTV7nQqxBtI1qSOeKstpCa5UNzkt2V6jYk5LIzqGDAzWk8jL"
    "wGnXhR4UotjGHejv1sg7CgF0tpiNqFiJwD2oStZRxduiKxG6Ep0zpoiuRD/a5hSzbwVrXUGhOSTA8IUMufn0DL7bGJ06DT53wVgr"
    "D/rs8eFGnvEO+JkWX4Nat+Kcf5g0/Kphpjp2CPPpiN4ldpW5bfFfN8t4E/ItI1EaNI3s3DQSCrhFZaeQAqWm9dE9XmzHa4J7YpEk"
    "p8nTjbE94YRSJrQnK6hnfThP4TieOuFNpT4blhghUOMEwmPE+Wc+YCKj4VIzXK4Cj6nMr2gvmPhGNDdMbCjk6ZQavZe7yNyNOte8"
    "Na8Ai1+aV+RR5Gr7xGB/8JMQxcPP8p6cqt/GISblMjihTHdktkgvoSRf4MfUkSkcXe2ZetFBrvVMWViwZWxqxowfabLbPpOtNNel"
    "s7nr8IYQNjS2Foy/H/KenGwlnwljiFDxR8UfFX9U/Dco/pzRi5wip5v11IBYaTX1rvm1USPwF1xY4bPzJ7ixyqM+e3i8u6sR+Ntn"
    "V/XrL5+a8N0/6rPm/UO706sR+dlnn9uP3caXRuNBODZHv6mhyMI2X8Zk57dXeRC3NNntvl6Il6W7MG9l8zNk7V7SyGn2pBRU4LdX"
    "AyY4K5dWwCC33hgCYpUnfuVbvdkTa7h3kBmu0qjfiJgHRVBKqYuVlNRComNJaegjUEga85XbEoaYKAn6L6Xqp/EBGmzB1RQdWrky"
    "Pb6faYaDfb4yHhCgnSTOSSiaMijtbBenQo+7dR53Krhi/cUa9RY2q2QAzeJ8dR3YPHD9JgWcsCiL4sACaRV1chxrRt0pHwFAb3UL"
    "imdrRKjxEgr24d2l5hCH2i9UF/V8LkiL/4waVOQRxAAgO1A6G5DZLJeug94fUOpb0xppvIWEpqfWEooI0Rdq8/tC1aIp9P5kU8g4"
    "BXh0rOA3EZXLCDBYdiCBc2emmaZwRnvitxLFhkIS6E88eGGoOUBLPHEsH1lWEesshTaLO8GfDyeGMiMcdnZw2PE1JsX22HNSmOQe"
    "UX58Y3SoFCs3xipIa5E0q0mBLZ6BNUdmc0SjgZ/xtYijgMiGKUzeICiNLH0lxBeHMvcPYVH3MhyDjMNFp+EwKBcwHF6Qpjhv05n1"
    "QvXQCg9+Afw8P2lnuQ0c5J6vNMWjEV4N8UhFwVTdlRaN8GiELyTFYCLPH3n0MZFnBRN5qr09ic8UP/OBab/9+UHSe3F7cIz/LZPs"
    "xW+O5r6eIsB+h/P7GjyRK0lNMbxSzVUUYbQG46DRRj3Rc+r+ySEzgy1cekF89JvvOvwldqgT840e0SeuiRKNrYR298yg/sJyapGx"
    "ZpoZ8P0e+t+s/+VqeMf0uNqs3Z3iwpOv38nxTrP7ypjkm8oDmnOykf/7u3fv3//27s37j79ffvjtt8vf3wRrU/rSukXqqnkL61Rs"
    "TDLiRec5xa7y+R6QINtLsV2F/aJnLxw+NDfWeDGjGbtG8nr+3uHKlgM92rQA0nhra/PpX++IT1cVyzYjo5UwjXY/1399d/kR4oYA"
    "znPpd5f8PKXfNZ2OjZlm/hLZE4I+/MgdET/km18dEf5juFnQ43Ee4hV7EaKNh0Qbj1/+WKH9f/eu7PA+pZnb42dznLe89ipbt3cC"
    "IDX+1othRyl36lhdRb950sf6iBq0asw+SAH6icE3QnsbFDVFi0Bq5VSAVBWkuXtqT9I2Ynk2X3KbBdc3imvXFnN5A6cKLm9jazbX"
    "mEH5NzeaOo1lBIUXJZRx3sKGOxySqWV6HnKGLgo1LqG5uFoVshn8BOEAx78suQhFPZe9P8hwKMEAiM7m14dD7Ym/WFAcErrw8pby"
    "W4rewbOOC3bUfNraRvxM5+4Ao7SVEdnQQIwGYtzZ0ECMo48GYpWMRBgfnx1g87FIeE1y7keCaz6m4+OlQJbi71rje4QKd/5kCCPo"
    "CZBfsFRkfJxKjfj4s0qjJ9ShUiPiE6gxGGeVrEAqnWVGI6TA4dj5cAilv8xoBAQ4GDsfjOP6wynmzLWbLXnBoN7WFtpYlA4Dy1TT"
    "uVTAkrlKpz3TjsgpXUkV7IherObX7BDNBnbYroBDwNy2Xgyd2j9BNA8QVokMYEq6d/E5wE+6FuGzmauZLuC82eb913bpZR8VNt3h"
    "kLjUNCGU26ZzAWl5nZIn25rx0/yYn3AFvEwvSN1LLu63crQVOKWtZAyTSJrggdQifknTiTbhM1mEMAmfAcMFxJxCeLkoUWIEiLnn"
    "YcDZTIGrsHVA7fPQ7UAbC9c40Tv9zlsxzSR8zcxBudOwtteB983vIgC60VXhODsA4t6IeyPyech8WLF1sIT0GifEtypZ1i+yo6QY"
    "u6a4X5zsDAHRvfimHN+PTSke796Tba6tTEvLmMr5zmwRkrNg8aH92X6IAkc3fFurEfibLFnUZ41OvQvf5WdS+ynyHuw+1Q1Wa91/"
    "tVahncJjlGBzlOb8OP2hCJ8/5HP5Q4Yz55gaW+X1SVBiZh/lxHsVQLYHD5iqSy2hksTZkteruVCbD3ENtHHJAE4fIxLIERS99buC"
    "IjdcedVBveHkXp0bsJATh2om+GACriRBKpNCVkUBPEFGq4wEP3u+1zZOm/7d0WsT0asTXGYRvUL0Cr02cfTRa/OQXpuB0JDiZ77e"
    "FaVRGWjYUvHaPYCAUYr7RYIjsnaazV0hcefKA1HCw7tJHUfU2k9loxUb882VK0SGWXJjTpKiD4/KO7Aoj+ENWWkZLE2Mg638YGMF"
    "lTOvoOIjc4+OwJqyYTtxsboZs1v47Ta7xzFCZ3PTWlFKRDkRvw8v2Zk7pbMaREOLsiRLRgy9Kjy/GAj0EHzdbT742dPIz8PhM10N"
    "h79kOM3t6UbSlQ5+8MDQ/UreUPNEpGiDbvmxZtOawPegXcKljf460ww+3bgaKDFAgBEz2sF4iGhz3v0sllG8z+CaDg9lOAPNcYwJ"
    "g3DzX6BguDGeEr4Yr3KzxW3ykYO0b+gbh+jiyYu8iC4ivoToIo4+oouHRBfR0XQ/WxSWS98nnOirCoOSbE7SIb+L8RvT4O95OmtZ"
    "iOy6eaxl4rDnwODLIl7SvFU+gy9TftKe/l9yi4tQYSBwnKERICPN1CvLMqmWw9QEZYKxI066ryU4OHNYrl6123cx4fqqmXQzf7y/"
    "anR+fisYzxsZLg2FNRXAxxs612x3YdNKEnkMr1RzYUc91qZARC6kRxSJGpeQ1lpEuQLoJgLzBcQG/Ylj1yIalEaGY8fyiPzU19pS"
    "ZGf0Ubonw3Zc8OWzmSNbypLJk8wEkkd7im38Ch3KSbxwA/7Y6/NCeg3KLYUhEZZWRhhQkU0IC17tnqfRpSSxq68ryRGhwqocWUKA"
    "0lU5Gi/8fbmzJqntPbiQv7tTaDIwvTaFIgBgZ9VIsLzVPNd6OYX8ohdgoCaic6i16wgi0xo/k/mCfxMXRFleYZKzwVDICfkXQ+R7"
    "nvEuskMCDnnzVxTcUHHT+DG2a+n/stUymCI9m0J1B64KpY3H1HEGuVj/ukFI0+IonOB21BH2n4ztCC5s2I6Kb0XulLNd6mFT3iOf"
    "EjqEhvnvsHQYgVV+vLAdSyzzoNatCO+cajNv2Q+3k+w9Zy932UZRBLHYXSW1Rk6Wbirellir3L1KFZnxuEWLDrhQoq6JLifodHBA"
    "pwN/MSxqn/Hbn6F9cfdJbLxNqSyPE2RnyOo95EmJ7v8lILMYHe4NScxsMfo7HW/hQxMnRBtj5mQt7/CVJtxKvlSMqbv3/HKtLdDz"
    "KBnO2IRBYswVuK0qMSYoMX2P0uIgqF/pAc7P8u+3xyT/sRHeNqZVBYyqqdPZ3HIpG6++0FUllbA8frman7I8bOg7JW5Grnpgdli4"
    "kKUbsCGNzBauJgZZYExjzRZ5xTXCe6x6WY0s39vA8fKIO0RjzpLaQQhTGrva430KRTpBjJaMVMuKcspoH+ramGFJDWsKAlIISCEg"
    "tXMJJFwZi8IlIcUZIiW7B6UwfgMTg5/w9PWktjJKSoTkVXrK6Wj2Z6WQdKzltagyX0nqIuGVfDUE/HvHYaONGsi3KWVQkQj8osBX"
    "yitwn/amgu+hN5U8w9UD3j1zZAmhCyKqDI1NQ3hVPVmmyXtdTi2uUNC5qG80X6V1k4M/AWSSaNGllzhCqENBjoopJIhlIjMEZEiC"
    "e668J6p5fmHy7jAuMpkFOnufpfcY6jt70neYtciwAawJQfTan6G4sPvi1ap48BybzT+Wm913uUN1NDctNMQu5ssN1Gs2sP12BUQH"
    "vtfKrdJw5T4qbB9svBLZmSzbnfq+1cGq+JMTNvLKHuraindTDXdcwuh3l8CDZEkLh7lpMVjT61Q8pYbpm3ArP5UFEqHLNXMcoctC"
    "0CWmb/qRRx/TN1V26cQTFSUKWwIiNGeoHb0v4jSZ7zOZgqq1DObecObkuXpk8TW2Op0gh9ewFFaVZBUz70cWnZB++3OcjDtx4VVB"
    "W+xSzR5PG8y1094u0WvVXF3REa0GNGhWyM/lyTJ1qhMX1Cyut4EOxznucroqxNrONbaCZBw61cya8DqRiXhdgIfZYjbiu0fVzwtM"
    "HVHVi2usukkz4oP3fD9AkOtcZzImtjYjYn4SUSHR4bchwyHccziskdtmC048yK23+9e7Knzln4ZLeYfkU697SQRbfSjbmEz4fQVc"
    "/drAY+VcxBE3RmXzFcomvFRphubXR/bbn8VmtE5z2FVxZDU2J6jL2KVjm7oZu1Pk4rrtCZoNnLBdgVRVsrVchjXTBIvgWC783t4B"
    "LzwoiMTh4g+9ILemNZI7BxlR02ITB9JHMWtdCPH+bvOKfQKxyENuD8etT3XcwOo9x8S9aOaiFG8DgrPYIvbk7aXGruA4khvJDcHx"
    "EaXcvSBsUSiPBCS0/NVgF6TNzBWRzmqOn03Ipk/8TZ/yFfiZMieoNCxdVeb8kvBLYVTWHPZrjIzok8VbGm52Tom93lFqKrFevLSG"
    "mnDrN/kGogtacBnjN5jw+UQciy+1U00Xj+A5/Zt8nSOWZ1jTVn+IG8nogQilyd8XW3TuuBafjNU+8x/MGwpCuZoU29cM8NRZ8Faj"
    "FRjmBAP8iiou9Yq77CBnhp8FVmTJ4Lx7MayFM/D8ETHMQI39EdUntNWhtQZtdTj6aKtT1VZ3zCT057k5HT+MRCHNePdBJElhtwSf"
    "M0jPr1TF7jmuc65leeGumdABxfnxdy+hZ55prgyPIyTnx+Q95PP6Pjc4v8oLjXFCzIGitHAoch1z4WTbCuMRUlQPTnIGUM7aLUY/"
    "SoaV5VUbYBVw+57mPFeSoL04Wc1F7F3/8ka4vmvNqJeQ2SK6BYmY/YogYSJmr0QVhas2nRnenPULiFMJaHtXJHI9MV4oS2P1+7/d"
    "NqB2tAaKzonl6+ij3KmAFekA5be3mCDIbAp+UUXaxeFB/8aR3w6n5VdM54M4+2kKdYizoyiFODuOPuLsh8TZ+QSkW71McULUTVR+"
    "Z1zDNcul5PcJztBr630hoPT9GqD0fRoohUJmXi2dor7TEZJzAEoP4T0dW7gCRazMohUQ4YKl8oIV6rLlxjdGh0Os/hBvI3kkKHGY"
    "VR5mH9cquU6HVDi8yg/vaIsIyDgh1sbIBri24WyKFpmblNWjAH1RUDZOhTxNwgiBJaMoQyMkyM1EQuKIwakoO6M0yM+MmKoEe9O8"
    "/WTZ1JiwL3QlOCwFlEx3MTCxPjr0dLX08Gz4iLa2DCyGsdnEf7gE++BCh4sMneZ1r5K1pL6Wp9dhN+fJ1vgmUoCxsEi+lqs3Xh/n"
    "ydLINpLDzyM4ZdTnRg/iACtJx4zgQjXXOUObGwM3aFMgrD4ScchbOkTj/xHwhPcSbxou8ZwFIReLATGJL5xEr8LXpaw/BGlXJiKz"
    "iggdrCSGaD93gcDJ4XCm6XSwNNzpcCiCJCNnpNsH8E8W/LapDpKvZkLo5nJqQd1vAq1531WfUMi9nExEb1LbsdgfIg0AxHXCGJEn"
    "/kCa/D195uU8BzAWbm4aEOcp4yKDh2WW9EkZLVzRWPxqI+BDbqAlRHYeINQSvT3Q20NNwwt6e6yZ42jvR28PHH309sCoylPenI6b"
    "a0gpx4q3hRwr3q5xrHibdqxwxhb0kuJwfmmukAIrc5WrzIXRwj9g2N/pzPOTE148BGQbD4coIQ6yyoMcYk4lpao4IZps/pVmK2CA"
    "2VtQgy1mKew7zV6/A4UdLCu99pdGq0bER591G91us82/ewd91rxptHrN3p814h8l0dlCXq87TwUZRWm3mfoRUpz8cdaqFS5+Oiw+"
    "ic1DhaDhOrWN8bSSsk7J09V821TYYJNhKn88d5xHORcJylxbMkAgb36rq4vsBATKN1zkYmxrsvrmgmznAGS8u7wskkrn8jI/lQ5c"
    "S6TS4W9UCQ57zc+Qu3uBicCxIjP+Jh8nipC8CihSjduHQIqOuof96/8Dv6OB5g=="
)
