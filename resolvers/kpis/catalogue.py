"""Every metric, every family of facts that cells are counted from, and every reason for which a record is not counted."""

from collections.abc import Iterable

from resolvers.kpis import (
    answering,
    calls,
    clients,
    close_pushes,
    closings,
    cohorts,
    dialogs,
    effect,
    inquiries,
    items,
    leads,
    meetings,
    missed,
    neglect,
    open_deals,
    openings,
    payments,
    reviews,
    sales,
    surveys,
    tasks,
    waits,
    work,
    working,
)
from resolvers.kpis.registry import Exclusion, Family, Measure, Metric, Term

_MODULES = (
    calls, answering, missed, inquiries, leads, cohorts, reviews, dialogs, waits, working, meetings, sales, clients, open_deals, openings, close_pushes, closings, effect, payments, items, work, tasks, neglect, surveys,
)  # fmt: skip
METRICS: dict[str, Metric] = {metric.name: metric for module in _MODULES for metric in module.METRICS}
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
