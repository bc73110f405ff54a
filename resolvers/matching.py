"""Which contact a call belongs to: unknown numbers wait, and are matched when the contact appears."""

from collections.abc import Mapping
from uuid import UUID

from models.base import now
from models.contacts import Contact
from models.interactions import Interaction
from models.rights import Noun
from resolvers.changes import Changes
from resolvers.kpis.calls import INTERACTIONS


async def adopt(work: Changes, owners: Mapping[str, Contact]) -> None:
    """Give contacts the calls from and to their numbers that nobody has claimed."""
    if not owners:
        return
    waiting = await Interaction.filter(
        workspace_id=work.workspace_id, client_number__in=list(owners), contact_id=None, deleted_at=None
    )
    for interaction in waiting:
        contact = owners[str(interaction.client_number)]
        interaction.contact_id = contact.id
        interaction.owner_id = interaction.user_id or contact.owner_id
        interaction.version += 1
        interaction.updated_at = now()
    if waiting:
        await Interaction.bulk_update(waiting, ["contact_id", "owner_id", "version", "updated_at"], batch_size=200)
        work.recount(INTERACTIONS, {i.day for i in waiting})
        work.touch(Noun.INTERACTION, [i.id for i in waiting])


async def follow_owner(work: Changes, contact_id: UUID, owner_id: UUID | None) -> None:
    """Let the new owner of a contact answer for its calls that nobody took."""
    unanswered = Interaction.filter(workspace_id=work.workspace_id, contact_id=contact_id, user_id=None)
    rows = [row for row in await unanswered.only("id", "day", "owner_id") if row.owner_id != owner_id]
    if rows:
        await Interaction.filter(id__in=[row.id for row in rows]).update(owner_id=owner_id, updated_at=now())
        work.recount(INTERACTIONS, {row.day for row in rows})
    for row in rows:
        work.touch(Noun.INTERACTION, [row.id], owner=row.owner_id)
