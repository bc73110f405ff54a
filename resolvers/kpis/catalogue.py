"""Every metric, every family of facts that cells are counted from, and every reason for which a record is not counted."""

from collections.abc import Iterable

from resolvers.kpis import calls, clients, items, meetings, open_deals, payments, sales
from resolvers.kpis.registry import Exclusion, Family, Measure, Metric, Term

METRICS: dict[str, Metric] = {
    metric.name: metric
    for metric in [
        *calls.METRICS, *sales.METRICS, *clients.METRICS, *open_deals.METRICS, *meetings.METRICS, *payments.METRICS, *items.METRICS,
    ]
}  # fmt: skip
EXCLUSIONS: dict[str, Exclusion] = {reason.name: reason for metric in METRICS.values() for reason in metric.excluded}


def added_up(terms: Iterable[Term]) -> list[Term]:
    """Return terms each once, in a stable order."""
    return list({term.key: term for term in terms}.values())


MEASURES: list[Measure] = [
    term
    for term in added_up(t for m in METRICS.values() for t in [*m.terms, *([m.sample] if m.sample else [])])
    if isinstance(term, Measure)
]
FAMILIES: dict[str, Family] = {measure.family.key: measure.family for measure in MEASURES}
"""Those of which something is added up."""


def measures_of(family: Family) -> list[Measure]:
    """Return the measures of a family."""
    return [measure for measure in MEASURES if measure.family.key == family.key]
