"""Limits of time that hardly ever fire, for the price of an entry in a dict: whatever is late is found within a moment.

A timer of the event loop for each part of each request costs more than most of what it guards. Here one timer goes through all
that wait, as long as anything does; so an alarm may ring up to ``TICK_SECONDS`` late.
"""

import asyncio
import types
from collections.abc import Callable, Coroutine, Generator
from types import TracebackType
from typing import Any, Self, TypeVar, cast

TICK_SECONDS = 0.05
T = TypeVar("T")


class _Round:
    """The alarms of one event loop, and the timer that goes through them."""

    __slots__ = ("is_going", "loop", "set")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.set: dict[object, tuple[float, Callable[[], None]]] = {}
        self.is_going = False

    def go(self) -> None:
        """Ring those whose time has come, and come again while any are left."""
        at = self.loop.time()
        for alarm, (until, ring) in list(self.set.items()):
            if until <= at and self.set.pop(alarm, None) is not None:
                ring()
        self.is_going = bool(self.set)
        if self.is_going:
            self.loop.call_later(TICK_SECONDS, self.go)


_rounds: list[_Round] = []
"""That of the loop which runs; one, since a process has one loop at a time."""


def _round(loop: asyncio.AbstractEventLoop) -> _Round:
    """Return the round of a loop, going."""
    if not _rounds or _rounds[0].loop is not loop:
        _rounds[:] = [_Round(loop)]
    current = _rounds[0]
    current.is_going = True
    loop.call_later(TICK_SECONDS, current.go)
    return current


def ring(alarm: object, until: float, call: Callable[[], None], loop: asyncio.AbstractEventLoop) -> None:
    """Call something when the loop's time has come, unless it is silenced before; ``alarm`` names it."""
    current = _rounds[0] if _rounds else None
    if current is None or not current.is_going or current.loop is not loop:
        current = _round(loop)
    current.set[alarm] = until, call


def silence(alarm: object) -> None:
    """Let an alarm not ring any more."""
    if _rounds:
        _rounds[0].set.pop(alarm, None)


class Until:
    """A block that ends with TimeoutError when the loop's time has come; None for never. What cancels it from outside stays a cancellation."""

    __slots__ = ("_cancelled", "_is_over", "_task", "_until")

    def __init__(self, until: float | None) -> None:
        self._until, self._is_over = until, False

    def __enter__(self) -> Self:
        if self._until is not None:
            task: asyncio.Task[Any] | None = asyncio.current_task()
            if task is None:
                raise RuntimeError("a limit of time is for what runs in a task")
            self._task, self._cancelled = task, task.cancelling()
            ring(self, self._until, self._end, task.get_loop())
        return self

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, _: TracebackType | None) -> None:
        if self._until is None:
            return
        silence(self)
        if self._is_over and self._task.uncancel() <= self._cancelled and kind is asyncio.CancelledError:
            raise TimeoutError from problem

    def _end(self) -> None:
        self._is_over = True
        self._task.cancel()


@types.coroutine
def within(work: Coroutine[Any, Any, T], limit: Callable[[], float | None]) -> Generator[Any, Any, T]:
    """Wait for work, until the loop's time that ``limit`` tells. It is asked only where there is anything to wait for, which is seldom."""
    try:
        waits = work.send(None)
    except StopIteration as done:
        return cast("T", done.value)
    with Until(limit()):
        return (yield from _resumed(work, waits))


def _resumed(work: Coroutine[Any, Any, T], waits: Any) -> Generator[Any, Any, T]:
    """Go on with work that has begun to wait, as ``await`` would."""
    try:
        while True:
            try:
                sent = yield waits
            except BaseException as problem:  # noqa: BLE001 - it is the work's
                waits = work.throw(problem)
            else:
                waits = work.send(sent)
    except StopIteration as done:
        return cast("T", done.value)
    finally:
        work.close()
