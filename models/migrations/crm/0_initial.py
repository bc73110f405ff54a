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
    "eJztfXtz4kiy71ep8D8zc4P19ss9vcyJE4Ft2s22DT6Au2fu4QYIKButRRUrCTPsOfvdb2WV3g+QMI+Czo4ZI6TKksgqVWX+8vU/"
    "ZyN7ev6d28/OzBjRsyr5nzNmTOEgcaVCzozZzDsP31xjaMl2i1iboePaxsgVFx4Ny6Hi1Jg6I9ucuSZn0LzFKBnx6cxgy3PScB0y"
    "NpYOMWxx1rAoGxu2OsMfyWDwL87oYPAbMUU7Zz5V7Uwmrozmtk3ZaDkYnJMbiw8NqypaEdMhi4nhEndCCRd/bIcM6ZOgWJju5Bye"
    "cMxH4hFN9qTDw8yZ+c857bv8icJ18Uj//f/EaZON6Z/U8b/OnvuPJrXGseExx9CBPN93lzN57uGhcf1ZtoQfOuyPuDWfsrD1bOlO"
    "OAuaz+fm+Bxo4NoTZdQ2XDqODB2bW5Y3zP4p9cTihGvPafCo4/DEmD4acwsmwNl/PM7ZCMadTPmYWs750HDoOaOLvjn+T+8RI837"
    "/War2+/Uu/3+WWrewKMkRs87NeIM5pzJXGDY//xb9RsyRp49gxtcfam1f37/8RfJCu64T7a8KNl29m9JaLiGIpXMD7ktP1P8vpoY"
    "dja//fYJjosH3YTX/omQ2eHL5bPPZ9AOWHo2Nf7si9fhyZ2Ir+/evFnB42+1tmSzaCX5zMVqoNaJpnfpnboG/A75C+9WGf767ffH"
    "37P63OYz+tc77oz4YlezN87qjx8KcPrjh1xGw6U4n/2VqgyvozR75Hf74XI/XH5fgMnvc3n8PsViPmeuXY7DIcleGbwf/r4rslzk"
    "LxZJ/oK8IW7eh405zeS/d1rNbCYn6RKcHpsjl/wvsUzH3RnHUxtiIDs55/9hGdPh2PjPQ2yMwDToeeo4/7Si7P/5rvZ7cmSubluX"
    "yR0UOrjMGKe+4xq2mzFM+e9CgmyP78Obv1XfvNnPK3FR4JW4yH0lLrJeib4QV8sz2ifaI5vffjpWNk+4ZZZddaI0B11xhnPTck3m"
    "nMP9TmaREQuFRXO2ggZzs8ckTpQYFfFLdjUa79/satY/wSP85d3bD79++PT+44dPool8zODMrysGptHsJrhqU3dus/6Ez+0yfE2S"
    "7Y+z7z4cCWcN5iyo3Z+abO7SMrxNE+6Pux+PZd6OTcPieZJhLmsTVPvj69tjmbXqVzHqOGV5m0GJ6216VXDF/YZzeIyyDM4i3R+H"
    "/3YsHBbdv1Db2YDBGZTI3/QMFkLmi+kuS0/fJN0eV99Px8Jch9ov5oj2HSpulKXk5Uu6aco9CmXHwl9jaLCx4El5/mZQ7o+/F0fC"
    "Xm8FNeQeVZ7HeeQo/2aswiM6c53+nCkWpJh8yblFDZa3FqeoEzweCvJdMTk4s19U4rLVuo2hEpeNbgKLeLi7rLd/fishCtHIdGk2"
    "92EL60/5S4Yh644yeOYc/SNK9woTrWeA1cVq+BpDbIKp40zrYL5CF6XZaJnQjJVb15OBQS53DassVwMiZGuarY9Cmt1oBYgT4hKQ"
    "xdaF+A18UQp7TxEiAL91AF7x2HHprIztKU61kfFJs6m+a8cNxTHj0aX2RotLQImrSxZjS0oYcSLcC/P2wrIyRoIKGZuhTdsUfnvf"
    "cLP46rhGrh4dI0xuheKSa07puX+whw0x5hTKF4fYEruNu3qnW7u7j+2L17VuHa68k2eXibM/f0ws20En5Huj+4XAV/J/W816cvEJ"
    "2nX/7xk8kzF3eV/88L4xjvLKP+2filtiZuPNRj9OiKN/lKPvGSJKLKgRij0i6xovpeBP//gc8fGGE0Nj9Lww7HE/dYW/43lt05em"
    "76bJMwYzniSX4BfBw0FURQ2MHrQzo5Z1loy4iF6r5MZcSLMJ7TtBs7VhF59tPiWLCWXE5erT4VM65OMlWRgOUR3KqIVHbllCXyKP"
    "QEGN0YSMJgZ7ohAE4UI4w3AJIRDUeiQ/DwZidnMLZtlf5d79V9+gcz5bDga/pCMuDvQcPdZj3vqo4jYWE25RMjVHNvcwZeKYbETJ"
    "27/9+qZCxKNA1IbnMxpGg0zUhelvZDCYC6HbGgwgzANGF2gsLhqrJku4zWuDPOYOtftZkR4rJf4I1cEiPuSd4M+HI4v0CFxyM/me"
    "H2GTpNsm509C0ZKvV4ZJwnzKN1/6JPvbu3avCfzt3bv373999+b9x08XH3799eLTm2AfS19ataFdNm5gT4tJI1m+O2KVKsf2gOSE"
    "9K89c910BLHtZEjpK01wUTK0va2xvekgyt0bjntHp0MheEzMWUqaS1zOF+hmomF/Gm+5Vqb7PjGFVORSY0oMNibB3htIVBNjTIb0"
    "kduCGFrIF1tKXRDtmi9hrZSswqfMk/E0eq71std/p3Zutfz9PxTKUCjTWJrYjlAGL2n5uRyhQnNCAvf23rVsa1idzaeSpUoXVcJt"
    "HAGP0OscPH52U2/W27Vuq10lwWGPXbWa3+rtbl2cDQ577HOtfQen1GePKYLbRqfrE8Nxch8pYmh7XyS49H1+dOn7VHhpjry8GlzN"
    "EZj3hqse5rU4CvxUBymxK9bLlGwoT+ZLhK5/ea0YWJOi1m/EIBMqBCv+KI6k8OVQqmAsm464PXYUcuZjX8586NpUCFVUCFtCrkrL"
    "cdvseBNBbGbYYheCL/nCGKZBQTlM1/WxhNiAVt0fbV9Cqy6OPlp1d+Agg6m6dpuqK5TKSggAMSLEDDLA6ySD09z9zG1qPrGvdJmC"
    "EBIcjaoXR8nQ8Gz4iLaxCOT/+HyC0FxqUWUbaIv1uN24EqtCvqIXkbsmpjUWXWXYaTzKz1/b1DJyIJnTY3TsVfcg9Vcw58GhR+jM"
    "ncucnSEEkk9JhMBnXg5CoEanKEYwEwMpBDShokuvFkcmISUjyxTvkVMh3CZciBVCjeeOVOTJmGchApt2s4n+78PMomH6or9tIzqA"
    "6IC+8hiiAyvmOOqHiA7g6CM6gOjA6aADdGpkmU/zGRwQnCKHL4rEgYpW+Ry+SEWC2tzKmcHrvQt82j2me72rNWs39XbJpf6sdn3X"
    "aFaJ/OixL/XadZXA3x7zOqwS76DH7mvtbhPOeAdJteUwjgTH6QlylvDHQI8QcMpVYSkZOMgaZ96Qbo/evL6OeVTOvAmE2WWb+FjG"
    "CRFmTrLVcYSqPe5PDGdSZotOEZ5ewoadyEImezFdlbdsbD7RrGiAfKZnEp8e47efKUMyTmi9mzjypWi3oDRrxv5T0o0d84mJ0eJz"
    "tzw4kqLFodZ5qHMd1fNhZfRSL2px9n1N0d6cZ2+OzKXS1uYd5hEYUcdpzyVjk2kEgkuVFVkEoFHf9lsVsCIGppqfHMIXjABtlRgE"
    "gAVxyqIv1FImQYMwPmcyvOuF2kMwDVbII7fFBfnbyJPN57MKqd3ekp+diejsF7AeNsX6QX6emOMxZRmhZQd5ggzbZdoe6UMrznz4"
    "DzqSOwrcVRknsaDjYZQftFWirRKtVWirxNFHW+Xx2SqPy9KzQQzp8Rt5ItJeUWAvQqLz4GyI522fxVKK3vAt8Gl1ZrTQIWHet+W8"
    "vxIf3XqVqM8ee7i/lt/VZ49d12/r8F199lj99/tWu1sl6lOPd0KqYJuOWECs9ZCBjliVmmKPtb6LJUz86bFuvXZXJfC3xzoPl912"
    "XTTyDnpMqJlV0DXFNcG4uhhy9Xm4QdMhNLoxBoOeuzxLIhjBhUoufmFGmxQALyAFy08O8cmI4RKDzGz+Is7YVTLkczaGtIQQyuyt"
    "0hWykMlsGAWvZpWGxiHiY+yo1DWMu0BiMEL/Ap4sPsGYUycLvtj7M0DmwxuLDw2rCv7Ysg/AvsUzMB8n8e8PqQwf5RMMl1lP4FLL"
    "ChMjSjW4OEBiOs5cuav7O2CmX3fYzM+Yk0RQ/jurK4RVEFbRUz5CWGXFHEfFGmEVHH2EVfZazVin/H0nsTmF8lhh76aAQmc9b2O3"
    "74tCbt8XK9y+LxBp2heXdVCDa/Ox6daZa6cV4cilSr4pHxr1adBqrTbcYpTI5ucE+japSovPmSV00vGYjn9TCb74Qmirg0EoRaqE"
    "9zJzv+kKLXQ2E5NonFZ1d3GDTYKI4/JvXjRxZHWPEKBWiVqlpmshapUr5jjqFYX0CuNV8UnGceSp7TRumvXrPtgZg8Meg0Nx0P9c"
    "a9xKKD72XV0XTVsP3YBMHIMVstP53mpf98VL1rwByuSZHhPfvnbua1f1sFHqVI/Vrq5aD81u2CZxItqifvU13kKe6LGHTr0tnvpb"
    "owuXo996TB7Uuo1Ws19vXsP15BmPPniA6DdlzAivRb/1WLtx86XbCa/Gvwe22iiTYicEj+qXX1qtrxEOxU+I+7e+1sWQdDoP8v6R"
    "b/61dv1b62t40fsqfvl1vdltdP/o3zaa8nriRKTFQzPVxj/VY3f1tnw09Sm41fTP+Ec9Vm/XOnBGffr2uP5l/eah6Vvl1Df/mmzt"
    "HYknufPP+Uc99vfWpfgx3XYDTke+qCtXteZV/fbWvxZ8hRHv1r7WQ9L49+C6mM2tduS6912Mav1KzONG86bfuq835bgmzkTbQHxe"
    "spV/Tg875CH1fD3dnF8pLRxABdWMj/Ep+6lIzNin/JCxT6mIMbF5C/ZnJNzK53CE5PQ4vP3osDF1DdMqVUY8QqJHAXG47VEXENcB"
    "cbni05nB0nCLf76Si7WMIi0KeB14zb2ahfNlpltAdqNN8A74Lf1nulyFdvCFFyWdebUgYhKzLOW1cvjcVrpDulcEVxBcQXAFwZXT"
    "BFfQZP8jjz6a7M+2abJXAbcbvExxQgzx1/mdmVJbiOl98dN4edgmTYzoDWY+3Ge2n6jiFefxZ26N6Tifyz7VHrO87WoP3wOfF3To"
    "QOqwElM5QnJ6GNlFISZfrGDyRS6Ty8/nBCFO6SJTOkRJCuPqAcXpTei3hVj8dgWL3+axuPx8jtPhdC4ynV3jqRTA7rfXA12H+x01"
    "uh7DoPh0mllMqEv/zEOfQpJTWFtWaUj137urOR4oSLet5o3fPDkMcY4H2HqK5flQapQG1ZaVqcokq7KW8DK5yk6rKlElkassOpv0"
    "SVZ2JR6bymdO2tvU+coKe1vYonCho58cMqYjEyC1c9LkjIJTcSSA1nM/tsToO64qbTyb2zOoWgQhtdCIUYtMhGiQabDb0V028nDm"
    "zBU88b75DtPov4wmNo0BGTSxrZjjaGRBExuOPprY9mli8+SSbBBqfTRAhFxngwFM3Vr/vt26qnc6jeZNlSROQOqx9lcxu+FacNhj"
    "V7Xb237g6Vwl8e9JAfEwDs+eOLnpEEbINVb8z+6/yORL8qPH6ne1xm2VyI8e+/6l1u3U7u+rxD+CQIbb+k1bZWZSRz32rXEJqeTk"
    "h/j2VRx+BQd5sSappsFhj9W+NbqtKpEf0KZ/X293Wk1o4x32WKv7BfqTH3rMBV8t2XQyROm1fqFvGt/qYjDkh5gAYtu5btcgJVdw"
    "qMeARPWyctJKgvJQ4gp6MRQTSjHqZMt+C7ycsddvr/EeppOlV2JPaf6urGwW0GBVs+JVzeIwXVEIKE6FANBq64DHrdfaB67Cbo6T"
    "q2ttBPFpFbMSXNU6V7Xr+qGMBK6C91NGAn9A8o0EQYvCRoJzci+GnjoVL3GmI1F5yKxpeelKbL5wALd3J9S0od5IBdJmAqbPbUiY"
    "CUcjyxRbO3kyXih8n+abC3Z4v52HCq1o4wUvYUARWjvO0NqB1g7Eu9HagaOP1g6NrR0YUPQDvDMYUIQBRRhQhO7qa/gsprmZnwgv"
    "m8tRmtMDmjHIBYNccNXAIBcMcjmStWXfQS6CNc4m2lOMDpUnnZWnCKifGuNV5sooFWpMGBuGsWE62X0LxIZlLAKv5Wkkp+JpsjW+"
    "7GkVdAdW8fxcl7HLlXXW9f5rUl8axOtFFY8kj9yuqAKUytg9M2wXDm2qguYeTdtxIZ4OvkwF8wln4i7SAq46UoVDAtYPBmsza+7r"
    "GQoVxIz7YESN6AVC/qLzLdIR2sDRBq4pYoo28BVzHK2gaAPH0Ucb+D5t4Da3SsHxfvtTAMwOalbKna4rrEo7nK9vjmS+HhiROlF5"
    "CqMSMCpBHxhlfVTCQeGp42VsLj6lQbhHHWIhznLAKXWxshaaokG79cAU8+IviFc86TcyGHiHYARXFWgl/sPtKQRgLCbmaALlaMV5"
    "yUubjiuCyKGGPZp4NDJKA1JAxdurNlklcg/4HIUAqsijZMFMJZJSRQUbRKkQpdJ+RUWUCnEKRKlw9BGlOrTWf4CSmLrtSQmw6qJI"
    "UUzRKh+sukiVxUyIeiU5vX/P0ePmdiiuZ6muK/x0Y3Top1sEhhU/PC8lWjaTA4LTw7kviuWPWZE+BkHunYPciMciHqsNbKhzlpgv"
    "Mm/KWQ5u6F2trAUOJ2HDAi5tcCdA1gwyFYKPWFipDaid6mSv4OFBH6WYg1uYUDR8KEQSEUlEJBGRRMSSEEnE0UckcY+q1WHTo+9p"
    "f8L86AXTcftSf1FcKKTQefh1gt7iQn85Pp8ypLyT7BoIKaNnL4KeP7jmiKDnqYOeMoH0WQ7mqS5W1kKes6BdEcRzPh1SG9DA+vnb"
    "jx8qZEgdc0yzccWF4ZCFbbouZZmQ5Wv6KoQ5qjsgyIggI4KMCDIizIQgI44+goz7U2VC+aMo3hFSnCDWsX3gzpMIy3A4QnKCLP5Y"
    "xEHxY75/4seUeyK6zKHL3BmiRz+cSoDo0cmiR/eG43rMb8ksiUkEKdWgkosizUTTvv87g5yL66Gk7xPu0GgKNsMhQ/ooJlBF1kGb"
    "M9e0yGJC2TlpuOSRWxZUQ3u0+ZRQYzQhYIF9ol55NCLvTIZLYroOtR7Jz4OBmM7cAvH0r4/iBs5fZRNnYs7OZ8vB4Jc0IqXHI62v"
    "3ZYLQK1a+1aWt9jd8lcKk5J3gj8fEIv6cTeeYjlyV85nTJObz1K5ipXFdnwaLDeuHXyTktMOIFBcUyOdskOezBccxv7lAlYnx7DE"
    "ebnRholYxeI5Ji5X2Vg5o0vCVUlUiztOlr1pg156rMdqUy7mv6rIKiYNfRK7+tRkopmYwq4s0DoYjOa2TdlI7OLgdQ+YY1+2Cb3u"
    "Hc9BH46Ddf8nh/iU4l6iG3FXOu7/H0GmmDBU5jDLgEeFjLO2fDApj8ADwSiAkcxS7YCpcEM+yzeTlTR/iWXBnTub1XqdmTNqmYzm"
    "NhCdPwXFZcUzr634GktZXYigSCOP7WK6Zf8Mw3a92+b9CmBR0buFlWwKNXdNV3ma5TUIZ1uB37jm0eR4iK2V2mvb0j9ndASIv+y5"
    "HxpIt1n1F42tKOAendyAxlY0t6GxFUcfja1YxVfvnero3plAGC5qjQwITtDYu5tShsCw8qEDMTKMHCheAxULdO6F14GKvkm0X0i9"
    "R2637uvNkhyXNFUCf3vsO4TdfYeAu9tWp1sl8DeJih3GaycLZSixX2eRIzCt9bZtSAw1BKnio31pPuWKvEnKjeRezQQyT/L927t3"
    "79//+u7N+4+fLj78+uvFpzeBCJy+tEoWvmzcgDgcG90MzxgPaC4jPUVpTlCAel9kZctf2JLrWhyILT7H43Q4wzed4RGcPsX/lfbi"
    "OCFajLPk1DLLRkhxej6gbwuJp29XiKdv0+IpFi1fJe3spGh5lvUqzvtrwbxs3mcSrxJBT2o8QKJM+ulEDZklRPkYHcrwWsvw3lhl"
    "vSm3fGRY18Zy5SBv5S05ogHOeE1iNvgyxr4oHQLUOr8loStJybckRvgj7yUeI4bZtf1W+zEnSFGST8Ryccfp29RwsqbnioiuONkp"
    "iJvJuK5igV2rIrvSueZDrpWfyWlinMtaFQA9UZ4eNHjuJHmaH8KQz1GMX8jnZ9SnuARLE2ToiJhpkyvH0ygNMnR1zKw//9L8LRc0"
    "ex/p5zj5ujZqNvGqxsJm20JBazeuumfpyftaznb8Tk6UrbFYi/U8DWJ5X8PTB4ceoXJQlKOxYJT1HN172PyRsnVF1HweY/dc+fto"
    "GZtb+Dtk7IHCBxsunZ5lhRDKC5WVYYR9029TIJYQdhaI2TNksFyVOJxM56OJOjWz+Xg+civEcOU3cyT6sCgE3JGx6YzAF+WcDAYu"
    "d8VtIxF+i4mgMF2oo0Md4nKoo2OZjhu08Rss+Nwak4UpZt/czYpS1Or5IP4xEc4IkYcebfy8TcmQu5NVMY7w2HANXi0/TQL8StFk"
    "bCwrkFvBptGzJkQ6cohchCJEG0c0qkmC2TwPrW5ggBkGmGGIEQaY4ehjgNnxBZh5wlcZy1mE5ATdZ3cSqfHPuViUTLeUm3KU5gT5"
    "vP0IDKk5bOKqnCDc3yJxcs7KvrrWn1F7lOn7mT/fs2j3GJn0Zlebb8LT9mMRR9vkBhvxs/2Yim0M1eJy0z5BiNN+42kfgg7lRiBO"
    "dzJ5b/fMfYxQ0WD2bzoIGcQ4EhgNtz0xc7vRcJjafOsJTgIUuyg8GgW+ERld6aDh56N8jQXRT3l5nPxcaz+MzCZtcpkDy++p7chf"
    "nLYeepcqq+2Hs7BVAQuiau3bskaWKTSwnxwCtetUonBx2rQJBJX6xrAxHZkArGUZ/F7bXaFKeJGhK1UKb4XlLDshaLxvtKyhZU3b"
    "9Q4ta2hbQcsajj5a1g6t2YBsk62Ir8/N5dPqrJCfXdevGtf1TpV4Bz3WaH6+fag3r+BkeNxj97U/xBn422MPHbgKf3us83B/32p3"
    "xXf/qMda4kA28Q7Eme6Xelt8h4+kqHkYS1NuZosVMMtpZbbYQ6ghQi1YRU5/gRnxK8Sv9MavDhqtcaxc1bTI4S13nLbKWZAEBiOX"
    "KrnAYCLpQRFgULUmj6pIj+Ct58QfKToU9YrnC0bAppcFCr6mq0085ANxAGE7hO30XpAQtkPgBmE7HH2E7Q6tJcvPFC/zgR2/vc5Q"
    "nU6u8AjrbHnCmk5fiPDmS8asveTcokZONq4YXYKtQ0G4K776Eu5+l/XLVus2tqJfNpIJdR/uLuvtn9/KySwamUrdUwxPYRQHUP5k"
    "AXtIBniW1P3CK5U1Ne2DRgVq2VPm6WeyaLyfHhjqyspucsrIZ5WEVxmFZ3NnQh1ZFZ48UzpziOlmVqzf341fUZc+F/hbmQJvR9gf"
    "VqRH9fEV6iPmDd9mrlcsRn9aypYue39LJq/K2vtbflqrVXt/kPuqyN4P22xkD87ecc9JwyWP3LL4wlEQLjVGEzKaGOwpSIUib0uG"
    "S7HnOtR6zNqlZRNnYs7kFp0pEhz8eVBS0G8DQ0lh75JCfuLXlZMZc7/msxTFBRQXdiEu3FtiHcsUF9SVNeLCLGhUBCqwYXuWyTjl"
    "/uyFdHB7DEnOHmGvJX4G1BLqu2gnGTHlL8WAgwM9xiuEg/wUxSsX1F1lKUbxAMWD1+QxPxZwf5c2lC3j+ygfoHywdfnAT7ieEg8i"
    "mdjzpINok/UOZExtv3QsfblgF5Z7l5PhILayKTqAoQMYbrzoAIbbCDqA4eijAxg6gKED2G4nrM4OYDooEaq2UFKDCCoO5agPQVmj"
    "IsEnjktnXpEIT+vIiivJabWRxpCoqIYKBCoQmi/ZqECgCIkKBI4+KhCoQBx+N0IF4jgUiChDn8WPyJ6w6zMV+bR7zNTfuq83Sy7r"
    "kgZSCtWbPfa9JQ7Fnx67bXW6VQJ/k1pFkcm9/bxCgscW7RuPLrX7Y2PplJjhWaQnlEh7a3Pdpv+cmzbNmO9/77Sa2byN0iRFHHPk"
    "kv+V9qo9CDfDuWm5JnPO4X6HEG2ARzGpxp/NP9/Vfk9O9Kvb1mVSXIEOLrH4Odbq1jn5S7Fa3YdC3K6kO/tZJu7mXausRt/6o7DZ"
    "WhCuxSgBx7do+VbpWy/rmlYgKs87Gi7FEZ9WlB+d6ZKJeAgxQ8bSxc4/CX55Nh2BpX+cBvN2frdXVlr1b+IpvHkpo6PNEDpE6FDv"
    "BRGhQwSPNgaPYHXub+jFnKLF2JBkbbdNWZugxEUr6VXrbBLHFKHCqZpIQ8JcCpKkuHl5vqaJkb1x9iYEzxK7bIISPcK13k6D0crC"
    "t2/5yLCujeWagd5KCoYjGuSMHAy+zlf+dUlQ4uui9euC6bcx/fZBsUIdy8ddzR2XK7vdWRImjF6r5MKEI9nK+5WVIjBhV1ZwezSZ"
    "tLMq+E6Sn5PB4JlCzCyjL9T2snE4v4nTXFI74pJhU7KYGK4guvrSalzVRTPOHarSeKRhwp3frVD9OcbncqcVN0xVnUPQD0E/rVc2"
    "BP0Q9EN/QRx99Bc8tEuKL0Zs4n7l0+rsO3h21Wp2a1fdKvEOeuyqdXdfa/4BZ+RBj13Xa7dQSa52C2XkuvW2aNcAR63Ilx7r1jpf"
    "qwT+JkXCwzhsgeSXOXLZr4HXXOfB2tDR86JYAbgV9d+SrEUv2t160R6X0+cGq063/rtYcuBvj6nc3lWiPnvsTuyMYvWRH2LtEZuq"
    "WHvE3x77fFu7qRL4K1YpqRxWPSXR/97xT3T0WIM8vTY9lvkOjRES9GeMSV1b8WdE//TtCkhY4eAHqXCgwMlvhiVZnQVcqmuVdcDl"
    "S9CskH+jbA4oIhdfbL4AFNHhttt36Z/uYEDg2FGtnAjYSIwpZ0+QYnDqUOuFOhUJK0rgEVINwjaZ7eK46xsWgi/BIO8uY8AY+DOu"
    "dYcMmsIs8h863iH6PCL8qalojfDnijmOABjCnzj6CH/uU7rPEEMK+QzG6HCDSnoOezJZnKFdcTbHX9hrvxGkczwelwAHrVb4g7Xm"
    "ttW88ZsnUYAEVDmfDqndz2b5CsQyTnYKnI9jXR+KwJYf8lHLD2lQWLIsAwYwn3IX35DmhOKh//bu3fv3v7578/7jp4sPv/568elN"
    "sAynL61ajy8bN7Akx0YgvUYLvXPO3P7UZLwk95OUOAabjoHvtxvnfX5dNr/9j1yK7dEynkqChj7JZnjh8XDrlXBhTBmecHNES1kg"
    "IiSvskAcD793YmqIwW9F5Y4Ykc4mPJ3MpVHQsyiKFqVBBWW1q3ngavwaX/OEc/Nx8nWty3l0Wmnjc35v2G52eUp1vrKi2lTYolA5"
    "ibnrmGNKRnw6M9hSFn10KHVkqSdwx4e6TGRo8/nTxJXJIFxZPtKr/+gn93CII1ZIOiYL050IClUISjWaEs6spfIRhwwShpjHWdkq"
    "Dv40m2Sz8B1l0EyDZhrtF0M00yBQj2YaHH000xzaTIP+uLtVMJVUVwZDCSnQiXMryIoOLnCevpRfoC9xfa1e1S9Zry8skOuCwmHG"
    "NRODeN1m1eEoQVnIQc3/BenSHOud1FKtUc1BNUe/jQXVHBR0Uc3B0Uc1RxM1B4N3ts3QmBBXdMtPiH644WPK/AOkzA8tU6+xSkZM"
    "YMfJ1fUJ82Nva7ZNMmv6vpqzP3YtgsPae5dTKp86iU+o85UVuETYYi0ccccZXZJHbnvVACrEZIFp9SeHjOa2Tdlo+Zsyj5oOmRnm"
    "mMAPhC+MPhkQAArxdXChz9lgIC+InyJITIuCeVackCZW+ueMjtwsS++BnqPHeqIhyMPKg1IRwX0dwXP/GQL9OPIgRDwFXINXwjc2"
    "j42l6B9uN5r4xRHgaWT0IXVdizrR26hfAuZseanH/G7UT+YLRpR3J5yFkgzrbun6FuyRxR06rhKHE8bdieAx3M+ij25Y9yEAkeAJ"
    "wzjHHhvSEfx27wZwsxIhj3+61GYqY996DCmS2y+v0IPPbsSYEGPSfKtBjAlRBsSYcPQRYzo0JHLgaBrd9qfDhNMEkltqAPJ9GqI0"
    "J+jX8L5Iaqr8zFRJj4ZQbSk3yeN0GDC26QyPqXTlhiBFiqOwcdieUEqzts4VgXsBxY8cuufBJGUYFyH5kTnHeFag6ApPPZ4ZKHoC"
    "AegXhRz1LlY46l2kHfWiGFIJLifITo/ZO/GKxPouWN/loPYXLeu7WIbjmI/myIBfnVMPOrNRJT9xYqx56QrRYzoyHVmKhRGDEZP9"
    "c27ay6qE7Su+lYPa1Dc7uMYzZdI8kqzkrKo3L89JE3Ijmg6J1HHJyaa4z5tvEnGXrm4YwUTRcICGA73XSDQcIHS8MXQc31eyBeb1"
    "CefTvWgsP591a+2bOuSel5891mw1+/658FhVwbitNZpdVQdDHiY3uEK43dZzyos3z8kbreyXNaTQeGR0UiOxAPWeC1CvEJ22WX36"
    "dDbxFYpjhGOv1R8b8a6Ok7tr1cj0FNNGm4wOQFKJTAxOju6YmA3FNEbBMlc08oMDR5Yp1r1z8t3z+mLcJc8MfMw8L7mKV9HzTbYO"
    "uHl3ysfOW1gHAzIybNukY1AW+dwF3zhB5l80mLOgtiM9AU23Kl3QgLRCuPhf+QeODMvzXmN8yMdL4nIuNE1oKnsi/LHH4Jv3zOek"
    "RqZUCLHs6SeHRB9lIl5KyB8D5UtnlsGguPejdM8DRXUwGIqOxan/49U0lZouPAMH1VRWA3Dg+cfGMnQctKCGuPLLewS/P9ewlZA9"
    "GEBbxbi+SpoZUqnT4vFkshvppAc/UzLvShw4kACHgjYNraemZYmhVklsqAHehvB6kqlQvJVOvZSVD/z8NmMqHt9WCjt5pAsSmVEO"
    "mRgvUhc3mQwhNcXje+o2sIDCEw0GlR5zTLHKkC63XW464pEFv8SoO4Z8JqnhgxPiSD6tZJe4SuFGMNjsnHzhC8Ed9kQc8VPUwBmW"
    "4K8YWrIwTBeayadg4tmL+xwao5E02m/igejNEL/YQjBWElXIcUks1sqf08UpxJRBsALBCs13YgQrEKxAL0ccffRyPLSXo9JuNniZ"
    "4oRbeJmOB+44unfm5KuIXtVub6sE/vbYXV0wvHlTJd4BnOl0ajd1OCMPeqx+V2sIAvkByC9UFoW/Pfa51b6rEvirB8Y7Nm2ag+AU"
    "G79YBxqjvmJtumw9NK+hlrQ86LHWQ9c75R95VaebUIXaP9JjnMD6zGiGn0ZB00lIrvWLdv9FLFFVIj+Sr9H3L7Vup3Z/XyX+UY91"
    "67f1m3btDkr8qqMe+9aQVX7lh/j2VRx+hYEVq5xqGhz2WO1bo9uqEvkBbfr39XZHFRz3DsU06X6B/uSHHpMBrQZbVviiOEgJjkbJ"
    "kKWJBSsGWpVgapwQ2VrQFXIlT7fjDXmSDJ3Z/IUyf9PcZG+N97C/7fXsrtZ88OSTMltsu/WtcQ07mn8kJFjZkxBg5afYCO/uW+2u"
    "2AXlpx6bXhxBLzH544Q4/9GR/WCO7HEbSwk0JE54KGgR4ZBCcAjYyFLDewsW12tjmbNBG1nhpGUDlo5oUDMilpRVfZO3I0GJYKHO"
    "bwcVLNxgjKNkOMA6DzB4SfQdKn7hOKMaYK4ZJUl2QsHGW7OmgCvKBqxNkiFrMwxVppOf9bUoFO6syAKrk0x8Vmt2vtfb9esq8Y+E"
    "EtjodOCM+gSzRV9dBNuFd9hjlw+dP6oE/vbYVa15Vb8FGv+ox9r1v9evunDOP+qxb63GlYflBoc99ln8hXbqU6Gv7dZNu97pKPzV"
    "+9JjD82vzdb3ZpV4B3oopJHh7tvGooz2lEGq8WzZUIN6W0iDertCg3qbUYHT5tN+XgHwfIYnyE6P2R8/FOD1xw+5rIZLib2Gb8Dn"
    "GBFyeT2XZVbX8nxOkCGn13M65tNchtcpQuT2em478+E/6KhcReqQ5PQ4vJPoseya311xNmd1fk25b83Yu0pjrv/ejSnLqVJggcJ8"
    "22re+M2T9cGSyweGsB5fCGsioUX5iNbcDjQeN52WKJ9/dNwfLjdwBsggRwteLovLBywkaRFa1Rladfl8NOnPuLmJHTxNjG9SUuXl"
    "z/2ZZWT5glxyblEjl7VRwgRbh4JyV8Y7P75tvyy9bLVuY6/MZSMpQT3cXdbbP7+VXBeNTBXhnIZdTacPM34qttdRSaYnSffI9uDM"
    "0fJd5XbdxBMhRojbhc7bhT9Wm0heKVrcLBKJrVXY/Sa8TZIiazNZW3ptitHh0qTz0uQNVZYyvtpTKkb4Iyd4jqQCKfmaJCjxRdH5"
    "RfEHq/ybEqfEV2Xcn4s9OSOErtDLEtDi66Lz6+KlUOrzuQu5iDbF6TO60RjwPftSv72uEvibduNRrjkRLx1xqAc47zG3vJwXJ8QX"
    "UucXEkbA6U/5C83QkvI9FuNUWFA9id9Y9CnDA/TvnVYzx2HEa598WcyRS/6XWKazM45G8tEM56YlllXnHO53iGw0wJ/Yi5OyDCeN"
    "wIk3AjpIWoZtOuL2WDxRqQGJU+GwbH1YTKdvmczDWSZGVoaSdfBymh4x5hIYs5hfNh1DysT+M12WejsySF/1ihzPBr+1dyGVuPcA"
    "WWVvxYg47qrcsukWldwMs5Zs2y+daPY7FPWQWU9lB9G8ol4SUy9trEzXCrY8Im15ZEifDKYSusr8pZBBAwqFxBLAGmxJfh4MBPe5"
    "BanA/voounL+qu51PoOkq8+UziCD6y/prLUaPRtkca1BblUC3tKQBVbdejCo+vlsVQ0UR6ZtdSZcNLX5QiV49bLcQqZYbo29xw3T"
    "25IJVHz3SqjEs+kKEtF3j/2L2lw9tnjRHRpLnhv5URWiUryaXl142/WrwIuVYuPqLPEA23gOiiDNR37i08Nnu0jtMaVyoco7wZ8P"
    "mAP11ZzXd3M5mpQ4p8lTDP8/VcRDB2Hr2jQs/pSSsLzT+WLVOGxQQJQSe3IglPzkkCl1HANEApnk/S9Tw7RkdnSQELykc0TVKxdy"
    "wTlpCOGCWxZfOErIgJzssDOZT0+wvYMwIjb2LDFpb/ctlM49vm372fXWp3KHIGfAlaUIAyfy8qxbhpB0y6Z4zxVPMC87yiS6ru+Y"
    "lx0zcxeyJGBe9h959DEv+9k27UeYTxjzCaNe+kOtoP5gDTOy0xV76+M9aP3iH3e294j2V+JtjFDhq6j1qyhHavP3MEKOL+HOXsIU"
    "VlPiVUzRopOazu+jjyb2zTIKRoJqf0rGDkd123pGwCM+z9zO1rHWI0PeZulwK4zO+Sjj7izO+i5Im9e49riVZnC5+tZXYTfHydW1"
    "ta0TLhO61LXuQtKDe66eO24Yi1yq5BrHIkkTilnIWmFF44qqQ226Dnmy+XxWkYcLMW0mrnKaWYD3j+mSheEQEOqITV9MuqDj7PLW"
    "W+p3E/+YILEpGpnQyKT3UoVGJjQzoJEJRx+NTIdWUORnipf5yfb89jqDWsWZuftyQlL6K8PggEDjYNYNGbyTbONKpi6xHIQEuBok"
    "VwNfB8lMZXAtmJIXKBcj+6HzGOQWqMidkCsKUmAUrUwhJ6Sll7L5/mJ0mO5vdUigDr7R95aRjj2TJyu50M/Mv1wI83EN+4m6ENqk"
    "jrzAJjKmI3NqWMRwCKTfroCTMgQrTakYj9FPDhETwP1NkC0g6ElRwXVz7Ic1ycguiIqixrQCB975QJPPBosO/UCF/KjVTeWsAd8C"
    "b42nzF/t5TOk/KoRgkIISk+hHyGoFXMcQQiEoHD0EYLar/+BL2AUxUhCihOEoXZQ6CcitxVV6aM0P3TJ41DQLcq6kOKHZhyoIOWD"
    "0yNUmHI5WUrKmG5QUiKkQoYmoGOpuZZjZ0CDGlGq8DFAGGW28ZDiBLfxD0VsHR/yTR0fpKVDB2CuNnQouM0lsTn/fCUXnjMiLQrk"
    "LeAWJWNj6VT87Ea+EDIYEJdL/EpcJkP6yG0qLquNdjAI8LEAtfjJIf/ijJ6TrkxTxB9l0oGZkMKFyjPmhHGXcCGUW8YsK5HB4R5k"
    "E7+vyJYZSG352Qg80QRzESBGp+9SihjdijmOKA1idDj6iNHtE6N7NrOS8xYLhfRpdRbyhUR+Ves2IA2Af9Rjt/Xat3qVyI8e67Zr"
    "jWajeVMl/pG2eQIQ60OsTw+sL1963Q7Qd0Rs2zzADViVZm256LYHr4/j5Ofa0LbIbIrFtbWFINFuXHUPEth2S41xh8/tDOwkcqmS"
    "n0xbNOo7YavXBLbJmDP4xgFXIPAsDjgeQer2wYAYNoUMz7KFvAa5GMd0XIV81fQF8lbbpuullfZuQabUYE5mLshDPsgmEIrv1Y6o"
    "CKIi2i+GiIqgXoyoCI4+oiKHRkUweG63sV0YPLdjBhuWKZbPUmWfIiRYES227m+jIlrZIlxbqbyFQ5FTnA4Dz36EwLPO3H6hy7Mk"
    "ROOdruTCM07YoBAyI4bSge8Vr1QWHZPhkhjEGYEXifQ0eQPuJW/fSIwESmlMp5TlwCuv6g0xEsRIECNBjGQvfD86LRkxkh959BEj"
    "OUOM5HgSDPlyYBkeR2lOkM8Xhfh8sYLPF2k+ozr4Q6mDNalUnWUrhd7FyhrVsG+E7UqWbQyUunQh5rCAtFD5VClmGilBTdm60oyv"
    "7nsT7TGee9i/B0hKmaEK0QaVFfUVFZ9RJUWVVN/NCVXSFXMclRJUSXH0USXdp0rqyzxpfq4M/Y6SYSh9IuwArA4l5mfQHqvGZFaN"
    "kaaaND+79M+8XT4kOQXfh1Wrd/33bmzhThl7g8X7ttW88ZsnLcCJJcE2n7IKSxWLcAqpdUZTzu5qzQeo4aY+e+y20fxaJfA3qTEe"
    "JnYpofSVkHISlFhaUWtxZmxklFW85SPDujaW2QPskfzQQVZYS2wXgkuAIJXgaYwIWbo6ei10k3lN/FrojXOcPF0bwRabUzkxbBmr"
    "wWv5ilXvDlT1Tk3oW5M9n2UbGeSlyjoTg+W3WmtgqBFoC05ii4k5msgAurhFQAXVqY7F4Yiq2D0+d4kjZpQYDGKyc1IjY/OJOi6E"
    "30GYnkNHNnXBfPBMZxneavu8caGM5qqXVMrylUYLND9os9dU0PywfzkJzQ8/ssaG5ocfefTR/HC2TXTXEz9S3Mz31wopdMYXN/TW"
    "2n6+8zlzTavsQuXTIHao9VqkE0Z8RDaTYxtmxDoR69SVpYh1ItapKWM1xTrrf7rUZob1NSPMNnqtkot2Uq9V/7loxO0lwI3g9sxU"
    "ojFn6bh0Sp7FjgMlFm064va44sXGhriipDFdYhniu2OoiopZKc623H+P9dhgoKj6nvoUFnZU538SHT8KPohThltVXc0on1mUTIwX"
    "SkYTgwnmE8cU74B01ybifVjKLkxbZlkbm85sLqa9l2lNDR5krVfQrOxStO7Ff5QDncAvSd0SkrG54j5j8/GR2t6viPiUD20+f5q4"
    "kR8hkdzugvvdgMu5lwjfoZRQAxBiuLn4tYrCIVNjqS7IewJWPBfvofJOd8RcIv706DFzLKYeNeXTA/O4FdTE9HotjhMzPle1Lv3J"
    "571Wvh/YegDZG08EiBEg1n5zQYAYIUIEiHH0ESA+NEDsyx2buKL6tDoDxWdXrWa3dtWtEu+gx65ad/e15h9wRh702HUdXFXhb48J"
    "FtXbop3Mzx/50mPdWudrlcDfpIB+GBfWw4YWbLb2vfH+/SXjj/9PRyEvkrc/LqAXNaskyHR+ZTa0rewk40Co1JSb5DE6lJ/RKrjf"
    "pTmOrZSQVdKEG4ksmlmLtm/VVshSmrH52SujNJjBMibtb5rBUocMGp9Ni15N5hmereGVSi7U+yja9EdBowJ+rTOTjmQxCIMAcZYH"
    "alaTQhigfBpvy+KOKW+axP0Q2kNoT889FaG9FXMcwZ1C4E6w7BWXmKIkGOCdGeDN3MwA70uTGXZODGSEKJlHbOmqjOxHxtYVPLv0"
    "ZJzgDRHy0GWjWWv/kR3mfZkhE13+0a3XEpyP7OdF94eoCIBbw0r/F2BVmrUlvV9c0Xz82evpOLm61lEjMqe08dJoTGfcdv/Oh2dJ"
    "sT28ki+2m7JN/x9eo6L57qBwHxj+HSmcM6K6+U0a7AcDccvBICwgZ46JoRwinumSjDmVRd/ArYEzKhra4HvhWfuBw9LHYUwNy5V9"
    "5CbG2+tDKB8Jy1jyuas8PCZ8EbaGLHzKqaIC6fkkv6AwHjTyS+DJgq0UyugRIWGNHeWXMeJza0yGVJ4Dnw53wcnCWDrQ0SO3p9BN"
    "6OGhFjj5S6YOtV7E73ApzGlwYQGHEMrkU4mbWt6zTcQPH1JxXt4BAvXgd4tpx6RHifzlI/DHMMXDD+eu9OrwmCU7AEeSzVMIxqRJ"
    "9KlAxUv7fQAVL1S80KcCRx99Kg6tcR+hYV777ckTQ/sg1mYbLtf7qyT70Dh53Vm39bXerBL50WOdeqcjHVK8gx5rXNeb3Ub3jyrx"
    "j5IKx2Esn1Eel38FMqgx+2WKwe48o25f4VfAo96fHf/svx7qD/XrkhuxR1Ul6rPH2g/NZqN5UyXeQY9di+2wSuBvj32uNW6htfrs"
    "sata86p+K08Fh3q8Iehxd7QedwBsZEnIxQYvpNZ7+DrfxEB1vvUY2PnFKMmPHvv9tvN7lcBfTQYjD11fucMgwJ6/tUyN2QzukuJo"
    "vldNhEQPpxq47VE71cTqAD0xsE+UGZAIiR4DcvReTtEBUUh6mfEIKfQYjpN6PzyLRZnxiJDggGx9QKTlp8xwBAQ4GNt/O16oDeY9"
    "mjEiK8vIxQn3WEcuOHNUheQSlfvG9rJvZ6l460r3RQiR5yV47nLXyEzBlYNdB+3RtT7DtZ6zMrVV/Ob7MwK8ORJGembREryMUCA7"
    "k+z07Iwl2BmhQHam2Mm8BC5lGBqlQZYmWfpomFYpfoYEyMwkM5WfVwlmhgTIzCQzqW1zOxu1zglW9gk0tpBuGOv59k2hMGVolotF"
    "q4tJNJqZzmQTD5oEJeYK1c1TRocwR+UVfeeh7dk+03chFr/abzoC2hf0nValuZUPL3+U/rXyANKjPYtpRYZ0xKeCGopjeAnTDAKP"
    "GFT2ZvRPNydkcje3KBRyGfW58Y2rkrMYd4nuv1sUFbS3/aH774+2raH7L44+uv+i++9RbE/oNHe0TnPyM3Post8Dv73Ow7U5+FAM"
    "e1gFPST56ylNaRbnW90jJGh3j+3S6JVyIgOiD2jTllJXFmADVyrrwBrba1QMqBlSGRPt4SaCNpKHigwG5hgkEHepYsGNRI1TyGc/"
    "XEKkN9QUmFGoHsDCxPd+yLiM2c5BcfZ7/00iu//Bh35F1SAWQogQQyq3l7zqqyFVmbb+z8XocYSPdJVQED5aMccRQCgEIIRrYkH8"
    "ICTAlF0ZCMLxxfhtovG262LuQnyeOuixh/trdcY7EGeaYg1q3shz/mEy1k8PLffQiaqPx+ZbYlcxnX6eI8g6Z9pcfxD0pV3pv+xL"
    "rGmGm0+5y3mU6oScav/27t3797++e/P+46eLD7/+evHpTbCwpy+tWuEvGzfA6tiQpHk/s7ngRrn4iSiNHsjBScV7hapcUU0hpEAd"
    "YXX+Ri97X5yx5dI3xnIFHidP12ZvDCeUNskbs9I2rk7YWDhTY42IpgozCnTuc9JiKgGiPC+dgaBK48IwXZkYUFW+tOdMfiOeM5HE"
    "jKT2mIKqdnIXlWtxPKdCl1X4lkxrKKhlbUgypE8m+w2KXwKM5UJPTsVv4xAhzTiUUDZW1S/9Up9igR9RR5WldI1n6uV/dPkzjdTs"
    "HFmGOZWlOmW3PaZaGa5LpzPX8SpwjvicQSpHP93iUj0TJklEmAthLoS5EOZaA3MJRs9zTNnrUZmAWGtQ5rbxrV4l8BfcDeCz/Qe4"
    "HKijHvtev/zSan2tEu+gx+4fbm+rBP722GXt6uvnBnz3j3qscXffanerRH322JfWQ6f+tV6/l7mcot/0AHJg488e4+w322+v87Bu"
    "6K7w8UMB5n78kMtcuJRgLs1AFlbwlmZBCqfA2p0UyzPsp1Lggd9eD+Dg6F0Okgj+xltFQKzzxD/7Xmt05RruHWRm6KvXrqXHmiYo"
    "vdLOSspuIdGh5DYMziokn/nqbglDZJQEA0eTiPRUDFB/A66m6NDKm5m35JlmODXnq+cBAdoJk2nZxHwrHeUcp8JQ51Whzjq4U/6d"
    "D7tzm51lQM/yfGUV/Nx3/SYFHCkpiyLDEnudGC+UOHxK3YkYAcBzxxy8Ew0iFXsFDvuA78JwiEPtFzomMMnOSVP8jCpUqJHEACk7"
    "hNsSq81ypNzr/dO4NZOFfywx7SGu1lAumNSwLROcNQUzociPxKsVyer2VDyYhNQlxW9ySMNnCR7hxuJDQ1xQeHm0AhFUAjLEX9HP"
    "o03BDxRAclkuKGCRaOtQAmOsOlBovjM1LEt6oUKIMDVGkwgJ9Cd5Vxj/DiAcTyLMh7t1BGBLQeDyTvDnw5FB34jR/QAY3eHVOM02"
    "/lPS4vyNpeTwRslwgHUeYCWZlB/hGB1CMdqNsQ46QqSga1JNiNd6zdEUHNmo79eWLeKwIsOSQL6MFPME+doroQzSrJDTBwO489Vk"
    "zp4Hg3PSkOdtOuUvvkOGrJapGisZWHVGxxUQ1Y1HVya8GRvLLH+W/T8EyOwgY0unE1A4BgNH3EmoAzKEy6HWI9QOXTohlb0Ecb8S"
    "5OtRfaseHrll8cVWCnaiF4oeoriOSpC+Szx6oaAXSiHxCXP1/Mijj7l6zjBXj97b014Tvmimp+/By8cx/1UmQ7/fHK3bGbU6QGNJ"
    "83JdbKFPhZGFayILdUAE2mIkriDw4SwJCIRXKrl4AIxjfxQ0WgsHeDEkPzlkarK5S8+Jb9cSe7xYMh3qxEIxhlQow2CLWg75eClT"
    "m0DcCCcjw7IybIM76H+9tp2rTx/SnXO9Ln2My3y+Nq3GO2OxWhGXG9KckgPOnsNynVn2JrGC7wEJsr0U23XYL27NF3olFsfUdhFc"
    "yN8tLNGkP/LbFNosZobtKvcIoKtCWCFkzpqJaUMl5grOGuAoEfp6SCSWTCmbn5OaJPMi/0QzR8UlgpuE7MJREYLwXdxErO/T7D1l"
    "/4+h3E7mjtSj/HhJcOKQBAp9/o0MBr6qJZrAvmUwZyEUWokhm25V4sjQSYVQCzxAxFdJ4d1HAuBiEM5JV3yZ2fzFHFP7J0dtkNBI"
    "Id5uT2yXYkckPwOMLX4fG9HB4BcypiNB4AS4OKPi7r8FX6FSnodyO/ycfDfdiXhk+qdLbWZY6qnhKfwaD4pNkMdecMiRYL24L8wS"
    "MSWKZ603RvLxvW+R253JN/Kp78diroTMxXPb8fDNrGxmHgP7udctUyx2fS+jD2LviL1ruo0h9r5ijiP6itg7jj5i7/vE3+JSTAn0"
    "PU6IW1Sy3FtcHiyKziTIdHaBPTxOE3VXfCrJ6JACeVzQ5OFpZCVRmAgVAjGb41+nH8rcbjRvVOCyOuixWrPzvd6GJKP+UY912+L4"
    "c70tT0e+9Fi9eQ3n5EcSXjmMh/zMMrJel2KDFhBrPWj3X4SYVyXyo8f+66H+IL7Jjx67qzcfqgT+6jEcY9OmUu7edEhiHWg9LI3m"
    "ZeuheQ1FaeRBj7Ueut4p/8grX9OEcjb+kR4D5eGRJQXSCBWG5urkYHOSLI0gsuWYGidEtiYqONt82s/LZJ8vzSfITs+JaftZoABi"
    "Kc3nGBFyeT2XLZPRDficIENOr+d03ARWgtcpQuR2gdXDeKZOHyyvpZaPGNXp8Xk3uEvMQlwmVDNGiLGaWps1lEvFJsOcoMSwa52H"
    "mQoWbjDGUTIcYM0HGH5q5qa4HmEKqTXeHM+ycNn6baf+/Ys4rpLgsMfuGp0OtFOfq9Dbh+bXZut7E0pMyQM9kCiXWxu8rREq3HW1"
    "e1t18G/t2nNHDPg1H82nNCMqInm9kuvt6qqW/XG0aYGECTe2MZv81y3x6SqqoivkDQBfyc6X2l/eXXz0i8K69E+X/Dyhfxrgizk1"
    "rF8iMQ9BH34hDFmOw08c5shqGqablTDhMA/xilgL9J/cp/+kKkxcRsEMKU4uvmUHOrx4n9LM7YqzOdua115ny9dWdrH6793YBpbK"
    "RR5sYret5o3fPJmg/IDxuLoxew8oiU2fTLERbqRBp2jRNRSluRLS3B21pVNQXIZTZ/Mlt2lwfa24dqVsho4MAhrx6cxgJhXfZKjP"
    "kI5A1OEso8ZaUUIVByRTUA0GZCL0FyVEmeLTD8+RVytSNoOfIFO3ii8LIUJRL98thAqpYFcodiauDwYy75QMGxJdjCYGE+wTt5S9"
    "Q05YlaRq44xTz3TmBoE2KLIdXGTDkBcMecGdDUNecPQx5EXXkBcsLhdWp/hYQBN7m5z7kcoUH9PF5WYbOMVFqHDnT9b/AT1hLLhT"
    "qqxcnEqP4nInVZVeqkOlRsQn0GMwTqrSn1I6y4xGSIHDsfXhkEp/mdEICHAwtj4Y6Py/9S15zsacbVAeI0aHfjy66Vw6YMlN7pqP"
    "5sjweB+HlGMXK7nIMks2K5QEy6tpBjhtIiUU+LMQ/lj1igoQc1zxyo15JxbcHjsV4nBFbrrEmagchzIDFV3K6mkOpaq+gTxjcf6c"
    "nQbrEA+iAHCbjkQHwe1gXDx8WwzWkqjLKrej9ygqR9eIAvIt8yEISgcyUUHtNCA6h+xZo5EB6rj3I6Au2wt4KvjPqFJR8UdZP67H"
    "3gSQu+HdkjyZL9DC6wcKzw3n6sbnJJory+9fBo/62bcs/gSPuZiYo4lfmA4eX9WAgHxea+o+pGH3SKydrx0HvJPvrPekBRJgRbqK"
    "Q5V5ua4iBEFwOcL/CP+fNAiA8P+PJowg/I+jj/D/DuD/Q2YXOM3NKd+gsj7i4RiMK2e1Tqdx05QBD96RzG7SbbTkyeCwx7q1ztf+"
    "NSRB8Y967Kp2e9v3IyEiX6CPTqd2U++361f1xjfVVfxMUEi2f197kB3EvycVqMOESTCh+Ww6AXxarSfAVavZrV11xfCpAzGorbv7"
    "WvMPOCMPoAowZFKBv2oaqCngZVkRNGKGeIlW1Jd0jWA9BjOmyJVYIWN0iBgm04XMs/LX5+7gQXvcv9MZK12+wQYeJcPZmTARjEZz"
    "eyPX6QQlhrtprUkEsFxqkFelcIxSnUwBq33nb8TkmYdjvk2NjaJCDAy5P4ZVzWGc/0tsQUJiMq2Sg5yixaHWbah1s8rezWV1vXzL"
    "7J1X7quAdbY/9dsWCNkGqARsetEOlA3RkNV3yJhTB66ShZjvWfHWG/SwkTkwafVD6xxa5/QUSNA6t2KOo32mmHUODQpoUECDwmsx"
    "aN3kvHvumGu98IJGBeW9WbT9WpnvYQauXspxS7mMyeqQwX78kyOdu2aUzyxKJsYLJUMKfm3cGqflv1f39orEOTqKHqWEP3kn+PPh"
    "yIS+6IwrjjxFqRDzKw476bCIQX3ca/PxkdoSO0wuX4nL+QsXlEntj+MtC6ipY2OpHFhhnXEjBV9VuVcouMph+SAq4zK0lXXQQRGV"
    "LrlQKl38DwfnpPUIHTqelvoExWtVE/DPzcx5cZAn2KBirEzP64Doj+qyliunjnvWSYj3qC7/yOoyVpzczVsV7iflXqoYHRrwtX53"
    "II3pRtnDcXyPYnx9QbUv5dGsYc7T11KEp+QvsDXfMb5gpVkbo0GuZnAVFg6nPxP3ysqIkcvYJNnJ4AxbY6zM2LiRX16CEkXlo9kO"
    "dECQxCtrPNO2dOg+S+JHsYuVXPTIlM36dtiuAHbkb2M/OV7kc4U4LhfzmKh8LcRgyyEfL4mYA+Kky8lczD4bXoQxMd2qQrRhtZYZ"
    "Tw0y4fxZITcxHMgB9FvFjPvZRxMY0oGeRMWhqzTmgwFxKcBSEAY+k5qvHw8O9Q6he25DRVqZUZWekxr5XGvc1q/9VjIQfTERnTMy"
    "GFDb5raXl9WEX2WMifEk3hsZCy+j6P1YdPEY373YdC9JrBdXLgaVwhjCC70w3UmYad9TzmTvfhF7IlQy+EE19eMBLxNNx356f/Ur"
    "/ez+w6ULmWkVaAfoG+QEE+wxxO6gfgB0MhhUwzh+yFNLRmJMQGsUU+qcNGT6f9/WRaRXl+i9x7wfLCPsyRN4uYheWFWF2Yuf6TFa"
    "3NYP8vdBwXOichKIdozLERc/VNxX8Mt8XMLYSk6KgV9CYl0uOObxltHFptigz8EgtS2igzvZERAd1IXRiA7+uCIPooO7f6uiO0qK"
    "sfm5TxNkOjvVFNfSdl+N4vCVa7Ti8fZr18yMpcWNjKmcX74mQnISLF616u+igg2I32X47bfXuJKhtrwWUo47zwApi7lAhtQ6T/Sz"
    "0EkxdE68FmJFlcDfHlPKbNVTaqFE5Ld6u/G5AefC4x5r3DRbsqCkd9Bj9XZNujaqz6R2f5iweql+l9p6fYJTeIESacffFNp0oVl+"
    "6vE3maWyV5RfzTV/HkPR1Q05/aEInz/kc/lDRqGtETVfNiuzFaNEU6R2ipgO2PO9h4zWlD53loSfk9cruQh0YBM1Ik0LpUL1wUwJ"
    "cXIWwrWQbTMCOAKaGkcqFcCo0FSLggu1REipLU5kZzvd4b02Kajl3x1TaiLOeITLLOKMiDMWC9rDlJo/8OhjSs2zbfqpBEJDip/5"
    "eleURmeYYkPFawdJFrGC9E4x+4isnWZzR0rcufJAlHD/JWwOI2rtpFiN1IXsZZl5HiE5PfymyCqSv4ik1hBnyUabZkpKkGKiJJ0F"
    "HMtw3L43ZKVF3DQxDrb2g13avhCnOr2lc1dGhtGEjp43wg1ihPhK6fxKmU5/ZsydrHiGS84tauR4IcXoEkM8FIS7EgGDM/sd18tW"
    "6zY2pJeNpHX74e6yLt4yOZaikemqFyWlQ4K7QL+830yC7PSWse37zkRY1s8rnFqI4f3cIqrI9yy+U7CMld42omS4aei8acCr4QgN"
    "SYYGmKVi4bJIMR4uuUc8mrZYdWReGlmeNnvdWu8gldWPxivY2fcvrX6t2flel25O0W891m49NK/77dZlo1klkS899rnxu3Sfgo+z"
    "DVbA7UOYEb5D+sNSBe2zaPWoFn1SZe0jbHbndhkLSQYlrmArVjCxNj1lG/VXxjnk9IAlTfIY7fQdM7PywkqpK5MexS+dxa+p6QjF"
    "21uBDCfDWT1fq8mi1Vgi2NQoWQgRe78CEHufxsM81gHXNnvVsjvAd03nd21ocYllqgyKpQS5DFKU47Yux0EYOxuZ1oaO2nFafBe1"
    "fheN0fOjKTYuyApRcqhTtDjURzHUm1jw08Q42Mcw2CAb8Q3HOqDFoT6GoS5vxU9Tnp7ask1Lvk4hTg+ODMrJjm+SFyvrg5vmfrv1"
    "6bUYodOZxZeUEgOySgVJqJ7FvJQZkaZVLxcV4QtGzHFF5nJi4PkMmY46jXsiZrWY+A75eTB4psvB4JeM7Fk7upFKjuUVzhkMINXT"
    "YsIdGmRvp45M3C5TRKmCZvEkVfQvU8MU040K/sizEG+V0Q7GQ6btEt1PicOnVCZ+mhhOj6kUVuKhTKdvOI75xKh4ll/8zFUyD9Sm"
    "aZ/E78R0TxiGdfy+wRiGhYE4hQQfDMP6kUcfw7DOtmlcxNxpOypHSEsFpHjNMe6qWNyVryr0S7I5SYf8LsbvvcYRao0r7Gg6G1nI"
    "7Kp5bGSisafA4IsiTrSiVT6DL1JutIcst6sZt7ezvUWAjDRT10U7RCkx3mFNvIMO4OM1nRm2O7fpWRJ5DK9UcmHHcaxNgYz+Nl+o"
    "5OkLSHQv89YD6CbdbiXEBv3JY5f7dRkrxOEe0YTL9EaOsYAs7QFKJ72zIOmRzbzCjKbM/P6UUxHyQE+xSQImhwoSzwdGPHaQAT4T"
    "A/QalFsKQyKsposwoCabkHwVy8/lKBnyNBntH1lKErv6itLPUapTKnf1g1R/rkNl91v+lNregwv5u7usCt+3vDaFUiXCzhqpIV/1"
    "chCqKeTXdoFQc1VyHkq0OJIIvADJbC6+yQsO1HiRJjl7rEoyiy8mVGyeTkUX2bkT93nz9Xt57i6t46bxY2zXKpPFRstgivRkgln2"
    "sBAmUGnqOP1crH/VIKRpcRSOcDtqS/tPxnYEF9ZsR8W3Inci2K70sInoUUyJMeTQ9d9h5TACq/xobjtcLvOg1i2J6JwaU2/ZD7eT"
    "7D1nJ3fZRFEEsdhdJrVGQZZuKt+WWKvcvUoXmXH9/nQSEuOqzUtHseEk9CJ0OfmRnQ78xbCofcZvf4L2xe3nOPE2pbI8TpCdIKt3"
    "UFAmuv+XgMxidLg3JDGz+fAfdLSBD02cEG2MmZO1vMNXmnAj+VIzpm7f88vlG6DnUTKcsQmDhG0+mRkztViGoZB6f3vZWeePTrd+"
    "V1IGPLuvtzutZpWozx7rtr7WxVf50WONu/tWu1sl6rPH7tutb43relu09456rPPQ/lb/o0rUZ49dte7uas3rKvEORAv5ZKJF+IQl"
    "989PBbbPT7m756fk5qnGZwN7U5QOX5kEU0ejuW1volglKLE0mNYaFCAW6QHOz/jgt9cjzQPc9qjTPOgA6zbGdDrjLmWj5Ve6PEuC"
    "u4nLlVyI1wwb+n6868HeLljq5u6IT6WRzyDTuWvIQZaw7MiwbZOOxXnRY8WrmMZ9Bx2H2HRGDfFpMGdB7SDqLw337vA+hYIDIaxR"
    "BXdmBQZmtA/hKazepocBEjFcxHARw926BBKujEURxpDiBMHF7eO4GPK0yxiR8mnuX5nhXm8eb3/6elJbGSUlQvIqPeV4NPuTUkja"
    "fCHeHiZx1bguEl7JV0PAJX4UNlqrgXyfUCbkfulKCO6FinacdkCE76EDojoj1APRPXMMuf+fk+9SmbBM6Yj4yC1L9LqYcKFQ0Jm4"
    "yYjPhHbB+JxByhT4TGsqGjzPJi4sQAyfGPNweNEadZi96zD+9C8qBPjtT1AEePuxgAjwNqlyRNJ7fUyVOtTEke3QbD6Iz++QZ5UO"
    "WMV4n+KErLs/iofvn0raaBtuWviKXcyXv6jXrG/77QqIYEJKkfnbmOkqeFbakNhoKRPDcdud+GEdwU70kxM2klGgBhkbS9FNhcik"
    "qLI1o3+6BB4kS87az02LwcNep/IpDcwch+LTsWxKCAGvmOMIAReCgDFz3I88+pg57myb/oNRUaKwRSVCc4Ia6fsi/tr57topyN/I"
    "YO61YE6ey0wWX2Or0xFyeAVLYVVJljDxfmTRCem3P8XJuJXoAR20xTYdcXssfvkVn6X9huJXK/l4vd+uP/IbFvIagtagtoEKF/Th"
    "6XGGZUGCANDjpCvPnEEuAEMmAydTY6wSCowdYlhAviL/+c7upBKgm07fcbkNaceJYyy91EOgJwL1kgypTFmuAlVV36Zb9XITOdQl"
    "qmwzMdhStTGdMNcR5D5S54hFH6Gt+DourpSK+UttZUnw9RY/U72P6q80CcRTkQoxzl0VrYqaLGqyuu5oqMmiLlNIl8G0zTvKa5na"
    "ikrwNmMfQ/7G+Rvd2EuI6QmyU5TWd1FmVYlCmXxeH44WEO8xGu17rdFtNG9K7gA+WZV4Bz32tX7frRL422M3Yg2uEvjbY59rjVtZ"
    "4F5+9lj99/tGG054B+JMu9aRJ+RnUk7fn+KVyLarpPcM++iaXLshHWbaXZNpN7a/ui6dztyMIrX5eaciJCeTcWpraOFYaIGlRdWQ"
    "CMXUoxRTHfNfZZ1pPAr06djUj2ZKx2ZGqOWKOvY+wekVE3hbtAjkqhqQqSQqZettnnCZzZ2IrQBwlt8sIlRYuFa3TUEHM8KVYVm3"
    "puNSpjgdNyPEr1ZyzQiAxPetWMMCZgTDDUuCKmI6lnUDJLJfJQYLapdKvD+E/xeGA+VGx+SR25EKAnI+E7AamGOVPdJwfWd9r6cs"
    "I8PBnmMTV/80nhKpyOI/PUYuI9ivMcqDYP+KOY5aVDG3tQNWrzrN9ym6eZR7oRKUmHVI6zdnnTlnhSiAtpyslyglx2fyOs3oz9ym"
    "5hP7Spcpo0OCrzIVULyr4+RueDYU+2xjEQipGVNMHIjdkSpQ+qrWuapd18/+fSBVqU1fTJrOwR+5tEZJssNWxSNzZtR2ZLIkPn+a"
    "uL43lHJ/GgxGEzp6hiV4MCATLn5GBSJnZAWWCugug4Hp0qm4aLAxWUykqgFOTOAAdUcF1YrwnH3ceUN3KH8rx2gdVHuOag1EtQfV"
    "HozWwdHHaJ1D298RQ9h61v8RtzOM2/mWbb/9KeWI2F40mS9fpzman38rRqRHpmC431FnCo4NCp9OvXJq8SHp0j/zJK+Q5BSs3at2"
    "1Prv3dUcDzbU21bzxm+eHAYEJn9E6QaBSQQmEZgsD0x2qGGPJnXm2ulA0Oi1Si406chWfRo0KxQE+sitMXhKQMYdHxnkzBV0Faj4"
    "PDPYknCbjKkh+G4Qier4MZPUGE0gs8+4KlO8wyNXwD+CiV82HQqlpeJ7SlBHwocT8ceimf4bB3oSCCL9PuEOlX4dyikEvD0SYKc4"
    "MxPUkCUSXqOxuK9jjmkYKSqeR7KfWJw/C/IwdnQ4VwnwYVxMcUdSE1PTfLKNKZFvi+rQ6TEOWCv8+sGgSm4aTcEBcq/Wg85/3VYk"
    "Q8BFRf5WyH4Hp4i4ZLoQvko+dzsXRM4GP42l+fQkfrpMVfnaqt3a1VfDbJMIwGK2ST2zTfIF2wSTiZJhNalUoJS3AaWZui5SKkK4"
    "x1Cpw7B0i5FSsBWXAQj89iexROwDHtDBdbpD7Rdqd+jIpm6G3B25uErwhmZ9J2y3VvKuEdXaEx4tS4iXfKTEU0/2BZkA7CrEEZsS"
    "PSc3Fh8alsxcMqQWZ08OuDczHqbWTIvVu7vNK0RJNOHvU4KUn2UEHSOz7MOGq9h6Xu8voGfrwcsvhjUvxduA4CS2iB2VhtFjV3Ac"
    "xY3khuD4htjcvSBssXYXaIn11zGf2F9Mdk5azFoSVdlGLs6qaN6jeNMnYgV+pswhYoGWObJUJQsfkBCreEXiFXASlnQPEzHd9Iaw"
    "8zsCnlKL96I2H4iysenMEhvIWNJCfRlxgycxn4jDxVI7McbyEbwKgZZY5wj3skcby9/kjVSpwQilJd4XW3buuEIKZpUe8x/MGwpC"
    "2diJ7WsmFPKYA4izhOzTkgEVspiYI/HE1LKceMbqjaN8Aue2Cvnvsxk4DfK50/eKF2Fkjx77IyIs6OKGTk7o4oajjy5uuroQoYvb"
    "tjenw9ec1Egz3n7FyaSwW4LPGaSn4G61a46PBdeyynutmNABxenxdyd1aj0HgjI8jpCcHpO3P4npnzNT8Ku80BgnRA9BrYVDqLja"
    "h4QrG7iCJkhRPTjKGUAFazcY/SgZJsLSbYB1wO27hvN8lgTt5clKLmLv+pfXwvWdoI6Ey8mYV6Q33mDgu60MBhBObdOp6c3TwUCW"
    "QZxQ5jkXyisKrX4yXyirgMMfF8Ot0oGK9rKxqdByuKIAb4VZi0ZpQF+TZ9oEHo+6+4T5UH28PFXfUbmC+u05kwSZTcFDtEi7ONCY"
    "d+M4IJXXav0PgBZiHmVf8x4zQh4ZMzitvmJKMDQcHKeUioYDlA3RcICjj4aDveaml6FNG7xMcUJUtnR+Z1zTtUohvwHBCbqh7SRt"
    "N0aL7zta/PBFNY5oAI5twfI04dTg3vKRYV0by/zRzdzny9YBPp6RzSoDHOAA5d6NGB2+Hjq/Hgnkp/Qgo9h2FMMcAVlLDnOCEodZ"
    "52GOQLtlRJmQCodX++EdbpAYIU6I4c7ZGPAmnE3RInOT6mzUlFbUbhGnQp4mkbbA5liUoRES5GbRBBL57MTsEYXzhklWpXlbLmPY"
    "g0OPF8hamyksOptiOcLaQmRoN666Z1lL6mt5ehV2c5psjW8iBRgLi+RruXrt9XGaLI1sIzn8PIAjVm1mdiH29yzpjBVcqOQ6ZBkz"
    "s+8GbQqk0ohEGYuWDjHEf1DRzyZzISZa4KrkOQhD/jgT4pBfBMm4Al8XnjPTxIBUF3648FliiHZzFwiWHgymxpj2F6Y78WpsRM5I"
    "Dy6ZzU56awnJdgySr2FBuPZiwumLuD20Fn1XfEIp9woyGbEtS3/8JlN/QCw3jJF0ETPU7+kxr6Ih2Cvg5pYJsd0qFjp42GgqO2gs"
    "f7UZ8CE3uBqiufcQXo0OUegQpadtEh2iVsxxdIlBhygcfXSIwkjqY96cDptfTCvfo7eFfI/ervA9epv2PXJGHHpJcTi/dkhI8arC"
    "IXqqw1mc3UmFEMwQ8IOE+h7PPD864cVDQDZxZIkS4iDrPMgh5lRSqooTosnm32m2AgaYvQXV2Xyawr7T7PU70NgH+azb+lpvVon8"
    "6LFOvdNptMR376DHGtf1ZrfR/aNK/KMkOlvIMXzr6V+jKO0mUz9CipM/USxMqxQRx8Pio9g8dEgU8J0OJ5w/X1PLfKEZFZeS1yu5"
    "1qqFagmGt7Bpocy/9AVy6YIxBjLbUjaecTHEEK/vUDHRxJqugvXBWiLb/uSAjcdPkCUtPIYslZRKw+ufdMBypIoaZecC3vMzKIPX"
    "kI+Xfh4CQ1qMIKtwRRmyDGViejRtxxVfXDqduUGuYdmXNF9B7foacYXCRSaGA/np5eOptMRQjEk9vcxhvyBviteo93ngffU7SlWo"
    "3zSdQKJ/xZjMm6FJC01a+kFeaNJaMcfRqIEmLRx9NGmhSeuYN6dADEux9NJ8yp2kUar9zdJdmgDURP3bu3fv3//67s37j58uPvz6"
    "68WnN8GMTV9aNXUvGzcwe2PrTno6+6pFOeZHqTZivmY6/mF4L1WoMiavgOAErbnbt3kpXa8Mf0OKE2TwpyLW8k/5xvJPKVt5TJku"
    "sRnG6HA7TOpq4Aec4+Ox3gwRUutsg6g3u/V2/bpKvIMeEwxq3sAZ76DHbuufu1UCf/WwPwiGuxsPS0C8v4Xl7Hut0W00b0rqSD5Z"
    "lXgHPXZdv218U+MVHPbY51rjFk6pTzGCteZV/VaeCg71GDnT6ctSaMsMIWdNLd+Qbo+lfIMzR1vL1wOSM6TKXJEySrI/ef7NbgXK"
    "7WWWO3iCpiPabI8OogELTXps87Od+e013uK3Mo67SHUGO3GWupsPNAQEJ6Tpbm1hUtVDy0zekAKnb/npS22bZ7B7BWbgE5wCt+OS"
    "4kUhB/CLFQ7gFxllh5Qcsom5JEmKvjA6b7rjueC7+P39aZndIEGFW0IGrBl3uShqxE+QIS60OqmIz640i8tla/Bcr+qR7o6TvWsz"
    "NyQmWCx7w1Wtc1W7rh8keUNyBHKc46IjtMY5Ljo3CmR0YMQrnKe8y6SVQdWil+XnXV4h4DyrKtiYTxNVvn4w8IyakEfBVaRTPg28"
    "whgXX21ZQ14Vv1EZHbzKNtL5DHrNyP1w2OdRTnPiZTSBQaE/Hni6eg58sm/wgxtS0YPFIXhC3POc1MEl0UveID3hRO9+FoeZIZ4P"
    "OpuI8+KHjKHVE6eO+DW2KUQHBjkcoOU/+JAYFme00mPek88MO/Dw88zzVfGLHw3TEt3AL7apV2EIsHXHbwsN5pAjwxRMJTZfgDuh"
    "49KZ+l3wKPwRbm2QMV+wwCUx/HUzmw/FrxP0L+LdenX2iIpy1UOHO3S403o3QYc7dLlChzscfXS4O7Q6iQ53GOuIsY4Y64gJVI4i"
    "gcrczkggms9er/kJcvfdm0LshWa5/FUXk+7SQkfIcq3oUMOi4zxv6YDoVVlqdGP5vtPUqFukWJ+fHSggwORAr0gOBDl3H03LzbI0"
    "5/M+QYYjsPkIzIylxY0MWSTfzh8h0VhE1NbQ7zybM6fPFxl65EqnxRgdOi2WcFqUAP2mKlFArPFcP6t1voJ7rvzosZtWs14l8Fc5"
    "80qnX++gx1rfm/V2lcgPPZQi3yST8UKsClWKUJ2MX+meA5WUF3R/swHIID4hr4nDjIRMgb/RMASUOAYbh0waWbGq+QuQse8g1WNB"
    "dj3rdRmRPkKyfz02YhcZzoVaYTLnHO53CKvITqR8cAwoMbP95iezrW5tZtvUtZeb5OEMydB5VGcbn7cO9R0zM3HBylFO0eJQ6zzU"
    "C8Nmm9jyY3Q4xDoPsUxi6cxHI+pskCI7gxqHW/vhLh1IE6fSGOY5dDSNDglHa9Q2R5OzpCu1d7qSXwwvbLDObzqfzev9Y0u5v+bK"
    "35kG/gzp25t2r3N71T4AJd/LNdchK/9lz/fIOgnT9MVFEcv0xUW+YRquJQLnZhm6Yz6HveYnyN2duFVAJdfMbFH5WEmEBG3+JVGR"
    "g+5h//7/uNx/Eg=="
)
