"""Updating one row: only what differs is written, and nobody overwrites what they have not seen."""

from collections.abc import Mapping, Sequence
from typing import Any

from models.base import Row, now
from models.errors import Problem, Refused, UserErrorCode
from models.events.event import Event
from models.workspaces import Workspace
from resolvers import conflicts, holding
from resolvers.changes import Changes


async def update(
    work: Changes,
    row: Row | Workspace,
    wanted: Mapping[str, Any],
    *,
    event: type[Event],
    expected_version: int | None = None,
    extra: Mapping[str, tuple[Any, Any]] | None = None,
    at: Sequence[str] | None = ("input",),
) -> dict[str, Any]:
    """Write the columns that differ and record the event; return what they were before. The row must be locked.

    ``extra`` holds what is kept beside the row (phones): name, and its values before and after; writing it is the
    caller's. With ``expected_version``, a field that somebody else changed since then and that differs from what is wanted
    is a conflict, told as a field below ``at``, or of ``expectedVersion`` where the fields are no arguments; changes to other fields pass.
    """
    if expected_version is not None and (asked := row.__dict__.get("asked_as")):
        message = f"{asked} was merged into this record; look at it, and give its version"
        problem = Problem(path=("expectedVersion",), code=UserErrorCode.CONFLICT, message=message)
        raise Refused(problem, row_id=row.id, entity=type(row).__name__)
    after = {name: value for name, value in wanted.items() if getattr(row, name) != value}
    before = {name: getattr(row, name) for name in after}
    for name, (old, new) in (extra or {}).items():
        if old != new:
            before[name], after[name] = old, new
    told = event.of(row, before=before, after=after, version=row.version + 1)
    if expected_version is not None:
        await conflicts.check(work, row, expected_version, told, at)
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
