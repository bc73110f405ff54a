"""Mutations of partners."""

import strawberry
from strawberry import Maybe

from models.partners import PartnerField
from resolvers import partners
from schema.mutations.actions import ROW, VERSION, Payload, action, creates, maybe, on, payload, row_field, updates
from schema.partners import Partner


@strawberry.input(description="A new partner.")
class PartnerCreateInput:
    name: str = strawberry.field(description="The company's name.")
    agreed: list[PartnerField] | None = on("What it sees of its deals beside title, pipeline, stage, moves and dates.")
    manager_id: strawberry.ID | None = on("Who answers for the deals that its people bring in; they bring none unless given.")
    pipeline_ids: list[strawberry.ID] | None = on("Pipelines whose deals it all sees, beside those that it brought.")


@strawberry.input(description="A change of a partner. What is absent stays as it is.")
class PartnerUpdateInput:
    name: Maybe[str] = maybe("The company's name.")
    agreed: Maybe[list[PartnerField]] = maybe("What it sees of its deals beside title, pipeline, stage, moves and dates.")
    manager_id: Maybe[strawberry.ID | None] = maybe(
        "Who answers for the deals that its people bring in; with null they bring none any more."
    )
    pipeline_ids: Maybe[list[strawberry.ID]] = maybe("Pipelines whose deals it all sees; replaces the list.")


@payload
class PartnerPayload(Payload):
    """What became of a partner."""

    partner: Partner | None = row_field("Partner", "The partner after the change; null when nothing was changed.")


@strawberry.type
class PartnerMutations:
    partner_create: PartnerPayload | None = action(
        PartnerPayload,
        partners.create_partner,
        "Add a partner; then add its people as users with the role PARTNER. Administrators only. Event: partner.changed.",
        creates(PartnerCreateInput),
    )
    partner_update: PartnerPayload | None = action(
        PartnerPayload,
        partners.update_partner,
        "Change a partner; what its people see follows at once. Administrators only. Event: partner.changed.",
        ROW,
        VERSION,
        updates(PartnerUpdateInput),
    )
