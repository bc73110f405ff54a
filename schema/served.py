"""Which sorts and filters an index serves, and telling of those that none does: what they cost, and their descriptions, follow from it."""

from collections.abc import Mapping
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLSchema, get_named_type

from resolvers.log.dependants import can_be_followed
from resolvers.reads.arguments import Tree
from resolvers.reads.declare import Aggregate, Amount, Column, Connection, Entity, Kind, Many, One, Registry, Stream
from resolvers.reads.indexes import serves

_EXACT = {"eq", "in", "startsWith", "has"}
"""Comparisons that find some rows among all; a range may leave most of them."""
SORTED = " Not indexed: every row that the filter leaves is sorted, which costs more."
UNFOLLOWED = " A stream of how a list changes cannot follow it, and refuses it."
FILTERED = " Not indexed: every row that the other conditions leave may be looked at, which costs more."


def is_sorted_along(entity: Entity, read: Any) -> bool:
    """Tell whether rows are sorted by a field along an index."""
    if isinstance(read, Aggregate):
        return read.kept is not None
    column = _column(read)
    return column is not None and serves(entity.table, column.search or column.name)


def is_found_along(registry: Registry, entity: Entity, filter_: Tree, order: str | None) -> bool:
    """Tell whether one of the conditions that must all hold is looked up in an index; ``order`` is the field that sorts first."""
    if not isinstance(filter_, Mapping):
        return True
    fields = registry.fields[entity.name]
    return not filter_ or any(
        _is_along(entity, fields[key], value, is_sorted=key == order) for key, value in filter_.items() if key in fields
    )


def _is_along(entity: Entity, read: Any, value: Tree, *, is_sorted: bool) -> bool:
    if isinstance(read, One):
        return all(serves(entity.table, ours) for ours in read.match.values())
    compared = set(value) if isinstance(value, Mapping) else set()
    return is_sorted_along(entity, read) if is_sorted else bool(compared & _EXACT) and _can_be(entity, read)


def _can_be(entity: Entity, read: Any) -> bool:
    column = _column(read)
    return column is not None and (
        column.is_written or column.kind is Kind.JSON or serves(entity.table, column.search or column.name)
    )


def _column(read: Any) -> Column | None:
    """Return the column of a row that a field is compared by, if it is one."""
    compared = getattr(read, "compared", None) or (read.value if isinstance(read, Amount) else read)
    return compared if isinstance(compared, Column) and not compared.sql else None


def tell(core: GraphQLSchema, registry: Registry) -> None:
    """Say in the descriptions of the schema which sorts and filters of the lists at its root no index serves, and which no stream follows."""
    _tell_of_streams(core, registry)
    lists = core.query_type.fields if core.query_type else {}
    for name, read in registry.fields["Query"].items():
        if isinstance(read, Connection):
            arguments = lists[name].args
            entity, fields = registry.entities[read.entity], registry.fields[read.entity]
            if "filter" in arguments:
                _tell_of_filter(get_named_type(arguments["filter"].type), entity, fields)
            if "orderBy" in arguments:
                _tell_of_order(get_named_type(arguments["orderBy"].type), entity, fields)


def _tell_of_streams(core: GraphQLSchema, registry: Registry) -> None:
    """Say in the descriptions of filters which conditions a stream of how a list changes cannot follow."""
    streams = core.subscription_type.fields if core.subscription_type else {}
    waiting = [
        (str(read.about), get_named_type(streams[name].args["filter"].type))
        for name, read in registry.fields["Subscription"].items()
        if isinstance(read, Stream) and read.compile is not None
    ]
    known: set[str] = set()
    while waiting:
        about, type_ = waiting.pop()
        if type_.name in known:
            continue
        known.add(type_.name)
        for key, field in type_.fields.items():
            read: Any = registry.fields[about].get(key)
            if read is not None and not can_be_followed(registry, read):
                field.description += UNFOLLOWED
            elif isinstance(read, One | Many | Connection):
                inner = get_named_type(field.type)
                waiting.append((read.entity, inner if isinstance(read, One) else get_named_type(inner.fields["some"].type)))


def _tell_of_filter(type_: Any, entity: Entity, fields: Mapping[str, Any]) -> None:
    for key, field in type_.fields.items() if isinstance(type_, GraphQLInputObjectType) else ():
        read = fields.get(key)
        if isinstance(read, Column | Amount | Aggregate) and not _can_be(entity, read) and not is_sorted_along(entity, read):
            field.description += FILTERED


def _tell_of_order(type_: Any, entity: Entity, fields: Mapping[str, Any]) -> None:
    enum = get_named_type(type_.fields["field"].type)
    named = {name.lower(): read for name, read in fields.items()}
    for name, value in enum.values.items() if isinstance(enum, GraphQLEnumType) else ():
        if not is_sorted_along(entity, named.get(name.lower().replace("_", ""))):
            value.description += SORTED
