"""OpenTelemetry traces: from a request, or an operation of a WebSocket, to its statements and to whom the server asks meanwhile.

Requests, statements on PostgreSQL and outgoing calls are traced by the libraries' own instrumentations. That of SQLite would see
nothing: statements run in a thread, and not through what it patches; they are told by whoever waits for them. Strawberry's would see
mutations alone: reads are not executed by it. Values, query strings, addresses and paths of others' servers are in no span.
"""

import os
import time
from contextlib import suppress
from typing import Any

from opentelemetry import context, trace
from opentelemetry.instrumentation.asgi import OpenTelemetryMiddleware
from opentelemetry.instrumentation.asyncpg import AsyncPGInstrumentor
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import ReadableSpan, Span, SpanProcessor, TracerProvider
from opentelemetry.trace import SpanKind, StatusCode, TraceFlags
from starlette.types import ASGIApp, Receive, Scope, Send

from api.observing.names import Names
from api.observing.places import QUIET, place_of
from api.watching import Seen
from models.noting import listeners

_PRIVATE = (
    *("http.url", "http.target", "url.full", "url.path", "url.query"),
    *("net.peer.ip", "net.peer.port", "client.address", "client.port", "network.peer.address", "network.peer.port"),
)
"""What the libraries tell of clients and of others' servers, and nobody needs: queries hold arguments, and paths may be secrets."""


def _blank(span: Any, _scope: object = None) -> None:
    for name in _PRIVATE:
        if name in (span.attributes or ()):
            span.set_attribute(name, "")


class _OfRequests(SpanProcessor):
    """Passes on what belongs to a request, without what is private: what the process asks the database by itself is no trace."""

    def __init__(self, inner: SpanProcessor) -> None:
        self._inner = inner

    def on_start(self, span: Span, parent_context: context.Context | None = None) -> None:
        """Take what is private out of a span that begins."""
        _blank(span)
        self._inner.on_start(span, parent_context)

    def on_end(self, span: ReadableSpan) -> None:
        """Pass a span on."""
        if span.parent is not None or span.kind is not SpanKind.CLIENT:
            self._inner.on_end(span)

    def shutdown(self) -> None:
        """Send what waits."""
        self._inner.shutdown()

    def force_flush(self, timeout_millis: int = 30_000) -> bool:
        """Send what waits, in time."""
        return self._inner.force_flush(timeout_millis)


class Tracing:
    """The traces of this process, given to a processor of spans."""

    def __init__(self, processor: SpanProcessor) -> None:
        named = {} if "OTEL_SERVICE_NAME" in os.environ else {SERVICE_NAME: "voronka"}
        self._provider = TracerProvider(resource=Resource.create(named))
        self._provider.add_span_processor(_OfRequests(processor))
        self._tracer = self._provider.get_tracer("voronka")
        self._asyncpg: Any = AsyncPGInstrumentor()  # type: ignore[no-untyped-call] # it has no types
        self._names: Names | None = None

    def begin(self, dialect: str) -> None:
        """Trace statements and outgoing calls from now on."""
        if dialect == "postgres":
            self._asyncpg.instrument(tracer_provider=self._provider)
        else:
            listeners.append(self._statement)
        HTTPXClientInstrumentor().instrument(tracer_provider=self._provider)

    def end(self) -> None:
        """Trace no more, and send what waits."""
        with suppress(ValueError):
            listeners.remove(self._statement)
        for instrumentor in (self._asyncpg, HTTPXClientInstrumentor()):
            if instrumentor.is_instrumented_by_opentelemetry:
                instrumentor.uninstrument()
        self._provider.shutdown()

    def around(self, app: ASGIApp) -> ASGIApp:
        """Return an application whose HTTP requests are traced; of a WebSocket each operation is a trace of its own."""
        traced = OpenTelemetryMiddleware(
            app,
            excluded_urls=",".join(path.strip("/") + "$" for path in QUIET),
            default_span_details=lambda scope: (f"{scope['method']} {place_of(scope['path'])}", {}),
            server_request_hook=_blank,
            tracer_provider=self._provider,
            exclude_spans=["receive", "send"],
        )

        async def serve(scope: Scope, receive: Receive, send: Send) -> None:
            await (traced if scope["type"] == "http" else app)(scope, receive, send)

        return serve

    def naming(self, names: Names) -> "Tracing":
        """Name operations from now on."""
        self._names = names
        return self

    def begun(self, seen: Seen) -> None:
        """Begin the span of an operation."""
        if seen.is_operation:
            kind = SpanKind.SERVER if seen.transport == "websocket" else SpanKind.INTERNAL
            span = self._tracer.start_span("graphql", kind=kind)
            seen.span = (span, context.attach(trace.set_span_in_context(span)))
            told = span.get_span_context()
            seen.trace_id = f"{told.trace_id:032x}" if told.trace_flags & TraceFlags.SAMPLED else ""

    def over(self, seen: Seen) -> None:
        """End it, with what it was."""
        if seen.span is None or self._names is None:
            return
        span, token = seen.span
        named = self._names.of(seen)
        span.update_name(f"{named.kind} {named.label}")
        span.set_attributes({
            "graphql.operation.type": named.kind,
            "graphql.operation.name": named.name,
            "graphql.document.sha256": named.digest,
            "voronka.cost": seen.cost,
            "voronka.statements": seen.statements,
            "voronka.codes": seen.codes,
            "voronka.request_id": seen.request_id,
        })  # fmt: skip
        if "INTERNAL" in seen.codes:
            span.set_status(StatusCode.ERROR)
        context.detach(token)
        span.end()

    def _statement(self, sql: str, seconds: float) -> None:
        """Tell of a statement that has ended."""
        if trace.get_current_span().is_recording():
            ended = time.time_ns()
            told: dict[str, Any] = {"db.system": "sqlite", "db.statement": sql}
            began = ended - int(seconds * 1e9)
            self._tracer.start_span(sql.split(None, 1)[0], kind=SpanKind.CLIENT, attributes=told, start_time=began).end(ended)
