"""Every metric, and every family of facts that cells are counted from."""

from resolvers.kpis import calls, sales
from resolvers.kpis.registry import Family, Measure, Metric

METRICS: dict[str, Metric] = {metric.name: metric for metric in [*calls.METRICS, *sales.METRICS]}
FAMILIES: dict[str, Family] = {family.key: family for family in (calls.INTERACTIONS, sales.DEALS)}


def measures_of(metrics: list[Metric]) -> list[Measure]:
    """Return the measures that metrics are made of, each once, in a stable order."""
    found: dict[str, Measure] = {}
    for metric in metrics:
        for measure in metric.measures:
            found.setdefault(measure.key, measure)
    return list(found.values())


MEASURES: list[Measure] = measures_of(list(METRICS.values()))
