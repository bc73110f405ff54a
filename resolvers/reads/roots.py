"""Whole statements: one row by arguments, rows of any type by their global ids, and the events of a subscription."""

from collections.abc import Sequence
from typing import cast

from models.db.sql import literal
from models.errors import BadInput
from resolvers.reads import ids
from resolvers.reads.arguments import Leaf, json_text
from resolvers.reads.compilation import Compilation
from resolvers.reads.declare import Entity, Find, Nodes, Stream
from resolvers.reads.merged import has_id
from resolvers.reads.pieces import Param, Scope, Sql, join, q
from resolvers.reads.walk import Selected

AFTER, UPTO, ROW = "\x01after", "\x01upto", "\x01row"
"""Under which a stream's places and the id of a payload's row stand among the variables; no variable can have these names."""


def find(c: Compilation, selected: Selected, read: Find) -> Sql:
    """Return the statement that reads one row, or nothing."""
    table = c.table(read.entity)
    found = read.condition(c, table, selected.arguments)
    shown = c.object(read.entity, selected.below, table)
    source = q(f"{read.beside} beside cross join {{}}", table.source) if read.beside else table.source
    order = f" order by {read.order}" if read.order else ""
    return q("select {} from {} where {} and {}{} limit 1", shown, source, found, c.visible(table), order)


def row(c: Compilation, selected: Selected, entity: str) -> Sql:
    """Return the statement that reads the row of a payload."""
    by_id = Find(
        entity=entity, condition=lambda _c, table, _a: q(f"{table.alias}.id = {{}}", Param("uuid", lambda s: s.variables[ROW]))
    )
    return find(c, selected, by_id)


def nodes(c: Compilation, selected: Selected, read: Nodes) -> Sql:
    """Return the statement that reads rows by their global ids: one, or a list in the order asked with null where there is none.

    The types that the ids name are part of the plan's key, and no others are read.
    """
    leaf = selected.arguments["ids" if read.many else "id"]
    if not isinstance(leaf, Leaf):
        raise TypeError("ids are scalars, and not null")
    named = ids.prefixes(leaf.get(c.walker.variables), c.registry.prefixes)
    entities = [c.registry.prefixes[prefix] for prefix in sorted(named) if prefix]
    return _many(c, selected, leaf, entities) if read.many else _single(c, selected, leaf, entities)


def _single(c: Compilation, selected: Selected, leaf: Leaf, entities: Sequence[Entity]) -> Sql:
    wanted = Param("uuid", lambda scope: ids.split("id", leaf.get(scope.variables))[1])
    if not entities:
        return q("select null where {} is null", wanted)
    return of_type(c, selected, entities[0], wanted)


def _many(c: Compilation, selected: Selected, leaf: Leaf, entities: Sequence[Entity]) -> Sql:
    largest = c.limits.page

    def asked(scope: Scope) -> str:
        wanted = leaf.get(scope.variables)
        if len(wanted) > largest:
            raise BadInput(f"ids: at most {largest} at a time.")
        return json_text([[i, *map(str, ids.split("ids", v))] for i, v in enumerate(wanted)])

    asked_rows = c.dialect.rows(Param("jsonb", asked), [("i", "int"), ("p", "text"), ("id", "uuid")])
    cases = join(
        " ",
        (
            q(f"when {literal(entity.prefix)} then {{}}", c.dialect.nested(q("({})", of_type(c, selected, entity, Sql("a.id")))))
            for entity in entities
        ),
    )
    node = q("case a.p {} end", cases) if entities else Sql("null")
    return q("select {}", c.listed(q("select {} as n from {} a order by a.i", node, asked_rows)))


def of_type(c: Compilation, selected: Selected, entity: Entity, wanted: Sql | Param) -> Sql:
    """Return the statement that reads the row of a type with an id."""
    table = c.table(entity.name)
    shown = c.object(entity.name, selected.below, table)
    return q("select {} from {} where {} and {}", shown, table.source, has_id(c, table, wanted), c.visible(table))


def stream(c: Compilation, selected: Selected, read: Stream, page: int) -> Sql:
    """Return the statement of a subscription: a row for each event, its sequence and its JSON, in order; a page of them.

    Its rows are as those of a statement that tells of records (``log/streams.py``), which says more of each.
    """
    if read.compile is not None:
        return cast("Sql", read.compile(c, selected, read, page))
    if read.condition is None:
        raise TypeError("a stream of events says which")
    table = c.table(read.entity)
    t = table.alias
    after, upto = (Param("bigint", lambda scope, name=name: scope.variables[name].sequence) for name in (AFTER, UPTO))  # type: ignore[misc]
    shown = c.object(read.entity, selected.below, table)
    return q(
        f"select 0, {t}.sequence, null, {{}} from {{}} where {{}} and {t}.sequence > {{}} and {t}.sequence <= {{}} and {{}} "
        f"order by {t}.sequence limit {page}",
        shown, table.source, c.visible(table), after, upto, read.condition(c, selected, table),
    )  # fmt: skip
