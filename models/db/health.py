"""Whether this process can serve: the path that every request takes, with its connections and its disk."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime

from tortoise.transactions import in_transaction

from models.db.connecting import database_errors, dialect, disk, execute, fetch, fetch_rows
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


_SAFE_FILE = {"journal_mode": {"wal"}, "synchronous": {"2", "3"}}
_DURABLE = ("fsync", "full_page_writes", "synchronous_commit")


@dataclass
class Version:
    """Whether this process may go on with the database as it is now."""

    overtaken_by: str = ""


version = Version()


@dataclass(frozen=True, kw_only=True)
class Server:
    """What the open database says of itself: its version, settings by which acknowledged writes could be lost, and its clock."""

    version: str
    unsafe: list[str]
    clock: datetime


async def server() -> Server:
    """Ask the open database about itself; nothing is changed."""
    if dialect() == "sqlite":
        [[version]] = await fetch_rows("select sqlite_version()", ())
        kept = {name: str(next(iter((await fetch(f"pragma {name}"))[0].values()))) for name in ("journal_mode", "synchronous")}
        unsafe = [f"{name} = {kept[name]}" for name, safe in _SAFE_FILE.items() if kept[name].lower() not in safe]
        return Server(version=f"SQLite {version}", unsafe=unsafe, clock=datetime.now(UTC))
    names = [f"current_setting('{name}')" for name in ("server_version", *_DURABLE)]
    [[clock, version, *values]] = await fetch_rows(f"select clock_timestamp(), {', '.join(names)}", ())
    unsafe = [f"{name} = off" for name, value in zip(_DURABLE, values, strict=True) if value == "off"]
    return Server(version=f"PostgreSQL {version}", unsafe=unsafe, clock=clock)


@dataclass(frozen=True, kw_only=True)
class Holder:
    """Somebody who has been in one transaction for long, so that nothing which was changed meanwhile can be swept away."""

    pid: int
    name: str
    seconds: int


async def holders(seconds: float) -> list[Holder]:
    """Return who has held a snapshot of the open database for longer, the longest first. On SQLite nobody can tell."""
    if dialect() == "sqlite":
        return []
    found = await fetch_rows(
        "select pid, coalesce(nullif(application_name, ''), usename, 'unnamed'), extract(epoch from clock_timestamp() - xact_start)::int "
        "from pg_stat_activity where datname = current_database() and backend_xmin is not null and pid <> pg_backend_pid() "
        "and xact_start < clock_timestamp() - $1::float8 * interval '1 second' order by xact_start",
        [seconds],
    )
    return [Holder(pid=pid, name=name, seconds=held) for pid, name, held in found]


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
