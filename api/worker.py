"""Background work inside a serving process: folding KPI days that have changed."""

import asyncio

import structlog

from models.errors import CrmError
from resolvers.kpis import cells

log = structlog.get_logger()

PAUSE_SECONDS = 2.0


async def fold_forever() -> None:
    """Count dirty KPI days into cells, until cancelled. Readers do not depend on it: they recount what is dirty."""
    while True:
        try:
            for workspace_id in await cells.dirty_workspaces():
                await cells.fold(workspace_id)
        except CrmError:
            log.warning("fold.database_away")
        except Exception:
            log.exception("fold.failed")
        await asyncio.sleep(PAUSE_SECONDS)
