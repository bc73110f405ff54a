"""Inboxes: who is told of what, once, as far as they may see it; and what people do with what they are told."""

from datetime import timedelta
from uuid import uuid4

import pytest
from msgspec import structs

from api.worker import kinds_of
from models.base import now
from models.event_log import EventRow
from models.interactions import Interaction
from models.jobs import Queue
from models.notifications import Notification, NotificationPosition
from models.ports.telephony import CallRecord, Direction, Disposition, RawRecord
from models.sealing import Sealed
from models.tasks import Task
from models.users import User
from models.webhooks import WebhookEndpoint
from resolvers import retention
from resolvers.intake.storing import Account, take_in
from resolvers.jobs import queue
from resolvers.jobs.kinds import LeaseLost
from resolvers.jobs.running import Worker
from resolvers.notifications import telling
from tests.flows.test_retention import forget
from tests.sockets import Socket
from tests.working import hurry

SHOWN = "id cursor kind noun count isRead snoozedUntil occurredAt actor { name } record { __typename id }"
INBOX = f"query($u: NotificationState, $f: NotificationFilter) {{ unreadNotifications notifications(first: 100, only: $u, filter: $f) {{ totalCount nodes {{ {SHOWN} }} }} }}"
READ = "mutation($ids: [ID!], $upTo: String) { notificationsRead(ids: $ids, upTo: $upTo) { marked userErrors { field code } } }"
SNOOZE = "mutation($id: ID!, $until: DateTime) { notificationSnooze(id: $id, until: $until) { notification { snoozedUntil isRead } userErrors { field code } } }"
PREFER = "mutation($p: [NotificationPreferenceInput!]!) { notificationPreferencesSet(preferences: $p) { user { id } userErrors { code } } }"
ASSIGN = "mutation($ids: [ID!]!, $o: ID!) { contactsAssign(ids: $ids, ownerId: $o) { results { userErrors { code } } userErrors { code } } }"
CONTACT = "mutation($i: ContactCreateInput!) { contactCreate(input: $i) { contact { id } userErrors { field code } } }"
TASK = "mutation($i: TaskCreateInput!) { taskCreate(input: $i) { task { id } userErrors { field code } } }"
LOG = "mutation($i: InteractionLogInput!) { interactionLog(input: $i) { interaction { id } userErrors { field code } } }"


async def tell(db, world):
    """Do what a worker does until everybody has been told."""
    worker = Worker(kinds_of(db))
    await telling.wake()
    await hurry(world.workspace.id)
    await worker.run_due(Queue.DELIVERY)


@pytest.fixture
async def told(db, world, as_):
    """Begin with everybody told of what the world was made of; return what is in somebody's inbox now, the oldest first."""
    await tell(db, world)
    await Notification.filter(workspace_id=world.workspace.id).delete()

    async def inbox(name, **asked):
        await tell(db, world)
        found = await as_(name).ask(INBOX, **asked)
        nodes = found["notifications"]["nodes"]
        assert found["notifications"]["totalCount"] == len(nodes)
        waiting = [n for n in nodes if not n["isRead"] and (n["snoozedUntil"] or "") <= now().isoformat()]
        assert asked.get("u") not in {None, "UNREAD"} or asked.get("f") or found["unreadNotifications"] == len(waiting)
        return nodes[::-1]

    return inbox


def user(world, name):
    return f"user_{world.users[name].id}"


async def made(client, query, **fields):
    answer = next(iter((await client.ask(query, i=fields)).values()))
    assert answer["userErrors"] == []
    return next(value["id"] for value in answer.values() if isinstance(value, dict))


async def test_what_others_give_to_somebody_is_told_and_what_they_do_themselves_is_not(told, as_, world):
    admin, anna = as_("admin"), as_("anna")
    given = await made(admin, CONTACT, name="Given", ownerId=user(world, "anna"))
    await made(anna, CONTACT, name="Her own", ownerId=user(world, "anna"))
    task = await made(admin, TASK, title="Call", assigneeId=user(world, "anna"))
    deal = f"deal_{next(deal for deal in world.deals if deal.owner_id == world.users['boris'].id).id}"
    await admin.ask(
        "mutation($ids: [ID!]!, $o: ID!) { dealsAssign(ids: $ids, ownerId: $o) { userErrors { code } } }",
        ids=[deal],
        o=user(world, "anna"),
    )

    found = await told("anna", u="UNREAD")

    assert [(n["kind"], n["record"]["id"], n["actor"], n["count"]) for n in found] == [
        ("ASSIGNED", id_, {"name": "Admin"}, 1) for id_ in (given, task, deal)
    ]
    assert await told("admin") == await told("boris") == []


async def test_who_is_named_in_a_note_or_a_comment_is_told_once(told, as_, world):
    boris, clara, head = (user(world, name) for name in ("boris", "clara", "head"))
    contact = f"contact_{next(c for c in world.contacts if c.owner_id == world.users['boris'].id).id}"
    text = f"@[{boris}] and @[{head}] look, @[{boris}]; @[user_{uuid4()}] @[user_{'-' * 36}]"
    note = await made(as_("north_head"), LOG, kind="NOTE", contactId=contact, text=text)
    update = "mutation($id: ID!, $c: String) { contactUpdate(id: $id, input: {comment: $c}) { userErrors { code } } }"
    for comment in (f"ask @[{boris}] and @[{clara}]", f"ask @[{boris}] again"):
        await as_("admin").ask(update, id=contact, c=comment)

    found = await told("boris")

    # the note is its writer's, and so not his to see: it is told by the client that it is about
    assert [(n["kind"], n["record"]["id"], n["actor"]) for n in found] == [
        ("MENTIONED", contact, {"name": "North_Head"}),
        ("MENTIONED", contact, {"name": "Admin"}),
    ]
    assert [n["record"]["id"] for n in await told("head")] == [note]
    assert await told("clara") == []  # the client is not hers to see


async def test_a_reminder_comes_when_it_is_time(told, db, as_, world):
    at = (now() + timedelta(hours=1)).isoformat()
    task = await made(as_("anna"), TASK, title="Call", remindAt=at)
    assert await told("anna") == []
    await Task.filter(workspace_id=world.workspace.id, id=task.partition("_")[2]).update(remind_at=now() - timedelta(seconds=1))
    await tell(db, world)

    assert [(n["kind"], n["record"]["id"], n["actor"]) for n in await told("anna")] == [("TASK_DUE", task, None)]


async def test_whose_webhook_endpoint_stands_still_is_told(told, as_, world):
    own = {
        "workspace_id": world.workspace.id,
        "user_id": world.users["anna"].id,
        "secrets": Sealed.of({"secrets": []}, "webhook"),
    }
    hook = f"webhook_{(await WebhookEndpoint.create(**own, name='W', url='https://example.com/')).id}"
    await as_("admin").ask("mutation($id: ID!) { webhookEndpointPause(id: $id) { userErrors { code } } }", id=hook)

    assert [(n["kind"], n["record"]["id"], n["actor"]) for n in await told("anna")] == [
        ("WEBHOOK_PAUSED", hook, {"name": "Admin"})
    ]


def call(number, direction="INBOUND", disposition="MISSED", ago=timedelta(minutes=5)):
    at = now() - ago
    return CallRecord(
        external_id=number, direction=Direction(direction), started_at=at, answered_at=None, ended_at=at, wait_seconds=None, talk_seconds=None,
        disposition=Disposition(disposition), disposition_raw=None, from_number=number, to_number=number, line_number=None,
    )  # fmt: skip


async def test_missed_calls_and_messages_of_clients_are_told_to_whom_they_belong_to(told, as_, world):
    numbered = await made(as_("anna"), CONTACT, name="Caller", phones=[{"number": "+79165550101"}])
    calls = {
        "missed": call("+79165550101"),
        "answered": call("+79165550101", disposition="ANSWERED"),
        "old": call("+79165550101", ago=timedelta(days=30)),
        "nobody's": call("+79165550199"),
        "out": call("+79165550101", "OUTBOUND", "NO_ANSWER"),
    }

    def parse(payload):
        name, _, waited = payload.partition(" ")
        return structs.replace(calls[name], wait_seconds=int(waited))

    for waited in (5, 7):  # as it came, and corrected
        records = [RawRecord(external_id=name, payload=f"{name} {waited}") for name in calls]
        await take_in(Account(row=world.account, parse=parse), records)
        await told("anna")
    missed = await Interaction.get(workspace_id=world.workspace.id, external_id="missed")
    written = {"kind": "MESSAGE", "direction": "INBOUND", "channel": "TELEGRAM", "contactId": numbered, "text": "Hello"}
    await made(as_("admin"), LOG, **written)
    await made(as_("admin"), LOG, **{**written, "direction": "OUTBOUND"})
    await made(as_("admin"), LOG, **{**written, "isAutomatic": True})
    await made(as_("anna"), LOG, **written)

    found = await told("anna")

    assert [(n["kind"], n["record"]["id"]) for n in found] == [
        ("CALL_MISSED", f"interaction_{missed.id}"),
        ("MESSAGE_RECEIVED", numbered),  # what a colleague took is not hers to see
    ]
    assert await told("admin") == []


async def test_who_may_no_longer_see_a_record_is_not_told_of_it_any_more(told, as_, world):
    ids = [await made(as_("admin"), CONTACT, name=f"C{n}", ownerId=user(world, "anna")) for n in range(3)]
    assert len(await told("anna", u="UNREAD")) == 3

    await as_("admin").ask(ASSIGN, ids=ids[:1], o=user(world, "clara"))
    await as_("admin").ask("mutation($id: ID!) { contactDelete(id: $id) { userErrors { code } } }", id=ids[1])
    other = await made(as_("anna"), CONTACT, name="Kept")
    merge = "mutation($ids: [ID!]!, $p: ID!) { contactMerge(ids: $ids, priorityId: $p) { userErrors { code } } }"
    await as_("anna").ask(merge, ids=[other, ids[2]], p=other)

    assert [n["record"]["id"] for n in await told("anna", u="UNREAD")] == [other]
    gone = (await Notification.filter(user_id=world.users["anna"].id).order_by("sequence"))[0]
    assert (await as_("anna").ask("query($id: ID!) { node(id: $id) { id } }", id=f"notification_{gone.id}"))["node"] is None
    mine = await Notification.get(user_id=world.users["clara"].id)
    asked = await as_("admin").ask("query($id: ID!) { node(id: $id) { id } }", id=f"notification_{mine.id}")
    assert asked["node"] is None


async def test_many_records_that_are_given_at_once_are_one_notification_with_their_number(told, as_, world, monkeypatch):
    monkeypatch.setattr(telling, "PAGE", 7)
    anna, boris = world.users["anna"], user(world, "boris")
    for n in range(15):
        await made(as_("anna"), CONTACT, name=f"C{n}")
    await as_("admin").ask(
        "mutation($id: ID!, $o: ID!) { userDeactivate(id: $id, handOverTo: $o) { userErrors { code } } }",
        id=f"user_{anna.id}",
        o=boris,
    )

    found = [n for n in await told("boris", u="UNREAD") if n["noun"] == "CONTACT"]

    assert [(n["kind"], n["record"]) for n in found if n["count"] > 1] == [("ASSIGNED", None)]
    assert sum(n["count"] for n in found) >= 15
    assert len(found) <= 8
    assert await Notification.filter(user_id=anna.id).count() == 0


async def test_inboxes_are_read_put_off_and_chosen(told, as_, world):
    anna, admin = as_("anna"), as_("admin")
    for n in range(3):
        await made(admin, CONTACT, name=f"C{n}", ownerId=user(world, "anna"))
    first, second, third = await told("anna", u="UNREAD")

    assert (await anna.ask(READ, upTo=first["cursor"]))["notificationsRead"] == {"marked": 1, "userErrors": []}
    until = (now() + timedelta(hours=1)).isoformat()
    assert (await anna.ask(SNOOZE, id=second["id"], until=until))["notificationSnooze"]["userErrors"] == []
    assert [n["id"] for n in await told("anna", u="UNREAD")] == [third["id"]]
    assert [n["id"] for n in await told("anna", u="SNOOZED")] == [second["id"]]
    assert [n["id"] for n in await told("anna", u="READ")] == [first["id"]]
    past = now() - timedelta(seconds=1)
    await Notification.filter(id=second["id"].partition("_")[2]).update(snoozed_until=past)
    assert [n["id"] for n in await told("anna", u="UNREAD")] == [second["id"], third["id"]]
    assert [n["id"] for n in await told("anna", f={"isRead": {"eq": True}})] == [first["id"]]

    for client, ids in ((as_("boris"), [third["id"]]), (anna, [third["id"], f"notification_{uuid4()}"])):
        refused = (await client.ask(READ, ids=ids))["notificationsRead"]
        assert refused == {"marked": None, "userErrors": [{"field": ["ids"], "code": "NOT_FOUND"}]}
    refused = (await anna.ask(SNOOZE, id=third["id"], until=past.isoformat()))["notificationSnooze"]["userErrors"]
    assert refused == [{"field": ["until"], "code": "OUT_OF_RANGE"}]
    assert (await anna.ask(READ, ids=[third["id"]]))["notificationsRead"]["marked"] == 1

    await anna.ask(PREFER, p=[{"kind": "ASSIGNED", "isOn": False}, {"kind": "MENTIONED", "isOn": True}])
    asked = (await anna.ask("{ notificationPreferences { kind isOn } }"))["notificationPreferences"]
    assert {p["kind"] for p in asked if not p["isOn"]} == {"ASSIGNED"}
    assert len(asked) == 6
    await made(admin, CONTACT, name="Unwanted", ownerId=user(world, "anna"))
    assert len(await told("anna")) == 3
    await anna.ask(PREFER, p=[{"kind": "ASSIGNED", "isOn": True}])
    await made(admin, CONTACT, name="Wanted", ownerId=user(world, "anna"))
    assert len(await told("anna")) == 4


async def test_who_is_killed_while_telling_has_told_nothing_and_the_next_tells_it_once(told, db, as_, world, monkeypatch):
    await made(as_("admin"), CONTACT, name="Given", ownerId=user(world, "anna"))
    [before] = await NotificationPosition.filter(workspace_id=world.workspace.id).values_list("position", flat=True) or [0]
    real = NotificationPosition.bulk_create

    async def killed(*_args, **_options):
        raise LeaseLost

    monkeypatch.setattr(NotificationPosition, "bulk_create", killed)
    await tell(db, world)
    assert await Notification.filter(workspace_id=world.workspace.id).count() == 0
    monkeypatch.setattr(NotificationPosition, "bulk_create", real)

    assert len(await told("anna")) == 1
    await NotificationPosition.filter(workspace_id=world.workspace.id).update(position=before)  # as if it had not been noted
    assert len(await told("anna")) == 1
    last = await EventRow.filter(workspace_id=world.workspace.id).order_by("-sequence").first()
    assert (await NotificationPosition.get(workspace_id=world.workspace.id)).position >= last.sequence


async def test_a_worker_that_has_lost_its_job_tells_nobody(told, db, as_, world, monkeypatch):
    await made(as_("admin"), CONTACT, name="Given", ownerId=user(world, "anna"))
    real, taken = queue.advance, []

    async def lost(held):
        taken.append(held)
        raise LeaseLost

    monkeypatch.setattr(queue, "advance", lost)
    await tell(db, world)
    assert taken and await Notification.filter(workspace_id=world.workspace.id).count() == 0
    monkeypatch.setattr(queue, "advance", real)
    assert len(await told("anna")) == 1


async def test_the_inbox_is_followed_live_and_from_a_cursor(told, db, as_, world, server):
    follow = "subscription($a: String, $k: [NotificationKind!]) { notificationAdded(after: $a, kinds: $k) { cursor kind record { id } } }"
    anna, boris = [await Socket.open(server, world.tokens[name]) for name in ("anna", "boris")]
    for socket in (anna, boris):
        await socket.follow("1", follow, k=["ASSIGNED"])
    given = [await made(as_("admin"), CONTACT, name=f"C{n}", ownerId=user(world, "anna")) for n in range(2)]
    await told("anna")
    live = [(await anna.receive())["payload"]["data"]["notificationAdded"] for _ in given]
    await boris.send(type="ping")
    assert await boris.receive() == {"type": "pong"}
    await anna.subscribe("2", follow, a=live[0]["cursor"])
    again = (await anna.receive())["payload"]["data"]["notificationAdded"]
    for socket in (anna, boris):
        await socket.connection.close()

    assert [n["record"]["id"] for n in live] == given
    assert again == live[1]


async def test_whoever_has_left_is_told_nothing_and_what_is_old_is_forgotten(told, as_, world, monkeypatch):
    given = await made(as_("admin"), CONTACT, name="Given", ownerId=user(world, "anna"))
    await made(as_("admin"), CONTACT, name="Too late", ownerId=user(world, "boris"))
    await User.filter(id=world.users["boris"].id).update(is_active=False)
    assert [n["record"]["id"] for n in await told("anna")] == [given]
    assert await Notification.filter(user_id=world.users["boris"].id).count() == 0

    old = now() - timedelta(days=11)
    same = {"workspace_id": world.workspace.id, "user_id": world.users["anna"].id, "kind": "ASSIGNED", "noun": "CONTACT"}
    record = given.partition("_")[2]
    aged = await Notification.create(
        **same, id=retention.first_id(old), record_id=record, created_at=old, occurred_at=old, sequence=1
    )
    assert len(await told("anna")) == 2
    await forget(world.workspace.id, retention.Keeping(notifications=timedelta(days=10)))
    assert [n["id"] for n in await told("anna")] != [f"notification_{aged.id}"]
    assert len(await told("anna")) == 1
