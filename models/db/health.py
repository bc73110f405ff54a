"""Whether this process can serve: the path that every request takes, with its connections and its disk."""

import asyncio
from dataclasses import dataclass

from tortoise.transactions import in_transaction

from models.db.connecting import database_errors, dialect, disk, execute, fetch_rows
from models.db.lanes import CALLER
from models.errors import CrmError

SECONDS = 2.0
_ROOM = {
    "sqlite": ("create table voronka_room as select zeroblob(65536) as room", "drop table voronka_room"),
    "postgres": (
        "create temporary table voronka_room on commit drop as select repeat('x', 1000) as room from generate_series(1, 100)",
    ),
}
"""Statements that need room on the disk and leave nothing behind."""


@dataclass
class Version:
    """Whether this process may go on with the database as it is now."""

    overtaken_by: str = ""


version = Version()


async def trouble() -> str | None:
    """Return why requests cannot be served now, if so: a read, a connection that writes, and room after it was lacking."""
    if version.overtaken_by:
        return f"the database is being upgraded to a version that this process does not know ({version.overtaken_by})"
    CALLER.set("readiness")  # in turn with everybody, whatever the others hold or wait for
    try:
        async with asyncio.timeout(SECONDS):
            await fetch_rows("select 1", ())
            with database_errors():
                async with in_transaction():
                    for statement in _ROOM[dialect()] if disk.is_full else ("select 1",):
                        await execute(statement)
            disk.is_full = False
    except TimeoutError:
        return f"the database does not answer within {SECONDS:g} s"
    except CrmError as refusal:
        return "the disk of the database is full" if disk.is_full else refusal.message
    return None
