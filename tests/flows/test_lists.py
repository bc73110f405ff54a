"""Following lists: what comes into them, changes in them and leaves them, and what is told once as it happens."""

import pytest

from api.engine import make_engine
from api.settings import Settings
from integrations.telephony.mango import raw_record, read_call
from models.errors import BadInput
from models.providers import ProviderAccount
from resolvers.access import NOBODY
from resolvers.intake.storing import Account, take_in
from schema.documents import Call
from tests.builders import last_event
from tests.integrations.test_mango import CALLS
from tests.sockets import Socket

DEALS = """subscription($f: DealFilter, $a: String) { dealChanged(filter: $f, after: $a) { cursor kind id deal { title stage { name } contact { tags } }
  event { type actor { name } before after } } }"""
MOVE = "mutation($id: ID!, $s: ID!) { dealMove(id: $id, stageId: $s) { deal { id } userErrors { message } } }"
DEAL = "mutation($t: String!, $c: ID, $o: ID) { dealCreate(input: { title: $t, contactId: $c, ownerId: $o }) { deal { id } userErrors { message } } }"
TAG = "mutation($id: ID!, $w: [String!]) { contactUpdate(id: $id, input: { tags: $w }) { userErrors { message } } }"


@pytest.fixture
async def connect(server, world):
    opened = []

    async def open_(token="admin"):
        opened.append(await Socket.open(server, world.tokens[token]))
        return opened[-1]

    yield open_
    for socket in opened:
        await socket.connection.close()


async def told(socket):
    message = await socket.receive()
    assert message["type"] == "next", message
    [found] = message["payload"]["data"].values()
    return found


async def silent(socket):
    """Nothing has come that was not taken."""
    await socket.send(type="ping")
    assert await socket.receive() == {"type": "pong"}


def stage(world, name):
    return f"stage_{world.stages[name].id}"


async def opened(client, title="D", **named):
    return (await client.ask(DEAL, t=title, **named))["dealCreate"]["deal"]["id"]


async def test_a_board_that_was_read_sees_what_enters_changes_and_leaves_and_nothing_else(connect, world, as_):
    admin, talks = as_("admin"), stage(world, "Talks")
    filter_ = {"stage": {"id": {"eq": talks}}}
    page = (await admin.ask("query($f: DealFilter) { deals(first: 100, filter: $f) { asOf nodes { id } } }", f=filter_))["deals"]
    made = await opened(admin)
    await admin.ask(MOVE, id=made, s=talks)

    socket = await connect()
    await socket.subscribe(query=DEALS, f=filter_, a=page["asOf"])
    entered = await told(socket)
    await admin.ask('mutation($id: ID!) { dealUpdate(id: $id, input: { title: "E" }) { deal { id } } }', id=made)
    changed = await told(socket)
    other = await opened(admin, "O")
    await admin.ask(MOVE, id=other, s=stage(world, "Contract"))
    await admin.ask(MOVE, id=made, s=stage(world, "Contract"))
    left = await told(socket)
    await admin.ask(MOVE, id=made, s=talks)
    back = await told(socket)

    assert made not in {node["id"] for node in page["nodes"]}
    assert [(t["kind"], t["id"]) for t in (entered, changed, left, back)] == [
        (k, made) for k in ("ENTERED", "CHANGED", "LEFT", "ENTERED")
    ]
    assert (entered["deal"]["stage"]["name"], changed["deal"]["title"], left["deal"]["stage"]["name"]) == (
        "Talks",
        "E",
        "Contract",
    )
    assert changed["event"] == {
        "type": "DEAL_UPDATED",
        "actor": {"name": "Admin"},
        "before": {"title": "D"},
        "after": {"title": "E"},
    }
    assert [int(t["cursor"].split("_")[0]) for t in (entered, changed, left, back)] == sorted(
        {int(t["cursor"].split("_")[0]) for t in (entered, changed, left, back)}
    )

    again = await connect()
    await again.subscribe(query=DEALS, f=filter_, a=changed["cursor"])
    assert [(await told(again))["id"] for _ in range(2)] == [other, made]  # what other may be is not known after a disconnection
    await silent(socket)


async def test_a_change_of_another_record_that_the_filter_speaks_of_is_told(connect, world, as_):
    admin = as_("admin")
    contact = f"contact_{next(c.id for c in world.contacts if c.deleted_at is None)}"
    made = await opened(admin, c=contact, o=f"user_{world.users['clara'].id}")
    tagged, teamed = await connect(), await connect()
    await tagged.follow(query=DEALS, f={"id": {"eq": made}, "contact": {"tags": {"has": "hot"}}})
    await teamed.follow(query=DEALS, f={"id": {"eq": made}, "owner": {"team": {"name": {"eq": "North"}}}})

    await admin.ask(TAG, id=contact, w=["hot"])
    put = await told(tagged)
    await admin.ask(TAG, id=contact, w=[])
    gone = await told(tagged)
    team = "mutation($u: ID!, $t: ID!) { userUpdate(id: $u, input: { teamId: $t }) { userErrors { message } } }"
    await admin.ask(team, u=f"user_{world.users['clara'].id}", t=f"team_{world.users['anna'].team_id}")
    come = await told(teamed)

    assert [(t["kind"], t["id"], t["event"]) for t in (put, gone, come)] == [
        ("CHANGED", made, None),
        ("LEFT", made, None),
        ("CHANGED", made, None),
    ]
    assert (put["deal"]["contact"]["tags"], gone["deal"]["contact"]["tags"]) == (["hot"], [])


async def test_who_loses_sight_of_a_record_is_told_its_id_alone_and_who_never_saw_it_nothing(connect, world, as_):
    admin, partner = as_("admin"), f"partner_{world.partner.id}"
    users = {name: f"user_{world.users[name].id}" for name in ("anna", "boris", "clara")}
    made, since = await opened(admin, o=users["anna"]), str(await last_event(world))
    sockets = {name: await connect(name) for name in ("anna", "boris", "clara", "partner")}
    for socket in sockets.values():
        await socket.follow(query=DEALS)

    async def change(**fields):
        await admin.ask(
            "mutation($id: ID!, $i: DealUpdateInput!) { dealUpdate(id: $id, input: $i) { userErrors { message } } }",
            id=made,
            i=fields,
        )

    await change(ownerId=users["clara"])
    left, came = await told(sockets["anna"]), await told(sockets["clara"])
    await change(partnerId=partner)
    shared = await told(sockets["partner"])
    await change(partnerId=None)
    unshared = await told(sockets["partner"])
    pipelines = "mutation($p: ID!) { partnerUpdate(id: $p, input: { pipelineIds: [] }) { userErrors { message } } }"
    await admin.ask(pipelines, p=partner)
    ended = await sockets["partner"].receive()

    for gone in (left, unshared):
        assert (gone["kind"], gone["id"], gone["deal"], gone["event"]) == ("LEFT", made, None, None)
    assert [(t["kind"], t["id"]) for t in (came, shared)] == [("ENTERED", made)] * 2
    assert (ended["type"], ended["payload"][0]["extensions"]["code"]) == ("error", "CURSOR_EXPIRED")
    for name in ("anna", "boris"):
        await silent(sockets[name])

    back = await connect("boris")
    await back.subscribe(query=DEALS, a=since)
    await change(ownerId=users["boris"])
    given = await told(back)
    assert (given["kind"] != "LEFT", given["id"]) == (True, made)


@pytest.mark.parametrize(
    ("field", "filter_", "named"),
    [
        ("dealChanged", "{ noNextStep: { eq: true } }", "filter.noNextStep"),
        ("dealChanged", '{ or: [{ title: { eq: "x" } }, { isOverdue: { eq: true } }] }', "filter.or.isOverdue"),
        ("dealChanged", "{ interactions: { some: { kind: { eq: CALL } } } }", "filter.interactions"),
        ("dealChanged", "{ contact: { interactionsCount: { gt: 3 } } }", "filter.contact.interactionsCount"),
        ("contactChanged", "{ deals: { none: { status: { eq: OPEN } } } }", "filter.deals"),
        ("contactChanged", '{ not: { wonTotal: { gt: "3" } } }', "filter.not.wonTotal"),
        ("taskChanged", "{ contact: { lastInteractionAt: { isNull: true } } }", "filter.contact.lastInteractionAt"),
    ],
)  # fmt: skip
def test_a_filter_that_cannot_be_followed_is_refused_by_its_name(field, filter_, named):
    engine = make_engine(Settings(DATABASE_URL="sqlite://none"))
    text = f"subscription {{ {field}(filter: {filter_}) {{ cursor }} }}"
    document = engine.documents.prepare(text)
    operation = engine.documents.select(document, Call(query=text, request_id="x"))

    [root] = engine.plans.of(document, operation, {}, NOBODY.kind).roots

    assert isinstance(root.refused, BadInput)
    assert root.refused.message.startswith(f"{named}: cannot be followed")


async def test_an_interaction_is_told_once_however_it_came_in(connect, world, as_):
    query = "subscription($a: String) { interactionRecorded(after: $a) { cursor id interaction { kind } event { type } } }"
    since, live = str(await last_event(world)), await connect()
    await live.follow(query=query)
    account = Account(row=await ProviderAccount.get(id=world.account.id), parse=read_call)

    await take_in(account, [raw_record(call) for call in CALLS.values()])
    calls = [await told(live) for _ in CALLS]
    made = await as_("anna").ask(
        'mutation { interactionLog(input: { kind: NOTE, text: "n" }) { interaction { id } userErrors { message } } }'
    )
    note = await told(live)
    corrected = dict(next(iter(CALLS.values())), duration=1234, talk_duration=77)
    await take_in(account, [raw_record(corrected)])
    await as_("anna").ask(
        'mutation($id: ID!) { interactionUpdate(id: $id, input: { text: "m" }) { userErrors { message } } }', id=note["id"]
    )

    assert {c["interaction"]["kind"] for c in calls} == {"CALL"}
    assert (note["id"], note["event"]) == (made["interactionLog"]["interaction"]["id"], {"type": "INTERACTION_LOGGED"})
    await silent(live)
    again = await connect()
    await again.subscribe(query=query, a=since)
    assert [(await told(again))["id"] for _ in range(len(calls) + 1)] == [t["id"] for t in (*calls, note)]
    await silent(again)


async def test_a_task_that_falls_due_is_told_once_for_each_time_also_to_who_was_away(connect, world, as_):
    query = "subscription($a: String) { taskDue(after: $a) { cursor occurredAt task { title isDone } } }"
    since, anna = str(await last_event(world)), as_("anna")
    make = "mutation($t: String!, $d: DateTime) { taskCreate(input: { title: $t, dueAt: $d }) { task { id } userErrors { message } } }"
    put_off = "mutation($id: ID!, $d: DateTime) { taskUpdate(id: $id, input: { dueAt: $d }) { userErrors { message } } }"
    live, others = await connect("anna"), await connect("clara")
    for socket in (live, others):
        await socket.follow(query=query)

    made = (await anna.ask(make, t="now", d="2026-01-01T00:00:00Z"))["taskCreate"]["task"]["id"]
    first = await told(live)
    await anna.ask(make, t="later", d="2100-01-01T00:00:00Z")
    await anna.ask(put_off, id=made, d="2026-01-02T00:00:00Z")
    second = await told(live)

    assert [(t["occurredAt"][:10], t["task"]["title"]) for t in (first, second)] == [("2026-01-01", "now"), ("2026-01-02", "now")]
    again = await connect("anna")
    await again.subscribe(query=query, a=since)
    assert [await told(again) for _ in range(2)] == [first, second]
    for socket in (live, again, others):
        await silent(socket)
