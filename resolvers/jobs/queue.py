"""The statements of the job table. All instants are the database's own, so that no process's clock matters.

A claim takes the workspace that was served longest ago of those that may have something due (``turns``), holds its turn, and reads that
workspace's jobs alone, from the earliest that may be due, by an index of those that wait: what ran, and is swept away later, stands in nobody's way.

Rows are locked in this order: the job that has the transaction, the workspace's log, jobs that wait, turns. A claim goes the other way
round and waits for nobody's jobs.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from models.base import new_id
from models.db import sql
from models.db.connecting import database_errors
from models.jobs import Queue
from models.wire import instant
from resolvers.jobs import turns
from resolvers.jobs.kinds import Held, Kind, LeaseLost, Wish

LEASE = timedelta(seconds=60)
TURNS = 5
"""How many workspaces in turn a claim looks at where the first ones have nothing for it."""
_OURS = "workspace_id = :workspace::uuid and id = :id::uuid and token = :token::uuid"
"""A claim's own job. Its state is not asked for: a token is there while a job runs, and the index of those that run holds all that have run."""


def _seconds(length: timedelta) -> float:
    return round(length.total_seconds(), 3)


_WISH = (
    ("place", "int"), ("id", "uuid"), ("queue", "text"), ("kind", "text"), ("key", "text"), ("args", "jsonb"),
    ("due", "timestamptz"), ("after", "float8"), ("most", "int"),
)  # fmt: skip


def wished(wishes: Iterable[Wish]) -> str:
    """Return jobs that are asked for as a parameter of a statement."""
    told = [
        {
            "place": place,
            "id": str(new_id()),
            "queue": wish.kind.queue.value,
            "kind": wish.kind.name,
            "key": wish.key,
            "args": wish.args or {},
            "due": None if wish.due_at is None else instant(wish.due_at),
            "after": _seconds(wish.after),
            "most": wish.kind.attempts,
        }
        for place, wish in enumerate(wishes)
    ]
    return orjson.dumps(told).decode()


def queued(wishes: str, also: str = "") -> str:
    """Return the statement that queues jobs of which none waits like that already, and tells where they are due earlier than before.

    Of several with one key the last says with what, and the earliest when. ``also`` is a FROM item that it waits for.
    """
    said = sql.words()
    due = f"coalesce(w.due, {said.later('w.after')})"
    alike = "partition by w.kind, w.key"
    one = (
        f"select w.*, min({due}) over ({alike}) as due_at, row_number() over ({alike} order by w.place desc) as rank "
        f"from {said.records(wishes, _WISH)} w{also}"
    )
    return (
        "insert into job (workspace_id, id, created_at, queue, kind, key, args, state, due_at, attempts, most_attempts) "
        f"select :workspace::uuid, n.id, {said.clock}, n.queue, n.kind, n.key, n.args, 'WAITING', n.due_at, 0, n.most "
        f"from ({one}) n where n.rank = 1 order by n.kind, n.key "
        "on conflict (workspace_id, kind, key) where state = 'WAITING' do update set args = excluded.args, "
        "due_at = case when excluded.due_at < job.due_at then excluded.due_at else job.due_at end "
        "where excluded.due_at < job.due_at or excluded.args <> job.args returning queue, due_at"
    )


async def put(workspace_id: UUID, wishes: Iterable[Wish]) -> None:
    """Queue jobs in the open transaction."""
    values = {"workspace": workspace_id, "wishes": wished(wishes)}
    if sql.words().writes_in_with:
        await sql.do(f"with queued as ({queued(':wishes::json')}) {turns.come_with('queued')}", **values, never=turns.NEVER)
        return
    earliest = dict[str, Any]()
    for row in await sql.run(queued(":wishes::json"), **values):
        earliest[row["queue"]] = min(earliest.get(row["queue"], row["due_at"]), row["due_at"])
    for name, due_at in sorted(earliest.items()):
        await turns.come_by(workspace_id, name, due_at)


async def claim(queue: Queue, kinds: Sequence[Kind], most: int) -> list[Held]:
    """Take jobs of the workspace whose turn it is; an attempt of each is counted. Kinds that are not named are left alone."""
    passed: list[UUID] = []
    for _ in range(TURNS):
        with database_errors():
            async with in_transaction():
                turn = await turns.take(queue, passed)
                held = await _serve(queue, kinds, most, turn) if turn else []
        if held or not turn:
            return held
        passed.append(turn.workspace_id)
    return []


async def _serve(queue: Queue, kinds: Sequence[Kind], most: int, turn: turns.Turn) -> list[Held]:
    """Take jobs of the workspace whose turn is held: those whose lease has ended, if any may be, before those that wait."""
    listed = ", ".join(f"'{kind.name}'" for kind in kinds)
    condition = f"queue = :named and coalesce(kind, '') in ({listed})"  # in no index: the one by time is to be read, whatever is known of kinds
    taken = await _take(turn.workspace_id, "RUNNING", condition, queue.value, turn.lease_at, most) if turn.is_over else []
    if len(taken) < most:
        taken += await _take(turn.workspace_id, "WAITING", condition, queue.value, turn.due_at, most - len(taken))
    await turns.served(queue, turn, taken[0].lease_at if taken else None)
    return [claimed.held for claimed in taken]


async def claim_one(workspace_id: UUID, kind: Kind, key: str) -> Held | None:
    """Take one job, whoever's turn it is; None where it does not wait."""
    condition = f"kind = '{kind.name}' and key = :named"
    with database_errors():
        async with in_transaction():
            for state in ("RUNNING", "WAITING"):
                if taken := await _take(workspace_id, state, condition, key, turns.NEVER, 1):
                    await turns.look_after(workspace_id, kind.queue.value, taken[0].lease_at)
                    return taken[0].held
    return None


@dataclass(frozen=True, kw_only=True, slots=True)
class _Claimed:
    held: Held
    lease_at: Any


_ALONE = (
    "and (select r.id from job r where r.workspace_id = :workspace::uuid and r.kind = job.kind and r.key = job.key "
    "and r.state = 'RUNNING' limit 1) is null "
)
"""That no other of its key runs: looked up by its key, for each. An EXISTS may be answered by reading all that run, and have run."""


async def _take(workspace_id: UUID, state: str, condition: str, named: str, earliest: Any, most: int) -> list[_Claimed]:
    """Take jobs that wait, or whose lease has ended, from the earliest instant that one of them may be due at."""
    token, said = new_id(), sql.words()
    taken = await sql.run(
        f"with picked as materialized (select id from job where workspace_id = :workspace::uuid and {condition} and state = '{state}' "
        f"and due_at >= :earliest::timestamptz and due_at <= {said.clock} {_ALONE if state == 'WAITING' else ''}"
        f"order by due_at, id limit :most {said.skip_locked}) "
        f"update job set state = 'RUNNING', token = :token::uuid, attempts = attempts + 1, due_at = {said.later(':lease::float8')} "
        "where workspace_id = :workspace::uuid and id in (select id from picked) "
        f"returning id, kind, key, args, attempts, most_attempts, last_error, due_at as lease_at, {said.clock} as at",
        workspace=workspace_id,
        named=named,
        earliest=earliest,
        most=most,
        token=token,
        lease=_seconds(LEASE),
    )
    return [_Claimed(held=_held(workspace_id, token, row), lease_at=row["lease_at"]) for row in taken]


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


def _longer() -> str:
    until = sql.words().later(":lease::float8")
    return f"due_at = case when due_at < {until} then {until} else due_at end"


async def renew(held: Held) -> bool:
    """Prolong a lease; return False where it is lost."""
    statement = f"update job set {_longer()} where {_OURS} returning id"
    return bool(await sql.run(statement, **_own(held), lease=_seconds(LEASE)))


async def advance(held: Held) -> None:
    """Hold a job to the end of the open transaction, or raise ``LeaseLost``; the lease and the attempts begin anew."""
    statement = f"update job set {_longer()}, attempts = 1 where {_OURS} returning id"
    _hold(await sql.run(statement, **_own(held), lease=_seconds(LEASE)))


async def finish(held: Held) -> None:
    """End a job, with the open transaction where there is one, or raise ``LeaseLost``."""
    _hold(await sql.run(f"delete from job where {_OURS} returning id", **_own(held)))


async def put_back(
    held: Held,
    *,
    after: timedelta = timedelta(0),
    at: datetime | None = None,
    args: Mapping[str, Any] | None = None,
    attempts: int,
    error: str | None = None,
) -> None:
    """Let a job wait again. One that was asked for under its key meanwhile becomes one with it, and begins as early."""
    due_at = f"coalesce(:at::timestamptz, {sql.words().later(':after::float8')})"
    with database_errors():
        async with in_transaction():
            asked = await sql.run(
                "delete from job where workspace_id = :workspace::uuid and kind = :kind and key = :key and state = 'WAITING' "
                "returning args, due_at",
                workspace=held.workspace_id,
                kind=held.kind,
                key=held.key,
            )
            found = await sql.run(
                "update job set state = 'WAITING', token = null, attempts = :attempts, last_error = :error, "
                "args = coalesce(:args::jsonb, args), "
                f"due_at = case when :asked::timestamptz < {due_at} then :asked::timestamptz else {due_at} end "
                f"where {_OURS} returning queue, due_at",
                **_own(held),
                attempts=attempts,
                error=error and error[:1000],
                at=at,
                after=_seconds(after),
                args=asked[0]["args"] if asked else None if args is None else orjson.dumps(args).decode(),
                asked=asked[0]["due_at"] if asked and error is None else None,
            )
            _hold(found)
            await turns.come_by(held.workspace_id, found[0]["queue"], found[0]["due_at"])


async def bury(held: Held, error: str) -> None:
    """Give a job up: it stays to be seen, DEAD, with the reason."""
    statement = f"update job set state = 'DEAD', token = null, last_error = :error, due_at = {sql.words().clock} where {_OURS} returning id"
    _hold(await sql.run(statement, **_own(held), error=error[:1000]))


async def revive(workspace_id: UUID, job_id: UUID) -> UUID:
    """Let a dead job wait from its first attempt, in the open transaction; return its id, or that of one that waits under its key already."""
    own = {"workspace": workspace_id, "id": job_id}
    [job] = await sql.run("select kind, key, queue from job where workspace_id = :workspace::uuid and id = :id::uuid", **own)
    waiting = await sql.run(
        "select id from job where workspace_id = :workspace::uuid and kind = :kind and key = :key and state = 'WAITING'",
        workspace=workspace_id,
        kind=job["kind"],
        key=job["key"],
    )
    if waiting:
        await sql.do("delete from job where workspace_id = :workspace::uuid and id = :id::uuid", **own)
        return UUID(str(waiting[0]["id"]))
    [revived] = await sql.run(
        f"update job set state = 'WAITING', attempts = 0, due_at = {sql.words().clock} "
        "where workspace_id = :workspace::uuid and id = :id::uuid returning due_at",
        **own,
    )
    await turns.come_by(workspace_id, job["queue"], revived["due_at"])
    return job_id


def _own(held: Held) -> dict[str, UUID]:
    return {"workspace": held.workspace_id, "id": held.id, "token": held.token}


def _hold(found: Sequence[Any]) -> None:
    if not found:
        raise LeaseLost
