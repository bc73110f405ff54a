"""What an operation's caller pays: its estimate before it runs, and what the database really took, after."""

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from models.db.metering import Meter, metered
from models.noting import NOTED

BROKEN = 10
"""What a request costs that names no operation that can be run."""


@dataclass(frozen=True, kw_only=True)
class Budget:
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


@dataclass(frozen=True, kw_only=True, slots=True)
class Bill:
    """What one operation costs: as estimated, and by the database time that it has taken until now."""

    requested: int
    budget: Budget | None
    meter: Meter
    second_cost: int
    """Points that a second of database time costs."""

    @property
    def used(self) -> int:
        """Return what it comes to, which is never less than the estimate."""
        return max(self.requested, int(self.meter.seconds * self.second_cost))

    @property
    def remaining(self) -> int | None:
        """Return what the caller has left after it."""
        return None if self.budget is None else max(0, self.budget.remaining - (self.used - self.requested))


class billed:  # noqa: N801 - a block, as in the standard library
    """Run an operation that has been paid for; what it takes beyond that is owed, however it ends."""

    __slots__ = ("_bill", "_metered", "_purse", "_user_id")

    def __init__(self, purse: Purse, user_id: UUID, requested: int, budget: Budget | None, second_cost: int) -> None:
        self._purse, self._user_id, self._metered = purse, user_id, metered()
        self._bill = Bill(requested=requested, budget=budget, meter=self._metered.meter, second_cost=second_cost)

    def __enter__(self) -> Bill:
        self._metered.__enter__()
        return self._bill

    def __exit__(self, *_: object) -> None:
        self._metered.__exit__()
        bill = self._bill
        if (noted := NOTED.get()) is not None:
            noted.cost = bill.used
        if bill.used > bill.requested:
            self._purse.owe(self._user_id, bill.used - bill.requested)
