"""The metrics as the documents list them."""

from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.dimensions import DIMENSIONS
from resolvers.kpis.registry import Metric

_HEAD = """# Metrics

Written by `voronka schema --kpi`; a test compares it with the code. `kpiMetrics` of the API says the same, in English and Russian.

A metric with something below the line is a ratio of sums: a group's is the ratio of its sums, never the mean of ratios. *Adds up* are those
whose groups and buckets come to the whole; *as of* those that say how things stand at the end of a bucket, of which groups come to the whole and
buckets do not; *share* those with an interval (Wilson, 95 %); *median* those that have one beside their mean.

| metric | what it counts | formula | unit | better | | by |
|---|---|---|---|---|---|---|
"""


def document() -> str:
    """Return the page that lists every metric and every dimension."""
    dimensions = "".join(f"| {d.name} | {d.description} |\n" for d in DIMENSIONS.values())
    return f"{_HEAD}{''.join(map(_row, METRICS.values()))}\n## Dimensions\n\n| dimension | what it is |\n|---|---|\n{dimensions}"


def _row(metric: Metric) -> str:
    marks = {
        "adds up": metric.is_additive,
        "as of": metric.is_as_of,
        "share": metric.is_share,
        "median": metric.spread is not None,
    }
    kinds, by = ", ".join(name for name, holds in marks.items() if holds), ", ".join(d.name for d in metric.dimensions)
    said = [f"`{metric.key}`", metric.description, metric.formula, metric.unit.value, metric.better.value, kinds, by]
    return f"| {' | '.join(said)} |\n"
