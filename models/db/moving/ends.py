"""Where rows come from and go to: a connection of its own to either database, outside what serves requests."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from datetime import UTC, date, datetime
from typing import Any, Protocol
from urllib.parse import quote

from models.db.apart import connect
from models.db.connecting import DatabaseOptions, dialect_of, sqlite_path
from models.db.moving.shapes import Kind, Row, Shape
from models.db.sqlite_engine import teach

BATCH = 2_000
INSTANT = len("2026-01-01T00:00:00.000000Z")


class End(Protocol):
    """One end of a move."""

    def transaction(self, *, reads: bool) -> AbstractAsyncContextManager[None]:
        """Return a block in one transaction: one that reads sees a single moment, one that writes is done whole or not at all."""
        ...

    async def run(self, sql: str, *values: str) -> list[Row]:
        """Run one statement, whose places are ``$1`` and so on, and return its rows."""
        ...

    def batches(self, shape: Shape, workspace: str | None) -> AsyncIterator[Sequence[Row]]:
        """Yield the rows of a table, or a workspace's of it."""
        ...

    async def put(self, shape: Shape, rows: AsyncIterator[Sequence[Row]]) -> None:
        """Add rows to a table."""
        ...

    async def empty(self, tables: Sequence[str]) -> None:
        """Take all rows out of tables, which come in the order in which they refer to each other."""
        ...


@asynccontextmanager
async def end(options: DatabaseOptions) -> AsyncIterator[End]:
    """Open a database for moving."""
    if dialect_of(options.url) == "sqlite":
        connection = await asyncio.to_thread(opened, sqlite_path(options.url))
        try:
            yield _Sqlite(connection)
        finally:
            connection.close()
        return
    made = await connect(options, options.lock_timeout)
    try:
        yield _Postgres(made)
    finally:
        made.terminate()  # what was broken off is undone by the server


def opened(path: str) -> sqlite3.Connection:
    """Open a SQLite file that is there."""
    connection = sqlite3.connect(f"file:{quote(path)}?mode=rw", uri=True, isolation_level=None, check_same_thread=False)
    teach(connection)
    for pragma in ("busy_timeout=15000", "synchronous=FULL", "foreign_keys=OFF"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def chosen(shape: Shape, expressions: Iterable[str], workspace: str | None) -> tuple[str, list[str]]:
    """Return the SELECT of a table's rows, or a workspace's, and its values."""
    where = f' where "{shape.workspace}" = $1' if workspace else ""
    return f'select {", ".join(expressions)} from "{shape.table}"{where}', [workspace] if workspace else []


class _Sqlite:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @asynccontextmanager
    async def transaction(self, *, reads: bool) -> AsyncIterator[None]:
        self._connection.execute("BEGIN" if reads else "BEGIN IMMEDIATE")
        if reads:
            self._connection.execute("select 1 from sqlite_master limit 1").fetchall()  # the moment that is read begins here
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        await self.run("COMMIT")

    async def run(self, sql: str, *values: str) -> list[Row]:
        return await asyncio.to_thread(self._ran, sql.replace("$", "?"), values)

    def _ran(self, sql: str, values: Sequence[str]) -> list[Row]:
        with closing(self._connection.cursor()) as cursor:
            return cursor.execute(sql, values).fetchall()

    def _put(self, sql: str, rows: Sequence[Row]) -> None:
        """Add rows. The cursor ends in the thread that runs it: one that went later elsewhere would reset the next one's statement."""
        with closing(self._connection.cursor()) as cursor:
            cursor.executemany(sql, rows)

    async def batches(self, shape: Shape, workspace: str | None) -> AsyncIterator[Sequence[Row]]:
        sql, values = chosen(shape, (f'"{name}"' for name in shape.columns), workspace)
        cursor, instants = self._connection.execute(sql.replace("$", "?"), values), shape.places("instant")
        while rows := await asyncio.to_thread(cursor.fetchmany, BATCH):
            yield [_exact(row, instants) for row in rows]

    async def put(self, shape: Shape, rows: AsyncIterator[Sequence[Row]]) -> None:
        names = ", ".join(f'"{name}"' for name in shape.columns)
        sql = f'insert into "{shape.table}" ({names}) values ({", ".join("?" * len(shape.columns))})'
        async for batch in rows:
            await asyncio.to_thread(self._put, sql, batch)

    async def empty(self, tables: Sequence[str]) -> None:
        for table in reversed(tables):
            await self.run(f'delete from "{table}"')


def _exact(row: Row, instants: list[int]) -> Row:
    """Return a row whose instants are all in the one form; a short one may have been written by hand."""
    if all(row[place] is None or len(row[place]) == INSTANT for place in instants):
        return row
    told = list(row)
    for place in instants:
        if told[place] is not None:
            at = datetime.fromisoformat(told[place])
            told[place] = at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return told


_TOLD: dict[Kind, str] = {
    "uuid": '"{}"::text',
    "instant": """to_char("{}" at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')""",
    "date": """to_char("{}", 'YYYY-MM-DD')""",
    "json": '"{}"::text',
    "bool": '"{}"::int',
}
"""How PostgreSQL tells a value in the form in which it is on its way."""
_TAKEN: dict[Kind, Callable[[Any], Any]] = {"instant": datetime.fromisoformat, "date": date.fromisoformat, "bool": bool}


class _Postgres:
    def __init__(self, connection: Any) -> None:
        self._connection = connection

    @asynccontextmanager
    async def transaction(self, *, reads: bool) -> AsyncIterator[None]:
        kind = "repeatable_read" if reads else "read_committed"
        async with self._connection.transaction(isolation=kind, readonly=reads):
            yield

    async def run(self, sql: str, *values: str) -> list[Row]:
        return [tuple(row) for row in await self._connection.fetch(sql, *values)]

    async def batches(self, shape: Shape, workspace: str | None) -> AsyncIterator[Sequence[Row]]:
        told = (_TOLD.get(kind, '"{}"').format(name) for name, kind in zip(shape.columns, shape.kinds, strict=True))
        sql, values = chosen(shape, told, workspace)
        cursor = await self._connection.cursor(sql, *values)
        while rows := await cursor.fetch(BATCH):
            yield [tuple(row) for row in rows]

    async def put(self, shape: Shape, rows: AsyncIterator[Sequence[Row]]) -> None:
        taken = [(place, _TAKEN[kind]) for place, kind in enumerate(shape.kinds) if kind in _TAKEN]

        async def records() -> AsyncIterator[Row]:
            async for batch in rows:
                for row in batch:
                    yield _converted(row, taken)

        await self._connection.copy_records_to_table(shape.table, records=records(), columns=shape.columns)

    async def empty(self, tables: Sequence[str]) -> None:
        await self.run("truncate " + ", ".join(f'"{table}"' for table in tables))


def _converted(row: Row, taken: Sequence[tuple[int, Callable[[Any], Any]]]) -> Row:
    made = list(row)
    for place, take in taken:
        if made[place] is not None:
            made[place] = take(made[place])
    return made
