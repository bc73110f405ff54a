"""What of all this a process does, by its settings. What is not asked for is not even loaded."""

import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Literal

import structlog

from api.observing.lines import AccessLog
from api.observing.names import Names
from api.observing.slow import SlowLog
from api.settings import Settings
from api.watching import Observer, Watch
from models.db.connecting import dialect_of

if TYPE_CHECKING:
    from api.observing.metrics import Metrics
    from api.observing.tracing import Tracing

log = structlog.get_logger()
EXPORTERS = ("otlp", "console")


@dataclass(frozen=True, kw_only=True)
class Observing:
    """What looks at a process."""

    watch: Watch
    metrics: "Metrics | None"
    tracing: "Tracing | None"

    @asynccontextmanager
    async def beside(self, settings: Settings) -> AsyncIterator[None]:
        """Tell the metrics on their own address, and trace statements, meanwhile."""
        if self.tracing is not None:
            self.tracing.begin(dialect_of(settings.database_url))
        try:
            async with _told(settings, self.metrics):
                yield
        finally:
            if self.tracing is not None:
                self.tracing.end()


def _told(settings: Settings, metrics: "Metrics | None") -> contextlib.AbstractAsyncContextManager[None]:
    if metrics is None or not settings.metrics_port:
        return contextlib.nullcontext()
    from api.observing.port import telling  # noqa: PLC0415 - nobody asks for it by default

    return telling(settings, metrics)


def observing(
    settings: Settings, is_registered: Callable[[str], bool] = lambda _: False, tracing: "Tracing | None" = None
) -> Observing:
    """Return what looks at a process, as the settings say."""
    names = Names(is_registered)
    metrics = _metrics(settings, names)
    observers: list[Observer] = []
    if tracing is not None:
        observers.append(tracing.naming(names))
    if metrics is not None:
        observers.append(metrics)
    if settings.access_log and settings.log_level in {"debug", "info"}:
        observers.append(AccessLog(names))
    if settings.slow_operation:
        explains = settings.plan_cache_mode == "force_generic_plan"
        observers.append(SlowLog(names, settings.slow_operation, explains=explains))
    return Observing(watch=Watch(observers), metrics=metrics, tracing=tracing)


def _metrics(settings: Settings, names: Names) -> "Metrics | None":
    if not (settings.metrics_port or settings.metrics_token.get_secret_value()):
        return None
    from api.observing.metrics import Metrics  # noqa: PLC0415 - as above

    return Metrics(names)


def traces(environment: Mapping[str, str]) -> Literal["off", "on", "not installed", "unknown"]:
    """Tell whether traces are asked for by OpenTelemetry's variables, and can be had."""
    wanted = environment.get("OTEL_TRACES_EXPORTER", "").lower()
    asked = wanted or any(f"OTEL_EXPORTER_OTLP_{name}ENDPOINT" in environment for name in ("", "TRACES_"))
    if not asked or wanted == "none" or environment.get("OTEL_SDK_DISABLED", "").lower() == "true":
        return "off"
    if wanted and wanted not in EXPORTERS:
        return "unknown"
    return "on" if _is_there("opentelemetry.sdk") and _is_there("opentelemetry.instrumentation.asgi") else "not installed"


def _is_there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def tracing_of(environment: Mapping[str, str]) -> "Tracing | None":
    """Return the traces that are asked for. Those that cannot be had are told of, and keep nobody from serving."""
    found = traces(environment)
    if found in {"not installed", "unknown"}:
        log.warning("traces.off", reason=found, remedy=REMEDIES[found])
    if found != "on":
        return None
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415 - as above
    from opentelemetry.sdk.trace.export import BatchSpanProcessor, ConsoleSpanExporter  # noqa: PLC0415

    from api.observing.tracing import Tracing  # noqa: PLC0415

    is_console = environment.get("OTEL_TRACES_EXPORTER", "").lower() == "console"
    return Tracing(BatchSpanProcessor(ConsoleSpanExporter() if is_console else OTLPSpanExporter()))


REMEDIES = {
    "not installed": "Install `voronka[otel]`, or unset OTEL_EXPORTER_OTLP_ENDPOINT and OTEL_TRACES_EXPORTER.",
    "unknown": "OTEL_TRACES_EXPORTER is otlp (over HTTP), console or none.",
}
"""What helps where traces cannot be had."""
