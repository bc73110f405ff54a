"""What people do with their own inboxes: read, put off until later, and say what they want to be told. Nobody does it for them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from models.base import now
from models.errors import Forbidden, UserErrorCode, refuse
from models.notifications import Notification, NotificationKind, NotificationMute
from models.users import User
from resolvers.access import Actor
from resolvers.changes import Changes, Shown
from resolvers.reads import ids

MOST = 100
FARTHEST = timedelta(days=366)


async def read_notifications(_work: Changes, actor: Actor, ids_: Sequence[str] | None = None, up_to: str | None = None) -> Shown:
    """Mark notifications as read: some, or all that were told up to a cursor. What was read before stays as it was."""
    own = _own(actor)
    if (ids_ is None) == (up_to is None):
        raise refuse("ids", UserErrorCode.INVALID, "give either `ids` or `upTo`")
    if ids_ is not None:
        wanted = await _known(actor, ids_)
        own = own.filter(id__in=wanted)
    elif up_to is not None:
        if not (up_to.isascii() and up_to.isdigit() and len(up_to) < 19):
            raise refuse("upTo", UserErrorCode.INVALID, "must be the `cursor` of a notification")
        own = own.filter(sequence__lte=int(up_to))
    at = now()
    marked = await own.filter(read_at=None).update(read_at=at, snoozed_until=None, updated_at=at)
    return Shown(row=await User.get(workspace_id=actor.workspace_id, id=actor.user_id), values={"marked": marked})


async def snooze_notification(_work: Changes, actor: Actor, row_id: str, until: datetime | None = None) -> Notification:
    """Put a notification off until an instant, when it is unread again; without one, have it back at once."""
    [own_id] = await _known(actor, [row_id], "id")
    at = now()
    if until is not None and not at < until <= at + FARTHEST:
        raise refuse("until", UserErrorCode.OUT_OF_RANGE, "must be to come, within a year")
    notification: Notification = await _own(actor).select_for_update().get(id=own_id)
    notification.snoozed_until, notification.read_at = until, None
    notification.version, notification.updated_at = notification.version + 1, at
    await notification.save(update_fields=["snoozed_until", "read_at", "version", "updated_at"])
    return notification


async def set_preferences(_work: Changes, actor: Actor, preferences: Sequence[tuple[NotificationKind, bool]]) -> User:
    """Say which kinds the caller wants to be told from now on; those that are not named stay as they are."""
    _check_whole(actor)
    asked = dict(preferences)
    own: dict[str, Any] = {"workspace_id": actor.workspace_id, "user_id": actor.user_id}
    await NotificationMute.filter(**own, kind__in=[kind for kind, is_on in asked.items() if is_on]).delete()
    muted = [NotificationMute(**own, kind=kind) for kind, is_on in asked.items() if not is_on]
    await NotificationMute.bulk_create(muted, on_conflict=("workspace_id", "user_id", "kind"), update_fields=("kind",))
    return await User.get(workspace_id=actor.workspace_id, id=actor.user_id)


def _own(actor: Actor) -> Any:
    return Notification.filter(workspace_id=actor.workspace_id, user_id=actor.user_id)


def _check_whole(actor: Actor) -> None:
    if actor.scopes is not None:
        raise Forbidden("An inbox is a person's: a token with scopes changes nothing in it.")


async def _known(actor: Actor, given: Sequence[str], path: str = "ids") -> list[UUID]:
    """Return the ids of some of the caller's own notifications; any other is refused as one that there is not."""
    _check_whole(actor)
    if len(given) > MOST:
        raise refuse(path, UserErrorCode.TOO_MANY, f"at most {MOST} at a time")
    wanted = [ids.decode(path, value, "notification") for value in given]
    found = set(await _own(actor).filter(id__in=wanted).values_list("id", flat=True))
    if not found.issuperset(wanted):
        raise refuse(path, UserErrorCode.NOT_FOUND, "there is no such notification in your inbox")
    return wanted
