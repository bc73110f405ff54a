"""What calls come to be: which state of several counts, as what they are counted, and whose a call is once its number is corrected."""

import asyncio
import json
import random
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from integrations.simulators.mango import MangoSimulator
from integrations.telephony.mango import raw_record, read_call
from models.contacts import ContactPhone
from models.event_log import EventRow
from models.interactions import Interaction
from models.jobs import Queue
from models.ports.telephony import RawRecord, UnreadableRecord
from models.providers import IntakeRecord, ProviderAccount
from models.sealing import Sealed
from resolvers.intake.pulls import kinds, sync
from resolvers.intake.storing import Account, take_in
from resolvers.jobs.running import Worker
from tests.builders import make_world
from tests.integrations.calls import AWKWARD, CHANGED, CLIENT, GROWN, OURS, UNANSWERED, after, leg, made, told, understood
from tests.integrations.test_mango import connected

END = datetime(2026, 10, 3, tzinfo=UTC)
COLUMNS = (
    "user_id",
    "owner_id",
    "contact_id",
    "client_number",
    "talk_seconds",
    "disposition",
    "ended_at",
    "wait_seconds",
    "answered_at",
)


@pytest.fixture
async def world(db):
    return await make_world()


@pytest.fixture
async def account(world):
    return await ProviderAccount.create(workspace_id=world.workspace.id, provider="mango", name="M", credentials=Sealed.of({}))


async def test_whatever_the_order_of_its_states_a_call_ends_as_by_the_last_alone(db, world, account):
    """Each call's states come in an order of its own, some again and again, in batches that overlap; on PostgreSQL several at once."""
    await ContactPhone.create(
        workspace_id=world.workspace.id, contact_id=world.contacts[0].id, number="+79161234567", written="x"
    )
    await ContactPhone.create(
        workspace_id=world.workspace.id, contact_id=world.contacts[1].id, number="+79265550102", written="x"
    )
    taken, chance = Account(row=account, parse=understood), random.Random(7)
    moved = [told(**json.loads(state) | {"from_number": "79265550102" if n < 2 else CLIENT}) for n, state in enumerate(CHANGED)]
    histories = [GROWN, CHANGED, moved]
    deliveries = [
        RawRecord(external_id=f"{which}.{number}", payload=state)
        for which, states in enumerate(histories)
        for number in range(12)
        for state in [*states, *chance.choices(states, k=4)]
    ]
    chance.shuffle(deliveries)
    batches = [deliveries[i : i + 40] for i in range(0, len(deliveries), 40)]

    at_once = 1 if db.database_url.startswith("sqlite") else 4
    for first in range(0, len(batches), at_once):
        await asyncio.gather(*(take_in(taken, batch) for batch in batches[first : first + at_once]))
    await take_in(taken, [RawRecord(external_id=f"{which}.alone", payload=states[-1]) for which, states in enumerate(histories)])

    rows = {row["external_id"]: row for row in await Interaction.filter(account_id=account.id).values("external_id", *COLUMNS)}
    for which in range(len(histories)):
        alone = rows[f"{which}.alone"] | {"external_id": None}
        assert all(rows[f"{which}.{number}"] | {"external_id": None} == alone for number in range(12))
    assert rows["2.alone"]["contact_id"] == world.contacts[0].id


CARD = "{ interactions(first: 50) { nodes { externalId contact { id } user { name } owner { name } call { disposition talkSeconds } } } }"
KPIS = """{ kpi(metrics: [CALLS_INBOUND, CALLS_ANSWERED, CALLS_MISSED, TALK_SECONDS, AVERAGE_TALK_SECONDS], groupBy: [],
  period: { from: "2026-10-01", to: "2026-10-02" }) { groups { values { metric value } } } }"""


async def counted(client):
    [group] = (await client.ask(KPIS))["kpi"]["groups"]
    return {v["metric"]: v["value"] for v in group["values"]}


async def shown(client):
    return {node["externalId"]: node for node in (await client.ask(CARD))["interactions"]["nodes"] if node["externalId"]}


async def test_what_came_awkwardly_counts_as_what_it_was(as_, world, account):
    """A second pull, in which one call is longer by now and another is told emptier than before."""
    admin, anna = as_("admin"), world.users["anna"]
    await Interaction.filter(workspace_id=world.workspace.id).delete()
    entries = {f"{number}": name for number, name in enumerate(AWKWARD)}
    calls = [{**AWKWARD[name][0], "entry_id": entry} for entry, name in entries.items()]
    people = [{"general": {"user_id": "400101", "name": "x", "email": anna.email},
               "telephony": {"extension": 101, "numbers": [{"number": "Sip:anna@demo.mangosip.ru", "protocol": "sip"}]}}]  # fmt: skip
    simulator = MangoSimulator(key="k", salt="s", calls=calls, users=people, pace_seconds=0)
    telephony = connected(httpx.ASGITransport(app=simulator.app()))

    await sync(account, telephony, since=END - timedelta(days=4), until=END)

    found = await shown(admin)
    assert {entries[entry]: (node["call"]["disposition"], node["call"]["talkSeconds"]) for entry, node in found.items()} == {
        name: (outcome, talk) for name, (_, outcome, talk, _) in AWKWARD.items()
    }
    theirs = {entries[entry] for entry, node in found.items() if node["user"]}
    assert theirs == {name for name, (_, _, _, keys) in AWKWARD.items() if keys and keys != ("id:9",)}
    inbound = [(o, t) for call, o, t, _ in AWKWARD.values() if call["context_type"] == 1]
    talks = [t for _, o, t, _ in AWKWARD.values() if o == "ANSWERED"]
    missed = sum(o in ("MISSED", "VOICEMAIL") for o, _ in inbound)
    expected = {
        "CALLS_INBOUND": str(len(inbound)), "CALLS_ANSWERED": str(len(talks)), "CALLS_MISSED": str(missed), "TALK_SECONDS": str(sum(filter(None, talks))),
    }  # fmt: skip
    assert expected.items() <= (await counted(admin)).items()

    calls[0] = {**made("0", leg()), "duration": 500}
    calls[10] = made("10", talk_duration=None, duration=None)
    await sync(account, telephony, until=END)

    assert (await shown(admin))["10"] == found["10"]
    left = told(ended_at=after(72), disposition="VOICEMAIL", talk_seconds=60)
    before = await counted(admin)
    await take_in(Account(row=account, parse=understood), [RawRecord(external_id="v", payload=left)])
    now = await counted(admin)
    differ = {metric for metric, value in now.items() if value != before[metric]}
    assert differ == {"CALLS_INBOUND", "CALLS_MISSED"}
    now = before
    assert (int(now["CALLS_MISSED"]), int(now["CALLS_ANSWERED"])) == (missed - 1, len(talks) + 1)


NEW = """mutation($name: String!, $number: String!) {
  contactCreate(input: { name: $name, phones: [{ number: $number }] }) { contact { id } userErrors { message } } }"""
LINK = "mutation($id: ID!, $to: ID) { interactionUpdate(id: $id, input: { contactId: $to }) { interaction { owner { name } } userErrors { message } } }"


async def test_a_corrected_number_moves_a_call_unless_somebody_has_linked_it(as_, world, account):
    first = (await as_("anna").ask(NEW, name="First", number="+79161234567"))["contactCreate"]["contact"]["id"]
    second = (await as_("boris").ask(NEW, name="Second", number="+79265550102"))["contactCreate"]["contact"]["id"]
    taken = Account(row=account, parse=read_call)
    missed = made("m", leg(**UNANSWERED), talk_duration=0)

    async def come(number):
        await take_in(taken, [raw_record({**missed, "caller_number": number})])
        node = (await shown(as_("admin")))["m"]
        return node["contact"] and node["contact"]["id"], node["owner"] and node["owner"]["name"]

    assert await come(CLIENT) == (first, "Anna")
    assert await come("79265550102") == (second, "Boris")
    assert await come("79037770000") == (None, None)
    assert await come(CLIENT) == (first, "Anna")
    events = await EventRow.filter(workspace_id=world.workspace.id, type="calls.received").count()
    assert events == 4

    call = await Interaction.get(external_id="m", account_id=account.id)
    answer = await as_("admin").ask(LINK, id=f"interaction_{call.id}", to=second)
    assert answer["interactionUpdate"]["interaction"]["owner"]["name"] == "Boris"
    assert await come("79037770000") == (second, "Boris")
    await as_("admin").ask(LINK, id=f"interaction_{call.id}", to=None)
    assert await come(CLIENT) == (first, "Anna")


EMPLOYEES = "{ providerUsers { nodes { id key name isAssigned user { name } } } }"
ASSIGN = """mutation($id: ID!, $to: ID) { providerUserAssign(id: $id, userId: $to) {
  providerUser { isAssigned user { name } } userErrors { code field } } }"""
HIRE = "mutation($input: UserCreateInput!) { userCreate(input: $input) { user { id } userErrors { message } } }"


async def test_two_of_one_name_are_nobody_until_somebody_says_whose_their_calls_are(as_, world, account):
    admin, anna = as_("admin"), world.users["anna"]
    await admin.ask(HIRE, input={"name": "ANNA", "email": f"other@{world.workspace.id}", "role": "MANAGER"})
    people = [{"general": {"user_id": 400101, "name": "Anna"}, "telephony": {"extension": "101", "numbers": [{"number": OURS}]}},
              {"general": {"user_id": 400102, "name": "Newcomer", "email": "new@comer.test"}, "telephony": {}}]  # fmt: skip
    theirs = made("n", leg(call_abonent_id="400102", call_abonent_number=None))
    simulator = MangoSimulator(key="k", salt="s", calls=[made("a", leg()), theirs], users=people, pace_seconds=0)

    async def pull():
        await sync(account, connected(httpx.ASGITransport(app=simulator.app())), since=END - timedelta(days=4), until=END)
        return {entry: node["user"] and node["user"]["name"] for entry, node in (await shown(admin)).items()}

    assert await pull() == {"a": None, "n": None}
    await admin.ask(HIRE, input={"name": "N", "email": "NEW@comer.test", "role": "MANAGER"})
    assert (await shown(admin))["n"]["user"] == {"name": "N"}

    keys = {node["key"]: node for node in (await admin.ask(EMPLOYEES))["providerUsers"]["nodes"]}
    assert (keys.keys() >= {"id:400101", "ext:101", "anna@demo.mangosip.ru"}, keys["ext:101"]["user"]) == (True, None)
    answer = (await admin.ask(ASSIGN, id=keys["ext:101"]["id"], to=f"user_{anna.id}"))["providerUserAssign"]
    assert answer == {"providerUser": {"isAssigned": True, "user": {"name": "Anna"}}, "userErrors": []}
    assert (await shown(admin))["a"]["user"] == {"name": "Anna"}
    assert (
        await EventRow.filter(workspace_id=world.workspace.id, type="calls.received").order_by("-sequence").first()
    ).entity_id == account.id
    simulator.calls.append(made("b", leg(call_abonent_id=None)))
    assert await pull() == {"a": "Anna", "n": "N", "b": "Anna"}

    await admin.ask(ASSIGN, id=keys["id:400102"]["id"], to=None)
    simulator.calls.append({**theirs, "entry_id": "late"})
    assert (await pull())["late"] is None
    assert (await as_("head").ask(ASSIGN, id=keys["ext:101"]["id"], to=None))["providerUserAssign"]["userErrors"][0][
        "code"
    ] == "FORBIDDEN"
    assert (await as_("head").ask(EMPLOYEES))["providerUsers"]["nodes"] == []


RETRY = "mutation($id: ID!) { intakeRetry(id: $id) { account { name } userErrors { code } } }"


async def test_what_nobody_understood_is_read_again_when_it_comes_and_when_asked(as_, world, account):
    mended = []

    def sometimes(payload):
        if len(mended) < len(json.loads(payload)["disposition_raw"]):
            raise UnreadableRecord("not yet")
        return understood(payload)

    records = [
        RawRecord(external_id=n, payload=told(disposition_raw=n, ended_at=after(5), disposition="MISSED")) for n in ("r", "rr")
    ]
    calls = connected()
    calls.calls.parse = sometimes
    taken = Account(row=account, parse=sometimes)
    unread = IntakeRecord.filter(account_id=account.id, status="FAILED")

    assert (await take_in(taken, records)).failed == 2
    mended.append(1)
    again = await take_in(taken, records)
    assert (again.corrected, again.same, again.failed) == (1, 1, 1)
    assert await unread.values_list("external_id", flat=True) == ["rr"]
    mended.append(2)
    answer = await as_("admin").ask(RETRY, id=f"account_{account.id}")
    assert answer["intakeRetry"] == {"account": {"name": "M"}, "userErrors": []}
    assert await Worker(kinds(lambda _row: calls)).run_due(Queue.LIVE) >= 1

    assert await unread.count() == 0
    assert sorted(await Interaction.filter(account_id=account.id).values_list("external_id", flat=True)) == ["r", "rr"]
    assert (await as_("head").ask(RETRY, id=f"account_{account.id}"))["intakeRetry"]["userErrors"][0]["code"] == "FORBIDDEN"
    garbage = await take_in(taken, [RawRecord(external_id="r", payload=told(disposition_raw="rrr"))])
    assert (garbage.failed, (await unread.get()).error) == (1, "not yet")
    assert (await Interaction.get(external_id="r", account_id=account.id)).disposition == "MISSED"
