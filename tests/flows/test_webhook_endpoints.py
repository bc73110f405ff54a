"""Webhooks out: what their owners may do with endpoints, and what nobody finds in them."""

import asyncio
from datetime import timedelta

import orjson
import pytest
from starlette.responses import Response

from api.engine import make_engine
from api.worker import kinds_of
from models.base import now
from models.event_log import EventRow
from models.jobs import Job, Queue
from models.webhooks import WebhookDelivery, WebhookEndpoint
from resolvers.jobs.running import Worker
from resolvers.log.appending import last_sequence
from resolvers.webhooks import sending
from resolvers.webhooks.waking import wake
from tests.receiving import CREATE, deal_of, delivered, doing, made, receiving, renamed, send, shown
from tests.working import hurry


@pytest.fixture
def settings(settings):
    return settings.model_copy(update={"webhook_networks": ["127.0.0.0/8"]})


@pytest.fixture
async def receiver(db, app):
    async with receiving() as made:
        yield made


async def test_secrets_overlap_while_they_are_changed(db, as_, world, receiver):
    id_ = await made(as_("admin"), receiver)
    rotate = "mutation($id: ID!) { webhookEndpointRotateSecret(id: $id) { secret } }"
    receiver.secrets += [(await as_("admin").ask(rotate, id=id_))["webhookEndpointRotateSecret"]["secret"] for _ in range(2)]
    await renamed(as_("admin"), deal_of(world), "Both")
    await send(db, world)
    assert receiver.got[-1]["verified"] == [True, True, True]

    row = await WebhookEndpoint.get(workspace_id=world.workspace.id)
    kept = row.secrets.open("webhook")["secrets"]
    past = (now() - timedelta(seconds=1)).isoformat()
    row.secrets = type(row.secrets).of({"secrets": [{**one, "until": one["until"] and past} for one in kept]}, "webhook")
    await row.save(update_fields=["secrets"])
    await renamed(as_("admin"), deal_of(world), "One alone")
    await send(db, world)

    assert receiver.got[-1]["verified"] == [False, False, True]
    assert len(receiver.got[-1]["headers"]["webhook-signature"].split()) == 1
    for secret in receiver.secrets:
        assert secret not in str(await WebhookEndpoint.filter(workspace_id=world.workspace.id).values())


async def test_a_test_is_sent_once_even_where_paused(db, as_, world, receiver):
    id_ = await made(as_("admin"), receiver)
    await as_("admin").ask(doing("webhookEndpointPause"), id=id_)
    receiver.answers = [500]
    test = "mutation($id: ID!) { webhookEndpointTest(id: $id) { delivery { state } userErrors { code } } }"
    assert (await as_("admin").ask(test, id=id_))["webhookEndpointTest"]["delivery"]["state"] == "WAITING"

    await send(db, world)

    assert [(one["event"], one["state"], one["status"]) for one in await delivered(as_("admin"))] == [
        ("webhook.test", "FAILED", 500)
    ]
    assert receiver.got[0]["verified"] == [True]


async def test_own_changes_can_be_left_out_and_a_deal_filter_tells_who_enters_and_leaves(db, as_, world, receiver):
    await made(as_("anna"), receiver, skipsOwn=True, dealFilter={"title": {"startsWith": "Big"}})
    deal = deal_of(world)
    await renamed(as_("anna"), deal, "Big by herself")
    await send(db, world)
    for title in ("Small", "Big one", "Big two", "Small again", "Smaller"):
        await renamed(as_("admin"), deal, title)
        await send(db, world)

    told = [(one["change"], orjson.loads(one["request"])["data"]["after"]["title"]) for one in await delivered(as_("anna"))]
    assert told == [("ENTERED", "Big one"), ("CHANGED", "Big two"), ("LEFT", "Small again")]
    bad = await as_("anna").ask(CREATE, input={"name": "X", "url": f"{receiver.url}/", "dealFilter": {"colour": 1}})
    assert [e["field"] for e in bad["webhookEndpointCreate"]["userErrors"]] == [["input", "dealFilter"]]


async def test_a_replay_sends_the_same_ids_again_counted_beforehand_and_can_be_cancelled(db, as_, world, receiver):
    since = now()
    id_ = await made(as_("admin"), receiver)
    await renamed(as_("admin"), deal_of(world), "One", "Two")
    await send(db, world)
    first, span = receiver.ids, {"from": since.isoformat(), "to": (now() + timedelta(seconds=1)).isoformat()}
    replay = """mutation($id: ID!, $from: DateTime!, $to: DateTime!, $dry: Boolean) {
      webhookReplay(id: $id, from: $from, to: $to, dryRun: $dry) { count endpoint { isReplaying } userErrors { code field } } }"""
    assert (await as_("admin").ask(replay, id=id_, dry=True, **span))["webhookReplay"]["count"] == 2

    assert (await as_("admin").ask(replay, id=id_, **span))["webhookReplay"]["endpoint"] == {"isReplaying": True}
    twice = (await as_("admin").ask(replay, id=id_, **span))["webhookReplay"]["userErrors"]
    await send(db, world)

    assert [e["code"] for e in twice] == ["CONFLICT"]
    assert receiver.ids == first * 2
    assert len({one["body"] for one in receiver.got}) == 2
    await as_("admin").ask(replay, id=id_, **span)
    await as_("admin").ask(doing("webhookReplayCancel"), id=id_)
    await send(db, world)
    assert receiver.ids == first * 2


async def test_a_worker_that_is_killed_between_answer_and_commit_repeats_the_same_id_and_loses_nothing(
    db, as_, world, receiver, monkeypatch
):
    await made(as_("admin"), receiver)
    await renamed(as_("admin"), deal_of(world), "One", "Two")
    settle, killed = sending.standing.settle, []

    def dies(*args):
        if len(killed) < 2:
            killed.append(args)
            raise asyncio.CancelledError
        return settle(*args)

    monkeypatch.setattr(sending.standing, "settle", dies)
    for _ in range(3):
        await wake()
        await hurry(world.workspace.id)
        await asyncio.gather(Worker(kinds_of(db)).run_due(Queue.WEBHOOK), return_exceptions=True)
    await send(db, world)

    assert len(killed) == 2
    once = list(dict.fromkeys(receiver.ids))
    assert [one["webhookId"] for one in await delivered(as_("admin"))] == once
    assert len({one["body"] for one in receiver.got}) == len(once) == 2


async def test_several_workers_send_each_thing_once(db, as_, world, receiver):
    await made(as_("admin"), receiver)
    for place in range(3):
        await renamed(as_("admin"), deal_of(world, "anna", 0), f"A{place}")
        await renamed(as_("admin"), deal_of(world, "boris", 0), f"B{place}")

    async def works():
        await wake()
        await Worker(kinds_of(db)).run_due(Queue.WEBHOOK)

    await asyncio.gather(*(works() for _ in range(4)))

    assert len(receiver.ids) == len(set(receiver.ids)) == 6
    titles = [orjson.loads(one["body"])["data"]["after"]["title"] for one in receiver.got]
    for letter in "AB":
        assert [title for title in titles if title[0] == letter] == [f"{letter}{i}" for i in range(3)]


async def test_who_may_change_an_endpoint(db, as_, world, receiver):
    id_ = await made(as_("anna"), receiver)
    for caller in ("boris", "head", "partner", "stranger"):
        data = (await as_(caller).ask(doing("webhookEndpointPause"), id=id_))["webhookEndpointPause"]
        assert [e["code"] for e in data["userErrors"]] == ["NOT_FOUND"], caller
    assert await shown(as_("boris"), id_) is None
    await made(as_("partner"), receiver, name="Partner's own")
    assert (await as_("admin").ask(doing("webhookEndpointPause"), id=id_))["webhookEndpointPause"]["userErrors"] == []


async def test_a_private_address_is_refused_unless_the_settings_allow_its_network(db, as_, world, receiver):
    make_engine(db.model_copy(update={"webhook_networks": []}))
    for url in (
        "http://127.0.0.1/x",
        "https://127.1/",
        "https://user:pw@example.com/",
        "https://[::ffff:10.0.0.1]/",
        "ftp://example.com/",
        "x",
    ):
        data = await as_("admin").ask(CREATE, input={"name": "X", "url": url})
        [error] = data["webhookEndpointCreate"]["userErrors"]
        assert (error["field"], error["message"]) == (["input", "url"], "address not allowed"), url
    assert await WebhookEndpoint.all().count() == 0


async def test_an_erased_person_stands_in_no_body(db, as_, world, receiver):
    await made(as_("admin"), receiver, types=["CONTACT_CREATED", "CONTACT_UPDATED"])
    create = 'mutation { contactCreate(input: {name: "Zinaida Unusual", emails: [{address: "zinaida@example.org"}]}) { contact { id } } }'
    contact = (await as_("admin").ask(create))["contactCreate"]["contact"]["id"]
    receiver.answers = [500]
    await wake()
    await Worker(kinds_of(db)).run_due(Queue.WEBHOOK)
    assert "Zinaida" in str(await WebhookDelivery.all().values("body"))

    await as_("admin").ask("mutation($id: ID!) { contactErase(id: $id) { userErrors { code } } }", id=contact)

    assert "inaida" not in str(await WebhookDelivery.all().values())


async def test_one_that_is_erased_while_a_request_is_under_way_does_not_come_back(db, as_, world, receiver):
    await made(as_("admin"), receiver, types=["CONTACT_CREATED"])
    create = 'mutation { contactCreate(input: {name: "Zinaida Unusual"}) { contact { id } } }'
    contact = (await as_("admin").ask(create))["contactCreate"]["contact"]["id"]

    async def erases(_request):
        await as_("admin").ask("mutation($id: ID!) { contactErase(id: $id) { userErrors { code } } }", id=contact)
        return Response(status_code=500)

    receiver.answers = [erases]
    await wake()
    await Worker(kinds_of(db)).run_due(Queue.WEBHOOK)

    assert b"inaida" in receiver.got[0]["body"]
    assert "inaida" not in str(await WebhookDelivery.all().values())


async def test_a_request_that_hangs_holds_its_own_record_alone_and_what_happens_meanwhile_is_sent(
    db, as_, world, receiver, monkeypatch
):
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.01)
    await made(as_("admin"), receiver)
    hanging, well = deal_of(world), deal_of(world, "boris")
    await renamed(as_("admin"), hanging, "before")
    await send(db, world)
    release, hung = asyncio.Event(), asyncio.Event()

    async def hangs(_request):
        hung.set()
        await release.wait()
        return Response()

    receiver.answers = [hangs]
    await renamed(as_("admin"), hanging, "hangs", "waits")
    await wake()
    working = asyncio.create_task(Worker(kinds_of(db)).run_due(Queue.WEBHOOK))
    try:
        async with asyncio.timeout(10):
            await hung.wait()
            for title in ("goes", "goes on"):
                receiver.asked.clear()
                await renamed(as_("admin"), well, title)
                await receiver.asked.wait()
    finally:
        release.set()
        await working

    titles = [orjson.loads(one["body"])["data"]["after"]["title"] for one in receiver.got]
    assert titles == ["before", "hangs", "goes", "goes on", "waits"]
    assert {one["state"] for one in await delivered(as_("admin"))} == {"DELIVERED"}


async def test_a_body_that_is_too_large_goes_without_its_data(db, as_, world, receiver, monkeypatch):
    monkeypatch.setattr(sending, "LARGEST", 800)  # in bytes: fewer letters than that are sent
    await made(as_("admin"), receiver)
    await renamed(as_("admin"), deal_of(world), "\N{PILE OF POO}" * 120)

    await send(db, world)

    [one] = receiver.got
    told = orjson.loads(one["body"])
    assert (one["verified"], told["truncated"], "data" in told) == ([True], True, False)
    assert (told["type"], told["record"]) == ("deal.updated", deal_of(world))


@pytest.mark.parametrize("is_all_gone", [False, True])
async def test_what_was_forgotten_while_it_was_paused_is_not_missed_in_silence(db, as_, world, receiver, is_all_gone):
    id_ = await made(as_("admin"), receiver)
    await as_("admin").ask(doing("webhookEndpointPause"), id=id_)
    await renamed(as_("admin"), deal_of(world), "Forgotten", "Forgotten too", "Kept")
    log = EventRow.filter(workspace_id=world.workspace.id)
    last = await last_sequence(world.workspace.id)
    await log.filter(sequence__lte=last if is_all_gone else last - 1).delete()
    oldest = str(last if is_all_gone else last - 1)

    refused = (await as_("admin").post(doing("webhookEndpointResume"), {"id": id_})).json()["errors"][0]["extensions"]
    assert (refused["code"], refused["oldestCursor"]) == ("CURSOR_EXPIRED", oldest)
    assert (await shown(as_("admin"), id_))["pause"] == "ASKED"

    skip = await as_("admin").ask(doing("webhookEndpointResume", ", skipMissed: true"), id=id_)
    await renamed(as_("admin"), deal_of(world), "Now")
    await send(db, world)

    assert skip["webhookEndpointResume"]["userErrors"] == []
    assert [orjson.loads(one["body"])["data"]["after"]["title"] for one in receiver.got] == ["Now"]


async def test_jobs_end_where_there_is_nothing_to_send(db, as_, world, receiver):
    await made(as_("admin"), receiver)
    await send(db, world)

    assert await Job.filter(workspace_id=world.workspace.id, kind="webhook").count() == 0
    assert await wake() == 0
