"""Events of Mango: signatures over the bytes as they came, the summary of a call, and what takes its place in both orders."""

import json
from urllib.parse import parse_qsl, urlencode

import pytest

from integrations.simulators.mango import MangoSimulator
from models.interactions import Interaction
from models.ports.telephony import Hook, UnreadableHook, UnreadableRecord
from models.providers import IntakeRecord, ProviderAccount
from models.sealing import Sealed
from resolvers.intake.storing import Account, take_in
from tests.integrations.calls import leg, made, outbound
from tests.integrations.test_mango import connected

KEY, SALT = "testkey0000000000000000000000001", "testsalt000000000000000000000001"
JSON = (
    '{"entry_id":"MTAwMDAwMDAwMQ==","call_direction":1,"from":{"number":"79161234567"},"to":{"extension":"101","number":'
    '"sip:ivanova@demo.mangosip.ru"},"line_number":"74951112233","create_time":1790838000,"forward_time":1790838004,"talk_time":1790838012,'
    '"end_time":1790838192,"entry_result":1,"disconnect_reason":1110}'
)
SIGN = "b114e9449b577df0ad0286fb13626492d520fcddd0309dfdb7df494aad8b660d"


def hook(text=JSON, sign=SIGN, key=KEY, path="/events/summary"):
    return Hook(path=path, body=urlencode({"vpbx_api_key": key, "sign": sign, "json": text}).encode())


@pytest.fixture
def mango():
    return connected(api_key=KEY, api_salt=SALT).hooks


def test_the_published_summary_is_verified_and_read(mango):
    heard = mango.hear(hook())
    call = mango.parse(heard.records[0].payload)

    assert mango.verify(hook())
    assert (call.external_id, call.direction, call.disposition) == ("MTAwMDAwMDAwMQ==", "INBOUND", "ANSWERED")
    assert (call.wait_seconds, call.talk_seconds, call.line_number) == (12, 180, "74951112233")
    assert (call.client_number, call.employee_keys) == ("79161234567", ("ext:101", "ivanova@demo.mangosip.ru"))


@pytest.mark.parametrize(
    "forged",
    [
        hook(sign="0" * 64), hook(key="another"), hook(text=JSON.replace(":1,", ": 1,", 1)), hook(sign=""), Hook(path="/events/summary", body=b""),
        Hook(path="/events/summary", body=b"\xff\xfe"), Hook(path="/", body=b"{}"), Hook(path="/events/summary", body=hook().body[:200]),
        Hook(path="/events/summary", body=hook().body + b"&json=%7B%7D"), hook(sign="\u0416"),
    ],
)  # fmt: skip
def test_what_is_not_signed_as_it_came_is_not_the_providers(mango, forged):
    assert not mango.verify(forged)


def test_a_check_of_the_address_and_events_of_no_call_tell_nothing(mango):
    for path in ("/", "/ping"):
        assert mango.verify(Hook(path=path, body=b""))
        assert mango.hear(Hook(path=path, body=b"")) == mango.hear(hook("{}", path="/events/dtmf"))
    assert mango.hear(hook('{"recording_state":"Completed"}', path="/events/recording")).is_to_be_pulled
    assert not mango.hear(hook('{"recording_state":"Started"}', path="/events/recording")).is_to_be_pulled
    assert mango.hear(hook("{}", path="/events/record/added")).is_to_be_pulled
    assert len(mango.hear(hook(path="/events/call")).records) == 1  # as the document's own samples do


@pytest.mark.parametrize(("text", "path"), [("{", "/events/call"), ("[]", "/events/call"), ("{}", "/events/new")])
def test_what_nobody_knows_is_told_as_such(mango, text, path):
    with pytest.raises(UnreadableHook):
        mango.hear(hook(text, path=path))


@pytest.mark.parametrize(
    "changes",
    [
        {"create_time": 0},
        {"end_time": None},
        {"call_direction": 7},
        {"talk_time": 1790830000},
        {"talk_time": "soon"},
        {"entry_id": ""},
    ],
)
def test_a_summary_without_what_is_essential_is_unreadable(mango, changes):
    with pytest.raises(UnreadableRecord):
        mango.parse(json.dumps({**json.loads(JSON), **changes}, separators=(",", ":")))


def test_the_simulator_signs_what_it_sends():
    simulator = MangoSimulator(key=KEY, salt=SALT)
    path, body = simulator.event("events/summary", json.loads(JSON))

    assert (path, dict(parse_qsl(body.decode()))["sign"]) == ("/events/summary", SIGN)


@pytest.mark.parametrize(
    "call", [made("c", leg(recording_id=["r"])), outbound("c", leg("number", call_abonent_number="79161234567"))]
)
async def test_an_event_and_the_statistics_of_one_call_give_one_interaction_in_both_orders(world, call):
    simulator, telephony = MangoSimulator(key=KEY, salt=SALT), connected(api_key=KEY, api_salt=SALT)
    path, body = simulator.summary(call, line="74951112233")
    [notice] = telephony.hooks.hear(Hook(path=path, body=body)).records
    [full] = [type(notice)(external_id="c", payload=json.dumps(call, separators=(",", ":")))]
    found = []
    for name, order in {"notice first": (notice, notice, full), "statistics first": (full, notice, full, notice)}.items():
        row = await ProviderAccount.create(
            workspace_id=world.workspace.id, provider="mango", name=name, credentials=Sealed.of({})
        )
        for record in order:
            await take_in(Account(row=row, parse=telephony.hooks.parse), [record])
        own = {"workspace_id": row.workspace_id, "account_id": row.id}
        [kept], [said] = await Interaction.filter(**own), await IntakeRecord.filter(**own)
        columns = (
            "direction",
            "disposition",
            "talk_seconds",
            "wait_seconds",
            "client_number",
            "recordings",
            "legs",
            "line_number",
        )
        found.append(([getattr(kept, column) for column in columns], said.payload, said.status))

    assert found[0] == found[1]
    assert found[0][1] == full.payload
    assert found[0][0][6]
