"""The unit of work: one transaction with its events and, where the client asked, its idempotency key.

Events are written last, under the row lock of the workspace's log: their sequence is the order of the commits, so a
reader that has seen one has seen all before it. There, too, it is seen whether the caller may still do what has been done.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar
from uuid import UUID

from tortoise.transactions import in_transaction

from models.audit import AuditAction, AuditEntry
from models.base import Row
from models.db.connecting import database_errors
from models.db.marks import Apart
from models.errors import Collided, Conflict, Problem, Refused
from models.events.event import Event
from models.events.users import AccessChanged
from models.wire import plain
from resolvers.access import SYSTEM, Actor, Through
from resolvers.callers import Basis
from resolvers.doorbell import doorbell, job_bell
from resolvers.jobs import queue
from resolvers.jobs.kinds import Wish
from resolvers.kpis.folding import FOLD_WISH
from resolvers.log.appending import append, next_place
from resolvers.log.telling import TELL_WISH
from resolvers.versions import settle

T = TypeVar("T")


class AccessMoved(Conflict):
    """What the transaction began with no longer holds: the caller may do something else now, or days count by another zone."""

    def __init__(self) -> None:
        super().__init__("What you may do has just changed, and nothing was done; look again, and try again.")


@dataclass(kw_only=True)
class Changes:
    """What a use case has done so far in its transaction."""

    workspace_id: UUID
    actor_id: UUID | None
    basis: Basis | None = None
    events: list[Event] = field(default_factory=list)
    through: Through = SYSTEM
    actor: Actor | None = None
    """Who asks, where somebody does: a conflict shows them no more than they may see."""
    disputed: frozenset[str] = frozenset()
    """Fields of the row at hand that somebody else has changed and that nobody has decided on since: conflicts at any version."""
    audited: list[AuditEntry] = field(default_factory=list)
    jobs: list[Wish] = field(default_factory=list)
    """What is to be done after the commit; it is queued with it."""
    sequence: int | None = None
    """The place of its last event in the log, once it is written."""

    def audit(self, action: AuditAction, subject: str | None, details: Mapping[str, Any], *, address: str | None = None) -> None:
        """Note what others must be able to check later; it is written at the end of the transaction."""
        self.audited.append(
            AuditEntry(
                workspace_id=self.workspace_id,
                action=action,
                user_id=self.actor_id,
                subject=subject,
                address=address,
                details=plain(details),
            )
        )

    def record(self, event: Event) -> None:
        """Note an event; it is written at the end of the transaction."""
        self.events.append(event)

    @property
    def moves_access(self) -> bool:
        """Tell whether somebody may do something else from the commit on."""
        return any(isinstance(event, AccessChanged) for event in self.events)

    async def flush(self) -> None:
        """Write the events and the jobs. The log's row stays locked until the commit."""
        if self.events:
            await self._append()
            return
        if self.audited:
            await AuditEntry.bulk_create(self.audited)
        if self.jobs:
            await queue.put(self.workspace_id, self.jobs)

    async def _append(self) -> None:
        self.jobs.append(FOLD_WISH)
        place = await append(
            self.workspace_id, self.actor_id, self.through, self.events, self.jobs, self.audited, moves_access=self.moves_access
        )
        if self.basis is not None and place.version != self.basis.version and not await self.basis.holds():
            raise AccessMoved
        self.sequence = place.last
        if place.is_more:
            self.jobs.append(TELL_WISH)
            await queue.put(self.workspace_id, [TELL_WISH])


async def hold_log(work: Changes) -> None:
    """Let nobody else in the workspace commit until this transaction has, and see from now on what all others have committed."""
    await next_place(work.workspace_id, 0)


@asynccontextmanager
async def changes(workspace_id: UUID, actor_id: UUID | None = None, basis: Basis | None = None) -> AsyncIterator[Changes]:
    """Open the one transaction of a use case. After the commit, and only then, the doorbell rings.

    With a basis it commits only on what it began with; else nothing is done: ``AccessMoved``. A change of access returns when every
    process goes by it.
    """
    with database_errors():
        async with in_transaction():
            work = Changes(workspace_id=workspace_id, actor_id=actor_id, basis=basis)
            yield work
            await work.flush()
        if work.events:
            doorbell.ring()
        if any(wish.is_urgent for wish in work.jobs):
            job_bell.ring()
        if work.moves_access:
            await settle()


class Rehearsed(Exception):
    """Ends a dry run: everything is taken back, and what would have happened is told."""

    def __init__(self, result: Any) -> None:
        super().__init__("rehearsed")
        self.result = result


@dataclass(frozen=True, kw_only=True)
class RowResult:
    """What became of one row of many."""

    id: str
    problems: Sequence[Problem] = ()


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A row, and what is shown of the change this once and never kept, such as a token's secret."""

    row: Row
    values: Mapping[str, Any]


async def each(
    work: Changes, ids: Sequence[str], change: Callable[[str], Awaitable[Row]], *, all_or_nothing: bool
) -> list[RowResult]:
    """Change row after row. What is refused leaves its row as it was; with ``all_or_nothing`` it leaves them all."""
    results, apart = [], Apart()
    for row_id in sorted(ids):
        written, audited, asked = len(work.events), len(work.audited), len(work.jobs)
        await apart.begin()
        try:
            await change(row_id)
            results.append(RowResult(id=row_id))
        except Refused as refusal:
            await apart.undo()
            del work.events[written:]
            del work.audited[audited:]
            del work.jobs[asked:]
            told = [replace(p, path=p.path[1:] if p.path[:1] == ("input",) else p.path) for p in refusal.problems]
            results.append(RowResult(id=row_id, problems=told))
    results.sort(key=lambda result: ids.index(result.id))
    failed = [(index, problem) for index, result in enumerate(results) for problem in result.problems]
    if failed and all_or_nothing:
        raise Refused(*(replace(p, path=("ids", str(i), *(p.path[1:] if p.path[:1] == ("id",) else p.path))) for i, p in failed))
    return results


TRIES = 4
"""How often a transaction is begun that cannot be carried through for what others do meanwhile."""


async def again(run: Callable[[], Awaitable[T]]) -> T:
    """Run a transaction, and run it anew where the database has undone it because two waited for each other."""
    for tried in range(1, TRIES):
        try:
            return await run()
        except Collided:
            await asyncio.sleep(random.uniform(0, 0.05) * tried)  # noqa: S311 - a pause, no secret
    return await run()
