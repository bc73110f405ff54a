"""Reads from streaming replicas, for those who allow it: never older than they say, and never by rights that are gone.

What is asked and how far the replica has come are one statement, hence one snapshot; one that is behind does not run the read at all. A replica
that is behind, slow, away or wrong in any way fails nothing: whoever asks is sent to the primary.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

import asyncpg
import structlog

from models.errors import RateLimited

log = structlog.get_logger()
PAUSES = (0.01, 0.03)
"""How long to wait for a replica that is behind before it is asked once more, in turn (seconds); then it is left."""
LONGEST = 3.0
"""How long a replica may take for an answer, opening a connection included; then the primary is asked."""
SHUNNED = 5.0
"""How long a replica is not asked again that was away or slow."""


_OF_THE_READ = (RateLimited, asyncpg.QueryCanceledError, asyncpg.SerializationError)
"""What one read met with, such as a conflict with what is replayed; others may do better."""


@dataclass(kw_only=True)
class Allowance:
    """What a caller allows of one request: reads as of a cursor or later, or none but lists and KPIs, as of whenever.

    ``places`` tells afterwards where its reads went.
    """

    after: int | None
    places: set[str] = field(default_factory=set)


ALLOWANCE: ContextVar[Allowance | None] = ContextVar("allowance", default=None)


@dataclass(frozen=True, kw_only=True)
class AtLeast:
    """How far a replica must have come: a workspace's log, and the version of its access that the caller is known at."""

    workspace_id: UUID
    sequence: int
    access_version: int


class Reader(Protocol):
    """A database that can be read."""

    async def read(self, query: str, values: Sequence[Any], /) -> Sequence[Any]:
        """Run one SELECT."""
        ...

    async def close(self) -> None:
        """Release the connections."""
        ...


@dataclass(eq=False, kw_only=True)
class Replica:
    """A replica, and until when it is not asked."""

    reader: Reader
    shunned_until: float = 0.0


class Replicas:
    """The replicas of this process, asked in turn."""

    def __init__(
        self, readers: Sequence[Reader] = (), *, clock: Callable[[], float] = time.monotonic, pauses: Sequence[float] = PAUSES
    ) -> None:
        self._all = [Replica(reader=reader) for reader in readers]
        self._clock, self._pauses, self._turn = clock, pauses, 0

    async def read(self, sql: str, values: Sequence[Any], least: AtLeast) -> Sequence[Any] | None:
        """Return the one row of a SELECT of one value, as a replica has it that has come far enough; None where none has."""
        replica = self._next()
        if replica is None:
            return None
        try:
            async with asyncio.timeout(LONGEST):
                return await self._when_it_is_there(replica.reader.read, guarded(sql, len(values)), [*values, *_shown(least)])
        except _OF_THE_READ:
            return None
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the primary answers; a fault of the statement it tells itself
            replica.shunned_until = self._clock() + SHUNNED
            log.warning("replica.left", replica=self._all.index(replica), reason=type(trouble).__name__)
            return None

    async def _when_it_is_there(
        self, read: Callable[[str, Sequence[Any]], Awaitable[Sequence[Any]]], sql: str, values: Sequence[Any]
    ) -> Sequence[Any] | None:
        for pause in (*self._pauses, None):
            is_there, value = (await read(sql, values))[0]
            if is_there:
                return (value,)
            if pause is not None:
                await asyncio.sleep(pause)
        return None

    def _next(self) -> Replica | None:
        now = self._clock()
        usable = [replica for replica in self._all if replica.shunned_until <= now]
        self._turn += 1
        return usable[self._turn % len(usable)] if usable else None

    async def close(self) -> None:
        """Release the connections."""
        await asyncio.gather(*(replica.reader.close() for replica in self._all))


def guarded(sql: str, values: int) -> str:
    """Return a SELECT of one value as one that also tells whether the database has come far enough, and is not run where it has not."""
    workspace, sequence, version = (f"${values + n}" for n in (1, 2, 3))
    return (
        f"select l.is_there, case when l.is_there then ({sql}) end from (select coalesce((select last_sequence >= {sequence}::bigint "
        f"and access_version >= {version}::bigint from event_log where workspace_id = {workspace}::uuid), "
        f"{sequence}::bigint <= 0 and {version}::bigint <= 0) as is_there offset 0) l"
    )


def _shown(least: AtLeast) -> tuple[Any, ...]:
    return least.workspace_id, least.sequence, least.access_version
