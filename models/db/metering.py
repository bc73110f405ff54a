"""The time of one operation: what its reads and the finishing of its answer took, without the waiting for a connection.

Statements that write are left out: they wait for each other's locks, and nobody shall pay for others' work.
"""

import time
from contextvars import ContextVar


class Meter:
    """Adds up the seconds that one operation took."""

    __slots__ = ("seconds",)

    def __init__(self) -> None:
        self.seconds = 0.0


_METER: ContextVar[Meter | None] = ContextVar("meter", default=None)


class metered:  # noqa: N801 - a block, as in the standard library
    """Measure the statements that are run inside, also by tasks that are started there."""

    __slots__ = ("_token", "meter")

    def __init__(self) -> None:
        self.meter = Meter()

    def __enter__(self) -> Meter:
        self._token = _METER.set(self.meter)
        return self.meter

    def __exit__(self, *_: object) -> None:
        _METER.reset(self._token)


class statement:  # noqa: N801
    """Count the time of one statement, however it ends.

    The time in which this process was computing is left out: where it is busy with others, a statement's answer lies ready
    and waits, and nobody shall pay for that.
    """

    __slots__ = ("_began", "_computed", "_meter")

    def __enter__(self) -> None:
        self._meter = _METER.get()
        if self._meter is not None:
            self._began, self._computed = time.perf_counter(), time.thread_time()

    def __exit__(self, *_: object) -> None:
        if self._meter is not None:
            computed = time.thread_time() - self._computed
            self._meter.seconds += max(0.0, time.perf_counter() - self._began - computed)


class finishing:  # noqa: N801
    """Count the time in which this process finishes what a statement gave."""

    __slots__ = ("_began",)

    def __enter__(self) -> None:
        self._began = time.thread_time()

    def __exit__(self, *_: object) -> None:
        meter = _METER.get()
        if meter is not None:
            meter.seconds += time.thread_time() - self._began
