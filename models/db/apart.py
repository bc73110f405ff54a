"""A connection apart from those that serve requests, for one process at a time: nothing ends its statements, and its waits are short.

While a change of a table waits for its lock, everybody else waits behind it. So it waits briefly, gives way, and tries again.
"""

import asyncio
import contextlib
import fcntl
import re
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any, Protocol, TypeAlias, cast

import asyncpg
import structlog
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from models.db.connecting import DatabaseOptions, Dialect, client, dialect_of, sqlite_path
from models.db.files import is_called, private, try_lock

log = structlog.get_logger()
Tell: TypeAlias = Callable[[str], None]

LOCK_SECONDS = 2.0
"""How long a change of a table may wait for others, who wait behind it meanwhile."""
TRIES = 40
"""How often it gives way before it gives up."""
PAUSE_SECONDS = 1.0
LEAVE_SECONDS = 45.0
"""How long processes of an older version may take to notice that they have to end, and to end."""
SERVING = "voronka"
"""What the connections of processes that serve are called."""
SERVED = "select count(*) from pg_stat_activity where datname = current_database() and application_name = $1"
"""Tells of how many connections processes serve."""
_LOCK = 0x766F726F6E6B61


class Interrupted(Exception):
    """A migration could not go on; what it did stays and is gone on from. The message says who was waited for."""


def logged(text: str) -> None:
    """Tell the log."""
    log.info("database.migrating", doing=text)


class Session(Protocol):
    """A connection apart."""

    dialect: Dialect

    def transaction(self) -> AbstractAsyncContextManager[Any]:
        """Return a block that is done as a whole or not at all."""
        ...

    async def script(self, text: str) -> None:
        """Run statements without values."""
        ...

    async def rows(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        """Run one statement; its places are ``$1``, ``$2`` and so on."""
        ...

    def watched(self, what: str, *, waits: bool = False) -> AbstractAsyncContextManager[None]:
        """Return a block in which waiting is told, and is short unless nobody waits behind it."""
        ...

    async def others_left(self) -> bool:
        """Wait until no other process serves from this database; tell whether that came about."""
        ...


@asynccontextmanager
async def alone(options: DatabaseOptions, tell: Tell = logged) -> AsyncIterator[Session]:
    """Lend the connection apart to one process at a time; the others wait, and say so."""
    if dialect_of(options.url) == "sqlite":
        async with _locked(Path(sqlite_path(options.url) + ".migrating"), tell):
            yield _Sqlite(options, tell)
        return
    connection, observer = await connect(options, LOCK_SECONDS), await connect(options, LOCK_SECONDS)
    try:
        await _turn(connection, tell)
        yield _Postgres(connection, observer, tell)
    finally:
        for one in (connection, observer):
            one.terminate()  # a statement that was broken off is ended by the server, which looks whether anybody is there


async def patiently(session: Session, what: str, tell: Tell, work: Callable[[], Any]) -> None:
    """Do work in a transaction of its own; where others hold what it needs it gives way and tries again, a number of times."""
    for attempt in range(1, TRIES + 1):
        try:
            async with session.watched(what), session.transaction():
                await work()
        except (asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError, OperationalError) as held:
            if isinstance(held, OperationalError) and "locked" not in str(held):
                raise
            tell(f"{what}: others hold what it needs; gave way (time {attempt} of {TRIES})")
            await asyncio.sleep(PAUSE_SECONDS)
        else:
            return
    raise Interrupted(
        f"{what}: others held what it needs, {TRIES} times. What was done stays; end what they do, or wait, and run `voronka migrate` again."
    )


class _Postgres:
    dialect: Dialect = "postgres"

    def __init__(self, connection: Any, observer: Any, tell: Tell) -> None:
        self._connection, self._observer, self._tell = connection, observer, tell

    def transaction(self) -> AbstractAsyncContextManager[Any]:
        return cast("AbstractAsyncContextManager[Any]", self._connection.transaction())

    async def script(self, text: str) -> None:
        await self._connection.execute(text)

    async def rows(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        return [dict(row) for row in await self._connection.fetch(sql, *values)]

    @asynccontextmanager
    async def watched(self, what: str, *, waits: bool = False) -> AsyncIterator[None]:
        if waits:
            await self._connection.execute("set lock_timeout = 0")
        watcher = asyncio.create_task(self._watch(what))
        try:
            yield
        finally:
            watcher.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await watcher
            if waits:
                await self._connection.execute(f"set lock_timeout = {int(LOCK_SECONDS * 1000)}")

    async def _watch(self, what: str) -> None:
        pid, told = self._connection.get_server_pid(), ""
        while True:
            await asyncio.sleep(LOCK_SECONDS / 4)
            seen = await self._observer.fetchval(_SEEN, pid)
            if seen and seen != told:
                self._tell(f"{what}: {seen}")
                told = seen

    async def others_left(self) -> bool:
        for _ in range(int(LEAVE_SECONDS / PAUSE_SECONDS)):
            there = await self._observer.fetchval(SERVED, SERVING)
            if not there:
                return True
            self._tell(f"waits until older processes have ended: they hold {there} connections")
            await asyncio.sleep(PAUSE_SECONDS)
        return False


_SEEN = """
select coalesce(
    (select 'waits for ' || string_agg(format('%s (process %s, %s, since %s s: %s)', coalesce(nullif(application_name, ''), usename), pid,
        state, extract(epoch from now() - coalesce(xact_start, query_start))::int, left(regexp_replace(query, '\\s+', ' ', 'g'), 60)), '; '
        order by pid) from pg_stat_activity where pid = any(pg_blocking_pids($1))),
    (select phase || case when blocks_total > 0 then format(', %s %%', 10 * (10 * blocks_done / blocks_total)) else '' end
        from pg_stat_progress_create_index where pid = $1))
"""


async def connect(options: DatabaseOptions, lock_seconds: float) -> Any:
    """Open a connection to PostgreSQL that nothing ends, and whose waits for locks are short."""
    made: Any = await asyncpg.connect(
        options.url.replace("postgres://", "postgresql://", 1),
        timeout=options.connect_timeout,
        server_settings={
            "application_name": "voronka migrate",
            "timezone": "UTC",
            "statement_timeout": "0",
            "idle_in_transaction_session_timeout": "0",
            "lock_timeout": str(int(lock_seconds * 1000)),
        },
    )
    with contextlib.suppress(
        asyncpg.PostgresError
    ):  # where the server cannot look, it ends the statement of whoever has gone later
        await made.execute("set client_connection_check_interval = 1000")
    return made


async def _turn(connection: Any, tell: Tell) -> None:
    """Wait for our turn without holding a snapshot, for which an index that is made meanwhile would wait."""
    told = False
    while not await connection.fetchval("select pg_try_advisory_lock($1)", _LOCK):
        if not told:
            tell("another process brings the database up to date; waits for it")
            told = True
        await asyncio.sleep(PAUSE_SECONDS / 4)


class _Sqlite:
    dialect: Dialect = "sqlite"

    def __init__(self, options: DatabaseOptions, tell: Tell) -> None:
        self._options, self._tell = options, tell

    def transaction(self) -> AbstractAsyncContextManager[Any]:
        return cast("AbstractAsyncContextManager[Any]", in_transaction())

    async def script(self, text: str) -> None:
        await client().execute_script(text)

    async def rows(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        """Read on the connection that writes: another one would read the whole schema anew after each change of it."""
        async with self.transaction():
            return cast("list[dict[str, Any]]", await client().execute_query_dict(re.sub(r"\$(\d)", r"?\1", sql), list(values)))

    @asynccontextmanager
    async def watched(self, what: str, *, waits: bool = False) -> AsyncIterator[None]:
        yield

    async def others_left(self) -> bool:
        for _ in range(int(LEAVE_SECONDS / PAUSE_SECONDS)):
            with open(beside_serving(self._options), "w", opener=private) as held:  # noqa: ASYNC230 - an empty file beside the database
                if try_lock(held, fcntl.LOCK_EX):
                    return True
            self._tell("waits until older processes have ended, which serve from this file")
            await asyncio.sleep(PAUSE_SECONDS)
        return False


def beside_serving(options: DatabaseOptions) -> str:
    """Return the file whose lock shows that a process serves from the embedded database."""
    return sqlite_path(options.url) + ".serving"


@asynccontextmanager
async def _locked(path: Path, tell: Tell) -> AsyncIterator[None]:
    told = False
    while True:
        with open(path, "w", opener=private) as held:  # noqa: ASYNC230 - an empty file beside the database
            if try_lock(held, fcntl.LOCK_EX) and is_called(path, held):
                try:
                    yield
                finally:
                    path.unlink(missing_ok=True)  # noqa: ASYNC240 - as above
                return
        if not told:
            tell("another process brings the database up to date; waits for it")
            told = True
        await asyncio.sleep(PAUSE_SECONDS / 4)
