"""Client companies."""

from uuid import UUID

from tortoise import fields

from models.base import MergeableRow, listed, merged_index
from models.folding import FoldedField
from models.users import User


class Company(MergeableRow):
    """A company that buys."""

    impersonal = "a company is no person"
    beside = listed("company", merged_index("company"))

    name = fields.CharField(max_length=200)
    name_key = FoldedField(of="name")
    website = fields.CharField(max_length=500, null=True)
    website_key = FoldedField(of="website")
    source = fields.CharField(max_length=100, null=True)
    source_key = FoldedField(of="source")
    tags = fields.JSONField[list[str]](default=list)
    comment = fields.TextField(null=True)
    owner: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "crm.User", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    owner_id: UUID | None

    class Meta:
        table = "company"
        indexes = [
            ("workspace_id", "name_key", "id"),
            ("workspace_id", "owner_id"),
            ("workspace_id", "created_at", "id"),
            ("workspace_id", "updated_at", "id"),
            ("workspace_id", "source", "created_at", "id"),
        ]
