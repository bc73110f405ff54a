from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """CREATE TABLE IF NOT EXISTS "external_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "noun" VARCHAR(32) NOT NULL /* CONTACT: CONTACT\nCOMPANY: COMPANY\nDEAL: DEAL\nINTERACTION: INTERACTION\nTASK: TASK */,
    "external_id" VARCHAR(200) NOT NULL,
    "record_id" CHAR(36) NOT NULL,
    "digest" VARCHAR(32) NOT NULL,
    CONSTRAINT "uid_external_ke_workspa_ed9c0f" UNIQUE ("workspace_id", "noun", "external_id")
) /* By what another system knows a record, and a digest of what it last said of it. */;
CREATE INDEX IF NOT EXISTS "idx_external_ke_workspa_a5a8c2" ON "external_key" ("workspace_id", "record_id");
CREATE TABLE IF NOT EXISTS "import_job" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "owner_id" CHAR(36) NOT NULL,
    "status" VARCHAR(32) NOT NULL /* QUEUED: QUEUED\nRUNNING: RUNNING\nDONE: DONE\nFAILED: FAILED\nCANCELLED: CANCELLED */,
    "noun" VARCHAR(32) NOT NULL /* CONTACT: CONTACT\nCOMPANY: COMPANY\nDEAL: DEAL\nINTERACTION: INTERACTION\nTASK: TASK */,
    "format" VARCHAR(32) NOT NULL /* CSV: CSV\nJSONL: JSONL */,
    "file_id" CHAR(36) NOT NULL,
    "mapping" JSON NOT NULL,
    "ignored" JSON NOT NULL,
    "is_dry_run" INT NOT NULL,
    "total" INT,
    "done" INT NOT NULL,
    "created" INT NOT NULL,
    "updated" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "failed" INT NOT NULL,
    "error" VARCHAR(1000),
    "finished_at" TIMESTAMP,
    "lease" CHAR(36),
    "leased_until" TIMESTAMP,
    "attempts" INT NOT NULL
) /* An import. Whoever holds ``lease`` until ``leased_until`` works on it; ``done`` rows of the file are dealt with. */;
CREATE INDEX IF NOT EXISTS "idx_import_job_status_4d5b09" ON "import_job" ("status", "leased_until");
CREATE INDEX IF NOT EXISTS "idx_import_job_workspa_c658a7" ON "import_job" ("workspace_id", "created_at", "id");
CREATE TABLE IF NOT EXISTS "stored_file" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "owner_id" CHAR(36) NOT NULL,
    "name" VARCHAR(200),
    "size" INT NOT NULL
) /* A file that somebody has sent; its content is in ``FileChunk``. It is removed when its job is over. */;
CREATE INDEX IF NOT EXISTS "idx_stored_file_workspa_62f800" ON "stored_file" ("workspace_id", "created_at");
CREATE TABLE IF NOT EXISTS "file_chunk" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "position" INT NOT NULL,
    "content" BLOB NOT NULL,
    "file_id" CHAR(36) NOT NULL REFERENCES "stored_file" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_file_chunk_file_id_8edfe7" UNIQUE ("file_id", "position")
) /* A piece of a file. */;
CREATE TABLE IF NOT EXISTS "import_row" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "number" INT NOT NULL,
    "status" VARCHAR(32) NOT NULL /* CREATED: CREATED\nUPDATED: UPDATED\nUNCHANGED: UNCHANGED\nFAILED: FAILED */,
    "record_id" CHAR(36),
    "problems" JSON NOT NULL,
    "job_id" CHAR(36) NOT NULL REFERENCES "import_job" ("id") ON DELETE CASCADE
) /* What became of one row of a file. */;
CREATE INDEX IF NOT EXISTS "idx_import_row_workspa_8f2f42" ON "import_row" ("workspace_id", "job_id", "status", "number", "id");
CREATE INDEX IF NOT EXISTS "idx_import_row_workspa_e6fbfe" ON "import_row" ("workspace_id", "job_id", "number", "id");"""

POSTGRES = """CREATE TABLE IF NOT EXISTS "external_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "noun" VARCHAR(32) COLLATE "C" NOT NULL,
    "external_id" VARCHAR(200) COLLATE "C" NOT NULL,
    "record_id" UUID NOT NULL,
    "digest" VARCHAR(32) COLLATE "C" NOT NULL,
    CONSTRAINT "uid_external_ke_workspa_ed9c0f" UNIQUE ("workspace_id", "noun", "external_id")
);
CREATE INDEX IF NOT EXISTS "idx_external_ke_workspa_a5a8c2" ON "external_key" ("workspace_id", "record_id");
COMMENT ON COLUMN "external_key"."noun" IS 'CONTACT: CONTACT\nCOMPANY: COMPANY\nDEAL: DEAL\nINTERACTION: INTERACTION\nTASK: TASK';
COMMENT ON TABLE "external_key" IS 'By what another system knows a record, and a digest of what it last said of it.';
CREATE TABLE IF NOT EXISTS "import_job" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "owner_id" UUID NOT NULL,
    "status" VARCHAR(32) COLLATE "C" NOT NULL,
    "noun" VARCHAR(32) COLLATE "C" NOT NULL,
    "format" VARCHAR(32) COLLATE "C" NOT NULL,
    "file_id" UUID NOT NULL,
    "mapping" JSONB NOT NULL,
    "ignored" JSONB NOT NULL,
    "is_dry_run" BOOL NOT NULL,
    "total" INT,
    "done" INT NOT NULL,
    "created" INT NOT NULL,
    "updated" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "failed" INT NOT NULL,
    "error" VARCHAR(1000) COLLATE "C",
    "finished_at" TIMESTAMPTZ,
    "lease" UUID,
    "leased_until" TIMESTAMPTZ,
    "attempts" INT NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_import_job_status_4d5b09" ON "import_job" ("status", "leased_until");
CREATE INDEX IF NOT EXISTS "idx_import_job_workspa_c658a7" ON "import_job" ("workspace_id", "created_at", "id");
COMMENT ON COLUMN "import_job"."status" IS 'QUEUED: QUEUED\nRUNNING: RUNNING\nDONE: DONE\nFAILED: FAILED\nCANCELLED: CANCELLED';
COMMENT ON COLUMN "import_job"."noun" IS 'CONTACT: CONTACT\nCOMPANY: COMPANY\nDEAL: DEAL\nINTERACTION: INTERACTION\nTASK: TASK';
COMMENT ON COLUMN "import_job"."format" IS 'CSV: CSV\nJSONL: JSONL';
COMMENT ON TABLE "import_job" IS 'An import. Whoever holds ``lease`` until ``leased_until`` works on it; ``done`` rows of the file are dealt with.';
CREATE TABLE IF NOT EXISTS "stored_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" VARCHAR(200) COLLATE "C",
    "size" INT NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_stored_file_workspa_62f800" ON "stored_file" ("workspace_id", "created_at");
COMMENT ON TABLE "stored_file" IS 'A file that somebody has sent; its content is in ``FileChunk``. It is removed when its job is over.';
CREATE TABLE IF NOT EXISTS "file_chunk" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "position" INT NOT NULL,
    "content" BYTEA NOT NULL,
    "file_id" UUID NOT NULL REFERENCES "stored_file" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_file_chunk_file_id_8edfe7" UNIQUE ("file_id", "position")
);
COMMENT ON TABLE "file_chunk" IS 'A piece of a file.';
CREATE TABLE IF NOT EXISTS "import_row" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "number" INT NOT NULL,
    "status" VARCHAR(32) COLLATE "C" NOT NULL,
    "record_id" UUID,
    "problems" JSONB NOT NULL,
    "job_id" UUID NOT NULL REFERENCES "import_job" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_import_row_workspa_8f2f42" ON "import_row" ("workspace_id", "job_id", "status", "number", "id");
CREATE INDEX IF NOT EXISTS "idx_import_row_workspa_e6fbfe" ON "import_row" ("workspace_id", "job_id", "number", "id");
COMMENT ON COLUMN "import_row"."status" IS 'CREATED: CREATED\nUPDATED: UPDATED\nUNCHANGED: UNCHANGED\nFAILED: FAILED';
COMMENT ON TABLE "import_row" IS 'What became of one row of a file.';"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("restore a backup instead")


MODELS_STATE = (
    "eJztfftz4kiS/79SwS8zc8H62y+7e5mLi8A27WbbDV7A3TN3bICMykZjUcVKohlub//3b2Xp/UTCPAo6I7qNKFVKIrNUlfmpfPyr"
    "NrFmZ9+49WzPtQmtNci/akybwUHiTJ3UtPnca4dvjvZgyn7LWJ8H27G0iSNOPGqmTUWTTu2JZcwdgzPo3mWUTPhsrrHVGWk7NtG1"
    "lU00S7RqJmW6Zrkt/JGMx//LGR2PfyWG6GcvZm4/g4kzk4VlUTZZjcdncF+dT8SNDfa0u1ssmPHPBR05/Ik6U2qJG/3PP0SzwXT6"
    "J7X9r/Pn0aNBTT3GSkOHC8j2kbOay7b7+/b1R9kTHv9hNOHmYsbC3vOVM+Us6L5YGPoZ0MC5J8qopTlUj7CZLUzTE4nf5D6xaHCs"
    "BQ0eVQ8bdPqoLUwQVu0/HxdsAjIiM65T0z570Gx6xuhyZOj/5T1ipPto1OkORv3WYDSqpWQMj5KQidc04QzGh8EcYNi//u1eN2SM"
    "bK3BDa4+NXs/v734RbKC286TJU9KttX+LQk1R3NJJfNDbsvPFL+vppqVzW+/f4Lj4kE34bXfEDI7fBF89vkM2gFLazPtz5EY5E/O"
    "VHx98+pVAY+/NnuSzaKX5DMXb677Tne8U2/cc8DvkL/wxlThr99/f/yttRYWn9P/94XbE77c1eiNs/riXQlOX7zLZTScivPZn3+q"
    "8DpKs0d+9+4v98PltyWY/DaXx2+TLIa1S9x8BMtBms1/63c72WxO0iVYrRsTh/wfMQ3b2RnLUxN2sA7bZ/9parMHXfuvQ0zcwDS4"
    "8sy2/2lG2f/zl+ZvSclc3XYvkzM8XOAyQ04j29EsJ0NM+W9DgmyPL8SrvzZevdrPK3Fe4pU4z30lzrNeiZFQkqoz2ifaI5tffzhW"
    "Nk+5aVSddaI0B51xHhaG6RjMPoP7ncwkIyYKk+YsBW3mZMskTpSQivglu5LG21e7GvVP8Ah/efP63ft3H95evPsgusjHDFreFwim"
    "3RkkuGpRZ2Gx0ZQvrCp8TZLtj7Nv3h0JZzVmL6k1mhls4dAqvE0T7o+7F8cybicWhZ8+0pwszorXPo+7ccLkPC1OOcaMnvkH+9MP"
    "XYOeLw8xXw/aX1r9QfPLXWzSvm4OWnDmjWxdJVp/vkhM5MFFyLf24BOBr+S/u51Wcm4P+g3+uwbPpC0cPhI/fKTpUV75zX5TTPqL"
    "ub6Z9OOEKP2jlP53atnw88tPqRGK/c2lrxWeSgELfXyO4HPQ8KBNnpeapY9SZ/gbntc3fWr2ZpZs0Zj2JLkEvwgeDtDrAdVmtSSk"
    "LRvruWi2459eC2Q3CfT9lWhkSjUdwGRNthCbUps4U0osOuGWLnFm+LoU+jsl9uLBsSglD9TkS2I4afh6mxdeD1r/TwjgjzzkWbMo"
    "c+DLPxDRVgLRTkqoLN9Tkt2iBA6Mc7+E0ajk4TKPSt6PLn1U8l6s5EXZibuuu911DbWyCgpAjOgFq7+nXanC7s0X/5RZkmRwmrsf"
    "uUWNJ/aZriSP3YVhkjV2o+bFUTI0bA0f0dKWgf4fH0/il4tVhzryt/fEfNxrX4lZId/Qi+hdU8PUxaXS3L70KD9+7lFTc7Kn29Nj"
    "dOxVn9HZA81Cy0sz596mZabRY2HOzhACyackQuAzLwchcKVTFiOYC0EKBU2Y6ERaY2RpOFMyMQ3xHtl1wi3ChVohzHhuS0Oe6DwL"
    "Edj0Mhn2f9rgpzPNMF1jvxAYABBCwgJ1kj7pr+cIGyBsoK6ihrBBwRhHwxFhA5Q+wgYIG5wObODqdhUYHBCcIofPyzhpi175HD5P"
    "uWlb3MwZwS22mKUwg7iXk0e7R5fJL81O86bVqzjV15rXX9qdBpEfQ/ap1bxuEPg7ZN4FG8Q7GLK7Zm/QgRbvIGnPlHL0flPG0/tN"
    "vqv3m6Sc/FVvU1lF6fcor5uW4GDztt0fVBWZSznoCkEEh0N21e18bfUGIJ7gcMg+NntfoMn9HLLwrj5x8AQHF6Rhj4TRbXzPeOsu"
    "uXihNJZjTkbpEhJ8EIS7EqFvY+5Xsbrsdm9jOtVle5Dg8f2Xy1bv59eS9aKT4SJ56TV6rlmOYEt17DlCheBzkqe2LexsfTTV7GmV"
    "9TlFuNFcpBhP96AI+eBVhREcIcHhW7h34ntN4c5J3s5JZCxV3jfZGfzdnEyobfcWkrFxEDxyqp4LhWuy08jye5XAwwNs8Seb8CUj"
    "QNsgGgFNWDSZ9Ds1XXBbI4wvGNGYToQF/QAgd508ckuckL+NPFl8Ma+T5u0t+dmeiov9Ajh4R9j95OepoeuU/ZIFpR/gCUqh8L4t"
    "YC8e/qATCQzAXVO4PILrCK6raWwjuF4wxhFeRXAdpY/g+l5jL48Kmqy+Mp0AKhnR9soiABESlYWzofG/fRZLLXrDt8CnVZnRwoaE"
    "cd+T4/5KfAxaDeJ+Dtn93bX87n4O2XXrtgXf3c8ha/121+0NGsT9VOOdkCbYphILiJUWGdiIDWkpDln3m5jCxJ8hG7SaXxoE/g5Z"
    "//5y0GuJTt7BkAkzswG2pjgnGNcSInc/Dyc0FYL8mgvdcFrMsVa1FIYRnqrnYxjQaUSDXqUS2MnuZwSubVA3ZRxn5ooIVYfqv7ox"
    "enz5kw1Z5AKrZDwmhk2WU8qI4ZCpeB4xFvXs9HXbvsEmcYBxeyrP729hBxh/hABdABGlUFTdQJSiYIyjnYooBUofUYq95jF6kVuO"
    "dgCnnA0U/n77ptO6HgFaERwKRV4cioPRx2b7Vir0se/uedG1ez8IyMQxYBn9/rdu73okVqzODVAmW4Tl12/1wvPRb66hEZ6Lfhuy"
    "Xvvm06Afno1/D3CU6K1jDeLq3c8t8TP6/Xt59cg3/1yv9VV8Bie9r0P2pdWTl3Q/xW/o+C3+kbBYe80+tLifvgUrW7yjIWt/8dv8"
    "IzUs24iyXFYTi5CgE8LBsTPF+Bgfrx/KuM18yPea+ZBymhGLomB/pVSgEZLT4/D2kzzr1NEMs1Ia0AiJGllA4bZHnQVUBRzryi1Y"
    "UEuCWH57PRfBmkR6lPDA8boTZ6o5QoYr+4yMx3DH0TNduRASwEvQQjQbkCTRYlPNmkypLp1hbG45WcDVlq+9CWbl36sIseJLzy0V"
    "QSoEqRCkQpDqRGEKBKl+ZOkjSFXbJkjlemxv8DLFCbfwMilmIJ3SO4PByLuNwYlq51V47NMgn8vxeUkfbIjmq8DmCMnpwTbnpZh8"
    "XsDk8zSTbb6wJpV4HFKcHotfl2Lx6wIWv86I2dOeKiFjfn81YLGTKo4z4bNZZnrEAf0zz4gMSU5hvBcpOq3fBsUcD/Sc227nxu+e"
    "FEOc4wFMlWJ5PiISpcHdosKQVcmqNG+rxayeVp7FeiJmNTqa1AlavRKPTeUzJ4Fyt71eAJSHPUqnbvzJJjqdGGAZn5EOZxQgawrJ"
    "FidTjT353pimkL7tuMUa5gtrDnkYAc+GToyaZMrFD8vP7Lj1u2zk8MmZI3jiffP9R9GdE5Fyhc0pRMoLxjhipYiUo/QRKd8nUu7p"
    "JdnAyHp/zgi5ynAfDN3m6K7XvWr1++3OTYMkGiAEtfdZjG44FxwO2VXz9nbUa111e9fyVPx7UkE8jJuip05uKsIIucKGf+3ukwzC"
    "kx9D1vrSbN82iPwYsm+fmoN+8+6uQfwjcJq9bd303Ag992jIvrYvIaRYfohvn8Xh5yFrd8Sc5HYNDoes+bU96DaI/IA+o7tWr9/t"
    "QB/vcMi6g09wPfmhxljwzZJNB0OUXukX+qb9tSWEIT/EABDLznWvCaGZwaEaAonaZdW0lQTlodQV3Iwsp5Sir/gWDTzGq+2H+f0V"
    "XsBU2gyTwFOav4X5WAMazMVaPhdrHKMrOzHEqRD9Kd4a8Lj10s2Bq/Ayx8nVtRsE8WEV2yK4avavmtetQ+0QOC62n9oh8AWSv0MQ"
    "9Ci9Q3BG7oToqV0n9C+QPN+WkLywgXTTS91g8aVfrNmwIOlknRhMAvrc0mXZJurVciJP2ncK32f5ewU7vN/OXe4L+nixA7kFptLp"
    "KHBTAjcllJ5AcVMCYWnclEDp46bEoTcl0H3/B3hn0H0f3fdPgc/ivTDyU+Jk8zlKc3qY5U7YjA786MCPDvzowN/YkQN/BNBKMb0I"
    "qo9S4TYeBkVgUIRKex4lgiIyJoGX7yUFlzlNtsanPaWiTWBHKD87U+x0fd3O0uglyZo04l3FrWEGpcjqbqUyd6MHKm7CoUXdaJFH"
    "w7IdP+fSTDCfcCbuInd/3Au5CcQD1o/Ha5M67esZSpVMi+8/RjeQSsS6RMdb5EK4q4S7SopCD7irVDDGcV8Bd5VQ+rirpEZ9tWxm"
    "vqimmmKK/UFx8NzhWgCD73C8vjqS8XpgROpE9Sn0yEWPXHVglPUeuQeFp46Xsbn4lAKuzi3wA67lgFPuyfpaaIoG/dYDU8zzPSZe"
    "uv9fyXjsHcZTfT9yawbOx8upMZl6Cb9Nzp+pThbzDLRpixcuBSFFrp0FBFXIlxJVPRBHQhxJ+TkPcSREEhBHQukjjnRou/wAZZZU"
    "W5MScNJ5mUJLolc+nHSeKrWUUPUqcvqUnVh3wW3x0/MyyGTzOSA4PXT0vFzEfUHAPUKjO4dGEcVDFE8ZsEnluPpPMtK8loM2eWfr"
    "a+GmadixhCOULBlnMKKRmViMxcRKrSxfpbxu5dyJwrxl4cMhIoSIECJCiAghJoCIEEofEaE9mSOHzcC6p/UJU7CWzPjpK6NlsZSQ"
    "QmXxo68ZAioIqCCg8mKuHjmgItP51XLwFPdkfS2cMg/6lUFTFrMHagFQ0jp7ffGuTh6obeg027FmqdlkaRmOQ1km5PKSa5XCZdw7"
    "IBiDYAyCMQjGoDmOYAxKH8GY/Zkyof5R1v4OKU7Q/t4+wOFphFU4HCE5QRZflHHIucj3x7lAdxx0x0H0CE0CRI9OFz26plo65ks2"
    "1nPRIt0/XQIksjVTtD9afBbJ5CPsbp043E3nwxldEe7WkzC5nVnfeoOrDNmQNWd8IcQky1kIydAnapGZwUQ3MXocWd1iPJ4sLIuy"
    "yWo8hjAxMBFGsk8YJWZ7/kBwHEAGP9nEpxT3EpcRdxUmz38IMpcJD9Srtg2PCimLLPlgss4GPBBIATAt0+0HTIUb8nk+qlURrRJv"
    "nLOwNyuUIWifgsIb0YJvZapzlCMo08njqhhNmachUZR3W8TiEItTe4lALA7RGMTiUPqIxR3aMMRCHj/AO+MYTjV/p4DgBLHA3dQ+"
    "cO2LTBavdy8MqffH71r3rtWpuOBImgaBv0P2Dfz8voGH3223P2gQ+Ju0Vw8Df7sGGxVWrrXJzJZFjrW9lZ7gNIluuGBFWtqXxlOu"
    "cpCk3EhDUGzp8nSEv7558/bt+zev3l58OH/3/v35h1eBspA+VaQ1XLZvQHGISTcDYvYgoCrrTJTmBJeat2VmtvyJLTmvhYBctTEe"
    "p8MRvukIj0BsKf7nozlxKiyYgUWj8ieMnRSNwkpFRarOLioV0T/ndALGscTsR1loxbVgXjbvM4mL9M+Tkgeok8kaRdHdkQp6fIwO"
    "FXilFXhvc6s6oB+lQxDqCERcbTKMEf3Ik6DHiIfKycYTdKh/Jvz4uG2PLKrZ1crDJshOQUlK+vSVc+or8upLaaIRrlUcxmlKHMhK"
    "1SI4UZ4e1GvyJHmKFUe3y8+5Maemwar6GCXI0MUocw+pGk+jNMjQYmdpf/yl+VvNW/oucp3j5Otad+nEq1qiSK4ciC/lbN+/yImy"
    "NebWu56nWMp5LUcrl3Lec7zEkbK1IFwCa2S/jLFq1siGmJO2Q2e1rGAUeaJeGJAyMvw+JaJSYGWB6A9Nhl00iM3JbDGZuk1zi+uL"
    "iVMnslL13DIm4homhdANohv2BHwnzsh47HBH3DYSK7KE2taGA7WuqU0cnhXJssc7bxJA4nISc50cWifH+AqMr0APe4yvQOljfMXx"
    "xVd4ekyVvaUIyQn6RO7E/f6fCzEpGU4l39MozQnyeftu9VIJ38T/NEG4v0ni5DxQfctnNKfWJNOnL3+8Z9HuMdzk1a4W34QH5UUZ"
    "B8rkAhvxn7xIDvuIhVlt2CcIcdhjaIGyoQWYcGnrcbUBelQWlogCTohIFO4e+ml3XgJv+5l9jpOfa8HtyGhSKsPSnbAW5S9OQ9ve"
    "qXoxuD0Pe5WAt93egCJDZqGJaQjN5yebQEbtusw/JJoNi0CQjp/XSKcTAwzaLMz6pZcrlZ87IrpKCboLEOvsvEfxayOijYi2svMd"
    "ItqIaSKijdJHRPvQlg3oNtmG+PpEJz6tygZ57bp11b5u9RvEO4DCZh9v71udK2gMj4fsrvm7aIG/Q3bfh7Pwd8j693d33d5AfPeP"
    "hqwrDmQX70DFwmi5kcIFMMtpRQrvIQgGoRbMba2+woz4FeJXauNXB3UlPlauKpp6/Zbbds+Npk0Cg5FT9VxgMBGOWwYYdHtDRT3I"
    "RS546/mhRnKrRxOc8yUjpmE7WaDgSy61iWdqoA4gbIewndoTEsJ2CNwgbIfSR9ju0Fay/EzxsqDkntdfZahOJRdUhHW2PGANeyRU"
    "eON7xqi95NykGstRZqN0CbY+CMJd8dXXcPc7rV92u7exGf2ynUxQeP/lstX7+bUczKKT4Zp7LsNTGMUBjL8ghD9p+kVj+3MMv2ga"
    "gRJWH5Se0iGttzTAINJQRoFnFdoq7IpWG1ptaLWh1YZ6O1ptKH202tBqQ6vtx7XaVDAi3GxVSQsiyGGVYz4EibJK1e916NxLTuJZ"
    "HZn1ebN7bWQxJHL0oQGBBoTiUzYaEKhCogGB0kcDAg2Iw69GaEAchwERZeiz+BHZA3Z9eIFPi1VUtxAMIHhs0pH26FBrpGurjOK2"
    "uSM8i/SEyg5ubaxb9J8Lw6IZ4/1v/W4nm7dRmqSKY0wc8n9yv2oPys3DwjAdg9lncL9DqDbAo5hWkyrdlqzSllBX4ALJ0m2YTh+z"
    "vyvlsV0u+/uhEDexLrM83M07Vy9G30aTsNtaEK7LqDCqvsfSBksf6+WUWqK/w/2jh5U44rM6fGeQD3gqHgLqAcosDX7jUrOJRSew"
    "06+nwbyd3+2FaYn9m3gGb16eh2g3hA4ROlR7QkToEMEjhA5R+ggdHto6BVVntEkdrBQh1mxLphTdiK8JMlz7E2xd2JUrC0ZIcJAm"
    "/O+ZQ8EaMyoXa01TIm/jvE1YbhUUlQQllrVXWiPxrf3qck5QopyVljNmS8FsKWpnSzkAQHy1sB3u7tjWkgBx9Fw9FyCeyF7er6yX"
    "AYgHMuHuo8HkDrsL3EpyqBX3TFfjMWFUWH3ERZ3tX0Uzl9S2OKVZ1K0fp5GrT932VUt049ymtoR90wDxzu9WKl0w4wtpwYobppIE"
    "I9yLcK/SMxvCvQj4IdyL0ke499Bwr69GbOJ459Oq7DVau+p2Bs2rQYN4B0N21f1y1+z8Di3yYMiuW81bSPzbvIWsv4NWT/Rrg4te"
    "5MuQDZr9zw0Cf5Mq4WFc9UDzy5Rc9mvgdVdZWBu6+J6Xy9dbkK43yVr0n96t//RxuftuMOsMWr+JKQf+DpmbiqVB3M8h+yJWRjH7"
    "yA8x94hFVcw94u+Qfbxt3jQI/BWzlDQOG56R6H/v+w19NeYgz65NyzLflTVCgp6sMa1rK56sGJmwXQUJE1L9IAmpXHDyq2ZKVmcB"
    "l+65+jrg8nvQrZRnq+wOKCIXXyy+BBTR5pYzcuifznhM4Nh2e9kRsJFoM86eIM3wzKbmd2rXJawogUdDEMAyme3cuusbloIvqazC"
    "HAPGSlU7C7rCKPIfOn5B9HZF+FNR1Rrhz4IxjgAYwp8ofYQ/96ndZ6gh6xeoGBGuTkk3V08hi3NzIFpz/Fu9/qdQSKxopmn9Nii2"
    "9oOJ5rbbufG7JyGABE65mD1Qa5TN8gK4Mk52CpyPA13vymCW7/Ihy3dpRFiyLAMDMJ5yZ96Q5oTC4P/65s3bt+/fvHp78eH83fv3"
    "5x9eBXNw+lTRZHzZvoH5OCaB9AQtjM4Fc0Yzg/GK3E9Sogw2lQGohGneX4vWHCdHr3+Rinl8vC9gI2iGyTAaU3uqiBj6JJuBhcfD"
    "rRdihTFLeMqNCa20/RAhedH2w/Hweyf7DDHsrazeESNSef9Opb3SKOJZOhYvQoMGSrGfeeBn/BJH84Rn83Hyda2/eXRYKeNwfqdZ"
    "DpPbDIk6Il57Pb+MSKRHqSoiC8c2dEomfDbX2OqMtB1iU2rLWo/gi29Dvo8Hiy+epo7MASLGiS23WqCHn9PFJraYIalOloYzFRR1"
    "2dXtNCOcmSvXQRwSh2hiHGclKTn402ySxMT3ksE9GtyjUX4yxD0aROlxjwalj3s0h96jQWfc3RqYrlZXBUMJKdCDcyvIigr+b569"
    "lF+XMXF+rV01qlimMTBJhOkhDA4jbploxLtsVvmVCpSlvNP8X5CuyIKhtmjHHMfKgXYMarJox6D00Y5RxI7B0JxtMzSmpZVd8hO6"
    "HS74WArhAKUQwq2nl2w7Rva4jpOr6wshxN7W7E3HrOH7Ys7+2DUmDppBzNRs23g0Jhr88pxaE5md6vmhebHulatP6HRi2DLZFyMa"
    "IwaDajyrhtwZTdaBcGs/rM5IB+LrDJtEcoHlRORt9/KbbM2mk7dG7DfcrEWQQ+25DkEONHMR5EDpI8hxaJs8rmiluVoux0/6Kipv"
    "5tYGzd5NC/L9yM8h63Q7I78tPE6qfmU2fLefsUesWHaeYLLHe0hxeoFi56U21M8LNtTP0xvqWJHiBCtSnI7mWwBLRTj2UgClHb/U"
    "cXJ3LYaSHmLKwChRASTRk4RwckCTxGgoB5UIljmik+96MTENypwz8s1zzGDcIc9CF2Pyi+S9myz9VTY0svnlhmzIxmNvYh2PyUSz"
    "LIPq4BTPFw4kPRJk/kmN2Uuh1pFHDsmMGtJDHkjrhIv/0CrurZmm62DC+APXV8Th/Lkuu8orEf44ZPDNe+Yz0iQzKnR/9vSTTaKP"
    "MhUvJXjnQ2b4uakxqOwi7iGfQxdtD+LCouk/vHTx8LvkM3DAc2SiJRueX9cg17zhevybXDwfEU3guz8ei3fTcm2T8Rj6uowbuSHJ"
    "IZXbLB5PhhLIZE/wM8/IYMml24yhmUPmQUcEXnjBQCZJZ8aTJdUzopmcidFgG2I2IANuOdywxaXF7xLSscUTQShBA3AsCEtwAwzE"
    "F/dZyHJqmILZbKY5k2k+hJXGrLTJREb4egml/hSDlbn1ENankfJE5CeSCpglsbCciqrlevmDqjyFkBlCbAixKb4UIsSGIAtCbCh9"
    "hNgODbG55sUGL1OccAsv0/HgDUf3zpx8hvSr5u1tg8DfIfvSEgzv3DSIdwAt/X7zpgUt8mDIWl+abUEgPwBhhazp8FcNVFU3LJoD"
    "m5STWewCCuOsYj667N53rqE2hjwYsu79wGvyj7wqGh2oquEfqSEn8JNgNKOuYMl9iZBc6Zfr7pOYlhpEfiRfnW+fmoN+8+6uQfyj"
    "IRu0bls3veYXKFngHg3Z17asWiA/xLfP4vAzCFbMbG7X4HDIml/bg26DyA/oM7pr9fpuARXvUAyTwSe4nvxQYzAgTr9NCy8KfJRl"
    "Z5QG+ZmYqmIQVVmOxqmQp0nV+UAVe0+Sm3OLf6fMXyg3WU/jV9jfklr70uzcezpJlWW11/3avoZVzD8Smqq8klBU5adY/L7cdXsD"
    "sfLJTzUWujhSXnbkx6lw8CcyR0f2GzJHfzZTE2QKa/obelTsJEVBfCOlAuQRJzwUfoiYRynMAzbCUuItSjObVdCwapbZIxJoRppZ"
    "d996kzcjQYlooMpvBhUs3EDGUTIUsMoCXmqGM7Kp+IV6Rjbj3H2SJNkJ5Tjf2naJo5nPG7A2SYaszdiJMuz8oPayuLddEOSukj5c"
    "a3b631q91nWD+EfC+mv3+9DifsK+xMg9CZsT3uGQXd73f28Q+DtkV83OVesWaPyjIeu1/ta6GkCbfzRkX6HKqwvcBodD9lH8hX7u"
    "pwu19ro3vVa/74Kt3pchu+987nS/dRrEO1DDEo2Ie2RpyyqWUwapwqNlQ+vpdSnr6XWB9fQ6I4O4xWejvAIm+QxPkJ0esy/eleD1"
    "xbtcVsOpxFrDN+BzjAi5vJ7LMmi9Op8TZMjp9ZyOeQ1X4XWKELm9ntv24uEPOqlWUSMkOT0O7yQ4C8vT7a88nVLBoHuyEo4pFjSR"
    "FaV6aGjuBRSWkEqTkc8/qo8eqlYhzaLFTbpc/lYPPEjSIoKqMoLq8MVkOppzo/I+d5oSX6OkWcufR3NTy3L0KCxpGCfcrLDhRht0"
    "fpDa0VY29EJAK68KSTocypl8rbwaxOhwJVB5JfBElaXJ5jsTxIh+5MK1kXj0iq9IghJfEpVfEl9YC+YYGeEQpQQd0KKoVRa1l4Ni"
    "xBfOhOeVUloPw2RcRmErv/apdXvdIPA3vUvr7rxGNmHFoRqIDLwt9mjGv9MMrS/fVyFOhZnik9q0SZ8qFQn3+2N5q2JMeIPC4Rad"
    "cEsXT1RJIHEqFMtWxJJKBHaALFXXhmbyp1oyQZXXXM/NTaWHHdampZLJojQ/LdNPNhGzpS2exZaZiOhfZpoBxZIh/TYlXogn0WYQ"
    "/EAcLgsrP3LT5EubgE+ETGfkZjEybCJjJKguvtKlm6WKapNpOpnVoR6iVCqleNSYH+W6Po0S+B+CTiBTP0EDlnbGVEZH6VuPqYww"
    "mU0pawpTGf3I0sdURrWtZgvHdByYjgODPH+kGdQX1kNGrGe5tz5+BaVf/ONOlmRqtlP9bYxQ4auo9KsoJbX5exghx5dwZy9hCmKp"
    "8CqmaHGjTuX30UcER0YVAyNBtT8j44gCVQMe8UXmcraOtR4Z8jbLhjtsnjLV2Ls5xpjajknxOM3gajVZrsLLHCdX19ZjiQ8rZWqx"
    "DMDF+I67zx3f6YqcqufudkVclMtteUHpFP7obRLJDSHDscmTxRfzujxcimEzdepeOVnKoCzKUrMJKHXEot8NusyrVrul625SpjZI"
    "FYCbTLjJpPZUhZtMuM2Am0wofdxkOrSBIj9TvMwPavX7qwxqbRjEupPknFL7q8LggEBh/+ENGbyT/D2uTl1hOggJcDZIzga+DVIx"
    "PihB9kNHCOWmfMsdkAUp3tA7vWbYI6iy+r1qdG2MDoNri4NrVXB2vjM1VksCQLKxngv9zP3TpTAfR7OeqCxu6x65lV41otOJMdNM"
    "otkEEtrUgyKuVMhj8pNNxACQ5WiXU27TsD6soXtwj6yGS7glyLUZVMX12wNLPhssOvQDlXJ/dm8qRw34FnhzPGX+bC+fIeUOjRAU"
    "QlBqKv0IQRWMcQQhEIJC6SMEtV//A1/BKIuRhBQnCEPtIHVmRG8ra9JHaX7oIiKholuWdSHFD804LCC51SxjwpCrmrotJEFuJkBj"
    "abNW4GVAgIZQqoIIIBdVVu+Q4gRX73dltjje5e9wvJMbHCrgcS2vGN9nuqolYbnouXouOheU83v2uq1F6S5XZClTATAOgBSxV7ZD"
    "Z+SZQWS/RtxEF67/lEZ044naDiBbksZwXD8qW3NhMMNJg247uH4pDI3xhYuaRQocrk8g4D7OCNMGIJym7vSHcFrBGEdABeE0lD7C"
    "aXv16PJ0jU2iFn1alRXz2lW3M2heDRrEOxiyq+6Xu2bnd2iRB0N23YJgRfjrBS+Kfm03yD/4MmSDZv8zFKPof05qiocJZzxg2WzV"
    "1Io9uOaF6nUFTS5GhGpcqoIhmExVxm5IcYLDdjszhApgwEfDpFfTBXuuJaGA8Ew9Fwh4FH1Gk6DTWhigSeYGnchgKo0AcdqSz+6S"
    "aYzLu2eFSKG7ymHmC7Sv0b5GCwvta5Q+2tfHZ18fjYf/LtXcHaTJoCxjdro0mGatcpamkCjp379yqH2EbC1y8PdSlQcTjjASLtud"
    "Zu/37BqklxmpzS9/H7SayfLnoXJcVtmK6tOoZxWmJgFWpVlbLS9J3xHd9Y/elY6Tq2tTk0TGlDJ5SdqzObecv/GHWtLmDc/Uc21e"
    "Q/YZ/eF1Wm/zMuKSnJFvU07FEkymXDwjGY9NqskoD1lSyP/uVRgSzdL4IRyyiUBMiM4ZdLZgS9uL+gDuEs2iRKea6cjUJBkW9QEe"
    "oEyaE/FyOAs5m0dvWxP9MlL1x6wV3DhHw175qRENezTt0LBH6aNhf2gjlC9ZZY/1KA2uTem4E09z28QXIaTe385g7e/3rXuv3GEF"
    "jwSXqkHczyHr3Xc67c5Ng3gHQ3YtaxxcyxIHH5ttWV3R/VS54CK6khytK8kjt2ZZWkE54YXUaouv/1UIqv91yKBqn5CS/FBEAAis"
    "bXMtmWnzOdwlxc78spgREjVqYsJtj7omZiwvzxMDXLKKQCIkagjk6IuUJhIl6dZqZGUt2esyJUUI95gqKWg5qlxJseA37miZBeLz"
    "alH7/TeyvhQLxdy2/QW4cQVe+t0xZVpqN9WF9irwMkKB7Eyy08PKKrAzQoHsTLGTQWXCp2oMjdIgS5MsfdSE5VCFnyEBMjPJTGpZ"
    "3Mo2nHPCL3yCk8zYWzJlb2HO3lToxaPBDHu6ycZFghJrdqm8QSE37KsgIAEBJiz5d5qTvutDtTcmSYqvjMqvjOY4dDZ3MnZNchfz"
    "KAku56qkM3Z9xHpSzFneY3Cmvs57zPI6rfUe+wYZSh7oRNwGfK6EaQz+V0UBVKUoNilD9Qd/8I7CHTy2mD1QqQ2BT1aW51ZIFe+L"
    "/lvov3XK+xrov/Ujr/bov/UjSx/9t16s6cW8VQLFoSQ3QwIMysrg5/G5b23iQtJriakAXK/cgyG7v7t2W7wD0dIRC3rnRrb5h0k3"
    "rqR+fRink4OmNDkeVKCCfja3uPh1s4zXIN/PIUqDjg6x1Xgbjg6hqVh2hIcUaH8UByx64WoviVeMBccdJ0/XhiuGA0qZaMVImGgS"
    "cIpHkOYgTrbsNPIjVssk6ZFRfQ7gSDaf0Qeur8hUs4lNmfOrrHfuRWhDeSqDkfE4yBU0Hp+Rtmy36Ix/p0E5dJsI1kK7aLSysv7s"
    "5Z6bwF4RexxBKwSt1J7gELRC2AJBK5Q+glaHBlkw6HDLa9NeC9orBnnsIWmubfxvFSdtvzv6JajilzCwFrbg+DWfLGZUGrhxYzF5"
    "vp5rMTpuz5Ee7VrCbLyxtPn077fEp6vL+iuMPKxkrpj+p+Zf3pxfuCVW3ALI5Ocp/VPzqiL/kmUWbuWa680+NOyUMOwOn2Z6Pb/3"
    "Ns1vv14kvB5p5g5Ea05Uk9df5Y2erejqrd8GxWh2LAWf3z0JcR9QX1GN2XvJ8v9kiGXK2sRgTdGizVo7FptVBV3rC7We0nC825qv"
    "V82C82uVqSvOHNHBrhNukQmfzTVmUPHNiTp3sgzvz7KEQzZk47GEy8djLx8gKFSGbgeF8eTZulS14CfI6nkPUGhPvDhQNW+p2ZAW"
    "8IE+cgsSA8L58Vh7FC8WJA+ES3jRXZBDEK4OjqhCT6Pm48Zw/DOdO1g5Tx2VDbF4xOJxZUMsHqWPWLxKkFyUnc/iR1Qxxfz+J2iK"
    "vb4oE/abHPuRoN+LpB3mK2QV1v4ICS77yXxYYCSA02Ylz8Q4FfomFqM5G/gmSluokkR8AjWEcVIpylyLs4o0QgoUx9bFIS3+KtII"
    "CFAYWxfGAf0OFNs03856vGCQj2wDOyxKh6kZVLO2VECRhTGnPdOejNKppZIJRE/W8/MJyG4jK+xXpgirxb8bOrV+ApdpIKwT10uc"
    "uOsk0dhKemCLMSAaHU7EaBYGpgMIr+FkFm194SVdPNrdzR2PiUNN0yaauNZcglneRcmjxWeiWRyLBkcCy/SMNL1YLb+Xra1sspyu"
    "XEdxmcbJg6cnmpj3qegnH0PcVWZLMAJo3PBQcCYWKM1dJqCmjWy0oYM2mfAFc+TF/PLcREyROXB2Gr/2LuB9i1b4xtK1CHBvUdNR"
    "fmVFgPtHW3QR4EbpI8C9A4A7rlSUXaHiVLg+JfOFRnSzFFcLsobGyU5wD2En7lyHd/1Uisfbd/6cayuTaxlDOd//M0JyEizetwvo"
    "D5FopagCVqvX7MN39zMJG5R5D7afSgXTQO8+DbRFJ9T4vplnbozyUOo9IqdKI6d3HtrYdDXYWhI8TZ6v5+KnPm450iJd10KoXRYi"
    "gRIfhCyr/qXOyHg8sahOmWMI8vGYMFl026Tad+oiidTKzIKxvctu4lnr3whdaxF5PMLJE5FHxJ4QeUTpI/K4T+QxUBpS/Mw3qKI0"
    "Kpu2GxpVOyjXjKGkO8UeI2p1ms35bmwJMnRmKwbQNnBms1dssmF1nCQpumCpvCqbmu2MPJFV1svSxChs5YVdGYaNUyEWW4TFqoTR"
    "3dsSf8oG6OTJ+np0buH3W+/dyAidzU2+opRo4ELoX0MmDpLufbMGhLFDviDIJGTodenJx0DJh6j5fvuOiNEsBrxNfh6Pn+lqPM7K"
    "TbTDG23gSSio0YMQcbwjUeoRxysY44jkII6H0kccDz0Ij3x9Ap2sgoXjdUfUrhxqhwmBd8peMLkqTgcREgwjVcMKv6ZzzXIWFq0l"
    "TfDwTD3X/tZjfUpEFkKCN5lqbgmlWmS0HviwyABjCPrTGAeDtk5s7vWbcunFYmtLmVLOD7Z7NCzbAd8Wi9luT0OWeHnKzHq3zxtv"
    "4lojns4vnUwFMXh7opMNGueKrt1onBeMcTTP0DhH6aNxvk/jPFQfyq5OIQWuS+okyDlNhgYqbYqhl8ZTfgGZCNUpVen+65s3b9++"
    "f/Pq7cWH83fv359/eBW8/elTRdPAZfsGZoLYHK5OtZnWd2Fn3fKnWtKsDE7Uc61KCl1GptenVLAFmHcaCXTuhhfv4A4hv/oLeAgQ"
    "eXEoCGpLIpNPnsl8Ib7JE7J2KNByC3ZqBaH4YshM6TNxieyQjH3efP3OL27yoh15HDMi2pEFYxwtCbQjUfpoR+7TjnQdZTdS11Ok"
    "J1P48UdS2HvyPctQ2OHEGoW9vLLuTAXb3b2TqbiiGBI6BC/7o2c89tMsThaWzaUiDFsxKyIuTrWZpxiHCne2Vr6Tu5RyvIzv4RRu"
    "/EB4iLNK0dVJuqt8k1JXR80eNXvU7FGzPz3dDjX7H1n6qNlvVbNHDH7PKn2srLKnuZV1RPT7n6Cj5/bTFnoadFUeJ8hOkNU7yIwX"
    "NVbKarkxIlRxk/Py4uEPOqnqVh+nQlfazGFaXYNIE2606CnG1O1Hgji8qn9ElAaHa8LfZDJZWBtVqU9QYi5MpS0awI/SAs7PHuP3"
    "x7QxMQlvmjZGBYy9rdPZnDvCpFp9pqtaEmlPnK7nF3UKO468oLD1yPsAHEsWzoTPpE+KRmYLR5NClhj5RLNk5SWNiCvWCZRgDWIh"
    "wH/FrbRkE43ZSwiZ8AoepbH3Hd6nFPo+0UzTTQaRlfIgo38IFiKijoj68a2EiKgjpoqIOkofEfV9msGhmlEWcgwpThBt3D6wi8kR"
    "sJzSEQ9fzwSqYvFHSF5k9B8PTHZS1n2PL8Xbw+Q6EzfswzP1XJseIvImYae15vy3KWVQABnCSCC0xKXV08En8D0MPnFbhK0tLs9s"
    "t4TxGZFVjiemIYNQHrlpiqsup1xY53QuyynPV2lDf+9PADWgO3RJYCG1XWwhyKk4hSInDFI6yIy+cM+V90QNL4zGvTvIxU2+uHG2"
    "hui2uBdImY8cqBKbWQlBkHeCP+8QOXgx59WdfisgB4wvMkyHgmRKXv8T1BVeX5TQFV4nTb1IEt6LpK6A3jk/osP9n+7y1BMCSmkM"
    "sZP5SgP1uo0sv18JvUEstO46aTjuIip3EdlkBQ7xYiJ0pn4cajAr/mSHnWTuJI3o2kpcph4ut4TRPx0CD5KlKuznpuU2CLyLyqfU"
    "MCsyLuXHMkHiJkDBGEcYGDcBUPq4CbDXTYCIKlF6GyBCc4LW0dsyXsf5TscpnFrLYO61YE6e01QWX2Oz0xFyuIClMKsks4F5P7Ls"
    "gPT7n+Jg3IoPvArWYp9q1mTaYo6V9huLnqvn2oq27DWiQbdSHmOP3NSpThwws4TdBjac4Lgj6OqQl2iusRWUqtGpZjak/xY8WB1M"
    "Myaef/YgVo+6X8SGgleXToTFqps0I5fSju8H8HFT2EzGk6XNiByfBPQd3Ra3IeMx3HM8bpCbdgca7tylt//3W3FBRj4O+udEMtP1"
    "WXtYyUs9iRtCb9HNcOivxKZure0Z3EVC2+VQ5lyjU/yoarCQR7B+sfasx5dZnCcBB9ULzFC1gl4OKpDtmJ9o1++IsTB/pRk6EK05"
    "YYZe/5NY94uMtNZvg+JN5sBGu+12bvzuyZ1nVfQAS1hkfTqxqJOhCEROFmkC0G1kh/1KZO53e7s7t5ppws7rxF1jvWUaZlCwxYkt"
    "NM3MHPybXOIFKyfCtfuEaw9bg/qwisqO426/a+aiEm8DgpOY2nfkDafGbG7bLjeSE7ntg265c3jYo1TSLdt4Yn8x2BnpMnNFXGc+"
    "209Oa9FH8aZPicOfKRNWk+UaOa4rz1yckn47jNalQSVT1IpLPtBHLnoaTnYCrp3e0TXmYlfx6rZoMobIFIqiLmnBpU7c4EmMJ3nS"
    "drgYTHWwIuGyfpwRl9/8C0JHU0yAv3rOTJLZhApbcWOvIb/40T8guZf4hd8NvrBHnlclRh6psYqhcYKbjrjthJuOKH3cdFR10/Fg"
    "hRdPc2U6fCSMQsbr9uNgkppuBT5nkJ5ebdbtc1wXXMvyJS4Y0AHF6fF3J9Fz9M+5IWaU6vpMnBAz9iitt8ic9mLp3EBvTZKi5nqU"
    "I4AK1m4g/SjZFiSv2Px67AJWAfgdaPZzLYn6ysZ6LuTr+KfX4r19PqNe+QNOdA5lD/wKhWHZA80GgJZSOGvRmeGNWbfDckqZB4jK"
    "M5ZERJ+M75Slwd7d324TvDVak1EXxO7r6AOwqaAQ18nI78+ZJMjsCr5HZfrFkSv/xpHfDs3uV0w+hRDwcSp1CAGjKoUQMEofIeB9"
    "QsBiANKNXqY4IdomKr8zjuGY1epG+AQn6PbzthSM97YAxnubhvGgsLJXua6s02yE5BSw0n24zcYmrsAQqzJpBUQ4Yak8YYW2bDX5"
    "xuhQxOqLeBPNI0GJYlZZzD6uVXGeDqlQvMqL96FqUFucCsu4ZKNbldmaIkTOJrX0KDRfmq0xKuRpEkAI9jBKv/4hCXIzkes3stVU"
    "lp1RGuRnRjhOgr1p3n7kFjWe2Ge6khx2VZNMNybYXL236fHa52Fr+IiWtgz2CmOjSfxwF+aDEz2hLPTaV4Na1pT6Up5ehZc5TbbG"
    "F5ESjIVJ8qVcvfaucZosjSwjOfw8gDtGc24MIISslnTJCE7Uc90ytLkxcoI+JSKpI8FqoqdNNPGPgIe2l9bScIjnJggxagaEs30X"
    "JHpWSPWLrvWiKDb0VkBvBTU3DtBboWCM4341eiug9NFbAQPWjnZlOmymFaW8Al6X8gp4XeAV8DrtFWBPOFwlxeH8wk0hBdZtqla3"
    "CQMx9xYWqE7M2vGM86PTXDzzfpPt+SghClllIasVl4iCPrnotM9z44qaZi2Jhvrt9Vww9HlujCZ+l1IJpmWuOj8B5Ixq9sKCXF9e"
    "PsgVeeSWWzkIQM2foSSgbujEcH6Ryb3kvofb7CbysiWBG0o24ZZu/5KdZ3o/t90EYX3UZoYZFCcCGblPh5ArQq6qWmUIuRaMcQTd"
    "EHJF6SPkuk/INVQiymIpIcUJ4oTbz8nsK2UVOBwhOUEW7yCPFZZ+qlr66WA7LccDAqBb58H4mZPHvqiYUV4meyxwLTmndIHrz3Pj"
    "2rCcdL2y4ES9EEfSgz4lnOpkZWioK+3qMXD8KD3illNuUwKYlJtlni9kYTFYDs5IS5tMxbumMVtzVfelZTjUlhnqxZtMLL7MqFO2"
    "87u9HDZCrAixIkUnQcSKCsY4ogWIFaH0EStCrOiEsCIEMioDGTPN2siNJUaH0/vRTO8q2KtNahmTaS0VAuY21/MDwMIO6wzVfHlu"
    "uc5l7kqYaU4cb3HoFy6C+YZbro5RUHUxV8k4hWXxzfl5iXVR9MqvowDn4tM8vFEVOOx1P0Hu7sSRHaKXM9Pb5XuyR0he5MquGrf3"
    "4ct+0DXs3/8fU+gOKA=="
)
