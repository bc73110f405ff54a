from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """CREATE TABLE IF NOT EXISTS "touch_point" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "group" VARCHAR(100),
    "weight" INT NOT NULL,
    "reviewed_on" DATE,
    "position" INT NOT NULL,
    "is_active" INT NOT NULL
) /* One of them, with its group, its weight, and when it was last reviewed. */;
CREATE INDEX IF NOT EXISTS "idx_touch_point_workspa_c80965" ON "touch_point" ("workspace_id", "position");
CREATE TABLE IF NOT EXISTS "plan" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "metric" VARCHAR(64) NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE NOT NULL,
    "user_id" CHAR(36),
    "team_id" CHAR(36),
    "whose" CHAR(36) NOT NULL,
    "target" VARCHAR(40) NOT NULL,
    CONSTRAINT "uid_plan_workspa_847caa" UNIQUE ("workspace_id", "metric", "start_on", "end_on", "whose")
) /* One target. ``target`` is a decimal as text, in the metric's unit; ``whose`` is the id of the user or team, or of the workspace. */;
CREATE TABLE IF NOT EXISTS "classification_change" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "classification" VARCHAR(32) NOT NULL /* TARGET: TARGET\nNON_TARGET: NON_TARGET */,
    "reason" VARCHAR(500),
    "user_id" CHAR(36),
    "interaction_id" CHAR(36) NOT NULL REFERENCES "interaction" ("id") ON DELETE CASCADE
) /* One decision on an inquiry: what, by whom, when and why. None is ever changed. */;
CREATE INDEX IF NOT EXISTS "idx_classificat_workspa_efe9bb" ON "classification_change" ("workspace_id", "interaction_id", "created_at");
CREATE TABLE IF NOT EXISTS "dialog" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "workspace_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "channel" VARCHAR(32) NOT NULL /* PHONE: PHONE\nEMAIL: EMAIL\nWHATSAPP: WHATSAPP\nTELEGRAM: TELEGRAM\nVIBER: VIBER\nVK: VK\nINSTAGRAM: INSTAGRAM\nAVITO: AVITO\nIN_PERSON: IN_PERSON\nOTHER: OTHER */,
    "started_at" TIMESTAMP NOT NULL,
    "started_by" VARCHAR(32) NOT NULL /* INBOUND: INBOUND\nOUTBOUND: OUTBOUND\nINTERNAL: INTERNAL */,
    "last_at" TIMESTAMP NOT NULL,
    "last_by" VARCHAR(32) NOT NULL /* INBOUND: INBOUND\nOUTBOUND: OUTBOUND\nINTERNAL: INTERNAL */,
    "waiting_since" TIMESTAMP,
    "messages_in" INT NOT NULL,
    "messages_out" INT NOT NULL,
    "contact_id" CHAR(36) NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_dialog_workspa_4a7bca" UNIQUE ("workspace_id", "contact_id", "channel")
) /* What a contact's messages and e-mails in one channel amount to. It follows from them, and is counted anew with each. */;
CREATE INDEX IF NOT EXISTS "idx_dialog_workspa_44c3ba" ON "dialog" ("workspace_id", "waiting_since", "id");
ALTER TABLE "workspace" ADD "return_hours" INT NOT NULL DEFAULT 24;
ALTER TABLE "workspace" ADD "holidays" JSON NOT NULL DEFAULT '[]';
ALTER TABLE "workspace" ADD "work_ends" VARCHAR(5) NOT NULL DEFAULT '18:00';
ALTER TABLE "workspace" ADD "working_days" JSON NOT NULL DEFAULT '[1, 2, 3, 4, 5]';
ALTER TABLE "workspace" ADD "stale_days" INT NOT NULL DEFAULT 30;
ALTER TABLE "workspace" ADD "answer_minutes" INT NOT NULL DEFAULT 60;
ALTER TABLE "workspace" ADD "work_starts" VARCHAR(5) NOT NULL DEFAULT '09:00';
ALTER TABLE "interaction" ADD "planned_for" TIMESTAMP;
ALTER TABLE "interaction" ADD "booked_on" DATE;
ALTER TABLE "interaction" ADD "times_moved" INT NOT NULL DEFAULT 0;
ALTER TABLE "interaction" ADD "took_place" INT NOT NULL DEFAULT 1;
ALTER TABLE "interaction" ADD "meeting_outcome" VARCHAR(32);
ALTER TABLE "interaction" ADD "booked_at" TIMESTAMP;
ALTER TABLE "interaction" ADD "booked_by_id" CHAR(36);
ALTER TABLE "interaction" ADD "planned_until" TIMESTAMP;
ALTER TABLE "interaction" ADD "touch_point_id" CHAR(36);
UPDATE interaction SET meeting_outcome = 'HELD', booked_by_id = user_id, booked_at = started_at, booked_on = day, planned_for = started_at WHERE kind = 'MEETING';"""

POSTGRES = """CREATE TABLE IF NOT EXISTS "touch_point" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(200) COLLATE "C" NOT NULL,
    "group" VARCHAR(100) COLLATE "C",
    "weight" INT NOT NULL,
    "reviewed_on" DATE,
    "position" INT NOT NULL,
    "is_active" BOOL NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_touch_point_workspa_c80965" ON "touch_point" ("workspace_id", "position");
COMMENT ON TABLE "touch_point" IS 'One of them, with its group, its weight, and when it was last reviewed.';
CREATE TABLE IF NOT EXISTS "plan" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "metric" VARCHAR(64) COLLATE "C" NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE NOT NULL,
    "user_id" UUID,
    "team_id" UUID,
    "whose" UUID NOT NULL,
    "target" VARCHAR(40) COLLATE "C" NOT NULL,
    CONSTRAINT "uid_plan_workspa_847caa" UNIQUE ("workspace_id", "metric", "start_on", "end_on", "whose")
);
COMMENT ON TABLE "plan" IS 'One target. ``target`` is a decimal as text, in the metric''s unit; ``whose`` is the id of the user or team, or of the workspace.';
CREATE TABLE IF NOT EXISTS "classification_change" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "classification" VARCHAR(32) COLLATE "C" NOT NULL,
    "reason" VARCHAR(500) COLLATE "C",
    "user_id" UUID,
    "interaction_id" UUID NOT NULL REFERENCES "interaction" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_classificat_workspa_efe9bb" ON "classification_change" ("workspace_id", "interaction_id", "created_at");
COMMENT ON COLUMN "classification_change"."classification" IS 'TARGET: TARGET\nNON_TARGET: NON_TARGET';
COMMENT ON TABLE "classification_change" IS 'One decision on an inquiry: what, by whom, when and why. None is ever changed.';
CREATE TABLE IF NOT EXISTS "dialog" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workspace_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "channel" VARCHAR(32) COLLATE "C" NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "started_by" VARCHAR(32) COLLATE "C" NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL,
    "last_by" VARCHAR(32) COLLATE "C" NOT NULL,
    "waiting_since" TIMESTAMPTZ,
    "messages_in" INT NOT NULL,
    "messages_out" INT NOT NULL,
    "contact_id" UUID NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_dialog_workspa_4a7bca" UNIQUE ("workspace_id", "contact_id", "channel")
);
CREATE INDEX IF NOT EXISTS "idx_dialog_workspa_44c3ba" ON "dialog" ("workspace_id", "waiting_since", "id");
COMMENT ON COLUMN "dialog"."channel" IS 'PHONE: PHONE\nEMAIL: EMAIL\nWHATSAPP: WHATSAPP\nTELEGRAM: TELEGRAM\nVIBER: VIBER\nVK: VK\nINSTAGRAM: INSTAGRAM\nAVITO: AVITO\nIN_PERSON: IN_PERSON\nOTHER: OTHER';
COMMENT ON COLUMN "dialog"."started_by" IS 'INBOUND: INBOUND\nOUTBOUND: OUTBOUND\nINTERNAL: INTERNAL';
COMMENT ON COLUMN "dialog"."last_by" IS 'INBOUND: INBOUND\nOUTBOUND: OUTBOUND\nINTERNAL: INTERNAL';
COMMENT ON TABLE "dialog" IS 'What a contact''s messages and e-mails in one channel amount to. It follows from them, and is counted anew with each.';
ALTER TABLE "workspace" ADD "return_hours" INT NOT NULL DEFAULT 24;
ALTER TABLE "workspace" ADD "holidays" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "workspace" ADD "work_ends" VARCHAR(5) COLLATE "C" NOT NULL DEFAULT '18:00';
ALTER TABLE "workspace" ADD "working_days" JSONB NOT NULL DEFAULT '[1, 2, 3, 4, 5]';
ALTER TABLE "workspace" ADD "stale_days" INT NOT NULL DEFAULT 30;
ALTER TABLE "workspace" ADD "answer_minutes" INT NOT NULL DEFAULT 60;
ALTER TABLE "workspace" ADD "work_starts" VARCHAR(5) COLLATE "C" NOT NULL DEFAULT '09:00';
ALTER TABLE "interaction" ADD "planned_for" TIMESTAMPTZ;
ALTER TABLE "interaction" ADD "booked_on" DATE;
ALTER TABLE "interaction" ADD "times_moved" INT NOT NULL DEFAULT 0;
ALTER TABLE "interaction" ADD "took_place" BOOL NOT NULL DEFAULT True;
ALTER TABLE "interaction" ADD "meeting_outcome" VARCHAR(32) COLLATE "C";
ALTER TABLE "interaction" ADD "booked_at" TIMESTAMPTZ;
ALTER TABLE "interaction" ADD "booked_by_id" UUID;
ALTER TABLE "interaction" ADD "planned_until" TIMESTAMPTZ;
ALTER TABLE "interaction" ADD "touch_point_id" UUID;
UPDATE interaction SET meeting_outcome = 'HELD', booked_by_id = user_id, booked_at = started_at, booked_on = day, planned_for = started_at WHERE kind = 'MEETING';"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("restore a backup instead")


MODELS_STATE = (
    "eJztfX1z2sqS91eZ4p/kbHH8JE7s5HK2tgrbxOHGNl7Aybm7bIEsjY2uxQxXEibeu/e7P9OjF/SOhHkZSFclRkjTI9E9mun+dU/3"
    "P2u6PTn6we0nZ6rptNYg/6wxbQIHiSt1UtOmU/88fHO1e0u2m8fa3DuuremuuPCgWQ4Vpwzq6LY5dU3OoHmHUaLzyVRjL0ek7TrE"
    "0F4cotnirGZRZmi2d4Y/kNHofzmjo9EfxBTtnNnEa2cycUWf2TZl+stodAT3Nbgubmyyx83dYsbMf8zo0OWP1B1TW9zov/9HnDaZ"
    "QX9SJ/g6fRo+mNQyYqw0DehAnh+6L1N57u6uffFFtoTHvx/q3JpN2KL19MUdcxY2n81M4who4NojZdTWXGpE2MxmluWLJDjlPbE4"
    "4dozGj6qsThh0AdtZoGwav/+MGM6yIhMuEEt5+hec+gRo/OhafyH/4iR5sPhTac/7LX6w2EtJWN4lIRM/FM6ZzA+TOYCw/75L6/f"
    "BWPk2Rrc4Pxrs/v2w+lvkhXccR9teVGyrfYvSai5mkcqmb/gtvxM8ft8rNnZ/A7aJzguHnQVXgcnFsxevAgB+wIGbYCltYn2cygG"
    "+aM7Fl+P370r4PH3ZleyWbSSfObizfXe6Rv/0rF3Dfi94C+8MVX4G7TfHn9rrZnNp/T/XXNH5/NNjd44q08/luD06cdcRsOlOJ+D"
    "+acKr6M0W+R39+5sO1z+UILJH3J5/CHJYli7xM2HsByk2fzXXucmm81JugSrDVN3yf8Ry3TcjbE8NWGH67Bz9O+WNrk3tP/YxcQN"
    "TIOeJ47zDyvK/rfXzT+Tkjm/6pwlZ3jo4CxDTkPH1Ww3Q0z5b0OCbIsvxLu/NN69284rcVLilTjJfSVOsl6JoVCSqjM6INoim99/"
    "3lc2j7llVp11ojQ7nXHuZ6blmsw5gvsdzCQjJgqL5iwFbeZmyyROlJCK+CWbksaHd5sa9Y/wCL8fv//46ePnD6cfP4sm8jHDM58K"
    "BNO+6Se4alN3ZrPhmM/sKnxNkm2Ps8cf94SzGnPm1B5OTDZzaRXepgm3x93TfRm3uk3hpw81N4uz4rXP426cMDlPi0uuOaFHwcH2"
    "9EPPoOfzXczX/fZ1q9dvXt/GJu2LZr8FV47l2ZfE2beniYk87IT8aPe/EvhK/qtz00rO7WG7/n/V4Jm0mcuH4ocPNSPKq+B0cCom"
    "/dnUWE36cUKU/l5K/5naDvz88lNqhGJ7c+l7hadSwEIfniL4HJy41/SnuWYbw9QVfszz2qYvTY4nyTMa0x4ll+AXwcMBet2n2qSW"
    "hLTlyXoumu0Gl5cC2U0Cbf8gGhlTzQAwWZNniEOpQ9wxJTbVuW1InBm+zoX+Tokzu3dtSsk9tficmG4avl5nx8tB6/9eAPhDH3nW"
    "bMpc+PI/iGgrgWgnJVSW7ynJrlECO8a5X8NoVPJwmUcl71eXPip5r1byouxEr+tmva4LrayCAhAjesXq72tXqrB79cU/ZZYkGZzm"
    "7hduU/ORfaMvksfewqBnjd2oebGXDF2cXTyirc1D/T8+nsQvF6sOdeVv74r5uNs+F7NCvqEX0bvGpmWIrtLcPvMpv3zrUktzs6fb"
    "w2N07FWf0Mk9zULLSzPnzqFlptF9Yc7GEALJpyRCEDAvByHwpFMWI5gKQQoFTZjoRFpjZG66Y6JbpniPnDrhNuFCrRBmPHekIU8M"
    "noUIrNpNhv2fNvjpRDMtz9gvBAYAhJCwQJ2kLwbrOcIGCBuoq6ghbFAwxtFwRNgApY+wAcIGhwMbeLpdBQaHBIfI4ZMyQdqiVT6H"
    "T1Jh2ja3ckZwi80mKcwgHuXk024xZPK6edO8bHUrTvW15sV1+6ZB5MeAfW01LxoE/g6Y32GD+AcDdtvs9m/gjH+QtGdKBXofl4n0"
    "Ps4P9T5OyilY9VaVVZR+i/K6bAkONq/avX5VkXmU/Y4QRHg4YOedm++tbh/EEx4O2Jdm9xpOeZ8DtrhrQBw+wc4FaTpDYXSbzxlv"
    "3RkXL5TGcszJKF1CgveCcFMiDGzM7SpWZ53OVUynOmv3Ezy+uz5rdd++l6wXjUwPyUuv0VPNdgVbqmPPESoEn5M8dRxhZxvDseaM"
    "q6zPKcKV5iLFeLoFRSgAryqM4AgJDt9C30kQNYWekzzPSWQsVfabbAz+buo6dZzuTDI2DoJHLtVzoXBNNhraQasSeHiILb5xCJ8z"
    "ArQNohHQhMUpiz5TywO3NcL4jBGNGURY0PcActfJA7fFBfnbyKPNZ9M6aV5dkbfOWHT2G+DgN8LuJ2/HpmFQ9lsWlL6DJyiFwge2"
    "gDO7/zvVJTAAd03h8giuI7iuprGN4HrBGEd4FcF1lD6C61vde7lX0GT1lekAUMmItlcWAYiQqCycFY3/9bNYatErvgUBrcqMFjYk"
    "jPuuHPfn4qPfahDvc8Dubi/kd+9zwC5aVy347n0OWOvP20633yDepxrvhDTBVpVYSKy0yMBGbEhLccA6P8QUJv4MWL/VvG4Q+Dtg"
    "vbuzfrclGvkHAybMzAbYmuKaYFxLiNz73J3QVNjk15wZpttirv1SS2EYi0v1fAwDGg1p2KpUAjvZ/IhA3yb1UsZxZr0QoepQ4w9v"
    "jx6fv3Egi1xolYxGxHTIfEwZMV0yFs8jxqKRnb5u3TdYZR9g3J7Ki/ubOSHGHyHAEEBEKRRVNxClKBjjaKciSoHSR5Riq3mMXhWW"
    "o+0gKGcFhb/XvrxpXQwBrQgPhSIvDsXB8EuzfSUV+th377po2rnrh2TiGLCMXu9Hp3sxFCvWzSVQJs8Iy6/X6i6uR795hsbiWvTb"
    "gHXbl1/7vcXV+PcQR4neOnZC9N751hI/o9e7k71HvgXXuq3v4jO86H8dsOtWV3bpfYrfcBOcCY6Exdpt9uCM9xlYsPKMf6SGFRtR"
    "jMtqXRESDDjYOU6mGB/j4/VzmRCZz/kRMp9TATJiARTsr5T2M0JyeBxef0Jng7qaaVVK+RkhUSPjJ9x2rzN+qoBZnXvFCWpJwCo4"
    "X89Fq/RIixLRNn5z4o41V8jwxTkioxHccfhEXzy4CKAkOEM0B1Ajccahmq2PqSEDXxxuu1kg1Zr7XgWfCu5VhE7xuR+CioAUAlII"
    "SCEgdaCQBAJSv7L0EZCqrROQ8qKzV3iZ4oRreJkUM5AO6Z3Bjceb3W8T1c6r8DigQT6X4/Oc3juwc68CmyMkhwfbnJRi8kkBk0/S"
    "THb4zNYr8XhBcXgsfl+Kxe8LWPw+Y3+e9lgJGQvaqwGLHVQhHJ1PJpmpEPv0Z54RuSA5hPFepOi0/uwXczzUc646N5dB86QY4hwP"
    "YaoUy/MRkSgNeosKt6dKVqV5W21/6mHlVKwn9qdGR5M6G1TPxWNT+cxJoNw7Xy8AyhctSqdpfOMQg+omWMZH5IYzCpA1hcSK+lhj"
    "j0HkpSWk77heYYbpzJ5CzkXAs6ERoxYZc/HD8rM4rv0uKwV3cuYKnvjfglhRDN1EpFxhcwqR8oIxjlgpIuUofUTKt4mU+3pJNjCy"
    "PHYzQq4y3AdDtzm87XbOW71e++ayQRInYLtp95sY3XAtPByw8+bV1bDbOu90L+Sl+PekgribMEVfnVxVhBFyhQ3/2u1XueFOfgxY"
    "67rZvmoQ+TFgP742+73m7W2DBEcQIHvVuux6u/G8owH73j6D7cPyQ3z7Jg6/DVj7RsxJXtPwcMCa39v9ToPID2gzvG11e50baOMf"
    "Dlin/xX6kx9qjIXALFl1METplX6hL9vfW0IY8kMMALHsXHSbsA0zPFRDIFG7rJq2kqDclbqCzshySinGiq/RwGO8mj8saK/wAqaS"
    "M0wCT2n+FuZeDWkw72r5vKtxjK7sxBCnQvSn2DXgc+u1zoHzRTf7ydWlDoL4sIq5CM6bvfPmRWtXHgLXw/ZTHoJAIPkegrBFaQ/B"
    "EbkVoqdOndDfIVG+IyF5YQMZlp+mwebzoDCzaUOCyToxmQT0uW3IEk3Ur9tEHrVnCt8n+b6CDd5v4yH3BW38vQO5xaTSqSfQKYFO"
    "CaUnUHRKICyNTgmUPjoldu2UwPD9X+CdwfB9DN8/BD6L98LMT3+TzecozeFhlhthMwbwYwA/BvBjAH9jQwH8EUArxfQiqD5KhW48"
    "3BSBmyJU8nmU2BSRMQm83pcUdnOYbI1Pe0rtNgGPUH52ptjl+jLP0vA1yZo04vfi1SuDsmN1ryqZ5+iB6ppwaFNvt8iDaTtukHNp"
    "IphPOBN3kd4fryMvWXjI+tFoaVKnbT1DqfJocf9j1IFUYq9LdLxFOkKvEnqVFIUe0KtUMMbRr4BeJZQ+epXUqKWWzcxX1U9TTLHf"
    "KQ6eO1wLYPANjtd3ezJed4xIHag+hRG5GJGrDoyyPCJ3p/DU/jI2F59SINS5BXHAtRxwyrtYXwpN0bDdcmCK+bHHxE/3/wcZjfzD"
    "eKrvB25PIPh4Pjb1sZ/w2+L8iRpkNs1Am9bYcSkIKdJ3FhBUIV9KVPVAHAlxJOXnPMSREElAHAmljzjSru3yHZRZUm1NSsBJJ2UK"
    "LYlW+XDSSarUUkLVq8jpQw5i3QS3xU/PyyCTzeeQ4PDQ0ZNyO+4LNtwjNLpxaBRRPETxlAGbVN5X/1XuNK/loE3+1fpSuGm8aFgi"
    "EEqWjDMZ0chELMZiYqV2VqxSXrNy4USLvGWLh0NECBEhRIQQEUJMABEhlD4iQlsyR3abgXVL6xOmYC2Z8TNQRstiKQsKlcWPsWYI"
    "qCCggoDKq7m654CKTOdXy8FTvIv1pXDKNGxXBk2ZTe6pDUBJ6+j96cc6uaeOadDswJq55pC5bbouZZmQy2v6KoXLeHdAMAbBGARj"
    "EIxBcxzBGJQ+gjHbM2UW+kdZ+3tBcYD29/oBDl8jrMLhCMkBsvi0TEDOaX48zimG42A4DqJHaBIgenS46NEF1dJ7vuTJei5aZASX"
    "S4BEjmaJ8w82n0Qy+Qi72yAu99L5cEZfCPfqSVjcyaxvvUIvAzZgzQmfCTHJchZCMvSR2mRiMtFMjB5XVrcYjfSZbVOmv4xGsE0M"
    "TIShbLPYJeb48UBwHEIGbxwSUIp7iW7EXYXJ82+CzGPCPfWrbcOjQsoiWz6YrLMBDwRSAEzL8toBU+GGfJqPalVEq8Qb586c1Qpl"
    "CNrHsPBGtOBbmeoc5QjKNPK5KkZT5mVIFOXfFrE4xOLUXiIQi0M0BrE4lD5icbs2DLGQxy/wzrimWy3eKSQ4QCxwM7UPPPsik8XL"
    "wwsX1Nvjd61z27qpuOBImgaBvwP2A+L8fkCE31Wn128Q+Ju0V3cDf3sGGxVWrr3KzJZFjrW9lZ7gNIlueGBFWtpn5mOucpCkXElD"
    "UGzp8nWEvxwff/jw6fjdh9PPJx8/fTr5/C5UFtKXirSGs/YlKA4x6WZAzD4EVGWdidIc4FLzoczMlj+xJee1BSBXbYzH6XCErzrC"
    "IxBbiv/5aE6cCgtmYNGo/AljI0WjsFJRkaqziUpF9OeU6mAcS8x+mIVWXAjmZfM+k7hI/zwoeYA6maxRFPWOVNDjY3SowCutwPvO"
    "reqAfpQOQag9EHG1yTBG9CtPgj4j7isnG0/Qof6ZiOPjjjO0qeZUKw+bIDsEJSkZ01cuqK8oqi+liUa4VnEYpylxICtVi+BAebrT"
    "qMmD5ClWHF0vP6fmlFomqxpjlCDDEKNMH1I1nkZpkKHFwdLB+Evzt1q09G2kn/3k69Jw6cSrWqJIrhyIr+VsL+jkQNkaC+tdzlMs"
    "5byUo5VLOW95v8SesrVguwTWyH4dY9WskQ17TtoundSyNqPIC/XCDSlDM2hTYlcKrCyw+0OT2y4axOFkMtPH3qmpzY2Z7taJrFQ9"
    "tU1d9GFR2LpBDNPRIXbiiIxGLnfFbSN7ReZQ29p0odY1dYjLs3aybPHOq2wg8TiJuU52rZPj/grcX4ER9ri/AqWP+yv2b3+Fr8dU"
    "8S1FSA4wJnIj4ff/mIlJyXQrxZ5GaQ6Qz+sPq5dK+CrxpwnC7U0SBxeBGlg+wym19cyYvvzxnkW7xe0m7za1+CYiKE/LBFAmF9hI"
    "/ORpcthHLMxqwz5BiMMetxYou7UAEy6tfV9tiB6VhSWigBMiEoXewyDtzmvg7SCzz37ycym4HRlNSmVYuhXWovzFaWjbv1QvBren"
    "i1Yl4G2vNaDIkFlIt0yh+bxxCGTUrsv8Q+K0aRPYpBPkNTKoboJBm4VZv7a7Uvm5I6KrlKC7ALHOznsU7xsRbUS0lZ3vENFGTBMR"
    "bZQ+Itq7tmxAt8k2xJcnOgloVTbIaxet8/ZFq9cg/gEUNvtydde6OYeTi+MBu23+TZyBvwN214Or8HfAene3t51uX3wPjgasIw5k"
    "E/9AxcJouTuFC2CWw9opvIVNMAi1YG5r9RVmxK8Qv1Ibv9ppKPG+clXR1OtX3HG63m7aJDAYuVTPBQYT23HLAINea6ioB7nIBW/9"
    "ONRIbvVognM+Z8QyHTcLFHxNV6tEpobqAMJ2CNupPSEhbIfADcJ2KH2E7XZtJcvPFC8LSu757VWG6lQKQUVYZ80D1nSGQoU3nzNG"
    "7RnnFtVYjjIbpUuw9V4QboqvgYa73Wn9rNO5is3oZ+1kgsK767NW9+17OZhFI9Mz9zyGpzCKHRh/4Rb+pOkX3dufY/hF0wiUsPqg"
    "9JQBab2lAQY7DeUu8KxCW4VN0WpDqw2tNrTaUG9Hqw2lj1YbWm1otf26VpsKRoSXrSppQYQ5rHLMhzBRVqn6vS6d+slJfKsjsz5v"
    "dquVLIZEjj40INCAUHzKRgMCVUg0IFD6aECgAbH71QgNiP0wIKIMfRI/InvALt9eENBiFdU1bAYQPLboUHtwqT00tJeM4ra5IzyL"
    "9IDKDq5trNv0HzPTphnj/a+9zk02b6M0SRXH1F3yf9JftQXl5n5mWq7JnCO43y5UG+BRTKtJlW5LVmlLqCvQQbJ0G6bTx+zvSkVs"
    "l8v+vivETazLLA9386/Vi9G3ob5othSE6zAqjKrnWNpgGWM9H1NbtHd5cHT/Io74pA7fGeQDHouHgHqAMktDcHKuOcSmOnj6jTSY"
    "t/G7vTItcXAT3+DNy/MQbYbQIUKHak+ICB0ieITQIUofocNdW6eg6gxXqYOVIsSabcmUoivxNUGGa3+CrTOncmXBCAkO0kT8PXMp"
    "WGNm5WKtaUrkbZy3CcutgqKSoMSy9kprJIG1X13OCUqUs9JyxmwpmC1F7WwpOwCIz2eOyz2PbS0JEEev1XMBYl228n9lvQxA3JcJ"
    "dx9MJj3sHnAryaFW3BN9GY0Io8LqIx7q7PwhTnNJ7YhLmk29+nEaOf/aaZ+3RDPOHepI2DcNEG/8bqXSBTM+kxasuGEqSTDCvQj3"
    "Kj2zIdyLgB/CvSh9hHt3DfcGasQqgXcBrcpRo7Xzzk2/ed5vEP9gwM4717fNm7/BGXkwYBet5hUk/m1eQdbffqsr2rUhRC/yZcD6"
    "zd63BoG/SZVwN6F6oPllSi77NfCbqyysFUN8T8rl6y1I15tkLcZPbzZ+er/CfVeYdfqtP8WUA38HzEvF0iDe54Bdi5VRzD7yQ8w9"
    "YlEVc4/4O2BfrpqXDQJ/xSwljcOGbyQG33vBiZ4ac5Bv16ZlmR/KGiHBSNaY1rWWSFbcmbBeBQkTUv0iCak8cPK7ZklWZwGX3rX6"
    "MuDyOWxWKrJVNgcUkYsvNp8Diuhw2x269Kc7GhE4drxWTgRsJNqEs0dIMzxxqPVMnbqEFSXwaAoCWCazg1s3fcNS8CWVVZhjwFip"
    "amdhUxhFwUPHO8RoV4Q/FVWtEf4sGOMIgCH8idJH+HOb2n2GGrJ8gYoR4eqUDHP1FbI4N/vibE58q9/+EAqJFc00rT/7xdZ+ONFc"
    "dW4ug+ZJCCCBU84m99QeZrO8AK6Mkx0C5+NA18cymOXHfMjyYxoRlizLwADMx9yZd0FzQNvg/3J8/OHDp+N3H04/n3z89Onk87tw"
    "Dk5fKpqMz9qXMB/HJJCeoIXROWPucGIyXpH7SUqUwaoyAJUwzfsLcTYnyNFvX6Ri7h/vC9gImmFyG42lPVZEDAOS1cDC/eHWK7HC"
    "mCU85qZOK7kfIiSvcj/sD7834meIYW9l9Y4Ykcr+O5V8pVHEs/RevAgNGijFceZhnPFrAs0Tkc37ydel8ebRYaVMwPmtZrtMuhkS"
    "dUT88/X8MiKRFqWqiMxcxzQo0flkqrGXI9J2iUOpI2s9Qiy+A/k+7m0+exy7MgeIGCeOdLVAiyCni0McMUNSg8xNdywo6rKp12hC"
    "OLNevABxSByiiXGclaRk50+zShKTIEoGfTToo1F+MkQfDaL06KNB6aOPZtc+GgzG3ayB6Wl1VTCUBQVGcK4FWVEh/s23l/LrMiau"
    "L7WrhhXLNIYmiTA9hMFhxi0TjfjdZpVfqUBZKjot+AXpiiy41RbtmP1YOdCOQU0W7RiUPtoxitgxuDVn3QyNaWlll/yEbocLPpZC"
    "2EEphIXr6TVux4iPaz+5urwQQuxtzXY6Zg3fV3P2164xsdMMYpbmOOaDqWvwy3NqTWQ2qudvzYs1r1x9wqC66chkX4xojJgMqvG8"
    "NKRnNFkHwqv98HJEbmB/nemQSC6wnB156+1+FddsOnlrxH5DZy2CHGrPdQhyoJmLIAdKH0GOXdvkcUUrzdVyOX7SvajszK31m93L"
    "FuT7kZ8DdtO5GQbnFsdJ1a+Mw3f9GXvEiuXkCSZ7vC8oDm+j2Ekph/pJgUP9JO1Qx4oUB1iR4nA03wJYKsKx1wIo7XhX+8ndpRhK"
    "eogpA6NEBZBETxLCyQFNEqOhHFQiWOaKRkHohW6ZlLlH5IcfmMG4S56ELsbkF8l7L1n6u2xoZPXuBmzARiN/Yh2NiK7ZtkkNCIrn"
    "MxeSHgmy4KLGnLlQ68gDh2RGDRkhD6R1wsV/OCvurVmWF2DC+D03XojL+VNdNpU9Ef4wYPDNf+Yj0iQTKnR/9vjGIdFHGYuXEqLz"
    "ITP81NIYVHYR95DPYYhz96Jjcerf/HTx8LvkM3DAc2SiJQee39Ag17zpRfxbXDwfEacgdn80Eu+m7dkmoxG09Rg39LYkL6i80+Lx"
    "5FYCmewJfuYR6c+5DJsxNWvAfOiIwAsvGMgk6cR8tKV6RjSLMzEaHFPMBqTPbZebjuha/C4hHUc8EWwlaACOBdsSvA0G4ov3LGQ+"
    "Ni3BbDbRXH2cD2GlMStN1+UOXz+h1E8xWJlXD2F5GilfREEiqZBZEgvLqaharlUwqMpTCJkhxIYQm+JLIUJsCLIgxIbSR4ht1xCb"
    "Z16s8DLFCdfwMu0P3rB378zBZ0g/b15dNQj8HbDrlmD4zWWD+AdwptdrXrbgjDwYsNZ1sy0I5AcgrJA1Hf6qgaoapk1zYJNyMot1"
    "oDDOKuajs87dzQXUxpAHA9a56/ungiO/isYNVNUIjtSQE8RJMJpRV7CkX2JBrvTLdftVTEsNIj+Sr86Pr81+r3l72yDB0YD1W1et"
    "y27zGkoWeEcD9r0tqxbID/Htmzj8BoIVM5vXNDwcsOb3dr/TIPID2gxvW92eV0DFPxTDpP8V+pMfagwGxOnXaeFFgY+y7IzSID8T"
    "U1UMoirL0TgV8jSpOu+oYu9BcnNq82fKgoVylfU03sP2ltTadfPmztdJqiyr3c739gWsYsGR0FRlT0JRlZ9i8bu+7XT7YuWTn2os"
    "dHGkvOzIj1Ph4E9kjo74GzJHfzZTE2QKa/orRlRsJEVB3JFSAfKIE+4KP0TMoxTmAY6wlHiL0sxmFTSsmmV2jwSakWbW81uv8mYk"
    "KBENVPnNoIKFK8g4SoYCVlnAc810hw4Vv9DIyGac6ydJkh1QjvO1uUtczXpagbVJMmRthifKdPI3tZfFvZ2CTe4q6cO15k3vR6vb"
    "umiQ4EhYf+1eD854n+CXGHoXwTnhHw7Y2V3vbw0CfwfsvHlz3roCmuBowLqtv7bO+3AuOBqw71Dl1QNuw8MB+yL+Qjvv04Nau53L"
    "bqvX88BW/8uA3d18u+n8uGkQ/0ANSzQi7qGtzatYThmkCo+WFa2n96Wsp/cF1tP7jAziNp8M8wqY5DM8QXZ4zD79WILXpx9zWQ2X"
    "EmsNX4HPMSLk8nIuy03r1fmcIENOL+d0LGq4Cq9ThMjt5dx2Zvd/p3q1ihoLksPj8EY2Z2F5uu2Vp1NqM+iWrIR92guayIpSfWto"
    "bgcKS0ilySjgHzWG91WrkGbRopMul7/VNx4kaRFBVRlBdflMHw+n3Kzs505T4muUNGv503BqaVmBHoUlDeOEqxU2XMlBF2xS29vK"
    "hv4W0MqrQpIOh3ImXyuvBjE6XAlUXgl8UWVpsvnBBDGiX7lwbWQ/esVXJEGJL4nKL0kgrBlzzYztEKUEHdKiqFUWtZ+DYshnrs7z"
    "Sikth2EyulHYyq99bV1dNAj8TXtpPc9rxAkrDtVAZOBtcYYT/kwztL78WIU4FWaKT2rTFn2sVCQ8aI/lrYox4RUKh9tU57YhnqiS"
    "QOJUKJa1iCWVCGwHWaouTM3ij7Vkgir/dD03N5WxaLA0LZVMFqUFaZneOETMlo54FkdmIqK/TzQTiiVD+m1K/C2eRJvA5gficllY"
    "+YFbFp87BGIiZDojL4uR6RC5R4Ia4iude1mqqKaP08msdvUQpVIpxXeNBbtcl6dRgvhD0Alk6ic4gaWdMZXRXsbWYyojTGZTyprC"
    "VEa/svQxlVFtrdnCMR0HpuPATZ6/0gwaCOs+Y69nubc+3oPSL/5+J0uyNMet/jZGqPBVVPpVlJJa/T2MkONLuLGXMAWxVHgVU7To"
    "qFP5fQwQwaFZxcBIUG3PyNijjaohj/gsczlbxlqfDHmbZcPtNk+ZauxdHWNMuWNSPE4zuFpNlvNFN/vJ1aX1WOLDSplaLH0IMb7l"
    "3nPHPV2RS/Vcb1ckRLmcywtKp/AH30kkHUKm65BHm8+mdXk4F8Nm7Nb9crKUQVmUueYQUOqITZ9NOs+rVrumflcpUxumCkAnEzqZ"
    "1J6q0MmEbgZ0MqH00cm0awNFfqZ4mb+pNWivMqi14ibWjSTnlNpfFQaHBArHD6/I4I3k7/F06grTwYIAZ4PkbBDYIBX3ByXIfukd"
    "Qrkp33IHZEGKN4xOr5nOEKqsPlfdXRujw821xZtrVQh2vrU0VksCQPJkPRf6mQaXS2E+rmY/Ulnc1jvyKr1qxKC6OdEsojkEEtrU"
    "wyKuVMhDf+MQMQBkOdr5mDt0UR/WNHy4R1bDJdwW5NoEquIG50NLPhss2vUDlQp/9m4qRw3EFvhzPGXBbC+fIRUOjRAUQlBqKv0I"
    "QRWMcQQhEIJC6SMEtd34g0DBKIuRLCgOEIbaQOrMiN5W1qSP0vzSRUQWim5Z1i0ofmnGYQHJtWYZE4Zc1dRtCxLkZgI0ljZrBV6G"
    "BGgIpSqIAHJRZfVeUBzg6v2xjIvjY76H46N0cKiAx/XtmSOEcMH12YRmxWYlrtfzA7S8lkMj2nQpYtckl7Y2Hf/nFQno6uRJqOSM"
    "3L9ILKv3tfn78ckpQFsQXAVIGXk7pj81Hz77LQ26ranP5dFZCH8pAX8Z5iN1Kk1OC4r1TE7L+b3HhsVW08WrNu8XIRqbyBePkRqb"
    "jdSw6aMplqmV6kWmaBHZq+0LsqeCrnVNbQmqxTUs72y+XjUJry9VpvzNDY70Bep8MtWYScU3FxIv3VNd3BVyK6U1prKEAzZgo5HM"
    "sjcakTEXP9l3STqgTM2hubxal6oW/AQZBi++zIUKRf1QeHBq3tMHboNXE66PRtqDeLHEN9kFJDUQ7BO3lL3bfA56GrUeVo6af6JT"
    "uSMCg+bVUNnQY4keS1zZ0GOJ0kePpaoeyyfxI6qYYkH7AzTF3p+WCelOjv1IRPdp0g4LFLIKa3+EBJf9lHddGAmG4E6llMJxKkwp"
    "XIzmrJDpOSeLeYFEchKY70gYcNuDEYZncVaRxoICxbF2cUiLv4o0QgIUxtqFweeschxHlAZDDxJhMczgjK5gh0XpMFWVataWCiiy"
    "MOa0J9qV1SBqSTA5drGeiymbstnQXrQr4aif2vzZNKj9xiEeYZ04rlgfDeKtk0RjL/fceBGDzhQnXU7EaBYGpisz9LtZfvrXdunh"
    "0Z43dzQiLrUs2Flj06kEs/xOvWoBUHjAFidcCSzTI9IkX5rtq9ZF0MrRXhwyH7/APpzRiNo2t314WtfEvE9FO/kY4q6ykoEZQuPB"
    "xhwmFijNWyZkYhg46UADTZflCbw6Bz9FK6ZZxMxNApPGr/0O/G9BFyGijTEJu5nwEeBGgBshTgS4UfoIcO8fwB1XKsquUHEqXJ+S"
    "O0kiulmKq/nOgwTZAfoQNhLOtfvQT6V4vP7gz6n2YnEtYyjnx39GSA6CxdsOARVajDvL8OOULg3hU6vM/NqFLAdzIavBeGZ4wzfH"
    "B6zVbcpatd5nEjYo8x6sPwe9hAMqTegBwUFm+CqZ4qswx1dGbK5OzefVInNjlFh0Qzk1XgXk9NZHG5ueBltLpSFKXK/nZyTyWw61"
    "SNNS2YkCJFDig1DnNOgK8gPpNjUoc01BPhoRRoX1QiyqPVMPSaS2OJGdY2g93a6Uj9q/EYbWIvK4h5MnIo+IPSHyiNJH5HGbyGOo"
    "NKT4mW9QRWlUNm1XNKrWb7LiVtLNYo8RtTrN5vwwtgQZBrMVA2grBLM5L0wXC66wh8yMusrFdXQTpBiCpfKqLMtv+iJbrUhrjBiF"
    "rbywK8OwcSrEYouwWJUwujtH4k/ZAJ28WF+Ozs2CdsujGxmhk6nFXyiFfNxaiJ/JxEEyvG/SgG3skC8IMgmZRl1G8jFQ8mHXfK99"
    "S8RoFgPeIW9Hoyf6Mhpl5Sba4I1WiCQU1BhBiDjenij1iOMVjHFEchDHQ+kjjocRhHu+PoFOVsHC8ZsjalcOtdsqKqq06bgR9mI+"
    "8NdOBSpY4a1nytwr/lhLWuDhhXqu9U2hydDy25QKioEEb9qialXDj0sRgmQ6DbL0yvLpsvMj0hbfgcji+hOZzsQ3ecEJSmhxGyxq"
    "rxqWKTPaTUQX2aEz27z5cgsdjXE0xvdjrUZjvGCMozmGxjhKH43xbRrjnkPTV1zSTD0zH3P5miI9mArFfzk+/vDh0/G7D6efTz5+"
    "+nTy+V3I5vSlIn6ftS+B5bGXRZ2yulIv78r3LENhhwtLFPbyyro7Fmz3MkOPRY9iSBgQZB6MnkWdWn1mO15NWog4fyGic6pNyhbN"
    "3cRdSjnIwtcgqYqnm0IYj/uSoquTdFP5JqV6R80eNXvU7FGzPzzdDjX7X1n6qNmvVbNfTanfjT6/SffF1lT6WPkrX3Mr6zAK2h+g"
    "Q2796SV8DboqjxNkB8jqDWQwiBorZbXcGBGquMl5eXb/d6pXDX+IU6HLM3OYVtcg0oQrLXqKMXX9ETsur+qgj9LgcE0kztb1mb1S"
    "NcEEJeYsUdqiAfwoLeD8XX5Be9zeF5Pwqtv7VMDY2wadTLkrTKqXb/Sllkq9Hb9cz0++vWg49IP3liPvfQgsmbk6n8iYFI1MZq4m"
    "hSwxcl2zZYZsjYge6wRK5RCHe9cgfsXLiO0QjTlzaoeJqdPY+wbvUwp91zXL8jbtZG1NyWi/AAsRUUdEff9WQkTUEVNFRB2lj4j6"
    "Ns3ghZpRFnJcUBwg2rh+YBc3sWDa6z0evr4JVMXij5C8yujfH5jsoKz71k99rLFH2hWSqaWi6KIX6/mRdH6zoR20W2rXy0pSkLBV"
    "yNv1LG4JCzL9BSLchE3kjoONJaGB9MZZNPJrWxnai+imTmTmItma0Z8ugQdJG/nbumk5i9/vVD6lhuko0Krfl0UIrfqCMY52HVr1"
    "KH206rdq1UdUidJ2fYTmAE2jD2XCiPKjiFKGp5bB3AvBnDwvaBZfY7PTHnK4gKUwqySrmvg/suyADNof4mBcS1CbCtZij2q2Pm4x"
    "1047gqPX6rm2oiNbDWnYrJQL+IFbBhRCBjNL2G1gwwmOu4KuDokGphp7gRyBBtWshnTIwoPVwTRj4vkn92L1qAfZA6kj6xELi9Ww"
    "aEZyhA3fD2o3N6Gw86OtTYgcn0QWdnbEbchoBPccjRrksn0DJ269pbf3n1eiQ0a+9HsnRDLTc0LfyxrRj4/ihtBaNDNd+gdxqFfk"
    "ZAJ3AUaWrHOSa3SKH5V+mYuisH2C5Yu1bz2+zuI8kOjrfDNUrSjWnQpkPeYn2vUbYizMX2mG5pdNDNofxLpfZKStq2aiGnoAFM/q"
    "Ud2mboYiELlYpAlAs6GzaLc8XTHxWnuBV5plQRph3Vtj/WUaZlCwxYkjNM0MDHi1Ll6xciJcu024drfFP3arqGx4I82zZs0q8TYk"
    "OIipfUPubTVmc8fxuJGcyJ0AdMudwxctSmXRcMxH9rvJjkiHWS/E8847QbY5mz6IN31MXP5EmbCabM/I8VLTTcUlodDCDF2XBpXM"
    "OSe6vKcPXLQ03eyMGhu9o2fMxXrxFpa5JoOCLaEoGpIWfOTiBo9iPMmLjsvFYKqDFQndBoHDXH4LOoSGlpgA//CT80lmEypsxZXr"
    "VgZZJ2W2DvELn00+c4Z+mASGEquxiqFxgk5HdDuh0xGlj05HVZ2OO8t4fZgr0+5DWxUyXtcf2JrUdCvwOYP08JLir5/jhuBaVuqe"
    "ggEdUhwefzcSDk9/Tk0xo1TXZ+KEuAVfab1FJqkVS+eqtT4jpKi57uUIoIK1K0g/SoY1XlUTsArAb19znmpJ1FeerOdCvm5weSne"
    "2+MT6ucz5sTgkMeYz5k0ARZ5jDUHAFpK4apNJ6Y/Zr0G8zFlPiAqr9gSEX00nylLg72bv90qeGvwCPJxBbH3OgYAbGpTiBdkFLTn"
    "TBJkNoXYozLt4shVcOPIb4fT3lfMJoEQ8H4qdQgBoyqFEDBKHyHgbULAYgDSlV6mOCHaJiq/M67pWtUSQQcEBxj286EUjPehAMb7"
    "kIbxoFKiX4qmbNBshOQQsNJthM3GJq7QEKsyaYVEOGGpPGEtbNlq8o3RoYjVF/EqmkeCEsWsspgDXKviPL2gQvEqL977qpva4lSY"
    "lz0b3arM1hQhcjappUeh+dJsjVEhT5MAQujDKP36L0iQm4nkfRFXU1l2RmmQnxnbcRLsTfP2C7ep+ci+0RfJYU81yQxjAufqnUP3"
    "1z5fnF08oq3NQ19hbDSJH+7BfHChK5SFbvu8X8uaUl/L0/NFN4fJ1vgiUoKxMEm+lqsXfh+HydLIMpLDzx2EYzSnZh+2kNWSIRnh"
    "hXpuWIY2NYdu2KbETurIZjXR0iGa+EcgQttPa2m6xA8ThD1qJmxnexYkRtaW6lf19apdbBitgNEKajoOMFqhYIyjvxqjFVD6GK2A"
    "G9b2dmXabaYVpaIC3peKCnhfEBXwPh0V4OgceklxOL8Sw4ICCzFUK8SAGzG3V/lcmT1r+zPO905z8c37VdzzUUIUsspCVmtfIgr6"
    "4HanfZua59Syakk0NDhfzwVDn6bmUA+alEowLXPVBQkgJ1RzZjbk+vLzQb6QB257lYMA1Hw7H3NimAYx3d9kci/p9/BOe4m8HEng"
    "bSXTuW04v2Xnmd7ObVdBWB+0iWmFxYlARt7TIeSKkKuqVhlCrgVjHEE3hFxR+gi5bhNyXSgRZbGUBcUB4oTrz8kcKGUVOBwhOUAW"
    "byCPFZZ+qlr6aWeelv0BATCsc2f8zMljX1TMKC+T/QaX+E3OmFuraKQIinRh2m66Xll4oV6IIxlhmxJBdbIyNNSV9vQYOH6QEXHz"
    "MXcoAUzKyzLPZ7KwGCwHR6Sl6WPxrmnM0TzVfW6bLnVkhnrxJhObzzPqlG38bq+HjRArQqxI0UkQsaKCMY5oAWJFKH3EihArOiCs"
    "CIGMykDGRLNXCmOJ0eH0vjfTuwr2apPapj6upbaAeafr+RvAFg2WGar58lxzncvclTDTnNjf4tCvXATzDbdcHaOg6mKuknEIy+Lx"
    "yUmJdVG0yq+jANfi0zy8URU47Dc/QO5uJJAddi9nprfLj2SPkLwqlF01bm8jln2na9i//j9Ld0WP"
)
