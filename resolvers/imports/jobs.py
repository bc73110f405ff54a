"""Imports: started by a user, worked on batch by batch by whoever holds their job, and gone on with after a crash.

For each batch it is looked anew what the credential may do that the job was started with; a job whose credential has ended ends too.
"""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import UUID

from models.audit import AuditAction
from models.base import now
from models.custom import CustomField
from models.db.connecting import database_errors
from models.db.locking import owned
from models.errors import BadInput, Refused, Unauthenticated, UserErrorCode, refuse
from models.events.imports import ImportFinished, ImportStarted
from models.jobs import FileFormat, ImportJob, ImportRow, JobStatus, Queue, RowStatus, StoredFile
from models.rights import FieldGroup, Level, Noun, Verb
from resolvers import inputs
from resolvers.access import Actor, Credential
from resolvers.callers import basis_of, look_again
from resolvers.changes import AccessMoved, Changes, Rehearsed, changes
from resolvers.effects import effects
from resolvers.imports import files, rows, targets
from resolvers.imports.batches import Outcome, Shape, store
from resolvers.inputs import Problems
from resolvers.jobs import queue
from resolvers.jobs.kinds import Again, Decision, Ended, Held, Kind, Wish
from resolvers.jobs.running import Worker

Progress = Callable[[ImportJob], object]
BATCH = 200
SLICE_SECONDS = 20.0
"""How long an import goes on before others have their turn."""
COUNTS = ("created", "updated", "unchanged", "failed")
ATTEMPTS = 5
"""How often the same rows are tried before an import is given up."""
OPEN = (JobStatus.QUEUED, JobStatus.RUNNING)
WAITING = 100
"""How many imports of one user may wait before short files are refused; files that were sent have a quota of their own."""


async def start_import(
    work: Changes,
    actor: Actor,
    noun: Noun,
    format_: FileFormat,
    *,
    file_id: str | None = None,
    content: str | None = None,
    mapping: Mapping[str, str] | None = None,
    dry_run: bool = False,
) -> ImportJob:
    """Queue an import of a file that was sent before, or of a short text. What its columns become is checked here."""
    if noun not in targets.TARGETS:
        raise refuse("noun", UserErrorCode.INVALID, "contacts, companies, deals and interactions can be imported")
    inputs.may_create(actor, noun, actor.user_id)
    if (file_id is None) == (content is None):
        raise refuse("fileId", UserErrorCode.REQUIRED, "give either fileId or content")
    if file_id is not None:
        file = await inputs.of_workspace(StoredFile, actor, "fileId", file_id, "file")
        if file.owner_id != actor.user_id:
            raise refuse("fileId", UserErrorCode.NOT_FOUND, "there is no such record")
    else:
        await _may_wait(actor)
        file = await files.keep_file(actor, (content or "").encode("utf-8", "surrogatepass"))
    custom = await CustomField.filter(workspace_id=actor.workspace_id, noun=noun, is_active=True)
    try:
        present = await rows.columns(files.pieces_of(file.workspace_id, file.id), format_)
    except BadInput as exc:
        raise refuse("fileId" if file_id else "content", UserErrorCode.INVALID, exc.message) from None
    known = {name: targets.hidden(actor, noun, name, custom) for name in targets.names(noun, custom)}
    chosen = _mapping(present, known, mapping)
    job = await ImportJob.create(
        workspace_id=actor.workspace_id,
        owner_id=actor.user_id,
        started_with=actor.credential.kind if actor.credential else None,
        started_with_id=actor.token_id,
        noun=noun,
        format=format_,
        file_id=file.id,
        mapping=chosen,
        ignored=[column for column in present if column not in chosen],
        is_dry_run=dry_run,
    )
    work.jobs.append(Wish(kind=IMPORT, key=str(job.id)))
    work.record(ImportStarted.of(job, after={"noun": noun, "is_dry_run": dry_run}))
    return job


async def _may_wait(actor: Actor) -> None:
    """Refuse another short file while very many imports of the caller wait."""
    own = ImportJob.filter(workspace_id=actor.workspace_id, owner_id=actor.user_id)
    if await own.filter(status__in=OPEN).count() >= WAITING:
        raise refuse("content", UserErrorCode.TOO_MANY, f"{WAITING} imports of yours wait already")


def _mapping(present: Sequence[str], known: Mapping[str, FieldGroup | None], given: Mapping[str, str] | None) -> dict[str, str]:
    if given is None:
        chosen = targets.guess(present, [name for name, hides in known.items() if hides is None])
    else:
        problems = Problems()
        for index, (column, name) in enumerate(given.items()):
            if column not in present:
                problems.add(f"mapping.{index}.column", UserErrorCode.NOT_FOUND, f"the file has no column {column[:100]}")
            if name not in known:
                problems.add(f"mapping.{index}.field", UserErrorCode.NOT_FOUND, f"must be one of {', '.join(known)}")
            elif group := known[name]:
                problems.add(f"mapping.{index}.field", UserErrorCode.FORBIDDEN, f"{group.value} is hidden from your role")
        if len(set(given.values())) < len(given):
            problems.add("mapping", UserErrorCode.TAKEN, "two columns become the same field")
        problems.check()
        chosen = dict(given)
    if not chosen:
        raise refuse("mapping", UserErrorCode.REQUIRED, f"no column is named like a field; name some of {', '.join(known)}")
    return chosen


async def cancel_import(work: Changes, actor: Actor, row_id: str) -> ImportJob:
    """Stop an import. What is stored already stays."""
    job = await inputs.of_workspace(ImportJob, actor, "id", row_id, "import", lock=True)
    is_covered = actor.rights.whole or actor.rights.level(Verb.CREATE, job.noun) is not Level.NONE
    if not (is_covered and actor.may(Verb.READ, "IMPORTJOB", job.owner_id)):
        raise refuse("id", UserErrorCode.NOT_FOUND, "there is no such record")
    if job.status not in OPEN:
        raise refuse("id", UserErrorCode.INVALID, "this import is over")
    await _finish(work, job, JobStatus.CANCELLED)
    return job


class Stopped(Exception):
    """Somebody has stopped the import meanwhile; what was about to be stored is not."""


async def _run(held: Held, progress: Progress = lambda _job: None) -> Decision:
    """Go on with an import where it stands; one that is over needs nothing."""
    own = ImportJob.filter(workspace_id=held.workspace_id, id=UUID(held.key))
    with database_errors():
        await own.filter(status=JobStatus.QUEUED).update(status=JobStatus.RUNNING)
        job = await own.filter(status=JobStatus.RUNNING).first()
    if job is None:
        return None
    try:
        return await _go_on(held, job, progress)
    except (BadInput, Unauthenticated) as exc:
        return await _end(held, job, JobStatus.FAILED, exc.message)
    except Stopped:
        return None


async def _give_up(held: Held) -> None:
    """Tell whoever waits for an import that it has failed."""
    async with effects(held) as work:
        for job in await owned(ImportJob.filter(workspace_id=held.workspace_id, id=UUID(held.key), status__in=OPEN)):
            await _finish(work, job, JobStatus.FAILED, "It has failed several times at the same rows; the server's log says why.")


IMPORT = Kind(name="import", queue=Queue.IMPORT, run=_run, deadline=timedelta(minutes=10), attempts=ATTEMPTS, give_up=_give_up)


async def run_whole(job: ImportJob, progress: Progress = lambda _job: None) -> ImportJob:
    """Do an import to its end, here and now, as the command line does."""
    worker = Worker([replace(IMPORT, run=partial(_run, progress=progress))])
    while (job := await ImportJob.get(workspace_id=job.workspace_id, id=job.id)).status in OPEN:
        held = await queue.claim_one(job.workspace_id, IMPORT, str(job.id))
        if held is not None:
            await worker.run_one(held)
        else:
            await asyncio.sleep(1)
    return job


async def _caller(job: ImportJob) -> Actor:
    """Return who a job acts for, as they are now. One who may no longer do what it does ends it."""
    credential = None
    if job.started_with is not None and job.started_with_id is not None:
        credential = Credential(kind=job.started_with, id=job.started_with_id, signed_in_at=job.created_at)
    try:
        actor = await look_again(job.workspace_id, job.owner_id, credential)
        inputs.may_create(actor, job.noun, actor.user_id)
    except Refused as refusal:
        raise Unauthenticated(f"Whoever started it may no longer do this: {refusal.message}.") from None
    return actor


async def _go_on(held: Held, job: ImportJob, progress: Progress) -> Decision:
    """Do batches until the file is at its end or others have their turn. Each batch commits with its report and the progress."""
    until = time.monotonic() + SLICE_SECONDS
    with database_errors():
        content = [piece async for piece in files.pieces_of(job.workspace_id, job.file_id)]
    if job.total is None:
        job.total = await rows.count(content, job.format)
    async for batch in rows.batches(content, job.format, BATCH, job.done):
        await _batch(held, job, batch)
        progress(job)
        if time.monotonic() > until:
            return Again()
    return await _end(held, job, JobStatus.DONE)


async def _batch(held: Held, job: ImportJob, batch: Sequence[tuple[int, rows.Cells | str]]) -> None:
    """Do a batch in the name of whoever started the job, as they are when it commits."""
    while True:
        actor = await _caller(job)
        found = await CustomField.filter(workspace_id=job.workspace_id, noun=job.noun, is_active=True)
        shape = Shape(noun=job.noun, mapping=job.mapping, actor=actor, custom={field.key: field for field in found})
        try:
            await (_rehearse if job.is_dry_run else _store)(held, job, shape, batch)
        except AccessMoved:
            await job.refresh_from_db(fields=["done", *COUNTS])
        else:
            return


async def _rehearse(held: Held, job: ImportJob, shape: Shape, batch: Sequence[tuple[int, rows.Cells | str]]) -> None:
    try:
        async with changes(job.workspace_id, job.owner_id) as work:
            raise Rehearsed(await store(work, shape, batch))
    except Rehearsed as rehearsed:
        found: list[Outcome] = rehearsed.result
    async with effects(held, job.owner_id):
        await _report(job, found)


async def _store(held: Held, job: ImportJob, shape: Shape, batch: Sequence[tuple[int, rows.Cells | str]]) -> None:
    async with effects(held, job.owner_id, basis_of(shape.actor)) as work:
        await _report(job, await store(work, shape, batch))


async def _report(job: ImportJob, found: Sequence[Outcome]) -> None:
    """Keep what became of each row, and how far the import is, unless somebody has stopped it."""
    counts = {status: sum(outcome.status is status for outcome in found) for status in RowStatus}
    progress = {
        "done": job.done + len(found),
        "created": job.created + counts[RowStatus.CREATED],
        "updated": job.updated + counts[RowStatus.UPDATED],
        "unchanged": job.unchanged + counts[RowStatus.UNCHANGED],
        "failed": job.failed + counts[RowStatus.FAILED],
    }
    going_on = ImportJob.filter(workspace_id=job.workspace_id, id=job.id, status=JobStatus.RUNNING)
    if not await going_on.update(**progress, total=job.total, updated_at=now()):
        raise Stopped
    await ImportRow.bulk_create(
        [
            ImportRow(
                workspace_id=job.workspace_id,
                job_id=job.id,
                number=outcome.number,
                status=outcome.status,
                record_id=None if job.is_dry_run else outcome.record_id,
                problems=outcome.problems,
            )
            for outcome in found
        ],
        batch_size=500,
    )
    job.update_from_dict(progress)


async def _end(held: Held, job: ImportJob, status: JobStatus, error: str | None = None) -> Decision:
    """End an import, unless somebody has stopped it meanwhile, and its job."""
    async with effects(held, job.owner_id, ends=True) as work:
        if await owned(ImportJob.filter(workspace_id=job.workspace_id, id=job.id, status=JobStatus.RUNNING)):
            await _finish(work, job, status, error)
    return Ended()


async def _finish(work: Changes, job: ImportJob, status: JobStatus, error: str | None = None) -> None:
    job.status, job.error, job.finished_at, job.updated_at = status, error and error[:1000], now(), now()
    job.version += 1
    await job.save(update_fields=["status", "error", "finished_at", "updated_at", "version", "total"])
    await _let_go(job)
    counts = {name: getattr(job, name) for name in COUNTS}
    after = {"status": status, "noun": job.noun, "is_dry_run": job.is_dry_run, **counts}
    work.record(ImportFinished.of(job, after=after))
    if job.created or job.updated:
        work.audit(AuditAction.IMPORTED, f"import_{job.id}", after)


async def _let_go(job: ImportJob) -> None:
    """Remove the file of an import that is over, unless another one still reads it."""
    files_ = StoredFile.filter(workspace_id=job.workspace_id, id=job.file_id)
    await owned(files_)  # whoever ends another import of it, or starts one, waits
    if not await ImportJob.filter(workspace_id=job.workspace_id, file_id=job.file_id, status__in=OPEN).exists():
        await files_.delete()
