"""Numbers that are no longer what a recount gives."""

from tests.mutants.fault import Fault

_UNTAKEN = ("tests/kpis/test_acts.py::test_a_call_that_nobody_took_is_counted_with_whose_contact_it_is",)
_RATE = ("tests/flows/test_money.py::test_a_win_without_a_rate_that_is_accepted_is_shown_as_left_out_until_there_is_one",)
_ACTS = ("tests/kpis/test_acts.py::test_each_act_is_counted_from_the_moment_it_is_done",)
_OWNER = ("tests/kpis/test_acts.py::test_a_win_counts_for_its_owner_of_that_moment",)
_ZONE = ("tests/kpis/test_acts.py::test_a_new_zone_moves_the_day_of_a_win",)
_WINNERS = ("tests/kpis/test_winners.py",)
_COMPARED = ("tests/kpis/test_comparison.py::test_days_that_the_base_does_not_have_are_unknown_and_none_of_its_days_is_lost",)
_RECOUNT = ("tests/kpis/test_recount.py::test_every_metric_equals_a_recount",)
_DIMENSIONS = ("tests/kpis/test_recount.py::test_every_metric_equals_a_recount_along_each_of_its_dimensions",)
_CLIENTS = ("tests/kpis/test_clients.py",)
_EVERY_TABLE = ("tests/kpis/test_derived.py::test_everything_derived_follows_every_change_of_every_table",)
_TRIGGERS = "models/db/triggers.py"
_CELLS, _CUBES = "resolvers/kpis/cells.py", "resolvers/kpis/cubes.py"
_EACH = "for when in self.on for statement"
_WATCHED = "return self.columns if self.watch is None else self.watch"


def _without(when: str) -> str:
    return f'for when in self.on if not (self.name.startswith("kpi") and when == "{when}") for statement'


def _unwatched(column: str) -> str:
    return f'return [c for c in self.columns if c != "{column}"] if self.watch is None else self.watch'


_REFILLED = ("tests/kpis/test_refilling.py::test_sums_are_old_or_right_at_every_moment_and_nobody_waits_for_them",)

FAULTS = [
    Fault(
        name="a win is credited to the first meeting",
        file="resolvers/facts/meetings.py",
        old="order by j.started_at desc, j.meeting_id desc",
        new="order by j.started_at, j.meeting_id",
        tests=("tests/kpis/test_acts.py::test_each_act_is_counted_from_the_moment_it_is_done", "tests/kpis/test_meetings.py"),
    ),
    Fault(
        name="a meeting after the win counts",
        file="resolvers/facts/meetings.py",
        old="(w.closed_at is null or m.started_at <= w.closed_at)",
        new="(w.closed_at is null or m.started_at > '2000-01-01')",
        tests=("tests/kpis/test_meetings.py",),
    ),
    Fault(
        name="payments settle a deal at today's rate",
        file="resolvers/rates.py",
        old='rate, whose = rates.on(_day(row["closed_on"]) or today), str(row["deal_id"])',
        new='rate, whose = rates.on(today), str(row["deal_id"])',
        tests=("tests/flows/test_payments.py",),
    ),
    Fault(name="what is new is not counted", file=_TRIGGERS, old=_EACH, new=_without("insert"), tests=_ACTS),
    Fault(name="what changes is not counted anew", file=_TRIGGERS, old=_EACH, new=_without("update"), tests=_ACTS),
    Fault(name="what goes is counted for ever", file=_TRIGGERS, old=_EACH, new=_without("delete"), tests=_EVERY_TABLE),
    Fault(name="a new day alone is not counted", file=_TRIGGERS, old=_WATCHED, new=_unwatched("day"), tests=_ACTS),
    Fault(name="a new owner alone is not counted", file=_TRIGGERS, old=_WATCHED, new=_unwatched("owner_id"), tests=_UNTAKEN),
    Fault(name="a classification is not counted", file=_TRIGGERS, old=_WATCHED, new=_unwatched("classification"), tests=_ACTS),
    Fault(name="a new day of a win alone is not counted", file=_TRIGGERS, old=_WATCHED, new=_unwatched("closed_on"), tests=_ZONE),
    Fault(name="a new rate is not counted", file=_TRIGGERS, old=_WATCHED, new=_unwatched("base_minor"), tests=_RATE),
    Fault(
        name="what is deleted or restored is not counted anew",
        file=_TRIGGERS,
        old=_WATCHED,
        new=_unwatched("deleted_at"),
        tests=_ACTS,
    ),
    Fault(
        name="a row as it was is added instead of taken off",
        file=_CUBES,
        old='sides = [(rows.becomes, ""), (rows.was, "-")]',
        new='sides = [(rows.becomes, ""), (rows.was, "")]',
        tests=_ACTS,
    ),
    Fault(
        name="a row as it was is not taken off",
        file=_CUBES,
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
        file=_CUBES,
        old="{m.key} = {table}.{m.key} + excluded.{m.key}",
        new="{m.key} = excluded.{m.key}",
        tests=_ACTS,
    ),
    Fault(
        name="folding forgets what it takes on PostgreSQL",
        file=_CELLS,
        old="into_cells(family, cube, 'taken')",
        new="into_cells(family, cube, 'taken', 'false')",
        tests=_ACTS,
        database="postgres",
    ),
    Fault(
        name="what differs is doubled instead of healed",
        file=_CUBES,
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
        old="        await self._fill(beside, unit.name)\n",
        new="",
        tests=("tests/kpis/test_derived.py::test_a_declaration_that_is_new_is_made_and_filled_once",),
    ),
    Fault(
        name="sums that are half filled are read",
        file="models/db/deriving.py",
        old="        if unit.beside is None:",
        new="        if unit.follows:",
        tests=_REFILLED,
    ),
    Fault(
        name="a filling that was broken off is begun anew",
        file="models/db/deriving.py",
        old='begun[0]["digest"] == wanted',
        new='begun[0]["digest"] != wanted',
        tests=_REFILLED,
    ),
    Fault(
        name="nothing follows the changes of a table that is being filled",
        file="models/db/deriving.py",
        old="*self._create(beside.follows), self._noted(beside)]",
        new="self._noted(beside)]",
        tests=_REFILLED,
        database="postgres",
    ),
    Fault(
        name="filling leaves out days between its steps",
        file=_CELLS,
        old="            since = until\n",
        new="            since = min(until, ALWAYS[1] - timedelta(days=1)) + timedelta(days=1)\n",
        tests=_REFILLED,
    ),
    Fault(
        name="a text that is made anew may be older than its record",
        file="resolvers/facts/search.py",
        old="order by t.{key} limit {AT_MOST} {sql.words().hold}",
        new="order by t.{key} limit {AT_MOST}",
        tests=("tests/kpis/test_refilling.py::test_a_text_that_is_made_anew_is_never_older_than_its_record",),
        database="postgres",
    ),
    Fault(
        name="what is not folded yet is not read",
        file="resolvers/kpis/sources.py",
        old="        if known or months:\n",
        new="        if not (known or months):\n",
        tests=_RECOUNT,
    ),
    Fault(
        name="changes of whole months are not read until they are folded",
        file="resolvers/kpis/sources.py",
        old='later_when = "p.months = 1"',
        new='later_when = "false"',
        tests=("tests/kpis/test_recount.py::test_a_filter_asks_for_facts_along_any_dimension",),
    ),
    Fault(
        name="whole months are read from days again",
        file="resolvers/kpis/sources.py",
        old='"p.months = 0" if months else "true"',
        new='"true"',
        tests=_DIMENSIONS,
    ),
    Fault(
        name="a piece of a period is lost where its months end",
        file="resolvers/kpis/periods.py",
        old="cuts = [(0, whole.start, first), (1, first, last), (0, last, whole.end)]",
        new="cuts = [(0, whole.start, first), (1, first, last)]",
        tests=_DIMENSIONS,
    ),
    Fault(
        name="a cube by month has the day of a fact",
        file=_CUBES,
        old='sql.words().month("x.day") if cube.by_month else "x.day")',
        new='"x.day")',
        tests=("tests/kpis/test_derived.py::test_sums_of_months_have_a_row_a_month",),
    ),
    Fault(
        name="a filter is not held against a dimension",
        file="resolvers/kpis/asked.py",
        old="        return one_of(Sql(value), values)",
        new='        return Sql("true")',
        tests=("tests/kpis/test_recount.py::test_a_filter_asks_for_facts_along_any_dimension",),
    ),
    Fault(
        name="of two values in the middle the median is the lower",
        file="resolvers/kpis/sources.py",
        old='"(z.last + 1) / 2"',
        new='"(z.last) / 2"',
        tests=_RECOUNT,
    ),
    Fault(
        name="clients are counted as often as they buy",
        file="resolvers/kpis/sources.py",
        old="count(distinct y.v)",
        new="count(y.v)",
        tests=_RECOUNT,
    ),
    Fault(
        name="facts that are no longer so stay",
        file="resolvers/facts/rebuilding.py",
        old='return [gone, f"{put}',
        new='return [f"{put}',
        tests=_CLIENTS,
    ),
    Fault(
        name="whom a fact leaves is not rebuilt",
        file="resolvers/facts/rebuilding.py",
        old="{rows.changed(*others)} w union all",
        new="{rows.changed_to(*others)} w union all",
        tests=_CLIENTS,
    ),
    Fault(
        name="a client's wins stay in the order in which they came",
        file="resolvers/facts/wins.py",
        old="order by w.closed_at, w.id",
        new="order by w.id",
        tests=("tests/kpis/test_clients.py",),
    ),
    Fault(
        name="a person's wins are their own whatever company they work for",
        file="resolvers/facts/wins.py",
        old="select d.workspace_id, d.id, c.company_id, {_SHOWN}",
        new="select d.workspace_id, d.id, d.contact_id, {_SHOWN}",
        tests=("tests/kpis/test_clients.py",),
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
        file="resolvers/intake/matching.py",
        old='set owner_id = {owner}, updated_at = :at::timestamptz "',
        new='set updated_at = :at::timestamptz "',
        tests=("tests/flows/test_writes.py::test_a_new_owner_takes_the_calls_that_nobody_took_along",),
    ),
    Fault(
        name="calls that a new contact takes keep no owner",
        file="resolvers/intake/matching.py",
        old="responsible('i.user_id', 'r.contact_id')",
        new="responsible('i.user_id', 'i.contact_id')",
        tests=("tests/flows/test_writes.py::test_calls_that_waited_for_the_number_become_the_new_contacts",),
    ),
    Fault(
        name="a pulled call counts on its day in UTC",
        file="resolvers/intake/storing.py",
        old="dated(Interaction, reading.zone, started_at=call.started_at)",
        new='dated(Interaction, "UTC", started_at=call.started_at)',
        tests=_ACTS,
    ),
    Fault(
        name="a logged call counts on its day in UTC",
        file="resolvers/interactions.py",
        old="dated(Interaction, actor.zone, started_at=started)",
        new='dated(Interaction, "UTC", started_at=started)',
        tests=_ACTS,
    ),
    Fault(
        name="a win counts on its day in UTC",
        file="models/deals.py",
        old="dated(Deal, zone, closed_at",
        new='dated(Deal, "UTC", closed_at',
        tests=_ACTS,
    ),
    Fault(
        name="a win counts for nobody",
        file="resolvers/deals/moves.py",
        old="deal.closed_by_id = closer",
        new="deal.closed_by_id = None",
        tests=_OWNER,
    ),
    Fault(
        name="a win entered late counts for who owns the deal now",
        file="resolvers/deals/moves.py",
        old="else await ownership.owner_at(deal, at)",
        new="else deal.owner_id",
        tests=_WINNERS,
    ),
    Fault(
        name="of several owners the last one's wins are all",
        file="resolvers/facts/ownership.py",
        old='order_by("until")',
        new='order_by("-until")',
        tests=_WINNERS,
    ),
    Fault(
        name="a deal is its first owner's for ever",
        file="resolvers/facts/ownership.py",
        old="deal_id=deal.id, until__gt=at)",
        new="deal_id=deal.id)",
        tests=_WINNERS,
    ),
    Fault(
        name="a win goes with the deal to who owns it now",
        file="resolvers/kpis/sales.py",
        old='owner="{t}.closed_by_id"',
        new='owner="{t}.owner_id"',
        tests=_WINNERS,
    ),
    Fault(
        name="buckets are compared by position",
        file="resolvers/kpis/periods.py",
        old="if whole.start.day != base.start.day or by_days:",
        new="if whole.start.day != base.start.day or by_days or whole.days:",
        tests=_COMPARED,
    ),
    Fault(
        name="what the base of a month has more is lost",
        file="resolvers/kpis/periods.py",
        old="    if day >= whole.end:\n        return base.end\n",
        new="",
        tests=("tests/unit/test_rules.py::test_a_bucket_is_compared_with_what_stands_beside_it_in_the_calendar",),
    ),
    Fault(
        name="a day that the base does not have counts as 0",
        file="resolvers/kpis/shaping.py",
        old='if not bases or bases[group.get("i", 0)] is None:',
        new="if not bases:",
        tests=_COMPARED,
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
    Fault(
        name="what sums were told apart by is kept when nothing is left of it",
        file="resolvers/kpis/cells.py",
        old="            await _clear(workspace_id, family, cube, lessened)\n",
        new="            del cube\n",
        tests=("tests/flows/test_erasure.py::test_no_word_is_left_in_any_table",),
    ),
    Fault(
        name="a number shows rows that it does not count",
        file="resolvers/kpis/reading.py",
        old="            self.asked.scope(family, column),\n",
        new="",
        tests=("tests/kpis/test_recount.py::test_kpis_stay_exact_through_random_histories",),
    ),
]
