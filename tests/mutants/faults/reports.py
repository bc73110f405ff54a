"""Numbers that are read wrongly: buckets, comparisons, groups, and how things stood."""

from tests.mutants.fault import Fault

_ACTS = ("tests/kpis/test_acts.py::test_each_act_is_counted_from_the_moment_it_is_done",)
_OWNER = ("tests/kpis/test_acts.py::test_a_win_counts_for_its_owner_of_that_moment",)
_WINNERS = ("tests/kpis/test_winners.py",)
_COMPARED = ("tests/kpis/test_comparison.py::test_days_that_the_base_does_not_have_are_unknown_and_none_of_its_days_is_lost",)
_RECOUNT = ("tests/kpis/test_recount.py::test_every_metric_equals_a_recount",)
_STANDING = ("tests/kpis/test_standing.py",)
_MEMBERSHIP = ("tests/kpis/test_membership.py",)
_REPORTS = ("tests/kpis/test_reports.py",)
_CLIENTS = ("tests/kpis/test_clients.py",)
_ZONES = ("tests/kpis/test_zones.py",)
_CELLS, _CUBES = "resolvers/kpis/cells.py", "resolvers/kpis/cubes.py"

FAULTS = [
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
        file="resolvers/zones.py",
        old="where {some} and ({differ}) returning id",
        new="where {some} and not ({differ}) returning id",
        tests=_ZONES,
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
        old="dated(Deal, zone, opened_at",
        new='dated(Deal, "UTC", opened_at',
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
        old="if not bases or bases[bucket] is None:",
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
        file="resolvers/facts/talks.py",
        old="""FINISHED = "{t}.kind = 'CALL' and {t}.disposition <> 'IN_PROGRESS'\"""",
        new="""FINISHED = "{t}.kind = 'CALL'\"""",
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
    Fault(
        name="a bucket that runs is told as it will stand",
        file="resolvers/kpis/windows.py",
        old="if b.end <= today",
        new="if b.end",
        tests=_STANDING,
    ),
    Fault(
        name="what is yet to come is told as it stands now",
        file="resolvers/kpis/shaping.py",
        old="is_ahead=(bucket, kind) in ahead",
        new="is_ahead=False",
        tests=_STANDING,
    ),
    Fault(
        name="what ended stands on",
        file="resolvers/kpis/timing.py",
        old="({stands.ends} is null or {stands.ends} > {moment})",
        new="({stands.ends} is null or {stands.ends} > {stands.begins})",
        tests=_STANDING,
    ),
    Fault(
        name="what stands long is not found",
        file="resolvers/kpis/timing.py",
        old="select {number} as n, {days + 1} as days",
        new="select {number} as n, 30 as days",
        tests=_STANDING,
    ),
    Fault(
        name="a window is not the workspace's",
        file="resolvers/kpis/timing.py",
        old='return _WINDOW.sub(r"n.\\1", text)',
        new='return _WINDOW.sub("30", text)',
        tests=_STANDING,
    ),
    Fault(
        name="a month in which somebody changed teams is one team's",
        file="resolvers/kpis/sources.py",
        old='stayed = "not exists (select 1 from mc m where m.user_id = c.user_id and m.f = c.day)"',
        new='stayed = "true"',
        tests=_MEMBERSHIP,
    ),
    Fault(
        name="days of a month in which somebody changed teams are lost",
        file="resolvers/kpis/sources.py",
        old='moved = "m.f >= p.f',
        new='moved = "m.f > p.t',
        tests=_MEMBERSHIP,
    ),
    Fault(
        name="a change of team is not kept",
        file="resolvers/facts/membership.py",
        old='watch=("team_id", "function")',
        new='watch=("function",)',
        tests=_MEMBERSHIP,
    ),
    Fault(
        name="the rest is what is shown",
        file="resolvers/kpis/ordering.py",
        old="others += found[first:]",
        new="others += found[:first]",
        tests=_REPORTS,
    ),
    Fault(
        name="rolling days begin with the bucket",
        file="resolvers/kpis/windows.py",
        old="Period(start=end - timedelta(days=days), end=end)",
        new="Period(start=bucket.start, end=end)",
        tests=_REPORTS,
    ),
]
