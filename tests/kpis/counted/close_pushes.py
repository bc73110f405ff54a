"""Expected closes that were put off: from the log of each deal alone."""

from datetime import date
from itertools import pairwise
from uuid import UUID

from tests.kpis.counted.deals import owner_at
from tests.kpis.counted.facts import changes_of, placed


def pushes(data):
    """Return each day on which a deal was expected to close until that was changed, of whoever owned it then."""
    found = []
    for deal in data.tables["deal"]:
        changes = changes_of(data, "deal.updated", deal["id"], "expectedCloseOn")
        days = [day for _, day in changes] + [deal["expected_close_on"]]
        left = [(at, was) for (at, _), (was, to) in zip(changes, pairwise(days), strict=True) if was and was != to]
        after = [was for at, was in changes if deal["closed_at"] and at >= deal["closed_at"]]
        left = [(at, was) for at, was in left if deal["closed_at"] is None or at < deal["closed_at"]]
        for at, was in [] if deal["deleted_at"] else left:
            fact = deal | {"at": at, "left": left, "now_on": (after or days[-1:])[0]}
            found.append(placed(data, fact, date.fromisoformat(was), owner_at(data, deal, at)))
    return [p for p in found if data.actor.may("READ", "DEAL", p["user"] and UUID(p["user"]))]


FACTS = {"close_push": pushes}


def slipped(f):
    """Return the last change of each deal that left the bucket, where it is expected later now."""
    later = [p for p in f["close_push"] if p["now_on"] is None or p["now_on"] >= str(f.last)]
    return [p for p in later if not any(at > p["at"] and str(f.first) <= was < str(f.last) for at, was in p["left"])]


def amounts(f):
    return [p["base_minor"] for p in slipped(f) if p["base_minor"] is not None]


def left_out(f):
    without = [p["amount_minor"] is None for p in slipped(f) if p["base_minor"] is None]
    return {"NO_AMOUNT": sum(without), "NO_EXCHANGE_RATE": len(without) - sum(without)}


METRICS = {
    "CLOSE_PUSHES": lambda f: (len(slipped(f)), None),
    "SLIPPED_AMOUNT": lambda f: (sum(amounts(f)), None),
}
EXCLUDED = {"SLIPPED_AMOUNT": left_out}
