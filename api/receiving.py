"""Taking hooks in: each is stored, or spooled where the database is away or slow, before it is answered.

One writer of a workspace stores what has come meanwhile in one transaction, so that a thousand at once cost a few commits.
"""

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from uuid import UUID

import structlog

from api.spool import Spool
from models.db.lanes import CALLER
from models.errors import CrmError
from models.noting import tallies
from resolvers.intake import hooks
from resolvers.intake.arriving import Arrived

log = structlog.get_logger()
PATIENCE = 0.05
"""Seconds for the database to take a hook before the spool does."""
HURRY, SLOW = 0.01, 1.0
"""How long a hook waits while the database is slow, and how many seconds after it kept one waiting too long it counts as that."""
AT_ONCE = 200
MOST_WAITING = 2000
"""Hooks of a workspace that wait for the database; what comes beyond them goes to the spool at once."""


@dataclass(kw_only=True)
class _Waiting:
    """A hook that waits to be stored."""

    hook: Arrived
    known: "asyncio.Future[bool]"


@dataclass(kw_only=True)
class Receiver:
    """Stores what comes, for all workspaces."""

    spool: Spool
    patience: float = PATIENCE
    _slow_until: float = 0.0
    _waiting: dict[UUID, list[_Waiting]] = field(default_factory=lambda: defaultdict(list))
    _writers: dict[UUID, asyncio.Task[None]] = field(default_factory=dict)

    async def take(self, workspace_id: UUID, hook: Arrived) -> bool:
        """Keep a hook, and tell whether its address is one; True where that cannot be known yet. Raises Unavailable."""
        waiting = self._waiting[workspace_id]
        if len(waiting) < MOST_WAITING:
            one = _Waiting(hook=hook, known=asyncio.get_running_loop().create_future())
            waiting.append(one)
            if workspace_id not in self._writers:
                self._writers[workspace_id] = asyncio.create_task(self._write(workspace_id))
            loop = asyncio.get_running_loop()
            patience = min(self.patience, HURRY) if loop.time() < self._slow_until else self.patience
            await asyncio.wait({one.known}, timeout=patience)
            if one.known.done() and not one.known.cancelled():
                return one.known.result()
            self._slow_until = loop.time() + SLOW
            one.known.cancel()
        await self.spool.add(workspace_id, hook)
        return True

    async def _write(self, workspace_id: UUID) -> None:
        """Store what waits, until nothing does."""
        CALLER.set("hooks")  # in turn with everybody
        try:
            while waiting := self._waiting.get(workspace_id):
                some, self._waiting[workspace_id] = waiting[:AT_ONCE], waiting[AT_ONCE:]
                await _store(workspace_id, [one for one in some if not one.known.done()])
        finally:
            del self._writers[workspace_id]
            for one in self._waiting.pop(workspace_id, ()):
                one.known.cancel()


async def _store(workspace_id: UUID, some: list[_Waiting]) -> None:
    """Store hooks and say so to who waits; who has gone to the spool meanwhile finds there what is here too, which does no harm."""
    try:
        known = await hooks.store(workspace_id, [one.hook for one in some]) if some else []
    except CrmError as failure:
        log.warning("hooks.database_away", error=str(failure))
        for one in some:
            one.known.cancel()
        return
    tallies["hooks", "stored"] += known.count(True)
    for one, is_known in zip(some, known, strict=True):
        if not one.known.done():
            one.known.set_result(is_known)
