"""Absences: entering when somebody does not work.

A person's absences are days that their numbers are not divided by, so nobody enters their own but administrators.
"""

from datetime import date, timedelta
from typing import TypedDict
from uuid import UUID

from models.absences import Absence, AbsenceKind
from models.db.locking import one_at_a_time
from models.errors import UserErrorCode, refuse
from models.events.absences import AbsenceChanged
from models.users import User
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.updating import update

LONGEST = timedelta(days=3 * 366)


class AbsenceFields(TypedDict, total=False):
    """What can be set on an absence: why, from which day, and the day after the last one."""

    kind: AbsenceKind
    start_on: date
    end_on: date


async def create_absence(work: Changes, actor: Actor, user_id: str, fields: AbsenceFields) -> Absence:
    """Enter that somebody is away. For administrators, and for heads for those below them."""
    user = await inputs.of_workspace(User, actor, "userId", user_id)
    _may_enter(actor, user.id)
    absence = Absence(workspace_id=actor.workspace_id, user_id=user.id, **fields)
    await _check(absence, fields)
    await absence.save(force_create=True)
    work.record(AbsenceChanged.of(absence, after={"user_id": user.id, **fields}))
    return absence


async def update_absence(
    work: Changes, actor: Actor, row_id: str, fields: AbsenceFields, *, expected_version: int | None = None
) -> Absence:
    """Change why somebody is away, or when."""
    absence = await inputs.of_workspace(Absence, actor, "id", row_id, lock=True)
    _may_enter(actor, absence.user_id)
    whole: AbsenceFields = {"kind": absence.kind, "start_on": absence.start_on, "end_on": absence.end_on, **fields}
    await _check(absence, whole)
    await update(work, absence, whole, event=AbsenceChanged, expected_version=expected_version)
    return absence


async def remove_absence(work: Changes, actor: Actor, row_id: str) -> Absence:
    """Take an absence back: the person worked on these days."""
    absence = await inputs.of_workspace(Absence, actor, "id", row_id, lock=True)
    _may_enter(actor, absence.user_id)
    await absence.delete()
    before = {"user_id": absence.user_id, "kind": absence.kind, "start_on": absence.start_on, "end_on": absence.end_on}
    work.record(AbsenceChanged.of(absence, before=before, version=absence.version + 1))
    return absence


def _may_enter(actor: Actor, user_id: UUID) -> None:
    if not actor.rights.administers and not (actor.role.value == "HEAD" and user_id in set(actor.visible) - {actor.user_id}):
        message = "absences are for administrators to enter, and for heads for their own people"
        raise refuse("userId", UserErrorCode.FORBIDDEN, message)


async def _check(absence: Absence, wanted: AbsenceFields) -> None:
    """Refuse days that are none, or on which the person is away already. The person's absences stay as they are until the end."""
    start, end = wanted["start_on"], wanted["end_on"]
    if not start < end <= start + LONGEST:
        message = f"must be after the first day, by {LONGEST.days} days at most"
        raise refuse("input.endOn", UserErrorCode.OUT_OF_RANGE, message)
    await one_at_a_time("absences", absence.workspace_id, absence.user_id)
    others = Absence.filter(workspace_id=absence.workspace_id, user_id=absence.user_id, start_on__lt=end, end_on__gt=start)
    if other := await others.exclude(id=absence.id).order_by("start_on").first():
        message = f"is away already from {other.start_on} to the day before {other.end_on}"
        raise refuse("input.startOn", UserErrorCode.TAKEN, message)
