"""Working days of people: by the calendar on the wall, the log of who came and went, and who is away."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from uuid import UUID
from zoneinfo import ZoneInfo

from models.wire import instant
from tests.kpis.counted.facts import day_of, placed

REACH = timedelta(days=480)
"""How far back anybody asks."""


def spells(data, member):
    """Return from when to when somebody was active: since they were added, as each event says that they were let go or taken back."""
    events = [e for e in data.tables["event"] if e["entity_id"] == member["id"] and e["type"].startswith("user.")]
    turns = [e for e in events if "isActive" in e["data"]["after"]]
    states = [*(e["data"]["before"]["isActive"] for e in turns), member["is_active"]]
    bounds = [member["created_at"], *(e["created_at"] for e in turns), "9999"]
    return [bounds_ for is_active, bounds_ in zip(states, pairwise(bounds), strict=True) if is_active]


def shifts(workspace):
    """Yield the working days of the calendar, each with the instants at which work begins and ends."""
    zone, day = ZoneInfo(workspace["zone"]), datetime.now(UTC).date() - REACH
    first, last = (time.fromisoformat(workspace[name]) for name in ("work_starts", "work_ends"))
    while day < datetime.now(UTC).date() + timedelta(days=40):
        if day.isoweekday() in workspace["working_days"] and str(day) not in workspace["holidays"]:
            yield day, *(instant(datetime.combine(day, at, zone)) for at in (first, last))
        day += timedelta(days=1)


def person_days(data, noun):
    """Return a fact for each working day of each person whose records of a noun the caller may count."""
    found, calendar = [], list(shifts(data.tables["workspace"][0]))
    for member in data.tables["member"]:
        if member["role"] == "PARTNER" or not data.actor.may("READ", noun, UUID(member["id"])):
            continue
        own = spells(data, member)
        calls = [i["started_at"] for i in data.tables["interaction"] if i["owner_id"] == member["id"] and not i["deleted_at"]]
        early = str(day_of(data, min(calls))) if calls and own and own[0][0] == member["created_at"] else "9999"
        away = [(a["start_on"], a["end_on"]) for a in data.tables["absence"] if a["user_id"] == member["id"]]
        until = own[0][1] if own else ""
        for day, starts, ends in calendar:
            is_active = any(a < ends and b > starts for a, b in own) or (early <= str(day) and until > starts)
            if is_active and not any(a <= str(day) < b for a, b in away):
                found.append(placed(data, {"id": member["id"], "starts": starts, "ends": ends}, day, member["id"]))
    return found


FACTS = {
    "day_of_calls": lambda data: person_days(data, "INTERACTION"),
    "day_of_deals": lambda data: person_days(data, "DEAL"),
}


def begun(f, kind):
    return sum(d["starts"] <= f.now for d in f[kind])


def calls(f):
    finished = [c for c in f["interaction"] if c["kind"] == "CALL" and c["disposition"] not in {"IN_PROGRESS", None}]
    return sum(c["direction"] in {"INBOUND", "OUTBOUND"} and c["user"] is not None for c in finished)


def meetings(f):
    return sum(m["kind"] == "MEETING" and m["meeting_outcome"] == "HELD" and m["user"] is not None for m in f["interaction"])


def worked(f, until=None):
    """Return the whole seconds of working days, those up to an instant."""
    spans = [
        (d["starts"], min(d["ends"], until or d["ends"])) for d in f["day_of_calls"] if until is None or d["starts"] <= until
    ]
    return sum((datetime.fromisoformat(b) - datetime.fromisoformat(a)) // timedelta(seconds=1) for a, b in spans)


METRICS = {
    "WORKING_TIME_GONE": lambda f: (worked(f, f.now), worked(f)),
    "PERSON_WORKDAYS": lambda f: (begun(f, "day_of_calls"), None),
    "CALLS_PER_WORKDAY": lambda f: (calls(f), begun(f, "day_of_calls")),
    "MEETINGS_PER_WORKDAY": lambda f: (meetings(f), begun(f, "day_of_calls")),
    "DEALS_WON_PER_WORKDAY": lambda f: (
        sum(d["status"] == "WON" and d["user"] is not None for d in f["deal"]),
        begun(f, "day_of_deals"),
    ),
}
