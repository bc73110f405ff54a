"""Interactions that are no longer said to be of the deal that they were about, and deals that took another effort than they did."""

from tests.mutants.fault import Fault

_DEALS = ("tests/kpis/test_deals.py",)
_TOUCHES, _MOVES = "resolvers/facts/deal_touches.py", "resolvers/facts/forward_moves.py"

FAULTS = [
    Fault(
        name="a robot's message is a touch until something else of it changes",
        file=_TOUCHES,
        old='"disposition", "is_automatic",',
        new='"disposition",',
        tests=("tests/kpis/test_deals.py::test_what_a_machine_wrote_is_no_touch",),
    ),
    Fault(
        name="the inquiry before the card was made is nobody's",
        file="resolvers/facts/client_deals.py",
        old="@before(t.from_at, 1, day)",
        new="t.from_at",
        tests=_DEALS,
    ),
    Fault(
        name="what could be of several deals is counted for each",
        file=_TOUCHES,
        old="when c.theirs <> 1 then 'UNSURE'",
        new="when c.theirs <> 1 then 'SURE'",
        tests=_DEALS,
    ),
    Fault(
        name="a colleague at the client's company speaks of no deal",
        file=_TOUCHES,
        old='in ({t}.contact_id, " + _COMPANY + ") "',
        new='in ({t}.contact_id) "',
        tests=_DEALS,
    ),
    Fault(
        name="a deal that was opened again has been as far as before",
        file=_MOVES,
        old=" and e.round = m.round",
        new="",
        tests=_DEALS,
    ),
    Fault(
        name="stages come in the order of today when deals moved",
        file=_MOVES,
        old="o.stage_id = {stage} and o.until > {at}",
        new="o.stage_id = {stage} and false",
        tests=_DEALS,
    ),
    Fault(
        name="what was said after the win counts for it",
        file="resolvers/facts/closings.py",
        old=" and f.started_at <= d.closed_at",
        new="",
        tests=_DEALS,
    ),
    Fault(
        name="people without a part in the decision decide",
        file="resolvers/facts/closings.py",
        old=" and p.part <> 'OTHER'",
        new="",
        tests=_DEALS,
    ),
    Fault(
        name="of an interaction that is two changed rows everything is kept twice",
        file="resolvers/facts/rebuilding.py",
        old="(select distinct e.workspace_id",
        new="(select e.workspace_id",
        tests=_DEALS,
    ),
]
