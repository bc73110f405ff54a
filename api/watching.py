"""A request from its beginning to its end, and who looks at it: the one place where metrics, traces and the log meet requests."""

import time
from collections.abc import Sequence
from contextvars import Token
from types import TracebackType
from typing import Any, Protocol, Self
from uuid import UUID

from models.noting import NOTED, Noted


class Seen(Noted):
    """One request or operation. What is known of it is noted while it runs, also by those who do not know of this."""

    status = 0
    """Of HTTP; 0 where nothing was answered, because the client had gone."""
    size = 0
    """Bytes of the answer, before they were compressed."""
    seconds = 0.0
    span: Any = None
    trace_id = ""
    """Of the trace that it belongs to, where it is recorded."""

    def __init__(self, watch: "Watch", transport: str, path: str, request_id: str) -> None:
        self.codes = []
        self.transport, self.path, self.request_id = transport, path, request_id
        self._watch = watch

    @property
    def is_operation(self) -> bool:
        """Tell whether it is one of GraphQL's."""
        return self.path == "/graphql"

    def __enter__(self) -> Self:
        self._token: Token[Noted | None] = NOTED.set(self)
        self._watch.running += 1
        self.began = time.perf_counter()
        for observer in self._watch.observers:
            observer.begun(self)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.seconds = time.perf_counter() - self.began
        self._watch.running -= 1
        for observer in self._watch.observers:
            observer.over(self)
        NOTED.reset(self._token)


class Observer(Protocol):
    """Somebody who looks at requests. It must be quick, and must not fail."""

    def begun(self, seen: Seen) -> None:
        """Look at a request that begins."""
        ...

    def over(self, seen: Seen) -> None:
        """Look at one that is over."""
        ...


class Watch:
    """Sees the requests of a process."""

    def __init__(self, observers: Sequence[Observer] = ()) -> None:
        self.observers = tuple(observers)
        self.running = 0

    def request(self, path: str) -> Seen:
        """Return an HTTP request that begins."""
        return Seen(self, "http", path, "")

    def operation(self, request_id: str) -> Seen:
        """Return an operation on a WebSocket that begins."""
        return Seen(self, "websocket", "/graphql", request_id)


def answering(status: int, size: int, request_id: str) -> None:
    """Note how the request that is being served is answered."""
    seen = NOTED.get()
    if isinstance(seen, Seen):
        seen.status, seen.request_id = status, request_id
        seen.size += size


def sent(size: int) -> None:
    """Note bytes more of the answer."""
    seen = NOTED.get()
    if isinstance(seen, Seen):
        seen.size += size


def credential_of(seen: Noted) -> tuple[str | None, UUID | None]:
    """Return the kind and the id of what the caller has shown; never the thing itself."""
    credential = seen.actor.credential if seen.actor is not None else None
    return (credential.kind.value, credential.id) if credential is not None else (None, None)
