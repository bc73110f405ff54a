"""Numbers that are no longer what a recount gives."""

from tests.mutants.fault import Fault

_UNTAKEN = ("tests/kpis/test_acts.py::test_a_call_that_nobody_took_is_counted_with_whose_contact_it_is",)
_RATE = ("tests/flows/test_money.py::test_a_win_without_a_rate_that_is_accepted_is_shown_as_left_out_until_there_is_one",)
_ACTS = ("tests/kpis/test_acts.py::test_each_act_is_counted_from_the_moment_it_is_done",)
_ZONE = ("tests/kpis/test_acts.py::test_a_new_zone_moves_the_day_of_a_win",)
_RECOUNT = ("tests/kpis/test_recount.py::test_every_metric_equals_a_recount",)
_DIMENSIONS = ("tests/kpis/test_recount.py::test_every_metric_equals_a_recount_along_each_of_its_dimensions",)
_PUT_OFF = ("tests/kpis/test_deals.py::test_a_close_that_is_put_off_has_left_the_month_in_which_it_was_expected",)
_EVERY_TABLE = ("tests/kpis/test_derived.py::test_everything_derived_follows_every_change_of_every_table",)
_TRIGGERS = "models/db/triggers.py"
_ZONES = ("tests/kpis/test_zones.py",)
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
        name="nobody can ask for the meetings of some bookers",
        file="schema/kpi_arguments.py",
        old='    bookers: list[strawberry.ID] | None = _some("users, who booked the meeting")\n',
        new="",
        tests=("tests/unit/test_kpi_dimensions.py",),
    ),
    Fault(
        name="a robot's message keeps in touch with a client",
        file="resolvers/kpis/neglect.py",
        old="when 'MESSAGE' then not i.is_automatic",
        new="when 'MESSAGE' then true",
        tests=_ACTS,
    ),
    Fault(
        name="numbers go by the days that are kept while those of a new zone are written",
        file="resolvers/access.py",
        old="counts_in=self.zone if self.days_move else None",
        new="counts_in=None",
        tests=_ZONES,
    ),
    Fault(
        name="a job of days ends though another zone has come meanwhile",
        file="resolvers/zones.py",
        old='_OURS = "id = :workspace::uuid and days_move = :move::uuid"',
        new='_OURS = "id = :workspace::uuid and :move::uuid is not null"',
        tests=_ZONES,
    ),
    Fault(
        name="the days of a new zone are all written at once",
        file="resolvers/zones.py",
        old='and id <= :last::uuid"',
        new='and :last::uuid is not null"',
        tests=_ZONES,
    ),
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
        old="        if unit.beside is None or not await self._any(unit.keeps):",
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
        name="a task that is overdue is a deal's next step",
        file="resolvers/kpis/open_deals.py",
        old=" and k.due_at > {at}",
        new="",
        tests=("tests/kpis/test_standing.py::test_an_open_deal_has_a_next_step_and_is_stale_in_its_stage",),
    ),
    Fault(
        name="a deal that was put off twice has left its month twice",
        file="resolvers/kpis/close_pushes.py",
        old=" and not {_LATER}",
        new="",
        tests=_PUT_OFF,
    ),
    Fault(
        name="what is expected of a deal after it was won puts its win off",
        file="resolvers/facts/close_pushes.py",
        old="{_LAST} as now_on",
        new="d.expected_close_on as now_on",
        tests=_PUT_OFF,
    ),
    Fault(
        name="a client who buys after the window has bought in time",
        file="resolvers/kpis/cohorts.py",
        old="and w.closed_at < {CLOSES})",
        new=")",
        tests=("tests/kpis/test_cohorts.py",),
    ),
]
