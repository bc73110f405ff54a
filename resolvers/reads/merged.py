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
