"""Whole statements: one row by arguments, rows of any type by their global ids, and the events of a subscription."""

from models.db.sql import literal
from models.errors import BadInput
from resolvers.reads import filters, ids
from resolvers.reads.arguments import Leaf, json_text
from resolvers.reads.compilation import Compilation
from resolvers.reads.declare import Find, Nodes, Stream
from resolvers.reads.merged import has_id
from resolvers.reads.pieces import Param, Scope, Sql, all_of, join, q
from resolvers.reads.walk import Selected

AFTER, UPTO, ROW = "\x01after", "\x01upto", "\x01row"
"""Under which a stream's cursors and the id of a payload's row stand among the variables; no variable can have these names."""


def find(c: Compilation, selected: Selected, read: Find) -> Sql:
    """Return the statement that reads one row, or nothing."""
    table = c.table(read.entity)
    found = read.condition(c, table, selected.arguments)
    shown = c.object(read.entity, selected.below, table)
    order = q(" order by {}", read.order(c, table, selected.arguments)) if read.order else Sql("")
    return q("select {} from {} where {} and {}{} limit 1", shown, table.source, found, c.visible(table), order)


def row(c: Compilation, selected: Selected, entity: str) -> Sql:
    """Return the statement that reads the row of a payload."""
    by_id = Find(
        entity=entity, condition=lambda _c, table, _a: q(f"{table.alias}.id = {{}}", Param("uuid", lambda s: s.variables[ROW]))
    )
    return find(c, selected, by_id)


def nodes(c: Compilation, selected: Selected, read: Nodes) -> Sql:
    """Return the statement that reads rows of any type: one, or a list in the order asked with null where there is none."""
    argument = "ids" if read.many else "id"
    leaf = selected.arguments[argument]
    largest = c.limits.page

    def asked(scope: Scope) -> str:
        given = leaf.get(scope.variables) if isinstance(leaf, Leaf) else []
        wanted = given if read.many else [given]
        if len(wanted) > largest:
            raise BadInput(f"ids: at most {largest} at a time.")
        return json_text([[i, *map(str, ids.split(argument, v))] for i, v in enumerate(wanted)])

    asked_rows = c.dialect.rows(Param("jsonb", asked), [("i", "int"), ("p", "text"), ("id", "uuid")])
    cases = []
    for entity in c.registry.by_prefix():
        table = c.table(entity.name)
        one = q(
            "(select {} from {} where {} and {})",
            c.object(entity.name, selected.below, table), table.source, has_id(c, table, Sql("a.id")), c.visible(table),
        )  # fmt: skip
        cases.append(q(f"when {literal(entity.prefix)} then {{}}", c.dialect.nested(one)))
    node = q("case a.p {} end", join(" ", cases))
    if not read.many:
        return q("select {} from {} a", node, asked_rows)
    return q("select {}", c.listed(q("select {} as n from {} a order by a.i", node, asked_rows)))


def stream(c: Compilation, selected: Selected, read: Stream, page: int) -> Sql:
    """Return the statement of a subscription: a row for each event, its sequence and its JSON, in order; a page of them."""
    table, about = c.table(read.entity), c.table(read.about)
    after = Param("bigint", lambda scope: scope.variables[AFTER])
    upto = Param("bigint", lambda scope: scope.variables[UPTO])
    accepted = all_of(
        [
            Sql(f"{about.alias}.id = {table.alias}.entity_id"),
            c.visible(about),
            filters.condition(c, about, selected.arguments.get("filter"), "filter"),
        ]
    )
    t = table.alias
    return q(
        f"select {t}.sequence, {{}} from {table.bare} where {{}} and {t}.type = {literal(read.event)} "
        f"and {t}.sequence > {{}} and {t}.sequence <= {{}} and exists (select 1 from {about.bare} where {{}}) "
        f"order by {t}.sequence limit {page}",
        c.object(read.entity, selected.below, table), c.visible(table), after, upto, accepted,
    )  # fmt: skip
