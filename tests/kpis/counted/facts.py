"""What facts of every family have in common: their day where the company is, their person, their money."""

from datetime import UTC, datetime, time
from fractions import Fraction
from zoneinfo import ZoneInfo

EXPONENTS = {"RUB": 2, "USD": 2, "EUR": 2, "JPY": 0, "KWD": 3}


def day_of(data, instant):
    """Return the day on which an instant is where the company is."""
    return datetime.fromisoformat(instant).astimezone(ZoneInfo(data.tables["workspace"][0]["zone"])).date()


def ends_at(data, last, now):
    """Return the instant at which a bucket ends that has all days before one, and no later than the question: how things stand then."""
    midnight = datetime.combine(last, time(), ZoneInfo(data.tables["workspace"][0]["zone"])).astimezone(UTC)
    return min(midnight.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), now)


def placed(data, fact, on, user):
    """Return a fact with its day, its person and what follows from them."""
    members = {r["id"]: {"team_id": r["team_id"], "function": r["function"]} for r in data.tables["member"]}
    found = fact | {"on": on, "weekday": on.isoweekday(), "user": user} | members.get(user, {})
    return found | ({"source": listed(data, found["source"])} if "source" in found else {})


def listed(data, written):
    """Return the name of the lead source that is called so, else what was written in small letters; None where nothing was."""
    key = " ".join((written or "").casefold().split())
    names = {" ".join(n.casefold().split()): s["name"] for s in data.tables["lead_source"] for n in (s["name"], *s["aliases"])}
    return names.get(key, key or None)


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
    events = [e for e in data.tables["event"] if e["type"] == kind and e["entity_id"] == entity_id]
    return [(e["created_at"], e["data"]["before"][column]) for e in events if column in e["data"]["before"]]
