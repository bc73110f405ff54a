"""The conditions of filters: how many there are, and how many rows they make the database touch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLInputObjectType, get_named_type

from models.errors import TooComplex
from resolvers.reads.arguments import Tree
from resolvers.reads.declare import Connection, Many, One, Registry

RELATED = {One: 1, Many: 2, Connection: 10}
"""Rows that stand behind a relation, as the cost of a condition on them counts them."""


def check_variables(signature: Sequence[tuple[str, Any]], given: Mapping[str, Any], most: int) -> None:
    """Refuse more conditions than an operation may have in the variables that are filters, before they are coerced."""
    filters = [given[name] for name, type_ in signature if name in given and _is_filter(get_named_type(type_))]
    check(sum(_count(value, most) for value in filters), most)


def check(found: int, most: int) -> None:
    """Refuse an operation whose filters have too many conditions."""
    if most and found > most:
        raise TooComplex(
            f"The filters of this operation have more than {most} conditions. Use `in` for lists, or ask several times."
        )


def _is_filter(type_: Any) -> bool:
    return isinstance(type_, GraphQLInputObjectType) and type_.name.endswith("Filter")


def _count(value: Any, most: int) -> int:
    """Count the conditions in a value as it was sent, up to the limit."""
    waiting, found = [value], 0
    while waiting and not (most and found > most):
        entry = waiting.pop()
        below = list(entry.values()) if isinstance(entry, dict) else entry if _is_list_of_objects(entry) else []
        waiting += below
        found += not below
    return found


def _is_list_of_objects(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(entry, dict | list) for entry in value)


@dataclass(kw_only=True)
class Weighed:
    """What the filters of an operation come to."""

    registry: Registry
    conditions: int = 0

    def rows(self, filter_: Tree, entity: str) -> int:
        """Return what a filter's conditions cost: 1 each, and in a relation as many times that as it has rows, with the relation itself."""
        if not filter_:
            return 0
        if isinstance(filter_, list):
            return sum(self._whole(part, entity) for part in filter_)
        if not isinstance(filter_, dict):
            return self._one()
        return sum(self._entry(key, value, entity) for key, value in filter_.items())

    def _whole(self, part: Tree, entity: str) -> int:
        return self.rows(part, entity) or self._one()

    def _one(self) -> int:
        self.conditions += 1
        return 1

    def _entry(self, key: str, value: Tree, entity: str) -> int:
        if key in {"and", "or", "not"}:
            return self._whole(value, entity)
        read = self.registry.fields.get(entity, {}).get(key)
        if isinstance(read, One):
            return self._one() + self._whole(value, read.entity)
        if isinstance(read, Many | Connection):
            several = value.values() if isinstance(value, dict) else [value]
            return sum(RELATED[type(read)] * (self._one() + self._whole(inner, read.entity)) for inner in several)
        return sum(self._one() for _ in value) if isinstance(value, dict) else self._one()
