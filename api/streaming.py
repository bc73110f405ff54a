"""GraphQL over server-sent events, in distinct connections mode: one operation a request, whose answer goes on as long as it is followed.

https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md. What ends a stream that the client should come back for ends it
without ``complete``, with a comment that says why: the usual clients try again then, and only then.
"""

import asyncio
import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from starlette.types import Send

from api.answers import ALWAYS, Headers, told
from api.auth import bearer
from api.connections import Connection, Connections
from api.following import Follower
from api.lasting import LASTING, Lasting
from api.lines import GRACE_SECONDS
from api.media import EVENTS
from api.watching import answering
from models.alarms import Until
from models.errors import Unavailable
from schema.admission import Accepted
from schema.engine import Engine
from schema.subscribing import Subscribed

CACHING = b"no-store, no-transform"
UNBUFFERED: Headers = ((b"x-accel-buffering", b"no"),)
"""What proxies are told of events: they are passed on as they come."""
COMMENT = b":\n\n"
COMPLETE = b"event: complete\ndata:\n\n"
RETRY_MILLISECONDS = (3000, 8000)
"""When the clients of a stream that was cut off come back: not all at once."""


def whole(body: bytes) -> bytes:
    """Return the one answer of an operation as an event, and the end."""
    return b"event: next\ndata: %b\n\n%b" % (body.replace(b"\n", b" "), COMPLETE)


@dataclass(kw_only=True)
class EventStreams:
    """The subscriptions of a process that are followed over HTTP."""

    engine: Engine
    connections: Connections
    heartbeat: float

    async def serve(self, accepted: Accepted, until: float | None, headers: Mapping[bytes, bytes], send: Send) -> None:
        """Send what is subscribed to until the client goes away. Raises what can be told before anything is sent."""
        asked: dict[str, Any] = {"type": LASTING}
        await send(asked)
        line: Lasting = asked["line"]
        request_id = accepted.call.request_id
        stream = EventStream(
            connections=self.connections, line=line, heartbeat=self.heartbeat, beat=COMMENT, request_id=request_id, lasting=line
        )
        try:
            subscribed = await self._subscribed(stream, accepted, until, headers)
            await send(_head(request_id))
            await send({"type": "http.response.body", "body": b"", "more_body": True})
            await stream.serve(subscribed)
        finally:
            await stream.over()
            if line.has_begun:
                await _end(line, send)

    async def _subscribed(
        self, stream: "EventStream", accepted: Accepted, until: float | None, headers: Mapping[bytes, bytes]
    ) -> Subscribed:
        """Return what is followed, once its client is let in. ``Last-Event-ID`` is where they were last: it takes the place of ``after``."""
        try:
            with Until(until):
                await stream.enter(bearer(headers.get(b"authorization", b"").decode("latin-1")))
                if stream.identity is None or stream.identity.actor != accepted.actor:
                    raise Unavailable("Your access has just changed; try again.")
                subscribed = await self.engine.subscribe(accepted)
        except TimeoutError:
            raise self.engine.too_late(accepted.call) from None
        seen = headers.get(b"last-event-id", b"").decode("latin-1").strip()
        return replace(subscribed, after=seen) if seen else subscribed


@dataclass(eq=False, kw_only=True)
class EventStream(Connection):
    """One stream of events."""

    request_id: str
    lasting: Lasting

    def __post_init__(self) -> None:
        super().__post_init__()
        self.lasting.on_stop = self.close

    async def serve(self, subscribed: Subscribed) -> None:
        """Send events until somebody closes, or what ends them for good has been told."""
        self.lasting.begin()
        following, writing = self.start(self._follow(subscribed)), self.start(self.outbox.write())
        self.start(self.watch())
        await asyncio.wait([following, writing, self.closing], return_when=asyncio.FIRST_COMPLETED)
        if following.done():
            await self.outbox.empty()
            self.lasting.end()

    async def _follow(self, subscribed: Subscribed) -> None:
        """Follow the log; what cannot be followed is told, and is the end."""
        follower = Follower(tail=self.connections.tail, outbox=self.outbox, close=self.close, standing=self.standing)
        before, after = f'event: next\ndata: {{"data":{{"{subscribed.field}":', "}}\n\n"

        def framed(cursor: object, text: str) -> str:
            one_line = text.replace("\n", " ")
            return f"id: {cursor}\n{before}{one_line}{after}"

        try:
            await follower.follow(subscribed, framed, self._begun)
        except Exception as problem:  # noqa: BLE001 - the edge: masked for the client, logged in full
            self.outbox.push(whole(told(problem, self.request_id).body))

    def _begun(self, cursor: object) -> None:
        """Tell where the client is before the first event, and when to come back if it is cut off."""
        retry = random.randint(*RETRY_MILLISECONDS)  # noqa: S311 - not a secret
        self.outbox.push(f"retry: {retry}\nid: {cursor}\ndata:\n\n".encode())


def _head(request_id: str) -> dict[str, Any]:
    answering(200, 0, request_id)
    headers = [
        (b"x-request-id", request_id.encode()),
        (b"cache-control", CACHING),
        (b"content-type", f"{EVENTS}; charset=utf-8".encode()),
        *ALWAYS,
        *UNBUFFERED,
    ]
    return {"type": "http.response.start", "status": 200, "headers": headers}


async def _end(line: Lasting, send: Send) -> None:
    """End the answer. A client that takes nothing does not see it."""
    try:
        async with asyncio.timeout(GRACE_SECONDS):
            await send({"type": "http.response.body", "body": b""})
    except TimeoutError:
        line.abort()
