"""Taking out of a kept event what somebody may not see, or what nobody may keep: both by what its fields declare."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from models.events import EVENTS
from models.events.forms import Shown
from models.wire import camel

Conceals = Callable[[Shown], str | None]
"""Tells why what a field shows is left out; None where it is not."""


@cache
def fields_of(type_: str) -> Mapping[str, Shown]:
    """Return what the fields of a type of event show, by their names on the wire."""
    return {camel(name): shown for name, shown in EVENTS[type_].told.items()}


def apart(type_: str, side: Mapping[str, Any]) -> dict[str, Any]:
    """Return one side of an event with values under keys each by itself, as ``custom.budget``."""
    fields = fields_of(type_)
    found: dict[str, Any] = {}
    for name, value in side.items():
        if name in fields and fields[name].form.keyed:
            found |= {f"{name}.{key}": entry for key, entry in value.items()}
        else:
            found[name] = value
    return found


def without(type_: str, side: Mapping[str, Any], conceals: Conceals) -> tuple[dict[str, Any], dict[str, str]]:
    """Return one side of an event without what is concealed, and what that was: field of the API and the reason.

    What no declaration names is left out as well: nobody can say whose it is.
    """
    hidden: dict[str, str] = {}
    return _pruned(fields_of(type_), side, conceals, hidden), hidden


def _pruned(fields: Mapping[str, Shown], values: Mapping[str, Any], conceals: Conceals, hidden: dict[str, str]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for name, value in values.items():
        shown = fields.get(name)
        if shown is None:
            continue
        reason = conceals(shown)
        if reason is not None:
            hidden[shown.path] = reason
        else:
            kept[name] = _entries(shown, value, conceals, hidden) if shown.form.parts else value
    return kept


def _entries(shown: Shown, value: Any, conceals: Conceals, hidden: dict[str, str]) -> Any:
    parts = shown.form.parts
    if isinstance(value, list):
        return [_pruned(parts, entry, conceals, hidden) for entry in value]
    if isinstance(value, Mapping):
        return {key: entry and _pruned(parts, entry, conceals, hidden) for key, entry in value.items()}
    return value
