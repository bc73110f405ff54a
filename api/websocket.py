"""graphql-transport-ws: queries, mutations and subscriptions over one socket.

Each socket has one writer and a bounded queue: a client that does not keep up is cut off with the cursor to go on from,
and never holds anybody else.
"""

import asyncio
import contextlib
import secrets
from collections import Counter
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
from graphql import OperationType
from starlette.types import Receive, Scope, Send

from api.auth import Authenticator, Identity, bearer
from api.documents import TrustedDocuments, named_in
from models.base import now
from models.errors import CrmError, ErrorCode, Unauthenticated
from resolvers.tail import Subscriber, Tail, last_sequence, start_after
from schema import errors
from schema.documents import Call, RequestRefused
from schema.engine import Engine

PROTOCOL = "graphql-transport-ws"


class Closing(Exception):
    """The socket must be closed, with a code and a reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code, self.reason = code, reason[:120]


@dataclass(frozen=True, kw_only=True)
class SocketLimits:
    """What one socket may do."""

    operations: int = 100
    init_timeout: float = 10
    queue: int = 1000
    per_token: int = 20


@dataclass(kw_only=True)
class SocketEndpoint:
    """The WebSocket side of ``/graphql``, and the sockets that are open."""

    engine: Engine
    auth: Authenticator
    documents: TrustedDocuments
    tail: Tail
    limits: SocketLimits
    sockets: set["Socket"] = field(default_factory=set)
    per_token: Counter[UUID | None] = field(default_factory=Counter)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one socket until either side closes it."""
        await receive()
        if PROTOCOL not in scope.get("subprotocols", ()):
            await send({"type": "websocket.accept"})
            await send({"type": "websocket.close", "code": 4406, "reason": f"Speak {PROTOCOL}."})
            return
        await send({"type": "websocket.accept", "subprotocol": PROTOCOL})
        socket = Socket(endpoint=self, receive=receive, send=send, headers=dict(scope["headers"]), limits=self.limits)
        self.sockets.add(socket)
        try:
            await socket.serve()
        finally:
            self.sockets.discard(socket)

    def recheck(self, workspace_id: UUID) -> None:
        """Look again at the callers of a workspace whose access has changed."""
        for socket in self.sockets:
            if socket.identity is not None and socket.identity.actor.workspace_id == workspace_id:
                socket.start(socket.recheck())


@dataclass(eq=False, kw_only=True)
class Socket:
    """One open socket."""

    endpoint: SocketEndpoint
    receive: Receive
    send: Send
    headers: dict[bytes, bytes]
    limits: SocketLimits
    identity: Identity | None = None
    secret: str | None = None
    operations: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    tasks: set[asyncio.Task[Any]] = field(default_factory=set)
    closing: asyncio.Future[Closing] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def __post_init__(self) -> None:
        self.outgoing: asyncio.Queue[str] = asyncio.Queue(self.limits.queue)

    def start(self, work: Any) -> asyncio.Task[Any]:
        """Run something beside the socket's loop; it ends with the socket."""
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task

    def close(self, code: int, reason: str) -> None:
        """Close the socket soon."""
        if not self.closing.done():
            self.closing.set_result(Closing(code, reason))

    def put(self, text: str) -> bool:
        """Queue a message; a client that lets too many wait is cut off."""
        try:
            self.outgoing.put_nowait(text)
        except asyncio.QueueFull:
            self.close(1013, "Too slow: reconnect, and subscribe after the last cursor you have seen.")
            return False
        return True

    async def serve(self) -> None:
        """Read messages until somebody closes."""
        reader, writer = self.start(self._read()), self.start(self._write())
        try:
            await asyncio.wait([reader, writer, self.closing], return_when=asyncio.FIRST_COMPLETED)
            if self.closing.done():
                ending = self.closing.result()
                with contextlib.suppress(Exception):
                    await self.send({"type": "websocket.close", "code": ending.code, "reason": ending.reason})
        finally:
            if self.identity is not None:
                self.endpoint.per_token[self.identity.actor.token_id] -= 1
            for task in list(self.tasks):
                task.cancel()
            await asyncio.gather(*self.tasks, return_exceptions=True)

    async def _write(self) -> None:
        while True:
            await self.send({"type": "websocket.send", "text": await self.outgoing.get()})

    async def _read(self) -> None:
        try:
            async with asyncio.timeout(self.limits.init_timeout or None) as initialising:
                while True:
                    message = await self.receive()
                    if message["type"] == "websocket.disconnect":
                        return
                    await self._handle(_parsed(message))
                    if self.identity is not None:
                        initialising.reschedule(None)
        except TimeoutError:
            self.close(4408, "Connection initialisation timeout")
        except Closing as ending:
            self.close(ending.code, ending.reason)

    async def _handle(self, message: dict[str, Any]) -> None:
        kind = message.get("type")
        payload = message.get("payload")
        if kind == "connection_init":
            await self._init(payload)
        elif kind == "ping":
            self.put(_text({"type": "pong"} if payload is None else {"type": "pong", "payload": payload}))
        elif kind == "subscribe":
            self._subscribe(_id(message), payload)
            await asyncio.sleep(0)  # it begins before anything else is heard: a mutation that was sent is carried out
        elif kind == "complete":
            task = self.operations.pop(_id(message), None)
            if task is not None:
                task.cancel()
        elif kind != "pong":
            raise Closing(4400, "Invalid message: unknown type")

    async def _init(self, payload: Any) -> None:
        if self.identity is not None:
            raise Closing(4429, "Too many initialisation requests")
        if payload is not None and not isinstance(payload, dict):
            raise Closing(4400, "Invalid message: the payload of connection_init must be an object")
        given = payload or {}
        header = (
            given.get("Authorization") or given.get("authorization") or self.headers.get(b"authorization", b"").decode("latin-1")
        )
        self.secret = bearer(header) if isinstance(header, str) and header else given.get("token")
        try:
            identity = await self.endpoint.auth.identify(self.secret if isinstance(self.secret, str) else None)
            self.endpoint.tail.watch(identity.actor.workspace_id, await last_sequence(identity.actor.workspace_id))
        except Unauthenticated as refusal:
            raise Closing(4401, refusal.message) from None
        except CrmError as refusal:
            raise Closing(1013, refusal.message) from None
        token = identity.actor.token_id
        if self.limits.per_token and self.endpoint.per_token[token] >= self.limits.per_token:
            raise Closing(4403, f"At most {self.limits.per_token} sockets per token")
        self.endpoint.per_token[token] += 1
        self.identity = identity
        if identity.expires_at is not None:
            self.start(self._expire((identity.expires_at - now()).total_seconds()))
        self.put('{"type":"connection_ack"}')

    async def _expire(self, seconds: float) -> None:
        await asyncio.sleep(max(0, seconds))
        self.close(4401, "This token has expired.")

    async def recheck(self) -> None:
        """End the socket if its token is no longer good, or no longer means the same."""
        try:
            found = await self.endpoint.auth.identify(self.secret)
        except Unauthenticated as refusal:
            self.close(4401, refusal.message)
        except CrmError:
            self.close(1013, "Try again in a moment.")
        else:
            if self.identity is not None and found.actor != self.identity.actor:
                self.close(1012, "Your access has changed: reconnect, and subscribe after the last cursor you have seen.")

    def _subscribe(self, operation_id: str, payload: Any) -> None:
        if self.identity is None:
            raise Closing(4401, "Unauthorized")
        if operation_id in self.operations:
            raise Closing(4409, f"Subscriber for {operation_id[:60]} already exists")
        if not isinstance(payload, dict) or not isinstance(payload.get("query", "" if named_in(payload) else None), str):
            raise Closing(4400, "Invalid message: subscribe needs a payload with a query")
        for name, kind in (("variables", dict), ("operationName", str), ("extensions", dict)):
            if payload.get(name) is not None and not isinstance(payload[name], kind):
                raise Closing(4400, f"Invalid message: {name} has the wrong type")
        call = Call(
            query=payload.get("query") or "",
            document_id=named_in(payload),
            variables=payload.get("variables") or {},
            operation_name=payload.get("operationName"),
            request_id=secrets.token_hex(8),
        )
        if len(self.operations) >= self.limits.operations:
            message = f"At most {self.limits.operations} operations at a time on one socket."
            self._error(operation_id, [errors.of_request(message, ErrorCode.TOO_COMPLEX, call.request_id)])
            return
        self.operations[operation_id] = self.start(self._run(operation_id, call, self.identity))

    async def _run(self, operation_id: str, call: Call, identity: Identity) -> None:
        engine = self.endpoint.engine
        deadline = engine.deadline()
        try:
            try:
                async with asyncio.timeout_at(deadline):
                    call = await self.endpoint.documents.resolve(call)
            except TimeoutError:
                raise engine.too_late(call) from None
            if engine.kind(call) is OperationType.SUBSCRIPTION:
                await self._follow(operation_id, call, identity)
            else:
                body = await engine.run(call, identity.actor, deadline=deadline)
                self.put(f'{{"id":{_text(operation_id)},"type":"next","payload":{body.decode()}}}')
            self.put(_text({"id": operation_id, "type": "complete"}))
        except RequestRefused as refused:
            self._error(operation_id, refused.errors)
        except CrmError as refusal:
            self._error(operation_id, [errors.of_request(refusal.message, refusal.code, call.request_id)])
        except Exception as bug:  # noqa: BLE001 - the edge: masked for the client, logged in full
            self._error(operation_id, [errors.of_field(bug, [], call.request_id)])
        finally:
            if self.operations.get(operation_id) is asyncio.current_task():
                del self.operations[operation_id]

    async def _follow(self, operation_id: str, call: Call, identity: Identity) -> None:
        workspace_id = identity.actor.workspace_id
        subscribed = await self.endpoint.engine.subscription(call, identity.actor)
        cursor = await start_after(workspace_id, subscribed.after)
        before = f'{{"id":{_text(operation_id)},"type":"next","payload":{{"data":{{"{subscribed.field}":'
        subscriber = Subscriber(deliver=lambda row: self.put(f"{before}{row[1]}}}}}}}"), cursor=cursor)
        try:
            await self.endpoint.tail.subscribe(subscribed.group, workspace_id, subscribed.read, subscriber)
            await asyncio.Event().wait()
        finally:
            self.endpoint.tail.leave(subscribed.group, subscriber)

    def _error(self, operation_id: str, found: list[dict[str, Any]]) -> None:
        self.put(_text({"id": operation_id, "type": "error", "payload": found}))


def _text(value: Any) -> str:
    return orjson.dumps(value).decode()


def _parsed(message: Any) -> dict[str, Any]:
    text = message.get("text")
    try:
        parsed = orjson.loads(text) if text is not None else None
    except orjson.JSONDecodeError:
        parsed = None
    if not isinstance(parsed, dict):
        raise Closing(4400, "Invalid message: must be a JSON object")
    return parsed


def _id(message: dict[str, Any]) -> str:
    operation_id = message.get("id")
    if not isinstance(operation_id, str) or not operation_id or len(operation_id) > 256:
        raise Closing(4400, "Invalid message: id must be a text that is not empty")
    return operation_id
