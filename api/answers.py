"""How the edge answers: every refusal as the same JSON, with its status and headers, whatever the path; and what all answers carry."""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
import structlog
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.watching import answering, sent
from models.errors import CrmError, ErrorCode
from schema import errors
from schema.documents import RequestRefused

log = structlog.get_logger()

Headers = tuple[tuple[bytes, bytes], ...]
JSON = "application/json"
NO_HEADERS: Headers = ()
CLOSE: Headers = ((b"connection", b"close"),)
STATUS = {
    ErrorCode.UNAUTHENTICATED: 401,
    ErrorCode.FORBIDDEN: 403,
    ErrorCode.PAYLOAD_TOO_LARGE: 413,
    ErrorCode.RATE_LIMITED: 429,
    ErrorCode.INTERNAL: 500,
    ErrorCode.UNAVAILABLE: 503,
    ErrorCode.TIMEOUT: 504,
    ErrorCode.PERSISTED_QUERY_NOT_FOUND: 200,
    ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED: 200,
}
"""Refusals with a status of their own; all others are 400. Clients that send a hash first look for their answers in a 200."""
HEADERS: dict[int, Headers] = {401: ((b"www-authenticate", b'Bearer realm="voronka"'),)}
"""What goes with a status."""
ALWAYS: Headers = ((b"x-content-type-options", b"nosniff"),)
PAGE: Headers = (
    (
        b"content-security-policy",
        (
            b"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
            b"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        ),
    ),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
)
"""What a browser is told with a page: nothing from elsewhere, in nobody's frame. Editors set styles while they run, hence unsafe-inline there."""
_REQUEST_ID = re.compile(rb"[\w.-]{1,64}")
_TRACE = re.compile(rb"(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}.*")
"""https://www.w3.org/TR/trace-context/#traceparent-header"""


class HttpRefusal(CrmError):
    """A refusal that only HTTP knows, with its status."""

    def __init__(self, status: int, message: str, code: ErrorCode = ErrorCode.BAD_REQUEST, headers: Headers = ()) -> None:
        super().__init__(message)
        self.status, self.code, self.headers = status, code, headers


@dataclass(frozen=True, kw_only=True)
class Told:
    """A refusal as a client is told it."""

    status: int
    code: ErrorCode
    errors: list[dict[str, Any]]
    headers: Headers = ()

    @property
    def body(self) -> bytes:
        """Return the answer's body."""
        return orjson.dumps({"errors": self.errors})


def told(problem: Exception, request_id: str) -> Told:
    """Return how a client is told of what went wrong. A bug is logged in full and masked."""
    if isinstance(problem, RequestRefused):
        return _told(problem.code, problem.errors)
    if isinstance(problem, HTTPException):
        problem = _of_routing(problem)
    if isinstance(problem, HttpRefusal):
        found = [errors.of_refusal(problem, request_id)]
        return Told(status=problem.status, code=problem.code, errors=found, headers=problem.headers)
    if isinstance(problem, CrmError):
        return _told(problem.code, [errors.of_refusal(problem, request_id)])
    return _told(ErrorCode.INTERNAL, [errors.of_field(problem, [], request_id)])


def _told(code: ErrorCode, found: list[dict[str, Any]]) -> Told:
    status = STATUS.get(code, 400)
    wait = found[0]["extensions"].get("retryAfter") if found else None
    retry = () if wait is None else ((b"retry-after", str(wait).encode()),)
    return Told(status=status, code=code, errors=found, headers=HEADERS.get(status, ()) + retry)


def _of_routing(found: HTTPException) -> HttpRefusal:
    allowed = ", ".join(sorted((found.headers or {}).get("Allow", "").split(", ")))
    if found.status_code == 405:
        return HttpRefusal(405, "This method is not allowed here.", headers=((b"allow", allowed.encode()),))
    return HttpRefusal(404, "There is nothing at this path.", ErrorCode.NOT_FOUND)


def request_id_of(headers: Mapping[bytes, bytes]) -> str:
    """Return a request's id: the client's, if it gave a proper one, else that of the trace it belongs to, else one of ours."""
    given, trace = headers.get(b"x-request-id"), headers.get(b"traceparent")
    if given is not None and _REQUEST_ID.fullmatch(given):
        return given.decode()
    traced = None if trace is None else _TRACE.fullmatch(trace)
    return traced[1].decode() if traced else f"{random.getrandbits(64):016x}"


async def respond(
    send: Send, status: int, content_type: str, body: bytes, request_id: str, extra: Headers = (), caching: bytes = b"no-store"
) -> None:
    """Send an answer, whole."""
    answer = answer_of(status, content_type, body, request_id, extra, caching)
    await send(answer)
    await send({"type": "http.response.body", "body": body})


def answer_of(
    status: int, content_type: str, body: bytes, request_id: str, extra: Headers = (), caching: bytes = b"no-store"
) -> Message:
    """Return the head of an answer that is sent whole, and note how the request is answered."""
    answering(status, len(body), request_id)
    headers = [(b"x-request-id", request_id.encode()), (b"cache-control", caching), *ALWAYS, *extra]
    if status != 304:
        headers += ((b"content-type", content_type.encode()), (b"content-length", b"%d" % len(body)))
    return {"type": "http.response.start", "status": status, "headers": headers}


async def answer(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    """Serve a plain path: its answer gets what all answers carry, and whatever it raises is told as JSON.

    An answer that has begun cannot be taken back: it ends without its end, so that the client sees it cut off.
    """
    headers = dict(scope["headers"])
    request_id = scope["request_id"] = request_id_of(headers)
    begun = False

    async def sending(message: Message) -> None:
        nonlocal begun
        if message["type"] == "http.response.start":
            begun = True
            answering(message["status"], 0, request_id)
            given = {name for name, _ in message["headers"]}
            common = ((b"x-request-id", request_id.encode()), (b"cache-control", b"no-store"), *ALWAYS)
            message = {**message, "headers": [*message["headers"], *(pair for pair in common if pair[0] not in given)]}
        else:
            sent(len(message["body"]) if "body" in message else 0)
        await send(message)

    try:
        await app(scope, receive, sending)
    except Exception as problem:  # noqa: BLE001 - the edge: masked for the client, logged in full
        found = told(problem, request_id)
        if not begun:
            await respond(send, found.status, JSON, found.body, request_id, found.headers)
