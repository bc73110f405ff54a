"""SQLite for a server: immediate write transactions, readers that never wait for a writer, full durability.

Tortoise loads this module as its database engine (``client_class``).
"""

import asyncio
import contextlib
import datetime as dt
import re
import sqlite3
from collections.abc import Sequence
from itertools import cycle
from typing import Any

import aiosqlite
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError

READERS = 2


def _instant(value: dt.datetime) -> str:
    return value.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


# After Tortoise has registered its own: instants are text that sorts, and that GraphQL can print as it is.
sqlite3.register_adapter(dt.datetime, _instant)


def _trigram_query(text: str) -> str:
    """Return the query by which the full-text index finds texts that share parts of three letters with this one."""
    parts = dict.fromkeys(word[i : i + 3] for word in text.split() for i in range(len(word) - 2))
    return " OR ".join('"' + part.replace('"', '""') + '"' for part in parts) or '"\x01\x01\x01"'


class _Transaction(SqliteTransactionWrapper):
    async def begin(self) -> None:
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as exc:
            raise OperationalError(exc) from exc

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


class _TransactionContext(SqliteTransactionContext):
    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:
            # Whoever waited may have been cancelled while the connection's thread goes on to begin.
            await asyncio.shield(self._undo())
            self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        transaction: TransactionalDBClient = self.connection
        return transaction

    async def _undo(self) -> None:
        """End a transaction that may have begun; the connection's thread does one thing after the other."""
        with contextlib.suppress(Exception):
            await self.connection._connection.rollback()  # noqa: SLF001 - Tortoise's wrapper would refuse: it has not begun for it


class Client(SqliteClient):
    """One writing connection and a few reading ones on the same file (or a single one in memory)."""

    def __init__(self, file_path: str, **options: Any) -> None:
        options.setdefault("busy_timeout", 15000)
        options.setdefault("synchronous", "FULL")
        super().__init__(file_path, **options)
        self._readers: list[aiosqlite.Connection] = []
        self._turn = cycle(range(READERS))

    async def create_connection(self, with_db: bool) -> None:  # noqa: FBT001 - Tortoise's signature
        """Open the writer and the readers."""
        await super().create_connection(with_db)
        for _ in range(READERS - len(self._readers)):
            reader = await aiosqlite.connect(self.filename, isolation_level=None)
            await reader.execute("PRAGMA busy_timeout=15000")
            await reader.execute("PRAGMA query_only=ON")
            await reader.create_function("trigram_query", 1, _trigram_query, deterministic=True)
            self._readers.append(reader)

    async def close(self) -> None:
        """Close every connection; an open one would keep the process alive."""
        for reader in self._readers:
            await reader.close()
        self._readers.clear()
        await super().close()

    def _in_transaction(self) -> TransactionContext:
        return _TransactionContext(_Transaction(self), self._lock)

    async def read(self, query: str, values: Sequence[Any]) -> list[Any]:
        """Run one SELECT on a reading connection, in one snapshot, without waiting for a writer."""
        if not self._readers:
            async with self._lock:
                if not self._readers:
                    await self.create_connection(with_db=True)
        try:
            rows = await self._readers[next(self._turn)].execute_fetchall(query, values)
        except sqlite3.OperationalError as exc:
            raise OperationalError(exc) from exc
        return list(rows)

    async def data_version(self) -> int:
        """Return a number that changes when another connection, of any process, has committed."""
        rows = await self.read_on_first("PRAGMA data_version")
        return int(rows[0][0])

    async def read_on_first(self, query: str) -> list[Any]:
        """Run a statement on the first reader, always the same one."""
        if not self._readers:
            await self.read("SELECT 1", ())
        return list(await self._readers[0].execute_fetchall(query))


client_class = Client
__all__ = ["Client", "client_class"]
