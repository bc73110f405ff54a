"""Which columns an index serves: what the models declare, as reads go by it."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from models.base import Table

_BESIDE = re.compile(r'CREATE INDEX "\w+" ON "(\w+)" \(("workspace_id", ("\w+")[^()]*)\)(?: WHERE \3 IS NOT NULL)?$')
"""An index over all rows, or all that have its first column."""


@cache
def leading() -> Mapping[str, frozenset[str]]:
    """Return the columns of each table that come first in an index, after the workspace."""
    found: dict[str, set[str]] = {}
    for model in _below(Table):
        meta = model._meta  # noqa: SLF001 - Tortoise keeps what a model declares there
        declared = [_named(columns) for columns in (*(meta.indexes or ()), *(meta.unique_together or ()), model.primary_key())]
        declared += [tuple(re.findall(r"\w+", m[2])) for s in model.beside.get("sqlite", ()) if (m := _BESIDE.match(s))]
        found[str(meta.db_table)] = {columns[1] for columns in declared if len(columns) > 1 and columns[0] == "workspace_id"}
    return {table: frozenset(columns) for table, columns in found.items()}


def _named(columns: Any) -> tuple[str, ...]:
    return tuple(columns)


def serves(table: str, column: str) -> bool:
    """Tell whether the rows of a workspace are found and sorted by a column along an index."""
    return column in leading().get(table, ())


def _below(model: type[Table]) -> Iterator[type[Table]]:
    for child in model.__subclasses__():
        if child._meta.db_table and not child._meta.abstract:  # noqa: SLF001 - as above
            yield child
        yield from _below(child)
