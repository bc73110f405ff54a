"""Where numbers come from, each as SQL of rows of a bucket's number, its kind, the groups' keys and whole numbers under their names.

- What adds up comes from the smallest cube that knows what is asked, whole months from months and the rest from days, and from the
  deltas that are not folded yet; what no cube knows, from the facts of the period.
- What does not, such as distinct clients and medians, comes from the facts of the period.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from models.db.sql import Words
from resolvers.kpis.asked import Asked
from resolvers.kpis.cubes import facts, valued
from resolvers.kpis.registry import Distinct, Family, Measure, Metric
from resolvers.reads.pieces import Sql, all_of, join, q

ORDER_STATISTICS = ("n", "low", "high", "low90", "high90")
"""Of a spread: how many values there are, and the two between which the median lies, and nine tenths of them."""


def _cell(column: str) -> str:
    return f"c.{column}"


def near_days(kept: str, first: str, end: str, words: Words) -> str:
    """Return the condition that a day that is kept may be one from ``first`` to before ``end`` in another zone: none is two days off."""
    return f"{kept} >= {words.days_later(first, -2)} and {kept} < {words.days_later(end, 2)}"


def statistic(metric: Metric, name: str) -> str:
    """Return the column with one of the order statistics of a metric."""
    return f"{metric.key.lower()}_{name}"


def _added(rows: Sql, axes: Sequence[str], measures: Sequence[str]) -> Sql:
    """Return rows added up by axes, none where there are none: what is left to be joined and told apart are a few."""
    sums = [f"cast(sum(c.{name}) as bigint) as {name}" for name in measures]
    own = [f"c.{name}" for name in axes]
    end = f"group by {', '.join(own)}" if own else "having count(*) > 0"
    return q(f"select {', '.join([*own, *sums])} from ({{}}) c {end}", rows)


@dataclass(frozen=True, kw_only=True)
class Part:
    """Rows ``relation`` that make a family's numbers for the pieces ``p`` of buckets that meet ``when``."""

    relation: Sql
    when: str = "true"


@dataclass(kw_only=True)
class Sources:
    """The sources of one statement. ``user`` and ``contact`` are ids in the statement, where one of them alone is read."""

    asked: Asked
    user: str | None = None
    contact: str | None = None

    def __post_init__(self) -> None:
        self.c = self.asked.c
        self.keys = [f"g{place}" for place in range(len(self.asked.groups))]

    # -- what adds up

    @cached_property
    def in_months(self) -> bool:
        """Tell whether anything can be read from cells of months."""
        return self.contact is None and not any(d.of_day for d in self.asked.groups + [d for d, _, _ in self.asked.conditions])

    def sums(self, family: Family, measures: Sequence[Measure]) -> Sql:
        """Return the sums of a family's measures."""
        family = self.asked.counted(family)
        own = [measure.key for measure in measures]
        pieces, axes = ("p" if self.in_months else "b"), sorted({dimension.axis for dimension in self.asked.groups})
        parts = self._parts(family, measures)
        picked = ", ".join(f"c.{name}" for name in [*axes, *own])
        if self.c.dialect.has_lateral:
            both = join(" union all ", (q(f"select {picked} from {{}} c where {{}}", p.relation, self._within(family, pieces, p.when)) for p in parts))  # fmt: skip
            summed = q(f"{pieces} cross join lateral ({{}}) c", _added(both, axes, own))
            return self._keyed(summed, pieces, [f"c.{name}" for name in own], Sql("true"))
        place = ", ".join([f"{pieces}.i", f"{pieces}.k", *(f"c.{name}" for name in axes)])
        sums = [f"cast(sum(c.{name}) as bigint) as {name}" for name in own]
        added = (
            self._keyed(q(f"{pieces} cross join {{}} c", p.relation), pieces, sums, self._within(family, pieces, p.when))
            for p in parts
        )
        return join(" union all ", (q(f"{{}} group by {place}", part) for part in added))

    def _axes(self, family: Family) -> list[str]:
        """Return the axes of a family that the answer depends on."""
        return [name for name in family.axes if name in self.asked.axes]

    def _parts(self, family: Family, measures: Sequence[Measure]) -> list[Part]:
        known = family.narrowest(self.asked.axes, by_month=False) if self.contact is None else None
        months = family.narrowest(self.asked.axes, by_month=True) if self.in_months else None
        days, later = "p.months = 0" if months else "true", Sql(family.deltas)
        if known is None:
            found = [Part(relation=self._facts(family, valued(measures)), when=days)]
            later_when = "p.months = 1"
        else:
            found, later_when = [Part(relation=Sql(family.cells(known)), when=days)], "true"
        if months:
            found.append(Part(relation=Sql(family.cells(months)), when="p.months = 1"))
        if known or months:
            found.append(Part(relation=later, when=later_when))
        return found

    def _within(self, family: Family, pieces: str, when: str) -> Sql:
        """Return the condition that a cell, a delta or a fact ``c`` is in a piece, and wanted."""
        user = [Sql(f"c.user_id = {self.user}")] if self.user else []
        near = [Sql(near_days("c.near", f"{pieces}.f", f"{pieces}.t", self.c.dialect.words))] if family.kept_day else []
        place = q(f"c.workspace_id = {{}} and c.day >= {pieces}.f and c.day < {pieces}.t", self.c.workspace)
        conditions = [
            place,
            *near,
            *([Sql(when)] if when != "true" else []),
            *user,
            self.asked.wanted(_cell),
            self.asked.scope(family, _cell),
        ]
        return all_of(conditions)

    def _keyed(self, source: Sql, pieces: str, values: Sequence[str], where: Sql) -> Sql:
        keys = [f"{key} as {name}" for key, name in zip(self.asked.keys(_cell), self.keys, strict=True)]
        picked = ", ".join([f"{pieces}.i", f"{pieces}.k", *keys, *values])
        return q(f"select {picked} from {{}}{{}} where {{}}", source, self.asked.joined(_cell), where)

    def _facts(self, family: Family, columns: Sequence[str], where: str = "true") -> Sql:
        """Return the facts of a family as they are."""
        near = [f"{family.kept_day} as near"] if family.kept_day else []
        text = f"{facts(family, [*columns, *near], family.table, self._axes(family))} and {where.replace('{t}', 't')}"
        if self.contact is None:
            return Sql(f"({text})")
        own = f"{family.contact} = {self.contact}".replace("{t}", "t")
        return q(f"({text} and t.workspace_id = {{}} and {own})", self.c.workspace)

    # -- what does not

    def _values(self, family: Family, of: str, where: str) -> Sql:
        """Return a value ``v`` of each fact that meets a condition."""
        relation = self._facts(family, [f"{of} as v"], f"({where}) and {of} is not null")
        within = self._within(family, "b", "true")
        if self.c.dialect.has_lateral:
            inner = q("select c.* from {} c where {} offset 0", relation, within)
            return self._keyed(q("b cross join lateral ({}) c", inner), "b", ["c.v"], Sql("true"))
        return self._keyed(q("b cross join {} c", relation), "b", ["c.v"], within)

    def distinct(self, term: Distinct) -> Sql:
        """Return how many different values there are."""
        place = ", ".join(["y.i", "y.k", *(f"y.{key}" for key in self.keys)])
        return q(
            f"select {place}, count(distinct y.v) as {term.key} from ({{}}) y group by {place}",
            self._values(self.asked.counted(term.family), term.of, term.where),
        )

    def spread(self, metric: Metric) -> Sql:
        """Return the order statistics that its median and nine tenths are made of, from the values in their order."""
        if metric.spread is None:
            raise TypeError(f"{metric.key} has no median")
        own = ["i", "k", *self.keys]
        place = ", ".join(f"y.{name}" for name in own)
        ranked = q(
            f"select {place}, y.v, row_number() over (partition by {place} order by y.v) - 1 as r, count(*) over (partition by {place}) - 1 as last "
            "from ({}) y",
            self._values(self.asked.counted(metric.spread.family), metric.spread.of, metric.spread.where),
        )
        ranks = ("(z.last) / 2", "(z.last + 1) / 2", "z.last * 9 / 10", "(z.last * 9 + 9) / 10")
        picked = [f"max(case when z.r = {rank} then z.v end)" for rank in ranks]
        named = ", ".join(
            f"{sql} as {statistic(metric, name)}"
            for sql, name in zip(["max(z.last) + 1", *picked], ORDER_STATISTICS, strict=True)
        )
        group = ", ".join(f"z.{name}" for name in own)
        return q(f"select {group}, {named} from ({{}}) z group by {group}", ranked)
