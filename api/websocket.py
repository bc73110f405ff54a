"""graphql-transport-ws: queries, mutations and subscriptions over one socket.

What a client sends is read only as fast as it takes the answers, so a socket holds no more than its bounds in bytes. Who has
taken nothing for long, or is silent, is cut off with a code upon which the usual client comes back (1013); 4400, 4401, 4406,
4409 and 4429 are for what would be wrong again.
"""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
import structlog
from starlette.types import Receive, Scope, Send

from api.addresses import client_address, share_of
from api.auth import Authenticator, Identity, bearer
from api.operations import Closing, Means, Operations, weight_of
from api.outbox import Ledger, Outbox
from api.wire import EXTENSION, STOPPING, Wire
from models.base import now
from models.errors import CrmError, Unauthenticated
from resolvers.log.appending import last_sequence

log = structlog.get_logger()

PROTOCOL = "graphql-transport-ws"
PING, PONG = b'{"type":"ping"}', b'{"type":"pong"}'
ECHOED_BYTES = 1000
FIRST_MESSAGES = 10
WRITERS, LOOKUPS = 4, 8
SILENT = 2.2
"""How many heartbeats without a byte end a socket: two were asked for and not answered."""
GO_ON = "reconnect, and subscribe after the last cursor you have seen."


@dataclass(frozen=True, kw_only=True)
class SocketLimits:
    """What one socket may do, and what all of a process may. 0 is no limit, save where ``unlimited`` has been applied."""

    operations: int = 100
    message: int = 1_000_000
    init_timeout: float = 10
    heartbeat: float = 15
    stall: float = 30
    buffer: int = 500_000
    memory: int = 64_000_000
    silent: int = 500
    silent_per_address: int = 100
    per_token: int = 20


@dataclass(kw_only=True)
class SocketEndpoint:
    """The WebSocket side of ``/graphql``, and the sockets that are open."""

    means: Means
    auth: Authenticator
    limits: SocketLimits
    sockets: set["Socket"] = field(default_factory=set)
    silent: dict["Socket", str] = field(default_factory=dict)
    """Those who have not sent ``connection_init``, the oldest first, and where they are."""
    per_token: Counter[UUID | None] = field(default_factory=Counter)
    ledger: Ledger = field(default_factory=Ledger)

    def __post_init__(self) -> None:
        self.writers = asyncio.Semaphore(WRITERS)
        self.lookups = asyncio.Semaphore(LOOKUPS)

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
        socket = Socket(endpoint=self, wire=wire, header=header)
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

    def relieve(self) -> None:
        """Cut off who lets most answers wait, while all together are more than this process may keep."""
        while 0 < self.limits.memory < self.ledger.total:
            most = max(self.sockets, key=lambda socket: socket.outbox.own)
            most.close(1013, f"Too slow: {GO_ON}")

    def recheck(self, workspace_id: UUID) -> None:
        """Look again at the callers of a workspace whose access has changed."""
        for socket in self.sockets:
            if socket.identity is not None and socket.identity.actor.workspace_id == workspace_id:
                socket.recheck()


@dataclass(eq=False, kw_only=True)
class Socket:
    """One open socket."""

    endpoint: SocketEndpoint
    wire: Wire
    header: str
    identity: Identity | None = None
    secret: str | None = None
    tasks: set[asyncio.Task[Any]] = field(default_factory=set)
    timers: list[asyncio.TimerHandle] = field(default_factory=list)
    greetings: int = 0
    checks: int = 0

    def __post_init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.limits = self.endpoint.limits
        self.closing: asyncio.Future[None] = self.loop.create_future()
        self.outbox = Outbox(self.wire, self.limits.buffer, self.endpoint.writers, self.endpoint.ledger)
        self.operations = Operations(
            means=self.endpoint.means,
            outbox=self.outbox,
            limit=self.limits.operations,
            limit_bytes=4 * self.limits.message,
            answered=self.endpoint.relieve,
            close=self.close,
            standing=self.standing,
        )
        self.sure = asyncio.Event()
        """Cleared while it is not known whether the caller may still do what they could."""
        self.sure.set()
        self.wire.on_stop = self.close

    def start(self, work: Any) -> asyncio.Task[Any]:
        """Run something beside the socket's loop; it ends with the socket."""
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task

    def later(self, seconds: float, code: int, reason: str) -> None:
        """Close the socket after a time."""
        self.timers.append(self.loop.call_later(seconds, self.close, code, reason))

    def close(self, code: int, reason: str) -> None:
        """Close the socket. What waits for it is thrown away."""
        self.endpoint.silent.pop(self, None)
        self.wire.finish(code, reason)
        self.outbox.drop()
        if not self.closing.done():
            self.closing.set_result(None)
        self.sure.set()

    async def serve(self) -> None:
        """Read messages until somebody closes, and see the connection to its end."""
        reader, writer = self.start(self._read()), self.start(self.outbox.write())
        self.start(self._watch())
        if self.limits.init_timeout:
            self.later(self.limits.init_timeout, 4408, "Connection initialisation timeout")
        try:
            await asyncio.wait([reader, writer, self.closing], return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.close(1012, STOPPING)  # if nobody has closed: the server would not wait any longer
            for timer in self.timers:
                timer.cancel()
            for task in list(self.tasks):
                task.cancel()
            await asyncio.gather(*self.tasks, self.operations.end(), return_exceptions=True)
            if self.identity is not None:
                self._leave(self.identity.actor.token_id)
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
            if await self._confirm():
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
        self.secret = secret if isinstance(secret, str) else None
        try:
            async with self.endpoint.lookups:
                identity = await self.endpoint.auth.identify(self.secret)
                self.endpoint.means.tail.watch(identity.actor.workspace_id, await last_sequence(identity.actor.workspace_id))
        except Unauthenticated as refusal:
            raise Closing(4401, refusal.message) from None
        except CrmError as refusal:
            raise Closing(1013, refusal.message) from None
        self._enter(identity.actor.token_id)
        self.identity = identity
        if identity.expires_at is not None:
            self.later(
                max(0, (identity.expires_at - now()).total_seconds()), 4403, "This token has expired: come back with a new one."
            )
        self.wire.open_up()
        self.outbox.push(b'{"type":"connection_ack"}')

    def _enter(self, token: UUID | None) -> None:
        counted = self.endpoint.per_token
        if 0 < self.limits.per_token <= counted[token]:
            raise Closing(1013, f"At most {self.limits.per_token} sockets per token: close one, then try again.")
        counted[token] += 1

    def _leave(self, token: UUID | None) -> None:
        counted = self.endpoint.per_token
        counted[token] -= 1
        if not counted[token]:
            del counted[token]

    async def standing(self) -> None:
        """Return when the caller is known to be who they were, as for any request that arrives now."""
        if not self.closing.done():
            try:
                if self.identity is not None and self.sure.is_set() and not await self.endpoint.auth.is_current(self.identity):
                    self.recheck()
            except CrmError:
                self.recheck()
            await self.sure.wait()
        if self.closing.done():  # what is carried out all the same must be the caller's right all the same
            found = await self.endpoint.auth.identify(self.secret)
            if self.identity is None or found.actor != self.identity.actor:
                raise Unauthenticated("Your access has changed.")

    def recheck(self) -> None:
        """Do nothing more until it is known that the token is still good and means the same."""
        self.checks += 1
        self.sure.clear()
        self.start(self._recheck(self.checks))

    async def _recheck(self, number: int) -> None:
        async with self.endpoint.lookups:
            if await self._confirm() and number == self.checks:
                self.sure.set()

    async def _confirm(self) -> bool:
        """Look whether the token is still good and means the same; if not, the socket is closed."""
        try:
            found = await self.endpoint.auth.identify(self.secret)
        except Unauthenticated as refusal:
            self.close(4403, refusal.message)
        except CrmError:
            self.close(1013, "Try again in a moment.")
        else:
            if self.identity is not None and found.actor == self.identity.actor:
                self.identity = found
                return True
            self.close(1012, f"Your access has changed: {GO_ON}")
        return False

    async def _watch(self) -> None:
        """Ask for signs of life, and end a socket whose client gives none or takes nothing."""
        beat, stall = self.limits.heartbeat, self.limits.stall
        often = min((seconds for seconds in (beat, stall) if seconds), default=None)
        if often is None:
            return
        taken, moved_at, asked_at, heard_at = 0, self.loop.time(), self.loop.time(), self.wire.heard_at
        while True:
            waiting = self.wire.waiting
            await asyncio.sleep(often / 5)
            at = self.loop.time()
            if self.wire.taken != taken or not (self.wire.waiting or self.outbox.held):
                taken, moved_at = self.wire.taken, at
            heard_at = max(heard_at, self.wire.heard_at, moved_at if waiting else 0)
            if stall and at - moved_at >= stall:
                self.close(1013, f"Too slow: {GO_ON}")
            if beat and not self.wire.read_paused and at - heard_at >= SILENT * beat:
                self.close(1013, f"No sign of life: {GO_ON}")
            if beat and at - asked_at >= beat:
                asked_at = at
                self.wire.ping()
                self.outbox.push(PING)


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
