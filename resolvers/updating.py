"""Updating one row: only what differs is written, and nobody overwrites what they have not seen."""

import re
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from models.base import Row, now
from models.errors import FieldConflict, Problem, Refused, UserErrorCode, refuse
from models.event_log import EventRow
from models.events.event import ABSENT, Event
from models.events.forms import Shown
from models.events.reading import apart
from models.nouns import RECORDS
from models.rights import Noun, Verb
from models.workspaces import Workspace
from resolvers import holding
from resolvers.changes import Changes


async def update(
    work: Changes,
    row: Row | Workspace,
    wanted: Mapping[str, Any],
    *,
    event: type[Event],
    expected_version: int | None = None,
    extra: Mapping[str, tuple[Any, Any]] | None = None,
) -> dict[str, Any]:
    """Write the columns that differ and record the event; return what they were before. The row must be locked.

    ``extra`` holds what is kept beside the row (phones): name, and its values before and after; writing it is the
    caller's. With ``expected_version``, a field that somebody else changed since then and that differs from what is wanted
    is a conflict; changes to other fields pass.
    """
    after = {name: value for name, value in wanted.items() if getattr(row, name) != value}
    before = {name: getattr(row, name) for name in after}
    for name, (old, new) in (extra or {}).items():
        if old != new:
            before[name], after[name] = old, new
    told = event.of(row, before=before, after=after, version=row.version + 1)
    if expected_version is not None:
        await _check(work, row, expected_version, told)
    if not after:
        return {}
    await holding.may_say(row, after)
    columns = [name for name in after if name in wanted]
    for name in columns:
        setattr(row, name, after[name])
    row.version += 1
    row.updated_at = now()
    await row.save(update_fields=[*columns, "version", "updated_at"])
    work.record(told)
    return before


async def _check(work: Changes, row: Row | Workspace, expected: int, told: Event) -> None:
    if expected == row.version and not work.disputed:
        return
    if expected > row.version or expected < 1:
        raise refuse("expectedVersion", UserErrorCode.INVALID, f"this record is at version {row.version}")
    known = {} if expected == row.version else await changed_since(work.workspace_id, row.id, expected)
    if known is not None:
        known = {**dict.fromkeys(work.disputed), **known}
    entered = [(name, shown, change) for name, shown, change in told.changes() if not shown.follows]
    clashing = {
        name: [_said(shown, value) for value in (known[name] if known else None, change.before, change.after)]
        for name, shown, change in entered
        if known is None or name in known
    }
    if clashing:
        unseen = await _unseen(work, [values[:2] for values in clashing.values()])
        raise Refused(
            *(
                Problem(
                    path=("input", name),
                    code=UserErrorCode.CONFLICT,
                    message="somebody else has changed this since the version you know",
                    conflict=FieldConflict(base=_seen(base, unseen), actual=_seen(actual, unseen), attempted=attempted),
                )
                for name, (base, actual, attempted) in clashing.items()
            )
        )


def _said(shown: Shown, value: Any) -> Any:
    """Return a value as a conflict shows it: of a custom field, whose kind its client knows, the bare value."""
    if value is ABSENT:
        return None
    return next(iter(value.values()), None) if shown.form.keyed and isinstance(value, Mapping) else value


async def _unseen(work: Changes, values: Iterable[Any]) -> set[str]:
    """Return the ids, among those that a conflict would show, of records that the caller may not see."""
    told: dict[Noun, dict[UUID, str]] = {}
    for value in values:
        for name in _names(value):
            prefix, _, row_id = name.partition("_")
            told.setdefault(Noun(prefix.upper()), {})[UUID(row_id)] = name
    unseen = set[str]()
    for noun, ids in told.items():
        found = RECORDS[noun].filter(workspace_id=work.workspace_id, id__in=list(ids), deleted_at=None)
        for row_id, owner in await found.values_list("id", "owner_id"):
            if work.actor is None or work.actor.may(Verb.READ, noun, owner):
                ids.pop(row_id)
        unseen |= set(ids.values())
    return unseen


def _names(value: Any) -> list[str]:
    """Return the global ids of records, of nouns that have rights, that a value consists of or has in its entries."""
    if isinstance(value, Mapping):
        return [name for part in value.values() for name in _names(part)]
    if isinstance(value, list):
        return [name for entry in value for name in _names(entry)]
    return [value] if isinstance(value, str) and _RECORD.fullmatch(value) else []


_RECORD = re.compile(rf"({'|'.join(noun.value.lower() for noun in Noun)})_[0-9a-f]{{8}}(-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}")


def _seen(value: Any, unseen: set[str]) -> Any:
    """Return a value without the ids of records that the caller may not see."""
    if isinstance(value, list):
        return [entry for entry in value if unseen.isdisjoint(_names(entry))]
    return value if unseen.isdisjoint(_names(value)) else None


async def changed_since(workspace_id: UUID, row_id: UUID, version: int) -> dict[str, Any] | None:
    """Return the fields that changed after a version with their values at it, or None where the log does not tell.

    Values under keys stand apart, as ``custom.budget``.
    """
    events = await EventRow.filter(workspace_id=workspace_id, entity_id=row_id, entity_version__gt=version).order_by("sequence")
    if not events or events[0].entity_version != version + 1:
        return None
    base: dict[str, Any] = {}
    for event in events:
        for name, value in apart(event.type, event.data["before"]).items():
            base.setdefault(name, value)
    return base
