"""Accepting an invitation: whoever has its secret chooses a password, and is signed in."""

from models.base import now
from models.db.connecting import database_errors
from models.db.locking import owned
from models.errors import BadInput, Unauthenticated
from models.users import User
from resolvers.access import PERSON
from resolvers.changes import changes
from resolvers.sign_in import sessions
from resolvers.sign_in.invitations import digest_of
from resolvers.sign_in.sessions import LONGEST, SHORTEST, Signed


def check_chosen(password: str) -> None:
    """Refuse a password that is too short to hold, or absurdly long."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise BadInput(f"password: must have {SHORTEST} to {LONGEST} characters.")


def complaint(password: str) -> str | None:
    """Return what is wrong with a password, in words."""
    try:
        check_chosen(password)
    except BadInput as wrong:
        return wrong.message
    return None


async def accept_invitation(secret: str, password: str, *, device: str | None = None, address: str | None = None) -> Signed:
    """Set the password of whom an invitation is for, and begin a session. What they were signed in with before ends.

    Whatever is wrong with the invitation, the answer is the same, so that nobody learns who works here. Of two who come at once with the
    same one, the second is refused.
    """
    refusal = Unauthenticated("This invitation is not valid: it is unknown, used, taken back or too old. Ask for another one.")
    check_chosen(password)
    digest = digest_of(secret)
    with database_errors():
        user = await User.filter(invitation_digest=digest, is_active=True).first()
    if user is None or user.invited_until is None or user.invited_until <= now():
        raise refusal
    kept = await sessions.hashed(password)
    async with changes(user.workspace_id, user.id) as work:
        work.through = PERSON
        still = User.filter(workspace_id=user.workspace_id, id=user.id, invitation_digest=digest, is_active=True)
        found = await owned(still)
        if not found:
            raise refusal
        await sessions.keep_password(work, found[0], kept)
    return await sessions.sign_in(user.email, password, workspace_id=user.workspace_id, device=device, address=address)
