"""Exchange rates by day."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from tortoise import fields

from models.base import Row
from models.money import exponent


class ExchangeRate(Row):
    """What one unit of a currency is worth in the workspace's currency from a day on, until the next rate."""

    id_prefix = "rate"
    impersonal = "what the workspace is set up with"

    currency = fields.CharField(max_length=3)
    day = fields.DateField()
    rate = fields.CharField(max_length=32)
    """A decimal number as text, so that it is exact on both databases."""

    class Meta:
        table = "exchange_rate"
        unique_together = [("workspace_id", "currency", "day")]


def converted(minor: int, rate: Decimal, currency: str, base: str) -> int:
    """Return an amount in minor units of the base currency, computed exactly and rounded half to even."""
    places = Fraction(10) ** (exponent(base) - exponent(currency))
    return round(minor * places * Fraction(rate))


class Rates:
    """All rates of a currency, by day."""

    def __init__(self, rows: Sequence[tuple[date, str]]) -> None:
        self._days = [day for day, _ in rows]
        self._rates = [Decimal(rate) for _, rate in rows]

    def on(self, day: date) -> Decimal | None:
        """Return the rate that held on a day, or None where there is none yet."""
        place = bisect_right(self._days, day)
        return self._rates[place - 1] if place else None


async def rates_of(workspace_id: object, currency: str) -> Rates:
    """Return the rates of a currency."""
    known = ExchangeRate.filter(workspace_id=workspace_id, currency=currency).order_by("day")
    return Rates(await known.values_list("day", "rate"))


async def rate_on(workspace_id: object, currency: str, day: date) -> Decimal | None:
    """Return the rate that held on a day, or None where there is none yet."""
    known = ExchangeRate.filter(workspace_id=workspace_id, currency=currency, day__lte=day)
    found = await known.order_by("-day").first()
    return Decimal(found.rate) if found else None
