"""Who serves from a database, and who must have it to themselves: a copy, a restoring."""

import asyncio
import fcntl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from models.db.apart import LOCK_SECONDS, PAUSE_SECONDS, SERVED, SERVING, beside_serving, connect
from models.db.connecting import DatabaseOptions, dialect_of, place_of, sqlite_path
from models.db.files import private, try_lock

HOLD_TRIES = 12
"""How often a process that begins to serve asks whether whoever copies or restores the database has ended."""


class Occupied(Exception):
    """Somebody else is at work on the database who must not be disturbed, or must not go on; the message says who."""


@asynccontextmanager
async def serving(options: DatabaseOptions) -> AsyncIterator[None]:
    """Let others see meanwhile that this process serves from the database. On PostgreSQL its connections show it."""
    if not _is_file(options):
        yield
        return
    with open(beside_serving(options), "w", opener=private) as held:  # noqa: ASYNC230 - an empty file beside the database
        for _ in range(HOLD_TRIES):
            if try_lock(held, fcntl.LOCK_SH):
                break
            await asyncio.sleep(PAUSE_SECONDS / 4)
        else:
            raise Occupied("The database is being copied or restored; start again when that has ended.")
        yield


@asynccontextmanager
async def unserved(options: DatabaseOptions) -> AsyncIterator[None]:
    """Hold a database that no process serves from; where one does it is refused. What begins to serve meanwhile is refused, too."""
    refusal = Occupied(
        f"Processes serve from {place_of(options.url)}: stop them (`voronka serve`, `voronka worker`), and run this again."
    )
    if not _is_file(options):
        if dialect_of(options.url) == "postgres" and await _served(options):
            raise refusal
        yield
        if dialect_of(options.url) == "postgres" and await _served(options):
            raise refusal
        return
    with open(beside_serving(options), "w", opener=private) as held:  # noqa: ASYNC230 - as above
        if not try_lock(held, fcntl.LOCK_EX):
            raise refusal
        yield


async def _served(options: DatabaseOptions) -> bool:
    observer = await connect(options, LOCK_SECONDS)
    try:
        return bool(await observer.fetchval(SERVED, SERVING))
    finally:
        observer.terminate()


def _is_file(options: DatabaseOptions) -> bool:
    return dialect_of(options.url) == "sqlite" and sqlite_path(options.url) != ":memory:"
