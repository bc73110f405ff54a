"""What a value says beside itself: how sure it is, its part of the whole, and what there is to know of its metric."""

import random
from pathlib import Path

from models.interactions import Interaction
from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.listing import document
from tests.builders import add_call, moment

ROOT = Path(__file__).parent.parent.parent
QUERY = """query($p: KpiPeriodInput!, $to: KpiCompareInput) {
  kpi(metrics: [MISSED_RATE, CALLS_INBOUND], period: $p, compareTo: $to, groupBy: [RESPONSIBLE]) { groups { responsible { name }
    values { value sample share isNotable interval { low high } } } } }"""
CATALOGUE = "query($in: KpiLanguage!) { kpiMetrics(language: $in) { metric name description unit better isAdditive isShare hasMedian dimensions } }"


async def add_inbound(world, year, **calls):
    """Add inbound calls of a year: of each user so many, and so many of them missed."""
    chance = random.Random(1)
    for name, (all_, missed) in calls.items():
        for number in range(all_):
            took = {"user_id": None, "disposition": "MISSED", "talk_seconds": 0}
            took = took if number < missed else {"user_id": world.users[name].id, "disposition": "ANSWERED", "talk_seconds": 9}
            at = moment(chance).replace(year=year, month=3, day=2 + number)
            own = {"owner_id": world.users[name].id, "kind": "CALL", "direction": "INBOUND", "day": at.date(), "started_at": at}
            await add_call(world, chance, **own, **took)


async def test_how_sure_a_share_is_and_what_part_a_group_has(as_, world):
    await Interaction.filter(workspace_id=world.workspace.id).delete()
    await add_inbound(world, 2025, anna=(5, 2), boris=(15, 0))
    await add_inbound(world, 2024, anna=(5, 3), boris=(15, 15))
    period, base = ({"from": f"{year}-03-01", "to": f"{year}-04-01"} for year in (2025, 2024))

    groups = (await as_("admin").ask(QUERY, p=period, to={"period": base}))["kpi"]["groups"]

    told = {g["responsible"]["name"]: g["values"] for g in groups}
    anna, boris = told["Anna"][0], told["Boris"][0]
    assert (anna["value"], anna["sample"], anna["share"], anna["isNotable"]) == ("0.4", 5, None, False)
    assert [anna["interval"][k][:5] for k in ("low", "high")] == ["0.117", "0.769"]
    assert (boris["value"], boris["isNotable"]) == ("0", True)
    assert [(told[name][1]["value"], told[name][1]["share"]) for name in ("Anna", "Boris")] == [("5", "0.25"), ("15", "0.75")]
    assert told["Anna"][1] | {"value": None, "sample": None, "share": None} == {
        "value": None, "sample": None, "share": None, "isNotable": None, "interval": None,
    }  # fmt: skip


async def test_what_there_is_to_know_of_each_metric_is_told_in_two_languages(as_):
    told = {language: (await as_("anna").ask(CATALOGUE, **{"in": language}))["kpiMetrics"] for language in ("EN", "RU")}

    assert [m["metric"] for m in told["EN"]] == list(METRICS)
    rate = next(m for m in told["RU"] if m["metric"] == "MISSED_RATE")
    assert (rate["name"], rate["better"], rate["isShare"], rate["hasMedian"]) == ("Доля пропущенных", "LOWER", True, False)
    assert all(m["name"].isascii() and not r["name"].isascii() for m, r in zip(told["EN"], told["RU"], strict=True))


def test_the_documents_list_every_metric():
    assert (ROOT / "docs/kpi.md").read_text() == document()
