"""Dialogs: saying that what a client wrote needs no answer, and taking that back."""

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models.base import now
from models.contacts import Contact
from models.dialogs import Dialog
from models.errors import UserErrorCode, refuse
from models.events.interactions import DialogSettled
from models.interactions import Interaction
from models.ports.telephony import Direction
from models.rights import Verb
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.interactions import WRITTEN
from resolvers.updating import update


async def settle_dialog(work: Changes, actor: Actor, row_id: str, message_id: str | None = None) -> Dialog:
    """Say that what the client wrote needs no answer, up to a message: the last one unless given.

    The message keeps it, so that it goes where the message goes. What the client writes after it waits again.
    """
    dialog = await _dialog(actor, row_id)
    path = "messageId" if message_id else "id"
    message = await inputs.load(Interaction, actor, path, message_id or await _last(dialog), verb=Verb.UPDATE)
    place, at = Q(id__gt=message.id, started_at=message.started_at), message.started_at
    ended = Q(direction=Direction.OUTBOUND) | Q(settled_at__isnull=False)
    is_there = await _messages(dialog).filter(id=message.id, direction=Direction.INBOUND, settled_at__isnull=True).exists()
    if not is_there or await _messages(dialog).filter(place | Q(started_at__gt=at), ended).exists():
        raise refuse(path, UserErrorCode.INVALID, "nobody waits for an answer to this")
    await update(work, message, {"settled_at": now(), "settled_by_id": actor.user_id}, event=DialogSettled, at=None)
    return dialog


async def unsettle_dialog(work: Changes, actor: Actor, row_id: str) -> Dialog:
    """Take back that the last message needs no answer: the client waits again, since they wrote."""
    dialog = await _dialog(actor, row_id)
    message = await inputs.load(Interaction, actor, "id", await _last(dialog), verb=Verb.UPDATE)
    if message.settled_at is None:
        raise refuse("id", UserErrorCode.INVALID, "nobody has said that the last message needs no answer")
    await update(work, message, {"settled_at": None, "settled_by_id": None}, event=DialogSettled, at=None)
    return dialog


async def _dialog(actor: Actor, row_id: str) -> Dialog:
    """Return a dialog of a contact whom the caller may see. It is not held: it goes and comes with its messages."""
    dialog = await Dialog.filter(workspace_id=actor.workspace_id, id=inputs.row_id(Dialog, "id", row_id)).first()
    if dialog is None:
        raise refuse("id", UserErrorCode.NOT_FOUND, "there is no such record")
    await inputs.load(Contact, actor, "id", f"{Contact.prefix()}_{dialog.contact_id}")
    return dialog


def _messages(dialog: Dialog) -> QuerySet[Interaction]:
    """Return the messages of a dialog, the latest first."""
    whose = {"workspace_id": dialog.workspace_id, "contact_id": dialog.contact_id, "channel": dialog.channel}
    ways = (Direction.INBOUND, Direction.OUTBOUND)
    found = Interaction.filter(**whose, kind__in=WRITTEN, direction__in=ways, is_automatic=False, deleted_at__isnull=True)
    return found.order_by("-started_at", "-id")


async def _last(dialog: Dialog) -> str:
    last = await _messages(dialog).first()
    if last is None:
        raise refuse("id", UserErrorCode.NOT_FOUND, "there is no such record")
    return f"{Interaction.prefix()}_{last.id}"
