"""Calls, meetings, messages, e-mails and notes: everything that passed between a client and the company."""

from datetime import date
from enum import StrEnum
from typing import Any

from tortoise import fields

from models.base import RestorableRow
from models.contacts import Channel
from models.db.fields import InstantField, enum_column
from models.ports.telephony import Direction, Disposition


class InteractionKind(StrEnum):
    """What sort of contact it was."""

    CALL = "CALL"
    MEETING = "MEETING"
    MESSAGE = "MESSAGE"
    EMAIL = "EMAIL"
    NOTE = "NOTE"


class Classification(StrEnum):
    """Whether an inquiry came from somebody who could buy."""

    TARGET = "TARGET"
    NON_TARGET = "NON_TARGET"


class Provenance(StrEnum):
    """How a record came into the CRM."""

    PROVIDER = "PROVIDER"
    MANUAL = "MANUAL"
    IMPORT = "IMPORT"


class Interaction(RestorableRow):
    """One contact with a client. What is not known is null, never 0.

    ``user_id`` carried it out. ``owner_id`` answers for it: the user, or, for a call that nobody took, the owner of
    the contact. ``day`` is the local day of ``started_at``. ``client_number`` is the client's side of a call. Two partial
    indexes stand in the migration alone, since Tortoise cannot say them: by deal, and by number while unmatched.
    """

    kind = enum_column(InteractionKind)
    direction = enum_column(Direction, null=True)
    channel = enum_column(Channel)
    user_id = fields.UUIDField(null=True)
    owner_id = fields.UUIDField(null=True)
    contact_id = fields.UUIDField(null=True)
    deal_id = fields.UUIDField(null=True)
    provenance = enum_column(Provenance, default=Provenance.MANUAL)
    account_id = fields.UUIDField(null=True)
    external_id = fields.CharField(max_length=200, null=True)
    started_at = InstantField()
    day = fields.DateField()
    answered_at = InstantField(null=True)
    ended_at = InstantField(null=True)
    wait_seconds = fields.IntField(null=True)
    talk_seconds = fields.IntField(null=True)
    disposition = enum_column(Disposition, null=True)
    disposition_raw = fields.CharField(max_length=100, null=True)
    from_number = fields.CharField(max_length=64, null=True)
    to_number = fields.CharField(max_length=64, null=True)
    line_number = fields.CharField(max_length=64, null=True)
    client_number = fields.CharField(max_length=64, null=True)
    subject = fields.CharField(max_length=500, null=True)
    text = fields.TextField(null=True)
    classification = enum_column(Classification, null=True)
    classification_reason = fields.CharField(max_length=500, null=True)
    classified_by_id = fields.UUIDField(null=True)
    classified_at = InstantField(null=True)
    legs = fields.JSONField[list[dict[str, Any]]](default=list)
    recordings = fields.JSONField[list[dict[str, Any]]](default=list)

    class Meta:
        table = "interaction"
        unique_together = [("workspace_id", "account_id", "external_id")]
        indexes = [
            ("workspace_id", "contact_id", "started_at", "id"),
            ("workspace_id", "started_at", "id"),
            ("workspace_id", "owner_id", "started_at", "id"),
            ("workspace_id", "day"),
        ]

    def days_counted(self) -> set[date]:
        """Return the local days on which a KPI counts this interaction."""
        return {self.day}
