"""People who buy, and every way to reach them."""

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import MergeableRow, Row, Table, listed, merged_index
from models.companies import Company
from models.db.fields import InstantField, MentionField, enum_column
from models.erasure import ERASED, erased
from models.folding import FoldedField
from models.users import User


class Channel(StrEnum):
    """Where a conversation takes place."""

    PHONE = "PHONE"
    EMAIL = "EMAIL"
    WHATSAPP = "WHATSAPP"
    TELEGRAM = "TELEGRAM"
    VIBER = "VIBER"
    VK = "VK"
    INSTAGRAM = "INSTAGRAM"
    AVITO = "AVITO"
    IN_PERSON = "IN_PERSON"
    OTHER = "OTHER"


class Contact(MergeableRow):
    """A person. Phones, e-mails and handles are rows of their own, in the order the client gave them."""

    personal = {
        "name": erased(ERASED),
        "name_key": erased(ERASED.casefold()),
        "position": erased(),
        "source": erased(),
        "source_key": erased(""),
        "tags": erased([]),
        "comment": erased(),
    }

    beside = listed("contact", merged_index("contact"))

    name = fields.CharField(max_length=200)
    name_key = FoldedField(of="name")
    position = fields.CharField(max_length=200, null=True)
    source = fields.CharField(max_length=100, null=True)
    source_key = FoldedField(of="source")
    tags = fields.JSONField[list[str]](default=list)
    comment = fields.TextField(null=True)
    owner: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "crm.User", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    owner_id: UUID | None
    company: fields.ForeignKeyNullableRelation[Company] = fields.ForeignKeyField(
        "crm.Company", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    company_id: UUID | None
    erased_at = InstantField(null=True)
    """When everything that was held on the person was removed for good; nothing is written of them from then on."""

    class Meta:
        table = "contact"
        indexes = [
            ("workspace_id", "name_key", "id"),
            ("workspace_id", "owner_id", "id"),
            ("workspace_id", "company_id"),
            ("workspace_id", "created_at", "id"),
            ("workspace_id", "updated_at", "id"),
            ("workspace_id", "source", "created_at", "id"),
        ]


class PastContactOwner(Table):
    """Whose a contact was before, and until when. It follows from each change of the owner by itself (``resolvers/facts/ownership.py``)."""

    impersonal = "ids and instants alone"

    own_key = ("contact_id", "until")

    contact_id = MentionField(primary_key=True)
    workspace_id = fields.UUIDField()
    owner_id = MentionField(null=True)
    until = InstantField()

    class Meta:
        table = "past_contact_owner"


class ContactPhone(Row):
    """A number in E.164, beside the form in which it was written."""

    gone_with = "contact_id"

    contact: fields.ForeignKeyRelation[Contact] = fields.ForeignKeyField(
        "crm.Contact", related_name=False, on_delete=fields.CASCADE
    )
    contact_id: UUID
    number = fields.CharField(max_length=32)
    written = fields.CharField(max_length=64)
    label = fields.CharField(max_length=50, null=True)
    position = fields.IntField(default=0)

    class Meta:
        table = "contact_phone"
        unique_together = [("workspace_id", "number", "contact_id")]
        indexes = [("workspace_id", "contact_id", "position", "id")]


class ContactEmail(Row):
    """An e-mail address; ``address_key`` is the form in which it is compared, ``search_key`` the one in which it is searched."""

    gone_with = "contact_id"

    contact: fields.ForeignKeyRelation[Contact] = fields.ForeignKeyField(
        "crm.Contact", related_name=False, on_delete=fields.CASCADE
    )
    contact_id: UUID
    address = fields.CharField(max_length=254)
    address_key = fields.CharField(max_length=254)
    search_key = FoldedField(of="address_key")
    label = fields.CharField(max_length=50, null=True)
    position = fields.IntField(default=0)

    class Meta:
        table = "contact_email"
        unique_together = [("workspace_id", "address_key", "contact_id")]
        indexes = [("workspace_id", "contact_id", "position", "id")]


class ContactHandle(Row):
    """A name in a messenger; ``handle_key`` is the form in which it is compared, ``search_key`` the one in which it is searched."""

    gone_with = "contact_id"

    contact: fields.ForeignKeyRelation[Contact] = fields.ForeignKeyField(
        "crm.Contact", related_name=False, on_delete=fields.CASCADE
    )
    contact_id: UUID
    channel = enum_column(Channel)
    handle = fields.CharField(max_length=200)
    handle_key = fields.CharField(max_length=200)
    search_key = FoldedField(of="handle")
    position = fields.IntField(default=0)

    class Meta:
        table = "contact_handle"
        unique_together = [("workspace_id", "channel", "handle_key", "contact_id")]
        indexes = [("workspace_id", "contact_id", "position", "id")]


class ContactCompany(Row):
    """A company that a contact works for, with their part there; the first is the main one, the contact's ``company_id``."""

    personal = {"role": erased()}

    contact: fields.ForeignKeyRelation[Contact] = fields.ForeignKeyField(
        "crm.Contact", related_name=False, on_delete=fields.CASCADE
    )
    contact_id: UUID
    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "crm.Company", related_name=False, on_delete=fields.CASCADE
    )
    company_id: UUID
    role = fields.CharField(max_length=200, null=True)
    position = fields.IntField(default=0)

    class Meta:
        table = "contact_company"
        unique_together = [("workspace_id", "contact_id", "company_id")]
        indexes = [("workspace_id", "company_id", "contact_id")]


class ConsentPurpose(StrEnum):
    """What a person agrees to, or does not."""

    DATA_PROCESSING = "DATA_PROCESSING"
    MARKETING = "MARKETING"
    CALL_RECORDING = "CALL_RECORDING"


class ConsentDecision(StrEnum):
    """What the person decided."""

    GIVEN = "GIVEN"
    WITHDRAWN = "WITHDRAWN"


class Consent(Row):
    """A person's decision. None is ever changed; the latest of a purpose and channel holds."""

    personal = {"note": erased()}

    contact: fields.ForeignKeyRelation[Contact] = fields.ForeignKeyField(
        "crm.Contact", related_name=False, on_delete=fields.CASCADE
    )
    contact_id: UUID
    purpose = enum_column(ConsentPurpose)
    channel = enum_column(Channel, null=True)
    decision = enum_column(ConsentDecision)
    happened_at = InstantField()
    user_id = MentionField(null=True)
    note = fields.CharField(max_length=500, null=True)
    holds = fields.BooleanField(default=True)

    class Meta:
        table = "consent"
        indexes = [("workspace_id", "contact_id", "happened_at")]
