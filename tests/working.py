"""Doing what waits, as a worker would."""

from datetime import timedelta

from api.settings import Settings
from api.worker import kinds_of
from models.base import now
from models.jobs import Job, JobState, JobTurn, Queue
from resolvers.changes import changes
from resolvers.jobs.kinds import Kind, Wish
from resolvers.jobs.running import Worker

MINUTE = timedelta(minutes=1)


def kind(run, name="greet", **more):
    """Return a kind of job of a test's own."""
    return Kind(**{"name": name, "queue": Queue.DELIVERY, "run": run, "deadline": MINUTE, **more})


async def nothing(_held):
    """Do nothing and be done."""
    return


async def wish(workspace_id, kind_, key="", **more):
    """Ask for a job, in a transaction of its own."""
    async with changes(workspace_id) as work:
        work.jobs.append(Wish(kind=kind_, key=key, **more))


async def work(*queues):
    """Run the jobs that are due, imports unless told otherwise; return how many runs that were."""
    return await Worker(kinds_of(Settings())).run_due(*(queues or (Queue.IMPORT,)))


async def hurry(workspace_id=None):
    """Let every lease have run out, and every pause be over, since a second ago."""
    past = now() - timedelta(seconds=1)
    own = {"workspace_id": workspace_id} if workspace_id else {}
    await Job.filter(**own).exclude(state=JobState.DEAD).update(due_at=past)
    await JobTurn.filter(**own).update(due_at=past, lease_at=past)
