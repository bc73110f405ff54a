"""How many jobs a second are claimed, run and ended; how long one job waits behind very many; what a long reader and a million future jobs cost.

python -m benchmarks.jobs --jobs 20000 --future 1000000 --held 20
"""

import argparse
import asyncio
import contextlib
import statistics
import time
from datetime import timedelta
from uuid import uuid4

import asyncpg

from models.db.connecting import DatabaseOptions, database, execute
from models.jobs import Job, Queue
from resolvers.changes import changes
from resolvers.derived import upgrade
from resolvers.jobs import queue
from resolvers.jobs.kinds import Kind, Wish
from resolvers.jobs.running import Worker
from tests import postgres


async def nothing(_held):
    return None


NOTHING = Kind(name="nothing", queue=Queue.DELIVERY, run=nothing, deadline=timedelta(seconds=10))


async def ask(workspace_id, number, kind=NOTHING, **more):
    """Queue so many jobs, each with a key that there has not been: of one that comes again, a long reader keeps every version."""
    of = uuid4().hex[:8]
    for first in range(0, number, 1000):
        async with changes(workspace_id) as work:
            work.jobs += [Wish(kind=kind, key=f"{of} {first + n}", **more) for n in range(min(1000, number - first))]


async def rate(number, workspace_id, places=20):
    """Jobs a second, from queued to gone."""
    await ask(workspace_id, number)
    started = time.perf_counter()
    await Worker([NOTHING], {Queue.DELIVERY: places}).run_due(Queue.DELIVERY)
    return number / (time.perf_counter() - started)


async def behind(number):
    """Seconds until one job of B has run, put in behind very many of A, and a call's behind very many back-fills."""
    done = {"b": asyncio.Event(), "call": asyncio.Event()}

    async def told(held):
        done[held.key].set()

    async def some(_held):
        await asyncio.sleep(0.02)

    many = Kind(name="many", queue=Queue.DELIVERY, run=some, deadline=timedelta(seconds=10))
    fill = Kind(name="fill", queue=Queue.BACKFILL, run=some, deadline=timedelta(seconds=10))
    one = Kind(name="one", queue=Queue.DELIVERY, run=told, deadline=timedelta(seconds=10))
    call = Kind(name="call", queue=Queue.LIVE, run=told, deadline=timedelta(seconds=10))
    await ask(uuid4(), number, many)
    await ask(uuid4(), 1000, fill)
    worker = asyncio.create_task(Worker([many, fill, one, call]).run())
    await asyncio.sleep(1)
    waits = {}
    for key, kind in (("b", one), ("call", call)):
        started = time.perf_counter()
        async with changes(uuid4()) as work:
            work.jobs.append(Wish(kind=kind, key=key))
        await done[key].wait()
        waits[key] = time.perf_counter() - started
    worker.cancel()
    await asyncio.wait({worker})
    await execute("truncate job, job_turn")
    return waits


async def fill(workspace_id, future):
    """Put in so many jobs that are not due for a day."""
    await execute(
        "insert into job (workspace_id, id, created_at, queue, kind, key, args, state, due_at, attempts, most_attempts) "
        "select $1::uuid, gen_random_uuid(), now(), 'DELIVERY', 'later', n::text, '{}', 'WAITING', now() + n * interval '1 second' "
        f"+ interval '1 day', 0, 3 from generate_series(1, {future}) n",
        [workspace_id],
    )
    await execute("analyze job")


async def held(url, seconds, workspace_id):
    """Jobs a second, and milliseconds of a claim, in the first and in the last quarter while somebody reads in one transaction."""
    reader = await asyncpg.connect(url.replace("postgres://", "postgresql://", 1))
    rounds = []
    with contextlib.suppress(asyncpg.PostgresError):
        async with reader.transaction(isolation="repeatable_read"):
            await reader.fetch("select count(*) from job")
            until = time.monotonic() + seconds
            while time.monotonic() < until:
                rounds.append((await rate(500, workspace_id, 4), *await claims(workspace_id, 20)))
    await reader.close(timeout=1)
    quarter = max(1, len(rounds) // 4)
    return [
        [statistics.mean(values) for values in zip(*part, strict=True)] for part in (rounds[:quarter], rounds[-quarter:])
    ], len(rounds)


async def claims(workspace_id, number):
    """Milliseconds of a claim, the median and the worst of a hundred but one."""
    took = []
    for n in range(number):
        async with changes(workspace_id) as work:
            work.jobs.append(Wish(kind=NOTHING, key=f"{uuid4().hex[:8]} {n}"))
        started = time.perf_counter()
        (taken,) = await queue.claim(Queue.DELIVERY, [NOTHING], 1)
        took.append((time.perf_counter() - started) * 1000)
        await queue.finish(taken)
    return statistics.median(took), statistics.quantiles(took, n=100)[-1]


async def measure(jobs, future, seconds):
    admin = postgres.admin_url()
    url = await postgres.create_database(admin)
    try:
        options = DatabaseOptions(url=url, statement_timeout=300)
        async with database(options):
            await upgrade(options)
            print(f"{await rate(jobs, uuid4()):.0f} jobs a second, claimed, run and ended by one process")
            waits = await behind(jobs)
            print(
                f"behind {jobs} jobs of another workspace: {waits['b'] * 1000:.0f} ms; a call behind 1,000 back-fills: {waits['call'] * 1000:.0f} ms"
            )
            workspace_id = uuid4()
            await fill(workspace_id, future)
            median, worst = await claims(workspace_id, 500)
            print(f"a claim among {future} future jobs: {median:.1f} ms, 99 of 100 within {worst:.1f} ms")
            (first, last), rounds = await held(url, seconds, workspace_id)
            for when, (each, median, worst) in (("beginning", first), ("end", last)):
                print(
                    f"beside a reader of {seconds} s and {future} future jobs, at its {when}: {each:.0f} jobs a second, "
                    f"a claim {median:.1f} ms, 99 of 100 within {worst:.1f} ms"
                )
            print(f"{rounds * 520} jobs were run beside the reader")
            await execute("truncate job, job_turn")
            assert await Job.all().count() == 0
    finally:
        await postgres.drop_database(admin, url)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, default=20_000)
    parser.add_argument("--future", type=int, default=1_000_000)
    parser.add_argument("--held", type=int, default=180)
    given = parser.parse_args()
    asyncio.run(measure(given.jobs, given.future, given.held))
