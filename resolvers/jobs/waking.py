"""Finding who is behind a workspace's log, and having it served: whoever writes events pays nothing for those who follow them."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from uuid import UUID

import structlog
from tortoise.transactions import in_transaction

from models.db.connecting import database_errors
from models.errors import CrmError
from resolvers.doorbell import doorbell, job_bell
from resolvers.jobs import queue
from resolvers.jobs.kinds import Wish

log = structlog.get_logger()
POLL_SECONDS = 1.0
Wake = Callable[[], Awaitable[int]]
"""Asks for the jobs of whoever is behind, and tells how many these are."""


async def ask(wishes: Mapping[UUID, Sequence[Wish]]) -> int:
    """Ask for jobs, a transaction a workspace; return how many they are."""
    for workspace_id, wanted in wishes.items():
        with database_errors():
            async with in_transaction():
                await queue.put(workspace_id, wanted)
    if wishes:
        job_bell.ring()
    return sum(map(len, wishes.values()))


async def keep_waking(*wakes: Wake) -> None:
    """Look whenever a log has grown, and now and then, until cancelled."""
    bell = asyncio.Event()
    silence = doorbell.listen(bell.set)
    try:
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(bell.wait(), POLL_SECONDS)
            bell.clear()
            try:
                for wake in wakes:
                    await wake()
            except CrmError:
                log.warning("waking.database_away")
                await asyncio.sleep(POLL_SECONDS)
            except Exception:
                log.exception("waking.failed")
                await asyncio.sleep(POLL_SECONDS)
    finally:
        silence()
