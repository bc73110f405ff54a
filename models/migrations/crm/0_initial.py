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
    "quiet_from" VARCHAR(5),
    "quiet_until" VARCHAR(5),
    "calls_need_consent" INT NOT NULL DEFAULT 0,
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
    "missed_call_task" VARCHAR(300),
    "missed_tasks_since" TIMESTAMP,
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
    "quiet_from" VARCHAR(5) COLLATE "C",
    "quiet_until" VARCHAR(5) COLLATE "C",
    "calls_need_consent" BOOL NOT NULL DEFAULT FALSE,
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
    "missed_call_task" VARCHAR(300) COLLATE "C",
    "missed_tasks_since" TIMESTAMPTZ,
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
    "eJztfXtz4kiy71ep8D8ze4P19ss9vcyNG4Ft2s22DT4YT8/cww0QqGy0LapYSZhhzznf/VZW6f0ACfMo6OyYMUKqLImsUlXmL1//"
    "dTZ2puffuPPdnRljelYn/3XGjCkcpK7UyJkxm/nn4ZtnjGzZbpFoM3I9xxh74sKTYbtUnDKpO3asmWdxBs07jJIxn84MtjwnLc8l"
    "prF0ieGIs4ZNmWk46gx/IsPhvzmjw+GvxBLt3PlUtbOYuDKeOw5l4+VweE5ubD4y7LpoRSyXLCaGR7wJJVz8cVwyos+CYmF5k3N4"
    "QpOPxSNa7FmHh5kz619zOvD4M4Xr4pH+8/+J0xYz6Z/UDb7Ovg+eLGqbieGxTOhAnh94y5k89/jYuv4sW8IPHQ3G3J5PWdR6tvQm"
    "nIXN53PLPAcauPZMGXUMj5qxoWNz2/aHOTilnlic8Jw5DR/VjE6Y9MmY2zABzv7305yNYdzJlJvUds9HhkvPGV0MLPP/+I8Yaz4Y"
    "tDu9wUOzNxicZeYNPEpq9PxTY85gzlnMA4b91/+ofiPGyLNncIOrL43uz+8//kWygrvesyMvSrad/Y8kNDxDkUrmR9yWnxl+X00M"
    "J5/fQfsUx8WDbsLr4ETE7OjlCtgXMGgHLD2bGn8OxOvw7E3E13dv3qzg8W+NrmSzaCX5zMVqoNaJtn/pnboG/I74C+9WFf4G7ffH"
    "37Pm3OEz+rc77o75YlezN8nqjx9KcPrjh0JGw6Ukn4OVqgqv4zR75Hf38XI/XH5fgsnvC3n8PsNiPmeeU43DEcleGbwf/r4rs1wU"
    "LxZp/oK8IW4+gI05y+R/PHTa+UxO06U4bVpjj/w3sS3X2xnHMxtiKDu55//bNqYj0/g/h9gYgWnQ89R1/2XH2f/zXeP39Mhc3XYu"
    "0zsodHCZM04D1zMcL2eYit+FFNke34c3f6+/ebOfV+KixCtxUfhKXOS9EgMhrlZndEC0Rza//XSsbJ5w26q66sRpDrrijOaW7VnM"
    "PYf7ncwiIxYKmxZsBS3m5Y9Jkig1KuKX7Go03r/Z1ax/hkf467u3H3758On9xw+fRBP5mOGZX1YMTKvdS3HVod7cYYMJnztV+Jom"
    "2x9n3304Es4azF1QZzC12NyjVXibJdwfdz8ey7w1LcPmRZJhIWtTVPvj69tjmbXqVzHqulV5m0OJ6212VfDE/UZzeIyqDM4j3R+H"
    "/34sHBbdv1DH3YDBOZTI3+wMFkLmi+UtK0/fNN0eV99Px8Jclzov1pgOXCpulKfkFUu6Wco9CmXHwl9jZDBT8KQ6f3Mo98ffiyNh"
    "r7+CGnKPqs7jInKUf3NW4TGdee5gzhQLMky+5NymBitaizPUKR6PBPmumBye2S8qcdnp3CZQictWL4VFPN5dNrs/v5UQhWhkeTSf"
    "+/+aW9QbPDl8WgWGS1JthMP5llc9zYVbxuAUu+bMs+zqXA7JkM1r2Dw2bNsdMErNAdyWqsW1wmKS3wGuJxXWExCJB1P+kmMYvxP8"
    "FM9cgGfE6V7h8qHZfH+NY0eKqWaut0ExQBSn2Ujs0IyVW8fdgEEe94ycNXk1V0MiZGuWrU9CO95oBUgS4hKQx9aF+A18UcmWlyFE"
    "g97WDXqKx65HZ1XEuyTV6Ul323cEUxwznjzqbLS4hJS4uuQxtqKEkSTCvbBoL6wqY6SokLE56JxD4bcPjBwNryXubBTicgnC9FYo"
    "LnnWlJ4HB3vYEBNO5nxxiC2x17prPvQad/eJffG60WvClXfy7DJ19uePqWU77IR8a/W+EPhK/m+n3UwvPmG73v89g2cy5h4fiB8+"
    "MMw4r4LTwamkZXdmbjb6SUIc/aMcfd+wWWFBjVHs0VKn8VIK8TlP32MxI3BiZIy/LwzHHGSu8He8qG320vTdNH3GYMaz5BL8Ing4"
    "iNJqgBGVPsyobZ+lI7ji12qFMVzSDEsHbthsbRjXZ4dPyWJCGfG4+nT5lI64uSQLwyWqQxkF9cRtW+hLBCBuQo3xhIwnBnumEFTl"
    "QXjUaAkhVdR+Ij8Ph2J2cxtm2d/k3v23wEB8PlsOh3/JRnAd6Dn6rM/89VHFgS0m3KZkao0d7tuoiGuxMSVv//7LmxoRjwJRYL4P"
    "ehRdNlEXpr+S4VCi08MhhI3B6AKNzUVj1WQJt3lt0Njcpc4gL3JspcQfozpYBJm8E/z5cGSRY6GLfy7fiyP20nTb5PxJKFry9cqx"
    "SljPxe4QAcn+9q7dawJ/f/fu/ftf3r15//HTxYdffrn49Cbcx7KXVm1ol60b2NMS0kieL2Cu6W0V24vMbsesf+2Z65YriB23qhUu"
    "Toa2tzW2Nx1EuXvD9e7odCQEj4k1y0hzqcvFAt1MNBxMky3XynTfJpaQijxqTInBTBLuvaFENTFMMqJP3BHE0EK+2FLqguj5Yglr"
    "pWQVPWWRjKfRc62Xvf4zs3Or5e//oVCGQpnG0sR2hDJ4SavP5RgVmhNSuLf/ruVbw5psPpUsVbqoEm6TCHiMXudkFGc3zXaz2+h1"
    "unUSHvbZVaf9W7Pba4qz4WGffW507+CU+uwzRXDbeugFxHCc3kfKGNrelwlWf18crf4+E65eIC+vBlcLBOa94aqHeS2OAj/VQUrs"
    "ifUyIxvKk8USoRdcXisGNqSo9SsxyIQKwYo/iSMpfLmUKhjLoWPumK5CzgLsy52PPIcKoYoKYUvIVVk5bpsdbyKIzQxH7ELwpVgY"
    "w7RKKIfpuj5WEBvQqvuj7Uto1cXRR6vuDhxkMPXfblP/RVJZBQEgQYSYQQ54nWZwlrufuUOtZ/aVLjMQQoqjcfXiKBkanY0e0TEW"
    "ofyfnE8Q6k9tqmwDXbEed1tXYlUoVvRictfEsk3RVY6dxqf8/LVLbaMAkjk9RidedR9SfwVzHl16hM7chczZGUIg+ZRGCALmFSAE"
    "anTKYgQzMZBCQBMquvRqcWVSYzK2LfEeuTXCHcKFWCHUeO5KRZ6YPA8R2LSbTfT/AGYWDbMXg20b0QFEB/SVxxAdWDHHUT9EdABH"
    "H9EBRAdOBx2gU6Napo+Q4BQ5fFEmDlS0KubwRSYS1OF2wQxe710Q0O4xffRdo924aXYrLvVnjeu7VrtO5EeffWk2rusE/vaZ32Gd"
    "+Ad9dt/o9tpwxj9Iqy2HcSQ4Tk+Qs5Q/BnqEgFOuCkvJwUHWOPNGdHv05g10zKNy5k0hzB7bxMcySYgwc5qtritUbXMwMdxJlS06"
    "Q3h6CRt2IgtZ7MXyVB5E03qmedEAxUzPJT49xm8/U4ZknNB6N3Hky9BuQWnWjP2npBu71jMTo8XnXnVwJEOLQ63zUBc6qhfDyuil"
    "XtbiHPiaor25yN4cm0uVrc07zCMwpq7bnUvGptMIhJdqK7IIQKOBE7QqYUUMTTU/uYQvGAHaOjEIAAvilE1fqK1MggZhfM5keNcL"
    "dUZgGqyRJ+6IC/K3kWeHz2c10ri9JT+7E9HZX8B62BbrB/l5YpkmZTmhZQd5ghzbZdYeGUAr7nz0TzqWOwrcVRknsUDsYZQftFWi"
    "rRKtVWirxNFHW+Xx2SqPy9KzQQzp8Rt5YtJeWWAvRqLz4GyI522fxVKK3vAtCGh1ZrTQIWHed+W8vxIfvWadqM8+e7y/lt/VZ59d"
    "N2+b8F199lnz9/tOt1cn6lOPd0KqYJuOWEis9ZCBjliXmmKfdb6JJUz86bNes3FXJ/C3zx4eL3vdpmjkH/SZUDProGuKa4JxTTHk"
    "6vNwg6ZDaHTLBIOetzxLIxjhhVohfmHFm5QALyAFy08uCciI4RGDzBz+Is44dTLic2ZCWkIIZfZX6RpZyGQ2jIJXs0pD4xLxYboq"
    "dQ3jHpAYjNC/gidLQGBy6ubBF3t/Bsh8eGPzkWHXwR9b9gHYt3gGFuAkwf0hleGTfILRMu8JPGrbUWJEqQaXB0gs150rd/VgB8z1"
    "646aBRlz0gjKf+Z1hbAKwip6ykcIq6yY46hYI6yCo4+wyl6ro+uUv+8kNqdIHivt3RRS6Kznbez2Xaa6o2i1wu07U+ERkaZdcVkH"
    "NbgxNy2vyTwnqwjHLtWKTfnQaEDDVmu14Q6jRDY/J9C3RVVafM5soZOaJjV/VQm++EJoq8NhJEWqhPcyc7/lCS10NhOTyMyquru4"
    "wSZBxEn5tyiaOLa6xwhQq0StUtO1ELXKFXMc9YpSeoXxqvgk4zjy1D60btrN6wHYGcPDPoNDcTD43GjdSig+8V1dF007j72QTByD"
    "FfLh4Vunez0QL1n7BijTZ/pMfPv6cN+4akaNMqf6rHF11Xls96I2qRPxFs2rr8kW8kSfPT40u+Kpf2v14HL8W5/Jg0av1WkPmu1r"
    "uJ4+49OHDxD/powZ0bX4tz7rtm6+9B6iq8nvoa02zqTECcGj5uWXTudrjEPJE+L+na9NMSQPD4/y/rFvwbVu87fO1+ii/1X88utm"
    "u9fq/TG4bbXl9dSJWIvHdqZNcKrP7ppd+WjqU3CrHZwJjvqs2W08wBn1GdjjBpfNm8d2YJVT34JrsrV/JJ7kLjgXHPXZPzqX4sf0"
    "ui04Hfuirlw12lfN29vgWvgVRrzX+NqMSJPfw+tiNne6sev+dzGqzSsxj1vtm0HnvtmW45o6E28D8XnpVsG5Prtq3N4OxNmmvFP8"
    "mx42ykNiAHq6QL9SkjiAeqoZH5NT9lOZeLJPxeFknzLRZGJjF+zPScZVzOEYyelxePuRYyb1DMuuVGI8RqJHcXG47VEXF9cBjbni"
    "05nBslBMcL5WiMOMYy1KeCT4zf16hvNlrstAfqNNsBD4LYPvdLkKCeELP4I692pJNCVhdSpq5fK5o/SKbK8IvCDwgsALAi+nCbyg"
    "Of9HHn00559t05yvgnE3eJmShBj+r/M7M6WOENMH4qfx6rBNlhjRG8yKuM9MQHHFK8njz9w2qVnM5YBqjxngdrWH74HPCzpyIa1Y"
    "hakcIzk9jOyiFJMvVjD5opDJ1edzihCndJkpHaEkpXH1kOL0JvTbUix+u4LFb4tYXH0+J+lwOpeZzp7xXAlgD9rrga7D/Y4aXU9g"
    "UHw6zS001KN/FqFPEckprC2rNKTm773VHA8VpNtO+yZonh6GJMdDbD3D8mIoNU6DasvKNGaSVXlLeJU8ZqdVsaiWymMWn036JDK7"
    "Eo9N5TOn7W3qfG2FvS1qUboI0k8uMenYAkjtnLQ5o+BwHAuu9V2TbTH6rqfKHs/mzgwqGkG4LTRi1CYTIRrkGux2dJeNvJ858wRP"
    "/G+BMzX6NqOJTWNABk1sK+Y4GlnQxIajjya2fZrYfLkkH4RaHykQI9fZYABTtzG473aumg8PrfZNnaROQFqy7lcxu+FaeOg7O4de"
    "0L67c/g9LSAexuHZFyc3HcIYucaK/9n9F5mYSX70WfOu0bqtE/nRZ9++NHoPjfv7OgmOIMjhtnnTVVmb1FGf/da6hDRz8kN8+yoO"
    "v4LzvFiTVNPwsM8av7V6nTqRH9BmcN/sPnTa0MY/7LNO7wv0Jz/0mAuBWrLpZIjTa/1C37R+a4rBkB9iAoht57rbgHRd4aEeAxLX"
    "y6pJKynKQ4kr6MVQTijFqJMt+y3wasbeoL3Ge5hOll6JPWX5u7LqWUiDFc/KVzxLwnRlIaAkFQJAq60DPrdeax+4iro5Tq6utREk"
    "p1XCSnDVeLhqXDcPZSTwFLyfMRIEA1JsJAhblDYSnJN7MfTUrflJNV2JykPWTdtPZeLwhQu4vTehlgO1SGqQUhMwfe5AMk04GtuW"
    "2NrJs/FC4fu02Fyww/vtPFRoRRs/eAkDitDacYbWDrR2IN6N1g4cfbR2aGztwICiH+CdwYAiDCjCgCJ0V1/DZzHNreIkeflcjtOc"
    "HtCMQS4Y5IKrBga5YJDLkawt+w5yEaxxN9GeEnSoPOmsPMVA/cwYrzJXxqlQY8LYMIwN08nuWyI2LGcReC1PYzkVT5OtyWVPq6A7"
    "sIoX57pMXK6ts64PXpP60iB+L6qwJHniTk0Vp1TG7pnheHDoUBU092Q5rgfxdPBlKphPOBN3kRZw1ZEqKhKyfjhcm1lzX89Qqlhm"
    "0gcjbkQvEfIXn2+xjtAGjjZwTRFTtIGvmONoBUUbOI4+2sD3aQN3uF0Jjg/anwJgdlCzUuF0XWFV2uF8fXMk8/XAiNSJylMYlYBR"
    "CfrAKOujEg4KTx0vYwvxKQ3CPZoQC3FWAE6pi7W10BQN260Hppgff0H84km/kuHQPwQjuKpOK/Ef7kwhAGMxscYTKFUrzkteOtSs"
    "CSKXGs544tPIKA1IAZVsr9rklc894HOUAqhij5IHM1VIShUXbBClQpRK+xUVUSrEKRClwtFHlOrQWv8BSmLqtielwKqLMkUxRati"
    "sOoiUxYzJepV5PT+PUePm9uRuJ6nuq7w003QoZ9uGRhW/PCilGj5TA4JTg/nviiXP2ZF+hgEuXcOciMei3isNrChzllivsi8KWcF"
    "uKF/tbYWOJxEDUu4tMGdAFkzyFQIPmJhpQ6gdqqTvYKHB32Ucg5uUULR6KEQSUQkEZFERBIRS0IkEUcfkcQ9qlaHTY++p/0J86OX"
    "TMcdSP1lcaGIQufh1wl6Swr91fh8ypDyTrJrIKSMnr0Iev7gmiOCnqcOesoE0mcFmKe6WFsLec7CdmUQz/l0RB1AA5vnbz9+qJER"
    "dS2T5uOKC8MlC8fyPMpyIcvX9FUKc1R3QJARQUYEGRFkRJgJQUYcfQQZ96fKRPJHWbwjojhBrGP7wJ0vEVbhcIzkBFn8sYyD4sdi"
    "/8SPGfdEdJlDl7kzRI9+OJUA0aOTRY/uDdfzmd+RWRLTCFKmQa0QRZqJpoPgd4Y5F9dDSd8m3KXxFGyGS0b0SUygmqyDNmeeZZPF"
    "hLJz0vLIE7dtqIb25PApocZ4QsAC+0z98mhE3pmMlsTyXGo/kZ+HQzGduQ3i6d+exA3cv8km7sSanc+Ww+FfsoiUHo+0vnZbIQC1"
    "au1bWd5id8tfJUxK3gn+fEAs6sfdeMrlyF05nzFNbjFL5SpWFdsJaLDcuHbwTUZOO4BAcU2NbMoOebJYcDCDyyWsTq5hi/Nyo40S"
    "sYrF0yQeV9lYOaNLwlVJVJu7bp69aYNe+qzPGlMu5r+qyComDX0Wu/rUYqKZmMKeLNA6HI7njkPZWOzi4HUPmONAtom87l3fQR+O"
    "w3X/J5cElOJeohtxV2oO/pcgU0wYKXOYbcCjQsZZRz6YlEfggWAUwEhmq3bAVLghnxWbySqav8Sy4M3dzWq9zqwZtS1GCxuIzp/D"
    "4rLimddWfE2krC5FUKaRz3Yx3fJ/huF4/m2LfgWwqOzdoko2pZp7lqc8zYoaRLOtxG9c82hyPMTWSp21bemfMzoGxF/2PIgMpNus"
    "+ovGVhRwj05uQGMrmtvQ2Iqjj8ZWrOKr9051dO9MKAyXtUaGBCdo7N1NKUNgWPXQgQQZRg6Ur4GKBTr3wutQRd8k2i+i3iO3O/fN"
    "dkWOS5o6gb999g3C7r5BwN1t56FXJ/A3jYodxmsnD2WosF/nkSMwrfW2bUgMNQKpkqN9aT0Xirxpyo3kXs0EMl/y/fu7d+/f//Lu"
    "zfuPny4+/PLLxac3oQicvbRKFr5s3YA4nBjdHM8YH2iuIj3FaU5QgHpfZmUrXtjS61oSiC0/x5N0OMM3neExnD7D/5X24iQhWozz"
    "5NQqy0ZEcXo+oG9LiadvV4inb7PiKRYtXyXt7KRoeZ71Ksn7a8G8fN7nEq8SQU9qPECiTPvpxA2ZFUT5BB3K8FrL8P5Y5b0pt3xs"
    "2NfGcuUgb+UtOaIBznlNEjb4Ksa+OB0C1Dq/JZErScW3JEH4I+8lPiNG+bX9Vvsxp0hRkk/FcnHXHTjUcPOm54qIriTZKYib6biu"
    "coFdqyK7srnmI65Vn8lZYpzLWhUAPVGeHjR47iR5WhzCUMxRjF8o5mfcp7gCS1Nk6IiYa5OrxtM4DTJ0dcxsMP+y/K0WNHsf6+c4"
    "+bo2ajb1qibCZrtCQeu2rnpn2cn7Ws4+BJ2cKFsTsRbreRrG8r6Gp48uPULloCxHE8Eo6zm697D5I2Xriqj5IsbuufL30TK2sPB3"
    "xNgDhQ+2PDo9ywshlBdqK8MIB1bQpkQsIewsELNnyGC5OnE5mc7HE3Vq5nBzPvZqxPDkN2ss+rApBNwR03LH4ItyToZDj3vitrEI"
    "v8VEUFge1NGhLvE41NGxLdcL2wQNFnxum2Rhidk39/KiFLV6Poh/TIUzQuShT5s871Ay4t5kVYwjPDZcg1crSJMAv1I0MY1lDXIr"
    "ODR+1oJIRw6Ri1CEaOOIRjVJMJvnodUNDDDDADMMMcIAMxx9DDA7vgAzX/iqYjmLkZyg++xOIjX+NReLkuVVclOO05wgn7cfgSE1"
    "h01clVOE+1skTs5ZOVDXBjPqjHN9P4vnex7tHiOT3uxq80152n4s42ib3mBjfrYfM7GNkVpcbdqnCHHabzztI9Ch2ggk6U4m7+2e"
    "uY8RKhrM/k0HIYcYRwKj4bYnZm43Gg5Tm289wUmIYpeFR+PANyKjKx00gnyUr7EgBikvj5Ofa+2HsdmkTS5zYPk9dVz5i7PWQ/9S"
    "bbX9cBa1KmFBVK0DW9bYtoQG9pNLoHadShQuTlsOgaDSwBhm0rEFwFqewe+13ZWqhBcbukql8FZYzvITgib7RssaWta0Xe/Qsoa2"
    "FbSs4eijZe3Qmg3INvmK+PrcXAGtzgr52XXzqnXdfKgT/6DPWu3Pt4/N9hWcjI777L7xhzgDf/vs8QGuwt8+e3i8v+90e+J7cNRn"
    "HXEgm/gH4kzvS7MrvsNHWtQ8jKWpMLPFCpjltDJb7CHUEKEWrCKnv8CM+BXiV3rjVweN1jhWrmpa5PCWu25X5SxIA4OxS7VCYDCV"
    "9KAMMKhakydVpEfw1nfijxUdinvF8wUjYNPLAwVf09UmHvKhOICwHcJ2ei9ICNshcIOwHY4+wnaH1pLlZ4aXxcBO0F5nqE4nV3iE"
    "dbY8YS13IER46yVn1l5yblOjIBtXgi7F1pEg3BVfAwl3v8v6Zadzm1jRL1vphLqPd5fN7s9v5WQWjSyl7imGZzCKAyh/soA9JAM8"
    "S+t+0ZXampr2YaMStewp8/UzWTQ+SA8MdWVlNwVl5PNKwquMwrO5O6GurApPvlM6c4nl5Vas39+NX1GXvhD4W5kCb0fYH1akR/Xx"
    "Feoj5g3fZq5XLEZ/WsqWLnt/Ryavytv7O0Faq1V7f5j7qszeD9tsbA/O33HPScsjT9y2+cJVEC41xhMynhjsOUyFIm9LRkux57rU"
    "fsrbpWUTd2LN5BadKxIc/HlQUtBvA0NJYe+SQnHi15WTGXO/FrMUxQUUF3YhLtzbYh3LFRfUlTXiwixsVAYqcGB7lsk45f7sh3Rw"
    "x4QkZ0+w15IgA2oF9V20k4yY8pdywMGBHuMVwkFxiuKVC+qushSjeIDiwWvymB8LuL9LG8qW8X2UD1A+2Lp8ECRcz4gHsUzsRdJB"
    "vMl6BzKmtl9qSl8u2IXl3uXmOIitbIoOYOgAhhsvOoDhNoIOYDj66ACGDmDoALbbCauzA5gOSoSqLZTWIMKKQwXqQ1jWqEzwievR"
    "mV8kwtc68uJKClptpDGkKqqhAoEKhOZLNioQKEKiAoGjjwoEKhCH341QgTgOBSLO0O/iR+RP2PWZigLaPWbq79w32xWXdUkDKYWa"
    "7T771hGH4k+f3XYeenUCf9NaRZnJvf28QoLHNh0YTx51BqaxdCvM8DzSE0qkvbW57tB/zS2H5sz3fzx02vm8jdOkRRxr7JH/lvaq"
    "PQg3o7llexZzz+F+hxBtgEcJqSaYzT/fNX5PT/Sr285lWlyBDi6x+DnW6tY5+Uu5Wt2HQtyupDv7WS7u5l+rrUbfBuOo2VoQrsMo"
    "Ace3ePlW6Vsv65rWICrPPxotxRGf1pQfneWRiXgIMUNM6WIXnAS/PIeOwdJvZsG8nd/tlZVWg5v4Cm9Ryuh4M4QOETrUe0FE6BDB"
    "o43BI1idBxt6MWdoMTYkXdttU9amKHHRSnvVupvEMcWocKqm0pAwj4IkKW5ena9ZYmRvkr0pwbPCLpuiRI9wrbfTcLTy8O1bPjbs"
    "a2O5ZqC3koLhiAY5JwdDoPNVf11SlPi6aP26YPptTL99UKxQx/JxV3PX48pud5aGCePXaoUw4Vi28n9lrQxM2JMV3J4sJu2sCr6T"
    "5OdkOPxOIWaW0Rfq+Nk43F/FaS6pXXHJcChZTAxPEF196bSumqIZ5y5VaTyyMOHO71aq/hzjc7nTihtmqs4h6Iegn9YrG4J+CPqh"
    "vyCOPvoLHtolJRAjNnG/Cmh19h08u+q0e42rXp34B3121bm7b7T/gDPyoM+um41bqCTXuIUycr1mV7RrgaNW7Euf9RoPX+sE/qZF"
    "wsM4bIHklzty+a+B31znwdrQ0fOiXAG4FfXf0qxFL9rdetEel9PnBqtOr/m7WHLgb5+p3N51oj777E7sjGL1kR9i7RGbqlh7xN8+"
    "+3zbuKkT+CtWKakc1n0lMfj+EJx40GMN8vXa7FgWOzTGSNCfMSF1bcWfEf3TtysgYYWDH6TCgQInfzNsyeo84FJdq60DLl/CZqX8"
    "G2VzQBG5+OLwBaCILne8gUf/9IZDAseuauXGwEZiTDl7hhSDU5faL9StSVhRAo+QahC2yXwXx13fsBR8CQZ5b5kAxsCfca07ZNgU"
    "ZlHw0MkO0ecR4U9NRWuEP1fMcQTAEP7E0Uf4c5/SfY4YUspnMEGHG1Tac9iXyZIM7YmzBf7CfvuNIJ3j8bgEOGi1wh+uNbed9k3Q"
    "PI0CpKDK+XREnUE+y1cglkmyU+B8Euv6UAa2/FCMWn7IgsKSZTkwgPVcuPhGNCcUD/33d+/ev//l3Zv3Hz9dfPjll4tPb8JlOHtp"
    "1Xp82bqBJTkxAtk1Wuidc+YNphbjFbmfpsQx2HQMAr/dJO+L67IF7X/kUmxPtvFcETQMSDbDC4+HW6+ECxPK8IRbY1rJAhEjeZUF"
    "4nj4vRNTQwJ+Kyt3JIh0NuHpZC6Ng55lUbQ4DSooq13NQ1fj1/iap5ybj5Ova13O49NKG5/ze8Px8stTqvO1FdWmohalyknMPdcy"
    "KRnz6cxgS1n00aXUlaWewB0f6jKRkcPnzxNPJoPwZPlIv/5jkNzDJa5YIalJFpY3ERSqEJRqNCWc2UvlIw4ZJAwxj/OyVRz8aTbJ"
    "ZhE4yqCZBs002i+GaKZBoB7NNDj6aKY5tJkG/XF3q2Aqqa4KhhJRoBPnVpAVHVzgfH2puEBf6vpavWpQsV5fVCDXA4XDSmomBvG7"
    "zavDUYGylINa8AuypTnWO6llWqOag2qOfhsLqjko6KKag6OPao4mag4G72yboQkhruyWnxL9cMPHlPkHSJkfWaZeY5WMmcCOk6vr"
    "E+Yn3tZ8m2Te9H01Z3/sWgSHtfcup1Q+dRqfUOdrK3CJqMVaOOKOM7okT9zxqwHUiMVC0+pPLhnPHYey8fJXZR61XDIzLJPAD4Qv"
    "jD4bEAAK8XVwYcDZcCgviJ8iSCybgnlWnJAmVvrnjI69PEvvgZ6jz/qiIcjDyoNSEcF9XcHz4BlC/Tj2IEQ8BVyDVyIwNpvGUvQP"
    "txtPguII8DQy+pB6nk3d+G3ULwFztrzUZ0E36ifzBSPKuxPOQkmGdbf0Agv22OYuNevE5YRxbyJ4DPez6ZMX1X0IQSR4wijOsc9G"
    "dAy/3b8B3KxCyOOfHnWYyti3HkOK5fYrKvQQsBsxJsSYNN9qEGNClAExJhx9xJgODYkcOJpGt/3pMOE0oeSWGYBin4Y4zQn6Nbwv"
    "k5qqODNV2qMhUluqTfIkHQaMbTrDEypdtSHIkOIobBy2J5TSvK1zReBeSPEjh+75MEkVxsVIfmTOMZ4XKLrCU4/nBoqeQAD6RSlH"
    "vYsVjnoXWUe9OIZUgcspstNj9k68IrG+C9Z3Oaj9Rcv6LrbhutaTNTbgVxfUg85tVCtOnJhoXrlCtEnHlitLsTBiMGKxf80tZ1mX"
    "sH0tsHJQhwZmB8/4Tpk0j6QrOavqzctz0obciJZLYnVcCrIp7vPmm0TcZasbxjBRNByg4UDvNRINBwgdbwwdJ/eVfIF5fcL5bC8a"
    "y89nvUb3pgm55+Vnn7U77UFwLjpWVTBuG612T9XBkIfpDa4Ubrf1nPLizXOLRiv/ZY0oNB4ZndRILEC95wLUK0SnbVafPp1NfIXi"
    "GOPYa/XHVrKr4+TuWjUyO8W00SbjA5BWIlODU6A7pmZDOY1RsMwTjYLgwLFtiXXvnHzzvb4Y98h3Bj5mvpdcza/o+SZfB9y8O+Vj"
    "5y+swyEZG45jUROURT73wDdOkAUXDeYuqONKT0DLq0sXNCCtES7+V/6BY8P2vdcYH3FzSTzOhaYJTWVPhD/1GXzzn/mcNMiUCiGW"
    "Pf/kkvijTMRLCfljoHzpzDYYFPd+ku55oKgOhyPRsTj1v/yaplLThWfgoJrKagAuPL9pLCPHQRtqiCu/vCfw+/MMRwnZwyG0VYwb"
    "qKSZEZU6LR5PJruRTnrwMyXzrsSBCwlwKGjT0Hpq2bYYapXEhhrgbQivJ5kKxVvp1EtZ+SDIb2NS8fiOUtjJE12Q2IxyycR4kbq4"
    "xWQIqSUe31e3gQUUnmg4rPWZa4lVhvS443HLFY8s+CVG3TXkM0kNH5wQx/JpJbvEVQo3gsFm5+QLXwjusGfiip+iBs6wBX/F0JKF"
    "YXnQTD4FE89e3ufQGI+l0X4TD0R/hgTFFsKxkqhCgUtiuVbBnC5PIaYMghUIVmi+EyNYgWAFejni6KOX46G9HJV2s8HLlCTcwst0"
    "PHDH0b0zJ19F9Kpxe1sn8LfP7pqC4e2bOvEP4MzDQ+OmCWfkQZ817xotQSA/APmFyqLwt88+d7p3dQJ/9cB4TcuhBQhOufFLdKAx"
    "6ivWpsvOY/saaknLgz7rPPb8U8GRX3W6DVWogyM9xgmsz4zm+GmUNJ1E5Fq/aPdfxBJVJ/Ij/Rp9+9LoPTTu7+skOOqzXvO2edNt"
    "3EGJX3XUZ7+1ZJVf+SG+fRWHX2FgxSqnmoaHfdb4rdXr1In8gDaD+2b3QRUc9w/FNOl9gf7khx6TAa0GW1b44jhIBY7GyZClqQUr"
    "AVpVYGqSENla0hVyJU+34w15kgydOfyFsmDT3GRvTfawv+317K7RfvTlkypbbLfzW+sadrTgSEiwsichwMpPsRHe3Xe6PbELyk89"
    "Nr0kgl5h8icJcf6jI/vBHNmTNpYKaEiS8FDQIsIhpeAQsJFlhvcWLK7XxrJggzbywkmrBiwd0aDmRCwpq/omb0eKEsFCnd8OKli4"
    "wRjHyXCAdR5g8JIYuFT8QjOnGmChGSVNdkLBxluzpoArygasTZMha3MMVZZbnPW1LBTursgCq5NMfNZoP3xrdpvXdRIcCSWw9fAA"
    "Z9QnmC0G6iLYLvzDPrt8fPijTuBvn1012lfNW6AJjvqs2/xH86oH54KjPvut07rysdzwsM8+i7/QTn0q9LXbuek2Hx4U/up/6bPH"
    "9td251u7TvwDPRTS2HAPHGNRRXvKIdV4tmyoQb0tpUG9XaFBvc2pwOnw6aCoAHgxw1Nkp8fsjx9K8Prjh0JWw6XUXsM34HOCCLm8"
    "nssyq2t1PqfIkNPrOZ3waa7C6wwhcns9t9356J90XK0idURyehzeSfRYfs3vnjhbsDq/pty3ZuxdpTE3f+8llOVMKbBQYb7ttG+C"
    "5un6YOnlA0NYjy+ENZXQonpEa2EHGo+bTktUwD9qDkbLDZwBcsjRglfI4uoBC2lahFZ1hlY9Ph9PBjNubWIHzxLjm5RWefn3wcw2"
    "8nxBLjm3qVHI2jhhiq0jQbkr410Q37Zfll52OreJV+aylZagHu8um92f30qui0aWinDOwq6WO4AZPxXb67gi09Oke2R7eOZo+a5y"
    "u27iiZAgxO1C5+0iGKtNJK8MLW4WqcTWKux+E96mSZG1uaytvDYl6HBp0nlp8ocqTxlf7SmVIPyREzzHUoFUfE1SlPii6PyiBINV"
    "/U1JUuKrYg7mYk/OCaEr9bKEtPi66Py6+CmUBnzuQS6iTXH6nG40BnzPvjRvr+sE/mbdeJRrTsxLRxzqAc77zK0u5yUJ8YXU+YWE"
    "EXAHU/5Cc7SkYo/FJBUWVE/jNzZ9zvEA/cdDp13gMOK3T78s1tgj/01sy90ZR2P5aEZzyxbLqnsO9ztENhrgT+LFyViG00bg1BsB"
    "HaQtww4dc8cUT1RpQJJUOCxbHxbLHdgW83GWiZGXoWQdvJylR4y5AsYs5pdDTUiZOPhOl5XejhzSV70ix7PBb+1dyCTuPUBW2Vsx"
    "Iq63KrdstkWtMMOsLdsOKiea/QZFPWTWU9lBPK+on8TUTxsr07WCLY9IWx4Z0WeDqYSuMn8pZNCAQiGJBLAGW5Kfh0PBfW5DKrC/"
    "PYmu3L+pe53PIOnqd0pnkMH1L9mstRo9G2RxbUBuVQLe0pAFVt16OKwH+WxVDRRXpm11J1w0dfhCJXj1s9xCplhum/7jRultyQQq"
    "vvslVJLZdAWJ6LvP/k0drh5bvOguTSTPjf2oGlEpXi2/LrzjBVXgxUqxcXWWZIBtMgdFmOajOPHp4bNdZPaYSrlQ5Z3gzwfMgfpq"
    "zuu7uRxNSpzT5CmG/58q4qGDsHVtGTZ/zkhY/uliscqMGpQQpcSeHAolP7lkSl3XAJFAJnn/69SwbJkdHSQEP+kcUfXKhVxwTlpC"
    "uOC2zReuEjIgJzvsTNbzM2zvIIyIjT1PTNrbfUulc09u20F2vfWp3CHIGXBlKcLAiaI867YhJN2qKd4LxRPMy44yia7rO+Zlx8zc"
    "pSwJmJf9Rx59zMt+tk37EeYTxnzCqJf+UCtoMFijnOx05d76ZA9av/jHne09pv1VeBtjVPgqav0qypHa/D2MkeNLuLOXMIPVVHgV"
    "M7TopKbz+xigiQOrioKRotqfkrHDUd22nhHyiM9zt7N1rPXJkLd5OtwKo3Mxyrg7i7O+C9LmNa59bmUZXK2+9VXUzXFydW1t65TL"
    "hC51rXuQ9OCeq+dOGsZil2qFxrFY0oRyFrJOVNG4pupQW55Lnh0+n9Xk4UJMm4mnnGYW4P1jeWRhuASEOuLQF4suqJlf3npL/W7i"
    "HxMmNkUjExqZ9F6q0MiEZgY0MuHoo5Hp0AqK/MzwsjjZXtBeZ1CrPDN3X05ISn9VGBwSaBzMuiGDd5JtXMnUFZaDiABXg/RqEOgg"
    "uakMrgVTigLlEmQ/dB6DwgIVhRNyRUEKjKKVKeSEtPRSNd9fgg7T/a0OCdTBN/reNrKxZ/JkrRD6mQWXS2E+nuE8Uw9Cm9SRH9hE"
    "TDq2poZNDJdA+u0aOClDsNKUivEY/+QSMQG8XwXZAoKeFBVct8wgrElGdkFUFDWmNTjwz4eafD5YdOgHKuVHrW4qZw34FvhrPGXB"
    "ai+fIeNXjRAUQlB6Cv0IQa2Y4whCIASFo48Q1H79DwIBoyxGElGcIAy1g0I/MbmtrEofp/mhSx5Hgm5Z1kUUPzTjQAWpHpweo8KU"
    "y+lSUsZ0g5ISERUyNAUdS821GjtDGtSIMoWPAcKoso1HFCe4jX8oY+v4UGzq+CAtHToAc42RS8FtLo3NBedrhfCcEWtRIm8Btykx"
    "jaVbC7IbBULIcEg8LvErcZmM6BN3qLisNtrhMMTHQtTiJ5f8mzN6TnoyTRF/kkkHZkIKFyqPyQnjHuFCKLeNWV4ig8M9yCZ+X7Et"
    "M5TairMR+KIJ5iJAjE7fpRQxuhVzHFEaxOhw9BGj2ydG993KS85bLhQyoNVZyBcS+VWj14I0AMFRn902G78160R+9Fmv22i1W+2b"
    "OgmOtM0TgFgfYn16YH3F0ut2gL4jYtvmAW7Aqixrq0W3Pfp9HCc/14a2xWZTIq6tKwSJbuuqd5DAtltqmA987uRgJ7FLteJk2qLR"
    "wI1avSawTcacwTcOuAKBZ3HB8QhStw+HxHAoZHiWLeQ1yMVoUrMO+arpC+StdizPTyvt34JMqcHc3FyQh3yQTSCUwKsdURFERbRf"
    "DBEVQb0YUREcfURFDo2KYPDcbmO7MHhuxww2bEssn5XKPsVIsCJaYt3fRkW0qkW4tlJ5C4eioDgdBp79CIFnD3PnhS7P0hCNf7pW"
    "CM+4UYNSyIwYShe+1/xSWdQkoyUxiDsGLxLpafIG3EvevpEYCZTSmE4pK4BXXtUbYiSIkSBGghjJXvh+dFoyYiQ/8ugjRnKGGMnx"
    "JBgK5MAqPI7TnCCfL0rx+WIFny+yfEZ18IdSBxtSqTrLVwr9i7U1quHAiNpVLNsYKnXZQsxRAWmh8qlSzDRWgpqydaUZX933Jtpj"
    "MvdwcA+QlHJDFeINaivqKyo+o0qKKqm+mxOqpCvmOColqJLi6KNKuk+VNJB5svxcGfodJ8NQ+lTYAVgdKszPsD1WjcmtGiNNNVl+"
    "9uifRbt8RHIKvg+rVu/m773Ewp0x9oaL922nfRM0T1uAU0uCYz3nFZYqF+EUUeuMppzdNdqPUMNNffbZbav9tU7gb1pjPEzsUkrp"
    "qyDlpCixtKLW4oxp5JRVvOVjw742lvkD7JP80EFWWEtsF4JLiCBV4GmCCFm6OnotcpN5Tfxa5I1znDxdG8GWmFMFMWw5q8Fr+YpV"
    "7w5U9U5N6FuLfT/LNzLIS7V1JgY7aLXWwNAg0BacxBYTazyRAXRJi4AKqlMdi8MxVbF7fO4RV8woMRjEYuekQUzrmboehN9BmJ5L"
    "xw71wHzwnc5yvNX2eeNSGc1VL5mU5SuNFmh+0GavqaH5Yf9yEpoffmSNDc0PP/Loo/nhbJvori9+ZLhZ7K8VUeiML27orbX9fOdz"
    "5ll21YUqoEHsUOu1SCeM+IhsJsc2zIh1ItapK0sR60SsU1PGaop1Nv/0qMMM+2tOmG38Wq0Q7aR+q8H3shG3lwA3gtszU4nG3KXr"
    "0Sn5LnYcKLHo0DF3zJofGxvhipLG8ohtiO+uoSoq5qU423L/fdZnw6GiGvjqU1TYUZ3/SXT8JPggThleXXU1o3xmUzIxXigZTwwm"
    "mE9cS7wD0l2biPdhKbuwHJllzbTc2VxMez/Tmho8yFqvoFnZpWjdT/4oFzqBX5K5JSRj88R9TOvpiTr+r4j5lI8cPn+eeLEfIZHc"
    "3oIH3YDLuZ8I36WUUAMQYri5+LWKwiVTY6kuyHsCVjwX76HyTnfFXCLB9OgzyxRTj1ry6YF53A5rYvq9lseJGZ+rWpfB5PNfq8AP"
    "bD2A7I8nAsQIEGu/uSBAjBAhAsQ4+ggQHxogDuSOTVxRA1qdgeKzq06717jq1Yl/0GdXnbv7RvsPOCMP+uy6Ca6q8LfPBIuaXdFO"
    "5uePfemzXuPha53A37SAfhgX1sOGFmy29r3x//0150/wT0chL5a3PymglzWrpMh0fmU2tK3sJONApNRUm+QJOpSf0Sq436U5ia1U"
    "kFWyhBuJLJpZi7Zv1VbIUpaxxdkr4zSYwTIh7W+awVKHDBqfLZteTeY5nq3RlVoh1Psk2gzGYaMSfq0zi45lMQiDAHGeB2pek1IY"
    "oHwaf8viriVvmsb9ENpDaE/PPRWhvRVzHMGdUuBOuOyVl5jiJBjgnRvgzbzcAO9LixlOQQxkjCidR2zpqYzsR8bWFTy79GWc8A0R"
    "8tBlq93o/pEf5n2ZIxNd/tFrNlKcj+3nZfeHuAiAW8NK/xdgVZa1Fb1fPNHc/Oz3dJxcXeuoEZtT2nhptKYz7nj/4KOztNgeXSkW"
    "2y3ZZvBPv1HZfHdQuA8M/64UzhlR3fwqDfbDobjlcBgVkLNMYiiHiO90SUxOZdE3cGvgjIqGDvhe+NZ+4LD0cTCpYXuyj8LEeHt9"
    "COUjYRtLPveUh8eEL6LWkIVPOVXUID2f5BcUxoNGQQk8WbCVQhk9IiQs01V+GWM+t00yovIc+HR4C04WxtKFjp64M4VuIg8PtcDJ"
    "XzJ1qf0ifodHYU6DCws4hFAmn0rc1PafbSJ++IiK8/IOEKgHv1tMOyY9SuQvH4M/hiUefjT3pFeHzyzZATiSbJ5CMCFNok8FKl7a"
    "7wOoeKHihT4VOProU3FojfsIDfPab0++GDoAsTbfcLneXyXdh8bJ6856na/Ndp3Ijz57aD48SIcU/6DPWtfNdq/V+6NOgqO0wnEY"
    "y2ecx9VfgRxqzH6ZYbA3z6nbV/oV8Kn3Z8c/+4/H5mPzuuJG7FPVifrss+5ju91q39SJf9Bn12I7rBP422efG61baK0+++yq0b5q"
    "3spT4aEebwh63B2txx0AG3kScrnBi6j1Hr6H38RAPfzWZ2DnF6MkP/rs99uH3+sE/moyGEXo+sodBgH24q1lasxmcJcMR4u9amIk"
    "ejjVwG2P2qkmUQfomYF9osqAxEj0GJCj93KKD4hC0quMR0Shx3Cc1PvhWyyqjEeMBAdk6wMiLT9VhiMkwMHY/tvxQh0w79GcEVlZ"
    "Ri5JuMc6cuGZoyokl6rcZzrLgZOn4q0r3RcjRJ5X4LnHPSM3BVcBdh22R9f6HNd6zqrUVgma788I8OZIGOmbRSvwMkaB7Eyz07cz"
    "VmBnjALZmWEn8xO4VGFonAZZmmbpk2HZlfgZESAz08xUfl4VmBkRIDPTzKSOw5181LogWDkg0NhCumGs59s3pcKUoVkhFq0uptFo"
    "ZrmTTTxoUpSYK1Q3TxkdwhyVV/Sdj7bn+0zfRVj8ar/pGGhf0ndaleZWPrz8SfrXygNIj/ZdTCsyomM+FdRQHMNPmGYQeMSwsjej"
    "f3oFIZO7uUWpkMu4z01gXJWcxbhLdP/doqigve0P3X9/tG0N3X9x9NH9F91/j2J7Qqe5o3Wak5+5Q5f/HgTtdR6uzcGHctjDKugh"
    "zV9facqyuNjqHiNBu3til0avlBMZEH1Am66UuvIAG7hSWwfWOH6jckDNiMqYaB83EbSxPFRkOLRMkEC8pYoFN1I1TiGf/WgJkd5Q"
    "U2BGoXoAixLfByHjMma7AMXZ7/03iez+Jx8FFVXDWAghQoyo3F6Kqq9GVFXaBj8Xo8cRPtJVQkH4aMUcRwChFIAQrYkl8YOIAFN2"
    "5SAIxxfjt4nG222KuQvxeeqgzx7vr9UZ/0CcaYs1qH0jzwWH6Vg/PbTcQyeqPh6bb4VdxXIHRY4g65xpC/1B0Jd2pf9yILFmGW49"
    "Fy7ncaoTcqr9+7t379//8u7N+4+fLj788svFpzfhwp69tGqFv2zdAKsTQ5Ll/czhghvV4ifiNHogBycV7xWpcmU1hYgCdYTV+Rv9"
    "7H1JxlZL35jIFXicPF2bvTGaUNokb8xL27g6YWPpTI0NIpoqzCjUuc9Jh6kEiPK8dAaCKo0Lw/JkYkBV+dKZM/mN+M5EEjOS2mMG"
    "qtrJXVSuRXNOhS6r8C2Z1lBQy9qQZESfLfYrFL8EGMuDntxa0MYlQppxKaHMVNUvg1KfYoEfU1eVpfSM79TP/+jx7zRWs3NsG9ZU"
    "luqU3faZamV4Hp3OPNevwDnmcwapHIN0i0v1TJgkEWEuhLkQ5kKYaw3MJRg9LzBlr0dlQmKtQZnb1m/NOoG/4G4An90/wOVAHfXZ"
    "t+bll07na534B312/3h7Wyfwt88uG1dfP7fge3DUZ627+063Vyfqs8++dB4fml+bzXuZyyn+TQ8gBzb+/DHOf7OD9joP64buCh8/"
    "lGDuxw+FzIVLKebSHGRhBW9pHqRwCqzdSbE8w3muBB4E7fUADo7e5SCN4G+8VYTEOk/8s2+NVk+u4f5Bboa+ZuNaeqxpgtIr7ayi"
    "7BYRHUpuw+CsUvJZoO5WMETGSTBwNI1IT8UADTbgaoYOrby5eUu+0xyn5mL1PCRAO2E6LZuYb5WjnJNUGOq8KtRZB3fKf/BRb+6w"
    "sxzoWZ6vrYKfB17QpIQjJWVxZFhirxPjhRKXT6k3ESMAeK7JwTvRIFKxV+BwAPguDJe41HmhJoFJdk7a4mfUoUKNJAZI2SXckVht"
    "niPlXu+fxa2ZLPxji2kPcbWGcsGkhmNb4KwpmAlFfiRerUhWt6fiwSSkLil+lUMaPUv4CDc2HxnigsLL4xWIoBKQIf6Kfp4cCn6g"
    "AJLLckEhi0RblxIYY9WBQvPdqWHb0gsVQoSpMZ7ESKA/ybvS+HcI4fgSYTHcrSMAWwkCl3eCPx+ODPpGjO4HwOgOr8ZptvGfkhYX"
    "bCwVhzdOhgOs8wAryaT6CCfoEIrRbox10BFiBV3TakKy1muBpuDKRoOgtmwZhxUZlgTyZayYJ8jXfgllkGaFnD4cwp2vJnP2fTg8"
    "Jy153qFT/hI4ZMhqmaqxkoFVZ9SsgahuPHky4Y1pLPP8Wfb/ECCzg4wtnU5A4RgOXXEnoQ7IEC6X2k9QO3TpRlTOEsT9WpivR/Wt"
    "enjits0XWynYiV4oeojiOipB+i7x6IWCXiilxCfM1fMjjz7m6jnDXD16b097TfiimZ6+By8f1/p3lQz9QXO0bufU6gCNJcvLdbGF"
    "ARVGFq6JLNQBEeiKkbiCwIezNCAQXakV4gEwjoNx2GgtHODHkPzkkqnF5h49J4FdS+zxYsl0qZsIxRhRoQyDLWo54uZSpjaBuBFO"
    "xoZt59gGd9D/em27UJ8+pDvnel36GJf5Ym1ajXfOYrUiLjeiOSUHnD2H5bqz/E1iBd9DEmR7JbbrsF/cWi/0SiyOme0ivFC8W9ii"
    "yWActCm1WcwMx1PuEUBXh7BCyJw1E9OGSswVnDXAUSLy9ZBILJlSNj8nDUnmR/6JZq6KSwQ3CdmFqyIE4bu4iVjfp/l7yv4fQ7md"
    "zF2pRwXxkuDEIQkU+vwrGQ4DVUs0gX3LYO5CKLQSQ7a8usSRoZMaoTZ4gIivksK/jwTAxSCck574MnP4i2VS5ydXbZDQSCHeXl9s"
    "l2JHJD8DjC1+HxvT4fAvxKRjQeCGuDij4u6/hl+hUp6Pcrv8nHyzvIl4ZPqnRx1m2Oqp4SmCGg+KTZDHXnDIlWC9uC/MEjElymet"
    "N8by8f1vsdudyTfyeRDEYq6EzMVzO8nwzbxsZj4DB4XXbUssdgM/ow9i74i9a7qNIfa+Yo4j+orYO44+Yu/7xN+SUkwF9D1JiFtU"
    "utxbUh4si86kyHR2gT08ThN3V3yuyOiIAnlc0uTha2QVUZgYFQIxm+Nfpx/K3G21b1Tgsjros0b74VuzC0lGg6M+63XF8edmV56O"
    "femzZvsazsmPNLxyGA/5mW3kvS7lBi0k1nrQ7r8IMa9O5Eef/cdj81F8kx99dtdsP9YJ/NVjOEzLoVLu3nRIEh1oPSyt9mXnsX0N"
    "RWnkQZ91Hnv+qeDIL1/ThnI2wZEeA+XjkRUF0hgVhubq5GBzkiyNIbLVmJokRLamKjg7fDooymRfLM2nyE7PiWn7WaAAYqnM5wQR"
    "cnk9l22L0Q34nCJDTq/ndNIEVoHXGULkdonVw/hO3QFYXistHwmq0+PzbnCXhIW4SqhmghBjNbU2ayiXik2GOUWJYdc6DzMVLNxg"
    "jONkOMCaDzD81NxNcT3CFFFrvDme5eGyzduH5rcv4rhOwsM+u2s9PEA79bkKvX1sf213vrWhxJQ80AOJ8ri9wdsao8JdV7u3VQf/"
    "1p4zd8WAX/PxfEpzoiLS12uF3q6eajkw401LJEy4cYzZ5D9uSUBXUxVdIW8A+Eo+fGn89d3Fx6AorEf/9MjPE/qnAb6YU8P+Syzm"
    "IewjKIQhy3EEicNcWU3D8vISJhzmIV4Ra4H+k/v0n1SFiasomBHFycW37ECHF+9Tlrk9cbZgW/Pb62z52sou1vy9l9jAMrnIw03s"
    "ttO+CZqnE5QfMB5XN2bvASVx6LMlNsKNNOgMLbqGojRXQZq7o450CkrKcOpsseQ2Da+vFdeulM3QlUFAYz6dGcyi4psM9RnRMYg6"
    "nOXUWCtLqOKAZAqq4ZBMhP6ihChLfAbhOfJqTcpm8BNk6lbxZSFEKOrnu4VQIRXsCsXOxPXhUOadkmFDoovxxGCCfeKWsnfICauS"
    "VG2cceo7nXlhoA2KbAcX2TDkBUNecGfDkBccfQx50TXkBYvLRdUpPpbQxN6m536sMsXHbHG52QZOcTEq3PnT9X9ATzAFdyqVlUtS"
    "6VFc7qSq0kt1qNKIBAR6DMZJVfpTSmeV0YgocDi2PhxS6a8yGiEBDsbWBwOd/7e+Jc+ZydkG5TESdOjHo5vOpQOW3Oae9WSNDZ/3"
    "SUg5cbFWiCyzdLNSSbD8mmaA06ZSQoE/C+FPdb+oALHMml9uzD+x4I7p1ojLFbnlEXeichzKDFR0KaunuZSq+gbyjM359/w0WId4"
    "EAWAO3QsOghvB+Pi49tisJZEXVa5Hf1HUTm6xhSQb5kPQVC6kIkKaqcB0TlkzxqPDVDH/R8BddlewFMheEaVioo/yfpxffYmhNwN"
    "/5bk2XqBFn4/UHhuNFc3PifxXFlB/zJ4NMi+ZfNneMzFxBpPgsJ08PiqBgTk81pT9yELu8di7QLtOOSdfGf9Jy2RACvWVRKqLMp1"
    "FSMIg8sR/kf4/6RBAIT/fzRhBOF/HH2E/3cA/x8yu8Bpbk7FBpX1EQ/HYFw5azw8tG7aMuDBP5LZTXqtjjwZHvZZr/HwdXANSVCC"
    "oz67atzeDoJIiNgX6OPhoXHTHHSbV83Wb6qr5JmwkOzgvvEoO0h+TytQhwmTYELz2XQCBLRaT4CrTrvXuOqJ4VMHYlA7d/eN9h9w"
    "Rh5AFWDIpAJ/1TRQU8DPsiJoxAzxE62oL9kawXoMZkKRq7BCJugQMUynC5nn5a8v3MHD9rh/ZzNWenyDDTxOhrMzZSIYj+fORq7T"
    "KUoMd9Nakwhhucwgr0rhGKc6mQJW+87fiMkzD8d8hxobRYUYGHJ/DKuayzj/t9iChMRk2RUHOUOLQ63bUOtmlb2by+p6xZbZO7/c"
    "Vwnr7GAatC0Rsg1QCdj04h0oG6Ihq+8Qk1MXrpKFmO958dYb9LCROTBt9UPrHFrn9BRI0Dq3Yo6jfaacdQ4NCmhQQIPCazFo3eS8"
    "e+5aa73wwkYl5b1ZvP1ame9xBq5eynFLuYzJ6pDhfvyTK527ZpTPbEomxgslIwp+bdw2s/Lfq3t7ReIcHUWPSsKfvBP8+XBkQl98"
    "xpVHnuJUiPmVh510WMSgPu619fREHYkdppev1OXihQvKpA7MZMsSaqppLJUDK6wzXqzgqyr3CgVXOSwfRGVchrayDjoootIlF0ql"
    "i//h4Jx0nqBD19dSn6F4rWoC/rm5OS8O8gQbVIyV6XldEP1RXdZy5dRxzzoJ8R7V5R9ZXcaKk7t5q6L9pNpLlaBDA77W7w6kMd0o"
    "eziO71GMbyCoDqQ8mjfMRfpahvCU/AW25jvGF6wyaxM0yNUcrsLC4Q5m4l55GTEKGZsmOxmcYWuMlRkbN/LLS1GiqHw024EOCJJ4"
    "ZY3vtCsdus/S+FHiYq0QPbJks4ETtSuBHQXb2E+uH/lcI67HxTwmKl8LMdhyxM0lEXNAnPQ4mYvZ58CLYBLLqytEG1ZrmfHUIBPO"
    "vyvkJoEDuYB+q5jxIPtoCkM60JOoOHSVxnw4JB4FWArCwGdS8w3iwaHeIXTPHahIKzOq0nPSIJ8brdvmddBKBqIvJqJzRoZD6jjc"
    "8fOyWvCrDJMYz+K9kbHwMoo+iEUXj/HNj033k8T6ceViUCmMIbzQC8ubRJn2feVM9h4UsSdCJYMf1FA/HvAy0dQM0vurXxlk9x8t"
    "PchMq0A7QN8gJ5hgjyF2B/UDoJPhsB7F8UOeWjIWYwJao5hS56Ql0/8Hti4ivbpE733m/2AZYU+ewctF9MLqKsxe/Eyf0eK2QZB/"
    "AAqeE5WTQLRjXI64+KHivoJf1tMSxlZyUgz8EhLrcsExn7eMLjbFBgMOhqltER3cyY6A6KAujEZ08McVeRAd3P1bFd9RMowtzn2a"
    "ItPZqaa8lrb7ahSHr1yjFY+3X7tmZixtbuRM5eLyNTGSk2DxqlV/FxVsQPyuwu+gvcaVDLXltZByvHkOSFnOBTKi1nmin0VOipFz"
    "4rUQK+oE/vaZUmbrvlILJSJ/a3Zbn1twLjrus9ZNuyMLSvoHfdbsNqRro/pMa/eHCauX6nelrTcgOIUXKJV2/E2pTReaFacef5Nb"
    "KntF+dVC8+cxFF3dkNMfyvD5QzGXP+QU2hpT62WzMlsJSjRFaqeI6YA93/vIaEPpc2dp+Dl9vVaIQIc2USPWtFQq1ADMlBAnZxFc"
    "C9k2Y4AjoKlJpFIBjApNtSm4UEuElDriRH620x3ea5OCWsHdMaUm4oxHuMwizog4Y7mgPUyp+QOPPqbUPNumn0ooNGT4Wax3xWl0"
    "hik2VLx2kGQRK0jvFLOPydpZNj9IibtQHogT7r+EzWFErZ0Uq5G6kLOsMs9jJKeH35RZRYoXkcwa4i7ZeNNMSSlSTJSks4BjG643"
    "8IessoibJcbB1n6wK9sXklSnt3TuysgwntDx941wgwQhvlI6v1KWO5gZczcvnuGSc5saBV5ICbrUEI8E4a5EwPDMfsf1stO5TQzp"
    "ZStt3X68u2yKt0yOpWhkeepFyeiQ4C4wqO43kyI7vWVs+74zMZYNigqnlmL4oLCIKvI9j+8ULGOVt404GW4aOm8a8Gq4QkOSoQFW"
    "pVi4PFKMh0vvEU+WI1YdmZdGlqfNX7fWO0jl9aPxCnb27Utn0Gg/fGtKN6f4tz7rdh7b14Nu57LVrpPYlz773Ppduk/Bx9kGK+D2"
    "IcwY3yH9YaWC9nm0elSLPqmy9jE2e3OnioUkhxJXsBUrmFibnvON+ivjHAp6wJImRYx2B66VW3lhpdSVS4/il87i19RyheLtr0CG"
    "m+OsXqzV5NFqLBFsapQshYi9XwGIvc/iYT7rgGubvWr5HeC7pvO7NrK5xDJVBsVKglwOKcpxW5fjIIydjS17Q0ftJC2+i1q/i8b4"
    "+5MlNi7IClFxqDO0ONRHMdSbWPCzxDjYxzDYIBvxDcc6pMWhPoahrm7Fz1KentqyTUu+TiFOj64MysmPb5IXa+uDm+ZBu/XptRih"
    "05nNl5QSA7JKhUmovot5KTMiTet+LirCF4xYZk3mcmLg+QyZjh5a90TMajHxXfLzcPidLofDv+Rkz9rRjVRyLL9wznAIqZ4WE+7S"
    "MHs7dWXidpkiShU0Syapon+dGpaYblTwR56FeKucdjAeMm2X6H5KXD6lMvHTxHD7TKWwEg9luQPDda1nRsWz/CXIXCXzQG2a9kn8"
    "Tkz3hGFYx+8bjGFYGIhTSvDBMKwfefQxDOtsm8ZFzJ22o3KEtFJAit8c467KxV0FqsKgIpvTdMjvcvzeaxyh1rjCjqazkYfMrprH"
    "Ri4aewoMvijjRCtaFTP4IuNGe8hyu5pxezvbWwzIyDJ1XbRDnBLjHdbEO+gAPl7TmeF4c4eepZHH6EqtEHY0E21KZPR3+EIlT19A"
    "onuZtx5AN+l2KyE26E8eezyoy1gjLveJJlymN3KNBWRpD1E66Z0FSY8c5hdmtGTm9+eCipAHeopNEjC5VJD4PjDiscMM8LkYoN+g"
    "2lIYEWE1XYQBNdmE5KtYfS7HyZCn6Wj/2FKS2tVXlH6OU51SuasfpPpzEyq73/LnzPYeXije3WVV+IHttymVKhF21lgN+bqfg1BN"
    "oaC2C4Saq5LzUKLFlUTgBUhmc/FNXnChxos0yTmmKsksvlhQsXk6FV3k507c583X7+WFu7SOm8aPsV2rTBYbLYMZ0pMJZtnDQphC"
    "panrDgqx/lWDkKXFUTjC7agr7T852xFcWLMdld+KvIlgu9LDJqJHMSVMyKEbvMPKYQRW+fHccblc5kGtWxLROTWm/rIfbSf5e85O"
    "7rKJoghisbdMa42CLNtUvi2JVoV7lS4y4/r96SQkxlWbl45iw0noRehy8iM7HQSLYVn7TND+BO2L289x4m9KVXmcIjtBVu+goEx8"
    "/68AmSXocG9IY2bz0T/peAMfmiQh2hhzJ2t1h68s4UbypWZM3b7nl8c3QM/jZDhjUwYJx3q2cmZquQxDEfX+9rKzhz8ees27ijLg"
    "2X2z+9Bp14n67LNe52tTfJUffda6u+90e3WiPvvsvtv5rXXd7Ir2/lGfPTx2f2v+USfqs8+uOnd3jfZ1nfgHooV8MtEiesKK++en"
    "Etvnp8Ld81N681Tjs4G9KU6Hr0yKqePx3HE2UaxSlFgaTGsNChCL7AAXZ3wI2uuR5gFue9RpHnSAdVsmnc64R9l4+ZUuz9Lgbupy"
    "rRDitaKGgR/verC3B5a6uTfmU2nkM8h07hlykCUsOzYcx6KmOC96rPkV03jgoOMSh86oIT4N5i6oE0b9ZeHeHd6nVHAghDWq4M68"
    "wMCc9hE8hdXb9DBAIoaLGC5iuFuXQKKVsSzCGFGcILi4fRwXQ552GSNSPc39KzPc683j7U9fX2qroqTESF6lpxyPZn9SCkmXL8Tb"
    "wySumtRFoivFagi4xI+jRms1kG8TyoTcL10Jwb1Q0ZpZB0T4HjkgqjNCPRDdM9eQ+/85+SaVCduSjohP3LZFr4sJFwoFnYmbjPlM"
    "aBeMzxmkTIHPrKaiwfNs4sICxPCJMQ+HF61Rh9m7DhNM/7JCQND+BEWAtx9LiABv0ypHLL3Xx0ypQ00c2Q7N5oP4/I54XumAVYwP"
    "KE7IuvujePj+qaSNruFlha/ExWL5i/rNBk7QroQIJqQUmb+NWZ6CZ6UNiY2XMjEcd7xJENYR7kQ/uVEjGQVqENNYim5qRCZFla0Z"
    "/dMj8CB5ctZ+bloOHvY7lU9pYOY4FJ+OZVNCCHjFHEcIuBQEjJnjfuTRx8xxZ9v0H4yLEqUtKjGaE9RI35fx1y52185A/kYOc68F"
    "c4pcZvL4mlidjpDDK1gKq0q6hIn/I8tOyKD9KU7GrUQP6KAtdumYO6b45Vd8lvUbSl6tFeP1QbvBOGhYymsIWoPaBipc2Ievxxm2"
    "DQkCQI+TrjxzBrkADJkMnEwNUyUUMF1i2EC+Iv/5zu6kEqBb7sD1uANpx4lrLP3UQ6AnAvWSjKhMWa4CVVXfllf3cxO51COqbDMx"
    "2FK1sdwo1xHkPlLniE2foK34apZXSsX8pY6yJAR6S5CpPkD1V5oEkqlIhRjnrYpWRU0WNVlddzTUZFGXKaXLYNrmHeW1zGxFFXib"
    "s48hf5P8jW/sFcT0FNkpSuu7KLOqRKFcPq8PRwuJ9xiN9q3R6rXaNxV3gICsTvyDPvvavO/VCfztsxuxBtcJ/O2zz43WrSxwLz/7"
    "rPn7fasLJ/wDcabbeJAn5GdaTt+f4pXKtquk9xz76JpcuxEdZtpdk2k3sb96Hp3OvJwitcV5p2IkJ5NxamtooSm0wMqiakSEYupR"
    "iqmu9e+qzjQ+Bfp0bOpHM6WmlRNquaKOfUBwesUE3pYtArmqBmQmiUrVepsnXGZzJ2IrAJzVN4sYFRau1W1T0MGMcGXY9q3lepQp"
    "TifNCMmrtUIzAiDxAzvRsIQZwfCikqCKmJqyboBE9uvEYGHtUon3R/D/wnCh3KhJnrgTqyAg5zMBq4FlquyRhhc46/s95RkZDvYc"
    "m7j6Z/GUWEWW4OkxchnBfo1RHgT7V8xx1KLKua0dsHrVab5P8c2j2guVosSsQ1q/OevMOStEAbTl5L1EGTk+l9dZRn/mDrWe2Ve6"
    "zBgdUnyVqYCSXR0nd6OzkdjnGItQSM2ZYuJA7I5UgdJXjYerxnXz7H8OpCp16YtFszn4Y5fWKElO1Kp8ZM6MOq5MlsTnzxMv8IZS"
    "7k/D4XhCx99hCR4OyYSLn1GDyBlZgaUGustwaHl0Ki4azCSLiVQ1wIkJHKDuqKBaEZ6zjztv6A4VbOUYrYNqz1Gtgaj2oNqD0To4"
    "+hitc2j7O2IIW8/6P+ZOjnG72LIdtD+lHBHbiyYL5OssR4vzbyWI9MgUDPc76kzBiUHh06lfTi05JD36Z5HkFZGcgrV71Y7a/L23"
    "muPhhnrbad8EzdPDgMDkjyjdIDCJwCQCk9WByQdqOONJk3lONhA0fq1WCE26stWAhs1KBYE+cdsETwnIuBMgg5x5gq4GFZ9nBlsS"
    "7hCTGoLvBpGoThAzSY3xBDL7mHWZ4h0euQb+EUz8sulIKC21wFOCuhI+nIg/Ns313zjQk0AQ6bcJd6n061BOIeDtkQI7xZmZoIYs"
    "kfAameK+rmXSKFJUPI9kP7E5/y7Io9jR0VwlwIdxscQdSUNMTevZMaZEvi2qQ7fPOGCt8OuHwzq5abUFB8i9Wg8e/uO2JhkCLiry"
    "t0L2OzhFxCXLg/BV8rn3cEHkbAjSWFrPz+Kny1SVr63arV19Ncw2iQAsZpvUM9skX7BNMJk4GVaTygRK+RtQlqnrIqVihHsMlToM"
    "S7cYKQVbcRWAIGh/EkvEPuABHVynH6jzQp0HOnaolyN3xy6uEryh2cCN2q2VvBtEtfaFR9sW4iUfK/HUl31BJgC7CnHFpkTPyY3N"
    "R4YtM5eMqM3ZswvuzYxHqTWzYvXubvMKURJN+PuUIOVnFUHHyC37sOEqtp7X+wvo2Xrw8othzyvxNiQ4iS1iR6Vh9NgVXFdxI70h"
    "uIEhtnAviFqs3QU6Yv11rWf2V4udkw6zl0RVtpGLsyqa9yTe9IlYgb9T5hKxQMscWaqSRQBIiFW8JvEKOAlLuo+JWF52Q9j5HQFP"
    "aSR7UZsPRNk4dGaLDcSUtFBfRtzgWcwn4nKx1E4MUz6CXyHQFusc4X72aGP5q7yRKjUYo7TF++LIzl1PSMGs1mfBg/lDQSgz3cS+"
    "ZkEhjzmAOEvIPi0ZUCOLiTUWT0xt201mrN44yid0bquR/zybgdMgn7sDv3gRRvbosT8iwoIubujkhC5uOPro4qarCxG6uG17czp8"
    "zUmNNOPtV5xMC7sV+JxDegruVrvmuCm4llfea8WEDilOj787qVPrOxBU4XGM5PSYvP1JTP+cWYJf1YXGJCF6CGotHELF1QEkXNnA"
    "FTRFiurBUc4AKli7wejHyTARlm4DrANu3zPc72dp0F6erBUi9l5weS1c/xDWkfA4MXlNeuMNh4HbynAI4dQOnVr+PB0OZRnECWW+"
    "c6G8otDqZ+uFsho4/HEx3CodqGgvG1sKLYcrCvBWmLVolAX0NXmmTeDxuLtPlA81wMsz9R2VK2jQnjNJkNsUPETLtEsCjUU3TgJS"
    "Ra3W/wBoIeZR/jX/MWPksTGD0+orpgRDw8FxSqloOEDZEA0HOPpoONhrbnoZ2rTBy5QkRGVL53fGszy7EvIbEpygG9pO0nZjtPi+"
    "o8UPX1TjiAbg2BYsXxPODO4tHxv2tbEsHt3cfb5qHeDjGdm8MsAhDlDt3UjQ4euh8+uRQn4qDzKKbUcxzDGQteIwpyhxmHUe5hi0"
    "W0WUiahweLUf3tEGiRGShBjunI8Bb8LZDC0yN63Oxk1pZe0WSSrkaRppC22OZRkaI0Fulk0gUcxOzB5ROm+YZFWWt9Uyhj269HiB"
    "rLWZwuKzKZEjrCtEhm7rqneWt6S+lqdXUTenydbkJlKCsbBIvpar134fp8nS2DZSwM8DOGI1ZlYPYn/P0s5Y4YVaoUOWMbMGXtim"
    "RCqNWJSxaOkSQ/wHFf0cMhdiog2uSr6DMOSPsyAO+UWQmDX4uvCdmSYGpLoIwoXPUkO0m7tAsPRwODVMOlhY3sSvsRE7Iz24ZDY7"
    "6a0lJFsTJF/DhnDtxYTTF3F7aC36rgWEUu4VZDJiW5b++FWm/oBYbhgj6SJmqN/TZ35FQ7BXwM1tC2K7VSx0+LDxVHbQWP5qK+RD"
    "YXA1RHPvIbwaHaLQIUpP2yQ6RK2Y4+gSgw5ROProEIWR1Me8OR02v5hWvkdvS/kevV3he/Q263vkjjn0kuFwce2QiOJVhUP0VIfz"
    "OLuTCiGYIeAHCfU9nnl+dMKLj4Bs4sgSJ8RB1nmQI8ypolSVJESTzf9k2QoYYP4W1GTzaQb7zrI36EBjH+SzXudrs10n8qPPHpoP"
    "D62O+O4f9FnrutnutXp/1ElwlEZnSzmGbz39axyl3WTqx0hx8qeKhWmVIuJ4WHwUm4cOiQK+0dGE8+/X1LZeaE7FpfT1WqG1aqFa"
    "guEtaloq8y99gVy6YIyBzLaUmTMuhhji9V0qJppY01WwPlhLZNufXLDxBAmypIXHkKWSMml4g5MuWI5UUaP8XMB7fgZl8Bpxcxnk"
    "ITCkxQiyCteUIctQJqYny3E98cWj05kX5hqWfUnzFdSubxBPKFxkYriQn14+nkpLDMWY1NPLHPYL8qZ8jfqAB/7XoKNMhfpN0wmk"
    "+leMyb0ZmrTQpKUf5IUmrRVzHI0aaNLC0UeTFpq0jnlzCsWwDEsvrefCSRqn2t8s3aUJQE3Uv7979/79L+/evP/46eLDL79cfHoT"
    "ztjspVVT97J1A7M3se5kp3OgWlRjfpxqI+ZrpuMfhvdShapi8goJTtCau32bl9L1qvA3ojhBBn8qYy3/VGws/5SxlSeU6QqbYYIO"
    "t8O0rgZ+wAU+HuvNEBG1zjaIZrvX7Dav68Q/6DPBoPYNnPEP+uy2+blXJ/BXD/uDYLi38bCExPtbWM6+NVq9Vvumoo4UkNWJf9Bn"
    "183b1m9qvMLDPvvcaN3CKfUpRrDRvmreylPhoR4jZ7kDWQptmSPkrKnlG9HtsZRveOZoa/n6QHKOVFkoUsZJ9ifPv9mtQLm9zHIH"
    "T9B0RJvt0UE0YKHJjm1xtrOgvcZb/FbGcRepzmAnzlN3i4GGkOCENN2tLUyqemiVyRtR4PStPn2p4/Acdq/ADAKCU+B2UlK8KOUA"
    "frHCAfwip+yQkkM2MZekSdEXRudN15wLvovfP5hW2Q1SVLgl5MCaSZeLskb8FBniQquTigTsyrK4WrYG3/WqGevuONm7NnNDaoIl"
    "sjdcNR6uGtfNgyRvSI9AgXNcfITWOMfF50aJjA6M+IXzlHeZtDKoWvSy/LzHawScZ1UFG+t5osrXD4e+URPyKHiKdMqnoVcY4+Kr"
    "I2vIq+I3KqODX9lGOp9Brzm5Hw77PMppTryMFjAo8scDT1ffgU/2DX5wIyp6sDkET4h7npMmuCT6yRukJ5zoPcjiMDPE80FnE3Fe"
    "/BATWj1z6opf41hCdGCQwwFa/pOPiGFzRmt95j/5zHBCDz/fPF8Xv/jJsGzRDfxih/oVhgBbd4O20GAOOTIswVTi8AW4E7oenanf"
    "BY/Cn+DWBjH5goUuidGvmzl8JH6doH8R79ars0fUlKseOtyhw53Wuwk63KHLFTrc4eijw92h1Ul0uMNYR4x1xFhHTKByFAlU5k5O"
    "AtFi9vrNT5C7796UYi80K+Svuph2lxY6Qp5rxQM1bGoWeUuHRK/KUqMby/edpkbdIsP64uxAIQEmB3pFciDIuftk2V6epbmY9yky"
    "HIHNR2BmLG1u5MgixXb+GInGIqK2hn73uzVzB3yRo0eudFpM0KHTYgWnRQnQb6oShcQaz/WzxsNXcM+VH31202k36wT+Kmde6fTr"
    "H/RZ51u72a0T+aGHUhSYZHJeiFWhSjGqk/Er3XOgkvKCHmw2ADnEJ+Q1cZiRkCnwNxqGkBLHYOOQSSMvVrV4ATL2HaR6LMiub72u"
    "ItLHSPavx8bsIqO5UCss5p7D/Q5hFdmJlA+OARVmdtD8ZLbVrc1sh3rOcpM8nBEZOo/qbOPz16GBa+UmLlg5yhlaHGqdh3phOGwT"
    "W36CDodY5yGWSSzd+XhM3Q1SZOdQ43BrP9yVA2mSVBrDPIeOptEh4WiDOtZ4cpZ2pfZP14qL4UUN1vlNF7N5vX9sJffXQvk718Cf"
    "I3370+51bq/aB6AUe7kWOmQVv+zFHlknYZq+uChjmb64KDZMw7VU4NwsR3cs5rDf/AS5uxO3CqjkmpstqhgriZGgzb8iKnLQPex/"
    "/j94Bups"
)
