"""Mutations of deals."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import strawberry
from strawberry import Maybe

from models.deals import DecisionPart
from resolvers import removing
from resolvers.deals import corrections, moves
from resolvers.deals import editing as deals
from resolvers.deals import lists as deal_lists
from schema.deals import Deal
from schema.mutations.actions import (
    HAPPENED_AT,
    ROW,
    VERSION,
    BulkPayload,
    DeletePayload,
    Payload,
    action,
    assigns,
    bulk,
    creates,
    deletes,
    maybe,
    on,
    optional,
    payload,
    present,
    required,
    restores,
    row_field,
    updates,
)
from schema.mutations.custom import CustomValueInput, drafts


@strawberry.input(description="A line of a deal.")
class DealItemInput:
    product: str = strawberry.field(description="What is sold.")
    quantity: Decimal = strawberry.field(description="How much of it: above 0, at most 3 decimal places.")
    price: Decimal = strawberry.field(description="The price of one, in the deal's currency.")
    discount_percent: Decimal | None = on("The discount in percent, 0 to 100; none unless given.")


@strawberry.input(description="A person at the client's side.")
class DealPersonInput:
    contact_id: strawberry.ID = strawberry.field(description="Who it is.")
    part: DecisionPart = strawberry.field(description="Their part in the decision.")
    comment: str | None = on("Anything worth knowing.")


@strawberry.input(description="A new deal.")
class DealCreateInput:
    id: strawberry.ID | None = on("`deal_` and a UUID of the client's making, so that it can be referred to before it is sent.")
    title: str = strawberry.field(description="What is sold.")
    pipeline_id: strawberry.ID | None = on("The pipeline; the first one unless given.")
    stage_id: strawberry.ID | None = on("An open stage; the pipeline's first one unless given.")
    opened_at: datetime | None = on("When it was opened; now unless given.")
    amount: Decimal | None = on("The amount, if it is known.")
    currency: str | None = on("ISO 4217 code; the workspace's currency unless given.")
    source: str | None = on("Where the deal came from.")
    comment: str | None = on("Anything worth knowing.")
    expected_close_on: date | None = on("When it is expected to close.")
    owner_id: strawberry.ID | None = on("Who answers for it; the caller unless given.")
    partner_id: strawberry.ID | None = on("The outside company that brought it, which sees it then.")
    contact_id: strawberry.ID | None = on("The client.")
    company_id: strawberry.ID | None = on("The client's company.")
    custom: list[CustomValueInput] | None = on("Values of custom fields.")
    items: list[DealItemInput] | None = on("Its lines, in order; the amount is their sum then.")
    people: list[DealPersonInput] | None = on("People at the client's side, with their parts in the decision.")


@strawberry.input(description="A change of a deal. What is absent stays as it is; null clears it. To move it, use dealMove.")
class DealUpdateInput:
    title: Maybe[str] = maybe("What is sold.")
    amount: Maybe[Decimal | None] = maybe("The amount.")
    currency: Maybe[str] = maybe("ISO 4217 code.")
    source: Maybe[str | None] = maybe("Where the deal came from.")
    comment: Maybe[str | None] = maybe("Anything worth knowing.")
    expected_close_on: Maybe[date | None] = maybe("When it is expected to close.")
    owner_id: Maybe[strawberry.ID | None] = maybe("Who answers for it.")
    partner_id: Maybe[strawberry.ID | None] = maybe("The outside company that brought it, which sees it then.")
    contact_id: Maybe[strawberry.ID | None] = maybe("The client.")
    company_id: Maybe[strawberry.ID | None] = maybe("The client's company.")
    custom: Maybe[list[CustomValueInput] | None] = maybe("Values of custom fields; those not named stay as they are.")
    items: Maybe[list[DealItemInput] | None] = maybe("Its lines, replaced whole; the amount becomes their sum.")
    people: Maybe[list[DealPersonInput] | None] = maybe("People at the client's side, replaced whole.")


LISTS: Any = {
    "custom": drafts,
    "items": lambda values: [deal_lists.Line(**present(v)) for v in values],
    "people": lambda values: [deal_lists.Person(**present(v)) for v in values],
}


@payload
class DealPayload(Payload):
    """What became of a deal."""

    deal: Deal | None = row_field("Deal", "The deal after the change; null when nothing was changed.")


_CREATE = (
    "Open a deal. A partner's people bring one in, where that is agreed (`Partner.bringsDeals`): with a title, and beside it what "
    "`Partner.agreed` names, into a pipeline that is shared with them, the first one unless given. Event: deal.created."
)


@strawberry.type
class DealMutations:
    deal_create: DealPayload | None = action(DealPayload, deals.create_deal, _CREATE, creates(DealCreateInput, **LISTS))
    deal_update: DealPayload | None = action(
        DealPayload, deals.update_deal, "Change a deal. Event: deal.updated.", ROW, updates(DealUpdateInput, **LISTS), VERSION
    )
    deal_move: DealPayload | None = action(
        DealPayload,
        moves.move_deal,
        "Move an open deal to another stage of its pipeline; moving it to a WON stage wins it. To lose it, use dealLose. "
        "Event: deal.stage_changed.",
        ROW,
        required("stage_id", strawberry.ID, "The stage to go to."),
        optional("cause_id", strawberry.ID, "The interaction that moved it."),
        HAPPENED_AT,
        VERSION,
    )
    deal_lose: DealPayload | None = action(
        DealPayload,
        moves.lose_deal,
        "Close a deal as lost. Event: deal.stage_changed.",
        ROW,
        optional("reason", str, "Why it was lost, in one's own words; the listed reason's name unless given."),
        optional("reason_id", strawberry.ID, "Why it was lost, from the workspace's list. One of the two must be given."),
        optional("stage_id", strawberry.ID, "A LOST stage of its pipeline; the first one unless given."),
        HAPPENED_AT,
        VERSION,
    )
    deal_reopen: DealPayload | None = action(
        DealPayload,
        moves.reopen_deal,
        "Open a won or lost deal again; its win or loss no longer counts. Event: deal.stage_changed.",
        ROW,
        required("stage_id", strawberry.ID, "An open stage of its pipeline."),
        HAPPENED_AT,
        VERSION,
    )
    deal_correct: DealPayload | None = action(
        DealPayload,
        corrections.correct_deal,
        "Correct when a won or lost deal was closed, or why it was lost. It stays closed; its win or loss counts on the new day, for who "
        "owned the deal then, and its amount at that day's rate. When it was closed, only those correct who may change deals of more people "
        "than themselves, and only among these people. Event: deal.corrected.",
        ROW,
        optional(
            "closed_at",
            datetime,
            "When it was won or lost: not in the future, nor before the move before. What came in closed is opened then.",
        ),
        optional("reason", str, "Why it was lost, in one's own words."),
        optional("reason_id", strawberry.ID, "Why it was lost, from the workspace's list."),
        VERSION,
    )
    deal_delete: DeletePayload | None = deletes(removing.delete_deal, "deal")
    deal_restore: DealPayload | None = restores(DealPayload, removing.restore_deal, "deal")
    deals_move: BulkPayload | None = bulk(
        moves.move_deal,
        "Move deals to another stage. Event: deal.stage_changed for each.",
        required("stage_id", strawberry.ID, "The stage to go to."),
        HAPPENED_AT,
    )
    deals_lose: BulkPayload | None = bulk(
        moves.lose_deal,
        "Close deals as lost for the same reason. Event: deal.stage_changed for each.",
        optional("reason", str, "Why they were lost, in one's own words."),
        optional("reason_id", strawberry.ID, "Why they were lost, from the workspace's list. One of the two must be given."),
        HAPPENED_AT,
    )
    deals_assign: BulkPayload | None = assigns(deals.update_deal, "deals")
    deals_delete: BulkPayload | None = bulk(removing.delete_deal, "Delete deals. Event: deal.deleted for each.")
