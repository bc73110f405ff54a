"""Updating one row: only what differs is written, and nobody overwrites what they have not seen."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from models.base import RestorableRow, Row, now
from models.companies import Company
from models.contacts import Contact
from models.deals import Deal
from models.errors import FieldConflict, Problem, Refused, UserErrorCode, refuse
from models.event_log import EventRow
from models.events import Event, plain
from models.rights import Noun, Verb
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
        await _check(work, row, expected_version, before, after, {**_SHOWN_AS, **(shown_as or {})})
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
    work: Changes,
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
    known = await changed_since(work.workspace_id, row.id, expected)
    clashing = [name for name in after if (known is None or name in known) and name not in _DERIVED]
    if clashing:
        base = {name: known[name] if known else None for name in clashing}
        actual = {name: plain(before[name]) for name in clashing}
        unseen = await _unseen(work, [base, actual])
        raise Refused(
            *(
                Problem(
                    path=("input", shown_as.get(name) or camel(name)),
                    code=UserErrorCode.CONFLICT,
                    message="somebody else has changed this since the version you know",
                    conflict=FieldConflict(
                        base=_shown(base[name], unseen), actual=_shown(actual[name], unseen), attempted=plain(after[name])
                    ),
                )
                for name in clashing
            )
        )


_RECORDS: Mapping[str, tuple[type[RestorableRow], Noun]] = {
    "contact_id": (Contact, Noun.CONTACT),
    "company_id": (Company, Noun.COMPANY),
    "deal_id": (Deal, Noun.DEAL),
}


async def _unseen(work: Changes, values: Sequence[Mapping[str, Any]]) -> set[str]:
    """Return the ids, among those that a conflict would show, of records that the caller may not see."""
    told: dict[str, set[str]] = {}
    for name, value in (pair for side in values for pair in side.items()):
        for key, row_id in (pair for entry in (value if isinstance(value, list) else [{name: value}]) for pair in _pairs(entry)):
            told.setdefault(key, set()).add(row_id)
    unseen = set[str]()
    for key, ids in told.items():
        model, noun = _RECORDS[key]
        owners = await model.filter(workspace_id=work.workspace_id, id__in=list(ids), deleted_at=None).values_list(
            "id", "owner_id"
        )
        unseen |= ids - {str(i) for i, owner in owners if work.actor is None or work.actor.may(Verb.READ, noun, owner)}
    return unseen


def _pairs(entry: Any) -> list[tuple[str, str]]:
    return [(k, v) for k, v in entry.items() if k in _RECORDS and isinstance(v, str)] if isinstance(entry, Mapping) else []


def _shown(value: Any, unseen: set[str]) -> Any:
    """Return a value without the ids of records that the caller may not see."""
    if isinstance(value, list):
        return [entry for entry in value if not any(row_id in unseen for _, row_id in _pairs(entry))]
    return None if isinstance(value, str) and value in unseen else value


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
