"""Reviews of calls, and who has listened to them."""

from datetime import datetime

from resolvers.reads.declare import Elements, Entity, One
from schema.base import column, part, reads, row
from schema.users import User


@part
class ReviewItem:
    """A point of a review's checklist."""

    item: str = column("What was looked at.")
    is_met: bool = column("Whether it was so.")


@row(Entity(name="CallReview", table="call_review", through=("Interaction", "interaction_id")))
class CallReview:
    """What somebody who listened to a call thought of it."""

    score: int = column("Points, from 0 to 100.")
    checklist: list[ReviewItem] = reads(Elements(column="checklist", type="ReviewItem"), "What was looked at, in order.")
    comment: str | None = column("What there is to say of it.")
    listened_at: datetime = column("When they listened.")
    user: User | None = reads(One(entity="User", match={"id": "user_id"}), "Who listened.")
    updated_at: datetime = column("When the review was last changed.")


@row(Entity(name="CallListening", table="call_listening", through=("Interaction", "interaction_id")))
class CallListening:
    """That somebody listened to a recording of a call here."""

    listened_at: datetime = column("When they began.")
    user: User | None = reads(One(entity="User", match={"id": "user_id"}), "Who listened.")
