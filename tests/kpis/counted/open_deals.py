"""Open deals, for whoever owned them then: the stretches between moves and changes of owner, from the history of stages and the log."""

from datetime import datetime
from functools import partial
from itertools import pairwise
from uuid import UUID

from tests.kpis.counted.facts import changes_of, listed, member_on


def stretches(data):
    """Return, of each deal, the stretches in one open stage and of one owner that are the number of somebody whose numbers the caller may see."""
    kinds = {stage["id"]: stage["kind"] for stage in data.tables["stage"]}
    found = []
    for deal in data.tables["deal"]:
        moves = sorted(
            (m for m in data.tables["stage_change"] if m["deal_id"] == deal["id"]),
            key=lambda m: (m["happened_at"], m["recorded_at"], m["id"]),
        )
        entered = [(m["happened_at"], m["to_stage_id"]) for m in moves] + [(None, None)]
        for (since, stage), (until, _) in pairwise(entered):
            if kinds[stage] == "OPEN" and not deal["deleted_at"]:
                found += [own(data, deal, stage, owner, a, b) for owner, a, b in owned(data, deal, since, until)]
    return [f for f in found if data.actor.may("READ", "DEAL", f["user"] and UUID(f["user"]))]


def owned(data, deal, since, until):
    """Yield who owned a deal from when to when, within a stretch."""
    changes = changes_of(data, "deal.updated", deal["id"], "ownerId")
    owners = [before and before.partition("_")[2] for _, before in changes] + [deal["owner_id"]]
    bounds = [since, *(at for at, _ in changes), until]
    for owner, begins, ends in zip(owners, [since, *bounds[1:-1]], [*bounds[1:-1], until], strict=True):
        first = max(begins, since)
        last = min((e for e in (ends, until) if e is not None), default=None)
        if last is None or first < last:
            yield owner, first, last


def own(data, deal, stage, owner, begins, ends):
    return (
        deal
        | {"source": listed(data, deal["source"])}
        | {"user": owner, "stage_id": stage, "begins": begins, "ends": ends, "member_on": partial(member_on, data, owner)}
    )


FACTS = {"open_deal": stretches}


def ages(f):
    """Return how many seconds each has been there, of both instants the whole second."""
    at = datetime.fromisoformat(f.at).replace(microsecond=0)
    return [int((at - datetime.fromisoformat(d["opened_at"]).replace(microsecond=0)).total_seconds()) for d in f["open_deal"]]


def amounts(f):
    return [d["base_minor"] for d in f["open_deal"] if d["base_minor"] is not None]


def left_out(f):
    without = [d for d in f["open_deal"] if d["base_minor"] is None]
    unpriced = sum(d["amount_minor"] is None for d in without)
    return {"NO_AMOUNT": unpriced, "NO_EXCHANGE_RATE": len(without) - unpriced}


METRICS = {
    "OPEN_DEALS": lambda f: (len(f["open_deal"]), None),
    "OPEN_AMOUNT": lambda f: (sum(amounts(f)), None),
    "OPEN_DEAL_AGE_DAYS": lambda f: (sum(ages(f)), len(f["open_deal"])),
}
SPREADS = {"OPEN_DEAL_AGE_DAYS": ages}
EXCLUDED = {"OPEN_AMOUNT": left_out}
