"""Webhooks: where a workspace's events are sent to, and what became of each."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Row, both
from models.db.fields import InstantField, MentionField, enum_column
from models.erasure import KEEP, erased
from models.sealing import SealedField
from models.tokens import CredentialKind

PURPOSE = "webhook"
"""What the secrets of endpoints are sealed for."""


class WebhookPause(StrEnum):
    """Why nothing is sent to an endpoint."""

    ASKED = "ASKED"
    GONE = "GONE"
    FAILING = "FAILING"
    OWNER = "OWNER"
    EXPIRED = "EXPIRED"


class DeliveryState(StrEnum):
    """What became of a delivery."""

    WAITING = "WAITING"
    DELIVERED = "DELIVERED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class DeliveryChange(StrEnum):
    """How the record of an event stands to the filter of an endpoint."""

    ENTERED = "ENTERED"
    CHANGED = "CHANGED"
    LEFT = "LEFT"


class WebhookEndpoint(Row):
    """An address that events are sent to, with the rights of ``user_id`` at that moment, and no more than the token it was made with.

    ``position`` is the last event that has been looked at. Everything below it but the pause is how sending goes, written by the job alone,
    and no part of the version: ``failing`` are the records of the failures in a row, ``step`` is how often a down endpoint has been probed in vain.
    """

    id_prefix = "webhook"
    impersonal = "what the workspace is set up with"

    user_id = MentionField()
    made_with = enum_column(CredentialKind, null=True)
    made_with_id = MentionField(null=True)
    name = fields.CharField(max_length=100)
    url = fields.CharField(max_length=2000)
    secrets: Any = SealedField()
    types = fields.JSONField[list[str] | None](null=True)
    deal_filter = fields.JSONField[dict[str, Any] | None](null=True)
    payload = fields.TextField(null=True)
    skips_own = fields.BooleanField(default=False)
    pause = enum_column(WebhookPause, null=True)
    position = fields.BigIntField(default=0)
    replay_position = fields.BigIntField(null=True)
    """The last event of a replay that has been looked at; null where nothing is replayed."""
    replay_until = fields.BigIntField(null=True)
    pace = fields.IntField(default=1)
    """How many requests may be under way: one more with each that goes well, up to a bound."""
    failing = fields.JSONField[list[str]](default=list)
    step = fields.IntField(default=0)
    retry_at = InstantField(null=True)
    failing_since = InstantField(null=True)
    warned_at = InstantField(null=True)
    last_success_at = InstantField(null=True)
    last_error = fields.CharField(max_length=500, null=True)

    class Meta:
        table = "webhook_endpoint"
        indexes = [("workspace_id", "user_id", "id")]


_WAITING = (
    'CREATE INDEX "idx_webhook_waiting" ON "webhook_delivery" ("workspace_id", "endpoint_id", "is_replay", "sequence") WHERE "state" = \'WAITING\'',
    'CREATE INDEX "idx_webhook_waiting_of" ON "webhook_delivery" ("workspace_id", "endpoint_id", "record_id", "sequence") WHERE "state" = \'WAITING\'',
)


class WebhookDelivery(Row):
    """One event for one endpoint. ``sequence`` is the event's, ``previous`` that of the one before it of the same record.

    ``body`` is what is sent, made at the first attempt and the same for all. A test has no event, and a sequence below 0.
    """

    id_prefix = "delivery"
    personal = {
        "sequence": KEEP,
        "previous": KEEP,
        "event": KEEP,
        "record": KEEP,
        "attempts": KEEP,
        "status": KEEP,
        "body": erased(),
        "answer": erased(),
        "error": KEEP,
        "duration_ms": KEEP,
    }
    beside = both(*_WAITING)

    endpoint: fields.ForeignKeyRelation[WebhookEndpoint] = fields.ForeignKeyField(
        "crm.WebhookEndpoint", related_name=False, on_delete=fields.CASCADE
    )
    endpoint_id: UUID
    user_id = MentionField()
    """The endpoint's: deliveries are seen by whoever sees it."""
    sequence = fields.BigIntField()
    previous = fields.BigIntField(null=True)
    event = fields.CharField(max_length=64)
    record = fields.CharField(max_length=80)
    """The global id of what the event happened to."""
    record_id = MentionField()
    change = enum_column(DeliveryChange, null=True)
    state = enum_column(DeliveryState, default=DeliveryState.WAITING)
    is_replay = fields.BooleanField(default=False)
    attempts = fields.IntField(default=0)
    due_at = InstantField()
    body: Any = fields.TextField(null=True)
    status = fields.IntField(null=True)
    answer: Any = fields.TextField(null=True)
    error: Any = fields.CharField(max_length=500, null=True)
    attempted_at = InstantField(null=True)
    duration_ms = fields.IntField(null=True)

    class Meta:
        table = "webhook_delivery"
        unique_together = [("workspace_id", "endpoint_id", "sequence")]
        indexes = [("workspace_id", "created_at", "id"), ("workspace_id", "endpoint_id", "record_id", "sequence")]

    @property
    def webhook_id(self) -> str:
        """Return what its receiver knows it by: the same for each repeat, and in a replay."""
        return f"msg_{self.endpoint_id.hex}_{self.sequence}"


def live_secrets(kept: dict[str, Any], at: datetime) -> list[str]:
    """Return the secrets that hold at an instant, the newest first."""
    return [one["secret"] for one in kept["secrets"] if one["until"] is None or datetime.fromisoformat(one["until"]) > at]
