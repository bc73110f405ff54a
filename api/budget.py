"""What a caller may spend in a minute, counted by all processes together: in PostgreSQL, or in a Redis."""

import hashlib
import time
from dataclasses import dataclass, field
from uuid import UUID

from cachetools import LRUCache
from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import FixedWindowRateLimiter
from limits.storage import storage_from_string

from api.settings import Settings
from models.db.connecting import dialect_of
from models.errors import RateLimited
from resolvers.limiting import take_points
from schema.engine import Budget


class Counter:
    """Counts by key in minutes: in a Redis, or in this process alone."""

    def __init__(self, store: str = "") -> None:
        self._limiter = FixedWindowRateLimiter(storage_from_string(store) if store else MemoryStorage())

    async def take(self, key: str, most: int, cost: int = 1) -> tuple[bool, int, float]:
        """Count, and return whether it was allowed, how much is left, and when the minute ends (seconds since 1970)."""
        item = RateLimitItemPerMinute(most)
        taken = cost == 0 or await self._limiter.hit(item, key, cost=cost)
        stats = await self._limiter.get_window_stats(item, key)
        return taken, stats.remaining, stats.reset_time


class SharedCounter:
    """Counts by key in minutes in PostgreSQL, for all processes together.

    A process takes a fiftieth of the whole at a time and spends it by itself, so that not every request asks the database.
    Together they never allow more than the whole; what a process has taken and not spent, the others lack until the minute ends.
    """

    SHARES = 50

    def __init__(self) -> None:
        self._held: LRUCache[str, tuple[int, int, int]] = LRUCache(10_000)

    async def take(self, key: str, most: int, cost: int = 1) -> tuple[bool, int, float]:
        """Count, and return whether it was allowed, how much is left, and when the minute ends (seconds since 1970)."""
        minute = int(time.time() // 60)
        held, left = self._of(key, minute, most)
        for wanted in dict.fromkeys((max(cost - held, most // self.SHARES), cost - held)):
            if held >= cost:
                break
            spent = await take_points(key, minute, wanted, most)
            held, left = self._of(key, minute, most)  # others of this process may have taken and spent meanwhile
            if spent is not None:
                held, left = held + wanted, most - spent
        taken = held >= cost
        self._held[key] = (minute, held - cost if taken else held, left)
        if cost == 0 or not taken:
            left = most - (await take_points(key, minute, 0, most) or 0)
            self._held[key] = (minute, self._of(key, minute, most)[0], left)
        return taken, left + self._of(key, minute, most)[0], (minute + 1) * 60.0

    def _of(self, key: str, minute: int, most: int) -> tuple[int, int]:
        known, held, left = self._held.get(key, (minute, 0, most))
        return (held, left) if known == minute else (0, most)


AnyCounter = Counter | SharedCounter


def counter_of(settings: Settings) -> AnyCounter:
    """Return what counts: a Redis where one is given, else the database if it is PostgreSQL."""
    shared = dialect_of(settings.database_url) == "postgres" and not settings.rate_limit_store
    return SharedCounter() if shared else Counter(settings.rate_limit_store)


def refusal(message: str, reset_at: float) -> RateLimited:
    """Return the refusal of somebody who has counted too far."""
    wait = max(1, round(reset_at - time.time()))
    return RateLimited(f"{message} Try again in {wait} s.", retry_after=wait)


@dataclass(kw_only=True)
class MinuteBudget:
    """A sum of points a minute for each user; 0 for no limit."""

    points: int
    counter: AnyCounter = field(default_factory=Counter)

    async def spend(self, user_id: UUID, cost: int) -> Budget | None:
        """Take a cost from a user's budget and return what is left; refuse what is more than is left."""
        if not self.points:
            return None
        taken, remaining, reset_at = await self.counter.take(str(user_id), self.points, cost)
        if not taken:
            raise refusal(f"The budget of {self.points} points a minute is spent.", reset_at)
        return Budget(limit=self.points, remaining=remaining, reset_at=reset_at)


class Throttle:
    """How often a minute somebody may try to sign in: by e-mail, and ten times as often by address; 0 for no limit."""

    def __init__(self, attempts: int, counter: AnyCounter) -> None:
        self._attempts, self._counter = attempts, counter

    async def check(self, email: str, address: str) -> None:
        """Count an attempt, or refuse it."""
        if not self._attempts:
            return
        hidden = hashlib.sha256(email.strip().casefold().encode("utf-8", "surrogatepass")).hexdigest()
        for key, most in ((f"sign-in:{hidden}", self._attempts), (f"sign-in-from:{address}", 10 * self._attempts)):
            taken, _, reset_at = await self._counter.take(key, most)
            if not taken:
                raise refusal("Too many attempts to sign in.", reset_at)
