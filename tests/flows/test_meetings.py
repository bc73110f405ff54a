"""Meetings, dialogs, touch points, plans and the workspace's settings."""

from datetime import UTC, datetime, timedelta

import pytest

from models.dialogs import Dialog
from models.event_log import EventRow
from models.interactions import Interaction
from tests.flows.test_writes import CREATE

FACTS = "interaction { id version tookPlace startedAt user { name } meeting { outcome plannedFor timesMoved bookedBy { name } host { name } } } userErrors { field code }"
BOOK = f"mutation($input: MeetingBookInput!) {{ meetingBook(input: $input) {{ {FACTS} }} }}"
MOVE = f"mutation($id: ID!, $at: DateTime!, $host: ID) {{ meetingMove(id: $id, plannedFor: $at, hostId: $host) {{ {FACTS} }} }}"
CLOSE = f"mutation($id: ID!, $outcome: MeetingOutcome!, $at: DateTime) {{ meetingClose(id: $id, outcome: $outcome, happenedAt: $at) {{ {FACTS} }} }}"


def text(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def later(**more):
    return text(datetime.now(UTC) + timedelta(**more))


async def new_contact(client):
    return (await client.ask(CREATE, input={"name": "Клиент"}))["contactCreate"]["contact"]["id"]


# -- meetings


async def test_a_generator_books_a_meeting_for_a_converter_who_holds_it(as_, world):
    contact = await new_contact(as_("anna"))
    at = later(days=3)
    booked = {"plannedFor": at, "contactId": contact, "hostId": f"user_{world.users['clara'].id}", "subject": "Показ"}

    made = (await as_("anna").ask(BOOK, input=booked))["meetingBook"]["interaction"]

    assert made is None  # Anna may not see what Clara answers for
    seen = await as_("clara").ask(
        '{ interactions(filter: { kind: { eq: MEETING }, tookPlace: { eq: false }, plannedFor: { gt: "2026-11-01T00:00:00Z" } }) { nodes { id subject meeting { outcome plannedFor bookedBy { name } host { name } } } } }'
    )
    meeting = seen["interactions"]["nodes"][0]
    assert meeting["meeting"] == {"outcome": None, "plannedFor": at, "bookedBy": {"name": "Anna"}, "host": {"name": "Clara"}}
    card = await as_("admin").ask(
        "query($id: ID!) { contact(id: $id) { lastInteractionAt interactions { totalCount } } }", id=contact
    )
    assert card["contact"] == {"lastInteractionAt": None, "interactions": {"totalCount": 1}}


async def test_a_meeting_is_moved_missed_planned_anew_and_held(as_, world):
    client = as_("anna")
    contact = await new_contact(client)
    first, second = later(days=1), later(days=2)
    made = (await client.ask(BOOK, input={"plannedFor": first, "contactId": contact}))["meetingBook"]["interaction"]

    moved = (await client.ask(MOVE, id=made["id"], at=second))["meetingMove"]["interaction"]
    missed = (await client.ask(CLOSE, id=made["id"], outcome="MISSED"))["meetingClose"]["interaction"]
    again = (await client.ask(MOVE, id=made["id"], at=first))["meetingMove"]["interaction"]
    held = (await client.ask(CLOSE, id=made["id"], outcome="HELD", at=later(minutes=-5)))["meetingClose"]["interaction"]

    assert (moved["meeting"]["plannedFor"], moved["meeting"]["timesMoved"], moved["tookPlace"]) == (second, 1, False)
    assert (missed["meeting"]["outcome"], missed["tookPlace"]) == ("MISSED", False)
    assert (again["meeting"]["outcome"], again["meeting"]["timesMoved"]) == (None, 2)
    assert (held["meeting"]["outcome"], held["tookPlace"], held["meeting"]["plannedFor"]) == ("HELD", True, first)
    assert (await client.ask(MOVE, id=made["id"], at=second))["meetingMove"]["userErrors"] == [
        {"field": ["id"], "code": "INVALID"}
    ]
    corrected = (await client.ask(CLOSE, id=made["id"], outcome="CANCELLED"))["meetingClose"]["interaction"]
    assert (corrected["meeting"]["outcome"], corrected["tookPlace"]) == ("CANCELLED", False)


@pytest.mark.parametrize(
    ("wrong", "path", "code"),
    [
        ({"plannedFor": "2031-01-01T00:00:00Z"}, ["input", "plannedFor"], "OUT_OF_RANGE"),
        ({"plannedUntil": "2026-01-01T00:00:00Z"}, ["input", "plannedUntil"], "OUT_OF_RANGE"),
        ({"hostId": "user_01939c1e-0000-7000-8000-000000000000"}, ["input", "hostId"], "NOT_FOUND"),
        ({"contactId": "contact_01939c1e-0000-7000-8000-000000000000"}, ["input", "contactId"], "NOT_FOUND"),
        ({"touchPointId": "touchpoint_01939c1e-0000-7000-8000-000000000000"}, ["input", "touchPointId"], "NOT_FOUND"),
    ],
)
async def test_a_wrong_booking_is_told_and_books_nothing(as_, world, wrong, path, code):
    before = await Interaction.filter(workspace_id=world.workspace.id).count()

    data = await as_("anna").ask(BOOK, input={"plannedFor": later(days=1), **wrong})

    assert [(e["field"], e["code"]) for e in data["meetingBook"]["userErrors"]] == [(path, code)]
    assert await Interaction.filter(workspace_id=world.workspace.id).count() == before


async def test_nothing_is_held_in_the_future(as_, world):
    made = (await as_("anna").ask(BOOK, input={"plannedFor": later(days=1)}))["meetingBook"]["interaction"]
    data = await as_("anna").ask(CLOSE, id=made["id"], outcome="HELD", at=later(hours=1))
    assert data["meetingClose"]["userErrors"] == [{"field": ["happenedAt"], "code": "OUT_OF_RANGE"}]
    assert (await as_("anna").ask(CLOSE, id=f"interaction_{world.interactions[0].id}", outcome="HELD"))["meetingClose"][
        "userErrors"
    ]


# -- reclassification


async def test_every_decision_on_an_inquiry_is_kept(as_, world):
    call = next(i for i in world.interactions if i.kind == "CALL" and i.direction == "INBOUND" and i.classification is None)
    classify = """mutation($id: ID!, $c: Classification!, $r: String) { inquiryClassify(id: $id, classification: $c, reason: $r) {
      interaction { classification classifications { classification reason user { name } } } userErrors { code } } }"""

    await as_("admin").ask(classify, id=f"interaction_{call.id}", c="NON_TARGET", r="спам")
    await as_("admin").ask(classify, id=f"interaction_{call.id}", c="NON_TARGET", r="спам")
    data = await as_("head").ask(classify, id=f"interaction_{call.id}", c="TARGET")
    data = (
        data
        if data["inquiryClassify"]["interaction"]
        else await as_("admin").ask(classify, id=f"interaction_{call.id}", c="TARGET")
    )

    found = data["inquiryClassify"]["interaction"]
    assert found["classification"] == "TARGET"
    assert [(c["classification"], c["reason"]) for c in found["classifications"]] == [("TARGET", None), ("NON_TARGET", "спам")]


# -- dialogs


async def write(client, contact, direction, at, kind="MESSAGE", channel="TELEGRAM"):
    log = (
        """mutation($input: InteractionLogInput!) { interactionLog(input: $input) { interaction { id } userErrors { code } } }"""
    )
    input_ = {"kind": kind, "channel": channel, "direction": direction, "contactId": contact, "startedAt": at}
    return (await client.ask(log, input=input_))["interactionLog"]["interaction"]["id"]


async def dialogs(client, contact):
    query = """query($id: ID!) { contact(id: $id) { dialogs { channel startedBy lastBy waitingSince messagesIn messagesOut messages { totalCount } } } }"""
    return (await client.ask(query, id=contact))["contact"]["dialogs"]


async def test_a_dialog_follows_its_messages_in_whatever_order_they_come(as_, world):
    client = as_("anna")
    contact = await new_contact(client)
    await write(client, contact, "OUTBOUND", "2026-10-02T10:00:00Z")
    await write(client, contact, "INBOUND", "2026-10-03T10:00:00Z")
    first = await write(client, contact, "INBOUND", "2026-10-01T10:00:00Z")
    await write(client, contact, "INBOUND", "2026-10-04T10:00:00Z")
    await write(client, contact, "INBOUND", "2026-10-05T10:00:00Z", kind="EMAIL", channel="EMAIL")

    email, telegram = await dialogs(client, contact)

    assert telegram == {
        "channel": "TELEGRAM", "startedBy": "INBOUND", "lastBy": "INBOUND", "waitingSince": "2026-10-03T10:00:00.000000Z",
        "messagesIn": 3, "messagesOut": 1, "messages": {"totalCount": 4},
    }  # fmt: skip
    assert (email["channel"], email["waitingSince"]) == ("EMAIL", "2026-10-05T10:00:00.000000Z")
    waiting = '{ dialogs(filter: { waitingSince: { lt: "2026-10-04T00:00:00Z" }, contact: { name: { eq: "Клиент" } } }, orderBy: [{ field: WAITING_SINCE }]) { nodes { channel contact { name } } } }'
    assert (await client.ask(waiting))["dialogs"]["nodes"] == [{"channel": "TELEGRAM", "contact": {"name": "Клиент"}}]
    await client.ask("mutation($id: ID!) { interactionDelete(id: $id) { deletedId } }", id=first)
    await write(client, contact, "OUTBOUND", "2026-10-06T10:00:00Z")
    telegram = (await dialogs(client, contact))[0]
    assert (telegram["startedBy"], telegram["waitingSince"], telegram["messagesIn"]) == ("OUTBOUND", None, 2)
    assert (await as_("clara").ask(waiting))["dialogs"]["nodes"] == []


SETTLE = """mutation($id: ID!, $message: ID) { dialogSettle(id: $id, messageId: $message) { dialog { isWaiting waitingSince } userErrors { field code } } }"""
UNSETTLE = "mutation($id: ID!) { dialogUnsettle(id: $id) { dialog { isWaiting waitingSince } userErrors { field code } } }"


async def dialog_of(client, contact):
    found = await client.ask("query($id: ID!) { contact(id: $id) { dialogs { id isWaiting waitingSince } } }", id=contact)
    [dialog] = found["contact"]["dialogs"]
    return dialog


async def test_a_dialog_that_needs_no_answer_is_settled_until_the_client_writes_again(as_, world):
    client = as_("anna")
    contact = await new_contact(client)
    first = await write(client, contact, "INBOUND", "2026-10-01T10:00:00Z")
    await write(client, contact, "INBOUND", "2026-10-02T10:00:00Z")
    dialog = (await dialog_of(client, contact))["id"]

    async def done(mutation, **given):
        answer = (await client.ask(mutation, id=dialog, **given))[mutation.partition("{ ")[2].partition("(")[0]]
        return answer["dialog"] and answer["dialog"]["waitingSince"], [(e["field"], e["code"]) for e in answer["userErrors"]]

    assert await done(SETTLE, message=first) == ("2026-10-02T10:00:00.000000Z", [])
    assert await done(SETTLE, message=first) == (None, [(["messageId"], "INVALID")])
    assert await done(UNSETTLE) == (None, [(["id"], "INVALID")])
    assert await done(SETTLE) == (None, [])
    assert (await dialog_of(client, contact))["isWaiting"] is False
    assert await done(SETTLE) == (None, [(["id"], "INVALID")])
    assert (await client.ask(SETTLE, id=dialog))["dialogSettle"]["dialog"] is None
    assert await done(UNSETTLE) == ("2026-10-02T10:00:00.000000Z", [])
    await done(SETTLE)
    late = await write(client, contact, "INBOUND", "2026-09-30T10:00:00Z")
    assert (await dialog_of(client, contact))["waitingSince"] is None
    await write(client, contact, "INBOUND", "2026-10-03T10:00:00Z")
    assert await dialog_of(client, contact) == {"id": dialog, "isWaiting": True, "waitingSince": "2026-10-03T10:00:00.000000Z"}
    assert await done(SETTLE, message=late) == (None, [(["messageId"], "INVALID")])
    hidden = [(["id"], "NOT_FOUND")]
    assert [(e["field"], e["code"]) for e in (await as_("clara").ask(SETTLE, id=dialog))["dialogSettle"]["userErrors"]] == hidden
    assert await EventRow.filter(workspace_id=world.workspace.id, type="dialog.settled").count() == 4


async def test_what_a_machine_wrote_is_in_no_dialog(as_, world):
    client = as_("anna")
    contact = await new_contact(client)
    log = "mutation($input: InteractionLogInput!) { interactionLog(input: $input) { interaction { id isAutomatic } userErrors { field code } } }"
    change = "mutation($id: ID!, $is: Boolean!) { interactionUpdate(id: $id, input: { isAutomatic: $is }) { userErrors { field code } } }"
    reply = {
        "kind": "MESSAGE",
        "channel": "TELEGRAM",
        "direction": "OUTBOUND",
        "contactId": contact,
        "startedAt": "2026-10-01T11:00:00Z",
        "isAutomatic": True,
    }

    bot = (await client.ask(log, input=reply))["interactionLog"]["interaction"]
    assert (bot["isAutomatic"], await dialogs(client, contact)) == (True, [])
    await write(client, contact, "INBOUND", "2026-10-01T10:00:00Z")
    [dialog] = await dialogs(client, contact)
    assert (dialog["messagesOut"], dialog["lastBy"], dialog["waitingSince"]) == (0, "INBOUND", "2026-10-01T10:00:00.000000Z")
    await client.ask(change, id=bot["id"], **{"is": False})
    [dialog] = await dialogs(client, contact)
    assert (dialog["messagesOut"], dialog["lastBy"], dialog["waitingSince"]) == (1, "OUTBOUND", None)
    await client.ask(change, id=bot["id"], **{"is": True})
    assert (await dialogs(client, contact))[0]["waitingSince"] == "2026-10-01T10:00:00.000000Z"
    wanted = "query($id: ID!) { contact(id: $id) { interactions(filter: { isAutomatic: { eq: true } }) { nodes { id } } } }"
    assert (await client.ask(wanted, id=contact))["contact"]["interactions"]["nodes"] == [{"id": bot["id"]}]
    call = next(i for i in world.interactions if i.kind == "CALL" and i.owner_id == world.users["anna"].id)
    refused = [{"field": ["input", "isAutomatic"], "code": "INVALID"}]
    assert (await client.ask(change, id=f"interaction_{call.id}", **{"is": True}))["interactionUpdate"]["userErrors"] == refused
    note = {"kind": "NOTE", "isAutomatic": True}
    assert (await client.ask(log, input=note))["interactionLog"]["userErrors"] == refused


async def test_merged_contacts_share_one_dialog_and_part_again(as_, world):
    client = as_("anna")
    one, two = await new_contact(client), await new_contact(client)
    await write(client, one, "INBOUND", "2026-10-01T10:00:00Z")
    await write(client, two, "OUTBOUND", "2026-10-02T10:00:00Z")
    merge = "mutation($ids: [ID!]!, $id: ID!) { contactMerge(ids: $ids, priorityId: $id) { merge { id } userErrors { code } } }"

    merged = (await client.ask(merge, ids=[one, two], id=one))["contactMerge"]["merge"]["id"]
    together = await dialogs(client, one)
    await client.ask("mutation($id: ID!) { mergeUndo(id: $id) { userErrors { code } } }", id=merged)

    assert [(d["messagesIn"], d["messagesOut"], d["waitingSince"]) for d in together] == [(1, 1, None)]
    assert [d["messagesOut"] for d in await dialogs(client, two)] == [1]
    assert (await dialogs(client, one))[0]["waitingSince"] is not None
    assert await Dialog.filter(contact_id=one.split("_")[1]).count() == 1


async def test_an_interaction_is_linked_and_its_dialog_follows(as_, world):
    client = as_("anna")
    one, two = await new_contact(client), await new_contact(client)
    message = await write(client, one, "INBOUND", "2026-10-01T10:00:00Z")
    link = """mutation($id: ID!, $contact: ID, $version: Int) { interactionUpdate(id: $id, input: { contactId: $contact, subject: "Вопрос" },
      expectedVersion: $version) { interaction { subject contact { id } version startedAt } userErrors { field code } } }"""

    data = (await client.ask(link, id=message, contact=two, version=1))["interactionUpdate"]

    assert (data["interaction"]["contact"]["id"], data["interaction"]["subject"], data["interaction"]["version"]) == (
        two,
        "Вопрос",
        2,
    )
    assert data["interaction"]["startedAt"] == "2026-10-01T10:00:00.000000Z"
    assert (await dialogs(client, one), len(await dialogs(client, two))) == ([], 1)
    assert (await as_("boris").ask(link, id=message, contact=None))["interactionUpdate"]["userErrors"] == [
        {"field": ["id"], "code": "NOT_FOUND"}
    ]
    stale = (await client.ask(link, id=message, contact=one, version=1))["interactionUpdate"]["userErrors"]
    assert stale == [{"field": ["input", "contactId"], "code": "CONFLICT"}]


# -- touch points and plans


async def test_interactions_name_the_touch_point_that_they_went_through(as_, world):
    create = """mutation($input: TouchPointCreateInput!) { touchPointCreate(input: $input) { touchPoint { id name group weight } userErrors { field code } } }"""
    point = (await as_("admin").ask(create, input={"name": "Сайт", "group": "Интернет", "weight": 5}))["touchPointCreate"][
        "touchPoint"
    ]
    assert {**point, "id": ""} == {"id": "", "name": "Сайт", "group": "Интернет", "weight": 5}
    log = "mutation($p: ID!) { interactionLog(input: { kind: NOTE, touchPointId: $p }) { interaction { touchPoint { name } } userErrors { field code } } }"

    assert (await as_("anna").ask(log, p=point["id"]))["interactionLog"]["interaction"] == {"touchPoint": {"name": "Сайт"}}
    through = '{ interactions(filter: { touchPoint: { group: { eq: "Интернет" } } }) { totalCount } }'
    assert (await as_("anna").ask(through))["interactions"]["totalCount"] == 1
    await as_("admin").ask(
        "mutation($p: ID!) { touchPointUpdate(id: $p, input: { isActive: false }) { userErrors { code } } }", p=point["id"]
    )
    assert (await as_("anna").ask(log, p=point["id"]))["interactionLog"]["userErrors"] == [
        {"field": ["input", "touchPointId"], "code": "INVALID"}
    ]
    assert (await as_("anna").ask(create, input={"name": "X"}))["touchPointCreate"]["userErrors"] == [
        {"field": [], "code": "FORBIDDEN"}
    ]


async def test_plans_are_set_by_administrators_and_by_heads_for_their_people(as_, world):
    put = """mutation($user: ID, $team: ID, $target: Decimal!) { planSet(input: { metric: DEALS_WON, startOn: "2026-11-01", endOn: "2026-12-01",
      userId: $user, teamId: $team, target: $target }) { plan { id target version user { name } team { name } } userErrors { field code } } }"""
    anna, clara = (f"user_{world.users[n].id}" for n in ("anna", "clara"))

    first = (await as_("north_head").ask(put, user=anna, target="10"))["planSet"]["plan"]
    again = (await as_("admin").ask(put, user=anna, target="12.5"))["planSet"]["plan"]
    whole = (await as_("admin").ask(put, target="100"))["planSet"]["plan"]

    assert (again["id"], again["target"], again["version"]) == (first["id"], "12.5", 2)
    assert (whole["user"], whole["team"]) == (None, None)
    for name, user in (
        ("north_head", clara),
        ("anna", anna),
        ("north_head", None),
        ("north_head", f"user_{world.users['north_head'].id}"),
    ):
        data = await as_(name).ask(put, user=user, target="1")
        assert data["planSet"]["userErrors"] == [{"field": ["input"], "code": "FORBIDDEN"}], name
    assert (await as_("admin").ask(put, user=anna, target="-1"))["planSet"]["userErrors"][0]["field"] == ["input", "target"]
    mine = '{ plans(filter: { user: { name: { eq: "Anna" } } }) { nodes { target } } }'
    assert (await as_("anna").ask(mine))["plans"]["nodes"] == [{"target": "12.5"}]
    gone = "mutation($id: ID!) { planDelete(id: $id) { deletedId userErrors { code } } }"
    assert (await as_("north_head").ask(gone, id=first["id"]))["planDelete"]["deletedId"] == first["id"]


# -- a contact's own numbers


async def test_a_contacts_card_has_numbers_of_its_own(as_, world):
    contact = max(world.contacts, key=lambda c: sum(i.contact_id == c.id for i in world.interactions if c.deleted_at is None))
    query = """query($id: ID!) { contact(id: $id) { kpi(metrics: [CALLS_INBOUND, DEALS_WON], period: { from: "2026-08-01", to: "2026-12-01" }) {
      metric value rows { totalCount } } } }"""

    data = (await as_("admin").ask(query, id=f"contact_{contact.id}"))["contact"]["kpi"]

    calls = [
        i
        for i in world.interactions
        if i.contact_id == contact.id and i.kind == "CALL" and i.direction == "INBOUND" and i.disposition != "IN_PROGRESS"
    ]
    won = [d for d in world.deals if d.contact_id == contact.id and d.status == "WON"]
    assert [(v["value"], v["rows"]["totalCount"]) for v in data] == [(str(len(calls)), len(calls)), (str(len(won)), len(won))]
    assert calls
