"""The fields that show KPIs: a report, and the numbers of one user or contact. The numbers of the statement become their values."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from models.errors import BadInput
from models.wire import instant
from resolvers.kpis.about import About
from resolvers.kpis.dimensions import Dimension
from resolvers.kpis.ordering import Top, summed
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


@dataclass(frozen=True)
class RowKpi:
    """Compiles ``kpi`` of a row of a type: values of that row alone, for cards and tables. Those of a page are one statement with the page."""

    entity: str

    def __call__(self, c: Compilation, selected: Selected, table: Table) -> tuple[Sql, Step]:
        """Return the SQL of the row's numbers and what makes the values of them."""
        about = About(entity=self.entity, id=f"{table.alias}.id")
        statement = Statement(c=c, arguments=selected.arguments, shown=_shown(c, [selected]), about=about)
        values = Values(statement=statement, selected=selected)
        mark = c.alias("k")
        pairs = [("of", Sql(c.text(mark))), ("c", c.dialect.nested(Sql("g.c"))), *statement.row_pairs([selected])]

        def step(raw: Any, scope: Scope) -> Any:
            # rows of several types stand under one key where a document asks each for other numbers
            return values.of(scope)(raw) if isinstance(raw, dict) and raw["of"] == mark else raw

        return q("(with {} select {} from g)", statement.ctes(), c.dialect.object(pairs)), step


class KpiReport:
    """Compiles the root field ``kpi``."""

    def __call__(self, c: Compilation, selected: Selected, _table: Table | None) -> tuple[Sql, Step]:
        """Return the SQL of every group's numbers and what makes the report of them."""
        fields = c.walker.fields(c.walker.named("KpiReport"), selected.below)
        lists = {f.key: c.walker.fields(c.walker.named(_LISTS[f.name]), f.below) for f in fields if f.name in _LISTS}
        shown = _shown(c, (f for group in lists.values() for f in group if f.name == "values"))
        statement = Statement(c=c, arguments=selected.arguments, shown=shown)
        top = Top(statement=statement, order=selected.arguments.get("orderBy"), first=selected.arguments.get("first"))
        groups = {f.key: _Groups(statement, top, lists[f.key], _LISTS[f.name]) for f in fields if f.name in _LISTS}
        pairs = [(key, c.under(key, group.sql)) for key, group in groups.items()]
        sql = q("(with {} select {})", statement.ctes(), c.dialect.object(pairs))

        def step(raw: dict[str, Any], scope: Scope) -> dict[str, Any]:
            return {f.key: _report_field(f, raw, groups, statement.windows, c, scope) for f in fields}

        return sql, step


_LISTS = {"groups": "KpiGroup", "rest": "KpiRest"}
"""The lists of a report, and the types of what is in them."""


class _Groups:
    """One list of a report's groups: those that are shown, or what the rest of each bucket comes to."""

    def __init__(self, statement: Statement, top: Top, fields: list[Selected], type_name: str) -> None:
        self._statement, self._top, self._fields, self._c = statement, top, fields, statement.c
        self._type, self._is_rest = type_name, type_name == "KpiRest"
        of = "KpiRestValue" if self._is_rest else "KpiValue"
        self._values = {f.key: Values(statement=statement, selected=f, type_name=of) for f in fields if f.name == "values"}

    def sql(self) -> Sql:
        """Return the JSON list of the groups, by bucket and keys."""
        statement, d = self._statement, self._c.dialect
        keys = d.json_list([Sql(f"g.{name}") for name in statement.keys])
        pairs = [("i", Sql("g.i")), ("g", d.nested(keys)), ("c", d.nested(Sql("g.c")))]
        if not self._is_rest:
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
        first, others = self._top.split(raw, scope)
        totals = {key: values.totals(raw) for key, values in self._values.items()}
        pasts = {key: values.pasts(raw, scope) for key, values in self._values.items()}
        made = {key: values.of(scope) for key, values in self._values.items()}
        windows, c = self._statement.windows, self._c
        grain, now = windows.grain, windows.now(scope)

        def said(f: Selected, group: dict[str, Any]) -> Any:
            match f.name:
                case "values":
                    return made[f.key](group, totals[f.key].get(group["i"]), () if self._is_rest else pasts[f.key](group))
                case "bucket":
                    return None if grain is None else period_json(buckets(now, grain)[group["i"]], f, c, windows, scope)
                case "base":
                    return period_json(windows.bases(scope)[group["i"]], f, c, windows, scope)
                case "__typename":
                    return self._type
                case "groups":
                    return group["groups"]
                case _:
                    return group.get(f.key)

        return [{f.key: said(f, group) for f in self._fields} for group in (summed(others) if self._is_rest else first)]


def period_json(
    found: Period | None, selected: Selected, c: Compilation, windows: Windows, scope: Scope
) -> dict[str, Any] | None:
    """Return what is selected of a period."""
    if found is None:
        return None
    is_running = windows.is_running(found, scope)
    known = {
        "from": str(found.start),
        "to": str(found.end),
        "days": found.days,
        "isRunning": is_running,
        "__typename": "KpiPeriod",
    }
    return {f.key: known[f.name] for f in c.walker.fields(c.walker.named("KpiPeriod"), selected.below)}


def _report_field(
    f: Selected, raw: dict[str, Any], groups: dict[str, _Groups], windows: Windows, c: Compilation, scope: Scope
) -> Any:
    match f.name:
        case "groups" | "rest":
            return groups[f.key].made(raw[f.key], scope)
        case "period":
            return period_json(windows.now(scope), f, c, windows, scope)
        case "base":
            return period_json(windows.base(scope), f, c, windows, scope)
        case "zone":
            return scope.actor.zone
        case "asOf":
            return instant(scope.at)
        case _:
            return "KpiReport"
