from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """CREATE TABLE IF NOT EXISTS "server_secret" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(32) NOT NULL UNIQUE,
    "value" VARCHAR(200) NOT NULL
) /* A secret that all processes of one database share. */;
CREATE TABLE IF NOT EXISTS "session" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "user_id" CHAR(36) NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "previous_digest" VARCHAR(64),
    "device" VARCHAR(200),
    "expires_at" TIMESTAMP NOT NULL,
    "last_used_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP
) /* One sign-in. Only digests of its refresh tokens are kept: the present one, and the one before it. */;
CREATE INDEX IF NOT EXISTS "idx_session_workspa_b14946" ON "session" ("workspace_id", "user_id");
CREATE INDEX IF NOT EXISTS "idx_session_previou_68613f" ON "session" ("previous_digest");
ALTER TABLE "member" ADD "password_hash" VARCHAR(200);"""

POSTGRES = """CREATE TABLE IF NOT EXISTS "server_secret" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(32) COLLATE "C" NOT NULL UNIQUE,
    "value" VARCHAR(200) COLLATE "C" NOT NULL
);
COMMENT ON TABLE "server_secret" IS 'A secret that all processes of one database share.';
CREATE TABLE IF NOT EXISTS "session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "user_id" UUID NOT NULL,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
    "previous_digest" VARCHAR(64) COLLATE "C",
    "device" VARCHAR(200) COLLATE "C",
    "expires_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "idx_session_workspa_b14946" ON "session" ("workspace_id", "user_id");
CREATE INDEX IF NOT EXISTS "idx_session_previou_68613f" ON "session" ("previous_digest");
COMMENT ON TABLE "session" IS 'One sign-in. Only digests of its refresh tokens are kept: the present one, and the one before it.';
ALTER TABLE "member" ADD "password_hash" VARCHAR(200) COLLATE "C";"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("restore a backup instead")


MODELS_STATE = (
    "eJztXW1z4ji2/isqvkzPLSY3L510b+bWrSIJnWY6gRSQ7tldtkCxleCNkRjLNM3d3f9+JdnG78YmvBjPqeoOxtaRzXNk6ZxHR0f/"
    "qmnW5Ogbs175FGukdon+VaN4Ig8iV+qohqdT97z8ZuMnU5Wbh8o8cdvCmi0uPGOTE3FKJ1yzjKltMCqLdyhBGptMMV0coZbNkY4X"
    "HGFLnMUmoTq2nDPsGY1G/8coGY1+RYYox2cTp5xBxRVtZlmEaovR6EjeV2eauLFBX7Z3ixk1/piRoc1eiD0mlrjR3/8hThtUJz8I"
    "975OX4fPBjH1EJSGLitQ54f2YqrOPT62bj6pkvLxn4YaM2cT6peeLuwxo8vis5mhH0kZee2FUGJhm+gBmOnMNF2VeKecJxYnbGtG"
    "lo+q+yd08oxnplRW7X+eZ1STOkITphOTHz1hTo4omQ8N/X/dRwwUHw7bnf6w1+wPh7WYjuWjRHTintIYle3DoLYE7F//cer1gVFn"
    "a/IG158b3XdnFz8rKBi3Xyx1UcFW+48SxDZ2RBX4PtrqM4b39RhbyXh75SOIiwddB2vvhA+2/yJ48HkAbQHS2gT/GIpG/mKPxdfT"
    "4+MMjL82ugpmUUrhzMSb67zTbffSqXNN4u3jK9+YIvh65XeHb605s9iU/Pc94xqbb6v1hqG+eJ8D6Yv3qUDLS2Gcvf6nCNZBmR3i"
    "3X282g3KZzlAPkvF+CwGsUUkFENsx0FuicfA1E7BOSQYQVr0TMQ2JuTIO9ga7im9Npvvo8vut+6bvX7j/kFWP+H8D1OevWn0m/LK"
    "qTq7iJx9dxFR1rIS9K3V/4zkV/S3TrsZHQeW5fp/q8lnwjObDcUPH2I9iJV32jsV0v5sqq+n/bAgaP8gtf+dWFz+/ATVp6g9IBHR"
    "ucBnW1o+2Va/+iKf4JfTk/cf3n88u3j/URRRT7k88yFD2612X3Sl0uB9fg0YYfLEE9Ze59jSh7Er7JSllY1fmpxOomcwxS8KJfmL"
    "5MNJF6VP8KQW9VvUyXSXxfYur/RWGkiW/RVhNCZYlx4DVmcQJ4Qj4Qcgi2jM0pUzIb/Ox8wkwpF4si1C0BMx2Vy4FnEfZZMVr/ZM"
    "/u57aUPXvRBuDrXll3+A21IKtyWqoby4xzS7QQ3s2Zl5C9Bg5MEwD0ben137YOS92cgLwgnU2napNd8qK2AAhITeMPq71lVZ4F5/"
    "8I+5JVGA4+h+YhYxXugXslAYOwODltR2g+7FQQLqn/Uf0cLzpf0fbk/il4tRh9jqt3dFf9xtXYteId3RC9hdY8PURVVxtK9cyU9f"
    "usTEdnJ3Wz2gQ6/6hEyexFDzBnAeOcnTjR4KOFtjCBROUYbAAy+FIXC0k5cjmApFCgNNuOhIeWNobthjpJmGeI94HTELMWFWCDee"
    "ceXII50lMQLrVpPg/8cdfjLBhuk4+5nEgCQhFC1QR/GL3ngOtAHQBuU11IA2yGjj4DgCbQDaB9oAaIPq0AaObVcA4KVAFRE+zxOJ"
    "I0qlI3wei8WxmJnSgpt0NolxBiGwPdkdxuPcN9qN22a3YFdfa9zct9qXSH0M6Odm4+YSyb8D6lZ4iYI1F43dOc0TvHOaHr1zGtWK"
    "N8atq5mg/A61c9tsN7uNu1avX1RBjmS/IxSxPBzQ6077a7Pbl+pZHg7op0b3Xp5yPgfUv6snvHyCvSvS4EPhYhvfE96xKyZeH0xT"
    "nMegXESDT0JwWyr0PMrdmlFXnc5dyIK6avUjGD/eXzW7704U9KKQ4fB28RF5ijkXHqA+HGM+LjJyxATXem9KxkntYIj2aJUY1Oke"
    "ekAEWP1MVt+L5wFOP43TD7Slwoz+1ojZa2eNRi3KzXrn66n0rBYokYOfdYsje4xt9DRb8CM0Gsk7Dl/JYjRChhNxJc8gzJFhyzOc"
    "YEsbEx1hqiPOLNEkkkjbjda9TiSXdy+Pl03ibdlcNGoI9gLWtsReHLC2GW0ceDtgbUH7wNrukrV1rMQ1Xqaw4AZepnIa3ZV4Z4Ca"
    "367fH7TOi2DsyQDO+XCekycu2a4CMAdEqkdinecC+TwD5PM4yJzNLK0Qxr5E9SA+yQXxSQbEJwk8IX5JiAn8rddpp5CEbvnoKGto"
    "Nvo3Mg2+NTMmYKw+zQzTNig/kvfbh6kq8QmNuB7G7+4bv0fhv77rXEWHUlnBVdSVZJNJYrBwn/xIcyJ9kSq09yxDp/l7PxvxpZ1z"
    "12nfesWjaggjvqSpYpCnMyJBGaDJM2lyBdVbefJqRR3XIzx5sDWViSintkNxR4ly53w9gyj3S+QOZD5CD0LrhNcR+UUGinBFU4/F"
    "H5M4+ZEsNvcWJhsWEqDVZcokyXMzS1chysSNW0Yv+DuR3yfpEc9bvN/WCfWMMu7MQGowdZhxBHIeyPnyenBAzme0caBngZwH7QM5"
    "D+R8uUeqg3tngJwHcr4KOIv3wkiP004JNA3IVIFL2wHMQM8DPQ/0PNDz26LnA4RWDPR0ViQsBRQ9THnAlMeBTXkkdAJvxTQQ419N"
    "WMPdXunmkppqBXDKhFLTWx6cPas0XC4jzjG3RN3JHST8X/H68l/RaOQehldKPDNrImd35mNDG7vrJUzGXomOZtOESaQNVpwrkU6g"
    "bmeWx8HCm7/JnFoKFK6HXRyY/oHpn/JyBDD9k9HGYQIApn9A+zD9s8vpH9cIKcL1BUSqyFtvI+tLxNQriHSVZwm2gbb46aRQFqOl"
    "QBXIvGj4fq7o/Yzg/fxzMKk9cMYUzBa74OMD6YLDvlx+NjTkAYKLkEnfBcJX30Y2Las5TFRzsE3BZhVim64bvevGTXOfZNNnFcpb"
    "S2Gb3Kv1lXTT2C+YI5ZZZdwwKMJoIgZj0bESKykEOa1YLi5IE49EnTHIfzhghIARAkYIGCHgBIARAu0DI7Qjd8Q3ReL+8+pUqAHx"
    "MvMVtYfPojleIvUxoM37RuvuEqmPAf32udHvNR4eLpF3NKD95l3zttu4v0Te0YB+bV3JxKjqQ3z7Ig6/DGirLVq0U3R5OKCNr61+"
    "5xKpD1lm+NDs9jptWcY9HNBO/7OsT31ELcw8zv7m86n6xmheLsWXKLP6yxRtCYQKECrltLCBUKk6oaLWS9dS+BTnYn0lnTJdlsvD"
    "pszkhliSKGkenVy8r6Mnwg2dJAfWzDFHc8uwbUITKZe31JWLl3HuAGQMkDFAxgAZA+44kDGgfSBjdrjh1dL+yL2sdClRQf978wSH"
    "axEWQTggUkGIL/IE5Fykx+NcQDgOhOMAewQuAbBH1WWPbgiOr/lSJ+upbJHuXc5BEnFsivPPFps4XI5hcVtuZa4jm6kzE0bJQm5k"
    "Lr+YjPMkemiNWgZ0QBsTNhNqUvkChWbIC7HQxKCimGg9tkofOBppM8siVFuMRnKZmHQRhqqMv0qMu/FA8nhJGfzEkScp7iWqEXcV"
    "Ls9/CTEHhCeHvTKxfFQhLe4qH0wlMpQPJLUgOS3TKSdBlTdk03RWqyBbJd44e8bXy0QoZF+WmQ3FI4WSEq5Kf5hPIE8hF1XRmoBr"
    "A66t3EMAcG3AtgDXBtoHrm3fjh9kQvwTvDO2YReLZ1oKVJDr207yOMd/SIR4dfigL73DfdQ7D812wQFHyVwi+XdAv8k4vm8ygu+u"
    "I3dFl3+j/uh+6G3HISPCi7XW6dmSxPdlLEAHl6uDw4q9cMiIuLavjJdU4yAquZaFULKhy7UR/nJ6enb24fT47OLj+fsPH84/Hi+N"
    "hfilLKvhqnUrDYeQdhMoZJfiKTLOBGUqONSc5enZ0ju2aL/mE27F2nhYDlr4ui0cMsRuPUMspCXNGpa3kZaU/JgSTTpyij8eJnnW"
    "NwK8ZOwThbNspUrpQ5o+0YSkQaa+gM0ZkgNjs9TGpjvRUpx8DsoBYXIAKi7WGYaE/sydoAvEU+Fc1xE5yM4ciSljnA8tgnmxvSAi"
    "YlUwknawW3MAtYLNOC4JDRlS4W8f071G8FUSU9heYLN4To0pMQ1aNB4mIgbhMInzHcUwDcoAoNmBu177i+NbLHL3IVDPYeK6MnQ3"
    "8qrm2BFDNcS3ItvzKqkorKEQ09WYwr4tm9+3Zcex+wcKa0boPmyI8zZgy7khjlz/0LLJpJa0MEJdqGcujhgaXpkcKyTkyCJXImC1"
    "BOAScYYmM23snJpaTJ9pdh1hW30zNFGHSeQyAqQbXJPz/EdoNLKZLW4bWLcwHwsJw0YCYsKRzZJWVezwzussZnCQhLwb+7bJYS0A"
    "rAWAaHBYCwDah7UAh7cWwLVjiswtBUQqGL+3lVDxP2aiUzLsQnGSQZkK4rz5EHBlhK8TKxkR3F0nUbloSc/zGU6JpSXG9KW39yTZ"
    "HS6NON7W4BuJoLzIE0AZHWAD8ZMX0WYf8DCLNfuIIDR7CIMvbRg8JP/Z+BrQJXuUl5YIEk7ASGTOHnopYN5Cb3tZZg4Tz5XkdqA1"
    "lSrbz4PwFtUvjlPb7qV6Nrk99UvloLed0pJFllluNNMQls9PHMnsznWVC0ecNiw0xZbt5djRiWZIhzaJs35rdblyRQdUVyhZdAZj"
    "nZyDJ1w3MNrAaJe2vwNGGzhNYLRB+8Bo79uzkbZNsiO+OimHJ1tmh7x207xu3TR7l8g9kJtsfbp7bLav5Un/eEAfGn8VZ+TfAX3s"
    "yavy74D2Hh8eOt2++O4dDWhHHKgi7kEZN+lKXSmcQbNUa6XwDhbBANUCeZbLbzADfwX8Vbn5q72GEh8qqiVNA37HOO86q2mjxGDg"
    "Uj2VGIwsx81DDDql5e5uMi+2wNaNQw3k+Q4m22ZzikyD20mk4FuqWicydWkOAG0HtF25OySg7YC4AdoOtA+03b69ZPUZwzJj+ze3"
    "fJmpujKFoAKts+EGa/ChMOGN7wmt9ooxk2CaYswG5SKwPgnBbeHqWbi77davOp27UI9+1YomKHy8v2p2352oxiwKGY675wAe4yj2"
    "4Pwtl/BHXb/g2v4Uxy+YRiCH1ye3QdJlCmrlgMmVhmoVeNKmT5lFwWsDrw28NvDawG4Hrw20D14beG3gtf15vbYyOBFOtqqoB7HM"
    "YZXiPiwTZeXaS9YmUzc5iet1JO4Vm1xqLY8hkqMPHAhwIEreZYMDASYkOBCgfXAgwIHY/2gEDsRhOBBBQF/Fj0husKuXF3iysOPn"
    "BhYDCIxNMsTPNrGGOl4kbMSa2sKTRCu0Rd7G2rpF/pgZFklo77/1Ou1kbIMyURPH0Gz0bzVftQPj5mlmmLZB+ZG83z5MG4lRyKqJ"
    "bd0W3aUtYq7ICqJbt0E6fcj+XqqI7XzZ3/fFuIlxmabxbu61ejb7NtT8YitJuA4lwqn6HkobrGKs52NiifI2846eFuKITeryO5X5"
    "gMfiIeR+gCpLg3dyjjmyiCZn+vU4mbf1u70xLbF3E9fhTcvzECwG1CFQh+XuEIE6BPIIqEPQPlCH+/ZOpakzXGcfrJgg7NkWTSm6"
    "Fq4RMRj7I7DOeOGdBQMi0Egj8ffUJtIbMwpv1hqXBGzD2EY8twKGSkQStrUvtUXiefvF9RyRBD2XWs+QLQWypZQ7W8oeCOKWbwbU"
    "ogRx8Fo9lSA2IqVy8cNuihM0N+wxwm6O3iP0Te0LxxFlNnqlMgeH/KJAp0T4geg4mQBev7oBHdDRyLUwRyOkYcsyiC6ZYDZTm9d5"
    "G2aKi5jyuXBGVRIRw75USUOkaB0x8V+eFffGpikuiBtT9sT0BbIZe62roqomxJ4HVOUldp5Z3kLHC2dfPHneZKIKJE5JRns0Ei+M"
    "5ZAeo5Es6/y2IZ1NnojlS4WyHDtcuHySI9SfM5Xp2MDmgLqktVwlR3Uv9/HEeBEvm+QzsMmoUBg3xCuK+syymcFF1ZhKALl4IlF8"
    "cimJdCdziqxEfHGeBc3HhinwoBNsa+N08jzOfWPN2fPC+UZ+iPZEnTdldTrlcK4cH6wsrj1fqeBGqfkkhM6AuwfuvuTDFHD3wN4C"
    "dw/aB+5+39y94wGs8TKFBTfwMh0Of3dw78xhhcoWV6rwXu/uLpH8O6D3TQF4+/YSuQfyTK/XuG3KM+pgQJv3jZYQUB8DKmoWF+Xf"
    "qGO3n4Ba3bDI0pddR2ehCkqcbVv0R1edx/aNTJauDga089h3T3lHMqt6v9ltN+5kMeeoHHqSAWmUJDBO+bQUEC/1y/XwWXRLl0h9"
    "RF+db58b/V7j4eESeUcD2m/eNW+7jftL5B0N6NfWlUxhrz7Ety/i8ItUrOjZnKLLwwFtfG31O5dIfcgyw4dmtyej35eHZUyJD3OK"
    "m/TwgsRHXjiDMoBnqVLfVxLTvc3lVBLNqcW+E+oNlOuMp+Eadri0677RfnRtkiLDarfztXUjRzHvSFiqqiZhqKpPMfjdy01hxMin"
    "Pssx0IWZ8rwtPywFjT+MaXC+IbH1J4MaESuxpV+mlbjhiZQClEdYECItSs15yImwmHpvhC5SRmactAF4SKnVUqhUUrRnV1PL67wZ"
    "EUlgA8v8ZhC6VqBZUAwUXGYFz7FhDzkRv1Avshg/KgYL8ePTJTY2X9eANioG0CbMRBk8PUdKXt6bZ+RMKZM9XGu0e9+a3ebNJfKO"
    "hPfX6vXkGedTzksMnYtycsI9HNCrx95fL5H8O6DXjfZ1807KeEcD2m3+1rzuy3Pe0YB+7bSuXeJ2eTign8RfWc75dKjWbue22+z1"
    "HLLV/TKgj+0v7c639iVyD8rhiQbUPbTwvIjnlCBa4taypvd0kst7Osnwnk7i3pNas+VE2xUBPCJWPbAv3ufA+uJ9KtTyUmzxV3Gc"
    "Q0KA8mqUVcqM4jhHxADp1UiHooaLYB0TBLRXo81nT/8kSTudpuMcEKkewlvZotsmPxIQ7ouzKb2zW74K8GZ5zM3f+yFnOZZwa+kw"
    "33Xat17xaBauaPeBOTeeDQ2/xUWI11JiXdT6je5ts3+JnE/pEbSH3jn/uBzWeBjZwCa7+bv5lApKrKEydUYefkQfPi2KzvQnyMIk"
    "XSq+xRceRGWBQS0zg2qSlwR6Lz3Xplce8mxmD/tr5Nl01reLJyqkkLAUqGUjaomtvN7PWmH8SrpKvbWExcL+xXrWamFRbGj55XJs"
    "6iKjiwydWD95qRnriNtMbvv4RJ7FJ8J04ay1VWt3bYZmon1Y7ipXO2kHmLdW6awb1o0Xwu3RCNnENDnCoq6pWuXmVupkosRIHMuo"
    "cHGeUXKEGi7t65XieMHRfLyQK3JHI2JZzFKrjXW59lY8kCinHkPc1VnSbIuTmgDfW/0bWIPtrIGWJ7ks4Mb+qMq8kBVkbGVxLqx8"
    "hZWvBxeKAStfYe1jLrMUVr7+mbUPK19rm4w32HMcczXHpz0GMpcN0B1EMjumfxGgfYkKYrz5SbQpXpgMJzTl9CmegEglIN71NI+w"
    "YuxZAteTb3rHly4z+LUbtaL2Ri2oDUdhlWMuR7n/hTpwT6B6czUnx3nDqDLjqGKdt0U0YnxfM+VnUBIWopTObC8DU/rgsosNx2Kt"
    "RcnS6PV6Kl/q8ZRDHCiaK8Wix/wpPpCJE15VKougRXRCZVJAPhq5yRBNgr8ThzkkljiRnGpxM9WutdO2eyPIsQdM4wF2nsA0AtcE"
    "TCNoH5jGXTKNS6Mhhme6QxWUKbMru6ZTtXmXFfYv3y7XGDCr4zCnB+JExMoRiSNve9CROCHCbEE1MeAKf8hISEWXndAiIgpBiWUe"
    "lU3M7aGrssJ2WVwYlF16ZRemYcNSwMVmcbFl4ugeueKfkgk6dbG+mp2beeVWRzNSRCZTky0IQViGDHp1qB1KuL/FhmFzpLYs0esq"
    "co9KIx8xC/VaD0i0ZtHgOXo3Gr2SxWj0c0KM4xZvtEbkoJCGiEHg8Q7EqAceL6ONA5MDPB5oH3g8iBg88PFJ2mQFPBy3OLB2+Vi7"
    "nbKipXYdtwIvJP3f+G6ue/DCm98Jte/YSy3qgS8v1FO9byKLDE23TK6gGIvNhSe8dFwu3bgUoUi55SV7Vs6wZHKQqvwItcR3KWQy"
    "7RVNZ+KbusC9zTPl/s9yT0/5xbCQxiYTUUVy6Mwub77aQwdnHJzxwxirwRnPaOPgjoEzDtoHZ3yXzrgzoekaLnFQr4yXVFxjortD"
    "93i76P7l9PTs7MPp8dnFx/P3Hz6cfzxewhy/lIX3VetWQh56WRwdlMZg76r3LMFglxdWGOz5jXV7LGAXf7GNxqJG0SR0GWTutZ7R"
    "yEt/oc0szpQhLCPOF0hUTvDENYx9gzvZKt/KXXJNkC1fg9Xb3MswHnsRk0vahV69SbHawbIHyx4se7Dsq2fbgWX/Z9Y+WPYbtezX"
    "M+r3Y89vc/piZyZ9KKO1a7nlnTDyyldwQm7z6SRcC7ooxhGxCkK9hQwGQWclr5UbEgITN3lHgYKYhqVgyjOxmRa3IOKCsKdYUsSO"
    "zYpO0AdloLmG8WSaNrPW2iE0Igk5S0rt0Uj+KK7g9FV+XnlY3hfS8EEn2tbJZMps4VItvpBFLZZqO3y5np5s2y84dIP3VjPvfRlY"
    "MrM1NlExKRhNZrbaFcThyDVsqYzYGIka6+LP1EacOddk/IqTAZsjZ1viZSLqOPe+xfvkYt81bJrOop2kpSkJ5X2yEBh1YNQPbyQE"
    "Rh04VWDUQfvAqO/SDfbNjLyUoy9RQbZx88QuLGKBNNcH3HxdF6iIxx8QeZPTfzg0WaW8++YPbYzpC+kKzdRiUXTBi/X0SDq32NDy"
    "yq3069XOUTJhq9C37Xjcihak2kJGuAmfyB57C0uWDtJP3C/k7mWl44Wopo5U5iJVmpIfNpIPEnfyd3XTfB6/W6l6SgzpKMCrP5RB"
    "CLz6jDYOfh149aB98Op36tUHTIncfn1ApoKu0VmeMKL0KKKY44kTwL0R4KTNgibhGuqdDhDhDEhlrxLd1cT9kXkbpFe+io1xI0Ft"
    "ZfAWe2rTjB4RNlh8H5HQxXqqt+hsvDHkfrkcmy47pZ0JV2yaMn2gRjgnXLpx0qWTBrwcgxEXLSzB91uvitU7g4CbVgo3bb9Jv1dj"
    "fWB9TchYw+asELZLgQp25RujtcvRm3PuoBHtyLlnbKf24X6JXKtnufFCfzHoEepQc4EcVp57WWYs8ize9DGy2SuhHInOV0XYOClp"
    "puISoYq3q6uN41WuGVHlE3lmoqRhJ6+k3eodB3RAG+FanIFljlUwkIk1GS0kZCU3Lm7wItqTushtJhpTXWa0ldV6AUNMffMqlAVN"
    "0QH+6iblUWAjQvXUdDorA4a8bFNqla74hd8NNuNDd3oEQojKMYoB2QhkI9BNQDaC9oFsLCvZuLdMl9UcmfYf0lIi53UL+7ZHLN0C"
    "OCeIVi8Z7uYR1wVqSUv2Mxr0UqJ6+G4lDI78mBqiRyluz4QFYeldqe0WlZxODJ3r7vEVEAXL9SBbABHQrqH9oBjs7VY2BZeB+O1j"
    "/lqLsr7qZD2V8rW9yyv53h6bEDePIUM6k/kL2ZwqF8DPX4i5JGgJkVctMjHcNusUmI8JdQlRdcVSjOiL8Z3QONm7/dutw7d6j6Ae"
    "Vwg7r6NHwMaCQRm18TI3hs6oEkgsqhNs5ikXZq68Gwd+uzztfIVVpEABH6ZRBxQwmFJAAYP2gQLeJQUsGiBZ62UKC4JvUuZ3xjZs"
    "s1gCSE+ggmE/Z7lovLMMGu8sTuPJHZLcFPRhjPvkR5ot4otUgSvNel+av/dDr0pskeXydbnrtG+94tGVl5GOa+mIFem0lkLQYZW5"
    "w/J92WL6DcmBisuv4nUsj4gkqLnMavZ4rYL9tC8F6i29ep+KpmQOS0E+1mR2qzCsMUFANmqlB6n53LCGpADTKIGwnMPI/fr7IoBm"
    "JGlPYKopL5xBGcAzYTlOBN44tp+YRYwX+oUsFMKOaZIYxiQnVx85OVz/3D/rP6KF58u5wlBrEj/cofnkha4wFrqt634tqUt9K6bX"
    "fjXVhDU8iOQAVnaSb0X1xq2jmpAGhpEUPPcQjtGYGn25hKwWDclYXqinhmXgqTG0l2VyrKQOLFYTJTnC4h+SEdpuOivDRm6YoFyj"
    "ZsjlbN+FiJ60pPpNdb1pFRtEK0C0QjknDiBaIaONw3w1RCuA9iFaARasHezItN9MK6WKCjjJFRVwkhEVcFLGHNeVXhBYnrVT5fSg"
    "KzGCum7mOtPEQUFQctmUXIbFM1+mxjUxzVqUrPHO11O5mtepMdS8Irm2PlOptLz8dBOC+cySqYjcdHUL9MwsJ6G55FzezccM6YaO"
    "DPtnlXtI0bLOaSfPEFcCzkoXjVk6/zl5J7Td3HYdAugZTwxzmTNd6sh5OmCEgBEqq9EIjFBGGwdOABgh0D4wQrtkhHwjIq+L7UtU"
    "kMbYfMpYzygrgHBApIIQbyHNDmSkL5qRfm9E8OGQABB1tjc8U9JsXxkv6YN8SqLtLQ7x2+wxnVH+L6enZ2cfTo/PLj6ev//w4fzj"
    "8XK4j1/KGvevWrdy6A/1qI4tUBIW6caw7EUtgUZyLtQzeSR9WSZHzI/asE5ud+fYMfL4WQXszMeMEyQ5KScJNpupffHkcHCEmlgb"
    "i3cNU44d031uGTbhKoG2eJORxeY8KSpoy3d7O20EXBFwRSXtBIErymjjwBYAVwTaB64IuKIKcUVAZBQmMibYWiu6ISQH3fvBdO9l"
    "8FcbxDK0cS22QsU5XU9fn+IXWOWoputzw9vwpY6Eie5EwiDoemXlDaLbyCCY7ril2hgZm8KlGhlVGBZPz89zjIuiVHqad3kt3M3L"
    "N6oAwm7xCqK7lThbubgyMfvWb71OO8U79kWio6eh2ejfyDT4ITKvGeBKMEJDYywNVzTjVmTMkxVc7Ztz/c//AyYT8a8="
)
