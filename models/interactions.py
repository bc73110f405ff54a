"""Calls, meetings, messages, e-mails and notes: everything that passed between a client and the company."""

from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Record, RestorableRow, Table, both
from models.contacts import Channel
from models.days import LocalDayField
from models.db.fields import InstantField, MentionField, enum_column
from models.erasure import KEEP, erased
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


class MeetingOutcome(StrEnum):
    """What has become of a meeting."""

    HELD = "HELD"
    MISSED = "MISSED"
    CANCELLED = "CANCELLED"


class Provenance(StrEnum):
    """How a record came into the CRM."""

    PROVIDER = "PROVIDER"
    MANUAL = "MANUAL"
    IMPORT = "IMPORT"


class Interaction(RestorableRow):
    """One contact with a client. What is not known is null, never 0.

    ``user_id`` carried it out. ``owner_id`` answers for it: the user, or, for a call that nobody took, the owner of
    the contact. A meeting's ``user_id`` hosts it; ``planned_for`` and ``booked_*`` are null for other kinds. ``day`` is the local day of ``started_at``. ``client_number`` is the client's side of a call.

    Calls come by the million, and each index makes every one of them dearer: what few interactions have is in partial indexes ``beside``,
    since Tortoise cannot say them, which calls are not entered in. How long somebody talked or waited is in none.
    """

    personal = {
        "external_id": KEEP,
        "wait_seconds": KEEP,
        "talk_seconds": KEEP,
        "disposition_raw": KEEP,
        "line_number": KEEP,
        "times_moved": KEEP,
        "from_number": erased(),
        "to_number": erased(),
        "client_number": erased(),
        "subject": erased(),
        "text": erased(),
        "classification_reason": erased(),
        "legs": erased([]),
        "recordings": erased([]),
        "uncredited_keys": KEEP,
    }

    beside = both(
        'CREATE INDEX "idx_interaction_deal" ON "interaction" ("workspace_id", "deal_id", "started_at") WHERE "deal_id" IS NOT NULL',
        'CREATE INDEX "idx_interaction_unmatched" ON "interaction" ("workspace_id", "client_number") WHERE "contact_id" IS NULL',
        'CREATE INDEX "idx_interaction_uncredited" ON "interaction" ("workspace_id", "account_id", "id") '
        'WHERE "uncredited_keys" IS NOT NULL',
        'CREATE INDEX "idx_interaction_thread" ON "interaction" ("workspace_id", "contact_id", "channel", "direction", "started_at", '
        """"id") WHERE "kind" IN ('MESSAGE', 'EMAIL') AND "deleted_at" IS NULL""",
        'CREATE INDEX "idx_interaction_kind" ON "interaction" ("workspace_id", "kind", "started_at", "id") WHERE "kind" <> \'CALL\'',
        'CREATE INDEX "idx_interaction_planned" ON "interaction" ("workspace_id", "planned_for", "id") WHERE "planned_for" IS NOT NULL',
        'CREATE INDEX "idx_interaction_met" ON "interaction" ("workspace_id", "contact_id", "started_at") WHERE "kind" = \'MEETING\'',
        'CREATE INDEX "idx_interaction_deleted" ON "interaction" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL',
    )

    kind = enum_column(InteractionKind)
    direction = enum_column(Direction, null=True)
    channel = enum_column(Channel)
    user_id = MentionField(null=True)
    owner_id = MentionField(null=True)
    contact_id = MentionField(null=True)
    deal_id = MentionField(null=True)
    provenance = enum_column(Provenance, default=Provenance.MANUAL)
    account_id = MentionField(null=True)
    external_id = fields.CharField(max_length=200, null=True)
    started_at = InstantField()
    day = LocalDayField(of="started_at")
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
    classified_by_id = MentionField(null=True)
    classified_at = InstantField(null=True)
    touch_point_id = MentionField(null=True)
    took_place = fields.BooleanField(default=True)
    """False for a meeting that is still to come, was missed or was cancelled."""
    booked_by_id = MentionField(null=True)
    booked_at = InstantField(null=True)
    booked_on = LocalDayField(of="booked_at", null=True)
    planned_for = InstantField(null=True)
    planned_on = LocalDayField(of="planned_for", null=True)
    planned_until = InstantField(null=True)
    meeting_outcome = enum_column(MeetingOutcome, null=True)
    outcome_at = InstantField(null=True)
    """When it was first said what became of the meeting."""
    times_moved = fields.IntField(default=0)
    legs = fields.JSONField[list[dict[str, Any]]](default=list)
    recordings = fields.JSONField[list[dict[str, Any]]](default=list)
    is_linked_by_hand = fields.BooleanField(default=False)
    """Somebody has said whose it is: a corrected number does not move it."""
    uncredited_keys = fields.JSONField[list[str] | None](null=True)
    """How the provider names who carried it out, as long as that is no user of the CRM."""

    class Meta:
        table = "interaction"
        unique_together = [("workspace_id", "account_id", "external_id")]
        indexes = [
            ("workspace_id", "contact_id", "started_at", "id"),
            ("workspace_id", "started_at", "id"),
            ("workspace_id", "owner_id", "started_at", "id"),
            ("workspace_id", "day"),
        ]


class LatestInteraction(Table):
    """When the latest interaction of a contact that took place began, for each user who answers for any (``resolvers/facts/latest.py`` keeps it).

    Apart from ``contact``: a call changes one short row, and nobody is told that the contact has changed. ``owner_id`` is all
    zeros for those that nobody answers for, since it is part of the key.
    """

    is_derived = True
    impersonal = "ids and instants alone"

    own_key = ("contact_id", "owner_id")
    beside = {
        "sqlite": (
            'CREATE INDEX "idx_latest_interaction_of" ON "latest_interaction" ("workspace_id", "contact_id", "owner_id", "started_at")',
        )
    }
    """SQLite, which knows no sizes, would look for a contact along the other index, which has all that is asked, from the latest on."""

    contact_id = MentionField(primary_key=True)
    workspace_id = fields.UUIDField()
    owner_id = MentionField()
    started_at = InstantField()

    class Meta:
        table = "latest_interaction"
        indexes = [("workspace_id", "started_at", "contact_id", "owner_id")]


class ClassificationChange(Record):
    """One decision on an inquiry: what, by whom, when and why. None is ever changed."""

    personal = {"reason": erased()}

    interaction: fields.ForeignKeyRelation[Interaction] = fields.ForeignKeyField(
        "crm.Interaction", related_name=False, on_delete=fields.CASCADE
    )
    interaction_id: UUID
    classification = enum_column(Classification)
    reason = fields.CharField(max_length=500, null=True)
    user_id = MentionField(null=True)

    class Meta:
        table = "classification_change"
        indexes = [("workspace_id", "interaction_id", "created_at")]
