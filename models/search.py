"""What contacts, companies and deals are searched by."""

from tortoise import Model, fields


class SearchEntry(Model):
    """The folded text of one contact, company or deal: its name, then numbers, addresses and handles.

    A trigram index stands on ``text``: GIN on PostgreSQL, an FTS5 table kept by triggers on SQLite; see the migration.
    """

    num = fields.BigIntField(primary_key=True)
    entity_id = fields.UUIDField(unique=True)
    workspace_id = fields.UUIDField()
    text = fields.TextField()

    class Meta:
        table = "search_entry"
