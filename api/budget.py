"""What a caller may spend in a minute. With a Redis all processes share it; without one each process counts by itself."""

import hashlib
import time
from dataclasses import dataclass
from uuid import UUID

from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import FixedWindowRateLimiter
from limits.storage import storage_from_string

from models.errors import RateLimited
from schema.engine import Budget


class Counter:
    """Counts by key in minutes, shared through the store where one is given."""

    def __init__(self, store: str) -> None:
        self._limiter = FixedWindowRateLimiter(storage_from_string(store) if store else MemoryStorage())

    async def take(self, key: str, most: int, cost: int = 1) -> tuple[bool, int, float]:
        """Count, and return whether it was allowed, how much is left, and when the minute ends (seconds since 1970)."""
        item = RateLimitItemPerMinute(most)
        taken = cost == 0 or await self._limiter.hit(item, key, cost=cost)
        stats = await self._limiter.get_window_stats(item, key)
        return taken, stats.remaining, stats.reset_time


def refusal(message: str, reset_at: float) -> RateLimited:
    """Return the refusal of somebody who has counted too far."""
    wait = max(1, round(reset_at - time.time()))
    return RateLimited(f"{message} Try again in {wait} s.", retry_after=wait)


@dataclass(kw_only=True)
class MinuteBudget:
    """A sum of points a minute for each user; 0 for no limit."""

    points: int
    store: str = ""

    def __post_init__(self) -> None:
        self._counter = Counter(self.store)

    async def spend(self, user_id: UUID, cost: int) -> Budget | None:
        """Take a cost from a user's budget and return what is left; refuse what is more than is left."""
        if not self.points:
            return None
        taken, remaining, reset_at = await self._counter.take(str(user_id), self.points, cost)
        if not taken:
            raise refusal(f"The budget of {self.points} points a minute is spent.", reset_at)
        return Budget(limit=self.points, remaining=remaining, reset_at=reset_at)


class Throttle:
    """How often a minute somebody may try to sign in: by e-mail, and ten times as often by address; 0 for no limit."""

    def __init__(self, attempts: int, store: str) -> None:
        self._attempts, self._counter = attempts, Counter(store)

    async def check(self, email: str, address: str) -> None:
        """Count an attempt, or refuse it."""
        if not self._attempts:
            return
        hidden = hashlib.sha256(email.strip().casefold().encode("utf-8", "surrogatepass")).hexdigest()
        for key, most in ((f"sign-in:{hidden}", self._attempts), (f"sign-in-from:{address}", 10 * self._attempts)):
            taken, _, reset_at = await self._counter.take(key, most)
            if not taken:
                raise refusal("Too many attempts to sign in.", reset_at)
