"""Commands for the key that secrets are kept with: making one, changing it, and giving up what a lost one sealed."""

from typing import Annotated

import typer

from api.cli.common import console, opened, run
from api.settings import Settings
from models.sealing import new_key
from resolvers.sign_in.secrets import seal_all

secrets_app = typer.Typer(no_args_is_help=True, add_completion=False, help="The key that secrets are kept with.")


@secrets_app.command("new-key")
def print_new_key() -> None:
    """Print a fresh key for VORONKA_SECRET_KEY."""
    console.print(new_key(), highlight=False)


@secrets_app.command()
def rotate() -> None:
    """Seal every secret anew with the first key. The others can go then."""

    async def work() -> None:
        async with opened(Settings()):
            count = await seal_all(rotate=True)
            console.print(
                f"Sealed {count.sealed} anew with the first key." if count.sealed else "All are sealed with the first key."
            )

    run(work())


@secrets_app.command()
def reset(
    yes: Annotated[bool, typer.Option("--yes", help="Go on without asking.")] = False,  # noqa: FBT002 - Typer makes a switch of it
) -> None:
    """Give up what is sealed with a key that is lost: access tokens are refreshed, credentials of accounts must be given again."""
    if not yes:
        typer.confirm("Drop every secret that cannot be opened?", abort=True)

    async def work() -> None:
        async with opened(Settings()):
            count = await seal_all(rotate=True, drop_lost=True)
            console.print(f"Dropped {count.dropped}. Give accounts their credentials again with `voronka account change`.")

    run(work())
