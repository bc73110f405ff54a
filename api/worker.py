"""Background work inside a serving process: folding KPI days that have changed, and reminding of tasks."""

import asyncio

import structlog

from models.errors import CrmError
from resolvers import tasks
from resolvers.kpis import cells

log = structlog.get_logger()

PAUSE_SECONDS = 2.0


async def fold() -> None:
    """Count dirty KPI days into cells. Readers do not depend on it: they recount what is dirty."""
    for workspace_id in await cells.dirty_workspaces():
        await cells.fold(workspace_id)


async def work_forever() -> None:
    """Do what has to be done, again and again, until cancelled. One kind of work that fails does not hold up the others."""
    while True:
        for job in (fold, tasks.remind):
            try:
                await job()
            except CrmError:
                log.warning("work.database_away", job=job.__name__)
            except Exception:
                log.exception("work.failed", job=job.__name__)
        await asyncio.sleep(PAUSE_SECONDS)
