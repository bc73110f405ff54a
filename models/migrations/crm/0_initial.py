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
CREATE INDEX "idx_contact_ema_workspa_4bbcfa" ON "contact_email" ("workspace_id", "contact_id", "position");
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
CREATE INDEX "idx_contact_han_workspa_a06668" ON "contact_handle" ("workspace_id", "contact_id", "position");
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
CREATE INDEX "idx_contact_pho_workspa_3513e4" ON "contact_phone" ("workspace_id", "contact_id", "position");
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
CREATE INDEX "idx_interaction_workspa_6c648a" ON "interaction" ("workspace_id", "deal_id", "started_at");
CREATE INDEX "idx_interaction_workspa_2a58b0" ON "interaction" ("workspace_id", "client_number");
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
CREATE INDEX "idx_contact_ema_workspa_4bbcfa" ON "contact_email" ("workspace_id", "contact_id", "position");
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
CREATE INDEX "idx_contact_han_workspa_a06668" ON "contact_handle" ("workspace_id", "contact_id", "position");
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
CREATE INDEX "idx_contact_pho_workspa_3513e4" ON "contact_phone" ("workspace_id", "contact_id", "position");
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
CREATE INDEX "idx_interaction_workspa_6c648a" ON "interaction" ("workspace_id", "deal_id", "started_at");
CREATE INDEX "idx_interaction_workspa_2a58b0" ON "interaction" ("workspace_id", "client_number");
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
    "eJztXW134jqS/is6fLl99zDZdNJJ93D37DkkodPcTiCHkO7ZGeaAYivBGyMztgnN3rn/fVWyjd+NTXgx7voQMLJKdp6SrapHpdIf"
    "NcWcHH03zBdrShVWa5A/apxO4CBypk5qdDp1y+GXTR91WW8eqvNo2SZVbHHiieoWE0UqsxRTm9qawaF6lzOiGJMp5Ysj0rYtotKF"
    "RagpSqnOuEpNp8R4IqPR/xmcjUa/EU3Us2YTp57GxRllZpqMK4vR6AiuqxqKuLDGn7d3iRnX/jVjQ9t4ZvaYmeJC//inKNa4yn4w"
    "y/s5fRk+aUxXQ1BqKjQgy4f2YirLHh7aV59lTbj9x6Fi6LMJ92tPF/bY4Mvqs5mmHoEMnHtmnJnUZmoAZj7TdVclXpFzx6LANmds"
    "eauqX6CyJzrTQVm1/3qacQV0RCaGynTr6JFa7Iiz+VBT/9u9xUD14bDT7Q/vW/3hsBbTMdxKRCdukWJw6B8atwGwP/502vWBkaU1"
    "uMDll2bv3en5rxIKw7KfTXlSwlb7UwpSmzqiEnwfbfkdw/tyTM1kvL36EcTFja6DtVfgg+0/CB58HkBbgLQ2oT+GopM/22Px8+T4"
    "OAPjb82ehFnUkjgb4sl1numOe+rEOQd4+/jCE1MEX6/+7vCttWamMWX/eWtYijHfVu8NQ33+IQfS5x9SgYZTYZy9908RrIMyO8S7"
    "93CxG5RPc4B8morxaQxikwEUQ2rHQW6L26DcTsE5JBhBWryZmK1N2JF3sDXcU97axnwfr+x++7Z132/e3kHzE8v6lw6lV81+C86c"
    "yNJFpPTdeURZy0bI93b/C4Gf5O/dTis6Dizr9f9eg3uiM9sYin98SNUgVl6xVxTS/myqrqf9sCBq/yC1/8pMC/79BNWnqD0gEdG5"
    "wGdbWn6/rffqM9zBX07ef/j44dPp+YdPooq8y2XJxwxttzt98SoFg/fpJWCEQcEjVV7m1FSHsTPGiZFWN35qcjKJllBOnyVK8B/B"
    "zYGL0md0Uov6LbIw3WWxvdMrvZUmgbq/EUrGjKrgMVBZQizGLCL8AGIyxTBV6UzAz/nY0JlwJB5tkzHyyHRjLlyLuI+yyYZXeyb/"
    "8L20oeteCDeH2/Djn+i2lMJtiWooL+4xzW5QA3t2Zt4CNBp5OMyjkfezax+NvDcbeUE4kVrbLrXmW2UFDICQ0BtGf9e6Kgvc6w/+"
    "MbckCnAc3c+GybRn/pUtJMbOwKAk9d2ge3GQgPql/i2adL60/8P9SfznYtRhtvzfe+J93GtfirdCuqMXsLvGmq6KpuJoX7iSn7/2"
    "mE7t5Ndt9YAOPeoTNnkUQ80bwHmwWJ7X6KGAszWGQOIUZQg88FIYAkc7eTmCqVCkMNCEi06kN0bmmj0miq6J58iqE8MkhjArhBtv"
    "WNKRJ6qRxAis20yC/x93+NmEarrj7GcSA0BCSFqgTuInvfEcaQOkDcprqCFtkNHH0XFE2gC1j7QB0gbVoQ0c264AwEuBKiJ8licS"
    "R9RKR/gsFotjGnpKD27x2STGGYTA9mR3GI9z2+w0r1u9gq/6WvPqtt1pEPk14F9azasGgc8BdxtskGDLRWN3TvIE75ykR++cRLXi"
    "jXHraiYov0PtXLc6rV7zpn3fL6ogR7LfFYpYHg74ZbfzrdXrg3qWhwP+udm7hSLne8D9q3rCyzvYuyI1ayhcbO014Rm7MMTjQ3mK"
    "8xiUi2jwUQhuS4WeR7lbM+qi270JWVAX7X4E44fbi1bv3XsJvaikObxdfET2vPwY3OkOY0AESeZMktkLL0GKOY1iDvSlwgTz1njC"
    "S2fJQC1KFXrl9VS2UAnUyEEXutWJPaY2eZwtrCMyGsEVhy9sMRoRzQkAghJCLaLZUGIxaipjphLKVWIZpugSSRziRtteJ7DIu5ZH"
    "EybRiMZcdGqMPUISscROBZKIGX0caSQkEVH7SCLukkR0rMQ1Hqaw4AYepnIa3ZV4ZpAp3i5THLTOi2DsySDO+XCes0cLyJcCMAdE"
    "1kK5ZG+lMMhnuUA+ywD5LA6yZcxMpRDGvkT1IH6fC+L3GRC/j0Ns0+eEELXf77udFJLQrR8dZTXFJv8mumZtzYwJGKuPM023NW4d"
    "wfX2YaoCPqER18P43W3zb1H4L2+6F9GhFBq4iLqSxmSSGLvaZz/SnEhfpAr9PcvQaf2tn4340s656XauvepRNYQRX9JUMcjTGZGg"
    "DNLkmTS5hOqtPHm1gmDrEZ482JvKRJRz26G4o0S5U17PIMr9Grnjao/IndA6s+qE/QXiFixJU4/Fh86cdD2mMffWyWomEaDVIYMP"
    "8NyGqcqIWeaG0ZJn+srg9yQ9AHeL19s6oZ5Rx50ZSI3tDTOOSM4jOV9eDw7J+Yw+jvQskvOofSTnkZwv90h1cM8MkvNIzlcBZ/Fc"
    "aOlhw8k4B2WqwKXtAGak55GeR3oe6flt0fMBQisGejorEpZCih6nPHDK48CmPBJeAm/FNBDjX01Yw6+90s0lteSC1JQJpZa3WjV7"
    "Vmm4XNWaY26Ju5M7RPi/4vG1fiOjkXsYXinxZJgTmN2ZjzVl7K6X0A3jhalkNk2YRNpgw7nyugTadmZ5HCy8+ZvMqaVA5XrAxcGJ"
    "H5z4KSk7gBM/GX0cqX+c+EHt48TPLid+XPOjCMsXEKkiY72N9CMRI68g0lWeH9gG2uJfZ4XS6SwFqkDjRQP3c8XtZ4Tt5599SX0D"
    "Z0y+bPEVfHwgr+CwF5efBw35fugiZBJ3gcDVt9FMy2YOE9UcPFOwW4V4psvm/WXzqrVPmumLDOKtpfBM7tn6SqJp7FfMEcUsc21o"
    "nFAyEYOxeLEyMyn4OK1aLhZIEbfEnTHIvznkgpALQi4IuSBkA5ALQu0jF7R1R8Q3QuKe8+psnAHxMjMVtbsvojs2iPwa8NZts33T"
    "IPJrwL9/afbvm3d3DeIdDXi/ddO67jVvG8Q7GvBv7QvIzSm/xK+v4vDrgLc7okc7VZeHA9781u53G0R+QZ3hXat33+1AHfdwwLv9"
    "L9Ce/Iralnnc/M2n9PTN0Lwsii9RZvWXKcISqRSkUsppYSOVUnUqRa6RrqUwKc7J+koiZbqsl4dHmcGeTECRtI7en3+ok0dmaSpL"
    "DqaZU4vMTc22GU8kW97SVi5GxrkC0jBIwyTJ4SCBNAw64kjDoPaRhtn4bktLyyP3ItKlRAU9781TG64tWAThgEgFIT7PE4Rznh6D"
    "c44hOBiCg7wRugTIG1WXN7piNL7CSxbWU3ki1Tudgx6yqC7Kn0xj4rA4mmnZsI+2SmxDlkwMzhawizb80A3LSiKG1mhlwAe8OTFm"
    "Qk0yO6DQDHtmJploXFQTvceWyQJHI2Vmmowri9EIFoWBizCUdfw1YZYbAwTHS8rgF4t4kuJaohlxVeHy/IcQc0B4dHgrncKtCmlx"
    "VbgxmbYQbgi0AGyW7tQDUOGCxjSdzyrIU4knzp5Z6+UdFLLPyzyG4pZCKQhXJTvMJ5Cnkosqcm3ItZV+CECuDdkW5NpQ+8i17dvx"
    "w7yHP8EzY2t2sUimpUAFub7tpIpz/IdEiFcHDvrSO9zEu3vX6hQccKRMg8DngH+HCL7vELt304UtueEz6o/uh952HDImvFhznTdb"
    "kvi+jAV8weV6wVHJXjhkRFzbF9pzqnEQlVzLQijZ0OXaCH89OTk9/XhyfHr+6ezDx49nn46XxkL8VJbVcNG+BsMhpN0ECtmleIqM"
    "M0GZCg41p3nebOkvtuh7zSfcivXxsBz28HV7OOaD3Xo+WExCmjUsbyMJKfsxZQo4cpI/HiZ51lcCvGTsE4WzbKVK6QNMn2j60SBT"
    "X8DmDMmhsVlqY9OdaClOPgflkDA5ABUXexmGhH7ml6ALxGPhzNYROczFHIkpMyxraDJqFdv5ISJWBSNpB3szY3L2Lczb7jfKrJKY"
    "YsL7zeI51aZM13jRmI2IGIZsJHLyxTANyiCg2cGlXv+L41ssuvQu0M5h4royvDTyqObYo0F2xLcie+81UlFYQ2GQqzHFnUQ2v5PI"
    "juPLDxTWjPBy3KLlbcCWc4uW5ZgWDd4PDnYpAfzBcTXXriyGqULcgNyLDqLm5WsxKVI/s+o6Ee2Ya2EvNi7Gf2P8N0YAY/w3ah/j"
    "vw8v/hu3RMcMh6VfqR7jvfbgRDj0TdSDWJI6Ke7DkjnKtQDYZlPwAyjxvI7EBb7JtdbyGCKkNToQ6ECU/JWNDgSakOhAoPbRgUAH"
    "Yv+jEToQh+FABAF9Ef9EcoddvVDTk8VlmptZpqmzIX2ymTlU6SJh9WxqD08SrdC6po31dQxmwtibUk0R54u92Re9IwYBnkbyuOfq"
    "2VTPUPGrrWR8uhyysb0yh82BrGYNJ3HbfMxMUd82vKPHhTgyJnX4zSGj/1jcBKwYkinSvEJI828yBaaV1ThztPWrrcNAwW24h95F"
    "VqQ5C1ZDngp5qnK/EJGnQqYCeSrUPvJU+3aFwNQZrrMKISaIK2bCyIo+vA6uETEc+yOwzqzC67oCIthJw2hCTmvwxsTFC4Ial0Rs"
    "ozulTtdMexGRxMQXpbZIPG+/uJ4jkqjnUus5QMrkfUkGRHAgz2aLvS0h3sIUe7tOHCaeK1niQG8qze4fbd8MqEUJ4uC5eipBrEVq"
    "5eKH3cVqZK7ZY0KJomuM20fk+5jasAUGN2zyIp5jLn9I0DkTfiA5TiaA128ONgkZjVwLczQiCjVNjanABBsz0cRo5C1XFCcpt+bC"
    "GYWdaEWFhty1A0TrxBB/UCquTXVdnBAX5sajoS6IbRgvdVlVtkSMpwGHX+49wyVUuvD3GtEN0QQRRc7mJOKBMR3SYzSCus7/NnS2"
    "hvOlnOJfLCK3y5VcONxJ/n1xqaLIlKHOL/ZDKJU73bXo5rj+HWcR3vlqBdeK5pMQwKWc8J++QEuJVUMYIx2PdHzJRx6k45GQRToe"
    "tY90/L7peNx35Cd4Zg4r1LK4UoVDenPTIPA54LctAXjnukHcAyi5v29et6BEHgx467bZFgLya8BFy+IkfEZ9tf0EZKqayZbu6To6"
    "CzVQ4jyT4n100X3oXDWIezDg3Ye+W+QdDbh4a7V6neYNVHOOyqEniDHjabtLr9ZSQLzUD9fdF/FaahD5FX10vn9p9u+bd3cN4h0N"
    "eL9107ruNW8bxDsa8G/ti1avQeSX+PVVHH4FxYo3m1N1eTjgzW/tfrdB5BfUGd61evcQPb08FN2k/wXak1/l6Aw4TYjZNMuLJ2Z8"
    "3Tyme5ueqSSaU9N4ZdwbKNcZT8Mt7HBp0G2z8+DaJEWG1V73W/sKRjHvSFiqsiVhqMpvMfjd3nV7fTHyye9yDHRh3j1vzw9LYeeP"
    "bv7iz14k9v5kUCNiJbb0y7SSMzwtU4DyCAti8ESpOQ+YVoupN33TELf6G7cLOSCFJuwX4swWr/NkRCSRDSzzk8H4WrFjQTFUcJkV"
    "PKeaPbSY+A/VIou5o2K4kDs+XWJT/WUNaKNiCG3CTJRmpefYyMt7Wxk5N8pkD9eanfvvrV7rqkG8I+H9te/vocT5hnmJoXMSJifc"
    "wwG/eLj/nwaBzwG/bHYuWzcg4x0NeK/1e+uyD2Xe0YB/67YvXeJ2eTjgn8Un1HO+Haq1173ute7vHbLV/THgD52vne73ToO4B+Xw"
    "RAPqHpp0XsRzShAtcW9Z03vays6wchmWG2hWAPCIWPXAPv+QA+vzD6lQw6nYeq7iOIeEEOXVKMssGMVxjogh0quRDgepFsA6Joho"
    "r0bbmj3+L0vahSZjl3RfpHoIb2VzSpv9KLRHule/CvBmeczb2CBd0allaU+aQt/iIsRbKbEuav1m77rVbxDnGzyCztAr84/LYY2H"
    "kV1jf9zUBkqsoTK9jDz81tvyOS6Lk3Sp+K6x53xEFhnUMjOoOntOoPd+v+92UrwBt35Uq5pik3/LfcW2NXkUWE3wONN0W+PWEVxv"
    "H2sJAJ/sYT86wkdUBw1Eh31nybq4o0IKCUuhWjailthi6v0s/6UvrCfVW0tY/+ufrGctABbVhqZfL8emIBBdpKnM/MXLtlgnlm3A"
    "toGP7El8E8oXzvJZuRzXNshM9A8TxgRYnJu0g8hbm3SWAqvaM7Ps0YjYTNctQkVbU7nKzW3USS5JiTiGqHBRbnB2RJou7evVsujC"
    "IvPxgmicjEbMNA1TLiBWiUJFJ2ainryNbSzQxfWquF714AIocL0qrljMZUzietWfWfu4XrW2ySiBPUcfV3N82mP4cdkA3UH8sWOw"
    "FwHal6ggxpuf+prShW7QhK6cPjETEKkExLuenBFWjD1LYGjyTcr40mUGv3Yl18FeyWWw4dipcszASKe90AvcE6jeDMv747zBT5nR"
    "T7GXN+av3Z4ZYjKFaa9r5jUNSuLSnNK5RGXgju9cvrXpeAO1KH0cPV9PZZA95nZIA1Vz5ZF0BZzEj4Yo8JqSqRJNpjJua0J8NHIz"
    "PuqMvjKZMdFipihIzie5mWbX2rvavRBmHUQW9wBfnsjiIo+HLC5qH1ncne6H6hkNMTzTndWgTJlpgjUd1s3TAbgj+HZ53IBZHYc5"
    "PTQpIlaO2CS47EHHJoXIyAVXxIAr/CEtITlfdoqPiCiGaZZ5VNapZQ9dlRW2y+LCqOzSK7swxR2WQp47i+cuE0f3YEn+KZmgkyfr"
    "q9m5mVdvdXwnJ2wy1Y0FY4RCEKXXhtyGRe5YMmnAhtyabRG5L4taJzD/zcHIJ4ZJ7tt3RPRm0eEt8m40emGL0ejXhKjPLV5ojahM"
    "IY3RmMjjHYhRjzxeRh9HJgd5PNQ+8ngYjXng4xPYZAU8HLc6snb5WLudsqKldh23Ai9ug7DxLWv34IW3Xhm3b4znWtQDX56op3rf"
    "DKoMdbdOrqAY05gLT3jpuDTcuBShSK7IvUHBGQYmh8jGj0hb/AYh3VBeyHQmfskTFixelBuXmqrcuBR+aCZRjMlENJEcOrPLi6/2"
    "0NEZR2f8MMZqdMYz+ji6Y+iMo/bRGd+lM+5MaLqGSxzUC+05FdeY6O7QPd4uun89OTk9/XhyfHr+6ezDx49nn46XMMdPZeF90b4G"
    "yEMPi6OD0hjsPfmcJRjscGKFwZ7fWLfHAnbxSW0yFi2KLqFCkLnXe0YjoslpLKLMTMuQhjBEnC+IaJzRiWsY+wZ3slW+lavkmiBb"
    "PgZRUzxeFcJ47EVMrk7iVeWTFGsdLXu07NGyR8u+erYdWvY/s/bRst+oZb+eUb8fe36b0xc7M+lDOb5dyy3vhJFXv4ITcptP1eFa"
    "0EUxjohVEOotZIcIOit5rdyQEJq4yXssFMQ0LIVTnondtLgFERfEXdaSInZso+gEfVAGu2sYT0NRZuZae6ZGJDFnSak9GuCP4gpO"
    "X+Xn1cflfSENH3TqcZVNpoYtXKrFV7aoxZKPh0/X09OP+xWHbvDeaua9D4ElM1sxJjImhZLJzJb7pDgcuUJNmSOcEtFiXXxMbWIZ"
    "zjmIX3FyglvE2ajZCXER9x7n3rd4nVzsu0J13Vm0k7Q0JaG+TxYio46M+uGNhMioI6eKjDpqHxn1XbrBvpmRl3L0JSrINm6e2MVF"
    "LJhC/IC7r+sCFfH4AyJvcvoPhyarlHffnGp944XxWtSvX56op3r0dKoJt9ark2MzMVnZ8ZpFTcvJBAHroIjMPCRcacJ+TDUBE2R8"
    "0MCvfhUiatIuYm9qa52Mr956LfS30d8u6fCA/nZGH0ePC/1t1D7627v0t/e2LLyaIxOmdg0mwMvh/L3PTn9XPv96tQl7wN61648U"
    "H1rDgpivs8wjqOtmrrOZT1AQlVw2JZeBrfk61S6ZrteiZI1XXk/lal6m2lDxquQKu3il+kwGQ8C+OhNGrZkpfnL5U6UL8gTLD8Wx"
    "5FzezccGUTXYn/1XuXu6MedesRMUYUkBiIxwdl63ErKE7u6y6xBAT3Si6ZKvF/ch+6Rzd8gIISNUVqMRGaGMPo6cADJCqH1khHbJ"
    "CPlGRF4X25eoII2x+fVenlFWAOGASAUh3jyP4Zq/YXivBD5pawKSem/o/X+AIGeACu/tshDBh0MCFFl9BF5eQTiDMohnGE/pc8fB"
    "zFplvxTBJfYJ2Jc7a9bXqXalmXZ8Lc/yRD2TR1KXdXLE/ABnI1fUOHYMHD/JgJ352LAYAU7KItSUy2/gJAwHR6RFlbF41ii3nK3j"
    "ydzUbGYtt4cxjXlCXtutX+3ttBFyRcgVlfQliFxRRh9HtgC5ItQ+ckXIFVWIK0IiozCRMaHmWtENITl8vR/M670M/mqTmZoyrsVW"
    "qDjF9fT1KX6FVY5quj5Xu3yFPLrUkTDRnUgYBF2vrLxBdBsZBNMdt1QbI31UTDcyqjAsnpyd5VlpeXaWvtISzkXyZYknqgDCbvUK"
    "oruVOFtxRdtNPp93mWVAZPe5lXCd5fpj2J//D4ENR80="
)
