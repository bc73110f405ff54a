"""Signing in with e-mail and password: a short-lived access token (JWT) and a refresh token that changes with each use.

A refresh token that comes again within ``GRACE`` of its use gets the same successor: its answer was lost on the way, or two tabs asked at
once. One that comes later was taken by somebody else, and the session ends with all that was made in it.
"""

import asyncio
import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

import jwt
from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from cachetools import TTLCache

from models.audit import AuditAction
from models.base import now
from models.db.connecting import database_errors
from models.db.locking import owned
from models.errors import BadInput, RateLimited, Unauthenticated, UserErrorCode, refuse
from models.events.users import AccessChanged
from models.sessions import Session
from models.tokens import CredentialKind
from models.users import User
from resolvers import inputs
from resolvers.access import PERSON, Actor
from resolvers.callers import by_session, first, users_by_email, with_version
from resolvers.changes import Changes, changes
from resolvers.sign_in.invitations import withdraw
from resolvers.sign_in.secrets import server_secret
from resolvers.sign_in.tokens import end_tokens, made_in_sign_ins_of, made_with

ACCESS = timedelta(minutes=15)
SESSION = timedelta(days=30)
GRACE = timedelta(minutes=2)
SHORTEST, LONGEST = 10, 200
AUDIENCE = "voronka"
_hasher = PasswordHasher()
_threads = ThreadPoolExecutor(2, thread_name_prefix="argon2")
"""A hash takes much memory and time by design; a flood of sign-ins must not take them all."""
MOST_WAITING = 32
_waiting: set[asyncio.Future[Any]] = set()
T = TypeVar("T")
GUESSES = 5
_wrong: TTLCache[UUID, int] = TTLCache(10_000, 60)
"""How often somebody has given a wrong present password in the last minute."""
_NOBODY = f"$argon2id$v=19$m={_hasher.memory_cost},t={_hasher.time_cost},p={_hasher.parallelism}${'A' * 22}${'A' * 43}"
"""What nobody's password is kept as: it takes as long to look at as anybody's, and is not computed when a process starts."""


@dataclass(frozen=True, kw_only=True)
class Signed:
    """What a person gets who signs in. The refresh token is shown once; each use replaces it."""

    access: str
    refresh: str
    expires_in: int


def digest_of(secret: str) -> str:
    """Return what is kept of a refresh token."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


async def _in_turn(work: Callable[..., T], *arguments: Any) -> T:
    """Run what takes an argon2 thread. Where too many wait already, nobody else joins the queue."""
    if len(_waiting) >= MOST_WAITING:
        raise RateLimited("Too many are signing in at this moment; try again in 2 s.", retry_after=2)
    running = asyncio.get_running_loop().run_in_executor(_threads, work, *arguments)
    _waiting.add(running)
    running.add_done_callback(_waiting.discard)
    return await running


async def hashed(password: str) -> str:
    """Return what is kept of a password (argon2id)."""
    return await _in_turn(_hasher.hash, password)


async def _matches(known: str | None, password: str) -> bool:
    """Tell whether a password is right. A user without one takes as long as one with."""
    try:
        await _in_turn(_hasher.verify, known or _NOBODY, password)
    except (Argon2Error, InvalidHashError):
        return False
    return known is not None


async def sign_in(
    email: str, password: str, *, workspace_id: UUID | None = None, device: str | None = None, address: str | None = None
) -> Signed:
    """Begin a session. Whatever is wrong, the answer is the same, so that nobody learns who works here."""
    refusal = Unauthenticated("The e-mail or the password is wrong, or the user may not sign in.")
    with database_errors():
        found = users_by_email(email.strip()).filter(is_active=True, password_hash__isnull=False)
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
        work.through = PERSON
        still = User.filter(workspace_id=user.workspace_id, id=user.id, password_hash=user.password_hash, is_active=True)
        if not await owned(still):
            raise refusal
        work.audit(AuditAction.SIGNED_IN, f"user_{user.id}", {"device": device}, address=address)
        session = await Session.create(
            workspace_id=user.workspace_id,
            user_id=user.id,
            digest=digest_of(secret),
            device=(device or "")[:200] or None,
            address=address,
            expires_at=now() + SESSION,
        )
    return await _signed(session, secret)


async def has_signed_in_from(email: str, address: str) -> bool:
    """Tell whether somebody with this e-mail has signed in from an address before."""
    with database_errors():
        users = await users_by_email(email.strip()).filter(is_active=True).limit(10)
        return bool(users) and await Session.filter(user_id__in=[user.id for user in users], address=address).exists()


async def refresh(secret: str) -> Signed:
    """Go on with a session: the refresh token is replaced."""
    refusal = Unauthenticated("This refresh token is not valid: it is unknown, used before, expired or signed out.")
    digest = digest_of(secret)
    with database_errors():
        session = await _session_of(digest)
    if session is None or not session.is_live(now()) or not await _is_active(session):
        raise refusal
    fresh = await _successor(session, secret)
    if session.digest == digest:
        async with changes(session.workspace_id, session.user_id):
            await Session.filter(id=session.id, digest=digest, ended_at=None).update(
                digest=digest_of(fresh), previous_digest=digest, last_used_at=now(), expires_at=now() + SESSION
            )
            session = await Session.get(id=session.id)
        if session.ended_at is not None or session.digest != digest_of(fresh):
            raise refusal
    elif session.digest != digest_of(fresh) or now() - session.last_used_at > GRACE:
        await _end_stolen(session)
        raise refusal
    return await _signed(session, fresh)


async def _session_of(digest: str) -> Session | None:
    """Return the session of a refresh token: its present one, or the one before."""
    return await Session.get_or_none(digest=digest) or await Session.get_or_none(previous_digest=digest)


async def _successor(session: Session, secret: str) -> str:
    """Return what a refresh token is replaced by: always the same, so that a lost answer can be asked for again."""
    made = hmac.digest(
        (await server_secret("refresh")).encode(), f"{session.id}:{secret}".encode("utf-8", "surrogatepass"), "sha256"
    )
    return base64.urlsafe_b64encode(made).decode().rstrip("=")


async def sign_out(secret: str, *, everywhere: bool = False) -> None:
    """End the session of a refresh token, or everything of its user's. A token that is not known changes nothing.

    The token before the present one will do too: whoever has lost the answer to a refresh can still sign out.
    """
    with database_errors():
        session = await _session_of(digest_of(secret))
    if session is None or session.ended_at is not None:
        return
    async with changes(session.workspace_id, session.user_id) as work:
        work.through = PERSON
        if everywhere:
            user = (await owned(User.filter(workspace_id=session.workspace_id, id=session.user_id)))[0]
            await end_sign_ins(work, user)
        else:
            await _end_session(work, session)


async def _end_stolen(session: Session) -> None:
    async with changes(session.workspace_id, session.user_id) as work:
        work.through = PERSON
        await _end_session(work, session)
        await end_tokens(work, made_with(CredentialKind.SESSION, session.id))


async def _end_session(work: Changes, session: Session) -> None:
    if await Session.filter(id=session.id, ended_at=None).update(ended_at=now()):
        work.audit(AuditAction.SIGNED_OUT, f"user_{session.user_id}", {"everywhere": False})
    work.record(AccessChanged(entity_id=session.user_id, subject_id=session.id))


async def end_sign_ins(work: Changes, user: User) -> None:
    """End everything that hangs on what a user signs in with: sessions, the identity provider's word, and tokens made with them.

    The user must be locked. What an administrator or the command line made for them stays.
    """
    user.signed_out_at = now()
    await user.save(update_fields=["signed_out_at"])
    await Session.filter(workspace_id=work.workspace_id, user_id=user.id, ended_at=None).update(ended_at=now())
    await end_tokens(work, made_in_sign_ins_of(user.id))
    work.audit(AuditAction.SIGNED_OUT, f"user_{user.id}", {"everywhere": True})
    work.record(AccessChanged(entity_id=user.id))


async def _is_active(session: Session) -> bool:
    return await User.filter(id=session.user_id, workspace_id=session.workspace_id, is_active=True).exists()


async def _signed(session: Session, secret: str) -> Signed:
    at = now()
    claims = {"sub": str(session.user_id), "sid": str(session.id), "aud": AUDIENCE, "iat": at, "exp": at + ACCESS}
    token = jwt.encode(claims, await server_secret(), algorithm="HS256")
    return Signed(access=token, refresh=secret, expires_in=int(ACCESS.total_seconds()))


async def actor_of_access(token: str) -> tuple[Actor, datetime]:
    """Return who an access token belongs to, and until when it holds. One of an ended session is refused."""
    refusal = Unauthenticated("This access token is not valid: it is malformed, expired or signed out. Refresh it.")
    try:
        required: Any = {"require": ["exp", "iat", "sub", "sid", "aud"]}
        claims = jwt.decode(token, await server_secret(), algorithms=["HS256"], audience=AUDIENCE, options=required)
        session_id = UUID(claims["sid"])
    except (jwt.PyJWTError, ValueError, TypeError, RecursionError) as exc:
        raise refusal from exc
    with database_errors():
        actor = await by_session(first(await with_version(Session.filter(id=session_id))))
    if actor is None or str(actor.user_id) != claims["sub"]:
        raise refusal
    return actor, datetime.fromtimestamp(claims["exp"], tz=now().tzinfo)


def check_password(path: str, password: str) -> None:
    """Refuse a password that is too short to hold, or absurdly long."""
    if len(password) < SHORTEST:
        raise refuse(path, UserErrorCode.INVALID, f"must have at least {SHORTEST} characters")
    if len(password) > LONGEST:
        raise refuse(path, UserErrorCode.TOO_LONG, f"must have at most {LONGEST} characters")


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A change of password whose slow part is done: what was right when it was looked at, and what is to be kept."""

    known: str | None
    hashed: str


async def check_change(actor: Actor, current: str, new: str) -> Checked:
    """Check a change of password and hash the new one, before any transaction is begun that others would wait for."""
    check_password("new", new)
    if _wrong.get(actor.user_id, 0) >= GUESSES:
        raise RateLimited("Too many wrong passwords; try again in a minute.", retry_after=60)
    with database_errors():
        user = await User.get(workspace_id=actor.workspace_id, id=actor.user_id)
    _wrong[actor.user_id] = _wrong.get(actor.user_id, 0) + 1
    if not await _matches(user.password_hash, current):
        raise refuse("current", UserErrorCode.INVALID, "is not the present password")
    _wrong.pop(actor.user_id, None)
    return Checked(known=user.password_hash, hashed=await hashed(new))


async def change_password(work: Changes, actor: Actor, checked: Checked) -> User:
    """Change the caller's own password. All that hangs on it ends; they sign in again."""
    user = await inputs.of_workspace(User, actor, "id", f"user_{actor.user_id}", lock=True)
    if user.password_hash != checked.known:
        raise refuse("current", UserErrorCode.INVALID, "is not the present password")
    await keep_password(work, user, checked.hashed)
    return user


async def reset_password(work: Changes, actor: Actor, row_id: str, kept: str) -> User:
    """Give a user another password, as an administrator may. All that hangs on the one before ends."""
    inputs.administrator(actor)
    user = await inputs.of_workspace(User, actor, "id", row_id, lock=True)
    await keep_password(work, user, kept)
    return user


async def keep_password(work: Changes, user: User, kept: str) -> None:
    """Keep what is kept of a new password, and end what hangs on the one before, an invitation to choose one too. The user must be locked."""
    await withdraw(work, user)
    user.password_hash = kept
    user.updated_at = now()
    await user.save(update_fields=["password_hash", "updated_at"])
    work.audit(AuditAction.PASSWORD_CHANGED, f"user_{user.id}", {})
    await end_sign_ins(work, user)
