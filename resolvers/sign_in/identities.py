"""Identities at the company's provider: bound to its subject at the first sign-in, by a verified e-mail or by an administrator."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict
from uuid import UUID

from tortoise.exceptions import IntegrityError

from models.audit import AuditAction
from models.db.connecting import database_errors
from models.errors import Conflict, UserErrorCode, refuse
from models.events.users import AccessChanged
from models.identities import Identity
from models.tokens import CredentialKind
from models.users import User
from resolvers import inputs
from resolvers.access import PERSON, Actor
from resolvers.callers import by_identity, users_by_email, with_version
from resolvers.changes import Changes, changes
from resolvers.inputs import Problems
from resolvers.sign_in.tokens import end_tokens, made_with


@dataclass(frozen=True, kw_only=True)
class Stated:
    """What a provider says of somebody who has signed in there: who they are, their e-mail if it is verified, and when."""

    issuer: str
    subject: str
    email: str | None
    signed_in_at: datetime


class IdentityFields(TypedDict, total=False):
    """What binds an identity to a user."""

    issuer: str | None
    subject: str | None


async def actor_of_identity(stated: Stated, workspace_id: UUID | None) -> Actor | None:
    """Return who an identity acts as: whom it is bound to; else, and from then on, the only user with its verified e-mail.

    A user who is bound to another subject already is not bound to a second one: the e-mail has gone to somebody else.
    """
    with database_errors():
        found = await _identity(stated, workspace_id)
        if found is None and stated.email is not None:
            await _bind(stated, workspace_id)
            found = await _identity(stated, workspace_id)
        return await by_identity(found, stated.signed_in_at)


async def _identity(stated: Stated, workspace_id: UUID | None) -> Identity | None:
    query = Identity.filter(issuer=stated.issuer, subject=stated.subject)
    found = await with_version((query.filter(workspace_id=workspace_id) if workspace_id else query).limit(2))
    return found[0] if len(found) == 1 else None


async def _bind(stated: Stated, workspace_id: UUID | None) -> None:
    """Bind an identity to the only user with its e-mail, once."""
    known = users_by_email(stated.email or "").filter(is_active=True)
    users = await (known.filter(workspace_id=workspace_id) if workspace_id else known).limit(2)
    if len(users) != 1:
        return
    user = users[0]
    try:
        async with changes(user.workspace_id, user.id) as work:
            work.through = PERSON
            if not await Identity.exists(workspace_id=user.workspace_id, issuer=stated.issuer, user_id=user.id):
                await _keep(work, user.id, stated.issuer, stated.subject)
    except (Conflict, IntegrityError):
        return


async def link_identity(work: Changes, actor: Actor, row_id: str, fields: IdentityFields) -> User:
    """Bind a user to a subject of an identity provider. What they were bound to there before ends, with what was made with it."""
    inputs.administrator(actor)
    problems = Problems()
    longest = inputs.longest_of(Identity, "subject")
    issuer = inputs.text(problems, "input.issuer", fields.get("issuer"), longest=longest, required=True)
    subject = inputs.text(problems, "input.subject", fields.get("subject"), longest=longest, required=True)
    problems.check()
    user = await inputs.of_workspace(User, actor, "id", row_id, lock=True)
    issuer = str(issuer).rstrip("/")
    taken = await Identity.filter(workspace_id=actor.workspace_id, issuer=issuer, subject=subject).first()
    if taken is not None and taken.user_id != user.id:
        raise refuse("input.subject", UserErrorCode.TAKEN, "another user is bound to this subject")
    if taken is None:
        await _end(work, user, {"issuer": issuer})
        await _keep(work, user.id, issuer, str(subject))
    return user


async def unlink_identity(work: Changes, actor: Actor, row_id: str) -> User:
    """End what binds a user to identity providers, and what was made with it. Their e-mail may bind them anew."""
    inputs.administrator(actor)
    user = await inputs.of_workspace(User, actor, "id", row_id, lock=True)
    await _end(work, user, {})
    return user


async def _keep(work: Changes, user_id: UUID, issuer: str, subject: str) -> None:
    await Identity.create(workspace_id=work.workspace_id, user_id=user_id, issuer=issuer, subject=subject)
    work.audit(AuditAction.IDENTITY_LINKED, f"user_{user_id}", {"issuer": issuer, "subject": subject})


async def _end(work: Changes, user: User, where: dict[str, Any]) -> None:
    for identity in await Identity.filter(workspace_id=work.workspace_id, user_id=user.id, **where):
        await identity.delete()
        await end_tokens(work, made_with(CredentialKind.IDENTITY, identity.id))
        details = {"issuer": identity.issuer, "subject": identity.subject}
        work.audit(AuditAction.IDENTITY_UNLINKED, f"user_{user.id}", details)
        work.record(AccessChanged(entity_id=user.id, subject_id=identity.id))
