"""How a field of the schema reads. The schema declares each field with one of these; the compiler knows nothing else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from models.rights import is_ruleless
from resolvers.reads.pieces import Scope


class Kind(StrEnum):
    """How a value is kept in the database, and so how it is printed and compared."""

    ID = "uuid"
    TEXT = "text"
    INT = "bigint"
    BOOL = "boolean"
    INSTANT = "timestamptz"
    DATE = "date"
    JSON = "jsonb"
    AMOUNT = "amount"
    """Minor units; printed as a decimal string of the currency in ``currency``."""


class Access(StrEnum):
    """Which rows of a table a caller sees."""

    OWNER = "OWNER"
    """Rows whose owner is in the caller's scope."""
    WORKSPACE = "WORKSPACE"
    """Every row of the caller's workspace."""
    SELF = "SELF"
    """Rows whose owner is the caller, and nobody else's."""
    ADMIN = "ADMIN"
    """Every row of the workspace, for administrators alone."""


@dataclass(frozen=True, kw_only=True)
class Entity:
    """A type that stands for the rows of a table. ``prefix`` begins its global ids (``contact_<uuid>``)."""

    name: str
    table: str
    prefix: str = ""
    access: Access = Access.WORKSPACE
    key: str = "workspace_id"
    """The column with the workspace's id."""
    owner: str = "owner_id"
    """The column with the user who answers for a row, where access is by owner."""
    restorable: bool = False
    mergeable: bool = False
    """Whether a row may be merged into another, and its id then leads there (``models/base.py``)."""
    order: tuple[tuple[str, str], ...] = (("createdAt", "DESC"),)
    unique: str = "id"
    """The field that no two rows share, by which a list is sorted last."""
    through: tuple[str, str] | None = None
    """The entity, and the column with its id, through which alone a row may be seen."""
    also: Mapping[str, "Column"] = field(default_factory=dict)
    """Values that can be filtered and sorted by though the type has no field of that name."""
    records: tuple[str, Mapping[str, str]] | None = None
    """Columns that name the record that a row is about, one of several entities: the column of its id; and the entities by what the column
    ``noun`` says. A row is seen while its record is, or what that was merged into; one that names none goes by its noun alone."""
    noun: str = ""
    """The noun whose rights hold for it; its own name unless given."""
    about: str | None = None
    """Of a kind without rights of its own: the column with the noun that a row is about. A token whose scopes do not cover it sees no
    such row; where there is no column, no row at all."""
    made_with: str | None = None
    """Of a kind without rights of its own: when a token with scopes sees a row, being what made it; SQL of ``{t}``, ``{workspace}`` and ``{token}``."""
    shared: str | None = None
    """When a partner sees a row: SQL of ``{t}``, ``{workspace}``, ``{partner}`` and ``{user}``. None for never."""
    partner_fields: Mapping[str, str | None] | None = None
    """What a partner sees of a row: fields, each with what must have been agreed for it, None for nothing. None for every field."""

    def __post_init__(self) -> None:
        is_said = bool(self.noun) or self.access is Access.OWNER
        object.__setattr__(self, "noun", self.noun or self.name.upper())
        if is_said:
            is_ruleless(self.noun)


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column of the row, or ``sql`` made of its columns (``{t}`` stands for the table).

    ``entity`` names the type whose id it holds; ``search`` the column with the same text in the form in which it is
    searched; ``parse`` turns a filter's value into the form in which the column keeps it, for whoever asks.
    """

    name: str
    kind: Kind | None = None
    entity: str | None = None
    nullable: bool = True
    sql: str | None = None
    search: str | None = None
    parse: Callable[[Any, Scope], Any] | None = None
    compared: "Column | None" = None
    """The column by which it is filtered, where that is another."""
    is_written: bool = False
    """Whether a filter's values stand in the statement itself, so that the database knows how rare they are: those of an enum that shapes it."""


@dataclass(frozen=True, kw_only=True)
class Latest:
    """A table that keeps the latest instant of related rows, by row and owner, so that rows are sorted along its index.

    Its columns are ``workspace_id``, ``row``, ``owner_id`` and ``at``. ``noun`` is whose rights hold for what is kept.
    """

    table: str
    row: str
    at: str
    noun: str


@dataclass(frozen=True, kw_only=True)
class Aggregate:
    """A number or instant computed from related rows that the caller may see, such as ``count(*)``.

    ``match`` pairs columns of the related table with columns of this row; ``expression`` and ``where`` are SQL in which
    ``{t}`` stands for the related table, and in ``where`` ``{today}`` for the present day where the company is.
    """

    entity: str
    match: Mapping[str, str]
    expression: str
    where: str | None = None
    kind: Kind = Kind.INT
    nullable: bool = True
    left_of: str = ""
    """The column of this row of which the number is what is left, once it is taken away."""
    kept: Latest | None = None
    """Where it is kept, for whoever sees rows by their owner; partners, who do not, have it computed."""


@dataclass(frozen=True, kw_only=True)
class One:
    """A related row: null where there is none or the caller may not see it. ``order`` picks among several that meet ``where``."""

    entity: str
    match: Mapping[str, str]
    order: str | None = None
    where: str | None = None


@dataclass(frozen=True, kw_only=True)
class Many:
    """A short list of related rows, whole, in a fixed order (SQL in which ``{t}`` stands for the related table)."""

    entity: str
    match: Mapping[str, str]
    order: str


@dataclass(frozen=True, kw_only=True)
class Connection:
    """A list of related rows, or at the root of all rows, in pages. ``where`` narrows it for good, ``asked`` by the field's own arguments."""

    entity: str
    match: Mapping[str, str] = field(default_factory=dict)
    order: tuple[tuple[str, str], ...] | None = None
    where: str | None = None
    via: tuple[str, str, str] | None = None
    """A table between: its name, its column with the related row's id, and its column with this row's."""
    asked: Callable[..., Any] | None = None
    """Returns further conditions, of the compiler's helper, the field and the table; its arguments are named in ``asking``."""
    asking: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Embedded:
    """An object made of the same row. ``present`` is SQL that is false where the object is null."""

    type: str
    present: str | None = None


@dataclass(frozen=True, kw_only=True)
class Elements:
    """A list of objects kept as JSON in a column; their fields are keys of the same names."""

    column: str
    type: str


@dataclass(frozen=True, kw_only=True)
class Amount:
    """A money object computed from an amount column or aggregate: ``amount`` and ``currency``.

    ``currency`` is a column, or None for the workspace's base currency. ``compared`` is the column by which it is
    filtered and sorted, where that is another.
    """

    value: Column | Aggregate
    currency: str | None = None
    compared: Column | None = None
    nullable: bool = True


@dataclass(frozen=True, kw_only=True)
class Find:
    """At the root: one row by arguments. ``condition`` gets the compiler's helper, the table and the arguments.

    Where a row is found by another table's, that stands ``beside`` it under this name, and the first in its ``order`` is taken.
    """

    entity: str
    condition: Callable[..., Any]
    beside: str = ""
    order: str = ""


@dataclass(frozen=True, kw_only=True)
class Nodes:
    """At the root: rows of any type by global ids; one, or a list in the order asked."""

    many: bool


@dataclass(frozen=True, kw_only=True)
class Custom:
    """A field with a statement of its own: ``compile`` gives the SQL of its JSON and an optional step after loading."""

    compile: Callable[..., Any]
    may_lag: bool = False
    """Whether anybody may be shown it as it was a moment ago, where the settings say so; lists may."""


@dataclass(frozen=True, kw_only=True)
class Stream:
    """A subscription's field: the events that a condition accepts. ``condition`` gets the compiler's helper, the field and the table of events.

    One that tells of something else has a statement of its own: ``compile`` gets the helper, the field, this and how many it may tell of.
    """

    entity: str
    condition: Callable[..., Any] | None = None
    about: str | None = None
    """The entity that its argument ``filter`` is about."""
    compile: Callable[..., Any] | None = None
    begins: Callable[..., Any] | None = None
    """Finds the event after which a stream begins that names no place, of the workspace's id: what goes on already is told at once."""


Read = Column | Aggregate | One | Many | Connection | Embedded | Elements | Amount | Find | Nodes | Custom | Stream


@dataclass(frozen=True, kw_only=True)
class Registry:
    """Every type that stands for rows, how each of its fields reads, and which enums shape a statement."""

    entities: Mapping[str, Entity]
    fields: Mapping[str, Mapping[str, Read]]
    structural_enums: frozenset[str]
    money_type: str = "Money"

    @cached_property
    def prefixes(self) -> Mapping[str, Entity]:
        """Return the entities that have global ids, by what these begin with."""
        return {entity.prefix: entity for entity in self.entities.values() if entity.prefix}
