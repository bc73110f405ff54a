"""An answer over HTTP that goes on: what is written to it, how much of that its client takes, and how it ends."""

import asyncio
import socket
import struct
from collections.abc import Callable, Sequence
from typing import Any

from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

from api.lines import GRACE_SECONDS, keep_little

LASTING = "voronka.lasting"
"""The message with which the application asks for the connection of an answer that will go on: it gets it as ``line``."""
_LAST_ACKNOWLEDGED = slice(56, 60)
"""Where Linux's ``struct tcp_info`` says how many milliseconds ago the peer has acknowledged anything (``tcpi_last_ack_recv``)."""


class Lasting:
    """The connection of an answer that goes on once its head is sent. See ``Line``."""

    read_paused = False

    def __init__(self, exchange: RequestResponseCycle) -> None:
        self._exchange, self._transport = exchange, exchange.transport
        self._loop = asyncio.get_running_loop()
        self.writable = asyncio.Event()
        self.writable.set()
        self.on_stop: Callable[[int, str], None] = self.finish
        self.has_begun = self._is_over = False
        self._written = 0

    def begin(self) -> None:
        """Go on: the head is sent."""
        keep_little(self._transport)
        self.has_begun = True

    @property
    def is_open(self) -> bool:
        """Tell whether anything can still be sent."""
        gone = self._is_over or self._exchange.disconnected or self._transport.is_closing()
        return self.has_begun and not gone

    @property
    def waiting(self) -> int:
        """Return how many bytes were written that the client has not taken."""
        return self._transport.get_write_buffer_size()

    @property
    def taken(self) -> int:
        """Return how many bytes the client has taken."""
        return self._written - self.waiting

    @property
    def heard_at(self) -> float:
        """Return when the client's machine has last acknowledged anything: it says nothing else. Now, where the system does not tell."""
        known: Any = self._transport.get_extra_info("socket")
        try:
            told = known.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _LAST_ACKNOWLEDGED.stop)
            (milliseconds,) = struct.unpack("=I", told[_LAST_ACKNOWLEDGED])
        except (OSError, AttributeError, struct.error):
            return self._loop.time()
        return self._loop.time() - float(milliseconds) / 1000

    def write(self, messages: Sequence[bytes]) -> None:
        """Send messages at once, as one chunk; wait for ``writable`` before."""
        body = b"".join(messages)
        chunk = b"%x\r\n%b\r\n" % (len(body), body)
        self._written += len(chunk)
        self._transport.write(chunk)

    def ping(self) -> None:
        """Ask for nothing: whatever is sent is acknowledged."""

    def finish(self, code: int, reason: str) -> None:
        """Say that it is over and why, in a comment behind whatever waits, without the end that would keep the client from coming back."""
        if self.is_open:
            self.write([f": {code} {reason}\n\n".encode()])
            self._exchange.keep_alive = False
            self._loop.call_later(GRACE_SECONDS, self._transport.abort)
        self.end()

    def end(self) -> None:
        """Send nothing more but the end of the answer."""
        self._is_over = True

    def abort(self) -> None:
        """Drop the connection."""
        self._transport.abort()
