"""Commands for people."""

from typing import Annotated

import typer

from api.cli.common import console, opened, run, user_of
from api.settings import Settings
from resolvers import sessions, users
from resolvers.changes import changes

user_app = typer.Typer(no_args_is_help=True, add_completion=False, help="People.")


@user_app.command("password")
def user_password(
    email: Annotated[str, typer.Option(help="Whose password it is.")],
    password: Annotated[str, typer.Option(prompt=True, hide_input=True, confirmation_prompt=True, help="The new password.")],
) -> None:
    """Set a user's password, so that they can sign in. Their sessions end."""
    settings = Settings()

    async def work() -> None:
        async with opened(settings):
            user = await user_of(email)
            sessions.check_password("password", password)
            async with changes(user.workspace_id) as unit:
                await sessions.set_password(unit, user, password)
            console.print("The password is set.")

    run(work())


@user_app.command("repair")
def user_repair(
    email: Annotated[str, typer.Option(help="Who becomes the administrator.")],
    workspace: Annotated[str | None, typer.Option(help="The workspace's id, where several have a user with the e-mail.")] = None,
) -> None:
    """Make a user the administrator of a workspace that has none left."""
    settings = Settings()

    async def work() -> None:
        async with opened(settings):
            user = await user_of(email, workspace)
            await users.repair(user)
            console.print(
                f"{user.name} is the administrator of this workspace now, and can let others be that too.", highlight=False
            )

    run(work())
