"""Documents that a request names instead of sending them: registered ones, which may be the only ones, and automatic persisted queries."""

from typing import Any, Literal

from models.errors import ErrorCode
from models.recent import Recent
from resolvers import documents
from schema import errors
from schema.documents import Call, RequestRefused

Mode = Literal["off", "allowed", "only"]


def named_in(fields: dict[str, Any]) -> str | None:
    """Return the document that a request names: as ``documentId``, or the way of Apollo's persisted queries."""
    if "documentId" not in fields and "extensions" not in fields:
        return None
    named = fields.get("documentId") or persisted_in(fields)
    return named.removeprefix("sha256:") if isinstance(named, str) and named else None


def persisted_in(fields: dict[str, Any]) -> str | None:
    """Return the hash of an automatic persisted query."""
    extensions = fields.get("extensions")
    persisted = extensions.get("persistedQuery") if isinstance(extensions, dict) else None
    return persisted.get("sha256Hash") if isinstance(persisted, dict) else None


class NamedDocuments:
    """Puts documents in the place of their names: registered ones, which never change, and those that clients have sent to this process."""

    def __init__(self, mode: Mode, persisted_bytes: int) -> None:
        self._mode = mode
        self._registered: Recent[str, str] = Recent(1000)
        self._persists = persisted_bytes > 0 and mode != "only"
        self._persisted: Recent[str, str] = Recent(persisted_bytes, lambda text: 200 + 2 * len(text))

    def is_registered(self, digest: str) -> bool:
        """Tell whether a document is known here to be a registered one."""
        return digest in self._registered

    def replaces(self, call: Call) -> bool:
        """Tell whether a call is not to be run as it was sent."""
        return call.document_id is not None or self._mode == "only"

    async def resolve(self, call: Call) -> Call:
        """Return the call with its document, or refuse it."""
        if call.document_id is None:
            if self._mode == "only" and await self._text(documents.digest_of(call.query)) is None:
                raise _refused(call, ErrorCode.FORBIDDEN, "query: only registered documents may run here.")
            return call
        if self._mode == "off" and not call.is_persisted:
            raise _refused(call, ErrorCode.BAD_REQUEST, "documentId: trusted documents are switched off; send the query.")
        if call.query and documents.digest_of(call.query) != call.document_id:
            raise _refused(call, ErrorCode.BAD_REQUEST, "documentId: is not the SHA-256 of the query.")
        return call._replace(query=await self._found(call, call.document_id))

    async def _found(self, call: Call, digest: str) -> str:
        if call.is_persisted and self._persists and call.query:
            self._persisted[digest] = call.query
            return call.query
        text = self._persisted.get(digest) if self._persists else None
        if text is None and self._mode != "off":
            text = await self._text(digest)
        if text is not None:
            return text
        if call.is_persisted and self._mode != "only":
            if call.query:
                return call.query
            raise self._asking(call)
        raise _refused(call, ErrorCode.NOT_FOUND, "documentId: no such document is registered.")

    def _asking(self, call: Call) -> RequestRefused:
        """Return what has the client send the query, with its hash or without; it looks for these very words."""
        if self._persists:
            return _refused(call, ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound")
        return _refused(call, ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported")

    async def _text(self, digest: str) -> str | None:
        known = self._registered.get(digest)
        if known is None:
            known = await documents.text_of(digest)
            if known is not None:
                self._registered[digest] = known
        return known


def _refused(call: Call, code: ErrorCode, message: str) -> RequestRefused:
    return RequestRefused(code, [errors.of_request(message, code, call.request_id)])
