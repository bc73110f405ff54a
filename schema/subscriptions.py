"""What can be followed."""

from datetime import datetime

from strawberry import UNSET

from resolvers.log.reading import of_any, of_record
from resolvers.log.streams import changes, recorded
from resolvers.notifications.reading import of_kinds
from resolvers.reads.declare import Column, Entity, One, Stream
from schema.base import arguments_of, column, reads, row
from schema.changed import CHANGED, FOLLOWED, RECORDED, ContactChanged, DealChanged, InteractionRecorded, TaskChanged
from schema.deals import Deal, StageChange
from schema.events import IDS, TYPES, Event
from schema.filters import ContactFilter, DealFilter, InteractionFilter
from schema.live_calls import LiveCallChanged, incoming_call, live_call_changed
from schema.notifications import KINDS, Notification
from schema.tasks import Task, TaskFilter
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


@row(Entity(name="TaskDue", table="event", shared="true"))
class TaskDue:
    """The time has come by which an open task was to be done."""

    cursor: str = reads(
        Column(name="sequence", sql="cast({t}.sequence as text)"),
        "The event's place in the workspace's log. Give the last one you have seen as `after` to miss nothing.",
    )
    occurred_at: datetime = column("When it was due.")
    task: Task = reads(One(entity="Task", match={"id": "entity_id"}), "The task as it is now.")


class Subscription:
    """What can be followed on the same path, over a WebSocket (graphql-transport-ws) or as server-sent events. Only what the caller may see arrives."""

    deal_stage_changed: DealStageChanged = arguments_of(
        reads(
            Stream(entity="DealStageChanged", condition=of_record("deal.stage_changed", "Deal"), about="Deal"),
            "Deals that move from stage to stage, won and lost ones included, in the order of their commits.",
        ),
        ("filter", DealFilter | None, UNSET, "Only deals that meet these conditions when the event is sent."),
        AFTER,
    )
    deal_changed: DealChanged = arguments_of(
        reads(Stream(entity="DealChanged", about="Deal", compile=changes), f"How a list of deals changes. {CHANGED}"),
        ("filter", DealFilter | None, UNSET, FOLLOWED),
        AFTER,
    )
    contact_changed: ContactChanged = arguments_of(
        reads(Stream(entity="ContactChanged", about="Contact", compile=changes), f"How a list of contacts changes. {CHANGED}"),
        ("filter", ContactFilter | None, UNSET, FOLLOWED),
        AFTER,
    )
    task_changed: TaskChanged = arguments_of(
        reads(Stream(entity="TaskChanged", about="Task", compile=changes), f"How a list of tasks changes. {CHANGED}"),
        ("filter", TaskFilter | None, UNSET, FOLLOWED),
        AFTER,
    )
    interaction_recorded: InteractionRecorded = arguments_of(
        reads(Stream(entity="InteractionRecorded", about="Interaction", compile=recorded), RECORDED),
        ("filter", InteractionFilter | None, UNSET, "Only interactions that meet these conditions when the message is sent."),
        AFTER,
    )
    task_due: TaskDue = arguments_of(
        reads(
            Stream(entity="TaskDue", condition=of_record("task.due", "Task"), about="Task"),
            "Open tasks whose time has come, each once for each time that it is to be done by, soon after that time. Who was away is told with `after`.",
        ),
        ("filter", TaskFilter | None, UNSET, "Only tasks that meet these conditions when the message is sent."),
        AFTER,
    )
    incoming_call: LiveCallChanged = incoming_call
    live_call_changed: LiveCallChanged = live_call_changed
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
