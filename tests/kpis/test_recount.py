"""KPIs equal a recount in plain Python, written apart from the SQL: on random histories, folded or not, for every caller."""

import asyncio
import random
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.days import local_day
from models.deals import Deal
from models.interactions import Interaction
from resolvers.kpis import cells
from tests.builders import ZONE, add_call, moment
from tests.kpis.acts import EACH, Acts
from tests.kpis.counting import FIRST, LAST, QUERY, check, expected, load, text


@pytest.mark.parametrize("caller", ["admin", "head", "north_head", "anna"])
@pytest.mark.parametrize("folded", [False, True])
async def test_every_metric_equals_a_recount(as_, world, caller, folded):
    if folded:
        await cells.fold(world.workspace.id)

    await check(as_, world, caller)
    await check(as_, world, caller, by=["USER"])
    await check(as_, world, caller, by=["TEAM"])
    assert len(await check(as_, world, caller, by=["USER"], grain="MONTH")) > 1
    assert len(await check(as_, world, caller, grain="WEEK")) == 16


async def test_kpis_stay_exact_through_random_histories(as_, world):
    loop = asyncio.get_running_loop()

    async def history(steps):
        for name, seed in steps:
            acts = Acts(as_, world, random.Random(seed))
            await (cells.fold(world.workspace.id) if name == "fold" else getattr(acts, name)())
        await check(as_, world, "admin", by=["USER"], grain="MONTH", bare=True)
        await check(as_, world, "north_head", by=["TEAM"])

    names = st.sampled_from([*EACH, *["fold"] * 8])

    @settings(max_examples=12, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(steps=st.lists(st.tuples(names, st.integers(0, 10**6)), min_size=1, max_size=8))
    def explore(steps):
        asyncio.run_coroutine_threadsafe(history(steps), loop).result(60)

    await asyncio.to_thread(explore)


async def test_folding_beside_writers_leaves_nothing_behind(as_, world):
    async def write(seed):
        await add_call(world, random.Random(seed))

    async def fold():
        for _ in range(10):
            await cells.fold(world.workspace.id)

    await asyncio.gather(*(write(i) for i in range(30)), fold(), fold())

    await check(as_, world, "admin", by=["USER"])
    await cells.fold(world.workspace.id)
    await check(as_, world, "admin", by=["USER"])


async def test_a_period_is_compared_with_its_base(as_, world):
    data = await as_("admin").ask(
        QUERY, metrics=["CALLS_INBOUND"], period={"from": "2026-10-01", "to": "2026-11-01"}, to={"base": "PREVIOUS_PERIOD"}
    )
    value = data["kpi"]["groups"][0]["values"][0]

    rows = await load(world.actors["admin"])
    current = expected(rows, date(2026, 10, 1), date(2026, 11, 1))["CALLS_INBOUND"][0]
    base = expected(rows, date(2026, 9, 1), date(2026, 10, 1))["CALLS_INBOUND"][0]
    assert (value["value"], value["baseValue"], value["change"]) == (str(current), str(base), str(current - base))
    assert value["changeRate"] == text("CONVERSION", current - base, base)


async def test_a_users_own_kpi_field_says_the_same(as_, world):
    query = """query($p: KpiPeriodInput!) { user: me { kpi(metrics: [CALLS_INBOUND, CONVERSION], period: $p) { value } }
      kpi(metrics: [CALLS_INBOUND, CONVERSION], period: $p, groupBy: [USER]) { groups { user { id } values { value } } } }"""
    period = {"from": str(FIRST), "to": str(LAST + timedelta(days=1))}

    data = await as_("anna").ask(query, p=period)

    mine = [g for g in data["kpi"]["groups"] if g["user"] and g["user"]["id"] == f"user_{world.users['anna'].id}"]
    assert data["user"]["kpi"] == mine[0]["values"]


async def test_the_articles_two_managers(as_, world):
    """50 sales of 200 target calls is worse than 40 of 80 (Mango Office)."""
    chance = random.Random(5)
    day = moment(chance).replace(year=2025)
    for name, target, sales in (("anna", 200, 50), ("boris", 80, 40)):
        user = world.users[name].id
        await Interaction.bulk_create([
            Interaction(workspace_id=world.workspace.id, kind="CALL", direction="INBOUND", channel="PHONE", user_id=user, owner_id=user, started_at=day, day=local_day(day, ZONE), disposition="ANSWERED", classification="TARGET")
            for _ in range(target)
        ])  # fmt: skip
        for _ in range(sales):
            deal = Deal(
                workspace_id=world.workspace.id,
                title="x",
                pipeline_id=world.pipeline.id,
                opened_at=day,
                currency="RUB",
                amount_minor=100,
                base_minor=100,
                owner_id=user,
            )
            deal.enter(world.stages["Won"], at=day, zone=ZONE)
            await deal.save()

    data = await as_("admin").ask(
        QUERY, metrics=["DEALS_WON", "CONVERSION"], period={"from": "2025-01-01", "to": "2026-01-01"}, by=["USER"]
    )

    found = {g["user"]["id"]: [v["value"] for v in g["values"]] for g in data["kpi"]["groups"]}
    assert found[f"user_{world.users['anna'].id}"] == ["50", "0.25"]
    assert found[f"user_{world.users['boris'].id}"] == ["40", "0.5"]
