from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """CREATE TABLE IF NOT EXISTS "identity" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "user_id" CHAR(36) NOT NULL,
    "issuer" VARCHAR(255) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    CONSTRAINT "uid_identity_workspa_edcf3a" UNIQUE ("workspace_id", "issuer", "subject"),
    CONSTRAINT "uid_identity_workspa_b085f1" UNIQUE ("workspace_id", "issuer", "user_id")
) /* A user's identity at a provider: bound to the subject, which never changes hands, and not to an e-mail, which does. */;
CREATE INDEX IF NOT EXISTS "idx_identity_issuer_187ef1" ON "identity" ("issuer", "subject");
ALTER TABLE "member" ADD "signed_out_at" TIMESTAMP;
ALTER TABLE "import_job" ADD "started_with" VARCHAR(32);
ALTER TABLE "import_job" ADD "started_with_id" CHAR(36);
ALTER TABLE "event_log" ADD "access_version" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "session" ADD "address" VARCHAR(64);
ALTER TABLE "api_token" ADD "made_with_id" CHAR(36);
ALTER TABLE "api_token" ADD "made_with" VARCHAR(32);
ALTER TABLE "api_token" ADD "made_by_id" CHAR(36);
UPDATE "api_token" SET "made_by_id" = (SELECT a."user_id" FROM "audit_entry" a WHERE a."workspace_id" = "api_token"."workspace_id"
    AND a."action" = 'TOKEN_ISSUED' AND a."subject" = 'token_' || "api_token"."id" LIMIT 1);
UPDATE "api_token" SET "revoked_at" = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') WHERE "revoked_at" IS NULL
    AND EXISTS (SELECT 1 FROM "member" m WHERE m."id" = "api_token"."user_id" AND NOT m."is_active");
UPDATE "member" SET "email" = substr("email", 1, 200) || '#' || "id" WHERE EXISTS (SELECT 1 FROM "member" o
    WHERE o."workspace_id" = "member"."workspace_id" AND lower(o."email") = lower("member"."email") AND o."id" < "member"."id");
CREATE UNIQUE INDEX "uid_member_email_key" ON "member" ("workspace_id", lower("email"));
CREATE INDEX "idx_member_email_key" ON "member" (lower("email"));"""

POSTGRES = """CREATE TABLE IF NOT EXISTS "identity" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "user_id" UUID NOT NULL,
    "issuer" VARCHAR(255) COLLATE "C" NOT NULL,
    "subject" VARCHAR(255) COLLATE "C" NOT NULL,
    CONSTRAINT "uid_identity_workspa_edcf3a" UNIQUE ("workspace_id", "issuer", "subject"),
    CONSTRAINT "uid_identity_workspa_b085f1" UNIQUE ("workspace_id", "issuer", "user_id")
);
CREATE INDEX IF NOT EXISTS "idx_identity_issuer_187ef1" ON "identity" ("issuer", "subject");
COMMENT ON TABLE "identity" IS 'A user''s identity at a provider: bound to the subject, which never changes hands, and not to an e-mail, which does.';
ALTER TABLE "member" ADD "signed_out_at" TIMESTAMPTZ;
ALTER TABLE "import_job" ADD "started_with" VARCHAR(32) COLLATE "C";
ALTER TABLE "import_job" ADD "started_with_id" UUID;
ALTER TABLE "event_log" ADD "access_version" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "session" ADD "address" VARCHAR(64) COLLATE "C";
ALTER TABLE "api_token" ADD "made_with_id" UUID;
ALTER TABLE "api_token" ADD "made_with" VARCHAR(32) COLLATE "C";
ALTER TABLE "api_token" ADD "made_by_id" UUID;
UPDATE "api_token" SET "made_by_id" = (SELECT a."user_id" FROM "audit_entry" a WHERE a."workspace_id" = "api_token"."workspace_id"
    AND a."action" = 'TOKEN_ISSUED' AND a."subject" = 'token_' || "api_token"."id"::text LIMIT 1);
UPDATE "api_token" SET "revoked_at" = now() WHERE "revoked_at" IS NULL
    AND EXISTS (SELECT 1 FROM "member" m WHERE m."id" = "api_token"."user_id" AND NOT m."is_active");
UPDATE "member" SET "email" = substr("email", 1, 200) || '#' || "id"::text WHERE EXISTS (SELECT 1 FROM "member" o
    WHERE o."workspace_id" = "member"."workspace_id" AND lower(o."email" COLLATE "C") = lower("member"."email" COLLATE "C") AND o."id" < "member"."id");
CREATE UNIQUE INDEX "uid_member_email_key" ON "member" ("workspace_id", lower("email" COLLATE "C"));
CREATE INDEX "idx_member_email_key" ON "member" (lower("email" COLLATE "C"));"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("restore a backup instead")


MODELS_STATE = (
    "eJztfftz4kiS/79SwS8ze8H62++ZZS4uAtu0m2039gLunrljA2RUNlqLKlYlTHN7+79/K0vvF0iYR0FnRLcRpUpJZJWqMj/5+ldt"
    "7EzPvnHnScyMMa01yL9qzJjCQepMndSM2cxvh2+ucW+rfotEn3vhOsbYlSceDFtQ2WRSMXasmWtxBt1vGCVjPp0ZbHlG2q4gprEU"
    "xHBkq2FTZhqO18IfyGj0v5zR0eg3Ysl+Yj71+llMnhnPHYey8XI0OoP7mnwsb2yxx93dYs6sf87p0OWP1J1QR97of/4umy1m0u9U"
    "BF9nT8MHi9pmgpWWCRdQ7UN3OVNtd3fty4+qJzz+/XDM7fmURb1nS3fCWdh9PrfMM6CBc4+UUcdwqRljM5vbtj8kQZP3xLLBdeY0"
    "fFQzajDpgzG3YbBq//kwZ2MYIzLlJrXF2b0h6Bmji6Fl/pf/iLHuw2Hnpj/stfrDYS0zxvAoqTHxm8acwfywmAsM+9e/vetGjFGt"
    "NbjBxadm9+e3H/6kWMGF++iok4pttX8rQsM1PFLF/Ijb6jPD74uJ4eTzO+if4rh80E14HTREzI5ehIB9AYN2wNLa1Pg+lJP80Z3I"
    "r29evVrB46/NrmKz7KX4zOWb673THf/UG+8c8DviL7wxVfgb9N8ff2utucNn9P994WLMF7uavUlWf3hXgtMf3hUyGk4l+RysP1V4"
    "HafZI7+7d+f74fLbEkx+W8jjt2kWw94lbz6E7SDL5r/2bjr5bE7TpVhtWmOX/B+xLeHujOWZBTvch8XZf9rG9N40/usQCzcwDa48"
    "FeKfdpz9P39p/p4emYvrm/P0Cg8XOM8Zp6FwDcfNGabityFFtscX4tVfGq9e7eeVeF/ilXhf+Eq8z3slhlJIqs7ogGiPbH7967Gy"
    "ecJtq+qqE6c56IpzP7ds12LiDO53MouMXChsWrAVtJmbPyZJotSoyF+yq9F4+2pXs/4RHuHPb16/++Xdr28/vPtVdlGPGbb8smJg"
    "2p1+iqsOdecOG0743KnC1zTZ/jj75t2RcNZgYkGd4dRic5dW4W2WcH/c/XAs83bsUPjpQ8PN46x87Yu4myRMr9PylGtN6VlwsD/5"
    "0FPo+eIQ63W//aXV6ze/3CYW7ctmvwVn3qjWZar15w+phTy8CPnW7n8i8JX8902nlV7bw379/67BMxlzlw/lDx8aZpxXQXPQlBj9"
    "+czcbPSThDj6Rzn6z9QR8PPLL6kxiv2tpa81XkoBC314iuFz0HBvjJ8WhmMOM2f4G17UN3tq+maabjGY8ai4BL8IHg7Q6z41prU0"
    "pK0a64VothucXgtkNwn0/Y0YZEINE8BkQ7UQQakg7oQSh465YyqcGb4upPxOiZjfuw6l5J7afEEsNwtfb/PC60Hr/4kA/KGPPBsO"
    "ZS58+Tsi2log2ukRKsv3zMhucQQOjHO/hNEo5OE2j0Lejz76KOS9WMiLsxOtrru1ukZSWQUBIEH0gt3fl650Yffmm39GLUkzOMvd"
    "j9yh1iP7TJeKx97GMM6bu3H14igZGrVGj+gYi1D+T84n+cvlrkNd9du7cj3uti/kqlCs6MXkrollm/JSWW6f+5QfP3epbbj5y+3p"
    "MTrxqk/p9J7moeWlmXMnaJll9FiYszOEQPEpjRAEzCtACLzRKYsRzORASgFNquhEaWNkYbkTMrYt+R6JOuEO4VKskGo8F0qRJybP"
    "QwQ2vUyO/p9V+OnUsGxP2V8JDAAIoWCBOsmeDPZzhA0QNtBXUEPYYMUcR8URYQMcfYQNEDY4HdjAk+0qMDgkOEUOvy/jpC17FXP4"
    "fcZN2+F2wQxusfk0gxkkvZx82j26TH5pdppXrW7Fpb7WvPzS7jSI+hiwT63mZYPA3wHzL9gg/sGA3Ta7/Q60+AdpfaaUo/ebMp7e"
    "b4pdvd+kxynY9TYdqzj9HsfrqiU52Lxu9/pVh8yj7N/IgQgPB+zipvO11e3D8ISHA/ax2f0CTd7ngEV3DYjDJzj4QFpiKJVu6znn"
    "rTvn8oUyWIE6GadLjeC9JNzVEAY65n4Fq/Obm+uETHXe7qd4fPflvNX9+bVivexkeUhedo+eGY4r2VIde45RIfic5qkQUs82hxND"
    "TKrszxnCjdYizXi6B0FIWI9M6l587lZX3DK0W9DdNBuBU1LRApyywmIVI8GVaqWZLHCQQyNZkZEsNpcqm8h2ZulojsdUiO5cMTZp"
    "74idqhdaPQzVaegEvUqYPkIY+SdB+IIRoG0Qg4DSI5ts+kxtz45hEMbnjBjMJM/UuQd7Rp08cEeeUL+NPDp8PquT5vU1+VlM5MX+"
    "BCaPjlw/yM8TyzQp+1Oe1eQAT1DK4BKofWJ+/w86VjsK3DVjgkE7CtpR9MRV0I6yYo4jko52FBx9tKPsNcz2qFDo6jvTCQDQMWmv"
    "LNgTI9F5cDbEebbPYiVFb/gWBLQ6M1rqkDDvu2reX8iPfqtBvM8Bu7u9VN+9zwG7bF234Lv3OWCt329vuv0G8T71eCeUCrbpiIXE"
    "Wg8Z6IgNpSkO2M03uYTJPwPWbzW/NAj8HbDe3Xm/25Kd/IMBk2pmA3RNeU4yriWH3Ps83KDpEM/Zllq2a7nLWhrBCE/UC/ELK96l"
    "BHgxF9T5SZCAjBguMcjM4c+yxWmQez5nJnG5ir/0V+k6WUys8YQwCq6Y44nBHqkg8sMUdYUsMO4CicEI/TNY2QMCk1ORB18c5BlK"
    "ARiWEHPPBzbYoXJ9QqNu8FPCiNKEk2nOpRD2QNhDT/kFYY8VcxwVX4Q9cPQR9tgn7BHIFRW2pxgJ7kwZ16pAGCuLUEQUOithG/uL"
    "lsn6KHut8BfNZH5EGGhXXNZBR23OTcttMdfJaqmxU/ViOzt0GtKwV6l8+qr7GYFrW9TLYM+ZLRVG06Tmb17KIL6QquRoFImQoxGx"
    "hNT+KCOWK1XE2UxOIjM/m/62b7BJWqKk8FsUhhhb3WMEqFKiSqnpWogq5Yo5jkoFqpQ4+qhS7jWt8ouihIwDxAhtYJTqta86rcsh"
    "WNTDwwGDQ3kw/NhsXyujU+K7d152vbnrh2TyGOztvd63m+7lUO5YnSugTLcM2F2v1Y3Ox795xrDoXPzbgHXbV5/6vehs8nto64/f"
    "OtEgr37zuSV/Rq93p64e+xac67a+ys/wpP91wNqXrU6/3f9jeN3uqPOphliPu06mT9A0YF9aXfVo3qfkRSdoCY4GrNVt9qDF+wys"
    "tcPz1tVdJ7DZet+Cc6q3fySf5EvQFhzpYeE9GEKjp/f4C+W8A4AHmvExOV9/LRMp9GtxoNCvmTghufFK9leqfhIjOT0Ob7+ulUld"
    "w7IrVT6JkehR+ARue9SFT3TAyi68Go21NFAWtNcLUbJxrEcJZw6/O3EnhivHcCnOyGgEdxw+0aUHUwGEBS3EEIBWyRZBDWc8oaZy"
    "mxDccfPAsS1fexNcLLjXKlSML1jM/wKBMATCEAhDIOz0oBAEwn7k0UcgrLZNIMyLXN7gZUoSYq4End8ZzL+227Qjcem8Co8DGuRz"
    "OT4v6L2ABEYV2BwjOT3Y5n0pJr9fweT3OTl0+NwZV+JxRHF6LH5disWvV7D4dZbFrvFYCRkL+usBi51UPeAxn05zK0L06fciJTIi"
    "OYX5vkrQaf3eX83xUM65vulcBd3Tw5DkeAhTZVhejIjEadBatDJ1k2JVlrfVcjedVmmJeip3U3w26ZO86UI+NlXPnAbKvfb6CqA8"
    "6lG6WsVPgph0bIFmfEY6nFGArGMBhb7Hpy1HX7hefcrZ3JlB6QnAs6ETozaZcPnDiotZbP0uGzmVcuZKnvjfAh9VdBlFpFxjdQqR"
    "8hVzHLFSRMpx9BEp3ydS7ssl+cDIep/RGLnOcB9M3ebwtntz0er12p2rBkk1QCqm7mc5u+FceDhgF83r62G3dXHTvVSnkt/TAuJh"
    "3BR9cXLTIYyRa6z4124/qWQ06mPAWl+a7esGUR8D9u1Ts99r3t42SHAEjrnXrauul6nGOxqwr+1zSK2lPuS3z/Lw84C1O3JN8rqG"
    "hwPW/Nru3zSI+oA+w9tWt3fTgT7+4YDd9D/B9dSHHnMhUEs2nQxxeq1f6Kv215YcDPUhJ4Dcdi67TUhRFB7qMSBxvayatJKiPJS4"
    "gsbIckIp+opvUcFjvJo9LOiv8QamkzFMAU9Z/q4sQRPSYPmZ8uVnkhhd2YUhSYXoz2rTgM+tlxoHLqLLHCdX1xoIktMqYSK4aPYu"
    "mpetQ1kIXA/bz1gIggEpthCEPUpbCM7IrRx6Kup+FkGhIHlIM2j76SEcvhAA2rsTajlQfKFOLKYAfe6YqlI19ctXk0fjmcL3abGt"
    "YIf327nL/Yo+fuxAYU3tbMoLNEqgUULrBRSNEghLo1ECRx+NEoc2SqD7/g/wzqD7PrrvnwKf5XthFafdyedznOb0MMvdFMFFB350"
    "4EcHfnTg35EDv2SN2ETkTNChxKmzxBnDLDNjvMoaE6dCSy3GvWDci05mrRJxLzmLwEt5Gkv0dJpsTS57WgUUgdGvOAFX4nR9nfFw"
    "+JJ8XAbxr+KVa4eq63WvKLtny5sZjguHDvUCgh4sR7hBWq2pZD7hTN5FGfi8C3l56EPWj0Zr83bt6xlKFVdLmpjjNsIS4Uzx+Ra7"
    "EBoO0XCoKbqEhsMVcxxNR2g4xNFHw6EepeTzmfmi8vGaCfYHNXUUTtcVlo4dztdXRzJfD4xInag8hU7X6HStD4yy3un6oPDU8TK2"
    "EJ/SwJu9Ba7etQJwyjtZXwtN0bDfemCK+e7lxK/o8BsZjfzDZDb3B+5Mwb98MbHGEz+nu835EzXJfJaDNm3xwqUgpNi184CgCilx"
    "4qIH4kiII2m/5iGOhEgC4kg4+ogjHVovP0AlLd32pHSh8zK1tGSvFYXOM9W0UqJeRU6fsp/yLrgtf3pRkqB8PocEp4eOvi+XVGFF"
    "TgWERncOjSKKhyieNmCTzqkTPqlkArUCtMk/W18LN02ijiUcoVRVQIsRg0zlZiwXVurk+SoVdSvnThSlposeDhEhRIQQEUJECDEB"
    "RIRw9BER2pM6ctgku3vanzDLbsmkroEwWhZLiSh0Hn70NUNABQEVBFRezNUjB1RUxsZaAZ7inayvhVNmYb8yaMp8ek8dAEpaZ68/"
    "vKuTeyosk+Y71iwMQRaO5bqU5UIuL7lWKVzGuwOCMQjGIBiDYAyq4wjG4OgjGLM/VSaSP8rq3xHFCerf2wc4fImwCodjJCfI4g9l"
    "HHI+FPvjfEB3HHTHQfQIVQJEj04XPbqkRjbmSzXWC9EiMzhdAiQShi3bHxw+jWXykXq3SVzupfPhjC4J90qG2FzkljDf4CoDNmDN"
    "KZ/LYVIVS+TI0EfqkKnFZDc5e1xVwGQ0Gs8dh7LxcjSCMDFQEYaqTxQlJnx/IDgOIYOfBAko5b3kZeRdpcrzH5LMY8I99Quqw6NC"
    "yiJHPZgqpQIPBKMAmJbt9QOmwg35rBjVqohWyTfOnYvNaqFI2sewtkq8pl+ZAizlCMp08rkqZ1PuaUgU5d8WsTjE4vTeIhCLQzQG"
    "sTgcfcTiDq0YYq2WH+CdcS23mr9TSHCCWOBuylt4+kUui9e7F0bU++N37ea21am44SiaBoG/A/YN/Py+gYff9U2v3yDwN62vHgb+"
    "9hQ2KrVcZ5OVLY8cy7drvcAZCt3wwIrsaJ9bj4XCQZpyIwlBs63LlxH+8ubN27e/vHn19sOv79/98sv7X1+FwkL21Cqp4bx9BYJD"
    "YnRzIGYfAqqyz8RpTnCreVtmZSte2NLrWgTIVZvjSTqc4ZvO8BjEluF/MZqTpMKCGVgXrHjB2EldMCxGtUrU2Ukxqu8zOgblWGH2"
    "wzy04lIyL5/3ucSr5M+TGg8QJ9M1iuLWkQpyfIIOBXitBXjfuFUd0I/TIQh1BENcbTFMEP3Ii6DPiPvKycZTdCh/pvz4uBBDhxqi"
    "WgXgFNkpCElpn75yTn2rvPoykmiMaxWncZYSJ7JWtQhOlKcH9Zo8SZ5ixdHt8nNmzahtsao+RikydDHKtSFV42mcBhm62lk6mH9Z"
    "/lbzlr6NXec4+brWXTr1qpYokqsm4ks52wsucqJsTbj1rucplnJey9HKpZz3HC9xpGxdES6BNbJfxlg9a2RDzEnbpdNaXjCKOlFf"
    "GZAytII+JaJSYGeB6A9DhV00iOBkOh9PvKaZw8352K0TVal65lhjeQ2bQugGMS0xBt+JMzIaudyVt43FiiygtrXlQq1rKojL8yJZ"
    "9njnTQJIPE5irpNDy+QYX4HxFehhj/EVOPoYX3F88RW+HFPFthQjOUGfyJ243/9zLhcly63kexqnOUE+b9+tXgnhm/ifpgj3t0ic"
    "nAdqoPkMZ9QZ5/r0Fc/3PNo9hpu82tXmm/Kg/FDGgTK9wcb8Jz+kp31Mw6w27VOEOO0xtEDb0AJMuLT1uNoQPSoLS8QBJ0QkVloP"
    "g7Q7L4G3g8w+x8nPteB2bDZplWHpVmqL6hdnoW3/VH01uD2LepWAt73egCJDZqGxbUnJ5ydBIKN2XeUfks2WQyBIJ8hrZNKxBQpt"
    "Hmb90suVys8dG7pKCbpXINb5eY+S10ZEGxFtbdc7RLQR00REG0cfEe1DazYg2+Qr4usTnQS0OivktcvWRfuy1WsQ/wAKm328vmt1"
    "LqAxOh6w2+YfsgX+DthdD87C3wHr3d3e3nT78ntwNGA38kB18Q90LIxWGCm8AmY5rUjhPQTBINSCua31F5gRv0L8Sm/86qCuxMfK"
    "VU1Tr19zIbpeNG0aGIydqhcCg6lw3DLAoNcbKupBLnLJW98PNZZbPZ7gnC8YsS3h5oGCL7nUJp6poTiAsB3CdnovSAjbIXCDsB2O"
    "PsJ2h9aS1WeGlytK7vn9dYbqdHJBRVhnyxPWEkMpwlvPObP2nHObGqxAmI3Tpdh6Lwl3xddAwt3vsn5+c3OdWNHP2+kEhXdfzlvd"
    "n1+rySw7WZ665zE8g1EcQPkLQ/jTql88tr9A8YunESih9UHpKRPSeisFDCINVRR4XqGtlV1Ra0OtDbU21NpQbketDUcftTbU2lBr"
    "+3G1Nh2UCC9bVVqDCHNYFagPYaKsUvV7XTrzk5P4Wkdufd78XhtpDKkcfahAoAKh+ZKNCgSKkKhA4OijAoEKxOF3I1QgjkOBiDP0"
    "Sf6I/Am7PrwgoMUqqlsIBpA8tunQeHCpMzSNZU5x28IZnkd6QmUHtzbXHfrPueXQnPn+195NJ5+3cZq0iGONXfJ/yl61B+Hmfm7Z"
    "rsXEGdzvEKIN8Cgh1WRKt6WrtKXEFbhAunQbptPH7O9aeWyXy/5+KMRN7susCHfzz9VXo2/DcdRtLQh3w6hUqp4TaYOVj/ViQh3Z"
    "3+XB0f1SHvFpHb4zyAc8kQ8B9QBVloagcWEI4tAxWPrNLJi387u9MC1xcBNf4S3K8xDvhtAhQod6L4gIHSJ4hNAhjj5Ch4fWTkHU"
    "GW5SBytDiDXb0ilFN+Jrigz3/hRb56JyZcEYCU7SlP89cyloY1blYq1ZSuRtkrcpza2CoJKixLL2WkskgbZffZxTlDjOWo8zZkvB"
    "bCl6Z0s5AEB8MRcu9yy2tTRAHD9XLwSIx6qX/yvrZQDivkq4+2AxZWH3gFtFDrXinuhyNCKMSq2PeKiz+E02c0Ut5CnDoV79OINc"
    "fLppX7RkN84FFQr2zQLEO79bqXTBjM+VBitvmEkSjHAvwr1ar2wI9yLgh3Avjj7CvYeGewMxYhPHu4BWZ6/R2sVNp9+86DeIfzBg"
    "FzdfbpudP6BFHQzYZat5DYl/m9eQ9bff6sp+bXDRi30ZsH6z97lB4G9aJDyMqx5Ifrkjl/8a+N11HqwNXXzfl8vXuyJdb5q16D+9"
    "W//p43L33WDV6bd+l0sO/B0wLxVLg3ifA/ZF7oxy9VEfcu2Rm6pce+TfAft43bxqEPgrVymlHDZ8JTH43gsaenqsQb5emx3LYlfW"
    "GAl6siakrq14smJkwnYFJExI9YMkpPLAya+GrVidB1x65+rrgMvnsFspz1bVHVBELr84fAEoouCOO3Tpd3c0InAsvF4iBjYSY8rZ"
    "I6QZngpqP1NRV7CiAh4tSQDbZL5z665vWAq+pKoKcwIYK1XtLOwKsyh46OQF0dsV4U9NRWuEP1fMcQTAEP7E0Uf4c5/SfY4Ysn6D"
    "ShDh7pR2c/UFsiQ3+7K1wL/V738KhcRWrTSt3/urtf1wobm+6VwF3dMQQAqnnE/vqTPMZ/kKuDJJdgqcTwJd78pglu+KIct3WURY"
    "sSwHA7AeC1feiOaEwuD/8ubN27e/vHn19sOv79/98sv7X1+Fa3D21KrF+Lx9BetxYgSyC7RUOufMHU4txityP02JY7DpGIBImOX9"
    "pWwtcHL0+68SMY+P9yvYCJJhOozGNh4rIoYByWZg4fFw64VYYUITnnBrTCuZH2IkLzI/HA+/d2JnSGBvZeWOBJHO9judbKVxxLN0"
    "LF6MBhWU1X7moZ/xSxzNU57Nx8nXtf7m8WmljcP5reG4TJkZUnVE/PZ6cRmRWI9SVUTmrrBMSsZ8OjPY8oy0XSIoFarWI/jiC8j3"
    "ce/w+ePEVTlA5DwRytQCPYKcLoIIuUJSkywsdyIp6qqr12lKOLOXnoM4JA4x5DzOS1Jy8KfZJIlJ4CWDNhq00Wi/GKKNBlF6tNHg"
    "6KON5tA2GnTG3a2C6Ul1VTCUiAI9OLeCrOjg/+brS8V1GVPn1+pVw4plGkOVRKoeUuGwkpqJQfzL5pVfqUBZyjst+AXZiiwYaot6"
    "zHHsHKjHoCSLegyOPuoxmugxGJqzbYYmpLSyW35KtsMNH0shHKAUQmR6eonZMWbjOk6uri+EkHhb842OedP3xZz9sWtMHDSDmG0I"
    "YT1YYwN+eUGtidxO9eLQvET3ytUnTDq2hEr2xYjBiMWgGs+yoSyj6ToQXu2H5RnpQHydJUgsF1hBRN52L7+JaTabvDWmv6GxFkEO"
    "vdc6BDlQzUWQA0cfQY5D6+RJQSvL1XI5frJX0dmYW+s3u1ctyPejPgesc9MZBm3RcVr0K2Pw3X7GHrljiaKByZ/vEcXpBYq9L2VQ"
    "f7/CoP4+a1DHihQnWJHidCTfFbBUjGMvBVDayUsdJ3fXYijZKaYNjBIfgDR6khqcAtAkNRvKQSWSZa7sFLhejG2LMveMfPMdMxh3"
    "yZOUxZj6onjvJUt/lQ+NbH65ARuw0chfWEcjMjYcx6ImOMXzuQtJjyRZcNJgYiHFOvLAIZlRQ3nIA2mdcPkfWuW9Ddv2HEwYv+fm"
    "kricP9VVV3Ulwh8GDL75z3xGmmRKpezPHn8SJP4oE/lSgnc+ZIaf2QaDyi7yHuo5TNl2Ly8sm/7DTxcPv0s9Awc8RyVaEvD8pgG5"
    "5i3P49/m8vmIbALf/dFIvpuOp5uMRtDXY9zQC0mOqLxm+XgqlEAle4KfeUb6C67cZizDHjAfOiLwwksGMkU6tR4dJZ4Rw+ZMzgZh"
    "ydWA9LnjckvIS8vfJUdHyCeCUIIG4FgQluAFGMgv3rOQxcSyJbPZ1HDHk2IIK4tZGeOxivD1E0p9l5OVefUQ1qeR8ocoSCQVMkth"
    "YQUVVcv1CiZVeQo5ZgixIcSm+VaIEBuCLAix4egjxHZoiM1TLzZ4mZKEW3iZjgdvOLp35uQzpF80r68bBP4O2JeWZHjnqkH8A2jp"
    "9ZpXLWhRBwPW+tJsSwL1AQgrZE2Hv3qgqqbl0ALYpNyYJS6gMc4q16Pzm7vOJdTGUAcDdnPX95uCI7+KRgeqagRHeowT+EkwmlNX"
    "sKRdIiLX+uW6/SSXpQZRH+lX59unZr/XvL1tkOBowPqt69ZVt/kFShZ4RwP2ta2qFqgP+e2zPPwMAytXNq9reDhgza/t/k2DqA/o"
    "M7xtdXteARX/UE6T/ie4nvrQYzIgTr9NDS8OfJRlZ5wG+ZlaqhIQVVmOJqmQp2nR+UAVe0+SmzOHP1MWbJSb7KfJK+xvS619aXbu"
    "fJmkyrbavfnavoRdLDiSkqq6khRU1afc/L7c3nT7cudTn3psdEmkvOzMT1Lh5E9ljo7ZG3Jnfz5TU2QaS/obelTsJEVB0pBSAfJI"
    "Eh4KP0TMoxTmAYawzPCuSjObV9CwapbZIxrQnDSznt16kzcjRYlooM5vBpUs3GCM42Q4wDoP8MKw3KGg8heaOdmMC+0kabITynG+"
    "NXOJa9hPG7A2TYaszbFEWaI4qL0s7i1WBLnrJA/Xmp3et1a3ddkgwZHU/tq9HrR4n2CXGHonwTjhHw7Y+V3vjwaBvwN20exctK6B"
    "JjgasG7rr62LPrQFRwP2Faq8esBteDhgH+Vf6Od9elBr9+aq2+r1PLDV/zJgd53PnZtvnQbxD/TQRGPDPXSMRRXNKYdU49myofb0"
    "upT29HqF9vQ6J4O4w6fDogImxQxPkZ0esz+8K8HrD+8KWQ2nUnsN34DPCSLk8nouq6D16nxOkSGn13M64TVchdcZQuT2em6L+f0/"
    "6LhaRY2I5PQ4vJPgLCxPt7/ydFoFg+5JSzimWNBUVpTqoaGFF9B4hHRajAL+UXN4X7UKaR4tGukK+Vs98CBNiwiqzgiqy+fjyXDG"
    "rcp27iwlvkZptZY/DWe2kefosbKkYZJws8KGGxnogiC1o61s6IeAVt4V0nQ4lXP5Wnk3SNDhTqDzTuAPVZ4kW+xMkCD6kQvXxuLR"
    "K74iKUp8SXR+SYLBmjPXygmHKDXQIS0Otc5D7eegGPK5O+ZFpZTWwzA5l9FYy699al1fNgj8zVppPctrzAgrD/VAZOBtEcMpf6Y5"
    "Ul+xr0KSCjPFp6Vpmz5WKhIe9MfyVqsx4Q0Khzt0zB1TPlGlAUlS4bBsZVgyicAOkKXq0jJs/lhLJ6jym+uFuanMqMPatFQqWZQR"
    "pGX6SRC5Wgr5LEJlIqJ/nhoWFEuG9NuU+CGexJhC8ANxuSqs/MBtmy8EAZ8Ilc7Iy2JkCaJiJKgpv9KFl6WKGuNJNpnVoR6iVCql"
    "ZNRYEOW6Po0S+B+CTKBSP0EDlnbGVEZH6VuPqYwwmU0pbQpTGf3Io4+pjGpbzRaO6TgwHQcGef5IK2gwWPc5sZ7l3vrkFbR+8Y87"
    "WZJtCLf62xijwldR61dRjdTm72GMHF/Cnb2EGYilwquYoUVDnc7vY4AIDq0qCkaKan9KxhEFqoY84vPc7Wwda30y5G2eDnfYPGW6"
    "sXdzjDFjjsnwOMvgajVZLqLLHCdX19ZjSU4rbWqx9MHF+JZ7z520dMVO1QutXTEX5XImLyidwh98I5EyCFmuII8On8/q6nAhp83E"
    "rfvlZCmDsigLQxAQ6ohDny26KKpWu6XrblKmNkwVgEYmNDLpvVShkQnNDGhkwtFHI9OhFRT1meFlcVBr0F9nUGvDINadJOdU0l8V"
    "BocEGvsPb8jgneTv8WTqCstBRICrQXo1CHSQivFBKbIfOkKoMOVb4YRckeINvdNrlhhCldXnqtG1CToMrl0dXKuDs/OtbbBaGgBS"
    "jfVC6GcWnC6F+biG80hVcVvvyKv0ahCTjq2pYRNDEEhoUw+LuFI5HuOfBJETQJWjXUy4oFF9WMv04R5VDZdwR5IbU6iKG7SHmnw+"
    "WHToByrl/uzdVM0a8C3w13jKgtVePUPGHRohKISg9BT6EYJaMccRhEAICkcfIaj9+h8EAkZZjCSiOEEYagepM2NyW1mVPk7zQxcR"
    "iQTdsqyLKH5oxmEBya1mGZOKXNXUbREJcjMFGiudtQIvQwJUhDIVRAC5qLJ7RxQnuHu/K2PieFds4XinDBw64HEtvxjfZ7qspWG5"
    "+Ll6IToXlvN78rutRenOl2ShUgEwDoAUEUvh0il5YhDZbxAv0YXnP2UQ03qkwgVkS9FYrudHJQwPBrPcLOi2g+uXwtAYn3uoWazA"
    "4foEAt7jDDFtAMJp+i5/CKetmOMIqCCchqOPcNpePbp8WWOTqMWAVmfBvHZx0+k3L/oN4h8M2MXNl9tm5w9oUQcDdtmCYEX46wcv"
    "yn5tL8g//DJg/WbvMxSj6H1OS4qHCWc8YNls3cSKPbjmReJ1BUkuQYRiXKaCIahMVeZuRHGC03Y7K4QOYMBHy6YXkzl7qqWhgOhM"
    "vRAIeJB9huOw01oYoElmFh2rYCqDAHFWk8/vkquMq7vnhUihu8ph1gvUr1G/Rg0L9WscfdSvj0+/PhoP/12KuTtIk0FZzup0bjHD"
    "WRZsTRFR2r9/6VJxhGxd5eDvpyoPFxypJJy3O83uH/k1SM9zUpuf/9FvNdPlzyPhuKywFZenUc5amZoEWJVlbbW8JD1Xdjc/+lc6"
    "Tq6uTU0Sm1Pa5CVpT2fccf/K72tpnTc6Uy/UeS3VZ/gPv9N6nZcRj+SMfJtwKrdgMuHyGcloZFNDRXmokkLBd7/CkGxWyg/hkE0E"
    "YkJMzqCzAyZtP+oDuEsMhxKTGrarUpPkaNQHeIAyaU7ky+HO1Woev21N9stJ1Z/QVtBwjoq99ksjKvao2qFij6OPiv2hlVC+YJU9"
    "1uM0uDcV5KwHcS/fJlg+n3lwDY2zotT6N59bnQZRHwPWa/V6yuXAPxiw9mWr02/3/2iQ4CgthB/G7SDO44rzP4cUYw0y3PX1lw3n"
    "v0+9P/t47W93rTu/6GeF6e9RNYj3OWDdu06n3blqEP9gwC5VpY9LVejjY7Otaox6nzqXHUWHqqN1qHrgzjRPNi43eBG13sPX+yoH"
    "qvd1wKB2pRwl9aHJACC8vM29ZGrMZnCXDDuLi8PGSPSoDAu3PerKsInsVI8M0PkqAxIj0WNAjr5UbypdmOksh07elr0uX1iMcI8J"
    "w8KWo8oYlggB5a6RU6auuCJ70H8jDEIzJWHbKARYTyrwMuiOiQMzPgUewF2BlzEKZGeanT5iXIGdMQpkZ4adDOpzPlZjaJwGWZpm"
    "6YMhNYcq/IwIkJlpZlLH4U6+4lwQhBQQaIzQbhjG8fpV2cTVKzNXZwKQHixmickm5rsUJVau09lMp9xWqiAgIQFC6f/OcjJwAKr2"
    "xqRJ8ZXR+ZUxXJdOZ26O1aRwM4+T4HauS1Jvz1Oyq4Y5z4cSztTX+VA6fqe1PpTfIE/PPR3L24DnoVSNwQtxVRhhKYpNirH9g9/7"
    "R5EFj82n91RJQ+CZmOe/GFEl+6IXI3oxnrJdA70Yf+TdHr0Yf+TRRy/GF0t6CW+VUHAoyc2IAEMTc/h5fO5bm7iQdFtyKQDXK+9g"
    "wO5uL70W/0C2dOSG3rlSbcFh2o0rLV8fxunkoIl9jgcVqCCfzRwuf9005zUo9nOI06CjQ2I33oajQ6Qqlp3hEQXqH6vDdv2gzZdE"
    "7SZCRI+Tp2uDdqMJpU3MbixYOg04JeOoCxAnoToNg7jtMqmqVGyrCziS4FN6z80lmRiCCMrc34jlCuLnKYAibRYjo1GYMWs0OiNt"
    "1e7QKX+mJllMKFM0krXQLhudvNxXe7nnJrBXTB9H0ApBK70XOAStELZA0ApHH0GrQ4MsGHq75b1JfWaYWey9FfQ/PeetnaSOFtb/"
    "VnHSDrqjX4Iufgldye8LPleqbVJNjM7UC7VEGC05vEGnUsXHn+jyJ0GmFpu79IzcMZs/yseCrEm33qvc+9t1gxhk7BhiQqbGkjxw"
    "qJOVW8doGxdcr94VKnB+Paeyi4vffTsI+Hrl7RiXlmL1zRvgLLvPrcfC9SaiOSWTzl/evHn79pc3r95++PX9u19+ef/rq3D1yZ5a"
    "tQydt69gJUqMSY7hZ1aQkbKY7yEJsr0S23XYEfrOXMihueTj+ZTm7Avp88W7g+v1HJrxriWAxCvHmE3+dk0CurqqS8fI/VLl0Ot9"
    "av75zfsPXuk5QVz63SU/T+h3w6Rja2rYf8oDCrdyzRfsFAj17RPqO3z5DY125+3X0YbXI8vcvmzNZ27QX2fT/1bQm9bv/dX2zURq"
    "4qB72uh5QA1WN2bvpfrRoyW3KWcTCDNDiyhm7VhQTB1krS/UecwaaL3WYrlqGp5fK0xdcObKDqJOuEPGfDozmEXlNzfu7s9y4gHK"
    "Eg7YgI1GyoA6Gvl5kkGgskwRFgxWZ+tK1IKfoKoK30MBYvniQDXhhSEgXfI9lXo5JEyG86OR8SBfLEiqDJfw431BqYerQ2iClNOo"
    "/bCxgfaJzlysKKyPyIbWWbTO4s6G1lkcfbTO6mSkibPzSf6ISni/3/8EVbHXH8okgkjP/VgaiA9pPSwQyCrs/TES3PbTGRJBSQA3"
    "/kq+6kkq9FZfjeZs4K2udKFKIxIQ6DEYJ5W00tM4q4xGRIHDsfXhUBp/ldEICXAwtj4YB/RE08yNajv78ZxBhsoN9LA4HSbr0U3b"
    "0gFFlsqc8US7Km6zlkkvEz9ZL84wo7oNnahfmeL0Dn+2TOr8BEE0QFgnXtwQ8fZJYrClismRc0A2upzI2SwVTBcQ3jx3rpdf0sOj"
    "PWvuaERcatuCGPJaMwVm+RclDw6fgksYd2SDq4BlekaafvRu0EsYS0EWk6UXOqQS+/nw9NiQ6z6V/dRjyLuq/DlWCI1bPgrO5AZl"
    "eNsEVAZRjQI6GGPlNqcuRr/LXsywiVwiC+DsLH7tX8D/FlwiRLTRJ+EwCz4C3AhwI8SJADeOPgLcxwdwJ4WKsjtUkgr3p3QG6Zhs"
    "luHqijzSSbITtCHsxJ3r8K6fWvF4+86fM2NpcyNnKhf7f8ZIToLF+3YB/SFSb62qidjqNnvw3ftMwwZl3oPtJ9fCwgC7Lwzg0DG1"
    "njfzzE1QHkq8R+RUa+T01kcbm54EW0uDp+nz9UL8NMAth8a4YjxsgAQqfBDybgeXOiOj0dihJmWuJclHI8Ko1F6ITY1n6iGJ1MnN"
    "i7S9y27iWRvcCF1rEXk8wsUTkUfEnhB5xNFH5HGfyGMoNGT4WaxQxWl0Vm03VKq2r7JiKOlusceYWJ1lc7EbW4oMndlWA2gbOLOJ"
    "JRtvWC8tTYouWDrvyrYh3KE/ZJXlsiwxDrb2g10Zhk1SIRa7CovVCaO7Ewp/ygfo1Mn6enRuHvRb793ICJ3ObL6klBjgQhhcQyUO"
    "Uu590waEsUO+IMgkZJl15cnHQMiHqPle+5bI2SwnvCA/j0ZPdDka5eUm2uGNNvAkhBx16EGION5xCPWI462Y44jkII6Ho484HnoQ"
    "Hvn+dMg0w1rpNjtB7TBF/E7ZCypXxeUgRoJhpHpo4Zd0Zjju3KG1tAoenakX6t9mok+JyEJI8KZSzS2geJeK1gMfFhVgrFLSwfXU"
    "scuJwThot3UiuE804cqlRRgLlV8uiLx7sBzhgqOLw4TX01IVwB5zU+Ad7Ck2cbqRj+ofCSqJwQ9U0mT7hWcjGnTTQfVe090f1fsV"
    "cxwVPFTvcfRRvd+neh+JGWV3p4gC9yV9UuycJkPjwm2SoSuL1cSosF5NzgjoXa+m9SyVs2v+WEsrpuGJeqFeSqHL0Pb7lArXAJ3Q"
    "IKHM3fAjJrwpFNSPAR8Doi4ORaaFIrL5+InM5vKbOqHqUQMtd8DWKwnlF0vlWp/KS+QHdezz5uttx2gmRj3yOFZE1CNXzHHUJFCP"
    "xNFHPXKfeqTnaruRuJ4hPZliwnuu62mMx1SIYeHMXjUIWVochSNUm7pqtctRm+DEGrWpvMrkTiTbPUvXRF5RTgkTgtCDd3g0CtJl"
    "jueO4EodAcPZksiLU2PqqyeR2pOvG+3kLqUcaCOL21ozHYT5uMtSljr1JmWujvoV6leoX6F+dXoSNupXP/Loo35V26Z+hZaQAypW"
    "geRW1qE06H+CDrvbTz/pS9BVeZwiO0FW7yDDYVxZKSvlJohQxE2vy/P7f9Bx1fCIJBW6ROdO0+oSRJZwo01PM6ZuP6LH5VW9VOI0"
    "OF1TXj/j8dxxNlF0UpSY01RrjQbwo+wAF2cBCvpj+p/ECG+a/kcHjL1t0umMu1KlWn6my1oaaU+drhcX54o6Dv3gvvXIex/ce+bu"
    "mE+VZ5BBpnPXUIOsMPKx4agKWgaRV6wTKKUbRq6AF5FXMUsQg4kFdcLCVVnsfYf3KYW+jw3b9pJ65KWuyOkfgYWIqCOifnw7ISLq"
    "iKkioo6jj4j6PtXgSMwoCzlGFCeINm4f2MUkF1gW64inr68CVdH4YyQvUvqPByY7Ke2+yxfy7WFqn0kq9tGZeqFOD3GR46jTWnX+"
    "24QyKGQNwTwQ4OPRmtkQIPgehQB5LVLXlpdnwitFfUZUteqxbalQoAdu2/KqiwmX2jmdqbLYs2VW0d/7E0At7w5dENhIhYcthLkx"
    "J1CshkE2DpWZGe659J+o4QczeXeHcfGSaG6cW6NSzgxdImQrIQjqTvDnHSIHL+a8vstvBeSA8XmO6rAiKZbf/wRlhdcfSsgKr9Oq"
    "XiyZ8oe0rIDeOT+iw/13b3vqygHKSAyJk8VCA/W7DZ2gXwm5QW603j5pud4mqqyIbLwEh3i5ELqTIBo4XBV/ElEnlfbKIKaxlJep"
    "R9stYfS7S+BB8kSF/dy0nIHAv6h6SgOzW+NWfiwLJBoBVsxxhIHRCICjj0aAvRoBYqJEaTNAjOYEtaO3ZbyOi52OMzi1kcPcS8mc"
    "IqepPL4mVqcj5PAKlsKqks7J5v/IshMy6H+Kk3ErPvA6aIs9ajjjSYu5TtZvLH6uXqgrCtVrSMNupTzGHrhtUpO4oGZJvQ10OMlx"
    "V9LVITvUzGBLSHxsUsNuKP8teLA6qGZMPv/0Xu4e9aAYEQWvLpNIjdW0aU5Gqx3fD+DjptSZrEfHmBI1PwnIO6aQtyGjEdxzNGqQ"
    "q3YHGm69rbf3t2t5QUY+9nvviWKm57N2v1SXepQ3hN6ym+XS34igXs30KdxFQdvlUOZCpVP+qGqwkE+wfrP2tceXaZwnAQfVV6ih"
    "egW9HHRAtqN+ol6/I8bC+pVlaF+2FoQZ+v1PYt9fpaS1fu+vNjKHOtr1Tecq6J62POsiBzhSI+vRsUPdHEEgdnKVJADdhiLqV6IC"
    "g9fbs9watg2W17G3x/rbNKygoIsTISXN3PIJm1ziBTsnwrX7hGsPW0v8sILKjuNunw17Xom3IcFJLO078obTYzUXwuNGeiEXAehW"
    "uIZHPUol3RLWI/uzxc7IDbOXxHPmE0GKYIc+yDd9Qlz+RJnUmhxPyfFceWbylPLbYbSuFCqVKFhe8p4+cNnTcvMTcO30jp4yl7iK"
    "X2XHUDFEthQUTUULLnXyBo9yPhHB5VI7MUz1CH6EkS3XOcJ926Ox/E3dyAtVilHa8n1x1MWFy+VkrA9Y8GD+UBAqNcmNfYqCEld/"
    "h9Rf8vc/W3wuhr7PJcYl6bHHoeqCJkk0SqFJEkcfTZK6miQPVl7zNHemw8fJaKTabj9KJi3pVuBzDunpVeDdPsdNybU8T+MVEzqk"
    "OD3+7iS2zjc/VuFxjOT0mLyDpH/fZ5bkV3WJMUmIGZO0lgxVZQcpnGygGaRJUTc4yhlAJWs3GP042RZGXrPF9dgHWAfgvW+Ip1oa"
    "dVeN9ULI3Q1Or8Xbe3xK/fITnJgcyk4EdTqjshOGAICcUjjr0Knlz1mvw2JCPUTaP+NBz4/WM2VZsH33t9sE0Y5XJjUlsfc6BhB3"
    "JijHc/IK+nOmCHK7gu9XmX5JbDC4cey3Q7P3FZN/Ich+nEIdguwoSiHIjqOPIPs+QXY5AelGL1OSEHUTnd8Z13LtanU7AoITdLt6"
    "WwoofbsCKH2bBUqhvLhfObCs03KM5BSA0n24LScWrlARq7JohUS4YOm8YEW6bLXxTdDhEOs/xJtIHilKHGadhznAtSqu0xEVDq/2"
    "w3tfNagwSYVldPLRrcpszRAiZ9NSehyaL83WBBXyNA0ghDaM0q9/RILcTOVajpmayrIzToP8zAmHSrE3y9uP3KHWI/tMl4rDnmiS"
    "6ygGxtU7QY9XP49ao0d0jEVoK0zMJvnDPZgPTnSlsNBtX/RreUvqS3l6EV3mNNma3ERKMBYWyZdy9dK/xmmyNLaNFPDzAO4YzZnV"
    "hxC+WtolIzxRL3TLMGbW0A37lIhkjwULyp6CGPIfAR94P62o5RLfTRAyzVgQTvgsScw6fF14dcogqcyjSvwSRv2lgt13cBeIeRyN"
    "poZJhwvLnYxGKr4x1uI5fAD/lDOHlGxNyERi2BB1uZhw+ixvD73ltesBoZJ7JZkKvKSO4Ow3FZ0PIZkwRuRBPpDh/Z4B89O5AwwL"
    "N7ctCNFcTKzxJHpYxj1vlPu5qzqrX22FfHh5jCR6aqCnhp5GE/TUWDHH0VaPnho4+uipgeGQR7szHTbLj1YeEa9LeUS8XuER8Trr"
    "ESHGHK6S4XBx0bCIAmuGVasZhmG+P2C83vHM86OTXHwAYxPXhDghDrLOgxxBRlVEqiQVmlv+neUp4Hf5+0+LzacZ3DrL3uACGrtF"
    "1vo3n1udBlEfA9Zr9XrtG/ndPxiw9mWr02/3/2iQ4CiNrJbyVd16BsY4wlp53sfocOYn+apXhPfxsPgotg0d4nw/z6wLatu1tF0p"
    "aK8XmpWeZtZwHHQpVSpBZV0NUhlPqSHmDmSt9DMbL5UdRdXAA3PIz1Dc1rQgE+WflBlHWZC9Zi8xpVAEXlDumDum+FN+xYT93HYT"
    "e82DMbXssMwejJH3dGjAQQOOrhgPGnBWzHGE8NGAg6OPBpx9GnAiIaIsMhtRnKDVYQe6rS+UVeBwjOQEWbyDnItYxLBqEcOD2W2P"
    "BwRAB/mD8bOgIsuqsnxFNVl2uMXvcsXcW20+TVCkS8txs5U3wxP1lTiSGfYp4Z4MmA1/IAbx5Bg4flCes4sJF5QAJuXVS+FzVSIT"
    "toMz0jLGE/muGUwYnui+cCyXClXoRL7JxOGLXDflHd/t5bARYkWIFWm6CCJWtGKOI1qAWBGOPmJFiBWdEFaEQEZlIGNqOBs5xSXo"
    "cHk/muVdB321SR1rPKllgmm95npxKG3UYZ2iWjyeW67YXLgT5qoTOZugr5Xp63u9lU2wWHErlDFW1A8uFDJOYVt88/59iX1R9iqu"
    "+QPnUjV/5BtVgcN+9xPk7k7CYiAPRG6i0OK4mBjJiwJjdOP2PiJjDrqH/fv/A1d9vwU="
)
