"""HTTP clients that hang up: what they asked for is ended, in the database too. Mutations are finished all the same."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from models.alarms import ring, silence

PATIENCE_SECONDS = 0.2
"""From when on somebody listens whether the client is still there; quicker answers do not pay for it."""


class _Attendance:
    """One request that is being served, and whether its client is still there."""

    __slots__ = ("_receive", "_task", "_watcher", "has_left")

    def __init__(self, receive: Receive) -> None:
        self._receive, self.has_left = receive, False
        self._task = asyncio.current_task()
        self._watcher: asyncio.Task[Any] | None = None

    async def heard(self) -> Message:
        """Receive for the application; when it has heard all, begin to listen for the client's leaving."""
        message = await self._receive()
        if message["type"] == "http.request" and not message.get("more_body"):
            self.begin()
        return message

    def begin(self) -> None:
        """Listen soon."""
        if self._watcher is None and self._task is not None:
            loop = self._task.get_loop()
            ring(self, loop.time() + PATIENCE_SECONDS, self._listen, loop)

    def end(self) -> None:
        """Listen no more."""
        silence(self)
        if self._watcher is not None:
            self._watcher.cancel()

    def _listen(self) -> None:
        self._watcher = asyncio.create_task(self._watch())

    async def _watch(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self.has_left = True
        if self._task is not None:
            self._task.cancel()


async def attended(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    """Serve a request until it is answered or its client has gone."""
    attendance = _Attendance(receive)
    if scope["method"] in {"GET", "HEAD"}:
        attendance.begin()  # nobody reads their bodies
    try:
        await app(scope, attendance.heard, send)
    except asyncio.CancelledError:
        if not attendance.has_left:
            raise
    finally:
        attendance.end()


async def until_left(receive: Receive, work: Coroutine[None, None, None]) -> None:
    """Do work until it is done, or the client has gone."""

    async def left() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    working, leaving = asyncio.create_task(work), asyncio.create_task(left())
    try:
        await asyncio.wait({working, leaving}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        both = (working, leaving)
        for task in both:
            task.cancel()
        await asyncio.wait(both)
    if not working.cancelled():
        working.result()
