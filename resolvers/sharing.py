"""Numbers that contacts of several owners share: everybody concerned is told, and nobody is shown the other's client."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

import orjson

from models.contacts import Contact
from models.db.connecting import dialect, fetch
from models.events.contacts import ContactNumberShared
from models.events.event import Change
from models.events.tasks import TaskCreated
from models.tasks import Task
from resolvers.changes import Changes

FIRST = "Calls from it go on belonging to this client, who had it first."
LATER = "Calls from it belong to the other client, who had it first."


async def tell(work: Changes, entered: Mapping[Contact, Collection[str]]) -> None:
    """Tell owners of a number that has just been entered in contacts and was in others' already: an event and a task for each side.

    Nobody is told a second time before they have done the task. The numbers must be held, so that two who enter one at once are told.
    """
    new = {contact.id: numbers for contact, numbers in entered.items() if numbers}
    numbers = set[str]().union(*new.values())
    told: list[tuple[dict[str, Any], str]] = []
    for number, contacts in (await _of_numbers(work.workspace_id, numbers)).items():
        for place, contact in enumerate(contacts):
            others = {other["owner_id"] for other in contacts if contact["id"] in new or other["id"] in new} - {
                contact["owner_id"]
            }
            if others:
                work.record(ContactNumberShared(entity_id=contact["id"], phones=Change(after=[{"number": number}])))
                told.append(({**contact, "title": f"Another client has the number {number} too"}, LATER if place else FIRST))
    await _give_tasks(work, told)


async def _of_numbers(workspace_id: UUID, numbers: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """Return the live contacts of each number that several have, those who had it first at the head."""
    if not numbers:
        return {}
    postgres = dialect() == "postgres"
    given: list[Any] = (
        [workspace_id, sorted(numbers)] if postgres else [str(workspace_id), orjson.dumps(sorted(numbers)).decode()]
    )
    among = "= any($2::text[])" if postgres else "in (select value from json_each(?2))"
    rows = await fetch(
        "select p.number, c.id, c.owner_id from contact_phone p "
        "join contact c on c.workspace_id = p.workspace_id and c.id = p.contact_id and c.deleted_at is null "
        f"where p.workspace_id = {'$1' if postgres else '?1'} and p.number {among} order by p.number, p.created_at, p.id",
        given,
    )
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        owner = row["owner_id"] and UUID(str(row["owner_id"]))
        found.setdefault(row["number"], []).append({"id": UUID(str(row["id"])), "owner_id": owner})
    return {number: contacts for number, contacts in found.items() if len(contacts) > 1}


async def _give_tasks(work: Changes, told: Sequence[tuple[dict[str, Any], str]]) -> None:
    """Give owners the tasks that they do not have yet."""
    ids = [contact["id"] for contact, _ in told]
    waiting = Task.filter(workspace_id=work.workspace_id, contact_id__in=ids, done_at=None, deleted_at=None) if ids else None
    known = set(await waiting.values_list("contact_id", "title")) if waiting is not None else set[Any]()
    tasks = [
        Task(
            workspace_id=work.workspace_id,
            owner_id=contact["owner_id"],
            contact_id=contact["id"],
            title=contact["title"],
            comment=comment,
        )
        for contact, comment in told
        if contact["owner_id"] and (contact["id"], contact["title"]) not in known
    ]
    if tasks:
        await Task.bulk_create(tasks, batch_size=500)
    for task in tasks:
        work.record(TaskCreated.of(task, after={"title": task.title, "owner_id": task.owner_id}))
