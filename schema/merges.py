"""Merges."""

from datetime import datetime

import strawberry

from resolvers.reads.declare import Access, Column, Entity, Kind, One
from schema.base import Node, column, reads, row
from schema.companies import Company
from schema.contacts import Contact
from schema.users import User


@row(Entity(name="Merge", table="merge", prefix="merge", access=Access.OWNER, about="kind"))
class Merge(Node):
    """Contacts, or companies, that became one. It can be taken back. Seen by who merged them and those over them."""

    kind: str = column("contact or company.")
    created_at: datetime = column("When they were merged.")
    undone_at: datetime | None = column("When the merge was taken back; null while it holds.")
    merged_ids: list[strawberry.ID] = column("UUIDs of what was merged away.", kind=Kind.JSON)
    merged_by: User | None = reads(One(entity="User", match={"id": "owner_id"}), "Who merged them.")
    contact: Contact | None = reads(
        One(entity="Contact", match={"id": "kept_id"}), "The contact that was kept, if contacts were merged."
    )
    company: Company | None = reads(
        One(entity="Company", match={"id": "kept_id"}), "The company that was kept, if companies were merged."
    )
    is_undone: bool = reads(Column(name="undone_at", sql="{t}.undone_at is not null"), "Whether it was taken back.")
