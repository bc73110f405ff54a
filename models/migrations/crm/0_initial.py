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
    "eJztXW1z2ziS/isofZnMldbn2LGT1VxdlWwrjia25JLlZG9XWxJMwhbPFKglKSu62fnvhwZJ8Z0iZb1QTH+wSIJokH4aBLofNIA/"
    "aoo5OfpumC/WlCqs1iB/1DidwEnkTp3U6HTqpsOVTR91mW8eyvNo2SZVbHHjieoWE0kqsxRTm9qawSF7lzOiGJMp5Ysj0rYtotKF"
    "RagpUqnOuEpNJ8V4IqPR/xmcjUa/EU3ks2YTJ5/GxR1lZpqMK4vR6AieqxqKeLDGn7f3iBnX/jVjQ9t4ZvaYmeJB//inSNa4yn4w"
    "y7ucvgyfNKarISg1FQqQ6UN7MZVpDw/tq88yJ7z+41Ax9NmE+7mnC3ts8GX22UxTj0AG7j0zzkxqMzUAM5/puqsSL8l5Y5FgmzO2"
    "fFXVT1DZE53poKzafz3NuAI6IhNDZbp19EgtdsTZfKip/+2+YiD7cNjp9of3rf5wWIvpGF4lohM3STE41A+N2wDYH3865frAyNQa"
    "PODyS7P37vT8VwmFYdnPprwpYav9KQWpTR1RCb6PtjzG8L4cUzMZby9/BHHxoutg7SX4YPsfggefB9AWIK1N6I+hqOTP9lhcnhwf"
    "Z2D8rdmTMItcEmdDfLnON91xb5049wBvH1/4Yorg6+XfHb611sw0puw/bw1LMebbqr1hqM8/5ED6/EMq0HArjLPX/hTBOiizQ7x7"
    "Dxe7Qfk0B8inqRifxiA2GUAxpHYc5LZ4DcrtFJxDghGkRcvEbG3CjryTreGe0mob83002f32beu+37y9g+InlvUvHVKvmv0W3DmR"
    "qYtI6rvziLKWhZDv7f4XApfk791OK9oPLPP1/16Dd6Iz2xiKf3xI1SBWXrKXFNL+bKqup/2wIGr/ILX/ykwL/v0E1aeoPSAR0bnA"
    "Z1tafr+tdvUZ3uAvJ+8/fPzw6fT8wyeRRb7lMuVjhrbbnb5oSsHgfXoJGGGQ8EiVlzk11WHsjnFipOWN35qcTKIplNNniRL8R/By"
    "4KL0GZ3Uon6LTEx3WWzv9kpvpUkg72+EkjGjKngMVKYQizGLCD+AmEwxTFU6E3A5Hxs6E47Eo20yRh6ZbsyFaxH3UTZZ8GrP5B++"
    "lzZ03Qvh5nAbLv6Jbksp3JaohvLiHtPsBjWwZ2fmLUCjkYfdPBp5P7v20ch7s5EXhBOpte1Sa75VVsAACAm9ofd3rauywL1+5x9z"
    "S6IAx9H9bJhMe+Zf2UJi7HQMSlLdDboXBwmon+q/oknnS/s/XJ/Efy56HWbL/70n2uNe+1K0CumOXsDuGmu6KoqKo33hSn7+2mM6"
    "tZOb2+oBHfrUJ2zyKLqaN4DzYLE8zeihgLM1hkDiFGUIPPBSGAJHO3k5gqlQpDDQhItOpDdG5po9Joquie/IqhPDJIYwK4Qbb1jS"
    "kSeqkcQIrFtMgv8fd/jZhGq64+xnEgNAQkhaoE7iN73+HGkDpA3Ka6ghbZBRx9FxRNoAtY+0AdIG1aENHNuuAMBLgSoifJYnEkfk"
    "Skf4LBaLYxp6Sg1u8dkkxhmEwPZkdxiPc9vsNK9bvYJNfa15ddvuNIg8DPiXVvOqQeB3wN0CGyRYctHYnZM8wTsn6dE7J1GteH3c"
    "upoJyu9QO9etTqvXvGnf94sqyJHsd4UilqcDftntfGv1+qCe5emAf272biHJOQ64/1RPePkGe1ekZg2Fi629JnxjF4b4fChPcR6D"
    "chENPgrBbanQ8yh3a0ZddLs3IQvqot2PYPxwe9HqvXsvoReZNIe3i/fInpcfgzvdYQyIIMmcSTJ74SVIMadRzIG6VJhg3hpPeOlM"
    "GahFqUIvvZ7KFiqBHDnoQjc7scfUJo+zhXVERiN44vCFLUYjojkBQJBCqEU0G1IsRk1lzFRCuUoswxRVIolD3GjZ6wQWec/yaMIk"
    "GtGYi0qNsUdIIpbYqUASMaOOI42EJCJqH0nEXZKIjpW4xscUFtzAx1ROo7sS3wwyxdtlioPWeRGMPRnEOR/Oc/ZoAflSAOaAyFoo"
    "l6xVCoN8lgvkswyQz+IgW8bMVAph7EtUD+L3uSB+nwHx+zjENn1OCFH7/b7bSSEJ3fzRXlZTbPJvomvW1syYgLH6ONN0W+PWETxv"
    "H6Yq4BPqcT2M3902/xaF//KmexHtSqGAi6graUwmibGrffYjzYn0RapQ37MMndbf+tmIL+2cm27n2sseVUMY8SVNFYM8nREJyiBN"
    "nkmTS6jeypNXKwi2HuHJg7WpTEQ5tx2KO0qUO+n1DKLcz5E7rvaI3AmtM6tO2F8gbsGSNPVY/OjMWa7HNObePFnNJAK0OqzgAzy3"
    "YaoyYpa5YbTkmb4yuJ6kB+Bu8XlbJ9Qz8rgjA6mxvWHGEcl5JOfL68EhOZ9Rx5GeRXIetY/kPJLz5e6pDu6bQXIeyfkq4Cy+Cy09"
    "bDgZ56BMFbi0HcCM9DzS80jPIz2/LXo+QGjFQE9nRcJSSNHjkAcOeRzYkEdCI/BWTAMx/tWENdzslW4sqSUnpKYMKLW82arZo0rD"
    "5azWHGNL3B3cIcL/FZ+v9RsZjdzT8EyJJ8OcwOjOfKwpY3e+hG4YL0wls2nCINIGC861rkugbGeUx8HCG7/JHFoKZK6HXRwc/sHh"
    "n/JyBDj8k1HHcQAAh39Q+zj8s8vhH9cIKcL1BUSqyFtvYxGSiKlXEOkqjxJsA23xr7NCi+osBapA5kXD93NF72cE7+cfg0ltgTOG"
    "YLbYBB8fSBMc9uXys6EhDxBdhEz6LhC++jayaVnMYaKag20KVqsQ23TZvL9sXrX2STZ9kaG8tRS2yb1bX0k3jf2MOWKZ5YobGieU"
    "TERnLBpWZiaFIKdly8UFKeKVuNMH+S+HjBAyQsgIISOEnAAyQqh9ZIR25I74pkjcf169MmdAvMx8Re3ui6iODSIPA966bbZvGkQe"
    "Bvz7l2b/vnl31yDe2YD3Wzet617ztkG8swH/1r6AdTrlQVx9FadfB7zdETXaybo8HfDmt3a/2yDyAHmGd63efbcDedzTAe/2v0B5"
    "8hC1MPM4+5tf3tM3RvNyKb5EmdVfpmhLJFSQUCmnhY2EStUJFTlfupbCpzg36yvplOkyXx42ZQb7MwFR0jp6f/6hTh6ZpaksObBm"
    "Ti0yNzXbZjyRcnlLWbl4GecJSMYgGYNkDJIx6I4jGYPaRzJmh/svLe2P3NNKlxIV9L83T3C4FmERhAMiFYT4PE9Aznl6PM45huNg"
    "OA6yR+gSIHtUXfboitH4nC+ZWE9li1Tvdg6SyKK6SH8yjYnD5WimZcPO2iqxDZkyMThbwL7acKEblpVED61RyoAPeHNizISa5HqB"
    "QjPsmZlkonGRTdQeWy4fOBopM9NkXFmMRjBNDFyEoczjzxKz3HggOF9SBr9YxJMUzxLFiKcKl+c/hJgDwqPDXukUXlVIi6fCi8mF"
    "DOGFQAvAaelOPgAVHmhM01mtgmyV+OLsmbXeSoRC9nm5sqF4pdCihKuWP8wnkCeTi6qoTci1IddW7i4AuTZkW5BrQ+0j17Zvxw9X"
    "QvwJvhlbs4vFMy0FKsj1bWfxOMd/SIR4dfigL73Dbb27d61OwQ5HyjQI/A74d4jj+w4RfDdd2KQbfqP+6H7obcchY8KLNddp2ZLE"
    "92UsYAOXq4Gjkr1wyIi4ti+051TjICq5loVQsq7LtRH+enJyevrx5Pj0/NPZh48fzz4dL42F+K0sq+GifQ2GQ0i7CRSyS/EU6WeC"
    "MhXsak7ztGzpDVu0XfMJt2J1PCyHNXzdGo4rxG59hVhcljSrW97GsqTsx5Qp4MhJ/niY5FlfCfCSsU8UzrKVKqUPMH2iC5IGmfoC"
    "NmdIDo3NUhub7kBLcfI5KIeEyQGouFhjGBL6mRtBF4jHwmtdR+RwdeZITJlhWUOTUavYXhARsSoYSTvYrRmXa9/CuO1+o8wqiSku"
    "gb9ZPKfalOkaLxqzERHDkI1ETr4YpkEZBDQ7uNSrf3F8i0WX3gXKOUxcV4aXRj7VHLs2yIr4VmTvvUIqCmsoDHI1pri3yOb3Ftlx"
    "fPmBwpoRXo6btrwN2HJu2rLs06LB+8HOLiWAP9iv5tqnxTBViBuQu9NB1LxsFpMi9TOzrhPRvpzhhPHfGP9dbmMC478xAhjjv1H7"
    "GP+97/hv3CQd1zks/Uz1GO+1ByfCoW+iHsSS1ElxH5bMUa4JwDabgh9Aied1JE7wTc61lscQIa3RgUAHouRNNjoQaEKiA4HaRwcC"
    "HYj990boQByGAxEE9EX8E8kVdvVETU8Wp2luZpqmzob0yWbmUKWLhNmzqTU8SbRC85o2VtcxmAljb0o1RJwv9mZf9I7oBHgayePe"
    "q2dTPUPFz7aS8elyWI3tlTlsDqxq1nAWbpuPmSny24Z39rgQZ8akDtcc1vUfi5eAGUNyiTQvERb7N5kCw8pqnDna+tPWYaDgNdxT"
    "7yErljkLZkOeCnmqcjeIyFMhU4E8FWofeap9u0Jg6gzXmYUQE8QZM2FkRR1eB9eIGPb9EVhnVuF5XQERrKRhNGFNa/DGxMMLghqX"
    "RGyj+6VO11z2IiKJC1+U2iLxvP3ieo5Iop5LrecAKZO3kQyIYEeezRZ7W0K8hSn2dp04TDxXssSB2lSa3T/avhlQixLEwXv1VIJY"
    "i+TKxQ+7k9XIXLPHhBJF1xi3j8j3MbVhCwxu2ORFfMdcXkjQORN+IDlOJoDXLw42CRmNXAtzNCIKNU2NqcAEGzNRxGjkTVcUNym3"
    "5sIZhf1oRYaG3LUDROvEEH+QKp5NdV3cEA/mxqOhLohtGC91mVWWRIynAYcr953hESpd+HuN6IYogogkZ3MS8cGYDukxGkFe538b"
    "OlvD+VJO8i8WkZvmSi4c3iT/7rhUUeSSoc4V+yGUyp3qWnSLXP+NswjvfLmCc0XzSQjgUm74X1+gpMSsIYyRjkc6vuQ9D9LxSMgi"
    "HY/aRzp+33Q87jvyE3wzhxVqWVypwiG9uWkQ+B3w25YAvHPdIO4JpNzfN69bkCJPBrx122wLAXkYcFGyuAm/UV9tPwGZqmaypXu6"
    "js5CBZR4nUnRHl10HzpXDeKeDHj3oe8meWcDLlqtVq/TvIFszlk59AQxZjxtd+nVWgqIl/rjuvsimqUGkYfop/P9S7N/37y7axDv"
    "bMD7rZvWda952yDe2YB/a1+0eg0iD+Lqqzj9CooVLZuTdXk64M1v7X63QeQB8gzvWr17iJ5enopq0v8C5clDOSoDDhPiaprlxRNX"
    "fN08pnsbnqkkmlPTeGXc6yjX6U/DJexwatBts/Pg2iRFutVe91v7Cnox70xYqrIkYajKo+j8bu+6vb7o+eSxHB1dmHfPW/PDUlj5"
    "o5u/+KMXibU/GdSIWIkt/TLN5AwPyxSgPMKCGDxRas4DhtVi6k3fNMTN/sbtQg5IoQn7hTijxet8GRFJZAPL/GUwvlbsWFAMFVxm"
    "Bc+pZg8tJv5Dtchk7qgYTuSOD5fYVH9ZA9qoGEKbMBKlWelrbOTlva2MNTfKZA/Xmp37761e66pBvDPh/bXv7yHFOcK4xNC5CYMT"
    "7umAXzzc/0+DwO+AXzY7l60bkPHOBrzX+r112Yc072zAv3Xbly5xuzwd8M/iF/I5R4dq7XWve637e4dsdS8G/KHztdP93mkQ96Qc"
    "nmhA3UOTzot4TgmiJa4ta3pPW9kZVk7DcgPNCgAeEase2OcfcmB9/iEVargVm89VHOeQEKK8GmW5CkZxnCNiiPRqpMNBqgWwjgki"
    "2qvRtmaP/8uSdqHJ2CXdF6kewlvZnNJmPwrtke7lrwK8WR7zNjZIV3RqWdqTptC3uAjxUkqsi1q/2btu9RvEOYJH0Bl6af55Oazx"
    "MLJr7I+bWkCJNVSmxsjDb70tn+OyOEiXiu8ae85HZJFBLTODqrPnBHrv9/tuJ8UbcPNHtaopNvm33FdsW4NHgdkEjzNNtzVuHcHz"
    "9jGXAPDJ7vajPXxEdVBAtNt3pqyLNyqkkLAUqmUjaolNpt7P9F/6wnpSvbWE+b/+zXrWBGCRbWj6+XJsCgLRRZrKzF+81RbrxLIN"
    "2DbwkT2JI6F84UyfldNxbYPMRP0woU+AyblJO4i8tUhnKrCqPTPLHo2IzXTdIlSUNZWz3NxCncUlKRHnEBUu0g3OjkjTpX29XBZd"
    "WGQ+XhCNk9GImaZhygnEKlGoqMRM5JOvsY0JujhfFeerHlwABc5XxRmLuYxJnK/6M2sf56vWNhklsOfo42r2T3sMPy4boDuIP3YM"
    "9iJA+xIVxHjzQ19TutANmlCV0wdmAiKVgHjXgzPCirFnCQxNvkEZX7rM4Neu5DzYKzkNNhw7VY4RGOm0F2rAPYHqjbC8P84b/JQZ"
    "/RRrvHH92u2ZISZTmPa65rqmQUmcmlM6l6gM3PGdy7c2HW+gFqWPo/frqQyyx9wOaSBrrnUkXQFn4UdDJHhFyaUSTaYybmtCfDRy"
    "V3zUGX1lcsVEi5kiIXk9yc0Uu9be1e6DcNVBZHEPsPFEFhd5PGRxUfvI4u50P1TPaIjhme6sBmXKTBOs6bBung7AHcG3y+MGzOo4"
    "zOmhSRGxcsQmwWMPOjYpREYuuCI6XOEPaQmL82Uv8RERxTDNMvfKOrXsoauywnZZXBiVXXplF6a4w1LIc2fx3GXi6B4syT8lE3Ty"
    "Zn01Ozfz8q2O7+SETaa6sWCMUAii9MqQ27DIHUsmDdiQW7MtIvdlUesExr85GPnEMMl9+46I2iwqvEXejUYvbDEa/ZoQ9bnFB60R"
    "lSmkMRoTebwDMeqRx8uo48jkII+H2kceD6MxD7x/ApusgIfjZkfWLh9rt1NWtNSu41bgxW0QNr5l7R688NYr4/aN8VyLeuDLG/VU"
    "75tBlqHu5skVFGMac+EJLx2XhhuXIhTJFbk3KDjDwOQQWfgRaYtrENIN5YVMZ+JK3rBg8qLcuNRU5calcKGZRDEmE1FEcujMLh++"
    "2kNHZxyd8cPoq9EZz6jj6I6hM47aR2d8l864M6DpGi5xUC+051RcY6K7Q/d4u+j+9eTk9PTjyfHp+aezDx8/nn06XsIcv5WF90X7"
    "GiAPfSyODkpjsPfkd5ZgsMONFQZ7fmPdHgvYxS+1yViUKKqECkHmXu0ZjYgmh7GIMjMtQxrCEHG+IKJwRieuYewb3MlW+VaekmuA"
    "bPkZRE3xeFYI47EXMbk6iWeVX1KsdLTs0bJHyx4t++rZdmjZ/8zaR8t+o5b9ekb9fuz5bQ5f7MykD63x7VpueQeMvPwVHJDb/FId"
    "rgVdFOOIWAWh3sLqEEFnJa+VGxJCEzd5j4WCmIalcMgzsZoWtyDigrjLWlLEjm0UHaAPymB1DeNpKMrMXGvP1IgkrllSao8G+KO4"
    "gtNn+Xn5cXpfSMMHvfS4yiZTwxYu1eIrW9Rii4+Hb9fTlx/3Mw7d4L3VzHsfAktmtmJMZEwKJZOZLfdJcThyhZpyjXBKRIl18TO1"
    "iWU49yB+xVkT3CLORs1OiIt49zj3vsXn5GLfFarrzqSdpKkpCfl9shAZdWTUD68nREYdOVVk1FH7yKjv0g32zYy8lKMvUUG2cfPE"
    "Lk5iwSXED7j6ui5QEY8/IPImp/9waLJKeffNqdY3XhivRf365Y16qkdPp5pwa708OTYTk5kdr1nktJyVIGAeFJErDwlXmrAfU03A"
    "BCs+aOBXvwoRNWkXsTeVtc6Kr958LfS30d8uafeA/nZGHUePC/1t1D7627v0t/c2LbyaPRMu7RpcAC+H8/c+e/m78vnXq03YA/au"
    "XX+keNcaFsT1Osvcg7pu5jqb+QQFUcllU3IZ2JqvU+2S6XotStZ46fVUruZlqg0VL0uusItXqs9kMATsqzNh1JqZ4pLLS5UuyBNM"
    "PxTnknN5Nx8bRNVgf/Zf5e7pxpx7yU5QhCUFIDLC2XndSlgldHePXYcAeqITTZd8vXgPWSedt0NGCBmhshqNyAhl1HHkBJARQu0j"
    "I7RLRsg3IvK62L5EBWmMzc/38oyyAggHRCoI8eZ5DNf8DcN7JfBJmxOQVHtD7f8BgpwBKrTbZSGCD4cEKDL7CLy8gnAGZRDPMJ7S"
    "546DmTXLfimCU+wTsC/3qllfp9qVZtrxuTzLG/VMHkld5skR8wOcjZxR49gxcP4kA3bmY8NiBDgpi1BTTr+Bm9AdHJEWVcbiW6Pc"
    "craOJ3NTs5m13B7GNOYJ69pu/Wlvp42QK0KuqKSNIHJFGXUc2QLkilD7yBUhV1QhrgiJjMJExoSaa0U3hOSweT+Y5r0M/mqTmZoy"
    "rsVmqDjJ9fT5KX6GVY5quj5Xu3yFPLrUnjDRnUjoBF2vrLxBdBvpBNMdt1QbI71XTDcyqtAtnpyd5ZlpeXaWPtMS7kXWyxJfVAGE"
    "3ewVRHcrcbbiiba7+HzeaZYBkd2vrYTzLNfvw/78fyU2S+Q="
)
