"""Opening, changing, moving and losing deals."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypedDict
from uuid import UUID

from models.base import now
from models.companies import Company
from models.contacts import Contact
from models.deals import Deal, Pipeline, Stage, StageChange, StageKind
from models.errors import UserErrorCode, refuse
from models.events import DealCreated, DealStageChanged, DealUpdated
from models.interactions import Interaction
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems
from resolvers.kpis.sales import DEALS
from resolvers.updating import update


class DealFields(TypedDict, total=False):
    """What can be set on a deal. An absent key leaves the value as it is; None clears it."""

    title: str | None
    amount: Decimal | None
    currency: str | None
    source: str | None
    comment: str | None
    expected_close_on: date | None
    owner_id: str | None
    contact_id: str | None
    company_id: str | None


class NewDeal(DealFields, total=False):
    """What can be set on a deal when it is opened: its id, where it begins, and since when it is open."""

    id: str | None
    pipeline_id: str | None
    stage_id: str | None
    opened_at: datetime | None


async def create_deal(work: Changes, actor: Actor, fields: NewDeal) -> Deal:
    """Open a deal, in the first open stage of the first pipeline unless others are named."""
    columns = await _checked(actor, {"title": None, "currency": actor.currency, "amount": None, **fields})
    problems = Problems()
    opened = inputs.happened(problems, "input.openedAt", fields.get("opened_at"))
    problems.check()
    stage = await _first_stage(actor, fields.get("pipeline_id"), fields.get("stage_id"))
    deal = Deal(
        **{
            "id": await inputs.new_id(Deal, "input.id", fields.get("id"), "deal"),
            "workspace_id": actor.workspace_id,
            "owner_id": actor.user_id,
            **columns,
            "pipeline_id": stage.pipeline_id,
            "opened_at": opened,
        }
    )
    deal.enter(stage, at=opened, zone=actor.zone)
    await deal.save()
    change = await _record_move(work, actor, deal, None, stage, opened)
    work.record(
        DealCreated(
            entity_id=deal.id,
            version=1,
            subject_id=change.id,
            after={**columns, "pipeline_id": deal.pipeline_id, "stage_id": deal.stage_id, "status": deal.status},
        )
    )
    return deal


async def update_deal(work: Changes, actor: Actor, row_id: str, fields: DealFields, expected_version: int | None = None) -> Deal:
    """Change a deal. Moving it is ``move_deal``."""
    deal = await inputs.load(Deal, actor, "id", row_id, "deal", lock=True)
    given: dict[str, Any] = dict(fields)
    if "amount" in given or "currency" in given:
        given.setdefault("currency", deal.currency)
        if "amount" not in given and deal.amount_minor is not None and given["currency"] != deal.currency:
            raise refuse("input.amount", UserErrorCode.REQUIRED, "a change of currency needs the amount in it")
        given.setdefault("amount", None)
    columns = await _checked(actor, given)
    before = await update(work, deal, columns, event=DealUpdated, expected_version=expected_version)
    if before and deal.closed_on:
        work.recount(DEALS, deal.days_counted())
    return deal


async def move_deal(
    work: Changes,
    actor: Actor,
    row_id: str,
    stage_id: str,
    *,
    cause_id: str | None = None,
    happened_at: datetime | None = None,
    expected_version: int | None = None,
) -> Deal:
    """Move a deal to a stage of its pipeline. A closed deal, and a stage that means a loss, are refused."""
    deal = await inputs.load(Deal, actor, "id", row_id, "deal", lock=True)
    stage = await inputs.of_workspace(Stage, actor, "stageId", stage_id, "stage")
    if stage.pipeline_id != deal.pipeline_id:
        raise refuse("stageId", UserErrorCode.STAGE_OF_ANOTHER_PIPELINE, "this stage belongs to another pipeline")
    if stage.kind is StageKind.LOST:
        raise refuse("stageId", UserErrorCode.LOSS_REASON_REQUIRED, "use dealLose: a loss needs its reason")
    cause = await inputs.load(Interaction, actor, "causeId", cause_id, "interaction") if cause_id else None
    return await _move(
        work, actor, deal, stage, happened_at=happened_at, cause=cause.id if cause else None, expected_version=expected_version
    )


async def lose_deal(
    work: Changes,
    actor: Actor,
    row_id: str,
    reason: str,
    *,
    stage_id: str | None = None,
    happened_at: datetime | None = None,
    expected_version: int | None = None,
) -> Deal:
    """Close a deal as lost, in the pipeline's first LOST stage unless another is named. A reason is required."""
    problems = Problems()
    why = inputs.text(problems, "reason", reason, longest=inputs.longest_of(Deal, "loss_reason"))
    problems.check()
    if why is None:
        raise refuse("reason", UserErrorCode.LOSS_REASON_REQUIRED, "say why the deal was lost")
    deal = await inputs.load(Deal, actor, "id", row_id, "deal", lock=True)
    if stage_id is not None:
        stage = await inputs.of_workspace(Stage, actor, "stageId", stage_id, "stage")
    else:
        lost = Stage.filter(workspace_id=actor.workspace_id, pipeline_id=deal.pipeline_id, kind=StageKind.LOST)
        first = await lost.order_by("position", "id").first()
        if first is None:
            raise refuse("stageId", UserErrorCode.NOT_FOUND, "the pipeline has no stage that means a loss")
        stage = first
    if stage.pipeline_id != deal.pipeline_id:
        raise refuse("stageId", UserErrorCode.STAGE_OF_ANOTHER_PIPELINE, "this stage belongs to another pipeline")
    if stage.kind is not StageKind.LOST:
        raise refuse("stageId", UserErrorCode.INVALID, "this stage does not mean a loss")
    return await _move(work, actor, deal, stage, happened_at=happened_at, reason=why, expected_version=expected_version)


async def _move(
    work: Changes,
    actor: Actor,
    deal: Deal,
    stage: Stage,
    *,
    happened_at: datetime | None,
    cause: UUID | None = None,
    reason: str | None = None,
    expected_version: int | None = None,
) -> Deal:
    if expected_version is not None and expected_version != deal.version:
        raise refuse("expectedVersion", UserErrorCode.CONFLICT, f"this deal is at version {deal.version}")
    if stage.id == deal.stage_id:
        return deal
    if deal.status is not StageKind.OPEN:
        raise refuse("id", UserErrorCode.DEAL_CLOSED, f"this deal is closed ({deal.status.value}) and cannot be moved")
    problems = Problems()
    at = inputs.happened(problems, "happenedAt", happened_at, earliest=deal.stage_entered_at)
    problems.check()
    before = {"stage_id": deal.stage_id, "status": deal.status}
    left = deal.stage_id
    deal.enter(stage, at=at, zone=actor.zone)
    deal.loss_reason = reason
    deal.version += 1
    deal.updated_at = now()
    await deal.save()
    change = await _record_move(work, actor, deal, left, stage, at, cause)
    work.record(
        DealStageChanged(
            entity_id=deal.id,
            version=deal.version,
            subject_id=change.id,
            before=before,
            after={"stage_id": deal.stage_id, "status": deal.status, "loss_reason": reason},
            occurred_at=at,
        )
    )
    work.recount(DEALS, deal.days_counted())
    return deal


async def _record_move(
    work: Changes,
    actor: Actor,
    deal: Deal,
    left: UUID | None,
    stage: Stage,
    at: datetime,
    cause: UUID | None = None,
) -> StageChange:
    if deal.closed_on:
        work.recount(DEALS, deal.days_counted())
    return await StageChange.create(
        workspace_id=actor.workspace_id,
        deal_id=deal.id,
        from_stage_id=left,
        to_stage_id=stage.id,
        user_id=actor.user_id,
        interaction_id=cause,
        happened_at=at,
        recorded_at=now(),
    )


async def _first_stage(actor: Actor, pipeline_id: str | None, stage_id: str | None) -> Stage:
    pipeline = await inputs.of_workspace(Pipeline, actor, "input.pipelineId", pipeline_id, "pipeline") if pipeline_id else None
    if stage_id:
        stage = await inputs.of_workspace(Stage, actor, "input.stageId", stage_id, "stage")
        if pipeline and stage.pipeline_id != pipeline.id:
            raise refuse("input.stageId", UserErrorCode.STAGE_OF_ANOTHER_PIPELINE, "this stage belongs to another pipeline")
        if stage.kind is not StageKind.OPEN:
            raise refuse("input.stageId", UserErrorCode.INVALID, "a deal is opened in an open stage")
        return stage
    if pipeline is None:
        pipeline = await Pipeline.filter(workspace_id=actor.workspace_id).order_by("position", "id").first()
    stages = Stage.filter(workspace_id=actor.workspace_id, pipeline_id=pipeline.id if pipeline else None, kind=StageKind.OPEN)
    first = await stages.order_by("position", "id").first()
    if first is None:
        raise refuse("input.pipelineId", UserErrorCode.NOT_FOUND, "there is no pipeline with an open stage")
    return first


async def _checked(actor: Actor, fields: Mapping[str, Any]) -> dict[str, Any]:
    problems = Problems()
    columns: dict[str, Any] = {}
    for name in ("title", "source", "comment"):
        if name in fields:
            longest = inputs.longest_of(Deal, name)
            columns[name] = inputs.text(problems, f"input.{name}", fields[name], longest=longest, required=name == "title")
    if "amount" in fields:
        currency = fields.get("currency") or actor.currency
        minor = inputs.money(problems, "input.amount", fields["amount"], currency)
        if currency != actor.currency:
            problems.add(
                "input.currency", UserErrorCode.NO_EXCHANGE_RATE, f"there is no rate from {currency} to {actor.currency}"
            )
        columns |= {"amount_minor": minor, "currency": currency, "base_minor": minor}
    if "expected_close_on" in fields:
        columns["expected_close_on"] = fields["expected_close_on"]
    problems.check()
    if "owner_id" in fields:
        columns["owner_id"] = await inputs.owner(actor, "input.ownerId", fields["owner_id"])
    for name, model, prefix in (("contact_id", Contact, "contact"), ("company_id", Company, "company")):
        if name in fields:
            given = fields[name]
            found = await inputs.load(model, actor, f"input.{inputs.camel(name)}", given, prefix) if given else None
            columns[name] = found.id if found else None
    return columns
