"""The log as its readers see it: every event whose record they may see, once, in order, by pages and live."""

import random

import pytest

from models.db.connecting import fetch
from models.events import EVENTS
from models.rights import FieldGroup
from resolvers.log import reading
from resolvers.sign_in import tokens
from schema.root import REGISTRY
from tests import reference
from tests.builders import last_event, rule
from tests.kpis.acts import EACH, Acts
from tests.kpis.counting import load
from tests.sockets import Socket

FIELDS = "cursor type recordId recordVersion occurredAt recordedAt actor { id } before after hidden record { __typename id ... on Deal { title } }"
PAGE = f"""query($after: String, $first: Int, $types: [EventType!], $ids: [ID!]) {{
  events(after: $after, first: $first, types: $types, ids: $ids) {{ cursor hasMore events {{ {FIELDS} }} }} }}"""
FOLLOW = f"subscription($after: String, $types: [EventType!], $ids: [ID!]) {{ events(after: $after, types: $types, ids: $ids) {{ {FIELDS} }} }}"
CALLERS = ("admin", "head", "north_head", "anna", "partner")
DELETE = "mutation($id: ID!) { dealDelete(id: $id) { userErrors { code } } }"


@pytest.fixture
async def history(as_, world):
    """What a random day of a company leaves in the log."""
    acts, chance = Acts(as_, world, random.Random(8)), random.Random(8)
    for name in chance.sample(EACH, len(EACH)):
        await getattr(acts, name)()
    for deal in (await as_("admin").ask("{ deals(first: 2) { nodes { id } } }"))["deals"]["nodes"]:
        await as_("admin").ask(DELETE, id=deal["id"])
    await as_("admin").ask('mutation { touchPointCreate(input: { name: "Fair" }) { userErrors { code } } }')
    for name, token in world.tokens.items():
        world.actors[name], _ = await tokens.actor_of(token)


async def read(client, **asked):
    """Return all pages of the log as one, and the last cursor."""
    found, more = [], True
    while more:
        page = (await client.ask(PAGE, **asked))["events"]
        found += page["events"]
        asked["after"], more = page["cursor"], page["hasMore"]
    return found, asked["after"]


def may_see(data, event):
    """Tell whether the caller may see the record of an event, be it deleted."""
    entity = REGISTRY.prefixes[event["entity_type"]]
    rows = [row for row in data.tables[entity.table] if row["id"] == event["entity_id"]]
    if not rows:
        is_part = entity.through is not None and REGISTRY.entities[entity.through[0]].access == "OWNER"
        is_theirs = not is_part or data.actor.whose(entity.through[0].upper()) is None
        return data.actor.role != "PARTNER" and is_theirs and (entity.access != "ADMIN" or data.actor.role == "ADMIN")
    states = (False, True) if entity.restorable else (False,)
    return any(data.sees(entity, row, deleted) for row in rows for deleted in states)


async def events_of(world):
    """Return the whole log as it is kept."""
    rows = await fetch(f"select * from event where workspace_id = '{world.workspace.id}' order by sequence")
    return [reference.normal(row) for row in rows]


async def test_everybody_reads_the_events_of_what_they_may_see(as_, world, history, monkeypatch):
    whole = await events_of(world)
    assert len({e["type"] for e in whole}) > 15

    for caller in CALLERS:
        data = await load(world.actors[caller])
        found, cursor = await read(as_(caller))

        assert [(e["cursor"], e["type"]) for e in found] == [
            (str(e["sequence"]), e["type"].upper().replace(".", "_")) for e in whole if may_see(data, e)
        ], caller
        assert cursor == str(whole[-1]["sequence"])
        assert {e["recordId"] for e in found if e["record"]} >= {
            e["recordId"] for e in found if e["type"] == "TOUCH_POINT_CHANGED"
        }
        assert all(
            e["record"] is None or e["record"]["id"] == e["recordId"] for e in found if not e["recordId"].startswith("contact")
        )
        by_ones, _ = await read(as_(caller), first=7)
        monkeypatch.setattr(reading, "WINDOW", 5)
        assert found == by_ones == (await read(as_(caller), first=3))[0], (
            "pages are of one piece, however few events each looks at"
        )
        monkeypatch.undo()


async def test_an_event_tells_what_was_and_what_is_in_the_terms_of_the_api(as_, world):
    admin = as_("admin")
    made = await admin.ask('mutation { dealCreate(input: { title: "Roof" }) { deal { id } } }')
    deal = made["dealCreate"]["deal"]["id"]
    await admin.ask(
        'mutation($id: ID!) { dealUpdate(id: $id, input: { title: "Roof and floor" }) { userErrors { code } } }', id=deal
    )

    (created, updated), _ = await read(admin, ids=[deal])

    assert (created["type"], created["recordId"], created["recordVersion"], created["before"]) == ("DEAL_CREATED", deal, 1, {})
    assert created["after"]["title"] == "Roof"
    assert (updated["type"], updated["before"], updated["after"]) == (
        "DEAL_UPDATED",
        {"title": "Roof"},
        {"title": "Roof and floor"},
    )
    assert updated["actor"] == {"id": f"user_{world.users['admin'].id}"}
    assert updated["record"] == {"__typename": "Deal", "id": deal, "title": "Roof and floor"}
    await admin.ask(DELETE, id=deal)
    last = (await read(admin, ids=[deal], types=["DEAL_DELETED"]))[0]
    assert [(e["type"], e["record"]) for e in last] == [("DEAL_DELETED", None)]


async def test_what_is_hidden_is_left_out_and_named(as_, world):
    made = await as_("anna").ask(
        'mutation { dealCreate(input: { title: "Roof", amount: "10", currency: "RUB" }) { deal { id } } }'
    )
    await rule(world, "MANAGER", "OWN", hidden=(FieldGroup.MONEY,))

    [created], _ = await read(as_("anna"), ids=[made["dealCreate"]["deal"]["id"]])

    assert created["hidden"] == ["Deal.amount"]
    assert "amount" not in created["after"]
    assert created["after"]["title"] == "Roof"


async def test_types_and_records_can_be_chosen_and_what_is_no_cursor_is_refused(as_, world, history):
    admin = as_("admin")
    whole, _ = await read(admin)
    types = sorted({e["type"] for e in whole})

    for type_ in types:
        assert (await read(admin, types=[type_]))[0] == [e for e in whole if e["type"] == type_]
    assert (await read(admin, types=types[:2]))[0] == [e for e in whole if e["type"] in types[:2]]
    assert (await read(admin, types=[]))[0] == []
    assert {reading.TYPES[name] for name in types} <= EVENTS.keys()
    for wrong, code in (("x", "INVALID_CURSOR"), ("-1", "INVALID_CURSOR"), (str(10**9), "INVALID_CURSOR")):
        assert (await admin.refusal(PAGE, after=wrong))[0] == code
    assert (await admin.refusal(PAGE, ids=["contact_x"]))[0] == "BAD_USER_INPUT"
    assert (await admin.refusal(PAGE, ids=[whole[0]["recordId"]] * 101))[0] == "BAD_USER_INPUT"
    assert (await admin.refusal(PAGE, first=101))[0] == "BAD_USER_INPUT"


@pytest.mark.parametrize("caller", ["admin", "anna"])
async def test_the_stream_of_all_events_says_what_the_query_says(server, as_, world, history, caller):
    whole, _ = await read(as_(caller))
    socket = await Socket.open(server, world.tokens[caller])
    await socket.send(id="1", type="subscribe", payload={"query": FOLLOW, "variables": {"after": "0"}})
    before = [(await socket.receive())["payload"]["data"]["events"] for _ in whole]
    start = await last_event(world)

    made = await as_(caller).ask('mutation { contactCreate(input: { name: "Live" }) { contact { id } } }')
    live = (await socket.receive())["payload"]["data"]["events"]
    await socket.connection.close()

    assert before == whole
    assert live["recordId"] == made["contactCreate"]["contact"]["id"]
    assert [live] == (await read(as_(caller), after=str(start)))[0]
