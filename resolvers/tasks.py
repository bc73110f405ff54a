"""Tasks: giving, changing, finishing and reminding of them."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, TypedDict
from uuid import UUID

from models.base import now
from models.contacts import Contact
from models.days import dated
from models.db.locking import owned
from models.deals import Deal
from models.errors import UserErrorCode, refuse
from models.events.event import Event
from models.events.tasks import TaskCreated, TaskDone, TaskDue, TaskReminded, TaskReopened, TaskUpdated
from models.jobs import Queue
from models.rights import Noun, Verb
from models.tasks import Task
from models.wire import camel
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.effects import effects
from resolvers.inputs import Problems
from resolvers.jobs.kinds import Again, Decision, Held, Kind, Wish
from resolvers.updating import update


class TaskFields(TypedDict, total=False):
    """What can be set on a task. An absent key leaves the value as it is; None clears it."""

    title: str | None
    comment: str | None
    due_at: datetime | None
    remind_at: datetime | None
    assignee_id: str | None
    contact_id: str | None
    deal_id: str | None


class NewTask(TaskFields, total=False):
    """What can be set on a new task: its id too, if the client made one."""

    id: str | None


async def create_task(work: Changes, actor: Actor, fields: NewTask) -> Task:
    """Give somebody a task, the caller unless an assignee is named. A deal's task is its contact's too."""
    columns = await _checked(actor, {"title": None, **fields})
    inputs.may_create(actor, Noun.TASK, columns.get("owner_id", actor.user_id))
    task = await Task.create(
        **{
            "id": await inputs.new_id(Task, actor, "input.id", fields.get("id")),
            "workspace_id": actor.workspace_id,
            "owner_id": actor.user_id,
            "created_by_id": actor.user_id,
            **columns,
        }
    )
    await_times(work, task)
    work.record(TaskCreated.of(task, after={**columns, "owner_id": task.owner_id}))
    return task


async def update_task(work: Changes, actor: Actor, row_id: str, fields: TaskFields, expected_version: int | None = None) -> Task:
    """Change a task. A new time to remind at lets it remind again, and a new time to be done by come again."""
    task = await inputs.load(Task, actor, "id", row_id, verb=Verb.UPDATE)
    columns = await _checked(actor, fields)
    for time, told in TIMES.items():
        if time in columns and columns[time] != getattr(task, time):
            columns[told] = None
    await update(work, task, columns, event=TaskUpdated, expected_version=expected_version)
    await_times(work, task)
    return task


async def complete_task(
    work: Changes, actor: Actor, row_id: str, happened_at: datetime | None = None, expected_version: int | None = None
) -> Task:
    """Mark a task as done. A task that is done already is refused, so that nobody's time is overwritten."""
    task = await inputs.load(Task, actor, "id", row_id, verb=Verb.UPDATE)
    if task.done_at is not None:
        raise refuse("id", UserErrorCode.INVALID, "this task is done already")
    problems = Problems()
    done_at = inputs.happened(problems, "happenedAt", happened_at, earliest=task.created_at if happened_at else None)
    problems.check()
    wanted = {"done_at": done_at, "done_by_id": actor.user_id}
    await update(work, task, wanted, event=TaskDone, expected_version=expected_version, at=None)
    return task


async def reopen_task(work: Changes, actor: Actor, row_id: str, expected_version: int | None = None) -> Task:
    """Make a done task open again."""
    task = await inputs.load(Task, actor, "id", row_id, verb=Verb.UPDATE)
    await update(
        work, task, {"done_at": None, "done_by_id": None}, event=TaskReopened, expected_version=expected_version, at=None
    )
    await_times(work, task)
    return task


TIMES = {"remind_at": "reminded_at", "due_at": "told_due_at"}
"""The times of a task that are told of when they come, and the columns that say when that was."""


def await_times(work: Changes, task: Task) -> None:
    """Have it told when a task's times come, if they are to. Call it where a task may have become one whose times are waited for."""
    for time, told in TIMES.items():
        if getattr(task, time) is not None and getattr(task, told) is None and task.done_at is None:
            work.jobs.append(Wish(kind=KINDS[time], key=str(task.id), due_at=getattr(task, time)))


async def _come(held: Held, time: str, event: type[Event]) -> Decision:
    """Tell that a time of a task that is open has come, once; one that has been put off is waited for."""
    told = TIMES[time]
    async with effects(held) as work:
        waiting = Task.filter(workspace_id=held.workspace_id, id=UUID(held.key), done_at=None, deleted_at=None, **{told: None})
        for task in await owned(waiting.filter(**{f"{time}__isnull": False})):
            at = getattr(task, time)
            if at > held.at:
                return Again(at=at)
            setattr(task, told, now())
            await task.save(update_fields=[told])
            work.record(event.of(task, after={time: at}, occurred_at=at))
    return None


async def _remind(held: Held) -> Decision:
    return await _come(held, "remind_at", TaskReminded)


async def _fall_due(held: Held) -> Decision:
    return await _come(held, "due_at", TaskDue)


REMINDER = Kind(name="reminder", queue=Queue.DELIVERY, run=_remind, deadline=timedelta(seconds=30), attempts=10)
DUE = Kind(name="due", queue=Queue.DELIVERY, run=_fall_due, deadline=timedelta(seconds=30), attempts=10)
KINDS = {"remind_at": REMINDER, "due_at": DUE}


EARLIEST, LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
"""What is due, or to be reminded of, lies between: what is beyond was mistyped."""


async def _checked(actor: Actor, fields: Mapping[str, Any]) -> dict[str, Any]:
    problems = Problems()
    columns: dict[str, Any] = {}
    for name in ("title", "comment"):
        if name in fields:
            longest = inputs.longest_of(Task, name)
            columns[name] = inputs.text(problems, f"input.{name}", fields[name], longest=longest, required=name == "title")
    for name in ("due_at", "remind_at"):
        if (at := fields.get(name)) is not None and not EARLIEST <= at <= LATEST:
            problems.add(f"input.{camel(name)}", UserErrorCode.OUT_OF_RANGE, f"must lie between {EARLIEST:%Y} and {LATEST:%Y}")
        elif name in fields:
            columns |= dated(Task, actor.zone, **{name: at})
    problems.check()
    if "assignee_id" in fields:
        columns["owner_id"] = await inputs.owner(actor, Noun.TASK, "input.assigneeId", fields["assignee_id"])
    if "contact_id" in fields:
        columns["contact_id"] = await inputs.related(actor, Contact, "input.contactId", fields["contact_id"])
    if "deal_id" in fields:
        given = fields["deal_id"]
        deal = await inputs.load(Deal, actor, "input.dealId", given) if given else None
        columns["deal_id"] = deal.id if deal else None
        if deal and not columns.get("contact_id"):
            columns["contact_id"] = await holding.contact_of(deal)
    return columns
