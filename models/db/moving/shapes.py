"""What is carried of each table, and the one form in which a row is on its way, whichever database it comes from.

Ids, instants and days are text as SQLite keeps them, JSON is text, truth is 0 or 1. A table's digest is the same on both databases
and does not depend on the order of its rows.
"""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import orjson
from tortoise import Model, fields

from models.base import Table
from models.db.tables import models, primary_key, table_of

Kind: TypeAlias = Literal["uuid", "instant", "date", "json", "bytes", "bool", "int", "text"]
Row: TypeAlias = Sequence[Any]
_KINDS: Sequence[tuple[type[fields.Field[Any]], Kind]] = (
    (fields.UUIDField, "uuid"),
    (fields.DatetimeField, "instant"),
    (fields.DateField, "date"),
    (fields.JSONField, "json"),
    (fields.BinaryField, "bytes"),
    (fields.BooleanField, "bool"),
    (fields.IntField, "int"),
    (fields.TextField, "text"),
    (fields.CharField, "text"),
)


@dataclass(frozen=True, kw_only=True)
class Shape:
    """A table as it is carried."""

    table: str
    columns: tuple[str, ...]
    kinds: tuple[Kind, ...]
    key: tuple[str, ...]

    @property
    def workspace(self) -> str | None:
        """Return the column that says whose a row is; None for what belongs to the whole database."""
        if self.table == "workspace":
            return "id"
        return "workspace_id" if "workspace_id" in self.columns else None

    def places(self, *kinds: Kind) -> list[int]:
        """Return where the columns of some kinds stand."""
        return [place for place, kind in enumerate(self.kinds) if kind in kinds]


def shapes() -> list[Shape]:
    """Return the tables that are carried, each after those that it refers to. Which migrations have run is each database's own."""
    return [_shape(model) for model in models() if issubclass(model, Table) and not model.is_derived]


def _shape(model: type[Model]) -> Shape:
    columns = tuple(sorted(model._meta.fields_db_projection))  # noqa: SLF001 - Tortoise keeps its columns there
    kinds = tuple(_kind(model._meta.fields_map[name]) for name in columns)  # noqa: SLF001 - as above
    return Shape(table=table_of(model), columns=columns, kinds=kinds, key=primary_key(model))


def _kind(field: fields.Field[Any]) -> Kind:
    for known, kind in _KINDS:
        if isinstance(field, known):
            return kind
    raise TypeError(f"{field.model_field_name}: nothing says how a {type(field).__name__} is carried to another database")


def line(shape: Shape, row: Row) -> bytes:
    """Return a row as one line of JSON, equal for equal rows: JSON inside it with its keys in order, bytes in base 64."""
    told = list(row)
    for place in shape.places("json"):
        if told[place] is not None:
            told[place] = orjson.dumps(orjson.loads(told[place]), option=orjson.OPT_SORT_KEYS).decode()
    for place in shape.places("bytes"):
        if told[place] is not None:
            told[place] = base64.b64encode(told[place]).decode()
    return orjson.dumps(told)


def row_of(shape: Shape, told: list[Any]) -> Row:
    """Return the row of a line."""
    for place in shape.places("bytes"):
        if told[place] is not None:
            told[place] = base64.b64decode(told[place])
    return told


class Tally:
    """How many rows there were, and a digest of them all."""

    def __init__(self) -> None:
        self.rows, self._sum = 0, 0

    @classmethod
    def of(cls, rows: int, digest: str) -> "Tally":
        """Return what a file says of a table."""
        made = cls()
        made.rows, made._sum = rows, int(digest, 16)
        return made

    def add(self, told: bytes) -> None:
        """Count a row."""
        self.rows += 1
        self._sum += int.from_bytes(hashlib.blake2b(told, digest_size=16).digest())

    @property
    def digest(self) -> str:
        """Return the digest."""
        return f"{self._sum % (1 << 128):032x}"

    def told(self) -> dict[str, Any]:
        """Return both for a file."""
        return {"rows": self.rows, "digest": self.digest}
