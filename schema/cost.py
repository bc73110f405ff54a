"""What an operation costs, computed from the schema before it runs.

An object costs 1, and what is selected of it; a page as many times that as it has rows, a short list five times, a KPI
table and a mutation a fixed sum more. Scalars and introspection are free.
"""

from collections.abc import Sequence
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
from resolvers.reads.arguments import Leaf
from resolvers.reads.walk import Selected, Walker

PAGE, LARGEST, LIST, IDS = 20, 100, 5, 100
"""Rows of a page whose size is not given, of the largest page (more is refused when it is compiled), of a list without pages, and ids behind a variable."""
FIXED = {"kpi": 20, "rateLimit": 0}
ROOT = {"Query": 0, "Mutation": 10, "Subscription": 10}


def of_operation(walker: Walker, root: str, selections: SelectionSetNode) -> int:
    """Return what an operation costs."""
    fields = walker.fields(walker.named(root), (selections,))
    return sum(ROOT[root] + _field(walker, field) for field in fields)


def check(cost: int, limit: int) -> None:
    """Refuse an operation that costs more than one request may."""
    if limit and cost > limit:
        raise TooComplex(f"This operation costs {cost}; at most {limit} is allowed. Ask for smaller pages or fewer fields.")


def _object(walker: Walker, type_: Any, sets: Sequence[SelectionSetNode]) -> int:
    if is_abstract_type(type_):
        return max(_object(walker, concrete, sets) for concrete in walker.schema.get_possible_types(type_))
    return sum(_field(walker, field) for field in walker.fields(type_, tuple(sets)))


def _field(walker: Walker, field: Selected) -> int:
    definition = field.definition
    if definition is None or is_leaf_type(named := get_named_type(definition.type)):
        return 0
    below = _object(walker, named, field.below)
    return FIXED.get(field.name, 1) + _rows(field, named) * below


def _rows(field: Selected, named: Any) -> int:
    """Return how many objects stand behind a field."""
    arguments = field.arguments
    if field.definition is not None and "first" in field.definition.args:
        size = next((leaf.value for name in ("first", "last") if isinstance(leaf := arguments.get(name), Leaf)), PAGE)
        return min(max(1, size), LARGEST)
    if "ids" in arguments:
        return IDS
    type_ = field.definition.type if field.definition else None
    inner = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    paged = isinstance(named, GraphQLObjectType) and named.name.endswith("Edge")
    return LIST if isinstance(inner, GraphQLList) and not paged and field.name != "nodes" else 1
