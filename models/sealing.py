"""Secrets at rest: sealed with AES-256-GCM under keys that do not stand in the database.

A sealed text names the key that it is sealed with, so that several hold while they are changed: the first seals, all open.
"""

import base64
import hashlib
import os
import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from tortoise import Model, fields

from models.errors import ErrorCode

VERSION, NONCE, SHORTEST = "v1", 12, 32


class SealFailed(Exception):
    """A secret cannot be sealed or opened; the message says what is missing and what to do. For operators, never for clients."""

    code = ErrorCode.UNAVAILABLE


def new_key() -> str:
    """Return a fresh key as text: 256 bits."""
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode().rstrip("=")


class Keyring:
    """The keys of this process. Given ones come first; a file's is read when it is first needed, and made where that is allowed."""

    def __init__(self, given: Iterable[str] = (), file: Path | None = None, *, makes_file: bool = False) -> None:
        self._keys = [_key(text) for text in given]
        self._file, self._makes_file, self._is_read = file, makes_file, file is None

    def keys(self, *, may_make: bool = False) -> list[tuple[str, AESGCM]]:
        """Return each key with its id, the one that seals first."""
        if not self._is_read and self._file is not None:
            if may_make and self._makes_file and not self._keys:
                _make_file(self._file)
            if self._file.exists():
                self._keys += [_key(line) for line in self._file.read_text().split()]
                self._is_read = True
        return [(hashlib.sha256(b"id" + key).hexdigest()[:8], AESGCM(key)) for key in self._keys]

    @property
    def file(self) -> Path | None:
        """Return the file that holds keys, where there is one."""
        return self._file if self._file is not None and self._file.exists() else None

    @property
    def can_seal(self) -> bool:
        """Tell whether there is a key, or one may be made."""
        return bool(self.keys()) or self._makes_file

    def seal(self, value: bytes, purpose: str) -> str:
        """Return a value sealed for one purpose; opened for another it fails."""
        held = self.keys(may_make=True)
        if not held:
            raise SealFailed(
                "There is no key to keep secrets with: set VORONKA_SECRET_KEY (`voronka secrets new-key` prints one) or "
                "VORONKA_SECRET_KEY_FILE, the same for every process."
            )
        name, key = held[0]
        nonce = secrets.token_bytes(NONCE)
        body = base64.urlsafe_b64encode(nonce + key.encrypt(nonce, value, purpose.encode())).decode().rstrip("=")
        return f"{VERSION}.{name}.{body}"

    def open(self, sealed: str, purpose: str) -> bytes:
        """Return what was sealed."""
        _, name, body = sealed.split(".")
        key = dict(self.keys()).get(name)
        if key is None:
            raise SealFailed(
                f"A secret is sealed with the key {name}, which this process does not have. Put it back into VORONKA_SECRET_KEY or the "
                "key file; if it is lost for good, `voronka secrets reset` drops what it sealed."
            )
        raw = base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))
        try:
            return key.decrypt(raw[:NONCE], raw[NONCE:], purpose.encode())
        except InvalidTag:
            raise SealFailed(f"A secret that is sealed with the key {name} has been changed in the database.") from None

    def is_current(self, sealed: str) -> bool:
        """Tell whether a text is sealed with the key that seals now."""
        return sealed.startswith(f"{VERSION}.{self.keys(may_make=True)[0][0]}.")


def is_sealed(text: str) -> bool:
    """Tell whether a text is sealed, or stands as it was before there was a key."""
    return text.startswith(f"{VERSION}.") and text.count(".") == 2


def _key(text: str) -> bytes:
    if len(text) < SHORTEST:
        raise SealFailed(f"A secret key must have at least {SHORTEST} characters; `voronka secrets new-key` prints one.")
    return hashlib.sha256(text.encode()).digest()


def _make_file(path: Path) -> None:
    """Make a key file that its owner alone may read. Of two processes one makes it, and both read the same."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
        file.write(new_key() + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    finally:
        draft.unlink()


class _Held:
    """The keyring of the database that is open."""

    ring = Keyring()


def use(ring: Keyring) -> None:
    """Seal and open with these keys from now on."""
    _Held.ring = ring


def keyring() -> Keyring:
    """Return the keys of the database that is open."""
    return _Held.ring


class Sealed:
    """Values that are kept sealed. They show themselves to nobody but who opens them."""

    def __init__(self, kept: Mapping[str, Any]) -> None:
        self._kept = kept

    @classmethod
    def of(cls, values: Mapping[str, Any], purpose: str = "credentials") -> "Sealed":
        """Seal values."""
        return cls({"sealed": keyring().seal(orjson.dumps(dict(values)), purpose)})

    def open(self, purpose: str = "credentials") -> dict[str, Any]:
        """Return the values."""
        if not self.is_sealed:
            return dict(self._kept)
        opened: dict[str, Any] = orjson.loads(keyring().open(str(self._kept["sealed"]), purpose))
        return opened

    @property
    def is_sealed(self) -> bool:
        """Tell whether they are sealed; what was kept before there was a key is not."""
        return set(self._kept) == {"sealed"} and is_sealed(str(self._kept["sealed"]))

    @property
    def kept(self) -> dict[str, Any]:
        """Return what stands in the database."""
        return dict(self._kept)

    def __repr__(self) -> str:
        return "Sealed(...)"


class SealedField(fields.JSONField[Any]):
    """A column of sealed values. Only ``Sealed`` is taken, so that nothing is kept as it is by mistake."""

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        """Return what is kept."""
        if not isinstance(value, Sealed):
            raise TypeError(f"{self.model_field_name} takes Sealed values alone")
        return super().to_db_value(value.kept, instance)

    def to_python_value(self, value: Any) -> Any:
        """Return the values, sealed."""
        return value if isinstance(value, Sealed) or value is None else Sealed(dict(super().to_python_value(value) or {}))
