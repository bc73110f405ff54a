"""Absences: who enters whose, which days they are, and who sees them."""

import pytest

ERRORS = "userErrors { field code }"
CREATE = f"""mutation($u: ID!, $from: Date!, $to: Date!) {{ absenceCreate(userId: $u, input: {{ kind: VACATION, startOn: $from, endOn: $to }}) {{
  absence {{ id kind startOn endOn version user {{ name }} }} {ERRORS} }} }}"""
UPDATE = f"""mutation($id: ID!, $input: AbsenceUpdateInput!, $version: Int) {{ absenceUpdate(id: $id, input: $input, expectedVersion: $version) {{
  absence {{ kind startOn endOn version }} {ERRORS} }} }}"""
DELETE = f"mutation($id: ID!) {{ absenceDelete(id: $id) {{ deletedId {ERRORS} }} }}"


@pytest.fixture
def enter(as_, world):
    async def entered(caller, user, start, end):
        data = await as_(caller).ask(CREATE, u=f"user_{world.users[user].id}", **{"from": start, "to": end})
        return data["absenceCreate"]["absence"] or data["absenceCreate"]["userErrors"]

    return entered


async def test_heads_enter_the_absences_of_their_people_and_everybody_sees_them(as_, enter):
    made = await enter("north_head", "anna", "2026-11-02", "2026-11-16")
    await enter("admin", "clara", "2026-11-02", "2026-11-03")

    listed = '{ absences(filter: { user: { name: { eq: "Anna" } }, endOn: { gt: "2026-11-10" } }) { nodes { id startOn } } }'
    changed = await as_("admin").ask(UPDATE, id=made["id"], input={"kind": "LEAVE", "endOn": "2026-11-12"}, version=1)

    assert (made["kind"], made["startOn"], made["endOn"], made["user"]) == (
        "VACATION",
        "2026-11-02",
        "2026-11-16",
        {"name": "Anna"},
    )
    assert (await as_("boris").ask(listed))["absences"]["nodes"] == [{"id": made["id"], "startOn": "2026-11-02"}]
    assert changed["absenceUpdate"]["absence"] == {"kind": "LEAVE", "startOn": "2026-11-02", "endOn": "2026-11-12", "version": 2}
    stale = (await as_("admin").ask(UPDATE, id=made["id"], input={"kind": "OTHER"}, version=1))["absenceUpdate"]["userErrors"]
    assert stale == [{"field": ["input", "kind"], "code": "CONFLICT"}]
    assert (await as_("north_head").ask(DELETE, id=made["id"]))["absenceDelete"]["deletedId"] == made["id"]
    assert (await as_("boris").ask(listed))["absences"]["nodes"] == []


async def test_nobody_enters_their_own_absences_or_those_of_others_people(as_, enter):
    mine = await enter("admin", "north_head", "2026-11-02", "2026-11-03")

    for caller, user in (("anna", "anna"), ("anna", "boris"), ("north_head", "clara"), ("north_head", "north_head")):
        assert await enter(caller, user, "2026-12-01", "2026-12-02") == [{"field": ["userId"], "code": "FORBIDDEN"}], caller
    refused = (await as_("north_head").ask(UPDATE, id=mine["id"], input={"endOn": "2026-11-20"}))["absenceUpdate"]
    assert refused["userErrors"] == [{"field": ["userId"], "code": "FORBIDDEN"}]
    assert (await as_("north_head").ask(DELETE, id=mine["id"]))["absenceDelete"]["userErrors"][0]["code"] == "FORBIDDEN"


async def test_days_of_one_person_do_not_overlap(as_, enter):
    first = await enter("admin", "anna", "2026-11-10", "2026-11-20")
    next_ = await enter("admin", "anna", "2026-11-20", "2026-11-25")

    assert (next_["startOn"], (await enter("admin", "boris", "2026-11-10", "2026-11-20"))["version"]) == ("2026-11-20", 1)
    for start, end in (("2026-11-01", "2026-11-11"), ("2026-11-12", "2026-11-13"), ("2026-11-24", "2026-12-01")):
        assert await enter("admin", "anna", start, end) == [{"field": ["input", "startOn"], "code": "TAKEN"}], start
    for start, end in (("2026-11-30", "2026-11-30"), ("2026-12-02", "2026-12-01"), ("2020-01-01", "2030-01-01")):
        assert await enter("admin", "anna", start, end) == [{"field": ["input", "endOn"], "code": "OUT_OF_RANGE"}], start
    longer = (await as_("admin").ask(UPDATE, id=first["id"], input={"endOn": "2026-11-21"}))["absenceUpdate"]
    assert longer["userErrors"] == [{"field": ["input", "startOn"], "code": "TAKEN"}]
    shorter = (await as_("admin").ask(UPDATE, id=first["id"], input={"endOn": "2026-11-15"}))["absenceUpdate"]
    assert shorter["absence"]["endOn"] == "2026-11-15"
