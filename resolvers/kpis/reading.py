"""The statement that reads KPIs, in one snapshot: buckets, numbers from their sources, and a row for each group."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from models.days import local_day
from models.db.sql import Words
from models.errors import Forbidden
from resolvers.facts.membership import members, months_of_change
from resolvers.kpis.about import About
from resolvers.kpis.asked import Asked, leaf_value
from resolvers.kpis.catalogue import added_up
from resolvers.kpis.registry import AsOf, Counted, Distinct, Family, InBase, Measure, Metric, Term, adding
from resolvers.kpis.sources import ORDER_STATISTICS, Sources, statistic
from resolvers.kpis.timing import LASTED, counted_in_group, frames_of, names_time, windows_in
from resolvers.kpis.values import Places
from resolvers.reads import orders, pages
from resolvers.reads.arguments import Tree, plain
from resolvers.reads.compilation import Compilation
from resolvers.reads.cursors import CursorMarks, mark
from resolvers.reads.pieces import Param, Sql, all_of, join, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

MAX_GROUPS = 20_000


@dataclass(kw_only=True)
class Statement:
    """One reading of KPIs: for the whole workspace by groups, or for one row that it is about.

    ``shown`` are the fields of values that are selected: what is not, is not counted.
    """

    c: Compilation
    arguments: dict[str, Tree]
    shown: frozenset[str]
    about: About | None = None

    def __post_init__(self) -> None:
        if self.c.caller.agreed is not None:
            raise Forbidden("kpi: a partner sees deals, not the numbers of the people who work on them.")
        self.asked = Asked(c=self.c, arguments=self.arguments, about=self.about)
        self.metrics, self.windows = self.asked.metrics, self.asked.windows
        self.sources = Sources(asked=self.asked)
        self.keys = self.sources.keys
        samples = [m.sample for m in self.metrics if m.sample] if "sample" in self.shown else []
        self.terms: list[Term] = added_up([*(term for m in self.metrics for term in m.terms), *samples])
        self.spreads = [m for m in self.metrics if m.spread] if self.shown & {"median", "p90"} else []
        self.columns = [t.key for t in self.terms] + [statistic(m, name) for m in self.spreads for name in ORDER_STATISTICS]
        self.closed = set[str]()
        for metric in self.metrics:
            reason = self.c.door.conceals(f"KpiUnit.{metric.unit.value}")
            if reason is not None:
                self.closed.add(metric.name)
                self.c.door.hidden[metric.name] = reason

        self.none = [0] * len(self.columns)

    def placed(self, metric: Metric) -> Places:
        """Return where a metric's numbers stand among those of a group."""
        place = {name: i for i, name in enumerate(self.columns)}
        return Places(
            metric=metric,
            numerator=[place[t.key] for t in metric.numerator],
            denominator=[place[t.key] for t in metric.denominator],
            excluded=[(reason.name, place[m.key]) for reason, m in metric.excluded.items()],
            sample=place.get(metric.sample.key) if metric.sample else None,
            spread=place.get(statistic(metric, ORDER_STATISTICS[0])),
        )

    def ctes(self) -> Sql:
        """Return the WITH list: buckets ``b`` and their pieces ``p``, the sums ``s`` of each and the groups ``g`` with all their numbers."""
        found, records = [], self.c.dialect.rows
        bounds = [("f", "date"), ("t", "date")]
        found.append(
            q("b as (select * from {} w)", records(Param("jsonb", self.windows.table), [("i", "int"), ("k", "int"), *bounds]))
        )
        if self.sources.in_months:
            pieces = [("i", "int"), ("k", "int"), ("months", "int"), *bounds]
            found.append(q("p as (select * from {} w)", records(Param("jsonb", self.windows.pieces), pieces)))
        return join(", ", [*found, *self._times(), *self._members(), self._sums(), self._groups()])

    def _members(self) -> list[Sql]:
        """Return the relations of the workspace's clock, and of what people were from day to day, where these are asked for."""
        zone = Param("text", lambda scope: scope.actor.zone)
        clock = [q("z as (select {} as zone)", zone)] if "instant" in self.asked.axes else []
        if not self.asked.knows_past:
            return clock
        since = Param("timestamptz", self.windows.since)

        def made(name: str, relation: Callable[[Words, str, str, str], str]) -> Sql:
            text = relation(self.c.dialect.words, ":workspace", ":zone", ":since")
            given: dict[str, str | Param] = {":workspace": self.c.workspace, ":zone": zone, ":since": since}
            return Sql(f"{name} as (", *(given.get(part, part) for part in re.split(r"(:workspace|:zone|:since)", text)), ")")

        months = [made("mc", months_of_change)] if self.sources.in_months else []
        return [*clock, made("tm", members), *months]

    def _times(self) -> list[Sql]:
        """Return the relations of the time that terms ask for: when buckets end, how long facts may have stood, and the question's own instant."""
        found, standing = [], [t for t in self.terms if isinstance(t, AsOf)]
        if standing or any(m.spread and m.spread.as_of for m in self.spreads):
            columns = [("i", "int"), ("k", "int"), ("at", "timestamptz"), ("d", "date")]
            ends = self.c.dialect.rows(Param("jsonb", self.windows.instants), columns)
            found += [q("a as (select * from {} w)", ends), Sql(LASTED)]
        if any(isinstance(t, InBase) for t in self.terms):
            columns = [("i", "int"), ("k", "int"), *((name, "date") for name in ("f", "t", "since", "until"))]
            found.append(q("r as (select * from {} w)", self.c.dialect.rows(Param("jsonb", self.windows.befores), columns)))
        texts = [adding(t) for t in self.terms if isinstance(t, Counted | AsOf | InBase)]
        texts += [f"{t.of} {t.where}" for t in self.terms if isinstance(t, Distinct)]
        texts += [f"{m.spread.of} {m.spread.where}" for m in self.spreads if m.spread]
        if names_time(*texts):
            windows = "".join(f", w.{name}" for name in sorted(windows_in(*texts)))
            asked = Param("timestamptz", lambda scope: scope.at)
            today = Param("date", lambda scope: local_day(scope.at, scope.actor.zone))
            now = f"n as (select {{}} as at, {{}} as today{windows} from workspace w where w.id = {{}})"
            found.append(q(now, asked, today, self.c.workspace))
        return found

    def _sums(self) -> Sql:
        parts = []
        for family in {term.family.key: term.family for term in self.terms}.values():
            own = [t for t in self.terms if t.family is family]
            if measures := [t for t in own if isinstance(t, Measure)]:
                parts.append(self._filled(self.sources.sums(family, measures), {m.key for m in measures}))
            if counted := [t for t in own if isinstance(t, Counted)]:
                parts.append(self._filled(self.sources.counted(family, counted), {t.key for t in counted}))
            if before := [t for t in own if isinstance(t, InBase)]:
                parts.append(self._filled(self.sources.before(family, before), {t.key for t in before}))
            if standing := [t for t in own if isinstance(t, AsOf)]:
                parts.append(self._filled(self.sources.standing(family, standing), {t.key for t in standing}))
        parts += [self._filled(self.sources.distinct(t), {t.key}) for t in self.terms if isinstance(t, Distinct)]
        for metric in self.spreads:
            parts.append(self._filled(self.sources.spread(metric), {statistic(metric, name) for name in ORDER_STATISTICS}))
        place = ", ".join(f"x.{name}" for name in ("i", "k", *self.keys))
        sums = [f"cast(sum(x.{name}) as bigint)" for name in self.columns]
        values = ", ".join(f"{value} as {name}" for value, name in zip(sums, self.columns, strict=True))
        some = " or ".join(f"{value} <> 0" for value in sums)
        return q(f"s as (select {place}, {values} from ({{}}) x group by {place} having {some})", join(" union all ", parts))

    def _filled(self, part: Sql, own: set[str]) -> Sql:
        """Return a source with every column: its own, and 0 for those of others."""
        if own == set(self.columns):
            return part
        values = ", ".join(f"y.{name}" if name in own else f"0 as {name}" for name in self.columns)
        return q(f"select {', '.join(f'y.{name}' for name in ('i', 'k', *self.keys))}, {values} from ({{}}) y", part)

    def _groups(self) -> Sql:
        """Return the groups: of each its bucket, its keys, and a list of kind and numbers for what there is of the period and of the base."""
        d = self.c.dialect
        numbers = d.json_list([Sql("s.k"), *(Sql(f"s.{name}") for name in self.columns)])
        if not self.keys:
            there = d.array(numbers, where=Sql("s.i is not null"))
            return q("g as (select b.i, {} as c from b left join s on s.i = b.i where b.k = 0 group by b.i)", there)
        place = ", ".join(f"s.{name}" for name in ("i", *self.keys))
        return q(f"g as (select {place}, {{}} as c from s group by {place} limit {MAX_GROUPS + 1})", d.array(numbers))

    # -- the records behind a value

    def rows(self, selected: Selected, metric: Metric) -> Sql:
        """Return the JSON of a page of the records that a metric's numerator or denominator counted in a group."""
        c = self.c
        part = str(leaf_value(selected.arguments.get("of")) or "NUMERATOR")
        parts = {"DENOMINATOR": metric.denominator, "EXCLUDED": list(metric.excluded.values())}
        terms = [] if metric.name in self.closed else parts.get(part, metric.numerator)
        family = self.asked.as_counted(terms[0].family if terms else metric.numerator[0].family)
        table = c.table(family.entity)
        keys = orders.order_of(c, table, None, table.entity.order)
        marks = CursorMarks(
            sort=mark([family.entity, part, metric.key]),
            filter=lambda scope: mark([plain(self.arguments[k], scope) for k in sorted(self.arguments) if k != "metrics"]),
        )
        families = {term.family.key: term.family for term in terms} or {family.key: family}
        counted = [self._counted(f, table, [t for t in terms if t.family is f]) for f in families.values()]
        where = all_of([c.visible(table), counted[0] if len(counted) == 1 else q("({})", join(" or ", counted))])
        return c.dialect.nested(pages.rows(c, selected, table=table, where=where, keys=keys, marks=marks))

    def _counted(self, family: Family, table: Table, terms: Sequence[Term]) -> Sql:
        """Return the condition that a record is behind facts of the group ``g`` that one of some terms counts."""
        joins = family.joins(self.asked.axes, "{t}")
        if family.table == table.entity.table and not joins:
            return self._of_group(family, table.alias, terms)
        t = self.c.alias("f")
        record, beside = family.record.replace("{t}", t), frames_of(terms)
        facts = " cross join ".join([f"{family.table} {t}", *beside]) + joins.replace("{t}", t)
        own = q(f"select 1 from {facts} where {t}.workspace_id = {{}} and {record} = {table.alias}.id", self.c.workspace)
        return q("exists ({} and {})", own, self._of_group(family, t, terms, beside))

    def _of_group(self, family: Family, t: str, terms: Sequence[Term], beside: Sequence[str] = ()) -> Sql:
        over = family.over(t)
        ends_on = "(select a.d from a where a.i = g.i and a.k = 0)" if any(isinstance(term, AsOf) for term in terms) else ""

        def column(name: str) -> str:
            return ends_on if name == "day" and ends_on else over(name)

        conditions = [
            Sql(counted_in_group(family, t, terms, beside)),
            self.asked.scope(family, column),
            self.asked.wanted(column),
            self.asked.of_group(column),
            *self.sources.own(family, column),
        ]
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
