"""What the project promises in writing: the schema, its descriptions, the settings, the migrations, and the documents."""

import json
import re
from pathlib import Path

import httpx
import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLNonNull, GraphQLObjectType, build_schema
from graphql.utilities import find_breaking_changes

from api.cli.demo import command, office
from api.cli.demo import company as demo
from api.cli.demo.story import DAYS, anchor_now, tell
from api.engine import make_engine
from api.settings import Settings, table
from integrations.simulators.mango import MangoSimulator
from integrations.telephony import PROVIDERS, mango
from models.contacts import Contact
from models.db import drafting, migrating
from models.db.connecting import DatabaseOptions, database
from models.deals import Deal
from models.notifications import Notification
from models.ports.telephony import Direction, LiveLeg, LivePlace, LiveState
from resolvers.changes import changes
from resolvers.intake.live import noting
from resolvers.intake.pulls import sync
from resolvers.log.paging import Place
from resolvers.reads.declare import Connection, Custom, Find, Nodes
from resolvers.sign_in.tokens import actor_of
from schema.documents import Call
from schema.root import REGISTRY, SCHEMA

ROOT = Path(__file__).parent.parent.parent
CORE = SCHEMA._schema


def test_the_printed_schema_is_up_to_date_and_breaks_nothing():
    kept = (ROOT / "schema/schema.graphql").read_text()

    assert find_breaking_changes(build_schema(kept), CORE) == []
    assert kept == SCHEMA.as_str() + "\n"


def test_everything_in_the_schema_is_described():
    missing = []
    for name, type_ in CORE.type_map.items():
        if name.startswith("__") or name in {"String", "Int", "Boolean", "ID", "Float"}:
            continue
        if not type_.description:
            missing.append(name)
        if isinstance(type_, GraphQLEnumType):
            missing += [f"{name}.{n}" for n, value in type_.values.items() if not value.description]
        if isinstance(type_, GraphQLObjectType | GraphQLInputObjectType | GraphQLInterfaceType):
            for field_name, field in type_.fields.items():
                missing += [] if field.description else [f"{name}.{field_name}"]
                missing += [
                    f"{name}.{field_name}({a})" for a, argument in getattr(field, "args", {}).items() if not argument.description
                ]

    assert missing == []


def test_every_root_field_of_the_query_is_compiled():
    ordinary = [
        n for n in CORE.query_type.fields if not isinstance(REGISTRY.fields["Query"].get(n), Find | Connection | Nodes | Custom)
    ]

    assert sorted(ordinary) == ["contactExport", "importPreview", "kpiMetrics", "providers", "rateLimit", "rights"]


def test_a_root_field_that_is_refused_leaves_those_beside_it():
    for root in (CORE.query_type, CORE.mutation_type):
        assert [name for name, field in root.fields.items() if isinstance(field.type, GraphQLNonNull)] == []


def test_filters_and_orders_name_things_that_can_be_read():
    for name, type_ in CORE.type_map.items():
        entity = re.sub(r"(Filter|OrderField)$", "", name)
        if entity == name or entity not in REGISTRY.entities:
            continue
        known = REGISTRY.fields[entity]
        if isinstance(type_, GraphQLInputObjectType):
            assert [k for k in type_.fields if k not in {"and", "or", "not"} and k not in known] == [], name
        elif isinstance(type_, GraphQLEnumType):
            camel = [re.sub(r"_(.)", lambda m: m[1].upper(), v.lower()) for v in type_.values]
            assert [k for k in camel if k not in known] == [], name


def test_the_readme_lists_every_setting():
    assert table() in (ROOT / "README.md").read_text()


async def test_no_migration_is_missing_and_running_again_does_nothing(db):
    assert drafting.state_is_current()
    assert await migrating.pending() == []
    assert await migrating.migrate(db.database) == []


async def test_serving_a_database_that_is_behind_is_refused(postgres_admin):
    from api.preparing import DatabaseBehind, prepare_database
    from tests import postgres

    url = await postgres.create_database(postgres_admin)
    async with database(DatabaseOptions(url=url)):
        with pytest.raises(DatabaseBehind, match="voronka migrate"):
            await prepare_database(Settings(DATABASE_URL=url))
    await postgres.drop_database(postgres_admin, url)


@pytest.fixture
async def company(db):
    """The demo company, its calls pulled through the adapter from the simulator."""
    anchor = anchor_now()
    story = tell(anchor)
    simulator = MangoSimulator(key=demo.API_KEY, salt=demo.API_SALT, calls=story.calls, users=story.users, pace_seconds=0)
    made = await demo.found(story, simulator_url="http://mango.test/vpbx/")
    settings = PROVIDERS["mango"].read(made.account.credentials.open())
    telephony = mango.connect(settings, transport=httpx.ASGITransport(app=simulator.app()))
    from datetime import timedelta

    count = await sync(made.account, telephony, since=anchor - timedelta(days=DAYS + 1), until=anchor)
    assert (count.new, count.failed) == (len(story.calls), 0)
    await demo.live(made, story, anchor)
    await demo.meet(made, anchor)
    await office.work_through(made, anchor)
    return made


def blocks():
    """Return the documents' queries by name, and the answers they promise."""
    queries, answers = {}, {}
    for path in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        text = path.read_text()
        queries |= dict(re.findall(r"<!-- test: (\w+) -->\n```graphql\n(.*?)```", text, re.DOTALL))
        answers |= dict(re.findall(r"<!-- answer: (\w+) -->\n```json\n(.*?)```", text, re.DOTALL))
        assert text.count("```graphql") == len(re.findall(r"<!-- test: \w+ -->\n```graphql", text)), path
    return queries, answers


RINGING = LiveLeg(
    external_id="live", leg_id="a", sequence=1, state=LiveState.RINGING, place=LivePlace.PHONE, at=anchor_now(), direction=Direction.INBOUND,
    from_number="79160000001", to_number=None, line_number=None, client_number="79160000001",
)  # fmt: skip


async def test_the_documents_queries_run_and_the_demo_shows_what_it_promises(db, company):
    engine = make_engine(db)
    actor, _ = await actor_of(company.tokens["admin"].secret)
    queries, answers = blocks()
    contact = await Contact.filter(workspace_id=actor.workspace_id, deleted_at=None).first()
    told = {"kind": "MESSAGE_RECEIVED", "noun": "CONTACT", "record_id": contact.id, "occurred_at": anchor_now(), "sequence": 1}
    await Notification.create(
        workspace_id=actor.workspace_id, user_id=actor.user_id, **told
    )  # nobody writes to the demo's administrator
    async with changes(actor.workspace_id) as work:
        await noting.note(work, company.account, [RINGING])
    for name, query in queries.items():
        call = Call(query=query, request_id=name)
        if query.startswith("subscription"):
            subscribed = await engine.subscribe(await engine.admission.accept(call, actor))
            rows, _ = await subscribed.stream.read(Place(0), Place(10**9))
            assert rows, name
            continue
        body = json.loads(await engine.run(call, actor))
        assert "errors" not in body, (name, body)
        if name in answers:
            assert {"data": body["data"]} == json.loads(answers[name])

    ranking = "query($p: KpiPeriodInput!) { kpi(metrics: [DEALS_WON, TARGET_INQUIRIES, CONVERSION], period: $p, groupBy: [USER]) { groups { user { name } values { value } } } }"
    period = {"from": "2020-01-01", "to": "2035-01-01"}
    body = json.loads(await engine.run(Call(query=ranking, variables={"p": period}, request_id="r"), actor))
    rows = {g["user"]["name"]: [v["value"] for v in g["values"]] for g in body["data"]["kpi"]["groups"] if g["user"]}
    assert rows["Василий Орлов"][:3] == ["50", "200", "0.25"]
    assert rows["Пётр Лебедев"][:3] == ["40", "80", "0.5"]
    by_sales = sorted(rows, key=lambda name: -int(rows[name][0]))
    by_conversion = sorted(rows, key=lambda name: float(rows[name][2]))
    assert by_sales == by_conversion
    assert await Deal.filter(workspace_id=company.workspace.id, status="LOST").exists()
    body = json.loads(await engine.run(Call(query=command.RANKING, variables={"period": period}, request_id="m"), actor))
    booked, held = (
        {g[who]["name"]: [v["value"] for v in g["values"]] for g in body["data"][key]["groups"] if g[who]}
        for key, who in (("booked", "booker"), ("held", "host"))
    )
    assert (booked["Дарья Ким"], booked["Роман Белый"]) == (["12", "0.833333"], ["18", "0.555556"])
    assert (held["Иван Чернов"], held["Нина Лаврова"]) == (["10", "0.5"], ["10", "0.1"])
    for words, query in command.looks(period):
        found = json.loads(await engine.run(Call(query=query, request_id="look"), actor))["data"]["kpi"]["groups"]
        for place in range(len(found[0]["values"])):
            assert any(g["values"][place]["value"] not in {None, "0"} for g in found), (words, found)
