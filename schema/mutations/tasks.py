"""Mutations of tasks."""

from datetime import datetime

import strawberry
from strawberry import Maybe

from resolvers import removing, tasks
from schema.mutations.actions import (
    ROW,
    VERSION,
    BulkPayload,
    DeletePayload,
    Payload,
    action,
    bulk,
    creates,
    deletes,
    maybe,
    on,
    optional,
    payload,
    restores,
    row_field,
    updates,
)
from schema.tasks import Task


@strawberry.input(description="A new task.")
class TaskCreateInput:
    id: strawberry.ID | None = on("`task_` and a UUID of the client's making, so that it can be referred to before it is sent.")
    title: str = strawberry.field(description="What is to be done.")
    comment: str | None = on("Anything worth knowing.")
    due_at: datetime | None = on("When it is due.")
    remind_at: datetime | None = on("When to remind of it.")
    assignee_id: strawberry.ID | None = on("Who is to do it; the caller unless given.")
    contact_id: strawberry.ID | None = on("The client; the deal's contact unless given.")
    deal_id: strawberry.ID | None = on("The deal it belongs to.")


@strawberry.input(
    description="A change of a task. What is absent stays as it is; null clears it. To finish it, use taskComplete."
)
class TaskUpdateInput:
    title: Maybe[str] = maybe("What is to be done.")
    comment: Maybe[str | None] = maybe("Anything worth knowing.")
    due_at: Maybe[datetime | None] = maybe("When it is due.")
    remind_at: Maybe[datetime | None] = maybe("When to remind of it; a new time reminds again.")
    assignee_id: Maybe[strawberry.ID | None] = maybe("Who is to do it.")
    contact_id: Maybe[strawberry.ID | None] = maybe("The client.")
    deal_id: Maybe[strawberry.ID | None] = maybe("The deal it belongs to.")


@payload
class TaskPayload(Payload):
    """What became of a task."""

    task: Task | None = row_field(
        "Task", "The task after the change; null when nothing was changed, or when it now belongs to somebody out of sight."
    )


@strawberry.type
class TaskMutations:
    task_create: TaskPayload | None = action(
        TaskPayload, tasks.create_task, "Give somebody a task. Event: task.created.", creates(TaskCreateInput)
    )
    task_update: TaskPayload | None = action(
        TaskPayload, tasks.update_task, "Change a task. Event: task.updated.", ROW, updates(TaskUpdateInput), VERSION
    )
    task_complete: TaskPayload | None = action(
        TaskPayload,
        tasks.complete_task,
        "Mark an open task as done by the caller. Event: task.done.",
        ROW,
        optional("happened_at", datetime, "When it was done; now unless given."),
        VERSION,
    )
    task_reopen: TaskPayload | None = action(
        TaskPayload, tasks.reopen_task, "Make a done task open again. Event: task.reopened.", ROW, VERSION
    )
    task_delete: DeletePayload | None = deletes(removing.delete_task, "task")
    task_restore: TaskPayload | None = restores(TaskPayload, removing.restore_task, "task")
    tasks_complete: BulkPayload | None = bulk(
        tasks.complete_task, "Mark open tasks as done by the caller. Event: task.done for each."
    )
    tasks_delete: BulkPayload | None = bulk(removing.delete_task, "Delete tasks. Event: task.deleted for each.")
