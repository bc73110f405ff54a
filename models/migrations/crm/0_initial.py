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
CREATE TABLE "active_spell" (
    "user_id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "since" BIGINT NOT NULL,
    "until" BIGINT,
    "is_first" INT NOT NULL DEFAULT 0,
    CONSTRAINT "pk_active_spell" PRIMARY KEY ("workspace_id", "user_id", "since")
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
CREATE TABLE "lead_source" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(100) NOT NULL,
    "group" VARCHAR(100),
    "aliases" JSON NOT NULL DEFAULT '[]',
    "keys" JSON NOT NULL DEFAULT '[]',
    "is_active" INT NOT NULL DEFAULT 1,
    CONSTRAINT "pk_lead_source" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_lead_source_workspa_73969a" ON "lead_source" ("workspace_id", "name", "id");
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
    "source_key" VARCHAR(200) NOT NULL DEFAULT '',
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
    "due_on" DATE,
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
CREATE INDEX "idx_task_workspa_0afd7a" ON "task" ("workspace_id", "due_on");
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
CREATE TABLE "active_spell" (
    "user_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "since" BIGINT NOT NULL,
    "until" BIGINT,
    "is_first" BOOL NOT NULL DEFAULT FALSE,
    CONSTRAINT "pk_active_spell" PRIMARY KEY ("workspace_id", "user_id", "since")
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
CREATE TABLE "lead_source" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(100) COLLATE "C" NOT NULL,
    "group" VARCHAR(100) COLLATE "C",
    "aliases" JSONB NOT NULL DEFAULT '[]',
    "keys" JSONB NOT NULL DEFAULT '[]',
    "is_active" BOOL NOT NULL DEFAULT TRUE,
    CONSTRAINT "pk_lead_source" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_lead_source_workspa_73969a" ON "lead_source" ("workspace_id", "name", "id");
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
    "source_key" VARCHAR(200) COLLATE "C" NOT NULL DEFAULT '',
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
    "due_on" DATE,
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
CREATE INDEX "idx_task_workspa_0afd7a" ON "task" ("workspace_id", "due_on");
CREATE INDEX "idx_task_workspa_159b89" ON "task" ("workspace_id", "done_at", "id");
CREATE INDEX "idx_task_reminde_cf77b9" ON "task" ("reminded_at", "remind_at");
CREATE INDEX "idx_task_deleted" ON "task" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL;""",
    ),
)

MODELS_STATE = (
    "eJztXXtz4kiS/yoV/DMzF4y3H3Z3L3NxEdim3Wzb4APcPXPHBQhUNlqLEqsSZti7/e5XWaX3AyTMQ9DZMWOEVFkSWaWqzF++/rcy"
    "tqdn3y37mc+0Ma3UyP9WmDaFg9iVKqlos5l7Hr452siU7RaRNiPu2NrYERceNZNTcUqnfGwbM8ewGDRvM0rG1nSmseUZaTqc6NqS"
    "E80WZzWTMl2z1RnrkQyH/7QYHQ5/I4Zox+dT1c5g4sp4btuUjZfD4Rm5Ma2RZtZEK2JwsphoDnEmlFjij83JiD4JioXhTM7gCXVr"
    "LB7RYE9leJg5M/4xpwPHeqJwXTzSf/+POG0wnf5Jufd19jx4NKipR4bH0KEDeX7gLGfy3MND8/qzbAk/dDQYW+Z8yoLWs6UzsZjf"
    "fD439DOggWtPlFFbc6geGjo2N013mL1T6onFCceeU/9R9eCETh+1uQkToPLvj3M2hnEnU0unJj8baZyeMboYGPp/uI8Yaj4YtNq9"
    "QbfRGwwqiXkDjxIbPffU2GIw5wzmAMP+91+q34Ax8mwFbnD1pd75+f2HXyQrLO482fKiZFvlX5JQczRFKpkfcFt+Jvh9NdHsdH57"
    "7WMcFw+6Ca+9EwGzg5fLY5/HoB2wtDLV/hyI1+HJmYiv7968WcHjb/WOZLNoJflsidVArRMt99I7dQ34HfAX3q0i/PXa74+/lcbc"
    "tmb0L3cWH1uLXc3eKKs/nOfg9IfzTEbDpSifvZWqCK/DNHvkd+fhcj9cfp+Dye8zefw+wWJrzhy7GIcDkr0yeD/8fZdnucheLOL8"
    "BXlD3HwAG3OSyX/rtlvpTI7TxTitG2OH/B8xDe7sjOOJDdGXnfjZv5vadKRr/3GIjRGYBj1POf+HGWb/z3f13+Mjc3XbvozvoNDB"
    "Zco4Dbij2U7KMGW/CzGyPb4Pb/5ae/NmP6/ERY5X4iLzlbhIeyUGQlwtzmiPaI9sfvvpWNk8sUyj6KoTpjnoijOaG6ZjMH4G9zuZ"
    "RUYsFCbN2AqazEkfkyhRbFTEL9nVaLx/s6tZ/wSP8Ou7t+cfzz+9/3D+STSRj+mf+bhiYJqtXoyrNnXmNhtMrLldhK9xsv1x9t35"
    "kXBWY3xB7cHUYHOHFuFtknB/3P1wLPNWNzTTypIMM1kbo9ofX98ey6xVv4pRzovyNoUS19vkquCI+43m8BhFGZxGuj8O//VYOCy6"
    "f6E234DBKZTI3+QMFkLmi+EsC0/fON0eV99Px8JcTu0XY0wHnIobpSl52ZJuknKPQtmx8FcbaUwXPCnO3xTK/fH34kjY666gmtyj"
    "ivM4ixzl35RVeExnDh/MmWJBgsmXlmVSjWWtxQnqGI9HgnxXTPbP7BeVuGy3byOoxGWzF8MiHu4uG52f30qIQjQyHJoxz20KPBlo"
    "Ttrs5o6WOcMjhHGUSFxyjCk98w72h04rc621OARa1GveNbq9+t19ZHCu670GXHknzy5jZ3/+EIOR/E7I92bvC4Gv5L/arUYcWfLb"
    "9f6rAs+kzR1rIH74QNPDvPJOe6eiOtJM32z0o4Q4+kc5+q6KUGBbC1HsUeYt8UYGni6PzyHvCzgx0sbPC83WB4kr1jsrq23y0vTd"
    "NH5GY9qT5BL8Ing48HeqgzpCuzNqmpW4L1T4WjXTG0oqNELg9putdYj6bFtTsphQRhxLfXJrSkeWviQLjRPVofQnerRM01pw8ggU"
    "VBtPyHiisScK7kkOOBqNluCcRM1H8vNwKGa3ZcIs+8uj6IP/xVO1zmbL4fCXpC/UgZ6jz/rMXR+VR9ViImQUMjXGtuVKe4QbbEzJ"
    "279+FIKYeBTwp3KtuYGf1kRdmP5GhsM5cwxzOAQHLBhdoDEt0Vg1WcJtXut+NReq1SDNB+uOMhjZjLU+oDqYL5a8E/w5PzIfLN9Y"
    "nsr3bN+3ON02OX9gz6zXMDqEL8DrlaIsGE/ZwIJHsr+9a5cObmr7+uu7d+/ff3z35v2HTxfnHz9efHrj72PJS6s2tMvmDexpEWkk"
    "DVUXq1QxtvskG7HdXRV+bK4bXBDbPEVKX6kch8lQK16jFZdBlLvXuHNHpyMheEyMWUKai13OFuhmouFgGm25Vqb7PjGEVORQbUo0"
    "phN/7/UlqommkxF9tGxBDC3kiy2lLvBDz5awVkpWwVNmyXgleq71std/J3Zutfz9DwplKJSVWJrYjlAGL2nxuRyiegVHSyYobIeh"
    "3ruW5Cj4SDbYfCpZqnRRJdxGWBumL3NYR+Wm0Wp06r12p0b8wz67are+NTq9hjjrH/bZ53rnDk6pzz5TBLfNbs8jhuP4PpLLqz6P"
    "2/f7bL/v9wnH7wx5eTW4miEw7w1XPcxrcRT4aRmkxJ5YLxOyoTyZLRE63uW1YmBdilq/EY1MqBCsrEdxJIUvTqmCsWw6tmydK+TM"
    "w774fOTYVAhVVAhbQq5KynHb7HgTQWym2WIXgi/ZwhgGKKIcVtb1sYDYgFbdH21fQqsujj5adXfgnoRB9LsNog+ksgICQIQIMYMU"
    "8DrO4CR3P1s2NZ7YV7pMQAgxjobVi6NkaHA2eERbW/jyf3Q+gdM8NamyDXTEetxpXolVIVvRC8ldE8PURVcpdhqX8vPXDjW1DEjm"
    "9BgdedVdSP0VzHngNM8yeizM2RlCIPkURwg85mUgBGp08mIEMzGQQkATKrr0auEyPRAZm4Z4j3iVWDaxhFgh1HiLS0We6FYaIrBp"
    "N5vo/x7MLBomL3rbNqIDiA6UVx5DdGDFHEf9ENEBHH1EBxAdOB10gE61NPNpNoN9glPk8EWe1HqiVTaHLxLJ9WzLzJjB670LPNo9"
    "JmK6q7fqN41OwaW+Ur++a7ZqRH702ZdG/bpG4G+fuR3WiHvQZ/f1Tq8FZ9yDuNpyGEeC4/QEqcT8MdAjBJxyVVhKCg6yxpk3oNuj"
    "N6+nYx6VM28MYXbYJj6WUUKEmeNs5Vyo2vpgovFJkS06QbjRclQynu5BFjLYi+GojAK68UTTogGymZ5KfHqM337yYck4ofVu4siX"
    "oN2C0lwy9p+SbsyNJyZGy5o7xcGRBC0OdZmHOtNRPRtWRi/1vBZnz9cU7c1Z9ubQXCpsbd5hHoEx5bwzl4yNpxHwL1VXZBGARgPb"
    "a5XDiuiban7ixFowArQ1ohEAFsQpk75QU5kENcKsOZPhXS/UHoFpsEoeLVtckL+NPNnWfFYl9dtb8jOfiM5+AethS6wf5OeJoeuU"
    "pYSWHeQJUmyXSXukB63w+ejvdCx3FLirMk5iqZXDKD9oq0RbJVqr0FaJo4+2yuOzVR6XpWeDGNLjN/KEpL28wF6IpMyDsyGet30W"
    "Syl6w7fAoy0zo4UOCfO+I+f9lfjoNWpEffbZw/21/K4+++y6cduA7+qzzxq/37c7vRpRn+V4J6QKtumI+cSlHjLQEWtSU+yz9nex"
    "hIk/fdZr1O9qBP72WffhstdpiEbuQZ8JNbMGuqa4JhjXEEOuPg83aGUIjW7qYNBzlpU4guFfqGbiF0a4SQ7wAlKw/MSJR0Y0h2hk"
    "Zlsv4oxdIyNrznRISwihzO4qXSULmcyGUfBqVmloOBEfOlepa5jlAInGCP0VPFk8At2iPA2+2PszQOZDr1rsYmLJPgD75sQtERu6"
    "P6QyfJRPMFqmPYFDTTNIjCjV4PwAicH5XLmreztgql930MzLmBNHUP47rSuEVRBWKad8hLDKijmOijXCKjj6CKvstc5YmfL3ncTm"
    "FMhjub2bfIoy63kbu33nKQkrWq1w+06UhUWkaVdcLoMaXJ/rhtOQ5dkTpvzgUjXblA+NBtRvtVYbbjNKZPMzAn0bVKXFt5gpdFJd"
    "p/pvKsGXtRDa6nAYSJEq4b3M3G84QgudzcQk0pOq7i5usEkQcVT+zYomDq3uIQLUKlGrLOlaiFrlijmOekUuvUJ7VXySdhx5arvN"
    "m1bjegB2Rv+wz+BQHAw+15u3EoqPfFfXRdP2Q88nE8dghex2v7c71wPxkrVugDJ+ps/Et6/d+/pVI2iUONVn9aur9kOrF7SJneiz"
    "h26jI57pW7MHl8Pf+kwe1HvNdmvQaF3D9fgZl97vPvxNmSqCa+FvfdZp3nzpdYOr0e++JTbMgsgJ0Xv7a0Ows9t9kL2HvnnXOo1v"
    "4tO/6H4Vv+u60eo1e38MbpsteT12ItTioZVo453qs7tGRz6a+hS8aHlnvKM+a3TqXTijPj1b2uCycfPQ8ixq6pt3TbZ2j8ST3Hnn"
    "vKM++1v7UvyYXqcJp0Nf1JWreuuqcXvrXfO/wnj26l8bAWn0eznseofUm8vpNvzK3fcAKl3J+Bidsp/yxGB9yg7B+pSIwBKboWB/"
    "SgKrbA6HSE6Pw9uPttKpoxlmCof/1m230jkcIokLjsbYIf9HTIPvDKQMiYyjuWE6BuNncNtDCIzAoois6DH657v67/ExuLptX8bX"
    "FOjgsiQIxpU1nWksCV9456uZ2MU41CKHFd9t7tYAnC9TzezpjTbBD+C3DJ7pchV6YC3cqOPUqzkRiIilJqsVt+a2ksWTvSJYgWAF"
    "ghUIVpwmWIEm8B959NEEXtmmCVwFsG7wMkUJMWS+zO/MlNpCTB+In2YVh22SxIjeYCbBfWbPCSteUR5/tkyd6tlc9qj2mDVtV3v4"
    "Hvi8oCMOqbgKTOUQyelhZBe5mHyxgskXmUwuPp9jhDil80zpACXJjav7FKc3od/mYvHbFSx+m2Sxoz0VAn299uVAfOF+R434RnAR"
    "azpNLRjTo39mISIBySnM91VSe+P33mqO+0L7bbt14zWPD0OU4z7em2B5NrwXpkFRemU6KsmqtG2ySD6q06o8U43lowrPpvIkpLoS"
    "j03lM8dtQOp8dYUNKGiRu5jNT5zodGwAzHNGWhaj4DgaCpJ0XUxNMfrcUeVrZ3N7BpVpIGwSGjFqkokQv1KNSDu6y0ZerBZzBE/c"
    "b55TLPqootmnxCABmn1WzHEE/tHsg6OPZp99mn1cuSQdGFnv8R0iLzOIDVO3PrjvtK8a3W6zdVMjsROQXqrzVcxuuOYf9tlV/fZ2"
    "0GlctTvX8lL0e1xAPIwTritObjqEIfISK/6V+y8ywY786LPGXb15WyPyo8++f6n3uvX7+xrxjsCd/bZx01HZd9RRn31rXkK6MPkh"
    "vn0Vh1/B0VqsSaqpf9hn9W/NXrtG5Ae0Gdw3Ot12C9q4h33W7n2B/uRHOeaCp5ZsOhnC9KV+oW+a3xpiMOSHmABi27nu1CHtkn9Y"
    "jgEJ62XFpJUY5aHEFbSs5xNKMRJiy7Z0q5gB0mtf4j2sTNZHiT0l+buyepVPg5Wr8leuisJ0eSGgKBUCQKutAy63XmsfuAq6OU6u"
    "rrURRKdVxEpwVe9e1a8bhzISOAreTxgJvAHJNhL4LXIbCc7IvRh6yqtuckQuUXnInmi6KSlsa8EBt3cm1LChpkQVUiMCpm/Zuqxl"
    "T90C9+RJe6HwfZptLtjh/XYevrKijRtQg0EuaO2ooLUDrR2Id6O1A0cfrR0ltnZgkMsP8M5gkAsGuWCQC0YErOGzmOZGdrKzdC6H"
    "aU4PaMbACwy8wMALDLw4qsALwRq+iUQfoUOBvswCfQhoTozxKhNamAqleIxXwnilMtkic8QrpSwCr+VpKPfcabI1uuyVKhAMLLXZ"
    "OQEjl6vrLL6D16QI1IjbiypaRx4tu6oK3ykD7EyzHTi0qQrkejRs7kCMF3yZCuYTi4m7SKus6kgVLPBZPxyuzUC4r2fIVYgv6hcQ"
    "NuzmCEMLz7dQR2iXRbtsSVE8tMuumONomUO7LI4+2mX3aZe1LbMQROy1PwXA7KCmjszpusLSscP5+uZI5uuBEakTlafQUx495csD"
    "o6z3lD8oPHW8jM3Ep0oQgtAA//xKBjilLlbXQlPUb7cemGJuTABxi8z8RoZD9xDcOVTlS4n/WPYUggIWE2M8gTKY4rzkpU31qiDi"
    "VLPHE5dGRg5AWqJoe9UmrTTnAZ8jF0AVepQ0mKlAoqSwYIMoFaJUpV9REaVCnAJRKhx9RKkOrfUfoHRg2fakGFh1kad4oGiVDVZd"
    "JMoHxkS9gpzevw/0cXM7ENfTVNdsf/MoHXqc54FhxQ/PStOVzmSf4PRw7ot8OU1WpDRBkHvnIDfisYjHlgY2LHPmki8yl0clAzd0"
    "r1bXAoeToGEOlza4EyBrGpkKwUcsrNQG1E51slfw8KCPks/BLUhyGTwUIomIJCKSiEgiYkmIJOLoI5K4R9XqsCm797Q/Yc7unCmi"
    "Pak/Ly4UUJR5+MsEvUWF/mJ8PmVIeScZHxBSRs9eBD1/cM0RQc9TBz1lUuNKBuapLlbXQp4zv10exHM+HVEb0MDG2dsP51UyotzQ"
    "aTquuNA4WdiG41CWClm+pq9cmKO6A4KMCDIiyIggI8JMCDLi6CPIuD9VJpA/8uIdAcUJYh3bB+5cibAIh0MkJ8jiD3kcFD9k+yd+"
    "SLgnosscusxVED364VQCRI9OFj26ploywlaerGaiRbp3OQdIxDVTnH+0rWkob5rQu3XiWCp5msXokliqqpZpcZ4GD23QS5/1WX1q"
    "zcUwyaJeYmToE7XJ1GCimZg9jqzxNRyO57ZN2Xg5HIKTHKgIA9kmcJLjrj8dHPuQwU+ceJTiXqIbcVeh8vybIFNMGCn0ytTgUSFB"
    "nC0fTFYbgweCUQBMy1TtgKlwQ2uWjWoVRKvEG+fM+WblwmbGjJoGo5kNROdPfn2ycGncPEXM8hHkaeSyXUy39J+h2Y5726xfASzK"
    "e7cgGXqu5o7hKMNwVoNgtuX4jWseTY4HFbPcXtuW/jmjY1DQZc+DAM/cZuE4xEYRGy31lo3YKKJjiI3i6CM2emhFHQvB/QDvjC8M"
    "5wUPfYITxGZ34n4mGVbc0y9Cho5++ctobeBUGaFDXufita+ib+KcH1Dvkdvt+0arIMclTY3A3z77Dl7y38E//rbd7dUI/I2jYocx"
    "sqWhDAX26zTyQ4nAuG3n2rY1iaEGIFV0tC+Np0yRN065kdxbMoHMlXz/+u7d+/cf3715/+HTxfnHjxef3vgicPLSKln4snkD4nBk"
    "dFMMWS7QXER6CtOcoAD1Ps/Klr2wxde1KBCbf45H6XCGbzrDQzh9gv8rK0RHCbEOGpZ7zV4zdlLuFWuMrpJ2dlJjNM16FeX9tWBe"
    "Ou9TiVeJoCc1HiBRxktPhg2ZBUT5CB3K8KWW4SMG5CKWqjAdoqtHMMRpi+GtNdbMa225coxxIXQZMUqvI7NSCI2Tohga8xu2OB/Y"
    "VONp03OF93CU7BRkpbgPcT4n4lVexMm8pgHXis/kJDHO5VIVmzpRnh7UUfskeYol5bfLz7BDbAGWxsjQiy7VoFSMp2EaZOjq+Axv"
    "/iX5WyxA4z7Uz3HydW2ERuxVjYRodISC1mle9SrJyftazna9Tk6UrZFAgfU8lXvQa3n6wOkRKgd5ORqJpFjP0b2HaB0pW1dEaGUx"
    "ds9VJo+WsZlFJgPGHij2renQaSUt/k1eqK6MgRsYXpscgXCws0DAmSYjvWqEW2Q6H0/UqZlt6fOxUyWaI78ZY9GHSSFajOgGH4Mj"
    "xRkZDh3LEbcNhactJoLCcCBnO+XEsdKC5/Z4501i1hQnMb3SoWVyDCHCECIMIsEQIhx9DCE6vhAiV44pYl4KkZygg+ROfPH/MReL"
    "kuEUckQN05wgn7fvYy+F8E2cUWOE+1skTs4d1dN8BjNqj1O9+7LnexrtHmNP3uxq8435Un7I40oZ32BDnpQfEtFrgYZZbNrHCHHa"
    "Y5xBaeMMMMfb1kPHffQoLywRBpwQkVhpPfQyfb0G3vaSiR0nP9eC26HZVKqkbvdCW5S/OAltu5eqq8HtWdAqB7ytWgOKDMnMxqYh"
    "JJ+fOIEk/lWZ8kycNmwC4TpeKjWdjg1QaNMw69d2l6skQGjoCtUEWIFYp6dai/aNiDYi2qVd7xDRRkwTEW0cfUS0D63ZgGyTroiv"
    "z3ri0ZZZIa9cN66a141ujbgHUCP08+1Do3UFJ4PjPruv/yHOwN8+e+jCVfjbZ92H+/t2pye+e0d91hYHsol7UMYao5kxwytgltOK"
    "Gd5DHAxCLZhOv/wCM+JXiF+VG786qCvxsXK1pNUebi3OOyqgNg4Mhi5VM4HBWERuHmBQtYYinlD+QPDW9UMNlXMI11SwFoyYBnfS"
    "QMHXdLWJZ6ovDiBsh7BduRckhO0QuEHYDkcfYbtDa8nyM8HLFVU+3fZlhurK5IKKsM6WJ6zBB0KEN15SZu2lZZlUy0gVE6GLsXUk"
    "CHfFV0/C3e+yftlu30ZW9MtmPFXhw91lo/PzWzmZRSNDqXuK4QmM4gDK373GnbaMro7rfsGVaqbqNxNtBn5w9nrN7/vE4tRV0MhC"
    "42REheLmem/MmWNA8TvKzkjTERqdaVoLrtQ4qo0nZDzR2JOMWgStTt6WjJbEcDg1H8nPw6HYAC0TNqK/PIrH4H+RTfjEmJ3NlsPh"
    "L0n1sQTPs14HzdQzM2HCldmcdoQUFlI65Z3gzzkqm6/m/Ekom9mZiVZOZkxOlM1SuX4VVd48GkzeWjr9rBTigpfxJyEthFIBZQkL"
    "4SbrQWIojqtDSRCJ18IuK5PGpJUCXtkUQV4EeXHfRZAXtxEEeXH0EeRFkBdB3h8X5C2DEqGSW8Y1CD/lZYb64OfVzONgwh06c3OZ"
    "uVpHmu9IRquNNIZYSl9UIFCBKPmSjQoEipCoQODoowKBCsThdyNUII5DgQgz9Fn8iPQJuz4a0aPFCuxbiB0UPDbpQHt0qD3QtSUv"
    "MMPTSE+oZPHW5rpN/zE3bJoy3//WbbfSeRumiYs4xtgh/yftVXsQbkZzw3QMxs/gfocQbYBHEakmUfM1Xt41Jq5AB/Gar1h9B4vF"
    "lCrAK1+xmEMhblfSXa2Siru516qr0bfBOGi2FoRrMyqUqpdIlQHpO7eYUHCxcyzvaLQUR9a0Kn3toHzARDwEFBKWbnjeSXDPs+kY"
    "LP16Eszb+d1eWcXAu4mr8GalhQo3Q+gQocNyL4gIHSJ4tDF4BKvzILvS30q3zwQt+n7G8yZvytoYJS5aca9avomfcogKp2os1Ig5"
    "FCRJY5PS1EliZG+UvTHBs8AuG6NEj/BSb6eeslJ8nGOUOM6lHmfMDYW5ocqdG+oA+NbVnDuWMjhV4vhW+Fo1E98ay1bur6zmwbd6"
    "Mr34o8GkgVDhTpIcKmM+0+VwSBh9obYbJsp/E6ctSc3FJc2mqlqmRq6+tJtXDdHMsjhV8aVJfGvnd8uVHJ1Zc2kKFTdMpERHtArR"
    "qlKvbIhWIVqFjm44+ujodmhfCk+M2MRvyKMts9Nb5ard6tWvejXiHvTZVfvuvt76A87Igz67btRvIc15/RZynPcaHdGuCR5GoS99"
    "1qt3v9YI/I2LhIfxNALJL3Xk0l8Dt3mZB2tDD8WLfNnJVyQnj7MW3T936/55XN6KG6w6vcbvYsmBv32mEk/ViPrsszuxM4rVR36I"
    "tUdsqmLtEX/77PNt/aZG4K9YpaRyWHOVRO971zvRLcca5Oq1ybHM9sQLkaAjXkTq2oojHjpWb1dAwvR7P0j6PQVOftNMyeo04FJd"
    "q64DLl/8Zrkc82RzQBEt8cW2FoAicst2Bg790xkOCRxz1YqHwEaiTS32BOnuppyaL5RXJawogUdDEMA2me6bt+sb5oIvqaw5HwHG"
    "ctV29JvCLPIeOtohOush/FlS0RrhzxVzHAEwhD9x9BH+3Kd0nyKG5HJ2i9DhBhV3eXVlsihDe+JshqOr2/4UKieuWmwav/dWK/z+"
    "WnPbbt14zeMoQAyqnE9H1B6ks3wFYhklOwXOR7Gu8zyw5Xk2anmeBIUly1JgAOMpc/ENaE4okPev7969f//x3Zv3Hz5dnH/8ePHp"
    "jb8MJy+tWo8vmzewJEdGILlGC71zzpzB1GBWQe7HKXEMNh0DkAqTvL8WZzP8HN32q6TM4+P9CjaCcBjj2aOpPRUEDT2SzfDC4+HW"
    "K+HCiDI8sYwxLWSBCJG8ygJxPPzeiakhAr/llTsiRGU24ZXJXBoGPfOiaGEaVFBWu5r7rsav8TWPOTcfJ1/XupyHp1VpfM7vNdtJ"
    "r5ukzldXVE0KWuSqgzB3uKFTMramM40tZTUiTimXZYfAHZ9DxoKRbc2fJo7MYuDIukZuYSIvKwUnXKyQVCcLw5kIClXlSDWaEouZ"
    "S+UjDqkPNDGP09IsHPxpNknD4DnKoJkGzTSlXwzRTINAPZppcPTRTHNoMw364+5WwVRSXREMJaBAJ86tICtlcIFz9aXsynKx62v1"
    "qkHBQnO+SiJUD6FwGFHNRCNut2kFJApQ5nJQ835BsqbEeie1RGtUc1DNKd/GgmoOCrqo5uDoo5pTEjUHg3e2zdCIEJd3y4+Jfrjh"
    "Y673A+R6DyxTr7FKhkxgx8nV9ZneI29ruk0ybfq+mrM/dhL9g+YYMzXOjUdjrMEvz0imn9qomh28F2leOL2+TscGl+nAGNEYMRiU"
    "G1nWpOE0nuheJbdfnpEWROAZnISyhWXE7G23+00st8n0riH9DUEOBDnKvdYhyIFq7sZqbnRvSDdErU9ckuylzOapSq/euWlAEhP5"
    "2WetdmvgnQuO47tVHhPW9tOQiJeMZw1M+nsZUJxe6MtFLhPhxQoT4UXSRIjJ9vecbH+FlLTNTPuns1+vUKZDHHut2teMdnWc3F2r"
    "+SWnWGmUv/AAxHW+2OBkqHqx2ZBPwRMsc0Qjz548Ng2x7p2R7661mVkOeRbyA5NfJO9VEug36Qrd5t31WZ8Nh+7COhySsWbbBtXB"
    "09eaO5DMRZB5FzXGF9Tm5NGCJC016fYLpFViif/hrLi3ZprKas6skaUviWNZz1XZVPZErMc+g2/uM5+ROplSIa+yp584CT/KRLyU"
    "4HIMGa9npsagYoW4h3wOXZwbiY7FqX9z02DD75LPYIEWKhPIcHh+XYMc2oZyYzYt8XxEnAKH5OFQvJu2kqeHQ2irGDdQcZYBlTot"
    "Hk/6R8skNvAzJfOuxAEHn2kKijO0nhqmKYZa+T1TbTwh8vUkU+2ZKvV5KZPleC7ROhWPbyvtmzzSBQnNKE4m2otUuw0mvQ4M8fiu"
    "Zg0soPBEw2G1z7ghVhnSs2zHMrh4ZMEvMepck88klXlDPMlYPq1kl7hK4UYw2OyMfLEWgjvsiXDxU9TAaabgrxhastAMB5rJp2Di"
    "2fM7PmjjsYyadPP0/CluyFSa+fWOD+4M8fLz+GMlAYSMOnv5WnlzOj+FmDKISyAuUfKdGHEJxCXQ+QJHH50vDu0roLSbDV6mKOEW"
    "XqbjgTuO7p05+cTTV/Xb2xqBv3121xAMb93UiHsAZ7rd+k0DzsiDPmvc1ZuCQH4AxgvJqOFvOXBd3bBpBmqTb8wiHZQY6RXr0WX7"
    "oXUNJQfkQZ+1H3ruKe/ILU7QgmIF3lE5xgmMy4ymlGvLaRkJyEv9ct1/EctSjciP+Kvz/Uu9163f39eId9RnvcZt46ZTv4NM8Oqo"
    "z741ZTJ4+SG+fRWHX2FgxcqmmvqHfVb/1uy1a0R+QJvBfaPTVXUp3EMxTXpfoD/5UY7JgJaCLSt5YeyjAEfDZMjS2IIVAaoKMDVK"
    "iGyNy9AZFVFX8nQ7RVFPkqEz23qhzNs0N9lboz3sb3ut3NVbD658UmSL7bS/Na9hR/OOhNQqexJCq/wUG+HdfbvTE7ug/CzHphdF"
    "zQtM/ighzv9Yft6Q+SH1BUhnaoysxIJ/maLAo3aVAghIlBCrlpcaAgG7WGJ4b8HKeq0tMzZoLa10XNFknkc0qCnZPJUlfZO3I0aJ"
    "AGGZ3w4qWLjBGIfJcIDLPMDgGTHgVPxCPSVpbKbpJE52Qqmkt2ZBAfeTDVgbJ0PWphinDJ4dHJwXCucrgoXLJBNX6q3u90ancV0j"
    "3pFQApvdLpxRn2CqGKiLYK9wD/vs8qH7R43A3z67qreuGrdA4x31Wafxt8ZVD855R332DeppKizXP+yzz+IvtFOfCn3ttG86jW5X"
    "4a/ulz57aH1ttb+3asQ9KIdCGhruga0timhPKaQlni0balBvc2lQb1doUG9TEjXb1nSQVScim+ExstNj9ofzHLz+cJ7JargU22us"
    "DfgcIUIur+eyDP4tzucYGXJ6PacjfsxFeJ0gRG6v5zafj/5Ox8UKFwQkp8fhnUSMYRWw/VUBK1WE6p60hGMKUI1llyger5rZQYlH"
    "qEyLkcc/qg9GG9R7TCNHW10mi4uHI8RpEUQtM4jqWPPxZDCzjE0s3klifJPiyq31PJiZWprXx8r6cVHCzarIbWSm86LXjraMnBua"
    "usneECfF2ZzK2sJ7QoQO94My7wfuUKWJtKs9CyKEP3Kx0FC4fMHXJEaJL0qZXxRvsOZiP0kJl8g10D4tDnWZh9pNkTGw5g7kmtgU"
    "k0nppsQqf+VL4/a6RuBv0mSrzLAhi6w4LAc8A28LH0ytl7QiONmOC1EqTL8dF6pN+lSoMLPXHksKrQaINyjWbNOxZeviiQoNSJQK"
    "h2Xrw2LwgWkwV32caGnBySsV/lT6Per9/pmjVfzF/LKpDtmSBs90WejtSCHFevLHV/XsVowId1allUu2qGYmlzNl20HhHHPfIXW3"
    "THgmOwinFHPzl7kZ42SmNgD6iAT6yIg+aUzlcpOpyyCQFtKBR3K/aWxJfh4OBfctE7KA/OVRdMX/ou51NoN8a8+UziB52y/JhHUl"
    "ejZI4FaHtGoEnKYgAZy69XBY81LZqUznXGZs4xNLNLWthcrt5ia4gyRxlqm7jxtktiMTjfuJ0qOJ9ASJ6LvP/kltSz22KqUdzpsX"
    "+lFVorK7GTKbn3xet+i2WCk2zsEejbOJhqL60b7ZOc8OH/Sa2GMKpUGTd4I/55j+7NWcL+/mcjSR8afJU4wCPFV0qgzC1rWhmdZT"
    "QsJyT2eLVXrQIIcoJfZkXyj5iZMp5VwDkUDmd/11qhmmTIwKEoKbe4ZoUwjDFnLBGWkK4cIyTWvBlZAB6VhhZzKenmB7B2FEbOxp"
    "YtLe7psrk2t02/aS7KzP4gqxTgA5ShEGTmSlWDU1IekWze6aKZ5gSlaUScq6vmNKVkzKmcvqgylZf+TRx5SslW3ajzCtIKYVRL30"
    "h1pBvcEapSSpyffWR3so9Yt/3ElfQ9pfgbcxRIWvYqlfRTlSm7+HIXJ8CXf2EiawmgKvYoIWHQrL/D56aOLAKKJgxKj2p2TsMl5w"
    "y3qGzyNrnrqdrWOtS4a8TdPhVhids1HG3Vmcy7sgbV7e0uVWksHFSlteBd0cJ1fXlrWMuUyUpaRlDyIi7y313FHDWOhSNdM4Foqo"
    "zGchawfFDKuqBKXhcPJkW/NZVR4uxLSZOMppZgHeP4ZDFhonINQRm74YdEH19MqWW+p3E/8YP78ZGpnQyFTupQqNTGhmQCMTjj4a"
    "mQ6toMjPBC+zM/F47csMauVn5u6rCkjprwiDfYISxzluyOCdJB1VMnWB5SAgwNUgvhp4OkhqLoNrwZSsQLkI2Q+dySAzT3XmhFyR"
    "lxqjaCHGD2JtXoomA4rQYS6g1SGBZfCNvje1ZOyZPFnNhH5m3uVcmI+j2U/UgdAmdeQGNhGdjo2pZhKNE8jCWQUnZQhWmlIxHuOf"
    "OBETwPlNkC0g6ElRwXVD98KaZGQXREVRbVqFA/e8r8mng0WHfqBcftTqpnLWgG+Bu8ZT5q328hkSftUIQSEEVU6hHyGoFXMcQQiE"
    "oHD0EYLar/+BJ2DkxUgCihOEoXaQ7z8kt+VV6cM0P3Tlw0DQzcu6gOKHZlyopH2UcyuD00NUmEk2XlFCm26QbzqgQobGoGOpuRZj"
    "p0+DGlGi/iFAGEW28YDiBLfx8zy2jvNsU8e5tHSUAZirjzgFt7k4Nuedr2bCc1qoRY68BZZJia4tedXLbuQJIcMhcSyJX4nLZEQf"
    "LZuKy2qjHQ59fMxHLX7i5J8Wo2ekJ9MUWY8y6cBMSOFC5dEtwiyHWEIoN7VZWiKDwz3IJn5foS3Tl9qysxG4ognmIkCMrrxLKWJ0"
    "K+Y4ojSI0eHoI0a3T4zu2UhLzpsvFNKjLbOQLyTyq3qvCWkAvKM+u23UvzVqRH70Wa9Tb7aarZsa8Y5KmycAsT7E+sqB9WVLr9sB"
    "+o6IbZsHuAGrkqwtFt324PZxnPxcG9oWmk2RuLaOECQ6zaveQQLbbqmmd625nYKdhC5Vs5Npi0YDHrR6TWCbjDmDbxbgCgSehYPj"
    "EaRuHw6JZlPI8CxbyGuQi1Gneg3yVdMXyFttG46bVtq9BZlSjfHUXJCHfJBNIBTPqx1REURFSr8YIiqCejGiIjj6iIocGhXB4Lnd"
    "xnZh8NyOGayZhlg+C5V9CpFgRbTIur+NimhFi3BtpfIWDkVGcToMPPsRAs8afzrUZpr5lS4rcZwmfK2aCdRQtxUUwsuH1FwuyULW"
    "y2AKBuFL7tApeWZQ/kIjqvKkShSkEd14grpj1qOiMRyVMIhrKt4rDYDZcv9QdwxqlAHVwBUJg7Azdf4n0fGj4IMsClZTXc2oNTMp"
    "mWgv1Kss5pYGcyD9kVA3lrILw5YYkG7w2Vy8FS4OpAYPfGoWE2M8UV2K1v3oj+LQiUqpFLslQEWOuI9uPD5S2/0VobJmIyEuPE2c"
    "0I8QNzsjvYXldQPV2lw3HU6pKuMmby5+raLgZKot1QV5T8Cl5uI1tWWvXMwl4k2PPjN0MfWoIZ/eK8PmRua5veaPy2PWXEXieZMv"
    "rRLaStTLHU8EvRD0Kq+agaDXijmOsAeCXjj6CHrtFfRy5Y5NXIE82jIDYJWrdqtXv+rViHvQZ1ftu/t66w84Iw/67LoBydDhr5sc"
    "XbRrqiIi/pc+69W7X2sE/sYF9MM4Bx1hwdDKG/ffryl/vH9lFPJCXkVRAT0vlhkjK/MrsyGkuZOEa4FSU2ySR+hQfo5xVUEERaZv"
    "QHGCM3f7S3MUWykgqyQJNxJZymb72LLQ4iFLRbD1MA3i61vB18sA9342THo1mbPnShzsDa5UM6HeR9FmMPYbrQV662Rm0LF0VdMI"
    "ECex2vQmuTBA+TRp2d8xE9dhdkyE9hDaQ3Bnj+DO0eRbPSJhCerEUJbyOl0aTLOXGW9TQBQ3ei8d5S9yZGxdZfV2ZRz/DRHy0GWz"
    "Ve/84UtE/mty227dXKbIRJd/9Br1GOdD+3ne/SEsAuDWsDKOBliVZG2xOJquI5rrn92ejpOra6NpQnOqNFWimtOZZTt/s0aVuNge"
    "XMkW2w3ZZvB3t1GOZCTgPKHS6HIK4SZCOGdEdfObNNgPh+KWw2EQ3mLoMmGvuPRMl0S3qAxJAbcGi0GSXht8L1xrP3BY+jjoVDMd"
    "2UdaIpL9P4TykTC1pTV30xFPrEXQWnx3nSqqok9L8gvCdqCRF6DjliAGPxIhYelc+WWMrbmpkxGV52SelIVFFjLJynD4aNlT6Cbw"
    "8FALnPwlU07NFwqpkGFOgwsLU9WzZKYVmaxFPttE/PARFeflHSzxDsPvFtOOSY8S+cvH4I9hiIcfzR3p1eEyS3YAjiQbhxBFpUn0"
    "qUDFq/T7ACpeqHihTwWOPvpUHFrjPkLDfOm3J1cMHYBYm264XO+vEu+jxGFFlV77a6NVI/Kjz7qNblc6pLgHfda8brR6zd4fNeId"
    "xRWOw1g+wzwu/gqkUGOa2wSDnXlKVFHuV8Cl3p8dv/KfD42HxnXBjdilqhH12Wedh5ZK2OQe9Nm12A5rBP722ed68xZaq88+u6q3"
    "rhq38pR/WI43BD3ujtbjDoCNNAk53+AF1OUevu43MVDdb30Gdn4xSvKjz36/7f5eI/C3JIORha6v3GEQYM/eWqbabAZ3SXA026sm"
    "RFIOpxq47VE71USCVp8Y2CeKDEiIpBwDcvReTuEBUUh6kfEIKMoxHCf1frgWiyLjESLBAdn6gEjLT5Hh8AlwMLb/drxQW6XXS47I"
    "ypwHUcI9Jj3wzxxV1oNYmgndXg7sNBVvXZ6JECHyvADPHcvRzALYtd8eXetTXOstluJVk8lLrzlWOk+43SmzaAFehiiQnXF2unbG"
    "AuwMUSA7E+xkbgKXIgwN0yBL4yx91AyzED8DAmRmnJnKz6sAMwMCZGacmdS2rZSU8yuClT2CEltIN4z1fPsmb+bFlakXE4HKjwYz"
    "+GQTD5oY5RZcaEo2AMfuKVOGMEflFX3nou3pPtN3ARa/2m86BNrn9J0Gp1rPh9d6lP613Ct/CAWByIiOramgfqYzx02YpsmM/+TR"
    "UrnTGP3TyQiZ3M0tcoVchn1uPOOq5CzGXaL77xZFhdLb/tD990fb1tD9F0cf3X/R/fcotid0mjtapzksq7Hbqg+u0pRkcbbVPUSC"
    "dvfILo1eKScyIOUBbTpS6koDbOBKdR1YY7uN8gE1Iypjol3cRNCG8lCR4dDQQQJxlioWPFwrQEWb18hoCZHeUFNgRqF6AAsS33sh"
    "4zJmOwPF2e/9N4ns/rs1co+CWAghQoxUQVWI9K6SVVRF2no/F6PHET4qq4SC8NGKOY4AQi4AIVgTc+IHAQGm7EpBEI4vxm8TjbfT"
    "EHMX4vPUQZ893F+rM+6BONMSa1DrRp7zDuOxfuXQcg+dqPp4bL4FdhWDD7IcQdY502b6g6Av7Ur/ZU9iTTLceMpczsNUJ+RU+9d3"
    "796///juzfsPny7OP368+PTGX9iTl1at8JfNG2B1ZEiSvJ/ZluBGsfiJME05kIOTivcKVLm8mkJAgTrC6vyNbva+KGOLpW+M5Ao8"
    "Tp6uzd4YTKjSJG9MS9u4OmFj7kyNdSKaKszI17nPSJupBIjyvHQGgiqNC81wZGJAVfnSnjP5jbjORBIzktpjAqrayV1UrkV9ToUu"
    "q/AtmdZQUMvakGREnwz2GxS/BBjLgZ541WvDiZBmOCWU6ar6pVfqUyzwY8pVWUpHe6Zu/kfHeqahmp1jUzOmslSn7LbPVCvNceh0"
    "5nC3AufYmjNI5eilW1yqZ8IkiQhzIcyFMBfCXGtgLsHoeYYpez0q4xOXGpS5bX5r1Aj8BXcD+Oz8AS4H6qjP7h9ub2sE/vbZZf3q"
    "6+cmfPeO+qx5d9/u9GpEffbZl/ZDt/G10biXmZvC38oB28A2nz6i6e+x177Mg7ihc8KH8xzM/XCeyVy4FGMuTcERVvCWpgEIp8Da"
    "nZTG0+ynQlCB174cMMHROxjE8fqNNwafuMwTv/K93uzJNdw9SM3H16hfS/+0kmDyShcrKKkFRIeS0jAUK5c05im3BcyOYRIME43j"
    "z1MxQIMNuJqgQ5tuapaSZ5riwpytjPsEaBWMJ2ET861wTHOUCgObVwU2l8F58m/WqDe3WSUFaJbnq6vA5oHjNcnhNklZGAeWSOtE"
    "e6GEW1PqTMQIAHqrW+CLqBGpxiso2IN3FxonnNovVCcwyc5IS/yMGtSjkcQAIHNi2RKZTXOb3Ov9kyg1k2V+TDHtIYpWUw6XVLNN"
    "A1wzBTOhpI9EpxXJ6vZUPJgE0CXFb3JIg2fxH+HGtEaauKDQ8XC9Iaj7o4m/op9Hm4LXJ0DisjiQzyLRllMCY6w6UNg9n2qmKX1O"
    "ISCYauNJiAT6k7zLjXb7gI0rEWaD22WEWwsB3vJO8Of8yIBuRORODpE7vNJWsm3+lHQ2bxspOLxhMhzgMg+wkkOKj3CEDoGX0o1x"
    "GTSCULHWuFIQreOaoRdw2Wjg1Y3N44wiQ45AmgwV6gRp2i2PDLKrkMqHQ7jz1WTOnofDM9KU5206tV48ZwtZCVM1VhKv6ozqVRDM"
    "tUdHJrPRtWWar8r+HwIkdJCopUMJqBfDIRd3EsK/DM/i1HyEuqBLHlDZSxDuq34uHtW36uHRMk1rsZVinOhhUg7Bu4wqT3mXePQw"
    "QQ+TXOIT5uH5kUcf8/BUMA9PubenvSZzKZmevgefHm78s0j2fa852rJT6nCAxpLk5bq4QY8KowbXRA2WARHoiJG4gqCGShwQCK5U"
    "M/EAGMfB2G+0Fg5w40N+4mRqsLlDz4hnxRJ7vFgyOeWRMIsRFcowWJ6WI0tfyrQlEBNikbFmmimWwB30v17bztSnD+m8uV6XPsZl"
    "PlubVuOdslitiLkNaE7J3WbPIbd8lr5JrOC7T4JsL8T2MuwXPXvOxdBcW+P5lKbsGvHr2XuHo1oO9HDTHIDyja3NJv95Szy6qspm"
    "BbgqoKbdL/Vf31188BJiOZDQ/OcJ/VPT6diYauYvoT3B78MLApShiJ4bBZeRhIaTBigf5iFesRchtrtPbFclZSuy+QcUJ7f/bz8q"
    "Bt6nJHN74myGH6jbvsxeKluB6xq/9yL6SCIyw0frbtutG695PFwDk8/uE7Cw6ZMhNkJ7E8w6QYuwdeVYYOsySHN31H5KugKos9mS"
    "29S/vlZcu7KYIxpwaR8fW9OZxgwqvjnhTKcsJb9EXkLljCtN9MMhmVim6+lq6LL0jTTYy6tVKZvBT5COrOLLQohQ1PX+/Y0MhwoM"
    "gEQP4vpwKO3y4pvswi3bJ24pewcPWWXE39giDzV4BpjwoTQiG5rj0RyPOxua43H00RxfVpMcptoIYvU+5InUi8/9UJzeh2SqDSWQ"
    "Jfi70tUhRIU7fzwaGvQESMxbKMlGlKocqTZOKiOnVIcKjYhHUI7BOKm8J0rpLDIaAQUOx9aHQyr9RUbDJ8DB2PpgHNb7sGSuc9vZ"
    "kudMt9gG4YMROowfLJvOVQYsWah02jPtyGIMlTikHLlYzS7YJZsN7KBdDoeAmW29GDq1f4JgLSCsEhWnFnfvEnNAnHQsVfocZrue"
    "Yd5/bZduighp0x0OiUNNk/sVuQSB6pQ82tZUnBbH4oQj4WV6RupuVQ6vFYcoscVkqULUZP4VF6SW4WmaTrQnMZNlhJr0GTAcQMwp"
    "pImQFcUMHzF3PQwEmylwFbaOheFMArcDbSxd42Tv9E/RimkmEWtmBsqdhLXdDtxvXhc+0I2uCofZARD3Rtwbkc99ptaLrIMFpNco"
    "Ib5VsbcqvKMkGJuNhMbIThAQ3YlvyuH92ErF4+17ss20pWlpKVM525ktRHISLN63P9sPURnwWmxrNQJ/47X++qzRqXfhu/qMaz95"
    "3oPtp6wqnIsS01DmSkMZm/hMh8cowOYwzelx+jwPn8+zuXye4sw5psZG6ZtilJjAqXTifRlAtnsXmKorLaESx9ni16uZUJsHcQ20"
    "ccEATg8jksgR1Kj3uoJ6WUJ5lZUsBblbMgss5IRTzQQfTMCV3OynFBK0SuAJEpfZ6cGcO7zXJk6b3t3RaxPRqyNcZhG9QvQKvTZx"
    "9NFrc59em77QkOBntt4Vpikz0LCh4rV9AAGjFHeLBIdk7SSbu1LizpQHwoT7d5M6jKi1E4coqQvZhZLKhEhOD7/Js4pkLyKJNYQv"
    "2VjILoJhhllQ7omTootUmQUcWcjIHbLimfQTxDjYpR9srHV14rWuPODzgUsoLx0VlRer6yHRudduvfchI3Q6M60lpURWXfL6cHPJ"
    "ORM6rbkp3wkkCDL0qnSsY6AvQWx7t3nvJacjPw+Hz3Q5HP6S4pO4oxspT0X4wQNDV9WsVGkomQEPuhXHmk1rEj6FdjGPQfrrVDPE"
    "dBNatoJYAaVNaQfjIYP5RfdTWZhLOlBONN5ncE2HhzL4QOPceGIQzf9LVbQ1xhOVJ39TF0TIqoeuhwjeHr1GgeAtwncI3uLoI3i7"
    "T/AW/Xh3s0UdMjdyqRSxnaC1nqowKMjmOB3yOx+/sabDjqezlobIrprHWioOewoMvsjjhC5aZTP4IuGG7ur/Bbe4EBXGWSeKZ3hA"
    "RpKp6wpohCmxiMYRFNG4pjPNduY2rcSRx+BKNRN21CNtcgQ8Q/ZJVVcSsobLIGIA3WTeAwmxQX/y2LGIBoXj4ZhbLpGXWVxbyOSX"
    "Hkr3aNjcAVdJm3HVUpW4fErNz3mwp9jEbZNTQeJGc4jHXp12021QbCkMiLACPcKAJdmEsHrb9nkaXkpiu/qqiichKix6kiYElLro"
    "SeNFvC+31lNie/cvZO/uFJoMTLdNrgAL2Fk14i9vNTdyQU0hr6YIGKiJ7BwqVXNJZFrjZzKbi2/ygqxTLU1yNhgKBaH4Ysh02lPR"
    "RXrExT5v/op6JmXcNH6M7Vr5v2y0DCZIT6bq4p6LbmnjMeV8kIn1rxqEJC2OwhFuRx1p/0nZjuDCmu0o/1bkTATblR42ET2KKaFD"
    "5J33DiuHEVjlx3ObW3KZB7VuSUTnVJu6y36wnaTvOTu5yyaKIojFzjKuNQqyZFP5tkRaZe5VZZEZD1sTao8LJeqa6HKCTgd7dDrw"
    "FsO89hmv/QnaF7efI8jdlIryOEZ2gqzeQRqa8P5fADKL0OHeEMfM5qO/0/EGPjRRQrQxpk7W4g5fScKN5MuSMXX7nl+OtQF6HibD"
    "GRszSIyFArdRocsYJWZHKrU4COpXcoCziyh47bGGQmSENw0ZLgNG1dTpdGY5lI2XX+myksgHH71czc4IHzT0nBLXI1c9MDvMHUiC"
    "DtiQRqZzR5ODLDGmsWbLtO0aET1W3aRRludtwN007ZxojC+o7YcwJbGrHd4nV6QTxGipSLW0KKeU9oGujQmsymFNQUAKASkEpLYu"
    "gQQrY164JKA4QaRk+6AUxm9g3vUjnr6u1FZESQmRvEpPOR7N/qQUko61EG8PkyBRVBcJrmSrIeDfOw4ardVAvk8og4JP4BcFvlKK"
    "Vk96U8H3wJtKnRHqgeiecVWh6YzIIk5j05BeVY+WaYpeFxNLKBR0JstHzYR2waw5g/wP8JnUVErwPJvY44EYPtGB+/CiNeowe9dh"
    "vOmfO6zQbX+CIsD2632XxSvn0Gz+sVzn/lQ7X0dzkoJA5GK2LEDdZgPba5dDHBA7pkyMxAxHQYXSnsHGS5lxybKdiecv7a+KP/Gg"
    "kVspUteWopsqkXkGZWtG/3QIPEjanr+fm+aDKt1O5VNqmJIJt/JjWSARjlwxxxGOzAVHYkqmH3n0MSVTZZuOOWFRIje6H6I5Qe3o"
    "fR5HyGw/yAT8rKUw91owJ8t9I42vkdXpCDm8gqWwqsQLv7k/Mu+E9Nqf4mTciltuGbTFLtXs8aQhE+jHlcXwtWqmrshlqwH1m+Xy"
    "XXm0TJ3qxAE1S+htoMMJjjuCrgrxszONLSHBhk41MRgakYI3GdFHy6aEauMJqHN6TfqYqLS7DsC/bD4diX2l6mUBplyWSBO6rG7S"
    "lGjggz0J5CT+LpMQg7Jp07HoAzRWaLOYSCXTzQoyE9QAU8syleK+3NBpkGNEI4r9xLSsZ0HuEMhCAqFmo7nywIFxMcQdSV2odcaT"
    "rU2JfIVUh7zPhMQzHMKvHw5r5KbZEhwg90o86P7nbVUyRPxY9VsBfoNTRFwyHCqel3zudS+InA0ejm48PYmfLrHy18ZAl85bHeFu"
    "1JER7i4n3H3YZDDHY/QuluTN3YBSbAhrcryFCPeY4u0wLH1lhrdIoKHYipPM7omzGYGGbvuTWCJWYSKN33sRFidcNXxI5LbduvGa"
    "x/03yiJ2Q5HeLh3b1EmRu0MXVwne0GzAg3Y5Euup1q7waJpQY2OsxFNX9gWZAKAvwsWmRM/IjWmNNBPkWyF8mhZ74pDsjlmrEh7s"
    "7javECXRyrJPCfKwxQoPmwZixxG8L5o5L8Rbn+Aktogd+aaWY1fgXHEjviFwDyvP3AuCFrmy3kD63V8NdkbazFwS5VrLvdxnNn0U"
    "b/pErMDPlHG/7LxypfMACbGKqwL0XkUkFxMxnPQMODu9I+Ap9WgvbhJWTQYhmWID0SUtOLiKGzyJ+US4JZbaiabLR3BDlEyxzhHL"
    "dRnQlr/JG6lYpxClKd4XW3bOHSEFs2qfeQ/mDgWhTOeRfc0AT8I5gDhLcDmQDPDqPznULUW1hQw/Xs7q/4GcPoJ3L4Y15wPXexqD"
    "osqxPyLCgl4IaIdGLwQcffRCKKsXwiFLZpzm5nT4oLcSacbbD3mLC7sF+JxCenqFdbbPcV1wLS2+YMWE9ilOj787CZR1HQiK8DhE"
    "cnpM3kH2wT9nhuBXcaExSogZm0otHMrM7EI42UA5iJOienCUM4AK1m4w+mGyLYx8yRbXYx/gMuD2PY0/V+KgvTxZzUTsHe/yWri+"
    "a02pmz7eIroFaeM9l5UgbbxbUI/CVZtODXfOqgaLCWWuo6G8opDrJ+OFpsTR7/52m4DaYScdXRCr19FDuROheMqB02tvMUmQ2hT8"
    "OvO0i8KDWTeOwkhZrdb/AGghRj/9mvuYIfLQEMBp9RVzoCHcf5yyJcL9KNEh3I+jj3D/PuF+MQHpRi9TlBBVpDK/M47hmMXqmHgE"
    "J+g89j4XXvt+BV77PonXQvXHVH/5bBfuEMkp4LX7cOKOLFy+OlVk0fKJcMEq84LlasKJwb21xpp5rS2zRzd1ny8asn08I5sWse3j"
    "AMXejQgdvh5lfj1iyE/hQUax7SiGOYT5FdnjAioc3tIP72iDOPcoIUavpoODm3A2QYvMjes5YRtLXkA7SoU8jUMwvjEqL0NDJMjN"
    "vPkAstmJyQCi/EyY12PsTfL2s2VT44l9pUo1UwJKqscfWMkfOD1ehCM4GzyirS18a2tkNokfroBSuNARIkOnedWrpC2pr+XpVdDN"
    "abI1uonkYCwskq/l6rXbx2myNLSNZPDzAH419ZnRg1DOSty3xr9QzfSv0WbGwPHb5MiMEAoaFS050cR/BIIZ3KzQhkNcf09IB2ZA"
    "WOmLINGr8HWhCt5Bfq8nTrzoz0psiHZzF4h9HQ6nmk4HC8OZDIcyzjV0RnnuAP+kV46QbHWQfDUTom8XE4u+iNtDa9F31SOUcq8g"
    "kwG41OYW+01mcoDQXBgjmRNMU7+nz9yyGgBkw81NA0J1VWir/7DhzGTQWP5qw+dDZqwsBOfuIVoWPWXQU6acRiv0lFkxx9FXAj1l"
    "cPTRUwYDY495czpsuqhSOaW8zeWU8naFU8rbpFMKH1vQS4LD2bUgAwosBVmsFCQGfP+AkZvHM8+PTnhxEZBNPBzChDjIZR7kAHMq"
    "KFVFCdFk868kWwEDTN+CGmw+TWDfSfZ6HZTYObXSa39ttGpEfvRZt9HtNtviu3vQZ83rRqvX7P1RI95RHJ3N5TG89WyeYZR2k6kf"
    "IsXJH2VtuSL+j4fFR7F5lCHuu05tYzypJKxT6nQ12zYVNFhnmMoezy2nws5EglLXlhQQyJ3f5dVFtgICZRsuMjG2FYmZM0G2UwAy"
    "3l1c5NgsRavsbEhwLZYNSbxRBTjsNj9B7u4EJgLHitTYpWycKETyKqCobNzeB1J00D3sX/8PM/kUbw=="
)
