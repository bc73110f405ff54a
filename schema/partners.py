"""Partners: outside companies that follow the deals shared with them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models.partners import PartnerField
from resolvers.reads.declare import Column, Entity, Kind, Many, One
from schema.base import Connection, Node, column, reads, row
from schema.enums import describe_enum
from schema.events import Event, history

if TYPE_CHECKING:
    from schema.deals import Pipeline
    from schema.users import User

describe_enum(
    PartnerField,
    "What a partner may see of a deal beside its title, pipeline, stage, moves and dates, and say of one that it brings in.",
    {
        "AMOUNT": "The amount, and prices where the lines are agreed too.",
        "ITEMS": "The lines.",
        "SOURCE": "Where it came from.",
        "COMMENT": "The comment.",
        "EXPECTED_CLOSE_ON": "When it is expected to close.",
        "LOSS_REASON": "Why it was lost, in words.",
    },
)


@row(
    Entity(
        name="SharedPipeline",
        table="partner_pipeline",
        shared="{t}.partner_id = {partner}",
    )
)
class SharedPipeline:
    """A pipeline whose deals a partner sees all."""

    pipeline: Annotated["Pipeline", strawberry.lazy("schema.deals")] = reads(
        One(entity="Pipeline", match={"id": "pipeline_id"}), "The pipeline."
    )


_OPEN_TO_PARTNERS = "id name agreed bringsDeals sharedPipelines createdAt updatedAt version history"


@row(
    Entity(
        name="Partner",
        table="partner",
        prefix="partner",
        order=(("name", "ASC"),),
        shared="{t}.id = {partner}",
        partner_fields=dict.fromkeys(_OPEN_TO_PARTNERS.split()),
    )
)
class Partner(Node):
    """An outside company. Its people (users with the role PARTNER) see the deals it brought and those of pipelines shared with it, and nothing else."""

    name: str = column("The company's name.")
    agreed: list[PartnerField] = column(
        "What it sees of those deals beside title, pipeline, stage, moves and dates.", kind=Kind.JSON
    )
    manager: Annotated["User", strawberry.lazy("schema.users")] | None = reads(
        One(entity="User", match={"id": "manager_id"}),
        "Who answers for the deals that its people bring in; null where they bring none, and to those people.",
    )
    brings_deals: bool = reads(
        Column(name="manager_id", kind=Kind.BOOL, sql="{t}.manager_id is not null"),
        "Whether its people may bring deals in (`dealCreate`).",
    )
    shared_pipelines: list[SharedPipeline] = reads(
        Many(entity="SharedPipeline", match={"partner_id": "id"}, order="{t}.position, {t}.id"),
        "Pipelines whose deals it sees all, beside those that it brought.",
    )
    created_at: datetime = column("When it was added.")
    updated_at: datetime = column("When it was last changed.")
    version: int = column("Grows by one with each change.")
    history: Connection[Event] = history()
