"""API tokens: making and revoking them. What a token makes ends with it, lasts no longer and may do no more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypedDict
from uuid import UUID

from tortoise.expressions import F, Q

from models.audit import AuditAction
from models.base import now
from models.db.connecting import database_errors
from models.db.locking import owned
from models.errors import Unauthenticated, UserErrorCode, refuse
from models.events.tokens import TokenIssued
from models.events.users import AccessChanged
from models.rights import TokenScope
from models.tokens import ApiToken, CredentialKind, digest_of, new_secret
from models.users import User
from resolvers import inputs
from resolvers.access import Actor
from resolvers.callers import by_token, first, with_version
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
    """Make a token that acts as a user and hangs on nothing else, as whoever runs the server may."""
    problems, secret = Problems(), new_secret()
    called = inputs.text(problems, "name", name, longest=inputs.longest_of(ApiToken, "name"), required=True)
    problems.check()
    async with changes(user.workspace_id):
        token = await ApiToken.create(
            workspace_id=user.workspace_id, user_id=user.id, name=called, digest=digest_of(secret), expires_at=expires_at
        )
    return IssuedToken(id=token.id, secret=secret)


async def issue_token(work: Changes, actor: Actor, fields: TokenFields) -> Shown:
    """Make a token for the caller, or for another user if an administrator asks. Its secret is shown this once.

    One that is made with a token ends with it at the latest, and has no scope that it lacks.
    """
    user = await _acted_as(actor, fields.get("user_id"))
    parent = await _parent(actor)
    problems = Problems()
    name = inputs.text(problems, "input.name", fields.get("name"), longest=inputs.longest_of(ApiToken, "name"), required=True)
    expires_at = fields.get("expires_at") or (parent.expires_at if parent else None)
    if expires_at is not None and expires_at <= now():
        problems.add("input.expiresAt", UserErrorCode.OUT_OF_RANGE, "must be in the future")
    if parent and parent.expires_at and expires_at and expires_at > parent.expires_at:
        message = f"must not be after {parent.expires_at.isoformat()}, when the token ends that it is made with"
        problems.add("input.expiresAt", UserErrorCode.OUT_OF_RANGE, message)
    problems.check()
    wanted = fields.get("scopes")
    scopes = None if wanted is None else [scope.value for scope in dict.fromkeys(wanted)]
    if actor.scopes is not None and (scopes is None or not set(scopes) <= actor.scopes):
        raise refuse("input.scopes", UserErrorCode.FORBIDDEN, "a token may not give more than it has itself")
    secret = new_secret()
    token = await ApiToken.create(
        workspace_id=actor.workspace_id,
        user_id=user.id,
        name=name,
        digest=digest_of(secret),
        expires_at=expires_at,
        scopes=scopes,
        made_by_id=actor.user_id,
        made_with=actor.credential.kind if actor.credential else None,
        made_with_id=actor.token_id,
    )
    after = {"name": name, "user_id": user.id, "expires_at": expires_at, "scopes": scopes}
    work.record(TokenIssued.of(token, after=after))
    work.audit(AuditAction.TOKEN_ISSUED, f"token_{token.id}", after)
    return Shown(row=token, values={"secret": secret})


async def _acted_as(actor: Actor, given: str | None) -> User:
    """Return whom a new token acts as. They and its maker stay locked, so that whatever ends what hangs on them finds it."""
    wanted = inputs.row_id(User, "input.userId", given) if given else actor.user_id
    query = User.filter(workspace_id=actor.workspace_id, id__in={wanted, actor.user_id})
    found = {user.id: user for user in await owned(query.order_by("id"))}
    user = found.get(wanted)
    if user is None or not inputs.may_name(actor, user):
        raise refuse("input.userId", UserErrorCode.NOT_FOUND, "there is no such record")
    if user.id != actor.user_id and not actor.rights.administers:
        raise refuse("input.userId", UserErrorCode.FORBIDDEN, "only an administrator may make tokens for others")
    if not user.is_active:
        raise refuse("input.userId", UserErrorCode.INVALID, "this user is not active")
    return user


async def _parent(actor: Actor) -> ApiToken | None:
    """Return the token that the caller uses, locked: whoever ends it waits, and finds what was made with it."""
    if actor.credential is None or actor.credential.kind is not CredentialKind.TOKEN:
        return None
    found = await owned(ApiToken.filter(workspace_id=actor.workspace_id, id=actor.credential.id))
    if not found or not found[0].is_live(now()):
        raise Unauthenticated("This token is not valid: it is unknown, expired or revoked.")
    return found[0]


async def withdraw_token(work: Changes, actor: Actor, row_id: str) -> ApiToken:
    """End one of the caller's tokens and what was made with it, or anybody's if an administrator asks.

    A token with scopes ends no others of its user: only itself, and what was made with it.
    """
    token = await inputs.of_workspace(ApiToken, actor, "id", row_id, lock=True)
    if token.user_id != actor.user_id and not actor.rights.administers:
        raise refuse("id", UserErrorCode.NOT_FOUND, "there is no such record")
    if actor.scopes is not None and not actor.rights.administers and not await _is_below(token, actor.token_id):
        raise refuse("id", UserErrorCode.FORBIDDEN, "a token with scopes may end itself and what was made with it")
    if token.revoked_at is not None:
        raise refuse("id", UserErrorCode.INVALID, "this token was revoked already")
    await end_tokens(work, Q(id=token.id))
    work.record(AccessChanged(entity_id=token.user_id, subject_id=token.id))
    return token


async def _is_below(token: ApiToken | None, ancestor_id: UUID | None) -> bool:
    """Tell whether a token is another one, or was made with it, or with one that was."""
    while token is not None:
        if token.id == ancestor_id:
            return True
        is_made_with_one = token.made_with is CredentialKind.TOKEN
        token = await ApiToken.get_or_none(id=token.made_with_id, workspace_id=token.workspace_id) if is_made_with_one else None
    return False


async def revoke_token(token_id: UUID) -> bool:
    """End a token and what was made with it."""
    token = await ApiToken.get_or_none(id=token_id)
    if token is None or token.revoked_at is not None:
        return False
    async with changes(token.workspace_id) as work:
        await end_tokens(work, Q(id=token_id))
        work.record(AccessChanged(entity_id=token.user_id, subject_id=token.id))
    return True


def made_in_sign_ins_of(user_id: UUID) -> Q:
    """Return which tokens hang on what a person signs in with: made by them, for themselves or others, and not with a token."""
    return Q(made_by_id=user_id) & (
        Q(made_with__isnull=True) | Q(made_with__in=[CredentialKind.SESSION, CredentialKind.IDENTITY])
    )


def made_for_others_by(user_id: UUID) -> Q:
    """Return which tokens a person has made, as an administrator, that act as somebody else."""
    return Q(made_by_id=user_id) & ~Q(user_id=user_id)


def made_with(kind: CredentialKind, credential_id: UUID) -> Q:
    """Return which tokens were made with a credential."""
    return Q(made_with=kind, made_with_id=credential_id)


async def end_tokens(work: Changes, which: Q) -> None:
    """Revoke tokens for good, and level by level what was made with them. The caller records that access has changed."""
    at, live = now(), ApiToken.filter(workspace_id=work.workspace_id, revoked_at=None)
    found = await owned(live.filter(which).order_by("id"))
    while found:
        ended = [token.id for token in found]
        await live.filter(id__in=ended).update(revoked_at=at, version=F("version") + 1)
        for token in found:
            work.audit(AuditAction.TOKEN_REVOKED, f"token_{token.id}", _told(token))
        children = live.filter(made_with=CredentialKind.TOKEN, made_with_id__in=ended)
        found = await owned(children.order_by("id"))


def _told(token: ApiToken) -> Mapping[str, Any]:
    return {"name": token.name, "user_id": token.user_id}


async def actor_of(secret: str) -> tuple[Actor, datetime | None]:
    """Return who a token acts as, and until when. An unknown, expired or revoked one is refused, all in the same words."""
    with database_errors():
        token = first(await with_version(ApiToken.filter(digest=digest_of(secret))))
        actor = await by_token(token)
        if token is None or actor is None:
            raise Unauthenticated("This token is not valid: it is unknown, expired or revoked.")
        if token.last_used_at is None or now() - token.last_used_at > FRESH:
            await ApiToken.filter(id=token.id).update(last_used_at=now())
    return actor, token.expires_at
