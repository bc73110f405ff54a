"""What a kind of job is, what a handler gets, and what it may decide."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeAlias
from uuid import UUID

from models.jobs import Queue

SERVER = UUID(int=0)
"""The workspace of jobs that belong to none."""


class LeaseLost(Exception):
    """The job is somebody else's by now: what was about to commit is undone."""


@dataclass(frozen=True, kw_only=True)
class Held:
    """A job that this process works on, as it was claimed. ``token`` is of this claim alone."""

    workspace_id: UUID
    id: UUID
    kind: str
    key: str
    args: Mapping[str, Any]
    attempts: int
    """The present one included."""
    most_attempts: int
    token: UUID
    last_error: str | None
    at: datetime
    """When it was claimed, by the database's clock."""


@dataclass(frozen=True, kw_only=True)
class Again:
    """It is done for now; the same job is to run again, at an instant or after a while."""

    after: timedelta = timedelta(0)
    at: datetime | None = None
    args: Mapping[str, Any] | None = None
    """Other arguments for the next run, unless somebody has asked for it with some meanwhile; the same where none are given."""


@dataclass(frozen=True, kw_only=True)
class Retry:
    """It could not be done; it is tried again after at least this long, as long as it has attempts left."""

    after: timedelta
    error: str


@dataclass(frozen=True)
class Ended:
    """It has ended in the transaction of its effect (``effects(held, ends=True)``)."""


Decision: TypeAlias = Again | Retry | Ended | None
"""What becomes of a job; None for one that is done."""


async def _nothing(_held: Held) -> None:
    """Do nothing more about a job that is given up."""


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of job, the same in every process. A handler may be begun any number of times and must end in one effect."""

    name: str
    queue: Queue
    run: Callable[[Held], Awaitable[Decision]]
    """Does it. What it writes goes through ``effects``."""
    deadline: timedelta
    """How long one run may take; a handler that hangs is ended and tried again, though its process lives."""
    attempts: int = 3
    """How many runs may fail, or end with their process, before the job is DEAD."""
    reads: Callable[[Mapping[str, Any]], object] = lambda _args: None
    """Raises ValueError, KeyError or TypeError for arguments that this version does not understand."""
    give_up: Callable[[Held], Awaitable[None]] = _nothing
    """Tells whoever waits for a job that it is DEAD."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """A job to be put in the queue with the transaction that causes it.

    One that waits under the same key already takes the newer arguments and the earlier time; one that runs is run once more afterwards.
    """

    kind: Kind
    key: str = ""
    args: Mapping[str, Any] | None = None
    due_at: datetime | None = None
    """When it is to begin; at once, by the database's clock, where none is given."""
    after: timedelta = timedelta(0)
    """How much later than at once."""

    @property
    def is_urgent(self) -> bool:
        """Tell whether somebody should look at once."""
        return self.due_at is None and not self.after
