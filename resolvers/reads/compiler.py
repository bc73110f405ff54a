"""The compiler: which piece reads which declaration. It knows all pieces; none of them knows it."""

from collections.abc import Mapping
from typing import Any

from resolvers.reads import columns, pages, relations, roots
from resolvers.reads.compilation import Below, Compilation, Root
from resolvers.reads.declare import Aggregate, Amount, Column, Connection, Custom, Elements, Embedded, Find, Many, Nodes, One
from resolvers.reads.pieces import Sql, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected


def _block(c: Compilation, selected: Selected, read: Custom, table: Table | None) -> Sql:
    """Return the JSON of a field with SQL of its own, and let its step finish it after loading."""
    sql, step = read.compile(c, selected, table)
    c.finished_by(step)
    return c.dialect.nested(sql) if table else sql


BELOW: Mapping[type, Below] = {
    Column: columns.scalar,
    Aggregate: columns.scalar,
    Amount: columns.amount,
    Embedded: columns.embedded,
    Elements: columns.elements,
    One: relations.one,
    Many: relations.many,
    Connection: pages.connection,
    Custom: _block,
}
"""What reads a field below the root."""
ROOTS: Mapping[type, Root] = {
    Find: roots.find,
    Nodes: roots.nodes,
    Connection: lambda c, selected, read: q("select {}", pages.connection(c, selected, read, None)),
    Custom: lambda c, selected, read: q("select {}", _block(c, selected, read, None)),
}
"""What reads a root field."""


def statement(c: Compilation, selected: Selected, read: Any) -> Sql:
    """Return the whole statement of a root field: one row with one column, the field's JSON."""
    return ROOTS[type(read)](c, selected, read)
