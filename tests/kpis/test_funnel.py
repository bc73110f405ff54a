"""The funnel: by hand, and against a recount in plain Python on random histories, for every caller."""

import asyncio
import functools
import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.deals import Deal, LossReason, Stage
from models.rights import Level, Noun, Verb
from models.users import Role
from tests.builders import rule
from tests.kpis.acts import Acts
from tests.kpis.counted.facts import ends_at
from tests.kpis.counted.funnel import PARTS, funnel
from tests.kpis.counting import load, renew
from tests.mutations import document, refusals

OF = {name: "".join("_" + c if c.isupper() else c for c in name).upper() for name in PARTS}
SHOWN = ("cameBack", "jumpedOver", "lostThere")
"""Parts whose very deals are asked for, too: those of all would cost more than a minute's budget."""
ROWS = " ".join(
    f"r{name}: rows(of: {of}, first: 40) {{ totalCount {'nodes { id }' if name in SHOWN else ''} }}" for name, of in OF.items()
)
QUERY = f"""query($p: KpiPeriodInput!, $f: DealReportFilter) {{ funnel(period: $p, filter: $f) {{ period {{ from to days }} zone stages {{
  stage {{ id name }} pipeline {{ name }} {" ".join(PARTS)} conversion winConversion conversionInterval {{ low high }} stays medianSeconds
  lossReasons {{ reason {{ id name }} count }} {ROWS} }} }} }}"""
CREATE = "mutation($input: DealCreateInput!) { dealCreate(input: $input) { deal { id } userErrors { code } } }"
YEAR = {"from": "2025-01-01", "to": "2026-01-01"}
START = datetime(2025, 3, 3, 9, tzinfo=UTC)


class Selling:
    """Deals that go through the stages, by the API alone."""

    def __init__(self, as_, world):
        self.as_, self.world = as_, world

    async def do(self, mutation, **variables):
        body = (await self.as_("admin").post(document(mutation), variables)).json()
        assert refusals(body, mutation) == []

    async def made(self, **fields):
        return (await self.as_("admin").ask(CREATE, input=fields))["dealCreate"]["deal"]["id"]

    async def deal(self, *path, owner="anna", **fields):
        """Make a deal that goes through stages, each given with the day of the entry."""
        (first, day), *others = path
        at = (START + timedelta(days=day)).isoformat()
        made = {"title": "D", "stageId": self.stage(first), "openedAt": at, "ownerId": f"user_{self.world.users[owner].id}"}
        deal = await self.made(**made, **fields)
        for name, then in others:
            when = (START + timedelta(days=then)).isoformat()
            if name == "Lost":
                await self.do("dealLose", id=deal, happenedAt=when, reason="Price")
            else:
                await self.do("dealMove", id=deal, stageId=self.stage(name), happenedAt=when)
        return deal

    def stage(self, name):
        return f"stage_{self.world.stages[name].id}"


@pytest.fixture
def as_(limited):
    """Return clients whose budget is not bounded: histories ask often."""
    return functools.cache(lambda name: limited(name, rate_limit=0))


@pytest.fixture
def selling(as_, world):
    return Selling(as_, world)


async def told(client, period=YEAR, **filter_):
    """Return by the stage's name the numbers in the order of ``PARTS``."""
    stages = (await client.ask(QUERY, p=period, f=filter_))["funnel"]["stages"]
    return {s["stage"]["name"]: s for s in stages if s["pipeline"]["name"] == "Main"}


def numbers(stage):
    return [stage[part] for part in PARTS]


async def test_what_has_become_of_those_who_came_in(as_, selling):
    """Of New: four came in, two got further, one of them came back, one was lost there. Talks was jumped over once, and twice from the outside."""
    await selling.deal(("New", 0), ("Talks", 1), ("Contract", 3), ("Won", 4), amount="100")
    back = await selling.deal(("New", 0), ("Contract", 2), ("New", 5))
    lost = await selling.deal(("New", 1), ("Lost", 8))
    await selling.deal(("New", 2))
    await selling.deal(("New", -90), ("Talks", 3))
    straight = await selling.deal(("Contract", 3), owner="boris")

    found = await told(as_("admin"))

    #                 entered wentOn cameBack jumped still elsewhere lostThere lostElsewhere won
    assert numbers(found["New"]) == [4, 2, 1, 1, 2, 0, 1, 0, 1]
    assert numbers(found["Talks"]) == [2, 1, 0, 2, 1, 0, 0, 0, 1]
    assert numbers(found["Contract"]) == [3, 1, 0, 0, 1, 1, 0, 0, 1]
    assert (found["New"]["conversion"], found["New"]["winConversion"]) == ("0.5", "0.25")
    assert found["New"]["conversionInterval"] == {"low": "0.150039", "high": "0.849961"}
    # stays in New: 1, 2, and 7 days; that of the deal that came back and stands there has not ended
    assert (found["New"]["stays"], found["New"]["medianSeconds"]) == (3, str(2 * 86_400))
    assert (found["Contract"]["stays"], found["Contract"]["medianSeconds"]) == (2, str(2 * 86_400))
    nobody = {"reason": None, "count": 1}
    assert (found["New"]["lossReasons"], found["Talks"]["lossReasons"]) == ([nobody], [])
    assert [stage[f"r{part}"]["totalCount"] for stage in found.values() for part in PARTS] == [
        stage[part] for stage in found.values() for part in PARTS
    ]
    ids = [{n["id"] for n in found["New"][f"r{name}"]["nodes"]} for name in SHOWN]
    assert ids == [{back}, {straight}, {lost}]
    assert numbers((await told(as_("admin"), users=[f"user_{selling.world.users['boris'].id}"]))["Contract"]) == [
        1,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        0,
    ]


async def test_an_entry_counts_in_the_period_in_which_it_was_the_first(as_, selling):
    await selling.deal(("New", 0), ("Talks", 31), ("New", 62), ("Talks", 93))

    months = {}
    for month in range(3, 8):
        found = await told(as_("admin"), {"from": f"2025-{month:02d}-01", "to": f"2025-{month + 1:02d}-01"})
        months[month] = [found[name]["entered"] for name in ("New", "Talks")]

    assert months == {3: [1, 0], 4: [0, 1], 5: [0, 0], 6: [0, 0], 7: [0, 0]}


async def test_nobody_sees_or_counts_deals_that_they_may_not_read(as_, world, selling):
    await selling.deal(("New", 0), ("Won", 1), amount="5")
    await selling.deal(("New", 0), owner="clara")

    assert [(await told(as_(name)))["New"]["entered"] for name in ("admin", "head", "north_head", "anna", "boris")] == [
        2,
        2,
        1,
        1,
        0,
    ]
    assert await as_("partner").refusal(QUERY, p=YEAR) == (
        "FORBIDDEN", "funnel: a partner sees deals, not the numbers of the people who work on them.",
    )  # fmt: skip
    await rule(world, Role.MANAGER, Level.NONE, nouns=[Noun.DEAL], verbs=[Verb.READ])
    assert numbers((await told(as_("anna")))["New"]) == [0] * len(PARTS)


@pytest.mark.parametrize(
    ("period", "filter_", "said"),
    [
        ({"from": "2025-02-01", "to": "2025-02-01"}, {}, "period: `to` must be after `from`"),
        (YEAR, {"users": None}, "filter.users: must not be null"),
        (YEAR, {"teams": ["user_1"]}, "filter.teams"),
        (YEAR, {"pipelines": ["x"]}, "filter.pipelines"),
    ],
)
async def test_wrong_requests_are_refused_by_name(as_, period, filter_, said):
    code, message = await as_("admin").refusal(QUERY, p=period, f=filter_)

    assert code == "BAD_USER_INPUT"
    assert said in message


async def check(as_, world, caller, first, last, **filter_):
    """Compare the funnel of some days with the recount."""
    data = await load(world.actors[caller])
    asked = {k: [f"{k[:-1]}_{v}" if k != "sources" else v for v in values] for k, values in filter_.items()}
    body = (await as_(caller).ask(QUERY, p={"from": str(first), "to": str(last)}, f=asked))["funnel"]
    expected = funnel(data, *(ends_at(data, day, "9999") for day in (first, last)), filter_)
    found = {s["stage"]["id"].removeprefix("stage_"): s for s in body["stages"]}
    assert found.keys() == expected.keys()
    for id_, (parts, stays, middle, reasons) in expected.items():
        stage = found[id_]
        for name, deals in parts.items():
            assert (stage[name], stage[f"r{name}"]["totalCount"]) == (len(deals), len(deals)), (name, id_)
        for name in SHOWN:
            assert {n["id"] for n in stage[f"r{name}"]["nodes"]} == {f"deal_{d}" for d in parts[name]}
        assert sum(len(parts[name]) for name in PARTS[4:]) == len(parts["entered"])
        assert (stage["stays"], stage["medianSeconds"] and float(stage["medianSeconds"])) == (stays, middle)
        told_of = {r["reason"] and r["reason"]["id"].removeprefix("lossreason_"): r["count"] for r in stage["lossReasons"]}
        assert told_of == reasons
    return found


MOVING = (
    "create_deal",
    "move",
    "move",
    "move",
    "win",
    "lose",
    "reopen",
    "order",
    "owner",
    "delete_deal",
    "restore_deal",
    "zone",
    "correct",
)


async def test_it_equals_a_recount_through_random_histories(as_, world):
    loop = asyncio.get_running_loop()
    start = datetime(2026, 8, 20, tzinfo=UTC).date()

    async def history(steps):
        for name, seed in steps:
            await getattr(Acts(as_, world, random.Random(seed)), name)()
        await renew(world)
        chance = random.Random(len(steps))
        first = start + timedelta(days=chance.randint(0, 40))
        await check(as_, world, "admin", start, start + timedelta(days=120))
        await check(as_, world, "north_head", first, first + timedelta(days=30))
        who = [str(world.users[name].id) for name in ("anna", "clara")]
        await check(as_, world, "admin", start, start + timedelta(days=120), users=who, sources=["Site"])

    @settings(max_examples=4, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(steps=st.lists(st.tuples(st.sampled_from(MOVING), st.integers(0, 10**6)), min_size=6, max_size=14))
    def explore(steps):
        asyncio.run_coroutine_threadsafe(history(steps), loop).result(60)

    await asyncio.to_thread(explore)
    assert await Deal.filter(workspace_id=world.workspace.id).exists()


async def test_losses_are_told_by_their_listed_reason_and_hidden_with_it(as_, world, selling):
    price = await LossReason.get(workspace_id=world.workspace.id)
    for day in (3, 4):
        deal = await selling.deal(("New", 0), ("Talks", 1))
        at = (START + timedelta(days=day)).isoformat()
        await selling.do("dealLose", id=deal, happenedAt=at, reasonId=f"lossreason_{price.id}")

    [loss] = (await told(as_("admin")))["Talks"]["lossReasons"]

    assert loss == {"reason": {"id": f"lossreason_{price.id}", "name": "Price"}, "count": 2}
    assert await Stage.filter(workspace_id=world.workspace.id, kind="OPEN").count() == 4
