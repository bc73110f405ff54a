from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """CREATE TABLE IF NOT EXISTS "custom_field" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "noun" VARCHAR(32) NOT NULL /* CONTACT: CONTACT\nCOMPANY: COMPANY\nDEAL: DEAL\nINTERACTION: INTERACTION\nTASK: TASK */,
    "key" VARCHAR(50) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(32) NOT NULL /* TEXT: TEXT\nNUMBER: NUMBER\nMONEY: MONEY\nDATE: DATE\nFLAG: FLAG\nCHOICE: CHOICE\nCHOICES: CHOICES */,
    "options" JSON NOT NULL,
    "position" INT NOT NULL,
    "is_active" INT NOT NULL,
    CONSTRAINT "uid_custom_fiel_workspa_f6fe66" UNIQUE ("workspace_id", "noun", "key")
) /* The definition of a field. ``key`` never changes; ``options`` are what a CHOICE chooses from. */;
CREATE TABLE IF NOT EXISTS "consent" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "purpose" VARCHAR(32) NOT NULL /* DATA_PROCESSING: DATA_PROCESSING\nMARKETING: MARKETING\nCALL_RECORDING: CALL_RECORDING */,
    "channel" VARCHAR(32) /* PHONE: PHONE\nEMAIL: EMAIL\nWHATSAPP: WHATSAPP\nTELEGRAM: TELEGRAM\nVIBER: VIBER\nVK: VK\nINSTAGRAM: INSTAGRAM\nAVITO: AVITO\nIN_PERSON: IN_PERSON\nOTHER: OTHER */,
    "decision" VARCHAR(32) NOT NULL /* GIVEN: GIVEN\nWITHDRAWN: WITHDRAWN */,
    "happened_at" TIMESTAMP NOT NULL,
    "user_id" CHAR(36),
    "note" VARCHAR(500),
    "holds" INT NOT NULL,
    "contact_id" CHAR(36) NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE
) /* A person's decision. None is ever changed; the latest of a purpose and channel holds. */;
CREATE INDEX IF NOT EXISTS "idx_consent_workspa_69fc64" ON "consent" ("workspace_id", "contact_id", "happened_at");
CREATE TABLE IF NOT EXISTS "contact_company" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "role" VARCHAR(200),
    "position" INT NOT NULL,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "contact_id" CHAR(36) NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contact_com_workspa_a001ed" UNIQUE ("workspace_id", "contact_id", "company_id")
) /* A company that a contact works for, with their part there; the first is the main one, the contact's ``company_id``. */;
CREATE INDEX IF NOT EXISTS "idx_contact_com_workspa_6546a0" ON "contact_company" ("workspace_id", "company_id", "contact_id");
CREATE TABLE IF NOT EXISTS "custom_value" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "entity_id" CHAR(36) NOT NULL,
    "text" TEXT,
    "number_text" VARCHAR(40),
    "number" BIGINT,
    "amount_minor" BIGINT,
    "date" DATE,
    "flag" INT,
    "choices" JSON,
    "sort_text" VARCHAR(200) NOT NULL,
    "field_id" CHAR(36) NOT NULL REFERENCES "custom_field" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_custom_valu_workspa_2e3c73" UNIQUE ("workspace_id", "entity_id", "field_id")
) /* One value of one row. ``sort_text`` sorts values of a field among themselves, whatever its kind. */;
CREATE INDEX IF NOT EXISTS "idx_custom_valu_workspa_f3f12c" ON "custom_value" ("workspace_id", "field_id", "sort_text", "entity_id");
INSERT INTO contact_company (id, workspace_id, created_at, updated_at, version, contact_id, company_id, position)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), workspace_id, updated_at, updated_at, 1, id, company_id, 0 FROM contact WHERE company_id IS NOT NULL;"""

POSTGRES = """CREATE TABLE IF NOT EXISTS "custom_field" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "noun" VARCHAR(32) COLLATE "C" NOT NULL,
    "key" VARCHAR(50) COLLATE "C" NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "options" JSONB NOT NULL,
    "position" INT NOT NULL,
    "is_active" BOOL NOT NULL,
    CONSTRAINT "uid_custom_fiel_workspa_f6fe66" UNIQUE ("workspace_id", "noun", "key")
);
COMMENT ON COLUMN "custom_field"."noun" IS 'CONTACT: CONTACT\nCOMPANY: COMPANY\nDEAL: DEAL\nINTERACTION: INTERACTION\nTASK: TASK';
COMMENT ON COLUMN "custom_field"."kind" IS 'TEXT: TEXT\nNUMBER: NUMBER\nMONEY: MONEY\nDATE: DATE\nFLAG: FLAG\nCHOICE: CHOICE\nCHOICES: CHOICES';
COMMENT ON TABLE "custom_field" IS 'The definition of a field. ``key`` never changes; ``options`` are what a CHOICE chooses from.';
CREATE TABLE IF NOT EXISTS "consent" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "purpose" VARCHAR(32) COLLATE "C" NOT NULL,
    "channel" VARCHAR(32) COLLATE "C",
    "decision" VARCHAR(32) COLLATE "C" NOT NULL,
    "happened_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(500) COLLATE "C",
    "holds" BOOL NOT NULL,
    "contact_id" UUID NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_consent_workspa_69fc64" ON "consent" ("workspace_id", "contact_id", "happened_at");
COMMENT ON COLUMN "consent"."purpose" IS 'DATA_PROCESSING: DATA_PROCESSING\nMARKETING: MARKETING\nCALL_RECORDING: CALL_RECORDING';
COMMENT ON COLUMN "consent"."channel" IS 'PHONE: PHONE\nEMAIL: EMAIL\nWHATSAPP: WHATSAPP\nTELEGRAM: TELEGRAM\nVIBER: VIBER\nVK: VK\nINSTAGRAM: INSTAGRAM\nAVITO: AVITO\nIN_PERSON: IN_PERSON\nOTHER: OTHER';
COMMENT ON COLUMN "consent"."decision" IS 'GIVEN: GIVEN\nWITHDRAWN: WITHDRAWN';
COMMENT ON TABLE "consent" IS 'A person''s decision. None is ever changed; the latest of a purpose and channel holds.';
CREATE TABLE IF NOT EXISTS "contact_company" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "role" VARCHAR(200) COLLATE "C",
    "position" INT NOT NULL,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "contact_id" UUID NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contact_com_workspa_a001ed" UNIQUE ("workspace_id", "contact_id", "company_id")
);
CREATE INDEX IF NOT EXISTS "idx_contact_com_workspa_6546a0" ON "contact_company" ("workspace_id", "company_id", "contact_id");
COMMENT ON TABLE "contact_company" IS 'A company that a contact works for, with their part there; the first is the main one, the contact''s ``company_id``.';
CREATE TABLE IF NOT EXISTS "custom_value" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "entity_id" UUID NOT NULL,
    "text" TEXT,
    "number_text" VARCHAR(40) COLLATE "C",
    "number" BIGINT,
    "amount_minor" BIGINT,
    "date" DATE,
    "flag" BOOL,
    "choices" JSONB,
    "sort_text" VARCHAR(200) COLLATE "C" NOT NULL,
    "field_id" UUID NOT NULL REFERENCES "custom_field" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_custom_valu_workspa_2e3c73" UNIQUE ("workspace_id", "entity_id", "field_id")
);
CREATE INDEX IF NOT EXISTS "idx_custom_valu_workspa_f3f12c" ON "custom_value" ("workspace_id", "field_id", "sort_text", "entity_id");
COMMENT ON TABLE "custom_value" IS 'One value of one row. ``sort_text`` sorts values of a field among themselves, whatever its kind.';
INSERT INTO contact_company (id, workspace_id, created_at, updated_at, version, contact_id, company_id, position)
SELECT gen_random_uuid(), workspace_id, updated_at, updated_at, 1, id, company_id, 0 FROM contact WHERE company_id IS NOT NULL;"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("restore a backup instead")


MODELS_STATE = (
    "eJztfX1z4jyy71dR8c8zzy02dyaZZGZ5bt0qkjAZdhLIATLz7DmcAsdWgjdGYm0Thrtnv/tVSzb4HZvwYpiumglGUsumW5a6f2p1"
    "/6ui2+OTH9x+cSaaTis18q8K08ZwEampkoo2mXjl8M3VHi3ZbhZq8+i4tqa7ouJJsxwqigzq6LY5cU3OoHmbUaLz8URj8xPSdB1i"
    "aHOHaLYo1SzKDM1WJfyJDIf/jzM6HP5BTNHOmY5VO5OJGn1q25Tp8+HwBO5rcF3c2GTP27vFlJn/nNKBy5+pO6K2uNF//bcoNplB"
    "f1LH/zp5GTyZ1DJCrDQN6ECWD9z5RJY9PDSvv8iW8PiPA51b0zFbtp7M3RFni+bTqWmcAA3UPVNGbc2lRoDNbGpZnkj8IvXEosC1"
    "p3TxqMaywKBP2tQCYVX+z9OU6SAjMuYGtZyTR82hJ4zOBqbxf71HDDQfDFrt3qDb6A0GlZiM4VEiMvGKdM5gfJjMBYb969+q3yVj"
    "ZGkFbnD1td55d3bxu2QFd9xnW1ZKtlX+LQk1V1OkkvlLbsvPGL+vRpqdzG+/fYTj4kHX4bVfsGT28kXw2eczaAssrYy1nwMxyJ/d"
    "kfh6+v59Bo+/1zuSzaKV5DMXb656p1te1amqA34v+QtvTBH++u13x99KY2rzCf3fd9zR+WxbozfM6ouPOTh98TGV0VAV5rM//xTh"
    "dZBmh/zuPFzuhstnOZh8lsrjsxiLbQqsGGhunMlN8Rgac1P4HCKMcFrMTNQ1x/TEv9ga31NmbT7bx5Tda941ur363T10P3acf1pQ"
    "el3vNaDmVJbOI6XvLiLCWnRCfjR7Xwl8Jf/ZbjWi68CiXe8/K/BM2tTlA/HDB5oR5JVf7BeFpD+dGOtJP0yI0j9I6b9S24GfnyD6"
    "FLEHKCIyF/zZlpQ/bGtefYYn+Mvph4+fPn4+u/j4WTSRT7ko+ZQh7WarJ6ZSUHifXgJKGBQ8avrLTLONQayGn/K0tvGq8ek4WqIx"
    "7VlyCX4RPByYKD2qjStRu0UWppssrl+90lqpE2j7B9HIiGoGWAyaLCEOpQ4RdgCxqc5tQxoT8HU24hYVhsSja1NKHqnFZ8K0iNso"
    "m+x4tWXyX0srbeCZF8LMYS58+W80W0phtkQllJfvMcluUAJ7NmbewmhU8nCZRyXvV5c+KnlvVvKC7ERobbvQ2lIrK6AAhIjesPp7"
    "2lVZ2L3+4h8zS6IMjnP3C7ep+cy+0bnksVoY9KSxGzQvDpKhy9LlI9rabKH/h8eT+OVi1aGu/O0dMR93mldiVkg39AJ618i0DNFV"
    "nNuXHuWXbx1qaW7ydHt8jA696mM6fhRLzRuY8+DQPNPooTBnawiB5FMUIfCZl4IQKOnkxQgmQpBCQRMmOpHWGJmZ7ojolineI6dK"
    "uE24UCuEGc8dacgTgychAut2k2D/xw1+OtZMSxn7mcAAgBASFqiSeKW/niNsgLBBeRU1hA0yxjgajggboPQRNkDY4HhgA6XbFWDw"
    "guAYOXyexxNHtErn8HnMF8fmVsoIbrDpOIYZhJjt0+7QH+eu3qrfNDoFp/pK/fqu2aoR+dFnXxv16xqBv33mdVgj3kWf3dc7vRaU"
    "eBdReyaXN89pHnee03R/ntOonPxVb11ZBel3KK+bhuBg/bbZ7RUVmaLstYUgFpd9dtVufW90eiCexWWffal37qBIffbZ8q4+8eIJ"
    "9i5I0xkIo9t8TXjrLrl4oTSWYk4G6SISfBSE2xKhb2PuVrG6bLdvQzrVZbMX4fHD3WWj8+6DZL1oZCokL75GTzTbFWwpjj0HqBB8"
    "jvLUcYSdbQxGmjMqsj7HCNeai0rG0x0oQj54VWAEB0hw+GbunfheU7hzkrZzEhhLhfdNtgZ/13WdOk5nKhkbBsEDVdVUKFyTjQa2"
    "3yoHHr7AFn9zCJ8xArQ1ohHQhEWRRV+ppcBtjTA+ZURjBhEW9COA3FXyxG1RIX8bebb5dFIl9dtb8s4Zic5+Bxy8Jex+8m5kGgZl"
    "vydB6Xt4glwovG8LONPHf1BdAgNw1xguj+A6guvlNLYRXM8Y4wivIriO0kdwfZfg+mFBk8VXpiNAJQPaXl4EIEBSZuGse4xz4yyW"
    "WvSab4FPW2ZGCxsSxn1Hjvsr8dFr1Ij67LOH+2v5XX322XXjtgHf1WefNf68b3d6NaI+y/FOSBNsXYktiEstMrARa9JS7LP2DzGF"
    "iT991mvU72oE/vZZ9+Gy12mIRt5Fnwkzswa2pqgTjGsIkavP/QmtDIf86lPDdBvMteeVGIaxrKqmYxjQaEAXrXJFKZHNTwj0bVIV"
    "F4Qza06EqkONP9QZPT77zYFQIQurZDgkpkNmI8qI6ZKReB4xFo3kGCWbvsE65wDD9lSa39/UWWD8AQJ0AUSUoqTqBqIUGWMc7VRE"
    "KVD6iFLsEqXQ3uSWo+3BKWcNhb/bvGk1rgeAViwuhSIvLsXF4Eu9eSsV+tB3VS+ath96CzJxDVhGt/uj3bkeiBWrdQOU0RJh+XUb"
    "nWV98JsyNJZ1wW991mnefO11l7Xh7wscJXjrUIHovf2tIX5Gt/sgew988+s6je/ic1Hpfe2zu0ZHdqk+xW9o+SX+lbBYO/UulKhP"
    "34KVJd5VOazYgGKcV+sKkKDDwd5xspLxMTxeP+dxkfmc7iHzOeYgIxZAwf6EU4fpHA6QHB+HNx+1z6CuZloJHP5bt91K5nCAJKos"
    "mrpL/odYprM1BSKgJj5OTcs1mXMCt92HkggsCumHPqPf3dX/jMrg6rZ9GZ1ToIPLkmBWVyoCbSUKWPnl1VS0Sg+0yOFt4zUn7khz"
    "hQznzgkZDuGOgxc6V3ARQElQQjQHUCNR4lDN1kfUkI4vDrfdJJBqw32vg0/598pCp/jMc0FFQAoBKQSkEJA6UkgCAalfWfoISFU2"
    "CUgp7+w1XqYw4QZeppIZSMf0zuDB4+2etwlq50V47NMgn/PxeUYfHTi5V4DNAZLjg23OczH5PIPJ53EmO3xq64V4vKQ4PhZ/yMXi"
    "Dxks/pBwPk97LoSM+e3LAYvB/Q4aFguZknw8TgyF2KM/04zIJckxjPcsRafxZy+b4ws957bduvGbR8UQ5vgCpoqxPB0RCdLgblHm"
    "8VTJqjhvi51PPa6YitXI+dTgaCrPAdUr8dhUPnMUKFfl1QygfNkid5jG3xxiUN0Ey/iEtDijAFlTCKyojzT27HteWkL6jqsSM0ym"
    "9gRiLgKeDY0YtciIix+WHsVx43dZy7mTM1fwxPvm+4qi6yYi5SU2pxApzxjjiJUiUo7SR6R8l0i5p5ckAyOrfTcD5GWG+2Do1gf3"
    "nfZVo9tttm5qJFIAx00738TohrrFZZ9d1W9vB53GVbtzLavC36MK4n7cFD11cl0RBshLbPhX7r/KA3fyo88ad/XmbY3Ijz778bXe"
    "69bv72vEvwIH2dvGTUedxlNXffa9eQnHh+WH+PZNXH7rs2ZLzEmq6eKyz+rfm712jcgPaDO4b3S67Ra08S77rN37Cv3Jj3KMBd8s"
    "WXcwBOlL/ULfNL83hDDkhxgAYtm57tThGObishwCCdplxbSVCOW+1BXcjMynlKKv+AYNPMaL7Yf57Uu8gJVpM0wCT3H+ZsZeXdBg"
    "3NX8cVfDGF3eiSFMhehP9taAx623bg5cLbs5TK6u3CAID6vQFsFVvXtVv27sa4fAVdh+bIfAF0j6DsGiRe4dghNyL0RPnSqhf4FA"
    "+Y6E5IUNZFhemAabz/zEzKYNASarxGQS0Oe2IVM0US9vE3nWXil8H6fvFWzxflt3uc9o450dSE0mFQ89gZsSuClR6gkUNyUQlsZN"
    "CZQ+bkrse1MC3fd/gXcG3ffRff8Y+CzeCzM9/E0yn4M0x4dZboXN6MCPDvzowI8O/LUtOfAHAK0Y07Og+iAVbuPhoQg8FFGmPY8c"
    "hyISJoG37yUtujlOtoanvVKdNoEdofToTKHq6qqdpcFbgjVpxOtF5SuDtGNVlZVMbfRAdk24tKk6LfJk2o7rx1waC+YTzsRd5O6P"
    "6kgFC1+wfjhcGdRpV8+QKz1aeP8xuIGU46xLcLwFOsJdJdxVKin0gLtKGWMc9xVwVwmlj7tK5cillszMN+VPK5liv1ccPHW4ZsDg"
    "Wxyv7w9kvO4ZkTpSfQo9ctEjtzwwymqP3L3CU4fL2FR8qgSuzg3wA66kgFOqsroSmqKLdquBKeb5HhMv3P8fZDj0LsOhvp+4PQbn"
    "49nI1EdewG+L8xdqkOkkAW3aYMe5IKRA30lAUIF4KUHVA3EkxJFKP+chjoRIAuJIKH3EkfZtl+8hzVLZ1qQInHSeJ9GSaJUOJ53H"
    "Ui1FVL2CnD5mJ9ZtcFv89LQIMsl8XhAcHzp6nu/EfcaBe4RGtw6NIoqHKF5pwKYyn6v/Kk+aV1LQJq+2uhJuGi0b5nCEkinjTEY0"
    "MhaLsZhYqZ3kq5TWLJ870TJu2fLhEBFCRAgRIUSEEBNARAilj4jQjsyR/UZg3dH6hCFYc0b89JXRvFjKkqLM4kdfMwRUEFBBQOXN"
    "XD1wQEWG86uk4CmqsroSTpks2uVBU6bjR2oDUNI4+XDxsUoeqWMaNNmxZqY5ZGabrktZIuTylr5y4TLqDgjGIBiDYAyCMWiOIxiD"
    "0kcwZnemzFL/yGt/LymO0P7ePMDhaYRFOBwgOUIWX+RxyLlI98e5QHccdMdB9AhNAkSPjhc9uqZa/MyXLKymokWGX50DJHI0S5Q/"
    "2XwciOQj7G6DuFyF8+GMzglX+SQs7iTmt16jlz7rs/qYT4WYZDoLIRn6TG0yNploJkaPK7NbDIf61LYp0+fDIRwTAxNhINssT4k5"
    "nj8QXC8gg98c4lOKe4luxF2FyfO/BJliwiP1sm3Do0LIIls+mMyzAQ8EUgBMy1LtgKlwQz5JR7UKolXijXOnznqJMgTt8yLxRjDh"
    "W57sHPkI8jTyuCpGU2I1BIrybotYHGJx5V4iEItDNAaxOJQ+YnH7Ngwxkccv8M64plvM32lBcIRY4HZyHyj7IpHFq90Ll9S743el"
    "fd9oFVxwJE2NwN8++wF+fj/Aw++23e3VCPyN2qv7gb+VwUaFlWuvM7MlkWNu71JPcJpENxRYEZf2pfmcqhxEKdfSEEq2dHk6wl9P"
    "T8/OPp2+P7v4fP7x06fzz+8XykK8KktruGzegOIQkm4CxOxBQEXWmSDNES41Z3lmtvSJLTqvLQG5YmM8TIcjfN0RHoDYYvxPR3PC"
    "VJgwA5NGpU8YW0kahZmKslSdbWQqoj8nVAfjWGL2gyS04lowL5n3icRZ+udRyQPUyWiOouDuSAE9PkSHCnypFXhvc6s4oB+kQxDq"
    "AERcbDIMEf3Kk6DHiMfCwcYjdKh/Rvz4uOMMbKo5xdLDRsiOQUmK+vTlc+rL8uqLaaIBrhUcxnFKHMilykVwpDzdq9fkUfIUM45u"
    "lp8Tc0ItkxX1MYqQoYtR4h5SMZ4GaZCh2c7S/viL87eYt/R9oJ/D5OtKd+nIq5ojSa4ciG/lbNfv5EjZGnLrXc1TTOW8kqOFUznv"
    "+LzEgbI147gE5sh+G2PLmSMbzpw0XTquJB1GkRXVzAMpA9Nvk+NUCqwscPpDk8cuasThZDzVR6poYnNjqrtVIjNVT2xTF31YFI5u"
    "EMN0dPCdOCHDoctdcdvAWZEZ5LY2Xch1TR3i8qSTLDu88zoHSBQnMdbJvnVyPF+B5yvQwx7PV6D08XzF4Z2v8PSYIntLAZIj9Inc"
    "ivv9P6diUjLdQr6nQZoj5PPm3eqlEr6O/2mEcHeTxNF5oPqWz2BCbT3Rpy99vCfR7vC4yfttLb4RD8qLPA6U0QU24D95ER32AQuz"
    "2LCPEOKwx6MFpT1agAGXNn6udoEe5YUlgoATIhKZu4d+2J23wNt+ZJ/D5OdKcDswmkoVYeleWIvyF8ehba+qmg1uT5atcsDbqjWg"
    "yBBZSLdMofn85hCIqF2V8YdEsWkTOKTjxzUyqG6CQZuEWb+1u1zxuQOiKxSgOwOxTo57FO4bEW1EtEs73yGijZgmItoofUS0923Z"
    "gG6TbIivDnTi05bZIK9cN66a141ujXgXkNjsy+1Do3UFhcvrPruv/12UwN8+e+hCLfzts+7D/X270xPf/as+a4sL2cS7KGNitNST"
    "whkwy3GdFN7BIRiEWjC2dfkVZsSvEL8qN361V1fiQ+VqSUOv33LH6ajTtFFgMFBVTQUGI8dx8wCDqjVk1INY5IK3nh9qILZ6MMA5"
    "nzFimY6bBAq+pat1PFMX6gDCdgjblXtCQtgOgRuE7VD6CNvt20qWnzFeZqTc89qXGaorkwsqwjobHrCmMxAqvPmaMGovObeoxlKU"
    "2SBdhK2PgnBbfPU13N1O65ft9m1oRr9sRgMUPtxdNjrvPsjBLBqZytxTDI9hFHsw/hZH+KOmX/Bsf4rhFwwjkMPqg9RTBoT1lgYY"
    "nDSUp8CTEm1lNkWrDa02tNrQakO9Ha02lD5abWi1odX261ptZTAiVLSqqAWxiGGVYj4sAmXlyt/r0okXnMSzOhLz8ya3WstiiMTo"
    "QwMCDYiST9loQKAKiQYESh8NCDQg9r8aoQFxGAZEkKEv4kckD9jVxwt8WsyiuoHDAILHFh1oTy61B4Y2T0humzrCk0iPKO3gxsa6"
    "Tf85NW2aMN7/1m23knkbpImqOKbukv+R+1U7UG4ep6blmsw5gfvtQ7UBHoW0mljqtmiWtoi6Ah1EU7dhOH2M/l4qj+180d/3hbiJ"
    "dZml4W5eXTUbfRvoy2YrQbg2o8Koeg2FDZY+1rMRtUV7l/tXj3NxxcdV+M4gHvBIPATkA5RRGvzCmeYQm+qw02/Ewbyt3+2NYYn9"
    "m3gGb1qch2AzhA4ROiz3hIjQIYJHCB2i9BE63Ld1CqrOYJ08WDFCzNkWDSm6Fl8jZLj2R9g6dQpnFgyQ4CCN+N8zl4I1ZhZO1hqn"
    "RN6GeRux3AooKhFKTGtfao3Et/aLyzlCiXIutZwxWgpGSyl3tJQ9AMRXU8flase2EgWIg3XVVIBYl628X1nNAxD3ZMDdJ5PJHXYF"
    "3EpyyBX3QufDIWFUWH1Eoc7OH6KYS2pHVGk2VfnjNHL1td28aohmnDvUkbBvHCDe+t1yhQtmfCotWHHDWJBghHsR7i31zIZwLwJ+"
    "CPei9BHu3Tfc66sR6zje+bRl9hqtXLVbvfpVr0a8iz67at/d11t/hxJ50WfXjfotBP6t30LU316jI9o1wUUv8KXPevXutxqBv1GV"
    "cD+ueqD5JUou+TXwmpdZWGu6+J7ni9ebEa43ylr0n96u//RhufuuMev0Gn+KKQf+9pkKxVIj6rPP7sTKKGYf+SHmHrGoirlH/O2z"
    "L7f1mxqBv2KWksZhzTMS/e9dv6BbjjnIs2vjskx3ZQ2QoCdrSOvaiCcrnkzYrIKEAal+kYBUCpz8rlmS1UnApaqrrgIuXxfNcnm2"
    "yuaAInLxxeYzQBEdbrsDl/50h0MC145q5QTARqKNOXuGMMNjh1qv1KlKWFECj6YggGUy2bl12zfMBV9SmYU5BIzlyna2aAqjyH/o"
    "cIfo7YrwZ0lVa4Q/M8Y4AmAIf6L0Ef7cpXafoIasXqBCRLg6Rd1cPYUszM2eKE3xb/XaH0MisayZpvFnL9vaX0w0t+3Wjd88CgFE"
    "cMrp+JHag2SWZ8CVYbJj4HwY6PqYB7P8mA5ZfowjwpJlCRiA+Zw68y5pjugY/F9PT8/OPp2+P7v4fP7x06fzz+8Xc3C8Kmsyvmze"
    "wHwckkB8ghZG55S5g7HJeEHuRylRBuvKAFTCOO+vRWmKk6PXPkvFPDzeZ7ARNMPoMRpLey6IGPok64GFh8OtN2KFIUt4xE2dFtp+"
    "CJC8afvhcPi9lX2GEPaWV+8IEZV5/65Me6VBxDP3WbwADRoo2X7mCz/jtziaRzybD5OvK/3Ng8OqNA7n95rtMrnNEMkj4pVX09OI"
    "BFrkyiIydR3ToETn44nG5iek6RKHUkfmegRffAfifTzafPo8cmUMEDFOHLnVAi38mC4OccQMSQ0yM92RoKjKpqrRmHBmzZWDOAQO"
    "0cQ4TgpSsvenWSeIie8lg3s0uEdT+skQ92gQpcc9GpQ+7tHse48GnXG3a2Aqra4IhrKkQA/OjSArZfB/8+yl9LyMkfqVdtWgYJrG"
    "hUkiTA9hcJhhy0QjXrdJ6VcKUObyTvN/QTwjCx61RTvmMFYOtGNQk0U7BqWPdkxJ7Bg8mrNphoa0tLxLfkS3wwUfUyHsIRXCcuvp"
    "LduOgT2uw+Tq6kQIobc1edMxafi+mbO/do6JfW7oNpeBRCtRECJYV00FIMxIq1zn8AS/XNHIxwx0y6TMPSE/PESBcZe8CE2JyS+S"
    "8SrK1/vkU3brd9dnfTYcejFqh0Oia7ZtUgN2c/nUhdN6gsyv1JgzE0oXeeJwCq8mt3aBtEq4+A+l4t6aZSlkhPFHbsyJy/lLVTaV"
    "PRH+1GfwzXtmuIWhQRwzU+0mW1x0QUQR7AsPh+LFsZVyPxxCW/XbBsrddUmlin9ziNymlgcJ4UlOSG/GJSRjalafeVgKgbdR/EYm"
    "Scfms3jhQG/XLM6EwBxTvKqkx22Xm47oWmPAQEc8EWxT1yAVB2x5q81r8UU9C5mNTEvwg401Vx+l71zHASBN16X3qHdY8acYT0zF"
    "2lt9RNHjon9IccEs+JaWrSNfK1/u+SmEzHCvHTGqki9ViFEhSoEYFUofMap9QyrKAljjZQoTbuBlOhz/+oN7Z44++tZV/fa2RuBv"
    "n901BMNbNzXiXUBJt1u/aUCJvOizxl29KQjkR5+JnkUl/I0adnlcNDYfY8swbaonA8f5ZBbqoMSHPcV8dNl+aF1D3EV50Wfth55X"
    "5F95ERpbELHRvyqHnCDcN6MJMevzSSlAXuqX6/6rmJZqRH5EX50fX+u9bv3+vkb8qz7rNW4bN536HYTDU1d99r0pI+LJD/Htm7j8"
    "BoIVM5tqurjss/r3Zq9dI/ID2gzuG52uCs7pXYph0vsK/cmPcgwGzEq0SQsvCHzkZWeQBvkZmapCEFVejoapkKdR1XlP2WCOkpsT"
    "m79S5i+U66yn4R52t6RW7uqtB08nKbKsdtrfm9ewivlXQlOVPQlFVX6Kxe/uvt3piZVPfpZjoQsj5XlHfpgKB38kKlFgvyFx9Ccz"
    "NUJWYk2/TO7v4Y2UApBHmBBztZUa84CNsJh4s0KYJAXLLxrB5IAEmhDCRG0tr/NmRCgRDSzzm0HZWqkqg2Qo4DILeKaZ7sCh4hca"
    "CZFyUvdJomRHFD9rY9slrma9rMHaKBmyNmEnynTSHabz4t5OhgN1mfThSr3V/dHoNK5rxL8S1l+z24US9Qn7EgNVCZsT3mWfXT50"
    "/14j8LfPruqtq8Yt0PhXfdZp/K1x1YMy/6rPvkMGEQXcLi777Iv4C+3Up4JaO+2bTqPbVWCr96XPHlrfWu0frRrxLsphiQbEPbC1"
    "WRHLKYG0xKNlTevpQy7r6UOG9fQhITqVzceDtOCY6QyPkB0fsy8+5uD1xcdUVkNVZK3ha/A5RIRcXs1l6RBdnM8RMuT0ak6HvIaL"
    "8DpGiNxezW1n+vgPqheL1rgkOT4On+daDM8zFsPz+GKIoc93F/pctzTHMZ9MXXuLiRDvpcSyqPTqnZsG5BWUn2ARtAZ+2fK6HNp4"
    "mLMDm2pOmpjSpvmUDkosoTJNRj7/qDF4LJrhIokWN+lS+Vv84EGUFhHUMiOoFn0uFGPcb4/RsbKX/TXijttU57YhnqiQQMJUKJaN"
    "iKUMQct69tQRorrm+nRM5Unn8HnhaH019cywq1oOjGDTHEHLbmxtMvqPW+LTVb1jvY/yaCrpfq3/5fT8Ao6/QpJM0PjJuxH9qRlU"
    "N8ea9XtSOLON9Lk6QjOeCy3FuVDDfKZOIct8SbEZt7bV/D5g5GOnRvkBeXxsJyEZxmrdqrOaTZ+F2rCeV06MFo+8Vg7FGimDrnVH"
    "bbnHH9awVGm6XjVe1K9Upq7U+QIHYpd4aS1MSDMuQ5c8Ul3cFXKWxzWmvIQqssqYv1IInTLi4idLhco0ZKJzmedC1lalqgU/wQ8o"
    "MhMqFIUQLDPN+YMMh4/0idtUBmAxxFftyZWhT2QXcJJLsE/cUvZu8xnoadR6WjtzxguduJjavDwqG4bywFAeuLJhKA+UPobyKKsD"
    "ZXqUh2RmHkJkh3U93y7yOL5Fx37A7+0iaof5ClmBtT9Agst+hJ3SSIDMgoVQ/TAVovob32yRtlAhifgE5RAG3PZohKEsziLSWFKg"
    "ODYuDmnxF5HGggCFsXFhYHyQza7HU2ZwRteww4J06NNSNmurDCiyMOa0F9qRDhmVhPDey8pqVnxv0WxgL9vlyS5m81fToPZvDlGE"
    "VeK4HLKEqXWSaGyuomPLaNsuJ2I0CwNTxaV2E9OOvbFLhUer3dzhkLjUshyiib4mEszyOiVwWAaCZ3Mb4rhJYJmekLp3UMtv5Whz"
    "h8xGc4ihPRxS2+a2B0/rmpj3qWgnH0PcVQUhX0DjXrzuQNR0FbUcCh1o4EXrkJ35QSaIuZVw2ghwI8B9zJYuAty/2qKLADdKHwHu"
    "LQDce448dpzr0x5Dj5WNoTtw59q/62epeLx558+JNre4ljCU0/0/AyRHweJdu4AKLcadJuzj5DuQuaQuM/Mr1zIG9rUMgR2Nm9Lo"
    "1GXcFvUZhQ32cxpTwgGFJnSf4PhOW354nzcQSmYklATfXJ2ar+t55oYoMZRk6dT4MiCn9x7aWFcabCUKnkbrq6n4qY9bDrRA01xJ"
    "En0kUOKDXBT4Xck8gDY1KIO0fs5w6KUztKj2ShWSSG1RkJwscTPdruNZ698IXWsReTzAyRORR8SeEHlE6SPyuEvkcaE0xPiZblAF"
    "acps2q5pVG3eZMWjpNvFHgNqdZzN6W5sETJ0ZssG0NZwZnPmTBcLrrCHzIRkctkpKSKk6IJV5lXZ0hx34ImssF4WJ0Zhl17YhWHY"
    "MBVisVlYbJkwugdH4k/JAJ2srK5G56Z+u9XejYzQ8cTic0qJBi6Efh8ycJB07xvX4Bg7xAuCSEKmUZWefAyUfDg1323eEzGaxYB3"
    "yLvh8IXOh8Ok2ERbvNEanoSCGj0IEcc7EKUecbyMMY5IDuJ4KH3E8dCD8MDXJ9DJClg4XnNE7fKhdjtFRUttOm6FvWByFZwOAiR4"
    "jLQcVnjjlTL3lj9Xohb4oqKaan1TaDKwvDa5nGIgwJtGFoZLzfNLEYJkOvWj9AKSQ2TnJ6QpvgORxfUXMpmKb7LCgaN7QMttsKgF"
    "ofhiyoh2Y9FFsuvMLm++2kJHYxyN8cNYq9EYzxjjaI6hMY7SR2N8l8a42tD0FJc4Uy/N51S+xkh3x9332+XuX09Pz84+nb4/u/h8"
    "/vHTp/PP7xdsjldl8fuyeQMsD70sSgalUdg78j1LUNihYoXCnl9Zd0eC7Soy9Ej0KIaEAU7m/ugZDv1wGPrUdrhUhMHjfE5E51Qb"
    "e4rxUuFO1sq3cpdcG2SL1yCqisebghuPO4/RVUm8qXyTYr2jZo+aPWr2qNkfn26Hmv2vLH3U7Deq2a+n1O9Hn9/m9sXOVPpQ+itP"
    "c8u7YeS3P8INuc2Hl/A06KI8jpAdIau3EMEgaKzk1XJDRKjiRufl6eM/qF7U/SFMhVueicO0uAYRJ1xr0SsZUzfvsePyohv0QRoc"
    "rpHA2bo+tdfKJhihxJglpbZoAD+KCzj9lJ/fHo/3hSR8yKmymwYdT7grTKr5NzqvxEJvh6ur6cG3lw0HnvPeauS9B44lU1fnY+mT"
    "opHx1NWkkCVGrmu2jJCtEdFjlUCqHOJwVQf+KyoitkM05syovQhMHcfet3ifXOi7rlmWOrSTdDQlof0SLEREHRH1w1sJEVFHTBUR"
    "dZQ+Iuq7NIOXakZeyHFJcYRo4+aBXTzEgmGvD3j4eiZQEYs/QPImo/9wYLKjsu4bP/WRxp5pR0imEvOiC1ZW0z3pvGYD22+30q6X"
    "maQgYKuQt6ssbgkLMn0OHm7CJnJH/sGShYH0m7Ns5OW2MrS56KZKZOQi2ZrRny6BB4kb+bu6aT6L3+tUPqWG4SjQqj+URQit+owx"
    "jnYdWvUofbTqd2rVB1SJ3HZ9gOYITaOzPG5E6V5EMcNTS2DutWBO2i5oEl9Ds9MBcjiDpTCrRLOaeD8y74D02x/jYNyIU1sZrMUu"
    "1Wx91GCuHd8IDtZVU21FR7Ya0EWzXFvAT9wyIBEymFnCbgMbTnDcFXRVCDQw0dgcYgQaVLNqckMWHqwKphkTzz9+FKtH1Y8eSB2Z"
    "j1hYrIZFE4IjbPl+kLu5Domdn21tTOT4JDKxsyNuQ4ZDuOdwWCM3zRYU3Kult/sft6JDRr70uudEMlNtQj/KHNHPz+KG0Fo0M136"
    "B3GoSnIyhrsAI3PmOUk1OsWPir/MWV7YHsHqxdqzHt9mcR6J93W6GVouL9a9CmQz5ifa9VtiLMxfcYamp0302x/Fup9lpG0qZ2I5"
    "9ABIntWluk3dBEUgUJmlCUCzgbNstzpcMVGtleOVZlkQRlhXa6y3TMMMCrY4cYSmmYABr9fFG1ZOhGt3CdfuN/nHfhWVLR+kedWs"
    "aSHeLgiOYmrf0vZ2OWZzx1HciE7kjg+6pc7hyxa5omg45jP7i8lOSJtZc6J25x0/2pxNn8SbPiIuf6FMWE22MnJUaLqJqBIKLczQ"
    "VWlQyZhzostH+sRFS9NNjqix1TsqYy7Ui1pYZpp0CraEomhIWtgjFzd4FuNJVjouF4OpClYkdOs7DnP5ze8QGlpiAvzDC84nmU2o"
    "sBXXzlvpR52U0TrEL3w1+dQZeG4S6EpcjlUMjRPcdMRtJ9x0ROnjpmNZNx33FvH6OFem/bu2lsh43bxja1TTLcDnBNLjC4q/eY4b"
    "gmtJoXsyBvSC4vj4uxV3ePpzYooZpbg+EybEI/il1ltkkFqxdK6b6zNAiprrQY4AKli7hvSDZJjjtWwCLgPw29Ocl0oU9ZWF1VTI"
    "1/WrV+K9XT6mXjxjTgwOcYz5jEkTYBnHWHMAoKUUam06Nr0xqxrMRpR5gKissSUi+my+UhYHe7d/u3XwVv8R5OMKYvU6+gBs7FCI"
    "cjLy23MmCRKbgu9RnnZh5Mq/ceC3Q7H6itEkEAI+TKUOIWBUpRACRukjBLxLCFgMQLrWyxQmRNukzO+Ma7pWsUDQPsERuv2c5YLx"
    "zjJgvLM4jAeZEr1UNHmdZgMkx4CV7sJtNjRxLQyxIpPWgggnrDJPWEtbtph8Q3Qo4vKLeB3NI0KJYi6zmH1cq+A8vaRC8ZZevI9F"
    "D7WFqTAuezK6VZitMULkbFRLD0LzudkaokKeRgGExR5G7td/SYLcjATvC2w15WVnkAb5mXAcJ8LeOG+/cJuaz+wbnUsOK9Uk0Y0J"
    "NlcfHHq49vmydPmItjZb7BWGRpP44Qrmg4qOUBY6zateJWlKfStPr5bdHCdbw4tIDsbCJPlWrl57fRwnSwPLSAo/9+COUZ+YPThC"
    "Vom6ZCwqqqluGdrEHLiLNjlOUgcOq4mWDtHEPwIe2l5YS9MlnpsgnFEz4TjbqyAxko5Uv6mvN51iQ28F9FYo58YBeitkjHHcr0Zv"
    "BZQ+eivggbWDXZn2G2mlVF4BH3J5BXzI8Ar4EPcKcHQOvcQ4nJ6JYUmBiRiKJWLAg5i7y3xemjNrhzPOD05z8cz7dbbng4Qo5DIL"
    "uVznElHQR3c67dvEvKKWVYmioX55NRUMfZmYA91vkivAtIxV5weAHFPNmdoQ68uLBzknT9xWmYMA1Hw3G3FimAYx3d9lcC+576GK"
    "VSAvRxKoo2Q6tw3n9+Q407u57ToI65M2Nq1FciKQkXo6hFwRci2rVYaQa8YYR9ANIVeUPkKuu4Rcl0pEXixlSXGEOOHmYzL7SlkB"
    "DgdIjpDFW4hjhamfiqZ+2ttOy+GAAOjWuTd+psSxz0pmlBbJfotL/DZnzJ1lNCoJinRt2m48X9miopqJIxmLNjmc6mRmaMgrrfQY"
    "uH6SHnGzEXcoAUxKRZnnU5lYDJaDE9LQ9JF41zTmaEp1n9mmSx0ZoV68ycTms4Q8ZVu/29thI8SKECsq6SSIWFHGGEe0ALEilD5i"
    "RYgVHRFWhEBGYSBjrNlrubGE6HB6P5jpvQz2ap3apj6qxI6AqeJq+gGwZYNVhmq6PDec5zJ1JUw0Jw43OfQbF8F0wy1Vx8jIupiq"
    "ZBzDsnh6fp5jXRSt0vMoQF14moc3qgCHveZHyN2tOLLD6eXE8HbpnuwBkje5speN27vwZd/rGvbv/w+Yiywu"
)
