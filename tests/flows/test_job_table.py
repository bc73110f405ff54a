"""What a claim reads: the jobs that it takes, however many have run, are to run some day, or were put in just now."""

from contextlib import asynccontextmanager
from datetime import timedelta

import asyncpg
import orjson
import pytest

from api.cli.doctor import database as doctor
from models.base import now
from models.db import sql
from models.jobs import Job, JobState, JobTurn, Queue
from resolvers.changes import changes
from resolvers.jobs import queue, turns
from resolvers.jobs.kinds import Wish
from tests.working import kind, nothing

AT_A_TIME = 20


JOB = kind(nothing)
LATER = """
    insert into job (workspace_id, id, created_at, queue, kind, key, args, state, due_at, attempts, most_attempts)
    select $1, gen_random_uuid(), now(), 'DELIVERY', 'later', n::text, '{}', 'WAITING', now() + n * interval '1 minute', 0, 3
    from generate_series(1, 20000) n"""


async def wish(workspace_id, *keys, **more):
    async with changes(workspace_id) as work:
        work.jobs += [Wish(kind=JOB, key=key, **more) for key in keys]


@asynccontextmanager
async def connection(url):
    made = await asyncpg.connect(url.replace("postgres://", "postgresql://", 1))
    try:
        yield made
    finally:
        await made.close()


async def run_many(workspace_id, count):
    await wish(workspace_id, *map(str, range(count)))
    while claimed := await queue.claim(Queue.DELIVERY, [JOB], AT_A_TIME):
        for held in claimed:
            await queue.finish(held)


async def blocks(beside, statements):
    """Return how many blocks of the database statements read, one by one; what they do is undone."""
    count, undone = 0, beside.transaction()
    await undone.start()
    for text, values in statements:
        told = await beside.fetchval(f"explain (analyze, buffers, format json) {text}", *values)
        plan = orjson.loads(told)[0]["Plan"]
        count += plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]
    await undone.rollback()
    return count


@pytest.mark.parametrize("settings", ["postgres"], indirect=True)
async def test_a_claim_reads_no_more_where_much_has_run_while_somebody_reads_and_much_is_to_run_some_day(world, db, monkeypatch):
    read, real = [], sql.fetch

    async def fetch(text, values):
        read.append((text, values))
        return await real(text, values)

    async with connection(db.database.url) as reader, connection(db.database.url) as beside:
        await beside.execute(LATER, world.workspace.id)
        await beside.execute("analyze job")
        async with reader.transaction(isolation="repeatable_read"):
            await reader.fetch("select count(*) from job")  # from now on no version of a row is swept away
            await run_many(world.workspace.id, 400)
            await wish(world.workspace.id, "last")
            await JobTurn.filter(workspace_id=world.workspace.id).update(served_at=turns.NEVER)
            monkeypatch.setattr(sql, "fetch", fetch)
            (held,) = await queue.claim(Queue.DELIVERY, [JOB], 1)
            claim = [statement for statement in read if "job" in statement[0]]
            read.clear()
            await queue.renew(held)
            await queue.advance(held)
            await queue.put_back(held, attempts=0)
            (held,) = await queue.claim(Queue.DELIVERY, [JOB], 1)
            await queue.finish(held)
            owned = [statement for statement in read if "token = $" in statement[0] and "picked" not in statement[0]]
            spent, later = await blocks(beside, claim), [await blocks(beside, [statement]) for statement in owned]

    assert (len(claim), len(owned)) == (3, 4)
    assert spent < 100, f"{spent} blocks"
    assert max(later) < 100, later


async def test_a_turn_that_was_written_a_moment_ago_is_written_again_only_where_it_would_come_too_late(world, monkeypatch):
    monkeypatch.setattr(turns, "MOMENT", 600)
    own = {"workspace_id": world.workspace.id, "queue": Queue.DELIVERY}
    await wish(world.workspace.id, "a", "b", "c")
    (first,) = await queue.claim(Queue.DELIVERY, [JOB], 1)
    written = await JobTurn.get(**own)
    (second,) = await queue.claim(Queue.DELIVERY, [JOB], 1)
    await queue.claim(Queue.DELIVERY, [JOB], 2)

    assert await queue.claim(Queue.DELIVERY, [JOB], 1) == []
    left = await JobTurn.get(**own)
    assert (left.served_at, left.due_at, left.lease_at) == (written.served_at, written.due_at, written.lease_at)
    assert written.due_at <= now()
    assert now() < written.lease_at <= (await Job.get(workspace_id=world.workspace.id, id=first.id)).due_at

    monkeypatch.setattr(turns, "MOMENT", 0)
    await queue.finish(second)
    assert await queue.claim(Queue.DELIVERY, [JOB], 1) == []
    assert (await JobTurn.get(**own)).due_at == written.lease_at


async def test_a_lease_that_ends_is_seen_whoever_took_it_and_whatever_waits(world):
    own = {"workspace_id": world.workspace.id}
    await wish(world.workspace.id, "alone")
    held = await queue.claim_one(world.workspace.id, JOB, "alone")
    await wish(world.workspace.id, "later", after=timedelta(days=1))
    assert await queue.claim_one(world.workspace.id, JOB, "alone") is None
    assert await queue.claim(Queue.DELIVERY, [JOB], 5) == []
    turn = await JobTurn.get(**own)
    past = now() - timedelta(seconds=1)

    assert turn.lease_at <= (await Job.get(**own, id=held.id)).due_at
    await Job.filter(**own, state=JobState.RUNNING).update(due_at=past)
    await JobTurn.filter(**own).update(due_at=past, lease_at=past)
    (again,) = await queue.claim(Queue.DELIVERY, [JOB], 5)
    assert (again.id, again.attempts) == (held.id, 2)
    await queue.finish(again)
    await JobTurn.filter(**own).update(due_at=past, lease_at=past)
    assert await queue.claim(Queue.DELIVERY, [JOB], 5) == []
    assert (await JobTurn.get(**own)).lease_at is None
    assert (await JobTurn.get(**own)).due_at > now() + timedelta(hours=23)


@pytest.mark.parametrize("settings", ["postgres"], indirect=True)
async def test_the_doctor_names_who_keeps_rows_from_being_swept_away(world, db, monkeypatch):
    monkeypatch.setattr(doctor, "HELD_LONG", 0.0)

    async with connection(db.database.url) as reader, reader.transaction(isolation="repeatable_read"):
        await reader.fetch("select count(*) from job")
        culprit = f"process {reader.get_server_pid()} ("
        told = [finding.says async for finding in doctor.look(db) if culprit in finding.says]
    after = [finding.says async for finding in doctor.look(db) if culprit in finding.says]

    assert len(told) == 1
    assert after == []
