"""Choosing the workspace, or the person, that a command is about."""

from typing import Annotated

import typer

from models.errors import BadInput
from models.users import User
from models.workspaces import Workspace
from resolvers.callers import users_by_email

WorkspaceOption = Annotated[str | None, typer.Option("--workspace", help="A workspace's name or id, where there are several.")]
NOTHING = "Nothing is set up in this database yet: `voronka init` sets up the first workspace."


async def workspace_of(named: str | None) -> Workspace:
    """Return the workspace of a name or an id; the only one where none is named. Who has to say which is told what there is."""
    present = await Workspace.all().order_by("created_at", "id")
    if not present:
        raise BadInput(NOTHING)
    if named is None and len(present) == 1:
        return present[0]
    wanted = (named or "").strip().casefold()
    fitting = [one for one in present if wanted in {one.name.casefold(), str(one.id), f"workspace_{one.id}"}]
    if len(fitting) == 1:
        return fitting[0]
    what = f"There is no workspace {named}" if named else "There are several workspaces; name one with --workspace"
    raise BadInput(f"{what}. There are: {'; '.join(_told(one) for one in present)}.")


async def person_of(email: str, named: str | None) -> tuple[Workspace, User]:
    """Return the user of an e-mail, and their workspace, which need be named only where several have such a user."""
    query = users_by_email(email.strip()).order_by("id")
    if named is not None:
        query = query.filter(workspace_id=(await workspace_of(named)).id)
    people = await query
    if not people:
        raise BadInput(f"Nobody here has the e-mail {email}; `voronka user list` shows who is there.")
    homes = {one.id: one for one in await Workspace.filter(id__in=[person.workspace_id for person in people])}
    if len(people) > 1:
        among = "; ".join(_told(homes[person.workspace_id]) for person in people)
        raise BadInput(f"Several workspaces have a user with this e-mail; name one with --workspace: {among}.")
    return homes[people[0].workspace_id], people[0]


def _told(workspace: Workspace) -> str:
    return f"{workspace.name} (workspace_{workspace.id})"
