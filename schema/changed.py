"""What subscriptions tell of a list that changes: what became of a record in it, and the record as it is now."""

import strawberry

from models.event_log import ListChange
from resolvers.log.streams import last_event
from resolvers.reads.declare import Column, Custom, Entity, Kind, One
from schema.base import column, reads, row
from schema.contacts import Contact
from schema.deals import Deal
from schema.enums import describe_enum
from schema.events import Event
from schema.interactions import Interaction
from schema.tasks import Task

describe_enum(
    ListChange,
    "What became of a record in a list that is followed.",
    {
        "ENTERED": "It was not in the list, and now is.",
        "CHANGED": "It is in the list, and it, or another record that the filter speaks of, has changed. Where it is not known whether it was in the "
        "list before, it is CHANGED too: put it there if it is not.",
        "LEFT": "It is not in the list now: the filter no longer accepts it, it was deleted, or it is no longer yours to see. Of a record that you do "
        "not have it means nothing.",
    },
)

CHANGED = (
    "Read the list first, with `asOf`, and give that as `after`: the messages, applied in turn, make of it what a fresh read gives. A record that "
    "has changed several times meanwhile comes once, as it is now; the subscription `events` tells each change. When your rights change, it ends with "
    "CURSOR_EXPIRED: read anew."
)
FOLLOWED = (
    "The conditions of the list, as its query takes them. Those on other records are followed too, as long as these are named by the record (its "
    "contact, the owner's team) or kept with it; what is computed of other records (`noNextStep`, `isOverdue`, `interactionsCount`, lists of deals or "
    "interactions) is refused with BAD_USER_INPUT."
)
RECORDED = "Calls, meetings, messages, e-mails and notes as they come into the system, entered or taken in from a provider: each once, in the order of the commits."


def _cursor() -> str:
    """Return the field that every message has."""
    told: str = reads(
        Column(name="sequence", kind=Kind.TEXT, sql="cast({t}.sequence as text) || '_' || cast({t}.row_id as text)"),
        "Where it stands in the workspace's log. Give the last one you have seen as `after` to miss nothing.",
    )
    return told


def _id(prefix: str) -> strawberry.ID:
    told: strawberry.ID = reads(
        Column(name="row_id", kind=Kind.TEXT, sql=f"'{prefix}_' || cast({{t}}.row_id as text)"), "The record's global id."
    )
    return told


def _kind() -> ListChange:
    told: ListChange = column("What became of it in the list.", name="kind")
    return told


def _event() -> Event | None:
    told: Event | None = reads(
        Custom(compile=last_event),
        "What the log tells last of the record itself: who did it, with `before` and `after` of what changed. Null where the cause is a change of another "
        "record, and where the record is no longer yours to see.",
    )
    return told


@row(Entity(name="DealChanged", table="row_change"))
class DealChanged:
    """A deal that has come into a list, changed in it or left it."""

    cursor: str = _cursor()
    kind: ListChange = _kind()
    id: strawberry.ID = _id("deal")
    deal: Deal | None = reads(
        One(entity="Deal", match={"id": "row_id"}), "The deal as it is now; null when it is deleted or no longer yours to see."
    )
    event: Event | None = _event()


@row(Entity(name="ContactChanged", table="row_change"))
class ContactChanged:
    """A contact that has come into a list, changed in it or left it."""

    cursor: str = _cursor()
    kind: ListChange = _kind()
    id: strawberry.ID = _id("contact")
    contact: Contact | None = reads(
        One(entity="Contact", match={"id": "row_id"}),
        "The contact as it is now; null when it is deleted or no longer yours to see.",
    )
    event: Event | None = _event()


@row(Entity(name="TaskChanged", table="row_change"))
class TaskChanged:
    """A task that has come into a list, changed in it or left it."""

    cursor: str = _cursor()
    kind: ListChange = _kind()
    id: strawberry.ID = _id("task")
    task: Task | None = reads(
        One(entity="Task", match={"id": "row_id"}), "The task as it is now; null when it is deleted or no longer yours to see."
    )
    event: Event | None = _event()


@row(Entity(name="InteractionRecorded", table="row_change"))
class InteractionRecorded:
    """An interaction that has come into the system."""

    cursor: str = _cursor()
    id: strawberry.ID = _id("interaction")
    interaction: Interaction | None = reads(One(entity="Interaction", match={"id": "row_id"}), "The interaction as it is now.")
    event: Event | None = _event()
