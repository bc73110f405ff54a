"""A process ends when the database is upgraded to what it does not know and may not go on beside."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import structlog

from models.db.connecting import DatabaseOptions
from models.db.health import version
from models.db.migrating import overtaken
from models.db.serving import serving
from models.errors import CrmError

log = structlog.get_logger()
LOOK_SECONDS = 5.0
"""How often a process looks. The upgrade waits until every older one has seen it and ended."""


def _end() -> None:
    signal.raise_signal(signal.SIGTERM)


async def end_when_overtaken(end: Callable[[], None] = _end) -> None:
    """Look now and then; once there is such an upgrade, stop being ready and end as if told to, finishing what runs."""
    while not version.overtaken_by:
        await asyncio.sleep(LOOK_SECONDS)
        try:
            version.overtaken_by = await overtaken() or ""
        except CrmError:
            log.warning("overtaken.database_away")
        except Exception:
            log.exception("overtaken.failed")
    log.error(
        "database.overtaken",
        by=version.overtaken_by,
        consequence="this process ends; start the version that upgrades the database",
    )
    end()


@asynccontextmanager
async def in_step(options: DatabaseOptions) -> AsyncIterator[None]:
    """Let upgrades see meanwhile that this process works on the database, and end it when it cannot go on beside one."""
    async with serving(options):
        looking = asyncio.create_task(end_when_overtaken())
        try:
            yield
        finally:
            looking.cancel()
            await asyncio.wait({looking})
