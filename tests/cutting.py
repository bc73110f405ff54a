"""Cutting work off at its n-th await, once and again while it tidies up, and looking whether the database is well."""

import asyncio
import types

from tortoise.transactions import in_transaction

from models.db.connecting import client, dialect, execute, fetch_rows


@types.coroutine
def _counted(work, on_await):
    """Run a coroutine and tell of each time it waits."""
    value = failure = None
    while True:
        try:
            waited_for = work.send(value) if failure is None else work.throw(failure)
        except StopIteration as stop:
            return stop.value
        on_await()
        try:
            value, failure = (yield waited_for), None
        except BaseException as exc:
            value, failure = None, exc


async def cut(work, at, times):
    """Run work and cancel it when it waits for the ``at``-th time, and so many times in all; return whether it got so far."""
    waits = 0

    def on_await():
        nonlocal waits
        waits += 1
        if at <= waits < at + times:
            asyncio.get_running_loop().call_soon(task.cancel)

    async def run():
        return await _counted(work, on_await)

    task = asyncio.create_task(run())
    await asyncio.wait({task}, timeout=20)
    assert task.done(), f"hangs when cut at await {at}"
    if not task.cancelled() and task.exception() is not None:
        raise task.exception()
    return waits >= at


async def cut_everywhere(make, *, stride=1, after=None):
    """Cut off fresh work at every await, once, twice and three times, and look each time whether all is well."""
    at, tries = 1, 0
    while True:
        reached = False
        for times in (1, 2, 3):
            reached |= await cut(make(), at, times)
            await assert_well()
            if after is not None:
                await after()
            tries += 1
        if not reached:
            return tries
        at += stride


def lanes():
    """Return the sets of connections of the open database."""
    open_ = client()
    return [open_.writer, open_.readers] if dialect() == "sqlite" else [open_.lanes]


async def assert_well():
    """All connections are back within a second, no transaction is open, and the next write and read are answered."""
    async with asyncio.timeout(2):
        while any(each.lent_out for each in lanes()):
            await asyncio.sleep(0.001)
        async with in_transaction():
            await execute("update workspace set version = version where name = 'nobody'")
        await fetch_rows("select count(*) from workspace", ())
    for each in lanes():
        for lane in each._free:
            if dialect() == "sqlite":
                assert lane.connection is None or not lane.connection.in_transaction
            else:
                assert lane.connection is None or not lane.connection.is_in_transaction()


async def busy_in_postgres():
    """Return what other connections to this database are doing, where that is anything."""
    found = await fetch_rows(
        "select state, query from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() "
        "and backend_type = 'client backend' and state <> 'idle'",
        (),
    )
    return [tuple(row) for row in found]
