"""Work that goes on though whoever waits for it leaves: commits, undoing, giving back, and mutations as a whole.

A coroutine that is cancelled cannot be relied on to tidy up: a second cancellation ends its tidying too. What must
happen runs here, in a task of its own; whoever waits for it only stops waiting.
"""

import asyncio
import contextlib
from collections.abc import Coroutine
from contextvars import ContextVar
from typing import Any, TypeVar

from models.errors import Timeout, Unavailable

GRACE_SECONDS = 5.0
"""How long a mutation that is past its time may take to tell what it has committed."""

T = TypeVar("T")
_kept: set[asyncio.Task[Any]] = set()


def keep(work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """Run work in a task that is held until it ends; the event loop itself holds tasks only weakly."""
    task = asyncio.create_task(work)
    _kept.add(task)
    task.add_done_callback(_let_go)
    return task


def _let_go(task: asyncio.Task[Any]) -> None:
    _kept.discard(task)
    if not task.cancelled():
        task.exception()  # whoever waited has it; if nobody does, it has been told where it arose


class Mutation:
    """One mutation under way. What it has committed, or is committing, is told as done, also when its time is over."""

    def __init__(self) -> None:
        self.task: asyncio.Task[Any] | None = None
        self.is_late = False
        self._commits = False

    def end(self) -> None:
        """End the time of the mutation: undo the transaction that is open, or let it tell what it commits."""
        self.is_late = True
        if self._commits:
            asyncio.get_running_loop().call_later(GRACE_SECONDS, self._cancel)
        else:
            self._cancel()

    def begins(self) -> None:
        """Begin a transaction, which the end of the time undoes. After it nothing begins."""
        if self.is_late:
            raise Timeout("The operation took longer than it may; this was left undone.")
        self._commits = False

    def commits(self) -> None:
        """Commit, which nothing ends."""
        self._commits = True

    def _cancel(self) -> None:
        if self.task is not None:
            self.task.cancel()


_mutations: set[Mutation] = set()
_under_way: ContextVar[Mutation | None] = ContextVar("mutation", default=None)
_stopping = "The server is stopping and has undone this; send it again."


def mutation() -> Mutation | None:
    """Return the mutation that this code belongs to, if any."""
    return _under_way.get()


async def finish(work: Coroutine[Any, Any, T], deadline: float | None) -> T:
    """Run a mutation to its end, whoever stops waiting for it; only the deadline and the end of the process undo it.

    Raises TimeoutError where the deadline (the loop's time) has undone it. What is being committed then is told as done.
    """
    made = Mutation()
    token = _under_way.set(made)
    try:
        task = made.task = keep(work)
    finally:
        _under_way.reset(token)
    _mutations.add(made)
    timer = None if deadline is None else asyncio.get_running_loop().call_at(deadline, made.end)

    def ended(_task: asyncio.Task[T]) -> None:
        _mutations.discard(made)
        if timer is not None:
            timer.cancel()

    task.add_done_callback(ended)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        if not task.cancelled():
            raise
        if deadline is not None and asyncio.get_running_loop().time() >= deadline:
            raise TimeoutError from None
        raise Unavailable(_stopping) from None


async def drain(patience: float) -> None:
    """Wait for the mutations under way, then undo those that are left. For the end of the process."""
    waiting = {made.task for made in _mutations if made.task is not None}
    if not waiting:
        return
    _done, late = await asyncio.wait(waiting, timeout=patience)
    for made in list(_mutations):
        made.end()
    if late:
        await asyncio.wait(late, timeout=patience)


async def settle(patience: float) -> None:
    """Wait until everything kept has ended, but not longer than this."""
    loop = asyncio.get_running_loop()
    mine = {task for task in _kept if task.get_loop() is loop and task is not asyncio.current_task()}
    if mine:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait(mine, timeout=patience)
