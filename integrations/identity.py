"""Identity providers: OpenID Connect discovery, keys with caching and rotation, and the verification of their tokens.

Source: OpenID Connect Discovery 1.0, sections 4 and 7; RFC 7517 (JWK); RFC 8725 (what to check of a JWT).
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import jwt

from models.errors import Unauthenticated, Unavailable

ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA"]
"""Signatures of key pairs alone: a shared secret, and none at all, are not proofs of who issued a token."""
FRESH_SECONDS = 3600.0
REFETCH_SECONDS = 30.0
"""How soon keys are fetched again because of a key that is not known: a flood of forged tokens is not a flood of requests."""
LEEWAY_SECONDS = 30
TIMEOUT = httpx.Timeout(5)


@dataclass(frozen=True, kw_only=True)
class Claims:
    """What an identity provider says of somebody, verified."""

    issuer: str
    subject: str
    email: str
    expires_at: float


class Issuer:
    """One identity provider."""

    def __init__(
        self,
        issuer: str,
        audience: str,
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.issuer, self._audience, self._transport, self._clock = issuer.rstrip("/"), audience, transport, clock
        self._keys: dict[str, Any] = {}
        self._fetched = self._tried = float("-inf")
        self._lock = asyncio.Lock()

    async def verify(self, token: str) -> Claims:
        """Return what a token says. One that is not this provider's, not for us, or not valid now is refused."""
        refusal = Unauthenticated("This token of the identity provider is not valid here.")
        try:
            key = await self._key(str(jwt.get_unverified_header(token).get("kid", "")))
            if key is None:
                raise refusal
            required: Any = {"require": ["exp", "iat", "iss", "sub", "aud"]}
            claims = jwt.decode(
                token, key, algorithms=ALGORITHMS, audience=self._audience, options=required, leeway=LEEWAY_SECONDS
            )
        except (jwt.PyJWTError, ValueError, TypeError) as exc:
            raise refusal from exc
        email = claims.get("email")
        if str(claims["iss"]).rstrip("/") != self.issuer or claims.get("email_verified") is False:
            raise refusal
        if not isinstance(email, str) or "@" not in email:
            raise refusal
        return Claims(issuer=self.issuer, subject=str(claims["sub"]), email=email, expires_at=float(claims["exp"]))

    async def _key(self, kid: str) -> Any:
        """Return a public key. Keys are fetched when they are old, and once more for one that is not known: it may be new."""
        if self._clock() - self._fetched > FRESH_SECONDS or kid not in self._keys:
            async with self._lock:
                await self._refresh(kid)
        return self._keys.get(kid)

    async def _refresh(self, kid: str) -> None:
        is_old = self._clock() - self._fetched > FRESH_SECONDS
        if (not is_old and kid in self._keys) or self._clock() - self._tried < REFETCH_SECONDS:
            return
        self._tried = self._clock()
        try:
            self._keys = await self._fetch()
            self._fetched = self._clock()
        except (httpx.HTTPError, ValueError, KeyError, TypeError, jwt.PyJWTError) as exc:
            if kid not in self._keys:
                raise Unavailable("The identity provider does not answer as it should; try again.") from exc

    async def _fetch(self) -> dict[str, Any]:
        async with httpx.AsyncClient(timeout=TIMEOUT, transport=self._transport, follow_redirects=False) as http:
            found = (await http.get(f"{self.issuer}/.well-known/openid-configuration")).raise_for_status().json()
            if str(found["issuer"]).rstrip("/") != self.issuer:
                raise ValueError("the discovery document is another issuer's")
            listed = (await http.get(found["jwks_uri"])).raise_for_status().json()
        keys = {}
        for entry in listed["keys"]:
            if entry.get("use", "sig") == "sig" and entry.get("kty") != "oct":
                keys[str(entry.get("kid", ""))] = jwt.PyJWK(entry).key
        return keys


def issuer_of(token: str) -> str | None:
    """Return who a token says has issued it; nothing is believed yet."""
    try:
        found = jwt.decode(token, options={"verify_signature": False}).get("iss")
    except jwt.PyJWTError:
        return None
    return found.rstrip("/") if isinstance(found, str) else None
