"""Mutations of absences."""

from datetime import date

import strawberry
from strawberry import Maybe

from models.absences import AbsenceKind
from resolvers import absences
from schema.absences import Absence
from schema.mutations.actions import (
    ROW,
    VERSION,
    DeletePayload,
    Payload,
    action,
    creates,
    maybe,
    payload,
    required,
    row_field,
    updates,
)


@strawberry.input(description="Days on which somebody does not work.")
class AbsenceCreateInput:
    kind: AbsenceKind = strawberry.field(description="Why.")
    start_on: date = strawberry.field(description="The first day.")
    end_on: date = strawberry.field(description="The day after the last one.")


@strawberry.input(description="A change of an absence. What is absent stays as it is.")
class AbsenceUpdateInput:
    kind: Maybe[AbsenceKind] = maybe("Why.")
    start_on: Maybe[date] = maybe("The first day.")
    end_on: Maybe[date] = maybe("The day after the last one.")


@payload
class AbsencePayload(Payload):
    """What became of an absence."""

    absence: Absence | None = row_field("Absence", "The absence after the change; null when nothing was changed.")


@strawberry.type
class AbsenceMutations:
    absence_create: AbsencePayload | None = action(
        AbsencePayload,
        absences.create_absence,
        "Enter that somebody does not work on some days; the absences of one person do not overlap. For administrators, and for "
        "heads for their own people. Event: absence.changed.",
        required("user_id", strawberry.ID, "Who is away."),
        creates(AbsenceCreateInput),
    )
    absence_update: AbsencePayload | None = action(
        AbsencePayload,
        absences.update_absence,
        "Change an absence. For whoever may enter it. Event: absence.changed.",
        ROW,
        updates(AbsenceUpdateInput),
        VERSION,
    )
    absence_delete: DeletePayload | None = action(
        DeletePayload,
        absences.remove_absence,
        "Take an absence back. For whoever may enter it. Event: absence.changed.",
        ROW,
    )
