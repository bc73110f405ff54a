"""Who sees what: every root field as every caller, and as another workspace's administrator."""

import json
from datetime import timedelta

import pytest
from graphql import get_named_type

from api.app import make_app
from api.engine import make_engine
from api.settings import Settings
from models.base import now
from models.companies import Company
from models.contacts import Contact
from models.deals import Deal
from models.events.touch_points import TouchPointChanged
from models.interactions import Interaction
from models.rights import Noun, Verb
from models.tasks import Task
from resolvers.changes import changes
from resolvers.log.paging import Place
from resolvers.reads.declare import Connection
from resolvers.sign_in import tokens
from schema.documents import Call
from schema.root import REGISTRY, SCHEMA
from tests import reference
from tests.builders import rule
from tests.paths import NUMBERS, PATHS, Below, by_id_or_whole

CORE = SCHEMA._schema
CALLERS = ["admin", "head", "north_head", "anna", "boris", "partner", "stranger"]
LEVELS = ["NONE", "OWN", "TEAM", "SUBTREE", "ALL"]


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
        for model in (Contact, Company, Deal, Interaction, Task):
            await model.filter(workspace_id=world.workspace.id).update(updated_at=now())
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
    client, seen, below = as_(caller), set(), Below()
    contacts = [i for i in everything if i.startswith("contact_")]
    known = await reference.Data.load(world.actors[caller])
    for name, field in CORE.query_type.fields.items():
        body = below.of(get_named_type(field.type), 4, name)
        if name in NUMBERS and caller == "partner":
            assert (await client.refusal(f"{{ {name}{NUMBERS[name]} {{ {body} }} }}"))[0] == "FORBIDDEN"
            continue
        ways = PATHS[name](contacts) if name in PATHS else by_id_or_whole(name, field, everything)
        for head, written, variables in ways:
            query = f"query{head} {{ {name}{written} {{ {body} }} }}"
            adds_nothing = caller == "partner" or level == "NONE"
            if (caller == "partner" and "phone" in written) or (adds_nothing and name == "importPreview"):
                assert (await client.refusal(query, **variables))[0] == "FORBIDDEN"
                continue
            data = await client.ask(query, **variables)
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


EVERYBODY = [*((caller, None) for caller in CALLERS), *(("anna", level) for level in LEVELS)]


@pytest.mark.parametrize(("caller", "level"), EVERYBODY)
async def test_counts_kpis_searches_timelines_and_exports_leave_out_what_the_caller_may_not_read(as_, http, world, caller, level):
    if level:
        await rule(world, "MANAGER", level)
    data = await reference.Data.load(world.actors[caller])
    seen = {name: {row["id"] for row in data.rows(name)} for name in ("Contact", "Deal", "Interaction")}
    query = """query { contacts(first: 100) { totalCount nodes { id interactionsCount interactions { totalCount } openDealsCount deals { totalCount } } }
      deals { totalCount } interactions { totalCount } search: contacts(search: "иван", first: 100) { nodes { id name } } }"""

    answer = await as_(caller).ask(query)

    for field, entity in (("contacts", "Contact"), ("deals", "Deal"), ("interactions", "Interaction")):
        assert answer[field]["totalCount"] == len(seen[entity])
    for node in answer["contacts"]["nodes"]:
        row_id = node["id"].split("_")[1]
        talks = [i for i in data.rows("Interaction") if i["contact_id"] == row_id]
        deals = [d for d in data.rows("Deal") if d["contact_id"] == row_id]
        assert node["interactionsCount"] == node["interactions"]["totalCount"] == len(talks)
        assert (node["openDealsCount"], node["deals"]["totalCount"]) == (
            len([d for d in deals if d["status"] == "OPEN"]),
            len(deals),
        )
    found = {n["id"].split("_")[1] for n in answer["search"]["nodes"]}
    assert found <= seen["Contact"]
    exported = await http.post(
        "/export",
        json={"connection": "deals", "fields": ["id"], "format": "jsonl"},
        headers={"authorization": f"Bearer {world.tokens[caller]}"},
    )
    if caller in {"admin", "head", "north_head", "stranger"} or level not in {None, "NONE"}:
        assert {line.split("_")[1].rstrip('"}') for line in exported.text.splitlines()} == seen["Deal"]
    else:
        assert (exported.status_code, exported.json()["errors"][0]["extensions"]["code"]) == (403, "FORBIDDEN")


@pytest.mark.parametrize(("caller", "level"), [pair for pair in EVERYBODY if pair[0] != "partner"])
async def test_kpis_and_their_rows_leave_out_what_the_caller_may_not_read(as_, world, caller, level):
    if level:
        await rule(world, "MANAGER", level)
    data = await reference.Data.load(world.actors[caller])
    query = """query { kpi(metrics: [CALLS_INBOUND, DEALS_WON], period: { from: "2026-08-01", to: "2026-12-01" }) {
      groups { values { value rows { totalCount } } } } }"""

    values = (await as_(caller).ask(query))["kpi"]["groups"][0]["values"]

    inbound = [
        i
        for i in data.rows("Interaction")
        if i["kind"] == "CALL" and i["direction"] == "INBOUND" and i["disposition"] != "IN_PROGRESS"
    ]
    actor, seen = world.actors[caller], {d["id"] for d in data.rows("Deal")}
    won = await Deal.filter(workspace_id=actor.workspace_id, status="WON", deleted_at=None, closed_on__lt="2026-12-01")
    counted = [d for d in won if actor.may(Verb.READ, Noun.DEAL, d.closed_by_id)]  # with who won it; listed with whose it is
    listed = [d for d in counted if str(d.id) in seen]
    assert [(v["value"], v["rows"]["totalCount"]) for v in values] == [
        (str(len(inbound)), len(inbound)),
        (str(len(counted)), len(listed)),
    ]


@pytest.mark.parametrize(("caller", "level"), EVERYBODY)
async def test_streams_leave_out_what_the_caller_may_not_read(db, as_, world, caller, level):
    if level:
        await rule(world, "MANAGER", level)
    for deal in world.deals:
        if deal.status == "OPEN" and deal.deleted_at is None:
            move = "mutation($id: ID!, $stage: ID!) { dealMove(id: $id, stageId: $stage) { userErrors { code } } }"
            target = world.stages["Talks" if deal.stage_id == world.stages["New"].id else "New"]
            await as_("admin").ask(move, id=f"deal_{deal.id}", stage=f"stage_{target.id}")
    document = "subscription { dealStageChanged { deal { id } change { toStage { name } } actor { name } } }"

    engine = make_engine(db)
    call = Call(query=document, request_id="t")
    subscribed = await engine.subscribe(await engine.admission.accept(call, world.actors[caller]))
    rows = [json.loads(text) for _, text in (await subscribed.stream.read(Place(0), Place(10**9)))[0]]

    open_deals = {f"deal_{d.id}" for d in world.deals if d.status == "OPEN"}
    seen = {f"deal_{row['id']}" for row in (await reference.Data.load(world.actors[caller])).rows("Deal")}
    assert {row["deal"]["id"] for row in rows} == seen & open_deals
    assert caller != "partner" or {row["actor"] for row in rows} == {None}


async def test_an_expired_token_opens_nothing(http, world):
    secret = (await tokens.create_token(world.users["admin"], "old", now() - timedelta(seconds=1))).secret
    headers = {"authorization": f"Bearer {secret}"}

    answers = [
        await http.post("/graphql", json={"query": "{ contacts { totalCount } }"}, headers=headers),
        await http.get("/graphql", params={"query": "{ me { id } }"}, headers=headers),
        await http.post("/graphql", json={"query": "mutation { __typename }"}, headers=headers),
        await http.post("/export", json={"connection": "contacts", "fields": ["id"]}, headers=headers),
        await http.post("/files", content=b"name", headers=headers),
    ]

    assert [a.status_code for a in answers] == [401] * 5
    assert {a.json()["errors"][0]["extensions"]["code"] for a in answers} == {"UNAUTHENTICATED"}


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
