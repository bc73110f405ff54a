"""How things stood at the end of each bucket: open deals by their owner and stage of that moment, also where history is entered late."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from models.base import now
from resolvers.kpis.calls import INTERACTIONS
from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.open_deals import OPEN
from resolvers.kpis.registry import AsOf, Counted

QUERY = """query($p: KpiPeriodInput!, $by: [KpiDimension!], $grain: KpiGrain) {
  kpi(metrics: [OPEN_DEALS, OPEN_AMOUNT, OPEN_DEAL_AGE_DAYS], period: $p, grain: $grain, groupBy: $by, compareTo: { base: PREVIOUS_PERIOD }) { groups {
    bucket { from } user { name } stage { name } values { value baseValue share excluded { reason count } rows { totalCount } } } } }"""
CREATE = "mutation($input: DealCreateInput!) { dealCreate(input: $input) { deal { id } userErrors { code } } }"
MOVE = "mutation($id: ID!, $stage: ID!, $at: DateTime) { dealMove(id: $id, stageId: $stage, happenedAt: $at) { userErrors { code } } }"
REOPEN = "mutation($id: ID!, $stage: ID!, $at: DateTime) { dealReopen(id: $id, stageId: $stage, happenedAt: $at) { userErrors { code } } }"
PERIOD = {"from": "2025-01-01", "to": "2025-07-01"}


@pytest.fixture
def history(as_, world):
    """Return what opens a deal, and what moves one."""
    anna = as_("anna")

    async def opened(month, **input_):
        made = {"title": "D", "openedAt": f"2025-{month:02d}-10T12:00:00Z", **input_}
        return (await anna.ask(CREATE, input=made))["dealCreate"]["deal"]["id"]

    async def moved(deal, name, month, mutation=MOVE):
        at = f"2025-{month:02d}-20T12:00:00Z"
        done = await anna.ask(mutation, id=deal, stage=f"stage_{world.stages[name].id}", at=at)
        assert next(iter(done.values()))["userErrors"] == []

    return opened, moved


async def told(client, by, grain="MONTH", period=PERIOD):
    """Return by bucket and group how many deals were open then and what they come to."""
    groups = (await client.ask(QUERY, p=period, by=by, grain=grain))["kpi"]["groups"]
    found = {}
    for group in groups:
        count, amount, _ = group["values"]
        assert count["rows"]["totalCount"] == int(count["value"])
        place = [group[name]["name"] for name in ("user", "stage") if group[name]]
        found[" ".join([group["bucket"]["from"][5:7] if grain else "", *place]).strip()] = f"{count['value']} {amount['value']}"
    return found


async def test_each_month_tells_what_was_open_when_it_ended(as_, history):
    opened, moved = history
    first, second = await opened(1, amount="100.00"), await opened(2)

    await moved(first, "Talks", 2)
    await moved(first, "Won", 4)
    await moved(second, "Talks", 3)

    assert await told(as_("admin"), []) == {
        "01": "1 100.00", "02": "2 100.00", "03": "2 100.00", "04": "1 0.00", "05": "1 0.00", "06": "1 0.00",
    }  # fmt: skip
    assert await told(as_("anna"), ["STAGE"]) == {
        "01 New": "1 100.00", "02 New": "1 0.00", "02 Talks": "1 100.00", "03 Talks": "2 100.00", "04 Talks": "1 0.00",
        "05 Talks": "1 0.00", "06 Talks": "1 0.00",
    }  # fmt: skip
    await moved(first, "New", 5, REOPEN)
    assert (await told(as_("admin"), ["USER"]))["06 Anna"] == "2 100.00"
    assert await told(as_("boris"), []) == {f"{month:02d}": "0 0.00" for month in range(1, 7)}


async def test_a_running_bucket_is_as_of_now_and_one_to_come_is_unknown(as_, history):
    opened, _ = history
    await opened(1)
    today = now().astimezone(ZoneInfo("Europe/Moscow")).date()
    period = {"from": str(today), "to": str(today + timedelta(days=3))}

    groups = (await as_("anna").ask(QUERY, p=period, by=[], grain="DAY"))["kpi"]["groups"]

    open_now = [[value["value"] for value in group["values"]] for group in groups]
    assert [values[:2] for values in open_now[2:]] == [[None, None]]
    assert open_now[0][0] is not None
    assert groups[0]["values"][0]["baseValue"] is not None
    assert [value["excluded"] for value in groups[2]["values"]] == [None] * 3


async def test_an_age_is_told_in_days_and_amounts_that_are_missing_are_left_out(as_, history):
    opened, _ = history
    await opened(1)

    period = {"from": "2025-01-01", "to": "2025-02-01"}
    [group] = (await as_("anna").ask(QUERY, p=period, by=["USER"], grain=None))["kpi"]["groups"]

    count, amount, age = group["values"]
    assert (count["value"], count["baseValue"], count["share"]) == ("1", "0", "1")
    assert (amount["value"], amount["excluded"]) == ("0.00", [{"reason": "NO_AMOUNT", "count": 1}])
    assert age["value"] == "21.375"  # from the 10th at noon to the end of the month in Moscow


async def test_what_runs_out_does_so_by_the_workspaces_windows_and_without_a_write(as_, world, monkeypatch, history):
    opened, _ = history
    await opened(1)
    old = AsOf(key="old", family=OPEN, where="{t}.begins <= @before({at}, {window.stale_days}, day)")
    late = Counted(key="late", family=INTERACTIONS, where="{t}.started_at <= @before({now}, {window.stale_days}, day)")
    for name, term in (("OPEN_DEALS", old), ("INTERACTIONS", late)):
        monkeypatch.setitem(METRICS, name, replace(METRICS[name], numerator=[term]))
    query = "query($p: KpiPeriodInput!) { kpi(metrics: [OPEN_DEALS, INTERACTIONS], period: $p) { groups { values { value rows { totalCount } } } } }"
    windows = "mutation($days: Int!) { workspaceUpdate(input: { staleDays: $days }) { userErrors { code } } }"

    async def counted(to):
        [group] = (await as_("admin").ask(query, p={"from": "2025-01-01", "to": to}))["kpi"]["groups"]
        assert all(int(v["value"]) == v["rows"]["totalCount"] for v in group["values"])
        return [int(v["value"]) for v in group["values"]]

    before = await counted("2025-02-01"), await counted("2027-01-01")
    await as_("admin").ask(windows, days=10)
    after = await counted("2025-02-01"), await counted("2027-01-01")

    assert (before[0], after[0]) == ([0, 0], [1, 0])
    assert 0 < before[1][1] < after[1][1]


async def test_an_open_deal_has_a_next_step_and_is_stale_in_its_stage(as_, world, history):
    opened, moved = history
    deals = [await opened(1) for _ in range(5)]
    await moved(deals[0], "Talks", 2)
    limit = "mutation($id: ID!) { stageUpdate(id: $id, input: { staleAfterDays: 30 }) { userErrors { code } } }"
    give = "mutation($input: TaskCreateInput!) { taskCreate(input: $input) { task { id } userErrors { code } } }"
    done = "mutation($id: ID!) { taskComplete(id: $id) { userErrors { code } } }"
    query = "query($p: KpiPeriodInput!) { kpi(metrics: [NO_NEXT_STEP_RATE, STALE_DEALS], period: $p) { groups { values { value denominator rows { totalCount } } } } }"
    today = now().astimezone(ZoneInfo("Europe/Moscow")).date()

    async def told(first, end):
        [group] = (await as_("anna").ask(query, p={"from": str(first), "to": str(end)}))["kpi"]["groups"]
        return [[v["value"], v["rows"]["totalCount"]] for v in group["values"]]

    assert (await told("2025-02-01", "2025-03-01"))[1] == ["0", 0]
    await as_("admin").ask(limit, id=f"stage_{world.stages['New'].id}")
    assert (await told("2025-01-01", "2025-02-01"))[1] == ["0", 0]
    assert (await told("2025-02-01", "2025-03-01"))[1] == ["4", 4]

    before = await told(today, today + timedelta(days=1))
    tasks = [
        (await as_("anna").ask(give, input={"title": "T", "dealId": deal, "dueAt": due and due.isoformat()}))["taskCreate"][
            "task"
        ]
        for deal, due in zip(
            deals, (now() + timedelta(days=9), now() + timedelta(days=9), now() - timedelta(days=9), None), strict=False
        )
    ]
    step = await told(today, today + timedelta(days=1))
    assert [before[0], step[0]] == [["1", 5], ["0.6", 3]]
    await as_("anna").ask(done, id=tasks[0]["id"])
    assert (await told(today, today + timedelta(days=1)))[0] == ["0.8", 4]
