"""Commands for accounts with telephony providers, and for pulling their calls."""

from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from api.cli.common import console, opened, run
from api.settings import Settings
from integrations.telephony import PROVIDERS
from models.providers import ProviderAccount
from models.users import User
from resolvers.pulls import sync as pull

account_app = typer.Typer(no_args_is_help=True, help="Accounts with telephony providers.")


@account_app.command("add")
def account_add(
    email: Annotated[str, typer.Option(help="An administrator of the workspace.")],
    provider: Annotated[str, typer.Option(help="The provider's key, such as mango.")],
    name: Annotated[str, typer.Option(help="A name for people.")],
    setting: Annotated[list[str], typer.Option(help="A credential or option, as key=value; may be repeated.")],
) -> None:
    """Add an account with a telephony provider."""
    settings = Settings()
    credentials = dict(entry.split("=", 1) for entry in setting if "=" in entry)

    async def work() -> None:
        known = PROVIDERS.get(provider)
        missing = [key for key in known.credentials if key not in credentials] if known else []
        if known is None or missing:
            console.print(
                f"[red]{'Missing: ' + ', '.join(missing) if known else 'Known providers: ' + ', '.join(PROVIDERS)}[/red]"
            )
            raise typer.Exit(1)
        async with opened(settings):
            user = await User.get(email=email)
            account = await ProviderAccount.create(
                workspace_id=user.workspace_id, provider=provider, name=name, credentials=credentials
            )
            console.print(f"Added {account.id}.", highlight=False)

    run(work())


def sync(
    since: Annotated[datetime | None, typer.Option(help="Pull from this instant (UTC) instead of the account's cursor.")] = None,
) -> None:
    """Pull the calls of every provider account."""
    settings = Settings()

    async def work() -> None:
        async with opened(settings):
            accounts = await ProviderAccount.all()
            if not accounts:
                console.print("There is no account; add one with `voronka account add`.")
            for account in accounts:
                await _pull(account, since)

    run(work())


async def _pull(account: ProviderAccount, since: datetime | None) -> None:
    telephony = PROVIDERS[account.provider].open(account.credentials)
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
