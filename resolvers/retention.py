"""Retention: what is kept for how long, forgotten in batches by a job of each workspace.

The log of events is forgotten from its old end, and what depends on it in the same commit: when a row changed last and who no longer sees
it. A cursor from before the oldest event that is kept is refused with CURSOR_EXPIRED. It waits for webhooks that are behind, for some
days (``resolvers/webhooks/keeping.py``).
"""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models.audit import AuditEntry
from models.base import now
from models.db.connecting import database_errors
from models.event_log import ChangeNoun, Departure, EventRow, IdempotencyKey, RowChange
from models.jobs import ImportJob, ImportRow, Job, JobState, JobStatus, Queue, StoredFile
from models.limits import RateCount
from models.live_calls import LiveCall
from models.notifications import Notification
from models.providers import CallDifference, IntakeRecord, IntakeStatus
from models.sessions import Session
from models.webhooks import DeliveryState, WebhookDelivery
from models.workspaces import Workspace
from resolvers.changes import changes
from resolvers.effects import effects
from resolvers.jobs.kinds import SERVER, Again, Decision, Held, Kind, Wish
from resolvers.performing import KEPT
from resolvers.recordings import copies
from resolvers.webhooks.keeping import WAITS, reached_by_all, warn

BATCH = 1000
EVERY = timedelta(hours=4)
FILES_KEPT = timedelta(days=1)
"""How long a file waits for its import."""
FIRST = timedelta(minutes=5)
"""How long after its start a process asks for the first round at the latest."""


@dataclass(frozen=True, kw_only=True)
class Keeping:
    """How long things are kept; None for ever."""

    events: timedelta | None = timedelta(days=400)
    audit: timedelta | None = timedelta(days=1100)
    intake: timedelta | None = timedelta(days=400)
    import_rows: timedelta | None = timedelta(days=90)
    unverified: timedelta | None = timedelta(days=7)
    sessions: timedelta | None = timedelta(days=90)
    dead_jobs: timedelta | None = timedelta(days=30)
    deliveries: timedelta | None = timedelta(days=30)
    notifications: timedelta | None = timedelta(days=90)
    recordings: timedelta | None = None
    live_calls: timedelta | None = timedelta(days=7)


def first_id(at: datetime) -> UUID:
    """Return the least id that could have been made at an instant: ids begin with their time, so their index finds what is old."""
    return UUID(int=int(at.timestamp() * 1000) << 80)


async def forget(held: Held, keeping: Keeping) -> None:
    """Forget everything of a workspace that is older than it is kept."""
    at, workspace_id = now(), held.workspace_id
    if keeping.events:
        await warn(held, at - keeping.events)
        while await _forget_events(held, at - keeping.events):
            pass
    await _forget_all(
        held, IdempotencyKey.filter(workspace_id=workspace_id, created_at__lt=at - KEPT, id__lt=first_id(at - KEPT))
    )
    await _forget_files(held, at - FILES_KEPT)
    if keeping.audit:
        until = at - keeping.audit
        await _forget_all(held, AuditEntry.filter(workspace_id=workspace_id, created_at__lt=until, id__lt=first_id(until)))
    if keeping.intake:
        until = at - keeping.intake
        done = IntakeRecord.filter(
            workspace_id=workspace_id, status__in=(IntakeStatus.DONE, IntakeStatus.ERASED, IntakeStatus.IGNORED)
        )
        await _forget_all(held, done.filter(received_at__lt=until, id__lt=first_id(until)))
        old = CallDifference.filter(workspace_id=workspace_id, starts_at__lt=until)
        await _forget_all(held, old)
    if keeping.unverified:
        forged = IntakeRecord.filter(workspace_id=workspace_id, hook__isnull=False, status=IntakeStatus.UNVERIFIED)
        await _forget_all(held, forged.filter(received_at__lt=at - keeping.unverified))
    if keeping.import_rows:
        await _forget_import_rows(held, at - keeping.import_rows)
    if keeping.sessions:
        until = at - keeping.sessions
        ended = Session.filter(Q(ended_at__lt=until) | Q(expires_at__lt=until), workspace_id=workspace_id)
        await _forget_all(held, ended)
    if keeping.dead_jobs:
        dead = Job.filter(workspace_id=workspace_id, state=JobState.DEAD, due_at__lt=at - keeping.dead_jobs)
        await _forget_all(held, dead)
    if keeping.recordings:
        await copies.expire(held, at - keeping.recordings)
    await _forget_told(held, keeping, at)


async def _forget_told(held: Held, keeping: Keeping, at: datetime) -> None:
    """Forget what people and receivers of webhooks were told, and how calls rang."""
    workspace_id = held.workspace_id
    if keeping.notifications:
        until = at - keeping.notifications
        await _forget_all(held, Notification.filter(workspace_id=workspace_id, created_at__lt=until, id__lt=first_id(until)))
    if keeping.live_calls:
        await _forget_all(held, LiveCall.filter(workspace_id=workspace_id, ended_at__lt=at - keeping.live_calls))
    if keeping.deliveries:
        sent = WebhookDelivery.filter(workspace_id=workspace_id, created_at__lt=at - keeping.deliveries)
        await _forget_all(held, sent.exclude(state=DeliveryState.WAITING).filter(updated_at__lt=at - keeping.deliveries))


async def _forget_all(held: Held, old: QuerySet[Any]) -> None:
    """Remove rows of the job's workspace, a batch a transaction."""
    while True:
        async with effects(held):
            ids = await old.order_by("id").limit(BATCH).values_list("id", flat=True)
            await old.model.filter(workspace_id=held.workspace_id, id__in=ids).delete()
        if len(ids) < BATCH:
            return


async def _forget_files(held: Held, until: datetime) -> None:
    """Forget files whose import nobody began or that is over."""
    busy = ImportJob.filter(workspace_id=held.workspace_id, status__in=(JobStatus.QUEUED, JobStatus.RUNNING))
    old = StoredFile.filter(workspace_id=held.workspace_id, created_at__lt=until)
    await _forget_all(held, old.exclude(id__in=await busy.values_list("file_id", flat=True)))


async def _forget_events(held: Held, until: datetime) -> bool:
    """Forget the oldest events, and what is told by them alone; tell whether there may be more."""
    async with effects(held):
        log = EventRow.filter(workspace_id=held.workspace_id)
        oldest = await log.order_by("sequence").limit(BATCH).values_list("sequence", "created_at")
        reached = await reached_by_all(held.workspace_id)
        old = [s for s, made in oldest if made < until and (reached is None or s <= reached or made < until - WAITS)]
        if old:
            await log.filter(sequence__lte=old[-1]).delete()
            gone = {"workspace_id": held.workspace_id, "sequence__lte": old[-1]}
            await RowChange.filter(noun__in=list(ChangeNoun), **gone).delete()
            await Departure.filter(**gone).delete()
    return len(old) == BATCH


async def _forget_import_rows(held: Held, until: datetime) -> None:
    for job_id in await ImportJob.filter(workspace_id=held.workspace_id, finished_at__lt=until).values_list("id", flat=True):
        await _forget_all(held, ImportRow.filter(workspace_id=held.workspace_id, job_id=job_id))


async def _round(_held: Held, retention: Kind) -> Decision:
    """Have every workspace forget, spread over an hour, and forget here what belongs to none."""
    minute = int(now().timestamp() // 60)
    with database_errors():
        await RateCount.filter(minute__lt=minute - 10).delete()
        workspaces: list[Any] = await Workspace.all().values_list("id", flat=True)
    for workspace_id in workspaces:
        after = timedelta(seconds=random.uniform(0, 3600))  # noqa: S311 - so that not all begin at once
        async with changes(workspace_id) as work:
            work.jobs.append(Wish(kind=retention, after=after))
    return Again(after=EVERY)


def kinds(keeping: Keeping) -> tuple[Kind, Kind]:
    """Return the jobs of retention: one of each workspace, and the one that asks for those."""
    retention = Kind(
        name="retention",
        queue=Queue.HOUSEKEEPING,
        run=partial(forget, keeping=keeping),
        deadline=timedelta(minutes=30),
        attempts=10,
    )
    rounds = Kind(
        name="rounds",
        queue=Queue.HOUSEKEEPING,
        run=partial(_round, retention=retention),
        deadline=timedelta(minutes=10),
        attempts=1000,
    )
    return retention, rounds


async def begin(rounds: Kind) -> None:
    """See to it that the rounds are made; processes that start at once ask for the same."""
    async with changes(SERVER) as work:
        work.jobs.append(Wish(kind=rounds, after=FIRST))
