"""Pairs of generators and converters: by hand, with what their margins lead one to expect, and against a recount in plain Python."""

from collections import Counter
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from models.contacts import Contact
from models.days import dated
from models.deals import Deal
from models.interactions import Interaction
from tests.builders import ZONE
from tests.kpis.counted import facts_of
from tests.kpis.counting import load, renew

COUNTS = "booked held met won conversion isSmall interval { low high }"
QUERY = f"""query($p: KpiPeriodInput!) {{ pairMatrix(period: $p) {{ zone all {{ {COUNTS} }}
  generators {{ user {{ id name }} {COUNTS} }} converters {{ user {{ id name }} {COUNTS} }}
  pairs {{ generator {{ id name }} converter {{ id name }} {COUNTS} expected isNotable
    booked_: rows(of: BOOKED) {{ totalCount }} held_: rows(of: HELD) {{ totalCount }} met_: rows(of: MET) {{ totalCount }} won_: rows(of: WON) {{ totalCount nodes {{ __typename }} }}
  }} }} }}"""
YEAR = {"from": "2025-01-01", "to": "2026-01-01"}
AT, WON = datetime(2025, 3, 3, 9, tzinfo=UTC), datetime(2025, 4, 3, 9, tzinfo=UTC)


async def meet(world, booker, host, met, won):
    """Let somebody hold meetings that another booked, each with a client of its own, some of whom buy."""
    own, (generator, converter) = {"workspace_id": world.workspace.id}, (world.users[name].id for name in (booker, host))
    for number in range(met):
        contact = await Contact.create(**own, name="C", name_key="c", owner_id=converter)
        await Interaction.create(
            **own, kind="MEETING", channel="IN_PERSON", contact_id=contact.id, user_id=converter, owner_id=converter, booked_by_id=generator,
            meeting_outcome="HELD",
            **dated(Interaction, ZONE, started_at=AT, booked_at=AT, planned_for=AT),
        )  # fmt: skip
        if number < won:
            deal = Deal(**own, title="D", pipeline_id=world.pipeline.id, opened_at=AT, currency="RUB", contact_id=contact.id)
            deal.enter(world.stages["Won"], at=WON, zone=ZONE)
            await deal.save()


def by_names(matrix):
    return {(p["generator"]["name"], p["converter"]["name"]): p for p in matrix["pairs"]}


async def test_a_pair_beside_what_its_people_do_with_others(as_, world):
    """Boris books 14 of whom 7 buy, Clara holds 14 of whom 7 buy, and of all 21 two thirds do: of theirs 0.5 x 0.5 / (2/3) = 0.375 should, and none does."""
    await meet(world, "boris", "anna", 7, 7)
    await meet(world, "boris", "clara", 7, 0)
    await meet(world, "anna", "clara", 7, 7)

    matrix = (await as_("admin").ask(QUERY, p=YEAR))["pairMatrix"]

    pairs = by_names(matrix)
    falling, good = pairs["Boris", "Clara"], pairs["Boris", "Anna"]
    assert [falling[name] for name in ("booked", "held", "met", "won", "conversion")] == [7, 7, 7, 0, "0"]
    assert (falling["expected"], falling["isNotable"], falling["isSmall"]) == ("0.375", True, True)
    assert falling["interval"] == {"low": "0", "high": "0.35433"}
    assert (good["conversion"], good["expected"], good["isNotable"]) == ("1", "0.75", False)
    assert [falling[f"{name}_"]["totalCount"] for name in ("booked", "held", "met", "won")] == [7, 7, 7, 0]
    assert good["won_"] == {"totalCount": 7, "nodes": [{"__typename": "Interaction"}] * 7}
    margins = {m["user"]["name"]: [m["met"], m["won"], m["conversion"], m["isSmall"]] for m in matrix["generators"]}
    assert margins == {"Boris": [14, 7, "0.5", False], "Anna": [7, 7, "1", True]}
    assert (matrix["all"]["met"], matrix["all"]["won"], matrix["all"]["conversion"]) == (21, 14, "0.666667")


async def test_who_has_met_nobody_leads_one_to_expect_nothing(as_, world):
    await meet(world, "boris", "anna", 2, 0)
    later = {"from": "2025-04-01", "to": "2025-05-01"}

    [pair] = (await as_("admin").ask(QUERY, p=YEAR))["pairMatrix"]["pairs"]
    none = (await as_("admin").ask(QUERY, p=later))["pairMatrix"]

    assert (pair["conversion"], pair["expected"], pair["isNotable"]) == ("0", "0", False)
    assert (none["pairs"], none["generators"], none["all"]["conversion"], none["all"]["interval"]) == ([], [], None, None)


async def test_nobody_counts_meetings_that_they_may_not_read(as_, world):
    await meet(world, "boris", "anna", 2, 1)
    await meet(world, "clara", "clara", 3, 0)

    def told(matrix):
        return [matrix["all"][name] for name in ("booked", "met")]

    seen = [
        told((await as_(name).ask(QUERY, p=YEAR))["pairMatrix"]) for name in ("admin", "north_head", "anna", "boris", "clara")
    ]
    assert seen == [[5, 5], [2, 2], [0, 2], [2, 0], [3, 3]]
    assert (await as_("partner").refusal(QUERY, p=YEAR))[0] == "FORBIDDEN"
    code, message = await as_("admin").refusal(QUERY, p={"from": "2025-02-01", "to": "2025-01-01"})
    assert (code, "period" in message) == ("BAD_USER_INPUT", True)


@pytest.mark.parametrize("caller", ["admin", "north_head"])
async def test_it_equals_a_recount(as_, world, caller):
    for number, (booker, host) in enumerate((("anna", "boris"), ("boris", "boris"), ("clara", "anna"), ("anna", "clara"))):
        await meet(world, booker, host, number + 1, number % 3)
    await renew(world)
    data = await load(world.actors[caller])
    first, last = date(2024, 1, 1), date(2027, 1, 1)
    kinds = {
        "booked": ("booking", None),
        "held": ("closed meeting", "HELD"),
        "met": ("fresh meeting", None),
        "won": ("fresh meeting", "won"),
    }
    expected = {name: Counter() for name in kinds}
    for name, (kind, only) in kinds.items():
        for fact in facts_of(data)[kind]:
            is_counted = only is None or (fact["is_credited"] if only == "won" else fact["meeting_outcome"] == only)
            if is_counted and first <= fact["on"] < last:
                expected[name][fact["booker_id"], fact["host_id"]] += 1

    matrix = (await as_(caller).ask(QUERY, p={"from": str(first), "to": str(last)}))["pairMatrix"]

    keyed = {
        tuple(p[who] and p[who]["id"].removeprefix("user_") for who in ("generator", "converter")): p for p in matrix["pairs"]
    }
    assert {name: {key: p[name] for key, p in keyed.items() if p[name]} for name in kinds} == {
        n: dict(c) for n, c in expected.items()
    }
    met, won = expected["met"], expected["won"]
    for (generator, converter), p in keyed.items():
        rows, columns = ([key for key in met if key[at] == who] for at, who in ((0, generator), (1, converter)))
        own, theirs = (sum(met[key] for key in keys) for keys in (rows, columns))
        if not own or not theirs:
            assert p["expected"] is None
            continue
        product = Fraction(sum(won[k] for k in rows), own) * Fraction(sum(won[k] for k in columns), theirs)
        overall = Fraction(sum(won.values()), sum(met.values()))
        assert float(p["expected"]) == pytest.approx(float(min(product / overall, 1) if overall else 0), abs=1e-6)
