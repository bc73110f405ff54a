"""A number belongs to the team in which its person was on that day, and by choice to that in which they are now."""

import random
from datetime import UTC, datetime

import time_machine

from models.interactions import Interaction
from resolvers.kpis import cells
from tests.builders import add_call
from tests.kpis.counting import renew
from tests.mutations import document, refusals

QUERY = """query($p: KpiPeriodInput!, $by: [KpiDimension!]!, $f: KpiFilter, $grain: KpiGrain) {
  kpi(metrics: [INTERACTIONS], period: $p, groupBy: $by, filter: $f, grain: $grain) { groups {
    bucket { from } team { name } presentTeam { name } function presentFunction values { value rows { totalCount } } } } }"""
YEAR = {"from": "2025-01-01", "to": "2026-01-01"}


async def counted(client, by, *, wanted=None, grain=None, period=YEAR):
    """Return how many there are of each group."""
    groups = (await client.ask(QUERY, p=period, by=by, f=wanted, grain=grain))["kpi"]["groups"]
    found = {}
    for group in groups:
        [value] = group["values"]
        assert int(value["value"]) == value["rows"]["totalCount"]
        names = [
            group[d] and (group[d]["name"] if "eam" in d else group[d])
            for d in ("team", "presentTeam", "function", "presentFunction")
        ]
        key = " ".join([*([group["bucket"]["from"][5:7]] if grain else []), *(name for name in names if name)])
        found[key] = int(value["value"])
    return found


async def test_a_change_of_team_moves_what_comes_after_it_alone(as_, world):
    anna, admin = world.users["anna"], as_("admin")
    south = world.users["clara"].team_id
    await Interaction.filter(workspace_id=world.workspace.id).delete()

    async def called(*days):
        for month, day in days:
            at = datetime(2025, month, day, 9, tzinfo=UTC)
            own = {"user_id": anna.id, "owner_id": anna.id, "kind": "CALL", "direction": "OUTBOUND", "disposition": "ANSWERED"}
            await add_call(world, random.Random(1), None, started_at=at, day=at.date(), **own)

    async def changed(at, **input_):
        with time_machine.travel(at):
            body = (await admin.post(document("userUpdate"), {"id": f"user_{anna.id}", "input": input_})).json()
        assert refusals(body, "userUpdate") == []

    await called((3, 10), (3, 20), (4, 10), (5, 10))
    await cells.fold(world.workspace.id)
    await changed("2025-03-15T12:00:00Z", teamId=f"team_{south}")
    await changed("2025-05-01T00:00:00Z", function="FARMER")
    await renew(world)

    assert await counted(admin, ["TEAM"]) == {"North": 1, "South": 3}
    assert await counted(admin, ["PRESENT_TEAM"]) == {"South": 4}
    assert await counted(admin, ["TEAM"], grain="MONTH") == {"03 North": 1, "03 South": 1, "04 South": 1, "05 South": 1}
    assert await counted(admin, ["FUNCTION"]) == {"GENERALIST": 3, "FARMER": 1}
    assert await counted(admin, ["PRESENT_FUNCTION"]) == {"FARMER": 4}
    assert await counted(admin, ["TEAM", "FUNCTION"], wanted={"teams": [f"team_{south}"]}) == {
        "South GENERALIST": 2,
        "South FARMER": 1,
    }
    assert await counted(admin, ["PRESENT_TEAM"], wanted={"functions": ["FARMER"], "presentTeams": [f"team_{south}"]}) == {
        "South": 1
    }

    await called((3, 14), (3, 15))  # entered late
    assert await counted(admin, ["TEAM"]) == {"North": 2, "South": 4}
    await cells.fold(world.workspace.id)
    assert await counted(admin, ["TEAM"]) == {"North": 2, "South": 4}
    assert await counted(as_("head"), ["TEAM"]) == {"North": 2, "South": 4}
    assert await counted(as_("anna"), ["TEAM"], period={"from": "2025-03-15", "to": "2025-03-16"}) == {"South": 1}
