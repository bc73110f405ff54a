"""The HTTP edge: what every odd request gets. The GraphQL-over-HTTP audits, by name, and what the stock stack gets wrong."""

import json
import random
import re

import httpx
import pytest
from graphql import build_client_schema, get_introspection_query, parse, validate

from models.base import now
from models.tokens import ApiToken
from resolvers.sign_in import tokens as token_cases
from schema.root import SCHEMA
from tests.builders import add_call

JSON, GRAPHQL = "application/json", "application/graphql-response+json"


@pytest.fixture
def send(http, world):
    async def send_(content=None, *, method="POST", token="admin", headers=None, **kwargs):
        sent = {
            "content-type": JSON,
            **({"authorization": f"Bearer {world.tokens.get(token, token)}"} if token else {}),
            **(headers or {}),
        }
        if isinstance(content, dict | list):
            content = json.dumps(content)
        return await http.request(
            method,
            kwargs.pop("url", "/graphql"),
            content=content,
            headers={k: v for k, v in sent.items() if v is not None},
            **kwargs,
        )

    return send_


QUERY = {"query": "{ me { name } }"}


@pytest.mark.parametrize(
    ("accept", "status", "media"),
    [
        (None, 200, JSON), ("*/*", 200, JSON), (JSON, 200, JSON), (GRAPHQL, 200, GRAPHQL),
        (f"{GRAPHQL}, {JSON};q=0.9", 200, GRAPHQL), (f"{GRAPHQL};q=0.5, {JSON}", 200, JSON),
        (f"{JSON}, text/event-stream, multipart/mixed", 200, JSON), ("text/plain", 406, JSON),
    ],
)  # fmt: skip
async def test_the_answer_comes_in_the_clients_best_media_type(send, accept, status, media):
    response = await send(QUERY, headers={"accept": accept or ""})

    assert response.status_code == status
    assert response.headers["content-type"] == f"{media}; charset=utf-8"


@pytest.mark.parametrize(
    ("body", "headers", "status", "code"),
    [
        (b"42", {}, 400, "BAD_REQUEST"), (b"null", {}, 400, "BAD_REQUEST"), (b'"text"', {}, 400, "BAD_REQUEST"),
        (b"[]", {}, 400, "BAD_REQUEST"), (b"", {}, 400, "BAD_REQUEST"), (b"{", {}, 400, "BAD_REQUEST"), (b"\xff\xfe", {}, 400, "BAD_REQUEST"),
        (b"[" * 100_000, {}, 400, "BAD_REQUEST"), (b'{"query": "{ __typename }", "variables": {"a": NaN}}', {}, 400, "BAD_REQUEST"),
        (b'{"query": 1}', {}, 400, "BAD_REQUEST"), (b"{}", {}, 400, "BAD_REQUEST"), (b'{"query": ""}', {}, 400, "BAD_REQUEST"),
        (b'{"query": "{ __typename }", "variables": []}', {}, 400, "BAD_REQUEST"),
        (b'{"query": "{ __typename }", "operationName": 1}', {}, 400, "BAD_REQUEST"),
        (b'{"query": "query A { __typename } query B { __typename }"}', {}, 400, "BAD_REQUEST"),
        (b'{"query": "query A { __typename }", "operationName": "B"}', {}, 400, "BAD_REQUEST"),
        (b'{"query": "subscription { dealStageChanged { cursor } }"}', {}, 400, "BAD_REQUEST"),
        (b"query=1", {"content-type": "application/x-www-form-urlencoded"}, 415, "BAD_REQUEST"),
        (b"{}", {"content-type": "application/jsonp"}, 415, "BAD_REQUEST"), (b"{}", {"content-type": None}, 415, "BAD_REQUEST"),
        (b"{}", {"content-type": "application/json; charset=latin-1"}, 415, "BAD_REQUEST"),
        (b"{}", {"content-encoding": "gzip"}, 415, "BAD_REQUEST"), (b" " * 1_000_001, {}, 413, "PAYLOAD_TOO_LARGE"),
        (json.dumps({"query": "{ contacts { totalCount } }" + " " * 3 + "#" * 900_000}).encode(), {}, 200, None),
    ],
)  # fmt: skip
async def test_odd_bodies_get_a_clear_error_and_never_a_500(send, body, headers, status, code):
    response = await send(body, headers=headers)

    assert response.status_code == status
    if code:
        error = response.json()["errors"][0]
        assert (error["extensions"]["code"], "data" in response.json()) == (code, False)
        assert error["extensions"]["requestId"] == response.headers["x-request-id"]


@pytest.mark.parametrize(
    ("query", "variables", "code"),
    [
        ("{", {}, "GRAPHQL_PARSE_FAILED"), ("{ nope }", {}, "GRAPHQL_VALIDATION_FAILED"), ("{ me { } }", {}, "GRAPHQL_PARSE_FAILED"),
        ("query($id: ID!) { node(id: $id) { id } }", {}, "BAD_USER_INPUT"), ("query($n: Int) { contacts(first: $n) { totalCount } }", {"n": "x"}, "BAD_USER_INPUT"),
        ("query($p: String!) { contactByPhone(phone: $p) { id } }", {"p": "\0"}, "BAD_USER_INPUT"),
        ('{ contactByPhone(phone: "\\u0000") { id } }', {}, "BAD_USER_INPUT"),
        ("query($f: InteractionFilter) { interactions(filter: $f) { totalCount } }", {"f": {"kind": {"eq": "FAX"}}}, "BAD_USER_INPUT"),
        ("query($f: InteractionFilter) { interactions(filter: $f) { totalCount } }", {"f": {"startedAt": {"gt": "1899-12-31T00:00:00Z"}}}, "BAD_USER_INPUT"),
        ("query($f: InteractionFilter) { interactions(filter: $f) { totalCount } }", {"f": {"startedAt": {"gt": "2026-01-01T00:00:00"}}}, "BAD_USER_INPUT"),
        ("{ " + " ".join(f"a{i}: me {{ id }}" for i in range(21)) + " }", {}, "TOO_COMPLEX"),
        ("{ me { " + " ".join(f"a{i}: id" for i in range(31)) + " } }", {}, "TOO_COMPLEX"),
        ("{ " + "contacts { nodes { company { " * 6 + "id" + " } } }" * 6 + " }", {}, "TOO_COMPLEX"),
        ("{ me { " + "id " * 2100 + " } }", {}, "GRAPHQL_PARSE_FAILED"),
        ("{ me { id " + "@include(if: true) " * 0 + " ".join("... @include(if: true) { name }" for _ in range(51)) + " } }", {}, "TOO_COMPLEX"),
    ],
)  # fmt: skip
async def test_documents_that_cannot_run_are_not_executed(send, query, variables, code):
    strict = await send({"query": query, "variables": variables}, headers={"accept": GRAPHQL})
    lenient = await send({"query": query, "variables": variables}, headers={"accept": JSON})

    assert (strict.status_code, lenient.status_code) == (400, 200)
    assert strict.json()["errors"][0]["extensions"]["code"] == lenient.json()["errors"][0]["extensions"]["code"] == code
    assert "data" not in strict.json()


@pytest.mark.parametrize(
    ("query", "code", "says"),
    [
        ("{ contacts(first: 0) { totalCount nodes { id } } }", "BAD_USER_INPUT", "first"), ("{ contacts(first: -1) { nodes { id } } }", "BAD_USER_INPUT", "first"),
        ("{ contacts(first: 1000000000) { nodes { id } } }", "BAD_USER_INPUT", "100"), ('{ contacts(after: "zz") { nodes { id } } }', "INVALID_CURSOR", "after"),
        ('{ contacts(after: "0123456789ab00") { nodes { id } } }', "INVALID_CURSOR", "after"), ("{ contacts(first: 1, last: 1) { nodes { id } } }", "BAD_USER_INPUT", "last"),
        ('{ node(id: "x") { id } }', "BAD_USER_INPUT", "id"), ('{ contact(id: "deal_01939c1e-0000-7000-8000-000000000000") { id } }', "BAD_USER_INPUT", "contact_"),
        ('{ contactByPhone(phone: "12") { id } }', "BAD_USER_INPUT", "phone"), ('{ contactByPhone(phone: "abc") { id } }', "BAD_USER_INPUT", "phone"),
        ('{ contactByPhone(phone: "' + "1" * 500 + '") { id } }', "BAD_USER_INPUT", "phone"),
        ("{ contacts(filter: { name: { eq: null } }) { totalCount } }", "BAD_USER_INPUT", "filter.name.eq"),
        ('{ kpi(metrics: [CONVERSION], period: { from: "2026-02-01", to: "2026-01-01" }) { zone } }', "BAD_USER_INPUT", "period"),
        ('{ kpi(metrics: [CONVERSION], period: { from: "2020-01-01", to: "2026-01-01" }, grain: DAY) { groups { values { value } } } }', "BAD_USER_INPUT", "grain"),
        ('{ kpi(metrics: [], period: { from: "2026-01-01", to: "2026-02-01" }) { zone } }', "BAD_USER_INPUT", "metrics"),
    ],
)  # fmt: skip
async def test_arguments_that_make_no_sense_are_refused_by_name(send, query, code, says):
    response = await send({"query": query})

    error = response.json()["errors"][0]
    assert response.status_code == 200
    assert error["extensions"]["code"] == code
    assert says in error["message"]
    assert error["path"]


@pytest.mark.parametrize("token", [None, "", "nonsense", "vrk_" + "x" * 43, "\x7f"])
async def test_without_a_good_token_it_is_401(send, token):
    response = await send(QUERY, token=token)

    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")
    assert response.headers["www-authenticate"].startswith("Bearer")


async def test_expired_revoked_and_inactive_are_the_same_401(send, world):
    row = await ApiToken.get(user_id=world.users["anna"].id)
    row.expires_at = now()
    await row.save()
    await token_cases.revoke_token((await ApiToken.get(user_id=world.users["boris"].id)).id)
    world.users["clara"].is_active = False
    await world.users["clara"].save()

    answers = [await send(QUERY, token=name) for name in ("anna", "boris", "clara")]

    assert [a.status_code for a in answers] == [401, 401, 401]
    assert len({a.json()["errors"][0]["message"] for a in answers}) == 1


async def test_get_reads_and_never_writes(send, world):
    read = await send(method="GET", url="/graphql?query={me{name}}&variables=&operationName=", headers={"content-type": None})
    write = await send(
        method="GET", url='/graphql?query=mutation{contactCreate(input:{name:"x"}){contact{id}}}', headers={"content-type": None}
    )
    put = await send(QUERY, method="PUT")

    assert read.json()["data"] == {"me": {"name": "Admin"}}
    assert (write.status_code, write.headers["allow"]) == (405, "POST")
    assert (put.status_code, put.headers["allow"]) == (405, "GET, POST")


async def test_a_browser_gets_graphiql_from_local_files(http, world):
    page = await http.get("/graphql", headers={"accept": "text/html,application/xhtml+xml"})
    script = await http.get("/static/graphiql.min.js")
    led, program = [await http.get("/", headers={"accept": accept}) for accept in ("text/html,*/*;q=0.8", "application/json")]

    assert page.headers["content-type"].startswith("text/html")
    assert (led.status_code, led.headers["location"]) == (307, "/graphql")
    assert (program.status_code, "/graphql" in program.json()["errors"][0]["message"]) == (404, True)
    assert "http" not in page.text.replace("http-equiv", "").replace("/^http/", "")
    assert script.status_code == 200


async def test_the_usual_introspections_tell_the_whole_schema(send):
    """As GraphiQL, code generators and graphql-js ask."""
    for options in ({}, {"input_value_deprecation": True, "schema_description": True, "specified_by_url": True}):
        answer = (await send({"query": get_introspection_query(**options), "operationName": "IntrospectionQuery"})).json()
        assert "errors" not in answer, answer
        told = build_client_schema(answer["data"])
        assert set(told.type_map) == set(SCHEMA._schema.type_map)


async def test_every_example_of_graphiql_runs(http, send):
    texts = re.findall("`(.*?)`", (await http.get("/static/graphiql-examples.js")).text, re.DOTALL)
    assert len(texts) >= 6
    for text in texts:
        if "\nsubscription" in text:
            assert validate(SCHEMA._schema, parse(text)) == []
        else:
            answer = (await send({"query": text})).json()
            assert "errors" not in answer, (text, answer)


async def test_health_and_readiness(http, world):
    assert (await http.get("/healthz")).json() == {"status": "ok"}
    assert (await http.get("/readyz")).status_code == 200


async def test_a_bug_is_masked_and_named_by_its_request_id(send, monkeypatch, world):
    from resolvers.reads import plans

    async def broken(*_):
        raise RuntimeError("secret detail")

    monkeypatch.setattr(plans, "fetch_text", broken)

    response = await send(QUERY, headers={"x-request-id": "abc-1"})

    error = response.json()["errors"][0]
    assert (error["extensions"], "secret" in response.text) == ({"code": "INTERNAL", "requestId": "abc-1"}, False)


async def test_a_repeated_document_is_parsed_and_planned_once(app, as_, world):
    client, engine = as_("admin"), app.graphql.engine
    query = "query($p: String!, $f: ContactFilter) { contactByPhone(phone: $p) { name } contacts(filter: $f) { totalCount } }"
    await client.ask(query, p="+79160000001", f={"name": {"eq": "a"}})
    documents, plans = len(engine.documents.kept), len(engine.plans.kept)

    await client.ask(query, p="+79160000002", f={"name": {"eq": "b"}})
    same = (len(engine.documents.kept), len(engine.plans.kept))
    await client.ask(query, p="+79160000002", f={"name": {"contains": "b"}})

    assert same == (documents, plans)
    assert len(engine.plans.kept) == plans + 1


async def test_a_database_that_is_away_is_said_at_once():
    from api.app import make_app
    from api.settings import Settings
    from models.db.connecting import DatabaseOptions, database

    away = "postgres://nobody@127.0.0.1:9/none"
    async with database(DatabaseOptions(url=away)):
        app = make_app(Settings(DATABASE_URL=away), owns_database=False)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as client:
            ready = await client.get("/readyz")
            alive = await client.get("/healthz")
            asked = await client.post("/graphql", json=QUERY, headers={"authorization": "Bearer vrk_x"})

    assert (ready.status_code, alive.status_code, asked.status_code) == (503, 200, 503)
    assert asked.json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"


async def test_large_answers_are_compressed_as_the_client_allows(send, http, world):
    card = {"query": """query($id: ID!) { clientCard(id: $id) { version contact { id name phones { number } nextTask { title dueAt }
        openDealsTotal { amount currency } interactions(first: 10) { nodes { id kind startedAt direction user { name } call { disposition talkSeconds } } } } } }""",
        "variables": {"id": f"contact_{world.contacts[0].id}"}}  # fmt: skip
    chance = random.Random(5)
    for _ in range(10):
        await add_call(world, chance, world.contacts[0])
    plain = await send(card, headers={"accept-encoding": "identity"})
    assert len(plain.json()["data"]["clientCard"]["contact"]["interactions"]["nodes"]) == 10
    for encoding in ("zstd", "br", "gzip"):
        packed = await send(card, headers={"accept-encoding": f"{encoding}, identity;q=0.1"})
        assert packed.headers["content-encoding"] == encoding
        assert packed.json()["data"] == plain.json()["data"]
        assert (packed.headers["vary"], int(packed.headers["content-length"]) < 900) == ("Accept-Encoding", True), encoding
    small = await send(QUERY, headers={"accept-encoding": "gzip"})
    assert ("content-encoding" in small.headers, "content-encoding" in plain.headers) == (False, False)


async def test_a_get_that_finds_the_same_again_is_not_sent_again(send, world, as_):
    url = "/graphql?query={me{name}}"
    first = await send(method="GET", url=url)
    same = await send(method="GET", url=url, headers={"if-none-match": first.headers["etag"]})
    listed = await send(method="GET", url=url, headers={"if-none-match": f'"other", {first.headers["etag"]}'})

    assert (first.status_code, first.headers["cache-control"], first.headers["vary"]) == (
        200,
        "private, no-cache",
        "Authorization, Accept",
    )
    for again in (same, listed):
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    other = await send(method="GET", url=url, token="anna", headers={"if-none-match": first.headers["etag"]})
    assert (other.status_code, other.json()["data"]) == (200, {"me": {"name": "Anna"}})
    await as_("admin").ask(
        'mutation($id: ID!) { userUpdate(id: $id, input: {name: "Ada"}) { userErrors { code } } }',
        id=f"user_{world.users['admin'].id}",
    )
    changed = await send(method="GET", url=url, headers={"if-none-match": first.headers["etag"]})
    assert (changed.status_code, changed.json()["data"]) == (200, {"me": {"name": "Ada"}})
    posted = await send(QUERY, headers={"if-none-match": first.headers["etag"]})
    assert (posted.status_code, posted.headers["cache-control"], "etag" in posted.headers) == (200, "no-store", False)


async def test_what_is_refused_is_null_and_those_beside_it_are_answered(send):
    read = (
        await send(
            {
                "query": """{ me { name } contacts(after: "x") { nodes { id } } deals(first: 1) { totalCount }
        rights(role: HEAD) { role } kpi(metrics: [], period: {from: "2026-01-01", to: "2026-02-01"}) { period { from } } }"""
            },
            token="anna",
        )
    ).json()
    assert {k: v is None for k, v in read["data"].items()} == {
        "me": False, "contacts": True, "deals": False, "rights": True, "kpi": True
    }  # fmt: skip
    assert sorted(e["path"][0] for e in read["errors"]) == ["contacts", "kpi", "rights"]
