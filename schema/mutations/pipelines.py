"""Mutations of pipelines, stages, loss reasons and exchange rates: what an administrator sets up."""

from datetime import date
from decimal import Decimal

import strawberry
from strawberry import Maybe

from models.deals import DealField, StageKind
from resolvers import pipelines, rates
from schema.deals import LossReason, Pipeline, Stage
from schema.mutations.actions import (
    ROW,
    DeletePayload,
    Payload,
    action,
    creates,
    maybe,
    on,
    payload,
    required,
    row_field,
    updates,
)
from schema.rates import ExchangeRate


@strawberry.input(description="A new pipeline.")
class PipelineCreateInput:
    name: str = strawberry.field(description="The pipeline's name.")
    position: int | None = on("Its place among the pipelines, from 0; last unless given.")


@strawberry.input(description="A change of a pipeline. What is absent stays as it is.")
class PipelineUpdateInput:
    name: Maybe[str] = maybe("The pipeline's name.")
    position: Maybe[int] = maybe("Its place among the pipelines, from 0.")


@strawberry.input(description="A new stage.")
class StageCreateInput:
    name: str = strawberry.field(description="The stage's name.")
    kind: StageKind | None = on("What it means for a deal to be here; OPEN unless given.")
    position: int | None = on("Its place in the pipeline, from 0; last unless given.")
    stale_after_days: int | None = on("After how many days without a move a deal here is stale.")
    required: list[DealField] | None = on("What a deal must have to enter.")


@strawberry.input(description="A change of a stage. What is absent stays as it is; null clears it.")
class StageUpdateInput:
    name: Maybe[str] = maybe("The stage's name.")
    kind: Maybe[StageKind] = maybe("What it means for a deal to be here; only while no deal has been.")
    position: Maybe[int] = maybe("Its place in the pipeline, from 0.")
    stale_after_days: Maybe[int | None] = maybe("After how many days without a move a deal here is stale.")
    required: Maybe[list[DealField] | None] = maybe("What a deal must have to enter.")


@strawberry.input(description="A new loss reason.")
class LossReasonCreateInput:
    name: str = strawberry.field(description="What went wrong, in a few words.")
    position: int | None = on("Its place in the list, from 0; last unless given.")


@strawberry.input(description="A change of a loss reason. What is absent stays as it is.")
class LossReasonUpdateInput:
    name: Maybe[str] = maybe("What went wrong, in a few words.")
    position: Maybe[int] = maybe("Its place in the list, from 0.")
    is_active: Maybe[bool] = maybe("Whether it may still be given.")


@payload
class PipelinePayload(Payload):
    """What became of a pipeline."""

    pipeline: Pipeline | None = row_field("Pipeline", "The pipeline after the change; null when nothing was changed.")


@payload
class StagePayload(Payload):
    """What became of a stage."""

    stage: Stage | None = row_field("Stage", "The stage after the change; null when nothing was changed.")


@payload
class LossReasonPayload(Payload):
    """What became of a loss reason."""

    loss_reason: LossReason | None = row_field("LossReason", "The reason after the change; null when nothing was changed.")


@payload
class ExchangeRatePayload(Payload):
    """What became of an exchange rate."""

    exchange_rate: ExchangeRate | None = row_field("ExchangeRate", "The rate; null when nothing was changed.")


@strawberry.type
class PipelineMutations:
    pipeline_create: PipelinePayload | None = action(
        PipelinePayload,
        pipelines.create_pipeline,
        "Add a pipeline. Administrators only. Event: pipeline.changed.",
        creates(PipelineCreateInput),
    )
    pipeline_update: PipelinePayload | None = action(
        PipelinePayload,
        pipelines.update_pipeline,
        "Change a pipeline. Administrators only. Event: pipeline.changed.",
        ROW,
        updates(PipelineUpdateInput),
    )
    stage_create: StagePayload | None = action(
        StagePayload,
        pipelines.create_stage,
        "Add a stage to a pipeline. Administrators only. Event: stage.changed.",
        required("pipeline_id", strawberry.ID, "The pipeline."),
        creates(StageCreateInput),
    )
    stage_update: StagePayload | None = action(
        StagePayload,
        pipelines.update_stage,
        "Change a stage. Administrators only. Event: stage.changed.",
        ROW,
        updates(StageUpdateInput),
    )
    stage_delete: DeletePayload | None = action(
        DeletePayload,
        pipelines.delete_stage,
        "Remove a stage that no deal has ever been in, for good. Administrators only. Event: stage.changed.",
        ROW,
    )
    loss_reason_create: LossReasonPayload | None = action(
        LossReasonPayload,
        pipelines.create_loss_reason,
        "Add a reason for losing deals. Administrators only. Event: loss_reason.changed.",
        creates(LossReasonCreateInput),
    )
    loss_reason_update: LossReasonPayload | None = action(
        LossReasonPayload,
        pipelines.update_loss_reason,
        "Change a reason for losing deals. Administrators only. Event: loss_reason.changed.",
        ROW,
        updates(LossReasonUpdateInput),
    )
    exchange_rate_set: ExchangeRatePayload | None = action(
        ExchangeRatePayload,
        rates.set_rate,
        "Say what one unit of a currency is worth in the workspace's currency from a day on. Deals closed since then, and open "
        "ones, follow at once. Administrators only. Event: exchange_rate.set.",
        required("currency", str, "ISO 4217 code."),
        required("day", date, "From which day on; setting a day again corrects it."),
        required("rate", Decimal, "Above 0, with at most 10 decimal places."),
    )
