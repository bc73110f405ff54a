"""Column types that behave alike on both databases."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from tortoise import Model, fields

E = TypeVar("E", bound=StrEnum)


class InstantField(fields.DatetimeField[Any]):
    """An aware instant, kept in UTC: ``timestamptz`` on PostgreSQL, sortable RFC 3339 text on SQLite."""

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        """Return the instant in UTC. A naive datetime is a bug and is refused."""
        if _is_utc(value):
            return value
        result = super().to_db_value(value, instance)
        if isinstance(result, datetime):
            if result.tzinfo is None:
                raise ValueError(f"naive datetime for {self.model_field_name}")
            return result.astimezone(UTC)
        return result

    def to_python_value(self, value: Any) -> Any:
        """Return the instant."""
        return value if _is_utc(value) else super().to_python_value(value)


def _is_utc(value: Any) -> bool:
    """Tell whether a value is an instant as it is kept: nearly every one is."""
    return value.__class__ is datetime and value.tzinfo is UTC


def enum_column(kind: type[E], **options: Any) -> Any:
    """Return a text column that holds the name of a member of ``kind`` (every enum's values are its names)."""
    return fields.CharEnumField(kind, max_length=32, **options)


class MentionField(fields.UUIDField[Any]):
    """The id of a row that no foreign key holds; ``models/base.py`` says when that is right."""
