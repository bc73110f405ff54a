"""HTTP clients that hang up: what they asked for is ended, in the database too. Mutations are finished all the same."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

PATIENCE_SECONDS = 0.2
"""From when on somebody listens whether the client is still there; quicker answers do not pay for it."""


@dataclass(kw_only=True)
class _Attendance:
    """One request that is being served, and whether its client is still there."""

    receive: Receive
    task: asyncio.Task[Any] | None = field(default_factory=asyncio.current_task)
    timer: asyncio.TimerHandle | None = None
    watcher: asyncio.Task[None] | None = None
    has_left: bool = False

    async def heard(self) -> Message:
        """Receive for the application; when it has heard all, begin to listen for the client's leaving."""
        message = await self.receive()
        if message["type"] == "http.request" and not message.get("more_body"):
            self.begin()
        return message

    def begin(self) -> None:
        """Listen soon."""
        if self.timer is None:
            self.timer = asyncio.get_running_loop().call_later(PATIENCE_SECONDS, self._listen)

    def end(self) -> None:
        """Listen no more."""
        if self.timer is not None:
            self.timer.cancel()
        if self.watcher is not None:
            self.watcher.cancel()

    def _listen(self) -> None:
        self.watcher = asyncio.create_task(self._watch())

    async def _watch(self) -> None:
        while (await self.receive())["type"] != "http.disconnect":
            pass
        self.has_left = True
        if self.task is not None:
            self.task.cancel()


async def attended(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    """Serve a request until it is answered or its client has gone."""
    attendance = _Attendance(receive=receive)
    if scope["method"] in {"GET", "HEAD"}:
        attendance.begin()  # nobody reads their bodies
    try:
        await app(scope, attendance.heard, send)
    except asyncio.CancelledError:
        if not attendance.has_left:
            raise
    finally:
        attendance.end()
