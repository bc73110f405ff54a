"""By which ways the rows of a page are found, in order. One is enough, save where the first key of the order can be null.

There the rows that have a value and those that have none are read apart, one after the other: each along an index, whichever way is
sorted, from the cursor on. Otherwise every row of the table would be sorted for each page.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from resolvers.reads import indexes, latest
from resolvers.reads.compilation import Compilation
from resolvers.reads.cursors import Key, beyond, order_by
from resolvers.reads.declare import Aggregate, Column
from resolvers.reads.pieces import Param, Sql, join, q
from resolvers.reads.tables import Table

Where = Callable[[Table], Sql]
"""Gives the condition on the rows of a table reference."""


@dataclass(frozen=True, kw_only=True)
class Walk:
    """One way: from where, which rows, in what order; ``lacks`` tells that the first key of the order is null in all of them."""

    source: Sql
    where: Sql
    keys: Sequence[Key]
    lacks: bool = False
    row: str = ""
    """Where the source is not the table itself: the id of the row of the table, which is read when the way has been cut off."""


def walks(c: Compilation, table: Table, where: Where, keys: Sequence[Key], *, at_root: bool) -> list[Walk]:
    """Return the ways to the rows of a table that meet a condition."""
    plain = Walk(source=Sql(table.bare), where=where(table), keys=keys)
    first, rest = keys[0], keys[1:]
    read: Column | Aggregate
    if not (at_root and first.nullable):
        return [plain]
    if isinstance(first.read, Aggregate) and (kept := latest.of(c, first.read)) is not None:
        k = c.alias("k")
        at = Sql(f"{k}.{kept.read.at}")
        known = Walk(
            source=kept.source(table, k),
            where=q("{} and {}", kept.along(table, k), where(replace(table, known=(first.read, at)))),
            keys=[replace(first, sql=at, nullable=False), *(_along(key, f"{k}.{kept.read.row}") for key in rest)],
        )
        unknown, read = kept.is_unknown(table), first.read
    elif isinstance(first.read, Column) and not first.read.sql and indexes.serves(table.entity.table, first.read.name):
        known = replace(
            plain, where=q("{} and {} is not null", plain.where, first.sql), keys=[replace(first, nullable=False), *rest]
        )
        unknown, read = q("{} is null", first.sql), first.read
    else:
        return [plain]
    lacking = where(
        replace(table, known=(read, Sql("null")))
    )  # what is asked of the value itself is decided before rows are read
    return [known, Walk(source=plain.source, where=q("{} and {}", unknown, lacking), keys=rest, lacks=True)]


def _along(key: Key, row: str) -> Key:
    return replace(key, sql=Sql(row)) if key.name == "id" else key


def select(
    walked: Sequence[Walk], table: Table, columns: str, limit: str, values: Sequence[Param] | None, *, backward: bool
) -> Sql:
    """Return the statement that reads columns of the first rows of the ways, one after another, from the cursor with these values on."""
    parts = []
    for walk in reversed(walked) if backward else walked:
        for condition in [None] if values is None else _from(walk, values, backward=backward, is_split=len(walked) > 1):
            where = walk.where if condition is None else q("{} and {}", walk.where, condition)
            parts.append(_first(replace(walk, where=where), table, columns, limit, backward=backward))
    if len(parts) == 1:
        return parts[0]
    every = join(" union all ", (q(f"select * from ({{}}) w{i}", part) for i, part in enumerate(parts)))
    return q(f"{{}} limit {limit}", every)


def _first(walk: Walk, table: Table, columns: str, limit: str, *, backward: bool) -> Sql:
    """Return the statement that reads the first rows of one way."""
    t, order = table.alias, order_by(walk.keys, backward=backward)
    if not walk.row:
        return q(f"select {columns} from {{}} where {{}} order by {{}} limit {limit}", walk.source, walk.where, order)
    keys = [replace(key, sql=Sql(f"f.k{i}")) for i, key in enumerate(walk.keys)]
    picked = join(", ", (q(f"{{}} as k{i}", key.sql) for i, key in enumerate(walk.keys)))
    return q(
        f"select {columns} from (select workspace_id, {walk.row} as id, {{}} from {{}} where {{}} order by {{}} limit {limit}) f "
        f"cross join {table.bare} where {t}.workspace_id = f.workspace_id and {t}.id = f.id order by {{}}",
        picked, walk.source, walk.where, order, order_by(keys, backward=backward),
    )  # fmt: skip


def _from(walk: Walk, values: Sequence[Param], *, backward: bool, is_split: bool) -> list[Sql]:
    """Return the conditions under each of which the rows of a way are read from a cursor on; all but one of them find nothing.

    Each is a range of the index. Whether the cursor's row has the first key is known only when the statement runs.
    """
    if not is_split:
        return [beyond(walk.keys, values, backward=backward)]
    first, rest = values[0], values[1:]
    if walk.lacks:
        here = q("{} is null and {}", first, beyond(walk.keys, rest, backward=backward))
        return [here] if backward else [q("{} is not null", first), here]
    here = q("{} is not null and {}", first, beyond(walk.keys, values, backward=backward))
    return [q("{} is null", first), here] if backward else [here]
