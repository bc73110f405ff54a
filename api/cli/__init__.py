"""The command line: ``voronka``. One file a group of commands."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from api.app import prepare_database
from api.cli.accounts import account_app, reread, sync
from api.cli.cluster import distribute
from api.cli.common import configure_logs, console, opened, patient, progress_bar, run, told
from api.cli.demo.command import show
from api.cli.people import token_app, user_app
from api.cli.secrets import secrets_app
from api.cli.transfer import export_rows, import_rows
from api.cli.trusted import documents_app
from api.server import server
from api.settings import Settings
from api.worker import work
from models.db.connecting import database
from models.db.drafting import write as write_migration
from models.errors import CrmError
from models.events.listing import document as events_document
from resolvers.derived import reindex as heal_all
from resolvers.derived import upgrade
from schema.root import SCHEMA

app = typer.Typer(no_args_is_help=True, help="Voronka, a CRM backend.", pretty_exceptions_enable=False)
app.add_typer(token_app, name="token")
app.add_typer(user_app, name="user")
app.add_typer(documents_app, name="documents")
app.add_typer(account_app, name="account")
app.add_typer(secrets_app, name="secrets")
app.command()(sync)
app.command()(reread)
app.command()(distribute)
app.command("demo")(show)
app.command("import")(import_rows)
app.command("export")(export_rows)


@app.command()
def serve(
    worker: Annotated[bool | None, typer.Option(help="Do background work too, or leave it to `voronka worker`.")] = None,
) -> None:
    """Serve the API. Settings come from the environment; see the README's table."""
    settings = Settings() if worker is None else Settings().model_copy(update={"work": worker})
    configure_logs(settings)
    try:
        running = server(settings)
    except CrmError as wrong:
        console.print(f"[red]{wrong}[/red]", highlight=False)
        raise typer.Exit(1) from None
    running.run()
    if not running.started:
        raise typer.Exit(1)


@app.command()
def worker() -> None:
    """Do background work alone: imports, reminders, retention. As many processes as you like; SIGTERM gives back what runs."""
    settings = Settings()
    configure_logs(settings)

    async def run_jobs() -> None:
        async with opened(settings):
            await prepare_database(settings)
            await work(settings)

    run(run_jobs())


@app.command()
def migrate(
    make: Annotated[str | None, typer.Option(help="Write the migration that the models need, under this name.")] = None,
) -> None:
    """Bring the database up to date. What was broken off is gone on with; one process does it, others wait for it."""
    settings = Settings()

    async def bring() -> None:
        if make:
            path = await write_migration(make)
            console.print(f"Written: {path}. Review it." if path else "The models have not changed.")
            return
        async with database(patient(settings)):
            done = await upgrade(patient(settings), told)
            console.print(f"Ran {', '.join(done)}." if done else "The database is up to date.")

    run(bring())


@app.command()
def reindex() -> None:
    """Compare what is derived (KPI sums, search texts) with the records, workspace after workspace, and put right what differs."""
    settings = Settings()

    async def heal() -> None:
        differed = 0
        async with database(patient(settings)):
            with progress_bar() as bar:
                task = bar.add_task("Comparing", total=None)
                async for done, total, found in heal_all():
                    differed += found
                    bar.update(task, total=total, completed=done)
        console.print(f"{differed} differed and are right now." if differed else "Nothing differed.")

    run(heal())


@app.command()
def schema(
    check: Annotated[bool, typer.Option(help="Fail if schema/schema.graphql, or docs/events.md, is out of date.")] = False,  # noqa: FBT002 - Typer makes a switch of it
    events: Annotated[bool, typer.Option(help="Print the page of docs/ that lists the events instead.")] = False,  # noqa: FBT002 - the same
) -> None:
    """Print the GraphQL schema."""
    text = events_document() if events else SCHEMA.as_str() + "\n"
    if check:
        kept = "docs/events.md" if events else "schema/schema.graphql"
        current = Path(__file__).parent.parent.parent.joinpath(kept).read_text()
        raise typer.Exit(0 if current == text else 1)
    sys.stdout.write(text)


def main() -> None:
    """Run the command line."""
    app()
