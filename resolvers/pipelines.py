"""Pipelines, their stages, and the list of loss reasons: what an administrator sets up."""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, TypeVar

from models.base import Row
from models.deals import Deal, DealField, LossReason, Pipeline, Stage, StageChange, StageKind
from models.errors import UserErrorCode, refuse
from models.events.event import Event
from models.events.pipelines import LossReasonChanged, PipelineChanged, StageDefined
from models.wire import camel
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems
from resolvers.updating import update

R = TypeVar("R", bound=Row)

MAX_STAGES = 50
MAX_POSITION = 1000


class PipelineFields(TypedDict, total=False):
    """What can be set on a pipeline."""

    name: str | None
    position: int | None


class StageFields(PipelineFields, total=False):
    """What can be set on a stage."""

    kind: StageKind
    stale_after_days: int | None
    required: Sequence[DealField] | None


class LossReasonFields(PipelineFields, total=False):
    """What can be set on a loss reason."""

    is_active: bool


async def create_pipeline(work: Changes, actor: Actor, fields: PipelineFields) -> Pipeline:
    """Add a pipeline, last unless a place is given."""
    await holding.administering(actor)
    columns = _checked(Pipeline, {"name": None, **fields})
    last = await Pipeline.filter(workspace_id=actor.workspace_id).count()
    pipeline = await Pipeline.create(**{"workspace_id": actor.workspace_id, "position": last, **columns})
    work.record(PipelineChanged.of(pipeline, after=columns))
    return pipeline


async def create_stage(work: Changes, actor: Actor, pipeline_id: str, fields: StageFields) -> Stage:
    """Add a stage to a pipeline, last unless a place is given."""
    await holding.administering(actor)
    pipeline = await inputs.of_workspace(Pipeline, actor, "pipelineId", pipeline_id)
    given = {name: value for name, value in fields.items() if value is not None}
    columns = _checked(Stage, {"name": None, **given})
    present = await Stage.filter(workspace_id=actor.workspace_id, pipeline_id=pipeline.id).count()
    if present >= MAX_STAGES:
        raise refuse("pipelineId", UserErrorCode.TOO_MANY, f"a pipeline has at most {MAX_STAGES} stages")
    values = {"workspace_id": actor.workspace_id, "pipeline_id": pipeline.id, "position": present, **columns}
    stage = await Stage.create(**values)
    work.record(StageDefined.of(stage, after=columns))
    return stage


async def create_loss_reason(work: Changes, actor: Actor, fields: LossReasonFields) -> LossReason:
    """Add a reason to the list, last unless a place is given."""
    await holding.administering(actor)
    columns = _checked(LossReason, {"name": None, **fields})
    last = await LossReason.filter(workspace_id=actor.workspace_id).count()
    reason = await LossReason.create(**{"workspace_id": actor.workspace_id, "position": last, **columns})
    work.record(LossReasonChanged.of(reason, after=columns))
    return reason


async def update_pipeline(work: Changes, actor: Actor, row_id: str, fields: PipelineFields) -> Pipeline:
    """Change a pipeline."""
    return await _update(work, actor, Pipeline, row_id, fields, PipelineChanged)


async def update_loss_reason(work: Changes, actor: Actor, row_id: str, fields: LossReasonFields) -> LossReason:
    """Change a loss reason. One that is no longer active stays with the deals that were lost for it."""
    return await _update(work, actor, LossReason, row_id, fields, LossReasonChanged)


async def update_stage(work: Changes, actor: Actor, row_id: str, fields: StageFields) -> Stage:
    """Change a stage. What it means cannot change while there are deals in it: they would be won or lost by it."""
    await holding.administering(actor)
    stage = await inputs.of_workspace(Stage, actor, "id", row_id, lock=True)
    if "kind" in fields and fields["kind"] is not stage.kind and await _is_used(stage):
        raise refuse("input.kind", UserErrorCode.INVALID, "there are deals in this stage; move them first")
    await update(work, stage, _checked(Stage, fields), event=StageDefined)
    return stage


async def delete_stage(work: Changes, actor: Actor, row_id: str) -> Stage:
    """Remove a stage that no deal has ever been in."""
    await holding.administering(actor)
    stage = await inputs.of_workspace(Stage, actor, "id", row_id, lock=True)
    if await _is_used(stage):
        raise refuse("id", UserErrorCode.INVALID, "there are or were deals in this stage")
    await stage.delete()
    work.record(StageDefined.of(stage, before={"name": stage.name}, version=stage.version + 1))
    return stage


async def _is_used(stage: Stage) -> bool:
    """Tell whether deals are or were in a stage. Whoever moves one there refers to it; who asks must own it."""
    moves = StageChange.filter(workspace_id=stage.workspace_id, to_stage_id=stage.id)
    return await Deal.filter(workspace_id=stage.workspace_id, stage_id=stage.id).exists() or await moves.exists()


async def _update(work: Changes, actor: Actor, model: type[R], row_id: str, fields: Mapping[str, Any], event: type[Event]) -> R:
    await holding.administering(actor)
    row = await inputs.of_workspace(model, actor, "id", row_id, lock=True)
    await update(work, row, _checked(model, fields), event=event)
    return row


def _checked(model: type[Row], fields: Mapping[str, Any]) -> dict[str, Any]:
    problems, columns = Problems(), dict(fields)
    if "name" in columns:
        longest = inputs.longest_of(model, "name")
        columns["name"] = inputs.text(problems, "input.name", columns["name"], longest=longest, required=True)
    for name, least, most in (("position", 0, MAX_POSITION), ("stale_after_days", 1, 3650)):
        value = columns.get(name)
        if value is not None and not least <= value <= most:
            problems.add(f"input.{camel(name)}", UserErrorCode.OUT_OF_RANGE, f"must be from {least} to {most}")
    if columns.get("position", 0) is None:
        problems.add("input.position", UserErrorCode.REQUIRED, "must not be null")
    if "required" in columns:
        columns["required"] = [name.value for name in dict.fromkeys(columns["required"] or ())]
    problems.check()
    return columns
