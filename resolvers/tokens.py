"""API tokens: making, revoking, and finding out who a token belongs to."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypedDict
from uuid import UUID

from models.base import now
from models.db.connecting import database_errors
from models.errors import Unauthenticated, UserErrorCode, refuse
from models.events import AccessChanged, TokenIssued
from models.tokens import ApiToken, digest_of, new_secret
from models.users import Role, Team, User
from models.workspaces import Workspace
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes, Shown, changes
from resolvers.inputs import Problems

FRESH = timedelta(minutes=1)
"""How exactly the last use of a token is known."""


class TokenFields(TypedDict, total=False):
    """What can be set on a token: a name, whom it acts as (the caller unless given), and until when."""

    name: str | None
    user_id: str | None
    expires_at: datetime | None


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


async def issue_token(work: Changes, actor: Actor, fields: TokenFields) -> Shown:
    """Make a token for the caller, or for another user if an administrator asks. Its secret is shown this once."""
    problems = Problems()
    name = inputs.text(problems, "input.name", fields.get("name"), longest=inputs.longest_of(ApiToken, "name"), required=True)
    expires_at = fields.get("expires_at")
    if expires_at is not None and expires_at <= now():
        problems.add("input.expiresAt", UserErrorCode.OUT_OF_RANGE, "must be in the future")
    problems.check()
    user_id = actor.user_id
    if given := fields.get("user_id"):
        user = await inputs.of_workspace(User, actor, "input.userId", given, "user")
        if user.id != actor.user_id and actor.role is not Role.ADMIN:
            raise refuse("input.userId", UserErrorCode.FORBIDDEN, "only an administrator may make tokens for others")
        user_id = user.id
    secret = new_secret()
    token = await ApiToken.create(
        workspace_id=actor.workspace_id, user_id=user_id, name=name, digest=digest_of(secret), expires_at=expires_at
    )
    work.record(TokenIssued(entity_id=token.id, version=1, after={"name": name, "user_id": user_id, "expires_at": expires_at}))
    return Shown(row=token, values={"secret": secret})


async def withdraw_token(work: Changes, actor: Actor, row_id: str) -> ApiToken:
    """End one of the caller's tokens, or anybody's if an administrator asks."""
    token = await inputs.of_workspace(ApiToken, actor, "id", row_id, "token", lock=True)
    if token.user_id != actor.user_id and actor.role is not Role.ADMIN:
        raise refuse("id", UserErrorCode.NOT_FOUND, "there is no such record")
    if token.revoked_at is not None:
        raise refuse("id", UserErrorCode.INVALID, "this token was revoked already")
    token.revoked_at = now()
    token.version += 1
    await token.save(update_fields=["revoked_at", "version"])
    work.record(AccessChanged(entity_id=token.user_id, subject_id=token.id))
    return token


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
        if token.last_used_at is None or now() - token.last_used_at > FRESH:
            await ApiToken.filter(id=token.id).update(last_used_at=now())
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
