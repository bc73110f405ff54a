"""Signing in with e-mail and password: a short-lived access token (JWT) and a refresh token that changes with each use."""

import asyncio
import hashlib
import secrets
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import jwt
from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from tortoise.exceptions import IntegrityError

from models.audit import AuditAction
from models.base import now
from models.db.connecting import database_errors
from models.errors import BadInput, Unauthenticated, UserErrorCode, refuse
from models.events import AccessChanged
from models.sessions import ServerSecret, Session
from models.users import User
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes, changes
from resolvers.tokens import actor_for

ACCESS = timedelta(minutes=15)
SESSION = timedelta(days=30)
SHORTEST, LONGEST = 10, 200
AUDIENCE = "voronka"
_hasher = PasswordHasher()
_threads = ThreadPoolExecutor(2, thread_name_prefix="argon2")
"""A hash takes much memory and time by design; a flood of sign-ins must not take them all."""
_NOBODY = _hasher.hash("nobody has this password")


@dataclass(frozen=True, kw_only=True)
class Signed:
    """What a person gets who signs in. The refresh token is shown once; each use replaces it."""

    access: str
    refresh: str
    expires_in: int


def digest_of(secret: str) -> str:
    """Return what is kept of a refresh token."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


async def hashed(password: str) -> str:
    """Return what is kept of a password (argon2id)."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.hash, password)


async def _matches(known: str | None, password: str) -> bool:
    """Tell whether a password is right. A user without one takes as long as one with."""
    try:
        await asyncio.get_running_loop().run_in_executor(_threads, _hasher.verify, known or _NOBODY, password)
    except (Argon2Error, InvalidHashError):
        return False
    return known is not None


async def sign_in(
    email: str, password: str, *, workspace_id: UUID | None = None, device: str | None = None, address: str | None = None
) -> Signed:
    """Begin a session. Whatever is wrong, the answer is the same, so that nobody learns who works here."""
    refusal = Unauthenticated("The e-mail or the password is wrong, or the user may not sign in.")
    with database_errors():
        found = User.filter(email__iexact=email.strip(), is_active=True, password_hash__isnull=False)
        users = await (found.filter(workspace_id=workspace_id) if workspace_id else found).order_by("id").limit(10)
    if not users:
        await _matches(None, password)
    matching = [user for user in users if await _matches(user.password_hash, password)]
    if not matching:
        for user in users:
            async with changes(user.workspace_id) as work:
                work.audit(AuditAction.SIGN_IN_FAILED, f"user_{user.id}", {}, address=address)
        raise refusal
    if len(matching) > 1:
        raise BadInput("workspace: this e-mail and password hold in several workspaces; name one.")
    user, secret = matching[0], secrets.token_urlsafe(32)
    async with changes(user.workspace_id, user.id) as work:
        work.audit(AuditAction.SIGNED_IN, f"user_{user.id}", {"device": device}, address=address)
        session = await Session.create(
            workspace_id=user.workspace_id,
            user_id=user.id,
            digest=digest_of(secret),
            device=(device or "")[:200] or None,
            expires_at=now() + SESSION,
        )
    return await _signed(session, secret)


async def refresh(secret: str) -> Signed:
    """Go on with a session: the refresh token is replaced. One that was replaced before ends its session."""
    refusal = Unauthenticated("This refresh token is not valid: it is unknown, used before, expired or signed out.")
    digest, fresh = digest_of(secret), secrets.token_urlsafe(32)
    with database_errors():
        session = await Session.get_or_none(digest=digest)
        stolen = None if session else await Session.get_or_none(previous_digest=digest)
    if stolen is not None and stolen.ended_at is None:
        await _end(stolen.workspace_id, stolen.user_id, stolen.id)
    if session is None or not session.is_live(now()) or not await _is_active(session):
        raise refusal
    async with changes(session.workspace_id, session.user_id):
        taken = await Session.filter(id=session.id, digest=digest, ended_at=None).update(
            digest=digest_of(fresh), previous_digest=digest, last_used_at=now(), expires_at=now() + SESSION
        )
    if not taken:
        raise refusal
    return await _signed(session, fresh)


async def sign_out(secret: str, *, everywhere: bool = False) -> None:
    """End the session of a refresh token, or all of its user's. A token that is not known changes nothing."""
    with database_errors():
        session = await Session.get_or_none(digest=digest_of(secret))
    if session is not None:
        await _end(session.workspace_id, session.user_id, None if everywhere else session.id)


async def _end(workspace_id: UUID, user_id: UUID, session_id: UUID | None) -> None:
    async with changes(workspace_id, user_id) as work:
        await end_sessions(work, user_id, session_id)


async def end_sessions(work: Changes, user_id: UUID, session_id: UUID | None = None) -> None:
    """End one session of a user, or all. Every process forgets them as soon as it reads the event."""
    live = Session.filter(workspace_id=work.workspace_id, user_id=user_id, ended_at=None)
    if await (live.filter(id=session_id) if session_id else live).update(ended_at=now()):
        work.audit(AuditAction.SIGNED_OUT, f"user_{user_id}", {"everywhere": session_id is None})
    work.record(AccessChanged(entity_id=user_id, subject_id=session_id))


async def _is_active(session: Session) -> bool:
    return await User.filter(id=session.user_id, workspace_id=session.workspace_id, is_active=True).exists()


async def _signed(session: Session, secret: str) -> Signed:
    at = now()
    claims = {"sub": str(session.user_id), "sid": str(session.id), "aud": AUDIENCE, "iat": at, "exp": at + ACCESS}
    token = jwt.encode(claims, await _key(), algorithm="HS256")
    return Signed(access=token, refresh=secret, expires_in=int(ACCESS.total_seconds()))


async def _key() -> str:
    """Return the signing key of this database; made when it is first needed."""
    with database_errors():
        found = await ServerSecret.get_or_none(name="jwt")
        if found is None:
            try:
                found = await ServerSecret.create(name="jwt", value=secrets.token_urlsafe(48))
            except IntegrityError:
                found = await ServerSecret.get(name="jwt")
    return found.value


async def actor_of_access(token: str) -> tuple[Actor, datetime]:
    """Return who an access token belongs to, and until when it holds. One of an ended session is refused."""
    refusal = Unauthenticated("This access token is not valid: it is malformed, expired or signed out. Refresh it.")
    try:
        required: Any = {"require": ["exp", "iat", "sub", "sid", "aud"]}
        claims = jwt.decode(token, await _key(), algorithms=["HS256"], audience=AUDIENCE, options=required)
        session_id = UUID(claims["sid"])
    except (jwt.PyJWTError, ValueError, TypeError) as exc:
        raise refusal from exc
    with database_errors():
        session = await Session.get_or_none(id=session_id)
        if session is None or not session.is_live(now()) or str(session.user_id) != claims["sub"]:
            raise refusal
        actor = await actor_for(session.workspace_id, session.user_id, session.id)
    if actor is None:
        raise refusal
    return actor, datetime.fromtimestamp(claims["exp"], tz=now().tzinfo)


def check_password(path: str, password: str) -> None:
    """Refuse a password that is too short to hold, or absurdly long."""
    if len(password) < SHORTEST:
        raise refuse(path, UserErrorCode.INVALID, f"must have at least {SHORTEST} characters")
    if len(password) > LONGEST:
        raise refuse(path, UserErrorCode.TOO_LONG, f"must have at most {LONGEST} characters")


async def change_password(work: Changes, actor: Actor, current: str, new: str) -> User:
    """Change the caller's own password. All their sessions end; they sign in again."""
    check_password("new", new)
    user = await inputs.of_workspace(User, actor, "id", f"user_{actor.user_id}", "user", lock=True)
    if not await _matches(user.password_hash, current):
        raise refuse("current", UserErrorCode.INVALID, "is not the present password")
    await set_password(work, user, new)
    return user


async def set_password(work: Changes, user: User, password: str) -> None:
    """Set a user's password and end their sessions."""
    user.password_hash = await hashed(password)
    user.updated_at = now()
    await user.save(update_fields=["password_hash", "updated_at"])
    work.audit(AuditAction.PASSWORD_CHANGED, f"user_{user.id}", {})
    await end_sessions(work, user.id)
