"""Notifications: what people are told of, each in an inbox of their own."""

from enum import StrEnum

from tortoise import fields

from models.base import Record, Row, Table, both
from models.db.fields import InstantField, MentionField, enum_column


class NotificationKind(StrEnum):
    """Why somebody is told of something."""

    ASSIGNED = "ASSIGNED"
    MENTIONED = "MENTIONED"
    TASK_DUE = "TASK_DUE"
    CALL_MISSED = "CALL_MISSED"
    MESSAGE_RECEIVED = "MESSAGE_RECEIVED"
    WEBHOOK_PAUSED = "WEBHOOK_PAUSED"


class NotificationNoun(StrEnum):
    """What sort of record somebody is told of."""

    CONTACT = "CONTACT"
    COMPANY = "COMPANY"
    DEAL = "DEAL"
    TASK = "TASK"
    INTERACTION = "INTERACTION"
    WEBHOOK = "WEBHOOK"


class Notification(Row):
    """One thing that ``user_id`` is told of: by its id, never by its words, so that it shows what they may see when they look.

    ``record_id`` is null where many records are told of at once; ``count`` says how many. ``occasion`` is the event that it comes of, and
    0 of what a record gives occasion to but once. ``sequence`` is the place of the log at which it was told, for who follows.
    """

    impersonal = "ids of records, and none of their words"

    beside = both(
        'CREATE INDEX "idx_notification_unread" ON "notification" ("workspace_id", "user_id", "created_at", "id") WHERE "read_at" IS NULL'
    )

    user_id = MentionField()
    kind = enum_column(NotificationKind)
    noun = enum_column(NotificationNoun)
    record_id = MentionField(null=True)
    count = fields.IntField(default=1)
    actor_id = MentionField(null=True)
    occurred_at = InstantField()
    occasion = fields.BigIntField(default=0)
    sequence = fields.BigIntField()
    read_at = InstantField(null=True)
    snoozed_until = InstantField(null=True)

    class Meta:
        table = "notification"
        unique_together = [("workspace_id", "user_id", "kind", "record_id", "occasion")]
        indexes = [("workspace_id", "user_id", "created_at", "id"), ("workspace_id", "user_id", "sequence")]


class NotificationMute(Record):
    """A kind of notification that a user does not want."""

    impersonal = "what the company's own people want to be told"

    user_id = MentionField()
    kind = enum_column(NotificationKind)

    class Meta:
        table = "notification_mute"
        unique_together = [("workspace_id", "user_id", "kind")]


class NotificationPosition(Table):
    """Up to which event of a workspace's log people have been told."""

    impersonal = "numbers of events"

    workspace_id = fields.UUIDField(primary_key=True)
    position = fields.BigIntField(default=0)

    class Meta:
        table = "notification_position"
