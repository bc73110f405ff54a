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
    "days_move" CHAR(36),
    "days_done" INT,
    "days_total" INT,
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
CREATE INDEX "idx_interaction_thread" ON "interaction" ("workspace_id", "contact_id", "channel", "direction", "started_at", "id") WHERE "kind" IN ('MESSAGE', 'EMAIL') AND "deleted_at" IS NULL;
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
CREATE INDEX "idx_job_waiting" ON "job" ("workspace_id", "queue", "due_at", "id") WHERE "state" = 'WAITING';
CREATE TABLE "job_turn" (
    "workspace_id" CHAR(36) NOT NULL,
    "queue" VARCHAR(32) NOT NULL,
    "due_at" TIMESTAMP,
    "lease_at" TIMESTAMP,
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
CREATE INDEX "idx_intake_failed" ON "intake_record" ("workspace_id", "account_id") WHERE "status" = 'FAILED';
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
CREATE INDEX "idx_row_change_workspa_1e9224" ON "row_change" ("workspace_id", "noun", "sequence", "row_id");
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
CREATE INDEX "idx_company_workspa_df58e7" ON "company" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_company_workspa_e07ae4" ON "company" ("workspace_id", "updated_at", "id");
CREATE INDEX "idx_company_workspa_b6025f" ON "company" ("workspace_id", "source", "created_at", "id");
CREATE INDEX "idx_company_deleted" ON "company" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "idx_company_merged" ON "company" ("workspace_id", "merged_into_id", "id") WHERE "merged_into_id" IS NOT NULL;
CREATE TABLE "absence" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "kind" VARCHAR(32) NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE NOT NULL,
    "user_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_absence" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_absence_user_id" FOREIGN KEY ("workspace_id", "user_id") REFERENCES "member" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_absence_workspa_3338a7" ON "absence" ("workspace_id", "user_id", "start_on");
CREATE INDEX "idx_absence_workspa_fe4f3c" ON "absence" ("workspace_id", "start_on", "id");
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
CREATE INDEX "idx_contact_workspa_124237" ON "contact" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_contact_workspa_43d6a5" ON "contact" ("workspace_id", "updated_at", "id");
CREATE INDEX "idx_contact_workspa_68525f" ON "contact" ("workspace_id", "source", "created_at", "id");
CREATE INDEX "idx_contact_deleted" ON "contact" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "idx_contact_merged" ON "contact" ("workspace_id", "merged_into_id", "id") WHERE "merged_into_id" IS NOT NULL;
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
    "days_move" UUID,
    "days_done" INT,
    "days_total" INT,
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
CREATE INDEX "idx_interaction_thread" ON "interaction" ("workspace_id", "contact_id", "channel", "direction", "started_at", "id") WHERE "kind" IN ('MESSAGE', 'EMAIL') AND "deleted_at" IS NULL;
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
CREATE INDEX "idx_job_waiting" ON "job" ("workspace_id", "queue", "due_at", "id") WHERE "state" = 'WAITING';
ALTER TABLE "job" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);
CREATE TABLE "job_turn" (
    "workspace_id" UUID NOT NULL,
    "queue" VARCHAR(32) COLLATE "C" NOT NULL,
    "due_at" TIMESTAMPTZ,
    "lease_at" TIMESTAMPTZ,
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
CREATE INDEX "idx_intake_failed" ON "intake_record" ("workspace_id", "account_id") WHERE "status" = 'FAILED';
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
CREATE INDEX "idx_row_change_workspa_1e9224" ON "row_change" ("workspace_id", "noun", "sequence", "row_id");
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
CREATE INDEX "idx_company_workspa_df58e7" ON "company" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_company_workspa_e07ae4" ON "company" ("workspace_id", "updated_at", "id");
CREATE INDEX "idx_company_workspa_b6025f" ON "company" ("workspace_id", "source", "created_at", "id");
CREATE INDEX "idx_company_deleted" ON "company" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "idx_company_merged" ON "company" ("workspace_id", "merged_into_id", "id") WHERE "merged_into_id" IS NOT NULL;
CREATE INDEX "idx_company_tags" ON "company" USING gin ("tags");
CREATE TABLE "absence" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE NOT NULL,
    "user_id" UUID NOT NULL,
    CONSTRAINT "pk_absence" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_absence_user_id" FOREIGN KEY ("workspace_id", "user_id") REFERENCES "member" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_absence_workspa_3338a7" ON "absence" ("workspace_id", "user_id", "start_on");
CREATE INDEX "idx_absence_workspa_fe4f3c" ON "absence" ("workspace_id", "start_on", "id");
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
CREATE INDEX "idx_contact_workspa_124237" ON "contact" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_contact_workspa_43d6a5" ON "contact" ("workspace_id", "updated_at", "id");
CREATE INDEX "idx_contact_workspa_68525f" ON "contact" ("workspace_id", "source", "created_at", "id");
CREATE INDEX "idx_contact_deleted" ON "contact" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "idx_contact_merged" ON "contact" ("workspace_id", "merged_into_id", "id") WHERE "merged_into_id" IS NOT NULL;
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
    "eJztXXuT4jiS/yqK+mdmLpjafs8sc3ERdBVdzXY11AHVPXPHBRisKrxtZNYyxbB3+91PKfn9AJviIejsmCmMrZRNSpYyf/n634uJ"
    "O7v86rjf+NyY0Is6+d8LZszgIHWlRi6M+dw/D988Y2zLdstEmzH3XGPiiQsPhs2pOGVSPnGtuWc5DJp3GCUTZzY32OqStDxOTGPF"
    "ieGKs4ZNmWm46ozzQEajfzqMjka/EUu044uZamcxcWWycF3KJqvR6JLc2M7YsOuiFbE4WU4Nj3hTShzxx+VkTB8FxdLyppfwhKYz"
    "EY9osUcdHmbBrH8s6NBzHilcF4/03/8jTlvMpH9SHnydfxs+WNQ2E8NjmdCBPD/0VnN57v6+df1BtoQfOh5OHHsxY1Hr+cqbOixs"
    "vlhY5iXQwLVHyqhreNSMDR1b2LY/zMEp9cTihOcuaPioZnTCpA/GwoYJcPHvDws2gXEnM8ekNr8cG5xeMrocWuZ/+I8Yaz4ctjv9"
    "Ya/ZHw4vMvMGHiU1ev6picNgzlnMA4b9779UvxFj5NkLuMHVx0b3x9fvfpKscLj36MqLkm0X/5KEhmcoUsn8iNvyM8Pvq6nh5vM7"
    "aJ/iuHjQbXgdnIiYHb1cAfsCBu2BpRcz48+heB0evan4+urFizU8/tLoSjaLVpLPjlgN1DrR9i+9UteA3xF/4d2qwt+g/eH4e9Fc"
    "uM6c/uWzwyfOcl+zN8nqd29KcPrdm0JGw6Ukn4OVqgqv4zQH5Hf3/v1huPy6BJNfF/L4dYbFzoJ5bjUORyQHZfBh+PuqzHJRvFik"
    "+Qvyhrj5EDbmLJP/1uu085mcpktx2rQmHvk/Ylvc2xvHMxtiKDvxy3+3jdnYNP7jGBsjMA16nnH+DzvO/h8/N35Pj8zVbed9egeF"
    "Dt7njNOQe4br5QxT8buQIjvg+/Dir/UXLw7zSrwt8Uq8LXwl3ua9EkMhrlZndEB0QDa//PVU2Tx1bKvqqhOnOeqKM15Ytmcxfgn3"
    "O5tFRiwUNi3YClrMyx+TJFFqVMQv2ddovH6xr1n/CI/w86uXb3558+vrd29+FU3kY4ZnflkzMK12P8VVl3oLlw2nzsKtwtc02eE4"
    "++rNiXDWYHxJ3eHMYguPVuFtlvBw3H13KvPWmEzo3OPDBVMsyLD3vePY1GAFLM5Sp3g8FuT7YnJ45rCr8vtO5zaxKr9v9VNr8f3n"
    "983ujy/lEi0aWR7N5z4sqMOZ85SjyH+mDJ45n+8JumdAVD4ApQtq8hwgKsVUMxcdKVwrEjRbLROasXLX64RkkOcIMaAqV0MiZGuW"
    "rROXwm8fGl4eW4XUVcTaJGFaTBaXPGtGL4ODw6nnCq92lscQl/utz81ev/H5LrE6Xzf6TbjySp5dpc7++C4lR4edkK+t/kcCX8l/"
    "ddrN9MITtuv/1wU8k7HwnKH44UPDjPMqOB2cSoz+Ym5uN/pJQhz9kxz9J+py+Pnl19MYxeFE2ZcaL6Vg6nv4FjM/wYmxMfm2NFxz"
    "mLnivHKK2mYvzV7N0mcMZjxKLsEvgocDg2+fGrOLtBVYnqwVGoC94PJG22+DQNvfiEGm1DDBqmrIM4RTyqWZ1KUTxzWlwRW+LqdC"
    "Xid8MfZcSsmY2s6SWF7WjrvLjjfbZP87snkPfcOq4QoJF778DxpstTDYpkeoLN8zI7vDETgLhQSFvO95m0ch73sefRTyni3kxdmJ"
    "TkX7dSqKpLIKAkCCCNHIHLUkzeAsdz84LrUe2Se6kjxWG8Mkb+7G1YuTZGh0NnpE11iG8n9yPolfLnYdqhD0rliPu60rsSoUK3ox"
    "uWtq2aboKseo4VN++NSltuHlL7fnx+jEqz6jszHNM1aWZs49p2WW0VNhzt4QAsmnNEIQMK8AIVCjUxYjmIuBFAKaUNGJ1MakuzSZ"
    "2JZ4j3iNOC5xhFgh1HiHS0WemE4eIrBtN9vo/4A1SO2/RrIXg20b0QFEB/SVxxAdWDPHUT9EdABHH9EBRAfOBx2gM8PK8f8oZnBI"
    "cI4cflsm1Ei0Kubw20ywkevYBTO4yRazDDSQ9CX1aQ/omP650W7cNLsVl/qLxvXnVrtO5MeAfWw2rusE/g6Y32Gd+AcDdtfo9ttw"
    "xj9Iqy2lwpXKxNO8Lg6oeZ2JqAl2vW3HKk5/wPG6aQoONm5bvX7VIVOU/Y4YiPBwwK467S/Nbh+GJzwcsA+N7mc4pT4HLLprQBw+"
    "wdEH0uJDoVtbeR6Yaz1fE3QH9HkNdMyTdXmdG64n2JKrRa71eU0SIsycZivnQtU2h1ODT6ts0RnCrZYjzXh6AFnIYk+WJ9HRoWk9"
    "Up6jvxUzPZf4/Bi/+2BsyTih9S7EQpHribxGY87Q7kBp1oz956Qbc+uRidFyFl51cCRDi0Ot81AHtoDMIBfDyjESFAXWWpwDX1O0"
    "NxfZm2NzqbK1eW9Gw8ZkQjnvLiRjk6bD2KVaoQHRkI2GbtCqhBUxNNX8wImzZARo68QgACyIUzZ9orYyCRqEOQtGDGaSJ+qOwTRY"
    "Iw+OKy7I30YeXWcxr5HG7S35kU9FZz+B9bAt1g/y49QyTcp+yjNAHuEJcmyXWXtkAK3wxfjvdCJ3FLirMk5i6qnjKD9oq0RbJVqr"
    "0FaJo4+2ytOzVZ6Wpaf6znQGRp6YtFcW2IuR6Dw4W+J5u2exlKK3fAsCWp0ZLXRImPddOe+vxEe/WSfqc8Du767ld/U5YNfN2yZ8"
    "V58D1vz9rtPt14n61OOdkCrYtiMWEms9ZKAj1qWmOGCdr2IJE38GrN9sfK4T+Dtgvfv3/W5TNPIPBkyomXXQNcU1wbimGHL1ebxB"
    "0yE0umWCQc9bXaQRjPBCrRC/sOJNSoAXC07dHzgJyIjhEYPMXedJnHHrZOwsmEk8R4Yy+6t0jSyn1mRKGAWv5snUYI+UE/Fh8ppE"
    "FpjjAYnBCP0ZPFkCAtOhPA++OPgzDNiABdmzl1NH9gHYNyd+yuzY/SG39oN8gvEq7wk8atsq8DtUg8sDJBbnC+WuHuyAuX7dUTNg"
    "VRj8nXAUz+kKYRWEVfSUjxBWWTPHUbFGWAVHH2GVQ8IqgVyRYeda37IYFW5OGQ/JQB4r7d0UUuis523t9l0mRbZotcbtO5MmG5Gm"
    "fXFZBzW4sTAtrynLVWRM+dGlWrEpHxoNadiqVMEo2fySQN8WVYWXHGYLndQ0qfmbSvDlLIW2OhpFUuRopCowUQbFmKbiecQkMvOL"
    "QO36BtsEESfl36Jo4tjqHiNArRK1Sk3XQtQq18xx1CtK6RXGs+KTjCNEJ20B1fdaN+3m9RDsjOHhgMGhOBh+aLRuJRSf+K6ui6ad"
    "+35IJo7BCtnrfe10r4fiJWvfAGX6zICJb596d42rZtQoc2rAGldXnft2P2qTOjFg971mVzzTl1YfLse/DZg8aPRbnfaw2b6G6+kz"
    "Pn3YffybMlVE1+LfBqzbuvnY70VXk99DS2ycBYkTovfOp6ZgZ693L3uPfQuudZtfxGd40f8qftd1s91v9f8Y3rba8nrqRKzFfTvT"
    "Jjg1YJ+bXflo6lPwoh2cCY4GrNlt9OCM+gxsacP3zZv7dmBRU9+Ca7K1fySe5HNwLjgasL913osf0++24HTsi7py1WhfNW9vg2vh"
    "VxjPfuNTMyJNftfDrndMvVlPt+Fn7r5HUOk042Nyyv5aJgbr1+IQrF8zEVhiMxTsr1TAK0ZyfhzefbSVST3DsisV74qR6FG7C257"
    "0rW7dEAwrlTB54s0fBGcrxViF5NYixJWfL858aAI9HixyjWz5zfaBj+A3zL8Rlfr0ANn6Ucd514tiUAkLDVFrbizcJUsnu0VwQoE"
    "KxCsQLDiPMEKNIF/z6OPJvCLnZZqkwGsW7xMSUIMmdf5nZlRV4jpQ/HTnOqwTZYY0RvMJHjI7DlxxSvJ4w+ObVKzmMsB1QGzpu1r"
    "Dz8An5d0zCEVV4WpHCM5P4zsbSkmv13D5LeFTK4+n1OEOKXLTOkIJSmNq4cU5zehX5Zi8cs1LH6ZZbFnPFYCfYP2eiC+cL+TRnwT"
    "uIgzm+UWjOnTP4sQkYjkHOb7Oqm9+Xt/PcdDof22074JmqeHIcnxEO/NsLwY3ovToCi9Nh2VZFXeNlklH9V5VZ6ppfJRxWeTPgmp"
    "rsRjU/nMaRuQOl9bYwOKWpQuZvMDJyadWADzXJK2wyg4jsaCJH0XU1uMPvdU+dr5wp1DZRoIm4RGjNpkKsSvXCPSnu6ylRerwzzB"
    "E/9b4BSLPqpo9tEYJECzz5o5jsA/mn1w9NHsc0izjy+X5AMjmz2+Y+Q6g9gwdRvDu27nqtnrtdo3dZI6Aemlup/E7IZr4eGAXTVu"
    "b4fd5lWney0vJb+nBcTjOOH64uS2Qxgj11jxv7j7KBPsyI8Ba35utG7rRH4M2NePjX6vcXdXJ8ERuLPfNm+6KvuOOhqwL633kC5M"
    "fohvn8ThJ3C0FmuSahoeDljjS6vfqRP5AW2Gd81ur9OGNv7hgHX6H6E/+aHHXAjUkm0nQ5xe6xf6pvWlKQZDfogJILad624D0i6F"
    "h3oMSFwvqyatpCiPJa6gZb2cUIqREDu2pTvVDJBBe433MJ2sjxJ7yvJ3bfWqkAYrV5WvXJWE6cpCQEkqBIDWWwd8bj3XPnAVdXOa"
    "XN1oI0hOq4SV4KrRu2pcN49lJPAUvJ8xEgQDUmwkCFuUNhJckjsx9JTX/OSIXKLykD3R9lNSuM6SA27vTanlQk2JGqRGBEzfcU1Z"
    "y576Be7Jo/FE4fus2Fywx/vtPXxlTRs/oAaDXNDacYHWDrR2IN6N1g4cfbR2aGztwCCX7+CdwSAXDHLBIBeMCNjAZzHNreJkZ/lc"
    "jtOcH9CMgRcYeIGBFxh4cVKBF4I1fBuJPkGHAr3OAn0MaM6M8ToTWpwKpXiMV8J4JZ1skSXilXIWgefyNJZ77jzZmlz2tAoEA0tt"
    "cU7AxOXaJovv8DkpAg3i96KK1pEHx62pwnfKADs3XA8OXaoCuR4sl3sQ4wVfZoL5xGHiLtIqqzpSBQtC1o9GGzMQHuoZShXiS/oF"
    "xA27JcLQ4vMt1hHaZdEuqymKh3bZNXMcLXNol8XRR7vsIe2yrmNXgoiD9ucAmB3V1FE4XddYOvY4X1+cyHw9MiJ1pvIUesqjp7w+"
    "MMpmT/mjwlOny9hCfEqDEIQm+OdfFIBT6mJtIzRFw3abgSnmxwQQv8jMb2Q08g/BnUNVvpT4j+POIChgObUmUyiDKc5LXrrUrAki"
    "Tg13MvVpZOQApCVKtldt8kpzHvE5SgFUsUfJg5kqJEqKCzaIUiFKpf2KiigV4hSIUuHoI0p1bK3/CKUDdduTUmDV2zLFA0WrYrDq"
    "baZ8YErUq8jpw/tAnza3I3E9T3Ut9jdP0qHHeRkYVvzwojRd+UwOCc4P535bLqfJmpQmCHLvHeRGPBbxWG1gQ50zl3yUuTwuCnBD"
    "/2ptI3A4jRqWcGmDOwGyZpCZEHzEwkpdQO1UJwcFD4/6KOUc3KIkl9FDIZKISCIiiYgkIpaESCKOPiKJB1Stjpuy+0D7E+bsLpki"
    "OpD6y+JCEYXOw68T9JYU+qvx+Zwh5b1kfEBIGT17EfT8zjVHBD3PHfSUSY0vCjBPdbG2EfKch+3KIJ6L2Zi6gAY2L1++e1MjY8ot"
    "k+bjikuDk6VreR5luZDlc/oqhTmqOyDIiCAjgowIMiLMhCAjjj6CjIdTZSL5oyzeEVGcIdaxe+DOlwircDhGcoYsflfGQfFdsX/i"
    "u4x7IrrMocvcBaJH351KgOjR2aJH19TIRtjKk7VCtMgMLpcAibhhi/MPrjOL5U0TerdJPEclT3MYXRFHVdWyHc7z4KEtehmwAWvM"
    "nIUYJlnUS4wMfaQumVlMNBOzx5M1vkajycJ1KZusRiNwkgMVYSjbRE5y3Peng+MQMviBk4BS3Et0I+4qVJ5/E2SKCWOFXtkGPCok"
    "iHPlg8lqY/BAMAqAadmqHTAVbujMi1GtimiVeOO8Bd+uXNjcmlPbYrSwgej8MaxPFi+NW6aIWTmCMo18tovplv8zDNfzb1v0K4BF"
    "Ze8WJUMv1dyzPGUYLmoQzbYSv3HDo8nxoGKWuxvb0j/ndAIKuux5GOGZuywch9goYqNab9mIjSI6htgojj5io8dW1LEQ3HfwzoTC"
    "cFnwMCQ4Q2x2L+5nkmHVPf0SZOjoV8qpMlQbt3EYj6gPyO3OXbNdkeOSpk7g74B9Bc/tr+Czfdvp9esE/qaRmuMYfvI03wp7SB75"
    "scQy3EpKbSWGxPUi4CQ52u+tx0IxLE25lSymmZDgS2N/ffXq9etfXr14/e7Xt29++eXtry9CsSx7aZ189r51AyJaYnRzjCs++Fll"
    "R4/TnOGm/rrMyla8sKXXtSQ4WH6OJ+lwhm87w2PYcYb/a6sWJwmxNheWIC1eM/ZSghTrXq6TdvZS9zLPopLk/bVgXj7vc4nXiaBn"
    "NR4gUabLIcaNaxVE+QQdyvBay/AJo2YV60mcDhG/ExjivMXw1pkY9rWxWjvGuBD6jBjn1zZZK4SmSVEMTfmyOpwPXWrwvOm5xqM1"
    "SXYOslLar7WcY+s6z9Zsrs2Ia9VncpYY57JWBZDOlKdHdR4+S55imfPd8jPupFmBpSky9OzKNShV42mcBhm6PmYgmH9Z/lYLGriL"
    "9XOafN0YNZB6VQsKyGcm73M52ws6OVO2JpzXN/NU7kHP5ek9pyeoHJTlaMK7fzNHDx42dKJsXRM1VMTYA1c+PFnGFhY+jBh7pHis"
    "lkdnF3kxWfJCbW1c1tAK2pQIzoKdBYKgDBl9VCfcIbPFZKpOzV3HXEy8GjE8+c2aiD5sChFMxLT4BBwpLslo5DmeuG0sZGo5FRSW"
    "B3nEKSeekxfQdcA7bxNHpTiJKX+OLZNjWAuGtWBgA4a14OhjWMvphbX4ckwV81KM5AwdJPfii/+PhViULK+SI2qc5gz5vHsfeymE"
    "b+OMmiI83CJxdu6ogeYznFN3kuvdVzzf82gPGHvyYl+bb8qX8l0ZV8r0BhvzpHyXiaiKNMxq0z5FiNMe4wy0jTPAvGM7D2cO0aOy"
    "sEQccEJEYq31MMg+9Rx4O0hwdZr83Ahux2aTVonG7oS2KH9xFtr2L9XWg9vzqFUJeFu1BhQZEmxNbEtIPj9wAonlazINlzhtuQTC"
    "dYL0XiadWKDQ5mHWz+2uVJr62NBVylO/BrHOT/+V7BsRbUS0tV3vENFGTBMRbRx9RLSPrdmAbJOviG/OehLQ6qyQX1w3r1rXzV6d"
    "+AdQt/LD7X2zfQUno+MBu2v8Ic7A3wG778FV+Dtgvfu7u063L74HRwPWEQeyiX+gY93LwpjhNTDLecUMHyAOBqEWTPGuv8CM+BXi"
    "V3rjV0d1JT5VrmpageDW4byrAmrTwGDsUq0QGExF5JYBBlVrKCwJKfkFb30/1FiJgXief2fJiG1xLw8UfE5X23imhuIAwnYI2+m9"
    "ICFsh8ANwnY4+gjbHVtLlp8ZXq6pPOm31xmq08kFFWGdHU9Yiw+FCG895cza945jU6MgVUyCLsXWsSDcF18DCfewy/r7Tuc2saK/"
    "b6VTFd5/ft/s/vhSTmbRyFLqnmJ4BqM4gvJ3Z3CvI6Or07pfdKVWqPrNRZthGJy9WfP7OnU49RU0sjQ4GVOhuPneGwvmWVCQjbJL"
    "0vKERmfbzpIrNY4akymZTA32KKMWQauTtyXjFbE8Tu0H8uNoJDZAx4aN6C8P4jH4X2QTPrXml/PVaPRTVn3U4Hk266CFemYhTLg2"
    "m9OekMJKSqe8E/x5g8rmszl/FspmcWaitZMZkxMVs1SuX1WVt4AGk7dqp59pIS4EGX8y0kIsFVCRsBBvshkkhoKtJpQEkXgt7LIy"
    "aUxeedq1TRHkRZAX910EeXEbQZAXRx9BXgR5EeT9fkFeHZQIldwyrUGEKS8L1Icwr2YZBxPu0bmfy8zXOvJ8RwpabaUxpFL6ogKB"
    "CoTmSzYqEChCogKBo48KBCoQx9+NUIE4DQUiztBv4kfkT9jN0YgBLVZg30HsoOCxTYfGg0fdoWmseIUZnkd6RiWLdzbXXfqPheXS"
    "nPn+t16nnc/bOE1axLEmHvk/aa86gHAzXli2ZzF+Cfc7hmgDPEpINZmar+nyrilxBTpI13zF6jtYLEarAK9yxWKOhbhdSXe1i1zc"
    "zb9WW4++DSdRs40gXIdRoVQ9JaoMSN+55ZSCi53nBEfjlThyZjXpawflA6biIaCQsHTDC06Ce55LJ2DpN7Ng3t7v9swqBsFNfIW3"
    "KC1UvBlChwgd6r0gInSI4NHW4BGszsPiSn9r3T4ztOj7mc6bvC1rU5S4aKW9avk2fsoxKpyqqVAj5lGQJK1tSlNniZG9SfamBM8K"
    "u2yKEj3Ctd5OA2Wl+jinKHGctR5nzA2FuaH0zg11BHzrasE9RxmcLtL4VvxarRDfmshW/q+slcG3+jK9+IPFpIFQ4U6SHCpjfqOr"
    "0Ygw+kRdP0yU/yZOO5Kai0uGS1W1TINcfey0rpqimeNwquJLs/jW3u9WKjk6cxbSFCpumEmJjmgVolVar2yIViFahY5uOPro6HZs"
    "X4pAjNjGbyig1dnp7eKq0+43rvp14h8M2FXn812j/QeckQcDdt1s3EKa88Yt5DjvN7uiXQs8jGJfBqzf6H2qE/ibFgmP42kEkl/u"
    "yOW/Bn5znQdrSw/Ft+Wyk69JTp5mLbp/7tf987S8FbdYdfrN38WSA38HTCWeqhP1OWCfxc4oVh/5IdYesamKtUf8HbAPt42bOoG/"
    "YpWSymHdVxKD773gRE+PNcjXa7NjWeyJFyNBR7yE1LUTRzx0rN6tgITp976T9HsKnPxi2JLVecClulbbBFw+hc1KOebJ5oAiOuKL"
    "6ywBReSO6w09+qc3GhE45qoVj4GNxJg57BHS3c04tZ8or0lYUQKPliCAbTLfN2/fNywFX1JZcz4BjJWq7Rg2hVkUPHSyQ3TWQ/hT"
    "U9Ea4c81cxwBMIQ/cfQR/jykdJ8jhpRydkvQ4QaVdnn1ZbIkQ/vibIGjq9/+HConrltsmr/31yv84Vpz22nfBM3TKEAKqlzMxtQd"
    "5rN8DWKZJDsHziexrjdlYMs3xajlmywoLFmWAwNYj4WLb0RzRoG8f3316vXrX169eP3u17dvfvnl7a8vwmU4e2ndevy+dQNLcmIE"
    "smu00DsXzBvOLOZU5H6aEsdg2zEAqTDL+2txtsDP0W+/Tso8Pd6vYSMIhymePdjGY0XQMCDZDi88HW49Ey5MKMNTx5rQShaIGMmz"
    "LBCnw++9mBoS8FtZuSNBpLMJTydzaRz0LIuixWlQQVnvah66Gj/H1zzl3HyafN3och6fVtr4nN8ZrpdfN0mdr62pmhS1KFUHYeFx"
    "y6Rk4szmBlvJakScUi7LDoE7PoeMBWPXWTxOPZnFwJN1jfzCREFWCk64WCGpSZaWNxUUqsqRajQjDrNXykccUh8YYh7npVk4+tNs"
    "k4YhcJRBMw2aabRfDNFMg0A9mmlw9NFMc2wzDfrj7lfBVFJdFQwlokAnzp0gKzq4wPn6UnFludT1jXrVsGKhuVAlEaqHUDispGZi"
    "EL/bvAISFShLOagFvyBbU2Kzk1qmNao5qObot7GgmoOCLqo5OPqo5mii5mDwzq4ZmhDiym75KdEPN3zM9X6EXO+RZeo5VsmYCew0"
    "ubo503vibc23SeZN32dz9vtOon/UHGO2wbn1YE0M+OUFyfRzG9WKg/cSzSun1zfpxOIyHRgjBiMWg3Ijq7o0nKYT3avk9qtL0oYI"
    "PIuTWLawgpi93Xa/jeU2m941pr8hyIEgh95rHYIcqOZureYm94Z8Q9TmxCXZXnQ2T130G92bJiQxkZ8D1u60h8G56Di9W5UxYe0+"
    "DYl4yXjRwOS/lxHF+YW+vC1lIny7xkT4NmsixGT7B062v0ZK2mWm/fPZr9co0zGOPVftayW7Ok3ubtT8slNMG+UvPgBpnS81OAWq"
    "Xmo2lFPwBMs80SiwJ09sS6x7l+Srb21mjke+CfmByS+S9yoJ9It8hW777gZswEYjf2EdjcjEcF2LmuDp6yw8SOYiyIKLBuNL6nLy"
    "4ECSlrp0+wXSGnHE/3BW3NuwbWU1Z87YMVfEc5xvNdlU9kSchwGDb/4zX5IGmVEhr7LHHziJP8pUvJTgcgwZr+e2waBihbiHfA5T"
    "nBuLjsWpf/PTYMPvks/ggBYqE8hweH7TgBzalnJjth3xfEScAofk0Ui8m66Sp0cjaKsYN1RxlhGVOi0eT/pHyyQ28DMl867EAQef"
    "aQqKM7SeWbYthlr5PVNjMiXy9SQz4xtV6vNKJssJXKJNKh7fVdo3eaBLEptRnEyNJ6l2W0x6HVji8X3NGlhA4YlGo9qAcUusMqTv"
    "uJ5jcfHIgl9i1Lkhn0kq85Z4kol8WskucZXCjWCw2SX56CwFd9gj4eKnqIEzbMFfMbRkaVgeNJNPwcSzl3d8MCYTGTXp5+n5U9yQ"
    "qTTzmx0f/BkS5OcJx0oCCAV19sq1CuZ0eQoxZRCXQFxC850YcQnEJdD5AkcfnS+O7SugtJstXqYk4Q5eptOBO07unTn7xNNXjdvb"
    "OoG/A/a5KRjevqkT/wDO9HqNmyackQcD1vzcaAkC+QEYLySjhr964Lqm5dIC1KbcmCU60BjpFevR+859+xpKDsiDAevc9/1TwZFf"
    "nKANxQqCIz3GCYzLjOaUaytpGYnItX657j6KZalO5Ef61fn6sdHvNe7u6iQ4GrB+87Z50218hkzw6mjAvrRkMnj5Ib59EoefYGDF"
    "yqaahocD1vjS6nfqRH5Am+Fds9tTdSn8QzFN+h+hP/mhx2RAS8GOlbw49lGBo3EyZGlqwUoAVRWYmiREtqZl6IKKqGt5upuiqGfJ"
    "0LnrPFEWbJrb7K3JHg63vV58brTvffmkyhbb7XxpXcOOFhwJqVX2JIRW+Sk2ws93nW5f7ILyU49NL4maV5j8SUKc/6n8vDHzQ+4L"
    "kM/UFJnGgr9OUeBJu0oFBCRJiFXLtYZAwC6WGd5bsLJeG6uCDdrIKx1XNZnnCQ1qTjZPZUnf5u1IUSJAqPPbQQULtxjjOBkOsM4D"
    "DJ4RQ07FLzRzksYWmk7SZGeUSnpnFhRwP9mCtWkyZG2OccrixcHBZaFwviZYWCeZ+KLR7n1tdpvXdRIcCSWw1evBGfUJpoqhugj2"
    "Cv9wwN7f9/6oE/g7YFeN9lXzFmiCowHrNv/WvOrDueBowL5APU2F5YaHA/ZB/IV26lOhr93OTbfZ6yn81f8yYPftT+3O13ad+Ad6"
    "KKSx4R66xrKK9pRDqvFs2VKDellKg3q5RoN6mZOo2XVmw6I6EcUMT5GdH7PfvSnB63dvClkNl1J7jbMFnxNEyOXNXJbBv9X5nCJD"
    "Tm/mdMKPuQqvM4TI7c3c5ovx3+mkWuGCiOT8OLyXiDGsAna4KmBaRageSEs4pQDVVHaJ6vGqhR1oPEI6LUYB/6g5HG9R7zGPHG11"
    "hSyuHo6QpkUQVWcQ1XMWk+lw7ljbWLyzxPgmpZVb59twbht5Xh9r68clCberIreVmS6IXjvZMnJ+aOo2e0OaFGdzLmsr7wkJOtwP"
    "dN4P/KHKE2nXexYkCL/nYqGxcPmKr0mKEl8UnV+UYLAWYj/JCZcoNdAhLQ61zkPtp8gYOgsPck1si8nkdKOxyn/xsXl7XSfwN2uy"
    "VWbYmEVWHOoBz8Dbwocz5ymvCE6x40KSCtNvp4Vqmz5WKswctMeSQusB4i2KNbt04rimeKJKA5KkwmHZ+bBYfGhbzFcfp0ZecPJa"
    "hT+X/oB6f3jmZBV/Mb9cakK2pOE3uqr0duSQYj3506t6ditGhHvr0splW9QKk8vZsu2wco65r5C6WyY8kx3EU4r5+cv8jHEyUxsA"
    "fUQCfWRMHw2mcrnJ1GUQSAvpwBO53wy2Ij+ORoL7jg1ZQP7yILrif1H3upxDvrVvlM4hedtP2YR1Gj0bJHBrQFo1Ak5TkABO3Xo0"
    "qgep7FSmcy4ztvGpI5q6zlLldvMT3EGSOMc2/ceNMtuRqcHDROnJRHqCRPQ9YP+krqMeW5XSjufNi/2oGlHZ3SyZzU8+r190W6wU"
    "W+dgT8bZJENRw2jf4pxnxw96zewxldKgyTvBnzeY/uzZnNd3czmZyPjz5ClGAZ4rOqWDsHVtGbbzmJGw/NPFYpUZNSghSok9ORRK"
    "fuBkRjk3QCSQ+V1/nhmWLROjgoTg554hxgzCsIVccElaQrhwbNtZciVkQDpW2Jmsx0fY3kEYERt7nph0sPuWyuSa3LaDJDubs7hC"
    "rBNAjlKEgRNFKVZtQ0i6VbO7FoonmJIVZRJd13dMyYpJOUtZfTAl6/c8+piS9WKX9iNMK4hpBVEv/a5W0GCwxjlJasq99cketH7x"
    "Tzvpa0z7q/A2xqjwVdT6VZQjtf17GCPHl3BvL2EGq6nwKmZo0aFQ5/cxQBOHVhUFI0V1OCVjn/GCO9YzQh45i9ztbBNrfTLkbZ4O"
    "t8boXIwy7s/irO+CtH15S59bWQZXK215FXVzmlzdWNYy5TKhS0nLPkRE3jnquZOGsdilWqFxLBZRWc5C1omKGdZUCUrL4+TRdRbz"
    "mjxcimkz9ZTTzBK8fyyPLA1OQKgjLn2y6JKa+ZUtd9TvNv4xYX4zNDKhkUnvpQqNTGhmQCMTjj4amY6toMjPDC+LM/EE7XUGtcoz"
    "c/9VBaT0V4XBIYHGcY5bMngvSUeVTF1hOYgIcDVIrwaBDpKby+BaMKUoUC5B9l1nMijMU104IdfkpcYoWojxg1ibp6rJgBJ0mAto"
    "fUigDr7Rd7aRjT2TJ2uF0M88uFwK8/EM95F6ENqkjvzAJmLSiTUzbGJwAlk4a+CkDMFKMyrGY/IDJ2ICeL8JsiUEPSkquG6ZQViT"
    "jOyCqChqzGpw4J8PNfl8sOjYD1TKj1rdVM4a8C3w13jKgtVePkPGrxohKISg9BT6EYJaM8cRhEAICkcfIajD+h8EAkZZjCSiOEMY"
    "ag/5/mNyW1mVPk7zXVc+jATdsqyLKL5rxsVK2ic5tzY4PUaFmWTTFSWM2Rb5piMqZGgKOpaaazV2hjSoEWXqHwKEUWUbjyjOcBt/"
    "U8bW8abY1PFGWjp0AOYaY07BbS6NzQXna4XwnBFrUSJvgWNTYhorXguyGwVCyGhEPEfiV+IyGdMHx6XistpoR6MQHwtRix84+afD"
    "6CXpyzRFzoNMOjAXUrhQeUyHMMcjjhDKbWOel8jgeA+yjd9XbMsMpbbibAS+aIK5CBCj03cpRYxuzRxHlAYxOhx9xOgOidF9s/KS"
    "85YLhQxodRbyhUR+1ei3IA1AcDRgt83Gl2adyI8B63cbrXarfVMnwZG2eQIQ60OsTw+sr1h63Q3Qd0Js2z7ADViVZW216LZ7v4/T"
    "5OfG0LbYbErEtXWFINFtXfWPEtjW/NOjLjNsMUQXafAkfq1WCKBQvxVkWC+HorxfkaVMxMgcABAIX3GPzsg3BnkVDaJKGqgINIOY"
    "1iMktHYeFI3lqUg0bihHorwsjzvuHxJaQ/JroBr6Eljkz6TO/yA6fhB8kNmm66qrOXXmNiVT44kGKav9nNMexNWJV2Elu7BcDu5V"
    "psXnCzHpRdeGS4kaPABrllNrMlVditaD5I/i0ImK1UvdculanifuY1oPD9T1f0UsX/bYdRaPUy/2I8TNLkl/6QTdQBpwH//hlKr8"
    "4PLm4tcqCk5mxkpdkPcE4Ggh3kJX9srFXCLB9BgwyxRTj1ry6YP83r7Ll99reYcv5iyUi1cw+fJSbK9FpPzxRIwJMSbttxbEmBBl"
    "QIwJRx8xpmNjTIHcsQ3GFNBqjTFdddr9xlW/TvyDAbvqfL5rtP+AM/JgwK6bkGUL/vpZt0S7lspOGX4ZsH6j96lO4K8eqNMJVqK4"
    "eOH/+znnT/BPRyEvBlclBfSybhcpMp1fGZ0ieSOlptokT9Ch/JziqoIIqkzfiOIMZ+7ul+YktlJBVskSbiWyaOY5uGuhJUCWsowt"
    "rpwYp8Gqoglp/5QrKX6wbHo1XbBvF2mwN7pSK4R6H0Sb4SRstBHobZC5RSdUVSAE4ixWm9+kFAYonyYvrRiGeB5nx0RoD6E9BHcO"
    "CO6cTCKPExKWIAEpZTmv03uLGe6q4G2KiNJpPFYe5SfI1nV5PHwZJ3xDhDz0vtVudP8IJaLwNbnttG/e58hE7//oNxspzsf287L7"
    "Q1wEwK1hrYMGsCrL2moOGj1PNDc/+D2dJlc3umnE5pQ26Ydbs7njen9zxhdpsT26Uiy2W7LN8O9+o7LVOWV+Fk6hTrcQzhlR3fwm"
    "DfajkbjlaBRlELZMmQlGlc8mpkOhGLh0a3AYZH9xwffCt/YDh6WPg0kN25N9FJbqPOhDKB8J21g5Cz/PzdRZRq3Fd9+pogalxyW/"
    "uGgHjZZThz7Bo6raNuBHIiQskyu/jImzsE0ypvKcDMBZOmQpo3dGowfHnUE3kYeHWuDkL5lxaj9RyLEDcxpcWJhKyyxDeGQUkHw2"
    "qIs+puK8vIMj3mH43WLaMelRIn/5BPwxLPHw44UnvTp8ZskOwJFk6/CepDSJPhWoeGm/D6DihYoX+lTg6KNPxbE17hM0zGu/PQUl"
    "FkGszTdcli/TGPShcbLni37nU7NdJ/JjwHrNXk86pPgHA9a6brb7rf4fdRIcpRWOI4ZC+Tyu/grkUGP+lAyDvQV/xivgUx/Ojn/x"
    "n/fN++Z1xY3Yp6oT9Tlg3fu2igT0DwbsWtYwvpYljD80WrfQWn0O2FWjfdW8lafCQz3eEPS4O1mPOwA28iTkcoMXUes9fL0vYqB6"
    "XwYM7PxilOTHgP1+2/u9TuCvJoNRhK6v3WEQYC/eWmbGfA53yXC02KsmRqKHUw3c9qSdahJp+B8Z2CeqDEiMRI8BOXkvp2R96lVu"
    "vdbi8Ygo9BiOs3o/fItFlfGIkeCA7HxApOWnynCEBDgYu387nqgL5j2aMyJrq7gkCQ9YxiU8c1J1XFKFc0x3NXTzVLxNlXNihMjz"
    "Cjz3HM+wK2DXYXt0rc9xrXdYjldNIS+D5lhCK+N2p8yiFXgZo0B2ptnp2xkrsDNGgezMsJP5CVyqMDROgyxNs/TBsOxK/IwIkJlp"
    "Zio/rwrMjAiQmWlmUtd1cnKZrQlWDgg0tpBuGev58kXZerhrC+JmApUfLGbx6TYeNCnKHbjQaDYAp+4po0OYo/KK/uyj7fk+058j"
    "LH6933QMtC/pOw1OtYEPr/Mg/Wt5kFcfMs2SMZ04M0H9jc49P2GaQeARyYOjcqcx+qdXEDK5n1uUCrmM+9wExlXJWYy7RPffHYoK"
    "2tv+0P33e9vW0P0XRx/df9H99yS2J3SaO1mnOfmZO3T570HQXufh2h58KIc9rIMe0vz1laYsi4ut7jEStLsndmn0SjmTAdEHtOlK"
    "qSsPsIErtU1gjes3KgfUjKmMifZxE0Eby0NFRiPLBAnEW6lY8HitABVtXifjFUR6Q02BOYXqASxKfB+EjMuY7QIU57D33yay++/O"
    "OKrM6MdCCBFirCp1QKR3XhXHiKpK2+DnYvQ4wke6SigIH62Z4wgglAIQojWxJH4QEWDKrhwE4fRi/LbReLtNMXchPk8dDNj93bU6"
    "4x+IM22xBrVv5LngMB3rp4eWe+xE1adj862wq1h8WOQIssmZttAfBH1p1/ovBxJrluHWY+FyHqc6I6fav7569fr1L69evH7369s3"
    "v/zy9tcX4cKevbRuhX/fugFWJ4Yky/u56whuVIufiNPogRycVbxXpMqV1RQiCtQR1udv9LP3JRlbLX1jIlfgafJ0Y/bGaEJpk7wx"
    "L23j+oSNpTM1NohoqjCjUOe+JB2mEiDK89IZCKo0Lg3Lk4kBVeVLd8HkN+I7E0nMSGqPGahqL3dRuRbNBRW6rMK3ZFpDQS1rQ5Ix"
    "fbTYb1D8EmAsD3ritaANJ0Ka4ZRQZqrql0GpT7HATyhXZSk94xv18z96zjcaq9k5sQ1rJkt1ym4HTLUyPI/O5h73K3BOnAWDVI5B"
    "usWVeiZMkogwF8JcCHMhzLUB5hKMXhSYsjejMiGx1qDMbetLs07gL7gbwGf3D3A5UEcDdnd/e1sn8HfA3jeuPn1owffgaMBan+86"
    "3X6dqM8B+9i57zU/NZt3MnNT/JsesA1s8/kjmv8eB+11HsQtnRPevSnB3HdvCpkLl1LMpTk4whre0jwA4RxYu5fSeIb7WAkqCNrr"
    "AROcvINBGq/femMIiXWe+BdfG62+XMP9g9x8fM3GtfRP0wSTV7pYRUktIjqWlIahWKWksUC5rWB2jJNgmGgaf56JARpuwdUMHdp0"
    "c7OUfKM5LszFynhIgFbBdBI2Md8qxzQnqTCweV1gsw7Ok39zxv2Fyy5ygGZ5vrYObB56QZMSbpOUxXFgibROjSdKuDOj3lSMAKC3"
    "pgO+iAaRaryCggN4d2lwwqn7RE0Ck+yStMXPqEM9GkkMADInjiuR2Ty3yYPeP4tSM1nmxxbTHqJoDeVwSQ3XtsA1UzATSvpIdFqR"
    "rG9PxYNJAF1S/CaHNHqW8BFubGdsiAsKHY/XG4K6P4b4K/p5cCl4fQIkLosDhSwSbTklMMaqA4Xd85lh29LnFAKCqTGZxkigP8m7"
    "0mh3CNj4EmExuK0j3FoJ8JZ3gj9vTgzoRkTu7BC54yttmm3z56SzBdtIxeGNk+EA6zzASg6pPsIJOgRetBtjHTSCWLHWtFKQrONa"
    "oBdw2WgY1I0t44wiQ45AmowV6gRp2i+PDLKrkMpHI7jz1XTBvo1Gl6Qlz7t05jwFzhayEqZqrCRe1Rk1ayCYGw+eTGZjGqs8X5XD"
    "PwRI6CBRS4cSUC9GIy7uJIR/GZ7Fqf0AdUFXPKJyVyDc18JcPKpv1cODY9vOcifFONHDRA/BW0eVR98lHj1M0MOklPiEeXi+59HH"
    "PDwXmIdH7+3poMlcNNPTD+DTw61/Vsm+HzRHW3ZOHQ7QWLK83BQ3GFBh1OCGqEEdEIGuGIkrCGq4SAMC0ZVaIR4A4zichI02wgF+"
    "fMgPnMwstvDoJQmsWGKPF0smpzwRZjGmQhkGy9Nq7JgrmbYEYkIcMjFsO8cSuIf+N2vbhfr0MZ03N+vSp7jMF2vTarxzFqs1MbcR"
    "zTm52xw45JbP8zeJNXwPSZDtldiuw37RdxdcDM21M1nMaM6ukb5evHd4quXQjDctASjfuMZ8+p+3JKCrqWxWgKsCatr72Pj51dt3"
    "QUIsDxKa/zilfxomnVgzw/4ptieEfQRBgDIUMXCj4DKS0PLyAOXjPMQz9iLEdg+J7aqkbFU2/4ji7Pb/3UfFwPuUZW5fnC3wA/Xb"
    "6+ylshO4rvl7P6GPZCIzQrTuttO+CZqnwzUw+ewhAQuXPlpiI3S3wawztAhbX5wKbK2DNPeZuo9ZVwB1tlhym4XXN4prVw7zRAMu"
    "7eMTZzY3mEXFNy+e6ZTl5JcoS6iccaWJfjQiU8f2PV0tU5a+kQZ7ebUmZTP4CdKRVXxZChGK+t6/v5HRSIEBkOhBXB+NpF1efJNd"
    "+GX7xC1l7+Ahq4z4W1vkoQbPEBM+aCOyoTkezfG4s6E5HkcfzfG6muQw1UYUq/euTKReeu7H4vTeZVNtKIEsw9+1rg4xKtz509HQ"
    "oCdAYt5KSTaSVHqk2jirjJxSHao0IgGBHoNxVnlPlNJZZTQiChyOnQ+HVPqrjEZIgIOx88E4rvehZq5zu9mSF8x02Bbhgwk6jB/U"
    "TefSAUsWKp3xjXZlMYaLNKScuFgrLtglmw3dqF0Jh4C56zxZJnV/gGAtIKwRFaeWdu8Sc0Cc9BxV+hxmu1lg3n9ul36KCGnTHY2I"
    "R22bhxW5BIHqlDy4zkycFsfihCfhZXpJGn5VjqAVhyix5XSlQtRk/hUfpJbhaYZJjEcxk2WEmvQZsDxAzCmkiZAVxawQMfc9DASb"
    "KXAVto6l5U0jtwNjIl3jZO/0T9GKGTYRa2YByp2Ftf0O/G9BFyHQja4Kx9kBEPdG3BuRz0Om1kusgxWk1yQhvlWptyq+o2QYW4yE"
    "psjOEBDdi2/K8f3YtOLx7j3Z5sbKdoycqVzszBYjOQsWH9qf7buoDHgttrU6gb/pWn8D1uw2evBdfaa1nzLvwe5TVlXORYlpKEul"
    "oUxNfGbCY1Rgc5zm/Dj9pgyf3xRz+U2OM+eEWlulb0pRYgIn7cR7HUC2Ox+Yaigt4SKNs6Wv1wqhtgDiGhqTigGcAUYkkSOoUR90"
    "BfWyhPIqK1kKcr9kFljICaeGDT6YgCv52U8pJGiVwBMkLnPzgzn3eK9tnDaDu6PXJqJXJ7jMInqF6BV6beLoo9fmIb02Q6Ehw89i"
    "vStOozPQsKXitXsAAaMU94sEx2TtLJt7UuIulAfihId3kzqOqLUXhyipC7mVksrESM4PvymzihQvIpk1hK/YRMgugmGWXVHuSZOi"
    "i5TOAo4sZOQPWfVM+hliHGztBxtrXZ15rasA+LznEsrLR0XlxdpmSHQRtNvsfcgInc1tZ0UpkVWXgj78XHLelM7qfsp3AgmCLLMm"
    "HesY6EsQ295r3QXJ6ciPo9E3uhqNfsrxSdzTjZSnIvzgoWWqalaqNJTMgAfdimPDpXUJn0K7lMcg/XlmWGK6CS1bQayA0ua0g/GQ"
    "wfyi+5kszCUdKKcGHzC4ZsJDWXxocG49Mojm/6km2lqTqcqTv60LImTVQ9dDBG9PXqNA8BbhOwRvcfQRvD0keIt+vPvZoo6ZG1kr"
    "RWwvaG2gKgwrsjlNh/wux2+s6bDn6WzkIbLr5rGRi8OeA4PflnFCF62KGfw244bu6/8Vt7gYFcZZZ4pnBEBGlqmbCmjEKbGIxgkU"
    "0bimc8P1Fi69SCOP0ZVaIexoJtqUCHiG7JOqriRkDZdBxAC6ybwHEmKD/uSx5xADCsfDMXd8oiCzuLGUyS8DlO7BcrkHrpIu46ql"
    "KnH5mJuf82hPsY3bJqeCxI/mEI+9Pu2m36DaUhgRYQV6hAE12YSwetvueRpfSlK7+rqKJzEqLHqSJwRoXfSk+STel1vnMbO9hxeK"
    "d3cKTYa236ZUgAXsrAYJl7e6H7mgplBQUwQM1ER2DpWquSSynck3Ml+Ib/KCrFMtTXIuGAoFofhiyXTaM9FFfsTFIW/+jHomOm4a"
    "38d2rfxftloGM6RnU3XxwEW3jMmEcj4sxPrXDUKWFkfhBLejrrT/5GxHcGHDdlR+K/Kmgu1KD5uKHsWUMCHyLniHlcMIrPKThcsd"
    "ucyDWrcionNqzPxlP9pO8vecvdxlG0URxGJvldYaBVm2qXxbEq0K9ypdZMbj1oQ64EKJuia6nKDTwQGdDoLFsKx9Jmh/hvbF3ecI"
    "8jelqjxOkZ0hq/eQhia+/1eAzBJ0uDekMbPF+O90soUPTZIQbYy5k7W6w1eWcCv5UjOm7t7zy3O2QM/jZDhjUwaJiVDgtip0maLE"
    "7Ehai4OgfmUHuLiIQtAeaygkRnjbkGEdMKqWSWdzx6NssvpEVxeZfPDJy7XijPBRw8ApcTNy1Qezw8KDJOiADRlktvAMOcgSY5oY"
    "rkzbbhDRY81PGuUE3gbcT9POicH4krphCFMWu9rjfUpFOkGMlopUy4tyymkf6dqYwEoPawoCUghIISC1cwkkWhnLwiURxRkiJbsH"
    "pTB+A/Oun/D09aW2KkpKjORZesrpaPZnpZB0naV4e5gEiZK6SHSlWA0B/95J1GijBvJ1ShkUfAK/KPCVUrRm1psKvkfeVOqMUA9E"
    "94yrCk2XRBZxmtiW9Kp6cGxb9LqcOkKhoHNZPmoutAvmLBjkf4DPrKaiwfNsY48HYvhEB+7ji9aowxxchwmmf+mwQr/9GYoAu6/3"
    "rYtXzrHZ/H25zv2pdr6u4WUFgcTFYlmA+s2GbtCuhDggdkyZGIlZnoIKpT2DTVYy45LjetPAXzpcFX/gUSO/UqRprEQ3NSLzDMrW"
    "jP7pEXiQvD3/MDctB1X6ncqnNDAlE27lp7JAIhy5Zo4jHFkKjsSUTN/z6GNKpotdOubERYnS6H6M5gy1o9dlHCGL/SAz8LORw9xr"
    "wZwi9408viZWpxPk8BqWwqqSLvzm/8iyEzJof46TcSduuTpoiz1quJNpUybQTyuL8Wu1Ql2Ry1ZDGjYr5bvy4NgmNYkHapbQ20CH"
    "Exz3BF0N4mfnBltBgg2TGmIwDCIFbzKmD45LCTUmU1DnzLr0MVFpdz2Af9liNhb7Si3IAky5LJEmdFnTpjnRwEd7EshJ/FUmIQZl"
    "06UT0QdorNBmOZVKpp8VZC6oAaaWZSrFfbll0ijHiEEU+4ntON8EuUcgCwmEmo0XygMHxsUSdyQNodZZj64xI/IVUh3yARMSz2gE"
    "v340qpObVltwgNwp8aD3n7c1yRDxY9VvBfgNThFxyfKoeF7yod97S+RsCHB06/FR/HSJlT83Blo7b3WEu1FHRrhbT7j7uMlgTsfo"
    "XS3Jm78B5dgQNuR4ixEeMMXbcVj6zAxviUBDsRVnmd0XZwsCDf32Z7FErMNEmr/3EyzOuGqEkMhtp30TNE/7b+gidkOR3h6duNTL"
    "kbtjF9cJ3tBsyKN2JRLrqda+8GjbUGNjosRTX/YFmQCgL8LFpkQvyY3tjA0b5FshfNoOe+SQ7I456xIe7O82zxAl0cpySAnyuMUK"
    "j5sGYs8RvE+GvajE25DgLLaIPfmm6rErcK64kd4QeICVF+4FUYtSWW8g/e7PFrskHWaviHKt5UHuM5c+iDd9Klbgb5TxsOy8cqUL"
    "AAmxiqsC9EFFJB8Tsbz8DDh7vSPgKY1kL34SVkMGIdliAzElLTi4ihs8ivlEuCOW2qlhykfwQ5Rssc4Rx3cZMFa/yRupWKcYpS3e"
    "F1d2zj0hBbPagAUP5g8FoczkiX3NAk/CBYA4K3A5kAwI6j951C9FtYMMP0HO6v+BnD6Cd0+Ws+BD33sag6L02B8RYUEvBLRDoxcC"
    "jj56IejqhXDMkhnnuTkdP+hNI8149yFvaWG3Ap9zSM+vsM7uOW4KruXFF6yZ0CHF+fF3L4GyvgNBFR7HSM6PyXvIPvjn3BL8qi40"
    "JgkxY5PWwqHMzC6Eky2UgzQpqgcnOQOoYO0Wox8n28HIa7a4nvoA64Db9w3+7SIN2suTtULE3gsub4Tre86M+unjHWI6kDY+cFmJ"
    "0sb7BfUoXHXpzPLnrGqwnFLmOxrKKwq5frSeaE4c/f5vtw2oHXfSMQWxeh0DlDsTiqccOIP2DpMEuU3Br7NMuyQ8WHTjJIxU1Grz"
    "DwgeJdYkxmY4rb5injOE9E9TfkRIH6U2hPRx9BHSPySkLyYg3eplShKiGqTzO+NZnl2tVklAcIYOYq9LYbKv12Cyr7OYLFR4zPWJ"
    "L3bTjpGcAyZ7CEftxMIVqkxVFq2QCBcsnResSJetNr4JOhxi/Yd4G8kjRYnDrPMwx3CrKut0RIXDq/3wjreIx04SYpRlPsC1DWcz"
    "tMjctKwetwWUBWWTVMjTNIwQGk3KMjRGgtwsG7dezE4MWk/yM2MGTrE3y9sPjkutR/aJriSHlYCS65kG1tx7Tk9XS4/ORo/oGsvQ"
    "YpiYTeKHK7APLnSFyNBtXfUv8pbU5/L0KurmPNma3ERKMBYWyedy9drv4zxZGttGCvh5BP+PxtzqQ8jhRdoHJLxQK/QDMebW0Avb"
    "lIjgjwU3ipacGOI/Ak73fvZiyyO+XyKkrbIg/PFJkJg1+LpUhdkgD9UjJ0GU4kVqiPZzF4jRHI1mhkmHS8ubjkYyHjN2RnmYAP+k"
    "94iQbE2QfA0bokSXU4c+idtDa9F3LSCUcq8gk4Gi1OUO+01mHIAQUhgjmbvKUL9nwPzyDwDGws1tC0JKVQhm+LDxDFrQWP5qK+RD"
    "YUwnBJEeIKoTvT3Q20NPwwt6e6yZ42jvR28PHH309sAAzlPenI6b1kgrx4qXpRwrXq5xrHiZdazgEwd6yXC4uGZhRIElC6uVLMTA"
    "5O8wwvB05vnJCS8+ArKNh0OcEAdZ50GOMKeKUlWSEE02/8qyFTDA/C2oyRazDPadZW/QgcYOlhf9zqdmu07kx4D1mr1eqyO++wcD"
    "1rputvut/h91Ehyl0dlSXq87zzoZR2m3mfoxUpz8SdbqFZl+Oiw+ic1Dh/jkBnWtyfQiY51Sp2vFtqmowSbDVPF47jhlcyESlLu2"
    "5IBA/vzWVxfZCQhUbLgoxNjWJBAuBNnOAch49fZtmaw9b98WZ+2Ba6msPeKNqsBhv/kZcncvMBE4VuTG3xTjRDGSZwFFunH7EEjR"
    "Ufewf/0/ZyHcyg=="
)
