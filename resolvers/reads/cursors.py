"""Orders and cursors. A cursor holds the sort keys of its row and the marks of the sort and filter it was made with."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from models.errors import BadInput, InvalidCursor
from resolvers.reads.declare import Kind
from resolvers.reads.sql import Param, Scope, Sql, join, q

MARK = 6


@dataclass(frozen=True, kw_only=True, slots=True)
class Key:
    """One part of an order: the SQL it sorts by, how its values look, and whether they can be null."""

    name: str
    sql: Sql
    kind: Kind
    descending: bool
    nullable: bool
    read: object = None
    """The declaration of the field that it is."""


def order_by(keys: Sequence[Key], *, backward: bool = False) -> Sql:
    """Return the ORDER BY list. Nulls come last in an order, and so first when it is read backward."""
    parts = []
    for key in keys:
        descending = key.descending is not backward
        nulls = (" nulls first" if backward else " nulls last") if key.nullable else ""
        parts.append(q("{}" + (" desc" if descending else "") + nulls, key.sql))
    return join(", ", parts)


def mark(value: Any) -> str:
    """Return a short mark of a sort or filter, equal for equal ones."""
    text = json.dumps(value, sort_keys=True, default=str, ensure_ascii=False)
    return hashlib.blake2s(text.encode("utf-8", "surrogatepass")).hexdigest()[:MARK]


@dataclass(frozen=True, kw_only=True)
class CursorMarks:
    """The marks of one connection's sort and filter."""

    sort: str
    filter: Callable[[Scope], str]

    def prefix(self, scope: Scope) -> str:
        """Return what its cursors begin with."""
        return self.sort + self.filter(scope)

    def values(self, argument: str, cursor: Any, scope: Scope, keys: Sequence[Key]) -> list[Any]:
        """Return the sort keys in a cursor. Another sort, another filter and a broken cursor are refused by name."""
        if not isinstance(cursor, str) or len(cursor) < 2 * MARK:
            raise InvalidCursor(f"{argument}: this is not a cursor of this server.")
        try:
            found = json.loads(bytes.fromhex(cursor[2 * MARK :]))
            if not isinstance(found, list):
                raise TypeError
        except (ValueError, TypeError, RecursionError) as exc:
            raise InvalidCursor(f"{argument}: this is not a cursor of this server.") from exc
        if cursor[:MARK] != self.sort:
            raise InvalidCursor(f"{argument}: this cursor was made with another orderBy; start from the first page.")
        if cursor[MARK : 2 * MARK] != self.filter(scope):
            raise InvalidCursor(f"{argument}: this cursor was made with another filter; start from the first page.")
        try:
            return [_key_value(value, key.kind) for value, key in zip(found, keys, strict=True)]
        except (ValueError, TypeError, OverflowError) as exc:
            raise InvalidCursor(f"{argument}: this is not a cursor of this server.") from exc


def _key_value(value: Any, kind: Kind) -> Any:
    if value is None:
        return None
    if kind is Kind.ID:
        return UUID(value)
    if kind is Kind.INSTANT:
        instant = datetime.fromisoformat(value)
        if instant.tzinfo is None:
            raise ValueError("naive")
        return instant
    if kind is Kind.DATE:
        return date.fromisoformat(value)
    if kind is Kind.BOOL:
        return bool(value)
    if kind in {Kind.INT, Kind.AMOUNT}:
        if not -(2**63) <= int(value) < 2**63:
            raise ValueError("out of range")
        return int(value)
    if not isinstance(value, str) or "\x00" in value:
        raise ValueError("not text")
    return value


def beyond(keys: Sequence[Key], values: Sequence[Param], *, backward: bool) -> Sql:
    """Return the condition for rows after the cursor's row in the order, or before it when reading backward."""
    if all(not key.nullable and key.descending == keys[0].descending for key in keys):
        less = keys[0].descending is not backward
        left = join(", ", (key.sql for key in keys))
        right = join(", ", (q("{}", value) for value in values))
        return q("({}) " + ("<" if less else ">") + " ({})", left, right)
    alternatives = []
    for index, (key, value) in enumerate(zip(keys, values, strict=True)):
        equal = [_same(k, v) for k, v in zip(keys[:index], values[:index], strict=True)]
        alternatives.append(join(" and ", [*equal, _past(key, value, backward=backward)]))
    return q("({})", join(" or ", (q("({})", a) for a in alternatives)))


def _same(key: Key, value: Param) -> Sql:
    if not key.nullable:
        return q("{} = {}", key.sql, value)
    return q("({} = {} or ({} is null and {} is null))", key.sql, value, key.sql, value)


def _past(key: Key, value: Param, *, backward: bool) -> Sql:
    less = key.descending is not backward
    compared = q("{} " + ("<" if less else ">") + " {}", key.sql, value)
    if not key.nullable:
        return compared
    if backward:
        return q("({} or ({} is null and {} is not null))", compared, value, key.sql)
    return q("({} or ({} is null and {} is not null))", compared, key.sql, value)


MOST_COUNTED = 100_000


def count_size(argument: str, value: Any) -> int:
    """Return how far is counted. Anything but 1 to the most is refused."""
    if value is None or not 1 <= value <= MOST_COUNTED:
        raise BadInput(f"{argument}: must be between 1 and {MOST_COUNTED:,}, not {value}.")
    return int(value)


def page_size(argument: str, value: Any, largest: int) -> int:
    """Return how many rows a page may have. Anything but 1 to the largest size is refused."""
    if not 1 <= value <= largest:
        raise BadInput(f"{argument}: must be between 1 and {largest}, not {value}.")
    return int(value)
