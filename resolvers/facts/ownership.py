"""Whose a deal or a contact was at a moment: a past that the database keeps by itself when an owner changes, whoever changes it and however."""

from datetime import datetime
from uuid import UUID

from models.db.deriving import Derived
from models.db.triggers import Follow, Rows, When
from models.deals import Deal, PastOwner


def _follow(table: str, past: str) -> Follow:
    """Return what keeps the owners that were; of two changes in one instant the first counts, for the other owner had no time."""

    def statements(rows: Rows) -> list[str]:
        whose = f"{table}_id"
        put = f"insert into {past} (workspace_id, {whose}, owner_id, until) select w.workspace_id, w.id, w.owner_id, t.updated_at"
        both = f"from {rows.changed('owner_id')} w join {table} t on t.workspace_id = w.workspace_id and t.id = w.id"
        return [f"{put} {both} where true on conflict (workspace_id, {whose}, until) do nothing"]

    columns = ("workspace_id", "id", "owner_id", "updated_at")
    return Follow(name="owner", table=table, columns=columns, watch=("owner_id",), statements=statements, on=(When.UPDATE,))


DERIVED = [
    Derived(
        name="past owners",
        follows=[_follow("deal", "past_owner"), _follow("contact", "past_contact_owner")],
    )
]


async def owner_at(deal: Deal, at: datetime) -> UUID | None:
    """Return whose a deal was at a moment: until its first change of owner, whose it was then. The deal must be locked."""
    later = PastOwner.filter(workspace_id=deal.workspace_id, deal_id=deal.id, until__gt=at)
    past = await later.order_by("until").first()
    return past.owner_id if past else deal.owner_id
