"""The transaction of a job: it commits only while the job is this process's own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from resolvers.callers import Basis
from resolvers.changes import Changes, changes
from resolvers.jobs import queue
from resolvers.jobs.kinds import Held


@asynccontextmanager
async def effects(
    held: Held, actor_id: UUID | None = None, basis: Basis | None = None, *, ends: bool = False
) -> AsyncIterator[Changes]:
    """Open a transaction of a job. It ends with a look at the job's token: where that is gone, all of it is undone (``LeaseLost``).

    What commits is progress: attempts are counted anew. With ``ends`` the job is over in the same commit.
    """
    async with changes(held.workspace_id, actor_id, basis) as work:
        yield work
        await (queue.finish(held) if ends else queue.advance(held))
