"""A hook as it arrives: the address that it came to, and the form in which it is kept.

An address names the workspace and the account and holds a secret, of which a digest alone is kept. What is kept of a hook is sealed, since it
may hold credentials, and named by the digest of its bytes, so that a repeat is the same.
"""

import base64
import binascii
import hashlib
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson

from models.base import now
from models.ports.telephony import Hook
from models.sealing import keyring
from models.wire import instant
from resolvers.intake.offered import public_url

LARGEST = 128_000
"""Bytes of a hook; what providers send of a call is a hundredth of it."""
LONGEST_PATH = 200
LONGEST_TARGET, LONGEST_HEADER = 2000, 1000
_SIGNING = ("signature", "timestamp")
_HEADERS = {"authorization", "content-type", "webhook-id"}
SECRET = 32
PURPOSE = "hook"


@dataclass(frozen=True, kw_only=True)
class Address:
    """Where somebody sends to: the account that it is of, if the digest is that of its secret."""

    workspace_id: UUID
    account_id: UUID
    digest: str


def address_of(written: str) -> Address | None:
    """Return the address that a part of a path is, or None for what is none."""
    try:
        raw = base64.b64decode(written + "=" * (-len(written) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(raw) != 32 + SECRET:
        return None
    digest = hashlib.sha256(raw[32:]).hexdigest()
    return Address(workspace_id=UUID(bytes=raw[:16]), account_id=UUID(bytes=raw[16:32]), digest=digest)


def new_address(workspace_id: UUID, account_id: UUID) -> tuple[str, str]:
    """Return an address that nobody can guess, and the digest of its secret."""
    secret = secrets.token_bytes(SECRET)
    written = base64.urlsafe_b64encode(workspace_id.bytes + account_id.bytes + secret).decode().rstrip("=")
    return written, hashlib.sha256(secret).hexdigest()


@dataclass(frozen=True, kw_only=True)
class Arrived:
    """A hook that has come, sealed."""

    account_id: UUID
    address: str
    """The digest of the secret in the address that it came to."""
    digest: str
    place: str
    sealed: str
    at: datetime


def signing(headers: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Return the headers of a hook that sign it or say what it is, whoever the provider; others differ from repeat to repeat."""
    kept: dict[str, str] = {}
    for raw, value in headers:
        name = raw.decode("latin-1").lower()
        if (name in _HEADERS or any(part in name for part in _SIGNING)) and len(name) + len(value) <= LONGEST_HEADER:
            kept[name] = value.decode("latin-1")
    return kept


def arrived(address: Address, hook: Hook) -> Arrived:
    """Seal a hook. Raises SealFailed where there is no key."""
    content = orjson.dumps([hook.path, hook.target, dict(hook.headers)]) + b"\n" + hook.body
    return Arrived(
        account_id=address.account_id,
        address=address.digest,
        digest=hashlib.sha256(content).hexdigest(),
        place=hook.path,
        sealed=keyring().seal(content, PURPOSE),
        at=now(),
    )


def opened(sealed: str) -> Hook:
    """Return a hook as it came. Raises SealFailed."""
    said, _, body = keyring().open(sealed, PURPOSE).partition(b"\n")
    path, target, headers = orjson.loads(said)
    return Hook(path=path, body=body, target=target, headers=headers, public_url=public_url())


def plain(one: Arrived) -> dict[str, str]:
    """Return a hook as a file on this machine keeps it."""
    return {**{name: str(value) for name, value in vars(one).items()}, "at": instant(one.at)}


def of_plain(held: Mapping[str, str]) -> Arrived:
    """Return a hook that a file has kept. Raises KeyError or ValueError."""
    values = {name: held[name] for name in ("address", "digest", "place", "sealed")}
    return Arrived(account_id=UUID(held["account_id"]), at=datetime.fromisoformat(held["at"]), **values)
