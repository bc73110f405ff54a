"""Saving a row and what is noted beside it in one statement, where the database can: one round trip instead of two."""

from collections.abc import Iterable
from typing import Any

from models.base import Table
from models.db.connecting import execute
from models.db.sql import words
from models.db.tables import table_of
from models.folding import with_folded


async def save_beside(row: Table, note: Table) -> None:
    """Write the columns of a row that changed since it was read, and insert a new row that tells of it."""
    names = [name for name in with_folded(type(row), row.changed()) if name not in {*row.primary_key(), *row.constant}]
    if not names or not words().writes_in_with:
        await row.save()
        await note.save(force_create=True)
        return
    written, key, noted = _values(row, names), _values(row, row.primary_key()), _values(note, note._meta.fields_db_projection)  # noqa: SLF001 - Tortoise keeps its columns there
    values = [*written.values(), *key.values(), *noted.values()]
    places = [f"${place}" for place in range(1, len(values) + 1)]
    sets = ", ".join(f'"{name}" = {place}' for name, place in zip(written, places, strict=False))
    where = " and ".join(f'"{name}" = {place}' for name, place in zip(key, places[len(written) :], strict=False))
    columns, given = ", ".join(f'"{name}"' for name in noted), ", ".join(places[len(written) + len(key) :])
    saved = f"update {table_of(type(row))} set {sets} where {where}"
    await execute(f"with saved as ({saved}) insert into {table_of(type(note))} ({columns}) values ({given})", values)
    row.saved(written)
    note._saved_in_db = True  # noqa: SLF001 - as above


def _values(row: Table, names: Iterable[str]) -> dict[str, Any]:
    """Return columns of a row as the database takes them."""
    columns = row._meta.fields_map  # noqa: SLF001 - Tortoise keeps its columns there
    return {name: columns[name].to_db_value(getattr(row, name), row) for name in names}
