"""API tokens: making, revoking, and finding out who a token belongs to."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.base import now
from models.db.connecting import database_errors
from models.errors import Unauthenticated
from models.events import AccessChanged
from models.tokens import ApiToken, digest_of, new_secret
from models.users import Role, Team, User
from models.workspaces import Workspace
from resolvers.access import Actor
from resolvers.changes import changes


@dataclass(frozen=True, kw_only=True)
class IssuedToken:
    """A fresh token. The secret is shown once and cannot be found again."""

    id: UUID
    secret: str


async def create_token(user: User, name: str, expires_at: datetime | None = None) -> IssuedToken:
    """Make a token that acts as a user."""
    secret = new_secret()
    async with changes(user.workspace_id):
        token = await ApiToken.create(
            workspace_id=user.workspace_id, user_id=user.id, name=name, digest=digest_of(secret), expires_at=expires_at
        )
    return IssuedToken(id=token.id, secret=secret)


async def revoke_token(token_id: UUID) -> bool:
    """End a token. Every process forgets it as soon as it reads the event."""
    token = await ApiToken.get_or_none(id=token_id)
    if token is None or token.revoked_at is not None:
        return False
    async with changes(token.workspace_id) as work:
        token.revoked_at = now()
        await token.save(update_fields=["revoked_at"])
        work.record(AccessChanged(entity_id=token.user_id, subject_id=token.id))
    return True


async def actor_of(secret: str) -> tuple[Actor, datetime | None]:
    """Return who a token acts as, and until when. An unknown, expired or revoked one is refused, all in the same words."""
    refusal = Unauthenticated("This token is not valid: it is unknown, expired or revoked.")
    with database_errors():
        token = await ApiToken.get_or_none(digest=digest_of(secret))
        if token is None or not token.is_live(now()):
            raise refusal
        actor = await actor_for(token.workspace_id, token.user_id, token.id)
    if actor is None:
        raise refusal
    return actor, token.expires_at


async def actor_for(workspace_id: UUID, user_id: UUID, token_id: UUID) -> Actor | None:
    """Return what a user may do now, or None for one who may do nothing."""
    user = await User.get_or_none(id=user_id, workspace_id=workspace_id)
    if user is None or not user.is_active:
        return None
    workspace = await Workspace.get(id=workspace_id)
    return Actor(
        workspace_id=workspace_id,
        user_id=user.id,
        role=user.role,
        zone=workspace.zone,
        currency=workspace.currency,
        visible=await subtree(user) if user.role is Role.HEAD else (),
        team_id=user.team_id,
        token_id=token_id,
    )


async def subtree(head: User) -> tuple[UUID, ...]:
    """Return the users of a head's team and of all teams below it, and the head."""
    teams = await Team.filter(workspace_id=head.workspace_id).values_list("id", "parent_id")
    below: dict[UUID | None, list[UUID]] = {}
    for team_id, parent_id in teams:
        below.setdefault(parent_id, []).append(team_id)
    reached: list[UUID] = [head.team_id] if head.team_id else []
    for team_id in reached:
        reached.extend(t for t in below.get(team_id, ()) if t not in reached)
    users = await User.filter(workspace_id=head.workspace_id, team_id__in=reached) if reached else []
    return tuple(sorted({head.id, *(user.id for user in users)}))
