"""The first tables. Text is sorted by code point on both databases; the two partial indexes are written by hand."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """CREATE TABLE "workspace" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "zone" VARCHAR(64) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL
) /* One company. Its days are calendar days of ``zone``; its sums are in ``currency``. */;
CREATE TABLE "team" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "parent_id" CHAR(36) REFERENCES "team" ("id") ON DELETE RESTRICT
) /* A team; a head of a team sees the records of the whole subtree below it. */;
CREATE INDEX "idx_team_workspa_10fb81" ON "team" ("workspace_id", "parent_id");
CREATE TABLE "member" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "role" VARCHAR(32) NOT NULL /* ADMIN: ADMIN\nHEAD: HEAD\nMANAGER: MANAGER */,
    "function" VARCHAR(32) NOT NULL /* GENERATOR: GENERATOR\nCONVERTER: CONVERTER\nFARMER: FARMER\nGENERALIST: GENERALIST */,
    "is_active" INT NOT NULL,
    "team_id" CHAR(36) REFERENCES "team" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_member_workspa_77dc99" UNIQUE ("workspace_id", "email")
) /* A person who works with clients, or over those who do. */;
CREATE INDEX "idx_member_workspa_f584d1" ON "member" ("workspace_id", "team_id");
CREATE INDEX "idx_member_workspa_9399fa" ON "member" ("workspace_id", "name", "id");
CREATE TABLE "company" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMP,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(200) NOT NULL,
    "website" VARCHAR(500),
    "source" VARCHAR(100),
    "tags" JSON NOT NULL,
    "comment" TEXT,
    "owner_id" CHAR(36) REFERENCES "member" ("id") ON DELETE RESTRICT
) /* A company that buys. ``name_key`` is the name as it is searched and sorted. */;
CREATE INDEX "idx_company_workspa_2cbfdc" ON "company" ("workspace_id", "name_key", "id");
CREATE INDEX "idx_company_workspa_81ea67" ON "company" ("workspace_id", "owner_id");
CREATE TABLE "contact" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMP,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(200) NOT NULL,
    "position" VARCHAR(200),
    "source" VARCHAR(100),
    "tags" JSON NOT NULL,
    "comment" TEXT,
    "company_id" CHAR(36) REFERENCES "company" ("id") ON DELETE RESTRICT,
    "owner_id" CHAR(36) REFERENCES "member" ("id") ON DELETE RESTRICT
) /* A person. Phones, e-mails and handles are rows of their own, in the order the client gave them. */;
CREATE INDEX "idx_contact_workspa_9ab4dc" ON "contact" ("workspace_id", "name_key", "id");
CREATE INDEX "idx_contact_workspa_4c4718" ON "contact" ("workspace_id", "owner_id", "id");
CREATE INDEX "idx_contact_workspa_421b6a" ON "contact" ("workspace_id", "company_id");
CREATE INDEX "idx_contact_workspa_124237" ON "contact" ("workspace_id", "created_at", "id");
CREATE TABLE "contact_email" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "address" VARCHAR(254) NOT NULL,
    "address_key" VARCHAR(254) NOT NULL,
    "label" VARCHAR(50),
    "position" INT NOT NULL,
    "contact_id" CHAR(36) NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contact_ema_workspa_7ff2cd" UNIQUE ("workspace_id", "address_key", "contact_id")
) /* An e-mail address; ``address_key`` is the form in which it is looked up. */;
CREATE INDEX "idx_contact_ema_workspa_396454" ON "contact_email" ("workspace_id", "contact_id", "position", "id");
CREATE TABLE "contact_handle" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "channel" VARCHAR(32) NOT NULL /* PHONE: PHONE\nEMAIL: EMAIL\nWHATSAPP: WHATSAPP\nTELEGRAM: TELEGRAM\nVIBER: VIBER\nVK: VK\nINSTAGRAM: INSTAGRAM\nAVITO: AVITO\nIN_PERSON: IN_PERSON\nOTHER: OTHER */,
    "handle" VARCHAR(200) NOT NULL,
    "position" INT NOT NULL,
    "contact_id" CHAR(36) NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contact_han_workspa_cc18e4" UNIQUE ("workspace_id", "channel", "handle", "contact_id")
) /* A name in a messenger. */;
CREATE INDEX "idx_contact_han_workspa_252fb7" ON "contact_handle" ("workspace_id", "contact_id", "position", "id");
CREATE TABLE "contact_phone" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "number" VARCHAR(32) NOT NULL,
    "written" VARCHAR(64) NOT NULL,
    "label" VARCHAR(50),
    "position" INT NOT NULL,
    "contact_id" CHAR(36) NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contact_pho_workspa_36639d" UNIQUE ("workspace_id", "number", "contact_id")
) /* A number in E.164, beside the form in which it was written. */;
CREATE INDEX "idx_contact_pho_workspa_202f6a" ON "contact_phone" ("workspace_id", "contact_id", "position", "id");
CREATE TABLE "pipeline" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "position" INT NOT NULL
) /* An ordered list of stages. */;
CREATE INDEX "idx_pipeline_workspa_05096f" ON "pipeline" ("workspace_id", "position");
CREATE TABLE "stage" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "position" INT NOT NULL,
    "kind" VARCHAR(32) NOT NULL /* OPEN: OPEN\nWON: WON\nLOST: LOST */,
    "stale_after_days" INT,
    "pipeline_id" CHAR(36) NOT NULL REFERENCES "pipeline" ("id") ON DELETE RESTRICT
) /* A step of a pipeline. */;
CREATE INDEX "idx_stage_workspa_e9c17d" ON "stage" ("workspace_id", "pipeline_id", "position");
CREATE TABLE "deal" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMP,
    "title" VARCHAR(200) NOT NULL,
    "status" VARCHAR(32) NOT NULL /* OPEN: OPEN\nWON: WON\nLOST: LOST */,
    "stage_entered_at" TIMESTAMP NOT NULL,
    "amount_minor" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "base_minor" BIGINT,
    "source" VARCHAR(100),
    "comment" TEXT,
    "expected_close_on" DATE,
    "opened_at" TIMESTAMP NOT NULL,
    "closed_at" TIMESTAMP,
    "closed_on" DATE,
    "closed_by_id" CHAR(36),
    "loss_reason" VARCHAR(500),
    "company_id" CHAR(36) REFERENCES "company" ("id") ON DELETE RESTRICT,
    "contact_id" CHAR(36) REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "owner_id" CHAR(36) REFERENCES "member" ("id") ON DELETE RESTRICT,
    "pipeline_id" CHAR(36) NOT NULL REFERENCES "pipeline" ("id") ON DELETE RESTRICT,
    "stage_id" CHAR(36) NOT NULL REFERENCES "stage" ("id") ON DELETE RESTRICT
) /* A sale, from the first word to the money or the loss. */;
CREATE INDEX "idx_deal_workspa_cad87f" ON "deal" ("workspace_id", "contact_id", "status");
CREATE INDEX "idx_deal_workspa_e64831" ON "deal" ("workspace_id", "company_id");
CREATE INDEX "idx_deal_workspa_9cbabf" ON "deal" ("workspace_id", "stage_id", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_e6af98" ON "deal" ("workspace_id", "owner_id", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_e721d9" ON "deal" ("workspace_id", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_920972" ON "deal" ("workspace_id", "closed_on");
CREATE TABLE "stage_change" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "from_stage_id" CHAR(36),
    "to_stage_id" CHAR(36) NOT NULL,
    "user_id" CHAR(36),
    "interaction_id" CHAR(36),
    "happened_at" TIMESTAMP NOT NULL,
    "recorded_at" TIMESTAMP NOT NULL,
    "deal_id" CHAR(36) NOT NULL REFERENCES "deal" ("id") ON DELETE CASCADE
) /* One move of a deal: from where, to where, by whom, when it happened and when it was recorded. */;
CREATE INDEX "idx_stage_chang_workspa_7bff20" ON "stage_change" ("workspace_id", "deal_id", "happened_at", "id");
CREATE INDEX "idx_stage_chang_workspa_38c012" ON "stage_change" ("workspace_id", "happened_at");
CREATE TABLE "interaction" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMP,
    "kind" VARCHAR(32) NOT NULL /* CALL: CALL\nMEETING: MEETING\nMESSAGE: MESSAGE\nEMAIL: EMAIL\nNOTE: NOTE */,
    "direction" VARCHAR(32) /* INBOUND: INBOUND\nOUTBOUND: OUTBOUND\nINTERNAL: INTERNAL */,
    "channel" VARCHAR(32) NOT NULL /* PHONE: PHONE\nEMAIL: EMAIL\nWHATSAPP: WHATSAPP\nTELEGRAM: TELEGRAM\nVIBER: VIBER\nVK: VK\nINSTAGRAM: INSTAGRAM\nAVITO: AVITO\nIN_PERSON: IN_PERSON\nOTHER: OTHER */,
    "user_id" CHAR(36),
    "owner_id" CHAR(36),
    "contact_id" CHAR(36),
    "deal_id" CHAR(36),
    "provenance" VARCHAR(32) NOT NULL /* PROVIDER: PROVIDER\nMANUAL: MANUAL\nIMPORT: IMPORT */,
    "account_id" CHAR(36),
    "external_id" VARCHAR(200),
    "started_at" TIMESTAMP NOT NULL,
    "day" DATE NOT NULL,
    "answered_at" TIMESTAMP,
    "ended_at" TIMESTAMP,
    "wait_seconds" INT,
    "talk_seconds" INT,
    "disposition" VARCHAR(32) /* ANSWERED: ANSWERED\nMISSED: MISSED\nNO_ANSWER: NO_ANSWER\nBUSY: BUSY\nCANCELED: CANCELED\nREJECTED: REJECTED\nVOICEMAIL: VOICEMAIL\nFAILED: FAILED\nIN_PROGRESS: IN_PROGRESS\nUNKNOWN: UNKNOWN */,
    "disposition_raw" VARCHAR(100),
    "from_number" VARCHAR(64),
    "to_number" VARCHAR(64),
    "line_number" VARCHAR(64),
    "client_number" VARCHAR(64),
    "subject" VARCHAR(500),
    "text" TEXT,
    "classification" VARCHAR(32) /* TARGET: TARGET\nNON_TARGET: NON_TARGET */,
    "classification_reason" VARCHAR(500),
    "classified_by_id" CHAR(36),
    "classified_at" TIMESTAMP,
    "legs" JSON NOT NULL,
    "recordings" JSON NOT NULL,
    CONSTRAINT "uid_interaction_workspa_7dbf4c" UNIQUE ("workspace_id", "account_id", "external_id")
) /* One contact with a client. What is not known is null, never 0. */;
CREATE INDEX "idx_interaction_workspa_b4a5c2" ON "interaction" ("workspace_id", "contact_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_3b8a67" ON "interaction" ("workspace_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_3489c0" ON "interaction" ("workspace_id", "owner_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_40ce8e" ON "interaction" ("workspace_id", "day");
CREATE TABLE "intake_record" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "account_id" CHAR(36) NOT NULL,
    "external_id" VARCHAR(200) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "payload" TEXT NOT NULL,
    "status" VARCHAR(32) NOT NULL /* DONE: DONE\nFAILED: FAILED */,
    "error" VARCHAR(1000),
    "interaction_id" CHAR(36),
    "received_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_intake_reco_workspa_4e5aaa" UNIQUE ("workspace_id", "account_id", "external_id")
) /* A provider's record, stored before anybody tried to understand it. */;
CREATE TABLE "provider_account" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "provider" VARCHAR(32) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "credentials" JSON NOT NULL,
    "synced_until" TIMESTAMP,
    "last_synced_at" TIMESTAMP,
    "last_error" VARCHAR(1000)
) /* One account with one provider. ``credentials`` never leave the server. */;
CREATE INDEX "idx_provider_ac_workspa_e3700b" ON "provider_account" ("workspace_id", "provider");
CREATE TABLE "provider_user" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "account_id" CHAR(36) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "name" VARCHAR(200),
    "user_id" CHAR(36),
    CONSTRAINT "uid_provider_us_workspa_4b1265" UNIQUE ("workspace_id", "account_id", "key")
) /* An employee as a provider knows them: by its own id, extension or SIP address (``key``). */;
CREATE TABLE "event_log" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "last_sequence" BIGINT NOT NULL,
    CONSTRAINT "uid_event_log_workspa_9e5f57" UNIQUE ("workspace_id")
) /* One row a workspace: the sequence of its last event. Its row lock puts events in the order of their commits. */;
CREATE TABLE "event" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "type" VARCHAR(64) NOT NULL,
    "entity_type" VARCHAR(32) NOT NULL,
    "entity_id" CHAR(36) NOT NULL,
    "subject_id" CHAR(36),
    "entity_version" INT,
    "actor_id" CHAR(36),
    "occurred_at" TIMESTAMP NOT NULL,
    "data" JSON NOT NULL,
    CONSTRAINT "uid_event_workspa_278ad0" UNIQUE ("workspace_id", "sequence")
) /* One thing that happened. ``sequence`` is the cursor of every stream of the workspace. */;
CREATE INDEX "idx_event_workspa_d68394" ON "event" ("workspace_id", "entity_id", "sequence");
CREATE INDEX "idx_event_workspa_cc237e" ON "event" ("workspace_id", "type", "sequence");
CREATE TABLE "idempotency_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "caller" VARCHAR(64) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "outcome" JSON,
    CONSTRAINT "uid_idempotency_workspa_2c1540" UNIQUE ("workspace_id", "caller", "key")
) /* The outcome of a mutation that carried a key, kept so that its repeats answer the same. */;
CREATE INDEX "idx_idempotency_workspa_993048" ON "idempotency_key" ("workspace_id", "created_at");
CREATE TABLE "api_token" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "user_id" CHAR(36) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "expires_at" TIMESTAMP,
    "revoked_at" TIMESTAMP
) /* A token that acts as a user until it expires or is revoked. */;
CREATE INDEX "idx_api_token_workspa_0f2e8d" ON "api_token" ("workspace_id", "user_id");
CREATE TABLE "kpi_cell" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "family" VARCHAR(32) NOT NULL,
    "measure" VARCHAR(64) NOT NULL,
    "day" DATE NOT NULL,
    "user_id" CHAR(36),
    "owner_id" CHAR(36),
    "value" BIGINT NOT NULL
) /* The value of one measure on one day for one user (who did it) and owner (who answers for the records). */;
CREATE INDEX "idx_kpi_cell_workspa_e34578" ON "kpi_cell" ("workspace_id", "family", "day", "measure");
CREATE TABLE "kpi_dirty" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "family" VARCHAR(32) NOT NULL,
    "day" DATE NOT NULL,
    "marked_at" TIMESTAMP NOT NULL
) /* A day of a family of facts whose cells are out of date. Each transaction writes its own rows. */;
CREATE INDEX "idx_kpi_dirty_workspa_dc40fe" ON "kpi_dirty" ("workspace_id", "family", "day");
CREATE INDEX "idx_interaction_deal" ON "interaction" ("workspace_id", "deal_id", "started_at") WHERE "deal_id" IS NOT NULL;
CREATE INDEX "idx_interaction_unmatched" ON "interaction" ("workspace_id", "client_number") WHERE "contact_id" IS NULL;
CREATE TABLE "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);"""

POSTGRES = """CREATE TABLE "workspace" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "zone" VARCHAR(64) COLLATE "C" NOT NULL,
    "currency" VARCHAR(3) COLLATE "C" NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON TABLE "workspace" IS 'One company. Its days are calendar days of ``zone``; its sums are in ``currency``.';
CREATE TABLE "team" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "parent_id" UUID REFERENCES "team" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_team_workspa_10fb81" ON "team" ("workspace_id", "parent_id");
COMMENT ON TABLE "team" IS 'A team; a head of a team sees the records of the whole subtree below it.';
CREATE TABLE "member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "email" VARCHAR(254) COLLATE "C" NOT NULL,
    "role" VARCHAR(32) COLLATE "C" NOT NULL,
    "function" VARCHAR(32) COLLATE "C" NOT NULL,
    "is_active" BOOL NOT NULL,
    "team_id" UUID REFERENCES "team" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_member_workspa_77dc99" UNIQUE ("workspace_id", "email")
);
CREATE INDEX "idx_member_workspa_f584d1" ON "member" ("workspace_id", "team_id");
CREATE INDEX "idx_member_workspa_9399fa" ON "member" ("workspace_id", "name", "id");
COMMENT ON COLUMN "member"."role" IS 'ADMIN: ADMIN\nHEAD: HEAD\nMANAGER: MANAGER';
COMMENT ON COLUMN "member"."function" IS 'GENERATOR: GENERATOR\nCONVERTER: CONVERTER\nFARMER: FARMER\nGENERALIST: GENERALIST';
COMMENT ON TABLE "member" IS 'A person who works with clients, or over those who do.';
CREATE TABLE "company" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "name_key" VARCHAR(200) COLLATE "C" NOT NULL,
    "website" VARCHAR(500) COLLATE "C",
    "source" VARCHAR(100) COLLATE "C",
    "tags" JSONB NOT NULL,
    "comment" TEXT,
    "owner_id" UUID REFERENCES "member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_company_workspa_2cbfdc" ON "company" ("workspace_id", "name_key", "id");
CREATE INDEX "idx_company_workspa_81ea67" ON "company" ("workspace_id", "owner_id");
COMMENT ON TABLE "company" IS 'A company that buys. ``name_key`` is the name as it is searched and sorted.';
CREATE TABLE "contact" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "name_key" VARCHAR(200) COLLATE "C" NOT NULL,
    "position" VARCHAR(200) COLLATE "C",
    "source" VARCHAR(100) COLLATE "C",
    "tags" JSONB NOT NULL,
    "comment" TEXT,
    "company_id" UUID REFERENCES "company" ("id") ON DELETE RESTRICT,
    "owner_id" UUID REFERENCES "member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_contact_workspa_9ab4dc" ON "contact" ("workspace_id", "name_key", "id");
CREATE INDEX "idx_contact_workspa_4c4718" ON "contact" ("workspace_id", "owner_id", "id");
CREATE INDEX "idx_contact_workspa_421b6a" ON "contact" ("workspace_id", "company_id");
CREATE INDEX "idx_contact_workspa_124237" ON "contact" ("workspace_id", "created_at", "id");
COMMENT ON TABLE "contact" IS 'A person. Phones, e-mails and handles are rows of their own, in the order the client gave them.';
CREATE TABLE "contact_email" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "address" VARCHAR(254) COLLATE "C" NOT NULL,
    "address_key" VARCHAR(254) COLLATE "C" NOT NULL,
    "label" VARCHAR(50) COLLATE "C",
    "position" INT NOT NULL,
    "contact_id" UUID NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contact_ema_workspa_7ff2cd" UNIQUE ("workspace_id", "address_key", "contact_id")
);
CREATE INDEX "idx_contact_ema_workspa_396454" ON "contact_email" ("workspace_id", "contact_id", "position", "id");
COMMENT ON TABLE "contact_email" IS 'An e-mail address; ``address_key`` is the form in which it is looked up.';
CREATE TABLE "contact_handle" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "channel" VARCHAR(32) COLLATE "C" NOT NULL,
    "handle" VARCHAR(200) COLLATE "C" NOT NULL,
    "position" INT NOT NULL,
    "contact_id" UUID NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contact_han_workspa_cc18e4" UNIQUE ("workspace_id", "channel", "handle", "contact_id")
);
CREATE INDEX "idx_contact_han_workspa_252fb7" ON "contact_handle" ("workspace_id", "contact_id", "position", "id");
COMMENT ON COLUMN "contact_handle"."channel" IS 'PHONE: PHONE\nEMAIL: EMAIL\nWHATSAPP: WHATSAPP\nTELEGRAM: TELEGRAM\nVIBER: VIBER\nVK: VK\nINSTAGRAM: INSTAGRAM\nAVITO: AVITO\nIN_PERSON: IN_PERSON\nOTHER: OTHER';
COMMENT ON TABLE "contact_handle" IS 'A name in a messenger.';
CREATE TABLE "contact_phone" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "number" VARCHAR(32) COLLATE "C" NOT NULL,
    "written" VARCHAR(64) COLLATE "C" NOT NULL,
    "label" VARCHAR(50) COLLATE "C",
    "position" INT NOT NULL,
    "contact_id" UUID NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contact_pho_workspa_36639d" UNIQUE ("workspace_id", "number", "contact_id")
);
CREATE INDEX "idx_contact_pho_workspa_202f6a" ON "contact_phone" ("workspace_id", "contact_id", "position", "id");
COMMENT ON TABLE "contact_phone" IS 'A number in E.164, beside the form in which it was written.';
CREATE TABLE "pipeline" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "position" INT NOT NULL
);
CREATE INDEX "idx_pipeline_workspa_05096f" ON "pipeline" ("workspace_id", "position");
COMMENT ON TABLE "pipeline" IS 'An ordered list of stages.';
CREATE TABLE "stage" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "position" INT NOT NULL,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "stale_after_days" INT,
    "pipeline_id" UUID NOT NULL REFERENCES "pipeline" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_stage_workspa_e9c17d" ON "stage" ("workspace_id", "pipeline_id", "position");
COMMENT ON COLUMN "stage"."kind" IS 'OPEN: OPEN\nWON: WON\nLOST: LOST';
COMMENT ON TABLE "stage" IS 'A step of a pipeline.';
CREATE TABLE "deal" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "title" VARCHAR(200) COLLATE "C" NOT NULL,
    "status" VARCHAR(32) COLLATE "C" NOT NULL,
    "stage_entered_at" TIMESTAMPTZ NOT NULL,
    "amount_minor" BIGINT,
    "currency" VARCHAR(3) COLLATE "C" NOT NULL,
    "base_minor" BIGINT,
    "source" VARCHAR(100) COLLATE "C",
    "comment" TEXT,
    "expected_close_on" DATE,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "closed_on" DATE,
    "closed_by_id" UUID,
    "loss_reason" VARCHAR(500) COLLATE "C",
    "company_id" UUID REFERENCES "company" ("id") ON DELETE RESTRICT,
    "contact_id" UUID REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "owner_id" UUID REFERENCES "member" ("id") ON DELETE RESTRICT,
    "pipeline_id" UUID NOT NULL REFERENCES "pipeline" ("id") ON DELETE RESTRICT,
    "stage_id" UUID NOT NULL REFERENCES "stage" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_deal_workspa_cad87f" ON "deal" ("workspace_id", "contact_id", "status");
CREATE INDEX "idx_deal_workspa_e64831" ON "deal" ("workspace_id", "company_id");
CREATE INDEX "idx_deal_workspa_9cbabf" ON "deal" ("workspace_id", "stage_id", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_e6af98" ON "deal" ("workspace_id", "owner_id", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_e721d9" ON "deal" ("workspace_id", "opened_at", "id");
CREATE INDEX "idx_deal_workspa_920972" ON "deal" ("workspace_id", "closed_on");
COMMENT ON COLUMN "deal"."status" IS 'OPEN: OPEN\nWON: WON\nLOST: LOST';
COMMENT ON TABLE "deal" IS 'A sale, from the first word to the money or the loss.';
CREATE TABLE "stage_change" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "from_stage_id" UUID,
    "to_stage_id" UUID NOT NULL,
    "user_id" UUID,
    "interaction_id" UUID,
    "happened_at" TIMESTAMPTZ NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "deal_id" UUID NOT NULL REFERENCES "deal" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_stage_chang_workspa_7bff20" ON "stage_change" ("workspace_id", "deal_id", "happened_at", "id");
CREATE INDEX "idx_stage_chang_workspa_38c012" ON "stage_change" ("workspace_id", "happened_at");
COMMENT ON TABLE "stage_change" IS 'One move of a deal: from where, to where, by whom, when it happened and when it was recorded.';
CREATE TABLE "interaction" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "direction" VARCHAR(32) COLLATE "C",
    "channel" VARCHAR(32) COLLATE "C" NOT NULL,
    "user_id" UUID,
    "owner_id" UUID,
    "contact_id" UUID,
    "deal_id" UUID,
    "provenance" VARCHAR(32) COLLATE "C" NOT NULL,
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
    "legs" JSONB NOT NULL,
    "recordings" JSONB NOT NULL,
    CONSTRAINT "uid_interaction_workspa_7dbf4c" UNIQUE ("workspace_id", "account_id", "external_id")
);
CREATE INDEX "idx_interaction_workspa_b4a5c2" ON "interaction" ("workspace_id", "contact_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_3b8a67" ON "interaction" ("workspace_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_3489c0" ON "interaction" ("workspace_id", "owner_id", "started_at", "id");
CREATE INDEX "idx_interaction_workspa_40ce8e" ON "interaction" ("workspace_id", "day");
COMMENT ON COLUMN "interaction"."kind" IS 'CALL: CALL\nMEETING: MEETING\nMESSAGE: MESSAGE\nEMAIL: EMAIL\nNOTE: NOTE';
COMMENT ON COLUMN "interaction"."direction" IS 'INBOUND: INBOUND\nOUTBOUND: OUTBOUND\nINTERNAL: INTERNAL';
COMMENT ON COLUMN "interaction"."channel" IS 'PHONE: PHONE\nEMAIL: EMAIL\nWHATSAPP: WHATSAPP\nTELEGRAM: TELEGRAM\nVIBER: VIBER\nVK: VK\nINSTAGRAM: INSTAGRAM\nAVITO: AVITO\nIN_PERSON: IN_PERSON\nOTHER: OTHER';
COMMENT ON COLUMN "interaction"."provenance" IS 'PROVIDER: PROVIDER\nMANUAL: MANUAL\nIMPORT: IMPORT';
COMMENT ON COLUMN "interaction"."disposition" IS 'ANSWERED: ANSWERED\nMISSED: MISSED\nNO_ANSWER: NO_ANSWER\nBUSY: BUSY\nCANCELED: CANCELED\nREJECTED: REJECTED\nVOICEMAIL: VOICEMAIL\nFAILED: FAILED\nIN_PROGRESS: IN_PROGRESS\nUNKNOWN: UNKNOWN';
COMMENT ON COLUMN "interaction"."classification" IS 'TARGET: TARGET\nNON_TARGET: NON_TARGET';
COMMENT ON TABLE "interaction" IS 'One contact with a client. What is not known is null, never 0.';
CREATE TABLE "intake_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "account_id" UUID NOT NULL,
    "external_id" VARCHAR(200) COLLATE "C" NOT NULL,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL,
    "payload" TEXT NOT NULL,
    "status" VARCHAR(32) COLLATE "C" NOT NULL,
    "error" VARCHAR(1000) COLLATE "C",
    "interaction_id" UUID,
    "received_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_intake_reco_workspa_4e5aaa" UNIQUE ("workspace_id", "account_id", "external_id")
);
COMMENT ON COLUMN "intake_record"."status" IS 'DONE: DONE\nFAILED: FAILED';
COMMENT ON TABLE "intake_record" IS 'A provider''s record, stored before anybody tried to understand it.';
CREATE TABLE "provider_account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "provider" VARCHAR(32) COLLATE "C" NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "credentials" JSONB NOT NULL,
    "synced_until" TIMESTAMPTZ,
    "last_synced_at" TIMESTAMPTZ,
    "last_error" VARCHAR(1000) COLLATE "C"
);
CREATE INDEX "idx_provider_ac_workspa_e3700b" ON "provider_account" ("workspace_id", "provider");
COMMENT ON TABLE "provider_account" IS 'One account with one provider. ``credentials`` never leave the server.';
CREATE TABLE "provider_user" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "account_id" UUID NOT NULL,
    "key" VARCHAR(200) COLLATE "C" NOT NULL,
    "name" VARCHAR(200) COLLATE "C",
    "user_id" UUID,
    CONSTRAINT "uid_provider_us_workspa_4b1265" UNIQUE ("workspace_id", "account_id", "key")
);
COMMENT ON TABLE "provider_user" IS 'An employee as a provider knows them: by its own id, extension or SIP address (``key``).';
CREATE TABLE "event_log" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "last_sequence" BIGINT NOT NULL,
    CONSTRAINT "uid_event_log_workspa_9e5f57" UNIQUE ("workspace_id")
);
COMMENT ON TABLE "event_log" IS 'One row a workspace: the sequence of its last event. Its row lock puts events in the order of their commits.';
CREATE TABLE "event" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "type" VARCHAR(64) COLLATE "C" NOT NULL,
    "entity_type" VARCHAR(32) COLLATE "C" NOT NULL,
    "entity_id" UUID NOT NULL,
    "subject_id" UUID,
    "entity_version" INT,
    "actor_id" UUID,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "data" JSONB NOT NULL,
    CONSTRAINT "uid_event_workspa_278ad0" UNIQUE ("workspace_id", "sequence")
);
CREATE INDEX "idx_event_workspa_d68394" ON "event" ("workspace_id", "entity_id", "sequence");
CREATE INDEX "idx_event_workspa_cc237e" ON "event" ("workspace_id", "type", "sequence");
COMMENT ON TABLE "event" IS 'One thing that happened. ``sequence`` is the cursor of every stream of the workspace.';
CREATE TABLE "idempotency_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "caller" VARCHAR(64) COLLATE "C" NOT NULL,
    "key" VARCHAR(200) COLLATE "C" NOT NULL,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL,
    "outcome" JSONB,
    CONSTRAINT "uid_idempotency_workspa_2c1540" UNIQUE ("workspace_id", "caller", "key")
);
CREATE INDEX "idx_idempotency_workspa_993048" ON "idempotency_key" ("workspace_id", "created_at");
COMMENT ON TABLE "idempotency_key" IS 'The outcome of a mutation that carried a key, kept so that its repeats answer the same.';
CREATE TABLE "api_token" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "user_id" UUID NOT NULL,
    "name" VARCHAR(100) COLLATE "C" NOT NULL,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
    "expires_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ
);
CREATE INDEX "idx_api_token_workspa_0f2e8d" ON "api_token" ("workspace_id", "user_id");
COMMENT ON TABLE "api_token" IS 'A token that acts as a user until it expires or is revoked.';
CREATE TABLE "kpi_cell" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "family" VARCHAR(32) COLLATE "C" NOT NULL,
    "measure" VARCHAR(64) COLLATE "C" NOT NULL,
    "day" DATE NOT NULL,
    "user_id" UUID,
    "owner_id" UUID,
    "value" BIGINT NOT NULL
);
CREATE INDEX "idx_kpi_cell_workspa_e34578" ON "kpi_cell" ("workspace_id", "family", "day", "measure");
COMMENT ON TABLE "kpi_cell" IS 'The value of one measure on one day for one user (who did it) and owner (who answers for the records).';
CREATE TABLE "kpi_dirty" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "family" VARCHAR(32) COLLATE "C" NOT NULL,
    "day" DATE NOT NULL,
    "marked_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_kpi_dirty_workspa_dc40fe" ON "kpi_dirty" ("workspace_id", "family", "day");
COMMENT ON TABLE "kpi_dirty" IS 'A day of a family of facts whose cells are out of date. Each transaction writes its own rows.';
CREATE INDEX "idx_interaction_deal" ON "interaction" ("workspace_id", "deal_id", "started_at") WHERE "deal_id" IS NOT NULL;
CREATE INDEX "idx_interaction_unmatched" ON "interaction" ("workspace_id", "client_number") WHERE "contact_id" IS NULL;
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) COLLATE "C" NOT NULL,
    "app" VARCHAR(100) COLLATE "C" NOT NULL,
    "content" JSONB NOT NULL
);"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("restore a backup instead")


MODELS_STATE = (
    "eJztXW1z2ziS/isofZnMldaX2LGT1VxdlWwriSa25JKVZG9XWxJMwhbPFKAlqSi62fnvhwZJ8Z0iZb1QSn+IRYJokHkaJLofNBp/"
    "1DRrcvJNWM/2lGqs1iB/1DidwEHsSp3U6HTqlcOZQx9MVW8eqfNgOxbVHHnhkZo2k0U6szXLmDqG4FC9yxnRxGRK+eKEtB2b6HRh"
    "E2rJUmoyrlPLLRGPZDT6P8HZaPQbMWQ9ezZx6xlcXtFmlsW4thiNTuC+utDkjQ3+tL1bzLjxrxkbOuKJOWNmyRv945+y2OA6+8Fs"
    "/3T6PHw0mKlHoDR0aECVD53FVJV9+dK+/qBqwuM/DDVhziY8qD1dOGPBl9VnM0M/ARm49sQ4s6jD9BDMfGaankr8IveJZYFjzdjy"
    "UfWgQGePdGaCsmr/9TjjGuiITITOTPvkgdrshLP50ND/23vEUPXhsNPtD+9b/eGwltAxPEpMJ16RJjj0D4M7ANgff7rtBsCo0hrc"
    "4OpTs/fq7OJXBYWwnSdLXVSw1f5UgtShrqgCP0Bb/SbwvhpTKx1vv34Mcfmg62DtFwRgBy+CD58P0BYgrU3oj6Hs5E/OWJ6evn6d"
    "g/HXZk/BLGspnIV8c913uuNdOnWvAd4BvvDGlMHXr787fGutmSWm7D9vha2J+bZ6bxTqi7cFkL54mwk0XIri7H9/ymAdltkh3r0v"
    "l7tB+awAyGeZGJ8lILYYQDGkThLktnwMyp0MnCOCMaTll4k5xoSd+Adbwz3jqy3m+/hk99u3rft+8/YOmp/Y9r9MKL1u9ltw5VSV"
    "LmKlry5iylo2Qr61+58InJK/dzut+DiwrNf/ew2eic4cMZT/8SHVw1j5xX5RRPuzqb6e9qOCqP2D1P53Ztnw309RfYbaQxIxnUt8"
    "tqXlN9v6rj7BE/zl9M3bd2/fn128fS+rqKdclrzL0Xa705efUjB4H59DRhgUPFDteU4tfZi4Ik5FVt3kpcnpJF5COX1SKMH/CB4O"
    "XJQ+o5Na3G9Rhdkui+NfXumtNAnU/Y1QMmZUB4+BqhJiM2YT6QcQi2nC0pUzAafzsTCZdCQeHIsx8sBMMZeuRdJH2WTDqz2TfwRe"
    "2tBzL6Sbwx04+Se6LZVwW+IaKop7QrMb1MCenZmXAI1GHg7zaOT97NpHI+/FRl4YTqTWtkutBVZZCQMgIvSC0d+zrqoC9/qDf8It"
    "iQOcRPeDsJjxxD+zhcLYHRi0tL4bdi8OEtCgNHhEi86X9n+0P8n/uRx1mKP+7z35Pe61r+RXIdvRC9ldY8PUZVNJtC89yQ+fe8yk"
    "Tvrn9viAjrzqEzZ5kEPNC8D5YrMin9FDAWdrDIHCKc4Q+OBlMASudopyBFOpSGmgSRedKG+MzA1nTDTTkO+RXSfCIkKaFdKNF7Zy"
    "5Iku0hiBdZtJ8f+TDj+bUMN0nf1cYgBICEUL1Enyoj+eI22AtEF1DTWkDXL6ODqOSBug9pE2QNrgeGgD17YrAfBS4BgRPi8SiSNr"
    "ZSN8nojFsYSZ0YNbfDZJcAYRsH3ZHcbj3DY7zY+tXslPfa15fdvuNIj6GfBPreZ1g8DfAfcabJBwy2Vjd06LBO+cZkfvnMa14o9x"
    "62omLL9D7XxsdVq95k37vl9WQa5kvysVsTwc8Ktu52ur1wf1LA8H/EOzdwtF7u+AB3f1hZdPsHdFGvZQutjG95R37FLI14fyDOcx"
    "LBfT4IMU3JYKfY9yt2bUZbd7E7GgLtv9GMZfbi9bvVdvFPSykuHydskR2ffyE3BnO4whESSZc0lmP7wEKeYsijnUl0oTzFvjCa/c"
    "JQO1OFXol9cz2UItVKMAXehVJ86YOuRhtrBPyGgEdxw+s8VoRAw3AAhKCLWJ4UCJzailjZlOKNeJLSzZJdI4xI22vU5gkX8vnyZM"
    "oxHFXHZqjD1CErHCTgWSiDl9HGkkJBFR+0gi7pJEdK3ENV6mqOAGXqZqGt1H8c4gU7xdpjhsnZfB2JdBnIvhPGcPNpAvJWAOiayF"
    "csW+SlGQzwuBfJ4D8nkSZFvMLK0UxoHE8UH8phDEb3IgfpOE2KFPKSFqv993OxkkoVc/PsoamkP+TUzD3poZEzJWH2aG6RjcPoH7"
    "7cNUBXwiI66P8avb5t/i8F/ddC/jQyk0cBl3JcVkkhq72mc/spzIQOQY+nueodP6Wz8f8aWdc9PtfPSrx9UQRXxJUyUgz2ZEwjJI"
    "k+fS5Aqql/LkxxUEW4/x5OHeVCWinDsuxR0nyt3yeg5RHtQoHFd7Qu6k1pldJ+wvELdgK5p6LP+YzE3XY4m5v07WsIgErQ4ZfIDn"
    "FpauImaZF0ZLnuh3BueT7ADcLd5v64R6Th1vZiAztjfKOCI5j+R8dT04JOdz+jjSs0jOo/aRnEdyvtoj1cG9M0jOIzl/DDjL98LI"
    "DhtOxzkscwxc2g5gRnoe6Xmk55Ge3xY9HyK0EqBnsyJRKaToccoDpzwObMoj5SPwUkxDMf7HCWv0s1e5uaSWWpCaMaHU8ler5s8q"
    "DZerWgvMLXFvcodI/1e+vvZvZDTyDqMrJR6FNYHZnfnY0MbeeglTiGemk9k0ZRJpgw0XyusSatud5XGx8OdvcqeWQpXrURcHp39w"
    "+qe6HAFO/+T0cZwAwOkf1D5O/+xy+sczQspwfSGRY+Stt5GEJGbqlUT6mGcJtoG2/K+zUkl1lgLHQObFw/cLRe/nBO8Xn4PJ/ALn"
    "TMFs8RP8+kA+wVFfrjgbGvEA0UXIpe9C4asvI5uWzRwmqgXYpnC3irBNV837q+Z1a59k0ycVylvLYJu8q/WVdNM4qFggllll3DA4"
    "oWQiB2P5YWVWWghyVrVCXJAmH4m7Y1DwcMgIISOEjBAyQsgJICOE2kdGaEfuSGCKJP3n1Zk5Q+JV5itqd59kd2wQ9TPgrdtm+6ZB"
    "1M+Af/vU7N837+4axD8a8H7rpvWx17xtEP9owL+2LyFPp/qRZ5/l4ecBb3dkj3arLg8HvPm13e82iPqBOsO7Vu++24E63uGAd/uf"
    "oD31E7cwizj7m0/vGRijRbmUQKLK6q9StCUSKkioVNPCRkLl2AkVtV66lsGnuBfrK+mU6bJeETZlBvszAVHSOnlz8bZOHpht6Cw9"
    "sGZObTK3DMdhPJVyeUlbhXgZ9w5IxiAZg2QMkjHojiMZg9pHMmaH+y8t7Y/Cy0qXEkfof2+e4PAswjIIh0SOEOKLIgE5F9nxOBcY"
    "joPhOMgeoUuA7NHxskfXjCbXfKnCeiZbpPuXC5BENjVl+aMlJi6XY1i2Aztr68QRqmQiOFvAvtpwYgrbTqOH1mhlwAe8OREzqSaV"
    "L1Bqhj0xi0wMLqvJ3uOo9IGjkTazLMa1xWgEy8TARRiqOsEqMduLB4LjJWXwi018SXkv2Yy8q3R5/kOKuSA8uOyVSeFRpbS8KzyY"
    "SmQIDwRaAE7LdOsBqHBDMc1mtUqyVfKNc2b2epkIpezTMrOhfKRIUsJV6Q+LCRSp5KEqexNybci1VXsIQK4N2Rbk2lD7yLXt2/HD"
    "TIg/wTvjGE65eKalwBFyfdtJHuf6D6kQrw4fDKR3uK13967VKTngKJkGgb8D/g3i+L5BBN9NFzbphr9xf3Q/9LbrkDHpxVrrfNnS"
    "xPdlLOAHrtAHjir2wiUjktq+NJ4yjYO45FoWQsWGLs9G+Ovp6dnZu9PXZxfvz9++e3f+/vXSWEheyrMaLtsfwXCIaDeFQvYonjLj"
    "TFjmCIeasyJftuwPW/y7FhBu5fp4VA57+Lo9HDPEbj1DLKYlzRuWt5GWlP2YMg0cOcUfD9M862sJXjr2qcJ5ttJR6QNMn3hC0jBT"
    "X8LmjMihsVlpY9ObaClPPoflkDA5ABWX+xhGhH7mj6AHxEPpXNcxOczOHIspE7Y9tBi1y+0FERM7BiNpB7s1Y7r2Lczb7jfK7Cgx"
    "xRT4m8VzakyZafCyMRsxMQzZSOXky2EalkFA84NL/f6XxLdcdOldqJ3DxHVleGnsVS2wa4PqiC9F9t5v5EhhjYRBrsYU9xbZ/N4i"
    "O44vP1BYc8LLcdOWlwFbzU1blmNaPHg/PNhlBPCHx9VC+7QIS4e4AbU7HUTNq89iWqR+btV1ItqXK5ww/hvjv6ttTGD8N0YAY/w3"
    "ah/jv/cd/42bpGOew8qvVE/wXntwIlz6Ju5BLEmdDPdhyRwVWgDssCn4AZT4XkfqAt/0Wmt5DDHSGh0IdCAq/slGBwJNSHQgUPvo"
    "QKADsf/RCB2Iw3AgwoA+y/9EeoddvVDTl8VlmptZpmmyIX10mDXU6SJl9WxmD08TPaJ1TRvr6xjMhLE3lZoiLhZ7sy96Rw4CPIvk"
    "8a7V86meoRZUW8n4dDlkY/vOXDYHspo13MRt8zGzZH1H+EcPC3kkJnU455DXfywfAlYMqRRpfiEk+7eYBtPKepI52vrd1mGg4DG8"
    "Q/8mK9KchashT4U8VbU/iMhTIVOBPBVqH3mqfbtCYOoM11mFkBDEFTNRZGUfXgfXmBiO/TFYZ3bpdV0hEeykUTQhpzV4Y/LmJUFN"
    "SiK28f1Sp2umvYhJYuKLSlskvrdfXs8xSdRzpfUcImWKfiRDIjiQ57PF/pYQL2GK/V0nDhPPlSxxqDdVZvePdmAG1OIEcfhaPZMg"
    "NmK1CvHD3mI1MjecMaFEMw3GnRPybUwd2AKDC4c8y/eYqxMFOmfSDySv0wng9ZuDTUJGI8/CHI2IRi3LYDowwWImmxiN/OWK8iLl"
    "9lw6o7AfrazQULt2gGidCPkPSuW9qWnKC/LGXDwIfUEcIZ7rqqpqiYjHAYcz75nhFjpdBHuNmEI2QWSRuzmJfGEsl/QYjaCu+38b"
    "ulvDBVJu8S82UZvmKi4cnuSE9OeCTGUTBjUH3COtYUkW1/0NTSbGk3zZgM+gpuBSYbYhX1HSF5YjDFs2TTkAaMsnktUnDSDSoSvX"
    "FW8uT7yte92dTGZ8Qh1tnE2eJ7lvqmkqW6l7xn7I/sTdN6Xs7rwBWHlce7Fa4WWqxSSkzpC7R+6+4sMUcvfI3iJ3j9pH7n7f3D1u"
    "UvITvDOHFZdZXqnSe725aRD4O+C3LQl452ODeAdQcn/f/NiCEnUw4K3bZlsKqJ8Bly3Li/A37tjtJ3pTNyy29GXX0VmkgQonpZTf"
    "o8vul851g3gHA9790veK/KMBl1+tVq/TvIFq7lE19AQBaTxrK+rVWgqJV/rluvskP0sNon7ir863T83+ffPurkH8owHvt25aH3vN"
    "2wbxjwb8a/uy1WsQ9SPPPsvDz6BY+WVzqy4PB7z5td3vNoj6gTrDu1bvHkKtl4eym/Q/QXvqpxqdAecUMfVmdfHE9LCbx3RvczlH"
    "iebUEt8Z9wfKdcbTaAs7XEd02+x88WySMsNqr/u1fQ2jmH8kLVXVkjRU1a8c/G7vur2+HPnUbzUGuihTXrTnR6Ww88d3ignmG1J7"
    "fzqoMbEKW/pVWvYZnUgpQXlEBTHSotKcB0yEJdSbvcOIV/2Fe4sckEJTNhdxp5bXeTNiksgGVvnNYHytQLOwGCq4ygqeU8MZ2kz+"
    "D/UyK7/jYrjqOzld4lDzeQ1o42IIbcpMlGFnJ+QoynvbOQk6qmQP15qd+2+tXuu6Qfwj6f217++hxP2FeYmhexEmJ7zDAb/8cv8/"
    "DQJ/B/yq2blq3YCMfzTgvdbvras+lPlHA/61277yiNvl4YB/kH+hnvvrUq297sde6/7eJVu9kwH/0vnc6X7rNIh3UA1PNKTuoUXn"
    "ZTynFNEK95Y1vaetbCOr1my50XZlAI+JHR/YF28LYH3xNhNquJRY/FUe54gQorwaZZUyozzOMTFEejXSkajhMlgnBBHt1Wjbs4f/"
    "ZWlb1uRsqR6IHB/CW9nJ0mE/Sm2o7tc/BnjzPOZt7KaumdS2jUdDoy9xEZKtVFgXtX6z97HVbxD3FzyCztAvC46rYY1HkV1jM93M"
    "BiqsoSp9jHz81tsfOimLk3SZ+K6xQX1MFhnUKjOoJntKofd+v+92MrwBr35cq4bmkH+rTci2NXkUWk3wMDNMx+D2CdxvH2sJAJ/8"
    "YT8+wsdUBw3Eh313fbt8olIKiUqhWjailsTK6/2sFabPrKfUW0tZLBxcrOetFpbVhlZQr8AOIhBdZOjM+sVPzVgntiNgj8EH9ih/"
    "CeULd62tWrvrCDKT/cPyVrk6aduNvLRJd92wbjwx2xmNiMNM0yZUtjVVq9y8Rt1MlJTIY4gKl+WCsxPS9Ghfv5ZNFzaZjxewInc0"
    "YpYlLLXaWIe1t/KBZD31GNtYUovrVXG96sEFUOB6VVyxWMiYxPWqP7P2cb1qbZNRAnuOPj7O8WmP4cdVA3QH8ceuwV4G6EDiCDHe"
    "/NTXlC5MQVO6cvbETEjkKCDe9eSMtGKcWQpDU2xSJpCuMvi1a7UO9lotg43GTlVjBkY57aU+4L7A8c2wvHldNPgpN/op8fHGZLfb"
    "M0MspjHj+5pJUMOSuDSnci5RFbjjO49vbbreQC1OH8ev1zMZZJ+5HdJQ1UJJJz0BN0ukkAV+UyqvosV0xiFNoj0aeekhTUa/M5Uj"
    "0WaWLEhPPrmZZtfa6Nq7EWYdRBb3AD+eyOIij4csLmofWdydbp7qGw0JPLOd1bBMlWmCNR3WzdMBuH34dnnckFmdhDk7NCkmVo3Y"
    "JLjtQccmRcjIBdfkgCv9ISMlOV9+io+YKIZpVnlUNqntDD2VlbbLksKo7MoruzTFHZVCnjuP564SR/fFVvxTOkGnLtZXs3Mzv97q"
    "+E5O2GRqigVjhEIQpd+G2rPFDjYdMRybqE1c9DqB+W8ORj4RFrlv3xHZm2WHt8mr0eiZLUajX1OiPrd4ozWiMqU0RmMij3cgRj3y"
    "eDl9HJkc5PFQ+8jjYTTmgY9PYJOV8HC86sjaFWPtdsqKVtp13Aq8uA3Cxve33YMX3vrOuHMjnmpxD3x5oZ7pfTOoMjS9OoWCYiwx"
    "l57w0nFpeHEpUpGwCah4VM4wMDlENX5C2vIchEyhPZPpTJ6pC7a/nSjsiA27nMKJYRFNTCayifTQmV3efLWHjs44OuOHMVajM57T"
    "x9EdQ2cctY/O+C6dcXdC0zNckqBeGk+ZuCZEd4fu6+2i+9fT07Ozd6evzy7en7999+78/eslzMlLeXhftj8C5JGXxdVBZQz2nnrP"
    "Ugx2uLDCYC9urDtjCbv8Sx0yli3KLqFDkLnfe0YjYqhpLKLNLFsoQxgizhdENs7oxDOMA4M73Srfyl0KTZAtX4O4KZ6sCmE8ziIh"
    "VyfJqupNSrSOlj1a9mjZo2V/fLYdWvY/s/bRst+oZb+eUb8fe36b0xc7M+kjOb49y63ohJFf/wgn5DafqsOzoMtiHBM7Qqi3kB0i"
    "7KwUtXIjQmjipu+xUBLTqBROeaZ20/IWRFIQd1lLi9hxRNkJ+rAMdtconkLTZtZae6bGJDFnSaU9GuCPkgrOXuXn18flfRENH3Tq"
    "cZ1NpsKRLtXiM1vUEsnHo5fr2enHg4pDL3hvNfPeh8CSmaOJiYpJoWQyc9Q+KS5HrlFL5QinRLZYl3+mDrGFew3iV9yc4DZxN2p2"
    "Q1zksye59y3epxD7rlHTdBftpC1NSakfkIXIqCOjfngjITLqyKkio47aR0Z9l25wYGYUpRwDiSNkGzdP7OIiFkwhfsDd13OBynj8"
    "IZEXOf2HQ5MdlXffnBp98cx4Le7XLy/UMz16OjWkW+vXKbCZmKrses2ypu1mgoB1UERlHpKuNGE/poaECTI+GOBXf5cietouYi9q"
    "a52Mr/56LfS30d+u6PCA/nZOH0ePC/1t1D7627v0t/e2LPw4RyZM7RpOgFfA+XuTn/6uev71ahP2gL1rzx8pP7RGBTFfZ5VHUM/N"
    "XGczn7AgKrlqSq4CW/N5alwx06zFyRq/vJ7J1TxPjaHmVykUdvGdmjMVDAH76kwYtWeWPOXqVKcL8gjLD+Wx4lxezceC6Absz/6r"
    "2j1dzLlf7AZF2EoAIiPcndftlCyhu7vtOgTQI50YpuLr5XOoPuk+HTJCyAhV1WhERiinjyMngIwQah8ZoV0yQoERUdTFDiSOkMbY"
    "/Hov3ygrgXBI5Agh3jyP4Zm/UXivJT5ZawLSem/k+3+AIOeACt/tqhDBh0MClFl9BF5eSTjDMohnFE/lcyfBzFtlvxTBJfYp2Fc7"
    "a9bnqXFtWE5yLc/yQj2XR9KXdQrE/ABno1bUuHYMHD+qgJ35WNiMACdlE2qp5TdwEYaDE9Ki2li+a5Tb7tbxZG4ZDrOX28NYYp6S"
    "13brd3s5bYRcEXJFFf0IIleU08eRLUCuCLWPXBFyRUfEFSGRUZrImFBrreiGiBx+3g/m814Ff7XJLEMb1xIrVNzievb6lKDCKkc1"
    "W5+rXb5SHl3mSJjqTqQMgp5XVt0guo0MgtmOW6aNkT0qZhsZxzAsnp6fF1lpeX6evdISrsXyZck3qgTCXvUjRHcrcbbyjo6XfL7o"
    "MsuQyO5zK+E6y/XHsD//H330Xik="
)
