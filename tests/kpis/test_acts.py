"""Whatever is done through the API after all is folded, the numbers say so at once, and again once it is folded."""

import functools
import random
from datetime import timedelta

import pytest

from models.base import now
from resolvers.kpis import cells
from tests import reference
from tests.builders import add_call
from tests.kpis.acts import EACH, Acts
from tests.kpis.counting import check, load, renew

WAYS = (("admin", ("USER",), "MONTH"), ("north_head", ("TEAM",), None), ("anna", (), None))
BY_DAY = ("admin", (), "DAY")
"""Takes longer than all others."""


@pytest.fixture
def as_(limited):
    """Return a client for a caller by name, who may ask as much as there is to compare."""
    return functools.cache(lambda name: limited(name, rate_limit=0))


async def compare(as_, world, ways=(*WAYS, BY_DAY)):
    """Compare the numbers of several callers with the recount of the rows that they may see."""
    await renew(world)
    tables = (await load(world.actors["admin"])).tables
    for caller, by, grain in ways:
        await check(as_, world, caller, by, grain, data=reference.Data(world.actors[caller], tables), bare=True)


async def fold(world):
    while await cells.fold(world.workspace.id):
        pass


async def done(act):
    """Do an act, by chance with another row where one refuses it; tell whether it was done."""
    for _ in range(10):
        if await act():
            return True
    return False


async def test_each_act_is_counted_from_the_moment_it_is_done(as_, world):
    acts, idle = Acts(as_, world, random.Random(1)), []

    for position, name in enumerate(EACH):
        await fold(world)
        if not await done(getattr(acts, name)):
            idle.append(name)
        try:
            await compare(as_, world, WAYS)
            if position % 5 == 0:
                await fold(world)
                await compare(as_, world)
        except AssertionError as difference:
            difference.add_note(f"after {name}")
            raise

    assert idle == []


async def test_a_call_that_nobody_took_is_counted_with_whose_contact_it_is(as_, world):
    anna, boris = world.users["anna"], world.users["boris"]
    contact = next(c for c in world.contacts if c.owner_id == boris.id and c.deleted_at is None)
    missed = {
        "kind": "CALL",
        "direction": "INBOUND",
        "user_id": None,
        "owner_id": boris.id,
        "disposition": "MISSED",
        "talk_seconds": 0,
    }
    await add_call(world, random.Random(1), contact, **missed)
    await fold(world)
    give = "mutation($id: ID!, $o: ID!) { contactsAssign(ids: [$id], ownerId: $o) { userErrors { code } } }"

    await as_("admin").ask(give, id=f"contact_{contact.id}", o=f"user_{anna.id}")

    await compare(as_, world)


async def test_a_new_zone_moves_the_day_of_a_win(as_, world):
    acts = Acts(as_, world, random.Random(2))
    assert await done(acts.win)

    assert await acts.do("workspaceUpdate", input={"zone": "America/New_York"})

    await compare(as_, world)


async def test_a_win_counts_for_its_owner_of_that_moment(as_, world):
    acts = Acts(as_, world, random.Random(3))
    query = """query($p: KpiPeriodInput!) { kpi(metrics: [DEALS_WON], period: $p, groupBy: [USER]) { groups { user { name } values { value } } } }"""
    period = {"from": "2026-11-01", "to": str(now().date() + timedelta(days=2))}

    async def won():
        groups = (await as_("admin").ask(query, p=period))["kpi"]["groups"]
        return {g["user"] and g["user"]["name"]: int(g["values"][0]["value"]) for g in groups}

    before = await won()
    made = await as_("anna").ask('mutation { dealCreate(input: { title: "D" }) { deal { id } } }')
    deal = made["dealCreate"]["deal"]["id"]
    assert await acts.do("dealMove", id=deal, stageId=f"stage_{world.stages['Won'].id}")
    assert await acts.do("dealUpdate", id=deal, input={"ownerId": f"user_{world.users['clara'].id}"})

    after = await won()
    assert {name: after[name] - before.get(name, 0) for name in after if after[name] != before.get(name, 0)} == {"Anna": 1}
