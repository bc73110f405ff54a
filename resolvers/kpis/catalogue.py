"""Every metric, and every family of facts that cells are counted from."""

from collections.abc import Iterable

from resolvers.kpis import calls, clients, sales
from resolvers.kpis.registry import Family, Measure, Metric, Term

METRICS: dict[str, Metric] = {metric.name: metric for metric in [*calls.METRICS, *sales.METRICS, *clients.METRICS]}
FAMILIES: dict[str, Family] = {family.key: family for family in (calls.INTERACTIONS, sales.DEALS, clients.WINS)}


def added_up(terms: Iterable[Term]) -> list[Term]:
    """Return terms each once, in a stable order."""
    return list({term.key: term for term in terms}.values())


MEASURES: list[Measure] = [
    term
    for term in added_up(t for m in METRICS.values() for t in [*m.terms, *([m.sample] if m.sample else [])])
    if isinstance(term, Measure)
]


def measures_of(family: Family) -> list[Measure]:
    """Return the measures of a family."""
    return [measure for measure in MEASURES if measure.family.key == family.key]
