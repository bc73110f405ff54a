"""Buckets are compared by the calendar, each tells with what, and one workspace's trouble is not another's."""

from datetime import UTC, datetime

from models.db.connecting import execute, fetch
from models.deals import Deal
from models.jobs import Queue
from resolvers.changes import changes
from resolvers.kpis.catalogue import FAMILIES, measures_of
from resolvers.kpis.folding import FOLD_WISH
from tests.builders import ZONE
from tests.working import hurry, work

QUERY = """query($p: KpiPeriodInput!, $to: KpiCompareInput!, $grain: KpiGrain) {
  kpi(metrics: [DEALS_WON], period: $p, grain: $grain, compareTo: $to) {
    base { from to } groups { bucket { from } base { from to days } values { value baseValue change changeRate } } } }"""


async def win(world, *days):
    """Let a deal be won on each of these days of 2025, at noon."""
    for month, day in days:
        at = datetime(2025, month, day, 12, tzinfo=UTC)
        deal = Deal(workspace_id=world.workspace.id, title="x", pipeline_id=world.pipeline.id, opened_at=at, currency="RUB")
        deal.enter(world.stages["Won"], at=at, zone=ZONE)
        await deal.save()


async def told(client, period, base="PREVIOUS_PERIOD", grain="DAY", **more):
    """Return what is told of each bucket by its first day: the value, the base, the change, and what of the base that is."""
    period = dict(zip(("from", "to"), period, strict=True))
    data = (await client.ask(QUERY, p=period, to={"base": base, **more}, grain=grain))["kpi"]
    found = {}
    for group in data["groups"]:
        beside, [value] = group["base"], group["values"]
        days = beside and f"{beside['from'][5:]}/{beside['to'][5:]}"
        found[group["bucket"] and group["bucket"]["from"][5:]] = (value["value"], value["baseValue"], value["change"], days)
    return found


async def test_days_that_the_base_does_not_have_are_unknown_and_none_of_its_days_is_lost(as_, world):
    await win(world, (1, 28), (1, 30), (1, 31), (2, 10), (2, 28), (3, 10), (3, 28), (3, 31))
    admin = as_("admin")

    march = await told(admin, ("2025-03-01", "2025-04-01"))
    february = await told(admin, ("2025-02-01", "2025-03-01"))

    assert (len(march), len(february)) == (31, 28)
    assert {day: march[day] for day in ("03-09", "03-10", "03-28", "03-29", "03-31")} == {
        "03-09": ("0", "0", "0", "02-09/02-10"), "03-10": ("1", "1", "0", "02-10/02-11"), "03-28": ("1", "1", "0", "02-28/03-01"),
        "03-29": ("0", None, None, None), "03-31": ("1", None, None, None),
    }  # fmt: skip
    assert (february["02-10"], february["02-28"]) == (("1", "0", "1", "01-10/01-11"), ("1", "3", "-2", "01-28/02-01"))
    assert await told(admin, ("2025-02-01", "2025-03-01"), grain=None) == {None: ("2", "3", "-1", "01-01/02-01")}
    assert (await told(admin, ("2025-01-01", "2025-04-01"), grain="MONTH"))["03-01"] == ("3", "0", "3", "12-01/01-01")


async def test_a_workspace_that_cannot_be_folded_stops_no_other(world):
    family, (mine, other) = FAMILIES["DEAL"], (world.workspace.id, world.users["stranger"].workspace_id)
    columns = [*family.place(), *(measure.key for measure in measures_of(family))]
    for _ in range(2):  # more than a sum can hold
        values = {"workspace_id": f"'{other}'", "day": "'2025-01-01'", "source": "''", "sales_amount": str(2**63 - 1)}
        values |= {name: f"'{other}'" for name in columns if name.endswith("_id")}
        told = ", ".join(values.get(name, "1") for name in columns)
        await execute(f"insert into {family.deltas} ({', '.join(columns)}) values ({told})")

    async def left(workspace_id):
        return (await fetch(f"select count(*) as n from {family.deltas} where workspace_id = '{workspace_id}'"))[0]["n"]

    assert await left(mine)
    stuck = await left(other)
    try:
        for workspace_id in sorted((mine, other)):
            async with changes(workspace_id) as unit:
                unit.jobs.append(FOLD_WISH)
            await hurry(workspace_id)
        await work(Queue.HOUSEKEEPING)

        assert (await left(mine), await left(other)) == (0, stuck)
    finally:
        await execute(f"delete from {family.deltas} where workspace_id = '{other}'")
