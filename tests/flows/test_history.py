"""The history of a record: what happened to it, and through what; folded from its beginning it gives the record as it is."""

import random
from collections import Counter
from itertools import product

import pytest

from models.contacts import Contact
from models.events import EVENTS
from models.wire import camel
from schema.root import REGISTRY
from tests.builders import rule
from tests.kpis.acts import Acts

HISTORY = """query ($id: ID!, $first: Int, $last: Int, $after: String, $fields: [String!], $types: [EventType!]) { node(id: $id) { ... on Deal {
  history(first: $first, last: $last, after: $after, fields: $fields, types: $types) {
    nodes { type before after hidden origin originRecord { id } actor { id } } pageInfo { endCursor hasNextPage } totalCount } } } }"""
UPDATE = "mutation ($id: ID!, $input: DealUpdateInput!) { dealUpdate(id: $id, input: $input) { userErrors { message } } }"


@pytest.fixture
async def deal(as_):
    """A deal that has been changed three times."""
    made = await as_("admin").ask('mutation { dealCreate(input: {title: "Roof", amount: "5"}) { deal { id } } }')
    for fields in ({"title": "Walls"}, {"comment": "soon", "amount": "6"}, {"title": "Floor", "comment": None}):
        told = await as_("admin").ask(UPDATE, id=made["dealCreate"]["deal"]["id"], input=fields)
        assert told["dealUpdate"]["userErrors"] == []
    return made["dealCreate"]["deal"]["id"]


async def test_a_record_tells_what_happened_to_it_by_whom_and_through_what(as_, world, deal):
    history = (await as_("admin").ask(HISTORY, id=deal))["node"]["history"]

    assert [(e["type"], e["before"], e["after"]) for e in history["nodes"]][:2] == [
        ("DEAL_UPDATED", {"title": "Walls", "comment": "soon"}, {"title": "Floor", "comment": None}),
        ("DEAL_UPDATED", {"comment": None, "amount": money("5")}, {"comment": "soon", "amount": money("6")}),
    ]
    assert (history["totalCount"], history["nodes"][-1]["type"]) == (4, "DEAL_CREATED")
    assert {e["actor"]["id"] for e in history["nodes"]} == {f"user_{world.users['admin'].id}"}
    assert {(e["origin"], e["originRecord"]["id"][:6]) for e in history["nodes"]} == {("TOKEN", "token_")}


def money(amount):
    return {"amount": f"{amount}.00", "currency": "RUB"}


async def test_a_history_is_read_in_pages_by_fields_and_types(as_, deal):
    async def read(**arguments):
        return (await as_("admin").ask(HISTORY, id=deal, **arguments))["node"]["history"]

    whole = (await read())["nodes"]
    first = await read(first=3)
    after = first["pageInfo"]["endCursor"]
    assert first["nodes"] + (await read(first=3, after=after))["nodes"] == whole
    assert (await read(last=1))["nodes"] == whole[-1:]
    assert (await read(fields=["title"]))["nodes"] == [whole[0], whole[2], whole[3]]
    assert (await read(fields=["comment", "nonsense"]))["nodes"] == whole[:2]
    assert (await read(fields=[], types=["DEAL_CREATED"]))["nodes"] == []
    assert (await read(types=["DEAL_CREATED"]))["nodes"] == whole[-1:]
    assert (await as_("admin").refusal(HISTORY, id=deal, fields=["x"] * 101))[0] == "BAD_USER_INPUT"
    assert (await as_("admin").refusal(HISTORY, id=deal, fields=["title"], after=after))[0] == "INVALID_CURSOR"


async def test_a_history_shows_no_more_than_the_record(as_, world, deal):
    await rule(world, "MANAGER", "ALL", hidden=["MONEY"])

    seen = (await as_("anna").ask(HISTORY, id=deal))["node"]["history"]["nodes"]

    assert [e["hidden"] for e in seen] == [[], ["Deal.amount"], [], ["Deal.amount"]]
    assert "6.00" not in str([(e["before"], e["after"]) for e in seen])


def test_every_record_that_events_tell_of_has_a_history():
    kinds = {event.entity_type for event in EVENTS.values()}

    assert {prefix for prefix, entity in REGISTRY.prefixes.items() if "history" in REGISTRY.fields[entity.name]} == kinds


LISTS = {"contact": "contacts", "company": "companies", "deal": "deals", "interaction": "interactions", "task": "tasks"}
STATES = ("PRESENT", "DELETED")
NOTHING = (None, False, [], {})
DERIVED = {"Interaction.owner"}
"""What follows from other records, and no event tells: who answers for a call that nobody took is the owner of its contact."""
ACTS = [
    *("create_deal", "win", "lose", "reopen", "amount", "owner", "delete_deal", "restore_deal", "talk", "link", "move", "order", "people"),
    *("client", "contact", "give_away", "merge", "undo", "let_go", "take_back", "hire", "correct", "accept"),
]  # fmt: skip


def told_of(row):
    """Return what events tell of the fields of a record, by the names that they have there."""
    entity = REGISTRY.prefixes[row.partition("_")[0]]
    of_kind = [event for event in EVENTS.values() if event.entity_type == entity.prefix]
    fields = {camel(name): shown for event in of_kind for name, shown in event.told.items() if name != "shared_phones"}
    return {name: one for name, one in fields.items() if one.path.startswith(f"{entity.name}.") and one.path not in DERIVED}


def selected(shown):
    """Return the selection that shows a field as events tell it."""
    field, parts = shown.path.partition(".")[2], " ".join(map(selected, shown.form.parts.values()))
    match shown.form.name:
        case "ID" | "[ID]":
            return f"{field} {{ id }}"
        case "Money":
            return f"{field} {{ amount currency }}"
        case "list":
            return f"{field} {{ {parts} }}"
        case "by key":
            return f"{field} {{ field {{ key }} {parts} }}"
        case _:
            return field


def as_told(shown, row):
    """Return what a field shows, as events tell it."""
    value, parts = row[shown.path.partition(".")[2]], shown.form.parts.items()
    match shown.form.name:
        case "ID":
            return value and value["id"]
        case "[ID]":
            return [one["id"] for one in value]
        case "list":
            return value and [{name: as_told(part, entry) for name, part in parts} for entry in value]
        case "by key":
            return {entry["field"]["key"]: {name: as_told(part, entry) for name, part in parts} for entry in value}
        case _:
            return value


def said(value):
    """Return a value without what it says nothing of."""
    if isinstance(value, dict):
        return {name: inner for name, entry in value.items() if (inner := said(entry)) is not None}
    return [said(entry) for entry in value] if isinstance(value, list) else value


def folded(history, begun):
    """Return what a record has become by its history, the last event first."""
    found = dict(begun)
    for event in reversed(history):
        for name, value in event["after"].items():
            found[name] = {**found.get(name, {}), **value} if name == "custom" else value
        for name in event["before"].keys() - event["after"].keys():
            found.pop(name, None)
    return {name: value for name, entry in found.items() if (value := said(entry)) not in NOTHING}


async def pages(client, list_, shown, state):
    """Return all rows of a list."""
    found, page, chosen = [], {"endCursor": None, "hasNextPage": True}, f"first: 20, after: $a, state: {state}"
    while page["hasNextPage"]:
        query = f"query ($a: String) {{ p: {list_}({chosen}) {{ nodes {{ {shown} }} pageInfo {{ endCursor hasNextPage }} }} }}"
        answer = (await client.ask(query, a=page["endCursor"]))["p"]
        found, page = found + answer["nodes"], answer["pageInfo"]
    return found


async def everything(client):
    """Return every record as it is, in the words of events, with its history; and the ids of those that are deleted."""
    found, gone = {}, set()
    for (prefix, list_), state in product(LISTS.items(), STATES):
        told = told_of(prefix)
        shown = f"id {' '.join(map(selected, told.values()))} history(last: 100) {{ nodes {{ cursor type before after }} }}"
        for row in await pages(client, list_, shown, state):
            is_ = {name: value for name, one in told.items() if (value := said(as_told(one, row))) not in NOTHING}
            found[row["id"]] = is_, row["history"]["nodes"]
            gone |= {row["id"]} if state == "DELETED" else set()
    return found, gone


async def leads(world):
    """Return where the ids of what was merged away lead to."""
    rows = await Contact.filter(workspace_id=world.workspace.id, merged_into_id__isnull=False)
    return {f"contact_{row.id}": f"contact_{row.merged_into_id}" for row in rows}


def as_shown(value, merged, gone):
    """Return a value of the log as the API shows it: what was merged leads to what was kept, and what is deleted is not there."""
    if isinstance(value, dict):
        return {name: as_shown(entry, merged, gone) for name, entry in value.items()}
    if isinstance(value, list):
        return [as_shown(entry, merged, gone) for entry in value]
    while value in merged:
        value = merged[value]
    return None if value in gone else value


async def test_a_history_folded_from_its_beginning_is_the_record(as_, world):
    chance = random.Random(1)
    acts, done = Acts(as_, world, chance), Counter()
    before, deleted = await everything(as_("admin"))
    for name in chance.choices(ACTS, k=150):
        done[name] += await getattr(acts, name)()
    (now, gone), merged, wrong = await everything(as_("admin")), await leads(world), []

    for row in now.keys() - gone - deleted:
        (is_, history), (begun, known) = now[row], before.get(row, ({}, []))
        new = history[: len(history) - len(known)]
        became = said(as_shown(folded(new, begun), merged, gone))
        differ = {name: (is_.get(name), became.get(name)) for name in told_of(row) if is_.get(name) != became.get(name)}
        wrong += [(row, differ, [event["type"] for event in new])] if differ else []
    assert not wrong, wrong
    assert len(done) == len(ACTS)
    assert sum(len(history) for _, history in now.values()) > 80
