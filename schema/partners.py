"""Partners: outside companies that follow the deals shared with them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models.partners import PartnerField
from resolvers.reads.declare import Entity, Kind, Many, One
from schema.base import Connection, Node, column, reads, row
from schema.enums import describe_enum
from schema.events import Event, history

if TYPE_CHECKING:
    from schema.deals import Pipeline

describe_enum(
    PartnerField,
    "What a partner may see of a deal beside its title, pipeline, stage, moves and dates.",
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


@row(Entity(name="Partner", table="partner", prefix="partner", order=(("name", "ASC"),), shared="{t}.id = {partner}"))
class Partner(Node):
    """An outside company. Its people (users with the role PARTNER) see the deals it brought and those of pipelines shared with it, and nothing else."""

    name: str = column("The company's name.")
    agreed: list[PartnerField] = column(
        "What it sees of those deals beside title, pipeline, stage, moves and dates.", kind=Kind.JSON
    )
    shared_pipelines: list[SharedPipeline] = reads(
        Many(entity="SharedPipeline", match={"partner_id": "id"}, order="{t}.position, {t}.id"),
        "Pipelines whose deals it sees all, beside those that it brought.",
    )
    created_at: datetime = column("When it was added.")
    updated_at: datetime = column("When it was last changed.")
    version: int = column("Grows by one with each change.")
    history: Connection[Event] = history()
