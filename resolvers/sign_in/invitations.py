"""Invitations: a link with which a user chooses a password, once and for a while. A digest of it is kept, and goes when it is used."""

import hashlib
import secrets
from datetime import timedelta
from typing import Any

from models.audit import AuditAction
from models.base import now
from models.errors import UserErrorCode, refuse
from models.events.users import UserInvited
from models.users import User
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes, Shown
from resolvers.updating import update

LASTS = timedelta(days=7)


def digest_of(secret: str) -> str:
    """Return what is kept of an invitation."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


async def invite(work: Changes, user: User) -> str:
    """Return a link's secret, shown this once; the one before ends. The user must be locked, or new."""
    secret = secrets.token_urlsafe(32)
    await update(work, user, {"invitation_digest": digest_of(secret), "invited_until": now() + LASTS}, event=UserInvited)
    work.audit(AuditAction.USER_INVITED, f"user_{user.id}", {"until": user.invited_until})
    return secret


async def withdraw(work: Changes, user: User) -> bool:
    """End a user's invitation, where there is one. The user must be locked."""
    wanted: dict[str, Any] = {"invitation_digest": None, "invited_until": None}
    if not await update(work, user, wanted, event=UserInvited):
        return False
    work.audit(AuditAction.INVITATION_ENDED, f"user_{user.id}", {})
    return True


async def renew_invitation(work: Changes, actor: Actor, row_id: str) -> Shown:
    """Give a user a fresh link: whoever has lost the first one, or their password. What they are signed in with holds until it is used."""
    await holding.administering(actor)
    user = await inputs.of_workspace(User, actor, "id", row_id, lock=True)
    if not user.is_active:
        raise refuse("id", UserErrorCode.INVALID, "this user is not active")
    return Shown(row=user, values={"secret": await invite(work, user)})


async def revoke_invitation(work: Changes, actor: Actor, row_id: str) -> User:
    """Take a user's link back."""
    await holding.administering(actor)
    user = await inputs.of_workspace(User, actor, "id", row_id, lock=True)
    if not await withdraw(work, user):
        raise refuse("id", UserErrorCode.INVALID, "this user has no invitation that could be taken back")
    return user
