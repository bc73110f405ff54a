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
    "wvpT/pxiyLqjDJ45Q/8I073AROsaYMtiNXyJITbG1HGqdTBboQvTbLRMlIyVW9eTgUEOdwyrKFd9ImRrykZnU/jtfcNJY6twjMwt"
    "LkIYh4nlJcec0nPvYH/mKe2vwReHgIu7jbt6p1u7u4+szte1bh2uvFNnl7Gzv36M4ch+J+RHo/uVwFfyf1vNenzh8dt1/+8ZPJMx"
    "d3hf/vC+MQ7zyjvtnYqCJLPxZqMfJcTRP8rRdzGCAutpiGKPSm+Jl1JwdXv8GXK/ghNDY/RzYdjjfuIKf8ez2iYvTd9N42cMZjwp"
    "LsEvgocDh8ca4BG0M6OWdRZ3hgxfq2S6QypEQ2rcfrO1HpFfbD4liwllxOH6U/ApHfLxkiwMQXSHyqHwkVsWXwjyCBTUGE3IaGKw"
    "Jwr+iQ54Gg6X4J1IrUfy62AgZze3YJb97VH2If7mYS3ns+Vg8JekM+SBnqPHesxdH7VL5WIilRQyNUc2d9U9Ikw2ouTt3z9JTUw+"
    "CjhUuu4cgaPmRF+Y/kYGg7kUt63BADwwYXSBxuKysW6yhNu81P9yLqjdT3PCXCnrh6gO5oyp7gR/PhyZE6bvLZPK92zn1zjdNjl/"
    "EkqWer1S0ALzKRtZ9Ej2t3ftXhP4+7t3799/evfm/cfPFx8+fbr4/Mbfx5KXVm1ol40b2NMi0kiaWU2uUsXY7pOckP61Z66bQhLb"
    "IkVKX4mOhckQFlsDi5VBlLs3hHNHp0MpeEzMWUKai13OFuhmsmF/Gm25Vqb7MTGlVORQY0oMNib+3utLVBNjTIb0kduSGFqoF1tJ"
    "XRCIki1hrZSsgqfMkvFK9FzrZa//TOzcevn7fyiUoVBWYmliO0IZvKTF53KICk0JUYZ671qSo+AkXWfzqWKp1kW1cBthbZi+zHFd"
    "Zzf1Zr1d67baVeIf9thVq/m93u7W5Vn/sMe+1Np3cEp/9pgmuG10uh4xHMf3kVxhNXniPt5nB368T0R+ZMjLq8HVDIF5b7jqYV6L"
    "o8BPyyAlduV6mZAN1clsidDxLq8VA2tK1PqNGGRCpWDFH+WREr4EpRrGsumI22OhkTMP+xLzoWNTKVRRKWxJuSopx22z400EsZlh"
    "y10IvmQLYxihjHJYWdfHAmIDWnVf276EVl0cfbTq7sBBBrNo7DaLRiCVFRAAIkSIGaSA13EGJ7n7hdvUfGLf6DIBIcQ4GlYvjpKh"
    "wdngEW1j4cv/0fkEUTPUoto20JbrcbtxJVeFbEUvJHdNTGssu0qx07iUX761qWVkQDKnx+jIq+5C6i9gzoOgeZbRY2HOzhACxac4"
    "QuAxLwMh0KOTFyOYyYGUAppU0ZVXi1D5wcjIMuV7JCqE24RLsUKq8VwoRZ6MeRoisGk3m+j/HswsGyYvets2ogOIDpRXHkN0YMUc"
    "R/0Q0QEcfUQHEB04HXSATo0082k2g32CU+TwRZ7cmrJVNocvEtk1bW5lzOD13gUe7R4zsd3VmrWbervgUn9Wu75rNKtEffTY13rt"
    "ukrgb4+5HVaJe9Bj97V2twln3IO42nIYR4Lj9AQ5i/ljoEcIOOXqsJQUHGSNM29At0dvXk/HPCpn3hjC7LBNfCyjhAgzx9kqhFS1"
    "x/2JISZFtugE4UbLUcl4ugdZyGTPpqNTiozNJ5oWDZDN9FTi02P89rOPK8ZJrXcTR74E7RaU5pKx/5R0Y2E+MTlafO4UB0cStDjU"
    "ZR7qTEf1bFgZvdTzWpw9X1O0N2fZm0NzqbC1eYd5BEZUiPZcMTaeRsC/VFmRRQAa9W2vVQ4rom+q+UUQvmAEaKvEIAAsyFMWfaaW"
    "NgkahPE5U+Fdz9QegmmwQh65LS+o30aebD6fVUjt9pb8Kiays7+A9bAp1w/y68QcjylLCS07yBOk2C6T9kgPWhHz4T/pSO0ocFdt"
    "nMRaS4dRftBWibZKtFahrRJHH22Vx2erPC5LzwYxpMdv5AlJe3mBvRBJmQdnQzxv+yxWUvSGb4FHW2ZGSx0S5n1bzfsr+dGtV4n+"
    "7LGH+2v1XX/22HX9tg7f9WeP1X+/b7W7VaI/y/FOKBVs0xHziUs9ZKAjVpWm2GOtH3IJk396rFuv3VUJ/O2xzsNlt12XjdyDHpNq"
    "ZhV0TXlNMq4uh1x/Hm7QyhAa3RiDQc9ZnsURDP9CJRO/MMNNcoAXkILlF0E8MmI4xCAzmz/LM3aVDPmcjSEtIYQyu6t0hSxUMhtG"
    "watZp6ERRH6MhU5dw7gDJAYj9K/gyeIRjDkVafDF3p8BMh965aIXE676AOxbELdGdOj+kMrwUT3BcJn2BA61rCAxolKD8wMkphBz"
    "7a7u7YCpft1BMy9jThxB+c+0rhBWQVilnPIRwior5jgq1gir4OgjrLLXQoNlyt93EptTII/l9m7yKcqs523s9p2nJrRstcLtO1EX"
    "GpGmXXG5DGpwbT42nTpz7KQiHLpUyTblQ6M+9Vut1YZbjBLV/JxA3ybVafE5s6ROOh7T8W86wRdfSG11MAikSJ3wXmXuNx2phc5m"
    "chKNk6ruLm6wSRBxVP7NiiYOre4hAtQqUass6VqIWuWKOY56RS69wnhRfJJxHHlqO42bZv26D3ZG/7DH4FAe9L/UGrcKio9819dl"
    "09ZD1yeTx2CF7HR+tNrXffmSNW+AMn6mx+S3b5372lU9aJQ41WO1q6vWQ7MbtImdCLeoX32LtlAneuyhU2/Lp/7e6MLl8LceUwe1"
    "bqPV7Neb13A9fsal9x8g/E0bM4Jr4W891m7cfO12gqvR776tNsykyAnJo/rl11brW4hD0RPy/q1vdTkknc6Dun/om3etXf/e+hZc"
    "dL/KX35db3Yb3T/6t42muh47EWrx0Ey08U712F29rR5Nf0puNb0z3lGP1du1DpzRn549rn9Zv3loelY5/c27plq7R/JJ7rxz3lGP"
    "/aN1KX9Mt92A06Ev+spVrXlVv731rvlfYcS7tW/1gDT63b8uZ3OrHbrufi+H7fCQunk5XZNfuMMfQG0sGR+jU/Zznjivz9lhXp8T"
    "UV5yw5XsT0mSlc3hEMnpcXj7EV1j6himlcLhf3RazXQOh0jiwqk5csh/E8sUOwNCQ2LpcG5ajsnEOdz2EEIpsCgij3qM/vWu9nt8"
    "DK5uW5fxNQU6uCwJSnLFpzODJSES73wlEx8ZhVrk8BRwm7t1BufLVFN+eqNNMAr4Lf2fdLkKoeALN7I59WpOlCNiDcpqJfjc1vJ+"
    "slcERBAQQUAEAZHTBETQzP6aRx/N7GfbNLPrINkNXqYoIYbll/mdmVJbiul9+dN4cdgmSYzoDWYr3GeGnrDiFeXxF26N6Tibyx7V"
    "HjOz7WoP3wOfF3QoIN1XgakcIjk9jOwiF5MvVjD5IpPJxedzjBCndJ4pHaAkuXF1n+L0JvTbXCx+u4LFb5MsdoynQqCv174ciC/c"
    "76gR3wguwqfT1KI0XfpnFiISkJzCfF8ltdd/767muC+037aaN17z+DBEOe7jvQmWZ8N7YRoUpVemvFKsStsmi+S8Oq3qNpVYzqvw"
    "bCpP0qsr+dhUPXPcBqTPV1bYgIIWuQvm/CLImI5MgHnOSZMzCs6poUBM143VkqMvHF0idza3Z1D9BkIzoRGjFplI8SvViLSju2zk"
    "KcuZI3nifvMcb9EPFs0+JQYJ0OyzYo4j8I9mHxx9NPvs0+zjyiXpwMh6r/IQeZlBbJi6tf59u3VV73QazZsqiZ2AFFbtb3J2wzX/"
    "sMeuare3/Xb9qtW+Vpei3+MC4mGccF1xctMhDJGXWPE/u/+qkviojx6r39Uat1WiPnrsx9dat1O7v68S7wgc4m/rN22d4Ucf9dj3"
    "xiWkJFMf8ts3efgNHK3lmqSb+oc9Vvve6LaqRH1Am/59vd1pNaGNe9hjre5X6E99lGMueGrJppMhTF/qF/qm8b0uB0N9yAkgt53r"
    "dg1SO/mH5RiQsF5WTFqJUR5KXEHLej6hFCMhtmxL58UMkF77Eu9hZbI+Kuwpyd+VFbJ8GqyOlb86VhSmywsBRakQAFptHXC59VL7"
    "wFXQzXFyda2NIDqtIlaCq1rnqnZdP5SRwNHwfsJI4A1ItpHAb5HbSHBO7uXQU1FxEzAKhcpDhkbLTXth84UA3N6ZUNOGuhUVSL8I"
    "mD63IfEiHI0sU27t5Ml4pvB9mm0u2OH9dh6+sqKNG1CDQS5o7ThDawdaOxDvRmsHjj5aO0ps7cAgl1fwzmCQCwa5YJALRgSs4bOc"
    "5mZ2QrV0LodpTg9oxsALDLzAwAsMvDiqwAvJGrGJRB+hQ4G+zAJ9CGhOjPEqE1qYCqV4jFfCeKUy2SJzxCulLAIv5Wko99xpsjW6"
    "7JUqEAwstdk5ASOXK+ssvv2XpAg0iNuLLoxHHrld0cX1tAF2ZtgOHNpUB3I9mrZwIMYLvkwl8wln8i7KKqs70kURfNYPBmszEO7r"
    "GXIV+4v6BYQNuznC0MLzLdQR2mXRLltSFA/tsivmOFrm0C6Lo4922X3aZW1uFYKIvfanAJgd1NSROV1XWDp2OF/fHMl8PTAidaLy"
    "FHrKo6d8eWCU9Z7yB4WnjpexmfhUCUIQ6uCff5YBTumLlbXQFPXbrQemmBsTQNwiM7+RwcA9BHcOXV1T4T/cnkJQwGJijiZQalOe"
    "V7y06bgiiQQ17NHEpVGRA5CWKNpet0kr/3nA58gFUIUeJQ1mKpAoKSzYIEqFKFXpV1REqRCnQJQKRx9RqkNr/QcoHVi2PSkGVl3k"
    "KR4oW2WDVReJ8oExUa8gp/fvA33c3A7E9TTVNdvfPEqHHud5YFj5w7PSdKUz2Sc4PZz7Il9OkxUpTRDk3jnIjXgs4rGlgQ3LnLnk"
    "q8rlcZaBG7pXK2uBw0nQMIdLG9wJkDWDTKXgIxdWagNqpzvZK3h40EfJ5+AWJLkMHgqRREQSEUlEJBGxJEQScfQRSdyjanXYlN17"
    "2p8wZ3fOFNGe1J8XFwooyjz8ZYLeokJ/MT6fMqS8k4wPCCmjZy+Cnq9cc0TQ89RBT5XU+CwD89QXK2shz5nfLg/iOZ8OqQ1oYP38"
    "7ccPFTKkwhzTdFxxYQiysE3HoSwVsnxJX7kwR30HBBkRZESQEUFGhJkQZMTRR5Bxf6pMIH/kxTsCihPEOrYP3LkSYREOh0hOkMUf"
    "8zgofsz2T/yYcE9Elzl0mTtD9OjVqQSIHp0senRvCMdlfktlSYwjSIkGlUwUaSab9r3f6edcXA8l/ZhwQcMp2AxBhvRRTqCKqs01"
    "Z45pkcWEsnPScMgjtyyo0PVo8ymhxmhCwAL7RN2SXUTdmQyXxHQEtR7Jr4OBnM7cAvH0b4/yBuJvqomYmLPz2XIw+EsSkSrHI62v"
    "J5YJQK1a+1aWXNjd8lcIk1J3gj8fEIt6vRtPvhy5K+czpsnNZqlaxYpiOx4NlsAuHXyTkNMOIFBcUyOZskOdzBYcxt7lHFYnYVjy"
    "vNpog0SscvEcE4frbKyc0SXhukynxYVIszdt0EuP9VhtyuX811VC5aShT3JXn5pMNpNT2FFFQweD0dy2KRvJXRy87gFz7Ks2gde9"
    "cB304dhf938RxKOU95LdyLvScf9/STLNhKE2h1kGPCpknLXVgyl5BB4IRgGMZJZuB0yFG/JZtpmsoPlLLgvOXGxWf3RmzqhlMprZ"
    "QHb+5Bc8lc+8tgppJGV1LoI8jVy2y+mW/jMM23Fvm/UrgEV57xZUV8nV3DEd7WmW1SCYbTl+45pHU+Mht1Zqr21L/5zRESD+qud+"
    "YCDdZiVaNLaigHt0cgMaW9HchsZWHH00tmJl2XLvVEf3zvjCcF5rpE9wgsbenfizK4YVDx2IkGHkQP66nBtEaUTokNe5eO2r6JtE"
    "+wXUe+R2677eLMhxRVMl8LfHfkDY3Q8IuLttdbpVAn/jqNhhvHbSUIYC+3UaOQLTpd62DYWhBiBVdLQvzadMkTdOuZHcWzKBzJV8"
    "//7u3fv3n969ef/x88WHT58uPr/xReDkpVWy8GXjBsThyOimeMa4QHMR6SlMc4IC1Ps8K1v2whZf16JAbP45HqXDGb7pDA/h9An+"
    "r7QXRwnRYoz147PXjJ3Uj8ei5auknZ0ULU+zXkV5fy2Zl877VOJVIuhJjQdIlHE/nbAhs4AoH6FDGb7UMrw7Vmlvyi0fGda1sVw5"
    "yFt5S45ogFNek4gNvoixL0yHAHWZ35LAlaTgWxIhfM17icuIYXptv9V+zDFSlORjsVxciL5NDZE2PVdEdEXJTkHcjMd15QvsWhXZ"
    "lcw1H3Ct+ExOEuNcLlUB0BPl6UGD506Sp9khDNkcxfiFbH6GfYoLsDRGho6IqTa5YjwN0yBDV8fMevMvyd9iQbP3oX6Ok69ro2Zj"
    "r2okbLYtFbR246p7lpy8L+Vsx+vkRNkaibVYz1M/lvclPH0Q9AiVg7wcjQSjrOfo3sPmj5StK6Lmsxi758rfR8vYzMLfAWMPFD7Y"
    "cOj0LC2EUF2orAwj7JtemxyxhLCzQMyeoYLlqkRwMp2PJvrUzObj+cipEMNR38yR7MOiEHBHxqYYgS/KORkMHO7I24Yi/BYTSWE6"
    "UEeHCuJwqKNjmcLx23gNFnxujcnClLNv7qRFKZbq+SD+MRbOCJGHLm30vE3JkDuTVTGO8NhwDV4tL00C/ErZZGwsK5BbwabhsyZE"
    "OnKIXIQiRBtHNOpJgtk8D61uYIAZBphhiBEGmOHoY4DZ8QWYucJXEctZiOQE3Wd3Eqnxr7lclEynkJtymOYE+bz9CAylOWziqhwj"
    "3N8icXLOyp661p9Re5Tq+5k939No9xiZ9GZXm2/M0/ZjHkfb+AYb8rP9mIhtDNTiYtM+RojTfuNpH4AOxUYgSncyeW/3zH2MUCnB"
    "7N90EFKIcSQwGm57YuZ2o+EwtfnWE5z4KHZeeDQMfCMyutJBw8tH+RILopfy8jj5udZ+GJpNpcllDiy/p7ZQvzhpPXQvVVbbD2dB"
    "qxwWRN3as2WNLFNqYL8IArXrdKJwedq0CQSVesawMR2ZAKylGfxe2l2uSnihoStUCm+F5Sw9IWi0b7SsoWWttOsdWtbQtoKWNRx9"
    "tKwdWrMB2SZdEV+fm8ujLbNCfnZdv2pc1ztV4h70WKP55fah3ryCk8Fxj93X/pBn4G+PPXTgKvztsc7D/X2r3ZXfvaMea8kD1cQ9"
    "kGe6X+tt+R0+4qLmYSxNmZktVsAsp5XZYg+hhgi1YBW58gvMiF8hflVu/Oqg0RrHytWSFjm85UK0dc6CODAYulTJBAZjSQ/yAIO6"
    "NXnURXokb10n/lDRobBXPF8wAja9NFDwJV1t4iHviwMI2yFsV+4FCWE7BG4QtsPRR9ju0Fqy+kzwMhvY8dqXGaorkys8wjpbnrCm"
    "6EsR3nxOmbWXnFvUyMjGFaGLsXUoCXfFV0/C3e+yftlq3UZW9MtGPKHuw91lvf3rWzWZZSNTq3ua4QmM4gDKnypgD8kAz+K6X3Cl"
    "sqamvd8oRy17ylz9TBWN99IDQ11Z1U1GGfm0kvA6o/BsLiZUqKrw5CelM0FMJ7Vi/f5u/IK69JnA38oUeDvC/rAiPaqPL1AfMW/4"
    "NnO9YjH601K2yrL3t1TyqrS9v+WltVq19/u5r/Ls/bDNhvbg9B33nDQc8sgtiy+EhnCpMZqQ0cRgT34qFHVbMlzKPVdQ6zFtl1ZN"
    "xMScqS06VSQ4+POgpFC+DQwlhb1LCtmJX1dOZsz9ms1SFBdQXNiFuHBvyXUsVVzQV9aICzO/UR6owIbtWSXjVPuzG9LB7TEkOXuE"
    "vZZ4GVALqO+ynWLElD/nAw4O9BgvEA6yUxSvXFB3laUYxQMUD16Sx/xYwP1d2lC2jO+jfIDywdblAy/hekI8CGViz5IOwk3WO5Ax"
    "vf3SsfLlgl1Y7V0ixUFsZVN0AEMHMNx40QEMtxF0AMPRRwcwdABDB7DdTtgyO4CVQYnQtYXiGoRfcShDffDLGuUJPhEOnblFIlyt"
    "Iy2uJKPVRhpDrKIaKhCoQJR8yUYFAkVIVCBw9FGBQAXi8LsRKhDHoUCEGfpT/oj0Cbs+U5FHu8dM/a37erPgsq5oIKVQvdljP1ry"
    "UP7psdtWp1sl8DeuVeSZ3NvPKyR5bNG+8ehQuz82lqLADE8jPaFE2lub6zb919y0acp8/0en1UznbZgmLuKYI4f8t7JX7UG4Gc5N"
    "yzGZOIf7HUK0AR5FpBpvNv96V/s9PtGvbluXcXEFOrjE4udYq7vMyV/y1eo+FOJ2pdzZz1JxN/daZTX61h8FzdaCcC1GCTi+hcu3"
    "Kt96Vde0AlF57tFwKY/4tKL96EyHTORDyBkyVi523knwy7PpCCz94ySYt/O7vbDSqncTV+HNShkdbobQIUKH5V4QETpE8Ghj8AhW"
    "5/6GXswJWowNidd225S1MUpctOJetWKTOKYQFU7VWBoS5lCQJOXNi/M1SYzsjbI3JngW2GVjlOgRXurt1B+tNHz7lo8M69pYrhno"
    "raRgOKJBTsnB4Ol8xV+XGCW+LqV+XTD9NqbfPihWWMbycVdz4XBttzuLw4Tha5VMmHCkWrm/spIHJuyqCm6PJlN2Vg3fKfJzMhj8"
    "pBAzy+gztd1sHOI3eZoraiEvGTYli4nhSKKrr63GVV0241xQncYjCRPu/G656s8xPlc7rbxhouocgn4I+pV6ZUPQD0E/9BfE0Ud/"
    "wUO7pHhixCbuVx5tmX0Hz65azW7tqlsl7kGPXbXu7mvNP+CMOuix63rtFirJ1W6hjFy33pbtGuCoFfrSY91a51uVwN+4SHgYhy2Q"
    "/FJHLv01cJuXebA2dPS8yFcAbkX9tzhr0Yt2t160x+X0ucGq063/Lpcc+NtjOrd3lejPHruTO6NcfdSHXHvkpirXHvm3x77c1m6q"
    "BP7KVUoph1VXSfS+d7wTnXKsQa5emxzLbIfGEAn6M0akrq34M6J/+nYFJKxw8EoqHGhw8rthKVanAZf6WmUdcPnsN8vl36iaA4rI"
    "5RebLwBFFNx2+g790xkMCBwL3UqEwEZiTDl7ghSDU0GtZyoqClZUwCOkGoRtMt3Fcdc3zAVfgkHeWUaAMfBnXOsO6TeFWeQ9dLRD"
    "9HlE+LOkojXCnyvmOAJgCH/i6CP8uU/pPkUMyeUzGKHDDSruOezKZFGGduXZDH9ht/1GkM7xeFwCHLRa4ffXmttW88ZrHkcBYlDl"
    "fDqkdj+d5SsQyyjZKXA+inV9yANbfshGLT8kQWHFshQYwHzKXHwDmhOKh/77u3fv33969+b9x88XHz59uvj8xl+Gk5dWrceXjRtY"
    "kiMjkFyjpd45Z05/ajJekPtxShyDTcfA89uN8j67LpvX/jWXYnu0jKeCoKFHshleeDzceiFcGFGGJ9wc0UIWiBDJiywQx8PvnZga"
    "IvBbXrkjQlRmE16ZzKVh0DMvihamQQVltau572r8El/zmHPzcfJ1rct5eFqVxuf83rCd9PKU+nxlRbWpoEWuchJzR5hjSkZ8OjPY"
    "UhV9FJQKVeoJ3PGhLhMZ2nz+NHFUMghHlY906z96yT0EEXKFpGOyMJ2JpNCFoHSjKeHMWmofccggYch5nJat4uBPs0k2C89RBs00"
    "aKYp/WKIZhoE6tFMg6OPZppDm2nQH3e3CqaW6opgKAEFOnFuBVkpgwucqy9lF+iLXV+rV/UL1usLCuQ6oHCYUc3EIG63aXU4ClDm"
    "clDzfkGyNMd6J7VEa1RzUM0p38aCag4Kuqjm4OijmlMSNQeDd7bN0IgQl3fLj4l+uOFjyvwDpMwPLFMvsUqGTGDHydX1CfMjb2u6"
    "TTJt+r6Ys6+7FsFh7b3LKVVPHccn9PnKClwiaLEWjrjjjC7JI7fdagAVYjLftPqLIKO5bVM2Wv6mzaOmIDPDHBP4gfCF0ScDAkAh"
    "vg4u9DkbDNQF+VMkiWlRMM/KE8rESv+c0ZGTZuk90HP0WE82BHlYe1BqIrivkDz3nsHXj0MPQuRTwDV4JTxj89hYyv7hdqOJVxwB"
    "nkZFH1LHsagI30b/EjBnq0s95nWjfzJfMKK9O+EslGRYd0vHs2CPLC7ouEoEJ4w7E8ljuJ9FH52g7oMPIsETBnGOPTakI/jt7g3g"
    "ZgVCHv90qM10xr71GFIot19WoQeP3YgxIcZU8q0GMSZEGRBjwtFHjOnQkMiBo2nKtj8dJpzGl9wSA5Dt0xCmOUG/hvd5UlNlZ6aK"
    "ezQEakuxSR6lw4CxTWd4RKUrNgQJUhyFjcP2pFKatnWuCNzzKV5z6J4LkxRhXIjkNXOO8bRA0RWeejw1UPQEAtAvcjnqXaxw1LtI"
    "OuqFMaQCXI6RnR6zd+IVifVdsL7LQe0vpazvYhlCmI/myIBfnVEPOrVRJTtxYqR54QrRYzoyhSrFwojBiMn+NTftZVXB9hXPykFt"
    "6pkdHOMnZco8Eq/krKs3L89JE3IjmoKE6rhkZFPc5803ibhLVjcMYaJoOEDDQbnXSDQcIHS8MXQc3VfSBeb1CeeTvZRYfj7r1to3"
    "dcg9rz57rNlq9r1zwbGugnFbazS7ug6GOoxvcLlwu63nlJdvnsgarfSXNaAo8ciUSY3EAtR7LkC9QnTaZvXp09nEVyiOIY69VH9s"
    "RLs6Tu6uVSOTU6w02mR4AOJKZGxwMnTH2GzIpzFKljmykRccOLJMue6dkx+u1xfjDvnJwMfM9ZKruBU936TrgJt3p33s3IV1MCAj"
    "w7ZNOgZlkc8d8I2TZN5Fg4kFtYXyBDSdqnJBA9IK4fJ/7R84MizXe43xIR8vicO51DShqeqJ8Mceg2/uM5+TGplSKcSyp18ECT/K"
    "RL6UkD8GypfOLINBce9H5Z4HiupgMJQdy1P/y61pqjRdeAYOqqmqBiDg+cfGMnActKCGuPbLewS/P8ewtZA9GEBbzbi+TpoZUOnT"
    "8vFUshvlpAc/UzHvSh4ISIBDQZuG1lPTsuRQ6yQ21ABvQ3g9yVQq3lqnXqrKB15+mzGVj29rhZ080gUJzShBJsaz0sVNpkJITfn4"
    "rroNLKDwRINBpceEKVcZ0uW2w00hH1nyS466MNQzKQ0fnBBH6mkVu+RVCjeCwWbn5CtfSO6wJyLkT9EDZ1iSv3JoycIwHWimnoLJ"
    "Z8/vc2iMRspov4kHojtDvGIL/lgpVCHDJTFfK29O56eQUwbBCgQrSr4TI1iBYAV6OeLoo5fjob0ctXazwcsUJdzCy3Q8cMfRvTMn"
    "X0X0qnZ7WyXwt8fu6pLhzZsqcQ/gTKdTu6nDGXXQY/W7WkMSqA9AfqGyKPztsS+t9l2VwN9yYLxj06YZCE6+8Yt0UGLUV65Nl62H"
    "5jXUklYHPdZ66LqnvCO36nQTqlB7R+UYJ7A+M5rip5HTdBKQl/pFu/8ql6gqUR/x1+jH11q3U7u/rxLvqMe69dv6Tbt2ByV+9VGP"
    "fW+oKr/qQ377Jg+/wcDKVU439Q97rPa90W1VifqANv37erujC467h3KadL9Cf+qjHJMBrQZbVvjCOEgBjobJkKWxBSsCWhVgapQQ"
    "2ZrTFXIlT7fjDXmSDJ3Z/Jkyb9PcZG+N9rC/7fXsrtZ8cOWTIltsu/W9cQ07mnckJVjVkxRg1afcCO/uW+2u3AXVZzk2vSiCXmDy"
    "Rwlx/qMj+8Ec2aM2lgJoSJTwUNAiwiG54BCwkSWG9xYsrtfGMmODNtLCSYsGLB3RoKZELGmr+iZvR4wSwcIyvx1UsnCDMQ6T4QCX"
    "eYDBS6IvqPyF45RqgJlmlDjZCQUbb82aAq4oG7A2ToasTTFUmSI762teKFysyAJbJpn4rNbs/Ki369dV4h1JJbDR6cAZ/Qlmi76+"
    "CLYL97DHLh86f1QJ/O2xq1rzqn4LNN5Rj7Xr/6hfdeGcd9Rj31uNKxfL9Q977Iv8C+30p0Zf262bdr3T0fir+6XHHprfmq0fzSpx"
    "D8qhkIaGu28biyLaUwppiWfLhhrU21wa1NsVGtTblAqcNp/2swqAZzM8RnZ6zP74IQevP37IZDVciu01fAM+R4iQy+u5rLK6Fudz"
    "jAw5vZ7TEZ/mIrxOECK313NbzIf/pKNiFakDktPj8E6ix9Jrfnfl2YzV+SXlvkvG3lUac/33bkRZTpQC8xXm21bzxmserw8WXz4w"
    "hPX4QlhjCS2KR7RmdlDicSvTEuXxj477w+UGzgAp5GjBy2Rx8YCFOC1Cq2WGVh0+H036M25uYgdPEuObFFd5+c/+zDLSfEEuObeo"
    "kcnaMGGMrUNJuSvjnRfftl+WXrZat5FX5rIRl6Ae7i7r7V/fKq7LRqaOcE7Crqbow4yfyu11VJDpcdI9st0/c7R817ldN/FEiBDi"
    "dlHm7cIbq00krwQtbhaxxNY67H4T3sZJkbWprC28NkXocGkq89LkDlWaMr7aUypC+JoTPIdSgRR8TWKU+KKU+UXxBqv4mxKlxFdl"
    "3J/LPTklhC7Xy+LT4utS5tfFTaHU53MHchFtitOndFNiwPfsa/32ukrgb9KNR7vmhLx05GE5wHmXucXlvCghvpBlfiFhBER/yp9p"
    "ipaU7bEYpcKC6nH8xqJPKR6g/+i0mhkOI277+Mtijhzy38Qyxc44GspHM5ybllxWxTnc7xDZaIA/kRcnYRmOG4FjbwR0ELcM23TE"
    "7bF8okIDEqXCYdn6sJiib5nMxVkmRlqGknXwcpIeMeYCGLOcXzYdQ8rE/k+6LPR2pJC+6BU5ng1+a+9CInHvAbLK3soREc6q3LLJ"
    "FpXMDLOWatsvnGj2BxT1UFlPVQfhvKJuElM3baxK1wq2PKJseWRInwymE7qq/KWQQQMKhUQSwBpsSX4dDCT3uQWpwP72KLsSf9P3"
    "Op9B0tWflM4gg+tfkllrS/RskMW1BrlVCXhLQxZYfevBoOrls9U1UIRK2yomXDa1+UIneHWz3EKmWG6N3ccN0tuSCVR8d0uoRLPp"
    "ShLZd4/9m9pcP7Z80QWNJM8N/agK0SleTbcuvO14VeDlSrFxdZZogG00B4Wf5iM78enhs10k9phCuVDVneDPB8yB+mLOl3dzOZqU"
    "OKfJUwz/P1XEowzC1rVpWPwpIWG5p7PFqnHQIIcoJfdkXyj5RZApFcIAkUAlef/r1DAtlR0dJAQ36RzR9cqlXHBOGlK44JbFF0IL"
    "GZCTHXYm8+kJtncQRuTGniYm7e2+udK5R7dtL7ve+lTuEOQMuLISYeBEVp51y5CSbtEU75niCeZlR5mkrOs75mXHzNy5LAmYl/01"
    "jz7mZT/bpv0I8wljPmHUS1/VCuoN1jAlO12+tz7aQ6lf/OPO9h7S/gq8jSEqfBVL/Sqqkdr8PQyR40u4s5cwgdUUeBUTtOikVub3"
    "0UMT+2YRBSNGtT8lY4ejum09w+cRn6duZ+tY65Ihb9N0uBVG52yUcXcW5/IuSJvXuHa5lWRwsfrWV0E3x8nVtbWtYy4TZalr3YWk"
    "B/dcP3fUMBa6VMk0joWSJuSzkLWCisYVXYfadAR5svl8VlGHCzltJo52mlmA94/pkIUhCAh1xKbPJl3QcXp56y31u4l/jJ/YFI1M"
    "aGQq91KFRiY0M6CRCUcfjUyHVlDUZ4KX2cn2vPZlBrXyM3P35YSU9FeEwT5BiYNZN2TwTrKNa5m6wHIQEOBqEF8NPB0kNZXBtWRK"
    "VqBchOxV5zHILFCROSFXFKTAKFqVQk5KS89F8/1F6DDd3+qQwDL4Rt9bRjL2TJ2sZEI/M+9yLszHMewn6kBokz5yA5vImI7MqWER"
    "QxBIv10BJ2UIVppSOR6jXwSRE8D5TZItIOhJU8F1c+yFNanILoiKosa0AgfueV+TTweLDv1Aufyo9U3VrAHfAneNp8xb7dUzJPyq"
    "EYJCCKqcQj9CUCvmOIIQCEHh6CMEtV//A0/AyIuRBBQnCEPtoNBPSG7Lq9KHaV51yeNA0M3LuoDiVTMOVJDiwekhKky5HC8lZUw3"
    "KCkRUCFDY9Cx0lyLsdOnQY0oUfgYIIwi23hAcYLb+Ic8to4P2aaOD8rSUQZgrjYUFNzm4ticd76SCc8ZoRY58hZwi5KxsRQVL7uR"
    "J4QMBsThCr+Sl8mQPnKbyst6ox0MfHzMRy1+EeTfnNFz0lVpivijSjowk1K4VHnGnDDuEC6FcsuYpSUyONyDbOL3FdoyfaktOxuB"
    "K5pgLgLE6Mq7lCJGt2KOI0qDGB2OPmJ0+8TofpppyXnzhUJ6tGUW8qVEflXrNiANgHfUY7f12vd6laiPHuu2a41mo3lTJd5RafME"
    "INaHWF85sL5s6XU7QN8RsW3zADdgVZK1xaLbHtw+jpOfa0PbQrMpEtfWloJEu3HVPUhg2y01xh0+t1Owk9ClSnYybdmoL4JWLwls"
    "UzFn8I0DrkDgWQQ4HkHq9sGAGDaFDM+qhboGuRjHdFyFfNX0GfJW26bjppV2b0Gm1GAiNRfkIR9kEwjF82pHVARRkdIvhoiKoF6M"
    "qAiOPqIih0ZFMHhut7FdGDy3YwYblimXz0Jln0IkWBEtsu5voyJa0SJcW6m8hUORUZwOA89eQ+BZZ24/0+VZHKJxT1cy4RkRNMiF"
    "zMihFPC94pbKomMyXBKDiBF4kShPkzfgXvL2jcJIoJTGdEpZBrzyot4QI0GMBDESxEj2wvej05IRI3nNo48YyRliJMeTYMiTA4vw"
    "OExzgny+yMXnixV8vkjyGdXBV6UO1pRSdZauFLoXK2tUw74RtCtYttFX6pKFmIMC0lLl06WYaagENWXrSjO+uO9NtMdo7mHvHiAp"
    "pYYqhBtUVtRX1HxGlRRV0vJuTqiSrpjjqJSgSoqjjyrpPlVST+ZJ8nNl6HeYDEPpY2EHYHUoMD/99lg1JrVqjDLVJPnZpX9m7fIB"
    "ySn4Pqxaveu/dyMLd8LY6y/et63mjdc8bgGOLQm2+ZRWWCpfhFNAXWY05eyu1nyAGm76s8duG81vVQJ/4xrjYWKXYkpfASknRoml"
    "FUstzoyNlLKKt3xkWNfGMn2AXZJXHWSFtcR2Ibj4CFIBnkaIkKWro9cCN5mXxK8F3jjHydO1EWyROZURw5ayGryUr1j17kBV7/SE"
    "vjXZz7N0I4O6VFlnYrC8VmsNDDUCbcFJbDExRxMVQBe1COigOt2xPBxRHbvH5w4RckbJwSAmOyc1MjafqHAg/A7C9AQd2dQB88FP"
    "OkvxVtvnjXNlNNe9JFKWrzRaoPmhNHtNBc0P+5eT0PzwmjU2ND+85tFH88PZNtFdV/xIcDPbXyugKDO+uKG31vbznc+ZY1pFFyqP"
    "BrHDUq9FZcKIj8hmcmzDjFgnYp1lZSlinYh1lpSxJcU663861GaG9S0lzDZ8rZKJdlK3Vf9n3ojbS4Abwe2Z6URjYikcOiU/5Y4D"
    "JRZtOuL2uOLGxga4oqIxHWIZ8rswdEXFtBRnW+6/x3psMNBUfVd9Cgo76vO/yI4fJR/kKcOp6q5mlM8sSibGMyWjicEk84kw5Tug"
    "3LWJfB+WqgvTVlnWxqaYzeW0dzOt6cGDrPUamlVdyta96I8S0An8ksQtIRmbI+8zNh8fqe3+ipBP+dDm86eJE/oRCsntLrjXDbic"
    "u4nwBaWEGoAQw83lr9UUgkyNpb6g7glY8Vy+h9o7Xci5RLzp0WPmWE49aqqnB+Zxy6+J6faaHydmfK5rXXqTz32tPD+w9QCyO54I"
    "ECNAXPrNBQFihAgRIMbRR4D40ACxJ3ds4orq0ZYZKD67ajW7tatulbgHPXbVuruvNf+AM+qgx67r4KoKf3tMsqjelu1Ufv7Qlx7r"
    "1jrfqgT+xgX0w7iwHja0YLO17437768pf7x/ZRTyQnn7owJ6XrNKjKzMr8yGtpWdZBwIlJpikzxCh/IzWgX3uzRHsZUCskqScCOR"
    "pWTWou1btTWylGRsdvbKMA1msIxI+5tmsCxDBo0vpkWvJvMUz9bgSiUT6n2Ubfojv1EOv9aZSUeqGIRBgDjNAzWtSS4MUD2Nu2Vx"
    "YaqbxnE/hPYQ2ivnnorQ3oo5juBOLnDHX/byS0xhEgzwTg3wZk5qgPelyQw7IwYyRBTPI7Z0dEb2I2PrCp5dujKO/4ZIeeiy0ay1"
    "/0gP875MkYku/+jWazHOh/bzvPtDWATArWGl/wuwKsnagt4vjmw+/uL2dJxcXeuoEZpTpfHSaExn3Hb+wYdncbE9uJIttpuqTf+f"
    "bqO8+e6gcB8Y/oUSzhnR3fymDPaDgbzlYBAUkDPHxNAOET/pkow5VUXfwK2BMyob2uB74Vr7gcPKx2FMDctRfWQmxtvrQ2gfCctY"
    "8rmjPTwmfBG0hix82qmiAun5FL+gMB408krgqYKtFMroESlhjYX2yxjxuTUmQ6rOgU+Hs+BkYSwFdPTI7Sl0E3h46AVO/ZKpoNaz"
    "/B0OhTkNLizgEEKZeip5U8t9ton84UMqz6s7QKAe/G457ZjyKFG/fAT+GKZ8+OHcUV4dLrNUB+BIsnkKwYg0iT4VqHiVfh9AxQsV"
    "L/SpwNFHn4pDa9xHaJgv/fbkiqF9EGvTDZfr/VXifZQ4ed1Zt/Wt3qwS9dFjnXqnoxxS3IMea1zXm91G948q8Y7iCsdhLJ9hHhd/"
    "BVKoMftlgsHOPKVuX+5XwKXenx3/7D8e6g/164IbsUtVJfqzx9oPzWajeVMl7kGPXcvtsErgb499qTVuobX+7LGrWvOqfqtO+Yfl"
    "eEPQ4+5oPe4A2EiTkPMNXkBd7uHrfJcD1fneY2Dnl6OkPnrs99vO71UCf0syGFno+sodBgH27K1lasxmcJcER7O9akIk5XCqgdse"
    "tVNNpA7QEwP7RJEBCZGUY0CO3sspPCAaSS8yHgFFOYbjpN4P12JRZDxCJDggWx8QZfkpMhw+AQ7G9t+OZ2qDeY+mjMjKMnJRwj3W"
    "kfPPHFUhuVjlvrG97NtpKt660n0hQuR5AZ473DFSU3BlYNd+e3StT3Gt56xIbRWv+f6MAG+OhJGuWbQAL0MUyM44O107YwF2hiiQ"
    "nQl2MjeBSxGGhmmQpXGWPhqmVYifAQEyM85M7edVgJkBATIzzkxq29xOR60zgpU9ghJbSDeM9Xz7JleYMjTLxKL1xTgazUwx2cSD"
    "JkaJuULL5ilThjBH7RV956Lt6T7TdwEWv9pvOgTa5/Sd1qW5tQ8vf1T+teoA0qP9lNOKDOmITyU1FMdwE6YZBB7Rr+zN6J9ORsjk"
    "bm6RK+Qy7HPjGVcVZzHuEt1/tygqlN72h+6/r21bQ/dfHH10/0X336PYntBp7mid5tRn6tClvwde+zIP1+bgQz7sYRX0EOevqzQl"
    "WZxtdQ+RoN09skujV8qJDEh5QJu2krrSABu4UlkH1thuo3xAzZCqmGgXN5G0oTxUZDAwxyCBOEsdC27EapxCPvvhEiK9oabAjEL1"
    "ABYkvvdCxlXMdgaKs9/7bxLZ/U8+9Cqq+rEQUoQYUrW9ZFVfDaiKtPV+LkaPI3xUVgkF4aMVcxwBhFwAQrAm5sQPAgJM2ZWCIBxf"
    "jN8mGm+7LucuxOfpgx57uL/WZ9wDeaYp16DmjTrnHcZj/cqh5R46UfXx2HwL7Cqm6Gc5gqxzps30B0Ff2pX+y57EmmS4+ZS5nIep"
    "Tsip9u/v3r1//+ndm/cfP198+PTp4vMbf2FPXlq1wl82boDVkSFJ8n5mc8mNYvETYZpyIAcnFe8VqHJ5NYWAAnWE1fkb3ex9UcYW"
    "S98YyRV4nDxdm70xmFClSd6YlrZxdcLG3Jkaa0Q21ZiRr3OfkxbTCRDVeeUMBFUaF4bpqMSAuvKlPWfqG3GdiRRmpLTHBFS1k7vo"
    "XIvjOZW6rMa3VFpDSa1qQ5IhfTLZb1D8EmAsB3oSFa+NIFKaEZRQNtbVL71Sn3KBH1Ghy1I6xk/q5n90+E8aqtk5sgxzqkp1qm57"
    "TLcyHIdOZ45wK3CO+JxBKkcv3eJSPxMmSUSYC2EuhLkQ5loDc0lGzzNM2etRGZ+41KDMbeN7vUrgL7gbwGf7D3A50Ec99qN++bXV"
    "+lYl7kGP3T/c3lYJ/O2xy9rVty8N+O4d9Vjj7r7V7laJ/uyxr62HTv1bvX6vcjmFv5UDyIGNP32M099sr32Zh3VDd4WPH3Iw9+OH"
    "TObCpRhzaQqysIK3NA1SOAXW7qRYnmE/FQIPvPblAA6O3uUgjuBvvFX4xGWe+Gc/ao2uWsPdg9QMffXatfJYKwlKr7WzgrJbQHQo"
    "uQ2Ds3LJZ566W8AQGSbBwNE4Ij2VA9TfgKsJOrTypuYt+UlTnJqz1XOfAO2E8bRscr4VjnKOUmGo86pQ5zK4U/6DD7tzm52lQM/q"
    "fGUV/Nx3vCY5HCkpCyPDCnudGM+UCD6lzkSOAOC5Yw7eiQZRir0Ghz3Ad2EIIqj9TMcEJtk5acqfUYUKNYoYIGVBuK2w2jRHyr3e"
    "P4lbM1X4x5LTHuJqDe2CSQ3bMsFZUzITivwovFqTrG5P5YMpSF1R/KaGNHgW/xFuLD405AWNl4crEEElIEP+lf082hT8QAEkV+WC"
    "fBbJtoISGGPdgUbzxdSwLOWFCiHC1BhNQiTQn+Jdbvzbh3BciTAb7i4jAFsIAld3gj8fjgz6RozuFWB0h1fjSrbxn5IW520sBYc3"
    "TIYDXOYB1pJJ8RGO0CEUU7oxLoOOECroGlcTorVeMzQFoRr1vdqyeRxWVFgSyJehYp4gX7sllEGalXL6YAB3vprM2c/B4Jw01Hmb"
    "Tvmz55ChqmXqxloG1p3RcQVEdePRUQlvxsYyzZ9l/w8BMjvI2MrpBBSOwUDIO0l1QIVwCWo9Qu3QpQio7CWI+xU/X4/uW/fwyC2L"
    "L7ZSsBO9UMohipdRCSrvEo9eKOiFkkt8wlw9r3n0MVfPGebqKff2tNeELyXT0/fg5SPMfxfJ0O81R+t2Sq0O0FiSvFwXW+hRYWTh"
    "msjCMiACbTkSVxD4cBYHBIIrlUw8AMaxP/IbrYUD3BiSXwSZmmzu0HPi2bXkHi+XTEFFJBRjSKUyDLao5ZCPlyq1CcSNcDIyLCvF"
    "NriD/tdr25n69CHdOdfr0se4zGdr03q8UxarFXG5Ac0pOeDsOSxXzNI3iRV890mQ7YXYXob9omvPhRyaaz6aT2nKrhG/nr13OLpl"
    "fxxumgNQvrGN2eQ/bolHV9EZrwBXBdS087X213cXH72kWQ4kPf91Qv80xnRkTg3rL6E9we/DCxRU4YqeY4VQ0YamkwYoH+YhXrAX"
    "Iba7T2xXJ24rsvkHFCe3/28/TgbepyRzu/Jshmeo277Mfitbgevqv3cj+kgiVsNH625bzRuveTyAAxPU7hOwsOmTKTdCexPMOkGL"
    "sPXZscDWZZDm7qj9lHQF0GezJbepf32tuHbFmSMbCGUfH/HpzGAmld+ccDZUlpKDIi+hds9VJvrBgEy45fq+mmNVHkcZ7NXVipLN"
    "4Cco11b5ZSFFKOr6A/9GBgMNBkAyCHl9MFB2eflNdeGW9pO3VL2Dz6w24m9skYc6PX1MClEakQ3N8WiOx50NzfE4+miOL6tJDpNv"
    "BNF7H/PE7sXnfihy72My+YYWyBL8XenqEKLCnT8eHw16AiTvLZR2I0pVjuQbJ5W1U6lDhUbEIyjHYJxUJhStdBYZjYACh2Prw6GU"
    "/iKj4RPgYGx9MA7rfVgy17ntbMlzNuZsg/DBCB3GD5ZN5yoDltzkjvlojgyX91FIOXKxkokss3izXB5lbs4HwGkHg7lQL7+b/Jdb"
    "kF3BrZsFJbQqbjoG98SC22NRIYJrctMhYqJ9wHQC46XKLiEoDWUFtjj/me56dogH0QC4XyfDTVEhx8XFt+VgLYm+rH3f3EeBDM2Q"
    "qRmQb+UOJykFxKNBbgkgggzJfDQyQB0PUinLZ2aO/4xQch5wdpVfo8fe+JC74d6SPJnP0MLtRyV6nusbn6uQOPn6y+Og/5kFySdk"
    "N/DF4k/wmIuJOZp4iTvg8XWMHPjprYmLS8Lu7qgoBN7VjiM1RrwnTVS4X9lVMtVzWuWzEIH3wxH+R/j/tEEAhP9fmzCC8D+OPsL/"
    "O4D/Q/JDAXU4RIWbU26DyvpsWMdgXDmrdTqNmyZUA/SOeuyu3uw2Wuqkf9hj3VrnW//6oV4l3lGPXdVub/t3jU5H1SEMvkAfnU7t"
    "pt5v16/qje+6q+gZP9FW/772oDqIfo8rUHmMPttPlcWk5rPpBPBoSz0BrlrNbu2qK4dPH8hBbd3d15p/wBl1oNJQ36o01Ld6Gugp"
    "0GNyBaq3JY2cIVUS+pLMoVaOwcQik7uQ373ovpw7uN8e9+/4/m2MHL7BBh4mw9kZMxGMRnN7I9fpGCUmTCu1JuHDcolBXhVoGKY6"
    "mQD/fcd3ekhlIc6HqTDKc2Pm29TYKCrE2OKydjz7xtGtaoJx/m+5BUmJybQKDnKCFoe6bENdNqvs3VxlH8m2zN656RByWGf7U69t"
    "jpBtVS2WP5JwB9qGaBCAp8iYUwFXyULO97R46w162MgcGLf6oXUOrXPlFEjQOrdijqN9Jp91Dg0KaFBAg8JLMeiyyXn3XJhrvfD8"
    "RjnlvVm4/VqZ72EGrl7acUu7jKkaR/5+/ItQzl0zymcW1dWbhhT82rg1Tsp/L+7tBYlzyih6vI5aReEZlx95ClMh5ndcycXkoBo/"
    "aVuZ4xKLV+Ri9qJlqmZ9O2iXQ0Gd2fzZHFP7F+H6rVaILnURzxApR0uelIvRXE4GGzbyMTGdql6PIGmkLgRBJpz/1Pqpcmp1u4ds"
    "Xk5QACJN0T3Qk7hV7lQSqsGAONSyhHLinSkx3/PmfbT5FLrntjzhqHwY9JzUyJda47Z+7bVSbsSLyVLX1FAlJN2sGqqehjEmxpOc"
    "4cqTWflAe57E8jF+uJ7FbooP1ytYDiqFMYT1bGE6kyBPmjFSBkfVO/1TtmKGReSCBz+opn88+EPLpmMvOZv+lV5utuHSgbwienMB"
    "/2iI6JTsMSxJoX4AdDIYVAMvbMgyQqQCNAYpWU4pr1SIJ6kQhcnJ3nvM/cG6/uATYBSyF1Z1C4k4HqPlbT0XbflYOvko8cuHMK5G"
    "XP5QeV/JL/NxqcoTAidVDZGK8qumLm+lhp8fAHH5537zOOgnJkEopGy7YhnlkZNQ3RAKec1QSHQdLOSdESbEtyr2VoV3lARjszNX"
    "xMjKDIlsmMBiJ7kED593tFQ83n7m0ZmxtLiRMpWzk4+GSE6CxatW/V3kHwXxuwi/vfanUC9l37yWUo4zT8nWkg/ADqjLPNHPAog5"
    "gJavpVhRJfC3x7QyW3WV2h57aH6vtxtfGnAuOO6xxk2z1YaT7kGP1ds1BUzrz8MB0pENGNTvQluvR3AKL1AsadSbXJsuNMtOHPUm"
    "peYQoC/wGAXYHKY5PU5/yMPnD9lc/pCSJnlEzY0KI8co0dO3dIpYGbDnexcZrWl97iwOP8evVzIRaA9j7RujgqWRPDBTQZycBXAt"
    "5EoIAY6ApkaRSg0wajTVomAAUwgplAS303NV7PBem6RD9u6OCREQZzzCZRZxRsQZ87lcYUKEVzz6mBDhbJsBlb7QkOBntt4Vpikz"
    "TLGh4rWDEHms/7NTzD4kayfZ3FESd6Y8ECbcfwLSw4haO0k1qnQhu1C51hDJ6eE3eVaR7EUksYaIJRttGucWI8UwtzILOJYhnL47"
    "ZIVF3CQxDnbpB7uwfSFKdXpL566MDKMJHf3cCDeIEOIrVeZXyhT9mTEXafUZLjm3qJHhhRShiw3xUBLuSgT0z+x3XC9brdvIkF42"
    "4tbth7vLunzL1FjKRqajX5SEDgnuAv3ifjMxstNbxrbvOxNiWT+r7EUuhvczS2Ag39P4TsEyVnjbCJPhplHmTQNeDSE1JBUaYKbt"
    "HZnwYhrpyURNbQ1nfDRtuepAWEZfFRdJX7fWO0il9VPiFezsx9dWv9bs/KgrN6fwtx5rtx6a1/1267LRrJLQlx770vhduU/Bx9kG"
    "K+D2IcwQ3yF4vVA5sjTactT6OamiZCE2O3O7iIUkhRJXsBUrmFybntKN+ivjHDJ6wISUWYwWfWGm5s1bKXWl0qP4VWbxa2hxha/I"
    "7X9YcHNJIcW9ZSt7S5lcCh+EcoJL9ydUFyvrnQnnXrv14eyM0OnM4ktKiQFR3H7Q908GJaWcCZ36haikHKqKUUHAFVMlmrhNOo17"
    "Il8AyVJBfh0MftLlYPCXlGj1Hd1IB6NH6mctJlxQHRgN3cpjw6YqJFunf4sGhdO/Tg1TTjwq+aPOgn9jSjsYDxUmL7ufEsGnVAVa"
    "TwzRYzpkXD6UKfqGEOYTo/JZ/uJFiqu4603DrOXvxPBqdHs8fls8uj2i4xu6PeLoo9vjfutIYK6CnSRvpIUcwNzm6OeYz8/RUxX6"
    "Bdkcp0N+5+P3Xv12SwYv7WU6G2m+jKvmsZHqwXgKDL7IY7SWrbIZfJEwWx8yOXHJuL2d7S0EZCSZus67KEyJ/kVr/IvKAD5e05lh"
    "O3ObnsWRx+BKJRN2HEfa5MigafOFTla4gMSSKk8kgG7KzK0gNuhPHTucGIwDVBaUu19MuAonFsZC1Xn3UDplDYEgY5sJv+i8KcgT"
    "5J1M4pGHeopNAp7DFZLkY/sZF1MxQLdBsaUwIMLcwwgDlmQTUq9i8bkcJkOeYom2FTDLK8mVXYc8+Lf8KbG9+xeyd3eVQ79vuW1y"
    "pSaBnTWUcb/q5vzQU8jLpQyhHTpBP6REFooILNxkNpff1AUBOZWVSc4GQ6EklF9MG/I/T2UX6blK9nlzLBVwhNu1jhzbaBlMkJ6M"
    "89iea1UaoxEVop+J9a8ahCQtjsIRbkdtZf9J2Y7gwprtKP9W5Ewk27UeNpE9yikxhpxV3jusHUZglR/NbcHVMg9q3ZLIzqkxdZf9"
    "YDtJ33N2cpdNFEUQi51lXGuUZMmm6m2JtMrcq8oiM67fn05CYly1eZVRbDgJvQhdTl6z04G3GOa1z3jtT9C+uP2YQndTKsrjGNkJ"
    "snoHCZzD+38ByCxCh3tDHDObD/9JRxv40EQJ0caYOlmLO3wlCTeSL0vG1O17fjl8A/Q8TIYzNmaQsM0nM2Wm5ovoDaj3t5eddf7o"
    "dOt3BWXAs/t6u9NqVon+7LFu61tdflUfPda4u2+1u1WiP3vsvt363riut2V796jHOg/t7/U/qkR/9thV6+6u1oRKvvpAtlBPJlsE"
    "T1hw//ycY/v8nLl7fo5vnnp8NrA3henwlYkxdTSa2/YmilWMElPxl1qDAsQiOcDZ0Yxe+3KEMMJtMYTxpRV5x3Q64w5lo+U3ujyL"
    "g7uxy5XsqrxBQ8+Pdz3Y2wVL3dyB0rC6rO107qhi5BqWHRm2qoFrENljxa1QwD0HHeEWrxXEYGJBbT/qLwn37vA+uYIDIaxRB3em"
    "BQamtA/gKayWUA4DJGK4iOEihrt1CSRYGfMijAHFCYKL28dxMeQJy7Ee8fR1pbYiSkqI5EV6yvFo9ielkLT5Qr49TOGqUV0kuJKt"
    "hoBL/ChotFYD+TGhTMr9ypUQ3As17TjpgAjfAwdEfUaqB7J7Jgy1/5+TH0qZsEzliPjILUv2uphwqVDQmbzJiM+kdsH4nEHKFPhM"
    "aioleJ5NXFiAGD4x5uHwojXqMHvXYbzpn1cI8NqfoAjw9mMOEeBtXOUIJcb/mCgtUhJHtkOz+SA+v0OelqpzFeM9ihOy7r4WD98/"
    "tbTRNpyk8BW5mC1/UbdZ3/ba5RDBpJSi8rcx09HwrLIhsdFSJYbjtjPxwjr8negXETRSUaAGGRtL2U2FqEJCqjWjfzoEHiRNztrP"
    "TfPBw26n6ikNzByH4tOxbEoIAa+Y4wgB54KAMXPcax59zBx3tk3/wbAokduiEqI5QY30fR5/7Wx37QTkb6Qw91oyJ8tlJo2vkdXp"
    "CDm8gqWwqsRY5ukCeSek1/4UJ+NWogfKoC1eGZbVps8mTUaEhi5VMjVFVWjCDlrl1xNncgNQrjt8/jRRyhuchf4gflMVQwQTz2BA"
    "Jlz+jArocSofQIUYTLYwHTqVFw02JouJUssg3Q/kAb+jkmqFsriPO+fSGOXkoraG+d0zXlo01B1RdzyOhRF1xxVzHLUH1B1x9FF3"
    "3KfueMh8rKe5OYlRag3cbKPlKL3q7VFbLLeHbXjydZKj2d5gEaJyxK0cfemtyKDw6dRN7hMdki79M0vyCkhOIVP2qh21/nt3Ncf9"
    "DfW21bzxmseHIcpxmD6QrKi40BOjxOC8Uks3SR0/t7KeoMSdOQ01S+V1ktFf5KZsPrFvdKnYHQ4Vj/FVRcxFuzpO7gZng/XWNhY+"
    "jJQyxeSB1GCozpJ+Vetc1a7rZ/9zAGCyQw17NKkzx06GM4avVTKhSaFa9anfLFcg4yO3xnRMHPD/8JBBzhxJV4H8ozODLSFB+Zga"
    "ku8GUagOGdJHObsINUYT8DMZV1XAoS5b6IAvsFs4tOJVUaRCwYcT+ceiKdlUD/YkUNPxhyriCF4wNpWi7BhcaWJgpzwzk9Tgswyv"
    "0VjeV5hjGuRol8+j2E8sqFxP5BnI4g6p+oZzHY4J42LKO5KanJrmk21MiXpbdIeixzhgrfDrB4MquWk0JQfIvV4POv9xW1EMkT9W"
    "/1bwxYRTRF4yHQpA7Zdu54Ko2eA5VZtPT/KnK8fpl+aQLV22H/R9RgAWfZ/L6ft82GT6x6NoFSuS425ASaauq5ETItxjiZzDsPSF"
    "FXIiiRrlVlwEIPDan8QSsQ94oAz+AB1qP1O7Q0c2dVLk7tDFVYI3NOuLoF2OwkS6tSs8WhbUKB9p8dSVfUEmALsKEXJToufkxuJD"
    "wwL5VgqfFmdPAooFMb4qYfTubvMCURJN+PuUIPdabnEDXh+ZD1PEkGdY80K89QlOYovYUaKCcuwKQmhuxDcE4RliM/eCoEWuqgFQ"
    "vvCvJjsnLWYtic6zILzaMTZ9lG/6RK7APykTRC7QKs2Tjqv2AAm5ilcUXqEqyDAfEzGd9AoCO70j4Cm1aC9uETtDZaSy5AYyVrSQ"
    "7UDe4EnOJyK4XGonxlg9gpuvypLrHOFuLJOx/E3dSCe+ClFa8n2xVefCkVIwq/SY92DuUBDKxiKyr5kQVj4HEGcJsVCKARWymJgj"
    "+cTUssSWKiT4zm1QE2EGToN8LvpuKg3MkFWO/RERFnRxQycndHHD0UcXt7K6EKGL27Y3p8NnQCuRZrz9/GdxYbcAn1NIT8Hdatcc"
    "H0uupSWbWTGhfYrT4+9Osia6DgRFeBwiOT0m76B6058zU/KruNAYJUQPwVILh6qyrRRONnEFjZGienCUM4BK1m4w+mGyLYx8yRbX"
    "Yx/gMuD2XUP8PIuD9upkJROxd7zLa+H6Dp9St/wuJ2NeUd54g4HntjIYQDi1TaemO091Ld7FhDLXuVBd0Wj1k/lMWQUc/rgc7vGc"
    "6vaqsanRcrjiVXOAjmSjJKBfkmfaBB4Pu/vom8GRh5cnso1pV1CvPWeKILUpeIjmaRcFGrNuHAWkslqt/wHQQs6j9GvuY4bIQ2MG"
    "p/VXLK2BhoPjlFLRcICyIRoOcPTRcLBPw4EObdrgZYoSorJV5nfGMR2rWEV5j+AE3dDe50J+369Aft8nkV+MFt93tHigThVZtHwi"
    "XLDKvGC5mnBicG/5yLCujWX26Kbu80WzUh7PyKYlpfRxgGLvRoQOX48yvx4x5KfwIKPYdhTDHAJZCw5zjBKHuczDHIJ2i4gyARUO"
    "b+mHd7hBYoQoIYY7p2PAm3A2QYvMjauzYVNaXrtFlAp5GkfafJtjXoaGSJCbeRNIZLMTs0fkzhumWJXkbbGMYQ+CHi+QtTZTWHg2"
    "RXKEtaXI0G5cdc/SltSX8vQq6OY02RrdRHIwFhbJl3L12u3jNFka2kYy+HkAR6zazOxC7O9Z3BnLv1DJdMgyZmbf8dvkSKURijKW"
    "LQUx5H8Eol/c+oamQ1wHYcgfZ0Ic8rMkGVfg68J1ZoL6j4J44cJnsSHazV0gWHowmBpj2l+YzsStsRE6ozy4VDY75a0lJdsxSL6G"
    "BeHaiwmnz/L20Fr2XfEIldwryVTEtir98ZtK/QGx3DBGykXM0L+nx9yi3GCvgJtbJsR261ho/2HDqeygsfrVps+HzOBqiObeQ3g1"
    "OkShQ1Q5bZPoELVijqNLDDpE4eijQxRGUh/z5nTY/GKl8j16m8v36O0K36O3Sd8jMeLQS4LD2bVDAooXFQ4ppzqcxtmdVAjBDAGv"
    "JNT3eOb50QkvLgKyiSNLmBAHucyDHGBOBaWqKCGabP4nyVbAANO3oDqbTxPYd5K9Xgcl9kE+67a+1ZtVoj56rFPvdBot+d096LHG"
    "db3ZbXT/qBLvKI7O5nIM33r61zBKu8nUD5Hi5I8VCytViojjYfFRbB5lSBTwgw4nnP+8ppb5TFMqLsWvVzKtVQvdEgxvQdNcmX/p"
    "M+TSBWMMZLalbDzjcoghXl9QOdHkmq6D9cFaotr+IsDG4yXIUhYeQ5VKSqTh9U4KsBzpokbpuYD3/Aza4DXk46WXh8BQFiPIKlzR"
    "hixDm5geTVs48otDpzPHzzWs+lLmK6hdXyOOVLjIxBCQn149nk5LDMWY9NOrHPYL8iZ/jXqPB+5Xr6NEhfpN0wnE+teMSb0ZmrTQ"
    "pFU+yAtNWivmOBo10KSFo48mLTRpHfPm5IthCZZemk+ZkzRMtb9ZuksTgJ6of3/37v37T+/evP/4+eLDp08Xn9/4MzZ5adXUvWzc"
    "wOyNrDvJ6eypFsWYH6baiPkl0/EPw3ulQhUxefkEJ2jN3b7NS+t6RfgbUJwggz/nsZZ/zjaWf07YyiPKdIHNMEKH22FcVwM/4Awf"
    "j/VmiIC6zDaIerNbb9evq8Q96DHJoOYNnHEPeuy2/qVbJfC3HPYHyXBn42Hxife3sJz9qDW6jeZNQR3JI6sS96DHruu3je96vPzD"
    "HvtSa9zCKf0pR7DWvKrfqlP+YTlGzhR9VQptmSLkrKnlG9DtsZSvf+Zoa/m6QHKKVJkpUoZJ9ifPv9mtQLm9zHIHT9B0RJvt0UE0"
    "YKFJjm12tjOvfYm3+K2M4y5SncFOnKbuZgMNPsEJabpbW5h09dAikzegwOlbfPpS2+Yp7F6BGXgEp8DtqKR4kcsB/GKFA/hFStkh"
    "LYdsYi6Jk6IvTJk33fFc8l3+/v60yG4Qo8ItIQXWjLpc5DXix8gQF1qdVMRjV5LFxbI1uK5X9VB3x8netZkbYhMskr3hqta5ql3X"
    "D5K8IT4CGc5x4RFa4xwXnhs5Mjow4hbO095lysqga9Gr8vMOrxBwntUVbMyniS5fPxi4Rk3Io+Bo0imf+l5hjMuvtqohr4vf6IwO"
    "bmUb5XwGvabkfjjs82inOfkymsCgwB8PPF1dBz7VN/jBDansweIQPCHveU7q4JLoJm9QnnCydy+Lw8yQzwedTeR5+UPG0OqJUyF/"
    "jW1K0YFBDgdo+U8+JIbFGa30mPvkM8P2Pfxc83xV/uJHw7RkN/CLbepWGAJsXXhtocEccmSYkqnE5gtwJxQOnenfBY/CH+HWBhnz"
    "BfNdEoNfN7P5UP46Sf8s360XZ4+oaFc9dLhDh7tS7ybocIcuV+hwh6OPDneHVifR4Q5jHTHWEWMdMYHKUSRQmdspCUSz2es2P0Hu"
    "vnuTi73QLJO/+mLcXVrqCGmuFR1qWHSc5S3tE70oS03ZWL7vNDX6FgnWZ2cH8gkwOdALkgNBzt1H03LSLM3ZvI+R4QhsPgIzY2lx"
    "I0UWybbzh0hKLCKW1tAvfpoz0eeLFD1ypdNihA6dFgs4LSqAflOVyCcu8Vw/q3W+gXuu+uixm1azXiXwVzvzKqdf96DHWj+a9XaV"
    "qI9yKEWeSSblhVgVqhSiOhm/0j0HKmkv6P5mA5BCfEJeE4cZCZUCf6Nh8ClxDDYOmTTSYlWzFyBj30Gqx4LsutbrIiJ9iGT/emzI"
    "LjKcS7XCZOIc7ncIq8hOpHxwDCgws73mJ7Otbm1m29Sxl5vk4QzI0Hm0zDY+dx3qCzM1ccHKUU7Q4lCXeagXhs02seVH6HCIyzzE"
    "KomlmI9GVGyQIjuFGoe79MNdOJAmSlVimOfQ0TRlSDhao7Y5mpzFXand05XsYnhBg3V+09lsXu8fW8j9NVP+TjXwp0jf7rR7mdtr"
    "6QNQsr1cMx2ysl/2bI+skzBNX1zksUxfXGQbpuFaLHBulqI7ZnPYbX6C3N2JWwVUck3NFpWNlYRI0OZfEBU56B72P/8fqdUlmw=="
)
