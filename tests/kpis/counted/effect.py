"""Interactions that moved a deal forward, by its history and the order of stages as it was then, which the log tells."""

from tests.kpis.counted.calls import interactions
from tests.kpis.counted.deals import counts, moves
from tests.kpis.counted.facts import changes_of


def place_of(data, stage, at):
    """Return which place a stage had at an instant."""
    for changed_at, before in changes_of(data, "stage.changed", stage["id"], "position"):
        if changed_at > at and before is not None:
            return before
    return stage["position"]


def movers(data):
    """Return the interactions that moved some deal further than it had been since it was last opened, or won it."""
    found = set()
    for deal in data.tables["deal"]:
        been = []
        for move in [] if deal["deleted_at"] else moves(data, deal):
            stage, at = move["stage"], move["happened_at"]
            if stage["kind"] == "WON" or (been and stage["kind"] == "OPEN" and further(data, stage, been, at)):
                found.add(move["interaction_id"])
            been = [*been, stage] if stage["kind"] == "OPEN" else []
    return found


def further(data, stage, been, at):
    return place_of(data, stage, at) > max(place_of(data, other, at) for other in been)


def effective(data):
    """Return the interactions that moved a deal, of those that the caller may read."""
    moved = movers(data)
    return [row for row in interactions(data) if row["id"] in moved and of_kind(row)]


def of_kind(row):
    """Tell whether it is one of those that could have moved a deal: a form is none, whatever it says."""
    return row["kind"] != "FORM" and counts(row)


FACTS = {"effective": effective}


def counted(rows):
    """Return how many there are: of messages, days of a dialog."""
    single = [r for r in rows if r["kind"] != "MESSAGE"]
    return len(single) + len({(r["contact_id"] or r["id"], r["channel"], r["day"]) for r in rows if r["kind"] == "MESSAGE"})


METRICS = {
    "EFFECTIVE_INTERACTIONS": lambda f: (counted(f["effective"]), None),
    "EFFECTIVE_RATE": lambda f: (counted(f["effective"]), counted([r for r in f["interaction"] if of_kind(r)])),
}
