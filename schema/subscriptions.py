"""What can be followed."""

from datetime import datetime

from strawberry import UNSET

from resolvers.log.reading import of_any, of_record
from resolvers.notifications.reading import of_kinds
from resolvers.reads.declare import Column, Entity, One, Stream
from schema.base import arguments_of, column, reads, row
from schema.deals import Deal, StageChange
from schema.events import IDS, TYPES, Event
from schema.filters import DealFilter
from schema.notifications import KINDS, Notification
from schema.users import User

AFTER = ("after", str | None, UNSET, "Replay what came after this event's cursor, then go on live without a gap or a repeat.")


@row(Entity(name="DealStageChanged", table="event", shared="true"))
class DealStageChanged:
    """A deal has moved to another stage."""

    cursor: str = reads(
        Column(name="sequence", sql="cast({t}.sequence as text)"),
        "The event's place in the workspace's log. Give the last one you have seen as `after` to miss nothing.",
    )
    occurred_at: datetime = column("When it happened.")
    recorded_at: datetime = column("When it was recorded.", name="created_at")
    actor: User | None = reads(One(entity="User", match={"id": "actor_id"}), "Who did it.")
    deal: Deal = reads(One(entity="Deal", match={"id": "entity_id"}), "The deal as it is now.")
    change: StageChange = reads(One(entity="StageChange", match={"id": "subject_id"}), "The move: from where and to where.")


class Subscription:
    """What can be followed over a WebSocket (graphql-transport-ws) on the same path. Only what the caller may see arrives."""

    deal_stage_changed: DealStageChanged = arguments_of(
        reads(
            Stream(entity="DealStageChanged", condition=of_record("deal.stage_changed", "Deal"), about="Deal"),
            "Deals that move from stage to stage, won and lost ones included, in the order of their commits.",
        ),
        ("filter", DealFilter | None, UNSET, "Only deals that meet these conditions when the event is sent."),
        AFTER,
    )
    events: Event = arguments_of(
        reads(
            Stream(entity="Event", condition=of_any),
            "Everything that happens, as `events` of the query tells it, in the order of the commits: one connection for a whole screen.",
        ),
        AFTER,
        TYPES,
        IDS,
    )
    notification_added: Notification = arguments_of(
        reads(
            Stream(entity="Notification", condition=of_kinds),
            "What the caller is told, as it comes into their inbox. One that tells of many records comes again as their number grows.",
        ),
        AFTER,
        KINDS,
    )
