"""What happens to tasks."""

from models.events.event import Changed, Event, event, fields_of, shows
from models.events.forms import INSTANT, id_of


@fields_of("task", untold=("reminded_at", "told_due_at", "due_on"))
class _Task(Event):
    title: Changed[str] = shows("Task.title")
    comment: Changed[str] = shows("Task.comment")
    due_at: Changed[str] = shows("Task.dueAt", form=INSTANT)
    remind_at: Changed[str] = shows("Task.remindAt", form=INSTANT)
    assignee_id: Changed[str] = shows("Task.assignee", "owner_id", form=id_of("user"))
    contact_id: Changed[str] = shows("Task.contact", form=id_of("contact"))
    deal_id: Changed[str] = shows("Task.deal", form=id_of("deal"))


@event("task.created")
class TaskCreated(_Task):
    """A task was given."""


@event("task.updated")
class TaskUpdated(_Task):
    """Fields of a task changed."""


@fields_of("task")
class _TaskEnd(Event):
    done_at: Changed[str] = shows("Task.doneAt", form=INSTANT)
    done_by_id: Changed[str] = shows("Task.doneBy", form=id_of("user"))


@event("task.done")
class TaskDone(_TaskEnd):
    """A task was done."""


@event("task.reopened")
class TaskReopened(_TaskEnd):
    """A done task was opened again."""


@event("task.reminded", "task")
class TaskReminded(Event):
    """The time had come to be reminded of a task."""

    remind_at: Changed[str] = shows("Task.remindAt", form=INSTANT)


@event("task.due", "task")
class TaskDue(Event):
    """The time has come by which an open task was to be done."""

    due_at: Changed[str] = shows("Task.dueAt", form=INSTANT)


@event("task.deleted", "task")
class TaskDeleted(Event):
    """A task was deleted; it can be restored."""


@event("task.restored", "task")
class TaskRestored(Event):
    """A deleted task was restored."""


EVENTS = (TaskCreated, TaskUpdated, TaskDone, TaskReopened, TaskReminded, TaskDue, TaskDeleted, TaskRestored)
