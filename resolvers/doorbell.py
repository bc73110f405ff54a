"""The wake-up call after a commit. Only a doorbell: the truth is the event log, or the job table, so a lost ring costs time, not events."""

from collections.abc import Callable
from uuid import UUID

Listener = Callable[[UUID], None]


class Doorbell:
    """Tells the listeners of this process that something has come to a workspace."""

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call the listener at each ring, until the returned function is called."""
        self._listeners.add(listener)
        return lambda: self._listeners.discard(listener)

    def ring(self, workspace_id: UUID) -> None:
        """Wake the listeners up."""
        for listener in list(self._listeners):
            listener(workspace_id)


doorbell = Doorbell()
"""Rings when a workspace's log has grown."""

job_bell = Doorbell()
"""Rings when a workspace has got jobs."""
