"""Closed deals, for whoever owned them then: from the log alone follows whose a deal was."""

from uuid import UUID

from tests.kpis.counted.facts import changes_of, comes_to, day_of, hour_of, placed
from tests.kpis.counted.inquiries import target


def winner(data, deal):
    """Return whose a deal was when it closed: as the first change of its owner after that tells, else the present one."""
    for changed_at, before in changes_of(data, "deal.updated", deal["id"], "ownerId"):
        if changed_at > deal["closed_at"]:
            return before and before.partition("_")[2]
    return deal["owner_id"]


def closed_deals(data):
    """Return the closed deals that are the number of somebody whose numbers the caller may see."""
    closed = [(day_of(data, d["closed_at"]), d) for d in data.tables["deal"] if d["closed_at"] and not d["deleted_at"]]
    deals = [
        placed(data, d | {"comes_to": comes_to(data, d, on), "hour": hour_of(data, d["closed_at"])}, on, winner(data, d))
        for on, d in closed
    ]
    return [d for d in deals if data.actor.may("READ", "DEAL", d["user"] and UUID(d["user"]))]


FACTS = {"deal": closed_deals}


def won(f):
    return [d for d in f["deal"] if d["status"] == "WON"]


def lost(f):
    return [d for d in f["deal"] if d["status"] == "LOST"]


def amounts(deals):
    return [d["comes_to"] for d in deals if d["comes_to"] is not None]


def left_out(deals):
    """Return why won deals are in no sum of money, each with how many: by the deals as they stand and the rates of their days."""
    without = [d for d in deals if d["comes_to"] is None]
    unpriced = sum(d["amount_minor"] is None for d in without)
    return {"NO_AMOUNT": unpriced, "NO_EXCHANGE_RATE": len(without) - unpriced}


METRICS = {
    "DEALS_WON": lambda f: (len(won(f)), None),
    "DEALS_LOST": lambda f: (len(lost(f)), None),
    "WIN_RATE": lambda f: (len(won(f)), len(won(f)) + len(lost(f))),
    "WIN_RATE_BY_AMOUNT": lambda f: (sum(amounts(won(f))), sum(amounts(f["deal"]))),
    "SALES_AMOUNT": lambda f: (sum(amounts(won(f))), None),
    "AVERAGE_CHECK": lambda f: (sum(amounts(won(f))), len(amounts(won(f)))),
    "CONVERSION": lambda f: (len(won(f)), target(f)),
}
SPREADS = {"AVERAGE_CHECK": lambda f: amounts(won(f))}
EXCLUDED = {metric: lambda f: left_out(won(f)) for metric in ("SALES_AMOUNT", "AVERAGE_CHECK")}
EXCLUDED |= {"WIN_RATE_BY_AMOUNT": lambda f: left_out(f["deal"])}
