"""Running jobs: what is due is claimed, run beside the others of its queue, and ended, tried again, given back or given up.

No transaction is open while a job runs but those of its handler. Whatever goes wrong with one job is the matter of that job alone.
"""

import asyncio
import random
import time
from collections.abc import Callable, Coroutine, Iterable, Mapping
from datetime import timedelta
from typing import Any, TypeAlias

import structlog

from models.db.keeping import keep
from models.errors import CrmError
from models.jobs import Queue
from resolvers.doorbell import job_bell
from resolvers.jobs import queue, turns
from resolvers.jobs.kinds import Again, Decision, Ended, Held, Kind, LeaseLost, Retry

log = structlog.get_logger()

PLACES: Mapping[Queue, int] = {
    Queue.LIVE: 4,
    Queue.DELIVERY: 4,
    Queue.WEBHOOK: 48,
    Queue.PULL: 4,
    Queue.BACKFILL: 1,
    Queue.IMPORT: 2,
    Queue.HOUSEKEEPING: 2,
}
"""How many jobs of a queue a process runs at a time."""
POLL_SECONDS = 0.25
JITTER_SECONDS, WOKEN_SECONDS = 0.05, 0.01
"""How long a look is put off at most, so that not all processes look at once: one that comes by itself, and one that somebody rang for."""
AWAY_SECONDS = 1.0
FETCH_SECONDS = 10.0
"""How long a look for work may take; one that stalls is given up, and the next one looks anew."""
STUBBORN_SECONDS = 1.0
"""How long a handler that is told to end may take to; what it writes after that is undone by its lost lease."""
LONGEST_PAUSE = timedelta(minutes=10)
UNREADABLE = timedelta(minutes=1)
LAST_WORDS = 3
"""How many runs more a job has to tell that it is given up."""


class Worker:
    """Runs the jobs of a process."""

    def __init__(self, kinds: Iterable[Kind], places: Mapping[Queue, int] = PLACES) -> None:
        self._kinds = {kind.name: kind for kind in kinds}
        self._places = places
        self._running: dict[Queue, set[asyncio.Task[None]]] = {name: set() for name in Queue}
        self._wake = asyncio.Event()

    async def run(self) -> None:
        """Work until cancelled; what runs then is given back at once."""
        silence = job_bell.listen(self._wake.set)
        try:
            while True:
                if not await self._fill():
                    await self._pause()
        finally:
            silence()
            await asyncio.shield(keep(self._stop()))

    async def run_due(self, *names: Queue) -> int:
        """Run what is due in these queues, and what becomes due by that, to its end; return how many runs that were."""
        count = 0
        while claimed := [held for name in names for held in await queue.claim(name, self._of(name), self._places[name])]:
            await asyncio.gather(*(self.run_one(held) for held in claimed))
            count += len(claimed)
        return count

    def _of(self, name: Queue) -> list[Kind]:
        return [kind for kind in self._kinds.values() if kind.queue is name]

    async def _fill(self) -> bool:
        """Give free places to jobs that are due; tell whether there were any."""
        self._wake.clear()
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                ready = await turns.due()
            found = [await self._fill_queue(name) for name in Queue if name in ready]
        except (CrmError, TimeoutError):
            log.warning("jobs.database_away")
            await asyncio.sleep(AWAY_SECONDS)
            return False
        except Exception:
            log.exception("jobs.failed")
            await asyncio.sleep(AWAY_SECONDS)
            return False
        return any(found)

    async def _fill_queue(self, name: Queue) -> bool:
        running, kinds = self._running[name], self._of(name)
        free = self._places.get(name, 0) - len(running)
        if free <= 0 or not kinds:
            return False
        claiming = keep(queue.claim(name, kinds, free))  # jobs that are claimed are run or given back, also by who is stopped
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                claimed = await asyncio.shield(claiming)
        except (asyncio.CancelledError, TimeoutError):
            claiming.add_done_callback(self._return)
            raise
        for held in claimed:
            task = asyncio.create_task(self.run_one(held))
            running.add(task)
            task.add_done_callback(running.discard)
            task.add_done_callback(lambda _: self._wake.set())
        return bool(claimed)

    def _return(self, claiming: asyncio.Task[list[Held]]) -> None:
        if not claiming.cancelled() and claiming.exception() is None:
            for held in claiming.result():
                keep(_settled(held, _given_back(held)))

    async def _pause(self) -> None:
        put_off = WOKEN_SECONDS
        try:
            async with asyncio.timeout(POLL_SECONDS):
                await self._wake.wait()
        except TimeoutError:
            put_off = JITTER_SECONDS
        await asyncio.sleep(random.uniform(0, put_off))  # noqa: S311 - nothing secret

    async def _stop(self) -> None:
        running = set().union(*self._running.values())
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running)

    async def run_one(self, held: Held) -> None:
        """Run a job that has been claimed, and see to what becomes of it. Cancelled, it is given back."""
        kind = self._kinds[held.kind]
        renewing = asyncio.create_task(_renew(held))
        try:
            await _settled(held, await _outcome(kind, held, renewing))
        except asyncio.CancelledError:
            await asyncio.shield(keep(_settled(held, _given_back(held))))
            raise
        except LeaseLost:
            log.warning("job.lost", kind=held.kind, job=str(held.id))
        finally:
            renewing.cancel()


async def _renew(held: Held) -> None:
    """Prolong a lease until it is lost. A database that is away is asked again: who has the job is seen when something commits."""
    while True:
        await asyncio.sleep(queue.LEASE.total_seconds() / 3)
        try:
            if not await queue.renew(held):
                return
        except CrmError:
            log.warning("job.not_renewed", kind=held.kind, job=str(held.id))


Ending: TypeAlias = Callable[[], Coroutine[Any, Any, None]]


async def _outcome(kind: Kind, held: Held, renewing: asyncio.Task[None]) -> Ending:
    """Run a job and return how it ends."""
    if held.attempts > held.most_attempts:
        return await _last_words(kind, held)
    try:
        kind.reads(held.args)
    except (KeyError, TypeError, ValueError) as unread:
        log.warning("job.unreadable", kind=held.kind, job=str(held.id), reason=repr(unread))
        return lambda: queue.put_back(
            held,
            after=UNREADABLE,
            attempts=held.attempts - 1,
            error="This version does not understand it; it waits for a newer one.",
        )
    decision = await _decision(kind, held, renewing)
    if isinstance(decision, Retry):
        return _tried_again(kind, held, decision)
    if isinstance(decision, Again):
        return lambda: queue.put_back(held, after=decision.after, at=decision.at, args=decision.args, attempts=0)
    return _nothing_more if isinstance(decision, Ended) else lambda: queue.finish(held)


async def _nothing_more() -> None:
    """Leave a job alone that has ended with its effect."""


async def _decision(kind: Kind, held: Held, renewing: asyncio.Task[None]) -> Decision:
    """Return what a handler decides; what it raises, and its deadline, are reasons to try again."""
    pause = _pause_after(held.attempts)
    running = asyncio.ensure_future(kind.run(held))
    began = time.monotonic()
    try:
        await asyncio.wait({running, renewing}, timeout=kind.deadline.total_seconds(), return_when=asyncio.FIRST_COMPLETED)
    finally:
        if not running.done():
            running.cancel()
            await asyncio.wait({running}, timeout=STUBBORN_SECONDS)
    if not running.done() or running.cancelled():
        if renewing.done():
            raise LeaseLost
        took = time.monotonic() - began
        log.warning("job.too_long", kind=held.kind, job=str(held.id), seconds=round(took, 1))
        return Retry(after=pause, error=f"It took longer than {kind.deadline.total_seconds():g} s.")
    try:
        return running.result()
    except LeaseLost:
        raise
    except CrmError as refusal:
        return Retry(after=pause, error=refusal.message)
    except Exception as bug:
        log.exception("job.failed", kind=held.kind, job=str(held.id), key=held.key)
        return Retry(after=pause, error=f"{type(bug).__name__}; the server's log says more.")


def _tried_again(kind: Kind, held: Held, retry: Retry) -> Ending:
    if held.attempts >= held.most_attempts:
        return lambda: _give_up(kind, held, retry.error)
    after = retry.after * random.uniform(1, 1.25)  # noqa: S311 - jitter only lengthens
    return lambda: queue.put_back(held, after=after, attempts=held.attempts, error=retry.error)


async def _last_words(kind: Kind, held: Held) -> Ending:
    """Give up a job whose every run has ended with its process; where even telling so does, nobody is told."""
    error = held.last_error or "Its runs have ended with their process."
    if held.attempts > held.most_attempts + LAST_WORDS:
        return lambda: _bury(held, error)
    return lambda: _give_up(kind, held, error)


async def _give_up(kind: Kind, held: Held, error: str) -> None:
    try:
        async with asyncio.timeout(kind.deadline.total_seconds()):
            await kind.give_up(held)
    except (CrmError, TimeoutError) as failure:
        log.warning("job.not_told", kind=held.kind, job=str(held.id), reason=str(failure))
        raise
    await _bury(held, error)


async def _bury(held: Held, error: str) -> None:
    await queue.bury(held, error)
    log.error("job.dead", kind=held.kind, job=str(held.id), key=held.key, workspace=str(held.workspace_id), error=error)


def _given_back(held: Held) -> Ending:
    async def give_back() -> None:
        await queue.put_back(held, attempts=held.attempts - 1)
        job_bell.ring()

    return give_back


async def _settled(held: Held, ending: Ending) -> None:
    """Write what becomes of a job. Where that fails, its lease ends by itself, and another run finds out."""
    try:
        await asyncio.shield(keep(ending()))
    except LeaseLost:
        log.warning("job.lost", kind=held.kind, job=str(held.id))
    except (CrmError, TimeoutError):
        log.warning("job.not_settled", kind=held.kind, job=str(held.id))


def _pause_after(attempts: int) -> timedelta:
    return min(LONGEST_PAUSE, timedelta(seconds=2.0**attempts))
