"""What facts of every family have in common: their day where the company is, their person, their money."""

from datetime import UTC, datetime, time
from fractions import Fraction
from functools import partial
from zoneinfo import ZoneInfo

EXPONENTS = {"RUB": 2, "USD": 2, "EUR": 2, "JPY": 0, "KWD": 3}


def day_of(data, instant):
    """Return the day on which an instant is where the company is."""
    return datetime.fromisoformat(instant).astimezone(ZoneInfo(data.tables["workspace"][0]["zone"])).date()


def hour_of(data, instant):
    """Return the hour of the day of an instant where the company is."""
    return datetime.fromisoformat(instant).astimezone(ZoneInfo(data.tables["workspace"][0]["zone"])).hour


def ends_at(data, last, now):
    """Return the instant at which a bucket ends that has all days before one, and no later than the question: how things stand then."""
    midnight = datetime.combine(last, time(), ZoneInfo(data.tables["workspace"][0]["zone"])).astimezone(UTC)
    return min(midnight.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), now)


def placed(data, fact, on, user):
    """Return a fact with its day, its person and what follows from them."""
    found = fact | {"on": on, "weekday": on.isoweekday(), "user": user} | member_on(data, user, on)
    return found | ({"source": listed(data, found["source"])} if "source" in found else {})


def lasting(data, fact, user, begins, ends):
    """Return a fact that lasts, with its person and what tells of them on a day."""
    found = {name: value for name, value in fact.items() if name != "on"}
    return found | {"user": user, "begins": begins, "ends": ends, "member_on": partial(member_on, data, user)}


def listed(data, written):
    """Return the name of the lead source that is called so, else what was written in small letters; None where nothing was."""
    key = " ".join((written or "").casefold().split())
    names = {" ".join(n.casefold().split()): s["name"] for s in data.tables["lead_source"] for n in (s["name"], *s["aliases"])}
    return names.get(key, key or None)


def member_on(data, user, on):
    """Return in which team and function somebody was on a day, and is now: a change counts from its day, as the log alone tells."""
    found = {}
    for row in (r for r in data.tables["member"] if r["id"] == user):
        for name, column in (("team_id", "teamId"), ("function", "function")):
            changes = ((day_of(data, at), before) for at, before in changes_of(data, "user.changed", user, column))
            then = next((before for day, before in changes if day > on), row[name])
            found |= {name: then and then.removeprefix("team_"), f"present_{name}": row[name]}
    return found


def comes_to(data, row, day):
    """Return what an amount comes to in the workspace's currency at the rate of a day; None where there is none."""
    base = data.tables["workspace"][0]["currency"]
    if row["amount_minor"] is None or row["currency"] == base:
        return row["amount_minor"]
    rates = {
        r["day"]: r["rate"] for r in data.tables["exchange_rate"] if r["currency"] == row["currency"] and r["day"] <= str(day)
    }
    places = Fraction(10) ** (EXPONENTS[base] - EXPONENTS[row["currency"]])
    return round(row["amount_minor"] * Fraction(rates[max(rates)]) * places) if rates else None


def changes_of(data, kind, entity_id, column):
    """Return what a column of a record was before each change of it, with the instant of the change, from the log alone."""
    if "changes" not in data.tables:
        by_record = data.tables["changes"] = {}
        for event in data.tables["event"]:
            by_record.setdefault((event["type"], event["entity_id"]), []).append((event["created_at"], event["data"]["before"]))
    return [(at, before[column]) for at, before in data.tables["changes"].get((kind, entity_id), []) if column in before]
