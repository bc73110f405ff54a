"""What a request for KPIs asks for: metrics, dimensions and conditions. What has no meaning is refused, and the argument is named."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from models.errors import BadInput, Conflict
from models.folding import sort_key
from resolvers.kpis import attribution
from resolvers.kpis.about import About, on_day
from resolvers.kpis.attribution import Attribution
from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.dimensions import DIMENSIONS, SOURCE, Dimension
from resolvers.kpis.periods import Grain
from resolvers.kpis.registry import Family, Metric
from resolvers.kpis.settled import windows_of
from resolvers.kpis.windows import Windows
from resolvers.reads import ids
from resolvers.reads.arguments import Leaf, Tree
from resolvers.reads.compilation import Compilation
from resolvers.reads.pieces import Param, Scope, Sql, all_of, q

MAX_METRICS = 30
MAX_DIMENSIONS = 2
Columns = Callable[[str], str]
"""Gives the SQL of a column of the cells, over a cell or over a fact."""
_FILTERS = {dimension.filter: dimension for dimension in DIMENSIONS.values()}
_TYPES = {"uuid": "uuid[]", "text": "text[]", "int": "int[]"}


def leaf_value(tree: Tree) -> Any:
    """Return what a leaf is when a statement is compiled."""
    return tree.value if isinstance(tree, Leaf) else None


@dataclass(kw_only=True)
class Asked:
    """The arguments of a request, as a statement needs them."""

    c: Compilation
    arguments: dict[str, Tree]
    about: About | None = None

    @cached_property
    def metrics(self) -> list[Metric]:
        """Return the metrics, each once, in the order asked."""
        names = list(dict.fromkeys(leaf_value(self.arguments["metrics"]) or []))
        if not 1 <= len(names) <= MAX_METRICS:
            raise BadInput(f"metrics: name 1 to {MAX_METRICS} of them.")
        found = [METRICS[str(name)] for name in names]
        if self.about:
            self.about.check(found)
        if self.c.caller.unsettled:
            self._check_settled(found)
        unsure = [metric.name for metric in found if not metric.is_in_any_zone] if self.c.caller.counts_in else []
        if unsure:
            raise Conflict(
                f"metrics: {', '.join(unsure)} cannot be counted while the days of a new zone are written (workspace.dayMove)."
            )
        return found

    @cached_property
    def groups(self) -> list[Dimension]:
        """Return what values are grouped by."""
        found = [DIMENSIONS[name] for name in dict.fromkeys(map(str, leaf_value(self.arguments.get("groupBy")) or []))]
        if len(found) > MAX_DIMENSIONS:
            raise BadInput(f"groupBy: at most {MAX_DIMENSIONS} dimensions.")
        for dimension in found:
            self._check(dimension, "groupBy")
        return [attribution.by(dimension, self.attribution) for dimension in found]

    @cached_property
    def conditions(self) -> list[tuple[Dimension, Leaf, str]]:
        """Return what is asked of facts: the dimension, its values, and the key of the filter."""
        given = self.arguments.get("filter")
        found = []
        for key, leaf in (given if isinstance(given, dict) else {}).items():
            if not isinstance(leaf, Leaf):
                raise BadInput(f"filter.{key}: must not be null; leave it out.")
            self._check(_FILTERS[key], f"filter.{key}")
            found.append((attribution.by(_FILTERS[key], self.attribution), leaf, key))
        return found

    @cached_property
    def attribution(self) -> Attribution:
        """Return which inquiry of a client a deal comes from that does not say it."""
        return Attribution(leaf_value(self.arguments.get("attribution")) or Attribution.FIRST)

    @cached_property
    def windows(self) -> Windows:
        """Return the periods."""
        grain = leaf_value(self.arguments.get("grain"))
        return Windows(
            period=self.arguments["period"],
            compare=self.arguments.get("compareTo"),
            grain=Grain(grain) if grain else None,
            rolling=self.arguments.get("rollingDays"),
        )

    @cached_property
    def axes(self) -> frozenset[str]:
        """Return the columns of cells that the answer depends on."""
        return frozenset(d.axis for d in self.dimensions)

    @cached_property
    def dimensions(self) -> list[Dimension]:
        """Return all dimensions that it depends on."""
        own = [self.about.dimension] if self.about and self.about.dimension else []
        return [*self.groups, *(dimension for dimension, _, _ in self.conditions), *own]

    def _check_settled(self, metrics: Sequence[Metric]) -> None:
        """Refuse metrics of facts that are not all told by the windows as they are set."""
        windows = sorted(self.c.caller.unsettled & frozenset[str]().union(*map(windows_of, metrics)))
        unsure = [metric.name for metric in metrics if windows_of(metric) & self.c.caller.unsettled]
        if unsure:
            raise Conflict(
                f"metrics: {', '.join(unsure)} cannot be counted while what is kept follows a change of {', '.join(windows)} (workspace.windowMove)."
            )

    def _check(self, dimension: Dimension, argument: str) -> None:
        """Refuse a dimension that a metric does not have, and say which do."""
        without = [metric.name for metric in self.metrics if dimension not in metric.dimensions]
        if dimension is SOURCE and attribution.WINDOW in self.c.caller.unsettled:
            raise Conflict(
                f"{argument}: {dimension.name} cannot be told while what is kept follows a change of {attribution.WINDOW} (workspace.windowMove)."
            )
        if without:
            raise BadInput(f"{argument}: {', '.join(without)} cannot be told apart by {dimension.name}.")

    # -- the arguments as SQL

    @cached_property
    def knows_past(self) -> bool:
        """Tell whether it asks what users were on the days of facts."""
        return any(d.is_past for d in self.dimensions)

    def joined(self, column: Columns) -> Sql:
        """Return the joins of what the user is now, ``w``, and was on that day, ``v``, and of a listed name, ``z``, where groups are told by these."""
        user, found = column("user_id"), Sql("")
        if any(d.is_present for d in self.groups):
            found = q(f" left join member w on w.id = {user} and w.workspace_id = {{}}", self.c.workspace)
        for listed in (d for d in self.groups if d.is_listed):
            named = f" left join source_name z on z.name_key = {column(listed.axis)} and z.workspace_id = {{}}"
            found = q("{}{}", found, q(named, self.c.workspace))
        return q(f"{{}} left join tm v on {on_day('v', column)}", found) if any(d.is_past for d in self.groups) else found

    def keys(self, column: Columns) -> Sequence[str]:
        """Return what facts are grouped by; ``w`` is the row of their user now, ``v`` that of the day, ``z`` what a written name means."""
        return [self._key(dimension, column(dimension.axis)) for dimension in self.groups]

    def _key(self, dimension: Dimension, column: str) -> str:
        if dimension.member:
            return f"{'w' if dimension.is_present else 'v'}.{dimension.member}"
        value = dimension.value(self.c.dialect.words, column)
        return f"coalesce(z.name, {value})" if dimension.is_listed else value

    def wanted(self, column: Columns) -> Sql:
        """Return the condition that the request asks for a fact."""
        return all_of(self._condition(dimension, leaf, key, column) for dimension, leaf, key in self.conditions)

    def _condition(self, dimension: Dimension, leaf: Leaf, key: str, column: Columns) -> Sql:
        def given(scope: Scope) -> list[Any]:
            values = leaf.get(scope.variables)
            if dimension.prefix:
                return [ids.decode(f"filter.{key}", value, dimension.prefix) for value in values]
            return [value if dimension.type == "int" else str(value) for value in values]

        values, one_of = Param(_TYPES[dimension.type], given), self.c.dialect.one_of
        if dimension.is_past:
            of_day = q(f"{on_day('m', column)} and {{}}", one_of(Sql(f"m.{dimension.member}"), values))
            return q("exists (select 1 from tm m where {})", of_day)
        if dimension.is_present:
            of_members = q("select m.id from member m where m.workspace_id = {} and {}", self.c.workspace, one_of(Sql(f"m.{dimension.member}"), values))  # fmt: skip
            return q(f"{column(dimension.axis)} in ({{}})", of_members)
        if dimension.is_listed:
            return self._named(column(dimension.axis), Param("text[]", lambda scope: [*map(sort_key, given(scope))]))
        of_time = dimension.of_time
        value = dimension.value(self.c.dialect.words, column(dimension.axis)) if of_time else column(dimension.axis)
        return one_of(Sql(value), values)

    def _named(self, column: str, names: Param) -> Sql:
        """Return the condition that a written name is one of these, or another name of the same of the list."""
        one_of, workspace = self.c.dialect.one_of, self.c.workspace
        same = "select o.name_key from source_name z join source_name o on o.workspace_id = z.workspace_id and o.source_id = z.source_id"
        others = q(f"{same} where z.workspace_id = {{}} and {{}}", workspace, one_of(Sql("z.name_key"), names))
        return q(f"({{}} or {column} in ({{}}))", one_of(Sql(column), names), others)

    def of_group(self, column: Columns) -> Sql:
        """Return the condition that a fact is one of the group ``g``."""
        same = self.c.dialect.words.same
        conditions = []
        for place, dimension in enumerate(self.groups):
            if dimension.is_past:
                own = Sql(f"(select v.{dimension.member} from tm v where {on_day('v', column)})")
            elif dimension.is_present:
                own = q(f"(select w.{dimension.member} from member w where w.id = {column('user_id')} and w.workspace_id = {{}})", self.c.workspace)  # fmt: skip
            elif dimension.is_listed:
                name = f"select z.name from source_name z where z.name_key = {column(dimension.axis)} and z.workspace_id = {{}}"
                own = q(f"coalesce(({name}), {dimension.value(self.c.dialect.words, column(dimension.axis))})", self.c.workspace)
            else:
                own = Sql(dimension.value(self.c.dialect.words, column(dimension.axis)))
            conditions.append(q(same("{}", f"g.g{place}"), own))
        return all_of(conditions)

    def as_counted(self, family: Family) -> Family:
        """Return a family as its days are counted now."""
        zone = self.c.caller.counts_in
        return family if zone is None else family.in_zone(self.c.dialect.words, zone)

    def scope(self, family: Family, column: Columns) -> Sql:
        """Return the condition that the caller may count a fact."""
        noun = family.noun or self.c.registry.entities[family.entity].noun
        own = self.c.door.in_scope(noun, Sql(column(family.seen_by))) or Sql("true")
        also = self.c.door.in_scope(noun, Sql(column(family.also_seen_by))) if family.also_seen_by else None
        return all_of([own, also]) if also else own
