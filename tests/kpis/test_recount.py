"""KPIs equal a recount in plain Python, written apart from the SQL: on random histories, folded or not, for every caller."""

import asyncio
import random
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.deals import Deal
from models.interactions import Interaction
from models.workspaces import local_day
from resolvers.kpis import cells
from resolvers.kpis.catalogue import METRICS
from tests import reference
from tests.builders import ZONE, add_call, add_deal, moment

FIRST, LAST = date(2026, 8, 20), date(2026, 12, 1)
QUERY = """query($metrics: [KpiMetric!]!, $period: KpiPeriodInput!, $grain: KpiGrain, $by: [KpiDimension!], $to: KpiCompareInput) {
  kpi(metrics: $metrics, period: $period, grain: $grain, groupBy: $by, compareTo: $to) {
    groups { user { id } team { id } bucket { from to } values { metric value numerator denominator baseValue change changeRate rows(first: 1) { totalCount } } } } }"""


def talked(c):
    return c["disposition"] == "ANSWERED" or (c["talk_seconds"] or 0) > 0


def naive(rows, deals, metric):
    """Return numerator and denominator of a metric, counted in plain Python; the denominator is None for plain numbers."""
    calls = [c for c in rows if c["kind"] == "CALL" and c["disposition"] != "IN_PROGRESS"]
    inbound = [c for c in calls if c["direction"] == "INBOUND"]
    answered = [c for c in calls if c["direction"] != "INTERNAL" and talked(c)]
    inquiries = [c for c in rows if c["kind"] == "CALL" and c["direction"] == "INBOUND"]
    target = sum(c["classification"] == "TARGET" for c in inquiries)
    non_target = sum(c["classification"] == "NON_TARGET" for c in inquiries)
    won = [d for d in deals if d["status"] == "WON"]
    amount = sum(d["base_minor"] or 0 for d in won)
    talk = sum(c["talk_seconds"] or 0 for c in answered)
    return {
        "CALLS_INBOUND": (len(inbound), None),
        "CALLS_OUTBOUND": (sum(c["direction"] == "OUTBOUND" for c in calls), None),
        "CALLS_ANSWERED": (len(answered), None),
        "CALLS_MISSED": (sum(not talked(c) and c["disposition"] != "UNKNOWN" for c in inbound), None),
        "TALK_SECONDS": (talk, None),
        "AVERAGE_TALK_SECONDS": (talk, sum(c["talk_seconds"] is not None for c in answered)),
        "TARGET_INQUIRIES": (target, None),
        "NON_TARGET_INQUIRIES": (non_target, None),
        "NON_TARGET_SHARE": (non_target, target + non_target),
        "DEALS_WON": (len(won), None),
        "SALES_AMOUNT": (amount, None),
        "AVERAGE_CHECK": (amount, len(won)),
        "CONVERSION": (len(won), target),
    }[metric]


def text(metric, numerator, denominator):
    if denominator == 0:
        return None
    value = Fraction(numerator, denominator or 1)
    if METRICS[metric].unit == "MONEY":
        cents = round(value)
        return f"{cents // 100}.{cents % 100:02d}"
    millionths = round(value * 10**6)
    return f"{millionths / 10**6:.6f}".rstrip("0").rstrip(".")


def expected(data, first, last, user=..., team=...):
    teams = {r["id"]: r["team_id"] for r in data.rows("User")}

    def mine(who):
        return (user is ... or who == user) and (team is ... or teams.get(who) == team)

    rows = [r for r in data.rows("Interaction") if first <= date.fromisoformat(r["day"]) < last and mine(r["user_id"])]
    deals = [
        d
        for d in data.rows("Deal")
        if d["closed_on"] and first <= date.fromisoformat(d["closed_on"]) < last and mine(d["closed_by_id"])
    ]
    return {m: naive(rows, deals, m) for m in METRICS}


async def check(as_, world, caller, by=(), grain=None):
    period = {"from": str(FIRST), "to": str(LAST)}
    data = await as_(caller).ask(QUERY, metrics=list(METRICS), period=period, by=list(by), grain=grain)
    rows = await reference.Data.load(world.actors[caller])
    for group in data["kpi"]["groups"]:
        bounds = [date.fromisoformat(group["bucket"][k]) for k in ("from", "to")] if grain else [FIRST, LAST]
        scope = {}
        if "USER" in by:
            scope["user"] = group["user"] and group["user"]["id"].removeprefix("user_")
        if "TEAM" in by:
            scope["team"] = group["team"] and group["team"]["id"].removeprefix("team_")
        counted = expected(rows, *bounds, **scope)
        for value in group["values"]:
            numerator, denominator = counted[value["metric"]]
            assert value["value"] == text(value["metric"], numerator, denominator), (caller, group, value, counted)
            assert value["denominator"] == (None if denominator is None else str(denominator))
            if METRICS[value["metric"]].unit == "COUNT":
                assert value["rows"]["totalCount"] == numerator
    return data["kpi"]["groups"]


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


async def step(world, kind, seed):
    """Change the history as late records, corrections, reclassifications, new owners and deletions do."""
    chance = random.Random(seed)
    calls = await Interaction.filter(workspace_id=world.workspace.id).order_by("id")
    if kind == "call":
        await add_call(world, chance, chance.choice([None, world.contacts[0]]))
    elif kind == "deal":
        await add_deal(world, chance, world.contacts[0], world.users["anna"].id)
    elif kind == "fold":
        await cells.fold(world.workspace.id)
    elif kind in {"reclassify", "later", "delete"} and calls:
        call = chance.choice(calls)
        if kind == "reclassify":
            call.classification = chance.choice(["TARGET", "NON_TARGET", None])
        elif kind == "later":
            call.started_at = moment(chance)
            call.day = local_day(call.started_at, ZONE)
        else:
            call.deleted_at = call.started_at
        await call.save()
    elif kind == "owner":
        for deal in await Deal.filter(workspace_id=world.workspace.id, status="WON").limit(2):
            deal.owner_id = world.users[chance.choice(["boris", "clara"])].id
            await deal.save()


async def test_kpis_stay_exact_through_random_histories(as_, world):
    loop = asyncio.get_running_loop()

    async def history(steps):
        for kind, seed in steps:
            await step(world, kind, seed)
        await check(as_, world, "admin", by=["USER"])
        await check(as_, world, "north_head", grain="MONTH")

    kinds = st.sampled_from(["call", "deal", "fold", "reclassify", "later", "delete", "owner"])

    @settings(max_examples=12, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(steps=st.lists(st.tuples(kinds, st.integers(0, 10**6)), min_size=1, max_size=8))
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

    rows = await reference.Data.load(world.actors["admin"])
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
