"""Trusted documents at the edge: a request may name a registered document instead of sending it, or must."""

from dataclasses import replace
from typing import Any, Literal

from cachetools import LRUCache

from models.errors import ErrorCode
from resolvers import documents
from schema import errors
from schema.documents import Call, RequestRefused

Mode = Literal["off", "allowed", "only"]


def named_in(fields: dict[str, Any]) -> str | None:
    """Return the document that a request names: as ``documentId``, or the way of Apollo's persisted queries."""
    extensions = fields.get("extensions")
    persisted = extensions.get("persistedQuery") if isinstance(extensions, dict) else None
    named = fields.get("documentId") or (persisted.get("sha256Hash") if isinstance(persisted, dict) else None)
    return named.removeprefix("sha256:") if isinstance(named, str) and named else None


class TrustedDocuments:
    """Puts registered documents in the place of their names. Registered ones are remembered; they never change."""

    def __init__(self, mode: Mode) -> None:
        self._mode = mode
        self._known: LRUCache[str, str] = LRUCache(1000)

    async def resolve(self, call: Call) -> Call:
        """Return the call with its document, or refuse it."""
        if call.document_id is None:
            if self._mode == "only" and await self._text(documents.digest_of(call.query)) is None:
                self._refuse(call, ErrorCode.FORBIDDEN, "query: only registered documents may run here.")
            return call
        if self._mode == "off":
            self._refuse(call, ErrorCode.BAD_REQUEST, "documentId: trusted documents are switched off; send the query.")
        if call.query and documents.digest_of(call.query) != call.document_id:
            self._refuse(call, ErrorCode.BAD_REQUEST, "documentId: is not the SHA-256 of the query.")
        text = await self._text(call.document_id)
        if text is None:
            self._refuse(call, ErrorCode.NOT_FOUND, "documentId: no such document is registered.")
        return replace(call, query=text or "")

    async def _text(self, digest: str) -> str | None:
        known = self._known.get(digest)
        if known is None:
            known = await documents.text_of(digest)
            if known is not None:
                self._known[digest] = known
        return known

    def _refuse(self, call: Call, code: ErrorCode, message: str) -> None:
        raise RequestRefused(code, [errors.of_request(message, code, call.request_id)])
