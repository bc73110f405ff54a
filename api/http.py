"""GraphQL over HTTP: POST and GET, JSON of both media types or events, and a clear answer to whatever else arrives.

A plain ASGI endpoint: the body of an answer goes to the socket as the engine made it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from graphql import OperationType
from starlette.types import ASGIApp, Receive, Scope, Send

from api.answers import JSON, NO_HEADERS, PAGE, Headers, HttpRefusal, Told, answer_of, request_id_of, respond, told
from api.auth import Authenticator, bearer
from api.bodies import BodyReader, json_of, query_of
from api.documents import NamedDocuments, named_in, persisted_in
from api.media import EVENTS, GRAPHQL, is_accepted, negotiated
from api.streaming import CACHING, UNBUFFERED, EventStreams, whole
from models.alarms import Until
from models.db.replicas import ALLOWANCE, Allowance
from models.errors import ErrorCode
from resolvers.access import NOBODY
from schema.admission import Accepted
from schema.answering import lasting
from schema.documents import Call, RequestRefused
from schema.engine import Engine

COMPRESSED_FROM = 1000
"""Shorter answers are sent as they are: they fit a packet anyway."""
_CONTENT_TYPES = {media: f"{media}; charset=utf-8" for media in (JSON, GRAPHQL, EVENTS)}
_JSON = JSON.encode()
_OF_THE_DOCUMENT = {
    ErrorCode.GRAPHQL_PARSE_FAILED,
    ErrorCode.GRAPHQL_VALIDATION_FAILED,
    ErrorCode.BAD_USER_INPUT,
    ErrorCode.TOO_COMPLEX,
}

_OF_HTTP = {401, 413, 429, 503}
"""What is HTTP's to say also to whom takes events: to sign in, to ask less, to come again."""


@dataclass(kw_only=True)
class GraphQLEndpoint:
    """The HTTP side of ``/graphql``."""

    engine: Engine
    auth: Authenticator
    documents: NamedDocuments
    bodies: BodyReader
    streams: EventStreams
    graphiql: bytes | None
    compress: ASGIApp | None = None
    """What sends an answer (``sent``) in the client's encoding, where large ones are compressed."""
    replica_lists: bool = False
    """Whether lists and KPIs may be read on a replica though the caller does not say so."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        headers = dict(scope["headers"])
        request_id = request_id_of(headers)
        media, caching = JSON, b"no-store"
        try:
            if self.graphiql is not None and scope["method"] == "GET" and _wants_html(scope, headers):
                await respond(send, 200, "text/html; charset=utf-8", self.graphiql, request_id, PAGE)
                return
            media = negotiated(headers.get(b"accept", b""))
            allowance = _allowance(headers, lists=self.replica_lists)
            ALLOWANCE.set(allowance)
            accepted, deadline = await self._accepted(scope, receive, headers, request_id)
            if _goes_on(accepted, scope, headers):
                media = EVENTS
                ALLOWANCE.set(None)  # what others follow too is read on the primary
                await self.streams.serve(accepted, deadline, headers, send)
                return
            body = await self.engine.execute(accepted, deadline)
            status, extra = 200, _read_from(allowance)
            if media != EVENTS and scope["method"] in {"GET", "HEAD"}:
                caching, mark = b"private, no-cache", _mark(media, body)
                extra += ((b"etag", mark), (b"vary", b"Authorization, Accept"))
                if _is_known(headers, mark):
                    status, body = 304, b""
        except Exception as problem:  # noqa: BLE001 - the edge: masked for the client, logged in full
            found = told(problem, request_id)
            media = _told_in(media, problem, found)
            is_lenient = media == EVENTS or (
                media == JSON and isinstance(problem, RequestRefused) and found.code in _OF_THE_DOCUMENT
            )
            status, body, extra = 200 if is_lenient else found.status, found.body, found.headers
        if media == EVENTS:
            body, caching, extra = whole(body), CACHING, extra + UNBUFFERED
        head = answer_of(status, _CONTENT_TYPES[media], body, request_id, extra, caching)
        if (
            self.compress is not None
            and media != EVENTS
            and len(body) >= COMPRESSED_FROM
            and (caching != b"no-store" or b"accept-encoding" in headers)
        ):
            await self.compress({**scope, "voronka.answer": (head, body)}, receive, send)
        else:
            await send(head)
            await send({"type": "http.response.body", "body": body})

    async def _accepted(
        self, scope: Scope, receive: Receive, headers: Mapping[bytes, bytes], request_id: str
    ) -> tuple[Accepted, float | None]:
        """Return the request, ready to run, and until when it may."""
        method = scope["method"]
        if method == "POST":
            _check_media(headers)
            fields = await self.bodies.json(headers, receive)
        elif method in {"GET", "HEAD"}:
            fields = _from_query(scope["query_string"])
        else:
            raise HttpRefusal(405, f"{method} is not allowed here.", headers=((b"allow", b"GET, POST"),))
        call = _call(fields, request_id)
        deadline = self.engine.deadline()
        accepted = self._accept_at_once(call, headers)
        if accepted is None:
            try:
                with Until(deadline):
                    accepted = await self._accept(call, headers)
            except TimeoutError:
                raise self.engine.too_late(call) from None
        if method != "POST" and accepted.kind is OperationType.MUTATION:
            raise HttpRefusal(405, "A mutation must be sent with POST.", headers=((b"allow", b"POST"),))
        return accepted, deadline

    def _accept_at_once(self, call: Call, headers: Mapping[bytes, bytes]) -> Accepted | None:
        """Return the request, ready to run, where its caller and its document are known, as nearly always; None where one must be looked up."""
        document = None if self.documents.replaces(call) else self.engine.documents.known(call.query)
        identity = None if document is None else self.auth.recognise(_secret(headers))
        if document is None or identity is None:
            return None
        return self.engine.admission.accepted(call, identity.actor, document)

    async def _accept(self, call: Call, headers: Mapping[bytes, bytes]) -> Accepted:
        """Return the request with its caller, ready to run."""
        admission = self.engine.admission
        secret = _secret(headers)
        is_open = secret is None and await admission.is_open(call)
        actor = NOBODY if is_open else (await self.auth.identify(secret)).actor
        return await admission.accept(await self.documents.resolve(call), actor)


def _goes_on(accepted: Accepted, scope: Scope, headers: Mapping[bytes, bytes]) -> bool:
    """Tell whether the answer is a stream of events: that of a subscription whose client takes events, even if it likes others more."""
    asked = accepted.kind is OperationType.SUBSCRIPTION and scope["method"] != "HEAD"
    return asked and is_accepted(EVENTS, headers.get(b"accept", b""))


def _told_in(media: str, problem: Exception, found: Told) -> str:
    """Return how a refusal is told. To whom takes events, what GraphQL says is one, which the client shows; what HTTP says has its status."""
    is_of_http = isinstance(problem, HttpRefusal) or found.status in _OF_HTTP
    return JSON if media == EVENTS and is_of_http else media


def _secret(headers: Mapping[bytes, bytes]) -> str | None:
    return bearer(headers.get(b"authorization", b"").decode("latin-1"))


async def sent(scope: Scope, _receive: Receive, send: Send) -> None:
    """Send the answer that a scope holds."""
    head, body = scope["voronka.answer"]
    await send(head)
    await send({"type": "http.response.body", "body": body})


def _allowance(headers: Mapping[bytes, bytes], *, lists: bool) -> Allowance | None:
    """Return what the caller allows of its reads: those after a cursor, on whichever database has come so far."""
    given = headers.get(b"x-read-after")
    if given is None:
        return Allowance(after=None) if lists else None
    if not (given.isdigit() and len(given) < 19):
        raise HttpRefusal(400, "X-Read-After: must be a cursor, a whole number.")
    return Allowance(after=int(given))


def _read_from(allowance: Allowance | None) -> Headers:
    """Tell where an answer was read: on the primary if any of it was."""
    if allowance is None or not allowance.places:
        return NO_HEADERS
    return ((b"x-read-from", min(allowance.places).encode()),)


def _mark(media: str, body: bytes) -> bytes:
    """Return the validator of an answer to GET: the same as long as the same is found. A weak one: it may be compressed, its cost differs."""
    return b'W/"%b"' % blake2b(media.encode() + lasting(body), digest_size=16).hexdigest().encode()


def _is_known(headers: Mapping[bytes, bytes], mark: bytes) -> bool:
    """Tell whether the client holds the answer with this validator."""
    given = headers.get(b"if-none-match", b"")
    return given.strip() == b"*" or mark.removeprefix(b"W/") in [entry.strip().removeprefix(b"W/") for entry in given.split(b",")]


def _check_media(headers: Mapping[bytes, bytes]) -> None:
    """Refuse a body that does not say it is JSON: a page of another origin can send all others without asking first."""
    given = headers.get(b"content-type", b"")
    if given == _JSON:
        return
    media, _, parameters = given.decode("latin-1").partition(";")
    if media.strip().lower() != JSON:
        raise HttpRefusal(415, f"The body must be {JSON}.")
    charset = dict(p.strip().lower().split("=", 1) for p in parameters.split(";") if "=" in p).get("charset", "utf-8")
    if charset.strip('"') not in {"utf-8", "utf8"}:
        raise HttpRefusal(415, "The body must be in UTF-8.")


def _from_query(query_string: bytes) -> dict[str, Any]:
    fields: dict[str, Any] = dict(query_of(query_string))
    for name in ("variables", "extensions"):
        if name in fields:
            fields[name] = json_of(fields[name], f"{name}:") if fields[name] else None
    if not fields.get("operationName"):
        fields.pop("operationName", None)
    return fields


_KINDS: tuple[tuple[str, type], ...] = (("variables", dict), ("extensions", dict), ("operationName", str))


def _call(fields: dict[str, Any], request_id: str) -> Call:
    query, document_id = fields.get("query"), named_in(fields)
    if (type(query) is not str or not query) and (document_id is None or query is not None):
        raise HttpRefusal(400, "query: is required and must be text.")
    for name, kind in _KINDS:
        given = fields.get(name)
        if given is not None and type(given) is not kind:
            what = "text" if kind is str else "an object"
            raise HttpRefusal(400, f"{name}: must be {what}.")
    return Call(
        query=query or "",
        document_id=document_id,
        is_persisted=document_id is not None and persisted_in(fields) is not None,
        variables=fields.get("variables") or {},
        operation_name=fields.get("operationName"),
        request_id=request_id,
    )


def _wants_html(scope: Scope, headers: Mapping[bytes, bytes]) -> bool:
    return not scope["query_string"] and is_accepted("text/html", headers.get(b"accept", b""))
