"""Whose a deal was at a moment: a past that the database keeps by itself whenever an owner changes, whoever changes it and however."""

from datetime import datetime
from uuid import UUID

from models.db.deriving import Derived
from models.db.triggers import Follow, Rows, When
from models.deals import Deal, PastOwner


def _statements(rows: Rows) -> list[str]:
    """Return what keeps the owners that were; of two changes in one instant the first counts, for the other owner had no time."""
    put = "insert into past_owner (workspace_id, deal_id, owner_id, until) select w.workspace_id, w.id, w.owner_id, t.updated_at"
    both = f"from {rows.changed('owner_id')} w join deal t on t.workspace_id = w.workspace_id and t.id = w.id"
    return [f"{put} {both} where true on conflict (workspace_id, deal_id, until) do nothing"]


DERIVED = [
    Derived(
        name="past owners",
        follows=[
            Follow(
                name="owner",
                table="deal",
                columns=("workspace_id", "id", "owner_id", "updated_at"),
                watch=("owner_id",),
                statements=_statements,
                on=(When.UPDATE,),
            )
        ],
    )
]


async def owner_at(deal: Deal, at: datetime) -> UUID | None:
    """Return whose a deal was at a moment: until its first change of owner, whose it was then. The deal must be locked."""
    later = PastOwner.filter(workspace_id=deal.workspace_id, deal_id=deal.id, until__gt=at)
    past = await later.order_by("until").first()
    return past.owner_id if past else deal.owner_id
