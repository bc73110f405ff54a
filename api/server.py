"""Running the application under uvicorn, with limits on what a client may do to a connection before the application sees it."""

import asyncio
import contextlib
import os
import socket
import threading
from dataclasses import dataclass
from types import FrameType
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from api.answers import CLOSE, JSON, HttpRefusal, request_id_of, respond, told
from api.app import make_app
from api.exchange import Exchange
from api.lasting import Lasting
from api.lines import STOPPING, pause_before_end
from api.listening import BACKLOG
from api.observing.choosing import tracing_of
from api.settings import Settings, unlimited
from api.wire import Wire
from models.errors import Unavailable

SHUTDOWN_SECONDS = 10
"""How long requests that run may go on when the process is told to stop. What then still runs is undone."""

LAST_RESORT_SECONDS = 19
"""When the process ends by force, whatever holds it: a loop that does not turn, a thread, a disk."""
LARGEST_HEAD = 64 * 1024
FRAME = 9
"""Bytes that the smallest chunk takes on the wire for each byte of the body."""


class PatientProtocol(HttpToolsProtocol):
    """Closes a connection whose request head does not arrive in time or is too large, and one that takes nothing of its answer.

    uvicorn would wait for ever, and keep whatever comes.
    """

    patience: float = 30
    _head_timer: asyncio.TimerHandle | None = None
    _answer_timer: asyncio.TimerHandle | None = None
    _has_head = False
    """Whether a head has ended in what has just come."""
    _beside = 0
    """Bytes of a head, of frames of chunks or of trailers, which the parser keeps until they are whole."""

    def connection_made(self, transport: Any) -> None:
        """Start waiting for the first request."""
        super().connection_made(transport)
        self._wait_for_head()

    def data_received(self, data: bytes) -> None:
        """Start waiting again when a kept connection begins its next request, and its head is not whole yet.

        What is no body and goes on and on is refused.
        """
        begins = self._head_timer is None and (self.cycle is None or self.cycle.response_complete)
        self._beside += len(data)
        self._has_head = False
        super().data_received(data)
        if begins and not self._has_head:
            self._wait_for_head()
        if self._beside > LARGEST_HEAD and not self.transport.is_closing():
            self._refuse("431 Request Header Fields Too Large", f"A request's head may have at most {LARGEST_HEAD} bytes.")

    def on_headers_complete(self) -> None:
        """Stop waiting: the head is here."""
        self._stop_waiting()
        self._beside, self._has_head = 0, True
        super().on_headers_complete()
        if self.cycle is not None:
            self.cycle.__class__ = Exchange  # uvicorn has no way to say which; its task has not begun

    def on_body(self, body: bytes) -> None:
        """Leave bodies to whoever reads them; the frames of their chunks, too, but no more than that."""
        self._beside = max(0, self._beside - FRAME * len(body))
        super().on_body(body)

    def pause_writing(self) -> None:
        """Wait until the client takes what has been sent, but not for ever. An answer that goes on is watched by whoever goes on with it."""
        super().pause_writing()
        if self._lasting is not None:
            self._lasting.writable.clear()
        elif self.patience and self._answer_timer is None:
            self._answer_timer = self.loop.call_later(self.patience, self.transport.abort)

    def resume_writing(self) -> None:
        """Stop waiting: the client reads."""
        self._stop_waiting_for_reader()
        super().resume_writing()
        if self._lasting is not None:
            self._lasting.writable.set()

    def shutdown(self) -> None:
        """End when the server stops; answers that go on not all at once."""
        super().shutdown()
        if self._lasting is not None:
            self.loop.call_later(pause_before_end(len(self.connections)), self._lasting.on_stop, 1012, STOPPING)

    @property
    def _lasting(self) -> Lasting | None:
        return self.cycle.lasting if isinstance(self.cycle, Exchange) and not self.cycle.response_complete else None

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting: the client has gone."""
        self._stop_waiting()
        self._stop_waiting_for_reader()
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:
        """Answer what is not HTTP in the same shape as everything else."""
        self._refuse("400 Bad Request", msg)

    def _refuse(self, status: str, message: str) -> None:
        body = told(HttpRefusal(400, message), request_id_of({})).body
        head = f"HTTP/1.1 {status}\r\ncontent-type: {JSON}\r\ncontent-length: {len(body)}\r\nconnection: close\r\n\r\n"
        self.transport.write(head.encode() + body)
        self.transport.close()

    def _wait_for_head(self) -> None:
        if self.patience:
            self._head_timer = self.loop.call_later(self.patience, self._give_up)

    def _stop_waiting_for_reader(self) -> None:
        if self._answer_timer is not None:
            self._answer_timer.cancel()
            self._answer_timer = None

    def _stop_waiting(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def _give_up(self) -> None:
        self._head_timer = None
        self.transport.close()


@dataclass
class Beginning:
    """What became of the application's start, and of its end."""

    failure: Exception | None = None


class PunctualServer(uvicorn.Server):
    """Ends in time. What is acknowledged is on the disk; what is not, the database undoes."""

    def __init__(self, config: uvicorn.Config, beginning: Beginning) -> None:
        super().__init__(config)
        self._beginning = beginning
        self._last_resort: threading.Timer | None = None

    @property
    def failure(self) -> Exception | None:
        """Return why the application did not start, or not stop, as it should, if so."""
        return self._beginning.failure

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until the process is told to stop, or at once come back where the application does not start."""
        super().run(sockets)
        if not self.started and self._last_resort is not None:
            self._last_resort.cancel()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start. What does not is stopped as a process is that was told to: uvicorn would leave the loop in the middle."""
        try:
            await super().startup(sockets)
        except SystemExit:
            self._end_in_time()
            self.should_exit = True

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to stop, in order; and see to it that it does not last for ever."""
        if not self.should_exit:
            self._end_in_time()
        super().handle_exit(sig, frame)

    def _end_in_time(self) -> None:
        self._last_resort = threading.Timer(LAST_RESORT_SECONDS, os._exit, (1,))
        self._last_resort.daemon = True
        self._last_resort.start()


def _in_order(app: ASGIApp, beginning: Beginning) -> ASGIApp:
    """Return an application whose requests are refused, not broken off, when the process stops and has waited long enough for them.

    Why it does not start is kept for whoever started it to tell.
    """

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(app, scope, receive, send, beginning)
            return
        try:
            await app(scope, receive, send)
        except asyncio.CancelledError:
            if scope["type"] != "http":
                raise
            request_id = request_id_of(dict(scope["headers"]))
            found = told(Unavailable("The server is stopping; try again in a moment."), request_id)
            with contextlib.suppress(Exception):  # an answer that has begun cannot be taken back: it ends without its end
                await respond(send, found.status, JSON, found.body, request_id, CLOSE)

    return serve


async def _live(app: ASGIApp, scope: Scope, receive: Receive, send: Send, beginning: Beginning) -> None:
    async def without_traceback(message: Message) -> None:
        await send({"type": message["type"]})

    try:
        await app(scope, receive, without_traceback)
    except Exception as failure:
        beginning.failure = failure
        raise


def server(settings: Settings, *, app: Any = None) -> PunctualServer:
    """Return a server that is ready to run."""
    beginning = Beginning()
    protocol = type("Protocol", (PatientProtocol,), {"patience": settings.request_timeout})
    config = uvicorn.Config(
        _in_order(app or make_app(settings, tracing=tracing_of(os.environ)), beginning),
        host=settings.host,
        port=settings.port,
        http=protocol,
        ws=Wire,
        ws_max_size=unlimited(settings.socket_message_limit),
        ws_per_message_deflate=False,
        ws_ping_interval=None,
        log_config=None,
        log_level="warning",
        backlog=BACKLOG,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
        lifespan="on",
    )
    return PunctualServer(config, beginning)
