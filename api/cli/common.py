"""What the commands share: the console and the database."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from api.settings import Settings
from models.db.connecting import DatabaseOptions, database
from models.errors import BadInput
from models.users import User
from resolvers.callers import users_by_email
from resolvers.reads import ids

console = Console()


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run a command's work."""
    return asyncio.run(work)


def listed(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows in columns, each as wide as it must be: an id that is cut off names nothing."""
    lines = [[str(cell) for cell in row] for row in (headings, *rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(headings))]
    for line in lines:
        typer.echo("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def patient(settings: Settings) -> DatabaseOptions:
    """Return how to reach the database for work that may take hours, and that does not serve."""
    return replace(settings.database, name="voronka migrate", statement_timeout=24 * 3600)


def told(text: str) -> None:
    """Print a line as it is."""
    console.print(text, highlight=False, soft_wrap=True)


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[None]:
    """Open the database for a command."""
    async with database(settings.database):
        yield


def progress_bar() -> Progress:
    """Return a bar for work whose size is known."""
    return Progress(
        SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=console
    )


async def user_of(email: str, workspace: str | None = None) -> User:
    """Return the one user with an e-mail, in a workspace if one is named; none, and several, end the command."""
    query = users_by_email(email)
    users = await (query.filter(workspace_id=ids.decode("workspace", workspace, "workspace")) if workspace else query)
    if len(users) != 1:
        raise BadInput(f"{'No user has' if not users else 'Several workspaces have a user with'} the e-mail {email}.")
    return users[0]
