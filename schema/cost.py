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
from resolvers.reads.declare import Aggregate, Amount, Connection, Registry, Stream
from resolvers.reads.walk import Selected, Walker
from schema.conditions import Weighed
from schema.introspection import Introspection

PAGE, LARGEST, LIST, IDS = 20, 100, 5, 100
"""Rows of a page whose size is not given, of the largest page (more is refused when it is compiled), of a list without pages, and ids behind a variable."""
FIXED = {"kpi": 20, "contactDuplicates": 20, "rateLimit": 0}
ROOT = {"Query": 0, "Mutation": 10, "Subscription": 10}
WRITTEN = 10
"""A further row of a mutation that writes several."""
SEARCH, ORDER, COMPUTED_ORDER, TOTAL = 10, 10, 50, 20
"""Of a list at the root, which may touch every row of its table: a search, an order, one by what is computed for each row, a total."""
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
            return self.weighed.rows(selected.arguments.get("filter"), read.about)
        if not isinstance(read, Connection):
            return 0
        conditions = self.weighed.rows(selected.arguments.get("filter"), read.entity)
        orders = selected.arguments.get("orderBy")
        touched = sum(self._order(entry, read.entity) for entry in orders) if isinstance(orders, list) else 0
        touched += SEARCH * isinstance(selected.arguments.get("search"), Leaf)
        totals = sum(f.name == "totalCount" for f in self._of(selected))
        return conditions * (1 + totals) + -(-(touched + TOTAL * totals) // (1 if at_root else NESTED))

    def _of(self, selected: Selected) -> Iterable[Selected]:
        named = get_named_type(selected.definition.type) if selected.definition else None
        return self.walker.fields(named, selected.below) if isinstance(named, GraphQLObjectType) else ()

    def _order(self, entry: Tree, entity: str) -> int:
        leaf = entry.get("field") if isinstance(entry, dict) else None
        name = str(leaf.value).lower().replace("_", "") if isinstance(leaf, Leaf) else ""
        computed = name == "custom" or name in self._computed.get(entity, ())
        return COMPUTED_ORDER if computed else ORDER

    @cached_property
    def _computed(self) -> dict[str, set[str]]:
        """Fields of each entity that the database computes for each row."""
        return {
            entity: {name.lower() for name, read in self.registry.fields[entity].items() if _is_computed(read)}
            for entity in self.registry.entities
        }


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


def _is_computed(read: Any) -> bool:
    return isinstance(read, Aggregate) or (
        isinstance(read, Amount) and read.compared is None and isinstance(read.value, Aggregate)
    )


def _written(selected: Selected) -> int:
    lists: list[Sequence[Any]] = [tree for tree in selected.arguments.values() if isinstance(tree, list)]
    lists += [tree.value for tree in selected.arguments.values() if isinstance(tree, Leaf) and isinstance(tree.value, list)]
    return WRITTEN * sum(map(len, lists))


def _rows(selected: Selected, named: Any) -> int:
    """Return how many objects stand behind a field."""
    arguments = selected.arguments
    if selected.definition is not None and "first" in selected.definition.args:
        default = LARGEST if selected.name == "changes" else PAGE
        size = next((leaf.value for name in ("first", "last") if isinstance(leaf := arguments.get(name), Leaf)), default)
        return min(max(1, size), LARGEST)
    if "ids" in arguments:
        return IDS
    type_ = selected.definition.type if selected.definition else None
    inner = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    paged = isinstance(named, GraphQLObjectType) and named.name.endswith("Edge")
    return LIST if isinstance(inner, GraphQLList) and not paged and selected.name != "nodes" else 1
