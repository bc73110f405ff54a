"""Missed calls make tasks where the workspace wants it, once each; and a provider that keeps calling leaves nothing open and nothing double."""

import random

import httpx
import pytest

from api.app import make_app
from api.receiving import Receiver
from api.spool import Spool
from integrations.simulators.mango_calling import Calling
from models.interactions import Interaction
from models.jobs import Queue
from models.live_calls import LiveCall
from tests.live import LIVE, Phones
from tests.working import work

SET = """mutation($id: ID!, $title: String) { providerAccountUpdate(id: $id, input: { missedCallTask: $title }) {
  account { missedCallTask } userErrors { field code } } }"""
TASKS = "{ tasks(first: 50) { nodes { title isDone dueAt assignee { name } contact { name } missedCall { id call { fromNumber } } } } }"


@pytest.fixture
def app(db, tmp_path, monkeypatch):
    """The application, which takes hooks in patiently: on a busy machine none goes to the spool."""
    made = Receiver(spool=Spool(tmp_path / "spool", 1_000_000), patience=30)
    monkeypatch.setattr("api.app.Receiver", lambda **_: made)
    return make_app(db, owns_database=False)


@pytest.fixture
async def phones(http, world, as_):
    phones = await Phones.connect(http, world)
    answer = await as_("admin").ask(SET, id=f"account_{world.account.id}", title="Call back")
    assert answer["providerAccountUpdate"] == {"account": {"missedCallTask": "Call back"}, "userErrors": []}
    phones.begun += 10
    return phones


async def back(as_, caller="admin"):
    return [task for task in (await as_(caller).ask(TASKS))["tasks"]["nodes"] if task["title"] == "Call back"]


async def test_a_missed_call_makes_one_task_of_who_answers_for_it_however_often_it_comes(phones, as_):
    for _ in range(2):
        await phones.sum_up(talk=False)
    await phones.sum_up(call="talked")

    [task] = await back(as_, "anna")
    assert (task["assignee"]["name"], task["contact"]["name"], task["missedCall"]["call"]["fromNumber"]) == (
        "Anna",
        "Known Client",
        "+79160000001",
    )
    assert task["dueAt"] is not None
    assert await back(as_, "boris") == []


async def test_of_a_number_that_is_nobodys_whose_phone_rang_is_to_call_back(phones, as_):
    await phones.tell("Appeared", 1, extension="102", number="79998887766")
    await phones.tell("Disconnected", 2, extension="102", number="79998887766")
    await phones.sum_up(talk=False, number="79998887766")

    [task] = await back(as_, "boris")
    assert (task["assignee"]["name"], task["contact"]) == ("Boris", None)


async def test_nothing_is_made_of_what_was_missed_before_of_blocked_numbers_and_where_nobody_wants_it(phones, as_, world):
    phones.begun -= 3600
    await phones.sum_up(talk=False, call="before")
    phones.begun += 3600
    block = "mutation($id: ID!, $n: [String!]) { providerAccountUpdate(id: $id, input: { blockedNumbers: $n }) { userErrors { code } } }"
    await as_("admin").ask(block, id=f"account_{world.account.id}", n=["+79160000001"])
    await phones.sum_up(talk=False, call="blocked")
    await as_("admin").ask(block, id=f"account_{world.account.id}", n=[])
    await as_("admin").ask(SET, id=f"account_{world.account.id}", title=None)
    await phones.sum_up(talk=False, call="unwanted")
    refused = await as_("admin").ask(SET, id=f"account_{world.account.id}", title=" ")

    assert refused["providerAccountUpdate"]["userErrors"] == [{"field": ["input", "missedCallTask"], "code": "REQUIRED"}]
    assert await back(as_) == []


async def test_a_provider_that_keeps_calling_leaves_each_call_once_and_nothing_ringing(phones, as_, app):
    calling = Calling(
        simulator=phones.simulator, numbers=["79160000001", "79998887766"], extensions=["101", "102", "103"], chance=random.Random(3), haste=10_000
    )  # fmt: skip

    await calling.keep_calling(f"http://test{phones.path}", calls=12, transport=httpx.ASGITransport(app=app))
    await work(Queue.LIVE)

    assert (await as_("admin").ask(LIVE))["liveCalls"]["nodes"] == []
    calls = await Interaction.filter(external_id__startswith="live-")
    assert len(calls) == 12
    assert calling.told > 36
    assert {row.external_id for row in await LiveCall.all()} <= {call.external_id for call in calls}
