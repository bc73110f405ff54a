"""Accounts with telephony providers, and what they sent, kept as it came."""

from enum import StrEnum
from typing import Any

from tortoise import fields

from models.base import Record, Row, both
from models.db.fields import InstantField, MentionField, enum_column
from models.erasure import KEEP, erased
from models.sealing import SealedField


class IntakeStatus(StrEnum):
    """What has become of a provider's record."""

    DONE = "DONE"
    FAILED = "FAILED"
    ERASED = "ERASED"


class ProviderAccount(Row):
    """One account with one provider. ``credentials`` are kept sealed, and never leave the server."""

    id_prefix = "account"
    impersonal = "what the workspace is set up with"

    provider = fields.CharField(max_length=32)
    name = fields.CharField(max_length=200)
    credentials: Any = SealedField()
    country = fields.CharField(max_length=2, null=True)
    """Whose numbers it sends without their country (ISO 3166), where that is not the workspace's."""
    synced_until = InstantField(null=True)
    last_synced_at = InstantField(null=True)
    last_error = fields.CharField(max_length=1000, null=True)
    checked_at = InstantField(null=True)
    """When the provider last took its credentials, be it that it was asked for nothing else."""
    is_paused = fields.BooleanField(default=False)
    """Whether nothing is asked of the provider until somebody says so."""

    class Meta:
        table = "provider_account"
        indexes = [("workspace_id", "provider")]


class ProviderUser(Row):
    """An employee as a provider knows them: by its own id, extension or SIP address (``key``).

    ``user_id`` is whose calls these are: the user with the same e-mail, else the one user with the same name, or whom somebody has
    named (``is_assigned``), which stays.
    """

    impersonal = "the company's own people"

    account_id = MentionField()
    key = fields.CharField(max_length=200)
    employee_key = fields.CharField(max_length=200)
    """The first of the keys of the same person."""
    name = fields.CharField(max_length=200, null=True)
    email = fields.CharField(max_length=254, null=True)
    user_id = MentionField(null=True)
    is_assigned = fields.BooleanField(default=False)

    class Meta:
        table = "provider_user"
        unique_together = [("workspace_id", "account_id", "key")]


class IntakeRecord(Record):
    """A provider's record, stored before anybody tried to understand it.

    ``digest`` tells a repeated record from a corrected one. A FAILED record says why in ``error`` and is read again whenever it comes.
    What it became is the interaction with the same account and external id.
    """

    id_prefix = "intake"
    personal = {
        "external_id": KEEP,
        "digest": KEEP,
        "payload": erased("{}"),
        "error": erased(),
        "standing": KEEP,
    }

    beside = both(
        'CREATE INDEX "idx_intake_failed" ON "intake_record" ("workspace_id", "account_id") WHERE "status" = \'FAILED\''
    )
    """Few fail, and whoever looks for them looks for nothing else."""

    account_id = MentionField()
    external_id = fields.CharField(max_length=200)
    digest = fields.CharField(max_length=64)
    payload = fields.TextField()
    status = enum_column(IntakeStatus)
    error = fields.CharField(max_length=1000, null=True)
    standing = fields.CharField(max_length=40, null=True)
    """Of the state that the call has (``CallRecord.standing``): what stands lower is older and changes nothing. Null while nothing was understood."""
    received_at = InstantField()

    class Meta:
        table = "intake_record"
        unique_together = [("workspace_id", "account_id", "external_id")]
