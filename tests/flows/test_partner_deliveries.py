"""The log of deliveries of a partner's own endpoints: theirs whole, and nothing of anybody else's."""

import orjson
import pytest

from models.base import now
from models.partners import Partner, PartnerPipeline
from models.users import Role
from models.webhooks import WebhookDelivery
from tests.builders import add_user
from tests.receiving import CREATE, DELIVERIES, delivered, doing, made, receiving, renamed, send

REPLAY = """mutation($id: ID!, $from: DateTime!, $to: DateTime!, $dry: Boolean) {
  webhookReplay(id: $id, from: $from, to: $to, dryRun: $dry) { count endpoint { isReplaying } userErrors { code } } }"""
TEST = "mutation($id: ID!) { webhookEndpointTest(id: $id) { delivery { id state } userErrors { code } } }"
ENDPOINTS = "{ webhookEndpoints(first: 50) { nodes { id name } } }"
NODE = "query($id: ID!) { node(id: $id) { id } }"
TOKEN = 'mutation($scopes: [TokenScope!]) { tokenCreate(input: { name: "T", scopes: $scopes }) { secret userErrors { code } } }'


@pytest.fixture
def settings(settings):
    return settings.model_copy(update={"webhook_networks": ["127.0.0.0/8"]})


@pytest.fixture
async def receiver(db, app):
    async with receiving() as made:
        yield made


@pytest.fixture
async def other(world):
    """Another partner, with a user and the same pipeline."""
    partner = await Partner.create(workspace_id=world.workspace.id, name="Rival", agreed=[])
    [shared] = await PartnerPipeline.filter(workspace_id=world.workspace.id, partner_id=world.partner.id)
    await PartnerPipeline.create(workspace_id=world.workspace.id, partner_id=partner.id, pipeline_id=shared.pipeline_id)
    user = await add_user(world, "rival", Role.PARTNER)
    await user.filter(id=user.id).update(partner_id=partner.id)
    return partner


async def scoped(as_, world, name, by="partner", scopes=("DEALS_READ",)):
    world.tokens[name] = (await as_(by).ask(TOKEN, scopes=list(scopes)))["tokenCreate"]["secret"]
    return as_(name)


def brought(world):
    return f"deal_{next(deal for deal in world.deals if deal.partner_id and deal.deleted_at is None).id}"


async def test_a_partner_sees_tests_and_replays_what_was_sent_to_it_and_of_each_deal_what_was_agreed(db, as_, world, receiver):
    since = now().isoformat()
    id_ = await made(as_("partner"), receiver, payload="{ record { ... on Deal { title amount { amount } owner { name } } } }")
    plain = await made(as_("partner"), receiver, name="Plain")
    await as_("admin").ask(
        'mutation($id: ID!) { dealUpdate(id: $id, input: { title: "Told", comment: "Secret" }) { userErrors { code } } }',
        id=brought(world),
    )
    hidden = next(d for d in world.deals if d.partner_id is None and d.deleted_at is None and d.pipeline_id == world.pipeline.id)
    await renamed(as_("admin"), f"deal_{hidden.id}", "Not theirs")
    await send(db, world)

    sent = {one["webhookId"]: orjson.loads(one["request"])["data"] for one in await delivered(as_("partner"))}
    assert len(sent) == 2
    assert {"record": {"title": "Told", "amount": None, "owner": None}} in sent.values()
    assert "Secret" not in str(receiver.got)
    assert "Not theirs" not in str(receiver.got)
    assert [one["state"] for one in await delivered(as_("partner"))] == ["DELIVERED"] * 2

    span = {"from": since, "to": now().isoformat()}
    tested = (await as_("partner").ask(TEST, id=id_))["webhookEndpointTest"]
    assert (tested["delivery"]["state"], tested["userErrors"]) == ("WAITING", [])
    replayed = (await as_("partner").ask(REPLAY, id=id_, **span))["webhookReplay"]
    assert (replayed["endpoint"], replayed["userErrors"]) == ({"isReplaying": True}, [])
    await send(db, world)
    assert sorted(map(receiver.ids.count, sent)) == [1, 2]
    assert [one["event"] for one in await delivered(as_("partner"))].count("webhook.test") == 1
    for action in ("webhookEndpointPause", "webhookEndpointResume", "webhookEndpointRotateSecret"):
        answer = await as_("partner").ask(f"mutation($id: ID!) {{ {action}(id: $id) {{ userErrors {{ code }} }} }}", id=plain)
        assert answer[action]["userErrors"] == []


async def test_a_dry_run_counts_what_a_replay_would_send_and_nothing_that_is_not_shared(db, as_, world, receiver):
    since = now().isoformat()
    id_ = await made(as_("partner"), receiver)
    hidden = next(d for d in world.deals if d.partner_id is None and d.deleted_at is None and d.pipeline_id == world.pipeline.id)
    await renamed(as_("admin"), f"deal_{hidden.id}", "One", "Two", "Three")
    await renamed(as_("admin"), brought(world), "Theirs")
    await send(db, world)

    counted = await as_("partner").ask(REPLAY, id=id_, dry=True, **{"from": since, "to": now().isoformat()})

    assert counted["webhookReplay"] == {"count": 1, "endpoint": None, "userErrors": []}


async def test_nobody_else_sees_or_moves_a_partners_deliveries(db, as_, world, receiver, other):
    since = now().isoformat()
    id_ = await made(as_("partner"), receiver)
    await renamed(as_("admin"), brought(world), "Told")
    await send(db, world)
    row = await WebhookDelivery.get(workspace_id=world.workspace.id)
    colleague = await add_user(world, "colleague", Role.PARTNER)
    await colleague.filter(id=colleague.id).update(partner_id=world.partner.id)
    span = {"from": since, "to": now().isoformat()}

    for caller in ("rival", "colleague", "anna", "stranger"):
        client = as_(caller)
        assert await delivered(client) == [], caller
        assert (await client.ask(ENDPOINTS))["webhookEndpoints"]["nodes"] == [], caller
        for wanted in (id_, f"delivery_{row.id}"):
            assert (await client.ask(NODE, id=wanted))["node"] is None, caller
        for mutation, more in ((TEST, {}), (REPLAY, span), (doing("webhookEndpointPause"), {})):
            [answer] = (await client.ask(mutation, id=id_, **more)).values()
            assert [e["code"] for e in answer["userErrors"]] == ["NOT_FOUND"], caller
    assert await WebhookDelivery.filter(workspace_id=world.workspace.id).count() == 1
    assert [one["state"] for one in await delivered(as_("admin"))] == ["DELIVERED"]


@pytest.mark.parametrize("by", ["partner", "anna"])
async def test_a_token_with_scopes_sees_the_deliveries_of_the_endpoints_that_it_made_alone(db, as_, world, receiver, by):
    deal = (
        brought(world) if by == "partner" else f"deal_{next(d for d in world.deals if d.owner_id == world.users['anna'].id).id}"
    )
    whole = await made(as_(by), receiver, name="By the user")
    one, two = await scoped(as_, world, "one", by), await scoped(as_, world, "two", by)
    tasks = await scoped(as_, world, "tasks", by, ["TASKS_READ"])
    own = await made(one, receiver, name="By a token")
    await renamed(as_("admin"), deal, "Told")
    await send(db, world)

    seen = {node["id"] for node in (await as_(by).ask(ENDPOINTS))["webhookEndpoints"]["nodes"]}
    assert seen == {whole, own}
    assert [node["id"] for node in (await one.ask(ENDPOINTS))["webhookEndpoints"]["nodes"]] == [own]
    [told] = await delivered(one)
    assert (told["state"], told["webhookId"].split("_")[1]) == ("DELIVERED", own.removeprefix("webhook_").replace("-", ""))
    assert (await one.ask(TEST, id=own))["webhookEndpointTest"]["delivery"]["state"] == "WAITING"
    for client in (two, tasks):
        body = (await client.post(DELIVERIES)).json()
        assert (body["data"]["webhookDeliveries"]["edges"], "Told" in str(body)) == ([], False)
        assert (await client.ask(ENDPOINTS))["webhookEndpoints"]["nodes"] == []
    refused = (await one.ask(doing("webhookEndpointPause"), id=whole))["webhookEndpointPause"]["userErrors"]
    assert [e["code"] for e in refused] == ["FORBIDDEN"]


async def test_what_is_no_longer_shared_is_sent_and_tested_no_more(db, as_, world, receiver):
    await made(as_("partner"), receiver)
    bad = {"name": "X", "url": f"{receiver.url}/", "dealFilter": {"amount": {"gt": "1"}}}
    refused = (await as_("partner").ask(CREATE, input=bad))["webhookEndpointCreate"]
    assert (refused["endpoint"], refused["secret"], [e["code"] for e in refused["userErrors"]]) == (None, None, ["INVALID"])
    assert [e["field"] for e in refused["userErrors"]] == [["input", "dealFilter"]]
    deal = next(d for d in world.deals if d.partner_id and d.deleted_at is None and d.pipeline_id == world.pipeline.id)
    await renamed(as_("admin"), f"deal_{deal.id}", "Before")
    await as_("admin").ask(
        "mutation($id: ID!) { dealUpdate(id: $id, input: { partnerId: null }) { userErrors { code } } }", id=f"deal_{deal.id}"
    )
    await renamed(as_("admin"), f"deal_{deal.id}", "After")
    await send(db, world)

    assert (receiver.got, await delivered(as_("partner"))) == ([], [])
