"""Live calls: what providers tell while a phone rings is shown at once to whom it concerns, and becomes one interaction in the end."""

import asyncio
from datetime import timedelta

import httpx
import pytest

from api.app import make_app
from api.receiving import Receiver
from api.spool import Spool
from models.event_log import EventRow
from models.interactions import Interaction
from models.jobs import Queue
from models.live_calls import LiveCall
from models.providers import IntakeRecord
from resolvers.intake import hearing
from tests.builders import rule
from tests.live import FOLLOW, LIVE, Phones
from tests.working import hurry, work

KPI = '{ kpi(metrics: [CALLS_INBOUND, CALLS_ANSWERED], period: { from: "2020-01-01", to: "2040-01-01" }) { groups { values { value } } } }'


@pytest.fixture
def app(db, tmp_path, monkeypatch):
    """The application, which takes hooks in patiently: on a busy machine none goes to the spool."""
    made = Receiver(spool=Spool(tmp_path / "spool", 1_000_000), patience=30)
    monkeypatch.setattr("api.app.Receiver", lambda **_: made)
    return make_app(db, owns_database=False)


@pytest.fixture
async def phones(http, world):
    return await Phones.connect(http, world)


async def live(as_, caller="admin"):
    return (await as_(caller).ask(LIVE))["liveCalls"]["nodes"]


async def states():
    rows = await LiveCall.all().order_by("external_id", "leg_id")
    return {row.leg_id.partition(":")[2]: (row.state, row.ending) for row in rows}


async def told():
    return await EventRow.filter(entity_type="livecall").order_by("sequence").values_list("type", flat=True)


async def by_time(after):
    """Let so much time have passed since anything was heard, and the job that looks for it run."""
    for row in await LiveCall.all():
        await LiveCall.filter(workspace_id=row.workspace_id, id=row.id).update(told_at=row.told_at - after)
    await hurry()
    await work(Queue.HOUSEKEEPING)


async def test_who_rings_is_shown_to_whose_phone_it_is_and_to_those_over_them(phones, as_, world):
    await phones.tell("Appeared", 1)

    [call] = await live(as_, "anna")
    assert (call["state"], call["place"], call["direction"], call["clientNumber"]) == (
        "RINGING",
        "PHONE",
        "INBOUND",
        "+79160000001",
    )
    assert (call["user"]["name"], call["contact"]) == ("Anna", {"name": "Known Client"})
    assert {caller: len(await live(as_, caller)) for caller in ("admin", "head", "north_head", "boris", "clara", "partner", "stranger")} == {
        "admin": 1, "head": 1, "north_head": 1, "boris": 0, "clara": 0, "partner": 0, "stranger": 0
    }  # fmt: skip
    await phones.tell("Connected", 2)
    assert [c["state"] for c in await live(as_, "anna")] == ["ANSWERED"]
    await phones.tell("Disconnected", 3)
    assert await live(as_, "anna") == []
    assert await told() == ["call.ringing", "call.answered", "call.ended"]
    assert await states() == {"a": ("ENDED", "ANSWERED")}


async def test_numbers_are_hidden_from_whom_personal_data_is(phones, as_, world):
    await rule(world, "MANAGER", "OWN", hidden=["PERSONAL_DATA"])
    await phones.tell("Appeared", 1)

    assert [(c["state"], c["clientNumber"]) for c in await live(as_, "anna")] == [("RINGING", None)]


async def test_order_and_repeats_make_no_difference(phones):
    await phones.tell("Connected", 2)
    await phones.tell("Appeared", 1)
    await phones.tell("Connected", 2)
    assert await states() == {"a": ("ANSWERED", None)}
    await phones.tell("Disconnected", 4)
    await phones.tell("OnHold", 3)
    await phones.tell("Connected", 5)

    assert await states() == {"a": ("ENDED", "ANSWERED")}
    assert await told() == ["call.answered", "call.ended"]


async def test_a_menu_and_a_queue_answer_nothing(phones, as_):
    await phones.tell("Appeared", 1, leg="m", place="ivr", to={"line_number": "74951112233"})
    await phones.tell("Connected", 2, leg="m", place="ivr", to={"line_number": "74951112233"})
    await phones.tell("Connected", 1, leg="q", place="queue", to={"acd_group": "5501", "line_number": "74951112233"})

    assert {(c["place"], c["state"], c["user"] and 1) for c in await live(as_)} == {
        ("MENU", "RINGING", None),
        ("QUEUE", "RINGING", None),
    }
    await phones.tell("Disconnected", 3, leg="m", place="ivr", to={"line_number": "74951112233"})
    await phones.tell("Disconnected", 2, leg="q", place="queue", to={"line_number": "74951112233"})
    assert await states() == {"m": ("ENDED", "MISSED"), "q": ("ENDED", "MISSED")}


async def test_a_call_that_rings_at_several_phones_is_answered_at_one_and_elsewhere_at_the_others(phones, as_):
    await phones.tell("Appeared", 1, leg="a")
    await phones.tell("Appeared", 1, leg="b", extension="102")
    assert [len(await live(as_, caller)) for caller in ("anna", "boris", "head")] == [1, 1, 2]
    await phones.tell("Disconnected", 2, leg="b", extension="102", disconnect_reason=1182)  # before the answer is told
    assert (await states())["b"] == ("ENDED", "MISSED")
    await phones.tell("Connected", 2, leg="a")

    assert await states() == {"a": ("ANSWERED", None), "b": ("ENDED", "ELSEWHERE")}
    assert await told() == ["call.ringing", "call.ringing", "call.ended", "call.answered", "call.ended"]


async def test_a_call_that_is_handed_over_is_transferred_at_one_phone_and_rings_at_the_other(phones, as_):
    await phones.tell("Appeared", 1)
    await phones.tell("Connected", 2)
    takes = {
        "from": {"number": "sip:101@x.ru", "extension": "101", "taken_from_call_id": "call-1:a"},
        "to": {"extension": "102", "number": "sip:102@x.ru"},
    }
    await phones.tell("Appeared", 1, leg="t", **takes)
    assert [(c["direction"], c["clientNumber"]) for c in await live(as_, "boris")] == [("INBOUND", "+79160000001")]
    assert (await states())["a"] == ("ANSWERED", None)
    await phones.tell("Connected", 2, leg="t", **takes)
    assert await states() == {"a": ("TRANSFERRED", "TRANSFERRED"), "t": ("ANSWERED", None)}
    await phones.tell("Disconnected", 3)
    await phones.tell("Disconnected", 3, leg="t", **takes)
    assert await states() == {"a": ("TRANSFERRED", "TRANSFERRED"), "t": ("ENDED", "ANSWERED")}


async def test_who_asked_a_colleague_that_did_not_answer_has_handed_nothing_over(phones):
    await phones.tell("Appeared", 1)
    await phones.tell("Connected", 2)
    takes = {"from": {"extension": "101", "taken_from_call_id": "call-1:a"}, "to": {"extension": "102"}}
    await phones.tell("Appeared", 1, leg="t", **takes)
    await phones.tell("Disconnected", 2, leg="t", **takes)
    await phones.tell("Disconnected", 6)

    assert (await states())["a"] == ("ENDED", "ANSWERED")


async def test_outgoing_internal_and_callback_calls_are_told_as_what_they_are(phones, as_):
    await phones.tell(
        "Appeared", 1, call="o", **{"from": {"extension": "101"}, "to": {"number": "79160000001", "line_number": "74951112233"}}
    )
    await phones.tell("Appeared", 1, call="i", **{"from": {"extension": "101"}, "to": {"extension": "102"}})
    await phones.tell("Appeared", 1, call="c", command_id="crm-1")
    shown = {(c["direction"], c["user"]["name"], c["clientNumber"]) for c in await live(as_)}

    assert shown == {("OUTBOUND", "Anna", "+79160000001"), ("INTERNAL", "Boris", None)}
    assert len(await live(as_)) == 3


async def test_the_finished_call_closes_the_live_one_and_is_one_interaction(phones, as_):
    before = (await as_("admin").ask(KPI))["kpi"]["groups"][0]["values"]
    await phones.tell("Appeared", 1)
    await phones.tell("Connected", 2)
    assert (await as_("admin").ask(KPI))["kpi"]["groups"][0]["values"] == before
    await phones.sum_up()

    assert await states() == {"a": ("ENDED", "ANSWERED")}
    assert await Interaction.filter(external_id="call-1").count() == 1
    shown = await as_("anna").ask("query($id: ID!) { node(id: $id) { ... on LiveCall { interaction { call { talkSeconds } } } } }",
                                  id=f"livecall_{(await LiveCall.get()).id}")  # fmt: skip
    assert shown["node"]["interaction"]["call"]["talkSeconds"] == 2
    after = (await as_("admin").ask(KPI))["kpi"]["groups"][0]["values"]
    assert [float(a["value"]) - float(b["value"]) for a, b in zip(after, before, strict=True)] == [1, 1]


async def test_of_a_call_that_is_finished_already_nothing_is_told(phones, as_):
    await phones.sum_up(talk=False)
    await phones.tell("Appeared", 1)
    await phones.tell("Disconnected", 2)

    assert (await live(as_), await told(), await LiveCall.all().count()) == ([], [], 0)
    assert await Interaction.filter(external_id="call-1").count() == 1


@pytest.mark.parametrize("is_answered", [False, True])
async def test_a_call_that_never_ends_is_closed_by_time_told_as_such_and_not_counted_as_answered(phones, as_, is_answered):
    before = (await as_("admin").ask(KPI))["kpi"]["groups"][0]["values"]
    await phones.tell("Appeared", 1)
    if is_answered:
        await phones.tell("Connected", 2)
    await by_time(timedelta(minutes=5))
    assert len(await live(as_)) == 1
    await by_time(timedelta(minutes=6) if not is_answered else timedelta(hours=4))

    assert await states() == {"a": ("ENDED", "UNKNOWN")}
    assert (await told())[-1] == "call.ended"
    [call] = await Interaction.filter(external_id="call-1")
    assert (call.disposition, call.talk_seconds, call.answered_at, call.client_number) == ("UNKNOWN", None, None, "+79160000001")
    after = (await as_("admin").ask(KPI))["kpi"]["groups"][0]["values"]
    assert float(after[1]["value"]) == float(before[1]["value"])
    await phones.sum_up()
    [call] = await Interaction.filter(external_id="call-1")
    assert (call.disposition, call.talk_seconds) == ("ANSWERED", 2)


async def test_an_unknown_number_gets_its_contact_while_it_rings(phones, as_):
    await phones.tell("Appeared", 1, number="79998887766")
    assert [c["contact"] for c in await live(as_, "anna")] == [None]
    made = await as_("anna").ask(
        'mutation { contactCreate(input: { name: "New one", phones: [{ number: "+79998887766" }] }) { userErrors { code } } }'
    )
    assert made["contactCreate"]["userErrors"] == []

    assert [c["contact"]["name"] for c in await live(as_, "anna")] == ["New one"]


async def test_live_calls_are_read_before_whatever_else_waits(phones, monkeypatch):
    monkeypatch.setattr("resolvers.intake.hearing.BATCH", 2)
    for number in range(5):
        await phones.sum_up(call=f"old-{number}", reads=False)
    await phones.tell("Appeared", 1, call="new", reads=False)
    seen = []

    async def take_in(account, records, also):
        seen.append([record.external_id for record in records])
        return await really(account, records, also=also)

    really = hearing.take_in
    monkeypatch.setattr(hearing, "take_in", take_in)
    await work(Queue.LIVE)

    assert [len(some) for some in seen] == [0, 2, 2, 1]
    assert await LiveCall.all().count() == 1
    assert await IntakeRecord.filter(account_id=phones.account.id, status="RECEIVED").count() == 0


async def test_what_cannot_be_read_is_in_the_inbox(phones):
    for odd in (
        {"seq": "first"},
        {"call_state": "Sings"},
        {"location": "moon"},
        {"call_id": ""},
        {"timestamp": 0},
        {"entry_id": "e" * 200},
    ):
        await phones.tell("Appeared", 1, **odd)

    kept = await IntakeRecord.filter(account_id=phones.account.id, status="FAILED", hook__isnull=False)
    assert len(kept) == 6
    assert await LiveCall.all().count() == 0


async def test_erasing_a_person_removes_how_their_calls_rang(phones, as_, world):
    await phones.tell("Appeared", 1)
    await phones.tell("Appeared", 1, call="other", number="79998887766")
    erased = await as_("admin").ask(
        "mutation($id: ID!) { contactErase(id: $id) { userErrors { code } } }", id=f"contact_{phones.contact.id}"
    )
    assert erased["contactErase"]["userErrors"] == []

    assert [row.external_id for row in await LiveCall.all()] == ["other"]


# -- followed


async def test_a_ring_is_told_at_once_to_who_comes_while_it_rings_then_what_follows(serve, world, listen, tmp_path):
    url = await serve(hook_spool=str(tmp_path / "spool"))
    async with asyncio.timeout(30), httpx.AsyncClient(base_url=url, trust_env=False) as client:
        phones = await Phones.connect(client, world)
        early = await listen(url, "anna", FOLLOW)
        await early.start()
        await phones.tell("Appeared", 1, reads=False)
        rang = await early.event("incomingCall")
        assert (rang["call"]["state"], rang["call"]["user"]["name"], rang["call"]["contact"]) == (
            "RINGING",
            "Anna",
            {"name": "Known Client"},
        )
        late, head, boris = [await listen(url, who, FOLLOW) for who in ("anna", "head", "boris")]
        for stream in (late, head):
            await stream.start()
            assert (await stream.event("incomingCall"))["call"]["state"] == "RINGING"
        await phones.tell("Connected", 2, reads=False)
        assert [(await s.event("incomingCall"))["call"]["state"] for s in (early, late, head)] == ["ANSWERED"] * 3
        await phones.tell("Appeared", 1, call="second", extension="102", reads=False)
        await boris.start()
        assert (await boris.event("incomingCall"))["call"]["user"]["name"] == "Boris"
        await phones.sum_up(reads=False)
        ended = [(await s.event("incomingCall"))["call"] for s in (early, late)]
        assert [(call["state"], call["ending"]) for call in ended] == [("ENDED", "ANSWERED")] * 2
        again = await listen(url, "anna", FOLLOW, a=rang["cursor"], f={"place": {"eq": "PHONE"}})
        await again.start()
        assert (await again.event("incomingCall"))["call"]["state"] == "ENDED"  # what no longer holds is told to nobody
