"""The HTTP edge: what every odd request gets. The GraphQL-over-HTTP audits, by name, and what the stock stack gets wrong."""

import json

import httpx
import pytest

from models.base import now
from models.tokens import ApiToken
from resolvers import tokens as token_cases

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


async def test_a_database_that_is_away_is_said_at_once(database_urls):
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
