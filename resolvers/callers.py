"""Who a caller is: the one place that turns a credential into what its holder may do now, and looks again later."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from tortoise.expressions import RawSQL
from tortoise.queryset import QuerySet

from models.base import Row, now
from models.db import sql
from models.db.connecting import database_errors
from models.errors import Unauthenticated
from models.identities import Identity
from models.partners import Partner, PartnerField
from models.rights import AccessRule, FieldGroup, Level, Noun, TokenScope, Verb, rights_of
from models.sessions import Session
from models.tokens import ApiToken, CredentialKind
from models.users import Role, Team, User, email_key
from models.workspaces import Workspace
from resolvers.access import Actor, Credential

R = TypeVar("R", bound=Row)
GONE = "What this was begun with is no longer valid: it was revoked, signed out or has expired, or the user is not active."


async def with_version(query: QuerySet[R]) -> list[R]:
    """Return rows that tell their workspace, with a version of its access that was read no later than they (see ``version_in``)."""
    versions = {row.workspace_id: await version_of(row.workspace_id) for row in await query.all()}
    rows = await query.all() if versions else []
    for row in rows:
        row.__dict__["known_access_version"] = versions.get(row.workspace_id, 0)
    return rows


def first(rows: Sequence[R]) -> R | None:
    """Return the one row of a look-up by a key; None where there is none."""
    return rows[0] if rows else None


def version_in(row: Row) -> int:
    """Return the version that a row was read with. A workspace in which nothing has happened yet is at 0."""
    return int(row.__dict__["known_access_version"])


async def version_of(workspace_id: UUID) -> int:
    """Return the version of a workspace's access."""
    rows = await sql.look("select access_version from event_log where workspace_id = :workspace", workspace=workspace_id)
    return int(rows[0][0]) if rows else 0


async def zone_at(workspace_id: UUID) -> tuple[str, int]:
    """Return a workspace's zone, and the version of its access that this is known at."""
    version = "coalesce((select l.access_version from event_log l where l.workspace_id = w.id), 0)"
    [row] = await sql.look(f"select w.zone, {version} from workspace w where w.id = :workspace", workspace=workspace_id)
    return str(row[0]), int(row[1])


async def country_at(workspace_id: UUID) -> str:
    """Return the country of a workspace's telephone numbers."""
    [row] = await sql.look("select w.country from workspace w where w.id = :workspace", workspace=workspace_id)
    return str(row[0])


def users_by_email(email: str) -> QuerySet[User]:
    """Return the users with an e-mail, ASCII letters alike in either case, by the index over just that."""
    return User.annotate(email_key=RawSQL(sql.words().folded('"member"."email"'))).filter(email_key=email_key(email))


async def by_token(row: ApiToken | None) -> Actor | None:
    """Return who a token, read with its version, acts as; None where it is not live."""
    if row is None or not row.is_live(now()):
        return None
    credential = Credential(kind=CredentialKind.TOKEN, id=row.id)
    return await actor_for(row.workspace_id, row.user_id, credential, row.scopes, version=version_in(row))


async def by_session(row: Session | None) -> Actor | None:
    """Return whose a session, read with its version, is; None where it is over."""
    if row is None or not row.is_live(now()):
        return None
    credential = Credential(kind=CredentialKind.SESSION, id=row.id)
    return await actor_for(row.workspace_id, row.user_id, credential, version=version_in(row))


async def by_identity(row: Identity | None, signed_in_at: datetime | None) -> Actor | None:
    """Return whose an identity, read with its version, is; None where it is bound to nobody."""
    if row is None:
        return None
    credential = Credential(kind=CredentialKind.IDENTITY, id=row.id, signed_in_at=signed_in_at)
    return await actor_for(row.workspace_id, row.user_id, credential, version=version_in(row))


async def look_again(workspace_id: UUID, user_id: UUID, credential: Credential | None) -> Actor:
    """Return what somebody may do now with what they once showed. What has ended meanwhile is refused: UNAUTHENTICATED."""
    with database_errors():
        if credential is None:
            actor = await actor_for(workspace_id, user_id)
        elif credential.kind is CredentialKind.TOKEN:
            actor = await by_token(first(await with_version(ApiToken.filter(id=credential.id))))
        elif credential.kind is CredentialKind.SESSION:
            actor = await by_session(first(await with_version(Session.filter(id=credential.id))))
        else:
            actor = await by_identity(first(await with_version(Identity.filter(id=credential.id))), credential.signed_in_at)
    if actor is None or actor.user_id != user_id:
        raise Unauthenticated(GONE)
    return actor


@dataclass(frozen=True, kw_only=True)
class Basis:
    """What a transaction begins with: a version of the workspace's access, and a look whether another one makes a difference."""

    version: int
    holds: Callable[[], Awaitable[bool]]


def basis_of(actor: Actor) -> Basis | None:
    """Return what a transaction in a caller's name begins with: that they may do the same until it commits."""

    async def holds() -> bool:
        try:
            return await look_again(actor.workspace_id, actor.user_id, actor.credential) == actor
        except Unauthenticated:
            return False

    return None if actor.access_version is None else Basis(version=actor.access_version, holds=holds)


async def actor_for(
    workspace_id: UUID,
    user_id: UUID,
    credential: Credential | None = None,
    scopes: list[str] | None = None,
    *,
    version: int | None = None,
) -> Actor | None:
    """Return what a user may do now, or None for one who may do nothing. Scopes cut it down to what a token may.

    ``version`` must have been read no later than the credential; without one the rows are no older than their version.
    """
    known = await version_of(workspace_id) if version is None else version
    user = await User.get_or_none(id=user_id, workspace_id=workspace_id)
    if user is None or not user.is_active or _is_signed_out(user, credential):
        return None
    workspace = await Workspace.get(id=workspace_id)
    rights = rights_of(user.role, await AccessRule.filter(workspace_id=workspace_id, role=user.role), scopes)
    partner = await Partner.get_or_none(id=user.partner_id, workspace_id=workspace_id) if user.role is Role.PARTNER else None
    agreed = frozenset(partner.agreed) if partner else frozenset[str]()
    if PartnerField.AMOUNT in agreed:
        rights = replace(rights, hidden=rights.hidden - {FieldGroup.MONEY})
    brings = partner is not None and partner.manager_id is not None and (scopes is None or TokenScope.DEALS_WRITE in scopes)
    if brings:
        rights = replace(rights, levels={**rights.levels, (Noun.DEAL, Verb.CREATE): Level.SHARED})
    looks_around = {Level.TEAM, Level.SUBTREE} & {rights.otherwise, *rights.levels.values()}
    team, below = await colleagues(user) if looks_around else ((), ())
    return Actor(
        workspace_id=workspace_id,
        user_id=user.id,
        role=user.role,
        zone=workspace.zone,
        currency=workspace.currency,
        country=workspace.country,
        has_calendar=bool(workspace.working_days),
        rights=rights,
        team=team,
        visible=below,
        team_id=user.team_id,
        credential=credential,
        scopes=None if scopes is None else frozenset(scopes),
        partner_id=partner.id if partner else None,
        agreed=agreed,
        brings_to=partner.manager_id if partner and brings else None,
        days_move=workspace.days_move is not None,
        unsettled=frozenset(workspace.facts_windows),
        access_version=known,
    )


def _is_signed_out(user: User, credential: Credential | None) -> bool:
    """Tell whether a provider's word is older than the last time that everything of its user was signed out."""
    at = credential.signed_in_at if credential else None
    return at is not None and user.signed_out_at is not None and at <= user.signed_out_at


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
