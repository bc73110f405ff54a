"""The fields that show KPIs: a report, and the numbers of one user or contact. The sums of the statement become their values."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from models.base import now
from models.wire import instant
from resolvers.kpis.periods import Period, buckets
from resolvers.kpis.reading import Statement
from resolvers.kpis.registry import Metric, Unit
from resolvers.kpis.values import Counted, change_of, text, value_of
from resolvers.kpis.windows import Windows
from resolvers.reads.compilation import Compilation, Step
from resolvers.reads.pieces import Scope, Sql, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

_CLOSED = dict.fromkeys(("value", "numerator", "baseValue", "change", "changeRate", "excluded"))


def _known(metric: Metric, current: Counted, base: Counted | None, scope: Scope) -> dict[str, Any]:
    currency = scope.actor.currency
    value = value_of(metric, current)
    base_value = value_of(metric, base).value if base is not None else None
    change, rate = change_of(value.value, base_value)
    part_unit = metric.unit if metric.unit is not Unit.RATIO else Unit.COUNT
    return {
        "__typename": "KpiValue",
        "metric": metric.name,
        "value": text(value.value, metric.unit, currency),
        "numerator": text(Fraction(value.numerator), part_unit, currency),
        "denominator": None if value.denominator is None else str(value.denominator),
        "unit": metric.unit.value,
        "baseValue": text(base_value, metric.unit, currency),
        "change": text(change, metric.unit, currency),
        "changeRate": text(rate, Unit.RATIO, currency),
        "excluded": [
            {"__typename": "KpiExclusion", "reason": reason.value, "count": current[measure.key]}
            for reason, measure in metric.excluded.items()
            if current.get(measure.key)
        ],
        "formula": metric.formula,
        "zone": scope.actor.zone,
        "asOf": _as_of(),
    }


def _value(
    metric: Metric, known: dict[str, Any], fields: list[Selected], raw: dict[str, Any], statement: Statement, key: str
) -> dict[str, Any]:
    def said(f: Selected) -> Any:
        match f.name:
            case "rows":
                return raw[f"{key}:{f.key}:{metric.name}"]
            case "excluded":
                return known[f.name] and [_picked(entry, "KpiExclusion", f, statement.c) for entry in known[f.name]]
            case _:
                return known[f.name]

    return {f.key: said(f) for f in fields}


def _picked(known: dict[str, Any], kind: str, selected: Selected, c: Compilation) -> dict[str, Any]:
    """Return the fields of a small object that are selected."""
    return {f.key: known[f.name] for f in c.walker.fields(c.walker.named(kind), selected.below)}


def _as_of() -> str:
    return instant(now())


def _shape_values(statement: Statement, selected: Selected) -> Callable[[dict[str, Any], Scope], list[dict[str, Any]]]:
    """Return what makes the list of values of a group from its sums."""
    fields = statement.c.walker.fields(statement.c.walker.named("KpiValue"), selected.below)
    windows = statement.windows
    keys = [measure.key for measure in statement.measures]

    def shape(raw: dict[str, Any], scope: Scope) -> list[dict[str, Any]]:
        current: dict[str, int] = {}
        base: dict[str, int] = {}
        for kind, *values in raw["c"]:
            (base if kind else current).update(zip(keys, values, strict=True))
        has_base = windows.compare is not None and windows.bases(scope)[raw.get("i", 0)] is not None
        known = [
            {**_known(metric, current, base if has_base else None, scope), **(_CLOSED if metric.name in statement.closed else {})}
            for metric in statement.metrics
        ]
        return [_value(metric, known[i], fields, raw, statement, selected.key) for i, metric in enumerate(statement.metrics)]

    return shape


def _values_of_row(statement: Statement, selected: Selected) -> tuple[Sql, Step]:
    """Return the SQL of one row's sums and what makes the values of them."""
    pairs = [("c", statement.counted()), *statement.row_pairs([selected])]
    shape = _shape_values(statement, selected)
    return q("(with {} select {} from g)", statement.ctes(), statement.c.dialect.object(pairs)), shape


class UserKpi:
    """Compiles ``User.kpi``: values of one user, for cards and tables of users."""

    def __call__(self, c: Compilation, selected: Selected, table: Table) -> tuple[Sql, Step]:
        """Return the SQL and what makes the values."""
        return _values_of_row(Statement(c=c, arguments=selected.arguments, user=f"{table.alias}.id"), selected)


class ContactKpi:
    """Compiles ``Contact.kpi``: values of one contact, for its card."""

    def __call__(self, c: Compilation, selected: Selected, table: Table) -> tuple[Sql, Step]:
        """Return the SQL and what makes the values."""
        return _values_of_row(Statement(c=c, arguments=selected.arguments, contact=f"{table.alias}.id"), selected)


class KpiReport:
    """Compiles the root field ``kpi``."""

    def __call__(self, c: Compilation, selected: Selected, _table: Table | None) -> tuple[Sql, Step]:
        """Return the SQL of every group's sums and what makes the report of them."""
        statement = Statement(c=c, arguments=selected.arguments)
        d = c.dialect
        fields = c.walker.fields(c.walker.named("KpiReport"), selected.below)
        lists: list[tuple[str, Sql]] = []
        shapes: dict[str, Step] = {}
        for field in fields:
            if field.name == "groups":
                pairs, shapes[field.key] = c.under(field.key, lambda field=field: self._group(statement, field))  # type: ignore[misc]
                order = ", ".join(["g.i", *(["g.gu"] if statement.by_user else []), *(["g.gt"] if statement.by_team else [])])
                inner = q("select {} as n from g order by " + order, d.object(pairs))
                listed = d.nested(q("(select {} from ({}) y)", d.array(Sql("y.n")), inner))
                lists.append((field.key, listed))
        sql = q("(with {} select {})", statement.ctes(), d.object(lists))

        def step(raw: dict[str, Any], scope: Scope) -> dict[str, Any]:
            return {f.key: _report_field(f, raw, shapes, statement.windows, c, scope) for f in fields}

        return sql, step

    def _group(self, statement: Statement, groups: Selected) -> tuple[list[tuple[str, Sql]], Step]:
        c = statement.c
        fields = c.walker.fields(c.walker.named("KpiGroup"), groups.below)
        values = [f for f in fields if f.name == "values"]
        pairs = [("i", Sql("g.i")), ("c", statement.counted()), *statement.row_pairs(values)]
        for field in fields:
            grouped = {"user": statement.by_user, "team": statement.by_team}.get(field.name, False)
            if grouped:
                entity, column = ("User", "g.gu") if field.name == "user" else ("Team", "g.gt")
                table = c.table(entity)
                one = q(
                    f"(select {{}} from {{}} where {table.alias}.id = {column} and {{}})",
                    c.under(field.key, lambda e=entity, f=field, t=table: c.object(e, f.below, t)),  # type: ignore[misc]
                    table.source,
                    c.visible(table),
                )
                pairs.append((field.key, c.dialect.nested(one)))
        shapes = {f.key: _shape_values(statement, f) for f in values}

        def step(raw: dict[str, Any], scope: Scope) -> dict[str, Any]:
            return {f.key: _group_field(f, raw, shapes, statement.windows, c, scope) for f in fields}

        return pairs, step


def _period_json(found: Period | None, selected: Selected, c: Compilation) -> dict[str, Any] | None:
    if found is None:
        return None
    known = {"from": str(found.start), "to": str(found.end), "days": found.days, "__typename": "KpiPeriod"}
    return _picked(known, "KpiPeriod", selected, c)


def _report_field(
    f: Selected, raw: dict[str, Any], shapes: dict[str, Step], windows: Windows, c: Compilation, scope: Scope
) -> Any:
    match f.name:
        case "groups":
            return [shapes[f.key](group, scope) for group in raw[f.key]]
        case "period":
            return _period_json(windows.now(scope), f, c)
        case "base":
            return _period_json(windows.base(scope), f, c)
        case "zone":
            return scope.actor.zone
        case "asOf":
            return _as_of()
        case _:
            return "KpiReport"


def _group_field(
    f: Selected, raw: dict[str, Any], shapes: dict[str, Step], windows: Windows, c: Compilation, scope: Scope
) -> Any:
    match f.name:
        case "values":
            return shapes[f.key](raw, scope)
        case "bucket":
            return None if windows.grain is None else _period_json(buckets(windows.now(scope), windows.grain)[raw["i"]], f, c)
        case "base":
            return _period_json(windows.bases(scope)[raw["i"]], f, c)
        case "__typename":
            return "KpiGroup"
        case _:
            return raw.get(f.key)
