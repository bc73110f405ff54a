"""What an operation's caller pays: its estimate before it runs, and what the database really took, after."""

from typing import NamedTuple, Protocol
from uuid import UUID

from models.noting import NOTED, Noted

BROKEN = 10
"""What a request costs that names no operation that can be run."""


class Budget(NamedTuple):
    """What a caller may still spend until ``reset_at`` (seconds since 1970)."""

    limit: int
    remaining: int
    reset_at: float


class Purse(Protocol):
    """Where callers' points are counted."""

    async def admit(self, user_id: UUID) -> None:
        """Refuse a caller who has spent more than they had, before anything is done for them."""

    async def spend(self, user_id: UUID, cost: int) -> Budget | None:
        """Take a cost and return what is left, None where there is no limit; refuse more than is left."""

    def owe(self, user_id: UUID, points: int) -> None:
        """Note what is to be paid beside; never refused, and never waits."""


class NoPurse:
    """Nobody pays."""

    async def admit(self, user_id: UUID) -> None:
        """Admit everybody."""

    async def spend(self, user_id: UUID, cost: int) -> None:
        """Take nothing."""

    def owe(self, user_id: UUID, points: int) -> None:
        """Note nothing."""


class Bill:
    """What one operation costs: as estimated, and by the database time that it has taken until now."""

    __slots__ = ("_before", "_noted", "budget", "requested", "second_cost")

    def __init__(self, requested: int, budget: Budget | None, second_cost: int, noted: Noted) -> None:
        self.requested, self.budget, self.second_cost = requested, budget, second_cost
        """Estimated points, what the caller has left after them, and points that a second of database time costs."""
        self._noted, self._before = noted, noted.metered

    @property
    def used(self) -> int:
        """Return what it comes to, which is never less than the estimate."""
        return max(self.requested, int((self._noted.metered - self._before) * self.second_cost))

    @property
    def remaining(self) -> int | None:
        """Return what the caller has left after it."""
        return None if self.budget is None else max(0, self.budget.remaining - (self.used - self.requested))


class billed:  # noqa: N801 - a block, as in the standard library
    """Run an operation that has been paid for; what it takes beyond that is owed, however it ends."""

    __slots__ = ("_bill", "_noted", "_purse", "_token", "_user_id")

    def __init__(self, purse: Purse, user_id: UUID, requested: int, budget: Budget | None, second_cost: int) -> None:
        self._purse, self._user_id = purse, user_id
        known = NOTED.get()
        self._noted = Noted() if known is None else known
        self._token = NOTED.set(self._noted) if known is None else None
        self._bill = Bill(requested, budget, second_cost, self._noted)

    def __enter__(self) -> Bill:
        return self._bill

    def __exit__(self, *_: object) -> None:
        if self._token is not None:
            NOTED.reset(self._token)
        bill = self._bill
        used = self._noted.cost = bill.used
        if used > bill.requested:
            self._purse.owe(self._user_id, used - bill.requested)
