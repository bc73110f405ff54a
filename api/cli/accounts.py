"""Commands for accounts with telephony providers, and for pulling their calls."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

import typer
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from api.cli.common import console, opened, run
from api.settings import Settings
from integrations.telephony import PROVIDERS
from models.providers import ProviderAccount
from models.sealing import Sealed
from models.users import User
from models.workspaces import Workspace
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

    async def work() -> None:
        credentials = _credentials(provider, setting)
        async with opened(settings):
            user = await User.get(email=email)
            account = await ProviderAccount.create(
                workspace_id=user.workspace_id, provider=provider, name=name, credentials=Sealed.of(credentials)
            )
            console.print(f"Added {account.id}.", highlight=False)

    run(work())


@account_app.command("set")
def account_set(
    account_id: Annotated[UUID, typer.Argument(help="The account, as `account add` named it.")],
    setting: Annotated[list[str], typer.Option(help="A credential or option, as key=value; may be repeated.")],
) -> None:
    """Give an account other credentials, all of them; what it had is forgotten."""

    async def work() -> None:
        async with opened(Settings()):
            account = await ProviderAccount.get_or_none(id=account_id)
            if account is None:
                console.print("[red]There is no such account.[/red]")
                raise typer.Exit(1)
            account.credentials = Sealed.of(_credentials(account.provider, setting))
            await account.save(update_fields=["credentials"])
            console.print(f"{account.name} has its new credentials.", highlight=False)

    run(work())


def _credentials(provider: str, settings: list[str]) -> dict[str, str]:
    """Return the credentials of an account; an unknown provider, and what its settings lack or misspell, end the command."""
    given, known = dict(entry.split("=", 1) for entry in settings if "=" in entry), PROVIDERS.get(provider)
    if known is None:
        console.print(f"[red]Known providers: {', '.join(PROVIDERS)}[/red]")
        raise typer.Exit(1)
    known.read(given)
    return given


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
