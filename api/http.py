"""GraphQL over HTTP: POST and GET, both media types, and a clear answer to whatever else arrives.

A plain ASGI endpoint: the body of an answer goes to the socket as the engine made it.
"""

import asyncio
import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn
from urllib.parse import parse_qsl

import orjson
from starlette.types import Receive, Scope, Send

from api.answers import STATUS
from api.auth import Authenticator, bearer
from api.documents import TrustedDocuments, named_in
from models.errors import CrmError, ErrorCode
from resolvers.access import NOBODY
from schema import errors
from schema.documents import Call, RequestRefused
from schema.engine import Engine

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
_OF_THE_DOCUMENT = {
    ErrorCode.GRAPHQL_PARSE_FAILED,
    ErrorCode.GRAPHQL_VALIDATION_FAILED,
    ErrorCode.BAD_USER_INPUT,
    ErrorCode.TOO_COMPLEX,
}
_REQUEST_ID = re.compile(rb"[\w.-]{1,64}")


class _Stop(Exception):
    """Ends a request early with a status."""

    def __init__(self, status: int, code: ErrorCode, message: str, headers: tuple[tuple[bytes, bytes], ...] = ()) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, headers


@dataclass(kw_only=True)
class GraphQLEndpoint:
    """The HTTP side of ``/graphql``."""

    engine: Engine
    auth: Authenticator
    documents: TrustedDocuments
    body_limit: int
    request_timeout: float
    graphiql: bytes | None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        headers = dict(scope["headers"])
        given_id = headers.get(b"x-request-id", b"")
        request_id = given_id.decode() if _REQUEST_ID.fullmatch(given_id) else f"{random.getrandbits(64):016x}"
        media = JSON
        try:
            if self.graphiql is not None and _wants_html(scope, headers):
                await _respond(send, 200, "text/html; charset=utf-8", self.graphiql, request_id)
                return
            media = _negotiate(headers.get(b"accept", b"").decode("latin-1"))
            status, body, extra = await self._answer(scope, receive, headers, media, request_id)
        except _Stop as stop:
            status, extra = stop.status, stop.headers
            body = _errors([errors.of_request(stop.message, stop.code, request_id)])
        except CrmError as refusal:
            status = STATUS.get(refusal.code, 400)
            extra = ((b"www-authenticate", b'Bearer realm="voronka"'),) if status == 401 else ()
            body = _errors([errors.of_request(refusal.message, refusal.code, request_id)])
        except Exception as bug:  # noqa: BLE001 - the edge: masked for the client, logged in full
            status, extra = 500, ()
            body = _errors([errors.of_field(bug, [], request_id)])
        await _respond(send, status, f"{media}; charset=utf-8", body, request_id, extra)

    async def _answer(
        self, scope: Scope, receive: Receive, headers: Mapping[bytes, bytes], media: str, request_id: str
    ) -> tuple[int, bytes, tuple[tuple[bytes, bytes], ...]]:
        method = scope["method"]
        if method == "POST":
            fields = self._parse(await self._body(receive, headers), headers)
        elif method in {"GET", "HEAD"}:
            fields = _from_query(scope["query_string"])
        else:
            raise _Stop(405, ErrorCode.BAD_REQUEST, f"{method} is not allowed here.", ((b"allow", b"GET, POST"),))
        call = _call(fields, request_id)
        secret = bearer(headers.get(b"authorization", b"").decode("latin-1"))
        deadline = self.engine.deadline()
        try:
            try:
                async with asyncio.timeout_at(deadline):
                    is_open = secret is None and self.engine.is_open(call)
                    actor = NOBODY if is_open else (await self.auth.identify(secret)).actor
                    call = await self.documents.resolve(call)
            except TimeoutError:
                raise self.engine.too_late(call) from None
            if method != "POST" and self._is_mutation(call):
                raise _Stop(405, ErrorCode.BAD_REQUEST, "A mutation must be sent with POST.", ((b"allow", b"POST"),))
            return 200, await self.engine.run(call, actor, allow_mutations=method == "POST", deadline=deadline), ()
        except RequestRefused as refused:
            lenient = media == JSON and refused.code in _OF_THE_DOCUMENT
            wait = refused.errors[0]["extensions"].get("retryAfter") if refused.errors else None
            extra = () if wait is None else ((b"retry-after", str(wait).encode()),)
            return 200 if lenient else STATUS.get(refused.code, 400), _errors(refused.errors), extra

    def _is_mutation(self, call: Call) -> bool:
        operation = self.engine.select(self.engine.prepare(call.query), call)
        return operation.node.operation.value == "mutation"

    async def _body(self, receive: Receive, headers: Mapping[bytes, bytes]) -> bytes:
        if headers.get(b"content-encoding", b"identity") != b"identity":
            raise _Stop(415, ErrorCode.BAD_REQUEST, "A compressed body is not accepted.")
        if int(headers.get(b"content-length", b"0")) > self.body_limit:
            self._too_large()
        try:
            async with asyncio.timeout(self.request_timeout or None):
                return await self._receive(receive)
        except TimeoutError:
            raise _Stop(408, ErrorCode.TIMEOUT, "The body did not arrive in time.", ((b"connection", b"close"),)) from None

    async def _receive(self, receive: Receive) -> bytes:
        chunks, size = [], 0
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise _Stop(400, ErrorCode.BAD_REQUEST, "The body was cut off.")
            chunks.append(message.get("body", b""))
            size += len(chunks[-1])
            if size > self.body_limit:
                self._too_large()
            if not message.get("more_body"):
                return b"".join(chunks)

    def _too_large(self) -> NoReturn:
        message = f"The body is larger than {self.body_limit} bytes."
        raise _Stop(413, ErrorCode.PAYLOAD_TOO_LARGE, message, ((b"connection", b"close"),))

    def _parse(self, body: bytes, headers: Mapping[bytes, bytes]) -> dict[str, Any]:
        media, _, parameters = headers.get(b"content-type", b"").decode("latin-1").partition(";")
        if media.strip().lower() != JSON:
            raise _Stop(415, ErrorCode.BAD_REQUEST, f"The body must be {JSON}.")
        charset = dict(p.strip().lower().split("=", 1) for p in parameters.split(";") if "=" in p).get("charset", "utf-8")
        if charset.strip('"') not in {"utf-8", "utf8"}:
            raise _Stop(415, ErrorCode.BAD_REQUEST, "The body must be in UTF-8.")
        try:
            fields = orjson.loads(body)
        except orjson.JSONDecodeError as exc:
            raise _Stop(400, ErrorCode.BAD_REQUEST, f"The body is not JSON: {exc}.") from None
        if not isinstance(fields, dict):
            raise _Stop(400, ErrorCode.BAD_REQUEST, "The body must be a JSON object with a query.")
        return fields


def _from_query(query_string: bytes) -> dict[str, Any]:
    fields: dict[str, Any] = dict(parse_qsl(query_string.decode("latin-1"), keep_blank_values=True, errors="strict"))
    for name in ("variables", "extensions"):
        if name in fields:
            try:
                fields[name] = orjson.loads(fields[name]) if fields[name] else None
            except orjson.JSONDecodeError as exc:
                raise _Stop(400, ErrorCode.BAD_REQUEST, f"{name}: is not JSON: {exc}.") from None
    if not fields.get("operationName"):
        fields.pop("operationName", None)
    return fields


def _call(fields: dict[str, Any], request_id: str) -> Call:
    query, document_id = fields.get("query"), named_in(fields)
    if (not isinstance(query, str) or not query) and (document_id is None or query is not None):
        raise _Stop(400, ErrorCode.BAD_REQUEST, "query: is required and must be text.")
    for name, kind in (("variables", dict), ("extensions", dict), ("operationName", str)):
        if fields.get(name) is not None and not isinstance(fields[name], kind):
            what = "text" if kind is str else "an object"
            raise _Stop(400, ErrorCode.BAD_REQUEST, f"{name}: must be {what}.")
    return Call(
        query=query or "",
        document_id=document_id,
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


def _negotiate(header: str) -> str:
    """Return the media type to answer in: the client's best, JSON where it does not care."""
    if not header or header == "*/*":
        return JSON
    best, best_quality = None, 0.0
    for media, quality in _accepted(header):
        offered = GRAPHQL if media == GRAPHQL else JSON if media in {JSON, "application/*", "*/*"} else None
        if offered and quality > best_quality:
            best, best_quality = offered, quality
    if best is None:
        raise _Stop(406, ErrorCode.BAD_REQUEST, f"This answers in {GRAPHQL} or {JSON}.")
    return best


def _wants_html(scope: Scope, headers: Mapping[bytes, bytes]) -> bool:
    accept = headers.get(b"accept", b"").decode("latin-1")
    return scope["method"] == "GET" and not scope["query_string"] and "text/html" in [m for m, _ in _accepted(accept)]


def _errors(found: list[dict[str, Any]]) -> bytes:
    return orjson.dumps({"errors": found})


async def _respond(
    send: Send, status: int, content_type: str, body: bytes, request_id: str, extra: tuple[tuple[bytes, bytes], ...] = ()
) -> None:
    headers = [
        (b"content-type", content_type.encode()),
        (b"content-length", str(len(body)).encode()),
        (b"x-request-id", request_id.encode()),
        (b"cache-control", b"no-store"),
        *extra,
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
