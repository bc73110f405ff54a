"""Copies of recordings that are kept here, beside their provider's."""

from enum import StrEnum

from tortoise import fields

from models.base import Record, both, now
from models.db.fields import InstantField, MentionField, enum_column
from models.erasure import KEEP


class CopyState(StrEnum):
    """What has become of the copy of a recording."""

    WAITING = "WAITING"
    """To be made: the provider may not have the recording yet."""
    KEPT = "KEPT"
    GONE = "GONE"
    """The provider does not have the recording any more."""
    FAILED = "FAILED"
    """It could not be had for days, and is given up."""
    EXPIRED = "EXPIRED"
    """It was kept for as long as it is to be."""
    ERASED = "ERASED"
    """It goes with the person it was of, and so does this row."""


class RecordingCopy(Record):
    """The copy of one recording of a call. It is kept under a name made of ids alone (``key``).

    ``is_stored`` says that there may be something under it: it is set before anything is, so that nothing is left behind.
    """

    personal = {"provider_id": KEEP, "media": KEEP, "attempts": KEEP, "size": KEEP, "error": KEEP}

    beside = both(
        'CREATE INDEX "idx_recording_copy_due" ON "recording_copy" ("workspace_id", "account_id", "due_at", "id") WHERE "state" = \'WAITING\'',
        'CREATE INDEX "idx_recording_copy_leaving" ON "recording_copy" ("workspace_id", "id") '
        "WHERE \"is_stored\" AND \"state\" IN ('EXPIRED', 'ERASED', 'GONE', 'FAILED')",
        'CREATE INDEX "idx_recording_copy_kept" ON "recording_copy" ("workspace_id", "kept_at", "id") WHERE "state" = \'KEPT\'',
    )

    account_id = MentionField()
    interaction_id = MentionField()
    provider_id = fields.CharField(max_length=300)
    state = enum_column(CopyState, default=CopyState.WAITING)
    is_stored = fields.BooleanField(default=False)
    attempts = fields.IntField(default=0)
    due_at = InstantField(default=now)
    size = fields.BigIntField(null=True)
    media = fields.CharField(max_length=100, null=True)
    error = fields.CharField(max_length=300, null=True)
    kept_at = InstantField(null=True)

    class Meta:
        table = "recording_copy"
        unique_together = [("workspace_id", "interaction_id", "provider_id")]
        indexes = [("workspace_id", "account_id", "state")]

    @property
    def key(self) -> str:
        """Return under which name the copy is kept."""
        return f"{self.workspace_id}/{self.created_at:%Y-%m}/{self.id}"
