"""Sending a subscription's events over a connection that lasts, as fast as its client takes them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import NoReturn

from api.outbox import Framed, Outbox
from api.watching import sent
from models.errors import Timeout
from resolvers.log.paging import Log, Page, Place, Stream
from resolvers.log.tail import Tail, start_after
from schema.subscribing import Subscribed

AT_A_TIME = 4
"""How many streams of a connection are read at the same time, while it catches up."""


@dataclass(kw_only=True)
class Follower:
    """Follows the log for one connection."""

    tail: Tail
    outbox: Outbox
    close: Callable[[int, str], None]
    standing: Callable[[], Awaitable[None]]
    """Returns when the caller is known to be who they were; nothing is shown by rights that are gone."""
    readings: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_A_TIME))

    async def follow(self, subscribed: Subscribed, framed: Framed, begun: Callable[[object], None] | None = None) -> NoReturn:
        """Send what comes after the cursor, which is told to ``begun``: each page when the client has taken what came before it."""
        stream = subscribed.stream
        with self.tail.following(stream.workspace_id) as log:
            cursor = await start_after(stream.workspace_id, subscribed.after, log, stream.begins)
            if begun is not None:
                begun(cursor)
            while True:
                page = await self._page(stream, log, cursor)
                if page.rows:
                    sent(page.size)
                    self.outbox.push_page(page, framed)
                cursor = page.upto

    async def _page(self, stream: Stream, log: Log, cursor: Place) -> Page:
        """Return the next page when the client has room for it. One that comes while there is none is not kept, but read again."""
        try:
            if log.last <= cursor:
                page = await self.tail.page(stream, log, cursor)
                await self.standing()
                if self.outbox.has_room:
                    return page
            async with self.readings:
                await self.outbox.room()
                page = await self.tail.page(stream, log, cursor)
                await self.standing()
                return page
        except Timeout:
            self.close(1013, "The database is slow: reconnect, and subscribe after the last cursor you have seen.")
            raise
