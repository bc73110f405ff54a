"""Where numbers come from, each as SQL of rows of a bucket's number, its kind, the groups' keys and whole numbers under their names.

- What adds up comes from the smallest cube that knows what is asked, whole months from months and the rest from days, and from the
  deltas that are not folded yet; what no cube knows, from the facts of the period.
- What does not, such as distinct clients and medians, comes from the facts of the period, and so does what depends on the time.
- How things stand at the end of a bucket comes from the facts that stand then.

Buckets are relations of the statement: ``b`` with their days, ``p`` in pieces of months and days, ``a`` with the instants at which they end. ``n`` is the
instant of the question and the workspace's windows, ``l`` how long facts may have stood. ``tm`` is in which team and function each person was from
day to day, and ``mc`` in which months that changed: of those, cells of days are read in place of the month's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from resolvers.kpis.asked import Asked, Columns
from resolvers.kpis.cubes import facts, valued
from resolvers.kpis.registry import AsOf, Counted, Distinct, Family, InBase, Measure, Metric, adding
from resolvers.kpis.timing import names_time, of_length, timely, within_bucket
from resolvers.reads.pieces import Sql, all_of, join, q

ORDER_STATISTICS = ("n", "low", "high", "low90", "high90")
"""Of a spread: how many values there are, and the two between which the median lies, and nine tenths of them."""


def _cell(column: str) -> str:
    return f"c.{column}"


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
    """Rows ``relation`` that make a family's numbers for the pieces ``p`` of buckets that meet ``when``, looked up for each of what is ``around`` them."""

    relation: Sql
    when: str = "true"
    around: str = ""


@dataclass(kw_only=True)
class Sources:
    """The sources of one statement."""

    asked: Asked

    def __post_init__(self) -> None:
        self.c = self.asked.c
        self.keys = [f"g{place}" for place in range(len(self.asked.groups))]
        about = self.asked.about
        self.is_of_facts = about is not None and about.dimension is None

    # -- what adds up

    @cached_property
    def in_months(self) -> bool:
        """Tell whether anything can be read from cells of months."""
        return not self.is_of_facts and not any(d.of_time for d in self.asked.dimensions)

    def sums(self, family: Family, measures: Sequence[Measure]) -> Sql:
        """Return the sums of a family's measures."""
        family = self.asked.as_counted(family)
        own = [measure.key for measure in measures]
        pieces, axes = ("p" if self.in_months else "b"), {dimension.axis for dimension in self.asked.groups}
        parts = self._parts(family, measures)
        told = sorted(axes | ({"day"} if self.asked.knows_past else set()))
        picked = ", ".join(f"c.{name}" for name in [*told, *own])
        if self.c.dialect.has_lateral:
            both = join(" union all ", (self._part(family, picked, pieces, part) for part in parts))
            summed = q(f"{pieces} cross join lateral ({{}}) c", _added(both, told, own))
            return self._keyed(summed, pieces, [f"c.{name}" for name in own], Sql("true"))
        place = ", ".join([f"{pieces}.i", f"{pieces}.k", *(f"c.{name}" for name in told)])
        sums = [f"cast(sum(c.{name}) as bigint) as {name}" for name in own]
        added = (
            self._keyed(
                q(f"{pieces} cross join {part.around}{{}} c", part.relation),
                pieces,
                sums,
                self._within(family, pieces, part.when),
            )
            for part in parts
        )
        return join(" union all ", (q(f"{{}} group by {place}", part) for part in added))

    def _part(self, family: Family, picked: str, pieces: str, part: Part) -> Sql:
        """Return the rows of a part in a piece, from as many look-ups as there are rows around it."""
        found = q(f"select {picked} from {{}} c where {{}}", part.relation, self._within(family, pieces, part.when))
        return q(f"select c.* from {part.around}lateral ({{}} offset 0) c", found) if part.around else found

    def _axes(self, family: Family) -> list[str]:
        """Return the axes of a family that the answer depends on."""
        return [name for name in family.axes if name in self.asked.axes]

    def _parts(self, family: Family, measures: Sequence[Measure]) -> list[Part]:
        known = None if self.is_of_facts else family.narrowest(self.asked.axes, by_month=False)
        months = family.narrowest(self.asked.axes, by_month=True) if self.in_months else None
        days, later = "p.months = 0" if months else "true", Sql(family.deltas)
        if known is None:
            found = [Part(relation=self._facts(family, measures), when=days)]
            later_when = "p.months = 1"
        else:
            found, later_when = [Part(relation=Sql(family.cells(known)), when=days)], "true"
        if months and self.asked.knows_past:
            moved = "m.f >= p.f and m.f < p.t and c.user_id = m.user_id and c.day >= m.f and c.day < m.t"
            found.append(Part(relation=found[0].relation, when=f"p.months = 1 and {moved}", around="mc m cross join "))
            stayed = "not exists (select 1 from mc m where m.user_id = c.user_id and m.f = c.day)"
            found.append(Part(relation=Sql(family.cells(months)), when=f"p.months = 1 and {stayed}"))
        elif months:
            found.append(Part(relation=Sql(family.cells(months)), when="p.months = 1"))
        if known or months:
            found.append(Part(relation=later, when=later_when))
        return found

    def _within(self, family: Family, pieces: str, when: str) -> Sql:
        """Return the condition that a cell, a delta or a fact ``c`` is in a piece, and wanted."""
        near = [Sql(family.near("c.near", f"{pieces}.f", f"{pieces}.t"))] if family.kept_day else []
        about = self.asked.about
        place = q(f"c.workspace_id = {{}} and c.day >= {pieces}.f and c.day < {pieces}.t", self.c.workspace)
        conditions = [
            place,
            *near,
            *([Sql(when)] if when != "true" else []),
            *([about.condition(family, _cell)] if about and not self.is_of_facts else []),
            self.asked.wanted(_cell),
            self.asked.scope(family, _cell),
        ]
        return all_of(conditions)

    def _keyed(self, source: Sql, pieces: str, values: Sequence[str], where: Sql) -> Sql:
        keys = [f"{key} as {name}" for key, name in zip(self.asked.keys(_cell), self.keys, strict=True)]
        picked = ", ".join([f"{pieces}.i", f"{pieces}.k", *keys, *values])
        return q(f"select {picked} from {{}}{{}} where {{}}", source, self.asked.joined(_cell), where)

    def _facts(self, family: Family, measures: Sequence[Measure]) -> Sql:
        """Return the facts of a family as they are."""
        near = [f"{family.kept_day} as near"] if family.kept_day else []
        instant = [f"{family.instant} as instant"] if "instant" in self.asked.axes else []
        joins = family.joins(self.asked.axes, "t")
        text = facts(family, [*instant, *valued(measures), *near], family.table, self._axes(family), joins)
        if not self.is_of_facts:
            return Sql(f"({text})")
        return q(f"({text} and t.workspace_id = {{}} and {{}})", self.c.workspace, all_of(self.own(family, family.over("t"))))

    # -- what does not

    def counted(self, family: Family, terms: Sequence[Counted]) -> Sql:
        """Return what facts of the period add to terms that ask for the time."""
        return self._read(self.asked.as_counted(family), "b", [(term.key, adding(term)) for term in terms])

    def before(self, family: Family, terms: Sequence[InBase]) -> Sql:
        """Return what facts of the base of each bucket add to terms that look back."""
        return self._read(family, "r", [(term.key, adding(term)) for term in terms])

    def standing(self, family: Family, terms: Sequence[AsOf]) -> Sql:
        """Return what facts add to terms that stand at the end of a bucket."""
        return self._read(self.asked.as_counted(family), "a", [(term.key, adding(term)) for term in terms])

    def distinct(self, term: Distinct) -> Sql:
        """Return how many different values there are."""
        place = ", ".join(["y.i", "y.k", *(f"y.{key}" for key in self.keys)])
        return q(
            f"select {place}, count(distinct y.v) as {term.key} from ({{}}) y group by {place}",
            self._read(self.asked.as_counted(term.family), "b", [("v", term.of)], f"({term.where}) and {term.of} is not null"),
        )

    def spread(self, metric: Metric) -> Sql:
        """Return the order statistics that its median and nine tenths are made of, from the values in their order."""
        spread = metric.spread
        if spread is None:
            raise TypeError(f"{metric.key} has no median")
        own = ["i", "k", *self.keys]
        place = ", ".join(f"y.{name}" for name in own)
        ranked = q(
            f"select {place}, y.v, row_number() over (partition by {place} order by y.v) - 1 as r, count(*) over (partition by {place}) - 1 as last "
            "from ({}) y",
            self._read(
                self.asked.as_counted(spread.family),
                "a" if spread.as_of else "b",
                [("v", spread.of)],
                f"({spread.where}) and {spread.of} is not null",
            ),
        )
        ranks = ("(z.last) / 2", "(z.last + 1) / 2", "z.last * 9 / 10", "(z.last * 9 + 9) / 10")
        picked = [f"max(case when z.r = {rank} then z.v end)" for rank in ranks]
        named = ", ".join(
            f"{sql} as {statistic(metric, name)}"
            for sql, name in zip(["max(z.last) + 1", *picked], ORDER_STATISTICS, strict=True)
        )
        group = ", ".join(f"z.{name}" for name in own)
        return q(f"select {group}, {named} from ({{}}) z group by {group}", ranked)

    def _read(self, family: Family, frame: str, values: Sequence[tuple[str, str]], where: str = "true") -> Sql:
        """Return values of the facts ``t`` that meet a condition, of each bucket: ``b`` has those that happened in it, ``a`` those that stand at its end."""
        over, told = family.over("t"), sorted({"user_id", "day", *self.asked.axes})

        def column(name: str) -> str:
            return "a.d" if frame == "a" and name == "day" else over(name)

        shown = [f"{column(name)} as {name}" for name in told]
        shown += [timely(f"{value} as {name}", "t") for name, value in values]
        length = of_length(family) if frame == "a" else ""
        within = [family.where, within_bucket(family, frame), *([length] if length else []), f"({where})"]
        conditions = [
            q("t.workspace_id = {}", self.c.workspace),
            Sql(timely(" and ".join(within), "t")),
            *self.own(family, column),
            self.asked.wanted(column),
            self.asked.scope(family, column),
        ]
        frames = [frame, *(["l"] if length else []), *(["n"] if names_time(where, *(text for _, text in values)) else [])]
        source = f"{family.table} t{family.joins(self.asked.axes, 't')}"
        picked, around, names = ", ".join(shown), " cross join ".join(frames), [f"c.{name}" for name, _ in values]
        if self.c.dialect.has_lateral:
            inner = q(f"select {picked} from {source} where {{}} offset 0", all_of(conditions))
            return self._keyed(q(f"{around} cross join lateral ({{}}) c", inner), frame, names, Sql("true"))
        inner = q(f"select {frame}.i, {frame}.k, {picked} from {around} cross join {source} where {{}}", all_of(conditions))
        return self._keyed(q("({}) c", inner), "c", names, Sql("true"))

    def own(self, family: Family, column: Columns) -> list[Sql]:
        """Return the condition that a fact is of the one row whose numbers are read, where there is one."""
        return [self.asked.about.condition(family, column)] if self.asked.about else []
