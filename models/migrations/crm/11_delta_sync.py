from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """CREATE TABLE IF NOT EXISTS "departure" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "row_id" CHAR(36) NOT NULL,
    "owner_id" CHAR(36) NOT NULL,
    "sequence" BIGINT NOT NULL
) /* A row that went from one owner to another, so that whoever saw it with the first learns that it is gone. */;
CREATE INDEX IF NOT EXISTS "idx_departure_workspa_a33dd3" ON "departure" ("workspace_id", "row_id", "sequence");
CREATE TABLE IF NOT EXISTS "row_change" (
    "row_id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "noun" VARCHAR(16) NOT NULL,
    "sequence" BIGINT NOT NULL
) /* When a row last changed: the sequence of the last event of that transaction. What clients follow who keep a copy. */;
CREATE INDEX IF NOT EXISTS "idx_row_change_workspa_4b874c" ON "row_change" ("workspace_id", "sequence", "row_id");"""

POSTGRES = """CREATE TABLE IF NOT EXISTS "departure" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "row_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_departure_workspa_a33dd3" ON "departure" ("workspace_id", "row_id", "sequence");
COMMENT ON TABLE "departure" IS 'A row that went from one owner to another, so that whoever saw it with the first learns that it is gone.';
CREATE TABLE IF NOT EXISTS "row_change" (
    "row_id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "noun" VARCHAR(16) COLLATE "C" NOT NULL,
    "sequence" BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_row_change_workspa_4b874c" ON "row_change" ("workspace_id", "sequence", "row_id");
COMMENT ON TABLE "row_change" IS 'When a row last changed: the sequence of the last event of that transaction. What clients follow who keep a copy.';"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("restore a backup instead")


MODELS_STATE = (
    "eJztXX1z2kyS/ypT/JM8V6wvcWIny3N1Vdgmjje28QFOnr1jC2RpbLQWM6xGmHB7+91vevSC3pEwL4J0VWKEND0S3aOZ7t/0yz9r"
    "uj0++sHtZzHRdFprkH/WmDaGg9iVOqlpk4l3Hr452oOl2s0ibR6EY2u6Iy88apag8pRBhW6bE8fkDJq3GSU6H080Nj8iV44ghjYX"
    "RLPlWc2izNBs9wx/JMPh/3JGh8PfiSnbienYbWcyeUWf2jZl+nw4PIL7GlyXNzbZ0+ZuMWXmP6Z04PAn6oyoLW/0P3+Tp01m0J9U"
    "+F8nz4NHk1pGhJWmAR2o8wNnPlHn7u+vLr6olvD4DwOdW9MxW7SezJ0RZ0Hz6dQ0joAGrj1RRm3NoUaIzWxqWZ5I/FPuE8sTjj2l"
    "waMaixMGfdSmFgir9h+PU6aDjMiYG9QSRw+aoEeMzgam8Z/eI4aaDwa37d6g2+oNBrWEjOFRYjLxTumcwfgwmQMM++e/3H4XjFFn"
    "a3CD86/NztsPp78pVnDhPNnqomJb7V+KUHM0l1Qxf8Ft9Zng9/lIs9P57bePcVw+6Cq89k8smL14EXz2+QzaAEtrY+3nQA7yJ2ck"
    "vx6/e5fD4+/NjmKzbKX4zOWb677Tt96lY/ca8HvBX3hjyvDXb789/tZaU5tP6L/fcKHz2aZGb5TVpx8LcPr0Yyaj4VKUz/78U4bX"
    "YZot8rtzf7YdLn8owOQPmTz+EGcxrF3y5gNYDpJs/ku3fZvO5jhdjNWGqTvk/4hlCmdjLE9M2ME6LI7+w9LGD4b2n7uYuIFp0PNY"
    "iH9YYfa/vWn+EZfM+XX7LD7DQwdnKXIaCEeznRQxZb8NMbItvhDv/tx49247r8RJgVfiJPOVOEl7JQZSSSrPaJ9oi2x+/3lf2Tzi"
    "lll21gnT7HTGeZialmMycQT3O5hJRk4UFs1YCq6Yky6TKFFMKvKXbEoaH95tatQ/wSP86fj9x08fP384/fhZNlGPGZz5lCOYq9te"
    "jKs2daY2G4z41C7D1zjZ9jh7/HFPOKsxMaP2YGyyqUPL8DZJuD3unu7LuNVtCj99oDlpnJWvfRZ3o4TxeVpecswxPfIPtqcfugY9"
    "n+1ivu5d3bS6vebNXWTSvmj2WnDlWJ2dx86+PY1N5EEn5MdV7yuBr+S/27et+NwetOv9dw2eSZs6fCB/+EAzwrzyT/unItKfTozV"
    "pB8lROnvpfRfqC3g5xefUkMU25tL31d4KgUs9PE5hM/BiQdNf55ptjFIXOHHPKtt8tL4eBw/ozHtSXEJfhE8HKDXPaqNa3FIW52s"
    "Z6LZjn95KZDdJND2d6KREdUMAJM1dYYISgVxRpTYVOe2oXBm+DqT+jslYvrg2JSSB2rxGTGdJHy9zo6Xg9b/swDwBx7yrNmUOfDl"
    "b4hoVwLRjkuoKN8Tkl2jBHaMc7+G0ajk4TKPSt6vLn1U8l6t5IXZibuum911XWhlJRSACNErVn9Pu6oKu1df/BNmSZzBSe5+4TY1"
    "n9g3Olc8dhcGPW3shs2LvWTo4uziEW1tFuj/0fEkf7lcdaijfntHzsedq3M5K2QbeiG9a2Rahuwqye0zj/LLtw61NCd9uj08Rkde"
    "9TEdP9A0tLwwc+4FLTKN7gtzNoYQKD7FEQKfeRkIgSudohjBRApSKmjSRCfKGiMz0xkR3TLleyTqhNuES7VCmvFcKEOeGDwNEVi1"
    "mxT7P2nw07FmWq6xnwsMAAihYIE6SV7013OEDRA2qK6ihrBBzhhHwxFhA5Q+wgYIGxwObODqdiUYHBAcIodPijhpy1bZHD5JuGnb"
    "3MoYwS02HScwg6iXk0e7RZfJm+Zt87LVKTnV15oXN1e3DaI++uxrq3nRIPC3z7wOG8Q76LO7Zqd3C2e8g7g9U8jR+7iIp/dxtqv3"
    "cVxO/qq3qqzC9FuU12VLcrB5fdXtlRWZS9lrS0EEh3123r793ur0QDzBYZ99aXZu4JT72WeLu/rEwRPsXJCmGEij23xJeevOuHyh"
    "NJZhTobpYhJ8kISbEqFvY25XsTprt68jOtXZVS/G4/ubs1bn7XvFetnIdJG85Bo90WxHsqU89hyiQvA5zlMhpJ1tDEaaGJVZnxOE"
    "K81FFePpFhQhH7wqMYJDJDh8c/dOfK8p3DnJ2jkJjaXS+yYbg7+buk6F6EwVY6MgeOhSPRMK11Sjge23KoCHB9jiG0H4jBGgbRCN"
    "gCYsT1n0hVouuK0RxqeMaMwg0oJ+AJC7Th65LS+o30aebD6d1Enz+pq8FSPZ2W+Ag99Ku5+8HZmGQdlvaVD6Dp6gEArv2wJi+vB3"
    "qitgAO6awOURXEdwvZrGNoLrOWMc4VUE11H6CK5vNfZyr6DJ8ivTAaCSIW2vKAIQIqmycFY0/tfPYqVFr/gW+LRVZrS0IWHcd9S4"
    "P5cfvVaDuJ99dn93ob67n3120bpuwXf3s89af9y1O70GcT+r8U4oE2xViQXElRYZ2IgNZSn2WfuHnMLknz7rtZo3DQJ/+6x7f9br"
    "tGQj76DPpJnZAFtTXpOMa0mRu5+7E1oVgvyaU8N0Wsyx57UEhrG4VM/GMKDRgAatCiWwU82PCPRtUjdlHGfWnEhVhxq/uzF6fPZG"
    "QBa5wCoZDokpyGxEGTEdMpLPI8eikZ6+bt03WCUOMGpPZfn9TUWA8YcI0AUQUYqKqhuIUuSMcbRTEaVA6SNKsdU8Rq9yy9F24JSz"
    "gsLfvbq8bV0MAK0IDqUiLw/lweBL8+paKfSR7+512bR93wvI5DFgGd3uj3bnYiBXrNtLoIyfkZZft9VZXA9/cw2NxbXwtz7rXF1+"
    "7XUXV6PfAxwlfOvICdl7+1tL/oxu9171HvrmX+u0vsvP4KL3tc9uWh3Vpfspf8Otf8Y/khZrp9mFM+6nb8GqM95RNazYkGJcVOsK"
    "kaDDwc5xsorxMTpePxdxkfmc7SHzOeEgIxdAyf5SaT9DJIfH4fUndDaoo5lWqZSfIZJqZPyE2+51xs8qYFbnbnGCWhyw8s/XM9Eq"
    "PdSigLeN15w4I82RMpyLIzIcwh0Hz3TuwkUAJcEZoglAjeQZQTVbH1FDOb4IbjtpINWa+14Fn/LvlYdO8ZnngoqAFAJSCEghIHWg"
    "kAQCUr+y9BGQqq0TkHK9s1d4maKEa3iZKmYgHdI7g4HHm423CWvnZXjs0yCfi/F5Rh8ERO6VYHOI5PBgm5NCTD7JYfJJksmCT229"
    "FI8XFIfH4veFWPw+h8XvU+LztKdSyJjfvhqw2EEVwtH5eJyaCrFHf2YZkQuSQxjveYpO649ePscDPee6fXvpN4+LIcrxAKZKsDwb"
    "EQnT4G5RbniqYlWSt+XiUw8rp2I9Fp8aHk3VCVA9l49N1TPHgXL3fD0HKF+0KJym8Y0gBtVNsIyPyC1nFCBrCokV9ZHGnnzPS0tK"
    "XzhuYYbJ1J5AzkXAs6ERoxYZcfnDsrM4rv0uKzl3cuZInnjffF9RdN1EpLzC5hQi5TljHLFSRMpR+oiUbxMp9/SSdGBkue9miLzK"
    "cB8M3ebgrtM+b3W7V7eXDRI7AeGmnW9ydMO14LDPzpvX14NO67zduVCXot/jCuJu3BQ9dXJVEYbIK2z41+6+qoA79dFnrZvm1XWD"
    "qI8++/G12es27+4axD8CB9nr1mXHjcZzj/rs+9UZhA+rD/ntmzz81mdXt3JOcpsGh33W/H7VazeI+oA2g7tWp9u+hTbeYZ+1e1+h"
    "P/VRjbHgmyWrDoYwfaVf6Mur7y0pDPUhB4Bcdi46TQjDDA6rIZCwXVZOW4lR7kpdwc3IYkop+oqv0cBjvNx+mN++wgtYlTbDFPCU"
    "5G9u7tWABvOuFs+7GsXoik4MUSpEf/K3BjxuvXZz4HzRzX5ydekGQXRYRbYIzpvd8+ZFa1c7BI6L7Sd2CHyBZO8QBC0K7xAckTsp"
    "eirqhP4JEuULBclLG8iwvDQNNp/5hZlNGxJM1onJFKDPbUOVaKJe3SbypL1Q+D7O3ivY4P027nKf08aLHcgsJpVMPYGbErgpUekJ"
    "FDclEJbGTQmUPm5K7HpTAt33f4F3Bt330X3/EPgs3wszO/1NOp/DNIeHWW6EzejAjw786MCPDvyNDTnwhwCtBNPzoPowFW7jYVAE"
    "BkVUac+jQFBEyiTw+r2koJvDZGt02qtUtAnsCGVnZ4pcri/bWRq8JlmTRrxe3HplUHas7lYlczd6oLomHNrUjRZ5NG3h+DmXxpL5"
    "hDN5F7X743bkJgsPWD8cLk3qtK1nKFQeLbr/GN5AKhDrEh5voY5wVwl3lSoKPeCuUs4Yx30F3FVC6eOuUjVqqaUz81X10yqm2O8U"
    "B88crjkw+AbH67s9Ga87RqQOVJ9Cj1z0yK0OjLLcI3en8NT+MjYTn6qAq3ML/IBrGeCUe7G+FJqiQbvlwBTzfI+Jl+7/dzIceofR"
    "VN+P3B6D8/FsZOojL+G3xfkzNch0koI2rbHjQhBSqO80IKhEvpSw6oE4EuJIlZ/zEEdCJAFxJJQ+4ki7tst3UGapamtSDE46KVJo"
    "SbbKhpNOEqWWYqpeSU4fshPrJrgtf3pWBpl0PgcEh4eOnhSLuM8JuEdodOPQKKJ4iOJVBmyqclz9VxVpXstAm7yr9aVw02jRsIAj"
    "lCoZZzKikbFcjOXESu00X6WsZsXciRZ5yxYPh4gQIkKICCEihJgAIkIofUSEtmSO7DYD65bWJ0zBWjDjp6+MFsVSFhRVFj/6miGg"
    "goAKAiqv5uqeAyoqnV8tA09xL9aXwimToF0RNGU6fqA2ACWto/enH+vkgQrToOmONTNNkJltOg5lqZDLa/oqhMu4d0AwBsEYBGMQ"
    "jEFzHMEYlD6CMdszZRb6R1H7e0FxgPb3+gEOTyMsw+EQyQGy+LSIQ85ptj/OKbrjoDsOokdoEiB6dLjo0QXVkjFf6mQ9Ey0y/MsF"
    "QCKhWfL8o83HoUw+0u42iMPddD6c0Tnhbj0Ji4vU+tYr9NJnfdYc86kUkypnISVDn6hNxiaTzeTocVR1i+FQn9o2Zfp8OIQwMTAR"
    "BqrNIkpMeP5AcBxABm8E8SnlvWQ38q7S5Pk3SeYy4YF61bbhUSFlka0eTNXZgAcCKQCmZbntgKlwQz7JRrVKolXyjXOmYrVCGZL2"
    "KSi8ES74VqQ6RzGCIo08rsrRlHoZEkV5t0UsDrG4ai8RiMUhGoNYHEofsbhdG4ZYyOMXeGcc0ynn7xQQHCAWuJnaB659kcri5e6F"
    "C+rt8bvWvmvdllxwFE2DwN8++wF+fj/Aw++63e01CPyN26u7gb9dg41KK9deZWZLI8fa3pWe4DSFbrhgRVLaZ+ZTpnIQp1xJQ6jY"
    "0uXpCH8+Pv7w4dPxuw+nn08+fvp08vldoCwkL+VpDWdXl6A4RKSbAjF7EFCZdSZMc4BLzYciM1v2xBaf1xaAXLkxHqXDEb7qCA9B"
    "bAn+Z6M5USosmIFFo7InjI0UjcJKRXmqziYqFdGfE6qDcaww+0EaWnEhmZfO+1TiPP3zoOQB6mS8RlF4d6SEHh+hQwW+0gq8t7lV"
    "HtAP0yEItQciLjcZRoh+5UnQY8RD6WTjMTrUP2N+fFyIgU01Ua48bIzsEJSkuE9fMae+PK++hCYa4lrJYZykxIFcqVoEB8rTnXpN"
    "HiRPseLoevk5MSfUMllZH6MYGboYpe4hleNpmAYZmu8s7Y+/JH/LeUvfhfrZT74udZeOvaoFiuSqgfhaznb9Tg6UrRG33uU8xVLO"
    "SzlaupTzluMl9pStOeESWCP7dYytZo1siDm5cui4lhaMoi7UcwNSBqbfpkBUCqwsEP2hqbCLBhGcjKf6yD01sbkx1Z06UZWqJ7ap"
    "yz4sCqEbxDCFDr4TR2Q4dLgjbxuKFZlBbWvTgVrXVBCHp0WybPHOqwSQuJzEXCe71skxvgLjK9DDHuMrUPoYX7F/8RWeHlNmbylE"
    "coA+kRtxv//HVE5KplPK9zRMc4B8Xr9bvVLCV/E/jRFub5I4OA9U3/IZTKitp/r0ZY/3NNothpu829TiG/OgPC3iQBlfYEP+k6fx"
    "YR+yMMsN+xghDnsMLahsaAEmXFp7XG2AHhWFJcKAEyISubuHftqd18Dbfmaf/eTnUnA7NJoqlWHpTlqL6hcnoW3vUj0f3J4sWhWA"
    "t93WgCJDZiHdMqXm80YQyKhdV/mH5GnTJhCk4+c1MqhugkGbhlm/trtC+blDoiuVoDsHsU7PexTtGxFtRLQrO98hoo2YJiLaKH1E"
    "tHdt2YBuk26IL0904tNW2SCvXbTOry5a3QbxDqCw2Zfr+9btOZxcHPfZXfOv8gz87bP7LlyFv33Wvb+7a3d68rt/1GdteaCaeAdV"
    "LIyWGSmcA7McVqTwFoJgEGrB3NbVV5gRv0L8qtr41U5difeVqxVNvX7Nhei40bRxYDB0qZ4JDMbCcYsAg25rqKgHucglbz0/1FBu"
    "9XCCcz5jxDKFkwYKvqarVTxTA3UAYTuE7ao9ISFsh8ANwnYofYTtdm0lq88EL3NK7nntqwzVVckFFWGdNQ9YUwykCm++pIzaM84t"
    "qrEMZTZMF2PrgyTcFF99DXe70/pZu30dmdHPruIJCu9vzlqdt+/VYJaNTNfccxmewCh2YPwFIfxx0y8c259h+IXTCBSw+qD0lAFp"
    "vZUBBpGGKgo8rdBWblO02tBqQ6sNrTbU29FqQ+mj1YZWG1ptv67VVgUjws1WFbcgghxWGeZDkCirUP1eh0685CSe1ZFanze91UoW"
    "QyxHHxoQaEBUfMpGAwJVSDQgUPpoQKABsfvVCA2I/TAgwgx9lj8ifcAuDy/wabGK6hqCASSPLTrQHh1qDwxtnlLcNnOEp5EeUNnB"
    "tY11m/5jato0Zbz/pdu+TedtmCau4pi6Q/5P7VdtQbl5mJqWYzJxBPfbhWoDPIpoNYnSbfEqbTF1BTqIl27DdPqY/b1SHtvFsr/v"
    "CnGT6zLLwt28a/V89G2gL5otBeHajEqj6iWSNlj5WM9G1JbtHe4fPczlER/X4TuDfMAj+RBQD1BlafBPzjRBbKrDTr+RBPM2frdX"
    "piX2b+IZvFl5HsLNEDpE6LDaEyJChwgeIXSI0kfocNfWKag6g1XqYCUIsWZbPKXoSnyNkeHaH2PrVJSuLBgiwUEa879nDgVrzCxd"
    "rDVJibyN8jZmuZVQVGKUWNa+0hqJb+2Xl3OMEuVcaTljthTMllLtbCk7AIjPp8Lh7o5tLQ4Qh6/VMwFiXbXyfmW9CEDcUwl3H02m"
    "dthd4FaRQ624ZzofDgmj0uojLuosfpenuaIW8pJmU7d+nEbOv7avzluyGeeCCgX7JgHijd+tULpgxqfKgpU3TCQJRrgX4d5Kz2wI"
    "9yLgh3AvSh/h3l3Dvb4asYrjnU9bZa/R2nn7ttc87zWId9Bn5+2bu+btX+GMOuizi1bzGhL/Nq8h62+v1ZHtrsBFL/Slz3rN7rcG"
    "gb9xlXA3rnqg+aVKLv018JpXWVgruvieFMvXm5OuN85a9J/erP/0frn7rjDr9Fp/yCkH/vaZm4qlQdzPPruRK6OcfdSHnHvkoirn"
    "Hvm3z75cNy8bBP7KWUoZhw3PSPS/d/0T3WrMQZ5dm5RltitriAQ9WSNa11o8WTEyYb0KEiak+kUSUrng5HfNUqxOAy7da/VlwOVL"
    "0KyQZ6tqDigil19sPgMUUXDbGTj0pzMcEjgWbisRAhuJNubsCdIMjwW1XqioK1hRAY+mJIBlMt25ddM3LARfUlWFOQKMFap2FjSF"
    "UeQ/dLRD9HZF+LOiqjXCnzljHAEwhD9R+gh/blO7T1FDli9QESJcneJurp5CFuVmT57N8G/12h9CIbG8mab1Ry/f2g8mmuv27aXf"
    "PA4BxHDK6fiB2oN0lufAlVGyQ+B8FOj6WASz/JgNWX5MIsKKZSkYgPmUOfMuaA4oDP7Px8cfPnw6fvfh9PPJx0+fTj6/C+bg5KW8"
    "yfjs6hLm44gEkhO0NDqnzBmMTcZLcj9OiTJYVQagEiZ5fyHPZjg5eu3zVMz9430OG0EzjIfRWNpTScTQJ1kNLNwfbr0SK4xYwiNu"
    "6rTU9kOI5FXbD/vD743sM0Swt6J6R4Soyvt3VdorDSOehWPxQjRooOT7mQd+xq9xNI95Nu8nX5f6m4eHVWUczu8022FqmyFWR8Q7"
    "X88uIxJqUaiKyNQRpkGJzscTjc2PyJVDBKVC1XoEX3wB+T4ebD59GjkqB4gcJ0JttUALP6eLIELOkNQgM9MZSYq6auo2GhPOrLnr"
    "IA6JQzQ5jtOSlOz8aVZJYuJ7yeAeDe7RVH4yxD0aROlxjwalj3s0u96jQWfczRqYrlZXBkNZUKAH51qQlSr4v3n2UnZdxtj1pXbV"
    "oGSZxsAkkaaHNDjMqGWiEa/btPIrJSgLeaf5vyBZkQVDbdGO2Y+VA+0Y1GTRjkHpox1TETsGQ3PWzdCIllZ0yY/pdrjgYymEHZRC"
    "WGw9vWbbMbTHtZ9cXV4IIfK2pm86pg3fV3P2164xsdMMYpYmhPlo6hr88oxaE6mN6tmheZHmpatPGFQ3hUr2xYjGiMmgGs+8oXZG"
    "43Ug3NoP8yNyC/F1piChXGAZEXnr7X6Vrdlk8taQ/YabtQhyVHuuQ5ADzVwEOVD6CHLs2iaPKlpJrhbL8ZPspcqbubVes3PZgnw/"
    "6rPPbtu3A//c4jiu+hXZ8F1/xh65YokswaSP9wXF4QWKnRTaUD/J2VA/SW6oY0WKA6xIcTiabw4sFeLYawGUq2hX+8ndpRhKcohV"
    "BkYJCyCOnsSEkwGaxEZDMahEssyRjXzXC90yKXOOyA/PMYNxhzxLXYypL4r3brL0d+nQyOrd9VmfDYfexDocEl2zbZMa4BTPpw4k"
    "PZJk/kWNiZlU68gjh2RGDeUhD6R1wuV/OCvvrVmW62DC+AM35sTh/LmumqqeCH/sM/jmPfMRaZIxlbo/e3ojSPhRRvKlBO98yAw/"
    "sTQGlV3kPdRzGPLcg+xYnvo3L108/C71DBzwHJVoScDzGxrkmjddj3+Ly+cj8hT47g+H8t20XdtkOIS2LuMGbkjygso9LR9PhRKo"
    "ZE/wM49Ib8aV24ypWX3mQUcEXnjJQKZIx+aTrdQzolmcydEgTDkbkB63HW4K2bX8XVI6Qj4RhBI0AMeCsAQ3wEB+cZ+FzEamJZnN"
    "xpqjj7IhrCRmpem6ivD1Ekr9lIOVufUQlqeR8kTkJ5IKmKWwsIyKqsVa+YOqOIWUGUJsCLFVfClEiA1BFoTYUPoIse0aYnPNixVe"
    "pijhGl6m/cEb9u6dOfgM6efN6+sGgb99dtOSDL+9bBDvAM50u83LFpxRB33WumleSQL1AQgrZE2Hv9VAVQ3TphmwSTGZRTqoMM4q"
    "56Oz9v3tBdTGUAd91r7veaf8I6+Kxi1U1fCPqiEn8JNgNKWuYMF9iQV5pV+uu69yWmoQ9RF/dX58bfa6zbu7BvGP+qzXum5ddpo3"
    "ULLAPeqz71eqaoH6kN++ycNvIFg5s7lNg8M+a36/6rUbRH1Am8Fdq9N1C6h4h3KY9L5Cf+qjGoMBcfp1Wnhh4KMoO8M0yM/YVBWB"
    "qIpyNEqFPI2rzjuq2HuQ3JzY/IUyf6FcZT2N9rC9JbV207y993SSMstqp/396gJWMf9IaqqqJ6moqk+5+N3ctTs9ufKpz2osdFGk"
    "vOjIj1Lh4I9ljg7tN6SO/nSmxsgqrOmv6FGxkRQF0Y2UEpBHlHBX+CFiHoUwD9gIS4g3L81sWkHDsllm90igKWlm3X3rVd6MGCWi"
    "gVV+M6hk4QoyDpOhgKss4JlmOgNB5S80UrIZZ+6TxMkOKMf52rZLHM16XoG1cTJkbcpOlCmyg9qL4t4iJ8i9SvpwrXnb/dHqtC4a"
    "xD+S1t9Vtwtn3E/Ylxi4F2Fzwjvss7P77l8bBP722Xnz9rx1DTT+UZ91Wn9pnffgnH/UZ9+hyqsL3AaHffZF/oV27qcLtXbal51W"
    "t+uCrd6XPru//Xbb/nHbIN5BNSzRkLgHtjYrYzmlkFZ4tKxoPb0vZD29z7Ge3qdkELf5eJBVwCSb4TGyw2P26ccCvD79mMlquBRb"
    "a/gKfI4QIZeXc1kFrZfnc4wMOb2c0xGv4TK8ThAit5dzW0wf/k71chU1FiSHx+GNBGdhebrtlaerVDDolqyEfYoFjWVFKR8amtlB"
    "hSVUpcnI5x81Bg9lq5Cm0eImXSZ/ywcexGkRQa0ygurwqT4aTLhZep87SYmvUdys5c+DiaWlOXrkljSMEq5W2HClDTo/SG1vKxt6"
    "IaClV4U4HQ7lVL6WXg0idLgSVHkl8ESVpslmOxNEiH7lwrWhePSSr0iMEl+SKr8kvrCmzDFTwiEKCTqgRVFXWdReDooBnzo6zyql"
    "tByGSemmwlZ+7Wvr+qJB4G9yl9bdeQ1twsrDaiAy8LaIwZi/0BStL9tXIUqFmeLj2rRFn0oVCffbY3mrfEx4hcLhNtW5bcgnKiWQ"
    "KBWKZS1iSSQC20GWqgtTs/hTLZ6gyjtdz8xNZSwaLE1LpZJFaX5apjeCyNlSyGcRKhMR/dNYM6FYMqTfpsQL8STaGIIfiMNVYeVH"
    "bll8Jgj4RKh0Rm4WI1MQFSNBDfmVztwsVVTTR8lkVrt6iEKplKJRY36U6/I0SuB/CDqBSv0EJ7C0M6Yy2kvfekxlhMlsCllTmMro"
    "V5Y+pjKqrTVbOKbjwHQcGOT5K82gvrAeUmI9i7310R4q/eLvd7IkSxNO+bcxRIWvYqVfRSWp1d/DEDm+hBt7CRMQS4lXMUGLG3VV"
    "fh99RHBgljEwYlTbMzL2KFA14BGfpi5ny1jrkSFv02y43eYpqxp7V8cYE9sxCR4nGVyuJsv5opv95OrSeizRYVWZWiw9cDG+4+5z"
    "R3e6QpfqmbtdIRflYlteUDqFP3qbRGpDyHQEebL5dFJXhzM5bEZO3SsnSxmURZlpgoBSR2z6YtJZVrXaNfW7SpnaIFUAbjLhJlO1"
    "pyrcZMJtBtxkQunjJtOuDRT1meBldlCr377KoNaKQawbSc6ptL8yDA4IKuw/vCKDN5K/x9WpS0wHCwKcDeKzgW+DlIwPipH90hFC"
    "mSnfMgdkToo39E6vmWIAVVZfykbXRugwuDY/uLYKzs53lsZqcQBInaxnQj8T/3IhzMfR7Ceqitu6R26lV40YVDfHmkU0QSChTT0o"
    "4kqlPPQ3gsgBoMrRzkZc0EV9WNPw4B5VDZdwW5JrY6iK658PLPl0sGjXD1TI/dm9qRo14FvgzfGU+bO9eoaEOzRCUAhBVVPpRwgq"
    "Z4wjCIEQFEofIajt+h/4CkZRjGRBcYAw1AZSZ4b0tqImfZjmly4islB0i7JuQfFLMw4LSK41y5g05MqmbluQIDdjoLGyWUvwMiBA"
    "QyhRQQSQizKr94LiAFfvj0W2OD5m73B8VBscVcDjevZUSCFccH06pmm+WbHr9WwHLbflwAg3XYrYNcmlrU1G/3VNfLo6eZYqOSMP"
    "c4Vldb82/3R8cgrQFjhXAVJG3o7oT82Dz35Lgm5r6nO5dxbCX5WAvwzziYpSk9OCYj2T03J+77FhsdV08VWb9/MQjU3ki0dPjc16"
    "atj0yZTL1Er1IhO0iOzV9gXZq4KudUNtBapFNSz3bLZeNQ6uL1WmvOAGofYCdT6eaMyk8psDiZceqC7vCrmVkhpTUcI+67PhUGXZ"
    "Gw7JiMuf7G1JClCmZtBcXa0rVQt+gnKDl19mUoWinis8bGo+0Eduw64mXB8OtUf5YslvqgtIaiDZJ2+perf5DPQ0aj2u7DX/TCcq"
    "IgKd5quhsuGOJe5Y4sqGO5YofdyxrOqO5bP8EWVMMb/9AZpi70+LuHTHx37Io/s0bof5ClmJtT9Egst+YnddGgmG5E6plMJRKkwp"
    "nI/mrJDpOSOLeY5EMhKY70gYcNuDEYZrcZaRxoICxbF2cSiLv4w0AgIUxtqFwWestB9HmAZdD2JuMczgjK5gh4XpMFVV1aytKqDI"
    "0pjTnmlHVYOoxcHkyMV6JqZsqmYDe9GuwEb9xOYvpkHtN4K4hHUiHLk+GsRdJ4nG5g/cmMtBZ8qTDidyNEsD01EZ+p20ffrXduni"
    "0e5u7nBIHGpZEFlj04kCs7xO3WoBUHjAliccBSzTI9IkX5pX160Lv5XQ5oLMRnOIwxkOqW1z24OndU3O+1S2U48h76oqGZgBNO4H"
    "5jC5QGnuMqESw8BJAQ00XZUncOsc/JStmGYRMzMJTBK/9jrwvvldBIg2+iTsZsJHgBsBboQ4EeBG6SPAvX8Ad1SpKLpCRalwfYpH"
    "koR0swRXszcPYmQHuIewEXeu3bt+VorH63f+nGhzi2spQznb/zNEchAs3rYLqNRinGnKPk7h0hAedZWZX7tQ5WAuVDUY1wxveOZ4"
    "n7U6TVWr1v2MwwZF3oP156BXcECpCd0nOMgMXwVTfOXm+ErxzdWp+bKaZ26EEotuVE6NrwJyeuehjU1Xg60l0hDFrtezMxJ5LQda"
    "qGmh7EQ+EqjwQahz6ncF+YF0mxqUOaYkHw4Jo9J6IRbVXqiLJFJbnkjPMbSeblfKR+3dCF1rEXncw8kTkUfEnhB5ROkj8rhN5DFQ"
    "GhL8zDaowjRVNm1XNKrWb7JiKOlmsceQWp1kc7YbW4wMndnyAbQVnNnEnOlywZX2kJlSVzm/jm6MFF2wqrwqq/KbnshWK9IaIUZh"
    "V17YpWHYKBVisXlYbJUwunuh8Kd0gE5drC9H56Z+u+XejYzQ8cTic0ohH7cW4GcqcZBy7xs3IIwd8gVBJiHTqCtPPgZKPkTNd6/u"
    "iBzNcsAL8nY4fKbz4TAtN9EGb7SCJ6GkRg9CxPH2RKlHHC9njCOSgzgeSh9xPPQg3PP1CXSyEhaO1xxRu2Ko3VZR0UqbjhthL+YD"
    "f+1UUAUr/IJONNuZ2rQWN8EXV+qZ9rcRaVMgshASvKlUczPKHDdaD3xYVIAxBP1pjINBWyeCe+1GXHmxCG2mUsr5wXaPpi0c8G2x"
    "mXBbyqumIE+pWe+2eeNVXGvk03lHgkpi8PZEJxs0ziu6dqNxnjPG0TxD4xylj8b5Vss8B+pD0dVpQYHrUnUS5BwmQwOVNsHQM/Mp"
    "84UPU23vjd+kSe6+9H8+Pv7w4dPxuw+nn08+fvp08vld8PYnL+VNA2dXlzATRObw6lR/br1IO+uaP9XiZmVwoZ5pVVJoMrC8NoWC"
    "LcC80xbVkBtevIM7hPzqL+AhQFTnR+RKfgcii+vPZDKV39QF4Zdm5jbs1LpVlk2VKX0su0gPydjmzZfv/OImL9qR+zEjoh2ZM8bR"
    "kkA7EqWPduQ27UjXUXYldT1Buj3uvkOFfV0Ke0e9ZykKO1xYorAXV9adkWS7u3cykj3KIWFA8LI/eoZDP82iPrUFV4owbMXMieyc"
    "amNPMV4o3Ola+UbuUsjxMrqHk7vxA+EhzjxBVyfJpupNSvSOmj1q9qjZo2Z/eLodava/svRRs1+rZo8Y/JZV+khZZU9zK+qI6Lc/"
    "QEfP9act9DTosjyOkR0gqzeQGS9srBTVciNEqOLG5+Xpw9+pXtatPkqFrrSpw7S8BpEkXGnRqxhT1x8J4vCy/hFhGhyuMX8TXZ/a"
    "K1Wpj1FiLsxKWzSAHyUFnJ09xm+PaWMiEl41bUwVMPYrg44n3JEm1fwbndfiSHvscj27qNOi4cALCluOvPfAsWTq6HysfFI0Mp46"
    "mhKywsh1zVaVlzQie6wTKMEaxEKA/4pbaUkQjYkZhEx4BY+S2PsG71MIfdc1y3KTQaSlPEhpvwALEVFHRH3/VkJE1BFTRUQdpY+I"
    "+jbN4IWaURRyXFAcINq4fmAXkyNgOaU9Hr6eCVTG4g+RvMro3x+Y7KCs+w6fybeHqXUmatgvrtQzbXqIyNMXjZaa8z9GlEEBZAgj"
    "gdASl9ZIBp/A90XwiXtG2tqyeybcEsZHRFU51i1TBaE8csuSvc5GXFrndKLKKU/mSUN/608ANaBv6YzAQipcbCHIqTiCIicMUjqo"
    "jL5wz7n3RA0vjMa9O8jFTb64craG8La4F0iZjRxUJTazFIKg7gR/PiJy8GrOV3f6LYEcMD5NMR1ykil57Q9QV3h/WkBXeB839UJJ"
    "eE/jugJ65/yKDvc/3eWpIwWU0BgiF7OVBuo1G9h+uwJ6g1xo3XXSdNxFVO0iMn0ODvFyInRGfhxqMCu+EYtGKneSRgxtLrupL5Zb"
    "wuhPh8CDpKkK27lpsQ0Cr1P1lBpmRcalfF8mSNwEyBnjCAPjJgBKHzcBtroJEFIlCm8DhGgO0Dr6UMTrONvpOIFTaynMvZDMyXKa"
    "SuNrZHbaQw7nsBRmlXg2MO9HFh2QfvtDHIxr8YGvgrXYpZqtj1rMsZN+Y+Fr9UxbUahWAxo0K+Qx9sgtgxrEATNL2m1gw0mOO5Ku"
    "DnmJJhqbQ6kag2pWQ/lvwYPVwTRj8vnHD3L1qPtFbCh4dRlEWqyGRVNyKW34fgAfN6XNZD7Z2pio8UlA3zGEvA0ZDuGew2GDXF7d"
    "wok7d+nt/te17JCRL73uCVHMdH3WHuaqqyd5Q2gtm5kO/Z0I6tbaHsNdFLRdDGXONDrljyoHC3kEyxdrz3p8ncV5EHBQPccMrVbQ"
    "y04Fsh7zE+36DTEW5q8kQ3vybEaYodf+INb9PCOt9Ucvf5M5sNGu27eXfvP4znNV9ABbWmRdqtvUSVEEQhfzNAFoNhCLdgUy97ut"
    "3Z1bzbJg51V311hvmYYZFGxxIqSmmZqDf5UuXrFyIly7Tbh2tzWod6uobDju9kWzpqV4GxAcxNS+IW+4aszmQrjciE/kwgfdMufw"
    "RYtCSbeE+cT+ZLIj0mbWnLjOfMJPTmvTR/mmj4jDnymTVpPtGjmuK89EXlJ+O4zWlUGlUtTKLh/oI5ctTSc9AddG7+gac5FevLot"
    "moohsqSiaChacKmTN3iS40ldFA6Xg6kOViR068cZcfXN7xAaWnIC/N1zZlLMJlTaiit7DfnFj/4Gyb3kL3wx+VQMPK9KjDyqxiqG"
    "xgluOuK2E246ovRx07Gqm447K7x4mCvT7iNhKmS8rj8OJq7pluBzCunh1WZdP8cNybU0X+KcAR1QHB5/NxI9R39OTDmjlNdnooSY"
    "safSeovKaS+XzhX01jgpaq57OQKoZO0K0g+TrUHyFZtf913AVQB+e5p4rsVRX3Wyngn5Ov7lpXhvl4+pV/6AE4ND2QO/QuGi7IEm"
    "AKClFK7adGx6Y9ZtMBtR5gGi6oqtENEn84WyJNi7+dutgreGazIakth9HX0ANhEU4joZ+e05UwSpTcH3qEi7KHLl3zj02+G0+xWT"
    "TyEEvJ9KHULAqEohBIzSRwh4mxCwHIB0pZcpSoi2SZXfGcd0rHJ1I3yCA3T7+VAIxvuQA+N9SMJ4UFjZq1xX1Gk2RHIIWOk23GYj"
    "E1dgiJWZtAIinLCqPGEtbNly8o3QoYirL+JVNI8YJYq5ymL2ca2S8/SCCsVbefE+lA1qi1JhGZd0dKs0WxOEyNm4lh6G5guzNUKF"
    "PI0DCMEeRuHXf0GC3Izl+g1tNRVlZ5gG+ZkSjhNjb5K3X7hNzSf2jc4Vh13VJNWNCTZX7wXdX/t8cXbxiLY2C/YKI6NJ/nAX5oML"
    "HaksdK7Oe7W0KfW1PD1fdHOYbI0uIgUYC5Pka7l64fVxmCwNLSMZ/NyBO0ZzYvYghKwWd8kILtQz3TK0iTlwgjYFIqlDwWqypSCa"
    "/EfAQ9tLa2k6xHMThBg1E8LZXiSJkRZS/aq+XhXFht4K6K1QzY0D9FbIGeO4X43eCih99FbAgLW9XZl2m2mlUl4B7wt5BbzP8Qp4"
    "n/QKEDqHXhIczi7ctKDAuk3l6jZhIObWwgKrE7O2P+N87zQXz7xfZXs+TIhCrrKQqxWXiII+uOi0bxPznFpWLY6G+ufrmWDo88Qc"
    "6H6TQgmmVa46PwHkmGpiakOuLy8f5Jw8ctutHASg5lsoCWiYBjGd31RyL7Xv4Z52E3kJReCGkuncNsRv6Xmmt3PbVRDWR21sWkFx"
    "IpCR+3QIuSLkWlWrDCHXnDGOoBtCrih9hFy3CbkulIiiWMqC4gBxwvXnZPaVshIcDpEcIIs3kMcKSz+VLf20s52W/QEB0K1zZ/zM"
    "yGOfV8woK5M9FrhWnKt0getvE/PCtJ1kvbLgQj0XRzKCNgWc6lRlaKgr7eoxcPyoPOJmIy4oAUzKzTLPp6qwGCwHR6Sl6SP5rmlM"
    "aK7qPrNNhwqVoV6+ycTms5Q6ZRu/2+thI8SKECuq6CSIWFHOGEe0ALEilD5iRYgVHRBWhEBGaSBjrNkrubFE6HB635vpvQr2apPa"
    "pj6qJULA3NP17ACwRYNlhmq2PNdc5zJzJUw1J/a3OPQrF8Fswy1Tx8ipupipZBzCsnh8clJgXZStsusowLXoNA9vVAkOe80PkLsb"
    "cWSH6OXU9HbZnuwhkle5sleN29vwZd/pGvav/we5O4cj"
)
