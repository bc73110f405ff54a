from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """CREATE TABLE IF NOT EXISTS "loss_reason" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "position" INT NOT NULL,
    "is_active" INT NOT NULL
) /* A reason for losing a deal, from the workspace's own list. */;
CREATE INDEX IF NOT EXISTS "idx_loss_reason_workspa_e29829" ON "loss_reason" ("workspace_id", "position");
CREATE TABLE IF NOT EXISTS "exchange_rate" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "day" DATE NOT NULL,
    "rate" VARCHAR(32) NOT NULL,
    CONSTRAINT "uid_exchange_ra_workspa_95963f" UNIQUE ("workspace_id", "currency", "day")
) /* What one unit of a currency is worth in the workspace's currency from a day on, until the next rate. */;
CREATE TABLE IF NOT EXISTS "deal_item" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "product" VARCHAR(200) NOT NULL,
    "quantity" VARCHAR(32) NOT NULL,
    "price_minor" BIGINT NOT NULL,
    "discount_percent" VARCHAR(16) NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "position" INT NOT NULL,
    "deal_id" CHAR(36) NOT NULL REFERENCES "deal" ("id") ON DELETE CASCADE
) /* A line of a deal: so much of a product, at a price, less a discount. ``total_minor`` is what it comes to. */;
CREATE INDEX IF NOT EXISTS "idx_deal_item_workspa_c79e77" ON "deal_item" ("workspace_id", "deal_id", "position", "id");
CREATE TABLE IF NOT EXISTS "deal_person" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "part" VARCHAR(32) NOT NULL /* DECIDES: DECIDES\nINFLUENCES: INFLUENCES\nPAYS: PAYS\nUSES: USES\nSUPPORTS: SUPPORTS\nOPPOSES: OPPOSES\nOTHER: OTHER */,
    "comment" VARCHAR(500),
    "position" INT NOT NULL,
    "contact_id" CHAR(36) NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
    "deal_id" CHAR(36) NOT NULL REFERENCES "deal" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_deal_person_workspa_975980" UNIQUE ("workspace_id", "deal_id", "contact_id")
) /* A person at the client's side, and their part in the decision. */;
CREATE INDEX IF NOT EXISTS "idx_deal_person_workspa_fa5f30" ON "deal_person" ("workspace_id", "deal_id", "position", "id");
CREATE INDEX IF NOT EXISTS "idx_deal_person_workspa_1a55f7" ON "deal_person" ("workspace_id", "contact_id");
CREATE TABLE IF NOT EXISTS "task" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMP,
    "title" VARCHAR(300) NOT NULL,
    "comment" TEXT,
    "due_at" TIMESTAMP,
    "remind_at" TIMESTAMP,
    "reminded_at" TIMESTAMP,
    "done_at" TIMESTAMP,
    "done_by_id" CHAR(36),
    "created_by_id" CHAR(36),
    "contact_id" CHAR(36) REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "deal_id" CHAR(36) REFERENCES "deal" ("id") ON DELETE RESTRICT,
    "owner_id" CHAR(36) REFERENCES "member" ("id") ON DELETE RESTRICT
) /* Something to do. ``owner_id`` is the assignee. ``reminded_at`` is when the reminder was given. */;
CREATE INDEX IF NOT EXISTS "idx_task_workspa_fbbcd5" ON "task" ("workspace_id", "owner_id", "due_at", "id");
CREATE INDEX IF NOT EXISTS "idx_task_workspa_c52350" ON "task" ("workspace_id", "contact_id", "done_at");
CREATE INDEX IF NOT EXISTS "idx_task_workspa_873905" ON "task" ("workspace_id", "deal_id", "done_at");
CREATE INDEX IF NOT EXISTS "idx_task_workspa_a02a79" ON "task" ("workspace_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_task_reminde_cf77b9" ON "task" ("reminded_at", "remind_at");
ALTER TABLE "deal" ADD "loss_reason_id" CHAR(36);
ALTER TABLE "stage" ADD "required" JSON NOT NULL DEFAULT '[]';"""

POSTGRES = """CREATE TABLE IF NOT EXISTS "loss_reason" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "position" INT NOT NULL,
    "is_active" BOOL NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_loss_reason_workspa_e29829" ON "loss_reason" ("workspace_id", "position");
COMMENT ON TABLE "loss_reason" IS 'A reason for losing a deal, from the workspace''s own list.';
CREATE TABLE IF NOT EXISTS "exchange_rate" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "currency" VARCHAR(3) COLLATE "C" NOT NULL,
    "day" DATE NOT NULL,
    "rate" VARCHAR(32) COLLATE "C" NOT NULL,
    CONSTRAINT "uid_exchange_ra_workspa_95963f" UNIQUE ("workspace_id", "currency", "day")
);
COMMENT ON TABLE "exchange_rate" IS 'What one unit of a currency is worth in the workspace''s currency from a day on, until the next rate.';
CREATE TABLE IF NOT EXISTS "deal_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "product" VARCHAR(200) COLLATE "C" NOT NULL,
    "quantity" VARCHAR(32) COLLATE "C" NOT NULL,
    "price_minor" BIGINT NOT NULL,
    "discount_percent" VARCHAR(16) COLLATE "C" NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) COLLATE "C" NOT NULL,
    "position" INT NOT NULL,
    "deal_id" UUID NOT NULL REFERENCES "deal" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_deal_item_workspa_c79e77" ON "deal_item" ("workspace_id", "deal_id", "position", "id");
COMMENT ON TABLE "deal_item" IS 'A line of a deal: so much of a product, at a price, less a discount. ``total_minor`` is what it comes to.';
CREATE TABLE IF NOT EXISTS "deal_person" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "part" VARCHAR(32) COLLATE "C" NOT NULL,
    "comment" VARCHAR(500) COLLATE "C",
    "position" INT NOT NULL,
    "contact_id" UUID NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
    "deal_id" UUID NOT NULL REFERENCES "deal" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_deal_person_workspa_975980" UNIQUE ("workspace_id", "deal_id", "contact_id")
);
CREATE INDEX IF NOT EXISTS "idx_deal_person_workspa_fa5f30" ON "deal_person" ("workspace_id", "deal_id", "position", "id");
CREATE INDEX IF NOT EXISTS "idx_deal_person_workspa_1a55f7" ON "deal_person" ("workspace_id", "contact_id");
COMMENT ON COLUMN "deal_person"."part" IS 'DECIDES: DECIDES\nINFLUENCES: INFLUENCES\nPAYS: PAYS\nUSES: USES\nSUPPORTS: SUPPORTS\nOPPOSES: OPPOSES\nOTHER: OTHER';
COMMENT ON TABLE "deal_person" IS 'A person at the client''s side, and their part in the decision.';
CREATE TABLE IF NOT EXISTS "task" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "title" VARCHAR(300) COLLATE "C" NOT NULL,
    "comment" TEXT,
    "due_at" TIMESTAMPTZ,
    "remind_at" TIMESTAMPTZ,
    "reminded_at" TIMESTAMPTZ,
    "done_at" TIMESTAMPTZ,
    "done_by_id" UUID,
    "created_by_id" UUID,
    "contact_id" UUID REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "deal_id" UUID REFERENCES "deal" ("id") ON DELETE RESTRICT,
    "owner_id" UUID REFERENCES "member" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_task_workspa_fbbcd5" ON "task" ("workspace_id", "owner_id", "due_at", "id");
CREATE INDEX IF NOT EXISTS "idx_task_workspa_c52350" ON "task" ("workspace_id", "contact_id", "done_at");
CREATE INDEX IF NOT EXISTS "idx_task_workspa_873905" ON "task" ("workspace_id", "deal_id", "done_at");
CREATE INDEX IF NOT EXISTS "idx_task_workspa_a02a79" ON "task" ("workspace_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_task_reminde_cf77b9" ON "task" ("reminded_at", "remind_at");
COMMENT ON TABLE "task" IS 'Something to do. ``owner_id`` is the assignee. ``reminded_at`` is when the reminder was given.';
ALTER TABLE "deal" ADD "loss_reason_id" UUID;
ALTER TABLE "stage" ADD "required" JSONB NOT NULL DEFAULT '[]';"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("restore a backup instead")


MODELS_STATE = (
    "eJztXWtz2ziy/SsofZnMLa1vbCfOrObWrZJtJdHGllyynOxDWxJMwhbXFKghqSi6u/PfLxp8P0XKelCc/mCLAtEkdRoEug8ajX83"
    "FHN28s0wX6w5VVijRf7d4HQGB7EzTdKg87lbDt9s+qjLestInUfLNqliixNPVLeYKFKZpZja3NYMDtX7nBHFmM0pX52Qrm0Rla4s"
    "Qk1RSnXGVWo6JcYTmUz+z+BsMvmVaKKetZg59TQuzigL02RcWU0mJ3Bf1VDEjTX+vLtbLLj224KNbeOZ2VNmihv945+iWOMq+8Es"
    "7+v8ZfykMV2NQKmpcAFZPrZXc1n28NC9/ihrwuM/jhVDX8x4UHu+sqcG96svFpp6AjJw7plxZlKbqSGY+ULXXZV4Rc4TiwLbXDD/"
    "UdWgQGVPdKGDshr/87TgCuiIzAyV6dbJI7XYCWfLsab+r/uIoerjca8/HN93huNxI6FjeJSYTtwixeDQPjRuA2D//t25bgCMLG3A"
    "Da4+twdvzi9+llAYlv1sypMStsbvUpDa1BGV4Adoy88E3ldTaqbj7dWPIS4edBOsvYIA7OBF8ODzANoBpI0Z/TEWjfzZnoqvZ2/f"
    "5mD8tT2QMItaEmdDvLnOO91zT5055wDvAF94Y8rg69XfH76NzsI05uy/bw1LMZa7ar1RqC/eFUD64l0m0HAqirPX/5TBOiyzR7wH"
    "D5f7Qfm8AMjnmRifJyA2GUAxpnYS5K54DMrtDJwjgjGkRc/EbG3GTryDneGe0Wsby0N02cPubed+2L69g8vPLOs3HUqv28MOnDmT"
    "patY6ZuLmLL8i5Bv3eFnAl/J3/u9Tnwc8OsN/96AZ6IL2xiLHz6mahgrr9grimh/MVc3035UELV/lNr/zkwLfn6K6jPUHpKI6Vzg"
    "systn+6qX32GJ/jT2em7D+9+Ob9494uoIp/SL/mQo+1ubyi6UjB4n15CRhgUPFLlZUlNdZw4Y5wZWXWTp2Zns3gJ5fRZogS/CB4O"
    "XJQho7NG3G+Rhdkui+2dXuuttAnU/ZVQMmVUBY+ByhJiMWYR4QcQkymGqUpnAr4up4bOhCPxaJuMkUemG0vhWiR9lG1eeL1n8o/A"
    "Sxu77oVwc7gNX/6Jbksl3Ja4horintDsFjVwYGfmNUCjkYfDPBp5f3Tto5H3aiMvDCdSa7ul1gKrrIQBEBF6xejvWldVgXvzwT/h"
    "lsQBTqL70TCZ9sy/sJXE2BkYlLS2G3YvjhLQoDR4RJMuffs/2p7ELxejDrPlbx+I/njQvRK9QrajF7K7ppquiksl0b50JT9+GTCd"
    "2undbf2AjrzqMzZ7FEPNK8B5sFiRbvRYwNkZQyBxijMEHngZDIGjnaIcwVwoUhhowkUn0hsjS82eEkXXxHtkNYlhEkOYFcKNNyzp"
    "yBPVSGMENr1Miv+fdPjZjGq64+znEgNAQkhaoEmSJ73xHGkDpA2qa6ghbZDTxtFxRNoAtY+0AdIG9aENHNuuBMC+QB0Rfl8kEkfU"
    "ykb4fSIWxzT0jBbc4YtZgjOIgO3J7jEe57bda3/qDEp29Y329W231yLyY8Q/d9rXLQL/R9y9YIuEr1w2duesSPDOWXb0zllcK94Y"
    "t6lmwvJ71M6nTq8zaN9074dlFeRIDvtCEf7hiF/1e187gyGoxz8c8Y/twS0UOZ8jHtzVE/af4OCK1KyxcLG17ynv2KUhXh/KM5zH"
    "sFxMg49CcFcq9DzK/ZpRl/3+TcSCuuwOYxg/3F52Bm9OJfSikubwdskR2fPyE3BnO4whESSZc0lmL7wEKeYsijnUlkoTzDvjCa+c"
    "JQONOFXolTcz2UIlVKMAXehWJ/aU2uRxsbJOyGQCdxy/sNVkQjQnAAhKCLWIZkOJxaipTJlKKFeJZZiiSaRxiFu99iaBRd69PJow"
    "jUY0lqJRY+wRkogVdiqQRMxp40gjIYmI2kcScZ8komMlbvAyRQW38DJV0+iuxTuDTPFumeKwdV4GY08GcS6G85I9WkC+lIA5JLIR"
    "yhXrlaIgvy8E8vsckN8nQbaMhamUwjiQqB/Ep4UgPs2B+DQJsU2fU0LU/nLf72WQhG79+CirKTb5D9E1a2dmTMhYfVxouq1x6wTu"
    "dwhTFfCJjLgexm9u23+Nw39107+MD6Vwgcu4K2nMZqmxq0P2I8uJDETq0N7zDJ3OX4f5iPt2zk2/98mrHldDFHGfpkpAns2IhGWQ"
    "Js+lySVUr+XJ6xUE24zx5OHWVCWinNsOxR0nyp3yZg5RHtQoHFd7Qu6E1pnVJOxPELdgSZp6Kv7pzEnXYxpLb52sZhIBWhMy+ADP"
    "bZiqjJhlbhgteabfGXyfZQfg7vB+OyfUc+q4MwOZsb1RxhHJeSTnq+vBITmf08aRnkVyHrWP5DyS89UeqY7unUFyHsn5OuAs3gst"
    "O2w4HeewTB24tD3AjPQ80vNIzyM9vyt6PkRoJUDPZkWiUkjR45QHTnkc2ZRHSifwWkxDMf71hDXa7VVuLqkjF6RmTCh1vNWq+bNK"
    "Y39Va4G5Je5O7hDh/4rX1/qVTCbuYXSlxJNhzmB2ZznVlKm7XkI3jBemksU8ZRJpixculNcldG1nlsfBwpu/yZ1aClVuRl0cnP7B"
    "6Z/qcgQ4/ZPTxnECAKd/UPs4/bPP6R/XCCnD9YVE6shb7yIJSczUK4l0nWcJdoG2+OmsVFIdX6AOZF48fL9Q9H5O8H7xOZjMHjhn"
    "CmaHXfDbI+mCo75ccTY04gGii5BL34XCV19HNvmXOU5UC7BN4WYVYZuu2vdX7evOIcmmzzKUt5HBNrlnm2vppmlQsUAss8y4oXFC"
    "yUwMxqJjZWZaCHJWtUJckCIeiTtjUPBwyAghI4SMEDJCyAkgI4TaR0ZoT+5IYIok/ef1mTlD4lXmKxp3n0VzbBH5MeKd23b3pkXk"
    "x4h/+9we3rfv7lrEOxrxYeem82nQvm0R72jEv3YvIU+n/BDfvojDLyPe7YkW7VT1D0e8/bU77LeI/IA647vO4L7fgzru4Yj3h5/h"
    "evIjbmEWcfa3n94zMEaLcimBRJXVX6VoSyRUkFCppoWNhErdCRW5XrqRwac4J5tr6ZS5X68Im7KA/ZmAKOmcnF68a5JHZmkqSw+s"
    "WVKLLE3NthlPpVxec61CvIxzByRjkIxBMgbJGHTHkYxB7SMZs8f9l3z7o/CyUl+ihv739gkO1yIsg3BIpIYQXxQJyLnIjse5wHAc"
    "DMdB9ghdAmSP6sseXTOaXPMlC5uZbJHqnS5AEllUF+VPpjFzuBzNtGzYWVsltiFLZgZnK9hXG77ohmWl0UMbXGXER7w9MxZCTTJf"
    "oNAMe2YmmWlcVBOtx5bpAycTZWGajCuryQSWiYGLMJZ1glVilhsPBMc+ZfCTRTxJcS9xGXFX4fL8lxBzQHh02CudwqMKaXFXeDCZ"
    "yBAeCLQAnJbu1ANQ4YbGPJvVKslWiTfOXlibZSIUss9+ZkPxSJGkhOvSHxYTKFLJRVW0JuTakGur9hCAXBuyLci1ofaRazu044eZ"
    "EP8A74yt2eXimXyBGnJ9u0ke5/gPqRCvDx8MpPe4rXf/rtMrOeBImRaB/yP+DeL4vkEE300fNumG/3F/9DD0tuOQMeHFmpv0bGni"
    "hzIWsIMr1MFRyV44ZERS25fac6ZxEJfcyEKo2NDl2gh/Pjs7P/9w9vb84pf37z58eP/LW99YSJ7Ksxouu5/AcIhoN4VCdimeMuNM"
    "WKaGQ815kZ4tu2OL92sB4VaujUflsIVv2sIxQ+zOM8RiWtK8YXkXaUnZjzlTwJGT/PE4zbO+FuClY58qnGcr1UofYPrEE5KGmfoS"
    "NmdEDo3NShub7kRLefI5LIeEyRGouFxnGBH6I3eCLhCPpXNdx+QwO3MspsywrLHJqFVuL4iYWB2MpD3s1hxCrWQzTkpiQ8ZU+LvH"
    "9KARfLXEFLcX2C6ec23OdI2XjYeJiWE4TOp8RzlMwzIIaH7grtf+kviWi9y9C13nOHFdG7obe1UL7IghG+Jrkb33LlJTWCMhpusx"
    "xX1btr9vy55j948U1pzQfdwQ53XAVnNDHFj/0LXZrJG2MEKeaOYujhhrXp0CKyRgZIGVCFQuAWgRyyCzhTJ1iuamoS4Uu0moLb9p"
    "iriGzmAZAVE1S4F5/hMymdiGLW4bWrewnAoJzSYCYmYR20hbVbHHO2+ymMFBEvNuHNomx7UAuBYAo8FxLQBqH9cCHN9aANeOKTO3"
    "FBKpYfzeTkLFf1uITkmzS8VJhmVqiPP2Q8ClEb5JrGRMcH+dRO2iJT3PZzxnppIa05fd3tNk97g04u2uBt9YBOVFkQDK+AAbip+8"
    "iDf7kIdZrtnHBLHZYxh8ZcPgMfnP1teA+uxRUVoiTDghI5E7e+ilgHkNve1lmTlOPNeS26HWVKlsP3fCW5S/OEltu6ea+eT2PKhV"
    "gN52agOLDFluFF0Tls9PFoHszk2ZC0cUayaZU9P2cuyoTNHAoU3jrF97uUK5okOqK5UsOoexTs/BE702MtrIaFe2v0NGGzlNZLRR"
    "+8hoH9qzAdsm3RFfn5TDk62yQ9647lx1rzv3LeIewCZbH28eOr0rKAyOR/yu/TdRAv9H/OEezsL/Eb9/uLvrD4biu3c04n1xIKu4"
    "B1XcpCtzpXAOzVKvlcJ7WASDVAvmWa6+wYz8FfJX1eavDhpKfKyoVjQN+I1hWQNnNW2cGAydamYSg7HluEWIQac27O4GebEFtm4c"
    "aijPdzjZtrHkRNcsO40UfM2lNolM9c0BpO2Qtqt2h4S0HRI3SNuh9pG2O7SXLD8TWOZs/+bWrzJVV6UQVKR1ttxgNWssTHjte0qr"
    "vTQMnVGeYcyG5WKwPgrBXeHqWbj77dYv+/2bSI9+2Y0nKHy4vewM3pzKxiwqaY675wCe4CgO4Pz5S/jjrl94bX+G4xdOI1DA64Nt"
    "kFRIQS0dMFhpKFeBp236lFsVvTb02tBrQ68N7Xb02lD76LWh14Ze2x/Xa6uCE+Fkq4p7EH4Oqwz3wU+UVWgvWZvN3eQkrteRulds"
    "eq2NPIZYjj50INCBqHiXjQ4EmpDoQKD20YFAB+LwoxE6EMfhQIQBfRE/Ir3Brl9e4Mnijp9bWAwgMNbZmD7ZzByrdJWyEWtmC08T"
    "rdEWeVtr6yb7baGZLKW9/+W+30vHNiwTN3E0xSb/kfNVezBuHheabmvcOoH7HcK0AYwiVk1i67b4Lm0xcwUuEN+6DdPpY/b3SkVs"
    "F8v+fijGTYzLPIt3c88189m3sRJUW0vC9TkTTtX3SNpgGWO9nDJT1LcN7+hxJY6MWRO+c8gHPBUPAfsByiwNXuGSWsRkCsz0q0ky"
    "b+d3e2VaYu8mrsOblechXA2pQ6QOq90hInWI5BFSh6h9pA4P7Z2CqTPeZB+shCDu2RZPKboRrjExHPtjsC6s0jsLhkSwkcbi77nN"
    "wBvTSm/WmpREbKPYxjy3EoZKTBK3ta+0ReJ5++X1HJNEPVdaz5gtBbOlVDtbygEI4m5gBjTiBHH4XDOTINZitQrxw26KE7LU7Cmh"
    "bo7eE/JN7gtnEW7Y5IVDDg74IkHnTPiB5G06Abz55UZ8xCcT18KcTIhCTVNjKjDBxkJuXudtmClOUm4thTMqk4hodksmDQHRJjHE"
    "H5SKe1NdFyfEjbnxaKgrYhvGS1NWlVcixtOIy7zEzjPDLVS6cvbFg3LdEJcgoggY7clEvDCmQ3pMJlDX+W1jvpg9MjOQimQ5drhw"
    "eJITMlwaMtOxRvURd0lrWCXHVS/38Ux7Fi8b8BlUN7hQmKWJV5QMDdM2NEtcmnIA0BJPJKrPWkCkO5lT4CLii/MsZDnVdIEHn1Fb"
    "mWaT50numyrOnhfON/ZDtCfuvCnr0ylHc+UEYOVx7cVqhTdKLSYhdIbcPXL3FR+mkLtH9ha5e9Q+cveH5u4dD2CDlykquIWX6Xj4"
    "u6N7Z44rVLa8UoX3enPTIvB/xG87AvDepxZxD6Dk/r79qQMl8mDEO7ftrhCQHyMurixOwv+4Y3eYgFpVM5nvy26is8gFKpxtW/RH"
    "l/2H3jUkS5cHI95/GLpF3hFkVR92Br32DVRzjqqhJwhI4yyFcSqmpZB4pV+uu8+iW2oR+RF/db59bg/v23d3LeIdjfiwc9P5NGjf"
    "toh3NOJfu5eQwl5+iG9fxOEXUKzo2Zyq/uGIt792h/0WkR9QZ3zXGdxD9Lt/WMWU+DinuE0PL0x8FIUzLIN4Vir1fS0xPdhcTi3R"
    "nJvGd8a9gXKT8TR6hT0u7bpt9x5cm6TMsDrof+1ewyjmHQlLVV5JGKryUwx+t7ApjBj55Gc1BrooU1605UelsPFHMQ3PN6S2/nRQ"
    "Y2IVtvSrtBI3OpFSgvKICmKkRaU5D5gIS6j3WugiY2SmaRuAR5RaL4WCkuI9u5xa3uTNiEkiG1jlN4PxjQLNwmKo4CoreEk1e2wx"
    "8QvVMovx42K4ED85XWJT/WUDaONiCG3KTJRmZedIKcp7Wzk5U6pkDzfavftvnUHnukW8I+H9de/vocT5hHmJsXMSJifcwxG/fLj/"
    "W4vA/xG/aveuOjcg4x2N+KDzl87VEMq8oxH/2u9eucStfzjiH8V/qOd8OlTroP9p0Lm/d8hW98uIP/S+9Prfei3iHlTDEw2pe2zS"
    "ZRnPKUW0wq1lQ+/ptJD3dJrjPZ0mvSe5ZsuJtisDeEysfmBfvCuA9cW7TKjhVGLxV3mcI0KI8nqUZcqM8jjHxBDp9UhHoobLYJ0Q"
    "RLTXo20tHv/F0nY6zcY5JFI/hHeyRbfNfqQgPBSlGb2zW78O8OZ5zJ2/DiPOciLhlu8w3/R7n7zq8Sxc8e6DWpb2pCn0NS5C8ioV"
    "1kVj2B586gxbxPkEj6A39sqC42pY41FkQ5vsFu/mMy5QYQ1VqTPy8GPq+HFVdqY/RRYn6TLxLb/wIC6LDGqVGVSdPafQe9m5Nr36"
    "mGczf9jfIM+ms75dPFEphUSlUC1bUUti5fVh1grTFzaQ6m2kLBYOTjbzVguLamMzqFdgUxeILtJUZv7kpWZsEss2YNvHR/YkPgnl"
    "K2etrVy7axtkIdqH6a5ytdN2gHntJZ11w6r2zCx7MiE203WLUHGtuVzl5l7UyURJiTiGqHBRbnB2Qtou7evVsujKIsvpClbkTibM"
    "NA1TrjZWYe2teCBRTz6GuKuzpNkWhYoA31v9G1qD7ayBhkILKrixP/JiXsgK0XayOBdXvuLK16MLxcCVr7j2sZBZiitf/8jax5Wv"
    "jW3GGxw4jrme49MBA5mrBugeIpkd078M0IFEDTHe/iTanK50g6Y05ewpnpBILSDe9zSPsGLsRQrXU2x6J5CuMviNa7mi9louqI1G"
    "YVVjLke6/6U6cE+gfnM1p2+LhlHlxlElOm+TKUz7vmHKz7AkLkSpnNleBab0zmUX247F2oiTpfHzzUy+1OMpxzRUtVCKRY/5k3yg"
    "IQq8S8ksgiZTGYekgNZk4iZD1Bn9zhzmkJmiID3V4nYuu9FO2+6NMMceMo1H2Hki04hcEzKNqH1kGvfJNPpGQwLPbIcqLFNlV3ZD"
    "p2r7LivuX75brjFkVidhzg7EiYlVIxIHbnvUkTgRwmzFFTHgCn9IS0lFl5/QIiaKQYlVHpV1atljV2Wl7bKkMCq78souTcNGpZCL"
    "zeNiq8TRPViSf0on6OTJ5np2buHVWx/NyAmbzXVjxRihEDLoXUPuUGIFW2xotkXkliVqU0bucTDyiWGS++4dEa1ZNHiLvJlMXthq"
    "Mvk5JcZxhzfaIHJQSGPEIPJ4R2LUI4+X08aRyUEeD7WPPB5GDB75+AQ2WQkPx62OrF0x1m6vrGilXcedwItJ/7e+m+sBvPDOd8bt"
    "G+O5EffA/RPNTO+bQZWx7tYpFBRjGkvhCfuOS8uNSxGKhC0vjSfpDAOTQ+TFT0hXfAch3VBeyHwhvskTlrd5Juz/DHt6whfNJIox"
    "m4lLpIfO7PPm6z10dMbRGT+OsRqd8Zw2ju4YOuOofXTG9+mMOxOaruGSBPVSe87ENSG6P3Tf7hbdP5+dnZ9/OHt7fvHL+3cfPrz/"
    "5a0Pc/JUHt6X3U8AeeRlcXRQGYN9IN+zFIMdTqwx2Isb6/ZUwC7+U5tMxRVFk1AhyNxrPZOJl/5CWZiWIQ1hiDhfEXFxRmeuYRwY"
    "3OlW+U7uUmiCzH8N1m9zD2E89iohl7YLvXyTEldHyx4te7Ts0bKvn22Hlv0fWfto2W/Vst/MqD+MPb/L6Yu9mfSRjNau5VZ0wsir"
    "X8MJue2nk3At6LIYx8RqCPUOMhiEnZWiVm5ECE3c9B0FSmIalcIpz9RmWt6CSArinmJpETu2UXaCPiyDzTWKp6EoC3OjHUJjkpiz"
    "pNIeDfBHSQVnr/Lz6uPyvoiGjzrRtspmc8MWLtXqC1s1Eqm2o6eb2cm2g4pjN3hvPfM+hMCSha0YMxmTQslsYctdQRyOXKGmzIhN"
    "ibhiU/yb28QynHMQv+JkwLaIsy2xn4g6yb3v8D6F2HeF6rqzaCdtaUpK/YAsREYdGfXjGwmRUUdOFRl11D4y6vt0gwMzoyjlGEjU"
    "kG3cPrGLi1gwzfURN1/XBSrj8YdEXuX0Hw9NVivvvvNDmVL+zAZCM41EFF34ZDM7ks6tNja9emv9erlzFCRsFfq2HY9b0oJcWUGE"
    "m/CJ7Km3sMR3kH6ygkruXlYqXYnLNInMXCRrc/bDJvAgSSd/Xzct5vG7F5VPSTEdBXr1xzIIoVef08bRr0OvHrWPXv1evfqQKVHY"
    "rw/J1NA1Oi8SRpQdRZRwPGkKuNcCnKxZ0DRcI73TESKcAyn0KvFdTdwfWbRBevXr2Bi3EtRWBW9xSK2XRtxLlIXNTO/Q9k6vdQrv"
    "jRlzF0AZRDVg4ZOx5DJLRrDwiVqW9swZg7Mmm4GCwRpwKiynzHHf3DMmWVKLPGvfGU+6g7u/3SYbi3iPIB9XCDuGDqRISFtfJdqd"
    "Tf2gOlU4t3JKOK2qyvxt9XLrRe1r78ah3w7FzlecfkZHtcK9MDqqOW0cXRV0VFH76Kju01EVDZBt9DJFBTFhfZXfGVuz9XIrxzyB"
    "Orp+habBz3Omwc9TdmAxZjM3d0UU4+zNiEMidcjomPe+7GIv4sARK9Np+ULYYVW5wwp82XL6jcihiquv4s22WI5IopqrrGaP1yrZ"
    "TwdSqN7Kq/ex7FruqBQu5Exnt0rDmhBEZONWepiaLwxrRAoxjRMI/hxG4dc/EEE0Y9G+oammonCGZRDPlFnZGLxJbD8aJtOe+Re2"
    "kgg7pklquiKYXPX2fDtKPIPS4BFNuvTnCiOtSfxwh+aDEwNhLAy6V8NGWpf6WkyvgsvUE9boIFIAWOgkX4vqtXuNekIaGkYy8DxA"
    "OEZ7rg2NF8Yb8ZAM/0QzMyyDzrWx7ddZv1MkkZWdJe+ipuVs4wibmLhx8JpN2I+5JrpH2K5Rg0Xx34WImrIZ5OuutUlUhbfZCkYr"
    "YLRCRScOMFohp43jfDVGK6D2MVphn9EKB9vTrZ4j0153IKwahInd6wtEBZzm711fvcXx603YvSG8g5S9jj9SfmiNCuIMU5VHUNfN"
    "3GSaOCyISq6akquweObLXLtiut6IkzVeeTOTq3mZa2PFq1IoZ+J3qi9kJkNIdzBj1FqY4iuXXyF9wRPsHQSZEIBzebOcGkTVVKLZ"
    "PxPKVSJpWafYyWhoSQFnpYtimKr1c3oKxf3cdhMC6InONN1PtgA6cp4OGSFkhKpqNCIjlNPGkRNARgi1j4zQPhmhwIgo6mIHEjWk"
    "Mba/WYtnlJVAOCRSQ4i3z2NgKovSqSwORgQfDwmAUWcHw1P63Ekw87bI80Vwf7wU7Ku95fWXuXatmXZyIw7/RDOXR1L9OgVifmSm"
    "S8iT6dgxcPwkA3aWU8NiBDgpi1BT7p0BJ2E4OCEdqkzFu0a5RR3TfWlqNrPkThniTSamsbTSooJ2fLfX00bIFSFXVNFOELminDaO"
    "bAFyRah95IqQK6oRV4RERmkiY0bNjaIbInLYvR9N914Ff7XNTE2ZNhIrVJziZvb6lKDCOkc1W5/rXb5SHl3mSJjqTqQMgq5XVt0g"
    "uq0MgtmOW6aNkT0qZhsZdRgWz96/LzAuilrZ2yTBudhm1+KNKoGwW72G6O4kzhYWV6Zm38reIykksv+NkQ9jfdRjk6Tf/x/Wu4ua"
)
