"""Running the application under uvicorn, with a limit on how long a request's head may take."""

import asyncio
import os
import threading
from types import FrameType
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from api.app import make_app
from api.settings import Settings, unlimited

SHUTDOWN_SECONDS = 10
"""How long requests that run may go on when the process is told to stop. What then still runs is undone."""

LAST_RESORT_SECONDS = 19
"""When the process ends by force, whatever holds it: a loop that does not turn, a thread, a disk."""


class PatientProtocol(HttpToolsProtocol):
    """Closes a connection whose request head does not arrive in time; uvicorn would wait for ever."""

    head_timeout: float = 30
    _head_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Start waiting for the first request."""
        super().connection_made(transport)
        self._wait_for_head()

    def data_received(self, data: bytes) -> None:
        """Start waiting again when a kept connection begins its next request."""
        if self._head_timer is None and (self.cycle is None or self.cycle.response_complete):
            self._wait_for_head()
        super().data_received(data)

    def on_headers_complete(self) -> None:
        """Stop waiting: the head is here."""
        self._stop_waiting()
        super().on_headers_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting: the client has gone."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _wait_for_head(self) -> None:
        if self.head_timeout:
            self._head_timer = self.loop.call_later(self.head_timeout, self._give_up)

    def _stop_waiting(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def _give_up(self) -> None:
        self._head_timer = None
        self.transport.close()


class PunctualServer(uvicorn.Server):
    """Ends in time. What is acknowledged is on the disk; what is not, the database undoes."""

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to stop, in order; and see to it that it does not last for ever."""
        if not self.should_exit:
            last_resort = threading.Timer(LAST_RESORT_SECONDS, os._exit, (1,))
            last_resort.daemon = True
            last_resort.start()
        super().handle_exit(sig, frame)


def server(settings: Settings, *, app: Any = None) -> uvicorn.Server:
    """Return a server that is ready to run."""
    protocol = type("Protocol", (PatientProtocol,), {"head_timeout": settings.request_timeout})
    config = uvicorn.Config(
        app or make_app(settings),
        host=settings.host,
        port=settings.port,
        http=protocol,
        ws="websockets-sansio",
        ws_max_size=unlimited(settings.socket_message_limit),
        ws_per_message_deflate=False,
        ws_ping_interval=20,
        ws_ping_timeout=20,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
        lifespan="on",
    )
    return PunctualServer(config)
