"""Mutations of jobs that were given up."""

import strawberry

from resolvers import dead_jobs
from schema.jobs import Job
from schema.mutations.actions import ROW, DeletePayload, Payload, action, payload, row_field


@payload
class JobPayload(Payload):
    """What became of a job."""

    job: Job | None = row_field(
        "Job", "The job that waits now; null when nothing was changed, and when it has been done already."
    )


@strawberry.type
class JobMutations:
    job_retry: JobPayload | None = action(
        JobPayload,
        dead_jobs.retry_job,
        "Run a DEAD job again, from its first attempt. One that waits under the same key takes its place. Administrators only; "
        "it stands in the audit log.",
        ROW,
    )
    job_cancel: DeletePayload | None = action(
        DeletePayload,
        dead_jobs.cancel_job,
        "Take a DEAD job away; what it was to do is left undone. Administrators only; it stands in the audit log.",
        ROW,
    )
