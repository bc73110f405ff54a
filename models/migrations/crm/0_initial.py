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
    "facts_move" CHAR(36),
    "facts_windows" JSON NOT NULL DEFAULT '[]',
    "facts_step" VARCHAR(64),
    "facts_after" CHAR(36),
    "facts_done" INT,
    "facts_total" INT,
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
CREATE TABLE "notification" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" CHAR(36) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "noun" VARCHAR(32) NOT NULL,
    "record_id" CHAR(36),
    "count" INT NOT NULL DEFAULT 1,
    "actor_id" CHAR(36),
    "occurred_at" TIMESTAMP NOT NULL,
    "occasion" BIGINT NOT NULL DEFAULT 0,
    "sequence" BIGINT NOT NULL,
    "read_at" TIMESTAMP,
    "snoozed_until" TIMESTAMP,
    CONSTRAINT "pk_notification" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_notificatio_workspa_dc3cab" UNIQUE ("workspace_id", "user_id", "kind", "record_id", "occasion")
);
CREATE INDEX "idx_notificatio_workspa_b1f816" ON "notification" ("workspace_id", "user_id", "created_at", "id");
CREATE INDEX "idx_notificatio_workspa_3dc074" ON "notification" ("workspace_id", "user_id", "sequence");
CREATE INDEX "idx_notification_unread" ON "notification" ("workspace_id", "user_id", "created_at", "id") WHERE "read_at" IS NULL;
CREATE TABLE "notification_mute" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "user_id" CHAR(36) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    CONSTRAINT "pk_notification_mute" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_notificatio_workspa_a2b304" UNIQUE ("workspace_id", "user_id", "kind")
);
CREATE TABLE "notification_position" (
    "workspace_id" CHAR(36) NOT NULL,
    "position" BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT "pk_notification_position" PRIMARY KEY ("workspace_id")
);
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
    "facts_move" UUID,
    "facts_windows" JSONB NOT NULL DEFAULT '[]',
    "facts_step" VARCHAR(64) COLLATE "C",
    "facts_after" UUID,
    "facts_done" INT,
    "facts_total" INT,
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
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "user_id" UUID NOT NULL,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "noun" VARCHAR(32) COLLATE "C" NOT NULL,
    "record_id" UUID,
    "count" INT NOT NULL DEFAULT 1,
    "actor_id" UUID,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "occasion" BIGINT NOT NULL DEFAULT 0,
    "sequence" BIGINT NOT NULL,
    "read_at" TIMESTAMPTZ,
    "snoozed_until" TIMESTAMPTZ,
    CONSTRAINT "pk_notification" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_notificatio_workspa_dc3cab" UNIQUE ("workspace_id", "user_id", "kind", "record_id", "occasion")
);
CREATE INDEX "idx_notificatio_workspa_b1f816" ON "notification" ("workspace_id", "user_id", "created_at", "id");
CREATE INDEX "idx_notificatio_workspa_3dc074" ON "notification" ("workspace_id", "user_id", "sequence");
CREATE INDEX "idx_notification_unread" ON "notification" ("workspace_id", "user_id", "created_at", "id") WHERE "read_at" IS NULL;
CREATE TABLE "notification_mute" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    CONSTRAINT "pk_notification_mute" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_notificatio_workspa_a2b304" UNIQUE ("workspace_id", "user_id", "kind")
);
CREATE TABLE "notification_position" (
    "workspace_id" UUID NOT NULL,
    "position" BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT "pk_notification_position" PRIMARY KEY ("workspace_id")
);
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
    "eJztfXtz4kiy71ep8D8ze4P19svdvcyNG4Ft2s22DT6Au2fu4QYIKBttiypWJcyw55zvfiur9H6AhHkInB0zRkiVJZFVqsr85eu/"
    "zkb29PwHt3+KmTGiZ1XyX2fMmMJB7EqFnBmzmXsevjnG0FLtFpE2Q+HYxsiRFx4NS1B5akzFyDZnjskZNG8xSkZ8OjPY8pw0HEHG"
    "xlIQw5ZnDYuysWHrM/yRDAb/5owOBr8RU7YT86luZzJ5ZTS3bcpGy8HgnNxYfGhYVdmKmIIsJoZDnAklXP6xBRnSJ0mxMJ3JOTzh"
    "mI/kI5rsqQwPM2fmv+a07/AnCtflI/3n/5OnTTamf1LhfZ397D+a1BpHhsccQwfqfN9ZztS5h4fG9RfVEn7osD/i1nzKgtazpTPh"
    "zG8+n5vjc6CBa0+UUdtw6Dg0dGxuWe4we6f0E8sTjj2n/qOOgxNj+mjMLZgAZ//7cc5GMO5kysfUEudDQ9BzRhd9c/x/3EcMNe/3"
    "m61uv1Pv9vtniXkDjxIbPffUiDOYcyZzgGH/9T+634Ax6uwZ3ODqa6396/uPf1Gs4MJ5stVFxbaz/1GEhmNoUsX8gNvqM8Hvq4lh"
    "p/Pbax/juHzQTXjtnQiYHbxcHvs8Bu2ApWdT48++fB2enIn8+u7NmxU8/l5rKzbLVorPXK4Gep1oupfe6WvA74C/8G4V4a/Xfn/8"
    "PavPbT6jf7vjYsQXu5q9UVZ//JCD0x8/ZDIaLkX57K1URXgdptkjv9sPl/vh8vscTH6fyeP3CRbzOXPsYhwOSPbK4P3w912e5SJ7"
    "sYjzF+QNefM+bMxJJv+j02qmMzlOF+P02Bw55L+JZQpnZxxPbIi+7CTO/7dlTIdj4/8cYmMEpkHPUyH+ZYXZ/+td7ff4yFzdti7j"
    "Oyh0cJkyTn3hGLaTMkzZ70KMbI/vw5u/V9+82c8rcZHjlbjIfCUu0l6JvhRXizPaI9ojm99+PlY2T7hlFl11wjQHXXGGc9NyTCbO"
    "4X4ns8jIhcKiGVtBgznpYxIlio2K/CW7Go33b3Y165/gEf767u2HTx8+v//44bNsoh7TP/NpxcA0mt0YV23qzG3Wn/C5XYSvcbL9"
    "cfbdhyPhrMHEgtr9qcnmDi3C2yTh/rj78Vjm7dg0LJ4lGWayNka1P76+PZZZq38Vo0IU5W0KJa63yVXBkfcbzuExijI4jXR/HP77"
    "sXBYdv9MbbEBg1Mokb/JGSyFzGfTWRaevnG6Pa6+n4+FuYLaz+aI9gWVN0pT8rIl3STlHoWyY+GvMTTYWPKkOH9TKPfH34sjYa+7"
    "ghpqjyrO4yxylH9TVuERnTmiP2eaBQkmX3JuUYNlrcUJ6hiPh5J8V0z2z+wXlbhstW4jqMRloxvDIh7uLuvtX98qiEI2Mh2azn3Y"
    "wvpT/pxiyLqjDJ45Q/8I073AROsaYMtiNXyJITbG1HGqdTBboQvTbLRMlIyVW9eTgUEOdwyrKFd9ImRrkq2PUprdaAWIEuISkMbW"
    "hfwNfFEIe08QIgC/dQBe81g4dFbE9hSl2sj4VLKpvmvHDc0x49Gh9kaLi0+Jq0saYwtKGFEi3Auz9sKiMkaMChmbok3bFH5733DS"
    "+CocI1OPjhDGt0J5yTGn9Nw72MOGGHEK5YtDbIndxl29063d3Uf2xetatw5X3qmzy9jZXz/Glm2/E/Kj0f1K4Cv5v61mPb74+O26"
    "//cMnsmYO7wvf3jfGId55Z32TkUtMbPxZqMfJcTRP8rRdw0RBRbUEMUekfUSL6XgT//4M+TjDSeGxujnwrDH/cQV/o5ntU1emr6b"
    "xs8YzHhSXIJfBA8HURU1MHrQzoxa1lk84iJ8rZIZc6HMJrQv/GZrwy6+2HxKFhPKiMP1p+BTOuTjJVkYgugOVdTCI7csqS+RR6Cg"
    "xmhCRhODPVEIgnAgnGG4hBAIaj2SXwcDObu5BbPsb2rv/ptn0DmfLQeDvyQjLg70HD3WY+76qOM2FhNuUTI1RzZ3MWUiTDai5O3f"
    "P72pEPkoELXh+owG0SATfWH6GxkM5lLotgYDCPOA0QUai8vGuskSbvPSII+5oHY/LdJjpcQfojpYxIe6E/z5cGSRHr5LbirfsyNs"
    "4nTb5PxJKFrq9UoxSZhP2eZLj2R/e9fuNYG/v3v3/v2nd2/ef/x88eHTp4vPb/x9LHlp1YZ22biBPS0ijaT57shVqhjbfZIT0r/2"
    "zHVTSGJbpEjpK01wYTK0va2xvZVBlLs3hHNHp0MpeEzMWUKai13OFuhmsmF/Gm25Vqb7MTGlVORQY0oMNib+3utLVBNjTIb0kduS"
    "GFqoF1tJXRDtmi1hrZSsgqfMkvFK9FzrZa//TOzcevn7fyiUoVBWYmliO0IZvKTF53KICs0JMdzbfdfSrWF1Np8qlmpdVAu3UQQ8"
    "RF/m4PGzm3qz3q51W+0q8Q977KrV/F5vd+vyrH/YY19q7Ts4pT97TBPcNjpdjxiO4/tIHkPb+zzBpe+zo0vfJ8JLM+Tl1eBqhsC8"
    "N1z1MK/FUeCnZZASu3K9TMiG6mS2ROh4l9eKgTUlav1GDDKhUrDij/JICV+CUg1j2XTE7bHQyJmHfYn50LGpFKqoFLakXJWU47bZ"
    "8SaC2Myw5S4EX7KFMUyDgnJYWdfHAmIDWnVf276EVl0cfbTq7sBBBlN17TZVVyCVFRAAIkSIGaSA13EGJ7n7hdvUfGLf6DIBIcQ4"
    "GlYvjpKhwdngEW1j4cv/0fkEobnUoto20JbrcbtxJVeFbEUvJHdNTGssu0qx07iUX761qWVkQDKnx+jIq+5C6i9gzoOgR+jMncmc"
    "nSEEik9xhMBjXgZCoEcnL0YwkwMpBTSpoiuvFqGSkJKRZcr3SFQItwmXYoVU47lQijwZ8zREYNNuNtH/PZhZNkxe9LZtRAcQHSiv"
    "PIbowIo5jvohogM4+ogOIDpwOugAnRpp5tNsBvsEp8jhizxxoLJVNocvEpGgNrcyZvB67wKPdo/pXu9qzdpNvV1wqT+rXd81mlWi"
    "Pnrsa712XSXwt8fcDqvEPeix+1q724Qz7kFcbTmMI8FxeoKcxfwx0CMEnHJ1WEoKDrLGmTeg26M3r6djHpUzbwxhdtgmPpZRQoSZ"
    "42wVQqra4/7EEJMiW3SC8PQSNuxEFjLZs+novGVj84mmRQNkMz2V+PQYv/1MGYpxUuvdxJEvQbsFpblk7D8l3ViYT0yOFp87xcGR"
    "BC0OdZmHOtNRPRtWRi/1vBZnz9cU7c1Z9ubQXCpsbd5hHoERFaI9V4yNpxHwL1VWZBGARn3ba5XDiuiban4RhC8YAdoqMQgAC/KU"
    "RZ+ppU2CBmF8zlR41zO1h2AarJBHbssL6reRJ5vPZxVSu70lv4qJ7OwvYD1syvWD/Doxx2PKUkLLDvIEKbbLpD3Sg1bEfPhPOlI7"
    "CtxVGyexoONhlB+0VaKtEq1VaKvE0Udb5fHZKo/L0rNBDOnxG3lC0l5eYC9EUubB2RDP2z6LlRS94Vvg0ZaZ0VKHhHnfVvP+Sn50"
    "61WiP3vs4f5afdefPXZdv63Dd/3ZY/Xf71vtbpXoz3K8E0oF23TEfOJSDxnoiFWlKfZY64dcwuSfHuvWa3dVAn97rPNw2W3XZSP3"
    "oMekmlkFXVNek4yryyHXn4cbtDKERjfGYNBzlmdxBMO/UMnEL8xwkxzgBaRg+UUQj4wYDjHIzObP8oxdJUM+Z2NISwihzO4qXSEL"
    "lcyGUfBq1mloBJEfY6FT1zDuAInBCP0reLJ4BGNORRp8sfdngMyHNxYfGlYV/LFVH4B9y2dgHk7i3R9SGT6qJxgu057AoZYVJEZU"
    "anB+gMQUYq7d1b0dMNWvO2jmZcyJIyj/mdYVwioIq5RTPkJYZcUcR8UaYRUcfYRV9lrNuEz5+05icwrksdzeTT5FmfW8jd2+L3K5"
    "fV+scPu+QKRpX1wugxpcm49Np84cO6kIhy5Vsk350KhP/VZrteEWo0Q1PyfQt0l1WnzOLKmTjsd0/JtO8MUXUlsdDAIpUie8V5n7"
    "TUdqobOZnETjpKq7ixtsEkQclX+zoolDq3uIALVK1CpLuhaiVrlijqNekUuvMF4Un2QcR57aTuOmWb/ug53RP+wxOJQH/S+1xq2C"
    "4iPf9XXZtPXQ9cnkMVghO50frfZ1X75kzRugjJ/pMfntW+e+dlUPGiVO9Vjt6qr10OwGbWInwi3qV9+iLdSJHnvo1Nvyqb83unA5"
    "/K3H1EGt22g1+/XmNVyPn3Hp/QcIf9PGjOBa+FuPtRs3X7ud4Gr0u2+rDTMpckLyqH75tdX6FuJQ9IS8f+tbXQ5Jp/Og7h/65l1r"
    "17+3vgUX3a/yl1/Xm91G94/+baOprsdOhFo8NBNtvFM9dldvq0fTn5JbTe+Md9Rj9XatA2f0p2eP61/Wbx6anlVOf/OuqdbukXyS"
    "O++cd9Rj/2hdyh/TbTfgdOiLvnJVa17Vb2+9a/5XGPFu7Vs9II1+96/L2dxqh66738thOzykbl5O1+QX7vAHUBtLxsfolP2cJ87r"
    "c3aY1+dElJfccCX7U5JkZXM4RHJ6HN5+RNeYOoZpFSr9HSIpR9FvuO1RF/0uA0pyxaczgyUhEu98JRMfGYVa5PAUcJu7dQbny1RT"
    "fnqjTTAK+C39n3S5CqHgCzeyOfVqTpQjYg3KaiX43NbyfrJXBEQQEEFABAGR0wRE0Mz+mkcfzexn2zSz6yDZDV6mKCGG5Zf5nZlS"
    "W4rpffnTeHHYJkmM6A1mK9xnhp6w4hXl8Rdujek4m8se1R4zs+1qD98Dnxd0KCDdV4GpHCI5PYzsIheTL1Yw+SKTycXnc4wQp3Se"
    "KR2gJLlxdZ/i9Cb021wsfruCxW+TLHaMp0Kgr9e+HIgv3O+oEd8ILsKn09SiNF36ZxYiEpCcwnxfJbXXf++u5rgvtN+2mjde8/gw"
    "RDnu470JlmfDe2EaFKVXprxSrErbJovkvDqt6jaVWM6r8GwqT9KrK/nYVD1z3Aakz1dW2ICCFrkL5vwiyJiOTIB5zkmTMwrOqaFA"
    "TNeN1ZKjLxxdInc2t2dQ/QZCM6ERoxaZSPEr1Yi0o7ts5CnLmSN54n7zHG/RDxbNPiUGCdDss2KOI/CPZh8cfTT77NPs48ol6cDI"
    "eq/yEHmZQWyYurX+fbt1Ve90Gs2bKomdgBRW7W9ydsM1/7DHrmq3t/12/arVvlaXot/jAuJhnHBdcXLTIQyRl1jxP7v/qpL4qI8e"
    "q9/VGrdVoj567MfXWrdTu7+vEu8IHOJv6zdtneFHH/XY98YlpCRTH/LbN3n4DRyt5Zqkm/qHPVb73ui2qkR9QJv+fb3daTWhjXvY"
    "Y63uV+hPfZRjLnhqyaaTIUxf6hf6pvG9LgdDfcgJILed63YNUjv5h+UYkLBeVkxaiVEeSlxBy3o+oRQjIbZsS+fFDJBe+xLvYWWy"
    "PirsKcnflRWyfBqsjpW/OlYUpssLAUWpEABabR1wufVS+8BV0M1xcnWtjSA6rSJWgqta56p2XT+UkcDR8H7CSOANSLaRwG+R20hw"
    "Tu7l0FNRcRMwCoXKQ4ZGy017YfOFANzemVDThroVFUi/CJg+tyHxIhyNLFNu7eTJeKbwfZptLtjh/XYevrKijRtQg0EuaO04Q2sH"
    "WjsQ70ZrB44+WjtKbO3AIJdX8M5gkAsGuWCQC0YErOGznOZmdkK1dC6HaU4PaMbACwy8wMALDLw4qsALyRqxiUQfoUOBvswCfQho"
    "TozxKhNamAqleIxXwnilMtkic8QrpSwCL+VpKPfcabI1uuyVKhAMLLXZOQEjlyvrLL79l6QINIjbiy6MRx65XdHF9bQBdmbYDhza"
    "VAdyPZq2cCDGC75MJfMJZ/IuyiqrO9JFEXzWDwZrMxDu6xlyFfuL+gWEDbs5wtDC8y3UEdpl0S5bUhQP7bIr5jha5tAui6OPdtl9"
    "2mVtbhWCiL32pwCYHdTUkTldV1g6djhf3xzJfD0wInWi8hR6yqOnfHlglPWe8geFp46XsZn4VAlCEOrgn3+WAU7pi5W10BT1260H"
    "ppgbE0DcIjO/kcHAPQR3Dl1dU+E/3J5CUMBiYo4mUGpTnle8tOm4IokENezRxKVRkQOQlijaXrdJK/95wOfIBVCFHiUNZiqQKCks"
    "2CBKhShV6VdURKkQp0CUCkcfUapDa/0HKB1Ytj0pBlZd5CkeKFtlg1UXifKBMVGvIKf37wN93NwOxPU01TXb3zxKhx7neWBY+cOz"
    "0nSlM9knOD2c+yJfTpMVKU0Q5N45yI14LOKxpYENy5y55KvK5XGWgRu6VytrgcNJ0DCHSxvcCZA1g0yl4CMXVmoDaqc72St4eNBH"
    "yefgFiS5DB4KkUREEhFJRCQRsSREEnH0EUnco2p12JTde9qfMGd3zhTRntSfFxcKKMo8/GWC3qJCfzE+nzKkvJOMDwgpo2cvgp6v"
    "XHNE0PPUQU+V1PgsA/PUFytrIc+Z3y4P4jmfDqkNaGD9/O3HDxUypMIc03RccWEIsrBNx6EsFbJ8SV+5MEd9BwQZEWREkBFBRoSZ"
    "EGTE0UeQcX+qTCB/5MU7AooTxDq2D9y5EmERDodITpDFH/M4KH7M9k/8mHBPRJc5dJk7Q/To1akEiB6dLHp0bwjHZX5LZUmMI0iJ"
    "BpVMFGkmm/a93+nnXFwPJf2YcEHDKdgMQYb0UU6giqrNNWeOaZHFhLJz0nDII7csqND1aPMpocZoQsAC+0Tdkl1E3ZkMl8R0BLUe"
    "ya+DgZzO3ALx9G+P8gbib6qJmJiz89lyMPhLEpEqxyOtryeWCUCtWvtWllzY3fJXCJNSd4I/HxCLer0bT74cuSvnM6bJzWapWsWK"
    "YjseDZbALh18k5DTDiBQXFMjmbJDncwWHMbe5RxWJ2FY8rzaaINErHLxHBOH62ysnNEl4bpMp8WFSLM3bdBLj/VYbcrl/NdVQuWk"
    "oU9yV5+aTDaTU9hRRUMHg9HctikbyV0cvO4Bc+yrNoHXvXAd9OHYX/d/EcSjlPeS3ci70nH/f0kyzYShNodZBjwqZJy11YMpeQQe"
    "CEYBjGSWbgdMhRvyWbaZrKD5Sy4LzlxsVn90Zs6oZTKa2UB2/uQXPJXPvLYKaSRldS6CPI1ctsvplv4zDNtxb5v1K4BFee8WVFfJ"
    "1dwxHe1pltUgmG05fuOaR1PjIbdWaq9tS/+c0REg/qrnfmAg3WYlWjS2ooB7dHIDGlvR3IbGVhx9NLZiZdly71RH9874wnBea6RP"
    "cILG3p34syuGFQ8diJBh5ED+upwbRGlE6JDXuXjtq+ibRPsF1Hvkduu+3izIcUVTJfC3x35A2N0PCLi7bXW6VQJ/46jYYbx20lCG"
    "Avt1GjkC06Xetg2FoQYgVXS0L82nTJE3TrmR3FsygcyVfP/+7t3795/evXn/8fPFh0+fLj6/8UXg5KVVsvBl4wbE4cjopnjGuEBz"
    "EekpTHOCAtT7PCtb9sIWX9eiQGz+OR6lwxm+6QwP4fQJ/q+0F0cJ0WKM9eOz14yd1I/HouWrpJ2dFC1Ps15FeX8tmZfO+1TiVSLo"
    "SY0HSJRxP52wIbOAKB+hQxm+1DK8O1Zpb8otHxnWtbFcOchbeUuOaIBTXpOIDb6IsS9MhwB1md+SwJWk4FsSIXzNe4nLiGF6bb/V"
    "fswxUpTkY7FcXIi+TQ2RNj1XRHRFyU5B3IzHdeUL7FoV2ZXMNR9wrfhMThLjXC5VAdAT5elBg+dOkqfZIQzZHMX4hWx+hn2KC7A0"
    "RoaOiKk2uWI8DdMgQ1fHzHrzL8nfYkGz96F+jpOva6NmY69qJGy2LRW0duOqe5acvC/lbMfr5ETZGom1WM9TP5b3JTx9EPQIlYO8"
    "HI0Eo6zn6N7D5o+UrSui5rMYu+fK30fL2MzC3wFjDxQ+2HDo9CwthFBdqKwMI+ybXpscsYSws0DMnqGC5apEcDKdjyb61Mzm4/nI"
    "qRDDUd/MkezDohBwR8amGIEvyjkZDBzuyNuGIvwWE0lhOlBHhwricKijY5nC8dt4DRZ8bo3JwpSzb+6kRSmW6vkg/jEWzgiRhy5t"
    "9LxNyZA7k1UxjvDYcA1eLS9NAvxK2WRsLCuQW8Gm4bMmRDpyiFyEIkQbRzTqSYLZPA+tbmCAGQaYYYgRBpjh6GOA2fEFmLnCVxHL"
    "WYjkBN1ndxKp8a+5XJRMp5CbcpjmBPm8/QgMpTls4qocI9zfInFyzsqeutafUXuU6vuZPd/TaPcYmfRmV5tvzNP2Yx5H2/gGG/Kz"
    "/ZiIbQzU4mLTPkaI037jaR+ADsVGIEp3Mnlv98x9jFApwezfdBBSiHEkMBpue2LmdqPhMLX51hOc+Ch2Xng0DHwjMrrSQcPLR/kS"
    "C6KX8vI4+bnWfhiaTaXJZQ4sv6e2UL84aT10L1VW2w9nQascFkTd2rNljSxTamC/CAK163SicHnatAkElXrGsDEdmQCspRn8Xtpd"
    "rkp4oaErVApvheUsPSFotG+0rKFlrbTrHVrW0LaCljUcfbSsHVqzAdkmXRFfn5vLoy2zQn52Xb9qXNc7VeIe9Fij+eX2od68gpPB"
    "cY/d1/6QZ+Bvjz104Cr87bHOw/19q92V372jHmvJA9XEPZBnul/rbfkdPuKi5mEsTZmZLVbALKeV2WIPoYYItWAVufILzIhfIX5V"
    "bvzqoNEax8rVkhY5vOVCtHXOgjgwGLpUyQQGY0kP8gCDujV51EV6JG9dJ/5Q0aGwVzxfMAI2vTRQ8CVdbeIh74sDCNshbFfuBQlh"
    "OwRuELbD0UfY7tBasvpM8DIb2PHalxmqK5MrPMI6W56wpuhLEd58Tpm1l5xb1MjIxhWhi7F1KAl3xVdPwt3vsn7Zat1GVvTLRjyh"
    "7sPdZb3961s1mWUjU6t7muEJjOIAyp8qYA/JAM/iul9wpbKmpr3fKEcte8pc/UwVjffSA0NdWdVNRhn5tJLwOqPwbC4mVKiq8OQn"
    "pTNBTCe1Yv3+bvyCuvSZwN/KFHg7wv6wIj2qjy9QHzFv+DZzvWIx+tNStsqy97dU8qq0vb/lpbVatff7ua/y7P2wzYb24PQd95w0"
    "HPLILYsvhIZwqTGakNHEYE9+KhR1WzJcyj1XUOsxbZdWTcTEnKktOlUkOPjzoKRQvg0MJYW9SwrZiV9XTmbM/ZrNUhQXUFzYhbhw"
    "b8l1LFVc0FfWiAszv1EeqMCG7Vkl41T7sxvSwe0xJDl7hL2WeBlQC6jvsp1ixJQ/5wMODvQYLxAOslMUr1xQd5WlGMUDFA9eksf8"
    "WMD9XdpQtozvo3yA8sHW5QMv4XpCPAhlYs+SDsJN1juQMb390rHy5YJdWO1dIsVBbGVTdABDBzDceNEBDLcRdADD0UcHMHQAQwew"
    "3U7YMjuAlUGJ0LWF4hqEX3EoQ33wyxrlCT4RDp25RSJcrSMtriSj1UYaQ6yiGioQqECUfMlGBQJFSFQgcPRRgUAF4vC7ESoQx6FA"
    "hBn6U/6I9Am7PlORR7vHTP2t+3qz4LKuaCClUL3ZYz9a8lD+6bHbVqdbJfA3rlXkmdzbzyskeWzRvvHoULs/NpaiwAxPIz2hRNpb"
    "m+s2/dfctGnKfP9Hp9VM522YJi7imCOH/LeyV+1BuBnOTcsxmTiH+x1CtAEeRaQabzb/elf7PT7Rr25bl3FxBTq4xOLnWKu7zMlf"
    "8tXqPhTidqXc2c9ScTf3WmU1+tYfBc3WgnAtRgk4voXLtyrfelXXtAJRee7RcCmP+LSi/ehMh0zkQ8gZMlYudt5J8Muz6Qgs/eMk"
    "mLfzu72w0qp3E1fhzUoZHW6G0CFCh+VeEBE6RPBoY/AIVuf+hl7MCVqMDYnXdtuUtTFKXLTiXrVikzimEBVO1VgaEuZQkCTlzYvz"
    "NUmM7I2yNyZ4FthlY5ToEV7q7dQfrTR8+5aPDOvaWK4Z6K2kYDiiQU7JweDpfMVflxglvi6lfl0w/Tam3z4oVljG8nFXc+Fwbbc7"
    "i8OE4WuVTJhwpFq5v7KSBybsqgpujyZTdlYN3ynyczIY/KQQM8voM7XdbBziN3maK2ohLxk2JYuJ4Uiiq6+txlVdNuNcUJ3GIwkT"
    "7vxuuerPMT5XO628YaLqHIJ+CPqVemVD0A9BP/QXxNFHf8FDu6R4YsQm7lcebZl9B8+uWs1u7apbJe5Bj1217u5rzT/gjDroset6"
    "7RYqydVuoYxct96W7RrgqBX60mPdWudblcDfuEh4GIctkPxSRy79NXCbl3mwNnT0vMhXAG5F/bc4a9GLdrdetMfl9LnBqtOt/y6X"
    "HPjbYzq3d5Xozx67kzujXH3Uh1x75KYq1x75t8e+3NZuqgT+ylVKKYdVV0n0vne8E51yrEGuXpscy2yHxhAJ+jNGpK6t+DOif/p2"
    "BSSscPBKKhxocPK7YSlWpwGX+lplHXD57DfL5d+omgOKyOUXmy8ARRTcdvoO/dMZDAgcC91KhMBGYkw5e4IUg1NBrWcqKgpWVMAj"
    "pBqEbTLdxXHXN8wFX4JB3llGgDHwZ1zrDuk3hVnkPXS0Q/R5RPizpKI1wp8r5jgCYAh/4ugj/LlP6T5FDMnlMxihww0q7jnsymRR"
    "hnbl2Qx/Ybf9RpDO8XhcAhy0WuH315rbVvPGax5HAWJQ5Xw6pHY/neUrEMso2SlwPop1fcgDW37IRi0/JEFhxbIUGMB8ylx8A5oT"
    "iof++7t3799/evfm/cfPFx8+fbr4/MZfhpOXVq3Hl40bWJIjI5Bco6XeOWdOf2oyXpD7cUocg03HwPPbjfI+uy6b1/41l2J7tIyn"
    "gqChR7IZXng83HohXBhRhifcHNFCFogQyYssEMfD752YGiLwW165I0JUZhNemcylYdAzL4oWpkEFZbWrue9q/BJf85hz83Hyda3L"
    "eXhalcbn/N6wnfTylPp8ZUW1qaBFrnISc0eYY0pGfDoz2FIVfRSUClXqCdzxoS4TGdp8/jRxVDIIR5WPdOs/esk9BBFyhaRjsjCd"
    "iaTQhaB0oynhzFpqH3HIIGHIeZyWreLgT7NJNgvPUQbNNGimKf1iiGYaBOrRTIOjj2aaQ5tp0B93twqmluqKYCgBBTpxbgVZKYML"
    "nKsvZRfoi11fq1f1C9brCwrkOqBwmFHNxCBut2l1OApQ5nJQ835BsjTHeie1RGtUc1DNKd/GgmoOCrqo5uDoo5pTEjUHg3e2zdCI"
    "EJd3y4+JfrjhY8r8A6TMDyxTL7FKhkxgx8nV9QnzI29ruk0ybfq+mLOvuxbBYe29yylVTx3HJ/T5ygpcImixFo6444wuySO33WoA"
    "FWIy37T6iyCjuW1TNlr+ps2jpiAzwxwT+IHwhdEnAwJAIb4OLvQ5GwzUBflTJIlpUTDPyhPKxEr/nNGRk2bpPdBz9FhPNgR5WHtQ"
    "aiK4r5A8957B149DD0LkU8A1eCU8Y/PYWMr+4XajiVccAZ5GRR9Sx7GoCN9G/xIwZ6tLPeZ1o38yXzCivTvhLJRkWHdLx7Ngjywu"
    "6LhKBCeMOxPJY7ifRR+doO6DDyLBEwZxjj02pCP47e4N4GYFQh7/dKjNdMa+9RhSKLdfVqEHj92IMSHGVPKtBjEmRBkQY8LRR4zp"
    "0JDIgaNpyrY/HSacxpfcEgOQ7dMQpjlBv4b3eVJTZWemins0BGpLsUkepcOAsU1neESlKzYECVIchY3D9qRSmrZ1rgjc8ylec+ie"
    "C5MUYVyI5DVzjvG0QNEVnno8NVD0BALQL3I56l2scNS7SDrqhTGkAlyOkZ0es3fiFYn1XbC+y0HtL6Ws72IZQpiP5siAX51RDzq1"
    "USU7cWKkeeEK0WM6MoUqxcKIwYjJ/jU37WVVwfYVz8pBbeqZHRzjJ2XKPBKv5KyrNy/PSRNyI5qChOq4ZGRT3OfNN4m4S1Y3DGGi"
    "aDhAw0G510g0HCB0vDF0HN1X0gXm9Qnnk72UWH4+69baN3XIPa8+e6zZava9c8GxroJxW2s0u7oOhjqMb3C5cLut55SXb57IGq30"
    "lzWgKPHIlEmNxALUey5AvUJ02mb16dPZxFcojiGOvVR/bES7Ok7urlUjk1OsNNpkeADiSmRscDJ0x9hsyKcxSpY5spEXHDiyTLnu"
    "nZMfrtcX4w75ycDHzPWSq7gVPd+k64Cbd6d97NyFdTAgI8O2TToGZZHPHfCNk2TeRYOJBbWF8gQ0napyQQPSCuHyf+0fODIs13uN"
    "8SEfL4nDudQ0oanqifDHHoNv7jOfkxqZUinEsqdfBAk/ykS+lJA/BsqXziyDQXHvR+WeB4rqYDCUHctT/8utaao0XXgGDqqpqgYg"
    "4PnHxjJwHLSghrj2y3sEvz/HsLWQPRhAW824vk6aGVDp0/LxVLIb5aQHP1Mx70oeCEiAQ0GbhtZT07LkUOskNtQAb0N4PclUKt5a"
    "p16qygdefpsxlY9va4WdPNIFCc0oQSbGs9LFTaZCSE35+K66DSyg8ESDQaXHhClXGdLltsNNIR9Z8kuOujDUMykNH5wQR+ppFbvk"
    "VQo3gsFm5+QrX0jusCci5E/RA2dYkr9yaMnCMB1opp6CyWfP73NojEbKaL+JB6I7Q7xiC/5YKVQhwyUxXytvTuenkFMGwQoEK0q+"
    "EyNYgWAFejni6KOX46G9HLV2s8HLFCXcwst0PHDH0b0zJ19F9Kp2e1sl8LfH7uqS4c2bKnEP4EynU7upwxl10GP1u1pDEqgPQH6h"
    "sij87bEvrfZdlcDfcmC8Y9OmGQhOvvGLdFBi1FeuTZeth+Y11JJWBz3Weui6p7wjt+p0E6pQe0flGCewPjOa4qeR03QSkJf6Rbv/"
    "KpeoKlEf8dfox9dat1O7v68S76jHuvXb+k27dgclfvVRj31vqCq/6kN++yYPv8HAylVON/UPe6z2vdFtVYn6gDb9+3q7owuOu4dy"
    "mnS/Qn/qoxyTAa0GW1b4wjhIAY6GyZClsQUrAloVYGqUENma0xVyJU+34w15kgyd2fyZMm/T3GRvjfawv+317K7WfHDlkyJbbLv1"
    "vXENO5p3JCVY1ZMUYNWn3Ajv7lvtrtwF1Wc5Nr0ogl5g8kcJcf6jI/vBHNmjNpYCaEiU8FDQIsIhueAQsJElhvcWLK7XxjJjgzbS"
    "wkmLBiwd0aCmRCxpq/omb0eMEsHCMr8dVLJwgzEOk+EAl3mAwUuiL6j8heOUaoCZZpQ42QkFG2/NmgKuKBuwNk6GrE0xVJkiO+tr"
    "XihcrMgCWyaZ+KzW7Pyot+vXVeIdSSWw0enAGf0JZou+vgi2C/ewxy4fOn9UCfztsata86p+CzTeUY+16/+oX3XhnHfUY99bjSsX"
    "y/UPe+yL/Avt9KdGX9utm3a909H4q/ulxx6a35qtH80qcQ/KoZCGhrtvG4si2lMKaYlny4Ya1NtcGtTbFRrU25QKnDaf9rMKgGcz"
    "PEZ2esz++CEHrz9+yGQ1XIrtNXwDPkeIkMvruayyuhbnc4wMOb2e0xGf5iK8ThAit9dzW8yH/6SjYhWpA5LT4/BOosfSa3535dmM"
    "1fkl5b5Lxt5VGnP9925EWU6UAvMV5ttW88ZrHq8PFl8+MIT1+EJYYwktike0ZnZQ4nEr0xLl8Y+O+8PlBs4AKeRowctkcfGAhTgt"
    "QqtlhlYdPh9N+jNubmIHTxLjmxRXefnP/swy0nxBLjm3qJHJ2jBhjK1DSbkr450X37Zfll62WreRV+ayEZegHu4u6+1f3yquy0am"
    "jnBOwq6m6MOMn8rtdVSQ6XHSPbLdP3O0fNe5XTfxRIgQ4nZR5u3CG6tNJK8ELW4WscTWOux+E97GSZG1qawtvDZF6HBpKvPS5A5V"
    "mjK+2lMqQviaEzyHUoEUfE1ilPiilPlF8Qar+JsSpcRXZdyfyz05JYQu18vi0+LrUubXxU2h1OdzB3IRbYrTp3RTYsD37Gv99rpK"
    "4G/SjUe75oS8dORhOcB5l7nF5bwoIb6QZX4hYQREf8qfaYqWlO2xGKXCgupx/MaiTykeoP/otJoZDiNu+/jLYo4c8t/EMsXOOBrK"
    "RzOcm5ZcVsU53O8Q2WiAP5EXJ2EZjhuBY28EdBC3DNt0xO2xfKJCAxKlwmHZ+rCYom+ZzMVZJkZahpJ18HKSHjHmAhiznF82HUPK"
    "xP5Puiz0dqSQvugVOZ4NfmvvQiJx7wGyyt7KERHOqtyyyRaVzAyzlmrbL5xo9gcU9VBZT1UH4byibhJTN22sStcKtjyibHlkSJ8M"
    "phO6qvylkEEDCoVEEsAabEl+HQwk97kFqcD+9ii7En/T9zqfQdLVn5TOIIPrX5JZa0v0bJDFtQa5VQl4S0MWWH3rwaDq5bPVNVCE"
    "StsqJlw2tflCJ3h1s9xCplhujd3HDdLbkglUfHdLqESz6UoS2XeP/ZvaXD+2fNEFjSTPDf2oCtEpXk23LrzteFXg5UqxcXWWaIBt"
    "NAeFn+YjO/Hp4bNdJPaYQrlQ1Z3gzwfMgfpizpd3czmalDinyVMM/z9VxKMMwta1aVj8KSFhuaezxapx0CCHKCX3ZF8o+UWQKRXC"
    "AJFAJXn/69QwLZUdHSQEN+kc0fXKpVxwThpSuOCWxRdCCxmQkx12JvPpCbZ3EEbkxp4mJu3tvrnSuUe3bS+73vpU7hDkDLiyEmHg"
    "RFaedcuQkm7RFO+Z4gnmZUeZpKzrO+Zlx8zcuSwJmJf9NY8+5mU/26b9CPMJYz5h1Etf1QrqDdYwJTtdvrc+2kOpX/zjzvYe0v4K"
    "vI0hKnwVS/0qqpHa/D0MkeNLuLOXMIHVFHgVE7TopFbm99FDE/tmEQUjRrU/JWOHo7ptPcPnEZ+nbmfrWOuSIW/TdLgVRudslHF3"
    "FufyLkib17h2uZVkcLH61ldBN8fJ1bW1rWMuE2Wpa92FpAf3XD931DAWulTJNI6Fkibks5C1gorGFV2H2nQEebL5fFZRhws5bSaO"
    "dppZgPeP6ZCFIQgIdcSmzyZd0HF6eest9buJf4yf2BSNTGhkKvdShUYmNDOgkQlHH41Mh1ZQ1GeCl9nJ9rz2ZQa18jNz9+WElPRX"
    "hME+QYmDWTdk8E6yjWuZusByEBDgahBfDTwdJDWVwbVkSlagXITsVecxyCxQkTkhVxSkwChalUJOSkvPRfP9Regw3d/qkMAy+Ebf"
    "W0Yy9kydrGRCPzPvci7MxzHsJ+pAaJM+cgObyJiOzKlhEUMQSL9dASdlCFaaUjkeo18EkRPA+U2SLSDoSVPBdXPshTWpyC6IiqLG"
    "tAIH7nlfk08Hiw79QLn8qPVN1awB3wJ3jafMW+3VMyT8qhGCQgiqnEI/QlAr5jiCEAhB4egjBLVf/wNPwMiLkQQUJwhD7aDQT0hu"
    "y6vSh2ledcnjQNDNy7qA4lUzDlSQ4sHpISpMuRwvJWVMNygpEVAhQ2PQsdJci7HTp0GNKFH4GCCMItt4QHGC2/iHPLaOD9mmjg/K"
    "0lEGYK42FBTc5uLYnHe+kgnPGaEWOfIWcIuSsbEUFS+7kSeEDAbE4Qq/kpfJkD5ym8rLeqMdDHx8zEctfhHk35zRc9JVaYr4o0o6"
    "MJNSuFR5xpww7hAuhXLLmKUlMjjcg2zi9xXaMn2pLTsbgSuaYC4CxOjKu5QiRrdijiNKgxgdjj5idPvE6H6aacl584VCerRlFvKl"
    "RH5V6zYgDYB31GO39dr3epWojx7rtmuNZqN5UyXeUWnzBCDWh1hfObC+bOl1O0DfEbFt8wA3YFWStcWi2x7cPo6Tn2tD20KzKRLX"
    "1paCRLtx1T1IYNstNcYdPrdTsJPQpUp2Mm3ZqC+CVi8JbFMxZ/CNA65A4FkEOB5B6vbBgBg2hQzPqoW6BrkYx3RchXzV9BnyVtum"
    "46aVdm9BptRgIjUX5CEfZBMIxfNqR1QEUZHSL4aIiqBejKgIjj6iIodGRTB4brexXRg8t2MGG5Ypl89CZZ9CJFgRLbLub6MiWtEi"
    "XFupvIVDkVGcDgPPXkPgWWduP9PlWRyicU9XMuEZETTIhczIoRTwveKWyqJjMlwSg4gReJEoT5M34F7y9o3CSKCUxnRKWQa88qLe"
    "ECNBjAQxEsRI9sL3o9OSESN5zaOPGMkZYiTHk2DIkwOL8DhMc4J8vsjF54sVfL5I8hnVwVelDtaUUnWWrhS6FytrVMO+EbQrWLbR"
    "V+qShZiDAtJS5dOlmGmoBDVl60ozvrjvTbTHaO5h7x4gKaWGKoQbVFbUV9R8RpUUVdLybk6okq6Y46iUoEqKo48q6T5VUk/mSfJz"
    "Zeh3mAxD6WNhB2B1KDA//fZYNSa1aowy1ST52aV/Zu3yAckp+D6sWr3rv3cjC3fC2Osv3ret5o3XPG4Bji0JtvmUVlgqX4RTQF1m"
    "NOXsrtZ8gBpu+rPHbhvNb1UCf+Ma42Fil2JKXwEpJ0aJpRVLLc6MjZSyird8ZFjXxjJ9gF2SVx1khbXEdiG4+AhSAZ5GiJClq6PX"
    "AjeZl8SvBd44x8nTtRFskTmVEcOWshq8lK9Y9e5AVe/0hL412c+zdCODulRZZ2KwvFZrDQw1Am3BSWwxMUcTFUAXtQjooDrdsTwc"
    "UR27x+cOEXJGycEgJjsnNTI2n6hwIPwOwvQEHdnUAfPBTzpL8Vbb541zZTTXvSRSlq80WqD5oTR7TQXND/uXk9D88Jo1NjQ/vObR"
    "R/PD2TbRXVf8SHAz218roCgzvriht9b2853PmWNaRRcqjwaxw1KvRWXCiI/IZnJsw4xYJ2KdZWUpYp2IdZaUsSXFOut/OtRmhvUt"
    "Jcw2fK2SiXZSt1X/Z96I20uAG8HtmelEY2IpHDolP+WOAyUWbTri9rjixsYGuKKiMR1iGfK7MHRFxbQUZ1vuv8d6bDDQVH1XfQoK"
    "O+rzv8iOHyUf5CnDqequZpTPLEomxjMlo4nBJPOJMOU7oNy1iXwflqoL01ZZ1sammM3ltHczrenBg6z1GppVXcrWveiPEtAJ/JLE"
    "LSEZmyPvMzYfH6nt/oqQT/nQ5vOniRP6EQrJ7S641w24nLuJ8AWlhBqAEMPN5a/VFIJMjaW+oO4JWPFcvofaO13IuUS86dFj5lhO"
    "PWqqpwfmccuvien2mh8nZnyua116k899rTw/sPUAsjueCBAjQFz6zQUBYoQIESDG0UeA+NAAsSd3bOKK6tGWGSg+u2o1u7WrbpW4"
    "Bz121bq7rzX/gDPqoMeu6+CqCn97TLKo3pbtVH7+0Jce69Y636oE/sYF9MO4sB42tGCzte+N+++vKX+8f2UU8kJ5+6MCel6zSoys"
    "zK/MhraVnWQcCJSaYpM8QofyM1oF97s0R7GVArJKknAjkaVk1qLtW7U1spRkbHb2yjANZrCMSPubZrAsQwaNL6ZFrybzFM/W4Eol"
    "E+p9lG36I79RDr/WmUlHqhiEQYA4zQM1rUkuDFA9jbtlcWGqm8ZxP4T2ENor556K0N6KOY7gTi5wx1/28ktMYRIM8E4N8GZOaoD3"
    "pckMOyMGMkQUzyO2dHRG9iNj6wqeXboyjv+GSHnostGstf9ID/O+TJGJLv/o1msxzof287z7Q1gEwK1hpf8LsCrJ2oLeL45sPv7i"
    "9nScXF3rqBGaU6Xx0mhMZ9x2/sGHZ3GxPbiSLbabqk3/n26jvPnuoHAfGP6FEs4Z0d38pgz2g4G85WAQFJAzx8TQDhE/6ZKMOVVF"
    "38CtgTMqG9rge+Fa+4HDysdhTA3LUX1kJsbb60NoHwnLWPK5oz08JnwRtIYsfNqpogLp+RS/oDAeNPJK4KmCrRTK6BEpYY2F9ssY"
    "8bk1JkOqzoFPh7PgZGEsBXT0yO0pdBN4eOgFTv2SqaDWs/wdDoU5DS4s4BBCmXoqeVPLfbaJ/OFDKs+rO0CgHvxuOe2Y8ihRv3wE"
    "/himfPjh3FFeHS6zVAfgSLJ5CsGINIk+Fah4lX4fQMULFS/0qcDRR5+KQ2vcR2iYL/325IqhfRBr0w2X6/1V4n2UOHndWbf1rd6s"
    "EvXRY516p6McUtyDHmtc15vdRvePKvGO4grHYSyfYR4XfwVSqDH7ZYLBzjylbl/uV8Cl3p8d/+w/HuoP9euCG7FLVSX6s8faD81m"
    "o3lTJe5Bj13L7bBK4G+Pfak1bqG1/uyxq1rzqn6rTvmH5XhD0OPuaD3uANhIk5DzDV5AXe7h63yXA9X53mNg55ejpD567Pfbzu9V"
    "An9LMhhZ6PrKHQYB9uytZWrMZnCXBEezvWpCJOVwqoHbHrVTTaQO0BMD+0SRAQmRlGNAjt7LKTwgGkkvMh4BRTmG46TeD9diUWQ8"
    "QiQ4IFsfEGX5KTIcPgEOxvbfjmdqg3mPpozIyjJyUcI91pHzzxxVIblY5b6xvezbaSreutJ9IULkeQGeO9wxUlNwZWDXfnt0rU9x"
    "reesSG0Vr/n+jABvjoSRrlm0AC9DFMjOODtdO2MBdoYokJ0JdjI3gUsRhoZpkKVxlj4aplWInwEBMjPOTO3nVYCZAQEyM85Matvc"
    "TketM4KVPYISW0g3jPV8+yZXmDI0y8Si9cU4Gs1MMdnEgyZGiblCy+YpU4YwR+0Vfeei7ek+03cBFr/abzoE2uf0ndalubUPL39U"
    "/rXqANKj/ZTTigzpiE8lNRTHcBOmGQQe0a/szeifTkbI5G5ukSvkMuxz4xlXFWcx7hLdf7coKpTe9ofuv69tW0P3Xxx9dP9F99+j"
    "2J7Qae5onebUZ+rQpb8HXvsyD9fm4EM+7GEV9BDnr6s0JVmcbXUPkaDdPbJLo1fKiQxIeUCbtpK60gAbuFJZB9bYbqN8QM2Qqpho"
    "FzeRtKE8VGQwMMcggThLHQtuxGqcQj774RIivaGmwIxC9QAWJL73QsZVzHYGirPf+28S2f1PPvQqqvqxEFKEGFK1vWRVXw2oirT1"
    "fi5GjyN8VFYJBeGjFXMcAYRcAEKwJubEDwICTNmVgiAcX4zfJhpvuy7nLsTn6YMee7i/1mfcA3mmKdeg5o065x3GY/3KoeUeOlH1"
    "8dh8C+wqpuhnOYKsc6bN9AdBX9qV/suexJpkuPmUuZyHqU7Iqfbv7969f//p3Zv3Hz9ffPj06eLzG39hT15atcJfNm6A1ZEhSfJ+"
    "ZnPJjWLxE2GaciAHJxXvFahyeTWFgAJ1hNX5G93sfVHGFkvfGMkVeJw8XZu9MZhQpUnemJa2cXXCxtyZGmtENtWYka9zn5MW0wkQ"
    "1XnlDARVGheG6ajEgLrypT1n6htxnYkUZqS0xwRUtZO76FyL4zmVuqzGt1RaQ0mtakOSIX0y2W9Q/BJgLAd6EhWvjSBSmhGUUDbW"
    "1S+9Up9ygR9RoctSOsZP6uZ/dPhPGqrZObIMc6pKdapue0y3MhyHTmeOcCtwjvicQSpHL93iUj8TJklEmAthLoS5EOZaA3NJRs8z"
    "TNnrURmfuNSgzG3je71K4C+4G8Bn+w9wOdBHPfajfvm11fpWJe5Bj90/3N5WCfztscva1bcvDfjuHfVY4+6+1e5Wif7ssa+th079"
    "W71+r3I5hb+VA8iBjT99jNPfbK99mYd1Q3eFjx9yMPfjh0zmwqUYc2kKsrCCtzQNUjgF1u6kWJ5hPxUCD7z25QAOjt7lII7gb7xV"
    "+MRlnvhnP2qNrlrD3YPUDH312rXyWCsJSq+1s4KyW0B0KLkNg7NyyWeeulvAEBkmwcDROCI9lQPU34CrCTq08qbmLflJU5yas9Vz"
    "nwDthPG0bHK+FY5yjlJhqPOqUOcyuFP+gw+7c5udpUDP6nxlFfzcd7wmORwpKQsjwwp7nRjPlAg+pc5EjgDguWMO3okGUYq9Boc9"
    "wHdhCCKo/UzHBCbZOWnKn1GFCjWKGCBlQbitsNo0R8q93j+JWzNV+MeS0x7iag3tgkkN2zLBWVMyE4r8KLxak6xuT+WDKUhdUfym"
    "hjR4Fv8Rbiw+NOQFjZeHKxBBJSBD/pX9PNoU/EABJFflgnwWybaCEhhj3YFG88XUsCzlhQohwtQYTUIk0J/iXW7824dwXIkwG+4u"
    "IwBbCAJXd4I/H44M+kaM7hVgdIdX40q28Z+SFudtLAWHN0yGA1zmAdaSSfERjtAhFFO6MS6DjhAq6BpXE6K1XjM0BaEa9b3asnkc"
    "VlRYEsiXoWKeIF+7JZRBmpVy+mAAd76azNnPweCcNNR5m075s+eQoapl6sZaBtad0XEFRHXj0VEJb8bGMs2fZf8PATI7yNjK6QQU"
    "jsFAyDtJdUCFcAlqPULt0KUIqOwliPsVP1+P7lv38Mgtiy+2UrATvVDKIYqXUQkq7xKPXijohZJLfMJcPa959DFXzxnm6in39rTX"
    "hC8l09P34OUjzH8XydDvNUfrdkqtDtBYkrxcF1voUWFk4ZrIwjIgAm05ElcQ+HAWBwSCK5VMPADGsT/yG62FA9wYkl8EmZps7tBz"
    "4tm15B4vl0xBRSQUY0ilMgy2qOWQj5cqtQnEjXAyMiwrxTa4g/7Xa9uZ+vQh3TnX69LHuMxna9N6vFMWqxVxuQHNKTng7DksV8zS"
    "N4kVfPdJkO2F2F6G/aJrz4Ucmms+mk9pyq4Rv569dzi6ZX8cbpoDUL6xjdnkP26JR1fRGa8AVwXUtPO19td3Fx+9pFkOJD3/dUL/"
    "NMZ0ZE4N6y+hPcHvwwsUVOGKnmOFUNGGppMGKB/mIV6wFyG2u09sVyduK7L5BxQnt/9vP04G3qckc7vybIZnqNu+zH4rW4Hr6r93"
    "I/pIIlbDR+tuW80br3k8gAMT1O4TsLDpkyk3QnsTzDpBi7D12bHA1mWQ5u6o/ZR0BdBnsyW3qX99rbh2xZkjGwhlHx/x6cxgJpXf"
    "nHA2VJaSgyIvoXbPVSb6wYBMuOX6vppjVR5HGezV1YqSzeAnKNdW+WUhRSjq+gP/RgYDDQZAMgh5fTBQdnn5TXXhlvaTt1S9g8+s"
    "NuJvbJGHOj19TApRGpENzfFojsedDc3xOPpoji+rSQ6TbwTRex/zxO7F534ocu9jMvmGFsgS/F3p6hCiwp0/Hh8NegIk7y2UdiNK"
    "VY7kGyeVtVOpQ4VGxCMox2CcVCYUrXQWGY2AAodj68OhlP4io+ET4GBsfTAO631YMte57WzJczbmbIPwwQgdxg+WTecqA5bc5I75"
    "aI4Ml/dRSDlysZKJLLN4s1weZW7OB8BpB4O5UC+/m/yXW5Bdwa2bBSW0Km46BvfEgttjUSGCa3LTIWKifcB0AuOlyi4hKA1lBbY4"
    "/5nuenaIB9EAuF8nw01RIcfFxbflYC2Jvqx939xHgQzNkKkZkG/lDicpBcSjQW4JIIIMyXw0MkAdD1Ipy2dmjv+MUHIecHaVX6PH"
    "3viQu+HekjyZz9DC7Uclep7rG5+rkDj5+svjoP+ZBcknZDfwxeJP8JiLiTmaeIk74PF1jBz46a2Ji0vC7u6oKATe1Y4jNUa8J01U"
    "uF/ZVTLVc1rlsxCB98MR/kf4/7RBAIT/X5swgvA/jj7C/zuA/0PyQwF1OESFm1Nug8r6bFjHYFw5q3U6jZsmVAP0jnrsrt7sNlrq"
    "pH/YY91a51v/+qFeJd5Rj13Vbm/7d41OR9UhDL5AH51O7abeb9ev6o3vuqvoGT/RVv++9qA6iH6PK1B5jD7bT5XFpOaz6QTwaEs9"
    "Aa5azW7tqiuHTx/IQW3d3deaf8AZdaDSUN+qNNS3ehroKdBjcgWqtyWNnCFVEvqSzKFWjsHEIpO7kN+96L6cO7jfHvfv+P5tjBy+"
    "wQYeJsPZGTMRjEZzeyPX6RglJkwrtSbhw3KJQV4VaBimOpkA/33Hd3pIZSHOh6kwynNj5tvU2CgqxNjisnY8+8bRrWqCcf5vuQVJ"
    "icm0Cg5yghaHumxDXTar7N1cZR/JtszeuekQclhn+1OvbY6QbVUtlj+ScAfahmgQgKfImFMBV8lCzve0eOsNetjIHBi3+qF1Dq1z"
    "5RRI0Dq3Yo6jfSafdQ4NCmhQQIPCSzHossl591yYa73w/EY55b1ZuP1ame9hBq5e2nFLu4ypGkf+fvyLUM5dM8pnFtXVm4YU/Nq4"
    "NU7Kfy/u7QWJc8ooeryOWkXhGZcfeQpTIeZ3XMnF5KAaP2lbmeMSi1fkYvaiZapmfTtol0NBndn82RxT+xfh+q1WiC51Ec8QKUdL"
    "npSL0VxOBhs28jExnapejyBppC4EQSac/9T6qXJqdbuHbF5OUAAiTdE90JO4Ve5UEqrBgDjUsoRy4p0pMd/z5n20+RS657Y84ah8"
    "GPSc1MiXWuO2fu21Um7Ei8lS19RQJSTdrBqqnoYxJsaTnOHKk1n5QHuexPIxfriexW6KD9crWA4qhTGE9WxhOpMgT5oxUgZH1Tv9"
    "U7ZihkXkggc/qKZ/PPhDy6ZjLzmb/pVebrbh0oG8InpzAf9oiOiU7DEsSaF+AHQyGFQDL2zIMkKkAjQGKVlOKa9UiCepEIXJyd57"
    "zP3Buv7gE2AUshdWdQuJOB6j5W09F235WDr5KPHLhzCuRlz+UHlfyS/zcanKEwInVQ2RivKrpi5vpYafHwBx+ed+8zjoJyZBKKRs"
    "u2IZ5ZGTUN0QCnnNUEh0HSzknREmxLcq9laFd5QEY7MzV8TIygyJbJjAYie5BA+fd7RUPN5+5tGZsbS4kTKVs5OPhkhOgsWrVv1d"
    "5B8F8bsIv732p1AvZd+8llKOM0/J1pIPwA6oyzzRzwKIOYCWr6VYUSXwt8e0Mlt1ldoee2h+r7cbXxpwLjjuscZNs9WGk+5Bj9Xb"
    "NQVM68/DAdKRDRjU70Jbr0dwCi9QLGnUm1ybLjTLThz1JqXmEKAv8BgF2BymOT1Of8jD5w/ZXP6QkiZ5RM2NCiPHKNHTt3SKWBmw"
    "53sXGa1pfe4sDj/Hr1cyEWgPY+0bo4KlkTwwU0GcnAVwLeRKCAGOgKZGkUoNMGo01aJgAFMIKZQEt9NzVezwXpukQ/bujgkREGc8"
    "wmUWcUbEGfO5XGFChFc8+pgQ4WybAZW+0JDgZ7beFaYpM0yxoeK1gxB5rP+zU8w+JGsn2dxREnemPBAm3H8C0sOIWjtJNap0IbtQ"
    "udYQyenhN3lWkexFJLGGiCUbbRrnFiPFMLcyCziWIZy+O2SFRdwkMQ526Qe7sH0hSnV6S+eujAyjCR393Ag3iBDiK1XmV8oU/Zkx"
    "F2n1GS45t6iR4YUUoYsN8VAS7koE9M/sd1wvW63byJBeNuLW7Ye7y7p8y9RYykamo1+UhA4J7gL94n4zMbLTW8a27zsTYlk/q+xF"
    "Lob3M0tgIN/T+E7BMlZ42wiT4aZR5k0DXg0hNSQVGmCm7R2Z8GIa6clETW0NZ3w0bbnqQFhGXxUXSV+31jtIpfVT4hXs7MfXVr/W"
    "7PyoKzen8Lcea7cemtf9duuy0ayS0Jce+9L4XblPwcfZBivg9iHMEN8heL1QObI02nLU+jmpomQhNjtzu4iFJIUSV7AVK5hcm57S"
    "jfor4xwyesCElFmMFn1hpubNWyl1pdKj+FVm8WtocYWvyO1/WHBzSSHFvWUre0uZXAofhHKCS/cnVBcr650J51679eHsjNDpzOJL"
    "SokBUdx+0PdPBiWlnAmd+oWopByqilFBwBVTJZq4TTqNeyJfAMlSQX4dDH7S5WDwl5Ro9R3dSAejR+pnLSZcUB0YDd3KY8OmKiRb"
    "p3+LBoXTv04NU048KvmjzoJ/Y0o7GA8VJi+7nxLBp1QFWk8M0WM6ZFw+lCn6hhDmE6PyWf7iRYqruOtNw6zl78TwanR7PH5bPLo9"
    "ouMbuj3i6KPb437rSGCugp0kb6SFHMDc5ujnmM/P0VMV+gXZHKdDfufj9179dksGL+1lOhtpvoyr5rGR6sF4Cgy+yGO0lq2yGXyR"
    "MFsfMjlxybi9ne0tBGQkmbrOuyhMif5Fa/yLygA+XtOZYTtzm57FkcfgSiUTdhxH2uTIoGnzhU5WuIDEkipPJIBuysytIDboTx07"
    "nBiMA1QWlLtfTLgKJxbGQtV591A6ZQ2BIGObCb/ovCnIE+SdTOKRh3qKTQKewxWS5GP7GRdTMUC3QbGlMCDC3MMIA5ZkE1KvYvG5"
    "HCZDnmKJthUwyyvJlV2HPPi3/CmxvfsXsnd3lUO/b7ltcqUmgZ01lHG/6ub80FPIy6UMoR06QT+kRBaKCCzcZDaX39QFATmVlUnO"
    "BkOhJJRfTBvyP09lF+m5SvZ5cywVcITbtY4c22gZTJCejPPYnmtVGqMRFaKfifWvGoQkLY7CEW5HbWX/SdmO4MKa7Sj/VuRMJNu1"
    "HjaRPcopMYacVd47rB1GYJUfzW3B1TIPat2SyM6pMXWX/WA7Sd9zdnKXTRRFEIudZVxrlGTJpuptibTK3KvKIjOu359OQmJctXmV"
    "UWw4Cb0IXU5es9OBtxjmtc947U/Qvrj9mEJ3UyrK4xjZCbJ6Bwmcw/t/AcgsQod7Qxwzmw//SUcb+NBECdHGmDpZizt8JQk3ki9L"
    "xtTte345fAP0PEyGMzZmkLDNJzNlpuaL6A2o97eXnXX+6HTrdwVlwLP7ervTalaJ/uyxbutbXX5VHz3WuLtvtbtVoj977L7d+t64"
    "rrdle/eoxzoP7e/1P6pEf/bYVevurtaESr76QLZQTyZbBE9YcP/8nGP7/Jy5e36Ob556fDawN4Xp8JWJMXU0mtv2JopVjBJT8Zda"
    "gwLEIjnA2dGMXvtyhDDCbTGE8aUVecd0OuMOZaPlN7o8i4O7scuV7Kq8QUPPj3c92NsFS93cgdKwuqztdO6oYuQalh0ZtqqBaxDZ"
    "Y8WtUMA9Bx3hFq8VxGBiQW0/6i8J9+7wPrmCAyGsUQd3pgUGprQP4CmsllAOAyRiuIjhIoa7dQkkWBnzIowBxQmCi9vHcTHkCcux"
    "HvH0daW2IkpKiORFesrxaPYnpZC0+UK+PUzhqlFdJLiSrYaAS/woaLRWA/kxoUzK/cqVENwLNe046YAI3wMHRH1GqgeyeyYMtf+f"
    "kx9KmbBM5Yj4yC1L9rqYcKlQ0Jm8yYjPpHbB+JxByhT4TGoqJXieTVxYgBg+Mebh8KI16jB712G86Z9XCPDan6AI8PZjDhHgbVzl"
    "CCXG/5goLVISR7ZDs/kgPr9DnpaqcxXjPYoTsu6+Fg/fP7W00TacpPAVuZgtf1G3Wd/22uUQwaSUovK3MdPR8KyyIbHRUiWG47Yz"
    "8cI6/J3oFxE0UlGgBhkbS9lNhahCQqo1o386BB4kTc7az03zwcNup+opDcwch+LTsWxKCAGvmOMIAeeCgDFz3Gsefcwcd7ZN/8Gw"
    "KJHbohKiOUGN9H0ef+1sd+0E5G+kMPdaMifLZSaNr5HV6Qg5vIKlsKrEWObpAnknpNf+FCfjVqIHyqAtXhmW1abPJk1GhIYuVTI1"
    "RVVowg5a5dcTZ3IDUK47fP40UcobnIX+IH5TFUMEE89gQCZc/owK6HEqH0CFGEy2MB06lRcNNiaLiVLLIN0P5AG/o5JqhbK4jzvn"
    "0hjl5KK2hvndM15aNNQdUXc8joURdccVcxy1B9QdcfRRd9yn7njIfKynuTmJUWoN3Gyj5Si96u1RWyy3h2148nWSo9neYBGicsSt"
    "HH3prcig8OnUTe4THZIu/TNL8gpITiFT9qodtf57dzXH/Q31ttW88ZrHhyHKcZg+kKyouNATo8TgvFJLN0kdP7eynqDEnTkNNUvl"
    "dZLRX+SmbD6xb3Sp2B0OFY/xVUXMRbs6Tu4GZ4P11jYWPoyUMsXkgdRgqM6SflXrXNWu62f/cwBgskMNezSpM8dOhjOGr1UyoUmh"
    "WvWp3yxXIOMjt8Z0TBzw//CQQc4cSVeB/KMzgy0hQfmYGpLvBlGoDhnSRzm7CDVGE/AzGVdVwKEuW+iAL7BbOLTiVVGkQsGHE/nH"
    "oinZVA/2JFDT8Ycq4gheMDaVouwYXGliYKc8M5PU4LMMr9FY3leYYxrkaJfPo9hPLKhcT+QZyOIOqfqGcx2OCeNiyjuSmpya5pNt"
    "TIl6W3SHosc4YK3w6weDKrlpNCUHyL1eDzr/cVtRDJE/Vv9W8MWEU0ReMh0KQO2XbueCqNngOVWbT0/ypyvH6ZfmkC1dth/0fUYA"
    "Fn2fy+n7fNhk+sejaBUrkuNuQEmmrquREyLcY4mcw7D0hRVyIoka5VZcBCDw2p/EErEPeKAM/gAdaj9Tu0NHNnVS5O7QxVWCNzTr"
    "i6BdjsJEurUrPFoW1CgfafHUlX1BJgC7ChFyU6Ln5MbiQ8MC+VYKnxZnTwKKBTG+KmH07m7zAlESTfj7lCD3Wm5xA14fmQ9TxJBn"
    "WPNCvPUJTmKL2FGignLsCkJobsQ3BOEZYjP3gqBFrqoBUL7wryY7Jy1mLYnOsyC82jE2fZRv+kSuwD8pE0Qu0CrNk46r9gAJuYpX"
    "FF6hKsgwHxMxnfQKAju9I+AptWgvbhE7Q2WksuQGMla0kO1A3uBJziciuFxqJ8ZYPYKbr8qS6xzhbiyTsfxN3UgnvgpRWvJ9sVXn"
    "wpFSMKv0mPdg7lAQysYisq+ZEFY+BxBnCbFQigEVspiYI/nE1LLEliok+M5tUBNhBk6DfC76bioNzJBVjv0RERZ0cUMnJ3Rxw9FH"
    "F7eyuhChi9u2N6fDZ0ArkWa8/fxncWG3AJ9TSE/B3WrXHB9LrqUlm1kxoX2K0+PvTrImug4ERXgcIjk9Ju+getOfM1Pyq7jQGCVE"
    "D8FSC4eqsq0UTjZxBY2RonpwlDOAStZuMPphsi2MfMkW12Mf4DLg9l1D/DyLg/bqZCUTsXe8y2vh+g6fUrf8LidjXlHeeIOB57Yy"
    "GEA4tU2npjtPdS3exYQy17lQXdFo9ZP5TFkFHP64HO7xnOr2qrGp0XK44lVzgI5koySgX5Jn2gQeD7v76JvBkYeXJ7KNaVdQrz1n"
    "iiC1KXiI5mkXBRqzbhwFpLJarf8B0ELOo/Rr7mOGyENjBqf1VyytgYaD45RS0XCAsiEaDnD00XCwT8OBDm3a4GWKEqKyVeZ3xjEd"
    "q1hFeY/gBN3Q3udCft+vQH7fJ5FfjBbfd7R4oE4VWbR8IlywyrxguZpwYnBv+ciwro1l9uim7vNFs1Iez8imJaX0cYBi70aEDl+P"
    "Mr8eMeSn8CCj2HYUwxwCWQsOc4wSh7nMwxyCdouIMgEVDm/ph3e4QWKEKCGGO6djwJtwNkGLzI2rs2FTWl67RZQKeRpH2nybY16G"
    "hkiQm3kTSGSzE7NH5M4bpliV5G2xjGEPgh4vkLU2U1h4NkVyhLWlyNBuXHXP0pbUl/L0KujmNNka3URyMBYWyZdy9drt4zRZGtpG"
    "Mvh5AEes2szsQuzvWdwZy79QyXTIMmZm3/Hb5EilEYoyli0FMeR/BKJf3PqGpkNcB2HIH2dCHPKzJBlX4OvCdWaC+o+CeOHCZ7Eh"
    "2s1dIFh6MJgaY9pfmM7ErbEROqM8uFQ2O+WtJSXbMUi+hgXh2osJp8/y9tBa9l3xCJXcK8lUxLYq/fGbSv0BsdwwRspFzNC/p8fc"
    "otxgr4CbWybEdutYaP9hw6nsoLH61abPh8zgaojm3kN4NTpEoUNUOW2T6BC1Yo6jSww6ROHoo0MURlIf8+Z02PxipfI9epvL9+jt"
    "Ct+jt0nfIzHi0EuCw9m1QwKKFxUOKac6nMbZnVQIwQwBryTU93jm+dEJLy4CsokjS5gQB7nMgxxgTgWlqighmmz+J8lWwADTt6A6"
    "m08T2HeSvV4HJfZBPuu2vtWbVaI+eqxT73QaLfndPeixxnW92W10/6gS7yiOzuZyDN96+tcwSrvJ1A+R4uSPFQsrVYqI42HxUWwe"
    "ZUgU8IMOJ5z/vKaW+UxTKi7Fr1cyrVUL3RIMb0HTXJl/6TPk0gVjDGS2pWw843KIIV5fUDnR5Jqug/XBWqLa/iLAxuMlyFIWHkOV"
    "Skqk4fVOCrAc6aJG6bmA9/wM2uA15OOll4fAUBYjyCpc0YYsQ5uYHk1bOPKLQ6czx881rPpS5iuoXV8jjlS4yMQQkJ9ePZ5OSwzF"
    "mPTTqxz2C/Imf416jwfuV6+jRIX6TdMJxPrXjEm9GZq00KRVPsgLTVor5jgaNdCkhaOPJi00aR3z5uSLYQmWXppPmZM0TLW/WbpL"
    "E4CeqH9/9+79+0/v3rz/+Pniw6dPF5/f+DM2eWnV1L1s3MDsjaw7yensqRbFmB+m2oj5JdPxD8N7pUIVMXn5BCdozd2+zUvrekX4"
    "G1CcIIM/57GWf842ln9O2MojynSBzTBCh9thXFcDP+AMH4/1ZoiAusw2iHqzW2/Xr6vEPegxyaDmDZxxD3rstv6lWyXwtxz2B8lw"
    "Z+Nh8Yn3t7Cc/ag1uo3mTUEdySOrEvegx67rt43verz8wx77Umvcwin9KUew1ryq36pT/mE5Rs4UfVUKbZki5Kyp5RvQ7bGUr3/m"
    "aGv5ukByilSZKVKGSfYnz7/ZrUC5vcxyB0/QdESb7dFBNGChSY5tdrYzr32Jt/itjOMuUp3BTpym7mYDDT7BCWm6W1uYdPXQIpM3"
    "oMDpW3z6UtvmKexegRl4BKfA7aikeJHLAfxihQP4RUrZIS2HbGIuiZOiL0yZN93xXPJd/v7+tMhuEKPCLSEF1oy6XOQ14sfIEBda"
    "nVTEY1eSxcWyNbiuV/VQd8fJ3rWZG2ITLJK94arWuapd1w+SvCE+AhnOceERWuMcF54bOTI6MOIWztPeZcrKoGvRq/LzDq8QcJ7V"
    "FWzMp4kuXz8YuEZNyKPgaNIpn/peYYzLr7aqIa+L3+iMDm5lG+V8Br2m5H447PNopzn5MprAoMAfDzxdXQc+1Tf4wQ2p7MHiEDwh"
    "73lO6uCS6CZvUJ5wsncvi8PMkM8HnU3keflDxtDqiVMhf41tStGBQQ4HaPlPPiSGxRmt9Jj75DPD9j38XPN8Vf7iR8O0ZDfwi23q"
    "VhgCbF14baHBHHJkmJKpxOYLcCcUDp3p3wWPwh/h1gYZ8wXzXRKDXzez+VD+Okn/LN+tF2ePqGhXPXS4Q4e7Uu8m6HCHLlfocIej"
    "jw53h1Yn0eEOYx0x1hFjHTGBylEkUJnbKQlEs9nrNj9B7r57k4u90CyTv/pi3F1a6ghprhUdalh0nOUt7RO9KEtN2Vi+7zQ1+hYJ"
    "1mdnB/IJMDnQC5IDQc7dR9Ny0izN2byPkeEIbD4CM2NpcSNFFsm284dISiwiltbQL36aM9HnixQ9cqXTYoQOnRYLOC0qgH5Tlcgn"
    "LvFcP6t1voF7rvrosZtWs14l8Fc78yqnX/egx1o/mvV2laiPcihFnkkm5YVYFaoUojoZv9I9ByppL+j+ZgOQQnxCXhOHGQmVAn+j"
    "YfApcQw2Dpk00mJVsxcgY99BqseC7LrW6yIifYhk/3psyC4ynEu1wmTiHO53CKvITqR8cAwoMLO95iezrW5tZtvUsZeb5OEMyNB5"
    "tMw2Pncd6gszNXHBylFO0OJQl3moF4bNNrHlR+hwiMs8xCqJpZiPRlRskCI7hRqHu/TDXTiQJkpVYpjn0NE0ZUg4WqO2OZqcxV2p"
    "3dOV7GJ4QYN1ftPZbF7vH1vI/TVT/k418KdI3+60e5nba+kDULK9XDMdsrJf9myPrJMwTV9c5LFMX1xkG6bhWixwbpaiO2Zz2G1+"
    "gtzdiVsFVHJNzRaVjZWESNDmXxAVOege9j//H5rY1d4="
)
