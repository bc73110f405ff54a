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
    "eJztXXtz4kiS/yoV/DMzF4yvX+6ZZS4uAtu0m203+AB3z9xxAQKVjbZFFSsJM+zefverrNL7hYR5CDo7ZoyQKksiq1SV+cvXP2tT"
    "a37xlVvf7IU2pbUG+WeNaXM4iF2pk5q2WLjn4ZujTUzZbhVpM7EdS5s64sKjZtpUnNKpPbWMhWNwBs27jJIpny80tr4gbccmura2"
    "iWaJs5pJma5Z6gx/JOPxPzij4/FvxBDt7OVctTOYuDJdWhZl0/V4fEFuTT7RzIZoRQybrGaaQ5wZJVz8sWwyoU+CYmU4swt4Qp1P"
    "xSMa7KkKD7Nkxt+XdOTwJwrXxSP9z/+K0wbT6Z/U9r4uvo0eDWrqkeExdOhAnh8564U89/DQvvkgW8IPnYym3FzOWdB6sXZmnPnN"
    "l0tDvwAauPZEGbU0h+qhoWNL03SH2TulnliccKwl9R9VD07o9FFbmjABav/xuGRTGHcy5zo17YuJZtMLRlcjQ/9P9xFDzUejTncw"
    "6rcGo1EtMW/gUWKj556acgZzzmAOMOyf/1L9BoyRZ2twg+uPzd6Pb9//JFnBbefJkhcl22r/koSaoylSyfyA2/Izwe/rmWal89tr"
    "H+O4eNBteO2dCJgdvFwe+zwG7YGltbn250i8Dk/OTHx98+pVDo+/NHuSzaKV5DMXq4FaJzrupTfqGvA74C+8W2X467U/HH9rraXF"
    "F/TfP3N7ylf7mr1RVr9/V4DT799lMhouRfnsrVRleB2mOSC/ew9Xh+Hy2wJMfpvJ47cJFvMlc6xyHA5IDsrgw/D3TZHlInuxiPMX"
    "5A1x8xFszEkm/7Xf7aQzOU4X47RuTB3yf8Q0bGdvHE9siL7sZF/8h6nNJ7r2n8fYGIFp0PPctv9uhtn/4+fm7/GRub7rXsV3UOjg"
    "KmWcRrajWU7KMGW/CzGyA74Pr/7SePXqMK/EZYFX4jLzlbhMeyVGQlwtz2iP6IBsfv3rqbJ5xk2j7KoTpjnqijNZGqZjMPsC7nc2"
    "i4xYKEyasRW0mZM+JlGi2KiIX7Kv0Xj7al+z/gke4ec3r9/98u7Xt+/f/SqayMf0z/ySMzDtziDGVYs6S4uNZnxpleFrnOxwnH3z"
    "7kQ4qzF7Ra3R3GBLh5bhbZLwcNx9fyrzVptO6cKxR0umWJBg7xXnJtVYBouT1DEeTwT5vpjsnznsqnzV7d5FVuWr9iC2Fj98vmr1"
    "fnwtl2jRyHBoOvenFgWejDQnbV6LRTdrbkcJ47ukuOQYc3rhHRxOOldwFV8dY7cctD+3+oPm5/vI4Nw0By248kaeXcfO/vg+to36"
    "nZCv7cFHAl/Jf3c7rfjO6rcb/HcNnklbOnwkfvhI08O88k57pyKjv1zo241+lBBH/yRH/5laNvz84htaiOJwO9nrCm9kgPQ/fguh"
    "z3Biok2/rTRLHyWu8Dc8q23y0vzNPH5GY9qT5BL8Ing4sPcMqDavxY1A8mQ90/7jeJc3mn6aBNr+RjQyo5oORhVNniE2pba0klh0"
    "yi1d2lvg60poT5TYy4ljUUom1OQrYjhJM84uO95skvmfwOQ1cu0qmkWZA1/+F+01lbDXxEeoKN8TI7vDETiyFecljEYhD7d5FPK+"
    "99FHIe/FQl6YnehTsF+fgkAqKyEARIhesPu70lVV2L395p9QS+IMTnL3A7eo8cQ+0bXksdoYpmlzN6xenCRDg7PBI1raypf/o/NJ"
    "/HKx61AFoPXEetxrX4tVIVvRC8ldM8PURVcpmKZL+eFTj5qak77cnh+jI6/6nM4nNM1WUZg5DzYtsoyeCnP2hhBIPsURAo95GQiB"
    "Gp2iGMFCDKQQ0ISKTqQ2Jr0lydQ0xHtk1wm3CBdihVDjuS0VeaLzNERg22620f8Ba5Daf50kL3rbNqIDiA5UVx5DdCBnjqN+iOgA"
    "jj6iA4gOnA86QOeaYZZhsE9wjhy+LBJpIFplc/gyEWtgcTNjBrfYcp6ABqKuZC7tAf1SPzc7zdtWr+RSX2vefG53GkR+DNnHVvOm"
    "QeDvkLkdNoh7MGT3zd6gA2fcg7jaUihaoYg7/dtsf/q3CYd6b9fbdqzC9Accr9uW4GDzrt0flB0yRTnoioHwD4fsutv50uoNYHj8"
    "wyH70Ox9hlPqc8iCu3rE/hMcfSANeyR0a+M55a3LdXyL0B3Q5c3TMU/W422hWY5gS6oW+ZkyeOhMlDlEiDBznK22LVRtfTTT7FmZ"
    "LTpBuNVyVDGeHkAWMtiz4Uh0dKQbT9RO0d+ymZ5KfH6M330spmSc0HqXYqFIkURzNeYE7Q6U5oqx/5x0Y9t4YmK0+NIpD44kaHGo"
    "qzzUni0gMcjZsHKIBEWBXIuz52uK9uYse3NoLpW2Nu/NaNicTqlt95aSsVHTYehSPdOAqMlGI8trVcCK6JtqfrAJXzECtA2iEQAW"
    "xCmTPlNTmQQ1wviSEY3p5JlaEzAN1skjt8QF+dvIk8WXizpp3t2RH+2Z6OwnsB52xPpBfpwZuk7ZT2kGyCM8QYrtMmmP9KAVezn5"
    "G53KHQXuqoyTmHnmOMoP2irRVonWKrRV4uijrfL0bJWnZekpvzOdgZEnJO0VBfZCJFUenC3xvN2zWErRW74FHm2VGS10SJj3PTnv"
    "r8XHoNUg6nPIHu5v5Hf1OWQ3rbsWfFefQ9b6/b7bGzSI+qzGOyFVsG1HzCeu9JCBjtiQmuKQdb+KJUz8GbJBq/m5QeDvkPUfrga9"
    "lmjkHgyZUDMboGuKa4JxLTHk6vN4g1aF0Oi2DgY9Z12LIxj+hXomfmGEmxQAL5Y2tX6wiUdGNIdoZGHxZ3HGapAJXzKdOFyGMrur"
    "dJ2sZsZ0RhgFr+bpTGNP1CbiQ7frEllg3AESjRH6M3iyeAQ6p3YafHHwZxiyIfOS565mXPYB2LdN3Iy5oftDat1H+QSTddoTONQ0"
    "VeC3rwYXB0gM214qd3VvB0z16w6aAav84O+Io3hKVwirIKxSTfkIYZWcOY6KNcIqOPoIqxwSVvHkigQ7c33LQlS4OSU8JD15rLB3"
    "k09RZT1va7fvIhlyRasct+9EllxEmvbF5Sqowc2lbjgtma0+YcoPLtWzTfnQaET9VoXqxcjmFwT6Nqiqu8KZKXRSXaf6byrBF18J"
    "bXU8DqTI8VgVYKEMarHMxPOISaSn14DZ9Q22CSKOyr9Z0cSh1T1EgFolapUVXQtRq8yZ46hXFNIrtBfFJ2lHiE7aAqrvt287rZsR"
    "2Bn9wyGDQ3Ew+tBs30koPvJdXRdNuw8Dn0wcgxWy3//a7d2MxEvWuQXK+JkhE98+9e+b162gUeLUkDWvr7sPnUHQJnZiyB76rZ54"
    "pi/tAVwOfxsyedActLudUatzA9fjZ1x6v/vwN2WqCK6Fvw1Zr337cdAPrka/+5bYMAsiJ0Tv3U8twc5+/0H2HvrmXeu1vohP/6L7"
    "Vfyum1Zn0B78Mbprd+T12IlQi4dOoo13asg+t3ry0dSn4EXHO+MdDVmr1+zDGfXp2dJGV63bh45nUVPfvGuytXsknuSzd847GrK/"
    "dq/Ejxn02nA69EVduW52rlt3d941/yuM56D5qRWQRr9Xw653TL25mm7DL9x9j6DSVYyP0Sn7a5EYrF+zQ7B+TURgic1QsL9U/Z4Q"
    "yflxePfRVjp1NMMsVbsnRFKN0j1w25Mu3VMFBONa1XutxeEL73w9E7uYhloUsOK7zYkDNWAny3WqmT290Tb4AfyW0Te6zkMP+MqN"
    "Ok69OqeWYNdITAiOucwRVEBQAUGFMwYV0FT9PY8+mqpruzRVq0DTLV6mKCGGtlf5nYnJh4mBzoVXksSIsmDGv0NmuQkrSFEef+Cm"
    "TvVsLntUB8xutq89/AB8XtGJDSmzSkzlEMn5YVmXhZh8mcPky0wml5/PMUKc0kWmtM2X1rTUjA4ozm9Cvy7E4tc5LH6dZLGjPZUC"
    "Z7321UBmz6qo+pTP56mFXQb0zyxEJCA5h/meJ7W3fh/kc9wX2u+6nVuveXwYohz3cdkEy7PhvTANitK5aaMkq9K2yTJ5o86rQkw9"
    "ljcqPJuqkzjqWjw2lc8ct9Wo8/UcW03QonDRmR9sotOpATDPBelwRsHBMxTM6LqCmmL0bUeVmV0srQVUkIHwRmjEqElmQvxKNfbs"
    "6S5beZty5gieuN8851X0JUWzT4VBAjT75MxxBP7R7IOjj2afQ5p9XLkkHRjZ7JkdIq8yiA1Ttzm673WvW/1+u3PbILETkAaq90nM"
    "brjmHw7ZdfPubtRrXXd7N/JS9HtcQDyOs6wrTm47hCHyCiv+tfuPMhGO/Biy1udm+65B5MeQff3YHPSb9/cN4h2B2/ld67ansuSo"
    "oyH70r6CtF7yQ3z7JA4/gUO0WJNUU/9wyJpf2oNug8gPaDO6b/X63Q60cQ+HrDv4CP3Jj2rMBU8t2XYyhOkr/ULftr+0xGDIDzEB"
    "xLZz02tCeiT/sBoDEtbLykkrMcpjiStoWS8mlGLEwo5t6bycAdJrX+E9rErWR4k9JfmbW2XKp8EKU8UrTEVhuqIQUJQKAaB864DL"
    "rZfaB66Dbk6TqxttBNFpFbESXDf7182b1rGMBI6C9xNGAm9Aso0EfovCRoILci+Gntp1N4mhLVF5yHJouqkjLL6yAbd3ZtSwoPZD"
    "HVIYAqbPLV3WnKduIXrypD1T+D7PNhfs8X57DzPJaeMGvhQORkntI5EyA20XaLuo9CKLtgtEr9F2gaOPtotj2y4wZOU7eGcwZAVD"
    "VjBkBf37N/BZTHMjO8VYOpfDNOcHG2MYBYZRYBgFhlGcVBiFYI29jUQfoUOBvsoCfQg2ToxxnkEsTIVSPEYfYfRRlSyLBaKPUhaB"
    "l/I0lPHtPNkaXfYqFdYFdtfsTHyRy/VN9tvRSxLzacTtRZWKI4/cqqtyc8qcutAsBw4tqsKyHg3LdiBiC77MBfMJZ+Iu0saqOlJl"
    "AnzWj8cb8/4d6hkKlb+LWvnDZtoCQWXh+RbqCO2yaJetKIqHdtmcOY6WObTL4uijXfaQdlmLm6UgYq/9OQBmRzV1ZE7XHEvHHufr"
    "qxOZr0dGpM5UnkK/d/R7rw6Mstnv/ajw1OkyNhOfqkBAQQu87WsZ4JS6WN8ITVG/3WZgirke/sQt7fIbGY/dQ3DnUPUmJf7DrTm4"
    "+K9mxnQGxSfFeclLi+p1QWRTzZrOXBoZBwBJhqLtVZu0gphHfI5CAFXoUdJgphJpj8KCDaJUiFJVfkVFlApxCkSpcPQRpTq21n+E"
    "gn1V25PiVe6LlOwTrXKq3CeK9sVEvZKcPrwP9GlzOxDX01TXbH/zKB16nBeBYcUPz0q6lc5kn+D8cO7LYhlKchKUIMi9d5Ab8VjE"
    "YysDG1Y5D8lHmZmjloEbulfrG4HDWdCwgEsb3AmQNY3MheAjFlZqAWqnOjkoeHjURynm4BakrAweCpFERBIRSUQkEbEkRBJx9BFJ"
    "PKBqddwE3AfanzADd8GEz57UXxQXCiiqPPxVgt6iQn85Pp8zpLyXjA8IKaNnL4Ke37nmiKDnuYOeMkVxLQPzVBfrGyHPhd+uCOK5"
    "nE+oBWhg6+L1+3d1MqG2odN0XHGl2WRlGY5DWSpk+ZK+CmGO6g4IMiLIiCAjgowIMyHIiKOPIOPhVJlA/iiKdwQUZ4h17B64cyXC"
    "MhwOkZwhi98XcVB8n+2f+D7hnoguc+gyV0P06LtTCRA9Olv06IZqyQhbebKeiRbp3uUCIJGtmeL8o8XnobxpQu/WicNV8jTO6Jpw"
    "VSPL5LadBg9t0cuQDVlzzpdimGSJLjEy9IlaZG4w0UzMHkdW7BqPp0vLomy6Ho/BSQ5UhJFsEzjJ2a4/HRz7kMEPNvEoxb1EN+Ku"
    "QuX5N0GmmDBR6JWpwaNCgjhLPpisHQYPBKMAmJap2gFT4YZ8kY1qlUSrxBvnLO3tin8tjAU1DUYzG4jOn/xqY+FCt0VKkhUjKNLI"
    "ZbuYbuk/Q7Mc97YI1iFYV+09BME6hGsQrMPRR7Du2JojVib7Dt4Zx3DKOfr5BGcIFu7FH0oyrLzrWYQMPc8KefkpVS91Mm/2YA6o"
    "D8jt7n2rU5LjkqZB4O+QfQVX4q/gRHzX7Q8aBP7GoYPjWCKUakyZQ61t9pA08mOJZbiVFNpKNAk0KdwoOdpXxlOmGBan3EoWq5iQ"
    "4Epjf3nz5u3bX968evv+18t3v/xy+esrXyxLXsqTz67atyCiRUY3Be130bgyO3qY5gw39bdFVrbshS2+rgXYaLk5HqXDGb7tDA+B"
    "mQn+55bRjRJisSisiZm9ZuylJiYWYsyTdvZSiPHPBZ0CEiENJKM0aOhGMC+d96nEeSLoWY0HSJTx+nxhU1QJUT5ChzJ8pWV415JY"
    "3noSpkPE7wSGOG0xvONTzbzR1rljjAuhy4hJerGNXCE0TopiaMy5ktv2yKKanTY9c1wso2TnICvFHS2LeVrmuVomkz8GXCs/k5PE"
    "OJcrVZHnTHl6VG/Ws+Qp1t3eLT/DXoMlWBojQ8+uVINSOZ6GaZCh+U7s3vxL8recF/t9qJ/T5OtGN/bYq1qgVLyciC/lbN/r5EzZ"
    "GvGm3sxTuQe9lKcPNj1B5aAoRyPu5ps5evA4lhNla04YSxZjD1yK72QZm1mJL2DskQKE2g6d19KChOSFem6g0Mjw2hSIFoKdBaJy"
    "NBkO0yA2J/PldKZOLSyuL6dOnWiO/GZMRR8mhZAaohv2FBwpLsh47HBH3DYUw7OaCQrDgcTW1CYOT4swOuCdtwnsUZzEHDTHlskx"
    "rAXDWjCwAcNacPQxrOX0wlpcOaaMeSlEcoYOknvxxf/7UixKhlPKETVMc4Z83r2PvRTCt3FGjREebpE4O3dUT/MZLag1TfXuy57v"
    "abQHjD15ta/NN+ZL+b6IK2V8gw15Ur5PRFQFGma5aR8jxGmPcQaVjTPARFg7D2f20aOisEQYcEJEItd66KVDegm87WVcOk1+bgS3"
    "Q7OpUpmv7oW2KH9xEtp2L9Xzwe1F0KoAvK1aA4oMGZ+mpiEknx9sApnO6zIvlDhtWATCdbx8UzqdGqDQpmHWL+2uUN700NCVSpye"
    "g1in56OK9o2INiLalV3vENFGTBMRbRx9RLSPrdmAbJOuiG/OeuLRVlkhr920rts3rX6DuAdQSPHD3UOrcw0ng+Mhu2/+Ic7A3yF7"
    "6MNV+Dtk/Yf7+25vIL57R0PWFQeyiXtQxUKMmTHDOTDLecUMHyAOBqEWzDlefYEZ8SvEr6qNXx3VlfhUuVrRlPh33LZ7KqA2DgyG"
    "LtUzgcFYRG4RYFC1hkqHkCNe8Nb1Qw3lvA8nnucrRkzDdtJAwZd0tY1nqi8OIGyHsF21FySE7RC4QdgORx9hu2NryfIzwcucUohu"
    "+ypDdVVyQUVYZ8cT1rBHQoQ3nlNm7RXnJtUyUsVE6GJsnQjCffHVk3APu6xfdbt3kRX9qh1PVfjw+arV+/G1nMyikaHUPcXwBEZx"
    "BOXvXrOdroyujut+wZV6puq3EG1GfnD2Zs3v64zb1FXQZFn7CRWKm+u9sWSOARXCKLsgbUdodKbJV7ZS46g2nZHpTGNPMmoRtDp5"
    "WzJZE8OxqflIfhyPxQbITdiI/l1etGfG4mKxHo9/SiqOR32SzXpnpm6ZCQ3mZnDaEzpYStGUd4I/71DBfDHnz0LBzM5GlDuZMSFR"
    "NkvlylVWYfNoMGFr5XSySogIXpafhIQQSv+TJSCEm2wGhqFqqA5lQCRGC/urTBSTViM1tykCuwjs4r6LwC5uIwjs4ugjsIvALgK7"
    "3y+wWwUlQiW0jGsQfprLDPXBz6VZxKnEdujCzV/mah1p/iIZrbbSGGJpfFGBQAWi4ks2KhAoQqICgaOPCgQqEMffjVCBOA0FIszQ"
    "b+JHpE/YzRGIHi1WXd9BvKDgsUlH2qNDrZGure0SMzyN9IzKFO9srlv070vDoinz/a/9biedt2GauIhjTB3yf9JedQDhZrI0TMdg"
    "9gXc7xiiDfAoItUk6rzGS7rGxBXoIF7nFSvuYIGYSgV1FSsQcyzE7Vo6qtVScTf3Wj0ffRtNg2YbQbguo0Kpeo5UFpBec6sZBec6"
    "h3tHk7U44vO69LKDkgEz8RBQPFg64HknwTHPolOw9OtJMG/vd3th5QLvJq7Cm5UKKtwMoUOEDqu9ICJ0iODR1uARrM6j7Op+uW6f"
    "CVr0/YznSt6WtTFKXLTiXrX2Nn7KISqcqrHwIuZQkCSNbcpRJ4mRvVH2xgTPErtsjBI9wiu9nXrKSvlxjlHiOFd6nDEfFOaDqnY+"
    "qCPgW9dL2+HK4FSL41vha/VMfGsqW7m/sl4E3xrIlOKPBpMGQoU7SXKohvmNrsdjwugztdwAUfs3cZpLaltc0iyqKmRq5Ppjt33d"
    "Es04t6mKLE3iW3u/W6GE6IwvpSlU3DCRBh3RKkSrKr2yIVqFaBU6uuHoo6PbsX0pPDFiG78hj7bKTm+1625n0LweNIh7MGTX3c/3"
    "zc4fcEYeDNlNq3kHqc2bd5DXfNDqiXZt8DAKfRmyQbP/qUHgb1wkPI6nEUh+qSOX/hq4zas8WFt6KF4Wy0iek5A8zlp0/9yv++dp"
    "eStuseoMWr+LJQf+DplKNtUg6nPIPoudUaw+8kOsPWJTFWuP+DtkH+6atw0Cf8UqJZXDhqsket/73ol+NdYgV69NjmW2J16IBB3x"
    "IlLXThzx0LF6twISptz7TlLuKXDyi2ZKVqcBl+pafRNw+ew3K+SYJ5sDisjFF4uvAEW0ueWMHPqnMx4TOLZVKzsENhJtztkTJLqb"
    "29R8pnZdwooSeDQEAWyT6b55+75hIfiSyjrzEWCsUD1HvynMIu+hox2isx7CnxUVrRH+zJnjCIAh/Imjj/DnIaX7FDGkkLNbhA43"
    "qLjLqyuTRRk6EGczHF3d9udQLTFvsWn9PshX+P215q7bufWax1GAGFS5nE+oNUpneQ5iGSU7B85Hsa53RWDLd9mo5bskKCxZlgID"
    "GE+Zi29Ac0aBvH958+bt21/evHr7/tfLd7/8cvnrK38ZTl7KW4+v2rewJEdGILlGC71zyZzR3GC8JPfjlDgG244BSIVJ3t+Isxl+"
    "jm77PCnz9Hifw0YQDmM8ezS1p5KgoUeyHV54Otx6IVwYUYZn3JjSUhaIEMmLLBCnw++9mBoi8FtRuSNCVGUTXpXMpWHQsyiKFqZB"
    "BSXf1dx3NX6Jr3nMufk0+brR5Tw8rSrjc36vWU56rSR1vp5TKSloUagOwtKxDZ2SKZ8vNLaWdYhsSm1ZcAjc8W3IWDCx+PJp5sgs"
    "Bo6saOSWJPKyUtjEFisk1cnKcGaCQtU3Uo3mhDNzrXzEIfWBJuZxWpqFoz/NNmkYPEcZNNOgmabyiyGaaRCoRzMNjj6aaY5tpkF/"
    "3P0qmEqqK4OhBBToxLkTZKUKLnCuvpRdWS52faNeNSpZaM5XSYTqIRQOI6qZaMTtNq2ARAnKQg5q3i9I1pTY7KSWaI1qDqo51dtY"
    "UM1BQRfVHBx9VHMqouZg8M6uGRoR4opu+THRDzd8zPV+hFzvgWXqJVbJkAnsNLm6OdN75G1Nt0mmTd8Xc/b7TqJ/1BxjpmbbxqMx"
    "1eCXZyTTT21Uzw7eizQvnV5fp1PDlunAGNEYMRiUG1k3pOE0nuheJbdfX5AOROAZNgllC8uI2dtt99tYbpPpXUP6G4IcCHJUe61D"
    "kAPV3K3V3OjekG6I2py4JNlLlc1TtUGzd9uCJCbyc8g63c7IOxccx3erIias3achES+ZnTUw6e9lQHF+oS+XhUyElzkmwsukiRCT"
    "7R842X6OlLTLTPvns1/nKNMhjr1U7WtHuzpN7m7U/JJTrDLKX3gA4jpfbHAyVL3YbCim4AmWOaKRZ0+emoZY9y7IV9fazLhDvgn5"
    "gckvkvcqCfSrdIVu++6GbMjGY3dhHY/JVLMsg+rg6cuXDiRzEWTeRY3ZK2rZ5JFDkpaGdPsF0jrh4n84K+6tmaaymjM+4fqaOJx/"
    "q8umsifCH4cMvrnPfEGaZE6FvMqefrBJ+FFm4qUEl2PIeL0wNQYVK8Q95HPo4txEdCxO/ZubBht+l3wGDlqoTCBjw/PrGuTQNpQb"
    "s8nF8xFxChySx2PxblpKnh6Poa1i3EjFWQZU6rR4POkfLZPYwM+8IIOZRan0BjA0c8hclVc+jng+Cs3H47ogEysAGXDL4YYtuhO/"
    "RYyILZ4CfKIboHGDf7VUvdW9hcptmIK5bK450xnV664eDicNOaZCFdAN8exQAE9xurg3gjadylBGN3nOn2ICM5X7fbM3gjtsXtIc"
    "n4FSq88ofleslTfRilOIcUSwAMGCim+PCBYgWIAeETj66BFxbAO+Ujm2eJmihDt4mU4Hgzi5d+bss0FfN+/uGgT+DtnnlmB457ZB"
    "3AM40+83b1twRh4MWetzsy0I5AcAr5AhGv5WA2zVDYtmQCnFxizSQYXhV7EeXXUfOjdQB0AeDFn3YeCe8o7cigEdqCDgHVVjnMDi"
    "y2hKDbWC5oqAvNIv1/1HsSw1iPyIvzpfPzYH/eb9fYN4R0M2aN21bnvNz5CeXR0N2Ze2zNAuP8S3T+LwEwysWNlUU/9wyJpf2oNu"
    "g8gPaDO6b/X6qliEeyimyeAj9Cc/qjEZEL7fsZIXxj5KcDRMhiyNLVgRoKoEU6OEyNa4DJ1RpjSXp7upVHqWDF1Y/Jkyb9PcZm+N"
    "9nC47bX2udl5cOWTMltsr/ulfQM7mnckpFbZkxBa5afYCD/fd3sDsQvKz2pselHUvMTkjxLi/I8lzQ2ZH1JfgHSmxsgqLPhXKTQ7"
    "alcpgYBECbGUeKUhELCLJYb3DkyfN9o6Y4PW0uq5lc2weUKDmpJiU5m3t3k7YpQIEFb57aCChVuMcZgMB7jKA7zSDGdkU/EL9ZRM"
    "rpmmkzjZGeV33pkFxdHMb1uwNk6GrE0xThl2dsRuUSjczongrZJMXGt2+l9bvdZNg3hHQgls9/twRn2CqWKkLoK9wj0csquH/h8N"
    "An+H7LrZuW7dAY13NGS91l9b1wM45x0N2RcocqmwXP9wyD6Iv9BOfSr0tde97bX6fYW/ul+G7KHzqdP92mkQ96AaCmlouEeWtiqj"
    "PaWQVni2bKlBvS6kQb3O0aBep2RPtvh8lFW8IZvhMbLzY/b7dwV4/f5dJqvhUmyv4VvwOUKEXN7MZRmRW57PMTLk9GZOR5yLy/A6"
    "QYjc3sxtezn5G52WqyYQkJwfh/cSxoWluQ5XmqtSYaMH0hJOKWo0lvKhfBBpZgcVHqEqLUYe/6g+mmxRhDGNHG11mSwuH44Qp0UQ"
    "tcogqsOX09lowY1tLN5JYnyT4sot/zZamFqa10duUbco4Xal3bYy03nRaydb282NF91mb4iT4mxOZW3pPSFCh/tBlfcDd6jSRNp8"
    "z4II4fdcwTMUw17yNYlR4otS5RfFG6yl2E9SwiUKDbRPi0Nd5aF281aM+NKZ8qyaMpsxmZRuKqzy1z627m4aBP4mTbbKDBuyyIrD"
    "asAz8LbYozl/TqtMk+24EKXCnNhxodqkT6WqJXvtsc5PPkC8RQVli065pYsnKjUgUSoclp0Pi2GPTIO56uNMSwtOzlX4U+kPqPf7"
    "Z05W8Rfzy02WNPpG16XejhRSLPJ+eqXIbgzN5E+1eII393Q9M7ebHjTYmNZNJlvTvLRmP9hESA62eBZbpu6iP881AyooQ9JtStxw"
    "aKLNITKIOFxWW37kpslXNgFnIZkaTKX9gmxf0Izq4itdqSxvVJvOksngjvUQhdKORQMrvYjwzSnHwDEX5GOZRg1OYCE0TPt1kkEn"
    "mPYLEz8VQhYw7df3PPqY9qu2S4wCU9dg6hqMgP6uVlBvsCYpgdDF3vpoD5V+8U87sZip2U75tzFEha9ipV9FOVLbv4chcnwJ9/YS"
    "JiCWEq9ighaN1lV+Hz1EcGSUUTBiVIdTMvbpk75jPcPnEV+mbmebWOuSIW/TdLicbH7ZKOPOUvlVjb3bY4wJc0yCx0kGl6tpdB10"
    "c5pc3VjPKDqtKlPLaABe9/dcPXfU0hW6VM+0doW89ouZvKD0EH90jUTSIGQ4Nnmy+HJRl4crMW1mjle8hjKoXbPSbAJCHbHos0FX"
    "WTVqd9TvNsVp/RwaaGRCI1O1lyo0MqGZAY1MOPpoZDq2giI/E7zMjvb22lcZ1CrOzP1nrpXSXxkG+wQV9qXfksF7SWylZOoSy0FA"
    "gKtBfDXwdJDUeLkbwZQsZ+wI2XcdLZeZCzFzQubkPsRIDfAjhyrFz2UDziN0GG+e73ZeBWfne1NjtTgAJE/WM6GfhXe5EObjaNYT"
    "lcWh1ZGqlKwRnU6NuWYSzSaQ6akOjsZQP3lOxXhMf7CJmACynPNqxm0a1Fc2dBfukdWkCbcEuTaHqtLeeV+TTweLjv1Ahdyf1U3l"
    "rAHfAneNp8xb7eUzJNyhEYJCCKqaQj9CUDlzHEEIhKBw9BGCOqz/gSdgFMVIAoozhKH2kFM2JLcVVenDNN91dZ1A0C3KuoDiu2Yc"
    "Flvdde49octtkdMwoEKGxqBjqbmWY6dPgxpRosYOQBhltvGA4gy38XdFbB3vsk0d76SlowrAXHNiU3Cbi2Nz3vl6JjynhVoUSETA"
    "TUp0bW3XVRD/eOwJIeMxcbjEr8RlMqGP3KListpox2MfH/NRix9s8g/O6AUZwOsK4BckDlgIKVyoPDonjDuEC6Hc1BZpyQiO9yDb"
    "+H2FtkxfahNEyYZhmQ5zESBGV92lFDG6nDmOKA1idDj6iNEdEqP7ZqQlgCsWCunRVlnIFxL5dXPQhjQA3tGQ3bWaX1oNIj+GbNBr"
    "tjvtzm2DeEeVzROAWB9ifdXA+rKl190AfSfEtu0D3IBVSdaWi257cPs4TX5uDG0LzaZIXFtPCBK99vXgKIFtrT8dajHNFENUi4Mn"
    "4Wv1TACFuq0gi2cxFOVqTVYymSLjACAQe207dE6+MciNqBGVNldFoGlEN56o7QAqIWkMR0Wi2ZpyJDKcJDiy4/6HbMjGY0U1ciWw"
    "wJ9Jnf9BdPwo+CBOaU5DdbWgfGFSMtOeVT5IwXwiA/mBjhHxKqxlF4Zlg3sV1A1eikkvutYsStTgAVizmhnTmepStB5Gf5QNnahY"
    "vdgtV5bhOOI+uvH4SC33V/AVk5NQ3GRi8eXTzAn9CHGzCzJYca+b1Yx7+I9NqcxISeTNxa9VFDaZa2t1Qd4TgKOleAst2ast5hLx"
    "pseQGbqYetSQTw/M46bvCub2Wtzhi/GlcvHyJp/7Xrk/r0DmS3c8EWNCjKnyWwtiTIgyIMaEo48Y07ExJk/u2AZj8mgrjTFddzuD"
    "5vWgQdyDIbvufr5vdv6AM/JgyG5akGUL/rpZt0S7tspO6X8ZskGz/wnKC/c/VQN18mXDxPDlOlOEyQ4tWdReuf9+Tvnj/auikBeC"
    "q6ICelG3ixhZlV+ZKkXyBkpNuUkeoUP5OcZVBRGUmb4BxRnO3N0vzVFspYSskiTcSmSpmOfgroUWD1lKMja7Ok+YBitXRaT9U67W"
    "88Ew6fVsyb7V4mBvcKWeCfU+ijajqd9oI9DbJAuDTqVLmUaAOInVpjcphAHKp0lLK4YhnsfZMRHaQ2gPwZ1D1kM+lUQeJyQsQQJS"
    "ylJepyuDaVZGIfYQUTyNx9qh9gmyNS+Phyvj+G+IkIeu2p1m7w9fIvJfk7tu5/YqRSa6+mPQasY4H9rPi+4PYREAt4ZcBw1gVZK1"
    "5Rw0+o5orn9wezpNrm500wjNqcqkH27PF9xy/sontbjYHlzJFtsN2Wb0N7dR0XKbMj+LTakthXNGVDe/SYP9eCxuOR4HGYQNXWaC"
    "EZe+0TXRuaAyZNYYnTPI/mKB74Vr7QcOSx8HnWqmI/vILLd50IdQPhKmtuZLN8/NjK+C1uK761RRF31yyS9btINGqxmnz/CoqrYN"
    "+JEICUu3lV/GlC9NnUyoPCcDcFacrGT0znj8yK05dBN4eKgFTv6SuU3NZwo5dmBOgwsLU2mZZQiPjAKSzzYTP3xCxXl5By7eYfjd"
    "Ytox6VEif/kU/DEM8fCTpSO9OlxmyQ7AkWTr8J6oNIk+Fah4VX4fQMULFS/0qcDRR5+KY2vcJ2iYr/z25JVYBLE23XBZvEyj10eF"
    "kz3XBt1PrU6DyI8h67f6femQ4h4MWfum1Rm0B380iHcUVziOGArl8rj8K5BCjflTEgx2lvYLXgGX+nB2/Np/PbQeWjclN2KXqkHU"
    "55D1HjoqEtA9GLIbWcP4RpYw/tBs30Fr9Tlk183OdetOnvIPq/GGoMfdyXrcAbCRJiEXG7yAutrD1/8iBqr/ZcjAzi9GSX4M2e93"
    "/d8bBP5WZDCy0PXcHQYB9uytZa4tFnCXBEezvWpCJNVwqoHbnrRTTSQN/xMD+0SZAQmRVGNATt7LKVqfep1arzV7PAKKagzHWb0f"
    "rsWizHiESHBAdj4g0vJTZjh8AhyM3b8dz9QC8x5NGZHcKi5RwgOWcfHPnFQdl1jhHN1aj6w0FW9T5ZwQIfK8BM8d7mhmCezab4+u"
    "9Smu9ZyleNVk8tJrjiW0Em53yixagpchCmRnnJ2unbEEO0MUyM4EO5mbwKUMQ8M0yNI4Sx81wyzFz4AAmRlnpvLzKsHMgACZGWcm"
    "tSyeksssJ1jZI6iwhXTLWM/Xr4rWw80tiJsIVH40mGHPtvGgiVHuwIWmYgNw6p4yVQhzVF7Rn120Pd1n+nOAxef7TYdA+4K+0+BU"
    "6/nw8kfpX2t7efUh0yyZ0CmfC+pvdOG4CdM0Ao9IHrnKncbon05GyOR+blEo5DLsc+MZVyVnMe4S3X93KCpU3vaH7r/f27aG7r84"
    "+uj+i+6/J7E9odPcyTrNyc/UoUt/D7z2VR6u7cGHYthDHvQQ56+rNCVZnG11D5Gg3T2yS6NXypkMSHVAm56UutIAG7hS3wTWWG6j"
    "YkDNhMqYaBc3EbShPFRkPDZ0kECctYoFD9cKUNHmDTJZQ6Q31BRYUKgewILE917IuIzZzkBxDnv/bSK7/8YnQWVGNxZCiBATVakD"
    "Ir3TqjgGVGXaej8Xo8cRPqqqhILwUc4cRwChEIAQrIkF8YOAAFN2pSAIpxfjt43G22uJuQvxeepgyB7ub9QZ90Cc6Yg1qHMrz3mH"
    "8Vi/ami5x05UfTo23xK7imGPshxBNjnTZvqDoC9trv+yJ7EmGW48ZS7nYaozcqr9y5s3b9/+8ubV2/e/Xr775ZfLX1/5C3vyUt4K"
    "f9W+BVZHhiTJ+4XFBTfKxU+EaaqBHJxVvFegyhXVFAIK1BHy8ze62fuijC2XvjGSK/A0eboxe2MwoSqTvDEtbWN+wsbCmRqbRDRV"
    "mJGvc1+QLlMJEOV56QwEVRpXmuHIxICq8qW1ZPIbcZ2JJGYktccEVLWXu6hci/qSCl1W4VsyraGglrUhyYQ+Gew3KH4JMJYDPdl1"
    "r41NhDRjU0KZrqpfeqU+xQI/pbYqS+lo36ib/9Hh32ioZufU1Iy5LNUpux0y1UpzHDpfOLZbgXPKlwxSOXrpFtfqmTBJIsJcCHMh"
    "zIUw1waYSzB6mWHK3ozK+MSVBmXu2l9aDQJ/wd0APnt/gMuBOhqy+4e7uwaBv0N21bz+9KEN372jIWt/vu/2Bg2iPofsY/eh3/rU"
    "at3LzE3hb9WAbWCbTx/R9PfYa1/lQdzSOeH9uwLMff8uk7lwKcZcmoIj5PCWpgEI58DavZTG06ynUlCB174aMMHJOxjE8fqtNwaf"
    "uMoTv/a12R7INdw9SM3H12reSP+0imDyShcrKakFRMeS0jAUq5A05im3JcyOYRIME43jz3MxQKMtuJqgQ5tuapaSbzTFhTlbGfcJ"
    "0CoYT8Im5lvpmOYoFQY25wU2V8F58q98MlharJYCNMvz9TyweeR4TQq4TVIWxoEl0jrTnimx+Zw6MzECgN7qHHwRNSLVeAUFe/Du"
    "SrOJTa1nqhOYZBekI35GA+rRSGIAkG3CLYnMprlNHvT+gFLfmnyiiRYKmg4X+4GiO5r4K3p/tCi4XAIeLSvz+M8n2tqUAINVBwo4"
    "t+eaaUqHT4jGpdp0FiKB/uSDF4aafbTEFceykeUqYp2l0GZ5J/jz7sRQZoTDzg4OO77GVLE99pwUJrVHlB/fCB0qxZUb4ypIa6FC"
    "mnGBLVpjM0Nms2WjkVfTs4ijgAwHAWEjVEQRJB23dC2INkJiGo/9OvDj8QVpy/MWnfNnzxAuqxSqxkogUp1RvQ5Ck/boyEQjurZO"
    "8yM4/EOAAAcClzT2g+g3HtviTuOxCp2xqfkINRvXdkBlrUH2q/t5UlTfqodHbpp8tZNCiWj9r4ZcVkWJuLpLPFr/0fpfSHzCHCnf"
    "8+hjjpQa5kip9vZ00EQbFdPTD+BvYRv/KJMZ3WuOdsaUGgmgsSR5uSmmy6PCiK4NEV1VQAR6YiSuweG8FgcEgiv1TDwAxnE09Rtt"
    "hANc3/0fbDI32NKhF8Qzcog9XiyZNrUjLvATKpRhMEysJ1xfy5QS4K/PyVQzzRQrzR7636xtZ+rTx3Ss26xLn+Iyn61Nq/FOWaxy"
    "4iEDmnNyhThwOKS9SN8kcvjukyDbS7G9CvvFwFraYmhu+HQ5pym7Rvx69t7hqJYjPdy0AKB8a2mL2X/dEY+urjINAa4KqGn/Y/Pn"
    "N5fvvWRFDiSb/nFG/9R0OjXmmvlTaE/w+/ACtGSYmGdlt2WUl+GkAcrHeYgX7EWI7R4S21UJs8ps/gHF2e3/u49YgPcpydyBOJvh"
    "o+e2r7ITw07gutbvg4g+kvCa99G6u27n1msed6XHxKCHBCws+mSIjdDaBrNO0CJsXTsV2LoK0txnaj0lXQHU2WzJbe5f3yiuXXPm"
    "iAa2tI9P+XyhMYOKb044CyVLif0vSqjC+aWJfjwmM266jpCGLsuSSIO9vFqXshn8BOnnKL6shAhFXc/M38h4rMAACMIX18djaZcX"
    "32QXbkk1cUvZOzhQKiP+1hZ5qI8ywmD8yohsaI5HczzubGiOx9FHc3xVTXKYBiGIo3pfJIoqPvdDMVTvk2kQlECW4G+uq0OICnf+"
    "eKQq6AmQNLVUAoQoVTXSIJxVtkSpDpUaEY+gGoNxVjkplNJZZjQCChyOnQ+HVPrLjIZPgIOx88E4rvdhxVzndrMlL5nO2RbBgxE6"
    "jB+sms5VBSxZqHTaN9qTifJrcUg5crGeXUxJNhtZQbsCDgELiz8bOrV+gGAtIKwTFacWd+8Sc0CcdLgqSw2zXc8w77+0SzfJrLTp"
    "jsfEoaZp+9WSBIHqlDxafC5Oi2NxwpHwMr0gTbdigtfKhiix1WytQtRkbgwXpJbhaZpOtCcxk2WEmvQZMBxAzClkEZDVngwfMXc9"
    "DASbKXAVto6V4cwCtwNtKl3jZO/0T9GKaSYRa2YGyp2Etd0O3G9eFz7Qja4Kx9kBEPdG3BuRz0OmPYusgyWk1yghvlWxtyq8oyQY"
    "m42ExsjOEBDdi2/K8f3YKsXj3XuyLbS1ybWUqZztzBYiOQsWH9qf7buo2nYjtrUGgb/xOmxD1uo1+/Bdfca1nyLvwe4zGpXOE4gp"
    "AgulCIxNfKbDY5Rgc5jm/Dj9rgif32Vz+V2KM+eUGlulb4pRYgKnyon3VQDZ7l1gqqm0hFocZ4tfr2dCbR7ENdKmJQM4PYxIIkdQ"
    "P9zrCmoZCeVVVhkU5G45I7CQE5tqJvhgAq6kQCqTQvJMCTxB4jIrPZhzj/faxmnTuzt6bSJ6dYLLLKJXiF6h1yaOPnptHtJr0xca"
    "EvzM1rvCNFUGGrZUvHYPIGCU4n6R4JCsnWRzX0rcmfJAmPDwblLHEbX24hAldSGrVFKZEMn54TdFVpHsRSSxhthrNhWyi2CYYZaU"
    "e+Kk6CJVZQFHFplxh6y0iJskxsGu/GBjHaIzr0PkAZ8PtoTy0lFRebG+GRJdeu02ex8yQucLk68pJbIoj9eHm0vOmdF5w035TiBB"
    "kKHXpWMdA30JYtv77XsvOR35cTz+Rtfj8U8pPol7upHyVIQfPDJ0ValeVQ6SGfCgW3GsWbQh4VNoF/MYpD/PNUNMN6FlK4gVUNqU"
    "djAeMphfdD+XRZOkA+VMs4cMrunwUIY90mzbeGIQzf9TXbQ1pjOVJ39bF0TIqoeuhwjenrxGgeAtwncI3uLoI3h7SPAW/Xj3s0Ud"
    "MzdypRSxvaC1nqowKsnmOB3yuxi/sabDnqezlobI5s1jLRWHPQcGXxZxQhetshl8mXBDd/X/kltciArjrBPFMzwgI8nUTQU0wpRY"
    "ROMEimjc0IVmOUuL1uLIY3Clngk76pE2BQKeIfukqisJWcNlEDGAbjLvgYTYoD957HCiQYFxOLa5S+RlFtdWMvmlh9I9GpbtgKuk"
    "xWzVUpW4fErNz3m0p9jGbdOmgsSN5hCPnZ92021QbikMiLBAOcKAFdmEsHrb7nkaXkpiu3pexZMQFRY9SRMCKl30pPUs3pc7/pTY"
    "3v0L2bs7hSYj021TKMACdlaN+Mtbw41cUFPIqykCBmoiO4dK1bYkMvn0G1ksxTd5QdapliY5CwyFglB8MWQ67bnoIj3i4pA3f0E9"
    "kypuGt/Hdq38X7ZaBhOkZ1N18cBFt7TplNr2KBPrzxuEJC2OwgluRz1p/0nZjuDChu2o+FbkzATblR42Ez2KKaFD5J33DiuHEVjl"
    "p0vL5nKZB7VuTUTnVJu7y36wnaTvOXu5yzaKIojFzjquNQqyZFP5tkRaZe5VVZEZj1sT6oALJeqa6HKCTgcHdDrwFsOi9hmv/Rna"
    "F3efI8jdlMryOEZ2hqzeQxqa8P5fAjKL0OHeEMfMlpO/0ekWPjRRQrQxpk7W8g5fScKt5MuKMXX3nl8O3wI9D5PhjI0ZJKZCgduq"
    "0GWMErMjVVocBPUrOcDZRRS89lhDITLC24YMVwGjaut0vuAOZdP1J7quJfLBRy/XszPCBw09p8TNyNUAzA5LB5KgAzakkfnS0eQg"
    "S4xpqlkybbtGRI91N2kU97wNbDdNu000Zq+o5YcwJbGrPd6nUKQTxGipSLW0KKeU9oGujQmsqmFNQUAKASkEpHYugQQrY1G4JKA4"
    "Q6Rk96AUxm9g3vUTnr6u1FZGSQmRvEhPOR3N/qwUkh5fibeHSZAoqosEV7LVEPDvnQaNNmogX2eUQcEn8IsCXylFqye9qeB74E2l"
    "zgj1QHTPbFWh6YLIIk5T05BeVY/cNEWvqxkXCgVdyPJRi3VSNzn4E0AmiQ5duYkjpDrk56iYQf5dJjNDQIYkuOfafaKG6xem7g7j"
    "opJZoLP3WXqPob6zJ32H8WWKDSAnBNFtf4biwu5rg1fFg+fYbP6+3Oz+VDtUT3OSQkPkYrbcQN1mI8trV0B0EHut2ioNR+2j0vbB"
    "pmuZnYlbzszzrfZXxR/soJFbVVLX1qKberDjEkb/dAg8SJq0cJibFoM13U7lU2qYvgm38lNZIBG6zJnjCF0Wgi4xfdP3PPqYvqm2"
    "SyeesChR2BIQojlD7ehtEafJbJ/JBFStpTD3RjAny9Ujja+R1ekEOZzDUlhV4kXi3B9ZdEJ67c9xMu7EhbcK2mKfatZ01pLJ9uPK"
    "YvhaPVNXtGWrEfWbFfJzeeSmTnXigJol9DbQ4QTHHUFXh1jbhcbWkIxDp5rZkF4nKhGvA/AwW84nYveoe3mBqS2LpgmNVTdpSnzw"
    "nu8HCHJT6EzGk6XNiZyfRBagtMVtyHgM9xyPG+S23YET92rr7f/XXR2+ik/DoaJD8mHQvySSrR6UbTw9iftKuPqlgceVcxFH3BiV"
    "zRcom/BSJRmaXX7aa38Wm1Ge5rCr2tPV2Jyg7GWfTi3qpOxOoYt52xM0G9lBuwKpqlRrtQxrpgkWwala+N29A154UBCJLcQfekFu"
    "TT5ROweZUJOzJxvSRzGeF0K8v9u8YJ9ALPKQ28Nxy38dN7B6zzFxz5q5LMVbn+Astog9eXtVY1ewbcWN+IZge4hS5l4QtCiURwIS"
    "Wv5ssAvSZeaaKGc128smZNFH8abPxAr8jTLbL+SsXFUW4pL0S2FUlXT2aoxM6CMXLQ0nPafEXu+oNJVIL25aQ0269ZtiA9ElLbiM"
    "iRs8iflEbC6W2pmmy0dwnf5Nsc4R7hrWtPVv8kYqeiBEaYr3xZKd2w4Xk7E+ZN6DuUNBqFCTIvuaAZ46S9FqsgbDnGSAV1HFoW5x"
    "lx3kzPCywMosGYJ3zwZf2iPXHxHDDKqxP6L6hLY6tNagrQ5HH211VbXVHTMJ/XluTscPI6mQZrz7IJK4sFuCzymk51eqYvcc1wXX"
    "0rxwcya0T3F+/N1L6JlrmivD4xDJ+TF5D/m8/lwYgl/lhcYoIeZAqbRwKHMdC+Fk2wrjIVJUD05yBlDB2i1GP0yGleWrNsBVwO0H"
    "mv2tFgft5cl6JmLveJc3wvV9PqduQmZOdA6JmL2KIEEiZrdEFYWrFp0b7pz1CohTBWi7VxRy/WQ8U5bE6vd/u21A7XANFF0Qq9fR"
    "Q7kTASvKAcprz5kkSG0KflFF2kXhQe/God8Op9VXTOeDOPtpCnWIs6MohTg7jj7i7IfE2cUEpFu9TFFC1E2q/M44hmOWS8nvEZyh"
    "19bbQkDp2xyg9G0SKIVCZm4tnaK+0yGScwBKD+E9HVm4fEWszKLlE+GCVeUFK9Bly41vhA6HuPpDvI3kEaPEYa7yMHu4Vsl1OqDC"
    "4a388E62iICMEmJtjHSAaxvOJmiRuXFZPQzQFwVlo1TI0ziM4FsyijI0RILcjCUkDhmcirIzTIP8TImpirE3ydsP3KLGE/tE15LD"
    "SkBJdRcDE+uDTU9XSw/OBo9oaSvfYhiZTeKHK7APLvSEyNBrXw9qaUvqS3l6HXRznmyNbiIFGAuL5Eu5euP2cZ4sDW0jGfw8glNG"
    "c2EMIA6wFnfM8C/UM50ztIUxcvw2BcLqQxGHoqVNNPEfAU94N/Gm4RDXWRBysRgQk/gsSPQ6fF2p+kOQduVJZlaRoYO12BDt5y4Q"
    "ODkezzWdjlaGMxuPZZBk6Ixy+wD+qYLfFtVB8tVMCN1czTjU/SbQWvRd9wil3CvIZPQmtWzOfpNpACCuE8aIPIoH0tTvGTI35zmA"
    "sXBz04A4TxUX6T8s48onZbJ0ZGP5qw2fD5mBlhDZeYBQS/T2QG+Pahpe0NsjZ46jvR+9PXD00dsDoypPeXM6bq6hSjlWvC7kWPE6"
    "x7HiddKxwp5y6CXB4ezSXAEFVuYqV5kLo4W/w7C/05nnJye8uAjINh4OYUIc5CoPcoA5lZSqooRosvlXkq2AAaZvQS22nCew7yR7"
    "vQ4q7GBZG3Q/tToNIj+GrN/q99td8d09GLL2TaszaA/+aBDvKI7OFvJ63XkqyDBKu83UD5Hi5I+ytlrh4qfD4pPYPKoQNNykljGd"
    "1RLWKXW6nm2bChpsMkxlj+eO8yhnIkGpa0sKCOTO7+rqIjsBgbINF5kYW05W30yQ7RyAjDeXl0VS6VxeZqfSgWuxVDrijSrBYbf5"
    "GXJ3LzAROFakxt9k40QhkhcBRVXj9iGQoqPuYf/6fz8sLp0="
)
