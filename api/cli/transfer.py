"""Commands that bring records in from files, and take them out."""

import json
import sys
from contextlib import aclosing
from pathlib import Path
from typing import Annotated, Any

import typer

from api.cli.common import console, opened, progress_bar, run, user_of
from api.engine import make_engine
from api.exporting import Export, Exporter
from api.settings import Settings
from models.errors import BadInput
from models.jobs import FileFormat, ImportJob, ImportRow, RowStatus
from models.rights import Noun
from resolvers.access import Actor
from resolvers.callers import look_again
from resolvers.changes import changes
from resolvers.imports import files, jobs
from schema.documents import RequestRefused


async def _as_user(email: str) -> Actor:
    user = await user_of(email)
    return await look_again(user.workspace_id, user.id, None)


def import_rows(
    noun: Annotated[Noun, typer.Argument(help="What the rows are.", case_sensitive=False)],
    path: Annotated[
        Path,
        typer.Argument(
            help="The file: a table as text, an Excel workbook, or JSON Lines; told by its content.",
            exists=True,
            dir_okay=False,
            readable=True,
        ),
    ],
    email: Annotated[str, typer.Option(help="The user in whose name it is done.")],
    column: Annotated[list[str] | None, typer.Option(help="What a column becomes, as `Column=field`; may be repeated.")] = None,
    dry_run: Annotated[bool, typer.Option(help="Only tell what would happen.")] = False,  # noqa: FBT002 - Typer makes a switch of it
) -> None:
    """Import contacts, companies, deals or interactions. Safe to repeat where rows have an externalId."""
    settings = Settings()
    format_ = FileFormat.JSONL if path.suffix == ".jsonl" else None
    mapping = dict(entry.split("=", 1) for entry in column if "=" in entry) if column else None

    async def work() -> None:
        async with opened(settings):
            actor = await _as_user(email)
            file = await files.keep_file(actor, path.read_bytes(), path.name)
            async with changes(actor.workspace_id, actor.user_id) as unit:
                job = await jobs.start_import(
                    unit, actor, noun, format_, file_id=f"file_{file.id}", mapping=mapping, dry_run=dry_run
                )
            if job.ignored:
                console.print(f"Columns that become nothing: {', '.join(job.ignored)}", highlight=False)
            with progress_bar() as bar:
                task = bar.add_task("Importing", total=None)
                done = await jobs.run_whole(job, lambda at: bar.update(task, completed=at.done, total=at.total))
            await _tell(done)

    run(work())


async def _tell(job: ImportJob) -> None:
    would = "would be " if job.is_dry_run else ""
    console.print(
        f"{job.status.value.lower()}: {job.created} {would}created, {job.updated} {would}updated, {job.unchanged} unchanged, {job.failed} failed"
        + (f"; {job.warned} not as the file says" if job.warned else "")
    )
    rows = ImportRow.filter(workspace_id=job.workspace_id, job_id=job.id)
    for told_of in (rows.filter(status=RowStatus.FAILED), rows.filter(is_warned=True)):
        for row in await told_of.order_by("number").limit(20):
            told = "; ".join(f"{p['column']}: {p['message']}" if p["column"] else p["message"] for p in row.problems)
            console.print(f"  line {row.number}: {told}", highlight=False)
    if job.error:
        console.print(f"[red]{job.error}[/red]", highlight=False)
    if job.failed or job.error:
        raise typer.Exit(1)


def export_rows(
    connection: Annotated[str, typer.Argument(help="A list of the API, such as contacts or deals.")],
    email: Annotated[str, typer.Option(help="The user in whose name it is done.")],
    field: Annotated[list[str], typer.Option(help="A field to write, such as `name` or `owner.name`; may be repeated.")],
    filter_: Annotated[str, typer.Option("--filter", help="The list's filter, as JSON.")] = "{}",
    jsonl: Annotated[bool, typer.Option(help="Write JSON Lines instead of CSV.")] = False,  # noqa: FBT002 - Typer makes a switch of it
) -> None:
    """Write the rows of a list to the standard output, as far as the user may export them."""
    settings = Settings()
    free = settings.model_copy(update={"max_cost": 0, "rate_limit": 0})
    wanted = Export(
        connection=connection, fields=field, filter=_json(filter_), format=FileFormat.JSONL if jsonl else FileFormat.CSV
    )

    async def work() -> None:
        async with opened(settings):
            exporter = Exporter(engine=make_engine(free), wanted=wanted, look=lambda: _as_user(email), request_id="export")
            try:
                await exporter.begin()
                async with aclosing(exporter.pieces()) as pieces:
                    async for text in pieces:
                        sys.stdout.write(text)
            except RequestRefused as refused:
                raise BadInput(refused.errors[0]["message"]) from None

    run(work())


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as wrong:
        raise typer.BadParameter(f"it is no JSON: {wrong}", param_hint="--filter") from None
