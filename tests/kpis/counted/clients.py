"""Clients who buy: their wins in order."""

from collections import Counter

from tests.kpis.counted.sales import amounts, closed_deals, left_out


def wins(data):
    """Return the wins of clients that the caller may count, each with its client and which of that client's wins it is."""
    bought = clients(data)
    return [d | bought[d["id"]] for d in closed_deals(data) if d["status"] == "WON" and bought[d["id"]]["client"]]


def clients(data):
    """Return whose each deal is, companies before contacts, and of a won one which of its client's wins it is."""
    companies, found, of_client = {c["id"]: c["company_id"] for c in data.tables["contact"]}, {}, Counter()
    for deal in sorted(data.tables["deal"], key=lambda d: (d["closed_at"] or "", d["id"])):
        client = deal["company_id"] or companies.get(deal["contact_id"]) or deal["contact_id"]
        of_client[client] += deal["status"] == "WON" and not deal["deleted_at"]
        found[deal["id"]] = {"client": client, "nth": of_client[client]}
    return found


FACTS = {"win": wins}


def again(f):
    return [d for d in f["win"] if d["nth"] > 1]


def buyers(f):
    return len({d["client"] for d in f["win"]})


METRICS = {
    "NEW_CLIENTS": lambda f: (sum(d["nth"] == 1 for d in f["win"]), None),
    "REPEAT_SALES": lambda f: (len(again(f)), None),
    "REPEAT_AMOUNT": lambda f: (sum(amounts(again(f))), None),
    "DEALS_PER_CLIENT": lambda f: (len(f["win"]), buyers(f)),
    "AMOUNT_PER_CLIENT": lambda f: (sum(amounts(f["win"])), buyers(f)),
}
EXCLUDED = {"REPEAT_AMOUNT": lambda f: left_out(again(f)), "AMOUNT_PER_CLIENT": lambda f: left_out(f["win"])}
