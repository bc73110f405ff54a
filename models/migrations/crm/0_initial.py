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
    "gmpyjyrO4yxylH9TVuEJnTv2cMEUCxJMvuTcpBrLWosT1DEejwX5rpjsn9kvKnHZ6dxGUInLVj+GRTzcXTa7P7+VEIVoZDg0nfuw"
    "hQ1n/CXFkHVHGTxzhv4RpnuFidY1wFbFavgaQ2yMqXqqdTBboQvTlFomKsbKrevJwCCHO5pZlKs+EbI1ydZHIc2WWgGihLgEpLF1"
    "KX4DXxbC3hOECMBvHYBXPLYdOi9ie4pSlTI+VWyq79pxQ3FMe3SoVWpx8SlxdUljbEEJI0qEe2HWXlhUxohRIWNTtGmLwm8fak4a"
    "X21Hy9SjI4TxrVBccowZPfcO9rAhRpxC+fIQW2K/ddfs9Rt395F98brRb8KVd/LsKnb254+xZdvvhHxv9b8Q+Er+b6fdjC8+frv+"
    "/z2DZ9IWDh+KHz7U9DCvvNPeqaglZq6XG/0oIY7+UY6+a4gosKCGKPaIrFd4KQV/+sfnkI83nBhrk+elZunDxBX+jme1TV6avZvF"
    "z2hMe5Jcgl8EDwdRFQ0wetDenJrmWTziInytlhlzIc0mdGj7zTaGXXy2+Iwsp5QRh6tPm8/omOsrstRsojqUUQuP3DSFvkQegYJq"
    "kymZTDX2RCEIwoFwhvEKQiCo+Uh+Ho3E7OYmzLK/yr37r55B53y+Go1+SUZcHOg5BmzA3PVRxW0sp9ykZGZMLO5iysQ22ISSt3/7"
    "9U2NiEeBqA3XZzSIBpmqC7PfyGi0EEK3ORpBmAeMLtCYXDRWTVZwm9cGeSxsag3TIj3WSvwhqoNFfMg7wZ8PRxbp4bvkpvI9O8Im"
    "TrdNzp+EoiVfrxSThPGUbb70SPa3d+1eE/jbu3fv3//67s37j58uPvz668WnN/4+lry0bkO7bN3AnhaRRtJ8d8QqVYztPskJ6V97"
    "5rphC2LLTpHS15rgwmRoe9tge6uCKHev2c4dnY2F4DE15glpLnY5W6Cbi4bDWbTlRpnu+9QQUpFDtRnRmE78vdeXqKaaTsb0kVuC"
    "GFrIF1tKXRDtmi1hrZWsgqfMkvEq9FybZa//Tuzcavn7fyiUoVBWYWliO0IZvKTF53KICs0JMdzbfdfSrWFNtphJlipdVAm3UQQ8"
    "RF/l4PGzm2a72W30O9068Q8H7KrT/tbs9pvirH84YJ8b3Ts4pT4HTBHctnp9jxiO4/tIHkPb+zzBpe+zo0vfJ8JLM+Tl9eBqhsC8"
    "N1z1MK/FUeCnVZAS+2K9TMiG8mS2ROh4lzeKgQ0pav1GNDKlQrDij+JICl82pQrGsuiEW7qtkDMP+7IXY8eiQqiiQtgSclVSjttm"
    "x2UEsblmiV0IvmQLY5gGBeWwqq6PBcQGtOr+aPsSWnVx9NGquwMHGUzVtdtUXYFUVkAAiBAhZpACXscZnOTuZ25R44l9pasEhBDj"
    "aFi9OEqGBmeDR7S0pS//R+cThOZSkyrbQFesx93WlVgVshW9kNw1NUxddJVip3EpP3/tUlPLgGROj9GRV92F1F/BnAebHqEzdyZz"
    "doYQSD7FEQKPeRkIgRqdvBjBXAykENCEii69WmyZhJRMTEO8R3aNcItwIVYINZ7bUpEnOk9DBMp2U0b/92Bm0TB50du2ER1AdKC6"
    "8hiiA2vmOOqHiA7g6CM6gOjA6aADdKalmU+zGewTnCKHL/LEgYpW2Ry+SESCWtzMmMGbvQs82j2me71rtBs3zW7Bpf6scX3XateJ"
    "/BiwL83GdZ3A3wFzO6wT92DA7hvdfhvOuAdxteUwjgTH6QlyFvPHQI8QcMpVYSkpOMgGZ96Abo/evJ6OeVTOvDGE2WFlfCyjhAgz"
    "x9lq20LV1odTzZ4W2aIThKeXsGEnspDBXgxH5S3TjSeaFg2QzfRU4tNj/PYzZUjGCa23jCNfgnYLSnPF2H9KurFtPDExWnzhFAdH"
    "ErQ41FUe6kxH9WxYGb3U81qcPV9TtDdn2ZtDc6mwtXmHeQQm1La7C8nYeBoB/1JtTRYBaDS0vFY5rIi+qeYnm/AlI0BbJxoBYEGc"
    "MukLNZVJUCOML5gM73qh1hhMgzXyyC1xQf428mTxxbxGGre35Gd7Kjr7BayHbbF+kJ+nhq5TlhJadpAnSLFdJu2RHrRiL8b/oBO5"
    "o8BdlXESCzoeRvlBWyXaKtFahbZKHH20VR6frfK4LD0lYkiP38gTkvbyAnshkioPTkk8b/ssllJ0ybfAo60yo4UOCfO+K+f9lfjo"
    "N+tEfQ7Yw/21/K4+B+y6eduE7+pzwJq/33e6/TpRn9V4J6QKVnbEfOJKDxnoiHWpKQ5Y57tYwsSfAes3G3d1An8HrPdw2e82RSP3"
    "YMCEmlkHXVNcE4xriiFXn4cbtCqERrd0MOg5q7M4guFfqGXiF0a4SQ7wAlKw/GQTj4xoDtHI3OIv4oxVJ2O+YDqkJYRQZneVrpGl"
    "TGbDKHg1qzQ0NhEfuq1S1zDuAInGCP0LeLJ4BDqndhp8sfdngMyHNyYfa2Yd/LFlH4B9i2dgHk7i3R9SGT7KJxiv0p7AoaYZJEaU"
    "anB+gMSw7YVyV/d2wFS/7qCZlzEnjqD8d1pXCKsgrFJN+QhhlTVzHBVrhFVw9BFW2Ws14yrl7zuJzSmQx3J7N/kUVdbzSrt9X+Ry"
    "+75Y4/Z9gUjTvrhcBTW4sdANp8kcK6kIhy7Vsk350GhI/VYbteEOo0Q2PyfQt0FVWnzOTKGT6jrVf1MJvvhSaKujUSBFqoT3MnO/"
    "4QgtdD4Xk0hPqrq7uEGZIOKo/JsVTRxa3UMEqFWiVlnRtRC1yjVzHPWKXHqF9qr4JO048tT2Wjft5vUQ7Iz+4YDBoTgYfm60biUU"
    "H/muroumnYe+TyaOwQrZ633vdK+H4iVr3wBl/MyAiW9fe/eNq2bQKHFqwBpXV52Hdj9oEzsRbtG8+hptIU8M2EOv2RVP/a3Vh8vh"
    "bwMmDxr9Vqc9bLav4Xr8jEvvP0D4mzJmBNfC3was27r50u8FV6PffVttmEmRE4JHzcsvnc7XEIeiJ8T9O1+bYkh6vQd5/9A371q3"
    "+a3zNbjofhW//LrZ7rf6fwxvW215PXYi1OKhnWjjnRqwu2ZXPpr6FNxqe2e8owFrdhs9OKM+PXvc8LJ589D2rHLqm3dNtnaPxJPc"
    "eee8owH7e+dS/Jh+twWnQ1/UlatG+6p5e+td87/CiPcbX5sBafS7f13M5k43dN39Lka1eSXmcat9M+zcN9tyXGNnwm0gPi/eyjtX"
    "DTvkIfX8aro5v1JaOIAKWjE+RqfspzwxY5+yQ8Y+JSLGxOYt2J+ScCubwyGS0+Pw9qPDdOpohlmojHiIpBoFxOG2R11AvAqIyxWf"
    "zTWWhFu887VMrGUSapHD68Bt7tYsXKxS3QLSG5XBO+C3DJ/pah3awZdulHTq1ZyIScSylNXK5gtL6Q7JXhFcQXAFwRUEV04TXEGT"
    "/Y88+miyP9umyV4F3JZ4maKEGOJf5XdmRi0hpg/FT+PFYZskMaI3mPlwn9l+wopXlMefualTPZvLHtUes7ztag/fA5+XdGxD6rAC"
    "UzlEcnoY2UUuJl+sYfJFJpOLz+cYIU7pPFM6QEly4+o+xelN6Le5WPx2DYvfZrG4+HyO0uF0zjOdHe2pEMDuta8Gug73O2p0PYJB"
    "8dkstZhQn/6ZhT4FJKewtqzTkJq/99dz3FeQbjvtG695fBiiHPex9QTLs6HUMA2qLWtTlUlWpS3hRXKVnVZVolosV1l4NlUnWdmV"
    "eGwqnzlub1Pna2vsbUGL3IWOfrKJTicGQGrnpM0ZBafiUACt635sitG3HVXaeL6w5lC1CEJqoRGjJpkK0SDVYLeju5TycObMETxx"
    "v3kO0+i/jCa2CgMyaGJbM8fRyIImNhx9NLHt08TmyiXpINTmaIAQeZUNBjB1G8P7bueq2eu12jd1EjsBqce6X8Xshmv+4YBdNW5v"
    "h76nc51Ev8cFxMM4PLviZNkhDJFXWPE/u/8iky/JjwFr3jVat3UiPwbs+5dGv9e4v68T7wgCGW6bN12VmUkdDdi31iWkkpMf4ttX"
    "cfgVHOTFmqSa+ocD1vjW6nfqRH5Am+F9s9vrtKGNezhgnf4X6E9+VGMueGpJ2ckQpq/0C33T+tYUgyE/xAQQ2851twEpufzDagxI"
    "WC8rJq3EKA8lrqAXQz6hFKNOtuy3wIsZe732Fd7DqmTpldhTkr9rK5v5NFjVLH9VsyhMlxcCilIhALTeOuBy67X2gaugm+Pk6kYb"
    "QXRaRawEV43eVeO6eSgjgaPg/YSRwBuQbCOB3yK3keCc3Iuhp3bNTZxpS1QeMmuabroSiy9twO2dKTUsqDdSg7SZgOlzCxJmwtHE"
    "NMTWTp60FwrfZ9nmgh3eb+ehQmvauMFLGFCE1o4ztHagtQPxbrR24OijtaPC1g4MKPoB3hkMKMKAIgwoQnf1DXwW09zIToSXzuUw"
    "zekBzRjkgkEuuGpgkAsGuRzJ2rLvIBfBGruM9hShQ+WpyspTCNRPjPE6c2WYCjUmjA3D2LAq2X1zxIalLAKv5Wkop+JpsjW67FUq"
    "6A6s4tm5LiOXa5us68PXpL7UiNuLKh5JHrlVUwUolbF7rlkOHFpUBc09GpbtQDwdfJkJ5hPOxF2kBVx1pAqH+KwfjTZm1tzXM+Qq"
    "iBn1wQgb0XOE/IXnW6gjtIGjDbyiiCnawNfMcbSCog0cRx9t4Pu0gVvcLATHe+1PATA7qFkpc7qusSrtcL6+OZL5emBE6kTlKYxK"
    "wKiE6sAom6MSDgpPHS9jM/GpCoR7NCEW4iwDnFIXaxuhKeq32wxMMTf+grjFk34jo5F7CEZwVYFW4j/cmkEAxnJqTKZQjlacl7y0"
    "qF4TRDbVrMnUpZFRGpACKtpetUkrkXvA58gFUIUeJQ1mKpCUKizYIEqFKFXlV1REqRCnQJQKRx9RqkNr/QcoiVm1PSkGVl3kKYop"
    "WmWDVReJspgxUa8gp/fvOXrc3A7E9TTVdY2fboQO/XTzwLDih2elREtnsk9wejj3Rb78MWvSxyDIvXOQG/FYxGMrAxtWOUvMF5k3"
    "5SwDN3Sv1jYCh9OgYQ6XNrgTIGsamQnBRyys1ALUTnWyV/DwoI+Sz8EtSCgaPBQiiYgkIpKISCJiSYgk4ugjkrhH1eqw6dH3tD9h"
    "fvSc6bg9qT8vLhRQVHn4qwS9RYX+Ynw+ZUh5J9k1EFJGz14EPX9wzRFBz1MHPWUC6bMMzFNdrG2EPOd+uzyI52I2phaggc3ztx8/"
    "1MiY2oZO03HFpWaTpWU4DmWpkOVr+sqFOao7IMiIICOCjAgyIsyEICOOPoKM+1NlAvkjL94RUJwg1rF94M6VCItwOERygiz+mMdB"
    "8WO2f+LHhHsiusyhy9wZokc/nEqA6NHJokf3mu24zO/ILIlxBCnRoJaJIs1F06H3O/2ci5uhpO9TbtNwCjbNJmP6KCZQTdZBWzDH"
    "MMlyStk5aTnkkZsmVEN7tPiMUG0yJWCBfaJueTQi70zGK2I4NjUfyc+jkZjO3ATx9K+P4gb2X2UTe2rMz+er0eiXJCJVjUfaXLst"
    "E4Bat/atLW+xu+WvECYl7wR/PiAW9eNuPPly5K6dz5gmN5ulchUriu14NFhuvHLwTUJOO4BAcU21ZMoOeTJbcNC9yzmsTrZmivNy"
    "ow0SsYrFUycOV9lYOaMrwlVJVJPbdpq9qUQvAzZgjRkX819VZBWThj6JXX1mMNFMTGFHFmgdjSYLy6JsInZx8LoHzHEo2wRe97br"
    "oA/H/rr/k008SnEv0Y24K9WH/0eQKSaMlTnM1OBRIeOsJR9MyiPwQDAKYCQzVTtgKtyQz7PNZAXNX2JZcBZ2uVqvc2NOTYPRzAai"
    "8ye/uKx45o0VXyMpq3MR5Gnksl1Mt/SfoVmOe9usXwEsynu3oJJNruaO4ShPs6wGwWzL8Rs3PJocD7G1UmtjW/rnnE4A8Zc9DwMD"
    "6Tar/qKxFQXco5Mb0NiK5jY0tuLoo7EVq/hWe6c6unfGF4bzWiN9ghM09u6mlCEwrHjoQIQMIwfy10DFAp174bWvopeJ9guo98jt"
    "zn2zXZDjkqZO4O+AfYewu+8QcHfb6fXrBP7GUbHDeO2koQwF9us0cgSmK71taxJDDUCq6GhfGk+ZIm+cspTcWzGBzJV8//bu3fv3"
    "v7578/7jp4sPv/568emNLwInL62ThS9bNyAOR0Y3xTPGBZqLSE9hmhMUoN7nWdmyF7b4uhYFYvPP8SgdzvCyMzyE0yf4v9ZeHCVE"
    "i3GanFpk2QgoTs8H9G0u8fTtGvH0bVI8xaLl66SdnRQtT7NeRXl/LZiXzvtU4nUi6EmNB0iUcT+dsCGzgCgfoUMZvtIyvDtWaW/K"
    "LZ9o5rW2WjvIW3lLjmiAU16TiA2+iLEvTIcAdZXfksCVpOBbEiH8kfcSlxHj9Np+6/2YY6QoycdiubhtDy2q2WnTc01EV5TsFMTN"
    "eFxXvsCudZFdyVzzAdeKz+QkMc7lShUAPVGeHjR47iR5mh3CkM1RjF/I5mfYp7gAS2Nk6IiYapMrxtMwDTJ0fcysN/+S/C0WNHsf"
    "6uc4+boxajb2qkbCZrtCQeu2rvpnycn7Ws72vE5OlK2RWIvNPPVjeV/D0webHqFykJejkWCUzRzde9j8kbJ1TdR8FmP3XPn7aBmb"
    "Wfg7YOyBwgdbDp2dpYUQygu1tWGEQ8NrkyOWEHYWiNnTZLBcndiczBaTqTo1t7i+mDg1ojnymzERfZgUAu6IbtgT8EU5J6ORwx1x"
    "21CE33IqKAwH6uhQmzgc6uiYhu34bbwGS74wdbI0xOxbOGlRipV6Poh/jIUzQuShSxs9b1Ey5s50XYwjPDZcg1fLS5MAv1I00bVV"
    "DXIrWDR81oBIRw6Ri1CEqHREo5okmM3z0OoGBphhgBmGGGGAGY4+BpgdX4CZK3wVsZyFSE7QfXYnkRr/XIhFyXAKuSmHaU6Qz9uP"
    "wJCaQxlX5Rjh/haJk3NW9tS14Zxak1Tfz+z5nka7x8ikN7vafGOeth/zONrGN9iQn+3HRGxjoBYXm/YxQpz2pad9ADoUG4Eo3cnk"
    "vd0z9zFCpQKzv+wgpBDjSGA03PbEzO1Gw2Fq860nOPFR7LzwaBj4RmR0rYOGl4/yNRZEL+XlcfJzo/0wNJsqk8scWH5PLVv+4qT1"
    "0L1UW28/nAetclgQVWvPljUxDaGB/WQTqF2nEoWL04ZFIKjUM4bpdGIAsJZm8Httd7kq4YWGrlApvDWWs/SEoNG+0bKGlrXKrndo"
    "WUPbClrWcPTRsnZozQZkm3RFfHNuLo+2ygr52XXzqnXd7NWJezBgrfbn24dm+wpOBscDdt/4Q5yBvwP20IOr8HfAeg/3951uX3z3"
    "jgasIw5kE/dAnOl/aXbFd/iIi5qHsTRlZrZYA7OcVmaLPYQaItSCVeSqLzAjfoX4VbXxq4NGaxwrVyta5PCW23ZX5SyIA4OhS7VM"
    "YDCW9CAPMKhak0dVpEfw1nXiDxUdCnvF8yUjYNNLAwVf01UZD3lfHEDYDmG7ai9ICNshcIOwHY4+wnaH1pLlZ4KX2cCO177KUF2V"
    "XOER1tnyhDXsoRDhjZeUWXvJuUm1jGxcEboYW8eCcFd89STc/S7rl53ObWRFv2zFE+o+3F02uz+/lZNZNDKUuqcYnsAoDqD8yQL2"
    "kAzwLK77BVdqG2ra+41y1LKnzNXPZNF4Lz0w1JWV3WSUkU8rCa8yCs8X9pTasio8eaZ0bhPDSa1Yv78bv6IufSbwtzYF3o6wP6xI"
    "j+rjK9RHzBu+zVyvWIz+tJStquz9HZm8Km3v73hprdbt/X7uqzx7P2yzoT04fcc9Jy2HPHLT5EtbQbhUm0zJZKqxJz8VirwtGa/E"
    "nmtT8zFtl5ZN7Kkxl1t0qkhw8OdBSaF6GxhKCnuXFLITv66dzJj7NZulKC6guLALceHeFOtYqrigrmwQF+Z+ozxQgQXbs0zGKfdn"
    "N6SDWzokOXuEvZZ4GVALqO+inWTEjL/kAw4O9BivEA6yUxSvXVB3laUYxQMUD16Tx/xYwP1d2lC2jO+jfIDywdblAy/hekI8CGVi"
    "z5IOwk02O5Axtf1SXfpywS4s9y47xUFsbVN0AEMHMNx40QEMtxF0AMPRRwcwdABDB7DdTtgqO4BVQYlQtYXiGoRfcShDffDLGuUJ"
    "PrEdOneLRLhaR1pcSUarUhpDrKIaKhCoQFR8yUYFAkVIVCBw9FGBQAXi8LsRKhDHoUCEGfosfkT6hN2cqcij3WOm/s59s11wWZc0"
    "kFKo2R6w7x1xKP4M2G2n168T+BvXKvJM7u3nFRI8NulQe3SoNdS1lV1ghqeRnlAi7a3NdYv+c2FYNGW+/73XaafzNkwTF3GMiUP+"
    "V9qr9iDcjBeG6RjMPof7HUK0AR5FpBpvNv981/g9PtGvbjuXcXEFOrjE4udYq7vKyV/y1eo+FOJ2Jd3Zz1JxN/dabT36NpwEzTaC"
    "cB1GCTi+hcu3St96Wde0BlF57tF4JY74rKb86AyHTMVDiBmiSxc77yT45Vl0ApZ+PQnm7fxur6y06t3EVXizUkaHmyF0iNBhtRdE"
    "hA4RPCoNHsHqPCzpxZygxdiQeG23sqyNUeKiFfeqtcvEMYWocKrG0pAwh4IkKW5enK9JYmRvlL0xwbPALhujRI/wSm+n/mil4du3"
    "fKKZ19pqw0BvJQXDEQ1ySg4GT+cr/rrEKPF1qfTrgum3Mf32QbHCKpaPu1rYDld2u7M4TBi+VsuECSeylfsra3lgwr6s4PZoMGln"
    "VfCdJD8no9EzhZhZRl+o5WbjsH8Tp7mktsUlzaJkOdUcQXT1pdO6aopmnNtUpfFIwoQ7v1uu+nOML+ROK26YqDqHoB+CfpVe2RD0"
    "Q9AP/QVx9NFf8NAuKZ4YUcb9yqOtsu/g2VWn3W9c9evEPRiwq87dfaP9B5yRBwN23WzcQiW5xi2Ukes3u6JdCxy1Ql8GrN/ofa0T"
    "+BsXCQ/jsAWSX+rIpb8GbvMqD1ZJR8+LfAXg1tR/i7MWvWh360V7XE6fJVadfvN3seTA3wFTub3rRH0O2J3YGcXqIz/E2iM2VbH2"
    "iL8D9vm2cVMn8FesUlI5rLtKove9553oVWMNcvXa5FhmOzSGSNCfMSJ1bcWfEf3TtysgYYWDH6TCgQInv2mmZHUacKmu1TYBly9+"
    "s1z+jbI5oIhcfLH4ElBEm1vO0KF/OqMRgWNbtbJDYCPRZpw9QYrBmU3NF2rXJKwogUdINQjbZLqL465vmAu+BIO8s4oAY+DPuNEd"
    "0m8Ks8h76GiH6POI8GdFRWuEP9fMcQTAEP7E0Uf4c5/SfYoYkstnMEKHG1Tcc9iVyaIM7YuzGf7CbvtSkM7xeFwCHLRe4ffXmttO"
    "+8ZrHkcBYlDlYjam1jCd5WsQyyjZKXA+inV9yANbfshGLT8kQWHJshQYwHjKXHwDmhOKh/7bu3fv3//67s37j58uPvz668WnN/4y"
    "nLy0bj2+bN3AkhwZgeQaLfTOBXOGM4PxgtyPU+IYlB0Dz283yvvsumxe+x+5FNujqT0VBA09knJ44fFw65VwYUQZnnJjQgtZIEIk"
    "r7JAHA+/d2JqiMBveeWOCFGVTXhVMpeGQc+8KFqYBhWU9a7mvqvxa3zNY87Nx8nXjS7n4WlVGZ/ze81y0stTqvO1NdWmgha5ykks"
    "HNvQKZnw2VxjK1n00abUlqWewB0f6jKRscUXT1NHJoNwZPlIt/6jl9zDJrZYIalOloYzFRSqEJRqNCOcmSvlIw4ZJDQxj9OyVRz8"
    "acpks/AcZdBMg2aayi+GaKZBoB7NNDj6aKY5tJkG/XF3q2Aqqa4IhhJQoBPn1pEVpeWUSBETJcQ0JtXwLHTV0Oy6h7HrtU3q6rBg"
    "GcSg7rADepwRVfg04nabVt6kAGUuvz/vFyQrnmz2/Uu0Ru0Rtcfq7deoPa6Z46g/oPaIo4/a4z61R4yJ2jZDI0Jc3i0/Jvrhho+V"
    "CA5QiSAw+L3G2BuyLB4nVzfXIYi8remm3rTp+2rO/tglHg5rRl/NqHzqOD6hztfW4BJBi41wxB1ndEUeueUWWagRg/kW659sMllY"
    "FmWT1W/K6mzYZK4ZOoEfCF8YfdIgrhbCFuHCkLPRSF4QP0WQGCYFq7c4IS3X9M85nThpBvQDPceADURDkIeVY6oigvvagufeM/j6"
    "cehBiHgKuAavhGfD17WV6B9uN5l6NSfgaWRQJ3Uck9rh26hfAl4C8tKAed2on8yXjCinWTgLlS423dLxHAMmJrepXic2J4w7U8Fj"
    "uJ9JH52gnIYPIsETBuGjAzamE/jt7g3gZgUiSf90qMVUIsTNGFIoZWJW/QyP3YgxIcZU8a0GMSZEGRBjwtFHjOnQkMiBg5Sqtj8d"
    "JkrJl9wSA5DtKhKmOUF3kfd5Mn5lJ/yKO4oEakuxSR6lwzi8sjM8otIVG4IEKY5C6WhIoZSmbZ1r4iF9ih85ItKFSYowLkTyI3OO"
    "8bT42zUOkDw1/vYE4vovcvk/Xqzxf7xI+j+GMaQCXI6RnR6zd+JsimVzsGzOQe0vlSybY2q2bTwaEw1+dUaZ7dRGtex8lJHmhQtv"
    "63Ri2LLCDSMaIwb758KwVnUJ29c8Kwe1qGd2cLRnyqR5JF4gWxXFXp2TNqScNGwSKo+TkaRynzcvE8iYLBoZwkTRcICGg2qvkWg4"
    "QOi4NHQc3VfSBebNefyTvVRYfj7rN7o3TUjpLz8HrN1pD71zwbEqLnLbaLX7qryIPIxvcLlwu62n6hdvnp01Wukva0BR4ZGpkhqJ"
    "db33XNd7jei0zaLep7OJr1EcQxx7rf7YinZ1nNzdqEYmp1hltMnwAMSVyNjgZOiOsdmQT2MULHNEIy84cGIaYt07J99dry/GHfLM"
    "wMfM9ZKruYVS36TrgOW7Uz527sI6GpGJZlkG1UFZ5AsHfOMEmXdRY/aSWrb0BDScunRBA9Ia4eJ/5R840UzXe43xMddXxOFcaJrQ"
    "VPZE+OOAwTf3mc9Jg8yoEGLZ0082CT/KVLyUkJYHqsLOTY1BzfRH6Z4HiupoNBYdi1P/xy0VKzVdeAYOqqkssmDD8+vaKnAcNKE0"
    "u/LLewS/P0ezlJA9GkFbxbihykUaUKnT4vFkDiHppAc/UzLvShzYkFeIgjYNrWeGaYqhVrmBqAbehvB6kplQvJVOvZIFJby0QToV"
    "j28phZ080iUJzSibTLUXqYsbTIaQGuLxXXUbWEDhiUaj2oDZhlhlSJ9bDjds8ciCX2LUbU0+k9TwwQlxIp9WsktcpXAjGGx2Tr7w"
    "peAOeyK2+Clq4DRT8FcMLVlqhgPN5FMw8ez5fQ61yUQa7ct4ILozxKth4Y+VRBUyXBLztfLmdH4KMWUQrECwouI7MYIVCFaglyOO"
    "Pno5HtrLUWk3JV6mKOEWXqbjgTuO7p05+eKsV43b2zqBvwN21xQMb9/UiXsAZ3q9xk0TzsiDAWveNVqCQH4A8gsFW+HvgH3udO/q"
    "BP5WA+PVDYtmIDj5xi/SQYVRX7E2XXYe2tdQolseDFjnoe+e8o7cYt5tKO7tHVVjnMD6zGiKn0ZO00lAXukX7f6LWKLqRH7EX6Pv"
    "Xxr9XuP+vk68owHrN2+bN93GHVROVkcD9q0liyfLD/Htqzj8CgMrVjnV1D8csMa3Vr9TJ/ID2gzvm92equPuHopp0v8C/cmPakwG"
    "tBpsWeEL4yAFOBomQ5bGFqwIaFWAqVFCZGtOV8i1PN2ON+RJMnRu8RfKvE2zzN4a7WF/2+vZXaP94MonRbbYbudb6xp2NO9ISLCy"
    "JyHAyk+xEd7dd7p9sQvKz2pselEEvcDkjxLi/EdH9oM5skdtLAXQkCjhoaBFhENywSFgI0sM7y1YXK+1VcYGraWFkxYNWDqiQU2J"
    "WFJW9TJvR4wSwcIqvx1UsLDEGIfJcICrPMDgJTG0qfiFekqRxUwzSpzshIKNt2ZNAVeUEqyNkyFrUwxVhp2d9TUvFG6vyQJbJZn4"
    "rNHufW92m9d14h0JJbDV68EZ9Qlmi6G6CLYL93DALh96f9QJ/B2wq0b7qnkLNN7RgHWbf29e9eGcdzRg3zqtKxfL9Q8H7LP4C+3U"
    "p0Jfu52bbrPXU/ir+2XAHtpf253v7TpxD6qhkIaGe2hpyyLaUwpphWdLSQ3qbS4N6u0aDeptSmFTi8+GWXXVsxkeIzs9Zn/8kIPX"
    "Hz9kshouxfYaXoLPESLk8mYuy6yuxfkcI0NOb+Z0xKe5CK8ThMjtzdy2F+N/0EmxQt8ByelxeCfRY+ml1PvibMbq/Joq6hVj7zqN"
    "ufl7P6IsJyqs+Qrzbad94zWPl12LLx8Ywnp8IayxhBbFI1ozO6jwuFVpifL4R/XheFXCGSCFHC14mSwuHrAQp0VotcrQqsMXk+lw"
    "zo0ydvAkMb5JcZWXPw/nppbmC3LJuUm1TNaGCWNsHQvKXRnvvPi2/bL0stO5jbwyl624BPVwd9ns/vxWcl00MlSEcxJ2NewhzPiZ"
    "2F4nBZkeJ90j2/0zR8t3ldu1jCdChBC3iypvF95YlZG8ErS4WcQSW6uw+zK8jZMia1NZW3htitDh0lTlpckdqjRlfL2nVITwR07w"
    "HEoFUvA1iVHii1LlF8UbrOJvSpQSXxV9uBB7ckoIXa6XxafF16XKr4ubQmnIFw7kIiqL06d0U2HA9+xL8/a6TuBv0o1HueaEvHTE"
    "YTXAeZe5xeW8KCG+kFV+IWEE7OGMv9AULSnbYzFKhQXV4/iNSZ9SPED/3uu0MxxG3Pbxl8WYOOR/iWnYO+NoKB/NeGGYYlm1z+F+"
    "h8hGA/yJvDgJy3DcCBx7I6CDuGXYohNu6eKJCg1IlAqHZevDYthD02AuzjLV0jKUbIKXk/SIMRfAmMX8sqgOKROHz3RV6O1IIX3V"
    "K3I8G/zW3oVE4t4DZJW9FSNiO+tyyyZb1DIzzJqy7bBwotnvUNRDZj2VHYTzirpJTN20sTJdK9jyiLTlkTF90phK6Crzl0IGDSgU"
    "EkkAq7EV+Xk0EtznJqQC++uj6Mr+q7rX+RySrj5TOocMrr8ks9ZW6Nkgi2sDcqsS8JaGLLDq1qNR3ctnq2qg2DJtqz3loqnFlyrB"
    "q5vlFjLFclN3HzdIb0umUPHdLaESzaYrSETfA/YvanH12OJFt2kkeW7oR9WISvFquHXhLcerAi9WitLVWaIBttEcFH6aj+zEp4fP"
    "dpHYYwrlQpV3gj8fMAfqqzlf3c3laFLinCZPMfz/VBGPKghb14Zm8qeEhOWezhar9KBBDlFK7Mm+UPKTTWbUtjUQCWSS97/MNMOU"
    "2dFBQnCTzhFVr1zIBeekJYQLbpp8aSshA3Kyw85kPD3B9g7CiNjY08Skvd03Vzr36LbtZdfbnModgpwBV5YiDJzIyrNuakLSLZri"
    "PVM8wbzsKJNUdX3HvOyYmTuXJQHzsv/Io4952c+2aT/CfMKYTxj10h9qBfUGa5ySnS7fWx/todIv/nFnew9pfwXexhAVvoqVfhXl"
    "SJV/D0Pk+BLu7CVMYDUFXsUELTqpVfl99NDEoVFEwYhR7U/J2OGoblvP8HnEF6nb2SbWumTI2zQdbo3RORtl3J3FuboLUvka1y63"
    "kgwuVt/6KujmOLm6sbZ1zGWiKnWt+5D04J6r544axkKXapnGsVDShHwWsk5Q0bim6lAbjk2eLL6Y1+ThUkybqaOcZpbg/WM4ZKnZ"
    "BIQ6YtEXgy6pnl7eekv9lvGP8RObopEJjUzVXqrQyIRmBjQy4eijkenQCor8TPAyO9me177KoFZ+Zu6+nJCU/oow2CeocDBrSQbv"
    "JNu4kqkLLAcBAa4G8dXA00FSUxlcC6ZkBcpFyH7oPAaZBSoyJ+SaghQYRStTyAlp6aVovr8IHab7Wx8SWAXf6HtTS8aeyZO1TOhn"
    "7l3Ohfk4mvVEHQhtUkduYBPR6cSYaSbRbALpt2vgpAzBSjMqxmPyk03EBHB+E2RLCHpSVHDd0L2wJhnZBVFRVJvV4MA972vy6WDR"
    "oR8olx+1uqmcNeBb4K7xlHmrvXyGhF81QlAIQVVT6EcIas0cRxACISgcfYSg9ut/4AkYeTGSgOIEYagdFPoJyW15VfowzQ9d8jgQ"
    "dPOyLqD4oRkHKkjx4PQQFaZcjpeS0mYlSkoEVMjQGHQsNddi7PRpUCNKFD4GCKPINh5QnOA2/iGPreNDtqnjg7R0VAGYa4xtCm5z"
    "cWzOO1/LhOe0UIsceQu4SYmureyal93IE0JGI+JwiV+Jy2RMH7lFxWW10Y5GPj7moxY/2eRfnNFz0pdpivijTDowF1K4UHl0Thh3"
    "CBdCuanN0xIZHO5Byvh9hbZMX2rLzkbgiiaYiwAxuuoupYjRrZnjiNIgRoejjxjdPjG6ZyMtOW++UEiPtspCvpDIrxr9FqQB8I4G"
    "7LbZ+NasE/kxYP1uo9VutW/qxDuqbJ4AxPoQ66sG1pctvW4H6DsitpUPcANWJVlbLLrtwe3jOPm5MbQtNJsicW1dIUh0W1f9gwS2"
    "3VJN7/GFlYKdhC7VspNpi0ZDO2j1msA2GXMG3zjgCgSexQbHI0jdPhoRzaKQ4Vm2kNcgF6NO9Trkq6YvkLfaMhw3rbR7CzKjGrNT"
    "c0Ee8kHKQCieVzuiIoiKVH4xRFQE9WJERXD0ERU5NCqCwXO7je3C4LkdM1gzDbF8Fir7FCLBimiRdX8bFdGKFuHaSuUtHIqM4nQY"
    "ePYjBJ71FtYLXZ3FIRr3dC0TnrGDBrmQGTGUNnyvuaWyqE7GK6IRewJeJNLT5A24l7x9IzESKKUxm1GWAa+8qjfESBAjQYwEMZK9"
    "8P3otGTESH7k0UeM5AwxkuNJMOTJgUV4HKY5QT5f5OLzxRo+XyT5jOrgD6UONqRSdZauFLoXaxtUw6EWtCtYttFX6pKFmIMC0kLl"
    "U6WYaagENWWbSjO+uu8y2mM097B3D5CUUkMVwg1qa+orKj6jSooqaXU3J1RJ18xxVEpQJcXRR5V0nyqpJ/Mk+bk29DtMhqH0sbAD"
    "sDoUmJ9+e6wak1o1Rppqkvzs0z+zdvmA5BR8H9at3s3f+5GFO2Hs9Rfv2077xmsetwDHlgTLeEorLJUvwimgrjKacnbXaD9ADTf1"
    "OWC3rfbXOoG/cY3xMLFLMaWvgJQTo8TSipUWZ3QtpaziLZ9o5rW2Sh9gl+SHDrLCWmK7EFx8BKkATyNEyNL10WuBm8xr4tcCb5zj"
    "5OnGCLbInMqIYUtZDV7LV6x6d6Cqd2pC3xrs+SzdyCAv1TaZGEyv1UYDQ4NAW3ASW06NyVQG0EUtAiqoTnUsDidUxe7xhUNsMaPE"
    "YBCDnZMG0Y0najsQfgdhejadWNQB88Eznad4q+3zxrkymqteEinL1xot0PxQmb2mhuaH/ctJaH74kTU2ND/8yKOP5oezbaK7rviR"
    "4Ga2v1ZAUWV8saS31vbznS+YY5hFFyqPBrHDSq9FVcKIj8hmcmzDjFgnYp1VZSlinYh1VpSxFcU6m3861GKa+TUlzDZ8rZaJdlK3"
    "1fA5b8TtJcCN4PbMVKIxe2U7dEaexY4DJRYtOuGWXnNjYwNcUdIYDjE18d3WVEXFtBRnW+5/wAZsNFJUQ1d9Cgo7qvM/iY4fBR/E"
    "Kc2pq67mlM9NSqbaCyWTqcYE84ltiHdAumsT8T6sZBeGJbOs6YY9X4hp72ZaU4MHWesVNCu7FK0H0R9lQyfwSxK3hGRsjriPbjw+"
    "Usv9FSGf8rHFF09TJ/QjJJLbX3KvG3A5dxPh25QSqgFCDDcXv1ZR2GSmrdQFeU/AihfiPVTe6baYS8SbHgNm6GLqUUM+PTCPm35N"
    "TLfX/Dgx4wtV69KbfO5r5fmBbQaQ3fFEgBgB4spvLggQI0SIADGOPgLEhwaIPbmjjCuqR1tloPjsqtPuN676deIeDNhV5+6+0f4D"
    "zsiDAbtugqsq/B0wwaJmV7ST+flDXwas3+h9rRP4GxfQD+PCetjQgnJr3xv3319S/nj/qijkhfL2RwX0vGaVGFmVX5mStpWdZBwI"
    "lJpikzxCh/IzWgX3uzRHsZUCskqSsJTIUjFr0fat2gpZSjI2O3tlmAYzWEak/bIZLKuQQeOzYdKr6SLFszW4UsuEeh9Fm+HEb5TD"
    "r3Vu0IksBqERIE7zQE1rkgsDlE/jblncNuRN47gfQnsI7VVzT0Vob80cR3AnF7jjL3v5JaYwCQZ4pwZ4Myc1wPvSYJqVEQMZIorn"
    "EVs5KiP7kbF1Dc8uXRnHf0OEPHTZaje6f6SHeV+myESXf/SbjRjnQ/t53v0hLALg1rDW/wVYlWRtQe8XRzTXP7s9HSdXNzpqhOZU"
    "Zbw0WrM5t5y/8/FZXGwPrmSL7YZsM/yH2yhvvjso3AeGf1sK54yobn6TBvvRSNxyNAoKyBk60ZRDxDNdEZ1TWfQN3Bo4o6KhBb4X"
    "rrUfOCx9HHSqmY7sIzMx3l4fQvlImNqKLxzl4THly6A1ZOFTThU1SM8n+QWF8aCRVwJPFmylUEaPCAlLt5VfxoQvTJ2MqTwHPh3O"
    "kpOltrKho0duzaCbwMNDLXDyl8xsar6I3+FQmNPgwgIOIZTJpxI3Nd1nm4ofPqbivLwDBOrB7xbTjkmPEvnLJ+CPYYiHHy8c6dXh"
    "Mkt2AI4k5VMIRqRJ9KlAxavy+wAqXqh4oU8Fjj76VBxa4z5Cw3zltydXDB2CWJtuuNzsrxLvo8LJ6876na/Ndp3IjwHrNXs96ZDi"
    "HgxY67rZ7rf6f9SJdxRXOA5j+QzzuPgrkEKN2S8TDHYWKXX7cr8CLvX+7Phn//XQfGheF9yIXao6UZ8D1n1ot1vtmzpxDwbsWmyH"
    "dQJ/B+xzo3ULrdXngF012lfNW3nKP6zGG4Ied0frcQfARpqEnG/wAupqD1/vmxio3rcBAzu/GCX5MWC/3/Z+rxP4W5HByELX1+4w"
    "CLBnby0zbT6HuyQ4mu1VEyKphlMN3PaonWoidYCeGNgnigxIiKQaA3L0Xk7hAVFIepHxCCiqMRwn9X64Fosi4xEiwQHZ+oBIy0+R"
    "4fAJcDC2/3a8UAvMezRlRNaWkYsS7rGOnH/mqArJxSr36dZqaKWpeJtK94UIkecFeO5wR0tNwZWBXfvt0bU+xbWesyK1Vbzm+zMC"
    "vDkSRrpm0QK8DFEgO+PsdO2MBdgZokB2JtjJ3AQuRRgapkGWxln6qBlmIX4GBMjMODOVn1cBZgYEyMw4M6llcSsdtc4IVvYIKmwh"
    "LRnr+fZNrjBlaJaJRauLcTSaGfa0jAdNjBJzhVbNU6YKYY7KK/rORdvTfabvAix+vd90CLTP6TutSnMrH17+KP1r5QGkR3sW04qM"
    "6YTPBDUUx3ATpmkEHtGv7M3on05GyORubpEr5DLsc+MZVyVnMe4S3X+3KCpU3vaH7r8/2raG7r84+uj+i+6/R7E9odPc0TrNyc/U"
    "oUt/D7z2VR6u8uBDPuxhHfQQ56+rNCVZnG11D5Gg3T2yS6NXyokMSHVAm66UutIAG7hS2wTWWG6jfEDNmMqYaBc3EbShPFRkNDJ0"
    "kECclYoF12I1TiGf/XgFkd5QU2BOoXoACxLfeyHjMmY7A8XZ7/3LRHb/g4+9iqp+LIQQIcZUbi9Z1VcDqiJtvZ+L0eMIH1VVQkH4"
    "aM0cRwAhF4AQrIk58YOAAFN2pSAIxxfjV0bj7TbF3IX4PHUwYA/31+qMeyDOtMUa1L6R57zDeKxfNbTcQyeqPh6bb4FdxbCHWY4g"
    "m5xpM/1B0Jd2rf+yJ7EmGW48ZS7nYaoTcqr927t379//+u7N+4+fLj78+uvFpzf+wp68tG6Fv2zdAKsjQ5Lk/dzighvF4ifCNNVA"
    "Dk4q3itQ5fJqCgEF6gjr8ze62fuijC2WvjGSK/A4eboxe2MwoSqTvDEtbeP6hI25MzU2iGiqMCNf5z4nHaYSIMrz0hkIqjQuNcOR"
    "iQFV5UtrweQ34joTScxIao8JqGond1G5FvUFFbqswrdkWkNBLWtDkjF9MthvUPwSYCwHerJrXhubCGnGpoQyXVW/9Ep9igV+Qm1V"
    "ltLRnqmb/9HhzzRUs3NiasZMluqU3Q6YaqU5Dp3NHdutwDnhCwapHL10iyv1TJgkEWEuhLkQ5kKYawPMJRi9yDBlb0ZlfOJKgzK3"
    "rW/NOoG/4G4An90/wOVAHQ3Y9+bll07na524BwN2/3B7Wyfwd8AuG1dfP7fgu3c0YK27+063Xyfqc8C+dB56za/N5r3M5RT+Vg0g"
    "Bzb+9DFOf7O99lUe1pLuCh8/5GDuxw+ZzIVLMebSFGRhDW9pGqRwCqzdSbE8zXoqBB547asBHBy9y0EcwS+9VfjEVZ74Z98brb5c"
    "w92D1Ax9zca19FirCEqvtLOCsltAdCi5DYOzcslnnrpbwBAZJsHA0TgiPRMDNCzB1QQdWnlT85Y80xSn5mz13CdAO2E8LZuYb4Wj"
    "nKNUGOq8LtS5Cu6Uf+fj/sJiZynQszxfWwc/Dx2vSQ5HSsrCyLDEXqfaCyU2n1FnKkYA8Fydg3eiRqRir8BhD/BdajaxqfVCdQKT"
    "7Jy0xc+oQ4UaSQyQsk24JbHaNEfKvd4/iVszWfjHFNMe4mo15YJJNcs0wFlTMBOK/Ei8WpGsb0/Fg0lIXVL8Joc0eBb/EW5MPtbE"
    "BYWXhysQQSUgTfwV/TxaFPxAASSX5YJ8Fom2NiUwxqoDhebbM800pRcqhAhTbTINkUB/kne58W8fwnElwmy4u4oAbCEIXN4J/nw4"
    "MugbMbofAKM7vBpXsY3/lLQ4b2MpOLxhMhzgKg+wkkyKj3CEDqGYyo1xFXSEUEHXuJoQrfWaoSnYstHQqy2bx2FFhiWBfBkq5gny"
    "tVtCGaRZIaePRnDnq+mCPY9G56Qlz1t0xl88hwxZLVM1VjKw6ozqNRDVtUdHJrzRtVWaP8v+HwJkdpCxpdMJKByjkS3uJNQBGcJl"
    "U/MRaoeu7IDKWoG4X/Pz9ai+VQ+P3DT5cisFO9ELpRqieBWVoOou8eiFgl4oucQnzNXzI48+5uo5w1w91d6e9prwpWJ6+h68fGzj"
    "X0Uy9HvN0bqdUqsDNJYkLzfFFnpUGFm4IbKwCohAV4zEFQQ+nMUBgeBKLRMPgHEcTvxGG+EAN4bkJ5vMDLZw6Dnx7FpijxdLpk3t"
    "SCjGmAplGGxRqzHXVzK1CcSNcDLRTDPFNriD/jdr25n69CHdOTfr0se4zGdr02q8UxarNXG5Ac0pOeDsOSzXnqdvEmv47pMg2wux"
    "vQr7xa3xQq/E4pjYLvwL2buFKZoMJ16bXJvFXLMc5R4BdHUIK4TMWXMxbajEXMFZAxwlAl8PicSSGWWLc9KQZG7kn2hmq7hEcJOQ"
    "XdgqQhC+i5uI9X2Wvqfs/zGU28nClnqUFy8JThySQKHPv5HRyFO1RBPYtzRmL4VCKzFkw6lLHBk6qRFqggeI+Cop3PtIAFwMwjnp"
    "iy9zi78YOrV+stUGCY0U4u0MxHYpdkTyM8DY4vexCR2NfiE6nQgC28fFGRV3/83/CpXyXJTb5ufku+FMxSPTPx1qMc1UTw1P4dV4"
    "UGyCPPaCQ7YE68V9YZaIKZE/a702kY/vfgvd7ky+kU9DLxZzLWQuntuKhm+mZTNzGTjMvG4aYrEbuhl9EHtH7L2i2xhi72vmOKKv"
    "iL3j6CP2vk/8LSrFFEDfo4S4RcXLvUXlwbzoTIysyi6wh8dpwu6KTwUZHVAgj3OaPFyNrCAKE6JCIKY8/nX6oczdVvtGBS6rgwFr"
    "tHvfm11IMuodDVi/K44/N7vydOjLgDXb13BOfsThlcN4yM9NLe11yTdoPnGlB+3+ixDz6kR+DNh/PTQfxDf5MWB3zfZDncDfagyH"
    "blhUyt1lhyTSQaWHpdW+7Dy0r6EojTwYsM5D3z3lHbnla9pQzsY7qsZAuXhkQYE0RIWhuVVysDlJloYQ2WJMjRIiW2MVnC0+G2Zl"
    "ss+W5mNkp+fEtP0sUACxFOZzhAi5vJnLpsFoCT7HyJDTmzkdNYEV4HWCELmdY/XQnqk9BMtroeUjQnV6fN4N7hKxEBcJ1YwQYqxm"
    "pc0ayqWizDDHKDHsusrDTAULS4xxmAwHuOIDDD81dVPcjDAF1BXeHM/ScNnmba/5/Ys4rhP/cMDuWr0etFOf69Dbh/bXdud7G0pM"
    "yYNqIFEON0u8rSEq3HUr97ZWwb+1by1sMeDXfLKY0ZSoiPj1Wqa3q6NaDvVw0xwJE24sbT79r1vi0dVURVfIGwC+kr0vjb+8u/jo"
    "FYV16J8O+XlK/9TAF3Ommb+EYh78PrxCGLIch5c4zJbVNAwnLWHCYR7iFbEW6D+5T/9JVZi4iIIZUJxcfMsOdHjxPiWZ2xdnM7Y1"
    "t32VLV9b2cWav/cjG1giF7m/id122jde83iC8gPG41aN2XtASSz6ZIiNsJQGnaBF11CU5gpIc3fUkk5BURlOnc2W3Gb+9Y3i2pWy"
    "GdoyCGjCZ3ONGVR8k6E+YzoBUYezlBpreQlVHJBMQTUakanQX5QQZYhPLzxHXq1J2Qx+gkzdKr4shQhF3Xy3ECqkgl2h2Jm4PhrJ"
    "vFMybEh0MZlqTLBP3FL2DjlhVZKq0hmnnunc8QNtUGQ7uMiGIS8Y8oI7G4a84OhjyEtVQ16wuFxQneJjDk3sbXzuhypTfEwWl5uX"
    "cIoLUeHOH6//A3qCLrhTqKxclKoaxeVOqiq9VIcKjYhHUI3BOKlKf0rpLDIaAQUOx9aHQyr9RUbDJ8DB2PpgoPP/1rfkBdM5K1Ee"
    "I0KHfjxV07mqgCW3uWM8GhPN5X0UUo5crGUiyyzeLFcSLLemGeC0sZRQ4M9C+GPdLSpADL3mlhtzTyy5pds1YnNFbjjEnqochzID"
    "FV3J6mk2paq+gTxjcv6cngbrEA+iAHCLTkQH/u1gXFx8WwzWiqjLKrej+ygqR9eEAvIt8yEIShsyUUHtNCA6h+xZk4kG6rj7I6Au"
    "2wt4KnjPqFJR8UdZP27A3viQu+bekjwZL9DC7QcKz40X6sbnJJwry+tfBo962bdM/gSPuZwak6lXmA4eX9WAgHxeG+o+JGH3UKyd"
    "px37vJPvrPukORJghbqKQpVZua5CBH5wOcL/CP+fNAiA8P+PJowg/I+jj/D/DuD/Q2YXOM3NKdugsjni4RiMK2eNXq9105YBD+6R"
    "zG7Sb3XkSf9wwPqN3tfhNSRB8Y4G7Kpxezv0IiFCX6CPXq9x0xx2m1fN1jfVVfSMX0h2eN94kB1Ev8cVqMOESTCh+ZSdAB5tpSfA"
    "Vafdb1z1xfCpAzGonbv7RvsPOCMPoAowZFKBv2oaqCngZlkRNGKGuIlW1JdkjeBqDGZEkSuwQkboEDGMpwtZpOWvz9zB/fa4fycz"
    "Vjq8xAYeJsPZGTMRTCYLq5TrdIwSw90qrUn4sFxikNelcAxTnUwBq33nb8TkmYdjvkW1UlEhGobcH8OqZjPO/yW2ICExGWbBQU7Q"
    "4lBXbairZpW9W8jqetmW2Tu33FcO6+xw5rXNEbINUAnY9MIdKBuiJqvvEJ1TG66SpZjvafHWJXooZQ6MW/3QOofWuWoKJGidWzPH"
    "0T6TzzqHBgU0KKBB4bUYdNXkvHtuGxu98PxGOeW9ebj9RpnvYQ6uXspxS7mMyeqQ/n78ky2du+aUz01KptoLJWMKfm3c1JPy36t7"
    "e0XinCqKHoWEP3kn+PPhyIS+8IzLjzyFqRDzyw87VWERg/q418bjI7UkdhhfvmKXsxcuKJM61KMtc6ipurZSDqywzjihgq+q3CsU"
    "XOWwfBCVcRnayjrooIhKl1wolS7+h4Nz0nmEDm1XS32C4rWqCfjnpua8OMgTlKgYK9Pz2iD6o7pcyZWzinvWSYj3qC7/yOoyVpzc"
    "zVsV7CfFXqoIHRrwK/3uQBrTUtnDcXyPYnw9QXUo5dG0Yc7S1xKEp+QvsDXfMb5khVkboUGupnAVFg57OBf3SsuIkcnYONnJ4Axb"
    "Y6zM2FjKLy9GiaLy0WwHVUCQxCurPdOudOg+i+NHkYu1TPTIkM2GVtAuB3bkbWM/2W7kc43YDhfzmKh8LURjqzHXV0TMAXHS4WQh"
    "Zp8FL4JODKeuEG1YrWXGU41MOX9WyE0EB7IB/VYx41720RiGdKAnUXHoKo35aEQcCrAUhIHPpebrxYNDvUPonltQkVZmVKXnpEE+"
    "N1q3zWuvlQxEX05F54yMRtSyuOXmZTXgV2k60Z7EeyNj4WUUvReLLh7juxub7iaJdePKxaBSGEN4oZeGMw0y7bvKmezdK2JPhEoG"
    "P6ihfjzgZaKp7qX3V7/Sy+4/XjmQmVaBdoC+QU4wwR5N7A7qB0Ano1E9iOOHPLVkIsYEtEYxpc5JS6b/92xdRHp1id4HzP3BMsKe"
    "PIGXi+iF1VWYvfiZLqPFbb0gfw8UPCcqJ4Fox7gccfFDxX0Fv4zHFYyt5KQY+BUk1uWCYy5vGV2WxQY9DvqpbREd3MmOgOhgVRiN"
    "6OCPK/IgOrj7tyq8oyQYm537NEZWZaea/Fra7qtRHL5yTaV4vP3aNXNtZXItZSpnl68JkZwEi9et+ruoYAPidxF+e+0rXMmwsrwW"
    "Uo6zSAEp87lABtRVnuhngZNi4Jx4LcSKOoG/A6aU2bqr1EKJyG/NbutzC84FxwPWuml3ZEFJ92DAmt2GdG1Un3Ht/jBh9VL9LrT1"
    "egSn8ALF0o6/ybXpQrPs1ONvUktlrym/mmn+PIaiqyU5/SEPnz9kc/lDSqGtCTVeypXZilCiKbJyilgVsOd7FxltKH3uLA4/x6/X"
    "MhFo3yaqhZrmSoXqgZkS4uQsgGsh22YIcAQ0NYpUKoBRoakmBRdqiZBSS5xIz3a6w3uVKajl3R1TaiLOeITLLOKMiDPmC9rDlJo/"
    "8OhjSs2zbfqp+EJDgp/ZeleYpsowRUnFawdJFrGC9E4x+5CsnWRzT0rcmfJAmHD/JWwOI2rtpFiN1IWsVZF5HiI5PfwmzyqSvYgk"
    "1hB7xSZlMyXFSDFRUpUFHFOznaE7ZIVF3CQxDnblB7uwfSFKdXpL566MDJMpnTyXwg0ihPhKVfmVMuzhXFvYafEMl5ybVMvwQorQ"
    "xYZ4LAh3JQL6Z/Y7rpedzm1kSC9bcev2w91lU7xlcixFI8NRL0pChwR3gWFxv5kY2ektY9v3nQmxbJhVODUXw4eZRVSR72l8p2AZ"
    "K7xthMlw06jypgGvhi00JBkaYBSKhUsjxXi4+B7xaFhi1ZF5aWR52vR1a7ODVFo/FV7Bzr5/6Qwb7d73pnRzCn8bsG7noX097HYu"
    "W+06CX0ZsM+t36X7FHyclVgBtw9hhvgO6Q8LFbRPo61GteiTKmsfYrOzsIpYSFIocQVbs4KJtekp3ai/Ns4howcsaZLFaHtoG6mV"
    "F9ZKXan0KH5VWfyaGbZQvN0VSLNTnNWztZo02gpLBGWNkrkQsfdrALH3STzMZR1wrdyrlt4BvmtVftfGJpdYpsqgWEiQSyFFOW7r"
    "chyEsbOJYZZ01I7S4rtY6XdRmzw/GmLjgqwQBYc6QYtDfRRDXcaCnyTGwT6GwQbZiJcca58Wh/oYhrq4FT9JeXpqyzYt+VUKcXqw"
    "ZVBOenyTvFjbHNy08NptTq/FCJ3NTb6ilGiQVcpPQvUs5qXMiDSru7moCF8yYug1mcuJgeczZDrqte6JmNVi4tvk59Homa5Go19S"
    "smft6EYqOZZbOGc0glRPyym3qZ+9ndoycbtMEaUKmkWTVNG/zDRDTDcq+CPPQrxVSjsYD5m2S3Q/IzafUZn4aarZA6ZSWImHMuyh"
    "ZtvGE6PiWX7xMlfJPFBl0z6J34npnjAM6/h9gzEMCwNxcgk+GIb1I48+hmGdbdO4iLnTdlSOkBYKSHGbY9xVvrgrT1UYFmRznA75"
    "nY/fe40jrDSusKPprKUhs+vmsZaKxp4Cgy/yONGKVtkMvki40R6y3G7FuL2d7S0EZCSZuinaIUyJ8Q4b4h2qAD5e07lmOQuLnsWR"
    "x+BKLRN21CNtcmT0t/hSJU9fQqJ7mbceQDfpdishNuhPHjvcq8tYIzZ3iaZcpjeytSVkafdROumdBUmPLOYWZjRk5venjIqQB3qK"
    "MgmYbCpIXB8Y8dh+BvhUDNBtUGwpDIiwmi7CgBXZhOSrWHwuh8mQp/Fo/9BSEtvV15R+DlOdUrmrH6T6cxMqu9/yp8T27l/I3t1l"
    "Vfih6bbJlSoRdtZQDfm6m4NQTSGvtguEmquS81CixZZE4AVI5gvxTV6wocaLNMlZuirJLL4YULF5NhNdpOdO3OfNN+/lmbt0FTeN"
    "H2O7VpksSi2DCdKTCWbZw0IYQ6WpbQ8zsf51g5CkxVE4wu2oK+0/KdsRXNiwHeXfipypYLvSw6aiRzEldMih673DymEEVvnJwrK5"
    "XOZBrVsR0TnVZu6yH2wn6XvOTu5SRlEEsdhZxbVGQZZsKt+WSKvMvaoqMuPm/ekkJMZ1m1cVxYaT0IvQ5eRHdjrwFsO89hmv/Qna"
    "F7ef48TdlIryOEZ2gqzeQUGZ8P5fADKL0OHeEMfMFuN/0EkJH5ooIdoYUydrcYevJGEp+bJiTN2+55fDS6DnYTKcsTGDhGU8GSkz"
    "NV+GoYB6f3vZWe+PXr95V1AGPLtvdnuddp2ozwHrd742xVf5MWCtu/tOt18n6nPA7rudb63rZle0d48GrPfQ/db8o07U54Bdde7u"
    "Gu3rOnEPRAv5ZKJF8IQF989PObbPT5m756f45qnGp4S9KUyHr0yMqZPJwrLKKFYxSiwNVmkNChCL5ABnZ3zw2lcjzQPc9qjTPFQB"
    "1m3pdDbnDmWT1Ve6OouDu7HLtUyI1wgaen68m8HePljqFs6Ez6SRTyOzhaPJQZaw7ESzLIPq4rzoseZWTOOeg45NLDqnmvjUmL2k"
    "lh/1l4R7d3ifXMGBENaogjvTAgNT2gfwFFZvq4YBEjFcxHARw926BBKsjHkRxoDiBMHF7eO4GPK0yxiR4mnuX5nhvto83v70daW2"
    "IkpKiORVesrxaPYnpZB0+VK8PUziqlFdJLiSrYaAS/wkaLRRA/k+pUzI/dKVENwLFa2edECE74EDojoj1APRPbM1uf+fk+9SmTAN"
    "6Yj4yE1T9LqccqFQ0Lm4yYTPhXbB+IJByhT4TGoqFXieMi4sQAyfGPNweNEadZi96zDe9M8rBHjtT1AEePsxhwjwNq5yhNJ7fUyU"
    "OqyII9uh2XwQn98xTysdsI7xHsUJWXd/FA/fP5W00dWcpPAVuZgtf1G32dDy2uUQwYSUIvO3McNR8Ky0IbHJSiaG45Yz9cI6/J3o"
    "JztoJKNANaJrK9FNjcikqLI1o386BB4kTc7az03zwcNup/IpNcwch+LTsWxKCAGvmeMIAeeCgDFz3I88+pg57myb/oNhUSK3RSVE"
    "c4Ia6fs8/trZ7toJyF9LYe61YE6Wy0waXyOr0xFyeA1LYVWJlzBxf2TeCem1P8XJuJXogSpoi1064ZYufvkVnyf9hqJXa9l4vddu"
    "OPEa5vIagtagtoEK5/fh6nGaaUKCANDjpCvPgkEuAE0mAyczTVcJBXSbaCaQr8l/vrM7qQTohj20HW5B2nFiays39RDoiUC9ImMq"
    "U5arQFXVt+HU3dxENnWIKttMNLZSbQw7yHUEuY/UOWLSR2grvur5lVIxf6mlLAme3uJlqvdQ/bUmgWgqUiHGOeuiVVGTRU22qjsa"
    "arKoy+TSZTBt847yWia2ogK8TdnHkL9R/oY39gJieozsFKX1XZRZVaJQKp83h6P5xHuMRvveaPVb7ZuCO4BHVifuwYB9bd736wT+"
    "DtiNWIPrBP4O2OdG61YWuJefA9b8/b7VhRPugTjTbfTkCfkZl9P3p3jFsu0q6T3FProh125Ah5l2N2TajeyvjkNncyelSG123qkQ"
    "yclknNoaWqgLLbCwqBoQoZh6lGKqbfyrqDONS4E+HWX9aGZUN1JCLdfUsfcITq+YwNu8RSDX1YBMJFEpWm/zhMts7kRsBYCz+GYR"
    "osLCtVXbFKpgRrjSTPPWsB3KFKejZoTo1VqmGQGQ+KEZaZjDjKA5QUlQRUx1WTdAIvt1ojG/dqnE+wP4f6nZUG5UJ4/cClUQkPOZ"
    "gNXA0FX2SM3xnPXdntKMDAd7jjKu/kk8JVSRxXt6jFxGsL/CKA+C/WvmOGpR+dzWDli96jTfp/DmUeyFilFi1qFKvzmbzDlrRAG0"
    "5aS9RAk5PpXXSUZ/5hY1nthXukoYHWJ8lamAol0dJ3eDs4HYZ2lLX0hNmWLiQOyOVIHSV43eVeO6efbvA6lKXfpi0GQO/tClDUqS"
    "FbTKH5kzp5YtkyXxxdPU8byhlPvTaDSZ0skzLMGjEZly8TNqEDkjK7DUQHcZjQyHzsRFjelkOZWqBjgxgQPUHRVUa8Jz9nHnku5Q"
    "3laO0Tqo9hzVGohqD6o9GK2Do4/ROoe2vyOGsPWs/xNupRi3sy3bXvtTyhGxvWgyT75OcjQ7/1aEqBqZguF+R50pODIofDZzy6lF"
    "h6RP/8ySvAKSU7B2r9tRm7/313Pc31BvO+0br3l8GBCY/BGlGwQmEZhEYLI4MNmjmjWZNpljJQNBw9dqmdCkLVsNqd8sVxDoIzd1"
    "8JSAjDseMsiZI+hqUPF5rrEV4RbRqSb4rhGJ6ngxk1SbTCGzj16XKd7hkWvgH8HEL5uNhdJS8zwlqC3hw6n4Y9JU/40DPQkEkX6f"
    "cptKvw7lFALeHjGwU5yZC2rIEgmvkS7uaxs6DSJFxfNI9hOT82dBHsSOjhcqAT6MiyHuSBpiahpPljYj8m1RHdoDxgFrhV8/GtXJ"
    "TastOEDu1XrQ+6/bmmQIuKjI3wrZ7+AUEZcMB8JXyed+74LI2eClsTSensRPl6kqX1u1u3L11TDbJAKwmG2ymtkm+ZKVwWTCZFhN"
    "KhEo5W5ASaZuipQKEe4xVOowLN1ipBRsxUUAAq/9SSwR+4AHquA63aPWC7V6dGJRJ0XuDl1cJ3hDs6EdtNsoeTeIau0Kj6YpxEs+"
    "UeKpK/uCTAB2FWKLTYmekxuTjzVTZi4ZU5OzJxvcmxkPUmsmxerd3eYVoiSa8PcpQcrPIoKOllr2oeQqtpnX+wvo2Xrw8otmLgrx"
    "1ic4iS1iR6VhqrEr2LbiRnxDsD1DbOZeELTYuAt0xPprG0/sLwY7Jx1mroiqbCMXZ1U071G86VOxAj9TZhOxQMscWaqShQdIiFW8"
    "JvEKOAlLuouJGE5yQ9j5HQFPaUR7UZsPRNlYdG6KDUSXtFBfRtzgScwnYnOx1E41XT6CWyHQFOsc4W72aG31m7yRKjUYojTF+2LJ"
    "zm1HSMGsNmDeg7lDQSjT7ci+ZkAhjwWAOCvIPi0ZUCPLqTERT0xN045mrC4d5eM7t9XIf5/NwWmQL+yhW7wII3uqsT8iwoIubujk"
    "hC5uOPro4lZVFyJ0cdv25nT4mpMV0oy3X3EyLuwW4HMK6Sm4W+2a47rgWlp5rzUT2qc4Pf7upE6t60BQhMchktNj8vYnMf1zbgh+"
    "FRcao4ToIVhp4RAqrg4h4UoJV9AYKaoHRzkDqGBtidEPk2EirKoNcBVw+75mP5/FQXt5spaJ2Dve5Y1wfc+vI+FwovOa9MYbjTy3"
    "ldEIwqktOjPceToayTKIU8pc50J5RaHVT8YLZTVw+ONiuFU6UNFeNjYUWg5XFOCtMGvRKAnoV+SZysDjYXefIB+qh5cn6jsqV1Cv"
    "PWeSILUpeIjmaRcFGrNuHAWkslpt/gHQQsyj9GvuY4bIQ2MGp9VXTAmGhoPjlFLRcICyIRoOcPTRcLDX3PQytKnEyxQlRGWryu+M"
    "YzhmIeTXJzhBN7SdpO3GaPF9R4sfvqjGEQ3AsS1YriacGNxbPtHMa22VPbqp+3zROsDHM7JpZYB9HKDYuxGhw9ejyq9HDPkpPMgo"
    "th3FMIdA1oLDHKPEYa7yMIeg3SKiTECFw1v54R2XSIwQJcRw53QMuAxnE7TI3Lg6Gzal5bVbRKmQp3Gkzbc55mVoiAS5mTeBRDY7"
    "MXtE7rxhklVJ3hbLGPZg0+MFsjZmCgvPpkiOsK4QGbqtq/5Z2pL6Wp5eBd2cJlujm0gOxsIi+VquXrt9nCZLQ9tIBj8P4IjVmBt9"
    "iP09iztj+RdqmQ5Z2twYOn6bHKk0QlHGoqVNNPEfVPSzyEKIiSa4KrkOwpA/zoA45BdBotfg69J1ZppqkOrCCxc+iw3Rbu4CwdKj"
    "0UzT6XBpOFO3xkbojPTgktnspLeWkGx1kHw1E8K1l1NOX8TtobXou+YRSrlXkMmIbVn64zeZ+gNiuWGMpIuYpn7PgLkVDcFeATc3"
    "DYjtVrHQ/sOGU9lBY/mrDZ8PmcHVEM29h/BqdIhCh6hq2ibRIWrNHEeXGHSIwtFHhyiMpD7mzemw+cUq5Xv0Npfv0ds1vkdvk75H"
    "9oRDLwkOZ9cOCSheVTikmupwGmd3UiEEMwT8IKG+xzPPj054cRGQMo4sYUIc5CoPcoA5FZSqooRosvl3kq2AAaZvQU22mCWw7yR7"
    "vQ4q7IN81u98bbbrRH4MWK/Z67U64rt7MGCt62a73+r/USfeURydzeUYvvX0r2GUtszUD5Hi5I8VC6tUiojjYfFRbB5VSBTwnY6n"
    "nD9fU9N4oSkVl+LXa5nWqqVqCYa3oGmuzL/0BXLpgjEGMttSps+5GGKI17epmGhiTVfB+mAtkW1/ssHG4yXIkhYeTZZKSqTh9U7a"
    "YDlSRY3ScwHv+RmUwWvM9ZWXh0CTFiPIKlxThixNmZgeDct2xBeHzuaOn2tY9iXNV1C7vkEcoXCRqWZDfnr5eCotMRRjUk8vc9gv"
    "yZv8Neo9HrhfvY4SFerLphOI9a8Yk3ozNGmhSat6kBeatNbMcTRqoEkLRx9NWmjSOubNyRfDEiy9NJ4yJ2mYan+zdJcmADVR//bu"
    "3fv3v7578/7jp4sPv/568emNP2OTl9ZN3cvWDczeyLqTnM6ealGM+WGqUsyvmI5/GN5LFaqIycsnOEFr7vZtXkrXK8LfgOIEGfwp"
    "j7X8U7ax/FPCVh5RpgtshhE63A7juhr4AWf4eGw2QwTUVbZBNNv9Zrd5XSfuwYAJBrVv4Ix7MGC3zc/9OoG/1bA/CIY7pYfFJ97f"
    "wnL2vdHqt9o3BXUkj6xO3IMBu27etr6p8fIPB+xzo3ULp9SnGMFG+6p5K0/5h9UYOcMeylJoqxQhZ0Mt34Buj6V8/TNHW8vXBZJT"
    "pMpMkTJMsj95/s1uBcrtZZY7eIKmI9psjw6iAQtNcmyzs5157Su8xW9lHHeR6gx24jR1Nxto8AlOSNPd2sKkqocWmbwBBU7f4tOX"
    "WhZPYfcazMAjOAVuRyXFi1wO4BdrHMAvUsoOKTmkjLkkToq+MFXedPWF4Lv4/cNZkd0gRoVbQgqsGXW5yGvEj5EhLrQ+qYjHriSL"
    "i2VrcF2vmqHujpO9GzM3xCZYJHvDVaN31bhuHiR5Q3wEMpzjwiO0wTkuPDdyZHRgxC2cp7zLpJVB1aKX5ecdXiPgPKsq2BhPU1W+"
    "fjRyjZqQR8FRpDM+873CGBdfLVlDXhW/URkd3Mo20vkMek3J/XDY51FOc+JlNIBBgT8eeLq6Dnyyb/CDG1PRg8kheELc85w0wSXR"
    "Td4gPeFE714Wh7kmng86m4rz4ofo0OqJU1v8GssQogODHA7Q8h98TDSTM1obMPfJ55rle/i55vm6+MWPmmGKbuAXW9StMATYuu21"
    "hQYLyJFhCKYSiy/BndB26Fz9LngU/gi31ojOl8x3SQx+3dziY/HrBP2LeLdenT2iplz10OEOHe4qvZugwx26XKHDHY4+OtwdWp1E"
    "hzuMdcRYR4x1xAQqR5FAZWGlJBDNZq/b/AS5++5NLvZCs0z+qotxd2mhI6S5VvSoZlI9y1vaJ3pVlpqqsXzfaWrULRKsz84O5BNg"
    "cqBXJAeCnLuPhumkWZqzeR8jwxEoPwJzbWVyLUUWybbzh0gqLCJW1tBvPxtze8iXKXrkWqfFCB06LRZwWpQAfVmVyCeu8Fw/a/S+"
    "gnuu/Biwm067WSfwVznzSqdf92DAOt/bzW6dyI8Ba/5+31IO2+qgGmqSZ6RJeUXWBS+FqE7G03TPoUvKL3pYbgBSiE/Ij+IwIyGT"
    "4pcaBp8Sx6B0EKWWFr2avQBp+w5bPRas17VnFxHyQyT712xDlpLxQigaBrPP4X6HsJPsRO4HV4ECM9trfjLb6tZmtkUda1UmM2dA"
    "hu6kVbb6uevQ0DZSUxmsHeUELQ51lYd6qVmsjHU/QodDXOUhlmkt7cVkQu0SSbNTqHG4Kz/chUNrolQVBn4OHV9ThRSkDWoZk+lZ"
    "3LnaPV3LLo8XNNjkSZ3N5s0es4UcYjPl71STf4r07U671znCVj4kJdvvNdNFK/tlz/bROglj9cVFHlv1xUW2qRquxULp5im6YzaH"
    "3eYnyN2dOFpAbdfU/FHZWEmIBL0ACqIiB93D/v3/Aevo8y8="
)
