"""The Mango Office adapter: signatures, parsing of captured calls, and every way in which a provider misbehaves."""

import json
from collections import deque
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from integrations.simulators.mango import MangoSimulator
from integrations.telephony import PROVIDERS, mango
from integrations.telephony.mango import disposition, sign
from models.contacts import Contact, ContactPhone
from models.interactions import Interaction
from models.ports.failures import ProviderFailure, Remedy
from models.ports.telephony import Direction, UnreadableRecord, Window
from models.providers import IntakeRecord, ProviderAccount
from models.sealing import Sealed
from resolvers.intake.pulls import sync
from tests.builders import last_event
from tests.integrations.recorded import Recorded

HERE = Path(__file__).parent / "mango"
CALLS = {call["entry_id"]: call for call in json.loads((HERE / "statistics.json").read_text())}
FIRST = datetime(2026, 10, 1, tzinfo=UTC)
USERS = [
    {"general": {"user_id": 400101, "name": "Anna", "email": ""}, "telephony": {"extension": "101", "numbers": []}},
    {
        "general": {"user_id": 400102, "name": "Boris", "email": ""},
        "telephony": {"extension": "102", "numbers": [{"number": "sip:boris@demo.mangosip.ru"}]},
    },
]


@pytest.mark.parametrize("vector", json.loads((HERE / "signatures.json").read_text()), ids=lambda v: v["name"])
def test_signatures_are_those_that_the_provider_published(vector):
    assert sign(vector["inputs"]["api_key"], vector["inputs"]["api_salt"], vector["inputs"]["json"]) == vector["expected"]


def connected(transport=None, **settings):
    """Return an open account whose requests go to a transport, and that waits for nothing."""
    given = {"api_key": "k", "api_salt": "s", "base_url": "http://mango.test/vpbx/", "pace_seconds": "0", **settings}
    return mango.connect(PROVIDERS["mango"].read(given), transport=transport)


def parse(name, **changes):
    return connected().calls.parse(json.dumps({**CALLS[name], **changes}))


def test_a_group_call_counts_its_members_talk_once():
    call = parse("MTAwMDAwMDAwMQ==")

    assert (call.direction, call.disposition, call.talk_seconds, call.wait_seconds) == ("INBOUND", "ANSWERED", 180, 12)
    assert call.employee_keys[0] == "id:400101"
    assert [leg.employee_name for leg in call.legs] == ["Анна", "Борис"]
    assert [r.provider_id for r in call.recordings] == ["MToxMDAwMDAwMDAxOjA="]
    assert (call.client_number, call.line_number) == ("79161234567", "74951112233")


def test_a_missed_call_belongs_to_nobody_and_waited_until_the_end():
    call = parse("MTAwMDAwMDAwMg==")

    assert (call.disposition, call.answered_at, call.wait_seconds, call.talk_seconds, call.employee_keys) == (
        "MISSED",
        None,
        12,
        0,
        (),
    )


def test_a_transferred_call_belongs_to_who_talked_longest():
    call = parse("transferred")

    assert call.employee_keys[0] == "id:400102"
    assert call.answered_at == datetime.fromtimestamp(1790850010, UTC)
    assert [leg.talk_seconds for leg in call.legs] == [60, 240]


def test_what_the_provider_does_not_say_is_unknown_and_not_zero():
    call = parse("hidden")

    assert (call.talk_seconds, call.disposition, call.answered_at) == (None, "UNKNOWN", None)


@pytest.mark.parametrize(
    ("direction", "talk", "code", "expected"),
    [
        ("INBOUND", 5, "1110", "ANSWERED"), ("INBOUND", 0, "1110", "MISSED"), ("INBOUND", 0, "110", "MISSED"), ("INBOUND", 0, "1164", "MISSED"),
        ("OUTBOUND", 0, "1111", "NO_ANSWER"), ("OUTBOUND", 0, "1110", "CANCELED"), ("OUTBOUND", 0, "1121", "BUSY"), ("OUTBOUND", 0, "1122", "REJECTED"),
        ("INBOUND", 0, "1122", "MISSED"), ("OUTBOUND", 0, "1133", "FAILED"), ("OUTBOUND", 0, "2219", "FAILED"), ("INBOUND", 0, "1191", "MISSED"),
        ("OUTBOUND", 0, "1191", "FAILED"), ("INBOUND", 0, "1124", "MISSED"), ("INBOUND", 0, "9999", "UNKNOWN"), ("INBOUND", None, None, "UNKNOWN"),
    ],
)  # fmt: skip
def test_the_outcome_comes_from_the_providers_codes(direction, talk, code, expected):
    assert disposition(Direction(direction), talk, code) == expected


@pytest.mark.parametrize(
    "changes",
    [{"context_type": 9}, {"context_start_time": None}, {"context_start_time": "soon"}, {"context_start_time": 10**15}, {"talk_duration": 10**6},
     {"context_calls": [5]}, {"context_calls": "x"}, {"talk_duration": "many"}, {"talk_duration": -5}],
)  # fmt: skip
def test_what_breaks_a_rule_of_the_record_is_unreadable(changes):
    with pytest.raises(UnreadableRecord):
        parse("MTAwMDAwMDAwMQ==", **changes)


@pytest.mark.parametrize("payload", ["", "null", "[]", "{}", "5", "[" * 5000])
def test_garbage_is_unreadable(payload):
    with pytest.raises(UnreadableRecord):
        connected().calls.parse(payload)


@pytest.fixture
def simulator():
    return MangoSimulator(key="k", salt="s", calls=list(CALLS.values()), users=USERS, pace_seconds=0)


def adapter(simulator, **settings):
    return connected(httpx.ASGITransport(app=simulator.app()), **settings)


@pytest.fixture
async def account(world):
    world.users["anna"].email = world.users["boris"].email = ""
    return await ProviderAccount.create(workspace_id=world.workspace.id, provider="mango", name="M", credentials=Sealed.of({}))


def pull(account, simulator, *, until=FIRST + timedelta(days=2), **credentials):
    return sync(account, adapter(simulator, **credentials), since=FIRST - timedelta(days=1), until=until)


async def test_calls_come_in_matched_to_employees_and_contacts(world, account, simulator):
    contact = world.contacts[0]
    await ContactPhone.create(workspace_id=world.workspace.id, contact_id=contact.id, number="+79161234567", written="x")

    count = await pull(account, simulator)

    calls = {c.external_id: c for c in await Interaction.filter(account_id=account.id)}
    assert (count.new, count.failed, len(calls)) == (6, 0, 6)
    assert calls["MTAwMDAwMDAwMQ=="].user_id == world.users["anna"].id
    assert calls["MTAwMDAwMDAwMQ=="].contact_id == contact.id
    assert calls["transferred"].user_id == world.users["boris"].id
    missed = calls["MTAwMDAwMDAwMg=="]
    assert (missed.user_id, missed.contact_id, missed.client_number) == (None, None, "+79265550102")
    assert calls["internal"].client_number is None
    assert calls["hidden"].client_number == "anonymous"
    assert account.synced_until == FIRST + timedelta(days=2)


async def test_a_repeated_and_overlapping_pull_changes_nothing(world, account, simulator):
    await pull(account, simulator)
    before, events = await Interaction.filter(account_id=account.id).order_by("id").values(), await last_event(world)

    count = await pull(account, simulator)
    again = await sync(account, adapter(simulator), until=FIRST + timedelta(days=3))

    assert (count.new, count.corrected, count.same) == (0, 0, 6)
    assert again.new == 0
    assert await Interaction.filter(account_id=account.id).order_by("id").values() == before
    assert await last_event(world) == events


async def test_a_corrected_call_is_corrected_and_keeps_what_people_added(world, account, simulator):
    await pull(account, simulator)
    call = await Interaction.get(account_id=account.id, external_id="transferred")
    call.classification = "TARGET"
    call.contact_id = world.contacts[1].id
    await call.save()
    simulator.calls = [{**c, "talk_duration": 290} if c["entry_id"] == "transferred" else c for c in simulator.calls]

    count = await pull(account, simulator)

    fresh = await Interaction.get(id=call.id)
    assert (count.corrected, count.same, fresh.talk_seconds, fresh.version) == (1, 5, 290, 2)
    assert (fresh.classification, fresh.contact_id) == ("TARGET", world.contacts[1].id)


async def test_an_unreadable_record_is_kept_with_its_reason_and_the_rest_comes_in(as_, world, account, simulator):
    simulator.calls.append({"entry_id": "odd", "context_type": 7, "context_start_time": 1790838001})
    simulator.calls.append({"context_start_time": 1790838002, "no": "id"})

    count = await pull(account, simulator)

    assert (count.new, count.failed) == (8, 2)
    data = await as_("admin").ask(
        '{ intakeRecords(filter: { status: { eq: FAILED }, externalId: { eq: "odd" } }) { nodes { error payload interaction { id } } } }'
    )
    record = data["intakeRecords"]["nodes"][0]
    assert "context_type 7" in record["error"]
    assert json.loads(record["payload"])["entry_id"] == "odd"
    assert await IntakeRecord.filter(account_id=account.id, status="FAILED").count() == 2


@pytest.mark.parametrize("fault", ["401", "garbage", "half"])
async def test_a_provider_that_fails_is_reported_and_the_cursor_stays(world, account, simulator, fault):
    simulator.faults = deque([fault])

    with pytest.raises(ProviderFailure):
        await pull(account, simulator)

    assert (await ProviderAccount.get(id=account.id)).last_error
    assert account.synced_until is None
    assert await Interaction.filter(account_id=account.id).count() == 0
    assert (await pull(account, simulator)).new == 6
    assert (await ProviderAccount.get(id=account.id)).last_error is None


@pytest.mark.parametrize("fault", ["429", "500", "forgotten"])
async def test_a_passing_trouble_is_waited_out(world, account, simulator, fault):
    simulator.faults = deque([fault, fault])

    assert (await pull(account, simulator)).new == 6


async def test_a_provider_that_stays_down_is_given_up_after_a_bounded_number_of_tries(account, simulator):
    simulator.faults = deque(["500"] * 100)

    with pytest.raises(ProviderFailure, match="500"):
        await pull(account, simulator)

    assert len(simulator.requests) == 4


async def test_a_provider_that_never_answers_is_given_up(account, simulator):
    async def never(request):
        raise httpx.ReadTimeout("slow", request=request)

    silent = connected(httpx.MockTransport(never), api_salt="very-secret")
    with pytest.raises(ProviderFailure) as failure:
        await sync(account, silent, until=FIRST)

    assert "in time" in str(failure.value)
    assert "very-secret" not in str(failure.value)


async def test_a_wrong_salt_is_refused_by_the_simulator(account, simulator):
    with pytest.raises(ProviderFailure, match="401") as failure:
        await pull(account, simulator, api_salt="wrong")

    assert failure.value.remedy is Remedy.LOG_IN


async def test_pages_are_followed_to_the_end(simulator, monkeypatch):
    monkeypatch.setattr("integrations.telephony.mango.account.PAGE", 5)
    batches = [
        batch
        async for batch in adapter(simulator).calls.pull(Window(start=FIRST - timedelta(days=1), end=FIRST + timedelta(days=2)))
    ]

    assert [len(b) for b in batches] == [5, 1]


async def test_a_call_that_the_provider_tells_of_late_comes_in_with_the_next_pull(world, account, simulator):
    late = simulator.calls.pop()
    await pull(account, simulator)
    simulator.calls.append(late)

    count = await sync(account, adapter(simulator), until=FIRST + timedelta(days=2, minutes=5))

    assert (count.new, account.synced_until) == (1, FIRST + timedelta(days=2, minutes=5))


async def test_a_contact_that_appears_later_gets_its_calls(as_, world, account, simulator):
    await pull(account, simulator)

    data = await as_("anna").ask(
        'mutation { contactCreate(input: { name: "Late", phones: [{ number: "8 926 555-01-02" }] }) { contact { interactions(first: 5) { nodes { externalId } } } } }'
    )

    assert data["contactCreate"]["contact"]["interactions"]["nodes"] == [{"externalId": "MTAwMDAwMDAwMg=="}]
    assert await Contact.filter(name="Late", workspace_id=world.workspace.id).exists()


async def test_what_was_captured_of_the_provider_is_pulled(world, account):
    recorded = Recorded.of(HERE / "pull.json")

    count = await sync(account, connected(recorded), since=FIRST, until=FIRST + timedelta(days=1))

    assert (count.new, count.failed, recorded.left) == (1, 0, 0)
    call = await Interaction.get(account_id=account.id)
    assert (call.external_id, call.user_id, call.talk_seconds) == ("MTAwMDAwMDAwMQ==", world.users["anna"].id, 180)


@pytest.mark.parametrize("users", [{"users": "none"}, {"users": [5]}, {"users": [{"telephony": {"numbers": "x"}}]}])
async def test_employees_that_cannot_be_read_are_the_providers_failure(account, simulator, users):
    simulator.users = users["users"]

    with pytest.raises(ProviderFailure, match="employees"):
        await pull(account, simulator)
