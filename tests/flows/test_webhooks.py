"""Webhooks out: what a receiver gets, whatever it answers, and whatever becomes of who sends."""

from datetime import timedelta

import orjson
import pytest
from starlette.responses import Response

from api.worker import kinds_of
from models.base import now
from models.event_log import EventRow
from models.jobs import Queue
from models.webhooks import WebhookDelivery, WebhookEndpoint
from resolvers.jobs.running import Worker
from resolvers.webhooks.waking import wake
from tests.builders import let_go
from tests.conftest import Client
from tests.receiving import CREATE, deal_of, delivered, doing, made, receiving, renamed, send, shown
from tests.working import hurry


@pytest.fixture
def settings(settings):
    return settings.model_copy(update={"webhook_networks": ["127.0.0.0/8"]})


@pytest.fixture
async def receiver(db, app):
    async with receiving() as made:
        yield made


async def test_what_happens_is_sent_signed_and_in_order_with_before_and_after(db, as_, world, receiver):
    await made(as_("anna"), receiver)
    await renamed(as_("anna"), deal_of(world), "One", "Two 🙂\u2028!")
    await renamed(as_("boris"), deal_of(world, "boris"), "Not hers to see")

    await send(db, world)

    told = [orjson.loads(one["body"]) for one in receiver.got]
    assert [one["data"]["after"] for one in told] == [{"title": "One"}, {"title": "Two 🙂\u2028!"}]
    assert [one["verified"] for one in receiver.got] == [[True], [True]]
    assert told[0]["type"] == "deal.updated"
    assert (told[0]["previousSequence"], told[1]["previousSequence"]) == (None, told[0]["sequence"])
    log = await delivered(as_("anna"))
    assert [(one["state"], one["status"], one["answer"], one["attempts"]) for one in log] == [("DELIVERED", 200, "thanks", 1)] * 2
    assert [one["webhookId"] for one in log] == receiver.ids
    assert [one["request"].encode() for one in log] == [one["body"] for one in receiver.got]
    assert await delivered(as_("boris")) == []


async def test_a_selection_is_read_with_the_rights_of_its_owner_at_that_moment_and_checked_when_it_is_saved(
    db, as_, world, receiver
):
    selection = "{ type record { id ... on Deal { title owner { name } } } }"
    await made(as_("anna"), receiver, payload=selection)
    await renamed(as_("anna"), deal_of(world), "Chosen")
    wrong = [
        ("{ nothing }", "payload"),
        ("{ type } query { me { id } }", "payload"),
        ("{ type", "payload"),
        ("{ type } }", "payload"),
    ]
    for text, _ in wrong:
        refused = await as_("anna").ask(CREATE, input={"name": "X", "url": f"{receiver.url}/", "payload": text})
        assert [e["field"] for e in refused["webhookEndpointCreate"]["userErrors"]] == [["input", "payload"]], text

    await send(db, world)

    [one] = receiver.got
    assert orjson.loads(one["body"])["data"] == {
        "type": "DEAL_UPDATED",
        "record": {"id": deal_of(world), "title": "Chosen", "owner": {"name": "Anna"}},
    }


async def test_failures_are_tried_again_with_the_same_id_and_bytes_and_other_records_go_on(db, as_, world, receiver):
    await made(as_("admin"), receiver)
    ill, well = deal_of(world), deal_of(world, "boris")

    receiver.answers = [500, Response(status_code=302, headers={"location": f"{receiver.url}/elsewhere"}), 400, 429]
    await renamed(as_("admin"), ill, "A1", "A2")
    await send(db, world)
    await renamed(as_("admin"), well, "B1")
    await send(db, world)

    bodies = [one["body"] for one in receiver.got]
    titles = [orjson.loads(body)["data"]["after"]["title"] for body in bodies]
    assert titles == ["A1", "A1", "A1", "A1", "A1", "A2", "B1"]
    assert len(set(bodies[:5])) == 1
    assert len(set(receiver.ids)) == 3
    assert {one["path"] for one in receiver.got} == {"/hook"}
    assert [one["attempts"] for one in await delivered(as_("admin"))] == [5, 1, 1]


async def test_one_poisoned_event_is_given_up_after_its_tries_and_its_record_goes_on(db, as_, world, receiver):
    id_ = await made(as_("admin"), receiver)
    receiver.answers = [400] * 10
    await renamed(as_("admin"), deal_of(world), "Poison", "Next")

    await send(db, world)

    log = await delivered(as_("admin"))
    assert [(one["state"], one["attempts"]) for one in log] == [("FAILED", 10), ("DELIVERED", 1)]
    assert (await shown(as_("admin"), id_))["state"] == "ACTIVE"
    assert await EventRow.filter(workspace_id=world.workspace.id, type="webhook.failing").count() == 1
    assert orjson.loads(receiver.got[-1]["body"])["previousSequence"] == log[0]["sequence"]


async def test_an_endpoint_that_is_down_is_asked_one_thing_at_a_time_and_then_gets_all(db, as_, world, receiver):
    id_ = await made(as_("admin"), receiver, types=["CONTACT_CREATED"])
    create = (
        "mutation { "
        + " ".join(f'c{i}: contactCreate(input: {{name: "C{i}"}}) {{ userErrors {{ code }} }}' for i in range(20))
        + " }"
    )
    for _ in range(2):
        await as_("admin").ask(create)
    receiver.answers = [503] * 100
    await wake()
    await Worker(kinds_of(db)).run_due(Queue.WEBHOOK)
    assert len(receiver.got) == 10
    assert (await shown(as_("admin"), id_))["state"] == "DOWN"
    for probe in range(3):
        await WebhookEndpoint.filter(workspace_id=world.workspace.id).update(retry_at=None)
        await hurry(world.workspace.id)
        await Worker(kinds_of(db)).run_due(Queue.WEBHOOK)
        assert len(receiver.got) == 11 + probe

    receiver.answers = []
    await send(db, world)

    assert len(set(receiver.ids)) == 40
    assert (await shown(as_("admin"), id_))["state"] == "ACTIVE"


async def test_410_pauses_and_resuming_misses_nothing(db, as_, world, receiver):
    id_ = await made(as_("admin"), receiver)
    receiver.answers = [410]
    await renamed(as_("admin"), deal_of(world), "Gone")
    await send(db, world)
    assert (await shown(as_("admin"), id_))["pause"] == "GONE"
    await renamed(as_("admin"), deal_of(world), "Missed")
    await send(db, world)
    assert len(receiver.got) == 1

    await as_("admin").ask(doing("webhookEndpointResume"), id=id_)
    await send(db, world)

    titles = [orjson.loads(one["body"])["data"]["after"]["title"] for one in receiver.got]
    assert titles == ["Gone", "Gone", "Missed"]
    kinds = (
        await EventRow.filter(workspace_id=world.workspace.id, type__startswith="webhook.")
        .order_by("sequence")
        .values_list("type", flat=True)
    )
    assert kinds == ["webhook.changed", "webhook.paused", "webhook.resumed"]


async def test_it_is_paused_after_72_hours_in_vain_and_when_its_owner_or_token_ends(db, as_, http, world, receiver):
    id_ = await made(as_("admin"), receiver)
    long_ago = now() - timedelta(hours=73)
    receiver.answers = [500]
    await renamed(as_("admin"), deal_of(world), "Vain")
    await WebhookEndpoint.filter(workspace_id=world.workspace.id).update(failing_since=long_ago)
    await send(db, world)
    assert (await shown(as_("admin"), id_))["pause"] == "FAILING"

    hers = await made(as_("boris"), receiver, name="Boris")
    token = (await as_("admin").ask('mutation { tokenCreate(input: {name: "t"}) { secret token { id } } }'))["tokenCreate"]
    by_token = await made(Client(http, token["secret"]), receiver, name="Token")
    await let_go(world, "boris")
    await as_("admin").ask("mutation($id: ID!) { tokenRevoke(id: $id) { userErrors { code } } }", id=token["token"]["id"])
    before = len(receiver.got)
    await renamed(as_("admin"), deal_of(world), "After")
    await send(db, world)

    assert [(await shown(as_("admin"), one))["pause"] for one in (hers, by_token)] == ["OWNER", "OWNER"]
    assert len(receiver.got) == before


async def test_its_people_are_told_once_after_24_and_once_after_48_hours_in_vain(db, as_, world, receiver):
    await made(as_("admin"), receiver)
    await renamed(as_("admin"), deal_of(world), "Vain")
    receiver.answers = [500] * 5
    told = []
    for hours, warned_after in ((23, None), (25, None), (26, 25), (49, 25), (50, 49)):
        since = now() - timedelta(hours=hours)
        warned_at = warned_after and since + timedelta(hours=warned_after)
        await WebhookEndpoint.filter(workspace_id=world.workspace.id).update(failing_since=since, warned_at=warned_at)
        await WebhookDelivery.filter(workspace_id=world.workspace.id).update(due_at=now())
        await wake()
        await hurry(world.workspace.id)
        await Worker(kinds_of(db)).run_due(Queue.WEBHOOK)
        told.append(await EventRow.filter(workspace_id=world.workspace.id, type="webhook.failing").count())

    assert (len(receiver.got), told) == (5, [0, 1, 1, 2, 2])


async def test_rights_that_are_lost_before_it_is_sent_cancel_it(db, as_, world, receiver):
    await made(as_("anna"), receiver)
    deal = deal_of(world)
    receiver.answers = [500]
    await renamed(as_("anna"), deal, "Hers")
    await wake()
    await Worker(kinds_of(db)).run_due(Queue.WEBHOOK)
    give = "mutation($ids: [ID!]!, $owner: ID!) { dealsAssign(ids: $ids, ownerId: $owner) { userErrors { code } } }"
    await as_("admin").ask(give, ids=[deal], owner=f"user_{world.users['clara'].id}")

    await send(db, world)

    [one] = [one for one in await delivered(as_("anna")) if one["event"] == "deal.updated"][:1]
    assert (one["state"], one["request"]) == ("CANCELLED", None)
    assert len(receiver.got) == 1
