"""Whoever runs the server: what they do, they do by the same use cases as everybody, in nobody's name."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar
from uuid import UUID

from models.users import Role
from models.workspaces import Workspace
from resolvers.access import Actor
from resolvers.changes import Changes, again, changes

T = TypeVar("T")
OPERATOR = UUID(int=0)
"""Stands where a use case needs to know who asks. Events and the audit log name nobody."""


def operator_of(workspace: Workspace) -> Actor:
    """Return whoever runs the server, as a caller who may do everything in a workspace."""
    return Actor(
        workspace_id=workspace.id,
        user_id=OPERATOR,
        role=Role.ADMIN,
        zone=workspace.zone,
        currency=workspace.currency,
        country=workspace.country,
        days_move=workspace.days_move is not None,
        unsettled=frozenset(workspace.facts_windows),
    )


async def operate(workspace: Workspace, use_case: Callable[[Changes, Actor], Awaitable[T]]) -> T:
    """Run a use case in its transaction as whoever runs the server; again where two have waited for each other."""
    return await again(partial(_once, workspace, use_case))


async def _once(workspace: Workspace, use_case: Callable[[Changes, Actor], Awaitable[T]]) -> T:
    actor = operator_of(workspace)
    async with changes(workspace.id) as work:
        work.actor, work.through = actor, actor.through
        return await use_case(work, actor)
