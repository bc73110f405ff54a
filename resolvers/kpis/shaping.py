"""The fields of a value, each made once for a plan as a function of the numbers: only those that are asked for are computed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple

from models.base import now
from models.wire import instant
from resolvers.kpis.reading import Statement
from resolvers.kpis.registry import Metric, Unit
from resolvers.kpis.sources import ORDER_STATISTICS, statistic
from resolvers.kpis.values import PLACES, Numbers, Places, Ratio, change_of, text
from resolvers.reads.pieces import Scope
from resolvers.reads.walk import Selected

_CLOSED = frozenset(
    ("value", "numerator", "baseValue", "change", "changeRate", "excluded", "median", "p90", "share", "interval", "isNotable")
)
_STEP = Decimal(1).scaleb(-PLACES)


class Said(NamedTuple):
    """What is the same for all values of an answer."""

    currency: str
    zone: str
    as_of: str


Compute = Callable[[Numbers, Numbers | None, int | None, Said], Any]
"""Gives a field from a metric's numbers in the period and in the base, what all groups come to, and what is the same for all."""
Make = Callable[[Places], Compute | None]
"""Makes one for a metric; None where it is always null."""


def _told(value: Callable[[Numbers], Ratio | None], unit: Unit) -> Compute:
    """Return a field that tells what comes of the period's numbers."""
    return lambda here, _base, _total, said: text(value(here), unit, said.currency)


def _value(p: Places) -> Compute:
    above = p.above
    if p.below is None and p.metric.unit is not Unit.MONEY:
        return lambda here, _base, _total, _said: str(above(here))
    return _told(p.value, p.metric.unit)


def _numerator(p: Places) -> Compute:
    above = p.above
    if p.metric.unit is not Unit.MONEY:
        return lambda here, _base, _total, _said: str(above(here))
    return _told(lambda here: (above(here), 1), Unit.MONEY)


def _denominator(p: Places) -> Compute | None:
    below = p.below
    return None if below is None else lambda here, _base, _total, _said: str(below(here))


def _base_value(p: Places) -> Compute:
    unit = p.metric.unit
    return lambda _here, base, _total, said: None if base is None else text(p.value(base), unit, said.currency)


def _changed(p: Places, which: int, unit: Unit) -> Compute:
    def change(here: Numbers, base: Numbers | None, _total: int | None, said: Said) -> str | None:
        return text(change_of(p.value(here), None if base is None else p.value(base))[which], unit, said.currency)

    return change


def _share(bound: Decimal) -> str:
    return format(bound.quantize(_STEP).normalize(), "f")


def _interval(p: Places) -> Compute | None:
    def interval(here: Numbers, _base: Numbers | None, _total: int | None, _said: Said) -> dict[str, Any] | None:
        bounds = p.interval(here)
        return bounds and {name: _share(bound) for name, bound in zip(("low", "high"), bounds, strict=True)}

    return interval if p.metric.is_share else None


def _notable(p: Places) -> Compute | None:
    def notable(here: Numbers, base: Numbers | None, _total: int | None, _said: Said) -> bool | None:
        now_, then = p.interval(here), None if base is None else p.interval(base)
        return None if now_ is None or then is None else now_[1] < then[0] or then[1] < now_[0]

    return notable if p.metric.is_share else None


def _share_of_total(p: Places) -> Compute | None:
    def share(here: Numbers, _base: Numbers | None, total: int | None, said: Said) -> str | None:
        return text((p.above(here), total), Unit.RATIO, said.currency) if total and total > 0 else None

    return share


def _excluded(p: Places) -> Compute:
    return lambda here, _base, _total, _said: [
        {"reason": reason, "count": here[place]} for reason, place in p.excluded if here[place]
    ]


FIELDS: Mapping[str, Make] = {
    "value": _value,
    "numerator": _numerator,
    "denominator": _denominator,
    "baseValue": _base_value,
    "change": lambda p: _changed(p, 0, p.metric.unit),
    "changeRate": lambda p: _changed(p, 1, Unit.RATIO),
    "sample": lambda p: lambda here, _base, _total, _said: p.sampled(here),
    "interval": _interval,
    "isNotable": _notable,
    "share": _share_of_total,
    "median": lambda p: _told(p.median, p.metric.unit),
    "p90": lambda p: _told(p.ninety, p.metric.unit),
    "excluded": _excluded,
    "zone": lambda _: lambda _here, _base, _total, said: said.zone,
    "asOf": lambda _: lambda _here, _base, _total, said: said.as_of,
}
"""What is computed of each value. The others are the same for a metric."""
_PARTS = {"excluded": "KpiExclusion", "interval": "KpiInterval"}


class Shape(NamedTuple):
    """How the values of one metric are made: what is always the same, in the order asked, and what is put in its place."""

    metric: Metric
    same: Mapping[str, Any]
    computed: Sequence[tuple[str, Compute]]
    paged: Sequence[tuple[str, str]]
    """Fields with pages of records, and the names under which the statement gives them."""


@dataclass(kw_only=True)
class Values:
    """Makes the lists of values that one selection asks for."""

    statement: Statement
    selected: Selected
    fields: Sequence[Selected] = field(init=False)

    def __post_init__(self) -> None:
        walker = self.statement.c.walker
        self.fields = walker.fields(walker.named("KpiValue"), self.selected.below)
        self._parts = {f.key: walker.fields(walker.named(_PARTS[f.name]), f.below) for f in self.fields if f.name in _PARTS}
        self._places = [self._placed(metric) for metric in self.statement.metrics]
        self._shapes = [self._shaped(places) for places in self._places]
        self._none = [0] * (len(self.statement.columns) + 1)

    def _placed(self, metric: Metric) -> Places:
        place = {name: i + 1 for i, name in enumerate(self.statement.columns)}  # the kind of the numbers stands before them
        return Places(
            metric=metric,
            numerator=[place[t.key] for t in metric.numerator],
            denominator=[place[t.key] for t in metric.denominator],
            excluded=[(reason.value, place[m.key]) for reason, m in metric.excluded.items()],
            sample=place.get(metric.sample.key) if metric.sample else None,
            spread=place.get(statistic(metric, ORDER_STATISTICS[0])),
        )

    def _shaped(self, places: Places) -> Shape:
        metric, paged = places.metric, []
        known = {"__typename": "KpiValue", "metric": metric.name, "unit": metric.unit.value, "formula": metric.formula}
        same: dict[str, Any] = {}
        computed: list[tuple[str, Compute]] = []
        for f in self.fields:
            same[f.key] = known.get(f.name)
            if f.name == "rows":
                paged.append((f.key, f"{self.selected.key}:{f.key}:{metric.name}"))
            compute = None if f.name not in FIELDS or self._is_closed(metric, f) else FIELDS[f.name](places)
            if compute is not None:
                computed.append((f.key, self._of_parts(f, compute) if f.name in _PARTS else compute))
        return Shape(metric, same, computed, paged)

    def _is_closed(self, metric: Metric, f: Selected) -> bool:
        return metric.name in self.statement.closed and f.name in _CLOSED

    def _of_parts(self, f: Selected, compute: Compute) -> Compute:
        return lambda here, base, total, said: self._picked(compute(here, base, total, said), f)

    def _picked(self, found: Any, f: Selected) -> Any:
        """Return the selected fields of a small object, or of each of a list."""
        if isinstance(found, list):
            return [self._picked(one, f) for one in found]
        return found and {p.key: _PARTS[f.name] if p.name == "__typename" else found[p.name] for p in self._parts[f.key]}

    def totals(self, groups: Sequence[dict[str, Any]]) -> dict[int, list[int]]:
        """Return, where shares are asked for, what the groups of each bucket come to: of each metric that adds up the sum."""
        found: dict[int, list[int]] = {}
        if any(f.name == "share" for f in self.fields):
            for group in groups:
                current, _ = self._numbers(group)
                sums = found.setdefault(group["i"], [0] * len(self._places))
                for at, places in enumerate(self._places):
                    sums[at] += places.above(current) if places.metric.is_additive else 0
        return found

    def of(self, scope: Scope) -> Callable[[dict[str, Any], Sequence[int] | None], list[dict[str, Any]]]:
        """Return what makes a group's list of values for a caller."""
        windows = self.statement.windows
        said = Said(scope.actor.currency, scope.actor.zone, instant(now()))
        bases = windows.bases(scope) if windows.compare is not None else ()

        def made(group: dict[str, Any], totals: Sequence[int] | None = None) -> list[dict[str, Any]]:
            here, counted = self._numbers(group)
            base = counted if bases and bases[group.get("i", 0)] is not None else None
            values = []
            for at, shape in enumerate(self._shapes):
                value, total = dict(shape.same), totals[at] if totals else None
                for key, compute in shape.computed:
                    value[key] = compute(here, base, total, said)
                for key, name in shape.paged:
                    value[key] = group[name]
                values.append(value)
            return values

        return made

    def _numbers(self, group: dict[str, Any]) -> tuple[Numbers, Numbers]:
        """Return the numbers of a group in the period and in the base, each behind its kind."""
        here = base = self._none
        for numbers in group["c"]:
            if numbers[0]:
                base = numbers
            else:
                here = numbers
        return here, base
