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
    "planned_on" DATE,
    "planned_until" TIMESTAMP,
    "meeting_outcome" VARCHAR(32),
    "outcome_at" TIMESTAMP,
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
CREATE INDEX "idx_interaction_met" ON "interaction" ("workspace_id", "contact_id", "started_at") WHERE "kind" = 'MEETING';
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
    "list_minor" BIGINT NOT NULL DEFAULT 0,
    "base_minor" BIGINT,
    "list_base_minor" BIGINT,
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
CREATE TABLE "payment" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "amount_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "base_minor" BIGINT,
    "settles_minor" BIGINT,
    "due_on" DATE,
    "paid_on" DATE,
    "note" VARCHAR(500),
    "external_id" VARCHAR(200),
    "deal_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_payment" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_payment_workspa_40d93d" UNIQUE ("workspace_id", "external_id"),
    CONSTRAINT "fk_payment_deal_id" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_payment_workspa_373b40" ON "payment" ("workspace_id", "deal_id", "id");
CREATE INDEX "idx_payment_workspa_0b38a2" ON "payment" ("workspace_id", "currency");
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
    "planned_on" DATE,
    "planned_until" TIMESTAMPTZ,
    "meeting_outcome" VARCHAR(32) COLLATE "C",
    "outcome_at" TIMESTAMPTZ,
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
CREATE INDEX "idx_interaction_met" ON "interaction" ("workspace_id", "contact_id", "started_at") WHERE "kind" = 'MEETING';
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
    "list_minor" BIGINT NOT NULL DEFAULT 0,
    "base_minor" BIGINT,
    "list_base_minor" BIGINT,
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
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "amount_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) COLLATE "C" NOT NULL,
    "base_minor" BIGINT,
    "settles_minor" BIGINT,
    "due_on" DATE,
    "paid_on" DATE,
    "note" VARCHAR(500) COLLATE "C",
    "external_id" VARCHAR(200) COLLATE "C",
    "deal_id" UUID NOT NULL,
    CONSTRAINT "pk_payment" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_payment_workspa_40d93d" UNIQUE ("workspace_id", "external_id"),
    CONSTRAINT "fk_payment_deal_id" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_payment_workspa_373b40" ON "payment" ("workspace_id", "deal_id", "id");
CREATE INDEX "idx_payment_workspa_0b38a2" ON "payment" ("workspace_id", "currency");
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
    "eJztffuT4jiS/7+iqF9m5htsbb9nlrm4CKqKqWa7GuqA6p654wIMVhXeNhJrmWLYu/vfv0rJ7wfYFA9DZ8dMYWylbFKylPnJ1/9c"
    "TJzZ5VfufBNzY0Iv6uR/Lpgxg4PElRq5MOZz7zx8c42xrdotY23GwnWMiSsvPBq2oPKUScXEseauxRk07zBKJnw2N9jqkrRcQUxj"
    "JYjhyLOGTZlpOPoMfySj0b84o6PRr8SS7cRipttZTF6ZLByHsslqNLoktzYfG3ZdtiKWIMup4RJ3SgmXfxxBxvRJUiwtd3oJT2jy"
    "iXxEiz1V4WEWzPrngg5d/kThunyk//pvedpiJv2TCv/r/Nvw0aK2GRsey4QO1Pmhu5qrcw8PrZvfVEv4oePhhNuLGQtbz1fulLOg"
    "+WJhmZdAA9eeKKOO4VIzMnRsYdveMPun9BPLE66zoMGjmuEJkz4aCxsmwMW/PS7YBMadzLhJbXE5NgS9ZHQ5tMx/9x4x0nw4bHf6"
    "w16zPxxepOYNPEpi9LxTE85gzlnMBYb9z//pfkPGqLMXcIPrj43uj28//KRYwYX75KiLim0X/6cIDdfQpIr5IbfVZ4rf11PDyea3"
    "3z7Bcfmg2/DaPxEyO3y5fPb5DNoDSy9mxp9D+To8uVP59c2rV2t4/KXRVWyWrRSfuVwN9DrR9i690deA3yF/4d0qw1+//eH4e9Fc"
    "OHxO//qZiwlf7mv2xln94V0BTn94l8touBTns79SleF1lOaA/O4+XB2Gy28LMPltLo/fpljMF8x1ynE4JDkogw/D3zdFlov8xSLJ"
    "X5A35M2HsDGnmfz3XqedzeQkXYLTpjVxyf8S2xLu3jie2hAD2Ulc/pttzMam8e/H2BiBadDzTIh/2lH2//i58XtyZK7vOlfJHRQ6"
    "uMoYp6FwDcfNGKb8dyFBdsD34dXf6q9eHeaVeF/glXif+0q8z3olhlJcLc9on+iAbH79y6myecptq+yqE6U56oozXli2azFxCfc7"
    "m0VGLhQ2zdkKWszNHpM4UWJU5C/Z12i8fbWvWf8Ej/CXN6/f/fzul7cf3v0im6jHDM78vGZgWu1+gqsOdRcOG075winD1yTZ4Tj7"
    "5t2JcNZgYkmd4cxiC5eW4W2a8HDc/XAq89a0DJvnSYa5rE1QHY6vr09l1upfxagQZXmbQYnrbXpVcOX9xgt4jLIMziI9HIf/dioc"
    "lt0/U0dsweAMSuRvegZLIfPZclelp2+S7oCr7y+nwlxBnWdrQoeCyhtlKXn5km6a8oBC2anw1xgbzJQ8Kc/fDMrD8ff9ibDXW0EN"
    "tUeV53EeOcq/GavwhM5dMVwwzYIUk684t6nB8tbiFHWCx2NJvi8mB2cOi0pcdTp3MVTiqtVPYBEPn6+a3R9fK4hCNrJcmjPPHQo8"
    "GRpu1uwWrpE7w2OESZRIXnKtGb30Dw6HTmtzLV8eAy3qtz43e/3G5/vY4Nw0+k248kadXSXO/vghASMFnZCvrf5HAl/Jf3bazSSy"
    "FLTr/+cFPJOxcPlQ/vChYUZ55Z/2T8V1pLm53ejHCXH0T3L0PRWhxLYWoTigzFvhjQw8XR6/Rbwv4MTYmHxbGo45TF3hb3he2/Sl"
    "2ZtZ8ozBjCfFJfhF8HDg73RvCPcznY3l2Eyt+UXSHSpxuZbrEzWXDYezeMuNnlFfp9ZkSlxqzIiUKknwPgo+o2NursjUMMmYPnJH"
    "EkOLBXMtmyynlIHzEnnkts2Xgjw6fEaoIfuaTA32RMl4BT5L1H4kP45GctJzGybfXx/l04i/hk95OV+NRj+lnaQq9Fyb/aX+K/RH"
    "G2qnJ/U0F/+d60i1kErSMMub6jNl8DtzVu2Q6mheVepO8OfdiXlTJYeoqBdbkm6XnD+yj9VLGB0yFl7S8nM5QvUCjnoz9bwY6r9r"
    "aY6CYb3JFjPFUi3gaRfYGGuj9FX2Bby4bbab3Ua/062T4HDArjvtL81uvynPBocD9luj+xlO6c8B0wR3rV7fJ4bj5D5SyBWriK/Q"
    "23xnobcpbyG9+peUyH2aYwnjx3ktTkLoroKU2JfrZUo2VCfzJULXv7xRDGwoUetXYpAplYIVf5RHSvgSlArlS+7QCXdM5ZUOX5dT"
    "blMiFmPXoVKoolLYknJVWo7bZcfbCGJzw5G7EHzJF8bQqx3lsKqujyXEBoQCv7d9CaFAHH2EAvdg08LIq/1GXoVSWQkBIEaEmEEG"
    "eJ1kcJq7v3GHWk/sE12lIIQER6PqxUkyNDwbPqJjLAP5Pz6fwNOK2lSbWbtyPe62ruWqkK/oReSuqWWbsqs0t688yt8+dalt5EAy"
    "58fo2KvuQeovYM6DoEWW0VNhzt4QAsWnJELgMy8HIdCjUxQjmMuBlAKaVNGJ0sZUTDmZ2JZ8j0SNcIdwKVZINZ4LpcgTk2chAtt2"
    "s43+78PMsmH6or9tIzqA6EB15TFEB9bMcdQPER3A0Ud0ANGB80EH6MzIMp/mMzggOEcOvy+Sj0W2yufw+1RGFofbOTN4s3eBT3vA"
    "6P3PjXbjttktudRfNG4+t9p1oj4G7GOzcVMn8HfAvA7rxDsYsPtGt9+GM95BUm05jiPBaXqCXCT8MdAj5MISQxV1lvHWrQ2PiNEd"
    "MDDC1zFPNi5ibjgu28bHMk6IMHOSrUJIVdscTg0xLbNFpwi3Wo4qxtMDyEIWe7ZcHYZmWk9UZOhv+UzPJD4/xu8+Y51inNR6t3Hk"
    "S9HuQGmuGPvPSTcW1hOTo8UXbnlwJEWLQ13loc51VM+HldFLvajF2fc1RXtznr05MpdKW5v3ZjRsTCZUiO5CMTZuOoxcquUaEA3V"
    "aOj4rQpYEQNTzQ+C8CUjQFsnBgFgQZ6y6TO1tUnQIIwvmArveqbOGEyDNfLIHXlB/Tby5PDFvEYad3fkRzGVnf0E1sO2XD/Ij1PL"
    "NCnLCC07yhNk2C7T9kgfWhGL8T/oRO0ocFdtnMT83MdRftBWibZKtFahrRJHH22Vp2erPC1LzxYxpKdv5IlIe0WBvQhJlQdnSzxv"
    "9yxWUvSWb4FPW2VGSx0S5n1Xzftr+dFv1on+HLCH+xv1XX8O2E3zrgnf9eeANX+/73T7daI/q/FOKBVs2xELiCs9ZKAj1pWmOGCd"
    "r3IJk38GrN9sfK4T+DtgvYerfrcpG3kHAybVzDromvKaZFxTDrn+PN6gVSE0umWCQc9dXSQRjOBCLRe/sKJNCoAXkILlB0F8MmK4"
    "xCBzhz/LM06djPmCmcTlKpTZW6VrZKmS2TAKXs06DY0g8sMUOnUN4y6QGIzQv4Ani09gciqy4IuDP8OADZhfYmw55aoPwL4F8eqK"
    "Re4PBcge1ROMV1lP4FLb1oHfgRpcHCCxhFhod3V/B8z06w6b+RlzkgjKf2V1hbAKwirVlI8QVlkzx1GxRlgFRx9hlYMWp6hS/r6z"
    "2JxCeaywd1NAUWU9b2u37yJ1xGSrNW7fqVpiiDTti8tVUIMbC9Nym6qmZ8qUH16q5ZvyodGQBq0KVdVWzS8J9G1RXZ2aM1vqpKZJ"
    "zV91gi++lNrqaBRKkaORLlNNGVSsnsrnkZPIzK6UvesbbBNEHJd/86KJI6t7hAC1StQqK7oWola5Zo6jXlFIrzBeFJ9knEae2l7r"
    "tt28GYKdMTgcMDiUB8PfGq07BcXHvuvrsmnnoR+QyWOwQvZ6Xzvdm6F8ydq3QJk8M2Dy26fefeO6GTZKnRqwxvV156HdD9skTgzY"
    "Q6/Zlc/0pdWHy9FvA6YOGv1Wpz1stm/gevKMRx90H/2mTRXhtei3Aeu2bj/2e+HV+PfAEhtlQeyE7L3zqSnZ2es9qN4j3/xr3eYX"
    "+Rlc9L7K33XTbPdb/T+Gd622up44EWnx0E618U8N2OdmVz2a/pS8aPtn/KMBa3YbPTijP31b2vCqefvQ9i1q+pt/TbX2juSTfPbP"
    "+UcD9vfOlfwx/W4LTke+6CvXjfZ18+7OvxZ8hfHsNz41Q9L492rY9Y6pN1fTbfiFu+8RVLqK8TE+ZX8pEoP1S34I1i+pCCy5GUr2"
    "l6pyHiE5Pw7vPtrKpK5h2aUqnEdIqlHgHG570gXOq4BgXPPZ3GBp+MI/X8vFLiaRFgWs+F5z4k4NV47hKtPMnt1oG/wAfsvwG12t"
    "Qw/40os6zrxaEIGIWWryWgm+cLQsnu4VwQoEKxCsQLDiPMEKNIF/z6OPJvCLXZrAdQDrFi9TnBBD5qv8zsyoI8X0ofxpvDxskyZG"
    "9AYzCR4ye05U8Yrz+Ddum9TM57JPdcCsafvaww/A5yUdC0jFVWIqR0jODyN7X4jJ79cw+X0uk8vP5wQhTukiUzpESQrj6gHF+U3o"
    "14VY/HoNi1+nWewaT6VAX799NRBfuN9JI74xXITPZpkFY/r0zzxEJCQ5h/m+Tmpv/t5fz/FAaL/rtG/95slhiHM8wHtTLM+H96I0"
    "KEqvTUelWJW1TZbJR3VelWdqiXxU0dlUnYRU1/KxqXrmpA1In6+tsQGFLQoXs/lBEJNOLIB5LkmbMwqOo5EgSc/F1JajL1xdvna+"
    "cOZQmQbCJqERozaZSvEr04i0p7ts5cXKmSt54n3znWLRRxXNPhUGCdDss2aOI/CPZh8cfTT7HNLs48kl2cDIZo/vCHmVQWyYuo3h"
    "fbdz3ez1Wu3bOkmcgPRS3U9ydsO14HDArht3d8Nu87rTvVGX4t+TAuJxnHA9cXLbIYyQV1jxv7j/qBLsqI8Ba35utO7qRH0M2NeP"
    "jX6vcX9fJ/4RuLPfNW+7OvuOPhqwL60rSBemPuS3T/LwEzhayzVJNw0OB6zxpdXv1In6gDbD+2a312lDG+9wwDr9j9Cf+qjGXPDV"
    "km0nQ5S+0i/0betLUw6G+pATQG47N90GpF0KDqsxIFG9rJy0kqA8lriClvViQilGQuzYls7LGSD99hXew6pkfVTYU5q/a6tXBTRY"
    "uap45ao4TFcUAopTIQC03jrgceul9oHrsJvT5OpGG0F8WsWsBNeN3nXjpnksI4Gr4f2UkcAfkHwjQdCisJHgktzLoaei5iVHFAqV"
    "h+yJtpeSwuFLAbi9O6WWAzUlapAaETB97piqlj31CtyTJ+OZwvdZvrlgj/fbe/jKmjZeQA0GuaC14wKtHWjtQLwbrR04+mjtqLC1"
    "A4NcvoN3BoNcMMgFg1wwImADn+U0t/KTnWVzOUpzfkAzBl5g4AUGXmDgxUkFXkjWiG0k+hgdCvRVFugjQHNqjNeZ0KJUKMVjvBLG"
    "K1XJFlkgXiljEXgpTyO5586TrfFlr1KBYGCpzc8JGLtc22TxHb4kRaBBvF500TryyJ2aLnynDbBzw3Hh0KE6kOvRcoQLMV7wZSaZ"
    "TziTd1FWWd2RLlgQsH402piB8FDPUKgQX9wvIGrYLRCGFp1vkY7QLot22YqieGiXXTPH0TKHdlkcfbTLHtIu63C7FETstz8HwOyo"
    "po7c6brG0rHH+frqRObrkRGpM5Wn0FMePeWrA6Ns9pQ/Kjx1uozNxacqEILQBP/8ixxwSl+sbYSmaNBuMzDFvJgA4hWZ+ZWMRt4h"
    "uHPoypcK/+HODIICllNrMoUymPK84qVDzZokEtRwJlOPRkUOQFqieHvdJqs05xGfoxBAFXmULJipRKKkqGCDKBWiVJVfURGlQpwC"
    "USocfUSpjq31H6F0YNX2pARY9b5I8UDZKh+sep8qH5gQ9Upy+vA+0KfN7VBcz1Jd8/3N43TocV4EhpU/PC9NVzaTA4Lzw7nfF8tp"
    "sialCYLcewe5EY9FPLYysGGVM5d8VLk8LnJwQ+9qbSNwOA0bFnBpgzsBsmaQmRR85MJKHUDtdCcHBQ+P+ijFHNzCJJfhQyGSiEgi"
    "IomIJCKWhEgijj4iiQdUrY6bsvtA+xPm7C6YItqX+oviQiFFlYe/StBbXOgvx+dzhpT3kvEBIWX07EXQ8zvXHBH0PHfQUyU1vsjB"
    "PPXF2kbIcx60K4J4LmZj6gAa2Lx8/eFdjYypsEyajSsuDUGWjuW6lGVCli/pqxDmqO+AICOCjAgyIsiIMBOCjDj6CDIeTpUJ5Y+i"
    "eEdIcYZYx+6BO08iLMPhCMkZsvhDEQfFD/n+iR9S7onoMocucxeIHn13KgGiR2eLHt1QIx1hq07WctEi079cACQShi3PPzp8Fsmb"
    "JvVuk7hcJ0/jjK4I11W1bC5EFjy0RS8DNmCNGV/IYVJFveTI0CfqkJnFZDM5e1xV42s0miwch7LJajQCJzlQEYaqTegkJzx/OjgO"
    "IIMfBPEp5b1kN/KuUuX5f5JMM2Gs0SvbgEeFBHGOejBVbQweCEYBMC1btwOmwg35PB/VKolWyTfOXYjtyoXNrTm1LUZzG8jOn4L6"
    "ZNHSuEWKmBUjKNLIY7ucbtk/w3Bc77Z5vwJYVPRuYTL0Qs1dy9WG4bwG4Wwr8Bs3PJoaDypnubOxLf1zTiegoKuehyGeucvCcYiN"
    "IjZa6S0bsVFExxAbxdFHbPTYijoWgvsO3plAGC4KHgYEZ4jN7sX9TDGsvKdfjAwd/Qo5VQZq4zYO4yH1AbnduW+2S3Jc0dQJ/B2w"
    "r+C5/RV8tu86vX6dwN8kUnMcw0+W5ltiD8kiP5ZYhltJoa3EULheCJzER/vKesoVw5KUW8liFRMSPGnsb2/evH3785tXbz/88v7d"
    "zz+//+VVIJalL62Tz65atyCixUY3w7jigZ9ldvQozRlu6m+LrGz5C1tyXYuDg8XneJwOZ/i2MzyCHaf4v7ZqcZwQa3NhCdL8NWMv"
    "JUix7uU6aWcvdS+zLCpx3t9I5mXzPpN4nQh6VuMBEmWyHGLUuFZClI/RoQxfaRk+ZtQsYz2J0iHidwJDnLUY3vGJYd8Yq7VjjAuh"
    "x4hxdm2TtUJokhTF0IQvKxdi6FBDZE3PNR6tcbJzkJWSfq3FHFvXebamc22GXCs/k9PEOJcrVQDpTHl6VOfhs+QpljnfLT+jTpol"
    "WJogQ8+uTINSOZ5GaZCh62MG/PmX5m+5oIH7SD+nydeNUQOJVzWngHxq8r6Usz2/kzNla8x5fTNP1R70Up4+CHqCykFRjsa8+zdz"
    "9OBhQyfK1jVRQ3mMPXDlw5NlbG7hw5CxR4rHarl0dpEVk6Uu1NbGZQ0tv02B4CzYWSAIylDRR3UiOJktJlN9au5wczFxa8Rw1Tdr"
    "IvuwKUQwEdMSE3CkuCSjkctdedtIyNRyKiksF/KIU0FcDnnEbUu4QRu/wZIvbJMsLTn7Fm5W2Felng8CyhLxYRDK5dHGzzuUjLk7"
    "XRc0Bo8N1+DVgh/kx4DJJqaxqsmHoA6NnrUgdIxDKBgkYd86RExPEsxmdGx1AyN2MGIHYzYwYgdHHyN2Ti9ixxO+yljOIiRn6Pu5"
    "lzCDfy7komS5pXxsozRnyOfdhw8ozWEbP9sE4eEWibPztPXVteGcOpNMx8X8+Z5Fe8Cwmlf72nwTbqIfiniJJjfYiJPoh1SwWKgW"
    "l5v2CUKc9ltP+xB0KDcCcbqzyft1YO5jeEUFZv+2g5BBjCOBoVy7EzN3G8qFqR13njEiQLGLwqNR4BuR0bUOGn6Cv5dYEP0cgqfJ"
    "z432w8hsqlQux3vqCPWL09ZD71Jtvf1wHrYqYEHUrX1b1sS2pAb2gyBQu6OmzGPytOUQiIj0jWEmnVgArGUZ/F7aXaFKIJGhK1UK"
    "ZI3lLDvDYrxvtKyhZa2y6x1a1tC2gpY1HH20rB1bswHZJlsR35xYyqetskJ+cdO8bt00e3XiHUBp4N/uHprtazgZHg/YfeMPeQb+"
    "DthDD67C3wHrPdzfd7p9+d0/GrCOPFBNvIMqlhbOTcuwBmY5r7QMBwg1RKgFq2hUX2BG/Arxq2rjV0eN1jhVrla0yMsdF6KrcxYk"
    "gcHIpVouMJhIelAEGNStoXYvVD2RvPWc+CNVXKJe8XzJCNj0skDBl3S1jYd8IA4gbIewXbUXJITtELhB2A5HH2G7Y2vJ6jPFyzXF"
    "fb32VYbqquQKj7DOjiesJYZShLeeM2btFec2NXKyccXoEmwdS8J98dWXcA+7rF91OnexFf2qlcwG+/D5qtn98bWazLKRpdU9zfAU"
    "RnEE5e/eEG5HJbBI6n7hlVqu6jeXbYZB/ovNmt/XKRfUU9DI0hBkTKXi5nlvLJhrQc1Lyi5Jy5UanW3zpdBqHDUmUzKZGuwpCIdW"
    "tyXjFbFcQe1H8uNoJDdAbsNG9NdH+Rjir6qJmFrzy/lqNPoprT5W4Hk266C5emYuTLg2Yd6ekMJSSqe6E/x5h8rmizl/FspmfvK3"
    "tZMZ87/ls1StX2WVN58G82NXTj+rhLjgJ1VLSQuRbGt5wkK0yWaQGGpim1B1SeG1sMuqvFxZFcDXNkWQF0Fe3HcR5MVtBEFeHH0E"
    "eRHkRZD3+wV5q6BE6PzBSQ0iyCqcoz4EqYuLOJgIl869RJCe1pHlO5LTaiuNIZE1HRUIVCAqvmSjAoEiJCoQOPqoQKACcfzdCBWI"
    "01Agogz9Jn9E9oTdHI3o0x4wG1/nvtkuuawrGggbbLYH7GtHHso/A3bX6fXrBP4mtYrjxA5KHtt0aDy61BmaxkqUmOFZpGeULGtn"
    "c92h/1xYDs2Y73/vddrZvI3SJEUca+KS/1X2qgMIN+OFZbsWE5dwv2OINsCjmFSTKqudrKCdEFegg2RZbSxwhvW4KhXgVawe17EQ"
    "t2vlrnaRibt512rr0bfhJGy2EYTrMCqVqudYiRblO6dql9SIy/2j8Uoe8ZmqasKgtMpUPgTUaldueP5JcM9z6AQs/WYazNv73V5Y"
    "TcW/iafw5qWFijZD6BChw2oviAgdIni0NXgEq/Mwv5jqWrfPFC36fibzt2/L2gQlLlpJr1qxjZ9yhAqnaiLUiLkUJEl58/J8TRMj"
    "e+PsTQieJXbZBCV6hFd6O/WVlfLjnKDEca70OGNuKMwNVe3cUEfAt64XwuXa4HSRxLei12q5+NZEtfJ+Za0IvtVX6cUfLaYMhBp3"
    "UuRQVvgbXY1GhNFn6nhhouJXeZorauEVAVaVhA1y/bHTum7KZpwLquNL0/jW3u9WKDk64wtlCpU3TKVER7QK0apKr2yIViFahY5u"
    "OPro6HZsXwpfjNjGb8inrbLT28V1p91vXPfrxDsYsOvO5/tG+w84ow4G7KbZuIM05407yHHeb3ZluxZ4GEW+DFi/0ftUJ/A3KRIe"
    "x9MIJL/Mkct+DbzmVR6sLT0U3xfLTr4mOXmStej+uV/3z9PyVtxi1ek3f5dLDvwdMJ14qk7054B9ljujXH3Uh1x75KYq1x75d8B+"
    "u2vc1gn8lauUUg7rnpLof+/5J3rVWIM8vTY9lvmeeBESdMSLSV07ccRDx+rdCkiYfu87Sb+nwckvhq1YnQVc6mu1TcDlc9CskGOe"
    "ag4oIpdfHL4EFFFwxx269E93NCJwLHQrEQEbiTHj7AnS3c0EtZ+pqClYUQGPliSAbTLbN2/fNywEX4Il2V3FgLFCtR2DpjCL/IeO"
    "d4jOegh/VlS0RvhzzRxHAAzhTxx9hD8PKd1niCGFnN1idLhBJV1ePZksztC+PJvj6Oq1P4fKiesWm+bv/fUKf7DW3HXat37zJAqQ"
    "gCoXszF1htksX4NYxsnOgfNxrOtdEdjyXT5q+S4NCiuWZcAA1lPu4hvSnFEg79/evHn79uc3r95++OX9u59/fv/Lq2AZTl9atx5f"
    "tW5hSY6NQHqNlnrngrnDmcV4Se4nKXEMth0DkArTvL+RZ3P8HL3266TM0+P9GjaCcJjg2aNtPJUEDX2S7fDC0+HWC+HCmDI85daE"
    "lrJAREheZIE4HX7vxdQQg9+Kyh0xoiqb8KpkLo2CnkVRtCgNKijrXc0DV+OX+JonnJtPk68bXc6j06oyPuf3huNm103S52trqiaF"
    "LQrVQVi4wjIpmfDZ3GArVY1IUCpU2SFwxxeQsWDs8MXT1FVZDFxV18grTORnpRBEyBWSmmRpuVNJoasc6UYzwpm90j7ikPrAkPM4"
    "K83C0Z9mmzQMvqMMmmnQTFP5xRDNNAjUo5kGRx/NNMc206A/7n4VTC3VlcFQQgp04twJslIFFzhPX8qvLJe4vlGvGpYsNBeoJFL1"
    "kAqHFddMDOJ1m1VAogRlIQc1/xeka0psdlJLtUY1B9Wc6m0sqOagoItqDo4+qjkVUXMweGfXDI0JcUW3/ITohxs+5no/Qq730DL1"
    "EqtkxAR2mlzdnOk99rZm2ySzpu+LOft9J9E/rr13NaPqqZP4hD5fW4NLhC02whGfOaMr8sgdL419jVgsMK3+IMhk4TiUTVa/avOo"
    "JcjcsEwCPxC+MPpkQAAoxNfBhSFno5G6IH+KJLFsCuZZeUKZWOmfczpxsyy9R3qOARvIhiAPaw9KTQT3FZLn/jME+nHkQYh8CrgG"
    "r4RvbDaNlewfbjeZ+ln94WlU9CF1XZuK6G30LwFztro0YH43+ifzJSPauxPOQi2BTbd0fQv2xOaCmnUiOGHcnUoew/1s+uiGBQsC"
    "EAmeMIxzHLAxncBv924ANysR8vinSx2mM/ZtxpAiuf3yKhT47EaMCTGmim81iDEhyoAYE44+YkzHhkSOHE1Ttf3pOOE0geSWGoB8"
    "n4YozRn6NbwtkpoqPzNV0qMhVFvKTfI4HQaMbTvDYypduSFIkeIobB22J5XSrK1zTeBeQPE9h+55MEkZxkVIvmfOMZ4VKLrGU49n"
    "BoqeQQD6+0KOeu/XOOq9TzvqRTGkElxOkJ0fs/fiFYn1XbC+y1HtL5Ws72IbQliP1sSAX51TyDizUS0/cWKseenSxiadWEKVYmHE"
    "YMRiUOp9VVewfbLIsC4svLokbch+aAkSqdSSky9xt91vEzWXLq0XwTUR/Efwv9rrHIL/CP9uDf/G94ZsoXdz0vh0L1WG0C76je5t"
    "ExLIq88Ba3faQ/9ceJzcrQrBbDtPAS9fMpE3MNnvZUhxforIXrQ+LHR84ELHa6SkXVY5Pp/9eo2eF+HYS9W9Vryr0+TuRq0vPcUq"
    "o/xFByCp8yUGJ0fVS8yGYgqeZJkrG/mxfBPbkuveJfnqOWkx7pJvDFzCPKe2mleA81W2Qrd9d9olzltYRyMyMRzHoiY4qvGFC65s"
    "ksy/aDCxpI5QjnuWW1ceY0BaI1z+r935JobtOZsxPubmiricf6uppqonwh8HDL55z3xJGmRGpbzKnn4QJPooU/lSQroXqDY6tw0G"
    "1cIflTcd6KSj0Vh2LE/9P68EqfL9g2fgoIWq5P0Cnt80VqGfn83l82k3ukdw03MNR8vToxG01Ywb6hyXIZU+LR9P5aZRPnXwMxXz"
    "ruWBgHw1FBRnaD2zbFsOtc45Qw1wDoTXk8yMb1SrzytVqMBPR2NS+fiO1r7JI12SyIwSZGo8K7XbYiri05KP72nWwAIKTzQa1QZM"
    "WHKVIX3uuNwS8pElv+SoC0M9k1LmwWdwop5WsUtepXAjGGx2ST7ypeQOeyJC/hQ9cIYt+SuHliwNy4Vm6imYfPbiLoLGZKJs7Ns4"
    "DHozxK+NEIyVAhByPAiLtfLndHEKOWUQl0BcouI7MeISiEugUyKOPjolHtspUWs3W7xMccIdvEynA3ec3Dtz9kU/rxt3d3UCfwfs"
    "c1MyvH1bJ94BnOn1GrdNOKMOBqz5udGSBOoDMF4oBAp/q4HrmpZDc1CbYmMW66DCSK9cj646D+0bKPesDgas89D3TvlHXmHoNhSK"
    "9o+qMU5gXGY0w5WioGUkJK/0y3X/US5LdaI+kq/O14+Nfq9xf18n/tGA9Zt3zdtu4zNU4dVHA/alpQrxqg/57ZM8/AQDK1c23TQ4"
    "HLDGl1a/UyfqA9oM75vdnq4J7h3KadL/CP2pj2pMBrQU7FjJi2IfJTgaJUOWJhasGFBVgqlxQmRrQW/FtTzdjcPiWTJ07vBnyvxN"
    "c5u9Nd7D4bbXi8+N9oMnn5TZYrudL60b2NH8Iym1qp6k0Ko+5Ub4+b7T7ctdUH1WY9OLo+YlJn+cEOc/+pofzdc8blcpgYDECY8F"
    "JyIEUggCAbtYanjvwMp6Y6xyNmgjK+KzbEzRCQ1qRlCRtqRv83YkKBEgrPLbQSULtxjjKBkOcJUHGDwjhoLKX2hmFOzLNZ0kyc4o"
    "HnhnFhRwP9mCtUkyZG2GccoS+YlZi0LhYk2i1irJxBeNdu9rs9u8qRP/SCqBrV4PzuhPMFUM9UWwV3iHA3b10PujTuDvgF032tfN"
    "O6Dxjwas2/x787oP5/yjAfvSaV17WG5wOGC/yb/QTn9q9LXbue02ez2Nv3pfBuyh/and+dquE++gGgppZLiHjrEsoz1lkFZ4tmyp"
    "Qb0upEG9XqNBvc4okunw2TCvRnc+wxNk58fsD+8K8PrDu1xWw6XEXsO34HOMCLm8mcsq8Wp5PifIkNObOR3zYy7D6xQhcnszt8Vi"
    "/A86KVc0OiQ5Pw7vJWIsuyx3X57NWZ1fUpG7YuxdpzE3f+/HlOVUta5AYb7rtG/95skSXsnlo0IRqgfSEk4pQDWRXaJ8vGpuBxUe"
    "oSotRj7/qDkcr7Yw+2eQo60ul8XlwxGStAiiVhlEdfliMh3OubWNxTtNjG9SUrnl34Zz28jy+rji3KZGLmujhAm2jiXlvsx0fvTa"
    "YVl61encxV6Zq1ZSVnr4fNXs/vhacV02snT8chpg9UJTt9kbkqQ4mzNZW3pPiNHhflDl/cAbqiyRdr1nQYzwe85ZGgmXL/maJCjx"
    "Ranyi+IPVvk3JU6Jr4o5XMg9OSPkpNDLEtDi61Ll18VLMzLkCxfydWyLa2V0U2HY5OJj8+6mTuBv2uytTdkRq7Y8rAbE5TG3vJwX"
    "J8QXssovJIyAGM74M83QkvI9fOJUWCM4qX3a9CnDY+rvvU47x8DqtU++LNbEJf9LbEvsjaORnA3jhWXLZVVcwv2OkbEB+LPekpI0"
    "miTeCOggaUlx6IQ7pnyiUgMSp8Jh2fmwWGJoW8zDWaZGVhT/WmQsk/6AAFlw5mQRMjm/HGpCWrHhN7oq9XZkkL7oFTmdDX5n70Iq"
    "ueURMi/eyRER7rr8i+kWtdwsjLZqOyydjPEr5LhXmQFVB9Hce16iPy+1okppCIg4UYg4GdMng+mkhyrHH0ScQ978WJJEg63Ij6OR"
    "5D63IV3OXx9lV+Kv+l6Xc0hM+I3SOWQ5/Cmd2bFCzwaZDhuQf5CAdyFkStS3Ho3qfs5HXRJAqNSGYsplU4cvdRJELxMkZFPktuk9"
    "bpgCkkyhiLFXUSCecVKSyL4H7F/U4fqx5YsuaCzBZORH1YhOg2h5pY4d1y9sLFeKrYsVxAPS4jHbQVh8fnLA40eHp/aYUvkC1Z3g"
    "zzvME/hizld3czmZFBLnyVMMlz1XxKMKwtaNZdj8KSVheafzxSozbFBAlJJ7ciCU/CDIjAphgEigEiH/ZWZYtsogDBKCl6SJ6BK8"
    "Ui64JC0pXHDb5kuhhQzIWww7k/X0BNs7CCNyY88Skw5230Ipj+Pbtp+NanO6YwgKBFxZiTBwIi8XsW1ISbdsGuRc8QRzF6NMUtX1"
    "HXMXY/baQpYEzF38PY8+5i6+2KX9CPNvYv5N1Eu/qxXUH6xxRjanYm99vIdKv/innR05ov2VeBsjVPgqVvpVVCO1/XsYIceXcG8v"
    "YQqrKfEqpmjRSa3K76OPJg6tMgpGgupwSsY+A2t3rGcEPOKLzO1sE2s9MuRtlg63xuicjzLuz+Jc3QVp+zqwHrfSDC5XA/Y67OY0"
    "ubqx/mvCZaIqtV/7EDp8z/Vzxw1jkUu1XONYJPS4mIWsE1b9rOlarZYryJPDF/OaOlzKaTN1tdPMErx/LJcsDUFAqCMOfbbokprZ"
    "JWB31O82/jFBIkA0MqGRqdpLFRqZ0MyARiYcfTQyHVtBUZ8pXuanrPLbVxnUKs7M/ZffUNJfGQYHBBUOZt2SwXvJzqtl6hLLQUiA"
    "q0FyNfB1kMxUBjeSKXmBcjGy7zqPQW5C99wJuSaBO0bRQowfxNo8l82aFaPDpFnrQwKr4Bt9bxvp2DN1spYL/cz9y4UwH9dwnqgL"
    "oU36yAtsIiadWDPDJoYgkK62Bk7KEKw0o3I8Jj8IIieA+6skW0LQk6aC65bphzWpyC6IiqLGrAYH3vlAk88Gi479QIX8qPVN1awB"
    "3wJvjafMX+3VM6T8qhGCQgiqmkI/QlBr5jiCEAhB4egjBHVY/wNfwCiKkYQUZwhD7aEwRkRuK6rSR2m+6xKhoaBblHUhxXfNOFBB"
    "ygenR6gw5XKy9Iox2yIxe0iFDE1Ax0pzLcfOgAY1olShUIAwymzjIcUZbuPvitg63uWbOt4pS0cVgLnGWFBwm0tic/75Wi48Z0Ra"
    "FMhbwG1KTGMlan52I18IGY2IyxV+JS+TMX3kDpWX9UY7GgX4WIBa/CDIvzijl6Sv0hTxR5V0YC6lcKnymJww7hIuhXLbmGclMjje"
    "g2zj9xXZMgOpLT8bgSeaYC4CxOiqu5QiRrdmjiNKgxgdjj5idIfE6L5ZWcl5i4VC+rRVFvKlRH7d6LcgDYB/NGB3zcaXZp2ojwHr"
    "dxutdqt9Wyf+UWXzBCDWh1hfNbC+fOl1N0DfCbFt+wA3YFWateWi2x68Pk6TnxtD2yKzKRbX1pWCRLd13T9KYFvzT5c6zLDlEF0k"
    "wZPotVougEK9VpBhvRiKcrUiS5WIkXEAEIhYCZfOyDcGeRUNoksa6Ag0g5jWEyS05o+axnJ1JJowtCNRVpbHHfcPCa0h+TVQDT0J"
    "LPRn0ud/kB0/Sj6obNN13dWc8rlNydR4pn7Kai/ntAtxdfJVWKkuLEeAe5VpiflCTnrZteFQogcPwJrl1JpMdZey9SD+owR0omP1"
    "ErdcOpbryvuY1uMjdbxfEcmXPXb44mnqRn6EvNkl6S+53w2kAffwH0Gpzg+ubi5/raYQZGas9AV1TwCOFvItdFSvQs4l4k+PAbNM"
    "OfWopZ7ez+/tuXx5vRZ3+GJ8oV28/MmXlWJ7LSLljSdiTIgxVX5rQYwJUQbEmHD0EWM6Nsbkyx3bYEw+baUxputOu9+47teJdzBg"
    "153P9432H3BGHQzYTROybMFfL+uWbNfS2SmDLwPWb/Q+1Qn8rQbqdIKVKC5eef/+kvHH/1dFIS8CV8UF9KJuFwmyKr8yVYrkDZWa"
    "cpM8Rofyc4KrGiIoM31DijOcubtfmuPYSglZJU24lchSMc/BXQstPrKUZmx+5cQoDVYVjUn7p1xJ8TfLptfTBft2kQR7wyu1XKj3"
    "UbYZToJGG4HeBplbdEJ1BUIgTmO12U0KYYDqabLSimGI53F2TIT2ENpDcOeA4M7JJPI4IWEJEpBSlvE6XVnMcFY5b1NIlEzjsXKp"
    "OEG2rsvj4ck4wRsi5aGrVrvR/SOQiILX5K7Tvr3KkImu/ug3GwnOR/bzovtDVATArWGtgwawKs3acg4aPVc2N3/zejpNrm5004jM"
    "qcqkH27N5txx/87HF0mxPbySL7Zbqs3wH16jotU5VX4WQaFOtxTOGdHd/KoM9qORvOVoFGYQtkyVCUaXzyYmp1AMXLk1cAbZXxzw"
    "vfCs/cBh5eNgUsN2VR+5pToP+hDaR8I2Vnzh5bmZ8mXYWn73nCpqUHpc8UvIdtBoOeX0GR5V17YBPxIpYZlC+2VM+MI2yZiqcyoA"
    "Z8nJUkXvjEaP3JlBN6GHh17g1C+ZCWo/U8ixA3MaXFiYTsusQnhUFJB6NqiLPqbyvLoDl+8w/G457ZjyKFG/fAL+GJZ8+PHCVV4d"
    "HrNUB+BIsnV4T1yaRJ8KVLwqvw+g4oWKF/pU4OijT8WxNe4TNMxXfnvySyyCWJttuCxeptHvo8LJni/6nU/Ndp2ojwHrNXs95ZDi"
    "HQxY66bZ7rf6f9SJf5RUOI4YCuXxuPwrkEGN+VNSDHYX4gWvgEd9ODv+xX88NB+aNyU3Yo+qTvTngHUf2joS0DsYsBtVw/hGlTD+"
    "rdG6g9b6c8CuG+3r5p06FRxW4w1Bj7uT9bgDYCNLQi42eCF1tYev90UOVO/LgIGdX46S+hiw3+96v9cJ/K3IYOSh62t3GATY87eW"
    "mTGfw11SHM33qomQVMOpBm570k41sTT8TwzsE2UGJEJSjQE5eS+neH3qVWa91vzxCCmqMRxn9X54Fosy4xEhwQHZ+YAoy0+Z4QgI"
    "cDB2/3Y8UwfMezRjRNZWcYkTHrCMS3DmpOq4JArnmM5q6GSpeJsq50QIkecleO5y17BLYNdBe3Stz3Ct5yzDqyaXl35zLKGVcrvT"
    "ZtESvIxQIDuT7PTsjCXYGaFAdqbYybwELmUYGqVBliZZ+mhYdil+hgTIzCQztZ9XCWaGBMjMJDOp4/CMXGZrgpV9ggpbSLeM9Xz9"
    "qmg93LUFcVOByo8Ws8R0Gw+aBOUOXGgqNgCn7ilThTBH7RX92UPbs32mP4dY/Hq/6QhoX9B3GpxqfR9e/qj8a4WfVx8yzZIxnfCZ"
    "pP5G566XMM0g8IjkkevcaYz+6eaETO7nFoVCLqM+N75xVXEW4y7R/XeHokLlbX/o/vu9bWvo/oujj+6/6P57EtsTOs2drNOc+swc"
    "uuz3wG9f5eHaHnwohj2sgx6S/PWUpjSL863uERK0u8d2afRKOZMBqQ5o01VSVxZgA1dqm8Aax2tUDKgZUxUT7eEmkjaSh4qMRpYJ"
    "Eoi70rHg0VoBOtq8TsYriPSGmgJzCtUDWJj43g8ZVzHbOSjOYe+/TWT3P/g4rMzoxUJIEWKsK3VApHdWFceQqkxb/+di9DjCR1WV"
    "UBA+WjPHEUAoBCCEa2JB/CAkwJRdGQjC6cX4baPxdpty7kJ8nj4YsIf7G33GO5Bn2nINat+qc/5hMtavGlrusRNVn47Nt8SuYolh"
    "niPIJmfaXH8Q9KVd67/sS6xphltPuct5lOqMnGr/9ubN27c/v3n19sMv79/9/PP7X14FC3v60roV/qp1C6yODUma93OHS26Ui5+I"
    "0lQDOTireK9QlSuqKYQUqCOsz9/oZe+LM7Zc+sZYrsDT5OnG7I3hhKpM8sastI3rEzYWztTYILKpxowCnfuSdJhOgKjOK2cgqNK4"
    "NCxXJQbUlS+dBVPfiOdMpDAjpT2moKq93EXnWjQXVOqyGt9SaQ0ltaoNScb0yWK/QvFLgLFc6EnU/DaCSGlGUEKZqatf+qU+5QI/"
    "oUKXpXSNb9TL/+jybzRSs3NiG9ZMlepU3Q6YbmW4Lp3NXeFV4JzwBYNUjn66xZV+JkySiDAXwlwIcyHMtQHmkoxe5JiyN6MyAXGl"
    "QZm71pdmncBfcDeAz+4f4HKgjwbs/uHurk7g74BdNa4//daC7/7RgLU+33e6/TrRnwP2sfPQa35qNu9V5qbot2rANrDNZ49o9nvs"
    "t6/yIG7pnPDhXQHmfniXy1y4lGAuzcAR1vCWZgEI58DavZTGM5ynUlCB374aMMHJOxgk8fqtN4aAuMoT/+Jro9VXa7h3kJmPr9m4"
    "Uf5pFcHktS5WUlILiY4lpWEoViFpzFduS5gdoyQYJprEn2dygIZbcDVFhzbdzCwl32iGC3O+Mh4QoFUwmYRNzrfSMc1xKgxsXhfY"
    "XAXnyb/zcX/hsIsMoFmdr60Dm4eu36SA2yRlURxYIa1T45kSwWfUncoRAPTW5OCLaBClxmso2Id3l4YggjrP1CQwyS5JW/6MOtSj"
    "UcQAIAvCHYXMZrlNHvT+aZSaqTI/tpz2EEVraIdLaji2Ba6ZkplQ0keh05pkfXsqH0wB6IriVzWk4bMEj3Br87EhL2h0PFpvCOr+"
    "GPKv7OfRoeD1CZC4Kg4UsEi2FZTAGOsONHYvZoZtK59TCAimxmQaIYH+FO8Ko90BYONJhPngdhXh1lKAt7oT/Hl3YkA3InJnh8gd"
    "X2mr2DZ/Tjqbv42UHN4oGQ5wlQdYyyHlRzhGh8BL5ca4ChpBpFhrUimI13HN0QuEajT068YWcUZRIUcgTUYKdYI07ZVHBtlVSuWj"
    "Edz5erpg30ajS9JS5x0648++s4WqhKkba4lXd0bNGgjmxqOrktmYxirLV+XwDwESOkjUyqEE1IvRSMg7SeFfhWcJaj9CXdCVCKmc"
    "FQj3tSAXj+5b9/DIbZsvd1KMEz1MqiF4V1Hlqe4Sjx4m6GFSSHzCPDzf8+hjHp4LzMNT7e3poMlcKqanH8CnR1j/KpN932+OtuyM"
    "OhygsaR5uSlu0KfCqMENUYNVQAS6ciSuIajhIgkIhFdquXgAjONwEjTaCAd48SE/CDKz2MKll8S3Ysk9Xi6ZgopYmMWYSmUYLE+r"
    "MTdXKm0JxIRwMjFsO8MSuIf+N2vbufr0MZ03N+vSp7jM52vTerwzFqs1MbchzTm52xw45FbMszeJNXwPSJDtpdhehf2i7yyEHJob"
    "PlnMaMaukbyev3e4uuXQjDYtACjfOsZ8+h93xKer6WxWgKsCatr72PjLm/cf/IRYLiQ0/3FK/zRMOrFmhv1TZE8I+vCDAFUoou9G"
    "IVQkoeVmAcrHeYgX7EWI7R4S29VJ2cps/iHF2e3/u4+Kgfcpzdy+PJvjB+q1r7KXyk7guubv/Zg+korMCNC6u0771m+eDNfA5LOH"
    "BCwc+mTJjdDZBrNO0SJsfXEqsHUVpLnP1HlKuwLos/mS2yy4vlFcu+bMlQ2Eso9P+GxuMIvKb2400ynLyC9RlFA74yoT/WhEptz2"
    "PF0tU5W+UQZ7dbWmZDP4CcqRVX5ZShGKet6/v5LRSIMBkOhBXh+NlF1eflNdeGX75C1V7+Ahq434W1vkoQbPEBM+VEZkQ3M8muNx"
    "Z0NzPI4+muOrapLDVBthrN6HIpF6ybkfidP7kE61oQWyFH/XujpEqHDnT0ZDg54AiXlLJdmIU1Uj1cZZZeRU6lCpEfEJqjEYZ5X3"
    "RCudZUYjpMDh2PlwKKW/zGgEBDgYOx+M43ofVsx1bjdb8oKZnG0RPhijw/jBqulcVcCSpUpnfKNdVYzhIgkpxy7W8gt2qWZDJ2xX"
    "wCFg7vBny6TODxCsBYQ1ouPUku5dcg7Iky7Xpc9htps55v2XdumliFA23dGIuNS2RVCRSxLoTsmjw2fytDyWJ1wFL9NL0vCqcvit"
    "BESJLacrHaKm8q94ILUKTzNMYjzJmawi1JTPgOUCYk4hTYSqKGYFiLnnYSDZTIGrsHUsLXcauh0YE+Uap3qnf8pWzLCJXDNzUO40"
    "rO114H3zuwiAbnRVOM4OgLg34t6IfB4ytV5sHSwhvcYJ8a1KvFXRHSXF2HwkNEF2hoDoXnxTju/HVike796TbW6sbG5kTOV8Z7YI"
    "yVmw+ND+bN9FZcAbua3VCfxN1vobsGa30YPv+jOp/RR5D3afsqp0LkpMQ1koDWVi4jMTHqMEm6M058fpd0X4/C6fy+8ynDkn1Noq"
    "fVOCEhM4VU68rwLIdu8BUw2tJVwkcbbk9Vou1OZDXENjUjKA08eIFHIENer9rqBellReVSVLSe6VzAILORHUsMEHE3AlL/sphQSt"
    "CniCxGVOdjDnHu+1jdOmf3f02kT06gSXWUSvEL1Cr00cffTaPKTXZiA0pPiZr3dFaaoMNGypeO0eQMAoxf0iwRFZO83mnpK4c+WB"
    "KOHh3aSOI2rtxSFK6UJOqaQyEZLzw2+KrCL5i0hqDRErNpGyi2SYZZeUe5Kk6CJVZQFHFTLyhqx8Jv0UMQ525Qcba12dea0rH/h8"
    "EArKy0ZF1cXaZkh04bfb7H3ICJ3Nbb6ilKiqS34fXi45d0pndS/lO4EEQZZZU451DPQliG3vte795HTkx9HoG12NRj9l+CTu6Uba"
    "UxF+8NAydTUrXRpKZcCDbuWx4dC6gk+hXcJjkP5lZlhyukktW0OsgNJmtIPxUMH8svuZKsylHCinhhgwuGbCQ1liaAhhPTGI5v+p"
    "Jttak6nOk7+tCyJk1UPXQwRvT16jQPAW4TsEb3H0Ebw9JHiLfrz72aKOmRu5UorYXtBaX1UYlmRzkg75XYzfWNNhz9PZyEJk181j"
    "IxOHPQcGvy/ihC5b5TP4fcoN3dP/S25xESqMs04Vz/CBjDRTNxXQiFJiEY0TKKJxQ+eG4y4cepFEHsMrtVzY0Yy1KRDwDNkndV1J"
    "yBqugogBdFN5DxTEBv2pY5cTAwrHw7HgHpGfWdxYquSXPkr3aDnCBVdJhwndUpe4fMrMz3m0p9jGbVNQSeJFc8jHXp9202tQbikM"
    "ibACPcKAFdmEsHrb7nkaXUoSu/q6iicRKix6kiUEVLroSfNZvi93/Cm1vQcX8nd3Ck2GttemUIAF7KwGCZa3uhe5oKeQX1MEDNRE"
    "dQ6VqoUisvnkG5kv5Dd1QdWpViY5BwyFklB+sVQ67ZnsIjvi4pA3f0E9kypuGt/Hdq39X7ZaBlOkZ1N18cBFt4zJhAoxzMX61w1C"
    "mhZH4QS3o66y/2RsR3Bhw3ZUfCtyp5LtWg+byh7llDAh8s5/h7XDCKzyk4UjuFrmQa1bEdk5NWbesh9uJ9l7zl7uso2iCGKxu0pq"
    "jZIs3VS9LbFWuXtVVWTG49aEOuBCibomupyg08EBnQ78xbCofcZvf4b2xd3nCPI2pbI8TpCdIav3kIYmuv+XgMxidLg3JDGzxfgf"
    "dLKFD02cEG2MmZO1vMNXmnAr+bJiTN2955fLt0DPo2Q4YxMGiYlU4LYqdJmgxOxIlRYHQf1KD3B+EQW/PdZQiI3wtiHDVcCoWiad"
    "zblL2WT1ia4uUvng45dr+Rnhw4a+U+Jm5KoPZoeFC0nQARsyyGzhGmqQFcY0MRyVtt0gssealzSK+94GwkvTLojBxJI6QQhTGrva"
    "430KRTpBjJaOVMuKcspoH+ramMCqGtYUBKQQkEJAaucSSLgyFoVLQoozREp2D0ph/AbmXT/h6etJbWWUlAjJi/SU09Hsz0oh6fKl"
    "fHuYAoniukh4JV8NAf/eSdhoowbydUoZFHwCvyjwldK0ZtqbCr6H3lT6jFQPZPdM6ApNl0QVcZrYlvKqeuS2LXtdTrlUKOhclY+a"
    "S+2C8QWD/A/wmdZUKvA829jjgRg+0YH7+KI16jAH12H86V84rNBrf4YiwO7rfVfFK+fYbP6+XOf+1Dtf13DTgkDsYr4sQL1mQ8dv"
    "V0AckDumSozELFdDhcqewSYrlXGJO+7U95cOVsUfRNjIqxRpGivZTY2oPIOqNaN/ugQeJGvPP8xNi0GVXqfqKQ1MyYRb+akskAhH"
    "rpnjCEcWgiMxJdP3PPqYkulil445UVGiMLofoTlD7ehtEUfIfD/IFPxsZDD3RjInz30ji6+x1ekEObyGpbCqJAu/eT+y6IT025/j"
    "ZNyJW24VtMUeNZzJtKkS6CeVxei1Wq6uKFSrIQ2aFfJdeeS2SU3igpol9TbQ4STHXUlXg/jZucFWkGDDpIYcDIMowZuM6SN3KKHG"
    "ZArqnFlXPiY67a4L8C9bzMZyX6n5WYCpUCXSpC5r2jQjGvhoTwI5ib+qJMSgbDp0IvsAjRXaLKdKyfSygswlNcDUqkylvK+wTBrm"
    "GDGIZj+xOf8myV0CWUgg1Gy80B44MC6WvCNpSLXOenKMGVGvkO5QDJiUeEYj+PWjUZ3cttqSA+Reiwe9/7irKYbIH6t/K8BvcIrI"
    "S5ZL5fOS3/q990TNBh9Ht56e5E9XWPlLY6Ar562OcDfqyAh3VxPuPm4ymNMxepdL8uZtQBk2hA053iKEB0zxdhyWvjDDWyzQUG7F"
    "aWb35dmcQEOv/VksEeswkebv/RiLU64aASRy12nf+s2T/htVEbuhSG+PThzqZsjdkYvrBG9oNhRhuwKJ9XRrT3i0baixMdHiqSf7"
    "gkwA0BcRclOil+TW5mPDBvlWCp82Z08Ckt0xvi7hwf5u8wJREq0sh5Qgj1us8LhpIPYcwfts2ItSvA0IzmKL2JNvajV2BSE0N5Ib"
    "gvCx8ty9IGxRKOsNpN/9i8UuSYfZK6Jda4Wf+8yhj/JNn8oV+BtlIig7r13pfEBCruK6AL1fEcnDRCw3OwPOXu8IeEoj3ouXhNVQ"
    "QUi23EBMRQsOrvIGT3I+EcHlUjs1TPUIXoiSLdc5wj2XAWP1q7qRjnWKUNryfXFU58KVUjCrDZj/YN5QEMpMEdvXLPAkXACIswKX"
    "A8UAv/6TS71SVDvI8OPnrP5vyOkjefds8YUYet7TGBRVjf0RERb0QkA7NHoh4OijF0JVvRCOWTLjPDen4we9VUgz3n3IW1LYLcHn"
    "DNLzK6yze46bkmtZ8QVrJnRAcX783UugrOdAUIbHEZLzY/Iesg/+Obckv8oLjXFCzNhUaeFQZWaXwskWykGSFNWDk5wBVLJ2i9GP"
    "ku1g5Cu2uJ76AFcBt+8b4ttFErRXJ2u5iL3rX94I1/f4jHrp4zkxOaSN911WwrTxXkE9ClcdOrO8OasbLKeUeY6G6opGrp+sZ5oR"
    "R7//220DakeddExJrF9HH+VOheJpB06/PWeKILMp+HUWaReHB/NuHIeR8lpt/gH+o0SaRNgMp/VXzHOGkP5pyo8I6aPUhpA+jj5C"
    "+oeE9OUEpFu9THFCVIOq/M64lmuXq1XiE5yhg9jbQpjs2zWY7Ns0JgsVHjN94vPdtCMk54DJHsJRO7ZwBSpTmUUrIMIFq8oLVqjL"
    "lhvfGB0OcfWHeBvJI0GJw1zlYY7gVmXW6ZAKh7fywzveIh47TohRltkA1zacTdEic5OyetQWUBSUjVMhT5MwQmA0KcrQCAlys2jc"
    "ej47MWg9zs+UGTjB3jRvf+MOtZ7YJ7pSHNYCSqZnGlhzHwQ9XS09PBs+omMsA4thbDbJH67BPrjQlSJDt3Xdv8haUl/K0+uwm/Nk"
    "a3wTKcBYWCRfytUbr4/zZGlkG8nh5xH8Pxpzqw8hhxdJH5DgQi3XD8SYW0M3aFMggj8S3ChbCmLI/wg43XvZiy2XeH6JkLbKgvDH"
    "Z0li1uDrUhdmgzxUT4L4UYoXiSHaz10gRnM0mhkmHS4tdzoaqXjMyBntYQL8U94jUrI1QfI1bIgSXU45fZa3h9ay75pPqOReSaYC"
    "RakjOPtVZRyAEFIYI5W7ytC/Z8C88g8AxsLNbQtCSnUIZvCw0Qxa0Fj9aivgQ25MJwSRHiCqE7090NujmoYX9PZYM8fR3o/eHjj6"
    "6O2BAZynvDkdN61RpRwrXhdyrHi9xrHiddqxQkw49JLicH7NwpACSxaWK1mIgcnfYYTh6czzkxNePARkGw+HKCEOcpUHOcScSkpV"
    "cUI02fxfmq2AAWZvQU22mKWw7zR7/Q4q7GB50e98arbrRH0MWK/Z67U68rt3MGCtm2a73+r/USf+URKdLeT1uvOsk1GUdpupHyHF"
    "yR9nbbUi00+HxSexeVQhPrlBHWsyvUhZp/TpWr5tKmywyTCVP547TtmciwRlri0ZIJA3v6uri+wEBMo3XORibGsSCOeCbOcAZLx5"
    "/75I1p737/Oz9sC1RNYe+UaV4LDX/Ay5uxeYCBwrMuNv8nGiCMmLgKKqcfsQSNFR97D/+/8XOE9m"
)
