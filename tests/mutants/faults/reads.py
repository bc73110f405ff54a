"""Reads that show too much, too little, or a page twice."""

from tests.mutants.fault import Fault

_WALKS = ("tests/flows/test_page_walks.py",)
_SEES = "tests/flows/test_access.py::test_no_caller_sees_a_row_that_they_may_not"
_DOOR = tuple(f"{_SEES}[sqlite-{who}]" for who in ("admin-None", "anna-None", "anna-NONE"))
_HIDDEN = ("tests/flows/test_hidden_fields.py",)
_STREAM = ("tests/flows/test_stream.py",)

FAULTS = [
    Fault(
        name="nested lists show what was deleted",
        file="resolvers/reads/pages.py",
        old="    where.append(c.visible(table, deleted=deleted))",
        new="    where.append(c.visible(table, deleted=deleted) if not parent else q(f'{table.alias}.workspace_id = {{}}', c.workspace))",
        tests=_WALKS,
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
        file="resolvers/reads/pages.py",
        old='    if not any(name == "id" for name, _ in wanted):',
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
        tests=_DOOR,
    ),
    Fault(
        name="a manager reads the records of the team",
        file="resolvers/reads/door.py",
        old='return q("{} = {}", owner, self.user)',
        new="return self.dialect.one_of(owner, self.team)",
        tests=_DOOR,
    ),
    Fault(
        name="deleted rows are seen",
        file="resolvers/reads/door.py",
        old="        if entity.restorable:\n",
        new="        if entity.restorable and deleted:\n",
        tests=_DOOR,
    ),
    Fault(
        name="what hangs on a row is seen without the row",
        file="resolvers/reads/door.py",
        old="        if entity.through is not None:\n            name",
        new="        if entity.through is None and entity.through:\n            name",
        tests=_DOOR,
    ),
    Fault(
        name="what is for administrators is for all",
        file="resolvers/reads/door.py",
        old="(entity.access is Access.ADMIN and not self.caller.administers)",
        new="(entity.access is Access.ADMIN and self.caller.whole is None)",
        tests=_DOOR,
    ),
    Fault(
        name="totals count rows that the caller does not see",
        file="resolvers/reads/compiler.py",
        old="where = [self.matching(related, read.match, table), self.visible(related)]",
        new="where = [self.matching(related, read.match, table)]",
        tests=_DOOR,
    ),
    Fault(
        name="a hidden field is shown",
        file="resolvers/reads/door.py",
        old="        return reason is None\n\n    def check_comparable",
        new="        return True\n\n    def check_comparable",
        tests=_HIDDEN,
    ),
    Fault(
        name="a hidden field sorts",
        file="resolvers/reads/pages.py",
        old='    c.door.check_comparable(table.entity, name, "orderBy")\n',
        new="",
        tests=_HIDDEN,
    ),
    Fault(
        name="a hidden amount of a custom field sorts",
        file="resolvers/reads/pages.py",
        old="""if c.door.conceals("CustomValue.amount") else \"\"""",
        new="""if not c else \"\"""",
        tests=_HIDDEN,
    ),
    Fault(
        name="amounts are not money",
        file="models/rights.py",
        old='            "Deal.amount",\n',
        new="",
        tests=_HIDDEN,
    ),
    Fault(
        name="KPIs in money are for all",
        file="models/rights.py",
        old='            "KpiUnit.MONEY",\n',
        new="",
        tests=_HIDDEN,
    ),
    Fault(
        name="KPIs count what the caller does not see",
        file="resolvers/kpis/reading.py",
        old='Sql(owner)) or Sql("true")',
        new='Sql(owner)) and Sql("true") or Sql("true")',
        tests=("tests/kpis/test_recount.py::test_every_metric_equals_a_recount",),
    ),
    Fault(
        name="a stream tells everybody of everything",
        file="resolvers/reads/compiler.py",
        old="                self.visible(about),\n                filters.condition(self, about,",
        new="                filters.condition(self, about,",
        tests=("tests/flows/test_stream.py::test_only_what_the_caller_may_see_and_the_filter_accepts_arrives",),
    ),
    Fault(
        name="a stream takes no filter",
        file="resolvers/reads/compiler.py",
        old='                filters.condition(self, about, selected.arguments.get("filter"), "filter"),\n',
        new="",
        tests=_STREAM,
    ),
    Fault(
        name="a stream repeats the event of its cursor",
        file="resolvers/reads/compiler.py",
        old='f"and {t}.sequence > {{}} and',
        new='f"and {t}.sequence >= {{}} and',
        tests=_STREAM,
    ),
]
