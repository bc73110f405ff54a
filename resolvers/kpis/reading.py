"""The statement that reads KPIs: clean cells summed, dirty days recounted from the rows, in one snapshot."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from models.base import now
from models.errors import BadInput, Forbidden
from models.rights import FieldGroup
from resolvers.kpis.catalogue import METRICS, measures_of
from resolvers.kpis.cells import recount, unpivot
from resolvers.kpis.periods import Base, Grain, Period, base_of, buckets, cut, period
from resolvers.kpis.registry import Family, Measure, Metric, Unit
from resolvers.kpis.values import Counted, change_of, text, value_of
from resolvers.reads import ids, pages
from resolvers.reads.arguments import Leaf, Tree
from resolvers.reads.compiler import Compiler, Step, Table
from resolvers.reads.cursors import CursorMarks, mark
from resolvers.reads.sql import Param, Scope, Sql, all_of, join, q
from resolvers.reads.walk import Selected

MAX_METRICS = 30


@dataclass(frozen=True, kw_only=True)
class Windows:
    """The periods that a request asks for, known when it runs."""

    period: Tree
    compare: Tree
    grain: Grain | None

    def now(self, scope: Scope) -> Period:
        """Return the period itself."""
        given = pages.plain(self.period, scope)
        return period(given["from"], given["to"])

    def base(self, scope: Scope) -> Period | None:
        """Return the period to compare with."""
        if self.compare is None:
            return None
        given = pages.plain(self.compare, scope)
        whole = self.now(scope)
        if (given.get("base") is None) == (given.get("period") is None):
            raise BadInput("compareTo: give either base or period.")
        if given.get("period") is not None:
            explicit = given["period"]
            found = period(explicit["from"], explicit["to"], name="compareTo.period")
        else:
            found = base_of(whole, Base(given["base"]))
        today = datetime.now(ZoneInfo(scope.actor.zone)).date()
        return cut(whole, found, today) if given.get("toDate") else found

    def table(self, scope: Scope) -> str:
        """Return the buckets as rows of number, kind (0 now, 1 base), first day and the day after the last."""
        rows = [[i, 0, str(b.start), str(b.end)] for i, b in enumerate(buckets(self.now(scope), self.grain))]
        base = self.base(scope)
        if base is not None:
            rows += [[i, 1, str(b.start), str(b.end)] for i, b in enumerate(buckets(base, self.grain))]
        return pages.json_text(rows)

    def edge(self, scope: Scope, *, last: bool) -> Any:
        """Return the first day of all the buckets, or the day after the last."""
        found = [p for p in (self.now(scope), self.base(scope)) if p is not None]
        return max(p.end for p in found) if last else min(p.start for p in found)


def _leaf_value(tree: Tree) -> Any:
    return tree.value if isinstance(tree, Leaf) else None


@dataclass(kw_only=True)
class Statement:
    """One reading of KPIs: for the whole workspace by groups, or for one user's row."""

    c: Compiler
    arguments: dict[str, Tree]
    user: str | None = None
    contact: str | None = None
    """Where one contact is read: its id in the statement. There are no cells by contact; its few rows are counted."""

    def __post_init__(self) -> None:
        if self.c.caller.agreed is not None:
            raise Forbidden("kpi: a partner sees deals, not the numbers of the people who work on them.")
        names = list(dict.fromkeys(_leaf_value(self.arguments["metrics"]) or []))
        if not 1 <= len(names) <= MAX_METRICS:
            raise BadInput(f"metrics: name 1 to {MAX_METRICS} of them.")
        self.metrics: list[Metric] = [METRICS[str(name)] for name in names]
        self.measures: list[Measure] = measures_of(self.metrics)
        self.closed = set[str]()
        if FieldGroup.MONEY in self.c.caller.hidden:
            self.closed = {metric.name for metric in self.metrics if metric.unit is Unit.MONEY}
            self.c.door.hidden.update(dict.fromkeys(sorted(self.closed), "MONEY is hidden from your role."))
        grain = _leaf_value(self.arguments.get("grain"))
        group = {str(g) for g in _leaf_value(self.arguments.get("groupBy")) or []}
        self.by_user, self.by_team = "USER" in group, "TEAM" in group
        self.windows = Windows(
            period=self.arguments["period"], compare=self.arguments.get("compareTo"), grain=Grain(grain) if grain else None
        )

        self.low = Param("date", lambda scope: self.windows.edge(scope, last=False))
        self.high = Param("date", lambda scope: self.windows.edge(scope, last=True))

    # -- the parts of the statement

    def ctes(self) -> Sql:
        """Return the WITH list: buckets ``b``, dirty days ``d``, recounts, sums ``s`` and groups ``g``."""
        c = self.c
        table = Param("jsonb", self.windows.table)
        source = c.dialect.records(table, [("i", "int"), ("k", "int"), ("f", "date"), ("t", "date")])
        families = {m.family.key: m.family for m in self.measures}
        parts = [q("b as (select * from {} w)", source)]
        additions = []
        if self.contact is None:
            parts.append(self._dirty(list(families)))
            additions.append(self._clean(list(families)))
        for key, family in families.items():
            measures = [m for m in self.measures if m.family is family]
            name = f"r_{key.lower()}"
            condition = f"{family.day.replace('{t}', 'f')} in (select day from d where family = '{key}')"
            if self.contact is not None:
                condition = f"f.contact_id = {self.contact}"
            before, after = recount(family, measures, "\x00", condition).split("\x00")
            parts.append(q(name + " as ({}{}{})", before, c.workspace, after))
            additions.append(self._recounted(family, unpivot(measures, name)))
        parts.append(q("x as ({})", join(" union all ", additions)))
        parts.append(self._sums())
        parts.append(self._groups())
        return join(", ", parts)

    def _dirty(self, families: list[str]) -> Sql:
        listed = ", ".join(f"'{key}'" for key in families)
        return q(
            "d as (select distinct m.family, m.day from kpi_dirty m where m.workspace_id = {} and m.family in ("
            + listed
            + ") and m.day >= {} and m.day < {})",
            self.c.workspace, self.low, self.high,
        )  # fmt: skip

    def _clean(self, families: list[str]) -> Sql:
        listed = ", ".join(f"'{key}'" for key in families)
        measures = ", ".join(f"'{m.key}'" for m in self.measures)
        return q(
            "select b.i, b.k, c.user_id, c.measure, c.value from b cross join kpi_cell c where c.workspace_id = {} "
            "and c.day >= {} and c.day < {} "
            f"and c.family in ({listed}) and c.day >= b.f and c.day < b.t and c.measure in ({measures}) and {{}} and {{}} "
            "and not exists (select 1 from d where d.family = c.family and d.day = c.day)",
            self.c.workspace,
            self.low,
            self.high, self._clean_scope(), self._wanted("c.user_id"),
        )  # fmt: skip

    def _clean_scope(self) -> Sql:
        """Return the condition that the caller may read the facts of a cell, by the rights to each family's noun."""
        families = {m.family.key: m.family for m in self.measures}
        scopes = {key: self._scope(family, "c.owner_id") for key, family in families.items()}
        if len({self.c.caller.level(self._noun(family)) for family in families.values()}) == 1:
            return next(iter(scopes.values()))
        return q("({})", join(" or ", (q(f"(c.family = '{key}' and {{}})", scope) for key, scope in scopes.items())))

    def _noun(self, family: Family) -> str:
        return self.c.registry.entities[family.entity].noun

    def _scope(self, family: Family, owner: str) -> Sql:
        return self.c.door.in_scope(self._noun(family), Sql(owner)) or Sql("true")

    def _recounted(self, family: Family, rows: str) -> Sql:
        return q(
            f"select b.i, b.k, u.user_id, u.measure, u.value from ({rows}) u cross join b "
            "where u.day >= b.f and u.day < b.t and {} and {}",
            self._scope(family, "u.owner_id"), self._wanted("u.user_id"),
        )  # fmt: skip

    def _wanted(self, user_id: str) -> Sql:
        """Return the condition that the request asks for this user's facts."""
        if self.contact is not None:
            return Sql("true")
        if self.user is not None:
            return Sql(f"{user_id} = {self.user}")
        filter_ = self.arguments.get("filter")
        conditions = []
        for key, leaf in (filter_ if isinstance(filter_, dict) else {}).items():
            if not isinstance(leaf, Leaf):
                raise BadInput(f"filter.{key}: must not be null; leave it out.")
            prefix = "user" if key == "users" else "team"

            def decoded(scope: Scope, leaf: Leaf = leaf, key: str = key, prefix: str = prefix) -> list[Any]:
                return [ids.decode(f"filter.{key}", value, prefix) for value in leaf.get(scope.variables)]

            values = Param("uuid[]", decoded)
            if key == "users":
                conditions.append(self.c.dialect.one_of(Sql(user_id), values))
            else:
                of_team = q(
                    "select w.id from member w where w.workspace_id = {} and {}",
                    self.c.workspace,
                    self.c.dialect.one_of(Sql("w.team_id"), values),
                )
                conditions.append(q(f"{user_id} in ({{}})", of_team))
        return all_of(conditions)

    def _sums(self) -> Sql:
        keys = (", x.user_id as gu" if self.by_user else "") + (", w.team_id as gt" if self.by_team else "")
        group = ", ".join(str(n + 1) for n in range(3 + self.by_user + self.by_team))
        joined = (
            q(" left join member w on w.id = x.user_id and w.workspace_id = {}", self.c.workspace) if self.by_team else Sql("")
        )
        return q(
            f"s as (select x.i, x.k, x.measure{keys}, cast(sum(x.value) as bigint) as v from x{{}} group by {group})", joined
        )

    def _groups(self) -> Sql:
        if not (self.by_user or self.by_team):
            return Sql("g as (select i, f, t from b where k = 0)")
        keys = (", s.gu" if self.by_user else "") + (", s.gt" if self.by_team else "")
        return Sql(f"g as (select distinct b.i, b.f, b.t{keys} from s join b on b.i = s.i and b.k = 0)")

    def same_group(self) -> str:
        """Return the condition that a sum belongs to a group."""
        same = self.c.dialect.same
        conditions = ["s.i = g.i"]
        if self.by_user:
            conditions.append(same("s.gu", "g.gu"))
        if self.by_team:
            conditions.append(same("s.gt", "g.gt"))
        return " and ".join(conditions)

    def counted(self) -> Sql:
        """Return the JSON list of a group's sums: kind, measure, value."""
        d = self.c.dialect
        inner = q("select {} as n from s where " + self.same_group(), d.json_list([Sql("s.k"), Sql("s.measure"), Sql("s.v")]))
        return d.nested(q("(select {} from ({}) z)", d.array(Sql("z.n")), inner))

    # -- the records behind a value

    def rows(self, selected: Selected, metric: Metric) -> Sql:
        """Return the JSON of a page of the records that a metric's numerator or denominator counted in a group."""
        c = self.c
        part = str(_leaf_value(selected.arguments.get("of")) or "NUMERATOR")
        measures = metric.denominator if part == "DENOMINATOR" else metric.numerator
        family = metric.numerator[0].family if not measures else measures[0].family
        table = c.table(family.entity)
        either = join(" or ", (Sql(f"({m.where.replace('{t}', table.alias)})") for m in measures)) if measures else Sql("false")
        day = family.day.replace("{t}", table.alias)
        where = [
            c.visible(table),
            Sql(family.where.replace("{t}", table.alias)),
            q("({})", either),
            Sql(f"{day} >= g.f and {day} < g.t"),
            self._of_group(family, table),
        ]
        keys = pages.order_of(c, table, None, table.entity.order)
        marks = CursorMarks(
            sort=mark([family.entity, part, metric.key]),
            filter=lambda scope: mark([pages.plain(self.arguments[k], scope) for k in sorted(self.arguments) if k != "metrics"]),
        )
        return c.dialect.nested(pages.rows(c, selected, table=table, where=all_of(where), keys=keys, marks=marks))

    def _of_group(self, family: Family, table: Table) -> Sql:
        user = family.user.replace("{t}", table.alias)
        conditions = [self._wanted(user)]
        if self.contact is not None:
            conditions.append(Sql(f"{table.alias}.contact_id = {self.contact}"))
        if self.by_user:
            conditions.append(Sql(self.c.dialect.same(user, "g.gu")))
        if self.by_team:
            team = q("(select w.team_id from member w where w.id = " + user + " and w.workspace_id = {})", self.c.workspace)
            conditions.append(q("{} " + ("is" if self.c.dialect.name == "sqlite" else "is not distinct from") + " g.gt", team))
        return all_of(conditions)

    def row_pairs(self, values: list[Selected]) -> list[tuple[str, Sql]]:
        """Return the pages of records that the selected values ask for, each under a name of its own."""
        pairs = []
        for selected in values:
            for field in self.c.walker.fields(self.c.walker.named("KpiValue"), selected.below):
                if field.name == "rows":
                    for metric in self.metrics:
                        name = f"{selected.key}:{field.key}:{metric.name}"
                        pairs.append((name, self.c.under(name, lambda f=field, m=metric: self.rows(f, m))))  # type: ignore[misc]
        return pairs

    # -- after loading

    def shape_values(self, selected: Selected) -> Callable[[dict[str, Any], Scope], list[dict[str, Any]]]:
        """Return what makes the list of values of a group from its sums."""
        fields = self.c.walker.fields(self.c.walker.named("KpiValue"), selected.below)
        has_base = self.windows.compare is not None

        def shape(raw: dict[str, Any], scope: Scope) -> list[dict[str, Any]]:
            current: dict[str, int] = {}
            base: dict[str, int] = {}
            for kind, measure, value in raw["c"]:
                (base if kind else current)[measure] = value
            known = [
                {**_known(metric, current, base if has_base else None, scope), **(_CLOSED if metric.name in self.closed else {})}
                for metric in self.metrics
            ]
            return [_value(metric, known[i], fields, raw, selected.key) for i, metric in enumerate(self.metrics)]

        return shape


_CLOSED = dict.fromkeys(("value", "numerator", "baseValue", "change", "changeRate"))


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
        "formula": metric.formula,
        "zone": scope.actor.zone,
        "asOf": _as_of(),
    }


def _value(metric: Metric, known: dict[str, Any], fields: list[Selected], raw: dict[str, Any], key: str) -> dict[str, Any]:
    return {f.key: raw[f"{key}:{f.key}:{metric.name}"] if f.name == "rows" else known[f.name] for f in fields}


def _as_of() -> str:
    return now().strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _values_of_row(statement: Statement, selected: Selected) -> tuple[Sql, Step]:
    """Return the SQL of one row's sums and what makes the values of them."""
    pairs = [("c", statement.counted()), *statement.row_pairs([selected])]
    shape = statement.shape_values(selected)
    return q("(with {} select {} from g)", statement.ctes(), statement.c.dialect.object(pairs)), shape


class UserKpi:
    """Compiles ``User.kpi``: values of one user, for cards and tables of users."""

    def __call__(self, c: Compiler, selected: Selected, table: Table) -> tuple[Sql, Step]:
        """Return the SQL and what makes the values."""
        return _values_of_row(Statement(c=c, arguments=selected.arguments, user=f"{table.alias}.id"), selected)


class ContactKpi:
    """Compiles ``Contact.kpi``: values of one contact, for its card."""

    def __call__(self, c: Compiler, selected: Selected, table: Table) -> tuple[Sql, Step]:
        """Return the SQL and what makes the values."""
        return _values_of_row(Statement(c=c, arguments=selected.arguments, contact=f"{table.alias}.id"), selected)


class KpiReport:
    """Compiles the root field ``kpi``."""

    def __call__(self, c: Compiler, selected: Selected, _table: Table | None) -> tuple[Sql, Step]:
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
        shapes = {f.key: statement.shape_values(f) for f in values}

        def step(raw: dict[str, Any], scope: Scope) -> dict[str, Any]:
            return {f.key: _group_field(f, raw, shapes, statement.windows, c, scope) for f in fields}

        return pairs, step


def _period_json(found: Period | None, selected: Selected, c: Compiler) -> dict[str, Any] | None:
    if found is None:
        return None
    known = {"from": str(found.start), "to": str(found.end), "days": found.days, "__typename": "KpiPeriod"}
    return {f.key: known[f.name] for f in c.walker.fields(c.walker.named("KpiPeriod"), selected.below)}


def _report_field(f: Selected, raw: dict[str, Any], shapes: dict[str, Step], windows: Windows, c: Compiler, scope: Scope) -> Any:
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


def _group_field(f: Selected, raw: dict[str, Any], shapes: dict[str, Step], windows: Windows, c: Compiler, scope: Scope) -> Any:
    match f.name:
        case "values":
            return shapes[f.key](raw, scope)
        case "bucket":
            return None if windows.grain is None else _period_json(buckets(windows.now(scope), windows.grain)[raw["i"]], f, c)
        case "__typename":
            return "KpiGroup"
        case _:
            return raw.get(f.key)
