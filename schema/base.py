"""How types and fields are declared: a description for people, and for the compiler how the field reads."""

import inspect
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Any, Generic, TypeVar

import strawberry
from graphql import (
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    get_named_type,
)
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument

from resolvers.reads.compilation import TYPE_KEY
from resolvers.reads.declare import (
    Aggregate,
    Column,
    Entity,
    Kind,
    Read,
    Registry,
)
from resolvers.reads.declare import (
    Connection as ConnectionRead,
)

T = TypeVar("T")
READ = "read"
ENTITY: dict[type, Entity] = {}
UNSHOWN: list[Entity] = []
"""Tables that fields are computed from and no type shows; the one door stands before them all the same."""


def described(cls: type[T]) -> str:
    """Return a class's docstring as a GraphQL description."""
    return inspect.cleandoc(cls.__doc__ or "")


def row(entity: Entity, **options: Any) -> Callable[[type[T]], type[T]]:
    """Declare a type that stands for the rows of a table. Its docstring is its description."""

    def declare(cls: type[T]) -> type[T]:
        made = strawberry.type(cls, description=described(cls), **options)
        ENTITY[made] = entity
        return made

    return declare


def part(cls: type[T]) -> type[T]:
    """Declare an object that is part of a row. Its docstring is its description."""
    return strawberry.type(cls, description=described(cls))


def reads(read: Read, description: str, **options: Any) -> Any:
    """Declare a field and how it reads."""
    return strawberry.field(description=description, metadata={READ: read}, **options)


def column(description: str, name: str = "", **options: Any) -> Any:
    """Declare a field that is a column; the column is named as the attribute unless ``name`` says otherwise."""
    return reads(Column(name=name, **options), description)


def arguments_of(field: Any, *arguments: tuple[str, Any, Any, str]) -> Any:
    """Give a field its arguments: name, annotation, default (UNSET for none) and description of each."""
    field.arguments = [
        StrawberryArgument(
            python_name=name,
            graphql_name=None,
            type_annotation=StrawberryAnnotation(annotation),
            default=default,
            description=description,
        )
        for name, annotation, default, description in arguments
    ]
    return field


PAGE_ARGUMENTS: tuple[tuple[str, Any, Any, str], ...] = (
    ("first", int | None, strawberry.UNSET, "How many rows from the start, or after the cursor: 1 to 100; 20 if neither first nor last is given."),
    ("after", str | None, strawberry.UNSET, "Start after the row with this cursor. A cursor holds for the sort and filter it was made with."),
    ("last", int | None, strawberry.UNSET, "How many rows from the end, or before the cursor: 1 to 100. Not together with first."),
    ("before", str | None, strawberry.UNSET, "End before the row with this cursor. Goes with last."),
)  # fmt: skip


SEARCH = (
    "Only rows with these words in names, titles, numbers or addresses: parts of words, in any order and letter case; words of one "
    "or two letters only where a word begins. 1 to 100 characters. The best matches come first, of equal ones the newest, "
    "unless orderBy says otherwise."
)


class RowState(StrEnum):
    """Which rows of a list: present ones, or deleted ones that can be restored."""

    PRESENT = "PRESENT"
    DELETED = "DELETED"


def connection(
    read: ConnectionRead,
    description: str,
    *,
    filter_: Any = None,
    order: Any = None,
    restorable: bool = False,
    searchable: bool = False,
) -> Any:
    """Declare a list that is read in pages; of a ``restorable`` one, the deleted rows can be read instead."""
    arguments = list(PAGE_ARGUMENTS)
    if filter_ is not None:
        arguments.append(("filter", filter_ | None, strawberry.UNSET, "Only rows that meet these conditions."))
    if order is not None:
        arguments.append(("order_by", list[order] | None, strawberry.UNSET, "What to sort by, the first first; at most five."))
    if searchable:
        arguments.append(("search", str | None, strawberry.UNSET, SEARCH))
    if restorable:
        arguments.append(("state", RowState, RowState.PRESENT, "Whether to list the present rows, or the deleted ones."))
    return arguments_of(reads(read, description), *arguments)


@strawberry.interface(description="Anything that has a global id, and so can be fetched again by `node(id)`.")
class Node:
    id: strawberry.ID = column(
        "Global id: the type's prefix and a UUID, such as `contact_01939c1e-…`. Never changes.", kind=Kind.ID
    )


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether rows follow this page.")
    has_previous_page: bool = strawberry.field(description="Whether rows come before this page.")
    start_cursor: str | None = strawberry.field(description="Cursor of the first row; null on an empty page.")
    end_cursor: str | None = strawberry.field(
        description="Cursor of the last row; null on an empty page. Give it as `after` to go on."
    )


@strawberry.type(description="A row of a page and its cursor.")
class Edge(Generic[T]):
    cursor: str = strawberry.field(description="The row's place in this sort and filter.")
    node: T = strawberry.field(description="The row.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="The rows with their cursors.")
    nodes: list[T] = strawberry.field(description="The rows alone.")
    page_info: PageInfo = strawberry.field(description="Where the page lies, and the cursors to go on with.")
    as_of: str = strawberry.field(
        description="The place in the log of events that the page is as of. Give it as `after` to a subscription, and you miss nothing that comes after "
        "this read; of several pages, and of several lists, give the one of the first that you read."
    )
    total_count: int = arguments_of(
        strawberry.field(
            description="How many rows the whole list has. Counted only when selected, row by row: of a long list it costs more than the page."
        ),
        (
            "up_to",
            int | None,
            strawberry.UNSET,
            "Count no further than this, 1 to 100,000: the answer is at most this, and soon there.",
        ),
    )


def resolve_from_source(source: Any, info: GraphQLResolveInfo[Any], **arguments: Any) -> Any:
    """Resolve a field of a row: from loaded JSON by response key, or by asking the source itself."""
    if isinstance(source, dict):
        return source.get(str(info.path.key))
    return source.resolve(info, arguments)


_KINDS = {"ID": Kind.ID, "Int": Kind.INT, "Boolean": Kind.BOOL, "DateTime": Kind.INSTANT, "Date": Kind.DATE}


def _complete(read: Read, snake_name: str, type_: Any, entity: str) -> Read:
    if not isinstance(read, Column | Aggregate):
        return read
    nullable = not isinstance(type_, GraphQLNonNull)
    bare = type_ if nullable else type_.of_type
    kind = Kind.JSON if isinstance(bare, GraphQLList) else _KINDS.get(get_named_type(type_).name, Kind.TEXT)
    if isinstance(read, Column):
        name = read.name or snake_name
        owner = read.entity or (entity if kind is Kind.ID and name == "id" else None)
        return replace(read, name=name, kind=read.kind or kind, nullable=nullable, entity=owner)
    return replace(read, kind=kind, nullable=nullable)


def _is_made_in_python(type_name: str) -> bool:
    """Tell whether values of a type are Python objects; all others are JSON that the database made."""
    return type_name in {
        "Mutation",
        "Subscription",
        "UserError",
        "FieldConflict",
        "BulkResult",
        "MergeResult",
        "MergeLeft",
        "RateLimit",
        "RoleRights",
        "NounRights",
        "KpiMetricInfo",
        "ProviderInfo",
        "ProviderSetting",
        "ImportPreview",
        "ImportPreviewColumn",
        "ImportPreviewRow",
        "ImportPreviewProblem",
    } or type_name.endswith("Payload")


def registry_of(schema: strawberry.Schema) -> Registry:
    """Collect every declaration of a built schema, and let the ordinary executor resolve those fields from their source."""
    core: GraphQLSchema = schema._schema  # noqa: SLF001 - Strawberry offers no public way to its graphql-core schema
    fields: dict[str, dict[str, Read]] = {}
    entities: dict[str, Entity] = {entity.name: entity for entity in (*ENTITY.values(), *UNSHOWN)}
    for name, concrete in schema.schema_converter.type_map.items():
        type_ = core.type_map.get(name)
        if not isinstance(type_, GraphQLObjectType):
            continue
        for field in concrete.definition.fields:  # type: ignore[union-attr]
            graphql_name = schema.config.name_converter.get_graphql_name(field)
            if READ in field.metadata:
                read = _complete(field.metadata[READ], field.python_name, type_.fields[graphql_name].type, name)
                fields.setdefault(name, {})[graphql_name] = read
            if not _is_made_in_python(name) and (name != "Query" or READ in field.metadata):
                type_.fields[graphql_name].resolve = resolve_from_source
                type_.is_type_of = None
    for name, entity in entities.items():
        fields[name] = {**entity.also, **fields.get(name, {})}
    core.type_map["Node"].resolve_type = lambda value, *_: value[TYPE_KEY]  # type: ignore[attr-defined]
    structural = {
        name
        for name, type_ in core.type_map.items()
        if isinstance(type_, GraphQLEnumType) and (name == "OrderDirection" or name.endswith("OrderField") or name in STRUCTURAL)
    }
    return Registry(entities=entities, fields=fields, structural_enums=frozenset(structural))


STRUCTURAL: set[str] = {"RowState", "InteractionKind"}
"""Enums whose values shape a statement; a noun's file adds its own."""
