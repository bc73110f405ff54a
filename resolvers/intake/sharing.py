"""Numbers that contacts of several owners share: everybody concerned is told, and nobody is shown the other's client."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from models.contacts import Contact
from models.events.contacts import ContactNumberShared
from models.events.event import Change
from models.events.tasks import TaskCreated
from models.tasks import Task
from resolvers.changes import Changes
from resolvers.intake import matching

FIRST = "Calls from it go on belonging to this client, who had it first."
LATER = "Calls from it belong to the other client, who had it first."


async def tell(work: Changes, entered: Mapping[Contact, Collection[str]]) -> None:
    """Tell owners of a number that has just been entered in contacts and was in others' already: an event and a task for each side.

    Nobody is told a second time before they have done the task. The numbers must be held, so that two who enter one at once are told.
    """
    new = {contact.id: numbers for contact, numbers in entered.items() if numbers}
    numbers = set[str]().union(*new.values())
    told: list[Task] = []
    for number, contacts in (await matching.all_holders(work.workspace_id, numbers)).items() if numbers else ():
        for place, contact in enumerate(contacts):
            others = {o.owner_id for o in contacts if contact.contact_id in new or o.contact_id in new} - {contact.owner_id}
            if others:
                work.record(ContactNumberShared(entity_id=contact.contact_id, shared_phones=Change(after=[{"number": number}])))
                title, comment = f"Another client has the number {number} too", LATER if place else FIRST
                told.append(
                    Task(
                        workspace_id=work.workspace_id,
                        owner_id=contact.owner_id,
                        contact_id=contact.contact_id,
                        title=title,
                        comment=comment,
                    )
                )
    await _give_tasks(work, told)


_TOLD = ("title", "comment", "owner_id", "contact_id")


async def _give_tasks(work: Changes, told: Sequence[Task]) -> None:
    """Give owners the tasks that they do not have yet."""
    ids = [task.contact_id for task in told]
    waiting = Task.filter(workspace_id=work.workspace_id, contact_id__in=ids, done_at=None, deleted_at=None) if ids else None
    known = set(await waiting.values_list("contact_id", "title")) if waiting is not None else set[Any]()
    tasks = [task for task in told if task.owner_id and (task.contact_id, task.title) not in known]
    if tasks:
        await Task.bulk_create(tasks, batch_size=500)
    for task in tasks:
        work.record(TaskCreated.of(task, after={name: getattr(task, name) for name in _TOLD}))
