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
    "eJztfXtz4kiy71ep8D8ze4P19svdvcyNG4Ft2s22DT6Au2fu4QYIKBttiypWEmbYc853v5VVej9AwjwKnB0zRkiVJZFVqsr85eu/"
    "zkb29PwHt386M2NEz6rkv86YMYWDxJUKOTNmM+88fHONoSXbLWJtho5rGyNXXHg0LIeKU2PqjGxz5pqcQfMWo2TEpzODLc9Jw3XI"
    "2Fg6xLDFWcOibGzY6gx/JIPBvzmjg8FvxBTtnPlUtTOZuDKa2zZlo+VgcE5uLD40rKpoRUyHLCaGS9wJJVz8sR0ypE+CYmG6k3N4"
    "wjEfiUc02ZMODzNn5r/mtO/yJwrXxSP95/8Tp002pn9Sx/86+9l/NKk1jg2POYYO5Pm+u5zJcw8PjesvsiX80GF/xK35lIWtZ0t3"
    "wlnQfD43x+dAA9eeKKO24dJxZOjY3LK8YfZPqScWJ1x7ToNHHYcnxvTRmFswAc7+9+OcjWDcyZSPqeWcDw2HnjO66Jvj/+M9YqR5"
    "v99sdfuderffP0vNG3iUxOh5p0acwZwzmQsM+6//Uf2GjJFnz+AGV19r7V/ff/yLZAV33CdbXpRsO/sfSWi4hiKVzA+5LT9T/L6a"
    "GHY2v/32CY6LB92E1/6JkNnhy+Wzz2fQDlh6NjX+7IvX4cmdiK/v3rxZwePvtbZks2gl+czFaqDWiaZ36Z26BvwO+QvvVhn++u33"
    "x9+z+tzmM/q3O+6M+GJXszfO6o8fCnD644dcRsOlOJ/9laoMr6M0e+R3++FyP1x+X4DJ73N5/D7FYj5nrl2OwyHJXhm8H/6+K7Jc"
    "5C8WSf6CvCFu3oeNOc3kf3RazWwmJ+kSnB6bI5f8N7FMx90Zx1MbYiA7Oef/2zKmw7Hxfw6xMQLToOep4/zLirL/17va78mRubpt"
    "XSZ3UOjgMmOc+o5r2G7GMOW/CwmyPb4Pb/5effNmP6/ERYFX4iL3lbjIeiX6Qlwtz2ifaI9sfvv5WNk84ZZZdtWJ0hx0xRnOTcs1"
    "mXMO9zuZRUYsFBbN2QoazM0ekzhRYlTEL9nVaLx/s6tZ/wSP8Nd3bz98+vD5/ccPn0UT+ZjBmU8rBqbR7Ca4alN3brP+hM/tMnxN"
    "ku2Ps+8+HAlnDeYsqN2fmmzu0jK8TRPuj7sfj2Xejk3D4nmSYS5rE1T74+vbY5m16lcx6jhleZtBiettelVwxf2Gc3iMsgzOIt0f"
    "h/9+LBwW3T9T29mAwRmUyN/0DBZC5rPpLktP3yTdHlffz8fCXIfaz+aI9h0qbpSl5OVLumnKPQplx8JfY2iwseBJef5mUO6PvxdH"
    "wl5vBTXkHlWex3nkKP9mrMIjOnOd/pwpFqSYfMm5RQ2WtxanqBM8HgryXTE5OLNfVOKy1bqNoRKXjW4Ci3i4u6y3f30rIQrRyHRp"
    "NvdhC+tP+XOGIeuOMnjmHP0jSvcCE61ngNXFavgSQ2yCqeNM62C+Qhel2WiZ0IyVW9eTgUEudw2rLFcDImRrxkZnU/jtfcPNYqvj"
    "GrlbXIwwCROLS645pef+wf7MU8pfgy8OARd3G3f1Trd2dx9bna9r3TpceSfPLhNnf/2YwJGDTsiPRvcrga/k/7aa9eTCE7Tr/t8z"
    "eCZj7vK++OF9YxzllX/aPxUHSWbjzUY/Toijf5Sj72EEJdbTCMUelV6Nl1JwdXv8GXG/ghNDY/RzYdjjfuoKf8fz2qYvTd9Nk2cM"
    "ZjxJLsEvgocDh8ca4BG0M6OWdZZ0hoxeq+S6Q0pEQ2jcQbO1HpFfbD4liwllxOXq0+FTOuTjJVkYDlEdSofCR25ZfOGQR6CgxmhC"
    "RhODPVHwT3TB03C4BO9Eaj2SXwcDMbu5BbPsb4+iD+dvPtZyPlsOBn9JO0Me6Dl6rMe89VG5VC4mQkkhU3Nkc0/dI47JRpS8/fsn"
    "oYmJRwGHSs+dI3TUnKgL09/IYDAX4rY1GIAHJowu0FhcNFZNlnCbl/pfzh1q97OcMFfK+hGqgzljyjvBnw9H5oQZeMtk8j3f+TVJ"
    "t03On4SSJV+vDLTAfMpHFn2S/e1du9cE/v7u3fv3n969ef/x88WHT58uPr8J9rH0pVUb2mXjBva0mDSSZVYTq1Q5tgckJ6R/7Znr"
    "piOIbSdDSl+JjkXJEBZbA4vpIMrdG457R6dDIXhMzFlKmktczhfoZqJhfxpvuVam+zExhVTkUmNKDDYmwd4bSFQTY0yG9JHbghha"
    "yBdbSl0QiJIvYa2UrMKnzJPxNHqu9bLXf6Z2brX8/T8UylAo01ia2I5QBi9p+bkcoUJTQpyh/ruW5ig4SdfZfCpZqnRRJdzGWBul"
    "1zmu6+ym3qy3a91Wu0qCwx67ajW/19vdujgbHPbYl1r7Dk6pzx5TBLeNTtcnhuPkPlIorKZI3Mf7/MCP96nIjxx5eTW4miMw7w1X"
    "PcxrcRT4qQ5SYleslynZUJ7Mlwhd//JaMbAmRa3fiEEmVAhW/FEcSeHLoVTBWDYdcXvsKOTMx76c+dC1qRCqqBC2hFyVluO22fEm"
    "gtjMsMUuBF/yhTGMUEY5TNf1sYTYgFbd17YvoVUXRx+tujtwkMEsGrvNohFKZSUEgBgRYgYZ4HWSwWnufuE2NZ/YN7pMQQgJjkbV"
    "i6NkaHg2fETbWATyf3w+QdQMtaiyDbTFetxuXIlVIV/Ri8hdE9Mai64y7DQe5ZdvbWoZOZDM6TE69qp7kPoLmPPg0CLL6LEwZ2cI"
    "geRTEiHwmZeDEKjRKYoRzMRACgFNqOjSq8WR+cHIyDLFe+RUCLcJF2KFUOO5IxV5MuZZiMCm3Wyi//sws2iYvuhv24gOIDqgrzyG"
    "6MCKOY76IaIDOPqIDiA6cDroAJ0aWebTfAYHBKfI4YsiuTVFq3wOX6Sya9rcypnB670LfNo9ZmK7qzVrN/V2yaX+rHZ912hWifzo"
    "sa/12nWVwN8e8zqsEu+gx+5r7W4TzngHSbXlMI4Ex+kJcpbwx0CPEHDKVWEpGTjIGmfekG6P3ry+jnlUzrwJhNllm/hYxgkRZk6y"
    "1XGEqj3uTwxnUmaLThFutBxpxtM9yEImezZdlVJkbD7RrGiAfKZnEp8e47effVwyTmi9mzjypWi3oDRrxv5T0o0d84mJ0eJztzw4"
    "kqLFodZ5qHMd1fNhZfRSL2px9n1N0d6cZ2+OzKXS1uYd5hEYUcdpzyVjk2kEgkuVFVkEoFHf9lsVsCIGpppfHMIXjABtlRgEgAVx"
    "yqLP1FImQYMwPmcyvOuZ2kMwDVbII7fFBfnbyJPN57MKqd3ekl+diejsL2A9bIr1g/w6McdjyjJCyw7yBBm2y7Q90odWnPnwn3Qk"
    "dxS4qzJOYq2lwyg/aKtEWyVaq9BWiaOPtsrjs1Uel6VngxjS4zfyRKS9osBehETnwdkQz9s+i6UUveFb4NPqzGihQ8K8b8t5fyU+"
    "uvUqUZ899nB/Lb+rzx67rt/W4bv67LH67/etdrdK1Kce74RUwTYdsYBY6yEDHbEqNcUea/0QS5j402Pdeu2uSuBvj3UeLrvtumjk"
    "HfSYUDOroGuKa4JxdTHk6vNwg6ZDaHRjDAY9d3mWRDCCC5Vc/MKMNikAXkAKll8c4pMRwyUGmdn8WZyxq2TI52wMaQkhlNlbpStk"
    "IZPZMApezSoNjUPEx9hRqWsYd4HEYIT+FTxZfIIxp04WfLH3Z4DMh3656MWEyz4A+3aIVyM6cn9IZfgon2C4zHoCl1pWmBhRqsHF"
    "ARLTcebKXd3fATP9usNmfsacJILyn1ldIayCsIqe8hHCKivmOCrWCKvg6COsstdCgzrl7zuJzSmUxwp7NwUUOut5G7t9F6kJLVqt"
    "cPtO1YVGpGlXXNZBDa7Nx6ZbZ66dVoQjlyr5pnxo1KdBq7XacItRIpufE+jbpCotPmeW0EnHYzr+TSX44guhrQ4GoRSpEt7LzP2m"
    "K7TQ2UxMonFa1d3FDTYJIo7Lv3nRxJHVPUKAWiVqlZquhahVrpjjqFcU0iuMF8UnGceRp7bTuGnWr/tgZwwOewwOxUH/S61xK6H4"
    "2Hd1XTRtPXQDMnEMVshO50erfd0XL1nzBiiTZ3pMfPvWua9d1cNGqVM9Vru6aj00u2GbxIloi/rVt3gLeaLHHjr1tnjq740uXI5+"
    "6zF5UOs2Ws1+vXkN15NnPPrgAaLflDEjvBb91mPtxs3Xbie8Gv8e2GqjTIqdEDyqX35ttb5FOBQ/Ie7f+lYXQ9LpPMj7R77519r1"
    "761v4UXvq/jl1/Vmt9H9o3/baMrriRORFg/NVBv/VI/d1dvy0dSn4FbTP+Mf9Vi9XevAGfXp2+P6l/Wbh6ZvlVPf/GuytXcknuTO"
    "P+cf9dg/Wpfix3TbDTgd+aKuXNWaV/XbW/9a8BVGvFv7Vg9J49+D62I2t9qR6953PWyHh9TN9XRNfuEOfwC1UTM+xqfs5yJxXp/z"
    "w7w+p6K8xIYr2J+RJCufwxGS0+Pw9iO6xtQ1TCuDw//otJrZHI6QJIVTc+SS/yaW6ewMCI2IpcO5abkmc87htocQSoFFMXnUZ/Sv"
    "d7Xfk2Nwddu6TK4p0MGlJijJFZ/ODJaGSPzzlVx8ZBRpUcBTwGvu1RmcLzNN+dmNNsEo4Lf0f9LlKoSCL7zI5syrBVGOmDUor5XD"
    "57aS99O9IiCCgAgCIgiInCYggmb21zz6aGY/26aZXQXJbvAyxQkxLF/nd2ZKbSGm98VP4+VhmzQxojeYrXCfGXqiilecx1+4Nabj"
    "fC77VHvMzLarPXwPfF7QoQPpvkpM5QjJ6WFkF4WYfLGCyRe5TC4/nxOEOKWLTOkQJSmMqwcUpzeh3xZi8dsVLH6bZrFrPJUCff32"
    "eiC+cL+jRnxjuAifTjOL0nTpn3mISEhyCvN9ldRe/727muOB0H7bat74zZPDEOd4gPemWJ4P70VpUJRemfJKsiprmyyT8+q0qttU"
    "EjmvorNJn6RXV+KxqXzmpA1Ina+ssAGFLQoXzPnFIWM6MgHmOSdNzig4p0YCMT03VkuMvuOqErmzuT2D6jcQmgmNGLXIRIhfmUak"
    "Hd1lI09ZzlzBE++b73iLfrBo9tEYJECzz4o5jsA/mn1w9NHss0+zjyeXZAMj673KI+Q6g9gwdWv9+3brqt7pNJo3VZI4ASms2t/E"
    "7IZrwWGPXdVub/vt+lWrfS0vxb8nBcTDOOF64uSmQxgh11jxP7v/KpP4yI8eq9/VGrdVIj967MfXWrdTu7+vEv8IHOJv6zdtleFH"
    "HfXY98YlpCSTH+LbN3H4DRytxZqkmgaHPVb73ui2qkR+QJv+fb3daTWhjXfYY63uV+hPfugxF3y1ZNPJEKXX+oW+aXyvi8GQH2IC"
    "iG3nul2D1E7BoR4DEtXLykkrCcpDiStoWS8mlGIkxJZt6bycAdJvr/EeppP1UWJPaf6urJAV0GB1rOLVseIwXVEIKE6FANBq64DH"
    "rZfaB67Cbo6Tq2ttBPFpFbMSXNU6V7Xr+qGMBK6C91NGAn9A8o0EQYvCRoJzci+GnjoVLwGjI1F5yNBoeWkvbL5wALd3J9S0oW5F"
    "BdIvAqbPbUi8CEcjyxRbO3kynil8n+abC3Z4v52Hr6xo4wXUYJALWjvO0NqB1g7Eu9HagaOP1g6NrR0Y5PIK3hkMcsEgFwxywYiA"
    "NXwW09zMT6iWzeUozekBzRh4gYEXGHiBgRdHFXghWONsItHH6FCg11mgjwDNqTFeZUKLUqEUj/FKGK+kky2yQLxSxiLwUp5Gcs+d"
    "Jlvjy55WgWBgqc3PCRi7XFln8e2/JEWgQbxeVGE88sjtiiqupwywM8N24dCmKpDr0bQdF2K84MtUMJ9wJu4irbKqI1UUIWD9YLA2"
    "A+G+nqFQsb+4X0DUsFsgDC063yIdoV0W7bKaonhol10xx9Eyh3ZZHH20y+7TLmtzqxRE7Lc/BcDsoKaO3Om6wtKxw/n65kjm64ER"
    "qROVp9BTHj3l9YFR1nvKHxSeOl7G5uJTGoQg1ME//ywHnFIXK2uhKRq0Ww9MMS8mgHhFZn4jg4F3CO4cqrqmxH+4PYWggMXEHE2g"
    "1KY4L3lp03FFEDnUsEcTj0ZGDkBaonh71Sar/OcBn6MQQBV5lCyYqUSipKhggygVolTar6iIUiFOgSgVjj6iVIfW+g9QOlC3PSkB"
    "Vl0UKR4oWuWDVRep8oEJUa8kp/fvA33c3A7F9SzVNd/fPE6HHudFYFjxw/PSdGUzOSA4PZz7olhOkxUpTRDk3jnIjXgs4rHawIY6"
    "Zy75KnN5nOXght7VylrgcBI2LODSBncCZM0gUyH4iIWV2oDaqU72Ch4e9FGKObiFSS7Dh0IkEZFERBIRSUQsCZFEHH1EEveoWh02"
    "Zfee9ifM2V0wRbQv9RfFhUIKnYdfJ+gtLvSX4/MpQ8o7yfiAkDJ69iLo+co1RwQ9Tx30lEmNz3IwT3WxshbynAXtiiCe8+mQ2oAG"
    "1s/ffvxQIUPqmGOajSsuDIcsbNN1KcuELF/SVyHMUd0BQUYEGRFkRJARYSYEGXH0EWTcnyoTyh9F8Y6Q4gSxju0Dd55EWIbDEZIT"
    "ZPHHIg6KH/P9Ez+m3BPRZQ5d5s4QPXp1KgGiRyeLHt0bjusxvyWzJCYRpFSDSi6KNBNN+/7vDHIuroeSfky4Q6Mp2AyHDOmjmEAV"
    "WZtrzlzTIosJZeek4ZJHbllQoevR5lNCjdGEgAX2iXolu4i8Mxkuiek61Hokvw4GYjpzC8TTvz2KGzh/k02ciTk7ny0Hg7+kESk9"
    "Hml9PbFcAGrV2rey5MLulr9SmJS8E/z5gFjU6914iuXIXTmfMU1uPkvlKlYW2/FpsAS2dvBNSk47gEBxTY10yg55Ml9wGPuXC1id"
    "HMMS5+VGGyZiFYvnmLhcZWPljC4JV2U6Le44WfamDXrpsR6rTbmY/6pKqJg09Ens6lOTiWZiCruyaOhgMJrbNmUjsYuD1z1gjn3Z"
    "JvS6dzwHfTgO1v1fHOJTinuJbsRd6bj/vwSZYsJQmcMsAx4VMs7a8sGkPAIPBKMARjJLtQOmwg35LN9MVtL8JZYFd+5sVn90Zs6o"
    "ZTKa20B0/hQUPBXPvLYKaSxldSGCIo08tovplv0zDNv1bpv3K4BFRe8WVlcp1Nw1XeVpltcgnG0FfuOaR5PjIbZWaq9tS/+c0REg"
    "/rLnfmgg3WYlWjS2ooB7dHIDGlvR3IbGVhx9NLZiZVm9d6qje2cCYbioNTIgOEFj70782SXDyocOxMgwcqB4Xc4NojRidMjrQrwO"
    "VPRNov1C6j1yu3Vfb5bkuKSpEvjbYz8g7O4HBNzdtjrdKoG/SVTsMF47WShDif06ixyBaa23bUNiqCFIFR/tS/MpV+RNUm4k92om"
    "kHmS79/fvXv//tO7N+8/fr748OnTxec3gQicvrRKFr5s3IA4HBvdDM8YD2guIz1FaU5QgHpfZGXLX9iS61ociC0+x+N0OMM3neER"
    "nD7F/5X24jghWoyxfnz+mrGT+vFYtHyVtLOTouVZ1qs4768F87J5n0m8SgQ9qfEAiTLppxM1ZJYQ5WN0KMNrLcN7Y5X1ptzykWFd"
    "G8uVg7yVt+SIBjjjNYnZ4MsY+6J0CFDr/JaEriQl35IY4WveSzxGDLNr+632Y06QoiSfiOXijtO3qeFkTc8VEV1xslMQN5NxXcUC"
    "u1ZFdqVzzYdcKz+T08Q4l7UqAHqiPD1o8NxJ8jQ/hCGfoxi/kM/PqE9xCZYmyNARMdMmV46nURpk6OqYWX/+pflbLmj2PtLPcfJ1"
    "bdRs4lWNhc22hYLWblx1z9KT96Wc7fidnChbY7EW63kaxPK+hKcPDj1C5aAoR2PBKOs5uvew+SNl64qo+TzG7rny99EyNrfwd8jY"
    "A4UPNlw6PcsKIZQXKivDCPum36ZALCHsLBCzZ8hguSpxOJnORxN1ambz8XzkVojhym/mSPRhUQi4I2PTGYEvyjkZDFzuittGIvwW"
    "E0FhulBHhzrE5VBHxzIdN2jjN1jwuTUmC1PMvrmbFaWo1fNB/GMinBEiDz3a+HmbkiF3J6tiHOGx4Rq8Wn6aBPiVosnYWFYgt4JN"
    "o2dNiHTkELkIRYg2jmhUkwSzeR5a3cAAMwwwwxAjDDDD0ccAs+MLMPOErzKWswjJCbrP7iRS419zsSiZbik35SjNCfJ5+xEYUnPY"
    "xFU5Qbi/ReLknJV9da0/o/Yo0/czf75n0e4xMunNrjbfhKftxyKOtskNNuJn+zEV2xiqxeWmfYIQp/3G0z4EHcqNQJzuZPLe7pn7"
    "GKGiwezfdBAyiHEkMBpue2LmdqPhMLX51hOcBCh2UXg0CnwjMrrSQcPPR/kSC6Kf8vI4+bnWfhiZTdrkMgeW31Pbkb84bT30LlVW"
    "2w9nYasCFkTV2rdljSxTaGC/OARq16lE4eK0aRMIKvWNYWM6MgFYyzL4vbS7QpXwIkNXqhTeCstZdkLQeN9oWUPLmrbrHVrW0LaC"
    "ljUcfbSsHVqzAdkmWxFfn5vLp9VZIT+7rl81ruudKvEOeqzR/HL7UG9ewcnwuMfua3+IM/C3xx46cBX+9ljn4f6+1e6K7/5Rj7XE"
    "gWziHYgz3a/1tvgOH0lR8zCWptzMFitgltPKbLGHUEOEWrCKnP4CM+JXiF/pjV8dNFrjWLmqaZHDW+44bZWzIAkMRi5VcoHBRNKD"
    "IsCgak0eVZEewVvPiT9SdCjqFc8XjIBNLwsUfElXm3jIB+IAwnYI2+m9ICFsh8ANwnY4+gjbHVpLlp8pXuYDO357naE6nVzhEdbZ"
    "8oQ1nb4Q4c3njFl7yblFjZxsXDG6BFuHgnBXfPUl3P0u65et1m1sRb9sJBPqPtxd1tu/vpWTWTQylbqnGJ7CKA6g/EEB+/zS9oVq"
    "2m9Qy15WX9WokP0Bn+cFVexzYcKVCfN2hBRi/XpUNneS/A3r12P9etTPNKlfD0LBvSXWsUxxQV1ZIy7MgkYFxAXIcmIQmZBL7s+e"
    "Wye3x5Do5BH2WuJnQcvZvLM2YtFOMmLKn6kjN2Pyk9KZ6N/NlBIO9RgvEA7y0xSuXFB3lakQxQMUD16Sy/RYFPzdh39tTcdH+QDl"
    "g63LB37S1ZR4EMnGmicdRJusNyIztf3SsbTnwi4s9y4nw0i8sikagdEIjBsvGoFxG0EjMI4+GoHRCIxG4N1OWJ2NwDooEaq+QFKD"
    "CKoO5KgPQWmDIg6ojktnXqJoT+vI8i3NabWRxpCoqoIKBCoQmi/ZqECgCIkKBI4+KhCoQBx+N0IF4jgUiChDf4ofkT1h12cr8Gn3"
    "mK23dV9vllzWJQ2kFag3e+xHSxyKPz122+p0qwT+JrWKIpN7+7kFBI8t2jceXWr3x8bSKTHDs0hPKJnm1ua6Tf81N22aMd//0Wk1"
    "s3kbpUmKOObIJf8t7VV7EG6Gc9NyTeacw/0OIdoAj2JSjT+bf72r/Z6c6Fe3rcukuAIdXGIBVKzXqXMAeLF6nYdC3K6kO/tZJu7m"
    "XausRt/6o7DZWhCuxSgBx7doCTfpWy9rm1WIy/2j4VIc8WlF+dGZLpmIhxAzZCxd7PyT4Jdn0xFY+sdpMG/nd3thtTX/Jp7Cm5c2"
    "MtoMoUOEDvVeEBE6RPBoY/AIVuf+hl7MKVqMDUnWd9mUtQlKXLSSXrXOJnFMESqcqolQZOZSkCTFzcvzNU2M7I2zNyF4lthlE5To"
    "Ea71dhqMVha+fctHhnVtLNcMdCbOHRvo0xpkGLgUzKd0vvKvS4ISXxetXxdMwYkpOA+KFepYQuZq7rhc2e3OkjBh9FolFyYcyVbe"
    "r6wUgQm7sorLo8mknVXBd5L8nAwGPynEzDL6TG0vG4fzmzjNJbUjLhk2JYuJ4Qqiq6+txlVdNOPcoSqNRxom3PndCtWgYXwud1px"
    "w1TlGQT9EPTTemVD0A9BP/QXxNFHf8FDu6T4YsQm7lc+rc6+g2dXrWa3dtWtEu+gx65ad/e15h9wRh702HW9dgvVZGq3UEqmW2+L"
    "dg1w1Ip86bFurfOtSuBvUiQ8jMMWSH6ZI5f9GnjNdR6sDR09L4oVgVlRAybJWvSi3a0X7XE5fW6w6nTrv4slB/72mMrvWSXqs8fu"
    "xM4oVh/5IdYesamKtUf87bEvt7WbKoG/YpWSymHVUxL97x3/REePNcjTa9Njme/QGCFBf8aY1LUVf0b0T9+ugIRZjl9JlmMFTn43"
    "LMnqLOBSXausAy6fg2aF/Btlc0ARufhi8wWgiA633b5L/3QHAwLHjmrlRMBGYkw5e4IUg1OHWs/UqUhYUQKPkGoQtslsF8dd37AQ"
    "fAkGeXcZA8YKldAOmsIs8h863iH6PCL8qalojfDnijmOABjCnzj6CH/uU7rPEEMK+QzG6HCDSnoOezJZnKFdcTbHX9hrfwoFqlct"
    "NvXfu6sV/mCtuW01b/zmSRQgAVXOp0Nq97NZvgKxjJOdAufjWNeHIrDlh3zU8kMaFJYsy4ABzKfcxTekOaF46L+/e/f+/ad3b95/"
    "/Hzx4dOni89vgmU4fWnVenzZuIElOTYC6TVa6J1z5vanJuMluZ+kxDHYdAx8v90476/F2Rw/R6/9C/2ANeN9OTfgR8t4Kgka+iSb"
    "4YXHw60XwoUxZXjCzREtZYGIkLzIAnE8/N6JqSEGvxWVO2JEOpvwdDKXRkHPoihalAYVlNWu5oGr8Ut8zRPOzcfJ17Uu59FppY3P"
    "+b1hu9nlKdX5yopqU2GLQuUk5q5jjikZ8enMYEtZ9NGh1JGlnsAdH+oykaHN508TVyaDcGX5SK/+o5/cwyGOWCHpmCxMdyIoVCEo"
    "1WhKOLOWykccMkgYYh5nZas4+NNsks3Cd5RBMw2aabRfDNFMg0A9mmlw9NFMc2gzDfrj7lbBVFJdGQwlpEAnzq0gKzq4wHn6Un6B"
    "vsT1tXpVv2S9vrBArgsKhxnXTAzidZtVh6MEZSEHNf8XpEtzrHdSS7VGNQfVHP02FlRzUNBFNQdHH9UcTdQcDN7ZNkNjQlzRLT8h"
    "+uGGjynzD5AyP7RMvcQqGTGBHSdX1yfMj72t2TbJrOn7Ys6+7loEh7X3LqdUPnUSn1DnKytwibDFWjjijjO6JI/c9qoBVIjJAtPq"
    "Lw4ZzW2bstHyN2UeNR0yM8wxgR8IXxh9MiAAFOLr4EKfs8FAXhA/RZCYFgXzrDghTaz0zxkduVmW3gM9R4/1REOQh5UHpSKC+zqC"
    "5/4zBPpx5EGIeAq4Bq+Eb2weG0vRP9xuNPGLI8DTyOhD6roWdaK3Ub8EzNnyUo/53aifzBeMKO9OOAslGdbd0vUt2COLO3RcJQ4n"
    "jLsTwWO4n0Uf3bDuQwAiwROGcY49NqQj+O3eDeBmJUIe/3SpzVTGvvUYUiS3X16hB5/diDEhxqT5VoMYE6IMiDHh6CPGdGhI5MDR"
    "NLrtT4cJpwkkt9QA5Ps0RGlO0K/hfZHUVPmZqZIeDaHaUm6Sx+kwYGzTGR5T6coNQYoUR2HjsD2hlGZtnSsC9wKK1xy658EkZRgX"
    "IXnNnGM8K1B0hacezwwUPYEA9ItCjnoXKxz1LtKOelEMqQSXE2Snx+ydeEVifRes73JQ+4uW9V0sw3HMR3NkwK/OqQed2aiSnzgx"
    "1rx0hegxHZmOLMXCiMGIyf41N+1lVcL2Fd/KQW3qmx1c4ydl0jySrOSsqjcvz0kTciOaDonUccnJprjPm28ScZeubhjBRNFwgIYD"
    "vddINBwgdLwxdBzfV7IF5vUJ59O9aCw/n3Vr7Zs65J6Xnz3WbDX7/rnwWFXBuK01ml1VB0MeJje4Qrjd1nPKizfPyRut7Jc1pNB4"
    "ZHRSI7EA9Z4LUK8QnbZZffp0NvEVimOEYy/VHxvxro6Tu2vVyPQU00abjA5AUolMDE6O7piYDcU0RsEyVzTygwNHlinWvXPyw/P6"
    "YtwlPxn4mHlechWvouebbB1w8+6Uj523sA4GZGTYtknHoCzyuQu+cYLMv2gwZ0FtR3oCmm5VuqABaYVw8b/yDxwZlue9xviQj5fE"
    "5VxomtBU9kT4Y4/BN++Zz0mNTKkQYtnTLw6JPspEvJSQPwbKl84sg0Fx70fpngeK6mAwFB2LU//Lq2kqNV14Bg6qqawG4MDzj41l"
    "6DhoQQ1x5Zf3CH5/rmErIXswgLaKcX2VNDOkUqfF48lkN9JJD36mZN6VOHAgAQ4FbRpaT03LEkOtkthQA7wN4fUkU6F4K516KSsf"
    "+PltxlQ8vq0UdvJIFyQyoxwyMZ6lLm4yGUJqisf31G1gAYUnGgwqPeaYYpUhXW673HTEIwt+iVF3DPlMUsMHJ8SRfFrJLnGVwo1g"
    "sNk5+coXgjvsiTjip6iBMyzBXzG0ZGGYLjSTT8HEsxf3OTRGI2m038QD0ZshfrGFYKwkqpDjklislT+ni1OIKYNgBYIVmu/ECFYg"
    "WIFejjj66OV4aC9Hpd1s8DLFCbfwMh0P3HF078zJVxG9qt3eVgn87bG7umB486ZKvAM40+nUbupwRh70WP2u1hAE8gOQX6gsCn97"
    "7EurfVcl8FcPjHds2jQHwSk2frEONEZ9xdp02XpoXkMtaXnQY62HrnfKP/KqTjehCrV/pMc4gfWZ0Qw/jYKmk5Bc6xft/qtYoqpE"
    "fiRfox9fa91O7f6+SvyjHuvWb+s37dodlPhVRz32vSGr/MoP8e2bOPwGAytWOdU0OOyx2vdGt1Ul8gPa9O/r7Y4qOO4dimnS/Qr9"
    "yQ89JgNaDbas8EVxkBIcjZIhSxMLVgy0KsHUOCGytaAr5Eqebscb8iQZOrP5M2X+prnJ3hrvYX/b69ldrfngySdltth263vjGnY0"
    "/0hIsLInIcDKT7ER3t232l2xC8pPPTa9OIJeYvLHCXH+oyP7wRzZ4zaWEmhInPBQ0CLCIYXgELCRpYb3Fiyu18YyZ4M2ssJJywYs"
    "HdGgZkQsKav6Jm9HghLBQp3fDipYuMEYR8lwgHUeYPCS6DtU/MJxRjXAXDNKkuyEgo23Zk0BV5QNWJskQ9ZmGKpMJz/ra1Eo3FmR"
    "BVYnmfis1uz8qLfr11XiHwklsNHpwBn1CWaLvroItgvvsMcuHzp/VAn87bGrWvOqfgs0/lGPtev/qF914Zx/1GPfW40rD8sNDnvs"
    "i/gL7dSnQl/brZt2vdNR+Kv3pccemt+arR/NKvEO9FBII8Pdt41FGe0pg1Tj2bKhBvW2kAb1doUG9TajAqfNp/28AuD5DE+QnR6z"
    "P34owOuPH3JZDZcSew3fgM8xIuTyei7LrK7l+ZwgQ06v53TMp7kMr1OEyO313Hbmw3/SUbmK1CHJ6XF4J9Fj2TW/u+Jszur8knLf"
    "mrF3lcZc/70bU5ZTpcAChfm21bzxmyfrgyWXDwxhPb4Q1kRCi/IRrbkdaDxuOi1RPv/ouD9cbuAMkEGOFrxcFpcPWEjSIrSqM7Tq"
    "8vlo0p9xcxM7eJoY36Skyst/9meWkeULcsm5RY1c1kYJE2wdCspdGe/8+Lb9svSy1bqNvTKXjaQE9XB3WW//+lZyXTQyVYRzGnY1"
    "nT7M+KnYXkclmZ4k3SPbgzNHy3eV23UTT4QYIW4XOm8X/lhtInmlaHGzSCS2VmH3m/A2SYqszWRt6bUpRodLk85LkzdUWcr4ak+p"
    "GOFrTvAcSQVS8jVJUOKLovOL4g9W+TclTomvyrg/F3tyRghdoZcloMXXRefXxUuh1OdzF3IRbYrTZ3SjMeB79rV+e10l8DftxqNc"
    "cyJeOuJQD3DeY255OS9OiC+kzi8kjIDTn/JnmqEl5XssxqmwoHoSv7HoU4YH6D86rWaOw4jXPvmymCOX/DexTGdnHI3koxnOTUss"
    "q8453O8Q2WiAP7EXJ2UZThqBE28EdJC0DNt0xO2xeKJSAxKnwmHZ+rCYTt8ymYezTIysDCXr4OU0PWLMJTBmMb9sOoaUif2fdFnq"
    "7cggfdErcjwb/NbehVTi3gNklb0VI+K4q3LLpltUcjPMWrJtv3Si2R9Q1ENmPZUdRPOKeklMvbSxMl0r2PKItOWRIX0ymEroKvOX"
    "QgYNKBQSSwBrsCX5dTAQ3OcWpAL726Poyvmbutf5DJKu/qR0Bhlc/5LOWqvRs0EW1xrkViXgLQ1ZYNWtB4Oqn89W1UBxZNpWZ8JF"
    "U5svVIJXL8stZIrl1th73DC9LZlAxXevhEo8m64gEX332L+pzdVjixfdobHkuZEfVSEqxavp1YW3Xb8KvFgpNq7OEg+wjeegCNJ8"
    "5Cc+PXy2i9QeUyoXqrwT/PmAOVBfzHl9N5ejSYlzmjzF8P9TRTx0ELauTcPiTykJyzudL1aNwwYFRCmxJwdCyS8OmVLHMUAkkEne"
    "/zo1TEtmRwcJwUs6R1S9ciEXnJOGEC64ZfGFo4QMyMkOO5P59ATbOwgjYmPPEpP2dt9C6dzj27afXW99KncIcgZcWYowcCIvz7pl"
    "CEm3bIr3XPEE87KjTKLr+o552TEzdyFLAuZlf82jj3nZz7ZpP8J8wphPGPXSV7WC+oM1zMhOV+ytj/eg9Yt/3NneI9pfibcxQoWv"
    "otavohypzd/DCDm+hDt7CVNYTYlXMUWLTmo6v48+mtg3yygYCar9KRk7HNVt6xkBj/g8cztbx1qPDHmbpcOtMDrno4y7szjruyBt"
    "XuPa41aaweXqW1+F3RwnV9fWtk64TOhS17oLSQ/uuXruuGEscqmSaxyLJE0oZiFrhRWNK6oOtek65Mnm81lFHi7EtJm4ymlmAd4/"
    "pksWhkNAqCM2fTbpgo6zy1tvqd9N/GOCxKZoZEIjk95LFRqZ0MyARiYcfTQyHVpBkZ8pXuYn2/Pb6wxqFWfm7ssJSemvDIMDAo2D"
    "WTdk8E6yjSuZusRyEBLgapBcDXwdJDOVwbVgSl6gXIzsVecxyC1QkTshVxSkwChamUJOSEvPZfP9xegw3d/qkEAdfKPvLSMdeyZP"
    "VnKhn5l/uRDm4xr2E3UhtEkdeYFNZExH5tSwiOEQSL9dASdlCFaaUjEeo18cIiaA+5sgW0DQk6KC6+bYD2uSkV0QFUWNaQUOvPOB"
    "Jp8NFh36gQr5UaubylkDvgXeGk+Zv9rLZ0j5VSMEhRCUnkI/QlAr5jiCEAhB4egjBLVf/wNfwCiKkYQUJwhD7aDQT0RuK6rSR2le"
    "dcnjUNAtyrqQ4lUzDlSQ8sHpESpMuZwsJWVMNygpEVIhQxPQsdRcy7EzoEGNKFX4GCCMMtt4SHGC2/iHIraOD/mmjg/S0qEDMFcb"
    "OhTc5pLYnH++kgvPGZEWBfIWcIuSsbF0Kn52I18IGQyIyyV+JS6TIX3kNhWX1UY7GAT4WIBa/OKQf3NGz0lXpinijzLpwExI4ULl"
    "GXPCuEu4EMotY5aVyOBwD7KJ31dkywyktvxsBJ5ogrkIEKPTdylFjG7FHEeUBjE6HH3E6PaJ0f00s5LzFguF9Gl1FvKFRH5V6zYg"
    "DYB/1GO39dr3epXIjx7rtmuNZqN5UyX+kbZ5AhDrQ6xPD6wvX3rdDtB3RGzbPMANWJVmbbnotgevj+Pk59rQtshsisW1tYUg0W5c"
    "dQ8S2HZLjXGHz+0M7CRyqZKfTFs06jthq5cEtsmYM/jGAVcg8CwOOB5B6vbBgBg2hQzPsoW8BrkYx3RchXzV9BnyVtum66WV9m5B"
    "ptRgTmYuyEM+yCYQiu/VjqgIoiLaL4aIiqBejKgIjj6iIodGRTB4brexXRg8t2MGG5Ypls9SZZ8iJFgRLbbub6MiWtkiXFupvIVD"
    "kVOcDgPPXkPgWWduP9PlWRKi8U5XcuEZJ2xQCJkRQ+nA94pXKouOyXBJDOKMwItEepq8AfeSt28kRgKlNKZTynLglRf1hhgJYiSI"
    "kSBGshe+H52WjBjJax59xEjOECM5ngRDvhxYhsdRmhPk80UhPl+s4PNFms+oDr4qdbAmlaqzbKXQu1hZoxr2jbBdybKNgVKXLsQc"
    "FpAWKp8qxUwjJagpW1ea8cV9b6I9xnMP+/cASSkzVCHaoLKivqLiM6qkqJLquzmhSrpijqNSgiopjj6qpPtUSX2ZJ83PlaHfUTIM"
    "pU+EHYDVocT8DNpj1ZjMqjHSVJPmZ5f+mbfLhySn4PuwavWu/96NLdwpY2+weN+2mjd+86QFOLEk2OZTVmGpYhFOIbXOaMrZXa35"
    "ADXc1GeP3Taa36oE/iY1xsPELiWUvhJSToISSytqLc6MjYyyird8ZFjXxjJ7gD2SVx1khbXEdiG4BAhSCZ7GiJClq6PXQjeZl8Sv"
    "hd44x8nTtRFssTmVE8OWsRq8lK9Y9e5AVe/UhL412c+zbCODvFRZZ2Kw/FZrDQw1Am3BSWwxMUcTGUAXtwiooDrVsTgcURW7x+cu"
    "ccSMEoNBTHZOamRsPlHHhfA7CNNz6MimLpgPftJZhrfaPm9cKKO56iWVsnyl0QLND9rsNRU0P+xfTkLzw2vW2ND88JpHH80PZ9tE"
    "dz3xI8XNfH+tkEJnfHFDb63t5zufM9e0yi5UPg1ih1qvRTphxEdkMzm2YUasE7FOXVmKWCdinZoyVlOss/6nS21mWN8ywmyj1yq5"
    "aCf1WvV/Fo24vQS4EdyemUo05iwdl07JT7HjQIlFm464Pa54sbEhrihpTJdYhvjuGKqiYlaKsy3332M9Nhgoqr6nPoWFHdX5X0TH"
    "j4IP4pThVlVXM8pnFiUT45mS0cRggvnEMcU7IN21iXgflrIL05ZZ1samM5uLae9lWlODB1nrFTQruxSte/Ef5UAn8EtSt4RkbK64"
    "z9h8fKS29ysiPuVDm8+fJm7kR0gkt7vgfjfgcu4lwncoJdQAhBhuLn6tonDI1FiqC/KegBXPxXuovNMdMZeIPz16zByLqUdN+fTA"
    "PG4FNTG9XovjxIzPVa1Lf/J5r5XvB7YeQPbGEwFiBIi131wQIEaIEAFiHH0EiA8NEPtyxyauqD6tzkDx2VWr2a1ddavEO+ixq9bd"
    "fa35B5yRBz12XQdXVfjbY4JF9bZoJ/PzR770WLfW+VYl8DcpoB/GhfWwoQWbrX1vvH9/zfjj/9NRyIvk7Y8L6EXNKgkynV+ZDW0r"
    "O8k4ECo15SZ5jA7lZ7QK7ndpjmMrJWSVNOFGIotm1qLtW7UVspRmbH72yigNZrCMSfubZrDUIYPGF9OiV5N5hmdreKWSC/U+ijb9"
    "UdCogF/rzKQjWQzCIECc5YGa1aQQBiifxtuyuGPKmyZxP4T2ENrTc09FaG/FHEdwpxC4Eyx7xSWmKAkGeGcGeDM3M8D70mSGnRMD"
    "GSFK5hFbuioj+5GxdQXPLj0ZJ3hDhDx02WjW2n9kh3lfZshEl39067UE5yP7edH9ISoC4Naw0v8FWJVmbUnvF1c0H3/xejpOrq51"
    "1IjMKW28NBrTGbfdf/DhWVJsD6/ki+2mbNP/p9eoaL47KNwHhn9HCueMqG5+kwb7wUDccjAIC8iZY2Ioh4ifdEnGnMqib+DWwBkV"
    "DW3wvfCs/cBh6eMwpoblyj5yE+Pt9SGUj4RlLPncVR4eE74IW0MWPuVUUYH0fJJfUBgPGvkl8GTBVgpl9IiQsMaO8ssY8bk1JkMq"
    "z4FPh7vgZGEsHejokdtT6Cb08FALnPwlU4daz+J3uBTmNLiwgEMIZfKpxE0t79km4ocPqTgv7wCBevC7xbRj0qNE/vIR+GOY4uGH"
    "c1d6dXjMkh2AI8nmKQRj0iT6VKDipf0+gIoXKl7oU4Gjjz4Vh9a4j9Awr/325ImhfRBrsw2X6/1Vkn1onLzurNv6Vm9WifzosU69"
    "05EOKd5BjzWu681uo/tHlfhHSYXjMJbPKI/LvwIZ1Jj9MsVgd55Rt6/wK+BR78+Of/YfD/WH+nXJjdijqhL12WPth2az0bypEu+g"
    "x67Fdlgl8LfHvtQat9BaffbYVa15Vb+Vp4JDPd4Q9Lg7Wo87ADayJORigxdS6z18ne9ioDrfewzs/GKU5EeP/X7b+b1K4K8mg5GH"
    "rq/cYRBgz99apsZsBndJcTTfqyZCoodTDdz2qJ1qYnWAnhjYJ8oMSIREjwE5ei+n6IAoJL3MeIQUegzHSb0fnsWizHhESHBAtj4g"
    "0vJTZjgCAhyM7b8dz9QG8x7NGJGVZeTihHusIxecOapCconKfWN72bezVLx1pfsihMjzEjx3uWtkpuDKwa6D9uhan+Faz1mZ2ip+"
    "8/0ZAd4cCSM9s2gJXkYokJ1Jdnp2xhLsjFAgO1PsZF4ClzIMjdIgS5MsfTRMqxQ/QwJkZpKZys+rBDNDAmRmkpnUtrmdjVrnBCv7"
    "BBpbSDeM9Xz7plCYMjTLxaLVxSQazUxnsokHTYISc4Xq5imjQ5ij8oq+89D2bJ/puxCLX+03HQHtC/pOq9LcyoeXP0r/WnkA6dF+"
    "imlFhnTEp4IaimN4CdMMAo8YVPZm9E83J2RyN7coFHIZ9bnxjauSsxh3ie6/WxQVtLf9ofvva9vW0P0XRx/df9H99yi2J3SaO1qn"
    "OfmZOXTZ74HfXufh2hx8KIY9rIIekvz1lKY0i/Ot7hEStLvHdmn0SjmRAdEHtGlLqSsLsIErlXVgje01KgbUDKmMifZwE0EbyUNF"
    "BgNzDBKIu1Sx4Eaixinksx8uIdIbagrMKFQPYGHiez9kXMZs56A4+73/JpHd/+RDv6JqEAshRIghldtLXvXVkKpMW//nYvQ4wke6"
    "SigIH62Y4wggFAIQwjWxIH4QEmDKrgwE4fhi/DbReNt1MXchPk8d9NjD/bU64x2IM02xBjVv5Dn/MBnrp4eWe+hE1cdj8y2xq5hO"
    "P88RZJ0zba4/CPrSrvRf9iXWNMPNp9zlPEp1Qk61f3/37v37T+/evP/4+eLDp08Xn98EC3v60qoV/rJxA6yODUma9zObC26Ui5+I"
    "0uiBHJxUvFeoyhXVFEIK1BFW52/0svfFGVsufWMsV+Bx8nRt9sZwQmmTvDErbePqhI2FMzXWiGiqMKNA5z4nLaYSIMrz0hkIqjQu"
    "DNOViQFV5Ut7zuQ34jkTScxIao8pqGond1G5FsdzKnRZhW/JtIaCWtaGJEP6ZLLfoPglwFgu9ORU/DYOEdKMQwllY1X90i/1KRb4"
    "EXVUWUrX+Em9/I8u/0kjNTtHlmFOZalO2W2PqVaG69LpzHW8CpwjPmeQytFPt7hUz4RJEhHmQpgLYS6EudbAXILR8xxT9npUJiDW"
    "GpS5bXyvVwn8BXcD+Gz/AS4H6qjHftQvv7Za36rEO+ix+4fb2yqBvz12Wbv69qUB3/2jHmvc3bfa3SpRnz32tfXQqX+r1+9lLqfo"
    "Nz2AHNj4s8c4+8322+s8rBu6K3z8UIC5Hz/kMhcuJZhLM5CFFbylWZDCKbB2J8XyDPupFHjgt9cDODh6l4Mkgr/xVhEQ6zzxz37U"
    "Gl25hnsHmRn66rVr6bGmCUqvtLOSsltIdCi5DYOzCslnvrpbwhAZJcHA0SQiPRUD1N+Aqyk6tPJm5i35STOcmvPV84AA7YTJtGxi"
    "vpWOco5TYajzqlBnHdwp/8GH3bnNzjKgZ3m+sgp+7rt+kwKOlJRFkWGJvU6MZ0ocPqXuRIwA4LljDt6JBpGKvQKHfcB3YTjEofYz"
    "HROYZOekKX5GFSrUSGKAlB3CbYnVZjlS7vX+adyaycI/lpj2EFdrKBdMatiWCc6agplQ5Efi1YpkdXsqHkxC6pLiNzmk4bMEj3Bj"
    "8aEhLii8PFqBCCoBGeKv6OfRpuAHCiC5LBcUsEi0dSiBMVYdKDTfmRqWJb1QIUSYGqNJhAT6k7wrjH8HEI4nEebD3ToCsKUgcHkn"
    "+PPhyKBvxOheAUZ3eDVOs43/lLQ4f2MpObxRMhxgnQdYSSblRzhGh1CMdmOsg44QKeiaVBPitV5zNAVHNur7tWWLOKzIsCSQLyPF"
    "PEG+9koogzQr5PTBAO58NZmzn4PBOWnI8zad8mffIUNWy1SNlQysOqPjCojqxqMrE96MjWWWP8v+HwJkdpCxpdMJKByDgSPuJNQB"
    "GcLlUOsRaocunZDKXoK4Xwny9ai+VQ+P3LL4YisFO9ELRQ9RXEclSN8lHr1Q0AulkPiEuXpe8+hjrp4zzNWj9/a014Qvmunpe/Dy"
    "ccx/l8nQ7zdH63ZGrQ7QWNK8XBdb6FNhZOGayEIdEIG2GIkrCHw4SwIC4ZVKLh4A49gfBY3WwgFeDMkvDpmabO7Sc+LbtcQeL5ZM"
    "hzqxUIwhFcow2KKWQz5eytQmEDfCyciwrAzb4A76X69t5+rTh3TnXK9LH+Myn69Nq/HOWKxWxOWGNKfkgLPnsFxnlr1JrOB7QIJs"
    "L8V2HfaLrj13xNBc89F8SjN2jeT1/L3DVS3742jTAoDyjW3MJv9xS3y6isp4BbgqoKadr7W/vrv46CfNciHp+a8T+qcxpiNzalh/"
    "iewJQR9+oKAMV/QdKxwZbWi6WYDyYR7iBXsRYrv7xHZV4rYym39IcXL7//bjZOB9SjO3K87meIZ67XX2W9kKXFf/vRvTR1KxGgFa"
    "d9tq3vjNkwEcmKB2n4CFTZ9MsRHam2DWKVqErc+OBbbWQZq7o/ZT2hVAnc2X3KbB9bXi2hVnrmjgSPv4iE9nBjOp+OZGs6GyjBwU"
    "RQmVe6400Q8GZMItz/fVHMvyONJgL69WpGwGP0G6toovCyFCUc8f+DcyGCgwAJJBiOuDgbTLi2+yC6+0n7il7B18ZpURf2OLPNTp"
    "6WNSCG1ENjTHozkedzY0x+PoozleV5McJt8Io/c+FondS879SOTex3TyDSWQpfi70tUhQoU7fzI+GvQESN5bKu1GnEqP5BsnlbVT"
    "qkOlRsQn0GMwTioTilI6y4xGSIHDsfXhkEp/mdEICHAwtj4Yh/U+1Mx1bjtb8pyNOdsgfDBGh/GDuulcOmDJTe6aj+bI8Hgfh5Rj"
    "Fyu5yDJLNivkUeblfACcdjCYO/Ll95L/cguyK3h1s6CEVsVLx+CdWHB77FSIwxW56RJnonzAVALjpcwu4VAayQpscf4z2/XsEA+i"
    "APCgToaXokKMi4dvi8FaEnVZ+b55jwIZmiFTMyDf0h1OUDoQjwa5JYAIMiTz0cgAdTxMpSyembnBM0LJecDZZX6NHnsTQO6Gd0vy"
    "ZD5DC68fmeh5rm58LkPixOsvjsP+ZxYknxDdwBeLP8FjLibmaOIn7oDHVzFy4Ke3Ji4uDbt7oyIReE87jtUY8Z80VeF+ZVfpVM9Z"
    "lc8iBP4PR/gf4f/TBgEQ/n9twgjC/zj6CP/vAP6PyA8l1OEIFW5OhQ0q67NhHYNx5azW6TRumlAN0D/qsbt6s9toyZPBYY91a51v"
    "/euHepX4Rz12Vbu97d81Oh1ZhzD8An10OrWber9dv6o3vquu4meCRFv9+9qD7CD+PalAFTH6bD9VFhOaz6YTwKfVegJctZrd2lVX"
    "DJ86EIPauruvNf+AM/JApqG+lWmob9U0UFOgx8QKVG8LGjFDqiTyJZ1DTY/BxCKTu5Df/ei+gjt40B737+T+bYxcvsEGHiXD2Zkw"
    "EYxGc3sj1+kEJSZM01qTCGC51CCvCjSMUp1MgP++4zt9pLIU56NUGOW5MfNtamwUFWJscVk7nn3j6FY1h3H+b7EFCYnJtEoOcooW"
    "h1q3odbNKns3l9lH8i2zd146hALW2f7Ub1sgZFtWi+WPJNqBsiEaBOApMubUgatkIeZ7Vrz1Bj1sZA5MWv3QOofWOT0FErTOrZjj"
    "aJ8pZp1DgwIaFNCg8FIMWjc575475lovvKBRQXlvFm2/VuZ7mIGrl3LcUi5jssZRsB//4kjnrhnlM4uq6k1DCn5t3Bqn5b8X9/aC"
    "xDk6ih6vo1ZRdMYVR56iVIj5HVdyMTGoxk/alua41OIVu5i/aJmyWd8O2xVQUGc2fzbH1P7F8fxWK0SVukhmiBSjJU6KxWguJoMN"
    "G/mYmG5VrUeQNFIVgiATzn8q/VQ6tXrdQzYvNywAkaXoHuhJvCp3MgnVYEBcalmOdOKdSTHf9+Z9tPkUuue2OOHKfBj0nNTIl1rj"
    "tn7tt5JuxIvJUtXUkCUkvawasp6GMSbGk5jh0pNZ+kD7nsTiMX54nsVeig/PK1gMKoUxhPVsYbqTME+aMZIGR9k7/VO0YoZFxIIH"
    "P6imfjz4Q4umYz85m/qVfm624dKFvCJqcwH/aIjoFOwxLEEhfwB0MhhUQy9syDJChAI0BilZTCm/VIgvqRCJyYnee8z7war+4BNg"
    "FKIXVvUKibg+o8VtfRdt8Vgq+SgJyocwLkdc/FBxX8Ev83EpyxMCJ2UNkYr0q6Yeb4WGXxwA8fjnffM5GCQmQShEt11RR3nkJFQ3"
    "hEJeMxQSXwdLeWdECfGtSrxV0R0lxdj8zBUJMp0hkQ0TWOwkl+Dh845qxePtZx6dGUuLGxlTOT/5aITkJFi8atXfRf5REL/L8Ntv"
    "fwr1UvbNayHluPOMbC3FAOyQWueJfhZCzCG0fC3EiiqBvz2mlNmqp9T22EPze73d+NKAc+FxjzVumq02nPQOeqzerklgWn0eDpCO"
    "bcCgfpfaen2CU3iBEkmj3hTadKFZfuKoNxk1hwB9gccoweYozelx+kMRPn/I5/KHjDTJI2puVBg5QYmevtopYjpgz/ceMlpT+txZ"
    "En5OXq/kItA+xto3RiVLI/lgpoQ4OQvhWsiVEAEcAU2NI5UKYFRoqkXBACYRUigJbmfnqtjhvTZJh+zfHRMiIM54hMss4oyIMxZz"
    "ucKECK949DEhwtk2AyoDoSHFz3y9K0qjM0yxoeK1gxB5rP+zU8w+Imun2dyREneuPBAl3H8C0sOIWjtJNSp1IbtUudYIyenhN0VW"
    "kfxFJLWGOEs22jTOLUGKYW46CziW4bh9b8hKi7hpYhxs7Qe7tH0hTnV6S+eujAyjCR393Ag3iBHiK6XzK2U6/Zkxd7LqM1xyblEj"
    "xwspRpcY4qEg3JUIGJzZ77hetlq3sSG9bCSt2w93l3XxlsmxFI1MV70oKR0S3AX65f1mEmSnt4xt33cmwrJ+XtmLQgzv55bAQL5n"
    "8Z2CZaz0thElw01D500DXg1HaEgyNMDM2jty4cUs0pOJmtoazvho2mLVgbCMviwukr1urXeQyupH4xXs7MfXVr/W7PyoSzen6Lce"
    "a7cemtf9duuy0aySyJce+9L4XbpPwcfZBivg9iHMCN8heL1UObIsWj1q/ZxUUbIIm925XcZCkkGJK9iKFUysTU/ZRv2VcQ45PWBC"
    "yjxGO33HzMybt1LqyqRH8Utn8WtocYmviO1/WHJzySDFvWUre4tOLoUPjnSCy/YnlBcr650J53679eHsjNDpzOJLSokBUdxB0PdP"
    "BiWl3AmdBoWohBwqi1FBwBWTJZq4TTqNeyJeAMFSh/w6GPyky8HgLxnR6ju6kQpGj9XPWky4Q1VgNHQrjg2bypBslf4tHhRO/zo1"
    "TDHxqOCPPAv+jRntYDxkmLzofkocPqUy0HpiOD2mQsbFQ5lO33Ac84lR8Sx/8SPFZdz1pmHW4ndieDW6PR6/LR7dHtHxDd0ecfTR"
    "7XG/dSQwV8FOkjfSUg5gXnP0cyzm5+irCv2SbE7SIb+L8XuvfruawUt7mc5Gli/jqnlsZHowngKDL4oYrUWrfAZfpMzWh0xOrBm3"
    "t7O9RYCMNFPXeRdFKdG/aI1/kQ7g4zWdGbY7t+lZEnkMr1RyYcdxrE2BDJo2X6hkhQtILCnzRALoJs3cEmKD/uSxy4nBOEBlYbn7"
    "xYTLcGLHWMg67z5KJ60hEGRsMycoOm865AnyTqbxyEM9xSYBz9EKSeKxg4yLmRig16DcUhgSYe5hhAE12YTkq1h+LkfJkKdYom0F"
    "zPJKcmXXIQ/+LX9Kbe/BhfzdXebQ71tem0KpSWBnjWTcr3o5P9QU8nMpQ2iHStAPKZEdSQQWbjKbi2/yggM5laVJzgZDoSAUX0wb"
    "8j9PRRfZuUr2eXMsFXCE27WKHNtoGUyRnozz2J5rVRqjEXWcfi7Wv2oQ0rQ4Cke4HbWl/SdjO4ILa7aj4luROxFsV3rYRPQopsQY"
    "clb577ByGIFVfjS3HS6XeVDrlkR0To2pt+yH20n2nrOTu2yiKIJY7C6TWqMgSzeVb0usVe5epYvMuH5/OgmJcdXmpaPYcBJ6Ebqc"
    "vGanA38xLGqf8dufoH1x+zGF3qZUlscJshNk9Q4SOEf3/xKQWYwO94YkZjYf/pOONvChiROijTFzspZ3+EoTbiRfasbU7Xt+uXwD"
    "9DxKhjM2YZCwzSczY6YWi+gNqXXey87u6+1Oq1kl6rPHuq1vdfFVfvRY4+6+1e5Wifrssft263vjut4W7b2jHus8tL/X/6gS9dlj"
    "V627u1oTqviqA9Hij063fidayM+kTl1k7/xcYOv8nLtzfk5unGpsNrA1RenwdUkwdTSa2/YmSlWCEtPwa609AVqRHuD8SEa/vR7h"
    "i3BbDF98aTXeMZ3OuEvZaPmNLs+SwG7iciW/Im/Y0PfhXQ/0dsFKN3ehLKwqaTudu7IQuYJkR4Yt698aRPRY8aoTcN85x/EK1zrE"
    "YM6C2kHEXxrq3eF9CgUGQkijCuzMCgrMaB9CU1gpQQ/jI+K3iN8ifrt1CSRcGYuiiyGFzsqYNhguhjthKdYjnr6e1FZGSYmQvEhP"
    "OR7N/qQUkjZfiLeHSUw1rouEV/LVEHCHH4WN1mogPyaUCblfuhGCa6GiHaedD+F76Hyozgj1QHTPHEPu/+fkh1QmLFM6IT5yyxK9"
    "LiZcKBR0Jm4y4jOhXTA+Z5AuBT7TmooGz7OJ+woQwyfGOxxetEYdZu86jD/9iwoBfvsTFAHefiwgArxNqhyRpPgfU2VFNHFiOzSb"
    "X5en6Z9q52sbbloQiF3MlwWo16xv++0KiANix5R5xJjpKqhQ2jPYaCkTlHHbnfjhBcGq+IsTNpLRiAYZG0vRTYXIgjayNaN/ugQe"
    "JGvP389Ni0GVXqfyKQ3MYIZb+bEskAhHrpjjCEcWgiMxg9lrHn3MYHa2TT+2qChRGN2P0JygdvS+iN9wvttwCn42Mph7LZiT576R"
    "xdfY6nSEHF7BUlhVEizzdYGiE9Jvf4qTcSte7Dpoi1eGZbXps0nTkYmRS5VcTVEWPLDDVsX1xJnYAKQbCZ8/TaTyBmehP4gjlEX5"
    "wNwwGJAJFz+jAnqcjEuvEIOJFqZLp+KiwcZkMZFqGaSdgXzUd1RQrVAW93HnQhqjmFzUVpCzd8ZPz4W6I+qOx7Ewou64Yo6j9oC6"
    "I44+6o771B0PmRf0NDcnZ5RZizXfgDbKrr561Naz7WEbvnyd5mi+Z1KMSI8YiqMvARUbFD6deklm4kPSpX/mSV4hySlkbF61o9Z/"
    "767meLCh3raaN37z5DDEOQ7TB5LmlBd6EpQYKKa1dJPW8Qsr6ylK3JmzULNMXqcZ/UVsyuYT+0aXkt3RkOUEX2X0Vryr4+RueDZc"
    "b21jEcBIGVNMHAgNhqps3Ve1zlXtun72PwcAJjvUsEeTOnPtdGhd9FolF5p0ZKs+DZoVCqp75NaYjokL/h8+MsiZK+gqkAdzZrAl"
    "JMoeU0Pw3SAS1SFD+ihmF6HGaAJ+JuOqDH5T5fNc8Ev1ClhW/Gp+1JHw4UT8sWhGVs+DPQnUFvwhiwmCF4xNhSg7BleaBNgpzswE"
    "NfjPwms0Fvd1zDENc4WL55HsJxZUUCfiDGQTh5Rxw7kKDYRxMcUdSU1MTfPJNqZEvi2qQ6fHOGCt8OsHgyq5aTQFB8i9Wg86/3Fb"
    "kQwRP1b9VvALhFNEXDJdCkDtl27ngsjZ4Dv4mk9P4qdLJ96X5jLVLusM+uEiAIt+uHr64R42qfvxKFrlirV4G1CaqetqtUQI91iq"
    "5TAsfWGllljCQLEVlwEI/PYnsUTsAx7QwR+gQ+1nanfoyKZuhtwdubhK8IZmfSdsV6BAjmrtCY+WBbWyR0o89WRfkAnArkIcsSnR"
    "c3Jj8aFhgXwrhE+LsycHitYwvipx8e5u8wJREk34+5Qg91r2bwNeH5kPU8yQZ1jzUrwNCE5ii9hR0Lweu4LjKG4kNwTHN8Tm7gVh"
    "i0LZ66GM3l9Ndk5azFoSFfPv+DVMbPoo3vSJWIF/UuYQsUDLlEMqxtcHJMQqXpF4haxkwgJMxHSzM9nv9I6Ap9TivXjF1AyZHckS"
    "G8hY0kLkvbjBk5hPxOFiqZ0YY/kIXu4kS6xzhHuxTMbyN3kjlYQpQmmJ98WWnTuukIJZpcf8B/OGglA2dmL7mgkhznMAcZYQCyUZ"
    "UCGLiTkST0wty9lSpv7AuQ1y88/AaZDPnb6X1gGzNemxPyLCgi5u6OSELm44+ujipqsLEbq4bXtzOnw2Lo004+3n4koKuyX4nEF6"
    "Cu5Wu+b4WHAtK/HJigkdUJwef3eSwc9zICjD4wjJ6TF5B1WE/pyZgl/lhcY4IXoIai0cygqrQjjZxBU0QYrqwVHOACpYu8HoR8m2"
    "MPKaLa7HPsA64PZdw/l5lgTt5clKLmLv+pfXwvUdPqVeGVhOxhyCp32XlbD8q+EAvk4pXLXp1PTmrGqwmFDmORrKKwq5fjKfaUaC"
    "z93fbhNQO+qkMxbE6nX0Ue5UjjDlwOm350wSZDYFv84i7eLwYN6N4zBSXqv1PwBaiNHPvuY9ZoQ8MgRwWn3F4gwI9x+nbIlwP0p0"
    "CPfj6CPcv0+4XwUkbfAyxQlRRdL5nXFN1ypXj9wnOEHnsfeF8Nr3K/Da92m8FmO89x3jHapTZRatgAgXLJ0XLE8TTg3uLR8Z1rWx"
    "zB/dzH2+bC7J4xnZrFSSAQ5Q7t2I0eHrofPrkUB+Sg8yim1HMcwRzK/MHhdS4fBqP7zDDeLc44QYvZoNDm7C2RQtMjep50RtLEUB"
    "7TgV8jQJwQTGqKIMjZAgN4vmA8hnJyYDKJwGSrIqzdtyCaAeHHq8CMfaxE/R2RRL+dQWIkO7cdU9y1pSX8rTq7Cb02RrfBMpwFhY"
    "JF/K1Wuvj9NkaWQbyeHnAfxqajOzC6GcZ0nfmuBCJde/xpiZfTdoUyAzQiRoVLR0iCH+IxDM4JWrM13i+XtCOjATwkqfBcm4Al8X"
    "QCZaQDk/h/jRn2eJIdrNXSD2dTCYGmPaX5juxCuZEDmjPHeAf9IrR0i2Y5B8DQuibxcTTp/F7aG16LviE0q5V5DJAFxZyeE3mckB"
    "QnNhjGROMEP9nh7z6v0CkA03t0wI1VWhrcHDRjOTQWP5q82AD7mxshCcu4doWfSUQU8ZPY1W6CmzYo6jrwR6yuDoo6cMBsYe8+Z0"
    "2HRRWjmlvC3klPJ2hVPK27RTijPi0EuKw/mlIEKKF9WB0FMdzuLsTgo+YMD3K4ncPJ55fnTCi4eAbOLhECXEQdZ5kEPMqaRUFSdE"
    "k83/pNkKGGD2FlRn82kK+06z1+9AY+fUs27rW71ZJfKjxzr1TqfREt+9gx5rXNeb3Ub3jyrxj5LobCGP4a1n84yitJtM/QgpTv5E"
    "7SetIv6Ph8VHsXnoEPf9gw4nnP+8ppb5TDMK6CSvV3KtVQvVEgxvYdNCiVzpM6RGBWMMJCqlbDzjYoghLtuhYqKJNT2M2pZtf3HA"
    "xuPnO5IWHkNWvkllVfVPOmA5UjVqslO77vkZlMFryMdLP97ckBYjSBJbUYYsQ5mYHk3bccUXl05nbpA6VvYlzVdQirxGXKFwkYnh"
    "QLpx+XgqyyzU1lFPL1OSL8ib4iXHfR54X/2OUgXHN40zT/SvGJN5MzRpoUlLP8gLTVor5jgaNdCkhaOPJi00aR3z5hSIYSmWXppP"
    "+UXNI1SnVNf87+/evX//6d2b9x8/X3z49Oni85tgxqYvrZq6l40bmL2xdSc9nX3Vohzzo1QbMV8zHf8wvJcqVBmTV0Bwgtbc7du8"
    "lK5Xhr8hxQky+HMRa/nnfGP555StPKZMl9gMY3S4HSZ1NfADzvHxWG+GCKl1tkHUm916u35dJd5BjwkGNW/gjHfQY7f1L90qgb96"
    "2B8Ew92NhyUg3t/Ccvaj1ug2mjcldSSfrEq8gx67rt82vqvxCg577EutcQun1KcYwVrzqn4rTwWHeoyc6fRlZatlhpCzpjRrSLfH"
    "yqzBmaMtzeoByRlSZa5IGSXZnzz/ZrcC5fZSjh08c88RbbZHB9GAhSY9tvlpsPz2Gm/xWxnHXeTAgp04S93NBxoCghPSdLe2MKli"
    "kGUmb0iB07f89KW2zTPYvQIz8AlOgdtxSfGikAP4xQoH8IuMKjJKDtnEXJIkRV8YnTfd8VzwXfz+/rTMbpCgwi0hA9aMu1wUNeIn"
    "yBAXWp1UxGdXmsXlsjV4rlf1SHfHyd61mRsSEyyWveGq1rmqXdcPkrwhOQI5znHREVrjHBedGwUyOjDi1UFT3mXSyqBKi8tq4i6v"
    "EHCeVZVKzKeJqkY+GHhGTcij4CrSKZ8GXmGMi6+2LAmuipyojA6mKjUunc+g14zcD4d9HuU0J15GExgU+uOBp6vnwCf7Bj+4IRU9"
    "WByCJ8Q9z0kdXBK95A3SE0707mdxmBni+aCziTgvfsgYWj1x6ohfY5tCdGCQwwFa/pMPiWFBEXdVLF08+cywAw8/zzxfFb/40TAt"
    "0Q38Ypt6lWQAW3f8ttBgDjkyTMFUYvMFuBM6Lp2p3wWPwh/h1gYZ8wULXBLDXzez+VD8OkH/LN6tF2ePqChXPXS4Q4c7rXcTdLhD"
    "lyt0uMPRR4e7Q6uT6HCHsY4Y64ixjphA5SgSqMztjASi+ez1mp8gd9+9KVrkfmWV+3SGGip0hCzXig41LDrO85YOiF6UpUY3lu87"
    "TY26RYr1+dmBAgJMDvSC5ECQc/fRtNwsS3M+7xNkOAKbj8DMWFrcyJBF8u38ERKNRURtDf3OT3Pm9PkiQ49c6bQYo0OnxRJOixKg"
    "31QlCog1nutntc43cM+VHz1202rWqwT+Kmde6fTrHfRY60ez3q4S+aGHUuSbZDJeiFWhShGqk/Er3XOgkvKC7m82ABnEJ+Q1cZiR"
    "kCnwNxqGgBLHYOOQSSMrVjV/ATL2HaR6LMiuZ70uI9JHSPavx0bsIsO5UCtM5pzD/Q5hFdmJlA+OASVmtt/8ZLbVrc1sm7r2cpM8"
    "nCEZOo/qbOPz1qG+Y2YmLlg5yilaHGqdh3ph2GwTW36MDodY5yGWSSyd+WhEnQ1SZGdQ43BrP9ylA2niVBrDPIeOptEh4WiN2uZo"
    "cpZ0pfZOV/KL4YUN1vlN57N5vX9sKffXXPk708CfIX170+5lbq/aB6Dke7nmOmTlv+z5HlknYZq+uChimb64yDdMw7VE4NwsQ3fM"
    "57DX/AS5uxO3CqjkmpktKh8riZCgzb8kKnLQPex//j9OdmIx"
)
