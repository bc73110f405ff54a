"""Correcting how a deal was closed: when, and why it was lost. It stays closed, and counts where it belongs from now on."""

from datetime import datetime
from typing import Any
from uuid import UUID

from models.days import dated
from models.deals import Deal, LossReason, StageChange, StageKind
from models.errors import UserErrorCode, refuse
from models.events.deals import DealCorrected
from models.rights import Level, Noun, Verb
from resolvers import inputs, rates
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.facts import ownership
from resolvers.inputs import Problems
from resolvers.updating import update

_OTHERS = frozenset({Level.TEAM, Level.SUBTREE, Level.ALL})


async def correct_deal(
    work: Changes,
    actor: Actor,
    row_id: str,
    *,
    closed_at: datetime | None = None,
    reason: str | None = None,
    reason_id: str | None = None,
    expected_version: int | None = None,
) -> Deal:
    """Correct when a closed deal was won or lost, and why it was lost.

    It moves numbers from one day to another, and to whoever owned the deal then: so only those do it who change the deals of more people
    than themselves, and only among these people. Its money is converted at the rate of the new day.
    """
    deal = await inputs.load(Deal, actor, "id", row_id, verb=Verb.UPDATE)
    if deal.closed_at is None:
        raise refuse("id", UserErrorCode.INVALID, "this deal is open")
    columns = await _reason(actor, deal, reason, reason_id)
    moved: list[StageChange] = []
    if closed_at is not None and closed_at != deal.closed_at:
        moved = await _moved(actor, deal, closed_at)
        columns |= await _closed(actor, deal, closed_at)
        if len(moved) > 1:
            columns["opened_at"] = closed_at
    before = await update(work, deal, columns, event=DealCorrected, expected_version=expected_version, at=())
    if "closed_at" in before:
        own = StageChange.filter(workspace_id=deal.workspace_id, id__in=[change.id for change in moved])
        await own.update(happened_at=closed_at)
        await rates.follow_deal(actor, deal)
    return deal


async def _reason(actor: Actor, deal: Deal, reason: str | None, reason_id: str | None) -> dict[str, Any]:
    """Return why the deal was lost, as it is to be written; nothing where nothing is said."""
    problems = Problems()
    why = inputs.text(problems, "reason", reason, longest=inputs.longest_of(Deal, "loss_reason"))
    if (why or reason_id) and deal.status is not StageKind.LOST:
        problems.add("reason" if why else "reasonId", UserErrorCode.INVALID, "this deal was not lost")
    problems.check()
    listed = await inputs.of_workspace(LossReason, actor, "reasonId", reason_id) if reason_id else None
    why = why or (listed.name if listed else None)
    if not why or (why == deal.loss_reason and listed is None):
        return {}
    return {"loss_reason": why, "loss_reason_id": listed.id if listed else None}


async def _moved(actor: Actor, deal: Deal, closed_at: datetime) -> list[StageChange]:
    """Return the moves that happened when the deal was closed: the last, and the opening of one that came in closed and had no other.

    A moment that lies before the move before it, or in the future, is refused.
    """
    own = StageChange.filter(workspace_id=actor.workspace_id, deal_id=deal.id)
    last, *earlier = await own.order_by("-happened_at", "-recorded_at", "-id").limit(3)
    opened_so = len(earlier) == 1 and earlier[0].from_stage_id is None and deal.opened_at == deal.closed_at
    problems = Problems()
    inputs.happened(problems, "closedAt", closed_at, earliest=None if opened_so or not earlier else earlier[0].happened_at)
    problems.check()
    return [last, *earlier] if opened_so else [last]


async def _closed(actor: Actor, deal: Deal, closed_at: datetime) -> dict[str, Any]:
    """Return what follows from the new moment: its day, whose the win or loss is, and what it comes to."""
    owner_id = await ownership.owner_at(deal, closed_at)
    for whose in {deal.closed_by_id, owner_id}:
        _check_among(actor, whose)
    days = dated(Deal, actor.zone, closed_at=closed_at)
    day = days["closed_on"]
    money = await rates.base_minor(actor, deal.amount_minor, deal.currency, day, path="closedAt")
    return {**days, "stage_entered_at": closed_at, "closed_by_id": owner_id, "base_minor": money}


def _check_among(actor: Actor, owner_id: UUID | None) -> None:
    if actor.rights.level(Verb.UPDATE, Noun.DEAL) not in _OTHERS or not actor.may(Verb.UPDATE, Noun.DEAL, owner_id):
        message = "only whoever may change the deals of all whose numbers this moves may correct when one was closed"
        raise refuse("closedAt", UserErrorCode.FORBIDDEN, message)
