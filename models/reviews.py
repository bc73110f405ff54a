"""Calls that were listened to: who did, when, and what they thought of it."""

from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Record, Row
from models.db.fields import InstantField, MentionField
from models.erasure import KEEP, erased
from models.interactions import Interaction

BEST_SCORE = 100
"""Scores are points of a hundred, as scorecards of call centres have them."""


class CallListening(Record):
    """That somebody listened to a call: an address of a recording was used for the first time. The id is that of the address."""

    impersonal = "ids and instants alone"

    interaction: fields.ForeignKeyRelation[Interaction] = fields.ForeignKeyField(
        "crm.Interaction", related_name=False, on_delete=fields.CASCADE
    )
    interaction_id: UUID
    user_id = MentionField()
    listened_at = InstantField()

    class Meta:
        table = "call_listening"
        indexes = [("workspace_id", "interaction_id", "user_id", "listened_at")]


class CallReview(Row):
    """What one person thought of one call. ``checklist`` holds, in order, an ``item`` and whether it ``isMet``."""

    personal = {"score": KEEP, "checklist": erased([]), "comment": erased()}

    interaction: fields.ForeignKeyRelation[Interaction] = fields.ForeignKeyField(
        "crm.Interaction", related_name=False, on_delete=fields.CASCADE
    )
    interaction_id: UUID
    user_id = MentionField()
    """Who listened."""
    score = fields.IntField()
    checklist = fields.JSONField[list[dict[str, Any]]](default=list)
    comment = fields.TextField(null=True)
    listened_at = InstantField()

    class Meta:
        table = "call_review"
        unique_together = [("workspace_id", "interaction_id", "user_id")]
