"""The audit log: who signed in, who changed what others may do, and who took data away or merged it."""

from enum import StrEnum
from typing import Any

from tortoise import fields

from models.base import Record
from models.db.fields import MentionField, enum_column


class AuditAction(StrEnum):
    """What was done."""

    SIGNED_IN = "SIGNED_IN"
    SIGN_IN_FAILED = "SIGN_IN_FAILED"
    SIGNED_OUT = "SIGNED_OUT"
    PASSWORD_CHANGED = "PASSWORD_CHANGED"  # noqa: S105 - the name of an action
    WORKSPACE_CHANGED = "WORKSPACE_CHANGED"
    ACCOUNT_CHANGED = "ACCOUNT_CHANGED"
    ACCOUNT_CHECKED = "ACCOUNT_CHECKED"
    USER_INVITED = "USER_INVITED"
    INVITATION_ENDED = "INVITATION_ENDED"
    USER_CHANGED = "USER_CHANGED"
    TEAM_CHANGED = "TEAM_CHANGED"
    RIGHTS_CHANGED = "RIGHTS_CHANGED"
    PARTNER_CHANGED = "PARTNER_CHANGED"
    WEBHOOK_CHANGED = "WEBHOOK_CHANGED"
    TOKEN_ISSUED = "TOKEN_ISSUED"  # noqa: S105 - the name of an action
    TOKEN_REVOKED = "TOKEN_REVOKED"  # noqa: S105 - the name of an action
    IDENTITY_LINKED = "IDENTITY_LINKED"
    IDENTITY_UNLINKED = "IDENTITY_UNLINKED"
    MERGED = "MERGED"
    UNMERGED = "UNMERGED"
    ERASED = "ERASED"
    EXPORT_BEGUN = "EXPORT_BEGUN"
    EXPORTED = "EXPORTED"
    IMPORTED = "IMPORTED"
    JOB_RETRIED = "JOB_RETRIED"
    JOB_CANCELLED = "JOB_CANCELLED"
    INTAKE_RETRIED = "INTAKE_RETRIED"
    INTAKE_IGNORED = "INTAKE_IGNORED"
    RECORDING_OPENED = "RECORDING_OPENED"
    RECORDING_LISTENED = "RECORDING_LISTENED"
    CALL_ORDERED = "CALL_ORDERED"


class AuditEntry(Record):
    """One entry. Entries are only added; the row's ``created_at`` is when it happened."""

    id_prefix = "audit"
    impersonal = "what the company's own people did; of clients it has ids alone"

    action = enum_column(AuditAction)
    user_id = MentionField(null=True)
    """Who did it; null where nobody was signed in."""
    subject = fields.CharField(max_length=80, null=True)
    """The global id of what it concerns."""
    address = fields.CharField(max_length=64, null=True)
    details = fields.JSONField[dict[str, Any]](default=dict)

    class Meta:
        table = "audit_entry"
        indexes = [("workspace_id", "created_at", "id"), ("workspace_id", "user_id", "created_at")]
