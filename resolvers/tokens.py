"""API tokens: making, revoking, and finding out who a token belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypedDict
from uuid import NAMESPACE_URL, UUID, uuid5

from models.audit import AuditAction
from models.base import now
from models.db.connecting import database_errors
from models.errors import Unauthenticated, UserErrorCode, refuse
from models.events import AccessChanged, TokenIssued
from models.partners import Partner, PartnerField
from models.rights import AccessRule, FieldGroup, Level, TokenScope, rights_of
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
    scopes: Sequence[TokenScope] | None


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
    wanted = fields.get("scopes")
    scopes = None if wanted is None else [scope.value for scope in dict.fromkeys(wanted)]
    if actor.scopes is not None and (scopes is None or not set(scopes) <= actor.scopes):
        raise refuse("input.scopes", UserErrorCode.FORBIDDEN, "a token may not give more than it has itself")
    user_id = actor.user_id
    if given := fields.get("user_id"):
        user = await inputs.of_workspace(User, actor, "input.userId", given, "user")
        if user.id != actor.user_id and not actor.rights.administers:
            raise refuse("input.userId", UserErrorCode.FORBIDDEN, "only an administrator may make tokens for others")
        user_id = user.id
    secret = new_secret()
    token = await ApiToken.create(
        workspace_id=actor.workspace_id,
        user_id=user_id,
        name=name,
        digest=digest_of(secret),
        expires_at=expires_at,
        scopes=scopes,
    )
    after = {"name": name, "user_id": user_id, "expires_at": expires_at, "scopes": scopes}
    work.record(TokenIssued(entity_id=token.id, version=1, after=after))
    work.audit(AuditAction.TOKEN_ISSUED, f"token_{token.id}", after)
    return Shown(row=token, values={"secret": secret})


async def withdraw_token(work: Changes, actor: Actor, row_id: str) -> ApiToken:
    """End one of the caller's tokens, or anybody's if an administrator asks."""
    token = await inputs.of_workspace(ApiToken, actor, "id", row_id, "token", lock=True)
    if token.user_id != actor.user_id and not actor.rights.administers:
        raise refuse("id", UserErrorCode.NOT_FOUND, "there is no such record")
    if token.revoked_at is not None:
        raise refuse("id", UserErrorCode.INVALID, "this token was revoked already")
    token.revoked_at = now()
    token.version += 1
    await token.save(update_fields=["revoked_at", "version"])
    work.record(AccessChanged(entity_id=token.user_id, subject_id=token.id))
    work.audit(AuditAction.TOKEN_REVOKED, f"token_{token.id}", {"name": token.name, "user_id": token.user_id})
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
        actor = await actor_for(token.workspace_id, token.user_id, token.id, token.scopes)
        if token.last_used_at is None or now() - token.last_used_at > FRESH:
            await ApiToken.filter(id=token.id).update(last_used_at=now())
    if actor is None:
        raise refusal
    return actor, token.expires_at


async def actor_of_identity(email: str, identity: str, workspace_id: UUID | None) -> Actor | None:
    """Return who an identity provider's user is here: the user with the e-mail, in the only workspace unless one is named."""
    with database_errors():
        found = User.filter(email__iexact=email, is_active=True)
        users = await (found.filter(workspace_id=workspace_id) if workspace_id else found).limit(2)
        if len(users) != 1:
            return None
        return await actor_for(users[0].workspace_id, users[0].id, uuid5(NAMESPACE_URL, identity))


async def actor_for(workspace_id: UUID, user_id: UUID, token_id: UUID, scopes: list[str] | None = None) -> Actor | None:
    """Return what a user may do now, or None for one who may do nothing. Scopes cut it down to what a token may."""
    user = await User.get_or_none(id=user_id, workspace_id=workspace_id)
    if user is None or not user.is_active:
        return None
    workspace = await Workspace.get(id=workspace_id)
    rights = rights_of(user.role, await AccessRule.filter(workspace_id=workspace_id, role=user.role), scopes)
    partner = await Partner.get_or_none(id=user.partner_id, workspace_id=workspace_id) if user.role is Role.PARTNER else None
    agreed = frozenset(partner.agreed) if partner else frozenset[str]()
    if PartnerField.AMOUNT in agreed:
        rights = replace(rights, hidden=rights.hidden - {FieldGroup.MONEY})
    looks_around = {Level.TEAM, Level.SUBTREE} & {rights.otherwise, *rights.levels.values()}
    team, below = await colleagues(user) if looks_around else ((), ())
    return Actor(
        workspace_id=workspace_id,
        user_id=user.id,
        role=user.role,
        zone=workspace.zone,
        currency=workspace.currency,
        rights=rights,
        team=team,
        visible=below,
        team_id=user.team_id,
        token_id=token_id,
        scopes=None if scopes is None else frozenset(scopes),
        partner_id=partner.id if partner else None,
        agreed=agreed,
    )


async def colleagues(user: User) -> tuple[tuple[UUID, ...], tuple[UUID, ...]]:
    """Return the users of somebody's team, and those of the teams below it too; themselves in both."""
    teams = await Team.filter(workspace_id=user.workspace_id).values_list("id", "parent_id")
    below: dict[UUID | None, list[UUID]] = {}
    for team_id, parent_id in teams:
        below.setdefault(parent_id, []).append(team_id)
    reached: list[UUID] = [user.team_id] if user.team_id else []
    for team_id in reached:
        reached.extend(t for t in below.get(team_id, ()) if t not in reached)
    users = await User.filter(workspace_id=user.workspace_id, team_id__in=reached) if reached else []
    same = (found.id for found in users if found.team_id == user.team_id)
    return tuple(sorted({user.id, *same})), tuple(sorted({user.id, *(found.id for found in users)}))
