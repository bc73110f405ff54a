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
CREATE TABLE "call_difference" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL,
    "starts_at" TIMESTAMP NOT NULL,
    "ends_at" TIMESTAMP NOT NULL,
    "provider_calls" INT NOT NULL,
    "own_calls" INT NOT NULL,
    "times_pulled" INT NOT NULL DEFAULT 0,
    "compared_at" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_call_difference" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_call_differ_workspa_887a69" UNIQUE ("workspace_id", "account_id", "starts_at")
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
    "reconciled_at" TIMESTAMP,
    "backfill_from" TIMESTAMP,
    "backfill_until" TIMESTAMP,
    "backfilled_to" TIMESTAMP,
    "backfill_error" VARCHAR(1000),
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
CREATE TABLE "recording_copy" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL,
    "interaction_id" CHAR(36) NOT NULL,
    "provider_id" VARCHAR(300) NOT NULL,
    "state" VARCHAR(32) NOT NULL DEFAULT 'WAITING',
    "is_stored" INT NOT NULL DEFAULT 0,
    "attempts" INT NOT NULL DEFAULT 0,
    "due_at" TIMESTAMP NOT NULL,
    "size" BIGINT,
    "media" VARCHAR(100),
    "error" VARCHAR(300),
    "kept_at" TIMESTAMP,
    CONSTRAINT "pk_recording_copy" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_recording_c_workspa_6dfb59" UNIQUE ("workspace_id", "interaction_id", "provider_id")
);
CREATE INDEX "idx_recording_c_workspa_fe3566" ON "recording_copy" ("workspace_id", "account_id", "state");
CREATE INDEX "idx_recording_copy_due" ON "recording_copy" ("workspace_id", "account_id", "due_at", "id") WHERE "state" = 'WAITING';
CREATE INDEX "idx_recording_copy_leaving" ON "recording_copy" ("workspace_id", "id") WHERE "is_stored" AND "state" IN ('EXPIRED', 'ERASED', 'GONE', 'FAILED');
CREATE INDEX "idx_recording_copy_kept" ON "recording_copy" ("workspace_id", "kept_at", "id") WHERE "state" = 'KEPT';
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
CREATE TABLE "call_listening" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "user_id" CHAR(36) NOT NULL,
    "listened_at" TIMESTAMP NOT NULL,
    "interaction_id" CHAR(36) NOT NULL,
    CONSTRAINT "pk_call_listening" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_call_listening_interaction_id" FOREIGN KEY ("workspace_id", "interaction_id") REFERENCES "interaction" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_call_listen_workspa_02fe2d" ON "call_listening" ("workspace_id", "interaction_id", "user_id", "listened_at");
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
CREATE TABLE "call_difference" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "provider_calls" INT NOT NULL,
    "own_calls" INT NOT NULL,
    "times_pulled" INT NOT NULL DEFAULT 0,
    "compared_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_call_difference" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_call_differ_workspa_887a69" UNIQUE ("workspace_id", "account_id", "starts_at")
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
    "reconciled_at" TIMESTAMPTZ,
    "backfill_from" TIMESTAMPTZ,
    "backfill_until" TIMESTAMPTZ,
    "backfilled_to" TIMESTAMPTZ,
    "backfill_error" VARCHAR(1000) COLLATE "C",
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
CREATE TABLE "recording_copy" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL,
    "interaction_id" UUID NOT NULL,
    "provider_id" VARCHAR(300) COLLATE "C" NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL DEFAULT 'WAITING',
    "is_stored" BOOL NOT NULL DEFAULT FALSE,
    "attempts" INT NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ NOT NULL,
    "size" BIGINT,
    "media" VARCHAR(100) COLLATE "C",
    "error" VARCHAR(300) COLLATE "C",
    "kept_at" TIMESTAMPTZ,
    CONSTRAINT "pk_recording_copy" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_recording_c_workspa_6dfb59" UNIQUE ("workspace_id", "interaction_id", "provider_id")
);
CREATE INDEX "idx_recording_c_workspa_fe3566" ON "recording_copy" ("workspace_id", "account_id", "state");
CREATE INDEX "idx_recording_copy_due" ON "recording_copy" ("workspace_id", "account_id", "due_at", "id") WHERE "state" = 'WAITING';
CREATE INDEX "idx_recording_copy_leaving" ON "recording_copy" ("workspace_id", "id") WHERE "is_stored" AND "state" IN ('EXPIRED', 'ERASED', 'GONE', 'FAILED');
CREATE INDEX "idx_recording_copy_kept" ON "recording_copy" ("workspace_id", "kept_at", "id") WHERE "state" = 'KEPT';
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
CREATE TABLE "call_listening" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID NOT NULL,
    "listened_at" TIMESTAMPTZ NOT NULL,
    "interaction_id" UUID NOT NULL,
    CONSTRAINT "pk_call_listening" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "fk_call_listening_interaction_id" FOREIGN KEY ("workspace_id", "interaction_id") REFERENCES "interaction" ("workspace_id", "id") ON DELETE CASCADE
);
CREATE INDEX "idx_call_listen_workspa_02fe2d" ON "call_listening" ("workspace_id", "interaction_id", "user_id", "listened_at");
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
    "eJztfXuT4jiy71dR1D8ze4Ot7ff0MjduBFVF17BdBXWA6p65hxtgsKrwtpFYyzTDnnO++1VKfj/ApngYOjtmCmMrZZOSpcxfvv7r"
    "YuLMLr9y55uYGxN6USf/dcGMGRwkrtTIhTGfe+fhm2uMbdVuGWszFq5jTFx54cmwBZWnTComjjV3Lc6geYdRMuGzucFWl6TlCmIa"
    "K0EMR541bMpMw9Fn+BMZjf7NGR2NfiWWbCcWM93OYvLKZOE4lE1Wo9ElubX52LDrshWxBFlODZe4U0q4/OMIMqbPkmJpudNLeEKT"
    "T+QjWuy5Cg+zYNa/FnTo8mcK1+Uj/ef/k6ctZtI/qfC/zr8Nnyxqm7HhsUzoQJ0fuqu5Ovf42Lr5pFrCDx0PJ9xezFjYer5yp5wF"
    "zRcLy7wEGrj2TBl1DJeakaFjC9v2htk/pZ9YnnCdBQ0e1QxPmPTJWNgwAS7+99OCTWDcyYyb1BaXY0PQS0aXQ8v8P94jRpoPh+1O"
    "f9hr9ofDi9S8gUdJjJ53asIZzDmLucCw//of3W/IGHX2Am5w/Vuj+/PbD39RrODCfXbURcW2i/9RhIZraFLF/JDb6jPF7+up4WTz"
    "22+f4Lh80G147Z8ImR2+XD77fAbtgaUXM+PPoXwdnt2p/Prm1as1PP7S6Co2y1aKz1yuBnqdaHuX3uhrwO+Qv/BuleGv3/5w/L1o"
    "Lhw+p3+752LCl/uavXFWf3hXgNMf3uUyGi7F+eyvVGV4HaU5IL+7j1eH4fLbAkx+m8vjtykW8wVznXIcDkkOyuDD8PdNkeUif7FI"
    "8hfkDXnzIWzMaSb/o9dpZzM5SZfgtGlNXPLfxLaEuzeOpzbEQHYSl//bNmZj0/g/x9gYgWnQ80yIf9lR9v983/g9OTLXd52r5A4K"
    "HVxljNNQuIbjZgxT/ruQIDvg+/Dq7/VXrw7zSrwv8Eq8z30l3me9EkMprpZntE90QDa//niqbJ5y2yq76kRpjrrijBeW7VpMXML9"
    "zmaRkQuFTXO2ghZzs8ckTpQYFflL9jUab1/ta9Y/wyP89c3rd7+8+/j2w7uPsol6zODML2sGptXuJ7jqUHfhsOGUL5wyfE2SHY6z"
    "b96dCGcNJpbUGc4stnBpGd6mCQ/H3Q+nMm9Ny7B5nmSYy9oE1eH4+vpUZq3+VYwKUZa3GZS43qZXBVfeb7yAxyjL4CzSw3H476fC"
    "Ydn9d+qILRicQYn8Tc9gKWR+t9xV6embpDvg6vvxVJgrqPPdmtChoPJGWUpevqSbpjygUHYq/DXGBjMlT8rzN4PycPx9fyLs9VZQ"
    "Q+1R5XmcR47yb8YqPKFzVwwXTLMgxeQrzm1qsLy1OEWd4PFYku+LycGZw6ISV53OXQyVuGr1E1jE4/1Vs/vzawVRyEaWS7O5D1vY"
    "cMa/Zxiy7imDZ87RP6J0LzDRegbYqlgNX2KITTDVzLQO5it0UZqtlomKsXLnejIwyOWuYZflakCEbM3Y6BwKv31ouFlsFa6Ru8XF"
    "CJMwsbzkWjN66R8czjyl/TX48hhwcb913+z1G/cPsdX5ptFvwpU36uwqcfbnDwkcOeiEfG31fyPwlfzfTruZXHiCdv3/ewHPZCxc"
    "PpQ/fGiYUV75p/1TcZBkbm43+nFCHP2THH0PIyixnkYoDqj0VngpBVe3p28R9ys4MTYm35aGYw5TV/gbntc2fWn2ZpY8YzDjWXEJ"
    "fhE8HDg8NgCPoL05te2LpDNk9Fot1x1SIRpS4w6abfSI/OTwGVlOKSMu15+Cz+iYmyuyNATRHSqHwidu23wpyBNQUGMyJZOpwZ4p"
    "+Ce64Gk4XoF3IrWfyM+jkZzd3IZZ9rcn2Yf4m4+1XM5Xo9Ff0s6QR3qOARswb33ULpXLqVRSyMyaONxT94iw2ISS13//RWpi8lHA"
    "odJz5wgdNaf6wuxXMhotpLhtj0bggQmjCzQ2l411kxXc5qX+lwtBnWGWE+ZaWT9CdTRnTHUn+PPuxJwwA2+ZTL7nO78m6XbJ+bNQ"
    "stTrlYEWWM/5yKJPcri9a/+awN/fvHn79pc3r95++Pj+3S+/vP/4KtjH0pfWbWhXrVvY02LSSJZZTa5S5dgekJyR/nVgrltCEjsi"
    "Q0pfi45FyRAW2wCLVUGUezCEe09nYyl4TK15SppLXM4X6Oay4XAWb7lRpvs6taRU5FJjRgxmkmDvDSSqqWGSMX3ijiSGFurFVlIX"
    "BKLkS1hrJavwKfNkvAo912bZ6z9TO7de/v4fCmUolFVYmtiNUAYvafm5HKFCU0Kcof67luYoOEk32WKmWKp1US3cxlgbpa9yXNfF"
    "bbPd7Db6nW6dBIcDdt1pf2l2+015NjgcsE+N7j2c0p8DpgnuWr2+TwzHyX2kUFhNkbiPt/mBH29TkR858vJ6cDVHYD4Yrnqc1+Ik"
    "8NMqSIl9uV6mZEN1Ml8idP3LG8XAhhK1fiUGmVIpWPEneaSEL0GphrEcOuGOKTRy5mNfYjF2HSqFKiqFLSlXpeW4XXa8jSA2Nxy5"
    "C8GXfGEMI5RRDqvq+lhCbECr7o+2L6FVF0cfrbp7cJDBLBr7zaIRSmUlBIAYEWIGGeB1ksFp7n7iDrWe2We6SkEICY5G1YuTZGh4"
    "NnxEx1gG8n98PkHUDLWptg105XrcbV3LVSFf0YvIXVPLNmVXGXYaj/LT5y61jRxI5vwYHXvVPUj9Bcx5FLTIMnoqzNkbQqD4lEQI"
    "fOblIAR6dIpiBHM5kFJAkyq68moRKj8YmdiWfI9EjXCHcClWSDWeC6XIE5NnIQLbdrON/u/DzLJh+qK/bSM6gOhAdeUxRAfWzHHU"
    "DxEdwNFHdADRgfNBB+jMyDKf5jM4IDhHDr8vkltTtsrn8PtUdk2H2zkzeLN3gU97wExs941247bZLbnUXzRu7lvtOlEfA/Zbs3FT"
    "J/B3wLwO68Q7GLCHRrffhjPeQVJtOY4jwWl6glwk/DHQIwSccnVYSgYOssGZN6Q7oDevr2OelDNvAmF22TY+lnFChJmTbBVCqtrm"
    "cGqIaZktOkW41XJUMZ4eQBay2HfL1SlFTOuZZkUD5DM9k/j8GL/77OOKcVLr3caRL0W7A6W5Yuw/J91YWM9MjhZfuOXBkRQtDnWV"
    "hzrXUT0fVkYv9aIWZ9/XFO3NefbmyFwqbW3eYx6BCRWiu1CMTaYRCC7V1mQRgEZDx29VwIoYmGp+EoQvGQHaOjEIAAvylE2/U1ub"
    "BA3C+IKp8K7v1BmDabBGnrgjL6jfRp4dvpjXSOPujvwsprKzv4D1sC3XD/Lz1DJNyjJCy47yBBm2y7Q90odWxGL8TzpROwrcVRsn"
    "sdbScZQftFWirRKtVWirxNFHW+Xp2SpPy9KzRQzp6Rt5ItJeUWAvQlLlwdkSz9s9i5UUveVb4NNWmdFSh4R531Xz/lp+9Jt1oj8H"
    "7PHhRn3XnwN207xrwnf9OWDN3x863X6d6M9qvBNKBdt2xALiSg8Z6Ih1pSkOWOerXMLknwHrNxv3dQJ/B6z3eNXvNmUj72DApJpZ"
    "B11TXpOMa8oh15/HG7QqhEa3TDDouauLJIIRXKjl4hdWtEkB8AJSsPwkiE9GDJcYZO7w7/KMUydjvmAmpCWEUGZvla6RpUpmwyh4"
    "Nes0NILID1Po1DWMu0BiMEL/Cp4sPoHJqciCLw7+DJD50C8XvZxy1Qdg34J4NaIj94dUhk/qCcarrCdwqW2HiRGVGlwcILGEWGh3"
    "dX8HzPTrDpv5GXOSCMp/ZnWFsArCKtWUjxBWWTPHUbFGWAVHH2GVgxYarFL+vrPYnEJ5rLB3U0BRZT1va7fvIjWhZas1bt+putCI"
    "NO2Ly1VQgxsL03KbzHXSinDkUi3flA+NhjRotVEb7jBKVPNLAn1bVKfF58yWOqlpUvNXneCLL6W2OhqFUqROeK8y91uu1ELnczmJ"
    "zLSqu48bbBNEHJd/86KJI6t7hAC1StQqK7oWola5Zo6jXlFIrzBeFJ9knEae2l7rtt28GYKdMTgcMDiUB8NPjdadguJj3/V12bTz"
    "2A/I5DFYIXu9r53uzVC+ZO1boEyeGTD57XPvoXHdDBulTg1Y4/q689juh20SJ6Itmtef4y3UiQF77DW78qm/tPpwOfptwNRBo9/q"
    "tIfN9g1cT57x6IMHiH7TxozwWvTbgHVbt7/1e+HV+PfAVhtlUuyE5FHz6rdO53OEQ/ET8v6dz005JL3eo7p/5Jt/rdv80vkcXvS+"
    "yl9+02z3W/0/hnettrqeOBFp8dhOtfFPDdh9s6seTX9KbrX9M/7RgDW7jR6c0Z++PW541bx9bPtWOf3Nv6Zae0fySe79c/7RgP2j"
    "cyV/TL/bgtORL/rKdaN93by7868FX2HE+43PzZA0/j24Lmdzpxu57n2Xo9q8lvO41b4ddh6abTWuiTPRNhCfl2zln6uGHfKYen41"
    "3ZxfKC0cQQWtGB/jU/ZjkZixj/khYx9TEWNy85bsz0i4lc/hCMn5cXj30WEmdQ3LzuDwP3qddjaHIyRJQdeauOS/iW2JvYGqERF3"
    "vLBs12LiEm57DAEXWBSTbX1G/3zf+D05Btd3navkmgIdXFUEcbnms7nB0nCLf76Wi7VMIi0KeB14zb2ahYtVpltAdqNt8A74LcNv"
    "dLUO7eBLL0o682pBxCRmWcprJfjC0bpDulcEVxBcQXAFwZXzBFfQZP8jjz6a7C92abLXAbdbvExxQgzxr/I7M6OOFNOH8qfx8rBN"
    "mhjRG8x8eMhsP1HFK87jT9w2qZnPZZ/qgFne9rWHH4DPSzoWkDqsxFSOkJwfRva+EJPfr2Hy+1wml5/PCUKc0kWmdIiSFMbVA4rz"
    "m9CvC7H49RoWv06z2DWeS4G+fvtqIL5wv5NGfGO4CJ/NMgvc9OmfeYhISHIO832d1N78vb+e44HQftdp3/rNk8MQ53iA96ZYng/v"
    "RWlQlF6bPkuxKmubLJM/67wq5dQS+bOis6k6CbSu5WNT9cxJG5A+X1tjAwpbFC6+85MgJp1YAPNckjZnFBxdI0GdnkusLUdfuLrc"
    "7nzhzKGSDoR5QiNGbTKV4lemEWlPd9nK65YzV/LE++Y78aJPLZp9KgwSoNlnzRxH4B/NPjj6aPY5pNnHk0uygZHNHuoR8iqD2DB1"
    "G8OHbue62eu12rd1kjgB6bC6n+XshmvB4YBdN+7uhoH3bZ3EvycFxOM44Xri5LZDGCGvsOJ/8fCbSgikPgased9o3dWJ+hiwr781"
    "+r3Gw0Od+EfgXH/XvO3qbEH6aMC+tK4gvZn6kN8+y8PP4LQt1yTdNDgcsMaXVr9TJ+oD2gwfmt1epw1tvMMB6/R/g/7URzXmgq+W"
    "bDsZovSVfqFvW1+acjDUh5wActu56TYgTVRwWI0Biepl5aSVBOWxxBW0rBcTSjESYse2dF7OAOm3r/AeViXro8Ke0vxdW20roMFK"
    "W8UrbcVhuqIQUJwKAaD11gGPWy+1D1yH3ZwmVzfaCOLTKmYluG70rhs3zWMZCVwN76eMBP6A5BsJghaFjQSX5EEOPRU1L5mjUKg8"
    "ZHu0vRQaDl8KwO3dKbUcqIFRg1SOgOlzB5I4wtHEtuTWTp6N7xS+z/LNBXu8397DV9a08QJqMMgFrR0XaO1Aawfi3WjtwNFHa0eF"
    "rR0Y5PIDvDMY5IJBLhjkghEBG/gsp7mVn5wtm8tRmvMDmjHwAgMvMPACAy9OKvBCskZsI9HH6FCgr7JAHwGaU2O8zoQWpUIpHuOV"
    "MF6pSrbIAvFKGYvAS3kayT13nmyNL3uVCgQDS21+TsDY5domi+/wJSkCDeL1oovskSfu1HShPm2AnRuOC4cO1YFcT5YjXIjxgi8z"
    "yXzCmbyLssrqjnSBhYD1o9HGDISHeoZChQPjfgFRw26BMLTofIt0hHZZtMtWFMVDu+yaOY6WObTL4uijXfaQdlmH26UgYr/9OQBm"
    "RzV15E7XNZaOPc7XVycyX4+MSJ2pPIWe8ugpXx0YZbOn/FHhqdNlbC4+VYEQhCb451/kgFP6Ym0jNEWDdpuBKebFBBCvyMyvZDTy"
    "DsGdQ1fqVPgPd2YQFLCcWpMplO2U5xUvHWrWJJGghjOZejQqcgDSEsXb6zZZpUSP+ByFAKrIo2TBTCUSJUUFG0SpEKWq/IqKKBXi"
    "FIhS4egjSnVsrf8IpQOrticlwKr3RYoHylb5YNX7VPnAhKhXktOH94E+bW6H4nqW6prvbx6nQ4/zIjCs/OF5abqymRwQnB/O/b5Y"
    "TpM1KU0Q5N47yI14LOKxlYENq5y55DeVy+MiBzf0rtY2AofTsGEBlza4EyBrBplJwUcurNQB1E53clDw8KiPUszBLUxyGT4UIomI"
    "JCKSiEgiYkmIJOLoI5J4QNXquCm7D7Q/Yc7ugimifam/KC4UUlR5+KsEvcWF/nJ8PmdIeS8ZHxBSRs9eBD1/cM0RQc9zBz1VUuOL"
    "HMxTX6xthDznQbsiiOdiNqYOoIHNy9cf3tXImArLpNm44tIQZOlYrktZJmT5kr4KYY76DggyIsiIICOCjAgzIciIo48g4+FUmVD+"
    "KIp3hBRniHXsHrjzJMIyHI6QnCGLPxRxUPyQ75/4IeWeiC5z6DJ3gejRD6cSIHp0tujRgyFcj/kdlSUxiSClGtRyUaS5bDr0f2eQ"
    "c3EzlPR1ygWNpmAzBBnTJzmBaqo214K5lk2WU8ouScslT9y2oULXk8NnhBqTKQEL7DP1SnYRdWcyXhHLFdR+Ij+PRnI6cxvE0789"
    "yRuIv6kmYmrNL+er0egvaUSqGo+0uZ5YLgC1bu1bW3Jhf8tfKUxK3Qn+vEMs6sfdeIrlyF07nzFNbj5L1SpWFtvxabAEduXgm5Sc"
    "dgSB4oYa6ZQd6mS+4GD6lwtYnYRhy/Nqow0TscrF0yQu19lYOaMrwnWZTpsLkWVv2qKXARuwxozL+a+rhMpJQ5/lrj6zmGwmp7Cr"
    "ioaORpOF41A2kbs4eN0D5jhUbUKve+E56MNxsO7/JIhPKe8lu5F3pebwf0kyzYSxNofZBjwqZJx11IMpeQQeCEYBjGS2bgdMhRvy"
    "eb6ZrKT5Sy4L7kJsV390bs2pbTGa20B2/hwUPJXPvLEKaSxldSGCIo08tsvplv0zDMf1bpv3K4BFRe8WVlcp1Ny1XO1pltcgnG0F"
    "fuOGR1PjIbdW6mxsS/+c0wkg/qrnYWgg3WUlWjS2ooB7cnIDGlvR3IbGVhx9NLZiZdlq71Qn984EwnBRa2RAcIbG3r34syuGlQ8d"
    "iJFh5EDxupxbRGnE6JDXhXgdqOjbRPuF1Afkdueh2S7JcUVTJ/B3wL5C2N1XCLi76/T6dQJ/k6jYcbx2slCGEvt1FjkC05Xetg2F"
    "oYYgVXy0r6znXJE3SbmV3FsxgcyTfP/+5s3bt7+8efX2w8f373755f3HV4EInL60Tha+at2COBwb3QzPGA9oLiM9RWnOUIB6W2Rl"
    "y1/YkutaHIgtPsfjdDjDt53hEZw+xf+19uI4IVqMsX58/pqxl/rxWLR8nbSzl6LlWdarOO9vJPOyeZ9JvE4EPavxAIky6acTNWSW"
    "EOVjdCjDV1qG98Yq60254xPDvjFWawd5J2/JCQ1wxmsSs8GXMfZF6RCgrvJbErqSlHxLYoQ/8l7iMWKcXdtvvR9zghQl+UQsFxdi"
    "6FBDZE3PNRFdcbJzEDeTcV3FArvWRXalc82HXCs/k9PEOJcrVQD0THl61OC5s+RpfghDPkcxfiGfn1Gf4hIsTZChI2KmTa4cT6M0"
    "yND1MbP+/Evzt1zQ7EOkn9Pk68ao2cSrGgub7UoFrdu67l+kJ+9LOdvzOzlTtsZiLTbzNIjlfQlPHwU9QeWgKEdjwSibOXrwsPkT"
    "ZeuaqPk8xh648vfJMja38HfI2COFD7ZcOrvICiFUF2prwwiHlt+mQCwh7CwQs2eoYLk6EZzMFpOpPjV3uLmYuDViuOqbNZF92BQC"
    "7ohpiQn4olyS0cjlrrxtJMJvOZUUlgt1dKggLoc6OrYl3KCN32DJF7ZJlpacfQs3K0qxUs8H8Y+JcEaIPPRo4+cdSsbcna6LcYTH"
    "hmvwavlpEuBXyiamsapBbgWHRs9aEOnIIXIRihBtHdGoJwlm8zy2uoEBZhhghiFGGGCGo48BZqcXYOYJX2UsZxGSM3Sf3Uukxr8W"
    "clGy3FJuylGaM+Tz7iMwlOawjatygvBwi8TZOSv76tpwTp1Jpu9n/nzPoj1gZNKrfW2+CU/bD0UcbZMbbMTP9kMqtjFUi8tN+wQh"
    "Tvutp30IOpQbgTjd2eS9PTD3MUKlArN/20HIIMaRwGi43YmZu42Gw9TmO09wEqDYReHRKPCNyOhaBw0/H+VLLIh+ysvT5OdG+2Fk"
    "NlUmlzmw/IE6Qv3itPXQu1Rbbz+ch60KWBB1a9+WNbEtqYH9JAjUrtOJwuVpyyEQVOobw0w6sQBYyzL4vbS7QpXwIkNXqhTeGstZ"
    "dkLQeN9oWUPLWmXXO7SsoW0FLWs4+mhZO7ZmA7JNtiK+OTeXT1tlhfzipnndumn26sQ7GLBW+9PdY7N9DSfD4wF7aPwhz8DfAXvs"
    "wVX4O2C9x4eHTrcvv/tHA9aRB6qJdyDP9H9rduV3+EiKmsexNOVmtlgDs5xXZosDhBoi1IJV5KovMCN+hfhVtfGro0ZrnCpXK1rk"
    "8I4L0dU5C5LAYORSLRcYTCQ9KAIM6tbkSRfpkbz1nPgjRYeiXvF8yQjY9LJAwZd0tY2HfCAOIGyHsF21FySE7RC4QdgORx9hu2Nr"
    "yeozxct8YMdvX2Workqu8Ajr7HjCWmIoRXjre8asveLcpkZONq4YXYKtY0m4L776Eu5hl/WrTucutqJftZIJdR/vr5rdn1+rySwb"
    "WVrd0wxPYRRHUP5UAXtIBniR1P3CK7UNNe2DRgVq2VPm6WeqaLyfHhjqyqpucsrIZ5WE1xmF5wsxpUJVhSffKJ0LYrmZFesPd+MX"
    "1KXPBf7WpsDbE/aHFelRfXyB+oh5w3eZ6xWL0Z+XslWVvb+jkldl7f0dP63Vur0/yH1VZO+HbTayB2fvuJek5ZInbtt8KTSES43J"
    "lEymBnsOUqGo25LxSu65gtpPWbu0aiKm1lxt0ZkiwdGfByWF6m1gKCkcXFLIT/y6djJj7td8lqK4gOLCPsSFB1uuY5nigr6yQVyY"
    "B42KQAUObM8qGafan72QDu6YkOTsCfZa4mdALaG+y3aKETP+vRhwcKTHeIFwkJ+ieO2Cuq8sxSgeoHjwkjzmpwLu79OGsmN8H+UD"
    "lA92Lh/4CddT4kEkE3uedBBtstmBjOntl5rKlwt2YbV3iQwHsbVN0QEMHcBw40UHMNxG0AEMRx8dwNABDB3A9jthq+wAVgUlQtcW"
    "SmoQQcWhHPUhKGtUJPhEuHTuFYnwtI6suJKcVltpDImKaqhAoAJR8SUbFQgUIVGBwNFHBQIViOPvRqhAnIYCEWXoN/kjsifs5kxF"
    "Pu0BM/V3Hprtksu6ooGUQs32gH3tyEP5Z8DuOr1+ncDfpFZRZHLvPq+Q5LFNh8aTS52haaxEiRmeRXpGibR3Ntcd+q+F5dCM+f6P"
    "XqedzdsoTVLEsSYu+W9lrzqAcDNeWLZrMXEJ9zuGaAM8ikk1/mz++b7xe3KiX991rpLiCnRwhcXPsVZ3lZO/FKvVfSzE7Vq5s19k"
    "4m7etdp69G04CZttBOE6jBJwfIuWb1W+9aquaQ2i8ryj8Uoe8VlN+9FZLpnKh5AzxFQudv5J8Mtz6AQs/WYazNv73V5YadW/iafw"
    "5qWMjjZD6BChw2oviAgdIni0NXgEq/NwSy/mFC3GhiRru23L2gQlLlpJr1qxTRxThAqnaiINCXMpSJLy5uX5miZG9sbZmxA8S+yy"
    "CUr0CK/0dhqMVha+fccnhn1jrDYM9E5SMJzQIGfkYPB1vvKvS4ISX5dKvy6YfhvTbx8VK6xi+bjrhXC5tttdJGHC6LVaLkw4Ua28"
    "X1krAhP2VQW3J4spO6uG7xT5JRmNvlGImWX0O3W8bBziV3maK2ohLxkOJcup4Uqi6986reumbMa5oDqNRxom3PvdCtWfY3yhdlp5"
    "w1TVOQT9EPSr9MqGoB+CfugviKOP/oLHdknxxYht3K982ir7Dl5cd9r9xnW/TryDAbvu3D802n/AGXUwYDfNxh1UkmvcQRm5frMr"
    "27XAUSvyZcD6jd7nOoG/SZHwOA5bIPlljlz2a+A1r/Jgbeno+b5YAbg19d+SrEUv2v160Z6W0+cWq06/+btccuDvgOnc3nWiPwfs"
    "Xu6McvVRH3LtkZuqXHvk3wH7dNe4rRP4K1cppRzWPSXR/97zT/SqsQZ5em16LPMdGiMk6M8Yk7p24s+I/um7FZCwwsEPUuFAg5Nf"
    "DFuxOgu41Ndqm4DL70GzQv6NqjmgiFx+cfgSUETBHXfo0j/d0YjAsdCtRARsJMaMs2dIMTgT1P5ORU3Bigp4hFSDsE1muzju+4aF"
    "4EswyLurGDAG/owb3SGDpjCL/IeOd4g+jwh/VlS0RvhzzRxHAAzhTxx9hD8PKd1niCGFfAZjdLhBJT2HPZksztC+PJvjL+y13wrS"
    "OR2PS4CD1iv8wVpz12nf+s2TKEACqlzMxtQZZrN8DWIZJzsHzsexrndFYMt3+ajluzQorFiWAQNYz7mLb0hzRvHQf3/z5u3bX968"
    "evvh4/t3v/zy/uOrYBlOX1q3Hl+1bmFJjo1Aeo2WeueCucOZxXhJ7icpcQy2HQPfbzfO+/y6bH77H7kU25NtPJcEDX2S7fDC0+HW"
    "C+HCmDI85daElrJAREheZIE4HX7vxdQQg9+Kyh0xoiqb8KpkLo2CnkVRtCgNKijrXc0DV+OX+JonnJtPk68bXc6j06oyPucPhuNm"
    "l6fU52trqk2FLQqVk1i4wjIpmfDZ3GArVfRRUCpUqSdwx4e6TGTs8MXz1FXJIFxVPtKr/+gn9xBEyBWSmmRpuVNJoQtB6UYzwpm9"
    "0j7ikEHCkPM4K1vF0Z9mm2wWvqMMmmnQTFP5xRDNNAjUo5kGRx/NNMc206A/7n4VTC3VlcFQQgp04twJslIFFzhPX8ov0Je4vlGv"
    "Gpas1xcWyHVB4bDimolBvG6z6nCUoCzkoOb/gnRpjs1OaqnWqOagmlO9jQXVHBR0Uc3B0Uc1pyJqDgbv7JqhMSGu6JafEP1ww8eU"
    "+UdImR9apl5ilYyYwE6Tq5sT5sfe1mybZNb0fTFnf+xaBMe1965mVD11Ep/Q52trcImwxUY44p4zuiJP3PGqAdSIxQLT6k+CTBaO"
    "Q9lk9as2j1qCzA3LJPAD4QujzwYEgEJ8HVwYcjYaqQvyp0gSy6ZgnpUnlImV/jmnEzfL0nuk5xiwgWwI8rD2oNREcF8hee4/Q6Af"
    "Rx6EyKeAa/BK+MZm01jJ/uF2k6lfHAGeRkUfUte1qYjeRv8SMGerSwPmd6N/Ml8yor074SyUZNh0S9e3YE9sLqhZJ4ITxt2p5DHc"
    "z6ZPblj3IQCR4AnDOMcBG9MJ/HbvBnCzEiGPf7rUYTpj32YMKZLbL6/Qg89uxJgQY6r4VoMYE6IMiDHh6CPGdGxI5MjRNFXbn44T"
    "ThNIbqkByPdpiNKcoV/D2yKpqfIzUyU9GkK1pdwkj9NhwNi2Mzym0pUbghQpjsLWYXtSKc3aOtcE7gUUP3LongeTlGFchORH5hzj"
    "WYGiazz1eGag6BkEoL8v5Kj3fo2j3vu0o14UQyrB5QTZ+TF7L16RWN8F67sc1f5SyfoutiGE9WRNDPjVOfWgMxvV8hMnxpqXrhBt"
    "0oklVCkWRgxGLPavheWs6gq2r/lWDupQ3+zgGt8oU+aRZCVnXb15dUnakBvREiRSxyUnm+Ihb75NxF26umEEE0XDARoOqr1GouEA"
    "oeOtoeP4vpItMG9OOJ/upcLy80W/0b1tQu559Tlg7U576J8Lj3UVjLtGq93XdTDUYXKDK4Tb7TynvHzzRN5oZb+sIUWFR6ZKaiQW"
    "oD5wAeo1otMuq0+fzya+RnGMcOyl+mMr3tVpcnejGpmeYpXRJqMDkFQiE4OTozsmZkMxjVGyzJWN/ODAiW3Jde+SfPW8vhh3yTcG"
    "Pmael1zNq+j5KlsH3L477WPnLayjEZkYjmNRE5RFvnDBN06S+RcNJpbUEcoT0HLrygUNSGuEy/+1f+DEsD3vNcbH3FwRl3OpaUJT"
    "1RPhTwMG37xnviQNMqNSiGXPPwkSfZSpfCkhfwyUL53bBoPi3k/KPQ8U1dFoLDuWp/6XV9NUabrwDBxUU1UNQMDzm8YqdBy0oYa4"
    "9st7Ar8/13C0kD0aQVvNuKFOmhlS6dPy8VSyG+WkBz9TMe9aHghIgENBm4bWM8u25VDrJDbUAG9DeD3JTCreWqdeqcoHfn4bk8rH"
    "d7TCTp7okkRmlCBT47vSxS2mQkgt+fieug0soPBEo1FtwIQlVxnS547LLSEfWfJLjrow1DMpDR+cECfqaRW75FUKN4LBZpfkN76U"
    "3GHPRMifogfOsCV/5dCSpWG50Ew9BZPPXtzn0JhMlNF+Gw9Eb4b4xRaCsVKoQo5LYrFW/pwuTiGnDIIVCFZUfCdGsALBCvRyxNFH"
    "L8djezlq7WaLlylOuIOX6XTgjpN7Z86+iuh14+6uTuDvgN03JcPbt3XiHcCZXq9x24Qz6mDAmveNliRQH4D8QmVR+Dtgnzrd+zqB"
    "v9XAeE3LoTkITrHxi3VQYdRXrk1Xncf2DdSSVgcD1nnse6f8I6/qdBuqUPtH1RgnsD4zmuGnUdB0EpJX+kV7+E0uUXWiPpKv0dff"
    "Gv1e4+GhTvyjAes375q33cY9lPjVRwP2paWq/KoP+e2zPPwMAytXOd00OBywxpdWv1Mn6gPaDB+a3Z4uOO4dymnS/w36Ux/VmAxo"
    "NdixwhfFQUpwNEqGLE0sWDHQqgRT44TI1oKukGt5uhtvyLNk6Nzh3ynzN81t9tZ4D4fbXi/uG+1HTz4ps8V2O19aN7Cj+UdSglU9"
    "SQFWfcqN8P6h0+3LXVB9VmPTiyPoJSZ/nBDnPzqyH82RPW5jKYGGxAmPBS0iHFIIDgEbWWp478DiemOscjZoIyuctGzA0gkNakbE"
    "kraqb/N2JCgRLKzy20ElC7cY4ygZDnCVBxi8JIaCyl9oZlQDzDWjJMnOKNh4Z9YUcEXZgrVJMmRthqHKEvlZX4tC4WJNFtgqycQX"
    "jXbva7PbvKkT/0gqga1eD87oTzBbDPVFsF14hwN29dj7o07g74BdN9rXzTug8Y8GrNv8R/O6D+f8owH70mlde1hucDhgn+RfaKc/"
    "Nfra7dx2m72exl+9LwP22P7c7nxt14l3UA2FNDLcQ8dYltGeMkgrPFu21KBeF9KgXq/RoF5nVOB0+GyYVwA8n+EJsvNj9od3BXj9"
    "4V0uq+FSYq/hW/A5RoRc3sxlldW1PJ8TZMjpzZyO+TSX4XWKELm9mdtiMf4nnZSrSB2SnB+H9xI9ll3zuy/P5qzOLyn3XTH2rtOY"
    "m7/3Y8pyqhRYoDDfddq3fvNkfbDk8oEhrKcXwppIaFE+ojW3gwqPW5WWKJ9/1ByOV1s4A2SQowUvl8XlAxaStAitVhladfliMh3O"
    "ubWNHTxNjG9SUuXl34Zz28jyBbni3KZGLmujhAm2jiXlvox3fnzbYVl61encxV6Zq1ZSgnq8v2p2f36tuC4bWTrCOQ27WmIIM34m"
    "t9dJSaYnSQ/I9uDMyfJd53bdxhMhRojbRZW3C3+stpG8UrS4WSQSW+uw+214myRF1maytvTaFKPDpanKS5M3VFnK+HpPqRjhj5zg"
    "OZIKpORrkqDEF6XKL4o/WOXflDglvirmcCH35IwQukIvS0CLr0uVXxcvhdKQL1zIRbQtTp/RTYUB34vfmnc3dQJ/02482jUn4qUj"
    "D6sBznvMLS/nxQnxhazyCwkjIIYz/p1maEn5HotxKiyonsRvbPqc4QH6j16nneMw4rVPvizWxCX/TWxL7I2jkXw044Vly2VVXML9"
    "jpGNBvgTe3FSluGkETjxRkAHScuwQyfcMeUTlRqQOBUOy86HxRJD22IezjI1sjKUbIKX0/SIMZfAmOX8cqgJKROH3+iq1NuRQfqi"
    "V+R0NvidvQupxL1HyCp7J0dEuOtyy6Zb1HIzzNqq7bB0otmvUNRDZT1VHUTzinpJTL20sSpdK9jyiLLlkTF9NphO6Kryl0IGDSgU"
    "EksAa7AV+Xk0ktznNqQC+9uT7Er8Td/rcg5JV79ROocMrn9JZ62t0LNBFtcG5FYl4C0NWWD1rUejup/PVtdAESptq5hy2dThS53g"
    "1ctyC5liuW16jxumtyVTqPjulVCJZ9OVJLLvAfs3dbh+bPmiCxpLnhv5UTWiU7xaXl14x/WrwMuVYuvqLPEA23gOiiDNR37i0+Nn"
    "u0jtMaVyoao7wZ93mAP1xZyv7uZyMilxzpOnGP5/rohHFYStG8uw+XNKwvJO54tVZtiggCgl9+RAKPlJkBkVwgCRQCV5/+vMsGyV"
    "HR0kBC/pHNH1yqVccElaUrjgts2XQgsZkJMddibr+Rm2dxBG5MaeJSYd7L6F0rnHt20/u97mVO4Q5Ay4shJh4ERennXbkJJu2RTv"
    "ueIJ5mVHmaSq6zvmZcfM3IUsCZiX/UcefczLfrFL+xHmE8Z8wqiX/lArqD9Y44zsdMXe+ngPlX7xTzvbe0T7K/E2RqjwVaz0q6hG"
    "avv3MEKOL+HeXsIUVlPiVUzRopNald9HH00cWmUUjATV4ZSMPY7qrvWMgEd8kbmdbWKtR4a8zdLh1hid81HG/Vmcq7sgbV/j2uNW"
    "msHl6ltfh92cJlc31rZOuExUpa51H5IePHD93HHDWORSLdc4FkmaUMxC1gkrGtd0HWrLFeTZ4Yt5TR0u5bSZutppZgneP5ZLloYg"
    "INQRh3636JKa2eWtd9TvNv4xQWJTNDKhkanaSxUamdDMgEYmHH00Mh1bQVGfKV7mJ9vz21cZ1CrOzP2XE1LSXxkGBwQVDmbdksF7"
    "yTauZeoSy0FIgKtBcjXwdZDMVAY3kil5gXIxsh86j0FugYrcCbmmIAVG0aoUclJa+l4231+MDtP9rQ8JrIJv9INtpGPP1MlaLvQz"
    "9y8Xwnxcw3mmLoQ26SMvsImYdGLNDJsYgkD67Ro4KUOw0ozK8Zj8JIicAO6vkmwJQU+aCq5bph/WpCK7ICqKGrMaHHjnA00+Gyw6"
    "9gMV8qPWN1WzBnwLvDWeMn+1V8+Q8qtGCAohqGoK/QhBrZnjCEIgBIWjjxDUYf0PfAGjKEYSUpwhDLWHQj8Rua2oSh+l+aFLHoeC"
    "blHWhRQ/NONABSkfnB6hwpTLyVJSxmyLkhIhFTI0AR0rzbUcOwMa1IhShY8BwiizjYcUZ7iNvyti63iXb+p4pywdVQDmGmNBwW0u"
    "ic3552u58JwRaVEgbwG3KTGNlaj52Y18IWQ0Ii5X+JW8TMb0iTtUXtYb7WgU4GMBavGTIP/mjF6SvkpTxJ9U0oG5lMKlymNywrhL"
    "uBTKbWOelcjgeA+yjd9XZMsMpLb8bASeaIK5CBCjq+5SihjdmjmOKA1idDj6iNEdEqP7ZmUl5y0WCunTVlnIlxL5daPfgjQA/tGA"
    "3TUbX5p1oj4GrN9ttNqt9m2d+EeVzROAWB9ifdXA+vKl190AfSfEtu0D3IBVadaWi2579Po4TX5uDG2LzKZYXFtXChLd1nX/KIFt"
    "d9Qwe3zhZGAnkUu1/GTastFQhK1eEtimYs7gGwdcgcCzCHA8gtTtoxExHAoZnlULdQ1yMZrUrEO+avod8lY7luullfZuQWbUYCIz"
    "F+QxH2QbCMX3akdUBFGRyi+GiIqgXoyoCI4+oiLHRkUweG6/sV0YPLdnBhu2JZfPUmWfIiRYES227u+iIlrZIlw7qbyFQ5FTnA4D"
    "z36EwLPewvlOVxdJiMY7XcuFZ0TYoBAyI4dSwPeaVyqLmmS8IgYRE/AiUZ4mr8C95PUrhZFAKY3ZjLIceOVFvSFGghgJYiSIkRyE"
    "7yenJSNG8iOPPmIkF4iRnE6CIV8OLMPjKM0Z8vl9IT6/X8Pn92k+ozr4Q6mDDaVUXWQrhd7F2gbVcGiE7UqWbQyUunQh5rCAtFT5"
    "dClmGilBTdmm0owv7nsb7TGee9i/B0hKmaEK0Qa1NfUVNZ9RJUWVtLqbE6qka+Y4KiWokuLoo0p6SJXUl3nS/Fwb+h0lw1D6RNgB"
    "WB1KzM+gPVaNyawao0w1aX726Z95u3xIcg6+D+tW7+bv/djCnTL2Bov3Xad96zdPWoATS4JjPWcVlioW4RRSVxlNubhvtB+hhpv+"
    "HLC7VvtzncDfpMZ4nNilhNJXQspJUGJpxUqLM6aRUVbxjk8M+8ZYZQ+wR/JDB1lhLbF9CC4BglSCpzEiZOn66LXQTeYl8WuhN85p"
    "8nRjBFtsTuXEsGWsBi/lK1a9O1LVOz2h7yz27SLbyKAu1TaZGGy/1UYDQ4NAW3ASW06tyVQF0MUtAjqoTncsDydUx+7xhUuEnFFy"
    "MIjFLkmDmNYzFS6E30GYnqATh7pgPvhG5xneaoe8caGM5rqXVMrytUYLND9UZq+pofnh8HISmh9+ZI0NzQ8/8uij+eFil+iuJ36k"
    "uJnvrxVSVBlf3NJba/f5zhfMteyyC5VPg9hhpdeiKmHEJ2QzObVhRqwTsc6qshSxTsQ6K8rYimKdzT9d6jDD/pwRZhu9VstFO6nX"
    "avitaMTtFcCN4PbMdKIxsRIunZFvcseBEosOnXDHrHmxsSGuqGgsl9iG/C4MXVExK8XZjvsfsAEbjTTV0FOfwsKO+vxPsuMnyQd5"
    "ynDruqs55XObkqnxnZLJ1GCS+URY8h1Q7tpEvg8r1YXlqCxrpiXmCzntvUxrevAga72GZlWXsvUg/qMEdAK/JHVLSMbmyvuY1tMT"
    "dbxfEfEpHzt88Tx1Iz9CIbn9Jfe7AZdzLxG+oJRQAxBiuLn8tZpCkJmx0hfUPQErXsj3UHunCzmXiD89Bswy5dSjlnp6YB63g5qY"
    "Xq/FcWLGF7rWpT/5vNfK9wPbDCB744kAMQLEld9cECBGiBABYhx9BIiPDRD7csc2rqg+bZWB4ovrTrvfuO7XiXcwYNed+4dG+w84"
    "ow4G7KYJrqrwd8Aki5pd2U7l5498GbB+o/e5TuBvUkA/jgvrcUMLtlv7Xnn//prxx/9XRSEvkrc/LqAXNaskyKr8ymxpW9lLxoFQ"
    "qSk3yWN0KD+jVfCwS3McWykhq6QJtxJZKmYt2r1VWyNLacbmZ6+M0mAGy5i0v20Gyypk0Phk2fR6usjwbA2v1HKh3ifZZjgJGhXw"
    "a51bdKKKQRgEiLM8ULOaFMIA1dN4WxYXlrppEvdDaA+hvWruqQjtrZnjCO4UAneCZa+4xBQlwQDvzABv5mYGeF9ZzHByYiAjRMk8"
    "YitXZ2Q/Mbau4dmVJ+MEb4iUh65a7Ub3j+ww76sMmejqj36zkeB8ZD8vuj9ERQDcGtb6vwCr0qwt6f3iyubmJ6+n0+TqRkeNyJyq"
    "jJdGazbnjvsPPr5Iiu3hlXyx3VJthv/0GhXNdweF+8DwL5Rwzoju5ldlsB+N5C1Ho7CAnGUSQztEfKMrYnKqir6BWwNnVDZ0wPfC"
    "s/YDh5WPg0kN21V95CbGO+hDaB8J21jxhas9PKZ8GbaGLHzaqaIG6fkUv6AwHjTyS+Cpgq0UyugRKWGZQvtlTPjCNsmYqnPg0+Eu"
    "OVkaKwEdPXFnBt2EHh56gVO/ZCao/V3+DpfCnAYXFnAIoUw9lbyp7T3bVP7wMZXn1R0gUA9+t5x2THmUqF8+AX8MSz78eOEqrw6P"
    "WaoDcCTZPoVgTJpEnwpUvCq/D6DihYoX+lTg6KNPxbE17hM0zFd+e/LE0CGItdmGy83+Ksk+Kpy87qLf+dxs14n6GLBes9dTDine"
    "wYC1bprtfqv/R534R0mF4ziWzyiPy78CGdSY/TLFYHeRUbev8CvgUR/Ojn/xH4/Nx+ZNyY3Yo6oT/Tlg3cd2u9W+rRPvYMBu5HZY"
    "J/B3wD41WnfQWn8O2HWjfd28U6eCw2q8Iehxd7IedwBsZEnIxQYvpK728PW+yIHqfRkwsPPLUVIfA/b7Xe/3OoG/FRmMPHR97Q6D"
    "AHv+1jIz5nO4S4qj+V41EZJqONXAbU/aqSZWB+iZgX2izIBESKoxICfv5RQdEI2klxmPkKIaw3FW74dnsSgzHhESHJCdD4iy/JQZ"
    "joAAB2P3b8d36oB5j2aMyNoycnHCA9aRC86cVCG5ROU+01kNnSwVb1Ppvggh8rwEz13uGpkpuHKw66A9utZnuNZzVqa2it/8cEaA"
    "VyfCSM8sWoKXEQpkZ5Kdnp2xBDsjFMjOFDuZl8ClDEOjNMjSJEufDMsuxc+QAJmZZKb28yrBzJAAmZlkJnUc7mSj1jnByj5BhS2k"
    "W8Z6vn5VKEwZmuVi0fpiEo1mlphu40GToMRcoVXzlKlCmKP2ir730PZsn+n7EItf7zcdAe0L+k7r0tzah5c/Kf9adQDp0b7JaUXG"
    "dMJnkhqKY3gJ0wwCjxhU9mb0TzcnZHI/tygUchn1ufGNq4qzGHeJ7r87FBUqb/tD998fbVtD918cfXT/Rfffk9ie0GnuZJ3m1Gfm"
    "0GW/B377Kg/X9uBDMexhHfSQ5K+nNKVZnG91j5Cg3T22S6NXypkMSHVAm66SurIAG7hS2wTWOF6jYkDNmKqYaA83kbSRPFRkNLJM"
    "kEDclY4FNxI1TiGf/XgFkd5QU2BOoXoACxPf+yHjKmY7B8U57P23iez+Jx/7FVWDWAgpQoyp2l7yqq+GVGXa+j8Xo8cRPqqqhILw"
    "0Zo5jgBCIQAhXBML4gchAabsykAQTi/GbxuNt9uUcxfi8/TBgD0+3Ogz3oE805ZrUPtWnfMPk7F+1dByj52o+nRsviV2FUsM8xxB"
    "NjnT5vqDoC/tWv9lX2JNM9x6zl3Oo1Rn5FT79zdv3r795c2rtx8+vn/3yy/vP74KFvb0pXUr/FXrFlgdG5I07+cOl9woFz8RpakG"
    "cnBW8V6hKldUUwgpUEdYn7/Ry94XZ2y59I2xXIGnydON2RvDCVWZ5I1ZaRvXJ2wsnKmxQWRTjRkFOvcl6TCdAFGdV85AUKVxaViu"
    "SgyoK186C6a+Ec+ZSGFGSntMQVV7uYvOtWguqNRlNb6l0hpKalUbkozps8V+heKXAGO50JOo+W0EkdKMoIQyU1e/9Et9ygV+QoUu"
    "S+ka36iX/9Hl32ikZufENqyZKtWpuh0w3cpwXTqbu8KrwDnhCwapHP10iyv9TJgkEWEuhLkQ5kKYawPMJRm9yDFlb0ZlAuJKgzJ3"
    "rS/NOoG/4G4An90/wOVAHw3Y1+bVb53O5zrxDgbs4fHurk7g74BdNa4/f2rBd/9owFr3D51uv07054D91nnsNT83mw8ql1P0WzWA"
    "HNj4s8c4+83221d5WLd0V/jwrgBzP7zLZS5cSjCXZiALa3hLsyCFc2DtXorlGc5zKfDAb18N4ODkXQ6SCP7WW0VAXOWJf/G10eqr"
    "Ndw7yMzQ12zcKI+1iqD0WjsrKbuFRMeS2zA4q5B85qu7JQyRURIMHE0i0jM5QMMtuJqiQytvZt6SbzTDqTlfPQ8I0E6YTMsm51vp"
    "KOc4FYY6rwt1roI75T/4uL9w2EUG9KzO19bBz0PXb1LAkZKyKDKssNep8Z0SwWfUncoRADzX5OCdaBCl2Gtw2Ad8l4YggjrfqUlg"
    "kl2StvwZdahQo4gBUhaEOwqrzXKkPOj907g1U4V/bDntIa7W0C6Y1HBsC5w1JTOhyI/CqzXJ+vZUPpiC1BXFr2pIw2cJHuHW5mND"
    "XtB4ebQCEVQCMuRf2c+TQ8EPFEByVS4oYJFsKyiBMdYdaDRfzAzbVl6oECJMjck0QgL9Kd4Vxr8DCMeTCPPh7ioCsKUgcHUn+PPu"
    "xKBvxOh+AIzu+GpcxTb+c9Li/I2l5PBGyXCAqzzAWjIpP8IxOoRiKjfGVdARIgVdk2pCvNZrjqYgVKOhX1u2iMOKCksC+TJSzBPk"
    "a6+EMkizUk4fjeDO19MF+zYaXZKWOu/QGf/uO2Soapm6sZaBdWfUrIGobjy5KuGNaayy/FkO/xAgs4OMrZxOQOEYjYS8k1QHVAiX"
    "oPYT1A5diZDKWYG4Xwvy9ei+dQ9P3Lb5cicFO9ELpRqieBWVoOou8eiFgl4ohcQnzNXzI48+5uq5wFw91d6eDprwpWJ6+gG8fIT1"
    "7zIZ+v3maN3OqNUBGkual5tiC30qjCzcEFlYBUSgK0fiGgIfLpKAQHillosHwDgOJ0GjjXCAF0PykyAziy1cekl8u5bc4+WSKaiI"
    "hWKMqVSGwRa1GnNzpVKbQNwIJxPDtjNsg3vof7O2natPH9Odc7MufYrLfL42rcc7Y7FaE5cb0pyTA86Bw3LFPHuTWMP3gATZXort"
    "Vdgv+s5CyKG54ZPFjGbsGsnr+XuHq1sOzWjTAoDyrWPMp/9xR3y6ms54BbgqoKa93xp/ffP+g580y4Wk5z9P6Z+GSSfWzLD/EtkT"
    "gj78QEEVrug7VggVbWi5WYDycR7iBXsRYruHxHZ14rYym39IcXb7/+7jZOB9SjO3L8/meIZ67avst7ITuK75ez+mj6RiNQK07q7T"
    "vvWbJwM4MEHtIQELhz5bciN0tsGsU7QIW1+cCmxdBWnunjrPaVcAfTZfcpsF1zeKa9ecubKBUPbxCZ/NDWZR+c2NZkNlGTkoihJq"
    "91xloh+NyJTbnu+rZaryOMpgr67WlGwGP0G5tsovSylCUc8f+FcyGmkwAJJByOujkbLLy2+qC6+0n7yl6h18ZrURf2uLPNTpGWJS"
    "iMqIbGiOR3M87mxojsfRR3N8VU1ymHwjjN77UCR2Lzn3I5F7H9LJN7RAluLvWleHCBXu/Mn4aNATIHlvqbQbcapqJN84q6ydSh0q"
    "NSI+QTUG46wyoWils8xohBQ4HDsfDqX0lxmNgAAHY+eDcVzvw4q5zu1mS14wk7MtwgdjdBg/WDWdqwpYcpu71pM1MTzexyHl2MVa"
    "LrLMks0KeZR5OR8Apx2NFkK9/F7yX25DdgWvbhaU0Kp56Ri8E0vumKJGBNfklkvEVPuA6QTGK5VdQlAayQpsc/4t2/XsGA+iAfCg"
    "ToaXokKOi4dvy8FaEX1Z+755jwIZmiFTMyDfyh1OUgqIR4PcEkAEGZL5ZGKAOh6mUpbPzNzgGaHkPODsKr/GgL0KIHfDuyV5tr5D"
    "C68fleh5oW98qULi5Osvj8P+5zYkn5DdwBebP8NjLqfWZOon7oDH1zFy4Ke3IS4uDbt7o6IQeE87jtUY8Z80VeF+bVfpVM9Zlc8i"
    "BP4PR/gf4f/zBgEQ/v/RhBGE/3H0Ef7fA/wfkR9KqMMRKtycChtUNmfDOgXjykWj12vdtqEaoH80YPfNdr/VUSeDwwHrN3qfhzeP"
    "zTrxjwbsunF3N7xv9XqqDmH4Bfro9Rq3zWG3ed1sfdFdxc8EibaGD41H1UH8e1KBKmL02X2qLCY1n20ngE9b6Qlw3Wn3G9d9OXz6"
    "QA5q5/6h0f4DzqgDlYb6TqWhvtPTQE+BAZMrULMraeQMqZPIl3QOtWoMJhaZ3If87kf3FdzBg/a4fyf3b2Pi8i028CgZzs6EiWAy"
    "WThbuU4nKDFhWqU1iQCWSw3yukDDKNXZBPgfOr7TRypLcT5KhVGeWzPfocZWUSHGDpe109k3Tm5VE4zzf8stSEpMll1ykFO0ONRV"
    "G+qqWWXvFyr7SL5l9t5Lh1DAOjuc+W0LhGyrarH8iUQ70DZEgwA8RUxOBVwlSznfs+Ktt+hhK3Ng0uqH1jm0zlVTIEHr3Jo5jvaZ"
    "YtY5NCigQQENCi/FoKsm5z1wYW30wgsaFZT35tH2G2W+xzm4emnHLe0ypmocBfvxT0I5d80pn9tUV28aU/Br47aZlv9e3NsLEudU"
    "UfT4MWoVRWdcceQpSoWY32klF7s2bPvGenqijsIOk8tX4nL+wgXZG4dmvGUBNdU0VtqBFdYZ5Yzq8O+WSR2dL1IQA8qyya9yKx/L"
    "D9lW5YkMqrpBKkn5Pxxcks4TdCg8LfUZSrPpJuCfm5nz4ihPUEhNNibq/r7zqms4rghqSaC6XLWVs4p71lmI96gu/8jqcnwVLGXB"
    "jxLiW5U0MQb7SbmXKkaHBvxKvzuQxrT8CEeocHwrPb6+oDpU8mjWMOfpaynCc/IX2GUlltKsjdEgVzO4CguHGM7lvbIyYuQyNkl2"
    "NjjDzhirMjZu5ZeXoERR+WS2gyogSPKVNb7RrnLovkjiR7GLtVz0yFLNhk7YrgB25G9jPwkv8rlGdLHUZI0ROQfkSZeThZx9DrwI"
    "JrHcuka0YbXWpUTJlPNvGrmJ4UBQXCcsIZqFIR3pSXQcuk5jPhoRlwIsBWHgc6X5+vHgTw6fQffckSdclVGVXpIG+dRo3TVv/FYq"
    "EH05XemqrNRxuOPlZVUVWQ2TGM/yvVGx8CqK3o9Fl4/x1YtN95LEenHlclApjCG80EvLnYaZ9j3lTPVO/5StmGETqZLBD2roHw94"
    "mWxq+un99a/0s/uPVy5kptWgHaBvkBNMsseQu4P+AdDJaFQP4/ghTy2ZyDEBrVFOKb/YrG/rIsqrS/Y+YN4PVhH25Bm8XGQvrO6V"
    "onV9Rsvb+kH+Pih4SYICtIyrEZc/VN5X8st6WsHYKk6qKrQ1FZlPPd4yutwWG/Q5GKS2RXRwLzsCooNVYTSigz+uyIPo4P7fquiO"
    "kmJsfu7TBFmVnWqKa2n7r0Zx/Mo1leLx7mvXzI2VzY2MqZxfviZCchYsXrfq76OCDYjfZfjttz+HiruH5rWUctxFBkhZzAUypK7y"
    "RL8InRRD58QbKVbUCfwdMK3M1j2ldsAe21+a3danFpwLjwesddvudOGkdzBgzW5DuTbqz6R2f5yweqV+l9p6fYJzeIESacdfFdp0"
    "oVl+6vFXGVWrAX2BxyjB5ijN+XH6XRE+v8vn8ruMQlsTan3frsxWjBJNkZVTxKqAPT94yGhD63MXSfg5eb2Wi0AHNlFjUrK4tg9m"
    "KoiTsxCuhWybEcAR0NQ4UqkBRo2m2hRcqBVCSh15Ijvb6R7vtU1BLf/umFITccYTXGYRZ0ScsVjQHqbU/IFHH1NqXuzSTyUQGlL8"
    "zNe7ojRVhim2VLz2kGQRK0jvFbOPyNppNveUxJ0rD0QJD1/C5jii1l6K1ShdyFmVmecRkvPDb4qsIvmLSGoNESs22TZTUoIUEyVV"
    "WcCxDeEOvSErLeKmiXGwKz/Ype0LcarzWzr3ZWSYTOnk21a4QYwQX6kqv1KWGM6NhciKZ7ji3KZGjhdSjC4xxGNJuC8RMDhz2HG9"
    "6nTuYkN61Upatx/vr5ryLVNjKRtZrn5RUjokuAsMy/vNJMjObxnbve9MhGXDvMKphRg+zC2iinzP4jsFy1jpbSNKhptGlTcNeDWE"
    "1JBUaIBVKhYuixTj4ZJ7xJPlyFVH5aVR5Wmz163NDlJZ/VR4Bbv4+ltn2Gj3vjaVm1P024B1O4/tm2G3c9Vq10nky4B9av2u3Kfg"
    "42KLFXD3EGaE75D+sFRB+yzaalSLPquy9hE2uwunjIUkgxJXsDUrmFybnrON+mvjHHJ6wJImeYwWQ2FlVl5YK3Vl0qP4VWXxa2xz"
    "ha/orG6lNpcMUtxbdr63QGgtm1j2ls6jcVp8Fyv9LhqTb0+W3KMgUr3kUKdocahPYqi3sSqmiXGwT2Gw5TLs8i3HOqDFoT6FoS5v"
    "WUxTVhhcqYB1sUphF49CBQpkx1yoi7XNARcLv93mlD+M0Nnc5itKiQGZboLEON/kvFRZWmZ1Lz8O4UtGLLOm8ssw8MaE7Cu91gOR"
    "s1pOfEF+Ho2+0dVo9JeMjD57upFO2OMV8xiNIP3McsoFDTJKU6GSSau0NbrIUjxxDv3rzLDkdKOSP+osxIBktIPxUKmEZPczIviM"
    "qmQ0U0MMmE6rIx/KEkNDCOuZUfksf/Gz6ajcNNumopG/E1PQYGjI6fsrYmgIBgdgaAiOPoaGHLZaO+Zz2kuJNFrKSd5rjrEgxWJB"
    "fFVhWJLNSTrkdzF+HzS2qdK4wp6ms5GFzK6bx0YmGnsODH5fxLFPtspn8PuUa98xS4BWjNu72d4iQEaaqZs8sKOU6IO9wQe7CuDj"
    "DZ0bjrtw6EUSeQyv1HJhRzPWpkCWcYcvdULnJSTfVrm0AXRTroAKYoP+1LHL/VpxNSK4RzTlKuWKMJaQOTpA6ZTHCCRicZhXLM5S"
    "2aifc6rUHekptkkKI6gk8Xxg5GMHWakzMUCvQbmlMCTCCp8IA1ZkE1KvYvm5HCVDniYjkCNLSWJXX1OONkp1TiV4fpCKtE2oNn3H"
    "n1Pbe3Ahf3dXlaqHttemUPo22Fkjda3rXl40PYX8ehMQ/qrLYEPZCKGIwAuQzBfym7ogoO6EMsk5pi4TK79YUEV2NpNdZOdzO+TN"
    "sSD3CW7XOrp+q2UwRXo2DvYHWAgTqDQVYpiL9a8bhDQtjsIJbkddZf/J2I7gwobtqPhW5E4l27UeNpU9yilhQl5P/x3WDiOwyk8W"
    "juBqmQe1bkVk59SYect+uJ1k7zl7ucs2iiKIxe4qqTVKsnRT9bbEWuXuVVWRGTfvT2chMa7bvKooNpyFXoQuJz+y04G/GBa1z/jt"
    "z9C+uPu8C96mVJbHCbIzZPUeilxE9/8SkFmMDveGJGa2GP+TTrbwoYkToo0xc7KWd/hKE24lX1aMqbv3/HL5Fuh5lAxnbMIg4VjP"
    "VsZMLZb1JKQ+3F520fuj12/el5QBLx6a3V6nXSf6c8D6nc9N+VV9DFjr/qHT7deJ/hywh27nS+um2ZXtvaMB6z12vzT/qBP9OWDX"
    "nfv7RvumTrwD2UI9mWwRPmHJ/fNjge3zY+7u+TG5eerx2cLeFKXDVybB1Mlk4TjbKFYJSixXVGkNChCL9ADnZ3zw21cjzQPc9qTT"
    "PFQB1m2ZdDbnLmWT1We6ukiCu4nLtVyI1wob+n68m8HePljqFu6Ez5SRzyCzhWuoQVaw7MRwHIua8rzsseZVceK+gw4Up59TQ34a"
    "TCypE0T9peHePd6nUHAghDXq4M6swMCM9iE8hRWlqmGARAwXMVzEcHcugYQrY1GEMaQ4Q3Bx9zguhjxhyfoTnr6e1FZGSYmQvEhP"
    "OR3N/qwUki5fyreHKVw1rouEV/LVEHCJn4SNNmogX6eUSblfuRKCe6GmNdMOiPA9dEDUZ6R6ILtnwlD7/yX5qpQJ21KOiE/ctmWv"
    "yymXCgWdy5tM+FxqF4wvGKRMgc+0plKB59nGhQWI4RNjHo4vWqMOc3Adxp/+RYUAv/0ZigCvPxQQAV4nVY5Ieq8PqfJrFXFkOzab"
    "j+LzO+ZZ6czXMd6nOCPr7o/i4funlja6hpsWvmIX8+Uv6jUbOn67AiKYlFJU/jZmuRqeVTYkNlmpxHDccad+WEewE/0kwkYqCtQg"
    "prGS3dSISoqqWjP6p0vgQbLkrMPctBg87HWqntLAzHEoPp3KpoQQ8Jo5jhBwIQgYM8f9yKOPmeMuduk/GBUlCltUIjRnqJG+LeKv"
    "ne+unYL8jQzm3kjm5LnMZPE1tjqdIIfXsBRWlWQJE+9HFp2QfvtznIw7iR6ogrbYpRPumPKXX/N52m8ofrWWj9f77YYTv2EhryFo"
    "DWobqHBBH54eZ9g2JAgAPU658iwY5AIwVDJwMjNMnVDAFMSwgXxN/vO93UknQLfEULjcgbTjRBgrL/UQ6IlAvSJjqlKW60BV3bfl"
    "1r3cRIK6RJeSJQZb6TaWCHMdQe4jfY7Y9Anayq9mcaVUzl/qaEuCr7f4mep9VH+tSSCeilSKce66aFXUZFGTreqOhpos6jKFdBlM"
    "27ynvJapragEbzP2MeRvnL/Rjb2EmJ4gO0dpvZDP2Ns1PmNv0z5jWhTK5PPmcLSA+IDRaF8brX6rfVtyB/DJ6sQ7GLDPzYd+ncDf"
    "AbuVa3CdwN8B+9Ro3ami2+pzwJq/P7RU0W7vQJ7pNnrqhPpMyumHU7wS2Xa19J5hH92Qazekw0y7GzLtxvZX16WzuZtRpDY/71SE"
    "5GwyTu0MLTSlFlhaVA2JUEw9STFVWP8u60zjUaBPx7Z+NDNqWhmhlvnCVUBwfsUEXhctArmuBmQqiUrZeptnXGZzL2IrAJzlN4sI"
    "FRaurdqmUAUzwrVh23eWcCnTnI6bEeJXa7lmBEDih3asYQEzguGGJUE1MTVV3QCF7NeJwYLapQrvD+H/pSGg3KhJnrgTqSCg5jMB"
    "q4Fl6uyRhus763s9ZRkZjvYc27j6p/GUSEUW/+kxchnB/gqjPAj2r5njqEUVc1s7YvWq83yfoptHuRcqQYlZhyr95mwy56wRBdCW"
    "k/USpeT4TF6nGf2JO9R6Zp/pKmV0SPBVpQKKd3Wa3A3PhmKfYywDITVjiskDuTtSDUpfN3rXjZvmxf8cSVXq0u8WTefgj1zaoCQ5"
    "YavikTlz6giVLIkvnqeu7w2l3Z9Go8mUTr7BEjwakSmXP6MGkTOqAksNdJfRyHLpTF40mEmWU6VqgBMTOEDdU0m1JjznEHfe0h3K"
    "38oxWgfVnpNaA1HtQbUHo3Vw9DFa59j2d8QQdp71f8KdDON2vmXbb39OOSJ2F03my9dpjubn34oRVSNTMNzvpDMFxwaFz2ZeObX4"
    "kPTpn3mSV0hyDtbudTtq8/f+eo4HG+pdp33rN08OAwKTP6J0g8AkApMITJYHJnvUcCbTJnOddCBo9FotF5oUqtWQBs0KBYE+cdsE"
    "TwnIuOMjg5y5kq4GFZ/nBlsR7hCTGpLvBlGojh8zSY3JFDL7mHWV4h0euQb+EUz+stlYKi0131OCCgUfTuUfm2b6bxzpSSCI9OuU"
    "C6r8OrRTCHh7JMBOeWYuqSFLJLxGpryvsEwaRorK51HsJzbn3yR5GDs6XugE+DAulrwjacipaT07xoyot0V3KAaMA9YKv340qpPb"
    "VltygDzo9aD3H3c1xRBwUVG/FbLfwSkiL1kuhK+ST/3ee6Jmg5/G0np+lj9dpap8adXuytVXw2yTCMBitslqZpvkS7YNJhMlw2pS"
    "qUApbwNKM3VTpFSE8IChUsdh6Q4jpWArLgMQ+O3PYok4BDxQBdfpHnW+U6dHJw51M+TuyMV1gjc0G4qw3UbJu0F0a094tG0pXvKJ"
    "Fk892RdkArCrECE3JXpJbm0+NmyVuWRMbc6eBbg3Mx6m1kyL1fu7zQtESTThH1KCVJ9lBB0js+zDlqvYZl4fLqBn58HL3w17UYq3"
    "AcFZbBF7Kg1TjV1BCM2N5IYgfENs7l4Qtti4C3Tk+iusZ/ZXi12SDrNXRFe2UYuzLpr3JN/0qVyBv1EmiFygVY4sXcnCByTkKl5T"
    "eAWchCXdw0QsN70h7P2OgKc04r3ozQeibBw6t+UGYipaqC8jb/As5xMRXC61U8NUj+BVCLTlOke4lz3aWP2qbqRLDUYobfm+OKpz"
    "4UopmNUGzH8wbygIZaaI7WsWFPJYAIizguzTigE1spxaE/nE1LZFPGP11lE+gXNbjfznxRycBvlCDL3iRRjZU439EREWdHFDJyd0"
    "ccPRRxe3qroQoYvbrjen49ecrJBmvPuKk0lhtwSfM0jPwd1q3xw3JdeyynutmdABxfnxdy91aj0HgjI8jpCcH5N3P4npn3NL8qu8"
    "0BgnRA/BSguHUHF1CAlXtnAFTZCienCSM4BK1m4x+lEyTIRVtQGuAm7fN8S3iyRor07WchF717+8Ea7vBXUkXE5MXlPeeKOR77Yy"
    "GkE4tUNnljdPRyNVBnFKmedcqK5otPrZ+k5ZDRz+uBxunQ5UtleNLY2WwxUNeGvMWjZKA/oVeaZt4PGou0+YD9XHy1P1HbUrqN+e"
    "M0WQ2RQ8RIu0iwONeTeOA1J5rTb/AGgh51H2Ne8xI+SRMYPT+iumBEPDwWlKqWg4QNkQDQc4+mg4OGhuehXatMXLFCdEZavK74xr"
    "uXYp5DcgOEM3tL2k7cZo8UNHix+/qMYJDcCpLVieJpwa3Ds+MewbY5U/upn7fNk6wKczslllgAMcoNy7EaPD16PKr0cC+Sk9yCi2"
    "ncQwR0DWksOcoMRhrvIwR6DdMqJMSIXDW/nhHW+RGCFOiOHO2RjwNpxN0SJzk+ps1JRW1G4Rp0KeJpG2wOZYlKEREuRm0QQS+ezE"
    "7BGF84YpVqV5Wy5j2KOgpwtkbcwUFp1NsRxhXSkydFvX/YusJfWlPL0OuzlPtsY3kQKMhUXypVy98fo4T5ZGtpEcfh7BEasxt/oQ"
    "+3uRdMYKLtRyHbKMuTV0gzYFUmlEooxlS0EM+R9U9HPIQoqJNrgqeQ7CkD/Ogjjk75LErMHXpefMNDUg1YUfLnyRGKL93AWCpUej"
    "mWHS4dJyp16NjcgZ5cGlstkpby0p2Zog+Ro2hGsvp5x+l7eH1rLvmk+o5F5JpiK2VemPX1XqD4jlhjFSLmKG/j0D5lU0BHsF3Ny2"
    "ILZbx0IHDxtNZQeN1a+2Aj7kBldDNPcBwqvRIQodoqppm0SHqDVzHF1i0CEKRx8dojCS+pQ3p+PmF6uU79HrQr5Hr9f4Hr1O+x6J"
    "CYdeUhzOrx0SUryocEg11eEszu6lQghmCPhBQn1PZ56fnPDiISDbOLJECXGQqzzIIeZUUqqKE6LJ5n/SbAUMMHsLarLFLIV9p9nr"
    "d1BhH+SLfudzs10n6mPAes1er9WR372DAWvdNNv9Vv+POvGPkuhsIcfwnad/jaK020z9CClO/kSxsEqliDgdFp/E5lGFRAFf6XjK"
    "+bcbalvfaUbFpeT1Wq61aqlbguEtbFoo8y/9Drl0wRgDmW0pM+dcDjHE6wsqJ5pc03WwPlhLVNufBNh4/ARZysJjqFJJqTS8/kkB"
    "liNd1Cg7F/CBn0EbvMbcXPl5CAxlMYKswjVtyDK0ienJcoQrv7h0NneDXMOqL2W+gtr1DeJKhYtMDQH56dXj6bTEUIxJP73KYb8k"
    "r4rXqPd54H31O0pVqN82nUCif82YzJuhSQtNWtWDvNCktWaOo1EDTVo4+mjSQpPWKW9OgRiWYumV9Zw7SaNUh5ul+zQB6In69zdv"
    "3r795c2rtx8+vn/3yy/vP74KZmz60rqpe9W6hdkbW3fS09lXLcoxP0q1FfMrpuMfh/dKhSpj8goIztCau3ubl9b1yvA3pDhDBn8s"
    "Yi3/mG8s/5iylceU6RKbYYwOt8OkrgZ+wDk+HpvNECF1lW0QzXa/2W3e1Il3MGCSQe1bOOMdDNhd81O/TuBvNewPkuHu1sMSEB9u"
    "Ybn42mj1W+3bkjqST1Yn3sGA3TTvWl/0eAWHA/ap0bqDU/pTjmCjfd28U6eCw2qMnCWGqhTaKkPI2VDLN6Q7YCnf4MzJ1vL1gOQM"
    "qTJXpIySHE6ef7VfgXJ3meWOnqDphDbbk4NowEKTHtv8bGd++wpv8TsZx32kOoOdOEvdzQcaAoIz0nR3tjDp6qFlJm9IgdO3/PSl"
    "jsMz2L0GM/AJzoHbcUnxfSEH8PdrHMDfZ5Qd0nLINuaSJCn6wlR50zUXku/y9w9nZXaDBBVuCRmwZtzloqgRP0GGuND6pCI+u9Is"
    "LpetwXO9aka6O032bszckJhgsewN143edeOmeZTkDckRyHGOi47QBue46NwokNGBEa9wnvYuU1YGXYtelZ93eY2A86yuYGM9T3X5"
    "+tHIM2pCHgVXk874LPAKY1x+dVQNeV38Rmd08CrbKOcz6DUj98Nxn0c7zcmX0QIGhf544OnqOfCpvsEPbkxlDzaH4Al5z0vSBJdE"
    "L3mD8oSTvftZHOaGfD7obCrPyx9iQqtnToX8NY4lRQcGORyg5T/5mBg2Z7Q2YN6Tzw0n8PDzzPN1+YufDMuW3cAvdqhXYQiwdeG3"
    "hQYLyJFhSaYShy/BnVC4dK5/FzwKf4JbG8TkSxa4JIa/bu7wsfx1kv67fLdenD2ipl310OEOHe4qvZugwx26XKHDHY4+OtwdW51E"
    "hzuMdcRYR4x1xAQqJ5FAZeFkJBDNZ6/X/Ay5++ZVIfZCs1z+6otJd2mpI2S5VvSoYVMzz1s6IHpRlpqqsfzQaWr0LVKsz88OFBBg"
    "cqAXJAeCnLtPlu1mWZrzeZ8gwxHYfgTmxsrmRoYskm/nj5BUWESsrKFffLPmYsiXGXrkWqfFGB06LZZwWlQA/bYqUUBc4bl+0eh9"
    "Bvdc9TFgt512s07gr3bmVU6/3sGAdb62m906UR/VUIp8k0zGC7EuVClCdTZ+pQcOVNJe0MPtBiCD+Iy8Jo4zEioF/lbDEFDiGGwd"
    "MmlkxarmL0DGoYNUTwXZ9azXZUT6CMnh9diIXWS8kGqFxcQl3O8YVpG9SPngGFBiZvvNz2Zb3dnMdqjrrLbJwxmSofNolW183jo0"
    "FFZm4oK1o5yixaGu8lAvDYdtY8uP0eEQV3mIVRJLsZhMqNgiRXYGNQ535Ye7dCBNnKrCMM+xo2mqkHC0QR1rMr1IulJ7p2v5xfDC"
    "Bpv8pvPZvNk/tpT7a678nWngz5C+vWn3MrfXygeg5Hu55jpk5b/s+R5ZZ2Gafv++iGX6/ft8wzRcSwTOzTN0x3wOe83PkLt7cauA"
    "Sq6Z2aLysZIICdr8S6IiR93D/uf/A40LE5o="
)
