"""The fields of a value, each a function of a metric's numbers: only those that are asked for are computed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Protocol

from models.wire import instant
from resolvers.kpis.ordering import adds_up
from resolvers.kpis.periods import buckets, is_whole
from resolvers.kpis.reading import Statement
from resolvers.kpis.registry import Metric, Unit, Unknown
from resolvers.kpis.values import MOST_PAST, PLACES, Places, change_of, text, usual_spread
from resolvers.reads.pieces import Scope
from resolvers.reads.walk import Selected

_CLOSED = frozenset(
    ("value", "numerator", "baseValue", "change", "changeRate", "excluded", "median", "p90", "share", "interval", "isNotable")
)
_UNKNOWN = _CLOSED | {"denominator"}
"""What nobody can say of what is yet to come, and of working time where there is no calendar."""
_STEP = Decimal(1).scaleb(-PLACES)


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """What the fields of a metric's value are computed from."""

    places: Places
    current: Sequence[int]
    base: Sequence[int] | None
    total: int | None
    currency: str
    past: Sequence[Sequence[int]] = ()
    """What the same group came to in the buckets before, where these are as long and the bucket is over."""
    unknown: Unknown | None = None
    """Why nobody knows it, where nobody does."""

    @property
    def unit(self) -> Unit:
        """Return the unit of the value."""
        return self.places.metric.unit

    def said(self, value: tuple[int, int] | None, unit: Unit | None = None) -> str | None:
        """Return a number as text."""
        return text(value, unit or self.unit, self.currency)

    def changed(self, which: int) -> tuple[int, int] | None:
        """Return the change from the base, or its rate."""
        base = None if self.base is None else self.places.value(self.base)
        return change_of(self.places.value(self.current), base)[which]


def _numerator(k: Known) -> str | None:
    return k.said((k.places.parts(k.current)[0], 1), Unit.COUNT if k.unit is Unit.RATIO else k.unit)


def _denominator(k: Known) -> str | None:
    return str(k.places.parts(k.current)[1]) if k.places.denominator else None


def _excluded(k: Known) -> list[dict[str, Any]]:
    return [{"reason": reason, "count": k.current[place]} for reason, place in k.places.excluded if k.current[place]]


def _interval(k: Known) -> dict[str, Any] | None:
    bounds = k.places.interval(k.current)
    return bounds and {name: _share(bound) for name, bound in zip(("low", "high"), bounds, strict=True)}


def _share(value: Decimal) -> str:
    return format(value.quantize(_STEP).normalize(), "f")


def _notable(k: Known) -> bool | None:
    """Tell whether a share's interval and that of the base do not overlap; of a sum, what lies within its usual spread of each."""
    if k.base is None:
        return None
    metric = k.places.metric
    if metric.is_share:
        here, there = k.places.interval(k.current), k.places.interval(k.base)
        return None if here is None or there is None else here[1] < there[0] or there[1] < here[0]
    if not metric.is_additive:
        return None
    spread = usual_spread([k.places.parts(numbers)[0] for numbers in k.past], counts=metric.unit is Unit.COUNT)
    return None if spread is None else abs(k.places.parts(k.current)[0] - k.places.parts(k.base)[0]) > 2 * spread


def _share_of_total(k: Known) -> str | None:
    return k.said((k.places.parts(k.current)[0], k.total), Unit.RATIO) if k.total and k.total > 0 else None


def _reason(k: Known) -> str | None:
    nothing_below = Unknown.NOTHING_BELOW if k.places.value(k.current) is None else None
    return k.unknown or nothing_below


FIELDS: Mapping[str, Callable[[Known], Any]] = {
    "value": lambda k: k.said(k.places.value(k.current)),
    "numerator": _numerator,
    "denominator": _denominator,
    "baseValue": lambda k: k.said(None if k.base is None else k.places.value(k.base)),
    "change": lambda k: k.said(k.changed(0)),
    "changeRate": lambda k: k.said(k.changed(1), Unit.RATIO),
    "sample": lambda k: k.places.sampled(k.current),
    "interval": _interval,
    "isNotable": _notable,
    "share": _share_of_total,
    "median": lambda k: k.said(k.places.median(k.current)),
    "p90": lambda k: k.said(k.places.ninety(k.current)),
    "excluded": _excluded,
    "reason": _reason,
}
"""What is computed of each value. The others are the same for a metric, or for a whole report."""
_PARTS = {"excluded": "KpiExclusion", "interval": "KpiInterval"}


def _unknown(metric: Metric, scope: Scope, *, is_ahead: bool) -> Unknown | None:
    if metric.by_calendar and not scope.actor.has_calendar:
        return Unknown.NO_CALENDAR
    return Unknown.NOT_YET if metric.is_as_of and is_ahead else None


class Shape(Protocol):
    """Makes the list of values of a group, given what all groups come to and what it came to before."""

    def __call__(
        self, group: dict[str, Any], totals: Sequence[int] | None = None, past: Sequence[Sequence[int]] = ()
    ) -> list[dict[str, Any]]:
        """Return the values."""


@dataclass(kw_only=True)
class Values:
    """Makes the lists of values that one selection asks for."""

    statement: Statement
    selected: Selected
    type_name: str = "KpiValue"
    fields: Sequence[Selected] = field(init=False)

    def __post_init__(self) -> None:
        walker = self.statement.c.walker
        self.fields = walker.fields(walker.named(self.type_name), self.selected.below)
        self._parts = {f.key: walker.fields(walker.named(_PARTS[f.name]), f.below) for f in self.fields if f.name in _PARTS}
        self._places = [self.statement.placed(metric) for metric in self.statement.metrics]
        self._none = self.statement.none

    def totals(self, groups: Sequence[dict[str, Any]]) -> dict[int, list[int]]:
        """Return, where shares are asked for, what the groups of each bucket come to: of each metric that adds up the sum."""
        found: dict[int, list[int]] = {}
        if any(f.name == "share" for f in self.fields):
            for group in groups:
                current, _ = self._numbers(group)
                sums = found.setdefault(group["i"], [0] * len(self._places))
                for at, places in enumerate(self._places):
                    sums[at] += places.parts(current)[0] if places.metric.adds_over_groups else 0
        return found

    def pasts(self, groups: Sequence[dict[str, Any]], scope: Scope) -> Callable[[dict[str, Any]], Sequence[Sequence[int]]]:
        """Return what tells of a group what it came to in the whole buckets before, where whether a value is notable is asked of a bucket that is over."""
        windows, found = self.statement.windows, dict[tuple[Any, int], Sequence[int]]()
        grain, whole = windows.grain, windows.now(scope)
        if grain is None or windows.rolling is not None or not any(f.name == "isNotable" for f in self.fields):
            return lambda _: ()
        cut = buckets(whole, grain)
        is_comparable = [is_whole(bucket, grain) and not windows.is_running(bucket, scope) for bucket in cut]
        for group in groups:
            found[(*group["g"],), group["i"]] = self._numbers(group)[0]

        def past(group: dict[str, Any]) -> Sequence[Sequence[int]]:
            key, last = (*group["g"],), group["i"]
            before = [i for i in range(max(0, last - MOST_PAST), last) if is_comparable[i]]
            return [found.get((key, i), self._none) for i in before] if is_comparable[last] else ()

        return past

    def of(self, scope: Scope) -> "Shape":
        """Return what makes a group's list of values for a caller."""
        windows, currency = self.statement.windows, scope.actor.currency
        same = {"__typename": self.type_name, "zone": scope.actor.zone, "asOf": instant(scope.at)}
        rows = [(places, self._written(places.metric, same)) for places in self._places]
        bases = windows.bases(scope) if windows.compare is not None else ()
        ahead = windows.ahead(scope) if any(metric.is_as_of for metric in self.statement.metrics) else frozenset()

        def made(
            group: dict[str, Any], totals: Sequence[int] | None = None, past: Sequence[Sequence[int]] = ()
        ) -> list[dict[str, Any]]:
            bucket = group.get("i", 0)
            current, base = self._numbers(group)
            if not bases or bases[bucket] is None:
                base = None

            def known(at: int, places: Places) -> Known:
                metric = places.metric
                unknown = [_unknown(metric, scope, is_ahead=(bucket, kind) in ahead) for kind in (0, 1)]
                return Known(
                    places=places,
                    current=current,
                    base=None if unknown[1] else base,
                    total=totals[at] if totals else None,
                    currency=currency,
                    past=past,
                    unknown=unknown[0],
                )

            return [
                {key: compute(group, one) for key, compute in written}
                for one, written in ((known(at, places), written) for at, (places, written) in enumerate(rows))
            ]

        return made

    def _numbers(self, group: dict[str, Any]) -> tuple[Sequence[int], Sequence[int] | None]:
        """Return the numbers of a group in the period and in the base."""
        found = {kind: numbers for kind, *numbers in group["c"]}
        return found.get(0, self._none), found.get(1, self._none)

    def _written(self, metric: Metric, same: Mapping[str, Any]) -> list[tuple[str, Callable[[dict[str, Any], Known], Any]]]:
        known = {**same, "metric": metric.name, "unit": metric.unit.value, "formula": metric.formula}
        return [(f.key, self._field(f, metric, known)) for f in self.fields]

    def _field(self, f: Selected, metric: Metric, known: Mapping[str, Any]) -> Callable[[dict[str, Any], Known], Any]:
        if f.name == "rows":
            return lambda group, _: group[f"{self.selected.key}:{f.key}:{metric.name}"]
        if metric.name in self.statement.closed and f.name in _CLOSED:
            return lambda _, __: None
        if f.name not in FIELDS:
            return lambda _, __: known[f.name]
        compute = FIELDS[f.name]
        if self.type_name == "KpiRestValue" and f.name in _UNKNOWN and not adds_up(metric):
            return lambda _, __: None
        if (metric.is_as_of or metric.by_calendar) and f.name in _UNKNOWN:
            told = compute
            compute = lambda k: None if k.unknown else told(k)  # noqa: E731 - the same, of what is known
        if f.name in _PARTS:
            return lambda _, k: self._picked(compute(k), f)
        return lambda _, k: compute(k)

    def _picked(self, found: Any, f: Selected) -> Any:
        """Return the selected fields of a small object, or of each of a list."""
        if isinstance(found, list):
            return [self._picked(one, f) for one in found]
        return found and {p.key: _PARTS[f.name] if p.name == "__typename" else found[p.name] for p in self._parts[f.key]}
