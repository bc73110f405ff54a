"""Commands for accounts with telephony providers. Credentials are asked for or read from a file, sealed, and never printed."""

import sys
from pathlib import Path
from typing import Annotated, Any

import stamina
import typer

from api.cli.asking import at_terminal
from api.cli.choosing import WorkspaceOption, workspace_of
from api.cli.common import listed, opened, run
from api.providing import placed
from api.settings import Settings
from integrations.telephony import PROVIDERS
from models.errors import BadInput
from models.ports.telephony import Provider
from models.providers import ProviderAccount
from models.sealing import SealFailed
from models.workspaces import Workspace
from resolvers.intake.accounts import AccountFields, create_account, remove_account, update_account
from resolvers.intake.offered import offer
from resolvers.intake.pulls import probe
from resolvers.operators import operate

account_app = typer.Typer(no_args_is_help=True, add_completion=False, help="Accounts with telephony providers.")
Account = Annotated[str, typer.Argument(help="The account's name or id.")]
Setting = Annotated[list[str] | None, typer.Option("--setting", help="An option, as key=value; may be repeated.")]
SettingsFile = Annotated[
    Path | None,
    typer.Option("--settings-file", help="A file of credentials and options, one key=value a line; `-` for the standard input."),
]
Country = Annotated[
    str | None, typer.Option("--country", help="The country of numbers that it sends without one, if not the workspace's.")
]


@account_app.command("list")
def list_(workspace: WorkspaceOption = None) -> None:
    """List the accounts, when each was last pulled, and what went wrong then."""

    async def work() -> None:
        async with opened(Settings()):
            home = await workspace_of(workspace)
            rows = [
                (
                    f"account_{one.id}",
                    one.provider,
                    one.name,
                    one.country or home.country,
                    one.synced_until or "never",
                    one.last_synced_at or "never",
                    one.last_error or "",
                )
                for one in await ProviderAccount.filter(workspace_id=home.id).order_by("name", "id")
            ]
            listed(("id", "provider", "name", "country", "pulled until", "last pull", "error"), rows)

    run(work())


@account_app.command("add")
def add(
    provider: Annotated[str, typer.Option(help="The provider's key, such as mango.")],
    name: Annotated[str, typer.Option(help="A name for people.")],
    setting: Setting = None,
    settings_file: SettingsFile = None,
    country: Country = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Add an account. What its provider needs to be told is asked for at a terminal, unless it is given."""

    async def work() -> None:
        known = _provider(provider)
        credentials = _completed(known, _given(setting, settings_file))
        fields: AccountFields = {"name": name, "credentials": credentials, **({"country": country} if country else {})}
        async with opened(Settings()):
            home = await workspace_of(workspace)
            account = await operate(home, lambda unit, actor: create_account(unit, actor, provider, fields))
            typer.echo(
                f"Added {account.name}, account_{account.id}. `voronka account test` asks the provider; a worker pulls its calls, `voronka sync` at once."
            )

    run(work())


@account_app.command("test")
def ask_provider(account: Account, workspace: WorkspaceOption = None) -> None:
    """Ask the provider whether the account's credentials hold. Nothing is changed."""

    async def work() -> None:
        async with opened(Settings()):
            found = await _account(await workspace_of(workspace), account)
            placed(Settings())
            stamina.set_active(False)  # one answer, good or bad, at once
            telephony = _provider(found.provider).open(found.credentials.open())
            try:
                answer = await probe(telephony)
            finally:
                stamina.set_active(True)
                await telephony.close()
            typer.echo(f"{found.name} is well: {_provider(found.provider).title} {answer}.")

    run(work())


@account_app.command("change")
def change(
    account: Account,
    name: Annotated[str | None, typer.Option(help="Another name.")] = None,
    setting: Setting = None,
    settings_file: SettingsFile = None,
    country: Country = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Change an account. Credentials and options that are given take the place of those of the same key; the others stay."""

    async def work() -> None:
        given = _given(setting, settings_file)
        async with opened(Settings()):
            home = await workspace_of(workspace)
            found = await _account(home, account)
            fields: Any = {key: value for key, value in (("name", name), ("country", country)) if value is not None}
            if given:
                fields["credentials"] = _completed(_provider(found.provider), {**_kept(found), **given})
            await operate(home, lambda unit, actor: update_account(unit, actor, f"account_{found.id}", fields))
            typer.echo(f"{found.name} is changed.")

    run(work())


@account_app.command("remove")
def remove(
    account: Account,
    workspace: WorkspaceOption = None,
    yes: Annotated[bool, typer.Option("--yes", help="Go on without asking.")] = False,  # noqa: FBT002 - Typer makes a switch of it
) -> None:
    """Remove an account with its credentials. The calls that it has brought stay."""

    async def work() -> None:
        async with opened(Settings()):
            home = await workspace_of(workspace)
            found = await _account(home, account)
            if not yes:
                typer.confirm(f"Remove {found.name} ({found.provider}) from {home.name}?", abort=True)
            await operate(home, lambda unit, actor: remove_account(unit, actor, f"account_{found.id}"))
            typer.echo(f"{found.name} is removed.")

    run(work())


async def _account(home: Workspace, named: str) -> ProviderAccount:
    """Return an account by its name or id; where there is none, those that there are are named."""
    present = await ProviderAccount.filter(workspace_id=home.id).order_by("name", "id")
    wanted = named.strip().casefold()
    for one in present:
        if wanted in {one.name.casefold(), str(one.id), f"account_{one.id}"}:
            return one
    among = (
        f"There are: {', '.join(one.name for one in present)}."
        if present
        else "There is none; add one with `voronka account add`."
    )
    raise BadInput(f"{home.name} has no account {named}. {among}")


def _provider(key: str) -> Provider[Any]:
    known = PROVIDERS.get(key)
    if known is None:
        raise BadInput(f"There is no provider {key}. Known are: {', '.join(PROVIDERS)}.")
    offer({key: known})
    return known


def _kept(account: ProviderAccount) -> dict[str, str]:
    """Return the credentials that an account has; none where their key is lost, so that they can be given anew."""
    try:
        return dict(account.credentials.open())
    except SealFailed:
        return {}


def _given(settings: list[str] | None, file: Path | None) -> dict[str, str]:
    """Return credentials and options by their keys, those of a file first."""
    lines: list[str] = []
    if file is not None:
        try:
            lines = (sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")).splitlines()
        except OSError as wrong:
            raise BadInput(f"{file} cannot be read: {wrong.strerror}.") from None
    entries = [line.strip() for line in (*lines, *(settings or ())) if line.strip() and not line.lstrip().startswith("#")]
    if any("=" not in entry for entry in entries):
        raise BadInput("Settings are given as key=value, one a line in a file.")
    return {key.strip(): value.strip() for key, _, value in (entry.partition("=") for entry in entries)}


def _completed(provider: Provider[Any], given: dict[str, str]) -> dict[str, str]:
    """Return all that a provider needs to be told, asked for where somebody can be. What cannot be used is refused."""
    missing = [key for key in provider.needs if not given.get(key)]
    if at_terminal():
        given |= {key: str(typer.prompt(key, hide_input=True)) for key in missing}
    provider.read(given)
    return given
