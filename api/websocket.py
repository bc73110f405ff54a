"""graphql-transport-ws: queries, mutations and subscriptions over one socket.

What a client sends is read only as fast as it takes the answers, so a socket holds no more than its bounds in bytes. What the
usual client survives is closed with a code upon which it comes back; 4400, 4401, 4406, 4409 and 4429 are for what would be wrong
again.
"""

import asyncio
from dataclasses import dataclass, field
from typing import Any

import orjson
import structlog
from starlette.types import Receive, Scope, Send

from api.addresses import client_address, share_of
from api.auth import bearer
from api.connections import Connection, Connections
from api.operations import Closing, Means, Operations, weight_of
from api.wire import EXTENSION, Wire
from models.errors import CrmError, Unauthenticated

log = structlog.get_logger()

PROTOCOL = "graphql-transport-ws"
PING, PONG = b'{"type":"ping"}', b'{"type":"pong"}'
ECHOED_BYTES = 1000
FIRST_MESSAGES = 10


@dataclass(frozen=True, kw_only=True)
class SocketLimits:
    """What one socket may do beside other connections, and those together that are silent. 0 is no limit, save where ``unlimited`` has been applied."""

    operations: int = 100
    message: int = 1_000_000
    init_timeout: float = 10
    heartbeat: float = 15
    silent: int = 500
    silent_per_address: int = 100


@dataclass(kw_only=True)
class SocketEndpoint:
    """The WebSocket side of ``/graphql``, and the sockets that are open."""

    means: Means
    connections: Connections
    limits: SocketLimits
    sockets: set["Socket"] = field(default_factory=set)
    silent: dict["Socket", str] = field(default_factory=dict)
    """Those who have not sent ``connection_init``, the oldest first, and where they are."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one socket until it is gone."""
        await receive()
        wire: Wire = scope["extensions"][EXTENSION]
        speaks = PROTOCOL in scope.get("subprotocols", ())
        await send({"type": "websocket.accept", **({"subprotocol": PROTOCOL} if speaks else {})})
        if not speaks:
            wire.finish(4406, f"Speak {PROTOCOL}.")
            return
        header = dict(scope["headers"]).get(b"authorization", b"").decode("latin-1")
        socket = Socket(
            connections=self.connections,
            line=wire,
            heartbeat=self.limits.heartbeat,
            beat=PING,
            endpoint=self,
            wire=wire,
            header=header,
        )
        self.sockets.add(socket)
        self._admit(socket, share_of(client_address(scope)))
        try:
            await socket.serve()
        finally:
            self.silent.pop(socket, None)
            self.sockets.discard(socket)

    def _admit(self, socket: "Socket", address: str) -> None:
        """Let a new socket in. If too many have not said who they are, the oldest of them goes, not the newcomer."""
        self.silent[socket] = address
        near = [other for other, where in self.silent.items() if where == address]
        if 0 < self.limits.silent_per_address < len(near):
            near[0].close(1013, "Too many sockets without connection_init from this address.")
        if 0 < self.limits.silent < len(self.silent):
            next(iter(self.silent)).close(1013, "Too many sockets without connection_init.")


@dataclass(eq=False, kw_only=True)
class Socket(Connection):
    """One open socket."""

    endpoint: SocketEndpoint
    wire: Wire
    header: str
    greetings: int = 0

    def __post_init__(self) -> None:
        super().__post_init__()
        limits = self.endpoint.limits
        self.operations = Operations(
            means=self.endpoint.means,
            outbox=self.outbox,
            limit=limits.operations,
            limit_bytes=4 * limits.message,
            answered=self.connections.relieve,
            close=self.close,
            standing=self.standing,
        )
        self.wire.on_stop = self.close

    def close(self, code: int, reason: str) -> None:
        """Close the socket. What waits for it is thrown away."""
        self.endpoint.silent.pop(self, None)
        super().close(code, reason)

    async def serve(self) -> None:
        """Read messages until somebody closes, and see the connection to its end."""
        reader, writer = self.start(self._read()), self.start(self.outbox.write())
        self.start(self.watch())
        if self.endpoint.limits.init_timeout:
            self.later(self.endpoint.limits.init_timeout, 4408, "Connection initialisation timeout")
        try:
            await asyncio.wait([reader, writer, self.closing], return_when=asyncio.FIRST_COMPLETED)
        finally:
            await self.over(self.operations.end())
            await self.wire.gone.wait()

    async def _read(self) -> None:
        try:
            while (message := await self.wire.receive())["type"] != "websocket.disconnect":
                text = message.get("text")
                await self._handle(_parsed(text), text or "")
                await asyncio.sleep(0)  # what was sent begins before anything else is heard, and others have their turn
        except Closing as ending:
            self.close(ending.code, ending.reason)
        except Exception:
            log.exception("socket.failed")
            self.close(1013, "Try again in a moment.")

    async def _handle(self, message: dict[str, Any], text: str) -> None:
        kind, payload = message.get("type"), message.get("payload")
        if kind == "connection_init":
            await self._init(payload)
        elif kind in {"ping", "pong"}:
            await self._greet(kind, payload, len(text))
        elif kind == "subscribe":
            if self.identity is None:
                raise Closing(4401, "Unauthorized")
            await self.outbox.room()
            if await self.confirm():
                self.operations.begin(_id(message), payload, weight_of(text), self.identity)
        elif kind == "complete":
            self.operations.complete(_id(message))
        else:
            raise Closing(4400, "Invalid message: unknown type")

    async def _greet(self, kind: str, payload: Any, size: int) -> None:
        if self.identity is None:
            self.greetings += 1
            if self.greetings > FIRST_MESSAGES or size > ECHOED_BYTES:
                raise Closing(4400, "Invalid message: send connection_init first")
        if kind == "ping":
            await self.outbox.room()
            echoed = payload is not None and size <= ECHOED_BYTES
            self.outbox.push(orjson.dumps({"type": "pong", "payload": payload}) if echoed else PONG)

    async def _init(self, payload: Any) -> None:
        if self.identity is not None:
            raise Closing(4429, "Too many initialisation requests")
        if payload is not None and not isinstance(payload, dict):
            raise Closing(4400, "Invalid message: the payload of connection_init must be an object")
        self.endpoint.silent.pop(self, None)
        while self.timers:
            self.timers.pop().cancel()
        given = payload or {}
        header = given.get("Authorization") or given.get("authorization") or self.header
        secret = bearer(header) if isinstance(header, str) and header else given.get("token")
        try:
            await self.enter(secret if isinstance(secret, str) else None)
        except Unauthenticated as refusal:
            raise Closing(4401, refusal.message) from None
        except CrmError as refusal:
            raise Closing(1013, refusal.message) from None
        self.wire.open_up()
        self.outbox.push(b'{"type":"connection_ack"}')


def _parsed(text: str | None) -> dict[str, Any]:
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
