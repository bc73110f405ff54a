"""What Prometheus is told: counted with each request, and looked up when it asks.

Each process tells of itself; what it says of the deployment (jobs, accounts, folding) comes from the database, and so is the same whoever
is asked. Labels are names of few kinds: of operations (``names``), of codes, kinds and states, and the ids of accounts.
"""

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, disable_created_metrics
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import Collector

from api.observing.names import Names
from api.watching import Seen
from models.db.connecting import client
from models.db.lanes import CALLER
from models.errors import CrmError
from models.noting import tallies
from resolvers.vitals import Vitals, vitals

BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
KEPT_SECONDS = 5.0
"""How long what the database says is told again: who asks more often costs it nothing."""
LOOK_SECONDS = 3.0
HOOK_OUTCOMES = ("stored", "spooled", "unknown", "too_large", "cut_off", "refused", "unverified")
"""What becomes of a hook when it comes; what is kept may still turn out to be unknown or unverified."""


@dataclass(frozen=True, slots=True)
class _Series:
    """The series of one operation, looked up once."""

    seconds: Any
    cost: Any
    statements: Any


class Told(Collector):
    """What was looked up for this scrape."""

    def __init__(self) -> None:
        self.families: Sequence[Metric] = ()

    def collect(self) -> Iterable[Metric]:
        """Return it."""
        return self.families


class Metrics:
    """The metrics of this process."""

    def __init__(self, names: Names) -> None:
        self._names = names
        disable_created_metrics()  # type: ignore[no-untyped-call] # untyped; a series more of each, which nobody asks for
        self.registry = CollectorRegistry()
        self._told = Told()
        self.registry.register(self._told)
        ProcessCollector(registry=self.registry)
        known: dict[str, Any] = {"registry": self.registry}
        self._requests = Counter(
            "voronka_requests", "GraphQL requests and operations that are over, by the code of the first refusal, or OK.",
            ("transport", "kind", "operation", "code"), **known,
        )  # fmt: skip
        self._seconds = Histogram(
            "voronka_request_seconds", "How long queries and mutations took.", ("kind", "operation"), buckets=BUCKETS, **known
        )
        self._cost = Counter("voronka_cost_points", "Points of cost that were charged.", ("operation",), **known)
        self._statements = Counter("voronka_statements", "Statements that operations ran.", ("operation",), **known)
        self._refusals = Counter("voronka_refusals", "Refusals and failures, of requests, fields and inputs.", ("code",), **known)
        self._responses = Counter("voronka_http_responses", "Answers on paths beside /graphql.", ("path", "status"), **known)
        self._series: dict[tuple[str, str], _Series] = {}
        self._counted: dict[tuple[str, str, str, str], Any] = {}
        self._looked: Vitals | None = None
        self._looked_at = 0.0
        self._turn = asyncio.Lock()
        self.gauges: Callable[[], Iterator[tuple[str, str, float]]] = lambda: iter(())
        """What the application adds of itself."""

    def begun(self, seen: Seen) -> None:
        """Count nothing yet."""

    def over(self, seen: Seen) -> None:
        """Count a request."""
        for code in seen.codes:
            self._refusals.labels(code).inc()
        if not seen.is_operation:
            self._responses.labels(seen.path, str(seen.status)).inc()
            return
        named = self._names.of(seen)
        key = (seen.transport, named.kind, named.label, seen.codes[0] if seen.codes else "OK")
        counted = self._counted.get(key)
        if counted is None:
            counted = self._counted[key] = self._requests.labels(*key)
        counted.inc()
        series = self._series.get(key[1:3]) or self._new(named.kind, named.label)
        series.cost.inc(seen.cost)
        series.statements.inc(seen.statements)
        if named.kind != "subscription":
            series.seconds.observe(seen.seconds)

    def _new(self, kind: str, label: str) -> _Series:
        made = self._series[kind, label] = _Series(
            self._seconds.labels(kind, label), self._cost.labels(label), self._statements.labels(label)
        )
        return made

    async def page(self, accept: str) -> tuple[bytes, str]:
        """Return everything as text, and its media type."""
        looked = await self._look()
        self._told.families = [*_of_process(), *(_gauge(*one) for one in self.gauges()), *_of_deployment(looked)]
        encode, media = choose_encoder(accept)
        return encode(self.registry), media

    async def _look(self) -> Vitals | None:
        """Return how the deployment is; None where the database does not say it in time."""
        async with self._turn:
            if self._looked is None or time.monotonic() - self._looked_at > KEPT_SECONDS:
                CALLER.set("metrics")  # in turn with everybody
                self._looked = await _vitals()
                self._looked_at = time.monotonic()
            return self._looked


async def _vitals() -> Vitals | None:
    try:
        async with asyncio.timeout(LOOK_SECONDS):
            return await vitals()
    except (CrmError, TimeoutError):
        return None


def _gauge(name: str, means: str, value: float) -> Metric:
    return GaugeMetricFamily(name, means, value=value)


def _of_process() -> Iterator[Metric]:
    size = GaugeMetricFamily(
        "voronka_pool_connections", "Connections to the database that this process may have.", labels=["pool"]
    )
    used = GaugeMetricFamily("voronka_pool_used", "Connections that somebody has.", labels=["pool"])
    waiting = GaugeMetricFamily("voronka_pool_waiting", "Who waits for a connection.", labels=["pool"])
    for name, lanes in client().pools.items():
        size.add_metric([name], lanes.size)
        used.add_metric([name], lanes.lent_out)
        waiting.add_metric([name], lanes.waiting)
    records = CounterMetricFamily(
        "voronka_intake_records", "Providers' records that this process took in.", labels=["account", "outcome"]
    )
    for (name, *labels), count in tallies.items():
        if name == "intake":
            records.add_metric(labels, count)
    hooks = CounterMetricFamily("voronka_hooks", "What providers sent to this process by themselves.", labels=["outcome"])
    for outcome in HOOK_OUTCOMES:
        hooks.add_metric([outcome], tallies["hooks", outcome])
    yield from (size, used, waiting, records, hooks)


def _family(name: str, means: str, rows: Mapping[Any, float], *labels: str) -> Metric:
    family = GaugeMetricFamily(name, means, labels=labels)
    for values, value in rows.items():
        family.add_metric(values, value)
    return family


def _of_deployment(found: Vitals | None) -> Iterator[Metric]:
    yield _gauge("voronka_database_up", "Whether the database answered this process's look at the deployment.", found is not None)
    if found is None:
        return
    by = {(j.kind, j.state): j for j in found.jobs}
    yield _family("voronka_jobs", "Jobs of all workspaces.", {key: j.count for key, j in by.items()}, "kind", "state")
    oldest = {key: j.oldest for key, j in by.items()}
    yield _family("voronka_jobs_oldest_seconds", "Since the oldest of them was asked for.", oldest, "kind", "state")
    overdue = {key: j.overdue for key, j in by.items()}
    yield _family(
        "voronka_jobs_overdue_seconds", "Since the first should have begun, or its lease ended.", overdue, "kind", "state"
    )
    of = {(f"account_{a.id}", a.provider): a for a in found.accounts}
    labels = ("account", "provider")
    yield _family(
        "voronka_intake_failed_records", "Records that nobody could read.", {k: a.failed for k, a in of.items()}, *labels
    )
    yield _family("voronka_account_failing", "Whether the last pull failed.", {k: a.fails for k, a in of.items()}, *labels)
    synced = {k: a.synced for k, a in of.items() if a.synced is not None}
    yield _family("voronka_account_synced_seconds", "Since the account was pulled.", synced, *labels)
    deltas = {(key.lower(),): count for key, count in found.deltas.items()}
    yield _family("voronka_kpi_deltas", "Changes of KPI sums to be folded, counted up to 100,000.", deltas, "family")
