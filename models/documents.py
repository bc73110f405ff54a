"""Documents that a client's makers have registered."""

from tortoise import fields

from models.base import Table, new_id, now
from models.db.fields import InstantField


class TrustedDocument(Table):
    """A GraphQL document, known by the SHA-256 of its text (hexadecimal). Global: a document is the same whoever sends it."""

    impersonal = "documents of applications"

    is_global = True

    id = fields.UUIDField(primary_key=True, default=new_id)
    digest = fields.CharField(max_length=64, unique=True)
    text = fields.TextField()
    name = fields.CharField(max_length=200)
    registered_at = InstantField(default=now)

    class Meta:
        table = "trusted_document"
