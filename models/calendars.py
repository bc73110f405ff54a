"""The working calendar: from weekdays, hours, days off and a zone to the stretches of time in which people work, one a day.

A stretch is from one instant to another, so that a day on which the clock is put forward or back within working hours is as long as it was.
A time of day that the clock skips or shows twice is the later of the two instants that it may mean: PostgreSQL takes it so.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

YEARS_BACK, YEARS_AHEAD = 10, 15
"""How far a workspace's calendar reaches, from the year in which it was made: what is farther away has no working time."""
MICROS = 1_000_000
_SECOND = timedelta(seconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def reach(made_at: datetime) -> tuple[date, date]:
    """Return the first day of a workspace's calendar, and the day after the last one."""
    year = made_at.astimezone(UTC).year
    return date(year - YEARS_BACK, 1, 1), date(year + YEARS_AHEAD, 1, 1)


def stretches(
    zone: str, weekdays: Sequence[int], starts: str, ends: str, holidays: Sequence[str], days: tuple[date, date]
) -> Iterator[tuple[date, int, int]]:
    """Return of each working day when work begins, in seconds since 1970, and for how many seconds it lasts; at last where they end."""
    place, first, last = ZoneInfo(zone), time.fromisoformat(starts), time.fromisoformat(ends)
    day, end, off = *days, frozenset(holidays)
    while day < end:
        if day.isoweekday() in weekdays and day.isoformat() not in off:
            begins = _instant(day, first, place)
            if (lasts := _instant(day, last, place) - begins) > 0:
                yield day, begins, lasts
        day += timedelta(days=1)
    yield end, _instant(end, time(), place), 0


def _instant(day: date, at: time, place: ZoneInfo) -> int:
    local = datetime.combine(day, at, place)
    return max((local.replace(fold=fold).astimezone(UTC) - _EPOCH) // _SECOND for fold in (0, 1))
