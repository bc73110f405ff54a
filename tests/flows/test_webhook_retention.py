"""Webhook endpoints that are behind the log's end of life: the log waits for them, they are told before, and miss nothing in silence."""

from datetime import timedelta

import orjson
import pytest

from models.base import now
from models.event_log import EventRow
from models.webhooks import WebhookEndpoint
from tests.flows.test_retention import OLD, SHORT, age, forget
from tests.receiving import deal_of, delivered, doing, made, receiving, renamed, send, shown
from tests.working import hurry

LONG_AGO = now() - SHORT.events - timedelta(days=8)
"""Older than the log waits for anybody."""


@pytest.fixture
def settings(settings):
    return settings.model_copy(update={"webhook_networks": ["127.0.0.0/8"]})


@pytest.fixture
async def receiver(db, app):
    async with receiving() as made:
        yield made


def titles(receiver):
    return [orjson.loads(one["body"])["data"]["after"]["title"] for one in receiver.got]


async def told(world, type_):
    return await EventRow.filter(workspace_id=world.workspace.id, type=type_).count()


async def test_the_log_waits_for_an_endpoint_that_is_behind_and_then_forgets(db, as_, world, receiver):
    await made(as_("admin"), receiver)
    await renamed(as_("admin"), deal_of(world), "One", "Two")
    await age(world, OLD)
    await forget(world.workspace.id)
    assert await told(world, "deal.updated") == 2

    await send(db, world)
    assert titles(receiver) == ["One", "Two"]
    await forget(world.workspace.id)

    assert await told(world, "deal.updated") == 0
    await renamed(as_("admin"), deal_of(world), "Three")
    await send(db, world)
    assert titles(receiver) == ["One", "Two", "Three"]


async def test_the_log_waits_for_what_is_tried_again(db, as_, world, receiver):
    await made(as_("admin"), receiver)
    receiver.answers = [500]
    await renamed(as_("admin"), deal_of(world), "Tried again", "Waits behind it")
    await send(db, world, hurried=False)
    assert [one["state"] for one in await delivered(as_("admin"))] == ["WAITING", "WAITING"]
    await age(world, OLD)

    await forget(world.workspace.id)
    await hurry(world.workspace.id)
    await send(db, world)

    assert titles(receiver) == ["Tried again", "Tried again", "Waits behind it"]
    assert [one["state"] for one in await delivered(as_("admin"))] == ["DELIVERED", "DELIVERED"]


async def test_what_was_forgotten_before_it_was_sent_pauses_an_endpoint_that_was_not_and_says_so(db, as_, world, receiver):
    id_ = await made(as_("admin"), receiver)
    await renamed(as_("admin"), deal_of(world), "Forgotten")
    await age(world, LONG_AGO)
    await renamed(as_("admin"), deal_of(world), "Kept")
    await forget(world.workspace.id)
    assert await told(world, "deal.updated") == 1
    since = (await shown(as_("admin"), id_))["cursor"]

    await send(db, world)

    stands = await shown(as_("admin"), id_)
    assert (stands["state"], stands["pause"], stands["cursor"], titles(receiver)) == ("PAUSED", "EXPIRED", since, [])
    assert await told(world, "webhook.paused") == 1
    refused = (await as_("admin").post(doing("webhookEndpointResume"), {"id": id_})).json()["errors"][0]["extensions"]
    assert refused["code"] == "CURSOR_EXPIRED"
    await as_("admin").ask(doing("webhookEndpointResume", ", skipMissed: true"), id=id_)
    await renamed(as_("admin"), deal_of(world), "Goes on")
    await send(db, world)
    assert titles(receiver) == ["Goes on"]


async def test_a_paused_endpoint_is_not_waited_for(as_, world, receiver):
    id_ = await made(as_("admin"), receiver)
    await as_("admin").ask(doing("webhookEndpointPause"), id=id_)
    await renamed(as_("admin"), deal_of(world), "Nobody waits")
    await age(world, OLD)

    await forget(world.workspace.id)

    assert await told(world, "deal.updated") == 0


@pytest.mark.parametrize(("is_paused", "days"), [(True, 10), (False, 17)])
async def test_an_endpoint_is_told_once_a_day_before_it_is_to_miss_something(as_, world, receiver, is_paused, days):
    id_ = await made(as_("admin"), receiver)
    if is_paused:
        await as_("admin").ask(doing("webhookEndpointPause"), id=id_)
    await renamed(as_("admin"), deal_of(world), "Waits")
    for hours, expected in ((26, 0), (22, 1), (22, 1)):
        await age(world, now() - timedelta(days=days) + timedelta(hours=hours))
        await forget(world.workspace.id)
        assert (await told(world, "webhook.failing"), await told(world, "deal.updated")) == (expected, 1)

    row = await WebhookEndpoint.get(workspace_id=world.workspace.id)
    assert (await shown(as_("admin"), id_))["lastError"] == row.last_error
    assert "within a day" in row.last_error
