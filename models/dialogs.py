"""Dialogs: the thread of one contact in one channel, and whether somebody is waiting for an answer there."""

from uuid import UUID

from tortoise import fields

from models.base import Row
from models.contacts import Channel, Contact
from models.db.fields import InstantField, enum_column
from models.erasure import KEEP
from models.ports.telephony import Direction


class Dialog(Row):
    """What a contact's messages and e-mails in one channel amount to. It follows from them, and is counted anew with each."""

    personal = {"messages_in": KEEP, "messages_out": KEEP}

    contact: fields.ForeignKeyRelation[Contact] = fields.ForeignKeyField(
        "crm.Contact", related_name=False, on_delete=fields.CASCADE
    )
    contact_id: UUID
    channel = enum_column(Channel)
    started_at = InstantField()
    started_by = enum_column(Direction)
    last_at = InstantField()
    last_by = enum_column(Direction)
    waiting_since = InstantField(null=True)
    """The first inbound message that nobody has answered since."""
    messages_in = fields.IntField()
    messages_out = fields.IntField()

    class Meta:
        table = "dialog"
        unique_together = [("workspace_id", "contact_id", "channel")]
        indexes = [
            ("workspace_id", "waiting_since", "id"),
            ("workspace_id", "last_at", "id"),
            ("workspace_id", "started_at", "id"),
        ]
