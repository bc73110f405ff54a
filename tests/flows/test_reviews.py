"""Reviews of calls: who listens to whose, what they say of it, and which calls are drawn for it."""

import random
from datetime import timedelta

import pytest

from models.base import now
from models.interactions import Interaction
from tests.builders import add_call

REVIEW = """mutation($id: ID!, $score: Int!, $list: [ReviewItemInput!], $at: DateTime) {
  callReview(id: $id, score: $score, checklist: $list, comment: "Вежливо", listenedAt: $at) {
    interaction { reviews { score comment checklist { item isMet } user { name } } } userErrors { field code } } }"""
REMOVE = "mutation($id: ID!) { callReviewDelete(id: $id) { interaction { reviews { score } } userErrors { code } } }"
READ = "query($id: ID!) { interaction(id: $id) { reviews { score user { name } } } }"
SAMPLE = """query($user: ID!, $p: KpiPeriodInput!, $n: Int!, $seed: Int!, $f: InteractionFilter) {
  reviewSample(userId: $user, period: $p, number: $n, seed: $seed, filter: $f) { id startedAt call { talkSeconds } } }"""
KPI = """query($p: KpiPeriodInput!) { kpi(metrics: [REVIEWED_CALLS_SHARE, AVERAGE_REVIEW_SCORE], period: $p, groupBy: [USER]) {
  groups { user { name } values { value numerator denominator rows(of: NUMERATOR) { totalCount } } } } }"""


@pytest.fixture
async def calls(world):
    """Fourteen calls that Anna answered on seven days of March, and one that nobody did; no others."""
    await Interaction.filter(workspace_id=world.workspace.id).delete()
    anna, chance = world.users["anna"].id, random.Random(1)
    first = now().replace(month=3, day=1, hour=9)
    own = {
        "kind": "CALL",
        "direction": "INBOUND",
        "user_id": anna,
        "owner_id": anna,
        "disposition": "ANSWERED",
        "classification": None,
    }
    made = [
        await add_call(world, chance, **own, started_at=first + timedelta(days=n % 7, minutes=n), day=(first + timedelta(days=n % 7)).date(), talk_seconds=n + 1)
        for n in range(14)
    ]  # fmt: skip
    missed = await add_call(world, chance, **{**own, "disposition": "MISSED"}, started_at=first, day=first.date(), talk_seconds=0)
    return [f"interaction_{call.id}" for call in (*made, missed)]


def owned(world, name):
    user = world.users[name].id
    return {"direction": "INBOUND", "user_id": user, "owner_id": user, "started_at": now() - timedelta(hours=2)}


@pytest.fixture
def march():
    year = now().year
    return {"from": f"{year}-03-01", "to": f"{year}-04-01"}


async def test_who_answers_for_people_reviews_their_calls_and_they_read_it(as_, world, calls, march):
    told = [{"item": "Представился", "isMet": True}, {"item": "Назначил встречу", "isMet": False}]

    async def review(name, call, score=80, **more):
        return (await as_(name).ask(REVIEW, id=call, score=score, **more))["callReview"]

    made = await review("head", calls[0], list=told)
    again = await review("head", calls[0], score=60)
    await review("admin", calls[0], score=100)
    await review("north_head", calls[1], score=75)

    [said] = made["interaction"]["reviews"]
    assert (said["score"], said["comment"], said["checklist"], said["user"]) == (80, "Вежливо", told, {"name": "Head"})
    assert [r["score"] for r in again["interaction"]["reviews"]] == [60]
    seen = (await as_("anna").ask(READ, id=calls[0]))["interaction"]["reviews"]
    assert seen == [{"score": 100, "user": {"name": "Admin"}}, {"score": 60, "user": {"name": "Head"}}]
    [group] = (await as_("anna").ask(KPI, p=march))["kpi"]["groups"]
    assert [(v["value"], v["rows"]["totalCount"]) for v in group["values"]] == [("0.142857", 2), ("78.333333", 2)]
    removed = (await as_("head").ask(REMOVE, id=calls[0]))["callReviewDelete"]
    assert [r["score"] for r in removed["interaction"]["reviews"]] == [100]
    assert (await as_("head").ask(REMOVE, id=calls[0]))["callReviewDelete"]["userErrors"] == [{"code": "NOT_FOUND"}]

    async def refused(name, call, **more):
        [error] = (await review(name, call, **more))["userErrors"]
        return error["field"], error["code"]

    assert await refused("anna", calls[0]) == (["id"], "FORBIDDEN")
    heads = await add_call(
        world, random.Random(2), kind="CALL", disposition="ANSWERED", talk_seconds=9, **owned(world, "north_head")
    )
    assert await refused("north_head", f"interaction_{heads.id}") == (["id"], "FORBIDDEN")  # nobody's own
    assert (await review("head", f"interaction_{heads.id}"))["userErrors"] == []
    written = await add_call(
        world, random.Random(2), kind="MESSAGE", channel="TELEGRAM", talk_seconds=None, **owned(world, "anna")
    )
    assert await refused("head", f"interaction_{written.id}") == (["id"], "INVALID")
    assert await refused("clara", calls[0]) == (["id"], "NOT_FOUND")
    assert await refused("head", calls[-1]) == (["id"], "INVALID")
    assert await refused("head", calls[0], score=101) == (["score"], "OUT_OF_RANGE")
    for at in ("2020-01-01T00:00:00Z", (now() + timedelta(days=1)).isoformat()):
        assert await refused("head", calls[0], at=at) == (["listenedAt"], "OUT_OF_RANGE")
    assert await refused("head", calls[0], list=told * 26) == (["checklist"], "TOO_MANY")


async def test_calls_are_drawn_at_random_and_by_the_same_seed_the_same(as_, world, calls, march):
    anna = f"user_{world.users['anna'].id}"

    async def drawn(seed, number=4, name="head", **condition):
        found = await as_(name).ask(SAMPLE, user=anna, p=march, n=number, seed=seed, f=condition or None)
        return [call["id"] for call in found["reviewSample"]]

    samples = [await drawn(seed) for seed in range(6)]

    assert await drawn(3) == samples[3]
    assert len({tuple(sample) for sample in samples}) == 6
    assert all(len(set(sample)) == 4 for sample in samples)
    assert set(await drawn(1, number=20)) == set(calls[:-1])
    assert set(await drawn(1, number=20, classification={"isNull": False})) == set()
    assert await drawn(1, name="clara") == []
    code, message = await as_("head").refusal(SAMPLE, user=anna, p=march, n=21, seed=1)
    assert (code, message) == ("BAD_USER_INPUT", "number: from 1 to 20.")
