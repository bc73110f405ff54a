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
    "origin" VARCHAR(8) NOT NULL,
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
    "origin" VARCHAR(8) COLLATE "C" NOT NULL,
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
    "eJztfXtz4kiy71ep8D8ze4P19svdvcyNG4Ft2s22DT6Y7p65hxsgUNloW5RYlTDDOWe/+62s0vsBEuZR0NkxY4RUWRJZparMX77+"
    "+2zsTs+/O+4PPjPG9KxO/vuMGVM4SF2pkTNjNvPPwzfPGNmy3SLRZsQ91xh74sKjYXMqTpmUj11r5lkOg+YdRsnYmc4MtjwnLY8T"
    "01hyYrjirGFTZhquOuM8kuHwvxxGh8PfiCXa8flUtbOYuDKeuy5l4+VweE5ubGdk2HXRilicLCaGR7wJJY7443Iyok+CYmF5k3N4"
    "QtMZi0e02JMODzNn1r/mdOA5TxSui0f6z/8nTlvMpH9SHnyd/Rg8WtQ2E8NjmdCBPD/wljN57uvX1vUn2RJ+6Ggwduz5lEWtZ0tv"
    "4rCw+XxumedAA9eeKKOu4VEzNnRsbtv+MAen1BOLE547p+GjmtEJkz4acxsmwNn/fpyzMYw7mTomtfn5yOD0nNHFwDL/j/+IseaD"
    "QbvTGzw0e4PBWWbewKOkRs8/NXYYzDmLecCw//636jdijDx7Bje4+tzo/vr2/V8kKxzuPbnyomTb2b8loeEZilQyP+K2/Mzw+2pi"
    "uPn8DtqnOC4edBNeByciZkcvV8C+gEE7YOnZ1PhzIF6HJ28ivr559WoFj781upLNopXksyNWA7VOtP1Lb9Q14HfEX3i3qvA3aL8/"
    "/p41564zo3+7c/jYWexq9iZZ/f5dCU6/f1fIaLiU5HOwUlXhdZxmj/zufr3cD5fflmDy20Iev82w2Jkzz63G4YhkrwzeD3/flFku"
    "iheLNH9B3hA3H8DGnGXyPx467Xwmp+lSnDatsUf+h9gW93bG8cyGGMpO/Px/28Z0ZBr/5xAbIzANep5y/i87zv5f7xq/p0fm6rZz"
    "md5BoYPLnHEacM9wvZxhKn4XUmR7fB9e/b3+6tV+XomLEq/EReErcZH3SgyEuFqd0QHRHtn8+uOxsnni2FbVVSdOc9AVZzS3bM9i"
    "/BzudzKLjFgobFqwFbSYlz8mSaLUqIhfsqvRePtqV7P+CR7hr29ev/vw7uPb9+8+iibyMcMzH1YMTKvdS3HVpd7cZYOJM3er8DVN"
    "tj/Ovnl3JJw1GF9QdzC12NyjVXibJdwfd98fy7w1LcN2iiTDQtamqPbH19fHMmvVr2KU86q8zaHE9Ta7KnjifqM5PEZVBueR7o/D"
    "fz8WDovun6nLN2BwDiXyNzuDhZD5bHnLytM3TbfH1ffjsTCXU/fZGtMBp+JGeUpesaSbpdyjUHYs/DVGBjMFT6rzN4dyf/y9OBL2"
    "+iuoIfeo6jwuIkf5N2cVHtOZxwdzpliQYfKl49jUYEVrcYY6xeORIN8Vk8Mz+0UlLjud2wQqcdnqpbCIr3eXze6vryVEIRpZHs3n"
    "Pmxhg6nznGPIuqMMnrlA/4jTvcBE6xtgdbEavsQQm2KqmWsdLFbo4jQbLROasXLrejIwyHM8w67K1ZAI2Zqz0bkUfvvA8PLYyj2j"
    "cItLEKZhYnHJs6b0PDjYn3lK+Ws4i0PAxb3WXfOh17i7T6zO141eE668kWeXqbO/vk/hyGEn5Hur95nAV/J/O+1meuEJ2/X+7xk8"
    "kzH3nIH44QPDjPMqOB2cSoIkM3Oz0U8S4ugf5ej7GEGF9TRGsUelV+OlFFzdHn/E3K/gxMgY/1gYrjnIXHHeOEVts5emb6bpMwYz"
    "niSX4BfBw4HDYwPwCPowo7Z9lnaGjF+rFbpDSkRDaNxhs7UekZ9cZ0oWE8qI56hP7kzpyDGXZGFwojqUDoWPjm07C04egYIa4wkZ"
    "Twz2RME/0QNPw9ESvBOp/Uh+HQ7F7HZsmGV/exR98L8FWMv5bDkc/iXrDHmg5+izPvPXR+VSuZgIJYVMrbHr+Ooe4RYbU/L67x+E"
    "JiYeBRwqfXeOyFFzoi5MfyPD4VyI2/ZwCB6YMLpAYzuisWqyhNu81P9yzqk7yHPCXCnrx6gO5owp7wR/3h2ZE2boLZPL92Ln1zTd"
    "Njl/EkqWfL1y0ALrqRhZDEj2t3ftXhP4+5s3b99+ePPq7fuPF+8+fLj4+Crcx7KXVm1ol60b2NMS0kieWU2sUtXYHpKckP61Z65b"
    "XBC7PEdKX4mOxckQFlsDi+kgyt0b3Luj05EQPCbWLCPNpS4XC3Qz0XAwTbZcK9N9n1hCKvKoMSUGM0m494YS1cQwyYg+Oq4ghhby"
    "xZZSFwSiFEtYKyWr6CmLZDyNnmu97PWfmZ1bLX//D4UyFMo0lia2I5TBS1p9Lseo0JSQZGjwrmU5Ck7STTafSpYqXVQJtwnWxul1"
    "jus6u2m2m91Gr9Otk/Cwz6467W/Nbq8pzoaHffap0b2DU+qzzxTBbeuhFxDDcXofKRVWUybu421x4MfbTORHgby8GlwtEJj3hqse"
    "5rU4CvxUBymxJ9bLjGwoTxZLhF5wea0Y2JCi1m/EIBMqBCvnURxJ4YtTqmAsl44d1+QKOQuwLz4feS4VQhUVwpaQq7Jy3DY73kQQ"
    "mxmu2IXgS7EwhhHKKIfpuj5WEBvQqvuz7Uto1cXRR6vuDhxkMIvGbrNoRFJZBQEgQYSYQQ54nWZwlrufHJdaT+wLXWYghBRH4+rF"
    "UTI0Ohs9omssQvk/OZ8gaobaVNkGumI97rauxKpQrOjF5K6JZZuiqxw7jU/56UuX2kYBJHN6jE686j6k/gLmfOW0zDJ6LMzZGUIg"
    "+ZRGCALmFSAEanTKYgQzMZBCQBMquvRq4TI/GBnblniPeI04LnGEWCHUeIdLRZ6YTh4isGk3m+j/AcwsGmYvBts2ogOIDugrjyE6"
    "sGKOo36I6ACOPqIDiA6cDjpAp0ae+bSYwSHBKXL4okxuTdGqmMMXmeyarmMXzOD13gUB7R4zsd012o2bZrfiUn/WuL5rtetEfvTZ"
    "52bjuk7gb5/5HdaJf9Bn941urw1n/IO02nIYR4Lj9AQ5S/ljoEcIOOWqsJQcHGSNM29Et0dv3kDHPCpn3hTC7LFNfCyThAgzp9nK"
    "uVC1zcHE4JMqW3SGcKPlSDOe7kEWstiz5amUIqb1RPOiAYqZnkt8eozffvZxyTih9W7iyJeh3YLSrBn7T0k35tYTE6PlzL3q4EiG"
    "Foda56EudFQvhpXRS72sxTnwNUV7c5G9OTaXKlubd5hHYEw5784lY9NpBMJLtRVZBKDRwA1albAihqaaXzhxFowAbZ0YBIAFccqm"
    "z9RWJkGDMGfOZHjXM3VHYBqskUfHFRfkbyNPrjOf1Ujj9pb8yieis7+A9bAt1g/y68QyTcpyQssO8gQ5tsusPTKAVvh89E86ljsK"
    "3FUZJ7HW0mGUH7RVoq0SrVVoq8TRR1vl8dkqj8vSs0EM6fEbeWLSXllgL0ai8+BsiOdtn8VSit7wLQhodWa00CFh3nflvL8SH71m"
    "najPPvt6fy2/q88+u27eNuG7+uyz5u/3nW6vTtSnHu+EVME2HbGQWOshAx2xLjXFPut8F0uY+NNnvWbjrk7gb589fL3sdZuikX/Q"
    "Z0LNrIOuKa4JxjXFkKvPww2aDqHRLRMMet7yLI1ghBdqhfiFFW9SAryAFCy/cBKQEcMjBpm5zrM449bJyJkzE9ISQiizv0rXyEIm"
    "s2EUvJpVGhpOxIfJVeoa5nhAYjBC/wqeLAGB6VCeB1/s/Rkg82FQLnoxcWQfgH1z4teIjt0fUhk+yicYLfOewKO2HSVGlGpweYDE"
    "4nyu3NWDHTDXrztqFmTMSSMo/5nXFcIqCKvoKR8hrLJijqNijbAKjj7CKnstNKhT/r6T2Jwieay0d1NIobOet7Hbd5ma0KLVCrfv"
    "TF1oRJp2xWUd1ODG3LS8JvPcrCIcu1QrNuVDowENW63VhjuMEtn8nEDfFlVp8R1mC53UNKn5m0rw5SyEtjocRlKkSngvM/dbntBC"
    "ZzMxicysqruLG2wSRJyUf4uiiWOre4wAtUrUKjVdC1GrXDHHUa8opVcYL4pPMo4jT+1D66bdvB6AnTE87DM4FAeDT43WrYTiE9/V"
    "ddG087UXkoljsEI+PHzvdK8H4iVr3wBl+kyfiW9fHu4bV82oUeZUnzWurjpf272oTepEvEXz6kuyhTzRZ18fml3x1N9aPbgc/9Zn"
    "8qDRa3Xag2b7Gq6nz/j04QPEvyljRnQt/q3Puq2bz72H6Grye2irjTMpcULwqHn5udP5EuNQ8oS4f+dLUwzJw8NXef/Yt+Bat/mt"
    "8yW66H8Vv/y62e61en8MbltteT11ItbiazvTJjjVZ3fNrnw09Sm41Q7OBEd91uw2HuCM+gzscYPL5s3XdmCVU9+Ca7K1fySe5C44"
    "Fxz12T86l+LH9LotOB37oq5cNdpXzdvb4Fr4FUa81/jSjEiT38PrYjZ3urHr/nc9bIeH1M31dE1+4Q5/ALVRMz4mp+zHMnFeH4vD"
    "vD5morzEhivYn5Mkq5jDMZLT4/D2I7pM6hmWncPhfzx02vkcjpGkhVNr7JH/IbbFdwaExsTS0dyyPYvxc7jtIYRSYFFCHg0Y/etd"
    "4/f0GFzddi7Tawp0cKkJSnLlTGcGy0IkwflaIT4yjrUo4SngN/frDM6Xuab8/EabYBTwWwY/6HIVQuEs/Mjm3KslUY6ENaioFXfm"
    "rpL3s70iIIKACAIiCIicJiCCZvafefTRzH62TTO7CpLd4GVKEmJYvs7vzJS6QkwfiJ/mVIdtssSI3mC2wn1m6IkrXkkef3Jsk5rF"
    "XA6o9piZbVd7+B74vKAjDum+KkzlGMnpYWQXpZh8sYLJF4VMrj6fU4Q4pctM6QglKY2rhxSnN6Ffl2Lx6xUsfp1lsWc8VQJ9g/Z6"
    "IL5wv6NGfBO4iDOd5hal6dE/ixCRiOQU5vsqqb35e281x0Oh/bbTvgmap4chyfEQ782wvBjei9OgKL0y5ZVkVd42WSXn1WlVt6ml"
    "cl7FZ5M+Sa+uxGNT+cxpG5A6X1thA4palC6Y8wsnJh1bAPOck7bDKDinxgIxfTdWW4w+91SJ3NncnUH1GwjNhEaM2mQixK9cI9KO"
    "7rKRp6zDPMET/1vgeIt+sGj20RgkQLPPijmOwD+afXD00eyzT7OPL5fkAyPrvcpj5DqD2DB1G4P7bueq+fDQat/USeoEpLDqfhGz"
    "G66Fh3121bi9HXSbV53utbyU/J4WEA/jhOuLk5sOYYxcY8X/7P6zTOIjP/qseddo3daJ/Oiz758bvYfG/X2dBEfgEH/bvOmqDD/q"
    "qM++tS4hJZn8EN++iMMv4Ggt1iTVNDzss8a3Vq9TJ/ID2gzum92HThva+Id91ul9hv7khx5zIVBLNp0McXqtX+ib1remGAz5ISaA"
    "2Hauuw1I7RQe6jEgcb2smrSSojyUuIKW9XJCKUZCbNmW7lQzQAbtNd7DdLI+Suwpy9+VFbJCGqyOVb46VhKmKwsBJakQAFptHfC5"
    "9VL7wFXUzXFyda2NIDmtElaCq8bDVeO6eSgjgafg/YyRIBiQYiNB2KK0keCc3Iuhp7zmJ2DkEpWHDI22n/bCdRYccHtvQi0X6lbU"
    "IP0iYPqOC4kX4WhsW2JrJ0/GM4Xv02JzwQ7vt/PwlRVt/IAaDHJBa8cZWjvQ2oF4N1o7cPTR2qGxtQODXH6CdwaDXDDIBYNcMCJg"
    "DZ/FNLeKE6rlczlOc3pAMwZeYOAFBl5g4MVRBV4I1vBNJPoEHQr0Ogv0MaA5M8arTGhxKpTiMV4J45V0skWWiFfKWQReytNY7rnT"
    "ZGty2dMqEAwstcU5AROXa+ssvoOXpAg0iN+LKoxHHh23porrKQPszHA9OHSpCuR6tFzuQYwXfJkK5hOHibtIq6zqSBVFCFk/HK7N"
    "QLivZyhV7C/pFxA37JYIQ4vPt1hHaJdFu6ymKB7aZVfMcbTMoV0WRx/tsvu0y7qOXQkiDtqfAmB2UFNH4XRdYenY4Xx9dSTz9cCI"
    "1InKU+gpj57y+sAo6z3lDwpPHS9jC/EpDUIQmuCff1YATqmLtbXQFA3brQemmB8TQPwiM7+R4dA/BHcOVV1T4j+OO4WggMXEGk+g"
    "1KY4L3npUrMmiDg13PHEp5GRA5CWKNletckr/3nA5ygFUMUeJQ9mqpAoKS7YIEqFKJX2KyqiVIhTIEqFo48o1aG1/gOUDtRtT0qB"
    "VRdligeKVsVg1UWmfGBK1KvI6f37QB83tyNxPU91LfY3T9Khx3kZGFb88KI0XflMDglOD+e+KJfTZEVKEwS5dw5yIx6LeKw2sKHO"
    "mUs+y1weZwW4oX+1thY4nEQNS7i0wZ0AWTPIVAg+YmGlLqB2qpO9gocHfZRyDm5RksvooRBJRCQRkUREEhFLQiQRRx+RxD2qVodN"
    "2b2n/QlzdpdMER1I/WVxoYhC5+HXCXpLCv3V+HzKkPJOMj4gpIyevQh6/uSaI4Kepw56yqTGZwWYp7pYWwt5zsJ2ZRDP+XREXUAD"
    "m+ev37+rkRHllknzccWFwcnCtTyPslzI8iV9lcIc1R0QZESQEUFGBBkRZkKQEUcfQcb9qTKR/FEW74goThDr2D5w50uEVTgcIzlB"
    "Fr8v46D4vtg/8X3GPRFd5tBl7gzRo59OJUD06GTRo3uDez7zOzJLYhpByjSoFaJIM9F0EPzOMOfieijp+8ThNJ6CzeBkRB/FBKrJ"
    "2lxz5lk2WUwoOyctjzw6tg0Vuh5dZ0qoMZ4QsMA+Ub9kF5F3JqMlsTxO7Ufy63AoprNjg3j6t0dxA/432YRPrNn5bDkc/iWLSOnx"
    "SOvriRUCUKvWvpUlF3a3/FXCpOSd4M87xKJ+3o2nXI7clfMZ0+QWs1SuYlWxnYAGS2BrB99k5LQDCBTX1Mim7JAniwUHM7hcwurE"
    "DVuclxttlIhVLJ4m8RyVjdVhdEkcVabTdjjPszdt0Euf9Vlj6oj5r6qEiklDn8SuPrWYaCamsCeLhg6H47nrUjYWuzh43QPmOJBt"
    "Iq977jvow3G47v/CSUAp7iW6EXel5uB/CTLFhJEyh9kGPCpknHXlg0l5BB4IRgGMZLZqB0yFGzqzYjNZRfOXWBa8Od+s/ujMmlHb"
    "YrSwgej8KSx4Kp55bRXSRMrqUgRlGvlsF9Mt/2cYrufftuhXAIvK3i2qrlKquWd5ytOsqEE020r8xjWPJsdDbK3UXduW/jmjY0D8"
    "Zc+DyEC6zUq0aGxFAffo5AY0tqK5DY2tOPpobMXKsnrvVEf3zoTCcFlrZEhwgsbenfizS4ZVDx1IkGHkQPm6nBtEaSTokNeleB2q"
    "6JtE+0XUe+R2577ZrshxSVMn8LfPvkPY3XcIuLvtPPTqBP6mUbHDeO3koQwV9us8cgSmtd62DYmhRiBVcrQvradCkTdNuZHcq5lA"
    "5ku+f3/z5u3bD29evX3/8eLdhw8XH1+FInD20ipZ+LJ1A+JwYnRzPGN8oLmK9BSnOUEB6m2Zla14YUuva0kgtvwcT9LhDN90hsdw"
    "+gz/V9qLk4RoMcb68cVrxk7qx2PR8lXSzk6KludZr5K8vxbMy+d9LvEqEfSkxgMkyrSfTtyQWUGUT9ChDK+1DO+PVd6bcuuMDfva"
    "WK4c5K28JUc0wDmvScIGX8XYF6dDgFrntyRyJan4liQIf+a9xGfEKL+232o/5hQpSvKpWC6H84FLDZ43PVdEdCXJTkHcTMd1lQvs"
    "WhXZlc01H3Gt+kzOEuNc1qoA6Iny9KDBcyfJ0+IQhmKOYvxCMT/jPsUVWJoiQ0fEXJtcNZ7GaZChq2Nmg/mX5W+1oNn7WD/Hyde1"
    "UbOpVzURNtsVClq3ddU7y07el3L2IejkRNmaiLVYz9MwlvclPP3K6REqB2U5mghGWc/RvYfNHylbV0TNFzF2z5W/j5axhYW/I8Ye"
    "KHyw5dHpWV4IobxQWxlGOLCCNiViCWFngZg9QwbL1Ql3yHQ+nqhTM9cx52OvRgxPfrPGog+bQsAdMS0+Bl+UczIceo4nbhuL8FtM"
    "BIXlQR0dyonnQB0d2+Je2CZosHDmtkkWlph9cy8vSlGr54P4x1Q4I0Qe+rTJ8y4lI8ebrIpxhMeGa/BqBWkS4FeKJqaxrEFuBZfG"
    "z1oQ6ehA5CIUIdo4olFNEszmeWh1AwPMMMAMQ4wwwAxHHwPMji/AzBe+qljOYiQn6D67k0iNf83FomR5ldyU4zQnyOftR2BIzWET"
    "V+UU4f4WiZNzVg7UtcGMuuNc38/i+Z5Hu8fIpFe72nxTnrbvyzjapjfYmJ/t+0xsY6QWV5v2KUKc9htP+wh0qDYCSbqTyXu7Z+5j"
    "hIoGs3/TQcghxpHAaLjtiZnbjYbD1OZbT3ASothl4dE48I3I6EoHjSAf5UssiEHKy+Pk51r7YWw2aZPLHFh+T10uf3HWeuhfqq22"
    "H86iViUsiKp1YMsa25bQwH7hBGrXqUTh4rTlEggqDYxhJh1bAKzlGfxe2l2pSnixoatUCm+F5Sw/IWiyb7SsoWVN2/UOLWtoW0HL"
    "Go4+WtYOrdmAbJOviK/PzRXQ6qyQn103r1rXzYc68Q/6rNX+dPu12b6Ck9Fxn903/hBn4G+ffX2Aq/C3zx6+3t93uj3xPTjqs444"
    "kE38A3Gm97nZFd/hIy1qHsbSVJjZYgXMclqZLfYQaohQC1aR019gRvwK8Su98auDRmscK1c1LXJ463DeVTkL0sBg7FKtEBhMJT0o"
    "Awyq1uRRFekRvPWd+GNFh+Je8c6CEbDp5YGCL+lqEw/5UBxA2A5hO70XJITtELhB2A5HH2G7Q2vJ8jPDy2JgJ2ivM1Snkys8wjpb"
    "nrAWHwgR3nrOmbWXjmNToyAbV4IuxdaRINwVXwMJd7/L+mWnc5tY0S9b6YS6X+8um91fX8vJLBpZSt1TDM9gFAdQ/qCAfXFp+1I1"
    "7TeoZS+rr2pUyP6Az/OCKvaFMOHKhHk7Qgqxfj0qmztJ/ob167F+PepnmtSvB6Hg3hbrWK64oK6sERdmYaMS4gJkOTGITMgl92ff"
    "rdNxTUh08gh7LQmyoBVs3nkbsWgnGTF1nimXmzH5QelM9O/lSgmHeowXCAfFaQpXLqi7ylSI4gGKBy/JZXosCv7uw7+2puOjfIDy"
    "wdblgyDpakY8iGVjLZIO4k3WG5GZ2n6pKe25sAvLvYvnGIlXNkUjMBqBceNFIzBuI2gExtFHIzAagdEIvNsJq7MRWAclQtUXSGsQ"
    "YdWBAvUhLG1QxgGVe3TmJ4r2tY4839KCVhtpDKmqKqhAoAKh+ZKNCgSKkKhA4OijAoEKxOF3I1QgjkOBiDP0h/gR+RN2fbaCgHaP"
    "2Xo79812xWVd0kBagWa7z753xKH402e3nYdencDftFZRZnJvP7eA4LFNB8ajR92BaSx5hRmeR3pCyTS3Ntdd+q+55dKc+f6Ph047"
    "n7dxmrSIY4098j/SXrUH4WY0t2zPYvwc7ncI0QZ4lJBqgtn8613j9/REv7rtXKbFFejgEgugYr1OnQPAy9XrPBTidiXd2c9ycTf/"
    "Wm01+jYYR83WgnAdRgk4vsVLuEnfelnbrEY8JzgaLcWRM60pPzrLIxPxEGKGmNLFLjgJfnkuHYOl38yCeTu/2wurrQU38RXeorSR"
    "8WYIHSJ0qPeCiNAhgkcbg0ewOg829GLO0GJsSLq+y6asTVHiopX2quWbxDHFqHCqpkKRmUdBkhQ3r87XLDGyN8nelOBZYZdNUaJH"
    "uNbbaThaefj2rTM27GtjuWagc3HuxECf1iDDwGVgPqXzVX9dUpT4umj9umAKTkzBeVCsUMcSMldz7jnKbneWhgnj12qFMOFYtvJ/"
    "Za0MTNiTVVweLSbtrAq+k+TnZDj8QSFmltFn6vrZOPhv4rQjqbm4ZLiULCaGJ4iuPndaV03RzHE4VWk8sjDhzu9WqgYNc+ZypxU3"
    "zFSeQdAPQT+tVzYE/RD0Q39BHH30Fzy0S0ogRmzifhXQ6uw7eHbVafcaV7068Q/67Kpzd99o/wFn5EGfXTcbt1BNpnELpWR6za5o"
    "1wJHrdiXPus1Hr7UCfxNi4SHcdgCyS935PJfA7+5zoO1oaPnRbkiMCtqwKRZi160u/WiPS6nzw1WnV7zd7HkwN8+U/k960R99tmd"
    "2BnF6iM/xNojNlWx9oi/ffbptnFTJ/BXrFJSOaz7SmLw/SE48aDHGuTrtdmxLHZojJGgP2NC6tqKPyP6p29XQMIsxz9JlmMFTn4z"
    "bMnqPOBSXautAy6fw2al/Btlc0ARHfHFdRaAInLH9QYe/dMbDgkcc9WKx8BGYkwd9gQpBqec2s+U1ySsKIFHSDUI22S+i+Oub1gK"
    "vgSDvLdMAGOlSmiHTWEWBQ+d7BB9HhH+1FS0RvhzxRxHAAzhTxx9hD/3Kd3niCGlfAYTdLhBpT2HfZksydCeOFvgL+y3P4UC1asW"
    "m+bvvdUKf7jW3HbaN0HzNAqQgirn0xF1B/ksX4FYJslOgfNJrOtdGdjyXTFq+S4LCkuW5cAA1lPh4hvRnFA89N/fvHn79sObV2/f"
    "f7x49+HDxcdX4TKcvbRqPb5s3cCSnBiB7Bot9M458wZTizkVuZ+mxDHYdAwCv90k76/F2QI/R7/9C/2ANeN9NTfgR9t4qggaBiSb"
    "4YXHw60XwoUJZXjiWGNayQIRI3mRBeJ4+L0TU0MCfisrdySIdDbh6WQujYOeZVG0OA0qKKtdzUNX45f4mqecm4+Tr2tdzuPTShuf"
    "83vD9fLLU6rztRXVpqIWpcpJzD1umZSMnenMYEtZ9JFTymWpJ3DHh7pMZOQ686eJJ5NBeLJ8pF//MUjuwQkXKyQ1ycLyJoJCFYJS"
    "jabEYfZS+YhDBglDzOO8bBUHf5pNslkEjjJopkEzjfaLIZppEKhHMw2OPpppDm2mQX/c3SqYSqqrgqFEFOjEuRVkRQcXOF9fKi7Q"
    "l7q+Vq8aVKzXFxXI9UDhsJKaiUH8bvPqcFSgLOWgFvyCbGmO9U5qmdao5qCao9/GgmoOCrqo5uDoo5qjiZqDwTvbZmhCiCu75adE"
    "P9zwMWX+AVLmR5apl1glYyaw4+Tq+oT5ibc13yaZN31fzNmfuxbBYe29yymVT53GJ9T52gpcImqxFo64cxhdkkfH9asB1IjFQtPq"
    "L5yM565L2Xj5mzKPWpzMDMsk8APhC6NPBgSAQnwdXBg4bDiUF8RPESSWTcE8K05IEyv9c0bHXp6l90DP0Wd90RDkYeVBqYjgvlzw"
    "PHiGUD+OPQgRTwHX4JUIjM2msRT9w+3Gk6A4AjyNjD6knmdTHr+N+iVgzpaX+izoRv1kZ8GI8u6Es1CSYd0tvcCCPbYdTs064Q5h"
    "jjcRPIb72fTRi+o+hCASPGEU59hnIzqG3+7fAG5WIeTxT4+6TGXsW48hxXL7FRV6CNiNGBNiTJpvNYgxIcqAGBOOPmJMh4ZEDhxN"
    "o9v+dJhwmlByywxAsU9DnOYE/RrelklNVZyZKu3REKkt1SZ5kg4Dxjad4QmVrtoQZEhxFDYO2xNKad7WuSJwL6T4mUP3fJikCuNi"
    "JD8z55iTFyi6wlPPyQ0UPYEA9ItSjnoXKxz1LrKOenEMqQKXU2Snx+ydeEVifRes73JQ+4uW9V1sg3Pr0Rob8KsL6kHnNqoVJ05M"
    "NK9cIdqkY4vLUiyMGIxY7F9zy13WJWxfC6wc1KWB2cEzflAmzSPpSs6qevPynLQhN6LFSayOS0E2xX3efJOIu2x1wxgmioYDNBzo"
    "vUai4QCh442h4+S+ki8wr084n+1FY/n5rNfo3jQh97z87LN2pz0IzkXHqgrGbaPV7qk6GPIwvcGVwu22nlNevHm8aLTyX9aIQuOR"
    "0UmNxALUey5AvUJ02mb16dPZxFcojjGOvVR/bCW7Ok7urlUjs1NMG20yPgBpJTI1OAW6Y2o2lNMYBcs80SgIDhzbllj3zsl33+uL"
    "OR75wcDHzPeSq/kVPV/l64Cbd6d87PyFdTgkY8N1LWqCsujMPfCNE2TBRYPxBXW59AS0vLp0QQPSGnHE/8o/cGzYvvcac0aOuSSe"
    "4whNE5rKnojz2GfwzX/mc9IgUyqEWPb0CyfxR5mIlxLyx0D50pltMCju/Sjd80BRHQ5HomNx6n/5NU2lpgvP4IBqKqsBcHh+01hG"
    "joM21BBXfnmP4PfnGa4SsodDaKsYN1BJMyMqdVo8nkx2I5304GdK5l2JAw4JcCho09B6atm2GGqVxIYa4G0IryeZCsVb6dRLWfkg"
    "yG9jUvH4rlLYySNdkNiM4mRiPEtd3GIyhNQSj++r28ACCk80HNb6jFtilSE9x/Uci4tHFvwSo84N+UxSwwcnxLF8WskucZXCjWCw"
    "2Tn57CwEd9gT4eKnqIEzbMFfMbRkYVgeNJNPwcSzl/c5NMZjabTfxAPRnyFBsYVwrCSqUOCSWK5VMKfLU4gpg2AFghWa78QIViBY"
    "gV6OOPro5XhoL0el3WzwMiUJt/AyHQ/ccXTvzMlXEb1q3N7WCfzts7umYHj7pk78Azjz8NC4acIZedBnzbtGSxDID0B+obIo/O2z"
    "T53uXZ3AXz0wXtNyaQGCU278Eh1ojPqKtemy87V9DbWk5UGfdb72/FPBkV91ug1VqIMjPcYJrM+M5vhplDSdRORav2j3n8USVSfy"
    "I/0aff/c6D007u/rJDjqs17ztnnTbdxBiV911GffWrLKr/wQ376Iwy8wsGKVU03Dwz5rfGv1OnUiP6DN4L7ZfVAFx/1DMU16n6E/"
    "+aHHZECrwZYVvjgOUoGjcTJkaWrBSoBWFZiaJES2lnSFXMnT7XhDniRDZ67zTFmwaW6ytyZ72N/2enbXaH/15ZMqW2y38611DTta"
    "cCQkWNmTEGDlp9gI7+473Z7YBeWnHpteEkGvMPmThDj/0ZH9YI7sSRtLBTQkSXgoaBHhkFJwCNjIMsN7CxbXa2NZsEEbeeGkVQOW"
    "jmhQcyKWlFV9k7cjRYlgoc5vBxUs3GCM42Q4wDoPMHhJDDgVv9DMqQZYaEZJk51QsPHWrCngirIBa9NkyNocQ5XFi7O+loXC+Yos"
    "sDrJxGeN9sP3Zrd5XSfBkVACWw8PcEZ9gtlioC6C7cI/7LPLrw9/1An87bOrRvuqeQs0wVGfdZv/aF714Fxw1GffOq0rH8sND/vs"
    "k/gL7dSnQl+7nZtu8+FB4a/+lz772v7S7nxv14l/oIdCGhvugWssqmhPOaQaz5YNNajXpTSo1ys0qNc5FThdZzooKgBezPAU2ekx"
    "+/27Erx+/66Q1XAptdc4G/A5QYRcXs9lmdW1Op9TZMjp9ZxO+DRX4XWGELm9ntt8PvonHVerSB2RnB6HdxI9ll/zuyfOFqzOLyn3"
    "rRl7V2nMzd97CWU5UwosVJhvO+2boHm6Plh6+cAQ1uMLYU0ltKge0VrYgcbjptMSFfCPmoPRcgNngBxytOAVsrh6wEKaFqFVnaFV"
    "z5mPJ4OZY21iB88S45uUVnmdH4OZbeT5glw6jk2NQtbGCVNsHQnKXRnvgvi2/bL0stO5Tbwyl620BPX17rLZ/fW15LpoZKkI5yzs"
    "avEBzPip2F7HFZmeJt0j28MzR8t3ldt1E0+EBCFuFzpvF8FYbSJ5ZWhxs0gltlZh95vwNk2KrM1lbeW1KUGHS5POS5M/VHnK+GpP"
    "qQThz5zgOZYKpOJrkqLEF0XnFyUYrOpvSpISXxVzMBd7ck4IXamXJaTF10Xn18VPoTRw5h7kItoUp8/pRmPA9+xz8/a6TuBv1o1H"
    "uebEvHTEoR7gvM/c6nJekhBfSJ1fSBgBPpg6zzRHSyr2WExSYUH1NH5j06ccD9B/PHTaBQ4jfvv0y2KNPfI/xLb4zjgay0czmlu2"
    "WFb5OdzvENlogD+JFydjGU4bgVNvBHSQtgy7dOy4pniiSgOSpMJh2fqwWHxgW8zHWSZGXoaSdfBylh4x5goYs5hfLjUhZeLgB11W"
    "ejtySF/0ihzPBr+1dyGTuPcAWWVvxYhwb1Vu2WyLWmGGWVu2HVRONPsdinrIrKeyg3heUT+JqZ82VqZrBVsekbY8MqJPBlMJXWX+"
    "UsigAYVCEglgDbYkvw6HgvuODanA/vYouuJ/U/c6n0HS1R+UziCD61+yWWs1ejbI4tqA3KoEvKUhC6y69XBYD/LZqhooXKZt5RNH"
    "NHWdhUrw6me5hUyxjm36jxultyUTqPjul1BJZtMVJKLvPvsv6jrqscWLzmkieW7sR9WISvFq+XXhXS+oAi9Wio2rsyQDbJM5KMI0"
    "H8WJTw+f7SKzx1TKhSrvBH/eYQ7UF3Ne383laFLinCZPMfz/VBEPHYSta8uwnaeMhOWfLharzKhBCVFK7MmhUPILJ1PKuQEigUzy"
    "/tepYdkyOzpICH7SOaLqlQu54Jy0hHDh2Laz4ErIgJzssDNZT0+wvYMwIjb2PDFpb/ctlc49uW0H2fXWp3KHIGfAlaUIAyeK8qzb"
    "hpB0q6Z4LxRPMC87yiS6ru+Ylx0zc5eyJGBe9p959DEv+9k27UeYTxjzCaNe+lOtoMFgjXKy05V765M9aP3iH3e295j2V+FtjFHh"
    "q6j1qyhHavP3MEaOL+HOXsIMVlPhVczQopOazu9jgCYOrCoKRopqf0rGDkd123pGyCNnnrudrWOtT4a8zdPhVhidi1HG3Vmc9V2Q"
    "Nq9x7XMry+Bq9a2vom6Ok6tra1unXCZ0qWvdg6QH94567qRhLHapVmgciyVNKGch60QVjWuqDrXlcfLkOvNZTR4uxLSZeMppZgHe"
    "P5ZHFgYnINQRlz5bdEHN/PLWW+p3E/+YMLEpGpnQyKT3UoVGJjQzoJEJRx+NTIdWUORnhpfFyfaC9jqDWuWZuftyQlL6q8LgkEDj"
    "YNYNGbyTbONKpq6wHEQEuBqkV4NAB8lNZXAtmFIUKJcg+6nzGBQWqCickCsKUmAUrUwhJ6Sl56r5/hJ0mO5vdUigDr7R97aRjT2T"
    "J2uF0M8suFwK8/EM94l6ENqkjvzAJmLSsTU1bGJwAum3a+CkDMFKUyrGY/wLJ2ICeL8JsgUEPSkquG6ZQViTjOyCqChqTGtw4J8P"
    "Nfl8sOjQD1TKj1rdVM4a8C3w13jKgtVePkPGrxohKISg9BT6EYJaMccRhEAICkcfIaj9+h8EAkZZjCSiOEEYageFfmJyW1mVPk7z"
    "U5c8jgTdsqyLKH5qxoEKUj04PUaFKZfTpaSM6QYlJSIqZGgKOpaaazV2hjSoEWUKHwOEUWUbjyhOcBt/V8bW8a7Y1PFOWjp0AOYa"
    "I07BbS6NzQXna4XwnBFrUSJvgWNTYhpLXguyGwVCyHBIPEfiV+IyGdFHx6Xistpoh8MQHwtRi184+S+H0XPSk2mKnEeZdGAmpHCh"
    "8pgOYY5HHCGU28YsL5HB4R5kE7+v2JYZSm3F2Qh80QRzESBGp+9SihjdijmOKA1idDj6iNHtE6P7YeUl5y0XChnQ6izkC4n8qtFr"
    "QRqA4KjPbpuNb806kR991us2Wu1W+6ZOgiNt8wQg1odYnx5YX7H0uh2g74jYtnmAG7Aqy9pq0W1f/T6Ok59rQ9tisykR19YVgkS3"
    "ddU7SGDbLTXMB2fu5mAnsUu14mTaotGAR61eEtgmY87gmwO4AoFn4eB4BKnbh0NiuBQyPMsW8hrkYjSpWYd81fQZ8la7luenlfZv"
    "QabUYDw3F+QhH2QTCCXwakdUBFER7RdDREVQL0ZUBEcfUZFDoyIYPLfb2C4Mntsxgw3bEstnpbJPMRKsiJZY97dREa1qEa6tVN7C"
    "oSgoToeBZz9D4NnD3H2my7M0ROOfrhXCMzxqUAqZEUPJ4XvNL5VFTTJaEoPwMXiRSE+TV+Be8vqVxEiglMZ0SlkBvPKi3hAjQYwE"
    "MRLESPbC96PTkhEj+ZlHHzGSM8RIjifBUCAHVuFxnOYE+XxRis8XK/h8keUzqoM/lTrYkErVWb5S6F+srVENB0bUrmLZxlCpyxZi"
    "jgpIC5VPlWKmsRLUlK0rzfjivjfRHpO5h4N7gKSUG6oQb1BbUV9R8RlVUlRJ9d2cUCVdMcdRKUGVFEcfVdJ9qqSBzJPl58rQ7zgZ"
    "htKnwg7A6lBhfobtsWpMbtUYaarJ8rNH/yza5SOSU/B9WLV6N3/vJRbujLE3XLxvO+2boHnaApxaElzrKa+wVLkIp4haZzTl7K7R"
    "/go13NRnn9222l/qBP6mNcbDxC6llL4KUk6KEksrai3OmEZOWcVbZ2zY18Yyf4B9kp86yAprie1CcAkRpAo8TRAhS1dHr0VuMi+J"
    "X4u8cY6Tp2sj2BJzqiCGLWc1eClfserdgareqQl9a7EfZ/lGBnmpts7EYAet1hoYGgTagpPYYmKNJzKALmkRUEF1qmNxOKYqds+Z"
    "e4SLGSUGg1jsnDSIaT1R7kH4HYTpcTp2qQfmgx90luOtts8bl8pornrJpCxfabRA84M2e00NzQ/7l5PQ/PAza2xofviZRx/ND2fb"
    "RHd98SPDzWJ/rYhCZ3xxQ2+t7ec7nzPPsqsuVAENYodar0U6YcRHZDM5tmFGrBOxTl1ZilgnYp2aMlZTrLP5p0ddZthfcsJs49dq"
    "hWgn9VsNfpSNuL0EuBHcnplKNMaX3KNT8kPsOFBi0aVjxzVrfmxshCtKGssjtiG+c0NVVMxLcbbl/vusz4ZDRTXw1aeosKM6/4vo"
    "+FHwQZwyvLrqakadmU3JxHimZDwxmGA+4ZZ4B6S7NhHvw1J2Ybkyy5pp8dlcTHs/05oaPMhar6BZ2aVo3U/+KA6dwC/J3BKSsXni"
    "Pqb1+Ehd/1fEfMpHrjN/mnixHyGR3N7CCboBl3M/ET6nlFADEGK4ufi1ioKTqbFUF+Q9ASuei/dQeadzMZdIMD36zDLF1KOWfHpg"
    "nmOHNTH9XsvjxMyZq1qXweTzX6vAD2w9gOyPJwLECBBrv7kgQIwQIQLEOPoIEB8aIA7kjk1cUQNanYHis6tOu9e46tWJf9BnV527"
    "+0b7DzgjD/rsugmuqvC3zwSLml3RTubnj33ps17j4UudwN+0gH4YF9bDhhZstva98v/9NedP8E9HIS+Wtz8poJc1q6TIdH5lNrSt"
    "7CTjQKTUVJvkCTqUn9EquN+lOYmtVJBVsoQbiSyaWYu2b9VWyFKWscXZK+M0mMEyIe1vmsFShwwanyybXk3mOZ6t0ZVaIdT7KNoM"
    "xmGjEn6tM4uOZTEIgwBxngdqXpNSGKB8Gn/Lcrglb5rG/RDaQ2hPzz0Vob0VcxzBnVLgTrjslZeY4iQY4J0b4M283ADvS4sZbkEM"
    "ZIwonUds6amM7EfG1hU8u/RlnPANEfLQZavd6P6RH+Z9mSMTXf7RazZSnI/t52X3h7gIgFvDSv8XYFWWtRW9XzzR3Pzk93ScXF3r"
    "qBGbU9p4abSmM8f1/uGMztJie3SlWGy3ZJvBP/1GZfPdQeE+MPxzKZwzorr5TRrsh0Nxy+EwKiBnmcRQDhE/6JKYDpVF38CtwWFU"
    "NHTB98K39gOHpY+DSQ3bk30UJsbb60MoHwnbWDpzT3l4TJxF1Bqy8Cmnihqk55P8gsJ40CgogScLtlIoo0eEhGVy5Zcxdua2SUZU"
    "ngOfDm/hkIWx5NDRo+NOoZvIw0MtcPKXTDm1n8Xv8CjMaXBhAYcQyuRTiZva/rNNxA8fUXFe3gEC9eB3i2nHpEeJ/OVj8MewxMOP"
    "5p706vCZJTsAR5LNUwgmpEn0qUDFS/t9ABUvVLzQpwJHH30qDq1xH6FhXvvtyRdDByDW5hsu1/urpPvQOHndWa/zpdmuE/nRZw/N"
    "hwfpkOIf9FnrutnutXp/1ElwlFY4DmP5jPO4+iuQQ43ZLzMM9uY5dftKvwI+9f7s+Gf/8bX5tXldcSP2qepEffZZ92u73Wrf1Il/"
    "0GfXYjusE/jbZ58arVtorT777KrRvmreylPhoR5vCHrcHa3HHQAbeRJyucGLqPUevodvYqAevvUZ2PnFKMmPPvv99uH3OoG/mgxG"
    "Ebq+codBgL14a5kasxncJcPRYq+aGIkeTjVw26N2qknUAXpiYJ+oMiAxEj0G5Oi9nOIDopD0KuMRUegxHCf1fvgWiyrjESPBAdn6"
    "gEjLT5XhCAlwMLb/djxTF8x7NGdEVpaRSxLusY5ceOaoCsmlKveZ7nLg5ql460r3xQiR5xV47jmekZuCqwC7Dtuja32Oa73DqtRW"
    "CZrvzwjw6kgY6ZtFK/AyRoHsTLPTtzNWYGeMAtmZYSfzE7hUYWicBlmaZumjYdmV+BkRIDPTzFR+XhWYGREgM9PMpK7ruPmodUGw"
    "ckCgsYV0w1jP169KhSlDs0IsWl1Mo9HM4pNNPGhSlJgrVDdPGR3CHJVX9J2Ptuf7TN9FWPxqv+kYaF/Sd1qV5lY+vM6j9K+VB5Ae"
    "7YeYVmREx85UUENxDD9hmkHgEcPK3oz+6RWETO7mFqVCLuM+N4FxVXIW4y7R/XeLooL2tj90//3ZtjV0/8XRR/dfdP89iu0JneaO"
    "1mlOfuYOXf57ELTXebg2Bx/KYQ+roIc0f32lKcviYqt7jATt7oldGr1STmRA9AFtulLqygNs4EptHVjj+o3KATUjKmOifdxE0Mby"
    "UJHh0DJBAvGWKhbcSNU4hXz2oyVEekNNgRmF6gEsSnwfhIzLmO0CFGe/998ksvufziioqBrGQggRYkTl9lJUfTWiqtI2+LkYPY7w"
    "ka4SCsJHK+Y4AgilAIRoTSyJH0QEmLIrB0E4vhi/TTTeblPMXYjPUwd99vX+Wp3xD8SZtliD2jfyXHCYjvXTQ8s9dKLq47H5VthV"
    "LD4ocgRZ50xb6A+CvrQr/ZcDiTXLcOupcDmPU52QU+3f37x5+/bDm1dv33+8ePfhw8XHV+HCnr20aoW/bN0AqxNDkuX9zHUEN6rF"
    "T8Rp9EAOTireK1LlymoKEQXqCKvzN/rZ+5KMrZa+MZEr8Dh5ujZ7YzShtEnemJe2cXXCxtKZGhtENFWYUahzn5MOUwkQ5XnpDARV"
    "GheG5cnEgKrypTtn8hvxnYkkZiS1xwxUtZO7qFyL5pwKXVbhWzKtoaCWtSHJiD5Z7Dcofgkwlgc98VrQhhMhzXBKKDNV9cug1KdY"
    "4MeUq7KUnvGD+vkfPecHjdXsHNuGNZWlOmW3faZaGZ5HpzOP+xU4x86cQSrHIN3iUj0TJklEmAthLoS5EOZaA3MJRs8LTNnrUZmQ"
    "WGtQ5rb1rVkn8BfcDeCz+we4HKijPvvevPzc6XypE/+gz+6/3t7WCfzts8vG1ZdPLfgeHPVZ6+6+0+3Vifrss8+drw/NL83mvczl"
    "FP+mB5ADG3/+GOe/2UF7nYd1Q3eF9+9KMPf9u0LmwqUUc2kOsrCCtzQPUjgF1u6kWJ7hPlUCD4L2egAHR+9ykEbwN94qQmKdJ/7Z"
    "90arJ9dw/yA3Q1+zcS091jRB6ZV2VlF2i4gOJbdhcFYp+SxQdysYIuMkGDiaRqSnYoAGG3A1Q4dW3ty8JT9ojlNzsXoeEqCdMJ2W"
    "Tcy3ylHOSSoMdV4V6qyDO+U/nFFv7rKzHOhZnq+tgp8HXtCkhCMlZXFkWGKvE+OZEu5MqTcRIwB4rumAd6JBpGKvwOEA8F0YnHDq"
    "PlOTwCQ7J23xM+pQoUYSA6TMieNKrDbPkXKv98/i1kwW/rHFtIe4WkO5YFLDtS1w1hTMhCI/Eq9WJKvbU/FgElKXFL/JIY2eJXyE"
    "G9sZGeKCwsvjFYigEpAh/op+Hl0KfqAAkstyQSGLRFtOCYyx6kCh+Xxq2Lb0QoUQYWqMJzES6E/yrjT+HUI4vkRYDHfrCMBWgsDl"
    "neDPuyODvhGj+wkwusOrcZpt/KekxQUbS8XhjZPhAOs8wEoyqT7CCTqEYrQbYx10hFhB17SakKz1WqApcNloENSWLeOwIsOSQL6M"
    "FfME+dovoQzSrJDTh0O489Vkzn4Mh+ekJc+7dOo8Bw4ZslqmaqxkYNUZNWsgqhuPnkx4YxrLPH+W/T8EyOwgY0unE1A4hkMu7iTU"
    "ARnCxan9CLVDlzyicpcg7tfCfD2qb9XDo2PbzmIrBTvRC0UPUVxHJUjfJR69UNALpZT4hLl6fubRx1w9Z5irR+/taa8JXzTT0/fg"
    "5cOt/6qSoT9ojtbtnFodoLFkebkutjCgwsjCNZGFOiACXTESVxD4cJYGBKIrtUI8AMZxMA4brYUD/BiSXziZWmzu0XMS2LXEHi+W"
    "TE55IhRjRIUyDLao5cgxlzK1CcSNOGRs2HaObXAH/a/Xtgv16UO6c67XpY9xmS/WptV45yxWK+JyI5pTcsDZc1gun+VvEiv4HpIg"
    "2yuxXYf9oufOuRiaa2c8n9KcXSN9vXjv8FTLgRlvWgJQvnGN2eQ/bklAV1MZrwBXBdT04XPjr28u3gdJszxIev7rhP5pmHRsTQ37"
    "L7E9IewjCBSU4YqBYwWX0YaWlwcoH+YhXrAXIba7T2xXJW6rsvlHFCe3/28/Tgbepyxze+JsgWeo315nv5WtwHXN33sJfSQTqxGi"
    "dbed9k3QPB3AgQlq9wlYuPTJEhuhuwlmnaFF2PrsWGBrHaS5O+o+ZV0B1NliyW0aXl8rrl05zBMNuLSPj53pzGAWFd+8eDZUlpOD"
    "oiyhcs+VJvrhkEwc2/d9tUxZHkca7OXVmpTN4CdI11bxZSFEKOr7A/9GhkMFBkAyCHF9OJR2efFNduGX9hO3lL2Dz6wy4m9skYc6"
    "PQNMCqGNyIbmeDTH486G5ngcfTTH62qSw+QbUfTe+zKxe+m5H4vce59NvqEEsgx/V7o6xKhw50/HR4OeAMl7K6XdSFLpkXzjpLJ2"
    "SnWo0ogEBHoMxkllQlFKZ5XRiChwOLY+HFLprzIaIQEOxtYH47Deh5q5zm1nS54z02EbhA8m6DB+UDedSwcsWah0xg/alQUbztKQ"
    "cuJirbiol2w2cKN2JRwCZq7zbJnU/QWCtYCwRlScWtq9S8wBcdJzVHl0mO0msby6Sr8AHl8qiotMHOeHApoB6w26B1O8F0Vv5XkF"
    "HOhJ/BQV0oI8HBKP2jYPa4SJ+6hnIY+uM4XuHVec8CSYTc9Jw68TErTiEJO2mCxVQJzM/+JD4jIYzjCJ8STeGxkPJz0ULA/weQpp"
    "KmSNMyvE531/BjGoFMYQNqqF5U0iJwdjLB3xZO/0T9GKGTYRKzT8oIb68ZBvQzQ1A8+KZEm00dKjMku0NZ5Ixz5QxwR7DFtQyB8A"
    "nQyHdZXPWWYKcWyTjMWYwBYiplQQ59dtXjVb3wQfxANZ4im8PvN/sEoe8uRQ+XNY3Y8C9AJGi9sq3kmLg/IcJGHsH3PkiIsfKu4r"
    "+GU9LmVuEeCkDACsqezXPm8ZXRSZFLI2BJ9//reAg6FVAf1CDrPdopEBjQwIM+8zs2FiHaygKiQJ8a1KvVXxHSXD2GLYOUV2gujz"
    "ThyBDu80qBWPt+82ODOWtmPkTOViz8EYyUmweN/OgyB+V+F30P4Ugh33zeufoixmoKbVQ4Wtz66FWFEn8Ddd/BJKZH5rdlufWqpG"
    "ZnDcZ62bdqcLJ/2DPmt2Gw9wQn2mtfsyK9b2M7lVTtqK+VpL5WtNvTbMhMeowOY4zelx+l0ZPr8r5vK7HB/nMbU2ymqWosS8Ztop"
    "Yjpgz/c+MtpQ+txZGn5OX68VItABxjowxhXjmgMwU0KcDovgWig1FwMc/WpzMaRSAYx+mmAKmYwlQgr5/Nz8GOcd3msTX+bg7ujM"
    "jDjjES6ziDMizojOzDj66My8T2fmUGjI8LNY74rT6AxTbKh4bR9AwODd3WL2MVk7y+YHKXEXygNxwv17Dx5G1NqJn6DUhdxKuZZi"
    "JKeH35RZRYoXkcwawpdsLGQX6RdTUe5Jk6LnoM4Cjqz45Q9Z9QITGWIcbO0HG4vC7cnIMJ7Q8Y+NcIMEIb5SOr9SFh/MjDnPC65a"
    "lzM1osOsqWuypqbdCwbV/WZSZKe3jG3fdybGskFRzFophg8K49eQ73l8p2AZq7xtxMlw09B504BXgwsNSYYGWHl7RyG8mEeKeczT"
    "e8Sj5YpVB8IyBjIyMH/dWu8gldePxivY2ffPnUGj/fC9Kd2c4t/6rNv52r4edDuXrXadxL702afW79J9Cj7ONlgBtw9hxvguZCS3"
    "Ui6BPFo9AnVPKqNAjM1BHemSS1gOJa5gK1YwsTY95Rv1V8Y5FPSA0dFFjOYDbvmbQAWpK5cexS+dxa+R7Uh8RWz/o4qbSw4p7i1b"
    "2Vt0cin8yqUTXL4/obxYW+9MOA/arQ9nZ4ROZ7azpJQYEMUdBn2r4iTehE7rfuw3gYzzllmTsdMMPA0gsvihdR9UOyG/Doc/6HI4"
    "/EtOtPqObqSC0eEHi01mOITQ6sXE4VQFRkO34thwqQzJJtAuFRRO/zo1LDHxqOCPPAv+jTntYDxkmLzofkq4M6Uy0Hpi8D5TIePi"
    "oSw+MDi3nhikh/1LECku4643DbOGMi0YXo1uj1tcxLUXjNDt8WeWkdDt8WcefXR7PNumMo+5CnazRR2y2J5WNqid+DkGqsKgIpvT"
    "dMjvcvzGIsE7ns5Gni/jqnls5HowngKDL8oYrUWrYgZfZMzWvv5fcYuLUSE0nanGHAAZWaau8y6KU6J/0RFUZb6mM8P15i49SyOP"
    "0ZVaIexoJtqUyKAJ5YxkssIFJJaUeSIBdJNmbgmxQX/y2HOIwRyAymqEOz5RUKrSWMhqSgFKJ60hEGTsMq5aWjLT4lNuwaeDPcUm"
    "Ac+cChLfviMee3UdJ79BtaUwIjoYHCjvBH/eIQz4Ys6fxCZ02ITcp8nT+FKS2tVXldCOUWEV7TwhQOsq2s1n8b7cOk+Z7T28ULy7"
    "U2gysP02pVKTwM5qkHB5q/s5P9QUCnIpQ2gHkZ1DSmQuicDCTWZz8U1e4JBTWZrkXDAUCkLxxZL1Gaeii/xcJfu8+QsKZOu4afwc"
    "27WKHNtoGcyQnozz2B4WwhQqTTkfFGL9qwYhS4ujcITbUVfaf3K2I7iwZjsqvxV5E8F2pYdNRI9iSpiQsyp4h5XDCKzy47nLHbnM"
    "g1q3JKJzakz9ZT/aTvL3nJ3cZRNFEcRib5nWGgVZtql8WxKtCvcqXWTG9fvTSUiMqzYvHcWGk9CL0OXkZ3Y6CBbDsvaZoP0J2he3"
    "H1Pob0pVeZwiO0FW7yCBc3z/rwCZJehwb0hjZvPRP+l4Ax+aJCHaGHMna3WHryzhRvKlZkzdvueX52yAnsfJcMamDBKu9WTlzNRy"
    "Eb0Rtc572dl9s/vQadeJ+uyzXudLU3yVH33WurvvdHt1oj777L7b+da6bnZFe/+ozx6+dr81/6gT9dlnV527u0b7uk78A9Hij4de"
    "8060kJ9pnbrM3vmxxNb5sXDn/JjeONXYbGBritPh65Ji6ng8d91NlKoUJabh11p7ArQiO8DFkYxBez3CF4++hrUOkG7LpNOZ41E2"
    "Xn6hy7M0sJu6XCuuyBs1DHx41wO9PbDSzT0oC6tK2k7nniEHWUKyY8OV9W8NInqs+dUJnMA5h/uFazkxGF9QN4z4y0K9O7xPqcBA"
    "CGlUgZ15QYE57SNoCisl6GF8RPwW8VvEb7cugUQrY1l0MaLQWRnTBsPFcCcsxXrE09eX2qooKTGSF+kpx6PZn5RC0nUW4u1hElNN"
    "6iLRlWI1BNzhx1GjtRrI9wllQu6XboTgWqhozazzIXyPnA/VGaEeiO4ZN+T+f06+S2XCtqQT4qNj26LXxcQRCgWdiZuMnZnQLpgz"
    "Z5AuBT6zmooGz7OJ+woQwyfGOxxetEYdZu86TDD9ywoBQfsTFAFevy8hArxOqxyxpPjvM2VFNHFiOzSbfy5P0z/Vztc1vKwgkLhY"
    "LAtQv9nADdqVEAfEjinziDHLU1ChtGew8VImKHNcbxKEF4Sr4i88aiSjEQ1iGkvRTY3IgjayNaN/egQeJG/P389Ny0GVfqfyKQ3M"
    "YIZb+bEskAhHrpjjCEeWgiMxg9nPPPqYwexsm35scVGiNLofozlB7ehtGb/hYrfhDPxs5DD3WjCnyH0jj6+J1ekIObyCpbCqpFgW"
    "6AJlJ2TQ/hQn41a82HXQFq8M2+7SZ4tmIxNjl2qFmqIseOBGrcrriTOxAUg3Emf+NJHKG5yF/iCOUBblA3PDcEgmjvgZNdDjZFx6"
    "jRhMtLA8OhUXDWaSxUSqZZB2BvJR31FBtUJZ3MedS2mMYnJRV0HO/pkgPRfqjqg7HsfCiLrjijmO2gPqjjj6qDvuU3c8ZF7Q09yc"
    "+Di3FmuxAW2cX331qK1n28M2Avk6y9Fiz6QEkR4xFEdfAioxKM506ieZSQ5Jj/5ZJHlFJKeQsXnVjtr8vbea4+GGettp3wTN08OQ"
    "5DhMH0iaU13oSVFioJjW0k1Wxy+trGcocWfOQ81yeZ1l9CexKVtP7AtdSnbHQ5ZTfJXRW8mujpO70dlovXWNRQgj5UwxcSA0GKqy"
    "dV81Hq4a182zfx8AmHyghjueNJnnZkPr4tdqhdAkl60GNGxWKqju0bFNahIP/D8CZNBhnqCrQR7MmcGWkCjbpIbgu0EkqkNG9FHM"
    "LkKN8QT8TMy6DH5T5fM88Ev1C1jWgmp+lEv4cCL+2DQnq+fBngRqC36XxQTBC8alQpQ1wZUmBXaKMzNBDf6z8BqZ4r7cMmmUK1w8"
    "j2Q/saGCOhFnIJs4pIwbzVVoIIyLJe5IGmJqWk+uMSXybVEd8j5zAGuFXz8c1slNqy04QO7VevDwH7c1yRDxY9VvBb9AOEXEJcuj"
    "ANR+6j1cEDkbAgdf6+lJ/HTpxPvSXKbaZZ1BP1wEYNEPV08/3MMmdT8eRatasRZ/A8oydV2tlhjhHku1HIalL6zUkkgYKLbiKgBB"
    "0P4kloh9wAM6+AM8UPeZug907FIvR+6OXVwleEOzAY/alSiQo1r7wqNtQ63ssRJPfdkXZAKwqxAuNiV6Tm5sZ2TYIN8K4dN22BOH"
    "ojXMWZW4eHe3eYEoiSb8fUqQey37twGvj8yHKWHIM+x5Jd6GBCexRewoaF6PXYFzxY30hsADQ2zhXhC1KJW9Hsro/dVi56TD7CVR"
    "Mf88qGHi0kfxpk/ECvyDMk7EAi1TDqkY3wCQEKt4TeIVspIJCzERy8vPZL/TOwKe0kj24hdTM2R2JFtsIKakhch7cYMnMZ8Id8RS"
    "OzFM+Qh+7iRbrHPE8WOZjOVv8kYqCVOM0hbviys7556Qglmtz4IH84eCUGbyxL5mQYjzHECcJcRCSQbUyGJijcUTU9vmW8rUHzq3"
    "QW7+GTgNOnM+8NM6YLYmPfZHRFjQxQ2dnNDFDUcfXdx0dSFCF7dtb06Hz8alkWa8/VxcaWG3Ap9zSE/B3WrXHDcF1/ISn6yY0CHF"
    "6fF3Jxn8fAeCKjyOkZwek3dQRejPmSX4VV1oTBKih6DWwqGssCqEk01cQVOkqB4c5QyggrUbjH6cbAsjr9nieuwDrANu3zP4j7M0"
    "aC9P1goRey+4vBauf3Cm1C8D6xDTgeDpwGUlKv9qcMDXKYWrLp1a/pxVDRYTynxHQ3lFIddP1jPNSfC5+9ttAmrHnXRMQaxexwDl"
    "zuQIUw6cQXuHSYLcpuDXWaZdEh4sunESRipqtf4HQAsx+vnX/MeMkceGAE6rr1icAeH+45QtEe5HiQ7hfhx9hPv3CfergKQNXqYk"
    "IapIOr8znuXZ1eqRBwQn6Dz2thRe+3YFXvs2i9dijPe+Y7wjdarKohUS4YKl84Lla8KZwb11xoZ9bSyLRzd3n6+aS/J4RjYvlWSI"
    "A1R7NxJ0+Hro/HqkkJ/Kg4xi21EMcwzzq7LHRVQ4vNoP72iDOPckIUav5oODm3A2Q4vMTes5cRtLWUA7SYU8TUMwoTGqLENjJMjN"
    "svkAitmJyQBKp4GSrMrytloCqK+cHi/CsTbxU3w2JVI+dYXI0G1d9c7yltSX8vQq6uY02ZrcREowFhbJl3L12u/jNFka20YK+HkA"
    "v5rGzOpBKOdZ2rcmvFAr9K8xZtbAC9uUyIwQCxoVLTkxxH8Eghn8cnWWR3x/T0gHZkFY6bMgMWvwdQFkogWU8+MkiP48Sw3Rbu4C"
    "sa/D4dQw6WBheRO/ZELsjPLcAf5Jrxwh2Zog+Ro2RN8uJg59FreH1qLvWkAo5V5BJgNwZSWH32QmBwjNhTGSOcEM9Xv6zK/3C0A2"
    "3Ny2IFRXhbaGDxvPTAaN5a+2Qj4UxspCcO4eomXRUwY9ZfQ0WqGnzIo5jr4S6CmDo4+eMhgYe8yb02HTRWnllPK6lFPK6xVOKa+z"
    "Til87EAvGQ4Xl4KIKF5UB0JPdTiPszsp+IAB3z9J5ObxzPOjE158BGQTD4c4IQ6yzoMcYU4VpaokIZps/p1lK2CA+VtQk82nGew7"
    "y96gA42dU896nS/Ndp3Ijz57aD48tDriu3/QZ63rZrvX6v1RJ8FRGp0t5TG89WyecZR2k6kfI8XJn6r9pFXE//Gw+Cg2Dx3ivr/T"
    "0cRxflxT23qmOQV00tdrhdaqhWoJhreoaalErvQZUqOCMQYSlVJmzhwxxBCXzamYaGJNj6K2ZdtfONh4gnxH0sJjyMo3mayqwUkO"
    "liNVoyY/teuen0EZvEaOuQzizQ1pMYIksTVlyDKUienRcrknvnh0OvPC1LGyL2m+glLkDeIJhYtMDA7pxuXjqSyzUFtHPb1MSb4g"
    "r8qXHA944H8NOsoUHN80zjzVv2JM7s3QpIUmLf0gLzRprZjjaNRAkxaOPpq00KR1zJtTKIZlWHppPRUXNY9RnVJd87+/efP27Yc3"
    "r96+/3jx7sOHi4+vwhmbvbRq6l62bmD2Jtad7HQOVItqzI9TbcR8zXT8w/BeqlBVTF4hwQlac7dv81K6XhX+RhQnyOCPZazlH4uN"
    "5R8ztvKEMl1hM0zQ4XaY1tXAD7jAx2O9GSKi1tkG0Wz3mt3mdZ34B30mGNS+gTP+QZ/dNj/16gT+6mF/EAz3Nh6WkHh/C8vZ90ar"
    "12rfVNSRArI68Q/67Lp52/qmxis87LNPjdYtnFKfYgQb7avmrTwVHuoxchYfyMpWyxwhZ01p1ohuj5VZwzNHW5rVB5JzpMpCkTJO"
    "sj95/tVuBcrtpRw7eOaeI9psjw6iAQtNdmyL02AF7TXe4rcyjrvIgQU7cZ66Www0hAQnpOlubWFSxSCrTN6IAqdv9elLXdfJYfcK"
    "zCAgOAVuJyXFi1IO4BcrHMAvcqrIKDlkE3NJmhR9YXTedM254Lv4/YNpld0gRYVbQg6smXS5KGvET5EhLrQ6qUjAriyLq2Vr8F2v"
    "mrHujpO9azM3pCZYInvDVePhqnHdPEjyhvQIFDjHxUdojXNcfG6UyOjAiF8HTXmXSSuDKi0uq4l7To2A86yqVGI9TVQ18uHQN2pC"
    "HgVPkU6daegVxhzx1ZUlwVWRE5XRwVKlxqXzGfSak/vhsM+jnObEy2gBgyJ/PPB09R34ZN/gBzeiogfbgeAJcc9z0gSXRD95g/SE"
    "E70HWRxmhng+6GwizosfYkKrJ4dy8WtcS4gODHI4QMt/OiNi2FDEXRVLF08+M9zQw883z9fFL340LFt0A7/YpX4lGcDWedAWGswh"
    "R4YlmEpcZwHuhNyjM/W74FGcR7i1QUxnwUKXxOjXzVxnJH6doH8W79aLs0fUlKseOtyhw53Wuwk63KHLFTrc4eijw92h1Ul0uMNY"
    "R4x1xFhHTKByFAlU5m5OAtFi9vrNT5C7b16VLXK/ssp9NkMNFTpCnmvFAzVsahZ5S4dEL8pSoxvL952mRt0iw/ri7EAhASYHekFy"
    "IMi5+2jZXp6luZj3KTIcgc1HYGYsbcfIkUWK7fwxEo1FRG0N/fyHNeMDZ5GjR650WkzQodNiBadFCdBvqhKFxBrP9bPGwxdwz5Uf"
    "fXbTaTfrBP4qZ17p9Osf9Fnne7vZrRP5oYdSFJhkcl6IVaFKMaqT8Svdc6CS8oIebDYAOcQn5DVxmJGQKfA3GoaQEsdg45BJIy9W"
    "tXgBMvYdpHosyK5vva4i0sdI9q/Hxuwio7lQKyzGz+F+h7CK7ETKB8eACjM7aH4y2+rWZrZLPXe5SR7OiAydR3W28fnr0IBbuYkL"
    "Vo5yhhaHWuehXhgu28SWn6DDIdZ5iGUSSz4fjynfIEV2DjUOt/bDXTmQJkmlMcxz6GgaHRKONqhrjSdnaVdq/3StuBhe1GCd33Qx"
    "m9f7x1Zyfy2Uv3MN/DnStz/tXub2qn0ASrGXa6FDVvHLXuyRdRKm6YuLMpbpi4tiwzRcSwXOzXJ0x2IO+81PkLs7cauASq652aKK"
    "sZIYCdr8K6IiB93D/v3/AUrrMzU="
)
