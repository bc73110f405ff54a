"""Tasks: what somebody has to do next, for a client or a deal."""

from uuid import UUID

from tortoise import fields

from models.base import RestorableRow, listed
from models.contacts import Contact
from models.days import LocalDayField
from models.db.fields import InstantField, MentionField
from models.deals import Deal
from models.erasure import ERASED, erased
from models.users import User


class Task(RestorableRow):
    """Something to do, for ``owner_id``. ``reminded_at`` is when the reminder was given, ``told_due_at`` when it was told that it is due."""

    personal = {"title": erased(ERASED), "comment": erased()}

    beside = listed("task", tags=False)

    title = fields.CharField(max_length=300)
    comment = fields.TextField(null=True)
    due_at = InstantField(null=True)
    due_on = LocalDayField(of="due_at", null=True)
    remind_at = InstantField(null=True)
    reminded_at = InstantField(null=True)
    told_due_at = InstantField(null=True)
    done_at = InstantField(null=True)
    done_by_id = MentionField(null=True)
    created_by_id = MentionField(null=True)
    owner: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "crm.User", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    owner_id: UUID | None
    contact: fields.ForeignKeyNullableRelation[Contact] = fields.ForeignKeyField(
        "crm.Contact", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    contact_id: UUID | None
    deal: fields.ForeignKeyNullableRelation[Deal] = fields.ForeignKeyField(
        "crm.Deal", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    deal_id: UUID | None

    class Meta:
        table = "task"
        indexes = [
            ("workspace_id", "owner_id", "due_at", "id"),
            ("workspace_id", "contact_id", "done_at"),
            ("workspace_id", "deal_id", "done_at"),
            ("workspace_id", "created_at", "id"),
            ("workspace_id", "updated_at", "id"),
            ("workspace_id", "due_at", "id"),
            ("workspace_id", "due_on"),
            ("workspace_id", "done_at", "id"),
            ("reminded_at", "remind_at"),
        ]
