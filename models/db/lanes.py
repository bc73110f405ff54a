"""Connections, lent one at a time: in turn by caller, and to one caller at most a share of them.

One user's hundred slow statements wait behind each other, not in front of everybody else's. A connection comes back
by ``give_back``, which waits for nothing, so that no cancellation can lose it.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Hashable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from models.db.keeping import keep
from models.errors import RateLimited, Unavailable

CALLER: ContextVar[Hashable] = ContextVar("caller", default=None)
"""Whose work runs: a user's id, a word for work that is nobody's yet, None for what the process does by itself."""

ARRIVING = "arriving"
"""Whose work it is before it is known whose."""

PATIENCE_SECONDS = 15.0
SWEEP_SECONDS = 1.0
CLOSE_SECONDS = 1.5

C = TypeVar("C")


@dataclass(frozen=True, kw_only=True)
class Share:
    """What one caller may have of the connections: a part of them, and so many requests that wait for them; 0 for any number."""

    part: float = 0.5
    waiting: int = 200

    def of(self, size: int) -> int:
        """Return how many of ``size`` connections one caller may hold, at least one."""
        return max(1, min(size, int(size * self.part)))


class Lane(Generic[C]):
    """One place for a connection, and who has it. The connection is opened when it is first needed."""

    __slots__ = ("caller", "connection")

    def __init__(self) -> None:
        self.connection: C | None = None
        self.caller: Hashable = None


_Waiter: TypeAlias = tuple["asyncio.Future[Lane[C]]", float]
"""Somebody who waits for a turn, and until when (the loop's time)."""


@dataclass(frozen=True, kw_only=True)
class Driver(Generic[C]):
    """How connections are opened, found usable, put in order after a statement was given up, and closed."""

    open: Callable[[], Awaitable[C]]
    usable: Callable[[C], bool]
    mend: Callable[[C], Awaitable[bool]]
    close: Callable[[C], Awaitable[None]]


class Lanes(Generic[C]):
    """A bounded set of connections."""

    def __init__(self, size: int, share: Share, driver: Driver[C]) -> None:
        self._all: list[Lane[C]] = [Lane() for _ in range(size)]
        self._free = list(self._all)
        self._most, self._share, self._driver = share.of(size), share, driver
        self._held: dict[Hashable, int] = {}
        self._waiting: OrderedDict[Hashable, deque[_Waiter[C]]] = OrderedDict()
        self._idle = asyncio.Event()
        self._is_closed = self._is_shut = self._is_swept = False

    async def acquire(self) -> Lane[C]:
        """Return a lane with an open connection; whoever takes it must give it back."""
        caller = CALLER.get()
        if self._is_closed:
            raise Unavailable("The database is being closed.")
        if self._free and self._held.get(caller, 0) < self._most:
            lane = self._free.pop()
            self._lend(lane, caller)
        else:
            lane = await self._turn(caller)
        if lane.connection is None or not self._driver.usable(lane.connection):
            await self._open(lane)
        return lane

    def lent(self) -> "Lent[C]":
        """Return a block that has a connection."""
        return Lent(self)

    def give_back(self, lane: Lane[C], *, clean: bool) -> None:
        """Take a lane back. One whose statement was given up or failed comes back when it is in order again."""
        if clean:
            self._release(lane)
        else:
            keep(self._mend(lane))

    @property
    def lent_out(self) -> int:
        """How many connections somebody has."""
        return len(self._all) - len(self._free)

    @property
    def size(self) -> int:
        """How many connections there may be."""
        return len(self._all)

    @property
    def waiting(self) -> int:
        """How many statements and transactions wait for a connection."""
        return sum(map(len, self._waiting.values()))

    async def close(self) -> None:
        """Lend nothing any more, and close every connection, also those that do not come back in time."""
        self._is_closed = True
        for queue in self._waiting.values():
            for turn, _ in queue:
                if not turn.done():
                    turn.set_exception(Unavailable("The database is being closed."))
        self._waiting.clear()
        if self.lent_out:
            self._idle.clear()
            await _within(CLOSE_SECONDS, self._idle.wait())
        self._is_shut = True
        await asyncio.gather(*(self._shut(lane) for lane in self._all))

    def _lend(self, lane: Lane[C], caller: Hashable) -> None:
        lane.caller = caller
        self._held[caller] = self._held.get(caller, 0) + 1

    async def _turn(self, caller: Hashable) -> Lane[C]:
        """Wait until it is the caller's turn."""
        queue = self._waiting.setdefault(caller, deque())
        if caller is not None and 0 < self._share.waiting <= len(queue):
            raise RateLimited("Too many of your requests are waiting for the database; send fewer at a time.", retry_after=1)
        loop = asyncio.get_running_loop()
        waiter: _Waiter[C] = (loop.create_future(), loop.time() + PATIENCE_SECONDS)
        queue.append(waiter)
        if not self._is_swept:
            self._is_swept = True
            loop.call_later(SWEEP_SECONDS, self._sweep)
        turn = waiter[0]
        try:
            return await turn
        except BaseException:
            if turn.done() and not turn.cancelled() and turn.exception() is None:
                self._release(turn.result())
            self._forget(caller, waiter)
            raise

    def _forget(self, caller: Hashable, waiter: "_Waiter[C]") -> None:
        queue = self._waiting.get(caller)
        if queue is not None and waiter in queue:
            queue.remove(waiter)
            if not queue:
                del self._waiting[caller]

    def _sweep(self) -> None:
        """Refuse those who have waited too long, as long as anybody waits."""
        loop = asyncio.get_running_loop()
        for queue in self._waiting.values():
            for turn, until in queue:
                if until < loop.time() and not turn.done():
                    turn.set_exception(Unavailable("The database is busy; try again in a moment."))
        self._is_swept = bool(self._waiting)
        if self._is_swept:
            loop.call_later(SWEEP_SECONDS, self._sweep)

    def _release(self, lane: Lane[C]) -> None:
        left = self._held[lane.caller] - 1
        if left:
            self._held[lane.caller] = left
        else:
            del self._held[lane.caller]
        lane.caller = None
        self._free.append(lane)
        if self._waiting:
            self._serve()
        if self._is_closed and not self.lent_out:
            self._idle.set()
        if self._is_shut:
            keep(self._shut(lane))

    async def _shut(self, lane: Lane[C]) -> None:
        connection, lane.connection = lane.connection, None
        if connection is not None:
            await _within(CLOSE_SECONDS, self._driver.close(connection))

    def _serve(self) -> None:
        """Give what is free to those who wait: callers in turn, each up to its share."""
        for caller in list(self._waiting):
            if not self._free:
                return
            if self._held.get(caller, 0) < self._most:
                self._give_next(caller, self._waiting[caller])

    def _give_next(self, caller: Hashable, queue: "deque[_Waiter[C]]") -> None:
        while queue:
            turn, _ = queue.popleft()
            if not turn.done():
                lane = self._free.pop()
                self._lend(lane, caller)
                turn.set_result(lane)
                break
        if queue:
            self._waiting.move_to_end(caller)
        else:
            del self._waiting[caller]

    async def _open(self, lane: Lane[C]) -> None:
        opening = asyncio.ensure_future(keep(self._opened()))
        try:
            lane.connection = await asyncio.shield(opening)
        except asyncio.CancelledError:
            opening.add_done_callback(lambda task: self._opened_for_nobody(lane, task))
            raise
        except BaseException:
            lane.connection = None
            self._release(lane)
            raise

    async def _opened(self) -> C:
        return await self._driver.open()

    def _opened_for_nobody(self, lane: Lane[C], opening: "asyncio.Future[C]") -> None:
        lane.connection = None if opening.cancelled() or opening.exception() is not None else opening.result()
        self._release(lane)

    async def _mend(self, lane: Lane[C]) -> None:
        mended = False
        try:
            mended = lane.connection is not None and await self._driver.mend(lane.connection)
        finally:
            if not mended:
                lane.connection = None
            self._release(lane)


class Lent(Generic[C]):
    """A block that has a connection of the lanes."""

    __slots__ = ("_lane", "_lanes")

    def __init__(self, lanes: Lanes[C]) -> None:
        self._lanes = lanes

    async def __aenter__(self) -> C:
        self._lane = await self._lanes.acquire()
        connection: Any = self._lane.connection
        return connection  # type: ignore[no-any-return] # a lane that is acquired has one

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._lanes.give_back(self._lane, clean=kind is None)


async def _within(seconds: float, work: Awaitable[Any]) -> None:
    """Wait for something, but not longer than this, and not for its failure."""
    task = asyncio.ensure_future(work)
    await asyncio.wait({task}, timeout=seconds)
    if not task.done():
        task.cancel()
    elif not task.cancelled():
        task.exception()
