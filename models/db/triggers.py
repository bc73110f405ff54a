"""Triggers, written from declarations: what the database itself does when a row changes, whoever changes it and however.

A ``Follow`` says what is done for rows as they were and as they become. From it come statement triggers with transition tables on
PostgreSQL (each sees exactly what one statement changed), row triggers there for a distributed PostgreSQL, which knows no others, and
row triggers on SQLite. An update that changes none of the columns that a follow watches changes nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.db.connecting import Dialect
from models.db.sql import WORDS, Words


class When(StrEnum):
    """What happens to a row."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True, kw_only=True)
class Rows:
    """What may stand after FROM in a statement of a trigger: the changed rows as they were, and as they become."""

    dialect: Dialect
    was: str | None
    becomes: str | None

    @property
    def said(self) -> Words:
        """Return what the database says."""
        return WORDS[self.dialect]

    def changed(self, *columns: str) -> str:
        """Return a FROM item, yet without a name, of an update's rows as they were of which one of these columns is not what it was.

        Rows as they were and as they become are never joined: a plan that was made for one row would compare each with each of thousands.
        """
        return self._differing(self.was, self.becomes, columns)

    def changed_to(self, *columns: str) -> str:
        """Return the same rows as they become."""
        return self._differing(self.becomes, self.was, columns)

    def _differing(self, these: str | None, those: str | None, columns: Sequence[str]) -> str:
        shown = ", ".join(("workspace_id", "id", *columns))
        return f"(select {shown} from {these} b except select {shown} from {those} a)"


@dataclass(frozen=True, kw_only=True)
class Follow:
    """What follows from changes of a table's rows. ``columns`` are all that the statements read of a row."""

    name: str
    table: str
    columns: Sequence[str]
    statements: Callable[[Rows], Sequence[str]]
    watch: Sequence[str] | None = None
    """The columns without whose change an update does nothing, where not those that are read; empty for any change."""
    on: Sequence[When] = tuple(When)

    @property
    def watched(self) -> Sequence[str]:
        """Return the columns whose change matters; none where any does."""
        return self.columns if self.watch is None else self.watch

    def names(self) -> list[str]:
        """Return the names of its triggers."""
        return [_name(self, when) for when in self.on]

    def create(self, dialect: Dialect, *, by_row: bool) -> list[str]:
        """Return the statements that make its triggers."""
        write = _sqlite if dialect == "sqlite" else _postgres_rows if by_row else _postgres
        return [statement for when in self.on for statement in write(self, when)]


def _name(follow: Follow, when: When) -> str:
    return f"follow_{follow.table}_{follow.name}_{when}"


def _sqlite(follow: Follow, when: When) -> list[str]:
    def row(side: str) -> str:
        return f"(select {', '.join(f'{side}.{name} as {name}' for name in follow.columns)})"

    rows = Rows(
        dialect="sqlite",
        was=None if when is When.INSERT else row("old"),
        becomes=None if when is When.DELETE else row("new"),
    )
    of, condition = "", ""
    if when is When.UPDATE and follow.watched:
        of = f" of {', '.join(follow.watched)}"
        condition = f" when {' or '.join(f'old.{name} is not new.{name}' for name in follow.watched)}"
    body = rows.said.spoken("; ".join(follow.statements(rows)))
    return [f"create trigger {_name(follow, when)} after {when}{of} on {follow.table} for each row{condition} begin {body}; end;"]


def _function(follow: Follow, when: When, rows: Rows) -> str:
    name, body = _name(follow, when), rows.said.spoken("; ".join(follow.statements(rows)))
    return f"create or replace function {name}() returns trigger language plpgsql as $$ begin {body}; return null; end $$;"


def _postgres(follow: Follow, when: When) -> list[str]:
    was, becomes = when is not When.INSERT, when is not When.DELETE
    rows = Rows(dialect="postgres", was="was" if was else None, becomes="becomes" if becomes else None)
    seen = " ".join([*(["old table as was"] if was else []), *(["new table as becomes"] if becomes else [])])
    name = _name(follow, when)
    return [
        _function(follow, when, rows),
        f"create trigger {name} after {when} on {follow.table} referencing {seen} for each statement execute function {name}();",
    ]


def _postgres_rows(follow: Follow, when: When) -> list[str]:
    rows = Rows(
        dialect="postgres",
        was=None if when is When.INSERT else "(select old.*)",
        becomes=None if when is When.DELETE else "(select new.*)",
    )
    condition = ""
    if when is When.UPDATE and follow.watched:
        before, after = (", ".join(f"{side}.{column}" for column in follow.watched) for side in ("old", "new"))
        condition = f" when (({before}) is distinct from ({after}))"
    name = _name(follow, when)
    return [
        _function(follow, when, rows),
        f"create trigger {name} after {when} on {follow.table} for each row{condition} execute function {name}();",
    ]
