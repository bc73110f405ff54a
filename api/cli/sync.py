"""Pulling the calls of provider accounts."""

from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from api.cli.common import console, opened, run
from api.settings import Settings
from integrations.telephony import PROVIDERS
from models.providers import ProviderAccount
from models.workspaces import Workspace
from resolvers.pulls import sync as pull


def sync(
    since: Annotated[datetime | None, typer.Option(help="Pull from this instant (UTC) instead of the account's cursor.")] = None,
) -> None:
    """Pull the calls of every provider account."""
    settings = Settings()

    async def work() -> None:
        async with opened(settings):
            found = 0
            for workspace_id in await Workspace.all().order_by("id").values_list("id", flat=True):
                for account in await ProviderAccount.filter(workspace_id=workspace_id).order_by("id"):
                    found += 1
                    await _pull(account, since)
            if not found:
                console.print("There is no account; add one with `voronka account add`.")

    run(work())


async def _pull(account: ProviderAccount, since: datetime | None) -> None:
    telephony = PROVIDERS[account.provider].open(account.credentials.open())
    try:
        with Progress(SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=console) as bar:
            task = bar.add_task(f"Pulling {account.name}")
            count = await pull(
                account,
                telephony,
                since=since.replace(tzinfo=UTC) if since else None,
                progress=lambda at, c: bar.update(task, description=f"Pulling {account.name}: up to {at:%Y-%m-%d}, {c.new} new"),
            )
        console.print(
            f"{account.name}: {count.new} new, {count.corrected} corrected, {count.same} unchanged, {count.failed} unreadable"
        )
    finally:
        await telephony.close()
