"""Who sends a request: bearer tokens, remembered for a moment and forgotten as soon as access changes."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from cachetools import LRUCache

from integrations.identity import Claims, Issuer, issuer_of
from models.base import now
from models.db.lanes import CALLER
from models.errors import Unauthenticated
from models.tokens import PREFIX
from resolvers.access import Actor
from resolvers.sessions import actor_of_access
from resolvers.tokens import actor_of, actor_of_identity


@dataclass(frozen=True, kw_only=True)
class Identity:
    """A caller and until when their token holds."""

    actor: Actor
    expires_at: datetime | None
    known_at: float


class Authenticator:
    """Finds the caller of a token. A refusal is never remembered."""

    def __init__(self, remember_seconds: float, issuers: Sequence[tuple[Issuer, UUID | None]] = ()) -> None:
        self._seconds = remember_seconds
        self._issuers = {issuer.issuer: (issuer, workspace_id) for issuer, workspace_id in issuers}
        self._known: LRUCache[str, Identity] = LRUCache(10_000)

    async def identify(self, secret: str | None) -> Identity:
        """Return the caller, or refuse with UNAUTHENTICATED. What is done from then on counts as the caller's."""
        identity = await self._identity(secret)
        CALLER.set(identity.actor.user_id)
        return identity

    async def _identity(self, secret: str | None) -> Identity:
        if not secret:
            raise Unauthenticated("A token is required: send it as `Authorization: Bearer <token>`.")
        found = self._known.get(secret)
        if found is not None and time.monotonic() - found.known_at < self._seconds:
            if found.expires_at is None or found.expires_at > now():
                return found
            self._known.clear()
        by_token = secret.startswith(PREFIX) or secret.count(".") != 2
        of_issuer = None if by_token or not self._issuers else self._issuers.get(issuer_of(secret) or "")
        if of_issuer is not None:
            actor, expires_at = await _actor_of_claims(await of_issuer[0].verify(secret), of_issuer[1])
        else:
            actor, expires_at = await (actor_of(secret) if by_token else actor_of_access(secret))
        identity = self._known[secret] = Identity(actor=actor, expires_at=expires_at, known_at=time.monotonic())
        return identity

    def forget(self, _workspace_id: UUID | None = None) -> None:
        """Forget everybody: access has changed."""
        self._known.clear()


async def _actor_of_claims(claims: Claims, workspace_id: UUID | None) -> tuple[Actor, datetime | None]:
    actor = await actor_of_identity(claims.email, f"{claims.issuer}#{claims.subject}", workspace_id)
    if actor is None:
        raise Unauthenticated("The identity provider knows you, but nobody with your e-mail works here.")
    return actor, datetime.fromtimestamp(claims.expires_at, UTC)


def bearer(header: str | None) -> str | None:
    """Return the token of an Authorization header."""
    scheme, _, token = (header or "").partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None
