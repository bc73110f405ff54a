"""What a connection that lasts is written over, whatever it speaks: bounded in bytes, and always able to end."""

import asyncio
import contextlib
import random
import socket
from collections.abc import Sequence
from typing import Any, Protocol

KERNEL_BYTES = 131_072
GRACE_SECONDS = 2.0
"""How long a client may take what is still on its way when the connection is over."""
SPREAD_SECONDS = 7.0
CLOSES_PER_SECOND = 100
GO_ON = "reconnect, and subscribe after the last cursor you have seen."
STOPPING = f"Restarting: {GO_ON}"


class Line(Protocol):
    """A connection that is written to directly, so that it is known what the client takes."""

    writable: asyncio.Event
    """Set while the client takes what it is sent."""

    @property
    def is_open(self) -> bool:
        """Tell whether anything can still be sent."""
        ...

    @property
    def waiting(self) -> int:
        """Return how many bytes were written that the client has not taken."""
        ...

    @property
    def taken(self) -> int:
        """Return how many bytes the client has taken."""
        ...

    @property
    def heard_at(self) -> float:
        """Return when the client has last given a sign of life, as the loop's time."""
        ...

    @property
    def read_paused(self) -> bool:
        """Tell whether signs of life are not heard, because nothing is read."""
        ...

    def write(self, messages: Sequence[bytes]) -> None:
        """Send messages at once; wait for ``writable`` before."""
        ...

    def ping(self) -> None:
        """Ask for a sign of life, where the connection itself can."""
        ...

    def finish(self, code: int, reason: str) -> None:
        """Say that it is over and why, behind whatever waits."""
        ...


def keep_little(transport: Any) -> None:
    """Let the kernel keep little: it would take megabytes for a client that reads nothing, and hide for long that it does."""
    with contextlib.suppress(OSError, AttributeError):
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, KERNEL_BYTES)


def pause_before_end(connections: int) -> float:
    """Return how long one of the connections of a server that stops goes on, so that not all clients come back at once."""
    return random.random() * min(SPREAD_SECONDS, connections / CLOSES_PER_SECOND)  # noqa: S311 - not a secret
