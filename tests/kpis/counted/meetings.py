"""Meetings: as they were booked, as they were planned, and those that were held with clients who had not bought yet."""

from functools import partial
from uuid import UUID

from tests.kpis.counted.calls import interactions, talked
from tests.kpis.counted.facts import day_of, member_on, placed


def bookings(data):
    """Return the meetings whose booker's numbers the caller may see, by the day on which they were booked."""
    booked = [r for r in meetings(data) if r["booked_at"]]
    facts = [placed(data, r, day_of(data, r["booked_at"]), r["booked_by_id"]) for r in booked]
    return [f for f in facts if data.actor.may("READ", "INTERACTION", f["user"] and UUID(f["user"]))]


def closed(data):
    """Return the meetings that the caller may read, by the day for which they were planned."""
    seen = readable(data)
    known = [r for r in meetings(data) if r["id"] in seen]
    return [placed(data, r, day_of(data, r["planned_for"] or r["started_at"]), r["user_id"]) for r in known]


def unclosed(data):
    """Return the meetings that the caller may read, each from when it was planned until somebody said what became of it."""
    seen = readable(data)
    return [
        r
        | {
            "user": r["user_id"],
            "begins": begins,
            "ends": ended_at(r, begins),
            "member_on": partial(member_on, data, r["user_id"]),
        }
        for r in meetings(data)
        for begins in [r["planned_for"] or r["started_at"]]
        if r["id"] in seen
    ]


def ended_at(row, begins):
    return (row["outcome_at"] or begins) if row["meeting_outcome"] else None


def fresh(data):
    """Return the meetings held with clients before their first win, each with whether it was the last before one."""
    first, seen, held = first_wins(data), readable(data), {}
    for r in sorted(meetings(data), key=lambda r: (r["started_at"], r["id"])):
        client = client_of(data, r)
        if r["meeting_outcome"] == "HELD" and client and r["started_at"] <= first.get(client, r["started_at"]):
            held.setdefault(client, []).append(r)
    facts = [
        placed(data, r, day_of(data, r["started_at"]), r["user_id"])
        | {"client": client, "is_credited": client in first and r is rows[-1]}
        for client, rows in held.items()
        for r in rows
    ]
    return [f for f in facts if f["id"] in seen]


def conversations(data):
    """Return the answered calls that lasted at least as long as the workspace says."""
    shortest = data.tables["workspace"][0]["conversation_seconds"]
    calls = [c for c in interactions(data) if c["kind"] == "CALL" and c["disposition"] != "IN_PROGRESS"]
    return [c for c in calls if c["direction"] != "INTERNAL" and talked(c) and (c["talk_seconds"] or 0) >= shortest]


def meetings(data):
    """Return all meetings there are, each with its people."""
    rows = [r for r in data.tables["interaction"] if r["kind"] == "MEETING" and not r["deleted_at"]]
    return [r | {"booker_id": r["booked_by_id"], "host_id": r["user_id"]} for r in rows]


def readable(data):
    return {r["id"] for r in data.rows("Interaction")}


def client_of(data, row):
    """Return a meeting's client: its deal's company, its contact's, or the contact."""
    deals, companies = ({r["id"]: r["company_id"] for r in data.tables[name]} for name in ("deal", "contact"))
    return deals.get(row["deal_id"]) or companies.get(row["contact_id"]) or row["contact_id"]


def first_wins(data):
    """Return when each client was won first."""
    companies, found = {c["id"]: c["company_id"] for c in data.tables["contact"]}, {}
    for deal in sorted(data.tables["deal"], key=lambda d: d["closed_at"] or ""):
        client = deal["company_id"] or companies.get(deal["contact_id"]) or deal["contact_id"]
        if client and deal["status"] == "WON" and not deal["deleted_at"]:
            found.setdefault(client, deal["closed_at"])
    return found


FACTS = {
    "booking": bookings,
    "conversation": conversations,
    "unclosed meeting": unclosed,
    "closed meeting": closed,
    "fresh meeting": fresh,
}


def ended(f, *outcomes):
    return sum(m["meeting_outcome"] in outcomes for m in f["closed meeting"])


def credited(f):
    return sum(m["is_credited"] for m in f["fresh meeting"])


METRICS = {
    "MEETINGS_BOOKED": lambda f: (len(f["booking"]), None),
    "BOOKING_HELD_RATE": lambda f: (sum(m["meeting_outcome"] == "HELD" for m in f["booking"]), len(f["booking"])),
    "MEETINGS_HELD": lambda f: (ended(f, "HELD"), None),
    "MEETINGS_MISSED": lambda f: (ended(f, "MISSED"), None),
    "MEETINGS_CANCELLED": lambda f: (ended(f, "CANCELLED"), None),
    "MEETINGS_UNCLOSED": lambda f: (len(f["unclosed meeting"]), None),
    "MEETING_RATE": lambda f: (len(f["booking"]), len(f["conversation"])),
    "SHOW_RATE": lambda f: (ended(f, "HELD"), ended(f, "HELD", "MISSED")),
    "MEETING_CONVERSION": lambda f: (credited(f), len(f["fresh meeting"])),
    "MET_CLIENT_CONVERSION": lambda f: (credited(f), len({m["client"] for m in f["fresh meeting"]})),
}
EXCLUDED = {
    "SHOW_RATE": lambda f: {
        "UNCLOSED": sum(not m["meeting_outcome"] and (m["planned_for"] or m["started_at"]) <= f.now for m in f["closed meeting"])
    }
}
