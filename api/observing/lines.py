"""The access log: a line for each request and each operation of a WebSocket. What clients sent, arguments and literals, is in none."""

from datetime import UTC, datetime
from typing import Any

from api import logs
from api.observing.names import Names
from api.observing.places import QUIET
from api.watching import Seen, credential_of


class AccessLog:
    """Writes a line when a request is over."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def begun(self, seen: Seen) -> None:
        """Write nothing yet."""

    def over(self, seen: Seen) -> None:
        """Write what there is to tell."""
        if seen.path not in QUIET or seen.status >= 400:
            logs.write({"event": "request", "level": "info", "timestamp": datetime.now(UTC), **told(seen, self._names)})


def told(seen: Seen, names: Names) -> dict[str, Any]:
    """Return what is told of a request: who asked and what, never with which values."""
    kind, credential = credential_of(seen)
    line: dict[str, Any] = {
        "request_id": seen.request_id,
        "transport": seen.transport,
        "path": seen.path,
        "status": seen.status or None,
        "ms": round(seen.seconds * 1000, 3),
        "bytes": seen.size,
        "statements": seen.statements,
        "database_ms": round(seen.database_seconds * 1000, 3),
        "codes": seen.codes,
    }
    if seen.actor is not None:
        line["workspace"], line["user"] = seen.actor.workspace_id, seen.actor.user_id
        line["role"], line["credential"], line["credential_id"] = seen.actor.role, kind, credential
    if seen.is_operation:
        named = names.of(seen)
        line["kind"], line["operation"], line["document"], line["cost"] = named.kind, named.name, named.digest, seen.cost
    if seen.trace_id:
        line["trace_id"] = seen.trace_id
    return line
