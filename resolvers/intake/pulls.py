"""Pulling an account: look back over a window, take in page by page, move the cursor with the data.

A pull is a job of its account, so that two never run at once: a worker makes it every few minutes (``pull_rounds.py``), the command that
asks for one runs it there, and where that is killed, a worker goes on. What the provider or the account's settings lack is noted on the account, and is the matter of that account alone.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar
from uuid import UUID

from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from models.base import now
from models.db.connecting import database_errors
from models.jobs import Queue
from models.ports.failures import ProviderFailure
from models.ports.settings import UnusableSettings
from models.ports.telephony import Telephony, Window
from models.providers import ProviderAccount
from models.sealing import SealFailed
from resolvers.effects import effects
from resolvers.intake import employees, reconciling
from resolvers.intake.hearing import hear
from resolvers.intake.storing import Account, IntakeCount, Progress, take_in
from resolvers.jobs import queue
from resolvers.jobs.kinds import Again, Decision, Held, Kind, Wish
from resolvers.jobs.running import Worker
from resolvers.kpis import cells

T = TypeVar("T")
LOOKBACK = timedelta(hours=48)
FIRST_PULL = timedelta(days=30)
SLICE = timedelta(days=28)
"""A window that every provider answers; the narrowest known bound is a calendar month."""
DEADLINE = timedelta(hours=12)
CHECK_DEADLINE = timedelta(minutes=5)
LONGEST_PAUSE = timedelta(hours=1)
"""Between two pulls of an account that fails, unless there is more between any two."""
Open = Callable[[ProviderAccount], Telephony]
"""Opens an account. Raises UnusableSettings or SealFailed."""


def unseen(_at: datetime, _count: IntakeCount) -> None:
    """Show nobody how far a pull is."""


async def sync(
    row: ProviderAccount,
    telephony: Telephony,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    progress: Progress = unseen,
    held: Held | None = None,
) -> IntakeCount:
    """Pull the account up to now. Windows overlap, so that late and corrected records are found; repeats change nothing."""
    end = until or now()
    start = since or (row.synced_until - LOOKBACK if row.synced_until else end - FIRST_PULL)
    total = IntakeCount()
    try:
        if telephony.calls is None:
            raise ProviderFailure(f"Calls cannot be pulled from {row.provider}")
        if telephony.people is not None:
            await employees.note(row, await telephony.people.employees())
        account = Account(row=row, parse=telephony.calls.parse, held=held)
        while start < end:
            window = Window(start=start, end=min(start + SLICE, end))
            async for batch, is_last in marked(telephony.calls.pull(window)):
                total += await take_in(account, batch, synced_until=window.end if is_last else None)
                progress(window.end, total)
            start = window.end
        if telephony.people is None:
            await employees.meet(row, now() - LOOKBACK)
    except ProviderFailure as failure:
        await _failed(row, failure)
        raise
    while await cells.fold(row.workspace_id):
        pass
    return total


async def probe(telephony: Telephony) -> str:
    """Ask the provider something that changes nothing; return what it shows in words. Raises ProviderFailure."""
    if telephony.probe is not None:
        return await telephony.probe()
    if telephony.people is not None:
        return f"knows {len(await telephony.people.employees())} people"
    if telephony.calls is None:
        raise ProviderFailure("There is nothing that this account could be asked.")
    end = now()
    records = [len(batch) async for batch in telephony.calls.pull(Window(start=end - timedelta(minutes=10), end=end))]
    return f"answers; {sum(records)} calls in the last ten minutes"


async def _failed(row: ProviderAccount, failure: Exception) -> None:
    """Note on an account why it cannot be pulled."""
    row.last_error, row.last_synced_at = str(failure)[:1000], now()
    with database_errors():
        await _same(row).update(last_error=row.last_error, last_synced_at=row.last_synced_at)


def _same(row: ProviderAccount) -> QuerySet[ProviderAccount]:
    return ProviderAccount.filter(workspace_id=row.workspace_id, id=row.id)


async def marked(batches: AsyncIterator[Sequence[T]]) -> AsyncIterator[tuple[Sequence[T], bool]]:
    """Yield each batch with whether it is the last, so that the cursor can move in its transaction. No batch is an empty one."""
    held: Sequence[T] | None = None
    async for batch in batches:
        if held is not None:
            yield held, False
        held = batch
    yield held or (), True


@dataclass(kw_only=True)
class Report:
    """What is told of a job of an account: how far it is, and in the end what it did, or why it could not."""

    progress: Progress = unseen
    counted: IntakeCount | None = None
    failure: Exception | None = None


Work = Callable[[ProviderAccount, Telephony, Held, Progress], Awaitable[IntakeCount]]


async def _pull(row: ProviderAccount, telephony: Telephony, held: Held, progress: Progress) -> IntakeCount:
    since = held.args.get("since")
    begin = datetime.fromisoformat(since) if since else None
    counted = await sync(row, telephony, since=begin, progress=progress, held=held)
    if telephony.counts is not None and reconciling.is_due(row):
        async with effects(held) as work:
            work.jobs.append(Wish(kind=reconciling.RECONCILE, key=held.key))
    return counted


async def _run(work: Work, open_: Open, report: Report, every: timedelta | None, held: Held) -> Decision:
    """Do something with an account, where there still is one, and again after a while."""
    row = await ProviderAccount.get_or_none(workspace_id=held.workspace_id, id=UUID(held.key))
    if row is None or row.is_paused:
        return None
    try:
        telephony = open_(row)
    except (UnusableSettings, SealFailed) as failure:
        report.failure = failure
        await _failed(row, failure)
        return _later(row, every, failure)
    try:
        report.counted = await work(row, telephony, held, report.progress)
    except ProviderFailure as failure:
        report.failure = failure
    finally:
        await telephony.close()
    return _later(row, every, report.failure)


def _later(row: ProviderAccount, every: timedelta | None, failure: Exception | None) -> Decision:
    """Return when an account is pulled again. The longer it could not be, the longer it is left alone, up to an hour."""
    if every is None:
        return None
    failing = now() - (row.synced_until or row.created_at) if failure else timedelta(0)
    return Again(after=max(every, min(failing / 4, LONGEST_PAUSE)), args={})


async def _give_up(held: Held) -> None:
    """Note on an account that its pull broke off again and again."""
    if row := await ProviderAccount.get_or_none(workspace_id=held.workspace_id, id=UUID(held.key)):
        await _failed(row, BrokenOff("The pull broke off several times; the server's log says why."))


class BrokenOff(Exception):
    """A pull that was given up for no fault of the provider's."""


async def _check(row: ProviderAccount, telephony: Telephony, _held: Held, _progress: Progress) -> IntakeCount:
    try:
        await probe(telephony)
    except ProviderFailure as failure:
        await _failed(row, failure)
        raise
    with database_errors():
        await _same(row).update(checked_at=now(), last_error=None)
    return IntakeCount()


def kinds(open_: Open, report: Report | None = None, *, every: timedelta | None = None) -> tuple[Kind, Kind, Kind]:
    """Return the jobs of accounts, as accounts are opened here: a pull, reading what has been received, and asking whether the keys are good.

    A pull is made again after so long (``rounds.py``); without it, when somebody asks for it.
    """
    told = report or Report()
    pull = Kind(name="pull", queue=Queue.PULL, run=partial(_run, _pull, open_, told, every), deadline=DEADLINE, give_up=_give_up)
    reads = partial(_run, partial(hear, pull=pull), open_, told, None)
    heard = Kind(name="hear", queue=Queue.LIVE, run=reads, deadline=DEADLINE)
    check = Kind(name="check account", queue=Queue.PULL, run=partial(_run, _check, open_, told, None), deadline=CHECK_DEADLINE)
    return pull, heard, check


def _opens_none(_row: ProviderAccount) -> Telephony:
    raise UnusableSettings("no account is opened by who asks for a job")


PULL, HEAR, CHECK = kinds(_opens_none)
"""To ask for, and to name."""


class _Elsewhere(Exception):
    """Another process has the job."""


async def run_now(kind: Kind, row: ProviderAccount, *, since: datetime | None = None) -> bool:
    """Do a job of an account here and now, to its end; return False where another process is at it, and does it for all."""
    wish = Wish(kind=kind, key=str(row.id), args={"since": since.isoformat()} if since else {})
    try:
        with database_errors():
            async with in_transaction():
                await queue.put(row.workspace_id, [wish])
                held = await queue.claim_one(row.workspace_id, kind, wish.key)
                if held is None:
                    raise _Elsewhere
    except _Elsewhere:
        return False
    await Worker([kind]).run_one(held)
    return True
