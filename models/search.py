"""What contacts, companies and deals are searched by."""

from tortoise import fields

from models.base import Table
from models.db.fields import MentionField

_TRIGRAMS = (
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    'CREATE INDEX "idx_search_entry_text" ON "search_entry" USING gin ("text" gin_trgm_ops)',
)
_FORGET = "INSERT INTO search_index(search_index, rowid, text) VALUES ('delete', old.num, old.text);"
_KEEP = "INSERT INTO search_index(rowid, text) VALUES (new.num, new.text);"
_OPTIONS = "content='search_entry', content_rowid='num', tokenize='trigram case_sensitive 1'"
_FTS5 = (
    f'CREATE VIRTUAL TABLE "search_index" USING fts5(text, {_OPTIONS})',
    f'CREATE TRIGGER "search_entry_added" AFTER INSERT ON "search_entry" BEGIN {_KEEP} END',
    f'CREATE TRIGGER "search_entry_removed" AFTER DELETE ON "search_entry" BEGIN {_FORGET} END',
    f'CREATE TRIGGER "search_entry_changed" AFTER UPDATE ON "search_entry" BEGIN {_FORGET} {_KEEP} END',
)


class SearchEntry(Table):
    """The folded text of one contact, company or deal: its name, then numbers, addresses and handles.

    A trigram index stands on ``text``: GIN on PostgreSQL, on SQLite an FTS5 table that triggers keep.
    """

    is_derived = True
    gone_with = "entity_id"

    row_number = "num"
    beside = {"postgres": _TRIGRAMS, "sqlite": _FTS5}

    entity_id = MentionField(primary_key=True)
    workspace_id = fields.UUIDField()
    text = fields.TextField()

    class Meta:
        table = "search_entry"
