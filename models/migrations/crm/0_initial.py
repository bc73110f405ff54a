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
CREATE INDEX "idx_interaction_thread" ON "interaction" ("workspace_id", "contact_id", "channel", "direction", "started_at", "id") WHERE "kind" IN ('MESSAGE', 'EMAIL') AND "deleted_at" IS NULL;
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
CREATE INDEX "idx_interaction_thread" ON "interaction" ("workspace_id", "contact_id", "channel", "direction", "started_at", "id") WHERE "kind" IN ('MESSAGE', 'EMAIL') AND "deleted_at" IS NULL;
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
    "eJztXXtz4kiS/yoV/DMzF4yvX+6ZZS4ugrZpN9tu8ALunrnjAgQqG61FFSsJM9zefverrNL7hYR5CDo7ZoyQKksiq1SV+cvXP2tT"
    "a37xjVtP9kKb0lqD/LPGtDkcxK7USU1bLNzz8M3RJqZst4q0mdiOpU0dceFBM20qTunUnlrGwjE4g+ZdRsmUzxcaW1+QtmMTXVvb"
    "RLPEWc2kTNcsdYY/kPH4fzmj4/FvxBDt7OVctTOYuDJdWhZl0/V4fEFuTD7RzIZoRQybrGaaQ5wZJVz8sWwyoY+CYmU4swt4Qp1P"
    "xSMa7LEKD7Nkxj+WdOTwRwrXxSP99/+I0wbT6Z/U9r4unkYPBjX1yPAYOnQgz4+c9UKeu79vX3+ULeGHTkZTbi7nLGi9WDszzvzm"
    "y6WhXwANXHukjFqaQ/XQ0LGlabrD7J1STyxOONaS+o+qByd0+qAtTZgAtf94WLIpjDuZc52a9sVEs+kFo6uRof+n+4ih5qNRpzsY"
    "9VuD0aiWmDfwKLHRc09NOYM5ZzAHGPbPf6l+A8bIszW4wdWnZu/Ht+9/kqzgtvNoyYuSbbV/SULN0RSpZH7AbfmZ4PfVTLPS+e21"
    "j3FcPOg2vPZOBMwOXi6PfR6D9sDS2lz7cyReh0dnJr6+efUqh8dfmz3JZtFK8pmL1UCtEx330ht1Dfgd8BferTL89dofjr+11tLi"
    "C/rvX7g95at9zd4oq9+/K8Dp9+8yGQ2Xonz2VqoyvA7THJDfvfsPh+Hy2wJMfpvJ47cJFvMlc6xyHA5IDsrgw/D3TZHlInuxiPMX"
    "5A1x8xFszEkm/7Xf7aQzOU4X47RuTB3yf8Q0bGdvHE9siL7sZF/8h6nNJ7r2n8fYGIFp0PPctv9hhtn/45fm7/GRubrtfojvoNDB"
    "h5RxGtmOZjkpw5T9LsTIDvg+vPpL49Wrw7wSlwVeicvMV+Iy7ZUYCXG1PKM9ogOy+fWvp8rmGTeNsqtOmOaoK85kaZiOwewLuN/Z"
    "LDJioTBpxlbQZk76mESJYqMifsm+RuPtq33N+kd4hJ/fvH73y7tf375/96toIh/TP/NLzsC0O4MYVy3qLC02mvGlVYavcbLDcfbN"
    "uxPhrMbsFbVGc4MtHVqGt0nCw3H3/anMW206pQvHHi2ZYkGCvR84N6nGMlicpI7xeCLI98Vk/8xhV+UP3e5tZFX+0B7E1uL7Lx9a"
    "vR9fyyVaNDIcms79qUWBJyPNSZvXYtHNmttRwvguKS45xpxeeAeHk84VXMVXx9gtB+0vrf6g+eUuMjjXzUELrryRZ9exsz++j22j"
    "fifkW3vwicBX8l/dTiu+s/rtBv9Vg2fSlg4fiR8+0vQwr7zT3qnI6C8X+najHyXE0T/J0X+mlg0/v/iGFqI43E72usIbGSD9D08h"
    "9BlOTLTp00qz9FHiCn/Ds9omL83fzONnNKY9Si7BL4KHA3vPgGrzWtwIJE/WM+0/jnd5o+mnSaDtb0QjM6rpYFTR5BliU2pLK4lF"
    "p9zSpb0Fvq6E9kSJvZw4FqVkQk2+IoaTNOPssuPNJpn/DkxeI9euolmUOfDlf9BeUwl7TXyEivI9MbI7HIEjW3FewmgU8nCbRyHv"
    "ex99FPJeLOSF2Yk+Bfv1KQikshICQIToBbu/K11Vhd3bb/4JtSTO4CR3P3KLGo/sM11LHquNYZo2d8PqxUkyNDgbPKKlrXz5Pzqf"
    "xC8Xuw5VAFpPrMe99pVYFbIVvZDcNTNMXXSVgmm6lB8/96ipOenL7fkxOvKqz+l8QtNsFYWZc2/TIsvoqTBnbwiB5FMcIfCYl4EQ"
    "qNEpihEsxEAKAU2o6ERqY9JbkkxNQ7xHdp1wi3AhVgg1nttSkSc6T0MEtu1mG/0fsAap/ddJ8qK3bSM6gOhAdeUxRAdy5jjqh4gO"
    "4OgjOoDowPmgA3SuGWYZBvsE58jhyyKRBqJVNocvE7EGFjczZnCLLecJaCDqSubSHtAv9Uuz07xp9Uou9bXm9Zd2p0Hkx5B9ajWv"
    "GwT+DpnbYYO4B0N21+wNOnDGPYirLYWiFYq407/N9qd/m3Co93a9bccqTH/A8bppCQ42b9v9QdkhU5SDrhgI/3DIrrqdr63eAIbH"
    "Pxyyj83eFzilPocsuKtH7D/B0QfSsEdCtzaeU966XMe3CN0BXd48HfNkPd4WmuUItqRqkV8og4fORJlDhAgzx9lq20LV1kczzZ6V"
    "2aIThFstRxXj6QFkIYM9G45ER0e68UjtFP0tm+mpxOfH+N3HYkrGCa13KRaKFEk0V2NO0O5Aaa4Y+89JN7aNRyZGiy+d8uBIghaH"
    "uspD7dkCEoOcDSuHSFAUyLU4e76maG/OsjeH5lJpa/PejIbN6ZTadm8pGRs1HYYu1TMNiJpsNLK8VgWsiL6p5geb8BUjQNsgGgFg"
    "QZwy6TM1lUlQI4wvGdGYTp6pNQHTYJ08cEtckL+NPFp8uaiT5u0t+dGeic5+AuthR6wf5MeZoeuU/ZRmgDzCE6TYLpP2SA9asZeT"
    "v9Op3FHgrso4iZlnjqP8oK0SbZVorUJbJY4+2ipPz1Z5Wpae8jvTGRh5QtJeUWAvRFLlwdkSz9s9i6UUveVb4NFWmdFCh4R535Pz"
    "/kp8DFoNoj6H7P7uWn5Xn0N23bptwXf1OWSt3++6vUGDqM9qvBNSBdt2xHziSg8Z6IgNqSkOWfebWMLEnyEbtJpfGgT+Dln//sOg"
    "1xKN3IMhE2pmA3RNcU0wriWGXH0eb9CqEBrd1sGg56xrcQTDv1DPxC+McJMC4MXSptYPNvHIiOYQjSws/izOWA0y4UumE4fLUGZ3"
    "la6T1cyYzgij4NU8nWnskdpEfOh2XSILjDtAojFCfwZPFo9A59ROgy8O/gxDNmRe8tzVjMs+APu2iZsxN3R/SK37IJ9gsk57Aoea"
    "pgr89tXg4gCJYdtL5a7u7YCpft1BM2CVH/wdcRRP6QphFYRVqikfIaySM8dRsUZYBUcfYZVDwiqeXJFgZ65vWYgKN6eEh6QnjxX2"
    "bvIpqqznbe32XSRDrmiV4/adyJKLSNO+uFwFNbi51A2nJbPVJ0z5waV6tikfGo2o36pQvRjZ/IJA3wZVdVc4M4VOqutU/00l+OIr"
    "oa2Ox4EUOR6rAiyUQS2WmXgeMYn09Bowu77BNkHEUfk3K5o4tLqHCFCrRK2yomshapU5cxz1ikJ6hfai+CTtCNFJW0D1/fZNp3U9"
    "AjujfzhkcCgORh+b7VsJxUe+q+uiafd+4JOJY7BC9vvfur3rkXjJOjdAGT8zZOLb5/5d86oVNEqcGrLm1VX3vjMI2sRODNl9v9UT"
    "z/S1PYDL4W9DJg+ag3a3M2p1ruF6/IxL73cf/qZMFcG18Lch67VvPg36wdXod98SG2ZB5ITovfu5JdjZ79/L3kPfvGu91lfx6V90"
    "v4rfdd3qDNqDP0a37Y68HjsRanHfSbTxTg3Zl1ZPPpr6FLzoeGe8oyFr9Zp9OKM+PVva6EPr5r7jWdTUN++abO0eiSf54p3zjobs"
    "r90P4scMem04Hfqirlw1O1et21vvmv8VxnPQ/NwKSKPfq2HXO6beXE234RfuvkdQ6SrGx+iU/bVIDNav2SFYvyYisMRmKNhfqn5P"
    "iOT8OLz7aCudOpphlqrdEyKpRukeuO1Jl+6pAoJxpeq91uLwhXe+noldTEMtCljx3ebEgRqwk+U61cye3mgb/AB+y+iJrvPQA75y"
    "o45Tr86pJdg1EhOCYy5zBBUQVEBQ4YxBBTRVf8+jj6bq2i5N1SrQdIuXKUqIoe1Vfmdi8mFioHPhlSQxoiyY8e+QWW7CClKUxx+5"
    "qVM9m8se1QGzm+1rDz8An1d0YkPKrBJTOURyfljWZSEmX+Yw+TKTyeXnc4wQp3SRKW3zpTUtNaMDivOb0K8Lsfh1DotfJ1nsaI+l"
    "wFmvfTWQ2bMqqj7l83lqYZcB/TMLEQlIzmG+50ntrd8H+Rz3hfbbbufGax4fhijHfVw2wfJseC9Mg6J0btooyaq0bbJM3qjzqhBT"
    "j+WNCs+m6iSOuhKPTeUzx2016nw9x1YTtChcdOYHm+h0agDMc0E6nFFw8AwFM7quoKYYfdtRZWYXS2sBFWQgvBEaMWqSmRC/Uo09"
    "e7rLVt6mnDmCJ+43z3kVfUnR7FNhkADNPjlzHIF/NPvg6KPZ55BmH1cuSQdGNntmh8irDGLD1G2O7nrdq1a/3+7cNEjsBKSB6n0W"
    "sxuu+YdDdtW8vR31Wlfd3rW8FP0eFxCP4yzripPbDmGIvMKKf+3uk0yEIz+GrPWl2b5tEPkxZN8+NQf95t1dg3hH4HZ+27rpqSw5"
    "6mjIvrY/QFov+SG+fRaHn8EhWqxJqql/OGTNr+1Bt0HkB7QZ3bV6/W4H2riHQ9YdfIL+5Ec15oKnlmw7GcL0lX6hb9pfW2Iw5IeY"
    "AGLbue41IT2Sf1iNAQnrZeWklRjlscQVtKwXE0oxYmHHtnRezgDpta/wHlYl66PEnpL8za0y5dNghaniFaaiMF1RCChKhQBQvnXA"
    "5dZL7QNXQTenydWNNoLotIpYCa6a/avmdetYRgJHwfsJI4E3INlGAr9FYSPBBbkTQ0/tupvE0JaoPGQ5NN3UERZf2YDbOzNqWFD7"
    "oQ4pDAHT55Yua85TtxA9edSeKXyfZ5sL9ni/vYeZ5LRxA18KB6Ok9pFImYG2C7RdVHqRRdsFotdou8DRR9vFsW0XGLLyHbwzGLKC"
    "ISsYsoL+/Rv4LKa5kZ1iLJ3LYZrzg40xjALDKDCMAsMoTiqMQrDG3kaij9ChQF9lgT4EGyfGOM8gFqZCKR6jjzD6qEqWxQLRRymL"
    "wEt5Gsr4dp5sjS57lQrrArtrdia+yOX6Jvvt6CWJ+TTi9qJKxZEHbtVVuTllTl1olgOHFlVhWQ+GZTsQsQVf5oL5hDNxF2ljVR2p"
    "MgE+68fjjXn/DvUMhcrfRa38YTNtgaCy8HwLdYR2WbTLVhTFQ7tszhxHyxzaZXH00S57SLusxc1SELHX/hwAs6OaOjKna46lY4/z"
    "9dWJzNcjI1JnKk+h3zv6vVcHRtns935UeOp0GZuJT1UgoKAF3va1DHBKXaxvhKao324zMMVcD3/ilnb5jYzH7iG4c6h6kxL/4dYc"
    "XPxXM2M6g+KT4rzkpUX1uiCyqWZNZy6NjAOAJEPR9qpNWkHMIz5HIYAq9ChpMFOJtEdhwQZRKkSpKr+iIkqFOAWiVDj6iFIdW+s/"
    "QsG+qu1J8Sr3RUr2iVY5Ve4TRftiol5JTh/eB/q0uR2I62mqa7a/eZQOPc6LwLDih2cl3Upnsk9wfjj3ZbEMJTkJShDk3jvIjXgs"
    "4rGVgQ2rnIfkk8zMUcvADd2r9Y3A4SxoWMClDe4EyJpG5kLwEQsrtQC1U50cFDw86qMUc3ALUlYGD4VIIiKJiCQikohYEiKJOPqI"
    "JB5QtTpuAu4D7U+YgbtgwmdP6i+KCwUUVR7+KkFvUaG/HJ/PGVLeS8YHhJTRsxdBz+9cc0TQ89xBT5miuJaBeaqL9Y2Q58JvVwTx"
    "XM4n1AI0sHXx+v27OplQ29BpOq640myysgzHoSwVsnxJX4UwR3UHBBkRZESQEUFGhJkQZMTRR5DxcKpMIH8UxTsCijPEOnYP3LkS"
    "YRkOh0jOkMXvizgovs/2T3yfcE9Elzl0mashevTdqQSIHp0tenRNtWSErTxZz0SLdO9yAZDI1kxx/sHi81DeNKF368ThKnkaZ3RN"
    "uKqRZXLbToOHtuhlyIasOedLMUyyRJcYGfpILTI3mGgmZo8jK3aNx9OlZVE2XY/H4CQHKsJItgmc5GzXnw6OfcjgB5t4lOJeohtx"
    "V6Hy/JsgU0yYKPTK1OBRIUGcJR9M1g6DB4JRAEzLVO2AqXBDvshGtUqiVeKNc5b2dsW/FsaCmgajmQ1E549+tbFwodsiJcmKERRp"
    "5LJdTLf0n6FZjntbBOsQrKv2HoJgHcI1CNbh6CNYd2zNESuTfQfvjGM45Rz9fIIzBAv34g8lGVbe9SxChp5nhbz8lKqXOpk3ezAH"
    "1Afkdveu1SnJcUnTIPB3yL6BK/E3cCK+7fYHDQJ/49DBcSwRSjWmzKHWNntIGvmxxDLcSgptJZoEmhRulBztD8ZjphgWp9xKFquY"
    "kOBKY3958+bt21/evHr7/tfLd7/8cvnrK18sS17Kk88+tG9ARIuMbgra76JxZXb0MM0Zbupvi6xs2QtbfF0LsNFyczxKhzN82xke"
    "AjMT/M8toxslxGJRWBMze83YS01MLMSYJ+3spRDjnws6BSRCGkhGadDQtWBeOu9TifNE0LMaD5Ao4/X5wqaoEqJ8hA5l+ErL8K4l"
    "sbz1JEyHiN8JDHHaYnjLp5p5ra1zxxgXQpcRk/RiG7lCaJwUxdCYcyW37ZFFNTtteua4WEbJzkFWijtaFvO0zHO1TCZ/DLhWfiYn"
    "iXEuV6oiz5ny9KjerGfJU6y7vVt+hr0GS7A0RoaeXakGpXI8DdMgQ/Od2L35l+RvOS/2u1A/p8nXjW7ssVe1QKl4ORFfytm+18mZ"
    "sjXiTb2Zp3IPeilP7216gspBUY5G3M03c/TgcSwnytacMJYsxh64FN/JMjazEl/A2CMFCLUdOq+lBQnJC/XcQKGR4bUpEC0EOwtE"
    "5WgyHKZBbE7my+lMnVpYXF9OnTrRHPnNmIo+TAohNUQ37Ck4UlyQ8djhjrhtKIZnNRMUhgOJralNHJ4WYXTAO28T2KM4iTloji2T"
    "Y1gLhrVgYAOGteDoY1jL6YW1uHJMGfNSiOQMHST34ov/j6VYlAynlCNqmOYM+bx7H3sphG/jjBojPNwicXbuqJ7mM1pQa5rq3Zc9"
    "39NoDxh78mpfm2/Ml/J9EVfK+AYb8qR8n4ioCjTMctM+RojTHuMMKhtngImwdh7O7KNHRWGJMOCEiESu9dBLh/QSeNvLuHSa/NwI"
    "bodmU6UyX90JbVH+4iS07V6q54Pbi6BVAXhbtQYUGTI+TU1DSD4/2AQynddlXihx2rAIhOt4+aZ0OjVAoU3DrF/aXaG86aGhK5U4"
    "PQexTs9HFe0bEW1EtCu73iGijZgmIto4+ohoH1uzAdkmXRHfnPXEo62yQl67bl21r1v9BnEPoJDix9v7VucKTgbHQ3bX/EOcgb9D"
    "dt+Hq/B3yPr3d3fd3kB8946GrCsOZBP3oIqFGDNjhnNglvOKGT5AHAxCLZhzvPoCM+JXiF9VG786qivxqXK1oinxb7lt91RAbRwY"
    "DF2qZwKDsYjcIsCgag2VDiFHvOCt64caynkfTjzPV4yYhu2kgYIv6Wobz1RfHEDYDmG7ai9ICNshcIOwHY4+wnbH1pLlZ4KXOaUQ"
    "3fZVhuqq5IKKsM6OJ6xhj4QIbzynzNoPnJtUy0gVE6GLsXUiCPfFV0/CPeyy/qHbvY2s6B/a8VSF918+tHo/vpaTWTQylLqnGJ7A"
    "KI6g/N1pttOV0dVx3S+4Us9U/RaizcgPzt6s+X2bcZu6Cposaz+hQnFzvTeWzDGgQhhlF6TtCI3ONPnKVmoc1aYzMp1p7FFGLYJW"
    "J29LJmtiODY1H8iP47HYALkJG9G/y4v2zFhcLNbj8U9JxfGoT7JZ78zULTOhwdwMTntCB0spmvJO8OcdKpgv5vxZKJjZ2YhyJzMm"
    "JMpmqVy5yipsHg0mbK2cTlYJEcHL8pOQEELpf7IEhHCTzcAwVA3VoQyIxGhhf5WJYtJqpOY2RWAXgV3cdxHYxW0EgV0cfQR2EdhF"
    "YPf7BXaroESohJZxDcJPc5mhPvi5NIs4ldgOXbj5y1ytI81fJKPVVhpDLI0vKhCoQFR8yUYFAkVIVCBw9FGBQAXi+LsRKhCnoUCE"
    "GfokfkT6hN0cgejRYtX1HcQLCh6bdKQ9ONQa6draLjHD00jPqEzxzua6Rf+xNCyaMt//2u920nkbpomLOMbUIf8n7VUHEG4mS8N0"
    "DGZfwP2OIdoAjyJSTaLOa7yka0xcgQ7idV6x4g4WiKlUUFexAjHHQtyupKNaLRV3c6/V89G30TRothGE6zIqlKrnSGUB6TW3mlFw"
    "rnO4dzRZiyM+r0svOygZMBMPAcWDpQOedxIc8yw6BUu/ngTz9n63F1Yu8G7iKrxZqaDCzRA6ROiw2gsiQocIHm0NHsHqPMqu7pfr"
    "9pmgRd/PeK7kbVkbo8RFK+5Va2/jpxyiwqkaCy9iDgVJ0timHHWSGNkbZW9M8Cyxy8Yo0SO80tupp6yUH+cYJY5zpccZ80FhPqhq"
    "54M6Ar51tbQdrgxOtTi+Fb5Wz8S3prKV+yvrRfCtgUwp/mAwaSBUuJMkh2qYT3Q9HhNGn6nlBojav4nTXFLb4pJmUVUhUyNXn7rt"
    "q5ZoxrlNVWRpEt/a+90KJURnfClNoeKGiTToiFYhWlXplQ3RKkSr0NENRx8d3Y7tS+GJEdv4DXm0VXZ6q111O4Pm1aBB3IMhu+p+"
    "uWt2/oAz8mDIrlvNW0ht3ryFvOaDVk+0a4OHUejLkA2a/c8NAn/jIuFxPI1A8ksdufTXwG1e5cHa0kPxslhG8pyE5HHWovvnft0/"
    "T8tbcYtVZ9D6XSw58HfIVLKpBlGfQ/ZF7Ixi9ZEfYu0Rm6pYe8TfIft427xpEPgrVimpHDZcJdH73vdO9KuxBrl6bXIssz3xQiTo"
    "iBeRunbiiIeO1bsVkDDl3neSck+Bk181U7I6DbhU1+qbgMtnv1khxzzZHFBELr5YfAUoos0tZ+TQP53xmMCxrVrZIbCRaHPOHiHR"
    "3dym5jO16xJWlMCjIQhgm0z3zdv3DQvBl1TWmY8AY4XqOfpNYRZ5Dx3tEJ31EP6sqGiN8GfOHEcADOFPHH2EPw8p3aeIIYWc3SJ0"
    "uEHFXV5dmSzK0IE4m+Ho6rY/h2qJeYtN6/dBvsLvrzW33c6N1zyOAsSgyuV8Qq1ROstzEMso2TlwPop1vSsCW77LRi3fJUFhybIU"
    "GMB4zFx8A5ozCuT9y5s3b9/+8ubV2/e/Xr775ZfLX1/5y3DyUt56/KF9A0tyZASSa7TQO5fMGc0NxktyP06JY7DtGIBUmOT9tTib"
    "4efots+TMk+P9zlsBOEwxrMHU3ssCRp6JNvhhafDrRfChRFleMaNKS1lgQiRvMgCcTr83oupIQK/FZU7IkRVNuFVyVwaBj2Lomhh"
    "GlRQ8l3NfVfjl/iax5ybT5OvG13Ow9OqMj7nd5rlpNdKUufrOZWSghaF6iAsHdvQKZny+UJja1mHyKbUlgWHwB3fhowFE4svH2eO"
    "zGLgyIpGbkkiLyuFTWyxQlKdrAxnJihUfSPVaE44M9fKRxxSH2hiHqelWTj602yThsFzlEEzDZppKr8YopkGgXo00+Doo5nm2GYa"
    "9Mfdr4KppLoyGEpAgU6cO0FWquAC5+pL2ZXlYtc36lWjkoXmfJVEqB5C4TCimolG3G7TCkiUoCzkoOb9gmRNic1OaonWqOagmlO9"
    "jQXVHBR0Uc3B0Uc1pyJqDgbv7JqhESGu6JYfE/1ww8dc70fI9R5Ypl5ilQyZwE6Tq5szvUfe1nSbZNr0fTFnv+8k+kfNMWZqtm08"
    "GFMNfnlGMv3URvXs4L1I89Lp9XU6NWyZDowRjRGDQbmRdUMaTuOJ7lVy+/UF6UAEnmGTULawjJi93Xa/jeU2md41pL8hyIEgR7XX"
    "OgQ5UM3dWs2N7g3phqjNiUuSvVTZPFUbNHs3LUhiIj+HrNPtjLxzwXF8typiwtp9GhLxktlZA5P+XgYU5xf6clnIRHiZYyK8TJoI"
    "Mdn+gZPt50hJu8y0fz77dY4yHeLYS9W+drSr0+TuRs0vOcUqo/yFByCu88UGJ0PVi82GYgqeYJkjGnn25KlpiHXvgnxzrc2MO+RJ"
    "yA9MfpG8V0mgX6UrdNt3N2RDNh67C+t4TKaaZRlUB09fvnQgmYsg8y5qzF5RyyYPHJK0NKTbL5DWCRf/w1lxb800ldWc8QnX18Th"
    "/Kkum8qeCH8YMvjmPvMFaZI5FfIqe/zBJuFHmYmXElyOIeP1wtQYVKwQ95DPoYtzE9GxOPVvbhps+F3yGThooTKBjA3Pr2uQQ9tQ"
    "bswmF89HxClwSB6PxbtpKXl6PIa2inEjFWcZUKnT4vGkf7RMYgM/84J85EtLOgMYmjlkrsYrn0Y8HoXW43FdUIkFgAy45XDDFr2J"
    "nyIGxBYPAS7RDVC4wb1aat7q1kLjNkzBWzbXnOmM6nX3hCGHU2gBuiEeG2rfKSbXXXdsOmRzattinru5dnTxYPyxTqg2nZGVuKMG"
    "TyseibueDYLDVDBKPvMDX4pexFkunre4b4M2ncrASDcVz5/idWAqk/xm3wZ3EngpePzhkBhBRim9Yq28aVucQswKhB4Qeqj4ZovQ"
    "A0IP6F+Bo4/+Fcd2B1AKzBYvU5RwBy/T6SAaJ/fOnH1u6avm7W2DwN8h+9ISDO/cNIh7AGf6/eZNC87IgyFrfWm2BYH8ABgX8k3D"
    "32pAt7ph0QxgptiYRTqoMJgr1qMP3fvONVQVkAdD1r0fuKe8I7f+QAfqEXhH1RgnsB8zmlKRraDxIyCv9Mt190ksSw0iP+KvzrdP"
    "zUG/eXfXIN7RkA1at62bXvMLJHtXR0P2tS3zvcsP8e2zOPwMAytWNtXUPxyy5tf2oNsg8gPajO5avb4qPeEeimky+AT9yY9qTAY0"
    "BuxYyQtjHyU4GiZDlsYWrAhQVYKpUUJka1yGzih6msvT3dQ9PUuGLiz+TJm3aW6zt0Z7ONz2WvvS7Ny78kmZLbbX/dq+hh3NOxJS"
    "q+xJCK3yU2yEX+66vYHYBeVnNTa9KGpeYvJHCXH+x1LwhswPqS9AOlNjZBUW/KsU6B21q5RAQKKEWJi80hAI2MUSw3sLhtRrbZ2x"
    "QWtp1eHK5us8oUFNSdipjOXbvB0xSgQIq/x2UMHCLcY4TIYDXOUBXmmGM7Kp+IV6Sl7YTNNJnOyMskXvzILiaObTFqyNkyFrU4xT"
    "hp0d/1sUCrdz4oGrJBPXmp3+t1avdd0g3pFQAtv9PpxRn2CqGKmLYK9wD4fsw33/jwaBv0N21exctW6Bxjsasl7rr62rAZzzjobs"
    "K5TMVFiufzhkH8VfaKc+Ffra6970Wv2+wl/dL0N23/nc6X7rNIh7UA2FNDTcI0tbldGeUkgrPFu21KBeF9KgXudoUK9TcjFbfD7K"
    "KgWRzfAY2fkx+/27Arx+/y6T1XApttfwLfgcIUIub+ayjO8tz+cYGXJ6M6cjrspleJ0gRG5v5ra9nPydTsvVJghIzo/DewkKw0Jf"
    "hyv0Vakg1ANpCacUgxpLIFE+JDWzgwqPUJUWI49/VB9NtijpmEaOtrpMFpcPR4jTIohaZRDV4cvpbLTgxjYW7yQxvklx5ZY/jRam"
    "lub1kVsiLkq4XaG4rcx0XvTayVaKc6NPt9kb4qQ4m1NZW3pPiNDhflDl/cAdqjSRNt+zIEL4PdcDDUXEl3xNYpT4olT5RfEGayn2"
    "k5RwiUID7dPiUFd5qN0sGCO+dKY8q0LNZkwmpZsKq/y1T63b6waBv0mTrTLDhiyy4rAa8Ay8LfZozp/T6txkOy5EqTDDdlyoNulj"
    "qdrLXnusGpQPEG9Rj9miU27p4olKDUiUCodl58Ni2CPTYK76ONPSgpNzFf5U+gPq/f6Zk1X8xfxy8y+Nnui61NuRQool40+vsNm1"
    "TKpVi6eLc0/XMzPF6UGDjUniZOo2zUuS9oNN/LxekOmL/jzXDKjHDCm8KXHDoYk2h8gg4nBZu/mBmyZf2QSchdxMY2L8Hh8hg9sT"
    "pQtiOMlscge8b6HkYtHwSS/ue3NiMXC/BSlY5l6DE1g8DZN7nWRoCSb3wvROhfADTO71PY8+Jveq7RKJwAQ1mKAG45y/qxXUG6xJ"
    "Srhzsbc+2kOlX/zTTh9marZT/m0MUeGrWOlXUY7U9u9hiBxfwr29hAmIpcSrmKBF03SV30cPBBwZZRSMGNXhlIx9ep7vWM/wecSX"
    "qdvZJta6ZMjbNB0uJ2dfNsq4s4R9VWPv9hhjwuiS4HGSweXqIF0F3ZwmVzfWQIpOq8rUPxqAb/0dV88dtWeFLtUzbVoh3/xihi0o"
    "V8QfpF2oruoVQQ2aR4svF3V5uBLTZubU3cKzlEHRm5VmExDqiEWfDbrKqmu7o363KWjrZ8pAIxMamaq9VKGRCc0MaGTC0Ucj07EV"
    "FPmZ4GV2TLfXvsqgVnFm7j8/rZT+yjDYJ6iwx/yWDN5L+iolU5dYDgICXA3iq4Gng6RGxV0LpmS5XEfIvuuYuMyMh5kTMifDIcZj"
    "gLc4VDZ+LhtWHqHDqPJ85/IquDTfmRqrxQEgebKeCf0svMuFMB9Hsx6pLCitjlR1ZY3odGrMNZNoNoF8TnXwLYaay3MqxmP6g03E"
    "BJAloFczbtOgJrOhu3CPrEBNuCXItTlUovbO+5p8Olh07Acq5P6sbipnDfgWuGs8Zd5qL58h4Q6NEBRCUNUU+hGCypnjCEIgBIWj"
    "jxDUYf0PPAGjKEYSUJwhDLWHzLEhua2oSh+m+a5r6ASCblHWBRTfNeOwpOquM+wJXW6LzIUBFTI0Bh1LzbUcO30a1IgSlXQAwiiz"
    "jQcUZ7iNvyti63iXbep4Jy0dVQDmWm5hys90XYvjc+Fr9UyYzi9t+eQ22wjXfViTlUwDwDggU8Re2w6dkycGUf0aUTlelCOVRnTj"
    "kdoOQFySxnCUQ5WtKTwsLcfAjvsfsiEbjxXVyBX2A1hOnf9BdPwg+CBOaU5DdbWgfGFSMtOeVSYDwXwi/dGBjhEhhK1lF4ZlA0oI"
    "RW6W4n0QXWsWJWrwABxczYzpTHUpWg+jP8qGTpTLWeyWK8twHHEf3Xh4oJb7K7wS3OImE4svH2dO6EeIm12QwYp73YjlkOiciBsS"
    "m1JCNfEY8ubi1yoKm8y1tbog7wlJG5biBbVkr7aYS8SbHkNm6GLqUUM+PTCPmz6i6fZaHLdkfKmQymhdVb/C+OYEDu54YtoGhDOr"
    "u+sgnJkzxxHQQjgTRx/hzIN61LlyxzZRox5tlfWh2lW3M2heDRrEPRiyq+6Xu2bnDzgjD4bsugXBovDXDR4V7doqyYL/ZcgGzf5n"
    "qIXT/xwX0I8TTurLhonhy8UEwmSHlixqr9x/P6f88f5VUcgLIaxRAb0oehAjq/IrUyWH1ECpKTfJI3QoPycq1wJEUGb6BhRnOHN3"
    "vzRHsZUSskqSEGt1p9fqBmQpydjsVLJhGkyzHJH2Tzm17EfDpFezJXuqxcHe4Eo9E+p9EG1GU7/RRqC3SRYGncq4WY0AcRKrTW9S"
    "CAOUT5MWHYueisfZMRHaQ2gPwZ1DFu85lXiUExKWII8GZSmv0weDaVZG1bAQUTwaZe1Q+wTZmheO4so4/hsi5KEP7U6z90d6wegP"
    "KTLRhz8GrWaM86H9vOj+EBYBcGvITaQDrEqytlwWnb4jmusf3Z5Ok6sbE+mE5lRlsui05wtuOX/lk1pcbA+uZIvthmwz+rvbqGht"
    "CBlmZFNqS+GcEdXNb9JgPx6LW47HQSIcQ5cBTeLSE10TnQsqQwY/6ZxBEJMFvheutR84LH0cdKqZjuwjs1DEQR9C+UiY2pov3XCt"
    "GV8FrcV316miLvrkkl+2aAeNVjNOn+FRVYpW8CMREpZuK7+MKV+aOplQeU4GfK04WWlrGzp64NYcugk8PNQCJ3/J3KbmM4VQMZjT"
    "4MLCVHYhGfA146b7bDPxwydUnJd34OIdht8tph2THiXyl0/BH8MQDz9ZOtKrw2WW7AAcSbbOThSVJtGnAhWvyu8DqHih4oU+FTj6"
    "6FNxbI37BA3zld+evEoBINamGy6LVxvw+qhwzqLaoPu51WkQ+TFk/Va/Lx1S3IMha1+3OoP24I8G8Y7iCsdxLJ9hHpd/BVKoMQwo"
    "wWBnmVJEs/Ar4FIfzo5f+9t9696tQ13iDVBUDaI+h6x33+m0OzcN4h4M2bUsxXMtK/F8bLZl2Wv1WeVK2Ohxd7IedwBspEnIxQYv"
    "oK728PW/ioHqfx0ysPOLUZIfQ/b7bf/3BoG/FRmMLHQ9d4dBgD17a5lriwXcJcHRbK+aEEk1nGrgtiftVBPJJvfIwD5RZkBCJNUY"
    "kJP3coqWWVqnlh3JHo+AohrDcVbvh2uxKDMeIRIckJ0PiLT8lBkOnwAHY/dvxzO1wLxHU0YkNxlplPCA2Uj9MyeVjjSW/1W31iMr"
    "TcXblAA2RIg8L8FzhztaSt3hTOzab4+u9Smu9ZyllibM4KXXHDNBJ9zulFm0BC9DFMjOODtdO2MJdoYokJ0JdjI3gUsZhoZpkKVx"
    "lj5ohlmKnwEBMjPOTOXnVYKZAQEyM85MalncSketM4KVPYIKW0i3jPV8/apoWZfcui6JQOUHgxn2bBsPmhgl1nWumqdMFcIclVf0"
    "FxdtT/eZ/hJg8fl+0yHQvqDvNDjVej68/EH618oDSI/2JKYVmdApnwvqJ7pw3IRpGoFHJA9c5U5j9E8nI2RyP7coFHIZ9rnxjKuS"
    "sxh3ie6/OxQVKm/7Q/ff721bQ/dfHH10/0X335PYntBp7mSd5rBm735LyrpKU5LF2Vb3EAna3SO7NHqlnMmAVAe06UmpKw2wgSv1"
    "TWCN5TYqBtRMqIyJdnETQRvKQ0XGY0MHCcRZ+6U7/VoBKtq8QSZriPSGmgILCtUDWJD43gsZlzHbGSjOYe+/TWT33/nEPQpiIYQI"
    "MaFye4FI7zrJoyrT1vu5GD2O8FFVJRSEj3LmOAIIhQCEYE0siB8EBJiyKwVBOL0Yv2003l5LzF2Iz1MHQ3Z/d63OuAfiTEesQZ0b"
    "ec47jMf6VUPLPXai6tOx+ZbYVQx7lOUIssmZNtMfBH1pc/2XPYk1yXDjMXM5D1OdkVPtX968efv2lzev3r7/9fLdL79c/vrKX9iT"
    "l/JW+A/tG2B1ZEiSvF9YXHCjXPxEmKYayMFZxXsFqlxRTSGgQB0hP3+jm70vythy6RsjuQJPk6cbszcGE6oyyRvT0jbmJ2wsnKmx"
    "SURThRn5OvcF6TKVAFGel85AUKVxpRmOTAyoKl9aSya/EdeZSGJGUntMQFV7uYvKtagvqdBlFb4l0xoKalkbkkzoo8F+g+KXAGM5"
    "0JNd99rYREgzNiWU6ar6pVfqUyzwU2qrspSO9kTd/I8Of6Khmp1TUzPmslSn7HbIVCvNceh84dhuBc4pXzJI5eilW1yrZ8IkiQhz"
    "IcyFMBfCXBtgLsHoZYYpezMq4xNXGpS5bX9tNQj8BXcD+Oz9AS4H6mjI7u5vbxsE/g7Zh+bV549t+O4dDVn7y123N2gQ9Tlkn7r3"
    "/dbnVutOZm4Kf6sGbAPbfPqIpr/HXvsqD+KWzgnv3xVg7vt3mcyFSzHm0hQcIYe3NA1AOAfW7qU0nmY9loIKvPbVgAlO3sEgjtdv"
    "vTH4xFWe+LVvzfZAruHuQWo+vlbzWvqnVQSTV7pYSUktIDqWlIahWIWkMU+5LWF2DJNgmGgcf56LARptwdUEHdp0U7OUPNEUF+Zs"
    "ZdwnQKtgPAmbmG+lY5qjVBjYnBfYXAXnyb/yyWBpsVoK0CzP1/PA5pHjNSngNklZGAeWSOtMe6bE5nPqzMQIAHqrc/BF1IhU4xUU"
    "7MG7K80mNrWeqU5gkl2QjvgZDahHI4kBQLYJtyQym+Y2edD7A0p9Y/KJJlooaDpc7AeK7mjir+j9waLgcgl4tKzM4z+faGtTAgxW"
    "HSjg3J5rpikdPiEal2rTWYgE+pMPXhhq9tESVxzLRpariHWWQpvlneDPuxNDmREOOzs47PgaU8X22HNSmNQeUX58I3SoFFdujKsg"
    "rYUKacYFtmiNzQyZzZaNRl5NzyKOAjIcBISNUBFFkHTc0rUg2giJaTz268CPxxekLc9bdM6fPUO4rFKoGiuBSHVG9ToITdqDIxON"
    "6No6zY/g8A8BAhwIXNLYD6LfeGyLO43HKnTGpuYD1Gxc2wGVtQbZr+7nSVF9qx4euGny1U4KJaL1vxpyWRUl4uou8Wj9R+t/IfEJ"
    "c6R8z6OPOVJqmCOl2tvTQRNtVExPP4C/hW38b5nM6F5ztDOm1EgAjSXJy00xXR4VRnRtiOiqAiLQEyNxBQ7ntTggEFypZ+IBMI6j"
    "qd9oIxzg+u7/YJO5wZYOvSCekUPs8WLJtKkdcYGfUKEMg2FiPeH6WqaUAH99TqaaaaZYafbQ/2ZtO1OfPqZj3WZd+hSX+WxtWo13"
    "ymKVEw8Z0JyTK8SBwyHtRfomkcN3nwTZXortVdgvBtbSFkNzzafLOU3ZNeLXs/cOR7Uc6eGmBQDlG0tbzP52Szy6uso0BLgqoKb9"
    "T82f31y+95IVOZBs+scZ/VPT6dSYa+ZPoT3B78ML0JJhYp6V3ZZRXoaTBigf5yFesBchtntIbFclzCqz+QcUZ7f/7z5iAd6nJHMH"
    "4myGj57bvspODDuB61q/DyL6SMJr3kfrbrudG6953JUeE4MeErCw6KMhNkJrG8w6QYuwde1UYOsqSHNfqPWYdAVQZ7Mlt7l/faO4"
    "dsWZIxrY0j4+5fOFxgwqvjnhLJQsJfa/KKEK55cm+vGYzLjpOkIauixLIg328mpdymbwE6Sfo/iyEiIUdT0zfyPjsQIDIAhfXB+P"
    "pV1efJNduCXVxC1l7+BAqYz4W1vkoT7KCIPxKyOyoTkezfG4s6E5HkcfzfFVNclhGoQgjup9kSiq+NwPxVC9T6ZBUAJZgr+5rg4h"
    "Ktz545GqoCdA0tRSCRCiVNVIg3BW2RKlOlRqRDyCagzGWeWkUEpnmdEIKHA4dj4cUukvMxo+AQ7GzgfjuN6HFXOd282WvGQ6Z1sE"
    "D0boMH6wajpXFbBkodJpT7QnE+XX4pBy5GI9u5iSbDaygnYFHAIWFn82dGr9AMFaQFgnKk4t7t4l5oA46XBVlhpmu55h3n9pl26S"
    "WWnTHY+JQ03T9qslCQLVKXmw+FycFsfihCPhZXpBmm7FBK+VDVFiq9lahajJ3BguSC3D0zSdaI9iJssINekzYDiAmFPIIiCrPRk+"
    "Yu56GAg2U+AqbB0rw5kFbgfaVLrGyd7pn6IV00wi1swMlDsJa7sduN+8LnygG10VjrMDIO6NuDcin4dMexZZB0tIr1FCfKtib1V4"
    "R0kwNhsJjZGdISC6F9+U4/uxVYrHu/dkW2hrk2spUznbmS1EchYsPrQ/23dRte1abGsNAn/jddiGrNVr9uG7+oxrP0Xeg91nNCqd"
    "JxBTBBZKERib+EyHxyjB5jDN+XH6XRE+v8vm8rsUZ84pNbZK3xSjxAROlRPvqwCy3bnAVFNpCbU4zha/Xs+E2jyIa6RNSwZwehiR"
    "RI6gfrjXFdQyEsqrrDIoyN1yRmAhJzbVTPDBBFxJgVQmheSZEniCxGVWejDnHu+1jdOmd3f02kT06gSXWUSvEL1Cr00cffTaPKTX"
    "pi80JPiZrXeFaaoMNGypeO0eQMAoxf0iwSFZO8nmvpS4M+WBMOHh3aSOI2rtxSFK6kJWqaQyIZLzw2+KrCLZi0hiDbHXbCpkF8Ew"
    "wywp98RJ0UWqygKOLDLjDllpETdJjINd+cHGOkRnXofIAz7vbQnlpaOi8mJ9MyS69Npt9j5khM4XJl9TSmRRHq8PN5ecM6Pzhpvy"
    "nUCCIEOvS8c6BvoSxLb323decjry43j8RNfj8U8pPol7upHyVIQfPDJ0ValeVQ6SGfCgW3GsWbQh4VNoF/MYpD/PNUNMN6FlK4gV"
    "UNqUdjAeMphfdD+XRZOkA+VMs4cMrunwUIY90mzbeGQQzf9TXbQ1pjOVJ39bF0TIqoeuhwjenrxGgeAtwncI3uLoI3h7SPAW/Xj3"
    "s0UdMzdypRSxvaC1nqowKsnmOB3yuxi/sabDnqezlobI5s1jLRWHPQcGXxZxQhetshl8mXBDd/X/kltciArjrBPFMzwgI8nUTQU0"
    "wpRYROMEimhc04VmOUuL1uLIY3Clngk76pE2BQKeIfukqisJWcNlEDGAbjLvgYTYoD957HCiQYFxOLa5S+RlFtdWMvmlh9I9GJbt"
    "gKukxWzVUpW4fEzNz3m0p9jGbdOmgsSN5hCPnZ92021QbikMiLBAOcKAFdmEsHrb7nkaXkpiu3pexZMQFRY9SRMCKl30pPUs3pdb"
    "/pjY3v0L2bs7hSYj021TKMACdlaN+Mtbw41cUFPIqykCBmoiO4dK1bYkMvn0iSyW4pu8IOtUS5OcBYZCQSi+GDKd9lx0kR5xccib"
    "v6CeSRU3je9ju1b+L1stgwnSs6m6eOCiW9p0Sm17lIn15w1CkhZH4QS3o560/6RsR3Bhw3ZUfCtyZoLtSg+biR7FlNAh8s57h5XD"
    "CKzy06Vlc7nMg1q3JqJzqs3dZT/YTtL3nL3cZRtFEcRiZx3XGgVZsql8WyKtMveqqsiMx60JdcCFEnVNdDlBp4MDOh14i2FR+4zX"
    "/gzti7vPEeRuSmV5HCM7Q1bvIQ1NeP8vAZlF6HBviGNmy8nf6XQLH5ooIdoYUydreYevJOFW8mXFmLp7zy+Hb4Geh8lwxsYMElOh"
    "wG1V6DJGidmRKi0OgvqVHODsIgpee6yhEBnhbUOGq4BRtXU6X3CHsun6M13XEvngo5fr2Rnhg4aeU+Jm5GoAZoelA0nQARvSyHzp"
    "aHKQJcY01SyZtl0jose6mzSKe94Gtpum3SYas1fU8kOYktjVHu9TKNIJYrRUpFpalFNK+0DXxgRW1bCmICCFgBQCUjuXQIKVsShc"
    "ElCcIVKye1AK4zcw7/oJT19XaiujpIRIXqSnnI5mf1YKSY+vxNvDJEgU1UWCK9lqCPj3ToNGGzWQbzPKoOAT+EWBr5Si1ZPeVPA9"
    "8KZSZ4R6ILpntqrQdEFkEaepaUivqgdumqLX1YwLhYIuZPmohdAuGF8yyP8An0lNpQLPs409HojhEx24jy9aow5zcB3Gm/6Fwwrd"
    "9mcoAuy+3ndVvHKOzebvy3XuT7Xz9TQnKQhELmbLAtRtNrK8dgXEAbFjysRIzHAUVCjtGWy6lhmXuOXMPH9pf1X8wQ4auZUidW0t"
    "uqkTmWdQtmb0T4fAg6Tt+Ye5aTGo0u1UPqWGKZlwKz+VBRLhyJw5jnBkITgSUzJ9z6OPKZlqu3TMCYsShdH9EM0ZakdvizhCZvtB"
    "JuBnLYW514I5We4baXyNrE4nyOEclsKqEi/85v7IohPSa3+Ok3EnbrlV0Bb7VLOms5ZMoB9XFsPX6pm6oi1bjajfrJDvygM3daoT"
    "B9QsobeBDic47gi6OsTPLjS2hgQbOtXMhvQkUcl1HQB52XI+EbtH3cv1S21ZCE1orLpJU2J+93w/yC/cFDqT8WhpcyLnJ5FFJW1x"
    "GzIewz3H4wa5aXfgxJ3aevt/u63DV/FpOFR0SD4O+pdEstUDpI3HR3FfCTq/NJi4cm7fiBujsvkCZRNeqiRDs0tKe+3PYjPK0xx2"
    "VU+6GpsTlLLs06lFnZTdKXQxb3uCZiM7aFcg/ZRqrZZhzTQhE/1ULfzu3gEvPCiIxBbiD70gNyafqJ2DTKjJ2aMNKaEYzwsL3t9t"
    "XrBPIBZ5yO3huCW9jhssvec4t2fNXJbirU9wFlvEnjy4qrEr2LbiRnxDsD1EKXMvCFoUyg0BSSp/NtgF6TJzTZQDmu1lCLLog3jT"
    "Z2IFfqLM9oszK4eThbgkvUsYVWWavbohE/rARUvDSc8Tsdc7Kk0l0oubqlCTrvqm2EB0SQtuYOIGj2I+EZuLpXam6fIRXEd+U6xz"
    "hLuGNW39m7yRiggIUZrifbFk57bDxWSsD5n3YO5QECrUpMi+ZoC/zVK0mqzBMCcZ4FVJcahbsGUHeTC8zK4y84Xg3bPBl/bI9THE"
    "0IFq7I+oPqGtDq01aKvD0UdbXVVtdcdMLH+em9PxQ0MqpBnvPjAkLuyW4HMK6fmVn9g9x3XBtTQv3JwJ7VOcH3/3Ek7mmubK8DhE"
    "cn5M3kOOrj8XhuBXeaExSoh5TSotHMr8xUI42bZqeIgU1YOTnAFUsHaL0Q+TYbX4qg1wFXD7gWY/1eKgvTxZz0TsHe/yRri+z+fU"
    "TbLMic4hubJX5SNIruyWnaJw1aJzw52zXlFwqgBt94pCrh+NZ5oSbbr/220DaofrmuiCWL2OHsqdCFhRDlBee84kQWpT8Isq0i4K"
    "D3o3Dv12OK2+YooexNlPU6hDnB1FKcTZcfQRZz8kzi4mIN3qZYoSom5S5XfGMRyzXJp9j+AMvbbeFgJK3+YApW+TQCkUJ3Pr4xT1"
    "nQ6RnANQegjv6cjC5StiZRYtnwgXrCovWIEuW258I3Q4xNUf4m0kjxglDnOVh9nDtUqu0wEVDm/lh3eyRQRklBDrXaQDXNtwNkGL"
    "zI3L6mGAvigoG6VCnsZhBN+SUZShIRLkZizJcMjgVJSdYRrkZ0pMVYy9Sd5+5BY1HtlnupYcVgJKqrsYmFjvbXq6WnpwNnhES1v5"
    "FsPIbBI/XIF9cKEnRIZe+2pQS1tSX8rTq6Cb82RrdBMpwFhYJF/K1Wu3j/NkaWgbyeDnEZwymgtjAHGAtbhjhn+hnumcoS2MkeO3"
    "KRBWH4o4FC1toon/CHjCu4k3DYe4zoKQi8WAmMRnQaLX4etK1RSCtCuPMrOKDB2sxYZoP3eBwMnxeK7pdLQynNl4LIMkQ2eU2wfw"
    "TxXxtqgOkq9mQujmasahljeB1qLvukco5V5BJqM3qWVz9ptMAwBxnTBG5EE8kKZ+z5C5mcsBjIWbmwbEeaq4SP9hGVc+KZOlIxvL"
    "X234fMgMtITIzgOEWqK3B3p7VNPwgt4eOXMc7f3o7YGjj94eGFV5ypvTcXMNVcqx4nUhx4rXOY4Vr5OOFfaUQy8JDmeX2woosNpW"
    "uWpbGC38HYb9nc48PznhxUVAtvFwCBPiIFd5kAPMqaRUFSVEk82/kmwFDDB9C2qx5TyBfSfZ63VQYQfL2qD7udVpEPkxZP1Wv9/u"
    "iu/uwZC1r1udQXvwR4N4R3F0tpDX685TQYZR2m2mfogUJ3+UtdUKFz8dFp/E5lGFoOEmtYzprJawTqnT9WzbVNBgk2Eqezx3nEc5"
    "EwlKXVtSQCB3fldXF9kJCJRtuMjE2HKy+maCbOcAZLy5vCySSufyMjuVDlyLpdIRb1QJDrvNz5C7e4GJwLEiNf4mGycKkbwIKKoa"
    "tw+BFB11D/vX/wNlNKAY"
)
