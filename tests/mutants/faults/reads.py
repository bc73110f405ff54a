"""Reads that show too much, too little, or a page twice."""

from tests.mutants.fault import Fault

_WALKS = ("tests/flows/test_page_walks.py",)
_LATEST = ("tests/flows/test_latest.py",)
_HIDDEN = "tests/flows/test_hidden_fields.py"
_COMPARED = (f"{_HIDDEN}::test_nothing_hidden_is_filtered_or_sorted_by",)
_HIDDEN_CUSTOM = (f"{_HIDDEN}::test_a_hidden_amount_of_a_custom_field_sorts_nothing",)


def _sees(who: str) -> tuple[str, ...]:
    return (f"tests/flows/test_access.py::test_no_caller_sees_a_row_that_they_may_not[sqlite-{who}]",)


def _counts(who: str) -> tuple[str, ...]:
    test = "test_counts_kpis_searches_timelines_and_exports_leave_out_what_the_caller_may_not_read"
    return (f"tests/flows/test_access.py::{test}[sqlite-{who}]",)


FAULTS = [
    Fault(
        name="a text that is longer than any there is cannot be asked for",
        file="models/db/fields.py",
        old="if not isinstance(instance, type) or not isinstance(value, str):",
        new="if instance is not None or not isinstance(value, str):",
        tests=("tests/flows/test_import.py",),
    ),
    Fault(
        name="an id of one type is looked for among those of another",
        file="schema/planning.py",
        old="types = tuple([ids.prefixes(variables.get(name), registry.prefixes) for name in operation.ids])",
        new="types = operation.ids",
        tests=("tests/flows/test_planned_once.py::test_rows_of_any_type_are_read_from_the_tables_alone_that_their_ids_name",),
    ),
    Fault(
        name="nested lists show what was deleted",
        file="resolvers/reads/pages.py",
        old="c.visible(seen, deleted=deleted), filters",
        new="c.visible(seen, deleted=deleted) if not parent else q(f'{seen.alias}.workspace_id = {{}}', c.workspace), filters",
        tests=_WALKS,
    ),
    Fault(
        name="a search finds what is others'",
        file="resolvers/reads/search.py",
        old="                *([scope] if scope is not None else []),",
        new="",
        tests=("tests/flows/test_search.py::test_a_search_goes_by_whose_a_record_is_and_whether_it_is_there",),
    ),
    Fault(
        name="a contact comes once for each who spoke with them",
        file="resolvers/reads/latest.py",
        old='conditions.append(self._none(n, q("{} and {}", later, self._seen(n))))',
        new="pass",
        tests=_LATEST,
    ),
    Fault(
        name="contacts are sorted by what others have said to them",
        file="resolvers/reads/latest.py",
        old='conditions = [q(f"{k}.workspace_id = {{}}", self.c.workspace), tied, self._seen(k)]',
        new='conditions = [q(f"{k}.workspace_id = {{}}", self.c.workspace), tied]',
        tests=_LATEST,
    ),
    Fault(
        name="whom nobody has spoken with is in no page",
        file="resolvers/reads/walks.py",
        old='return [here] if backward else [q("{} is not null", first), here]',
        new="return [here]",
        tests=_LATEST,
    ),
    Fault(
        name="pages back end where the values begin",
        file="resolvers/reads/walks.py",
        old='return [q("{} is null", first), here] if backward else [here]',
        new="return [here]",
        tests=_LATEST,
    ),
    Fault(
        name="a filter by the value that sorts finds those without it",
        file="resolvers/reads/walks.py",
        old='Sql("null")',
        new='Sql("current_timestamp")',
        tests=_LATEST,
    ),
    Fault(
        name="a list is counted on and on",
        file="resolvers/reads/pages.py",
        old="(select 1 from {{}} where {{}} limit {{}})",
        new="(select 1 from {{}} where {{}} and {{}} > 0)",
        tests=("tests/flows/test_along_indexes.py::test_a_list_is_counted_as_far_as_is_asked",),
    ),
    Fault(
        name="a cursor's row comes again in orders of one direction",
        file="resolvers/reads/cursors.py",
        old='return q("({}) " + ("<" if less else ">") + " ({})", left, right)',
        new='return q("({}) " + ("<=" if less else ">=") + " ({})", left, right)',
        tests=_WALKS,
    ),
    Fault(
        name="a cursor's row comes again in orders with nulls",
        file="resolvers/reads/cursors.py",
        old='compared = q("{} " + ("<" if less else ">") + " {}", key.sql, value)',
        new='compared = q("{} " + ("<=" if less else ">=") + " {}", key.sql, value)',
        tests=_WALKS,
    ),
    Fault(
        name="pages end where the nulls begin",
        file="resolvers/reads/cursors.py",
        old='return q("({} or ({} is null and {} is not null))", compared, key.sql, value)',
        new="return compared",
        tests=_WALKS,
    ),
    Fault(
        name="backward pages leave out what is not null",
        file="resolvers/reads/cursors.py",
        old='return q("({} or ({} is null and {} is not null))", compared, value, key.sql)',
        new="return compared",
        tests=_WALKS,
    ),
    Fault(
        name="nulls are equal to nothing in a cursor",
        file="resolvers/reads/cursors.py",
        old='return q("({} = {} or ({} is null and {} is null))", key.sql, value, key.sql, value)',
        new='return q("{} = {}", key.sql, value)',
        tests=_WALKS,
    ),
    Fault(
        name="orders do not end with the id",
        file="resolvers/reads/orders.py",
        old="    if not any(name == table.entity.unique for name, _ in wanted):",
        new="    if not wanted:",
        tests=_WALKS,
    ),
    Fault(
        name="a backward page comes in the wrong order",
        file="resolvers/reads/pages.py",
        old='{z}.r desc"',
        new='{z}.r"',
        tests=_WALKS,
    ),
    Fault(
        name="a page does not tell that there are more",
        file="resolvers/reads/pages.py",
        old="limit = str(page.size + 1) if self.looks_ahead else self.size",
        new="limit = self.size",
        tests=_WALKS,
    ),
    Fault(
        name="whoever may see nothing sees everything",
        file="resolvers/reads/door.py",
        old='                return Sql("false")\n\n    def conceals',
        new="                return None\n\n    def conceals",
        tests=_counts("anna-NONE"),
    ),
    Fault(
        name="a manager reads the records of the team",
        file="resolvers/reads/door.py",
        old='return q("{} = {}", owner, self.user)',
        new="return self.dialect.one_of(owner, self.team)",
        tests=_counts("anna-None"),
    ),
    Fault(
        name="deleted rows are seen",
        file="resolvers/reads/door.py",
        old="        if entity.restorable and deleted is not None:\n",
        new="        if entity.restorable and deleted:\n",
        tests=_counts("admin-None"),
    ),
    Fault(
        name="what hangs on a row is seen without the row",
        file="resolvers/reads/door.py",
        old="        if entity.through is not None:\n            name",
        new="        if entity.through is None and entity.through:\n            name",
        tests=_sees("anna-None"),
    ),
    Fault(
        name="what is for administrators is for all",
        file="resolvers/reads/door.py",
        old="(entity.access is Access.ADMIN and not self.caller.administers)",
        new="(entity.access is Access.ADMIN and self.caller.whole is None)",
        tests=_sees("anna-None"),
    ),
    Fault(
        name="totals count rows that the caller does not see",
        file="resolvers/reads/columns.py",
        old="where = [matching(related, read.match, table), c.visible(related)]",
        new="where = [matching(related, read.match, table), q(f'{related.alias}.workspace_id = {{}}', c.workspace)]",
        tests=(*_counts("admin-None"), *_counts("anna-TEAM")),
    ),
    Fault(
        name="a hidden field is shown",
        file="resolvers/reads/door.py",
        old="        return reason is None\n\n    def check_comparable",
        new="        return True\n\n    def check_comparable",
        tests=("tests/flows/test_delta_sync.py::test_pages_hold_what_is_asked_for_and_hidden_fields_are_null",),
    ),
    Fault(
        name="a hidden field sorts",
        file="resolvers/reads/orders.py",
        old='    c.door.check_comparable(table.entity, name, "orderBy")\n',
        new="",
        tests=_COMPARED,
    ),
    Fault(
        name="a hidden amount of a custom field sorts",
        file="resolvers/reads/orders.py",
        old="""if c.door.conceals("CustomValue.amount") else \"\"""",
        new="""if not c else \"\"""",
        tests=_HIDDEN_CUSTOM,
    ),
    Fault(
        name="amounts are not money",
        file="models/rights.py",
        old='            "Deal.amount",\n',
        new="",
        tests=(f"{_HIDDEN}::test_the_list_of_what_is_covered_names_fields_and_every_amount_is_in_it",),
    ),
    Fault(
        name="KPIs in money are for all",
        file="models/rights.py",
        old='            "KpiUnit.MONEY",\n',
        new="",
        tests=("tests/flows/test_rights.py::test_a_hidden_field_is_null_with_the_reason_and_the_rest_is_there",),
    ),
    Fault(
        name="KPIs count what the caller does not see",
        file="resolvers/kpis/asked.py",
        old='Sql(column(family.seen_by))) or Sql("true")',
        new='Sql(column(family.seen_by))) and Sql("true") or Sql("true")',
        tests=("tests/kpis/test_recount.py::test_every_metric_equals_a_recount",),
    ),
    Fault(
        name="a stream tells everybody of everything",
        file="resolvers/log/reading.py",
        old="                c.visible(record_),\n",
        new="",
        tests=("tests/flows/test_stream.py::test_only_what_the_caller_may_see_and_the_filter_accepts_arrives",),
    ),
    Fault(
        name="a stream takes no filter",
        file="resolvers/log/reading.py",
        old='                filters.condition(c, record_, selected.arguments.get("filter"), "filter"),\n',
        new="",
        tests=("tests/flows/test_stream.py::test_only_what_the_caller_may_see_and_the_filter_accepts_arrives",),
    ),
    Fault(
        name="a stream repeats the event of its cursor",
        file="resolvers/reads/roots.py",
        old="and {t}.sequence > {{}} and {t}.sequence <=",
        new="and {t}.sequence >= {{}} and {t}.sequence <=",
        tests=("tests/flows/test_stream.py::test_who_comes_back_with_a_cursor_misses_and_repeats_nothing",),
    ),
]
