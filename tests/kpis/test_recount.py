"""KPIs equal a recount in plain Python, written apart from the SQL: on random histories, folded or not, for every caller."""

import asyncio
import random
from datetime import date, timedelta

import pytest
import time_machine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.days import local_day
from models.deals import Deal, LossReason
from models.interactions import Interaction
from models.lead_sources import LeadSource
from models.touch_points import TouchPoint
from models.workspaces import Workspace
from resolvers.facts.deal_sources import DEAL_SOURCE
from resolvers.kpis import cells
from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.dimensions import DIMENSIONS, WEEKDAY
from tests.builders import ZONE, add_call, moment
from tests.kpis.acts import EACH, Acts
from tests.kpis.counted import facts_of, naive
from tests.kpis.counting import FIRST, LAST, QUERY, can, check, expected, load, text, told
from tests.mutations import document, refusals

SEPTEMBER, OCTOBER = (date(2026, 9, 1), date(2026, 10, 1)), (date(2026, 10, 1), date(2026, 11, 1))


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


BASE = {"period": {"from": "2026-09-05", "to": "2026-10-20"}}
PAIRS = (
    ("USER", "KIND"),
    ("CHANNEL", "WEEKDAY"),
    ("TEAM", "PIPELINE"),
    ("SOURCE", "USER"),
    ("KIND", "TOUCH_POINT"),
    ("DIRECTION", "FUNCTION"),
)


@pytest.mark.parametrize("caller", ["admin", "north_head", "anna"])
async def test_every_metric_equals_a_recount_along_each_of_its_dimensions(as_, world, caller):
    data = await add_all_sorts(as_, world, caller)

    for dimension in DIMENSIONS:
        await check(as_, world, caller, [dimension], data=data, bare=True, to=BASE)
        await cells.fold(world.workspace.id)
        found = await check(as_, world, caller, [dimension], "MONTH", data=data, bare=True, to={"base": "SAME_PERIOD_LAST_YEAR"})
        assert found or caller == "anna"  # who has no open deal
    for grain in (None, "MONTH"):
        await check(as_, world, caller, ["SOURCE"], grain, data=data, bare=True, attribution="LAST")
    for pair in PAIRS:
        assert await check(as_, world, caller, pair, data=data, bare=True)
    assert await check(as_, world, caller, ["USER"], data=data, bare=True, span=(date(2026, 8, 20), date(2026, 10, 20)))


async def test_a_filter_asks_for_facts_along_any_dimension(as_, world):
    data = await add_all_sorts(as_, world, "admin")
    facts = [fact for kind in facts_of(data).values() for fact in kind]

    for name in DIMENSIONS:
        values = sorted({told(name, fact, LAST) for fact in facts if can(name, fact)} - {None}, key=str)
        assert values
        await check(as_, world, "admin", ["USER"], data=data, bare=True, wanted={name: values[:1]})
        if any({DIMENSIONS[name], WEEKDAY} <= {*metric.dimensions} for metric in METRICS.values()):
            await check(as_, world, "admin", data=data, bare=True, grain="MONTH", wanted={name: values[:1], "WEEKDAY": [1, 3, 5]})


async def test_what_has_no_meaning_is_refused_by_name(as_):
    async def refusal(metrics, **more):
        variables = {"metrics": metrics, "period": {"from": "2026-09-01", "to": "2026-10-01"}, **more}
        [error] = (await as_("admin").post(QUERY.replace("KEYS", ""), variables)).json()["errors"]
        return error["message"]

    assert "groupBy: CONVERSION cannot be told apart by CHANNEL" in await refusal(["CALLS_INBOUND", "CONVERSION"], by=["CHANNEL"])
    assert "filter.pipelines: CALLS_INBOUND cannot" in await refusal(["CALLS_INBOUND"], filter={"pipelines": []})
    assert "groupBy: at most 2" in await refusal(["CALLS_INBOUND"], by=["USER", "KIND", "CHANNEL"])


TRANSFERS = (
    ("2026-09-15T10:00:00Z", "boris", "function", "CONVERTER"),
    ("2026-09-30T21:30:00Z", "anna", "teamId", "clara"),  # on the first of the month, where the company is
    ("2026-10-20T12:00:00Z", "anna", "teamId", "boris"),
    ("2026-10-20T13:00:00Z", "clara", "teamId", "boris"),
    ("2026-10-20T15:00:00Z", "clara", "teamId", None),
    ("2026-11-05T12:00:00Z", "clara", "teamId", "clara"),
)
"""When who came to another function, or to the team in which somebody was at first."""


async def transfer(as_, world):
    for at, name, field, to in TRANSFERS:
        value = f"team_{world.users[to].team_id}" if to in world.users else to
        with time_machine.travel(at):
            body = (
                await as_("admin").post(document("userUpdate"), {"id": f"user_{world.users[name].id}", "input": {field: value}})
            ).json()
        assert refusals(body, "userUpdate") == []


async def add_all_sorts(as_, world, caller):
    """Make facts that differ along every dimension; return the recount's data."""
    chance, own = random.Random(11), world.workspace.id
    site = await TouchPoint.create(workspace_id=own, name="Site", position=0)
    await LeadSource.create(workspace_id=own, name="Our site", aliases=["Site", "сайт"], keys=["our site", "site", "сайт"])
    await LeadSource.create(workspace_id=own, name="Fair", aliases=["+74950000001"], keys=["fair", "+74950000001"])
    await transfer(as_, world)
    for who, way in (("client", "INBOUND"), ("boris", "OUTBOUND"), ("client", "INBOUND"), ("client", "INBOUND")) * 4:
        fields = {"kind": "MESSAGE", "channel": "TELEGRAM", "direction": way, "disposition": None, "talk_seconds": None}
        fields |= {"classification": None, "user_id": world.users["boris"].id if who == "boris" else None}
        await add_call(world, chance, chance.choice(world.contacts[:3]), **fields)
    for kind, channel in (("CALL", "PHONE"), ("MESSAGE", "TELEGRAM"), ("MEETING", "IN_PERSON"), ("NOTE", "OTHER")) * 4:
        point = chance.choice([site.id, None])
        await add_call(world, chance, kind=kind, channel=channel, touch_point_id=point, took_place=chance.choice([True, False]))
    reason = await LossReason.get(workspace_id=own)
    for number, deal in enumerate(await Deal.filter(workspace_id=own).order_by("id")):
        deal.source = chance.choice(["site", "САЙТ", "Ads", "fair", None])
        if number % 3 == 0:
            deal.enter(world.stages["Lost"], at=moment(chance), zone=ZONE)
            deal.loss_reason_id = chance.choice([reason.id, None])
        await deal.save()
    for contact in world.contacts[::2]:
        contact.source = chance.choice(["САЙТ", "word of mouth"])
        await contact.save()
    for number, call in enumerate(await Interaction.filter(workspace_id=own, direction="INBOUND").order_by("id")):
        call.line_number = ("+74950000001", "1000", None)[number % 3]
        await call.save()
    await Workspace.filter(id=own).update(attribution_days=5)
    async for _ in DEAL_SOURCE.heal(own):
        pass
    return await load(world.actors[caller])


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
        QUERY.replace("KEYS", ""),
        metrics=["CALLS_INBOUND"],
        period={"from": "2026-10-01", "to": "2026-11-01"},
        to={"base": "PREVIOUS_PERIOD"},
    )
    value = data["kpi"]["groups"][0]["values"][0]

    rows = await load(world.actors["admin"])
    current, base = (naive(expected(rows, *days), "CALLS_INBOUND")[0] for days in (OCTOBER, SEPTEMBER))
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
        QUERY.replace("KEYS", "user { id }"),
        metrics=["DEALS_WON", "CONVERSION"],
        period={"from": "2025-01-01", "to": "2026-01-01"},
        by=["USER"],
    )

    found = {g["user"]["id"]: [v["value"] for v in g["values"]] for g in data["kpi"]["groups"]}
    assert found[f"user_{world.users['anna'].id}"] == ["50", "0.25"]
    assert found[f"user_{world.users['boris'].id}"] == ["40", "0.5"]
