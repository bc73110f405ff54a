"""Pages of a stream: each is read once for all who are at the same place, and no caller's streams keep the others' waiting."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple, Self
from uuid import UUID
from weakref import WeakValueDictionary

from cachetools import TTLCache

from models.errors import RateLimited, Timeout, Unavailable

STATEMENTS_OF_ONE = 2
TRIES = 3
READ_SECONDS = 10.0
PAUSE_SECONDS = 1.0
KEPT_BYTES, KEPT_SECONDS = 8_000_000, 1.0


class Place(NamedTuple):
    """A place in the log of a workspace: after an event, or, of what changed with that event, after one record. Its text is the cursor."""

    sequence: int
    row: str = str(UUID(int=2**128 - 1))
    """The id of the last record that has been told of; the last that can be where all have."""
    is_exact: bool = False
    """Whether who stands here has what they follow as it was at this event: nothing that happened later has reached them."""

    @classmethod
    def of(cls, cursor: str) -> Self | None:
        """Return the place that a cursor names; None where it is none."""
        sequence, _, row = cursor.partition("_")
        if not (sequence.isascii() and sequence.isdigit() and len(sequence) < 19):
            return None
        try:
            return cls(int(sequence), str(UUID(row))) if row else cls(int(sequence))
        except ValueError:
            return None

    def __str__(self) -> str:
        """Return the cursor."""
        return str(self.sequence) if self.row == Place(0).row else f"{self.sequence}_{self.row}"


Row = tuple[Place, str]
"""Where something is told, and its JSON."""


Begins = Callable[[UUID], Awaitable[int | None]]


@dataclass(frozen=True, kw_only=True)
class Stream:
    """What a subscription follows. Streams with the same key have the same rows."""

    key: Hashable
    workspace_id: UUID
    caller: Hashable
    read: Callable[[Place, Place], Awaitable[tuple[Sequence[Row], Place]]]
    """Reads what comes after one place, at most up to and with another that is known; tells up to where it is all."""
    begins: Begins | None = None
    """Finds the event after which to begin where no place is named; None for now."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """Rows in order, and the place up to which they are all."""

    upto: Place
    rows: Sequence[Row]
    size: int


class Log:
    """How far the log of a workspace goes, as this process knows. It is kept while somebody follows."""

    def __init__(self) -> None:
        self.last = Place(0)
        self.followers = 0
        self._moved = asyncio.Event()

    def told(self, last: int) -> None:
        """Wake up who waits, if there is more."""
        if Place(last) > self.last:
            self.last = Place(last)
            self._moved.set()
            self._moved.clear()

    async def beyond(self, cursor: Place) -> None:
        """Wait for an event after a place."""
        while self.last <= cursor:
            await self._moved.wait()


class _Reading:
    """A reading that several wait for; when the last of them goes away, it is ended."""

    def __init__(self, work: asyncio.Task[Page]) -> None:
        self._work = work
        self._waiting = 0
        self._over = asyncio.Event()
        work.add_done_callback(self._end)

    def _end(self, work: asyncio.Task[Page]) -> None:
        if not work.cancelled():
            work.exception()  # it is raised where it is waited for; nobody may
        self._over.set()

    async def page(self) -> Page:
        self._waiting += 1
        try:
            await self._over.wait()
            return self._work.result()
        finally:
            self._waiting -= 1
            if not self._waiting:
                self._work.cancel()

    @property
    def is_given_up(self) -> bool:
        return self._work.done() or bool(self._work.cancelling())


class Pages:
    """The readings under way, and the pages of the last moment."""

    def __init__(self) -> None:
        self._readings: dict[Hashable, _Reading] = {}
        self._kept: TTLCache[Hashable, Page] = TTLCache(KEPT_BYTES, KEPT_SECONDS, getsizeof=lambda page: page.size + 200)
        self._of_one: WeakValueDictionary[Hashable, asyncio.Semaphore] = WeakValueDictionary()

    async def after(self, stream: Stream, followed: Log, cursor: Place) -> Page:
        """Return the page after a cursor, as it was at most a moment ago; wait for it where the log ends there."""
        key = (stream.key, cursor)
        kept = self._kept.get(key)
        if kept is not None:
            return kept
        reading = self._readings.get(key)
        if reading is None or reading.is_given_up:
            work = asyncio.create_task(self._read(stream, followed, cursor))
            reading = self._readings[key] = _Reading(work)
            work.add_done_callback(partial(self._forget, key, reading))
        return await reading.page()

    def _forget(self, key: Hashable, reading: _Reading, _work: asyncio.Task[Page]) -> None:
        if self._readings.get(key) is reading:
            del self._readings[key]

    async def _read(self, stream: Stream, followed: Log, cursor: Place) -> Page:
        await followed.beyond(cursor)
        tries = 0
        while True:
            try:
                async with self._turn(stream.caller):
                    page = await _page(stream, cursor, followed.last)
                break
            except (Unavailable, RateLimited):
                pass  # the tail tells of a database that is away; everybody else's streams need not
            except Timeout:
                tries += 1
                if tries == TRIES:
                    raise
            await asyncio.sleep(PAUSE_SECONDS)
        with contextlib.suppress(ValueError):  # too large to keep
            self._kept[stream.key, cursor] = page
        return page

    def _turn(self, caller: Hashable) -> asyncio.Semaphore:
        """Return what keeps one caller's streams from taking all that the caller may take of the connections."""
        turn = self._of_one.get(caller)
        if turn is None:
            turn = self._of_one[caller] = asyncio.Semaphore(STATEMENTS_OF_ONE)
        return turn


async def _page(stream: Stream, cursor: Place, last: Place) -> Page:
    try:
        async with asyncio.timeout(READ_SECONDS):
            rows, upto = await stream.read(cursor, last)
    except TimeoutError:
        raise Timeout("The events took too long to read.") from None
    size = sum(len(text.encode()) for _, text in rows)
    return Page(upto=upto, rows=rows, size=size)
