"""Background work, as administrators see it."""

from datetime import datetime
from typing import Any

import strawberry

from models.jobs import JobState, Queue
from resolvers.reads.declare import Access, Entity
from schema.base import Node, column, row
from schema.comparators import DateTimeComparator, EnumComparator, IntComparator, StringComparator, on, order_input
from schema.enums import describe_enum

describe_enum(
    Queue,
    "Where a job waits. Each queue has places of its own, so that none keeps another waiting.",
    {
        "LIVE": "What somebody waits for at this moment.",
        "DELIVERY": "What is sent to others.",
        "WEBHOOK": "Webhooks: an endpoint that has something to send or to try again.",
        "PULL": "What is fetched from providers.",
        "BACKFILL": "What is fetched of the past, or written anew of it.",
        "IMPORT": "Files that are brought in.",
        "HOUSEKEEPING": "Adding up, telling, reminding and forgetting.",
    },
)
describe_enum(
    JobState,
    "What a job does. One that is done is gone.",
    {
        "WAITING": "It waits until it is due, or is to be tried again.",
        "RUNNING": "A process has it.",
        "DEAD": "It failed too often, or ended its process each time, and is not tried again by itself: see `lastError`, `jobRetry`, `jobCancel`.",
    },
)


@row(Entity(name="Job", table="job", prefix="job", access=Access.ADMIN))
class Job(Node):
    """Work that is done in the background, such as an import or a reminder. Administrators only."""

    queue: Queue = column("Where it waits.")
    kind: str = column("What it does, such as import or reminder.")
    key: str = column("What it is about, mostly an id; of a kind and key one waits and one runs at a time.")
    state: JobState = column("What it does.")
    attempts: int = column("How often it was begun since it last got on; the present run included.")
    most_attempts: int = column("How many runs may fail before it is DEAD.")
    due_at: datetime = column(
        "When it is to begin; of one that runs, when another process may take it; of a dead one, when it was given up."
    )
    last_error: str | None = column("What went wrong last, in a sentence without secrets; null if nothing did.")
    created_at: datetime = column("When it was asked for.")


@strawberry.input(description="Conditions on jobs; all must hold.")
class JobFilter:
    queue: EnumComparator[Queue] | None = on("Where it waits.")
    kind: StringComparator | None = on("What it does.")
    key: StringComparator | None = on("What it is about.")
    state: EnumComparator[JobState] | None = on("What it does.")
    attempts: IntComparator | None = on("How often it was begun.")
    due_at: DateTimeComparator | None = on("When it is to begin.")
    created_at: DateTimeComparator | None = on("When it was asked for.")


JobOrder: Any = order_input(
    "Job",
    "jobs",
    {
        "KIND": "What it does.",
        "KEY": "What it is about.",
        "ATTEMPTS": "How often it was begun.",
        "DUE_AT": "When it is to begin.",
        "CREATED_AT": "When it was asked for.",
    },
)
