"""One WebSocket connection under uvicorn: bounded in bytes both ways, and always able to end.

uvicorn's own protocol keeps every message that one read brings, answers each ping of a peer that reads nothing, and waits for
ever for a peer to take its close frame. Here a peer's bytes are parsed only as far as the application has taken them and no
faster than at a pace, and whoever does not answer a close is dropped.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.exceptions import PayloadTooBig
from websockets.frames import Close, Frame, Opcode
from websockets.protocol import State

from api.lines import GRACE_SECONDS, STOPPING, keep_little, pause_before_end

EXTENSION = "voronka.wire"
"""Under which the application finds the connection among its scope's extensions."""

FIRST_BYTES = 16_384
"""Largest message before ``open_up``: a ``connection_init`` with a token needs no more."""

SLICE = 1_024
FRAMES_A_SECOND, FRAMES_AT_ONCE, FIRST_FRAMES, BYTES_OF_A_FRAME = 200, 1000, 20, 5_000
FRAGMENTS = 1000


class Pace:
    """How fast frames are read, whatever they are: a peer that floods waits, and nobody else does."""

    def __init__(self, at: float) -> None:
        self.most = float(FIRST_FRAMES)
        self._left, self._at = self.most, at

    def widen(self) -> None:
        """Let more come at once from now on."""
        self._left += FRAMES_AT_ONCE - self.most
        self.most = FRAMES_AT_ONCE

    def take(self, frames: int, size: int, at: float) -> float:
        """Take the part of what was read, and return how many seconds to rest for it."""
        self._left = min(self.most, self._left + (at - self._at) * FRAMES_A_SECOND) - frames - size / BYTES_OF_A_FRAME
        self._at = at
        return max(0.0, -self._left / FRAMES_A_SECOND)


class Wire(WebSocketsSansIOProtocol):
    """A connection that the application writes to directly, so that it knows what the peer takes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.heard_at = self.loop.time()
        self.gone = asyncio.Event()
        self.on_stop: Callable[[int, str], None] = self.finish
        self._opened = False
        self._unparsed = self._pong = b""
        self._pace = Pace(self.heard_at)
        self._rest: asyncio.TimerHandle | None = None
        self._frames = 0
        self._written = 0
        self.conn.max_message_size = FIRST_BYTES

    def connection_made(self, transport: Any) -> None:
        """Begin, with little kept by the kernel too."""
        super().connection_made(transport)
        keep_little(transport)

    # -- what comes

    def handle_connect(self, event: Any) -> None:
        """Let the application find this connection in its scope."""
        super().handle_connect(event)
        if not self.close_sent:
            extensions: dict[str, Any] = {**(self.scope["extensions"] or {}), EXTENSION: self}
            self.scope["extensions"] = extensions

    def open_up(self) -> None:
        """Accept messages up to the server's limit from now on."""
        self._opened = True
        self._pace.widen()
        self.conn.max_message_size = self.config.ws_max_size

    def data_received(self, data: bytes) -> None:
        """Keep what has come, and parse as much as the application is ready for."""
        self.heard_at = self.loop.time()
        self._unparsed += data
        self._parse()

    def _parse(self) -> None:
        if self._rest is not None:
            return
        while self._unparsed and (self.close_sent or self.queue.empty()):
            part, self._unparsed = self._unparsed[:SLICE], self._unparsed[SLICE:]
            self._frames = 0
            super().data_received(part)
            if rest := self._pace.take(self._frames, len(part), self.loop.time()):
                self._rest = self.loop.call_later(rest, self._rested)
                break
        if self.transport.is_closing():
            return
        if self._rest is not None or self._unparsed:
            self._pause()
        elif self.read_paused and (self.close_sent or self.queue.empty()):
            self.read_paused = False
            self.transport.resume_reading()

    def _rested(self) -> None:
        self._rest = None
        self._parse()

    def _pause(self) -> None:
        if not self.read_paused:
            self.read_paused = True
            self.transport.pause_reading()

    def handle_events(self) -> None:
        """Count what has come."""
        self._frames += len(self.conn.events)
        super().handle_events()

    async def receive(self) -> Any:
        """Return the next message; the peer is read on only when none is left."""
        message = await self.queue.get()
        self._parse()
        return message

    def handle_cont(self, event: Frame) -> None:
        """Refuse a message of endless little parts: each costs memory whatever its size."""
        if len(self.frames) >= FRAGMENTS and not self.close_sent:
            self.finish(4400, f"Invalid message: more than {FRAGMENTS} fragments")
        super().handle_cont(event)

    def send_receive_event_to_app(self) -> None:
        """Hand a message over, and read on only when it is taken. What is not UTF-8 goes over broken, to be refused there."""
        data, self.frames = b"".join(self.frames), []
        if self.close_sent:
            return
        if self.curr_msg_data_type == "text":
            self.queue.put_nowait({"type": "websocket.receive", "text": data.decode(errors="surrogateescape")})
        else:
            self.queue.put_nowait({"type": "websocket.receive", "bytes": data})
        self._pause()

    def handle_ping(self) -> None:
        """Answer a ping; while the peer has not taken what it has been sent, only the last one, and when it has."""
        self._pong = b"".join(self.conn.data_to_send()) or self._pong
        if self.writable.is_set():
            self.resume_writing()

    def resume_writing(self) -> None:
        """Go on: the peer has taken what it has been sent."""
        super().resume_writing()
        pong, self._pong = self._pong, b""
        if pong and self.is_open:
            self._write(pong)

    def handle_close(self, event: Frame) -> None:
        """End with the peer, whether or not it takes what is still on its way."""
        if self.close_sent:
            self.transport.abort()
            return
        self.end()
        super().handle_close(event)

    def handle_parser_exception(self) -> None:
        """Tell the peer what it did wrong; what else it sends is thrown away."""
        if self.close_sent:
            return
        frames = b"".join(self.conn.data_to_send())
        close = self.conn.close_sent or Close(1002, "")
        if isinstance(self.conn.parser_exc, PayloadTooBig) and not self._opened:
            close = Close(4400, f"Invalid message: at most {FIRST_BYTES} bytes before connection_ack")
            frames = Frame(Opcode.CLOSE, close.serialize()).serialize(mask=False)
        self._last(close.code, close.reason, frames)

    def connection_lost(self, exc: Exception | None) -> None:
        """Let go of everything."""
        self._unparsed = b""
        if self._rest is not None:
            self._rest.cancel()
        super().connection_lost(exc)
        self.gone.set()

    # -- what goes

    @property
    def waiting(self) -> int:
        """Bytes that were written and that the peer has not taken."""
        return self.transport.get_write_buffer_size()

    @property
    def taken(self) -> int:
        """Bytes that the peer has taken."""
        return self._written - self.waiting

    @property
    def is_open(self) -> bool:
        """Tell whether messages can still be sent."""
        return not self.close_sent and not self.disconnected and self.conn.state is State.OPEN

    def write(self, messages: Sequence[bytes]) -> None:
        """Send text messages at once; wait for ``writable`` before."""
        for message in messages:
            self.conn.send_text(message)
        self._write(b"".join(self.conn.data_to_send()))

    def ping(self) -> None:
        """Ask for a sign of life, which every WebSocket library gives by itself."""
        if self.writable.is_set() and self.is_open:
            self.conn.send_ping(b"")
            self._write(b"".join(self.conn.data_to_send()))

    def _write(self, data: bytes) -> None:
        self._written += len(data)
        self.transport.write(data)

    # -- how it ends

    def finish(self, code: int, reason: str) -> None:
        """Say that it is over, behind whatever waits. The peer has a moment to take it."""
        if not self.is_open:
            self.end()
            return
        self.conn.send_close(code, reason.encode()[:120].decode(errors="ignore"))
        self._last(code, reason, b"".join(self.conn.data_to_send()))

    def _last(self, code: int, reason: str, frames: bytes) -> None:
        self.close_sent = True
        self.queue.put_nowait({"type": "websocket.disconnect", "code": code, "reason": reason})
        self._write(frames)
        self.end()
        self._parse()

    def end(self) -> None:
        """Drop the connection soon, if it is not gone by itself before."""
        if self.close_timer is None and not self.disconnected:
            self.close_timer = self.loop.call_later(GRACE_SECONDS, self.transport.abort)

    def shutdown(self) -> None:
        """Close when the server stops, not all at once, so that not all clients come back at once."""
        self.loop.call_later(pause_before_end(len(self.connections)), self._stop)

    def _stop(self) -> None:
        if self.handshake_complete:
            self.on_stop(1012, STOPPING)
        else:
            self.send_500_response()
            self.transport.close()
