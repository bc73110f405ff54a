"""What was merged into what, kept so that it can be undone."""

from typing import Any

from tortoise import fields

from models.base import Row
from models.db.fields import InstantField, MentionField
from models.erasure import KEEP, erased


class Merge(Row):
    """Contacts, or companies, that became one.

    ``moved`` holds the ids of what moved, by table and by where it was; ``before`` and ``after`` what changed on the row itself.
    """

    personal = {
        "kind": KEEP,
        "merged_ids": KEEP,
        "moved": KEEP,
        "before": erased({}),
        "after": erased({}),
    }

    kind = fields.CharField(max_length=16)
    kept_id = MentionField()
    merged_ids = fields.JSONField[list[str]](default=list)
    moved = fields.JSONField[dict[str, Any]](default=dict)
    before = fields.JSONField[dict[str, Any]](default=dict)
    after = fields.JSONField[dict[str, Any]](default=dict)
    owner_id = MentionField(null=True)
    """Who merged them."""
    undone_at = InstantField(null=True)

    class Meta:
        table = "merge"
        indexes = [("workspace_id", "kept_id")]
