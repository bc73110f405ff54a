"""Commands that bring records in from files, and take them out."""

import json
import sys
from collections.abc import Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Annotated, Any

import typer

from api.cli.common import console, listed, opened, progress_bar, run, user_of
from api.engine import make_engine
from api.exporting import Export, Exporter
from api.settings import Settings
from models.errors import BadInput
from models.jobs import FileFormat, ImportJob, ImportRow, RowStatus
from models.rights import Noun
from resolvers.access import Actor
from resolvers.callers import look_again
from resolvers.changes import changes
from resolvers.imports import files, jobs, mappings, previews
from resolvers.imports.forms import DayOrder, DecimalSign
from resolvers.imports.reading import Outcome
from resolvers.imports.surveys import Survey
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
    saved_as: Annotated[str | None, typer.Option(help="Read the file by the mapping that is kept under this name.")] = None,
    save_as: Annotated[
        str | None, typer.Option(help="Keep what the columns become, and how they are written, under this name.")
    ] = None,
    decimal_sign: Annotated[
        DecimalSign | None,
        typer.Option(help="What stands before the fraction of a number, where the file does not tell.", case_sensitive=False),
    ] = None,
    day_order: Annotated[
        DayOrder | None,
        typer.Option(help="Which number of a day comes first, where the file does not tell.", case_sensitive=False),
    ] = None,
    overwrite: Annotated[bool, typer.Option(help="Overwrite also what people have changed since the last import.")] = False,  # noqa: FBT002 - Typer makes a switch of it
    preview: Annotated[bool, typer.Option(help="Only look the file over: its columns, and its first rows.")] = False,  # noqa: FBT002 - Typer makes a switch of it
    dry_run: Annotated[bool, typer.Option(help="Only tell what would happen.")] = False,  # noqa: FBT002 - Typer makes a switch of it
) -> None:
    """Import contacts, companies, deals or interactions. Safe to repeat where rows have an externalId."""
    settings = Settings()
    format_ = FileFormat.JSONL if path.suffix == ".jsonl" else None
    mapping = _columns(column)
    read: Any = {"mapping": mapping, "saved_as": saved_as, "decimal_sign": decimal_sign, "day_order": day_order}

    async def work() -> None:
        async with opened(settings):
            actor = await _as_user(email)
            if preview or save_as is not None:
                found, outcomes = await previews.preview(actor, noun, format_, content=path.read_bytes(), **read)
                if save_as is not None:
                    async with changes(actor.workspace_id, actor.user_id) as unit:
                        unit.through = actor.through
                        await mappings.save_mapping(unit, actor, noun, save_as, found.mapping, decimal_sign, day_order)
                    console.print(f"Kept as {save_as}: --saved-as reads the next file so.", highlight=False, markup=False)
                if preview:
                    _show(found, outcomes)
                    return
            file = await files.keep_file(actor, path.read_bytes(), path.name)
            async with changes(actor.workspace_id, actor.user_id) as unit:
                unit.through = actor.through
                job = await jobs.start_import(
                    unit, actor, noun, format_, file_id=f"file_{file.id}", overwrite=overwrite, dry_run=dry_run, **read
                )
            if job.ignored:
                console.print(f"Columns that become nothing: {', '.join(job.ignored)}", highlight=False)
            with progress_bar() as bar:
                task = bar.add_task("Importing", total=None)
                done = await jobs.run_whole(job, lambda at: bar.update(task, completed=at.done, total=at.total))
            await _tell(done)

    run(work())


def _columns(given: list[str] | None) -> dict[str, str] | None:
    """Return what columns become. A column may have the sign in its name: the last one counts."""
    if not given:
        return None
    if wrong := next((entry for entry in given if "=" not in entry), None):
        raise typer.BadParameter(f"{wrong} says no field; write it as Column=field", param_hint="--column")
    return {name: field for name, _, field in (entry.rpartition("=") for entry in given)}


def _show(found: Survey, outcomes: Sequence[Outcome]) -> None:
    """Print what an import would make of the columns and the first rows of a file, and what has to be said first."""
    delimiter = f", cells apart by {found.layout.delimiter!r}" if found.layout.format is FileFormat.CSV else ""
    typer.echo(f"{found.layout.format.value}, {found.layout.encoding}{delimiter}")
    forms = {name: " ".join(found.forms.get(name, {}).values()) for name in found.columns}
    listed(
        ("column", "becomes", "written", "first"),
        [(name, found.mapping.get(name, "nothing"), forms[name], _first(found, name)) for name in found.columns],
    )
    for outcome in outcomes:
        for problem in outcome.problems:
            typer.echo(f"line {outcome.number}: {problem['column']}: {problem['message']}")
    for unclear in found.problems:
        typer.echo(f"{'.'.join(unclear.path)}: {unclear.message}")
    if found.problems:
        raise typer.Exit(1)


def _first(found: Survey, name: str) -> str:
    """Return the first cells of a column."""
    cells = [str(line.cells.get(name) or "") for line in found.first if isinstance(line.cells, dict)]
    return " | ".join(cell[:30] for cell in cells[:3])


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
