"""Tasks."""

from datetime import datetime
from typing import Any, Optional

import strawberry

from resolvers.reads.declare import Access, Column, Entity, One
from schema.base import Connection, Node, column, reads, row
from schema.comparators import (
    BooleanComparator,
    DateTimeComparator,
    IDComparator,
    StringComparator,
    on,
    order_input,
)
from schema.contacts import Contact
from schema.deals import Deal
from schema.events import Event, history
from schema.filters import ContactFilter, DealFilter, UserFilter
from schema.interactions import Interaction
from schema.users import User


@row(Entity(name="Task", table="task", prefix="task", access=Access.OWNER, restorable=True, order=(("dueAt", "ASC"),)))
class Task(Node):
    """Something that somebody has to do. Its assignee, those over them and administrators see it."""

    title: str = column("What is to be done.")
    comment: str | None = column("Anything worth knowing.")
    due_at: datetime | None = column("When it is due; null if at any time.")
    remind_at: datetime | None = column("When to remind of it: the event task.reminded is sent then, once.")
    done_at: datetime | None = column("When it was done; null while it is open.")
    is_done: bool = reads(Column(name="done_at", sql="{t}.done_at is not null"), "Whether it is done.")
    is_on_time: bool | None = reads(
        Column(name="done_at", sql="{t}.done_at <= {t}.due_at"),
        "Whether it was done by when it was due; null while it is open, or if it had no such time.",
    )
    created_at: datetime = column("When the task was given.")
    updated_at: datetime = column("When the record was last changed.")
    version: int = column("Grows by one with each change; give it as `expectedVersion` in an update.")
    assignee: User | None = reads(One(entity="User", match={"id": "owner_id"}), "Who is to do it.")
    created_by: User | None = reads(One(entity="User", match={"id": "created_by_id"}), "Who gave it.")
    done_by: User | None = reads(One(entity="User", match={"id": "done_by_id"}), "Who did it.")
    contact: Contact | None = reads(
        One(entity="Contact", match={"id": "contact_id"}), "The client; null where the caller may not see that contact."
    )
    deal: Deal | None = reads(
        One(entity="Deal", match={"id": "deal_id"}), "The deal; null where the caller may not see that deal."
    )
    missed_call: Interaction | None = reads(
        One(entity="Interaction", match={"id": "id"}), "The missed call that it was made of; null for any other task."
    )
    history: Connection[Event] = history()


@strawberry.input(description="Conditions on tasks; all must hold.")
class TaskFilter:
    and_: list["TaskFilter"] | None = on("All of these.", name="and")
    or_: list["TaskFilter"] | None = on("At least one of these.", name="or")
    not_: Optional["TaskFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The task's id.")
    title: StringComparator | None = on("The title.")
    due_at: DateTimeComparator | None = on("When it is due; compare with now to find what is overdue.")
    remind_at: DateTimeComparator | None = on("When to remind of it.")
    done_at: DateTimeComparator | None = on("When it was done.")
    is_done: BooleanComparator | None = on("Whether it is done.")
    is_on_time: BooleanComparator | None = on("Whether it was done by when it was due.")
    created_at: DateTimeComparator | None = on("When it was given.")
    updated_at: DateTimeComparator | None = on("When it was last changed.")
    assignee: UserFilter | None = on("Who is to do it.")
    created_by: UserFilter | None = on("Who gave it.")
    contact: ContactFilter | None = on("The contact, if the caller may see it.")
    deal: DealFilter | None = on("The deal, if the caller may see it.")


TaskOrder: Any = order_input(
    "Task",
    "tasks",
    {
        "TITLE": "The title.",
        "DUE_AT": "When it is due.",
        "DONE_AT": "When it was done.",
        "CREATED_AT": "When it was given.",
        "UPDATED_AT": "When it was last changed.",
    },
)
