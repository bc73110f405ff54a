"""The jobs that keep copies: one of an account makes those that wait, one of a workspace removes those that go.

A recording comes to be some time after its call, and not always: it is asked for again, less and less often, for three days. A run takes a minute, and then lets
others have the place.
"""

import asyncio
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

import structlog
from tortoise.expressions import F

from models.base import now
from models.db.connecting import database_errors
from models.jobs import Queue
from models.ports.failures import ProviderFailure, Remedy
from models.ports.recordings import HasRecordings, NoRecording
from models.ports.settings import UnusableSettings
from models.ports.stores import StoreFailure
from models.ports.telephony import Telephony
from models.providers import ProviderAccount
from models.recordings import CopyState, RecordingCopy
from models.sealing import SealFailed
from resolvers.effects import effects
from resolvers.jobs.kinds import Again, Decision, Held, Kind, Retry, Wish
from resolvers.recordings.offered import store

log = structlog.get_logger()
Open = Callable[[ProviderAccount], Telephony]
TURN = timedelta(minutes=1)
"""How long a run begins new copies."""
LONGEST = timedelta(minutes=20)
"""How long one copy may take."""
DEADLINE = timedelta(minutes=30)
GIVEN_UP = timedelta(days=3)
SOONEST, LATEST = timedelta(minutes=1), timedelta(hours=6)
"""Between two attempts at one recording: the first, and the longest."""
AWAY = timedelta(minutes=5)
"""How long an account is left alone whose provider refuses it or cannot be reached, or while the store does not answer."""
BATCH = 500
LEAVING = (CopyState.EXPIRED, CopyState.ERASED, CopyState.GONE, CopyState.FAILED)
"""Copies of which nothing is to stay."""


class _Away(Exception):
    """Nothing can be copied for now, whichever recording it is; ``seconds`` is for how long."""

    def __init__(self, problem: str, seconds: float | None = None) -> None:
        super().__init__(problem)
        self.wait = max(AWAY, timedelta(seconds=seconds or 0))


async def _keep(held: Held, open_: Open) -> Decision:
    """Make the copies of an account that are due, for a while."""
    account = await ProviderAccount.get_or_none(workspace_id=held.workspace_id, id=UUID(held.key))
    if account is None:
        return await _give_all_up(held)
    if store() is None:
        return None
    if account.is_paused:
        return Again(after=AWAY)
    try:
        telephony = open_(account)
    except (UnusableSettings, SealFailed):
        return Again(after=AWAY)
    try:
        return await _keep_due(held, telephony.recordings) if telephony.recordings is not None else None
    except _Away as away:
        log.warning("recordings.not_kept", account=held.key, error=str(away))
        return Again(after=away.wait)
    finally:
        await telephony.close()


async def _give_all_up(held: Held) -> Decision:
    """Wait no more for the recordings of an account that was removed: nobody could hand them out."""
    async with effects(held) as work:
        waiting = RecordingCopy.filter(workspace_id=held.workspace_id, account_id=UUID(held.key), state=CopyState.WAITING)
        if await waiting.update(state=CopyState.GONE, error="The account was removed."):
            work.jobs.append(Wish(kind=DROP))
    return None


async def _keep_due(held: Held, recordings: HasRecordings) -> Decision:
    began = time.monotonic()
    waiting = RecordingCopy.filter(workspace_id=held.workspace_id, account_id=UUID(held.key), state=CopyState.WAITING)
    while True:
        with database_errors():
            copy = await waiting.order_by("due_at", "id").first()
        if copy is None:
            return None
        if copy.due_at > now():
            return Again(at=copy.due_at)
        if time.monotonic() - began > TURN.total_seconds():
            return Again()
        await _make(held, recordings, copy)


async def _make(held: Held, recordings: HasRecordings, copy: RecordingCopy) -> None:
    """Make one copy, or note when it is tried again. Raises _Away."""
    same = RecordingCopy.filter(workspace_id=held.workspace_id, id=copy.id, state=CopyState.WAITING)
    async with effects(held):
        # who is killed by it lets the others have their turn first
        await same.update(is_stored=True, attempts=F("attempts") + 1, due_at=now() + LONGEST)
    try:
        async with asyncio.timeout(LONGEST.total_seconds()):
            size, media = await _copied(recordings, copy)
    except NoRecording as missing:
        gone = missing.is_gone
        await _put_off(held, copy, str(missing), missing.retry_after, state=CopyState.GONE if gone else CopyState.WAITING)
        return
    except ProviderFailure as failure:
        await _put_off(held, copy, str(failure), failure.retry_after)
        if failure.remedy in {Remedy.LOG_IN, Remedy.WAIT}:
            raise _Away(str(failure), failure.retry_after) from None
        return
    except TimeoutError:
        await _put_off(held, copy, "It took too long to copy.", None)
        return
    except StoreFailure as failure:
        await _put_off(held, copy, str(failure), AWAY.total_seconds(), counts=False)
        raise _Away(str(failure)) from None
    async with effects(held):
        made = await same.update(state=CopyState.KEPT, size=size, media=media, kept_at=now(), error=None)
    if not made:  # it was erased meanwhile
        await _drop([copy])


async def _copied(recordings: HasRecordings, copy: RecordingCopy) -> tuple[int, str]:
    """Copy a recording from the provider to the store, piece by piece; return its size and what it is."""
    kept = store()
    if kept is None:
        raise StoreFailure("There is no store any more.")
    async with recordings.open_recording(copy.provider_id, None) as sound:
        size = await kept.keep(copy.key, sound.chunks)
        if sound.size is not None and size != sound.size:
            raise ProviderFailure("The recording broke off.", remedy=Remedy.RETRY)
        return size, sound.media[:100]


async def _put_off(
    held: Held,
    copy: RecordingCopy,
    error: str,
    seconds: float | None,
    *,
    state: CopyState = CopyState.WAITING,
    counts: bool = True,
) -> None:
    """Note why there is no copy yet, and when it is tried again; after three days it is given up, save where the store was away."""
    pause = min(LATEST, max(SOONEST * 2 ** min(copy.attempts, 12), timedelta(seconds=seconds or 0)))
    due = now() + pause if counts else now() + timedelta(seconds=seconds or 0)
    if state is CopyState.WAITING and counts and _is_old(copy, now()):
        state = CopyState.FAILED
    attempts = copy.attempts + 1 if counts else copy.attempts
    async with effects(held) as work:
        same = RecordingCopy.filter(workspace_id=held.workspace_id, id=copy.id, state=CopyState.WAITING)
        await same.update(state=state, due_at=due, attempts=attempts, error=error[:300])
        if state in LEAVING:
            work.jobs.append(Wish(kind=DROP))


def _is_old(copy: RecordingCopy, at: datetime) -> bool:
    return bool(at - copy.created_at > GIVEN_UP)


async def _leave(held: Held) -> Decision:
    """Remove what is kept of copies that go; those of erased persons are forgotten with it."""
    of_workspace = RecordingCopy.filter(workspace_id=held.workspace_id, state__in=LEAVING)
    while some := await of_workspace.filter(is_stored=True).order_by("id").limit(BATCH):
        try:
            await _drop(some)
        except StoreFailure as failure:
            return Retry(after=AWAY, error=str(failure))
        async with effects(held):
            dropped = RecordingCopy.filter(workspace_id=held.workspace_id, id__in=[copy.id for copy in some])
            await dropped.filter(state=CopyState.ERASED).delete()
            await dropped.update(is_stored=False)
    async with effects(held):
        await RecordingCopy.filter(workspace_id=held.workspace_id, state=CopyState.ERASED, is_stored=False).delete()
    return None


async def _drop(some: list[RecordingCopy]) -> None:
    kept = store()
    if kept is None:
        raise StoreFailure(
            "There are copies of recordings to be removed, and VORONKA_RECORDING_STORE does not say where they are."
        )
    await kept.remove([copy.key for copy in some])


def kinds(open_: Open) -> tuple[Kind, Kind]:
    """Return the jobs of copies, as accounts are opened here."""
    keep = Kind(name="keep recordings", queue=Queue.BACKFILL, run=partial(_keep, open_=open_), deadline=DEADLINE, attempts=20)
    drop = Kind(name="drop recordings", queue=Queue.HOUSEKEEPING, run=_leave, deadline=DEADLINE, attempts=1000)
    return keep, drop


def _opens_none(_row: ProviderAccount) -> Telephony:
    raise UnusableSettings("no account is opened by who asks for a job")


KEEP, DROP = kinds(_opens_none)
"""To ask for, and to name."""
