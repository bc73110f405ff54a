"""GraphQL over HTTP: POST and GET, both media types, and a clear answer to whatever else arrives.

A plain ASGI endpoint: the body of an answer goes to the socket as the engine made it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from graphql import OperationType
from starlette.types import ASGIApp, Receive, Scope, Send

from api.answers import JSON, NO_HEADERS, PAGE, Headers, HttpRefusal, answer_of, request_id_of, respond, told
from api.auth import Authenticator, bearer
from api.bodies import BodyReader, json_of, query_of
from api.documents import NamedDocuments, named_in, persisted_in
from models.alarms import Until
from models.db.replicas import ALLOWANCE, Allowance
from models.errors import ErrorCode
from resolvers.access import NOBODY
from schema.admission import Accepted
from schema.answering import lasting
from schema.documents import Call, RequestRefused
from schema.engine import Engine

GRAPHQL = "application/graphql-response+json"
COMPRESSED_FROM = 1000
"""Shorter answers are sent as they are: they fit a packet anyway."""
_CONTENT_TYPES = {media: f"{media}; charset=utf-8" for media in (JSON, GRAPHQL)}
_JSON = JSON.encode()
_ANY = frozenset((b"", b"*/*", _JSON))
"""What clients accept who do not care."""
_OF_THE_DOCUMENT = {
    ErrorCode.GRAPHQL_PARSE_FAILED,
    ErrorCode.GRAPHQL_VALIDATION_FAILED,
    ErrorCode.BAD_USER_INPUT,
    ErrorCode.TOO_COMPLEX,
}


@dataclass(kw_only=True)
class GraphQLEndpoint:
    """The HTTP side of ``/graphql``."""

    engine: Engine
    auth: Authenticator
    documents: NamedDocuments
    bodies: BodyReader
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
            media = _negotiate(headers.get(b"accept", b""))
            allowance = _allowance(headers, lists=self.replica_lists)
            ALLOWANCE.set(allowance)
            body = await self._answer(scope, receive, headers, request_id)
            status, extra = 200, _read_from(allowance)
            if scope["method"] in {"GET", "HEAD"}:
                caching, mark = b"private, no-cache", _mark(media, body)
                extra += ((b"etag", mark), (b"vary", b"Authorization, Accept"))
                if _is_known(headers, mark):
                    status, body = 304, b""
        except Exception as problem:  # noqa: BLE001 - the edge: masked for the client, logged in full
            found = told(problem, request_id)
            lenient = isinstance(problem, RequestRefused) and media == JSON and found.code in _OF_THE_DOCUMENT
            status, body, extra = 200 if lenient else found.status, found.body, found.headers
        head = answer_of(status, _CONTENT_TYPES[media], body, request_id, extra, caching)
        if (
            self.compress is not None
            and len(body) >= COMPRESSED_FROM
            and (caching != b"no-store" or b"accept-encoding" in headers)
        ):
            await self.compress({**scope, "voronka.answer": (head, body)}, receive, send)
        else:
            await send(head)
            await send({"type": "http.response.body", "body": body})

    async def _answer(self, scope: Scope, receive: Receive, headers: Mapping[bytes, bytes], request_id: str) -> bytes:
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
        return await self.engine.execute(accepted, deadline)

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


def _accepted(header: str) -> list[tuple[str, float]]:
    found = []
    for part in header.split(","):
        media, *parameters = (p.strip() for p in part.split(";"))
        quality = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        try:
            found.append((media.lower(), float(quality)))
        except ValueError:
            found.append((media.lower(), 0.0))
    return found


def _negotiate(header: bytes) -> str:
    """Return the media type to answer in: the client's best, JSON where it does not care."""
    if header in _ANY:
        return JSON
    best, best_quality = None, 0.0
    for media, quality in _accepted(header.decode("latin-1")):
        offered = GRAPHQL if media == GRAPHQL else JSON if media in {JSON, "application/*", "*/*"} else None
        if offered and quality > best_quality:
            best, best_quality = offered, quality
    if best is None:
        raise HttpRefusal(406, f"This answers in {GRAPHQL} or {JSON}.")
    return best


def _wants_html(scope: Scope, headers: Mapping[bytes, bytes]) -> bool:
    accept = headers.get(b"accept", b"").decode("latin-1")
    return not scope["query_string"] and "text/html" in [m for m, _ in _accepted(accept)]
