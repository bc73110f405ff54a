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
    "source_key" VARCHAR(200) NOT NULL DEFAULT '',
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
    "source_key" VARCHAR(200) NOT NULL DEFAULT '',
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
    "source_key" VARCHAR(200) COLLATE "C" NOT NULL DEFAULT '',
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
    "source_key" VARCHAR(200) COLLATE "C" NOT NULL DEFAULT '',
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
    "KR2gJLlxdZ/i9Cb021wsfruCxW+zWFx8PkfpcDrnmc6O8VQIYPfalwNdh/sdNboewaD4dJpaAKhL/8xCnwKSU1hbVmlI9d+7qznu"
    "K0i3reaN1zw+DFGO+9h6guXZUGqYBtWWlenFFKvSlvAi+cVOq5JQJZZfLDybypNg7Eo+NlXPHLe36fOVFfa2oEXu4kS/CDKmIxMg"
    "tXPS5IyCI3Ao6NV1Gbbk6AtHlyOeze0ZVBqCMFhoxKhFJlI0SDXY7eguG3klc+ZInrjfPCdn9DlGE1uJARk0sa2Y42hkQRMbjj6a"
    "2PZpYnPlknQQar0Hf4i8zAYDmLq1/n27dVXvdBrNmyqJnYB0Ye1vcnbDNf+wx65qt7f9dv2q1b5Wl6Lf4wLiYRyeXXFy0yEMkZdY"
    "8T+7/6oSJqmPHqvf1Rq3VaI+euzH11q3U7u/rxLvCIIPbus3bZ1NSR/12PfGJaR/Ux/y2zd5+A2c2uWapJv6hz1W+97otqpEfUCb"
    "/n293Wk1oY172GOt7lfoT32UYy54asmmkyFMX+oX+qbxvS4HQ33ICSC3net2DdJo+YflGJCwXlZMWolRHkpcQS+GfEIpRp1s2W+B"
    "FzP2eu1LvIeVydKrsKckf1dWI/NpsBJZ/kpkUZguLwQUpUIAaLV1wOXWS+0DV0E3x8nVtTaC6LSKWAmuap2r2nX9UEYCR8P7CSOB"
    "NyDZRgK/RW4jwTm5l0NPRcVNdikUKg/ZMC03xYjNFwJwe2dCTRtqhFQg1SVg+tyGJJdwNLJMubWTJ+OZwvdptrlgh/fbeajQijZu"
    "8BIGFKG14wytHWjtQLwbrR04+mjtKLG1AwOKXsE7gwFFGFCEAUXorr6Gz3Kam9nJ69K5HKY5PaAZg1wwyAVXDQxywSCXI1lb9h3k"
    "IlkjNtGeInSoPJVZeQqB+okxXmWuDFOhxoSxYRgbVia7b47YsJRF4KU8DeVUPE22Rpe9UgXdgVU8O9dl5HJlnXW9/5LUlwZxe9EF"
    "H8kjtyu6aKQ2ds8M24FDm+qguUfTFg7E08GXqWQ+4UzeRVnAdUe62IfP+sFgbWbNfT1DriKWUR+MsBE9R8hfeL6FOkIbONrAS4qY"
    "og18xRxHKyjawHH00Qa+Txu4za1CcLzX/hQAs4OalTKn6wqr0g7n65sjma8HRqROVJ7CqASMSigPjLI+KuGg8NTxMjYTnypBuEcd"
    "YiHOMsApfbGyFpqifrv1wBRz4y+IWzzpNzIYuIdgBNdVYxX+w+0pBGAsJuZoAiVk5XnFS5uOK5JIUMMeTVwaFaUBKaCi7XWbtLK2"
    "B3yOXABV6FHSYKYCSanCgg2iVIhSlX5FRZQKcQpEqXD0EaU6tNZ/gJKYZduTYmDVRZ6imLJVNlh1kSiLGRP1CnJ6/56jx83tQFxP"
    "U11X+OlG6NBPNw8MK394Vkq0dCb7BKeHc1/kyx+zIn0Mgtw7B7kRj0U8tjSwYZmzxHxVeVPOMnBD92plLXA4CRrmcGmDOwGyZpCp"
    "FHzkwkptQO10J3sFDw/6KPkc3IKEosFDIZKISCIiiYgkIpaESCKOPiKJe1StDpsefU/7E+ZHz5mO25P68+JCAUWZh79M0FtU6C/G"
    "51OGlHeSXQMhZfTsRdDzlWuOCHqeOuipEkifZWCe+mJlLeQ589vlQTzn0yG1AQ2sn7/9+KFChlSYY5qOKy4MQRa26TiUpUKWL+kr"
    "F+ao74AgI4KMCDIiyIgwE4KMOPoIMu5PlQnkj7x4R0BxgljH9oE7VyIswuEQyQmy+GMeB8WP2f6JHxPuiegyhy5zZ4gevTqVANGj"
    "k0WP7g3huMxvqSyJcQQp0aCSiSLNZNO+9zv9nIvroaQfEy5oOAWbIciQPsoJVFF10ObMMS2ymFB2ThoOeeSWBdXQHm0+JdQYTQhY"
    "YJ+oWx6NqDuT4ZKYjqDWI/l1MJDTmVsgnv7tUd5A/E01ERNzdj5bDgZ/SSJS5Xik9bXbMgGoVWvfyvIWu1v+CmFS6k7w5wNiUa93"
    "48mXI3flfMY0udksVatYUWzHo8Fy46WDbxJy2gEEimtqJFN2qJPZgsPYu5zD6iQMS55XG22QiFUunmPicJ2NlTO6JFyXRLW4EGn2"
    "pg166bEeq025nP+6IqucNPRJ7upTk8lmcgo7qkDrYDCa2zZlI7mLg9c9YI591Sbwuheugz4c++v+L4J4lPJesht5Vzru/y9Jppkw"
    "1OYwy4BHhYyztnowJY/AA8EogJHM0u2AqXBDPss2kxU0f8llwZmLzWq9zswZtUxGMxvIzp/84rLymddWfI2krM5FkKeRy3Y53dJ/"
    "hmE77m2zfgWwKO/dgko2uZo7pqM9zbIaBLMtx29c82hqPOTWSu21bemfMzoCxF/13A8MpNus+ovGVhRwj05uQGMrmtvQ2Iqjj8ZW"
    "rOJb7p3q6N4ZXxjOa430CU7Q2LubUobAsOKhAxEyjBzIXwMVC3Tuhde+ir5JtF9AvUdut+7rzYIcVzRVAn977AeE3f2AgLvbVqdb"
    "JfA3joodxmsnDWUosF+nkSMwXept21AYagBSRUf70nzKFHnjlBvJvSUTyFzJ9+/v3r1//+ndm/cfP198+PTp4vMbXwROXlolC182"
    "bkAcjoxuimeMCzQXkZ7CNCcoQL3Ps7JlL2zxdS0KxOaf41E6nOGbzvAQTp/g/0p7cZQQLcZpcmqRZSOgOD0f0Le5xNO3K8TTt0nx"
    "FIuWr5J2dlK0PM16FeX9tWReOu9TiVeJoCc1HiBRxv10wobMAqJ8hA5l+FLL8O5Ypb0pt3xkWNfGcuUgb+UtOaIBTnlNIjb4Isa+"
    "MB0C1GV+SwJXkoJvSYTwNe8lLiOG6bX9Vvsxx0hRko/FcnEh+jY1RNr0XBHRFSU7BXEzHteVL7BrVWRXMtd8wLXiMzlJjHO5VAVA"
    "T5SnBw2eO0meZocwZHMU4xey+Rn2KS7A0hgZOiKm2uSK8TRMgwxdHTPrzb8kf4sFzd6H+jlOvq6Nmo29qpGw2bZU0NqNq+5ZcvK+"
    "lLMdr5MTZWsk1mI9T/1Y3pfw9EHQI1QO8nI0EoyynqN7D5s/UrauiJrPYuyeK38fLWMzC38HjD1Q+GDDodOztBBCdaGyMoywb3pt"
    "csQSws4CMXuGCparEsHJdD6a6FMzm4/nI6dCDEd9M0eyD4tCwB0Zm2IEvijnZDBwuCNvG4rwW0wkhelAHR0qiMOhjo5lCsdv4zVY"
    "8Lk1JgtTzr65kxalWKrng/jHWDgjRB66tNHzNiVD7kxWxTjCY8M1eLW8NAnwK2WTsbGsQG4Fm4bPmhDpyCFyEYoQbRzRqCcJZvM8"
    "tLqBAWYYYIYhRhhghqOPAWbHF2DmCl9FLGchkhN0n91JpMa/5nJRMp1CbsphmhPk8/YjMJTmsImrcoxwf4vEyTkre+paf0btUarv"
    "Z/Z8T6PdY2TSm11tvjFP2495HG3jG2zIz/ZjIrYxUIuLTfsYIU77jad9ADoUG4Eo3cnkvd0z9zFCpQSzf9NBSCHGkcBouO2JmduN"
    "hsPU5ltPcOKj2Hnh0TDwjcjoSgcNLx/lSyyIXsrL4+TnWvthaDaVJpc5sPye2kL94qT10L1UWW0/nAWtclgQdWvPljWyTKmB/SII"
    "1K7TicLladMmEFTqGcPGdGQCsJZm8Htpd7kq4YWGrlApvBWWs/SEoNG+0bKGlrXSrndoWUPbClrWcPTRsnZozQZkm3RFfH1uLo+2"
    "zAr52XX9qnFd71SJe9BjjeaX24d68wpOBsc9dl/7Q56Bvz320IGr8LfHOg/39612V373jnqsJQ9UE/dAnul+rbfld/iIi5qHsTRl"
    "ZrZYAbOcVmaLPYQaItSCVeTKLzAjfoX4Vbnxq4NGaxwrV0ta5PCWC9HWOQviwGDoUiUTGIwlPcgDDOrW5FEX6ZG8dZ34Q0WHwl7x"
    "fMEI2PTSQMGXdLWJh7wvDiBsh7BduRckhO0QuEHYDkcfYbtDa8nqM8HLbGDHa19mqK5MrvAI62x5wpqiL0V48zll1l5yblEjIxtX"
    "hC7G1qEk3BVfPQl3v8v6Zat1G1nRLxvxhLoPd5f19q9v1WSWjUyt7mmGJzCKAyh/qoA9JAM8i+t+wZXKmpr2fqMctewpc/UzVTTe"
    "Sw8MdWVVNxll5NNKwuuMwrO5mFChqsKTn5TOBDGd1Ir1+7vxC+rSZwJ/K1Pg7Qj7w4r0qD6+QH3EvOHbzPWKxehPS9kqy97fUsmr"
    "0vb+lpfWatXe7+e+yrP3wzYb2oPTd9xz0nDII7csvhAawqXGaEJGE4M9+alQ1G3JcCn3XEGtx7RdWjURE3OmtuhUkeDgz4OSQvk2"
    "MJQU9i4pZCd+XTmZMfdrNktRXEBxYRfiwr0l17FUcUFfWSMuzPxGeaACG7ZnlYxT7c9uSAe3x5Dk7BH2WuJlQC2gvst2ihFT/pwP"
    "ODjQY7xAOMhOUbxyQd1VlmIUD1A8eEke82MB93dpQ9kyvo/yAcoHW5cPvITrCfEglIk9SzoIN1nvQMb09kvHypcLdmG1d4kUB7GV"
    "TdEBDB3AcONFBzDcRtABDEcfHcDQAQwdwHY7YcvsAFYGJULXFoprEH7FoQz1wS9rlCf4RDh05haJcLWOtLiSjFYbaQyximqoQKAC"
    "UfIlGxUIFCFRgcDRRwUCFYjD70aoQByHAhFm6E/5I9In7PpMRR7tHjP1t+7rzYLLuqKBlEL1Zo/9aMlD+afHbludbpXA37hWkWdy"
    "bz+vkOSxRfvGo0Pt/thYigIzPI30hBJpb22u2/Rfc9OmKfP9H51WM523YZq4iGOOHPLfyl61B+FmODctx2TiHO53CNEGeBSRarzZ"
    "/Otd7ff4RL+6bV3GxRXo4BKLn2Ot7jInf8lXq/tQiNuVcmc/S8Xd3GuV1ehbfxQ0WwvCtRgl4PgWLt+qfOtVXdMKROW5R8OlPOLT"
    "ivajMx0ykQ8hZ8hYudh5J8Evz6YjsPSPk2Dezu/2wkqr3k1chTcrZXS4GUKHCB2We0FE6BDBo43BI1id+xt6MSdoMTYkXtttU9bG"
    "KHHRinvVik3imEJUOFVjaUiYQ0GSlDcvztckMbI3yt6Y4Flgl41Rokd4qbdTf7TS8O1bPjKsa2O5ZqC3koLhiAY5JQeDp/MVf11i"
    "lPi6lPp1wfTbmH77oFhhGcvHXc2Fw7Xd7iwOE4avVTJhwpFq5f7KSh6YsKsquD2aTNlZNXynyM/JYPCTQswso8/UdrNxiN/kaa6o"
    "hbxk2JQsJoYjia6+thpXddmMc0F1Go8kTLjzu+WqP8f4XO208oaJqnMI+iHoV+qVDUE/BP3QXxBHH/0FD+2S4okRm7hfebRl9h08"
    "u2o1u7WrbpW4Bz121bq7rzX/gDPqoMeu67VbqCRXu4Uyct16W7ZrgKNW6EuPdWudb1UCf+Mi4WEctkDySx259NfAbV7mwdrQ0fMi"
    "XwG4FfXf4qxFL9rdetEel9PnBqtOt/67XHLgb4/p3N5Voj977E7ujHL1UR9y7ZGbqlx75N8e+3Jbu6kS+CtXKaUcVl0l0fve8U50"
    "yrEGuXptciyzHRpDJOjPGJG6tuLPiP7p2xWQsMLBK6lwoMHJ74alWJ0GXOprlXXA5bPfLJd/o2oOKCKXX2y+ABRRcNvpO/RPZzAg"
    "cCx0KxECG4kx5ewJUgxOBbWeqagoWFEBj5BqELbJdBfHXd8wF3wJBnlnGQHGwJ9xrTuk3xRmkffQ0Q7R5xHhz5KK1gh/rpjjCIAh"
    "/Imjj/DnPqX7FDEkl89ghA43qLjnsCuTRRnalWcz/IXd9htBOsfjcQlw0GqF319rblvNG695HAWIQZXz6ZDa/XSWr0Aso2SnwPko"
    "1vUhD2z5IRu1/JAEhRXLUmAA8ylz8Q1oTige+u/v3r1//+ndm/cfP198+PTp4vMbfxlOXlq1Hl82bmBJjoxAco2WeuecOf2pyXhB"
    "7scpcQw2HQPPbzfK++y6bF7711yK7dEyngqChh7JZnjh8XDrhXBhRBmecHNEC1kgQiQvskAcD793YmqIwG955Y4IUZlNeGUyl4ZB"
    "z7woWpgGFZTVrua+q/FLfM1jzs3Hyde1LufhaVUan/N7w3bSy1Pq85UV1aaCFrnKScwdYY4pGfHpzGBLVfRRUCpUqSdwx4e6TGRo"
    "8/nTxFHJIBxVPtKt/+gl9xBEyBWSjsnCdCaSQheC0o2mhDNrqX3EIYOEIedxWraKgz/NJtksPEcZNNOgmab0iyGaaRCoRzMNjj6a"
    "aQ5tpkF/3N0qmFqqK4KhBBToxLkVZKUMLnCuvpRdoC92fa1e1S9Yry8okOuAwmFGNRODuN2m1eEoQJnLQc37BcnSHOud1BKtUc1B"
    "Nad8GwuqOSjoopqDo49qTknUHAze2TZDI0Jc3i0/Jvrhho8p8w+QMj+wTL3EKhkygR0nV9cnzI+8rek2ybTp+2LOvu5aBIe19y6n"
    "VD11HJ/Q5ysrcImgxVo44o4zuiSP3HarAVSIyXzT6i+CjOa2Tdlo+Zs2j5qCzAxzTOAHwhdGnwwIAIX4OrjQ52wwUBfkT5EkpkXB"
    "PCtPKBMr/XNGR06apfdAz9FjPdkQ5GHtQamJ4L5C8tx7Bl8/Dj0IkU8B1+CV8IzNY2Mp+4fbjSZecQR4GhV9SB3HoiJ8G/1LwJyt"
    "LvWY143+yXzBiPbuhLNQkmHdLR3Pgj2yuKDjKhGcMO5MJI/hfhZ9dIK6Dz6IBE8YxDn22JCO4Le7N4CbFQh5/NOhNtMZ+9ZjSKHc"
    "flmFHjx2I8aEGFPJtxrEmBBlQIwJRx8xpkNDIgeOpinb/nSYcBpfcksMQLZPQ5jmBP0a3udJTZWdmSru0RCoLcUmeZQOA8Y2neER"
    "la7YECRIcRQ2DtuTSmna1rkicM+neM2hey5MUoRxIZLXzDnG0wJFV3jq8dRA0RMIQL/I5ah3scJR7yLpqBfGkApwOUZ2eszeiVck"
    "1nfB+i4Htb+Usr6LZQhhPpojA351Rj3o1EaV7MSJkeaFK0SP6cgUqhQLIwYjJvvX3LSXVQXbVzwrB7WpZ3ZwjJ+UKfNIvJKzrt68"
    "PCdNyI1oChKq45KRTXGfN98k4i5Z3TCEiaLhAA0H5V4j0XCA0PHG0HF0X0kXmNcnnE/2UmL5+axba9/UIfe8+uyxZqvZ984Fx7oK"
    "xm2t0ezqOhjqML7B5cLttp5TXr55Imu00l/WgKLEI1MmNRILUO+5APUK0Wmb1adPZxNfoTiGOPZS/bER7eo4ubtWjUxOsdJok+EB"
    "iCuRscHJ0B1jsyGfxihZ5shGXnDgyDLlundOfrheX4w75CcDHzPXS67iVvR8k64Dbt6d9rFzF9bBgIwM2zbpGJRFPnfAN06SeRcN"
    "JhbUFsoT0HSqygUNSCuEy/+1f+DIsFzvNcaHfLwkDudS04SmqifCH3sMvrnPfE5qZEqlEMuefhEk/CgT+VJC/hgoXzqzDAbFvR+V"
    "ex4oqoPBUHYsT/0vt6ap0nThGTiopqoagIDnHxvLwHHQghri2i/vEfz+HMPWQvZgAG014/o6aWZApU/Lx1PJbpSTHvxMxbwreSAg"
    "AQ4FbRpaT03LkkOtk9hQA7wN4fUkU6l4a516qSofePltxlQ+vq0VdvJIFyQ0owSZGM9KFzeZCiE15eO76jawgMITDQaVHhOmXGVI"
    "l9sON4V8ZMkvOerCUM+kNHxwQhypp1Xsklcp3AgGm52Tr3whucOeiJA/RQ+cYUn+yqElC8N0oJl6CiafPb/PoTEaKaP9Jh6I7gzx"
    "ii34Y6VQhQyXxHytvDmdn0JOGQQrEKwo+U6MYAWCFejliKOPXo6H9nLU2s0GL1OUcAsv0/HAHUf3zpx8FdGr2u1tlcDfHrurS4Y3"
    "b6rEPYAznU7tpg5n1EGP1e9qDUmgPgD5hcqi8LfHvrTad1UCf8uB8Y5Nm2YgOPnGL9JBiVFfuTZdth6a11BLWh30WOuh657yjtyq"
    "002oQu0dlWOcwPrMaIqfRk7TSUBe6hft/qtcoqpEfcRfox9fa91O7f6+SryjHuvWb+s37dodlPjVRz32vaGq/KoP+e2bPPwGAytX"
    "Od3UP+yx2vdGt1Ul6gPa9O/r7Y4uOO4eymnS/Qr9qY9yTAa0GmxZ4QvjIAU4GiZDlsYWrAhoVYCpUUJka05XyJU83Y435EkydGbz"
    "Z8q8TXOTvTXaw/6217O7WvPBlU+KbLHt1vfGNexo3pGUYFVPUoBVn3IjvLtvtbtyF1Sf5dj0ogh6gckfJcT5j47sB3Nkj9pYCqAh"
    "UcJDQYsIh+SCQ8BGlhjeW7C4XhvLjA3aSAsnLRqwdESDmhKxpK3qm7wdMUoEC8v8dlDJwg3GOEyGA1zmAQYvib6g8heOU6oBZppR"
    "4mQnFGy8NWsKuKJswNo4GbI2xVBliuysr3mhcLEiC2yZZOKzWrPzo96uX1eJdySVwEanA2f0J5gt+voi2C7cwx67fOj8USXwt8eu"
    "as2r+i3QeEc91q7/o37VhXPeUY99bzWuXCzXP+yxL/IvtNOfGn1tt27a9U5H46/ulx57aH5rtn40q8Q9KIdCGhruvm0simhPKaQl"
    "ni0balBvc2lQb1doUG9TKnDafNrPKgCezfAY2ekx++OHHLz++CGT1XApttfwDfgcIUIur+eyyupanM8xMuT0ek5HfJqL8DpBiNxe"
    "z20xH/6TjopVpA5ITo/DO4keS6/53ZVnM1bnl5T7Lhl7V2nM9d+7EWU5UQrMV5hvW80br3m8Plh8+cAQ1uMLYY0ltCge0ZrZQYnH"
    "rUxLlMc/Ou4Plxs4A6SQowUvk8XFAxbitAitlhladfh8NOnPuLmJHTxJjG9SXOXlP/szy0jzBbnk3KJGJmvDhDG2DiXlrox3Xnzb"
    "fll62WrdRl6Zy0Zcgnq4u6y3f32ruC4bmTrCOQm7mqIPM34qt9dRQabHSffIdv/M0fJd53bdxBMhQojbRZm3C2+sNpG8ErS4WcQS"
    "W+uw+014GydF1qaytvDaFKHDpanMS5M7VGnK+GpPqQjha07wHEoFUvA1iVHii1LmF8UbrOJvSpQSX5Vxfy735JQQulwvi0+Lr0uZ"
    "Xxc3hVKfzx3IRbQpTp/STYkB37Ov9dvrKoG/STce7ZoT8tKRh+UA513mFpfzooT4Qpb5hYQREP0pf6YpWlK2x2KUCguqx/Ebiz6l"
    "eID+o9NqZjiMuO3jL4s5csh/E8sUO+NoKB/NcG5aclkV53C/Q2SjAf5EXpyEZThuBI69EdBB3DJs0xG3x/KJCg1IlAqHZevDYoq+"
    "ZTIXZ5kYaRlK1sHLSXrEmAtgzHJ+2XQMKRP7P+my0NuRQvqiV+R4NvitvQuJxL0HyCp7K0dEOKtyyyZbVDIzzFqqbb9wotkfUNRD"
    "ZT1VHYTzirpJTN20sSpdK9jyiLLlkSF9MphO6Kryl0IGDSgUEkkAa7Al+XUwkNznFqQC+9uj7Er8Td/rfAZJV39SOoMMrn9JZq0t"
    "0bNBFtca5FYl4C0NWWD1rQeDqpfPVtdAESptq5hw2dTmC53g1c1yC5liuTV2HzdIb0smUPHdLaESzaYrSWTfPfZvanP92PJFFzSS"
    "PDf0oypEp3g13brwtuNVgZcrxcbVWaIBttEcFH6aj+zEp4fPdpHYYwrlQlV3gj8fMAfqizlf3s3laFLinCZPMfz/VBGPMghb16Zh"
    "8aeEhOWezharxkGDHKKU3JN9oeQXQaZUCANEApXk/a9Tw7RUdnSQENykc0TXK5dywTlpSOGCWxZfCC1kQE522JnMpyfY3kEYkRt7"
    "mpi0t/vmSuce3ba97HrrU7lDkDPgykqEgRNZedYtQ0q6RVO8Z4onmJcdZZKyru+Ylx0zc+eyJGBe9tc8+piX/Wyb9iPMJ4z5hFEv"
    "fVUrqDdYw5TsdPne+mgPpX7xjzvbe0j7K/A2hqjwVSz1q6hGavP3MESOL+HOXsIEVlPgVUzQopNamd9HD03sm0UUjBjV/pSMHY7q"
    "tvUMn0d8nrqdrWOtS4a8TdPhVhids1HG3Vmcy7sgbV7j2uVWksHF6ltfBd0cJ1fX1raOuUyUpa51F5Ie3HP93FHDWOhSJdM4Fkqa"
    "kM9C1goqGld0HWrTEeTJ5vNZRR0u5LSZONppZgHeP6ZDFoYgINQRmz6bdEHH6eWtt9TvJv4xfmJTNDKhkancSxUamdDMgEYmHH00"
    "Mh1aQVGfCV5mJ9vz2pcZ1MrPzN2XE1LSXxEG+wQlDmbdkME7yTauZeoCy0FAgKtBfDXwdJDUVAbXkilZgXIRsledxyCzQEXmhFxR"
    "kAKjaFUKOSktPRfN9xehw3R/q0MCy+AbfW8ZydgzdbKSCf3MvMu5MB/HsJ+oA6FN+sgNbCJjOjKnhkUMQSD9dgWclCFYaUrleIx+"
    "EUROAOc3SbaAoCdNBdfNsRfWpCK7ICqKGtMKHLjnfU0+HSw69APl8qPWN1WzBnwL3DWeMm+1V8+Q8KtGCAohqHIK/QhBrZjjCEIg"
    "BIWjjxDUfv0PPAEjL0YSUJwgDLWDQj8huS2vSh+medUljwNBNy/rAopXzThQQYoHp4eoMOVyvJSUMd2gpERAhQyNQcdKcy3GTp8G"
    "NaJE4WOAMIps4wHFCW7jH/LYOj5kmzo+KEtHGYC52lBQcJuLY3Pe+UomPGeEWuTIW8AtSsbGUlS87EaeEDIYEIcr/EpeJkP6yG0q"
    "L+uNdjDw8TEftfhFkH9zRs9JV6Up4o8q6cBMSuFS5RlzwrhDuBTKLWOWlsjgcA+yid9XaMv0pbbsbASuaIK5CBCjK+9SihjdijmO"
    "KA1idDj6iNHtE6P7aaYl580XCunRllnIlxL5Va3bgDQA3lGP3dZr3+tVoj56rNuuNZqN5k2VeEelzROAWB9ifeXA+rKl1+0AfUfE"
    "ts0D3IBVSdYWi257cPs4Tn6uDW0LzaZIXFtbChLtxlX3IIFtt9QYd/jcTsFOQpcq2cm0ZaO+CFq9JLBNxZzBNw64AoFnEeB4BKnb"
    "BwNi2BQyPKsW6hrkYhzTcRXyVdNnyFttm46bVtq9BZlSg4nUXJCHfJBNIBTPqx1REURFSr8YIiqCejGiIjj6iIocGhXB4LndxnZh"
    "8NyOGWxYplw+C5V9CpFgRbTIur+NimhFi3BtpfIWDkVGcToMPHsNgWeduf1Ml2dxiMY9XcmEZ0TQIBcyI4dSwPeKWyqLjslwSQwi"
    "RuBFojxN3oB7yds3CiOBUhrTKWUZ8MqLekOMBDESxEgQI9kL349OS0aM5DWPPmIkZ4iRHE+CIU8OLMLjMM0J8vkiF58vVvD5Isln"
    "VAdflTpYU0rVWbpS6F6srFEN+0bQrmDZRl+pSxZiDgpIS5VPl2KmoRLUlK0rzfjivjfRHqO5h717gKSUGqoQblBZUV9R8xlVUlRJ"
    "y7s5oUq6Yo6jUoIqKY4+qqT7VEk9mSfJz5Wh32EyDKWPhR2A1aHA/PTbY9WY1KoxylST5GeX/pm1ywckp+D7sGr1rv/ejSzcCWOv"
    "v3jftpo3XvO4BTi2JNjmU1phqXwRTgF1mdGUs7ta8wFquOnPHrttNL9VCfyNa4yHiV2KKX0FpJwYJZZWLLU4MzZSyire8pFhXRvL"
    "9AF2SV51kBXWEtuF4OIjSAV4GiFClq6OXgvcZF4SvxZ44xwnT9dGsEXmVEYMW8pq8FK+YtW7A1W90xP61mQ/z9KNDOpSZZ2JwfJa"
    "rTUw1Ai0BSexxcQcTVQAXdQioIPqdMfycER17B6fO0TIGSUHg5jsnNTI2HyiwoHwOwjTE3RkUwfMBz/pLMVbbZ83zpXRXPeSSFm+"
    "0miB5ofS7DUVND/sX05C88Nr1tjQ/PCaRx/ND2fbRHdd8SPBzWx/rYCizPjiht5a2893PmeOaRVdqDwaxA5LvRaVCSM+IpvJsQ0z"
    "Yp2IdZaVpYh1ItZZUsaWFOus/+lQmxnWt5Qw2/C1SibaSd1W/Z95I24vAW4Et2emE42JpXDolPyUOw6UWLTpiNvjihsbG+CKisZ0"
    "iGXI78LQFRXTUpxtuf8e67HBQFP1XfUpKOyoz/8iO36UfJCnDKequ5pRPrMomRjPlIwmBpPMJ8KU74By1ybyfViqLkxbZVkbm2I2"
    "l9PezbSmBw+y1mtoVnUpW/eiP0pAJ/BLEreEZGyOvM/YfHyktvsrQj7lQ5vPnyZO6EcoJLe74F434HLuJsIXlBJqAEIMN5e/VlMI"
    "MjWW+oK6J2DFc/keau90IecS8aZHj5ljOfWoqZ4emMctvyam22t+nJjxua516U0+97Xy/MDWA8jueCJAjABx6TcXBIgRIkSAGEcf"
    "AeJDA8Se3LGJK6pHW2ag+Oyq1ezWrrpV4h702FXr7r7W/APOqIMeu66Dqyr87THJonpbtlP5+UNfeqxb63yrEvgbF9AP48J62NCC"
    "zda+N+6/v6b88f6VUcgL5e2PCuh5zSoxsjK/MhvaVnaScSBQaopN8ggdys9oFdzv0hzFVgrIKknCjUSWklmLtm/V1shSkrHZ2SvD"
    "NJjBMiLtb5rBsgwZNL6YFr2azFM8W4MrlUyo91G26Y/8Rjn8WmcmHaliEAYB4jQP1LQmuTBA9TTulsWFqW4ax/0Q2kNor5x7KkJ7"
    "K+Y4gju5wB1/2csvMYVJMMA7NcCbOakB3pcmM+yMGMgQUTyP2NLRGdmPjK0reHbpyjj+GyLloctGs9b+Iz3M+zJFJrr8o1uvxTgf"
    "2s/z7g9hEQC3hpX+L8CqJGsLer84svn4i9vTcXJ1raNGaE6VxkujMZ1x2/kHH57FxfbgSrbYbqo2/X+6jfLmu4PCfWD4F0o4Z0R3"
    "85sy2A8G8paDQVBAzhwTQztE/KRLMuZUFX0DtwbOqGxog++Fa+0HDisfhzE1LEf1kZkYb68PoX0kLGPJ54728JjwRdAasvBpp4oK"
    "pOdT/ILCeNDIK4GnCrZSKKNHpIQ1FtovY8Tn1pgMqToHPh3OgpOFsRTQ0SO3p9BN4OGhFzj1S6aCWs/ydzgU5jS4sIBDCGXqqeRN"
    "LffZJvKHD6k8r+4AgXrwu+W0Y8qjRP3yEfhjmPLhh3NHeXW4zFIdgCPJ5ikEI9Ik+lSg4lX6fQAVL1S80KcCRx99Kg6tcR+hYb70"
    "25MrhvZBrE03XK73V4n3UeLkdWfd1rd6s0rUR4916p2OckhxD3qscV1vdhvdP6rEO4orHIexfIZ5XPwVSKHG7JcJBjvzlLp9uV8B"
    "l3p/dvyz/3ioP9SvC27ELlWV6M8eaz80m43mTZW4Bz12LbfDKoG/Pfal1riF1vqzx65qzav6rTrlH5bjDUGPu6P1uANgI01Czjd4"
    "AXW5h6/zXQ5U53uPgZ1fjpL66LHfbzu/Vwn8LclgZKHrK3cYBNizt5apMZvBXRIczfaqCZGUw6kGbnvUTjWROkBPDOwTRQYkRFKO"
    "ATl6L6fwgGgkvch4BBTlGI6Tej9ci0WR8QiR4IBsfUCU5afIcPgEOBjbfzueqQ3mPZoyIivLyEUJ91hHzj9zVIXkYpX7xvayb6ep"
    "eOtK94UIkecFeO5wx0hNwZWBXfvt0bU+xbWesyK1Vbzm+zMCvDkSRrpm0QK8DFEgO+PsdO2MBdgZokB2JtjJ3AQuRRgapkGWxln6"
    "aJhWIX4GBMjMODO1n1cBZgYEyMw4M6ltczsdtc4IVvYISmwh3TDW8+2bXGHK0CwTi9YX42g0M8VkEw+aGCXmCi2bp0wZwhy1V/Sd"
    "i7an+0zfBVj8ar/pEGif03dal+bWPrz8UfnXqgNIj/ZTTisypCM+ldRQHMNNmGYQeES/sjejfzoZIZO7uUWukMuwz41nXFWcxbhL"
    "dP/doqhQetsfuv++tm0N3X9x9NH9F91/j2J7Qqe5o3WaU5+pQ5f+Hnjtyzxcm4MP+bCHVdBDnL+u0pRkcbbVPUSCdvfILo1eKScy"
    "IOUBbdpK6koDbOBKZR1YY7uN8gE1Q6piol3cRNKG8lCRwcAcgwTiLHUsuBGrcQr57IdLiPSGmgIzCtUDWJD43gsZVzHbGSjOfu+/"
    "SWT3P/nQq6jqx0JIEWJI1faSVX01oCrS1vu5GD2O8FFZJRSEj1bMcQQQcgEIwZqYEz8ICDBlVwqCcHwxfptovO26nLsQn6cPeuzh"
    "/lqfcQ/kmaZcg5o36px3GI/1K4eWe+hE1cdj8y2wq5iin+UIss6ZNtMfBH1pV/ovexJrkuHmU+ZyHqY6Iafav7979/79p3dv3n/8"
    "fPHh06eLz2/8hT15adUKf9m4AVZHhiTJ+5nNJTeKxU+EacqBHJxUvFegyuXVFAIK1BFW5290s/dFGVssfWMkV+Bx8nRt9sZgQpUm"
    "eWNa2sbVCRtzZ2qsEdlUY0a+zn1OWkwnQFTnlTMQVGlcGKajEgPqypf2nKlvxHUmUpiR0h4TUNVO7qJzLY7nVOqyGt9SaQ0ltaoN"
    "SYb0yWS/QfFLgLEc6ElUvDaCSGlGUELZWFe/9Ep9ygV+RIUuS+kYP6mb/9HhP2moZufIMsypKtWpuu0x3cpwHDqdOcKtwDnicwap"
    "HL10i0v9TJgkEWEuhLkQ5kKYaw3MJRk9zzBlr0dlfOJSgzK3je/1KoG/4G4An+0/wOVAH/XYj/rl11brW5W4Bz12/3B7WyXwt8cu"
    "a1ffvjTgu3fUY427+1a7WyX6s8e+th469W/1+r3K5RT+Vg4gBzb+9DFOf7O99mUe1g3dFT5+yMHcjx8ymQuXYsylKcjCCt7SNEjh"
    "FFi7k2J5hv1UCDzw2pcDODh6l4M4gr/xVuETl3nin/2oNbpqDXcPUjP01WvXymOtJCi91s4Kym4B0aHkNgzOyiWfeepuAUNkmAQD"
    "R+OI9FQOUH8Dribo0MqbmrfkJ01xas5Wz30CtBPG07LJ+VY4yjlKhaHOq0Kdy+BO+Q8+7M5tdpYCPavzlVXwc9/xmuRwpKQsjAwr"
    "7HViPFMi+JQ6EzkCgOeOOXgnGkQp9hoc9gDfhSGIoPYzHROYZOekKX9GFSrUKGKAlAXhtsJq0xwp93r/JG7NVOEfS057iKs1tAsm"
    "NWzLBGdNyUwo8qPwak2yuj2VD6YgdUXxmxrS4Fn8R7ix+NCQFzReHq5ABJWADPlX9vNoU/ADBZBclQvyWSTbCkpgjHUHGs0XU8Oy"
    "lBcqhAhTYzQJkUB/ine58W8fwnElwmy4u4wAbCEIXN0J/nw4MugbMbpXgNEdXo0r2cZ/Slqct7EUHN4wGQ5wmQdYSybFRzhCh1BM"
    "6ca4DDpCqKBrXE2I1nrN0BSEatT3asvmcVhRYUkgX4aKeYJ87ZZQBmlWyumDAdz5ajJnPweDc9JQ52065c+eQ4aqlqkbaxlYd0bH"
    "FRDVjUdHJbwZG8s0f5b9PwTI7CBjK6cTUDgGAyHvJNUBFcIlqPUItUOXIqCylyDuV/x8Pbpv3cMjtyy+2ErBTvRCKYcoXkYlqLxL"
    "PHqhoBdKLvEJc/W85tHHXD1nmKun3NvTXhO+lExP34OXjzD/XSRDv9ccrdsptTpAY0nycl1soUeFkYVrIgvLgAi05UhcQeDDWRwQ"
    "CK5UMvEAGMf+yG+0Fg5wY0h+EWRqsrlDz4ln15J7vFwyBRWRUIwhlcow2KKWQz5eqtQmEDfCyciwrBTb4A76X69tZ+rTh3TnXK9L"
    "H+Myn61N6/FOWaxWxOUGNKfkgLPnsFwxS98kVvDdJ0G2F2J7GfaLrj0Xcmiu+Wg+pSm7Rvx69t7h6Jb9cbhpDkD5xjZmk/+4JR5d"
    "RWe8AlwVUNPO19pf31189JJmOZD0/NcJ/dMY05E5Nay/hPYEvw8vUFCFK3qOFUJFG5pOGqB8mId4wV6E2O4+sV2duK3I5h9QnNz+"
    "v/04GXifksztyrMZnqFu+zL7rWwFrqv/3o3oI4lYDR+tu201b7zm8QAOTFC7T8DCpk+m3AjtTTDrBC3C1mfHAluXQZq7o/ZT0hVA"
    "n82W3Kb+9bXi2hVnjmwglH18xKczg5lUfnPC2VBZSg6KvITaPVeZ6AcDMuGW6/tqjlV5HGWwV1crSjaDn6BcW+WXhRShqOsP/BsZ"
    "DDQYAMkg5PXBQNnl5TfVhVvaT95S9Q4+s9qIv7FFHur09DEpRGlENjTHozkedzY0x+Poozm+rCY5TL4RRO99zBO7F5/7oci9j8nk"
    "G1ogS/B3patDiAp3/nh8NOgJkLy3UNqNKFU5km+cVNZOpQ4VGhGPoByDcVKZULTSWWQ0Agocjq0Ph1L6i4yGT4CDsfXBOKz3Yclc"
    "57azJc/ZmLMNwgcjdBg/WDadqwxYcpM75qM5MlzeRyHlyMVKJrLM4s1yeZS5OR8Apx0M5kK9/G7yX25BdgW3bhaU0Kq46RjcEwtu"
    "j0WFCK7JTYeIifYB0wmMlyq7hKA0lBXY4vxnuuvZIR5EA+B+nQw3RYUcFxffloO1JPqy9n1zHwUyNEOmZkC+lTucpBQQjwa5JYAI"
    "MiTz0cgAdTxIpSyfmTn+M0LJecDZVX6NHnvjQ+6Ge0vyZD5DC7cfleh5rm98rkLi5Osvj4P+ZxYkn5DdwBeLP8FjLibmaOIl7oDH"
    "1zFy4Ke3Ji4uCbu7o6IQeFc7jtQY8Z40UeF+ZVfJVM9plc9CBN4PR/gf4f/TBgEQ/n9twgjC/zj6CP/vAP4PyQ8F1OEQFW5OuQ0q"
    "67NhHYNx5azW6TRumlAN0Dvqsbt6s9toqZP+YY91a51v/euHepV4Rz12Vbu97d81Oh1VhzD4An10OrWber9dv6o3vuuuomf8RFv9"
    "+9qD6iD6Pa5A5TH6bD9VFpOaz6YTwKMt9QS4ajW7tauuHD59IAe1dXdfa/4BZ9SBSkN9q9JQ3+ppoKdAj8kVqN6WNHKGVEnoSzKH"
    "WjkGE4tM7kJ+96L7cu7gfnvcv+P7tzFy+AYbeJgMZ2fMRDAaze2NXKdjlJgwrdSahA/LJQZ5VaBhmOpkAvz3Hd/pIZWFOB+mwijP"
    "jZlvU2OjqBBji8va8ewbR7eqCcb5v+UWJCUm0yo4yAlaHOqyDXXZrLJ3c5V9JNsye+emQ8hhne1PvbY5QrZVtVj+SMIdaBuiQQCe"
    "ImNOBVwlCznf0+KtN+hhI3Ng3OqH1jm0zpVTIEHr3Io5jvaZfNY5NCigQQENCi/FoMsm591zYa71wvMb5ZT3ZuH2a2W+hxm4emnH"
    "Le0ypmoc+fvxL0I5d80on1lUV28aUvBr49Y4Kf+9uLcXJM4po+jxOmoVhWdcfuQpTIWY33ElF5ODavykbWWOSyxekYvZi5apmvXt"
    "oF0OBXVm82dzTO1fhOu3WiG61EU8Q6QcLXlSLkZzORls2MjHxHSqej2CpJG6EASZcP5T66fKqdXtHrJ5OUEBiDRF90BP4la5U0mo"
    "BgPiUMsSyol3psR8z5v30eZT6J7b8oSj8mHQc1IjX2qN2/q110q5ES8mS11TQ5WQdLNqqHoaxpgYT3KGK09m5QPteRLLx/jheha7"
    "KT5cr2A5qBTGENazhelMgjxpxkgZHFXv9E/ZihkWkQse/KCa/vHgDy2bjr3kbPpXernZhksH8orozQX8oyGiU7LHsCSF+gHQyWBQ"
    "DbywIcsIkQrQGKRkOaW8UiGepEIUJid77zH3B+v6g0+AUcheWNUtJOJ4jJa39Vy05WPp5KPELx/CuBpx+UPlfSW/zMelKk8InFQ1"
    "RCrKr5q6vJUafn4AxOWf+83joJ+YBKGQsu2KZZRHTkJ1QyjkNUMh0XWwkHdGmBDfqthbFd5REozNzlwRIyszJLJhAoud5BI8fN7R"
    "UvF4+5lHZ8bS4kbKVM5OPhoiOQkWr1r1d5F/FMTvIvz22p9CvZR981pKOc48JVtLPgA7oC7zRD8LIOYAWr6WYkWVwN8e08ps1VVq"
    "e+yh+b3ebnxpwLnguMcaN81WG066Bz1Wb9cUMK0/DwdIRzZgUL8Lbb0ewSm8QLGkUW9ybbrQLDtx1JuUmkOAvsBjFGBzmOb0OP0h"
    "D58/ZHP5Q0qa5BE1NyqMHKNET9/SKWJlwJ7vXWS0pvW5szj8HL9eyUSgPYy1b4wKlkbywEwFcXIWwLWQKyEEOAKaGkUqNcCo0VSL"
    "ggFMIaRQEtxOz1Wxw3ttkg7ZuzsmRECc8QiXWcQZEWfM53KFCRFe8ehjQoSzbQZU+kJDgp/ZeleYpswwxYaK1w5C5LH+z04x+5Cs"
    "nWRzR0ncmfJAmHD/CUgPI2rtJNWo0oXsQuVaQySnh9/kWUWyF5HEGiKWbLRpnFuMFMPcyizgWIZw+u6QFRZxk8Q42KUf7ML2hSjV"
    "6S2duzIyjCZ09HMj3CBCiK9UmV8pU/Rnxlyk1We45NyiRoYXUoQuNsRDSbgrEdA/s99xvWy1biNDetmIW7cf7i7r8i1TYykbmY5+"
    "URI6JLgL9Iv7zcTITm8Z277vTIhl/ayyF7kY3s8sgYF8T+M7BctY4W0jTIabRpk3DXg1hNSQVGiAmbZ3ZMKLaaQnEzW1NZzx0bTl"
    "qgNhGX1VXCR93VrvIJXWT4lXsLMfX1v9WrPzo67cnMLfeqzdemhe99uty0azSkJfeuxL43flPgUfZxusgNuHMEN8h+D1QuXI0mjL"
    "UevnpIqShdjszO0iFpIUSlzBVqxgcm16Sjfqr4xzyOgBE1JmMVr0hZmaN2+l1JVKj+JXmcWvocUVviK3/2HBzSWFFPeWrewtZXIp"
    "fBDKCS7dn1BdrKx3Jpx77daHszNCpzOLLyklBkRx+0HfPxmUlHImdOoXopJyqCpGBQFXTJVo4jbpNO6JfAEkSwX5dTD4SZeDwV9S"
    "otV3dCMdjB6pn7WYcEF1YDR0K48Nm6qQbJ3+LRoUTv86NUw58ajkjzoL/o0p7WA8VJi87H5KBJ9SFWg9MUSP6ZBx+VCm6BtCmE+M"
    "ymf5ixcpruKuNw2zlr8Tw6vR7fH4bfHo9oiOb+j2iKOPbo/7rSOBuQp2kryRFnIAc5ujn2M+P0dPVegXZHOcDvmdj9979dstGby0"
    "l+lspPkyrprHRqoH4ykw+CKP0Vq2ymbwRcJsfcjkxCXj9na2txCQkWTqOu+iMCX6F63xLyoD+HhNZ4btzG16FkcegyuVTNhxHGmT"
    "I4OmzRc6WeECEkuqPJEAuikzt4LYoD917HBiMA5QWVDufjHhKpxYGAtV591D6ZQ1BIKMbSb8ovOmIE+QdzKJRx7qKTYJeA5XSJKP"
    "7WdcTMUA3QbFlsKACHMPIwxYkk1IvYrF53KYDHmKJdpWwCyvJFd2HfLg3/KnxPbuX8je3VUO/b7ltsmVmgR21lDG/aqb80NPIS+X"
    "MoR26AT9kBJZKCKwcJPZXH5TFwTkVFYmORsMhZJQfjFtyP88lV2k5yrZ582xVMARbtc6cmyjZTBBejLOY3uuVWmMRlSIfibWv2oQ"
    "krQ4Cke4HbWV/SdlO4ILa7aj/FuRM5Fs13rYRPYop8QYclZ577B2GIFVfjS3BVfLPKh1SyI7p8bUXfaD7SR9z9nJXTZRFEEsdpZx"
    "rVGSJZuqtyXSKnOvKovMuH5/OgmJcdXmVUax4ST0InQ5ec1OB95imNc+47U/Qfvi9mMK3U2pKI9jZCfI6h0kcA7v/wUgswgd7g1x"
    "zGw+/CcdbeBDEyVEG2PqZC3u8JUk3Ei+LBlTt+/55fAN0PMwGc7YmEHCNp/MlJmaL6I3oN7fXnbW+aPTrd8VlAHP7uvtTqtZJfqz"
    "x7qtb3X5VX30WOPuvtXuVon+7LH7dut747relu3dox7rPLS/1/+oEv3ZY1etu7taEyr56gPZQj2ZbBE8YcH983OO7fNz5u75Ob55"
    "6vHZwN4UpsNXJsbU0Whu25soVjFKTMVfag0KEIvkAGdHM3rtyxHCCLfFEMaXVuQd0+mMO5SNlt/o8iwO7sYuV7Kr8gYNPT/e9WBv"
    "Fyx1cwdKw+qyttO5o4qRa1h2ZNiqBq5BZI8Vt0IB9xx0hFu8VhCDiQW1/ai/JNy7w/vkCg6EsEYd3JkWGJjSPoCnsFpCOQyQiOEi"
    "hosY7tYlkGBlzIswBhQnCC5uH8fFkCcsx3rE09eV2oooKSGSF+kpx6PZn5RC0uYL+fYwhatGdZHgSrYaAi7xo6DRWg3kx4QyKfcr"
    "V0JwL9S046QDInwPHBD1GakeyO6ZMNT+f05+KGXCMpUj4iO3LNnrYsKlQkFn8iYjPpPaBeNzBilT4DOpqZTgeTZxYQFi+MSYh8OL"
    "1qjD7F2H8aZ/XiHAa3+CIsDbjzlEgLdxlSOUGP9jorRISRzZDs3mg/j8Dnlaqs5VjPcoTsi6+1o8fP/U0kbbcJLCV+RitvxF3WZ9"
    "22uXQwSTUorK38ZMR8OzyobERkuVGI7bzsQL6/B3ol9E0EhFgRpkbCxlNxWiCgmp1oz+6RB4kDQ5az83zQcPu52qpzQwcxyKT8ey"
    "KSEEvGKOIwScCwLGzHGvefQxc9zZNv0Hw6JEbotKiOYENdL3efy1s921E5C/kcLca8mcLJeZNL5GVqcj5PAKlsKqEmOZpwvknZBe"
    "+1OcjFuJHiiDtnhlWFabPps0GREaulTJ1BRVoQk7aJVfT5zJDUC57vD500Qpb3AW+oP4TVUMEUw8gwGZcPkzKqDHqXwAFWIw2cJ0"
    "6FReNNiYLCZKLYN0P5AH/I5KqhXK4j7unEtjlJOL2hrmd894adFQd0Td8TgWRtQdV8xx1B5Qd8TRR91xn7rjIfOxnubmJEapNXCz"
    "jZaj9Kq3R22x3B624cnXSY5me4NFiMoRt3L0pbcig8KnUze5T3RIuvTPLMkrIDmFTNmrdtT6793VHPc31NtW88ZrHh+GKMdh+kCy"
    "ouJCT4wSg/NKLd0kdfzcynqCEnfmNNQslddJRn+Rm7L5xL7RpWJ3OFQ8xlcVMRft6ji5G5wN1lvbWPgwUsoUkwdSg6E6S/pVrXNV"
    "u66f/c8BgMkONezRpM4cOxnOGL5WyYQmhWrVp36zXIGMj9wa0zFxwP/DQwY5cyRdBfKPzgy2hATlY2pIvhtEoTpkSB/l7CLUGE3A"
    "z2RcVQGHumyhA77AbuHQildFkQoFH07kH4umZFM92JNATccfqogjeMHYVIqyY3CliYGd8sxMUoPPMrxGY3lfYY5pkKNdPo9iP7Gg"
    "cj2RZyCLO6TqG851OCaMiynvSGpyappPtjEl6m3RHYoe44C1wq8fDKrkptGUHCD3ej3o/MdtRTFE/lj9W8EXE04Recl0KAC1X7qd"
    "C6Jmg+dUbT49yZ+uHKdfmkO2dNl+0PcZAVj0fS6n7/Nhk+kfj6JVrEiOuwElmbquRk6IcI8lcg7D0hdWyIkkapRbcRGAwGt/EkvE"
    "PuCBMvgDdKj9TO0OHdnUSZG7QxdXCd7QrC+CdjkKE+nWrvBoWVCjfKTFU1f2BZkA7CpEyE2JnpMbiw8NC+RbKXxanD0JKBbE+KqE"
    "0bu7zQtESTTh71OC3Gu5xQ14fWQ+TBFDnmHNC/HWJziJLWJHiQrKsSsIobkR3xCEZ4jN3AuCFrmqBkD5wr+a7Jy0mLUkOs+C8GrH"
    "2PRRvukTuQL/pEwQuUCrNE86rtoDJOQqXlF4haogw3xMxHTSKwjs9I6Ap9SivbhF7AyVkcqSG8hY0UK2A3mDJzmfiOByqZ0YY/UI"
    "br4qS65zhLuxTMbyN3UjnfgqRGnJ98VWnQtHSsGs0mPeg7lDQSgbi8i+ZkJY+RxAnCXEQikGVMhiYo7kE1PLEluqkOA7t0FNhBk4"
    "DfK56LupNDBDVjn2R0RY0MUNnZzQxQ1HH13cyupChC5u296cDp8BrUSa8fbzn8WF3QJ8TiE9BXerXXN8LLmWlmxmxYT2KU6PvzvJ"
    "mug6EBThcYjk9Ji8g+pNf85Mya/iQmOUED0ESy0cqsq2UjjZxBU0RorqwVHOACpZu8Hoh8m2MPIlW1yPfYDLgNt3DfHzLA7aq5OV"
    "TMTe8S6vhes7fErd8rucjHlFeeMNBp7bymAA4dQ2nZruPNW1eBcTylznQnVFo9VP5jNlFXD443K4x3Oq26vGpkbL4YpXzQE6ko2S"
    "gH5JnmkTeDzs7qNvBkceXp7INqZdQb32nCmC1KbgIZqnXRRozLpxFJDKarX+B0ALOY/Sr7mPGSIPjRmc1l+xtAYaDo5TSkXDAcqG"
    "aDjA0UfDwT4NBzq0aYOXKUqIylaZ3xnHdKxiFeU9ghN0Q3ufC/l9vwL5fZ9EfjFafN/R4oE6VWTR8olwwSrzguVqwonBveUjw7o2"
    "ltmjm7rPF81KeTwjm5aU0scBir0bETp8Pcr8esSQn8KDjGLbUQxzCGQtOMwxShzmMg9zCNotIsoEVDi8pR/e4QaJEaKEGO6cjgFv"
    "wtkELTI3rs6GTWl57RZRKuRpHGnzbY55GRoiQW7mTSCRzU7MHpE7b5hiVZK3xTKGPQh6vEDW2kxh4dkUyRHWliJDu3HVPUtbUl/K"
    "06ugm9Nka3QTycFYWCRfytVrt4/TZGloG8ng5wEcsWozswuxv2dxZyz/QiXTIcuYmX3Hb5MjlUYoyli2FMSQ/xGIfnHrG5oOcR2E"
    "IX+cCXHIz5JkXIGvC9eZCeo/CuKFC5/Fhmg3d4Fg6cFgaoxpf2E6E7fGRuiM8uBS2eyUt5aUbMcg+RoWhGsvJpw+y9tDa9l3xSNU"
    "cq8kUxHbqvTHbyr1B8RywxgpFzFD/54ec4tyg70Cbm6ZENutY6H9hw2nsoPG6lebPh8yg6shmnsP4dXoEIUOUeW0TaJD1Io5ji4x"
    "6BCFo48OURhJfcyb02Hzi5XK9+htLt+jtyt8j94mfY/EiEMvCQ5n1w4JKF5UOKSc6nAaZ3dSIQQzBLySUN/jmedHJ7y4CMgmjixh"
    "QhzkMg9ygDkVlKqihGiy+Z8kWwEDTN+C6mw+TWDfSfZ6HZTYB/ms2/pWb1aJ+uixTr3TabTkd/egxxrX9Wa30f2jSryjODqbyzF8"
    "6+lfwyjtJlM/RIqTP1YsrFQpIo6HxUexeZQhUcAPOpxw/vOaWuYzTam4FL9eybRWLXRLMLwFTXNl/qXPkEsXjDGQ2Zay8YzLIYZ4"
    "fUHlRJNrug7WB2uJavuLABuPlyBLWXgMVSopkYbXOynAcqSLGqXnAt7zM2iD15CPl14eAkNZjCCrcEUbsgxtYno0beHILw6dzhw/"
    "17DqS5mvoHZ9jThS4SITQ0B+evV4Oi0xFGPST69y2C/Im/w16j0euF+9jhIV6jdNJxDrXzMm9WZo0kKTVvkgLzRprZjjaNRAkxaO"
    "Ppq00KR1zJuTL4YlWHppPmVO0jDV/mbpLk0AeqL+/d279+8/vXvz/uPniw+fPl18fuPP2OSlVVP3snEDszey7iSns6daFGN+mGoj"
    "5pdMxz8M75UKVcTk5ROcoDV3+zYvresV4W9AcYIM/pzHWv4521j+OWErjyjTBTbDCB1uh3FdDfyAM3w81pshAuoy2yDqzW69Xb+u"
    "EvegxySDmjdwxj3osdv6l26VwN9y2B8kw52Nh8Un3t/Ccvaj1ug2mjcFdSSPrErcgx67rt82vuvx8g977EutcQun9KccwVrzqn6r"
    "TvmH5Rg5U/RVKbRlipCzppZvQLfHUr7+maOt5esCySlSZaZIGSbZnzz/ZrcC5fYyyx08QdMRbbZHB9GAhSY5ttnZzrz2Jd7itzKO"
    "u0h1BjtxmrqbDTT4BCek6W5tYdLVQ4tM3oACp2/x6Uttm6ewewVm4BGcArejkuJFLgfwixUO4BcpZYe0HLKJuSROir4wZd50x3PJ"
    "d/n7+9Miu0GMCreEFFgz6nKR14gfI0NcaHVSEY9dSRYXy9bgul7VQ90dJ3vXZm6ITbBI9oarWueqdl0/SPKG+AhkOMeFR2iNc1x4"
    "buTI6MCIWzhPe5cpK4OuRa/Kzzu8QsB5VlewMZ8munz9YOAaNSGPgqNJp3zqe4UxLr/aqoa8Ln6jMzq4lW2U8xn0mpL74bDPo53m"
    "5MtoAoMCfzzwdHUd+FTf4Ac3pLIHi0PwhLznOamDS6KbvEF5wsnevSwOM0M+H3Q2keflDxlDqydOhfw1tilFBwY5HKDlP/mQGBZn"
    "tNJj7pPPDNv38HPN81X5ix8N05LdwC+2qVthCLB14bWFBnPIkWFKphKbL8CdUDh0pn8XPAp/hFsbZMwXzHdJDH7dzOZD+esk/bN8"
    "t16cPaKiXfXQ4Q4d7kq9m6DDHbpcocMdjj463B1anUSHO4x1xFhHjHXEBCpHkUBlbqckEM1mr9v8BLn77k0u9kKzTP7qi3F3aakj"
    "pLlWdKhh0XGWt7RP9KIsNWVj+b7T1OhbJFifnR3IJ8DkQC9IDgQ5dx9Ny0mzNGfzPkaGI7D5CMyMpcWNFFkk284fIimxiFhaQ7/4"
    "ac5Eny9S9MiVTosROnRaLOC0qAD6TVUin7jEc/2s1vkG7rnqo8duWs16lcBf7cyrnH7dgx5r/WjW21WiPsqhFHkmmZQXYlWoUojq"
    "ZPxK9xyopL2g+5sNQArxCXlNHGYkVAr8jYbBp8Qx2Dhk0kiLVc1egIx9B6keC7LrWq+LiPQhkv3rsSG7yHAu1QqTiXO43yGsIjuR"
    "8sExoMDM9pqfzLa6tZltU8debpKHMyBD59Ey2/jcdagvzNTEBStHOUGLQ13moV4YNtvElh+hwyEu8xCrJJZiPhpRsUGK7BRqHO7S"
    "D3fhQJooVYlhnkNH05Qh4WiN2uZochZ3pXZPV7KL4QUN1vlNZ7N5vX9sIffXTPk71cCfIn270+5lbq+lD0DJ9nLNdMjKftmzPbJO"
    "wjR9cZHHMn1xkW2YhmuxwLlZiu6YzWG3+QlydyduFVDJNTVbVDZWEiJBm39BVOSge9j//H+zmLyj"
)
