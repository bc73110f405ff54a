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
    "is_dry_run" INT NOT NULL DEFAULT 0,
    "total" INT,
    "done" INT NOT NULL DEFAULT 0,
    "created" INT NOT NULL DEFAULT 0,
    "updated" INT NOT NULL DEFAULT 0,
    "unchanged" INT NOT NULL DEFAULT 0,
    "failed" INT NOT NULL DEFAULT 0,
    "error" VARCHAR(1000),
    "finished_at" TIMESTAMP,
    CONSTRAINT "pk_import_job" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_import_job_workspa_c658a7" ON "import_job" ("workspace_id", "created_at", "id");
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
    "problems" JSON NOT NULL DEFAULT '[]',
    "job_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_import_row" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_import_row_job_id" FOREIGN KEY ("workspace_id", "job_id") REFERENCES "import_job" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_import_row_workspa_8f2f42" ON "import_row" ("workspace_id", "job_id", "status", "number", "id");
CREATE INDEX "idx_import_row_workspa_e6fbfe" ON "import_row" ("workspace_id", "job_id", "number", "id");
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
    "is_dry_run" BOOL NOT NULL DEFAULT FALSE,
    "total" INT,
    "done" INT NOT NULL DEFAULT 0,
    "created" INT NOT NULL DEFAULT 0,
    "updated" INT NOT NULL DEFAULT 0,
    "unchanged" INT NOT NULL DEFAULT 0,
    "failed" INT NOT NULL DEFAULT 0,
    "error" VARCHAR(1000) COLLATE "C",
    "finished_at" TIMESTAMPTZ,
    CONSTRAINT "pk_import_job" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_import_job_workspa_c658a7" ON "import_job" ("workspace_id", "created_at", "id");
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
    "problems" JSONB NOT NULL DEFAULT '[]',
    "job_id" UUID NOT NULL,
    CONSTRAINT "pk_import_row" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_import_row_job_id" FOREIGN KEY ("workspace_id", "job_id") REFERENCES "import_job" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_import_row_workspa_8f2f42" ON "import_row" ("workspace_id", "job_id", "status", "number", "id");
CREATE INDEX "idx_import_row_workspa_e6fbfe" ON "import_row" ("workspace_id", "job_id", "number", "id");
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
    "eJztXXtz4kiS/yoV/DMzF4yvX+6ZZS4uAtu0m2k3eAF379xxAQKVjdaixEqiGW5vv/tVVun9QsI8Cjo7ZowoVUoiq1SV+cvXP2tT"
    "e37x1bKfnYU2pbUG+WeNaXM4SJypk5q2WHjt8M3VJqbot4r1mTiurU1dfuJRMx3Km3TqTG1j4RoWg+5dRsnUmi80tr4gbdchurZ2"
    "iGbzVs2kTNds2WI9kvH4fy1Gx+PfiMH7Ocu57Gcwfma6tG3Kpuvx+ILcmtZEMxu8FzEcspppLnFnlFj8j+2QCX3iFCvDnV3AE+rW"
    "lD+iwZ5UeJglM/6xpCPXeqJwnj/Sf/8PbzaYTv+kjv918Tx6NKipx4bH0OECon3krhei7eGhffNB9IQfOhlNLXM5Z2HvxdqdWSzo"
    "vlwa+gXQwLknyqituVSPDB1bmqY3zH6TfGLe4NpLGjyqHjbo9FFbmjABav/xuGRTGHcyt3RqOhcTzaEXjK5Ghv6f3iNGuo9Gne5g"
    "1G8NRqNaat7AoyRGz2uaWgzmnMFcYNg//yWvGzJGtNbgBtcfm70f377/SbDCctwnW5wUbKv9SxBqriZJBfNDbovPFL+vZ5qdzW+/"
    "f4Lj/EG34bXfEDI7fLl89vkM2gNLa3PtzxF/HZ7cGf/65tWrAh5/afYEm3kvwWeLrwZyneh4p97Ic8DvkL/wblXhr9//cPyttZa2"
    "taD//tlyptZqX7M3zur370pw+v27XEbDqTif/ZWqCq+jNAfkd+/h6jBcfluCyW9zefw2xWJryVy7GodDkoMy+DD8fVNmuchfLJL8"
    "BXmD33wEG3Oayb/3u51sJifpEpzWjalL/o+YhuPujeOpDTGQnZyL/zC1+UTX/vMYGyMwDa48d5x/mFH2//i5+bfkyFzfda+SOyhc"
    "4CpjnEaOq9luxjDlvwsJsgO+D6/+0nj16jCvxGWJV+Iy95W4zHolRlxcrc5on+iAbH7966myeWaZRtVVJ0pz1BVnsjRM12DOBdzv"
    "bBYZvlCYNGcraDM3e0ziRIlR4b9kX6Px9tW+Zv0TPMLPb16/++Xdr2/fv/uVdxGPGbT8UjAw7c4gwVWbukubjWbW0q7C1yTZ4Tj7"
    "5t2JcFZjzorao7nBli6twts04eG4+/5U5q02ndKF64yWTLIgxd4ryzKpxnJYnKZO8HjCyffF5KDlsKvyVbd7F1uVr9qDxFr88Pmq"
    "1fvxtViieSfDpdncn9oUeDLS3Kx5zRfdvLkdJ0zukvyUa8zphX9wOOlcwlXW6hi75aD9udUfND/fxwbnpjlowZk3onWdaP3xfWIb"
    "DS5CvrYHHwl8Jf/V7bSSO2vQb/BfNXgmbelaI/7DR5oe5ZXf7DfFRn+50Lcb/Tghjv5Jjv43ajvw88tvaBGKw+1krxXeyADpf3yO"
    "oM/QMNGmzyvN1kepM9YbK69v+tT8zTzZojHtSXAJfhE8HNh7BlSb15JGINFYz7X/uP7pjaafJoG+vxGNzKimg1FFEy3EodQRVhKb"
    "Ti1bF/YW+Lri2hMlznLi2pSSCTWtFTHctBlnlxfebJL579DkNfLsKppNmQtf/gftNUrYa5IjVJbvqZHd4Qgc2YrzEkajkIfbPAp5"
    "3/voo5D3YiEvyk70KdivT0EolVUQAGJEL9j9PelKFXZvv/mn1JIkg9Pc/WDZ1Hhin+ha8FhuDNOsuRtVL06SoWFr+Ii2tgrk//h8"
    "4r+c7zpUAmg9vh732td8VchX9CJy18wwdX6pDEzTo/zwqUdNzc1ebs+P0bFXfU7nE5plqyjNnAeHlllGT4U5e0MIBJ+SCIHPvByE"
    "QI5OWYxgwQeSC2hcRSdCGxPekmRqGvw9curEsonFxQquxluOUOSJbmUhAtteZhv9H7AGof3XSfqkv20jOoDogLryGKIDBXMc9UNE"
    "B3D0ER1AdOB80AE61wyzCoMDgnPk8GWZSAPeK5/Dl6lYA9syc2Zwiy3nKWgg7krm0R7QL/Vzs9O8bfUqLvW15s3ndqdBxMeQfWw1"
    "bxoE/g6Zd8EG8Q6G7L7ZG3SgxTtIqi2lohXKuNO/zfenf5tyqPd3vW3HKkp/wPG6bXEONu/a/UHVIZOUgy4fiOBwyK67nS+t3gCG"
    "Jzgcsg/N3mdokp9DFt7VJw6e4OgDaTgjrlsb3zLeukLHtxjdAV3efB3zZD3eFprtcrZkapGfKYOHzkWZI4QIMyfZ6jhc1dZHM82Z"
    "VdmiU4RbLUeK8fQAspDBvhmuQEdHuvFEnQz9LZ/pmcTnx/jdx2IKxnGtd8kXigxJtFBjTtHuQGlWjP3npBs7xhPjo2Ut3ergSIoW"
    "h1rlofZtAalBzoeVIyQoChRanH1fU7Q359mbI3OpsrV5b0bD5nRKHae3FIyNmw4jp+q5BkRNdBrZfq8SVsTAVPODQ6wVI0DbIBoB"
    "YIE3mfQbNaVJUCPMWjKiMZ18o/YETIN18mjZ/IT4beTJtpaLOmne3ZEfnRm/2E9gPezw9YP8ODN0nbKfsgyQR3iCDNtl2h7pQyvO"
    "cvJ3OhU7CtxVGicx88xxlB+0VaKtEq1VaKvE0Udb5enZKk/L0lN9ZzoDI09E2isL7EVIVB6cLfG83bNYSNFbvgU+rcqM5jokzPue"
    "mPfX/GPQahD5OWQP9zfiu/wcspvWXQu+y88ha/3tvtsbNIj8VOOdECrYtiMWECs9ZKAjNoSmOGTdr3wJ43+GbNBqfm4Q+Dtk/Yer"
    "Qa/FO3kHQ8bVzAbomvwcZ1yLD7n8PN6gqRAa3dbBoOeua0kEIzhRz8UvjGiXEuDF0qH2Dw7xyYjmEo0sbOsbb7EbZGItmU5cS4Qy"
    "e6t0naxmxnRGGAWv5ulMY0/UIfxDd+oCWWCWCyQaI/Rn8GTxCXSLOlnwxcGfYciGzE+eu5pZ4hqAfTvEy5gbuT+k1n0UTzBZZz2B"
    "S01TBn4HanB5gMRwnKV0V/d3wEy/7rAbsCoI/o45imdcCmEVhFXUlI8QVimY46hYI6yCo4+wyiFhFV+uSLGz0LcsQoWbU8pD0pfH"
    "Sns3BRQq63lbu32XyZDLexW4faey5CLStC8uq6AGN5e64bZEtvqUKT88Vc835UOnEQ16laoXI7pfELi2QWXdFYuZXCfVdar/JhN8"
    "WSuurY7HoRQ5HssCLJRBLZYZfx4+ifTsGjC7vsE2QcRx+TcvmjiyukcIUKtErVLRtRC1yoI5jnpFKb1Ce1F8knaE6KQtoPp++7bT"
    "uhmBnTE4HDI45AejD832nYDiY9/led61+zAIyPgxWCH7/a/d3s2Iv2SdW6BMtgwZ//apf9+8boWdUk1D1ry+7j50BmGfRMOQPfRb"
    "Pf5MX9oDOB39NmTioDlodzujVucGzidbPPrg8tFv0lQRnot+G7Je+/bjoB+ejX8PLLFRFsQa+NW7n1qcnf3+g7h65Jt/rtf6wj+D"
    "k95X/rtuWp1Be/DH6K7dEecTDZEeD51UH79pyD63euLR5CfnRcdv8Y+GrNVr9qFFfvq2tNFV6/ah41vU5Df/nOjtHfEn+ey3+UdD"
    "9nv3iv+YQa8NzZEv8sx1s3PdurvzzwVfYTwHzU+tkDT+XQ273jH1ZjXdhl+4+x5BpVOMj/Ep+2uZGKxf80Owfk1FYPHNkLO/Uv2e"
    "CMn5cXj30VY6dTXDrFS7J0KiRukeuO1Jl+5RAcG4lvVea0n4wm+v52IX00iPElZ8rztxoQbsZLnONLNnd9oGP4DfMnqm6yL0wFp5"
    "UceZZ+fU5uwa8QlhYS5zBBUQVEBQ4YxBBTRVf8+jj6bq2i5N1TLQdIuXKU6Ioe0qvzMJ+TA10IXwSpoYURbM+HfILDdRBSnO4w+W"
    "qVM9n8s+1QGzm+1rDz8An1d04kDKrApTOUJyfljWZSkmXxYw+TKXydXnc4IQp3SZKe1YS3taaUaHFOc3oV+XYvHrAha/TrPY1Z4q"
    "gbN+fzWQ2bMqqj615vPMwi4D+mceIhKSnMN8L5LaW38bFHM8ENrvup1bv3tyGOIcD3DZFMvz4b0oDYrShWmjBKuytskqeaPOq0JM"
    "PZE3Kjqb1Ekcdc0fm4pnTtpqZHu9wFYT9ihddOYHh+h0agDMc0E6FqPg4BkJZvRcQU0++o4ry8wulvYCKshAeCN0YtQkMy5+ZRp7"
    "9nSXrbxNLeZynnjffOdV9CVFs4/CIAGafQrmOAL/aPbB0UezzyHNPp5ckg2MbPbMjpCrDGLD1G2O7nvd61a/3+7cNkiiAdJA9T7x"
    "2Q3ngsMhu27e3Y16retu70acin9PCojHcZb1xMlthzBCrrDiX7v/KBLhiI8ha31utu8aRHwM2dePzUG/eX/fIP4RuJ3ftW57MkuO"
    "PBqyL+0rSOslPvi3T/zwEzhE8zVJdg0Oh6z5pT3oNoj4gD6j+1av3+1AH+9wyLqDj3A98aHGXPDVkm0nQ5Re6Rf6tv2lxQdDfPAJ"
    "wLedm14T0iMFh2oMSFQvqyatJCiPJa6gZb2cUIoRCzu2pVvVDJB+f4X3MJWsjwJ7SvO3sMpUQIMVpspXmIrDdGUhoDgVAkDF1gGP"
    "Wy+1D1yHlzlNrm60EcSnVcxKcN3sXzdvWscyErgS3k8ZCfwByTcSBD1KGwkuyD0feurUvSSGjkDlIcuh6aWOsK2VA7i9O6OGDbUf"
    "6pDCEDB9y9ZFzXnqFaInT9o3Ct/n+eaCPd5v72EmBX28wJfSwSiZ10ilzEDbBdoulF5k0XaB6DXaLnD00XZxbNsFhqx8B+8Mhqxg"
    "yAqGrKB//wY+82lu5KcYy+ZylOb8YGMMo8AwCgyjwDCKkwqj4KxxtpHoY3Qo0Kss0Edg49QYFxnEolQoxWP0EUYfqWRZLBF9lLEI"
    "vJSnkYxv58nW+LKnVFgX2F3zM/HFTtc32W9HL0nMpxHvKrJUHHm07LosNyfNqQvNduHQpjIs69GwHRcituDLnDOfWIzfRdhY5YVk"
    "mYCA9ePxxrx/h3qGUuXv4lb+qJm2RFBZdL5FLoR2WbTLKorioV22YI6jZQ7tsjj6aJc9pF3WtsxKELHf/xwAs6OaOnKna4GlY4/z"
    "9dWJzNcjI1JnKk+h3zv6vasDo2z2ez8qPHW6jM3FpxQIKGiBt30tB5ySJ+sboSka9NsMTDHPw594pV1+I+OxdwjuHLLepMB/LHsO"
    "Lv6rmTGdQfFJ3i54aVO9zokcqtnTmUcj4gAgyVC8v+yTVRDziM9RCqCKPEoWzFQh7VFUsEGUClEq5VdURKkQp0CUCkcfUapja/1H"
    "KNin2p6UrHJfpmQf71VQ5T5VtC8h6lXk9OF9oE+b26G4nqW65vubx+nQ47wMDMt/eF7SrWwmBwTnh3NflstQUpCgBEHuvYPciMci"
    "HqsMbKhyHpKPIjNHLQc39M7WNwKHs7BjCZc2uBMgaxqZc8GHL6zUBtROXuSg4OFRH6Wcg1uYsjJ8KEQSEUlEJBGRRMSSEEnE0Uck"
    "8YCq1XETcB9of8IM3CUTPvtSf1lcKKRQefhVgt7iQn81Pp8zpLyXjA8IKaNnL4Ke37nmiKDnuYOeIkVxLQfzlCfrGyHPRdCvDOK5"
    "nE+oDWhg6+L1+3d1MqGOodNsXHGlOWRlG65LWSZk+ZJrlcIc5R0QZESQEUFGBBkRZkKQEUcfQcbDqTKh/FEW7wgpzhDr2D1w50mE"
    "VTgcITlDFr8v46D4Pt8/8X3KPRFd5tBlrobo0XenEiB6dLbo0Q3V0hG2orGeixbp/ukSIJGjmbz90bbmkbxpXO/WiWvJ5GkWo2ti"
    "yRpZpuU4WfDQFlcZsiFrzq0lHyZRoouPDH2iNpkbjHfjs8cVFbvG4+nStimbrsdjcJIDFWEk+oROco7nTwfHAWTwg0N8Sn4vfhl+"
    "V67y/Bsnk0yYSPTK1OBRIUGcLR5M1A6DB4JRAEzLlP2AqXBDa5GPalVEq/gb5y6d7Yp/LYwFNQ1Gczvwiz8F1caihW7LlCQrR1Cm"
    "k8d2Pt2yf4Zmu95tEaxDsE7tPQTBOoRrEKzD0Uew7tiaI1Ym+w7eGddwqzn6BQRnCBbuxR9KMKy661mMDD3PSnn5SVUvczJv9mAO"
    "qQ/I7e59q1OR44KmQeDvkH0FV+Kv4ER81+0PGgT+JqGD41gipGpMmUvtbfaQLPJjiWW4lZTaSjQBNEncKD3aV8ZTrhiWpNxKFlNM"
    "SPCksb+8efP27S9vXr19/+vlu19+ufz1VSCWpU8VyWdX7VsQ0WKjm4H2e2hclR09SnOGm/rbMitb/sKWXNdCbLTaHI/T4QzfdoZH"
    "wMwU/wvL6MYJsVgU1sTMXzP2UhMTCzEWSTt7KcT454JOAYkQBpJRFjR0w5mXzftM4iIR9KzGAyTKZH2+qCmqgigfo0MZXmkZ3rMk"
    "VreeROkQ8TuBIc5aDO+sqWbeaOvCMcaF0GPEJLvYRqEQmiRFMTThXGk5zsimmpM1PQtcLONk5yArJR0ty3laFrlappM/hlyrPpPT"
    "xDiXlarIc6Y8Pao361nyFOtu75afUa/BCixNkKFnV6ZBqRpPozTI0GIndn/+pflbzYv9PnKd0+TrRjf2xKtaolS8mIgv5Wzfv8iZ"
    "sjXmTb2Zp2IPeilPHxx6gspBWY7G3M03c/TgcSwnytaCMJY8xh64FN/JMja3El/I2CMFCLVdOq9lBQmJE/XCQKGR4fcpES0EOwtE"
    "5WgiHKZBHIvMl9OZbFrYlr6cunWiueKbMeXXMCmE1BDdcKbgSHFBxmPXcvltIzE8qxmnMFxIbE0d4lpZEUYHvPM2gT2Sk5iD5tgy"
    "OYa1YFgLBjZgWAuOPoa1nF5YiyfHVDEvRUjO0EFyL774/1jyRclwKzmiRmnOkM+797EXQvg2zqgJwsMtEmfnjuprPqMFtaeZ3n35"
    "8z2L9oCxJ6/2tfkmfCnfl3GlTG6wEU/K96mIqlDDrDbtE4Q47THOQNk4A0yEtfNw5gA9KgtLRAEnRCQKrYd+OqSXwNt+xqXT5OdG"
    "cDsym5TKfHXPtUXxi9PQtneqXgxuL8JeJeBt2RtQZMj4NDUNLvn84BDIdF4XeaF4s2ETCNfx803pdGqAQpuFWb/0cqXypkeGrlLi"
    "9ALEOjsfVfzaiGgjoq3seoeINmKaiGjj6COifWzNBmSbbEV8c9YTn1Zlhbx207pu37T6DeIdQCHFD3cPrc41NIbHQ3bf/IO3wN8h"
    "e+jDWfg7ZP2H+/tub8C/+0dD1uUHoot3oGIhxtyY4QKY5bxihg8QB4NQC+YcV19gRvwK8Su18aujuhKfKlcVTYl/ZzlOTwbUJoHB"
    "yKl6LjCYiMgtAwzK3lDpEHLEc956fqiRnPfRxPPWihHTcNwsUPAll9rGMzUQBxC2Q9hO7QUJYTsEbhC2w9FH2O7YWrL4TPGyoBSi"
    "119lqE4lF1SEdXY8YQ1nxEV441vGrL2yLJNqOaliYnQJtk444b746ku4h13Wr7rdu9iKftVOpip8+HzV6v34Wkxm3smQ6p5keAqj"
    "OILyd685bldEVyd1v/BMPVf1W/A+oyA4e7Pm93VmOdRT0ERZ+wnlipvnvbFkrgEVwii7IG2Xa3Smaa0cqcZRbToj05nGnkTUImh1"
    "4rZksiaG61Dzkfw4HvMN0DJhI/p3cdKZGYuLxXo8/imtOB71STbrnbm6ZS40WJjBaU/oYCVFU9wJ/rxDBfPFnD8LBTM/G1HhZMaE"
    "RPksFStXVYXNp8GErcrpZEqICH6Wn5SEEEn/kycgRLtsBoahaqgOZUAERgv7q0gUk1UjtbArArsI7OK+i8AubiMI7OLoI7CLwC4C"
    "u98vsKuCEiETWiY1iCDNZY76EOTSLONU4rh04eUv87SOLH+RnF5baQyJNL6oQKACofiSjQoEipCoQODoowKBCsTxdyNUIE5DgYgy"
    "9Jn/iOwJuzkC0afFqus7iBfkPDbpSHt0qT3StbVTYYZnkZ5RmeKdzXWb/mNp2DRjvv/e73ayeRulSYo4xtQl/yfsVQcQbiZLw3QN"
    "5lzA/Y4h2gCPYlJNqs5rsqRrQlyBCyTrvGLFHSwQo1RQV7kCMcdC3K6Fo1otE3fzztWL0bfRNOy2EYTrMsqVqm+xygLCa241o+Bc"
    "51r+0WTNj6x5XXjZQcmAGX8IKB4sHPD8RnDMs+kULP16Gszb+91eWLnAv4mn8Oalgop2Q+gQoUO1F0SEDhE82ho8gtV5lF/dr9Dt"
    "M0WLvp/JXMnbsjZBiYtW0qvW2cZPOUKFUzURXsRcCpKksU056jQxsjfO3oTgWWGXTVCiR7jS26mvrFQf5wQljrPS44z5oDAflNr5"
    "oI6Ab10vHdeSBqdaEt+Knqvn4ltT0cv7lfUy+NZApBR/NJgwEErcSZBDNcxnuh6PCaPfqO0FiDq/8WZLUDv8lGZTWSFTI9cfu+3r"
    "Fu9mWQ6VkaVpfGvvdyuVEJ1ZS2EK5TdMpUFHtArRKqVXNkSrEK1CRzccfXR0O7YvhS9GbOM35NOq7PRWu+52Bs3rQYN4B0N23f18"
    "3+z8AS3iYMhuWs07SG3evIO85oNWj/drg4dR5MuQDZr9Tw0Cf5Mi4XE8jUDyyxy57NfA667yYG3poXhZLiN5QULyJGvR/XO/7p+n"
    "5a24xaozaP2NLznwd8hksqkGkZ9D9pnvjHz1ER987eGbKl97+N8h+3DXvG0Q+MtXKaEcNjwl0f/e9xv6aqxBnl6bHst8T7wICTri"
    "xaSunTjioWP1bgUkTLn3naTck+DkF80UrM4CLuW5+ibg8lvQrZRjnugOKKLFv9jWClBEx7LdkUv/dMdjAseO7OVEwEaizS32BInu"
    "5g41v1GnLmBFATwanAC2yWzfvH3fsBR8SUWd+RgwVqqeY9AVZpH/0PELorMewp+KitYIfxbMcQTAEP7E0Uf485DSfYYYUsrZLUaH"
    "G1TS5dWTyeIMHfDWHEdXr/85VEssWmxafxsUK/zBWnPX7dz63ZMoQAKqXM4n1B5ls7wAsYyTnQPn41jXuzKw5bt81PJdGhQWLMuA"
    "AYyn3MU3pDmjQN6/vHnz9u0vb169ff/r5btffrn89VWwDKdPFa3HV+1bWJJjI5Beo7neuWTuaG4wqyL3k5Q4BtuOAUiFad7f8NYc"
    "P0evf5GUeXq8L2AjCIcJnj2a2lNF0NAn2Q4vPB1uvRAujCnDM8uY0koWiAjJiywQp8PvvZgaYvBbWbkjRqSyCU8lc2kU9CyLokVp"
    "UEEpdjUPXI1f4muecG4+Tb5udDmPTitlfM7vNdvNrpUk2+sFlZLCHqXqICxdx9ApmVrzhcbWog6RQ6kjCg6BO74DGQsmtrV8mrki"
    "i4ErKhp5JYn8rBQOcfgKSXWyMtwZp5D1jWSnObGYuZY+4pD6QOPzOCvNwtGfZps0DL6jDJpp0Eyj/GKIZhoE6tFMg6OPZppjm2nQ"
    "H3e/CqaU6qpgKCEFOnHuBFlRwQXO05fyK8slzm/Uq0YVC80FKglXPbjCYcQ1E414l80qIFGBspSDmv8L0jUlNjuppXqjmoNqjnob"
    "C6o5KOiimoOjj2qOImoOBu/smqExIa7slp8Q/XDDx1zvR8j1HlqmXmKVjJjATpOrmzO9x97WbJtk1vR9MWe/7yT6R80xZmqOYzwa"
    "Uw1+eU4y/cxO9fzgvVj3yun1dTo1HJEOjBGNEYNBuZF1QxhOk4nuZXL79QXpQASe4ZBItrCcmL3dXn4by206vWtEf0OQA0EOtdc6"
    "BDlQzd1azY3vDdmGqM2JS9JXUdk8VRs0e7ctSGIiPoes0+2M/LbwOLlblTFh7T4NCX/JnLyByX4vQ4rzC325LGUivCwwEV6mTYSY"
    "bP/AyfYLpKRdZto/n/26QJmOcOylal87fqnT5O5GzS89xZRR/qIDkNT5EoOTo+olZkM5BY+zzOWdfHvy1DT4undBvnrWZma55JnL"
    "D0x8EbyXSaBfZSt0219uyIZsPPYW1vGYTDXbNqgOnr7W0oVkLpzMP6kxZ0VthzxakKSlIdx+gbROLP4/tPJ7a6YprebMmlj6mriW"
    "9VwXXcWViPU4ZPDNe+YL0iRzyuVV9vSDQ6KPMuMvJbgcQ8brhakxqFjB7yGeQ+dtE35h3vRvXhps+F3iGSzQQkUCGQeeX9cgh7Yh"
    "3ZhNiz8f4U3gkDwe83fTlvL0eAx9JeNGMs4ypJLN/PGEf7RIYgM/84IMZjalwhvA0Mwh81Re8Tj8+Sh0H4/rnIyvAGRg2a5lOPxy"
    "/LfwEXH4U4BPdAM0bvCvFqq3vDdXuQ2TM5fNNXc6o3rd08Oh0RBjylUB3eDPDgXwJKfLeyNo06kIZfSS5/zJJzCTud83eyN4w+Yn"
    "zQkYKLT6nOJ35Xr5E608BR9HBAsQLFB8e0SwAMEC9IjA0UePiGMb8KXKscXLFCfcwct0OhjEyb0zZ58N+rp5d9cg8HfIPrc4wzu3"
    "DeIdQEu/37xtQYs4GLLW52abE4gPAF4hQzT8VQNs1Q2b5kAp5cYsdgGF4Ve+Hl11Hzo3UAdAHAxZ92HgNflHXsWADlQQ8I/UGCew"
    "+DKaUUOtpLkiJFf65br/yJelBhEfyVfn68fmoN+8v28Q/2jIBq271m2v+RnSs8ujIfvSFhnaxQf/9okffoKB5Sub7BocDlnzS3vQ"
    "bRDxAX1G961eXxaL8A75NBl8hOuJDzUmA8L3O1byothHBY5GyZCliQUrBlRVYGqcENmalKFzypQW8nQ3lUrPkqEL2/pGmb9pbrO3"
    "xq9wuO219rnZefDkkypbbK/7pX0DO5p/xKVWcSUutIpPvhF+vu/2BnwXFJ9qbHpx1LzC5I8T4vxPJM2NmB8yX4BspibIFBb8VQrN"
    "jttVKiAgcUIsJa40BAJ2sdTw3oHp80Zb52zQWlY9t6oZNk9oUDNSbErz9jZvR4ISAUKV3w7KWbjFGEfJcIBVHuCVZrgjh/JfqGdk"
    "cs01nSTJzii/884sKK5mPm/B2iQZsjbDOGU4+RG7ZaFwpyCCVyWZuNbs9L+2eq2bBvGPuBLY7vehRX6CqWIkT4K9wjscsquH/h8N"
    "An+H7LrZuW7dAY1/NGS91u+t6wG0+UdD9gWKXEosNzgcsg/8L/STnxJ97XVve61+X+Kv3pche+h86nS/dhrEO1BDIY0M98jWVlW0"
    "pwxShWfLlhrU61Ia1OsCDep1RvZk25qP8oo35DM8QXZ+zH7/rgSv37/LZTWcSuw11hZ8jhEhlzdzWUTkVudzggw5vZnTMefiKrxO"
    "ESK3N3PbWU7+TqfVqgmEJOfH4b2EcWFprsOV5lIqbPRAWsIpRY0mUj5UDyLNvYDCI6TSYuTzj+qjyRZFGLPI0VaXy+Lq4QhJWgRR"
    "VQZRXWs5nY0WlrGNxTtNjG9SUrm1nkcLU8vy+igs6hYn3K6021ZmOj967WRru3nxotvsDUlSnM2ZrK28J8TocD9QeT/whipLpC32"
    "LIgRfs8VPCMx7BVfkwQlvigqvyj+YC35fpIRLlFqoANaHGqVh9rLWzGylu7UyqspsxmTybiMwip/7WPr7qZB4G/aZCvNsBGLLD9U"
    "A56Bt8UZza1vWZVp8h0X4lSYEzspVJv0qVK1ZL8/1vkpBoi3qKBs06ll6/yJKg1InAqHZefDYjgj02Ce+jjTsoKTCxX+TPoD6v1B"
    "y8kq/nx+ecmSRs90XentyCDFIu+nV4rsxtBM66mWTPDmNddzc7vpYYeNad1EsjXNT2v2g0O45ODwZ3FE6i7681wzoIIyJN2mxAuH"
    "JtocIoOIa4lqy4+WaVorh4CzkEgNJtN+QbYv6EZ1/pWuZJY3qk1n6WRwx3qIUmnH4oGVfkT45pRj4JgL8rFIowYNWAgN036dZNAJ"
    "pv3CxE+lkAVM+/U9jz6m/artEqPA1DWYugYjoL+rFdQfrElGIHS5tz5+BaVf/NNOLGZqjlv9bYxQ4auo9KsoRmr79zBCji/h3l7C"
    "FMRS4VVM0aLRWuX30UcER0YVBSNBdTglY58+6TvWMwIeWcvM7WwTaz0y5G2WDleQzS8fZdxZKj/V2Ls9xpgyx6R4nGZwtZpG1+Fl"
    "TpOrG+sZxaeVMrWMBuB1f2/J545buiKn6rnWrojXfjmTF5Qesh49I5EwCBmuQ55sa7moi8MVnzYz1y9eQxnUrllpDgGhjtj0m0FX"
    "eTVqd3TdbYrTBjk00MiERia1lyo0MqGZAY1MOPpoZDq2giI+U7zMj/b2+6sMapVn5v4z1wrprwqDAwKFfem3ZPBeEltJmbrCchAS"
    "4GqQXA18HSQzXu6GMyXPGTtG9l1Hy+XmQsydkAW5DzFSA/zIoUrxt6oB5zE6jDcvdjtXwdn53tRYLQkAicZ6LvSz8E+XwnxczX6i"
    "oji0PJKVkjWi06kx10yiOQQyPdXB0RjqJ88pH4/pDw7hE0CUc17NLIeG9ZUN3YN7RDVpYtmcXJtDVWm/PdDks8GiYz9QKfdneVMx"
    "a8C3wFvjKfNXe/EMKXdohKAQglJT6EcIqmCOIwiBEBSOPkJQh/U/8AWMshhJSHGGMNQecspG5LayKn2U5ruurhMKumVZF1J814zD"
    "Yqu7zr3HdbktchqGVMjQBHQsNNdq7AxoUCNK1dgBCKPKNh5SnOE2/q6MreNdvqnjnbB0qADMtbySlZ/oupbE56Ln6rkwXVD08tnr"
    "thGuu1qTlcgJwCxApoizdlw6J88MQvw1IrO/SEcqjejGE3VcgLgEjeFKhypHk3iY4abRtx1ff8iGbDz2y1qPx2RiW8unmSswN3kx"
    "YrALMlhZZEGthUn5pSyiW4TfnziUipQERDzLD45H4ZC5tpYnZto3KnIfLPnUtsVVHT4KxGfskBk6HzRqiB8DaKBlBligd9XyiB+z"
    "lhLji9cqDap2b059IH/ACBMeIBCo7nqNQGDBHEcoCIFAHH0EAg/qi+bJHdvEW/q0KmsStetuZ9C8HjSIdzBk193P983OH9AiDobs"
    "pgVhlvDXC7vk/doyPUHwZcgGzf4nqC/T/5QUbY8TiBnIhqnhK9Smo2SHlixqr7x/P2f88f+pKORFsMm4gF5W706QqfzKqOTKGSo1"
    "1SZ5jA7l51Q1WFCuq0zfkOIMZ+5ulmYVYKMPhkmvZ0v2XEuCRuGZei5k9Mj7jKZBp42AUZMsDDoV8XcaAeI05pPdpRQiIp4mK8oO"
    "PZ6Os34g0IFAB6q6hywPcip+7fvcqfeQHIKyjNfpymCanVOXKEKU9Gpfu9Q5QbYWubV7CbqDN4TLOVftTrP3R3ZJ2quMhN5Xfwxa"
    "zQTnI/t52f0hKgLg1lCYkANYlWZttWwcfZd31z94VzpNrm5MyBGZU8pk42jPF5bt/m5NakmxPTyTL7Ybos/o716nstnnRbiCQ6kj"
    "hHNG5GV+E+bL8ZjfcjwOE2oYugiM4Kee6ZroFqcyRBCFbjEIhrDBhuvZPoHDRLMp0almuuIaudnnD/4Q2yT5iAtTaGBFvUP5ZRD1"
    "DtQ70MCKo48G1mMrnCdopVN+e/ITboNUl23FKJ+027+Gwqk/aoPup1anQcTHkPVb/b6wTnsHQ9a+aXUG7cEfDeIfJeXt41ioozyu"
    "/gpkUKM3fYrB7jKjSl3pV8CjPpxRr/bXh9aDV+i1whsgqRpEfg5Z76HTaXduG8Q7GLIbUdHiRhS0+NBsi7qy8lPlUrPofnOy7jeP"
    "lj3PkpDLDV5Irfbw9b/wgep/GTKo0chHSXwoMgB5gHLhroKYcv52MtcWC7hLiqP5VU8jJGoUBIbbnk9B4CcGkHyVAYmQqDEg51ah"
    "WbfXIztr196UGitCiDWZK9Rkdi1Xy6jIlgtHBP23AiMU0xN2DUeAqaQCL/3umCMv5Uggke4KvIxQIDtThdcldFyBnREKZGdGHfuZ"
    "xp6qMTRKgyxNsvRR45pDFX6GBMjMJDOpbVt2tu6cEz/hEyiM027pfv76VdkczYVJmlOxE48GM5zZNna8BCUWaVPNXqdCrIF0TeqJ"
    "p8pyWoIz9U1OS7bXqZzT0oROIQOD9SjyMnDaotCDUhTbuAP93Zp4RyGAzpbzCRUrEbgH1UkRVbwvuhKhK9E5Y4roSvS9bU4x+1aw"
    "1pUUmkMCDF/IkJtPz+C7jdGp1+JzF4y18mDIHu5vZIt3wFs6fA3q3Io2/zBp+FXDTHXsEObTEb0r7CoL2+K/bp7xJuRbRqI0aBrZ"
    "uWkkFHDLyk4hBUpNxdE9XmzHS4J7YpEkp8nTjbE94YRSJrQnK6inOJyndBxPk/CuUp8NS4wQqHEC4TGi/ZkPmMhouNIMl6vAUyrz"
    "K9pLJr4RzQ0TGwp5OqVG7+UuMnejzjVvzSvA4pfmFXkUudr+ZLDfeCNE8fBWfiWn7vdxiEm5DE4o0x2ZLdJLKMkX+Cl1ZApHV3um"
    "XnSQaz1TFhZsmZqaMedHmrzskMlemuvS+cJ1eEcIG5paS8bfD3lPTraWz4QxRKj4o+KPij8q/hsUf87oZU6R0816akCstJp61/7S"
    "ahD4Cy6s8Nn7A9xY5dGQ3T/c3TUI/B2yq+b1pw9t+O4fDVn78323N2gQ+TlkH7sP/danVuteODZHv6mhyMI2X8Vk5/dXeRC3NNnt"
    "vl6Il6W7NG9l9zNk7V7SyGn2UyWowO+vBkxwVi6tgEFuvTEExCpP/NrXZnsg1nDvIDNcpdW8ETEPiqCUUherKKmFRMeS0tBHoJQ0"
    "5iu3FQwxURL0X0rVT+MDNNqCqyk6tHJlenw/0wwH+3xlPCBAO0mck1A0ZVTZ2S5OhR53RR53Krhi/W5NBkub1TKAZtFeLwKbR67f"
    "pYQTFmVRHFggraJOjmPNqTvjIwDorW5B8WyNCDVeQsE+vLvSHOJQ+xvVRT2fC9LhP6MBFXkEMQDIDpTOBmQ2y6XroPcHlPrWtCYa"
    "7yGh6Zm1giJC9Bu1+X2hatEMrv5oU8g4BXh0rOA3EZXLCDBYXkAC585cM03hjPbIbyWKDYUkcD3x4KWh5gAt8cSxfGRZRayzEtos"
    "7gR/3p0Yyoxw2NnBYcfXmBTbY89JYZJ7RPXxjdGhUqzcGKsgrUXSrCYFtngG1hyZzRGdRn7G1zKOAiIbpjB5g6A0sfS1EF8cytzf"
    "hEXdy3AMMg4XncbjoFzAeHxB2qLdpnPrG9VDKzz4BfB23mhnuQ0c5J4vNMWjEV4N8UhFwVTdlRaN8GiELyXFYCLP73n0MZFnDRN5"
    "qr09ic8UP/OBab//+UHSe3F7cIz/rZLsxe+O5r6BIsB+j/P7GjyRa0lNMTxTz1UUYbRG06DTRj3Rc+r+wSFzgy1dekF89JvvOvwl"
    "dqgT842e0EeuiRKNrYV298yg/sJqZpGpZpoZ8P0err9Z/8vV8I7pcbVZuzvFhSdfv5PjnWb3lfGUbyoPaM7JRv6XN2/evv3lzau3"
    "73+9fPfLL5e/vgrWpvSpokXqqn0L61RsTDLiRRc5xa7y+R6QINsrsV2F/WJgLx0+NDfWdDmnGbtG8nz+3uHKniM92rUE0nhra4vZ"
    "X++IT1cXyzYjk7UwjfY/Nn9+c/ke4oYAznPpny75cUb/1HQ6Neaa+VNkTwiu4UfuiPgh3/zqiPAfw82CHo/zEC/YixBtPCTaePzy"
    "xwrt/7t3ZYf3Kc3cAW/Ncd7y+qts3d4JgNT62yCGHaXcqWN1Ff3uSR/rI2rQqjH7IAXonwy+EdrboKgpWgRSa6cCpKogzX2m9lPa"
    "Rixb8yW3eXB+o7h2bTGXd3Dq4PI2teYLjRmUf3OjqdNYRlB4WUIZ5y1suOMxmVmm5yFn6KJQ4wq6i7N1IZvBTxAOcPzLiotQ1HPZ"
    "+42MxxIMgOhsfn481h75iwXFIeESXt5SfktxdfCs44IdNR+3thE/04U7wihtZUQ2NBCjgRh3NjQQ4+ijgVglIxHGx2cH2LwvE16T"
    "nPuR4Jr36fh4KZCl+FtofI9Q4c6fDGEEPQHyC1aKjI9TqREff1Zp9IQ6VGlEfAI1BuOskhVIpbPKaIQUOBw7Hw6h9FcZjYAAB2Pn"
    "g3FcfzjFnLl2syUvGdTb2kIbi9JhYJlqOpcKWDJX6bRn2hM5pWupgh3Rk/X8mh2i28gO+5VwCFjY1jdDp/YPEM0DhHUiA5iS7l18"
    "DvBG1yJ8NnM10wWcN9u8/9JLetlHhU13PCYuNU0I5bbpQkBa3kXJo23NeTM/5g2ugJfpBWl6ycX9Xo62Bqe0tYxhEkkTPJBaxC9p"
    "OtGe+EwWIUzCZ8BwATGnEF4uSpQYAWLueRhwNlPgKmwdUPs8dDvQpsI1Tlyd/sl7Mc0kfM3MQbnTsLZ3Ae+bf4kA6EZXhePsAIh7"
    "I+6NyOch82HF1sEK0mucEN+qZFm/yI6SYmxBcb842RkConvxTTm+H5tSPN69J9tCW5uWljGV853ZIiRnweJD+7N9FwWObvi21iDw"
    "N1myaMhavWYfvsvPpPZT5j3YfaobrNa6/2qtQjuFx6jA5ijN+XH6XRk+v8vn8rsMZ84pNbbK65OgxMw+yon3KoBs9x4w1ZRaQi2J"
    "syXP13OhNh/iGmnTigGcPkYkkCMoeutfCorccOVVB/WGk3t1bsBCThyqmeCDCbiSBKlMClkVBfAEGa0yEvzs+V7bOG36d0evTUSv"
    "TnCZRfQK0Sv02sTRR6/NQ3ptBkJDip/5eleURmWgYUvFa/cAAkYp7hcJjsjaaTb3hcSdKw9ECQ/vJnUcUWsvDlFCF7IrJZWJkJwf"
    "flNmFclfRFJriLNmUy67cIYZZkW5J0mKLlIqCzii+og3ZJVF3DQxDrbyg40Fas68QI0PfD44AsrLRkXFyfpmSHTp99vsfcgInS9M"
    "a00pEdVa/Gt4ueTcGZ03INhcVH1ZMWLodeFYx0Bfgtj2fvveT05HfhyPn+l6PP4pwydxTzeSnorwg0eG7hdKh5IyIgMeXJYfazZt"
    "CPgU+iU8BunPc83g041r2RJiBZQ2ox+Mhwjm55efxxK2Dxmc0+GhDGekOY7xxCCa/yeox25MZ4QvxuvcZHybXBAhqx66HiJ4e/Ia"
    "BYK3CN8heIujj+DtIcFb9OPdzxaF1ej3idb6qsKoIpuTdMjvcvzGKgN7ns5aFiJbNI+1TBz2HBh8WcYJnffKZ/Blyg3d0/8rbnER"
    "KoyzjjM0AmSkmXplWSbVcpiaoEwwdsJJ97UEBy2H5epVt3sXE66v2kkv/ofPV63ej68F43knw6WhsKYC+HhDF5rtLm1aSyKP4Zl6"
    "Luyox/qUCHiG7JMiD+YKsoaLIGIA3UTeAwGxwfXEsWsRDSpPw7FjeUR+ZnFtJZJf+ijdo2E7LrhK2syRPWVF6qfM/JxHe4pt3DYd"
    "ykm8aA7+2MVpN70O1ZbCkAgrVyMMqMgmhPXEds/T6FKS2NWLKp5EqLDoSZYQoHTRk9Y3/r7cWU+p7T04kb+7U+gyMr0+pQIsYGfV"
    "SLC8NbzIBTmF/JoiYKAm4uJQytgRRKY1fSaLJf8mToiqx8IkZ4OhkBPyL4ZIpz3nl8iOuDjkzV9Qz0TFTeP72K6l/8tWy2CK9Gzq"
    "AB646JY2nVLHGeVi/UWDkKbFUTjB7agn7D8Z2xGc2LAdld+K3Blnu9TDZvyKfEroEHnnv8PSYQRW+enSdiyxzINatyb84lSbe8t+"
    "uJ1k7zl7ucs2iiKIxe46qTVysnRX8bbEeuXuVarIjMetCXXAhRJ1TXQ5QaeDAzod+IthWfuM3/8M7Yu7zxHkbUpVeZwgO0NW7yEN"
    "TXT/rwCZxehwb0hiZsvJ3+l0Cx+aOCHaGDMna3WHrzThVvKlYkzdveeXa22BnkfJcMYmDBJTrsBtVegyQYnZkZQWB0H9Sg9wfhEF"
    "vz/WUIiN8LYhwypgVG2dzheWS9l0/Ymua6l88PHT9fyM8GFH3ylxM3I1ALPD0oUk6IANaWS+dDUxyAJjmmq2SNuuEX7Fupc0yvK9"
    "DRwvTbtDNOasqB2EMKWxqz3ep1SkE8RoyUi1rCinjP6hro0JrNSwpiAghYAUAlI7l0DClbEsXBJSnCFSsntQCuM3MO/6CU9fT2qr"
    "oqRESF6kp5yOZn9WCknPWvG3hwmQKK6LhGfy1RDw752GnTZqIF9nlEHBJ/CLAl8pSaunvange+hNJVu4esAvzxxZoemCiCJOU9MQ"
    "XlWPlmnyq65mFlco6EKUj1qs07rJwZ8AMkl06MpLHCHUoSBHxQzy7zKRGQIyJME9194TNTy/MHl3GBeZzAKdvc/Sewz1nT3pO8xa"
    "ZtgACkIQvf5nKC7svja4Kh48x2bz9+Vm96fcoXqamxYaYifz5QbqdRvZfr8SogPfa+VWabhyHxW2DzZdi+xMlu3OfN/qYFX8wQk7"
    "eVUldW3NL1MPd1zC6J8ugQfJkhYOc9NysKZ3UfGUGqZvwq38VBZIhC4L5jhCl6WgS0zf9D2PPqZvqu3SiScqSpS2BERozlA7elvG"
    "aTLfZzIFVWsZzL3hzMlz9cjia2x1OkEOF7AUVpVkkTjvR5adkH7/c5yMO3HhVUFb7FPNns5aItl+UlmMnqvn6oqO6DWiQbdSfi6P"
    "lqlTnbigZnG9DXQ4znGX09Uh1nahsTUk49CpZjaE14lMxOsCPMyW8wnfPep+XmDqiKJpXGPVTZoRH7zn+wGC3OQ6k/Fka3Mi5icR"
    "BSgdfhsyHsM9x+MGuW13oOFebr39v97V4Sv/NFzKL0g+DPqXRLDVh7KNpyd+XwFXvzTwWDkXccSNUdl8gbIJL1Waofnlp/3+Z7EZ"
    "FWkOu6o9rcbmBGUv+3RqUzdjd4qcLNqeoNvICfuVSFUle8tlWDNNsAhO5cLv7R3wwoOCSBwu/tALcmtaE7lzkAk1LfbkQPooZhWF"
    "EO/vNi/YJxCLPOT2cNzyX8cNrN5zTNw3zVxW4m1AcBZbxJ68vdTYFRxHciO5ITg+opS7F4Q9SuWRgISWPxvsgnSZuSbSWc3xswnZ"
    "9JG/6TO+Aj9T5gSFnKWryoKfEn4pjMqSzn6NkQl9tHhPw83OKbHXO0pNJXYVL62hJtz6Tb6B6IIWXMb4DZ74fCKOxZfamaaLR/Cc"
    "/k2+zhHLM6xp69/EjWT0QITS5O+LLS7uuBafjPUh8x/MGwpCuZoU29cM8NRZ8l6TNRjmBAP8iiou9Yq77CBnhp8FVmTJ4Lz7ZlhL"
    "Z+T5I2KYgRr7I6pPaKtDaw3a6nD00Vanqq3umEnoz3NzOn4YiUKa8e6DSJLCbgU+Z5CeX6mK3XNc51zL8sItmNABxfnxdy+hZ55p"
    "rgqPIyTnx+Q95PP6c2FwflUXGuOEmANFaeFQ5Drmwsm2FcYjpKgenOQMoJy1W4x+lAwry6s2wCrg9gPNea4lQXvRWM9F7F3/9Ea4"
    "vm/NqZeQ2SK6BYmY/YogYSJmr0QVhbM2nRvenPULiFMJaHtnJHL9ZHyjLI3V7/9224Da0RooOieWr6OPcqcCVqQDlN/fYoIgsyv4"
    "RZXpF4cH/RtHfjs0y6+Yzgdx9tMU6hBnR1EKcXYcfcTZD4mz8wlIt3qZ4oSom6j8zriGa1ZLye8TnKHX1ttSQOnbAqD0bRoohUJm"
    "Xi2dsr7TEZJzAEoP4T0dW7gCRazKohUQ4YKl8oIV6rLVxjdGh0Os/hBvI3kkKHGYVR5mH9equE6HVDi8yg/vZIsIyDgh1sbIBri2"
    "4WyKFpmblNWjAH1ZUDZOhTxNwgiBJaMsQyMkyM1EQuKIwaksO6M0yM+MmKoEe9O8/WDZ1Hhin+hacFgKKJnuYmBifXDo6WrpYWv4"
    "iLa2CiyGsdnEf7gE++BEj4sMvfb1oJa1pL6Up9fhZc6TrfFNpARjYZF8KVdvvGucJ0sj20gOP4/glNFcGAOIA6wlHTOCE/Vc5wxt"
    "YYzcoE+JsPpIxCHv6RCN/0fAE95LvGm4xHMWhFwsBsQkfuMkeh2+rmT9IUi78iQyq4jQwVpiiPZzFwicHI/nmk5HK8OdjcciSDLS"
    "It0+gH+y4LdNdZB8NRNCN1czC+p+E+jNr133CYXcy8lE9Ca1HYv9JtIAQFwnjBF55A+kyd8zZF7OcwBj4eamAXGeMi4yeFhmSZ+U"
    "ydIVncWvNgI+5AZaQmTnAUIt0dsDvT3UNLygt0fBHEd7P3p74OijtwdGVZ7y5nTcXENKOVa8LuVY8brAseJ12rHCmVpwlRSH80tz"
    "hRRYmataZS6MFv4Ow/5OZ56fnPDiISDbeDhECXGQVR7kEHOqKFXFCdFk8680WwEDzN6CWmw5T2Hfafb6F1DYwbI26H5qdRpEfAxZ"
    "v9Xvt7v8u3cwZO2bVmfQHvzRIP5REp0t5fW681SQUZR2m6kfIcXJH2etWuHip8Pik9g8VAgablLbmM5qKeuUbK7n26bCDpsMU/nj"
    "ueM8yrlIUObakgECefNbXV1kJyBQvuEiF2MryOqbC7KdA5Dx5vKyTCqdy8v8VDpwLpFKh79RFTjsdT9D7u4FJgLHisz4m3ycKELy"
    "IqBINW4fAik66h72r/8HZ9Avgw=="
)
