"""Numbers that are no longer what a recount gives."""

from tests.mutants.fault import Fault

_ACTS = ("tests/kpis/test_acts.py::test_each_act_is_counted_from_the_moment_it_is_done",)
_OWNER = ("tests/kpis/test_acts.py::test_a_win_counts_for_its_owner_of_that_moment",)
_ZONE = ("tests/kpis/test_acts.py::test_a_new_zone_moves_the_day_of_a_win",)
_RECOUNT = ("tests/kpis/test_recount.py::test_every_metric_equals_a_recount",)
_EVERY_TABLE = ("tests/kpis/test_derived.py::test_everything_derived_follows_every_change_of_every_table",)
_TRIGGERS = "models/db/triggers.py"
_CELLS = "resolvers/kpis/cells.py"
_EACH = "for when in self.on for statement"
_WATCHED = "return self.columns if self.watch is None else self.watch"


def _without(when: str) -> str:
    return f'for when in self.on if (self.name, when) != ("kpi", "{when}") for statement'


def _unwatched(column: str) -> str:
    return f'return [c for c in self.columns if c != "{column}"] if self.watch is None else self.watch'


FAULTS = [
    Fault(name="what is new is not counted", file=_TRIGGERS, old=_EACH, new=_without("insert"), tests=_ACTS),
    Fault(name="what changes is not counted anew", file=_TRIGGERS, old=_EACH, new=_without("update"), tests=_ACTS),
    Fault(name="what goes is counted for ever", file=_TRIGGERS, old=_EACH, new=_without("delete"), tests=_EVERY_TABLE),
    Fault(name="a new day alone is not counted", file=_TRIGGERS, old=_WATCHED, new=_unwatched("day"), tests=_ACTS),
    Fault(name="a new owner alone is not counted", file=_TRIGGERS, old=_WATCHED, new=_unwatched("owner_id"), tests=_ACTS),
    Fault(name="a classification is not counted", file=_TRIGGERS, old=_WATCHED, new=_unwatched("classification"), tests=_ACTS),
    Fault(name="a new day of a win alone is not counted", file=_TRIGGERS, old=_WATCHED, new=_unwatched("closed_on"), tests=_ZONE),
    Fault(name="a new rate is not counted", file=_TRIGGERS, old=_WATCHED, new=_unwatched("base_minor"), tests=_ACTS),
    Fault(
        name="what is deleted or restored is not counted anew",
        file=_TRIGGERS,
        old=_WATCHED,
        new=_unwatched("deleted_at"),
        tests=_ACTS,
    ),
    Fault(
        name="a row as it was is added instead of taken off",
        file=_CELLS,
        old='sides = [(rows.becomes, ""), (rows.was, "-")]',
        new='sides = [(rows.becomes, ""), (rows.was, "")]',
        tests=_ACTS,
    ),
    Fault(
        name="a row as it was is not taken off",
        file=_CELLS,
        old='sides = [(rows.becomes, ""), (rows.was, "-")]',
        new='sides = [(rows.becomes, ""), *([] if rows.becomes else [(rows.was, "-")])]',
        tests=_ACTS,
    ),
    Fault(
        name="folding forgets the newest",
        file=_CELLS,
        old='"x.workspace_id = :workspace and x.num <= :last"',
        new='"x.workspace_id = :workspace and x.num < :last"',
        tests=_ACTS,
    ),
    Fault(
        name="folding takes every workspace's",
        file=_CELLS,
        old='"x.workspace_id = :workspace and x.num <= :last"',
        new='":workspace is not null and x.num <= :last"',
        tests=_ACTS,
    ),
    Fault(
        name="folding replaces instead of adding",
        file=_CELLS,
        old="{name} = {family.cells}.{name} + excluded.{name}",
        new="{name} = excluded.{name}",
        tests=_ACTS,
    ),
    Fault(
        name="folding forgets what it takes on PostgreSQL",
        file=_CELLS,
        old="_into_cells(family, 'taken')",
        new="_into_cells(family, 'taken', 'false')",
        tests=_ACTS,
        database="postgres",
    ),
    Fault(
        name="what differs is doubled instead of healed",
        file=_CELLS,
        old='*(f"-{m.key}" for m in measures)',
        new="*(m.key for m in measures)",
        tests=("tests/kpis/test_derived.py::test_what_should_differ_is_found_and_put_right",),
    ),
    Fault(
        name="a declaration that has changed is not made anew",
        file="models/db/deriving.py",
        old="known.get(unit.name) != unit.digest(dialect(), by_row=by_row)",
        new="unit.name not in known",
        tests=("tests/kpis/test_derived.py::test_a_declaration_that_is_new_is_made_and_filled_once",),
    ),
    Fault(
        name="a declaration that has changed is not filled",
        file="models/db/deriving.py",
        old="for workspace_id in workspaces if unit.heal else ():",
        new="for workspace_id in workspaces if not unit.follows else ():",
        tests=("tests/kpis/test_derived.py::test_a_declaration_that_is_new_is_made_and_filled_once",),
    ),
    Fault(
        name="what is not folded yet is not read",
        file="resolvers/kpis/reading.py",
        old="tables = (family.cells, family.deltas)",
        new="tables = (family.cells,)",
        tests=_RECOUNT,
    ),
    Fault(
        name="days stay where they were in a new zone",
        file="resolvers/workspaces.py",
        old='f"and {sql.words().differ(day, moved)}"',
        new='f"and {day} is null and {moved} is not null"',
        tests=_ACTS,
    ),
    Fault(
        name="missed calls stay with an owner who has gone",
        file="resolvers/matching.py",
        old='set owner_id = {owner}, updated_at = :at::timestamptz "',
        new='set updated_at = :at::timestamptz "',
        tests=("tests/flows/test_writes.py::test_a_new_owner_takes_the_calls_that_nobody_took_along",),
    ),
    Fault(
        name="calls that a new contact takes keep no owner",
        file="resolvers/matching.py",
        old="responsible('i.user_id', 'r.contact_id')",
        new="responsible('i.user_id', 'i.contact_id')",
        tests=("tests/flows/test_writes.py::test_calls_that_waited_for_the_number_become_the_new_contacts",),
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
        tests=_OWNER,
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
        tests=_RECOUNT,
    ),
]
