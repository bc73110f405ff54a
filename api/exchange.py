"""One HTTP request and its answer under uvicorn, at a fraction of its own cost: nothing is looked at twice, and a whole answer is one write."""

from typing import Any

from starlette.types import Message
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

from api.lasting import LASTING, Lasting

_BODILESS = frozenset((204, 304))


class Exchange(RequestResponseCycle):
    """A request that arrives and is answered. The head of an answer waits for the first part of its body."""

    _head: bytes | None = None
    lasting: Lasting | None = None
    """The connection of an answer that goes on."""

    async def receive(self) -> Any:
        """Return the body where it is here whole, as nearly always; else wait for what comes."""
        if self.more_body or self.disconnected or self.response_complete or not self.message_event.is_set():
            return await super().receive()
        self.waiting_for_100_continue = False
        self.flow.resume_reading()
        self.message_event.clear()
        body, self.body = bytes(self.body), bytearray()
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(self, message: Any) -> None:
        """Send a part of the answer."""
        if not self.response_started:
            if message["type"] == LASTING:
                message["line"] = self.lasting = Lasting(self)
                return
            if message["type"] != "http.response.start":
                raise RuntimeError(f"an answer begins with its head, not with {message['type']}")
            self.response_started, self.waiting_for_100_continue = True, False
            self._head = self._begun(message)
            return
        head, self._head = self._head, None
        if head is None:
            await super().send(message)
            return
        if self.disconnected:
            return
        if self.chunked_encoding or self.scope["method"] == "HEAD":
            self.transport.write(head)
            await super().send(message)
            return
        self.expected_content_length += len(head)  # both are written as one
        message["body"] = head + message.setdefault("body", b"")
        await super().send(message)

    def _begun(self, message: Message) -> bytes:
        """Return the head of an answer as it is written."""
        status, given = message["status"], [*self.default_headers, *message.get("headers", ())]
        lines = [STATUS_LINE[status]]
        for name, value in given:
            if name == b"content-length":
                self.expected_content_length, self.chunked_encoding = int(value), False
            elif name == b"connection":
                self.keep_alive = self.keep_alive and not _closes(value)
                continue
            lines.append(b"%b: %b\r\n" % (name, value))
        if not self.keep_alive:
            lines.append(b"connection: close\r\n")
        if self.chunked_encoding is None and self.scope["method"] != "HEAD" and status not in _BODILESS:
            self.chunked_encoding = True
            lines.append(b"transfer-encoding: chunked\r\n")
        lines.append(b"\r\n")
        head = b"".join(lines)
        if not head.count(b"\n") == head.count(b"\r") == len(lines) or b"\0" in head:
            raise RuntimeError("a header holds the end of a line")
        return head


def _closes(value: bytes) -> bool:
    return b"close" in [token.strip().lower() for token in value.split(b",")]
