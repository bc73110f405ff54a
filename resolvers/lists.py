"""Short lists kept beside a row, such as a contact's phones or a deal's lines: read and replaced whole, in their order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.base import Row


@dataclass(frozen=True, kw_only=True)
class Kept:
    """Where a list is kept: the table of its rows, the column that names the row they belong to, and their own columns."""

    model: type[Row]
    parent: str
    columns: tuple[str, ...]


async def read(kept: Kept, row: Row) -> list[dict[str, Any]]:
    """Return the list as plain values."""
    rows = kept.model.filter(workspace_id=row.workspace_id, **{kept.parent: row.id}).order_by("position", "id")
    found = await rows.values(*kept.columns)
    return [{name: getattr(value, "value", value) for name, value in entry.items()} for entry in found]


async def add(kept: Kept, lists: Sequence[tuple[Row, Sequence[Mapping[str, Any]]]]) -> None:
    """Keep the lists of new rows."""
    made = [
        kept.model(workspace_id=row.workspace_id, **{kept.parent: row.id}, position=i, **entry)
        for row, entries in lists
        for i, entry in enumerate(entries)
    ]
    if made:
        await kept.model.bulk_create(made, batch_size=500)


async def write(kept: Kept, row: Row, entries: Sequence[Mapping[str, Any]]) -> None:
    """Replace the list."""
    await kept.model.filter(workspace_id=row.workspace_id, **{kept.parent: row.id}).delete()
    await add(kept, [(row, entries)])
