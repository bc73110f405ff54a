"""Moving deals from stage to stage: forward, to a win, to a loss, and open again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from models.base import now
from models.days import dated
from models.db.beside import save_beside
from models.deals import Deal, LossReason, Stage, StageChange, StageKind
from models.errors import Problem, Refused, UserErrorCode, refuse
from models.events.deals import DealStageChanged
from models.interactions import Interaction
from models.rights import Verb
from models.wire import camel
from resolvers import conflicts, holding, inputs, rates
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.facts import ownership
from resolvers.inputs import Problems


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
    deal = await inputs.load(Deal, actor, "id", row_id, verb=Verb.UPDATE)
    stage = await inputs.of_workspace(Stage, actor, "stageId", stage_id)
    if stage.pipeline_id != deal.pipeline_id:
        raise refuse("stageId", UserErrorCode.STAGE_OF_ANOTHER_PIPELINE, "this stage belongs to another pipeline")
    if stage.kind is StageKind.LOST:
        raise refuse("stageId", UserErrorCode.LOSS_REASON_REQUIRED, "use dealLose: a loss needs its reason")
    cause = await inputs.load(Interaction, actor, "causeId", cause_id) if cause_id else None
    return await _move(
        work, actor, deal, stage, happened_at=happened_at, cause=cause.id if cause else None, expected_version=expected_version
    )


async def lose_deal(
    work: Changes,
    actor: Actor,
    row_id: str,
    reason: str | None = None,
    *,
    reason_id: str | None = None,
    stage_id: str | None = None,
    happened_at: datetime | None = None,
    expected_version: int | None = None,
) -> Deal:
    """Close a deal as lost, in the pipeline's first LOST stage unless another is named.

    A reason is required: one of the workspace's list, words of one's own, or both.
    """
    problems = Problems()
    why = inputs.text(problems, "reason", reason, longest=inputs.longest_of(Deal, "loss_reason"))
    problems.check()
    listed = await inputs.of_workspace(LossReason, actor, "reasonId", reason_id) if reason_id else None
    if listed is not None and not listed.is_active:
        raise refuse("reasonId", UserErrorCode.INVALID, "this reason is no longer in use")
    why = why or (listed.name if listed else None)
    if why is None:
        raise refuse("reason", UserErrorCode.LOSS_REASON_REQUIRED, "say why the deal was lost")
    deal = await inputs.load(Deal, actor, "id", row_id, verb=Verb.UPDATE)
    if listed is None or why != listed.name:
        await holding.may_say(deal, {"loss_reason": why})
    if stage_id is not None:
        stage = await inputs.of_workspace(Stage, actor, "stageId", stage_id)
    else:
        lost = Stage.filter(workspace_id=actor.workspace_id, pipeline_id=deal.pipeline_id, kind=StageKind.LOST)
        first = await holding.first_of(lost.order_by("position", "id"))
        if first is None:
            raise refuse("stageId", UserErrorCode.NOT_FOUND, "the pipeline has no stage that means a loss")
        stage = first
    if stage.pipeline_id != deal.pipeline_id:
        raise refuse("stageId", UserErrorCode.STAGE_OF_ANOTHER_PIPELINE, "this stage belongs to another pipeline")
    if stage.kind is not StageKind.LOST:
        raise refuse("stageId", UserErrorCode.INVALID, "this stage does not mean a loss")
    return await _move(
        work,
        actor,
        deal,
        stage,
        happened_at=happened_at,
        reason=(why, listed.id if listed else None),
        expected_version=expected_version,
    )


async def reopen_deal(
    work: Changes,
    actor: Actor,
    row_id: str,
    stage_id: str,
    *,
    happened_at: datetime | None = None,
    expected_version: int | None = None,
) -> Deal:
    """Open a won or lost deal again, in an open stage of its pipeline. Its win or loss no longer counts."""
    deal = await inputs.load(Deal, actor, "id", row_id, verb=Verb.UPDATE)
    stage = await inputs.of_workspace(Stage, actor, "stageId", stage_id)
    if stage.pipeline_id != deal.pipeline_id:
        raise refuse("stageId", UserErrorCode.STAGE_OF_ANOTHER_PIPELINE, "this stage belongs to another pipeline")
    if stage.kind is not StageKind.OPEN:
        raise refuse("stageId", UserErrorCode.INVALID, "a deal is opened again in an open stage")
    if deal.status is StageKind.OPEN:
        raise refuse("id", UserErrorCode.INVALID, "this deal is open")
    return await _move(work, actor, deal, stage, happened_at=happened_at, expected_version=expected_version, reopens=True)


async def _move(
    work: Changes,
    actor: Actor,
    deal: Deal,
    stage: Stage,
    *,
    happened_at: datetime | None,
    cause: UUID | None = None,
    reason: tuple[str, UUID | None] | None = None,
    expected_version: int | None = None,
    reopens: bool = False,
) -> Deal:
    if expected_version is not None:
        told = DealStageChanged.of(deal, before={"stage_id": deal.stage_id}, after={"stage_id": stage.id})
        await conflicts.check(work, deal, expected_version, told, at=())
    if stage.id == deal.stage_id:
        return deal
    if deal.status is not StageKind.OPEN and not reopens:
        raise refuse("id", UserErrorCode.DEAL_CLOSED, f"this deal is closed ({deal.status.value}) and cannot be moved")
    at = _checked(deal, stage, happened_at)
    closer = deal.owner_id if happened_at is None else await ownership.owner_at(deal, at)
    moved = await _moved(actor, deal, stage, at, closer, reason=reason, cause=cause)
    await save_beside(deal, moved.change)
    await rates.follow_deal(actor, deal)
    work.record(moved.told)
    return deal


@dataclass(frozen=True, kw_only=True)
class Move:
    """A move that has been made and is to be stored: the entry of the deal's history, and the event of a move after the opening."""

    change: StageChange
    event: DealStageChanged | None = None

    @property
    def told(self) -> DealStageChanged:
        """Return the event."""
        if self.event is None:
            raise ValueError("the opening of a deal is told by the deal's own event")
        return self.event


async def move_new(actor: Actor, deal: Deal, stage: Stage, happened_at: datetime | None, reason: str | None = None) -> Move:
    """Move a deal that is not stored yet, by the rules of every move."""
    if stage.kind is StageKind.LOST and not reason:
        raise refuse("reason", UserErrorCode.LOSS_REASON_REQUIRED, "say why the deal was lost")
    at = _checked(deal, stage, happened_at)
    why = (reason, None) if stage.kind is StageKind.LOST and reason else None
    return await _moved(actor, deal, stage, at, deal.owner_id, reason=why)


async def _moved(
    actor: Actor,
    deal: Deal,
    stage: Stage,
    at: datetime,
    closer: UUID | None,
    *,
    reason: tuple[str, UUID | None] | None = None,
    cause: UUID | None = None,
) -> Move:
    """Move a deal; ``closer`` is whose it was then, and so whose a win or loss is."""
    before = _place(deal)
    deal.enter(stage, at=at, zone=actor.zone)
    if deal.closed_at is not None:
        deal.closed_by_id = closer
    deal.loss_reason, deal.loss_reason_id = reason or (None, None)
    day = rates.day_of(deal, actor)
    deal.base_minor = await rates.base_minor(actor, deal.amount_minor, deal.currency, day, path="happenedAt")
    deal.version += 1
    deal.updated_at = now()
    change = move_of(actor, deal, before["stage_id"], stage, at, cause)
    event = DealStageChanged.of(deal, before=before, after=_place(deal), subject_id=change.id, occurred_at=at)
    return Move(change=change, event=event)


def _checked(deal: Deal, stage: Stage, happened_at: datetime | None) -> datetime:
    """Return when a move happened, which the stage must allow."""
    if missing := deal.missing(stage):
        raise Refused(
            *(
                Problem(
                    path=("id", camel(name.lower())),
                    code=UserErrorCode.REQUIRED,
                    message=f"the stage {stage.name} requires it",
                )
                for name in missing
            )
        )
    problems = Problems()
    at = inputs.happened(problems, "happenedAt", happened_at, earliest=deal.stage_entered_at)
    problems.check()
    return at


def _place(deal: Deal) -> dict[str, Any]:
    """Return where a deal stands, and when, for whom and why it was closed if it was."""
    names = ("stage_id", "status", "closed_at", "closed_by_id", "loss_reason", "loss_reason_id")
    return {name: getattr(deal, name) for name in names}


def move_of(
    actor: Actor,
    deal: Deal,
    left: UUID | None,
    stage: Stage,
    at: datetime,
    cause: UUID | None = None,
) -> StageChange:
    """Return the entry of a move in the deal's history; it is not stored yet."""
    return StageChange(
        workspace_id=actor.workspace_id,
        deal_id=deal.id,
        from_stage_id=left,
        to_stage_id=stage.id,
        user_id=actor.user_id,
        interaction_id=cause,
        **dated(StageChange, actor.zone, happened_at=at),
        recorded_at=now(),
    )
