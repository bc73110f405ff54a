"""What a caller may spend in a minute, counted by all processes together: in PostgreSQL, or in a Redis."""

import asyncio
import collections
import hashlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import FixedWindowRateLimiter
from limits.storage import storage_from_string

from api.addresses import share_of
from api.settings import Settings
from models.db.connecting import dialect_of
from models.errors import RateLimited
from models.recent import Recent
from models.users import email_key
from resolvers.limiting import take_points
from schema.paying import Budget

BOUNDLESS = 2**31


class Counter:
    """Counts by key in minutes: in a Redis, or in this process alone."""

    def __init__(self, store: str = "") -> None:
        self._storage: Any = storage_from_string(store) if store else MemoryStorage()
        self._limiter = FixedWindowRateLimiter(self._storage)

    async def take(self, key: str, most: int, cost: int = 1) -> tuple[bool, int, float]:
        """Count, and return whether it was allowed, how much is left, and when the minute ends (seconds since 1970)."""
        item = RateLimitItemPerMinute(most)
        taken = cost == 0 or await self._limiter.hit(item, key, cost=cost)
        stats = await self._limiter.get_window_stats(item, key)
        return taken, stats.remaining, stats.reset_time

    async def count(self, key: str, amount: int = 1) -> tuple[int, float]:
        """Count without a limit, and return how much it is in all, and when the minute ends."""
        item = RateLimitItemPerMinute(BOUNDLESS)
        counted = await self._storage.incr(item.key_for(key), item.get_expiry(), amount=amount)
        return counted, await self._storage.get_expiry(item.key_for(key))

    async def charge(self, key: str, most: int, cost: int) -> tuple[bool, float]:
        """Count although it may be more than is left; return whether it was, and when the minute ends."""
        item = RateLimitItemPerMinute(most)
        within = await self._limiter.hit(item, key, cost=cost)  # counts before it compares
        return not within, (await self._limiter.get_window_stats(item, key)).reset_time


@dataclass(slots=True)
class _Share:
    """What a process holds of a key's minute, and what was left for all when it asked last."""

    minute: int
    held: int
    left: int


class SharedCounter:
    """Counts by key in minutes in PostgreSQL, for all processes together.

    A process takes a fiftieth of the whole at a time and spends it by itself, so that not every request asks the database.
    Together they never allow more than the whole; what a process has taken and not spent, the others lack until the minute ends.
    """

    SHARES = 50

    def __init__(self) -> None:
        self._shares: Recent[str, _Share] = Recent(10_000)

    async def take(self, key: str, most: int, cost: int = 1) -> tuple[bool, int, float]:
        """Count, and return whether it was allowed, how much is left, and when the minute ends (seconds since 1970)."""
        minute = int(time.time()) // 60
        share = self._of(key, minute, most)
        if cost > share.held:
            await self._fetch(share, key, most, cost)
        taken = share.held >= cost
        if taken:
            share.held -= cost
        if cost == 0 or not taken:
            share.left = most - (await take_points(key, minute, 0, most) or 0)
        return taken, share.left + share.held, (minute + 1) * 60.0

    async def _fetch(self, share: _Share, key: str, most: int, cost: int) -> None:
        """Take as much as is lacking, and more beforehand where there is more."""
        for wanted in dict.fromkeys((max(cost - share.held, most // self.SHARES), cost - share.held)):
            if share.held >= cost:  # others of this process may have taken and spent meanwhile
                return
            spent = await take_points(key, share.minute, wanted, most)
            if spent is not None:
                share.held, share.left = share.held + wanted, most - spent

    def _of(self, key: str, minute: int, most: int) -> _Share:
        share = self._shares.get(key)
        if share is None or share.minute != minute:
            share = self._shares[key] = _Share(minute, 0, most)
        return share

    async def count(self, key: str, amount: int = 1) -> tuple[int, float]:
        """Count without a limit, and return how much it is in all, and when the minute ends."""
        minute = int(time.time() // 60)
        return await take_points(key, minute, amount, BOUNDLESS) or 0, (minute + 1) * 60.0

    async def charge(self, key: str, most: int, cost: int) -> tuple[bool, float]:
        """Count although it may be more than is left; return whether it was, and when the minute ends."""
        minute = int(time.time()) // 60
        share = self._of(key, minute, most)
        here = min(share.held, cost)
        share.held -= here
        if cost > here:
            share.left = most - (await take_points(key, minute, cost - here, BOUNDLESS) or 0)
        return share.left < 0, (minute + 1) * 60.0


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
    """A sum of points a minute for each user; 0 for no limit.

    What an operation took beyond its estimate is noted in this process and counted before the user's next one here, though it be
    more than is left: then they are refused until the minute ends.
    """

    points: int
    counter: AnyCounter = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._owed: Recent[UUID, int] = Recent(10_000)
        self._overdrawn: Recent[UUID, float] = Recent(10_000)
        """Until when (seconds since 1970) somebody who had to pay more than was left is refused."""

    async def admit(self, user_id: UUID) -> None:
        """Refuse a user who has spent more than they had."""
        if self.points:
            await self._settle(user_id)
            until = self._overdrawn.get(user_id) or 0.0
            if until > time.time():
                raise self._refusal(until)

    async def spend(self, user_id: UUID, cost: int) -> Budget | None:
        """Take a cost from a user's budget and return what is left; refuse what is more than is left."""
        if not self.points:
            return None
        if user_id in self._owed:
            await self._settle(user_id)
        taken, remaining, reset_at = await self.counter.take(str(user_id), self.points, cost)
        if not taken:
            raise self._refusal(reset_at)
        return Budget(limit=self.points, remaining=max(0, remaining), reset_at=reset_at)

    def owe(self, user_id: UUID, points: int) -> None:
        """Note what a user has to pay beside."""
        if self.points:
            self._owed[user_id] = (self._owed.get(user_id) or 0) + points

    async def _settle(self, user_id: UUID) -> None:
        owed = self._owed.pop(user_id)
        if not owed:
            return
        try:
            over, reset_at = await self.counter.charge(str(user_id), self.points, owed)
        except BaseException:
            self.owe(user_id, owed)
            raise
        if over:
            self._overdrawn[user_id] = reset_at

    def _refusal(self, reset_at: float) -> RateLimited:
        return refusal(f"The budget of {self.points} points a minute is spent.", reset_at)


SLOWEST_SECONDS = 5.0
MOST_DELAYED = 50


class Throttle:
    """How often a minute somebody may try to sign in; 0 for no limit.

    Failed attempts are counted by e-mail and address together, and ten times as many by address alone: whoever has tried too often is
    refused. Attempts with one e-mail from everywhere are never refused for their number, so that nobody locks its owner out; they
    are made slower and slower, save from where its owner has signed in before.
    """

    def __init__(
        self,
        attempts: int,
        counter: AnyCounter,
        is_known: Callable[[str, str], Awaitable[bool]],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._attempts, self._counter, self._is_known, self._sleep = attempts, counter, is_known, sleep
        self._delayed: collections.Counter[str] = collections.Counter()

    @asynccontextmanager
    async def attempt(self, email: str, address: str) -> AsyncIterator[None]:
        """Let an attempt through when it may be made. One that succeeds does not count."""
        if not self._attempts:
            yield
            return
        hidden = hashlib.sha256(email_key(email.strip()).encode("utf-8", "surrogatepass")).hexdigest()
        share = share_of(address)
        limits = ((f"sign-in:{hidden}:{share}", self._attempts), (f"sign-in-from:{share}", 10 * self._attempts))
        for key, most in limits:
            count, reset_at = await self._counter.count(key)
            if count > most:
                raise refusal("Too many attempts to sign in.", reset_at)
        everywhere = f"sign-in-as:{hidden}"
        count, _ = await self._counter.count(everywhere)
        if count > self._attempts and not await self._is_known(email, address):
            await self._slow(everywhere, count - self._attempts)
        yield
        for key in (everywhere, *(key for key, _ in limits)):
            await self._counter.count(key, -1)

    async def _slow(self, key: str, excess: int) -> None:
        """Wait, the longer the more attempts there were."""
        if self._delayed[key] >= MOST_DELAYED:
            raise refusal("Too many attempts to sign in.", time.time() + SLOWEST_SECONDS)
        self._delayed[key] += 1
        try:
            await self._sleep(min(SLOWEST_SECONDS, 0.25 * 2 ** min(excess, 10)))
        finally:
            self._delayed[key] -= 1
            if not self._delayed[key]:
                del self._delayed[key]
