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
    "origin" VARCHAR(8) NOT NULL DEFAULT 'SYSTEM',
    "origin_id" CHAR(36),
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
    "born" BIGINT,
    CONSTRAINT "pk_row_change" PRIMARY KEY ("workspace_id", "row_id")
);
CREATE INDEX "idx_row_change_workspa_1e9224" ON "row_change" ("workspace_id", "noun", "sequence", "row_id");
CREATE INDEX "idx_row_change_born" ON "row_change" ("workspace_id", "born", "row_id") WHERE "noun" = 'INTERACTION' AND "born" IS NOT NULL;
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
    "told_due_at" TIMESTAMP,
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
    "origin" VARCHAR(8) COLLATE "C" NOT NULL DEFAULT 'SYSTEM',
    "origin_id" UUID,
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
    "born" BIGINT,
    CONSTRAINT "pk_row_change" PRIMARY KEY ("workspace_id", "row_id")
);
CREATE INDEX "idx_row_change_workspa_1e9224" ON "row_change" ("workspace_id", "noun", "sequence", "row_id");
CREATE INDEX "idx_row_change_born" ON "row_change" ("workspace_id", "born", "row_id") WHERE "noun" = 'INTERACTION' AND "born" IS NOT NULL;
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
    "told_due_at" TIMESTAMPTZ,
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
    "eJztfXtz4kiy71ep8D8ze4P19svdvcyNG4Ft2s22DT6Y7p65hxsgUNloW1SxKmGGc85+91tZpfcDJMxD0NkxY4RUWRJZparMX77+"
    "+2zsTM+/c+eHmBljelYn/33GjCkcJK7UyJkxm3nn4ZtrjGzVbhFrMxKuY4xdeeHRsAWVp0wqxo41cy3OoHmHUTLm05nBluek5Qpi"
    "GktBDEeeNWzKTMPRZ/gjGQ7/izM6HP5GLNlOzKe6ncXklfHccSgbL4fDc3Jj85Fh12UrYgmymBgucSeUcPnHEWREnyTFwnIn5/CE"
    "Jh/LR7TYUxUeZs6sf83pwOVPFK7LR/rP/ydPW8ykf1Lhf539GDxa1DZjw2OZ0IE6P3CXM3Xu69fW9SfVEn7oaDDm9nzKwtazpTvh"
    "LGg+n1vmOdDAtSfKqGO41IwMHZvbtjfM/in9xPKE68xp8KhmeMKkj8bchglw9r8f52wM406m3KS2OB8Zgp4zuhhY5v/xHjHSfDBo"
    "d3qDh2ZvMDhLzRt4lMToeafGnMGcs5gLDPvvf+t+Q8aos2dwg6vPje6vb9//RbGCC/fJURcV287+rQgN19Ckivkht9Vnit9XE8PJ"
    "5rffPsFx+aCb8No/ETI7fLl89vkM2gFLz6bGnwP5Ojy5E/n1zatXK3j8rdFVbJatFJ+5XA30OtH2Lr3R14DfIX/h3SrDX7/9/vh7"
    "1pw7fEb/dsfFmC92NXvjrH7/rgCn37/LZTRcivPZX6nK8DpKs0d+d79e7ofLbwsw+W0uj9+mWMznzHXKcTgk2SuD98PfN0WWi/zF"
    "IslfkDfkzQewMaeZ/I+HTjubyUm6BKdNa+yS/yG2JdydcTy1IQaykzj/37YxHZnG/znExghMg56nQvzLjrL/17vG78mRubrtXCZ3"
    "UOjgMmOcBsI1HDdjmPLfhQTZHt+HV3+vv3q1n1fiosArcZH7SlxkvRIDKa6WZ7RPtEc2v/54rGyecNsqu+pEaQ664ozmlu1aTJzD"
    "/U5mkZELhU1ztoIWc7PHJE6UGBX5S3Y1Gm9f7WrWP8Ej/PXN63cf3n18+/7dR9lEPWZw5sOKgWm1ewmuOtSdO2ww4XOnDF+TZPvj"
    "7Jt3R8JZg4kFdQZTi81dWoa3acL9cff9scxb0zJsnicZ5rI2QbU/vr4+llmrfxWjQpTlbQYlrrfpVcGV9xvN4THKMjiLdH8c/vux"
    "cFh2/0wdsQGDMyiRv+kZLIXMZ8tdlp6+Sbo9rr4fj4W5gjrP1pgOBJU3ylLy8iXdNOUehbJj4a8xMpgpeVKevxmU++PvxZGw11tB"
    "DbVHledxHjnKvxmr8JjOXDGYM82CFJMvObepwfLW4hR1gscjSb4rJgdn9otKXHY6tzFU4rLVS2ARX+8um91fXyuIQjayXJrNfdjC"
    "BlP+nGHIuqMMnjlH/4jSvcBE6xlgq2I1fIkhNsFUM9M6mK/QRWk2WiYqxsqt68nAIJe7hl2WqwERsjVjo3Mo/PaB4WaxVbhG7hYX"
    "I0zCxPKSa03puX+wP/OU9tfgi0PAxb3WXfOh17i7j63O141eE668UWeXibO/vk/gyEEn5Hur95nAV/J/O+1mcuEJ2vX+7xk8kzF3"
    "+UD+8IFhRnnln/ZPxUGSmbnZ6McJcfSPcvQ9jKDEehqh2KPSW+GlFFzdHn9E3K/gxMgY/1gYjjlIXeFveF7b9KXpm2nyjMGMJ8Ul"
    "+EXwcODw2AA8gj7MqG2fJZ0ho9dque6QCtGQGnfQbK1H5CeHT8liQhlxuf4UfEpH3FyShSGI7lA5FD5y2+YLQR6BghrjCRlPDPZE"
    "wT/RBU/D0RK8E6n9SH4dDuXs5jbMsr89yj7E33ys5Xy2HA7/knaGPNBz9FmfeeujdqlcTKSSQqbW2OGeukeExcaUvP77B6mJyUcB"
    "h0rPnSN01JzoC9PfyHA4l+K2PRyCByaMLtDYXDbWTZZwm5f6X84FdQZZTpgrZf0I1cGcMdWd4M+7I3PCDLxlMvme7/yapNsm509C"
    "yVKvVwZaYD3lI4s+yf72rt1rAn9/8+bt2w9vXr19//Hi3YcPFx9fBftY+tKqDe2ydQN7WkwayTKryVWqHNsDkhPSv/bMdUtIYkdk"
    "SOkr0bEoGcJia2CxKohy94Zw7+h0JAWPiTVLSXOJy/kC3Uw2HEzjLdfKdN8nlpSKXGpMicFMEuy9gUQ1MUwyoo/ckcTQQr3YSuqC"
    "QJR8CWulZBU+ZZ6MV6HnWi97/Wdq59bL3/9DoQyFsgpLE9sRyuAlLT+XI1RoSogz1H/X0hwFJ+kmm08VS7UuqoXbGGuj9FWO6zq7"
    "abab3Uav062T4LDPrjrtb81urynPBod99qnRvYNT+rPPNMFt66HnE8Nxch8pFFZTJO7jbX7gx9tU5EeOvLwaXM0RmPeGqx7mtTgK"
    "/LQKUmJPrpcp2VCdzJcIXf/yWjGwoUSt34hBJlQKVvxRHinhS1CqYSyHjrljCo2c+diXmI9ch0qhikphS8pVaTlumx1vIojNDEfu"
    "QvAlXxjDCGWUw6q6PpYQG9Cq+7PtS2jVxdFHq+4OHGQwi8Zus2iEUlkJASBGhJhBBnidZHCau5+4Q60n9oUuUxBCgqNR9eIoGRqe"
    "DR/RMRaB/B+fTxA1Q22qbQNduR53W1dyVchX9CJy18SyTdlVhp3Go/z0pUttIweSOT1Gx151D1J/AXO+ClpkGT0W5uwMIVB8SiIE"
    "PvNyEAI9OkUxgpkcSCmgSRVdebUIlR+MjG1LvkeiRrhDuBQrpBrPhVLkicmzEIFNu9lE//dhZtkwfdHfthEdQHSguvIYogMr5jjq"
    "h4gO4OgjOoDowOmgA3RqZJlP8xkcEJwihy+K5NaUrfI5fJHKrulwO2cGr/cu8Gn3mIntrtFu3DS7JZf6s8b1XatdJ+qjzz43G9d1"
    "An/7zOuwTryDPrtvdHttOOMdJNWWwzgSHKcnyFnCHwM9QsApV4elZOAga5x5Q7o9evP6OuZROfMmEGaXbeJjGSdEmDnJViGkqm0O"
    "JoaYlNmiU4QbLUcV4+keZCGLPVuuTiliWk80Kxogn+mZxKfH+O1nH1eMk1rvJo58KdotKM0VY/8p6cbCemJytPjcLQ+OpGhxqKs8"
    "1LmO6vmwMnqpF7U4+76maG/OszdH5lJpa/MO8wiMqRDduWJsMo1AcKm2IosANBo4fqsCVsTAVPOLIHzBCNDWiUEAWJCnbPpMbW0S"
    "NAjjc6bCu56pMwLTYI08ckdeUL+NPDl8PquRxu0t+VVMZGd/AethW64f5NeJZZqUZYSWHeQJMmyXaXukD62I+eifdKx2FLirNk5i"
    "raXDKD9oq0RbJVqr0FaJo4+2yuOzVR6XpWeDGNLjN/JEpL2iwF6EpMqDsyGet30WKyl6w7fAp60yo6UOCfO+q+b9lfzoNetEf/bZ"
    "1/tr9V1/9tl187YJ3/VnnzV/v+90e3WiP6vxTigVbNMRC4grPWSgI9aVpthnne9yCZN/+qzXbNzVCfzts4evl71uUzbyDvpMqpl1"
    "0DXlNcm4phxy/Xm4QatCaHTLBIOeuzxLIhjBhVoufmFFmxQALyAFyy+C+GTEcIlBZg5/lmecOhnxOTMhLSGEMnurdI0sVDIbRsGr"
    "WaehEUR+mEKnrmHcBRKDEfpX8GTxCUxORRZ8sfdngMyHfrnoxYSrPgD7FsSrER25P6QyfFRPMFpmPYFLbTtMjKjU4OIAiSXEXLur"
    "+ztgpl932MzPmJNEUP4zqyuEVRBWqaZ8hLDKijmOijXCKjj6CKvstdBglfL3ncTmFMpjhb2bAooq63kbu30XqQktW61w+07VhUak"
    "aVdcroIa3JiblttkrpNWhCOXavmmfGg0oEGrtdpwh1Gimp8T6NuiOi0+Z7bUSU2Tmr/pBF98IbXV4TCUInXCe5W533KlFjqbyUlk"
    "plXdXdxgkyDiuPybF00cWd0jBKhVolZZ0bUQtcoVcxz1ikJ6hfGi+CTjOPLUPrRu2s3rAdgZg8M+g0N5MPjUaN0qKD72XV+XTTtf"
    "ewGZPAYr5MPD9073eiBfsvYNUCbP9Jn89uXhvnHVDBulTvVZ4+qq87XdC9skTkRbNK++xFuoE3329aHZlU/9rdWDy9FvfaYOGr1W"
    "pz1otq/hevKMRx88QPSbNmaE16Lf+qzbuvncewivxr8Httook2InJI+al587nS8RDsVPyPt3vjTlkDw8fFX3j3zzr3Wb3zpfwove"
    "V/nLr5vtXqv3x+C21VbXEyciLb62U238U3121+yqR9Ofkltt/4x/1GfNbuMBzuhP3x43uGzefG37Vjn9zb+mWntH8knu/HP+UZ/9"
    "o3Mpf0yv24LTkS/6ylWjfdW8vfWvBV9hxHuNL82QNP49uC5nc6cbue59r4bt8JC6eTVdk1+4wx9AbawYH+NT9mOROK+P+WFeH1NR"
    "XnLDlezPSJKVz+EIyelxePsRXSZ1DcvO4PA/HjrtbA5HSJLCqTV2yf8Q2xI7A0IjYulobtmuxcQ53PYQQimwKCaP+oz+9a7xe3IM"
    "rm47l8k1BTq4rAhKcsWnM4OlIRL/fC0XHxlHWhTwFPCae3UG58tMU352o00wCvgtgx90uQqh4AsvsjnzakGUI2YNymsl+NzR8n66"
    "VwREEBBBQAQBkdMERNDM/jOPPprZz7ZpZtdBshu8THFCDMuv8jszpY4U0wfyp/HysE2aGNEbzFa4zww9UcUrzuNP3Dapmc9ln2qP"
    "mdl2tYfvgc8LOhKQ7qvEVI6QnB5GdlGIyRcrmHyRy+Ty8zlBiFO6yJQOUZLCuHpAcXoT+nUhFr9eweLXaRa7xlMp0NdvXw3EF+53"
    "1IhvDBfh02lmUZoe/TMPEQlJTmG+r5Lam7/3VnM8ENpvO+0bv3lyGOIcD/DeFMvz4b0oDYrSK1NeKVZlbZNlcl6dVnWbWiLnVXQ2"
    "VSfp1ZV8bKqeOWkD0udrK2xAYYvCBXN+EcSkYwtgnnPS5oyCc2okENNzY7Xl6AtXl8idzZ0ZVL+B0ExoxKhNJlL8yjQi7eguG3nK"
    "cuZKnnjffMdb9INFs0+FQQI0+6yY4wj8o9kHRx/NPvs0+3hySTYwst6rPEJeZRAbpm5jcN/tXDUfHlrtmzpJnIAUVt0vcnbDteCw"
    "z64at7eDbvOq071Wl+LfkwLiYZxwPXFy0yGMkFdY8T+7/6yS+KiPPmveNVq3daI++uz750bvoXF/Xyf+ETjE3zZvujrDjz7qs2+t"
    "S0hJpj7kty/y8As4Wss1STcNDvus8a3V69SJ+oA2g/tm96HThjbeYZ91ep+hP/VRjbngqyWbToYofaVf6JvWt6YcDPUhJ4Dcdq67"
    "DUjtFBxWY0Cielk5aSVBeShxBS3rxYRSjITYsi2dlzNA+u0rvIdVyfqosKc0f1dWyAposDpW8epYcZiuKAQUp0IAaLV1wOPWS+0D"
    "V2E3x8nVtTaC+LSKWQmuGg9XjevmoYwErob3U0YCf0DyjQRBi8JGgnNyL4eeipqXgFEoVB4yNNpe2guHLwTg9u6EWg7UrahB+kXA"
    "9LkDiRfhaGxbcmsnT8Yzhe/TfHPBDu+38/CVFW28gBoMckFrxxlaO9DagXg3Wjtw9NHaUWFrBwa5/ATvDAa5YJALBrlgRMAaPstp"
    "buUnVMvmcpTm9IBmDLzAwAsMvMDAi6MKvJCsEZtI9DE6FOirLNBHgObUGK8yoUWpUIrHeCWMV6qSLbJAvFLGIvBSnkZyz50mW+PL"
    "XqUCwcBSm58TMHa5ts7iO3hJikCDeL3ownjkkTs1XVxPG2BnhuPCoUN1INej5QgXYrzgy1Qyn3Am76KssrojXRQhYP1wuDYD4b6e"
    "oVCxv7hfQNSwWyAMLTrfIh2hXRbtshVF8dAuu2KOo2UO7bI4+miX3add1uF2KYjYb38KgNlBTR2503WFpWOH8/XVkczXAyNSJypP"
    "oac8espXB0ZZ7yl/UHjqeBmbi09VIAShCf75ZznglL5YWwtN0aDdemCKeTEBxCsy8xsZDr1DcOfQ1TUV/sOdKQQFLCbWeAKlNuV5"
    "xUuHmjVJJKjhjCcejYocgLRE8fa6TVb5zwM+RyGAKvIoWTBTiURJUcEGUSpEqSq/oiJKhTgFolQ4+ohSHVrrP0DpwKrtSQmw6qJI"
    "8UDZKh+sukiVD0yIeiU5vX8f6OPmdiiuZ6mu+f7mcTr0OC8Cw8ofnpemK5vJAcHp4dwXxXKarEhpgiD3zkFuxGMRj60MbFjlzCWf"
    "VS6Psxzc0LtaWwscTsKGBVza4E6ArBlkKgUfubBSB1A73clewcODPkoxB7cwyWX4UIgkIpKISCIiiYglIZKIo49I4h5Vq8Om7N7T"
    "/oQ5uwumiPal/qK4UEhR5eGvEvQWF/rL8fmUIeWdZHxASBk9exH0/Mk1RwQ9Tx30VEmNz3IwT32xthbynAXtiiCe8+mIOoAGNs9f"
    "v39XIyMqLJNm44oLQ5CFY7kuZZmQ5Uv6KoQ56jsgyIggI4KMCDIizIQgI44+goz7U2VC+aMo3hFSnCDWsX3gzpMIy3A4QnKCLH5f"
    "xEHxfb5/4vuUeyK6zKHL3BmiRz+dSoDo0cmiR/eGcD3md1SWxCSClGpQy0WRZrLpwP+dQc7F9VDS9wkXNJqCzRBkRB/lBKqp2lxz"
    "5lo2WUwoOyctlzxy24YKXY8OnxJqjCcELLBP1CvZRdSdyWhJLFdQ+5H8OhzK6cxtEE//9ihvIP6mmoiJNTufLYfDv6QRqWo80vp6"
    "YrkA1Kq1b2XJhd0tf6UwKXUn+PMOsaifd+MpliN35XzGNLn5LFWrWFlsx6fBEtiVg29SctoBBIpraqRTdqiT+YKD6V8uYHUShi3P"
    "q402TMQqF0+TuFxnY+WMLgnXZTptLkSWvWmDXvqszxpTLue/rhIqJw19krv61GKymZzCrioaOhyO545D2Vju4uB1D5jjQLUJve6F"
    "56APx8G6/4sgPqW8l+xG3pWag/8lyTQTRtocZhvwqJBx1lEPpuQReCAYBTCS2bodMBVuyGf5ZrKS5i+5LLhzsVn90Zk1o7bFaG4D"
    "2flTUPBUPvPaKqSxlNWFCIo08tgup1v2zzAc17tt3q8AFhW9W1hdpVBz13K1p1leg3C2FfiNax5NjYfcWqmzti39c0bHgPirngeh"
    "gXSblWjR2IoC7tHJDWhsRXMbGltx9NHYipVlq71THd07EwjDRa2RAcEJGnt34s+uGFY+dCBGhpEDxetybhClEaNDXhfidaCibxLt"
    "F1Lvkdud+2a7JMcVTZ3A3z77DmF33yHg7rbz0KsT+JtExQ7jtZOFMpTYr7PIEZiu9LZtKAw1BKnio31pPeWKvEnKjeTeiglknuT7"
    "9zdv3r798ObV2/cfL959+HDx8VUgAqcvrZKFL1s3IA7HRjfDM8YDmstIT1GaExSg3hZZ2fIXtuS6Fgdii8/xOB3O8E1neASnT/F/"
    "pb04TogWY6wfn79m7KR+PBYtXyXt7KRoeZb1Ks77a8m8bN5nEq8SQU9qPECiTPrpRA2ZJUT5GB3K8JWW4b2xynpTbvnYsK+N5cpB"
    "3spbckQDnPGaxGzwZYx9UToEqKv8loSuJCXfkhjhz7yXeIwYZdf2W+3HnCBFST4Ry8WFGDjUEFnTc0VEV5zsFMTNZFxXscCuVZFd"
    "6VzzIdfKz+Q0Mc7lShUAPVGeHjR47iR5mh/CkM9RjF/I52fUp7gESxNk6IiYaZMrx9MoDTJ0dcysP//S/C0XNHsf6ec4+bo2ajbx"
    "qsbCZrtSQeu2rnpn6cn7Us4++J2cKFtjsRbreRrE8r6Ep18FPULloChHY8Eo6zm697D5I2Xriqj5PMbuufL30TI2t/B3yNgDhQ+2"
    "XDo9ywohVBdqK8MIB5bfpkAsIewsELNnqGC5OhGcTOfjiT41c7g5H7s1YrjqmzWWfdgUAu6IaYkx+KKck+HQ5a68bSTCbzGRFJYL"
    "dXSoIC6HOjq2Jdygjd9gwee2SRaWnH1zNytKsVLPB/GPiXBGiDz0aOPnHUpG3J2sinGEx4Zr8Gr5aRLgV8omprGsQW4Fh0bPWhDp"
    "yCFyEYoQbRzRqCcJZvM8tLqBAWYYYIYhRhhghqOPAWbHF2DmCV9lLGcRkhN0n91JpMa/5nJRstxSbspRmhPk8/YjMJTmsImrcoJw"
    "f4vEyTkr++raYEadcabvZ/58z6LdY2TSq11tvglP2/dFHG2TG2zEz/Z9KrYxVIvLTfsEIU77jad9CDqUG4E43cnkvd0z9zFCpQKz"
    "f9NByCDGkcBouO2JmduNhsPU5ltPcBKg2EXh0SjwjcjoSgcNPx/lSyyIfsrL4+TnWvthZDZVJpc5sPyeOkL94rT10LtUW20/nIWt"
    "ClgQdWvfljW2LamB/SII1K7TicLlacshEFTqG8NMOrYAWMsy+L20u0KV8CJDV6oU3grLWXZC0HjfaFlDy1pl1zu0rKFtBS1rOPpo"
    "WTu0ZgOyTbYivj43l09bZYX87Lp51bpuPtSJd9Bnrfan26/N9hWcDI/77L7xhzwDf/vs6wNchb999vD1/r7T7cnv/lGfdeSBauId"
    "yDO9z82u/A4fSVHzMJam3MwWK2CW08pssYdQQ4RasIpc9QVmxK8Qv6o2fnXQaI1j5WpFixzeciG6OmdBEhiMXKrlAoOJpAdFgEHd"
    "mjzqIj2St54Tf6ToUNQrni8YAZteFij4kq428ZAPxAGE7RC2q/aChLAdAjcI2+HoI2x3aC1ZfaZ4mQ/s+O2rDNVVyRUeYZ0tT1hL"
    "DKQIbz1nzNpLzm1q5GTjitEl2DqShLviqy/h7ndZv+x0bmMr+mUrmVD3691ls/vrazWZZSNLq3ua4SmM4gDKnypgD8kAz5K6X3il"
    "tqamfdCoQC17yjz9TBWN99MDQ11Z1U1OGfmskvA6o/BsLiZUqKrw5AelM0EsN7Ni/f5u/IK69LnA38oUeDvC/rAiPaqPL1AfMW/4"
    "NnO9YjH601K2qrL3d1Tyqqy9v+OntVq19we5r4rs/bDNRvbg7B33nLRc8shtmy+EhnCpMZ6Q8cRgT0EqFHVbMlrKPVdQ+zFrl1ZN"
    "xMSaqS06UyQ4+POgpFC9DQwlhb1LCvmJX1dOZsz9ms9SFBdQXNiFuHBvy3UsU1zQV9aIC7OgURGowIHtWSXjVPuzF9LBHROSnD3C"
    "Xkv8DKgl1HfZTjFiyp+LAQcHeowXCAf5KYpXLqi7ylKM4gGKBy/JY34s4P4ubShbxvdRPkD5YOvygZ9wPSUeRDKx50kH0SbrHciY"
    "3n6pqXy5YBdWe5fIcBBb2RQdwNABDDdedADDbQQdwHD00QEMHcDQAWy3E7bKDmBVUCJ0baGkBhFUHMpRH4KyRkWCT4RLZ16RCE/r"
    "yIoryWm1kcaQqKiGCgQqEBVfslGBQBESFQgcfVQgUIE4/G6ECsRxKBBRhv6QPyJ7wq7PVOTT7jFTf+e+2S65rCsaSCnUbPfZ9448"
    "lH/67Lbz0KsT+JvUKopM7u3nFZI8tunAeHSpMzCNpSgxw7NITyiR9tbmukP/NbccmjHf//HQaWfzNkqTFHGssUv+R9mr9iDcjOaW"
    "7VpMnMP9DiHaAI9iUo0/m3+9a/yenOhXt53LpLgCHVxi8XOs1V3l5C/FanUfCnG7Uu7sZ5m4m3etthp9G4zDZmtBuA6jBBzfouVb"
    "lW+9qmtag6g872i0lEd8WtN+dJZLJvIh5AwxlYudfxL88hw6Bku/mQbzdn63F1Za9W/iKbx5KaOjzRA6ROiw2gsiQocIHm0MHsHq"
    "PNjQizlFi7Ehydpum7I2QYmLVtKrVmwSxxShwqmaSEPCXAqSpLx5eb6miZG9cfYmBM8Su2yCEj3CK72dBqOVhW/f8rFhXxvLNQO9"
    "lRQMRzTIGTkYfJ2v/OuSoMTXpdKvC6bfxvTbB8UKq1g+7mouXK7tdmdJmDB6rZYLE45VK+9X1orAhD1Vwe3RYsrOquE7RX5OhsMf"
    "FGJmGX2mjpeNQ/wmT3NFLeQlw6FkMTFcSXT1udO6aspmnAuq03ikYcKd361Q/TnG52qnlTdMVZ1D0A9Bv0qvbAj6IeiH/oI4+ugv"
    "eGiXFF+M2MT9yqetsu/g2VWn3Wtc9erEO+izq87dfaP9B5xRB3123WzcQiW5xi2Ukes1u7JdCxy1Il/6rNd4+FIn8DcpEh7GYQsk"
    "v8yRy34NvOZVHqwNHT0vihWAW1H/Lcla9KLdrRftcTl9brDq9Jq/yyUH/vaZzu1dJ/qzz+7kzihXH/Uh1x65qcq1R/7ts0+3jZs6"
    "gb9ylVLKYd1TEv3vD/6Jh2qsQZ5emx7LfIfGCAn6M8akrq34M6J/+nYFJKxw8JNUONDg5DfDVqzOAi71tdo64PI5aFbIv1E1BxSR"
    "yy8OXwCKKLjjDlz6pzscEjgWupWIgI3EmHL2BCkGp4Laz1TUFKyogEdINQjbZLaL465vWAi+BIO8u4wBY+DPuNYdMmgKs8h/6HiH"
    "6POI8GdFRWuEP1fMcQTAEP7E0Uf4c5/SfYYYUshnMEaHG1TSc9iTyeIM7cmzOf7CXvuNIJ3j8bgEOGi1wh+sNbed9o3fPIkCJKDK"
    "+XREnUE2y1cglnGyU+B8HOt6VwS2fJePWr5Lg8KKZRkwgPWUu/iGNCcUD/33N2/evv3w5tXb9x8v3n34cPHxVbAMpy+tWo8vWzew"
    "JMdGIL1GS71zztzB1GK8JPeTlDgGm46B77cb531+XTa//c9ciu3RNp5KgoY+yWZ44fFw64VwYUwZnnBrTEtZICIkL7JAHA+/d2Jq"
    "iMFvReWOGFGVTXhVMpdGQc+iKFqUBhWU1a7mgavxS3zNE87Nx8nXtS7n0WlVGZ/ze8Nxs8tT6vO1FdWmwhaFyknMXWGZlIz5dGaw"
    "pSr6KCgVqtQTuONDXSYycvj8aeKqZBCuKh/p1X/0k3sIIuQKSU2ysNyJpNCFoHSjKeHMXmofccggYch5nJWt4uBPs0k2C99RBs00"
    "aKap/GKIZhoE6tFMg6OPZppDm2nQH3e3CqaW6spgKCEFOnFuBVmpggucpy/lF+hLXF+rVw1K1usLC+S6oHBYcc3EIF63WXU4SlAW"
    "clDzf0G6NMd6J7VUa1RzUM2p3saCag4Kuqjm4OijmlMRNQeDd7bN0JgQV3TLT4h+uOFjyvwDpMwPLVMvsUpGTGDHydX1CfNjb2u2"
    "TTJr+r6Ysz93LYLD2nuXU6qeOolP6PO1FbhE2GItHHHHGV2SR+541QBqxGKBafUXQcZzx6FsvPxNm0ctQWaGZRL4gfCF0ScDAkAh"
    "vg4uDDgbDtUF+VMkiWVTMM/KE8rESv+c0bGbZek90HP0WV82BHlYe1BqIrivkDz3nyHQjyMPQuRTwDV4JXxjs2ksZf9wu/HEL44A"
    "T6OiD6nr2lREb6N/CZiz1aU+87vRP5kvGNHenXAWSjKsu6XrW7DHNhfUrBPBCePuRPIY7mfTRzes+xCASPCEYZxjn43oGH67dwO4"
    "WYmQxz9d6jCdsW89hhTJ7ZdX6MFnN2JMiDFVfKtBjAlRBsSYcPQRYzo0JHLgaJqq7U+HCacJJLfUAOT7NERpTtCv4W2R1FT5mamS"
    "Hg2h2lJuksfpMGBs0xkeU+nKDUGKFEdh47A9qZRmbZ0rAvcCip85dM+DScowLkLyM3OO8axA0RWeejwzUPQEAtAvCjnqXaxw1LtI"
    "O+pFMaQSXE6QnR6zd+IVifVdsL7LQe0vlazvYhtCWI/W2IBfnVMPOrNRLT9xYqx56QrRJh1bQpViYcRgxGL/mlvOsq5g+5pv5aAO"
    "9c0OrvGDMmUeSVZy1tWbl+ekDbkRLUEidVxysinu8+abRNylqxtGMFE0HKDhoNprJBoOEDreGDqO7yvZAvP6hPPpXiosP5/1Gt2b"
    "JuSeV5991u60B/658FhXwbhttNo9XQdDHSY3uEK43dZzyss3T+SNVvbLGlJUeGSqpEZiAeo9F6BeITpts/r06WziKxTHCMdeqj+2"
    "4l0dJ3fXqpHpKVYZbTI6AEklMjE4ObpjYjYU0xgly1zZyA8OHNuWXPfOyXfP64txl/xg4GPmecnVvIqer7J1wM270z523sI6HJKx"
    "4TgWNUFZ5HMXfOMkmX/RYGJBHaE8AS23rlzQgLRGuPxf+weODdvzXmN8xM0lcTmXmiY0VT0R/thn8M175nPSIFMqhVj29Isg0UeZ"
    "yJcS8sdA+dKZbTAo7v2o3PNAUR0OR7Jjeep/eTVNlaYLz8BBNVXVAAQ8v2ksQ8dBG2qIa7+8R/D7cw1HC9nDIbTVjBvopJkhlT4t"
    "H08lu1FOevAzFfOu5IGABDgUtGloPbVsWw61TmJDDfA2hNeTTKXirXXqpap84Oe3Mal8fEcr7OSRLkhkRgkyMZ6VLm4xFUJqycf3"
    "1G1gAYUnGg5rfSYsucqQHndcbgn5yJJfctSFoZ5JafjghDhWT6vYJa9SuBEMNjsnn/lCcoc9ESF/ih44w5b8lUNLFoblQjP1FEw+"
    "e3GfQ2M8Vkb7TTwQvRniF1sIxkqhCjkuicVa+XO6OIWcMghWIFhR8Z0YwQoEK9DLEUcfvRwP7eWotZsNXqY44RZepuOBO47unTn5"
    "KqJXjdvbOoG/fXbXlAxv39SJdwBnHh4aN004ow76rHnXaEkC9QHIL1QWhb999qnTvasT+FsNjNe0HJqD4BQbv1gHFUZ95dp02fna"
    "voZa0uqgzzpfe94p/8irOt2GKtT+UTXGCazPjGb4aRQ0nYTklX7R7j/LJapO1EfyNfr+udF7aNzf14l/1Ge95m3zptu4gxK/+qjP"
    "vrVUlV/1Ib99kYdfYGDlKqebBod91vjW6nXqRH1Am8F9s/ugC457h3Ka9D5Df+qjGpMBrQZbVviiOEgJjkbJkKWJBSsGWpVgapwQ"
    "2VrQFXIlT7fjDXmSDJ05/Jkyf9PcZG+N97C/7fXsrtH+6sknZbbYbudb6xp2NP9ISrCqJynAqk+5Ed7dd7o9uQuqz2psenEEvcTk"
    "jxPi/EdH9oM5ssdtLCXQkDjhoaBFhEMKwSFgI0sN7y1YXK+NZc4GbWSFk5YNWDqiQc2IWNJW9U3ejgQlgoVVfjuoZOEGYxwlwwGu"
    "8gCDl8RAUPkLzYxqgLlmlCTZCQUbb82aAq4oG7A2SYaszTBUWSI/62tRKFysyAJbJZn4rNF++N7sNq/rxD+SSmDr4QHO6E8wWwz0"
    "RbBdeId9dvn14Y86gb99dtVoXzVvgcY/6rNu8x/Nqx6c84/67FundeVhucFhn32Sf6Gd/tToa7dz020+PGj81fvSZ1/bX9qd7+06"
    "8Q6qoZBGhnvgGIsy2lMGaYVny4Ya1OtCGtTrFRrU64wKnA6fDvIKgOczPEF2esx+/64Ar9+/y2U1XErsNXwDPseIkMvruayyupbn"
    "c4IMOb2e0zGf5jK8ThEit9dzW8xH/6TjchWpQ5LT4/BOoseya3735Nmc1fkl5b4rxt5VGnPz915MWU6VAgsU5ttO+8ZvnqwPllw+"
    "MIT1+EJYEwktyke05nZQ4XGr0hLl84+ag9FyA2eADHK04OWyuHzAQpIWodUqQ6sun48ngxm3NrGDp4nxTUqqvPzHYGYbWb4gl5zb"
    "1MhlbZQwwdaRpNyV8c6Pb9svSy87ndvYK3PZSkpQX+8um91fXyuuy0aWjnBOw66WGMCMn8rtdVyS6UnSPbI9OHO0fNe5XTfxRIgR"
    "4nZR5e3CH6tNJK8ULW4WicTWOux+E94mSZG1mawtvTbF6HBpqvLS5A1VljK+2lMqRvgzJ3iOpAIp+ZokKPFFqfKL4g9W+TclTomv"
    "ijmYyz05I4Su0MsS0OLrUuXXxUuhNOBzF3IRbYrTZ3RTYcD37HPz9rpO4G/ajUe75kS8dORhNcB5j7nl5bw4Ib6QVX4hYQTEYMqf"
    "aYaWlO+xGKfCgupJ/MamTxkeoP946LRzHEa89smXxRq75H+IbYmdcTSSj2Y0t2y5rIpzuN8hstEAf2IvTsoynDQCJ94I6CBpGXbo"
    "mDumfKJSAxKnwmHZ+rBYYmBbzMNZJkZWhpJ18HKaHjHmEhiznF8ONSFl4uAHXZZ6OzJIX/SKHM8Gv7V3IZW49wBZZW/liAh3VW7Z"
    "dItaboZZW7UdlE40+x2Keqisp6qDaF5RL4mplzZWpWsFWx5Rtjwyok8G0wldVf5SyKABhUJiCWANtiS/DoeS+9yGVGB/e5Rdib/p"
    "e53PIOnqD0pnkMH1L+mstRV6Nsji2oDcqgS8pSELrL71cFj389nqGihCpW0VEy6bOnyhE7x6WW4hUyy3Te9xw/S2ZAIV370SKvFs"
    "upJE9t1n/0Udrh9bvuiCxpLnRn5UjegUr5ZXF95x/SrwcqXYuDpLPMA2noMiSPORn/j08NkuUntMqVyo6k7w5x3mQH0x56u7uRxN"
    "SpzT5CmG/58q4lEFYevaMmz+lJKwvNP5YpUZNiggSsk9ORBKfhFkSoUwQCRQSd7/OjUsW2VHBwnBSzpHdL1yKReck5YULrht84XQ"
    "QgbkZIedyXp6gu0dhBG5sWeJSXu7b6F07vFt28+utz6VOwQ5A66sRBg4kZdn3TakpFs2xXuueIJ52VEmqer6jnnZMTN3IUsC5mX/"
    "mUcf87KfbdN+hPmEMZ8w6qU/1QrqD9YoIztdsbc+3kOlX/zjzvYe0f5KvI0RKnwVK/0qqpHa/D2MkONLuLOXMIXVlHgVU7TopFbl"
    "99FHEwdWGQUjQbU/JWOHo7ptPSPgEZ9nbmfrWOuRIW+zdLgVRud8lHF3FufqLkib17j2uJVmcLn61ldhN8fJ1bW1rRMuE1Wpa92D"
    "pAf3XD933DAWuVTLNY5FkiYUs5B1worGNV2H2nIFeXL4fFZThws5bSaudppZgPeP5ZKFIQgIdcShzxZdUDO7vPWW+t3EPyZIbIpG"
    "JjQyVXupQiMTmhnQyISjj0amQyso6jPFy/xke377KoNaxZm5+3JCSvorw+CAoMLBrBsyeCfZxrVMXWI5CAlwNUiuBr4OkpnK4Foy"
    "JS9QLkb2U+cxyC1QkTshVxSkwChalUJOSkvPZfP9xegw3d/qkMAq+Ebf20Y69kydrOVCPzP/ciHMxzWcJ+pCaJM+8gKbiEnH1tSw"
    "iSEIpN+ugZMyBCtNqRyP8S+CyAng/ibJFhD0pKngumX6YU0qsguioqgxrcGBdz7Q5LPBokM/UCE/an1TNWvAt8Bb4ynzV3v1DCm/"
    "aoSgEIKqptCPENSKOY4gBEJQOPoIQe3X/8AXMIpiJCHFCcJQOyj0E5Hbiqr0UZqfuuRxKOgWZV1I8VMzDlSQ8sHpESpMuZwsJWVM"
    "NygpEVIhQxPQsdJcy7EzoEGNKFX4GCCMMtt4SHGC2/i7IraOd/mmjnfK0lEFYK4xEhTc5pLYnH++lgvPGZEWBfIWcJsS01iKmp/d"
    "yBdChkPicoVfyctkRB+5Q+VlvdEOhwE+FqAWvwjyX5zRc9JTaYr4o0o6MJNSuFR5TE4YdwmXQrltzLISGRzuQTbx+4psmYHUlp+N"
    "wBNNMBcBYnTVXUoRo1sxxxGlQYwORx8xun1idD+srOS8xUIhfdoqC/lSIr9q9FqQBsA/6rPbZuNbs07UR5/1uo1Wu9W+qRP/qLJ5"
    "AhDrQ6yvGlhfvvS6HaDviNi2eYAbsCrN2nLRbV+9Po6Tn2tD2yKzKRbX1pWCRLd11TtIYNstNcwHPncysJPIpVp+Mm3ZaCDCVi8J"
    "bFMxZ/CNA65A4FkEOB5B6vbhkBgOhQzPqoW6BrkYTWrWIV81fYa81Y7lemmlvVuQKTWYyMwFecgH2QRC8b3aERVBVKTyiyGiIqgX"
    "IyqCo4+oyKFREQye221sFwbP7ZjBhm3J5bNU2acICVZEi63726iIVrYI11Yqb+FQ5BSnw8CznyHw7GHuPNPlWRKi8U7XcuEZETYo"
    "hMzIoRTwveaVyqImGS2JQcQYvEiUp8krcC95/UphJFBKYzqlLAdeeVFviJEgRoIYCWIke+H70WnJiJH8zKOPGMkZYiTHk2DIlwPL"
    "8DhKc4J8vijE54sVfL5I8xnVwZ9KHWwopeosWyn0LtbWqIYDI2xXsmxjoNSlCzGHBaSlyqdLMdNICWrK1pVmfHHfm2iP8dzD/j1A"
    "UsoMVYg2qK2or6j5jCopqqTV3ZxQJV0xx1EpQZUURx9V0n2qpL7Mk+bnytDvKBmG0ifCDsDqUGJ+Bu2xakxm1Rhlqknzs0f/zNvl"
    "Q5JT8H1YtXo3f+/FFu6UsTdYvG877Ru/edICnFgSHOspq7BUsQinkLrKaMrZXaP9FWq46c8+u221v9QJ/E1qjIeJXUoofSWknAQl"
    "llastDhjGhllFW/52LCvjWX2AHskP3WQFdYS24XgEiBIJXgaI0KWro5eC91kXhK/FnrjHCdP10awxeZUTgxbxmrwUr5i1bsDVb3T"
    "E/rWYj/Oso0M6lJtnYnB9lutNTA0CLQFJ7HFxBpPVABd3CKgg+p0x/JwTHXsHp+7RMgZJQeDWOycNIhpPVHhQvgdhOkJOnaoC+aD"
    "H3SW4a22zxsXymiue0mlLF9ptEDzQ2X2mhqaH/YvJ6H54WfW2ND88DOPPpofzraJ7nriR4qb+f5aIUWV8cUNvbW2n+98zlzLLrtQ"
    "+TSIHVZ6LaoSRnxENpNjG2bEOhHrrCpLEetErLOijK0o1tn806UOM+wvGWG20Wu1XLSTeq0GP4pG3F4C3Ahuz0wnGhNL4dIp+SF3"
    "HCix6NAxd8yaFxsb4oqKxnKJbcjvwtAVFbNSnG25/z7rs+FQUw089Sks7KjP/yI7fpR8kKcMt667mlE+symZGM+UjCcGk8wnwpLv"
    "gHLXJvJ9WKouLEdlWTMtMZvLae9lWtODB1nrNTSrupSt+/EfJaAT+CWpW0IyNlfex7QeH6nj/YqIT/nI4fOniRv5EQrJ7S243w24"
    "nHuJ8AWlhBqAEMPN5a/VFIJMjaW+oO4JWPFcvofaO13IuUT86dFnlimnHrXU0wPzuB3UxPR6LY4TMz7XtS79yee9Vr4f2HoA2RtP"
    "BIgRIK785oIAMUKECBDj6CNAfGiA2Jc7NnFF9WmrDBSfXXXavcZVr068gz676tzdN9p/wBl10GfXTXBVhb99JlnU7Mp2Kj9/5Euf"
    "9RoPX+oE/iYF9MO4sB42tGCzte+V9++vGX/8f1UU8iJ5++MCelGzSoKsyq/MhraVnWQcCJWacpM8RofyM1oF97s0x7GVErJKmnAj"
    "kaVi1qLtW7U1spRmbH72yigNZrCMSfubZrCsQgaNT5ZNrybzDM/W8EotF+p9lG0G46BRAb/WmUXHqhiEQYA4ywM1q0khDFA9jbdl"
    "cWGpmyZxP4T2ENqr5p6K0N6KOY7gTiFwJ1j2iktMURIM8M4M8GZuZoD3pcUMJycGMkKUzCO2dHVG9iNj6wqeXXoyTvCGSHnostVu"
    "dP/IDvO+zJCJLv/oNRsJzkf286L7Q1QEwK1hpf8LsCrN2pLeL65sbn7yejpOrq511IjMqcp4abSmM+64/+Cjs6TYHl7JF9st1Wbw"
    "T69R0Xx3ULgPDP9CCeeM6G5+Uwb74VDecjgMC8hZJjG0Q8QPuiQmp6roG7g1cEZlQwd8LzxrP3BY+TiY1LBd1UduYry9PoT2kbCN"
    "JZ+72sNjwhdha8jCp50qapCeT/ELCuNBI78EnirYSqGMHpESlim0X8aYz22TjKg6Bz4d7oKThbEU0NEjd6bQTejhoRc49UumgtrP"
    "8ne4FOY0uLCAQwhl6qnkTW3v2Sbyh4+oPK/uAIF68LvltGPKo0T98jH4Y1jy4UdzV3l1eMxSHYAjyeYpBGPSJPpUoOJV+X0AFS9U"
    "vNCnAkcffSoOrXEfoWG+8tuTJ4YOQKzNNlyu91dJ9lHh5HVnvc6XZrtO1EefPTQfHpRDinfQZ63rZrvX6v1RJ/5RUuE4jOUzyuPy"
    "r0AGNWa/TDHYnWfU7Sv8CnjU+7Pjn/3H1+bX5nXJjdijqhP92Wfdr+12q31TJ95Bn13L7bBO4G+ffWq0bqG1/uyzq0b7qnmrTgWH"
    "1XhD0OPuaD3uANjIkpCLDV5IXe3he/gmB+rhW5+BnV+Okvros99vH36vE/hbkcHIQ9dX7jAIsOdvLVNjNoO7pDia71UTIamGUw3c"
    "9qidamJ1gJ4Y2CfKDEiEpBoDcvReTtEB0Uh6mfEIKaoxHCf1fngWizLjESHBAdn6gCjLT5nhCAhwMLb/djxTB8x7NGNEVpaRixPu"
    "sY5ccOaoCsklKveZznLgZKl460r3RQiR5yV47nLXyEzBlYNdB+3RtT7DtZ6zMrVV/Ob7MwK8OhJGembREryMUCA7k+z07Iwl2Bmh"
    "QHam2Mm8BC5lGBqlQZYmWfpoWHYpfoYEyMwkM7WfVwlmhgTIzCQzqeNwJxu1zglW9gkqbCHdMNbz9atCYcrQLBeL1heTaDSzxGQT"
    "D5oEJeYKrZqnTBXCHLVX9J2Htmf7TN+FWPxqv+kIaF/Qd1qX5tY+vPxR+deqA0iP9kNOKzKiYz6V1FAcw0uYZhB4xKCyN6N/ujkh"
    "k7u5RaGQy6jPjW9cVZzFuEt0/92iqFB52x+6//5s2xq6/+Loo/svuv8exfaETnNH6zSnPjOHLvs98NtXebg2Bx+KYQ+roIckfz2l"
    "Kc3ifKt7hATt7rFdGr1STmRAqgPadJXUlQXYwJXaOrDG8RoVA2pGVMVEe7iJpI3koSLDoWWCBOIudSy4kahxCvnsR0uI9IaaAjMK"
    "1QNYmPjeDxlXMds5KM5+779JZPc/+civqBrEQkgRYkTV9pJXfTWkKtPW/7kYPY7wUVUlFISPVsxxBBAKAQjhmlgQPwgJMGVXBoJw"
    "fDF+m2i83aacuxCfpw/67Ov9tT7jHcgzbbkGtW/UOf8wGetXDS330Imqj8fmW2JXscQgzxFknTNtrj8I+tKu9F/2JdY0w62n3OU8"
    "SnVCTrV/f/Pm7dsPb169ff/x4t2HDxcfXwULe/rSqhX+snUDrI4NSZr3M4dLbpSLn4jSVAM5OKl4r1CVK6ophBSoI6zO3+hl74sz"
    "tlz6xliuwOPk6drsjeGEqkzyxqy0jasTNhbO1NggsqnGjAKd+5x0mE6AqM4rZyCo0rgwLFclBtSVL505U9+I50ykMCOlPaagqp3c"
    "RedaNOdU6rIa31JpDSW1qg1JRvTJYr9B8UuAsVzoSdT8NoJIaUZQQpmpq1/6pT7lAj+mQpeldI0f1Mv/6PIfNFKzc2wb1lSV6lTd"
    "9pluZbgunc5c4VXgHPM5g1SOfrrFpX4mTJKIMBfCXAhzIcy1BuaSjJ7nmLLXozIBcaVBmdvWt2adwF9wN4DP7h/gcqCP+ux78/Jz"
    "p/OlTryDPrv/entbJ/C3zy4bV18+teC7f9Rnrbv7TrdXJ/qzzz53vj40vzSb9yqXU/RbNYAc2Pizxzj7zfbbV3lYN3RXeP+uAHPf"
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
    "lgMz2rQAoHzjGLPJf9wSn66mM14Brgqo6cPnxl/fXLz3k2a5kPT81wn90zDp2Joa9l8ie0LQhx8oqMIVfccKoaINLTcLUD7MQ7xg"
    "L0Jsd5/Yrk7cVmbzDylObv/ffpwMvE9p5vbk2RzPUK99lf1WtgLXNX/vxfSRVKxGgNbddto3fvNkAAcmqN0nYOHQJ0tuhM4mmHWK"
    "FmHrs2OBrasgzd1R5yntCqDP5ktu0+D6WnHtijNXNhDKPj7m05nBLCq/udFsqCwjB0VRQu2eq0z0wyGZcNvzfbVMVR5HGezV1ZqS"
    "zeAnKNdW+WUhRSjq+QP/RoZDDQZAMgh5fThUdnn5TXXhlfaTt1S9g8+sNuJvbJGHOj0DTApRGZENzfFojsedDc3xOPpojq+qSQ6T"
    "b4TRe++LxO4l534kcu99OvmGFshS/F3p6hChwp0/GR8NegIk7y2VdiNOVY3kGyeVtVOpQ6VGxCeoxmCcVCYUrXSWGY2QAodj68Oh"
    "lP4yoxEQ4GBsfTAO631YMde57WzJc2ZytkH4YIwO4werpnNVAUuWKp3xg3ZVwYazJKQcu1jLL+qlmg2csF0Bh4CZw58tkzq/QLAW"
    "ENaIjlNLunfJOSBPulyXR4fZbhLLrev0C+DxpaO4yITzHxpoBqzX7x5M8W4YvZXlFXCgJ/FSVCgL8nBIXGrbIqgRJu+jn4U8OnwK"
    "3XNHnnAVmE3PScOrE+K3EhCTtpgsdUCcyv/iQeIqGM4wifEk3xsVD6c8FCwX8HkKaSpUjTMrwOc9fwY5qBTGEDaqheVOQicHY6wc"
    "8VTv9E/Zihk2kSs0/KCG/vGQb0M2NX3PinhJtNHSpSpLtDWeKMc+UMckewxbUqgfAJ0Mh3Wdz1llCuG2ScZyTGALkVPKj/PrNq+a"
    "rW+SD/KBLPkUbp95P1gnD3niVP0cVveiAF2f0fK2mnfK4qA9B0kQ+8e4GnH5Q+V9Jb+sx6XKLQKcVAGANZ392uMto4s8k0LahuDx"
    "z/vmczCwKqBfyGG2WzQyoJEBYeZ9ZjaMrYMlVIU4Ib5VibcquqOkGJsPOyfIThB93okj0OGdBivF4+27Dc6Mpc2NjKmc7zkYITkJ"
    "Fu/beRDE7zL89tufQrDjvnn9U5TF9NW0eqCw9dm1FCvqBP4mi19CicxvzW7rU0vXyPSP+6x10+504aR30GfNbuMBTujPpHZfZMXa"
    "fia30klbMV9roXytideGmfAYJdgcpTk9Tr8rwud3+Vx+l+HjPKbWRlnNEpSY16xyilgVsOd7DxltaH3uLAk/J6/XchFoH2MdGOOS"
    "cc0+mKkgTs5CuBZKzUUAR6/aXASp1ACjlyaYQiZjhZBCPj8nO8Z5h/faxJfZvzs6MyPOeITLLOKMiDOiMzOOPjoz79OZORAaUvzM"
    "17uiNFWGKTZUvLYPIGDw7m4x+4isnWbzg5K4c+WBKOH+vQcPI2rtxE9Q6UJOqVxLEZLTw2+KrCL5i0hqDRFLNpayi/KLKSn3JEnR"
    "c7DKAo6q+OUNWfkCEyliHOzKDzYWhduTkWE8oeMfG+EGMUJ8par8SlliMDPmIiu4al3O1JAOs6auyZqadC8YlPebSZCd3jK2fd+Z"
    "CMsGeTFrhRg+yI1fQ75n8Z2CZaz0thElw02jypsGvBpCakgqNMDK2jty4cUsUsxjntwjHi1HrjoQljFQkYHZ69Z6B6msfiq8gp19"
    "/9wZNNoP35vKzSn6rc+6na/t60G3c9lq10nkS599av2u3Kfg42yDFXD7EGaE71JGckrlEsiirUag7kllFIiw2a8jXXAJy6DEFWzF"
    "CibXpqdso/7KOIecHjA6Oo/RYiAsbxMoIXVl0qP4VWXxa2Rzha/I7X9UcnPJIMW9ZSt7S5VcCr8K5QSX7U+oLtbWOxPO/Xbrw9kZ"
    "odOZzZeUEgOiuIOgb12cxJ3Qad2L/SaQcd4yayp2moGnAUQWP7Tu/Won5Nfh8AddDod/yYhW39GNdDA6/GC5yQyHEFq9mHBBdWA0"
    "dCuPDYeqkGwC7RJB4fSvU8OSE49K/qiz4N+Y0Q7GQ4XJy+6nRPApVYHWE0P0mQ4Zlw9liYEhhPXEID3sX/xIcRV3vWmYNZRpwfBq"
    "dHvc4iJeecEI3R5/ZhkJ3R5/5tFHt8ezbSrzmKtgN1vUIYvtVcoGtRM/R19VGJRkc5IO+V2M31gkeMfT2cjyZVw1j41MD8ZTYPBF"
    "EaO1bJXP4IuU2drT/0tucREqhKZT1Zh9ICPN1HXeRVFK9C86gqrM13RmOO7coWdJ5DG8UsuFHc1YmwIZNKGckUpWuIDEkipPJIBu"
    "ysytIDboTx27nBiMA1RWI4J7RH6pSmOhqin5KJ2yhkCQscOEbmmpTItPmQWfDvYUmwQ8CypJPPuOfOzVdZy8BuWWwpDoYHCguhP8"
    "eYcw4Is5fxKb0GETcp8mT6NLSWJXX1VCO0KFVbSzhIBKV9FuPsv35ZY/pbb34EL+7k6hycD22hRKTQI7q0GC5a3u5fzQU8jPpQyh"
    "HUR1DimRhSICCzeZzeU3dUFATmVlknPAUCgJ5RdL1Wecyi6yc5Xs8+YvKJBdxU3j59iudeTYRstgivRknMf2sBAmUGkqxCAX6181"
    "CGlaHIUj3I66yv6TsR3BhTXbUfGtyJ1Itms9bCJ7lFPChJxV/jusHUZglR/PHcHVMg9q3ZLIzqkx9Zb9cDvJ3nN2cpdNFEUQi91l"
    "UmuUZOmm6m2Jtcrdq6oiM67fn05CYly1eVVRbDgJvQhdTn5mpwN/MSxqn/Hbn6B9cfsxhd6mVJbHCbITZPUOEjhH9/8SkFmMDveG"
    "JGY2H/2TjjfwoYkToo0xc7KWd/hKE24kX1aMqdv3/HL5Buh5lAxnbMIg4VhPVsZMLRbRG1Lvby87e/jjode8KykDnt03uw+ddp3o"
    "zz7rdb405Vf10Wetu/tOt1cn+rPP7rudb63rZle294767OFr91vzjzrRn3121bm7a7Sv68Q7kC3Uk8kW4ROW3D8/Ftg+P+bunh+T"
    "m6cenw3sTVE6fGUSTB2P546ziWKVoMRU/JXWoACxSA9wfjSj374aIYxHX8e6CrBuy6TTGXcpGy+/0OVZEtxNXK7lV+UNG/p+vOvB"
    "3h5Y6uYulIbVZW2nc9dQg6xg2bHhqBq4BpE91rwKBdx30BFe8VpBDCYW1Ami/tJw7w7vUyg4EMIadXBnVmBgRvsQnsJqCdUwQCKG"
    "ixguYrhbl0DClbEowhhSnCC4uH0cF0OesBzrEU9fT2oro6RESF6kpxyPZn9SCkmXL+TbwxSuGtdFwiv5agi4xI/DRms1kO8TyqTc"
    "r1wJwb1Q05ppB0T4Hjog6jNSPZDdM2Go/f+cfFfKhG0pR8RHbtuy18WES4WCzuRNxnwmtQvG5wxSpsBnWlOpwPNs4sICxPCJMQ+H"
    "F61Rh9m7DuNP/6JCgN/+BEWA1+8LiACvkypHJDH++1RpkYo4sh2azQfx+R3xrFSdqxjvU5yQdfdn8fD9U0sbXcNNC1+xi/nyF/Wa"
    "DRy/XQERTEopKn8bs1wNzyobEhsvVWI47rgTP6wj2Il+EWEjFQVqENNYym5qRBUSUq0Z/dMl8CBZctZ+bloMHvY6VU9pYOY4FJ+O"
    "ZVNCCHjFHEcIuBAEjJnjfubRx8xxZ9v0H4yKEoUtKhGaE9RI3xbx1853105B/kYGc68lc/JcZrL4GludjpDDK1gKq0qCZb4uUHRC"
    "+u1PcTJuJXqgCtrilWHbXfps0XREaORSLVdTVIUmnLBVcT1xJjcA5brD508TpbzBWegP4jdVMUQw8QyHZMLlz6iBHqfyAdSIwWQL"
    "y6VTedFgJllMlFoG6X4gD/gdlVQrlMV93LmQxignF3U0zO+d8dOioe6IuuNxLIyoO66Y46g9oO6Io4+64z51x0PmYz3NzUmMM2vg"
    "5hstx9lVb4/aYrk9bMOXr9MczfcGixFVI27l6EtvxQaFT6decp/4kPTon3mSV0hyCpmyV+2ozd97qzkebKi3nfaN3zw5DHGOw/SB"
    "ZEXlhZ4EJQbnVVq6Sev4hZX1FCXuzFmoWSav04z+JDdl64l9oUvF7mioeIKvKmIu3tVxcjc8G663jrEIYKSMKSYPpAZDdZb0q8bD"
    "VeO6efbvAwCTD9RwxpMmc510OGP0Wi0XmhSq1YAGzQoFMj5y26QmccH/w0cGOXMlXQ3yj84MtoQE5SY1JN8NolAdMqKPcnYRaown"
    "4Gdi1lXAoS5b6IIvsFc4tOZXUaRCwYcT+cemGdlUD/YkUNPxuyriCF4wDpWirAmuNAmwU56ZSWrwWYbXyJT3FZZJwxzt8nkU+4kN"
    "leuJPANZ3CFV32iuwzFhXCx5R9KQU9N6cowpUW+L7lD0GQesFX79cFgnN6225AC51+vBw3/c1hRD5I/VvxV8MeEUkZcslwJQ+6n3"
    "cEHUbPCdqq2nJ/nTleP0S3PIVi7bD/o+IwCLvs/V9H0+bDL941G0yhXJ8TagNFPX1ciJEO6xRM5hWPrCCjmxRI1yKy4DEPjtT2KJ"
    "2Ac8UAV/gAfqPFPngY4d6mbI3ZGLqwRvaDYQYbsChYl0a094tG2oUT7W4qkn+4JMAHYVIuSmRM/Jjc1Hhg3yrRQ+bc6eBBQLYnxV"
    "wujd3eYFoiSa8PcpQe613OIGvD4yH6aYIc+w56V4GxCcxBaxo0QF1dgVhNDcSG4IwjfE5u4FYYtCVQOgfOFfLXZOOsxeEp1nQfi1"
    "Yxz6KN/0iVyBf1AmiFygVZonHVftAxJyFa8pvEJVkGEBJmK52RUEdnpHwFMa8V68InaGykhlyw3EVLSQ7UDe4EnOJyK4XGonhqke"
    "wctXZct1jnAvlslY/qZupBNfRSht+b44qnPhSimY1frMfzBvKAhlpojtaxaElc8BxFlCLJRiQI0sJtZYPjG1bbGlCgmBcxvURJiB"
    "0yCfi4GXSgMzZFVjf0SEBV3c0MkJXdxw9NHFraouROjitu3N6fAZ0CqkGW8//1lS2C3B5wzSU3C32jXHTcm1rGQzKyZ0QHF6/N1J"
    "1kTPgaAMjyMkp8fkHVRv+nNmSX6VFxrjhOghWGnhUFW2lcLJJq6gCVJUD45yBlDJ2g1GP0q2hZGv2OJ67ANcBdy+Z4gfZ0nQXp2s"
    "5SL2rn95LVz/wKfUK7/LiclryhtvOPTdVoZDCKd26NTy5qmuxbuYUOY5F6orGq1+sp4pq4HDH5fDbc6pbq8aWxothyt+NQfoSDZK"
    "A/oVeaZN4PGou4++GRz5eHkq25h2BfXbc6YIMpuCh2iRdnGgMe/GcUAqr9X6HwAt5DzKvuY9ZoQ8MmZwWn/F0hpoODhOKRUNBygb"
    "ouEARx8NB/s0HOjQpg1epjghKltVfmdcy7XLVZT3CU7QDe1tIeT37Qrk920a+cVo8X1Hi4fqVJlFKyDCBavKC5anCacG95aPDfva"
    "WOaPbuY+XzYr5fGMbFZSygAHKPduxOjw9ajy65FAfkoPMoptRzHMEZC15DAnKHGYqzzMEWi3jCgTUuHwVn54RxskRogTYrhzNga8"
    "CWdTtMjcpDobNaUVtVvEqZCnSaQtsDkWZWiEBLlZNIFEPjsxe0ThvGGKVWnelssY9lXQ4wWy1mYKi86mWI6wrhQZuq2r3lnWkvpS"
    "nl6F3ZwmW+ObSAHGwiL5Uq5ee32cJksj20gOPw/giNWYWT2I/T1LOmMFF2q5DlnGzBq4QZsCqTQiUcaypSCG/I9A9ItX39Byiecg"
    "DPnjLIhDfpYkZg2+LjxnJqj/KIgfLnyWGKLd3AWCpYfDqWHSwcJyJ16NjcgZ5cGlstkpby0p2Zog+Ro2hGsvJpw+y9tDa9l3zSdU"
    "cq8kUxHbqvTHbyr1B8RywxgpFzFD/54+84pyg70Cbm5bENutY6GDh42msoPG6ldbAR9yg6shmnsP4dXoEIUOUdW0TaJD1Io5ji4x"
    "6BCFo48OURhJfcyb02Hzi1XK9+h1Id+j1yt8j16nfY/EmEMvKQ7n1w4JKV5UOKSa6nAWZ3dSIQQzBPwkob7HM8+PTnjxEJBNHFmi"
    "hDjIVR7kEHMqKVXFCdFk8+80WwEDzN6Cmmw+TWHfafb6HVTYB/ms1/nSbNeJ+uizh+bDQ6sjv3sHfda6brZ7rd4fdeIfJdHZQo7h"
    "W0//GkVpN5n6EVKc/IliYZVKEXE8LD6KzaMKiQK+09GE8x/X1LaeaUbFpeT1Wq61aqFbguEtbFoo8y99hly6YIyBzLaUmTMuhxji"
    "9QWVE02u6TpYH6wlqu0vAmw8foIsZeExVKmkVBpe/6QAy5EuapSdC3jPz6ANXiNuLv08BIayGEFW4Zo2ZBnaxPRoOcKVX1w6nblB"
    "rmHVlzJfQe36BnGlwkUmhoD89OrxdFpiKMakn17lsF+QV8Vr1Ps88L76HaUq1G+aTiDRv2ZM5s3QpIUmrepBXmjSWjHH0aiBJi0c"
    "fTRpoUnrmDenQAxLsfTSesqdpFGq/c3SXZoA9ET9+5s3b99+ePPq7fuPF+8+fLj4+CqYselLq6buZesGZm9s3UlPZ1+1KMf8KNVG"
    "zK+Yjn8Y3isVqozJKyA4QWvu9m1eWtcrw9+Q4gQZ/LGItfxjvrH8Y8pWHlOmS2yGMTrcDpO6GvgB5/h4rDdDhNRVtkE0271mt3ld"
    "J95Bn0kGtW/gjHfQZ7fNT706gb/VsD9IhrsbD0tAvL+F5ex7o9VrtW9K6kg+WZ14B3123bxtfdPjFRz22adG6xZO6U85go32VfNW"
    "nQoOqzFylhioUmjLDCFnTS3fkG6PpXyDM0dby9cDkjOkylyRMkqyP3n+1W4Fyu1lljt4gqYj2myPDqIBC016bPOznfntK7zFb2Uc"
    "d5HqDHbiLHU3H2gICE5I093awqSrh5aZvCEFTt/y05c6Ds9g9wrMwCc4BW7HJcWLQg7gFyscwC8yyg5pOWQTc0mSFH1hqrzpmnPJ"
    "d/n7B9Myu0GCCreEDFgz7nJR1IifIENcaHVSEZ9daRaXy9bguV41I90dJ3vXZm5ITLBY9oarxsNV47p5kOQNyRHIcY6LjtAa57jo"
    "3CiQ0YERr3Ce9i5TVgZdi16Vn3d5jYDzrK5gYz1NdPn64dAzakIeBVeTTvk08ApjXH51VA15XfxGZ3TwKtso5zPoNSP3w2GfRzvN"
    "yZfRAgaF/njg6eo58Km+wQ9uRGUPNofgCXnPc9IEl0QveYPyhJO9+1kcZoZ8PuhsIs/LH2JCqydOhfw1jiVFBwY5HKDlP/mIGDZn"
    "tNZn3pPPDCfw8PPM83X5ix8Ny5bdwC92qFdhCLB14beFBnPIkWFJphKHL8CdULh0pn8XPAp/hFsbxOQLFrgkhr9u5vCR/HWS/lm+"
    "Wy/OHlHTrnrocIcOd5XeTdDhDl2u0OEORx8d7g6tTqLDHcY6YqwjxjpiApWjSKAydzISiOaz12t+gtx986oQe6FZLn/1xaS7tNQR"
    "slwrHqhhUzPPWzogelGWmqqxfN9pavQtUqzPzw4UEGByoBckB4Kcu4+W7WZZmvN5nyDDEdh8BGbG0uZGhiySb+ePkFRYRKysoV/8"
    "sGZiwBcZeuRKp8UYHTotlnBaVAD9pipRQFzhuX7WePgC7rnqo89uOu1mncBf7cyrnH69gz7rfG83u3WiPqqhFPkmmYwXYlWoUoTq"
    "ZPxK9xyopL2gB5sNQAbxCXlNHGYkVAr8jYYhoMQx2Dhk0siKVc1fgIx9B6keC7LrWa/LiPQRkv3rsRG7yGgu1QqLiXO43yGsIjuR"
    "8sExoMTM9pufzLa6tZntUNdZbpKHMyRD59Eq2/i8dWggrMzEBStHOUWLQ13loV4YDtvElh+jwyGu8hCrJJZiPh5TsUGK7AxqHO7K"
    "D3fpQJo4VYVhnkNH01Qh4WiDOtZ4cpZ0pfZO1/KL4YUN1vlN57N5vX9sKffXXPk708CfIX170+5lbq+VD0DJ93LNdcjKf9nzPbJO"
    "wjR9cVHEMn1xkW+YhmuJwLlZhu6Yz2Gv+QlydyduFVDJNTNbVD5WEiFBm39JVOSge9i//z+XnPaQ"
)
