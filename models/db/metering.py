"""The time of one operation: what its reads and the finishing of its answer took, without the waiting for a connection.

Statements that write are left out: they wait for each other's locks, and nobody shall pay for others' work.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar


class Meter:
    """Adds up the seconds that one operation took."""

    __slots__ = ("seconds",)

    def __init__(self) -> None:
        self.seconds = 0.0


_METER: ContextVar[Meter | None] = ContextVar("meter", default=None)


@contextmanager
def metered() -> Iterator[Meter]:
    """Measure the statements that are run inside, also by tasks that are started there."""
    meter = Meter()
    token = _METER.set(meter)
    try:
        yield meter
    finally:
        _METER.reset(token)


@contextmanager
def statement() -> Iterator[None]:
    """Count the time of one statement, however it ends.

    The time in which this process was computing is left out: where it is busy with others, a statement's answer lies ready
    and waits, and nobody shall pay for that.
    """
    meter = _METER.get()
    if meter is None:
        yield
        return
    began, computed = time.perf_counter(), time.thread_time()
    try:
        yield
    finally:
        meter.seconds += max(0.0, time.perf_counter() - began - (time.thread_time() - computed))


@contextmanager
def finishing() -> Iterator[None]:
    """Count the time in which this process finishes what a statement gave."""
    began = time.thread_time()
    try:
        yield
    finally:
        meter = _METER.get()
        if meter is not None:
            meter.seconds += time.thread_time() - began
