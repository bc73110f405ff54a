"""What waits to be sent over one connection, bounded in bytes: whoever would add more waits until the client has taken some."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator

from api.lines import Line
from resolvers.log.paging import Page

BATCH = 16_384
Framed = Callable[[object, str], str]
"""How an event is sent, from its place in the log, whose text is its cursor, and its JSON."""


class Ledger:
    """The bytes of the answers that wait on all connections of a process."""

    def __init__(self) -> None:
        self.total = 0


class Outbox:
    """The messages of one connection, in order, and the one writer that sends them."""

    def __init__(self, line: Line, limit: int, turns: asyncio.Semaphore, ledger: Ledger) -> None:
        self.held = 0
        """Bytes that wait, the pages that other connections share included."""
        self.own = 0
        """Bytes that wait for this connection alone."""
        self._line, self._limit, self._turns, self._ledger = line, limit, turns, ledger
        self._waiting: deque[tuple[Iterator[bytes], int, int]] = deque()
        self._some, self._room = asyncio.Event(), asyncio.Event()
        self._is_dropped = False

    def push(self, message: bytes) -> None:
        """Queue a message. Wait for ``room`` before anything that makes large ones begins."""
        kept = bytes(memoryview(message))  # what orjson returns may occupy 16 times its length
        self._add(iter((kept,)), len(kept), len(kept))

    def push_page(self, page: Page, framed: Framed) -> None:
        """Queue a message for each row of a page, which is not copied until it is sent."""
        messages = (framed(cursor, text).encode() for cursor, text in page.rows)
        self._add(messages, page.size + len(page.rows) * len(framed(page.upto, "")), 0)

    def _add(self, messages: Iterator[bytes], size: int, own: int) -> None:
        if self._is_dropped:
            return
        self._waiting.append((messages, size, own))
        self.held += size
        self.own += own
        self._ledger.total += own
        if len(self._waiting) == 1 and size <= BATCH and self._line.writable.is_set() and self._line.is_open:
            self._line.write(self._batch())  # nothing waits and it is little: a turn would only cost time
        else:
            self._some.set()

    @property
    def has_room(self) -> bool:
        """Tell whether less than the limit is held."""
        return self.held < self._limit

    async def room(self) -> None:
        """Wait until there is room."""
        while not self.has_room:
            self._room.clear()
            await self._room.wait()

    async def empty(self) -> None:
        """Wait until everything has been sent."""
        while self._waiting:
            self._some.set()
            self._room.clear()
            await self._room.wait()

    async def write(self) -> None:
        """Send what waits as fast as the client takes it, in turns with other connections, so that none keeps the process busy."""
        while self._line.is_open:
            if not self._waiting:
                self._some.clear()
                await self._some.wait()
            await self._line.writable.wait()
            async with self._turns:
                if self._line.is_open:
                    self._line.write(self._batch())
                await asyncio.sleep(0)
            if self.has_room:
                self._room.set()

    def _batch(self) -> list[bytes]:
        batch: list[bytes] = []
        size = 0
        while self._waiting and size < BATCH:
            messages, held, own = self._waiting[0]
            message = next(messages, None)
            if message is None:
                self._waiting.popleft()
                self._forget(held, own)
            else:
                batch.append(message)
                size += len(message)
        return batch

    def drop(self) -> None:
        """Throw away what waits and what may come: nobody will take it."""
        self._is_dropped = True
        for _, held, own in self._waiting:
            self._forget(held, own)
        self._waiting.clear()
        self._room.set()

    def _forget(self, held: int, own: int) -> None:
        self.held -= held
        self.own -= own
        self._ledger.total -= own
