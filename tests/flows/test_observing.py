"""What an operator sees: metrics, a line for each request, what was slow, traces. And what nobody sees: what clients sent."""

import json
import socket
from contextlib import asynccontextmanager
from datetime import timedelta
from types import SimpleNamespace

import httpx
import pytest
from graphql import parse
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind
from pydantic import SecretStr

from api import logs
from api.answers import request_id_of
from api.app import make_app
from api.listening import CannotListen
from api.observing.choosing import observing
from api.observing.names import LONGEST, MOST, Names
from api.observing.tracing import Tracing
from models.base import now
from models.db.connecting import dialect_of, fetch
from models.db.keeping import settle
from models.errors import Unavailable
from models.jobs import Job
from models.noting import Noted
from models.ports.telephony import RawRecord, UnreadableRecord
from models.providers import IntakeRecord, ProviderAccount
from resolvers.documents import digest_of
from resolvers.intake.storing import Account, take_in
from schema.documents import Call, Document, Operation
from tests.conftest import Client, serving
from tests.sockets import Socket, move

OURS = 16
"""Characters of an id that we make."""
SCRAPE = {"authorization": "Bearer let-me-see"}
CARD = "query Card($phone: String!) { contactByPhone(phone: $phone) { name } }"
NUMBER = "+79160000001"


@asynccontextmanager
async def asking(settings, **options):
    """Serve in this process with other settings."""
    app = make_app(settings, owns_database=False, **options)
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as http:
        yield http


def with_token(settings):
    return settings.model_copy(update={"metrics_token": SecretStr("let-me-see")})


def unreadable(_payload):
    raise UnreadableRecord("no such field")


def lines(capsys):
    """Return what has been logged since the last look."""
    return [json.loads(line) for line in capsys.readouterr().err.splitlines() if line.startswith("{")]


def samples(text):
    """Return the values of a scrape by their series."""
    return {line.rpartition(" ")[0]: float(line.rpartition(" ")[2]) for line in text.splitlines() if not line.startswith("#")}


async def test_a_line_tells_who_asked_and_what_came_of_it_and_never_what_was_sent(db, world, capsys):
    async with asking(db) as http:
        anna = Client(http, world.tokens["anna"])
        found = await anna.post(CARD, {"phone": NUMBER})
        await anna.post(
            'mutation Make { contactCreate(input: { name: "Ivan Petrov", phones: [{ number: "no" }] }) { userErrors { code } } }'
        )
        await anna.post("query Broken { nothing }")
        await Client(http, "vrk_wrong").post(CARD, {"phone": NUMBER})
        await http.get("/readyz")
        await http.get("/secret/" + NUMBER)
        page = await http.get("/graphql", headers={"accept": "text/html"})
    card, made, broken, stranger, other, graphiql = (line for line in lines(capsys) if line["event"] == "request")

    assert card["request_id"] == found.headers["x-request-id"]
    assert (card["operation"], card["kind"], card["transport"], card["status"], card["codes"]) == (
        "Card",
        "query",
        "http",
        200,
        [],
    )
    assert card["user"] == str(world.users["anna"].id)
    assert (card["credential"], card["role"], card["workspace"]) == ("TOKEN", "MANAGER", str(world.workspace.id))
    assert card["cost"] == found.json()["extensions"]["cost"]["used"]
    assert card["bytes"] == len(found.content)
    assert card["statements"] >= 1
    assert 0 < card["database_ms"] < card["ms"]
    assert (made["operation"], made["codes"]) == ("Make", ["INVALID"])
    assert (broken["kind"], broken["codes"], broken["user"]) == ("refused", ["GRAPHQL_VALIDATION_FAILED"], card["user"])
    assert (stranger["status"], stranger["codes"], "user" in stranger) == (401, ["UNAUTHENTICATED"], False)
    assert (other["path"], other["status"]) == ("other", 404)
    assert (graphiql["kind"], graphiql["bytes"]) == ("page", len(page.content))
    told = json.dumps([card, made, broken, stranger, other])
    assert NUMBER not in told
    assert "Ivan" not in told
    assert world.tokens["anna"] not in told


async def test_an_operation_of_a_socket_has_a_line_and_a_stream_one_at_its_end(db, world, capsys):
    async with serving(make_app(db, owns_database=False)) as url:
        client = await Socket.open(url, world.tokens["anna"])
        await client.subscribe("q", CARD, phone=NUMBER)
        answer = await client.receive()
        await client.receive()
        await client.follow("s", "subscription Board { dealStageChanged { deal { title } change { toStage { name } } cursor } }")
        before = [line["operation"] for line in lines(capsys) if line["event"] == "request"]
        await move(world)
        event = await client.receive()
        await client.connection.close()
    after = [line for line in lines(capsys) if line["event"] == "request"]

    assert answer["type"] == event["type"] == "next"
    assert before == ["Card"]
    [board] = after
    assert (board["operation"], board["kind"], board["transport"]) == ("Board", "subscription", "websocket")
    assert board["bytes"] > 20
    assert board["user"] == str(world.users["anna"].id)


async def test_no_lines_where_nobody_wants_them(db, world, capsys):
    for change in ({"access_log": False}, {"log_level": "warning"}):
        async with asking(db.model_copy(update=change)) as http:
            await Client(http, world.tokens["anna"]).ask(CARD, phone=NUMBER)

    assert lines(capsys) == []


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ({"x-request-id": "abc-1.2"}, "abc-1.2"),
        ({"traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}, "4bf92f3577b34da6a3ce929d0e0e4736"),
        ({"x-request-id": "no spaces", "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}, "4bf92f3577b34da6a3ce929d0e0e4736"),
        ({"traceparent": "00-00000000000000000000000000000000-00f067aa0ba902b7-01"}, None),
        ({"traceparent": "4bf92f3577b34da6a3ce929d0e0e4736"}, None),
    ],
)  # fmt: skip
def test_a_request_is_known_by_what_its_client_or_its_trace_calls_it(sent, kept):
    given = request_id_of({name.encode(): value.encode() for name, value in sent.items()})

    assert given == kept if kept else len(given) == OURS


async def test_metrics_are_for_who_has_the_token_and_off_without_one(db, world):
    async with asking(db) as http:
        nowhere = await http.get("/metrics")
    async with asking(with_token(db)) as http:
        nobody = await http.get("/metrics")
        wrong = await http.get("/metrics", headers={"authorization": f"Bearer {world.tokens['admin']}"})
        right = await http.get("/metrics", headers=SCRAPE)

    assert (nowhere.status_code, nobody.status_code, wrong.status_code, right.status_code) == (404, 401, 401, 200)
    assert right.headers["content-type"].startswith("text/plain; version=")


async def test_metrics_count_operations_by_few_names_and_codes(db, world):
    async with asking(with_token(db)) as http:
        anna = Client(http, world.tokens["anna"])
        cost = sum([(await anna.post(CARD, {"phone": NUMBER})).json()["extensions"]["cost"]["used"] for _ in range(3)])
        await anna.post("{ me { name } }")
        await anna.post("query Card { nothing }")
        await http.post("/auth/refresh", json={})
        found = samples((await http.get("/metrics", headers=SCRAPE)).text)

    of = 'voronka_requests_total{{code="{}",kind="{}",operation="{}",transport="http"}}'.format
    assert found[of("OK", "query", "Card")] == 3
    assert found[of("OK", "query", "anonymous")] == 1
    assert found[of("GRAPHQL_VALIDATION_FAILED", "refused", "refused")] == 1
    assert found['voronka_cost_points_total{operation="Card"}'] == cost
    assert found['voronka_statements_total{operation="Card"}'] >= 3
    assert found['voronka_request_seconds_count{kind="query",operation="Card"}'] == 3
    assert found['voronka_refusals_total{code="GRAPHQL_VALIDATION_FAILED"}'] == 1
    assert found['voronka_http_responses_total{path="/auth/refresh",status="400"}'] == 1


def test_names_are_few_whatever_clients_send_and_registered_documents_keep_theirs():
    names = Names(is_registered=lambda digest: digest == digest_of("query Late { me { name } }"))
    labels = []
    for name in [f"Op{number}" for number in range(MOST + 5)] + ["N" * (LONGEST + 1), "Late", "Op0"]:
        noted, text = Noted(), f"query {name} {{ me {{ name }} }}"
        document = Document(key=text.encode(), operations={})
        node = parse(text).definitions[0]
        operation = Operation(node=node, kind=node.operation, name=name, only_reads=True, switches=())
        noted.accepted = SimpleNamespace(
            call=Call(query=text, request_id="1"), document=document, operation=operation, kind=operation.kind
        )
        labels.append(names.of(noted).label)

    assert labels[MOST:] == ["other"] * 6 + ["Late", "Op0"]
    assert len(set(labels)) == MOST + 2


async def test_metrics_tell_of_the_deployment_without_a_word_of_any_client(db, world):
    account = await ProviderAccount.get(id=world.account.id)
    digest = {
        "workspace_id": account.workspace_id,
        "account_id": account.id,
        "digest": "d",
        "received_at": now(),
        "payload": "{}",
    }
    before = await IntakeRecord.filter(account_id=account.id, status="FAILED").count()
    await IntakeRecord.create(**digest, external_id="bad-1", status="FAILED", error="unreadable")
    waiting = await Job.create(
        workspace_id=account.workspace_id, queue="LIVE", kind="odd", key="k", state="WAITING", due_at=now() - timedelta(minutes=3), most_attempts=1
    )  # fmt: skip
    await take_in(Account(row=account, parse=unreadable), [RawRecord(external_id="bad-2", payload="{}")])
    async with asking(with_token(db)) as http:
        text = (await http.get("/metrics", headers=SCRAPE)).text
    found = samples(text)

    of = f'{{account="account_{account.id}",provider="{account.provider}"}}'
    assert found["voronka_database_up"] == 1
    assert found[f"voronka_intake_failed_records{of}"] == before + 2
    assert found[f"voronka_account_failing{of}"] == 0
    assert found[f'voronka_intake_records_total{{account="account_{account.id}",outcome="failed"}}'] >= 1
    assert found['voronka_jobs{kind="odd",state="WAITING"}'] == 1
    assert 180 <= found['voronka_jobs_overdue_seconds{kind="odd",state="WAITING"}'] < 240
    assert found['voronka_kpi_deltas{family="deal"}'] >= 0
    assert found["voronka_sockets"] == found["voronka_subscriptions"] == 0
    assert sum(value for series, value in found.items() if series.startswith("voronka_pool_connections")) >= 5
    assert all(word not in text for word in ("Anna", "Client", "+7", account.name, str(waiting.id)))


async def test_a_process_tells_its_metrics_on_an_address_of_its_own_and_says_where_that_is_taken(db):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    apart = db.model_copy(update={"metrics_port": port})
    async with observing(apart).beside(apart), httpx.AsyncClient() as http:
        told = await http.get(f"http://127.0.0.1:{port}/metrics")
        nothing = await http.get(f"http://127.0.0.1:{port}/graphql")
        with pytest.raises(CannotListen, match=f"127.0.0.1:{port} is in use.*VORONKA_METRICS_PORT"):
            async with observing(apart).beside(apart):
                pass

    assert samples(told.text)["voronka_database_up"] == 1
    assert nothing.status_code == 404


async def test_metrics_go_on_where_the_database_is_away(db, world, monkeypatch):
    async def away():
        raise Unavailable("The database does not answer.")

    monkeypatch.setattr("api.observing.metrics.vitals", away)
    async with asking(with_token(db)) as http:
        found = samples((await http.get("/metrics", headers=SCRAPE)).text)

    assert found["voronka_database_up"] == 0
    assert "voronka_requests_running" in found


async def test_what_was_slow_is_told_with_its_document_and_plan_and_no_value(db, world, capsys):
    literal = 'query Slow { contacts(first: 7, search: "Petrov", filter: { name: { contains: "Ivan" } }) { nodes { name phones { number } } } }'
    async with asking(db.model_copy(update={"slow_operation": 1e-6})) as http:
        logs.configure("info")
        for _ in range(6):
            await Client(http, world.tokens["admin"]).ask(literal)
            await settle(5)
    slow = [line for line in lines(capsys) if line["event"] == "operation.slow"]
    statements = [line["statement"] for line in slow]
    is_postgres = db.database_url.startswith("postgres")

    assert len(slow) == 6
    assert len(set(statements)) < 6
    assert {line["operation"] for line in slow} == {"Slow"}
    assert 'contacts(first: 0, search: "", filter: { name: { contains: "" } })' in slow[0]["document_text"]
    assert any("contact t0" in statement for statement in statements)
    assert ["cost=" in line.get("plan", "") for line in slow] == [
        is_postgres and statement.lower().startswith(("select", "with")) and statement not in statements[:nth]
        for nth, statement in enumerate(statements)
    ]
    assert all(word not in json.dumps(slow) for word in ("Petrov", "Ivan", "7916"))


async def test_one_request_is_one_trace_down_to_its_statements(db, world):
    kept = InMemorySpanExporter()
    tracing = Tracing(SimpleSpanProcessor(kept))
    tracing.begin(dialect_of(db.database_url))
    parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    try:
        async with asking(db, tracing=tracing) as http:
            await fetch("select 1 as nobody_asked")
            asked = {"query": CARD, "variables": json.dumps({"phone": NUMBER}), "operationName": "Card"}
            headers = {"authorization": f"Bearer {world.tokens['anna']}", "traceparent": parent}
            answer = await http.get("/graphql", params=asked, headers=headers)
            await http.get("/healthz")
    finally:
        tracing.end()
    spans = kept.get_finished_spans()
    by_id = {span.context.span_id: span for span in spans}
    [server] = [span for span in spans if span.kind is SpanKind.SERVER]
    [operation] = [span for span in spans if span.name == "query Card"]
    statements = [span for span in spans if span.kind is SpanKind.CLIENT]

    assert answer.status_code == 200
    assert {f"{span.context.trace_id:032x}" for span in spans} == {parent[3:35]}
    assert (server.name, f"{server.parent.span_id:016x}") == ("GET /graphql", parent[36:52])
    assert by_id[operation.parent.span_id] is server
    assert {span.parent.span_id for span in statements} == {operation.context.span_id}
    assert any("contact" in span.attributes["db.statement"] for span in statements)
    assert operation.attributes["voronka.statements"] == len(statements)
    told = [f"{span.name} {name}={value}" for span in spans for name, value in span.attributes.items()]
    assert [one for one in told if NUMBER[1:] in one] == []
