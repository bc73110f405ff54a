"""What a caller may spend in a minute. With a Redis all processes share it; without one each process counts by itself."""

import time
from dataclasses import dataclass
from uuid import UUID

from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import FixedWindowRateLimiter
from limits.storage import storage_from_string

from models.errors import RateLimited
from schema.engine import Budget


@dataclass(kw_only=True)
class MinuteBudget:
    """A sum of points a minute for each user; 0 for no limit."""

    points: int
    store: str = ""

    def __post_init__(self) -> None:
        self._item = RateLimitItemPerMinute(self.points or 1)
        storage = storage_from_string(self.store) if self.store else MemoryStorage()
        self._limiter = FixedWindowRateLimiter(storage)

    async def spend(self, user_id: UUID, cost: int) -> Budget | None:
        """Take a cost from a user's budget and return what is left; refuse what is more than is left."""
        if not self.points:
            return None
        key = str(user_id)
        spent = cost == 0 or await self._limiter.hit(self._item, key, cost=cost)
        stats = await self._limiter.get_window_stats(self._item, key)
        if not spent:
            wait = max(1, round(stats.reset_time - time.time()))
            raise RateLimited(f"The budget of {self.points} points a minute is spent; try again in {wait} s.", retry_after=wait)
        return Budget(limit=self.points, remaining=stats.remaining, reset_at=stats.reset_time)
