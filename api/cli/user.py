"""Commands for people: adding them, their roles, letting them go, and giving back access that was lost."""

from pathlib import Path
from typing import Annotated

import typer

from api.cli.asking import ask_password, at_terminal, read_line
from api.cli.choosing import WorkspaceOption, person_of, workspace_of
from api.cli.common import listed, opened, run
from api.cli.links import link_lines
from api.settings import Settings
from models.base import now
from models.errors import BadInput
from models.users import Role, Team, User
from resolvers import users
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.operators import operate
from resolvers.sign_in import sessions
from resolvers.sign_in.invitations import renew_invitation
from resolvers.sign_in.joining import check_chosen, complaint
from resolvers.users import NewUser

user_app = typer.Typer(no_args_is_help=True, add_completion=False, help="People.")
Email = Annotated[str, typer.Option("--email", help="Who: their e-mail.")]
PasswordFile = Annotated[
    Path | None, typer.Option("--password-file", help="A file whose first line is the password; `-` for the standard input.")
]


@user_app.command("create")
def create(
    email: Annotated[str, typer.Option(help="Work e-mail; unique in the workspace.")],
    name: Annotated[str, typer.Option(help="Full name.")],
    role: Annotated[Role, typer.Option(help="What they may see and change.", case_sensitive=False)] = Role.MANAGER,
    team: Annotated[str | None, typer.Option(help="Their team, by its name.")] = None,
    password_file: PasswordFile = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Add a person. Without a password a link is printed with which they choose one themselves."""
    settings = Settings()

    async def work() -> None:
        fields: NewUser = {"email": email, "name": name, "role": role}
        if password_file is not None:
            fields["password_hash"] = await _hashed(read_line(password_file))
        async with opened(settings):
            home = await workspace_of(workspace)
            if team is not None:
                found = await Team.filter(workspace_id=home.id, name=team).first()
                if found is None:
                    raise BadInput(f"{home.name} has no team {team}.")
                fields["team_id"] = f"team_{found.id}"
            if password_file is not None:
                person, secret = await operate(home, lambda unit, actor: users.create_user(unit, actor, fields)), None
            else:
                shown = await operate(home, lambda unit, actor: users.invite_user(unit, actor, fields))
                person, secret = await User.get(workspace_id=home.id, id=shown.row.id), shown.values["secret"]
            typer.echo(f"{person.name} is added to {home.name} as {person.role.value}.")
            for line in link_lines(secret, settings):
                typer.echo(line)

    run(work())


@user_app.command("list")
def list_(workspace: WorkspaceOption = None) -> None:
    """List the people of a workspace."""

    async def work() -> None:
        async with opened(Settings()):
            home = await workspace_of(workspace)
            teams = {team.id: team.name for team in await Team.filter(workspace_id=home.id)}
            rows = [
                (
                    f"user_{one.id}",
                    one.name,
                    one.email,
                    one.role.value,
                    teams.get(one.team_id, "") if one.team_id else "",
                    _state(one),
                )
                for one in await User.filter(workspace_id=home.id).order_by("name", "id")
            ]
            listed(("id", "name", "e-mail", "role", "team", "state"), rows)

    run(work())


@user_app.command("role")
def role_(
    email: Email,
    role: Annotated[Role, typer.Argument(help="The new role.", case_sensitive=False)],
    workspace: WorkspaceOption = None,
) -> None:
    """Give a person another role. The last administrator stays one."""

    async def work() -> None:
        async with opened(Settings()):
            home, person = await person_of(email, workspace)
            await operate(home, lambda unit, actor: users.update_user(unit, actor, f"user_{person.id}", {"role": role}))
            typer.echo(f"{person.name} is {role.value} in {home.name}.")

    run(work())


@user_app.command("deactivate")
def deactivate(
    email: Email,
    hand_over_to: Annotated[
        str | None, typer.Option(help="Who takes over what is open, by e-mail; it stays theirs unless given.")
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Let a person go: all that they have signed in ends at once. `userActivate` takes them back."""

    async def work() -> None:
        async with opened(Settings()):
            home, person = await person_of(email, workspace)
            heir = (await person_of(hand_over_to, f"workspace_{home.id}"))[1] if hand_over_to else None
            to = f"user_{heir.id}" if heir else None
            await operate(home, lambda unit, actor: users.deactivate_user(unit, actor, f"user_{person.id}", to))
            typer.echo(f"{person.name} is let go" + (f"; {heir.name} takes over." if heir else "."))

    run(work())


@user_app.command("reset")
def reset(
    email: Email,
    password_file: PasswordFile = None,
    link: Annotated[bool, typer.Option("--link", help="Print a link with which they choose one.")] = False,  # noqa: FBT002 - Typer makes a switch of it
    workspace: WorkspaceOption = None,
) -> None:
    """Give a person another password; all that they have signed in ends. Asks for it, reads it from a file, or prints a link."""
    settings = Settings()

    async def work() -> None:
        async with opened(settings):
            home, person = await person_of(email, workspace)
            if link:
                shown = await operate(home, lambda unit, actor: renew_invitation(unit, actor, f"user_{person.id}"))
                for line in link_lines(shown.values["secret"], settings):
                    typer.echo(line)
                return
            kept = await _hashed(_password(password_file))

            async def keep(unit: Changes, actor: Actor) -> None:
                await sessions.reset_password(unit, actor, f"user_{person.id}", kept)

            await operate(home, keep)
            typer.echo(f"{person.name} has a new password.")

    run(work())


@user_app.command("repair")
def repair(email: Email, workspace: WorkspaceOption = None) -> None:
    """Make a person the administrator of a workspace that has none left."""

    async def work() -> None:
        async with opened(Settings()):
            _, person = await person_of(email, workspace)
            await users.repair(person)
            typer.echo(f"{person.name} is the administrator of this workspace now, and can let others be that too.")

    run(work())


def _password(file: Path | None) -> str:
    if file is not None:
        return read_line(file)
    if not at_terminal():
        raise BadInput("Give --password-file or --link; at a terminal you would be asked.")
    return ask_password("New password", complaint)


async def _hashed(password: str) -> str:
    check_chosen(password)
    return await sessions.hashed(password)


def _state(person: User) -> str:
    """Return what a person can do now, in words."""
    if not person.is_active:
        return "let go"
    if person.invited_until is not None:
        return f"invited until {person.invited_until:%Y-%m-%d}" if person.invited_until > now() else "invitation expired"
    return "active" if person.password_hash else "active, without a password"
