"""Telling clients that follow changes of what no transaction of a use case has told: a job, done in batches.

So many records may have been changed by hand, or by a migration, that whoever writes next could not stamp them all: everybody in the
workspace would wait. A batch gets a place of the log of its own, which nobody has read beyond, so that nobody who follows misses it.
"""

from datetime import timedelta

from tortoise.transactions import in_transaction

from models.db.connecting import database_errors
from models.jobs import Queue
from models.workspaces import Workspace
from resolvers.doorbell import doorbell
from resolvers.jobs import queue
from resolvers.jobs.kinds import Held, Kind, Wish
from resolvers.log import row_changes
from resolvers.log.appending import next_place


async def _tell(held: Held) -> None:
    while await _batch(held):
        pass


async def _batch(held: Held) -> bool:
    """Tell of the records that have waited longest; return whether more may wait."""
    with database_errors():
        async with in_transaction():
            await queue.advance(held)
            place = await next_place(held.workspace_id, 1)
            is_more = await row_changes.stamp(held.workspace_id, place.last, "asc")
    doorbell.ring()
    return is_more


TELL = Kind(name="tell", queue=Queue.HOUSEKEEPING, run=_tell, deadline=timedelta(minutes=30), attempts=10)
TELL_WISH = Wish(kind=TELL)


async def tell_of_all() -> None:
    """Ask for it wherever something waits to be told, as after a migration that has changed rows."""
    for workspace in await Workspace.all().only("id"):
        async with in_transaction():
            if await row_changes.wait(workspace.id):
                await queue.put(workspace.id, [TELL_WISH])
