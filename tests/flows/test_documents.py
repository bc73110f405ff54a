"""Trusted documents: named instead of sent, or nothing else allowed."""

import json

import httpx
import pytest
from typer.testing import CliRunner

from api.app import make_app
from api.cli import app as commands
from api.settings import Settings
from resolvers import documents

QUERY = "query Me { me { name } }"
DIGEST = documents.digest_of(QUERY)
OWN = "query Own { me { name } }"
SENT = documents.digest_of(OWN)


@pytest.fixture
def post(db, world):
    """Send a body to an application in a mode; return status and what came back."""

    async def send(mode, body):
        app = make_app(Settings(DATABASE_URL=db.database_url, trusted_documents=mode), owns_database=False)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as http:
            headers = {"authorization": f"Bearer {world.tokens['anna']}", "accept": "application/graphql-response+json"}
            answer = await http.post("/graphql", json=body, headers=headers)
        found = answer.json()
        return answer.status_code, found.get("data") or found["errors"][0]["extensions"]["code"]

    return send


@pytest.fixture
async def registered(db):
    await documents.register("me", QUERY)


@pytest.mark.parametrize(
    "body", [{"documentId": DIGEST}, {"documentId": f"sha256:{DIGEST}"}, {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": DIGEST}}},
             {"query": QUERY, "documentId": DIGEST}],
)  # fmt: skip
@pytest.mark.parametrize("mode", ["allowed", "only"])
async def test_a_registered_document_runs_by_its_name(post, registered, mode, body):
    assert await post(mode, body) == (200, {"me": {"name": "Anna"}})


@pytest.mark.parametrize(
    ("mode", "body", "status", "code"),
    [
        ("off", {"documentId": DIGEST}, 400, "BAD_REQUEST"), ("allowed", {"documentId": "0" * 64}, 400, "NOT_FOUND"),
        ("allowed", {"query": "{ __typename }", "documentId": DIGEST}, 400, "BAD_REQUEST"), ("only", {"query": "{ __typename }"}, 403, "FORBIDDEN"),
        ("allowed", {"documentId": 5}, 400, "BAD_REQUEST"), ("allowed", {"query": 5, "documentId": DIGEST}, 400, "BAD_REQUEST"),
        ("only", {"query": "{ __schema { types { name } } }"}, 403, "FORBIDDEN"),
    ],
)  # fmt: skip
async def test_what_is_not_registered_or_not_what_it_says_is_refused(post, registered, mode, body, status, code):
    assert await post(mode, body) == (status, code)


@pytest.mark.parametrize("mode", ["off", "allowed", "only"])
async def test_a_registered_document_may_be_sent_as_ever(post, registered, mode):
    assert await post(mode, {"query": QUERY}) == (200, {"me": {"name": "Anna"}})


def test_documents_are_registered_by_a_command_all_or_none(settings, tmp_path, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", settings.database_url)
    good, bad, several = tmp_path / "a.graphql", tmp_path / "b.graphql", tmp_path / "c.json"
    good.write_text("{ me { id } }")
    bad.write_text("{ me { nothing } }")
    several.write_text(json.dumps({"one": "{ me { id name } }", "two": "{ me { id email } }"}))

    refused = CliRunner().invoke(commands, ["documents", "register", str(good), str(bad)])
    done = CliRunner().invoke(commands, ["documents", "register", str(good), str(several)])
    again = CliRunner().invoke(commands, ["documents", "register", str(good)])

    assert (refused.exit_code, "b.graphql: Cannot query field 'nothing'" in refused.output) == (1, True)
    assert (done.exit_code, again.exit_code) == (0, 0)
    assert documents.digest_of("{ me { id } }") in done.output
    assert ("3 new of 3." in done.output, "0 new of 1." in again.output) == (True, True)


@pytest.fixture
async def persisting(db, world):
    """Send bodies to one application; return status, code or data, and the message."""
    opened = []

    async def make(**settings):
        app = make_app(Settings(DATABASE_URL=db.database_url, **settings), owns_database=False)
        http = httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test")
        opened.append(http)
        headers = {"authorization": f"Bearer {world.tokens['anna']}", "accept": "application/graphql-response+json"}

        async def send(query=None, digest=SENT, method="POST"):
            body = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": digest}}, **({"query": query} if query else {})}
            if method == "GET":
                params = {k: v if isinstance(v, str) else json.dumps(v) for k, v in body.items()}
                answer = await http.get("/graphql", params=params, headers=headers)
            else:
                answer = await http.post("/graphql", json=body, headers=headers)
            found = answer.json()
            if "errors" not in found:
                return answer.status_code, found["data"]
            return answer.status_code, found["errors"][0]["extensions"]["code"], found["errors"][0]["message"]

        return send

    yield make
    for http in opened:
        await http.aclose()


async def test_a_query_is_sent_once_and_named_by_its_hash_from_then_on(persisting):
    asking = (200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound")
    send = await persisting()

    assert await send() == asking
    assert await send(OWN) == (200, {"me": {"name": "Anna"}})
    assert await send() == await send(method="GET") == (200, {"me": {"name": "Anna"}})
    assert await send(OWN, "0" * 64) == (400, "BAD_REQUEST", "documentId: is not the SHA-256 of the query.")
    assert (await send(digest="0" * 64))[1] == "PERSISTED_QUERY_NOT_FOUND"


async def test_what_a_process_remembers_of_queries_is_bounded(persisting):
    send = await persisting(persisted_queries=1000)
    await send(OWN)
    others = [f"query Me{n} {{ me {{ id name }} }}" for n in range(5)]
    for other in others:
        assert (await send(other, documents.digest_of(other)))[0] == 200

    assert (await send())[1] == "PERSISTED_QUERY_NOT_FOUND"
    assert (await send(digest=documents.digest_of(others[-1])))[0] == 200


async def test_a_server_that_persists_nothing_says_so(persisting):
    unsupported = (200, "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported")
    send = await persisting(persisted_queries=0)

    assert await send() == unsupported
    assert await send(OWN) == (200, {"me": {"name": "Anna"}})
    assert await send() == unsupported


async def test_where_only_registered_documents_run_no_client_adds_one(persisting, registered):
    send = await persisting(trusted_documents="only")
    other = "query Me { me { id } }"

    assert await send(digest=DIGEST) == (200, {"me": {"name": "Anna"}})
    assert [(await send(q, documents.digest_of(other)))[:2] for q in (other, None)] == [(400, "NOT_FOUND")] * 2
