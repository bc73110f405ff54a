"""From counted numbers to values: exact, in whole numbers until they are printed, with unknown as null and ratios as fractions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import cached_property
from math import sqrt
from operator import itemgetter
from statistics import median

from models.money import exponent
from resolvers.kpis.registry import Metric, Unit

PLACES = 6
_MILLION = 10**PLACES
Numbers = Sequence[int]
"""What was counted of a group."""
PARTS_OF_ONE = {Unit.DAYS: 86_400, Unit.QUANTITY: 1_000}
"""In which parts of one it is counted: days in seconds, what is sold in thousandths."""
LEAST_PAST, MOST_PAST = 6, 12
"""Of how many buckets before it the usual spread of a value is taken."""
Ratio = tuple[int, int]
"""A number as numerator and denominator, the latter above 0."""
_Z = Decimal("1.959963984540054")
"""How many standard deviations to each side hold 95 % of a normal distribution."""
_EXACT = Context(prec=40)


def _rounded(numerator: int, denominator: int) -> int:
    """Return the nearest whole number, of two as near the even one."""
    whole, rest = divmod(numerator, denominator)
    return whole + (2 * rest > denominator or (2 * rest == denominator and whole % 2))


def _placed(number: int, places: int) -> str:
    """Return a whole number of the smallest units as decimal text."""
    if not places:
        return str(number)
    digits = str(abs(number)).rjust(places + 1, "0")
    return f"{'-' if number < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def text(value: Ratio | None, unit: Unit, currency: str) -> str | None:
    """Return a value as decimal text: money with the currency's places, the rest with at most six."""
    if value is None:
        return None
    numerator, denominator = value
    denominator *= PARTS_OF_ONE.get(unit, 1)
    if unit is Unit.MONEY:
        return _placed(_rounded(numerator, denominator), exponent(currency))
    if denominator == 1:
        return str(numerator)
    return _placed(_rounded(numerator * _MILLION, denominator), PLACES).rstrip("0").rstrip(".")


def change_of(value: Ratio | None, base: Ratio | None) -> tuple[Ratio | None, Ratio | None]:
    """Return the change from a base and its rate; null where the base is null, the rate also where it is zero."""
    if value is None or base is None:
        return None, None
    change = value[0] * base[1] - base[0] * value[1]
    if not base[0]:
        return (change, value[1] * base[1]), None
    sign = -1 if base[0] < 0 else 1
    return (change, value[1] * base[1]), (sign * change, sign * value[1] * base[0])


def wilson(numerator: int, denominator: int) -> tuple[Decimal, Decimal] | None:
    """Return between which shares the true one lies with 95 % (Wilson); null where nothing is below the line."""
    if not 0 <= numerator <= denominator or not denominator:
        return None
    n, z2 = Decimal(denominator), _EXACT.multiply(_Z, _Z)
    middle = Decimal(numerator) + z2 / 2
    half = _EXACT.multiply(_Z, _EXACT.sqrt(Decimal(numerator * (denominator - numerator)) / n + z2 / 4))
    low, high = (_EXACT.divide(bound, n + z2) for bound in (middle - half, middle + half))
    return max(low, Decimal(0)), min(high, Decimal(1))


def _summed(places: Sequence[int]) -> Callable[[Numbers], int]:
    """Return what adds up the numbers at some places."""
    if len(places) == 1:
        return itemgetter(places[0])
    return lambda numbers: sum([numbers[place] for place in places])


def usual_spread(past: Sequence[int], *, counts: bool) -> float | None:
    """Return how far values usually lie from the middle: 1.96 times the median absolute deviation, on the scale of a normal one.

    Of counts at least 1.96 times the root of the middle, which chance alone makes. None where fewer than ``LEAST_PAST`` are known, or all are alike.
    """
    if len(past) < LEAST_PAST:
        return None
    middle = median(past)
    deviation = 1.4826 * median(abs(value - middle) for value in past)
    return 1.96 * max(deviation, sqrt(abs(middle)) if counts else 0) or None


@dataclass(frozen=True, kw_only=True)
class Places:
    """Where the numbers of a metric stand in a row of numbers."""

    metric: Metric
    numerator: Sequence[int]
    denominator: Sequence[int]
    excluded: Sequence[tuple[str, int]] = ()
    sample: int | None = None
    spread: int | None = None
    """Where its order statistics begin."""

    @cached_property
    def above(self) -> Callable[[Numbers], int]:
        """Return what is above the line."""
        return _summed(self.numerator)

    @cached_property
    def below(self) -> Callable[[Numbers], int] | None:
        """Return what is below the line; None for a plain number."""
        return _summed(self.denominator) if self.denominator else None

    def parts(self, numbers: Numbers) -> tuple[int, int]:
        """Return what is above the line, and below it; 1 for a plain number."""
        return self.above(numbers), 1 if self.below is None else self.below(numbers)

    def value(self, numbers: Numbers) -> Ratio | None:
        """Return the value; a denominator of 0 gives null."""
        above, below = self.parts(numbers)
        return (above, below) if below else None

    def sampled(self, numbers: Numbers) -> int:
        """Return how many records are behind the value."""
        if self.sample is not None:
            return numbers[self.sample]
        above, below = self.parts(numbers)
        return below if self.denominator else above

    def interval(self, numbers: Numbers) -> tuple[Decimal, Decimal] | None:
        """Return between what its true value lies, if it is a share."""
        return wilson(*self.parts(numbers)) if self.metric.is_share else None

    def median(self, numbers: Numbers) -> Ratio | None:
        """Return the median, the mean of the two in the middle where there are two."""
        if self.spread is None or not numbers[self.spread]:
            return None
        return numbers[self.spread + 1] + numbers[self.spread + 2], 2

    def ninety(self, numbers: Numbers) -> Ratio | None:
        """Return what nine tenths do not exceed, in a straight line between the two nearest."""
        if self.spread is None or not numbers[self.spread]:
            return None
        beyond = (numbers[self.spread] - 1) * 9 % 10
        return numbers[self.spread + 3] * (10 - beyond) + numbers[self.spread + 4] * beyond, 10
