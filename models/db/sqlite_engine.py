"""SQLite for a server: immediate write transactions, readers that never wait for a writer, full durability.

One connection writes, a few read. Tortoise loads this module as its database engine (``client_class``).
"""

import asyncio
import datetime as dt
import re
import sqlite3
from collections.abc import Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import orjson
from tortoise.backends.base.client import NestedTransactionContext, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper, translate_exceptions
from tortoise.exceptions import IntegrityError, OperationalError

from models.calendars import MICROS, reach, stretches
from models.days import local_day, local_hour
from models.db.lanes import Driver, Lanes, Lent, Share
from models.db.metering import statement as metered_statement
from models.db.sqlite_threads import Connection
from models.db.transactions import Lease, OwnedTransaction
from models.db.writing import SqliteWriter
from models.wire import instant

# After Tortoise has registered its own: instants are text that sorts, and that GraphQL can print as it is.
sqlite3.register_adapter(dt.datetime, instant)


def _trigram_query(text: str) -> str:
    """Return the query by which the full-text index finds texts that share parts of three letters with this one."""
    parts = dict.fromkeys(word[i : i + 3] for word in text.split() for i in range(len(word) - 2))
    return " OR ".join('"' + part.replace('"', '""') + '"' for part in parts) or '"\x01\x01\x01"'


def _local_day(written: str | None, zone: str) -> str | None:
    """Return the calendar day of an instant in a zone."""
    return written and local_day(dt.datetime.fromisoformat(written), zone).isoformat()


def _local_hour(written: str | None, zone: str) -> int | None:
    """Return the hour of the day of an instant in a zone."""
    return None if written is None else local_hour(dt.datetime.fromisoformat(written), zone)


@lru_cache(maxsize=16)
def _working_days(zone: str, weekdays: str, starts: str, ends: str, holidays: str, made_at: str) -> str:
    """Return a workspace's calendar as a JSON list of days, each with the microseconds at which work begins, and for which it lasts."""
    days = reach(dt.datetime.fromisoformat(made_at))
    found = stretches(zone, orjson.loads(weekdays), starts, ends, orjson.loads(holidays), days)
    return orjson.dumps([[day, begins * MICROS, lasts * MICROS] for day, begins, lasts in found]).decode()


_FUNCTIONS = (("local_day", 2, _local_day), ("local_hour", 2, _local_hour), ("working_days", 6, _working_days))
"""What triggers of the tables call, each with how many values it takes."""


def teach(connection: sqlite3.Connection) -> None:
    """Give a plain connection the functions that triggers of the tables call."""
    for name, values, function in _FUNCTIONS:
        connection.create_function(name, values, function, deterministic=True)


@contextmanager
def _translated() -> Any:
    try:
        yield
    except sqlite3.OperationalError as exc:
        raise OperationalError(exc) from exc
    except sqlite3.IntegrityError as exc:
        raise IntegrityError(exc) from exc


class _Open(Lease[Connection]):
    """The writing connection while a transaction is open. SQLite undoes one by itself when the disk is full."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        found = super().__getattr__(name)
        if not super().__getattr__("in_transaction"):
            raise sqlite3.OperationalError("the transaction has been undone")
        return found


class _Transaction(SqliteTransactionWrapper):
    executor_class = SqliteWriter

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(_Transaction(self))

    @translate_exceptions
    async def execute_script(self, query: str) -> None:
        """Run the statements one by one: sqlite3's own ``executescript`` would commit the open transaction."""
        async with self.acquire_connection() as connection:
            statement = ""
            for part in re.split(r"(?<=;)", query):
                statement += part
                if sqlite3.complete_statement(statement):
                    await connection.execute(statement)
                    statement = ""
            if statement.strip():
                await connection.execute(statement)

    async def read(self, query: str, values: Sequence[Any]) -> list[Any]:
        """Run one SELECT in the transaction and return its rows as tuples."""
        with _translated():
            async with self.acquire_connection() as connection:
                found: list[Any] = await connection.fetch(query, values, None)
                return found


class _TransactionContext(OwnedTransaction[Connection]):
    def leased(self, connection: Connection) -> Lease[Connection]:
        return _Open(connection)

    async def begin(self, connection: Connection) -> None:
        with _translated():
            await connection.begin()

    async def commit(self, connection: Connection) -> None:
        with _translated():
            await connection.commit()

    async def rollback(self, connection: Connection) -> None:
        await connection.rollback()


class Client(SqliteClient):
    """One writing connection and a few reading ones on the same file."""

    executor_class = SqliteWriter

    def __init__(self, file_path: str, *, readers: int = 4, share: Share | None = None, **options: Any) -> None:
        options.setdefault("synchronous", "FULL")
        super().__init__(file_path, **options)
        part = share or Share()
        self.writer: Lanes[Connection] = Lanes(1, part, self._driver(self._open_writer))
        self.readers: Lanes[Connection] = Lanes(readers, part, self._driver(self._open_reader))
        self._opened: set[Connection] = set()
        self._watcher: Connection | None = None

    @property
    def pools(self) -> dict[str, Lanes[Connection]]:
        """Return the connections by what they are for."""
        return {"writer": self.writer, "readers": self.readers}

    def _driver(self, opening: Any) -> Driver[Connection]:
        return Driver(open=opening, usable=lambda _: True, mend=_mend, close=self._close)

    async def create_connection(self, with_db: bool) -> None:  # noqa: FBT001 - Tortoise's signature
        """Open nothing: connections are opened as they are needed."""

    async def _open_writer(self) -> Connection:
        connection = await self._open()
        for pragma, value in self.pragmas.items():
            await connection.execute_fetchall(f"PRAGMA {pragma}={value}")
        connection.row_factory = sqlite3.Row
        return connection

    async def _open_reader(self) -> Connection:
        connection = await self._open()
        for pragma in ("journal_mode=WAL", "query_only=ON"):
            await connection.execute_fetchall(f"PRAGMA {pragma}")
        await connection.create_function("trigram_query", 1, _trigram_query, deterministic=True)
        return connection

    async def _open(self) -> Connection:
        connection = Connection(self.filename)
        await connection
        self._opened.add(connection)
        await self._post_connect()
        for name, values, function in _FUNCTIONS:
            await connection.create_function(name, values, function, deterministic=True)
        return connection

    async def _close(self, connection: Connection) -> None:
        self._opened.discard(connection)
        await connection.close()

    async def close(self) -> None:
        """Close every connection at once: what still runs is given up, what waits is refused."""
        for connection in self._opened:
            connection.give_up()
        await asyncio.gather(self.writer.close(), self.readers.close())
        if self._watcher is not None:
            watcher, self._watcher = self._watcher, None
            await self._close(watcher)

    def acquire_connection(self) -> Any:
        """Return a block that has the writing connection."""
        return Lent(self.writer)

    def _in_transaction(self) -> TransactionContext:
        return _TransactionContext(_Transaction(self), self.writer)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        """Run a statement for many rows, all or none."""
        async with self._in_transaction() as transaction:
            await transaction.execute_many(query, values)

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[Any]]:
        """Run a statement. What only reads does not wait for a writer."""
        if not _only_reads(query):
            return await super().execute_query(query, values)  # type: ignore[no-any-return] # untyped decorator
        rows = await self.read(query, values or (), sqlite3.Row)
        return len(rows), rows

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        """Run a statement and return its rows as dicts. What only reads does not wait for a writer."""
        if not _only_reads(query):
            return await super().execute_query_dict(query, values)  # type: ignore[no-any-return] # untyped decorator
        return [dict(row) for row in await self.read(query, values or (), sqlite3.Row)]

    async def read(self, query: str, values: Sequence[Any], factory: Any = None) -> list[Any]:
        """Run one SELECT on a reading connection, in one snapshot, without waiting for a writer."""
        with _translated():
            async with Lent(self.readers) as connection:
                with metered_statement():
                    return await connection.fetch(query, values, factory)

    async def data_version(self) -> int:
        """Return a number that changes when another connection, of any process, has committed. One asks at a time."""
        if self._watcher is None:
            self._watcher = await self._open_reader()
        rows = await self._watcher.fetch("PRAGMA data_version", (), None)
        return int(rows[0][0])


def _only_reads(query: str) -> bool:
    return query.lstrip()[:6].upper() == "SELECT"


async def _mend(connection: Connection) -> bool:
    """Wait until the thread has let go of what was given up, and undo what it may have begun."""
    await connection.idle()
    await connection.rollback()
    return True


client_class = Client
__all__ = ["Client", "client_class"]
