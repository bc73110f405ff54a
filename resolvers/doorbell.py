"""The wake-up call after a commit. Only a doorbell: the truth is the event log, or the job table, so a lost ring costs time, not events."""

from collections.abc import Callable

from models.db.bell import Word, hear, ringing
from models.db.connecting import DatabaseOptions

Listener = Callable[[], None]


class Doorbell:
    """Tells who listens, in this process and in others, that something has come."""

    def __init__(self, word: Word) -> None:
        self._word: Word = word
        self._listeners: set[Listener] = set()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call the listener at each ring, until the returned function is called."""
        self._listeners.add(listener)
        return lambda: self._listeners.discard(listener)

    def ring(self) -> None:
        """Wake up who listens, here at once and elsewhere in a moment. What there is to see must be committed."""
        self.ring_here()
        ringing.ring(self._word)

    def ring_here(self) -> None:
        """Wake up who listens in this process."""
        for listener in list(self._listeners):
            listener()


doorbell = Doorbell("log")
"""Rings when a workspace's log has grown."""

job_bell = Doorbell("jobs")
"""Rings when a workspace has got jobs that are due."""


async def hear_others(options: DatabaseOptions) -> None:
    """Ring the bells of this process whenever another one has rung them, until cancelled."""
    await hear(options, {"log": doorbell.ring_here, "jobs": job_bell.ring_here})
