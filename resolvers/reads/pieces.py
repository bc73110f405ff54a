"""Pieces of SQL that a compiled read is put together from: text from code, and parameters whose values are computed for each request.

How parameters are written and bound, and all that the databases say differently, is in ``models/db/sql.py``; statements that are known
whole are written there by name, without pieces.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from models.base import now
from resolvers.access import Actor


@dataclass(frozen=True, kw_only=True, slots=True)
class Scope:
    """What a parameter is computed from when a plan runs: the coerced variables, who asks, and when: all that it answers is as of one instant."""

    variables: dict[str, Any]
    actor: Actor
    at: datetime = field(default_factory=now)


@dataclass(frozen=True, eq=False, slots=True)
class Param:
    """A value bound at run time. ``type`` is its PostgreSQL type. Compared by identity, so a shared one is sent once."""

    type: str
    get: Callable[[Scope], Any]


class Sql:
    """A piece of SQL: code text and parameters. Immutable."""

    __slots__ = ("parts",)

    def __init__(self, *parts: "str | Param") -> None:
        self.parts = parts


def q(template: str, *args: "str | Sql | Param") -> Sql:
    """Fill the ``{}`` of a template, in order, with code text, pieces of SQL or parameters."""
    parts: list[str | Param] = []
    texts = template.split("{}")
    if len(texts) != len(args) + 1:
        raise ValueError(f"{template!r} takes {len(texts) - 1} arguments, not {len(args)}")
    for text, arg in zip(texts, (*args, ""), strict=True):
        parts.append(text)
        if isinstance(arg, Sql):
            parts.extend(arg.parts)
        else:
            parts.append(arg)
    return Sql(*parts)


def join(separator: str, pieces: Iterable["Sql | str"]) -> Sql:
    """Join pieces of SQL with code text between them."""
    parts: list[str | Param] = []
    for index, piece in enumerate(pieces):
        if index:
            parts.append(separator)
        parts.extend(piece.parts if isinstance(piece, Sql) else (piece,))
    return Sql(*parts)


def all_of(conditions: Iterable[Sql]) -> Sql:
    """Return the conjunction; true when there are no conditions."""
    found = list(conditions)
    return join(" and ", found) if found else Sql("true")
