"""Who somebody is at the company's identity provider."""

from tortoise import fields

from models.base import Row
from models.db.fields import MentionField


class Identity(Row):
    """A user's identity at a provider: bound to the subject, which never changes hands, and not to an e-mail, which does.

    Global: whoever signs in with a provider is found by the subject, which tells the workspace.
    """

    impersonal = "the company's own people"

    is_global = True

    user_id = MentionField()
    issuer = fields.CharField(max_length=255)
    subject = fields.CharField(max_length=255)

    class Meta:
        table = "identity"
        unique_together = [("workspace_id", "issuer", "subject"), ("workspace_id", "issuer", "user_id")]
        indexes = [("issuer", "subject")]
