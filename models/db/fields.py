"""Column types that behave alike on both databases."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from tortoise import Model, fields

from models.errors import BadInput

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


class CharField(fields.CharField[Any]):
    """A column of short text. It holds nothing that is too long; compared with such a text, no row is the one that is asked for.

    Every table's short texts are such columns (``Table``).
    """

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        """Return the text to write, or to compare with. What no database could keep is refused, whoever asks for it."""
        if not isinstance(instance, type) or not isinstance(value, str):
            return super().to_db_value(value, instance)
        if not is_clean(value):
            raise BadInput("Text must not contain NUL characters or lone surrogates.")
        return value


def is_clean(text: str) -> bool:
    """Tell whether both databases can keep the text: no NUL, no lone surrogate."""
    return "\x00" not in text and (text.isascii() or not any("\ud800" <= c <= "\udfff" for c in text))


def enum_column(kind: type[E], **options: Any) -> Any:
    """Return a text column that holds the name of a member of ``kind`` (every enum's values are its names)."""
    return fields.CharEnumField(kind, max_length=32, **options)


class MentionField(fields.UUIDField[Any]):
    """The id of a row that no foreign key holds; ``models/base.py`` says when that is right."""
