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
    "country" VARCHAR(2) NOT NULL DEFAULT 'RU',
    "working_days" JSON NOT NULL DEFAULT '[1, 2, 3, 4, 5]',
    "work_starts" VARCHAR(5) NOT NULL DEFAULT '09:00',
    "work_ends" VARCHAR(5) NOT NULL DEFAULT '18:00',
    "holidays" JSON NOT NULL DEFAULT '[]',
    "stale_days" INT NOT NULL DEFAULT 30,
    "return_hours" INT NOT NULL DEFAULT 24,
    "answer_minutes" INT NOT NULL DEFAULT 60,
    "accepts_unrated" INT NOT NULL DEFAULT 0,
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
CREATE TABLE "past_owner" (
    "deal_id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "owner_id" CHAR(36),
    "until" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_past_owner" PRIMARY KEY ("workspace_id", "deal_id", "until")
);
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
CREATE TABLE "latest_interaction" (
    "contact_id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "owner_id" CHAR(36) NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_latest_interaction" PRIMARY KEY ("workspace_id", "contact_id", "owner_id")
);
CREATE INDEX "idx_latest_inte_workspa_509425" ON "latest_interaction" ("workspace_id", "started_at", "contact_id", "owner_id");
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
    "record_version" INT,
    "disputed" JSON NOT NULL DEFAULT '[]',
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
    "layout" JSON NOT NULL DEFAULT '{}',
    "options" JSON NOT NULL DEFAULT '{}',
    "forms" JSON NOT NULL DEFAULT '{}',
    "overwrites" INT NOT NULL DEFAULT 0,
    "is_dry_run" INT NOT NULL DEFAULT 0,
    "total" INT,
    "done" INT NOT NULL DEFAULT 0,
    "created" INT NOT NULL DEFAULT 0,
    "updated" INT NOT NULL DEFAULT 0,
    "unchanged" INT NOT NULL DEFAULT 0,
    "failed" INT NOT NULL DEFAULT 0,
    "warned" INT NOT NULL DEFAULT 0,
    "error" VARCHAR(1000),
    "finished_at" TIMESTAMP,
    CONSTRAINT "pk_import_job" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_import_job_workspa_c658a7" ON "import_job" ("workspace_id", "created_at", "id");
CREATE TABLE "import_mapping" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "owner_id" CHAR(36) NOT NULL,
    "noun" VARCHAR(32) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "columns" JSON NOT NULL DEFAULT '{}',
    "options" JSON NOT NULL DEFAULT '{}',
    CONSTRAINT "pk_import_mapping" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_import_mapp_workspa_5e61c3" UNIQUE ("workspace_id", "owner_id", "noun", "name")
);
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
    "is_sent" INT NOT NULL DEFAULT 0,
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
    "country" VARCHAR(2),
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
    "noun" VARCHAR(16) NOT NULL,
    "owner_id" CHAR(36),
    "is_present" INT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "pk_search_entry" UNIQUE ("workspace_id", "entity_id")
);
CREATE VIEW "search_spaced" AS SELECT num, replace(text, ' ', '  ') AS text FROM "search_entry";
CREATE VIRTUAL TABLE "search_index" USING fts5(text, content='search_spaced', content_rowid='num', tokenize='trigram case_sensitive 1');
CREATE TRIGGER "search_entry_added" AFTER INSERT ON "search_entry" BEGIN INSERT INTO search_index(rowid, text) VALUES (new.num, replace(new.text, ' ', '  ')); END;
CREATE TRIGGER "search_entry_removed" AFTER DELETE ON "search_entry" BEGIN INSERT INTO search_index(search_index, rowid, text) VALUES ('delete', old.num, replace(old.text, ' ', '  ')); END;
CREATE TRIGGER "search_entry_changed" AFTER UPDATE OF "text" ON "search_entry" BEGIN INSERT INTO search_index(search_index, rowid, text) VALUES ('delete', old.num, replace(old.text, ' ', '  ')); INSERT INTO search_index(rowid, text) VALUES (new.num, replace(new.text, ' ', '  ')); END;
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
    "invitation_digest" VARCHAR(64),
    "invited_until" TIMESTAMP,
    "signed_out_at" TIMESTAMP,
    "team_id" CHAR(36),
    CONSTRAINT "pk_member" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_member_team_id" FOREIGN KEY ("workspace_id", "team_id") REFERENCES "team" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_member_workspa_f584d1" ON "member" ("workspace_id", "team_id");
CREATE INDEX "idx_member_workspa_9399fa" ON "member" ("workspace_id", "name", "id");
CREATE UNIQUE INDEX "uid_member_email_key" ON "member" ("workspace_id", lower("email"));
CREATE INDEX "idx_member_email_key" ON "member" (lower("email"));
CREATE INDEX "idx_member_invitation" ON "member" ("invitation_digest") WHERE "invitation_digest" IS NOT NULL;
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
    "is_warned" INT NOT NULL DEFAULT 0,
    "identity" BIGINT,
    "problems" JSON NOT NULL DEFAULT '[]',
    "job_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_import_row" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_import_row_job_id" FOREIGN KEY ("workspace_id", "job_id") REFERENCES "import_job" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_import_row_workspa_8f2f42" ON "import_row" ("workspace_id", "job_id", "status", "number", "id");
CREATE INDEX "idx_import_row_workspa_e6fbfe" ON "import_row" ("workspace_id", "job_id", "number", "id");
CREATE INDEX "idx_import_row_workspa_00c934" ON "import_row" ("workspace_id", "job_id", "identity");
CREATE TABLE "company" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMP,
    "merged_into_id" CHAR(36),
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
CREATE INDEX "idx_company_workspa_68f8e8" ON "company" ("workspace_id", "merged_into_id");
CREATE TABLE "contact" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMP,
    "merged_into_id" CHAR(36),
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
CREATE INDEX "idx_contact_workspa_b41608" ON "contact" ("workspace_id", "merged_into_id");
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
    "search_key" VARCHAR(200) NOT NULL DEFAULT '',
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
    "handle_key" VARCHAR(200) NOT NULL,
    "search_key" VARCHAR(200) NOT NULL DEFAULT '',
    "position" INT NOT NULL DEFAULT 0,
    "contact_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_contact_handle" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_contact_han_workspa_7e7eae" UNIQUE ("workspace_id", "channel", "handle_key", "contact_id"),
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
    "country" VARCHAR(2) COLLATE "C" NOT NULL DEFAULT 'RU',
    "working_days" JSONB NOT NULL DEFAULT '[1, 2, 3, 4, 5]',
    "work_starts" VARCHAR(5) COLLATE "C" NOT NULL DEFAULT '09:00',
    "work_ends" VARCHAR(5) COLLATE "C" NOT NULL DEFAULT '18:00',
    "holidays" JSONB NOT NULL DEFAULT '[]',
    "stale_days" INT NOT NULL DEFAULT 30,
    "return_hours" INT NOT NULL DEFAULT 24,
    "answer_minutes" INT NOT NULL DEFAULT 60,
    "accepts_unrated" BOOL NOT NULL DEFAULT FALSE,
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
CREATE TABLE "past_owner" (
    "deal_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "owner_id" UUID,
    "until" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_past_owner" PRIMARY KEY ("workspace_id", "deal_id", "until")
);
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
CREATE TABLE "latest_interaction" (
    "contact_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_latest_interaction" PRIMARY KEY ("workspace_id", "contact_id", "owner_id")
);
CREATE INDEX "idx_latest_inte_workspa_509425" ON "latest_interaction" ("workspace_id", "started_at", "contact_id", "owner_id");
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
    "record_version" INT,
    "disputed" JSONB NOT NULL DEFAULT '[]',
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
    "layout" JSONB NOT NULL DEFAULT '{}',
    "options" JSONB NOT NULL DEFAULT '{}',
    "forms" JSONB NOT NULL DEFAULT '{}',
    "overwrites" BOOL NOT NULL DEFAULT FALSE,
    "is_dry_run" BOOL NOT NULL DEFAULT FALSE,
    "total" INT,
    "done" INT NOT NULL DEFAULT 0,
    "created" INT NOT NULL DEFAULT 0,
    "updated" INT NOT NULL DEFAULT 0,
    "unchanged" INT NOT NULL DEFAULT 0,
    "failed" INT NOT NULL DEFAULT 0,
    "warned" INT NOT NULL DEFAULT 0,
    "error" VARCHAR(1000) COLLATE "C",
    "finished_at" TIMESTAMPTZ,
    CONSTRAINT "pk_import_job" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_import_job_workspa_c658a7" ON "import_job" ("workspace_id", "created_at", "id");
CREATE TABLE "import_mapping" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "owner_id" UUID NOT NULL,
    "noun" VARCHAR(32) COLLATE "C" NOT NULL,
    "name" VARCHAR(100) COLLATE "C" NOT NULL,
    "columns" JSONB NOT NULL DEFAULT '{}',
    "options" JSONB NOT NULL DEFAULT '{}',
    CONSTRAINT "pk_import_mapping" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_import_mapp_workspa_5e61c3" UNIQUE ("workspace_id", "owner_id", "noun", "name")
);
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
    "is_sent" BOOL NOT NULL DEFAULT FALSE,
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
    "country" VARCHAR(2) COLLATE "C",
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
    "noun" VARCHAR(16) COLLATE "C" NOT NULL,
    "owner_id" UUID,
    "is_present" BOOL NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "pk_search_entry" PRIMARY KEY ("workspace_id", "entity_id")
);
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "idx_search_entry_contact" ON "search_entry" USING gin ("text" gin_trgm_ops) WHERE "noun" = 'CONTACT';
CREATE INDEX "idx_search_entry_company" ON "search_entry" USING gin ("text" gin_trgm_ops) WHERE "noun" = 'COMPANY';
CREATE INDEX "idx_search_entry_deal" ON "search_entry" USING gin ("text" gin_trgm_ops) WHERE "noun" = 'DEAL';
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
    "invitation_digest" VARCHAR(64) COLLATE "C",
    "invited_until" TIMESTAMPTZ,
    "signed_out_at" TIMESTAMPTZ,
    "team_id" UUID,
    CONSTRAINT "pk_member" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_member_team_id" FOREIGN KEY ("workspace_id", "team_id") REFERENCES "team" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_member_workspa_f584d1" ON "member" ("workspace_id", "team_id");
CREATE INDEX "idx_member_workspa_9399fa" ON "member" ("workspace_id", "name", "id");
CREATE UNIQUE INDEX "uid_member_email_key" ON "member" ("workspace_id", lower("email"));
CREATE INDEX "idx_member_email_key" ON "member" (lower("email"));
CREATE INDEX "idx_member_invitation" ON "member" ("invitation_digest") WHERE "invitation_digest" IS NOT NULL;
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
    "is_warned" BOOL NOT NULL DEFAULT FALSE,
    "identity" BIGINT,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "job_id" UUID NOT NULL,
    CONSTRAINT "pk_import_row" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_import_row_job_id" FOREIGN KEY ("workspace_id", "job_id") REFERENCES "import_job" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_import_row_workspa_8f2f42" ON "import_row" ("workspace_id", "job_id", "status", "number", "id");
CREATE INDEX "idx_import_row_workspa_e6fbfe" ON "import_row" ("workspace_id", "job_id", "number", "id");
CREATE INDEX "idx_import_row_workspa_00c934" ON "import_row" ("workspace_id", "job_id", "identity");
CREATE TABLE "company" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ,
    "merged_into_id" UUID,
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
CREATE INDEX "idx_company_workspa_68f8e8" ON "company" ("workspace_id", "merged_into_id");
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ,
    "merged_into_id" UUID,
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
CREATE INDEX "idx_contact_workspa_b41608" ON "contact" ("workspace_id", "merged_into_id");
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
    "search_key" VARCHAR(200) COLLATE "C" NOT NULL DEFAULT '',
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
    "handle_key" VARCHAR(200) COLLATE "C" NOT NULL,
    "search_key" VARCHAR(200) COLLATE "C" NOT NULL DEFAULT '',
    "position" INT NOT NULL DEFAULT 0,
    "contact_id" UUID NOT NULL,
    CONSTRAINT "pk_contact_handle" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_contact_han_workspa_7e7eae" UNIQUE ("workspace_id", "channel", "handle_key", "contact_id"),
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
    "eJztXXtz4kiS/yoV/DMzF4y3X+6ZZS4ugrZpN9tu8ALunrnjAgQqG61FiVUJM9zdfverrNL7hYR5CDo7ZoyQKksiq1SV+cvX/9am"
    "9vzim2U/8YU2pbUG+d8a0+ZwELtSJzVtsXDPwzdHm5iy3SrSZsIdW5s64sKDZnIqTumUT21j4RgWg+ZdRsnUmi80tr4gbYcTXVtz"
    "otnirGZSpmu2OmM9kPH4fyxGx+PfiCHa8eVctTOYuDJd2jZl0/V4fEFuTGuimQ3RihicrGaaQ5wZJZb4Y3MyoY+CYmU4swt4Qt2a"
    "ikc02GMVHmbJjH8u6cixHilcF4/0X/8tThtMp39S7n1dPI0eDGrqkeExdOhAnh8564U8d3/fvv4oW8IPnYymlrmcs6D1Yu3MLOY3"
    "Xy4N/QJo4NojZdTWHKqHho4tTdMdZu+UemJxwrGX1H9UPTih0wdtacIEqP37w5JNYdzJ3NKpyS8mGqcXjK5Ghv4f7iOGmo9Gne5g"
    "1G8NRqNaYt7Ao8RGzz01tRjMOYM5wLD//ZfqN2CMPFuDG1x9avZ+fPv+J8kKizuPtrwo2Vb7lyTUHE2RSuYH3JafCX5fzTQ7nd9e"
    "+xjHxYNuw2vvRMDs4OXy2OcxaA8src21P0fidXh0ZuLrm1evcnj8tdmTbBatJJ8tsRqodaLjXnqjrgG/A/7Cu1WGv177w/G31lra"
    "1oL+5YvFp9ZqX7M3yur37wpw+v27TEbDpSifvZWqDK/DNAfkd+/+w2G4/LYAk99m8vhtgsXWkjl2OQ4HJAdl8GH4+6bIcpG9WMT5"
    "C/KGuPkINuYkk//W73bSmRyni3FaN6YO+T9iGtzZG8cTG6IvO/GLfze1+UTX/uMYGyMwDXqec/5PM8z+H780f4+PzNVt90N8B4UO"
    "PqSM04g7mu2kDFP2uxAjO+D78OqvjVevDvNKXBZ4JS4zX4nLtFdiJMTV8oz2iA7I5te/niqbZ5ZplF11wjRHXXEmS8N0DMYv4H5n"
    "s8iIhcKkGVtBmznpYxIlio2K+CX7Go23r/Y16x/hEX5+8/rdL+9+ffv+3a+iiXxM/8wvOQPT7gxiXLWps7TZaGYt7TJ8jZMdjrNv"
    "3p0IZzXGV9QezQ22dGgZ3iYJD8fd96cyb7XplC4cPloyxYIEez9Ylkk1lsHiJHWMxxNBvi8m+2cOuyp/6HZvI6vyh/Ygthbff/nQ"
    "6v34Wi7RopHh0HTuT20KPBlpTtq8Fotu1tyOEsZ3SXHJMeb0wjs4nHSu4CprdYzdctD+0uoPml/uIoNz3Ry04MobeXYdO/vj+9g2"
    "6ndCvrUHnwh8Jf/Z7bTiO6vfbvCfNXgmbelYI/HDR5oe5pV32jsVGf3lQt9u9KOEOPonOfrP1Obw84tvaCGKw+1kryu8kQHS//AU"
    "Qp/hxESbPq00Wx8lrlhvrKy2yUvzN/P4GY1pj5JL8Ivg4cDeM6DavBY3AsmT9Uz7j+Nd3mj6aRJo+xvRyIxqOhhVNHmGcEq5tJLY"
    "dGrZurS3wNeV0J4o4cuJY1NKJtS0VsRwkmacXXa82STzX4HJa+TaVTSbMge+/Dfaayphr4mPUFG+J0Z2hyNwZCvOSxiNQh5u8yjk"
    "fe+jj0Lei4W8MDvRp2C/PgWBVFZCAIgQvWD3d6WrqrB7+80/oZbEGZzk7kfLpsYj+0zXksdqY5imzd2wenGSDA3OBo9oaytf/o/O"
    "J/HLxa5DFYDWE+txr30lVoVsRS8kd80MUxddpWCaLuXHzz1qak76cnt+jI686nM6n9A0W0Vh5txzWmQZPRXm7A0hkHyKIwQe8zIQ"
    "AjU6RTGChRhIIaAJFZ1IbUx6S5KpaYj3iNeJZRNLiBVCjbe4VOSJbqUhAtt2s43+D1iD1P7rJHnR27YRHUB0oLryGKIDOXMc9UNE"
    "B3D0ER1AdOB80AE61wyzDIN9gnPk8GWRSAPRKpvDl4lYA9syM2Zwiy3nCWgg6krm0h7QL/VLs9O8afVKLvW15vWXdqdB5MeQfWo1"
    "rxsE/g6Z22GDuAdDdtfsDTpwxj2Iqy2FohWKuNO/zfanf5twqPd2vW3HKkx/wPG6aQkONm/b/UHZIVOUg64YCP9wyK66na+t3gCG"
    "xz8cso/N3hc4pT6HLLirR+w/wdEH0uAjoVsbzylvXa7jW4TugC5vno55sh5vC812BFtStcgvlMFDZ6LMIUKEmeNs5Vyo2vpopvFZ"
    "mS06QbjVclQxnh5AFjLYs+FIdHSkG4+Up+hv2UxPJT4/xu8+FlMyTmi9S7FQpEiiuRpzgnYHSnPF2H9OujE3HpkYLWvplAdHErQ4"
    "1FUeas8WkBjkbFg5RIKiQK7F2fM1RXtzlr05NJdKW5v3ZjRsTqeU895SMjZqOgxdqmcaEDXZaGR7rQpYEX1TzQ+cWCtGgLZBNALA"
    "gjhl0mdqKpOgRpi1ZERjOnmm9gRMg3XyYNnigvxt5NG2los6ad7ekh/5THT2E1gPO2L9ID/ODF2n7Kc0A+QRniDFdpm0R3rQCl9O"
    "/kGnckeBuyrjJGaeOY7yg7ZKtFWitQptlTj6aKs8PVvlaVl6yu9MZ2DkCUl7RYG9EEmVB2dLPG/3LJZS9JZvgUdbZUYLHRLmfU/O"
    "+yvxMWg1iPocsvu7a/ldfQ7Zdeu2Bd/V55C1fr/r9gYNoj6r8U5IFWzbEfOJKz1koCM2pKY4ZN1vYgkTf4Zs0Gp+aRD4O2T9+w+D"
    "Xks0cg+GTKiZDdA1xTXBuJYYcvV5vEGrQmh0WweDnrOuxREM/0I9E78wwk0KgBdLTu0fOPHIiOYQjSxs61mcsRtkYi2ZThxLhjK7"
    "q3SdrGbGdEYYBa/m6Uxjj5QT8aHzukQWmOUAicYI/Rk8WTwC3aI8Db44+DMM2ZB5yXNXM0v2Adg3J27G3ND9IbXug3yCyTrtCRxq"
    "mirw21eDiwMkBudL5a7u7YCpft1BM2CVH/wdcRRP6QphFYRVqikfIaySM8dRsUZYBUcfYZVDwiqeXJFgZ65vWYgKN6eEh6QnjxX2"
    "bvIpqqznbe32XSRDrmiV4/adyJKLSNO+uFwFNbi51A2nJbPVJ0z5waV6tikfGo2o36pQvRjZ/IJA3wZVdVcsZgqdVNep/ptK8GWt"
    "hLY6HgdS5HisCrBQBrVYZuJ5xCTS02vA7PoG2wQRR+XfrGji0OoeIkCtErXKiq6FqFXmzHHUKwrpFdqL4pO0I0QnbQHV99s3ndb1"
    "COyM/uGQwaE4GH1stm8lFB/5rq6Lpt37gU8mjsEK2e9/6/auR+Il69wAZfzMkIlvn/t3zatW0ChxasiaV1fd+84gaBM7MWT3/VZP"
    "PNPX9gAuh78NmTxoDtrdzqjVuYbr8TMuvd99+JsyVQTXwt+GrNe++TToB1ej331LbJgFkROi9+7nlmBnv38vew998671Wl/Fp3/R"
    "/Sp+13WrM2gP/hjdtjvyeuxEqMV9J9HGOzVkX1o9+WjqU/Ci453xjoas1Wv24Yz69Gxpow+tm/uOZ1FT37xrsrV7JJ7ki3fOOxqy"
    "v3U/iB8z6LXhdOiLunLV7Fy1bm+9a/5XGM9B83MrII1+r4Zd75h6czXdhl+4+x5BpasYH6NT9tciMVi/Zodg/ZqIwBKboWB/qfo9"
    "IZLz4/Duo6106miGWap2T4ikGqV74LYnXbqnCgjGlar3WovDF975eiZ2MQ21KGDFd5sTB2rATpbrVDN7eqNt8AP4LaMnus5DD6yV"
    "G3WcenVObcGukZgQFuYyR1ABQQUEFc4YVEBT9fc8+miqru3SVK0CTbd4maKEGNpe5XcmJh8mBjoXXkkSI8qCGf8OmeUmrCBFefzR"
    "MnWqZ3PZozpgdrN97eEH4POKTjikzCoxlUMk54dlXRZi8mUOky8zmVx+PscIcUoXmdLcWtrTUjM6oDi/Cf26EItf57D4dZLFjvZY"
    "Cpz12lcDmT2roupTaz5PLewyoH9mISIByTnM9zypvfX7IJ/jvtB+2+3ceM3jwxDluI/LJlieDe+FaVCUzk0bJVmVtk2WyRt1XhVi"
    "6rG8UeHZVJ3EUVfisal85ritRp2v59hqghaFi878wIlOpwbAPBekYzEKDp6hYEbXFdQUo88dVWZ2sbQXUEEGwhuhEaMmmQnxK9XY"
    "s6e7bOVtajFH8MT95jmvoi8pmn0qDBKg2SdnjiPwj2YfHH00+xzS7OPKJenAyGbP7BB5lUFsmLrN0V2ve9Xq99udmwaJnYA0UL3P"
    "YnbDNf9wyK6at7ejXuuq27uWl6Lf4wLicZxlXXFy2yEMkVdY8a/dfZKJcOTHkLW+NNu3DSI/huzbp+ag37y7axDvCNzOb1s3PZUl"
    "Rx0N2df2B0jrJT/Et8/i8DM4RIs1STX1D4es+bU96DaI/IA2o7tWr9/tQBv3cMi6g0/Qn/yoxlzw1JJtJ0OYvtIv9E37a0sMhvwQ"
    "E0BsO9e9JqRH8g+rMSBhvayctBKjPJa4gpb1YkIpRizs2JZulTNAeu0rvIdVyfoosackf3OrTPk0WGGqeIWpKExXFAKKUiEAlG8d"
    "cLn1UvvAVdDNaXJ1o40gOq0iVoKrZv+qed06lpHAUfB+wkjgDUi2kcBvUdhIcEHuxNBTXneTGHKJykOWQ9NNHWFbKw64vTOjhg21"
    "H+qQwhAwfcvWZc156haiJ4/aM4Xv82xzwR7vt/cwk5w2buBL4WCU1D4SKTPQdoG2i0ovsmi7QPQabRc4+mi7OLbtAkNWvoN3BkNW"
    "MGQFQ1bQv38Dn8U0N7JTjKVzOUxzfrAxhlFgGAWGUWAYxUmFUQjW8G0k+ggdCvRVFuhDsHFijPMMYmEqlOIx+gijj6pkWSwQfZSy"
    "CLyUp6GMb+fJ1uiyV6mwLrC7Zmfii1yub7Lfjl6SmE8jbi+qVBx5sOy6KjenzKkLzXbg0KYqLOvBsLkDEVvwZS6YTywm7iJtrKoj"
    "VSbAZ/14vDHv36GeoVD5u6iVP2ymLRBUFp5voY7QLot22YqieGiXzZnjaJlDuyyOPtplD2mXtS2zFETstT8HwOyopo7M6Zpj6djj"
    "fH11IvP1yIjUmcpT6PeOfu/VgVE2+70fFZ46XcZm4lMVCChogbd9LQOcUhfrG6Ep6rfbDEwx18OfuKVdfiPjsXsI7hyq3qTEfyx7"
    "Di7+q5kxnUHxSXFe8tKmel0QcarZ05lLI+MAIMlQtL1qk1YQ84jPUQigCj1KGsxUIu1RWLBBlApRqsqvqIhSIU6BKBWOPqJUx9b6"
    "j1Cwr2p7UrzKfZGSfaJVTpX7RNG+mKhXktOH94E+bW4H4nqa6prtbx6lQ4/zIjCs+OFZSbfSmewTnB/OfVksQ0lOghIEufcOciMe"
    "i3hsZWDDKuch+SQzc9QycEP3an0jcDgLGhZwaYM7AbKmkbkQfMTCSm1A7VQnBwUPj/ooxRzcgpSVwUMhkohIIiKJiCQiloRIIo4+"
    "IokHVK2Om4D7QPsTZuAumPDZk/qL4kIBRZWHv0rQW1ToL8fnc4aU95LxASFl9OxF0PM71xwR9Dx30FOmKK5lYJ7qYn0j5Lnw2xVB"
    "PJfzCbUBDWxdvH7/rk4mlBs6TccVVxonK9twHMpSIcuX9FUIc1R3QJARQUYEGRFkRJgJQUYcfQQZD6fKBPJHUbwjoDhDrGP3wJ0r"
    "EZbhcIjkDFn8voiD4vts/8T3CfdEdJlDl7kaokffnUqA6NHZokfXVEtG2MqT9Uy0SPcuFwCJuGaK8w+2NQ/lTRN6t04cSyVPsxhd"
    "E0vVyDItztPgoS16GbIha86tpRgmWaJLjAx9pDaZG0w0E7PHkRW7xuPp0rYpm67HY3CSAxVhJNsETnLc9aeDYx8y+IETj1LcS3Qj"
    "7ipUnn8TZIoJE4VemRo8KiSIs+WDydph8EAwCoBpmaodMBVuaC2yUa2SaJV445wl367418JYUNNgNLOB6PzRrzYWLnRbpCRZMYIi"
    "jVy2i+mW/jM023Fvi2AdgnXV3kMQrEO4BsE6HH0E646tOWJlsu/gnXEMp5yjn09whmDhXvyhJMPKu55FyNDzrJCXn1L1UifzZg/m"
    "gPqA3O7etTolOS5pGgT+Dtk3cCX+Bk7Et93+oEHgbxw6OI4lQqnGlDnU3mYPSSM/lliGW0mhrUSTQJPCjZKj/cF4zBTD4pRbyWIV"
    "ExJcaeyvb968ffvLm1dv3/96+e6XXy5/feWLZclLefLZh/YNiGiR0U1B+100rsyOHqY5w039bZGVLXthi69rATZabo5H6XCGbzvD"
    "Q2Bmgv+5ZXSjhFgsCmtiZq8Ze6mJiYUY86SdvRRi/HNBp4BESAPJKA0auhbMS+d9KnGeCHpW4wESZbw+X9gUVUKUj9ChDF9pGd61"
    "JJa3noTpEPE7gSFOWwxvralmXmvr3DHGhdBlxCS92EauEBonRTE05lxpcT6yqcbTpmeOi2WU7BxkpbijZTFPyzxXy2Tyx4Br5Wdy"
    "khjncqUq8pwpT4/qzXqWPMW627vlZ9hrsARLY2To2ZVqUCrH0zANMjTfid2bf0n+lvNivwv1c5p83ejGHntVC5SKlxPxpZzte52c"
    "KVsj3tSbeSr3oJfy9J7TE1QOinI04m6+maMHj2M5UbbmhLFkMfbApfhOlrGZlfgCxh4pQKjt0HktLUhIXqjnBgqNDK9NgWgh2Fkg"
    "KkeT4TANwi0yX05n6tTCtvTl1KkTzZHfjKnow6QQUkN0g0/BkeKCjMeO5YjbhmJ4VjNBYTiQ2Jpy4lhpEUYHvPM2gT2Kk5iD5tgy"
    "OYa1YFgLBjZgWAuOPoa1nF5YiyvHlDEvhUjO0EFyL774/1yKRclwSjmihmnOkM+797GXQvg2zqgxwsMtEmfnjuppPqMFtaep3n3Z"
    "8z2N9oCxJ6/2tfnGfCnfF3GljG+wIU/K94mIqkDDLDftY4Q47THOoLJxBpgIa+fhzD56VBSWCANOiEjkWg+9dEgvgbe9jEunyc+N"
    "4HZoNlUq89Wd0BblL05C2+6lej64vQhaFYC3VWtAkSHj09Q0hOTzAyeQ6bwu80KJ04ZNIFzHyzel06kBCm0aZv3S7grlTQ8NXanE"
    "6TmIdXo+qmjfiGgjol3Z9Q4RbcQ0EdHG0UdE+9iaDcg26Yr45qwnHm2VFfLadeuqfd3qN4h7AIUUP97etzpXcDI4HrK75h/iDPwd"
    "svs+XIW/Q9a/v7vr9gbiu3c0ZF1xIJu4B1UsxJgZM5wDs5xXzPAB4mAQasGc49UXmBG/Qvyq2vjVUV2JT5WrFU2Jf2tx3lMBtXFg"
    "MHSpngkMxiJyiwCDqjVUOoQc8YK3rh9qKOd9OPG8tWLENLiTBgq+pKttPFN9cQBhO4Ttqr0gIWyHwA3Cdjj6CNsdW0uWnwle5pRC"
    "dNtXGaqrkgsqwjo7nrAGHwkR3nhOmbUfLMukWkaqmAhdjK0TQbgvvnoS7mGX9Q/d7m1kRf/QjqcqvP/yodX78bWczKKRodQ9xfAE"
    "RnEE5e9O405XRlfHdb/gSj1T9VuINiM/OHuz5vdtZnHqKmiyrP2ECsXN9d5YMseACmGUXZC2IzQ607RWXKlxVJvOyHSmsUcZtQha"
    "nbwtmayJ4XBqPpAfx2OxAVombER/kRf5zFhcLNbj8U9JxfGoT7JZ78zULTOhwdwMTntCB0spmvJO8OcdKpgv5vxZKJjZ2YhyJzMm"
    "JMpmqVy5yipsHg0mbK2cTlYJEcHL8pOQEELpf7IEhHCTzcAwVA3VoQyIxGhhf5WJYtJqpOY2RWAXgV3cdxHYxW0EgV0cfQR2EdhF"
    "YPf7BXaroESohJZxDcJPc5mhPvi5NIs4lXCHLtz8Za7WkeYvktFqK40hlsYXFQhUICq+ZKMCgSIkKhA4+qhAoAJx/N0IFYjTUCDC"
    "DH0SPyJ9wm6OQPRoser6DuIFBY9NOtIeHGqPdG3NS8zwNNIzKlO8s7lu038uDZumzPe/9buddN6GaeIijjF1yP9Je9UBhJvJ0jAd"
    "g/ELuN8xRBvgUUSqSdR5jZd0jYkr0EG8zitW3MECMZUK6ipWIOZYiNuVdFSrpeJu7rV6Pvo2mgbNNoJwXUaFUvUcqSwgveZWMwrO"
    "dY7lHU3W4sia16WXHZQMmImHgOLB0gHPOwmOeTadgqVfT4J5e7/bCysXeDdxFd6sVFDhZggdInRY7QURoUMEj7YGj2B1HmVX98t1"
    "+0zQou9nPFfytqyNUeKiFfeq5dv4KYeocKrGwouYQ0GSNLYpR50kRvZG2RsTPEvssjFK9Aiv9HbqKSvlxzlGieNc6XHGfFCYD6ra"
    "+aCOgG9dLbljKYNTLY5vha/VM/GtqWzl/sp6EXxrIFOKPxhMGggV7iTJoRrmE12Px4TRZ2q7AaL8N3HaktRcXNJsqipkauTqU7d9"
    "1RLNLItTFVmaxLf2frdCCdGZtZSmUHHDRBp0RKsQrar0yoZoFaJV6OiGo4+Obsf2pfDEiG38hjzaKju91a66nUHzatAg7sGQXXW/"
    "3DU7f8AZeTBk163mLaQ2b95CXvNBqyfatcHDKPRlyAbN/ucGgb9xkfA4nkYg+aWOXPpr4Dav8mBt6aF4WSwjeU5C8jhr0f1zv+6f"
    "p+WtuMWqM2j9LpYc+DtkKtlUg6jPIfsidkax+sgPsfaITVWsPeLvkH28bd40CPwVq5RUDhuukuh973sn+tVYg1y9NjmW2Z54IRJ0"
    "xItIXTtxxEPH6t0KSJhy7ztJuafAya+aKVmdBlyqa/VNwOWz36yQY55sDiiiJb7Y1gpQRG7ZzsihfzrjMYFjrlrxENhItLnFHiHR"
    "3ZxT85nyuoQVJfBoCALYJtN98/Z9w0LwJZV15iPAWKF6jn5TmEXeQ0c7RGc9hD8rKloj/JkzxxEAQ/gTRx/hz0NK9yliSCFntwgd"
    "blBxl1dXJosydCDOZji6uu3PoVpi3mLT+n2Qr/D7a81tt3PjNY+jADGocjmfUHuUzvIcxDJKdg6cj2Jd74rAlu+yUct3SVBYsiwF"
    "BjAeMxffgOaMAnn/+ubN27e/vHn19v2vl+9++eXy11f+Mpy8lLcef2jfwJIcGYHkGi30ziVzRnODWSW5H6fEMdh2DEAqTPL+WpzN"
    "8HN02+dJmafH+xw2gnAY49mDqT2WBA09ku3wwtPh1gvhwogyPLOMKS1lgQiRvMgCcTr83oupIQK/FZU7IkRVNuFVyVwaBj2Lomhh"
    "GlRQ8l3NfVfjl/iax5ybT5OvG13Ow9OqMj7nd5rtpNdKUufrOZWSghaF6iAsHW7olEyt+UJja1mHiFPKZcEhcMfnkLFgYlvLx5kj"
    "sxg4sqKRW5LIy0rBCRcrJNXJynBmgkLVN1KN5sRi5lr5iEPqA03M47Q0C0d/mm3SMHiOMmimQTNN5RdDNNMgUI9mGhx9NNMc20yD"
    "/rj7VTCVVFcGQwko0IlzJ8hKFVzgXH0pu7Jc7PpGvWpUstCcr5II1UMoHEZUM9GI221aAYkSlIUc1LxfkKwpsdlJLdEa1RxUc6q3"
    "saCag4Iuqjk4+qjmVETNweCdXTM0IsQV3fJjoh9u+Jjr/Qi53gPL1EuskiET2GlydXOm98jbmm6TTJu+L+bs951E/6g5xkyNc+PB"
    "mGrwyzOS6ac2qmcH70Wal06vr9OpwWU6MEY0RgwG5UbWDWk4jSe6V8nt1xekAxF4BiehbGEZMXu77X4by20yvWtIf0OQA0GOaq91"
    "CHKgmru1mhvdG9INUZsTlyR7qbJ5qjZo9m5akMREfg5Zp9sZeeeC4/huVcSEtfs0JOIl41kDk/5eBhTnF/pyWchEeJljIrxMmggx"
    "2f6Bk+3nSEm7zLR/Pvt1jjId4thL1b52tKvT5O5GzS85xSqj/IUHIK7zxQYnQ9WLzYZiCp5gmSMaefbkqWmIde+CfHOtzcxyyJOQ"
    "H5j8InmvkkC/Slfotu9uyIZsPHYX1vGYTDXbNqgOnr7W0oFkLoLMu6gxvqI2Jw8WJGlpSLdfIK0TS/wPZ8W9NdNUVnNmTSx9TRzL"
    "eqrLprInYj0MGXxzn/mCNMmcCnmVPf7ASfhRZuKlBJdjyHi9MDUGFSvEPeRz6OLcRHQsTv2bmwYbfpd8Bgu0UJlAhsPz6xrk0DaU"
    "G7Npiecj4hQ4JI/H4t20lTw9HkNbxbiRirMMqNRp8XjSP1omsYGfeUEGM5tS6Q1gaOaQuSqvfBzxfBSaj8d1QSZWADKwbMcyuOhO"
    "/BYxIlw8BfhEN0DjBv9qqXqrewuV2zAFc9lcc6YzqtddPRxOGnJMhSqgG+LZoQCe4nRxbwRtOpWhjG7ynD/FBGYq9/tmbwR32Lyk"
    "OT4DpVafUfyuWCtvohWnEOOIYAGCBRXfHhEsQLAAPSJw9NEj4tgGfKVybPEyRQl38DKdDgZxcu/M2WeDvmre3jYI/B2yLy3B8M5N"
    "g7gHcKbfb9604Iw8GLLWl2ZbEMgPAF4hQzT8rQbYqhs2zYBSio1ZpIMKw69iPfrQve9cQx0AeTBk3fuBe8o7cisGdKCCgHdUjXEC"
    "iy+jKTXUCporAvJKv1x3n8Sy1CDyI/7qfPvUHPSbd3cN4h0N2aB127rpNb9AenZ1NGRf2zJDu/wQ3z6Lw88wsGJlU039wyFrfm0P"
    "ug0iP6DN6K7V66tiEe6hmCaDT9Cf/KjGZED4fsdKXhj7KMHRMBmyNLZgRYCqEkyNEiJb4zJ0RpnSXJ7uplLpWTJ0YVvPlHmb5jZ7"
    "a7SHw22vtS/Nzr0rn5TZYnvdr+1r2NG8IyG1yp6E0Co/xUb45a7bG4hdUH5WY9OLouYlJn+UEOd/LGluyPyQ+gKkMzVGVmHBv0qh"
    "2VG7SgkEJEqIpcQrDYGAXSwxvLdg+rzW1hkbtJZWz61shs0TGtSUFJvKvL3N2xGjRICwym8HFSzcYozDZDjAVR7glWY4I07FL9RT"
    "Mrlmmk7iZGeU33lnFhRHM5+2YG2cDFmbYpwyeHbEblEonOdE8FZJJq41O/1vrV7rukG8I6EEtvt9OKM+wVQxUhfBXuEeDtmH+/4f"
    "DQJ/h+yq2blq3QKNdzRkvdbfWlcDOOcdDdlXKHKpsFz/cMg+ir/QTn0q9LXXvem1+n2Fv7pfhuy+87nT/dZpEPegGgppaLhHtrYq"
    "oz2lkFZ4tmypQb0upEG9ztGgXqdkT7at+SireEM2w2Nk58fs9+8K8Pr9u0xWw6XYXmNtwecIEXJ5M5dlRG55PsfIkNObOR1xLi7D"
    "6wQhcnszt/ly8g86LVdNICA5Pw7vJYwLS3MdrjRXpcJGD6QlnFLUaCzlQ/kg0swOKjxCVVqMPP5RfTTZoghjGjna6jJZXD4cIU6L"
    "IGqVQVTHWk5no4VlbGPxThLjmxRXbq2n0cLU0rw+cou6RQm3K+22lZnOi1472dpubrzoNntDnBRncyprS+8JETrcD6q8H7hDlSbS"
    "5nsWRAi/5wqeoRj2kq9JjBJflCq/KN5gLcV+khIuUWigfVoc6ioPtZu3YmQtnamVVVNmMyaT0k2FVf7ap9btdYPA36TJVplhQxZZ"
    "cVgNeAbeFj6aW89plWmyHReiVJgTOy5Um/SxVLVkrz3W+ckHiLeooGzTqWXr4olKDUiUCodl58Ni8JFpMFd9nGlpwcm5Cn8q/QH1"
    "fv/MySr+Yn65yZJGT3Rd6u1IIcUi76dXiuxWjAh38nK9JVvUMzO+mbLtqHTit2+QT1tmIZMdkFAHblIxN42bTJ8GQB+RQB+Z0EeN"
    "qQRrVJvOZM41yNEdScimsTX5cTwW3LdMyALyF3WXiwWkP3uidAG51H5K5o+rxFNBGrom5FEj4CgFmdjUTcfjhpdTTqUc5wTSkPOZ"
    "JZra1krlRXMzzUG2NsvU3QcNUsyRmcb9jOXRjHaCRPQ9ZP9DbUs9sKppHU5gF/o5Xio3lYJNPq9b/VqsDlsnQ4/G1kTDT/0I3+w8"
    "Z8cPdE3sK6VSn8k7wZ93mPLsxZyv7oZyMtHw58lTjPw7V0SqCgLWtaGZ1mNCqnJPZ4tSetCggPgk9mRfHPmBkznlXAORAGQA+vNc"
    "M0whTTApIbj5Zog2h9BrIRdckLYQLizTtFZcCRmQe1XJD5BOFZpRXXylK5VGF2SaNGnpOA9RKK9rdEP3Uu5szukKkU8AQErhBk5g"
    "pVkUMk5ywca8qphZs5DpBvOqfs+jj3lVa7s0AmFuQMwNiIrmd7WCeoM1Sck0U+ytj/ZQ6Rf/tDO3mhp3yr+NISp8FSv9KsqR2v49"
    "DJHjS7i3lzABsZR4FRO06BVY5ffRQwRHRhkFI0Z1OCVjn0F/O9YzfB5Zy9TtbBNrXTLkbZoOl2NFzkYZ92dCru6CtH3hSJdbSQaX"
    "Kxp5FXRzmlzdWDAy5gNRlWKRAwhrvLPUc0ctXaFL9UxrVygsspjJC2o7KgeTeV0ZhAyHk0fbWi7q8nAlps3M8aoDUgaeKSuNExDq"
    "iE2fDbqienrNyB31u43Di5+kDI1MaGSq9lKFRiY0M6CRCUcfjUzHVlDkZ4KX2el0vPZVBrWKM3P/pQGk9FeGwT5BhYMVt2TwXjKH"
    "Kpm6xHIQEOBqEF8NPB0kNSHBtWBKVrRbhOy7TkeQmWw6c0LmJJfGUFgI1IOwmeeyGX0idJjQJz+urwrOznemlgwgkyfrmdDPwrtc"
    "CPNxNPuROhCrpI7cSCWi06kx10yicQKpNOvgaAzRR3MqxmP6AydiAji/CbIVRDEpKrhu6F6ckgzSgjAnqs3rcOCe9zX5dLDo2A9U"
    "yP1Z3VTOGvAtcNd4yrzVXj5Dwh0aISiEoKop9CMElTPHEYRACApHHyGow/ofeAJGUYwkoDhDGGoPSftDcltRlT5M812XLwwE3aKs"
    "Cyi+a8ZhNftdJzcWutwWSaMDKmRoDDqWmms5dvo0qBElihgChFFmGw8oznAbf1fE1vEu29TxTlo6qgDMtdya4J/puhbH58LX6pkw"
    "nV9V/MltthGu+7AmK5kTgFmATBG+5g6dkycGIf4aUen1lCOVRnTjEVIsWQ+KxnCUQxXXFB5mOEn0bcf9Q6IlSMcEVCNX2A9gOXX+"
    "B9Hxg+CDzILUUF0tqLUwKZlpz9RLpeTmQnLAPUwIYWvZhWFzQAmhvuBSvA+ia82mRA0egIOrmTGdqS5F62H0R3HoRLmcxW65sg3H"
    "EffRjYcHaru/IpTHaWJby8eZE/oR4mYXZLCyvG4gMZVuEXFDwilVGavkzcWvVRSczLW1uiDvCRkcluIFtWWvXMwl4k2PITN0MfWo"
    "IZ/eyzvlIpdur8VxS2YtFVIZLWkfTf2U61DnjiembUA4s7q7DsKZOXMcAS2EM3H0Ec48qEedK3dsEzXq0VZZH6pddTuD5tWgQdyD"
    "Ibvqfrlrdv6AM/JgyK5bECwKf93gUdGurZIs+F+GbNDsf4YyhP3PcQH9OOGkJ5ghsfbK/fdzyh/vXxWFvBDCGhXQi6IHMbIqvzJV"
    "ckgNlJpykzxCh/JzjKsKIigzfQOKM5y5u1+ao9hKCVklSbiVyFIxAHzXQouHLCUZm53FP0yDFS4i0v4pZ/X/aJj0arZkT7U42Btc"
    "qWdCvQ+izWjqN9oI9DbJwqBTqnLiA3ESq01vUggDlE+TFh2LnorH2TER2kNoD8GdQ9ZNPJV4lBMSliCPBmUpr9MHg2l2RsHWEFE8"
    "GmXtUH6CbM0LR3FlHP8NEfLQh3an2fvDl4j81+S227n5kCITffhj0GrGOB/az4vuD2ERALeG3EQ6wKoka8tl0ek7orn+0e3pNLm6"
    "MZFOaE5VJotOe76wbOdv1qQWF9uDK9liuyHbjP7hNipaNUKGGXEK9aOEcM6I6uY3abAfj8Utx+MgEY6hy4AmVdaJ6BaFIlXSrcFi"
    "EMRkg++Fa+0HDksfB51qpiP7yKwacdCHUD4Spra2lm641sxaBa3Fd9epog4lsSS/uGgHjVYziz7Do6oUreBHIiQsnSu/jKm1NHUy"
    "ofKcDPhaWWSlrTl09GDZc+gm8PBQC5z8JXNOzWcKoWIwp8GFhansQjLga2aZ7rNBva4JFeflHSzxDsPvFtOOSY8S+cun4I9hiIef"
    "LB3p1eEyS3YAjiRbZyeKSpPoU4GKV+X3AVS8UPFCnwocffSpOLbGfYKG+cpvT16lABBr0w2XxasNeH1UOGdRbdD93Oo0iPwYsn6r"
    "35cOKe7BkLWvW51Be/BHg3hHcYXjOJbPMI/LvwIp1BgGlGCws0ypX174FXCpD2fHr/39vnXfui65EbtUDaI+h6x33+m0OzcN4h4M"
    "2bUsxXMtK/F8bLZvobX6HLKrZueqdStP+YfVeEPQ4+5kPe4A2EiTkIsNXkBd7eHrfxUD1f86ZGDnF6MkP4bs99v+7w0CfysyGFno"
    "eu4OgwB79tYy1xYLuEuCo9leNSGSajjVwG1P2qkmkk3ukYF9osyAhEiqMSAn7+UULbO0Ti07kj0eAUU1huOs3g/XYlFmPEIkOCA7"
    "HxBp+SkzHD4BDsbu345naoN5j6aMSG4y0ijhAbOR+mdOKh1pLP+rbq9HdpqKtykBbIgQeV6C547laCl1hzOxa789utanuNZbLLU0"
    "YQYvveaYCTrhdqfMoiV4GaJAdsbZ6doZS7AzRIHsTLCTuQlcyjA0TIMsjbP0QTPMUvwMCJCZcWYqP68SzAwIkJlxZlLbtux01Doj"
    "WNkjqLCFdMtYz9evipZ1ya3rkghUfjCYwWfbeNDEKLGuc9U8ZaoQ5qi8or+4aHu6z/SXAIvP95sOgfYFfafBqdbz4bUepH+tPID0"
    "aE9iWpEJnVpzQf1EF46bME0j8IjkwVK50xj908kImdzPLQqFXIZ9bjzjquQsxl2i++8ORYXK2/7Q/fd729bQ/RdHH91/0f33JLYn"
    "dJo7Wac5rNm735KyrtKUZHG21T1Egnb3yC6NXilnMiDVAW16UupKA2zgSn0TWGO7jYoBNRMqY6Jd3ETQhvJQkfHY0EECcdZ+6U6/"
    "VoCKNm+QyRoivaGmwIJC9QAWJL73QsZlzHYGinPY+28T2f0Pa+IeBbEQQoSYULm9QKR3neRRlWnr/VyMHkf4qKoSCsJHOXMcAYRC"
    "AEKwJhbEDwICTNmVgiCcXozfNhpvryXmLsTnqYMhu7+7VmfcA3GmI9agzo085x3GY/2qoeUeO1H16dh8S+wqBh9lOYJscqbN9AdB"
    "X9pc/2VPYk0y3HjMXM7DVGfkVPvXN2/evv3lzau373+9fPfLL5e/vvIX9uSlvBX+Q/sGWB0ZkiTvF7YluFEufiJMUw3k4KzivQJV"
    "rqimEFCgjpCfv9HN3hdlbLn0jZFcgafJ043ZG4MJVZnkjWlpG/MTNhbO1NgkoqnCjHyd+4J0mUqAKM9LZyCo0rjSDEcmBlSVL+0l"
    "k9+I60wkMSOpPSagqr3cReVa1JdU6LIK35JpDQW1rA1JJvTRYL9B8UuAsRzoide9NpwIaYZTQpmuql96pT7FAj+lXJWldLQn6uZ/"
    "dKwnGqrZOTU1Yy5Ldcpuh0y10hyHzhcOdytwTq0lg1SOXrrFtXomTJKIMBfCXAhzIcy1AeYSjF5mmLI3ozI+caVBmdv211aDwF9w"
    "N4DP3h/gcqCOhuzu/va2QeDvkH1oXn3+2Ibv3tGQtb/cdXuDBlGfQ/ape99vfW617mTmpvC3asA2sM2nj2j6e+y1r/Igbumc8P5d"
    "Aea+f5fJXLgUYy5NwRFyeEvTAIRzYO1eSuNp9mMpqMBrXw2Y4OQdDOJ4/dYbg09c5Ylf+9ZsD+Qa7h6k5uNrNa+lf1pFMHmli5WU"
    "1AKiY0lpGIpVSBrzlNsSZscwCYaJxvHnuRig0RZcTdChTTc1S8kTTXFhzlbGfQK0CsaTsIn5VjqmOUqFgc15gc1VcJ78mzUZLG1W"
    "SwGa5fl6Htg8crwmBdwmKQvjwBJpnWnPlHBrTp2ZGAFAb3ULfBE1ItV4BQV78O5K44RT+5nqBCbZBemIn9GAejSSGABkTixbIrNp"
    "bpMHvT+g1DemNdFECwVNh4v9QNEdTfwVvT/YFFwuAY+WlXn85xNtOSXAYNWBAs75XDNN6fAJ0bhUm85CJNCffPDCULOPlrjiWDay"
    "XEWssxTaLO8Ef96dGMqMcNjZwWHH15gqtseek8Kk9ojy4xuhQ6W4cmNcBWktVEgzLrBFa2xmyGxcNhp5NT2LOArIcBAQNkJFFEHS"
    "cUvXgmgjJKbx2K8DPx5fkLY8b9O59ewZwmWVQtVYCUSqM6rXQWjSHhyZaETX1ml+BId/CBDgQOCSxn4Q/cZjLu40HqvQGU7NB6jZ"
    "uOYBlb0G2a/u50lRfaseHizTtFY7KZSI1v9qyGVVlIiru8Sj9R+t/4XEJ8yR8j2PPuZIqWGOlGpvTwdNtFExPf0A/hbc+J8ymdG9"
    "5mhnTKmRABpLkpebYro8Kozo2hDRVQVEoCdG4goczmtxQCC4Us/EA2AcR1O/0UY4wPXd/4GTucGWDr0gnpFD7PFiyeSUR1zgJ1Qo"
    "w2CYWE8sfS1TSoC/vkWmmmmmWGn20P9mbTtTnz6mY91mXfoUl/lsbVqNd8pilRMPGdCckyvEgcMh+SJ9k8jhu0+CbC/F9irsFwN7"
    "ycXQXFvT5Zym7Brx69l7h6NajvRw0wKA8o2tLWZ/vyUeXV1lGgJcFVDT/qfmz28u33vJihxINv3jjP6p6XRqzDXzp9Ce4PfhBWjJ"
    "MDHPys5llJfhpAHKx3mIF+xFiO0eEttVCbPKbP4Bxdnt/7uPWID3KcncgTib4aPntq+yE8NO4LrW74OIPpLwmvfRuttu58ZrHnel"
    "x8SghwQsbPpoiI3Q3gazTtAibF07Fdi6CtLcF2o/Jl0B1NlsyW3uX98orl1ZzBENuLSPT635QmMGFd+ccBZKlhL7X5RQhfNLE/14"
    "TGaW6TpCGrosSyIN9vJqXcpm8BOkn6P4shIiFHU9M38j47ECAyAIX1wfj6VdXnyTXbgl1cQtZe/gQKmM+Ftb5KE+ygiD8SsjsqE5"
    "Hs3xuLOhOR5HH83xVTXJYRqEII7qfZEoqvjcD8VQvU+mQVACWYK/ua4OISrc+eORqqAnQNLUUgkQolTVSINwVtkSpTpUakQ8gmoM"
    "xlnlpFBKZ5nRCChwOHY+HFLpLzMaPgEOxs4H47jehxVzndvNlrxkusW2CB6M0GH8YNV0ripgyUKl055oTybKr8Uh5cjFenYxJdls"
    "ZAftCjgELGzr2dCp/QMEawFhnag4tbh7l5gD4qRjqbLUMNv1DPP+S7t0k8xKm+54TBxqmtyvliQIVKfkwbbm4rQ4FiccCS/TC9J0"
    "KyZ4rThEia1maxWiJnNjuCC1DE/TdKI9ipksI9Skz4DhAGJOIYuArPZk+Ii562Eg2EyBq7B1rAxnFrgdaFPpGid7p3+KVkwziVgz"
    "M1DuJKztduB+87rwgW50VTjODoC4N+LeiHweMu1ZZB0sIb1GCfGtir1V4R0lwdhsJDRGdoaA6F58U47vx1YpHu/ek22hrU1LS5nK"
    "2c5sIZKzYPGh/dm+i6pt12JbaxD4G6/DNmStXrMP39VnXPsp8h7sPqNR6TyBmCKwUIrA2MRnOjxGCTaHac6P0++K8PldNpffpThz"
    "TqmxVfqmGCUmcKqceF8FkO3OBaaaSkuoxXG2+PV6JtTmQVwjbVoygNPDiCRyBPXDva6glpFQXmWVQUHuljMCCznhVDPBBxNwJQVS"
    "mRSSZ0rgCRKX2enBnHu81zZOm97d0WsT0asTXGYRvUL0Cr02cfTRa/OQXpu+0JDgZ7beFaapMtCwpeK1ewABoxT3iwSHZO0km/tS"
    "4s6UB8KEh3eTOo6otReHKKkL2aWSyoRIzg+/KbKKZC8iiTWEr9lUyC6CYYZZUu6Jk6KLVJUFHFlkxh2y0iJukhgHu/KDjXWIzrwO"
    "kQd83nMJ5aWjovJifTMkuvTabfY+ZITOF6a1ppTIojxeH24uOWdG5w035TuBBEGGXpeOdQz0JYht77fvvOR05Mfx+Imux+OfUnwS"
    "93Qj5akIP3hk6KpSvaocJDPgQbfiWLNpQ8Kn0C7mMUh/nmuGmG5Cy1YQK6C0Ke1gPGQwv+h+LosmSQfKmcaHDK7p8FAGH2mcG48M"
    "ovl/qou2xnSm8uRv64IIWfXQ9RDB25PXKBC8RfgOwVscfQRvDwneoh/vfraoY+ZGrpQithe01lMVRiXZHKdDfhfjN9Z02PN01tIQ"
    "2bx5rKXisOfA4MsiTuiiVTaDLxNu6K7+X3KLC1FhnHWieIYHZCSZuqmARpgSi2icQBGNa7rQbGdp01oceQyu1DNhRz3SpkDAM2Sf"
    "VHUlIWu4DCIG0E3mPZAQG/Qnjx2LaFBgHI655RJ5mcW1lUx+6aF0D4bNHXCVtBlXLVWJy8fU/JxHe4pt3DY5FSRuNId47Py0m26D"
    "ckthQIQFyhEGrMgmhNXbds/T8FIS29XzKp6EqLDoSZoQUOmiJ61n8b7cWo+J7d2/kL27U2gyMt02hQIsYGfViL+8NdzIBTWFvJoi"
    "YKAmsnOoVM0lkWlNn8hiKb7JC7JOtTTJ2WAoFITiiyHTac9FF+kRF4e8+QvqmVRx0/g+tmvl/7LVMpggPZuqiwcuuqVNp5TzUSbW"
    "nzcISVochRPcjnrS/pOyHcGFDdtR8a3ImQm2Kz1sJnoUU0KHyDvvHVYOI7DKT5c2t+QyD2rdmojOqTZ3l/1gO0nfc/Zyl20URRCL"
    "nXVcaxRkyabybYm0ytyrqiIzHrcm1AEXStQ10eUEnQ4O6HTgLYZF7TNe+zO0L+4+R5C7KZXlcYzsDFm9hzQ04f2/BGQWocO9IY6Z"
    "LSf/oNMtfGiihGhjTJ2s5R2+koRbyZcVY+ruPb8cawv0PEyGMzZmkJgKBW6rQpcxSsyOVGlxENSv5ABnF1Hw2mMNhcgIbxsyXAWM"
    "qq3T+cJyKJuuP9N1LZEPPnq5np0RPmjoOSVuRq4GYHZYOpAEHbAhjcyXjiYHWWJMU82Wads1Inqsu0mjLM/bgLtp2jnRGF9R2w9h"
    "SmJXe7xPoUgniNFSkWppUU4p7QNdGxNYVcOagoAUAlIISO1cAglWxqJwSUBxhkjJ7kEpjN/AvOsnPH1dqa2MkhIieZGecjqa/Vkp"
    "JD1rJd4eJkGiqC4SXMlWQ8C/dxo02qiBfJtRBgWfwC8KfKUUrZ70poLvgTeVOiPUA9E946pC0wWRRZympiG9qh4s0xS9rmaWUCjo"
    "QpaPWqyTusnBnwAySXToyk0cIdUhP0fFDPLvMpkZAjIkwT3X7hM1XL8wdXcYF5XMAp29z9J7DPWdPek7zFqm2AByQhDd9mcoLuy+"
    "NnhVPHiOzebvy83uT7VD9TQnKTRELmbLDdRtNrK9dgVEB7HXqq3ScNQ+Km0fbLqW2Zks25l5vtX+qvgDDxq5VSV1bS26qQc7LmH0"
    "T4fAg6RJC4e5aTFY0+1UPqWG6ZtwKz+VBRKhy5w5jtBlIegS0zd9z6OP6Ztqu3TiCYsShS0BIZoz1I7eFnGazPaZTEDVWgpzrwVz"
    "slw90vgaWZ1OkMM5LIVVJV4kzv2RRSek1/4cJ+NOXHiroC32qWZPZy2ZbD+uLIav1TN1RS5bjajfrJCfy4Nl6lQnDqhZQm8DHU5w"
    "3BF0dYi1XWhsDck4dKqJwdCIFLzJhD5YNiVUm85AndMb0h9Fpeh1ADhmy/lE7Ct1L2Mw5bKcmtBldZOmRA4f7UkAdf4mExaDsmnT"
    "qegDNFZos5pJJdPNILIQ1AAxy5KW4r7c0GmQj0Qjiv3EtKwnQe4QyFgCYWmTpfLWgXExxB1JU6h1xqOtzYl8hVSHfMiExDMew68f"
    "jxvkpt0RHCB3Sjzo//22Lhkifqz6rQC/wSkiLhkOFc9LPg76l0TOBg+BNx4fxU+XKPtL46Ur59mOcDfqyAh3VxPuPm7imNMxkJdL"
    "COduQCk2hA354EKEB0wHdxyWvjAbXCQoUWzFSWYPxNmMoES3/VksEXmYSOv3QYTFCbcOHxK57XZuvOZxX4+qiN1Q0LdPpzZ1UuTu"
    "0MU8wRuajXjQrkASPtXaFR5NE3wdpko8dWVfkAkA+iJcbEr0gtyY1kQzQb4VwqdpsUcOifGYlZccYX+3eYEoiVaWQ0qQxy1seNyU"
    "EXuO9n3WzGUp3voEZ7FF7MmPtRq7AueKG/ENgXtYeeZeELQolCEHUvX+bLAL0mXmmig3XO7lSbPpg3jTZ2IFfqKM+yXqlROeB0iI"
    "VVwVq/eqJ7mYiOGkZ8vZ6x0BT2lGe3ETtmoyYMkUG4guacEZVtzgUcwnwi2x1M40XT6CG85kinWOWK7LgLb+Td5IxUWFKE3xvtiy"
    "c+4IKZjVh8x7MHcoCGU6j+xrBvggLgHEWYPLgWSAVyvKoW7Zqh1kA/LyW/835P8RvHs2rCUfuZ7WGEBVjf0RERb0QkA7NHoh4Oij"
    "F0JVvRCOWV7jPDen4wfIVUgz3n14XFzYLcHnFNLzK8Kze47rgmtp8QU5E9qnOD/+7iWo1nUgKMPjEMn5MXkPmQr/XBiCX+WFxigh"
    "ZneqtHAos7gL4WQL5SBOiurBSc4AKli7xeiHyXYw8hVbXE99gKuA2w80/lSLg/byZD0TsXe8yxvh+r41p26qeYvoFqSY91xWghTz"
    "bvE9CldtOjfcOasarGaUuY6G8opCrh+NZ8qSWP3+b7cNqB120tEFsXodPZQ7EYqnHDi99haTBKlNwa+zSLsoPOjdOPTb4bT6ionK"
    "EGc/TaEOcXYUpRBnx9FHnP2QOLuYgHSrlylKiLpJld8Zx3DMcsVGPIIz9Np6WwgofZsDlL5NAqVQojHVUT3bdzpEcg5A6SG8pyML"
    "l6+IlVm0fCJcsKq8YAW6bLnxjdDhEFd/iLeRPGKUOMxVHmYP1yq5TgdUOLyVH97JFkHSUUIMfUwHuLbhbIIWmRuX1cMAfVFQNkqF"
    "PI3DCL4loyhDQyTIzaLB5NnsxEjyKD8TttkYe5O8/WjZ1Hhkn+laclgJKKnuYmBivef0dLX04GzwiLa28i2GkdkkfrgC++BCT4gM"
    "vfbVoJa2pL6Up1dBN+fJ1ugmUoCxsEi+lKvXbh/nydLQNpLBzyM4ZTQXxgDiAGtxxwz/Qj3TOUNbGCPHb1MgrD4UcShacqKJ/wh4"
    "wrsphQ2HuM6CkEvKgJjEZ0Gi1+HrSlVWg+RQj5x4oYO12BDt5y4QODkezzWdjlaGMxuPZZBk6Ixy+wD+SZcOIdnqIPlqJoRurmYW"
    "fRa3h9ai77pHKOVeQSajN6nNLfabTAMAcZ0wRjKhlKZ+z5C51RwAjIWbmwbEeaq4SP9hw2mtoLH81YbPh8xAS4jsPECoJXp7oLdH"
    "NQ0v6O2RM8fR3o/eHjj66O2BUZWnvDkdN9dQpRwrXhdyrHid41jxOulYwacW9JLgcHbRwYACaw6WqzmI0cLfYdjf6czzkxNeXARk"
    "Gw+HMCEOcpUHOcCcSkpVUUI02fwryVbAANO3oBZbzhPYd5K9XgcVdrCsDbqfW50GkR9D1m/1++2u+O4eDFn7utUZtAd/NIh3FEdn"
    "C3m97jwVZBil3Wbqh0hx8kdZW61w8dNh8UlsHlUIGm5S25jOagnrlDpdz7ZNBQ02Gaayx3PHeZQzkaDUtSUFBHLnd3V1kZ2AQNmG"
    "i0yMLSerbybIdg5AxpvLyyKpdC4vs1PpwLVYKh3xRpXgsNv8DLm7F5gIHCtS42+ycaIQyYuAoqpx+xBI0VH3sH/9P6jOTS8="
)
