"""Lines of won deals: what of each product was sold, at what price in the workspace's currency, by whom and on which day."""

from models.db.triggers import When
from resolvers.facts.rebuilding import Concern, Fact

_QUANTITY = "cast(round(cast(i.quantity as double precision) * 1000) as bigint)"
"""In thousandths: a quantity has at most 3 decimal places, and no more digits than a float tells apart."""


def _base(own: str, base: str) -> str:
    """Return what money of a line is in the workspace's currency; null where there is no rate."""
    return f"case when i.currency = w.currency then i.{own} else i.{base} end"


SOLD_ITEM = Fact(
    table="sold_item",
    subject="deal_id",
    key=["item_id"],
    columns={
        "item_id": "uuid",
        "deal_id": "uuid",
        "contact_id": "uuid",
        "day": "date",
        "closed_at": "timestamptz",
        "user_id": "uuid",
        "pipeline_id": "uuid",
        "source": "text",
        "product": "text",
        "quantity": "bigint",
        "list_minor": "bigint",
        "total_minor": "bigint",
    },
    select=(
        "select i.workspace_id, i.id as item_id, i.deal_id, d.contact_id, d.closed_on as day, d.closed_at, d.closed_by_id as user_id, d.pipeline_id, d.source_key as source, "
        f"i.product, {_QUANTITY} as quantity, {_base('list_minor', 'list_base_minor')} as list_minor, {_base('total_minor', 'base_minor')} as total_minor "
        "from {subjects} s join deal d on d.workspace_id = s.workspace_id and d.id = s.id "
        "join deal_item i on i.workspace_id = d.workspace_id and i.deal_id = d.id join workspace w on w.id = d.workspace_id "
        "where d.status = 'WON' and d.deleted_at is null and d.closed_on is not null"
    ),
    concerns=[
        Concern(
            table="deal",
            columns=("workspace_id", "id", "status", "closed_on", "closed_at", "closed_by_id", "contact_id", "pipeline_id", "source_key", "deleted_at"),
            subjects="select distinct t.workspace_id, t.id from {rows} t where t.status = 'WON'",
            on=[When.UPDATE],  # lines come after their deal and go with it
        ),
        Concern(
            table="deal_item",
            columns=(
                "workspace_id", "id", "deal_id", "product", "quantity", "currency", "list_minor", "list_base_minor", "total_minor", "base_minor",
            ),
            subjects="select distinct t.workspace_id, t.deal_id as id from {rows} t",
        ),
    ],
    indexes=[("day",)],
)  # fmt: skip

DERIVED = [SOLD_ITEM.derived()]
