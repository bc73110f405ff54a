"""Updating one row: only what differs is written, and nobody overwrites what they have not seen."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from models.base import Row, now
from models.errors import FieldConflict, Problem, Refused, UserErrorCode, refuse
from models.event_log import EventRow
from models.events import Event, plain
from models.workspaces import Workspace
from resolvers import holding
from resolvers.changes import Changes
from resolvers.inputs import camel

_DERIVED = {"name_key", "base_minor", "classified_by_id", "classified_at"}
_SHOWN_AS = {"amount_minor": "amount"}


async def update(
    work: Changes,
    row: Row | Workspace,
    wanted: Mapping[str, Any],
    *,
    event: type[Event],
    expected_version: int | None = None,
    extra: Mapping[str, tuple[Any, Any]] | None = None,
    shown_as: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Write the columns that differ and record the event; return what they were before. The row must be locked.

    ``extra`` holds what is kept beside the row (phones): name, and its values before and after; writing it is the
    caller's. With ``expected_version``, a field that somebody else changed since then and that differs from what is wanted
    is a conflict; changes to other fields pass. ``shown_as`` tells columns that the API names otherwise.
    """
    after = {name: value for name, value in wanted.items() if getattr(row, name) != value}
    before = {name: getattr(row, name) for name in after}
    for name, (old, new) in (extra or {}).items():
        if old != new:
            before[name], after[name] = old, new
    if expected_version is not None:
        await _check(work.workspace_id, row, expected_version, before, after, {**_SHOWN_AS, **(shown_as or {})})
    if not after:
        return {}
    await holding.may_say(row, after)
    columns = [name for name in after if name in wanted]
    for name in columns:
        setattr(row, name, after[name])
    row.version += 1
    row.updated_at = now()
    await row.save(update_fields=[*columns, "version", "updated_at"])
    work.record(event(entity_id=row.id, version=row.version, before=before, after=after))
    return before


async def _check(
    workspace_id: UUID,
    row: Row | Workspace,
    expected: int,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    shown_as: Mapping[str, str],
) -> None:
    if expected == row.version:
        return
    if expected > row.version or expected < 1:
        raise refuse("expectedVersion", UserErrorCode.INVALID, f"this record is at version {row.version}")
    known = await changed_since(workspace_id, row.id, expected)
    clashing = [name for name in after if (known is None or name in known) and name not in _DERIVED]
    if clashing:
        raise Refused(
            *(
                Problem(
                    path=("input", shown_as.get(name) or camel(name)),
                    code=UserErrorCode.CONFLICT,
                    message="somebody else has changed this since the version you know",
                    conflict=FieldConflict(
                        base=known[name] if known else None, actual=plain(before[name]), attempted=plain(after[name])
                    ),
                )
                for name in clashing
            )
        )


async def changed_since(workspace_id: UUID, row_id: UUID, version: int) -> dict[str, Any] | None:
    """Return the fields that changed after a version with their values at it, or None where the log does not tell."""
    events = await EventRow.filter(workspace_id=workspace_id, entity_id=row_id, entity_version__gt=version).order_by("sequence")
    if not events or events[0].entity_version != version + 1:
        return None
    base: dict[str, Any] = {}
    for event in events:
        for name, value in event.data["before"].items():
            base.setdefault(name, value)
    return base
