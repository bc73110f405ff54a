"""What is derived from rows: tables that triggers keep, made and filled when their declaration is new to the database.

Nothing of it is written in a migration. After the migrations ``install`` compares each declaration with what the database was given
last; what differs is made anew and filled, in one transaction, which nobody's change can slip past: making a trigger locks its table.
"""

import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from models.db.connecting import Dialect, client, dialect, execute, fetch
from models.db.triggers import Follow


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A table that triggers keep: the statements that make it, and the whole numbers that are its further columns."""

    table: str
    create: Mapping[Dialect, Sequence[str]]
    numbers: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True)
class Derived:
    """One thing that is derived. ``heal`` brings it in line with the rows of a workspace, and says how much was not."""

    name: str
    follows: Sequence[Follow]
    heal: Callable[[UUID], Awaitable[int]] | None = None
    keeps: Sequence[Kept] = field(default=())

    def digest(self, name: Dialect, *, by_row: bool) -> str:
        """Return what tells this declaration from any other."""
        texts = [statement for follow in self.follows for statement in follow.create(name, by_row=by_row)]
        texts += [text for kept in self.keeps for text in (*kept.create[name], *kept.numbers)]
        return hashlib.sha256("\n".join(texts).encode()).hexdigest()


async def is_distributed() -> bool:
    """Tell whether the open database is spread over servers, which know triggers by row alone."""
    return dialect() == "postgres" and bool(await fetch("select 1 from pg_extension where extname = 'citus'"))


async def outdated(units: Sequence[Derived], *, by_row: bool = False) -> list[Derived]:
    """Return what the open database does not have as it is declared."""
    try:
        known = {row["name"]: row["digest"] for row in await fetch("select name, digest from derived")}
    except OperationalError:
        known = {}
    return [unit for unit in units if known.get(unit.name) != unit.digest(dialect(), by_row=by_row)]


async def install(units: Sequence[Derived], *, by_row: bool = False) -> list[str]:
    """Make and fill what the open database lacks, all or nothing; return its names. One process does it at a time."""
    behind = await outdated(units, by_row=by_row)
    if not behind:
        return []
    async with in_transaction():
        if dialect() == "postgres":
            for name in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"):
                await execute(f"set local {name} = 0")
        await execute("create table if not exists derived (name varchar(64) primary key, digest varchar(64) not null)")
        await _drop_triggers()
        for unit in units:
            await _make(unit, by_row=by_row)
        workspaces = [UUID(str(row["id"])) for row in await fetch("select id from workspace order by id")]
        for unit in behind:
            for workspace_id in workspaces if unit.heal else ():
                await unit.heal(workspace_id)  # type: ignore[misc] # there is one: see the line above
    return [unit.name for unit in behind]


async def _drop_triggers() -> None:
    """Take away every trigger that was made here, also for what is no longer declared."""
    found = (
        "select tgname || ' on ' || tgrelid::regclass as name from pg_trigger where tgname like 'follow\\_%'"
        if dialect() == "postgres"
        else "select name from sqlite_master where type = 'trigger' and name like 'follow\\_%' escape '\\'"
    )
    for row in await fetch(found):
        await execute(f"drop trigger {row['name']}")


async def forget(units: Sequence[Derived]) -> None:
    """Take away all triggers and what they keep, so that rows can be brought in as they are; ``install`` makes both anew."""
    async with in_transaction():
        await _drop_triggers()
        for kept in (kept for unit in units for kept in unit.keeps):
            await execute(f"drop table if exists {kept.table}")
        await execute("drop table if exists derived")


async def _make(unit: Derived, *, by_row: bool) -> None:
    for kept in unit.keeps:
        present = await _columns(kept.table)
        for statement in () if present else kept.create[dialect()]:
            await execute(statement)
        for number in kept.numbers:
            if number not in present:
                await execute(f"alter table {kept.table} add column {number} bigint not null default 0")
    for follow in unit.follows:
        for statement in follow.create(dialect(), by_row=by_row):
            await client().execute_script(statement)
    a, b = ("$1", "$2") if dialect() == "postgres" else ("?1", "?2")
    await execute(
        f"insert into derived (name, digest) values ({a}, {b}) on conflict (name) do update set digest = excluded.digest",
        [unit.name, unit.digest(dialect(), by_row=by_row)],
    )


async def _columns(table: str) -> set[str]:
    sql = (
        f"select attname as name from pg_attribute where attrelid = to_regclass('{table}') and attnum > 0 and not attisdropped"
        if dialect() == "postgres"
        else f"select name from pragma_table_info('{table}')"
    )
    return {row["name"] for row in await fetch(sql)}
