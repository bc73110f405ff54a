"""The sockets that clients connect to."""

import errno
import socket
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from api.settings import Settings

BACKLOG = 2048
"""Connections that may wait to be taken."""


class CannotListen(Exception):
    """Nobody can be served at the address that is set; the message says why and what to do."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where to listen, and the settings that say so."""

    host: str
    port: int
    named: str = "VORONKA_HOST"
    numbered: str = "VORONKA_PORT"


def listening(settings: Settings) -> AbstractContextManager[list[socket.socket]]:
    """Listen on the address that is set, before anything else is begun: where that fails nothing has to be stopped again.

    Who connects meanwhile waits until the application has started.
    """
    return listening_at(Place(host=settings.host, port=settings.port))


@contextmanager
def listening_at(place: Place) -> Iterator[list[socket.socket]]:
    """Listen somewhere."""
    with ExitStack() as opened:
        yield [opened.enter_context(one) for one in _opened(place)]


def _opened(place: Place) -> Iterator[socket.socket]:
    try:
        found = socket.getaddrinfo(place.host or None, place.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except OSError as wrong:
        raise CannotListen(f"There is no address {place.host} ({wrong.strerror}). Correct {place.named}.") from wrong
    for family, _, _, _, address in dict.fromkeys(found):
        try:
            yield _listening(family, address)
        except OSError as wrong:
            raise CannotListen(_why_not(wrong, place)) from wrong


def _listening(family: int, address: Any) -> socket.socket:
    made = socket.socket(family, socket.SOCK_STREAM)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        made.bind(address)
        made.listen(BACKLOG)
        made.setblocking(False)
    except OSError:
        made.close()
        raise
    return made


def _why_not(wrong: OSError, place: Place) -> str:
    where = f"{place.host}:{place.port}"
    if wrong.errno == errno.EADDRINUSE:
        return f"{where} is in use: another process listens there. End it, or set {place.numbered} to another port."
    if wrong.errno == errno.EACCES:
        return f"This user may not listen on {where}. Set {place.numbered} to a port above 1023."
    return f"Nobody can listen on {where} ({wrong.strerror}). Correct {place.named} and {place.numbered}."
