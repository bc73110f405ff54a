"""Commands for API tokens."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

import typer
from rich.table import Table

from api.cli.common import console, opened, run, user_of
from api.settings import Settings
from models.base import now
from models.tokens import ApiToken
from models.users import User
from resolvers.sign_in import tokens

token_app = typer.Typer(no_args_is_help=True, add_completion=False, help="API tokens.")


@token_app.command("create")
def token_create(
    email: Annotated[str, typer.Option(help="The user whom the token acts as.")],
    name: Annotated[str, typer.Option(help="What the token is for.")] = "api",
    days: Annotated[int, typer.Option(help="For how many days it holds; 0 for ever.")] = 365,
) -> None:
    """Make a token and print it. It cannot be shown again."""
    settings = Settings()

    async def work() -> None:
        async with opened(settings):
            user = await user_of(email)
            issued = await tokens.create_token(user, name, now() + timedelta(days=days) if days else None)
            console.print(f"id     {issued.id}\ntoken  {issued.secret}", highlight=False)

    run(work())


@token_app.command("list")
def token_list() -> None:
    """List the tokens, without their secrets."""
    settings = Settings()

    async def work() -> None:
        async with opened(settings):
            table = Table("id", "name", "user", "expires", "revoked")
            for token in await ApiToken.all().order_by("created_at"):
                user = await User.get(workspace_id=token.workspace_id, id=token.user_id)
                table.add_row(
                    str(token.id), token.name, user.email, str(token.expires_at or "never"), str(token.revoked_at or "")
                )
            console.print(table)

    run(work())


@token_app.command("revoke")
def token_revoke(token_id: Annotated[UUID, typer.Argument(help="The token's id, as listed.")]) -> None:
    """End a token. Running servers notice at once."""
    settings = Settings()

    async def work() -> None:
        async with opened(settings):
            done = await tokens.revoke_token(token_id)
            console.print("Revoked." if done else "There is no such live token.")

    run(work())
