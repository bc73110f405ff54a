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
CREATE INDEX "idx_interaction_kind" ON "interaction" ("workspace_id", "kind", "started_at", "id") WHERE "kind" <> 'CALL';
CREATE INDEX "idx_interaction_planned" ON "interaction" ("workspace_id", "planned_for", "id") WHERE "planned_for" IS NOT NULL;
CREATE INDEX "idx_interaction_deleted" ON "interaction" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE TABLE "latest_interaction" (
    "contact_id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "owner_id" CHAR(36) NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_latest_interaction" PRIMARY KEY ("workspace_id", "contact_id", "owner_id")
);
CREATE INDEX "idx_latest_inte_workspa_509425" ON "latest_interaction" ("workspace_id", "started_at", "contact_id", "owner_id");
CREATE INDEX "idx_latest_interaction_of" ON "latest_interaction" ("workspace_id", "contact_id", "owner_id", "started_at");
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
CREATE INDEX "idx_company_workspa_df58e7" ON "company" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_company_workspa_e07ae4" ON "company" ("workspace_id", "updated_at", "id");
CREATE INDEX "idx_company_workspa_b6025f" ON "company" ("workspace_id", "source", "created_at", "id");
CREATE INDEX "idx_company_deleted" ON "company" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "idx_contact_workspa_43d6a5" ON "contact" ("workspace_id", "updated_at", "id");
CREATE INDEX "idx_contact_workspa_68525f" ON "contact" ("workspace_id", "source", "created_at", "id");
CREATE INDEX "idx_contact_deleted" ON "contact" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "idx_deal_workspa_18db57" ON "deal" ("workspace_id", "status", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_dd45b0" ON "deal" ("workspace_id", "source", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_287805" ON "deal" ("workspace_id", "title", "id");
CREATE INDEX "idx_deal_workspa_ebd3bf" ON "deal" ("workspace_id", "base_minor", "id");
CREATE INDEX "idx_deal_workspa_9d86af" ON "deal" ("workspace_id", "closed_at", "id");
CREATE INDEX "idx_deal_workspa_a65c98" ON "deal" ("workspace_id", "stage_entered_at", "id");
CREATE INDEX "idx_deal_workspa_606978" ON "deal" ("workspace_id", "expected_close_on", "id");
CREATE INDEX "idx_deal_workspa_8e9d83" ON "deal" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_deal_workspa_e5474a" ON "deal" ("workspace_id", "updated_at", "id");
CREATE INDEX "idx_deal_deleted" ON "deal" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "idx_dialog_workspa_eb0593" ON "dialog" ("workspace_id", "last_at", "id");
CREATE INDEX "idx_dialog_workspa_fb6c80" ON "dialog" ("workspace_id", "started_at", "id");
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
CREATE INDEX "idx_task_workspa_d4e7cb" ON "task" ("workspace_id", "updated_at", "id");
CREATE INDEX "idx_task_workspa_c05471" ON "task" ("workspace_id", "due_at", "id");
CREATE INDEX "idx_task_workspa_159b89" ON "task" ("workspace_id", "done_at", "id");
CREATE INDEX "idx_task_reminde_cf77b9" ON "task" ("reminded_at", "remind_at");
CREATE INDEX "idx_task_deleted" ON "task" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;""",
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
CREATE INDEX "idx_interaction_kind" ON "interaction" ("workspace_id", "kind", "started_at", "id") WHERE "kind" <> 'CALL';
CREATE INDEX "idx_interaction_planned" ON "interaction" ("workspace_id", "planned_for", "id") WHERE "planned_for" IS NOT NULL;
CREATE INDEX "idx_interaction_deleted" ON "interaction" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "idx_company_workspa_df58e7" ON "company" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_company_workspa_e07ae4" ON "company" ("workspace_id", "updated_at", "id");
CREATE INDEX "idx_company_workspa_b6025f" ON "company" ("workspace_id", "source", "created_at", "id");
CREATE INDEX "idx_company_deleted" ON "company" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "idx_company_tags" ON "company" USING gin ("tags");
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
CREATE INDEX "idx_contact_workspa_43d6a5" ON "contact" ("workspace_id", "updated_at", "id");
CREATE INDEX "idx_contact_workspa_68525f" ON "contact" ("workspace_id", "source", "created_at", "id");
CREATE INDEX "idx_contact_deleted" ON "contact" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "idx_contact_tags" ON "contact" USING gin ("tags");
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
CREATE INDEX "idx_deal_workspa_18db57" ON "deal" ("workspace_id", "status", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_dd45b0" ON "deal" ("workspace_id", "source", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_287805" ON "deal" ("workspace_id", "title", "id");
CREATE INDEX "idx_deal_workspa_ebd3bf" ON "deal" ("workspace_id", "base_minor", "id");
CREATE INDEX "idx_deal_workspa_9d86af" ON "deal" ("workspace_id", "closed_at", "id");
CREATE INDEX "idx_deal_workspa_a65c98" ON "deal" ("workspace_id", "stage_entered_at", "id");
CREATE INDEX "idx_deal_workspa_606978" ON "deal" ("workspace_id", "expected_close_on", "id");
CREATE INDEX "idx_deal_workspa_8e9d83" ON "deal" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_deal_workspa_e5474a" ON "deal" ("workspace_id", "updated_at", "id");
CREATE INDEX "idx_deal_deleted" ON "deal" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "idx_dialog_workspa_eb0593" ON "dialog" ("workspace_id", "last_at", "id");
CREATE INDEX "idx_dialog_workspa_fb6c80" ON "dialog" ("workspace_id", "started_at", "id");
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
CREATE INDEX "idx_task_workspa_d4e7cb" ON "task" ("workspace_id", "updated_at", "id");
CREATE INDEX "idx_task_workspa_c05471" ON "task" ("workspace_id", "due_at", "id");
CREATE INDEX "idx_task_workspa_159b89" ON "task" ("workspace_id", "done_at", "id");
CREATE INDEX "idx_task_reminde_cf77b9" ON "task" ("reminded_at", "remind_at");
CREATE INDEX "idx_task_deleted" ON "task" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;""",
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
    "G3WcenVObcGukZgQVmabgihFxJqT1YpbS1vJ68leEdBAQAMBDQQ0zhPQQDP59zz6aCav7dJMroJct3iZooQYVl/ldyYmmyYGOhfa"
    "SRIjwoPZBg+ZYSesnEV5/NEydapnc9mjOmBmtX3t4Qfg84pOOKTrKjGVQyTnh6NdFmLyZQ6TLzOZXH4+xwhxSheZ0gFKUhh79ynO"
    "b0K/LsTi1zksfp1ksaM9lgKGvfbVQIXPqqD71JrPU4vKDOifWYhIQHIO8z1Pam/9PsjnuC+033Y7N17z+DBEOe5jwgmWZ8N7YRoU"
    "pXNTVklWpW2TZXJWnVd1mnosZ1V4NlUnadWVeGwqnzluJ1Ln6zl2oqBF4YI3P3Ci06kBMM8F6ViMgnNpKJDSdUM1xehzR5W4XSzt"
    "BVSvgdBKaMSoSWZC/Eo1NO3pLlt5ulrMETxxv3mOs+jHimafCoMEaPbJmeMI/KPZB0cfzT6HNPu4ckk6MLLZKzxEXmUQG6Zuc3TX"
    "6161+v1256ZBYicgBVXvs5jdcM0/HLKr5u3tqNe66vau5aXo97iAeBxHXVec3HYIQ+QVVvxrd59kEh75MWStL832bYPIjyH79qk5"
    "6Dfv7hrEOwKX99vWTU9l6FFHQ/a1/QFSiskP8e2zOPwMzthiTVJN/cMha35tD7oNIj+gzeiu1et3O9DGPRyy7uAT9Cc/qjEXPLVk"
    "28kQpq/0C33T/toSgyE/xAQQ2851rwmpmfzDagxIWC8rJ63EKI8lrqBlvZhQitESO7alW+UMkF77Cu9hVbI+Suwpyd/cClc+DVa3"
    "Kl7dKgrTFYWAolQIAOVbB1xuvdQ+cBV0c5pc3WgjiE6riJXgqtm/al63jmUkcBS8nzASeAOSbSTwWxQ2ElyQOzH0lNfdBIpcovKQ"
    "YdF001bY1ooDbu/MqGFD3Yk6pE8ETN+ydVnvnpKpaYitnTxqzxS+z7PNBXu8395DXHLauEE3GAiDFhG0iKBFBDHxOlpEcPTRInLi"
    "FhEMhPkO3hkMhMFAGAyEwaiBDXwW09zITpqWzuUwzfmB0RicgcEZGJyBwRknFZwhWMO3kegjdCjQV1mgD4HRiTHOM7OFqVCKx5gm"
    "jGmqkr2yQExTyiLwUp6GctidJ1ujy16lgsXAmpudWzByub7JKjx6SapBjbi9qOJ35MGy66qAnjLSLjTbgUObqmCvB8PmDsSBwZe5"
    "YD6xmLiLtNyqjlThA5/14/HGTIaHeoZCBf2ivgNh42+BULXwfAt1hHZZtMtWFMVDu2zOHEfLHNplcfTRLntIu6xtmaUgYq/9OQBm"
    "RzV1ZE7XHEvHHufrqxOZr0dGpM5UnkJvevSmrw6Mstmb/qjw1OkyNhOfqkCYQgt8+GsZ4JS6WN8ITVG/3WZgirlxA8QtVvMbGY/d"
    "Q3DnUBU0Jf5j2XMIHFjNjOkMymmK85KXNtXrgohTzZ7OXBoZXQCpi6LtVZu0Ep9HfI5CAFXoUdJgphLJlMKCDaJUiFJVfkVFlApx"
    "CkSpcPQRpTq21n+EEoRV25NiYNVlkSKEolU2WHWZKEMYE/VKcvrwPtCnze1AXE9TXbP9zaN06HFeBIYVPzwrlVc6k32C88O5L4vl"
    "PclJe4Ig995BbsRjEY+tDGxY5ewmn2S+j1oGbuherW8EDmdBwwIubXAnQNY0MheCj1hYqQ2onerkoODhUR+lmINbkAgzeChEEhFJ"
    "RCQRkUTEkhBJxNFHJPGAqtVx03ofaH/CvN4F00h7Un9RXCigqPLwVwl6iwr95fh8zpDyXjI+IKSMnr0Ien7nmiOCnucOesrEx7UM"
    "zFNdrG+EPBd+uyKI53I+oTagga2L1+/f1cmEckOn6bjiSuNkZRuOQ1kqZPmSvgphjuoOCDIiyIggI4KMCDMhyIijjyDj4VSZQP4o"
    "incEFGeIdeweuHMlwjIcDpGcIYvfF3FQfJ/tn/g+4Z6ILnPoMldD9Oi7UwkQPTpb9OiaaskIW3mynokW6d7lAiAR10xx/sG25qG8"
    "aULv1oljqeRpFqNrYqnKW6bFeRo8tEUvQzZkzbm1FMMkC3+JkaGP1CZzg4lmYvY4sg7YeDxd2jZl0/V4DE5yoCKMZJvASY67/nRw"
    "7EMGP3DiUYp7iW7EXYXK82+CTDFhotArU4NHhQRxtnwwWZEMHghGATAtU7UDpsINrUU2qlUSrRJvnLPk25UUWxgLahqMZjYQnT/6"
    "NczC5XOLFDorRlCkkct2Md3Sf4ZmO+5ts34FsKjo3YJk6IWaO4ajDMNZDYLZVuA3bng0OR5UzHJ7Y1v654JOQUGXPY8CPHOXheMQ"
    "G0VstNJbNmKjiI4hNoqjj9josRV1LAT3HbwzvjBcFDz0Cc4Qm92L+5lkWHlPvwgZOvoVcqr01cZtHMYD6gNyu3vX6pTkuKRpEPg7"
    "ZN/Ac/sb+GzfdvuDBoG/caTmOIafNM23xB6SRn4ssQy3kkJbiSZxvQA4iY72B+MxUwyLU24li1VMSHClsb++efP27S9vXr19/+vl"
    "u19+ufz1lS+WJS/lyWcf2jcgokVGN8W44oKfZXb0MM0Zbupvi6xs2QtbfF2LgoPF53iUDmf4tjM8hB0n+J9btThKiLW5sARp9pqx"
    "lxKkWPcyT9rZS93LNItKlPfXgnnpvE8lzhNBz2o8QKKMl0MMG9dKiPIROpThKy3DR4yaZawnYTpE/E5giNMWw1trqpnX2jp3jHEh"
    "dBkxSa9tkiuExklRDI35slqcj2yq8bTpmePRGiU7B1kp7tdazLE1z7M1mWsz4Fr5mZwkxrlcqQJIZ8rTozoPnyVPscz5bvkZdtIs"
    "wdIYGXp2pRqUyvE0TIMMzY8Z8OZfkr/lggbuQv2cJl83Rg3EXtWMAvKJyftSzva9Ts6UrRHn9c08lXvQS3l6z+kJKgdFORrx7t/M"
    "0YOHDZ0oW3OihrIYe+DKhyfL2MzChwFjjxSP1XbovJYWkyUv1HPjskaG16ZAcBbsLBAEpcnoowbhFpkvpzN1amFb+nLq1InmyG/G"
    "VPRhUohgIrrBp+BIcUHGY8dyxG1DIVOrmaAwHMgjTjlxrLSArgPeeZs4KsVJTPlzbJkcw1owrAUDGzCsBUcfw1pOL6zFlWPKmJdC"
    "JGfoILkXX/x/LsWiZDilHFHDNGfI59372EshfBtn1Bjh4RaJs3NH9TSf0YLa01Tvvuz5nkZ7wNiTV/vafGO+lO+LuFLGN9iQJ+X7"
    "RERVoGGWm/YxQpz2GGdQ2TgDzDu283BmHz0qCkuEASdEJHKth172qZfA216Cq9Pk50ZwOzSbKpVo7E5oi/IXJ6Ft91I9H9xeBK0K"
    "wNuqNaDIkGBrahpC8vmBE0gsX5dpuMRpwyYQruOl99Lp1ACFNg2zfml3hdLUh4auVJ76HMQ6Pf1XtG9EtBHRrux6h4g2YpqIaOPo"
    "I6J9bM0GZJt0RXxz1hOPtsoKee26ddW+bvUbxD2AupUfb+9bnSs4GRwP2V3zD3EG/g7ZfR+uwt8h69/f3XV7A/HdOxqyrjiQTdyD"
    "Kta9zIwZzoFZzitm+ABxMAi1YIr36gvMiF8hflVt/OqorsSnytWKViC4tTjvqYDaODAYulTPBAZjEblFgEHVGgpLQkp+wVvXDzVU"
    "YiCc599aMWIa3EkDBV/S1Taeqb44gLAdwnbVXpAQtkPgBmE7HH2E7Y6tJcvPBC9zKk+67asM1VXJBRVhnR1PWIOPhAhvPKfM2g+W"
    "ZVItI1VMhC7G1okg3BdfPQn3sMv6h273NrKif2jHUxXef/nQ6v34Wk5m0chQ6p5ieAKjOILyd6dxpyujq+O6X3Clnqn6LUSbkR+c"
    "vVnz+zazOHUVNLLSOJlQobi53htL5hhQkI2yC9J2hEZnmtaKKzWOatMZmc409iijFkGrk7clkzUxHE7NB/LjeCw2QMuEjegv8iKf"
    "GYuLxXo8/impOB71STbrnZm6ZSY0mJvBaU/oYClFU94J/rxDBfPFnD8LBTM7G1HuZMaERNkslStXWYXNo8GErZXTySohInhZfhIS"
    "Qij9T5aAEG6yGRiGIq06lAGRGC3srzJRTFpJ2tymCOwisIv7LgK7uI0gsIujj8AuArsI7H6/wG4VlAiV0DKuQfhpLjPUBz+XZhGn"
    "Eu7QhZu/zNU60vxFMlptpTHE0viiAoEKRMWXbFQgUIREBQJHHxUIVCCOvxuhAnEaCkSYoU/iR6RP2M0RiB4tVl3fQbyg4LFJR9qD"
    "Q+2Rrq15iRmeRnpGZYp3Ntdt+s+lYdOU+f63freTztswTVzEMaYO+T9przqAcDNZGqZjMH4B9zuGaAM8ikg1iTqv8ZKuMXEFOojX"
    "ecWKO1ggplJBXcUKxBwLcbuSjmq1VNzNvVbPR99G06DZRhCuy6hQqp4jlQWk19xqRsG5zrG8o8laHFnzuvSyg5IBM/EQUDxYOuB5"
    "J8Exz6ZTsPTrSTBv73d7YeUC7yauwpuVCircDKFDhA6rvSAidIjg0dbgEazOo+zqfrlunwla9P2M50relrUxSly04l61fBs/5RAV"
    "TtVYeBFzKEiSxjblqJPEyN4oe2OCZ4ldNkaJHuGV3k49ZaX8OMcocZwrPc6YDwrzQVU7H9QR8K2rJXcsZXCqxfGt8LV6Jr41la3c"
    "X1kvgm8NZErxB4NJA6HCnSQ5VMN8ouvxmDD6TG03QJT/Jk5bkpqLS5pNVYVMjVx96ravWqKZZXGqIkuT+Nbe71YoITqzltIUKm6Y"
    "SIOOaBWiVZVe2RCtQrQKHd1w9NHR7di+FJ4YsY3fkEdbZae32lW3M2heDRrEPRiyq+6Xu2bnDzgjD4bsutW8hdTmzVvIaz5o9US7"
    "NngYhb4M2aDZ/9wg8DcuEh7H0wgkv9SRS38N3OZVHqwtPRQvi2Ukz0lIHmctun/u1/3ztLwVt1h1Bq3fxZIDf4dMJZtqEPU5ZF/E"
    "zihWH/kh1h6xqYq1R/wdso+3zZsGgb9ilZLKYcNVEr3vfe9EvxprkKvXJscy2xMvRIKOeBGpayeOeOhYvVsBCVPufScp9xQ4+VUz"
    "JavTgEt1rb4JuHz2mxVyzJPNAUW0xBfbWgGKyC3bGTn0T2c8JnDMVSseAhuJNrfYIyS6m3NqPlNel7CiBB4NQQDbZLpv3r5vWAi+"
    "pLLOfAQYK1TP0W8Ks8h76GiH6KyH8GdFRWuEP3PmOAJgCH/i6CP8eUjpPkUMKeTsFqHDDSru8urKZFGGDsTZDEdXt/05VEvMW2xa"
    "vw/yFX5/rbntdm685nEUIAZVLucTao/SWZ6DWEbJzoHzUazrXRHY8l02avkuCQpLlqXAAMZj5uIb0JxRIO9f37x5+/aXN6/evv/1"
    "8t0vv1z++spfhpOX8tbjD+0bWJIjI5Bco4XeuWTOaG4wqyT345Q4BtuOAUiFSd5fi7MZfo5u+zwp8/R4n8NGEA5jPHswtceSoKFH"
    "sh1eeDrceiFcGFGGZ5YxpaUsECGSF1kgToffezE1ROC3onJHhKjKJrwqmUvDoGdRFC1MgwpKvqu572r8El/zmHPzafJ1o8t5eFpV"
    "xuf8TrOd9FpJ6nw9p1JS0KJQHYSlww2dkqk1X2hsLesQcUq5LDgE7vgcMhZMbGv5OHNkFgNHVjRySxJ5WSk44WKFpDpZGc5MUKj6"
    "RqrRnFjMXCsfcUh9oIl5nJZm4ehPs00aBs9RBs00aKap/GKIZhoE6tFMg6OPZppjm2nQH3e/CqaS6spgKAEFOnHuBFmpggucqy9l"
    "V5aLXd+oV41KFprzVRKhegiFw4hqJhpxu00rIFGCspCDmvcLkjUlNjupJVqjmoNqTvU2FlRzUNBFNQdHH9Wciqg5GLyza4ZGhLii"
    "W35M9MMNH3O9HyHXe2CZeolVMmQCO02ubs70Hnlb022SadP3xZz9vpPoHzXHmKlxbjwYUw1+eUYy/dRG9ezgvUjz0un1dTo1uEwH"
    "xojGiMGg3Mi6IQ2n8UT3Krn9+oJ0IALP4CSULSwjZm+33W9juU2mdw3pbwhyIMhR7bUOQQ5Uc7dWc6N7Q7ohanPikmQvVTZP1QbN"
    "3k0LkpjIzyHrdDsj71xwHN+tipiwdp+GRLxkPGtg0t/LgOL8Ql8uC5kIL3NMhJdJEyEm2z9wsv0cKWmXmfbPZ7/OUaZDHHup2teO"
    "dnWa3N2o+SWnWGWUv/AAxHW+2OBkqHqx2VBMwRMsc0Qjz548NQ2x7l2Qb661mVkOeRLyA5NfJO9VEuhX6Qrd9t0N2ZCNx+7COh6T"
    "qWbbBtXB09daOpDMRZB5FzXGV9Tm5MGCJC0N6fYLpHViif/hrLi3ZprKas6siaWviWNZT3XZVPZErIchg2/uM1+QJplTIa+yxx84"
    "CT/KTLyU4HIMGa8XpsagYoW4h3wOXZybiI7FqX9z02DD75LPYIEWKhPIcHh+XYMc2oZyYzYt8XxEnAKH5PFYvJu2kqfHY2irGDdS"
    "cZYBlTotHk/6R8skNvAzJfOuxAEHn2kKijO0nhumKYZa+T1TbToj8vUkc+2JKvV5LZPleC7ROhWPbyvtmzzQFQnNKE5m2rNUuw0m"
    "vQ4M8fiuZg0soPBE43F9yLghVhkysGzHMrh4ZMEvMepck88klXlDPMlUPq1kl7hK4UYw2OyCfLJWgjvskXDxU9TAaabgrxhastIM"
    "B5rJp2Di2Ys7PmjTqYyadPP0/CluyFSa+c2OD+4M8fLz+GMlAYSMOnvFWnlzujiFmDKISyAuUfGdGHEJxCXQ+QJHH50vju0roLSb"
    "LV6mKOEOXqbTgTtO7p05+8TTV83b2waBv0P2pSUY3rlpEPcAzvT7zZsWnJEHQ9b60mwLAvkBGC8ko4a/1cB1dcOmGahNsTGLdFBh"
    "pFesRx+6951rKDkgD4asez9wT3lHbnGCDhQr8I6qMU5gXGY0pVxbQctIQF7pl+vuk1iWGkR+xF+db5+ag37z7q5BvKMhG7RuWze9"
    "5hfIBK+OhuxrWyaDlx/i22dx+BkGVqxsqql/OGTNr+1Bt0HkB7QZ3bV6fVWXwj0U02TwCfqTH9WYDGgp2LGSF8Y+SnA0TIYsjS1Y"
    "EaCqBFOjhMjWuAydURE1l6e7KYp6lgxd2NYzZd6muc3eGu3hcNtr7Uuzc+/KJ2W22F73a/sadjTvSEitsichtMpPsRF+uev2BmIX"
    "lJ/V2PSiqHmJyR8lxPkfy88bMj+kvgDpTI2RVVjwr1IUeNSuUgIBiRJi1fJKQyBgF0sM7y1YWa+1dcYGraWVjiubzPOEBjUlm6ey"
    "pG/zdsQoESCs8ttBBQu3GOMwGQ5wlQcYPCNGnIpfqKckjc00ncTJziiV9M4sKOB+sgVr42TI2hTjlMGzg4OLQuE8J1i4SjJxrdnp"
    "f2v1WtcN4h0JJbDd78MZ9QmmipG6CPYK93DIPtz3/2gQ+DtkV83OVesWaLyjIeu1/ta6GsA572jIvkI9TYXl+odD9lH8hXbqU6Gv"
    "ve5Nr9XvK/zV/TJk953Pne63ToO4B9VQSEPDPbK1VRntKYW0wrNlSw3qdSEN6nWOBvU6JVGzbc1HWXUishkeIzs/Zr9/V4DX799l"
    "shouxfYaaws+R4iQy5u5LIN/y/M5Roac3szpiB9zGV4nCJHbm7nNl5N/0Gm5wgUByflxeC8RY1gF7HBVwCoVoXogLeGUAlRj2SXK"
    "x6tmdlDhEarSYuTxj+qjyRb1HtPI0VaXyeLy4QhxWgRRqwyiOtZyOhstLGMbi3eSGN+kuHJrPY0Wppbm9ZFbPy5KuF0Vua3MdF70"
    "2smWkXNDU7fZG+KkOJtTWVt6T4jQ4X5Q5f3AHao0kTbfsyBC+D0XCw2Fy5d8TWKU+KJU+UXxBmsp9pOUcIlCA+3T4lBXeajdFBkj"
    "a+lAroltMZmUbiqs8tc+tW6vGwT+Jk22ygwbssiKw2rAM/C28NHcek4rgpPtuBClwvTbcaHapI+lCjN77bGkUD5AvEWxZptOLVsX"
    "T1RqQKJUOCw7HxaDj0yDuerjTEsLTs5V+FPpD6j3+2dOVvEX88umOmRLGj3Rdam3I4UU68mfXtWzWzEi3MlLK5dsUc9MLmfKtqPS"
    "Oea+QepumfBMdhBOKebmL3MzxslMbQD0EQn0kQl91JjK5SZTl0EgLaQDj+R+09ia/DgeC+5bJmQB+Yu6y8UCMq09UbqAtG0/JVPV"
    "VeKpIGlbE1KpEXCUgqRv6qbjccNLX6eym3OZpY3PLNHUtlYqn5ub1A4Sw1mm7j5okM2OzDTuJ0ePJs8TJKLvIfsfalvqgVX57HCu"
    "vNDPqROV0c2QGfzk87qFtsXqsHXe9WhsTTT81I/wzc5zdvxA18S+Uir1mbwT/HmHKc9ezPnqbignEw1/njzFyL9zRaSqIGBdG5pp"
    "PSakKvd0tiilBw0KiE9iT/bFkR84mVPONRAJZE7Xn+eaYcpkqCAhuPlmiDaH0GshF1yQthAuLNO0VlwJGSoFK9AakCtWNKO6+EpX"
    "KmMvyDRp0tJxHqJQXtfohu6l3Nmc0xUinwCAlMINnMhKuGpqQu4tm+s1U3DBBK0orVR15ccErZiis5ANCBO0fs+jjwlaa7u0JmGS"
    "QUwyiBrrd7WCeoM1SUlZU+ytj/ZQ6Rf/tFPAhrS/Em9jiApfxUq/inKktn8PQ+T4Eu7tJUxgNSVexQQtuhdW+X30oMWRUUbBiFEd"
    "TsnYZ/TgjvUMn0fWMnU728Ralwx5m6bD5Zijs1HG/dmiq7sgbV/s0uVWksHlCl1eBd2cJlc3FrmMOVNUpcDlAOIj7yz13FGTWehS"
    "PdNsFoqvLGY76walDevKsmQ4nDza1nJRl4crMW1mjrJErcAjyHDISuMEhDpi02eDrqieXudyR/1u4znjZztDIxMamaq9VKGRCc0M"
    "aGTC0Ucj07EVFPmZ4GV2Xh6vfZVBreLM3H+NASn9lWGwT1DhqMctGbyXFKRKpi6xHAQEuBrEVwNPB0nNbHAtmJIVNhch+67zGmRm"
    "rc6ckDlZqjGmFiL+IP7muWxqoAgdZgbKDxCsgtf0naklI9HkyXom9LPwLhfCfBzNfqQOBD2pIzfkieh0asw1k2icQE7OOngsQxjT"
    "nIrxmP7AiZgAzm+CbAXhUIoKrhu6F/Ako70gXopq8zocuOd9TT4dLDr2AxXyo1Y3lbMGfAvcNZ4yb7WXz5Dwq0YICiGoagr9CEHl"
    "zHEEIRCCwtFHCOqw/geegFEUIwkozhCG2kP2/5DcVlSlD9N813UQA0G3KOsCiu+acaEC91HO5Yath6gwr2y8voQ23yL7dECFDI1B"
    "x1JzLcdOnwY1okQ1RIAwymzjAcUZbuPvitg63mWbOt5JS0cVgLmWW1z8M13X4vhc+Fo9E6bzy5M/uc02wnUf1mQlkwswC5Apwtfc"
    "oXPyxCBXgEZUnj7lSKUR3XiEXE3Wg6IxHOVQxTWFhxlOEn3bcf+QsQnyOgHVyBX2A1hOnf9BdPwg+CDTKTVUVwtqLUxKZtoz9XIy"
    "uUmVHHAPE0LYWnZh2BxQQihUuBTvg+hasylRgwfg4GpmTGeqS9F6GP1RHDpRLmexW65sw3HEfXTj4YHa7q8IJYSa2NbyceaEfoS4"
    "2QUZrCyvG8hwpVtE3JBwSlXqK3lz8WsVBSdzba0uyHtCKoileEFt2SsXc4l402PIDF1MPWrIp/cSWLnIpdtrcdySWUuFVHqTLy2H"
    "VK5DnTuemLYB4czq7joIZ+bMcQS0EM7E0Uc486Aeda7csU3UqEdbZX2odtXtDJpXgwZxD4bsqvvlrtn5A87IgyG7bkGwKPx1g0dF"
    "u7ZKsuB/GbJBs/8Z6hn2P8cF9OOEk55gqsXaK/ffzyl/vH9VFPJCCGtUQC+KHsTIqvzKVMkhNVBqyk3yCB3KzzGuKoigzPQNKM5w"
    "5u5+aY5iKyVklSThViJLxQDwXQstHrKUZGx2OYAwDZbKiEj7p1we4KNh0qvZkj3V4mBvcKWeCfU+iDajqd9oI9DbJAuDTqlKrg/E"
    "Saw2vUkhDFA+TVp0LHoqHmfHRGgPoT0Edw5ZgPFU4lFOSFiCPBqUpbxOHwym2RmVX0NE8WiUtUP5CbI1LxzFlXH8N0TIQx/anWbv"
    "D18i8l+T227n5kOKTPThj0GrGeN8aD8vuj+ERQDcGnIT6QCrkqwtl0Wn74jm+ke3p9Pk6sZEOqE5VZksOu35wrKdv1mTWlxsD65k"
    "i+2GbDP6h9uoaPkJGWbEKRSiEsI5I6qb36TBfjwWtxyPg0Q4hi4DmlR9KKJbFKpdSbcGi0EQkw2+F661HzgsfRx0qpmO7COz/MRB"
    "H0L5SJja2lq64VozaxW0Ft9dp4o61NaS/OKiHTRazSz6DI+qUrSCH4mQsHSu/DKm1tLUyYTKczLga2WRlbbm0NGDZc+hm8DDQy1w"
    "8pfMOTWfKYSKwZwGFxamsgvJgK+ZZbrPBoW/JlScl3ewxDsMv1tMOyY9SuQvn4I/hiEefrJ0pFeHyyzZATiSbJ2dKCpNok8FKl6V"
    "3wdQ8ULFC30qcPTRp+LYGvcJGuYrvz15lQJArE03XBavNuD1UeGcRbVB93Or0yDyY8j6rX5fOqS4B0PWvm51Bu3BHw3iHcUVjuNY"
    "PsM8Lv8KpFBjGFCCwc4ypRB64VfApT6cHb/29/vWfeu65EbsUjWI+hyy3n2n0+7cNIh7MGTXshTPtazE87HZvoXW6nPIrpqdq9at"
    "POUfVuMNQY+7k/W4A2AjTUIuNngBdbWHr/9VDFT/65CBnV+MkvwYst9v+783CPytyGBkoeu5OwwC7Nlby1xbLOAuCY5me9WESKrh"
    "VAO3PWmnmkg2uUcG9okyAxIiqcaAnLyXU7TM0jq17Ej2eAQU1RiOs3o/XItFmfEIkeCA7HxApOWnzHD4BDgYu387nqkN5j2aMiK5"
    "yUijhAfMRuqfOal0pLH8r7q9HtlpKt6mBLAhQuR5CZ47lqOl1B3OxK799uhan+Jab7HU0oQZvPSaYybohNudMouW4GWIAtkZZ6dr"
    "ZyzBzhAFsjPBTuYmcCnD0DANsjTO0gfNMEvxMyBAZsaZqfy8SjAzIEBmxplJbduy01HrjGBlj6DCFtItYz1fvypa1iW3rksiUPnB"
    "YAafbeNBE6PEus5V85SpQpij8or+4qLt6T7TXwIsPt9vOgTaF/SdBqdaz4fXepD+tfIA0qM9iWlFJnRqzQX1E104bsI0jcAjkgdL"
    "5U5j9E8nI2RyP7coFHIZ9rnxjKuSsxh3ie6/OxQVKm/7Q/ff721bQ/dfHH10/0X335PYntBp7mSd5rBm735LyrpKU5LF2Vb3EAna"
    "3SO7NHqlnMmAVAe06UmpKw2wgSv1TWCN7TYqBtRMqIyJdnETQRvKQ0XGY0MHCcRZ+6U7/VoBKtq8QSZriPSGmgILCtUDWJD43gsZ"
    "lzHbGSjOYe+/TWT3P6yJexTEQggRYkLl9gKR3nWSR1WmrfdzMXoc4aOqSigIH+XMcQQQCgEIwZpYED8ICDBlVwqCcHoxfttovL2W"
    "mLsQn6cOhuz+7lqdcQ/EmY5Ygzo38px3GI/1q4aWe+xE1adj8y2xqxh8lOUIssmZNtMfBH1pc/2XPYk1yXDjMXM5D1OdkVPtX9+8"
    "efv2lzev3r7/9fLdL79c/vrKX9iTl/JW+A/tG2B1ZEiSvF/YluBGufiJME01kIOzivcKVLmimkJAgTpCfv5GN3tflLHl0jdGcgWe"
    "Jk83Zm8MJlRlkjempW3MT9hYOFNjk4imCjPyde4L0mUqAaI8L52BoErjSjMcmRhQVb60l0x+I64zkcSMpPaYgKr2cheVa1FfUqHL"
    "KnxLpjUU1LI2JJnQR4P9BsUvAcZyoCde99pwIqQZTglluqp+6ZX6FAv8lHJVltLRnqib/9GxnmioZufU1Iy5LNUpux0y1UpzHDpf"
    "ONytwDm1lgxSOXrpFtfqmTBJIsJcCHMhzIUw1waYSzB6mWHK3ozK+MSVBmVu219bDQJ/wd0APnt/gMuBOhqyu/vb2waBv0P2oXn1"
    "+WMbvntHQ9b+ctftDRpEfQ7Zp+59v/W51bqTmZvC36oB28A2nz6i6e+x177Kg7ilc8L7dwWY+/5dJnPhUoy5NAVHyOEtTQMQzoG1"
    "eymNp9mPpaACr301YIKTdzCI4/Vbbww+cZUnfu1bsz2Qa7h7kJqPr9W8lv5pFcHklS5WUlILiI4lpWEoViFpzFNuS5gdwyQYJhrH"
    "n+digEZbcDVBhzbd1CwlTzTFhTlbGfcJ0CoYT8Im5lvpmOYoFQY25wU2V8F58m/WZLC0WS0FaJbn63lg88jxmhRwm6QsjANLpHWm"
    "PVPCrTl1ZmIEAL3VLfBF1IhU4xUU7MG7K40TTu1nqhOYZBekI35GA+rRSGIAkDmxbInMprlNHvT+gFLfmNZEEy0UNB0u9gNFdzTx"
    "V/T+YFNwuQQ8Wlbm8Z9PtOWUAINVBwo453PNNKXDJ0TjUm06C5FAf/LBC0PNPlriimPZyHIVsc5SaLO8E/x5d2IoM8JhZweHHV9j"
    "qtgee04Kk9ojyo9vhA6V4sqNcRWktVAhzbjAFq2xmSGzcdlo5NX0LOIoIMNBQNgIFVEEScctXQuijZCYxmO/Dvx4fEHa8rxN59az"
    "ZwiXVQpVYyUQqc6oXgehSXtwZKIRXVun+REc/iFAgAOBSxr7QfQbj7m403isQmc4NR+gZuOaB1T2GmS/up8nRfWteniwTNNa7aRQ"
    "Ilr/qyGXVVEiru4Sj9Z/tP4XEp8wR8r3PPqYI6WGOVKqvT0dNNFGxfT0A/hbcON/ymRG95qjnTGlRgJoLEleborp8qgwomtDRFcV"
    "EIGeGIkrcDivxQGB4Eo9Ew+AcRxN/UYb4QDXd/8HTuYGWzr0gnhGDrHHiyWTUx5xgZ9QoQyDYWI9sfS1TCkB/voWmWqmmWKl2UP/"
    "m7XtTH36mI51m3XpU1zms7VpNd4pi1VOPGRAc06uEAcOh+SL9E0ih+8+CbK9FNursF8M7CUXQ3NtTZdzmrJrxK9n7x2OajnSw00L"
    "AMo3traY/f2WeHR1lWkIcFVATfufmj+/uXzvJStyINn0jzP6p6bTqTHXzJ9Ce4LfhxegJcPEPCs7l1FehpMGKB/nIV6wFyG2e0hs"
    "VyXMKrP5BxRnt//vPmIB3qckcwfibIaPntu+yk4MO4HrWr8PIvpIwmveR+tuu50br3nclR4Tgx4SsLDpoyE2QnsbzDpBi7B17VRg"
    "6ypIc1+o/Zh0BVBnsyW3uX99o7h2ZTFHNODSPj615guNGVR8c8JZKFlK7H9RQhXOL0304zGZWabrCGnosiyJNNjLq3Upm8FPkH6O"
    "4stKiFDU9cz8jYzHCgyAIHxxfTyWdnnxTXbhllQTt5S9gwOlMuJvbZGH+igjDMavjMiG5ng0x+POhuZ4HH00x1fVJIdpEII4qvdF"
    "oqjicz8UQ/U+mQZBCWQJ/ua6OoSocOePR6qCngBJU0slQIhSVSMNwlllS5TqUKkR8QiqMRhnlZNCKZ1lRiOgwOHY+XBIpb/MaPgE"
    "OBg7H4zjeh9WzHVuN1vykukW2yJ4MEKH8YNV07mqgCULlU57oj2ZKL8Wh5QjF+vZxZRks5EdtCvgELCwrWdDp/YPEKwFhHWi4tTi"
    "7l1iDoiTjqXKUsNs1zPM+y/t0k0yK2264zFxqGlyv1qSIFCdkgfbmovT4liccCS8TC9I062Y4LXiECW2mq1ViJrMjeGC1DI8TdOJ"
    "9ihmsoxQkz4DhgOIOYUsArLak+Ej5q6HgWAzBa7C1rEynFngdqBNpWuc7J3+KVoxzSRizcxAuZOwttuB+83rwge60VXhODsA4t6I"
    "eyPyeci0Z5F1sIT0GiXEtyr2VoV3lARjs5HQGNkZAqJ78U05vh9bpXi8e0+2hbY2LS1lKmc7s4VIzoLFh/Zn+y6qtl2Lba1B4G+8"
    "DtuQtXrNPnxXn3Htp8h7sPuMRqXzBGKKwEIpAmMTn+nwGCXYHKY5P06/K8Lnd9lcfpfizDmlxlbpm2KUmMCpcuJ9FUC2OxeYaiot"
    "oRbH2eLX65lQmwdxjbRpyQBODyOSyBHUD/e6glpGQnmVVQYFuVvOCCzkhFPNBB9MwJUUSGVSSJ4pgSdIXGanB3Pu8V7bOG16d0ev"
    "TUSvTnCZRfQK0Sv02sTRR6/NQ3pt+kJDgp/ZeleYpspAw5aK1+4BBIxS3C8SHJK1k2zuS4k7Ux4IEx7eTeo4otZeHKKkLmSXSioT"
    "Ijk//KbIKpK9iCTWEL5mUyG7CIYZZkm5J06KLlJVFnBkkRl3yEqLuEliHOzKDzbWITrzOkQe8HnPJZSXjorKi/XNkOjSa7fZ+5AR"
    "Ol+Y1ppSIovyeH24ueScGZ033JTvBBIEGXpdOtYx0Jcgtr3fvvOS05Efx+Mnuh6Pf0rxSdzTjZSnIvzgkaGrSvWqcpDMgAfdimPN"
    "pg0Jn0K7mMcg/XmuGWK6CS1bQayA0qa0g/GQwfyi+7ksmiQdKGcaHzK4psNDGXykcW48Mojm/6ku2hrTmcqTv60LImTVQ9dDBG9P"
    "XqNA8BbhOwRvcfQRvD0keIt+vPvZoo6ZG7lSithe0FpPVRiVZHOcDvldjN9Y02HP01lLQ2Tz5rGWisOeA4Mvizihi1bZDL5MuKG7"
    "+n/JLS5EhXHWieIZHpCRZOqmAhphSiyicQJFNK7pQrOdpU1rceQxuFLPhB31SJsCAc+QfVLVlYSs4TKIGEA3mfdAQmzQnzx2LKJB"
    "gXE45pZL5GUW11Yy+aWH0j0YNnfAVdJmXLVUJS4fU/NzHu0ptnHb5FSQuNEc4rHz0266DcothQERFihHGLAimxBWb9s9T8NLSWxX"
    "z6t4EqLCoidpQkCli560nsX7cms9JrZ3/0L27k6hych02xQKsICdVSP+8tZwIxfUFPJqioCBmsjOoVI1l0SmNX0ii6X4Ji/IOtXS"
    "JGeDoVAQii+GTKc9F12kR1wc8uYvqGdSxU3j+9iulf/LVstggvRsqi4euOiWNp1SzkeZWH/eICRpcRROcDvqSftPynYEFzZsR8W3"
    "Imcm2K70sJnoUUwJHSLvvHdYOYzAKj9d2tySyzyodWsiOqfa3F32g+0kfc/Zy122URRBLHbWca1RkCWbyrcl0ipzr6qKzHjcmlAH"
    "XChR10SXE3Q6OKDTgbcYFrXPeO3P0L64+xxB7qZUlscxsjNk9R7S0IT3/xKQWYQO94Y4Zrac/INOt/ChiRKijTF1spZ3+EoSbiVf"
    "Voypu/f8cqwt0PMwGc7YmEFiKhS4rQpdxigxO1KlxUFQv5IDnF1EwWuPNRQiI7xtyHAVMKq2TucLy6Fsuv5M17VEPvjo5Xp2Rvig"
    "oeeUuBm5GoDZYelAEnTAhjQyXzqaHGSJMU01W6Zt14jose4mjbI8bwPupmnnRGN8RW0/hCmJXe3xPoUinSBGS0WqpUU5pbQPdG1M"
    "YFUNawoCUghIISC1cwkkWBmLwiUBxRkiJbsHpTB+A/Oun/D0daW2MkpKiORFesrpaPZnpZD0rJV4e5gEiaK6SHAlWw0B/95p0Gij"
    "BvJtRhkUfAK/KPCVUrR60psKvgfeVOqMUA9E94yrCk0XRBZxmpqG9Kp6sExT9LqaWUKhoAtZPmqxTuomB38CyCTRoSs3cYRUh/wc"
    "FTPIv8tkZgjIkAT3XLtP1HD9wtTdYVxUMgt09j5L7zHUd/ak7zBrmWIDyAlBdNufobiw+9rgVfHgOTabvy83uz/VDtXTnKTQELmY"
    "LTdQt9nI9toVEB3EXqu2SsNR+6i0fbDpWmZnsmxn5vlW+6viDzxo5FaV1LW16KYe7LiE0T8dAg+SJi0c5qbFYE23U/mUGqZvwq38"
    "VBZIhC5z5jhCl4WgS0zf9D2PPqZvqu3SiScsShS2BIRozlA7elvEaTLbZzIBVWspzL0WzMly9Ujja2R1OkEO57AUVpV4kTj3Rxad"
    "kF77c5yMO3HhrYK22KeaPZ21ZLL9uLIYvlbP1BW5bDWifrNCfi4PlqlTnTigZgm9DXQ4wXFH0NUh1nahsTUk49CpJgZDI1LwJhP6"
    "YNmUUG06A3VOb0h/FJWi1wHgmC3nE7Gv1L2MwZTLcmpCl9VNmhI5fLQnAdT5m0xYDMqmTaeiD9BYoc1qJpVMN4PIQlADxCxLWor7"
    "ckOnQT4SjSj2E9OyngS5QyBjCYSlTZbKWwfGxRB3JE2h1hmPtjYn8hVSHfIhExLPeAy/fjxukJt2R3CA3CnxoP/327pkiPix6rcC"
    "/AaniLhkOFQ8L/k46F8SORs8BN54fBQ/XaLsL42XrpxnO8LdqCMj3F1NuPu4iWNOx0BeLiGcuwGl2BA25IMLER4wHdxxWPrCbHCR"
    "oESxFSeZPRBnM4IS3fZnsUTkYSKt3wcRFifcOnxI5LbbufGax309qiJ2Q0HfPp3a1EmRu0MX8wRvaDbiQbsCSfhUa1d4NE3wdZgq"
    "8dSVfUEmAOiLcLEp0QtyY1oTzQT5VgifpsUeOSTGY1ZecoT93eYFoiRaWQ4pQR63sOFxU0bsOdr3WTOXpXjrE5zFFrEnP9Zq7Aqc"
    "K27ENwTuYeWZe0HQolCGHEjV+7PBLkiXmWui3HC5lyfNpg/iTZ+JFfiJMu6XqFdOeB4gIVZxVazeq57kYiKGk54tZ693BDylGe3F"
    "TdiqyYAlU2wguqQFZ1hxg0cxnwi3xFI703T5CG44kynWOWK5LgPa+jd5IxUXFaI0xftiy865I6RgVh8y78HcoSCU6Tyyrxngg7gE"
    "EGcNLgeSAV6tKIe6Zat2kA3Iy2/935D/R/Du2bCWfOR6WmMAVTX2R0RY0AsB7dDohYCjj14IVfVCOGZ5jfPcnI4fIFchzXj34XFx"
    "YbcEn1NIz68Iz+45rguupcUX5Exon+L8+LuXoFrXgaAMj0Mk58fkPWQq/HNhCH6VFxqjhJjdqdLCocziLoSTLZSDOCmqByc5A6hg"
    "7RajHybbwchXbHE99QGuAm4/0PhTLQ7ay5P1TMTe8S5vhOv71py6qeYtoluQYt5zWQlSzLvF9yhctenccOesarCaUeY6GsorCrl+"
    "NJ4pS2L1+7/dNqB22ElHF8TqdfRQ7kQonnLg9NpbTBKkNgW/ziLtovBg1o2jMFJWq80/wHuUUJMQm+G0+oo50RDSP035ESF9lNoQ"
    "0sfRR0j/kJC+mIB0q5cpSohqUJXfGcdwzHJ1TTyCM3QQe1sIk32bg8m+TWKyUA0y1Sc+2007RHIOmOwhHLUjC5evMpVZtHwiXLCq"
    "vGAFumy58Y3Q4RBXf4i3kTxilDjMVR7mEG5VZp0OqHB4Kz+8ky3isaOEGGWZDnBtw9kELTI3LquHbQFFQdkoFfI0DiP4RpOiDA2R"
    "IDeLxq1nsxOD1qP8TJiBY+xN8vajZVPjkX2ma8lhJaCkeqaBNfee09PV0oOzwSPa2sq3GEZmk/jhCuyDCz0hMvTaV4Na2pL6Up5e"
    "Bd2cJ1ujm0gBxsIi+VKuXrt9nCdLQ9tIBj+P4P/RXBgDCDmsxX1A/Av1TD8QbWGMHL9NgQj+UHCjaMmJJv4j4HTvZi82HOL6JULa"
    "KgPCH58FiV6HrytVxA3yUD1y4kUp1mJDtJ+7QIzmeDzXdDpaGc5sPJbxmKEzysME+Ce9R4Rkq4Pkq5kQJbqaWfRZ3B5ai77rHqGU"
    "ewWZDBSlNrfYbzLjAISQwhjJ3FWa+j1D5haOADAWbm4aEFKqQjD9hw1n0ILG8lcbPh8yYzohiPQAUZ3o7YHeHtU0vKC3R84cR3s/"
    "envg6KO3BwZwnvLmdNy0RpVyrHhdyLHidY5jxeukYwWfWtBLgsPZ9Q0DCixvWK68IQYmf4cRhqczz09OeHERkG08HMKEOMhVHuQA"
    "cyopVUUJ0WTzryRbAQNM34JabDlPYN9J9nodVNjBsjbofm51GkR+DFm/1e+3u+K7ezBk7etWZ9Ae/NEg3lEcnS3k9brzrJNhlHab"
    "qR8ixckfZW21ItNPh8UnsXlUIT65SW1jOqslrFPqdD3bNhU02GSYyh7PHadszkSCUteWFBDInd/V1UV2AgJlGy4yMbacBMKZINs5"
    "ABlvLi+LZO25vMzO2gPXYll7xBtVgsNu8zPk7l5gInCsSI2/ycaJQiQvAoqqxu1DIEVH3cP+9f+ZEmgF"
)
