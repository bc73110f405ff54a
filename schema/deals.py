"""Deals, pipelines, stages and the moves between them."""

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from models.deals import DealField, DecisionPart, StageKind
from models.partners import PartnerField
from resolvers.kpis.fields import RowKpi
from resolvers.reads.declare import Access, Aggregate, Amount, Column, Custom, Entity, Kind, Many, One
from resolvers.reads.declare import Connection as Rows
from schema.base import UNSHOWN, Connection, Node, column, connection, reads, row
from schema.companies import Company
from schema.contacts import Contact
from schema.custom import CUSTOM, CustomValue, custom_values
from schema.events import Event, history
from schema.filters import DealFilter, DealOrder, InteractionFilter, InteractionOrder, PaymentFilter
from schema.kpi_arguments import kpi_arguments
from schema.kpis import KpiValue
from schema.money import Money
from schema.partners import Partner
from schema.totals import UNRATED, is_overdue, next_task, no_next_step, paid
from schema.users import User

if TYPE_CHECKING:
    from schema.interactions import Interaction
    from schema.tasks import Task


_SHARED = "select s.pipeline_id from partner_pipeline s where s.workspace_id = {workspace} and s.partner_id = {partner}"
OF_PARTNER = f"({{t}}.partner_id = {{partner}} or {{t}}.pipeline_id in ({_SHARED}))"
"""A deal that a partner brought, or one of a pipeline that is shared with it."""


def _with_deals_of_partner(column: str) -> str:
    return (
        f"{{t}}.{column} in ({_SHARED} union all select d.pipeline_id from deal d "
        "where d.workspace_id = {workspace} and d.partner_id = {partner} and d.deleted_at is null)"
    )


UNSHOWN.append(Entity(name="DealTotal", table="deal_total", access=Access.OWNER, noun="DEAL", shared=OF_PARTNER))


def _kept_total(measure: str, kind: Kind = Kind.INT) -> Aggregate:
    """Return what is kept of the deals of a stage: what those come to that the caller sees (``resolvers/facts/deal_totals.py``)."""
    summed = f"cast(coalesce(sum({{t}}.{measure}), 0) as bigint)"
    return Aggregate(entity="DealTotal", match={"stage_id": "id"}, expression=summed, kind=kind)


@row(
    Entity(
        name="Stage",
        table="stage",
        prefix="stage",
        order=(("position", "ASC"),),
        shared=_with_deals_of_partner("pipeline_id"),
    )
)
class Stage(Node):
    """A step of a pipeline. On a board it is a column: its deals, their number and their sum."""

    name: str = column("The stage's name.")
    position: int = column("Its place in the pipeline, from 0.")
    kind: StageKind = column("What it means for a deal to be here.")
    required: list[DealField] = column("What a deal must have to enter.", kind=Kind.JSON)
    stale_after_days: int | None = column("After how many days without a move a deal here is stale.")
    pipeline: Annotated["Pipeline", strawberry.lazy("schema.deals")] = reads(
        One(entity="Pipeline", match={"id": "pipeline_id"}), "The pipeline."
    )
    deals: Connection[Annotated["Deal", strawberry.lazy("schema.deals")]] = connection(
        Rows(entity="Deal", match={"stage_id": "id"}),
        "The deals here, the last opened first.",
        filter_=DealFilter,
        order=DealOrder,
    )
    deals_count: int = reads(_kept_total("deals"), "How many deals here the caller may see.")
    unrated_deals_count: int | None = reads(_kept_total("unrated_deals"), UNRATED)
    deals_total: Money | None = reads(
        Amount(value=_kept_total("base_minor", Kind.AMOUNT), nullable=False),
        "What those deals amount to, in the base currency.",
    )
    kpi: list[KpiValue] = kpi_arguments(
        reads(
            Custom(compile=RowKpi("Stage")),
            "KPI values of the deals that were in this stage, from the records that the caller may read.",
        )
    )
    history: Connection[Event] = history()


@row(
    Entity(
        name="Pipeline",
        table="pipeline",
        prefix="pipeline",
        order=(("position", "ASC"),),
        shared=_with_deals_of_partner("id"),
    )
)
class Pipeline(Node):
    """An ordered list of stages through which deals move."""

    name: str = column("The pipeline's name.")
    position: int = column("Its place among the pipelines, from 0.")
    stages: list[Stage] = reads(
        Many(entity="Stage", match={"pipeline_id": "id"}, order="{t}.position, {t}.id"), "Its stages in order."
    )
    kpi: list[KpiValue] = kpi_arguments(
        reads(
            Custom(compile=RowKpi("Pipeline")),
            "KPI values of the deals of this pipeline, from the records that the caller may read.",
        )
    )
    history: Connection[Event] = history()


@row(
    Entity(
        name="StageChange",
        table="stage_change",
        prefix="stagechange",
        through=("Deal", "deal_id"),
        order=(("happenedAt", "DESC"),),
    )
)
class StageChange:
    """One move of a deal."""

    id: strawberry.ID = column("Global id of the move.", kind=Kind.ID)
    from_stage: Stage | None = reads(
        One(entity="Stage", match={"id": "from_stage_id"}), "Where the deal was; null when it was opened."
    )
    to_stage: Stage = reads(One(entity="Stage", match={"id": "to_stage_id"}), "Where it went.")
    user: User | None = reads(One(entity="User", match={"id": "user_id"}), "Who moved it.")
    cause: Annotated["Interaction", strawberry.lazy("schema.interactions")] | None = reads(
        One(entity="Interaction", match={"id": "interaction_id"}), "The interaction that moved it, if one was named."
    )
    happened_at: datetime = column("When it happened.")
    recorded_at: datetime = column("When it was entered.")
    left_at: datetime | None = reads(
        Column(
            name="happened_at",
            sql="select min(n.happened_at) from stage_change n where n.workspace_id = {t}.workspace_id "
            "and n.deal_id = {t}.deal_id and (n.happened_at, n.id) > ({t}.happened_at, {t}.id)",
        ),
        "When the deal moved on, so that the move is an interval; null while the deal is still there.",
    )


@row(Entity(name="LossReason", table="loss_reason", prefix="lossreason", order=(("position", "ASC"),)))
class LossReason(Node):
    """A reason for losing deals, from the workspace's own list."""

    name: str = column("What went wrong, in a few words.")
    position: int = column("Its place in the list, from 0.")
    is_active: bool = column("Whether it may still be given.")
    history: Connection[Event] = history()


@row(Entity(name="DealItem", table="deal_item", through=("Deal", "deal_id")))
class DealItem:
    """A line of a deal."""

    product: str = column("What is sold.")
    quantity: Decimal = column("How much of it.", kind=Kind.TEXT)
    price: Money | None = reads(
        Amount(value=Column(name="price_minor", kind=Kind.AMOUNT), currency="currency", nullable=False),
        "The price of one.",
    )
    discount_percent: Decimal = column("The discount in percent, 0 to 100.", kind=Kind.TEXT)
    total: Money | None = reads(
        Amount(value=Column(name="total_minor", kind=Kind.AMOUNT), currency="currency", nullable=False),
        "What the line comes to: quantity times price, less the discount, rounded half to even.",
    )


@row(Entity(name="DealPerson", table="deal_person", through=("Deal", "deal_id")))
class DealPerson:
    """A person at the client's side, and their part in the decision."""

    contact: Contact | None = reads(
        One(entity="Contact", match={"id": "contact_id"}), "The person; null where the caller may not see that contact."
    )
    part: DecisionPart = column("Their part in the decision.")
    comment: str | None = column("Anything worth knowing.")


@row(
    Entity(
        name="Payment",
        table="payment",
        prefix="payment",
        noun="DEAL",
        through=("Deal", "deal_id"),
        order=(("createdAt", "DESC"),),
        partner_fields={
            **dict.fromkeys(["id", "deal", "dueOn", "paidOn", "isPaid", "createdAt", "updatedAt", "version"]),
            "amount": PartnerField.AMOUNT,
        },
    )
)
class Payment(Node):
    """What is to be paid for a deal, or has been. Whoever sees the deal sees it, partners its days and, where agreed, its amount."""

    deal: Annotated["Deal", strawberry.lazy("schema.deals")] = reads(
        One(entity="Deal", match={"id": "deal_id"}), "What it is paid for."
    )
    amount: Money | None = reads(
        Amount(
            value=Column(name="amount_minor", kind=Kind.AMOUNT),
            currency="currency",
            compared=Column(name="base_minor", kind=Kind.AMOUNT),
        ),
        "How much, in the deal's currency; below 0 for what was paid back. Filters use the base currency, at the rate of the day on which it was paid.",
    )
    due_on: date | None = column("By which day it is to be paid.")
    paid_on: date | None = column("On which day it was paid; null while it was not.")
    is_paid: bool = reads(Column(name="paid_on", sql="{t}.paid_on is not null"), "Whether it was paid.")
    note: str | None = column("Anything worth knowing.")
    external_id: str | None = column("Its id in the bookkeeping.")
    created_at: datetime = column("When it was entered.")
    updated_at: datetime = column("When it was last changed.")
    version: int = column("Grows by one with each change; give it as `expectedVersion` in an update.")
    history: Connection[Event] = history()


_OPEN_TO_PARTNERS = "id title status stage pipeline openedAt closedAt closedOn stageEnteredAt stageChanges createdAt updatedAt version partner interactions"


@row(
    Entity(
        name="Deal",
        table="deal",
        prefix="deal",
        access=Access.OWNER,
        restorable=True,
        order=(("openedAt", "DESC"),),
        shared=OF_PARTNER,
        partner_fields={
            **dict.fromkeys(_OPEN_TO_PARTNERS.split()),
            **dict.fromkeys(("amount", "payments", "paidAmount", "unpaidAmount", "isOverdue"), PartnerField.AMOUNT),
            "items": PartnerField.ITEMS,
            "source": PartnerField.SOURCE,
            "comment": PartnerField.COMMENT,
            "expectedCloseOn": PartnerField.EXPECTED_CLOSE_ON,
            "lossReason": PartnerField.LOSS_REASON,
        },
    )
)
class Deal(Node):
    """A sale, from the first word to the money or the loss."""

    title: str = column("What is sold.")
    status: StageKind = column("Open, won or lost; follows from the stage.")
    amount: Money | None = reads(
        Amount(
            value=Column(name="amount_minor", kind=Kind.AMOUNT),
            currency="currency",
            compared=Column(name="base_minor", kind=Kind.AMOUNT),
        ),
        "The amount in the deal's currency; null while it is not known. Filters and sorting use the base currency.",
    )
    partner: Partner | None = reads(One(entity="Partner", match={"id": "partner_id"}), "The outside company that brought it.")
    source: str | None = column("Where the deal came from.")
    comment: str | None = column("Anything worth knowing.")
    opened_at: datetime = column("When the deal was opened.")
    closed_at: datetime | None = column("When it was won or lost; null while it is open.")
    closed_on: date | None = column(
        "The same as a day in the workspace's zone: the day on which KPIs count it. After a change of zone it follows soon (`Workspace.dayMove`)."
    )
    stage_entered_at: datetime = column("Since when it has been in its stage.")
    expected_close_on: date | None = column("When it is expected to close.")
    loss_reason: str | None = column("Why it was lost.")
    created_at: datetime = column("When the record was created.")
    updated_at: datetime = column("When the record was last changed.")
    version: int = column("Grows by one with each change; give it as `expectedVersion` in an update.")
    pipeline: Pipeline = reads(One(entity="Pipeline", match={"id": "pipeline_id"}), "The pipeline it moves through.")
    stage: Stage = reads(One(entity="Stage", match={"id": "stage_id"}), "Where it is now.")
    owner: User | None = reads(One(entity="User", match={"id": "owner_id"}), "The user who answers for it.")
    closed_by: User | None = reads(
        One(entity="User", match={"id": "closed_by_id"}), "Its owner at the moment it was won or lost, for whom it counts."
    )
    contact: Contact | None = reads(
        One(entity="Contact", match={"id": "contact_id"}), "The client; null where the caller may not see that contact."
    )
    company: Company | None = reads(
        One(entity="Company", match={"id": "company_id"}), "The client's company; null where the caller may not see it."
    )
    listed_loss_reason: LossReason | None = reads(
        One(entity="LossReason", match={"id": "loss_reason_id"}), "The reason of the workspace's list, if one was given."
    )
    items: list[DealItem] | None = reads(
        Many(entity="DealItem", match={"deal_id": "id"}, order="{t}.position, {t}.id"),
        "Its lines, in order. Where there are any, the amount is their sum.",
    )
    payments: Connection[Payment] | None = connection(
        Rows(entity="Payment", match={"deal_id": "id"}),
        "What is to be paid and has been, the last entered first.",
        filter_=PaymentFilter,
    )
    paid_amount: Money | None = reads(
        Amount(value=paid(), currency="currency", nullable=False), "What has been paid, less what was paid back."
    )
    unpaid_amount: Money | None = reads(
        Amount(value=paid(left_of="amount_minor"), currency="currency"),
        "What of the amount has not been paid; below 0 where too much was. Null while the amount is not known.",
    )
    is_overdue: bool | None = reads(is_overdue(), "Whether a payment is past its day and was not paid.")
    custom: list[CustomValue] | None = reads(custom_values(), CUSTOM)
    people: list[DealPerson] | None = reads(
        Many(entity="DealPerson", match={"deal_id": "id"}, order="{t}.position, {t}.id"),
        "People at the client's side, and their parts in the decision.",
    )
    stage_changes: Connection[StageChange] = connection(
        Rows(entity="StageChange", match={"deal_id": "id"}), "Its moves, the latest first."
    )
    interactions: Connection[Annotated["Interaction", strawberry.lazy("schema.interactions")]] = connection(
        Rows(entity="Interaction", match={"deal_id": "id"}),
        "Interactions linked to the deal, the latest first.",
        filter_=InteractionFilter,
        order=InteractionOrder,
    )
    kpi: list[KpiValue] = kpi_arguments(
        reads(Custom(compile=RowKpi("Deal")), "KPI values of this deal alone, from the records that the caller may read.")
    )
    no_next_step: bool | None = reads(
        no_next_step("deal_id"), "Whether no open task that the caller may see is waiting for the deal."
    )
    next_task: Annotated["Task", strawberry.lazy("schema.tasks")] | None = reads(
        next_task("deal_id"), "The open task that is due first."
    )
    history: Connection[Event] = history()
