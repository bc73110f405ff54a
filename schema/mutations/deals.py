"""Mutations of deals."""

from datetime import date, datetime
from decimal import Decimal

import strawberry
from strawberry import Maybe

from resolvers import deals, removing
from schema.deals import Deal
from schema.mutations.actions import (
    HAPPENED_AT,
    ROW,
    VERSION,
    DeletePayload,
    Payload,
    action,
    creates,
    deletes,
    maybe,
    on,
    optional,
    payload,
    required,
    restores,
    row_field,
    updates,
)


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
    contact_id: strawberry.ID | None = on("The client.")
    company_id: strawberry.ID | None = on("The client's company.")


@strawberry.input(description="A change of a deal. What is absent stays as it is; null clears it. To move it, use dealMove.")
class DealUpdateInput:
    title: Maybe[str] = maybe("What is sold.")
    amount: Maybe[Decimal | None] = maybe("The amount.")
    currency: Maybe[str] = maybe("ISO 4217 code.")
    source: Maybe[str | None] = maybe("Where the deal came from.")
    comment: Maybe[str | None] = maybe("Anything worth knowing.")
    expected_close_on: Maybe[date | None] = maybe("When it is expected to close.")
    owner_id: Maybe[strawberry.ID | None] = maybe("Who answers for it.")
    contact_id: Maybe[strawberry.ID | None] = maybe("The client.")
    company_id: Maybe[strawberry.ID | None] = maybe("The client's company.")


@payload
class DealPayload(Payload):
    """What became of a deal."""

    deal: Deal | None = row_field("Deal", "The deal after the change; null when nothing was changed.")


@strawberry.type
class DealMutations:
    deal_create: DealPayload = action(
        DealPayload, deals.create_deal, "Open a deal. Event: deal.created.", creates(DealCreateInput)
    )
    deal_update: DealPayload = action(
        DealPayload, deals.update_deal, "Change a deal. Event: deal.updated.", ROW, updates(DealUpdateInput), VERSION
    )
    deal_move: DealPayload = action(
        DealPayload,
        deals.move_deal,
        "Move an open deal to another stage of its pipeline; moving it to a WON stage wins it. To lose it, use dealLose. "
        "Event: deal.stage_changed.",
        ROW,
        required("stage_id", strawberry.ID, "The stage to go to."),
        optional("cause_id", strawberry.ID, "The interaction that moved it."),
        HAPPENED_AT,
        VERSION,
    )
    deal_lose: DealPayload = action(
        DealPayload,
        deals.lose_deal,
        "Close a deal as lost. Event: deal.stage_changed.",
        ROW,
        required("reason", str, "Why it was lost; must not be empty."),
        optional("stage_id", strawberry.ID, "A LOST stage of its pipeline; the first one unless given."),
        HAPPENED_AT,
        VERSION,
    )
    deal_delete: DeletePayload = deletes(removing.delete_deal, "deal")
    deal_restore: DealPayload = restores(DealPayload, removing.restore_deal, "deal")
