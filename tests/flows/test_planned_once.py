"""A request is accepted once, and what it reads is planned once: payloads and streams as well as queries."""

import json
import re
from dataclasses import replace
from uuid import uuid4

import httpx
import pytest

from api.app import make_app
from api.engine import make_engine
from models.rights import FieldGroup
from models.users import Role
from resolvers.log.paging import Place
from resolvers.reads.planner import Planner
from schema.documents import Call
from schema.turns import Turns
from tests.builders import rule
from tests.conftest import serving
from tests.sockets import FOLLOW, Socket, move

UPDATE = """mutation($id: ID!, $input: ContactUpdateInput!, $n: Int, $f: DealFilter, $o: [DealOrder!], $all: Boolean = true) {
  contactUpdate(id: $id, input: $input) {
    contact { ...shown @include(if: $all) position }
    userErrors { code }
  }
}
fragment shown on Contact { id name phones { number } deals(first: $n, filter: $f, orderBy: $o) { totalCount nodes { title } } }"""
READ = """query($id: ID!, $n: Int, $f: DealFilter, $o: [DealOrder!]) {
  contact(id: $id) { ...shown position }
}
fragment shown on Contact { id name phones { number } deals(first: $n, filter: $f, orderBy: $o) { totalCount nodes { title } } }"""


class Counting(Planner):
    """A planner that notes what it is asked to compile."""

    def __init__(self, planner):
        super().__init__(**vars(planner))
        object.__setattr__(self, "entered", [])

    def row(self, *args):
        self.entered.append("row")
        return super().row(*args)

    def stream(self, *args):
        self.entered.append("stream")
        return super().stream(*args)


class Noted(Turns):
    """Turns that are noted."""

    def __init__(self):
        super().__init__()
        self.taken = 0

    def turn(self, caller):
        self.taken += 1
        return super().turn(caller)


@pytest.fixture
def engine(db):
    made = make_engine(db)
    return replace(made, planner=Counting(made.planner))


@pytest.fixture
def ask(engine, world):
    async def ask_(query, caller="admin", **variables):
        call = Call(query=query, variables=variables, request_id="t")
        body = json.loads(await engine.run(call, world.actors[caller]))
        assert "errors" not in body, body
        return body

    return ask_


def ids_of(world):
    return [f"contact_{contact.id}" for contact in world.contacts[:3]]


async def test_a_payload_is_planned_once_and_shows_each_row_that_is_written(engine, ask, world):
    for number, id_ in enumerate(ids_of(world)):
        written = [{"position": str(number)}, {"position": str(number), "source": None}, {"position": str(number), "tags": ["a"]}]
        shown = await ask(UPDATE, id=id_, input=written[number], n=5 + number // 9)

        read = await ask(READ, id=id_, n=5)
        assert shown["data"]["contactUpdate"] == {"contact": read["data"]["contact"], "userErrors": []}
        assert read["data"]["contact"]["position"] == str(number)
    assert engine.planner.entered == ["row"]


@pytest.mark.parametrize(
    "changed",
    [
        {"n": 1},
        {"f": {"title": {"startsWith": "x"}}},
        {"f": {"amount": {"gte": "1"}}},
        {"f": None},
        {"o": [{"field": "TITLE", "direction": "DESC"}]},
        {"o": [{"field": "TITLE", "direction": "ASC"}, {"field": "AMOUNT"}]},
        {"all": False},
    ],
)
async def test_a_payload_of_another_shape_is_planned_anew(engine, ask, world, changed):
    plain = {"n": 5, "f": {"title": {"contains": "a"}}, "o": [{"field": "TITLE", "direction": "ASC"}], "all": True}
    (id_, *_) = ids_of(world)
    await ask(UPDATE, id=id_, input={"position": "a"}, **plain)

    asked = plain | changed
    shown = (await ask(UPDATE, id=id_, input={"position": "b"}, **asked))["data"]["contactUpdate"]["contact"]

    shown_of_all = (await ask(READ, id=id_, **{k: v for k, v in asked.items() if k != "all"}))["data"]["contact"]
    assert shown == (shown_of_all if asked["all"] else {"position": "b"})
    assert engine.planner.entered == ["row", "row"]


async def test_other_values_in_a_payload_are_bound_and_not_planned(engine, ask, world):
    (id_, *_) = ids_of(world)
    counts = []
    for title in ("", "no deal is called so"):
        asked = {"id": id_, "n": 5, "f": {"title": {"contains": title}}}
        shown = (await ask(UPDATE, input={"position": "a"}, **asked))["data"]["contactUpdate"]["contact"]
        assert shown == (await ask(READ, **asked))["data"]["contact"]
        counts.append(shown["deals"]["totalCount"])

    assert counts[1] == 0
    assert engine.planner.entered == ["row"]


async def test_a_payload_is_planned_for_each_kind_of_caller(engine, ask, world):
    await rule(world, Role.MANAGER, "ALL", hidden=[FieldGroup.PERSONAL_DATA])
    (id_, *_) = ids_of(world)

    answers = [
        await ask(UPDATE, caller, id=id_, input={"position": "a"}) for caller in ("admin", "anna", "boris", "anna", "admin")
    ]

    hidden = ["hidden" in answer["extensions"] for answer in answers]
    assert hidden == [False, True, True, True, False]
    assert engine.planner.entered == ["row", "row"]


async def test_fields_of_one_payload_under_several_keys_are_planned_apart(engine, ask, world):
    first, second, _ = ids_of(world)
    query = """mutation($a: ID!, $b: ID!) {
      x: contactUpdate(id: $a, input: { position: "x" }) { contact { id } again: contact { position } }
      y: contactUpdate(id: $b, input: { position: "y" }) { contact { name } }
    }"""

    for _ in range(2):
        shown = (await ask(query, a=first, b=second))["data"]
        assert shown["x"] == {"contact": {"id": first}, "again": {"position": "x"}}
        assert shown["y"] == {"contact": {"name": world.contacts[1].name}}
    assert engine.planner.entered == ["row"] * 3


NODES = "query($one: ID!, $all: [ID!]!, $x: ID!) { node(id: $one) { id __typename } nodes(ids: $all) { id } mixed: nodes(ids: [$one, $x]) { id } }"


async def test_rows_of_any_type_are_read_from_the_tables_alone_that_their_ids_name(engine, ask, world):
    contact = ids_of(world)[0]
    deal, stranger = f"deal_{world.deals[0].id}", f"contact_{uuid4()}"

    first = await ask(NODES, one=contact, all=[deal, contact, "card_" + str(uuid4())], x=stranger)
    again = await ask(NODES, one=stranger, all=[contact, deal, "card_" + str(uuid4())], x=contact)
    other = await ask(NODES, one=deal, all=[], x=contact)

    assert first["data"] == {
        "node": {"id": contact, "__typename": "Contact"},
        "nodes": [{"id": deal}, {"id": contact}, None],
        "mixed": [{"id": contact}, None],
    }
    assert again["data"] == {"node": None, "nodes": [{"id": contact}, {"id": deal}, None], "mixed": [None, {"id": contact}]}
    assert other["data"] == {"node": {"id": deal, "__typename": "Deal"}, "nodes": [], "mixed": [{"id": deal}, {"id": contact}]}
    plans = [plan for plan in engine.plans.kept.values() if plan.roots]
    assert [[_tables(root) for root in plan.roots] for plan in plans] == [
        [["contact"], ["contact", "deal"], ["contact"]],
        [["deal"], [], ["contact", "deal"]],
    ]


def _tables(root):
    return sorted(set(re.findall(r"from (contact|deal|stage|task|member)\b", root.sql)))


async def test_a_stream_is_planned_once_for_all_who_follow_the_same(engine, world):
    await move(world, title="first")
    subscribed = []
    asked = (
        ("anna", "first", "0"),
        ("boris", "second", "0"),
        ("anna", "first", "1"),
        ("clara", "f", "2"),
        ("boris", "first", "0"),
    )
    for caller, title, after in asked:
        call = Call(query=FOLLOW, variables={"f": {"title": {"eq": title}}, "a": after}, request_id="t")
        subscribed.append(await engine.subscribe(await engine.admission.accept(call, world.actors[caller])))

    seen = [
        [json.loads(text)["deal"]["title"] for _, text in (await s.stream.read(Place(0), Place(10**9)))[0]] for s in subscribed
    ]
    assert engine.planner.entered == ["stream"]
    assert [s.after for s in subscribed] == ["0", "0", "1", "2", "0"]
    assert seen == [["first"], [], ["first"], [], []]
    assert subscribed[0].stream.key == subscribed[2].stream.key
    assert len({s.stream.key for s in subscribed}) == 4


@pytest.mark.parametrize("way", ["post", "get", "socket"])
async def test_a_new_document_waits_for_its_turn_whichever_way_it_comes(db, world, http, app, way):
    turns = app.graphql.engine.admission.turns = Noted()
    query, headers = "{ me { name } }", {"authorization": f"Bearer {world.tokens['anna']}"}
    for _ in range(2):
        if way == "post":
            await http.post("/graphql", json={"query": query}, headers=headers)
        elif way == "get":
            await http.get("/graphql", params={"query": query}, headers=headers)
        else:
            async with serving(app) as url:
                socket = await Socket.open(url, world.tokens["anna"])
                await socket.subscribe(query=query)
                assert (await socket.receive())["payload"]["data"] == {"me": {"name": "Anna"}}
                await socket.connection.close()

    assert turns.taken == 1


async def test_who_may_introspect_without_a_token_waits_for_a_turn_too(db, world):
    made = make_app(db.model_copy(update={"introspection": "always"}), owns_database=False)
    turns = made.graphql.engine.admission.turns = Noted()

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=made), base_url="http://test") as client:
        for _ in range(2):
            answer = await client.post("/graphql", json={"query": "{ __schema { queryType { name } } }"})
            assert answer.json()["data"] == {"__schema": {"queryType": {"name": "Query"}}}

    assert turns.taken == 1


async def test_variables_are_coerced_once_also_for_what_is_executed_the_ordinary_way(engine, ask, world, monkeypatch):
    date_time, seen = engine.planner.schema.type_map["DateTime"], []
    coerce = date_time.coerce_input_value
    monkeypatch.setattr(date_time, "coerce_input_value", lambda value: seen.append(value) or coerce(value))
    query = "mutation($id: ID!, $at: DateTime) { dealMove(id: $id, stageId: $id, happenedAt: $at) { userErrors { code } } }"

    await ask(query, id=f"deal_{world.deals[0].id}", at="2026-01-01T10:00:00Z")

    assert seen == ["2026-01-01T10:00:00Z"]
