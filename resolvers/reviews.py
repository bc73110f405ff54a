"""Reviews of calls: whoever answers for people listens to their calls and says what they thought."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.base import now
from models.db.locking import one_at_a_time
from models.errors import UserErrorCode, refuse
from models.events.reviews import CallReviewed
from models.interactions import Interaction, InteractionKind
from models.reviews import BEST_SCORE, CallListening, CallReview
from models.users import Role
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems

MOST_ITEMS = 50
LONGEST_ITEM = 200


@dataclass(frozen=True, kw_only=True)
class Item:
    """A point of a checklist."""

    item: str
    is_met: bool


async def review_call(
    work: Changes,
    actor: Actor,
    row_id: str,
    score: int,
    checklist: Sequence[Item] = (),
    comment: str | None = None,
    listened_at: datetime | None = None,
) -> Interaction:
    """Say what the caller thought of a call that they have listened to; what they said of it before is replaced.

    They listened when they last began to here, or now, unless they say when.
    For administrators, and for heads of the calls of those below them. Only where somebody talked there is something to listen to.
    """
    call = await _call(actor, row_id)
    problems = Problems()
    if not 0 <= score <= BEST_SCORE:
        problems.add("score", UserErrorCode.OUT_OF_RANGE, f"must be from 0 to {BEST_SCORE}")
    if len(checklist) > MOST_ITEMS:
        problems.add("checklist", UserErrorCode.TOO_MANY, f"at most {MOST_ITEMS} points")
    points = [_point(problems, place, point) for place, point in enumerate(checklist[:MOST_ITEMS])]
    said = inputs.text(problems, "comment", comment, longest=inputs.MAX_COMMENT)
    if listened_at is None:
        listened_at = await _heard_at(actor, call)
    at = inputs.happened(problems, "listenedAt", listened_at, earliest=call.started_at)
    problems.check()
    review = await _own(actor, call)
    before = {"score": review.score, "listened_at": review.listened_at} if review else {}
    review = review or CallReview(workspace_id=actor.workspace_id, interaction_id=call.id, user_id=actor.user_id, version=0)
    review.update_from_dict({"score": score, "checklist": points, "comment": said, "listened_at": at})
    review.version += 1
    review.updated_at = now()
    await review.save(force_create=not before)
    after = {"user_id": actor.user_id, "score": score, "listened_at": at}
    work.record(CallReviewed.of(call, before=before, after=after, subject_id=review.id))
    return call


async def remove_review(work: Changes, actor: Actor, row_id: str) -> Interaction:
    """Take back what the caller said of a call."""
    call = await _call(actor, row_id)
    review = await _own(actor, call)
    if review is None:
        raise refuse("id", UserErrorCode.NOT_FOUND, "you have not reviewed this call")
    await review.delete()
    before = {"user_id": actor.user_id, "score": review.score, "listened_at": review.listened_at}
    work.record(CallReviewed.of(call, before=before, subject_id=review.id))
    return call


def _point(problems: Problems, place: int, point: Item) -> dict[str, Any]:
    item = inputs.text(problems, f"checklist.{place}.item", point.item, longest=LONGEST_ITEM, required=True)
    return {"item": item, "isMet": point.is_met}


async def _call(actor: Actor, row_id: str) -> Interaction:
    """Return a call that the caller may review."""
    call = await inputs.load(Interaction, actor, "id", row_id)
    below = set(actor.visible) - {actor.user_id}
    if not actor.rights.administers and not (actor.role is Role.HEAD and call.user_id in below):
        message = "calls are for administrators to review, and for heads those of their own people"
        raise refuse("id", UserErrorCode.FORBIDDEN, message)
    if call.kind is not InteractionKind.CALL or not call.has_talk:
        raise refuse("id", UserErrorCode.INVALID, "only a call in which somebody talked can be reviewed")
    return call


async def _heard_at(actor: Actor, call: Interaction) -> datetime | None:
    """Return when the caller has last begun to listen to a call here."""
    own = CallListening.filter(workspace_id=actor.workspace_id, interaction_id=call.id, user_id=actor.user_id)
    last = await own.order_by("-listened_at").first()
    return last.listened_at if last is not None else None


async def _own(actor: Actor, call: Interaction) -> CallReview | None:
    """Return what the caller has said of a call, which nobody else changes until the end."""
    await one_at_a_time("review", actor.workspace_id, call.id, actor.user_id)
    own = CallReview.filter(workspace_id=actor.workspace_id, interaction_id=call.id, user_id=actor.user_id)
    return await own.first()
