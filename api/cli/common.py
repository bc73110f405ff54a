"""What the commands share: the console, the database, and how refusals are told."""

import asyncio
import sys
from collections.abc import AsyncIterator, Coroutine, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import orjson
import structlog
import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from api.preparing import DatabaseBehind, NothingSetUp
from api.settings import Settings
from models.db.apart import Interrupted
from models.db.connecting import DatabaseOptions, database
from models.db.distributing import NotDistributable
from models.db.migrating import ForeignDatabase
from models.errors import CrmError, Refused
from models.ports.failures import ProviderFailure
from models.ports.settings import UnusableSettings
from models.sealing import SealFailed
from models.users import User
from resolvers.callers import users_by_email
from resolvers.reads import ids

console = Console()
EXPECTED = (
    DatabaseBehind,
    ForeignDatabase,
    Interrupted,
    NotDistributable,
    NothingSetUp,
    ProviderFailure,
    UnusableSettings,
    SealFailed,
    CrmError,
)
"""Refusals that say all there is to know."""


def configure_logs(settings: Settings) -> None:
    """Write logs as JSON lines to the standard error."""
    levels = {"debug": 10, "info": 20, "warning": 30, "error": 40}
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(serializer=lambda value, **_: orjson.dumps(value, default=str).decode()),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(levels[settings.log_level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run a command's work. Expected refusals become one line and exit code 1."""
    try:
        return asyncio.run(work)
    except EXPECTED as exc:
        console.print(f"[red]{escape(_said(exc))}[/red]", highlight=False, soft_wrap=True)
        raise typer.Exit(1) from None


def _said(refusal: Exception) -> str:
    """Return a refusal in words; where several inputs are wrong, each by its name."""
    if isinstance(refusal, Refused):
        return "; ".join(
            f"{problem.path[-1]}: {problem.message}" if problem.path else problem.message for problem in refusal.problems
        )
    return str(refusal)


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
        console.print(f"[red]{'No user has' if not users else 'Several workspaces have a user with'} this e-mail.[/red]")
        raise typer.Exit(1)
    return users[0]
