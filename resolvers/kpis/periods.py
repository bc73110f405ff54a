"""Periods, the base periods they are compared with, and their buckets. All days are local to the workspace."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from models.errors import BadInput

MAX_BUCKETS = 400
MAX_DAYS = 366 * 20
MAX_ROLLING = 366
LAST_YEAR = 9998
"""The calendar ends with the year 9999; what follows a period must still have a date."""


class Grain(StrEnum):
    """How long a bucket is."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    YEAR = "YEAR"


class Base(StrEnum):
    """What a period is compared with."""

    PREVIOUS_PERIOD = "PREVIOUS_PERIOD"
    SAME_PERIOD_LAST_YEAR = "SAME_PERIOD_LAST_YEAR"


_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.YEAR: 12}


@dataclass(frozen=True, kw_only=True)
class Period:
    """A half-open stretch of local days, ``[start, end)``."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """Return how many days it has."""
        return (self.end - self.start).days


def period(start: date, end: date, *, name: str = "period") -> Period:
    """Return a period; an empty, backward or endless one is refused."""
    if end <= start:
        raise BadInput(f"{name}: `to` must be after `from`; the period is half-open, [from, to).")
    if end.year > LAST_YEAR:
        raise BadInput(f"{name}: must end by the year {LAST_YEAR}.")
    if (end - start).days > MAX_DAYS:
        raise BadInput(f"{name}: at most {MAX_DAYS} days.")
    return Period(start=start, end=end)


def rolling_days(days: int) -> int:
    """Return over how many days a bucket is counted; none, or more than a year, are refused."""
    if not 1 <= days <= MAX_ROLLING:
        raise BadInput(f"rollingDays: 1 to {MAX_ROLLING} days.")
    return days


def add_months(day: date, months: int) -> date:
    """Return the same day of another month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise ValueError(day)


def is_whole(bucket: Period, grain: Grain) -> bool:
    """Tell whether nothing of a bucket is cut off at the period's edge."""
    return floor(bucket.start, grain) == bucket.start and following(bucket.start, grain) == bucket.end


def floor(day: date, grain: Grain) -> date:
    """Return the first day of the bucket that a day lies in. Weeks start on Monday (ISO 8601)."""
    if grain is Grain.DAY:
        return day
    if grain is Grain.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[grain]
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def following(day: date, grain: Grain) -> date:
    """Return the first day of the bucket after the one that a day lies in."""
    start = floor(day, grain)
    if grain in _MONTHS:
        return add_months(start, _MONTHS[grain])
    return start + timedelta(days=7 if grain is Grain.WEEK else 1)


@lru_cache(maxsize=256)
def buckets(whole: Period, grain: Grain | None) -> tuple[Period, ...]:
    """Cut a period into buckets; those at its edges hold only what lies inside the period."""
    if grain is None:
        return (whole,)
    found = []
    start = whole.start
    while start < whole.end:
        end = min(following(start, grain), whole.end)
        found.append(Period(start=start, end=end))
        if len(found) > MAX_BUCKETS:
            raise BadInput(f"grain: more than {MAX_BUCKETS} buckets; use a longer grain or a shorter period.")
        start = end
    return tuple(found)


@lru_cache(maxsize=4096)
def pieces(whole: Period) -> tuple[tuple[int, Period], ...]:
    """Cut a period where its whole months begin and end; each piece with whether it is months."""
    first = floor(whole.start, Grain.MONTH)
    first = first if first == whole.start else following(first, Grain.MONTH)
    last = floor(whole.end, Grain.MONTH)
    if first >= last:
        return ((0, whole),)
    cuts = [(0, whole.start, first), (1, first, last), (0, last, whole.end)]
    return tuple((months, Period(start=start, end=end)) for months, start, end in cuts if start < end)


def base_of(whole: Period, base: Base) -> Period:
    """Return the period to compare with: for a whole calendar month, quarter or year the calendar one before it."""
    if base is Base.SAME_PERIOD_LAST_YEAR:
        return Period(start=add_months(whole.start, -12), end=_earlier(whole.end, -12))
    for grain, months in _MONTHS.items():
        if floor(whole.start, grain) == whole.start and following(whole.start, grain) == whole.end:
            return Period(start=add_months(whole.start, -months), end=whole.start)
    return Period(start=whole.start - timedelta(days=whole.days), end=whole.start)


def _earlier(day: date, months: int) -> date:
    """Return the day so many months away; the first of the next month where that month does not have it."""
    first = add_months(day.replace(day=1), months)
    return min(first + timedelta(days=day.day - 1), add_months(first, 1))


def counterpart(day: date, whole: Period, base: Period) -> date:
    """Return where the part of the base begins that a day of the period, and what follows it, is compared with.

    By the calendar: where both begin on the same day of a month, the same day so many months away. Where they do not, or are
    just as many days, so many days away. What follows the period stands beside what follows the base.
    """
    if day >= whole.end:
        return base.end
    months = (base.start.year - whole.start.year) * 12 + base.start.month - whole.start.month
    by_days = whole.days == base.days and _earlier(whole.end, months) != base.end
    if whole.start.day != base.start.day or by_days:
        return min(base.start + (day - whole.start), base.end)
    return min(_earlier(day, months), base.end)


@lru_cache(maxsize=256)
def bases(whole: Period, base: Period, grain: Grain | None, end: date) -> tuple[Period | None, ...]:
    """Return what of the base, up to a day, each bucket of a period is compared with; None where the base has no such day.

    Of the base every day is compared once: what a month of the base has more than the period's goes with its last day.
    """
    found: list[Period | None] = []
    for bucket in buckets(whole, grain):
        first, last = (min(counterpart(day, whole, base), end) for day in (bucket.start, bucket.end))
        found.append(Period(start=first, end=last) if first < last else None)
    return tuple(found)


def cut(whole: Period, base: Period, today: date) -> Period:
    """Cut the base of a running period at the same elapsed part: month-to-date against month-to-date."""
    if not whole.start <= today < whole.end:
        return base
    return Period(start=base.start, end=counterpart(today + timedelta(days=1), whole, base))
