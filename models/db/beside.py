"""Saving a row and what is noted beside it in one statement, where the database can: one round trip instead of two."""

from collections.abc import Iterable
from typing import Any

from models.base import Table
from models.db.connecting import execute
from models.db.sql import words
from models.db.tables import table_of
from models.folding import with_folded


async def save_beside(row: Table, note: Table) -> None:
    """Write the columns of a row that changed since it was read, or the whole of a new one, and insert a new row that tells of it."""
    is_new = not row._saved_in_db  # noqa: SLF001 - where Tortoise keeps it
    names = [name for name in with_folded(type(row), row.changed()) if name not in {*row.primary_key(), *row.constant}]
    if not names or not words().writes_in_with:
        await row.save(force_create=is_new)
        await note.save(force_create=True)
    elif is_new:
        await _insert_both(row, note)
    else:
        await _update_beside(row, names, note)


async def _insert_both(row: Table, note: Table) -> None:
    values, inserts = list[Any](), list[str]()
    for new in (row, note):
        columns = _values(new, new._meta.fields_db_projection)  # noqa: SLF001 - Tortoise keeps its columns there
        places = ", ".join(f"${place}" for place in range(len(values) + 1, len(values) + len(columns) + 1))
        named = ", ".join(f'"{name}"' for name in columns)
        inserts.append(f"insert into {table_of(type(new))} ({named}) values ({places})")
        values += columns.values()
    await execute(f"with saved as ({inserts[0]}) {inserts[1]}", values)
    row._saved_in_db = note._saved_in_db = True  # noqa: SLF001 - as above


async def _update_beside(row: Table, names: Iterable[str], note: Table) -> None:
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
