"""The sockets that clients connect to."""

import errno
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from api.settings import Settings

BACKLOG = 2048
"""Connections that may wait to be taken."""


class CannotListen(Exception):
    """Nobody can be served at the address that is set; the message says why and what to do."""


@contextmanager
def listening(settings: Settings) -> Iterator[list[socket.socket]]:
    """Listen on the address that is set, before anything else is begun: where that fails nothing has to be stopped again.

    Who connects meanwhile waits until the application has started.
    """
    with ExitStack() as opened:
        yield [opened.enter_context(one) for one in _opened(settings)]


def _opened(settings: Settings) -> Iterator[socket.socket]:
    try:
        found = socket.getaddrinfo(settings.host or None, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except OSError as wrong:
        raise CannotListen(f"There is no address {settings.host} ({wrong.strerror}). Correct VORONKA_HOST.") from wrong
    for family, _, _, _, address in dict.fromkeys(found):
        try:
            yield _listening(family, address)
        except OSError as wrong:
            raise CannotListen(_why_not(wrong, settings)) from wrong


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


def _why_not(wrong: OSError, settings: Settings) -> str:
    where = f"{settings.host}:{settings.port}"
    if wrong.errno == errno.EADDRINUSE:
        return f"{where} is in use: another process listens there. End it, or set VORONKA_PORT to another port."
    if wrong.errno == errno.EACCES:
        return f"This user may not listen on {where}. Set VORONKA_PORT to a port above 1023."
    return f"Nobody can listen on {where} ({wrong.strerror}). Correct VORONKA_HOST and VORONKA_PORT."
