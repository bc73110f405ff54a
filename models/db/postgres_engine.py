"""PostgreSQL over asyncpg: connections that always come back, in order, whoever leaves a statement or a transaction.

Tortoise loads this module as its database engine (``client_class``). Connections are lent by our own lanes instead of
asyncpg's pool: fair between callers, and without its cost for each statement.
"""

import asyncio
from collections.abc import Sequence
from typing import Any, TypeAlias

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import NestedTransactionContext, TransactionalDBClient, TransactionContext
from tortoise.exceptions import DBConnectionError

from models.db.lanes import Driver, Lanes, Lent, Share
from models.db.postgres_connection import Connection
from models.db.transactions import OwnedTransaction
from models.db.writing import PostgresWriter

Raw: TypeAlias = Any  # asyncpg.Connection, which has no types
MEND_SECONDS = 1.0
"""How long a statement that was given up may take to end before its connection is cut."""


class _Transaction(TransactionWrapper):
    executor_class = PostgresWriter

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(_Transaction(self))

    async def read(self, query: str, values: Sequence[Any]) -> Sequence[Any]:
        """Run one SELECT in the transaction."""
        async with self.acquire_connection() as connection:
            found: Sequence[Any] = await connection.fetch(query, *values)
            return found


class _TransactionContext(OwnedTransaction[Raw]):
    def __init__(self, client: TransactionalDBClient, lanes: Lanes[Raw]) -> None:
        super().__init__(client, lanes)
        self._transaction: Any = None

    async def begin(self, connection: Raw) -> None:
        self._transaction = connection.transaction()
        await self._transaction.start()

    async def commit(self, connection: Raw) -> None:
        await self._transaction.commit()

    async def rollback(self, connection: Raw) -> None:
        async with asyncio.timeout(MEND_SECONDS):
            await self._transaction.rollback()


class Client(AsyncpgDBClient):
    """The database, and the lanes to it."""

    executor_class = PostgresWriter

    def __init__(self, *, share: Share | None = None, **options: Any) -> None:
        super().__init__(**options)
        driver = Driver(open=self._open, usable=_usable, mend=_mend, close=_close)
        self.lanes: Lanes[Raw] = Lanes(self.pool_maxsize, share or Share(), driver)

    @property
    def pools(self) -> dict[str, Lanes[Raw]]:
        """Return the connections by what they are for."""
        return {"all": self.lanes}

    async def create_connection(self, with_db: bool) -> None:  # noqa: FBT001 - Tortoise's signature
        """Open nothing: connections are opened as they are needed."""

    async def _open(self) -> Raw:
        try:
            made: Raw = await asyncpg.connect(
                host=self.host,
                port=self.port,
                user=self.user,
                password=self.password,
                database=self.database,
                server_settings=self.server_settings,
                connection_class=Connection,
                **self.extra,
            )
        except asyncpg.InvalidCatalogNameError as exc:
            raise DBConnectionError(f"There is no database {self.database}.") from exc
        await self._post_connect()
        return made

    async def close(self) -> None:
        """Close every connection; what runs has a moment to end."""
        await self.lanes.close()

    def acquire_connection(self) -> Any:
        """Return a block that has a connection."""
        return Lent(self.lanes)

    def _in_transaction(self) -> TransactionContext:
        return _TransactionContext(_Transaction(self), self.lanes)

    async def execute_many(self, query: str, values: list[Any]) -> None:
        """Run a statement for many rows, all or none."""
        async with self._in_transaction() as transaction:
            await transaction.execute_many(query, values)

    async def read(self, query: str, values: Sequence[Any]) -> Sequence[Any]:
        """Run one SELECT."""
        is_clean = False
        lane = await self.lanes.acquire()
        try:
            connection: Raw = lane.connection
            found: Sequence[Any] = await connection.read(query, values)
            is_clean = True
            return found
        finally:
            self.lanes.give_back(lane, clean=is_clean)


def _usable(connection: Raw) -> bool:
    return not connection.is_closed()


async def _mend(connection: Raw) -> bool:
    """Wait until the server has ended what was given up; a connection that is not in order within a second is cut."""
    if connection.is_closed():
        return False
    try:
        async with asyncio.timeout(MEND_SECONDS):
            if connection._top_xact is not None:  # noqa: SLF001 - a BEGIN that was given up may have been carried out
                connection._top_xact = None  # noqa: SLF001
                await connection.execute("ROLLBACK")
            await connection.reset()
    except Exception:  # noqa: BLE001 - whatever is wrong with it, it is of no use any more
        connection.terminate()
        return False
    return True


async def _close(connection: Raw) -> None:
    try:
        await connection.close(timeout=1)
    except Exception:  # noqa: BLE001 - it goes in any case
        connection.terminate()


client_class = Client
__all__ = ["Client", "client_class"]
