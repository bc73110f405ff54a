"""Which groups come first, by a metric's value or by how it has changed; and what all others come to."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import groupby
from typing import Any

from models.errors import BadInput, Forbidden
from resolvers.kpis.reading import MAX_GROUPS, Statement
from resolvers.kpis.registry import Distinct, Metric
from resolvers.kpis.values import Places, change_of
from resolvers.reads.arguments import Tree, plain
from resolvers.reads.pieces import Scope

Group = dict[str, Any]
"""A row of the statement: its bucket ``i``, and numbers ``c`` of the period and of the base."""


class OrderBy(StrEnum):
    """What of a metric groups are ordered by."""

    VALUE = "VALUE"
    CHANGE = "CHANGE"
    CHANGE_RATE = "CHANGE_RATE"


def numbers_of(group: Group, kind: int) -> Sequence[int] | None:
    """Return the numbers of a group in the period (0) or in the base (1); None where it has none."""
    return next((numbers for found, *numbers in group["c"] if found == kind), None)


def adds_up(metric: Metric) -> bool:
    """Tell whether the numbers of several groups come to one value: sums and ratios of sums do, distinct clients do not."""
    return not any(isinstance(term, Distinct) for term in metric.terms)


@dataclass(frozen=True, kw_only=True)
class Top:
    """The order that a request asks for, and how many groups of each bucket it wants to see."""

    statement: Statement
    order: Tree
    first: Tree

    def split(self, groups: Sequence[Group], scope: Scope) -> tuple[list[Group], list[Group]]:
        """Return the groups to show, in their order, and those beyond them; buckets stay in theirs."""
        if self.order is None and self.first is None:
            return list(groups), []
        shown, others, first = [], [], self._first(scope)
        placed = self._placed(scope)
        for _, of_bucket in groupby(groups, key=lambda group: group["i"]):
            found = sorted(of_bucket, key=placed)
            shown += found[:first]
            others += found[first:] if first is not None else []
        return shown, others

    def _first(self, scope: Scope) -> int | None:
        if self.first is None:
            return None
        first = plain(self.first, scope)
        if self.order is None:
            raise BadInput("first: say by what groups are ordered, with `orderBy`.")
        if not 1 <= first <= MAX_GROUPS:
            raise BadInput(f"first: 1 to {MAX_GROUPS} groups.")
        return int(first)

    def _placed(self, scope: Scope) -> Any:
        """Return the key by which groups are sorted; those without a value come last, whatever the direction."""
        given = plain(self.order, scope)
        metric = next((m for m in self.statement.metrics if m.name == given["metric"]), None)
        if metric is None:
            raise BadInput("orderBy.metric: name one of `metrics`.")
        if metric.name in self.statement.closed:
            raise Forbidden(f"orderBy.metric: {metric.name} is hidden from your role.")
        by, places = OrderBy(given.get("by") or OrderBy.VALUE), self.statement.placed(metric)
        if by is not OrderBy.VALUE and self.statement.windows.compare is None:
            raise BadInput("orderBy.by: a change needs a base; give `compareTo`.")
        sign = -1 if given.get("direction") == "DESC" else 1

        def key(group: Group) -> tuple[bool, Fraction]:
            value = self._value(group, places, by)
            return value is None, sign * value if value is not None else Fraction(0)

        return key

    def _value(self, group: Group, places: Places, by: OrderBy) -> Fraction | None:
        none = self.statement.none
        value, base = (places.value(numbers_of(group, kind) or none) for kind in (0, 1))
        change, rate = change_of(value, base)
        found = {OrderBy.VALUE: value, OrderBy.CHANGE: change, OrderBy.CHANGE_RATE: rate}[by]
        return None if found is None else Fraction(*found)


def summed(groups: Sequence[Group]) -> list[Group]:
    """Return one group a bucket with the numbers of several added up, and how many they are."""
    found = []
    for bucket, of_bucket in groupby(groups, key=lambda group: group["i"]):
        several = list(of_bucket)
        numbers = [[kind, *_added([n for n in (numbers_of(group, kind) for group in several) if n])] for kind in (0, 1)]
        found.append({"i": bucket, "groups": len(several), "c": [one for one in numbers if len(one) > 1]})
    return found


def _added(rows: Sequence[Sequence[int]]) -> list[int]:
    return [sum(column) for column in zip(*rows, strict=True)]
