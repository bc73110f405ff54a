"""Pulling the calls of provider accounts, and reading again what nobody understood."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from api.cli.common import console, opened, run, told
from api.providing import open_account, placed
from api.settings import Settings
from api.stores import recordings_by
from models.base import now
from models.db.locking import owned
from models.providers import ProviderAccount
from models.workspaces import Workspace
from resolvers.changes import changes
from resolvers.intake import past, pulls
from resolvers.intake.inbox import receive_again
from resolvers.intake.storing import IntakeCount
from resolvers.jobs.kinds import Kind

Before = Callable[[ProviderAccount], Awaitable[None]]
Outcome = Callable[[ProviderAccount, pulls.Report, bool], Awaitable[str | None]]
AT_ONCE = 4
"""How many accounts are pulled at a time: a slow one holds nobody up."""


def sync(
    since: Annotated[datetime | None, typer.Option(help="Pull from this instant (UTC) instead of the account's cursor.")] = None,
) -> None:
    """Pull the calls of every provider account. One that fails is told at the end, and keeps no other from being pulled."""
    begin, every = since.replace(tzinfo=UTC) if since else None, Settings().pull_every
    run(_of_each("Pulling", lambda report: pulls.kinds(open_account, report, every=every)[0], begin))


def reread() -> None:
    """Read the records again that providers have sent and nobody could verify or understand, of every account."""

    async def receive(row: ProviderAccount) -> None:
        async with changes(row.workspace_id) as work:
            await receive_again(work, row)

    run(_of_each("Reading again", lambda report: pulls.kinds(open_account, report)[1], None, receive))


def backfill(
    start: Annotated[datetime, typer.Argument(metavar="FROM", help="Back to when (UTC), such as 2026-01-01.")],
) -> None:
    """Bring in the past of every provider account back to an instant. Where this is ended, workers go on with it."""

    async def want(row: ProviderAccount) -> None:
        async with changes(row.workspace_id) as work:
            [held] = await owned(ProviderAccount.filter(workspace_id=row.workspace_id, id=row.id))
            await past.want(work, held, min(start.replace(tzinfo=UTC), now()))

    def kind_of(report: pulls.Report) -> Kind:
        return past.kind(open_account, turn=None, progress=lambda at: report.progress(at, IntakeCount()))

    run(_of_each("Filling", kind_of, None, want, _filled))


async def _of_each(
    doing: str,
    kind_of: Callable[[pulls.Report], Kind],
    since: datetime | None,
    before: Before | None = None,
    outcome: Outcome | None = None,
) -> None:
    """Do a job of every account of every workspace, and end with 1 if one of them failed."""
    places = asyncio.Semaphore(AT_ONCE)
    placed(Settings())
    recordings_by(Settings())
    async with opened(Settings()):
        workspaces = await Workspace.all().order_by("id").values_list("id", flat=True)
        accounts = [row for found in workspaces for row in await ProviderAccount.filter(workspace_id=found).order_by("id")]
        if not accounts:
            told("There is no account; add one with `voronka account add`.")

        async def do(row: ProviderAccount, bar: Progress) -> str | None:
            async with places:
                task = bar.add_task(f"{doing} {row.name}")
                report = pulls.Report(
                    progress=lambda at, c: bar.update(task, description=f"{doing} {row.name}: up to {at:%Y-%m-%d}, {c.new} new")
                )
                if before is not None:
                    await before(row)
                here = await pulls.run_now(kind_of(report), row, since=since)
                return await (outcome or _outcome)(row, report, here)

        columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
        with Progress(*columns, console=console) as bar:
            ended = await asyncio.gather(*(do(row, bar) for row in accounts))
        failed = [line for line in ended if line is not None]
        for line in failed:
            told(f"[red]{line}[/red]")
    if failed:
        raise typer.Exit(1)


async def _filled(row: ProviderAccount, _report: pulls.Report, here: bool) -> str | None:  # noqa: FBT001 - of one form with the other
    """Tell how far an account's past is, or return why it does not get on."""
    name, now_ = escape(row.name), await ProviderAccount.get(workspace_id=row.workspace_id, id=row.id)
    if not here:
        told(f"{name}: another process is at it.")
    elif now_.backfilled_to is None or now_.backfill_from is None or now_.backfilled_to > now_.backfill_from:
        return f"{name}: {escape(now_.backfill_error or 'broken off')}; a worker goes on"
    else:
        told(f"{name}: all calls since {now_.backfill_from:%Y-%m-%d} are here")
    return None


async def _outcome(row: ProviderAccount, report: pulls.Report, here: bool) -> str | None:  # noqa: FBT001 - of one form with the other
    """Tell what became of an account, or return why that failed."""
    name = escape(row.name)
    if not here:
        told(f"{name}: another process is at it.")
    elif (count := report.counted) is not None:
        told(f"{name}: {count.new} new, {count.corrected} corrected, {count.same} unchanged, {count.failed} unreadable")
    else:
        return f"{name}: {escape(str(report.failure or 'broken off; a worker or the next sync goes on'))}"
    return None
