"""Surveys: what clients are asked, whether they would recommend the company, and what they answered."""

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Row
from models.contacts import Contact
from models.days import LocalDayField
from models.db.fields import InstantField, MentionField, enum_column
from models.erasure import KEEP, erased

BEST_SCORE = 10


class AnswerOrigin(StrEnum):
    """How an answer came in."""

    MANUAL = "MANUAL"
    LINK = "LINK"


class Survey(Row):
    """One question, answered by a score from 0 to 10 and a comment."""

    impersonal = "what the workspace is set up with"

    name = fields.CharField(max_length=200)
    question = fields.CharField(max_length=500)
    is_active = fields.BooleanField(default=True)

    class Meta:
        table = "survey"
        indexes = [("workspace_id", "name", "id")]


class SurveyAnswer(Row):
    """What a contact answered. ``owner_id`` is who answered for the contact then."""

    personal = {"score": KEEP, "comment": erased()}

    survey: fields.ForeignKeyRelation[Survey] = fields.ForeignKeyField(
        "crm.Survey", related_name=False, on_delete=fields.RESTRICT
    )
    survey_id: UUID
    contact: fields.ForeignKeyRelation[Contact] = fields.ForeignKeyField(
        "crm.Contact", related_name=False, on_delete=fields.CASCADE
    )
    contact_id: UUID
    owner_id = MentionField(null=True)
    score = fields.IntField()
    comment = fields.TextField(null=True)
    origin = enum_column(AnswerOrigin)
    answered_at = InstantField()
    day = LocalDayField(of="answered_at")

    class Meta:
        table = "survey_answer"
        indexes = [
            ("workspace_id", "contact_id", "answered_at"),
            ("workspace_id", "answered_at", "id"),
            ("workspace_id", "survey_id"),
        ]


class SurveyLink(Row):
    """A link by which one contact answers one survey once, without signing in. A digest of its secret is kept."""

    impersonal = "ids, instants and a digest alone"

    survey: fields.ForeignKeyRelation[Survey] = fields.ForeignKeyField(
        "crm.Survey", related_name=False, on_delete=fields.RESTRICT
    )
    survey_id: UUID
    contact: fields.ForeignKeyRelation[Contact] = fields.ForeignKeyField(
        "crm.Contact", related_name=False, on_delete=fields.CASCADE
    )
    contact_id: UUID
    digest = fields.CharField(max_length=64)
    until = InstantField()
    answered_at = InstantField(null=True)

    class Meta:
        table = "survey_link"
        unique_together = [("workspace_id", "digest")]
        indexes = [("workspace_id", "contact_id"), ("workspace_id", "survey_id")]
