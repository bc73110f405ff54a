"""Working time as the clock on the wall and the list of who is away tell it, shift by shift."""

from bisect import bisect_right
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

SINCE, UNTIL = date(2025, 6, 1), date(2027, 2, 1)
"""Between which days anything happens here."""
EPOCH, MICRO = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)


def micros(text):
    return (datetime.fromisoformat(text) - EPOCH) // MICRO


def whole(text):
    """Return the whole second of an instant, in microseconds."""
    return micros(text) // 10**6 * 10**6


@lru_cache(maxsize=64)
def shifts(zone, days, starts, ends, holidays, away):
    """Return when each shift of somebody begins and ends; a time that the clock shows twice or never is the later one."""
    found, day = [], SINCE
    while day < UNTIL:
        if day.isoweekday() in days and str(day) not in holidays and not any(a <= str(day) < b for a, b in away):
            bounds = [
                max(
                    micros(str(datetime.combine(day, time.fromisoformat(at), ZoneInfo(zone)).replace(fold=fold)))
                    for fold in (0, 1)
                )
                for at in (starts, ends)
            ]
            found += [tuple(bounds)] if bounds[0] < bounds[1] else []
        day += timedelta(days=1)
    return found


def worked(data, user, since, until):
    """Return for how many whole seconds somebody worked between two instants in microseconds; None where there is no calendar."""
    space = data.tables["workspace"][0]
    if not space["working_days"]:
        return None
    away = tuple((a["start_on"], a["end_on"]) for a in data.tables["absence"] if user and a["user_id"] == user)
    own = shifts(
        space["zone"], tuple(space["working_days"]), space["work_starts"], space["work_ends"], tuple(space["holidays"]), away
    )
    total, place = 0, max(bisect_right(own, (since,)) - 1, 0)
    while place < len(own) and own[place][0] < until:
        total += max(min(own[place][1], until) - max(own[place][0], since), 0)
        place += 1
    return total // 10**6
