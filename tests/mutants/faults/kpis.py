"""Numbers that are no longer what a recount gives."""

from tests.mutants.fault import Fault

_ACTS = ("tests/kpis/test_acts.py",)
_MARK_DEAL = "work.recount(DEALS, deal.days_counted())"
_MARK_CALL = "work.recount(INTERACTIONS, interaction.days_counted())"
_MARK_MEETING = "    work.recount(INTERACTIONS, meeting.days_counted())\n    return meeting"

FAULTS = [
    Fault(
        name="a logged interaction is not counted",
        file="resolvers/interactions.py",
        old=f"    {_MARK_CALL}\n    if interaction.kind in dialogs.WRITTEN",
        new="    if interaction.kind in dialogs.WRITTEN",
        tests=_ACTS,
    ),
    Fault(
        name="a classification is not counted",
        file="resolvers/interactions.py",
        old=f"    {_MARK_CALL}\n    return interaction",
        new="    return interaction",
        tests=_ACTS,
    ),
    Fault(
        name="what is deleted or restored is not counted anew",
        file="resolvers/removing.py",
        old="            work.recount(COUNTED[model], row.days_counted())",
        new="            pass",
        tests=_ACTS,
    ),
    Fault(
        name="a win or loss is not counted",
        file="resolvers/moves.py",
        old=f"    {_MARK_DEAL}\n    return deal\n\n\nasync def record_move",
        new="    return deal\n\n\nasync def record_move",
        tests=_ACTS,
    ),
    Fault(
        name="the amount of a won deal is not counted anew",
        file="resolvers/deals.py",
        old=f"        {_MARK_DEAL}",
        new="        pass",
        tests=_ACTS,
    ),
    Fault(
        name="a new rate is not counted",
        file="resolvers/rates.py",
        old=f"            {_MARK_DEAL}\n",
        new="",
        tests=_ACTS,
    ),
    Fault(
        name="calls that a new contact takes are not counted anew",
        file="resolvers/matching.py",
        old='        work.recount(INTERACTIONS, {as_day(row["day"]) for row in claimed})\n',
        new="",
        tests=_ACTS,
    ),
    Fault(
        name="missed calls that a new owner answers for are not counted anew",
        file="resolvers/matching.py",
        old="        work.recount(INTERACTIONS, {row.day for row in rows})\n",
        new="",
        tests=_ACTS,
    ),
    Fault(
        name="pulled calls are not counted",
        file="resolvers/intake.py",
        old='        work.recount(INTERACTIONS, {as_day(row["day"]) for row in result} | before)\n',
        new="",
        tests=_ACTS,
    ),
    Fault(
        name="the day that a corrected call leaves is not counted anew",
        file="resolvers/intake.py",
        old='{as_day(row["day"]) for row in result} | before)',
        new='{as_day(row["day"]) for row in result})',
        tests=_ACTS,
    ),
    Fault(
        name="days that a new zone moves are not counted anew",
        file="resolvers/workspaces.py",
        old="        work.recount(DEALS if model is Deal else INTERACTIONS, moved)",
        new="        assert moved is not None",
        tests=_ACTS,
    ),
    Fault(
        name="a pulled call counts on its day in UTC",
        file="resolvers/intake.py",
        old='"day": local_day(call.started_at, zone)',
        new='"day": local_day(call.started_at, "UTC")',
        tests=_ACTS,
    ),
    Fault(
        name="a logged call counts on its day in UTC",
        file="resolvers/interactions.py",
        old="        day=local_day(started, actor.zone),\n        ended_at",
        new='        day=local_day(started, "UTC"),\n        ended_at',
        tests=_ACTS,
    ),
    Fault(
        name="a win counts on its day in UTC",
        file="models/deals.py",
        old="local_day(at, zone) if closed",
        new='local_day(at, "UTC") if closed',
        tests=_ACTS,
    ),
    Fault(
        name="a win counts for nobody",
        file="models/deals.py",
        old="self.closed_by_id = self.owner_id if closed else None",
        new="self.closed_by_id = None",
        tests=_ACTS,
    ),
    Fault(
        name="a measure counts what was deleted",
        file="resolvers/kpis/calls.py",
        old='where="{t}.deleted_at is null",',
        new='where="true",',
        tests=_ACTS,
    ),
    Fault(
        name="a call in progress counts",
        file="resolvers/kpis/calls.py",
        old="""_FINISHED = "{t}.kind = 'CALL' and {t}.disposition <> 'IN_PROGRESS'\"""",
        new="""_FINISHED = "{t}.kind = 'CALL'\"""",
        tests=("tests/kpis/test_recount.py",),
    ),
]
