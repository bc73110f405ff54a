"""Every plain path under every fault of a client: a clear JSON error with the request's id, never a 500, nothing in the log."""

import asyncio
import contextlib
import json
import logging

import httpx
import pytest
import structlog

from api.app import make_app
from api.settings import Settings

JSON = {"content-type": "application/json"}
PATHS = {
    "/graphql": b'{"query": "{ me { name } }"}', "/export": b'{"connection": "contacts", "fields": ["id"]}', "/files": b"name\nX\n",
    "/auth/sign-in": b'{"email": "a@b", "password": "x"}', "/auth/refresh": b'{"refreshToken": "x"}', "/auth/sign-out": b'{"refreshToken": "x"}',
    "/static/graphiql.html": b"", "/static/": b"", "/static/%00": b"", "/healthz": b"", "/readyz": b"", "/nowhere": b"", "/": b"", "/export/": b"", "/%ff%fe": b"",
}  # fmt: skip
READS_JSON = [path for path in PATHS if path in {"/graphql", "/export"} or path.startswith("/auth")]
READS_BODIES = [*READS_JSON, "/files"]
ABSENT = ["/static/", "/static/%00", "/nowhere", "/", "/export/", "/%ff%fe"]
FAULTS = {
    "deep": (b"[" * 9_000, {}, 400), "deep object": (b'{"a":' * 900 + b"1" + b"}" * 900, {}, 400), "huge": (b'{"a": ' + b"9" * 5000 + b"}", {}, 400),
    "no object": (b"[]", {}, 400), "empty": (b"", {}, 400), "half": (b"{", {}, 400), "not UTF-8": (b'{"a": "\xff"}', {}, 400), "surrogate": (b'{"a": "\\ud800"}', {}, 400),
    "NaN": (b'{"a": NaN}', {}, 400),
}  # fmt: skip
HEADS = {
    "compressed": ({"content-encoding": "gzip"}, 415), "no number": ({"content-length": "abc"}, 400), "negative": ({"content-length": "-5"}, 400),
    "huge": ({"content-length": "9" * 5000}, 413), "large": ({"content-length": "900000000"}, 413),
}  # fmt: skip


@pytest.fixture
def log(caplog):
    """Return what is logged as an error: bugs, and tracebacks of the server."""
    with structlog.testing.capture_logs() as events, caplog.at_level(logging.ERROR):
        yield lambda: [e for e in events if e["log_level"] == "error"] + [r.getMessage() for r in caplog.records]


@pytest.fixture
def send(http, world):
    async def send_(path, content=b"", method="POST", headers=None):
        given = {"authorization": f"Bearer {world.tokens['admin']}", **JSON, **(headers or {})}
        return await http.request(method, path, content=content, headers=given)

    return send_


def refused(answer, *statuses):
    """Check that an answer is a refusal in the one shape, and return its code. The answer to HEAD has no body to tell it."""
    assert answer.status_code in statuses, (answer.status_code, answer.text)
    assert answer.headers["content-type"].split(";")[0] == "application/json"
    assert answer.headers["x-content-type-options"] == "nosniff"
    if answer.request.method == "HEAD":
        return {404: "NOT_FOUND"}.get(answer.status_code, "BAD_REQUEST")
    error = answer.json()["errors"][0]
    assert error["extensions"]["requestId"] == answer.headers["x-request-id"]
    return error["extensions"]["code"]


async def test_bodies_that_are_no_json_object_are_refused_alike_everywhere(send, log):
    for path in READS_JSON:
        for name, (body, headers, status) in FAULTS.items():
            assert refused(await send(path, body, headers=headers), status) == "BAD_REQUEST", (path, name)
    assert log() == []


async def test_heads_that_promise_what_is_not_taken_are_refused_alike_everywhere(send, log):
    for path in READS_BODIES:
        for name, (headers, status) in HEADS.items():
            code = refused(await send(path, PATHS[path], headers=headers), status)
            assert code == ("PAYLOAD_TOO_LARGE" if status == 413 else "BAD_REQUEST"), (path, name)
    assert log() == []


async def test_a_body_that_grows_too_large_while_it_arrives_is_refused_everywhere(world, db, log):
    app = make_app(Settings(DATABASE_URL=db.database_url, body_limit=5000, upload_limit=5000), owns_database=False)

    async def growing():
        for _ in range(60):
            yield b" " * 100

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as client:
        for path in READS_BODIES:
            headers = {"authorization": f"Bearer {world.tokens['admin']}", **JSON}
            answer = await client.post(path, content=growing(), headers=headers)
            assert refused(answer, 413) == "PAYLOAD_TOO_LARGE"
    assert log() == []


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "PROPFIND"])
async def test_unknown_paths_and_wrong_methods_are_told_in_the_one_shape(send, log, method):
    for path in PATHS:
        answer = await send(path, method=method)
        if path in ABSENT and not ((path == "/" or path.startswith("/static")) and method not in {"GET", "HEAD"}):
            assert refused(answer, 404) == "NOT_FOUND"
        elif path == "/graphql" and method in {"GET", "HEAD"}:
            assert refused(answer, 400) == "BAD_REQUEST"
        elif method not in {"GET", "HEAD"} or path in READS_BODIES:
            assert refused(answer, 405) == "BAD_REQUEST"
            assert method not in answer.headers["allow"].split(", ")
        else:
            assert answer.status_code == 200
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["x-request-id"]
    assert log() == []


@pytest.mark.parametrize(
    "query",
    ["query=%FF", "query=%zz", "query=%", "name=%FF", "name=%00", "query={me{name}}&variables=%FF", "query={me{name}}&variables={", "query={me{name}}&variables=" + "[" * 2000,
     "query={me{name}}&extensions=42", "%FF=%FF", "&&&===", "query=" + "{" * 30_000],
)  # fmt: skip
async def test_query_strings_that_cannot_be_read_are_the_clients_fault(send, log, query):
    read = await send(f"/graphql?{query}", method="GET")
    assert read.status_code in {200, 400}
    assert read.json()["errors"][0]["extensions"]["code"] in {"BAD_REQUEST", "GRAPHQL_PARSE_FAILED"}
    sent = await send(f"/files?{query}", b"name\nX\n")
    assert sent.status_code == 201 or refused(sent, 400) in {"BAD_REQUEST", "BAD_USER_INPUT"}
    assert log() == []


async def test_headers_of_any_bytes_break_nothing(http, world, log):
    odd = [b"\xff\xfe", b"Bearer \xff", b"Bearer a.b.\xff", b"Bearer " + b"x" * 5000, b"Bearer", b""]
    for path, body in PATHS.items():
        for value in odd:
            headers = [
                (name, value)
                for name in (b"authorization", b"x-request-id", b"user-agent", b"accept", b"content-type", b"origin")
            ]
            answer = await http.post(path, content=body, headers=headers)
            assert answer.status_code == 200 or refused(answer, 400, 401, 404, 405, 406, 415, 429)
    assert log() == []


@pytest.mark.parametrize("workspace", [5, {}, [], True, "workspace_", "\u0000"])
async def test_a_sign_in_of_the_wrong_shape_is_refused_by_name(send, log, workspace):
    body = json.dumps({"email": "a@b", "password": "x", "workspace": workspace}).encode()

    assert refused(await send("/auth/sign-in", body), 400) == "BAD_USER_INPUT"
    assert log() == []


async def test_pages_are_kept_from_frames_and_from_foreign_scripts(http, world):
    for answer in (await http.get("/graphql", headers={"accept": "text/html"}), await http.get("/static/graphiql.html")):
        policy = answer.headers["content-security-policy"]
        assert "script-src 'self';" in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "<script>" not in answer.text
        assert "<style>" not in answer.text
    assert (await http.get("/static/graphiql.min.js")).headers["cache-control"] == "no-cache"


async def test_a_bug_on_a_plain_path_is_masked_and_named_by_its_request_id(send, monkeypatch, log):
    from api import exporting

    def broken(*_args):
        raise RuntimeError("secret detail")

    monkeypatch.setattr(exporting, "document_of", broken)

    answer = await send("/export", PATHS["/export"], headers={"x-request-id": "abc-1"})

    assert refused(answer, 500) == "INTERNAL"
    assert "secret" not in answer.text
    assert [e["request_id"] for e in log()] == ["abc-1"]


# -- on the wire


async def talk(port, data, *more, pause=0.1, wait=10):
    """Send bytes, then more of them with pauses between, and return what comes back until the server closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(data)

    async def dripping():
        for piece in more:
            await asyncio.sleep(pause)
            writer.write(piece)

    drip, found = asyncio.create_task(dripping()), b""
    with contextlib.suppress(ConnectionError):
        async with asyncio.timeout(wait):
            while piece := await reader.read(65536):
                found += piece
    drip.cancel()
    writer.close()
    return found


def request(path, token, length):
    return f"POST {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n".encode()


async def test_bodies_that_stall_drip_or_are_cut_off_end_quietly_everywhere(impatient, world, log):
    token = world.tokens["admin"]

    stalled = [talk(impatient.port, request(path, token, 99) + b"{") for path in READS_BODIES]
    dripped = [talk(impatient.port, request(path, token, 99) + b"{", *[b" "] * 50) for path in READS_BODIES]
    answers = await asyncio.gather(*stalled, *dripped)
    for path in READS_BODIES:
        _reader, writer = await asyncio.open_connection("127.0.0.1", impatient.port)
        writer.write(request(path, token, 99) + b"{")
        await writer.drain()
        await asyncio.sleep(0.05)
        writer.transport.abort()
    after = await talk(impatient.port, b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")

    for answer in answers:
        assert answer.startswith(b"HTTP/1.1 408")
        assert b'"TIMEOUT"' in answer
    assert after.startswith(b"HTTP/1.1 200")
    assert log() == []


async def test_what_is_not_http_or_has_no_end_is_refused_in_the_one_shape(impatient, log):
    chunked = b"POST /files HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"

    nonsense = await talk(impatient.port, b"nonsense\r\n\r\n")
    address = await talk(impatient.port, b"GET /\xff HTTP/1.1\r\nHost: x\r\n\r\n")
    endless = [(b"GET / HTTP/1.1\r\n", b"A: "), (chunked, b"0\r\nA: "), (chunked, b"1;a=")]
    heads = [await talk(impatient.port, begin, go_on + b"x" * 80_000) for begin, go_on in endless]

    for answer in (nonsense, address):
        assert answer.startswith(b"HTTP/1.1 400")
        assert b'"BAD_REQUEST"' in answer
    assert all(b"HTTP/1.1 431" in answer for answer in heads)
    assert log() == []


async def test_who_takes_nothing_of_an_answer_is_cut_off(impatient, world):
    _reader, writer = await asyncio.open_connection("127.0.0.1", impatient.port, limit=1)
    get = b"GET /static/graphiql.min.js HTTP/1.1\r\nHost: x\r\n\r\n"
    writer.write(get * 8)
    await writer.drain()
    while not impatient.server_state.connections:
        await asyncio.sleep(0.01)

    async with asyncio.timeout(10):
        while impatient.server_state.connections:
            await asyncio.sleep(0.05)
    writer.close()
