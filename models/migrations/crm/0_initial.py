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
CREATE TABLE "past_contact_owner" (
    "contact_id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "owner_id" CHAR(36),
    "until" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_past_contact_owner" PRIMARY KEY ("workspace_id", "contact_id", "until")
);
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
CREATE TABLE "past_close" (
    "deal_id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "expected_close_on" DATE,
    "until" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_past_close" PRIMARY KEY ("workspace_id", "deal_id", "until")
);
CREATE TABLE "past_owner" (
    "deal_id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "owner_id" CHAR(36),
    "until" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_past_owner" PRIMARY KEY ("workspace_id", "deal_id", "until")
);
CREATE TABLE "past_place" (
    "stage_id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "position" INT NOT NULL,
    "until" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_past_place" PRIMARY KEY ("workspace_id", "stage_id", "until")
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
    "is_automatic" INT NOT NULL DEFAULT 0,
    "settled_at" TIMESTAMP,
    "settled_by_id" CHAR(36),
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
CREATE INDEX "idx_interaction_unmatched" ON "interaction" ("workspace_id", "client_number", "started_at") WHERE "contact_id" IS NULL;
CREATE INDEX "idx_interaction_uncredited" ON "interaction" ("workspace_id", "account_id", "id") WHERE "uncredited_keys" IS NOT NULL;
CREATE INDEX "idx_interaction_thread" ON "interaction" ("workspace_id", "contact_id", "channel", "direction", "started_at", "id") WHERE "kind" IN ('MESSAGE', 'EMAIL') AND "deleted_at" IS NULL AND NOT "is_automatic";
CREATE INDEX "idx_interaction_settled" ON "interaction" ("workspace_id", "contact_id", "channel", "direction", "started_at", "id") WHERE "settled_at" IS NOT NULL;
CREATE INDEX "idx_interaction_kind" ON "interaction" ("workspace_id", "kind", "started_at", "id") WHERE "kind" <> 'CALL';
CREATE INDEX "idx_interaction_target" ON "interaction" ("workspace_id", "contact_id", "started_at") WHERE "classification" = 'TARGET' AND "kind" = 'CALL' AND "direction" = 'INBOUND' AND "deleted_at" IS NULL;
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
CREATE TABLE "survey" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) NOT NULL,
    "question" VARCHAR(500) NOT NULL,
    "is_active" INT NOT NULL DEFAULT 1,
    CONSTRAINT "pk_survey" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_survey_workspa_827ef0" ON "survey" ("workspace_id", "name", "id");
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
    "hook" TEXT,
    "status" VARCHAR(32) NOT NULL,
    "error" VARCHAR(1000),
    "standing" VARCHAR(40),
    "received_at" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_intake_record" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_intake_reco_workspa_4e5aaa" UNIQUE ("workspace_id", "account_id", "external_id")
);
CREATE INDEX "idx_intake_failed" ON "intake_record" ("workspace_id", "account_id") WHERE "status" = 'FAILED';
CREATE INDEX "idx_intake_received" ON "intake_record" ("workspace_id", "account_id", "id") WHERE "status" = 'RECEIVED';
CREATE INDEX "idx_intake_hook" ON "intake_record" ("workspace_id", "account_id", "id") WHERE "hook" IS NOT NULL;
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
    "hook_digest" VARCHAR(64),
    "hook_digest_before" VARCHAR(64),
    "heard_at" TIMESTAMP,
    "hooks_unverified" INT NOT NULL DEFAULT 0,
    "first_call_owner" VARCHAR(32),
    "first_call_users" JSON NOT NULL DEFAULT '[]',
    "first_call_turn" INT NOT NULL DEFAULT 0,
    "first_call_stage_id" CHAR(36),
    "first_calls_since" TIMESTAMP,
    "blocked_numbers" JSON NOT NULL DEFAULT '[]',
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
CREATE TABLE "webhook_endpoint" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" CHAR(36) NOT NULL,
    "made_with" VARCHAR(32),
    "made_with_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "url" VARCHAR(2000) NOT NULL,
    "secrets" JSON NOT NULL,
    "types" JSON,
    "deal_filter" JSON,
    "payload" TEXT,
    "skips_own" INT NOT NULL DEFAULT 0,
    "pause" VARCHAR(32),
    "position" BIGINT NOT NULL DEFAULT 0,
    "replay_position" BIGINT,
    "replay_until" BIGINT,
    "pace" INT NOT NULL DEFAULT 1,
    "failing" JSON NOT NULL DEFAULT '[]',
    "step" INT NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMP,
    "failing_since" TIMESTAMP,
    "warned_at" TIMESTAMP,
    "last_success_at" TIMESTAMP,
    "last_error" VARCHAR(500),
    CONSTRAINT "pk_webhook_endpoint" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_webhook_end_workspa_b33da9" ON "webhook_endpoint" ("workspace_id", "user_id", "id");
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
CREATE TABLE "webhook_delivery" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" CHAR(36) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "previous" BIGINT,
    "event" VARCHAR(64) NOT NULL,
    "record" VARCHAR(80) NOT NULL,
    "record_id" CHAR(36) NOT NULL,
    "change" VARCHAR(32),
    "state" VARCHAR(32) NOT NULL DEFAULT 'WAITING',
    "is_replay" INT NOT NULL DEFAULT 0,
    "attempts" INT NOT NULL DEFAULT 0,
    "due_at" TIMESTAMP NOT NULL,
    "body" TEXT,
    "status" INT,
    "answer" TEXT,
    "error" VARCHAR(500),
    "attempted_at" TIMESTAMP,
    "duration_ms" INT,
    "endpoint_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_webhook_delivery" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_webhook_del_workspa_906779" UNIQUE ("workspace_id", "endpoint_id", "sequence"),
    CONSTRAINT "fk_webhook_delivery_endpoint_id" FOREIGN KEY ("workspace_id", "endpoint_id") REFERENCES "webhook_endpoint" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_webhook_del_workspa_06e663" ON "webhook_delivery" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_webhook_del_workspa_2320a7" ON "webhook_delivery" ("workspace_id", "endpoint_id", "record_id", "sequence");
CREATE INDEX "idx_webhook_waiting" ON "webhook_delivery" ("workspace_id", "endpoint_id", "is_replay", "sequence") WHERE "state" = 'WAITING';
CREATE INDEX "idx_webhook_waiting_of" ON "webhook_delivery" ("workspace_id", "endpoint_id", "record_id", "sequence") WHERE "state" = 'WAITING';
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
    "opened_on" DATE NOT NULL,
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
CREATE TABLE "survey_answer" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "owner_id" CHAR(36),
    "score" INT NOT NULL,
    "comment" TEXT,
    "origin" VARCHAR(32) NOT NULL,
    "answered_at" TIMESTAMP NOT NULL,
    "day" DATE NOT NULL,
    "contact_id" CHAR(36) NOT NULL,
    "survey_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_survey_answer" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_survey_answer_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE,
    CONSTRAINT "fk_survey_answer_survey_id" FOREIGN KEY ("workspace_id", "survey_id") REFERENCES "survey" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_survey_answ_workspa_fd5f9e" ON "survey_answer" ("workspace_id", "contact_id", "answered_at");
CREATE INDEX "idx_survey_answ_workspa_5fbc2e" ON "survey_answer" ("workspace_id", "answered_at", "id");
CREATE INDEX "idx_survey_answ_workspa_5e2024" ON "survey_answer" ("workspace_id", "survey_id");
CREATE TABLE "survey_link" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "digest" VARCHAR(64) NOT NULL,
    "until" TIMESTAMP NOT NULL,
    "answered_at" TIMESTAMP,
    "contact_id" CHAR(36) NOT NULL,
    "survey_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_survey_link" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_survey_link_workspa_fdc3b4" UNIQUE ("workspace_id", "digest"),
    CONSTRAINT "fk_survey_link_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE,
    CONSTRAINT "fk_survey_link_survey_id" FOREIGN KEY ("workspace_id", "survey_id") REFERENCES "survey" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_survey_link_workspa_71bf4c" ON "survey_link" ("workspace_id", "contact_id");
CREATE INDEX "idx_survey_link_workspa_dbcb9d" ON "survey_link" ("workspace_id", "survey_id");
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
    "happened_on" DATE NOT NULL,
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
    "days_move" UUID,
    "days_done" INT,
    "days_total" INT,
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
CREATE TABLE "past_contact_owner" (
    "contact_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "owner_id" UUID,
    "until" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_past_contact_owner" PRIMARY KEY ("workspace_id", "contact_id", "until")
);
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
CREATE TABLE "past_close" (
    "deal_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "expected_close_on" DATE,
    "until" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_past_close" PRIMARY KEY ("workspace_id", "deal_id", "until")
);
CREATE TABLE "past_owner" (
    "deal_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "owner_id" UUID,
    "until" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_past_owner" PRIMARY KEY ("workspace_id", "deal_id", "until")
);
CREATE TABLE "past_place" (
    "stage_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "position" INT NOT NULL,
    "until" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_past_place" PRIMARY KEY ("workspace_id", "stage_id", "until")
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
    "is_automatic" BOOL NOT NULL DEFAULT FALSE,
    "settled_at" TIMESTAMPTZ,
    "settled_by_id" UUID,
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
CREATE INDEX "idx_interaction_unmatched" ON "interaction" ("workspace_id", "client_number", "started_at") WHERE "contact_id" IS NULL;
CREATE INDEX "idx_interaction_uncredited" ON "interaction" ("workspace_id", "account_id", "id") WHERE "uncredited_keys" IS NOT NULL;
CREATE INDEX "idx_interaction_thread" ON "interaction" ("workspace_id", "contact_id", "channel", "direction", "started_at", "id") WHERE "kind" IN ('MESSAGE', 'EMAIL') AND "deleted_at" IS NULL AND NOT "is_automatic";
CREATE INDEX "idx_interaction_settled" ON "interaction" ("workspace_id", "contact_id", "channel", "direction", "started_at", "id") WHERE "settled_at" IS NOT NULL;
CREATE INDEX "idx_interaction_kind" ON "interaction" ("workspace_id", "kind", "started_at", "id") WHERE "kind" <> 'CALL';
CREATE INDEX "idx_interaction_target" ON "interaction" ("workspace_id", "contact_id", "started_at") WHERE "classification" = 'TARGET' AND "kind" = 'CALL' AND "direction" = 'INBOUND' AND "deleted_at" IS NULL;
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
CREATE TABLE "survey" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "question" VARCHAR(500) COLLATE "C" NOT NULL,
    "is_active" BOOL NOT NULL DEFAULT TRUE,
    CONSTRAINT "pk_survey" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_survey_workspa_827ef0" ON "survey" ("workspace_id", "name", "id");
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
    "hook" TEXT,
    "status" VARCHAR(32) COLLATE "C" NOT NULL,
    "error" VARCHAR(1000) COLLATE "C",
    "standing" VARCHAR(40) COLLATE "C",
    "received_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_intake_record" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_intake_reco_workspa_4e5aaa" UNIQUE ("workspace_id", "account_id", "external_id")
);
CREATE INDEX "idx_intake_failed" ON "intake_record" ("workspace_id", "account_id") WHERE "status" = 'FAILED';
CREATE INDEX "idx_intake_received" ON "intake_record" ("workspace_id", "account_id", "id") WHERE "status" = 'RECEIVED';
CREATE INDEX "idx_intake_hook" ON "intake_record" ("workspace_id", "account_id", "id") WHERE "hook" IS NOT NULL;
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
    "hook_digest" VARCHAR(64) COLLATE "C",
    "hook_digest_before" VARCHAR(64) COLLATE "C",
    "heard_at" TIMESTAMPTZ,
    "hooks_unverified" INT NOT NULL DEFAULT 0,
    "first_call_owner" VARCHAR(32) COLLATE "C",
    "first_call_users" JSONB NOT NULL DEFAULT '[]',
    "first_call_turn" INT NOT NULL DEFAULT 0,
    "first_call_stage_id" UUID,
    "first_calls_since" TIMESTAMPTZ,
    "blocked_numbers" JSONB NOT NULL DEFAULT '[]',
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
CREATE TABLE "webhook_endpoint" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" UUID NOT NULL,
    "made_with" VARCHAR(32) COLLATE "C",
    "made_with_id" UUID,
    "name" VARCHAR(100) COLLATE "C" NOT NULL,
    "url" VARCHAR(2000) COLLATE "C" NOT NULL,
    "secrets" JSONB NOT NULL,
    "types" JSONB,
    "deal_filter" JSONB,
    "payload" TEXT,
    "skips_own" BOOL NOT NULL DEFAULT FALSE,
    "pause" VARCHAR(32) COLLATE "C",
    "position" BIGINT NOT NULL DEFAULT 0,
    "replay_position" BIGINT,
    "replay_until" BIGINT,
    "pace" INT NOT NULL DEFAULT 1,
    "failing" JSONB NOT NULL DEFAULT '[]',
    "step" INT NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ,
    "failing_since" TIMESTAMPTZ,
    "warned_at" TIMESTAMPTZ,
    "last_success_at" TIMESTAMPTZ,
    "last_error" VARCHAR(500) COLLATE "C",
    CONSTRAINT "pk_webhook_endpoint" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "idx_webhook_end_workspa_b33da9" ON "webhook_endpoint" ("workspace_id", "user_id", "id");
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
CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "previous" BIGINT,
    "event" VARCHAR(64) COLLATE "C" NOT NULL,
    "record" VARCHAR(80) COLLATE "C" NOT NULL,
    "record_id" UUID NOT NULL,
    "change" VARCHAR(32) COLLATE "C",
    "state" VARCHAR(32) COLLATE "C" NOT NULL DEFAULT 'WAITING',
    "is_replay" BOOL NOT NULL DEFAULT FALSE,
    "attempts" INT NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ NOT NULL,
    "body" TEXT,
    "status" INT,
    "answer" TEXT,
    "error" VARCHAR(500) COLLATE "C",
    "attempted_at" TIMESTAMPTZ,
    "duration_ms" INT,
    "endpoint_id" UUID NOT NULL,
    CONSTRAINT "pk_webhook_delivery" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_webhook_del_workspa_906779" UNIQUE ("workspace_id", "endpoint_id", "sequence"),
    CONSTRAINT "fk_webhook_delivery_endpoint_id" FOREIGN KEY ("workspace_id", "endpoint_id") REFERENCES "webhook_endpoint" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_webhook_del_workspa_06e663" ON "webhook_delivery" ("workspace_id", "created_at", "id");
CREATE INDEX "idx_webhook_del_workspa_2320a7" ON "webhook_delivery" ("workspace_id", "endpoint_id", "record_id", "sequence");
CREATE INDEX "idx_webhook_waiting" ON "webhook_delivery" ("workspace_id", "endpoint_id", "is_replay", "sequence") WHERE "state" = 'WAITING';
CREATE INDEX "idx_webhook_waiting_of" ON "webhook_delivery" ("workspace_id", "endpoint_id", "record_id", "sequence") WHERE "state" = 'WAITING';
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
    "opened_on" DATE NOT NULL,
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
CREATE TABLE "survey_answer" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "owner_id" UUID,
    "score" INT NOT NULL,
    "comment" TEXT,
    "origin" VARCHAR(32) COLLATE "C" NOT NULL,
    "answered_at" TIMESTAMPTZ NOT NULL,
    "day" DATE NOT NULL,
    "contact_id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    CONSTRAINT "pk_survey_answer" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_survey_answer_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE,
    CONSTRAINT "fk_survey_answer_survey_id" FOREIGN KEY ("workspace_id", "survey_id") REFERENCES "survey" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_survey_answ_workspa_fd5f9e" ON "survey_answer" ("workspace_id", "contact_id", "answered_at");
CREATE INDEX "idx_survey_answ_workspa_5fbc2e" ON "survey_answer" ("workspace_id", "answered_at", "id");
CREATE INDEX "idx_survey_answ_workspa_5e2024" ON "survey_answer" ("workspace_id", "survey_id");
CREATE TABLE "survey_link" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL,
    "until" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "contact_id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    CONSTRAINT "pk_survey_link" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_survey_link_workspa_fdc3b4" UNIQUE ("workspace_id", "digest"),
    CONSTRAINT "fk_survey_link_contact_id" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE CASCADE,
    CONSTRAINT "fk_survey_link_survey_id" FOREIGN KEY ("workspace_id", "survey_id") REFERENCES "survey" ("workspace_id", "id") ON DELETE RESTRICT
);
CREATE INDEX "idx_survey_link_workspa_71bf4c" ON "survey_link" ("workspace_id", "contact_id");
CREATE INDEX "idx_survey_link_workspa_dbcb9d" ON "survey_link" ("workspace_id", "survey_id");
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
    "happened_on" DATE NOT NULL,
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
    "eJztfXtz4kiy71ep8D8ze4P19svdvcyNG4Ft2s22G3ww7p65hxsgUNloW1SxKmGGc85+91tZpfcDJMxD0NkxY4RUWRJZparMX77+"
    "+2zsTM+/c+eHmBljelYn/33GjCkcJK7UyJkxm3nn4ZtrjGzVbhFrMxKuY4xdeeHRsAWVp0wqxo41cy3OoHmHUTLm05nBluek5Qpi"
    "GktBDEeeNWzKTMPRZ/gjGQ7/izM6HP5GLNlOzKe6ncXklfHccSgbL4fDc3Jj85Fh12UrYgmymBgucSeUcPnHEWREnyTFwnIn5/CE"
    "Jh/LR7TYUxUeZs6sf83pwOVPFK7LR/rP/ydPW8ykf1Lhf539GDxa1DZjw2OZ0IE6P3CXM3Xu4aF1/Um1hB86Goy5PZ+ysPVs6U44"
    "C5rP55Z5DjRw7Yky6hguNSNDx+a27Q2zf0o/sTzhOnMaPKoZnjDpozG3YQKc/e/HORvDuJMpN6ktzkeGoOeMLgaW+X+8R4w0Hwza"
    "nd7gvtkbDM5S8wYeJTF63qkxZzDnLOYCw/7737rfkDHq7Bnc4Opzo/vr2/d/Uazgwn1y1EXFtrN/K0LDNTSpYn7IbfWZ4vfVxHCy"
    "+e23T3BcPugmvPZPhMwOXy6ffT6DdsDSs6nx50C+Dk/uRH598+rVCh5/a3QVm2UrxWcuVwO9TrS9S2/0NeB3yF94t8rw12+/P/6e"
    "NecOn9G/feVizBe7mr1xVr9/V4DT79/lMhouxfnsr1RleB2l2SO/uw+X++Hy2wJMfpvL47cpFvM5c51yHA5J9srg/fD3TZHlIn+x"
    "SPIX5A158wFszGkm/+O+085mcpIuwWnTGrvkf4htCXdnHE9tiIHsJM7/t21MR6bxfw6xMQLToOepEP+yo+z/9Wvj9+TIXN12LpM7"
    "KHRwmTFOA+EajpsxTPnvQoJsj+/Dq7/XX73azytxUeCVuMh9JS6yXomBFFfLM9on2iObX388VjZPuG2VXXWiNAddcUZzy3YtJs7h"
    "fiezyMiFwqY5W0GLudljEidKjIr8JbsajbevdjXrn+AR/vrm9bsP7z6+ff/uo2yiHjM482HFwLTavQRXHerOHTaY8LlThq9Jsv1x"
    "9s27I+GswcSCOoOpxeYuLcPbNOH+uPv+WOataRk2z5MMc1mboNofX18fy6zVv4pRIcryNoMS19v0quDK+43m8BhlGZxFuj8O//1Y"
    "OCy7f6aO2IDBGZTI3/QMlkLms+UuS0/fJN0eV9+Px8JcQZ1na0wHgsobZSl5+ZJumnKPQtmx8NcYGcyUPCnP3wzK/fH34kjY662g"
    "htqjyvM4jxzl34xVeExnrhjMmWZBismXnNvUYHlrcYo6weORJN8Vk4Mz+0UlLjud2xgqcdnqJbCIh6+Xze6vrxVEIRtZLs3mPmxh"
    "gyl/zjBkfaUMnjlH/4jSvcBE6xlgq2I1fIkhNsFUM9M6mK/QRWk2WiYqxsqt68nAIJe7hl2WqwERsjVjo3Mo/PaB4WaxVbhG7hYX"
    "I0zCxPKSa03puX+wP/OU9tfgi0PAxb3W1+Z9r/H1LrY6Xzd6TbjyRp1dJs7++j6BIwedkO+t3mcCX8n/7bSbyYUnaNf7v2fwTMbc"
    "5QP5wweGGeWVf9o/FQdJZuZmox8nxNE/ytH3MIIS62mEYo9Kb4WXUnB1e/wRcb+CEyNj/GNhOOYgdYW/4Xlt05emb6bJMwYznhSX"
    "4BfBw4HDYwPwCHo/o7Z9lnSGjF6r5bpDKkRDatxBs7UekZ8cPiWLCWXE5fpT8CkdcXNJFoYgukPlUPjIbZsvBHkECmqMJ2Q8MdgT"
    "Bf9EFzwNR0vwTqT2I/l1OJSzm9swy/72KPsQf/OxlvPZcjj8S9oZ8kDP0Wd95q2P2qVyMZFKCplaY4d76h4RFhtT8vrvH6QmJh8F"
    "HCo9d47QUXOiL0x/I8PhXIrb9nAIHpgwukBjc9lYN1nCbV7qfzkX1BlkOWGulPUjVAdzxlR3gj/vjswJM/CWyeR7vvNrkm6bnD8J"
    "JUu9XhlogfWUjyz6JPvbu3avCfz9zZu3bz+8efX2/ceLdx8+XHx8Fexj6UurNrTL1g3saTFpJMusJlepcmwPSE5I/9oz1y0hiR2R"
    "IaWvRMeiZAiLrYHFqiDK3RnC/UqnIyl4TKxZSppLXM4X6Gay4WAab7lWpvs+saRU5FJjSgxmkmDvDSSqiWGSEX3kjiSGFurFVlIX"
    "BKLkS1grJavwKfNkvAo913rZ6z9TO7de/v4fCmUolFVYmtiOUAYvafm5HKFCU0Kcof67luYoOEk32XyqWKp1US3cxlgbpa9yXNfZ"
    "TbPd7DZ6nW6dBId9dtVpf2t2e015Njjss0+N7lc4pT/7TBPctu57PjEcJ/eRQmE1ReI+3uYHfrxNRX7kyMurwdUcgXlvuOphXouj"
    "wE+rICX25HqZkg3VyXyJ0PUvrxUDG0rU+o0YZEKlYMUf5ZESvgSlGsZy6Jg7ptDImY99ifnIdagUqqgUtqRclZbjttnxJoLYzHDk"
    "LgRf8oUxjFBGOayq62MJsQGtuj/bvoRWXRx9tOruwEEGs2jsNotGKJWVEABiRIgZZIDXSQanufuJO9R6Yl/oMgUhJDgaVS+OkqHh"
    "2fARHWMRyP/x+QRRM9Sm2jbQletxt3UlV4V8RS8id00s25RdZdhpPMpPX7rUNnIgmdNjdOxV9yD1FzDnQdAiy+ixMGdnCIHiUxIh"
    "8JmXgxDo0SmKEczkQEoBTaroyqtFqPxgZGxb8j0SNcIdwqVYIdV4LpQiT0yehQhs2s0m+r8PM8uG6Yv+to3oAKID1ZXHEB1YMcdR"
    "P0R0AEcf0QFEB04HHaBTI8t8ms/ggOAUOXxRJLembJXP4YtUdk2H2zkzeL13gU+7x0xsXxvtxk2zW3KpP2tcf22160R99NnnZuO6"
    "TuBvn3kd1ol30Gd3jW6vDWe8g6TachhHguP0BDlL+GOgRwg45eqwlAwcZI0zb0i3R29eX8c8KmfeBMLssk18LOOECDMn2SqEVLXN"
    "wcQQkzJbdIpwo+WoYjzdgyxksWfL1SlFTOuJZkUD5DM9k/j0GL/97OOKcVLr3cSRL0W7BaW5Yuw/Jd1YWE9Mjhafu+XBkRQtDnWV"
    "hzrXUT0fVkYv9aIWZ9/XFO3NefbmyFwqbW3eYR6BMRWiO1eMTaYRCC7VVmQRgEYDx29VwIoYmGp+EYQvGAHaOjEIAAvylE2fqa1N"
    "ggZhfM5UeNczdUZgGqyRR+7IC+q3kSeHz2c10ri9Jb+KiezsL2A9bMv1g/w6sUyTsozQsoM8QYbtMm2P9KEVMR/9k47VjgJ31cZJ"
    "rLV0GOUHbZVoq0RrFdoqcfTRVnl8tsrjsvRsEEN6/EaeiLRXFNiLkFR5cDbE87bPYiVFb/gW+LRVZrTUIWHed9W8v5IfvWad6M8+"
    "e7i7Vt/1Z59dN2+b8F1/9lnz97tOt1cn+rMa74RSwTYdsYC40kMGOmJdaYp91vkulzD5p896zcbXOoG/fXb/cNnrNmUj76DPpJpZ"
    "B11TXpOMa8oh15+HG7QqhEa3TDDoucuzJIIRXKjl4hdWtEkB8AJSsPwiiE9GDJcYZObwZ3nGqZMRnzMT0hJCKLO3StfIQiWzYRS8"
    "mnUaGkHkhyl06hrGXSAxGKF/BU8Wn8DkVGTBF3t/Bsh86JeLXky46gOwb0G8GtGR+0Mqw0f1BKNl1hO41LbDxIhKDS4OkFhCzLW7"
    "ur8DZvp1h838jDlJBOU/s7pCWAVhlWrKRwirrJjjqFgjrIKjj7DKXgsNVil/30lsTqE8Vti7KaCosp63sdt3kZrQstUKt+9UXWhE"
    "mnbF5SqowY25ablN5jppRThyqZZvyodGAxq0WqsNdxglqvk5gb4tqtPic2ZLndQ0qfmbTvDFF1JbHQ5DKVInvFeZ+y1XaqGzmZxE"
    "ZlrV3cUNNgkijsu/edHEkdU9QoBaJWqVFV0LUatcMcdRryikVxgvik8yjiNP7X3rpt28HoCdMTjsMziUB4NPjdatguJj3/V12bTz"
    "0AvI5DFYIe/vv3e61wP5krVvgDJ5ps/kty/3d42rZtgodarPGldXnYd2L2yTOBFt0bz6Em+hTvTZw32zK5/6W6sHl6Pf+kwdNHqt"
    "TnvQbF/D9eQZjz54gOg3bcwIr0W/9Vm3dfO5dx9ejX8PbLVRJsVOSB41Lz93Ol8iHIqfkPfvfGnKIbm/f1D3j3zzr3Wb3zpfwove"
    "V/nLr5vtXqv3x+C21VbXEyciLR7aqTb+qT772uyqR9Ofkltt/4x/1GfNbuMezuhP3x43uGzePLR9q5z+5l9Trb0j+SRf/XP+UZ/9"
    "o3Mpf0yv24LTkS/6ylWjfdW8vfWvBV9hxHuNL82QNP49uC5nc6cbue59r4bt8JC6eTVdk1+4wx9AbawYH+NT9mOROK+P+WFeH1NR"
    "XnLDlezPSJKVz+EIyelxePsRXSZ1DcvO4PA/7jvtbA5HSJLCqTV2yf8Q2xI7A0IjYulobtmuxcQ53PYQQimwKCaP+oz+9Wvj9+QY"
    "XN12LpNrCnRwWRGU5IpPZwZLQyT++VouPjKOtCjgKeA19+oMzpeZpvzsRptgFPBbBj/ochVCwRdeZHPm1YIoR8walNdK8Lmj5f10"
    "rwiIICCCgAgCIqcJiKCZ/WcefTSzn23TzK6DZDd4meKEGJZf5XdmSh0ppg/kT+PlYZs0MaI3mK1wnxl6oopXnMefuG1SM5/LPtUe"
    "M7Ptag/fA58XdCQg3VeJqRwhOT2M7KIQky9WMPkil8nl53OCEKd0kSkdoiSFcfWA4vQm9OtCLH69gsWv0yx2jadSoK/fvhqIL9zv"
    "qBHfGC7Cp9PMojQ9+mceIhKSnMJ8XyW1N3/vreZ4ILTfdto3fvPkMMQ5HuC9KZbnw3tRGhSlV6a8UqzK2ibL5Lw6reo2tUTOq+hs"
    "qk7Sqyv52FQ9c9IGpM/XVtiAwhaFC+b8IohJxxbAPOekzRkF59RIIKbnxmrL0ReuLpE7mzszqH4DoZnQiFGbTKT4lWlE2tFdNvKU"
    "5cyVPPG++Y636AeLZp8KgwRo9lkxxxH4R7MPjj6affZp9vHkkmxgZL1XeYS8yiA2TN3G4K7buWre37faN3WSOAEprLpf5OyGa8Fh"
    "n101bm8H3eZVp3utLsW/JwXEwzjheuLkpkMYIa+w4n9291kl8VEffdb82mjd1on66LPvnxu9+8bdXZ34R+AQf9u86eoMP/qoz761"
    "LiElmfqQ377Iwy/gaC3XJN00OOyzxrdWr1Mn6gPaDO6a3ftOG9p4h33W6X2G/tRHNeaCr5ZsOhmi9JV+oW9a35pyMNSHnABy27nu"
    "NiC1U3BYjQGJ6mXlpJUE5aHEFbSsFxNKMRJiy7Z0Xs4A6bev8B5WJeujwp7S/F1ZISugwepYxatjxWG6ohBQnAoBoNXWAY9bL7UP"
    "XIXdHCdX19oI4tMqZiW4atxfNa6bhzISuBreTxkJ/AHJNxIELQobCc7JnRx6KmpeAkahUHnI0Gh7aS8cvhCA27sTajlQt6IG6RcB"
    "0+cOJF6Eo7Ftya2dPBnPFL5P880FO7zfzsNXVrTxAmowyAWtHWdo7UBrB+LdaO3A0UdrR4WtHRjk8hO8MxjkgkEuGOSCEQFr+Cyn"
    "uZWfUC2by1Ga0wOaMfACAy8w8AIDL44q8EKyRmwi0cfoUKCvskAfAZpTY7zKhBalQike45UwXqlKtsgC8UoZi8BLeRrJPXeabI0v"
    "e5UKBANLbX5OwNjl2jqL7+AlKQIN4vWiC+ORR+7UdHE9bYCdGY4Lhw7VgVyPliNciPGCL1PJfMKZvIuyyuqOdFGEgPXD4doMhPt6"
    "hkLF/uJ+AVHDboEwtOh8i3SEdlm0y1YUxUO77Io5jpY5tMvi6KNddp92WYfbpSBiv/0pAGYHNXXkTtcVlo4dztdXRzJfD4xInag8"
    "hZ7y6ClfHRhlvaf8QeGp42VsLj5VgRCEJvjnn+WAU/pibS00RYN264Ep5sUEEK/IzG9kOPQOwZ1DV9dU+A93phAUsJhY4wmU2pTn"
    "FS8datYkkaCGM554NCpyANISxdvrNlnlPw/4HIUAqsijZMFMJRIlRQUbRKkQpar8ioooFeIUiFLh6CNKdWit/wClA6u2JyXAqosi"
    "xQNlq3yw6iJVPjAh6pXk9P59oI+b26G4nqW65vubx+nQ47wIDCt/eF6armwmBwSnh3NfFMtpsiKlCYLcOwe5EY9FPLYysGGVM5d8"
    "Vrk8znJwQ+9qbS1wOAkbFnBpgzsBsmaQqRR85MJKHUDtdCd7BQ8P+ijFHNzCJJfhQyGSiEgiIomIJCKWhEgijj4iiXtUrQ6bsntP"
    "+xPm7C6YItqX+oviQiFFlYe/StBbXOgvx+dThpR3kvEBIWX07EXQ8yfXHBH0PHXQUyU1PsvBPPXF2lrIcxa0K4J4zqcj6gAa2Dx/"
    "/f5djYyosEyajSsuDEEWjuW6lGVCli/pqxDmqO+AICOCjAgyIsiIMBOCjDj6CDLuT5UJ5Y+ieEdIcYJYx/aBO08iLMPhCMkJsvh9"
    "EQfF9/n+ie9T7onoMocuc2eIHv10KgGiRyeLHt0ZwvWY31FZEpMIUqpBLRdFmsmmA/93BjkX10NJ3ydc0GgKNkOQEX2UE6imanPN"
    "mWvZZDGh7Jy0XPLIbRsqdD06fEqoMZ4QsMA+Ua9kF1F3JqMlsVxB7Ufy63AopzO3QTz926O8gfibaiIm1ux8thwO/5JGpKrxSOvr"
    "ieUCUKvWvpUlF3a3/JXCpNSd4M87xKJ+3o2nWI7clfMZ0+Tms1StYmWxHZ8GS2BXDr5JyWkHECiuqZFO2aFO5gsOpn+5gNVJGLY8"
    "rzbaMBGrXDxN4nKdjZUzuiRcl+m0uRBZ9qYNeumzPmtMuZz/ukqonDT0Se7qU4vJZnIKu6po6HA4njsOZWO5i4PXPWCOA9Um9LoX"
    "noM+HAfr/i+C+JTyXrIbeVdqDv6XJNNMGGlzmG3Ao0LGWUc9mJJH4IFgFMBIZut2wFS4IZ/lm8lKmr/ksuDOxWb1R2fWjNoWo7kN"
    "ZOdPQcFT+cxrq5DGUlYXIijSyGO7nG7ZP8NwXO+2eb8CWFT0bmF1lULNXcvVnmZ5DcLZVuA3rnk0NR5ya6XO2rb0zxkdA+Kveh6E"
    "BtJtVqJFYysKuEcnN6CxFc1taGzF0UdjK1aWrfZOdXTvTCAMF7VGBgQnaOzdiT+7Ylj50IEYGUYOFK/LuUGURowOeV2I14GKvkm0"
    "X0i9R2537prtkhxXNHUCf/vsO4TdfYeAu9vOfa9O4G8SFTuM104WylBiv84iR2C60tu2oTDUEKSKj/al9ZQr8iYpN5J7KyaQeZLv"
    "39+8efv2w5tXb99/vHj34cPFx1eBCJy+tEoWvmzdgDgcG90MzxgPaC4jPUVpTlCAeltkZctf2JLrWhyILT7H43Q4wzed4RGcPsX/"
    "lfbiOCFajLF+fP6asZP68Vi0fJW0s5Oi5VnWqzjvryXzsnmfSbxKBD2p8QCJMumnEzVklhDlY3Qow1dahvfGKutNueVjw742lisH"
    "eStvyRENcMZrErPBlzH2RekQoK7yWxK6kpR8S2KEP/Ne4jFilF3bb7Ufc4IUJflELBcXYuBQQ2RNzxURXXGyUxA3k3FdxQK7VkV2"
    "pXPNh1wrP5PTxDiXK1UA9ER5etDguZPkaX4IQz5HMX4hn59Rn+ISLE2QoSNipk2uHE+jNMjQ1TGz/vxL87dc0OxdpJ/j5OvaqNnE"
    "qxoLm+1KBa3buuqdpSfvSzl773dyomyNxVqs52kQy/sSnj4IeoTKQVGOxoJR1nN072HzR8rWFVHzeYzdc+Xvo2VsbuHvkLEHCh9s"
    "uXR6lhVCqC7UVoYRDiy/TYFYQthZIGbPUMFydSI4mc7HE31q5nBzPnZrxHDVN2ss+7ApBNwR0xJj8EU5J8Ohy11520iE32IiKSwX"
    "6uhQQVwOdXRsS7hBG7/Bgs9tkywsOfvmblaUYqWeD+IfE+GMEHno0cbPO5SMuDtZFeMIjw3X4NXy0yTAr5RNTGNZg9wKDo2etSDS"
    "kUPkIhQh2jiiUU8SzOZ5aHUDA8wwwAxDjDDADEcfA8yOL8DME77KWM4iJCfoPruTSI1/zeWiZLml3JSjNCfI5+1HYCjNYRNX5QTh"
    "/haJk3NW9tW1wYw640zfz/z5nkW7x8ikV7vafBOetu+LONomN9iIn+37VGxjqBaXm/YJQpz2G0/7EHQoNwJxupPJe7tn7mOESgVm"
    "/6aDkEGMI4HRcNsTM7cbDYepzbee4CRAsYvCo1HgG5HRlQ4afj7Kl1gQ/ZSXx8nPtfbDyGyqTC5zYPkddYT6xWnroXepttp+OAtb"
    "FbAg6ta+LWtsW1ID+0UQqF2nE4XL05ZDIKjUN4aZdGwBsJZl8Htpd4Uq4UWGrlQpvBWWs+yEoPG+0bKGlrXKrndoWUPbClrWcPTR"
    "snZozQZkm2xFfH1uLp+2ygr52XXzqnXdvK8T76DPWu1Ptw/N9hWcDI/77K7xhzwDf/vs4R6uwt8+u3+4u+t0e/K7f9RnHXmgmngH"
    "8kzvc7Mrv8NHUtQ8jKUpN7PFCpjltDJb7CHUEKEWrCJXfYEZ8SvEr6qNXx00WuNYuVrRIoe3XIiuzlmQBAYjl2q5wGAi6UERYFC3"
    "Jo+6SI/krefEHyk6FPWK5wtGwKaXBQq+pKtNPOQDcQBhO4Ttqr0gIWyHwA3Cdjj6CNsdWktWnyle5gM7fvsqQ3VVcoVHWGfLE9YS"
    "AynCW88Zs/aSc5saOdm4YnQJto4k4a746ku4+13WLzud29iKftlKJtR9+HrZ7P76Wk1m2cjS6p5meAqjOIDypwrYQzLAs6TuF16p"
    "ralpHzQqUMueMk8/U0Xj/fTAUFdWdZNTRj6rJLzOKDybiwkVqio8+UHpTBDLzaxYv78bv6AufS7wtzIF3o6wP6xIj+rjC9RHzBu+"
    "zVyvWIz+tJStquz9HZW8Kmvv7/hprVbt/UHuqyJ7P2yzkT04e8c9Jy2XPHLb5guhIVxqjCdkPDHYU5AKRd2WjJZyzxXUfszapVUT"
    "MbFmaovOFAkO/jwoKVRvA0NJYe+SQn7i15WTGXO/5rMUxQUUF3YhLtzZch3LFBf0lTXiwixoVAQqcGB7Vsk41f7shXRwx4QkZ4+w"
    "1xI/A2oJ9V22U4yY8udiwMGBHuMFwkF+iuKVC+qushSjeIDiwUvymB8LuL9LG8qW8X2UD1A+2Lp84CdcT4kHkUzsedJBtMl6BzKm"
    "t19qKl8u2IXV3iUyHMRWNkUHMHQAw40XHcBwG0EHMBx9dABDBzB0ANvthK2yA1gVlAhdWyipQQQVh3LUh6CsUZHgE+HSmVckwtM6"
    "suJKclptpDEkKqqhAoEKRMWXbFQgUIREBQJHHxUIVCAOvxuhAnEcCkSUoT/kj8iesOszFfm0e8zU37lrtksu64oGUgo12332vSMP"
    "5Z8+u+3c9+oE/ia1iiKTe/t5hSSPbTowHl3qDExjKUrM8CzSE0qkvbW57tB/zS2HZsz3f9x32tm8jdIkRRxr7JL/UfaqPQg3o7ll"
    "uxYT53C/Q4g2wKOYVOPP5l+/Nn5PTvSr285lUlyBDi6x+DnW6q5y8pditboPhbhdKXf2s0zczbtWW42+DcZhs7UgXIdRAo5v0fKt"
    "yrde1TWtQVSedzRayiM+rWk/OsslE/kQcoaYysXOPwl+eQ4dg6XfTIN5O7/bCyut+jfxFN68lNHRZggdInRY7QURoUMEjzYGj2B1"
    "HmzoxZyixdiQZG23TVmboMRFK+lVKzaJY4pQ4VRNpCFhLgVJUt68PF/TxMjeOHsTgmeJXTZBiR7hld5Og9HKwrdv+diwr43lmoHe"
    "SgqGIxrkjBwMvs5X/nVJUOLrUunXBdNvY/rtg2KFVSwfdzUXLtd2u7MkTBi9VsuFCceqlfcra0Vgwp6q4PZoMWVn1fCdIj8nw+EP"
    "CjGzjD5Tx8vGIX6Tp7miFvKS4VCymBiuJLr63GldNWUzzgXVaTzSMOHO71ao/hzjc7XTyhumqs4h6IegX6VXNgT9EPRDf0EcffQX"
    "PLRLii9GbOJ+5dNW2Xfw7KrT7jWuenXiHfTZVefrXaP9B5xRB3123WzcQiW5xi2Ukes1u7JdCxy1Il/6rNe4/1In8DcpEh7GYQsk"
    "v8yRy34NvOZVHqwNHT0vihWAW1H/Lcla9KLdrRftcTl9brDq9Jq/yyUH/vaZzu1dJ/qzz77KnVGuPupDrj1yU5Vrj/zbZ59uGzd1"
    "An/lKqWUw7qnJPrf7/0T99VYgzy9Nj2W+Q6NERL0Z4xJXVvxZ0T/9O0KSFjh4CepcKDByW+GrVidBVzqa7V1wOVz0KyQf6NqDigi"
    "l18cvgAUUXDHHbj0T3c4JHAsdCsRARuJMeXsCVIMTgW1n6moKVhRAY+QahC2yWwXx13fsBB8CQZ5dxkDxsCfca07ZNAUZpH/0PEO"
    "0ecR4c+KitYIf66Y4wiAIfyJo4/w5z6l+wwxpJDPYIwON6ik57Ank8UZ2pNnc/yFvfYbQTrH43EJcNBqhT9Ya2477Ru/eRIFSECV"
    "8+mIOoNslq9ALONkp8D5ONb1rghs+S4ftXyXBoUVyzJgAOspd/ENaU4oHvrvb968ffvhzau37z9evPvw4eLjq2AZTl9atR5ftm5g"
    "SY6NQHqNlnrnnLmDqcV4Se4nKXEMNh0D3283zvv8umx++5+5FNujbTyVBA19ks3wwuPh1gvhwpgyPOHWmJayQERIXmSBOB5+78TU"
    "EIPfisodMaIqm/CqZC6Ngp5FUbQoDSooq13NA1fjl/iaJ5ybj5Ova13Oo9OqMj7nd4bjZpen1OdrK6pNhS0KlZOYu8IyKRnz6cxg"
    "S1X0UVAqVKkncMeHukxk5PD508RVySBcVT7Sq//oJ/cQRMgVkppkYbkTSaELQelGU8KZvdQ+4pBBwpDzOCtbxcGfZpNsFr6jDJpp"
    "0ExT+cUQzTQI1KOZBkcfzTSHNtOgP+5uFUwt1ZXBUEIKdOLcCrJSBRc4T1/KL9CXuL5WrxqUrNcXFsh1QeGw4pqJQbxus+pwlKAs"
    "5KDm/4J0aY71Tmqp1qjmoJpTvY0F1RwUdFHNwdFHNaciag4G72yboTEhruiWnxD9cMPHlPkHSJkfWqZeYpWMmMCOk6vrE+bH3tZs"
    "m2TW9H0xZ3/uWgSHtfcup1Q9dRKf0OdrK3CJsMVaOOIrZ3RJHrnjVQOoEYsFptVfBBnPHYey8fI3bR61BJkZlkngB8IXRp8MCACF"
    "+Dq4MOBsOFQX5E+RJJZNwTwrTygTK/1zRsdulqX3QM/RZ33ZEORh7UGpieC+QvLcf4ZAP448CJFPAdfglfCNzaaxlP3D7cYTvzgC"
    "PI2KPqSua1MRvY3+JWDOVpf6zO9G/2S+YER7d8JZKMmw7paub8Ee21xQs04EJ4y7E8ljuJ9NH92w7kMAIsEThnGOfTaiY/jt3g3g"
    "ZiVCHv90qcN0xr71GFIkt19eoQef3YgxIcZU8a0GMSZEGRBjwtFHjOnQkMiBo2mqtj8dJpwmkNxSA5Dv0xClOUG/hrdFUlPlZ6ZK"
    "ejSEaku5SR6nw4CxTWd4TKUrNwQpUhyFjcP2pFKatXWuCNwLKH7m0D0PJinDuAjJz8w5xrMCRVd46vHMQNETCEC/KOSod7HCUe8i"
    "7agXxZBKcDlBdnrM3olXJNZ3wfouB7W/VLK+i20IYT1aYwN+dU496MxGtfzEibHmpStEm3RsCVWKhRGDEYv9a245y7qC7Wu+lYM6"
    "1Dc7uMYPypR5JFnJWVdvXp6TNuRGtASJ1HHJyaa4z5tvEnGXrm4YwUTRcICGg2qvkWg4QOh4Y+g4vq9kC8zrE86ne6mw/HzWa3Rv"
    "mpB7Xn32WbvTHvjnwmNdBeO20Wr3dB0MdZjc4ArhdlvPKS/fPJE3Wtkva0hR4ZGpkhqJBaj3XIB6hei0zerTp7OJr1AcIxx7qf7Y"
    "ind1nNxdq0amp1hltMnoACSVyMTg5OiOidlQTGOULHNlIz84cGxbct07J989ry/GXfKDgY+Z5yVX8yp6vsrWATfvTvvYeQvrcEjG"
    "huNY1ARlkc9d8I2TZP5Fg4kFdYTyBLTcunJBA9Ia4fJ/7R84NmzPe43xETeXxOVcaprQVPVE+GOfwTfvmc9Jg0ypFGLZ0y+CRB9l"
    "Il9KyB8D5UtntsGguPejcs8DRXU4HMmO5an/5dU0VZouPAMH1VRVAxDw/KaxDB0Hbaghrv3yHsHvzzUcLWQPh9BWM26gk2aGVPq0"
    "fDyV7EY56cHPVMy7kgcCEuBQ0Kah9dSybTnUOokNNcDbEF5PMpWKt9apl6rygZ/fxqTy8R2tsJNHuiCRGSXIxHhWurjFVAipJR/f"
    "U7eBBRSeaDis9Zmw5CpDetxxuSXkI0t+yVEXhnompeGDE+JYPa1il7xK4UYw2OycfOYLyR32RIT8KXrgDFvyVw4tWRiWC83UUzD5"
    "7MV9Do3xWBntN/FA9GaIX2whGCuFKuS4JBZr5c/p4hRyyiBYgWBFxXdiBCsQrEAvRxx99HI8tJej1m42eJnihFt4mY4H7ji6d+bk"
    "q4heNW5v6wT+9tnXpmR4+6ZOvAM4c3/fuGnCGXXQZ82vjZYkUB+A/EJlUfjbZ5863a91An+rgfGalkNzEJxi4xfroMKor1ybLjsP"
    "7WuoJa0O+qzz0PNO+Ude1ek2VKH2j6oxTmB9ZjTDT6Og6SQkr/SLdvdZLlF1oj6Sr9H3z43efePurk78oz7rNW+bN93GVyjxq4/6"
    "7FtLVflVH/LbF3n4BQZWrnK6aXDYZ41vrV6nTtQHtBncNbv3uuC4dyinSe8z9Kc+qjEZ0GqwZYUvioOU4GiUDFmaWLBioFUJpsYJ"
    "ka0FXSFX8nQ73pAnydCZw58p8zfNTfbWeA/7217PvjbaD558UmaL7Xa+ta5hR/OPpASrepICrPqUG+HXu063J3dB9VmNTS+OoJeY"
    "/HFCnP/oyH4wR/a4jaUEGhInPBS0iHBIITgEbGSp4b0Fi+u1sczZoI2scNKyAUtHNKgZEUvaqr7J25GgRLCwym8HlSzcYIyjZDjA"
    "VR5g8JIYCCp/oZlRDTDXjJIkO6Fg461ZU8AVZQPWJsmQtRmGKkvkZ30tCoWLFVlgqyQTnzXa99+b3eZ1nfhHUgls3d/DGf0JZouB"
    "vgi2C++wzy4f7v+oE/jbZ1eN9lXzFmj8oz7rNv/RvOrBOf+oz751Wlcelhsc9tkn+Rfa6U+NvnY7N93m/b3GX70vffbQ/tLufG/X"
    "iXdQDYU0MtwDx1iU0Z4ySCs8WzbUoF4X0qBer9CgXmdU4HT4dJBXADyf4Qmy02P2+3cFeP3+XS6r4VJir+Eb8DlGhFxez2WV1bU8"
    "nxNkyOn1nI75NJfhdYoQub2e22I++icdl6tIHZKcHod3Ej2WXfO7J8/mrM4vKfddMfau0pibv/diynKqFFigMN922jd+82R9sOTy"
    "gSGsxxfCmkhoUT6iNbeDCo9blZYon3/UHIyWGzgDZJCjBS+XxeUDFpK0CK1WGVp1+Xw8Gcy4tYkdPE2Mb1JS5eU/BjPbyPIFueTc"
    "pkYua6OECbaOJOWujHd+fNt+WXrZ6dzGXpnLVlKCevh62ez++lpxXTaydIRzGna1xABm/FRur+OSTE+S7pHtwZmj5bvO7bqJJ0KM"
    "ELeLKm8X/lhtInmlaHGzSCS21mH3m/A2SYqszWRt6bUpRodLU5WXJm+ospTx1Z5SMcKfOcFzJBVIydckQYkvSpVfFH+wyr8pcUp8"
    "VczBXO7JGSF0hV6WgBZflyq/Ll4KpQGfu5CLaFOcPqObCgO+Z5+bt9d1An/TbjzaNSfipSMPqwHOe8wtL+fFCfGFrPILCSMgBlP+"
    "TDO0pHyPxTgVFlRP4jc2fcrwAP3Hfaed4zDitU++LNbYJf9DbEvsjKORfDSjuWXLZVWcw/0OkY0G+BN7cVKW4aQROPFGQAdJy7BD"
    "x9wx5ROVGpA4FQ7L1ofFEgPbYh7OMjGyMpSsg5fT9Igxl8CY5fxyqAkpEwc/6LLU25FB+qJX5Hg2+K29C6nEvQfIKnsrR0S4q3LL"
    "plvUcjPM2qrtoHSi2e9Q1ENlPVUdRPOKeklMvbSxKl0r2PKIsuWREX0ymE7oqvKXQgYNKBQSSwBrsCX5dTiU3Oc2pAL726PsSvxN"
    "3+t8BklXf1A6gwyuf0lnra3Qs0EW1wbkViXgLQ1ZYPWth8O6n89W10ARKm2rmHDZ1OELneDVy3ILmWK5bXqPG6a3JROo+O6VUIln"
    "05Uksu8++y/qcP3Y8kUXNJY8N/KjakSneLW8uvCO61eBlyvFxtVZ4gG28RwUQZqP/MSnh892kdpjSuVCVXeCP+8wB+qLOV/dzeVo"
    "UuKcJk8x/P9UEY8qCFvXlmHzp5SE5Z3OF6vMsEEBUUruyYFQ8osgUyqEASKBSvL+16lh2So7OkgIXtI5ouuVS7ngnLSkcMFtmy+E"
    "FjIgJzvsTNbTE2zvIIzIjT1LTNrbfQulc49v2352vfWp3CHIGXBlJcLAibw867YhJd2yKd5zxRPMy44ySVXXd8zLjpm5C1kSMC/7"
    "zzz6mJf9bJv2I8wnjPmEUS/9qVZQf7BGGdnpir318R4q/eIfd7b3iPZX4m2MUOGrWOlXUY3U5u9hhBxfwp29hCmspsSrmKJFJ7Uq"
    "v48+mjiwyigYCar9KRk7HNVt6xkBj/g8cztbx1qPDHmbpcOtMDrno4y7szhXd0HavMa1x600g8vVt74KuzlOrq6tbZ1wmahKXese"
    "JD244/q544axyKVarnEskjShmIWsE1Y0ruk61JYryJPD57OaOlzIaTNxtdPMArx/LJcsDEFAqCMOfbbogprZ5a231O8m/jFBYlM0"
    "MqGRqdpLFRqZ0MyARiYcfTQyHVpBUZ8pXuYn2/PbVxnUKs7M3ZcTUtJfGQYHBBUOZt2QwTvJNq5l6hLLQUiAq0FyNfB1kMxUBteS"
    "KXmBcjGynzqPQW6BitwJuaIgBUbRqhRyUlp6LpvvL0aH6f5WhwRWwTf6zjbSsWfqZC0X+pn5lwthPq7hPFEXQpv0kRfYREw6tqaG"
    "TQxBIP12DZyUIVhpSuV4jH8RRE4A9zdJtoCgJ00F1y3TD2tSkV0QFUWNaQ0OvPOBJp8NFh36gQr5UeubqlkDvgXeGk+Zv9qrZ0j5"
    "VSMEhRBUNYV+hKBWzHEEIRCCwtFHCGq//ge+gFEUIwkpThCG2kGhn4jcVlSlj9L81CWPQ0G3KOtCip+acaCClA9Oj1BhyuVkKSlj"
    "ukFJiZAKGZqAjpXmWo6dAQ1qRKnCxwBhlNnGQ4oT3MbfFbF1vMs3dbxTlo4qAHONkaDgNpfE5vzztVx4zoi0KJC3gNuUmMZS1Pzs"
    "Rr4QMhwSlyv8Sl4mI/rIHSov6412OAzwsQC1+EWQ/+KMnpOeSlPEH1XSgZmUwqXKY3LCuEu4FMptY5aVyOBwD7KJ31dkywyktvxs"
    "BJ5ogrkIEKOr7lKKGN2KOY4oDWJ0OPqI0e0To/thZSXnLRYK6dNWWciXEvlVo9eCNAD+UZ/dNhvfmnWiPvqs12202q32TZ34R5XN"
    "E4BYH2J91cD68qXX7QB9R8S2zQPcgFVp1paLbnvw+jhOfq4NbYvMplhcW1cKEt3WVe8ggW231DDv+dzJwE4il2r5ybRlo4EIW70k"
    "sE3FnME3DrgCgWcR4HgEqduHQ2I4FDI8qxbqGuRiNKlZh3zV9BnyVjuW66WV9m5BptRgIjMX5CEfZBMIxfdqR1QEUZHKL4aIiqBe"
    "jKgIjj6iIodGRTB4brexXRg8t2MGG7Yll89SZZ8iJFgRLbbub6MiWtkiXFupvIVDkVOcDgPPfobAs/u580yXZ0mIxjtdy4VnRNig"
    "EDIjh1LA95pXKouaZLQkBhFj8CJRniavwL3k9SuFkUApjemUshx45UW9IUaCGAliJIiR7IXvR6clI0byM48+YiRniJEcT4IhXw4s"
    "w+MozQny+aIQny9W8PkizWdUB38qdbChlKqzbKXQu1hboxoOjLBdybKNgVKXLsQcFpCWKp8uxUwjJagpW1ea8cV9b6I9xnMP+/cA"
    "SSkzVCHaoLaivqLmM6qkqJJWd3NClXTFHEelBFVSHH1USfepkvoyT5qfK0O/o2QYSp8IOwCrQ4n5GbTHqjGZVWOUqSbNzx79M2+X"
    "D0lOwfdh1erd/L0XW7hTxt5g8b7ttG/85kkLcGJJcKynrMJSxSKcQuoqoylnXxvtB6jhpj/77LbV/lIn8DepMR4mdimh9JWQchKU"
    "WFqx0uKMaWSUVbzlY8O+NpbZA+yR/NRBVlhLbBeCS4AgleBpjAhZujp6LXSTeUn8WuiNc5w8XRvBFptTOTFsGavBS/mKVe8OVPVO"
    "T+hbi/04yzYyqEu1dSYG22+11sDQINAWnMQWE2s8UQF0cYuADqrTHcvDMdWxe3zuEiFnlBwMYrFz0iCm9USFC+F3EKYn6NihLpgP"
    "ftBZhrfaPm9cKKO57iWVsnyl0QLND5XZa2pofti/nITmh59ZY0Pzw888+mh+ONsmuuuJHylu5vtrhRRVxhc39Nbafr7zOXMtu+xC"
    "5dMgdljptahKGPER2UyObZgR60Sss6osRawTsc6KMraiWGfzT5c6zLC/ZITZRq/VctFO6rUa/CgacXsJcCO4PTOdaEwshUun5Ifc"
    "caDEokPH3DFrXmxsiCsqGssltiG/C0NXVMxKcbbl/vusz4ZDTTXw1KewsKM+/4vs+FHyQZ4y3Lruakb5zKZkYjxTMp4YTDKfCEu+"
    "A8pdm8j3Yam6sByVZc20xGwup72XaU0PHmSt19Cs6lK27sd/lIBO4JekbgnJ2Fx5H9N6fKSO9ysiPuUjh8+fJm7kRygkt7fgfjfg"
    "cu4lwheUEmoAQgw3l79WUwgyNZb6gronYMVz+R5q73Qh5xLxp0efWaacetRSTw/M43ZQE9PrtThOzPhc17r0J5/3Wvl+YOsBZG88"
    "ESBGgLjymwsCxAgRIkCMo48A8aEBYl/u2MQV1aetMlB8dtVp9xpXvTrxDvrsqvP1rtH+A86ogz67boKrKvztM8miZle2U/n5I1/6"
    "rNe4/1In8DcpoB/GhfWwoQWbrX2vvH9/zfjj/6uikBfJ2x8X0IuaVRJkVX5lNrSt7CTjQKjUlJvkMTqUn9EquN+lOY6tlJBV0oQb"
    "iSwVsxZt36qtkaU0Y/OzV0ZpMINlTNrfNINlFTJofLJsejWZZ3i2hldquVDvo2wzGAeNCvi1ziw6VsUgDALEWR6oWU0KYYDqabwt"
    "iwtL3TSJ+yG0h9BeNfdUhPZWzHEEdwqBO8GyV1xiipJggHdmgDdzMwO8Ly1mODkxkBGiZB6xpaszsh8ZW1fw7NKTcYI3RMpDl612"
    "o/tHdpj3ZYZMdPlHr9lIcD6ynxfdH6IiAG4NK/1fgFVp1pb0fnFlc/OT19NxcnWto0ZkTlXGS6M1nXHH/QcfnSXF9vBKvthuqTaD"
    "f3qNiua7g8J9YPgXSjhnRHfzmzLYD4fylsNhWEDOMomhHSJ+0CUxOVVF38CtgTMqGzrge+FZ+4HDysfBpIbtqj5yE+Pt9SG0j4Rt"
    "LPnc1R4eE74IW0MWPu1UUYP0fIpfUBgPGvkl8FTBVgpl9IiUsEyh/TLGfG6bZETVOfDpcBecLIylgI4euTOFbkIPD73AqV8yFdR+"
    "lr/DpTCnwYUFHEIoU08lb2p7zzaRP3xE5Xl1BwjUg98tpx1THiXql4/BH8OSDz+au8qrw2OW6gAcSTZPIRiTJtGnAhWvyu8DqHih"
    "4oU+FTj66FNxaI37CA3zld+ePDF0AGJttuFyvb9Kso8KJ68763W+NNt1oj767L55f68cUryDPmtdN9u9Vu+POvGPkgrHYSyfUR6X"
    "fwUyqDH7ZYrB7jyjbl/hV8Cj3p8d/+w/HpoPzeuSG7FHVSf6s8+6D+12q31TJ95Bn13L7bBO4G+ffWq0bqG1/uyzq0b7qnmrTgWH"
    "1XhD0OPuaD3uANjIkpCLDV5IXe3hu/8mB+r+W5+BnV+Okvros99v73+vE/hbkcHIQ9dX7jAIsOdvLVNjNoO7pDia71UTIamGUw3c"
    "9qidamJ1gJ4Y2CfKDEiEpBoDcvReTtEB0Uh6mfEIKaoxHCf1fngWizLjESHBAdn6gCjLT5nhCAhwMLb/djxTB8x7NGNEVpaRixPu"
    "sY5ccOaoCsklKveZznLgZKl460r3RQiR5yV47nLXyEzBlYNdB+3RtT7DtZ6zMrVV/Ob7MwK8OhJGembREryMUCA7k+z07Iwl2Bmh"
    "QHam2Mm8BC5lGBqlQZYmWfpoWHYpfoYEyMwkM7WfVwlmhgTIzCQzqeNwJxu1zglW9gkqbCHdMNbz9atCYcrQLBeL1heTaDSzxGQT"
    "D5oEJeYKrZqnTBXCHLVX9FcPbc/2mf4aYvGr/aYjoH1B32ldmlv78PJH5V+rDiA92g85rciIjvlUUkNxDC9hmkHgEYPK3oz+6eaE"
    "TO7mFoVCLqM+N75xVXEW4y7R/XeLokLlbX/o/vuzbWvo/oujj+6/6P57FNsTOs0drdOc+swcuuz3wG9f5eHaHHwohj2sgh6S/PWU"
    "pjSL863uERK0u8d2afRKOZEBqQ5o01VSVxZgA1dq68Aax2tUDKgZURUT7eEmkjaSh4oMh5YJEoi71LHgRqLGKeSzHy0h0htqCswo"
    "VA9gYeJ7P2RcxWznoDj7vf8mkd3/5CO/omoQCyFFiBFV20te9dWQqkxb/+di9DjCR1WVUBA+WjHHEUAoBCCEa2JB/CAkwJRdGQjC"
    "8cX4baLxdpty7kJ8nj7os4e7a33GO5Bn2nINat+oc/5hMtavGlruoRNVH4/Nt8SuYolBniPIOmfaXH8Q9KVd6b/sS6xphltPuct5"
    "lOqEnGr//ubN27cf3rx6+/7jxbsPHy4+vgoW9vSlVSv8ZesGWB0bkjTvZw6X3CgXPxGlqQZycFLxXqEqV1RTCClQR1idv9HL3hdn"
    "bLn0jbFcgcfJ07XZG8MJVZnkjVlpG1cnbCycqbFBZFONGQU69znpMJ0AUZ1XzkBQpXFhWK5KDKgrXzpzpr4Rz5lIYUZKe0xBVTu5"
    "i861aM6p1GU1vqXSGkpqVRuSjOiTxX6D4pcAY7nQk6j5bQSR0oyghDJTV7/0S33KBX5MhS5L6Ro/qJf/0eU/aKRm59g2rKkq1am6"
    "7TPdynBdOp25wqvAOeZzBqkc/XSLS/1MmCQRYS6EuRDmQphrDcwlGT3PMWWvR2UC4kqDMretb806gb/gbgCf3T/A5UAf9dn35uXn"
    "TudLnXgHfXb3cHtbJ/C3zy4bV18+teC7f9Rnra93nW6vTvRnn33uPNw3vzSbdyqXU/RbNYAc2Pizxzj7zfbbV3lYN3RXeP+uAHPf"
    "v8tlLlxKMJdmIAsreEuzIIVTYO1OiuUZzlMp8MBvXw3g4OhdDpII/sZbRUBc5Yl/9r3R6qk13DvIzNDXbFwrj7WKoPRaOyspu4VE"
    "h5LbMDirkHzmq7slDJFREgwcTSLSUzlAgw24mqJDK29m3pIfNMOpOV89DwjQTphMyybnW+ko5zgVhjqvCnWugjvlP/ioN3fYWQb0"
    "rM7XVsHPA9dvUsCRkrIoMqyw14nxTIngU+pO5AgAnmty8E40iFLsNTjsA74LQxBBnWdqEphk56Qtf0YdKtQoYoCUBeGOwmqzHCn3"
    "ev80bs1U4R9bTnuIqzW0CyY1HNsCZ03JTCjyo/BqTbK6PZUPpiB1RfGbGtLwWYJHuLH5yJAXNF4erUAElYAM+Vf28+hQ8AMFkFyV"
    "CwpYJNsKSmCMdQcazRdTw7aVFyqECFNjPImQQH+Kd4Xx7wDC8STCfLi7igBsKQhc3Qn+vDsy6Bsxup8Aozu8Glexjf+UtDh/Yyk5"
    "vFEyHOAqD7CWTMqPcIwOoZjKjXEVdIRIQdekmhCv9ZqjKQjVaODXli3isKLCkkC+jBTzBPnaK6EM0qyU04dDuPPVZM5+DIfnpKXO"
    "O3TKn32HDFUtUzfWMrDujJo1ENWNR1clvDGNZZY/y/4fAmR2kLGV0wkoHMOhkHeS6oAK4RLUfoTaoUsRUjlLEPdrQb4e3bfu4ZHb"
    "Nl9spWAneqFUQxSvohJU3SUevVDQC6WQ+IS5en7m0cdcPWeYq6fa29NeE75UTE/fg5ePsP6rTIZ+vzlatzNqdYDGkubluthCnwoj"
    "C9dEFlYBEejKkbiCwIezJCAQXqnl4gEwjoNx0GgtHODFkPwiyNRic5eeE9+uJfd4uWQKKmKhGCMqlWGwRS1H3Fyq1CYQN8LJ2LDt"
    "DNvgDvpfr23n6tOHdOdcr0sf4zKfr03r8c5YrFbE5YY0p+SAs+ewXDHL3iRW8D0gQbaXYnsV9oueMxdyaK75eD6lGbtG8nr+3uHq"
    "lgMz2rQAoHzjGLPJf9wSn66mM14Brgqo6f3nxl/fXLz3k2a5kPT81wn90zDp2Joa9l8ie0LQhx8oqMIVfccKoaINLTcLUD7MQ7xg"
    "L0Jsd5/Yrk7cVmbzDylObv/ffpwMvE9p5vbk2RzPUK99lf1WtgLXNX/vxfSRVKxGgNbddto3fvNkAAcmqN0nYOHQJ0tuhM4mmHWK"
    "FmHrs2OBrasgzX2lzlPaFUCfzZfcpsH1teLaFWeubCCUfXzMpzODWVR+c6PZUFlGDoqihNo9V5noh0My4bbn+2qZqjyOMtirqzUl"
    "m8FPUK6t8stCilDU8wf+jQyHGgyAZBDy+nCo7PLym+rCK+0nb6l6B59ZbcTf2CIPdXoGmBSiMiIbmuPRHI87G5rjcfTRHF9Vkxwm"
    "3wij994Xid1Lzv1I5N77dPINLZCl+LvS1SFChTt/Mj4a9ARI3lsq7UacqhrJN04qa6dSh0qNiE9QjcE4qUwoWuksMxohBQ7H1odD"
    "Kf1lRiMgwMHY+mAc1vuwYq5z29mS58zkbIPwwRgdxg9WTeeqApYsVTrjB+2qgg1nSUg5drGWX9RLNRs4YbsCDgEzhz9bJnV+gWAt"
    "IKwRHaeWdO+Sc0CedLkujw6z3SSWW9fpF8DjS0dxkQnnPzTQDFiv3z2Y4t0weivLK+BAT+KlqFAW5OGQuNS2RVAjTN5HPwt5dPgU"
    "uueOPOEqMJuek4ZXJ8RvJSAmbTFZ6oA4lf/Fg8RVMJxhEuNJvjcqHk55KFgu4PMU0lSoGmdWgM97/gxyUCmMIWxUC8udhE4Oxlg5"
    "4qne6Z+yFTNsIldo+EEN/eMh34ZsavqeFfGSaKOlS1WWaGs8UY59oI5J9hi2pFA/ADoZDus6n7PKFMJtk4zlmMAWIqeUH+fXbV41"
    "W98kH+QDWfIp3D7zfrBOHvLEqfo5rO5FAbo+o+VtNe+UxUF7DpIg9o9xNeLyh8r7Sn5Zj0uVWwQ4qQIAazr7tcdbRhd5JoW0DcHj"
    "n/fN52BgVUC/kMNst2hkQCMDwsz7zGwYWwdLqApxQnyrEm9VdEdJMTYfdk6QnSD6vBNHoMM7DVaKx9t3G5wZS5sbGVM533MwQnIS"
    "LN638yCI32X47bc/hWDHffP6pyiL6atp9UBh67NrKVbUCfxNFr+EEpnfmt3Wp5aukekf91nrpt3pwknvoM+a3cY9nNCfSe2+yIq1"
    "/UxupZO2Yr7WQvlaE68NM+ExSrA5SnN6nH5XhM/v8rn8LsPHeUytjbKaJSgxr1nlFLEqYM93HjLa0PrcWRJ+Tl6v5SLQPsY6MMYl"
    "45p9MFNBnJyFcC2UmosAjl61uQhSqQFGL00whUzGCiGFfH5OdozzDu+1iS+zf3d0Zkac8QiXWcQZEWdEZ2YcfXRm3qczcyA0pPiZ"
    "r3dFaaoMU2yoeG0fQMDg3d1i9hFZO83meyVx58oDUcL9ew8eRtTaiZ+g0oWcUrmWIiSnh98UWUXyF5HUGiKWbCxlF+UXU1LuSZKi"
    "52CVBRxV8csbsvIFJlLEONiVH2wsCrcnI8N4Qsc/NsINYoT4SlX5lbLEYGbMRVZw1bqcqSEdZk1dkzU16V4wKO83kyA7vWVs+74z"
    "EZYN8mLWCjF8kBu/hnzP4jsFy1jpbSNKhptGlTcNeDWE1JBUaICVtXfkwotZpJjHPLlHPFqOXHUgLGOgIgOz1631DlJZ/VR4BTv7"
    "/rkzaLTvvzeVm1P0W591Ow/t60G3c9lq10nkS599av2u3Kfg42yDFXD7EGaE71JGckrlEsiirUag7kllFIiw2a8jXXAJy6DEFWzF"
    "CibXpqdso/7KOIecHjA6Oo/RYiAsbxMoIXVl0qP4VWXxa2Rzha/I7X9UcnPJIMW9ZSt7S5VcCh+EcoLL9idUF2vrnQnnfrv14eyM"
    "0OnM5ktKiQFR3EHQty5O4k7otO7FfhPIOG+ZNRU7zcDTACKL71t3frUT8utw+IMuh8O/ZESr7+hGOhgdfrDcZIZDCK1eTLigOjAa"
    "upXHhkNVSDaBdomgcPrXqWHJiUclf9RZ8G/MaAfjocLkZfdTIviUqkDriSH6TIeMy4eyxMAQwnpikB72L36kuIq73jTMGsq0YHg1"
    "uj1ucRGvvGCEbo8/s4yEbo8/8+ij2+PZNpV5zFWwmy3qkMX2KmWD2omfo68qDEqyOUmH/C7GbywSvOPpbGT5Mq6ax0amB+MpMPii"
    "iNFatspn8EXKbO3p/yW3uAgVQtOpasw+kJFm6jrvoigl+hcdQVXmazozHHfu0LMk8hheqeXCjmasTYEMmlDOSCUrXEBiSZUnEkA3"
    "ZeZWEBv0p45dTgzGASqrEcE9Ir9UpbFQ1ZR8lE5ZQyDI2GFCt7RUpsWnzIJPB3uKTQKeBZUknn1HPvbqOk5eg3JLYUh0MDhQ3Qn+"
    "vEMY8MWcP4lN6LAJuU+Tp9GlJLGrryqhHaHCKtpZQkClq2g3n+X7csufUtt7cCF/d6fQZGB7bQqlJoGd1SDB8lb3cn7oKeTnUobQ"
    "DqI6h5TIQhGBhZvM5vKbuiAgp7IyyTlgKJSE8oul6jNOZRfZuUr2efMXFMiu4qbxc2zXOnJso2UwRXoyzmN7WAgTqDQVYpCL9a8a"
    "hDQtjsIRbkddZf/J2I7gwprtqPhW5E4k27UeNpE9yilhQs4q/x3WDiOwyo/njuBqmQe1bklk59SYest+uJ1k7zk7ucsmiiKIxe4y"
    "qTVKsnRT9bbEWuXuVVWRGdfvTychMa7avKooNpyEXoQuJz+z04G/GBa1z/jtT9C+uP2YQm9TKsvjBNkJsnoHCZyj+38JyCxGh3tD"
    "EjObj/5Jxxv40MQJ0caYOVnLO3ylCTeSLyvG1O17frl8A/Q8SoYzNmGQGEsFztlESkxQYl7xSouDoH6lBzg/NMtvX414rKMvylsF"
    "jKpl0umMu5SNl1/o8iyJVCUu1/JLjIYNfafE9chVD8wOcxfqXOoandO5a6hBVhjT2HBUQU+DyB5rXrp17nsbCK8SpyAGEwvqBCFM"
    "aexqh/cpFOkEMVo6Ui0ryimjfahrY+r3alhTEJBCQAoBqa1LIOHKWBQuCSlOECnZPiiF8RtYW/KIp68ntZVRUiIkL9JTjkezPymF"
    "pMsX8u1hCiSK6yLhlXw1BPx7x2GjtRrI9wllUu5XflHgK6VpzbQ3FXwPvan0GakeyO6ZMNT+f06+K2XCtpRX1SO3bdnrYsKlQkFn"
    "8iZjPpPaBeNzBvkf4DOtqVTgeTaxxwMxfKID9+FFa9Rh9q7D+NO/cFih1/4ERYDX7wuIAK+TKkcky/f7VJ2EinjlHJrNP5fr3J96"
    "5+sabloQiF3MlwWo12zg+O0KiANyx1SJkZjlaqhQ2TPYeKkyLnHHnfj+0sGq+IsIG6nwKoOYxlJ2UyOqQodqzeifLoEHydrz93PT"
    "YlCl16l6SgNTMuFWfiwLJMKRK+Y4wpGF4EhMyfQzjz6mZDrbpmNOVJQojO5HaE5QO3pbxBEy3w8yBT8bGcy9lszJc9/I4mtsdTpC"
    "Dq9gKawqCZb5ukDRCem3P8XJuBW33Cpoi1eGbXfps0XToVaRS7VcTVFlcHfCVsX1xJncAJQbCZ8/TZTyBmehPwiMUlXGwNwwHJIJ"
    "lz+jBnqcCrStEYPJFpZLp/KiwUyymCi1DPJoQILdr1RSrVAW93HnQhqjnFzU0ZCzd8bPN4S6I+qOx7Ewou64Yo6j9oC6I44+6o77"
    "1B0PmejwNDcnMc4sLplvQBtnl5M8auvZ9rANX75OczTfMylGVI0YiqOvaRMbFD6delkz4kPSo3/mSV4hySmkoF21ozZ/763meLCh"
    "3nbaN37z5DDEOQ7TB7KAbFDXPk6JgWKVlm7SOn5hZT1FiTtzFmqWyes0oz/JTdl6Yl/oUrE7WlU1wVcVvRXv6ji5G54N11vHWAQw"
    "UsYUkwdSg6E6/fBV4/6qcd08+/cBgMl7ajjjSZO5Tjq0LnqtlgtNCtVqQINmhYLqHrltUpO44P/hI4OcuZKuBon9ZgZbQuZfkxqS"
    "7wZRqA7RFcQJNcYT8DMx6yr4TdcDc8Ev1avIV/PLk1Gh4MOJ/GPTjDSFB3sSKJb2XVVHAy8Yh0pR1gRXmgTYKc/MJDX4z8JrZMr7"
    "CsukYfJj+TyK/cSGktBEnoH0yJADazTXoYEwLpa8I2nIqWk9OcaUqLdFdyj6jAPWCr9+OKyTm1ZbcoDc6fXg/j9ua4oh8sfq3wp+"
    "gXCKyEuWSwGo/dS7vyBqNvgOvtbTk/zpyon3pckZK5dGA/1wEYBFP9xq+uEeNkv18Sha5apPeBtQmqnrik9ECPdYe+IwLH1h6YlY"
    "BjS5FZcBCPz2J7FE7AMeqII/wD11nqlzT8cOdTPk7sjFVYI3NBuIsF2Bih+6tSc82jYU/x1r8dSTfUEmALsKEXJToufkxuYjwwb5"
    "VgqfNmdPAqpwML4qE+vubvMCURJN+PuUIPdax2wDXh+ZD1PMkGfY81K8DQhOYovYUdB8NXYFITQ3khuC8A2xuXtB2KJQOm6oC/ZX"
    "i52TDrOXRMf8C78og0Mf5Zs+kSvwD8oEFG1XKYd0jK8PSMhVvKbwCr9Uu4eJWG52au6d3hHwlEa8F686lKGyI9lyAzEVLUTeyxs8"
    "yflEBJdL7cQw1SN4uZNsuc4R7sUyGcvf1I10EqYIpS3fF0d1LlwpBbNan/kP5g0FocwUsX3NghDnOYA4S4iFUgzwC9O71LbFllKP"
    "B85tkGx8Bk6DfC4GXloHzNZUjf0RERZ0cUMnJ3Rxw9FHF7equhChi9u2N6fDZ+OqkGa8/VxcSWG3BJ8zSE/B3WrXHDcl17ISn6yY"
    "0AHF6fF3Jxn8PAeCMjyOkJwek3dQFuXPmSX5VV5ojBOih2ClhUNVMlIKJ5u4giZIUT04yhlAJWs3GP0o2RZGvmKL67EPcBVw+54h"
    "fpwlQXt1spaL2Lv+5bVw/T2fUq+uJScmh+Bp32UlrGdpCMDXKYWrDp1a3pzVDRYTyjxHQ3VFI9dP1jPNSPC5+9ttAmpHnXRMSaxf"
    "Rx/lTuUI0w6cfnvOFEFmU/DrLNIuDg/m3TgOI+W1Wv8DoIUc/exr3mNGyCNDAKf1VyzOgHD/ccqWCPejRIdwP44+wv37hPt1QNIG"
    "L1OcEFWkKr8zruXa5Qos+wQn6Dz2thBe+3YFXvs2jddijPe+Y7xDdarMohUQ4YJV5QXL04RTg3vLx4Z9bSzzRzdzny+bS/J4RjYr"
    "lWSAA5R7N2J0+HpU+fVIID+lBxnFtqMY5gjmV2aPC6lweCs/vKMN4tzjhBi9mg0ObsLZFC0yN6nnRG0sRQHtOBXyNAnBBMaoogyN"
    "kCA3i+YDyGcnJgMonAZKsSrN23IJoB4EPV6EY23ip+hsiqV86kqRodu66p1lLakv5elV2M1psjW+iRRgLCySL+XqtdfHabI0so3k"
    "8PMAfjWNmdWDUM6zpG9NcKGW619jzKyBG7QpkBkhEjQqWwpiyP8IBDN45eosl3j+npAOzIKw0mdJYtbg6wLIZAso5yeIH/15lhii"
    "3dwFYl+Hw6lh0sHCcideyYTIGe25A/xTXjlSsjVB8jVsiL5dTDh9lreH1rLvmk+o5F5JpgJwVSWH31QmBwjNhTFSOcEM/Xv6zKv3"
    "C0A23Ny2IFRXh7YGDxvNTAaN1a+2Aj7kxspCcO4eomXRUwY9ZapptEJPmRVzHH0l0FMGRx89ZTAw9pg3p8Omi6qUU8rrQk4pr1c4"
    "pbxOO6WIMYdeUhzOLwURUryoDkQ11eEszu6k4AMGfP8kkZvHM8+PTnjxEJBNPByihDjIVR7kEHMqKVXFCdFk8+80WwEDzN6Cmmw+"
    "TWHfafb6HVTYOfWs1/nSbNeJ+uiz++b9fasjv3sHfda6brZ7rd4fdeIfJdHZQh7DW8/mGUVpN5n6EVKc/InaT5WK+D8eFh/F5lGF"
    "uO/vdDTh/Mc1ta1nmlFAJ3m9lmutWuiWYHgLmxZK5EqfITUqGGMgUSll5ozLIYa4bEHlRJNrehi1rdr+IsDG4+c7UhYeQ1W+SWVV"
    "9U8KsBzpGjXZqV33/Aza4DXi5tKPNzeUxQiSxNa0IcvQJqZHyxGu/OLS6cwNUseqvpT5CkqRN4grFS4yMQSkG1ePp7PMQm0d/fQq"
    "JfmCvCpectzngffV7yhVcHzTOPNE/5oxmTdDkxaatKoHeaFJa8UcR6MGmrRw9NGkhSatY96cAjEsxdJL6ym/qHmE6pTqmv/9zZu3"
    "bz+8efX2/ceLdx8+XHx8FczY9KVVU/eydQOzN7bupKezr1qUY36UaiPmV0zHPwzvlQpVxuQVEJygNXf7Ni+t65Xhb0hxggz+WMRa"
    "/jHfWP4xZSuPKdMlNsMYHW6HSV0N/IBzfDzWmyFC6irbIJrtXrPbvK4T76DPJIPaN3DGO+iz2+anXp3A32rYHyTD3Y2HJSDe38Jy"
    "9r3R6rXaNyV1JJ+sTryDPrtu3ra+6fEKDvvsU6N1C6f0pxzBRvuqeatOBYfVGDlLDFRlq2WGkLOmNGtIt8fKrMGZoy3N6gHJGVJl"
    "rkgZJdmfPP9qtwLl9lKOHTxzzxFttkcH0YCFJj22+Wmw/PYV3uK3Mo67yIEFO3GWupsPNAQEJ6Tpbm1h0sUgy0zekAKnb/npSx2H"
    "Z7B7BWbgE5wCt+OS4kUhB/CLFQ7gFxlVZLQcsom5JEmKvjBV3nTNueS7/P2DaZndIEGFW0IGrBl3uShqxE+QIS60OqmIz640i8tl"
    "a/Bcr5qR7o6TvWszNyQmWCx7w1Xj/qpx3TxI8obkCOQ4x0VHaI1zXHRuFMjowIhXB017lykrgy4trqqJu7xGwHlWVyqxnia6Gvlw"
    "6Bk1IY+Cq0mnfBp4hTEuvzqqJLgucqIzOli61LhyPoNeM3I/HPZ5tNOcfBktYFDojweerp4Dn+ob/OBGVPZgcwiekPc8J01wSfSS"
    "NyhPONm7n8VhZsjng84m8rz8ISa0euJUyF/jWFJ0YJDDAVr+k4+IYUMRd10sXT75zHACDz/PPF+Xv/jRsGzZDfxih3qVZABbF35b"
    "aDCHHBmWZCpx+ALcCYVLZ/p3waPwR7i1QUy+YIFLYvjrZg4fyV8n6Z/lu/Xi7BE17aqHDnfocFfp3QQd7tDlCh3ucPTR4e7Q6iQ6"
    "3GGsI8Y6YqwjJlA5igQqcycjgWg+e73mJ8jdN6+KFrlfWeU+naGGSh0hy7Xinho2NfO8pQOiF2WpqRrL952mRt8ixfr87EABASYH"
    "ekFyIMi5+2jZbpalOZ/3CTIcgc1HYGYsbW5kyCL5dv4ISYVFxMoa+sUPayYGfJGhR650WozRodNiCadFBdBvqhIFxBWe62eN+y/g"
    "nqs++uym027WCfzVzrzK6dc76LPO93azWyfqoxpKkW+SyXghVoUqRahOxq90z4FK2gt6sNkAZBCfkNfEYUZCpcDfaBgCShyDjUMm"
    "jaxY1fwFyNh3kOqxILue9bqMSB8h2b8eG7GLjOZSrbCYOIf7HcIqshMpHxwDSsxsv/nJbKtbm9kOdZ3lJnk4QzJ0Hq2yjc9bhwbC"
    "ykxcsHKUU7Q41FUe6oXhsE1s+TE6HOIqD7FKYinm4zEVG6TIzqDG4a78cJcOpIlTVRjmOXQ0TRUSjjaoY40nZ0lXau90Lb8YXthg"
    "nd90PpvX+8eWcn/Nlb8zDfwZ0rc37V7m9lr5AJR8L9dch6z8lz3fI+skTNMXF0Us0xcX+YZpuJYInJtl6I75HPaanyB3d+JWAZVc"
    "M7NF5WMlERK0+ZdERQ66h/37/wPUtsvf"
)
