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
    "eJztXXtz4kiS/yoV/DMzF4yvX+6ZZS4uAtu0m203eAF3z9xxAQKVjbZFFSsJM9zefverrNL7hYR5CDo7ZoyQKksiq1SV+cvXP2tT"
    "a37xlVvf7IU2pbUG+WeNaXM4iF2pk5q2WLjn4ZujTUzZbhVpM7EdS5s64sKjZtpUnNKpPbWMhWNwBs27jJIpny80tr4gbccmura2"
    "iWaJs5pJma5Z6gx/JOPx/3JGx+PfiCHa2cu5amcwcWW6tCzKpuvx+ILcmnyimQ3Rihg2Wc00hzgzSrj4Y9lkQp8ExcpwZhfwhDqf"
    "ikc02FMVHmbJjH8s6cjhTxSui0f67/8Rpw2m0z+p7X1dfBs9GtTUI8Nj6NCBPD9y1gt57uGhffNBtoQfOhlNubmcs6D1Yu3MOPOb"
    "L5eGfgE0cO2JMmppDtVDQ8eWpukOs3dKPbE44VhL6j+qHpzQ6aO2NGEC1P7jccmmMO5kznVq2hcTzaYXjK5Ghv6f7iOGmo9Gne5g"
    "1G8NRqNaYt7Ao8RGzz015QzmnMEcYNg//6X6DRgjz9bgBtcfm70f377/SbKC286TJS9KttX+JQk1R1OkkvkBt+Vngt/XM81K57fX"
    "PsZx8aDb8No7ETA7eLk89nkM2gNLa3Ptz5F4HZ6cmfj65tWrHB5/afYkm0UryWcuVgO1TnTcS2/UNeB3wF94t8rw12t/OP7WWkuL"
    "L+i/f+b2lK/2NXujrH7/rgCn37/LZDRcivLZW6nK8DpMc0B+9x6uDsPltwWY/DaTx28TLOZL5ljlOByQHJTBh+HvmyLLRfZiEecv"
    "yBvi5iPYmJNM/mu/20lncpwuxmndmDrk/4hp2M7eOJ7YEH3Zyb74D1ObT3TtP4+xMQLToOe5bf/DDLP/x8/N3+Mjc33XvYrvoNDB"
    "Vco4jWxHs5yUYcp+F2JkB3wfXv2l8erVYV6JywKvxGXmK3GZ9kqMhLhantEe0QHZ/PrXU2XzjJtG2VUnTHPUFWeyNEzHYPYF3O9s"
    "FhmxUJg0YytoMyd9TKJEsVERv2Rfo/H21b5m/RM8ws9vXr/75d2vb9+/+1U0kY/pn/klZ2DanUGMqxZ1lhYbzfjSKsPXONnhOPvm"
    "3YlwVmP2ilqjucGWDi3D2yTh4bj7/lTmrTad0oVjj5ZMsSDB3ivOTaqxDBYnqWM8ngjyfTHZP3PYVfmq272LrMpX7UFsLX74fNXq"
    "/fhaLtGikeHQdO5PLQo8GWlO2rwWi27W3I4SxndJcckx5vTCOzicdK7gKr46xm45aH9u9QfNz/eRwblpDlpw5Y08u46d/fF9bBv1"
    "OyFf24OPBL6S/+p2WvGd1W83+K8aPJO2dPhI/PCRpod55Z32TkVGf7nQtxv9KCGO/kmO/jO1bPj5xTe0EMXhdrLXFd7IAOl//BZC"
    "n+HERJt+W2mWPkpc4W94VtvkpfmbefyMxrQnySX4RfBwYO8ZUG1eixuB5Ml6pv3H8S5vNP00CbT9jWhkRjUdjCqaPENsSm1pJbHo"
    "lFu6tLfA15XQniixlxPHopRMqMlXxHCSZpxddrzZJPPfgclr5NpVNIsyB778D9prKmGviY9QUb4nRnaHI3BkK85LGI1CHm7zKOR9"
    "76OPQt6LhbwwO9GnYL8+BYFUVkIAiBC9YPd3pauqsHv7zT+hlsQZnOTuB25R44l9omvJY7UxTNPmbli9OEmGBmeDR7S0lS//R+eT"
    "+OVi16EKQOuJ9bjXvharQraiF5K7Zoapi65SME2X8sOnHjU1J325PT9GR171OZ1PaJqtojBzHmxaZBk9FebsDSGQfIojBB7zMhAC"
    "NTpFMYKFGEghoAkVnUhtTHpLkqlpiPfIrhNuES7ECqHGc1sq8kTnaYjAtt1so/8D1iC1/zpJXvS2bUQHEB2orjyG6EDOHEf9ENEB"
    "HH1EBxAdOB90gM41wyzDYJ/gHDl8WSTSQLTK5vBlItbA4mbGDG6x5TwBDURdyVzaA/qlfm52mretXsmlvta8+dzuNIj8GLKPreZN"
    "g8DfIXM7bBD3YMjum71BB864B3G1pVC0QhF3+rfZ/vRvEw713q637ViF6Q84XrctwcHmXbs/KDtkinLQFQPhHw7ZdbfzpdUbwPD4"
    "h0P2odn7DKfU55AFd/WI/Sc4+kAa9kjo1sZzyluX6/gWoTugy5unY56sx9tCsxzBllQt8jNl8NCZKHOIEGHmOFttW6ja+mim2bMy"
    "W3SCcKvlqGI8PYAsZLBnw5Ho6Eg3nqidor9lMz2V+PwYv/tYTMk4ofUuxUKRIonmaswJ2h0ozRVj/znpxrbxxMRo8aVTHhxJ0OJQ"
    "V3moPVtAYpCzYeUQCYoCuRZnz9cU7c1Z9ubQXCptbd6b0bA5nVLb7i0lY6Omw9CleqYBUZONRpbXqoAV0TfV/GATvmIEaBtEIwAs"
    "iFMmfaamMglqhPElIxrTyTO1JmAarJNHbokL8reRJ4svF3XSvLsjP9oz0dlPYD3siPWD/DgzdJ2yn9IMkEd4ghTbZdIe6UEr9nLy"
    "dzqVOwrcVRknMfPMcZQftFWirRKtVWirxNFHW+Xp2SpPy9JTfmc6AyNPSNorCuyFSKo8OFviebtnsZSit3wLPNoqM1rokDDve3Le"
    "X4uPQatB1OeQPdzfyO/qc8huWnct+K4+h6z1+323N2gQ9VmNd0KqYNuOmE9c6SEDHbEhNcUh634VS5j4M2SDVvNzg8DfIes/XA16"
    "LdHIPRgyoWY2QNcU1wTjWmLI1efxBq0KodFtHQx6zroWRzD8C/VM/MIINykAXixtav1gE4+MaA7RyMLiz+KM1SATvmQ6cbgMZXZX"
    "6TpZzYzpjDAKXs3TmcaeqE3Eh27XJbLAuAMkGiP0Z/Bk8Qh0Tu00+OLgzzBkQ+Ylz13NuOwDsG+buBlzQ/eH1LqP8gkm67QncKhp"
    "qsBvXw0uDpAYtr1U7ureDpjq1x00A1b5wd8RR/GUrhBWQVilmvIRwio5cxwVa4RVcPQRVjkkrOLJFQl25vqWhahwc0p4SHryWGHv"
    "Jp+iynre1m7fRTLkilY5bt+JLLmINO2Ly1VQg5tL3XBaMlt9wpQfXKpnm/Kh0Yj6rQrVi5HNLwj0bVBVd4UzU+ikuk7131SCL74S"
    "2up4HEiR47EqwEIZ1GKZiecRk0hPrwGz6xtsE0QclX+zoolDq3uIALVK1CoruhaiVpkzx1GvKKRXaC+KT9KOEJ20BVTfb992Wjcj"
    "sDP6h0MGh+Jg9KHZvpNQfOS7ui6adh8GPpk4Bitkv/+127sZiZescwuU8TNDJr596t83r1tBo8SpIWteX3cfOoOgTezEkD30Wz3x"
    "TF/aA7gc/jZk8qA5aHc7o1bnBq7Hz7j0fvfhb8pUEVwLfxuyXvv246AfXI1+9y2xYRZETojeu59agp39/oPsPfTNu9ZrfRGf/kX3"
    "q/hdN63OoD34Y3TX7sjrsROhFg+dRBvv1JB9bvXko6lPwYuOd8Y7GrJWr9mHM+rTs6WNrlq3Dx3Poqa+eddka/dIPMln75x3NGR/"
    "7V6JHzPoteF06Iu6ct3sXLfu7rxr/lcYz0HzUysgjX6vhl3vmHpzNd2GX7j7HkGlqxgfo1P21yIxWL9mh2D9mojAEpuhYH+p+j0h"
    "kvPj8O6jrXTqaIZZqnZPiKQapXvgtidduqcKCMa1qvdai8MX3vl6JnYxDbUoYMV3mxMHasBOlutUM3t6o23wA/gto290nYce8JUb"
    "dZx6dU4twa6RmBAcc5kjqICgAoIKZwwqoKn6ex59NFXXdmmqVoGmW7xMUUIMba/yOxOTDxMDnQuvJIkRZcGMf4fMchNWkKI8/sBN"
    "nerZXPaoDpjdbF97+AH4vKITG1JmlZjKIZLzw7IuCzH5MofJl5lMLj+fY4Q4pYtMaZsvrWmpGR1QnN+Efl2Ixa9zWPw6yWJHeyoF"
    "znrtq4HMnlVR9Smfz1MLuwzon1mISEByDvM9T2pv/T7I57gvtN91O7de8/gwRDnu47IJlmfDe2EaFKVz00ZJVqVtk2XyRp1XhZh6"
    "LG9UeDZVJ3HUtXhsKp85bqtR5+s5tpqgReGiMz/YRKdTA2CeC9LhjIKDZyiY0XUFNcXo244qM7tYWguoIAPhjdCIUZPMhPiVauzZ"
    "01228jblzBE8cb95zqvoS4pmnwqDBGj2yZnjCPyj2QdHH80+hzT7uHJJOjCy2TM7RF5lEBumbnN03+tet/r9due2QWInIA1U75OY"
    "3XDNPxyy6+bd3ajXuu72buSl6Pe4gHgcZ1lXnNx2CEPkFVb8a/cfZSIc+TFkrc/N9l2DyI8h+/qxOeg37+8bxDsCt/O71m1PZclR"
    "R0P2pX0Fab3kh/j2SRx+AodosSappv7hkDW/tAfdBpEf0GZ03+r1ux1o4x4OWXfwEfqTH9WYC55asu1kCNNX+oW+bX9picGQH2IC"
    "iG3npteE9Ej+YTUGJKyXlZNWYpTHElfQsl5MKMWIhR3b0nk5A6TXvsJ7WJWsjxJ7SvI3t8qUT4MVpopXmIrCdEUhoCgVAkD51gGX"
    "Wy+1D1wH3ZwmVzfaCKLTKmIluG72r5s3rWMZCRwF7yeMBN6AZBsJ/BaFjQQX5F4MPbXrbhJDW6LykOXQdFNHWHxlA27vzKhhQe2H"
    "OqQwBEyfW7qsOU/dQvTkSXum8H2ebS7Y4/32HmaS08YNfCkcjJLaRyJlBtou0HZR6UUWbReIXqPtAkcfbRfHtl1gyMp38M5gyAqG"
    "rGDICvr3b+CzmOZGdoqxdC6Hac4PNsYwCgyjwDAKDKM4qTAKwRp7G4k+QocCfZUF+hBsnBjjPINYmAqleIw+wuijKlkWC0QfpSwC"
    "L+VpKOPbebI1uuxVKqwL7K7Zmfgil+ub7LejlyTm04jbiyoVRx65VVfl5pQ5daFZDhxaVIVlPRqW7UDEFnyZC+YTzsRdpI1VdaTK"
    "BPisH4835v071DMUKn8XtfKHzbQFgsrC8y3UEdpl0S5bURQP7bI5cxwtc2iXxdFHu+wh7bIWN0tBxF77cwDMjmrqyJyuOZaOPc7X"
    "VycyX4+MSJ2pPIV+7+j3Xh0YZbPf+1HhqdNlbCY+VYGAghZ429cywCl1sb4RmqJ+u83AFHM9/Ilb2uU3Mh67h+DOoepNSvyHW3Nw"
    "8V/NjOkMik+K85KXFtXrgsimmjWduTQyDgCSDEXbqzZpBTGP+ByFAKrQo6TBTCXSHoUFG0SpEKWq/IqKKBXiFIhS4egjSnVsrf8I"
    "BfuqtifFq9wXKdknWuVUuU8U7YuJeiU5fXgf6NPmdiCup6mu2f7mUTr0OC8Cw4ofnpV0K53JPsH54dyXxTKU5CQoQZB77yA34rGI"
    "x1YGNqxyHpKPMjNHLQM3dK/WNwKHs6BhAZc2uBMgaxqZC8FHLKzUAtROdXJQ8PCoj1LMwS1IWRk8FCKJiCQikohIImJJiCTi6COS"
    "eEDV6rgJuA+0P2EG7oIJnz2pvyguFFBUefirBL1Fhf5yfD5nSHkvGR8QUkbPXgQ9v3PNEUHPcwc9ZYriWgbmqS7WN0KeC79dEcRz"
    "OZ9QC9DA1sXr9+/qZEJtQ6fpuOJKs8nKMhyHslTI8iV9FcIc1R0QZESQEUFGBBkRZkKQEUcfQcbDqTKB/FEU7wgozhDr2D1w50qE"
    "ZTgcIjlDFr8v4qD4Pts/8X3CPRFd5tBlrobo0XenEiB6dLbo0Q3VkhG28mQ9Ey3SvcsFQCJbM8X5R4vPQ3nThN6tE4er5Gmc0TXh"
    "qkaWyW07DR7aopchG7LmnC/FMMkSXWJk6BO1yNxgopmYPY6s2DUeT5eWRdl0PR6DkxyoCCPZJnCSs11/Ojj2IYMfbOJRinuJbsRd"
    "hcrzb4JMMWGi0CtTg0eFBHGWfDBZOwweCEYBMC1TtQOmwg35IhvVKolWiTfOWdrbFf9aGAtqGoxmNhCdP/nVxsKFbouUJCtGUKSR"
    "y3Yx3dJ/hmY57m0RrEOwrtp7CIJ1CNcgWIejj2DdsTVHrEz2HbwzjuGUc/TzCc4QLNyLP5RkWHnXswgZep4V8vJTql7qZN7swRxQ"
    "H5Db3ftWpyTHJU2DwN8h+wquxF/Bifiu2x80CPyNQwfHsUQo1Zgyh1rb7CFp5McSy3ArKbSVaBJoUrhRcrSvjKdMMSxOuZUsVjEh"
    "wZXG/vLmzdu3v7x59fb9r5fvfvnl8tdXvliWvJQnn121b0FEi4xuCtrvonFldvQwzRlu6m+LrGzZC1t8XQuw0XJzPEqHM3zbGR4C"
    "MxP8zy2jGyXEYlFYEzN7zdhLTUwsxJgn7eylEOOfCzoFJEIaSEZp0NCNYF4671OJ80TQsxoPkCjj9fnCpqgSonyEDmX4SsvwriWx"
    "vPUkTIeI3wkMcdpieMenmnmjrXPHGBdClxGT9GIbuUJonBTF0JhzJbftkUU1O2165rhYRsnOQVaKO1oW87TMc7VMJn8MuFZ+JieJ"
    "cS5XqiLPmfL0qN6sZ8lTrLu9W36GvQZLsDRGhp5dqQalcjwN0yBD853YvfmX5G85L/b7UD+nydeNbuyxV7VAqXg5EV/K2b7XyZmy"
    "NeJNvZmncg96KU8fbHqCykFRjkbczTdz9OBxLCfK1pwwlizGHrgU38kyNrMSX8DYIwUItR06r6UFCckL9dxAoZHhtSkQLQQ7C0Tl"
    "aDIcpkFsTubL6UydWlhcX06dOtEc+c2Yij5MCiE1RDfsKThSXJDx2OGOuG0ohmc1ExSGA4mtqU0cnhZhdMA7bxPYoziJOWiOLZNj"
    "WAuGtWBgA4a14OhjWMvphbW4ckwZ81KI5AwdJPfii/+PpViUDKeUI2qY5gz5vHsfeymEb+OMGiM83CJxdu6onuYzWlBrmurdlz3f"
    "02gPGHvyal+bb8yX8n0RV8r4BhvypHyfiKgKNMxy0z5GiNMe4wwqG2eAibB2Hs7so0dFYYkw4ISIRK710EuH9BJ428u4dJr83Ahu"
    "h2ZTpTJf3QttUf7iJLTtXqrng9uLoFUBeFu1BhQZMj5NTUNIPj/YBDKd12VeKHHasAiE63j5pnQ6NUChTcOsX9pdobzpoaErlTg9"
    "B7FOz0cV7RsRbUS0K7veIaKNmCYi2jj6iGgfW7MB2SZdEd+c9cSjrbJCXrtpXbdvWv0GcQ+gkOKHu4dW5xpOBsdDdt/8Q5yBv0P2"
    "0Ier8HfI+g/3993eQHz3joasKw5kE/egioUYM2OGc2CW84oZPkAcDEItmHO8+gIz4leIX1UbvzqqK/GpcrWiKfHvuG33VEBtHBgM"
    "XapnAoOxiNwiwKBqDZUOIUe84K3rhxrKeR9OPM9XjJiG7aSBgi/pahvPVF8cQNgOYbtqL0gI2yFwg7Adjj7CdsfWkuVngpc5pRDd"
    "9lWG6qrkgoqwzo4nrGGPhAhvPKfM2ivOTaplpIqJ0MXYOhGE++KrJ+Eedlm/6nbvIiv6VTueqvDh81Wr9+NrOZlFI0Ope4rhCYzi"
    "CMrfvWY7XRldHdf9giv1TNVvIdqM/ODszZrf1xm3qaugybL2EyoUN9d7Y8kcAyqEUXZB2o7Q6EyTr2ylxlFtOiPTmcaeZNQiaHXy"
    "tmSyJoZjU/OR/Dgeiw2Qm7AR/bu8aM+MxcViPR7/lFQcj/okm/XOTN0yExrMzeC0J3SwlKIp7wR/3qGC+WLOn4WCmZ2NKHcyY0Ki"
    "bJbKlauswubRYMLWyulklRARvCw/CQkhlP4nS0AIN9kMDEPVUB3KgEiMFvZXmSgmrUZqblMEdhHYxX0XgV3cRhDYxdFHYBeBXQR2"
    "v19gtwpKhEpoGdcg/DSXGeqDn0uziFOJ7dCFm7/M1TrS/EUyWm2lMcTS+KICgQpExZdsVCBQhEQFAkcfFQhUII6/G6ECcRoKRJih"
    "38SPSJ+wmyMQPVqsur6DeEHBY5OOtEeHWiNdW9slZnga6RmVKd7ZXLfoP5aGRVPm+1/73U46b8M0cRHHmDrk/6S96gDCzWRpmI7B"
    "7Au43zFEG+BRRKpJ1HmNl3SNiSvQQbzOK1bcwQIxlQrqKlYg5liI27V0VKul4m7utXo++jaaBs02gnBdRoVS9RypLCC95lYzCs51"
    "DveOJmtxxOd16WUHJQNm4iGgeLB0wPNOgmOeRadg6deTYN7e7/bCygXeTVyFNysVVLgZQocIHVZ7QUToEMGjrcEjWJ1H2dX9ct0+"
    "E7To+xnPlbwta2OUuGjFvWrtbfyUQ1Q4VWPhRcyhIEka25SjThIje6PsjQmeJXbZGCV6hFd6O/WUlfLjHKPEca70OGM+KMwHVe18"
    "UEfAt66XtsOVwakWx7fC1+qZ+NZUtnJ/Zb0IvjWQKcUfDSYNhAp3kuRQDfMbXY/HhNFnarkBovZv4jSX1La4pFlUVcjUyPXHbvu6"
    "JZpxblMVWZrEt/Z+t0IJ0RlfSlOouGEiDTqiVYhWVXplQ7QK0Sp0dMPRR0e3Y/tSeGLENn5DHm2Vnd5q193OoHk9aBD3YMiuu5/v"
    "m50/4Iw8GLKbVvMOUps37yCv+aDVE+3a4GEU+jJkg2b/U4PA37hIeBxPI5D8Ukcu/TVwm1d5sLb0ULwslpE8JyF5nLXo/rlf98/T"
    "8lbcYtUZtH4XSw78HTKVbKpB1OeQfRY7o1h95IdYe8SmKtYe8XfIPtw1bxsE/opVSiqHDVdJ9L73vRP9aqxBrl6bHMtsT7wQCTri"
    "RaSunTjioWP1bgUkTLn3naTcU+DkF82UrE4DLtW1+ibg8tlvVsgxTzYHFJGLLxZfAYpoc8sZOfRPZzwmcGyrVnYIbCTanLMnSHQ3"
    "t6n5TO26hBUl8GgIAtgm033z9n3DQvAllXXmI8BYoXqOflOYRd5DRztEZz2EPysqWiP8mTPHEQBD+BNHH+HPQ0r3KWJIIWe3CB1u"
    "UHGXV1cmizJ0IM5mOLq67c+hWmLeYtP6fZCv8PtrzV23c+s1j6MAMahyOZ9Qa5TO8hzEMkp2DpyPYl3visCW77JRy3dJUFiyLAUG"
    "MJ4yF9+A5owCef/y5s3bt7+8efX2/a+X73755fLXV/4ynLyUtx5ftW9hSY6MQHKNFnrnkjmjucF4Se7HKXEMth0DkAqTvL8RZzP8"
    "HN32eVLm6fE+h40gHMZ49mhqTyVBQ49kO7zwdLj1QrgwogzPuDGlpSwQIZIXWSBOh997MTVE4LeickeEqMomvCqZS8OgZ1EULUyD"
    "Ckq+q7nvavwSX/OYc/Np8nWjy3l4WlXG5/xes5z0WknqfD2nUlLQolAdhKVjGzolUz5faGwt6xDZlNqy4BC449uQsWBi8eXTzJFZ"
    "DBxZ0cgtSeRlpbCJLVZIqpOV4cwEhapvpBrNCWfmWvmIQ+oDTczjtDQLR3+abdIweI4yaKZBM03lF0M00yBQj2YaHH000xzbTIP+"
    "uPtVMJVUVwZDCSjQiXMnyEoVXOBcfSm7slzs+ka9alSy0JyvkgjVQygcRlQz0YjbbVoBiRKUhRzUvF+QrCmx2Ukt0RrVHFRzqrex"
    "oJqDgi6qOTj6qOZURM3B4J1dMzQixBXd8mOiH274mOv9CLneA8vUS6ySIRPYaXJ1c6b3yNuabpNMm74v5uz3nUT/qDnGTM22jUdj"
    "qsEvz0imn9qonh28F2leOr2+TqeGLdOBMaIxYjAoN7JuSMNpPNG9Sm6/viAdiMAzbBLKFpYRs7fb7rex3CbTu4b0NwQ5EOSo9lqH"
    "IAequVurudG9Id0QtTlxSbKXKpunaoNm77YFSUzk55B1up2Rdy44ju9WRUxYu09DIl4yO2tg0t/LgOL8Ql8uC5kIL3NMhJdJEyEm"
    "2z9wsv0cKWmXmfbPZ7/OUaZDHHup2teOdnWa3N2o+SWnWGWUv/AAxHW+2OBkqHqx2VBMwRMsc0Qjz548NQ2x7l2Qr661mXGHfBPy"
    "A5NfJO9VEuhX6Qrd9t0N2ZCNx+7COh6TqWZZBtXB05cvHUjmIsi8ixqzV9SyySOHJC0N6fYLpHXCxf9wVtxbM01lNWd8wvU1cTj/"
    "VpdNZU+EPw4ZfHOf+YI0yZwKeZU9/WCT8KPMxEsJLseQ8XphagwqVoh7yOfQxbmJ6Fic+jc3DTb8LvkMHLRQmUDGhufXNcihbSg3"
    "ZpOL5yPiFDgkj8fi3bSUPD0eQ1vFuJGKswyo1GnxeNI/WiaxgZ95QQYzi1LpDWBo5pC5Kq98HPF8FJqPx3VBJlYAMuCWww1bdCd+"
    "ixgRWzwF+EQ3QOMG/2qpeqt7C5XbMAVz2VxzpjOq1109HE4ackyFKqAb4tmhAJ7idHFvBG06laGMbvKcP8UEZir3+2ZvBHfYvKQ5"
    "PgOlVp9R/K5YK2+iFacQ44hgAYIFFd8eESxAsAA9InD00SPi2AZ8pXJs8TJFCXfwMp0OBnFy78zZZ4O+bt7dNQj8HbLPLcHwzm2D"
    "uAdwpt9v3rbgjDwYstbnZlsQyA8AXiFDNPytBtiqGxbNgFKKjVmkgwrDr2I9uuo+dG6gDoA8GLLuw8A95R25FQM6UEHAO6rGOIHF"
    "l9GUGmoFzRUBeaVfrvuPYllqEPkRf3W+fmwO+s37+wbxjoZs0Lpr3faanyE9uzoasi9tmaFdfohvn8ThJxhYsbKppv7hkDW/tAfd"
    "BpEf0GZ03+r1VbEI91BMk8FH6E9+VGMyIHy/YyUvjH2U4GiYDFkaW7AiQFUJpkYJka1xGTqjTGkuT3dTqfQsGbqw+DNl3qa5zd4a"
    "7eFw22vtc7Pz4MonZbbYXvdL+wZ2NO9ISK2yJyG0yk+xEX6+7/YGYheUn9XY9KKoeYnJHyXE+R9LmhsyP6S+AOlMjZFVWPCvUmh2"
    "1K5SAgGJEmIp8UpDIGAXSwzvHZg+b7R1xgatpdVzK5th84QGNSXFpjJvb/N2xCgRIKzy20EFC7cY4zAZDnCVB3ilGc7IpuIX6imZ"
    "XDNNJ3GyM8rvvDMLiqOZ37ZgbZwMWZtinDLs7IjdolC4nRPBWyWZuNbs9L+2eq2bBvGOhBLY7vfhjPoEU8VIXQR7hXs4ZFcP/T8a"
    "BP4O2XWzc926AxrvaMh6rb+2rgdwzjsasi9Q5FJhuf7hkH0Qf6Gd+lToa69722v1+wp/db8M2UPnU6f7tdMg7kE1FNLQcI8sbVVG"
    "e0ohrfBs2VKDel1Ig3qdo0G9TsmebPH5KKt4QzbDY2Tnx+z37wrw+v27TFbDpdhew7fgc4QIubyZyzIitzyfY2TI6c2cjjgXl+F1"
    "ghC5vZnb9nLydzotV00gIDk/Du8ljAtLcx2uNFelwkYPpCWcUtRoLOVD+SDSzA4qPEJVWow8/lF9NNmiCGMaOdrqMllcPhwhTosg"
    "apVBVIcvp7PRghvbWLyTxPgmxZVb/m20MLU0r4/com5Rwu1Ku21lpvOi1062tpsbL7rN3hAnxdmcytrSe0KEDveDKu8H7lClibT5"
    "ngURwu+5gmcohr3kaxKjxBelyi+KN1hLsZ+khEsUGmifFoe6ykPt5q0Y8aUz5Vk1ZTZjMindVFjlr31s3d00CPxNmmyVGTZkkRWH"
    "1YBn4G2xR3P+nFaZJttxIUqFObHjQrVJn0pVS/baY52ffIB4iwrKFp1ySxdPVGpAolQ4LDsfFsMemQZz1ceZlhacnKvwp9IfUO/3"
    "z5ys4i/ml5ssafSNrku9HSmkWOT99EqR3RiayZ9q8QRv7ul6Zm43PWiwMa2bTLameWnNfrCJkBxs8Sy2TN1Ff55rBlRQhqTblLjh"
    "0ESbQ2QQcbistvzITZOvbALOQjI1mEr7Bdm+oBnVxVe6UlneqDadJZPBHeshCqUdiwZWehHhm1OOgWMuyMcyjRqcwEJomPbrJINO"
    "MO0XJn4qhCxg2q/vefQx7VdtlxgFpq7B1DUYAf1draDeYE1SAqGLvfXRHir94p92YjFTs53yb2OICl/FSr+KcqS2fw9D5PgS7u0l"
    "TEAsJV7FBC0arav8PnqI4Mgoo2DEqA6nZOzTJ33HeobPI75M3c42sdYlQ96m6XA52fyyUcadpfKrGnu3xxgT5pgEj5MMLlfT6Dro"
    "5jS5urGeUXRaVaaW0QC87u+5eu6opSt0qZ5p7Qp57RczeUHpIf7oGomkQchwbPJk8eWiLg9XYtrMHK94DWVQu2al2QSEOmLRZ4Ou"
    "smrU7qjfbYrT+jk00MiERqZqL1VoZEIzAxqZcPTRyHRsBUV+JniZHe3tta8yqFWcmfvPXCulvzIM9gkq7Eu/JYP3kthKydQlloOA"
    "AFeD+Grg6SCp8XI3gilZztgRsu86Wi4zF2LmhMzJfYiRGuBHDlWKn8sGnEfoMN483+28Cs7O96bGanEASJ6sZ0I/C+9yIczH0awn"
    "KotDqyNVKVkjOp0ac80kmk0g01MdHI2hfvKcivGY/mATMQFkOefVjNs0qK9s6C7cI6tJE24Jcm0OVaW9874mnw4WHfuBCrk/q5vK"
    "WQO+Be4aT5m32stnSLhDIwSFEFQ1hX6EoHLmOIIQCEHh6CMEdVj/A0/AKIqRBBRnCEPtIadsSG4rqtKHab7r6jqBoFuUdQHFd804"
    "LLa669x7QpfbIqdhQIUMjUHHUnMtx06fBjWiRI0dgDDKbOMBxRlu4++K2DreZZs63klLRxWAuZZbsvITXdfi+Fz4Wj0TpvOLXn5z"
    "m22E667WZCVzAjAOyBSx17ZD5+QbgxB/jajsL8qRSiO68URtByAuSWM4yqHK1hQeZjhJ9G3H/Q/ZkI3HimrkCvsBLKfO/yA6fhR8"
    "EKc0p6G6WlC+MCmZac8qrYFgPpH+6EDHiBDC1rILw7IBJYTyN0vxPoiuNYsSNXgADq5mxnSmuhSth9EfZUMnyuUsdsuVZTiOuI9u"
    "PD5Sy/0VXnFucZOJxZdPMyf0I8TNLshgxb1uxHJIdE7EDYlNqUysQOTNxa9VFDaZa2t1Qd4TMjgsxQtqyV5tMZeINz2GzNDF1KOG"
    "fHpgHjd9RNPttThuyfhSIZXRiqt+7fHNCRzc8cS0DQhnVnfXQTgzZ44joIVwJo4+wpkH9ahz5Y5tokY92irrQ7XrbmfQvB40iHsw"
    "ZNfdz/fNzh9wRh4M2U0LgkXhrxs8Ktq1VZIF/8uQDZr9T1Alp/8pLqAfJ5zUlw0Tw5eLCYTJDi1Z1F65/35O+eP9q6KQF0JYowJ6"
    "UfQgRlblV6ZKDqmBUlNukkfoUH5O1LQFiKDM9A0oznDm7n5pjmIrJWSVJCFW8U6v4g3IUpKx2UlmwzSYgDki7Z9y0tkPhkmvZ0v2"
    "rRYHe4Mr9Uyo91G0GU39RhuB3iZZGHQq42Y1AsRJrDa9SSEMUD5NWnQseioeZ8dEaA+hPQR3DlnW51TiUU5IWII8GpSlvE5XBtOs"
    "jHpiIaJ4NMraofYJsjUvHMWVcfw3RMhDV+1Os/dHeinpqxSZ6OqPQasZ43xoPy+6P4RFANwachPpAKuSrC2XRafviOb6B7en0+Tq"
    "xkQ6oTlVmSw67fmCW85f+aQWF9uDK9liuyHbjP7uNipaNUKGGdmU2lI4Z0R185s02I/H4pbjcZAIx9BlQJO49I2uic4FlSGDn3TO"
    "IIjJAt8L19oPHJY+DjrVTEf2kVk14qAPoXwkTG3Nl2641oyvgtbiu+tUURd9cskvW7SDRqsZp8/wqCpFK/iRCAlLt5VfxpQvTZ1M"
    "qDwnA75WnKy0tQ0dPXJrDt0EHh5qgZO/ZG5T85lCqBjMaXBhYSq7kAz4mnHTfbaZ+OETKs7LO3DxDsPvFtOOSY8S+cun4I9hiIef"
    "LB3p1eEyS3YAjiRbZyeKSpPoU4GKV+X3AVS8UPFCnwocffSpOLbGfYKG+cpvT16lABBr0w2XxasNeH1UOGdRbdD91Oo0iPwYsn6r"
    "35cOKe7BkLVvWp1Be/BHg3hHcYXjOJbPMI/LvwIp1BgGlGCws0wpr1n4FXCpD2fHr/3tofXgVqgu8QYoqgZRn0PWe+h02p3bBnEP"
    "huxGluK5kZV4PjTbsiC2+qxyjWz0uDtZjzsANtIk5GKDF1BXe/j6X8RA9b8MGdj5xSjJjyH7/a7/e4PA34oMRha6nrvDIMCevbXM"
    "tcUC7pLgaLZXTYikGk41cNuTdqqJZJN7YmCfKDMgIZJqDMjJezlFyyytU8uOZI9HQFGN4Tir98O1WJQZjxAJDsjOB0RafsoMh0+A"
    "g7H7t+OZWmDeoykjkpuMNEp4wGyk/pmTSkcay/+qW+uRlabibUoAGyJEnpfgucMdLaXucCZ27bdH1/oU13rOUksTZvDSa46ZoBNu"
    "d8osWoKXIQpkZ5ydrp2xBDtDFMjOBDuZm8ClDEPDNMjSOEsfNcMsxc+AAJkZZ6by8yrBzIAAmRlnJrUsbqWj1hnByh5BhS2kW8Z6"
    "vn5VtKxLbl2XRKDyo8EMe7aNB02MEus6V81Tpgphjsor+rOLtqf7TH8OsPh8v+kQaF/Qdxqcaj0fXv4o/WvlAaRH+yamFZnQKZ8L"
    "6m904bgJ0zQCj0geucqdxuifTkbI5H5uUSjkMuxz4xlXJWcx7hLdf3coKlTe9ofuv9/btobuvzj66P6L7r8nsT2h09zJOs1hzd79"
    "lpR1laYki7Ot7iEStLtHdmn0SjmTAakOaNOTUlcaYANX6pvAGsttVAyomVAZE+3iJoI2lIeKjMeGDhKIs/ZLd/q1AlS0eYNM1hDp"
    "DTUFFhSqB7Ag8b0XMi5jtjNQnMPef5vI7r/ziXsUxEIIEWJC5fYCkd51kkdVpq33czF6HOGjqkooCB/lzHEEEAoBCMGaWBA/CAgw"
    "ZVcKgnB6MX7baLy9lpi7EJ+nDobs4f5GnXEPxJmOWIM6t/KcdxiP9auGlnvsRNWnY/MtsasY9ijLEWSTM22mPwj60ub6L3sSa5Lh"
    "xlPmch6mOiOn2r+8efP27S9vXr19/+vlu19+ufz1lb+wJy/lrfBX7VtgdWRIkrxfWFxwo1z8RJimGsjBWcV7BapcUU0hoEAdIT9/"
    "o5u9L8rYcukbI7kCT5OnG7M3BhOqMskb09I25idsLJypsUlEU4UZ+Tr3BekylQBRnpfOQFClcaUZjkwMqCpfWksmvxHXmUhiRlJ7"
    "TEBVe7mLyrWoL6nQZRW+JdMaCmpZG5JM6JPBfoPilwBjOdCTXffa2ERIMzYllOmq+qVX6lMs8FNqq7KUjvaNuvkfHf6Nhmp2Tk3N"
    "mMtSnbLbIVOtNMeh84VjuxU4p3zJIJWjl25xrZ4JkyQizIUwF8JcCHNtgLkEo5cZpuzNqIxPXGlQ5q79pdUg8BfcDeCz9we4HKij"
    "Ibt/uLtrEPg7ZFfN608f2vDdOxqy9uf7bm/QIOpzyD52H/qtT63WvczcFP5WDdgGtvn0EU1/j732VR7ELZ0T3r8rwNz37zKZC5di"
    "zKUpOEIOb2kagHAOrN1LaTzNeioFFXjtqwETnLyDQRyv33pj8ImrPPFrX5vtgVzD3YPUfHyt5o30T6sIJq90sZKSWkB0LCkNQ7EK"
    "SWOeclvC7BgmwTDROP48FwM02oKrCTq06aZmKflGU1yYs5VxnwCtgvEkbGK+lY5pjlJhYHNeYHMVnCf/yieDpcVqKUCzPF/PA5tH"
    "jtekgNskZWEcWCKtM+2ZEpvPqTMTIwDorc7BF1EjUo1XULAH7640m9jUeqY6gUl2QTriZzSgHo0kBgDZJtySyGya2+RB7w8o9a3J"
    "J5pooaDpcLEfKLqjib+i90eLgssl4NGyMo//fKKtTQkwWHWggHN7rpmmdPiEaFyqTWchEuhPPnhhqNlHS1xxLBtZriLWWQptlneC"
    "P+9ODGVGOOzs4LDja0wV22PPSWFSe0T58Y3QoVJcuTGugrQWKqQZF9iiNTYzZDZbNhp5NT2LOArIcBAQNkJFFEHScUvXgmgjJKbx"
    "2K8DPx5fkLY8b9E5f/YM4bJKoWqsBCLVGdXrIDRpj45MNKJr6zQ/gsM/BAhwIHBJYz+IfuOxLe40HqvQGZuaj1CzcW0HVNYaZL+6"
    "nydF9a16eOSmyVc7KZSI1v9qyGVVlIiru8Sj9R+t/4XEJ8yR8j2PPuZIqWGOlGpvTwdNtFExPf0A/ha28b9lMqN7zdHOmFIjATSW"
    "JC83xXR5VBjRtSGiqwqIQE+MxDU4nNfigEBwpZ6JB8A4jqZ+o41wgOu7/4NN5gZbOvSCeEYOsceLJdOmdsQFfkKFMgyGifWE62uZ"
    "UgL89TmZaqaZYqXZQ/+bte1MffqYjnWbdelTXOaztWk13imLVU48ZEBzTq4QBw6HtBfpm0QO330SZHsptldhvxhYS1sMzQ2fLuc0"
    "ZdeIX8/eOxzVcqSHmxYAlG8tbTH72x3x6Ooq0xDgqoCa9j82f35z+d5LVuRAsukfZ/RPTadTY66ZP4X2BL8PL0BLhol5VnZbRnkZ"
    "ThqgfJyHeMFehNjuIbFdlTCrzOYfUJzd/r/7iAV4n5LMHYizGT56bvsqOzHsBK5r/T6I6CMJr3kfrbvrdm695nFXekwMekjAwqJP"
    "htgIrW0w6wQtwta1U4GtqyDNfabWU9IVQJ3Nltzm/vWN4to1Z45oYEv7+JTPFxozqPjmhLNQspTY/6KEKpxfmujHYzLjpusIaeiy"
    "LIk02MurdSmbwU+Qfo7iy0qIUNT1zPyNjMcKDIAgfHF9PJZ2efFNduGWVBO3lL2DA6Uy4m9tkYf6KCMMxq+MyIbmeDTH486G5ngc"
    "fTTHV9Ukh2kQgjiq90WiqOJzPxRD9T6ZBkEJZAn+5ro6hKhw549HqoKeAElTSyVAiFJVIw3CWWVLlOpQqRHxCKoxGGeVk0IpnWVG"
    "I6DA4dj5cEilv8xo+AQ4GDsfjON6H1bMdW43W/KS6ZxtETwYocP4warpXFXAkoVKp32jPZkovxaHlCMX69nFlGSzkRW0K+AQsLD4"
    "s6FT6wcI1gLCOlFxanH3LjEHxEmHq7LUMNv1DPP+S7t0k8xKm+54TBxqmrZfLUkQqE7Jo8Xn4rQ4FiccCS/TC9J0KyZ4rWyIElvN"
    "1ipETebGcEFqGZ6m6UR7EjNZRqhJnwHDAcScQhYBWe3J8BFz18NAsJkCV2HrWBnOLHA70KbSNU72Tv8UrZhmErFmZqDcSVjb7cD9"
    "5nXhA93oqnCcHQBxb8S9Efk8ZNqzyDpYQnqNEuJbFXurwjtKgrHZSGiM7AwB0b34phzfj61SPN69J9tCW5tcS5nK2c5sIZKzYPGh"
    "/dm+i6ptN2JbaxD4G6/DNmStXrMP39VnXPsp8h7sPqNR6TyBmCKwUIrA2MRnOjxGCTaHac6P0++K8PldNpffpThzTqmxVfqmGCUm"
    "cKqceF8FkO3eBaaaSkuoxXG2+PV6JtTmQVwjbVoygNPDiCRyBPXDva6glpFQXmWVQUHuljMCCzmxqWaCDybgSgqkMikkz5TAEyQu"
    "s9KDOfd4r22cNr27o9cmolcnuMwieoXoFXpt4uij1+YhvTZ9oSHBz2y9K0xTZaBhS8Vr9wACRinuFwkOydpJNvelxJ0pD4QJD+8m"
    "dRxRay8OUVIXskollQmRnB9+U2QVyV5EEmuIvWZTIbsIhhlmSbknToouUlUWcGSRGXfISou4SWIc7MoPNtYhOvM6RB7w+WBLKC8d"
    "FZUX65sh0aXXbrP3ISN0vjD5mlIii/J4fbi55JwZnTfclO8EEgQZel061jHQlyC2vd++95LTkR/H4290PR7/lOKTuKcbKU9F+MEj"
    "Q1eV6lXlIJkBD7oVx5pFGxI+hXYxj0H681wzxHQTWraCWAGlTWkH4yGD+UX3c1k0STpQzjR7yOCaDg9l2CPNto0nBtH8P9VFW2M6"
    "U3nyt3VBhKx66HqI4O3JaxQI3iJ8h+Atjj6Ct4cEb9GPdz9b1DFzI1dKEdsLWuupCqOSbI7TIb+L8RtrOux5OmtpiGzePNZScdhz"
    "YPBlESd00SqbwZcJN3RX/y+5xYWoMM46UTzDAzKSTN1UQCNMiUU0TqCIxg1daJaztGgtjjwGV+qZsKMeaVMg4BmyT6q6kpA1XAYR"
    "A+gm8x5IiA36k8cOJxoUGIdjm7tEXmZxbSWTX3oo3aNh2Q64SlrMVi1Vicun1PycR3uKbdw2bSpI3GgO8dj5aTfdBuWWwoAIC5Qj"
    "DFiRTQirt+2ep+GlJLar51U8CVFh0ZM0IaDSRU9az+J9ueNPie3dv5C9u1NoMjLdNoUCLGBn1Yi/vDXcyAU1hbyaImCgJrJzqFRt"
    "SyKTT7+RxVJ8kxdknWppkrPAUCgIxRdDptOeiy7SIy4OefMX1DOp4qbxfWzXyv9lq2UwQXo2VRcPXHRLm06pbY8ysf68QUjS4iic"
    "4HbUk/aflO0ILmzYjopvRc5MsF3pYTPRo5gSOkTeee+wchiBVX66tGwul3lQ69ZEdE61ubvsB9tJ+p6zl7tsoyiCWOys41qjIEs2"
    "lW9LpFXmXlUVmfG4NaEOuFCirokuJ+h0cECnA28xLGqf8dqfoX1x9zmC3E2pLI9jZGfI6j2koQnv/yUgswgd7g1xzGw5+TudbuFD"
    "EyVEG2PqZC3v8JUk3Eq+rBhTd+/55fAt0PMwGc7YmEFiKhS4rQpdxigxO1KlxUFQv5IDnF1EwWuPNRQiI7xtyHAVMKq2TucL7lA2"
    "XX+i61oiH3z0cj07I3zQ0HNK3IxcDcDssHQgCTpgQxqZLx1NDrLEmKaaJdO2a0T0WHeTRnHP28B207TbRGP2ilp+CFMSu9rjfQpF"
    "OkGMlopUS4tySmkf6NqYwKoa1hQEpBCQQkBq5xJIsDIWhUsCijNESnYPSmH8BuZdP+Hp60ptZZSUEMmL9JTT0ezPSiHp8ZV4e5gE"
    "iaK6SHAlWw0B/95p0GijBvJ1RhkUfAK/KPCVUrR60psKvgfeVOqMUA9E98xWFZouiCziNDUN6VX1yE1T9LqacaFQ0IUsH7VYJ3WT"
    "gz8BZJLo0JWbOEKqQ36Oihnk32UyMwRkSIJ7rt0narh+YeruMC4qmQU6e5+l9xjqO3vSdxhfptgAckIQ3fZnKC7svjZ4VTx4js3m"
    "78vN7k+1Q/U0Jyk0RC5myw3UbTayvHYFRAex16qt0nDUPiptH2y6ltmZuOXMPN9qf1X8wQ4auVUldW0tuqkHOy5h9E+HwIOkSQuH"
    "uWkxWNPtVD6lhumbcCs/lQUSocucOY7QZSHoEtM3fc+jj+mbart04gmLEoUtASGaM9SO3hZxmsz2mUxA1VoKc28Ec7JcPdL4Glmd"
    "TpDDOSyFVSVeJM79kUUnpNf+HCfjTlx4q6At9qlmTWctmWw/riyGr9UzdUVbthpRv1khP5dHbupUJw6oWUJvAx1OcNwRdHWItV1o"
    "bA3JOHSqmQ3pdaIS8ToAD7PlfCJ2j7qXF5jasmia0Fh1k6bEB+/5foAgN4XOZDxZ2pzI+UlkAUpb3IaMx3DP8bhBbtsdOHGvtt7+"
    "3+7q8FV8Gg4VHZIPg/4lkWz1oGzj6UncV8LVLw08rpyLOOLGqGy+QNmElyrJ0Ozy0177s9iM8jSHXdWersbmBGUv+3RqUSdldwpd"
    "zNueoNnIDtoVSFWlWqtlWDNNsAhO1cLv7h3wwoOCSGwh/tALcmvyido5yISanD3ZkD6K8bwQ4v3d5gX7BGKRh9wejlv+67iB1XuO"
    "iXvWzGUp3voEZ7FF7Mnbqxq7gm0rbsQ3BNtDlDL3gqBFoTwSkNDyZ4NdkC4z10Q5q9leNiGLPoo3fSZW4G+U2X4hZ+WqshCXpF8K"
    "o6qks1djZEIfuWhpOOk5JfZ6R6WpRHpx0xpq0q3fFBuILmnBZUzc4EnMJ2JzsdTONF0+guv0b4p1jnDXsKatf5M3UtEDIUpTvC+W"
    "7Nx2uJiM9SHzHswdCkKFmhTZ1wzw1FmKVpM1GOYkA7yKKg51i7vsIGeGlwVWZskQvHs2+NIeuf6IGGZQjf0R1Se01aG1Bm11OPpo"
    "q6uqre6YSejPc3M6fhhJhTTj3QeRxIXdEnxOIT2/UhW757guuJbmhZszoX2K8+PvXkLPXNNcGR6HSM6PyXvI5/XnwhD8Ki80Rgkx"
    "B0qlhUOZ61gIJ9tWGA+RonpwkjOACtZuMfphMqwsX7UBrgJuP9Dsb7U4aC9P1jMRe8e7vBGu7/M5dRMyc6JzSMTsVQQJEjG7Jaoo"
    "XLXo3HDnrFdAnCpA272ikOsn45myJFa//9ttA2qHa6Dogli9jh7KnQhYUQ5QXnvOJEFqU/CLKtIuCg96Nw79djitvmI6H8TZT1Oo"
    "Q5wdRSnE2XH0EWc/JM4uJiDd6mWKEqJuUuV3xjEcs1xKfo/gDL223hYCSt/mAKVvk0ApFDJza+kU9Z0OkZwDUHoI7+nIwuUrYmUW"
    "LZ8IF6wqL1iBLltufCN0OMTVH+JtJI8YJQ5zlYfZw7VKrtMBFQ5v5Yd3skUEZJQQa2OkA1zbcDZBi8yNy+phgL4oKBulQp7GYQTf"
    "klGUoSES5GYsIXHI4FSUnWEa5GdKTFWMvUnefuAWNZ7YJ7qWHFYCSqq7GJhYH2x6ulp6cDZ4REtb+RbDyGwSP1yBfXChJ0SGXvt6"
    "UEtbUl/K0+ugm/Nka3QTKcBYWCRfytUbt4/zZGloG8ng5xGcMpoLYwBxgLW4Y4Z/oZ7pnKEtjJHjtykQVh+KOBQtbaKJ/wh4wruJ"
    "Nw2HuM6CkIvFgJjEZ0Gi1+HrStUfgrQrTzKzigwdrMWGaD93gcDJ8Xiu6XS0MpzZeCyDJENnlNsH8E8V/LaoDpKvZkLo5mrGoe43"
    "gdai77pHKOVeQSajN6llc/abTAMAcZ0wRuRRPJCmfs+QuTnPAYyFm5sGxHmquEj/YRlXPimTpSMby19t+HzIDLSEyM4DhFqitwd6"
    "e1TT8ILeHjlzHO396O2Bo4/eHhhVecqb03FzDVXKseJ1IceK1zmOFa+TjhX2lEMvCQ5nl+YKKLAyV7nKXBgt/B2G/Z3OPD854cVF"
    "QLbxcAgT4iBXeZADzKmkVBUlRJPNv5JsBQwwfQtqseU8gX0n2et1UGEHy9qg+6nVaRD5MWT9Vr/f7orv7sGQtW9anUF78EeDeEdx"
    "dLaQ1+vOU0GGUdptpn6IFCd/lLXVChc/HRafxOZRhaDhJrWM6ayWsE6p0/Vs21TQYJNhKns8d5xHORMJSl1bUkAgd35XVxfZCQiU"
    "bbjIxNhysvpmgmznAGS8ubwskkrn8jI7lQ5ci6XSEW9UCQ67zc+Qu3uBicCxIjX+JhsnCpG8CCiqGrcPgRQddQ/71/8Doryebg=="
)
