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
    "days_move" CHAR(36),
    "days_done" INT,
    "days_total" INT,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    CONSTRAINT "pk_workspace" PRIMARY KEY ("id")
);
CREATE TABLE "past_membership" (
    "user_id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "team_id" CHAR(36),
    "function" VARCHAR(32) NOT NULL,
    "until" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_past_membership" PRIMARY KEY ("workspace_id", "user_id", "until")
);
CREATE INDEX "idx_past_member_workspa_d4c50e" ON "past_membership" ("workspace_id", "until");
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
    "checked_at" TIMESTAMP,
    "is_paused" INT NOT NULL DEFAULT 0,
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
    "dialog_days" INT NOT NULL DEFAULT 14,
    "uniqueness_days" INT NOT NULL DEFAULT 30,
    "attribution_days" INT NOT NULL DEFAULT 90,
    "conversion_days" INT NOT NULL DEFAULT 90,
    "activity_days" INT NOT NULL DEFAULT 180,
    "service_seconds" INT NOT NULL DEFAULT 20,
    "abandon_seconds" INT NOT NULL DEFAULT 5,
    "conversation_seconds" INT NOT NULL DEFAULT 60,
    "accepts_unrated" BOOL NOT NULL DEFAULT FALSE,
    "days_move" UUID,
    "days_done" INT,
    "days_total" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    CONSTRAINT "pk_workspace" PRIMARY KEY ("id")
);
CREATE TABLE "past_membership" (
    "user_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "team_id" UUID,
    "function" VARCHAR(32) COLLATE "C" NOT NULL,
    "until" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_past_membership" PRIMARY KEY ("workspace_id", "user_id", "until")
);
CREATE INDEX "idx_past_member_workspa_d4c50e" ON "past_membership" ("workspace_id", "until");
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
    "checked_at" TIMESTAMPTZ,
    "is_paused" BOOL NOT NULL DEFAULT FALSE,
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
    "eJztXXuT4jiS/yoK/pmZC6a2X9Uzy1xcBFVFV7NdDXVAdc/ccQEGqwpvG4m1TDHs3X73U0o2foNN8TB0dswUxlbKJiVLmb98/W9l"
    "7EwvvnLnm5gZY1qpkf+tMGMKB7ErVVIxZjPvPHxzjZGt2i0ibUbCdYyxKy88Grag8pRJxdixZq7FGTRvM0rGfDoz2PKCNF1BTGMp"
    "iOHIs4ZNmWk4+gx/JMPhPzmjw+FvxJLtxHyq21lMXhnPHYey8XI4vCC3Nh8Zdk22IpYgi4nhEndCCZd/HEFG9ElSLCx3cgFPaPKx"
    "fESLPZXhYebM+secDlz+ROG6fKT//h952mIm/ZMK/+vs2+DRorYZGR7LhA7U+YG7nKlzDw/Nmw+qJfzQ0WDM7fmUBa1nS3fC2ar5"
    "fG6ZF0AD154oo47hUjM0dGxu294w+6f0E8sTrjOnq0c1gxMmfTTmNkyAyr8/ztkYxp1MuUltcTEyBL1gdDGwzP/wHjHUfDBotXuD"
    "bqM3GFQS8wYeJTZ63qkxZzDnLOYCw/73X7rfgDHqbAVucP2x3vnx7fufFCu4cJ8cdVGxrfIvRWi4hiZVzA+4rT4T/L6eGE46v/32"
    "MY7LB92G1/6JgNnBy+Wzz2fQHlhamRp/DuTr8ORO5Nc3r16t4fGXekexWbZSfOZyNdDrRMu79EZfA34H/IV3qwh//faH42+lMXf4"
    "jP7lMxdjvtjX7I2y+v27HJx+/y6T0XApymd/pSrC6zDNAfndebg6DJff5mDy20wev02wmM+Z6xTjcEByUAYfhr9v8iwX2YtFnL8g"
    "b8ibD2BjTjL5b912K53JcboYp01r7JL/I7Yl3L1xPLEhrmQncfHvtjEdmcZ/HGNjBKZBz1Mh/mGH2f/j5/rv8ZG5vmtfxXdQ6OAq"
    "ZZwGwjUcN2WYst+FGNkB34dXf629enWYV+IyxytxmflKXKa9EgMprhZntE90QDa//vVU2TzhtlV01QnTHHXFGc0t27WYuID7nc0i"
    "IxcKm2ZsBU3mpo9JlCg2KvKX7Gs03r7a16x/gkf4+c3rd7+8+/Xt+3e/yibqMVdnflkzMM1WL8ZVh7pzhw0mfO4U4Wuc7HCcffPu"
    "RDhrMLGgzmBqsblLi/A2SXg47r4/lXlrWobNsyTDTNbGqA7H19enMmv1r2JUiKK8TaHE9Ta5KrjyfqM5PEZRBqeRHo7Dfz0VDsvu"
    "n6kjtmBwCiXyNzmDpZD5bLnLwtM3TnfA1ffXU2GuoM6zNaYDQeWN0pS8bEk3SXlAoexU+GuMDGZKnhTnbwrl4fh7eSLs9VZQQ+1R"
    "xXmcRY7yb8oqPKYzVwzmTLMgweQrzm1qsKy1OEEd4/FIku+Lyaszh0UlrtrtuwgqcdXsxbCIh89Xjc6PrxVEIRtZLk3nPmxhgyl/"
    "TjFkfaYMnjlD/wjTvcBE6xlgy2I1fIkhNsZUM9U6mK3QhWm2WiZKxsqd68nAIJe7hl2UqysiZGvKRudQ+O0Dw01jq3CNzC0uQhiH"
    "ieUl15rSC//gcOYp7a/BF8eAi3vNz41ur/75PrI639R7DbjyRp1dxs7++D6GI686IV+bvY8EvpL/arca8YVn1a73XxV4JmPu8oH8"
    "4QPDDPPKP+2fioIkM3O70Y8S4uif5Oh7GEGB9TREcUClt8RLKbi6PX4LuV/BiZEx/rYwHHOQuMLf8Ky2yUvTN9P4GYMZT4pL8Ivg"
    "4cDh8d4Q7mc6HcmxmVizStwfMna5mukUOZMNB9Noy42ukV8n1nhCXGpMiVQryep9FHxKR9xckolhkhF95I4khhZzKVXaZDGhDLwX"
    "ySO3bb4Q5NHhU0IN2dd4YrAnSkZLcFqk9iP5cTiUk57bMPn+8iifRvwleMqL2XI4/CnpJVmi59rsMPnfgUPqQHs9qqep/E+mJ+Vc"
    "UGeQ5k65VmoPUR3NrVLdCf68OzF3yvgQ5XVjjdPtkvNnoS7BS1p8LoeoUP+MMtR/15IcBc+aBptPFUu1gKd94COsDdOX2Rm4ctto"
    "NTr1XrtTI6vDPrtut740Or2GPLs67LMP9c5nOKU/+0wT3DW7PZ8YjuP7SC5fzDzOgm+zvQXfJtwF9epfUCL3aY4ljB/ntTgJobsM"
    "UmJPrpcJ2VCdzJYIXf/yRjGwrkSt34hBJlQKVvxRHinhS1AqVDCJQ8fcMVVYCnxdTLhNiZiPXIdKoYpKYUvKVUk5bpcdbyOIzQxH"
    "7kLwJVsYw7AWlMPKuj4WEBsQCvze9iWEAnH0EQrcg1UFQy/3G3oZSGUFBIAIEWIGKeB1nMFJ7n7gDrWe2Ce6TEAIMY6G1YuTZGhw"
    "NnhEx1is5P/ofAJXS2pT7WfRketxp3ktV4VsRS8kd00s25RdJbl95VF++NShtpEByZwfoyOvugepv4A5D4LmWUZPhTl7QwgUn+II"
    "gc+8DIRAj05ejGAmB1IKaFJFJ0obU0klyNi25HskqoQ7hEuxQqrxXChFnpg8DRHYtptt9H8fZpYNkxf9bRvRAUQHyiuPITqwZo6j"
    "fojoAI4+ogOIDpwPOkCnRpr5NJvBK4Jz5PBlnoRMslU2hy8TKZkcbmfM4M3eBT7tAdN3fK636reNTsGlvlK/+dxs1Yj66LOPjfpN"
    "jcDfPvM6rBHvoM/u651eC854B3G15TiOBKfpCVKJ+WOgR0jFEgMVdpry1q2Nj4rQHTAyytcxTzYwamY4LtvGxzJKiDBznK1CSFXb"
    "HEwMMSmyRScIt1qOSsbTA8hCFnu2XB2HalpPVKTob9lMTyU+P8bvPmWlYpzUerdx5EvQ7kBpLhn7z0k3FtYTk6PF525xcCRBi0Nd"
    "5qHOdFTPhpXRSz2vxdn3NUV7c5a9OTSXClub92Y0rI/HVIjOXDE2ajoMXapmGhAN1Wjg+K1yWBFXppofBOELRoC2RgwCwII8ZdNn"
    "amuToEEYnzMV3vVMnRGYBqvkkTvygvpt5Mnh81mV1O/uyI9iIjv7CayHLbl+kB8nlmlSlhJadpQnSLFdJu2RPrQi5qO/07HaUeCu"
    "2jiJCfqPo/ygrRJtlWitQlsljj7aKk/PVnlalp4tYkhP38gTkvbyAnshkjIPzpZ43u5ZrKToLd8Cn7bMjJY6JMz7jpr31/Kj16gR"
    "/dlnD/c36rv+7LObxl0DvuvPPmv8ft/u9GpEf5bjnVAq2LYjtiIu9ZCBjlhTmmKftb/KJUz+6bNeo/65RuBvn3UfrnqdhmzkHfSZ"
    "VDNroGvKa5JxDTnk+vN4g1aG0OimCQY9d1mJIxirC9VM/MIKN8kBXkAKlh8E8cmI4RKDzBz+LM84NTLic2YSl6tQZm+VrpKFSmbD"
    "KHg16zQ0gsgPU+jUNYy7QGIwQn8GTxafwORUpMEXB3+GPuszv8bgYsJVH4B9C+IVFgzdHyoQPqonGC3TnsCltq0Dv1dqcH6AxBJi"
    "rt3V/R0w1a87aOZnzIkjKP+d1hXCKgirlFM+QlhlzRxHxRphFRx9hFUOWp2mTPn7zmJzCuSx3N5NK4oy63lbu33nKSQoW61x+04U"
    "E0SkaV9cLoMaXJ+blttQRX0TpvzgUjXblA+NBnTVaqM2DJXsVfMLAn1bVJen58yWOqlpUvM3neCLL6S2OhwGUuRwqOvUUwYl6yfy"
    "eeQkMpOq7j5usE0QcVT+zYomDq3uIQLUKlGrLOlaiFrlmjmOekUuvcJ4UXyScRp5arvN21bjZgB2xtVhn8GhPBh8qDfvFBQf+a6v"
    "y6bth96KTB6DFbLb/dru3AzkS9a6Bcr4mT6T3z517+vXjaBR4lSf1a+v2w+tXtAmdiLconH9KdpCneizh26jI5/6S7MHl8Pf+kwd"
    "1HvNdmvQaN3A9fgZj371AOFv2pgRXAt/67NO8/ZjrxtcjX5f2WrDTIqckL23PzUkw7vdB9V76Jt/rdP40v4UXPS+yt9102j1mr0/"
    "BnfNlroeOxFq8dBKtPFP9dnnRkc9mv6UvGj5Z/yjPmt06l04oz99a9vgqnH70PJtbvqbf0219o7kk3z2z/lHffa39pX8Mb1OE06H"
    "vugr1/XWdePuzr+2+grj2at/agSk0e/lsPwdU7Mup2PxC/fnIyh9JeNjdMr+midK69fsIK1fEzFacruU7E9JcZXN4RDJ+XF49/FY"
    "JnUNy07h8N+67VY6h0MkcdHSGrvk/4htib3BmCGhcjS3bNdi4gJuewyRElgUkSZ9Rv/4uf57fAyu79pX8TUFOrgqCcZxzaczgyUB"
    "Dv98NRPdGIda5LDze82JOzFcOYbLVEN8eqNtEAb4LYNvdLkOX+ALLy459WpOjCJiy8lqJfjc0dJ6sleEMxDOQDgD4YzzhDPQSP49"
    "jz4aySs7LfmrQly3eJmihBhUX+Z3ZkodKaYP5E/jxWGbJDGiN5hr8JD5dcKKV5THH7htUjObyz7VAfOq7WsPPwCfF3QkIFlXgakc"
    "Ijk/jOwyF5Mv1zD5MpPJxedzjBCndJ4pHaAkuXH1FcX5TejXuVj8eg2LXydZ7BpPhUBfv305EF+430kjvhFchE+nqSVlevTPLEQk"
    "IDmH+b5Oam/83lvP8ZXQftdu3frN48MQ5fgK702wPBveC9OgKL02YZViVdo2WSRj1XnVpqnGMlaFZ1N5UlZdy8em6pnjNiB9vrrG"
    "BhS0yF3u5gdBTDq2AOa5IC3OKLiWhsIoPSdUW46+cHWB29ncmUHtGgishEaM2mQixa9UI9Ke7rKVnytnruSJ9813m0UvVjT7lBgk"
    "QLPPmjmOwD+afXD00exzSLOPJ5ekAyObfcJD5GUGsWHq1gf3nfZ1o9tttm5rJHYCElB1PsnZDddWh312Xb+7G3Qa1+3OjboU/R4X"
    "EI/jhOuJk9sOYYi8xIp/5f6jSsGjPvqs8bnevKsR9dFnXz/We936/X2N+Efgzn7XuO3o/Dz6qM++NK8goZj6kN8+ycNP4Ggt1yTd"
    "dHXYZ/UvzV67RtQHtBncNzrddgvaeId91u59hP7URznmgq+WbDsZwvSlfqFvm18acjDUh5wActu56dQhMdPqsBwDEtbLikkrMcpj"
    "iStoWc8nlGIkxI5t6byYAdJvX+I9rEzWR4U9Jfm7tr7VigZrW+WvbRWF6fJCQFEqBIDWWwc8br3UPnAddHOaXN1oI4hOq4iV4Lre"
    "va7fNI5lJHA1vJ8wEvgDkm0kWLXIbSS4IPdy6KmoeukThULlIb+i7SWtcPhCAG7vTqjlQNWJKiRPBEyfO6aqdk/J2Lbk1k6ejGcK"
    "36fZ5oI93m/v4Str2ngBNRjkgtaOClo70NqBeDdaO3D00dpRYmsHBrl8B+8MBrlgkAsGuWBEwAY+y2luZadDS+dymOb8gGYMvMDA"
    "Cwy8wMCLkwq8kKwR20j0EToU6Mss0IeA5sQYrzOhhalQisd4JYxXKpMtMke8Usoi8FKehnLPnSdbo8teqQLBwFKbnRMwcrm6yeI7"
    "eEmKQIN4veiyduSRO1VdGk8bYGeG48KhQ3Ug16PlCBdivODLVDKfcCbvoqyyuiNd0mDF+uFwYwbCQz1DrlJ9Ub+AsGE3RxhaeL6F"
    "OkK7LNplS4rioV12zRxHyxzaZXH00S57SLusw+1CELHf/hwAs6OaOjKn6xpLxx7n66sTma9HRqTOVJ5CT3n0lC8PjLLZU/6o8NTp"
    "MjYTnypBCEID/PMrGeCUvljdCE3RVbvNwBTzYgKIV2TmNzIceofgzqFrYyr8hztTCApYTKzxBAplyvOKlw41q5JIUMMZTzwaFTkA"
    "aYmi7XWbtOKdR3yOXABV6FHSYKYCiZLCgg2iVIhSlX5FRZQKcQpEqXD0EaU6ttZ/hNKBZduTYmDVZZ7igbJVNlh1mSgfGBP1CnL6"
    "8D7Qp83tQFxPU12z/c2jdOhxngeGlT88K01XOpNXBOeHc1/my2myJqUJgtx7B7kRj0U8tjSwYZkzl3xUuTwqGbihd7W6ETicBA1z"
    "uLTBnQBZM8hUCj5yYaUOoHa6k4OCh0d9lHwObkGSy+ChEElEJBGRREQSEUtCJBFHH5HEA6pWx03ZfaD9CXN250wR7Uv9eXGhgKLM"
    "w18m6C0q9Bfj8zlDynvJ+ICQMnr2Iuj5nWuOCHqeO+ipkhpXMjBPfbG6EfKcrdrlQTzn0xF1AA1sXLx+/65KRlRYJk3HFReGIAvH"
    "cl3KUiHLl/SVC3PUd0CQEUFGBBkRZESYCUFGHH0EGQ+nygTyR168I6A4Q6xj98CdJxEW4XCI5AxZ/D6Pg+L7bP/E9wn3RHSZQ5e5"
    "CqJH351KgOjR2aJHN9RIRtiqk9VMtMj0L+cAiYRhy/OPDp+G8qZJvdskLtfJ0zijS8J1VS2bC5EGD23RS5/1WX3K53KYVFEvOTL0"
    "iTpkajHZTM4eV9X4Gg7Hc8ehbLwcDsFJDlSEgWoTOMkJz58OjleQwQ+C+JTyXrIbeVep8vybJNNMGGn0yjbgUSFBnKMeTFUbgweC"
    "UQBMy9btgKlwQz7LRrUKolXyjXPnYrtyYTNrRm2L0cwGsvOnVX2ycGncPEXM8hHkaeSxXU639J9hOK5326xfASzKe7cgGXqu5q7l"
    "asNwVoNgtuX4jRseTY0HlbPc2diW/jmjY1DQVc+DAM/cZeE4xEYRGy31lo3YKKJjiI3i6CM2emxFHQvBfQfvzEoYzgsergjOEJvd"
    "i/uZYlhxT78IGTr65XKqXKmN2ziMB9QH5Hb7vtEqyHFFUyPwt8++guf2V/DZvmt3ezUCf+NIzXEMP2mab4E9JI38WGIZbiW5thJD"
    "4XoBcBId7SvrKVMMi1NuJYuVTEjwpLG/vnnz9u0vb169ff/r5btffrn89dVKLEteWiefXTVvQUSLjG6KccUDP4vs6GGaM9zU3+ZZ"
    "2bIXtvi6FgUH88/xKB3O8G1neAg7TvB/bdXiKCHW5sISpNlrxl5KkGLdy3XSzl7qXqZZVKK8v5HMS+d9KvE6EfSsxgMkyng5xLBx"
    "rYAoH6FDGb7UMnzEqFnEehKmQ8TvBIY4bTG842PDvjGWa8cYF0KPEaP02iZrhdA4KYqhMV9WLsTAoYZIm55rPFqjZOcgK8X9WvM5"
    "tq7zbE3m2gy4VnwmJ4lxLpeqANKZ8vSozsNnyVMsc75bfoadNAuwNEaGnl2pBqViPA3TIEPXxwz48y/J32JBA/ehfk6TrxujBmKv"
    "akYB+cTkfSlnu34nZ8rWiPP6Zp6qPeilPH0Q9ASVg7wcjXj3b+bowcOGTpSta6KGshh74MqHJ8vYzMKHAWOPFI/VdOm0khaTpS5U"
    "18ZlDSy/TY7gLNhZIAjKUNFHNSI4mc7HE31q5nBzPnarxHDVN2ss+7ApRDAR0xJjcKS4IMOhy11521DI1GIiKSwX8ohTQVyeFtB1"
    "wDtvE0elOYkpf44tk2NYC4a1YGADhrXg6GNYy+mFtXhyTBHzUojkDB0k9+KL/4+5XJQst5AjapjmDPm8ex97JYRv44waIzzcInF2"
    "7qi+5jOYUWec6t2XPd/TaA8Ye/JqX5tvzJfyfR5XyvgGG/KkfJ+IqAo0zGLTPkaI0x7jDEobZ4B5x3YezrxCj/LCEmHACRGJtdZD"
    "P/vUS+BtP8HVafJzI7gdmk2lSjR2L7VF9YuT0LZ3qboe3J4FrXLA27o1oMiQYGtsW1Ly+UEQSCxfVWm45GnLIRCu46f3MunYAoU2"
    "DbN+aXe50tSHhq5Qnvo1iHV6+q9o34hoI6Jd2vUOEW3ENBHRxtFHRPvYmg3INumK+OasJz5tmRXyyk3junnT6NaIdwB1Kz/cPTRa"
    "13AyOO6z+/of8gz87bOHLlyFv33Wfbi/b3d68rt/1GdteaCaeAdlrHuZGTO8BmY5r5jhA8TBINSCKd7LLzAjfoX4Vbnxq6O6Ep8q"
    "V0tageCOC9HRAbVxYDB0qZoJDMYicvMAg7o1FJaElPySt54faqjEQDjPP18wYlvCTQMFX9LVNp6pK3EAYTuE7cq9ICFsh8ANwnY4"
    "+gjbHVtLVp8JXq6pPOm1LzNUVyYXVIR1djxhLTGQIrz1nDJrrzi3qZGRKiZCF2PrSBLui6++hHvYZf2q3b6LrOhXzXiqwofPV43O"
    "j6/VZJaNLK3uaYYnMIojKH/3hnDbKro6rvsFV6qZqt9MthmsgrM3a35fJ1xQT0EjC0OQEZWKm+e9MWeuBQXZKLsgTVdqdLbNF0Kr"
    "cdQYT8h4YrAnFbUIWp26LRktieUKaj+SH4dDuQFyGzaivzzKxxB/UU3ExJpdzJbD4U9J9bEEz7NZB83UMzNhwrXZnPaEFBZSOtWd"
    "4M87VDZfzPmzUDazMxOtncyYnCibpWr9Kqq8+TSYvLV0+lkpxAU/409CWgilAsoSFsJNNoPEULDVhJIgCq+FXVYljUkrT7u2KYK8"
    "CPLivosgL24jCPLi6CPIiyAvgrzfL8hbBiVCJ7eMaxCrlJcZ6sMqr2YeBxPh0pmXy8zTOtJ8RzJabaUxxFL6ogKBCkTJl2xUIFCE"
    "RAUCRx8VCFQgjr8boQJxGgpEmKHf5I9In7CboxF9WqzAvoPYQcljmw6MR5c6A9NYigIzPI30jEoW72yuO/Qfc8uhKfP9b912K523"
    "YZq4iGONXfJ/yl51AOFmNLds12LiAu53DNEGeBSRahI1X+PlXWPiCnQQr/mK1XewWEypArzyFYs5FuJ2rdzVKqm4m3etuh59G4yD"
    "ZhtBuDajUql6jlQZUL5ziwkFFzuX+0ejpTzi06rytYPyARP5EFBIWLnh+SfBPc+hY7D0m0kwb+93e2EVA/8mnsKblRYq3AyhQ4QO"
    "y70gInSI4NHW4BGszoPsSn9r3T4TtOj7Gc+bvC1rY5S4aMW9asU2fsohKpyqsVAj5lKQJK1tSlMniZG9UfbGBM8Cu2yMEj3CS72d"
    "+spK8XGOUeI4l3qcMTcU5oYqd26oI+Bb13Phcm1wqsTxrfC1aia+NVatvF9ZzYNv9VR68UeLKQOhxp0UOVTG/EaXwyFh9Jk6Xpio"
    "+E2e5opayEuGQ3W1TINcf2w3rxuyGeeC6vjSJL6197vlSo7O+FyZQuUNEynREa1CtKrUKxuiVYhWoaMbjj46uh3bl8IXI7bxG/Jp"
    "y+z0Vrlut3r1616NeAd9dt3+fF9v/QFn1EGf3TTqd5DmvH4HOc57jY5s1wQPo9CXPuvVu59qBP7GRcLjeBqB5Jc6cumvgde8zIO1"
    "pYfiZb7s5GuSk8dZi+6f+3X/PC1vxS1WnV7jd7nkwN8+04mnakR/9tlnuTPK1Ud9yLVHbqpy7ZF/++zDXf22RuCvXKWUcljzlET/"
    "e9c/0S3HGuTptcmxzPbEC5GgI15E6tqJIx46Vu9WQML0e99J+j0NTn4xbMXqNOBSX6tuAi6fV81yOeap5oAicvnF4QtAEQV33IFL"
    "/3SHQwLHQrcSIbCRGFPOniDd3VRQ+5mKqoIVFfBoSQLYJtN98/Z9w1zwJVU15yPAWK7ajqumMIv8h452iM56CH+WVLRG+HPNHEcA"
    "DOFPHH2EPw8p3aeIIbmc3SJ0uEHFXV49mSzK0J48m+Ho6rU/h8qJ6xabxu+99Qr/aq25a7du/eZxFCAGVc6nI+oM0lm+BrGMkp0D"
    "56NY17s8sOW7bNTyXRIUVixLgQGsp8zFN6A5o0Dev7558/btL29evX3/6+W7X365/PXVahlOXlq3Hl81b2FJjoxAco2WeuecuYOp"
    "xXhB7scpcQy2HQOQCpO8v5FnM/wcvfbrpMzT4/0aNoJwGOPZo208FQQNfZLt8MLT4dYL4cKIMjzh1pgWskCESF5kgTgdfu/F1BCB"
    "3/LKHRGiMpvwymQuDYOeeVG0MA0qKOtdzVeuxi/xNY85N58mXze6nIenVWl8zu8Nx02vm6TPV9dUTQpa5KqDMHeFZVIy5tOZwZaq"
    "GpGgVKiyQ+COLyBjwcjh86eJq7IYuKqukVeYyM9KIYiQKyQ1ycJyJ5JCVznSjaaEM3upfcQh9YEh53FamoWjP802aRh8Rxk006CZ"
    "pvSLIZppEKhHMw2OPpppjm2mQX/c/SqYWqorgqEEFOjEuRNkpQwucJ6+lF1ZLnZ9o141KFhobqWSSNVDKhxWVDMxiNdtWgGJApS5"
    "HNT8X5CsKbHZSS3RGtUcVHPKt7GgmoOCLqo5OPqo5pREzcHgnV0zNCLE5d3yY6IfbviY6/0Iud4Dy9RLrJIhE9hpcnVzpvfI25pu"
    "k0ybvi/m7PedRP+oOcZsQwjr0Rob8MszkumnNqpmB+9FmhdOr2/SsSVUOjBGDEYsBuVGljVlOI0nutfJ7ZcXpAUReJYgoWxhGTF7"
    "u+1+G8ttMr1rSH9DkANBjnKvdQhyoJq7tZob3RvSDVGbE5ckeymzearSq3duG5DERH32WavdGvjnguP4bpXHhLX7NCTyJRNZA5P+"
    "XgYU5xf6cpnLRHi5xkR4mTQRYrL9AyfbXyMl7TLT/vns12uU6RDHXqr2NaNdnSZ3N2p+ySlWGuUvPABxnS82OBmqXmw25FPwJMtc"
    "2ci3J49tS657F+SrZ21m3CXfpPzA1BfFe50E+lW6Qrd9d33WZ8Oht7AOh2RsOI5FTfD05XMXkrlIMv+iwcSCOoI8ckjSUlNuv0Ba"
    "JVz+D2flvQ3b1lZzxkfcXBKX829V1VT1RPhjn8E375kvSJ1MqZRX2dMPgoQfZSJfSnA5hozXM9tgULFC3kM9hynPjWTH8tS/eWmw"
    "4XepZ+CghaoEMgKe3zQgh7al3ZhtLp+PyFPgkDwcynfT0fL0cAhtNeMGOs4yoNKn5eMp/2iVxAZ+pmLetTwQ4DNNQXGG1lPLtuVQ"
    "a79naownRL2eZGp8o1p9XqpkOb5LtEnl4zta+yaPdEFCM0qQifGs1G6LKa8DSz6+p1kDCyg80XBY7TNhyVWG9LjjckvIR5b8kqMu"
    "DPVMSpm35JOM1dMqdsmrFG4Eg80uyEe+kNxhT0TIn6IHzrAlf+XQkoVhudBMPQWTz57f8cEYj1XUpJen5095Q6bTzG92fPBmiJ+f"
    "ZzVWCkDIqLOXr5U/p/NTyCmDuATiEiXfiRGXQFwCnS9w9NH54ti+Alq72eJlihLu4GU6Hbjj5N6Zs088fV2/u6sR+NtnnxuS4a3b"
    "GvEO4Ey3W79twBl10GeNz/WmJFAfgPFCMmr4Ww5c17QcmoHa5BuzSAclRnrlenTVfmjdQMkBddBn7Yeed8o/8ooTtKBYgX9UjnEC"
    "4zKjKeXaclpGAvJSv1z3H+WyVCPqI/7qfP1Y73Xr9/c14h/1Wa9x17jt1D9DJnh91GdfmioZvPqQ3z7Jw08wsHJl001Xh31W/9Ls"
    "tWtEfUCbwX2j09V1KbxDOU16H6E/9VGOyYCWgh0reWHsowBHw2TI0tiCFQGqCjA1SohsjcvQGRVR1/J0N0VRz5KhM4c/U+Zvmtvs"
    "rdEeDre9Vj7XWw+efFJki+20vzRvYEfzj6TUqnqSQqv6lBvh5/t2pyd3QfVZjk0vipoXmPxRQpz/sfy8IfND6guQztQYWYkF/zJF"
    "gUftKgUQkCghVi0vNQQCdrHE8N6BlfXGWGZs0EZa6biiyTxPaFBTsnlqS/o2b0eMEgHCMr8dVLJwizEOk+EAl3mAwTNiIKj8hWZK"
    "0thM00mc7IxSSe/MggLuJ1uwNk6GrE0xTlkiOzg4LxQu1gQLl0kmrtRb3a+NTuOmRvwjqQQ2u104oz/BVDHQF8Fe4R322dVD948a"
    "gb99dl1vXTfugMY/6rNO42+N6x6c84/67AvU09RY7uqwzz7Iv9BOf2r0tdO+7TS6XY2/el/67KH1qdX+2qoR76AcCmlouAeOsSii"
    "PaWQlni2bKlBvc6lQb1eo0G9TknU7PDpIKtORDbDY2Tnx+z373Lw+v27TFbDpdhew7fgc4QIubyZyyr4tzifY2TI6c2cjvgxF+F1"
    "ghC5vZnbYj76Ox0XK1wQkJwfh/cSMYZVwA5XBaxUEaoH0hJOKUA1ll2ieLxqZgclHqEyLUY+/6g5GG1R7zGNHG11mSwuHo4Qp0UQ"
    "tcwgqsvn48lgxq1tLN5JYnyT4sot/zaY2Uaa18fa+nFRwu2qyG1lpvOj1062jJwXmrrN3hAnxdmcytrCe0KEDveDMu8H3lClibTr"
    "PQsihN9zsdBQuHzB1yRGiS9KmV8Uf7Dmcj9JCZfINdArWhzqMg+1lyJjwOcu5JrYFpNJ6abEKn/lY+Pupkbgb9Jkq82wIYusPCwH"
    "PANvixhM+XNaEZxsx4UoFabfjgvVNn0qVJjZb48lhdYDxFsUa3bomDumfKJCAxKlwmHZ+bBYYmBbzFMfJ0ZacPJahT+V/oB6/+rM"
    "ySr+cn451IRsSYNvdFno7UghxXryp1f17E6OiHDXpZVLtqhmJpezVdtB4RxzXyF1t0p4pjoIpxTz8pd5GeNUpjYA+ogC+siIPhlM"
    "53JTqcsgkBbSgUdyvxlsSX4cDiX3uQ1ZQP7yKLsSf9H3uphBvrVvlM4gedtPyYR1JXo2SOBWh7RqBJymIAGcvvVwWPNT2elM50Jl"
    "bBMTLps6fKFzu3kJ7iBJHLdN73GDzHZkYohVovRoIj1JIvvus39Sh+vH1qW0w3nzQj+qSnR2N0tl81PP6xXdlivF1jnYo3E20VDU"
    "VbRvds6z4we9JvaYQmnQ1J3gzztMf/Zizpd3czmZyPjz5ClGAZ4rOlUGYevGMmz+lJCwvNPZYpUZNMghSsk9eSWU/CDIlAphgEig"
    "8rv+PDUsWyVGBQnByz1DjCmEYUu54II0pXDBbZsvhBYyIB0r7EzW0xNs7yCMyI09TUw62H1zZXKNbtt+kp3NWVwh1gkgRyXCwIms"
    "FKu2ISXdotldM8UTTMmKMklZ13dMyYpJOXNZfTAl6/c8+piStbJL+xGmFcS0gqiXflcrqD9Yo5QkNfne+mgPpX7xTzvpa0j7K/A2"
    "hqjwVSz1q6hGavv3MESOL+HeXsIEVlPgVUzQokNhmd9HH00cWEUUjBjV4ZSMfcYL7ljPWPGIz1O3s02s9ciQt2k63BqjczbKuD+L"
    "c3kXpO3LW3rcSjK4WGnL66Cb0+TqxrKWMZeJspS07EFE5D3Xzx01jIUuVTONY6GIynwWsnZQzLCqS1BariBPDp/PqupwIafNxNVO"
    "Mwvw/rFcsjAEAaGOOPTZogtqple23FG/2/jHrPKboZEJjUzlXqrQyIRmBjQy4eijkenYCor6TPAyOxOP377MoFZ+Zu6/qoCS/oow"
    "eEVQ4jjHLRm8l6SjWqYusBwEBLgaxFcDXwdJzWVwI5mSFSgXIfuuMxlk5qnOnJBr8lJjFC3E+EGszXPRZEAROswFtD4ksAy+0fe2"
    "kYw9UyermdDPzL+cC/NxDeeJuhDapI+8wCZi0rE1NWxiCAJZOKvgpAzBSlMqx2P8gyByAri/SbIFBD1pKrhumX5Yk4rsgqgoakyr"
    "cOCdX2ny6WDRsR8olx+1vqmaNeBb4K3xlPmrvXqGhF81QlAIQZVT6EcIas0cRxACISgcfYSgDut/4AsYeTGSgOIMYag95PsPyW15"
    "VfowzXdd+TAQdPOyLqD4rhkXKmkf5dza4PQQFWaSjVeUMKZb5JsOqJChMehYaa7F2LmiQY0oUf8QIIwi23hAcYbb+Ls8to532aaO"
    "d8rSUQZgrj4SFNzm4ticf76aCc8ZoRY58hZwmxLTWIqqn93IF0KGQ+JyhV/Jy2REH7lD5WW90Q6HK3xshVr8IMg/OaMXpKfSFPFH"
    "lXRgJqVwqfKYnDDuEi6FctuYpSUyON6DbOP3FdoyV1JbdjYCTzTBXASI0ZV3KUWMbs0cR5QGMTocfcToDonRfbPSkvPmC4X0acss"
    "5EuJ/Lrea0IaAP+oz+4a9S+NGlEffdbr1JutZuu2Rvyj0uYJQKwPsb5yYH3Z0utugL4TYtv2AW7AqiRri0W3PXh9nCY/N4a2hWZT"
    "JK6tIwWJTvO6d5TAtsafLnWYYcshqsTBk/C1aiaAQr1WkGE9H4pytSQLlYiRcQAQiFgKl07JNwZ5FQ2iSxroCDSDmNYTJLTmj5rG"
    "cnUkmjC0I1Falscd9w8JrSH5NVANPAks8GfS53+QHT9KPqhs0zXd1YzymU3JxHimfspqL+e0C3F18lVYqi4sR4B7lWmJ2VxOetm1"
    "4VCiBw/AmsXEGk90l7J1P/qjBHSiY/Vit1w4luvK+5jW4yN1vF8Rypc9cvj8aeKGfoS82QXpLbjfDaQB9/AfQanOD65uLn+tphBk"
    "aiz1BXVPAI7m8i10VK9CziXiT48+s0w59ailnt7P7+25fHm95nf4YnyuXbz8yZeWYnstIuWNJ2JMiDGVfmtBjAlRBsSYcPQRYzo2"
    "xuTLHdtgTD5tqTGm63arV7/u1Yh30GfX7c/39dYfcEYd9NlNA7JswV8v65Zs19TZKVdf+qxX736qEfhbDtTpBCtRVF55/35O+eP/"
    "K6OQF4KrogJ6XreLGFmZX5kyRfIGSk2xSR6hQ/k5xlUNERSZvgHFGc7c3S/NUWylgKySJNxKZCmZ5+CuhRYfWUoyNrtyYpgGq4pG"
    "pP1TrqT4wbLp9WTOvlXiYG9wpZoJ9T7KNoPxqtFGoLdOZhYdU12BEIiTWG16k1wYoHqatLRiGOJ5nB0ToT2E9hDcOSC4czKJPE5I"
    "WIIEpJSlvE5XFjOcZcbbFBDF03gsXSpOkK3r8nh4Ms7qDZHy0FWzVe/8sZKIVq/JXbt1e5UiE1390WvUY5wP7ed594ewCIBbw1oH"
    "DWBVkrXFHDS6rmxufvB6Ok2ubnTTCM2p0qQfbk5n3HH/xkeVuNgeXMkW2y3VZvB3r1He6pwqP4ugUKdbCueM6G5+Uwb74VDecjgM"
    "MghbpsoEo8tnE5NTKAau3Bo4g+wvDvheeNZ+4LDycTCpYbuqj8xSnQd9CO0jYRtLPvfy3Ez4Imgtv3tOFVUoPa74JWQ7aLSYcPoM"
    "j6pr24AfiZSwTKH9MsZ8bptkRNU5FYCz4GShoneGw0fuTKGbwMNDL3Dql0wFtZ8p5NiBOQ0uLEynZVYhPCoKSD0b1EUfUXle3YHL"
    "dxh+t5x2THmUqF8+Bn8MSz78aO4qrw6PWaoDcCTZOrwnKk2iTwUqXqXfB1DxQsULfSpw9NGn4tga9wka5ku/PfklFkGsTTdc5i/T"
    "6PdR4mTPlV77U6NVI+qjz7qNblc5pHgHfda8abR6zd4fNeIfxRWOI4ZCeTwu/gqkUGP+lASD3bl4wSvgUR/Ojl/5z4fGQ+Om4Ebs"
    "UdWI/uyzzkNLRwJ6B312o2oY36gSxh/qzTtorT/77Lreum7cqVOrw3K8Iehxd7IedwBspEnI+QYvoC738HW/yIHqfukzsPPLUVIf"
    "ffb7Xff3GoG/JRmMLHR97Q6DAHv21jI1ZjO4S4Kj2V41IZJyONXAbU/aqSaShv+JgX2iyICESMoxICfv5RStT71MrdeaPR4BRTmG"
    "46zeD89iUWQ8QiQ4IDsfEGX5KTIcKwIcjN2/Hc/UAfMeTRmRtVVcooQHLOOyOnNSdVxihXNMZzlw0lS8TZVzQoTI8wI8d7lr2AWw"
    "61V7dK1Pca3nLMWrJpOXfnMsoZVwu9Nm0QK8DFEgO+Ps9OyMBdgZokB2JtjJvAQuRRgapkGWxln6aFh2IX4GBMjMODO1n1cBZgYE"
    "yMw4M6nj8JRcZmuClX2CEltIt4z1fP0qbz3ctQVxE4HKjxazxGQbD5oY5Q5caEo2AKfuKVOGMEftFf3ZQ9vTfaY/B1j8er/pEGif"
    "03canGp9H17+qPxrhZ9XHzLNkhEd86mk/kZnrpcwzSDwiOSR69xpjP7pZoRM7ucWuUIuwz43vnFVcRbjLtH9d4eiQultf+j++71t"
    "a+j+i6OP7r/o/nsS2xM6zZ2s05z6TB269PfAb1/m4doefMiHPayDHuL89ZSmJIuzre4hErS7R3Zp9Eo5kwEpD2jTUVJXGmADV6qb"
    "wBrHa5QPqBlRFRPt4SaSNpSHigyHlgkSiLvUseDhWgE62rxGRkuI9IaaAjMK1QNYkPjeDxlXMdsZKM5h779NZPff+SiozOjFQkgR"
    "YqQrdUCkd1oVx4CqSFv/52L0OMJHZZVQED5aM8cRQMgFIARrYk78ICDAlF0pCMLpxfhto/F2GnLuQnyePuizh/sbfcY7kGdacg1q"
    "3apz/mE81q8cWu6xE1Wfjs23wK5iiUGWI8gmZ9pMfxD0pV3rv+xLrEmGW0+Zy3mY6oycav/65s3bt7+8efX2/a+X73755fLXV6uF"
    "PXlp3Qp/1bwFVkeGJMn7mcMlN4rFT4RpyoEcnFW8V6DK5dUUAgrUEdbnb/Sy90UZWyx9YyRX4GnydGP2xmBClSZ5Y1raxvUJG3Nn"
    "aqwT2VRjRiud+4K0mU6AqM4rZyCo0rgwLFclBtSVL505U9+I50ykMCOlPSagqr3cRedaNOdU6rIa31JpDSW1qg1JRvTJYr9B8UuA"
    "sVzoSVT9NoJIaUZQQpmpq1/6pT7lAj+mQpeldI1v1Mv/6PJvNFSzc2wb1lSV6lTd9pluZbgunc5c4VXgHPM5g1SOfrrFpX4mTJKI"
    "MBfCXAhzIcy1AeaSjJ5nmLI3ozIr4lKDMnfNL40agb/gbgCfnT/A5UAf9dn9w91djcDfPruqX3/60ITv/lGfNT/ftzu9GtGfffax"
    "/dBtfGo07lXmpvC3csA2sM2nj2j6e+y3L/Mgbumc8P5dDua+f5fJXLgUYy5NwRHW8JamAQjnwNq9lMYznKdCUIHfvhwwwck7GMTx"
    "+q03hhVxmSd+5Wu92VNruHeQmo+vUb9R/mklweS1LlZQUguIjiWlYShWLmnMV24LmB3DJBgmGsefp3KABltwNUGHNt3ULCXfaIoL"
    "c7YyviJAq2A8CZucb4VjmqNUGNi8LrC5DM6Tf+Oj3txhlRSgWZ2vrgObB67fJIfbJGVhHFghrRPjmRLBp9SdyBEA9Nbk4ItoEKXG"
    "ayjYh3cXhiCCOs/UJDDJLkhL/owa1KNRxAAgC8IdhcymuU0e9P5JlJqpMj+2nPYQRWtoh0tqOLYFrpmSmVDSR6HTmmR9eyofTAHo"
    "iuI3NaTBs6we4dbmI0Ne0Oh4uN4Q1P0x5F/Zz6NDwesTIHFVHGjFItlWUAJjrDvQ2L2YGratfE4hIJga40mIBPpTvMuNdq8AG08i"
    "zAa3ywi3FgK81Z3gz7sTA7oRkTs7RO74SlvJtvlz0tn8baTg8IbJcIDLPMBaDik+whE6BF5KN8Zl0AhCxVrjSkG0jmuGXiBUo4Ff"
    "NzaPM4oKOQJpMlSoE6RprzwyyK5SKh8O4c7Xkzn7NhxekKY679Apf/adLVQlTN1YS7y6M2pWQTA3Hl2VzMY0lmm+Kod/CJDQQaJW"
    "DiWgXgyHQt5JCv8qPEtQ+xHqgi5FQOUsQbivrnLx6L51D4/ctvliJ8U40cOkHIJ3GVWe8i7x6GGCHia5xCfMw/M9jz7m4algHp5y"
    "b08HTeZSMj39AD49wvpnkez7fnO0ZafU4QCNJcnLTXGDPhVGDW6IGiwDItCRI3ENQQ2VOCAQXKlm4gEwjoPxqtFGOMCLD/lBkKnF"
    "5i69IL4VS+7xcskUVETCLEZUKsNgeVqOuLlUaUsgJoSTsWHbKZbAPfS/WdvO1KeP6by5WZc+xWU+W5vW452yWK2JuQ1ozsnd5sAh"
    "t2KWvkms4fuKBNleiO1l2C96zlzIobnh4/mUpuwa8evZe4erWw7McNMcgPKtY8wm/3lHfLqqzmYFuCqgpt2P9Z/fXL73E2K5kND8"
    "xwn90zDp2Joa9k+hPWHVhx8EqEIRfTcKoSIJLTcNUD7OQ7xgL0Js95DYrk7KVmTzDyjObv/ffVQMvE9J5vbk2Qw/UK99mb1UdgLX"
    "NX7vRfSRRGTGCq27a7du/ebxcA1MPntIwMKhT5bcCJ1tMOsELcLWlVOBrcsgzX2mzlPSFUCfzZbcpqvrG8W1a85c2UAo+/iYT2cG"
    "s6j85oYznbKU/BJ5CbUzrjLRD4dkwm3P09UyVekbZbBXV6tKNoOfoBxZ5ZeFFKGo5/37GxkONRgAiR7k9eFQ2eXlN9WFV7ZP3lL1"
    "Dh6y2oi/tUUeavAMMOFDaUQ2NMejOR53NjTH4+ijOb6sJjlMtRHE6r3PE6kXn/uhOL33yVQbWiBL8Hetq0OICnf+eDQ06AmQmLdQ"
    "ko0oVTlSbZxVRk6lDhUaEZ+gHINxVnlPtNJZZDQCChyOnQ+HUvqLjMaKAAdj54NxXO/DkrnO7WZLnjOTsy3CByN0GD9YNp2rDFiy"
    "VOmMb7SjijFU4pBy5GI1u2CXajZwgnY5HAJmDn+2TOr8AMFaQFglOk4t7t4l54A86XJd+hxmu5lh3n9pl16KCGXTHQ6JS21brCpy"
    "SQLdKXl0+FSelsfyhKvgZXpB6l5VDr+VgCixxWSpQ9RU/hUPpFbhaYZJjCc5k1WEmvIZsFxAzCmkiVAVxawVYu55GEg2U+AqbB0L"
    "y50EbgfGWLnGqd7pn7IVM2wi18wMlDsJa3sdeN/8LlZAN7oqHGcHQNwbcW9EPg+ZWi+yDhaQXqOE+FbF3qrwjpJgbDYSGiM7Q0B0"
    "L74px/djKxWPd+/JNjOWNjdSpnK2M1uI5CxYfGh/tu+iMuCN3NZqBP7Ga/31WaNT78J3/RnXfvK8B7tPWVU4FyWmocyVhjI28ZkJ"
    "j1GAzWGa8+P0uzx8fpfN5Xcpzpxjam2VvilGiQmcSifelwFku/eAqbrWEipxnC1+vZoJtfkQ18AYFwzg9DEihRxBjXq/K6iXJZVX"
    "VclSknsls8BCTgQ1bPDBBFzJy35KIUGrAp4gcZmTHsy5x3tt47Tp3x29NhG9OsFlFtErRK/QaxNHH702D+m1uRIaEvzM1rvCNGUG"
    "GrZUvHYPIGCU4n6R4JCsnWRzV0ncmfJAmPDwblLHEbX24hCldCGnUFKZEMn54Td5VpHsRSSxhoglG0vZRTLMsgvKPXFSdJEqs4Cj"
    "Chl5Q1Y8k36CGAe79IONta4OZGQYT+j421a4QYQQX6kyv1KWGMyMuUiLItmUHDKgw/SQJ5Ae0rcnPAiFkKcbG9TF6mZLw9xvt9mp"
    "lxE6ndl8SSlRxcz8PrwUje6ETmteJQUCebcss6r8VRnAEJAyotu893M+kh+Hw290ORz+lOLqu6cbaQdg+MEDy9RF4nTFNZVYErqV"
    "x4ZDa8oqAe1ijrj056lhyelGbaEtF2D8SGkH46FyZMjup6renfJLnhiiz+CaCQ8l3ztDCOuJQZKMn6qyrTWe6PIT23r2QrJK9OhF"
    "m8gOV2m0iSAqXmKhB20i3/Poo02kskubCLrH72eLOmbK8VLhG3sxgviqwqAgm+N0yO98/MZSKXuezkaaoWPdPDZSzRvnwODLPLEd"
    "slU2gy8T0R2e/l9wiwtRYfqCRE0aH8goDj2GKRF8PAHw8YbODMedO7QSRx6DK9VM2NGMtMmRRwCSuupyrZCMX8XmA+im0okoiA36"
    "U8cuJwbjAJVVieAekZ+w31ionLI+SvdoOcIFD2SHCd1SV459Sk17e7Sn2MYbWlBJ4gVJycden83Wa1BsKQyIjgYHqjvBn3cIA76Y"
    "82exCWFRxN3zNLyUxHb1dYWEQlRYSyhNCCh1LaHGs3xf7vhTYntfXcje3Sk0Gdhem1xxS7CzGmS1vNW8gCA9hfxSPeD3QVTnUABe"
    "KCKbj7+R2Vx+UxdU+XdlknPAUCgJ5RdLZamfyi7SA5kOefMXlAkq46bxfWzX2q1sq2UwQXo2xUwPXMvOGI+pEINMrH/dICRpcRRO"
    "cDvqKPtPynYEFzZsR/m3Inci2a71sInsUU4JEwJa/XdYO4zAKj+eO4KrZR7UuiWRnVNj6i37wXaSvufs5S7bKIogFrvLuNYoyZJN"
    "1dsSaZW5V5VFZjxuqbUDLpSoa6LLCTodHNDpwF8M89pn/PZnaF/cfeotb1MqyuMY2Rmyeg/ZncL7fwHILEKHe0McM5uP/k7HW/jQ"
    "RAnRxpg6WYs7fCUJt5IvS8bU3Xt+uXwL9DxMhjM2ZpAYSwVuq/qxMUpMOlZqcRDUr+QAZ9cm8dtjaZLICG8biV8GjKpp0umMu5SN"
    "l5/ospIosxC9XM0utBA09J0SNyNXPTA7zF2oLQDYkEGmc9dQg6wwprHhqGoIBpE9Vr1cbNz3NhBe9QNBDCYW1FmFMCWxqz3eJ1ek"
    "E8Ro6Ui1tCinlPaBro154cphTUFACgEpBKR2LoEEK2NeuCSgOEOkZPegFMZvYDmDE56+ntRWREkJkbxITzkdzf6sFJIOX8i3hymQ"
    "KKqLBFey1RDw7x0HjTZqIF8nlEEdNfCLAl8pTWsmvange+BNpc9I9UB2z4QufHZBVG20sW0pr6pHbtuy18WES4WCzlRVtpnULhif"
    "M8j/AJ9JTaUEz7ONPR6I4RMduI8vWqMOc3Adxp/+ucMKvfZnKAK8fp9DBHgdVzlCKcDeJ5IolsQr59hs/r5c5/7UO1/HcJOCQORi"
    "tixAvWYDx2+XQxyQO6ZKjMQsV0OFyp7BxkuVcYk77sT3l16tij+IoJFXgNU0lrKbKlHpO1VrRv90CTxI2p5/mJvmgyq9TtVTGpiS"
    "CbfyU1kgEY5cM8cRjswFR2JKpu959DElU2WXjjlhUSI3uh+iOUPt6G0eR8hsP8gE/GykMPdGMifLfSONr5HV6QQ5vIalsKrE6yl6"
    "PzLvhPTbn+Nk3Ilbbhm0xS41nPGkoepSxJXF8LVqpq4oVKsBXTXL5bvyyG2TmsQFNUvqbaDDSY67kq4K8bMzgy0hwYZJDTkYBlGC"
    "NxnRR+5QQo3xBNQ5s6Z8THTaXRfgXzafjuS+UvWzAFOhKg9KXda0aUo08NGeBHISf1VJiEHZdOhY9gEaK7RZTJSS6WUFmUlqgKlV"
    "9Vd5X2GZNMgxYhDNfmJz/k2SuwSykECo2WiuPXBgXCx5R1KXap315BhTol4h3aHoMynxDIfw64fDGrlttiQHyL0WD7r/eVdVDJE/"
    "Vv9WgN/gFJGXLJfK5yUfet1LomaDj6NbT0/ypyus/KUx0KXzVke4G3VkhLvLCXcfNxnM6Ri9iyV58zagFBvCpvISAeEBU7wdh6Uv"
    "zPAWCTSUW3GS2T15NiPQ0Gt/FkvEOkyk8XsvwuKEq8YKErlrt2795nH/jbKI3VD7ukvHDnVT5O7QxXWCNzQbiKBdjsR6urUnPNo2"
    "1NgYa/HUk31BJgDoiwi5KdELcmvzkWGDfCuFT5uzJwHJ7hhfl/Bgf7d5gSiJVpZDSpDHrQF63DQQe47gfTbseSHergjOYovYk29q"
    "OXYFITQ34huC8LHyzL0gaJEr6w2k3/3ZYhekzewl0a61ws995tBH+aZP5Ar8jTIBtZFUZI92pfMBCbmKVxVe4VdE8jARy03PgLPX"
    "OwKeUo/24iVhNVQQki03EFPRgoOrvMGTnE9EcLnUTgxTPYIXomTLdY5wz2XAWP6mbqRjnUKUtnxfHNW5cKUUzKp95j+YNxSEMlNE"
    "9jULPAnnAOIsweVAMcCv/+RSrxTVDjL8+Dmr/wdy+kjePVt8Lgae9zQGRZVjf0SEBb0Q0A6NXgg4+uiFUFYvhGOWzDjPzen4QW8l"
    "0ox3H/IWF3YL8DmF9PwK6+ye46bkWlp8wZoJvaI4P/7uJVDWcyAowuMQyfkxeQ/ZB/+cWZJfxYXGKCFmbCq1cKgys0PB++LjHCdF"
    "9eAkZwCVrN1i9MNkOxj5ki2upz7AZcDte4b4VomD9upkNROxd/3LG+H6Lp9SL308JyaHtPG+y0qQNt4rqEfhqkOnljdndYPFhDLP"
    "0VBd0cj1k/VMU+Lo93+7bUDtsJOOKYn16+ij3IlQPO3A6bfnTBGkNgW/zjztovBg1o2jMFJWq80/wH+UUJMQm+G0/op5zhDSP035"
    "ESF9lNoQ0sfRR0j/kJC+nIB0q5cpSohqUJnfGddy7WK1SnyCM3QQe5sLk327BpN9m8RkocJjqk98tpt2iOQcMNlDOGpHFq6VylRk"
    "0VoR4YJV5gUr0GWLjW+EDoe4/EO8jeQRo8RhLvMwh3CrIut0QIXDW/rhHW0Rjx0lxCjLdIBrG84maJG5cVk9bAvIC8pGqZCncRhh"
    "ZTTJy9AQCXIzb9x6NjsxaD3Kz4QZOMbeJG8/cIdaT+wTXSoOawEl1TMNrLkPgp6ulh6cDR7RMRYri2FkNskfrsE+uNCRIkOned2r"
    "pC2pL+XpddDNebI1uonkYCwski/l6o3Xx3myNLSNZPDzCP4f9ZnVg5DDStwHZHWhmukHYsysgbtqkyOCPxTcKFsKYsj/CDjde9mL"
    "LZd4fomQtsqC8MdnSWJW4etCF2aDPFRPgvhRipXYEO3nLhCjORxODZMOFpY7GQ5VPGbojPYwAf4p7xEp2Zog+Ro2RIkuJpw+y9tD"
    "a9l31SdUcq8kU4Gi1BGc/aYyDkAIKYyRyl1l6N/TZ175BwBj4ea2BSGlOgRz9bDhDFrQWP1qa8WHzJhOCCI9QFQnenugt0c5DS/o"
    "7bFmjqO9H709cPTR2wMDOE95czpuWqNSOVa8zuVY8XqNY8XrpGOFGHPoJcHh7JqFAQWWLCxWshADk7/DCMPTmecnJ7x4CMg2Hg5h"
    "QhzkMg9ygDkVlKqihGiy+VeSrYABpm9BDTafJrDvJHv9DkrsYFnptT81WjWiPvqs2+h2m2353Tvos+ZNo9Vr9v6oEf8ojs7m8nrd"
    "edbJMEq7zdQPkeLkj7K2XJHpp8Pik9g8yhCfXKeONZ5UEtYpfbqabZsKGmwyTGWP545TNmciQalrSwoI5M3v8uoiOwGBsg0XmRjb"
    "mgTCmSDbOQAZby4v82TtubzMztoD12JZe+QbVYDDXvMz5O5eYCJwrEiNv8nGiUIkLwKKysbtQyBFR93D/vX/K4W+xw=="
)
