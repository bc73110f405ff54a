"""Finding endpoints that are behind their workspace's log, and having them served. Whoever writes events pays nothing for it."""

import asyncio
import contextlib
from uuid import UUID

import structlog
from tortoise.transactions import in_transaction

from models.db import sql
from models.db.connecting import database_errors
from models.errors import CrmError
from resolvers.doorbell import doorbell, job_bell
from resolvers.jobs import queue
from resolvers.jobs.kinds import Wish
from resolvers.webhooks.sending import DELIVER

log = structlog.get_logger()
POLL_SECONDS = 1.0


async def wake() -> int:
    """Ask for the job of every endpoint that is behind and has none that waits; return how many that were."""
    behind = (
        "select e.workspace_id, e.id from webhook_endpoint e join event_log l on l.workspace_id = e.workspace_id "
        "where e.pause is null and (e.position < l.last_sequence or e.replay_until is not null) and not exists (select 1 from job j "
        f"where j.workspace_id = e.workspace_id and j.kind = '{DELIVER.name}' and j.key = cast(e.id as text) and j.state = 'WAITING' "
        f"and (j.due_at <= {sql.words().clock} or e.retry_at > {sql.words().clock}))"
    )
    found: dict[UUID, list[Wish]] = {}
    for workspace_id, endpoint_id in await sql.look(behind):
        found.setdefault(UUID(str(workspace_id)), []).append(Wish(kind=DELIVER, key=str(endpoint_id)))
    for workspace_id, wishes in found.items():
        with database_errors():
            async with in_transaction():
                await queue.put(workspace_id, wishes)
    if found:
        job_bell.ring()
    return sum(map(len, found.values()))


async def keep_waking() -> None:
    """Look whenever a log has grown, and now and then, until cancelled."""
    bell = asyncio.Event()
    silence = doorbell.listen(bell.set)
    try:
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(bell.wait(), POLL_SECONDS)
            bell.clear()
            try:
                await wake()
            except CrmError:
                log.warning("webhooks.database_away")
                await asyncio.sleep(POLL_SECONDS)
            except Exception:
                log.exception("webhooks.failed")
                await asyncio.sleep(POLL_SECONDS)
    finally:
        silence()
