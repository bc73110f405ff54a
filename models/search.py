"""What contacts, companies and deals are searched by."""

from tortoise import fields

from models.base import Table
from models.db.fields import MentionField

NOUNS = ("CONTACT", "COMPANY", "DEAL")
_TRIGRAMS = (
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    *(
        f'CREATE INDEX "idx_search_entry_{noun.lower()}" ON "search_entry" USING gin ("text" gin_trgm_ops) WHERE "noun" = \'{noun}\''
        for noun in NOUNS
    ),
)
_FORGET = "INSERT INTO search_index(search_index, rowid, text) VALUES ('delete', old.num, replace(old.text, ' ', '  '));"
_KEEP = "INSERT INTO search_index(rowid, text) VALUES (new.num, replace(new.text, ' ', '  '));"
_OPTIONS = "content='search_spaced', content_rowid='num', tokenize='trigram case_sensitive 1'"
_FTS5 = (
    "CREATE VIEW \"search_spaced\" AS SELECT num, replace(text, ' ', '  ') AS text FROM \"search_entry\"",
    f'CREATE VIRTUAL TABLE "search_index" USING fts5(text, {_OPTIONS})',
    f'CREATE TRIGGER "search_entry_added" AFTER INSERT ON "search_entry" BEGIN {_KEEP} END',
    f'CREATE TRIGGER "search_entry_removed" AFTER DELETE ON "search_entry" BEGIN {_FORGET} END',
    f'CREATE TRIGGER "search_entry_changed" AFTER UPDATE OF "text" ON "search_entry" BEGIN {_FORGET} {_KEEP} END',
)
"""Two spaces before each word: with one letter they make a part of three, by which the index finds the words that begin so."""


class SearchEntry(Table):
    """The folded text of one contact, company or deal, a space before each word: its name, then numbers, addresses and handles.

    Whose the record is and whether it is present stand beside, so that a search looks at nothing but its entries. A trigram index stands
    on ``text``: GIN on PostgreSQL, one for each noun, on SQLite an FTS5 table that triggers keep.
    """

    is_derived = True
    gone_with = "entity_id"

    row_number = "num"
    beside = {"postgres": _TRIGRAMS, "sqlite": _FTS5}

    entity_id = MentionField(primary_key=True)
    workspace_id = fields.UUIDField()
    noun = fields.CharField(max_length=16)
    owner_id = MentionField(null=True)
    is_present = fields.BooleanField()
    text = fields.TextField()

    class Meta:
        table = "search_entry"
