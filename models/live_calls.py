"""Calls while they happen: what goes on at each phone, in each queue and menu. What counts is the interaction that comes of a call."""

from enum import StrEnum

from tortoise import fields

from models.base import Row, both
from models.db.fields import InstantField, MentionField, enum_column
from models.ports.telephony import Direction, LivePlace, LiveState


class LiveEnding(StrEnum):
    """How it ended at one phone."""

    ANSWERED = "ANSWERED"
    ELSEWHERE = "ELSEWHERE"
    MISSED = "MISSED"
    TRANSFERRED = "TRANSFERRED"
    UNKNOWN = "UNKNOWN"


class LiveCall(Row):
    """One part of a call: at one phone, or waiting in a queue or a menu. A call that rings at three phones is three of them.

    ``user_id`` is whose phone it is; ``owner_id`` who answers for it: the user, else the owner of the contact. The provider's count of what it
    tells (``sequence``) decides what is newer; what is over stays so. With ``external_id`` the finished call comes as an interaction.
    """

    gone_with = "contact_id"

    beside = both(
        'CREATE INDEX "idx_live_call_now" ON "live_call" ("workspace_id", "account_id", "told_at") WHERE "ended_at" IS NULL',
    )

    account_id = MentionField()
    external_id = fields.CharField(max_length=200)
    leg_id = fields.CharField(max_length=200)
    sequence = fields.BigIntField()
    state = enum_column(LiveState)
    place = enum_column(LivePlace)
    direction = enum_column(Direction)
    user_id = MentionField(null=True)
    owner_id = MentionField(null=True)
    contact_id = MentionField(null=True)
    from_number = fields.CharField(max_length=64, null=True)
    to_number = fields.CharField(max_length=64, null=True)
    line_number = fields.CharField(max_length=64, null=True)
    client_number = fields.CharField(max_length=64, null=True)
    takes_over = fields.CharField(max_length=200, null=True)
    """The part that the call was taken over from."""
    started_at = InstantField()
    answered_at = InstantField(null=True)
    ended_at = InstantField(null=True)
    ending = enum_column(LiveEnding, null=True)
    told_at = InstantField()
    """When the provider was last heard of it, by the server's clock."""

    @property
    def is_over(self) -> bool:
        """Whether nothing goes on there any more."""
        return self.ended_at is not None

    class Meta:
        table = "live_call"
        unique_together = [("workspace_id", "account_id", "external_id", "leg_id")]
        indexes = [
            ("workspace_id", "started_at", "id"),
            ("workspace_id", "contact_id"),
            ("workspace_id", "client_number"),
        ]
