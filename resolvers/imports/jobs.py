"""Imports: started by a user, worked on batch by batch by whoever holds their job, and gone on with after a crash.

For each batch it is looked anew what the credential may do that the job was started with; a job whose credential has ended ends too.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import UUID

from models.audit import AuditAction
from models.base import now
from models.custom import CustomField
from models.db import growing
from models.db.connecting import database_errors
from models.db.locking import owned
from models.errors import BadInput, Refused, Unauthenticated, UserErrorCode, refuse
from models.event_log import Origin
from models.events.imports import ImportFinished, ImportStarted
from models.jobs import FileFormat, ImportJob, ImportRow, JobStatus, Queue, RowStatus, StoredFile
from models.rights import Level, Noun, Verb
from resolvers import inputs
from resolvers.access import Actor, Credential, Through
from resolvers.callers import basis_of, look_again
from resolvers.changes import AccessMoved, Changes, Rehearsed, changes
from resolvers.effects import effects
from resolvers.imports import files, mappings, rows, surveys, targets
from resolvers.imports.batches import store
from resolvers.imports.forms import DayOrder, DecimalSign
from resolvers.imports.layouts import Layout
from resolvers.imports.reading import Outcome, Shape
from resolvers.jobs import queue
from resolvers.jobs.kinds import Again, Decision, Ended, Held, Kind, Wish
from resolvers.jobs.running import Worker

Progress = Callable[[ImportJob], object]
BATCH = 500
SLICE_SECONDS = 20.0
"""How long an import goes on before others have their turn."""
COUNTS = ("created", "updated", "unchanged", "failed", "warned")
ATTEMPTS = 5
"""How often the same rows are tried before an import is given up."""
OPEN = (JobStatus.QUEUED, JobStatus.RUNNING)
WAITING = 100
"""How many imports of one user may wait before short files are refused; files that were sent have a quota of their own."""


async def start_import(
    work: Changes,
    actor: Actor,
    noun: Noun,
    format_: FileFormat | None = None,
    *,
    file_id: str | None = None,
    content: str | None = None,
    mapping: Mapping[str, str] | None = None,
    saved_as: str | None = None,
    decimal_sign: DecimalSign | None = None,
    day_order: DayOrder | None = None,
    overwrite: bool = False,
    dry_run: bool = False,
) -> ImportJob:
    """Queue an import of a file that was sent before, or of a short text. What its columns become is checked here.

    What could be read in two ways is refused until somebody says in which.
    """
    surveys.importable(noun)
    inputs.may_create(actor, noun, actor.user_id)
    file = await _file(actor, file_id, content)
    options = surveys.options_of(decimal_sign, day_order)
    if saved_as is not None:
        saved = await mappings.saved(actor, noun, saved_as)
        mapping, options = mapping or saved.columns, {**saved.options, **options}

    def source() -> AsyncIterator[bytes]:
        return files.pieces_of(file.workspace_id, file.id)

    try:
        found = await surveys.survey(actor, noun, format_, source, mapping, options)
    except BadInput as exc:
        raise surveys.refused_as("fileId" if file_id else "content", exc) from None
    if not found.mapping:
        known = targets.names(noun, await CustomField.filter(workspace_id=actor.workspace_id, noun=noun, is_active=True))
        raise refuse("mapping", UserErrorCode.REQUIRED, f"no column is named like a field; name some of {', '.join(known)}")
    if found.problems:
        raise Refused(*found.problems)
    job = await ImportJob.create(
        workspace_id=actor.workspace_id,
        owner_id=actor.user_id,
        started_with=actor.credential.kind if actor.credential else None,
        started_with_id=actor.token_id,
        noun=noun,
        format=found.layout.format,
        file_id=file.id,
        mapping=found.mapping,
        ignored=[column for column in found.columns if column not in found.mapping],
        layout=found.layout.kept(),
        options=options,
        overwrites=overwrite,
        is_dry_run=dry_run,
    )
    work.jobs.append(Wish(kind=IMPORT, key=str(job.id)))
    work.record(ImportStarted.of(job, after={"noun": noun, "is_dry_run": dry_run}))
    return job


async def _file(actor: Actor, file_id: str | None, content: str | None) -> StoredFile:
    """Return the file that was sent, or keep the short text."""
    if (file_id is None) == (content is None):
        raise refuse("fileId", UserErrorCode.REQUIRED, "give either fileId or content")
    if file_id is not None:
        return await files.sent(actor, file_id)
    await _may_wait(actor)
    return await files.keep_file(actor, files.encoded(content or ""), is_sent=False)


async def _may_wait(actor: Actor) -> None:
    """Refuse another short file while very many imports of the caller wait."""
    own = ImportJob.filter(workspace_id=actor.workspace_id, owner_id=actor.user_id)
    if await own.filter(status__in=OPEN).count() >= WAITING:
        raise refuse("content", UserErrorCode.TOO_MANY, f"{WAITING} imports of yours wait already")


async def cancel_import(work: Changes, actor: Actor, row_id: str) -> ImportJob:
    """Stop an import. What is stored already stays."""
    job = await inputs.of_workspace(ImportJob, actor, "id", row_id, lock=True)
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
    until, layout = time.monotonic() + SLICE_SECONDS, Layout.of(job.layout)
    if job.total is None:
        await _look_over(job, layout)
    async for batch in rows.batches(files.pieces_of(job.workspace_id, job.file_id), layout, BATCH, job.done):
        await _batch(held, job, batch)
        await growing.look_again()
        progress(job)
        if time.monotonic() > until:
            return Again()
    return await _end(held, job, JobStatus.DONE)


async def _look_over(job: ImportJob, layout: Layout) -> None:
    """Read the whole file once, before anything of it is stored: how many rows it has, and how its columns write numbers and days."""
    fields = await CustomField.filter(workspace_id=job.workspace_id, noun=job.noun, is_active=True)
    columns, total = surveys.watched(job.noun, job.mapping, {field.key: field for field in fields}), 0
    async for line in rows.patiently(rows.read(files.pieces_of(job.workspace_id, job.file_id), layout)):
        total += 1
        if isinstance(line.cells, dict):
            columns.see(line.cells)
    if problems := surveys.asked(columns, job.mapping, job.options):
        raise BadInput(problems[0].message)
    job.total, job.forms = total, surveys.told(columns, job.mapping)
    await ImportJob.filter(workspace_id=job.workspace_id, id=job.id).update(total=total, forms=job.forms)


async def _batch(held: Held, job: ImportJob, batch: Sequence[rows.Line]) -> None:
    """Do a batch in the name of whoever started the job, as they are when it commits."""
    while True:
        actor = await _caller(job)
        found = await CustomField.filter(workspace_id=job.workspace_id, noun=job.noun, is_active=True)
        shape = Shape(
            noun=job.noun,
            mapping=job.mapping,
            actor=actor,
            custom={field.key: field for field in found},
            forms=job.forms,
            options=job.options,
            overwrites=job.overwrites,
            job_id=job.id,
        )
        try:
            await (_rehearse if job.is_dry_run else _store)(held, job, shape, batch)
        except AccessMoved:
            await job.refresh_from_db(fields=["done", *COUNTS])
        else:
            return


async def _rehearse(held: Held, job: ImportJob, shape: Shape, batch: Sequence[rows.Line]) -> None:
    try:
        async with changes(job.workspace_id, job.owner_id) as work:
            raise Rehearsed(await store(work, shape, batch))
    except Rehearsed as rehearsed:
        found: list[Outcome] = rehearsed.result
    async with effects(held, job.owner_id):
        await _report(job, found)


async def _store(held: Held, job: ImportJob, shape: Shape, batch: Sequence[rows.Line]) -> None:
    async with effects(held, job.owner_id, basis_of(shape.actor)) as work:
        work.actor, work.through = shape.actor, Through(Origin.IMPORT, job.id)
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
        "warned": job.warned + sum(map(_is_warned, found)),
    }
    going_on = ImportJob.filter(workspace_id=job.workspace_id, id=job.id, status=JobStatus.RUNNING)
    if not await going_on.update(**progress, updated_at=now()):
        raise Stopped
    await ImportRow.bulk_create(
        [
            ImportRow(
                workspace_id=job.workspace_id,
                job_id=job.id,
                number=outcome.number,
                status=outcome.status,
                record_id=None if job.is_dry_run else outcome.record_id,
                is_warned=_is_warned(outcome),
                identity=outcome.identity,
                problems=outcome.problems,
            )
            for outcome in found
        ],
        batch_size=500,
    )
    job.update_from_dict(progress)


def _is_warned(outcome: Outcome) -> bool:
    return bool(outcome.problems) and outcome.status is not RowStatus.FAILED


async def _end(held: Held, job: ImportJob, status: JobStatus, error: str | None = None) -> Decision:
    """End an import, unless somebody has stopped it meanwhile, and its job."""
    async with effects(held, job.owner_id, ends=True) as work:
        if await owned(ImportJob.filter(workspace_id=job.workspace_id, id=job.id, status=JobStatus.RUNNING)):
            await _finish(work, job, status, error)
    return Ended()


async def _finish(work: Changes, job: ImportJob, status: JobStatus, error: str | None = None) -> None:
    job.status, job.error, job.finished_at, job.updated_at = status, error and error[:1000], now(), now()
    job.version += 1
    await job.save(update_fields=["status", "error", "finished_at", "updated_at", "version"])
    await _let_go(job)
    counts = {name: getattr(job, name) for name in COUNTS}
    after = {"status": status, "noun": job.noun, "is_dry_run": job.is_dry_run, **counts}
    work.record(ImportFinished.of(job, after=after))
    if job.created or job.updated:
        work.audit(AuditAction.IMPORTED, f"import_{job.id}", after)


async def _let_go(job: ImportJob) -> None:
    """Remove the file of an import that is over, unless another one still reads it, or may after a dry run of a file that was sent."""
    files_ = StoredFile.filter(workspace_id=job.workspace_id, id=job.file_id)
    found = await owned(files_)  # whoever ends another import of it, or starts one, waits
    if job.is_dry_run and any(file.is_sent for file in found):
        return
    if not await ImportJob.filter(workspace_id=job.workspace_id, file_id=job.file_id, status__in=OPEN).exists():
        await files_.delete()
