"""How soon clients are attended to in the working time of whoever the number is of: from the facts of the metrics by the clock."""

from tests.kpis.counted.follow_ups import NAMED, hidden, missed, reachable
from tests.kpis.counted.hours import whole


def took(m, seconds):
    """Return the working seconds of so many after an inquiry; None where that never came, or nobody knows."""
    since = whole(m["started_at"])
    return None if seconds is None else m["worked"](since, since + seconds * 10**6)


def age(m, now):
    return m["worked"](whole(m["started_at"]), whole(now))


def known(values):
    return [value for value in values if value is not None]


def speeds(f, of):
    return known(took(m, of(m)) for m in reachable(f))


def within(f, of, minutes):
    done = speeds(f, of)
    waiting = known(age(m, f.now) for m in reachable(f) if of(m) is None)
    return sum(s <= 60 * minutes for s in done), len(done) + sum(s >= 60 * minutes for s in waiting)


def answers(kind):
    return lambda f: known(a["worked"](whole(a["answered_at"]) - a["seconds"] * 10**6, whole(a["answered_at"])) for a in f[kind])


def callbacks(f):
    return known(took(m, m["attempt"]) for m in missed(f))


def in_time(f):
    done = known(took(w, w["seconds"]) for w in f["wait"])
    waiting = known(age(w, f.now) for w in f["wait"] if w["seconds"] is None)
    limits = {w["window"] * 60 for w in f["wait"]} or {0}
    return sum(s <= max(limits) for s in done), len(done) + sum(s > max(limits) for s in waiting)


MEANS = {
    **{f"WORKING_{name}": lambda f, of=of: speeds(f, of) for name, of in NAMED.items()},
    "WORKING_CALLBACK_SECONDS": callbacks,
    "WORKING_FIRST_RESPONSE_SECONDS": answers("first_answer"),
    "WORKING_RESPONSE_SECONDS": answers("answer"),
}
METRICS = {
    **{name: lambda f, of=of: (sum(of(f)), len(of(f))) for name, of in MEANS.items()},
    **{
        f"WORKING_{name}_WITHIN{minutes}_MINUTES": lambda f, of=of, minutes=minutes: within(f, of, minutes)
        for name, of in NAMED.items()
        for minutes in (5, 15, 60)
    },
    "WORKING_ANSWERED_WITHIN_RATE": in_time,
}
SPREADS = MEANS
NONE_BEYOND = {"BEYOND_CALENDAR": 0}
EXCLUDED = {name: (lambda f: hidden(f) | NONE_BEYOND) if "SPEED" in name else (lambda _: NONE_BEYOND) for name in METRICS}
