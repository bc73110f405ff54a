"""The funnel, deal by deal: each walks through its moves, and each open stage of its pipeline asks what the deal was to it."""

from collections import Counter
from statistics import median

from tests.kpis.counted.deals import moves, seconds
from tests.kpis.counted.facts import listed

PARTS = (
    "entered", "wentOn", "cameBack", "jumpedOver", "stillThere", "openElsewhere", "lostThere", "lostElsewhere", "won",
)  # fmt: skip


def whose(deal):
    return deal["owner_id"] if deal["status"] == "OPEN" else deal["closed_by_id"]


def wanted(data, deal, filter_):
    """Tell whether a deal meets every condition of a report's filter; ids without what they begin with."""
    teams = {m["id"]: m["team_id"] for m in data.tables["member"]}
    return (
        whose(deal) in filter_.get("users", [whose(deal)])
        and teams.get(whose(deal)) in filter_.get("teams", [teams.get(whose(deal))])
        and deal["pipeline_id"] in filter_.get("pipelines", [deal["pipeline_id"]])
        and ("sources" not in filter_ or listed(data, deal["source"]) in {listed(data, s) for s in filter_["sources"]})
    )


def is_further(stage, than):
    return stage["pipeline_id"] == than["pipeline_id"] and (
        stage["kind"] == "WON" or (stage["kind"] == "OPEN" and stage["position"] > than["position"])
    )


def parts(path, deal, stage, since, until):
    """Return the parts of a stage that a deal is in, in the order of ``PARTS``."""
    here = [place for place, move in enumerate(path) if move["stage"] is stage]
    beyond = [place for place, move in enumerate(path) if is_further(move["stage"], stage)]
    found = set()
    if beyond and since <= path[beyond[0]]["happened_at"] < until and (not here or here[0] > beyond[0]):
        found.add("jumpedOver")
    if not here or not since <= path[here[0]]["happened_at"] < until:
        return found
    after = [place for place in beyond if place > here[0]]
    found |= {"entered"} | ({"wentOn"} if after else set())
    found |= {"cameBack"} if after and here[-1] > after[0] else set()
    last_open = [move["stage"] for move in path if move["stage"]["kind"] == "OPEN"][-1]
    now = {
        "OPEN": "stillThere" if deal["stage_id"] == stage["id"] else "openElsewhere",
        "LOST": "lostThere" if last_open is stage else "lostElsewhere",
        "WON": "won",
    }
    return found | {now[deal["status"]]}


def funnel(data, since, until, filter_=None):
    """Return of each open stage its numbers, its deals by part, the median of its stays, and the reasons of losses."""
    filter_, found = filter_ or {}, {}
    deals = [d for d in data.rows("Deal") if wanted(data, d, filter_)]
    paths = [(deal, moves(data, deal)) for deal in deals]
    for stage in data.tables["stage"]:
        if stage["kind"] != "OPEN" or stage["pipeline_id"] not in filter_.get("pipelines", [stage["pipeline_id"]]):
            continue
        by_part, took, reasons = {part: set() for part in PARTS}, [], Counter()
        for deal, path in paths:
            stages = [move | {"stage": next(s for s in data.tables["stage"] if s["id"] == move["to_stage_id"])} for move in path]
            own = parts(stages, deal, stage, since, until)
            for part in own:
                by_part[part].add(deal["id"])
            if "entered" in own:
                took += lasted(stages, stage)
            if "lostThere" in own:
                reasons[deal["loss_reason_id"]] += 1
        found[stage["id"]] = (by_part, len(took), median(took) if took else None, reasons)
    return found


def lasted(path, stage):
    """Return how many seconds each stay in a stage took that has ended."""
    ends = [move["happened_at"] for move in path[1:]]
    return [seconds(move["happened_at"], end) for move, end in zip(path, ends, strict=False) if move["stage"] is stage]
