"""Hearing at once that another process has committed: NOTIFY where the database has it, a look at the file's version where not.

A bell that is missed costs a delay and nothing else: whoever listens looks by itself now and then.
"""

import asyncio
import contextlib
from collections.abc import Callable

import asyncpg

from models.db.connecting import DatabaseOptions, client, dialect, fetch

CHANNEL = "voronka"
RETRY_SECONDS = 1.0
FILE_SECONDS = 0.25


async def ring_at_commit(word: str) -> None:
    """Let other processes hear, when this transaction commits."""
    if dialect() == "postgres":
        await fetch("select pg_notify($1, $2)", [CHANNEL, word])


async def hear(options: DatabaseOptions, rung: Callable[[], None]) -> None:
    """Call ``rung`` for every commit of another process, until cancelled."""
    await (_listen(options, rung) if dialect() == "postgres" else _watch(rung))


async def _listen(options: DatabaseOptions, rung: Callable[[], None]) -> None:
    """Hold a connection of our own; losing it costs only the delay until the next look."""
    while True:
        with contextlib.suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError):
            url = options.url.replace("postgres://", "postgresql://", 1)
            connection = await asyncpg.connect(url, timeout=5, server_settings={"application_name": options.name})
            try:
                await connection.add_listener(CHANNEL, lambda *_: rung())
                rung()
                while not connection.is_closed():  # noqa: ASYNC110 - asyncpg tells of a loss in no other way
                    await asyncio.sleep(RETRY_SECONDS)
            finally:
                await connection.close(timeout=1)
        await asyncio.sleep(RETRY_SECONDS)


async def _watch(rung: Callable[[], None]) -> None:
    """Notice commits of other processes on the same file."""
    seen = 0
    while True:
        with contextlib.suppress(Exception):
            version = await client().data_version()
            if version != seen:
                seen = version
                rung()
        await asyncio.sleep(FILE_SECONDS)
