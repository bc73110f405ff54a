"""Versions of a workspace's access: how a process may remember a caller, and never go by what was revoked.

Each change of access makes the version of its workspace grow, in its own commit. What is remembered of a caller holds for one version,
and a process knows the version as of at most ``LEASE_SECONDS`` before a request arrived. A change is acknowledged that much later than
it was committed: by then no request that arrives anywhere is answered by what held before.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from uuid import UUID

from models.db.keeping import keep
from models.db.lanes import ARRIVING, CALLER
from models.recent import Recent
from resolvers.callers import version_of

LEASE_SECONDS = 0.1


async def settle() -> None:
    """Wait, after the commit of a change of access, until every process goes by it."""
    await asyncio.sleep(LEASE_SECONDS * 1.1)


@dataclass(eq=False, slots=True)
class Look:
    """A look at a workspace's version: when it began, who looks, and what was found, once it is."""

    began: float
    task: asyncio.Task[int] = field(init=False)
    version: int | None = None


class Versions:
    """What this process knows of the workspaces' versions. Requests at the same time share one look."""

    def __init__(
        self,
        read: Callable[[UUID], Awaitable[int]] = version_of,
        clock: Callable[[], float] = time.monotonic,
        lease: float = LEASE_SECONDS,
    ) -> None:
        self._read, self._clock, self._lease = read, clock, lease
        self._looks: Recent[UUID, Look] = Recent(10_000)

    def known(self, workspace_id: UUID) -> int | None:
        """Return a workspace's version where it was read within the lease; None where it must be looked at."""
        look = self._looks.get(workspace_id)
        return None if look is None or look.began < self._clock() - self._lease else look.version

    async def current(self, workspace_id: UUID) -> int:
        """Return a workspace's version, as of no longer than the lease before this is asked."""
        asked = self._clock()
        look = self._looks.get(workspace_id)
        if look is None or look.began < asked - self._lease or _has_failed(look):
            look = self._looks[workspace_id] = Look(asked)
            look.task = keep(self._look(workspace_id, look))
        return await asyncio.shield(look.task) if look.version is None else look.version

    def forget(self, workspace_id: UUID) -> None:
        """Look anew at once: something has changed, and whoever tells of it wants it seen."""
        self._looks.pop(workspace_id)

    async def _look(self, workspace_id: UUID, look: Look) -> int:
        CALLER.set(ARRIVING)  # it is for all who have arrived, whoever of them was the first
        look.version = found = await self._read(workspace_id)
        return found


def _has_failed(look: Look) -> bool:
    """Tell whether a look found nothing; whoever has waited for it is told so, and the next one looks anew."""
    return look.version is None and look.task.done()
