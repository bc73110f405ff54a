"""Arguments of mutations, each said once: its name, its type, its meaning, and what the use case gets."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import strawberry
from strawberry import UNSET

from schema.mutations.actions.fields import given, updated


@dataclass(frozen=True, kw_only=True)
class Argument:
    """An argument of a mutation: its name, its type, what it means, and how it becomes a value of the use case.

    ``to`` is the use case's parameter where it has another name. What a client leaves out or gives as null is not passed on.
    """

    name: str
    type: Any
    description: str
    to: str = ""
    convert: Callable[[Any], Any] | None = None
    default: Any = UNSET
    is_required: bool = False

    def value(self, given: Any) -> Any:
        """Return what the use case gets."""
        return self.convert(given) if self.convert else given


def required(name: str, type_: Any, description: str, **options: Any) -> Argument:
    """Declare an argument that must be given."""
    return Argument(name=name, type=type_, description=description, is_required=True, **options)


def optional(name: str, type_: Any, description: str, **options: Any) -> Argument:
    """Declare an argument that may be left out."""
    return Argument(name=name, type=type_ | None, description=description, **options)


ROW = required("id", strawberry.ID, "The global id.", to="row_id")
HAPPENED_AT = optional("happened_at", datetime, "When it happened; now unless given. Not before the last move.")
VERSION = optional(
    "expected_version",
    int,
    "The version that the caller knows. Fields that somebody else changed since are refused as CONFLICT.",
)
EXACT_VERSION = optional(
    "expected_version",
    int,
    "The version that the caller knows. If anything of the record has changed since, nothing is done: CONFLICT.",
)
KEY = optional(
    "idempotency_key", str, "A text of the client's making. The same key and input give the first answer again, for 24 hours."
)


def creates(
    input_: Any, to: str = "fields", convert: Callable[[Any], Any] | None = None, **nested: Callable[[Any], Any]
) -> Argument:
    """Declare the input of what makes something: absent fields are left out."""
    made = convert or (lambda fields: fields)
    return required("input", input_, "What to write.", to=to, convert=lambda source: made(given(source, **nested)))


def updates(input_: Any, **nested: Callable[[Any], Any]) -> Argument:
    """Declare the input of an update: absent fields stay as they are, null clears."""
    return required("input", input_, "What to write.", to="fields", convert=lambda source: updated(source, **nested))
