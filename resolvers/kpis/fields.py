"""The fields that show KPIs: a report, and the numbers of one user or contact. The numbers of the statement become their values."""

from collections.abc import Iterable
from typing import Any

from models.errors import BadInput
from models.wire import instant
from resolvers.kpis.dimensions import Dimension
from resolvers.kpis.periods import Period, buckets
from resolvers.kpis.reading import MAX_GROUPS, Statement
from resolvers.kpis.shaping import Values
from resolvers.kpis.windows import Windows
from resolvers.reads.compilation import Compilation, Step
from resolvers.reads.pieces import Scope, Sql, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected


def _shown(c: Compilation, lists: Iterable[Selected]) -> frozenset[str]:
    """Return the fields that are selected of values."""
    value = c.walker.named("KpiValue")
    return frozenset(f.name for selected in lists for f in c.walker.fields(value, selected.below))


def _values_of_row(c: Compilation, selected: Selected, **one: str) -> tuple[Sql, Step]:
    """Return the SQL of one row's numbers and what makes the values of them."""
    statement = Statement(c=c, arguments=selected.arguments, shown=_shown(c, [selected]), **one)
    values = Values(statement=statement, selected=selected)
    pairs = [("c", c.dialect.nested(Sql("g.c"))), *statement.row_pairs([selected])]

    def step(raw: dict[str, Any], scope: Scope) -> list[dict[str, Any]]:
        return values.of(scope)(raw, None)

    return q("(with {} select {} from g)", statement.ctes(), c.dialect.object(pairs)), step


class UserKpi:
    """Compiles ``User.kpi``: values of one user, for cards and tables of users."""

    def __call__(self, c: Compilation, selected: Selected, table: Table) -> tuple[Sql, Step]:
        """Return the SQL and what makes the values."""
        return _values_of_row(c, selected, user=f"{table.alias}.id")


class ContactKpi:
    """Compiles ``Contact.kpi``: values of one contact, for its card. There are no cells by contact; its few rows are counted."""

    def __call__(self, c: Compilation, selected: Selected, table: Table) -> tuple[Sql, Step]:
        """Return the SQL and what makes the values."""
        return _values_of_row(c, selected, contact=f"{table.alias}.id")


class KpiReport:
    """Compiles the root field ``kpi``."""

    def __call__(self, c: Compilation, selected: Selected, _table: Table | None) -> tuple[Sql, Step]:
        """Return the SQL of every group's numbers and what makes the report of them."""
        fields = c.walker.fields(c.walker.named("KpiReport"), selected.below)
        lists = {f.key: c.walker.fields(c.walker.named("KpiGroup"), f.below) for f in fields if f.name == "groups"}
        shown = _shown(c, (f for group in lists.values() for f in group if f.name == "values"))
        statement = Statement(c=c, arguments=selected.arguments, shown=shown)
        groups = {f.key: _Groups(statement, f, lists[f.key]) for f in fields if f.name == "groups"}
        pairs = [(key, c.under(key, group.sql)) for key, group in groups.items()]
        sql = q("(with {} select {})", statement.ctes(), c.dialect.object(pairs))

        def step(raw: dict[str, Any], scope: Scope) -> dict[str, Any]:
            return {f.key: _report_field(f, raw, groups, statement.windows, c, scope) for f in fields}

        return sql, step


class _Groups:
    """One list of a report's groups."""

    def __init__(self, statement: Statement, selected: Selected, fields: list[Selected]) -> None:
        self._statement, self._fields, self._c = statement, fields, statement.c
        self._values = {f.key: Values(statement=statement, selected=f) for f in fields if f.name == "values"}

    def sql(self) -> Sql:
        """Return the JSON list of the groups, by bucket and keys."""
        statement, d = self._statement, self._c.dialect
        pairs = [("i", Sql("g.i")), ("c", d.nested(Sql("g.c")))]
        pairs += statement.row_pairs([f for f in self._fields if f.name == "values"])
        for place, dimension in enumerate(statement.asked.groups):
            pairs += [(f.key, self._key(f, dimension, f"g.g{place}")) for f in self._fields if f.name == dimension.group]
        order = ", ".join(f"g.{name}" for name in ("i", *statement.keys))
        inner = q(f"select {{}} as n from g order by {order}", d.object(pairs))
        return d.nested(q("(select {} from ({}) y)", d.array(Sql("y.n")), inner))

    def _key(self, f: Selected, dimension: Dimension, key: str) -> Sql:
        """Return what shows a group's key: the row with that id, null where the caller may not see it, or the value itself."""
        if not dimension.entity:
            return Sql(key)
        c, table = self._c, self._c.table(dimension.entity)
        shown = c.under(f.key, lambda: c.object(dimension.entity, f.below, table))
        one = q(f"(select {{}} from {{}} where {table.alias}.id = {key} and {{}})", shown, table.source, c.visible(table))
        return c.dialect.nested(one)

    def made(self, raw: list[dict[str, Any]], scope: Scope) -> list[dict[str, Any]]:
        """Return the groups; too many to be of use are refused."""
        if len(raw) > MAX_GROUPS:
            raise BadInput(f"groupBy: more than {MAX_GROUPS} groups. Ask for a shorter period, a longer grain, or one dimension.")
        totals = {key: values.totals(raw) for key, values in self._values.items()}
        made = {key: values.of(scope) for key, values in self._values.items()}
        windows, c = self._statement.windows, self._c

        def said(f: Selected, group: dict[str, Any]) -> Any:
            match f.name:
                case "values":
                    return made[f.key](group, totals[f.key].get(group["i"]))
                case "bucket":
                    return (
                        None
                        if windows.grain is None
                        else _period_json(buckets(windows.now(scope), windows.grain)[group["i"]], f, c)
                    )
                case "base":
                    return _period_json(windows.bases(scope)[group["i"]], f, c)
                case "__typename":
                    return "KpiGroup"
                case _:
                    return group.get(f.key)

        return [{f.key: said(f, group) for f in self._fields} for group in raw]


def _period_json(found: Period | None, selected: Selected, c: Compilation) -> dict[str, Any] | None:
    if found is None:
        return None
    known = {"from": str(found.start), "to": str(found.end), "days": found.days, "__typename": "KpiPeriod"}
    return {f.key: known[f.name] for f in c.walker.fields(c.walker.named("KpiPeriod"), selected.below)}


def _report_field(
    f: Selected, raw: dict[str, Any], groups: dict[str, _Groups], windows: Windows, c: Compilation, scope: Scope
) -> Any:
    match f.name:
        case "groups":
            return groups[f.key].made(raw[f.key], scope)
        case "period":
            return _period_json(windows.now(scope), f, c)
        case "base":
            return _period_json(windows.base(scope), f, c)
        case "zone":
            return scope.actor.zone
        case "asOf":
            return instant(scope.at)
        case _:
            return "KpiReport"
