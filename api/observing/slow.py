"""Operations that took long, each with its document, its slowest statement and PostgreSQL's plan of that; without any value."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog

from api.observing.lines import told
from api.observing.names import Names
from api.watching import Seen
from models.db.explaining import can_be_explained, plan_of
from models.db.keeping import keep
from models.db.lanes import CALLER
from models.errors import CrmError
from models.noting import NOTED

log = structlog.get_logger()
LONGEST = 20_000
"""Characters of a document, a statement and a plan that are told."""
AGAIN_SECONDS = 600.0
"""After how long the plan of the same statement is asked for once more: where everything is slow, it must not be slower still."""
PLAN_SECONDS = 5.0
MOST = 1000

Plan = Callable[[str, Sequence[Any]], Awaitable[str]]


class SlowLog:
    """Tells of operations that took so many seconds or longer. The time of a subscription is its client's."""

    def __init__(self, names: Names, seconds: float, *, explains: bool, clock: Callable[[], float] = time.monotonic) -> None:
        self._names, self._seconds, self._explains, self._clock = names, seconds, explains, clock
        self._asked: dict[str, float] = {}
        self._turn = asyncio.Lock()

    def begun(self, seen: Seen) -> None:
        """Wait for its end."""

    def over(self, seen: Seen) -> None:
        """Tell of it where it took long, behind the requests that come."""
        if seen.seconds >= self._seconds and seen.accepted is not None and seen.accepted.kind.value != "subscription":
            keep(self._tell(seen))

    async def _tell(self, seen: Seen) -> None:
        from schema.redacting import without_values  # noqa: PLC0415 - a worker, which has no operations, loads no schema

        NOTED.set(None)
        CALLER.set(None)
        found = {"document_text": without_values(seen.accepted.document.node)[:LONGEST]}
        if seen.slowest is not None:
            sql, values = seen.slowest
            found["statement"] = sql[:LONGEST]
            plan = await self._plan(sql, values)
            if plan is not None:
                found["plan"] = plan[:LONGEST]
        log.warning(
            "operation.slow", **told(seen, self._names), slowest_statement_ms=round(seen.slowest_seconds * 1000, 3), **found
        )

    async def _plan(self, sql: str, values: Sequence[Any]) -> str | None:
        """Return a plan, one at a time, and for each statement now and then; None where there is none to be had."""
        now = self._clock()
        if not self._explains or self._turn.locked() or now < self._asked.get(sql, 0) or not can_be_explained(sql):
            return None
        if len(self._asked) >= MOST:
            self._asked.clear()
        self._asked[sql] = now + AGAIN_SECONDS
        try:
            async with self._turn, asyncio.timeout(PLAN_SECONDS):
                return await plan_of(sql, values)
        except (CrmError, TimeoutError):
            return None
