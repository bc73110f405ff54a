"""What every table has in common."""

from datetime import UTC, datetime
from uuid import UUID

from tortoise import Model, fields
from uuid_utils.compat import uuid7

from models.db.fields import InstantField


def new_id() -> UUID:
    """Return a UUIDv7: unique everywhere, and sorted by the time it was made."""
    made: UUID = uuid7()
    return made


def now() -> datetime:
    """Return the present instant in UTC."""
    return datetime.now(UTC)


class Row(Model):
    """A row of a workspace. ``version`` grows by one with each change."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    workspace_id = fields.UUIDField()
    created_at = InstantField(default=now)
    updated_at = InstantField(default=now)
    version = fields.IntField(default=1)

    class Meta:
        abstract = True


class RestorableRow(Row):
    """A row that is hidden, not removed, when somebody deletes it."""

    deleted_at = InstantField(null=True)

    class Meta:
        abstract = True
