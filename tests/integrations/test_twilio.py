"""The Twilio adapter: what its calls and legs come to be, whose hooks are believed, and every way in which a listing may mislead."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest

from integrations.exchanges import Retries
from integrations.simulators.twilio import TwilioSimulator
from integrations.telephony import PROVIDERS, twilio
from integrations.telephony.twilio import sign
from models.ports.failures import ProviderFailure, Remedy
from models.ports.telephony import Hook, UnreadableHook, UnreadableRecord, Window
from models.providers import ProviderAccount, ProviderUser
from models.sealing import Sealed
from resolvers.intake.pulls import probe, sync
from tests.integrations.twilio_subject import ANN, CLIENT, LINE, OTHER, SID, TOKEN, at, call

HERE = Path(__file__).parent / "twilio"
SAMPLES = json.loads((HERE / "calls.json").read_text())
VECTORS = {vector["name"]: vector for vector in json.loads((HERE / "signatures.json").read_text())}
SIGNED = [v for v in VECTORS.values() if "url" in v["inputs"] and v["name"] != "json_body"]
START = 1709647200
MARCH = Window(start=datetime(2024, 3, 1, tzinfo=UTC), end=datetime(2024, 4, 1, tzinfo=UTC))
URL = "https://crm.example.com/hooks/abc"


def connected(simulator, **settings):
    given = PROVIDERS["twilio"].read({"account_sid": SID, "auth_token": TOKEN, **settings})
    return twilio.connect(given, transport=httpx.ASGITransport(app=simulator.app()), retries=Retries(wait=0))


def simulated(*calls, tokens=(TOKEN,), recordings=()):
    return TwilioSimulator(account_sid=SID, tokens=list(tokens), calls=list(calls), recordings=list(recordings))


async def pulled(simulator, window=MARCH, **settings):
    """Return what a pull brings, by id: of what comes twice the last counts."""
    account = connected(simulator, **settings)
    return {record.external_id: record async for batch in account.calls.pull(window) for record in batch}


async def understood(*calls, recordings=()):
    [(_, record)] = (await pulled(simulated(*calls, recordings=recordings))).items()
    return connected(simulated()).calls.parse(record.payload)


# -- the scenario

SCENARIO = {
    "CA00000000000000000000000000000001": ("INBOUND", "ANSWERED", 12, 195, "+12025550143"),
    "CA00000000000000000000000000000003": ("OUTBOUND", "ANSWERED", None, 60, "+12025550177"),
    "CA00000000000000000000000000000004": ("INBOUND", "MISSED", 30, 0, "+12025550188"),
    "CA00000000000000000000000000000006": ("OUTBOUND", "BUSY", 5, 0, "+12025550199"),
    "CA00000000000000000000000000000007": ("OUTBOUND", "CANCELED", 10, 0, "+12025550166"),
    "CA00000000000000000000000000000008": ("INBOUND", "ANSWERED", None, 55, None),
    "CA00000000000000000000000000000009": ("OUTBOUND", "UNKNOWN", None, None, "+12025550155"),
}
"""The last one is said to go on, long after any call is over. Of a call without legs nobody knows when it was answered."""


async def test_the_scenario_of_the_document_comes_out_as_it_says(monkeypatch):
    monkeypatch.setattr("integrations.telephony.twilio.account.PAGE", 3)
    records = await pulled(simulated(*SAMPLES["calls"], recordings=SAMPLES["recordings"]))
    calls = {key: connected(simulated()).calls.parse(record.payload) for key, record in records.items()}

    assert {
        k: (c.direction, c.disposition, c.wait_seconds, c.talk_seconds, c.client_number) for k, c in calls.items()
    } == SCENARIO
    answered = calls["CA00000000000000000000000000000001"]
    assert answered.answered_at == datetime(2024, 3, 5, 14, 0, 12, tzinfo=UTC)
    assert (answered.employee_keys, answered.line_number) == (("client:ann.lee",), "+12025550100")
    assert [recording.provider_id for recording in answered.recordings] == ["RE11111111111111111111111111111111"]
    assert {call.line_number for call in calls.values()} == {"+12025550100"}


CASES = {
    "a leg that is no call of its own": ((call("CA1", START, 90), call("CA2", START + 30, 60, parent="CA1")), ("ANSWERED", 60, ("client:ann.lee",))),
    "two rang, one took it": (
        (call("CA1", START, 90), call("CA2", START, 0, parent="CA1", status="no-answer", to="client:bob"), call("CA3", START + 30, 60, parent="CA1")),
        ("ANSWERED", 60, ("client:ann.lee",)),
    ),
    "handed on": (
        (call("CA1", START, 200), call("CA2", START + 10, 60, parent="CA1"), call("CA3", START + 80, 110, parent="CA1", to="sip:Bob@x.sip.twilio.com")),
        ("ANSWERED", 170, ("bob@x.sip.twilio.com", "client:ann.lee")),
    ),
    "a conference": (
        (call("CA1", START, 200), call("CA2", START + 10, 60, parent="CA1"), call("CA3", START + 20, 110, parent="CA1", to="client:bob")),
        ("ANSWERED", 110, ("client:bob", "client:ann.lee")),
    ),
    "a leg picked up and dropped at once": ((call("CA1", START, 30), call("CA2", START + 9, 0, parent="CA1")), ("MISSED", 0, ())),
    "a machine took the leg": ((call("CA1", START, 30), call("CA2", START + 9, 20, parent="CA1", answered_by="machine_start")), ("VOICEMAIL", 0, ())),
    "the caller gave up": ((call("CA1", START, 0, status="canceled"),), ("MISSED", 0, ())),
    "refused as busy": ((call("CA1", START, 0, status="busy"),), ("BUSY", 0, ())),
    "failed": ((call("CA1", START, 0, status="failed", direction="outbound-api"),), ("FAILED", 0, ())),
    "of a length that is not told": ((call("CA1", START, 30, duration=None),), ("ANSWERED", None, ())),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
async def test_the_legs_tell_how_a_call_ended(name):
    calls, expected = CASES[name]
    found = await understood(*calls)

    assert (found.disposition, found.talk_seconds, tuple(found.employee_keys)) == expected
    assert len(found.legs) == len(calls)


async def test_a_call_from_a_browser_is_one_of_ours_and_its_client_is_whom_the_leg_called():
    dialled = {"from": LINE, "to": CLIENT}
    found = await understood(
        call("CA1", START, 90, **{"from": ANN, "to": "CLIENT"}), call("CA2", START + 20, 70, parent="CA1", **dialled)
    )

    assert (found.direction, found.client_number, found.line_number) == ("OUTBOUND", CLIENT, LINE)
    assert (found.employee_keys, found.talk_seconds) == (("client:ann.lee",), 70)


async def test_a_call_from_browser_to_browser_is_among_us():
    found = await understood(call("CA1", START, 90, **{"from": ANN}), call("CA2", START + 20, 70, parent="CA1", to="client:bob"))

    assert (found.direction, found.client_number) == ("INTERNAL", None)


async def test_a_callback_rings_at_us_first():
    root = call("CA1", START, 90, direction="outbound-api", **{"from": LINE, "to": ANN})
    found = await understood(root, call("CA2", START + 20, 0, parent="CA1", status="busy", **{"from": LINE, "to": CLIENT}))

    assert (found.direction, found.disposition, found.client_number, found.line_number) == ("OUTBOUND", "BUSY", CLIENT, LINE)
    assert (found.employee_keys, found.talk_seconds) == (("client:ann.lee",), 0)


@pytest.mark.parametrize("word", ["anonymous", "Restricted", "+266696687"])
async def test_a_hidden_number_is_unknown(word):
    assert (await understood(call("CA1", START, 9, **{"from": word}))).client_number is None


@pytest.mark.parametrize(
    "wrong",
    [{"direction": "sideways"}, {"start_time": None, "date_created": "yesterday"}, {"end_time": at(START - 9)}, {"duration": "long"}, {"duration": "900"}, {"status": None}],
)  # fmt: skip
def test_what_breaks_a_rule_of_the_record_cannot_be_read(wrong):
    with pytest.raises(UnreadableRecord):
        connected(simulated()).calls.parse(json.dumps({"call": {**call("CA1", START, 30), **wrong}, "legs": []}))


# -- pulling


async def test_a_leg_of_the_next_day_comes_in_with_its_call():
    midnight = int(datetime(2024, 3, 5, tzinfo=UTC).timestamp())
    simulator = simulated(call("CA1", midnight - 60, 90), call("CA2", midnight + 5, 25, parent="CA1"))

    both = await pulled(simulator)
    late = await pulled(simulator, Window(start=datetime(2024, 3, 5, tzinfo=UTC), end=MARCH.end))

    assert both == late
    assert connected(simulated()).calls.parse(both["CA1"].payload).talk_seconds == 25


async def test_a_leg_whose_call_is_no_more_stays_in_the_inbox():
    [(key, record)] = (await pulled(simulated(call("CA2", START, 25, parent="CA1")))).items()

    assert key == "CA1"
    with pytest.raises(UnreadableRecord, match="outbound-dial"):
        connected(simulated()).calls.parse(record.payload)


async def test_what_goes_on_is_told_when_it_is_over():
    start = int(datetime.now(UTC).timestamp()) - 600
    window = Window(start=datetime.fromtimestamp(start - 9, UTC), end=datetime.now(UTC))
    root, leg = call("CA1", start, 90), call("CA2", start + 5, 60, parent="CA1", status="in-progress", end_time=None)

    assert await pulled(simulated({**root, "status": "in-progress", "end_time": None}), window) == {}
    assert await pulled(simulated(root, leg), window) == {}
    assert list(await pulled(simulated(root, {**leg, "status": "completed"}), window)) == ["CA1"]


async def test_a_window_is_half_open_although_days_are_asked_for():
    one = Window(start=datetime.fromtimestamp(START, UTC), end=datetime.fromtimestamp(START + 60, UTC))
    simulator = simulated(*(call(f"CA{n}", START + by, 1) for n, by in enumerate((-1, 0, 59, 60))))

    assert set(await pulled(simulator, one)) == {"CA1", "CA2"}


async def test_a_listing_that_goes_in_circles_ends_and_moves_nothing():
    simulator = simulated()
    simulator.faults.append("circle")

    with pytest.raises(ProviderFailure, match="again and again") as failed:
        await pulled(simulator)
    assert failed.value.remedy is Remedy.RETRY


@pytest.mark.parametrize(
    "elsewhere", ["https://evil.example/2010-04-01/x", "//evil.example/x", "/2010-04-01/Accounts/AC2/Calls.json", "Calls.json", 7]
)
async def test_the_token_goes_nowhere_but_to_this_account(elsewhere):
    asked = []

    def answer(request):
        asked.append(request)
        return httpx.Response(200, json={"calls": [], "recordings": [], "next_page_uri": elsewhere})

    given = PROVIDERS["twilio"].read({"account_sid": SID, "auth_token": TOKEN})
    account = twilio.connect(given, transport=httpx.MockTransport(answer))
    with pytest.raises(ProviderFailure, match="none of this account"):
        [batch async for batch in account.calls.pull(MARCH)]
    assert len(asked) == 1
    assert asked[0].headers["authorization"] == VECTORS["basic_auth"]["expected"]


async def test_keys_are_asked_for_little_and_either_token_is_good_while_they_change():
    simulator = simulated(tokens=[OTHER])

    assert await probe(connected(simulator, other_auth_token=OTHER)) == "answers, and lists calls"
    with pytest.raises(ProviderFailure) as refused:
        await probe(connected(simulator))
    assert refused.value.remedy is Remedy.LOG_IN
    assert TOKEN not in str(refused.value)


async def test_whom_calls_name_is_somebody_to_assign_and_whose_mail_is_known_is_found(world):
    start = int(datetime.now(UTC).timestamp()) - 900
    anna = f"client:{world.users['anna'].email}"
    simulator = simulated(
        call("CA1", start, 90), call("CA2", start + 9, 60, parent="CA1"), call("CA3", start, 90), call("CA4", start + 9, 60, parent="CA3", to=anna)
    )  # fmt: skip
    row = await ProviderAccount.create(workspace_id=world.workspace.id, provider="twilio", name="T", credentials=Sealed.of({}))

    await sync(row, connected(simulator), since=datetime.now(UTC) - timedelta(hours=1))

    people = {person.key: person.user_id for person in await ProviderUser.filter(account_id=row.id)}
    assert people == {"client:ann.lee": None, anna.casefold(): world.users["anna"].id}


# -- hooks


def hooks(token=TOKEN, **settings):
    return connected(simulated(), auth_token=token, **settings).hooks


def hook(form, signature, url=URL):
    """Return a hook as it came to an address. ``form`` is its fields or its bytes."""
    body = form if isinstance(form, bytes) else urlencode(form, doseq=True).encode()
    host = "https://" + url.split("/")[2]
    return Hook(path="/", body=body, headers={"x-twilio-signature": signature}, target=url.removeprefix(host), public_url=host)


@pytest.mark.parametrize("vector", SIGNED, ids=lambda vector: vector["name"])
def test_signatures_are_those_that_are_published(vector):
    given = vector["inputs"]
    one = hook(given["params"], vector["expected"], given["url"])

    assert hooks(given["auth_token"]).verify(one)
    assert not hooks("another-token").verify(one)


def test_a_body_that_is_no_form_is_signed_by_its_digest():
    vector = VECTORS["json_body"]
    body, url = b'{"property": "value", "boolean": true}', vector["inputs"]["url"]

    assert hooks().verify(hook(body, vector["expected"], url))
    assert not hooks().verify(hook(body + b" ", vector["expected"], url))
    assert not hooks().verify(hook(body, sign(TOKEN, URL, ()), URL))


@pytest.mark.parametrize("signed_for", ["https://crm.example.com:443/hooks/abc", "https://crm.example.com/hooks/abc"])
@pytest.mark.parametrize("reached_at", ["https://crm.example.com:443/hooks/abc", "https://crm.example.com/hooks/abc"])
def test_a_port_in_the_address_makes_no_difference(signed_for, reached_at):
    form = [("CallSid", "CA1"), ("CallStatus", "completed"), ("FromCity", ""), ("Digits", "2"), ("Digits", "1")]
    one = hook(form, sign(TOKEN, signed_for, form), reached_at)

    assert hooks().verify(one)
    assert hooks(OTHER, other_auth_token=TOKEN).verify(one)
    assert not hooks().verify(hook([*form, ("CallStatus", "busy")], one.headers["x-twilio-signature"], reached_at))
    assert not hooks().verify(hook(form, one.headers["x-twilio-signature"], f"{URL}d"))


def test_the_address_is_the_accounts_own_else_the_servers_and_without_one_nothing_is_believed():
    form = {"CallSid": "CA1", "CallStatus": "completed"}
    one = hook(form, sign(TOKEN, "https://proxy.example/crm/hooks/abc", form.items()))
    nowhere = Hook(path="/", body=one.body, headers=one.headers, target=one.target)

    assert hooks(public_url="https://proxy.example/crm/").verify(one)
    assert hooks(public_url="https://proxy.example/crm").verify(nowhere)
    assert [hooks().verify(one), hooks().verify(nowhere)] == [False, False]


@pytest.mark.parametrize(
    ("form", "is_news"),
    [
        ({"CallSid": "CA1", "CallStatus": "ringing"}, False), ({"CallSid": "CA1", "CallStatus": "no-answer"}, True),
        ({"CallSid": "CA1", "RecordingSid": "RE1", "RecordingStatus": "completed"}, True),
        ({"CallSid": "CA1", "RecordingSid": "RE1", "RecordingStatus": "in-progress"}, False),
    ],
)  # fmt: skip
def test_what_is_over_is_a_reason_to_pull(form, is_news):
    assert hooks().hear(hook(form, "")).is_to_be_pulled is is_news


@pytest.mark.parametrize("form", [{"SmsSid": "SM1"}, {"CallSid": "CA1", "CallStatus": "levitating"}, b"\xff", {}])
def test_a_hook_that_nobody_understands_is_said_to_be_one(form):
    with pytest.raises(UnreadableHook):
        hooks().hear(hook(form, ""))
