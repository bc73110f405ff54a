"""Clients who made target inquiries, and which of them bought within the conversion window: from each inquiry and all deals."""

from uuid import UUID

from tests.kpis.counted.callers import begun, client, is_inquiry
from tests.kpis.counted.dialogs import conversations, first_answer, moved, window, wins
from tests.kpis.counted.facts import day_of, placed
from tests.kpis.counted.sales import amounts, closed_deals, left_out, winner


def target_inquiries(data):
    """Return the target inquiries of whoever took each, or answered it first, or answers for it."""
    openings, answers, bought = begun(data), answerers(data), wins(data)
    companies = {c["id"]: c["company_id"] for c in data.tables["contact"]}
    found = []
    for row in data.tables["interaction"]:
        if row["classification"] != "TARGET" or row["deleted_at"] or not is_inquiry(row, openings):
            continue
        buyer = companies.get(row["contact_id"]) or client(row)
        closes = moved(row["started_at"], days=window(data, "conversion_days"))
        is_won = any(row["started_at"] <= at < closes for at in bought.get(buyer, ()))
        user = row["user_id"] or answers.get(row["id"]) or row["owner_id"]
        fact = row | {"buyer": buyer, "closes": closes, "is_won": is_won}
        del fact["direction"]
        found += [placed(data, fact, day_of(data, row["started_at"]), user)] if may(data, row["owner_id"]) else []
    return found


def may(data, owner):
    return data.actor.may("READ", "INTERACTION", owner and UUID(owner))


def answerers(data):
    """Return who answered first, by the message with which a client began a conversation."""
    pairs = [(part[0], first_answer(part)[1]) for part, _ in conversations(data) if part[0]["direction"] == "INBOUND"]
    return {first["id"]: answer["user_id"] for first, answer in pairs if answer}


def so_far(data):
    """Return the wins of clients on the day of their first one, of whoever won that: those of which the caller may see both."""
    companies, firsts = {c["id"]: c["company_id"] for c in data.tables["contact"]}, {}
    found = []
    won = [d for d in data.tables["deal"] if d["status"] == "WON" and not d["deleted_at"]]
    seen = {d["id"]: d for d in closed_deals(data)}
    for deal in sorted(won, key=lambda d: (d["closed_at"], d["id"])):
        buyer = deal["company_id"] or companies.get(deal["contact_id"]) or deal["contact_id"]
        if buyer is None:
            continue
        first = firsts.setdefault(buyer, deal)
        user = winner(data, first)
        if deal["id"] in seen and data.actor.may("READ", "DEAL", user and UUID(user)):
            own = seen[deal["id"]]
            fact = {name: own[name] for name in ("id", "comes_to", "amount_minor")} | {"is_first": first is deal}
            found.append(placed(data, fact, day_of(data, first["closed_at"]), user))
    return found


FACTS = {"target_inquiry": target_inquiries, "buyer_so_far": so_far}


def buyers(f, holds=bool):
    return len({i["buyer"] for i in f["target_inquiry"] if holds(i)} - {None})


def first_wins(f):
    return sum(w["is_first"] for w in f["buyer_so_far"])


METRICS = {
    "COHORT_CONVERSION": lambda f: (buyers(f, lambda i: i["is_won"]), buyers(f)),
    "COHORT_DEALS_PER_CLIENT": lambda f: (len(f["buyer_so_far"]), first_wins(f)),
    "COHORT_AMOUNT_PER_CLIENT": lambda f: (sum(amounts(f["buyer_so_far"])), first_wins(f)),
    "COHORT_RUNNING_RATE": lambda f: (buyers(f, lambda i: i["closes"] > f.now), buyers(f)),
}
EXCLUDED = dict.fromkeys(
    ("COHORT_CONVERSION", "COHORT_RUNNING_RATE"),
    lambda f: {"UNKNOWN_CLIENT": sum(i["buyer"] is None for i in f["target_inquiry"])},
) | {"COHORT_AMOUNT_PER_CLIENT": lambda f: left_out(f["buyer_so_far"])}
