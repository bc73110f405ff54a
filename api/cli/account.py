"""Commands for accounts with telephony providers."""

from typing import Annotated
from uuid import UUID

import typer

from api.cli.common import console, opened, run
from api.settings import Settings
from integrations.telephony import PROVIDERS
from models.providers import ProviderAccount
from models.sealing import Sealed
from models.users import User

account_app = typer.Typer(no_args_is_help=True, add_completion=False, help="Accounts with telephony providers.")


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
