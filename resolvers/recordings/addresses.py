"""The address of a recording on this server: which one, for whom, through what, and until when, signed by the server. It is a secret, and kept nowhere."""

import base64
import binascii
import hashlib
import hmac
import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from models.tokens import CredentialKind
from resolvers.access import Credential
from resolvers.sign_in.secrets import signature

_FORM = struct.Struct(">16s16s16s16s16sIB16sd")
_KINDS = (None, *CredentialKind)
_MAC = 32
_PURPOSE = b"recording"


@dataclass(frozen=True, kw_only=True)
class Address:
    """What an address says. ``recording`` is the digest of the provider's id."""

    id: UUID
    workspace_id: UUID
    interaction_id: UUID
    user_id: UUID
    recording: bytes
    until: datetime
    credential: Credential | None

    def _packed(self) -> bytes:
        held = self.credential
        signed_in = held.signed_in_at.timestamp() if held is not None and held.signed_in_at is not None else 0.0
        return _FORM.pack(
            self.id.bytes,
            self.workspace_id.bytes,
            self.interaction_id.bytes,
            self.user_id.bytes,
            self.recording,
            int(self.until.timestamp()),
            _KINDS.index(held and held.kind),
            (held.id if held is not None else UUID(int=0)).bytes,
            signed_in,
        )

    async def written(self) -> str:
        """Return it as a part of a path."""
        packed = self._packed()
        return base64.urlsafe_b64encode(packed + await signature(packed, _PURPOSE)).decode().rstrip("=")


def digest_of(provider_id: str) -> bytes:
    """Return by what an address names a recording."""
    return hashlib.blake2b(provider_id.encode("utf-8", "surrogatepass"), digest_size=16).digest()


async def read(written: str) -> Address | None:
    """Return the address that a part of a path is; None for what this server did not sign."""
    try:
        raw = base64.b64decode(written + "=" * (-len(written) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(raw) != _FORM.size + _MAC or base64.urlsafe_b64encode(raw).decode().rstrip("=") != written:
        return None
    packed, mac = raw[:-_MAC], raw[-_MAC:]
    if not hmac.compare_digest(mac, await signature(packed, _PURPOSE)):
        return None
    id_, workspace, interaction, user, recording, until, kind, held, signed_in = _FORM.unpack(packed)
    shown = _KINDS[kind]
    at = datetime.fromtimestamp(signed_in, UTC) if signed_in else None
    return Address(
        id=UUID(bytes=id_),
        workspace_id=UUID(bytes=workspace),
        interaction_id=UUID(bytes=interaction),
        user_id=UUID(bytes=user),
        recording=recording,
        until=datetime.fromtimestamp(until, UTC),
        credential=None if shown is None else Credential(kind=shown, id=UUID(bytes=held), signed_in_at=at),
    )
