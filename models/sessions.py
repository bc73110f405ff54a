"""Sessions of people who sign in with a password, and the secret that their access tokens are signed with."""

from datetime import datetime

from tortoise import fields

from models.base import Row, Table, new_id, now
from models.db.fields import InstantField, MentionField


class Session(Row):
    """One sign-in. Only digests of its refresh tokens are kept: the present one, and the one before it.

    A refresh token that was replaced and comes again soon had its answer lost on the way; one that comes again later was stolen,
    and the session ends. Global: it is found by a digest, which tells the workspace.
    """

    impersonal = "the company's own people"

    is_global = True

    user_id = MentionField()
    digest = fields.CharField(max_length=64, unique=True)
    previous_digest = fields.CharField(max_length=64, null=True)
    device = fields.CharField(max_length=200, null=True)
    address = fields.CharField(max_length=64, null=True)
    """The network address of the sign-in."""
    expires_at = InstantField()
    last_used_at = InstantField(default=now)
    ended_at = InstantField(null=True)

    class Meta:
        table = "session"
        indexes = [("workspace_id", "user_id"), ("previous_digest",)]

    def is_live(self, at: datetime) -> bool:
        """Tell whether the session goes on."""
        return self.ended_at is None and self.expires_at > at


class ServerSecret(Table):
    """A secret that all processes of one database share. Global: it belongs to no workspace."""

    impersonal = "the server's own"

    is_global = True

    id = fields.UUIDField(primary_key=True, default=new_id)
    name = fields.CharField(max_length=32, unique=True)
    value = fields.CharField(max_length=200)

    class Meta:
        table = "server_secret"
