"""What an operation costs, computed from the schema before it runs.

An object costs 1, and what is selected of it; a page as many times that as it has rows, a short list five times, a KPI
table and a mutation a fixed sum more. What the database does beside the rows that are shown costs too: conditions, the
more so through relations, searches, orders, totals. Scalars of a row are free.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from graphql import (
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    SelectionSetNode,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
)

from models.errors import TooComplex
from resolvers.reads.arguments import Leaf, Tree
from resolvers.reads.declare import Aggregate, Connection, Registry, Stream
from resolvers.reads.walk import Selected, Walker
from schema import served
from schema.conditions import Weighed
from schema.introspection import Introspection

PAGE, LARGEST, LIST, IDS = 20, 100, 5, 100
"""Rows of a page whose size is not given, of the largest page (more is refused when it is compiled), of a list without pages, and ids behind a variable."""
FIXED = {
    "kpi": 20,
    "funnel": 20,
    "pairMatrix": 20,
    "planCompletion": 60,
    "contactDuplicates": 20,
    "reviewSample": 20,
    "rateLimit": 0,
}
ROOT = {"Query": 0, "Mutation": 10, "Subscription": 10}
WRITTEN = 10
"""A further row of a mutation that writes several."""
SEARCH, ORDER, UNSERVED_ORDER, UNSERVED, TOTAL, BOUNDED = 10, 10, 50, 20, 20, 5
"""Of a list at the root, which may touch every row of its table: a search, an order along an index, one that sorts every row, conditions
of which none is looked up in an index, a total, and one that is counted so far and no further."""
NESTED = 10
"""How much less they cost below a row, where few rows are touched."""


@dataclass(kw_only=True)
class Estimate:
    """The cost of one operation, and the number of its conditions."""

    walker: Walker
    registry: Registry
    introspection: Introspection
    weighed: Weighed = field(init=False)

    def __post_init__(self) -> None:
        self.weighed = Weighed(registry=self.registry)
        self._known: dict[Any, tuple[int, int]] = {}

    def operation(self, root: str, selections: SelectionSetNode) -> int:
        """Return what an operation costs."""
        walker = self.walker
        fields = walker.fields(walker.named(root), (selections,))
        asked = self.introspection.cost(walker, fields)
        written = sum(_written(selected) for selected in fields) if root == "Mutation" else 0
        return asked + written + sum(ROOT[root] + self._field(root, selected) for selected in fields)

    def _object(self, type_: Any, sets: tuple[SelectionSetNode, ...]) -> int:
        if is_abstract_type(type_):
            return max(self._object(concrete, sets) for concrete in self.walker.schema.get_possible_types(type_))
        key = (type_.name, tuple(map(id, sets)))
        if key in self._known:
            found, conditions = self._known[key]
            self.weighed.conditions += conditions
            return found
        before = self.weighed.conditions
        found = sum(self._field(type_.name, selected) for selected in self.walker.fields(type_, sets))
        self._known[key] = (found, self.weighed.conditions - before)
        return found

    def _field(self, type_name: str, selected: Selected) -> int:
        definition, read = selected.definition, self.registry.fields.get(type_name, {}).get(selected.name)
        if definition is None:
            return 0
        if is_leaf_type(named := get_named_type(definition.type)):
            return int(isinstance(read, Aggregate))
        beside = self._touched(selected, read, at_root=type_name in ROOT)
        return FIXED.get(selected.name, 1) + beside + _rows(selected, named) * self._object(named, selected.below)

    def _touched(self, selected: Selected, read: Any, *, at_root: bool) -> int:
        """Return what a list costs beside its rows, by what the database may have to touch for it."""
        if isinstance(read, Stream):
            return self.weighed.rows(selected.arguments.get("filter"), read.about) if read.about else 0
        if not isinstance(read, Connection):
            return 0
        filter_, orders = selected.arguments.get("filter"), selected.arguments.get("orderBy")
        conditions = self.weighed.rows(filter_, read.entity)
        sorts = [name for entry in orders if (name := _sorted_by(entry))] if isinstance(orders, list) else []
        touched = sum(self._order(name, read.entity) for name in sorts)
        touched += SEARCH * isinstance(selected.arguments.get("search"), Leaf)
        touched += UNSERVED * (not self._is_served(selected, read, sorts))
        totals = [
            TOTAL if field.arguments.get("upTo") is None else BOUNDED
            for field in self._of(selected)
            if field.name == "totalCount"
        ]
        return conditions * (1 + len(totals)) + -(-(touched + sum(totals)) // (1 if at_root else NESTED))

    def _is_served(self, selected: Selected, read: Connection, sorts: Sequence[str]) -> bool:
        """Tell whether a list's rows are found by an index: by a search, or one of its conditions; all of them are, where none is asked."""
        entity, fields = self.registry.entities[read.entity], self._fields[read.entity]
        order = fields.get(sorts[0]) if sorts else (read.order or entity.order)[0][0]
        is_searched = isinstance(selected.arguments.get("search"), Leaf)
        return is_searched or served.is_found_along(self.registry, entity, selected.arguments.get("filter"), order)

    def _of(self, selected: Selected) -> Iterable[Selected]:
        named = get_named_type(selected.definition.type) if selected.definition else None
        return self.walker.fields(named, selected.below) if isinstance(named, GraphQLObjectType) else ()

    def _order(self, name: str, entity: str) -> int:
        read = self.registry.fields[entity].get(self._fields[entity].get(name, ""))
        return ORDER if served.is_sorted_along(self.registry.entities[entity], read) else UNSERVED_ORDER

    @cached_property
    def _fields(self) -> dict[str, dict[str, str]]:
        """Names of the fields of each entity, by what they are called in orders."""
        return {entity: {name.lower(): name for name in self.registry.fields[entity]} for entity in self.registry.entities}


def _sorted_by(entry: Tree) -> str:
    leaf = entry.get("field") if isinstance(entry, dict) else None
    return str(leaf.value).lower().replace("_", "") if isinstance(leaf, Leaf) else ""


def check(cost: int, limit: int) -> None:
    """Refuse an operation that costs more than one request may."""
    if limit and cost > limit:
        raise TooComplex(
            f"This operation costs {cost}; at most {limit} is allowed. Ask for smaller pages, fewer fields or simpler filters."
        )


def rows_written(values: Iterable[Any]) -> int:
    """Return what the further rows cost that a mutation's variables name in plain lists; those of objects are in the plan."""
    lists = [value for value in values if isinstance(value, list) and value and not isinstance(value[0], dict)]
    return WRITTEN * sum(len(several) for several in lists)


def _written(selected: Selected) -> int:
    lists: list[Sequence[Any]] = [tree for tree in selected.arguments.values() if isinstance(tree, list)]
    lists += [tree.value for tree in selected.arguments.values() if isinstance(tree, Leaf) and isinstance(tree.value, list)]
    return WRITTEN * sum(map(len, lists))


def _rows(selected: Selected, named: Any) -> int:
    """Return how many objects stand behind a field."""
    arguments = selected.arguments
    if selected.definition is not None and "first" in selected.definition.args and selected.name != "kpi":
        default = LARGEST if selected.name in {"changes", "events"} else PAGE
        size = next((leaf.value for name in ("first", "last") if isinstance(leaf := arguments.get(name), Leaf)), default)
        return min(max(1, size), LARGEST)
    if "ids" in arguments:
        return IDS
    type_ = selected.definition.type if selected.definition else None
    inner = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    paged = isinstance(named, GraphQLObjectType) and named.name.endswith("Edge")
    return LIST if isinstance(inner, GraphQLList) and not paged and selected.name != "nodes" else 1
