"""Fields of inputs: how they are declared, and which of them a client gave."""

from collections.abc import Callable
from typing import Any

import strawberry
from strawberry import UNSET


def given(source: Any, **convert: Callable[[Any], Any]) -> Any:
    """Return the fields that a client gave in an input, absent ones left out."""
    found: dict[str, Any] = {}
    for name, value in vars(source).items():
        if value is not UNSET:
            found[name] = convert[name](value) if name in convert and value is not None else value
    return found


def present(source: Any) -> dict[str, Any]:
    """Return the fields of an input that have a value: null is the same as absent where there is nothing to clear."""
    return {name: value for name, value in given(source).items() if value is not None}


def updated(source: Any, **convert: Callable[[Any], Any]) -> Any:
    """Return the fields that an update gives: a Maybe that is None was absent, Some(None) clears."""
    found: dict[str, Any] = {}
    for name, value in vars(source).items():
        if isinstance(value, strawberry.Some):
            found[name] = convert[name](value.value) if name in convert and value.value is not None else value.value
    return found


def on(description: str) -> Any:
    """Declare a field of an input that may be left out."""
    return strawberry.field(default=UNSET, description=description)


def maybe(description: str) -> Any:
    """Declare a field of an update: absent leaves the value as it is, null clears it."""
    return strawberry.field(default=None, description=description)
