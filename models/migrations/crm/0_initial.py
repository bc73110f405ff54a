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
    "manager_id" CHAR(36),
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
    "manager_id" UUID,
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
    "eJztfXtz4kiy71ep8D8zc4P19ss9vcyJE4Ft2s22DT6Au2fu4QYIVDZaiypWEmbYc/a738oqvR8gyTwEnR0zRkiVJZFVqsr85et/"
    "zibW7Pw7t57tuTahZ3XyP2dMm8FB7EqNnGnzuXsevjna2JTtlpE2Y9uxtIkjLjxqpk3FKZ3aE8uYOwZn0LzDKJnw2Vxjq3PScmyi"
    "ayubaJY4q5mU6ZqlzvBHMhr9izM6Gv1GDNHOXsxUO4OJK5OFZVE2WY1G5+TG5GPNrItWxLDJcqo5xJlSwsUfyyZj+iQoloYzPYcn"
    "1PlEPKLBnqrwMAtm/HNBhw5/onBdPNJ//z9x2mA6/ZPa3tf58/DRoKYeGR5Dhw7k+aGzmstzDw+t68+yJfzQ8XDCzcWMBa3nK2fK"
    "md98sTD0c6CBa0+UUUtzqB4aOrYwTXeYvVPqicUJx1pQ/1H14IROH7WFCRPg7D8eF2wC405mXKemfT7WbHrO6HJo6P/pPmKo+XDY"
    "7vSHvWZ/ODxLzBt4lNjouacmnMGcM5gDDPuff6t+A8bIs2dwg6svje7P7z/+IlnBbefJkhcl287+LQk1R1OkkvkBt+Vngt9XU81K"
    "57fXPsZx8aBleO2dCJgdvFwe+zwG7YClZzPtz6F4HZ6cqfj67s2bNTz+1uhKNotWks9crAZqnWi7l96pa8DvgL/wbhXhr9d+f/w9"
    "ay4sPqd/veP2hC93NXujrP74IQenP37IZDRcivLZW6mK8DpMs0d+dx8u98Pl9zmY/D6Tx+8TLOYL5ljFOByQ7JXB++HvuzzLRfZi"
    "EecvyBvi5kPYmJNM/nuv005ncpwuxmndmDjkf4lp2M7OOJ7YEH3ZyT7/D1ObjXXtPw+xMQLToOeZbf/TDLP/57vG7/GRubrtXMZ3"
    "UOjgMmWchrajWU7KMGW/CzGyPb4Pb/5Wf/NmP6/ERY5X4iLzlbhIeyWGQlwtzmiPaI9sfvvpWNk85aZRdNUJ0xx0xRkvDNMxmH0O"
    "9zuZRUYsFCbN2ApazEkfkyhRbFTEL9nVaLx/s6tZ/wSP8Jd3bz/8+uHT+48fPokm8jH9M7+uGZhWux/jqkWdhcWGU76wivA1TrY/"
    "zr77cCSc1Zi9pNZwZrCFQ4vwNkm4P+5+PJZ5qxuaybMkw0zWxqj2x9e3xzJr1a9i1LaL8jaFEtfb5KrgiPuNF/AYRRmcRro/Dv/t"
    "WDgsun+hll2CwSmUyN/kDBZC5ovhrApP3zjdHlffT8fCXJtaL8aEDm0qbpSm5GVLuknKPQplx8JfbawxXfCkOH9TKPfH34sjYa+7"
    "gmpyjyrO4yxylH9TVuEJnTv2cMEUCxJMvuTcpBrLWosT1DEejwX5rpjsn9kvKnHZ6dxGUInLVj+GRTzcXTa7P7+VEIVoZDg0nfv/"
    "XBjUGT5afFYEhotSlcLhXMtrNc2FW8bgFLsWzDHM4lz2yZDNG9g80UzTHjJK9SHclqrFtcBikt4BricF1hMQiYcz/pJiGL8T/BTP"
    "nIFnhOle4fJRsfn+GseOGFP1VG+DbIAoTFNK7KgYK7eOuwGDHO5oKWvyeq76RMjWJFsfhXZcagWIEuISkMbWpfgNfFnIlpcgRIPe"
    "1g16ise2Q+dFxLso1elJd9t3BFMc0x4dapVaXHxKXF3SGFtQwogS4V6YtRcWlTFiVMjYFHTOovDbh1qKhtcSd9YycbkIYXwrFJcc"
    "Y0bPvYM9bIgRJ3O+PMSW2G/dNXv9xt19ZF+8bvSbcOWdPLuKnf35Y2zZ9jsh31v9LwS+kv/baTfji4/frv9/z+CZtIXDh+KHDzU9"
    "zCvvtHcqatmd6+VGP0qIo3+Uo+8aNgssqCGKPVrqKryUQnzO43MoZgROjLXJ81Kz9GHiCn/Hs9omL83ezeJnNKY9SS7BL4KHgyit"
    "BhhRaW9OTfMsHsEVvlbLjOGSZlg6tP1mG8O4Plt8RpZTyojD1afNZ3TM9RVZajZRHcooqEdumkJfIgBxE6pNpmQy1dgThaAqB8Kj"
    "xisIqaLmI/l5NBKzm5swy/4q9+6/egbi8/lqNPolGcF1oOcYsAFz10cVB7accpOSmTGxuGujIrbBJpS8/duvb2pEPApEgbk+6EF0"
    "2VRdmP1GRiOJTo9GEDYGows0JheNVZMV3Oa1QWMLm1rDtMixtRJ/iOpgEWTyTvDnw5FFjvku/ql8z47Yi9Ntk/MnoWjJ1yvFKmE8"
    "ZbtDeCT727t2rwn87d279+9/fffm/cdPFx9+/fXi0xt/H0teWrehXbZuYE+LSCNpvoCpprd1bM8yux2z/rVnrhu2ILbsola4MBna"
    "3jbY3qogyt1rtnNHZ2MheEyNeUKai13OFujmouFwFm25Uab7PjWEVORQbUY0phN/7/UlqqmmkzF95JYghhbyxZZSF0TPZ0tYayWr"
    "4CmzZLwKPddm2eu/Ezu3Wv7+HwplKJRVWJrYjlAGL2nxuRyiQnNCDPd237V0a1iTLWaSpUoXVcJtFAEP0Vc5GcXZTbPd7Db6nW6d"
    "+IcDdtVpf2t2+01x1j8csM+N7h2cUp8DpghuW72+RwzH8X0kj6HtfZ5g9ffZ0ervE+HqGfLyenA1Q2DeG656mNfiKPDTKkiJfbFe"
    "JmRDeTJbInS8yxvFwIYUtX4jGplSIVjxR3EkhS+bUgVjWXTCLd1WyJmHfdmLsWNRIVRRIWwJuSopx22z4zKC2FyzxC4EX7KFMUyr"
    "hHJYVdfHAmIDWnV/tH0Jrbo4+mjV3YGDDKb+223qv0AqKyAARIgQM0gBr+MMTnL3M7eo8cS+0lUCQohxNKxeHCVDg7PBI1ra0pf/"
    "o/MJQv2pSZVtoCvW427rSqwK2YpeSO6aGqYuukqx07iUn792qallQDKnx+jIq+5C6q9gzoNNj9CZO5M5O0MIJJ/iCIHHvAyEQI1O"
    "XoxgLgZSCGhCRZdeLbZMakwmpiHeI7tGuEW4ECuEGs9tqcgTnachAmW7KaP/ezCzaJi86G3biA4gOlBdeQzRgTVzHPVDRAdw9BEd"
    "QHTgdNABOtOKZfrwCU6Rwxd54kBFq2wOXyQiQS1uZszgzd4FHu0e00ffNdqNm2a34FJ/1ri+a7XrRH4M2Jdm47pO4O+AuR3WiXsw"
    "YPeNbr8NZ9yDuNpyGEeC4/QEOYv5Y6BHCDjlqrCUFBxkgzNvQLdHb15PxzwqZ94YwuywMj6WUUKEmeNstW2hauvDqWZPi2zRCcLT"
    "S9iwE1nIYC+Go/Ig6sYTTYsGyGZ6KvHpMX77mTIk44TWW8aRL0G7BaW5Yuw/Jd3YNp6YGC2+cIqDIwlaHOoqD3Wmo3o2rIxe6nkt"
    "zp6vKdqbs+zNoblU2Nq8wzwCE2rb3YVkbDyNgH+ptiaLADQaWl6rHFZE31Tzk034khGgrRONALAgTpn0hZrKJKgRxhdMhne9UGsM"
    "psEaeeSWuCB/G3my+GJeI43bW/KzPRWd/QLWw7ZYP8jPU0PXKUsJLTvIE6TYLpP2SA9asRfjf9CJ3FHgrso4iQViD6P8oK0SbZVo"
    "rUJbJY4+2iqPz1Z5XJaeEjGkx2/kCUl7eYG9EEmVB6cknrd9FkspuuRb4NFWmdFCh4R535Xz/kp89Jt1oj4H7OH+Wn5XnwN23bxt"
    "wnf1OWDN3+873X6dqM9qvBNSBSs7Yj5xpYcMdMS61BQHrPNdLGHiz4D1m427OoG/A9Z7uOx3m6KRezBgQs2sg64prgnGNcWQq8/D"
    "DVoVQqNbOhj0nNVZHMHwL9Qy8Qsj3CQHeAEpWH6yiUdGNIdoZG7xF3HGqpMxXzAd0hJCKLO7StfIUiazYRS8mlUaGpuID91WqWsY"
    "d4BEY4T+BTxZPAKdUzsNvtj7M0DmwxuTjzWzDv7Ysg/AvsUzMA8n8e4PqQwf5ROMV2lP4FDTDBIjSjU4P0Bi2PZCuat7O2CqX3fQ"
    "zMuYE0dQ/jutK4RVEFappnyEsMqaOY6KNcIqOPoIq+y1OnqV8vedxOYUyGO5vZt8iirreaXdvvNUdxSt1rh9Jyo8ItK0Ky5XQQ1u"
    "LHTDaTLHSirCoUu1bFM+NBpSv9VGbbjDKJHNzwn0bVCVFp8zU+ikuk7131SCL74U2upoFEiRKuG9zNxvOEILnc/FJNKTqu4ublAm"
    "iDgq/2ZFE4dW9xABapWoVVZ0LUStcs0cR70il16hvSo+STuOPLW91k27eT0EO6N/OGBwKA6GnxutWwnFR76r66Jp56Hvk4ljsEL2"
    "et873euheMnaN0AZPzNg4tvX3n3jqhk0SpwasMbVVeeh3Q/axE6EWzSvvkZbyBMD9tBrdsVTf2v14XL424DJg0a/1WkPm+1ruB4/"
    "49L7DxD+powZwbXwtwHrtm6+9HvB1eh331YbZlLkhOBR8/JLp/M1xKHoCXH/ztemGJJe70HeP/TNu9Ztfut8DS66X8Uvv262+63+"
    "H8PbVltej50ItXhoJ9p4pwbsrtmVj6Y+Bbfa3hnvaMCa3UYPzqhPzx43vGzePLQ9q5z65l2Trd0j8SR33jnvaMD+3rkUP6bfbcHp"
    "0Bd15arRvmre3nrX/K8w4v3G12ZAGv3uXxezudMNXXe/i1FtXol53GrfDDv3zbYc19iZcBuIz4u38s4N2FXj9nYozjblncLfqmGj"
    "PCQGUE0X6FdKEgdQTyvGx+iU/ZQnnuxTdjjZp0Q0mdjYBftTknFlczhEcnoc3n7kmE4dzTALlRgPkVSjuDjc9qiLi1cBjbnis7nG"
    "klCMd76WicNMQi1yeCS4zd16hotVqstAeqMyWAj8luEzXa1DQvjSjaBOvZoTTYlYnbJa2XxhKb0i2SsCLwi8IPCCwMtpAi9ozv+R"
    "Rx/N+WfbNOerYNwSL1OUEMP/q/zOzKglxPSh+Gm8OGyTJEb0BrMi7jMTUFjxivL4Mzd1qmdz2aPaYwa4Xe3he+Dzko5tSCtWYCqH"
    "SE4PI7vIxeSLNUy+yGRy8fkcI8QpnWdKByhJblzdpzi9Cf02F4vfrmHx2ywWF5/PUTqcznmms6M9FQLYvfbVQNfhfkeNrkcwKD6b"
    "pRYa6tM/s9CngOQU1pZ1GlLz9/56jvsK0m2nfeM1jw9DlOM+tp5geTaUGqZBtWVtGjPJqrQlvEges9OqWFSL5TELz6bqJDK7Eo9N"
    "5TPH7W3qfG2NvS1okbsI0k820enEAEjtnLQ5o+BwHAqudV2TTTH6tqPKHs8X1hwqGkG4LTRi1CRTIRqkGux2dJdS3s+cOYIn7jfP"
    "mRp9m9HEVmFABk1sa+Y4GlnQxIajjya2fZrYXLkkHYTaHCkQIq+ywQCmbmN43+1cNXu9VvumTmInIC1Z96uY3XDNP3SdnX0vaNfd"
    "2f8eFxAP4/DsipNlhzBEXmHF/+z+i0zMJD8GrHnXaN3WifwYsO9fGv1e4/6+TrwjCHK4bd50VdYmdTRg31qXkGZOfohvX8XhV3Ce"
    "F2uSauofDljjW6vfqRP5AW2G981ur9OGNu7hgHX6X6A/+VGNueCpJWUnQ5i+0i/0TetbUwyG/BATQGw7190GpOvyD6sxIGG9rJi0"
    "EqM8lLiCXgz5hFKMOtmy3wIvZuz12ld4D6uSpVdiT0n+rq165tNgxbP8Fc+iMF1eCChKhQDQeuuAy63X2geugm6Ok6sbbQTRaRWx"
    "Elw1eleN6+ahjASOgvcTRgJvQLKNBH6L3EaCc3Ivhp7aNTeppi1Reci6abqpTCy+tAG3d6bUsKAWSQ1SagKmzy1IpglHE9MQWzt5"
    "0l4ofJ9lmwt2eL+dhwqtaeMGL2FAEVo7ztDagdYOxLvR2oGjj9aOCls7MKDoB3hnMKAIA4owoAjd1TfwWUxzIztJXjqXwzSnBzRj"
    "kAsGueCqgUEuGORyJGvLvoNcBGvsMtpThA6VpyorTyFQPzHG68yVYSrUmDA2DGPDqmT3zREblrIIvJanoZyKp8nW6LJXqaA7sIpn"
    "57qMXK5tsq4PX5P6UiNuL6qwJHnkVk0Vp1TG7rlmOXBoURU092hYtgPxdPBlJphPOBN3kRZw1ZEqKuKzfjTamFlzX8+Qq1hm1Acj"
    "bETPEfIXnm+hjtAGjjbwiiKmaANfM8fRCoo2cBx9tIHv0wZucbMQHO+1PwXA7KBmpczpusaqtMP5+uZI5uuBEakTlacwKgGjEqoD"
    "o2yOSjgoPHW8jM3EpyoQ7tGEWIizDHBKXaxthKao324zMMXc+AviFk/6jYxG7iEYwVV1Won/cGsGARjLqTGZQqlacV7y0qJ6TRDZ"
    "VLMmU5dGRmlACqhoe9UmrXzuAZ8jF0AVepQ0mKlAUqqwYIMoFaJUlV9REaVCnAJRKhx9RKkOrfUfoCRm1fakGFh1kacopmiVDVZd"
    "JMpixkS9gpzev+focXM7ENfTVNc1froROvTTzQPDih+elRItnck+wenh3Bf58sesSR+DIPfOQW7EYxGPrQxsWOUsMV9k3pSzDNzQ"
    "vVrbCBxOg4Y5XNrgToCsaWQmBB+xsFILUDvVyV7Bw4M+Sj4HtyChaPBQiCQikohIIiKJiCUhkoijj0jiHlWrw6ZH39P+hPnRc6bj"
    "9qT+vLhQQFHl4a8S9BYV+ovx+ZQh5Z1k10BIGT17EfT8wTVHBD1PHfSUCaTPMjBPdbG2EfKc++3yIJ6L2ZhagAY2z99+/FAjY2ob"
    "Ok3HFZeaTZaW4TiUpUKWr+krF+ao7oAgI4KMCDIiyIgwE4KMOPoIMu5PlQnkj7x4R0BxgljH9oE7VyIswuEQyQmy+GMeB8WP2f6J"
    "HxPuiegyhy5zZ4ge/XAqAaJHJ4se3Wu24zK/I7MkxhGkRINaJoo0F02H3u/0cy5uhpK+T7lNwynYNJuM6aOYQDVZB23BHMMkyyll"
    "56TlkEdumlAN7dHiM0K1yZSABfaJuuXRiLwzGa+I4djUfCQ/j0ZiOnMTxNO/Poob2H+VTeypMT+fr0ajX5KIVDUeaXPttkwAat3a"
    "t7a8xe6Wv0KYlLwT/PmAWNSPu/Hky5G7dj5jmtxslspVrCi249FgufHKwTcJOe0AAsU11ZIpO+TJbMFB9y7nsDrZminOy402SMQq"
    "Fk+dOFxlY+WMrghXJVFNbttp9qYSvQzYgDVmXMx/VZFVTBr6JHb1mcFEMzGFHVmgdTSaLCyLsonYxcHrHjDHoWwTeN3broM+HPvr"
    "/k828SjFvUQ34q5UH/4fQaaYMFbmMFODR4WMs5Z8MCmPwAPBKICRzFTtgKlwQz7PNpMVNH+JZcFZ2OVqvc6NOTUNRjMbiM6f/OKy"
    "4pk3VnyNpKzORZCnkct2Md3Sf4ZmOe5ts34FsCjv3YJKNrmaO4ajPM2yGgSzLcdv3PBocjzE1kqtjW3pn3M6AcRf9jwMDKTbrPqL"
    "xlYUcI9ObkBjK5rb0NiKo4/GVqziW+2d6ujeGV8YzmuN9AlO0Ni7m1KGwLDioQMRMowcyF8DFQt07oXXvopeJtovoN4jtzv3zXZB"
    "jkuaOoG/A/Ydwu6+Q8DdbafXrxP4G0fFDuO1k4YyFNiv08gRmK70tq1JDDUAqaKjfWk8ZYq8ccpScm/FBDJX8v3bu3fv3//67s37"
    "j58uPvz668WnN74InLy0Tha+bN2AOBwZ3RTPGBdoLiI9hWlOUIB6n2dly17Y4utaFIjNP8ejdDjDy87wEE6f4P9ae3GUEC3GaXJq"
    "kWUjoDg9H9C3ucTTt2vE07dJ8RSLlq+TdnZStDzNehXl/bVgXjrvU4nXiaAnNR4gUcb9dMKGzAKifIQOZfhKy/DuWKW9Kbd8opnX"
    "2mrtIG/lLTmiAU55TSI2+CLGvjAdAtRVfksCV5KCb0mE8EfeS1xGjNNr+633Y46RoiQfi+Xitj20qGanTc81EV1RslMQN+NxXfkC"
    "u9ZFdiVzzQdcKz6Tk8Q4lytVAPREeXrQ4LmT5Gl2CEM2RzF+IZufYZ/iAiyNkaEjYqpNrhhPwzTI0PUxs978S/K3WNDsfaif4+Tr"
    "xqjZ2KsaCZvtCgWt27rqnyUn72s52/M6OVG2RmItNvPUj+V9DU8fbHqEykFejkaCUTZzdO9h80fK1jVR81mM3XPl76NlbGbh74Cx"
    "BwofbDl0dpYWQigv1NaGEQ4Nr02OWELYWSBmT5PBcnViczJbTKbq1Nzi+mLi1IjmyG/GRPRhUgi4I7phT8AX5ZyMRg53xG1DEX7L"
    "qaAwHKijQ23icKijYxq247fxGiz5wtTJ0hCzb+GkRSlW6vkg/jEWzgiRhy5t9LxFyZg703UxjvDYcA1eLS9NAvxK0UTXVjXIrWDR"
    "8FkDIh05RC5CEaLSEY1qkmA2z0OrGxhghgFmGGKEAWY4+hhgdnwBZq7wVcRyFiI5QffZnURq/HMhFiXDKeSmHKY5QT5vPwJDag5l"
    "XJVjhPtbJE7OWdlT14Zzak1SfT+z53sa7R4jk97savONedp+zONoG99gQ362HxOxjYFaXGzaxwhx2pee9gHoUGwEonQnk/d2z9zH"
    "CJUKzP6yg5BCjCOB0XDbEzO3Gw2Hqc23nuDER7HzwqNh4BuR0bUOGl4+ytdYEL2Ul8fJz432w9Bsqkwuc2D5PbVs+YuT1kP3Um29"
    "/XAetMphQVStPVvWxDSEBvaTTaB2nUoULk4bFoGgUs8YptOJAcBamsHvtd3lqoQXGrpCpfDWWM7SE4JG+0bLGlrWKrveoWUNbSto"
    "WcPRR8vaoTUbkG3SFfHNubk82ior5GfXzavWdbNXJ+7BgLXan28fmu0rOBkcD9h94w9xBv4O2EMPrsLfAes93N93un3x3TsasI44"
    "kE3cA3Gm/6XZFd/hIy5qHsbSlJnZYg3MclqZLfYQaohQC1aRq77AjPgV4lfVxq8OGq1xrFytaJHDW27bXZWzIA4Mhi7VMoHBWNKD"
    "PMCgak0eVZEewVvXiT9UdCjsFc+XjIBNLw0UfE1XZTzkfXEAYTuE7aq9ICFsh8ANwnY4+gjbHVpLlp8JXmYDO177KkN1VXKFR1hn"
    "yxPWsIdChDdeUmbtJecm1TKycUXoYmwdC8Jd8dWTcPe7rF92OreRFf2yFU+o+3B32ez+/FZOZtHIUOqeYngCoziA8icL2EMywLO4"
    "7hdcqW2oae83ylHLnjJXP5NF4730wFBXVnaTUUY+rSS8yig8X9hTasuq8OSZ0rlNDCe1Yv3+bvyKuvSZwN/aFHg7wv6wIj2qj69Q"
    "HzFv+DZzvWIx+tNStqqy93dk8qq0vb/jpbVat/f7ua/y7P2wzYb24PQd95y0HPLITZMvbQXhUm0yJZOpxp78VCjytmS8EnuuTc3H"
    "tF1aNrGnxlxu0akiwcGfByWF6m1gKCnsXVLITvy6djJj7tdslqK4gOLCLsSFe1OsY6nigrqyQVyY+43yQAUWbM8yGafcn92QDm7p"
    "kOTsEfZa4mVALaC+i3aSETP+kg84ONBjvEI4yE5RvHZB3VWWYhQPUDx4TR7zYwH3d2lD2TK+j/IBygdblw+8hOsJ8SCUiT1LOgg3"
    "2exAxtT2S3XpywW7sNy77BQHsbVN0QEMHcBw40UHMNxG0AEMRx8dwNABDB3Adjthq+wAVgUlQtUWimsQfsWhDPXBL2uUJ/jEdujc"
    "LRLhah1pcSUZrUppDLGKaqhAoAJR8SUbFQgUIVGBwNFHBQIViMPvRqhAHIcCEWbos/gR6RN2c6Yij3aPmfo79812wWVd0kBKoWZ7"
    "wL53xKH4M2C3nV6/TuBvXKvIM7m3n1dI8NikQ+3RodZQ11Z2gRmeRnpCibS3Ntct+s+FYdGU+f73XqedztswTVzEMSYO+V9pr9qD"
    "cDNeGKZjMPsc7ncI0QZ4FJFqvNn8813j9/hEv7rtXMbFFejgEoufY63uKid/yVer+1CI25V0Zz9Lxd3ca7X16NtwEjTbCMJ1GCXg"
    "+BYu3yp962Vd0xpE5blH45U44rOa8qMzHDIVDyFmiC5d7LyT4Jdn0QlY+vUkmLfzu72y0qp3E1fhzUoZHW6G0CFCh9VeEBE6RPCo"
    "NHgEq/OwpBdzghZjQ+K13cqyNkaJi1bcq9YuE8cUosKpGktDwhwKkqS4eXG+JomRvVH2xgTPArtsjBI9wiu9nfqjlYZv3/KJZl5r"
    "qw0DvZUUDEc0yCk5GDydr/jrEqPE16XSrwum38b02wfFCqtYPu5qYTtc2e3O4jBh+FotEyacyFbur6zlgQn7soLbo8GknVXBd5L8"
    "nIxGzxRiZhl9oZabjcP+TZzmktoWlzSLkuVUcwTR1ZdO66opmnFuU5XGIwkT7vxuuerPMb6QO624YaLqHIJ+CPpVemVD0A9BP/QX"
    "xNFHf8FDu6R4YkQZ9yuPtsq+g2dXnXa/cdWvE/dgwK46d/eN9h9wRh4M2HWzcQuV5Bq3UEau3+yKdi1w1Ap9GbB+o/e1TuBvXCQ8"
    "jMMWSH6pI5f+GrjNqzxYJR09L/IVgFtT/y3OWvSi3a0X7XE5fZZYdfrN38WSA38HTOX2rhP1OWB3YmcUq4/8EGuP2FTF2iP+Dtjn"
    "28ZNncBfsUpJ5bDuKone9553oleNNcjVa5Njme3QGCJBf8aI1LUVf0b0T9+ugIQVDn6QCgcKnPymmZLVacClulbbBFy++M1y+TfK"
    "5oAicvHF4ktAEW1uOUOH/umMRgSObdXKDoGNRJtx9gQpBmc2NV+oXZOwogQeIdUgbJPpLo67vmEu+BIM8s4qAoyBP+NGd0i/Kcwi"
    "76GjHaLPI8KfFRWtEf5cM8cRAEP4E0cf4c99SvcpYkgun8EIHW5Qcc9hVyaLMrQvzmb4C7vtS0E6x+NxCXDQeoXfX2tuO+0br3kc"
    "BYhBlYvZmFrDdJavQSyjZKfA+SjW9SEPbPkhG7X8kASFJctSYADjKXPxDWhOKB76b+/evX//67s37z9+uvjw668Xn974y3Dy0rr1"
    "+LJ1A0tyZASSa7TQOxfMGc4MxgtyP06JY1B2DDy/3Sjvs+uyee1/5FJsj6b2VBA09EjK4YXHw61XwoURZXjKjQktZIEIkbzKAnE8"
    "/N6JqSECv+WVOyJEVTbhVclcGgY986JoYRpUUNa7mvuuxq/xNY85Nx8nXze6nIenVWV8zu81y0kvT6nO19ZUmwpa5ConsXBsQ6dk"
    "wmdzja1k0UebUluWegJ3fKjLRMYWXzxNHZkMwpHlI936j15yD5vYYoWkOlkazlRQqEJQqtGMcGaulI84ZJDQxDxOy1Zx8Kcpk83C"
    "c5RBMw2aaSq/GKKZBoF6NNPg6KOZ5tBmGvTH3a2CqaS6IhhKQIFOnFtHVpSWUyJFTJQQ05hUw7PQVUOz6x7Grtc2qavDgmUQg7rD"
    "DuhxRlTh04jbbVp5kwKUufz+vF+QrHiy2fcv0Rq1R9Qeq7dfo/a4Zo6j/oDaI44+ao/71B4xJmrbDI0IcXm3/Jjohxs+ViI4QCWC"
    "wOD3GmNvyLJ4nFzdXIcg8ramm3rTpu+rOftjl3g4rBl9NaPyqeP4hDpfW4NLBC02whF3nNEVeeSWW2ShRgzmW6x/sslkYVmUTVa/"
    "KauzYZO5ZugEfiB8YfRJg7haCFuEC0PORiN5QfwUQWKYFKze4oS0XNM/53TipBnQD/QcAzYQDUEeVo6pigjuawuee8/g68ehByHi"
    "KeAavBKeDV/XVqJ/uN1k6tWcgKeRQZ3UcUxqh2+jfgl4CchLA+Z1o34yXzKinGbhLFS62HRLx3MMmJjcpnqd2Jww7kwFj+F+Jn10"
    "gnIaPogETxiEjw7YmE7gt7s3gJsViCT906EWU4kQN2NIoZSJWfUzPHYjxoQYU8W3GsSYEGVAjAlHHzGmQ0MiBw5Sqtr+dJgoJV9y"
    "SwxAtqtImOYE3UXe58n4lZ3wK+4oEqgtxSZ5lA7j8MrO8IhKV2wIEqQ4CqWjIYVSmrZ1romH9Cl+5IhIFyYpwrgQyY/MOcbT4m/X"
    "OEDy1PjbE4jrv8jl/3ixxv/xIun/GMaQCnA5RnZ6zN6JsymWzcGyOQe1v1SybI6p2bbxaEw0+NUZZbZTG9Wy81FGmhcuvK3TiWHL"
    "CjeMaIwY7J8Lw1rVJWxf86wc1KKe2cHRnimT5pF4gWxVFHt1TtqQctKwSag8TkaSyn3evEwgY7JoZAgTRcMBGg6qvUai4QCh49LQ"
    "cXRfSReYN+fxT/ZSYfn5rN/o3jQhpb/8HLB2pz30zgXHqrjIbaPV7qvyIvIwvsHlwu22nqpfvHl21milv6wBRYVHpkpqJNb13nNd"
    "7zWi0zaLep/OJr5GcQxx7LX6Yyva1XFyd6MamZxildEmwwMQVyJjg5OhO8ZmQz6NUbDMEY284MCJaYh175x8d72+GHfIMwMfM9dL"
    "ruYWSn2TrgOW70752LkL62hEJpplGVQHZZEvHPCNE2TeRY3ZS2rZ0hPQcOrSBQ1Ia4SL/5V/4EQzXe81xsdcXxGHc6FpQlPZE+GP"
    "Awbf3Gc+Jw0yo0KIZU8/2ST8KFPxUkJaHqgKOzc1BjXTH6V7Hiiqo9FYdCxO/R+3VKzUdOEZOKimssiCDc+va6vAcdCE0uzKL+8R"
    "/P4czVJC9mgEbRXjhioXaUClTovHkzmEpJMe/EzJvCtxYENeIQraNLSeGaYphlrlBqIaeBvC60lmQvFWOvVKFpTw0gbpVDy+pRR2"
    "8kiXJDSjbDLVXqQubjAZQmqIx3fVbWABhScajWoDZhtilSF9bjncsMUjC36JUbc1+UxSwwcnxIl8WskucZXCjWCw2Tn5wpeCO+yJ"
    "2OKnqIHTTMFfMbRkqRkONJNPwcSz5/c51CYTabQv44HozhCvhoU/VhJVyHBJzNfKm9P5KcSUQbACwYqK78QIViBYgV6OOPro5Xho"
    "L0el3ZR4maKEW3iZjgfuOLp35uSLs141bm/rBP4O2F1TMLx9UyfuAZzp9Ro3TTgjDwaseddoCQL5AcgvFGyFvwP2udO9qxP4Ww2M"
    "VzcsmoHg5Bu/SAcVRn3F2nTZeWhfQ4lueTBgnYe+e8o7cot5t6G4t3dUjXEC6zOjKX4aOU0nAXmlX7T7L2KJqhP5EX+Nvn9p9HuN"
    "+/s68Y4GrN+8bd50G3dQOVkdDdi3liyeLD/Et6/i8CsMrFjlVFP/cMAa31r9Tp3ID2gzvG92e6qOu3sopkn/C/QnP6oxGdBqsGWF"
    "L4yDFOBomAxZGluwIqBVAaZGCZGtOV0h1/J0O96QJ8nQucVfKPM2zTJ7a7SH/W2vZ3eN9oMrnxTZYrudb61r2NG8IyHByp6EACs/"
    "xUZ4d9/p9sUuKD+rselFEfQCkz9KiPMfHdkP5sgetbEUQEOihIeCFhEOyQWHgI0sMby3YHG91lYZG7SWFk5aNGDpiAY1JWJJWdXL"
    "vB0xSgQLq/x2UMHCEmMcJsMBrvIAg5fE0KbiF+opRRYzzShxshMKNt6aNQVcUUqwNk6GrE0xVBl2dtbXvFC4vSYLbJVk4rNGu/e9"
    "2W1e14l3JJTAVq8HZ9QnmC2G6iLYLtzDAbt86P1RJ/B3wK4a7avmLdB4RwPWbf69edWHc97RgH3rtK5cLNc/HLDP4i+0U58Kfe12"
    "brrNXk/hr+6XAXtof213vrfrxD2ohkIaGu6hpS2LaE8ppBWeLSU1qLe5NKi3azSotymFTS0+G2bVVc9meIzs9Jj98UMOXn/8kMlq"
    "uBTba3gJPkeIkMubuSyzuhbnc4wMOb2Z0xGf5iK8ThAitzdz216M/0EnxQp9BySnx+GdRI+ll1Lvi7MZq/NrqqhXjL3rNObm7/2I"
    "spyosOYrzLed9o3XPF52Lb58YAjr8YWwxhJaFI9ozeygwuNWpSXK4x/Vh+NVCWeAFHK04GWyuHjAQpwWodUqQ6sOX0ymwzk3ytjB"
    "k8T4JsVVXv48nJtami/IJecm1TJZGyaMsXUsKHdlvPPi2/bL0stO5zbyyly24hLUw91ls/vzW8l10chQEc5J2NWwhzDjZ2J7nRRk"
    "epx0j2z3zxwt31Vu1zKeCBFC3C6qvF14Y1VG8krQ4mYRS2ytwu7L8DZOiqxNZW3htSlCh0tTlZcmd6jSlPH1nlIRwh85wXMoFUjB"
    "1yRGiS9KlV8Ub7CKvylRSnxV9OFC7MkpIXS5XhafFl+XKr8ubgqlIV84kIuoLE6f0k2FAd+zL83b6zqBv0k3HuWaE/LSEYfVAOdd"
    "5haX86KE+EJW+YWEEbCHM/5CU7SkbI/FKBUWVI/jNyZ9SvEA/Xuv085wGHHbx18WY+KQ/yWmYe+Mo6F8NOOFYYpl1T6H+x0iGw3w"
    "J/LiJCzDcSNw7I2ADuKWYYtOuKWLJyo0IFEqHJatD4thD02DuTjLVEvLULIJXk7SI8ZcAGMW88uiOqRMHD7TVaG3I4X0Va/I8Wzw"
    "W3sXEol7D5BV9laMiO2syy2bbFHLzDBryrbDwolmv0NRD5n1VHYQzivqJjF108bKdK1gyyPSlkfG9EljKqGrzF8KGTSgUEgkAazG"
    "VuTn0Uhwn5uQCuyvj6Ir+6/qXudzSLr6TOkcMrj+ksxaW6FngyyuDcitSsBbGrLAqluPRnUvn62qgWLLtK32lIumFl+qBK9ullvI"
    "FMtN3X3cIL0tmULFd7eESjSbriARfQ/Yv6jF1WOLF92mkeS5oR9VIyrFq+HWhbccrwq8WClKV2eJBthGc1D4aT6yE58ePttFYo8p"
    "lAtV3gn+fMAcqK/mfHU3l6NJiXOaPMXw/1NFPKogbF0bmsmfEhKWezpbrNKDBjlEKbEn+0LJTzaZUdvWQCSQSd7/MtMMU2ZHBwnB"
    "TTpHVL1yIReck5YQLrhp8qWthAzIyQ47k/H0BNs7CCNiY08Tk/Z231zp3KPbtpddb3MqdwhyBlxZijBwIivPuqkJSbdoivdM8QTz"
    "sqNMUtX1HfOyY2buXJYEzMv+I48+5mU/26b9CPMJYz5h1Et/qBXUG6xxSna6fG99tIdKv/jHne09pP0VeBtDVPgqVvpVlCNV/j0M"
    "keNLuLOXMIHVFHgVE7TopFbl99FDE4dGEQUjRrU/JWOHo7ptPcPnEV+kbmebWOuSIW/TdLg1RudslHF3FufqLkjla1y73EoyuFh9"
    "66ugm+Pk6sba1jGXiarUte5D0oN7rp47ahgLXaplGsdCSRPyWcg6QUXjmqpDbTg2ebL4Yl6Th0sxbaaOcppZgveP4ZClZhMQ6ohF"
    "Xwy6pHp6eest9VvGP8ZPbIpGJjQyVXupQiMTmhnQyISjj0amQyso8jPBy+xke177KoNa+Zm5+3JCUvorwmCfoMLBrCUZvJNs40qm"
    "LrAcBAS4GsRXA08HSU1lcC2YkhUoFyH7ofMYZBaoyJyQawpSYBStTCEnpKWXovn+InSY7m99SGAVfKPvTS0ZeyZP1jKhn7l3ORfm"
    "42jWE3UgtEkduYFNRKcTY6aZRLMJpN+ugZMyBCvNqBiPyU82ERPA+U2QLSHoSVHBdUP3wppkZBdERVFtVoMD97yvyaeDRYd+oFx+"
    "1OqmctaAb4G7xlPmrfbyGRJ+1QhBIQRVTaEfIag1cxxBCISgcPQRgtqv/4EnYOTFSAKKE4ShdlDoJyS35VXpwzQ/dMnjQNDNy7qA"
    "4odmHKggxYPTQ1SYcjleSkqblSgpEVAhQ2PQsdRci7HTp0GNKFH4GCCMItt4QHGC2/iHPLaOD9mmjg/S0lEFYK4xtim4zcWxOe98"
    "LROe00ItcuQt4CYluraya152I08IGY2IwyV+JS6TMX3kFhWX1UY7Gvn4mI9a/GSTf3FGz0lfpinijzLpwFxI4ULl0Tlh3CFcCOWm"
    "Nk9LZHC4Bynj9xXaMn2pLTsbgSuaYC4CxOiqu5QiRrdmjiNKgxgdjj5idPvE6J6NtOS8+UIhPdoqC/lCIr9q9FuQBsA7GrDbZuNb"
    "s07kx4D1u41Wu9W+qRPvqLJ5AhDrQ6yvGlhftvS6HaDviNhWPsANWJVkbbHotge3j+Pk58bQttBsisS1dYUg0W1d9Q8S2HZLNb3H"
    "F1YKdhK6VMtOpi0aDe2g1WsC22TMGXzjgCsQeBYbHI8gdftoRDSLQoZn2UJeg1yMOtXrkK+avkDeastw3LTS7i3IjGrMTs0FecgH"
    "KQOheF7tiIogKlL5xRBREdSLERXB0UdU5NCoCAbP7Ta2C4PndsxgzTTE8lmo7FOIBCuiRdb9bVREK1qEayuVt3AoMorTYeDZjxB4"
    "1ltYL3R1Fodo3NO1THjGDhrkQmbEUNrwveaWyqI6Ga+IRuwJeJFIT5M34F7y9o3ESKCUxmxGWQa88qreECNBjAQxEsRI9sL3o9OS"
    "ESP5kUcfMZIzxEiOJ8GQJwcW4XGY5gT5fJGLzxdr+HyR5DOqgz+UOtiQStVZulLoXqxtUA2HWtCuYNlGX6lLFmIOCkgLlU+VYqah"
    "EtSUbSrN+Oq+y2iP0dzD3j1AUkoNVQg3qK2pr6j4jCopqqTV3ZxQJV0zx1EpQZUURx9V0n2qpJ7Mk+Tn2tDvMBmG0sfCDsDqUGB+"
    "+u2xakxq1Rhpqknys0//zNrlA5JT8H1Yt3o3f+9HFu6EsddfvG877RuvedwCHFsSLOMprbBUvgingLrKaMrZXaP9ADXc1OeA3bba"
    "X+sE/sY1xsPELsWUvgJSTowSSytWWpzRtZSyird8opnX2ip9gF2SHzrICmuJ7UJw8RGkAjyNECFL10evBW4yr4lfC7xxjpOnGyPY"
    "InMqI4YtZTV4LV+x6t2Bqt6pCX1rsOezdCODvFTbZGIwvVYbDQwNAm3BSWw5NSZTGUAXtQiooDrVsTicUBW7xxcOscWMEoNBDHZO"
    "GkQ3nqjtQPgdhOnZdGJRB8wHz3Se4q22zxvnymiuekmkLF9rtEDzQ2X2mhqaH/YvJ6H54UfW2ND88COPPpofzraJ7rriR4Kb2f5a"
    "AUWV8cWS3lrbz3e+YI5hFl2oPBrEDiu9FlUJIz4im8mxDTNinYh1VpWliHUi1llRxlYU62z+6VCLaebXlDDb8LVaJtpJ3VbD57wR"
    "t5cAN4LbM1OJxuyV7dAZeRY7DpRYtOiEW3rNjY0NcEVJYzjE1MR3W1MVFdNSnG25/wEbsNFIUQ1d9Sko7KjO/yQ6fhR8EKc0p666"
    "mlM+NymZai+UTKYaE8wntiHeAemuTcT7sJJdGJbMsqYb9nwhpr2baU0NHmStV9Cs7FK0HkR/lA2dwC9J3BKSsTniPrrx+Egt91eE"
    "fMrHFl88TZ3Qj5BIbn/JvW7A5dxNhG9TSqgGCDHcXPxaRWGTmbZSF+Q9ASteiPdQeafbYi4Rb3oMmKGLqUcN+fTAPG76NTHdXvPj"
    "xIwvVK1Lb/K5r5XnB7YZQHbHEwFiBIgrv7kgQIwQIQLEOPoIEB8aIPbkjjKuqB5tlYHis6tOu9+46teJezBgV527+0b7DzgjDwbs"
    "ugmuqvB3wASLml3RTubnD30ZsH6j97VO4G9cQD+MC+thQwvKrX1v3H9/Sfnj/auikBfK2x8V0POaVWJkVX5lStpWdpJxIFBqik3y"
    "CB3Kz2gV3O/SHMVWCsgqScJSIkvFrEXbt2orZCnJ2OzslWEazGAZkfbLZrCsQgaNz4ZJr6aLFM/W4EotE+p9FG2GE79RDr/WuUEn"
    "shiERoA4zQM1rUkuDFA+jbtlcduQN43jfgjtIbRXzT0Vob01cxzBnVzgjr/s5ZeYwiQY4J0a4M2c1ADvS4NpVkYMZIgonkds5aiM"
    "7EfG1jU8u3RlHP8NEfLQZavd6P6RHuZ9mSITXf7RbzZinA/t53n3h7AIgFvDWv8XYFWStQW9XxzRXP/s9nScXN3oqBGaU5Xx0mjN"
    "5txy/s7HZ3GxPbiSLbYbss3wH26jvPnuoHAfGP5tKZwzorr5TRrsRyNxy9EoKCBn6ERTDhHPdEV0TmXRN3Br4IyKhhb4XrjWfuCw"
    "9HHQqWY6so/MxHh7fQjlI2FqK75wlIfHlC+D1pCFTzlV1CA9n+QXFMaDRl4JPFmwlUIZPSIkLN1WfhkTvjB1MqbyHPh0OEtOltrK"
    "ho4euTWDbgIPD7XAyV8ys6n5In6HQ2FOgwsLOIRQJp9K3NR0n20qfviYivPyDhCoB79bTDsmPUrkL5+AP4YhHn68cKRXh8ss2QE4"
    "kpRPIRiRJtGnAhWvyu8DqHih4oU+FTj66FNxaI37CA3zld+eXDF0CGJtuuFys79KvI8KJ68763e+Ntt1Ij8GrNfs9aRDinswYK3r"
    "Zrvf6v9RJ95RXOE4jOUzzOPir0AKNWa/TDDYWaTU7cv9CrjU+7Pjn/3XQ/OheV1wI3ap6kR9Dlj3od1utW/qxD0YsGuxHdYJ/B2w"
    "z43WLbRWnwN21WhfNW/lKf+wGm8IetwdrccdABtpEnK+wQuoqz18vW9ioHrfBgzs/GKU5MeA/X7b+71O4G9FBiMLXV+7wyDAnr21"
    "zLT5HO6S4Gi2V02IpBpONXDbo3aqidQBemJgnygyICGSagzI0Xs5hQdEIelFxiOgqMZwnNT74VosioxHiAQHZOsDIi0/RYbDJ8DB"
    "2P7b8UItMO/RlBFZW0YuSrjHOnL+maMqJBer3Kdbq6GVpuJtKt0XIkSeF+C5wx0tNQVXBnbtt0fX+hTXes6K1Fbxmu/PCPDmSBjp"
    "mkUL8DJEgeyMs9O1MxZgZ4gC2ZlgJ3MTuBRhaJgGWRpn6aNmmIX4GRAgM+PMVH5eBZgZECAz48yklsWtdNQ6I1jZI6iwhbRkrOfb"
    "N7nClKFZJhatLsbRaGbY0zIeNDFKzBVaNU+ZKoQ5Kq/oOxdtT/eZvguw+PV+0yHQPqfvtCrNrXx4+aP0r5UHkB7tWUwrMqYTPhPU"
    "UBzDTZimEXhEv7I3o386GSGTu7lFrpDLsM+NZ1yVnMW4S3T/3aKoUHnbH7r//mjbGrr/4uij+y+6/x7F9oROc0frNCc/U4cu/T3w"
    "2ld5uMqDD/mwh3XQQ5y/rtKUZHG21T1Egnb3yC6NXiknMiDVAW26UupKA2zgSm0TWGO5jfIBNWMqY6Jd3ETQhvJQkdHI0EECcVYq"
    "FlyL1TiFfPbjFUR6Q02BOYXqASxIfO+FjMuY7QwUZ7/3LxPZ/Q8+9iqq+rEQQoQYU7m9ZFVfDaiKtPV+LkaPI3xUVQkF4aM1cxwB"
    "hFwAQrAm5sQPAgJM2ZWCIBxfjF8ZjbfbFHMX4vPUwYA93F+rM+6BONMWa1D7Rp7zDuOxftXQcg+dqPp4bL4FdhXDHmY5gmxyps30"
    "B0Ff2rX+y57EmmS48ZS5nIepTsip9m/v3r1//+u7N+8/frr48OuvF5/e+At78tK6Ff6ydQOsjgxJkvdziwtuFIufCNNUAzk4qXiv"
    "QJXLqykEFKgjrM/f6GbvizK2WPrGSK7A4+TpxuyNwYSqTPLGtLSN6xM25s7U2CCiqcKMfJ37nHSYSoAoz0tnIKjSuNQMRyYGVJUv"
    "rQWT34jrTCQxI6k9JqCqndxF5VrUF1TosgrfkmkNBbWsDUnG9Mlgv0HxS4CxHOjJrnltbCKkGZsSynRV/dIr9SkW+Am1VVlKR3um"
    "bv5Hhz/TUM3OiakZM1mqU3Y7YKqV5jh0NndstwLnhC8YpHL00i2u1DNhkkSEuRDmQpgLYa4NMJdg9CLDlL0ZlfGJKw3K3La+NesE"
    "/oK7AXx2/wCXA3U0YN+bl186na914h4M2P3D7W2dwN8Bu2xcff3cgu/e0YC17u473X6dqM8B+9J56DW/Npv3MpdT+Fs1gBzY+NPH"
    "OP3N9tpXeVhLuit8/JCDuR8/ZDIXLsWYS1OQhTW8pWmQwimwdifF8jTrqRB44LWvBnBw9C4HcQS/9FbhE1d54p99b7T6cg13D1Iz"
    "9DUb19JjrSIovdLOCspuAdGh5DYMzsoln3nqbgFDZJgEA0fjiPRMDNCwBFcTdGjlTc1b8kxTnJqz1XOfAO2E8bRsYr4VjnKOUmGo"
    "87pQ5yq4U/6dj/sLi52lQM/yfG0d/Dx0vCY5HCkpCyPDEnudai+U2HxGnakYAcBzdQ7eiRqRir0Chz3Ad6nZxKbWC9UJTLJz0hY/"
    "ow4VaiQxQMo24ZbEatMcKfd6/yRuzWThH1NMe4ir1ZQLJtUs0wBnTcFMKPIj8WpFsr49FQ8mIXVJ8Zsc0uBZ/Ee4MflYExcUXh6u"
    "QASVgDTxV/TzaFHwAwWQXJYL8lkk2tqUwBirDhSab88005ReqBAiTLXJNEQC/Une5ca/fQjHlQiz4e4qArCFIHB5J/jz4cigb8To"
    "fgCM7vBqXMU2/lPS4ryNpeDwhslwgKs8wEoyKT7CETqEYio3xlXQEUIFXeNqQrTWa4amYMtGQ6+2bB6HFRmWBPJlqJgnyNduCWWQ"
    "ZoWcPhrBna+mC/Y8Gp2Tljxv0Rl/8RwyZLVM1VjJwKozqtdAVNceHZnwRtdWaf4s+38IkNlBxpZOJ6BwjEa2uJNQB2QIl03NR6gd"
    "urIDKmsF4n7Nz9ej+lY9PHLT5MutFOxEL5RqiOJVVIKqu8SjFwp6oeQSnzBXz488+pir5wxz9VR7e9prwpeK6el78PKxjX8VydDv"
    "NUfrdkqtDtBYkrzcFFvoUWFk4YbIwiogAl0xElcQ+HAWBwSCK7VMPADGcTjxG22EA9wYkp9sMjPYwqHnxLNriT1eLJk2tSOhGGMq"
    "lGGwRa3GXF/J1CYQN8LJRDPNFNvgDvrfrG1n6tOHdOfcrEsf4zKfrU2r8U5ZrNbE5QY0p+SAs+ewXHuevkms4btPgmwvxPYq7Be3"
    "xgu9EotjYrvwL2TvFqZoMpx4bXJtFnPNcpR7BNDVIawQMmfNxbShEnMFZw1wlAh8PSQSS2aULc5JQ5K5kX+ima3iEsFNQnZhqwhB"
    "+C5uItb3Wfqesv/HUG4nC1vqUV68JDhxSAKFPv9GRiNP1RJNYN/SmL0UCq3EkA2nLnFk6KRGqAkeIOKrpHDvIwFwMQjnpC++zC3+"
    "YujU+slWGyQ0Uoi3MxDbpdgRyc8AY4vfxyZ0NPqF6HQiCGwfF2dU3P03/ytUynNRbpufk++GMxWPTP90qMU0Uz01PIVX40GxCfLY"
    "Cw7ZEqwX94VZIqZE/qz12kQ+vvstdLsz+UY+Db1YzLWQuXhuKxq+mZbNzGXgMPO6aYjFbuhm9EHsHbH3im5jiL2vmeOIviL2jqOP"
    "2Ps+8beoFFMAfY8S4hYVL/cWlQfzojMxsiq7wB4epwm7Kz4VZHRAgTzOafJwNbKCKEyICoGY8vjX6Ycyd1vtGxW4rA4GrNHufW92"
    "IcmodzRg/a44/tzsytOhLwPWbF/DOfkRh1cO4yE/N7W01yXfoPnElR60+y9CzKsT+TFg//XQfBDf5MeA3TXbD3UCf6sxHLphUSl3"
    "lx2SSAeVHpZW+7Lz0L6GojTyYMA6D333lHfklq9pQzkb76gaA+XikQUF0hAVhuZWycHmJFkaQmSLMTVKiGyNVXC2+GyYlck+W5qP"
    "kZ2eE9P2s0ABxFKYzxEi5PJmLpsGoyX4HCNDTm/mdNQEVoDXCULkdo7VQ3um9hAsr4WWjwjV6fF5N7hLxEJcJFQzQoixmpU2ayiX"
    "ijLDHKPEsOsqDzMVLCwxxmEyHOCKDzD81NRNcTPCFFBXeHM8S8Nlm7e95vcv4rhO/MMBu2v1etBOfa5Dbx/aX9ud720oMSUPqoFE"
    "Odws8baGqHDXrdzbWgX/1r61sMWAX/PJYkZToiLi12uZ3q6OajnUw01zJEy4sbT59L9uiUdXUxVdIW8A+Er2vjT+8u7io1cU1qF/"
    "OuTnKf1TA1/MmWb+Eop58PvwCmHIchxe4jBbVtMwnLSECYd5iFfEWqD/5D79J1Vh4iIKZkBxcvEtO9DhxfuUZG5fnM3Y1tz2VbZ8"
    "bWUXa/7ej2xgiVzk/iZ222nfeM3jCcoPGI9bNWbvASWx6JMhNsJSGnSCFl1DUZorIM3dUUs6BUVlOHU2W3Kb+dc3imtXymZoyyCg"
    "CZ/NNWZQ8U2G+ozpBEQdzlJqrOUlVHFAMgXVaESmQn9RQpQhPr3wHHm1JmUz+Akydav4shQiFHXz3UKokAp2hWJn4vpoJPNOybAh"
    "0cVkqjHBPnFL2TvkhFVJqkpnnHqmc8cPtEGR7eAiG4a8YMgL7mwY8oKjjyEvVQ15weJyQXWKjzk0sbfxuR+qTPExWVxuXsIpLkSF"
    "O3+8/g/oCbrgTqGyclGqahSXO6mq9FIdKjQiHkE1BuOkKv0ppbPIaAQUOBxbHw6p9BcZDZ8AB2Prg4HO/1vfkhdM56xEeYwIHfrx"
    "VE3nqgKW3OaO8WhMNJf3UUg5crGWiSyzeLNcSbDcmmaA08ZSQoE/C+GPdbeoADH0mltuzD2x5JZu14jNFbnhEHuqchzKDFR0Jaun"
    "2ZSq+gbyjMn5c3oarEM8iALALToRHfi3g3Fx8W0xWCuiLqvcju6jqBxdEwrIt8yHIChtyEQFtdOA6ByyZ00mGqjj7o+Aumwv4Kng"
    "PaNKRcUfZf24AXvjQ+6ae0vyZLxAC7cfKDw3Xqgbn5Nwriyvfxk86mXfMvkTPOZyakymXmE6eHxVAwLyeW2o+5CE3UOxdp527PNO"
    "vrPuk+ZIgBXqKgpVZuW6ChH4weUI/yP8f9IgAML/P5owgvA/jj7C/zuA/w+ZXeA0N6dsg8rmiIdjMK6cNXq91k1bBjy4RzK7Sb/V"
    "kSf9wwHrN3pfh9eQBMU7GrCrxu3t0IuECH2BPnq9xk1z2G1eNVvfVFfRM34h2eF940F2EP0eV6AOEybBhOZTdgJ4tJWeAFeddr9x"
    "1RfDpw7EoHbu7hvtP+CMPIAqwJBJBf6qaaCmgJtlRdCIGeImWlFfkjWCqzGYEUWuwAoZoUPEMJ4uZJGWvz5zB/fb4/6dzFjp8BIb"
    "eJgMZ2fMRDCZLKxSrtMxSgx3q7Qm4cNyiUFel8IxTHUyBaz2nb8Rk2cejvkW1UpFhWgYcn8Mq5rNOP+X2IKExGSYBQc5QYtDXbWh"
    "rppV9m4hq+tlW2bv3HJfOayzw5nXNkfINkAlYNMLd6BsiJqsvkN0Tm24SpZivqfFW5fooZQ5MG71Q+scWueqKZCgdW7NHEf7TD7r"
    "HBoU0KCABoXXYtBVk/PuuW1s9MLzG+WU9+bh9htlvoc5uHopxy3lMiarQ/r78U+2dO6aUz43KZlqL5SMKfi1cVNPyn+v7u0ViXOq"
    "KHoUEv7kneDPhyMT+sIzLj/yFKZCzC8/7FSFRQzq414bj4/UkthhfPmKXc5euKBM6lCPtsyhpuraSjmwwjrjhAq+qnKvUHCVw/JB"
    "VMZlaCvroIMiKl1yoVS6+B8OzknnETq0XS31CYrXqibgn5ua8+IgT1CiYqxMz2uD6I/qciVXziruWSch3qO6/COry1hxcjdvVbCf"
    "FHupInRowK/0uwNpTEtlD8fxPYrx9QTVoZRH04Y5S19LEJ6Sv8DWfMf4khVmbYQGuZrCVVg47OFc3CstI0YmY+NkJ4MzbI2xMmNj"
    "Kb+8GCWKykezHVQBQRKvrPZMu9Kh+yyOH0Uu1jLRI0M2G1pBuxzYkbeN/WS7kc81YjtczGOi8rUQja3GXF8RMQfESYeThZh9FrwI"
    "OjGcukK0YbWWGU81MuX8WSE3ERzIBvRbxYx72UdjGNKBnkTFoas05qMRcSjAUhAGPpearxcPDvUOoXtuQUVamVGVnpMG+dxo3Tav"
    "vVYyEH05FZ0zMhpRy+KWm5fVgF+l6UR7Eu+NjIWXUfReLLp4jO9ubLqbJNaNKxeDSmEM4YVeGs40yLTvKmeyd6+IPREqGfyghvrx"
    "gJeJprqX3l/9Si+7/3jlQGZaBdoB+gY5wQR7NLE7qB8AnYxG9SCOH/LUkokYE9AaxZQ6Jy2Z/t+zdRHp1SV6HzD3B8sIe/IEXi6i"
    "F1ZXYfbiZ7qMFrf1gvw9UPCcqJwEoh3jcsTFDxX3FfwyHlcwtpKTYuBXkFiXC465vGV0WRYb9Djop7ZFdHAnOwKig1VhNKKDP67I"
    "g+jg7t+q8I6SYGx27tMYWZWdavJrabuvRnH4yjWV4vH2a9fMtZXJtZSpnF2+JkRyEixet+rvooINiN9F+O21r3Alw8ryWkg5ziIF"
    "pMznAhlQV3minwVOioFz4rUQK+oE/g6YUmbrrlILJSK/Nbutzy04FxwPWOum3ZEFJd2DAWt2G9K1UX3GtfvDhNVL9bvQ1usRnMIL"
    "FEs7/ibXpgvNslOPv0ktlb2m/Gqm+fMYiq6W5PSHPHz+kM3lDymFtibUeClXZitCiabIyiliVcCe711ktKH0ubM4/By/XstEoH2b"
    "qBZqmisVqgdmSoiTswCuhWybIcAR0NQoUqkARoWmmhRcqCVCSi1xIj3b6Q7vVaaglnd3TKmJOOMRLrOIMyLOmC9oD1Nq/sCjjyk1"
    "z7bpp+ILDQl+ZutdYZoqwxQlFa8dJFnECtI7xexDsnaSzT0pcWfKA2HC/ZewOYyotZNiNVIXslZF5nmI5PTwmzyrSPYiklhD7BWb"
    "lM2UFCPFRElVFnBMzXaG7pAVFnGTxDjYlR/swvaFKNXpLZ27MjJMpnTyXAo3iBDiK1XlV8qwh3NtYafFM1xyblItwwspQhcb4rEg"
    "3JUI6J/Z77hedjq3kSG9bMWt2w93l03xlsmxFI0MR70oCR0S3AWGxf1mYmSnt4xt33cmxLJhVuHUXAwfZhZRRb6n8Z2CZazwthEm"
    "w02jypsGvBq20JBkaIBRKBYujRTj4eJ7xKNhiVVH5qWR5WnT163NDlJp/VR4BTv7/qUzbLR735vSzSn8bcC6nYf29bDbuWy16yT0"
    "ZcA+t36X7lPwcVZiBdw+hBniO6Q/LFTQPo22GtWiT6qsfYjNzsIqYiFJocQVbM0KJtamp3Sj/to4h4wesKRJFqPtoW2kVl5YK3Wl"
    "0qP4VWXxa2bYQvF2VyDNTnFWz9Zq0mgrLBGUNUrmQsTerwHE3ifxMJd1wLVyr1p6B/iuVfldG5tcYpkqg2IhQS6FFOW4rctxEMbO"
    "JoZZ0lE7SovvYqXfRW3y/GiIjQuyQhQc6gQtDvVRDHUZC36SGAf7GAYbZCNecqx9WhzqYxjq4lb8JOXpqS3btORXKcTpwZZBOenx"
    "TfJibXNw08Jrtzm9FiN0Njf5ilKiQVYpPwnVs5iXMiPSrO7moiJ8yYih12QuJwaez5DpqNe6J2JWi4lvk59Ho2e6Go1+ScmetaMb"
    "qeRYbuGc0QhSPS2n3KZ+9nZqy8TtMkWUKmgWTVJF/zLTDDHdqOCPPAvxVintYDxk2i7R/YzYfEZl4qepZg+YSmElHsqwh5ptG0+M"
    "imf5xctcJfNAlU37JH4npnvCMKzj9w3GMCwMxMkl+GAY1o88+hiGdbZN4yLmTttROUJaKCDFbY5xV/nirjxVYViQzXE65Hc+fu81"
    "jrDSuMKOprOWhsyum8daKhp7Cgy+yONEK1plM/gi4UZ7yHK7FeP2dra3EJCRZOqmaIcwJcY7bIh3qAL4eE3nmuUsLHoWRx6DK7VM"
    "2FGPtMmR0d/iS5U8fQmJ7mXeegDdpNuthNigP3nscK8uY43Y3CWacpneyNaWkKXdR+mkdxYkPbKYW5jRkJnfnzIqQh7oKcokYLKp"
    "IHF9YMRj+xngUzFAt0GxpTAgwmq6CANWZBOSr2LxuRwmQ57Go/1DS0lsV19T+jlMdUrlrn6Q6s9NqOx+y58S27t/IXt3l1Xhh6bb"
    "JleqRNhZQzXk624OQjWFvNouEGquSs5DiRZbEoEXIJkvxDd5wYYaL9IkZ+mqJLP4YkDF5tlMdJGeO3GfN9+8l2fu0lXcNH6M7Vpl"
    "sii1DCZITyaYZQ8LYQyVprY9zMT61w1CkhZH4Qi3o660/6RsR3Bhw3aUfytypoLtSg+bih7FlNAhh673DiuHEVjlJwvL5nKZB7Vu"
    "RUTnVJu5y36wnaTvOTu5SxlFEcRiZxXXGgVZsql8WyKtMveqqsiMm/enk5AY121eVRQbTkIvQpeTH9npwFsM89pnvPYnaF/cfo4T"
    "d1MqyuMY2QmyegcFZcL7fwHILEKHe0McM1uM/0EnJXxoooRoY0ydrMUdvpKEpeTLijF1+55fDi+BnofJcMbGDBKW8WSkzNR8GYYC"
    "6v3tZWe9P3r95l1BGfDsvtntddp1oj4HrN/52hRf5ceAte7uO91+najPAbvvdr61rptd0d49GrDeQ/db8486UZ8DdtW5u2u0r+vE"
    "PRAt5JOJFsETFtw/P+XYPj9l7p6f4punGp8S9qYwHb4yMaZOJgvLKqNYxSixNFilNShALJIDnJ3xwWtfjTQPcNujTvNQBVi3pdPZ"
    "nDuUTVZf6eosDu7GLtcyIV4jaOj58W4Ge/tgqVs4Ez6TRj6NzBaOJgdZwrITzbIMqovzoseaWzGNew46NrHonGriU2P2klp+1F8S"
    "7t3hfXIFB0JYowruTAsMTGkfwFNYva0aBkjEcBHDRQx36xJIsDLmRRgDihMEF7eP42LI0y5jRIqnuX9lhvtq83j709eV2oooKSGS"
    "V+kpx6PZn5RC0uVL8fYwiatGdZHgSrYaAi7xk6DRRg3k+5QyIfdLV0JwL1S0etIBEb4HDojqjFAPRPfM1uT+f06+S2XCNKQj4iM3"
    "TdHrcsqFQkHn4iYTPhfaBeMLBilT4DOpqVTgecq4sAAxfGLMw+FFa9Rh9q7DeNM/rxDgtT9BEeDtxxwiwNu4yhFK7/UxUeqwIo5s"
    "h2bzQXx+xzytdMA6xnsUJ2Td/VE8fP9U0kZXc5LCV+RitvxF3WZDy2uXQwQTUorM38YMR8Gz0obEJiuZGI5bztQL6/B3op/soJGM"
    "AtWIrq1ENzUik6LK1oz+6RB4kDQ5az83zQcPu53Kp9QwcxyKT8eyKSEEvGaOIwScCwLGzHE/8uhj5rizbfoPhkWJ3BaVEM0JaqTv"
    "8/hrZ7trJyB/LYW514I5WS4zaXyNrE5HyOE1LIVVJV7CxP2ReSek1/4UJ+NWogeqoC126YRbuvjlV3ye9BuKXq1l4/Veu+HEa5jL"
    "awhag9oGKpzfh6vHaaYJCQJAj5OuPAsGuQA0mQyczDRdJRTQbaKZQL4m//nO7qQSoBv20Ha4BWnHia2t3NRDoCcC9YqMqUxZrgJV"
    "Vd+GU3dzE9nUIapsM9HYSrUx7CDXEeQ+UueISR+hrfiq51dKxfyllrIkeHqLl6neQ/XXmgSiqUiFGOesi1ZFTRY12aruaKjJoi6T"
    "S5fBtM07ymuZ2IoK8DZlH0P+Rvkb3tgLiOkxslOU1ndRZlWJQql83hyO5hPvMRrte6PVb7VvCu4AHlmduAcD9rV5368T+DtgN2IN"
    "rhP4O2CfG61bWeBefg5Y8/f7VhdOuAfiTLfRkyfkZ1xO35/iFcu2q6T3FPvohly7AR1m2t2QaTeyvzoOnc2dlCK12XmnQiQnk3Fq"
    "a2ihLrTAwqJqQIRi6lGKqbbxr6LONC4F+nSU9aOZUd1ICbVcU8feIzi9YgJv8xaBXFcDMpFEpWi9zRMus7kTsRUAzuKbRYgKC9dW"
    "bVOoghnhSjPNW8N2KFOcjpoRoldrmWYEQOKHZqRhDjOC5gQlQRUx1WXdAIns14nG/NqlEu8P4P+lZkO5UZ08citUQUDOZwJWA0NX"
    "2SM1x3PWd3tKMzIc7DnKuPon8ZRQRRbv6TFyGcH+CqM8CPavmeOoReVzWztg9arTfJ/Cm0exFypGiVmHKv3mbDLnrBEF0JaT9hIl"
    "5PhUXicZ/Zlb1HhiX+kqYXSI8VWmAop2dZzcDc4GYp+lLX0hNWWKiQOxO1IFSl81eleN6+bZvw+kKnXpi0GTOfhDlzYoSVbQKn9k"
    "zpxatkyWxBdPU8fzhlLuT6PRZEonz7AEj0ZkysXPqEHkjKzAUgPdZTQyHDoTFzWmk+VUqhrgxAQOUHdUUK0Jz9nHnUu6Q3lbOUbr"
    "oNpzVGsgqj2o9mC0Do4+Rusc2v6OGMLWs/5PuJVi3M62bHvtTylHxPaiyTz5OsnR7PxbEaJqZAqG+x11puDIoPDZzC2nFh2SPv0z"
    "S/IKSE7B2r1uR23+3l/PcX9Dve20b7zm8WFAYPJHlG4QmERgEoHJ4sBkj2rWZNpkjpUMBA1fq2VCk7ZsNaR+s1xBoI/c1MFTAjLu"
    "eMggZ46gq0HF57nGVoRbRKea4LtGJKrjxUxSbTKFzD56XaZ4h0eugX8EE79sNhZKS83zlKC2hA+n4o9JU/03DvQkEET6fcptKv06"
    "lFMIeHvEwE5xZi6oIUskvEa6uK9t6DSIFBXPI9lPTM6fBXkQOzpeqAT4MC6GuCNpiKlpPFnajMi3RXVoDxgHrBV+/WhUJzettuAA"
    "uVfrQe+/bmuSIeCiIn8rZL+DU0RcMhwIXyWf+70LImeDl8bSeHoSP12mqnxt1e7K1VfDbJMIwGK2yWpmm+RLVgaTCZNhNalEoJS7"
    "ASWZuilSKkS4x1Cpw7B0i5FSsBUXAQi89iexROwDHqiC63SPWi/U6tGJRZ0UuTt0cZ3gDc2GdtBuo+TdIKq1KzyaphAv+USJp67s"
    "CzIB2FWILTYlek5uTD7WTJm5ZExNzp5scG9mPEitmRSrd3ebV4iSaMLfpwQpP4sIOlpq2YeSq9hmXu8voGfrwcsvmrkoxFuf4CS2"
    "iB2VhqnGrmDbihvxDcH2DLGZe0HQYuMu0BHrr208sb8Y7Jx0mLkiqrKNXJxV0bxH8aZPxQr8TJlNxAItc2SpShYeICFW8ZrEK+Ak"
    "LOkuJmI4yQ1h53cEPKUR7UVtPhBlY9G5KTYQXdJCfRlxgycxn4jNxVI71XT5CG6FQFOsc4S72aO11W/yRqrUYIjSFO+LJTu3HSEF"
    "s9qAeQ/mDgWhTLcj+5oBhTwWAOKsIPu0ZECNLKfGRDwxNU07mrG6dJSP79xWI/99NgenQb6wh27xIozsqcb+iAgLurihkxO6uOHo"
    "o4tbVV2I0MVt25vT4WtOVkgz3n7FybiwW4DPKaSn4G61a47rgmtp5b3WTGif4vT4u5M6ta4DQREeh0hOj8nbn8T0z7kh+FVcaIwS"
    "oodgpYVDqLg6hIQrJVxBY6SoHhzlDKCCtSVGP0yGibCqNsBVwO37mv18Fgft5claJmLveJc3wvU9v46Ew4nOa9IbbzTy3FZGIwin"
    "tujMcOfpaCTLIE4pc50L5RWFVj8ZL5TVwOGPi+FW6UBFe9nYUGg5XFGAt8KsRaMkoF+RZyoDj4fdfYJ8qB5enqjvqFxBvfacSYLU"
    "puAhmqddFGjMunEUkMpqtfkHQAsxj9KvuY8ZIg+NGZxWXzElGBoOjlNKRcMByoZoOMDRR8PBXnPTy9CmEi9TlBCVrSq/M47hmIWQ"
    "X5/gBN3QdpK2G6PF9x0tfviiGkc0AMe2YLmacGJwb/lEM6+1Vfbopu7zResAH8/IppUB9nGAYu9GhA5fjyq/HjHkp/Ago9h2FMMc"
    "AlkLDnOMEoe5ysMcgnaLiDIBFQ5v5Yd3XCIxQpQQw53TMeAynE3QInPj6mzYlJbXbhGlQp7GkTbf5piXoSES5GbeBBLZ7MTsEbnz"
    "hklWJXlbLGPYg02PF8jamCksPJsiOcK6QmTotq76Z2lL6mt5ehV0c5psjW4iORgLi+RruXrt9nGaLA1tIxn8PIAjVmNu9CH29yzu"
    "jOVfqGU6ZGlzY+j4bXKk0ghFGYuWNtHEf1DRzyILISaa4KrkOghD/jgD4pBfBIleg69L15lpqkGqCy9c+Cw2RLu5CwRLj0YzTafD"
    "peFM3RoboTPSg0tms5PeWkKy1UHy1UwI115OOX0Rt4fWou+aRyjlXkEmI7Zl6Y/fZOoPiOWGMZIuYpr6PQPmVjQEewXc3DQgtlvF"
    "QvsPG05lB43lrzZ8PmQGV0M09x7Cq9EhCh2iqmmbRIeoNXMcXWLQIQpHHx2iMJL6mDenw+YXq5Tv0dtcvkdv1/gevU36HtkTDr0k"
    "OJxdOySgeFXhkGqqw2mc3UmFEMwQ8IOE+h7PPD864cVFQMo4soQJcZCrPMgB5lRQqooSosnm30m2AgaYvgU12WKWwL6T7PU6qLAP"
    "8lm/87XZrhP5MWC9Zq/X6ojv7sGAta6b7X6r/0edeEdxdDaXY/jW07+GUdoyUz9EipM/ViysUikijofFR7F5VCFRwHc6nnL+fE1N"
    "44WmVFyKX69lWquWqiUY3oKmuTL/0hfIpQvGGMhsS5k+52KIIV7fpmKiiTVdBeuDtUS2/ckGG4+XIEtaeDRZKimRhtc7aYPlSBU1"
    "Ss8FvOdnUAavMddXXh4CTVqMIKtwTRmyNGViejQs2xFfHDqbO36uYdmXNF9B7foGcYTCRaaaDfnp5eOptMRQjEk9vcxhvyRv8teo"
    "93jgfvU6SlSoL5tOINa/YkzqzdCkhSat6kFeaNJaM8fRqIEmLRx9NGmhSeuYNydfDEuw9NJ4ypykYar9zdJdmgDURP3bu3fv3//6"
    "7s37j58uPvz668WnN/6MTV5aN3UvWzcweyPrTnI6e6pFMeaHqUoxv2I6/mF4L1WoIiYvn+AErbnbt3kpXa8IfwOKE2TwpzzW8k/Z"
    "xvJPCVt5RJkusBlG6HA7jOtq4Aec4eOx2QwRUFfZBtFs95vd5nWduAcDJhjUvoEz7sGA3TY/9+sE/lbD/iAY7pQeFp94fwvL2fdG"
    "q99q3xTUkTyyOnEPBuy6edv6psbLPxywz43WLZxSn2IEG+2r5q085R9WY+QMeyhLoa1ShJwNtXwDuj2W8vXPHG0tXxdITpEqM0XK"
    "MMn+5Pk3uxUot5dZ7uAJmo5osz06iAYsNMmxzc525rWv8Ba/lXHcRaoz2InT1N1soMEnOCFNd2sLk6oeWmTyBhQ4fYtPX2pZPIXd"
    "azADj+AUuB2VFC9yOYBfrHEAv0gpO6TkkDLmkjgp+sJUedPVF4Lv4vcPZ0V2gxgVbgkpsGbU5SKvET9GhrjQ+qQiHruSLC6WrcF1"
    "vWqGujtO9m7M3BCbYJHsDVeN3lXjunmQ5A3xEchwjguP0AbnuPDcyJHRgRG3cJ7yLpNWBlWLXpafd3iNgPOsqmBjPE1V+frRyDVq"
    "Qh4FR5HO+Mz3CmNcfLVkDXlV/EZldHAr20jnM+g1JffDYZ9HOc2Jl9EABgX+eODp6jrwyb7BD25MRQ8mh+AJcc9z0gSXRDd5g/SE"
    "E717WRzmmng+6GwqzosfokOrJ05t8WssQ4gODHI4QMt/8DHRTM5obcDcJ59rlu/h55rn6+IXP2qGKbqBX2xRt8IQYOu21xYaLCBH"
    "hiGYSiy+BHdC26Fz9bvgUfgj3FojOl8y3yUx+HVzi4/FrxP0L+LdenX2iJpy1UOHO3S4q/Rugg536HKFDnc4+uhwd2h1Eh3uMNYR"
    "Yx0x1hETqBxFApWFlZJANJu9bvMT5O67N7nYC80y+asuxt2lhY6Q5lrRo5pJ9SxvaZ/oVVlqqsbyfaepUbdIsD47O5BPgMmBXpEc"
    "CHLuPhqmk2ZpzuZ9jAxHoPwIzLWVybUUWSTbzh8iqbCIWFlDv/1szO0hX6bokWudFiN06LRYwGlRAvRlVSKfuMJz/azR+wruufJj"
    "wG467WadwF/lzCudft2DAet8bze7dSI/Bqz5+31LOWyrg2qoSZ6RJuUVWRe8FKI6GU/TPYcuKb/oYbkBSCE+IT+Kw4yETIpfahh8"
    "ShyD0kGUWlr0avYCpO07bPVYsF7Xnl1EyA+R7F+zDVlKxguhaBjMPof7HcJOshO5H1wFCsxsr/nJbKtbm9kWdaxVmcycARm6k1bZ"
    "6ueuQ0PbSE1lsHaUE7Q41FUe6qVmsTLW/QgdDnGVh1imtbQXkwm1SyTNTqHG4a78cBcOrYlSVRj4OXR8TRVSkDaoZUymZ3Hnavd0"
    "Lbs8XtBgkyd1Nps3e8wWcojNlL9TTf4p0rc77V7nCFv5kJRsv9dMF63slz3bR+skjNUXF3ls1RcX2aZquBYLpZun6I7ZHHabnyB3"
    "d+JoAbVdU/NHZWMlIRL0AiiIihx0D/v3/wcV5F6Y"
)
