"""What every table has in common.

A table belongs to workspaces (its key begins with ``workspace_id``, so that it can be spread over servers by it), or is global, which
it says with ``is_global`` and a reason: only what must be found before anybody knows the workspace is.

**What is a foreign key.** A reference to what a row hangs on, or was put under by somebody's choice (its parent, owner, company,
contact, deal, stage), is one: ``ForeignKeyField``, in the tables ``(workspace_id, x_id)`` to ``(workspace_id, id)``, so that the
database itself refuses a row of another workspace; what is referred to is hidden, or removed with what hangs on it. Three kinds of
ids are plain, ``MentionField``: who did something and with which credential (people's records and credentials end, what they did stays);
what a record of the past or of a provider tells of (events, changes, calls: they come by the thousand and outlive what they name); and
what may be in any of several tables. Whoever writes one has looked the row up in the same workspace.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, ClassVar, Self
from uuid import UUID

from tortoise import Model, fields
from tortoise.backends.base.client import BaseDBAsyncClient
from uuid_utils.compat import uuid7

from models.db.fields import InstantField, MentionField
from models.erasure import Word


def new_id() -> UUID:
    """Return a UUIDv7: unique everywhere, and sorted by the time it was made."""
    made: UUID = uuid7()
    return made


def now() -> datetime:
    """Return the present instant in UTC."""
    return datetime.now(UTC)


def both(*statements: str) -> Mapping[str, Sequence[str]]:
    """Return statements that both databases understand."""
    return {"postgres": statements, "sqlite": statements}


def listed(table: str, *statements: str, tags: bool = True) -> Mapping[str, Sequence[str]]:
    """Return what is made beside a table that is shown in lists: an index of its deleted rows, and one of tags, where SQLite has none."""
    deleted = f'CREATE INDEX "idx_{table}_deleted" ON "{table}" ("workspace_id", "id") WHERE "deleted_at" IS NOT NULL'
    of_tags = (f'CREATE INDEX "idx_{table}_tags" ON "{table}" USING gin ("tags")',) if tags else ()
    return {"postgres": (deleted, *statements, *of_tags), "sqlite": (deleted, *statements)}


class Table(Model):
    """A table. Tortoise knows keys of one column alone (``primary_key``); what the database has is ``primary_key()``."""

    is_global: ClassVar[bool] = False
    """Whether it is found without a workspace. Such a table refers to no other, and says why it is global."""
    is_copied: ClassVar[bool] = False
    """Whether every server of a distributed PostgreSQL has a global table whole: statements join it with rows of a workspace."""
    is_derived: ClassVar[bool] = False
    """Whether triggers keep it: what a copy carries leaves it out, and makes it anew."""
    is_unlogged: ClassVar[bool] = False
    """Whether a crash of PostgreSQL may forget it."""
    own_key: ClassVar[tuple[str, ...]] = ()
    """What tells its rows apart in a workspace, where that is not Tortoise's key."""
    row_number: ClassVar[str] = ""
    """A whole number that SQLite alone keeps beside the key, for an index that refers to rows by it."""
    constant: ClassVar[frozenset[str]] = frozenset({"created_at"})
    """Columns that no update sets, beside those of the key."""
    beside: ClassVar[Mapping[str, Sequence[str]]] = {}
    """Statements by dialect that make what Tortoise cannot say: partial indexes, indexes over expressions, triggers."""
    personal: ClassVar[Mapping[str, Word]] = {}
    """What a person's erasure does to its columns."""
    impersonal: ClassVar[str] = ""
    """Why nothing in it tells of a client, where nothing does."""
    gone_with: ClassVar[str] = ""
    """The column with the contact's id, where an erasure removes the row."""

    class Meta:
        abstract = True

    @classmethod
    def primary_key(cls) -> tuple[str, ...]:
        """Return the columns of the primary key, the workspace first."""
        own = cls.own_key or (cls._meta.db_pk_column,)
        return own if cls.is_global or own == ("workspace_id",) else ("workspace_id", *own)

    @classmethod
    def _init_from_db(cls, **kwargs: Any) -> Self:
        made = super()._init_from_db(**kwargs)
        made.__dict__["_read"] = kwargs
        return made

    def changed(self) -> list[str]:
        """Return the columns that differ from what was read; all of them where the row was not read."""
        read, columns = self.__dict__.get("_read"), self._meta.fields_map
        return [
            name
            for name in self._meta.fields_db_projection
            if read is None or name not in read or columns[name].to_python_value(read[name]) != getattr(self, name)
        ]

    def saved(self, values: Mapping[str, Any]) -> None:
        """Know that these columns have been written."""
        if (read := self.__dict__.get("_read")) is not None:
            read.update(values)

    async def refresh_from_db(self, fields: Iterable[str] | None = None, using_db: BaseDBAsyncClient | None = None) -> None:
        """Read the row again, or some of its columns."""
        names = list(fields or self._meta.fields_db_projection)
        found = type(self).filter(**{name: getattr(self, name) for name in self.primary_key()}).using_db(using_db)
        values = (await found.limit(1).values(*names))[0]
        for name, value in values.items():
            setattr(self, name, value)
        self.__dict__.pop("_read", None)


class Record(Table):
    """A row of a workspace that says what happened and stays as it is."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    workspace_id = fields.UUIDField()
    created_at = InstantField(default=now)

    class Meta:
        abstract = True


class Row(Record):
    """A row of a workspace. ``version`` grows by one with each change."""

    updated_at = InstantField(default=now)
    version = fields.IntField(default=1)

    class Meta:
        abstract = True


class RestorableRow(Row):
    """A row that is hidden, not removed, when somebody deletes it."""

    deleted_at = InstantField(null=True)

    class Meta:
        abstract = True


class MergeableRow(RestorableRow):
    """A row that may be merged into another one of its kind, and is hidden from then on: whoever asks by its id gets the other."""

    merged_into_id = MentionField(null=True)

    class Meta:
        abstract = True
