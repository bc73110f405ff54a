"""Click-to-call: a provider is told once, after the commit, and only where the client may be called."""

import asyncio
import random
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from integrations.simulators.mango import MangoSimulator
from integrations.simulators.mango_calling import Calling
from integrations.telephony.mango import dialling
from models.audit import AuditEntry
from models.base import now
from models.contacts import Contact, ContactPhone
from models.event_log import EventRow
from models.folding import sort_key
from models.jobs import Queue
from models.providers import ProviderUser
from models.rights import TokenScope
from models.tokens import ApiToken, digest_of
from models.workspaces import Workspace
from resolvers.calling import starting
from resolvers.intake.arriving import new_address
from tests.builders import rule
from tests.conftest import Client, serving
from tests.hearing import add_account
from tests.live import LIVE
from tests.working import work

START = """mutation($input: CallStartInput!, $key: String) { callStart(input: $input, idempotencyKey: $key) {
  contact { name } userErrors { field code message } } }"""
CONSENT = """mutation($id: ID!, $decision: ConsentDecision!, $purpose: ConsentPurpose!, $channel: Channel, $at: DateTime) {
  consentRecord(id: $id, purpose: $purpose, decision: $decision, channel: $channel, happenedAt: $at) { userErrors { code } } }"""
SET = "mutation($input: WorkspaceUpdateInput!) { workspaceUpdate(input: $input) { workspace { quietFrom quietUntil callsNeedConsent } userErrors { field code } } }"
MOSCOW, NEW_YORK = "+79160000001", "+12125550123"


class Desk:
    """Anna's phone, extension 101, at a provider that is on a port of its own, and a client of hers."""

    def __init__(self, world, simulator, account, contact):
        self.world, self.simulator, self.account, self.contact = world, simulator, account, contact
        self.id = f"contact_{contact.id}"

    async def start(self, client, key=None, **given):
        return (await client.ask(START, input={"contactId": self.id, **given}, key=key))["callStart"]

    async def codes(self, client, key=None, **given):
        answer = await self.start(client, key, **given)
        assert (answer["contact"] is None) == bool(answer["userErrors"])
        return [error["code"] for error in answer["userErrors"]]

    @property
    def asked(self):
        return self.simulator.requests.count("/vpbx/commands/callback")

    async def audited(self):
        entries = AuditEntry.filter(workspace_id=self.account.workspace_id, action="CALL_ORDERED").order_by("created_at", "id")
        return [entry.details for entry in await entries]

    async def told(self):
        return await EventRow.filter(workspace_id=self.account.workspace_id, type="call.started").count()


async def give_phone(account, user, extension):
    key = f"ext:{extension}"
    await ProviderUser.create(
        workspace_id=account.workspace_id, account_id=account.id, key=key, employee_key=key, user_id=user.id, is_assigned=True
    )


@pytest.fixture
async def desk(world):
    users = [{"telephony": {"extension": extension}} for extension in ("101", "102")]
    simulator = MangoSimulator(key="the-key-of-mango", salt="the-salt-of-mango", pace_seconds=0, users=users)
    async with serving(simulator.app()) as url:
        account = await add_account(world, url)
        await give_phone(account, world.users["anna"], "101")
        await give_phone(account, world.users["head"], "102")
        ours = {"workspace_id": account.workspace_id}
        contact = await Contact.create(
            **ours, owner_id=world.users["anna"].id, name="Known Client", name_key=sort_key("Known Client")
        )
        for position, number in enumerate((MOSCOW, NEW_YORK)):
            await ContactPhone.create(**ours, contact_id=contact.id, number=number, written=number, position=position)
        yield Desk(world, simulator, account, contact)


async def settings(as_, **given):
    answer = (await as_("admin").ask(SET, input=given))["workspaceUpdate"]
    return [(error["field"][-1], error["code"]) for error in answer["userErrors"]]


def around_now(zone):
    """Return quiet hours that it is in now at a place."""
    at = now().astimezone(ZoneInfo(zone))
    begin, end = at - timedelta(hours=2), at + timedelta(hours=2)
    return {"quietFrom": f"{begin:%H:%M}", "quietUntil": f"{end:%H:%M}"}


async def test_the_own_phone_rings_and_what_rings_is_a_live_call(desk, as_, http):
    assert await desk.start(as_("anna")) == {"contact": {"name": "Known Client"}, "userErrors": []}
    assert await desk.codes(as_("anna"), number="+1 212 555-01-23", accountId=f"account_{desk.account.id}") == []

    first, second = desk.simulator.orders
    assert (first["from"], first["to_number"], second["to_number"]) == ({"extension": "101"}, "79160000001", "12125550123")
    assert [one["order"] for one in await desk.audited()] == [first["command_id"], second["command_id"]]
    assert await desk.told() == 2
    written, desk.account.hook_digest = new_address(desk.account.workspace_id, desk.account.id)
    await desk.account.save()
    calling = Calling(simulator=desk.simulator, numbers=[], extensions=[], chance=random.Random(1), haste=10_000)
    events = [event async for event in calling.dial(first)]
    for path, body in events[:2]:
        assert (await http.post(f"/hooks/{written}{path}", content=body)).status_code == 200
    await work(Queue.LIVE)
    [call] = (await as_("anna").ask(LIVE))["liveCalls"]["nodes"]
    assert (call["state"], call["direction"], call["clientNumber"], call["user"], call["contact"]) == (
        "RINGING", "OUTBOUND", MOSCOW, {"name": "Anna"}, {"name": "Known Client"}
    )  # fmt: skip


async def test_a_repeat_rings_nobody_and_tells_how_the_first_went(desk, as_):
    assert [await desk.codes(as_("anna"), "key") for _ in range(3)] == [[], [], []]
    assert (desk.asked, len(desk.simulator.orders), await desk.told()) == (1, 1, 1)
    desk.simulator.users.clear()
    assert [await desk.codes(as_("anna"), "other") for _ in range(2)] == [["PHONE_UNREACHABLE"]] * 2
    assert (desk.asked, await desk.told()) == (2, 1)
    assert await desk.codes(as_("anna"), "key", number=NEW_YORK) == ["IDEMPOTENCY_KEY_REUSED"]


async def test_two_at_once_with_one_key_ring_once(desk, as_):
    answers = await asyncio.gather(*(desk.codes(as_("anna"), "key") for _ in range(4)))

    assert len(desk.simulator.orders) == 1
    assert {tuple(codes) for codes in answers} <= {(), ("CALL_UNCLEAR",)}
    assert await desk.codes(as_("anna"), "key") == []


@pytest.mark.parametrize(
    ("faults", "code", "asked"),
    [
        (["500"], "CALL_UNCLEAR", 1),
        (["garbage"], "CALL_UNCLEAR", 1),
        (["half"], "CALL_UNCLEAR", 1),
        (["401"], "PROVIDER_REFUSED", 1),
        (["429", "429"], "PROVIDER_BUSY", 2),
        (["429"], None, 2),
    ],
)
async def test_what_the_provider_answers_is_told_and_what_may_have_rung_is_not_repeated(desk, as_, faults, code, asked):
    desk.simulator.faults.extend(faults)

    assert await desk.codes(as_("anna"), "key") == ([code] if code else [])
    assert await desk.codes(as_("anna"), "key") == ([code] if code else [])
    assert (desk.asked, len(desk.simulator.orders)) == (asked, 0 if code else 1)
    assert await desk.told() == (0 if code else 1)


async def test_a_provider_that_does_not_answer_holds_nobody_up_and_is_told_once(desk, as_, monkeypatch):
    monkeypatch.setattr(starting, "PATIENCE", 0.1)
    monkeypatch.setattr(dialling, "LIMITS", dialling.Limits(seconds=0.6))
    desk.simulator.faults.append("never")

    answer = await desk.start(as_("anna"), "key")
    assert [error["code"] for error in answer["userErrors"]] == ["CALL_UNCLEAR"]
    await asyncio.sleep(0.9)
    [error] = (await desk.start(as_("anna"), "key"))["userErrors"]
    assert (error["code"], "nobody knows whether the request was carried out" in error["message"]) == ("CALL_UNCLEAR", True)
    assert desk.asked == 1


async def test_a_provider_that_cannot_be_reached_and_a_number_that_it_does_not_call(desk, as_):
    desk.account.credentials = desk.account.credentials.of(
        {**desk.account.credentials.open(), "base_url": "http://127.0.0.1:9/vpbx/"}
    )
    await desk.account.save()
    assert await desk.codes(as_("anna")) == ["PROVIDER_BUSY"]
    desk.account.is_paused = True
    await desk.account.save()
    assert await desk.codes(as_("anna")) == ["NO_PHONE"]
    assert desk.asked == 0


async def test_only_own_phones_and_clients_that_one_sees(desk, as_, world, http):
    other = f"account_{world.account.id}"
    assert await desk.codes(as_("boris")) == ["NOT_FOUND"]
    assert await desk.codes(as_("stranger")) == ["NOT_FOUND"]
    assert await desk.codes(as_("admin")) == ["NO_PHONE"]
    assert await desk.codes(as_("anna"), accountId=other) == ["NOT_FOUND"]
    assert await desk.codes(as_("anna"), number="+79160000002") == ["NOT_FOUND"]
    assert await desk.codes(as_("anna"), number="nonsense") == ["INVALID"]
    whose = {"workspace_id": world.workspace.id, "user_id": world.users["anna"].id}
    await ApiToken.create(**whose, name="t", digest=digest_of("vrk_reads"), scopes=[TokenScope.CONTACTS_READ])
    assert await desk.codes(Client(http, "vrk_reads")) == ["FORBIDDEN"]
    await rule(world, "MANAGER", "OWN", hidden=["PERSONAL_DATA"])
    assert await desk.codes(as_("anna"), number=MOSCOW) == ["FORBIDDEN"]
    assert desk.asked == 0
    assert await desk.codes(as_("anna")) == []


async def test_consents_are_kept_and_passed_over_for_a_reason_by_who_may(desk, as_):
    async def says(decision, purpose="MARKETING", channel=None, hours=0):
        at = (now() - timedelta(hours=hours)).isoformat()
        given = {"id": desk.id, "purpose": purpose, "decision": decision, "channel": channel, "at": at}
        assert (await as_("anna").ask(CONSENT, **given))["consentRecord"]["userErrors"] == []

    anna, head = as_("anna"), as_("head")
    assert await settings(as_, callsNeedConsent=True) == []
    assert await desk.codes(anna) == ["NO_CONSENT"]
    await says("GIVEN", "CALL_RECORDING")
    await says("GIVEN", channel="EMAIL")
    assert await desk.codes(anna) == ["NO_CONSENT"]
    await says("GIVEN", hours=5)
    assert await desk.codes(anna) == []
    await says("WITHDRAWN", channel="EMAIL", hours=4)
    assert await desk.codes(anna) == []
    await says("WITHDRAWN", channel="PHONE", hours=3)
    assert await desk.codes(anna) == ["DO_NOT_CALL"]
    assert await desk.codes(anna, overrideReason="They asked me to") == ["FORBIDDEN"]
    assert await desk.codes(head, overrideReason=" ") == ["REQUIRED"]
    assert await desk.codes(head) == ["DO_NOT_CALL"]
    asked = desk.asked
    assert await desk.codes(head, overrideReason="They asked for it by mail") == []
    assert (desk.asked, desk.simulator.orders[-1]["from"]) == (asked + 1, {"extension": "102"})
    last = (await desk.audited())[-1]
    assert (last["passed"], last["reason"]) == (["DO_NOT_CALL"], "They asked for it by mail")
    await says("GIVEN", hours=2)
    assert await desk.codes(anna) == []
    await says("WITHDRAWN", "DATA_PROCESSING", hours=1)
    assert await desk.codes(anna) == ["DO_NOT_CALL"]


async def test_quiet_hours_are_those_where_the_client_is(desk, as_, world):
    anna = as_("anna")
    assert await settings(as_, quietFrom="25:00", quietUntil="09:00") == [("quietFrom", "INVALID")]
    assert await settings(as_, quietFrom="21:00") == [("quietFrom", "INVALID")]
    assert await settings(as_, quietFrom="21:00", quietUntil="21:00") == [("quietFrom", "INVALID")]
    assert await settings(as_, **around_now("America/New_York")) == []
    assert await desk.codes(anna, number=NEW_YORK) == ["QUIET_HOURS"]
    assert await desk.codes(anna, number=MOSCOW) == []
    assert await desk.codes(as_("head"), number=NEW_YORK, overrideReason="They wait for it") == []
    await Workspace.filter(id=world.workspace.id).update(zone="Asia/Vladivostok")
    assert await settings(as_, **around_now("Asia/Vladivostok")) == []
    assert await desk.codes(anna, number=MOSCOW) == ["QUIET_HOURS"]  # a mobile number of Russia may be anywhere in it
    assert await desk.codes(anna, number=NEW_YORK) == []
    assert await settings(as_, quietFrom=None, quietUntil=None) == []
    assert await desk.codes(anna, number=MOSCOW) == []
