"""Hearing at once that another process has committed: NOTIFY where the database has it, a look at the file's version where not.

A bell that is missed costs a delay and nothing else: whoever listens looks by itself now and then. It is rung after the commit, for
NOTIFY in a transaction makes all commits of the whole server wait for each other, and once for all that comes within a moment.
"""

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from contextvars import Context
from typing import Any, Literal, TypeAlias

import asyncpg

from models.db.connecting import DatabaseOptions, client, dialect, fetch
from models.db.keeping import keep
from models.errors import CrmError

CHANNEL = "voronka"
Word: TypeAlias = Literal["log", "jobs"]
"""What there is to look at: a workspace's log has grown, or jobs are due."""
JOIN_SECONDS = 0.005
RETRY_SECONDS = 1.0
CHECK_SECONDS = 10.0
FILE_SECONDS = 0.25


class Ringing:
    """The words that other processes are about to hear from this one."""

    def __init__(self) -> None:
        self._words: set[Word] = set()

    def ring(self, word: Word) -> None:
        """Let other processes hear a word in a moment. On a file they see for themselves."""
        if dialect() == "postgres":
            if not self._words:
                Context().run(keep, self._send())  # a transaction that is open here is not the bell's
            self._words.add(word)

    async def _send(self) -> None:
        await asyncio.sleep(JOIN_SECONDS)
        words, self._words = sorted(self._words), set()
        with contextlib.suppress(CrmError):
            await fetch("select pg_notify($1, w) from unnest($2::text[]) w", [CHANNEL, words])


ringing = Ringing()


async def hear(options: DatabaseOptions, rung: Mapping[Word, Callable[[], None]]) -> None:
    """Call what belongs to a word for every word of another process, until cancelled. A file has no words: it calls all."""
    await (_listen(options, rung) if dialect() == "postgres" else _watch(rung))


async def _listen(options: DatabaseOptions, rung: Mapping[Word, Callable[[], None]]) -> None:
    """Hold a connection of our own; losing it costs only the delay until the next look."""
    while True:
        with contextlib.suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError):
            url = options.url.replace("postgres://", "postgresql://", 1)
            connection = await asyncpg.connect(
                url, timeout=5, command_timeout=5, server_settings={"application_name": options.name}
            )
            try:
                await _follow(connection, rung)
            finally:
                connection.terminate()
        await asyncio.sleep(RETRY_SECONDS)


async def _follow(connection: Any, rung: Mapping[Word, Callable[[], None]]) -> None:
    """Listen until the connection is lost; one whose other end has gone without a word is found out by asking."""

    def heard(_connection: Any, _process: int, _channel: str, word: Word) -> None:
        if word in rung:
            rung[word]()

    await connection.add_listener(CHANNEL, heard)
    for call in rung.values():
        call()
    checked = asyncio.get_running_loop().time()
    while not connection.is_closed():
        await asyncio.sleep(RETRY_SECONDS)
        if asyncio.get_running_loop().time() - checked >= CHECK_SECONDS:
            await connection.fetchval("select 1")
            checked = asyncio.get_running_loop().time()


async def _watch(rung: Mapping[Word, Callable[[], None]]) -> None:
    """Notice commits of other processes on the same file."""
    seen = 0
    while True:
        with contextlib.suppress(Exception):
            version = await client().data_version()
            if version != seen:
                seen = version
                for call in rung.values():
                    call()
        await asyncio.sleep(FILE_SECONDS)
