"""Short lists kept beside a row, such as a contact's phones or a deal's lines: read and replaced whole, in their order."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.base import Row, now
from resolvers import inputs


@dataclass(frozen=True, kw_only=True)
class Kept:
    """Where a list is kept: the table of its rows, the column that names the row they belong to, and their own columns."""

    model: type[Row]
    parent: str
    columns: tuple[str, ...]
    key: tuple[str, ...] = ()
    """What makes an entry the same as before, where it matters since when it has been there."""

    def identity(self, entry: Mapping[str, Any]) -> tuple[Any, ...]:
        """Return what an entry is recognised by."""
        return tuple(getattr(value, "value", value) for value in (entry[name] for name in self.key))


async def read(kept: Kept, row: Row) -> list[dict[str, Any]]:
    """Return the list as plain values."""

    async def found() -> list[dict[str, Any]]:
        return (await _of(kept, row.workspace_id, [row.id]))[row.id]

    known = await inputs.once((kept.model, row.id), found)
    return [dict(entry) for entry in known]


async def foresee(kept: Kept, workspace_id: UUID, row_ids: Collection[UUID]) -> None:
    """Read the lists of many rows in one statement, where what inputs refer to is remembered. The rows must be locked."""
    if row_ids:
        inputs.remember({(kept.model, row_id): found for row_id, found in (await _of(kept, workspace_id, row_ids)).items()})


async def _of(kept: Kept, workspace_id: UUID, row_ids: Collection[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    found: dict[UUID, list[dict[str, Any]]] = {row_id: [] for row_id in row_ids}
    rows = kept.model.filter(workspace_id=workspace_id, **{f"{kept.parent}__in": list(row_ids)}).order_by("position", "id")
    for entry in await rows.values(kept.parent, *kept.columns):
        found[entry.pop(kept.parent)].append({name: getattr(value, "value", value) for name, value in entry.items()})
    return found


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
    """Replace the list. An entry that was in it before keeps its row, and so its age."""
    inputs.forget_one((kept.model, row.id))
    present = kept.model.filter(workspace_id=row.workspace_id, **{kept.parent: row.id})
    if not kept.key:
        await present.delete()
        await add(kept, [(row, entries)])
        return
    known = {kept.identity(vars(entry)): entry for entry in await present}
    places = {kept.identity(entry): (place, entry) for place, entry in enumerate(entries)}
    gone = [entry.id for identity, entry in known.items() if identity not in places]
    if gone:
        await present.filter(id__in=gone).delete()
    new = []
    for identity, (place, entry) in places.items():
        held = known.get(identity)
        if held is None:
            new.append(kept.model(workspace_id=row.workspace_id, **{kept.parent: row.id}, position=place, **entry))
        elif {name: getattr(held, name) for name in ("position", *entry)} != {"position": place, **entry}:
            held.update_from_dict({**entry, "position": place, "updated_at": now()})
            await held.save()
    if new:
        await kept.model.bulk_create(new, batch_size=500)


async def inherit(kept: Kept, row: Row, others: Sequence[Row]) -> None:
    """Let entries of a row be as old as the same entries of others that became one with it."""
    ages: dict[tuple[Any, ...], Any] = {}
    parents = [other.id for other in others]
    for entry in await kept.model.filter(workspace_id=row.workspace_id, **{f"{kept.parent}__in": parents}):
        identity = kept.identity(vars(entry))
        ages[identity] = min(entry.created_at, ages.get(identity, entry.created_at))
    own = kept.model.filter(workspace_id=row.workspace_id, **{kept.parent: row.id})
    for entry in await own:
        age = ages.get(kept.identity(vars(entry)))
        if age is not None and age < entry.created_at:
            await own.filter(id=entry.id).update(created_at=age)
