"""What was done about missed calls, forms and conversations that clients began: counted by walking through all that followed each."""

from datetime import timedelta
from functools import partial
from uuid import UUID

from tests.kpis.counted.callers import begun, client, history, kept, moment, seconds, settings
from tests.kpis.counted.calls import talked
from tests.kpis.counted.facts import day_of, placed
from tests.kpis.counted.hours import worked

LONGEST = timedelta(hours=744)


def is_missed(row):
    is_done = row["disposition"] not in {"IN_PROGRESS", "UNKNOWN", None}
    return row["kind"] == "CALL" and row["direction"] == "INBOUND" and is_done and not talked(row)


def follow_ups(data):
    """Return those that are the number of somebody whose numbers the caller may see."""
    openings, before, found = begun(data), history(data), []
    for rows in kept(data).values():
        for row in rows:
            if is_missed(row) or row["kind"] == "FORM" or row["id"] in openings:
                owner, user = row["owner_id"], row["user_id"] or row["owner_id"]
                fact = placed(
                    data,
                    row | answers(data, row, rows) | dict(zip(("seen", "lately"), before[row["id"]], strict=True)),
                    day_of(data, row["started_at"]),
                    user,
                )
                fact["worked"] = partial(worked, data, user)
                found += [fact] if data.actor.may("READ", "INTERACTION", owner and UUID(owner)) else []
    return found


def answers(data, row, rows):
    """Return who the client is and after how many seconds what was done, None for what never was."""
    later = [
        r for r in rows if r["started_at"] > row["started_at"] and moment(r["started_at"]) - moment(row["started_at"]) <= LONGEST
    ]
    calls = [r for r in later if r["kind"] == "CALL" and r["disposition"] not in {"IN_PROGRESS", None}]
    wrote = [r for r in later if r["kind"] in {"MESSAGE", "EMAIL"} and r["direction"] == "OUTBOUND" and not r["is_automatic"]]
    out = [r for r in calls if r["direction"] == "OUTBOUND"]
    ways = {
        "attempt": [*out, *wrote],
        "reach": [*filter(talked, out), *wrote],
        "self": [r for r in calls if r["direction"] == "INBOUND" and talked(r)],
    }
    is_known = client(row) is not None

    def first(found):
        at = min((r["started_at"] for r in found), default=None)
        return seconds(row["started_at"], at) if at and is_known else None

    return {"client": client(row), **{name: first(found) for name, found in ways.items()}, "windows": settings(data)}


FACTS = {"follow_up": follow_ups}


def state(m, now):
    """Return what became of a missed call, as of an instant."""
    window = m["windows"]["return_hours"] * 3600
    attempt, reach, own = (
        m[name] if m[name] is not None and m[name] <= window else None for name in ("attempt", "reach", "self")
    )
    if m["client"] is None:
        return "UNRETURNABLE"
    if own is not None and (reach is None or own <= reach):
        return "SELF_REACHED"
    if reach is not None:
        return "RETURNED"
    if attempt is not None:
        return "ATTEMPTED"
    return "LOST" if moment(m["started_at"]) + timedelta(seconds=window) <= moment(now) else "PENDING"


def missed(f, *states):
    return [m for m in f["follow_up"] if m["kind"] == "CALL" and (not states or state(m, f.now) in states)]


def returned(f):
    return [m["attempt"] for m in missed(f) if m["attempt"] is not None]


def contact(m):
    """Return when the client was first spoken or written to, whoever brought that about."""
    return min((s for s in (m["reach"], m["self"]) if s is not None), default=None)


def reachable(f):
    return [m for m in f["follow_up"] if m["client"] is not None]


def hidden(f):
    return {"HIDDEN_NUMBER": len(f["follow_up"]) - len(reachable(f))}


def speeds(f, of):
    return [of(m) for m in reachable(f) if of(m) is not None]


def within(f, of, minutes):
    old = timedelta(minutes=minutes)
    due = [m for m in reachable(f) if of(m) is not None or moment(f.now) - moment(m["started_at"]) >= old]
    return sum(of(m) is not None and of(m) <= 60 * minutes for m in reachable(f)), len(due)


def attempt(m):
    return m["attempt"]


NAMED = {"SPEED_TO_LEAD": attempt, "SPEED_TO_CONTACT": contact}
STATES = {
    "MISSED_SELF_REACHED": "SELF_REACHED", "MISSED_RETURNED": "RETURNED", "MISSED_ATTEMPTED": "ATTEMPTED", "MISSED_NOT_RETURNED": "LOST",
    "MISSED_PENDING": "PENDING", "MISSED_UNRETURNABLE": "UNRETURNABLE",
}  # fmt: skip
METRICS = {
    **{name: lambda f, state=state: (len(missed(f, state)), None) for name, state in STATES.items()},
    "LOST_CALLERS": lambda f: (len({m["client"] for m in missed(f, "LOST")}), None),
    "CALLBACK_SECONDS": lambda f: (sum(returned(f)), len(returned(f))),
    **{name: lambda f, of=of: (sum(speeds(f, of)), len(speeds(f, of))) for name, of in NAMED.items()},
    **{
        f"{name}_WITHIN{minutes}_MINUTES": lambda f, of=of, minutes=minutes: within(f, of, minutes)
        for name, of in NAMED.items()
        for minutes in (5, 15, 60)
    },
}
SPREADS = {"CALLBACK_SECONDS": returned, **{name: lambda f, of=of: speeds(f, of) for name, of in NAMED.items()}}
EXCLUDED = {name: hidden for name in METRICS if name.startswith("SPEED")}
