"""What administrators do about jobs that have been given up: run them again, or take them away."""

from models.audit import AuditAction
from models.errors import UserErrorCode, refuse
from models.jobs import Job, JobState
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.jobs import queue


async def retry_job(work: Changes, actor: Actor, row_id: str) -> Job:
    """Let a dead job run again from its first attempt; one that waits under its key already takes its place."""
    job = await _dead(actor, row_id)
    work.audit(AuditAction.JOB_RETRIED, f"job_{job.id}", {"kind": job.kind, "key": job.key, "error": job.last_error})
    return await Job.get(workspace_id=actor.workspace_id, id=await queue.revive(actor.workspace_id, job.id))


async def cancel_job(work: Changes, actor: Actor, row_id: str) -> Job:
    """Take a dead job away: what it was to do is left undone."""
    job = await _dead(actor, row_id)
    work.audit(AuditAction.JOB_CANCELLED, f"job_{job.id}", {"kind": job.kind, "key": job.key, "error": job.last_error})
    await Job.filter(workspace_id=actor.workspace_id, id=job.id).delete()
    return job


async def _dead(actor: Actor, row_id: str) -> Job:
    inputs.administrator(actor)
    job: Job = await inputs.of_workspace(Job, actor, "id", row_id, lock=True)
    if job.state is not JobState.DEAD:
        raise refuse("id", UserErrorCode.INVALID, "only a job that is DEAD; the others run by themselves")
    return job
