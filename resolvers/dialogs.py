"""Keeping dialogs: they follow from a contact's messages and e-mails, in whatever order these come in."""

from typing import Any
from uuid import UUID

from models.base import now
from models.db.locking import one_at_a_time
from models.dialogs import Dialog
from models.interactions import Interaction, InteractionKind
from models.ports.telephony import Direction

WRITTEN = (InteractionKind.MESSAGE, InteractionKind.EMAIL)


async def recount(workspace_id: UUID, contact_id: UUID | None) -> None:
    """Bring the dialogs of a contact up to date with its messages; one without messages goes."""
    if contact_id is None:
        return
    await one_at_a_time("dialogs", contact_id)
    shared = {"workspace_id": workspace_id, "contact_id": contact_id}
    written = Interaction.filter(
        **shared, kind__in=WRITTEN, direction__in=[Direction.INBOUND, Direction.OUTBOUND], deleted_at=None
    ).order_by("started_at", "id")
    threads: dict[Any, list[tuple[Any, Any]]] = {}
    for channel, direction, at in await written.values_list("channel", "direction", "started_at"):
        threads.setdefault(channel, []).append((direction, at))
    known = {dialog.channel: dialog for dialog in await Dialog.filter(**shared)}
    for channel in known.keys() - threads.keys():
        await known[channel].delete()
    for channel, messages in threads.items():
        dialog = known.get(channel) or Dialog(**shared, channel=channel, version=0)
        found = _what_follows(messages)
        if any(getattr(dialog, name, None) != value for name, value in found.items()):
            dialog.update_from_dict(found)
            dialog.version += 1
            dialog.updated_at = now()
            await dialog.save()


def _what_follows(messages: list[tuple[Any, Any]]) -> dict[str, Any]:
    waiting = None
    for direction, at in messages:
        waiting = None if direction is Direction.OUTBOUND else waiting or at
    inbound = sum(direction is Direction.INBOUND for direction, _ in messages)
    return {
        "started_by": messages[0][0],
        "started_at": messages[0][1],
        "last_by": messages[-1][0],
        "last_at": messages[-1][1],
        "waiting_since": waiting,
        "messages_in": inbound,
        "messages_out": len(messages) - inbound,
    }
