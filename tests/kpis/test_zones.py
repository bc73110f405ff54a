"""A new zone counts from the moment it is set; the days that rows keep follow in a job that may be overtaken, or end half-way."""

import random

import pytest

from models.days import day_columns, local_day
from models.interactions import Interaction
from models.workspaces import Workspace
from resolvers import zones
from resolvers.kpis.catalogue import METRICS
from tests.kpis.acts import Acts, move_days
from tests.kpis.test_acts import compare, fold

PLACE = "{ workspace { zone dayMove { done total } } }"


REFUSED = {
    "effectiveInteractions", "effectiveRate", "activeClients", "lostClients", "reactivatedClients", "nps", "retentionRate", "daysBetweenPurchases", "personWorkdays", "callsPerWorkday",
    "meetingsPerWorkday", "dealsWonPerWorkday", "unpaidAmount", "overdueAmount", "cohortDealsPerClient", "cohortAmountPerClient", "overdueCloses", "workingTimeGone",
}  # fmt: skip
"""What is told by kept days, and not until these are all of the new zone."""


@pytest.fixture
def beside(monkeypatch):
    """Do something beside the job: between two of its batches, by their number. The batches are small."""
    acts, batch, number = {}, zones._batch, [0]

    async def and_beside(*given):
        number[0] += 1
        last = await batch(*given)
        if number[0] in acts:
            await acts[number[0]]()
        return last

    monkeypatch.setattr(zones, "_batch", and_beside)
    monkeypatch.setattr(zones, "AT_MOST", 10)
    return acts


def test_nearly_every_metric_can_be_counted_while_the_days_of_a_new_zone_are_written():
    refused = {metric.key for metric in METRICS.values() if not metric.is_in_any_zone}

    assert refused == REFUSED


async def place(as_):
    return (await as_("admin").ask(PLACE))["workspace"]


async def wrong_days(world):
    """Return the rows that keep a day other than that of the zone."""
    zone, found = (await Workspace.get(id=world.workspace.id)).zone, []
    for model in zones.MODELS:
        for row in await model.filter(workspace_id=world.workspace.id):
            days = {day: (at := getattr(row, instant)) and local_day(at, zone) for instant, day in day_columns(model).items()}
            found += [row] if any(getattr(row, day) != right for day, right in days.items()) else []
    return found


async def test_a_new_zone_is_counted_by_however_far_its_job_is(as_, world, beside):
    acts, told, left = Acts(as_, world, random.Random(7)), [], []

    async def meanwhile():
        told.append(await place(as_))
        left.append(sum(isinstance(row, Interaction) for row in await wrong_days(world)))
        await acts.pull()
        await acts.log()
        await acts.win()
        await compare(as_, world)

    async def killed():
        raise RuntimeError("the process is gone")

    beside |= {1: meanwhile, 2: killed, 4: meanwhile}
    await fold(world)
    await acts.do("workspaceUpdate", input={"zone": "Pacific/Kiritimati"})
    await compare(as_, world)
    assert await wrong_days(world)
    before = await place(as_)

    await move_days(world.workspace.id)
    await compare(as_, world)
    half_way = await place(as_)
    assert await wrong_days(world)
    await move_days(world.workspace.id)

    assert await place(as_) == {"zone": "Pacific/Kiritimati", "dayMove": None}
    assert await wrong_days(world) == []
    await compare(as_, world)
    rows = before["dayMove"].pop("total"), half_way["dayMove"]["total"]
    assert (before["dayMove"], half_way["dayMove"]["done"], [p["dayMove"]["done"] for p in told]) == ({"done": 0}, 20, [10, 20])
    assert left[0] > 0
    assert rows[0] is None
    assert rows[1] > 20


async def test_another_zone_takes_the_place_of_one_that_is_still_written(as_, world, beside):
    acts = Acts(as_, world, random.Random(8))

    def zone(name):
        return lambda: acts.do("workspaceUpdate", input={"zone": name})

    async def there_and_back():
        await zone("Europe/Moscow")()
        await acts.log()
        await zone("Asia/Vladivostok")()

    beside |= {2: zone("America/New_York"), 4: there_and_back}
    await zone("Asia/Vladivostok")()
    await move_days(world.workspace.id)
    overtaken = await place(as_)
    await compare(as_, world)

    while await move_days(world.workspace.id):
        await compare(as_, world)

    assert overtaken["zone"] == "America/New_York"
    assert overtaken["dayMove"]["done"] == 0
    assert await place(as_) == {"zone": "Asia/Vladivostok", "dayMove": None}
    assert await wrong_days(world) == []
