"""Which metrics are of facts that are told by a window of the workspace, and so cannot be counted until all of these follow a change of it."""

import re
from collections.abc import Iterator

from models.wire import camel
from resolvers.facts.rebuilding import Window
from resolvers.facts.windowed import FACTS
from resolvers.kpis.registry import AsOf, Family, Metric

_WORD = re.compile(r"\w+")


def windows_of(metric: Metric) -> frozenset[str]:
    """Return the windows of a metric's facts, as the API names them."""
    counted = [(own, " ".join(texts)) for own, texts in _counted(metric)]
    return frozenset(
        camel(window.setting)
        for table, (_, window) in FACTS.items()
        if any(_reads(own, text, table, window) for own, text in counted)
    )


def _reads(own: str, text: str, table: str, window: Window) -> bool:
    """Tell whether some SQL over a table of its own reads what follows from a window."""
    words = {own, *_WORD.findall(text)}
    is_apart = own == table and window.apart != "" and window.apart in text
    return table in words and not is_apart and not (window.columns and words.isdisjoint(window.columns))


def _counted(metric: Metric) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the table of each thing that a metric is made of, and all SQL by which it is counted."""
    for term in [*metric.terms, *([metric.sample] if metric.sample else [])]:
        yield term.family.table, (term.where, term.of or "", *_own(term.family, stands=isinstance(term, AsOf)))
    if metric.spread:
        own = metric.spread.family
        yield own.table, (metric.spread.where, metric.spread.of, *_own(own, stands=metric.spread.as_of))


def _own(family: Family, *, stands: bool) -> Iterator[str]:
    """Give the SQL that says which facts there are of a family, whose they are and when."""
    yield from (family.where, family.day, family.user, family.owner, *(axis.sql for axis in family.kept_axes.values()))
    if stands and family.stands:
        yield from (family.stands.begins, family.stands.ends)
