"""What a process that serves is at, at the moment when it is asked."""

import time
from collections.abc import Iterator

from api.watching import Watch
from api.websocket import SocketEndpoint
from resolvers.log.tail import Tail

Gauge = tuple[str, str, float]
"""A name, what it means, and its value."""


def gauges_of(watch: Watch, sockets: SocketEndpoint, tail: Tail) -> Iterator[Gauge]:
    """Yield what there is."""
    yield "voronka_requests_running", "Requests and operations under way, subscriptions among them.", watch.running
    yield "voronka_sockets", "WebSockets that are open.", len(sockets.sockets)
    yield "voronka_sockets_silent", "Those of them that have not said who they are.", len(sockets.silent)
    yield (
        "voronka_event_streams",
        "Streams of server-sent events that are open.",
        len(sockets.connections.open) - len(sockets.sockets),
    )
    yield "voronka_socket_waiting_bytes", "Answers that wait for clients to take them.", sockets.connections.ledger.total
    yield "voronka_subscriptions", "Subscriptions that are followed.", tail.followers
    yield (
        "voronka_tail_age_seconds",
        "Since this process last knew how far the logs of events go.",
        time.monotonic() - tail.looked_at,
    )
