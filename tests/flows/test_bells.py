"""Bells: whoever has something to do hears of it, in every process."""

import asyncio
from functools import partial

from tortoise.transactions import in_transaction

from models.db.bell import hear, ringing
from models.db.connecting import dialect
from resolvers.doorbell import hear_others
from resolvers.jobs import queue, running, turns
from resolvers.jobs.kinds import Wish
from resolvers.jobs.running import Worker
from tests.working import kind


async def test_a_worker_hears_of_work_that_another_process_commits(world, db, monkeypatch):
    done, looked, real = asyncio.Event(), asyncio.Event(), turns.due

    async def run(_held):
        done.set()

    async def look():
        looked.set()
        return await real()

    job = kind(run)
    monkeypatch.setattr(running, "POLL_SECONDS", 600)
    monkeypatch.setattr(turns, "due", look)
    tasks = [asyncio.create_task(Worker([job]).run()), asyncio.create_task(hear_others(db.database))]
    await looked.wait()
    async with in_transaction():  # as another process does: nobody here is told
        await queue.put(world.workspace.id, [Wish(kind=job)])
    ringing.ring("jobs")
    try:
        await asyncio.wait_for(done.wait(), 20)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks, timeout=5)


async def test_one_ring_is_heard_for_all_that_commits_in_a_moment(world, db):
    if dialect() == "sqlite":
        return  # a file has no words
    heard = asyncio.Queue()
    hearing = asyncio.create_task(hear(db.database, {word: partial(heard.put_nowait, word) for word in ("log", "jobs")}))
    assert [await heard.get(), await heard.get()] == ["log", "jobs"]  # it rings once when it begins to listen

    for _ in range(50):
        ringing.ring("log")
    first = await asyncio.wait_for(heard.get(), 20)
    ringing.ring("jobs")
    second = await asyncio.wait_for(heard.get(), 20)

    hearing.cancel()
    await asyncio.wait({hearing})
    assert [first, second] == ["log", "jobs"]
