"""How far plans have come, and whether they keep pace: by hand, for whom they are, and against a recount of every metric in plain Python."""

import functools
from datetime import date
from fractions import Fraction

import pytest
import time_machine

from models.absences import Absence
from models.plans import Plan
from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.dimensions import TEAM, USER
from tests.kpis.counted import naive
from tests.kpis.counting import expected, load, renew
from tests.mutations import document, refusals

QUERY = """query($m: [KpiMetric!]!, $p: KpiPeriodInput!, $g: KpiGrain) { planCompletion(metrics: $m, period: $p, grain: $g) { zone plans {
  plan { target user { name } team { name } } metric period { from to isRunning } completion timeGone pace reason paceReason
  fact { value ROWS } } } }"""
QUERY, BARE = QUERY.replace("ROWS", "rows(first: 40) { totalCount nodes { id } }"), QUERY.replace("ROWS", "")
SET = document("planSet")
CREATE = "mutation($input: DealCreateInput!) { dealCreate(input: $input) { deal { id } userErrors { code } } }"
WEEKS = {"from": "2025-09-01", "to": "2025-09-15"}
HALF = "2025-09-08T00:00:00+03:00"
"""The first of two weeks has gone, to the hour."""


@pytest.fixture
def as_(limited):
    return functools.cache(lambda name: limited(name, rate_limit=0))


@pytest.fixture
async def planned(as_, world):
    """Return what sets plans; everybody has worked here for long."""
    for name in ("anna", "boris"):
        await as_(name).ask(
            "mutation($input: InteractionLogInput!) { interactionLog(input: $input) { userErrors { code } } }",
            input={"kind": "NOTE", "startedAt": "2025-08-20T10:00:00Z"},
        )

    async def set_(metric, target, *, period=WEEKS, **whose):
        ids = {f"{k}Id": f"{k}_{v}" for k, v in whose.items()}
        plan = {"metric": metric, "startOn": period["from"], "endOn": period["to"], "target": target, **ids}
        assert refusals((await as_("admin").post(SET, {"input": plan})).json(), "planSet") == []

    return set_


async def win(as_, world, owner, *amounts):
    for amount in amounts:
        made = {"title": "D", "openedAt": "2025-09-02T09:00:00Z", "ownerId": f"user_{world.users[owner].id}", "amount": amount}
        deal = (await as_("admin").ask(CREATE, input=made))["dealCreate"]["deal"]["id"]
        move = {"id": deal, "stageId": f"stage_{world.stages['Won'].id}", "happenedAt": "2025-09-03T09:00:00Z"}
        assert refusals((await as_("admin").post(document("dealMove"), move)).json(), "dealMove") == []


async def told(client, *metrics, at=HALF, period=WEEKS, grain=None):
    """Return by metric and whose plan it is: the fact, completion, the time gone and the pace, or why there are none."""
    with time_machine.travel(at, tick=False):
        plans = (await client.ask(QUERY, m=metrics, p=period, g=grain))["planCompletion"]["plans"]
    found = {}
    for p in plans:
        whose = (p["plan"]["user"] or p["plan"]["team"] or {"name": "all"})["name"]
        shown = [p["completion"] or p["reason"], p["timeGone"], p["pace"] or p["paceReason"]]
        found[f"{p['metric']} {whose}"] = [p["fact"] and p["fact"]["value"], *shown]
    return found


async def test_a_plan_half_of_whose_working_time_has_gone(as_, world, planned):
    """Three of 8 deals after half of the time is 3 / 4 of what there should be; away for two of the first five days, it is after 3 of 8."""
    anna, north = world.users["anna"], world.users["anna"].team_id
    await win(as_, world, "anna", "100", "100", "150.50")
    await win(as_, world, "boris", "49.50")
    for whose, count, amount in (({"user": anna.id}, "8", "701"), ({"team": north}, "8", "800"), ({}, "5", "400")):
        await planned("DEALS_WON", count, **whose)
        await planned("SALES_AMOUNT", amount, **whose)

    found = await told(as_("admin"), "DEALS_WON", "SALES_AMOUNT")

    assert found["DEALS_WON Anna"] == ["3", "0.375", "0.5", "0.75"]
    assert found["SALES_AMOUNT Anna"] == ["350.50", "0.5", "0.5", "1"]
    assert found["DEALS_WON North"][:2] == ["4", "0.5"]
    assert found["SALES_AMOUNT all"][:2] == ["400.00", "1"]
    assert len(found) == 6
    await Absence.create(
        workspace_id=world.workspace.id, user_id=anna.id, start_on="2025-09-01", end_on="2025-09-03", kind="VACATION"
    )
    assert (await told(as_("admin"), "DEALS_WON"))["DEALS_WON Anna"] == ["3", "0.375", "0.375", "1"]
    await planned("DEALS_WON", "4", user=anna.id)
    assert (await told(as_("anna"), "DEALS_WON"))["DEALS_WON Anna"] == ["3", "0.75", "0.375", "2"]


async def test_who_may_not_read_all_that_a_plan_is_about_is_told_nothing_of_it(as_, world, planned):
    await win(as_, world, "anna", "100")
    whose = {"user": world.users["anna"].id}, {"team": world.users["anna"].team_id}, {}
    for one in whose:
        await planned("DEALS_WON", "2", **one)

    async def seen(name):
        return {key.split()[1] for key, (fact, *_) in (await told(as_(name), "DEALS_WON")).items() if fact is not None}

    assert [await seen(name) for name in ("admin", "head", "north_head", "anna", "boris")] == [
        {"all", "North", "Anna"}, {"North", "Anna"}, {"North", "Anna"}, {"Anna"}, set(),
    ]  # fmt: skip
    assert (await told(as_("boris"), "DEALS_WON"))["DEALS_WON all"] == [None, "NOT_READABLE", "0.5", "NOT_READABLE"]
    assert (await as_("partner").refusal(QUERY, m=["DEALS_WON"], p=WEEKS))[0] == "FORBIDDEN"


async def test_a_plan_of_what_should_be_low_is_met_from_below(as_, world, planned):
    """A plan of 2 lost deals of which one is lost is kept twice over."""
    made = {"title": "D", "openedAt": "2025-09-02T09:00:00Z"}
    deal = (await as_("admin").ask(CREATE, input=made))["dealCreate"]["deal"]["id"]
    lost = {"id": deal, "reason": "Price", "happenedAt": "2025-09-03T09:00:00Z"}
    assert refusals((await as_("admin").post(document("dealLose"), lost)).json(), "dealLose") == []
    await planned("DEALS_LOST", "2")
    await planned("MISSED_RATE", "0.1")
    await planned("WIN_RATE", "0.5")

    found = await told(as_("admin"), "DEALS_LOST", "MISSED_RATE", "WIN_RATE")

    assert found["DEALS_LOST all"][:2] == ["1", "2"]
    assert found["MISSED_RATE all"][:2] == [None, "NOTHING_BELOW"]
    assert (found["WIN_RATE all"][1], found["WIN_RATE all"][3]) == ("0", "NOT_ADDITIVE")


async def test_why_there_is_no_pace(as_, world, planned):
    await planned("DEALS_WON", "5")
    await planned("OPEN_DEALS", "5")

    async def why(at):
        found = await told(as_("admin"), "DEALS_WON", "OPEN_DEALS", at=at)
        return [found["DEALS_WON all"][1], found["DEALS_WON all"][3], found["OPEN_DEALS all"][1] == "NOT_YET"]

    assert await why("2025-09-15T12:00:00Z") == ["0", "PERIOD_OVER", False]
    assert await why("2025-08-20T12:00:00Z") == ["0", "NOT_YET", True]
    assert await why("2025-09-01T03:00:00Z") == ["0", "NO_WORKING_TIME", False]
    body = (await as_("admin").post(document("workspaceUpdate"), {"input": {"workingDays": []}})).json()
    assert refusals(body, "workspaceUpdate") == []
    assert await why(HALF) == ["0", "NO_CALENDAR", False]


async def test_months_of_a_quarter_have_plans_of_their_own(as_, planned):
    for month in (7, 8, 9):
        await planned("DEALS_WON", str(month), period={"from": f"2025-{month:02d}-01", "to": f"2025-{month + 1:02d}-01"})
    quarter = {"from": "2025-07-01", "to": "2025-10-01"}
    await planned("DEALS_WON", "30", period=quarter)

    async def targets(grain):
        asked = {"m": ["DEALS_WON"], "p": quarter, "g": grain}
        return [p["plan"]["target"] for p in (await as_("admin").ask(QUERY, **asked))["planCompletion"]["plans"]]

    assert (await targets("MONTH"), await targets(None), await targets("WEEK")) == (["7", "8", "9"], ["30"], [])


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"m": []}, "metrics: name 1 to 20"),
        ({"m": [*METRICS][:21]}, "metrics: name 1 to 20"),
        ({"m": ["DEALS_WON"], "p": {"from": "2025-02-02", "to": "2025-02-01"}}, "period: `to` must be after `from`"),
    ],
)
async def test_wrong_requests_are_refused_by_name(as_, asked, said):
    code, message = await as_("admin").refusal(QUERY, **{"p": WEEKS, **asked})

    assert code == "BAD_USER_INPUT"
    assert said in message


async def test_every_metric_with_a_plan_equals_a_recount(as_, world):
    """Each for a user, a team and the workspace: what the plan says is met is what is counted in plain Python, in the metric's unit."""
    first, last = date(2026, 9, 1), date(2026, 11, 1)
    anna, own = world.users["anna"], world.workspace.id
    days = {"start_on": first, "end_on": last}
    await Plan.bulk_create(
        Plan(workspace_id=own, metric=name, target="3", whose=w[0], user_id=w[1], team_id=w[2], **days)
        for name in METRICS
        for w in ((anna.id, anna.id, None), (anna.team_id, None, anna.team_id), (own, None, None))
    )
    await renew(world)
    data = await load(world.actors["admin"])
    groups = {"Anna": ("USER", str(anna.id), USER), "North": ("TEAM", str(anna.team_id), TEAM), None: (None, None, None)}
    asked = [*METRICS]
    for some in (asked[i : i + 20] for i in range(0, len(asked), 20)):
        plans = (await as_("admin").ask(BARE, m=some, p={"from": str(first), "to": str(last)}))["planCompletion"]["plans"]
        assert len(plans) == 3 * len(some)
        for p in plans:
            dimension, key, declared = groups[(p["plan"]["user"] or p["plan"]["team"] or {"name": None})["name"]]
            metric = METRICS[p["metric"]]
            if declared and declared not in metric.dimensions:
                assert (p["completion"], p["reason"], p["fact"]) == (None, "NOT_TOLD_APART", None)
                continue
            above, below = naive(expected(data, first, last, **({dimension: key} if dimension else {})), p["metric"])
            assert p["completion"] == part(metric, above, below), (p, above, below)


def part(metric, above, below):
    if below == 0 or (metric.better == "LOWER" and above == 0):
        return None
    whole = {"DAYS": 86_400, "QUANTITY": 1_000, "MONEY": 100}.get(metric.unit, 1)
    fact = Fraction(above, (below or 1) * whole)
    found = 3 / fact if metric.better == "LOWER" else fact / 3
    return f"{round(found * 10**6) / 10**6:.6f}".rstrip("0").rstrip(".")
