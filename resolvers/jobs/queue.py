"""The statements of the job table. All instants are the database's own, so that no process's clock matters.

``job_turn`` says which workspaces have something due in a queue: a claim takes the one that was served longest ago, locks its turn, and
reads that workspace's jobs alone, from the earliest that may be due. A turn is never later than the earliest job that waits
or runs in its workspace and queue: whatever makes a job due earlier moves the turn in the same transaction.

Rows are locked in this order: the job that has the transaction, the workspace's log, jobs that wait, turns. A claim goes the other way
round and waits for nobody's jobs.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from models.base import new_id
from models.db.connecting import database_errors, dialect, fetch, fetch_rows
from models.jobs import Queue
from resolvers.jobs.kinds import Held, Kind, LeaseLost, Wish

LEASE = timedelta(seconds=60)
TURNS = 5
"""How many workspaces in turn a claim looks at where the first ones have nothing for it."""
_NOW = {"postgres": "statement_timestamp()", "sqlite": "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')"}
_IN = {
    "postgres": r"(statement_timestamp() + \1::float8 * interval '1 second')",
    "sqlite": r"strftime('%Y-%m-%dT%H:%M:%f000Z', 'now', \1 || ' seconds')",
}
_OURS = "workspace_id = $1::uuid and id = $2::uuid and token = $3::uuid and state = 'RUNNING'"


async def _run(sql: str, *values: Any) -> list[dict[str, Any]]:
    """Run a statement that is written for PostgreSQL, with NOW and IN(seconds) for the database's clock."""
    sql, values = _spoken(sql, values)
    return await fetch(sql, values)


def _spoken(sql: str, values: Sequence[Any]) -> tuple[str, tuple[Any, ...]]:
    spoken = dialect()
    sql = re.sub(r"\bIN\((\$\d+)\)", _IN[spoken], sql).replace("NOW", _NOW[spoken])
    if spoken == "postgres":
        return sql, tuple(values)
    sql = re.sub(r"\$(\d+)", r"?\1", re.sub(r"::\w+", "", sql)).replace("for update skip locked", "")
    return sql, tuple(str(v) if isinstance(v, UUID) else v for v in values)


def _seconds(length: timedelta) -> float:
    return round(length.total_seconds(), 3)


async def put(workspace_id: UUID, wishes: Iterable[Wish]) -> None:
    """Queue jobs in the open transaction."""
    for wish in sorted(wishes, key=lambda w: (w.kind.name, w.key)):
        found = await _run(
            "insert into job (workspace_id, id, created_at, queue, kind, key, args, state, due_at, attempts, most_attempts) "
            "values ($1::uuid, $2::uuid, NOW, $3, $4, $5, $6::jsonb, 'WAITING', coalesce($7::timestamptz, IN($8)), 0, $9) "
            "on conflict (workspace_id, kind, key) where state = 'WAITING' do update set args = excluded.args, "
            "due_at = case when excluded.due_at < job.due_at then excluded.due_at else job.due_at end "
            "where excluded.due_at < job.due_at or excluded.args <> job.args returning due_at",
            workspace_id,
            new_id(),
            wish.kind.queue.value,
            wish.kind.name,
            wish.key,
            orjson.dumps(wish.args or {}).decode(),
            wish.due_at,
            _seconds(wish.after),
            wish.kind.attempts,
        )
        if found:  # else the same waits already
            await _move_turn(workspace_id, wish.kind.queue.value, found[0]["due_at"])


async def _move_turn(workspace_id: UUID, queue: str, due_at: Any) -> None:
    """See to it that a workspace's turn comes no later than this."""
    await _run(
        "insert into job_turn (workspace_id, queue, due_at, served_at) values ($1::uuid, $2, $3::timestamptz, $4::timestamptz) "
        "on conflict (workspace_id, queue) do update set due_at = excluded.due_at "
        "where job_turn.due_at is null or job_turn.due_at > excluded.due_at",
        workspace_id,
        queue,
        due_at,
        _NEVER,
    )


_NEVER = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


async def due() -> set[Queue]:
    """Return the queues in which something may be due."""
    sql, values = _spoken("select distinct queue from job_turn where due_at <= NOW", ())
    known = {queue.value for queue in Queue}
    return {Queue(row[0]) for row in await fetch_rows(sql, values) if row[0] in known}


async def claim(queue: Queue, kinds: Sequence[Kind], most: int) -> list[Held]:
    """Take jobs of the workspace whose turn it is; an attempt of each is counted. Kinds that are not named are left alone."""
    for _ in range(TURNS):
        with database_errors():
            async with in_transaction():
                turn = await _run(
                    "select workspace_id, due_at from job_turn where queue = $1 and due_at <= NOW order by served_at, workspace_id limit 1 "
                    "for update skip locked",
                    queue.value,
                )
                held = await _serve(queue, kinds, most, turn[0]["workspace_id"], turn[0]["due_at"]) if turn else []
        if held or not turn:
            return held
    return []


async def _serve(queue: Queue, kinds: Sequence[Kind], most: int, workspace_id: Any, earliest: Any) -> list[Held]:
    """Take jobs of a workspace, from the earliest instant that anything of it may be due at, and say when its next turn is."""
    held = await _take(UUID(str(workspace_id)), f"queue = $2 and kind in ({_listed(kinds)})", queue.value, earliest, most)
    left = await _run(
        "select min(due_at) as due_at from job where workspace_id = $1::uuid and queue = $2 and state <> 'DEAD' "
        "and due_at >= $3::timestamptz",
        workspace_id,
        queue.value,
        earliest,
    )
    await _run(
        "update job_turn set due_at = $3::timestamptz, served_at = NOW where workspace_id = $1::uuid and queue = $2",
        workspace_id,
        queue.value,
        left[0]["due_at"],
    )
    return held


def _listed(kinds: Iterable[Kind]) -> str:
    return ", ".join(f"'{kind.name}'" for kind in kinds)


async def claim_one(workspace_id: UUID, kind: Kind, key: str) -> Held | None:
    """Take one job, whoever's turn it is; None where it does not wait."""
    with database_errors():
        async with in_transaction():
            held = await _take(workspace_id, f"key = $2 and kind in ({_listed([kind])})", key, _NEVER, 1)
            return held[0] if held else None


async def _take(workspace_id: UUID, condition: str, named: str, earliest: Any, most: int) -> list[Held]:
    token = new_id()
    taken = await _run(
        f"with picked as materialized (select id from job where workspace_id = $1::uuid and {condition} and state <> 'DEAD' "
        "and due_at >= $3::timestamptz and due_at <= NOW and not (state = 'WAITING' and exists (select 1 from job r where "
        "r.workspace_id = $1::uuid and r.kind = job.kind and r.key = job.key and r.state = 'RUNNING')) "
        "order by due_at, id limit $4 for update skip locked) "
        "update job set state = 'RUNNING', token = $5::uuid, attempts = attempts + 1, due_at = IN($6) "
        "where workspace_id = $1::uuid and id in (select id from picked) returning id, kind, key, args, attempts, most_attempts, last_error, "
        "NOW as at",
        workspace_id,
        named,
        earliest,
        most,
        token,
        _seconds(LEASE),
    )
    return [_held(workspace_id, token, row) for row in taken]


def _held(workspace_id: UUID, token: UUID, row: dict[str, Any]) -> Held:
    args = row["args"]
    return Held(
        workspace_id=workspace_id,
        id=UUID(str(row["id"])),
        kind=row["kind"],
        key=row["key"],
        args=orjson.loads(args) if isinstance(args, str) else args,
        attempts=row["attempts"],
        most_attempts=row["most_attempts"],
        token=token,
        last_error=row["last_error"],
        at=row["at"] if isinstance(row["at"], datetime) else datetime.fromisoformat(row["at"]),
    )


_LONGER = "due_at = case when due_at < IN($4) then IN($4) else due_at end"


async def renew(held: Held) -> bool:
    """Prolong a lease; return False where it is lost."""
    return bool(await _run(f"update job set {_LONGER} where {_OURS} returning id", *_own(held), _seconds(LEASE)))


async def advance(held: Held) -> None:
    """Hold a job to the end of the open transaction, or raise ``LeaseLost``; the lease and the attempts begin anew."""
    _hold(await _run(f"update job set {_LONGER}, attempts = 1 where {_OURS} returning id", *_own(held), _seconds(LEASE)))


async def finish(held: Held) -> None:
    """End a job, with the open transaction where there is one, or raise ``LeaseLost``."""
    _hold(await _run(f"delete from job where {_OURS} returning id", *_own(held)))


async def put_back(
    held: Held, *, after: timedelta = timedelta(0), at: datetime | None = None, attempts: int, error: str | None = None
) -> None:
    """Let a job wait again. One that was asked for under its key meanwhile becomes one with it, and begins as early."""
    with database_errors():
        async with in_transaction():
            asked = await _run(
                "delete from job where workspace_id = $1::uuid and kind = $2 and key = $3 and state = 'WAITING' returning args, due_at",
                held.workspace_id,
                held.kind,
                held.key,
            )
            due_at = "coalesce($6::timestamptz, IN($7))"
            found = await _run(
                "update job set state = 'WAITING', token = null, attempts = $4, last_error = $5, args = coalesce($8::jsonb, args), "
                f"due_at = case when $9::timestamptz < {due_at} then $9::timestamptz else {due_at} end where {_OURS} returning queue, due_at",
                *_own(held),
                attempts,
                error and error[:1000],
                at,
                _seconds(after),
                asked[0]["args"] if asked else None,
                asked[0]["due_at"] if asked and error is None else None,
            )
            _hold(found)
            await _move_turn(held.workspace_id, found[0]["queue"], found[0]["due_at"])


async def bury(held: Held, error: str) -> None:
    """Give a job up: it stays to be seen, DEAD, with the reason."""
    _hold(
        await _run(
            f"update job set state = 'DEAD', token = null, last_error = $4, due_at = NOW where {_OURS} returning id",
            *_own(held),
            error[:1000],
        )
    )


def _own(held: Held) -> tuple[UUID, UUID, UUID]:
    return held.workspace_id, held.id, held.token


def _hold(found: Sequence[Any]) -> None:
    if not found:
        raise LeaseLost
