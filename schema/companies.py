"""Companies."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from resolvers.kpis.fields import RowKpi
from resolvers.reads.declare import Access, Amount, Custom, Entity, Many, One
from resolvers.reads.declare import Connection as Rows
from schema.base import Connection, Node, column, connection, reads, row
from schema.custom import CUSTOM, CustomValue, custom_values
from schema.events import Event, history
from schema.filters import ContactFilter, ContactOrder, DealFilter, DealOrder
from schema.kpi_arguments import kpi_arguments
from schema.kpis import KpiValue
from schema.money import Money
from schema.totals import UNRATED, open_deals_count, open_deals_total, unrated_deals_count, won_total
from schema.users import User

if TYPE_CHECKING:
    from schema.contacts import Contact
    from schema.deals import Deal


@row(Entity(name="MergedCompany", table="company"))
class MergedCompany:
    """A company that was merged into another one."""

    id: strawberry.ID = column("Its global id, which leads to the one that was kept.", entity="Company")
    name: str = column("Its name.")


@row(Entity(name="Company", table="company", prefix="company", access=Access.OWNER, restorable=True, mergeable=True))
class Company(Node):
    """A company that buys."""

    name: str = column("The company's name.", search="name_key")
    website: str | None = column("Its website.")
    source: str | None = column("Where it came from.")
    tags: list[str] = column("Free words to group by.")
    comment: str | None = column("Anything worth knowing.")
    created_at: datetime = column("When the record was created.")
    updated_at: datetime = column("When the record was last changed.")
    version: int = column("Grows by one with each change; give it as `expectedVersion` in an update.")
    owner: User | None = reads(One(entity="User", match={"id": "owner_id"}), "The user who answers for it.")
    contacts: Connection[Annotated["Contact", strawberry.lazy("schema.contacts")]] = connection(
        Rows(entity="Contact", via=("contact_company", "contact_id", "company_id")),
        "Its people, newest first.",
        filter_=ContactFilter,
        order=ContactOrder,
    )
    custom: list[CustomValue] = reads(custom_values(), CUSTOM)
    deals: Connection[Annotated["Deal", strawberry.lazy("schema.deals")]] = connection(
        Rows(entity="Deal", match={"company_id": "id"}), "Its deals, the last opened first.", filter_=DealFilter, order=DealOrder
    )
    merged: list[MergedCompany] = reads(
        Many(entity="MergedCompany", match={"merged_into_id": "id"}, order="{t}.deleted_at, {t}.id"),
        "Companies that were merged into this one: it answers by their ids, and is found by their names and external ids.",
    )
    kpi: list[KpiValue] = kpi_arguments(
        reads(
            Custom(compile=RowKpi("Company")),
            "KPI values of this company: of its own deals and of its people, from the records that the caller may read.",
        )
    )
    open_deals_count: int = reads(open_deals_count("company_id"), "How many open deals the caller may see.")
    open_deals_total: Money | None = reads(
        Amount(value=open_deals_total("company_id"), nullable=False),
        "What those open deals amount to, in the base currency.",
    )
    unrated_deals_count: int | None = reads(unrated_deals_count("company_id"), UNRATED)
    won_total: Money | None = reads(
        Amount(value=won_total("company_id"), nullable=False),
        "What the won deals that the caller may see amount to.",
    )
    history: Connection[Event] = history()
