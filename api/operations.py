"""What one WebSocket executes: its queries, mutations and subscriptions, a few at a time."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import orjson
from graphql import OperationType

from api.auth import Identity
from api.documents import NamedDocuments, named_in, persisted_in
from api.outbox import Outbox
from api.watching import Watch, sent
from models.alarms import Until
from models.errors import CrmError, ErrorCode, Timeout
from resolvers.log.paging import Log, Page, Place, Stream
from resolvers.log.tail import Tail, start_after
from schema import errors
from schema.documents import Call, RequestRefused
from schema.engine import Engine
from schema.subscribing import Subscribed

AT_A_TIME = 4
"""How many operations of a socket are executed, and how many of its streams are read, at the same time."""

VALUE_BYTES = 64
"""What a value of a message costs in memory at least, once it is parsed."""


class Closing(Exception):
    """The socket must be closed, with a code and a reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code, self.reason = code, reason


@dataclass(frozen=True, kw_only=True)
class Means:
    """What operations are executed with. One per process."""

    engine: Engine
    documents: NamedDocuments
    tail: Tail
    watch: Watch


@dataclass(eq=False, kw_only=True)
class Running:
    """An operation that is not over. Its client may leave it: a mutation that has arrived is carried out all the same."""

    id: str
    weight: int
    is_mutation: bool | None = None
    """None until it is known."""
    is_left: bool = False
    task: asyncio.Task[None] | None = None

    def leave(self) -> None:
        """Answer no more, and stop if nothing has to be carried out."""
        self.is_left = True
        if self.is_mutation is False and self.task is not None:
            self.task.cancel()


@dataclass(eq=False, kw_only=True)
class Operations:
    """The operations of one socket that are not over."""

    means: Means
    outbox: Outbox
    limit: int
    """Operations at a time."""
    limit_bytes: int
    """What all of them may keep of what the client sent."""
    answered: Callable[[], None]
    """Called when an answer waits to be sent."""
    close: Callable[[int, str], None]
    standing: Callable[[], Awaitable[None]]
    """Returns when the caller is known to be who they were; nothing begins or is shown by rights that are gone."""
    awaited: dict[str, Running] = field(default_factory=dict)
    """Those that the client waits for."""
    running: set[Running] = field(default_factory=set)
    kept: int = 0

    def __post_init__(self) -> None:
        self._turns = asyncio.Semaphore(AT_A_TIME)
        self._readings = asyncio.Semaphore(AT_A_TIME)

    def begin(self, operation_id: str, payload: Any, weight: int, identity: Identity) -> None:
        """Begin an operation, or refuse it with an error of its own."""
        if operation_id in self.awaited:
            raise Closing(4409, f"Subscriber for {operation_id[:60]} already exists")
        call = _call(payload)
        if len(self.running) >= self.limit:
            self._refuse(operation_id, call, f"At most {self.limit} operations at a time on one socket.")
        elif self.kept + weight > self.limit_bytes:
            self._refuse(operation_id, call, f"The operations of one socket may hold {self.limit_bytes} bytes together.")
        else:
            self.kept += weight
            begun = self.awaited[operation_id] = Running(id=operation_id, weight=weight)
            self.running.add(begun)
            begun.task = asyncio.create_task(self._run(begun, call, identity))
            begun.task.add_done_callback(partial(self._over, begun))

    def _over(self, begun: Running, _task: asyncio.Task[None]) -> None:
        self.kept -= begun.weight
        self.running.discard(begun)
        if self.awaited.get(begun.id) is begun:
            del self.awaited[begun.id]

    def complete(self, operation_id: str) -> None:
        """Leave an operation that the client no longer wants."""
        begun = self.awaited.pop(operation_id, None)
        if begun is not None:
            begun.leave()

    async def end(self) -> None:
        """Leave everything, and wait for the mutations: so many sockets, so many that nobody waits for."""
        for begun in list(self.running):
            begun.leave()
        await asyncio.gather(*(begun.task for begun in self.running if begun.task), return_exceptions=True)

    async def _run(self, begun: Running, call: Call, identity: Identity) -> None:
        with self.means.watch.operation(call.request_id) as seen:
            seen.actor = identity.actor
            await self._done(begun, call, identity)

    async def _done(self, begun: Running, call: Call, identity: Identity) -> None:
        try:
            async with self._turns:
                await self.outbox.room()
                await self.standing()
                subscribed = await self._execute(begun, call, identity)
            if subscribed is not None:
                await self._follow(begun.id, subscribed)
            self._send(begun, {"type": "complete"})
        except RequestRefused as refused:
            self._error(begun, refused.errors)
        except CrmError as refusal:
            self._error(begun, [errors.of_refusal(refusal, call.request_id)])
        except Exception as bug:  # noqa: BLE001 - the edge: masked for the client, logged in full
            self._error(begun, [errors.of_field(bug, [], call.request_id)])

    async def _execute(self, begun: Running, call: Call, identity: Identity) -> Subscribed | None:
        """Answer a query or a mutation; a subscription is returned, to be followed."""
        engine = self.means.engine
        deadline = engine.deadline()
        try:
            with Until(deadline):
                accepted = await engine.admission.accept(await self.means.documents.resolve(call), identity.actor)
                begun.is_mutation = accepted.kind is OperationType.MUTATION
                if begun.is_left and not begun.is_mutation:
                    return None
                if accepted.kind is OperationType.SUBSCRIPTION:
                    return await engine.subscribe(accepted)
        except TimeoutError:
            raise engine.too_late(call) from None
        body = await engine.execute(accepted, deadline)
        if not begun.is_left:
            sent(len(body))
            self.outbox.push(b'{"id":%b,"type":"next","payload":%b}' % (orjson.dumps(begun.id), body))
            self.answered()
        return None

    async def _follow(self, operation_id: str, subscribed: Subscribed) -> None:
        """Send what comes after the cursor: each page when the client has taken what came before it."""
        before = f'{{"id":{orjson.dumps(operation_id).decode()},"type":"next","payload":{{"data":{{"{subscribed.field}":'
        stream = subscribed.stream
        with self.means.tail.following(stream.workspace_id) as log:
            cursor = await start_after(stream.workspace_id, subscribed.after, log)
            while True:
                page = await self._page(stream, log, cursor)
                if page.rows:
                    sent(page.size)
                    self.outbox.push_page(before, page, "}}}")
                cursor = page.upto

    async def _page(self, stream: Stream, log: Log, cursor: Place) -> Page:
        """Return the next page when the client has room for it. One that comes while there is none is not kept, but read again."""
        tail = self.means.tail
        try:
            if log.last <= cursor:
                page = await tail.page(stream, log, cursor)
                await self.standing()
                if self.outbox.has_room:
                    return page
            async with self._readings:
                await self.outbox.room()
                page = await tail.page(stream, log, cursor)
                await self.standing()
                return page
        except Timeout:
            self.close(1013, "The database is slow: reconnect, and subscribe after the last cursor you have seen.")
            raise

    def _refuse(self, operation_id: str, call: Call, message: str) -> None:
        refused = Running(id=operation_id, weight=0)
        self._error(refused, [errors.of_request(message, ErrorCode.TOO_COMPLEX, call.request_id)])

    def _error(self, begun: Running, found: list[dict[str, Any]]) -> None:
        self._send(begun, {"type": "error", "payload": found})

    def _send(self, begun: Running, message: dict[str, Any]) -> None:
        if not begun.is_left:
            self.outbox.push(orjson.dumps({"id": begun.id, **message}))


def weight_of(text: str) -> int:
    """Return about how much memory a message takes once it is parsed: many small values take many times their text."""
    return len(text) + VALUE_BYTES * (text.count(",") + text.count("[") + text.count("{"))


def _call(payload: Any) -> Call:
    if not isinstance(payload, dict) or not isinstance(payload.get("query", "" if named_in(payload) else None), str):
        raise Closing(4400, "Invalid message: subscribe needs a payload with a query")
    for name, kind in (("variables", dict), ("operationName", str), ("extensions", dict)):
        if payload.get(name) is not None and not isinstance(payload[name], kind):
            raise Closing(4400, f"Invalid message: {name} has the wrong type")
    return Call(
        query=payload.get("query") or "",
        document_id=named_in(payload),
        is_persisted=persisted_in(payload) is not None,
        variables=payload.get("variables") or {},
        operation_name=payload.get("operationName"),
        request_id=secrets.token_hex(8),
    )
