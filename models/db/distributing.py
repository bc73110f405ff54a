"""Spreading the tables over a PostgreSQL cluster by workspace: what Citus has to be told, and whether the tables allow it.

Everything of one workspace lies on one server, so that a statement about it is answered there. Which table is spread is read from the
catalogue, so that a table which is made by no model cannot be forgotten: one with a ``workspace_id`` is, except those that are global.
Of the global ones, those that statements join with a workspace's rows are copied to every server (``is_copied``); the others (sessions,
turns of jobs, counters, secrets, migrations) stay where they are, because they are written often or read alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import asyncpg

from models.db.apart import Session, Tell, alone
from models.db.connecting import DatabaseOptions, dialect_of
from models.db.tables import copied_tables, global_tables

KEY = "workspace_id"


class NotDistributable(Exception):
    """The database cannot be spread as it is; the message says why and what to do."""


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A foreign key as the database has it."""

    name: str
    table: str
    columns: Sequence[str]
    to_table: str
    to_columns: Sequence[str]
    on_delete: str


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """The tables as the database has them."""

    database: str
    tables: Mapping[str, Sequence[str]]
    keys: Sequence[tuple[str, str, Sequence[str]]]
    references: Sequence[Reference]
    triggers: Sequence[tuple[str, str]]
    """Triggers that see all rows of a statement at once, which no distributed table can have."""
    spread: frozenset[str]
    """Tables that are spread or copied already."""

    @property
    def distributed(self) -> list[str]:
        """Return the tables that are spread, each after those it refers to."""
        left = [name for name, columns in sorted(self.tables.items()) if KEY in columns and name not in global_tables()]
        ordered: list[str] = []
        while left:
            free = [name for name in left if not {r.to_table for r in self.references if r.table == name} - {name} & set(left)]
            if not free:
                raise NotDistributable(f"Tables refer to each other in a ring: {', '.join(left)}.")
            ordered += free
            left = [name for name in left if name not in free]
        return ordered


def obstacles(catalogue: Catalogue) -> list[str]:
    """Return what a cluster would refuse, a sentence each."""
    spread, copied = set(catalogue.distributed), set(copied_tables())
    keys = [
        f"{table}: the unique key {name} ({', '.join(columns)}) lacks {KEY}."
        for table, name, columns in catalogue.keys
        if table in spread and KEY not in columns
    ]
    return keys + [
        f"{r.table}: the reference {r.name} {why}." for r in catalogue.references if (why := _why_not(r, spread, copied))
    ]


def _why_not(reference: Reference, spread: set[str], copied: set[str]) -> str:
    """Say what is wrong with a reference; nothing where a cluster can hold it."""
    if reference.to_table not in spread:
        is_held = reference.table not in spread or reference.to_table in copied
        return "" if is_held else f"goes to {reference.to_table}, which is not on every server"
    if reference.table not in spread:
        return f"goes from a table that is not spread to {reference.to_table}, which is"
    if (KEY, KEY) not in zip(reference.columns, reference.to_columns, strict=True):
        return f"may go to another workspace's row of {reference.to_table}, on another server"
    if reference.on_delete in {"n", "d"}:
        return f"would change {KEY} when a row of {reference.to_table} goes"
    return ""


def statements(catalogue: Catalogue) -> list[str]:
    """Return what makes a cluster of the database, in its order; what is done already is left out."""
    first, *_ = names = catalogue.distributed
    return [
        "create extension if not exists citus",
        f'alter database "{catalogue.database}" set citus.enable_unsafe_triggers = on',
        "set citus.enable_unsafe_triggers = on",
        *(f'drop trigger "{name}" on "{table}"' for table, name in catalogue.triggers if table in (*names, *copied_tables())),
        *(f"select create_reference_table('{name}')" for name in sorted(copied_tables()) if name not in catalogue.spread),
        *(
            f"select create_distributed_table('{name}', '{KEY}', colocate_with => '{'none' if name == first else first}')"
            for name in names
            if name not in catalogue.spread
        ),
    ]


async def plan(options: DatabaseOptions) -> list[str]:
    """Return the statements that a cluster needs. A database that none can be made of is refused."""
    _refuse_sqlite(options)
    async with alone(options) as session:
        return statements(await _checked(session))


async def distribute(options: DatabaseOptions, tell: Tell) -> None:
    """Spread the tables, one after the other; what was broken off is gone on with when it is run again. Nobody may serve meanwhile."""
    _refuse_sqlite(options)
    async with alone(options, tell) as session:
        wanted = statements(await _checked(session))
        if not await session.rows("select 1 from pg_available_extensions where name = 'citus'"):
            raise NotDistributable(
                "This PostgreSQL does not offer Citus: install it on every server, add it to shared_preload_libraries, and run this again."
            )
        if not await session.others_left():
            raise NotDistributable("Processes serve from this database; stop them, and run this again.")
        for statement in wanted:
            tell(statement)
            try:
                await session.script(statement)
            except asyncpg.PostgresError as refusal:
                raise NotDistributable(f"Refused: {statement}: {refusal}") from refusal


async def spread_new(session: Session, tell: Tell) -> None:
    """Spread the tables that are new in a database that is spread; they are empty yet. Elsewhere there is nothing to do."""
    if session.dialect == "sqlite" or not await session.rows("select 1 from pg_class where relname = 'pg_dist_partition'"):
        return
    catalogue = await read(session)
    for statement in statements(catalogue) if catalogue.spread else ():
        if "create_distributed_table" in statement or "create_reference_table" in statement:
            tell(statement)
            await session.script(statement)


def _refuse_sqlite(options: DatabaseOptions) -> None:
    if dialect_of(options.url) == "sqlite":
        raise NotDistributable("SQLite is one file on one machine; DATABASE_URL must name a PostgreSQL.")


async def _checked(session: Session) -> Catalogue:
    catalogue = await read(session)
    missing = sorted({"workspace"} - set(catalogue.tables))
    if missing:
        raise NotDistributable("The database has no tables yet. Run `voronka migrate` first.")
    if found := obstacles(catalogue):
        raise NotDistributable("\n".join(["The tables cannot be spread:", *found]))
    return catalogue


async def read(session: Session) -> Catalogue:
    """Return the tables as the database has them."""
    has_citus = await session.rows("select 1 from pg_class where relname = 'pg_dist_partition'")
    spread = await session.rows("select logicalrel::text as name from pg_dist_partition") if has_citus else []

    def unquoted(rows: list[dict[str, Any]]) -> frozenset[str]:
        return frozenset(row["name"].strip('"') for row in rows)

    return Catalogue(
        database=(await session.rows("select current_database()::text as name"))[0]["name"],
        tables={row["name"]: row["columns"] for row in await session.rows(_TABLES)},
        keys=[(row["table"], row["name"], row["columns"]) for row in await session.rows(_KEYS)],
        references=[Reference(**row) for row in await session.rows(_REFERENCES)],
        triggers=[(row["table"], row["name"]) for row in await session.rows(_TRIGGERS)],
        spread=unquoted(spread),
    )


_TABLES = """
select c.relname::text as name, array_agg(a.attname::text) as columns from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace group by c.relname"""
_KEYS = """
select c.relname::text as "table", i.relname::text as name, array(select a.attname::text from unnest(x.indkey::int[]) k(number)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number) as columns
from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
where (x.indisunique or x.indisexclusion) and c.relnamespace = current_schema()::regnamespace order by 1, 2"""
_REFERENCES = """
select k.conname::text as name, c.relname::text as "table", t.relname::text as to_table, k.confdeltype::text as on_delete,
    array(select a.attname::text from unnest(k.conkey) with ordinality n(number, place)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n.number order by n.place) as columns,
    array(select a.attname::text from unnest(k.confkey) with ordinality n(number, place)
        join pg_attribute a on a.attrelid = k.confrelid and a.attnum = n.number order by n.place) as to_columns
from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
where k.contype = 'f' and k.conparentid = 0 and c.relnamespace = current_schema()::regnamespace order by 2, 1"""
_TRIGGERS = """
select c.relname::text as "table", t.tgname::text as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
where not t.tgisinternal and (t.tgoldtable is not null or t.tgnewtable is not null)
and c.relnamespace = current_schema()::regnamespace order by 1, 2"""
