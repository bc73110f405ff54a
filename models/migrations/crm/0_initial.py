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
CREATE TABLE "live_call" (
    "id" CHAR(36) NOT NULL,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "account_id" CHAR(36) NOT NULL,
    "external_id" VARCHAR(200) NOT NULL,
    "leg_id" VARCHAR(200) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "place" VARCHAR(32) NOT NULL,
    "direction" VARCHAR(32) NOT NULL,
    "user_id" CHAR(36),
    "owner_id" CHAR(36),
    "contact_id" CHAR(36),
    "from_number" VARCHAR(64),
    "to_number" VARCHAR(64),
    "line_number" VARCHAR(64),
    "client_number" VARCHAR(64),
    "takes_over" VARCHAR(200),
    "started_at" TIMESTAMP NOT NULL,
    "answered_at" TIMESTAMP,
    "ended_at" TIMESTAMP,
    "ending" VARCHAR(32),
    "told_at" TIMESTAMP NOT NULL,
    CONSTRAINT "pk_live_call" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_live_call_workspa_eab313" UNIQUE ("workspace_id", "account_id", "external_id", "leg_id")
);
CREATE INDEX "idx_live_call_workspa_86b5c7" ON "live_call" ("workspace_id", "started_at", "id");
CREATE INDEX "idx_live_call_workspa_584640" ON "live_call" ("workspace_id", "contact_id");
CREATE INDEX "idx_live_call_workspa_ff0dfa" ON "live_call" ("workspace_id", "client_number");
CREATE INDEX "idx_live_call_now" ON "live_call" ("workspace_id", "account_id", "told_at") WHERE "ended_at" IS NULL;
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
    "missed_call_task" VARCHAR(300),
    "missed_tasks_since" TIMESTAMP,
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
CREATE TABLE "live_call" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "account_id" UUID NOT NULL,
    "external_id" VARCHAR(200) COLLATE "C" NOT NULL,
    "leg_id" VARCHAR(200) COLLATE "C" NOT NULL,
    "sequence" BIGINT NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "place" VARCHAR(32) COLLATE "C" NOT NULL,
    "direction" VARCHAR(32) COLLATE "C" NOT NULL,
    "user_id" UUID,
    "owner_id" UUID,
    "contact_id" UUID,
    "from_number" VARCHAR(64) COLLATE "C",
    "to_number" VARCHAR(64) COLLATE "C",
    "line_number" VARCHAR(64) COLLATE "C",
    "client_number" VARCHAR(64) COLLATE "C",
    "takes_over" VARCHAR(200) COLLATE "C",
    "started_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "ending" VARCHAR(32) COLLATE "C",
    "told_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "pk_live_call" PRIMARY KEY ("workspace_id", "id"),
    CONSTRAINT "uid_live_call_workspa_eab313" UNIQUE ("workspace_id", "account_id", "external_id", "leg_id")
);
CREATE INDEX "idx_live_call_workspa_86b5c7" ON "live_call" ("workspace_id", "started_at", "id");
CREATE INDEX "idx_live_call_workspa_584640" ON "live_call" ("workspace_id", "contact_id");
CREATE INDEX "idx_live_call_workspa_ff0dfa" ON "live_call" ("workspace_id", "client_number");
CREATE INDEX "idx_live_call_now" ON "live_call" ("workspace_id", "account_id", "told_at") WHERE "ended_at" IS NULL;
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
    "missed_call_task" VARCHAR(300) COLLATE "C",
    "missed_tasks_since" TIMESTAMPTZ,
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
    "eJztfXtz4kiy71ep8D8zc4P19ss9vcyNG4Ft2s22DT6Au2fO4QQIKButRYlVCTPsOfvdb2WV3g+QMI+Czo4ZI6TKksgqVWX+8vU/"
    "ZyNnev7ddp75zBjRsyr5nzNmTOEgcaVCzozZzDsP31xjaMl2i1ibIXcdY+SKC4+Gxak4NaZ85Jgz17QZNG8xSkb2dGaw5TlpuJyM"
    "jSUnhiPOGhZlY8NRZ+xHMhj8y2Z0MPiNmKIdn09VO5OJK6O541A2Wg4G5+TGsoeGVRWtiMnJYmK4xJ1QYos/DidD+iQoFqY7OYcn"
    "HNsj8Ygme9LhYebM/Oec9l37icJ18Uj/9d/itMnG9E/K/a+z5/6jSa1xbHjMMXQgz/fd5Uyee3hoXH+WLeGHDvsj25pPWdh6tnQn"
    "Nguaz+fm+Bxo4NoTZdQxXDqODB2bW5Y3zP4p9cTihOvMafCo4/DEmD4acwsmwNn/fZyzEYw7mdpjavHzocHpOaOLvjn+f94jRpr3"
    "+81Wt9+pd/v9s9S8gUdJjJ53amQzmHMmc4Fh//Nv1W/IGHn2DG5w9aXW/vn9x18kK2zuPjnyomTb2b8loeEailQyP+S2/Ezx+2pi"
    "ONn89tsnOC4edBNe+ydCZocvl88+n0E7YOnZ1PizL16HJ3civr5782YFj7/V2pLNopXksy1WA7VONL1L79Q14HfIX3i3yvDXb78/"
    "/p7V5449o3+9s/nIXuxq9sZZ/fFDAU5//JDLaLgU57O/UpXhdZRmj/xuP1zuh8vvCzD5fS6P36dYbM+Z65TjcEiyVwbvh7/viiwX"
    "+YtFkr8gb4ib92FjTjP5751WM5vJSboEp8fmyCX/SyyTuzvjeGpDDGQnfv5/LWM6HBv/7xAbIzANep5y/k8ryv6f72q/J0fm6rZ1"
    "mdxBoYPLjHHqc9dw3Ixhyn8XEmR7fB/e/K365s1+XomLAq/ERe4rcZH1SvSFuFqe0T7RHtn89tOxsnliW2bZVSdKc9AVZzg3Lddk"
    "/BzudzKLjFgoLJqzFTSYmz0mcaLEqIhfsqvReP9mV7P+CR7hL+/efvj1w6f3Hz98Ek3kYwZnfl0xMI1mN8FVh7pzh/Un9twpw9ck"
    "2f44++7DkXDWYHxBnf7UZHOXluFtmnB/3P14LPN2bBqWnScZ5rI2QbU/vr49llmrfhWjnJflbQYlrrfpVcEV9xvO4THKMjiLdH8c"
    "/tuxcFh0/0IdvgGDMyiRv+kZLITMF9Ndlp6+Sbo9rr6fjoW5nDov5oj2ORU3ylLy8iXdNOUehbJj4a8xNNhY8KQ8fzMo98ffiyNh"
    "r7eCGnKPKs/jPHKUfzNW4RGdubw/Z4oFKSZf2rZFDZa3FqeoEzweCvJdMTk4s19U4rLVuo2hEpeNbgKLeLi7rLd/fishCtHIdGk2"
    "92EL60/tlwxD1h1l8Mw5+keU7hUmWs8Aq4vV8DWG2ARTx5nWwXyFLkqz0TKhGSu3ricDg1zbNayyXA2IkK0ZG51D4bf3DTeLrdw1"
    "cre4GGESJhaXXHNKz/2D/ZmnlL+GvTgEXNxt3NU73drdfWx1vq5163DlnTy7TJz9+WMCRw46Id8b3S8EvpL/bDXryYUnaNf9zzN4"
    "JmPu2n3xw/vGOMor/7R/Kg6SzMabjX6cEEf/KEffwwhKrKcRij0qvRovpeDq9vgccb+CE0Nj9LwwnHE/dcV+Z+e1TV+avpsmzxjM"
    "eJJcgl8EDwcOjzXAI2hnRi3rLOkMGb1WyXWHlIiG0LiDZms9Ij879pQsJpQR11af3J7SoT1ekoXBiepQOhQ+2pZlLzh5BApqjCZk"
    "NDHYEwX/RBc8DYdL8E6k1iP5eTAQs9u2YJb99VH0wf/qYy3ns+Vg8EvaGfJAz9FjPeatj8qlcjERSgqZmiPH9tQ9wk02ouTt334V"
    "mph4FHCo9Nw5QkfNibow/Y0MBnMhbluDAXhgwugCjWWLxqrJEm7zWv/LOadOP8sJc6WsH6E6mDOmvBP8+XBkTpiBt0wm3/OdX5N0"
    "2+T8SShZ8vXKQAvMp3xk0SfZ3961e03gb+/evX//67s37z9+uvjw668Xn94E+1j60qoN7bJxA3taTBrJMquJVaoc2wOSE9K/9sx1"
    "kwtih2dI6SvRsSgZwmJrYDEdRLl7g7t3dDoUgsfEnKWkucTlfIFuJhr2p/GWa2W67xNTSEUuNabEYGMS7L2BRDUxxmRIH21HEEML"
    "+WJLqQsCUfIlrJWSVfiUeTKeRs+1Xvb6r9TOrZa//0ahDIUyjaWJ7Qhl8JKWn8sRKjQlxBnqv2tpjoKTdJ3Np5KlShdVwm2MtVF6"
    "neO6zm7qzXq71m21qyQ47LGrVvNbvd2ti7PBYY99rrXv4JT67DFFcNvodH1iOE7uI4XCaorEfbzPD/x4n4r8yJGXV4OrOQLz3nDV"
    "w7wWR4Gf6iAldsV6mZIN5cl8idD1L68VA2tS1PqNGGRChWBlP4ojKXxxShWM5dCR7Yy5Qs587IvPh65DhVBFhbAl5Kq0HLfNjjcR"
    "xGaGI3Yh+JIvjGGEMsphuq6PJcQGtOr+aPsSWnVx9NGquwMHGcyisdssGqFUVkIAiBEhZpABXicZnObuZ9uh5hP7SpcpCCHB0ah6"
    "cZQMDc+Gj+gYi0D+j88niJqhFlW2gbZYj9uNK7Eq5Ct6EblrYlpj0VWGncaj/Py1TS0jB5I5PUbHXnUPUn8Fcx44LbKMHgtzdoYQ"
    "SD4lEQKfeTkIgRqdohjBTAykENCEii69WrjMD0ZGlineI14htkNsIVYINd7mUpEnYzsLEdi0m030fx9mFg3TF/1tG9EBRAf0lccQ"
    "HVgxx1E/RHQARx/RAUQHTgcdoFMjy3yaz+CA4BQ5fFEkt6Zolc/hi1R2Tce2cmbweu8Cn3aPmdjuas3aTb1dcqk/q13fNZpVIj96"
    "7Eu9dl0l8LfHvA6rxDvosftau9uEM95BUm05jCPBcXqCnCX8MdAjBJxyVVhKBg6yxpk3pNujN6+vYx6VM28CYXbZJj6WcUKEmZNs"
    "5Vyo2uP+xOCTMlt0inCj5Ugznu5BFjLZi+mqlCJj84lmRQPkMz2T+PQYv/3s45JxQuvdxJEvRbsFpVkz9p+SbszNJyZGy5675cGR"
    "FC0Otc5Dneuong8ro5d6UYuz72uK9uY8e3NkLpW2Nu8wj8CIct6eS8Ym0wgElyorsghAo77jtypgRQxMNT9xYi8YAdoqMQgAC+KU"
    "RV+opUyCBmH2nMnwrhfqDME0WCGPtiMuyN9Gnhx7PquQ2u0t+ZlPRGe/gPWwKdYP8vPEHI8pywgtO8gTZNgu0/ZIH1rh8+E/6Eju"
    "KHBXZZzEWkuHUX7QVom2SrRWoa0SRx9tlcdnqzwuS88GMaTHb+SJSHtFgb0Iic6DsyGet30WSyl6w7fAp9WZ0UKHhHnflvP+Snx0"
    "61WiPnvs4f5aflefPXZdv63Dd/XZY/Xf71vtbpWoTz3eCamCbTpiAbHWQwY6YlVqij3W+i6WMPGnx7r12l2VwN8e6zxcdtt10cg7"
    "6DGhZlZB1xTXBOPqYsjV5+EGTYfQ6MYYDHru8iyJYAQXKrn4hRltUgC8gBQsP3HikxHDJQaZOfaLOONUydCeszGkJYRQZm+VrpCF"
    "TGbDKHg1qzQ0nIiPMVepa5jtAonBCP0LeLL4BGOb8iz4Yu/PAJkP/XLRi4kt+wDsmxOvRnTk/pDK8FE+wXCZ9QQutawwMaJUg4sD"
    "JCbnc+Wu7u+AmX7dYTM/Y04SQfmvrK4QVkFYRU/5CGGVFXMcFWuEVXD0EVbZa6FBnfL3ncTmFMpjhb2bAgqd9byN3b6L1IQWrVa4"
    "fafqQiPStCsu66AG1+Zj060z10krwpFLlXxTPjTq06DVWm24xSiRzc8J9G1SlRbfZpbQScdjOv5NJfiyF0JbHQxCKVIlvJeZ+01X"
    "aKGzmZhE47Squ4sbbBJEHJd/86KJI6t7hAC1StQqNV0LUatcMcdRryikVxivik8yjiNPbadx06xf98HOGBz2GByKg/7nWuNWQvGx"
    "7+q6aNp66AZk4hiskJ3O91b7ui9esuYNUCbP9Jj49rVzX7uqh41Sp3qsdnXVemh2wzaJE9EW9auv8RbyRI89dOpt8dTfGl24HP3W"
    "Y/Kg1m20mv168xquJ8949MEDRL8pY0Z4Lfqtx9qNmy/dTng1/j2w1UaZFDsheFS//NJqfY1wKH5C3L/1tS6GpNN5kPePfPOvtevf"
    "Wl/Di95X8cuv681uo/tH/7bRlNcTJyItHpqpNv6pHrurt+WjqU/BraZ/xj/qsXq71oEz6tO3x/Uv6zcPTd8qp77512Rr70g8yZ1/"
    "zj/qsb+3LsWP6bYbcDryRV25qjWv6re3/rXgK4x4t/a1HpLGvwfXxWxutSPXve962A4PqZvr6Zr8yh3+AGqjZnyMT9lPReK8PuWH"
    "eX1KRXmJDVewPyNJVj6HIySnx+HtR3SNqWuYVgaH/95pNbM5HCFJCqfmyCX/SyyT7wwIjYilw7lpuSbj53DbQwilwKKYPOoz+ue7"
    "2u/JMbi6bV0m1xTo4FITlOTKns4MloZI/POVXHxkFGlRwFPAa+7VGZwvM0352Y02wSjgt/Sf6XIVQmEvvMjmzKsFUY6YNSivFbfn"
    "jpL3070iIIKACAIiCIicJiCCZvYfefTRzH62TTO7CpLd4GWKE2JYvs7vzJQ6Qkzvi59ml4dt0sSI3mC2wn1m6IkqXnEef7atMR3n"
    "c9mn2mNmtl3t4Xvg84IOOaT7KjGVIySnh5FdFGLyxQomX+Qyufx8ThDilC4ypUOUpDCuHlCc3oR+W4jFb1ew+G2axa7xVAr09dvr"
    "gfjC/Y4a8Y3hIvZ0mlmUpkv/zENEQpJTmO+rpPb6793VHA+E9ttW88ZvnhyGOMcDvDfF8nx4L0qDovTKlFeSVVnbZJmcV6dV3aaS"
    "yHkVnU36JL26Eo9N5TMnbUDqfGWFDShsUbhgzk+cjOnIBJjnnDRtRsE5NRKI6bmxWmL0uatK5M7mzgyq30BoJjRi1CITIX5lGpF2"
    "dJeNPGVt5gqeeN98x1v0g0Wzj8YgAZp9VsxxBP7R7IOjj2affZp9PLkkGxhZ71UeIdcZxIapW+vft1tX9U6n0bypksQJSGHV/ipm"
    "N1wLDnvsqnZ722/Xr1rta3kp/j0pIB7GCdcTJzcdwgi5xor/2f0XmcRHfvRY/a7WuK0S+dFj37/Uup3a/X2V+EfgEH9bv2mrDD/q"
    "qMe+NS4hJZn8EN++isOv4Ggt1iTVNDjssdq3RrdVJfID2vTv6+1OqwltvMMea3W/QH/yQ4+54Kslm06GKL3WL/RN41tdDIb8EBNA"
    "bDvX7RqkdgoO9RiQqF5WTlpJUB5KXEHLejGhFCMhtmxLt8sZIP32Gu9hOlkfJfaU5u/KClkBDVbHKl4dKw7TFYWA4lQIAK22Dnjc"
    "eq194Crs5ji5utZGEJ9WMSvBVa1zVbuuH8pI4Cp4P2Uk8Ack30gQtChsJDgn92LoKa94CRi5ROUhQ6Plpb1w7AUH3N6dUNOBuhUV"
    "SL8ImL7tQOJFOBpZptjayZPxQuH7NN9csMP77Tx8ZUUbL6AGg1zQ2nGG1g60diDejdYOHH20dmhs7cAglx/gncEgFwxywSAXjAhY"
    "w2cxzc38hGrZXI7SnB7QjIEXGHiBgRcYeHFUgReCNXwTiT5GhwK9zgJ9BGhOjfEqE1qUCqV4jFfCeCWdbJEF4pUyFoHX8jSSe+40"
    "2Rpf9rQKBANLbX5OwNjlyjqLb/81KQIN4vWiCuORR9upqOJ6ygA7MxwXDh2qArkeTYe7EOMFX6aC+cRm4i7SKqs6UkURAtYPBmsz"
    "EO7rGQoV+4v7BUQNuwXC0KLzLdIR2mXRLqspiod22RVzHC1zaJfF0Ue77D7tso5tlYKI/fanAJgd1NSRO11XWDp2OF/fHMl8PTAi"
    "daLyFHrKo6e8PjDKek/5g8JTx8vYXHxKgxCEOvjnn+WAU+piZS00RYN264Ep5sUEEK/IzG9kMPAOwZ1DVdeU+I/tTCEoYDExRxMo"
    "tSnOS146dFwRRJwazmji0cjIAUhLFG+v2mSV/zzgcxQCqCKPkgUzlUiUFBVsEKVClEr7FRVRKsQpEKXC0UeU6tBa/wFKB+q2JyXA"
    "qosixQNFq3yw6iJVPjAh6pXk9P59oI+b26G4nqW65vubx+nQ47wIDCt+eF6armwmBwSnh3NfFMtpsiKlCYLcOwe5EY9FPFYb2FDn"
    "zCVfZC6Psxzc0LtaWQscTsKGBVza4E6ArBlkKgQfsbBSB1A71clewcODPkoxB7cwyWX4UIgkIpKISCIiiYglIZKIo49I4h5Vq8Om"
    "7N7T/oQ5uwumiPal/qK4UEih8/DrBL3Fhf5yfD5lSHknGR8QUkbPXgQ9f3DNEUHPUwc9ZVLjsxzMU12srIU8Z0G7IojnfDqkDqCB"
    "9fO3Hz9UyJByc0yzccWFwcnCMV2XskzI8jV9FcIc1R0QZESQEUFGBBkRZkKQEUcfQcb9qTKh/FEU7wgpThDr2D5w50mEZTgcITlB"
    "Fn8s4qD4Md8/8WPKPRFd5tBl7gzRox9OJUD06GTRo3uDux7zWzJLYhJBSjWo5KJIM9G07//OIOfieijp+8TmNJqCzeBkSB/FBKrI"
    "2lxz5poWWUwoOycNlzzalgUVuh4de0qoMZoQsMA+Ua9kF5F3JsMlMV1OrUfy82AgprNtgXj610dxA/5X2YRPzNn5bDkY/JJGpPR4"
    "pPX1xHIBqFVr38qSC7tb/kphUvJO8OcDYlE/7sZTLEfuyvmMaXLzWSpXsbLYjk+DJbC1g29SctoBBIpraqRTdsiT+YLD2L9cwOrE"
    "DUuclxttmIhVLJ5j4toqG6vN6JLYqkynZXOeZW/aoJce67Ha1BbzX1UJFZOGPoldfWoy0UxMYVcWDR0MRnPHoWwkdnHwugfMsS/b"
    "hF733HPQh+Ng3f+JE59S3Et0I+5Kx/3/I8gUE4bKHGYZ8KiQcdaRDyblEXggGAUwklmqHTAVbmjP8s1kJc1fYllw53yz+qMzc0Yt"
    "k9HcBqLzp6DgqXjmtVVIYymrCxEUaeSxXUy37J9hOK5327xfASwqerewukqh5q7pKk+zvAbhbCvwG9c8mhwPsbVSZ21b+ueMjgDx"
    "lz33QwPpNivRorEVBdyjkxvQ2IrmNjS24uijsRUry+q9Ux3dOxMIw0WtkQHBCRp7d+LPLhlWPnQgRoaRA8Xrcm4QpRGjQ14X4nWg"
    "om8S7RdS75Hbrft6syTHJU2VwN8e+w5hd98h4O621elWCfxNomKH8drJQhlK7NdZ5AhMa71tGxJDDUGq+Ghfmk+5Im+SciO5VzOB"
    "zJN8//bu3fv3v7578/7jp4sPv/568elNIAKnL62ShS8bNyAOx0Y3wzPGA5rLSE9RmhMUoN4XWdnyF7bkuhYHYovP8TgdzvBNZ3gE"
    "p0/xf6W9OE6IFmOsH5+/ZuykfjwWLV8l7eykaHmW9SrO+2vBvGzeZxKvEkFPajxAokz66UQNmSVE+RgdyvBay/DeWGW9Kbf2yLCu"
    "jeXKQd7KW3JEA5zxmsRs8GWMfVE6BKh1fktCV5KSb0mM8EfeSzxGDLNr+632Y06QoiSfiOWyOe871OBZ03NFRFec7BTEzWRcV7HA"
    "rlWRXelc8yHXys/kNDHOZa0KgJ4oTw8aPHeSPM0PYcjnKMYv5PMz6lNcgqUJMnREzLTJleNplAYZujpm1p9/af6WC5q9j/RznHxd"
    "GzWbeFVjYbNtoaC1G1fds/TkfS1nO34nJ8rWWKzFep4Gsbyv4ekDp0eoHBTlaCwYZT1H9x42f6RsXRE1n8fYPVf+PlrG5hb+Dhl7"
    "oPDBhkunZ1khhPJCZWUYYd/02xSIJYSdBWL2DBksVyXcJtP5aKJOzRx7PB+5FWK48ps5En1YFALuyNjkI/BFOSeDgWu74raRCL/F"
    "RFCYLtTRoZy4NtTRsUzuBm38Bgt7bo3JwhSzb+5mRSlq9XwQ/5gIZ4TIQ482ft6hZGi7k1UxjvDYcA1eLT9NAvxK0WRsLCuQW8Gh"
    "0bMmRDraELkIRYg2jmhUkwSzeR5a3cAAMwwwwxAjDDDD0ccAs+MLMPOErzKWswjJCbrP7iRS459zsSiZbik35SjNCfJ5+xEYUnPY"
    "xFU5Qbi/ReLknJV9da0/o84o0/czf75n0e4xMunNrjbfhKftxyKOtskNNuJn+zEV2xiqxeWmfYIQp/3G0z4EHcqNQJzuZPLe7pn7"
    "GKGiwezfdBAyiHEkMBpue2LmdqPhMLX51hOcBCh2UXg0CnwjMrrSQcPPR/kaC6Kf8vI4+bnWfhiZTdrkMgeW31OHy1+cth56lyqr"
    "7YezsFUBC6Jq7duyRpYpNLCfOIHadSpRuDhtOgSCSn1j2JiOTADWsgx+r+2uUCW8yNCVKoW3wnKWnRA03jda1tCypu16h5Y1tK2g"
    "ZQ1HHy1rh9ZsQLbJVsTX5+byaXVWyM+u61eN63qnSryDHms0P98+1JtXcDI87rH72h/iDPztsYcOXIW/PdZ5uL9vtbviu3/UYy1x"
    "IJt4B+JM90u9Lb7DR1LUPIylKTezxQqY5bQyW+wh1BChFqwip7/AjPgV4ld641cHjdY4Vq5qWuTw1ua8rXIWJIHByKVKLjCYSHpQ"
    "BBhUrcmjKtIjeOs58UeKDkW94u0FI2DTywIFX9PVJh7ygTiAsB3CdnovSAjbIXCDsB2OPsJ2h9aS5WeKl/nAjt9eZ6hOJ1d4hHW2"
    "PGFN3hcivPmSMWsvbduiRk42rhhdgq1DQbgrvvoS7n6X9ctW6za2ol82kgl1H+4u6+2f38rJLBqZSt1TDE9hFAdQ/mQBe0gGeJbU"
    "/cIrlTU17YNGBWrZU+bpZ7JovJ8eGOrKym5yyshnlYRXGYVncz6hXFaFJ8+Uzjgx3cyK9fu78Svq0ucCfytT4O0I+8OK9Kg+vkJ9"
    "xLzh28z1isXoT0vZ0mXvb8nkVVl7f8tPa7Vq7w9yXxXZ+2GbjezB2TvuOWm45NG2LHvBFYRLjdGEjCYGewpSocjbkuFS7LmcWo9Z"
    "u7RswifmTG7RmSLBwZ8HJQX9NjCUFPYuKeQnfl05mTH3az5LUVxAcWEX4sK9JdaxTHFBXVkjLsyCRkWgAge2Z5mMU+7PXkiH7Ywh"
    "ydkj7LXEz4BaQn0X7SQjpvZLMeDgQI/xCuEgP0XxygV1V1mKUTxA8eA1ecyPBdzfpQ1ly/g+ygcoH2xdPvATrqfEg0gm9jzpINpk"
    "vQMZU9svHUtfLtiF5d7FMxzEVjZFBzB0AMONFx3AcBtBBzAcfXQAQwcwdADb7YTV2QFMByVC1RZKahBBxaEc9SEoa1Qk+IS7dOYV"
    "ifC0jqy4kpxWG2kMiYpqqECgAqH5ko0KBIqQqEDg6KMCgQrE4XcjVCCOQ4GIMvRZ/IjsCbs+U5FPu8dM/a37erPksi5pIKVQvdlj"
    "31viUPzpsdtWp1sl8DepVRSZ3NvPKyR4bNG+8ehSpz82lrzEDM8iPaFE2lub6w7959x0aMZ8/3un1czmbZQmKeKYI5f8r7RX7UG4"
    "Gc5NyzUZP4f7HUK0AR7FpBp/Nv98V/s9OdGvbluXSXEFOrjE4udYq1vn5C/FanUfCnG7ku7sZ5m4m3etshp964/CZmtBuBajBBzf"
    "ouVbpW+9rGtagag872i4FEf2tKL86EyXTMRDiBkyli52/knwy3PoCCz94zSYt/O7vbLSqn8TT+HNSxkdbYbQIUKHei+ICB0ieLQx"
    "eASrc39DL+YULcaGJGu7bcraBCUuWkmvWr5JHFOECqdqIg0JcylIkuLm5fmaJkb2xtmbEDxL7LIJSvQI13o7DUYrC9++tUeGdW0s"
    "1wz0VlIwHNEgZ+Rg8HW+8q9LghJfF61fF0y/jem3D4oV6lg+7mrOXVvZ7c6SMGH0WiUXJhzJVt6vrBSBCbuygtujyaSdVcF3kvyc"
    "DAbPFGJmGX2hjpeNg/8mTtuSmotLhkPJYmK4gujqS6txVRfNbJtTlcYjDRPu/G6F6s8xey53WnHDVNU5BP0Q9NN6ZUPQD0E/9BfE"
    "0Ud/wUO7pPhixCbuVz6tzr6DZ1etZrd21a0S76DHrlp397XmH3BGHvTYdb12C5XkardQRq5bb4t2DXDUinzpsW6t87VK4G9SJDyM"
    "wxZIfpkjl/0aeM11HqwNHT0vihWAW1H/Lcla9KLdrRftcTl9brDqdOu/iyUH/vaYyu1dJeqzx+7EzihWH/kh1h6xqYq1R/ztsc+3"
    "tZsqgb9ilZLKYdVTEv3vHf9ER481yNNr02OZ79AYIUF/xpjUtRV/RvRP366AhBUOfpAKBwqc/GZYktVZwKW6VlkHXL4EzQr5N8rm"
    "gCLa4otjLwBF5Lbj9l36pzsYEDjmqhWPgI3EmNrsCVIMTjm1XiivSFhRAo+QahC2yWwXx13fsBB8CQZ5dxkDxsCfca07ZNAUZpH/"
    "0PEO0ecR4U9NRWuEP1fMcQTAEP7E0Uf4c5/SfYYYUshnMEaHG1TSc9iTyeIM7YqzOf7CXvuNIJ3j8bgEOGi1wh+sNbet5o3fPIkC"
    "JKDK+XRInX42y1cglnGyU+B8HOv6UAS2/JCPWn5Ig8KSZRkwgPmUu/iGNCcUD/23d+/ev//13Zv3Hz9dfPj114tPb4JlOH1p1Xp8"
    "2biBJTk2Auk1Wuidc+b2pyazS3I/SYljsOkY+H67cd7n12Xz2//IpdgeLeOpJGjok2yGFx4Pt14JF8aU4YltjmgpC0SE5FUWiOPh"
    "905MDTH4rajcESPS2YSnk7k0CnoWRdGiNKigrHY1D1yNX+NrnnBuPk6+rnU5j04rbXzO7w3HzS5Pqc5XVlSbClsUKicxd7k5pmRk"
    "T2cGW8qij5xSLks9gTs+1GUiQ8eeP01cmQzCleUjvfqPfnIPTrhYIemYLEx3IihUISjVaEpsZi2VjzhkkDDEPM7KVnHwp9kkm4Xv"
    "KINmGjTTaL8YopkGgXo00+Doo5nm0GYa9MfdrYKppLoyGEpIgU6cW0FWdHCB8/Sl/AJ9ietr9ap+yXp9YYFcFxQOM66ZGMTrNqsO"
    "RwnKQg5q/i9Il+ZY76SWao1qDqo5+m0sqOagoItqDo4+qjmaqDkYvLNthsaEuKJbfkL0ww0fU+YfIGV+aJl6jVUyYgI7Tq6uT5gf"
    "e1uzbZJZ0/fVnP2xaxEc1t67nFL51El8Qp2vrMAlwhZr4Yg7m9ElebQdrxpAhZgsMK3+xMlo7jiUjZa/KfOoycnMMMcEfiB8YfTJ"
    "gABQiK+DC32bDQbygvgpgsS0KJhnxQlpYqV/zujIzbL0Hug5eqwnGoI8rDwoFRHclwue+88Q6MeRByHiKeAavBK+sXlsLEX/cLvR"
    "xC+OAE8jow+p61qUR2+jfgmYs+WlHvO7UT/ZXjCivDvhLJRkWHdL17dgjyyb03GVcJsw250IHsP9LProhnUfAhAJnjCMc+yxIR3B"
    "b/duADcrEfL4p0sdpjL2rceQIrn98go9+OxGjAkxJs23GsSYEGVAjAlHHzGmQ0MiB46m0W1/Okw4TSC5pQYg36chSnOCfg3vi6Sm"
    "ys9MlfRoCNWWcpM8TocBY5vO8JhKV24IUqQ4ChuH7QmlNGvrXBG4F1D8yKF7HkxShnERkh+Zc8zOChRd4alnZwaKnkAA+kUhR72L"
    "FY56F2lHvSiGVILLCbLTY/ZOvCKxvgvWdzmo/UXL+i6Wwbn5aI4M+NU59aAzG1XyEyfGmpeuED2mI5PLUiyMGIyY7J9z01lWJWxf"
    "8a0c1KG+2cE1nimT5pFkJWdVvXl5TpqQG9HkJFLHJSeb4j5vvknEXbq6YQQTRcMBGg70XiPRcIDQ8cbQcXxfyRaY1yecT/eisfx8"
    "1q21b+qQe15+9liz1ez758JjVQXjttZodlUdDHmY3OAK4XZbzykv3jyeN1rZL2tIofHI6KRGYgHqPRegXiE6bbP69Ols4isUxwjH"
    "Xqs/NuJdHSd316qR6SmmjTYZHYCkEpkYnBzdMTEbimmMgmWuaOQHB44sU6x75+S75/XFbJc8M/Ax87zkKl5FzzfZOuDm3SkfO29h"
    "HQzIyHAck45BWbTnLvjGCTL/osH4gjpcegKablW6oAFphdjif+UfODIsz3uN2UN7vCSubQtNE5rKnoj92GPwzXvmc1IjUyqEWPb0"
    "EyfRR5mIlxLyx0D50pllMCju/Sjd80BRHQyGomNx6v94NU2lpgvPYINqKqsBcHj+sbEMHQctqCGu/PIewe/PNRwlZA8G0FYxrq+S"
    "ZoZU6rR4PJnsRjrpwc+UzLsSBxwS4FDQpqH11LQsMdQqiQ01wNsQXk8yFYq30qmXsvKBn99mTMXjO0phJ490QSIzipOJ8SJ1cZPJ"
    "EFJTPL6nbgMLKDzRYFDpMW6KVYZ0bce1TS4eWfBLjDo35DNJDR+cEEfyaSW7xFUKN4LBZufki70Q3GFPhIufogbOsAR/xdCShWG6"
    "0Ew+BRPPXtzn0BiNpNF+Ew9Eb4b4xRaCsZKoQo5LYrFW/pwuTiGmDIIVCFZovhMjWIFgBXo54uijl+OhvRyVdrPByxQn3MLLdDxw"
    "x9G9MydfRfSqdntbJfC3x+7qguHNmyrxDuBMp1O7qcMZedBj9btaQxDID0B+obIo/O2xz632XZXAXz0w3rHp0BwEp9j4xTrQGPUV"
    "a9Nl66F5DbWk5UGPtR663in/yKs63YQq1P6RHuME1mdGM/w0CppOQnKtX7T7L2KJqhL5kXyNvn+pdTu1+/sq8Y96rFu/rd+0a3dQ"
    "4lcd9di3hqzyKz/Et6/i8CsMrFjlVNPgsMdq3xrdVpXID2jTv6+3O6rguHcopkn3C/QnP/SYDGg12LLCF8VBSnA0SoYsTSxYMdCq"
    "BFPjhMjWgq6QK3m6HW/Ik2TozLFfKPM3zU321ngP+9tez+5qzQdPPimzxbZb3xrXsKP5R0KClT0JAVZ+io3w7r7V7opdUH7qsenF"
    "EfQSkz9OiPMfHdkP5sget7GUQEPihIeCFhEOKQSHgI0sNby3YHG9NpY5G7SRFU5aNmDpiAY1I2JJWdU3eTsSlAgW6vx2UMHCDcY4"
    "SoYDrPMAg5dEn1PxC8cZ1QBzzShJshMKNt6aNQVcUTZgbZIMWZthqDJ5ftbXolA4X5EFVieZ+KzW7Hyvt+vXVeIfCSWw0enAGfUJ"
    "Zou+ugi2C++wxy4fOn9UCfztsata86p+CzT+UY+163+vX3XhnH/UY99ajSsPyw0Oe+yz+Avt1KdCX9utm3a901H4q/elxx6aX5ut"
    "780q8Q70UEgjw913jEUZ7SmDVOPZsqEG9baQBvV2hQb1NqMCp2NP+3kFwPMZniA7PWZ//FCA1x8/5LIaLiX2GnsDPseIkMvruSyz"
    "upbnc4IMOb2e0zGf5jK8ThEit9dzm8+H/6CjchWpQ5LT4/BOoseya353xdmc1fk15b41Y+8qjbn+ezemLKdKgQUK822reeM3T9YH"
    "Sy4fGMJ6fCGsiYQW5SNaczvQeNx0WqJ8/tFxf7jcwBkggxwteLksLh+wkKRFaFVnaNW156NJf2abm9jB08T4JiVVXvu5P7OMLF+Q"
    "S9u2qJHL2ihhgq1DQbkr450f37Zfll62WrexV+aykZSgHu4u6+2f30qui0aminBOw64m78OMn4rtdVSS6UnSPbI9OHO0fFe5XTfx"
    "RIgR4nah83bhj9UmkleKFjeLRGJrFXa/CW+TpMjaTNaWXptidLg06bw0eUOVpYyv9pSKEf7ICZ4jqUBKviYJSnxRdH5R/MEq/6bE"
    "KfFVGffnYk/OCKEr9LIEtPi66Py6eCmU+vbchVxEm+L0Gd1oDPiefanfXlcJ/E278SjXnIiXjjjUA5z3mFtezosT4gup8wsJI8D7"
    "U/uFZmhJ+R6LcSosqJ7Ebyz6lOEB+vdOq5njMOK1T74s5sgl/0ssk++Mo5F8NMO5aYlllZ/D/Q6RjQb4E3txUpbhpBE48UZAB0nL"
    "sENHtjMWT1RqQOJUOCxbHxaT9y2TeTjLxMjKULIOXk7TI8ZcAmMW88uhY0iZ2H+my1JvRwbpq16R49ngt/YupBL3HiCr7K0YEe6u"
    "yi2bblHJzTBrybb90olmv0NRD5n1VHYQzSvqJTH10sbKdK1gyyPSlkeG9MlgKqGrzF8KGTSgUEgsAazBluTnwUBw37YgFdhfH0VX"
    "/K/qXuczSLr6TOkMMrj+ks5aq9GzQRbXGuRWJeAtDVlg1a0Hg6qfz1bVQOEybSuf2KKpYy9Uglcvyy1kirWtsfe4YXpbMoGK714J"
    "lXg2XUEi+u6xf1HHVo8tXnROY8lzIz+qQlSKV9OrC++4fhV4sVJsXJ0lHmAbz0ERpPnIT3x6+GwXqT2mVC5UeSf48wFzoL6a8/pu"
    "LkeTEuc0eYrh/6eKeOggbF2bhmU/pSQs73S+WDUOGxQQpcSeHAglP3EypZwbIBLIJO9/mRqmJbOjg4TgJZ0jql65kAvOSUMIF7Zl"
    "2QuuhAzIyQ47k/n0BNs7CCNiY88Sk/Z230Lp3OPbtp9db30qdwhyBlxZijBwIi/PumUISbdsivdc8QTzsqNMouv6jnnZMTN3IUsC"
    "5mX/kUcf87KfbdN+hPmEMZ8w6qU/1ArqD9YwIztdsbc+3oPWL/5xZ3uPaH8l3sYIFb6KWr+KcqQ2fw8j5PgS7uwlTGE1JV7FFC06"
    "qen8PvpoYt8so2AkqPanZOxwVLetZwQ8sueZ29k61npkyNssHW6F0TkfZdydxVnfBWnzGtcet9IMLlff+irs5ji5ura2dcJlQpe6"
    "1l1IenBvq+eOG8Yilyq5xrFI0oRiFrJWWNG4oupQmy4nT449n1Xk4UJMm4mrnGYW4P1jumRhcAJCHXHoi0kXdJxd3npL/W7iHxMk"
    "NkUjExqZ9F6q0MiEZgY0MuHoo5Hp0AqK/EzxMj/Znt9eZ1CrODN3X05ISn9lGBwQaBzMuiGDd5JtXMnUJZaDkABXg+Rq4OsgmakM"
    "rgVT8gLlYmQ/dB6D3AIVuRNyRUEKjKKVKeSEtPRSNt9fjA7T/a0OCdTBN/reMtKxZ/JkJRf6mfmXC2E+ruE8URdCm9SRF9hExnRk"
    "Tg2LGJxA+u0KOClDsNKUivEY/cSJmADub4JsAUFPigqum2M/rElGdkFUFDWmFTjwzgeafDZYdOgHKuRHrW4qZw34FnhrPGX+ai+f"
    "IeVXjRAUQlB6Cv0IQa2Y4whCIASFo48Q1H79D3wBoyhGElKcIAy1g0I/EbmtqEofpfmhSx6Hgm5R1oUUPzTjQAUpH5weocKUy8lS"
    "UsZ0g5ISIRUyNAEdS821HDsDGtSIUoWPAcIos42HFCe4jX8oYuv4kG/q+CAtHToAc7Uhp+A2l8Tm/POVXHjOiLQokLfAtigZG0te"
    "8bMb+ULIYEBcW+JX4jIZ0kfboeKy2mgHgwAfC1CLnzj5l83oOenKNEX2o0w6MBNSuFB5xjZhtktsIZRbxiwrkcHhHmQTv6/IlhlI"
    "bfnZCDzRBHMRIEan71KKGN2KOY4oDWJ0OPqI0e0To3s2s5LzFguF9Gl1FvKFRH5V6zYgDYB/1GO39dq3epXIjx7rtmuNZqN5UyX+"
    "kbZ5AhDrQ6xPD6wvX3rdDtB3RGzbPMANWJVmbbnotgevj+Pk59rQtshsisW1tYUg0W5cdQ8S2HZLjXHHnjsZ2EnkUiU/mbZo1Odh"
    "q9cEtsmYM/hmA65A4Fk4OB5B6vbBgBgOhQzPsoW8BrkYx3RchXzV9AXyVjum66WV9m5BptRgPDMX5CEfZBMIxfdqR1QEURHtF0NE"
    "RVAvRlQERx9RkUOjIhg8t9vYLgye2zGDDcsUy2epsk8REqyIFlv3t1ERrWwRrq1U3sKhyClOh4FnP0LgWWfuvNDlWRKi8U5XcuEZ"
    "HjYohMyIoeTwveKVyqJjMlwSg/AReJFIT5M34F7y9o3ESKCUxnRKWQ688qreECNBjAQxEsRI9sL3o9OSESP5kUcfMZIzxEiOJ8GQ"
    "LweW4XGU5gT5fFGIzxcr+HyR5jOqgz+UOliTStVZtlLoXaysUQ37RtiuZNnGQKlLF2IOC0gLlU+VYqaREtSUrSvN+Oq+N9Ee47mH"
    "/XuApJQZqhBtUFlRX1HxGVVSVEn13ZxQJV0xx1EpQZUURx9V0n2qpL7Mk+bnytDvKBmG0ifCDsDqUGJ+Bu2xakxm1Rhpqknzs0v/"
    "zNvlQ5JT8H1YtXrXf+/GFu6UsTdYvG9bzRu/edICnFgSHPMpq7BUsQinkFpnNOXsrtZ8gBpu6rPHbhvNr1UCf5Ma42FilxJKXwkp"
    "J0GJpRW1FmfGRkZZxVt7ZFjXxjJ7gD2SHzrICmuJ7UJwCRCkEjyNESFLV0evhW4yr4lfC71xjpOnayPYYnMqJ4YtYzV4LV+x6t2B"
    "qt6pCX1rsuezbCODvFRZZ2Kw/FZrDQw1Am3BSWwxMUcTGUAXtwiooDrVsTgcURW7Z89dwsWMEoNBTHZOamRsPlHuQvgdhOlxOnKo"
    "C+aDZzrL8Fbb540LZTRXvaRSlq80WqD5QZu9poLmh/3LSWh++JE1NjQ//Mijj+aHs22iu574keJmvr9WSKEzvriht9b2853PmWta"
    "ZRcqnwaxQ63XIp0w4iOymRzbMCPWiVinrixFrBOxTk0ZqynWWf/TpQ4zrK8ZYbbRa5VctJN6rfrPRSNuLwFuBLdnphKN8SV36ZQ8"
    "ix0HSiw6dGQ744oXGxviipLGdIlliO/cUBUVs1Kcbbn/HuuxwUBR9T31KSzsqM7/JDp+FHwQpwy3qrqaUXtmUTIxXigZTQwmmE+4"
    "Kd4B6a5NxPuwlF2YjsyyNjb5bC6mvZdpTQ0eZK1X0KzsUrTuxX8Uh07gl6RuCcnYXHGfsfn4SB3vV0R8yoeOPX+auJEfIZHc7sL2"
    "uwGXcy8RPqeUUAMQYri5+LWKgpOpsVQX5D0BK56L91B5p3Mxl4g/PXrMHIupR0359MA82wpqYnq9FseJmT1XtS79yee9Vr4f2HoA"
    "2RtPBIgRINZ+c0GAGCFCBIhx9BEgPjRA7Msdm7ii+rQ6A8VnV61mt3bVrRLvoMeuWnf3teYfcEYe9Nh1HVxV4W+PCRbV26KdzM8f"
    "+dJj3Vrna5XA36SAfhgX1sOGFmy29r3x/v0l44//T0chL5K3Py6gFzWrJMh0fmU2tK3sJONAqNSUm+QxOpSf0Sq436U5jq2UkFXS"
    "hBuJLJpZi7Zv1VbIUpqx+dkrozSYwTIm7W+awVKHDBqfTYteTeYZnq3hlUou1Pso2vRHQaMCfq0zk45kMQiDAHGWB2pWk0IYoHwa"
    "b8uyuSlvmsT9ENpDaE/PPRWhvRVzHMGdQuBOsOwVl5iiJBjgnRngzdzMAO9LkxlOTgxkhCiZR2zpqozsR8bWFTy79GSc4A0R8tBl"
    "o1lr/5Ed5n2ZIRNd/tGt1xKcj+znRfeHqAiAW8NK/xdgVZq1Jb1fXNF8/Nnr6Ti5utZRIzKntPHSaExntuP+3R6eJcX28Eq+2G7K"
    "Nv1/eI2K5ruDwn1g+OdSOGdEdfObNNgPBuKWg0FYQM4cE0M5RDzTJRnbVBZ9A7cGm1HR0AHfC8/aDxyWPg5jaliu7CM3Md5eH0L5"
    "SFjG0p67ysNjYi/C1pCFTzlVVCA9n+QXFMaDRn4JPFmwlUIZPSIkrDFXfhkje26NyZDKc+DT4S5ssjCWHDp6tJ0pdBN6eKgFTv6S"
    "KafWi/gdLoU5DS4s4BBCmXwqcVPLe7aJ+OFDKs7LO0CgHvxuMe2Y9CiRv3wE/himePjh3JVeHR6zZAfgSLJ5CsGYNIk+Fah4ab8P"
    "oOKFihf6VODoo0/FoTXuIzTMa789eWJoH8TabMPlen+VZB8aJ68767a+1ptVIj96rFPvdKRDinfQY43rerPb6P5RJf5RUuE4jOUz"
    "yuPyr0AGNWa/TDHYnWfU7Sv8CnjU+7Pjn/3HQ/2hfl1yI/aoqkR99lj7odlsNG+qxDvosWuxHVYJ/O2xz7XGLbRWnz12VWte1W/l"
    "qeBQjzcEPe6O1uMOgI0sCbnY4IXUeg9f55sYqM63HgM7vxgl+dFjv992fq8S+KvJYOSh6yt3GATY87eWqTGbwV1SHM33qomQ6OFU"
    "A7c9aqeaWB2gJwb2iTIDEiHRY0CO3sspOiAKSS8zHiGFHsNxUu+HZ7EoMx4REhyQrQ+ItPyUGY6AAAdj+2/HC3XAvEczRmRlGbk4"
    "4R7ryAVnjqqQXKJy39hZ9p0sFW9d6b4IIfK8BM9d2zUyU3DlYNdBe3Stz3Ctt1mZ2ip+8/0ZAd4cCSM9s2gJXkYokJ1Jdnp2xhLs"
    "jFAgO1PsZF4ClzIMjdIgS5MsfTRMqxQ/QwJkZpKZys+rBDNDAmRmkpnUcWwnG7XOCVb2CTS2kG4Y6/n2TaEwZWiWi0Wri0k0mpl8"
    "sokHTYISc4Xq5imjQ5ij8oq+89D2bJ/puxCLX+03HQHtC/pOq9LcyofXfpT+tfIA0qM9i2lFhnRkTwU1FMfwEqYZBB4xqOzN6J9u"
    "Tsjkbm5RKOQy6nPjG1clZzHuEt1/tygqaG/7Q/ffH21bQ/dfHH10/0X336PYntBp7mid5uRn5tBlvwd+e52Ha3PwoRj2sAp6SPLX"
    "U5rSLM63ukdI0O4e26XRK+VEBkQf0KYtpa4swAauVNaBNY7XqBhQM6QyJtrDTQRtJA8VGQzMMUgg7lLFghuJGqeQz364hEhvqCkw"
    "o1A9gIWJ7/2QcRmznYPi7Pf+m0R2/8Me+hVVg1gIIUIMqdxe8qqvhlRl2vo/F6PHET7SVUJB+GjFHEcAoRCAEK6JBfGDkABTdmUg"
    "CMcX47eJxtuui7kL8XnqoMce7q/VGe9AnGmKNah5I8/5h8lYPz203EMnqj4em2+JXcXk/TxHkHXOtLn+IOhLu9J/2ZdY0ww3n3KX"
    "8yjVCTnV/u3du/fvf3335v3HTxcffv314tObYGFPX1q1wl82boDVsSFJ837m2IIb5eInojR6IAcnFe8VqnJFNYWQAnWE1fkbvex9"
    "ccaWS98YyxV4nDxdm70xnFDaJG/MStu4OmFj4UyNNSKaKswo0LnPSYupBIjyvHQGgiqNC8N0ZWJAVfnSmTP5jXjORBIzktpjCqra"
    "yV1UrsXxnApdVuFbMq2hoJa1IcmQPpnsNyh+CTCWCz3xit+GEyHNcEooG6vql36pT7HAjyhXZSld45l6+R9d+5lGanaOLMOcylKd"
    "stseU60M16XTmcu9Cpwje84glaOfbnGpngmTJCLMhTAXwlwIc62BuQSj5zmm7PWoTECsNShz2/hWrxL4C+4G8Nn+A1wO1FGPfa9f"
    "fmm1vlaJd9Bj9w+3t1UCf3vssnb19XMDvvtHPda4u2+1u1WiPnvsS+uhU/9ar9/LXE7Rb3oAObDxZ49x9pvtt9d5WDd0V/j4oQBz"
    "P37IZS5cSjCXZiALK3hLsyCFU2DtTorlGc5TKfDAb68HcHD0LgdJBH/jrSIg1nnin32vNbpyDfcOMjP01WvX0mNNE5ReaWclZbeQ"
    "6FByGwZnFZLPfHW3hCEySoKBo0lEeioGqL8BV1N0aOXNzFvyTDOcmvPV84AA7YTJtGxivpWOco5TYajzqlBnHdwp/24Pu3OHnWVA"
    "z/J8ZRX83Hf9JgUcKSmLIsMSe50YL5Rwe0rdiRgBwHPHNngnGkQq9goc9gHfhcEJp84LHROYZOekKX5GFSrUSGKAlDmxHYnVZjlS"
    "7vX+adyaycI/lpj2EFdrKBdMajiWCc6agplQ5Efi1YpkdXsqHkxC6pLiNzmk4bMEj3Bj2UNDXFB4ebQCEVQCMsRf0c+jQ8EPFEBy"
    "WS4oYJFoyymBMVYdKDSfTw3Lkl6oECJMjdEkQgL9Sd4Vxr8DCMeTCPPhbh0B2FIQuLwT/PlwZNA3YnQ/AEZ3eDVOs43/lLQ4f2Mp"
    "ObxRMhxgnQdYSSblRzhGh1CMdmOsg44QKeiaVBPitV5zNAUuG/X92rJFHFZkWBLIl5FiniBfeyWUQZoVcvpgAHe+mszZ82BwThry"
    "vEOn9ovvkCGrZarGSgZWndFxBUR149GVCW/GxjLLn2X/DwEyO8jY0ukEFI7BgIs7CXVAhnBxaj1C7dAlD6mcJYj7lSBfj+pb9fBo"
    "W5a92ErBTvRC0UMU11EJ0neJRy8U9EIpJD5hrp4fefQxV88Z5urRe3vaa8IXzfT0PXj5cPNfZTL0+83Rup1RqwM0ljQv18UW+lQY"
    "WbgmslAHRKAtRuIKAh/OkoBAeKWSiwfAOPZHQaO1cIAXQ/ITJ1OTzV16Tny7ltjjxZLJKY+FYgypUIbBFrUc2uOlTG0CcSM2GRmW"
    "lWEb3EH/67XtXH36kO6c63XpY1zm87VpNd4Zi9WKuNyQ5pQccPYclstn2ZvECr4HJMj2UmzXYb+4NV/olVgcU9tFcCF/t7BEk/7I"
    "b1Nos5gZjqvcI4CuCmGFkDlrJqYNlZgrOGuAo0To6yGRWDKlbH5OapLMi/wTzbiKSwQ3CdkFVxGC8F3cRKzv0+w9Zf+PodxO5lzq"
    "UX68JDhxSAKFPv9GBgNf1RJNYN8yGF8IhVZiyKZblTgydFIh1AIPEPFVUnj3kQC4GIRz0hVfZo79Yo6p8xNXGyQ0Uoi32xPbpdgR"
    "yc8AY4vfx0Z0MPiFjOlIEPAAF2dU3P234CtUyvNQbm6fk++mOxGPTP90qcMMSz01PIVf40GxCfLYCw5xCdaL+8IsEVOieNZ6YyQf"
    "3/sWud2ZfCOf+n4s5krIXDy3Ew/fzMpm5jGwn3vdMsVi1/cy+iD2jti7ptsYYu8r5jiir4i94+gj9r5P/C0uxZRA3+OEuEUly73F"
    "5cGi6EyCTGcX2MPjNFF3xaeSjA4pkMcFTR6eRlYShYlQIRCzOf51+qHM7UbzRgUuq4MeqzU73+ttSDLqH/VYty2OP9fb8nTkS4/V"
    "m9dwTn4k4ZXDeMjPLCPrdSk2aAGx1oN2/0WIeVUiP3rsPx7qD+Kb/Oixu3rzoUrgrx7DMTYdKuXuTYck1oHWw9JoXrYemtdQlEYe"
    "9Fjroeud8o+88jVNKGfjH+kxUB4eWVIgjVBhaK5ODjYnydIIIluOqXFCZGuigrNjT/t5mezzpfkE2ek5MW0/CxRALKX5HCNCLq/n"
    "smUyugGfE2TI6fWcjpvASvA6RYjcLrB6GM+U98HyWmr5iFGdHp93g7vELMRlQjVjhBirqbVZQ7lUbDLMCUoMu9Z5mKlg4QZjHCXD"
    "AdZ8gOGnZm6K6xGmkFrjzfEsC5et33bq37+I4yoJDnvsrtHpQDv1uQq9fWh+bba+N6HElDzQA4lybWuDtzVChbuudm+rDv6tXWfO"
    "xYBf26P5lGZERSSvV3K9XV3Vsj+ONi2QMOHGMWaT/7glPl1FVXSFvAHgK9n5UvvLu4uPflFYl/7pkp8n9E8DfDGnhvVLJOYh6MMv"
    "hCHLcfiJw7ispmG6WQkTDvMQr4i1QP/JffpPqsLEZRTMkOLk4lt2oMOL9ynN3K44m7Otee11tnxtZRer/96NbWCpXOTBJnbbat74"
    "zZMJyg8Yj6sbs/eAkjj0yRQb4UYadIoWXUNRmishzd1RRzoFxWU4dTZfcpsG19eKa1fKZshlENDIns4MZlLxTYb6DOkIRB2bZdRY"
    "K0qo4oBkCqrBgEyE/qKEKFN8+uE58mpFymbwE2TqVvFlIUQo6uW7hVAhFewKxc7E9cFA5p2SYUOii9HEYIJ94payd8gJq5JUbZxx"
    "6pnO3CDQBkW2g4tsGPKCIS+4s2HIC44+hrzoGvKCxeXC6hQfC2hib5NzP1KZ4mO6uNxsA6e4CBXu/Mn6P6AnjAV3SpWVi1PpUVzu"
    "pKrSS3Wo1Ij4BHoMxklV+lNKZ5nRCClwOLY+HFLpLzMaAQEOxtYHA53/t74lz9nYZhuUx4jRoR+PbjqXDlhy03bNR3NkeLyPQ8qx"
    "i5VcZJklmxVKguXVNAOcNpESCvxZiP1Y9YoKEHNc8cqNeScWtjPmFcJtRW66hE9UjkOZgYouZfU0TqmqbyDPWLb9nJ0G6xAPogBw"
    "h45EB8HtYFw8fFsM1pKoyyq3o/coKkfXiALyLfMhCEoOmaigdhoQnUP2rNHIAHXc+xFQl+0FPBX8Z1SpqOxHWT+ux94EkLvh3ZI8"
    "mS/QwusHCs8N5+rG5ySaK8vvXwaP+tm3LPsJHnMxMUcTvzAdPL6qAQH5vNbUfUjD7pFYO187Dngn31nvSQskwIp0FYcq83JdRQiC"
    "4HKE/xH+P2kQAOH/H00YQfgfRx/h/x3A/4fMLnCam1O+QWV9xMMxGFfOap1O46YpAx68I5ndpNtoyZPBYY91a52v/WtIguIf9dhV"
    "7fa270dCRL5AH51O7abeb9ev6o1vqqv4maCQbP++9iA7iH9PKlCHCZNgQvPZdAL4tFpPgKtWs1u76orhUwdiUFt397XmH3BGHkAV"
    "YMikAn/VNFBTwMuyImjEDPESragv6RrBegxmTJErsULG6BAxTKYLmWflr8/dwYP2uH+nM1a69gYbeJQMZ2fCRDAazZ2NXKcTlBju"
    "prUmEcByqUFelcIxSnUyBaz2nb8Rk2cejvkONTaKCjEw5P4YVjXObPtfYgsSEpNplRzkFC0OtW5DrZtV9m4uq+vlW2bvvHJfBayz"
    "/anftkDINkAlYNOLdqBsiIasvkPGNuVwlSzEfM+Kt96gh43MgUmrH1rn0Dqnp0CC1rkVcxztM8Wsc2hQQIMCGhRei0HrJufd29xc"
    "64UXNCoo782i7dfKfA8zcPVSjlvKZUxWhwz245+4dO6aUXtmUTIxXigZUvBrs61xWv57dW+vSJyjo+hRSviTd4I/H45M6IvOuOLI"
    "U5QKMb/isJMOi5gYVOOZtqU5LrV4xS7mL1qmbNZ3wnYFFNRIZVdFWCHctZ10BXQxWuKkWIzmYjI4sJGPZR3ZoPZtRdW1ndj2s9JP"
    "3UjhWMjm5Xoev37uiISie6AnUV7EKgkVFJ2VxWzBiXcmxXzfmxey1UP3tgP1RGQ+DArlez/XGrf1a7+VdCNeTJZQ7XcwoI5jO15W"
    "DRN+lTEmxpOY4dKTWfpA+57E4jG+e57FXooPzys4UuaWLKBKbpAnzSvmJnv3S5ARseDBD6qpHw/+0KLp2E/Opn6ln5ttuHQhr4ja"
    "XMA/GiI6BXsMS1DIHwCdDAbV0AsbsowQoQCNQUoWU+qcNGTyNl9SIRKTk1WBvR8s/aPJE2AUohdW9csG+4wWt/VdtMVjweiJTpVH"
    "uWjHbDni4oeK+wp+mY9LGFvJSVk9uCL9qqnHW6Hhb6MWMEIhWu6KOsojJ6G6IRTyI0MhWE0Uq4kefy7Bw+cd1YrH2888OjOWlm1k"
    "TOX85KMRkpNg8apVfxf5R0H8LsNvv73Geei15TXUW51nZGspXq11npW1RauJfhZCzCG0fC2LgV7LWqBKma16Si0k+P9Wbzc+N+Bc"
    "eNxjjZtmS5YD8A56rN6uSWBafR4OkI5twKB+l9p6fYJTeIESSaPeFNp0oVl+4qg3mYWOVhTPyPHfidCcHqc/FOHzh3wuf8hIkzyi"
    "5stmSZJjlOjpq50ipgP2fO8hozWlz50l4efk9UouAu1jrH0j0rRQIgsfzJQQp81CuBZyJUQAR0BT40ilAhgVmmpRMIBJhJQ64kR2"
    "rood3muTdMj+3TEhAuKMR7jMIs6IOGMxlytMiPADjz4mRDjbZkBlIDSk+Jmvd0VpdIYpNlS8dhAij/V/dorZR2TtNJs7UuLOlQei"
    "hPtPQHoYUWsnqUalLuQsy8zzCMnp4TdFVpH8RSS1hvAlG20a55YgxTA3nQUcy+Bu3xuy0iJumhgHW/vBLm1fiFOd3tK5KyPDaEJH"
    "zxvhBjFCfKV0fqVM3p8Zc55Vn+HSti1q5HghxegSQzwUhLsSAYMz+x3Xy1brNjakl42kdfvh7rIu3jI5lqKR6aoXJaVDgrtAv7zf"
    "TILs9Jax7fvORFjWzyt7UYjh/dwSGMj3LL5TsIyV3jaiZLhp6LxpwKvBhYYkQwPMrL0jF17MIj2ZqKmt4YyPpiNWHQjL6MviItnr"
    "1noHqax+NF7Bzr5/afVrzc73unRzin7rsXbroXndb7cuG80qiXzpsc+N36X7FHycbbACbh/CjPAdgtdLlSPLotWj1s9JFSWLsNmd"
    "O2UsJBmUuIKtWMHE2vSUbdRfGeeQ0wMmpMxjNO9zMzNv3kqpK5MexS+dxa+pyYXi7a1ABs9wVs/XarJoNZYINjVKFkLE3q8AxN6n"
    "8TCPdcC1zV617A7wXdP5XRtatsQyhag9LCnIZZCiHLcVOU4n990HLh1Os3135cXKesfdud9ufeoIRuh0ZtlLSokBGROCBAvPDMq3"
    "uRM6DYq+CZ1PFn6D4EYmy6HZDuk07ol4AQRLOfl5MHimy8Hgl4zMEDu6kUr8EKtVt5jYnKokBNCtODYcKtMfqFSL8QQM9C9TwxQT"
    "jwr+yLPgS5zRDsZDpqQQ3U8Jt6dUJjWYGLzHVHoG8VAm7xucm0+Mimf5xc/KIHMcbJrSQPxOTGWALsbH7/eCLsboZIouxjj66GK8"
    "35otmBdkJ4lSaSlnS685+hQX8yn2VYV+STYn6ZDfxfi9Vx95zeClvUxnI8tveNU8NjK9hU+BwRdFHEREq3wGX6RcRA6ZCFwzbm9n"
    "e4sAGWmmrvPki1KiL98aXz4dwMdrOjMcd+7QsyTyGF6p5MKO41ibAtlqHXuhEoMuIImrzMkKoJt0KZEQG/Qnj12bGMwGqKxCuO0R"
    "TWwZus+NBWQgDVA6aXmEgH6HcdXSlFlNnyDHaxqPPNRTbJJcIFqNTDx2kN00EwP0GpRbCkMizPONMKAmm5B8FcvP5SgZ8hTLIa6A"
    "WX6QvPR1qDlxaz+ltvfgQv7uLutV9C2vTaE0QLCzRqpbVL38OmoK+XnLIYxKFcOA9ONcEoGFm8zm4pu8wCF/uTTJOWAoFITii+lA"
    "rvWp6CI7L9A+b45lOY5wu1ZRmhstgynSk3HU3HNdWGM0opz3c7H+VYOQpsVROMLtqC3tPxnbEVxYsx0V34rciWC70sMmokcxJcaQ"
    "H85/h5XDCKzyo7nDbbnMg1q3JKJzaky9ZT/cTrL3nJ3cZRNFEcRid5nUGgVZuql8W2KtcvcqXWTG9fvTSUiMqzYvHcWGk9CL0OXk"
    "R3Y68BfDovYZv/0J2he3H7/rbUpleZwgO0FW7yBZenT/LwGZxehwb0hiZvPhP+hoAx+aOCHaGDMna3mHrzThRvKlZkzdvueXa2+A"
    "nkfJcMYmDBKO+WRmzNRi0fMh9f72srPOH51u/a6kDHh2X293Ws0qUZ891m19rYuv8qPHGnf3rXa3StRnj923W98a1/W2aO8d9Vjn"
    "of2t/keVqM8eu2rd3dWaUDVbHYgW8slEi/AJS+6fnwpsn59yd89Pyc1Tjc8G9qYoHb4yCaaORnPH2USxSlBi2QutNShALNIDnB/N"
    "6LfXI4QRboshjK+tfj2m05ntUjZafqXLsyS4m7hcya+AHTb0/XjXg71dsNTNXSjDrEpIT+euIQdZwrIjw5H1pg0ieqx41UBs30GH"
    "e4WiOTEYX1AniPpLw707vE+h4EAIa1TBnVmBgRntQ3gKK5PoYYBEDBcxXMRwty6BhCtjUYQxpDhBcHH7OC6GPGHp4yOevp7UVkZJ"
    "iZC8Sk85Hs3+pBSStr0Qbw+TuGpcFwmv5Ksh4BI/Chut1UC+TygTcr90JQT3QkU7TjsgwvfQAVGdEeqB6J5xQ+7/5+S7VCYsUzoi"
    "PtqWJXpdTGyhUNCZuMnIngntgtlzBilT4DOtqWjwPJu4sAAxfGLMw+FFa9Rh9q7D+NO/qBDgtz9BEeDtxwIiwNukyhEpQvExVcZH"
    "E0e2Q7P5ID6/QzsrLe4qxvsUJ2Td/VE8fP9U0kbbcNPCV+xivvxFvWZ9x29XQAQTUorM38ZMV8Gz0obERkuZGM523Ikf1hHsRD/x"
    "sJGMAjXI2FiKbipEFu2SrRn90yXwIFly1n5uWgwe9jqVT2lg5jgUn45lU0IIeMUcRwi4EASMmeN+5NHHzHFn2/QfjIoShS0qEZoT"
    "1EjfF/HXznfXTkH+RgZzrwVz8lxmsvgaW52OkMMrWAqrSoJlvi5QdEL67U9xMm4lekAHbfHKsKw2fTFpOiI0cqmSqynK6hNO2Kq4"
    "njgTG4B03bHnTxOpvMFZ6A/iN2XhUTDxDAZkYoufUQE9TuYDqBCDiRamS6fiosHGZDGRahmk+4E84HdUUK1QFvdx50Iao5hc1FEw"
    "v3fGT4uGuiPqjsexMKLuuGKOo/aAuiOOPuqO+9QdD5mP9TQ3Jz7KrDedb7QcZVeYPmqL5fawDV++TnM03xssRqRH3MrRl96KDYo9"
    "nXrJfeJD0qV/5kleIckpZMpetaPWf++u5niwod62mjd+8+QwxDkO0weSFZUXehKUGJyntXST1vELK+spStyZs1CzTF6nGf1ZbMrm"
    "E/tKl5Ld0VDxBF9lxFy8q+Pkbng2XG8dYxHASBlTTBwIDYaqLOlXtc5V7bp+9u8DAJMdajijSZ25TjqcMXqtkgtNctmqT4NmhQIZ"
    "H21rTMfEBf8PHxm0mSvoKpB/dGawJSQoH1ND8N0gEtUhQ/ooZhehxmgCfibjqgw4VGULXfAF9gqHVvwqipRL+HAi/lg0I5vqwZ4E"
    "ajp+l0UcwQvGoUKUHYMrTQLsFGdmghp8luE1Gov7cnNMwxzt4nkk+4ll28+C3CWQxR1S9Q3nKhwTxsUUdyQ1MTXNJ8eYEvm2qA55"
    "j9mAtcKvHwyq5KbRFBwg92o96PzHbUUyRPxY9VvBFxNOEXHJdCkAtZ+7nQsiZ4PvVG0+PYmfLh2nX5tDVrtsP+j7jAAs+j7r6ft8"
    "2GT6x6NolSuS421Aaaauq5ETIdxjiZzDsPSVFXJiiRrFVlwGIPDbn8QSsQ94QAd/gA51XqjToSOHuhlyd+TiKsEbmvV52K5AYSLV"
    "2hMeLQtqlI+UeOrJviATgF2FcLEp0XNyY9lDwwL5Vgifls2eOBQLYvaqhNG7u80rREk04e9TgtxrucUNeH1kPkwxQ55hzUvxNiA4"
    "iS1iR4kK9NgVOFfcSG4I3DfE5u4FYYtCVQOgfOFfTHZOWsxaEpVngfu1Yxz6KN70iViBnynjRCzQMs2Tiqv2AQmxilckXiEryLAA"
    "EzHd7AoCO70j4Cm1eC9eETtDZqSyxAYylrSQ7UDc4EnMJ8JtsdROjLF8BC9flSXWOWJ7sUzG8jd5I5X4KkJpiffFkZ1zV0jBrNJj"
    "/oN5Q0EoG/PYvmZCWPkcQJwlxEJJBlTIYmKOxBNTy+JbqpAQOLdBTYQZOA3ac973Umlghiw99kdEWNDFDZ2c0MUNRx9d3HR1IUIX"
    "t21vTofPgKaRZrz9/GdJYbcEnzNIT8HdatccHwuuZSWbWTGhA4rT4+9OsiZ6DgRleBwhOT0m76B6058zU/CrvNAYJ0QPQa2FQ1nZ"
    "Vggnm7iCJkhRPTjKGUAFazcY/SjZFkZes8X12AdYB9y+a/DnsyRoL09WchF717+8Fq7v2FPqld+1ydiuSG+8wcB3WxkMIJzaoVPT"
    "m6eqFu9iQpnnXCivKLT6yXyhrAIOf7YY7vGcqvaysanQcrjiV3OAjkSjNKCvyTNtAo9H3X3UzeDIx8tT2caUK6jf3maSILMpeIgW"
    "aRcHGvNuHAek8lqt/wHQQsyj7GveY0bII2MGp9VXLK2BhoPjlFLRcICyIRoOcPTRcLBPw4EKbdrgZYoTorKl8zvjmq5VrqK8T3CC"
    "bmjvCyG/71cgv+/TyC9Gi+87WjxUp8osWgERLlg6L1ieJpwa3Ft7ZFjXxjJ/dDP3+bJZKY9nZLOSUgY4QLl3I0aHr4fOr0cC+Sk9"
    "yCi2HcUwR0DWksOcoMRh1nmYI9BuGVEmpMLh1X54hxskRogTYrhzNga8CWdTtMjcpDobNaUVtVvEqZCnSaQtsDkWZWiEBLlZNIFE"
    "Pjsxe0ThvGGSVWnelssY9sDp8QJZazOFRWdTLEdYW4gM7cZV9yxrSX0tT6/Cbk6TrfFNpABjYZF8LVevvT5Ok6WRbSSHnwdwxKrN"
    "zC7E/p4lnbGCC5VchyxjZvbdoE2BVBqRKGPRkhND/Ecg+sWrb2i6xHMQhvxxJsQhvwiScQW+LjxnJqj/yIkfLnyWGKLd3AWCpQeD"
    "qTGm/YXpTrwaG5Ez0oNLZrOT3lpCsh2D5GtYEK69mNj0RdweWou+Kz6hlHsFmYzYlqU/fpOpPyCWG8ZIuogZ6vf0mFeUG+wVcHPL"
    "hNhuFQsdPGw0lR00lr/aDPiQG1wN0dx7CK9Ghyh0iNLTNokOUSvmOLrEoEMUjj46RGEk9TFvTofNL6aV79HbQr5Hb1f4Hr1N+x7x"
    "kQ29pDicXzskpHhV4RA91eEszu6kQghmCPhBQn2PZ54fnfDiISCbOLJECXGQdR7kEHMqKVXFCdFk8+80WwEDzN6C6mw+TWHfafb6"
    "HWjsg3zWbX2tN6tEfvRYp97pNFriu3fQY43rerPb6P5RJf5REp0t5Bi+9fSvUZR2k6kfIcXJnygWplWKiONh8VFsHjokCvhOhxPb"
    "fr6mlvlCMyouJa9Xcq1VC9USDG9h00KZf+kL5NIFYwxktqVsPLPFEEO8Pqdiook1XQXrg7VEtv2Jg43HT5AlLTyGLJWUSsPrn+Rg"
    "OVJFjbJzAe/5GZTBa2iPl34eAkNajCCrcEUZsgxlYno0He6KLy6dztwg17DsS5qvoHZ9jbhC4SITg0N+evl4Ki0xFGNSTy9z2C/I"
    "m+I16n0eeF/9jlIV6jdNJ5DoXzEm82Zo0kKTln6QF5q0VsxxNGqgSQtHH01aaNI65s0pEMNSLL00n3InaZRqf7N0lyYANVH/9u7d"
    "+/e/vnvz/uOniw+//nrx6U0wY9OXVk3dy8YNzN7YupOezr5qUY75UaqNmK+Zjn8Y3ksVqozJKyA4QWvu9m1eStcrw9+Q4gQZ/KmI"
    "tfxTvrH8U8pWHlOmS2yGMTrcDpO6GvgB5/h4rDdDhNQ62yDqzW69Xb+uEu+gxwSDmjdwxjvosdv6526VwF897A+C4e7GwxIQ729h"
    "Oftea3QbzZuSOpJPViXeQY9d128b39R4BYc99rnWuIVT6lOMYK15Vb+Vp4JDPUbO5H1ZCm2ZIeSsqeUb0u2xlG9w5mhr+XpAcoZU"
    "mStSRkn2J8+/2a1Aub3McgdP0HREm+3RQTRgoUmPbX62M7+9xlv8VsZxF6nOYCfOUnfzgYaA4IQ03a0tTKp6aJnJG1Lg9C0/fanj"
    "2BnsXoEZ+ASnwO24pHhRyAH8YoUD+EVG2SElh2xiLkmSoi+MzpvueC74Ln5/f1pmN0hQ4ZaQAWvGXS6KGvETZIgLrU4q4rMrzeJy"
    "2Ro816t6pLvjZO/azA2JCRbL3nBV61zVrusHSd6QHIEc57joCK1xjovOjQIZHRjxCucp7zJpZVC16GX5edeuEHCeVRVszKeJKl8/"
    "GHhGTcij4CrSqT0NvMKYLb46soa8Kn6jMjp4lW2k8xn0mpH74bDPo5zmxMtoAoNCfzzwdPUc+GTf4Ac3pKIHy4bgCXHPc1IHl0Qv"
    "eYP0hBO9+1kcZoZ4PuhsIs6LHzKGVk825eLXOKYQHRjkcICW/7CHxLBsRis95j35zHACDz/PPF8Vv/jRMC3RDfxih3oVhgBb535b"
    "aDCHHBmmYCpx7AW4E3KXztTvgkexH+HWBhnbCxa4JIa/bubYQ/HrBP2LeLdenT2iolz10OEOHe603k3Q4Q5drtDhDkcfHe4OrU6i"
    "wx3GOmKsI8Y6YgKVo0igMncyEojms9drfoLcffemEHuhWS5/1cWku7TQEbJcKzrUsOg4z1s6IHpVlhrdWL7vNDXqFinW52cHCggw"
    "OdArkgNBzt1H03KzLM35vE+Q4QhsPgIzY2nZRoYskm/nj5BoLCJqa+jnz+aM9+1Fhh650mkxRodOiyWcFiVAv6lKFBBrPNfPap2v"
    "4J4rP3rsptWsVwn8Vc680unXO+ix1vdmvV0l8kMPpcg3yWS8EKtClSJUJ+NXuudAJeUF3d9sADKIT8hr4jAjIVPgbzQMASWOwcYh"
    "k0ZWrGr+AmTsO0j1WJBdz3pdRqSPkOxfj43YRYZzoVaYjJ/D/Q5hFdmJlA+OASVmtt/8ZLbVrc1sh7rOcpM8nCEZOo/qbOPz1qE+"
    "NzMTF6wc5RQtDrXOQ70wHLaJLT9Gh0Os8xDLJJZ8PhpRvkGK7AxqHG7th7t0IE2cSmOY59DRNDokHK1RxxxNzpKu1N7pSn4xvLDB"
    "Or/pfDav948t5f6aK39nGvgzpG9v2r3O7VX7AJR8L9dch6z8lz3fI+skTNMXF0Us0xcX+YZpuJYInJtl6I75HPaanyB3d+JWAZVc"
    "M7NF5WMlERK0+ZdERQ66h/37/wNYX/n8"
)
