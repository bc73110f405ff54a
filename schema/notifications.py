"""Notifications: the caller's inbox."""

from datetime import datetime
from typing import Any

import strawberry
from strawberry import UNSET

from models.notifications import NotificationKind, NotificationNoun
from resolvers.notifications.reading import NotificationState, of_state, preferences, record, unread
from resolvers.reads.declare import Access, Column, Custom, Entity, Kind, One
from resolvers.reads.declare import Connection as Rows
from schema.base import PAGE_ARGUMENTS, STRUCTURAL, Node, arguments_of, column, part, reads, row
from schema.comparators import BooleanComparator, DateTimeComparator, EnumComparator, on
from schema.enums import describe_enum
from schema.users import User

describe_enum(
    NotificationKind,
    "Why somebody is told of something.",
    {
        "ASSIGNED": "Somebody, or an import or a provider, has given them a contact, a company, a deal or a task.",
        "MENTIONED": "Somebody has named them as `@[user_…]`, by their global id, in the text of an interaction or in a comment.",
        "TASK_DUE": "The time has come to be reminded of a task of theirs.",
        "CALL_MISSED": "A call that they answer for was missed.",
        "MESSAGE_RECEIVED": "A client of theirs has written, a message or an e-mail.",
        "WEBHOOK_PAUSED": "Nothing is sent any more to a webhook endpoint of theirs.",
    },
)
describe_enum(
    NotificationNoun,
    "What sort of record somebody is told of.",
    {
        "CONTACT": "A contact.",
        "COMPANY": "A company.",
        "DEAL": "A deal.",
        "TASK": "A task.",
        "INTERACTION": "A call, a message or a note.",
        "WEBHOOK": "A webhook endpoint.",
    },
)
describe_enum(
    NotificationState,
    "How a notification stands.",
    {
        "UNREAD": "It waits: it was not read, and is not put off until later.",
        "SNOOZED": "It is put off until later.",
        "READ": "It was marked as read.",
    },
)
STRUCTURAL.add("NotificationState")
_ENTITIES = {
    "CONTACT": "Contact",
    "COMPANY": "Company",
    "DEAL": "Deal",
    "TASK": "Task",
    "INTERACTION": "Interaction",
    "WEBHOOK": "WebhookEndpoint",
}


@row(
    Entity(
        name="Notification",
        table="notification",
        prefix="notification",
        access=Access.SELF,
        owner="user_id",
        about="noun",
        records=("record_id", _ENTITIES),
    )
)
class Notification(Node):
    """Something that the caller is told. It is there while they may see the record that it is about, and shows that as it is now."""

    cursor: str = reads(
        Column(name="sequence", sql="cast({t}.sequence as text)"),
        "Its place in the workspace's log: `after` of `notificationAdded` goes on from it, and `notificationsRead(upTo:)` reads up to it.",
    )
    kind: NotificationKind = column("Why they are told.")
    noun: NotificationNoun = column("What sort of record it is about.")
    record: Node | None = reads(
        Custom(compile=record), "The record that it is about, as it is now; null where it tells of many at once: see `count`."
    )
    count: int = column(
        "Of how many records it tells: more than 1 where one person has given the caller more than ten of them within ten minutes."
    )
    actor: User | None = reads(
        One(entity="User", match={"id": "actor_id"}), "Who did it; null for clients, providers and what comes with time."
    )
    occurred_at: datetime = column("When it happened: a call began, a message was sent, a task was given.")
    created_at: datetime = column("When they were told.")
    is_read: bool = reads(
        Column(name="read_at", kind=Kind.BOOL, sql="({t}.read_at is not null)"), "Whether they have marked it as read."
    )
    read_at: datetime | None = column("When they marked it as read.")
    snoozed_until: datetime | None = column("Until when it is put off: so long it does not count as unread.")


@strawberry.input(description="Conditions on notifications; all must hold.")
class NotificationFilter:
    kind: EnumComparator[NotificationKind] | None = on("Why the caller is told.")
    noun: EnumComparator[NotificationNoun] | None = on("What sort of record it is about.")
    is_read: BooleanComparator | None = on("Whether it was marked as read.")
    created_at: DateTimeComparator | None = on("When the caller was told.")


@part
class NotificationPreference:
    """Whether the caller wants to be told things of a kind."""

    kind: NotificationKind = strawberry.field(description="Which kind.")
    is_on: bool = strawberry.field(description="Whether they are told; so it is unless they have said otherwise.")


KINDS = ("kinds", list[NotificationKind] | None, UNSET, "Only these kinds; all unless given.")
notifications: Any = arguments_of(
    reads(
        Rows(entity="Notification", asked=of_state, asking=("only",)),
        "The caller's notifications, newest first: nobody sees another's. Those of records that they may no longer see are not there.",
    ),
    *PAGE_ARGUMENTS,
    ("filter", NotificationFilter | None, UNSET, "Only rows that meet these conditions."),
    ("only", NotificationState | None, UNSET, "Only those that stand so; all unless given."),
)
unread_notifications: Any = reads(
    Custom(compile=unread), "How many notifications wait: exactly as many as `notifications(only: UNREAD)` lists."
)
notification_preferences: Any = reads(
    Custom(compile=preferences), "Which kinds of notifications the caller wants to be told: all kinds."
)
