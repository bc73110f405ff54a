"""Who sends a request: bearer tokens, remembered for a moment, and only for as long as nobody's access changes."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from integrations.identity import Claims, Issuer, unverified
from models.base import now
from models.db.lanes import CALLER
from models.errors import CrmError, Unauthenticated
from models.noting import NOTED
from models.recent import Recent
from models.tokens import PREFIX
from resolvers.access import Actor
from resolvers.sign_in.identities import Stated, actor_of_identity
from resolvers.sign_in.sessions import actor_of_access
from resolvers.sign_in.tokens import actor_of
from resolvers.versions import Versions

LONGEST = 16_384
"""Of a token: more than any provider's, and little to look through."""


class IssuersAmbiguous(CrmError):
    """Two entries of the setting are for the same tokens."""


@dataclass(frozen=True, kw_only=True)
class Identity:
    """A caller and until when their token holds."""

    actor: Actor
    expires_at: datetime | None
    known_at: float


class Authenticator:
    """Finds the caller of a token. A refusal is never remembered, and nobody once access in their workspace has changed."""

    def __init__(self, remember_seconds: float, issuers: Sequence[tuple[Issuer, UUID | None]] = ()) -> None:
        self._seconds = remember_seconds
        self._issuers = list(issuers)
        self._versions = Versions()
        self._known: Recent[str, Identity] = Recent(10_000)
        named = [(issuer.issuer, issuer.audience) for issuer, _ in issuers]
        for issuer, audience in named:
            if named.count((issuer, audience)) > 1:
                message = (
                    f"VORONKA_OIDC names {issuer} with the audience {audience} twice; give each workspace an audience of its own."
                )
                raise IssuersAmbiguous(message)

    def recognise(self, secret: str | None) -> Identity | None:
        """Return the caller where nobody needs to be asked; None where ``identify`` has to."""
        found = self._known.get(secret) if secret else None
        if found is None or not self._is_fresh(found):
            return None
        version = self._versions.known(found.actor.workspace_id)
        return None if version is None or version != found.actor.access_version else self._served(found)

    async def identify(self, secret: str | None) -> Identity:
        """Return the caller, or refuse with UNAUTHENTICATED. What is done from then on counts as the caller's."""
        found = self._known.get(secret) if secret else None
        if found is None or not self._is_fresh(found) or not await self.is_current(found):
            found = await self._looked_up(secret)
        return self._served(found)

    def _served(self, identity: Identity) -> Identity:
        CALLER.set(identity.actor.user_id)
        if (noted := NOTED.get()) is not None:
            noted.actor = identity.actor
        return identity

    async def _looked_up(self, secret: str | None) -> Identity:
        if not secret:
            raise Unauthenticated("A token is required: send it as `Authorization: Bearer <token>`.")
        if len(secret) > LONGEST:
            raise Unauthenticated("This is no token: it is too long.")
        actor, expires_at = await self._look_up(secret)
        identity = self._known[secret] = Identity(actor=actor, expires_at=expires_at, known_at=time.monotonic())
        return identity

    def _is_fresh(self, found: Identity) -> bool:
        """Tell whether what is known of a caller may be gone by still."""
        return time.monotonic() - found.known_at < self._seconds and (found.expires_at is None or found.expires_at > now())

    async def is_current(self, found: Identity) -> bool:
        """Tell whether access in the caller's workspace is as it was when they were looked up."""
        return await self._versions.current(found.actor.workspace_id) == found.actor.access_version

    async def _look_up(self, secret: str) -> tuple[Actor, datetime | None]:
        if secret.startswith(PREFIX) or secret.count(".") != 2:
            return await actor_of(secret)
        for issuer, workspace_id in self._addressed(secret):
            return await _actor_of_claims(await issuer.verify(secret), workspace_id)
        return await actor_of_access(secret)

    def _addressed(self, secret: str) -> list[tuple[Issuer, UUID | None]]:
        """Return the identity provider that a token says it is of, for the audience that it says it is for."""
        stated = unverified(secret) if self._issuers else None
        if stated is None:
            return []
        found = [entry for entry in self._issuers if entry[0].issuer == stated.issuer and stated.is_for(entry[0].audience)]
        if len(found) > 1:
            raise Unauthenticated(
                "This token is for several workspaces; ask the identity provider for one that is for a single one."
            )
        return found

    def forget(self, workspace_id: UUID) -> None:
        """Look anew at once who may do what in a workspace: access has changed there."""
        self._versions.forget(workspace_id)


async def _actor_of_claims(claims: Claims, workspace_id: UUID | None) -> tuple[Actor, datetime | None]:
    stated = Stated(
        issuer=claims.issuer,
        subject=claims.subject,
        email=claims.email,
        signed_in_at=datetime.fromtimestamp(claims.issued_at, UTC),
    )
    actor = await actor_of_identity(stated, workspace_id)
    if actor is None:
        raise Unauthenticated(
            "The identity provider knows you, but nobody who works here is bound to you, or has your verified e-mail."
        )
    return actor, datetime.fromtimestamp(claims.expires_at, UTC)


def bearer(header: str | None) -> str | None:
    """Return the token of an Authorization header."""
    scheme, _, token = (header or "").partition(" ")
    return token.strip() or None if scheme == "Bearer" or scheme.lower() == "bearer" else None
