"""Deleting and restoring: a deleted row is hidden from every read and every sum, and comes back as it was."""

from collections.abc import Awaitable, Callable

from models.base import MergeableRow, RestorableRow, now
from models.companies import Company
from models.contacts import Contact, ContactPhone
from models.deals import Deal
from models.errors import UserErrorCode, refuse
from models.events.companies import CompanyDeleted, CompanyRestored
from models.events.contacts import ContactDeleted, ContactRestored
from models.events.deals import DealDeleted, DealRestored
from models.events.event import Event
from models.events.interactions import InteractionDeleted, InteractionRestored
from models.events.tasks import TaskDeleted, TaskRestored
from models.interactions import Interaction
from models.rights import Verb
from models.tasks import Task
from resolvers import conflicts, inputs, tasks
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.intake import matching

Removal = Callable[..., Awaitable[RestorableRow]]


async def hide(work: Changes, event: type[Event], row: RestorableRow, *, hidden: bool) -> None:
    """Hide a row from every read, or show it again: it stands for itself from then on."""
    row.deleted_at = now() if hidden else None
    row.version += 1
    row.updated_at = now()
    if isinstance(row, MergeableRow) and not hidden:
        row.merged_into_id = None
    await row.save()
    work.record(event.of(row))


def removal(model: type[RestorableRow], event: type[Event], *, deleted: bool) -> Removal:
    """Return the use case that deletes a row of a model, or restores one."""

    async def change(work: Changes, actor: Actor, row_id: str, expected_version: int | None = None) -> RestorableRow:
        row = await inputs.load(model, actor, "id", row_id, verb=Verb.DELETE, deleted=not deleted)
        if not deleted and getattr(row, "erased_at", None) is not None:
            raise refuse("id", UserErrorCode.NOT_FOUND, "there is nothing to restore: this person has been erased")
        if expected_version is not None:
            await conflicts.check_whole(work, row, expected_version)
        await hide(work, event, row, hidden=deleted)
        if isinstance(row, Contact) and not deleted:
            numbers = ContactPhone.filter(workspace_id=row.workspace_id, contact_id=row.id)
            await matching.adopt(work, await numbers.values_list("number", flat=True))  # type: ignore[arg-type]
        if isinstance(row, Task) and not deleted:
            tasks.await_times(work, row)
        return row

    return change


delete_contact = removal(Contact, ContactDeleted, deleted=True)
restore_contact = removal(Contact, ContactRestored, deleted=False)
delete_company = removal(Company, CompanyDeleted, deleted=True)
restore_company = removal(Company, CompanyRestored, deleted=False)
delete_deal = removal(Deal, DealDeleted, deleted=True)
restore_deal = removal(Deal, DealRestored, deleted=False)
delete_interaction = removal(Interaction, InteractionDeleted, deleted=True)
restore_interaction = removal(Interaction, InteractionRestored, deleted=False)
delete_task = removal(Task, TaskDeleted, deleted=True)
restore_task = removal(Task, TaskRestored, deleted=False)
