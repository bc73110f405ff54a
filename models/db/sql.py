"""Raw statements, written once for both databases: named parameters with their type, and the few words that differ.

A statement is code text in which ``:name::type`` stands for a value. PostgreSQL is told the type, SQLite is not; a value is sent once
however often it is named. What the databases say differently is a method of ``Words``: ask ``words()`` for those of the open one.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

import orjson

from models.db.connecting import Dialect, dialect, execute, fetch, fetch_rows
from models.wire import instant

_PARAMETER = re.compile(r"(?<![:\w]):([a-z_]+)(?:::([a-z0-9]+(?:\[\])?))?")
Columns = Sequence[tuple[str, str]]
"""Names of columns and their PostgreSQL types."""


class Words:
    """What PostgreSQL says."""

    clock = "statement_timestamp()"
    """The database's own clock, which all processes share."""
    no_id = "cast(null as uuid)"
    skip_locked = "for update skip locked"
    """At the end of a SELECT that takes rows and leaves out those that somebody else has taken."""
    may_be_lost = "set_config('synchronous_commit', 'off', true)"
    """Selected in a transaction: its commit waits for no disk. A crash may lose it, but never alone what committed before it."""
    hold = "for no key update"
    """At the end of a SELECT that holds rows to the commit, against all who change them."""
    writes_in_with = True
    """Whether what is written may stand in WITH, and what is returned be written elsewhere by the same statement."""

    def later(self, seconds: str) -> str:
        """Return the instant that is so many seconds from now."""
        return f"({self.clock} + {seconds} * interval '1 second')"

    def strung(self, value: str, order: str) -> str:
        """Return the values of rows as one text, spaces between. The rows come in that order: an older SQLite knows no other."""
        return f"string_agg({value}, ' ' order by {order})"

    def knows_zone(self, zone: str) -> str:
        """Return whether the database counts days in a zone: it has a list of its own."""
        return f"exists (select 1 from pg_timezone_names where name = {zone})"

    def local_day(self, instant: str, zone: str) -> str:
        """Return the calendar day of an instant in a zone."""
        return f"({instant} at time zone {zone})::date"

    def holds(self, row: str, where: str) -> list[str]:
        """Return the statements of a trigger that hold rows ``t`` of a table to the commit; on SQLite whoever writes is alone."""
        return [f"perform 1 from {row} t where {where} order by t.id for no key update"]

    def placeholder(self, index: int, kind: str) -> str:
        """Return how the parameter at an index (from 1) is written."""
        return f"${index}::{kind}" if kind else f"${index}"

    def bind(self, value: Any) -> Any:
        """Return a value as the driver takes it."""
        return value

    def is_one_of(self, expression: str, values: str) -> str:
        """Return whether something is among the values of a list."""
        return f"{expression} = any({values})"

    def differ(self, left: str, right: str) -> str:
        """Return whether two values differ, nulls included."""
        return f"{left} is distinct from {right}"

    def same(self, left: str, right: str) -> str:
        """Return whether two values are equal, nulls included."""
        return f"{left} is not distinct from {right}"

    def records(self, values: str, columns: Columns) -> str:
        """Return a FROM item, yet without a name, that makes rows of a JSON parameter: a list of objects."""
        typed = ", ".join(f"{name} {kind}" for name, kind in columns)
        return f"(select * from json_to_recordset({values}) as r({typed}))"

    def values(self, given: str) -> str:
        """Return a FROM item, yet without a name, of a list's values, each as ``value``."""
        return f"(select value from unnest({given}) as r(value))"

    def entries(self, listed: str, alias: str) -> str:
        """Return a FROM item of a JSON list of texts in a column: each as ``value``, in the order of ``key``."""
        return f"jsonb_array_elements_text({listed}) with ordinality as {alias}(value, key)"

    def folded(self, column: str) -> str:
        """Return a text with its ASCII letters in lower case, and all others as they are."""
        return f'lower({column} collate "C")'


class SqliteWords(Words):
    """What SQLite says."""

    clock = "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')"
    no_id = "null"
    skip_locked = ""
    may_be_lost = "null"
    hold = ""
    writes_in_with = False

    def later(self, seconds: str) -> str:
        return f"strftime('%Y-%m-%dT%H:%M:%f000Z', 'now', {seconds} || ' seconds')"

    def strung(self, value: str, order: str) -> str:
        return f"group_concat({value}, ' ')"

    def knows_zone(self, zone: str) -> str:
        return f"({zone} is not null)"

    def local_day(self, instant: str, zone: str) -> str:
        return f"local_day({instant}, {zone})"

    def holds(self, row: str, where: str) -> list[str]:
        return []

    def placeholder(self, index: int, kind: str) -> str:
        return f"?{index}"

    def bind(self, value: Any) -> Any:
        if isinstance(value, UUID):
            return str(value)
        if isinstance(value, list | tuple):
            return orjson.dumps([self._plain(entry) for entry in value]).decode()
        return value.isoformat() if isinstance(value, date) and not isinstance(value, datetime) else value

    def _plain(self, value: Any) -> Any:
        if isinstance(value, datetime):
            return instant(value)
        return str(value) if isinstance(value, UUID | date) else value

    def is_one_of(self, expression: str, values: str) -> str:
        return f"{expression} in (select value from json_each({values}))"

    def differ(self, left: str, right: str) -> str:
        return f"{left} is not {right}"

    def same(self, left: str, right: str) -> str:
        return f"{left} is {right}"

    def records(self, values: str, columns: Columns) -> str:
        picked = ", ".join(f"{self._extracted(name, kind)} as {name}" for name, kind in columns)
        return f"(select {picked} from json_each({values}) r)"

    def values(self, given: str) -> str:
        return f"(select value from json_each({given}))"

    def entries(self, listed: str, alias: str) -> str:
        return f"json_each({listed}) as {alias}"

    def _extracted(self, name: str, kind: str) -> str:
        """Return a value of an object; instants, which may come without a fraction, in the one form in which they are kept."""
        value = f"json_extract(r.value, '$.{name}')"
        if kind != "timestamptz":
            return value
        return f"case length({value}) when 20 then replace({value}, 'Z', '.000000Z') else {value} end"

    def folded(self, column: str) -> str:
        return f"lower({column})"


WORDS: Mapping[Dialect, Words] = {"postgres": Words(), "sqlite": SqliteWords()}


def words() -> Words:
    """Return what the open database says."""
    return WORDS[dialect()]


async def run(text: str, **values: Any) -> list[dict[str, Any]]:
    """Run a statement on the current connection and return its rows as dicts."""
    sql, given = _bound(text, values)
    return await fetch(sql, given)


async def do(text: str, **values: Any) -> None:
    """Run a statement on the current connection for its effect."""
    sql, given = _bound(text, values)
    await execute(sql, given)


async def look(text: str, **values: Any) -> Sequence[Any]:
    """Run a SELECT out of any writer's way and return its rows as sequences."""
    sql, given = _bound(text, values)
    return await fetch_rows(sql, given)


def _bound(text: str, values: Mapping[str, Any]) -> tuple[str, list[Any]]:
    spoken = dialect()
    sql, names = _rendered(text, spoken)
    return sql, [WORDS[spoken].bind(values[name]) for name in names]


@lru_cache(1000)
def _rendered(text: str, spoken: Dialect) -> tuple[str, tuple[str, ...]]:
    """Return a statement as a database reads it, and its parameters in order."""
    numbers: dict[str, int] = {}

    def placed(found: "re.Match[str]") -> str:
        return WORDS[spoken].placeholder(numbers.setdefault(found[1], len(numbers) + 1), found[2] or "")

    return _PARAMETER.sub(placed, text), tuple(numbers)
