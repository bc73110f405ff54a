"""An account that a job works on behind what is new: open, as long as it is there and goes on, and giving way to its pull."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from models.base import now
from models.db.connecting import database_errors
from models.jobs import Job, JobState
from models.ports.failures import ProviderFailure
from models.ports.settings import UnusableSettings
from models.ports.telephony import Telephony
from models.providers import ProviderAccount
from models.sealing import SealFailed
from resolvers.jobs.kinds import Held, Retry

Open = Callable[[ProviderAccount], Telephony]
"""Opens an account. Raises UnusableSettings or SealFailed."""
PULL = "pull"
"""The kind of the job that fetches what is new."""
PATIENCE = 600
"""Seconds that such a job waits for a pull at a time; one that takes longer goes on beside it."""
CLOSED = timedelta(minutes=10)
"""How long an account is left alone that is paused, or cannot be opened."""
PAUSE = timedelta(minutes=5)


@dataclass(frozen=True, kw_only=True)
class Opened:
    """An account, and the provider that it is with."""

    row: ProviderAccount
    telephony: Telephony


class Closed(Exception):
    """The account cannot be worked on for now."""


@asynccontextmanager
async def opened(open_: Open, held: Held) -> AsyncIterator[Opened | None]:
    """Open the account of a job; None where there is none any more. Raises Closed."""
    with database_errors():
        row = await ProviderAccount.get_or_none(workspace_id=held.workspace_id, id=UUID(held.key))
    if row is None:
        yield None
        return
    if row.is_paused:
        raise Closed
    try:
        telephony = open_(row)
    except (UnusableSettings, SealFailed):
        raise Closed from None
    try:
        yield Opened(row=row, telephony=telephony)
    finally:
        await telephony.close()


async def give_way(row: ProviderAccount) -> None:
    """Wait while the account is pulled: what is new comes first."""
    pulling = Job.filter(workspace_id=row.workspace_id, kind=PULL, key=str(row.id), state=JobState.RUNNING)
    for _ in range(PATIENCE):
        with database_errors():
            if not await pulling.filter(due_at__gt=now()).exists():
                return
        await asyncio.sleep(1)


def later(failure: ProviderFailure) -> Retry:
    """Return when a job is tried again that the provider did not do its part of."""
    return Retry(after=max(PAUSE, timedelta(seconds=failure.retry_after or 0)), error=str(failure))


def opens_none(_row: ProviderAccount) -> Telephony:
    """Open nothing: for those who ask for jobs, and do none."""
    raise UnusableSettings("no account is opened by who asks for a job")
