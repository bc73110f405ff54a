"""Raw statements, written once for both databases: named parameters with their type, and the few words that differ.

A statement is code text in which ``:name::type`` stands for a value. PostgreSQL is told the type, SQLite is not; a value is sent once
however often it is named. What the databases say differently is a method of ``Words``: ask ``words()`` for those of the open one. A few of
these may stand in SQL that is declared for both (``spoken``): ``@seconds(begun_at, ended_at)``.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

import orjson

from models.db.connecting import Dialect, dialect, execute, fetch, fetch_rows
from models.db.times import SqliteTimes, Times
from models.wire import instant

_PARAMETER = re.compile(r"(?<![:\w]):([a-z_]+)(?:::([a-z0-9]+(?:\[\])?))?")
_SPOKEN = re.compile(r"@(\w+)\(([^()]*)\)")
Columns = Sequence[tuple[str, str]]
"""Names of columns and their PostgreSQL types."""


def literal(text: str) -> str:
    """Return a name of the code, the schema or a document (an alias, a type's name) as an SQL string literal. A value is a parameter."""
    return "'" + text.replace("'", "''") + "'"


class Words(Times):
    """What PostgreSQL says."""

    no_id = "cast(null as uuid)"
    new_id = "gen_random_uuid()"
    """An id of a row that the database itself makes."""
    skip_locked = "for update skip locked"
    """At the end of a SELECT that takes rows and leaves out those that somebody else has taken."""
    may_be_lost = "set_config('synchronous_commit', 'off', true)"
    """Selected in a transaction: its commit waits for no disk. A crash may lose it, but never alone what committed before it."""
    hold = "for no key update"
    """At the end of a SELECT that holds rows to the commit, against all who change them."""
    writes_in_with = True
    """Whether what is written may stand in WITH, and what is returned be written elsewhere by the same statement."""

    def spoken(self, text: str) -> str:
        """Return declared SQL as the database reads it: ``@seconds``, ``@second``, ``@before``, ``@after``, ``@micros`` and others with their arguments, which have no brackets."""
        said: Mapping[str, Callable[..., str]] = {
            "seconds": self.seconds,
            "before": self.before,
            "after": self.after,
            "micros": self.micros,
            "second": self.second,
            "days": self.days,
            "day_after": self.day_after,
        }
        return _SPOKEN.sub(lambda found: said[found[1]](*(part.strip() for part in found[2].split(","))), text)

    def strung(self, value: str, order: str) -> str:
        """Return the values of rows as one text, spaces between. The rows come in that order: an older SQLite knows no other."""
        return f"string_agg({value}, ' ' order by {order})"

    def holds(self, row: str, where: str) -> list[str]:
        """Return the statements of a trigger that hold rows ``t`` of a table to the commit; on SQLite whoever writes is alone."""
        return [f"perform 1 from {row} t where {where} order by t.id for no key update"]

    def _bucket(self, subjects: str, buckets: int) -> str:
        return f"(select x.workspace_id, x.id, abs(hashtext(x.id::text)::bigint) % {buckets} as bucket from {subjects} x)"

    def in_buckets(self, subjects: str, buckets: int) -> list[str]:
        """Return a relation of ``workspace_id`` and ``id`` in parts that share a lock; where whoever writes is alone, as it is."""
        found = self._bucket(subjects, buckets)
        return [f"(select y.workspace_id, y.id from {found} y where y.bucket = {bucket})" for bucket in range(buckets)]

    def locks(self, name: str, subjects: str, buckets: int, *, shared: bool = False) -> list[str]:
        """Return the SELECTs that hold some subjects to the commit, beside others where shared.

        Of those who are alone twice: while the first waits, others may come to be concerned.
        """
        keys = f"select distinct hashtextextended('{name} ' || b.workspace_id || ' ' || b.bucket, 0) as k from {self._bucket(subjects, buckets)} b"
        lock = "pg_advisory_xact_lock_shared" if shared else "pg_advisory_xact_lock"
        return [f"select {lock}(z.k) from ({keys} order by k) z"] * (1 if shared else 2)

    def locks_of_all(self, name: str, workspace: str, buckets: int) -> list[str]:
        """Return the SELECT that holds all subjects of a workspace to the commit, alone."""
        keys = f"select hashtextextended('{name} ' || {workspace} || ' ' || b, 0) as k from generate_series(0, {buckets - 1}) b"
        return [f"select pg_advisory_xact_lock(z.k) from ({keys} order by k) z"]

    def held(self, name: str, subjects: str, buckets: int, *, shared: bool = False) -> list[str]:
        """Return the statements of a trigger that hold some subjects to the commit; on SQLite whoever writes is alone."""
        return [text.replace("select", "perform", 1) for text in self.locks(name, subjects, buckets, shared=shared)]

    def rebuilding(
        self, procedure: str, subjects: str, rebuilt: Callable[[str], Sequence[str]], holding: Callable[[str], Sequence[str]]
    ) -> list[str]:
        """Return the statements of a trigger that does something for subjects, where there are any; on SQLite by a procedure.

        They are looked for once where there are none, and anew after each statement that holds them: others may have come to be concerned.
        """
        look = f"select array_agg(e.workspace_id), array_agg(e.id) into subject_places, subject_ids from {subjects} e"
        found = "(select u.workspace_id, u.id from unnest(subject_places, subject_ids) as u(workspace_id, id))"
        body = [part for lock in holding(found) for part in (lock, look)] + [*rebuilt(found)]
        done = f"{look}; if subject_ids is not null then {'; '.join(body)}; end if"
        return [f"declare subject_places uuid[]; subject_ids uuid[]; begin {done}; end"]

    def placeholder(self, index: int, kind: str) -> str:
        """Return how the parameter at an index (from 1) is written."""
        return f"${index}::{kind}" if kind else f"${index}"

    binds = False
    """Whether the driver does not take all values as they are."""

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

    def rows(self, values: str, columns: Columns) -> str:
        """Return a FROM item, yet without a name, that makes rows of a JSON parameter: a list of lists."""
        picked = ", ".join(f"(r.value ->> {i})::{kind} as {name}" for i, (name, kind) in enumerate(columns))
        return f"(select {picked} from jsonb_array_elements({values}) r)"

    def values(self, given: str) -> str:
        """Return a FROM item, yet without a name, of a list's values, each as ``value``."""
        return f"(select value from unnest({given}) as r(value))"

    def entries(self, listed: str, alias: str) -> str:
        """Return a FROM item of a JSON list of texts in a column: each as ``value``, in the order of ``key``."""
        return f"jsonb_array_elements_text({listed}) with ordinality as {alias}(value, key)"

    def elements(self, listed: str, alias: str) -> str:
        """Return a FROM item of a JSON list in a column: each entry as ``value``, in the order of ``key``."""
        return f"jsonb_array_elements({listed}) with ordinality as {alias}(value, key)"

    def length(self, listed: str) -> str:
        """Return how many entries a JSON list in a column has."""
        return f"jsonb_array_length({listed})"

    def keys(self, column: str, alias: str) -> str:
        """Return a FROM item of the keys of a JSON object, each as ``key``."""
        return f"jsonb_object_keys({column}) as {alias}(key)"

    def has_told(self, data: str, side: str, name: str) -> str:
        """Return whether an event's data has a field on one of its sides, be it null."""
        return f"{data} -> {literal(side)} -> {literal(name)} is not null"

    def told(self, data: str, side: str, name: str, kind: str) -> str:
        """Return a field of one side of an event's data as a column of a kind holds it; of a global id what comes after its prefix."""
        value = f"{data} -> {literal(side)} ->> {literal(name)}"
        bare = f"split_part({value}, '_', 2)" if kind == "uuid" else value
        return f"cast({bare} as {kind})"

    def text(self, constant: str) -> str:
        """Return a constant as text."""
        return literal(constant) + "::text"

    def folded(self, column: str) -> str:
        """Return a text with its ASCII letters in lower case, and all others as they are."""
        return f'lower({column} collate "C")'


class SqliteWords(SqliteTimes, Words):
    """What SQLite says."""

    no_id = "null"
    new_id = (
        "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || "
        "substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
    )
    skip_locked = ""
    may_be_lost = "null"
    hold = ""
    writes_in_with = False

    def strung(self, value: str, order: str) -> str:
        return f"group_concat({value}, ' ')"

    def holds(self, row: str, where: str) -> list[str]:
        return []

    def in_buckets(self, subjects: str, buckets: int) -> list[str]:
        return [subjects]

    def locks(self, name: str, subjects: str, buckets: int, *, shared: bool = False) -> list[str]:
        return []

    def locks_of_all(self, name: str, workspace: str, buckets: int) -> list[str]:
        return []

    def rebuilding(
        self, procedure: str, subjects: str, rebuilt: Callable[[str], Sequence[str]], holding: Callable[[str], Sequence[str]]
    ) -> list[str]:
        return [f"insert into {procedure} (workspace_id, id) select x.workspace_id, x.id from {subjects} x"]

    def placeholder(self, index: int, kind: str) -> str:
        return f"?{index}"

    binds = True

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

    def rows(self, values: str, columns: Columns) -> str:
        picked = ", ".join(f"json_extract(r.value, '$[{i}]') as {name}" for i, (name, _) in enumerate(columns))
        return f"(select {picked} from json_each({values}) r)"

    def values(self, given: str) -> str:
        return f"(select value from json_each({given}))"

    def entries(self, listed: str, alias: str) -> str:
        return f"json_each({listed}) as {alias}"

    def elements(self, listed: str, alias: str) -> str:
        return f"json_each({listed}) as {alias}"

    def length(self, listed: str) -> str:
        return f"json_array_length({listed})"

    def keys(self, column: str, alias: str) -> str:
        return f"json_each({column}) as {alias}"

    def has_told(self, data: str, side: str, name: str) -> str:
        return f"json_type({data}, {literal(f'$.{side}.{name}')}) is not null"

    def told(self, data: str, side: str, name: str, kind: str) -> str:
        value = f"json_extract({data}, {literal(f'$.{side}.{name}')})"
        if kind == "uuid":
            return f"substr({value}, instr({value}, '_') + 1)"
        return (
            f"case length({value}) when 20 then replace({value}, 'Z', '.000000Z') else {value} end"
            if kind == "timestamptz"
            else value
        )

    def text(self, constant: str) -> str:
        return literal(constant)

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

    return _PARAMETER.sub(placed, WORDS[spoken].spoken(text)), tuple(numbers)
