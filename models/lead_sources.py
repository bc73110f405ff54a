"""Lead sources: where clients come from, as one list, whatever people, files and forms call them."""

from tortoise import fields

from models.base import Row


class LeadSource(Row):
    """One of them, with its group and its other names. ``keys`` are all its names folded: whoever writes one of them means it."""

    impersonal = "what the workspace is set up with"

    name = fields.CharField(max_length=100)
    group = fields.CharField(max_length=100, null=True)
    aliases = fields.JSONField[list[str]](default=list)
    keys = fields.JSONField[list[str]](default=list)
    is_active = fields.BooleanField(default=True)

    class Meta:
        table = "lead_source"
        indexes = [("workspace_id", "name", "id")]
