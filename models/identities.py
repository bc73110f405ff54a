"""Who somebody is at the company's identity provider."""

from tortoise import fields

from models.base import Row


class Identity(Row):
    """A user's identity at a provider: bound to the subject, which never changes hands, and not to an e-mail, which does."""

    user_id = fields.UUIDField()
    issuer = fields.CharField(max_length=255)
    subject = fields.CharField(max_length=255)

    class Meta:
        table = "identity"
        unique_together = [("workspace_id", "issuer", "subject"), ("workspace_id", "issuer", "user_id")]
        indexes = [("issuer", "subject")]
