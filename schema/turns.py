"""Turns at work that holds the event loop: one at a time, each caller once, and as much time for everything else in between."""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

from models.errors import RateLimited

MOST_WAITING = 100
"""How many pieces of one caller's work may wait for their turn."""


class Turns:
    """Lets work through that takes milliseconds of the processor and cannot be parted, such as a document nobody has sent before.

    A flood of it waits for itself: after each piece the loop is left to others for as long as it was held.
    """

    def __init__(self) -> None:
        self._all = asyncio.Lock()
        self._own: WeakValueDictionary[Hashable, asyncio.Lock] = WeakValueDictionary()
        self._waiting: Counter[Hashable] = Counter()

    @asynccontextmanager
    async def turn(self, caller: Hashable) -> AsyncIterator[None]:
        """Wait for a turn. Callers take them one after the other; one who lets too much wait is refused."""
        if self._waiting[caller] >= MOST_WAITING:
            raise RateLimited("Too many of your requests wait to be read; send fewer at a time.", retry_after=1)
        own = self._own.setdefault(caller, asyncio.Lock())
        self._waiting[caller] += 1
        try:
            async with own:
                await self._all.acquire()
        finally:
            self._waiting[caller] -= 1
            if not self._waiting[caller]:
                del self._waiting[caller]
        began = time.perf_counter()
        try:
            yield
        finally:
            asyncio.get_running_loop().call_later(time.perf_counter() - began, self._all.release)
