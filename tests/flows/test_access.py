"""Who sees what: every root field as every caller, and as another workspace's administrator."""

import pytest
from graphql import GraphQLObjectType, get_named_type, is_leaf_type

from api.app import make_app
from api.settings import Settings
from models.companies import Company
from models.contacts import Contact
from models.deals import Deal
from models.events import TouchPointChanged
from models.interactions import Interaction
from models.rights import Noun
from models.tasks import Task
from resolvers.changes import changes
from resolvers.reads.declare import Connection
from schema.root import REGISTRY, SCHEMA
from tests import reference
from tests.builders import rule

CORE = SCHEMA._schema
CALLERS = ["admin", "head", "north_head", "anna", "boris", "partner", "stranger"]
LEVELS = ["NONE", "OWN", "TEAM", "SUBTREE", "ALL"]
KPI = '(metrics: [CALLS_INBOUND, CONVERSION], period: { from: "2026-08-01", to: "2026-12-01" }, groupBy: [USER])'


def selection(type_, depth):
    """Select everything below a type, a few levels deep."""
    if depth == 0:
        return "__typename"
    if not isinstance(type_, GraphQLObjectType):
        return "id __typename"
    parts = []
    for name, field in type_.fields.items():
        named = get_named_type(field.type)
        if name in {"kpi", "cursor", "rows"}:
            continue
        if is_leaf_type(named):
            parts.append(name)
        elif depth > 1:
            parts.append(f"{name} {{ {selection(named, depth - 1)} }}")
    return " ".join(parts) or "__typename"


def by_id_or_whole(name, field, everything):
    """Return how a root field is asked that takes an id, or nothing that is required."""
    if "id" in field.args:
        return [("($id: ID!)", "(id: $id)", {"id": i}) for i in everything if i.startswith(name.lower() + "_")]
    return [("", "(first: 5)" if "first" in field.args else "", {})]


def by_phone(_):
    return [("($n: String!)", "(phone: $n)", {"n": number}) for number in ("+79160000000", "+79160000001")]


PATHS = {
    "kpi": lambda _: [("", KPI, {})],
    "nodes": lambda _: [],
    "node": lambda _: [],
    "contactExport": lambda _: [],
    "changes": lambda _: [("", '(after: "0", first: 100)', {})],
    "contactDuplicates": lambda contacts: [
        ("", '(draft: { name: "Secret", phones: ["+79160000001", "+79160000000"] })', {}),
        ("($ids: [ID!])", "(ids: $ids)", {"ids": contacts[:20]}),
    ],
    "clientCard": lambda contacts: [*by_phone(None), *(("($id: ID!)", "(id: $id)", {"id": i}) for i in contacts)],
    "contactByPhone": by_phone,
}
"""How root fields are asked that need more than an id. One that needs more and is not here fails the test."""


def ids_in(value):
    """Yield every global id in an answer, save of what is told to be gone."""
    if isinstance(value, dict):
        if value.get("isGone"):
            return
        if isinstance(value.get("id"), str):
            yield value["id"]
        for entry in value.values():
            yield from ids_in(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from ids_in(entry)


async def visible_ids(world, caller):
    data = await reference.Data.load(world.actors[caller])
    return {f"{e.prefix}_{row['id']}" for e in REGISTRY.entities.values() if e.prefix for row in data.rows(e.name)}


async def touch_everything(world):
    """Let everything be among the changes, as if it had just been written."""
    async with changes(world.workspace.id) as work:
        for noun, model in (
            ("CONTACT", Contact),
            ("COMPANY", Company),
            ("DEAL", Deal),
            ("INTERACTION", Interaction),
            ("TASK", Task),
        ):
            rows = await model.filter(workspace_id=world.workspace.id).values_list("id", flat=True)
            work.touch(Noun(noun), rows)
        work.record(TouchPointChanged(entity_id=world.workspace.id))


@pytest.fixture
async def app(db):
    """The application without limits, so that a query can select everything."""
    unlimited = Settings(
        DATABASE_URL=db.database_url,
        max_tokens=0,
        max_depth=0,
        max_nested_rows=10**12,
        max_cost=0,
        rate_limit=0,
        execution_timeout=0,
    )
    return make_app(unlimited, owns_database=False)


@pytest.mark.parametrize(("caller", "level"), [*((caller, None) for caller in CALLERS), *(("anna", level) for level in LEVELS)])
async def test_no_caller_sees_a_row_that_they_may_not(as_, world, caller, level):
    if level:
        await rule(world, "MANAGER", level)
    await touch_everything(world)
    allowed = await visible_ids(world, caller)
    everything = sorted(set().union(*[await visible_ids(world, c) for c in CALLERS]))
    client, seen = as_(caller), set()
    contacts = [i for i in everything if i.startswith("contact_")]
    known = await reference.Data.load(world.actors[caller])
    for name, field in CORE.query_type.fields.items():
        body = selection(get_named_type(field.type), 4)
        if name == "kpi" and caller == "partner":
            assert (await client.refusal(f"{{ kpi{KPI} {{ {body} }} }}"))[0] == "FORBIDDEN"
            continue
        ways = PATHS[name](contacts) if name in PATHS else by_id_or_whole(name, field, everything)
        for head, written, variables in ways:
            data = await client.ask(f"query{head} {{ {name}{written} {{ {body} }} }}", **variables)
            seen |= set(ids_in(data))
            read = REGISTRY.fields["Query"].get(name)
            if isinstance(read, Connection):
                assert data[name]["totalCount"] == len(known.rows(read.entity)), name
    for start in range(0, len(everything), 100):
        part = everything[start : start + 100]
        data = await client.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=part)
        assert {n["id"] for n in data["nodes"] if n} == allowed & set(part)
        assert (await client.ask("query($id: ID!) { node(id: $id) { id } }", id=part[0]))["node"] == (
            {"id": part[0]} if part[0] in allowed else None
        )

    assert seen <= allowed
    assert len(seen) >= 2


@pytest.mark.parametrize("caller", ["head", "anna", "stranger"])
async def test_counts_and_kpis_leave_out_what_the_caller_may_not_read(as_, world, caller):
    data = await reference.Data.load(world.actors[caller])
    query = """query { contacts { totalCount } deals { totalCount } interactions { totalCount }
      kpi(metrics: [CALLS_INBOUND], period: { from: "2026-08-01", to: "2026-12-01" }) { groups { values { value rows { totalCount } } } } }"""

    answer = await as_(caller).ask(query)

    for field, entity in (("contacts", "Contact"), ("deals", "Deal"), ("interactions", "Interaction")):
        assert answer[field]["totalCount"] == len(data.rows(entity))
    inbound = [
        i
        for i in data.rows("Interaction")
        if i["kind"] == "CALL" and i["direction"] == "INBOUND" and i["disposition"] != "IN_PROGRESS"
    ]
    value = answer["kpi"]["groups"][0]["values"][0]
    assert value["value"] == str(len(inbound))
    assert value["rows"]["totalCount"] == len(inbound)


async def test_secrets_of_accounts_are_nowhere(as_, world):
    answer = await as_("admin").post(
        "{ providerAccounts { nodes { id name } } intakeRecords { nodes { externalId status error payload account { name } } } }"
    )

    assert "very-secret" not in answer.text
    assert answer.json()["data"]["intakeRecords"]["nodes"][0]["error"] == "not JSON"
    assert (await as_("head").ask("{ intakeRecords { totalCount } providerAccounts { totalCount } }")) == {
        "intakeRecords": {"totalCount": 0},
        "providerAccounts": {"totalCount": 0},
    }
