"""Exchange rates by day."""

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


async def rate_on(workspace_id: object, currency: str, day: date) -> Decimal | None:
    """Return the rate that held on a day, or None where there is none yet."""
    known = ExchangeRate.filter(workspace_id=workspace_id, currency=currency, day__lte=day)
    found = await known.order_by("-day").first()
    return Decimal(found.rate) if found else None
