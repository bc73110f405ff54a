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
CREATE INDEX "idx_company_merged" ON "company" ("workspace_id", "merged_into_id", "id") WHERE "merged_into_id" IS NOT NULL;
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
CREATE INDEX "idx_company_merged" ON "company" ("workspace_id", "merged_into_id", "id") WHERE "merged_into_id" IS NOT NULL;
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
CREATE INDEX "idx_contact_merged" ON "contact" ("workspace_id", "merged_into_id", "id") WHERE "merged_into_id" IS NOT NULL;
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
    "kvPj8O6jrXTqaIZZqnZPiKQapXvgtidduqcKCMa1qvdai8MX3vl6JnYxDbUoYMV3mxMHasBOlutUM3t6o23wA/gto290nYce8BUL"
    "maoRMEDAAAEDBAzODzBAM/T3PPpohq7t0gytgki3eJmihBi2XuV3Zk4tISqPxE/j5aGTJDEiKJjN75AZbMLKT5THH7ipUz2byx7V"
    "ATOX7WsPPwCfV3RiQzqsElM5RHJ+ONVlISZf5jD5MpPJ5edzjBCndJEpbfOlNS01owOK85vQrwux+HUOi18nWexoT6WAV699NVDX"
    "syqYPuXzeWrRlgH9MwsRCUjOYb7nSe2t3wf5HPeF9rtu59ZrHh+GKMd9zDXB8mx4L0yDonRuSijJqrRtskxOqPOq/lKP5YQKz6bq"
    "JIW6Fo9N5TPH7TDqfD3HDhO0KFxQ5geb6HRqAMxzQTqcUXDeDAUqum6ephh921ElZBdLawHVYSB0ERoxapKZEL9SDTl7ustWnqSc"
    "OYIn7jfPMRX9RNHsU2GQAM0+OXMcgX80++Doo9nnkGYfVy5JB0Y2e12HyKsMYsPUbY7ue93rVr/f7tw2SOwEpHjqfRKzG675h0N2"
    "3by7G/Va193ejbwU/R4XEI/jCOuKk9sOYYi8wop/7f6jTHIjP4as9bnZvmsQ+TFkXz82B/3m/X2DeEfgUn7Xuu2pDDjqaMi+tK8g"
    "ZZf8EN8+icNP4Ows1iTV1D8csuaX9qDbIPID2ozuW71+twNt3MMh6w4+Qn/yoxpzwVNLtp0MYfpKv9C37S8tMRjyQ0wAse3c9JqQ"
    "+sg/rMaAhPWyctJKjPJY4gpa1osJpRiNsGNbOi9ngPTaV3gPq5L1UWJPSf7mVpDyabB6VPHqUVGYrigEFKVCACjfOuBy66X2geug"
    "m9Pk6kYbQXRaRawE183+dfOmdSwjgaPg/YSRwBuQbCOB36KwkeCC3Iuhp3bdTVBoS1QeMhiabloIi69swO2dGTUsqOtQh/SEgOlz"
    "S5f15KlbZJ48ac8Uvs+zzQV7vN/eQ0hy2rhBLaPM64lUF2iXQLtEpRdQtEsgMo12CRx9tEsc2y6B4SjfwTuD4SgYjoLhKOi7v4HP"
    "Ypob2anB0rkcpjk/SBhDJDBEAkMkMETipEIkBGvsbST6CB0K9FUW6EOQcGKM84xdYSqU4jGyCCOLqmQ1LBBZlLIIvJSnoUxt58nW"
    "6LJXqZAtsKlmZ9CLXK5vss2OXpJQTyNuL6rEG3nkVl2ViVOm0oVmOXBoURVy9WhYtgPRWPBlLphPOBN3kfZT1ZFK7++zfjzemK/v"
    "UM9QqGxd1IIfNsEWCBgLz7dQR2iXRbtsRVE8tMvmzHG0zKFdFkcf7bKHtMta3CwFEXvtzwEwO6qpI3O65lg69jhfX53IfD0yInWm"
    "8hT6tKNPe3VglM0+7UeFp06XsZn4VAWCBVrgSV/LAKfUxfpGaIr67TYDU8z13iduSZbfyHjsHoI7h6oTKfEfbs3BfX81M6YzKBop"
    "zkteWlSvCyKbatZ05tJIH39IIBRtr9qkFbI84nMUAqhCj5IGM5VIaRQWbBClQpSq8isqolSIUyBKhaOPKNWxtf4jFNqr2p4Ur05f"
    "pNSeaJVTnT5RbC8m6pXk9OF9oE+b24G4nqa6ZvubR+nQ47wIDCt+eFZCrXQm+wTnh3NfFss+kpN8BEHuvYPciMciHlsZ2LDKOUY+"
    "yqwbtQzc0L1a3wgczoKGBVza4E6ArGlkLgQfsbBSC1A71clBwcOjPkoxB7cgHWXwUIgkIpKISCIiiYglIZKIo49I4gFVq+Mm1z7Q"
    "/oTZtQsmc/ak/qK4UEBR5eGvEvQWFfrL8fmcIeW9ZHxASBk9exH0/M41RwQ9zx30lOmHaxmYp7pY3wh5Lvx2RRDP5XxCLUADWxev"
    "37+rkwm1DZ2m44orzSYry3AcylIhy5f0VQhzVHdAkBFBRgQZEWREmAlBRhx9BBkPp8oE8kdRvCOgOEOsY/fAnSsRluFwiOQMWfy+"
    "iIPi+2z/xPcJ90R0mUOXuRqiR9+dSoDo0dmiRzdUS0bYypP1TLRI9y4XAIlszRTnHy0+D+VNE3q3ThyukqdxRteEq/pXJrftNHho"
    "i16GbMiac74UwyTLb4mRoU/UInODiWZi9jiyGtd4PF1aFmXT9XgMTnKgIoxkm8BJznb96eDYhwx+sIlHKe4luhF3FSrPvwkyxYSJ"
    "Qq9MDR4VEsRZ8sFkXTB4IBgFwLRM1Q6YCjfki2xUqyRaJd44Z2lvV9hrYSyoaTCa2UB0/uRXEgsXsS1SbqwYQZFGLtvFdEv/GZrl"
    "uLdFsA7BumrvIQjWIVyDYB2OPoJ1x9YcsTLZd/DOOIZTztHPJzhDsHAv/lCSYeVdzyJk6HlWyMtPqXqpk3mzB3NAfUBud+9bnZIc"
    "lzQNAn+H7Cu4En8FJ+K7bn/QIPA3Dh0cxxKhVGPKHGpts4ekkR9LLMOtpNBWokmgSeFGydG+Mp4yxbA45VayWMWEBFca+8ubN2/f"
    "/vLm1dv3v16+++WXy19f+WJZ8lKefHbVvgURLTK6KWi/i8aV2dHDNGe4qb8tsrJlL2zxdS3ARsvN8SgdzvBtZ3gIzEzwP7eMbpQQ"
    "i0VhTczsNWMvNTGxEGOetLOXQox/LugUkAhpIBmlQUM3gnnpvE8lzhNBz2o8QKKM1+cLm6JKiPIROpThKy3Du5bE8taTMB0ificw"
    "xGmL4R2fauaNts4dY1wIXUZM0ott5AqhcVIUQ2POldy2RxbV7LTpmeNiGSU7B1kp7mhZzNMyz9Uymfwx4Fr5mZwkxrlcqYo8Z8rT"
    "o3qzniVPse72bvkZ9hoswdIYGXp2pRqUyvE0TIMMzXdi9+Zfkr/lvNjvQ/2cJl83urHHXtUCpeLlRHwpZ/teJ2fK1og39Waeyj3o"
    "pTx9sOkJKgdFORpxN9/M0YPHsZwoW3PCWLIYe+BSfCfL2MxKfAFjjxQg1HbovJYWJCQv1HMDhUaG16ZAtBDsLBCVo8lwmAaxOZkv"
    "pzN1amFxfTl16kRz5DdjKvowKYTUEN2wp+BIcUHGY4c74rahGJ7VTFAYDiS2pjZxeFqE0QHvvE1gj+Ik5qA5tkyOYS0Y1oKBDRjW"
    "gqOPYS2nF9biyjFlzEshkjN0kNyLL/4/lmJRMpxSjqhhmjPk8+597KUQvo0zaozwcIvE2bmjeprPaEGtaap3X/Z8T6M9YOzJq31t"
    "vjFfyvdFXCnjG2zIk/J9IqIq0DDLTfsYIU57jDOobJwBJsLaeTizjx4VhSXCgBMiErnWQy8d0kvgbS/j0mnycyO4HZpNlcp8dS+0"
    "RfmLk9C2e6meD24vglYF4G3VGlBkyPg0NQ0h+fxgE8h0Xpd5ocRpwyIQruPlm9Lp1ACFNg2zfml3hfKmh4auVOL0HMQ6PR9VtG9E"
    "tBHRrux6h4g2YpqIaOPoI6J9bM0GZJt0RXxz1hOPtsoKee2mdd2+afUbxD2AQoof7h5anWs4GRwP2X3zD3EG/g7ZQx+uwt8h6z/c"
    "33d7A/HdOxqyrjiQTdyDKhZizIwZzoFZzitm+ABxMAi1YM7x6gvMiF8hflVt/OqorsSnytWKpsS/47bdUwG1cWAwdKmeCQzGInKL"
    "AIOqNVQ6hBzxgreuH2oo53048TxfMWIatpMGCr6kq208U31xAGE7hO2qvSAhbIfADcJ2OPoI2x1bS5afCV7mlEJ021cZqquSCyrC"
    "OjuesIY9EiK88Zwya684N6mWkSomQhdj60QQ7ouvnoR72GX9qtu9i6zoV+14qsKHz1et3o+v5WQWjQyl7imGJzCKIyh/95rtdGV0"
    "dVz3C67UM1W/hWgz8oOzN2t+X2fcpq6CJsvaT6hQ3FzvjSVzDKgQRtkFaTtCozNNvrKVGke16YxMZxp7klGLoNXJ25LJmhiOTc1H"
    "8uN4LDZAbsJG9O/yoj0zFheL9Xj8U1JxPOqTbNY7M3XLTGgwN4PTntDBUoqmvBP8eYcK5os5fxYKZnY2otzJjAmJslkqV66yCptH"
    "gwlbK6eTVUJE8LL8JCSEUPqfLAEh3GQzMAxVQ3UoAyIxWthfZaKYtBqpuU0R2EVgF/ddBHZxG0FgF0cfgV0EdhHY/X6B3SooESqh"
    "ZVyD8NNcZqgPfi7NIk4ltkMXbv4yV+tI8xfJaLWVxhBL44sKBCoQFV+yUYFAERIVCBx9VCBQgTj+boQKxGkoEGGGfhM/In3Cbo5A"
    "9Gix6voO4gUFj0060h4dao10bW2XmOFppGdUpnhnc92i/1gaFk2Z73/tdzvpvA3TxEUcY+qQ/5P2qgMIN5OlYToGsy/gfscQbYBH"
    "EakmUec1XtI1Jq5AB/E6r1hxBwvEVCqoq1iBmGMhbtfSUa2Wiru51+r56NtoGjTbCMJ1GRVK1XOksoD0mlvNKDjXOdw7mqzFEZ/X"
    "pZcdlAyYiYeA4sHSAc87CY55Fp2CpV9Pgnl7v9sLKxd4N3EV3qxUUOFmCB0idFjtBRGhQwSPtgaPYHUeZVf3y3X7TNCi72c8V/K2"
    "rI1R4qIV96q1t/FTDlHhVI2FFzGHgiRpbFOOOkmM7I2yNyZ4lthlY5ToEV7p7dRTVsqPc4wSx7nS44z5oDAfVLXzQR0B37pe2g5X"
    "BqdaHN8KX6tn4ltT2cr9lfUi+NZAphR/NJg0ECrcSZJDNcxvdD0eE0afqeUGiNq/idNcUtvikmZRVSFTI9cfu+3rlmjGuU1VZGkS"
    "39r73QolRGd8KU2h4oaJNOiIViFaVemVDdEqRKvQ0Q1HHx3dju1L4YkR2/gNebRVdnqrXXc7g+b1oEHcgyG77n6+b3b+gDPyYMhu"
    "Ws07SG3evIO85oNWT7Rrg4dR6MuQDZr9Tw0Cf+Mi4XE8jUDySx259NfAbV7lwdrSQ/GyWEbynITkcdai++d+3T9Py1txi1Vn0Ppd"
    "LDnwd8hUsqkGUZ9D9lnsjGL1kR9i7RGbqlh7xN8h+3DXvG0Q+CtWKakcNlwl0fve9070q7EGuXptciyzPfFCJOiIF5G6duKIh47V"
    "uxWQMOXed5JyT4GTXzRTsjoNuFTX6puAy2e/WSHHPNkcUEQuvlh8BSiizS1n5NA/nfGYwLGtWtkhsJFoc86eINHd3KbmM7XrElaU"
    "wKMhCGCbTPfN2/cNC8GXVNaZjwBjheo5+k1hFnkPHe0QnfUQ/qyoaI3wZ84cRwAM4U8cfYQ/Dyndp4ghhZzdInS4QcVdXl2ZLMrQ"
    "gTib4ejqtj+Haol5i03r90G+wu+vNXfdzq3XPI4CxKDK5XxCrVE6y3MQyyjZOXA+inW9KwJbvstGLd8lQWHJshQYwHjKXHwDmjMK"
    "5P3Lmzdv3/7y5tXb979evvvll8tfX/nLcPJS3np81b6FJTkyAsk1WuidS+aM5gbjJbkfp8Qx2HYMQCpM8v5GnM3wc3Tb50mZp8f7"
    "HDaCcBjj2aOpPZUEDT2S7fDC0+HWC+HCiDI848aUlrJAhEheZIE4HX7vxdQQgd+Kyh0Roiqb8KpkLg2DnkVRtDANKij5rua+q/FL"
    "fM1jzs2nydeNLufhaVUZn/N7zXLSayWp8/WcSklBi0J1EJaObeiUTPl8obG1rENkU2rLgkPgjm9DxoKJxZdPM0dmMXBkRSO3JJGX"
    "lcImtlghqU5WhjMTFKq+kWo0J5yZa+UjDqkPNDGP09IsHP1ptknD4DnKoJkGzTSVXwzRTINAPZppcPTRTHNsMw364+5XwVRSXRkM"
    "JaBAJ86dICtVcIFz9aXsynKx6xv1qlHJQnO+SiJUD6FwGFHNRCNut2kFJEpQFnJQ835BsqbEZie1RGtUc1DNqd7GgmoOCrqo5uDo"
    "o5pTETUHg3d2zdCIEFd0y4+JfrjhY673I+R6DyxTL7FKhkxgp8nVzZneI29ruk0ybfq+mLPfdxL9o+YYMzXbNh6NqQa/PCOZfmqj"
    "enbwXqR56fT6Op0atkwHxojGiMGg3Mi6IQ2n8UT3Krn9+oJ0IALPsEkoW1hGzN5uu9/GcptM7xrS3xDkQJCj2msdghyo5m6t5kb3"
    "hnRD1ObEJcleqmyeqg2avdsWJDGRn0PW6XZG3rngOL5bFTFh7T4NiXjJ7KyBSX8vA4rzC325LGQivMwxEV4mTYSYbP/AyfZzpKRd"
    "Zto/n/06R5kOceylal872tVpcnej5pecYpVR/sIDENf5YoOToerFZkMxBU+wzBGNPHvy1DTEundBvrrWZsYd8k3ID0x+kbxXSaBf"
    "pSt023c3ZEM2HrsL63hMppplGVQHT1++dCCZiyDzLmrMXlHLJo8ckrQ0pNsvkNYJF//DWXFvzTSV1ZzxCdfXxOH8W102lT0R/jhk"
    "8M195gvSJHMq5FX29INNwo8yEy8luBxDxuuFqTGoWCHuIZ9DF+cmomNx6t/cNNjwu+QzcNBCZQIZG55f1yCHtqHcmE0uno+IU+CQ"
    "PB6Ld9NS8vR4DG0V40YqzjKgUqfF40n/aJnEBn7mBRnMLEqlN4ChmUPmqrzyccTzUWg+HtcFmVgByIBbDjds0Z34LWJEbPEU4BPd"
    "AI0b/Kul6q3uLVRuwxTMZXPNmc6oXnf1cDhpyDEVqoBuiGeHAniK08W9EbTpVIYyuslz/hQTmKnc75u9Edxh85Lm+AyUWn1G8bti"
    "rbyJVpxCjCOCBQgWVHx7RLAAwQL0iMDRR4+IYxvwlcqxxcsUJdzBy3Q6GMTJvTNnnw36unl31yDwd8g+twTDO7cN4h7AmX6/eduC"
    "M/JgyFqfm21BID8AeIUM0fC3GmCrblg0A0opNmaRDioMv4r16Kr70LmBOgDyYMi6DwP3lHfkVgzoQAUB76ga4wQWX0ZTaqgVNFcE"
    "5JV+ue4/imWpQeRH/NX5+rE56Dfv7xvEOxqyQeuuddtrfob07OpoyL60ZYZ2+SG+fRKHn2BgxcqmmvqHQ9b80h50G0R+QJvRfavX"
    "V8Ui3EMxTQYfoT/5UY3JgPD9jpW8MPZRgqNhMmRpbMGKAFUlmBolRLbGZeiMMqW5PN1NpdKzZOjC4s+UeZvmNntrtIfDba+1z83O"
    "gyuflNlie90v7RvY0bwjIbXKnoTQKj/FRvj5vtsbiF1QflZj04ui5iUmf5QQ538saW7I/JD6AqQzNUZWYcG/SqHZUbtKCQQkSoil"
    "xCsNgYBdLDG8d2D6vNHWGRu0llbPrWyGzRMa1JQUm8q8vc3bEaNEgLDKbwcVLNxijMNkOMBVHuCVZjgjm4pfqKdkcs00ncTJzii/"
    "884sKI5mftuCtXEyZG2KccqwsyN2i0Lhdk4Eb5Vk4lqz0//a6rVuGsQ7Ekpgu9+HM+oTTBUjdRHsFe7hkF099P9oEPg7ZNfNznXr"
    "Dmi8oyHrtf7auh7AOe9oyL5AkUuF5fqHQ/ZB/IV26lOhr73uba/V7yv81f0yZA+dT53u106DuAfVUEhDwz2ytFUZ7SmFtMKzZUsN"
    "6nUhDep1jgb1OiV7ssXno6ziDdkMj5GdH7PfvyvA6/fvMlkNl2J7Dd+CzxEi5PJmLsuI3PJ8jpEhpzdzOuJcXIbXCULk9mZu28vJ"
    "3+m0XDWBgOT8OLyXMC4szXW40lyVChs9kJZwSlGjsZQP5YNIMzuo8AhVaTHy+Ef10WSLIoxp5Giry2Rx+XCEOC2CqFUGUR2+nM5G"
    "C25sY/FOEuObFFdu+bfRwtTSvD5yi7pFCbcr7baVmc6LXjvZ2m5uvOg2e0OcFGdzKmtL7wkROtwPqrwfuEOVJtLmexZECL/nCp6h"
    "GPaSr0mMEl+UKr8o3mAtxX6SEi5RaKB9WhzqKg+1m7dixJfOlGfVlNmMyaR0U2GVv/axdXfTIPA3abJVZtiQRVYcVgOegbfFHs35"
    "c1plmmzHhSgV5sSOC9UmfSpVLdlrj3V+8gHiLSooW3TKLV08UakBiVLhsOx8WAx7ZBrMVR9nWlpwcq7Cn0p/QL3fP3Oyir+YX26y"
    "pNE3ui71dqSQYpH30ytFdmNoJn+qxRO8uafrmbnd9KDBxrRuMtma5qU1+8EmQnKwxbPYMnUX/XmuGVBBGZJuU+KGQxNtDpFBxOGy"
    "2vIjN02+sgk4C8nUYCrtF2T7gmZUF1/pSmV5o9p0lkwGd6yHKJR2LBpY6UWEb045Bo65IB/LNGpwAguhYdqvkww6wbRfmPipELKA"
    "ab++59HHtF+1XWIUmLoGU9dgBPR3tYJ6gzVJCYQu9tZHe6j0i3/aicVMzXbKv40hKnwVK/0qypHa/j0MkeNLuLeXMAGxlHgVE7Ro"
    "tK7y++ghgiOjjIIRozqckrFPn/Qd6xk+j/gydTvbxFqXDHmbpsPlZPPLRhl3lsqvauzdHmNMmGMSPE4yuFxNo+ugm9Pk6sZ6RtFp"
    "VZlaRgPwur/n6rmjlq7QpXqmtSvktV/M5AWlh/ijaySSBiHDscmTxZeLujxciWkzc7ziNZRB7ZqVZhMQ6ohFnw26yqpRu6N+tylO"
    "6+fQQCMTGpmqvVShkQnNDGhkwtFHI9OxFRT5meBldrS3177KoFZxZu4/c62U/sow2CeosC/9lgzeS2IrJVOXWA4CAlwN4quBp4Ok"
    "xsvdCKZkOWNHyL7raLnMXIiZEzIn9yFGaoAfOVQpfi4bcB6hw3jzfLfzKjg735saq8UBIHmyngn9LLzLhTAfR7OeqCwOrY5UpWSN"
    "6HRqzDWTaDaBTE91cDSG+slzKsZj+oNNxASQ5ZxXM27ToL6yobtwj6wmTbglyLU5VJX2zvuafDpYdOwHKuT+rG4qZw34FrhrPGXe"
    "ai+fIeEOjRAUQlDVFPoRgsqZ4whCIASFo48Q1GH9DzwBoyhGElCcIQy1h5yyIbmtqEofpvmuq+sEgm5R1gUU3zXjsNjqrnPvCV1u"
    "i5yGARUyNAYdS821HDt9GtSIEjV2AMIos40HFGe4jb8rYut4l23qeCctHVUA5lpuycpPdF2L43Pha/VMmM4vevnNbbYRrrtak5XM"
    "CcA4IFPEXtsOnZNvDEL8NaKyvyhHKo3oxhO1HYC4JI3hKIcqW1N4mOEk0bcd9z9kQzYeK6qRK+wHsJw6/4Po+FHwQZzSnIbqakH5"
    "wqRkpj2rtAaC+UT6owMdI0IIW8suDMsGlBDK3yzF+yC61ixK1OABOLiaGdOZ6lK0HkZ/lA2dKJez2C1XluE44j668fhILfdXeMW5"
    "xU0mFl8+zZzQjxA3uyCDFfe6Ecsh0TkRNyQ2pTKxApE3F79WUdhkrq3VBXlPyOCwFC+oJXu1xVwi3vQYMkMXU48a8umBedz0EU23"
    "1+K4JeNLhVRGK676tcc3J3BwxxPTNiCcWd1dB+HMnDmOgBbCmTj6CGce1KPOlTu2iRr1aKusD9Wuu51B83rQIO7BkF13P983O3/A"
    "GXkwZDctCBaFv27wqGjXVkkW/C9DNmj2P0GVnP6nuIB+nHBSXzZMDF8uJhAmO7RkUXvl/vs55Y/3r4pCXghhjQroRdGDGFmVX5kq"
    "OaQGSk25SR6hQ/k5UdMWIIIy0zegOMOZu/ulOYqtlJBVkoRYxTu9ijcgS0nGZieZDdNgAuaItH/KSWc/GCa9ni3Zt1oc7A2u1DOh"
    "3kfRZjT1G20EeptkYdCpjJvVCBAnsdr0JoUwQPk0adGx6Kl4nB0ToT2E9hDcOWRZn1OJRzkhYQnyaFCW8jpdGUyzMuqJhYji0Shr"
    "h9onyNa8cBRXxvHfECEPXbU7zd4f6aWkr1Jkoqs/Bq1mjPOh/bzo/hAWAXBryE2kA6xKsrZcFp2+I5rrH9yeTpOrGxPphOZUZbLo"
    "tOcLbjl/5ZNaXGwPrmSL7YZsM/q726ho1QgZZmRTakvhnBHVzW/SYD8ei1uOx0EiHEOXAU3i0je6JjoXVIYMftI5gyAmC3wvXGs/"
    "cFj6OOhUMx3ZR2bViIM+hPKRMLU1X7rhWjO+ClqL765TRV30ySW/bNEOGq1mnD7Do6oUreBHIiQs3VZ+GVO+NHUyofKcDPhacbLS"
    "1jZ09MitOXQTeHioBU7+krlNzWcKoWIwp8GFhansQjLga8ZN99lm4odPqDgv78DFOwy/W0w7Jj1K5C+fgj+GIR5+snSkV4fLLNkB"
    "OJJsnZ0oKk2iTwUqXpXfB1DxQsULfSpw9NGn4tga9wka5iu/PXmVAkCsTTdcFq824PVR4ZxFtUH3U6vTIPJjyPqtfl86pLgHQ9a+"
    "aXUG7cEfDeIdxRWO41g+wzwu/wqkUGMYUILBzjKlvGbhV8ClPpwdv/a3h9aDW6G6xBugqBpEfQ5Z76HTaXduG8Q9GLIbWYrnRlbi"
    "+dBsy4LY6rPKNbLR4+5kPe4A2EiTkIsNXkBd7eHrfxED1f8yZGDnF6MkP4bs97v+7w0CfysyGFnoeu4OgwB79tYy1xYLuEuCo9le"
    "NSGSajjVwG1P2qkmkk3uiYF9osyAhEiqMSAn7+UULbO0Ti07kj0eAUU1huOs3g/XYlFmPEIkOCA7HxBp+SkzHD4BDsbu345naoF5"
    "j6aMSG4y0ijhAbOR+mdOKh1pLP+rbq1HVpqKtykBbIgQeV6C5w53tJS6w5nYtd8eXetTXOs5Sy1NmMFLrzlmgk643SmzaAlehiiQ"
    "nXF2unbGEuwMUSA7E+xkbgKXMgwN0yBL4yx91AyzFD8DAmRmnJnKz6sEMwMCZGacmdSyuJWOWmcEK3sEFbaQbhnr+fpV0bIuuXVd"
    "EoHKjwYz7Nk2HjQxSqzrXDVPmSqEOSqv6M8u2p7uM/05wOLz/aZDoH1B32lwqvV8ePmj9K+VB5Ae7ZuYVmRCp3wuqL/RheMmTNMI"
    "PCJ55Cp3GqN/Ohkhk/u5RaGQy7DPjWdclZzFuEt0/92hqFB52x+6/35v2xq6/+Loo/svuv+exPaETnMn6zSHNXv3W1LWVZqSLM62"
    "uodI0O4e2aXRK+VMBqQ6oE1PSl1pgA1cqW8Cayy3UTGgZkJlTLSLmwjaUB4qMh4bOkggztov3enXClDR5g0yWUOkN9QUWFCoHsCC"
    "xPdeyLiM2c5AcQ57/20iu//OJ+5REAshRIgJldsLRHrXSR5Vmbbez8XocYSPqiqhIHyUM8cRQCgEIARrYkH8ICDAlF0pCMLpxfht"
    "o/H2WmLuQnyeOhiyh/sbdcY9EGc6Yg3q3Mpz3mE81q8aWu6xE1Wfjs23xK5i2KMsR5BNzrSZ/iDoS5vrv+xJrEmGG0+Zy3mY6oyc"
    "av/y5s3bt7+8efX2/a+X73755fLXV/7CnryUt8JftW+B1ZEhSfJ+YXHBjXLxE2GaaiAHZxXvFahyRTWFgAJ1hPz8jW72vihjy6Vv"
    "jOQKPE2ebszeGEyoyiRvTEvbmJ+wsXCmxiYRTRVm5OvcF6TLVAJEeV46A0GVxpVmODIxoKp8aS2Z/EZcZyKJGUntMQFV7eUuKtei"
    "vqRCl1X4lkxrKKhlbUgyoU8G+w2KXwKM5UBPdt1rYxMhzdiUUKar6pdeqU+xwE+prcpSOto36uZ/dPg3GqrZOTU1Yy5Ldcpuh0y1"
    "0hyHzheO7VbgnPIlg1SOXrrFtXomTJKIMBfCXAhzIcy1AeYSjF5mmLI3ozI+caVBmbv2l1aDwF9wN4DP3h/gcqCOhuz+4e6uQeDv"
    "kF01rz99aMN372jI2p/vu71Bg6jPIfvYfei3PrVa9zJzU/hbNWAb2ObTRzT9PfbaV3kQt3ROeP+uAHPfv8tkLlyKMZem4Ag5vKVp"
    "AMI5sHYvpfE066kUVOC1rwZMcPIOBnG8fuuNwSeu8sSvfW22B3INdw9S8/G1mjfSP60imLzSxUpKagHRsaQ0DMUqJI15ym0Js2OY"
    "BMNE4/jzXAzQaAuuJujQppuapeQbTXFhzlbGfQK0CsaTsIn5VjqmOUqFgc15gc1VcJ78K58MlharpQDN8nw9D2weOV6TAm6TlIVx"
    "YIm0zrRnSmw+p85MjACgtzoHX0SNSDVeQcEevLvSbGJT65nqBCbZBemIn9GAejSSGABkm3BLIrNpbpMHvT+g1Lcmn2iihYKmw8V+"
    "oOiOJv6K3h8tCi6XgEfLyjz+84m2NiXAYNWBAs7tuWaa0uETonGpNp2FSKA/+eCFoWYfLXHFsWxkuYpYZym0Wd4J/rw7MZQZ4bCz"
    "g8OOrzFVbI89J4VJ7RHlxzdCh0px5ca4CtJaqJBmXGCL1tjMkNls2Wjk1fQs4iggw0FA2AgVUQRJxy1dC6KNkJjGY78O/Hh8Qdry"
    "vEXn/NkzhMsqhaqxEohUZ1Svg9CkPToy0YiurdP8CA7/ECDAgcAljf0g+o3HtrjTeKxCZ2xqPkLNxrUdUFlrkP3qfp4U1bfq4ZGb"
    "Jl/tpFAiWv+rIZdVUSKu7hKP1n+0/hcSnzBHyvc8+pgjpYY5Uqq9PR000UbF9PQD+FvYxv+WyYzuNUc7Y0qNBNBYkrzcFNPlUWFE"
    "14aIriogAj0xEtfgcF6LAwLBlXomHgDjOJr6jTbCAa7v/g82mRts6dAL4hk5xB4vlkyb2hEX+AkVyjAYJtYTrq9lSgnw1+dkqplm"
    "ipVmD/1v1rYz9eljOtZt1qVPcZnP1qbVeKcsVjnxkAHNOblCHDgc0l6kbxI5fPdJkO2l2F6F/WJgLW0xNDd8upzTlF0jfj1773BU"
    "y5EebloAUL61tMXsb3fEo6urTEOAqwJq2v/Y/PnN5XsvWZEDyaZ/nNE/NZ1Ojblm/hTaE/w+vAAtGSbmWdltGeVlOGmA8nEe4gV7"
    "EWK7h8R2VcKsMpt/QHF2+//uIxbgfUoydyDOZvjoue2r7MSwE7iu9fsgoo8kvOZ9tO6u27n1msdd6TEx6CEBC4s+GWIjtLbBrBO0"
    "CFvXTgW2roI095laT0lXAHU2W3Kb+9c3imvXnDmigS3t41M+X2jMoOKbE85CyVJi/4sSqnB+aaIfj8mMm64jpKHLsiTSYC+v1qVs"
    "Bj9B+jmKLyshQlHXM/M3Mh4rMACC8MX18Vja5cU32YVbUk3cUvYODpTKiL+1RR7qo4wwGL8yIhua49EcjzsbmuNx9NEcX1WTHKZB"
    "COKo3heJoorP/VAM1ftkGgQlkCX4m+vqEKLCnT8eqQp6AiRNLZUAIUpVjTQIZ5UtUapDpUbEI6jGYJxVTgqldJYZjYACh2PnwyGV"
    "/jKj4RPgYOx8MI7rfVgx17ndbMlLpnO2RfBghA7jB6umc1UBSxYqnfaN9mSi/FocUo5crGcXU5LNRlbQroBDwMLiz4ZOrR8gWAsI"
    "60TFqcXdu8QcECcdrspSw2zXM8z7L+3STTIrbbrjMXGoadp+tSRBoDoljxafi9PiWJxwJLxML0jTrZjgtbIhSmw1W6sQNZkbwwWp"
    "ZXiaphPtScxkGaEmfQYMBxBzClkEZLUnw0fMXQ8DwWYKXIWtY2U4s8DtQJtK1zjZO/1TtGKaScSamYFyJ2FttwP3m9eFD3Sjq8Jx"
    "dgDEvRH3RuTzkGnPIutgCek1SohvVeytCu8oCcZmI6ExsjMERPfim3J8P7ZK8Xj3nmwLbW1yLWUqZzuzhUjOgsWH9mf7Lqq23Yht"
    "rUHgb7wO25C1es0+fFefce2nyHuw+4xGpfMEYorAQikCYxOf6fAYJdgcpjk/Tr8rwud32Vx+l+LMOaXGVumbYpSYwKly4n0VQLZ7"
    "F5hqKi2hFsfZ4tfrmVCbB3GNtGnJAE4PI5LIEdQP97qCWkZCeZVVBgW5W84ILOTEppoJPpiAKymQyqSQPFMCT5C4zEoP5tzjvbZx"
    "2vTujl6biF6d4DKL6BWiV+i1iaOPXpuH9Nr0hYYEP7P1rjBNlYGGLRWv3QMIGKW4XyQ4JGsn2dyXEnemPBAmPLyb1HFErb04REld"
    "yCqVVCZEcn74TZFVJHsRSawh9ppNhewiGGaYJeWeOCm6SFVZwJFFZtwhKy3iJolxsCs/2FiH6MzrEHnA54Mtobx0VFRerG+GRJde"
    "u83eh4zQ+cLka0qJLMrj9eHmknNmdN5wU74TSBBk6HXpWMdAX4LY9n773ktOR34cj7/R9Xj8U4pP4p5upDwV4QePDF1VqleVg2QG"
    "POhWHGsWbUj4FNrFPAbpz3PNENNNaNkKYgWUNqUdjIcM5hfdz2XRJOlAOdPsIYNrOjyUYY802zaeGETz/1QXbY3pTOXJ39YFEbLq"
    "oeshgrcnr1EgeIvwHYK3OPoI3h4SvEU/3v1sUcfMjVwpRWwvaK2nKoxKsjlOh/wuxm+s6bDn6aylIbJ581hLxWHPgcGXRZzQRats"
    "Bl8m3NBd/b/kFheiwjjrRPEMD8hIMnVTAY0wJRbROIEiGjd0oVnO0qK1OPIYXKlnwo56pE2BgGfIPqnqSkLWcBlEDKCbzHsgITbo"
    "Tx47nGhQYByObe4SeZnFtZVMfumhdI+GZTvgKmkxW7VUJS6fUvNzHu0ptnHbtKkgcaM5xGPnp910G5RbCgMiLFCOMGBFNiGs3rZ7"
    "noaXktiunlfxJESFRU/ShIBKFz1pPYv35Y4/JbZ3/0L27k6hych02xQKsICdVSP+8tZwIxfUFPJqioCBmsjOoVK1LYlMPv1GFkvx"
    "TV6QdaqlSc4CQ6EgFF8MmU57LrpIj7g45M1fUM+kipvG97FdK/+XrZbBBOnZVF08cNEtbTqltj3KxPrzBiFJi6NwgttRT9p/UrYj"
    "uLBhOyq+FTkzwXalh81Ej2JK6BB5573DymEEVvnp0rK5XOZBrVsT0TnV5u6yH2wn6XvOXu6yjaIIYrGzjmuNgizZVL4tkVaZe1VV"
    "ZMbj1oQ64EKJuia6nKDTwQGdDrzFsKh9xmt/hvbF3ecIcjelsjyOkZ0hq/eQhia8/5eAzCJ0uDfEMbPl5O90uoUPTZQQbYypk7W8"
    "w1eScCv5smJM3b3nl8O3QM/DZDhjYwaJqVDgtip0GaPE7EiVFgdB/UoOcHYRBa891lCIjPC2IcNVwKjaOp0vuEPZdP2JrmuJfPDR"
    "y/XsjPBBQ88pcTNyNQCzw9KBJOiADWlkvnQ0OcgSY5pqlkzbrhHRY91NGsU9bwPbTdNuE43ZK2r5IUxJ7GqP9ykU6QQxWipSLS3K"
    "KaV9oGtjAqtqWFMQkEJACgGpnUsgwcpYFC4JKM4QKdk9KIXxG5h3/YSnryu1lVFSQiQv0lNOR7M/K4Wkx1fi7WESJIrqIsGVbDUE"
    "/HunQaONGsjXGWVQ8An8osBXStHqSW8q+B54U6kzQj0Q3TNbVWi6ILKI09Q0pFfVIzdN0etqxoVCQReyfNRindRNDv4EkEmiQ1du"
    "4gipDvk5KmaQf5fJzBCQIQnuuXafqOH6ham7w7ioZBbo7H2W3mOo7+xJ32F8mWIDyAlBdNufobiw+9rgVfHgOTabvy83uz/VDtXT"
    "nKTQELmYLTdQt9nI8toVEB3EXqu2SsNR+6i0fbDpWmZn4pYz83yr/VXxBzto5FaV1LW16KYe7LiE0T8dAg+SJi0c5qbFYE23U/mU"
    "GqZvwq38VBZIhC5z5jhCl4WgS0zf9D2PPqZvqu3SiScsShS2BIRozlA7elvEaTLbZzIBVWspzL0RzMly9Ujja2R1OkEO57AUVpV4"
    "kTj3RxadkF77c5yMO3HhrYK22KeaNZ21ZLL9uLIYvlbP1BVt2WpE/WaF/FweualTnTigZgm9DXQ4wXFH0NUh1nahsTUk49CpZjak"
    "14lKxOsAPMyW84nYPepeXmBqy6JpQmPVTZoSH7zn+wGC3BQ6k/FkaXMi5yeRBShtcRsyHsM9x+MGuW134MS92nr7f7urw1fxaThU"
    "dEg+DPqXRLLVg7KNpydxXwlXvzTwuHIu4ogbo7L5AmUTXqokQ7PLT3vtz2IzytMcdlV7uhqbE5S97NOpRZ2U3Sl0MW97gmYjO2hX"
    "IFWVaq2WYc00wSI4VQu/u3fACw8KIrGF+EMvyK3JJ2rnIBNqcvZkQ/ooxvNCiPd3mxfsE4hFHnJ7OG75r+MGVu85Ju5ZM5eleOsT"
    "nMUWsSdvr2rsCratuBHfEGwPUcrcC4IWhfJIQELLnw12QbrMXBPlrGZ72YQs+ije9JlYgb9RZvuFnJWrykJckn4pjKqSzl6NkQl9"
    "5KKl4aTnlNjrHZWmEunFTWuoSbd+U2wguqQFlzFxgycxn4jNxVI703T5CK7TvynWOcJdw5q2/k3eSEUPhChN8b5YsnPb4WIy1ofM"
    "ezB3KAgValJkXzPAU2cpWk3WYJiTDPAqqjjULe6yg5wZXhZYmSVD8O7Z4Et75PojYphBNfZHVJ/QVofWGrTV4eijra6qtrpjJqE/"
    "z83p+GEkFdKMdx9EEhd2S/A5hfT8SlXsnuO64FqaF27OhPYpzo+/ewk9c01zZXgcIjk/Ju8hn9efC0Pwq7zQGCXEHCiVFg5lrmMh"
    "nGxbYTxEiurBSc4AKli7xeiHybCyfNUGuAq4/UCzv9XioL08Wc9E7B3v8ka4vs/n1E3IzInOIRGzVxEkSMTslqiicNWic8Ods14B"
    "caoAbfeKQq6fjGfKklj9/m+3DagdroGiC2L1OnoodyJgRTlAee05kwSpTcEvqki7KDzo3Tj02+G0+orpfBBnP02hDnF2FKUQZ8fR"
    "R5z9kDi7mIB0q5cpSoi6SZXfGcdwzHIp+T2CM/TaelsIKH2bA5S+TQKlUMjMraVT1Hc6RHIOQOkhvKcjC5eviJVZtHwiXLCqvGAF"
    "umy58Y3Q4RBXf4i3kTxilDjMVR5mD9cquU4HVDi8lR/eyRYRkFFCrI2RDnBtw9kELTI3LquHAfqioGyUCnkahxF8S0ZRhoZIkJux"
    "hMQhg1NRdoZpkJ8pMVUx9iZ5+4Fb1Hhin+haclgJKKnuYmBifbDp6WrpwdngES1t5VsMI7NJ/HAF9sGFnhAZeu3rQS1tSX0pT6+D"
    "bs6TrdFNpABjYZF8KVdv3D7Ok6WhbSSDn0dwymgujAHEAdbijhn+hXqmc4a2MEaO36ZAWH0o4lC0tIkm/iPgCe8m3jQc4joLQi4W"
    "A2ISnwWJXoevK1V/CNKuPMnMKjJ0sBYbov3cBQInx+O5ptPRynBm47EMkgydUW4fwD9V8NuiOki+mgmhm6sZh7rfBFqLvuseoZR7"
    "BZmM3qSWzdlvMg0AxHXCGJFH8UCa+j1D5uY8BzAWbm4aEOep4iL9h2Vc+aRMlo5sLH+14fMhM9ASIjsPEGqJ3h7o7VFNwwt6e+TM"
    "cbT3o7cHjj56e2BU5SlvTsfNNVQpx4rXhRwrXuc4VrxOOlbYUw69JDicXZoroMDKXOUqc2G08HcY9nc68/zkhBcXAdnGwyFMiINc"
    "5UEOMKeSUlWUEE02/0qyFTDA9C2oxZbzBPadZK/XQYUdLGuD7qdWp0Hkx5D1W/1+uyu+uwdD1r5pdQbtwR8N4h3F0dlCXq87TwUZ"
    "Rmm3mfohUpz8UdZWK1z8dFh8EptHFYKGm9QyprNawjqlTtezbVNBg02Gqezx3HEe5UwkKHVtSQGB3PldXV1kJyBQtuEiE2PLyeqb"
    "CbKdA5Dx5vKySCqdy8vsVDpwLZZKR7xRJTjsNj9D7u4FJgLHitT4m2ycKETyIqCoatw+BFJ01D3sX/8PWQuFVg=="
)
