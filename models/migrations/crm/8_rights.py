from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """CREATE TABLE IF NOT EXISTS "access_rule" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "role" VARCHAR(32) NOT NULL /* ADMIN: ADMIN\nHEAD: HEAD\nMANAGER: MANAGER\nPARTNER: PARTNER */,
    "subject" VARCHAR(32) NOT NULL,
    "verb" VARCHAR(32) NOT NULL /* READ: READ\nCREATE: CREATE\nUPDATE: UPDATE\nDELETE: DELETE\nEXPORT: EXPORT */,
    "level" VARCHAR(32) NOT NULL /* NONE: NONE\nOWN: OWN\nTEAM: TEAM\nSUBTREE: SUBTREE\nALL: ALL\nSHARED: SHARED */,
    CONSTRAINT "uid_access_rule_workspa_692ac6" UNIQUE ("workspace_id", "role", "subject", "verb")
) /* A workspace's own rule: a role's level with a noun and verb, or, for a field group, ALL (shown) or NONE (hidden). */;
CREATE TABLE IF NOT EXISTS "audit_entry" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "action" VARCHAR(32) NOT NULL /* SIGNED_IN: SIGNED_IN\nSIGN_IN_FAILED: SIGN_IN_FAILED\nSIGNED_OUT: SIGNED_OUT\nPASSWORD_CHANGED: PASSWORD_CHANGED\nUSER_CHANGED: USER_CHANGED\nTEAM_CHANGED: TEAM_CHANGED\nRIGHTS_CHANGED: RIGHTS_CHANGED\nPARTNER_CHANGED: PARTNER_CHANGED\nTOKEN_ISSUED: TOKEN_ISSUED\nTOKEN_REVOKED: TOKEN_REVOKED\nMERGED: MERGED\nUNMERGED: UNMERGED\nERASED: ERASED\nEXPORTED: EXPORTED */,
    "user_id" CHAR(36),
    "subject" VARCHAR(80),
    "address" VARCHAR(64),
    "details" JSON NOT NULL
) /* One entry. Entries are only added; the row's ``created_at`` is when it happened. */;
CREATE INDEX IF NOT EXISTS "idx_audit_entry_workspa_21989a" ON "audit_entry" ("workspace_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_workspa_9bf89d" ON "audit_entry" ("workspace_id", "user_id", "created_at");
CREATE TABLE IF NOT EXISTS "partner" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "agreed" JSON NOT NULL
) /* An outside company. It sees the deals it brought and those of the pipelines shared with it, and of them only what was agreed. */;
CREATE INDEX IF NOT EXISTS "idx_partner_workspa_61be18" ON "partner" ("workspace_id", "name", "id");
CREATE TABLE IF NOT EXISTS "partner_pipeline" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "position" INT NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE,
    "pipeline_id" CHAR(36) NOT NULL REFERENCES "pipeline" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_partner_pip_workspa_90c7c4" UNIQUE ("workspace_id", "partner_id", "pipeline_id")
) /* A pipeline that is shared with a partner. */;
ALTER TABLE "member" ADD "partner_id" CHAR(36);
ALTER TABLE "deal" ADD "partner_id" CHAR(36);
ALTER TABLE "api_token" ADD "scopes" JSON;
CREATE INDEX "idx_deal_workspa_05d26d" ON "deal" ("workspace_id", "partner_id");"""

POSTGRES = """CREATE TABLE IF NOT EXISTS "access_rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "role" VARCHAR(32) COLLATE "C" NOT NULL,
    "subject" VARCHAR(32) COLLATE "C" NOT NULL,
    "verb" VARCHAR(32) COLLATE "C" NOT NULL,
    "level" VARCHAR(32) COLLATE "C" NOT NULL,
    CONSTRAINT "uid_access_rule_workspa_692ac6" UNIQUE ("workspace_id", "role", "subject", "verb")
);
COMMENT ON COLUMN "access_rule"."role" IS 'ADMIN: ADMIN\nHEAD: HEAD\nMANAGER: MANAGER\nPARTNER: PARTNER';
COMMENT ON COLUMN "access_rule"."verb" IS 'READ: READ\nCREATE: CREATE\nUPDATE: UPDATE\nDELETE: DELETE\nEXPORT: EXPORT';
COMMENT ON COLUMN "access_rule"."level" IS 'NONE: NONE\nOWN: OWN\nTEAM: TEAM\nSUBTREE: SUBTREE\nALL: ALL\nSHARED: SHARED';
COMMENT ON TABLE "access_rule" IS 'A workspace''s own rule: a role''s level with a noun and verb, or, for a field group, ALL (shown) or NONE (hidden).';
CREATE TABLE IF NOT EXISTS "audit_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "action" VARCHAR(32) COLLATE "C" NOT NULL,
    "user_id" UUID,
    "subject" VARCHAR(80) COLLATE "C",
    "address" VARCHAR(64) COLLATE "C",
    "details" JSONB NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_audit_entry_workspa_21989a" ON "audit_entry" ("workspace_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_workspa_9bf89d" ON "audit_entry" ("workspace_id", "user_id", "created_at");
COMMENT ON COLUMN "audit_entry"."action" IS 'SIGNED_IN: SIGNED_IN\nSIGN_IN_FAILED: SIGN_IN_FAILED\nSIGNED_OUT: SIGNED_OUT\nPASSWORD_CHANGED: PASSWORD_CHANGED\nUSER_CHANGED: USER_CHANGED\nTEAM_CHANGED: TEAM_CHANGED\nRIGHTS_CHANGED: RIGHTS_CHANGED\nPARTNER_CHANGED: PARTNER_CHANGED\nTOKEN_ISSUED: TOKEN_ISSUED\nTOKEN_REVOKED: TOKEN_REVOKED\nMERGED: MERGED\nUNMERGED: UNMERGED\nERASED: ERASED\nEXPORTED: EXPORTED';
COMMENT ON TABLE "audit_entry" IS 'One entry. Entries are only added; the row''s ``created_at`` is when it happened.';
CREATE TABLE IF NOT EXISTS "partner" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "agreed" JSONB NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_partner_workspa_61be18" ON "partner" ("workspace_id", "name", "id");
COMMENT ON TABLE "partner" IS 'An outside company. It sees the deals it brought and those of the pipelines shared with it, and of them only what was agreed.';
CREATE TABLE IF NOT EXISTS "partner_pipeline" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "position" INT NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE,
    "pipeline_id" UUID NOT NULL REFERENCES "pipeline" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_partner_pip_workspa_90c7c4" UNIQUE ("workspace_id", "partner_id", "pipeline_id")
);
COMMENT ON TABLE "partner_pipeline" IS 'A pipeline that is shared with a partner.';
ALTER TABLE "member" ADD "partner_id" UUID;
ALTER TABLE "deal" ADD "partner_id" UUID;
ALTER TABLE "api_token" ADD "scopes" JSONB;
CREATE INDEX IF NOT EXISTS "idx_deal_workspa_05d26d" ON "deal" ("workspace_id", "partner_id");"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("restore a backup instead")


MODELS_STATE = (
    "eJztXXtz2kqy/ypT/HNybnF8EztOsuTWrcI2cdjYxgs4ObvLFghpbLQWI44kQri7+93v9IzeD5AwD6F0VWKEND0S3aOZ7t/04181"
    "1ZqefDOtZ3umqLTWIP+qMWUKB7ErdVJTZjP3PHxzlLEh2i0ibca2Yymqwy88KoZN+SmN2qqlzxzdZNC8wyhRzelMYcsT0nZsoilL"
    "mygWP6sYlGmKJc+Yj2Q0+j+T0dHoI9F5O3s+le10xq+oc8uiTF2ORidwX81U+Y119rS7W8yZ/secDh3ziToTavEb/f0f/LTONPqD"
    "2t7X2fPwUaeGFmGlrkEH4vzQWc7EuYeH9tUn0RIefzxUTWM+ZUHr2dKZmMxvPp/r2gnQwLUnyqilOFQLsZnNDcMViXdKPjE/4Vhz"
    "6j+qFpzQ6KMyN0BYtf95nDMVZESmpkYN+2Ss2PSE0cVQ1/7XfcRQ8+HwrtMf9lr94bCWkDE8Skwm7inVZDA+dOYAw/71H9lvwBhx"
    "tgY3uPzc7L46e/erYIVpO0+WuCjYVvuPIFQcRZIK5gfcFp8Jfl9OFCud3177GMf5g27Ca+9EwOzgRfDY5zFoByytTZUfQz7In5wJ"
    "/3r6+vUKHn9tdgWbeSvBZ5O/ufKdvnMvncprwO+Av/DGFOGv135//K215pY5o/99a9qqudjV6I2y+t3bHJx+9zaT0XApymdv/inC"
    "6zDNHvndfbjYD5fPcjD5LJPHZwkWWxRYMVScJJPb/DEU5mTwOUIY4zSfmaijT+mJd7AzvmfM2ubiEFN2v33b6vWbt/fQ/dS2/zDg"
    "7FWz34Irp+LsMnb21buYsPxOyLd2/zOBr+RvnbtWfB3w2/X/VoNnUuaOOeQ/fKhoYV55p71TEenPZ9pm0o8SovSPUvrfqWXDz08R"
    "fYbYQxQxmXP+7ErKb3Y1rz7BE/x2+ubt+7cfzt69/cCbiKf0z7xfIe32XZ9PpaDwPj6HlDA4MVbU54ViacPEFfPUzGqbvDQ9ncbP"
    "KEx5ElyCXwQPByZKnyrTWtxuESezTRbHu7zWWmkSaPuRKGRCFQ0sBkWcITalNuF2ALGoalqaMCbg62JiGpQbEmPHopSMqWEuuGmR"
    "tFG22fF6y+TvgZU2dM0LbuYwB778A82WUpgtcQnl5XtCsluUwIGNmZcwGpU8XOZRyfvZpY9K3ouVvDA7EVrbLbQWaGUFFIAI0QtW"
    "f1e7Kgu7N1/8E2ZJnMFJ7n4yLao/sS90KXgsFwY1beyGzYujZGhwNnhES1n4+n90PPFfzlcd6ojf3uXzcbd9yWeFbEMvpHdNdEPj"
    "XSW5feFSfvrSpYbipE+31WN05FWf0umYLzUvYM6DTfNMo8fCnJ0hBIJPcYTAY14GQiClkxcjmHFBcgWNm+hEWGNkoTsToho6f4/s"
    "OjEtYnK1gpvxpi0MeaKZaYjApt2k2P9Jg59OFd2Qxv5KYABACAEL1EnyoreeI2yAsEF5FTWEDVaMcTQcETZA6SNsgLBBdWADqdsV"
    "YLBPUEUOn+fxxOGtsjl8nvDFsUwjYwS32HyawAwizPZo9+iPc9u8a163ugWn+lrz6rZ91yDiY8A+t5pXDQJ/B8ztsEHcgwG7b3b7"
    "d3DGPYjbM7m8eU7zuPOcZvvznMbl5K16m8oqTL9HeV23OAebN+1ev6jIJGW/wwXhHw7YZefua6vbB/H4hwP2qdm9hVPyc8CCu3rE"
    "/hMcXJC6PeRGt/495a27MPkLpbAMczJMF5PgmBPuSoSejblfxeqi07mJ6FQX7X6Mxw+3F63uqzeC9byRLpG85Bo9UyyHs6U49hyi"
    "QvA5zlPb5na2Npwo9qTI+pwg3GguKhlP96AIeeBVgREcIsHhu3LvxPOawp2TrJ2T0FgqvG+yM/i7qarUtrtzwdgoCB66VM+EwhXR"
    "aGh5rXLg4T62+ItNzAUjQNsgCgFNmJ8y6HdqSHBbIcycM6IwjXALegwgd508mha/IH4bebLM+axOmjc35JU94Z39Cjj4Hbf7yauJ"
    "rmmU/ZoGpR/gCXKh8J4tYM/H/6SqAAbgrglcHsF1BNfLaWwjuL5ijCO8iuA6Sh/B9X2C68cFTRZfmSqASoa0vbwIQIikzMLZNIxz"
    "6ywWWvSGb4FHW2ZGcxsSxn1XjPtL/tFvNYj8HLCH+yvxXX4O2FXrpgXf5eeAtX6/73T7DSI/y/FOCBNsU4n5xKUWGdiIDWEpDljn"
    "G5/C+J8B67eatw0Cfwes93DR77Z4I/dgwLiZ2QBbk1/jjGtxkcvPwwmtDEF+zbmmOy3mWMtaAsMILtWzMQxoNKR+q1xZSkTzEwJ9"
    "61TmBTGZsSRc1aHaRxmjZy5+sSFViG+VjEZEt8liQhnRHTLhz8PHopaeo2TbN9gkDjBqT2X5/c1tH+MPEaALIKIUJVU3EKVYMcbR"
    "TkWUAqWPKMU+UQrlRW45ygGccjZQ+Hvt67vW1RDQCv+QK/L8kB8MPzXbN0Khj3yX13nTzkPfJ+PHgGX0et863ashX7HuroEyfoZb"
    "fr1WN7ge/iYNjeBa+NuAddvXn/u94Gr0u4+jhG8dOcF773xp8Z/R6z2I3kPfvGvd1lf+6V90vw7YbasrupSf/DfceWe8I26xdps9"
    "OCM/PQtWnHGPymHFhhTjvFpXiAQdDg6Ok5WMj9Hx+iGPi8yHbA+ZDwkHGb4AcvanRB1mczhEUj0Obz9rn0YdRTdSOPznXucuncMh"
    "kriyqKsO+TcxdHtnCkRITRzPdcPRmX0Ctz2EkggsiuiHHqNf3TZ/j8vg8qZzEZ9ToIOLkmBWlzIDbS0OWHnn65lolRpqkcPbxm1O"
    "nInicBku7RMyGsEdh890KeEigJLgDFFsQI34GZsqljqhmnB8sU3LSQOpttz3JviUd69V6JS5cF1QEZBCQAoBKQSkKgpJICD1M0sf"
    "AanaNgEp6Z29wcsUJdzCy1QyA6lK7wwGHu823iasnRfhsUeDfM7H5wUd2xC5V4DNIZLqwTbnuZh8voLJ50km2+bcUgvxOKCoHovf"
    "5GLxmxUsfpMSn6c8FULGvPblgMXgfkcNi0VMSXM6TU2F2Kc/sozIgKQK432VotP6vb+a476ec9O5u/aax8UQ5bgPUyVYno2IhGlw"
    "t2hleKpgVZK3xeJTq5VTsR6LTw2PpvIEqF6azJEQdxwol+frK4DyoEXuNI0n5J5Lndp1Qn+DNDi2gKkn/I/hOmFa5sIru6BbED5a"
    "h4JwgHObliYSMFI3KyN5Ur5T+D7Nzue4w/vtHFBf0cbdGchMFZl0LEVwHsH5clpwCM6vGOMIzyI4j9JHcB7B+XKvVEf3ziA4j+B8"
    "FfjM3ws927k9nc9hmipgaXtgM8LzCM8jPI/w/K7g+RCglWB6NioSpUKIHrc8cMvjyLY8UiaBl/I05ONfTbZGp73S7SW1RH2DjA2l"
    "llf8YPWu0tAvkpBjb4m5mzvEjZb6SEYj9zAaKfFoWlPY3VlMdHXixksYpvlMNTKfpWwibbHjXAlKQ33LXR7JC2//ZnUukaBxPWri"
    "4PYPbv+UFyPA7Z8VYxw3AHD7B6WP2z97TRay/yj1sq1Je6hpFVP1CnK6yrsEu+A2/+lZ+S7T+ewTVAHMi7vv5/LeX+G8n38PJnMG"
    "XrEFs8Mp+PWRTMFRWy4/GhqxANFEWAnfhdxXXwY2+d0cJ1dzoE3hYRVBmy6bvcvmVeuQYNNn4cpby0Cb3Kv1tXDTJGiYw5dZZNzQ"
    "GVHIlC/GfGKlVpoLclazXFiQyh+JyTUoeDhEhBARQkQIESHEBBARQukjIrQncyRQRZL28/r8sSHyMuMVtfvPomSE+Biw1m2zfdMg"
    "4mPAvn1u9nvN+/sG8Y4gxetN67or60nIowH72r6AAjjig3/7wg+/DFj7jo9o2dQ/HLDm13a/0yDiA9oM71vdXucO2riHA9bpf4b+"
    "xEdcw8xj7G8/6WqgjObFUgKKMou/TN6WCKggoFJODRsBlaoDKiJeupaBp8iL9bVwysxvlwdNmU/H1AKgpHXy5t3bOhlTW9doumPN"
    "QrHJwtIdh7JUyOUlfeXCZeQdEIxBMAbBGARj0BxHMAalj2DM/kyZQP/IHVbqU1TQ/t4+wOFqhEU4HCKpIIu3X6YD3XHQHaeG6NFP"
    "ZxIgelRZ9OiKKsmYL3GynokWad7lHCCRrRj8/KNlTiWWo1u2Q7jdrRHHFGemJqNLYsqEfYZp22nw0Aa9DNiANafmnItJ5AvkkqFP"
    "1CJTnfFmfPQ4In3gaKTOLYsydTkaQZgYmAhD0SaIErNdfyA49iGDX2ziUfJ78W74XbnJ81+cTDJhLNErQ4FH5dT8rvBgIpEhPBBI"
    "ATAtQ7YDpsINzVk2qlUQreJvnDO3N8tEyGmf/MyGolr2mmrXkZjRXAR5Grlc5aMp9fJMsRwsY4RY3FEsEYjFIRqDWBxKH7G4QxuG"
    "mCnxJ3hnHN0p5u/kE1QQC9xNcjlpX6SyeL17YUC9P37XOvetu4ILjqBpEPg7YN/Az+8bePjddHr9BoG/cXv1MPC3NNgot3KtTWa2"
    "NPJDKQs4weWa4BSBbkiwIintC/0pUzmIU26kIZRs6XJ1hD+dnp6dvT99ffbuw/nb9+/PP7z2lYXkpVVaw0X7GhSHiHRTIGYXAiqy"
    "zoRpKrjUnOWZ2bIntvi8FgByxcZ4lA5H+KYjPASxJfifjeZEqTAjIWblzZ4wdpKVF1PBrlJ1dpEKlv6YURWMY4HZD9PQiivOvHTe"
    "pxKv0j8rJQ9QJ+NJYMO7IwX0+AgdKvClVuDdza3igH6YDkGoIxBxsckwQvQzT4IuI8aF84vH6FD/jPnxmbY9tKhiF6u/ESOrgpK0"
    "hwrZIa4VHMZJShzIWH5g9zw9qNdkJXmKJR22y8+ZPqOGzor6GMXI0MUodQ+pGE/DNMjQ1c7S3vhL8reYt/R9qJ/j5Otad+nYq5qj"
    "CokYiC/lbM/rpKJsjbj1rucp1srZfq2cPcdLHClbV4RLYBGilzG2nEWIIOak7dBpLS0YRVyorwxIGepemxxRKbCyQPSHIsIuGsQ2"
    "yXSuTuSpmWVqc9WpE8UR33SV92FQCN0gmm6r4DtxQkYjx3T4bUOxIosJp9AdwllMbeKYaZEse7zzJgEkkpOY6+TQOjnGV2B8BXrY"
    "Y3wFSh/jK44vvsLVY4rsLYVIKugTuRP3+z/mfFLSnUK+p2GaCvJ5+271QgnfxP80Rri/SaJyHqie5TOcUUtN9enLHu9ptHsMN3m9"
    "q8U35kH5Lo8DZXyBDflPvosP+5CFWWzYxwhx2GNoQWlDCzDh0tbjan30KC8sEQacEJFYuXvopd15CbztZfY5Tn6uBbdDo6lUGZbu"
    "ubUofnES2nYv1VeD27OgVQ54W7YGFBkyC6mGzjWfX2wCGbXrIv8QP61bBIJ0vLxGGlV1MGjTMOuXdpcrP3dIdIUSdK9ArNPzHkX7"
    "RkQbEe3SzneIaCOmiYg2Sh8R7UNbNqDbpBvi6xOdeLRlNshrV63L9lWr1yDuARQ2+3Tz0Lq7hJPB8YDdN//Kz8DfAXvowVX4O2C9"
    "h/v7TrfPv3tHA9bhB6KJe1DGwmiZkcIrYJZqRQrvIQgGoRbMbV1+hRnxK8Svyo1fHdSV+Fi5WtLU6zembXdlNG0cGAxdqmcCg7Fw"
    "3DzAoGwNFfUgFznnreuHGsqtHk5wbi4YMXTbSQMFX9LVJp6pvjqAsB3CduWekBC2Q+AGYTuUPsJ2h7aSxWeClytK7rntywzVlckF"
    "FWGdLQ9Y3R5yFV7/njJqL0zToArLUGbDdDG2jjnhrvjqabj7ndYvOp2byIx+0Y4nKHy4vWh1X70Rg5k30qW5JxmewCgOYPz5Ifxx"
    "0y8c259h+IXTCOSw+qD0lAZpvYUBBpGGIgo8rdDWyqZotaHVhlYbWm2ot6PVhtJHqw2tNrTafl6rrQxGhMxWFbcg/BxWGeaDnygr"
    "V/1eh87c5CSu1ZFanze91UYWQyxHHxoQaECUfMpGAwJVSDQgUPpoQKABcfjVCA2I4zAgwgx95j8ifcCuDy/waLGK6haCATiPDTpU"
    "Hh1qDTVlmVLcNnOEp5FWqOzg1sa6Rf+Y6xZNGe9/7nXu0nkbpomrOLrqkH+L/ao9KDfjuW44OrNP4H6HUG2ARxGtJlG6LV6lLaau"
    "QAfx0m2YTh+zv5fKYztf9vdDIW58XWZZuJt7rb4afRuqQbO1IFyHUW5UfY+kDRY+1osJtXh7x/SOxkt+ZE7r8J1BPuAJfwioByiy"
    "NHgnF4pNLKrCTr+WBPN2frcXpiX2buIavFl5HsLNEDpE6LDcEyJChwgeIXSI0kfo8NDWKag6w03qYCUIsWZbPKXoRnyNkeHaH2Pr"
    "3C5cWTBEgoM05n/PHArWmF64WGuSEnkb5W3MciugqMQosax9qTUSz9ovLucYJcq51HLGbCmYLaXc2VIOEdelWA4TqGYsrMs9X8+O"
    "6gq1yBXUNXcgAy9xC/qdkLZDbArl30T+XU4H8OvYMudPE8dN02vaAteFFh7EbhN7okDE10J3JpxCZvSVjabEZMZSVpcDHFfhwzcN"
    "Mz7402yCKXtOH5gJGAHi0s+FCBAjRIgAMUofAeJDA8ToW7pb31Kp1SU5nO0cFlCga1hkUtrUNawMoW2uvZSdJiN2fa1dNSyYNcM3"
    "SbjpAcW1o5aJQtxuU+ul5KfMVRrF+wXJALl4eRS0Y9COKefKgXYMarJox6D00Y4piR2DMVw7KBHDCvtixHQ7XPAxMuUAkSnB1tOL"
    "AlOCbo6Tq+vjUiJv6/oSDRjys5WQn0Nu6LYDv65aHIQIX6tnAhB6rFWugB+3ZoWHGciiqyfkm4soMNMhzwyKKsAXwXhGub5DXqdH"
    "9Gze3YAN2GjkugyORkRVLEunGuzmmnPexWjEybyLCrMXXOkSVSF0pyG2doG0Tkz+H87yeyuGIZERZo5NbUkc03yui6aiJ2I+Dpgo"
    "NCufGW6hKUveuy53kw2Td0H4KdgXHo34i2NJ5X40grbytw3ZfDqmVkAVKVsrg5vgSU5If2EKSEZXjAFzsRRIe8o0r5jtVH/iLxzo"
    "7YphMi4wW+evKumblmPqNu9aYcBAmz8RbFM3IDJKlsKATvgX+SxkMdENzg82VRx1kr1znQSAFFU158wrYEJ/8PHEpOvD+vq40eIn"
    "AbPgW1bwVL5WntzzU3CZ4V47YlQlX6oQo0KUAjEqlD5iVIeGVKQFsMHLFCXcwst0PAEZR/fOHFfuo+JC5dbrzU2DwN8Bu21xht9d"
    "N4h7AGd6veZ1C86IgwFr3TbbnEB8DBjvmV+Ev3HDLo+LxvYzJGm6RdV04DifzCIdlLh8Mp+PLjoPd1dQ/VocDFjnoe+e8o6gTHa/"
    "1b1r3kAzeVQOOUGGEUZTQgjySSlEXuqX6/4zn5YaRHzEX51vn5v9XvP+vkG8owHrt25a193mbYN4RwP2tX0BNcnFB//2hR9+AcHy"
    "mU029Q8HrPm13e80iPiANsP7VrcH6cz8wzLWOMcg0W1aeGHgIy87wzTIz1LVMq8kTw8WnFdJbs4s8ztl3kK5yXoa7WGPuTpvm3cP"
    "rk5SZFntdr62r2AV8464pip64oqq+OSL3+19p9vnK5/4LMdCF0XK8478KBUO/ihPw/sNqaM/nakxshJr+mVyf49upBSAPKKEGDpf"
    "aswDNsIS4r3isshYmWXzVUKtlkBBSPGZXWwtb/JmxCgRDSzzm0HZRplDwmQo4DILeKHoztCm/BdqRbKrx8kws3pyu8RRjOcNWBsn"
    "Q9am7ETpdrbDdF7c217hQF0mfbjWvOt9a3VbVw3iHXHrr93rwRn5CfsSQ3kRNifcwwG7eOj9tUHg74BdNu8uWzdA4x0NWLf159Zl"
    "H855RwP2tdO+dIFb/3DAPvG/0E5+Sqi127nutno9Cba6Xwbs4e7LXefbXYO4B+WwREPiHlrKoojllEJa4tGyofX0Jpf19GaF9fQm"
    "aT2JJJzS264Iw2Nk1WP2u7c5eP3ubSar4VIim2dxPkeIkMvruSwcoovzOUaGnF7P6YjXcBFeJwiR2+u5bc/H/6RqipGXzecQSfU4"
    "fJ5rMTxfsRieJxdDh/5I4XCfn82Ynd32VWDvKou59Xs/Yiwn0mT4BvNN5+7aax7PnRGfPhTb1h91VXmJiZDspcSyqPWb3etWv0Hk"
    "J1gEd0PvXHBcDm08ytmhRRU7S0xZ03xGByWWUJkmI49/VBuOl0V3+lNocZMuk7/FAw/itIiglhlBNehTCryXnR/La4/ZsVYv+xsU"
    "TpQJy/kTFRJIlArFshWxlCFpWd+a21xUV6Y6n1IR6RyNF45fr2fGDDuy5VALN82RtOzaUmaTv9wQj67uhvWORWgq6X1u/nZ6/g7C"
    "X3XHJqDxk1cT+kPRqKpPFePXtHRmW+lzfYZmjAstRVyopj9Ru5BlHlBsx61tPb+PGPnYq1F+RB4fO7HKMVfrbp3VLPrE1YbNvHIS"
    "tBjyWjsWa6QMutYttVJqMMuz2XrV1L++Vpm6lPEFNuQuccta6NSuy9QlY6ryuxKT0aTGlJdQZlaBWsuQOmVi8p8sFCqdf3JlStS5"
    "EFdFqWXxE7yEIqICs1td+SMZjcb00bSoSMCi8a/KoyNSn4guZKlpjd9S9G6ZC9DTqPG4ceWMZzpz/OQjqLIdXGXDVB6YygNXNkzl"
    "gdLHVB5ldaDMzvKQzsxjyOywqefbuzyOb/GxH/J7exe3wzyFrMDaHyLBZT/GTmEkaJw7hVD9KBWi+lvfbBG2UCGJeATlEAbctjLC"
    "kBZnEWkEFCiOrYtDWPxFpOEToDC2LgzMD7Ld9XjONJPRDeywMB36tJTN2ioDisyNOeWZdoVDRi0lvXdwsb4qvzdvNrSCdnmqi1nm"
    "d12j1i82kYR1YjsmVAmT6yRR2FJmxxbZth2T8NHMDUyZl9pJLTv2wi4lHi13c0cj4lDDsInC+5oJMMvtlECwDCTPNi3I4yaAZXpC"
    "mm6gltfKVpY2WUyWkEN7NKKWZVouPK0qfN6nvJ14DH5XmYTch8bdfN2hrOkyazmctKGBm61DdOYlmSD6TtJpI8CNAHeVLV0EuH+2"
    "RRcBbpQ+Atw7ALgPnHmsmuvTAVOPlY2he3DnOrzrZ6l4vH3nz5myNEwlZShn+3+GSCrB4n27gHItxpmn7OPkC8gMqMvM/NqVyIF9"
    "JVJgx/OmtLpNkbdFfsZhg8NEYwo4oNCE7hFUL9ryzeu8iVBWZkJJ8c1Vqf59M8/cCCWmkiydGl8G5PTeRRubUoOtxcHT+PV6Jn7q"
    "4ZZDJdQ0V5FEDwkU+KDJT3hdiTqAFtUog7J+9mjkljM0qPKdSiSRWvxEerHE7XS7iWetdyN0rUXk8QgnT0QeEXtC5BGlj8jjPpFH"
    "X2lI8DPboArTlNm03dCo2r7JiqGku8UeQ2p1ks3ZbmwxMnRmWw2gbeDMZi+Zyhdcbg/pKcXkVpekiJGiC1aZV2VDsZ2hK7LCelmS"
    "GIVdemEXhmGjVIjFrsJiy4TRPdgCf0oH6MTF+np0bu61W+/dyAidzgxzSSlRwIXQ60MkDhLufdMGhLFDviDIJKRrdeHJx0DJh6j5"
    "Xvue8NHMB7xNXo1Gz3Q5GqXlJtrhjTbwJOTU6EGION6RKPWI460Y44jkII6H0kccDz0Ij3x9Ap2sgIXjNkfULh9qt1dUtNSm407Y"
    "CyZXwekgRIJhpOWwwlvfKXNuzKda3AL3L9QzrW8KTYaG2yaXUwwkeFOIb7g0XL8ULkimUi9LLyA5RHR+Qtr8OxAZpvpMZnP+TVyw"
    "IXQPaE0LLGpOyL/oIqPdlHeR7jqzz5uvt9DRGEdj/DjWajTGV4xxNMfQGEfpozG+T2Ncbmi6ikuSqRf6UyZfE6T74+7r3XL3T6en"
    "Z2fvT1+fvftw/vb9+/MPr302Jy+t4vdF+xpYHnlZpAxKo7B3xXuWorDDhTUKe35l3ZlwtsvM0BPeIx8SGjiZe6NnNPLSYahzyzaF"
    "Igwe50vCO6fK1FWMA4U7XSvfyV1ybZD5r0FcFU82BTceZ5mgq5NkU/EmJXpHzR41e9TsUbOvnm6Hmv3PLH3U7Leq2W+m1B9Gn9/l"
    "9sXeVPpI+StXc8u7YeS1r+CG3PbTS7gadFEex8gqyOodZDAIGyt5tdwIEaq48Xl5Pv4nVYu6P0SpcMszdZgW1yCShBsteiVj6vY9"
    "dhyz6AZ9mAaHayxxtqrOrY2qCcYoMWdJqS0awI+SAs6O8vPaY3hfRMLHXCq7rdHpzHS4SbX8Qpe1ROrt6OV6dvLtoOHQdd5bj7z3"
    "wbFk7qjmVPikKGQ6dxQhZIGRq4olMmQrhPdYJ1Aqh9imvAb+KzIjtk0UZi+o5SemTmLvO7xPLvRdVQxDBu2khaaktA/AQkTUEVE/"
    "vpUQEXXEVBFRR+kjor5PMzhQM/JCjgFFBdHG7QO7GMSCaa+PePi6JlARiz9E8iKj/3hgskpZ960f6kRhT7TLJVNLeNGFL9azPenc"
    "ZkPLa7fWrheVpCBhK5e3Iy1uAQsydQkebtwmciZeYIlvIP1iB43c2laasuTd1InIXCRaM/rDIfAgSSN/XzfNZ/G7nYqnVDAdBVr1"
    "x7IIoVW/YoyjXYdWPUofrfq9WvUhVSK3XR+iqaBpdJbHjSjbiyhheCopzL3izMnaBU3ja2R2OkIOr2ApzCrxqibuj8w7IL32VRyM"
    "W3FqK4O12KOKpU5azLGSG8Hha/VMW9EWrYbUb5ZrC/jRNDQohAxmFrfbwIbjHHc4XR0SDcwUtoQcgRpVjIbYkIUHq4NpxvjzT8d8"
    "9ah72QOpLeoRc4tVM2hKcoQd3w9qNzehsPOTpUyJGJ9EFHa2+W3IaAT3HI0a5Lp9Byfu5dLb+8sN75CRT/3eORHMlJvQY1Ej+umJ"
    "3xBa82a6Qz8Sm8oiJ1O4CzAyZ52TTKOT/6jky7zKC9slWL9Yu9bjyyzOinhfZ5uh5fJiPahAtmN+ol2/I8bC/JVkaHbZRK99Jdb9"
    "VUbatmomlkMPgOJZPapa1ElRBEIXV2kC0GxoB+3WpysmsrV0vFIMA9IIq3KNdZdpmEHBFic21zRTMODNunjByolw7T7h2sMW/zis"
    "orLjQJrvijEvxFufoBJT+462t8sxm9u25EZ8Irc90C1zDg9a5MqiYetP7DednZAOM5ZE7s7bXrY5iz7yN31CHPOZMm41WdLIkanp"
    "ZvwSV2hhhq4Lg0rknONdjumjyVvqTnpGjZ3eURpzkV7kwrJQhFOwwRVFTdDCHjm/wRMfT+Ki7Zh8MNXBioRuPcdhU3zzOoSGBp8A"
    "P7rJ+QSzCeW24sZ1K72skyJbB/+F33Vzbg9dNwl0JS7HKobGCW464rYTbjqi9HHTsaybjgfLeF3Nlenwrq0lMl6379ga13QL8DmF"
    "tHpJ8bfPcY1zLS11z4oB7VNUj787cYenP2Y6n1GK6zNRQgzBL7XeIpLU8qVz01qfIVLUXI9yBFDO2g2kHybDGq9lE3AZgN++Yj/X"
    "4qivOFnPhHwd7/JavLdnTqmbz9gkmgl5jM0FEyZAkMdYsQGgpRSuWnSqu2NWNlhMKHMBUXHFEojok/6dsiTYu/vbbYK3eo8gHpcT"
    "y9fRA2ATQSHSychrbzJBkNoUfI/ytIsiV96NQ78dTsuvmE0CIeDjVOoQAkZVCiFglD5CwPuEgPkApBu9TFFCtE3K/M44umMUSwTt"
    "EVTQ7ecsF4x3tgLGO0vCeFAp0S1Fk9dpNkRSBax0H26zkYnLN8SKTFo+EU5YZZ6wAlu2mHwjdCji8ot4E80jRoliLrOYPVyr4Dwd"
    "UKF4Sy/ecdGgtigV5mVPR7cKszVBiJyNa+lhaD43WyNUyNM4gODvYeR+/QMS5GYseV9oqykvO8M0yM+UcJwYe5O8/WRaVH9iX+hS"
    "cFiqJqluTLC5+mDT47XPg7PBI1rKwt8rjIwm/sMlzAcXulxZ6LYv+7W0KfWlPL0MuqkmW6OLSA7GwiT5Uq5euX1Uk6WhZSSDnwdw"
    "x2jO9D6EkNXiLhn+hXqmW4Yy04eO3yZHJHUoWI23tInC/xHw0HbTWuoOcd0EIUZNh3C275xESwupflFfL4piQ28F9FYo58YBeius"
    "GOO4X43eCih99FbAgLWjXZkOm2mlVF4Bb3J5BbxZ4RXwJukVYKsm9JLgcHYlhoACCzEUK8SAgZj7q3xempi14xnnR6e5uOb9Jtvz"
    "YUIUcpmFXK64RBR05aLTvsz0S2oYtTga6p2vZ4KhzzN9qHpNciWYFrnqvASQU6rYcwtyfbn5IJfk0bRk5SAANV8tJibRdI3ozq8i"
    "uZfY95CnZSIvWxDIUDLVtDT71/Q80/u57SYI66My1Q2/OBHISD4dQq4IuZbVKkPIdcUYR9ANIVeUPkKu+4RcAyUiL5YSUFQQJ9x+"
    "TmZPKSvA4RBJBVm8gzxWWPqpaOmng+20HA8IgG6dB+NnRh77VcWMsjLZ73CJ3+WMubeKRiVBka50y0nWK/Mv1FfiSJrfJodTnagM"
    "DXWlpR4Dx4/CI24xMW1KAJOSWebNuSgsBsvBCWkp6oS/awqzFam6LyzdobbIUM/fZGKZi5Q6ZTu/28thI8SKECsq6SSIWNGKMY5o"
    "AWJFKH3EihArqhBWhEBGYSBjqlgbubFE6HB6P5rpvQz2apNaujqpJULA5Ol6dgBY0GCdoZotzy3XucxcCVPNieMtDv3CRTDbcMvU"
    "MVZUXcxUMqqwLJ6en+dYF3mr7DoKcC06zcMbVYDDbvMKcncnjuwQvZya3i7bkz1E8iJX9rJxex++7Addw/7z/zjamZI="
)
