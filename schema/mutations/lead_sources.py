"""Mutations of lead sources."""

import strawberry
from strawberry import Maybe

from resolvers import lead_sources
from schema.lead_sources import LeadSource
from schema.mutations.actions import ROW, VERSION, Payload, action, creates, maybe, on, payload, row_field, updates


@strawberry.input(description="A new lead source.")
class LeadSourceCreateInput:
    name: str = strawberry.field(description="What it is called; at most 100 characters, and no name of another one.")
    group: str | None = on("What it belongs to.")
    aliases: list[str] | None = on("What else it is called; at most 200, and no name of another one.")


@strawberry.input(description="A change of a lead source. What is absent stays as it is; null clears it.")
class LeadSourceUpdateInput:
    name: Maybe[str] = maybe("What it is called. Name the old one an alias if records were written with it.")
    group: Maybe[str | None] = maybe("What it belongs to.")
    aliases: Maybe[list[str]] = maybe("What else it is called; replaces the list.")
    is_active: Maybe[bool] = maybe("Whether it is still offered.")


@payload
class LeadSourcePayload(Payload):
    """What became of a lead source."""

    lead_source: LeadSource | None = row_field("LeadSource", "The lead source after the change; null when nothing was changed.")


@strawberry.type
class LeadSourceMutations:
    lead_source_create: LeadSourcePayload | None = action(
        LeadSourcePayload,
        lead_sources.create_lead_source,
        "Add a lead source: all records whose `source` says one of its names are of it, in all numbers. Administrators only. "
        "Event: lead_source.changed.",
        creates(LeadSourceCreateInput),
    )
    lead_source_update: LeadSourcePayload | None = action(
        LeadSourcePayload,
        lead_sources.update_lead_source,
        "Change a lead source. Administrators only. Event: lead_source.changed.",
        ROW,
        updates(LeadSourceUpdateInput),
        VERSION,
    )
