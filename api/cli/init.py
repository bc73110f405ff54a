"""Setting up: the database, the first workspace with its administrator and a pipeline, and what to do next."""

import typer

from api.cli.common import patient, run, told
from api.cli.founding import (
    AdminEmail,
    AdminName,
    Answers,
    Country,
    Currency,
    Invite,
    Name,
    PasswordFile,
    Words,
    Zone,
    tell,
)
from api.preparing import keep_secrets, present_workspaces
from api.settings import Settings
from models.db.connecting import database, is_there
from resolvers.derived import upgrade
from resolvers.founding import AlreadyFounded


def init(
    name: Name = None,
    zone: Zone = None,
    country: Country = None,
    currency: Currency = None,
    language: Words = None,
    admin_name: AdminName = None,
    admin_email: AdminEmail = None,
    password_file: PasswordFile = None,
    invite: Invite = False,  # noqa: FBT002 - Typer makes a switch of it
) -> None:
    """Set up a company: its workspace, first administrator and pipeline. Asks at a terminal; a script gives the options.

    The database is made or brought up to date. One that is set up stays as it is.
    """
    settings = Settings()
    answers = Answers(
        name=name,
        zone=zone,
        country=country,
        currency=currency,
        language=language,
        admin_name=admin_name,
        admin_email=admin_email,
        password_file=password_file,
        invite=invite,
    )

    is_new = not is_there(settings.database_url)

    async def work() -> None:
        if is_new:
            answers.complete()  # before there is a file: an answer that is missing leaves none behind
        async with database(patient(settings)):
            if present := await present_workspaces():
                _tell_present(present)
                return
            if not is_new:
                answers.complete()
            await upgrade(patient(settings), told)
            await keep_secrets()
            try:
                made = await answers.found(as_the_first=True)
            except AlreadyFounded as already:
                _tell_present([already.present.name])
                return
        tell(made, settings)
        _tell_next(settings, made.administrator.email)

    run(work())


def _tell_present(names: list[str]) -> None:
    typer.echo(
        f"This database is set up already ({', '.join(names)}); nothing was changed. `voronka workspace create` adds another."
    )


def _tell_next(settings: Settings, email: str) -> None:
    """Print the commands that lead on."""
    typer.echo("\nNext:")
    for command, what in (
        ("voronka serve", f"the API and GraphiQL, on http://{settings.host}:{settings.port}/"),
        (f"voronka token create --email {email}", "a token for GraphiQL, scripts and services"),
        (f"voronka import contact people.csv --email {email}", "bring in what you have"),
        ("voronka account add --provider mango --name Main", "connect the telephony"),
        ("voronka user create --email … --name …", "the others"),
        ("voronka doctor", "whether all is well"),
    ):
        typer.echo(f"  {command:<58} # {what}")
