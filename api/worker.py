"""Background work inside a serving process: folding KPI days that have changed, reminding of tasks, forgetting old keys."""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable

import structlog

from models.errors import CrmError
from resolvers import tasks
from resolvers.changes import forget_keys
from resolvers.imports import files, jobs
from resolvers.kpis import cells

log = structlog.get_logger()

PAUSE_SECONDS = 2.0


async def fold() -> None:
    """Count dirty KPI days into cells. Readers do not depend on it: they recount what is dirty."""
    for workspace_id in await cells.dirty_workspaces():
        await cells.fold(workspace_id)


JOBS: tuple[tuple[Callable[[], Awaitable[object]], float], ...] = (
    (fold, 0),
    (tasks.remind, 0),
    (forget_keys, 600),
    (files.forget_files, 600),
)
"""What has to be done, and how many seconds to leave it at least."""


async def work_forever() -> None:
    """Do what has to be done, again and again, until cancelled. One kind of work that fails does not hold up the others."""
    last = dict.fromkeys((job for job, _ in JOBS), -math.inf)
    while True:
        for job, pause in JOBS:
            if time.monotonic() - last[job] < pause:
                continue
            last[job] = time.monotonic()
            try:
                await job()
            except CrmError:
                log.warning("work.database_away", job=job.__qualname__)
            except Exception:
                log.exception("work.failed", job=job.__qualname__)
        await asyncio.sleep(PAUSE_SECONDS)


async def import_forever() -> None:
    """Go on with imports until cancelled, apart from the rest, which must not wait for them."""
    while True:
        busy = False
        try:
            busy = await jobs.run_one()
        except CrmError:
            log.warning("import.database_away")
        except Exception:
            log.exception("import.failed")
        await asyncio.sleep(0 if busy else PAUSE_SECONDS)
