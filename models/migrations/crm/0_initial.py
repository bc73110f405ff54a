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
    "eJztXXtz4kiS/yoV/DMzF4y3X+6ZZS4uAtu0m203eAF3z9xxAQKVjbZFiZWEGe5uv/tVVun9QsI8Cjo7ZoyQKksiq1SV+cvX/9am"
    "9vziq2V/cxbalNYa5H9rTJvDQeJKndS0xcI7D99cbWKKdqtYm4nj2trU5RceNdOh/JROnaltLFzDYtC8yyiZWvOFxtYXpO06RNfW"
    "DtFsflYzKdM1W56xHsl4/D8Wo+Pxb8Tg7ZzlXLYzGL8yXdo2ZdP1eHxBbk1ropkN3ooYDlnNNJe4M0os/sd2yIQ+cYqV4c4u4Al1"
    "a8of0WBPKjzMkhn/XNKRaz1RuM4f6b/+m582mE7/pI7/dfFt9GhQU48Nj6FDB+L8yF0vxLmHh/bNB9ESfuhkNLXM5ZyFrRdrd2ax"
    "oPlyaegXQAPXniijtuZSPTJ0bGma3jD7p+QT8xOuvaTBo+rhCZ0+aksTJkDt3x+XbArjTuaWTk3nYqI59ILR1cjQ/8N7xEjz0ajT"
    "HYz6rcFoVEvNG3iUxOh5p6YWgzlnMBcY9r//kv2GjBFna3CD64/N3o9v3/8kWGE57pMtLgq21f4lCDVXk6SC+SG3xWeK39czzc7m"
    "t98+wXH+oNvw2j8RMjt8uXz2+QzaA0trc+3PEX8dntwZ//rm1asCHn9p9gSbeSvBZ4uvBnKd6HiX3shrwO+Qv/BuVeGv3/5w/K21"
    "lra1oH/5bDlTa7Wv2Rtn9ft3JTj9/l0uo+FSnM/+SlWF11GaA/K793B1GC6/LcHkt7k8fptisbVkrl2NwyHJQRl8GP6+KbNc5C8W"
    "Sf6CvMFvPoKNOc3kv/W7nWwmJ+kSnNaNqUv+j5iG4+6N46kNMZCdnIt/N7X5RNf+4xgbIzANep47zj/NKPt//Nz8PTky13fdq+QO"
    "Ch1cZYzTyHE1280Ypvx3IUF2wPfh1V8br14d5pW4LPFKXOa+EpdZr8SIi6vVGe0THZDNr389VTbPLNOouupEaY664kyWhukazLmA"
    "+53NIsMXCpPmbAVt5maPSZwoMSr8l+xrNN6+2tesf4JH+PnN63e/vPv17ft3v/Im4jGDM78UDEy7M0hw1abu0majmbW0q/A1SXY4"
    "zr55dyKc1ZizovZobrClS6vwNk14OO6+P5V5q02ndOE6oyWTLEix98qyTKqxHBanqRM8nnDyfTE5OHPYVfmq272LrcpX7UFiLX74"
    "fNXq/fhaLNG8keHSbO5PbQo8GWlu1rzmi27e3I4TJndJfsk15vTCPzicdC7hKmt1jN1y0P7c6g+an+9jg3PTHLTgyhtxdp04++P7"
    "xDYadEK+tgcfCXwl/9nttJI7a9Bu8J81eCZt6Voj/sNHmh7llX/aPxUb/eVC327044Q4+ic5+s/UduDnl9/QIhSH28leK7yRAdL/"
    "+C2CPsOJiTb9ttJsfZS6Yr2x8tqmL83fzJNnNKY9CS7BL4KHA3vPgGrzWtIIJE7Wc+0/rn95o+mnSaDtb0QjM6rpYFTRxBniUOoI"
    "K4lNp5atC3sLfF1x7YkSZzlxbUrJhJrWihhu2oyzy443m2T+KzR5jTy7imZT5sKX/0Z7jRL2muQIleV7amR3OAJHtuK8hNEo5OE2"
    "j0Le9z76KOS9WMiLshN9CvbrUxBKZRUEgBjRC3Z/T7pShd3bb/4ptSTJ4DR3P1g2NZ7YJ7oWPJYbwzRr7kbVi5NkaHg2fERbWwXy"
    "f3w+8V/Odx0qAbQeX4977Wu+KuQrehG5a2aYOu8qA9P0KD986lFTc7OX2/NjdOxVn9P5hGbZKkoz58GhZZbRU2HO3hACwackQuAz"
    "LwchkKNTFiNY8IHkAhpX0YnQxoS3JJmaBn+PnDqxbGJxsYKr8ZYjFHmiW1mIwLbdbKP/A9YgtP86SV/0t21EBxAdUFceQ3SgYI6j"
    "fojoAI4+ogOIDpwPOkDnmmFWYXBAcI4cviwTacBb5XP4MhVrYFtmzgxuseU8BQ3EXck82gP6pX5udpq3rV7Fpb7WvPnc7jSI+Biy"
    "j63mTYPA3yHzOmwQ72DI7pu9QQfOeAdJtaVUtEIZd/q3+f70b1MO9f6ut+1YRekPOF63Lc7B5l27P6g6ZJJy0OUDERwO2XW386XV"
    "G8DwBIdD9qHZ+wyn5OeQhXf1iYMnOPpAGs6I69bGc8ZbV+j4FqM7oMubr2OerMfbQrNdzpZMLfIzZfDQuShzhBBh5iRbHYer2vpo"
    "pjmzKlt0inCr5Ugxnh5AFjLYs+EKdHSkG0/UydDf8pmeSXx+jN99LKZgHNd6l3yhyJBECzXmFO0OlGbF2H9OurFjPDE+WtbSrQ6O"
    "pGhxqFUeat8WkBrkfFg5QoKiQKHF2fc1RXtznr05MpcqW5v3ZjRsTqfUcXpLwdi46TByqZ5rQNREo5HttyphRQxMNT84xFoxArQN"
    "ohEAFvgpkz5TU5oENcKsJSMa08kztSdgGqyTR8vmF8RvI0+2tVzUSfPujvzozHhnP4H1sMPXD/LjzNB1yn7KMkAe4QkybJdpe6QP"
    "rTjLyT/oVOwocFdpnMTMM8dRftBWibZKtFahrRJHH22Vp2erPC1LT/Wd6QyMPBFpryywFyFReXC2xPN2z2IhRW/5Fvi0KjOa65Aw"
    "73ti3l/zj0GrQeTnkD3c34jv8nPIblp3LfguP4es9ft9tzdoEPmpxjshVLBtRywgVnrIQEdsCE1xyLpf+RLG/wzZoNX83CDwd8j6"
    "D1eDXos38g6GjKuZDdA1+TXOuBYfcvl5vEFTITS6rYNBz13XkghGcKGei18Y0SYlwIulQ+0fHOKTEc0lGlnY1jM/YzfIxFoynbiW"
    "CGX2Vuk6Wc2M6YwwCl7N05nGnqhD+Ifu1AWywCwXSDRG6M/gyeIT6BZ1suCLgz/DkA2Znzx3NbNEH4B9O8TLmBu5P6TWfRRPMFln"
    "PYFLTVMGfgdqcHmAxHCcpXRX93fATL/usBmwKgj+jjmKZ3SFsArCKmrKRwirFMxxVKwRVsHRR1jlkLCKL1ek2FnoWxahws0p5SHp"
    "y2OlvZsCCpX1vK3dvstkyOWtCty+U1lyEWnaF5dVUIObS91wWyJbfcqUH16q55vyodGIBq1K1YsRzS8I9G1QWXfFYibXSXWd6r/J"
    "BF/Wimur43EoRY7HsgALZVCLZcafh08iPbsGzK5vsE0QcVz+zYsmjqzuEQLUKlGrVHQtRK2yYI6jXlFKr9BeFJ+kHSE6aQuovt++"
    "7bRuRmBnDA6HDA75wehDs30noPjYd3mdN+0+DAIyfgxWyH7/a7d3M+IvWecWKJNnhox/+9S/b163wkapU0PWvL7uPnQGYZvEiSF7"
    "6Ld6/Jm+tAdwOfptyMRBc9Dudkatzg1cT57x6IPuo9+kqSK8Fv02ZL327cdBP7wa/x5YYqMsiJ3gvXc/tTg7+/0H0Xvkm3+t1/rC"
    "P4OL3lf+u25anUF78Mfort0R1xMnIi0eOqk2/qkh+9zqiUeTn5wXHf+MfzRkrV6zD2fkp29LG121bh86vkVNfvOvidbeEX+Sz/45"
    "/2jI/ta94j9m0GvD6cgXeeW62blu3d3514KvMJ6D5qdWSBr/roZd75h6s5puwy/cfY+g0inGx/iU/bVMDNav+SFYv6YisPhmyNlf"
    "qX5PhOT8OLz7aCudupphVqrdEyFRo3QP3PakS/eogGBcy3qvtSR84Z+v52IX00iLElZ8rzlxoQbsZLnONLNnN9oGP4DfMvpG10Xo"
    "gbXyoo4zr86pzdk14hPCwlzmCCogqICgwhmDCmiq/p5HH03VtV2aqmWg6RYvU5wQQ9tVfmcS8mFqoAvhlTQxoiyY8e+QWW6iClKc"
    "xx8sU6d6Ppd9qgNmN9vXHn4APq/oxIGUWRWmcoTk/LCsy1JMvixg8mUuk6vP5wQhTukyU9qxlva00owOKc5vQr8uxeLXBSx+nWax"
    "qz1VAmf99mogs2dVVH1qzeeZhV0G9M88RCQkOYf5XiS1t34fFHM8ENrvup1bv3lyGOIcD3DZFMvz4b0oDYrShWmjBKuytskqeaPO"
    "q0JMPZE3Kjqb1Ekcdc0fm4pnTtpq5Pl6ga0mbFG66MwPDtHp1ACY54J0LEbBwTMSzOi5gpp89B1XlpldLO0FVJCB8EZoxKhJZlz8"
    "yjT27OkuW3mbWszlPPG++c6r6EuKZh+FQQI0+xTMcQT+0eyDo49mn0OafTy5JBsY2eyZHSFXGcSGqdsc3fe6161+v925bZDECUgD"
    "1fvEZzdcCw6H7Lp5dzfqta67vRtxKf49KSAex1nWEye3HcIIucKKf+3+o0iEIz6GrPW52b5rEPExZF8/Ngf95v19g/hH4HZ+17rt"
    "ySw58mjIvrSvIK2X+ODfPvHDT+AQzdck2TQ4HLLml/ag2yDiA9qM7lu9frcDbbzDIesOPkJ/4kONueCrJdtOhii90i/0bftLiw+G"
    "+OATgG87N70mpEcKDtUYkKheVk1aSVAeS1xBy3o5oRQjFnZsS7eqGSD99grvYSpZHwX2lOZvYZWpgAYrTJWvMBWH6cpCQHEqBICK"
    "rQMet15qH7gOuzlNrm60EcSnVcxKcN3sXzdvWscyErgS3k8ZCfwByTcSBC1KGwkuyD0feurUvSSGjkDlIcuh6aWOsK2VA7i9O6OG"
    "DbUf6pDCEDB9y9ZFzXnqFaInT9ozhe/zfHPBHu+39zCTgjZe4EvpYJTMPlIpM9B2gbYLpRdZtF0geo22Cxx9tF0c23aBISvfwTuD"
    "ISsYsoIhK+jfv4HPfJob+SnGsrkcpTk/2BjDKDCMAsMoMIzipMIoOGucbST6GB0K9CoL9BHYODXGRQaxKBVK8Rh9hNFHKlkWS0Qf"
    "ZSwCL+VpJOPbebI1vuwpFdYFdtf8THyxy/VN9tvRSxLzacTrRZaKI4+WXZfl5qQ5daHZLhzaVIZlPRq240LEFnyZc+YTi/G7CBur"
    "7EiWCQhYPx5vzPt3qGcoVf4ubuWPmmlLBJVF51ukI7TLol1WURQP7bIFcxwtc2iXxdFHu+wh7bK2ZVaCiP325wCYHdXUkTtdCywd"
    "e5yvr05kvh4ZkTpTeQr93tHvXR0YZbPf+1HhqdNlbC4+pUBAQQu87Ws54JS8WN8ITdGg3WZginke/sQr7fIbGY+9Q3DnkPUmBf5j"
    "2XNw8V/NjOkMik/y84KXNtXrnMihmj2deTQiDgCSDMXbyzZZBTGP+BylAKrIo2TBTBXSHkUFG0SpEKVSfkVFlApxCkSpcPQRpTq2"
    "1n+Egn2q7UnJKvdlSvbxVgVV7lNF+xKiXkVOH94H+rS5HYrrWaprvr95nA49zsvAsPyH5yXdymZyQHB+OPdluQwlBQlKEOTeO8iN"
    "eCziscrAhirnIfkoMnPUcnBD72p9I3A4CxuWcGmDOwGyppE5F3z4wkptQO1kJwcFD4/6KOUc3MKUleFDIZKISCIiiYgkIpaESCKO"
    "PiKJB1StjpuA+0D7E2bgLpnw2Zf6y+JCIYXKw68S9BYX+qvx+Zwh5b1kfEBIGT17EfT8zjVHBD3PHfQUKYprOZinvFjfCHkugnZl"
    "EM/lfEJtQANbF6/fv6uTCXUMnWbjiivNISvbcF3KMiHLl/RVCnOUd0CQEUFGBBkRZESYCUFGHH0EGQ+nyoTyR1m8I6Q4Q6xj98Cd"
    "JxFW4XCE5AxZ/L6Mg+L7fP/E9yn3RHSZQ5e5GqJH351KgOjR2aJHN1RLR9iKk/VctEj3L5cAiRzN5OcfbWseyZvG9W6duJZMnmYx"
    "uiaWrJFlWo6TBQ9t0cuQDVlzbi35MIkSXXxk6BO1ydxgvBmfPa6o2DUeT5e2Tdl0PR6DkxyoCCPRJnSSczx/OjgOIIMfHOJT8nvx"
    "bvhducrzb5xMMmEi0StTg0eFBHG2eDBROwweCEYBMC1TtgOmwg2tRT6qVRGt4m+cu3S2K/61MBbUNBjNbcA7fwqqjUUL3ZYpSVaO"
    "oEwjj+18umX/DM12vdsiWIdgndp7CIJ1CNcgWIejj2DdsTVHrEz2HbwzruFWc/QLCM4QLNyLP5RgWHXXsxgZep6V8vKTql7mZN7s"
    "wRxSH5Db3ftWpyLHBU2DwN8h+wquxF/Bifiu2x80CPxNQgfHsURI1Zgyl9rb7CFZ5McSy3ArKbWVaAJokrhRerSvjKdcMSxJuZUs"
    "ppiQ4Eljf33z5u3bX968evv+18t3v/xy+eurQCxLXyqSz67atyCixUY3A+330LgqO3qU5gw39bdlVrb8hS25roXYaLU5HqfDGb7t"
    "DI+AmSn+F5bRjRNisSisiZm/ZuylJiYWYiySdvZSiPHPBZ0CEiEMJKMsaOiGMy+b95nERSLoWY0HSJTJ+nxRU1QFUT5GhzK80jK8"
    "Z0msbj2J0iHidwJDnLUY3llTzbzR1oVjjAuhx4hJdrGNQiE0SYpiaMK50nKckU01J2t6FrhYxsnOQVZKOlqW87QscrVMJ38MuVZ9"
    "JqeJcS4rVZHnTHl6VG/Ws+Qp1t3eLT+jXoMVWJogQ8+uTINSNZ5GaZChxU7s/vxL87eaF/t9pJ/T5OtGN/bEq1qiVLyYiC/lbN/v"
    "5EzZGvOm3sxTsQe9lKcPDj1B5aAsR2Pu5ps5evA4lhNla0EYSx5jD1yK72QZm1uJL2TskQKE2i6d17KChMSFemGg0Mjw25SIFoKd"
    "BaJyNBEO0yCORebL6UyeWtiWvpy6daK54psx5X2YFEJqiG44U3CkuCDjsWu5/LaRGJ7VjFMYLiS2pg5xrawIowPeeZvAHslJzEFz"
    "bJkcw1owrAUDGzCsBUcfw1pOL6zFk2OqmJciJGfoILkXX/x/LvmiZLiVHFGjNGfI59372AshfBtn1ATh4RaJs3NH9TWf0YLa00zv"
    "vvz5nkV7wNiTV/vafBO+lO/LuFImN9iIJ+X7VERVqGFWm/YJQpz2GGegbJwBJsLaeThzgB6VhSWigBMiEoXWQz8d0kvgbT/j0mny"
    "cyO4HZlNSmW+uufaovjFaWjbu1QvBrcXYasS8LZsDSgyZHyamgaXfH5wCGQ6r4u8UPy0YRMI1/HzTel0aoBCm4VZv7S7UnnTI0NX"
    "KXF6AWKdnY8q3jci2ohoK7veIaKNmCYi2jj6iGgfW7MB2SZbEd+c9cSnVVkhr920rts3rX6DeAdQSPHD3UOrcw0nw+Mhu2/+wc/A"
    "3yF76MNV+Dtk/Yf7+25vwL/7R0PW5QeiiXegYiHG3JjhApjlvGKGDxAHg1AL5hxXX2BG/ArxK7Xxq6O6Ep8qVxVNiX9nOU5PBtQm"
    "gcHIpXouMJiIyC0DDMrWUOkQcsRz3np+qJGc99HE89aKEdNw3CxQ8CVdbeOZGogDCNshbKf2goSwHQI3CNvh6CNsd2wtWXymeFlQ"
    "CtFrrzJUp5ILKsI6O56whjPiIrzxnDFrryzLpFpOqpgYXYKtE064L776Eu5hl/WrbvcutqJftZOpCh8+X7V6P74Wk5k3MqS6Jxme"
    "wiiOoPzda47bFdHVSd0vvFLPVf0WvM0oCM7erPl9nVkO9RQ0UdZ+Qrni5nlvLJlrQIUwyi5I2+UanWlaK0eqcVSbzsh0prEnEbUI"
    "Wp24LZmsieE61HwkP47HfAO0TNiI/iIuOjNjcbFYj8c/pRXHoz7JZr0zV7fMhQYLMzjtCR2spGiKO8Gfd6hgvpjzZ6Fg5mcjKpzM"
    "mJAon6Vi5aqqsPk0mLBVOZ1MCRHBz/KTkhAi6X/yBIRok83AMFQN1aEMiMBoYX8ViWKyaqQWNkVgF4Fd3HcR2MVtBIFdHH0EdhHY"
    "RWD3+wV2VVAiZELLpAYRpLnMUR+CXJplnEocly68/GWe1pHlL5LTaiuNIZHGFxUIVCAUX7JRgUAREhUIHH1UIFCBOP5uhArEaSgQ"
    "UYZ+4z8ie8JujkD0abHq+g7iBTmPTTrSHl1qj3Rt7VSY4VmkZ1SmeGdz3ab/XBo2zZjvf+t3O9m8jdIkRRxj6pL/E/aqAwg3k6Vh"
    "ugZzLuB+xxBtgEcxqSZV5zVZ0jUhrkAHyTqvWHEHC8QoFdRVrkDMsRC3a+GoVsvE3bxr9WL0bTQNm20E4bqMcqXqOVZZQHjNrWYU"
    "nOtcyz+arPmRNa8LLzsoGTDjDwHFg4UDnn8SHPNsOgVLv54G8/Z+txdWLvBv4im8eamgos0QOkToUO0FEaFDBI+2Bo9gdR7lV/cr"
    "dPtM0aLvZzJX8rasTVDiopX0qnW28VOOUOFUTYQXMZeCJGlsU446TYzsjbM3IXhW2GUTlOgRrvR26isr1cc5QYnjrPQ4Yz4ozAel"
    "dj6oI+Bb10vHtaTBqZbEt6LX6rn41lS08n5lvQy+NRApxR8NJgyEEncS5FAN8xtdj8eE0WdqewGizm/8tCWoHX5Js6mskKmR64/d"
    "9nWLN7Msh8rI0jS+tfe7lUqIzqylMIXyG6bSoCNahWiV0isbolWIVqGjG44+Orod25fCFyO28RvyaVV2eqtddzuD5vWgQbyDIbvu"
    "fr5vdv6AM+JgyG5azTtIbd68g7zmg1aPt2uDh1Hky5ANmv1PDQJ/kyLhcTyNQPLLHLns18BrrvJgbemheFkuI3lBQvIka9H9c7/u"
    "n6flrbjFqjNo/c6XHPg7ZDLZVIPIzyH7zHdGvvqID7728E2Vrz3875B9uGveNgj85auUUA4bnpLof+/7J/pqrEGeXpsey3xPvAgJ"
    "OuLFpK6dOOKhY/VuBSRMufedpNyT4OQXzRSszgIu5bX6JuDyOWhWyjFPNAcU0eJfbGsFKKJj2e7IpX+64zGBY0e2ciJgI9HmFnuC"
    "RHdzh5rP1KkLWFEAjwYngG0y2zdv3zcsBV9SUWc+BoyVqucYNIVZ5D90vEN01kP4U1HRGuHPgjmOABjCnzj6CH8eUrrPEENKObvF"
    "6HCDSrq8ejJZnKEDfjbH0dVrfw7VEosWm9bvg2KFP1hr7rqdW795EgVIQJXL+YTao2yWFyCWcbJz4Hwc63pXBrZ8l49avkuDwoJl"
    "GTCA8ZS7+IY0ZxTI+9c3b96+/eXNq7fvf71898svl7++Cpbh9KWi9fiqfQtLcmwE0ms01zuXzB3NDWZV5H6SEsdg2zEAqTDN+xt+"
    "NsfP0WtfJGWeHu8L2AjCYYJnj6b2VBE09Em2wwtPh1svhAtjyvDMMqa0kgUiQvIiC8Tp8HsvpoYY/FZW7ogRqWzCU8lcGgU9y6Jo"
    "URpUUIpdzQNX45f4miecm0+TrxtdzqPTShmf83vNdrNrJcnz9YJKSWGLUnUQlq5j6JRMrflCY2tRh8ih1BEFh8Ad34GMBRPbWj7N"
    "XJHFwBUVjbySRH5WCoc4fIWkOlkZ7oxTyPpGstGcWMxcSx9xSH2g8XmclWbh6E+zTRoG31EGzTRoplF+MUQzDQL1aKbB0UczzbHN"
    "NOiPu18FU0p1VTCUkAKdOHeCrKjgAufpS/mV5RLXN+pVo4qF5gKVhKseXOEw4pqJRrxuswpIVKAs5aDm/4J0TYnNTmqp1qjmoJqj"
    "3saCag4Kuqjm4OijmqOImoPBO7tmaEyIK7vlJ0Q/3PAx1/sRcr2HlqmXWCUjJrDT5OrmTO+xtzXbJpk1fV/M2e87if5Rc4yZmuMY"
    "j8ZUg1+ek0w/s1E9P3gv1rxyen2dTg1HpANjRGPEYFBuZN0QhtNkonuZ3H59QToQgWc4JJItLCdmb7fdb2O5Tad3jehvCHIgyKH2"
    "WocgB6q5W6u58b0h2xC1OXFJuheVzVO1QbN324IkJuJzyDrdzsg/Fx4nd6syJqzdpyHhL5mTNzDZ72VIcX6hL5elTISXBSbCy7SJ"
    "EJPtHzjZfoGUtMtM++ezXxco0xGOvVTta8e7Ok3ubtT80lNMGeUvOgBJnS8xODmqXmI2lFPwOMtc3si3J09Ng697F+SrZ21mlku+"
    "cfmBiS+C9zIJ9KtshW777oZsyMZjb2Edj8lUs22D6uDpay1dSObCyfyLGnNW1HbIowVJWhrC7RdI68Ti/8NZfm/NNKXVnFkTS18T"
    "17K+1UVT0ROxHocMvnnPfEGaZE65vMqefnBI9FFm/KUEl2PIeL0wNQYVK/g9xHPo/NyEd8xP/ZuXBht+l3gGC7RQkUDGgefXNcih"
    "bUg3ZtPiz0f4KXBIHo/5u2lLeXo8hraScSMZZxlSydP88YR/tEhiAz/zggxmNqXCG8DQzCHzVF7xOPz5KDQfj+ucjK8AZGDZrmU4"
    "vDv+W/iIOPwpwCe6ARo3+FcL1Vvem6vchsmZy+aaO51Rve7p4XDSEGPKVQHd4M8OBfAkp8t7I2jTqQhl9JLn/MknMJO53zd7I3jD"
    "5ifNCRgotPqc4nflWvkTrTwFH0cECxAsUHx7RLAAwQL0iMDRR4+IYxvwpcqxxcsUJ9zBy3Q6GMTJvTNnnw36unl31yDwd8g+tzjD"
    "O7cN4h3AmX6/eduCM+JgyFqfm21OID4AeIUM0fBXDbBVN2yaA6WUG7NYBwrDr3w9uuo+dG6gDoA4GLLuw8A75R95FQM6UEHAP1Jj"
    "nMDiy2hGDbWS5oqQXOmX6/4jX5YaRHwkX52vH5uDfvP+vkH8oyEbtO5at73mZ0jPLo+G7EtbZGgXH/zbJ374CQaWr2yyaXA4ZM0v"
    "7UG3QcQHtBndt3p9WSzCO+TTZPAR+hMfakwGhO93rORFsY8KHI2SIUsTC1YMqKrA1DghsjUpQ+eUKS3k6W4qlZ4lQxe29UyZv2lu"
    "s7fGezjc9lr73Ow8ePJJlS221/3SvoEdzT/iUqvoiQut4pNvhJ/vu70B3wXFpxqbXhw1rzD544Q4/xNJcyPmh8wXIJupCTKFBX+V"
    "QrPjdpUKCEicEEuJKw2BgF0sNbx3YPq80dY5G7SWVc+taobNExrUjBSb0ry9zduRoESAUOW3g3IWbjHGUTIcYJUHeKUZ7sih/Bfq"
    "GZlcc00nSbIzyu+8MwuKq5nftmBtkgxZm2GcMpz8iN2yULhTEMGrkkxca3b6X1u91k2D+EdcCWz3+3BGfoKpYiQvgr3COxyyq4f+"
    "Hw0Cf4fsutm5bt0BjX80ZL3W31rXAzjnHw3ZFyhyKbHc4HDIPvC/0E5+SvS1173ttfp9ib96X4bsofOp0/3aaRDvQA2FNDLcI1tb"
    "VdGeMkgVni1balCvS2lQrws0qNcZ2ZNtaz7KK96Qz/AE2fkx+/27Erx+/y6X1XApsddYW/A5RoRc3sxlEZFbnc8JMuT0Zk7HnIur"
    "8DpFiNzezG1nOfkHnVarJhCSnB+H9xLGhaW5DleaS6mw0QNpCacUNZpI+VA9iDS3A4VHSKXFyOcf1UeTLYowZpGjrS6XxdXDEZK0"
    "CKKqDKK61nI6Gy0sYxuLd5oY36Skcmt9Gy1MLcvro7CoW5xwu9JuW5np/Oi1k63t5sWLbrM3JElxNmeytvKeEKPD/UDl/cAbqiyR"
    "ttizIEb4PVfwjMSwV3xNEpT4oqj8oviDteT7SUa4RKmBDmhxqFUeai9vxchaulMrr6bMZkwmoxuFVf7ax9bdTYPA37TJVpphIxZZ"
    "fqgGPANvizOaW89ZlWnyHRfiVJgTOylUm/SpUrVkvz3W+SkGiLeooGzTqWXr/IkqDUicCodl58NiOCPTYJ76ONOygpMLFf5M+gPq"
    "/cGZk1X8+fzykiWNvtF1pbcjgxSLvJ9eKbI7PiKOW5TrLd2inpvxzRRtR5UTv32FfNoiC5nogEQ68JKKeWncRPo0APqIAPrIhD5p"
    "TCZYo9p0JnKuQY7uWEI2ja3Jj+Mx575lQhaQv8i7XCwg/dk3SheQS+2ndP44JZ4K0tA1IY8aAUcpyMQmbzoeN/yccjLluEMgDbkz"
    "s3hT21rJvGhepjnI1maZuvegYYo5MtOcIGN5PKMdJ+F9D9n/UNuSDyxrWkcT2EV+jp/KTaZgE8/rVb/mq8PWydDjsTXx8NMgwjc/"
    "z9nxA11T+0ql1GfiTvDnHaY8ezHn1d1QTiYa/jx5ipF/54pIqSBg3RiaaT2lpCrvdL4opYcNSohPfE8OxJEfHDKnjqOBSAAyAP15"
    "rhkmlyaYkBC8fDNEm0PoNZcLLkibCxeWaVorRwoZkHtVyg+QThWaUZ1/pSuZRhdkmixp6TgPUSqva3xD91PubM7pCpFPAEAK4QZO"
    "YKVZFDJOcsHGvKqYWbOU6Qbzqn7Po495VWu7NAJhbkDMDYiK5ne1gvqDNcnINFPurY/3oPSLf9qZW03Ncau/jREqfBWVfhXFSG3/"
    "HkbI8SXc20uYglgqvIopWvQKVPl99BHBkVFFwUhQHU7J2GfQ3471jIBH1jJzO9vEWo8MeZulwxVYkfNRxv2ZkNVdkLYvHOlxK83g"
    "akUjr8NuTpOrGwtGJnwgVCkWOYCwxntLPnfc0hW5VM+1dkXCIsuZvKC2o3QwmdelQchwHfJkW8tFXRyu+LSZuX51QMrAM2WlOQSE"
    "OmLTZ4OuqJ5dM3JH/W7j8BIkKUMjExqZ1F6q0MiEZgY0MuHoo5Hp2AqK+EzxMj+djt9eZVCrPDP3XxpASH9VGBwQKBysuCWD95I5"
    "VMrUFZaDkABXg+Rq4OsgmQkJbjhT8qLdYmTfdTqC3GTTuROyILk0hsJCoB6EzTxXzegTo8OEPsVxfSo4O9+bWjqATJys50I/C/9y"
    "KczH1ewn6kKskjzyIpWITqfGXDOJ5hBIpVkHR2OIPppTPh7THxzCJ4D7GydbQRSTpILrhu7HKYkgLQhzotq8Dgfe+UCTzwaLjv1A"
    "pdyf5U3FrAHfAm+Np8xf7cUzpNyhEYJCCEpNoR8hqII5jiAEQlA4+ghBHdb/wBcwymIkIcUZwlB7SNofkdvKqvRRmu+6fGEo6JZl"
    "XUjxXTMOq9nvOrkx1+W2SBodUiFDE9Cx0FyrsTOgQY0oVcQQIIwq23hIcYbb+Lsyto53+aaOd8LSoQIw1/Jqgn+i61oSn4teq+fC"
    "dEFV8W9es41w3dWarEROAGYBMkWctePSOfnGIMRfIzK9nnSk0ohuPEGKJetR0hiudKhyNImHGW4afdtx/5BoCdIxAdXIE/ZDWE6e"
    "/4F3/Mj5ILIgNWRXC2otTEpm2jP1Uyl5uZBccA/jQthadGHYDqCEUF9wyd8H3rVmUyIHD8DB1cyYzmSXvPUw/qMc6ES6nCVuubIN"
    "1+X30Y3HR2p7vyKSx2liW8unmRv5EfxmF2SwsvxuIDGVbhF+Q+JQKjNWiZvzXyspHDLX1vKCuCdkcFjyF9QWvTp8LhF/egyZofOp"
    "Rw3x9H7eKQ+59Hotj1syaymRynhJ+3jqp0KHOm88MW0Dwpnq7joIZxbMcQS0EM7E0Uc486AedZ7csU3UqE+rsj5Uu+52Bs3rQYN4"
    "B0N23f183+z8AWfEwZDdtCBYFP56waO8XVsmWQi+DNmg2f8EZQj7n5IC+nHCSU8wQ2Ltlffv54w//j8VhbwIwhoX0MuiBwkylV8Z"
    "lRxSQ6Wm2iSP0aH8nOCqhAiqTN+Q4gxn7u6X5ji2UkFWSRNuJbIoBoDvWmjxkaU0Y/Oz+EdpsMJFTNo/5az+HwyTXs+W7FstCfaG"
    "V+q5UO8jbzOaBo02Ar1NsjDolMqc+ECcxmqzm5TCAMXTZEXHoqficXZMhPYQ2kNw55B1E08lHuWEhCXIo0FZxut0ZTDNzinYGiFK"
    "RqOsXeqcIFuLwlE8GSd4Q7g8dNXuNHt/BBJR8JrcdTu3Vxky0dUfg1YzwfnIfl52f4iKALg1FCbSAValWVsti07f5c31D15Pp8nV"
    "jYl0InNKmSw67fnCst2/WZNaUmwPr+SL7YZoM/qH16hs1QgRZuRQqB/FhXNGZDe/CYP9eMxvOR6HiXAMXQQ0ybJORLcoFKkSbg0W"
    "gyAmG3wvPGs/cFj4OOhUM13RR27ViIM+hPSRMLW1tfTCtWbWKmzNv3tOFXUoiSX45fB20Gg1s+gzPKpM0Qp+JFzC0h3plzG1lqZO"
    "JlScEwFfK4ustLUDHT1a9hy6CT085AInfsncoeYzhVAxmNPgwsJkdiER8DWzTO/ZoF7XhPLz4g4Wf4fhd/Npx4RHifjlU/DHMPjD"
    "T5au8OrwmCU6AEeSrbMTxaVJ9KlAxUv5fQAVL1S80KcCRx99Ko6tcZ+gYV757cmvFABibbbhsny1Ab8PhXMW1QbdT61Og4iPIeu3"
    "+n3hkOIdDFn7ptUZtAd/NIh/lFQ4jmP5jPK4+iuQQY1hQCkGu8uM+uWlXwGP+nB2/NrfH1oPrZuKG7FH1SDyc8h6D51Ou3PbIN7B"
    "kN2IUjw3ohLPh2b7DlrLzyG7bnauW3fiVHCoxhuCHncn63EHwEaWhFxu8EJqtYev/4UPVP/LkIGdn4+S+Biy3+/6vzcI/FVkMPLQ"
    "9cIdBgH2/K1lri0WcJcUR/O9aiIkajjVwG1P2qkmlk3uiYF9osqAREjUGJCT93KKl1laZ5YdyR+PkEKN4Tir98OzWFQZjwgJDsjO"
    "B0RYfqoMR0CAg7H7t+OZ2mDeoxkjUpiMNE54wGykwZmTSkeayP+q2+uRnaXibUoAGyFEnlfguWu5Wkbd4VzsOmiPrvUZrvUWyyxN"
    "mMNLvzlmgk653UmzaAVeRiiQnUl2enbGCuyMUCA7U+xkXgKXKgyN0iBLkyx91AyzEj9DAmRmkpnSz6sCM0MCZGaSmdS2LTsbtc4J"
    "VvYJFLaQbhnr+fpV2bIuhXVdUoHKjwYznNk2HjQJSqzrrJqnjAphjtIr+rOHtmf7TH8Osfhiv+kIaF/Sdxqcan0fXutR+NeKA0iP"
    "9o1PKzKhU2vOqb/RheslTNMIPCJ5tGTuNEb/dHNCJvdzi1Ihl1GfG9+4KjiLcZfo/rtDUUF52x+6/35v2xq6/+Loo/svuv+exPaE"
    "TnMn6zSHNXv3W1LWU5rSLM63ukdI0O4e26XRK+VMBkQd0KYnpK4swAau1DeBNbbXqBxQM6EiJtrDTThtJA8VGY8NHSQQdx2U7gxq"
    "Bcho8waZrCHSG2oKLChUD2Bh4ns/ZFzEbOegOIe9/zaR3f+wJt5RGAvBRYgJFdsLRHrXSRFVlbb+z8XocYSPVJVQED4qmOMIIJQC"
    "EMI1sSR+EBJgyq4MBOH0Yvy20Xh7LT53IT5PHgzZw/2NPOMd8DMdvgZ1bsU5/zAZ66eGlnvsRNWnY/OtsKsYzijPEWSTM22uPwj6"
    "0hb6L/sSa5rhxlPuch6lOiOn2r++efP27S9vXr19/+vlu19+ufz1VbCwpy8VrfBX7VtgdWxI0rxf2BbnRrX4iSiNGsjBWcV7hapc"
    "WU0hpEAdoTh/o5e9L87YaukbY7kCT5OnG7M3hhNKmeSNWWkbixM2ls7U2CS8qcSMAp37gnSZTIAozgtnIKjSuNIMVyQGlJUv7SUT"
    "34jnTCQwI6E9pqCqvdxF5lrUl5TrshLfEmkNObWoDUkm9Mlgv0HxS4CxXOjJqfttHMKlGYcSynRZ/dIv9ckX+Cl1ZFlKV/tGvfyP"
    "rvWNRmp2Tk3NmItSnaLbIZOtNNel84XreBU4p9aSQSpHP93iWj4TJklEmAthLoS5EObaAHNxRi9zTNmbUZmAWGlQ5q79pdUg8Bfc"
    "DeCz9we4HMijIbt/uLtrEPg7ZFfN608f2vDdPxqy9uf7bm/QIPJzyD52H/qtT63WvcjcFP2mBmwD23z2iGa/x357lQdxS+eE9+9K"
    "MPf9u1zmwqUEc2kGjlDAW5oFIJwDa/dSGk+znypBBX57NWCCk3cwSOL1W28MAbHKE7/2tdkeiDXcO8jMx9dq3gj/NEUweamLVZTU"
    "QqJjSWkYilVKGvOV2wpmxygJhokm8ec5H6DRFlxN0aFNNzNLyTea4cKcr4wHBGgVTCZh4/OtckxznAoDm4sCm1VwnvybNRksbVbL"
    "AJrF+XoR2Dxy/SYl3CYpi+LAAmmdac+UONacujM+AoDe6hb4ImpEqPESCvbh3ZXmEIfaz1QnMMkuSIf/jAbUoxHEACA7xLIFMpvl"
    "NnnQ+wNKfWtaE423kNB0tNgPFN3R+F/e+6NNweUS8GhRmSd4Pt7WoQQYLDuQwLkz10xTOHxCNC7VprMICfQnHrw01BygJZ44lo8s"
    "q4h1VkKbxZ3gz7sTQ5kRDjs7OOz4GpNie+w5KUxyj6g+vjE6VIqVG2MVpLVIIc2kwBavsZkjszmi0civ6VnGUUCEg4CwESmiCJKO"
    "V7oWRBsuMY3HQR348fiCtMV5m86tZ98QLqoUysZSIJKdUb0OQpP26IpEI7q2zvIjOPxDgAAHApcw9oPoNx47/E7jsQydcaj5CDUb"
    "105IZa9B9qsHeVJk37KHR8s0rdVOCiWi9V8NuUxFiVjdJR6t/2j9LyU+YY6U73n0MUdKDXOkqL09HTTRhmJ6+gH8LRzjf6pkRveb"
    "o50xo0YCaCxpXm6K6fKpMKJrQ0SXCohAj4/ENTic15KAQHilnosHwDiOpkGjjXCA57v/g0PmBlu69IL4Rg6+x/Ml06FOzAV+Qrky"
    "DIaJ9cTS1yKlBPjrW2SqmWaGlWYP/W/WtnP16WM61m3WpU9xmc/XpuV4ZyxWBfGQIc05uUIcOBzSWWRvEgV8D0iQ7ZXYrsJ+MbCX"
    "Dh+aG2u6nNOMXSN5PX/vcGXLkR5tWgJQvrW1xezvd8Snq8tMQ4CrAmra/9j8+c3lez9ZkQvJpn+c0T81nU6NuWb+FNkTgj78AC0R"
    "JuZb2R0R5WW4WYDycR7iBXsRYruHxHZlwqwqm39IcXb7/+4jFuB9SjN3wM/m+Oh57VV2YtgJXNf6fRDTR1Je8wFad9ft3PrNk670"
    "mBj0kICFTZ8MvhHa22DWKVqErWunAlurIM19pvZT2hVAns2X3ObB9Y3i2rXFXN7AEfbxqTVfaMyg/JsbzULJMmL/yxLKcH5hoh+P"
    "ycwyPUdIQxdlSYTBXlytC9kMfoLwc+RfVlyEop5n5m9kPJZgAATh8+vjsbDL82+iC6+kGr+l6B0cKKURf2uLPNRHGWEwvjIiG5rj"
    "0RyPOxua43H00RyvqkkO0yCEcVTvy0RRJed+JIbqfToNghTIUvwtdHWIUOHOn4xUBT0BkqZWSoAQp1IjDcJZZUsU6lClEfEJ1BiM"
    "s8pJIZXOKqMRUuBw7Hw4hNJfZTQCAhyMnQ/Gcb0PFXOd282WvGS6xbYIHozRYfygajqXClgyV+m0b7QnEuXXkpBy7GI9v5iSaDay"
    "w3YlHAIWtvVs6NT+AYK1gLBOZJxa0r2LzwF+0rVkWWqY7XqOef+lXXpJZoVNdzwmLjVNJ6iWxAlkp+TRtub8ND/mJ1wBL9ML0vQq"
    "JvitHIgSW83WMkRN5MbwQGoRnqbpRHviM1lEqAmfAcMFxJxCFgFR7ckIEHPPw4CzmQJXYetYGe4sdDvQpsI1TvRO/+StmGYSvmbm"
    "oNxpWNvrwPvmdxEA3eiqcJwdAHFvxL0R+Txk2rPYOlhBeo0T4luVeKuiO0qKsflIaILsDAHRvfimHN+PTSke796TbaGtTUvLmMr5"
    "zmwRkrNg8aH92b6Lqm03fFtrEPibrMM2ZK1esw/f5WdS+ynzHuw+o1HlPIGYIrBUisDExGc6PEYFNkdpzo/T78rw+V0+l99lOHNO"
    "qbFV+qYEJSZwUk68VwFku/eAqabUEmpJnC15vZ4LtfkQ10ibVgzg9DEigRxB/XC/K6hlxJVXUWWQk3vljMBCThyqmeCDCbiSBKlM"
    "CskzBfAEicvs7GDOPd5rG6dN/+7otYno1Qkus4heIXqFXps4+ui1eUivzUBoSPEzX++K0qgMNGypeO0eQMAoxf0iwRFZO83mvpC4"
    "c+WBKOHh3aSOI2rtxSFK6EJ2paQyEZLzw2/KrCL5i0hqDXHWbMplF84ww6wo9yRJ0UVKZQFHFJnxhqyyiJsmxsFWfrCxDtGZ1yHy"
    "gc8HR0B52aiouFjfDIku/XabvQ8ZofOFaa0pJaIoj9+Hl0vOndF5w0v5TiBBkKHXhWMdA30JYtv77Xs/OR35cTz+Rtfj8U8ZPol7"
    "upH0VIQfPDJ0WaleVg4SGfCgW36s2bQh4FNol/AYpD/PNYNPN65lS4gVUNqMdjAeIpifdz8XRZOEA+VMc4YMrunwUIYz0hzHeGIQ"
    "zf9Tnbc1pjOZJ39bF0TIqoeuhwjenrxGgeAtwncI3uLoI3h7SPAW/Xj3s0UdMzeyUorYXtBaX1UYVWRzkg75XY7fWNNhz9NZy0Jk"
    "i+axlonDngODL8s4ofNW+Qy+TLmhe/p/xS0uQoVx1qniGT6QkWbqpgIaUUosonECRTRu6EKz3aVNa0nkMbxSz4Ud9VibEgHPkH1S"
    "1pWErOEiiBhAN5H3QEBs0J84di2iQYFxOHYsj8jPLK6tRPJLH6V7NGzHBVdJmzmypSxx+ZSZn/NoT7GN26ZDOYkXzcEfuzjtpteg"
    "2lIYEmGBcoQBFdmEsHrb7nkaXUoSu3pRxZMIFRY9yRIClC560nrm78ud9ZTa3oML+bs7hSYj02tTKsACdlaNBMtbw4tckFPIrykC"
    "BmoiOodK1Y4gMq3pN7JY8m/igqhTLUxyNhgKOSH/Yoh02nPeRXbExSFv/oJ6JipuGt/Hdi39X7ZaBlOkZ1N18cBFt7TplDrOKBfr"
    "LxqENC2OwgluRz1h/8nYjuDChu2o/FbkzjjbpR424z3yKaFD5J3/DkuHEVjlp0vbscQyD2rdmvDOqTb3lv1wO8nec/Zyl20URRCL"
    "3XVSa+Rk6abibYm1yt2rVJEZj1sT6oALJeqa6HKCTgcHdDrwF8Oy9hm//RnaF3efI8jblKryOEF2hqzeQxqa6P5fATKL0eHekMTM"
    "lpN/0OkWPjRxQrQxZk7W6g5facKt5EvFmLp7zy/X2gI9j5LhjE0YJKZcgduq0GWCErMjKS0OgvqVHuD8Igp+e6yhEBvhbUOGVcCo"
    "2jqdLyyXsun6E13XUvng45fr+Rnhw4a+U+Jm5GoAZoelC0nQARvSyHzpamKQBcY01WyRtl0jvMe6lzTK8r0NHC9Nu0M05qyoHYQw"
    "pbGrPd6nVKQTxGjJSLWsKKeM9qGujQms1LCmICCFgBQCUjuXQMKVsSxcElKcIVKye1AK4zcw7/oJT19PaquipERIXqSnnI5mf1YK"
    "Sc9a8beHCZAorouEV/LVEPDvnYaNNmogX2eUQcEn8IsCXylJq6e9qeB76E0lz3D1gHfPHFmh6YKIIk5T0xBeVY+WafJeVzOLKxR0"
    "IcpHLdZp3eTgTwCZJDp05SWOEOpQkKNiBvl3mcgMARmS4J5r74kanl+YvDuMi0xmgc7eZ+k9hvrOnvQdZi0zbAAFIYhe+zMUF3Zf"
    "G1wVD55js/n7crP7U+5QPc1NCw2xi/lyA/WajWy/XQnRge+1cqs0XLmPCtsHm65FdibLdme+b3WwKv7ghI28qpK6tubd1MMdlzD6"
    "p0vgQbKkhcPctBys6XUqnlLD9E24lZ/KAonQZcEcR+iyFHSJ6Zu+59HH9E21XTrxREWJ0paACM0ZakdvyzhN5vtMpqBqLYO5N5w5"
    "ea4eWXyNrU4nyOEClsKqkiwS5/3IshPSb3+Ok3EnLrwqaIt9qtnTWUsk208qi9Fr9Vxd0RGtRjRoVsrP5dEydaoTF9QsrreBDsc5"
    "7nK6OsTaLjS2hmQcOtXMhvA6kYl4XYCH2XI+4btH3c8LTB1RNI1rrLpJM+KD93w/QJCbXGcynmxtTsT8JKIApcNvQ8ZjuOd43CC3"
    "7Q6cuJdbb//vd3X4yj8Nl/IOyYdB/5IItvpQtvH0xO8r4OqXBh4r5yKOuDEqmy9QNuGlSjM0v/y03/4sNqMizWFXtafV2Jyg7GWf"
    "Tm3qZuxOkYtF2xM0GzlhuxKpqmRruQxrpgkWwalc+L29A154UBCJw8UfekFuTWsidw4yoabFnhxIH8WsohDi/d3mBfsEYpGH3B6O"
    "W/7ruIHVe46Je9bMZSXeBgRnsUXsydtLjV3BcSQ3khuC4yNKuXtB2KJUHglIaPmzwS5Il5lrIp3VHD+bkE0f+Zs+4yvwN8qcoJCz"
    "dFVZ8EvCL4VRWdLZrzEyoY8Wb2m42Tkl9npHqanEevHSGmrCrd/kG4guaMFljN/gic8n4lh8qZ1pungEz+nf5OscsTzDmrb+TdxI"
    "Rg9EKE3+vtiic8e1+GSsD5n/YN5QEMrVpNi+ZoCnzpK3mqzBMCcY4FdUcalX3GUHOTP8LLAiSwbn3bNhLZ2R54+IYQZq7I+oPqGt"
    "Dq01aKvD0Udbnaq2umMmoT/Pzen4YSQKaca7DyJJCrsV+JxBen6lKnbPcZ1zLcsLt2BCBxTnx9+9hJ55prkqPI6QnB+T95DP68+F"
    "wflVXWiME2IOFKWFQ5HrmAsn21YYj5CienCSM4By1m4x+lEyrCyv2gCrgNsPNOdbLQnai5P1XMTe9S9vhOv71px6CZktoluQiNmv"
    "CBImYvZKVFG4atO54c1Zv4A4lYC2d0Ui10/GM2VprH7/t9sG1I7WQNE5sXwdfZQ7FbAiHaD89hYTBJlNwS+qTLs4POjfOPLb4bT8"
    "iul8EGc/TaEOcXYUpRBnx9FHnP2QODufgHSrlylOiLqJyu+Ma7hmtZT8PsEZem29LQWUvi0ASt+mgVIoZObV0inrOx0hOQeg9BDe"
    "07GFK1DEqixaAREuWCovWKEuW218Y3Q4xOoP8TaSR4ISh1nlYfZxrYrrdEiFw6v88E62iICME2JtjGyAaxvOpmiRuUlZPQrQlwVl"
    "41TI0ySMEFgyyjI0QoLcTCQkjhicyrIzSoP8zIipSrA3zdsPlk2NJ/aJrgWHpYCS6S4GJtYHh56ulh6eDR/R1laBxTA2m/gPl2Af"
    "XOhxkaHXvh7UspbUl/L0OuzmPNka30RKMBYWyZdy9cbr4zxZGtlGcvh5BKeM5sIYQBxgLemYEVyo5zpnaAtj5AZtSoTVRyIOeUuH"
    "aPw/Ap7wXuJNwyWesyDkYjEgJvGZk+h1+LqS9Ycg7cqTyKwiQgdriSHaz10gcHI8nms6Ha0MdzYeiyDJyBnp9gH8kwW/baqD5KuZ"
    "ELq5mllQ95tAa9533ScUci8nE9Gb1HYs9ptIAwBxnTBG5JE/kCZ/z5B5Oc8BjIWbmwbEecq4yOBhmSV9UiZLVzQWv9oI+JAbaAmR"
    "nQcItURvD/T2UNPwgt4eBXMc7f3o7YGjj94eGFV5ypvTcXMNKeVY8bqUY8XrAseK12nHCmdqQS8pDueX5gopsDJXtcpcGC38HYb9"
    "nc48PznhxUNAtvFwiBLiIKs8yCHmVFGqihOiyeZfabYCBpi9BbXYcp7CvtPs9TtQ2MGyNuh+anUaRHwMWb/V77e7/Lt3MGTtm1Zn"
    "0B780SD+URKdLeX1uvNUkFGUdpupHyHFyR9nrVrh4qfD4pPYPFQIGm5S25jOainrlDxdz7dNhQ02Gabyx3PHeZRzkaDMtSUDBPLm"
    "t7q6yE5AoHzDRS7GVpDVNxdkOwcg483lZZlUOpeX+al04FoilQ5/oypw2Gt+htzdC0wEjhWZ8Tf5OFGE5EVAkWrcPgRSdNQ97F//"
    "D5SHuZ8="
)
