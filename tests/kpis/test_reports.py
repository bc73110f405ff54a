"""What a report says beside its numbers: the first groups and the rest, rolling days, what is notable, what runs; and what is refused."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from models.base import now
from models.interactions import Interaction
from resolvers.kpis import fields, reading
from tests.builders import add_call
from tests.trips import trips

QUERY = """query($m: [KpiMetric!]!, $p: KpiPeriodInput!, $grain: KpiGrain, $by: [KpiDimension!], $to: KpiCompareInput, $order: KpiOrder, $first: Int, $rolling: Int) {
  kpi(metrics: $m, period: $p, grain: $grain, groupBy: $by, compareTo: $to, orderBy: $order, first: $first, rollingDays: $rolling) {
    groups { bucket { from isRunning } user { name } kind values { value baseValue isNotable share rows { totalCount } } }
    rest { groups bucket { from } values { metric value numerator denominator baseValue change share } } } }"""
MONTH = {"from": "2025-03-01", "to": "2025-04-01"}


@pytest.fixture
async def calls(world):
    """Return what adds calls of a user on a day: so many, and so many of them missed. There are no others."""
    await Interaction.filter(workspace_id=world.workspace.id).delete()
    chance = random.Random(1)

    async def added(name, day, count, missed=0, hour=9):
        user = world.users[name].id
        at = datetime.fromisoformat(f"{day}T{hour:02d}:15:00").replace(tzinfo=UTC)
        for number in range(count):
            took = (
                {"disposition": "MISSED", "talk_seconds": 0}
                if number < missed
                else {"disposition": "ANSWERED", "talk_seconds": 9}
            )
            own = {"user_id": user, "owner_id": user, "kind": "CALL", "direction": "INBOUND", "started_at": at}
            await add_call(world, chance, None, day=at.date(), **own, **took)

    return added


def asking(client):
    """Return what asks for a report of inbound calls by user and tells each group's values, the first of them alone where they are one."""

    async def ask(**given):
        given = {"m": ["CALLS_INBOUND"], "p": MONTH, "by": ["USER"], **given}
        return (await client.ask(QUERY, **given))["kpi"]

    return ask


def told(groups):
    return [((g["user"] or {}).get("name"), g["values"][0]["value"]) for g in groups]


async def test_the_first_groups_come_in_order_and_the_rest_is_told(as_, calls):
    for name, count, missed in (("anna", 5, 1), ("boris", 3, 3), ("clara", 2, 0)):
        await calls(name, "2025-03-10", count, missed)
    await calls("clara", "2025-02-10", 1)
    ask = asking(as_("admin"))
    metrics, order = ["CALLS_INBOUND", "MISSED_RATE"], {"metric": "CALLS_INBOUND"}

    most = await ask(m=metrics, order=order, first=1, to={"base": "PREVIOUS_PERIOD"})
    least = await ask(order={**order, "direction": "ASC"})
    worst = await ask(m=metrics, order={"metric": "MISSED_RATE"}, first=2)
    grown = await ask(order={**order, "by": "CHANGE_RATE"}, first=1, to={"base": "PREVIOUS_PERIOD"})

    assert told(most["groups"]) == [("Anna", "5")]
    assert most["groups"][0]["values"][0]["share"] == "0.5"
    [rest] = most["rest"]
    assert rest == {
        "groups": 2,
        "bucket": None,
        "values": [
            {
                "metric": "CALLS_INBOUND",
                "value": "5",
                "numerator": "5",
                "denominator": None,
                "baseValue": "1",
                "change": "4",
                "share": "0.5",
            },
            {
                "metric": "MISSED_RATE",
                "value": "0.6",
                "numerator": "3",
                "denominator": "5",
                "baseValue": "0",
                "change": "0.6",
                "share": None,
            },
        ],
    }
    assert (told(least["groups"]), least["rest"]) == ([("Clara", "2"), ("Boris", "3"), ("Anna", "5")], [])
    assert told(worst["groups"]) == [("Boris", "3"), ("Anna", "5")]
    assert told(grown["groups"]) == [("Clara", "2")]  # the others had none, and so no rate


async def test_rolling_days_end_with_each_bucket(as_, calls):
    for day, count in (("2025-02-25", 4), ("2025-03-01", 1), ("2025-03-02", 2), ("2025-03-08", 3)):
        await calls("anna", day, count)
    ask = asking(as_("admin"))
    days = {"from": "2025-03-01", "to": "2025-03-10"}

    rolled = await ask(p=days, grain="DAY", by=[], rolling=7)

    values = {g["bucket"]["from"][8:]: g["values"][0] for g in rolled["groups"]}
    assert {day: v["value"] for day, v in values.items()} == {
        "01": "5", "02": "7", "03": "7", "04": "3", "05": "3", "06": "3", "07": "3", "08": "5", "09": "3",
    }  # fmt: skip
    assert all(int(v["value"]) == v["rows"]["totalCount"] for v in values.values())


async def test_a_running_bucket_is_told_and_rolls_to_today(as_, calls):
    today = now().date()
    await calls("anna", str(today), 2, hour=0)
    ask = asking(as_("admin"))
    year = {"from": f"{today.year}-01-01", "to": f"{today.year + 1}-01-01"}

    months = (await ask(p=year, grain="MONTH", by=[]))["groups"]
    rolled = (await ask(p=year, by=[], rolling=2))["groups"]

    assert [i for i, g in enumerate(months, 1) if g["bucket"]["isRunning"]] == [today.month]
    assert rolled[0]["values"][0]["value"] == "2"


async def test_a_count_is_notable_against_the_usual_spread_of_the_group_itself(as_, calls):
    start = datetime(2025, 1, 6, tzinfo=UTC).date()
    for week, (anna, boris) in enumerate(((9, 20), (10, 2), (11, 30), (10, 1), (9, 25), (10, 3), (11, 20), (60, 2), (10, 20))):
        day = start + timedelta(days=7 * week + 1)
        await calls("anna", str(day), anna)
        await calls("boris", str(day), boris)
    ask = asking(as_("admin"))
    weeks = {"from": str(start), "to": str(start + timedelta(days=63))}
    before = {"period": {"from": str(start - timedelta(days=7)), "to": str(start + timedelta(days=56))}}

    groups = (await ask(p=weeks, grain="WEEK", to=before))["groups"]

    notable = {name: [g["values"][0]["isNotable"] for g in groups if g["user"]["name"] == name] for name in ("Anna", "Boris")}
    assert notable == {"Anna": [None] * 6 + [False, True, True], "Boris": [None] * 6 + [False, False, False]}
    single = (await ask(p={"from": "2025-01-06", "to": "2025-01-13"}, to={"base": "PREVIOUS_PERIOD"}))["groups"]
    assert {g["values"][0]["isNotable"] for g in single} == {None}


async def test_hours_are_those_of_the_clock_in_the_companys_zone(as_, world, calls):
    await as_("admin").ask('mutation { workspaceUpdate(input: { zone: "Europe/Berlin" }) { userErrors { code } } }')
    await calls("anna", "2025-03-29", 1, hour=8)
    await calls("anna", "2025-03-30", 2, hour=8)  # summer time has begun
    query = "query($p: KpiPeriodInput!, $f: KpiFilter) { kpi(metrics: [CALLS_INBOUND], period: $p, groupBy: [HOUR], filter: $f) { groups { hour values { value rows { totalCount } } } } }"

    found = {
        str(wanted): [
            (g["hour"], g["values"][0]["value"], g["values"][0]["rows"]["totalCount"])
            for g in (await as_("admin").ask(query, p=MONTH, f=wanted))["kpi"]["groups"]
        ]
        for wanted in ({}, {"hours": [10]})
    }

    assert list(found.values()) == [[(9, "1", 1), (10, "2", 2)], [(10, "2", 2)]]


REFUSED = (
    ({"p": {"from": "2025-03-01", "to": "2025-03-01"}}, "period: `to` must be after `from`"),
    ({"p": {"from": "2025-03-01", "to": "2024-03-01"}}, "period: `to` must be after `from`"),
    ({"p": {"from": "1925-03-01", "to": "2025-03-01"}}, "period: at most 7320 days"),
    ({"p": {"from": "2015-03-01", "to": "2025-03-01"}, "grain": "DAY"}, "grain: more than 400 buckets"),
    ({"m": []}, "metrics: name 1 to 30 of them"),
    ({"by": ["USER", "KIND", "CHANNEL"]}, "groupBy: at most 2 dimensions"),
    ({"to": {}}, "compareTo: give either base or period"),
    ({"to": {"base": "PREVIOUS_PERIOD", "period": MONTH}}, "compareTo: give either base or period"),
    ({"to": {"period": {"from": "2025-03-01", "to": "2024-03-01"}}}, "compareTo.period: `to` must be after `from`"),
    ({"by": ["STAGE"]}, "groupBy: CALLS_INBOUND cannot be told apart by STAGE"),
    ({"m": ["OPEN_DEALS"], "by": ["WEEKDAY"]}, "groupBy: OPEN_DEALS cannot be told apart by WEEKDAY"),
    ({"m": ["OPEN_DEALS"], "by": ["HOUR"]}, "groupBy: OPEN_DEALS cannot be told apart by HOUR"),
    ({"first": 3}, "first: say by what groups are ordered"),
    ({"first": 0, "order": {"metric": "CALLS_INBOUND"}}, "first: 1 to 20000"),
    ({"order": {"metric": "DEALS_WON"}}, "orderBy.metric: name one of `metrics`"),
    ({"order": {"metric": "CALLS_INBOUND", "by": "CHANGE"}}, "orderBy.by: a change needs a base"),
    ({"rolling": 0}, "rollingDays: 1 to 366"),
    ({"rolling": 367}, "rollingDays: 1 to 366"),
)


async def test_what_cannot_be_is_refused_by_the_arguments_name(as_):
    client = as_("admin")
    for given, words in REFUSED:
        body = (await client.post(QUERY, {"m": ["CALLS_INBOUND"], "p": MONTH, "by": [], **given})).json()
        assert [error["message"][: len(words)] for error in body["errors"]] == [words]


async def test_more_groups_than_anybody_reads_are_refused(as_, calls, monkeypatch):
    for module in (reading, fields):
        monkeypatch.setattr(module, "MAX_GROUPS", 2)
    for name in ("anna", "boris"):
        await calls(name, "2025-03-05", 1)
    ask = {"m": ["CALLS_INBOUND"], "p": MONTH, "by": ["USER", "KIND"]}
    assert "errors" not in (await as_("admin").post(QUERY, ask)).json()
    await calls("clara", "2025-03-05", 1)

    [error] = (await as_("admin").post(QUERY, ask)).json()["errors"]

    assert error["message"].startswith("groupBy: more than 2 groups.")


async def test_numbers_of_a_row_are_those_of_the_report(as_, world, calls):
    await calls("anna", "2025-03-10", 3)
    deal = next(d for d in world.deals if d.contact_id and d.company_id)
    contact, company = deal.contact_id, deal.company_id
    await Interaction.filter(workspace_id=world.workspace.id, user_id=world.users["anna"].id).update(
        contact_id=contact, deal_id=deal.id
    )
    node = """query($ids: [ID!]!, $p: KpiPeriodInput!, $open: KpiPeriodInput!) { nodes(ids: $ids) {
      ... on Team { kpi(metrics: [CALLS_INBOUND], period: $p) { value rows { totalCount } } } ... on User { kpi(metrics: [CALLS_INBOUND], period: $p) { value rows { totalCount } } }
      ... on Contact { kpi(metrics: [CALLS_INBOUND], period: $p) { value rows { totalCount } } } ... on Company { kpi(metrics: [CALLS_INBOUND], period: $p) { value rows { totalCount } } }
      ... on Deal { kpi(metrics: [CALLS_INBOUND], period: $p) { value rows { totalCount } } }
      ... on Pipeline { kpi(metrics: [OPEN_DEALS], period: $open) { value } } ... on Stage { kpi(metrics: [OPEN_DEALS], period: $open) { value } } } }"""
    anna = world.users["anna"]
    rows = [f"team_{anna.team_id}", f"user_{anna.id}", f"contact_{contact}", f"company_{company}", f"deal_{deal.id}"]
    stages = [f"stage_{stage.id}" for name, stage in world.stages.items() if name in {"New", "Talks", "Contract"}]
    until_now = {"from": "2026-08-01", "to": str(now().date() + timedelta(days=1))}

    nodes = (await as_("admin").ask(node, ids=[*rows, f"pipeline_{world.pipeline.id}", *stages], p=MONTH, open=until_now))[
        "nodes"
    ]
    report = "query($p: KpiPeriodInput!) { kpi(metrics: [OPEN_DEALS], period: $p, groupBy: [STAGE]) { groups { stage { id } values { value } } } }"
    groups = (await as_("admin").ask(report, p=until_now))["kpi"]["groups"]

    values = [value for n in nodes for value in n["kpi"]]
    assert [v["value"] for v in values[:5]] == ["3"] * 5
    assert [v["rows"]["totalCount"] for v in values[:5]] == [3] * 5
    open_ = {g["stage"]["id"]: g["values"][0]["value"] for g in groups}
    assert [v["value"] for v in values[6:]] == [open_.get(stage, "0") for stage in stages]
    assert int(values[5]["value"]) == sum(map(int, open_.values()))


async def test_a_row_has_the_metrics_that_mean_something_for_it(as_, world):
    query = "query($id: ID!, $p: KpiPeriodInput!) { nodes(ids: [$id]) { ... on Stage { kpi(metrics: [CALLS_INBOUND, OPEN_DEALS], period: $p) { value } } } }"

    body = (await as_("admin").post(query, {"id": f"stage_{world.stages['New'].id}", "p": MONTH})).json()

    assert [error["message"] for error in body["errors"]] == ["metrics: CALLS_INBOUND cannot be told of a Stage."]


async def test_a_page_of_fifty_with_three_numbers_each_is_one_statement(as_, world):
    numbers = "kpi(metrics: [CALLS_INBOUND, OPEN_DEALS, SALES_AMOUNT], period: $p) { value median }"
    query = f"query($p: KpiPeriodInput!) {{ contacts(first: 50) {{ nodes {{ name {numbers} }} }} }}"

    with trips() as sent:
        await as_("admin").ask(query, p=MONTH)

    assert len([text for text in sent if "deal_open" in text]) == 1
