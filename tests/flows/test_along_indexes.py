"""No list, sort, filter, search or look-up of the schema reads a table that grows from its first row to its last, save those that say why."""

import asyncio
import json
import re

import asyncpg
import pytest
from graphql import GraphQLEnumType, get_named_type

from api.engine import make_engine
from api.settings import Settings
from models.db.connecting import dialect, fetch_rows
from resolvers.access import NOBODY
from resolvers.callers import look_again
from resolvers.reads.declare import Connection
from schema.documents import Call
from schema.root import REGISTRY, SCHEMA
from tests import large

CORE = SCHEMA._schema
QUERY = CORE.query_type.fields
LISTS = {name: read for name, read in REGISTRY.fields["Query"].items() if isinstance(read, Connection)}
UNREAD = {"contactExport", "importPreview", "kpiMetrics", "providers", "rateLimit", "rights"}
"""Root fields that are no compiled reads."""
OTHERS = {
    "changes": "{ changes { changes { id node { id } } } }",
    "clientCard": 'query($p: String = "+79160000000") { clientCard(phone: $p) { version contact { id interactions(first: 5) { nodes { id } } } } }',
    "contactByPhone": 'query($p: String! = "+79160000000") { contactByPhone(phone: $p) { id lastInteractionAt } }',
    "contactDuplicates": "query($ids: [ID!], $draft: ContactDraftInput) { contactDuplicates(ids: $ids, draft: $draft) { reasons contact { id } } }",
    "events": "query($ids: [ID!], $t: [EventType!]) { events(ids: $ids, types: $t) { cursor events { cursor before actor { id } record { id } } } }",
    "funnel": 'query { funnel(period: { from: "2026-10-01", to: "2026-10-08" }) { stages { stage { id } entered won medianSeconds lossReasons { count } } } }',
    "kpi": None,
    "me": "{ me { id } }",
    "node": "query($id: ID!) { node(id: $id) { id } }",
    "nodes": "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    "pairMatrix": None,
    "planCompletion": None,
    "reviewSample": 'query($u: ID!) { reviewSample(userId: $u, period: { from: "2026-01-01", to: "2026-07-01" }, number: 5, seed: 1) { id } }',
    "workspace": "{ workspace { id } }",
    "unreadNotifications": "{ unreadNotifications }",
    "notificationPreferences": "{ notificationPreferences { kind isOn } }",
    **{
        name: f"query($id: ID!) {{ {name}(id: $id) {{ id }} }}"
        for name in QUERY
        if set(QUERY[name].args) == {"id"} and name not in {"node", *UNREAD}
    },
}
"""Documents of the root fields that are no lists; None for what reads kept sums, whose own tests look at its plans."""
STREAMS = {
    "dealChanged": "{ cursor kind deal { title contact { name tags } } event { before actor { name } } }",
    "dealChanged(filter: { stage: { id: { eq: $id } }, owner: { id: { eq: $id } } })": "{ cursor }",
    'dealChanged(filter: { contact: { tags: { has: "vip" }, owner: { team: { name: { eq: "N" } } } } })': "{ cursor }",
    'contactChanged(filter: { phones: { some: { number: { startsWith: "+7" } } }, company: { name: { eq: "N" } } })': "{ cursor }",
    'taskChanged(filter: { isDone: { eq: false }, contact: { source: { eq: "x" } }, deal: { stage: { name: { eq: "N" } } } })': "{ cursor }",
    "interactionRecorded(filter: { kind: { eq: CALL } })": "{ cursor interaction { id contact { name } } }",
    "taskDue": "{ cursor task { title } }",
    "dealStageChanged": "{ cursor deal { title } }",
}
"""What is followed, and what is selected of it."""
VARIABLES = {
    "contactDuplicates": [
        {"ids": ["contact_00000000-0000-0000-0000-000000000001"]},
        {"draft": {"name": "Иванов", "phones": ["+79160000000"]}},
    ],
    "events": [{}, {"ids": [f"deal_{'0' * 8}-0000-0000-0000-{'0' * 12}"]}, {"t": ["DEAL_CREATED", "DEAL_DELETED"]}],
    "nodes": [{"ids": []}],
    "reviewSample": [{"u": f"user_{'0' * 8}-0000-0000-0000-{'0' * 12}"}],
}
SAMPLES = {"String": "ива", "Int": 1, "Boolean": True, "DateTime": "2026-01-01T00:00:00Z", "Date": "2026-01-01", "Decimal": "1"}
_HOT = "calls come by the million, and an index on this would make each dearer: it is charged for, and says so"
_COMPUTED = "computed for each row, and charged for"
REASONS = {
    **{f"{name} counted": "no more rows are read than are counted" for name in LISTS},
    **{f"contacts by {name}": _COMPUTED for name in ("INTERACTIONS_COUNT",)},
    **{
        f"{n} by {total}": _COMPUTED
        for n in ("contacts", "companies")
        for total in ("OPEN_DEALS_COUNT", "OPEN_DEALS_TOTAL", "WON_TOTAL")
    },
    **{f"{name} by CUSTOM": _COMPUTED for name in ("contacts", "companies", "deals")},
    **{f"interactions by {name}": _HOT for name in ("TALK_SECONDS", "WAIT_SECONDS", "CREATED_AT", "UPDATED_AT")},
    **{f"interactions where {name}.eq": _HOT for name in ("createdAt", "talkSeconds", "waitSeconds", "meetingOutcome")},
    **{f"interactions where {name}": _HOT for name in ("clientNumber.startsWith", "touchPoint", "user")},
    "tasks by TITLE": "nobody has so many open tasks, and no screen sorts all of them by title; it is charged for",
    **{f"tasks where title.{op}": "as above" for op in ("eq", "in", "startsWith")},
    "companies where contacts.some": "asks whether there is anybody at all: a table of a few thousand is read sooner whole",
    "contactDuplicates": "a list of ids is taken for a hundred, for which lists of a few thousand entries are read sooner whole",
    "changes": "what changed since a cursor is taken for a third of all",
    **{what: "as above, and at most 5,000 of it are read" for what in STREAMS if "N" in what},
}
"""What reads a whole table that grows, and why it may."""
SETTINGS = {"plan_cache_mode": "force_generic_plan", "jit": "off", "random_page_cost": "1.1"}
"""The last as for disks of today: tables of a few thousand rows are near to where it is cheaper to read them whole."""
ON_POSTGRES = {"contacts by LAST_INTERACTION_AT": "a manager's own are sorted where they are few"}


def says_so(what):
    """Tell whether a filter's description says that it is looked up in no index, as its price does."""
    name, _, compared = what.partition(" where ")
    fields = get_named_type(QUERY[name].args["filter"].type).fields if compared else {}
    field = fields.get(compared.partition(".")[0])
    return field is not None and "Not indexed" in field.description


def literal(type_):
    named = get_named_type(type_)
    if isinstance(named, GraphQLEnumType):
        return next(iter(named.values))
    sample = SAMPLES.get(named.name, f"user_{'0' * 8}-0000-0000-0000-{'0' * 12}")
    return json.dumps(sample, ensure_ascii=False)


def conditions(type_):
    """Yield each condition that a filter can make, those on related rows by their first."""
    for name, field in type_.fields.items():
        named = get_named_type(field.type)
        if name in {"and", "or", "not"}:
            continue
        if named.name.endswith("Comparator") or any(
            isinstance(get_named_type(f.type), GraphQLEnumType) for f in named.fields.values()
        ):
            yield from ((f"{name}.{op}", f"{{{name}: {{{op}: {value}}}}}") for op, value in compared(named))
        elif "some" in named.fields:
            yield f"{name}.some", f"{{{name}: {{some: {{}}}}}}"
        else:
            yield name, f"{{{name}: {{}}}}"


def compared(named):
    for op, field in named.fields.items():
        yield op, f"[{literal(field.type)}]" if op == "in" else literal(field.type)


def documents():
    """Yield each list in every way it can be sorted, filtered and searched, with what it is called here."""
    for name in LISTS:
        args, below = QUERY[name].args, "{ nodes { __typename } }"
        yield f"{name}", f"{{ {name} {below} }}", {}
        yield f"{name} counted", f"{{ {name} {{ totalCount(upTo: 100) }} }}", {}
        if "orderBy" in args:
            order = get_named_type(args["orderBy"].type)
            for field in get_named_type(order.fields["field"].type).values:
                custom = ', custom: "budget"' if field == "CUSTOM" else ""
                for way in ("ASC", "DESC"):
                    yield (
                        f"{name} by {field}",
                        f"{{ {name}(orderBy: [{{field: {field}, direction: {way}{custom}}}]) {below} }}",
                        {},
                    )
        if "filter" in args:
            for what, written in conditions(get_named_type(args["filter"].type)):
                yield f"{name} where {what}", f"{{ {name}(filter: {written}) {below} }}", {}
        if "search" in args:
            yield (
                f"{name} search",
                f"query($s: String) {{ {name}(search: $s) {{ totalCount nodes {{ __typename }} }} }}",
                {"s": "ива"},
            )
        if "state" in args:
            yield f"{name} deleted", f"{{ {name}(state: DELETED) {{ totalCount nodes {{ __typename }} }} }}", {}
    for what, shown in STREAMS.items():
        yield (
            what,
            f"subscription{'($id: ID)' if '$id' in what else ''} {{ {what} {shown} }}",
            {"id": f"stage_{'0' * 8}-0000-0000-0000-{'0' * 12}"},
        )
    for name, text in OTHERS.items():
        for variables in VARIABLES.get(name, [{"id": f"{name}_{'0' * 8}-0000-0000-0000-{'0' * 12}"}]) if text else ():
            yield name, text, variables


def planned(engine, actor, text, variables):
    """Return the statements of a document."""
    call = Call(query=text, variables={k: v for k, v in variables.items() if f"${k}" in text}, request_id="x")
    document = engine.documents.prepare(text)
    operation = engine.documents.select(document, call)
    plan = engine.plans.of(document, operation, engine.documents.variables(operation, call).coerced, actor.kind)
    assert plan.refused is None, (text, plan.refused)
    refused = [root.refused for root in plan.roots if root.refused]
    assert refused == [], (text, refused)
    return plan.roots


def scanned_in(node, grown):
    found = {node["Relation Name"]} & grown if node["Node Type"] == "Seq Scan" else set()
    return found.union(*(scanned_in(below, grown) for below in node.get("Plans", ())))


async def on_postgres(connection, root, grown):
    types = ", ".join(param.type for param in root.params)
    await connection.execute(f"prepare asked {f'({types})' if types else ''} as {root.sql}")
    nulls = ", ".join(["null"] * len(root.params))
    found = await connection.fetchval(f"explain (format json) execute asked {f'({nulls})' if nulls else ''}")
    await connection.execute("deallocate asked")
    return scanned_in(json.loads(found)[0]["Plan"], grown)


async def on_sqlite(root, grown):
    """Return the tables of which all rows of a workspace are read, save along the list's own order up to a page of it."""
    steps = [row[3] for row in await fetch_rows(f"explain query plan {root.sql}", [None] * len(root.params))]
    tables = {alias: table for table, alias in re.findall(rf"\b({'|'.join(grown)}) (\w+)", root.sql)}
    is_sorted = any("TEMP B-TREE FOR ORDER BY" in step for step in steps)
    whole = [re.match(r"SEARCH (\w+) USING (?:COVERING )?INDEX \w+ \(workspace_id=\?\)$", step) for step in steps]
    named = [m[1] for m in whole if m and (is_sorted or m[1] not in {"t0", "k2"})]
    return {tables.get(name, name) for name in named} & grown


@pytest.fixture
async def grown(db, world):
    url = db.database_url
    if dialect() == "postgres":
        yield await large.fill_postgres(url)
        await large.clear_postgres(url)
    else:
        yield await asyncio.to_thread(large.fill_sqlite, url)


def test_every_root_field_is_looked_at():
    assert {*LISTS, *OTHERS, *UNREAD} == set(QUERY)


async def test_no_read_goes_through_a_whole_table_that_grows(db, world, grown):
    engine = make_engine(db.model_copy(update={"max_cost": 0}))
    callers = [await look_again(world.workspace.id, world.users[name].id, None) for name in ("admin", "anna")]
    connection = None
    if dialect() == "postgres":
        url = db.database_url.replace("postgres://", "postgresql://", 1)
        connection = await asyncpg.connect(url, server_settings=SETTINGS)

    told = {}
    for what, text, variables in documents():
        for actor in callers[: 1 if " where " in what else 2]:
            for root in planned(engine, actor, text, variables):
                found = await on_postgres(connection, root, grown) if connection else await on_sqlite(root, grown)
                if found:
                    told[what] = found
    if connection:
        await connection.close()

    allowed = REASONS | (ON_POSTGRES if connection else {})
    assert set(large.LARGE) <= grown
    assert {what: tables for what, tables in told.items() if what not in allowed and not says_so(what)} == {}


async def test_a_list_is_counted_as_far_as_is_asked(as_, world):
    ask = "query($n: Int) { contacts(first: 1) { totalCount some: totalCount(upTo: $n) } }"
    whole = await as_("admin").ask(ask, n=100_000)
    some = await as_("admin").ask(ask, n=2)
    none = await as_("admin").ask(ask)

    every = whole["contacts"]["totalCount"]
    assert (whole["contacts"]["some"], some["contacts"], none["contacts"]["some"]) == (
        every,
        {"totalCount": every, "some": 2},
        every,
    )
    assert every > 2
    assert (await as_("admin").refusal(ask, n=0))[1] == "upTo: must be between 1 and 100,000, not 0."


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("interactions { nodes { id } }", 21), ("interactions(filter: { talkSeconds: { gt: 1 } }) { nodes { id } }", 21 + 1 + 20),
        ("interactions(filter: { kind: { eq: MEETING }, talkSeconds: { gt: 1 } }) { nodes { id } }", 21 + 2),
        ('interactions(filter: { startedAt: { gt: "2026-01-01T00:00:00Z" } }) { nodes { id } }', 21 + 1),
        ("interactions(orderBy: [{ field: TALK_SECONDS }]) { nodes { id } }", 21 + 50),
        ("contacts(orderBy: [{ field: LAST_INTERACTION_AT }]) { nodes { id } }", 21 + 10),
        ('contacts(filter: { name: { contains: "a" } }) { nodes { id } }', 21 + 1 + 20),
        ('contacts(filter: { name: { startsWith: "a" } }) { nodes { id } }', 21 + 1),
        ('deals(filter: { owner: { id: { eq: "user_01939c1e-0000-7000-8000-000000000000" } } }) { nodes { id } }', 21 + 2),
        ("contacts { totalCount(upTo: 100) }", 1 + 5), ("contacts { totalCount }", 1 + 20),
    ],
)  # fmt: skip
def test_what_no_index_serves_costs_more(asked, expected):
    engine = make_engine(Settings(DATABASE_URL="sqlite://none"))
    text = f"{{ {asked} }}"
    document = engine.documents.prepare(text)
    operation = engine.documents.select(document, Call(query=text, request_id="x"))

    assert engine.plans.of(document, operation, {}, NOBODY.kind).cost == expected
