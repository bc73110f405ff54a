"""From counted measures to values: exact, with unknown as null and ratios as fractions."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

from models.money import exponent
from resolvers.kpis.registry import Metric, Unit

PLACES = 6
Counted = Mapping[str, int]


def _rounded(value: Fraction, places: int) -> Decimal:
    scaled = value * 10**places
    return Decimal(round(scaled)).scaleb(-places)


def text(value: Fraction | None, unit: Unit, currency: str) -> str | None:
    """Return a value as decimal text: money with the currency's places, the rest with at most six."""
    if value is None:
        return None
    if unit is Unit.MONEY:
        places = exponent(currency)
        return str(_rounded(value / 10**places, places).quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN))
    rounded = _rounded(value, PLACES)
    return format(rounded.normalize(), "f") if rounded else "0"


@dataclass(frozen=True, kw_only=True)
class Value:
    """A metric's value in one period: money in minor units, ratios with their two parts."""

    numerator: int
    denominator: int | None
    value: Fraction | None


def value_of(metric: Metric, counted: Counted) -> Value:
    """Return a metric's value from the sums of its measures. A denominator of 0 gives null."""
    numerator = sum(counted.get(m.key, 0) for m in metric.numerator)
    if not metric.denominator:
        return Value(numerator=numerator, denominator=None, value=Fraction(numerator))
    denominator = sum(counted.get(m.key, 0) for m in metric.denominator)
    return Value(numerator=numerator, denominator=denominator, value=Fraction(numerator, denominator) if denominator else None)


def change_of(value: Fraction | None, base: Fraction | None) -> tuple[Fraction | None, Fraction | None]:
    """Return the change from a base and its rate; null where the base is null, the rate also where it is zero."""
    if value is None or base is None:
        return None, None
    change = value - base
    return change, change / base if base else None
