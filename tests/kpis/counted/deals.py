"""What it took to close deals, when they were opened, and how long they stayed: from the history of each, its people, and whatever was said to them."""

from datetime import datetime, timedelta
from itertools import pairwise
from uuid import UUID

from tests.kpis.counted.facts import changes_of, day_of, placed


def owner_at(data, deal, at):
    """Return whose a deal was at an instant: as the first change of its owner after that tells, else the present one."""
    for changed_at, before in changes_of(data, "deal.updated", deal["id"], "ownerId"):
        if changed_at > at:
            return before and before.partition("_")[2]
    return deal["owner_id"]


def moves(data, deal):
    """Return the moves of a deal in order, each with the stage that it entered."""
    stages = {stage["id"]: stage for stage in data.tables["stage"]}
    own = [m | {"stage": stages[m["to_stage_id"]]} for m in data.tables["stage_change"] if m["deal_id"] == deal["id"]]
    return sorted(own, key=lambda m: (m["happened_at"], m["recorded_at"], m["id"]))


def periods(data, deal):
    """Return from when to when a deal was open; the last end is None while it is."""
    found, since = [], None
    for move in moves(data, deal):
        is_open = move["stage"]["kind"] == "OPEN"
        if is_open and since is None:
            since = move["happened_at"]
        elif not is_open and since is not None:
            found, since = [*found, (since, move["happened_at"])], None
    return [*found, (since, None)] if since else found


def clients(data, deal):
    """Return whose a deal is at the client's side: contacts and companies."""
    people = {p["contact_id"] for p in data.tables["deal_person"] if p["deal_id"] == deal["id"]}
    return {deal["contact_id"], *people, deal["company_id"] or company(data, deal["contact_id"])} - {None}


def company(data, contact_id):
    return next((c["company_id"] for c in data.tables["contact"] if c["id"] == contact_id), None)


def counts(row):
    """Tell whether an interaction counts as one."""
    is_done = row["took_place"] and row["disposition"] != "IN_PROGRESS"
    return is_done and not row["deleted_at"] and row["kind"] != "NOTE" and not row["is_automatic"]


def belonging(data):
    """Return of each deal the interactions that belong to it, and those of which nobody can tell."""
    deals = [d for d in data.tables["deal"] if not d["deleted_at"]]
    known = [(d, clients(data, d), periods(data, d)) for d in deals]
    sure, unsure = {d["id"]: [] for d in deals}, {d["id"]: [] for d in deals}
    for row in filter(counts, data.tables["interaction"]):
        if row["deal_id"]:
            sure.setdefault(row["deal_id"], []).append(row)
            continue
        chosen = candidates(data, row, known)
        for deal in chosen:
            (sure if len(chosen) == 1 else unsure)[deal["id"]].append(row)
    return sure, unsure


def candidates(data, row, known):
    """Return the deal of an interaction, or those among which nobody can tell."""
    at, whose = row["started_at"], {row["contact_id"], company(data, row["contact_id"])} - {None}
    of = [(deal, times) for deal, own, times in known if own & whose]
    found = [deal for deal, times in of if any(since <= at and (until is None or at < until) for since, until in times)]
    found = found or [deal for deal, times in of if times and a_day_before(times[0][0]) <= at < times[0][0]]
    mine = [deal for deal in found if row["user_id"] and owner_at(data, deal, at) == row["user_id"]]
    return mine if len(found) > 1 and len(mine) == 1 else found


def a_day_before(at):
    return (datetime.fromisoformat(at) - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def seconds(since, until):
    """Return the seconds between two instants, of each the whole second."""
    first, last = (int(datetime.fromisoformat(at).timestamp() // 1) for at in (since, until))
    return last - first


OF = {
    "TOUCHES": lambda _d, _r: True,
    "CALL_TOUCHES": lambda _d, r: r["kind"] == "CALL",
    "MEETING_TOUCHES": lambda _d, r: r["kind"] == "MEETING",
    "MESSAGE_TOUCHES": lambda _d, r: r["kind"] == "MESSAGE",
    "EMAIL_TOUCHES": lambda _d, r: r["kind"] == "EMAIL",
    "MESSAGES": lambda d, r: r["kind"] == "MESSAGE" and r["direction"] == "OUTBOUND" and r["started_at"] >= d["opened_at"],
}


def closings(data):
    """Return the closed deals whose numbers the caller may see, each with what it took."""
    sure, unsure = belonging(data)
    found = []
    for deal in data.tables["deal"]:
        if deal["closed_at"] and not deal["deleted_at"]:
            up_to = {
                name: [r for r in of[deal["id"]] if r["started_at"] <= deal["closed_at"]]
                for name, of in (("", sure), ("UNSURE_", unsure))
            }
            took = {f"{kind}{name}": sum(of(deal, r) for r in rows) for kind, rows in up_to.items() for name, of in OF.items()}
            people = {p["contact_id"] for p in data.tables["deal_person"] if p["deal_id"] == deal["id"] and p["part"] != "OTHER"}
            took |= {"DECISION_MAKERS": len(people), "seconds": lasted(deal)}
            found.append(placed(data, deal | took, day_of(data, deal["closed_at"]), owner_at(data, deal, deal["closed_at"])))
    return [d for d in found if data.actor.may("READ", "DEAL", d["user"] and UUID(d["user"]))]


def lasted(deal):
    return seconds(deal["opened_at"], deal["closed_at"]) if deal["closed_at"] > deal["opened_at"] else None


def openings(data):
    """Return the deals by the day of their opening, for whoever owned them then."""
    there = [d for d in data.tables["deal"] if not d["deleted_at"]]
    found = [placed(data, d, day_of(data, d["opened_at"]), owner_at(data, d, d["opened_at"])) for d in there]
    return [d for d in found if data.actor.may("READ", "DEAL", d["user"] and UUID(d["user"]))]


def stays(data):
    """Return the stays in open stages that have ended, for whoever owned the deal then."""
    found = []
    for deal in data.tables["deal"]:
        for move, following in pairwise(moves(data, deal)):
            if move["stage"]["kind"] == "OPEN" and not deal["deleted_at"]:
                at = following["happened_at"]
                stay = deal | {"stage_id": move["stage"]["id"], "seconds": seconds(move["happened_at"], at)}
                found.append(placed(data, stay, day_of(data, at), owner_at(data, deal, at)))
    return [s for s in found if data.actor.may("READ", "DEAL", s["user"] and UUID(s["user"]))]


FACTS = {"closing": closings, "opening": openings, "stay": stays}


def won(f):
    return [d for d in f["closing"] if d["status"] == "WON"]


def timed(f, status):
    return [d["seconds"] for d in f["closing"] if d["status"] == status and d["seconds"] is not None]


def begun_closed(f, status):
    return {"OPENED_CLOSED": sum(d["status"] == status and d["seconds"] is None for d in f["closing"])}


def of_opened(holds):
    return lambda f: (sum(map(holds, f["opening"])), len(f["opening"]))


def of_amounts(status):
    return lambda f: (amount_of(f, status), amount_of(f, "OPEN", "WON", "LOST"))


def amount_of(f, *statuses):
    return sum(d["base_minor"] or 0 for d in f["opening"] if d["status"] in statuses)


def unpriced(f):
    without = [d["amount_minor"] is None for d in f["opening"] if d["base_minor"] is None]
    return {"NO_AMOUNT": sum(without), "NO_EXCHANGE_RATE": len(without) - sum(without)}


PER_WON = {f"{name}_PER_WON_DEAL": name for name in (*OF, "DECISION_MAKERS")}
METRICS = {
    **{metric: lambda f, name=name: (sum(d[name] for d in won(f)), len(won(f))) for metric, name in PER_WON.items()},
    "DEAL_CYCLE_DAYS": lambda f: (sum(timed(f, "WON")), len(timed(f, "WON"))),
    "LOST_CYCLE_DAYS": lambda f: (sum(timed(f, "LOST")), len(timed(f, "LOST"))),
    "DEALS_OPENED": lambda f: (len(f["opening"]), None),
    "COHORT_WIN_RATE": of_opened(lambda d: d["status"] == "WON"),
    "COHORT_OPEN_RATE": of_opened(lambda d: d["status"] == "OPEN"),
    "COHORT_WIN_RATE_BY_AMOUNT": of_amounts("WON"),
    "COHORT_OPEN_RATE_BY_AMOUNT": of_amounts("OPEN"),
    "SOURCE_KNOWN_RATE": of_opened(lambda d: d["says_source"]),
    "AMOUNT_KNOWN_RATE": of_opened(lambda d: d["amount_minor"] is not None),
    "CONTACT_KNOWN_RATE": of_opened(lambda d: d["contact_id"] is not None),
    "STAGE_DAYS": lambda f: (sum(s["seconds"] for s in f["stay"]), len(f["stay"])),
}
SPREADS = {
    **{metric: lambda f, name=name: [d[name] for d in won(f)] for metric, name in PER_WON.items()},
    "DEAL_CYCLE_DAYS": lambda f: timed(f, "WON"),
    "LOST_CYCLE_DAYS": lambda f: timed(f, "LOST"),
    "STAGE_DAYS": lambda f: [s["seconds"] for s in f["stay"]],
}
EXCLUDED = {
    **{f"{name}_PER_WON_DEAL": lambda f, name=name: {"AMBIGUOUS_DEAL": sum(d[f"UNSURE_{name}"] for d in won(f))} for name in OF},
    "COHORT_WIN_RATE_BY_AMOUNT": unpriced,
    "COHORT_OPEN_RATE_BY_AMOUNT": unpriced,
    "DEAL_CYCLE_DAYS": lambda f: begun_closed(f, "WON"),
    "LOST_CYCLE_DAYS": lambda f: begun_closed(f, "LOST"),
}
