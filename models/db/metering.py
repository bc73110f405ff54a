"""The time of one operation: what its reads and the finishing of its answer took, without the waiting for a connection.

Statements that write are left out: they wait for each other's locks, and nobody shall pay for others' work.
"""

import time

from models.noting import NOTED, Noted


class statement:  # noqa: N801 - a block, as in the standard library
    """Count the time of one statement, however it ends.

    The time in which this process was computing is left out: where it is busy with others, a statement's answer lies ready
    and waits, and nobody shall pay for that.
    """

    __slots__ = ("_began", "_computed", "_noted")

    def __enter__(self) -> None:
        self._noted: Noted | None = NOTED.get()
        if self._noted is not None:
            self._began, self._computed = time.perf_counter(), time.thread_time()

    def __exit__(self, *_: object) -> None:
        if self._noted is not None:
            computed = time.thread_time() - self._computed
            self._noted.metered += max(0.0, time.perf_counter() - self._began - computed)


class finishing:  # noqa: N801
    """Count the time in which this process finishes what a statement gave."""

    __slots__ = ("_began",)

    def __enter__(self) -> None:
        self._began = time.thread_time()

    def __exit__(self, *_: object) -> None:
        noted = NOTED.get()
        if noted is not None:
            noted.metered += time.thread_time() - self._began
