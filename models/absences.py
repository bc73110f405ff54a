"""Absences: days on which somebody of the company does not work."""

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Row
from models.db.fields import enum_column
from models.users import User


class AbsenceKind(StrEnum):
    """Why somebody is away, as far as colleagues are told. Illness is LEAVE: it is nobody's business."""

    VACATION = "VACATION"
    LEAVE = "LEAVE"
    TRAINING = "TRAINING"
    OTHER = "OTHER"


class Absence(Row):
    """Whole days, from ``start_on`` to the day before ``end_on``, in the workspace's zone. Those of one person do not overlap."""

    impersonal = "days of the company's own people"

    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("crm.User", related_name=False, on_delete=fields.RESTRICT)
    user_id: UUID
    kind = enum_column(AbsenceKind)
    start_on = fields.DateField()
    end_on = fields.DateField()
    """The day after the last one."""

    class Meta:
        table = "absence"
        indexes = [("workspace_id", "user_id", "start_on"), ("workspace_id", "start_on", "id")]
