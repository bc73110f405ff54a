"""Identity providers: OpenID Connect discovery, keys with caching and rotation, and the verification of their tokens.

What a token says is believed when its signature is right, and is still checked: whatever is not of the form it must have is refused.

Source: OpenID Connect Discovery 1.0, sections 4 and 7; RFC 7517 (JWK); RFC 8725 (what to check of a JWT).
"""

import asyncio
import base64
import json
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
import jwt

from integrations.exchanges import Limits, Outgoing, Retries
from integrations.http import Http
from models.errors import Unauthenticated, Unavailable
from models.ports.failures import ProviderFailure

ALGORITHMS: Mapping[str, list[str]] = {"RSA": ["RS256", "RS384", "RS512", "PS256"], "EC": ["ES256", "ES384"], "OKP": ["EdDSA"]}
"""Signatures by kind of key, of key pairs alone: a shared secret, and none at all, are not proofs of who issued a token."""
LONGEST_TOKEN = 16_384
LONGEST = 255
"""Of a subject, by the standard, and of an e-mail."""
LATEST = 2**40
"""Of an instant in seconds since 1970."""
FRESH_SECONDS = 3600.0
REFETCH_SECONDS = 30.0
"""How soon keys are fetched again because of a key that is not known: a flood of forged tokens is not a flood of requests."""
LEEWAY_SECONDS = 30
RETRIES, LIMITS = Retries(attempts=2, wait=0.1, longest_wait=1), Limits(body=1_000_000, seconds=5)
"""Somebody waits for the answer."""


@dataclass(frozen=True, kw_only=True)
class Claims:
    """What an identity provider says of somebody, verified. An e-mail that the provider has not verified is None."""

    issuer: str
    subject: str
    email: str | None
    issued_at: float
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
        self.issuer, self.audience, self._transport, self._clock = issuer.rstrip("/"), audience, transport, clock
        self._keys: dict[str, tuple[Any, list[str]]] = {}
        self._fetched = self._tried = float("-inf")
        self._lock = asyncio.Lock()

    async def verify(self, token: str) -> Claims:
        """Return what a token says. One that is not this provider's, not for us, or not valid now is refused."""
        refusal = Unauthenticated("This token of the identity provider is not valid here.")
        stated = unverified(token)
        if stated is None:
            raise refusal
        found = await self._key(str(stated.header.get("kid", "")))
        if found is None or stated.header.get("alg") not in found[1]:
            raise refusal
        required: Any = {"require": ["exp", "iat", "iss", "sub", "aud"]}
        try:
            claims = jwt.decode(
                token, found[0], algorithms=found[1], audience=self.audience, options=required, leeway=LEEWAY_SECONDS
            )
        except (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError) as exc:
            raise refusal from exc
        read = _read(claims, self.issuer)
        if read is None:
            raise refusal
        return read

    async def _key(self, kid: str) -> tuple[Any, list[str]] | None:
        """Return a public key, and what it may sign by. Keys are fetched when they are old, and once more for one that is not known: it may be new."""
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
        except (ProviderFailure, ValueError, KeyError, TypeError) as exc:
            if kid not in self._keys:
                raise Unavailable("The identity provider does not answer as it should; try again.") from exc

    async def _fetch(self) -> dict[str, tuple[Any, list[str]]]:
        http = Http("The identity provider", self.issuer, retries=RETRIES, limits=LIMITS, transport=self._transport)
        try:
            found = (await http.send(Outgoing(method="GET", path=".well-known/openid-configuration"))).checked().json()
            if str(found["issuer"]).rstrip("/") != self.issuer:
                raise ValueError("the discovery document is another issuer's")
            listed = (await http.send(Outgoing(method="GET", path=str(found["jwks_uri"])))).checked().json()
        finally:
            await http.close()
        return dict(entry for entry in map(_usable, list(listed["keys"])) if entry is not None)


def _usable(entry: Any) -> tuple[str, tuple[Any, list[str]]] | None:
    """Return a key by its id, with what it may sign by; None for one that signs nothing, or in a way that is not known here."""
    if not isinstance(entry, dict) or entry.get("use", "sig") != "sig":
        return None
    by = ALGORITHMS.get(str(entry.get("kty")))
    try:
        return None if by is None else (str(entry.get("kid", "")), (jwt.PyJWK(entry).key, by))
    except (jwt.PyJWTError, ValueError, TypeError):
        return None


@dataclass(frozen=True, kw_only=True)
class Unverified:
    """What a token says of itself; nothing is believed yet."""

    header: Mapping[str, Any]
    claims: Mapping[str, Any]

    @property
    def issuer(self) -> str:
        """Return who it says has issued it."""
        found = self.claims.get("iss")
        return found.rstrip("/") if isinstance(found, str) else ""

    def is_for(self, audience: str) -> bool:
        """Tell whether it says that it is for an audience."""
        found = self.claims.get("aud")
        return found == audience or (isinstance(found, list) and audience in found)


def unverified(token: str) -> Unverified | None:
    """Read a token without believing it; None for what is none."""
    parts = token.split(".")
    if len(parts) != 3 or len(token) > LONGEST_TOKEN:
        return None
    try:
        header, claims = (json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))) for part in parts[:2])
    except (ValueError, RecursionError):
        return None
    return Unverified(header=header, claims=claims) if isinstance(header, dict) and isinstance(claims, dict) else None


def _read(claims: Mapping[str, Any], issuer: str) -> Claims | None:
    """Return what verified claims say, or None where one that is needed has the wrong form."""
    subject, issued_at, expires_at = claims.get("sub"), _instant(claims.get("iat")), _instant(claims.get("exp"))
    if str(claims.get("iss")).rstrip("/") != issuer or issued_at is None or expires_at is None:
        return None
    if not isinstance(subject, str) or not 0 < len(subject) <= LONGEST or not subject.isprintable():
        return None
    email = claims.get("email") if claims.get("email_verified") is True else None
    is_written = isinstance(email, str) and len(email) <= LONGEST and email.isprintable() and "@" in email
    return Claims(issuer=issuer, subject=subject, email=email if is_written else None, issued_at=issued_at, expires_at=expires_at)


def _instant(value: Any) -> float | None:
    """Return an instant in seconds since 1970, or None for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return float(value) if 0 <= value < LATEST else None
