"""Ids of what was merged away: they lead to what was kept."""

from resolvers.reads.compilation import Compilation
from resolvers.reads.pieces import Param, Sql, q
from resolvers.reads.tables import Table


def has_id(c: Compilation, table: Table, wanted: Sql | Param) -> Sql:
    """Return the condition that a row is the one with an id, or what that one was merged into."""
    t, entity = table.alias, table.entity
    if not entity.mergeable:
        return q(f"{t}.id = {{}}", wanted)
    into = q(f"select m.merged_into_id from {entity.table} m where m.workspace_id = {{}} and m.id = {{}}", c.workspace, wanted)
    return q(f"{t}.id = coalesce(({{}}), {{}})", into, wanted)


def is_named(c: Compilation, table: Table, named: Sql | Param) -> Sql:
    """Return the condition of a filter that a row has an id, or that what had it was merged into this row.

    What was merged away keeps its own id in the lists of what is deleted.
    """
    t, entity = table.alias, table.entity
    into = q(f"select m.merged_into_id from {entity.table} m where m.workspace_id = {{}} and m.id = {{}}", c.workspace, named)
    return q(f"{t}.id in ({{}}, ({{}}))", named, into)


def is_one_of(c: Compilation, table: Table, named: Param) -> Sql:
    """Return the same condition for a list of ids."""
    t, entity = table.alias, table.entity
    known = q(f"from {entity.table} m where m.workspace_id = {{}} and {{}}", c.workspace, c.dialect.one_of(Sql("m.id"), named))
    return q(
        f"{t}.id in (select m.id {{}} union all select m.merged_into_id {{}} and m.merged_into_id is not null)", known, known
    )
