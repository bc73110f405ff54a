"""Commands for workspaces: the companies of this deployment, and the settings of each."""

from dataclasses import fields
from typing import Annotated, Any

import typer

from api.cli.choosing import WorkspaceOption, workspace_of
from api.cli.common import listed, opened, run
from api.cli.founding import (
    AdminEmail,
    AdminName,
    Answers,
    Country,
    Currency,
    Invite,
    Name,
    PasswordFile,
    Words,
    Zone,
    tell,
)
from api.settings import Settings
from models.users import User
from models.workspaces import Workspace
from resolvers.operators import operate
from resolvers.workspaces import update_workspace

workspace_app = typer.Typer(no_args_is_help=True, add_completion=False, help="Workspaces: one a company.")


@workspace_app.command("create")
def create(
    name: Name = None,
    zone: Zone = None,
    country: Country = None,
    currency: Currency = None,
    language: Words = None,
    admin_name: AdminName = None,
    admin_email: AdminEmail = None,
    password_file: PasswordFile = None,
    invite: Invite = False,  # noqa: FBT002 - Typer makes a switch of it
) -> None:
    """Make a workspace more, with its first administrator and a pipeline. Asks at a terminal; a script gives the options."""
    settings = Settings()
    given = locals()
    answers = Answers(**{field.name: given[field.name] for field in fields(Answers) if field.name in given})

    async def work() -> None:
        answers.complete()
        async with opened(settings):
            tell(await answers.found(as_the_first=False), settings)

    run(work())


@workspace_app.command("list")
def list_() -> None:
    """List the workspaces."""

    async def work() -> None:
        async with opened(Settings()):
            rows = []
            for one in await Workspace.all().order_by("created_at", "id"):
                people = await User.filter(workspace_id=one.id, is_active=True).count()
                rows.append((f"workspace_{one.id}", one.name, one.zone, one.country, one.currency, people))
            listed(("id", "name", "zone", "country", "currency", "active users"), rows)

    run(work())


@workspace_app.command("show")
def show(workspace: WorkspaceOption = None) -> None:
    """Show a workspace's settings."""

    async def work() -> None:
        async with opened(Settings()):
            _show(await workspace_of(workspace))

    run(work())


@workspace_app.command("change")
def change(
    workspace: WorkspaceOption = None,
    name: Name = None,
    zone: Zone = None,
    country: Annotated[str | None, typer.Option(help="The country (ISO 3166) of its telephone numbers.")] = None,
    currency: Annotated[str | None, typer.Option(help="The base currency; fixed once there are amounts.")] = None,
) -> None:
    """Change a workspace's settings. A change of zone counts the past by the new zone's days."""
    wanted: Any = {"name": name, "zone": zone, "country": country, "currency": currency}
    wanted = {field: value for field, value in wanted.items() if value is not None}

    async def work() -> None:
        async with opened(Settings()):
            found = await workspace_of(workspace)
            _show(await operate(found, lambda unit, actor: update_workspace(unit, actor, wanted)))

    run(work())


def _show(one: Workspace) -> None:
    typer.echo(f"{'id':<13} workspace_{one.id}")
    for field in ("name", "zone", "country", "currency", "working_days", "work_starts", "work_ends", "stale_days"):
        typer.echo(f"{field.replace('_', ' '):<13} {getattr(one, field)}")
