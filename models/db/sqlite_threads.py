"""A SQLite connection and its thread, whose statements can be given up.

aiosqlite lets a cancelled statement run on in its thread. Here it ends within a few thousand of SQLite's steps, and
waiting for another process's lock ends too.
"""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import aiosqlite
from aiosqlite.core import _STOP_RUNNING_SENTINEL

from models.db.files import make_private
from models.noting import is_statement, ran

BUSY_SECONDS = 15.0
SHORT_WAIT_MS = 50
STEPS = 20_000
"""After how many steps of SQLite's machine, some tenths of a millisecond, a running statement looks whether it is still wanted."""


class _Call:
    """One call into the thread, and whether somebody still wants it."""

    __slots__ = ("given_up",)

    def __init__(self) -> None:
        self.given_up = False


class Connection(aiosqlite.Connection):
    """One connection. Calls run one after the other; a call whose waiter is cancelled is given up."""

    def __init__(self, path: str) -> None:
        super().__init__(partial(self._connected, path), 64)
        self._thread.daemon = True  # a thread that the operating system holds must not hold the process
        self._calls: set[_Call] = set()
        self._now: _Call | None = None

    def stop(self) -> "asyncio.Future[Any] | None":
        """Let the thread end. Where nothing is open (any more) nobody waits for that: the loop may be closed by then."""
        if self._connection is not None:
            return super().stop()
        self._running = False
        self._tx.put_nowait((None, _ended))
        return None

    def _connected(self, path: str) -> sqlite3.Connection:
        make_private(path)
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute(f"PRAGMA busy_timeout={SHORT_WAIT_MS}")
        connection.set_progress_handler(self._unwanted, STEPS)
        return connection

    def _unwanted(self) -> bool:
        return self._now is not None and self._now.given_up

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Run a function in the thread. aiosqlite sends everything through here."""
        if not self._running or self._connection is None:
            raise ValueError("Connection closed")
        call = _Call()
        future = asyncio.get_running_loop().create_future()
        self._calls.add(call)
        self._tx.put_nowait((future, partial(self._run, call, partial(fn, *args, **kwargs))))
        began = time.perf_counter()
        try:
            return await future
        except asyncio.CancelledError:
            call.given_up = True
            raise
        finally:
            if args and is_statement(args[0]):
                ran(args[0], args[1] if len(args) > 1 else (), time.perf_counter() - began)

    def _run(self, call: _Call, function: Callable[[], Any]) -> Any:
        self._now = call
        until = time.monotonic() + BUSY_SECONDS
        try:
            while not call.given_up:
                try:
                    return function()
                except sqlite3.OperationalError as exc:
                    # Nothing has happened yet: a transaction takes its lock when it begins.
                    if exc.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                        raise
            raise sqlite3.OperationalError("interrupted")
        finally:
            self._now = None
            self._calls.discard(call)

    def give_up(self) -> None:
        """Give up everything that runs or waits."""
        for call in list(self._calls):
            call.given_up = True

    async def idle(self) -> None:
        """Wait until the thread has done what was given to it."""
        await self._execute(_nothing)

    async def begin(self) -> None:
        """Begin a transaction that may write; another process's is waited for."""
        await self._execute(self._conn.execute, "BEGIN IMMEDIATE")

    async def commit(self) -> None:
        """Commit. A transaction that SQLite itself has undone, as when the disk is full, is not taken for committed."""
        await self._execute(self._committed)

    def _committed(self) -> None:
        if not self._conn.in_transaction:
            raise sqlite3.OperationalError("the transaction has been undone")
        self._conn.commit()

    async def fetch(self, sql: str, values: Sequence[Any], factory: Any) -> list[Any]:
        """Run a statement and return its rows, made by the factory (None for tuples)."""
        found: list[Any] = await self._execute(self._fetched, sql, values, factory)
        return found

    def _fetched(self, sql: str, values: Sequence[Any], factory: Any) -> list[Any]:
        cursor = self._conn.cursor()
        cursor.row_factory = factory
        return cursor.execute(sql, values).fetchall()


def _nothing() -> None:
    return None


def _ended() -> object:
    return _STOP_RUNNING_SENTINEL
