"""Mutations of the caller's inbox."""

from datetime import datetime

import strawberry

from models.notifications import NotificationKind
from resolvers.notifications import inbox
from schema.mutations.actions import ROW, Payload, action, optional, payload, required, row_field
from schema.notifications import Notification
from schema.users import User


@strawberry.input(description="Whether the caller wants to be told things of a kind.")
class NotificationPreferenceInput:
    kind: NotificationKind = strawberry.field(description="Which kind.")
    is_on: bool = strawberry.field(description="Whether to be told from now on.")


@payload
class NotificationsReadPayload(Payload):
    """What was marked as read."""

    marked: int | None = strawberry.field(
        default=None, description="How many were unread before; null when nothing was changed, and on a repeat."
    )


@payload
class NotificationPayload(Payload):
    """What became of a notification."""

    notification: Notification | None = row_field(
        "Notification", "The notification after the change; null when nothing was changed, and where its record is not there."
    )


@payload
class NotificationPreferencesPayload(Payload):
    """What the caller wants to be told; ask `notificationPreferences` for all kinds."""

    user: User | None = row_field("User", "Whose preferences they are: the caller. Null when nothing was changed.")


@strawberry.type
class NotificationMutations:
    notifications_read: NotificationsReadPayload | None = action(
        NotificationsReadPayload,
        inbox.read_notifications,
        "Mark notifications of the caller as read: some, or all that were told up to a cursor.",
        optional("ids", list[strawberry.ID], "Which, by their global ids: at most 100.", to="ids_"),
        optional("up_to", str, "The `cursor` of the last one to mark: those that have come since stay unread."),
    )
    notification_snooze: NotificationPayload | None = action(
        NotificationPayload,
        inbox.snooze_notification,
        "Put a notification of the caller off: it does not count as unread until then, and does from then on.",
        ROW,
        optional("until", datetime, "Until when, within a year; it is unread at once unless given."),
    )
    notification_preferences_set: NotificationPreferencesPayload | None = action(
        NotificationPreferencesPayload,
        inbox.set_preferences,
        "Say which kinds of things the caller wants to be told from now on. Kinds that are not named stay as they are.",
        required(
            "preferences",
            list[NotificationPreferenceInput],
            "The kinds, and whether to be told.",
            convert=lambda given: [(one.kind, one.is_on) for one in given],
        ),
    )
