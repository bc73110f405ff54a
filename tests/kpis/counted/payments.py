"""Payments by the day on which they were paid, for whoever won their deal, or owns it."""

from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from uuid import UUID

from models.base import now
from models.wire import instant
from tests.kpis.counted.facts import comes_to, day_of, member_on, placed
from tests.kpis.counted.sales import closed_deals, left_out, winner


def payments(data):
    """Return the payments that are the number of somebody whose numbers the caller may see."""
    deals = {d["id"]: d for d in data.tables["deal"] if not d["deleted_at"]}
    facts = [p | {"deal": deals[p["deal_id"]]} for p in data.tables["payment"] if p["deal_id"] in deals]
    facts = [p | of_deal(data, p["deal"]) for p in facts]
    return [p for p in facts if data.actor.may("READ", "DEAL", p["whose"] and UUID(p["whose"]))]


def of_deal(data, deal):
    """Return what a payment has of its deal."""
    whose = winner(data, deal) if deal["status"] == "WON" else deal["owner_id"]
    return {"whose": whose, "pipeline_id": deal["pipeline_id"], "source": deal["source"]}


def paid(data):
    """Return what was paid, each with what it comes to on its day."""
    found = [(date.fromisoformat(p["paid_on"]), p) for p in payments(data) if p["paid_on"]]
    return [placed(data, p | {"comes_to": comes_to(data, p, on)}, on, p["whose"]) for on, p in found]


def lasting(data, fact, begins, ends):
    """Return a fact that stands from one day until another, of whose person."""
    return fact | {"user": fact["whose"], "begins": begins, "ends": ends, "member_on": partial(member_on, data, fact["whose"])}


def due(data):
    """Return what is to be paid, from the day on which it is due until that on which it was paid."""
    today = str(day_of(data, instant(now())))
    found = [(comes_to(data, p, p["paid_on"] or today), p) for p in payments(data) if p["due_on"]]
    return [lasting(data, p | {"comes_to": worth, "today": today}, p["due_on"], p["paid_on"]) for worth, p in found]


def debts(data):
    """Return of each won deal what was left of it, from the win and from each payment on until the next."""
    won = [d | {"whose": d["user"]} for d in closed_deals(data) if d["status"] == "WON"]
    return [debt for deal in won for debt in steps(data, deal)]


def steps(data, deal):
    """Yield what is left of a deal from day to day: its amount less what was paid until then, in its own money, at the rate of its day."""
    paid_on = [(max(date.fromisoformat(p["paid_on"]), deal["on"]), p["amount_minor"]) for p in data.tables["payment"] if p["deal_id"] == deal["id"] and p["paid_on"]]  # fmt: skip
    days = sorted({deal["on"], *(day for day, _ in paid_on if deal["comes_to"] is not None)})
    for day, following in pairwise([*days, None]):
        settled = sum(minor for on, minor in paid_on if on <= day)
        worth = comes_to(data, {"amount_minor": settled, "currency": deal["currency"]}, deal["on"])
        left = None if deal["comes_to"] is None else deal["comes_to"] - worth
        if left is None or left > 0:
            yield lasting(data, deal | {"left": left}, str(day), following and str(following))


FACTS = {"payment": paid, "due payment": due, "debt": debts}


def rated(f):
    return [p["comes_to"] for p in f["payment"] if p["comes_to"] is not None]


def late(f):
    """Return what was past its day at the end of the bucket, which of a running one is today."""
    return [p for p in f["due payment"] if f.last is None or p["due_on"] < min(str(f.last - timedelta(days=1)), p["today"])]


def owed(f):
    return [d["left"] for d in f["debt"] if d["left"] is not None]


METRICS = {
    "PAID_AMOUNT": lambda f: (sum(rated(f)), None),
    "UNPAID_AMOUNT": lambda f: (sum(owed(f)), None),
    "OVERDUE_AMOUNT": lambda f: (sum(p["comes_to"] or 0 for p in late(f)), None),
}
EXCLUDED = {
    "PAID_AMOUNT": lambda f: {"NO_EXCHANGE_RATE": len(f["payment"]) - len(rated(f))},
    "UNPAID_AMOUNT": lambda f: left_out(f["debt"]),
    "OVERDUE_AMOUNT": lambda f: {"NO_EXCHANGE_RATE": sum(p["comes_to"] is None for p in late(f))},
}
