"""Mutations of reviews of calls."""

from datetime import datetime

import strawberry

from resolvers import reviews
from schema.mutations.actions import ROW, action, optional, required
from schema.mutations.interactions import InteractionPayload


@strawberry.input(description="A point of a review's checklist.")
class ReviewItemInput:
    item: str = strawberry.field(description="What was looked at.")
    is_met: bool = strawberry.field(description="Whether it was so.")


def _items(given: list[ReviewItemInput]) -> list[reviews.Item]:
    return [reviews.Item(item=point.item, is_met=point.is_met) for point in given]


@strawberry.type
class ReviewMutations:
    call_review: InteractionPayload | None = action(
        InteractionPayload,
        reviews.review_call,
        "Say what you thought of a call that you have listened to; what you said of it before is replaced. For administrators, and for "
        "heads of the calls of their own people. Event: call.reviewed.",
        ROW,
        required("score", int, "Points, from 0 to 100."),
        optional("checklist", list[ReviewItemInput], "What was looked at, in order; at most 50 points.", convert=_items),
        optional("comment", str, "What there is to say of it."),
        optional(
            "listened_at", datetime, "When you listened; unless given, when you last began to here (`callRecordingOpen`), or now."
        ),
    )
    call_review_delete: InteractionPayload | None = action(
        InteractionPayload,
        reviews.remove_review,
        "Take back what you said of a call. Event: call.reviewed.",
        ROW,
    )
