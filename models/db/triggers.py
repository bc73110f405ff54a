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
    differ_in: Sequence[str] = ()
    """Columns of which one is not what it was in whatever is here, where it is one row; none where that is not known."""

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
        if these and self.differ_in and set(self.differ_in) <= {"workspace_id", "id", *columns}:
            return these
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
    only: str = ""
    """SQL of ``{t}``: the only rows that anything follows from, where not all. Nothing is done where none is changed, and none else is seen."""

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


def _among(follow: Follow, *sides: str) -> list[str]:
    """Return the conditions that rows of these sides are such as something follows from; none where all are."""
    return [f"({follow.only})".replace("{t}", side) for side in sides if follow.only]


def _where(follow: Follow, side: str) -> str:
    return "".join(f" where {condition}" for condition in _among(follow, side))


def _sqlite(follow: Follow, when: When) -> list[str]:
    def row(side: str) -> str:
        return f"(select {', '.join(f'{side}.{name} as {name}' for name in follow.columns)}{_where(follow, side)})"

    rows = Rows(
        dialect="sqlite",
        was=None if when is When.INSERT else row("old"),
        becomes=None if when is When.DELETE else row("new"),
        differ_in=follow.watched,
    )
    of, conditions = "", [" or ".join(_among(follow, *_sides(when)))]
    if when is When.UPDATE and follow.watched:
        of = f" of {', '.join(follow.watched)}"
        conditions.append(" or ".join(f"old.{name} is not new.{name}" for name in follow.watched))
    condition = _when(conditions)
    body = rows.said.spoken("; ".join(follow.statements(rows)))
    return [f"create trigger {_name(follow, when)} after {when}{of} on {follow.table} for each row{condition} begin {body}; end;"]


def _sides(when: When) -> list[str]:
    return {When.INSERT: ["new"], When.DELETE: ["old"]}.get(when, ["old", "new"])


def _when(conditions: Sequence[str]) -> str:
    """Return the condition of a row trigger; nothing where there is none."""
    some = [f"({condition})" for condition in conditions if condition]
    return f" when ({' and '.join(some)})" if some else ""


def _function(follow: Follow, when: When, rows: Rows, *, guarded: bool = False) -> str:
    name, body = _name(follow, when), rows.said.spoken("; ".join(follow.statements(rows)))
    if guarded:
        body = f"if {' or '.join(f'exists ({some})' for some in _some(follow, rows))} then {body}; end if"
    return f"create or replace function {name}() returns trigger language plpgsql as $$ begin {body}; return null; end $$;"


def _some(follow: Follow, rows: Rows) -> list[str]:
    """Return the SELECTs that all find nothing where nothing follows from a statement, which fires its triggers whatever it has changed.

    An upsert fires those of inserts and of updates, and a plan that is kept may read a whole table to find that it has nothing to do.
    """
    if not (rows.was and rows.becomes and follow.watched):
        return [f"select 1 from {side} e" for side in (rows.was, rows.becomes) if side]
    key = [name for name in ("workspace_id", "id") if name in follow.columns]
    seen = ", ".join(dict.fromkeys([*key, *follow.watched]))
    ways = [(rows.becomes, rows.was), *([(rows.was, rows.becomes)] if follow.only else [])]
    return [f"select {seen} from {these} e except all select {seen} from {those} f" for these, those in ways]


def _postgres(follow: Follow, when: When) -> list[str]:
    was, becomes = when is not When.INSERT, when is not When.DELETE

    def some(side: str) -> str:
        return f"(select * from {side} t{_where(follow, 't')})" if follow.only else side

    rows = Rows(dialect="postgres", was=some("was") if was else None, becomes=some("becomes") if becomes else None)
    seen = " ".join([*(["old table as was"] if was else []), *(["new table as becomes"] if becomes else [])])
    name = _name(follow, when)
    return [
        _function(follow, when, rows, guarded=True),
        f"create trigger {name} after {when} on {follow.table} referencing {seen} for each statement execute function {name}();",
    ]


def _postgres_rows(follow: Follow, when: When) -> list[str]:
    rows = Rows(
        dialect="postgres",
        was=None if when is When.INSERT else f"(select old.*{_where(follow, 'old')})",
        becomes=None if when is When.DELETE else f"(select new.*{_where(follow, 'new')})",
    )
    conditions = [" or ".join(_among(follow, *_sides(when)))]
    if when is When.UPDATE and follow.watched:
        before, after = (", ".join(f"{side}.{column}" for column in follow.watched) for side in ("old", "new"))
        conditions.append(f"({before}) is distinct from ({after})")
    condition = _when(conditions)
    name = _name(follow, when)
    return [
        _function(follow, when, rows),
        f"create trigger {name} after {when} on {follow.table} for each row{condition} execute function {name}();",
    ]
