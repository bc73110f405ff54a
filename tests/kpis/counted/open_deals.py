"""Open deals, for whoever owned them then: the stretches between moves and changes of owner, from the history of stages and the log."""

from datetime import datetime, timedelta
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
                found += [own(data, deal, (stage, since), owner, a, b) for owner, a, b in owned(data, deal, since, until)]
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


def own(data, deal, place, owner, begins, ends):
    stage, entered = place
    limit = next(s["stale_after_days"] for s in data.tables["stage"] if s["id"] == stage)
    steps = [t for t in data.tables["task"] if t["deal_id"] == deal["id"] and not t["deleted_at"] and t["due_at"]]
    return (
        deal
        | {"entered": entered, "stale_after": limit, "steps": steps}
        | {"source": listed(data, deal["source"])}
        | {"user": owner, "stage_id": stage, "begins": begins, "ends": ends, "member_on": partial(member_on, data, owner)}
    )


FACTS = {"open_deal": stretches}


def ages(f):
    """Return how many seconds each has been there, of both instants the whole second."""
    at = datetime.fromisoformat(f.at).replace(microsecond=0)
    return [int((at - datetime.fromisoformat(d["opened_at"]).replace(microsecond=0)).total_seconds()) for d in f["open_deal"]]


def has_next_step(deal, at):
    return any(t["created_at"] <= at < t["due_at"] and (t["done_at"] is None or t["done_at"] > at) for t in deal["steps"])


def is_overdue(deal, f):
    ends_on = min(str(f.last - timedelta(days=1)), f.today)
    return deal["expected_close_on"] is not None and deal["expected_close_on"] < ends_on


def is_stale(deal, at):
    limit = deal["stale_after"]
    return limit is not None and datetime.fromisoformat(deal["entered"]) < datetime.fromisoformat(at) - timedelta(days=limit)


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
    "NO_NEXT_STEP_RATE": lambda f: (sum(not has_next_step(d, f.at) for d in f["open_deal"]), len(f["open_deal"])),
    "OVERDUE_CLOSES": lambda f: (sum(is_overdue(d, f) for d in f["open_deal"]), None),
    "STALE_DEALS": lambda f: (sum(is_stale(d, f.at) for d in f["open_deal"]), None),
}
SPREADS = {"OPEN_DEAL_AGE_DAYS": ages}
EXCLUDED = {"OPEN_AMOUNT": left_out}
