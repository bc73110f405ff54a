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
    "dialog_days" INT NOT NULL DEFAULT 14,
    "uniqueness_days" INT NOT NULL DEFAULT 30,
    "attribution_days" INT NOT NULL DEFAULT 90,
    "conversion_days" INT NOT NULL DEFAULT 90,
    "activity_days" INT NOT NULL DEFAULT 180,
    "service_seconds" INT NOT NULL DEFAULT 20,
    "abandon_seconds" INT NOT NULL DEFAULT 5,
    "conversation_seconds" INT NOT NULL DEFAULT 60,
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
CREATE INDEX "idx_interaction_unmatched" ON "interaction" ("workspace_id", "client_number", "started_at") WHERE "contact_id" IS NULL;
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
    "classification" VARCHAR(32),
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
CREATE TABLE "call_review" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" CHAR(36) NOT NULL,
    "score" INT NOT NULL,
    "checklist" JSON NOT NULL DEFAULT '[]',
    "comment" TEXT,
    "listened_at" TIMESTAMP NOT NULL,
    "interaction_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_call_review" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_call_review_workspa_ac95fb" UNIQUE ("workspace_id", "interaction_id", "user_id"),
    CONSTRAINT "fk_call_review_interaction_id" FOREIGN KEY ("workspace_id", "interaction_id") REFERENCES "interaction" ("workspace_id", "id") ON DELETE CASCADE
);
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
    "dialog_days" INT NOT NULL DEFAULT 14,
    "uniqueness_days" INT NOT NULL DEFAULT 30,
    "attribution_days" INT NOT NULL DEFAULT 90,
    "conversion_days" INT NOT NULL DEFAULT 90,
    "activity_days" INT NOT NULL DEFAULT 180,
    "service_seconds" INT NOT NULL DEFAULT 20,
    "abandon_seconds" INT NOT NULL DEFAULT 5,
    "conversation_seconds" INT NOT NULL DEFAULT 60,
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
CREATE INDEX "idx_interaction_unmatched" ON "interaction" ("workspace_id", "client_number", "started_at") WHERE "contact_id" IS NULL;
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
    "classification" VARCHAR(32) COLLATE "C",
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
CREATE TABLE "call_review" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" UUID NOT NULL,
    "score" INT NOT NULL,
    "checklist" JSONB NOT NULL DEFAULT '[]',
    "comment" TEXT,
    "listened_at" TIMESTAMPTZ NOT NULL,
    "interaction_id" UUID NOT NULL,
    CONSTRAINT "pk_call_review" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_call_review_workspa_ac95fb" UNIQUE ("workspace_id", "interaction_id", "user_id"),
    CONSTRAINT "fk_call_review_interaction_id" FOREIGN KEY ("workspace_id", "interaction_id") REFERENCES "interaction" ("workspace_id", "id") ON DELETE CASCADE
);
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
    "eJztXXtz4kiS/yoV/mdmLhhvv9wzy1xcBG3TbrZt7APcPXPHBQhUNtoWJVYlzLB3+92vskrvB0iYR0Fnx4wRUmVJZJWqMn/5+t+z"
    "sTs9/+q43/jMGNOzOvnfM2ZM4SB1pUbOjNnMPw/fPGNky3aLRJsR91xj7IkLj4bNqThlUj52rZlnOQya3zFKxs50ZrDlOWl5nJjG"
    "khPDFWcNmzLTcNUZ55EMh/90GB0OfyOWaMfnU9XOYuLKeO66lI2Xw+E5ubadkWHXRSticbKYGB7xJpQ44o/LyYg+CYqF5U3O4QlN"
    "Zywe0WJPOjzMnFn/mNOB5zxRuC4e6b//R5y2mEn/pDz4Ovs2eLSobSaGxzKhA3l+4C1n8tzDQ+vqo2wJP3Q0GDv2fMqi1rOlN3FY"
    "2Hw+t8xzoIFrT5RR1/CoGRs6Nrdtf5iDU+qJxQnPndPwUc3ohEkfjbkNE+Ds3x/nbAzjTqaOSW1+PjI4PWd0MbDM//AfMdZ8MGjf"
    "9QbdZm8wOMvMG3iU1Oj5p8YOgzlnMQ8Y9r//Uv1GjJFnz+AGl58anR/fvv9JssLh3pMrL0q2nf1LEhqeoUgl8yNuy88Mvy8nhpvP"
    "76B9iuPiQTfhdXAiYnb0cgXsCxi0A5aeTY0/B+J1ePIm4uubV69W8PhLoyPZLFpJPjtiNVDrRNu/9EZdA35H/IV3qwp/g/b74+9Z"
    "c+46M/qXW4ePncWuZm+S1e/fleD0+3eFjIZLST4HK1UVXsdp9sjvzsOH/XD5bQkmvy3k8dsMi50589xqHI5I9srg/fD3TZnlonix"
    "SPMX5A1x8wFszFkm/617185ncpouxWnTGnvk/4htcW9nHM9siKHsxM//3TamI9P4j0NsjMA06HnK+T/sOPt/vG38nh6Zy5u7D+kd"
    "FDr4kDNOA+4ZrpczTMXvQopsj+/Dq7/WX73azytxUeKVuCh8JS7yXomBEFerMzog2iObX/96rGyeOLZVddWJ0xx0xRnNLduzGD+H"
    "+53MIiMWCpsWbAUt5uWPSZIoNSril+xqNN6+2tWsf4JH+PnN63e/vPv17ft3v4om8jHDM7+sGJhWu5fiqku9ucsGE2fuVuFrmmx/"
    "nH3z7kg4azC+oO5garG5R6vwNku4P+6+P5Z5a1qG7RRJhoWsTVHtj6+vj2XWql/FKOdVeZtDiettdlXwxP1Gc3iMqgzOI90fh/96"
    "LBwW3T9Tl2/A4BxK5G92Bgsh89nylpWnb5puj6vvr8fCXE7dZ2tMB5yKG+UpecWSbpZyj0LZsfDXGBnMFDypzt8cyv3x9+JI2Ouv"
    "oIbco6rzuIgc5d+cVXhMZx4fzJliQYbJHxzHpgYrWosz1CkejwT5rpgcntkvKvHh7u4mgUp8aPVSWMTD7Ydm58fXEqIQjSyPFsxz"
    "lwJPBoaXN7u5ZxTO8ARhGiUSlzxrSs+Dg/2h08pc6ywOgRb1WrfNbq9xe58YnKtGrwlX3sizy9TZH9+nYKSwE/K11ftE4Cv5r7t2"
    "M40she16/3UGz2TMPWcgfvjAMOO8Ck4Hp5I60szcbPSThDj6Rzn6vopQYVuLUexR5tV4IwNPl8dvMe8LODEyxt8WhmsOMlecN05R"
    "2+yl6Ztp+ozBjCfJJfhF8HDg79SjxvQs7QQlT9YK/Z+84PJa16cGgba/EYNMqGGCU5EhzxBOKZdeQq4Qb1xT+hvB18VEbNeEz0ee"
    "SykZUdtZEMvLujFts+P1Lkn/Hbl8DXy/IsOlzIMv/4P+Slr4K6VHqCzfMyO7xRE4sBfTSxiNQh5u8yjkfe+jj0Lei4W8ODvRp3a3"
    "PrWRVFZBAEgQvWD396UrXdi9+eafUUvSDM5y96PjUuuJfaZLyWO1MYzz5m5cvThKhkZno0d0jUUo/yfnE9jQqE0VgNYR63GndSlW"
    "hWJFLyZ3TSzbFF3lYJo+5cfPHWpLlPi7YHTiVZ/S6Yjm+eqUZs4Dp2WW0WNhzs4QAsmnNEIQMK8AIVCjUxYjmImBFAKaUNGJ1MZk"
    "tBAZ25Z4j3iNOC5xhFgh1HiHS0WemE4eIrBpN5vo/4A1SO2/RrIXg20b0QFEB/SVxxAdWDHHUT9EdABHH9EBRAdOBx2gU8OyqzA4"
    "JDhFDl+UibQVrYo5fJGJtXUdu2AGN9l8moEGkqEUPu0e47JuG+3GdbNTcak/a1zdttp1Ij/67FOzcVUn8LfP/A7rxD/os/tGp9eG"
    "M/5BWm0pFa1bJpz0bXE86dtMQGmw6206VnH6PY7XdVNwsHHT6vaqDpmi7N2JgQgP++zyrv2l2enB8ISHffax0bmFU+qzz6K7BsTh"
    "Exx8IC0+kP7EOW/dSse3BN0eXd4CHfNoPd5mhusJtuRqkbeUwUMXoswxQoSZ02zlXKja5mBi8EmVLTpDuNFypBlP9yALWezZ8pSD"
    "sWk9UZ6jvxUzPZf49Bi//VwkknFC652LhSJHEl2pMWdot6A0a8b+U9KNufXExGg5c686OJKhxaHWeagDW0BmkIth5RgJigIrLc6B"
    "rynam4vszbG5VNnavDOjYWM8ppx35pKxSdNh7FKt0IBoyEYDN2hVwooYmmp+4MRZMAK0dWIQABbEKZs+U1uZBA3CnDkjBjPJM3VH"
    "YBqskUfHFRfkbyNPrjOf1Ujj5ob8yCeis5/AetgW6wf5cWKZJmU/5RkgD/AEObbLrD0ygFb4fPR3OpY7CtxVGScx8+JhlB+0VaKt"
    "Eq1VaKvE0Udb5fHZKo/L0lN9ZzoBI09M2isL7MVIdB6cDfG87bNYStEbvgUBrc6MFjokzPuOnPeX4qPXrBP12WcP91fyu/rss6vm"
    "TRO+q88+a/5+f9fp1Yn61OOdkCrYpiMWEms9ZKAj1qWm2Gd3X8USJv70Wa/ZuK0T+Ntn3YcPvU5TNPIP+kyomXXQNcU1wbimGHL1"
    "ebhB0yE0umWCQc9bnqURjPBCrRC/sOJNSoAXc07dHzgJyIjhEYPMXOdZnHHrZOTMmUk8R4Yy+6t0jSwm1nhCGAWv5vHEYE+UE/Fh"
    "8ppEFpjjAYnBCP0ZPFkCAtOhPA++2Psz9FmfBcUjFhNH9gHYNyd+xYjY/aG0xKN8gtEy7wk8atsq8DtUg8sDJBbnc+WuHuyAuX7d"
    "UTNgVRj8nXAUz+kKYRWEVfSUjxBWWTHHUbFGWAVHH2GVvaYd5pv4lsWocHPKeEgG8lhp76aQQmc9b2O37zIVIkSrFW7fmSoRiDTt"
    "iss6qMGNuWl5TVmtKWPKjy7Vik350GhAw1al6iXK5ucE+raoqjvoMFvopKZJzd9Ugi9nIbTV4TCSIodDVYCQMqhFOBHPIyaRmV8D"
    "cds32CSIOCn/FkUTx1b3GAFqlahVaroWola5Yo6jXlFKrzBeFJ9kHCA6aQOovtu6bjevBmBnDA/7DA7FweBjo3UjofjEd3VdNL17"
    "6IVk4hiskN3u17vO1UC8ZO1roEyf6TPx7XP3vnHZjBplTvVZ4/Ly7qHdi9qkTvTZQ7fZEc/0pdWDy/FvfSYPGr3WXXvQbF/B9fQZ"
    "nz7sPv5NmSqia/FvfdZpXX/qdaOrye+hJTbOgsQJ0fvd56ZgZ7f7IHuPfQuudZpfxGd40f8qftdVs91r9f4Y3LTa8nrqRKzFQzvT"
    "JjjVZ7fNjnw09Sl40Q7OBEd91uw0unBGfQa2tMGH5vVDO7CoqW/BNdnaPxJPchucC4767G93H8SP6XVacDr2RV25bLQvmzc3wbXw"
    "K4xnr/G5GZEmv+th1zuk3qyn2/ALd98DqHSa8TE5ZX8tE4P1a3EI1q+ZCCyxGQr2V6pfGSM5PQ5vP9rKpJ5h2ZVqV8ZI9ChdCbc9"
    "6tKVOiAYl850ZrAsfBGcrxViF+NYixJWfL858SaGJ8ZwmWtmz2+0CX4Av2XwjS5XoQfOwo86zr1aEoFIWGqKWnFn7ipZPNsrghUI"
    "ViBYgWDFaYIVaAL/nkcfTeBnW61oLANYN3iZkoQYMq/zOzOlrhDTB+KnOdVhmywxojeYSXCf2XPiileSxx8d26RmMZcDqj1mTdvV"
    "Hr4HPi/oiEMqrgpTOUZyehjZRSkmX6xg8kUhk6vP5xQhTukyUzpCSUrj6iHF6U3o16VY/HoFi19nWewZT5VA36C9Hogv3O+oEd9k"
    "IezpNLdgTI/+WVj8OiQ5hfm+Smpv/t5bzfFQaL+5a18HzdPDkOR4iPdmWF4M78VpUJRemY5Ksipvm6ySj+q0Ks/UUvmo4rNJn4RU"
    "l+KxqXzmtA1Ina+tsAFFLUoXs/mBE5OOLYB5zknbYRQcR2NBkr6LqS1Gn3uqfO1s7s6gMg2ETUIjRm0yEeJXrhFpR3fZyIvVYZ7g"
    "if8tcIpFH1U0+2gMEqDZZ8UcR+AfzT44+mj22afZx5dL8oGR9R7fMXKdQWyYuo3BfefustntttrXdZI6AemlOp/F7IZr4WGfXTZu"
    "bgad5uVd50peSn5PC4iHccL1xclNhzBGrrHif3b/SSbYkR991rxttG7qRH702ddPjV63cX9fJ8ERuLPfNK87KvuOOuqzL60PkC5M"
    "fohvn8XhZ3C0FmuSahoe9lnjS6t3VyfyA9oM7pud7l0b2viHfXbX+wT9yQ895kKglmw6GeL0Wr/Q160vTTEY8kNMALHtXHUakHYp"
    "PNRjQOJ6WTVpJUV5KHEFLevlhFKMhNiyLd2pZoAM2mu8h+lkfZTYU5a/K6tXhTRYuap85aokTFcWAkpSIQC02jrgc+ul9oHLqJvj"
    "5OpaG0FyWiWsBJeN7mXjqnkoI4Gn4P2MkSAYkGIjQdiitJHgnNyLoae85idH5BKVh+yJtp+SwnUWHHB7b0ItF2pK1CA1ImD6jmvK"
    "WvbUL3BPnoxnCt+nxeaCHd5v5+ErK9r4ATUY5ILWjjO0dqC1A/FutHbg6KO1Q2NrBwa5fAfvDAa5YJALBrlgRMAaPotpbhUnO8vn"
    "cpzm9IBmDLzAwAsMvMDAi6MKvBCs4ZtI9Ak6FOh1FuhjQHNmjFeZ0OJUKMVjvBLGK+lkiywRr5SzCLyUp7Hcc6fJ1uSyp1UgGFhq"
    "i3MCJi7X1ll8By9JEWgQvxdVtI48Om5NFb5TBtiZ4Xpw6FIVyPVoudyDGC/4MhXMJw4Td5FWWdWRKlgQsn44XJuBcF/PUKoQX9Iv"
    "IG7YLRGGFp9vsY7QLot2WU1RPLTLrpjjaJlDuyyOPtpl92mXdR27EkQctD8FwOygpo7C6brC0rHD+frqSObrgRGpE5Wn0FMePeX1"
    "gVHWe8ofFJ46XsYW4lMahCA0wT//rACcUhdra6EpGrZbD0wxPyaA+EVmfiPDoX8I7hyq8qXEfxx3CkEBi4k1nkAZTHFe8tKlZk0Q"
    "cWq444lPIyMHIC1Rsr1qk1ea84DPUQqgij1KHsxUIVFSXLBBlApRKu1XVESpEKdAlApHH1GqQ2v9BygdqNuelAKrLsoUDxStisGq"
    "i0z5wJSoV5HT+/eBPm5uR+J6nupa7G+epEOP8zIwrPjhRWm68pkcEpwezn1RLqfJipQmCHLvHORGPBbxWG1gQ50zl3ySuTzOCnBD"
    "/2ptLXA4iRqWcGmDOwGyZpCpEHzEwkpdQO1UJ3sFDw/6KOUc3KIkl9FDIZKISCIiiYgkIpaESCKOPiKJe1StDpuye0/7E+bsLpki"
    "OpD6y+JCEYXOw68T9JYU+qvx+ZQh5Z1kfEBIGT17EfT8zjVHBD1PHfSUSY3PCjBPdbG2FvKche3KIJ7z6Yi6gAY2z1+/f1cjI8ot"
    "k+bjiguDk4VreR5luZDlS/oqhTmqOyDIiCAjgowIMiLMhCAjjj6CjPtTZSL5oyzeEVGcINaxfeDOlwircDhGcoIsfl/GQfF9sX/i"
    "+4x7IrrMocvcGaJH351KgOjRyaJHV9TIRtjKk7VCtMgMLpcAibhhi/OPrjON5U0TerdJPEclT3MYXRJHVdWyHc7z4KENeumzPmtM"
    "nbkYJlnUS4wMfaIumVpMNBOzx5M1vobD8dx1KRsvh0NwkgMVYSDbRE5y3Peng+MQMviBk4BS3Et0I+4qVJ5/E2SKCSOFXtkGPCok"
    "iHPlg8lqY/BAMAqAadmqHTAVbujMilGtimiVeOO8Od+sXNjMmlHbYrSwgej8KaxPFi+NW6aIWTmCMo18tovplv8zDNfzb1v0K4BF"
    "Ze8WJUMv1dyzPGUYLmoQzbYSv3HNo8nxoGKWu2vb0j9ndAwKuux5EOGZ2ywch9goYqNab9mIjSI6htgojj5io4dW1LEQ3HfwzoTC"
    "cFnwMCQ4QWx2J+5nkmHVPf0SZOjoV8qpMlQbN3EYj6j3yO27+2a7IsclTZ3A3z77Cp7bX8Fn++au26sT+JtGag5j+MnTfCvsIXnk"
    "hxLLcCsptZUYEteLgJPkaH+wngrFsDTlRrKYZkKCL4399c2bt29/efPq7ftfL9798svFr69CsSx7aZV89qF1DSJaYnRzjCs++Fll"
    "R4/TnOCm/rbMyla8sKXXtSQ4WH6OJ+lwhm86w2PYcYb/K6sWJwmxNheWIC1eM3ZSghTrXq6SdnZS9zLPopLk/ZVgXj7vc4lXiaAn"
    "NR4gUabLIcaNaxVE+QQdyvBay/AJo2YV60mcDhG/IxjivMXwxhkb9pWxXDnGuBD6jBjl1zZZKYSmSVEMTfmyOpwPXGrwvOm5wqM1"
    "SXYKslLar7WcY+sqz9Zsrs2Ia9VncpYY57JWBZBOlKcHdR4+SZ5imfPt8jPupFmBpSky9OzKNShV42mcBhm6OmYgmH9Z/lYLGriP"
    "9XOcfF0bNZB6VQsKyGcm70s52w06OVG2JpzX1/NU7kEv5ekDp0eoHJTlaMK7fz1H9x42dKRsXRE1VMTYPVc+PFrGFhY+jBh7oHis"
    "lkenZ3kxWfJCbWVc1sAK2pQIzoKdBYKgDBl9VCfcIdP5eKJOzVzHnI+9GjE8+c0aiz5sChFMxLT4GBwpzslw6DmeuG0sZGoxERSW"
    "B3nEKSeekxfQtcc7bxJHpTiJKX8OLZNjWAuGtWBgA4a14OhjWMvxhbX4ckwV81KM5AQdJHfii/+PuViULK+SI2qc5gT5vH0feymE"
    "b+KMmiLc3yJxcu6ogeYzmFF3nOvdVzzf82j3GHvyalebb8qX8n0ZV8r0BhvzpHyfiaiKNMxq0z5FiNMe4wy0jTPAvGNbD2cO0aOy"
    "sEQccEJEYqX1MMg+9RJ4O0hwdZz8XAtux2aTVonG7oW2KH9xFtr2L9VWg9uzqFUJeFu1BhQZEmyNbUtIPj9wAonlazINlzhtuQTC"
    "dYL0XiYdW6DQ5mHWL+2uVJr62NBVylO/ArHOT/+V7BsRbUS0tV3vENFGTBMRbRx9RLQPrdmAbJOviK/PehLQ6qyQn101L1tXzW6d"
    "+AdQt/LjzUOzfQkno+M+u2/8Ic7A3z576MJV+Ntn3Yf7+7tOT3wPjvrsThzIJv6BjnUvC2OGV8AspxUzvIc4GIRaMMW7/gIz4leI"
    "X+mNXx3UlfhYuappBYIbh/OOCqhNA4OxS7VCYDAVkVsGGFStobAkpOQXvPX9UGMlBuJ5/p0FI7bFvTxQ8CVdbeKZGooDCNshbKf3"
    "goSwHQI3CNvh6CNsd2gtWX5meLmi8qTfXmeoTicXVIR1tjxhLT4QIrz1nDNrPziOTY2CVDEJuhRbR4JwV3wNJNz9Lusf7u5uEiv6"
    "h1Y6VeHD7Ydm58fXcjKLRpZS9xTDMxjFAZS/e4N7dzK6Oq37RVdqharfTLQZhMHZ6zW/rxOHU19BIwuDkxEVipvvvTFnngUF2Sg7"
    "Jy1PaHS27Sy4UuOoMZ6Q8cRgTzJqEbQ6eVsyWhLL49R+JD8Oh2IDdGzYiP7yKB6D/0U24RNrdj5bDoc/ZdVHDZ5nvQ5aqGcWwoQr"
    "szntCCmspHTKO8Gfd6hsvpjzJ6FsFmcmWjmZMTlRMUvl+lVVeQtoMHmrdvqZFuJCkPEnIy3EUgEVCQvxJutBYijYakJJEInXwi4r"
    "k8bkladd2RRBXgR5cd9FkBe3EQR5cfQR5EWQF0He7xfk1UGJUMkt0xpEmPKyQH0I82qWcTDhHp35ucx8rSPPd6Sg1UYaQyqlLyoQ"
    "qEBovmSjAoEiJCoQOPqoQKACcfjdCBWI41Ag4gz9Jn5E/oRdH40Y0GIF9i3EDgoe23RgPHrUHZjGkleY4XmkJ1SyeGtz3aX/mFsu"
    "zZnvf+vetfN5G6dJizjW2CP/J+1VexBuRnPL9izGz+F+hxBtgEcJqSZT8zVd3jUlrkAH6ZqvWH0Hi8VoFeBVrljMoRC3S+mudpaL"
    "u/nXaqvRt8E4arYWhLtjVChVz4kqA9J3bjGh4GLnOcHRaCmOnGlN+tpB+YCJeAgoJCzd8IKT4J7n0jFY+s0smLfzu72wikFwE1/h"
    "LUoLFW+G0CFCh3oviAgdIni0MXgEq/OguNLfSrfPDC36fqbzJm/K2hQlLlppr1q+iZ9yjAqnairUiHkUJElrk9LUWWJkb5K9KcGz"
    "wi6bokSPcK2300BZqT7OKUocZ63HGXNDYW4ovXNDHQDfupxzz1EGp7M0vhW/VivEt8aylf8ra2XwrZ5ML/5oMWkgVLiTJIfKmN/o"
    "cjgkjD5T1w8T5b+J046k5uKS4VJVLdMgl5/uWpdN0cxxOFXxpVl8a+d3K5UcnTlzaQoVN8ykREe0CtEqrVc2RKsQrUJHNxx9dHQ7"
    "tC9FIEZs4jcU0Ors9HZ2edfuNS57deIf9Nnl3e19o/0HnJEHfXbVbNxAmvPGDeQ47zU7ol0LPIxiX/qs1+h+rhP4mxYJD+NpBJJf"
    "7sjlvwZ+c50Ha0MPxYty2clXJCdPsxbdP3fr/nlc3oobrDq95u9iyYG/faYST9WJ+uyzW7EzitVHfoi1R2yqYu0Rf/vs403juk7g"
    "r1ilpHJY95XE4Hs3ONHVYw3y9drsWBZ74sVI0BEvIXVtxREPHau3KyBh+r3vJP2eAie/GLZkdR5wqa7V1gGXz2GzUo55sjmgiI74"
    "4joLQBG543oDj/7pDYcEjrlqxWNgIzGmDnuCdHdTTu1nymsSVpTAoyUIYJvM983b9Q1LwZdU1pxPAGOlajuGTWEWBQ+d7BCd9RD+"
    "1FS0RvhzxRxHAAzhTxx9hD/3Kd3niCGlnN0SdLhBpV1efZksydCeOFvg6Oq3P4XKiasWm+bvvdUKf7jW3Ny1r4PmaRQgBVXOpyPq"
    "DvJZvgKxTJKdAueTWNe7MrDlu2LU8l0WFJYsy4EBrKfCxTeiOaFA3r++efP27S9vXr19/+vFu19+ufj1VbgMZy+tWo8/tK5hSU6M"
    "QHaNFnrnnHmDqcWcitxPU+IYbDoGIBVmeX8lzhb4OfrtV0mZx8f7FWwE4TDFs0fbeKoIGgYkm+GFx8OtF8KFCWV44lhjWskCESN5"
    "kQXiePi9E1NDAn4rK3ckiHQ24elkLo2DnmVRtDgNKiirXc1DV+OX+JqnnJuPk69rXc7j00obn/N7w/Xy6yap87UVVZOiFqXqIMw9"
    "bpmUjJ3pzGBLWY2IU8pl2SFwx+eQsWDkOvOniSezGHiyrpFfmCjISsEJFyskNcnC8iaCQlU5Uo2mxGH2UvmIQ+oDQ8zjvDQLB3+a"
    "TdIwBI4yaKZBM432iyGaaRCoRzMNjj6aaQ5tpkF/3N0qmEqqq4KhRBToxLkVZEUHFzhfXyquLJe6vlavGlQsNBeqJEL1EAqHldRM"
    "DOJ3m1dAogJlKQe14Bdka0qsd1LLtEY1B9Uc/TYWVHNQ0EU1B0cf1RxN1BwM3tk2QxNCXNktPyX64YaPud4PkOs9sky9xCoZM4Ed"
    "J1fXZ3pPvK35Nsm86ftizn7fSfQPmmPMNji3Hq2xAb+8IJl+bqNacfBeonnl9PomHVtcpgNjxGDEYlBuZFmXhtOafHiV9D5IaO8Z"
    "3ygjwIt0GnyV+n55TtoQn2dxEsslVhDRt8+bb2L1zaaGjel+CJAgQKL3OokACarIG6vIyX0l34i1PulJtheNIzbOeo3OdRPyn8jP"
    "PmvftQfBuehYZWK6aQi1TeVikofpDa6MTWz7eU3Em8eLRiv/ZY0oNB6ZDW2OF6VsjhcrbI4XWZsjZu/fc/b+FaLTNlP3n84mvkI7"
    "j3HspXpkK9nVcXJ3rSqZnWLaaJPxAUgrkanBKdAdU7OhnMYoWOaJRoGBemxbYt07J1998zVzPPJNCBVMfpG8V1mlX+XrgJt312d9"
    "Nhz6C+twSMaG61rUBGXRmXuQHUaQBRcNxhfU5eTRgawvdelHDKQ14oj/4ay4tyEUTmmGZ87IMZfEcxyhaUJT2RNxHvsMvvnPfE4a"
    "ZEqFEMuefuAk/igT8VKCDzOk0J7ZBoMSGOIe8jlMcW4kOhan/s3Pqy01XXgGB1RTmZGGw/ObBiTltpRftO2I5yPiFHg4D4fi3XSV"
    "kD0cQlvFuIEK3Iyo1GnxeNLhWmbFgZ8pmXcpDjg4YVPQpqH11LJtMdTKkZoa4wmRryeZCsVb6dRLmX0n8LE2qXh8Vyns5JEuSGxG"
    "cTIxnqUubjHpxmCJx/fVbWABhScaDmt9xi2xypCe43qOxcUjC36JUeeGfCap4VviScbyaSW7xFUKN4LBZufkk7MQ3GFPhIufogbO"
    "sAV/xdCShWF50Ew+BRPPXt6TwhiPZRimn/jnT3FDpvLWr/ek8GdIkPAnHCuJKhQU7ivXKpjT5SnElEGwAsEKzXdiBCsQrEBvDhx9"
    "9OY4tPOB0m42eJmShFt4mY4H7ji6d+bkM1lfNm5u6gT+9tltUzC8fV0n/gGc6XYb1004Iw/6rHnbaAkC+QHIL2S3hr999vGuc1sn"
    "8FcPjNe0XFqA4JQbv0QHGqO+Ym36cPfQvoJ6BvKgz+4eev6p4MivfNCGSgjBkR7jBNZnRnNqwZU0nUTkWr9o95/EElUn8iP9Gn39"
    "1Oh1G/f3dRIc9VmvedO87jRuIc28OuqzLy2ZaV5+iG+fxeFnGFixyqmm4WGfNb60end1Ij+gzeC+2emqohf+oZgmvU/Qn/zQYzKg"
    "1WDLCl8cB6nA0TgZsjS1YCVAqwpMTRIiW9PydEG51ZU83U7F1ZNk6Mx1nikLNs1N9tZkD/vbXs9uG+0HXz6pssV27r60rmBHC46E"
    "BCt7EgKs/BQb4e39XacndkH5qceml0TQK0z+JCHO/1Ty35gpIvcFyGdqikxjwX9Dd4+dhJgnbSwV0JAkIZZE1xoOARtZZnhvwOJ6"
    "ZSwLNmgjry5d1UyhRzSoOalClVV9k7cjRYlgoc5vBxUs3GCM42Q4wDoPMHhJDDgVv9DMyUhbaEZJk51QnuqtWVPAFWUD1qbJkLU5"
    "hiqLF0cel4XC+YpIZJ1k4rNGu/u12Wle1UlwJJTAVrcLZ9QnmC0G6iLYLvzDPvvw0P2jTuBvn1022pfNG6AJjvqs0/xb87IH54Kj"
    "PvsCxToVlhse9tlH8RfaqU+FvnburjvNblfhr/6XPntof27ffW3XiX+gh0IaG+6BayyqaE85pBrPlg01qNelNKjXKzSo1zlZoF1n"
    "OigqQlHM8BTZ6TH7/bsSvH7/rpDVcCm11zgb8DlBhFxez2UZWVydzyky5PR6Tid8mqvwOkOI3F7PbT4f/Z2Oq1VFiEhOj8M7iR7D"
    "EmP7KzGGIazHGMKaSmhRPaK1sAONx02nJSrgHzUHow1KTOaRowWvkMXVAxbStAit6gytes58PBnMHGsTO3iWGN+ktMrrfBvMbCPP"
    "F2Rlybok4WaF6zYy3gXxbUdbuc4PXt1kb0iT4mzOZW3lPSFBh/uBzvuBP1R5Iu1qf4ME4fdcnzQWUF/xNUlR4oui84sSDNZc7Cc5"
    "QRSlBjqkxaHWeaj9JBoDZ+5BNopNkZqcbjRW+c8+NW+u6gT+Zg25yjgbs9OKQz3gGXhb+GDqPOfV3Sl2Z0hSYcbvtFBt06dKtaCD"
    "9ljFaDVsvEF9aJeOHdcUT1RpQJJUOCxbHxaLD2yL+erjxMgLX16p8OfS71HvD88creIv5pdLTcinNPhGl5XejhxSLGF/fIXWbsSI"
    "cG9V4rlsi1ph+jlbth1UzkL3FTJ+y5RosoN40jE/w5mfU07mcgOgj0igj4zok8FUtjeZ3AzCayGLeCI7nMGW5MfhUHDfsSFPyF8e"
    "RVf8L+pe5zPIyPaN0hmkd/spm9JOo2eDFG8NSLxGwJUKUsSpWw+H9SDZnUqQzmVONz5xRFPXWajsb34KPEgj59im/7hR7jsyMXiY"
    "Xz2Zak+QiL777J/UddRjq+rd8cx6sR9VIyr/myXz/cnn9et8i5Vi49TtyeibZIBqGANcnBXt8KGwmT2mUqI0eSf48w4TpL2Y8/pu"
    "LkcTL3+aPMXYwFNFp3QQtq4sw3aeMhKWf7pYrDKjBiVEKbEnh0LJD5xMKecGiAQyA+zPU8OyZepUkBD8jDTEmEJwtpALzklLCBeO"
    "bTsLroQMSNgKO5P19ATbOwgjYmPPE5P2dt9SuV6T23aQemd9nleIgALIUYowcKIoCattCEm3av7XQvEEk7aiTKLr+o5JWzFtZymr"
    "DyZt/Z5HH5O2nm3TfoTJBjHZIOql39UKGgzWKCd1Tbm3PtmD1i/+caeCjWl/Fd7GGBW+ilq/inKkNn8PY+T4Eu7sJcxgNRVexQwt"
    "OhTq/D4GaOLAqqJgpKj2p2TsMl5wy3pGyCNnnrudrWOtT4a8zdPhVhidi1HG3Vmc9V2QNi+A6XMry+BqxS8vo26Ok6trC1+mXCZ0"
    "KXrZg4jIe0c9d9IwFrtUKzSOxSIqy1nI7qJyhzVVpNLyOHlynfmsJg8XYtpMPOU0swDvH8sjC4MTEOqIS58tuqBmfu3LLfW7iX9M"
    "mPUMjUxoZNJ7qUIjE5oZ0MiEo49GpkMrKPIzw8viTDxBe51BrfLM3H2tASn9VWFwSKBxnOOGDN5JKlIlU1dYDiICXA3Sq0Ggg+Tm"
    "MrgSTCkKlEuQfdeZDAqzVxdOyBXZqjGKFmL8INbmuWoyoAQd5gJaHRKog2/0vW1kY8/kyVoh9DMLLpfCfDzDfaIehDapIz+wiZh0"
    "bE0NmxicQG7OGjgpQ7DSlIrxGP/AiZgA3m+CbAFBT4oKrltmENYkI7sgKooa0xoc+OdDTT4fLDr0A5Xyo1Y3lbMGfAv8NZ6yYLWX"
    "z5Dxq0YICiEoPYV+hKBWzHEEIRCCwtFHCGq//geBgFEWI4koThCG2kEVgJjcVlalj9N81/UQI0G3LOsiiu+acbFC90nOrQxOj1Fh"
    "Jtl0nQljukG+6YgKGZqCjqXmWo2dIQ1qRJmqiABhVNnGI4oT3MbflbF1vCs2dbyTlg4dgLnGiFNwm0tjc8H5WiE8Z8RalMhb4NiU"
    "mMaS14LsRoEQMhwSz5H4lbhMRvTRcam4rDba4TDEx0LU4gdO/ukwek56Mk2R8yiTDsyEFC5UHtMhzPGII4Ry25jlJTI43INs4vcV"
    "2zJDqa04G4EvmmAuAsTo9F1KEaNbMccRpUGMDkcfMbp9YnTfrLzkvOVCIQNanYV8IZFfNnotSAMQHPXZTbPxpVkn8qPPep1Gq91q"
    "X9dJcKRtngDE+hDr0wPrK5ZetwP0HRHbNg9wA1ZlWVstuu3B7+M4+bk2tC02mxJxbR0hSHRal72DBLY1//SoywxbDNFZGjyJX6sV"
    "AijUbwUZ1suhKB+WZCETMTIHAATCl9yjU/KNQV5Fg6iSBioCzSCm9QQJrZ1HRWN5KhKNG8qRKC/L45b7h4TWkPwaqAa+BBb5M6nz"
    "P4iOHwUfZLbpuupqRp2ZTcnEeKZBymo/57QHcXXiVVjKLiyXg3uVafHZXEx60bXhUqIGD8CaxcQaT1SXonU/+aM4dKJi9VK3XLiW"
    "54n7mNbjI3X9XxHLlz1ynfnTxIv9CHGzc9JbOEE3kAbcx384pSo/uLy5+LWKgpOpsVQX5D0BOJqLt9CVvXIxl0gwPfrMMsXUo5Z8"
    "+iC/t+/y5fda3uGLOXPl4hVMvrwU2ysRKX88EWNCjEn7rQUxJkQZEGPC0UeM6dAYUyB3bIIxBbRaY0yXd+1e47JXJ/5Bn13e3d43"
    "2n/AGXnQZ1dNyLIFf/2sW6JdS2WnDL/0Wa/R/Vwn8FcP1OkIK1GcvfL//ZzzJ/ino5AXg6uSAnpZt4sUmc6vjE6RvJFSU22SJ+hQ"
    "fk5xVUEEVaZvRHGCM3f7S3MSW6kgq2QJNxJZNPMc3LbQEiBLWcYWV06M02BV0YS0f8yVFD9aNr2czNm3szTYG12pFUK9j6LNYBw2"
    "Wgv0NsjMomOqKhACcRarzW9SCgOUT5OXVgxDPA+zYyK0h9Aegjt7BHeOJpHHEQlLkICUspzX6YPFDHdZ8DZFROk0HkuP8iNk66o8"
    "Hr6ME74hQh760Go3On+EElH4mtzcta8/5MhEH/7oNRspzsf287L7Q1wEwK1hpYMGsCrL2moOGl1PNDc/+j0dJ1fXumnE5pQ26Ydb"
    "05njen9zRmdpsT26Uiy2W7LN4O9+o7LVOWV+Fk6hTrcQzhlR3fwmDfbDobjlcBhlELZMmQlGlc8mpkOhGLh0a3AYZH9xwffCt/YD"
    "h6WPg0kN25N9FJbq3OtDKB8J21g6cz/PzcRZRK3Fd9+pogalxyW/uGgHjRYThz7Do6raNuBHIiQskyu/jLEzt00yovKcDMBZOGQh"
    "o3eGw0fHnUI3kYeHWuDkL5lyaj9TyLEDcxpcWJhKyyxDeGQUkHw2qIs+ouK8vIMj3mH43WLaMelRIn/5GPwxLPHwo7knvTp8ZskO"
    "wJFk4/CepDSJPhWoeGm/D6DihYoX+lTg6KNPxaE17iM0zGu/PQUlFkGszTdcli/TGPShcbLns97d52a7TuRHn3Wb3a50SPEP+qx1"
    "1Wz3Wr0/6iQ4SiscBwyF8nlc/RXIocb8KRkGe3P+glfAp96fHf/sPx+aD82rihuxT1Un6rPPOg9tFQnoH/TZlaxhfCVLGH9stG6g"
    "tfrss8tG+7J5I0+Fh3q8Iehxd7QedwBs5EnI5QYvotZ7+LpfxEB1v/QZ2PnFKMmPPvv9pvt7ncBfTQajCF1fucMgwF68tUyN2Qzu"
    "kuFosVdNjEQPpxq47VE71STS8D8xsE9UGZAYiR4DcvReTsn61Mvceq3F4xFR6DEcJ/V++BaLKuMRI8EB2fqASMtPleEICXAwtv92"
    "PFMXzHs0Z0RWVnFJEu6xjEt45qjquKQK55jucuDmqXjrKufECJHnFXjuOZ5hV8Cuw/boWp/jWu+wHK+aQl4GzbGEVsbtTplFK/Ay"
    "RoHsTLPTtzNWYGeMAtmZYSfzE7hUYWicBlmaZumjYdmV+BkRIDPTzFR+XhWYGREgM9PMpK7r5OQyWxGsHBBobCHdMNbz9auy9XBX"
    "FsTNBCo/Wszik008aFKUW3Ch0WwAjt1TRocwR+UVfeuj7fk+07cRFr/abzoG2pf0nQan2sCH13mU/rU8yKsPmWbJiI6dqaD+Rmee"
    "nzDNIPCI5NFRudMY/dMrCJnczS1KhVzGfW4C46rkLMZdovvvFkUF7W1/6P77vW1r6P6Lo4/uv+j+exTbEzrNHa3TnPzMHbr89yBo"
    "r/NwbQ4+lMMeVkEPaf76SlOWxcVW9xgJ2t0TuzR6pZzIgOgD2nSk1JUH2MCV2jqwxvUblQNqRlTGRPu4iaCN5aEiw6FlggTiLVUs"
    "eLxWgIo2r5PREiK9oabAjEL1ABYlvg9CxmXMdgGKs9/7bxLZ/XdnFFVm9GMhhAgxUpU6INI7r4pjRFWlbfBzMXoc4SNdJRSEj1bM"
    "cQQQSgEI0ZpYEj+ICDBlVw6CcHwxfptovJ2mmLsQn6cO+uzh/kqd8Q/EmbZYg9rX8lxwmI7100PLPXSi6uOx+VbYVSw+KHIEWedM"
    "W+gPgr60K/2XA4k1y3DrqXA5j1OdkFPtX9+8efv2lzev3r7/9eLdL79c/PoqXNizl1at8B9a18DqxJBkeT9zHcGNavETcRo9kIOT"
    "iveKVLmymkJEgTrC6vyNfva+JGOrpW9M5Ao8Tp6uzd4YTShtkjfmpW1cnbCxdKbGBhFNFWYU6tzn5I6pBIjyvHQGgiqNC8PyZGJA"
    "VfnSnTP5jfjORBIzktpjBqrayV1UrkVzToUuq/AtmdZQUMvakGREnyz2GxS/BBjLg554LWjDiZBmOCWUmar6ZVDqUyzwY8pVWUrP"
    "+Eb9/I+e843GanaObcOaylKdsts+U60Mz6PTmcf9CpxjZ84glWOQbnGpngmTJCLMhTAXwlwIc62BuQSj5wWm7PWoTEisNShz0/rS"
    "rBP4C+4G8Nn5A1wO1FGf3T/c3NQJ/O2zD43Lzx9b8D046rPW7f1dp1cn6rPPPt09dJufm817mbkp/k0P2Aa2+fwRzX+Pg/Y6D+KG"
    "zgnv35Vg7vt3hcyFSynm0hwcYQVvaR6AcAqs3UlpPMN9qgQVBO31gAmO3sEgjddvvDGExDpP/LOvjVZPruH+QW4+vmbjSvqnaYLJ"
    "K12soqQWER1KSsNQrFLSWKDcVjA7xkkwTDSNP0/FAA024GqGDm26uVlKvtEcF+ZiZTwkQKtgOgmbmG+VY5qTVBjYvCqwWQfnyb85"
    "o97cZWc5QLM8X1sFNg+8oEkJt0nK4jiwRFonxjMl3JlSbyJGANBb0wFfRININV5BwQG8uzA44dR9piaBSXZO2uJn1KEejSQGAJkT"
    "x5XIbJ7b5F7vn0WpmSzzY4tpD1G0hnK4pIZrW+CaKZgJJX0kOq1IVren4sEkgC4pfpNDGj1L+AjXtjMyxAWFjsfrDUHdH0P8Ff08"
    "uhS8PgESl8WBQhaJtpwSGGPVgcLu+dSwbelzCgHB1BhPYiTQn+RdabQ7BGx8ibAY3NYRbq0EeMs7wZ93RwZ0IyJ3cojc4ZU2zbb5"
    "U9LZgm2k4vDGyXCAdR5gJYdUH+EEHQIv2o2xDhpBrFhrWilI1nEt0Au4bDQI6saWcUaRIUcgTcYKdYI07ZdHBtlVSOXDIdz5cjJn"
    "34bDc9KS5106dZ4DZwtZCVM1VhKv6oyaNRDMjUdPJrMxjWWer8r+HwIkdJCopUMJqBfDIRd3EsK/DM/i1H6EuqBLHlG5SxDua2Eu"
    "HtW36uHRsW1nsZVinOhhoofgraPKo+8Sjx4m6GFSSnzCPDzf8+hjHp4zzMOj9/a012Qumunpe/Dp4dY/q2TfD5qjLTunDgdoLFle"
    "rosbDKgwanBN1KAOiEBHjMQlBDWcpQGB6EqtEA+AcRyMw0Zr4QA/PuQHTqYWm3v0nARWLLHHiyWTU54IsxhRoQyD5Wk5csylTFsC"
    "MSEOGRu2nWMJ3EH/67XtQn36kM6b63XpY1zmi7VpNd45i9WKmNuI5pTcbfYccstn+ZvECr6HJMj2SmzXYb/ouXMuhubKGc+nNGfX"
    "SF8v3js81XJgxpuWAJSvXWM2+c8bEtDVVDYrwFUBNe1+avz85uJ9kBDLg4TmP07on4ZJx9bUsH+K7QlhH0EQoAxFDNwouIwktLw8"
    "QPkwD/GCvQix3X1iuyopW5XNP6I4uf1/+1Ex8D5lmdsTZwv8QP32OnupbAWua/7eS+gjmciMEK27uWtfB83T4RqYfHafgIVLnyyx"
    "EbqbYNYZWoStz44FttZBmrul7lPWFUCdLZbcpuH1teLapcM80YBL+/jYmc4MZlHxzYtnOmU5+SXKEipnXGmiHw7JxLF9T1fLlKVv"
    "pMFeXq1J2Qx+gnRkFV8WQoSivvfvb2Q4VGAAJHoQ14dDaZcX32QXftk+cUvZO3jIKiP+xhZ5qMEzwIQP2ohsaI5HczzubGiOx9FH"
    "c7yuJjlMtRHF6r0vE6mXnvuxOL332VQbSiDL8Helq0OMCnf+dDQ06AmQmLdSko0klR6pNk4qI6dUhyqNSECgx2CcVN4TpXRWGY2I"
    "Aodj68Mhlf4qoxES4GBsfTAO632omevcdrbkOTMdtkH4YIIO4wd107l0wJKFSmd8ox1ZjOEsDSknLtaKC3bJZgM3alfCIWDmOs+W"
    "Sd0fIFgLCGtExaml3bvEHBAnPUeVPofZbhaY91/apZ8iQtp0h0PiUdvmYUUuQaA6JY+uMxWnxbE44Ul4mZ6Thl+VI2jFIUpsMVmq"
    "EDWZf8UHqWV4mmES40nMZBmhJn0GLA8QcwppImRFMStEzH0PA8FmClyFrWNheZPI7cAYS9c42Tv9U7Rihk3EmlmAcmdhbb8D/1vQ"
    "RQh0o6vCYXYAxL0R90bkc5+p9RLrYAXpNUmIb1XqrYrvKBnGFiOhKbITBER34ptyeD82rXi8fU+2mbG0HSNnKhc7s8VIToLF+/Zn"
    "+y4qA16Jba1O4G+61l+fNTuNLnxXn2ntp8x7sP2UVZVzUWIaylJpKFMTn5nwGBXYHKc5PU6/K8Pnd8VcfpfjzDmm1kbpm1KUmMBJ"
    "O/FeB5Dt3gemGkpLOEvjbOnrtUKoLYC4Bsa4YgBngBFJ5Ahq1AddQb0sobzKSpaC3C+ZBRZywqlhgw8m4Ep+9lMKCVol8ASJy9z8"
    "YM4d3msTp83g7ui1iejVES6ziF4heoVemzj66LW5T6/NUGjI8LNY74rT6Aw0bKh4bR9AwCjF3SLBMVk7y+aulLgL5YE44f7dpA4j"
    "au3EIUrqQm6lpDIxktPDb8qsIsWLSGYN4Us2FrKLYJhlV5R70qToIqWzgCMLGflDVj2TfoYYB1v7wcZaVyde6yoAPh+4hPLyUVF5"
    "sbYeEp0H7dZ7HzJCpzPbWVJKZNWloA8/l5w3odO6n/KdQIIgy6xJxzoG+hLEtndb90FyOvLjcPiNLofDn3J8End0I+WpCD94YJmq"
    "mpUqDSUz4EG34thwaV3Cp9Au5TFIf54alphuQstWECugtDntYDxkML/ofioLc0kHyonB+wyumfBQFh8YnFtPDKL5f6qJttZ4ovLk"
    "b+qCCFn10PUQwduj1ygQvEX4DsFbHH0Eb/cJ3qIf7262qEPmRtZKEdsJWhuoCoOKbE7TIb/L8RtrOux4Oht5iOyqeWzk4rCnwOCL"
    "Mk7oolUxgy8ybui+/l9xi4tRYZx1pnhGAGRkmbqugEacEotoHEERjSs6M1xv7tKzNPIYXakVwo5mok2JgGfIPqnqSkLWcBlEDKCb"
    "zHsgITboTx57DjGgcDwcc8cnCjKLGwuZ/DJA6R4tl3vgKukyrlqqEpdPufk5D/YUm7htcipI/GgO8dir0276DaothRERVqBHGFCT"
    "TQirt22fp/GlJLWrr6p4EqPCoid5QoDWRU+az+J9uXGeMtt7eKF4d6fQZGD7bUoFWMDOapBweav7kQtqCgU1RcBATWTnUKmaSyLb"
    "GX8js7n4Ji/IOtXSJOeCoVAQii+WTKc9FV3kR1zs8+YvqGei46bxfWzXyv9lo2UwQ3oyVRf3XHTLGI8p54NCrH/VIGRpcRSOcDvq"
    "SPtPznYEF9ZsR+W3Im8i2K70sInoUUwJEyLvgndYOYzAKj+eu9yRyzyodUsiOqfG1F/2o+0kf8/ZyV02URRBLPaWaa1RkGWbyrcl"
    "0apwr9JFZjxsTag9LpSoa6LLCTod7NHpIFgMy9pngvYnaF/cfo4gf1OqyuMU2QmyegdpaOL7fwXILEGHe0MaM5uP/k7HG/jQJAnR"
    "xpg7Was7fGUJN5IvNWPq9j2/PGcD9DxOhjM2ZZAYCwVuo0KXKUrMjqS1OAjqV3aAi4soBO2xhkJihDcNGdYBo2qZdDpzPMrGy890"
    "eZbJB5+8XCvOCB81DJwS1yNXPTA7zD1Igg7YkEGmc8+QgywxprHhyrTtBhE91vykUU7gbcD9NO2cGIwvqBuGMGWxqx3ep1SkE8Ro"
    "qUi1vCinnPaRro0JrPSwpiAghYAUAlJbl0CilbEsXBJRnCBSsn1QCuM3MO/6EU9fX2qroqTESF6kpxyPZn9SCknHWYi3h0mQKKmL"
    "RFeK1RDw7x1HjdZqIF8nlEHBJ/CLAl8pRWtmvange+RNpc4I9UB0z7iq0HROZBGnsW1Jr6pHx7ZFr4uJIxQKOpPlo2ZCu2DOnEH+"
    "B/jMaioaPM8m9ngghk904D68aI06zN51mGD6lw4r9NufoAiw/XrfunjlHJrN35fr3J9q5+sYXlYQSFwslgWo32zgBu1KiANix5SJ"
    "kZjlKahQ2jPYeCkzLjmuNwn8pcNV8QceNfIrRZrGUnRTIzLPoGzN6J8egQfJ2/P3c9NyUKXfqXxKA1My4VZ+LAskwpEr5jjCkaXg"
    "SEzJ9D2PPqZkOtumY05clCiN7sdoTlA7elvGEbLYDzIDPxs5zL0SzCly38jja2J1OkIOr2AprCrpwm/+jyw7IYP2pzgZt+KWq4O2"
    "eGnYdoc+WzQbahW7VCvUFMGmOHCjVuX1xJnYAKQbiTN/mkjlDc5Cf7Lw2YSOv4G5YTgkE0f8jBrocTLQFsqeiRaWR6dQE42ZZDGR"
    "ahnk0YAEu7dUUK1QFvdx51Iao5hc1FWQs38myDeEuiPqjsexMKLuuGKOo/aAuiOOPuqO+9QdD5no8DQ3Jz523BzNp9iAFrQ/JevZ"
    "9rCNQL7OcrTYMylBpEcMBdzvqGMokmXXplM/a0ZySHr0zyLJKyI5hRS0q3bU5u+91RwPN9Sbu/Z10Dw9DEmOw/SBLCAbVOdKUmKg"
    "mNbSTVbHL62sZyhxZ85DzXJ5nWX0R7EpW0/sM11KdqtXLNfLRUZvJbs6Tu5GZ6P11jUWIYyUM8XEgdBgqEo/fNnoXjaummf/OgAw"
    "2aWGO540ZWXPNDIZv1YrhCa5bDWgYbNSQXWPjm1Sk3jg/xEggw7zBF0NEvvNDLaEzL8mNQTfDSJRHTKij2J2EWqMJ+BnYtZl8Juq"
    "B+aBXyqbT0dCaakF5ckol/DhRPyxaU6awoM9CRRL+yqro4EXjEuFKGuCK00K7BRnZoIa/GfhNTLFfbll0ij5sXgeyX5iO843Qe4R"
    "SI8MObBGcxUaCONiiTuShpia1pNrTIl8W1SHvM8cwFrh1w+HdXLdagsOkHu1HnT/86YmGSJ+rPqt4BcIp4i4ZHkUgNqPve4FkbMh"
    "cPC1np7ET5dOvC9NzqhdGg30w0UAFv1w9fTDPWyW6uNRtKpVn/A3oCxT1xWfiBHusfbEYVj6wtITiQxoYiuuAhAE7U9iidgHPKCD"
    "P0CXus/U7dKxS70cuTt2cZXgDc0GPGpXouKHau0Lj7YNxX/HSjz1ZV+QCcCuQrjYlOg5ubadkWGDfCuET9thTxyqcDBnVSbW3d3m"
    "BaIkmvD3KUHutY7ZBrw+Mh+mhCHPsOeVeBsSnMQWsaOgeT12Bc4VN9IbAg8MsYV7QdSiVDpuqAv2s8XOyR2zl0TF/POgKINLH8Wb"
    "PhEr8DfKOBRtlymHVIxvAEiIVbwm8YqgVLuPiVhefmrund4R8JRGshe/OpQhsyPZYgMxJS1E3osbPIn5RLgjltqJYcpH8HMn2WKd"
    "I44fy2Qsf5M3UkmYYpS2eF9c2Tn3hBTMan0WPJg/FIQykyf2NQtCnOcA4iwhFkoyIChM71Hb5ltKPR46t0Gy8Rk4DTpzPvDTOmC2"
    "Jj32R0RY0MUNnZzQxQ1HH13cdHUhQhe3bW9Oh8/GpZFmvP1cXGlhtwKfc0hPwd1q1xw3BdfyEp+smNAhxenxdycZ/HwHgio8jpGc"
    "HpN3UBblz5kl+FVdaEwSooeg1sKhLBkphJNNXEFTpKgeHOUMoIK1G4x+nGwLI6/Z4nrsA6wDbt8z+LezNGgvT9YKEXsvuLwWru86"
    "U+rXtXSI6UDwdOCyEtWzNDjg65TCVZdOLX/OqgaLCWW+o6G8opDrJ+uZ5iT43P3tNgG14046piBWr2OAcmdyhCkHzqC9wyRBblPw"
    "6yzTLgkPFt04CSMVtVr/A4JHiTWJsRlOq69YgAEh/eOUHxHSR6kNIX0cfYT09wnpq6CjDV6mJCGqQTq/M57l2dWKKAcEJ+gg9rYU"
    "Jvt2BSb7NovJYhz3vuO4I5WpyqIVEuGCpfOCFemy1cY3QYdDrP8QbyJ5pChxmHUe5hhuVWWdjqhweLUf3tEG8dhJQoyyzAe4NuFs"
    "hhaZm5bV47aAsqBskgp5moYRQqNJWYbGSJCbZePWi9mJQeul0xVJVmV5Wy1R0QOnx6ulr01QFJ9NidREHSEydFqXvbO8JfWlPL2M"
    "ujlNtiY3kRKMhUXypVy98vs4TZbGtpECfh7A/6Mxs3oQcniW9gEJL9QK/UCMmTXwwjYlIvhjwY2iJSeG+I+A071fVs3yiO+XCGmr"
    "LAh/fBYkZg2+LoBMtICyc5wEUYpnqSHazV0gRnM4nBomHSwsb+Kn9o+dUR4mwD/pPSIkWxMkX8OGKNHFxKHP4vbQWvRdCwil3CvI"
    "ZKCorDjwm8w4ACGkMEYyd5Whfk+f+XVpAYyFm9sWhJSqEMzwYeMZtKCx/NVWyIfCmE4IIt1DVCd6e6C3h56GF/T2WDHH0d6P3h44"
    "+ujtgQGcx7w5HTatkVaOFa9LOVa8XuFY8TrrWMHHDvSS4XBxyYKI4kX1CvRUh/M4u5PCBBiY/J1EGB7PPD864cVHQDbxcIgT4iDr"
    "PMgR5lRRqkoSosnmX1m2AgaYvwU12Xyawb6z7A060NjB8qx397nZrhP50WfdZrfbuhPf/YM+a101271W7486CY7S6Gwpr9etZ52M"
    "o7SbTP0YKU7+VI0irSLTj4fFR7F56BCf3KCuNZ6cZaxT6nSt2DYVNVhnmCoezy2nbC5EgnLXlhwQyJ/f+uoiWwGBig0XhRjbigTC"
    "hSDbKQAZby4uymTtubgoztoD11JZe8QbVYHDfvMT5O5OYCJwrMiNv1lR2jIi2X9hyyNHig66h/3r/wFgs9qe"
)
