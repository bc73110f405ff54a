"""What an operator will see of the processes: metrics, traces, the log. That one of them is off is no fault."""

from collections.abc import Iterator, Mapping

from api.cli.doctor.finding import Finding, fine, wrong
from api.observing.choosing import REMEDIES, traces
from api.settings import Settings


def look(settings: Settings, environment: Mapping[str, str]) -> Iterator[Finding]:
    """Find what is on, of processes with these settings."""
    yield fine("metrics", _metrics(settings))
    yield fine("log", _log(settings))
    found = traces(environment)
    if found in REMEDIES:
        yield wrong("traces", f"they are asked for, and off: {found}", REMEDIES[found])
    else:
        yield fine("traces", _traces(environment) if found == "on" else "off; docs/operating.md tells how to have them")


def _metrics(settings: Settings) -> str:
    token = bool(settings.metrics_token.get_secret_value())
    places = [
        *(["/metrics of the API's address, with the token"] if token else []),
        *(
            [f"{settings.metrics_host}:{settings.metrics_port}{', with the token' if token else ''}"]
            if settings.metrics_port
            else []
        ),
    ]
    return f"told at {' and '.join(places)}" if places else "off; docs/operating.md tells how to have them"


def _log(settings: Settings) -> str:
    requests = settings.access_log and settings.log_level in {"debug", "info"}
    slow = f"operations of {settings.slow_operation:g} s and more" if settings.slow_operation else "no slow operations"
    return f"{'each request' if requests else 'no requests'}, {slow}"


def _traces(environment: Mapping[str, str]) -> str:
    where = environment.get("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") or environment.get("OTEL_EXPORTER_OTLP_ENDPOINT")
    return f"given to {where}" if where else "given to http://localhost:4318, or the console"
