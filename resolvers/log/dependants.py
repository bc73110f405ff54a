"""What a filter depends on beside the row itself: a change of another record brings the rows that lead to it in question.

The way from a row to such a record is that of the filter, relation by relation, each declared; what changes on the way itself (a deal that
goes to another contact) is a change of a record on the way. What is kept beside a record changes with the record. A condition whose
change no record of the log tells of is refused: what time alone changes, and what is computed of records that may leave unseen.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.db.sql import literal
from models.errors import BadInput
from models.event_log import ChangeNoun
from models.rights import Level
from resolvers.log.row_changes import BESIDE
from resolvers.reads.arguments import Tree
from resolvers.reads.columns import matching
from resolvers.reads.compilation import Compilation
from resolvers.reads.declare import Access, Amount, Column, Connection, Entity, Many, One, Registry
from resolvers.reads.pieces import Param, Sql, all_of, join, q
from resolvers.reads.tables import Table

_BESIDE = {table for table, _, _ in BESIDE} | {"custom_value"}
_NOUNS = {noun.entity: noun for noun in ChangeNoun}
_ACCESS = "access.changed"


@dataclass(frozen=True, kw_only=True)
class Dependant:
    """A way from rows of a noun to records of another kind, whose changes concern the rows."""

    hops: tuple[One | Many | Connection, ...]
    noun: ChangeNoun | None
    """What changes there; None where it is what somebody may see: the users at the end have come to another team or role."""

    def chain(self, c: Compilation, start: Table) -> tuple[list[Table], Table, str]:
        """Return the tables on the way from a row, the last of them, and its column with the id of the record at the end."""
        *before, end = self.hops
        tables, at = [], start
        for hop in before:
            tables.append(c.table(hop.entity))
            at = tables[-1]
        return tables, at, end.match["id"]

    def tied(self, c: Compilation, start: Table, tables: list[Table]) -> list[Sql]:
        """Return the conditions that tie the tables on the way to each other."""
        found, at = [], start
        for hop, table in zip(self.hops, tables, strict=False):
            found += [q(f"{table.alias}.{table.entity.key} = {{}}", c.workspace), matching(table, hop.match, at)]
            at = table
        return found

    def changed(self, c: Compilation, k: str) -> tuple[str, str, Sql]:
        """Return where changes at the end of the way stand, under a name; the column with the record's id; and what they are."""
        if self.noun is None:
            return "event", f"{k}.entity_id", q(f"{k}.workspace_id = {{}} and {k}.type = {literal(_ACCESS)}", c.workspace)
        return "row_change", f"{k}.row_id", q(f"{k}.workspace_id = {{}} and {k}.noun = {literal(self.noun.value)}", c.workspace)


def dependants(c: Compilation, entity: Entity, filter_: Tree) -> list[Dependant]:
    """Return what the rows that a filter accepts depend on, for one caller. A filter that cannot be followed is refused."""
    found = [Dependant(hops=(_OWNER,), noun=None)] if sees_by_place(c, entity) else []
    for dependant in _of(c, entity, filter_, "filter", ()):
        if dependant not in found:
            found.append(dependant)
    return found


def own_part(c: Compilation, entity: Entity, filter_: Tree) -> Tree:
    """Return the conditions that depend on the row alone: where one of them does not hold, nothing else makes the filter accept it."""
    if not isinstance(filter_, dict):
        return None
    return {key: value for key, value in filter_.items() if not any(_of(c, entity, {key: value}, "filter", ()))}


_OWNER = One(entity="User", match={"id": "owner_id"})


def sees_by_place(c: Compilation, entity: Entity) -> bool:
    """Tell whether a caller sees an owner's rows for their place among the teams."""
    is_by_owner = entity.access is Access.OWNER and c.caller.agreed is None
    return is_by_owner and c.caller.level(entity.noun) in {Level.TEAM, Level.SUBTREE}


def _of(
    c: Compilation, entity: Entity, filter_: Tree, path: str, hops: tuple[One | Many | Connection, ...]
) -> Iterator[Dependant]:
    for key, value in filter_.items() if isinstance(filter_, dict) else ():
        where = f"{path}.{key}"
        if key in {"and", "or", "not"}:
            for part in value if isinstance(value, list) else [value]:
                yield from _of(c, entity, part, where, hops)
            continue
        read = c.registry.fields[entity.name][key]
        if not can_be_followed(c.registry, read):
            raise _refusal(where)
        if isinstance(read, One | Many | Connection):
            yield from _along(c, read, value, where, hops)


def _along(
    c: Compilation, read: One | Many | Connection, value: Tree, path: str, hops: tuple[One | Many | Connection, ...]
) -> Iterator[Dependant]:
    related, way = c.registry.entities[read.entity], (*hops, read)
    if isinstance(read, One):
        if not _is_named_alone(related, value):
            yield Dependant(hops=way, noun=_NOUNS[read.entity])
        if sees_by_place(c, related):
            yield Dependant(hops=(*way, _OWNER), noun=None)
        yield from _of(c, related, value, path, way)
        return
    for quantifier, inner in value.items() if isinstance(value, dict) else ():
        yield from _of(c, related, inner, f"{path}.{quantifier}", way)


def _is_named_alone(entity: Entity, value: Tree) -> bool:
    """Tell whether nothing but its id is asked of something that everybody in the workspace sees: whatever changes of it, that does not."""
    return entity.access is Access.WORKSPACE and not entity.restorable and isinstance(value, dict) and set(value) <= {"id"}


def can_be_followed(registry: Registry, read: object) -> bool:
    """Tell whether changes of what a filter asks of a row can be followed.

    Those of a value that the row keeps are its own, and so are those of a list kept beside it; a record that it names tells its own.
    """
    if isinstance(read, One):
        return read.entity in _NOUNS and not (read.order or read.where) and set(read.match) == {"id"}
    if isinstance(read, Many | Connection):
        is_narrowed = isinstance(read, Connection) and (read.via or read.where)
        return registry.entities[read.entity].table in _BESIDE and not is_narrowed
    if isinstance(read, Amount):
        read = read.compared or read.value
    return isinstance(read, Column) and "select" not in (read.sql or "")


def _refusal(path: str) -> BadInput:
    return BadInput(
        f"{path}: cannot be followed: it is computed from other records, or changes with time alone. Filter by the record's own fields and "
        "by those of the records that it names."
    )


AT_ONCE = 5_000
"""How many changes of one kind a statement follows to the rows that depend on them; no transaction has so many at one place."""


def _changes(c: Compilation, dependant: Dependant, k: str, since: Param) -> Sql:
    """Return a FROM item of the first changes at the end of a way since a place, read along their index, whatever is known of how many there are."""
    source, row, what = dependant.changed(c, k)
    return q(
        f"(select {k}.sequence, {row} as row_id from {source} {k} where {{}} and {k}.sequence >= {{}} order by {k}.sequence "
        f"limit {AT_ONCE}) {k}",
        what, since,
    )  # fmt: skip


def ceiling(c: Compilation, found: Sequence[Dependant], since: Param) -> Sql:
    """Return the sequence before which all changes are followed by one statement; null where all are."""
    ends = []
    for dependant in found:
        k = c.alias("k")
        source, _, what = dependant.changed(c, k)
        ends.append(
            q(
                f"select (select {k}.sequence from {source} {k} where {{}} and {k}.sequence >= {{}} order by {k}.sequence "
                f"limit 1 offset {AT_ONCE - 1}) as s",
                what,
                since,
            )
        )
    return q("(select min(y.s) from ({}) y)", join(" union all ", ends)) if ends else Sql("cast(null as bigint)")


def candidates(c: Compilation, about: Entity, dependant: Dependant, since: Param) -> tuple[Sql, str, Table]:
    """Return the FROM and WHERE of the rows in question since a place, changes first; the name of these; and the table of the rows.

    Whether there is a change at all is asked first, once: there is hardly ever one of a team, and all rows hang on it.
    """
    k, table = c.alias("k"), c.table(about.name)
    tables, end, column = dependant.chain(c, table)
    joined = "".join(f" cross join {t.bare}" for t in [*reversed(tables), table])
    g = c.alias("g")
    source, _, some = dependant.changed(c, g)
    where = [
        q(f"(select count(*) from (select 1 from {source} {g} where {{}} and {g}.sequence >= {{}} limit 1) f) > 0", some, since),
        *dependant.tied(c, table, tables),
        q(f"{table.alias}.{about.key} = {{}}", c.workspace),
        Sql(f"{k}.row_id = {end.alias}.{column}"),
    ]
    return q(f"{{}}{joined} where {{}}", _changes(c, dependant, k, since), all_of(where)), k, table


def has_changed(c: Compilation, start: Table, dependant: Dependant, beyond: Sql) -> Sql:
    """Return the condition that what a row leads to has changed since a place."""
    k = c.alias("k")
    tables, end, column = dependant.chain(c, start)
    source, row, what = dependant.changed(c, k)
    joined = " cross join ".join([*(t.bare for t in tables), f"{source} {k}"])
    where = [*dependant.tied(c, start, tables), what, Sql(f"{row} = {end.alias}.{column}"), q(f"{k}.sequence {{}}", beyond)]
    return q(
        f"(select exists (select 1 from {joined} where {{}}))", all_of(where)
    )  # selected: each is looked up, along the index
