"""Whose turn it is: a row of ``job_turn`` for each workspace and queue, so that nobody looks through the jobs of all of them.

``due_at`` is never later than the earliest job that waits or the earliest lease that ends, ``lease_at`` never later than that end: whatever makes
a job due earlier moves them in the same transaction. They may be too early: then somebody looks in vain, and puts them right.

While somebody reads in one long transaction, PostgreSQL keeps every version of a row, and whoever looks one up passes them all. So a turn
that was written a ``MOMENT`` ago is left as it is where it is early enough, and claims that follow one another by the hundred cost a few versions.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from models.db import sql
from models.jobs import Queue

NEVER = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
MOMENT = 0.05
"""Seconds in which a workspace that was served may be served once more before others."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Turn:
    """The turn of a workspace in a queue, held to the commit. Instants are as the database gives them."""

    workspace_id: UUID
    due_at: Any
    lease_at: Any
    is_over: bool
    """Whether a lease may have ended."""
    is_fresh: bool
    """Whether it was written a moment ago."""


async def due() -> set[Queue]:
    """Return the queues in which something may be due."""
    known = {queue.value for queue in Queue}
    return {
        Queue(row[0])
        for row in await sql.look(f"select distinct queue from job_turn where due_at <= {sql.words().clock}")
        if row[0] in known
    }


async def take(queue: Queue, passed: Iterable[UUID]) -> Turn | None:
    """Hold the turn of the workspace that was served longest ago and may have something due, those that were passed apart.

    The commit does not wait for the disk, which is most of what a claim would take: where a crash of the database loses it, the job waits
    again, and whoever has it has lost its lease.
    """
    said = sql.words()
    found = await sql.run(
        f"select workspace_id, due_at, lease_at, coalesce(lease_at <= {said.clock}, false) as is_over, "
        f"served_at > {said.later(str(-MOMENT))} as is_fresh, {said.may_be_lost} as is_lax "
        f"from job_turn where queue = :queue and due_at <= {said.clock} and not ({said.is_one_of('workspace_id', ':passed::uuid[]')}) "
        f"order by served_at, workspace_id limit 1 {said.skip_locked}",
        queue=queue.value,
        passed=list(passed),
    )
    return _turn(found[0]) if found else None


def _turn(row: dict[str, Any]) -> Turn:
    return Turn(
        workspace_id=UUID(str(row["workspace_id"])),
        due_at=row["due_at"],
        lease_at=row["lease_at"],
        is_over=bool(row["is_over"]),
        is_fresh=bool(row["is_fresh"]),
    )


async def served(queue: Queue, turn: Turn, lease_at: Any) -> None:
    """Say when a turn that is held comes next, after something of it was claimed: ``lease_at`` is when that claim's lease ends, None where it took nothing."""
    ends = await _earliest("RUNNING", queue, turn.workspace_id, turn.lease_at) if turn.is_over else turn.lease_at or lease_at
    if turn.is_fresh and ends == turn.lease_at:
        return
    waits = await _earliest("WAITING", queue, turn.workspace_id, turn.due_at)
    await sql.do(
        f"update job_turn set due_at = :due::timestamptz, lease_at = :ends::timestamptz, served_at = {sql.words().clock} "
        "where workspace_id = :workspace::uuid and queue = :queue",
        workspace=turn.workspace_id,
        queue=queue.value,
        due=min((at for at in (waits, ends) if at is not None), default=None),
        ends=ends,
    )


async def _earliest(state: str, queue: Queue, workspace_id: UUID, since: Any) -> Any:
    """Return the earliest instant of a workspace's jobs in a state, none of which is before ``since``."""
    [row] = await sql.run(
        f"select min(due_at) as at from job where workspace_id = :workspace::uuid and queue = :queue and state = '{state}' "
        "and due_at >= :since::timestamptz",
        workspace=workspace_id,
        queue=queue.value,
        since=since,
    )
    return row["at"]


def come_with(source: str) -> str:
    """Return the statement that sees to it that a workspace's turns come no later than jobs that have been queued."""
    return (
        "insert into job_turn (workspace_id, queue, due_at, served_at) "
        f"select :workspace::uuid, q.queue, min(q.due_at), :never::timestamptz from {source} q where true group by q.queue order by q.queue "
        "on conflict (workspace_id, queue) do update set due_at = excluded.due_at "
        "where job_turn.due_at is null or job_turn.due_at > excluded.due_at"
    )


async def come_by(workspace_id: UUID, queue: str, due_at: Any) -> None:
    """See to it that a workspace's turn comes no later than a job that waits."""
    moved = come_with("(select cast(:queue as varchar) as queue, :due::timestamptz as due_at)")
    await sql.do(moved, workspace=workspace_id, queue=queue, due=due_at, never=NEVER)


async def look_after(workspace_id: UUID, queue: str, lease_at: Any) -> None:
    """See to it that a workspace's turn comes no later than the end of a lease that was taken out of turn."""
    await come_by(workspace_id, queue, lease_at)
    await sql.do(
        "update job_turn set lease_at = :ends::timestamptz where workspace_id = :workspace::uuid and queue = :queue "
        "and (lease_at is null or lease_at > :ends::timestamptz)",
        workspace=workspace_id,
        queue=queue,
        ends=lease_at,
    )
