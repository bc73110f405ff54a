"""Clients who buy: their wins in order."""

from collections import Counter, defaultdict
from datetime import timedelta

from tests.kpis.counted.facts import day_of, lasting, placed
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


def window(data):
    return timedelta(days=data.tables["workspace"][0]["activity_days"])


def in_order(data):
    """Return the same wins, each with the days of its client's wins before and after it, whoever may count those."""
    bought, days = clients(data), defaultdict(list)
    for deal in sorted(data.tables["deal"], key=lambda d: (d["closed_at"] or "", d["id"])):
        if deal["status"] == "WON" and not deal["deleted_at"]:
            days[bought[deal["id"]]["client"]].append(day_of(data, deal["closed_at"]))
    found = []
    for win in wins(data):
        own = dict(enumerate(days[win["client"]], 1))
        found.append(
            win
            | {
                "prior": own.get(win["nth"] - 1),
                "next": own.get(win["nth"] + 1),
                "lost_on": win["on"] + window(data),
                "days": days[win["client"]],
            }
        )
    return found


def lost(data):
    """Return those wins after which a client was lost, on the day on which they were."""
    gone = [w for w in in_order(data) if not w["next"] or w["next"] >= w["lost_on"]]
    return [placed(data, w, w["lost_on"], w["user"]) for w in gone]


def active(data):
    spans = [(w, min(filter(None, (w["next"], w["lost_on"])))) for w in in_order(data)]
    return [lasting(data, w, w["user"], str(w["on"]), str(until)) for w, until in spans]


def back(data):
    return [
        w | {"gap": w["on"] - w["prior"], "is_back": w["on"] - w["prior"] >= window(data)} for w in in_order(data) if w["prior"]
    ]


FACTS = {"win": wins, "win_in_order": in_order, "lost_client": lost, "active_client": active, "later_win": back}


def again(f):
    return [d for d in f["win"] if d["nth"] > 1]


def gaps(f):
    return [int(w["gap"].total_seconds()) for w in f["later_win"]]


def buyers(f):
    return len({d["client"] for d in f["win"]})


def before(f):
    """Return the base: what is compared with, else the calendar month, quarter or year before, else as many days before."""
    if f.base:
        return f.base
    whole = [n for n in (1, 3, 12) if f.first.day == 1 and (f.first.month - 1) % n == 0 and months_later(f.first, n) == f.last]
    return (months_later(f.first, -whole[0]), f.first) if whole else (f.first - (f.last - f.first), f.first)


def months_later(day, number):
    year, month = divmod(day.year * 12 + day.month - 1 + number, 12)
    return day.replace(year=year, month=month + 1)


def kept(f):
    """Return of each client of the base the last win in it, with whether anybody won again in the period itself."""
    first, last = before(f)
    own = [w for w in f.ever("win_in_order") if first <= w["on"] < last and not (w["next"] and w["next"] < last)]
    return [any(f.first <= day < f.last for day in w["days"]) for w in own]


METRICS = {
    "RETENTION_RATE": lambda f: (sum(kept(f)), len(kept(f))),
    "NEW_CLIENTS": lambda f: (sum(d["nth"] == 1 for d in f["win"]), None),
    "REPEAT_SALES": lambda f: (len(again(f)), None),
    "REPEAT_AMOUNT": lambda f: (sum(amounts(again(f))), None),
    "DEALS_PER_CLIENT": lambda f: (len(f["win"]), buyers(f)),
    "ACTIVE_CLIENTS": lambda f: (len(f["active_client"]), None),
    "LOST_CLIENTS": lambda f: (sum(str(w["on"]) <= f.today for w in f["lost_client"]), None),
    "REACTIVATED_CLIENTS": lambda f: (sum(w["is_back"] for w in f["later_win"]), None),
    "DAYS_BETWEEN_PURCHASES": lambda f: (sum(gaps(f)), len(f["later_win"])),
    "AMOUNT_PER_CLIENT": lambda f: (sum(amounts(f["win"])), buyers(f)),
}
SPREADS = {"DAYS_BETWEEN_PURCHASES": gaps}
EXCLUDED = {"REPEAT_AMOUNT": lambda f: left_out(again(f)), "AMOUNT_PER_CLIENT": lambda f: left_out(f["win"])}
