"""API tokens. Only their hash is kept. A token remembers what it was made with, and does not outlive it."""

import hashlib
import secrets
from datetime import datetime
from enum import StrEnum

from tortoise import fields

from models.base import Row
from models.db.fields import InstantField, MentionField, enum_column

PREFIX = "vrk_"


class CredentialKind(StrEnum):
    """What somebody shows who they are with."""

    TOKEN = "TOKEN"  # noqa: S105 - the name of a kind
    SESSION = "SESSION"
    IDENTITY = "IDENTITY"


class ApiToken(Row):
    """A token that acts as a user until it expires or is revoked, or what it hangs on ends.

    ``made_with`` and ``made_with_id`` name the credential of whoever made it, ``made_by_id`` the person; all are null for a token
    of the command line, which hangs on nothing but the user it acts as. Global: it is found by its digest, which tells the workspace.
    """

    id_prefix = "token"
    impersonal = "the company's own people"

    is_global = True
    is_copied = True

    user_id = MentionField()
    name = fields.CharField(max_length=100)
    scopes = fields.JSONField[list[str] | None](null=True)
    """The names of ``TokenScope`` that it may use; null for everything that its user may."""
    digest = fields.CharField(max_length=64, unique=True)
    expires_at = InstantField(null=True)
    revoked_at = InstantField(null=True)
    made_by_id = MentionField(null=True)
    made_with = enum_column(CredentialKind, null=True)
    made_with_id = MentionField(null=True)
    last_used_at = InstantField(null=True)
    """When it was last used, to the minute."""

    class Meta:
        table = "api_token"
        indexes = [("workspace_id", "user_id")]

    def is_live(self, at: datetime) -> bool:
        """Tell whether the token may still be used."""
        return self.revoked_at is None and (self.expires_at is None or self.expires_at > at)


def new_secret() -> str:
    """Return a fresh token with 256 bits of randomness."""
    return PREFIX + secrets.token_urlsafe(32)


def digest_of(secret: str) -> str:
    """Return what is stored of a token. A fast hash is right: the token itself cannot be guessed."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
