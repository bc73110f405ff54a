"""Whoever names the version that they know overwrites nothing that they have not seen; what clashes is told field by field."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from models.base import Row
from models.errors import FieldConflict, Problem, Refused, UserErrorCode, refuse
from models.event_log import EventRow
from models.events.event import ABSENT, Event
from models.events.forms import Shown
from models.events.reading import apart, fields_of, without
from models.nouns import RECORDS
from models.rights import Noun, Verb
from models.workspaces import Workspace
from resolvers.changes import Changes

_VERSION = ("expectedVersion",)
_MESSAGE = "somebody else has changed this since the version you know"


async def check(work: Changes, row: Row | Workspace, expected: int, told: Event, at: Sequence[str] | None = ("input",)) -> None:
    """Refuse a change of fields that somebody else has changed since to another value; changes of other fields pass.

    ``told`` is what would be recorded of the change; its fields are named below ``at`` in the refusal,
    or by the conflict alone where they are no arguments.
    """
    is_known = _is_known(row, expected)
    if is_known and not work.disputed:
        return
    known = {} if is_known else await changed_since(work.workspace_id, row.id, expected)
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
        problems = [
            _problem(_VERSION if at is None else (*at, name), name, _seen(base, unseen), _seen(actual, unseen), attempted)
            for name, (base, actual, attempted) in clashing.items()
        ]
        raise Refused(*problems, row_id=row.id, entity=type(row).__name__)


async def check_whole(work: Changes, row: Row | Workspace, expected: int) -> None:
    """Refuse what is about a record as a whole, such as deleting it, when anything of it has changed since."""
    if _is_known(row, expected):
        return
    base, actual = dict[str, Any](), dict[str, Any]()
    for event in await _since(work.workspace_id, row.id, expected) or ():
        for name, value in _shown(work, event, "before").items():
            base.setdefault(name, value)
        actual |= _shown(work, event, "after")
    unseen = await _unseen(work, [base, actual])
    problems = [
        _problem(_VERSION, name, _seen(base.get(name), unseen), _seen(actual.get(name), unseen), None)
        for name in sorted(base.keys() | actual.keys())
    ]
    alone = Problem(path=_VERSION, code=UserErrorCode.CONFLICT, message=_MESSAGE)
    raise Refused(*(problems or [alone]), row_id=row.id, entity=type(row).__name__)


def _is_known(row: Row | Workspace, expected: int) -> bool:
    if expected > row.version or expected < 1:
        raise refuse("expectedVersion", UserErrorCode.INVALID, f"this record is at version {row.version}")
    return expected == row.version


def _problem(path: tuple[str, ...], name: str, base: Any, actual: Any, attempted: Any) -> Problem:
    conflict = FieldConflict(name=name, base=base, actual=actual, attempted=attempted)
    return Problem(path=path, code=UserErrorCode.CONFLICT, message=_MESSAGE, conflict=conflict)


def _shown(work: Changes, event: EventRow, side: str) -> dict[str, Any]:
    """Return one side of an event as far as the caller sees it, without what follows from other fields."""
    kept, _ = without(
        event.type, event.data[side], lambda shown: work.actor.kind.closes(shown.path, None) if work.actor else None
    )
    fields = fields_of(event.type)
    return apart(event.type, {name: value for name, value in kept.items() if not fields[name].follows})


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


async def _since(workspace_id: UUID, row_id: UUID, version: int) -> Collection[EventRow] | None:
    """Return what has happened to a row after a version, or None where the log does not tell all of it."""
    events = await EventRow.filter(workspace_id=workspace_id, entity_id=row_id, entity_version__gt=version).order_by("sequence")
    return events if events and events[0].entity_version == version + 1 else None


async def changed_since(workspace_id: UUID, row_id: UUID, version: int) -> dict[str, Any] | None:
    """Return the fields that changed after a version with their values at it, or None where the log does not tell.

    Values under keys stand apart, as ``custom.budget``.
    """
    events = await _since(workspace_id, row_id, version)
    if events is None:
        return None
    base: dict[str, Any] = {}
    for event in events:
        for name, value in apart(event.type, event.data["before"]).items():
            base.setdefault(name, value)
    return base
