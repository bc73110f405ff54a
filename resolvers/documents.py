"""Trusted documents: registering a client's operations, and finding them by their SHA-256."""

import hashlib

from models.db.connecting import database_errors
from models.documents import TrustedDocument


def digest_of(text: str) -> str:
    """Return the name of a document: the SHA-256 of its text in UTF-8, hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


async def register(name: str, text: str) -> bool:
    """Keep a document; return whether it is new. A name is for people; the same text is the same document."""
    with database_errors():
        _, is_new = await TrustedDocument.get_or_create({"text": text, "name": name[:200]}, digest=digest_of(text))
    return is_new


async def text_of(digest: str) -> str | None:
    """Return a registered document's text, or None."""
    with database_errors():
        found = await TrustedDocument.get_or_none(digest=digest)
    return found.text if found else None
