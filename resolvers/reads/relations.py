"""Rows that belong to a row: one of them, or a short list."""

from resolvers.reads.columns import matching
from resolvers.reads.compilation import Compilation
from resolvers.reads.declare import Connection, Many, One
from resolvers.reads.pieces import Sql, all_of, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected


def belongs(c: Compilation, table: Table, read: One | Many | Connection, parent: Table) -> Sql:
    """Return the condition that a row of another table belongs to a row of this one."""
    conditions = [matching(table, read.match, parent)] if read.match else []
    if isinstance(read, Connection) and read.via is not None:
        between, theirs, ours = read.via
        k, t = c.alias("k"), table.alias
        conditions.append(
            Sql(
                f"{t}.id in (select {k}.{theirs} from {between} {k} "
                f"where {k}.workspace_id = {t}.workspace_id and {k}.{ours} = {parent.alias}.id)"
            )
        )
    if not isinstance(read, Many) and read.where:
        conditions.append(Sql(read.where.replace("{t}", table.alias)))
    return all_of(conditions)


def one(c: Compilation, selected: Selected, read: One, parent: Table) -> Sql:
    """Return the JSON of a related row, or null."""
    related = c.table(read.entity)
    order = f" order by {read.order.replace('{t}', related.alias)} limit 1" if read.order else ""
    return c.dialect.nested(
        q(
            "(select {} from {} where {} and {}" + order + ")",
            c.object(read.entity, selected.below, related),
            related.source,
            belongs(c, related, read, parent),
            c.visible(related),
        )
    )


def many(c: Compilation, selected: Selected, read: Many, parent: Table) -> Sql:
    """Return the JSON of a short list of related rows."""
    related = c.table(read.entity)
    return c.listed(
        q(
            "select {} as n from {} where {} and {} order by " + read.order.replace("{t}", related.alias),
            c.object(read.entity, selected.below, related),
            related.source,
            belongs(c, related, read, parent),
            c.visible(related),
        )
    )
