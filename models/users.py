"""People who work in a workspace, and the tree of their teams."""

from enum import StrEnum
from string import ascii_lowercase, ascii_uppercase
from uuid import UUID

from tortoise import fields

from models.base import Row, Table, both
from models.db.fields import InstantField, MentionField, enum_column

_FOLD = str.maketrans(ascii_uppercase, ascii_lowercase)


class Role(StrEnum):
    """What a user may see and change."""

    ADMIN = "ADMIN"
    HEAD = "HEAD"
    MANAGER = "MANAGER"
    PARTNER = "PARTNER"


class SalesFunction(StrEnum):
    """Which part of the funnel a user works on."""

    GENERATOR = "GENERATOR"
    CONVERTER = "CONVERTER"
    FARMER = "FARMER"
    GENERALIST = "GENERALIST"


class Team(Row):
    """A team; a head of a team sees the records of the whole subtree below it."""

    impersonal = "what the workspace is set up with"

    name = fields.CharField(max_length=200)
    parent: fields.ForeignKeyNullableRelation["Team"] = fields.ForeignKeyField(
        "crm.Team", null=True, related_name="children", on_delete=fields.RESTRICT
    )
    parent_id: UUID | None

    class Meta:
        table = "team"
        indexes = [("workspace_id", "parent_id")]


class User(Row):
    """A person who works with clients, or over those who do."""

    id_prefix = "user"
    impersonal = "the company's own people"

    beside = both(
        'CREATE UNIQUE INDEX "uid_member_email_key" ON "member" ("workspace_id", lower("email"))',
        'CREATE INDEX "idx_member_email_key" ON "member" (lower("email"))',
        'CREATE INDEX "idx_member_invitation" ON "member" ("invitation_digest") WHERE "invitation_digest" IS NOT NULL',
    )

    name = fields.CharField(max_length=200)
    email = fields.CharField(max_length=254)
    role = enum_column(Role, default=Role.MANAGER)
    function = enum_column(SalesFunction, default=SalesFunction.GENERALIST)
    team: fields.ForeignKeyNullableRelation[Team] = fields.ForeignKeyField(
        "crm.Team", null=True, related_name="members", on_delete=fields.RESTRICT
    )
    team_id: UUID | None
    is_active = fields.BooleanField(default=True)
    partner_id = MentionField(null=True)
    """The company that a PARTNER works for."""
    password_hash = fields.CharField(max_length=200, null=True)
    invitation_digest = fields.CharField(max_length=64, null=True)
    """What is kept of the link with which they choose a password; it goes when it is used."""
    invited_until = InstantField(null=True)
    signed_out_at = InstantField(null=True)
    """When everything that had been signed in until then was ended. Tokens of an identity provider from before are refused too."""

    class Meta:
        table = "member"
        indexes = [("workspace_id", "team_id"), ("workspace_id", "name", "id")]


class ActiveSpell(Table):
    """From when to when somebody was active: it follows from each change of that by itself (``resolvers/facts/activity.py``).

    Instants are whole microseconds since 1970, as the working calendar has them; ``until`` is null as long as they are.
    """

    impersonal = "ids and instants alone"

    own_key = ("user_id", "since")

    user_id = MentionField(primary_key=True)
    workspace_id = fields.UUIDField()
    since = fields.BigIntField()
    until = fields.BigIntField(null=True)
    is_first = fields.BooleanField(default=False)

    class Meta:
        table = "active_spell"


class PastMembership(Table):
    """Which team and function somebody had before, and until when. It follows from each change by itself (``resolvers/facts/membership.py``)."""

    impersonal = "the company's own people"

    own_key = ("user_id", "until")

    user_id = MentionField(primary_key=True)
    workspace_id = fields.UUIDField()
    team_id = MentionField(null=True)
    function = enum_column(SalesFunction)
    until = InstantField()

    class Meta:
        table = "past_membership"
        indexes = [("workspace_id", "until")]


def email_key(email: str) -> str:
    """Return what two e-mails share that are the same: ASCII letters in one case, and every other letter as it is.

    Databases and ``casefold`` fold more, so that another person's ``fırma@`` or ``ﬁrma@`` would be ``firma@``. The unique index of the
    table is over the same.
    """
    return email.translate(_FOLD)
