"""A transaction's life, from BEGIN to the end, in a task of its own that nobody's leaving ends.

Whoever opens a transaction may be cancelled at every await, and again while it tidies up. So it does not tidy up: it
decides, and the owner commits or undoes and gives the connection back. A COMMIT that has been sent is awaited to its end.
"""

import asyncio
from contextvars import ContextVar
from typing import Any, Generic, TypeVar

from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.connection import get_connections

from models.db.keeping import keep, mutation
from models.db.lanes import Lane, Lanes

C = TypeVar("C")

OPEN: ContextVar[bool] = ContextVar("transaction", default=False)
"""Whether this code runs in a transaction, which then also sees what it reads."""


class Lease(Generic[C]):
    """A connection as a transaction sees it; after the end it refuses everything, for somebody else may have it."""

    __slots__ = ("_connection",)

    def __init__(self, connection: C) -> None:
        self._connection: C | None = connection

    def __getattr__(self, name: str) -> Any:
        if self._connection is None:
            raise RuntimeError("This transaction has ended; nothing can run in it any more.")
        return getattr(self._connection, name)

    def end(self) -> None:
        """Refuse everything from now on."""
        self._connection = None


class OwnedTransaction(TransactionContext, Generic[C]):
    """The outermost ``in_transaction()``. Engines say how a transaction begins and ends on their connections."""

    def __init__(self, client: TransactionalDBClient, lanes: Lanes[C]) -> None:
        self.client, self._lanes = client, lanes

    async def begin(self, connection: C) -> None:
        """Begin a transaction."""
        raise NotImplementedError

    async def commit(self, connection: C) -> None:
        """Commit it, or raise and have nothing committed."""
        raise NotImplementedError

    async def rollback(self, connection: C) -> None:
        """Undo it, and stop the statement that may still be running in it."""
        raise NotImplementedError

    def leased(self, connection: C) -> Lease[C]:
        """Return the connection as the transaction may use it."""
        return Lease(connection)

    async def __aenter__(self) -> TransactionalDBClient:
        self._mutation = mutation()
        if self._mutation is not None:
            self._mutation.begins()
        lane = await self._lanes.acquire()
        loop = asyncio.get_running_loop()
        self._begun: asyncio.Future[None] = loop.create_future()
        self._verdict: asyncio.Future[bool] = loop.create_future()
        self._owner = keep(self._own(lane))
        try:
            await asyncio.shield(self._begun)
        except BaseException:
            self._decide(commit=False)
            if not self._begun.done():
                self._owner.cancel()  # it has taken its first step before this one, so that it gives its lane back
            raise
        self.token = get_connections().set(self.client.connection_name, self.client)
        self._opened = OPEN.set(True)
        return self.client

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        OPEN.reset(self._opened)
        get_connections().reset(self.token)
        self._decide(commit=kind is None)
        await asyncio.shield(self._owner)

    def _decide(self, *, commit: bool) -> None:
        if not self._verdict.done():
            self._verdict.set_result(commit)
        if commit and self._mutation is not None:
            self._mutation.commits()

    async def _own(self, lane: Lane[C]) -> None:
        connection: Any = lane.connection
        lease, clean = self.leased(connection), False
        self.client._connection = lease  # noqa: SLF001 - where Tortoise's clients look for it
        try:
            if await self._has_begun(connection):
                wanted = await self._verdict
                lease.end()
                if wanted:
                    await self.commit(connection)
                    clean = True
                else:
                    clean = await self._is_undone(connection)
        finally:
            lease.end()
            self._lanes.give_back(lane, clean=clean)

    async def _is_undone(self, connection: C) -> bool:
        """Undo; a connection on which that fails is put in order or cut, which undoes as well."""
        try:
            await self.rollback(connection)
        except Exception:  # noqa: BLE001 - why the transaction is undone matters more
            return False
        return True

    async def _has_begun(self, connection: C) -> bool:
        try:
            await self.begin(connection)
        except BaseException as failure:  # noqa: BLE001 - told to whoever opens the transaction
            if self._verdict.done():
                self._begun.cancel()  # whoever opened it has left
            else:
                self._begun.set_exception(failure)
            return False
        self._begun.set_result(None)
        return True
