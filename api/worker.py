"""Working: the kinds of jobs that there are, and what runs them, inside a serving process or by itself."""

import asyncio
import os
import signal
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import structlog

from api.observing.choosing import observing, tracing_of
from api.overtaken import in_step
from api.providing import open_account, placed
from api.settings import Settings
from api.stores import recordings_by
from models.db.keeping import drain
from models.errors import CrmError
from resolvers import retention, tasks, windows, zones
from resolvers.doorbell import hear_others
from resolvers.imports import jobs as imports
from resolvers.intake import past, pulls, reconciling
from resolvers.intake import rounds as pull_rounds
from resolvers.intake.live import closing
from resolvers.jobs.kinds import Kind
from resolvers.jobs.running import Worker
from resolvers.jobs.waking import keep_waking
from resolvers.kpis.folding import FOLD
from resolvers.log.telling import TELL
from resolvers.notifications import telling
from resolvers.notifications.telling import NOTIFY
from resolvers.recordings import keeping
from resolvers.retention import Keeping
from resolvers.webhooks import waking
from resolvers.webhooks.sending import DELIVER

log = structlog.get_logger()
STOP_SECONDS = 2.0
"""How long jobs, and then mutations whose callers have gone, may take to end when the process stops."""
LAST_RESORT_SECONDS = 19
"""When a process that was told to stop ends by force, whatever holds it."""


def keeping_of(settings: Settings) -> Keeping:
    """Return how long things are kept."""

    def days(number: int) -> timedelta | None:
        return timedelta(days=number) if number else None

    return Keeping(
        events=days(settings.keep_events_days),
        audit=days(settings.keep_audit_days),
        intake=days(settings.keep_intake_days),
        unverified=days(settings.keep_unverified_days),
        import_rows=days(settings.keep_import_rows_days),
        sessions=days(settings.keep_sessions_days),
        dead_jobs=days(settings.keep_dead_jobs_days),
        deliveries=days(settings.keep_deliveries_days),
        notifications=days(settings.keep_notifications_days),
        recordings=days(settings.keep_recordings_days),
        live_calls=days(settings.keep_live_calls_days),
    )


def kinds_of(settings: Settings) -> tuple[Kind, ...]:
    """Return every kind of job."""
    placed(settings)
    recordings_by(settings)
    pull, *others = pulls.kinds(open_account, every=settings.pull_every)
    rounds = pull_rounds.kind(pull, settings.pull_every)
    return (
        imports.IMPORT,
        tasks.REMINDER,
        tasks.DUE,
        FOLD,
        TELL,
        DELIVER,
        NOTIFY,
        zones.MOVE,
        windows.SETTLE,
        pull,
        *others,
        rounds,
        reconciling.kind(open_account),
        past.kind(open_account),
        *keeping.kinds(open_account),
        closing.ENDS,
        *retention.kinds(keeping_of(settings)),
    )


@asynccontextmanager
async def working(settings: Settings) -> AsyncIterator[None]:
    """Run jobs meanwhile. At the end those that run are given back."""
    known = kinds_of(settings)
    try:
        named = {kind.name: kind for kind in known}
        await pull_rounds.begin(named["pull rounds"])
        await retention.begin(named["rounds"])
    except CrmError:
        log.warning("work.database_away")
    tasks_ = {asyncio.create_task(Worker(known).run()), asyncio.create_task(keep_waking(waking.wake, telling.wake))}
    try:
        yield
    finally:
        for task in tasks_:
            task.cancel()
        await asyncio.wait(tasks_, timeout=STOP_SECONDS)


async def work(settings: Settings) -> None:
    """Run jobs until the process is told to stop, on a database that is up to date."""
    stop = asyncio.Event()

    def told() -> None:
        if not stop.is_set():
            stop.set()
            last_resort = threading.Timer(LAST_RESORT_SECONDS, os._exit, (1,))
            last_resort.daemon = True
            last_resort.start()

    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, told)
    async with (
        observing(settings, tracing=tracing_of(os.environ)).beside(settings),
        in_step(settings.database),
        working(settings),
    ):
        hearing = asyncio.create_task(hear_others(settings.database))
        log.info("work.begun")
        await stop.wait()
        hearing.cancel()
        await asyncio.wait({hearing}, timeout=STOP_SECONDS)
    await drain(STOP_SECONDS / 2)
