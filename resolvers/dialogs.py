"""Keeping dialogs: they follow from a contact's messages and e-mails, in whatever order these come in."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from models.base import now
from models.db.locking import few_at_a_time
from models.dialogs import Dialog
from models.interactions import Interaction, InteractionKind
from models.ports.telephony import Direction

WRITTEN = (InteractionKind.MESSAGE, InteractionKind.EMAIL)
BUCKETS = 256
"""How many locks the contacts of a workspace share."""


async def recount(workspace_id: UUID, contact_id: UUID | None) -> None:
    """Bring the dialogs of a contact up to date with its messages; one without messages goes."""
    await recount_all(workspace_id, [] if contact_id is None else [contact_id])


async def recount_all(workspace_id: UUID, contact_ids: Collection[UUID]) -> None:
    """Bring the dialogs of contacts up to date, in a few statements for however many new ones there are."""
    if not contact_ids:
        return
    await few_at_a_time(f"dialogs {workspace_id} ", [str(c) for c in contact_ids], buckets=BUCKETS, among_others=False)
    shared = {"workspace_id": workspace_id, "contact_id__in": list(contact_ids)}
    written = Interaction.filter(
        **shared, kind__in=WRITTEN, direction__in=[Direction.INBOUND, Direction.OUTBOUND], deleted_at=None
    ).order_by("started_at", "id")
    threads: dict[tuple[UUID, Any], list[tuple[Any, Any]]] = {}
    for contact_id, channel, direction, at in await written.values_list("contact_id", "channel", "direction", "started_at"):
        threads.setdefault((contact_id, channel), []).append((direction, at))
    known = {(dialog.contact_id, dialog.channel): dialog for dialog in await Dialog.filter(**shared)}
    for key in known.keys() - threads.keys():
        await known[key].delete()
    new = []
    for (contact_id, channel), messages in threads.items():
        dialog = known.get((contact_id, channel))
        found = _what_follows(messages)
        if dialog is None:
            new.append(Dialog(workspace_id=workspace_id, contact_id=contact_id, channel=channel, **found))
        elif any(getattr(dialog, name, None) != value for name, value in found.items()):
            dialog.update_from_dict(found)
            dialog.version += 1
            dialog.updated_at = now()
            await dialog.save()
    if new:
        await Dialog.bulk_create(new, batch_size=500)


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
