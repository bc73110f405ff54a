from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """CREATE TABLE IF NOT EXISTS "merge" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "kept_id" CHAR(36) NOT NULL,
    "merged_ids" JSON NOT NULL,
    "moved" JSON NOT NULL,
    "before" JSON NOT NULL,
    "after" JSON NOT NULL,
    "owner_id" CHAR(36),
    "undone_at" TIMESTAMP
) /* Contacts, or companies, that became one. */;
CREATE INDEX IF NOT EXISTS "idx_merge_workspa_e9f9c3" ON "merge" ("workspace_id", "kept_id");"""

POSTGRES = """CREATE TABLE IF NOT EXISTS "merge" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "kept_id" UUID NOT NULL,
    "merged_ids" JSONB NOT NULL,
    "moved" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "owner_id" UUID,
    "undone_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "idx_merge_workspa_e9f9c3" ON "merge" ("workspace_id", "kept_id");
COMMENT ON TABLE "merge" IS 'Contacts, or companies, that became one.';"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES


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
    "xbf4woOoLDKoZWZQTfacQO+l59r0y2Oezexhf4M8m+76dvlEhRQSlkK1bEUtsZXXB1grfMfshDSS7tl66vrgyfL62pXB127Mm4D1"
    "tESzJlPKDSbq7nLaR6bJuxIraUeXvILual9IFwnLeceW/MlqCawhP60nMofi6qrKFql+gr/IVSWR9BJE/kpGo0f2ZNlMLQrW5VeV"
    "R1l+U1W42TJ1eUtVu23NpaBg5tPGCSVf2NRZLojF5aW4vPSo4h1weSkuMMxl++Hy0j+y9nF5aW0/m3Qkg3kMqw03nY29yDMZG237"
    "gbnYiyjh4xtkBcb+gAgO+xE4lZOgS3QKeZphKfQ0t04AKF+okEZ8gXIoA25bGWW4HmcRbawkUB1bV4fy+ItoYymAyti6MnDN6paz"
    "NHPd4mwDPywoh/MsZfO2ysAiS2eOvrCumiSoJaScXF2sZ+WclMWG9qpcjq3BYY2qoTP7J3+DnzoRjhwfdeKOk4TyhZuxUWWAdCwi"
    "W7N0MN1ciU7SPuKvrdLlo3XjmQlnNCIOM01BqKxrqsgsr1J3PyNK5DHkFlHEMjshDS942C8l6EKQ+XgBeR1HI2bblu3R0xqV/T6T"
    "5dRjyLu6iTGX1LiXQzKQydPNpAknBRTwVpCqyvyFj8TYSYpHJLiR4K6yp4sE9x9t0EWCG7WPBPcOCO4DZ8Oo5vh0wHQYZQN0D/kw"
    "XNO/CNAriQpivP2lGFO6MC2a0JTTFwoERCoB8b4XC0grxpklzOPkWySwki4z+LUblZfxRqVlDK/ljdIEh1kRoNz/Qh24L1C9iP/T"
    "t3kX42auxo113jbTmPF9w42jgpKYzqh0ZnsZmNJ7j11suBZrLUqWRq/XU/lSn6cc0kDRXBv1+Myf4gMtecKvSu1FYzOdcdhaRoxG"
    "3pY6JqPfmcscMlueSN6wZzvVbhJJ698IQ2mRaTzCzhOZRuSakGlE7SPTuE+mcWk0xPBMd6iCMmV2ZTd0qrbvsqrPAgD75SsI7k64"
    "xoBZHYc5PWwtIobBa9mE2QbBa2LBNTngSn/ISNjQJDstckQUQ67KPCqbVDhDT2WF7bK4MCq79MouTMOGpZCLzeJiy8TRPQjFPyUT"
    "dOpifT07N/PLrY9m5IRNpqa1YIxQCBn061D7XIvVRs2GI4ja+Fqvq8g9DkY+rJLvte6JbM2ywQvyZjR6YYvR6OeEGMcd3miDyEEp"
    "jRGDyOMdiVGPPF5GG0cmB3k81D7yeBgxeOTjE9hkBTwcrziydvlYu72yoqV2HXcCL24d+9quoAxeePM7486t9VyLeuDLC/VU75tB"
    "kaHplckVFAMJ3ShZOi6XXlyKVCTXGCSSA2cYmByiKj8hLfkdhExLeyHTmfymLghYqgeylg0etRSUXwyVwW4iq0gOndnnzdd76OiM"
    "ozN+HGM1OuMZbRzdMXTGUfvojO/TGXcnND3DJQ7qlfGcimtMdH/ovt0tun8+Ozs//3D29vzil/fvPnx4/8vbJczxS1l4X7U+AeSh"
    "l8XVQWkM9q56zxIMdriwxmDPb6w7Ywm7mwl6LGuUTUKHIHO/9YxGfvoLbWYLSxnCEHG+ILJyRieeYbwyuJOt8p3cJdcE2fI1iJri"
    "8aIQxuMsYnJ1Ei+q3qRY7WjZo2WPlj1a9tWz7dCy/yNrHy37rVr2mxn1h7Hndzl9sTeTPrQvome55Z0w8stXcEJu++kkPAu6KMYR"
    "sQpCvYMMBkFnJa+VGxJCEzd5X9qCmIalcMozsZkWtyDighsNeiUDdfsRO45VdII+KIPNNZIoW9Nmtr2JoxORxJwlpfZogD+KKzh9"
    "lZ9fHpf3hTR8zNs1tnQ2mVqOdKkWX9iiFku1Hb5cT0+2vSo49IL31jPvfQgsmTmaNVExKZRMZo7aW9rlyDVqq4zYlMga6wS2xiHC"
    "cq9B/IqbAVsQysWc2ctE1HHufYf3ycW+a9Q03UU7SUtTEsqvyEJk1JFRP76REBl15FSRUUftI6O+Tzd4ZWbkpRxXEhVkG7dP7OIi"
    "FkxzfcTN13OBinj8AZFXOf3HQ5NVyrtv/tDGlD+zrtRMLRZFF7xYT4+k84oNbb/cWr9e7RwFCVulvh3X41a0INcWEOEmfSJn7C8s"
    "WTpIP4lVIW8vK50uZDV1ojIXqdKc/XAIPEjcyd/XTfN5/F6l6ikppqNAr/5YBiH06jPaOPp16NWj9tGr36tXHzAlcvv1AZkKukbn"
    "ecKI0qOIYo4nTQD3RoKTNguahGuodzpChDMghV4luquJ9yPzNki/fBUb41aC2srgLfYYtbVxkzt2fCI4eK2e6isKVWrIlsVyTQE/"
    "WaYOGx+DmyX9NvDhJOKOlKtDooEp5QvIEagzal6qCVl4sDq4Zlw+/+RRjh51P3sgE2r/Yemx6iZLSI6w4/vBXs0N2Mj52aYToton"
    "URs5C3kbMhrBPUejS/Kp1YYT9+7Q2/ufW1khJx/7vfdEgelOQj+qPaGfn+UNobQsZjjsVyKYu8nJBO4CQObc5yTV6ZQ/Kv4yZ0Vh"
    "ewLrB2vPe3ydx1mR6Ot0N7RcUawHVch23E/063cELPRfcUDTt0n0y1di3M9y0ra1R2I57ADYPKvHNJs5CYZA4GKWJQDFhmJVbn26"
    "YuKWdgOvqGlCGmHNHWO9YRp6UPDFiZCWZgIHvFkVrxg5ka7dJ1172M0/Dmuo7HghzXdqzgphuxSoRNe+o+ntcvTmQrhoRDty4ZNu"
    "qX34qkSuLBrCeOZ/MvgJ6XBzQdzZeeFnm7PZk3zTx8SxXhiXXpPtOjluarqpvCQNWuih68qhUjnnZJWP7MmSJQ0nOaPGTu/oOnOh"
    "WtyBZU5VULApDUVdycIcubzBs2xP6qJwLNmY6uBFQrV+4LClvvkVQkFTdoC/esn5FNiESV9x430r/ayTKluH/IXfDWsmhl6YBIYS"
    "l2MUQ+cEJx1x2gknHVH7OOlY1knHg2W8rubIdPjQ1hI5r9sPbI1augVwThCtXlL87SOuS9SSUvdkNOilRPXw3Uk4PPsxNWSPUtye"
    "CQviEvxS2y0qSa0cOjfd6zMgipbrUbYAJqHdQPtBMdzjtWwKLgPx26fipRZlfdXJeirl6/iX1/K9PWvCvHzGFtEtyGNszblyAVZ5"
    "jKkAgpYxuGqzieG1WbfAfMy4R4iqK7ZiRJ+N74zHyd7d324TvtV/BPW4Uth9HX0CNrYoxA0y8stbXAkkFoXYozzlwsyVf+PAb4fT"
    "7lfMJoEU8HEadUgBoymFFDBqHyngfVLAsgGyjV6msCD6JmV+ZxzDMYslgvYFKhj2c56LxjvPoPHO4zQe7JTobUWTN2g2IFIFrnQf"
    "YbOhjmvpiBXptJZC2GGVucNa+bLF9BuSQxWXX8WbWB4RSVRzmdXs81oF++mVFKq39Op9LLqoLSyFedmT2a3CsMYEEdmolR6k5nPD"
    "GpJCTKMEwnIOI/frvxJBNCPJ+wJTTXnhDMogngnLcSLwxrH9aNnMeOZf2EIh7JomiWFMMLn6INjx+uers6tHtOl8OVcYak3yh7s0"
    "H1zoSmOh27ru15K61Ndier2qppqwhgeRHMBCJ/laVG+8OqoJaWAYScHzAOEYjanRhyVktWhIxvJCPTUsg06NobMsk2MldWCxmiwp"
    "CJX/CERoe2ktDYd4YYKwRs2A5WzfpYietKT6VXW9ahUbRitgtEI5Jw4wWiGjjeN8NUYroPYxWgEXrB3tyHTYTCuligo4zRUVcJoR"
    "FXBaxr0uKr0gsDxrp8rpQVdiBPXczE2miYOCqOSyKbkMi2e+TI1rZpq1KFnjn6+ncjUvU2Oo+UVy5b9VqbT8/HQTRsXMhlREXrq6"
    "BXmybHdjE+Bc3szHFtENnRjOzyr3kKJl3dNuniGhBNyVLppl6+Ln5DS4+7ntJgTQE50Y5nLvFNCR+3TICCEjVFajERmhjDaOnAAy"
    "Qqh9ZIT2yQitjIi8LvZKooI0xvZTxvpGWQGEAyIVhHgHaXZwZ5qiO9McjAg+HhIAo84OhmdKmu2svVbSEm3vcIjfZY+5tw1XSsIi"
    "3Ri2E99OaXmhnskj6csyOWJ+1Ma1sO2ta8fA8ZMK2JmPLcEIcFJuEmxrpvY9guHghDSpNpbvGuWCuqb73DYcJlQCbfkmE9uaJ2yj"
    "tPO7vZ42Qq4IuaKSdoLIFWW0cWQLkCtC7SNXhFxRhbgiJDIKExkTam8U3RCSw+79aLr3MvirDWYb2rgWW6Hinq6nr09ZFVjnqKbr"
    "c8vb8KWOhInuxPHuXfvKQTDdcUu1MTI2hUs1MqowLJ69f59jXJSl0tO8w7VwNw9vVAGEveIVRHcncbawuDIx+9ZvvU47xTteiURH"
    "T0NzyL+IaYhjZF4zwAUwQkNjLA1XNONWZMyDCg6+e+2//x/14auQ"
)
