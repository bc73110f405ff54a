"""Connections that last, whatever they speak: who is connected and for how long they may, and what all of a process hold together.

Who has taken nothing for long, or is silent, is cut off so that the usual client comes back.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Coroutine
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from api.auth import Authenticator, Identity
from api.lines import GO_ON, STOPPING, Line
from api.outbox import Ledger, Outbox
from models.base import now
from models.errors import CrmError, RateLimited, Unauthenticated
from resolvers.log.appending import last_sequence
from resolvers.log.tail import Tail

WRITERS, LOOKUPS = 4, 8
SILENT = 2.2
"""How many heartbeats without a byte end a connection: two were asked for and not answered."""
ROOM_SECONDS = 10
"""When to try again where a token has as many connections as it may."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What one connection may do, and what all of a process may. 0 is no limit, save where ``unlimited`` has been applied."""

    stall: float = 30
    buffer: int = 500_000
    memory: int = 64_000_000
    per_token: int = 20


@dataclass(kw_only=True)
class Connections:
    """The connections of a process that last."""

    auth: Authenticator
    tail: Tail
    limits: Limits
    open: set["Connection"] = field(default_factory=set)
    per_token: Counter[UUID | None] = field(default_factory=Counter)
    ledger: Ledger = field(default_factory=Ledger)

    def __post_init__(self) -> None:
        self.writers = asyncio.Semaphore(WRITERS)
        self.lookups = asyncio.Semaphore(LOOKUPS)

    def relieve(self) -> None:
        """Cut off who lets most answers wait, while all together are more than this process may keep."""
        while 0 < self.limits.memory < self.ledger.total:
            most = max(self.open, key=lambda connection: connection.outbox.own)
            most.close(1013, f"Too slow: {GO_ON}")

    def recheck(self, workspace_id: UUID) -> None:
        """Look again at the callers of a workspace whose access has changed."""
        for connection in self.open:
            if connection.identity is not None and connection.identity.actor.workspace_id == workspace_id:
                connection.recheck()

    def enter(self, token: UUID | None) -> None:
        """Count one more connection of a token, or refuse it."""
        if 0 < self.limits.per_token <= self.per_token[token]:
            message = f"At most {self.limits.per_token} connections per token: close one, then try again."
            raise RateLimited(message, retry_after=ROOM_SECONDS)
        self.per_token[token] += 1

    def leave(self, token: UUID | None) -> None:
        """Give the place of a connection to the next."""
        self.per_token[token] -= 1
        if not self.per_token[token]:
            del self.per_token[token]


@dataclass(eq=False, kw_only=True)
class Connection:
    """One client that is connected, and what runs for them meanwhile."""

    connections: Connections
    line: Line
    heartbeat: float
    beat: bytes
    """What is sent at each heartbeat."""
    identity: Identity | None = None
    secret: str | None = None
    tasks: set[asyncio.Task[Any]] = field(default_factory=set)
    timers: list[asyncio.TimerHandle] = field(default_factory=list)
    checks: int = 0

    def __post_init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.closing: asyncio.Future[None] = self.loop.create_future()
        known = self.connections
        self.outbox = Outbox(self.line, known.limits.buffer, known.writers, known.ledger)
        self.sure = asyncio.Event()
        """Cleared while it is not known whether the caller may still do what they could."""
        self.sure.set()
        known.open.add(self)

    # -- what runs

    def start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run something beside; it ends with the connection."""
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task

    def later(self, seconds: float, code: int, reason: str) -> None:
        """Close the connection after a time."""
        self.timers.append(self.loop.call_later(seconds, self.close, code, reason))

    def close(self, code: int, reason: str) -> None:
        """Close the connection. What waits for it is thrown away."""
        self.line.finish(code, reason)
        self.outbox.drop()
        if not self.closing.done():
            self.closing.set_result(None)
        self.sure.set()

    async def over(self, *others: Awaitable[Any]) -> None:
        """See everything that ran to its end, and give back what was taken."""
        self.close(1012, STOPPING)  # if nobody has closed: the server would not wait any longer
        for timer in self.timers:
            timer.cancel()
        for task in list(self.tasks):
            task.cancel()
        try:
            await asyncio.gather(*self.tasks, *others, return_exceptions=True)
        finally:
            self.connections.open.discard(self)
            if self.identity is not None:
                self.connections.leave(self.identity.actor.token_id)

    # -- who is connected

    async def enter(self, secret: str | None) -> None:
        """Let the client in as whom their token says, for as long as it holds. Refuses strangers, and one too many of a token."""
        self.secret = secret
        known = self.connections
        async with known.lookups:
            identity = await known.auth.identify(secret)
            known.tail.watch(identity.actor.workspace_id, await last_sequence(identity.actor.workspace_id))
        known.enter(identity.actor.token_id)
        self.identity = identity
        if identity.expires_at is not None:
            self.later(
                max(0, (identity.expires_at - now()).total_seconds()), 4403, "This token has expired: come back with a new one."
            )

    async def standing(self) -> None:
        """Return when the caller is known to be who they were, as for any request that arrives now."""
        auth = self.connections.auth
        if not self.closing.done():
            try:
                if self.identity is not None and self.sure.is_set() and not await auth.is_current(self.identity):
                    self.recheck()
            except CrmError:
                self.recheck()
            await self.sure.wait()
        if self.closing.done():  # what is carried out all the same must be the caller's right all the same
            found = await auth.identify(self.secret)
            if self.identity is None or found.actor != self.identity.actor:
                raise Unauthenticated("Your access has changed.")

    def recheck(self) -> None:
        """Do nothing more until it is known that the token is still good and means the same."""
        self.checks += 1
        self.sure.clear()
        self.start(self._recheck(self.checks))

    async def _recheck(self, number: int) -> None:
        async with self.connections.lookups:
            if await self.confirm() and number == self.checks:
                self.sure.set()

    async def confirm(self) -> bool:
        """Look whether the token is still good and means the same; if not, the connection is closed."""
        try:
            found = await self.connections.auth.identify(self.secret)
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

    # -- whether they are still there

    async def watch(self) -> None:
        """Ask for signs of life, and end a connection whose client gives none or takes nothing."""
        line, beat, stall = self.line, self.heartbeat, self.connections.limits.stall
        often = min((seconds for seconds in (beat, stall) if seconds), default=None)
        if often is None:
            return
        taken, moved_at, asked_at, heard_at = 0, self.loop.time(), self.loop.time(), line.heard_at
        while True:
            waiting = line.waiting
            await asyncio.sleep(often / 5)
            at = self.loop.time()
            if line.taken != taken or not (line.waiting or self.outbox.held):
                taken, moved_at = line.taken, at
            heard_at = max(heard_at, line.heard_at, moved_at if waiting else 0)
            if stall and at - moved_at >= stall:
                self.close(1013, f"Too slow: {GO_ON}")
            if beat and not line.read_paused and at - heard_at >= SILENT * beat:
                self.close(1013, f"No sign of life: {GO_ON}")
            if beat and at - asked_at >= beat:
                asked_at = at
                line.ping()
                self.outbox.push(self.beat)
