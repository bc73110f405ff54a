"""Accounts with telephony providers, and what they sent, kept as it came."""

from enum import StrEnum
from typing import Any

from tortoise import fields

from models.base import Record, Row, both, now
from models.db.fields import InstantField, MentionField, enum_column
from models.erasure import KEEP, erased
from models.sealing import SealedField


class IntakeStatus(StrEnum):
    """What has become of a provider's record."""

    RECEIVED = "RECEIVED"
    DONE = "DONE"
    FAILED = "FAILED"
    UNVERIFIED = "UNVERIFIED"
    IGNORED = "IGNORED"
    ERASED = "ERASED"


class FirstCallOwner(StrEnum):
    """Who gets a client that calls for the first time."""

    WHO_ANSWERED = "WHO_ANSWERED"
    ROUND_ROBIN = "ROUND_ROBIN"
    FIXED = "FIXED"


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
    hook_digest = fields.CharField(max_length=64, null=True)
    """Of the secret in the address that the provider sends to; the secret itself is kept nowhere."""
    hook_digest_before = fields.CharField(max_length=64, null=True)
    """Of the address before that one, which goes on holding until there is a newer one."""
    heard_at = InstantField(null=True)
    """When the last hook came that was the provider's."""
    hooks_unverified = fields.IntField(default=0)
    """How many hooks in a row were not, since then."""
    first_call_owner = enum_column(FirstCallOwner, null=True)
    """Who gets the contact that is made of a first inbound call; null where none is made."""
    first_call_users = fields.JSONField[list[str]](default=list)
    """The global ids of those whose turn it may be."""
    first_call_turn = fields.IntField(default=0)
    first_call_stage_id = MentionField(null=True)
    """Where a deal is opened with the contact; null where none is."""
    first_calls_since = InstantField(null=True)
    """Since when that is so: what was before makes nobody a contact."""
    missed_call_task = fields.CharField(max_length=300, null=True)
    """What a task is called that is made of a missed call; null where none is made."""
    missed_tasks_since = InstantField(null=True)
    """Since when that is so: what was missed before makes no task."""
    blocked_numbers = fields.JSONField[list[str]](default=list)
    """Whose calls make no contact."""
    reconciled_at = InstantField(null=True)
    """When the provider's counts of calls were last compared with what is here."""
    backfill_from = InstantField(null=True)
    """Back to when somebody wanted its past brought in; null where nobody did."""
    backfill_until = InstantField(null=True)
    backfilled_to = InstantField(null=True)
    """Back to when that has been done: it goes from ``backfill_until`` to ``backfill_from``."""
    backfill_error = fields.CharField(max_length=1000, null=True)

    class Meta:
        table = "provider_account"
        indexes = [("workspace_id", "provider")]


class CallDifference(Record):
    """A day of which the provider counts another number of calls than there are here. Of days that agree there is none."""

    impersonal = "counts alone"

    account_id = MentionField()
    starts_at = InstantField()
    ends_at = InstantField()
    provider_calls = fields.IntField()
    own_calls = fields.IntField()
    times_pulled = fields.IntField(default=0)
    """How often the day was pulled again for it."""
    compared_at = InstantField(default=now)

    class Meta:
        table = "call_difference"
        unique_together = [("workspace_id", "account_id", "starts_at")]


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
    """A provider's record, stored before anybody tried to understand it: of a call, or a hook that the provider sent by itself.

    ``digest`` tells a repeated record from a corrected one. A FAILED record says why in ``error`` and is read again whenever it comes.
    What it became is the interaction with the same account and external id.

    A hook is named by the digest of its bytes, which are kept sealed in ``hook``: they may hold credentials. It is RECEIVED until it
    is read, and goes then: what it tells are records of calls. One that nobody could verify or read stays, to be read anew.
    """

    id_prefix = "intake"
    personal = {
        "external_id": KEEP,
        "digest": KEEP,
        "payload": erased("{}"),
        "hook": erased(),
        "error": erased(),
        "standing": KEEP,
    }

    beside = both(
        'CREATE INDEX "idx_intake_failed" ON "intake_record" ("workspace_id", "account_id") WHERE "status" = \'FAILED\'',
        'CREATE INDEX "idx_intake_received" ON "intake_record" ("workspace_id", "account_id", "id") WHERE "status" = \'RECEIVED\'',
        'CREATE INDEX "idx_intake_hook" ON "intake_record" ("workspace_id", "account_id", "id") WHERE "hook" IS NOT NULL',
    )
    """Few are open, and whoever looks for them looks for nothing else."""

    account_id = MentionField()
    external_id = fields.CharField(max_length=200)
    digest = fields.CharField(max_length=64)
    payload = fields.TextField()
    hook = fields.TextField(null=True)
    status = enum_column(IntakeStatus)
    error = fields.CharField(max_length=1000, null=True)
    standing = fields.CharField(max_length=40, null=True)
    """Of the state that the call has (``CallRecord.standing``): what stands lower is older and changes nothing. Null while nothing was understood."""
    received_at = InstantField()

    class Meta:
        table = "intake_record"
        unique_together = [("workspace_id", "account_id", "external_id")]
