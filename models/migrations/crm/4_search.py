from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """CREATE TABLE IF NOT EXISTS "search_entry" (
    "num" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "entity_id" CHAR(36) NOT NULL UNIQUE,
    "workspace_id" CHAR(36) NOT NULL,
    "text" TEXT NOT NULL
) /* The folded text of one contact, company or deal: its name, then numbers, addresses and handles. */;
CREATE VIRTUAL TABLE "search_index" USING fts5(text, content='search_entry', content_rowid='num', tokenize='trigram case_sensitive 1');
CREATE TRIGGER "search_entry_added" AFTER INSERT ON "search_entry" BEGIN
    INSERT INTO search_index(rowid, text) VALUES (new.num, new.text);
END;
CREATE TRIGGER "search_entry_removed" AFTER DELETE ON "search_entry" BEGIN
    INSERT INTO search_index(search_index, rowid, text) VALUES ('delete', old.num, old.text);
END;
CREATE TRIGGER "search_entry_changed" AFTER UPDATE ON "search_entry" BEGIN
    INSERT INTO search_index(search_index, rowid, text) VALUES ('delete', old.num, old.text);
    INSERT INTO search_index(rowid, text) VALUES (new.num, new.text);
END;
INSERT INTO search_entry (entity_id, workspace_id, text)
SELECT c.id, c.workspace_id, trim(c.name_key
    || coalesce((SELECT ' ' || group_concat(ltrim(p.number, '+'), ' ') FROM contact_phone p WHERE p.contact_id = c.id), '')
    || coalesce((SELECT ' ' || group_concat(e.address_key, ' ') FROM contact_email e WHERE e.contact_id = c.id), '')
    || coalesce((SELECT ' ' || group_concat(lower(h.handle), ' ') FROM contact_handle h WHERE h.contact_id = c.id), '')) FROM contact c;
INSERT INTO search_entry (entity_id, workspace_id, text)
SELECT id, workspace_id, trim(name_key || ' ' || lower(coalesce(website, ''))) FROM company;
"""

POSTGRES = """CREATE TABLE IF NOT EXISTS "search_entry" (
    "num" BIGSERIAL NOT NULL PRIMARY KEY,
    "entity_id" UUID NOT NULL UNIQUE,
    "workspace_id" UUID NOT NULL,
    "text" TEXT NOT NULL
);
COMMENT ON TABLE "search_entry" IS 'The folded text of one contact, company or deal: its name, then numbers, addresses and handles.';
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "idx_search_entry_text" ON "search_entry" USING gin ("text" gin_trgm_ops);
INSERT INTO search_entry (entity_id, workspace_id, text)
SELECT c.id, c.workspace_id, trim(c.name_key
    || coalesce((SELECT ' ' || string_agg(ltrim(p.number, '+'), ' ') FROM contact_phone p WHERE p.contact_id = c.id), '')
    || coalesce((SELECT ' ' || string_agg(e.address_key, ' ') FROM contact_email e WHERE e.contact_id = c.id), '')
    || coalesce((SELECT ' ' || string_agg(lower(h.handle), ' ') FROM contact_handle h WHERE h.contact_id = c.id), '')) FROM contact c;
INSERT INTO search_entry (entity_id, workspace_id, text)
SELECT id, workspace_id, trim(name_key || ' ' || lower(coalesce(website, ''))) FROM company;"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return (SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES) + await _titles(db)


async def _titles(db: BaseDBAsyncClient) -> str:
    """Return the statements that add the deals: a database's own lower() may know Latin letters alone."""
    deals = await db.execute_query_dict("SELECT id, workspace_id, title FROM deal")
    rows = ((d["id"], d["workspace_id"], " ".join(d["title"].casefold().split()).replace("'", "''")) for d in deals)
    return "\n".join(f"INSERT INTO search_entry (entity_id, workspace_id, text) VALUES ('{i}', '{w}', '{t}');" for i, w, t in rows)


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("restore a backup instead")


MODELS_STATE = (
    "eJztXW1z2ziS/isofZnMldYX24kz67m6KtlWEk1sySfJyb5oS4JJ2OKZAjUEFUW3u//90CAp8V2krBeK01WJRZFokHoaBLofNBr/"
    "rGn25OSbZb+IKdVY7ZL8s8bpBA4iV+qkRqdT7zx8c+ijqcrNQ2UehWNTzZEXnqgpmDylM6HZxtQxLA7FO5wRzZpMKV+ckJYjiE4X"
    "glBbnqUm4zq13TPWExmN/s/ibDT6lRiynJhN3HIGl1e0mW0zri1GoxO4r25p8sYGf97dLWbc+H3Gho71zJwxs+WN/v4PedrgOvvB"
    "hP91+jJ8Mpiph6A0dKhAnR86i6k69/DQuvmoSsLjPw41y5xN+Kr0dOGMLb4sPpsZ+gnIwLVnxplNHaYHYOYz0/RU4p9yn1iecOwZ"
    "Wz6qvjqhsyc6M0FZtf96mnENdEQmls5McfJIBTvhbD409P/2HjFQfDhsd/rDXrM/HNZiOoZHiejEO6VZHNqHwR0A7J//dutdAaPO"
    "1uAG158b3TfnFz8rKCzhPNvqooKt9m8lSB3qiirwV2irzxje12NqJ+Ptl48gLh90E6z9EyuwVy+CD58P0A4grU3oj6Fs5M/OWH49"
    "e/s2A+Ovja6CWZZSOFvyzXXf6bZ36cy9Bniv8IU3pgi+fvn94Vtrzmxryv7zzhKaNd9V6w1DffEuB9IX71KBhkthnP3+pwjWQZk9"
    "4t19uNoPyuc5QD5Pxfg8BrHNAIohdeIgt+RjUO6k4BwSjCAteybmGBN24h/sDPeUXtuaH6LL7rfumr1+4+4eqp8I8bsJZ28a/SZc"
    "OVNnF5Gzby4iylpWQr61+p8JfCV/67Sb0XFgWa7/txo8E5051lD+8CHVg1j5p/1TIe3Ppvpm2g8LovaPUvvfmS3g5yeoPkXtAYmI"
    "ziU+u9Ly6a761Wd4gj+dnb778O6X84t3v8gi6imXZz5kaLvV7suuFAzep5eAEQYnHqn2Mqe2Poxdsc6stLLxS5OzSfQM5fRZoQS/"
    "CB4OXJQ+o5Na1G9RJ9NdFse/vNZbaRAo+yuhZMyoDh4DVWeIYEwQ6QcQm2mWrStnAr7Ox5bJpCPx6NiMkUdmWnPpWsR9lG1WvN4z"
    "+fvKSxt67oV0c7gDX/6Bbksp3JaohvLiHtPsFjVwYGfmNUCjkYfDPBp5f3Tto5H3aiMvCCdSa7ul1lZWWQEDICT0itHfs67KAvfm"
    "g3/MLYkCHEf3o2Uz45l/YQuFsTswaEltN+heHCWgq7OrR7TpfGn/h9uT/OVy1GGO+u1d2R93W9eyV0h39AJ219gwdVlVHO0rT/Lj"
    "ly4zqZPc3VYP6NCrPmGTRznUvAKcB8HydKPHAs7OGAKFU5Qh8MFLYQhc7eTlCKZSkdJAky46Ud4YmRvOmGimId8jUSeWTSxpVkg3"
    "3hLKkSe6lcQIbFpNgv8fd/jZhBqm6+xnEgNAQihaoE7iF/3xHGkDpA3Ka6ghbZDRxtFxRNoAtY+0AdIG1aENXNuuAMBLgSoi/D5P"
    "JI4slY7w+1gsjm2ZKS24yWeTGGcQAtuX3WM8zl2j3fjU7Bbs6muNm7tW+5KojwH/3GzcXBL4O+BehZckWHPR2J2zPME7Z+nRO2dR"
    "rfhj3KaaCcrvUTufmu1mt3Hb6vWLKsiV7HekIpaHA37daX9tdvugnuXhgH9sdO/glPs54Ku7+sLLJzi4Ig0xlC628T3hHbuy5OtD"
    "eYrzGJSLaPBRCu5Khb5HuV8z6qrTuQ1ZUFetfgTjh7urZvfNqYJeFjJc3i4+Ik+pENID1IdjKsZFRo6Y4EbvTck4qT0M0T6tEoM6"
    "3UMPiCCrn8nq+/E8yOmncfqBtlSY0d8ZMXvtrtGoRblZ/3w9lZ7VAiVy8LNeceKMqUMeZwtxQkYjuOPwhS1GI2K4EVdwhlBBDAfO"
    "CEZtbcx0QrlOhGXLJpFE2m617k0iufx7+bxsEm9rzWWjxmAvZG1L7MUha5vRxpG3Q9YWtY+s7T5ZW9dK3OBlCgtu4WUqp9FdiXcG"
    "qfnd+v1B67wIxr4M4pwP5zl7FMB2FYA5IFI9Eut9LpDfZ4D8Pg6ysGa2VgjjlUT1ID7NBfFpBsSnCTwhfU6ICfyt12mnkIRe+ego"
    "a2gO+RcxDbEzMyZgrD7ODNMxuDiB+x3CVAV8QiOuj/Gbu8ZfovBf33auokMpVHAVdSWtySQxWLjPfqQ5kSuRKrT3LEOn+Zd+NuJL"
    "O+e20/7kF4+qIYz4kqaKQZ7OiARlkCbPpMkVVK/lyasVdVyP8OTB1lQmopw7LsUdJcrd8/UMonxVIncg8wm5l1pnok7YnyBQRCia"
    "eiz/mMzNj2Rbc39hsmETCVodUiYBz23ZugpRZl7cMnmm3xl8n6RHPO/wfjsn1DPKeDMDqcHUYcYRyXkk58vrwSE5n9HGkZ5Fch61"
    "j+Q8kvPlHqmO7p1Bch7J+SrgLN8LIz1OOyXQNCBTBS5tDzAjPY/0PNLzSM/vip4PEFox0NNZkbAUUvQ45YFTHkc25ZHQCbwW00CM"
    "fzVhDXd7pZtLaqoVwCkTSk1/eXD2rNJwuYw4x9wS9yZ3iPR/5esrfiWjkXcYXinxZNkTmN2Zjw1t7K2XMC3rhelkNk2YRNpixbkS"
    "6QTqdmd5XCz8+ZvMqaVA4XrYxcHpH5z+KS9HgNM/GW0cJwBw+ge1j9M/+5z+8YyQIlxfQKSKvPUusr5ETL2CSFd5lmAXaMufzgpl"
    "MVoKVIHMi4bv54rezwjezz8Hk9oDZ0zB7LALfnskXXDYl8vPhoY8QHQRMum7QPjq68imZTXHiWoOtinYrEJs03Wjd924aR6SbPqs"
    "QnlrKWyTd7W+lm4arwrmiGVWGTcMTiiZyMFYdqzMTgpBTiuWiwvS5CNxdwxaPRwyQsgIISOEjBByAsgIofaREdqTO7IyReL+8/pU"
    "qAHxMvMVtfvPsjleEvUx4M27Ruv2kqiPAf/2udHvNe7vL4l/NOD95m3zU7dxd0n8owH/2rqCxKjqQ377Ig+/DHirLVu0W3R5OOCN"
    "r61+55KoDygzvG92e502lPEOB7zT/wz1qY+ohZnH2d9+PtWVMZqXS1lJlFn9ZYq2REIFCZVyWthIqFSdUFHrpWspfIp7sb6WTpku"
    "y+VhU2awIRYQJc2T04t3dfLIhKGz5MCaORVkbhuOw3gi5fKaunLxMu4dkIxBMgbJGCRj0B1HMga1j2TMHje8WtofuZeVLiUq6H9v"
    "n+DwLMIiCAdEKgjxRZ6AnIv0eJwLDMfBcBxkj9AlQPaouuzRDaPxNV/qZD2VLdL9yzlIIkFNef7JtiYul2PYwoGtzHXiWOrMxOJs"
    "ARuZwxfTEiKJHtqglgEf8MbEmkk1qXyBUjPsmdlkYnBZTLYeR6UPHI20mW0zri1GI1gmBi7CUJVZrRITXjwQHC8pg58E8SXlvWQ1"
    "8q7S5fkPKeaC8OiyVyaFR5XS8q7wYCqRITwQaAE4LdMtB6DCDa1pOqtVkK2Sb5wzE5tlIpSyz8vMhvKRQkkJ16U/zCeQp5CHqmxN"
    "yLUh11buIQC5NmRbkGtD7SPXdmjHDzMh/gHeGcdwisUzLQUqyPXtJnmc6z8kQrw+fHAlvcd91Dv3zXbBAUfJXBL4O+DfII7vG0Tw"
    "3XZgV3T4G/VHD0Nvuw4Zk16svUnPliR+KGMBO7hcHRxV7IVLRsS1fWU8pxoHUcmNLISSDV2ejfDns7Pz8w9nb88vfnn/7sOH97+8"
    "XRoL8UtZVsNV6xMYDiHtJlDIHsVTZJwJylRwqDnP07Old2zRfm1FuBVr42E5bOGbtnDMELvzDLGYljRrWN5FWlL2Y8o0cOQUfzxM"
    "8qxvJHjJ2CcKZ9lKldIHmD7RhKRBpr6AzRmSQ2Oz1MamN9FSnHwOyiFhcgQqLtYZhoT+yJ2gB8Rj4VzXETnMzhyJKbOEGNqMimJ7"
    "QUTEqmAk7WG35gBqBZtxXBIbMqbC3z2mB43gqySmuL3AdvGcGlNmGrxoPExEDMNhEuc7imEalEFAswN3/fYXx7dY5O59oJ7jxHVt"
    "6G7kVc2xI4ZqiK9FtudXUlFYQyGm6zHFfVu2v2/LnmP3jxTWjNB93BDndcCWc0McWP/QctiklrQwQl2oZy6OGBp+mRwrJGBkgZUI"
    "VC0BuCTCIpOZNnZPTW1Ln2lOnVBHfTM0WYfJYBkB0Q2hwTz/CRmNHMuRtw2sW5iPpYThEAkxE8SxklZV7PHOmyxmcJHEvBuHtslx"
    "LQCuBcBocFwLgNrHtQDHtxbAs2OKzC0FRCoYv7eTUPHfZ7JTMpxCcZJBmQrivP0QcGWEbxIrGRHcXydRuWhJ3/MZTpmtJcb0pbf3"
    "JNk9Lo14u6vBNxJBeZEngDI6wAbiJy+izT7gYRZr9hFBbPYYBl/aMHhM/rP1NaBL9igvLREknJCRyJw99FPAvIbe9rPMHCeea8nt"
    "QGsqVbafe+ktql8cp7a9S/Vscnu6KpWD3nZLA4sMWW4005CWz0+CQHbnusqFI08bNplS2/Fz7OhMM8ChTeKsX1tdrlzRAdUVShad"
    "wVgn5+AJ142MNjLape3vkNFGThMZbdQ+MtqH9mzAtkl2xNcn5fBly+yQ126a162bZu+SeAewydbH24dm+xpOro4H/L7xV3kG/g74"
    "Qw+uwt8B7z3c33e6ffndPxrwjjxQRbyDMm7SlbpSOINmqdZK4T0sgkGqBfMsl99gRv4K+aty81cHDSU+VlRLmgb81hKi666mjRKD"
    "gUv1VGIwshw3DzHolobd3SAvtsTWi0MN5PkOJtu25pyYhnCSSMHXVLVJZOrSHEDaDmm7cndISNshcYO0HWofabtDe8nqM4ZlxvZv"
    "XvkyU3VlCkFFWmfLDdYQQ2nCG98TWu2VZZmM8hRjNigXgfVRCu4KV9/C3W+3ftXp3IZ69KtWNEHhw91Vs/vmVDVmWchw3T0X8BhH"
    "cQDnb7mEP+r6Bdf2pzh+wTQCObw+2AZJhxTUygGDlYZqFXjSpk+ZRdFrQ68NvTb02tBuR68NtY9eG3pt6LX9cb22MjgRbraqqAex"
    "zGGV4j4sE2Xl2kvWYVMvOYnndSTuFZtcaiOPIZKjDx0IdCBK3mWjA4EmJDoQqH10INCBOPxohA7EcTgQQUBf5I9IbrDrlxf4srjj"
    "5xYWA0iMTTakTw6zhzpdJGzEmtrCk0QrtEXe1tq6zX6fGTZLaO+/9TrtZGyDMlETx9Ac8i81X7UH4+ZxZpiOwcUJ3O8Qpg1gFLJq"
    "Ylu3RXdpi5grUEF06zZMp4/Z30sVsZ0v+/uhGDc5LvM03s27Vs9m34baqthaEq7DmXSqvofSBqsY6/mY2bK8Y/lHjwt5ZE3q8J1D"
    "PuCxfAjYD1BlafBPzqkgNtNgpl+Pk3k7v9sr0xL7N/Ec3rQ8D8FiSB0idVjuDhGpQySPkDpE7SN1eGjvFEyd4Sb7YMUEcc+2aErR"
    "jXCNiOHYH4F1JgrvLBgQwUYaib/nDgNvzCi8WWtcErENYxvx3AoYKhFJ3Na+1BaJ7+0X13NEEvVcaj1jthTMllLubCkHIIhbKzOg"
    "FiWIg9fqqQSxESmVix/2UpyQueGMCfVy9J6Qb2pfOEG45ZAXDjk44IsCnTPpB5K3yQTw5tUN+ICPRp6FORoRjdq2wXRggq2Z2rzO"
    "3zBTXqRczKUzqpKIGM6lShoConViyf9wVt6bmqa8IG/MrUdLXxDHsl7qqqiqiVhPA67yErvPDLfQ6cLdFw/Om5asgshTwGiPRvKF"
    "sV3SYzSCsu5vG/LZ5JHZK6lQlmOXC4cnOSH9uaUyHRvUHHCPtIZVclz3cx9PjGf5sgGfQU2LS4UJQ76ipG/ZjmUIWTXlAKCQTySL"
    "Ty6BSHczp0Al8ov7LGQ+NkyJB59QRxunk+dx7ptq7p4X7jf2Q7Yn7r4p69Mph3PlrMDK4trzlQpulJpPQuoMuXvk7ks+TCF3j+wt"
    "cveofeTuD83dux7ABi9TWHALL9Px8HdH984cV6hscaVK7/X29pLA3wG/a0rA258uiXcAZ3q9xqcmnFEHA968a7SkgPoYcFmzvAh/"
    "o47dYQJqdcNmS192E52FKihxtm3ZH111Hto3kCxdHQx456HvnfKPIKt6v9ltN26hmHtUDj1BQBpnCYxTPi0FxEv9ct1/lt3SJVEf"
    "0Vfn2+dGv9e4v78k/tGA95u3zU/dxt0l8Y8G/GvrClLYqw/57Ys8/AKKlT2bW3R5OOCNr61+55KoDygzvG92exD9vjwsY0p8nFPc"
    "pocXJD7ywhmUQTxLlfq+kpgebC6nkmhObes74/5Aucl4Gq5hj0u77hrtB88mKTKsdjtfWzcwivlH0lJVNUlDVX3Kwe8ONoWRI5/6"
    "LMdAF2bK87b8sBQ2/jCmwfmGxNafDGpErMSWfplW4oYnUgpQHmFBjLQoNecBE2Ex9d5IXaSMzDRpA/CQUqulUFBStGdXU8ubvBkR"
    "SWQDy/xmML5RoFlQDBVcZgXPqeEMBZO/UC+yGD8qhgvx49MlDjVfNoA2KobQJsxEGSI9R0pe3ltk5Ewpkz1ca7R735rd5s0l8Y+k"
    "99fq9eCM+wnzEkP3IkxOeIcDfvXQ++slgb8Dft1oXzdvQcY/GvBu87fmdR/O+UcD/rXTuvaI2+XhgH+Uf6Gc++lSrd3Op26z13PJ"
    "Vu/LgD+0v7Q739qXxDsohycaUPfQpvMinlOCaIlby4be02ku7+k0w3s6jXtPas2WG21XBPCIWPXAvniXA+uLd6lQw6XY4q/iOIeE"
    "EOX1KKuUGcVxjogh0uuRDkUNF8E6Johor0dbzB7/lyXtdJqOc0CkegjvZItuh/1IQLgvz6b0zl75KsCb5TE3/9IPOcuxhFtLh/m2"
    "0/7kF49m4Yp2H1QI48nQ6GtchHgtJdZFrd/ofmr2L4n7CR5Be+ifWx2XwxoPIxvYZDd/N59SQYk1VKbOyMeP6cPHRdGZ/gRZnKRL"
    "xbf4woOoLDKoZWZQTfacQO+l59r0y2Oezexhf4M8m+76dvlEhRQSlkK1bEUtsZXXh1krTF9YV6m3lrBYeHWxnrVaWBYb2qtyOTZ1"
    "gegiQ2f2T35qxjoRjgXbPj6yJ/lJKF+4a23V2l3HIjPZPmxvlauTtAPMa6t01w3rxjMTzmhEHGaaglBZ11StcvMqdTNRUiKPISpc"
    "nrc4OyENj/b1Swm6EGQ+XsCK3NGI2bZlq9XGOqy9lQ8ky6nHkHd1lzQ78qQmwfdX/wbWYLtroOGkgAJe7I+qzA9ZIcZOFufiyldc"
    "+Xp0oRi48hXXPuYyS3Hl6x9Z+7jytbbNeIMDxzFXc3w6YCBz2QDdQySza/oXAXolUUGMtz+JNqUL06IJTTl9iicgUgmI9z3NI60Y"
    "Z5bA9eSb3llJlxn82o1aUXujFtSGo7DKMZej3P9CHbgvUL25mtO3ecOoMuOoYp23zTRmfN8w5WdQEheilM5sLwNTeu+xiw3XYq1F"
    "ydLo9XoqX+rzlEMaKJorxaLP/Ck+0JIn/KpUFkGb6YxDUkAxGnnJEE1GvzOXOWS2PJGcanE71W6007Z3I8yxh0zjEXaeyDQi14RM"
    "I2ofmcZ9Mo1LoyGGZ7pDFZQpsyu7oVO1fZcV9y/fLdcYMKvjMKcH4kTEyhGJA7c96kicEGG24JoccKU/ZCSkostOaBERxaDEMo/K"
    "JhXO0FNZYbssLozKLr2yC9OwYSnkYrO42DJxdA9C8U/JBJ26WF/Pzs38cuujGTlhk6lpLRgjFEIG/TrUDiVitcWG4QiitizR6ypy"
    "j4ORTyyb9Fr3RLZm2eAFeTMavbDFaPRzQozjDm+0QeSglMaIQeTxjsSoRx4vo40jk4M8HmofeTyMGDzy8QlssgIejlccWbt8rN1e"
    "WdFSu447gReT/m99N9cDeOHN74w7t9ZzLeqBLy/UU71vBkWGplcmV1CMbc2lJ7x0XC69uBSpSNjy0npSzjAwOURVfkJa8jsImZb2"
    "QqYz+U1dEP7mmbD/M+zpCV8Mm2jWZCKrSA6d2efN13vo6IyjM34cYzU64xltHN0xdMZR++iM79MZdyc0PcMlDuqV8ZyKa0x0f+i+"
    "3S26fz47Oz//cPb2/OKX9+8+fHj/y9slzPFLWXhftT4B5KGXxdVBaQz2rnrPEgx2uLDGYM9vrDtjCbv8Sx0yljXKJqFDkLnfekYj"
    "P/2FNrOFpQxhiDhfEFk5oxPPMF4Z3MlW+U7ukmuCbPkarN/mHsJ4nEVMLmkXevUmxWpHyx4te7Ts0bKvnm2Hlv0fWfto2W/Vst/M"
    "qD+MPb/L6Yu9mfShjNae5ZZ3wsgvX8EJue2nk/As6KIYR8QqCPUOMhgEnZW8Vm5ICE3c5B0FCmIalsIpz8RmWtyCiAvinmJJETuO"
    "VXSCPiiDzTWMp6VpM3ujHUIjkpizpNQeDfBHcQWnr/Lzy+PyvpCGjzrRts4mU8uRLtXiC1vUYqm2w5fr6cm2VwWHXvDeeua9D4El"
    "M0ezJiomhZLJzFG7grgcuUZtlRGbElljXf6ZOkRY7jWIX3EzYAvibku8TEQd5953eJ9c7LtGTdNdtJO0NCWh/IosREYdGfXjGwmR"
    "UUdOFRl11D4y6vt0g1dmRl7KcSVRQbZx+8QuLmLBNNdH3Hw9F6iIxx8QeZXTfzw0WaW8++YPbUz5M+tKzdRiUXTBi/X0SDqv2ND2"
    "y63169XOUZCwVerbcT1uRQtybQERbtIncsb+wpKlg/STWBXy9rLS6UJWUycqc5EqzdkPh8CDxJ38fd00n8fvVaqekmI6CvTqj2UQ"
    "Qq8+o42jX4dePWofvfq9evUBUyK3Xx+QqaBrdJ4njCg9iijmeNIEcG8kOGmzoEm4hnqnI0Q4A1LoVaK7mng/Mm+D9MtXsTFuJait"
    "DN5ij1FbGze5Y8cngoPX6qm+olClhmxZLNcU8JNl6rDxMbhZ0m8DH04i7ki5OiQamFK+gByBOqPmpZqQhQerg2vG5fNPHuXoUfez"
    "BzKh9h+WHqtusoTkCDu+H+zV3ICNnJ9tOiGqfRK1kbOQtyGjEdxzNLokn1ptOHHvDr29/7mVFXLysd97TxSY7iT0o9oT+vlZ3hBK"
    "y2KGw34lgrmbnEzgLgBkzn1OUp1O+aPiL3NWFLYnsH6w9rzH13mcFYm+TndDyxXFelCFbMf9RL9+R8BC/xUHNH2bRL98Jcb9LCdt"
    "W3sklsMOgM2zekyzmZNgCAQuZlkCUGwoVuXWpysmbmk38IqaJqQR1twx1humoQcFX5wIaWkmcMCbVfGKkRPp2n3StYfd/OOwhsqO"
    "F9J8p+asELZLgUp07Tua3i5Hby6Ei0a0Ixc+6Zbah69K5MqiIYxn/ieDn5AONxfEnZ0XfrY5mz3JN31MHOuFcek12a6T46amm8pL"
    "0qCFHrquHCqVc05W+cieLFnScJIzauz0jq4zF6rFHVjmVAUFm9JQ1JUszJHLGzzL9qQuCseSjakOXiRU6wcOW+qbXyEUNGUH+KuX"
    "nE+BTZj0FTfet9LPOqmydchf+N2wZmLohUlgKHE5RjF0TnDSEaedcNIRtY+TjmWddDxYxutqjkyHD20tkfO6/cDWqKVbAOcE0eol"
    "xd8+4rpELSl1T0aDXkpUD9+dhMOzH1ND9ijF7ZmwIC7BL7XdopLUyqFz070+A6JouR5lC2AS2g20HxTDPV7LpuAyEL99Kl5qUdZX"
    "naynUr6Of3kt39uzJszLZ2wR3YI8xtacKxdglceYCiBoGYOrNpsYXpt1C8zHjHuEqLpiK0b02fjOeJzs3f3tNuFb/UdQjyuF3dfR"
    "J2Bji0LcICO/vMWVQGJRiD3KUy7MXPk3Dvx2OO1+xWwSSAEfp1GHFDCaUkgBo/aRAt4nBSwbINvoZQoLom9S5nfGMRyzWCJoX6CC"
    "YT/nuWi88wwa7zxO48FOid5WNHmDZgMiVeBK9xE2G+q4lo5YkU5rKYQdVpk7rJUvW0y/ITlUcflVvInlEZFENZdZzT6vVbCfXkmh"
    "ekuv3seii9rCUpiXPZndKgxrTBCRjVrpQWo+N6whKcQ0SiAs5zByv/4rEUQzkrwvMNWUF86gDOKZsBwnAm8c24+WzYxn/oUtFMKu"
    "aZIYxgSTqw+CHa9/vjq7ekSbzpdzhaHWJH+4S/PBha40Frqt634tqUt9LabXq2qqCWt4EMkBLHSSr0X1xqujmpAGhpEUPA8QjtGY"
    "Gn1YQlaLhmQsL9RTwzLo1Bg6yzI5VlIHFqvJkoJQ+Y9AhLaX1tJwiBcmCGvUDFjO9l2K6ElLql9V16tWsWG0AkYrlHPiAKMVMto4"
    "zldjtAJqH6MVcMHa0Y5Mh820UqqogNNcUQGnGVEBp2Xc66LSCwLLs3aqnB50JUZQz83cZJo4KIhKLpuSy7B45svUuGamWYuSNf75"
    "eipX8zI1hppfJFf+W5VKy89PN2FUzGxIReSlq1uQJ8t2NzYBzuXNfGwR3dCJ4fyscg8pWtY97eYZEkrAXemiWbYufk5Og7uf225C"
    "AD3RiWEu904BHblPh4wQMkJlNRqREcpo48gJICOE2kdGaJ+M0MqIyOtiryQqSGNsP2Wsb5QVQDggUkGId5BmB3emKbozzcGI4OMh"
    "ATDq7GB4pqTZztprJS3R9g6H+F32mHvbcKUkLNKNYTvx7ZSWF+qZPJK+LJMj5kdtXAvb3rp2DBw/qYCd+dgSjAAn5SbBtmZq3yMY"
    "Dk5Ik2pj+a5RLqhrus9tw2FCJdCWbzKxrXnCNko7v9vraSPkipArKmkniFxRRhtHtgC5ItQ+ckXIFVWIK0IiozCRMaH2RtENITns"
    "3o+mey+Dv9pgtqGNa7EVKu7pevr6lFWBdY5quj63vA1f6kiY6E4c7961rxwE0x23VBsjY1O4VCOjCsPi2fv3OcZFWSo9zTtcC3fz"
    "8EYVQNgrXkF0dxJnC4srE7Nv/dbrtFO845VIdPQ0NIf8i5iGOEbmNQNcACM0NMbScEUzbkXGPKjg4LvX/vv/AY/3iYc="
)
