"""The matrix of pairs: whose bookings whose meetings make wins of, beside what the two alone would lead one to expect.

Its numbers are those of ``kpi`` by BOOKER and HOST. Expected of a pair is what its generator's and its converter's own conversions come to
where they are independent of each other: their product, divided by the conversion of all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from typing import Any

from models.errors import BadInput
from models.wire import instant
from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.deal_filter import check_caller
from resolvers.kpis.dimensions import BOOKER, HOST
from resolvers.kpis.fields import period_json
from resolvers.kpis.reading import Statement
from resolvers.kpis.registry import Unit
from resolvers.kpis.values import text, wilson
from resolvers.reads.arguments import Leaf
from resolvers.reads.compilation import Compilation, Step
from resolvers.reads.pieces import Scope, Sql, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

PARTS: Mapping[str, tuple[str, str]] = {
    "BOOKED": ("MEETINGS_BOOKED", "NUMERATOR"),
    "HELD": ("MEETINGS_HELD", "NUMERATOR"),
    "MET": ("MEETING_CONVERSION", "DENOMINATOR"),
    "WON": ("MEETING_CONVERSION", "NUMERATOR"),
}
"""What a pair counts, and the part of which metric that is."""
COUNTS = {part.lower(): at for at, part in enumerate(PARTS)}
_MET, _WON = COUNTS["met"], COUNTS["won"]
SMALL = 10
"""Fewer meetings than these say little of a pair."""
MOST_PAIRS = 1_000
_TYPES = {"pairs": "MeetingPair", "generators": "PairMargin", "converters": "PairMargin", "all": "PairMargin"}
_KEYS = {"pairs": ("g0", "g1"), "generators": ("g0",), "converters": ("g1",), "all": ()}
_WHO = {"generator": "g0", "converter": "g1"}
Numbers = Sequence[int]


class PairMatrix:
    """Compiles the root field ``pairMatrix``."""

    def __call__(self, c: Compilation, selected: Selected, _table: Table | None) -> tuple[Sql, Step]:
        """Return the SQL of the pairs' numbers, and what makes the matrix of them."""
        check_caller(c, "pairMatrix")
        names = list(dict.fromkeys(metric for metric, _ in PARTS.values()))
        arguments = {
            "metrics": _known(names),
            "groupBy": _known([BOOKER.name, HOST.name]),
            "period": selected.arguments["period"],
        }
        statement = Statement(c=c, arguments=arguments, shown=frozenset())
        fields = c.walker.fields(c.walker.named("PairMatrix"), selected.below)
        lists = {f.key: _List(statement, f) for f in fields if f.name in _TYPES}
        d = c.dialect
        cells = d.json_list([Sql("g.g0"), Sql("g.g1"), d.nested(Sql("g.c"))])
        whole = d.nested(q("(select {} from g)", d.array(cells)))
        pairs = [(" cells", whole), *((key, c.under(key, part.sql)) for key, part in lists.items())]

        def step(raw: dict[str, Any], scope: Scope) -> dict[str, Any]:
            if len(raw[" cells"]) > MOST_PAIRS:
                raise BadInput(f"period: more than {MOST_PAIRS} pairs. Ask for a shorter period.")
            matrix = _Matrix(statement, raw[" cells"])

            def said(f: Selected) -> Any:
                match f.name:
                    case "period":
                        return period_json(statement.windows.now(scope), f, c, statement.windows, scope)
                    case "zone":
                        return scope.actor.zone
                    case "asOf":
                        return instant(scope.at)
                    case "all":
                        return lists[f.key].made(raw[f.key], matrix)[0]
                    case "__typename":
                        return "PairMatrix"
                    case _:
                        return lists[f.key].made(raw[f.key], matrix)

            return {f.key: said(f) for f in fields}

        return q("(with {} select {})", statement.ctes(), d.object(pairs)), step


def _known(names: list[str]) -> Leaf:
    return Leaf(lambda _: names, names)


class _Matrix:
    """The numbers of pairs, and of all pairs of a generator, of a converter, and of the company."""

    def __init__(self, statement: Statement, cells: list[list[Any]]) -> None:
        placed = {name: statement.placed(METRICS[name]) for name, _ in PARTS.values()}
        self._numbers = dict[tuple[str | None, str | None], list[int]]()
        for generator, converter, found in cells:
            numbers = next((numbers for kind, *numbers in found if kind == 0), statement.none)
            parts = [placed[name].parts(numbers)[part == "DENOMINATOR"] for name, part in PARTS.values()]
            self._numbers[generator, converter] = parts

    def of(self, **keys: str | None) -> Numbers:
        """Return what a pair comes to, or all pairs of one person, or of everybody."""
        places = {"g0": 0, "g1": 1}
        found = [n for key, n in self._numbers.items() if all(key[places[name]] == value for name, value in keys.items())]
        return [sum(n[at] for n in found) for at in range(len(PARTS))]

    def expected(self, generator: str | None, converter: str | None) -> Fraction | None:
        """Return which conversion the two margins of a pair lead one to expect; None where one of them has met nobody."""
        margins = [self.of(g0=generator), self.of(g1=converter)]
        everybody = self.of()
        if not all(margin[_MET] for margin in margins):
            return None
        if not everybody[_WON]:
            return Fraction(0)
        own, theirs = (Fraction(margin[_WON], margin[_MET]) for margin in margins)
        return min(own * theirs * everybody[_MET] / everybody[_WON], Fraction(1))


@dataclass
class _List:
    """One list of the matrix: pairs, or margins."""

    statement: Statement
    selected: Selected

    def __post_init__(self) -> None:
        self.c = self.statement.c
        self.fields = self.c.walker.fields(self.c.walker.named(_TYPES[self.selected.name]), self.selected.below)
        self._intervals = {
            f.key: self.c.walker.fields(self.c.walker.named("KpiInterval"), f.below) for f in self.fields if f.name == "interval"
        }

    def sql(self) -> Sql:
        """Return the JSON list: of each its keys, the people, and the pages of meetings behind a pair."""
        c, d, keys = self.c, self.c.dialect, _KEYS[self.selected.name]
        pairs = [(f" {key}", Sql(f"g.{key}")) for key in keys]
        people = {**_WHO, "user": keys[0] if keys else ""}
        for f in self.fields:
            if f.name in people:
                pairs.append((f.key, c.under(f.key, partial(self._person, f, people[f.name]))))
            elif f.name == "rows":
                pairs.append((f.key, c.under(f.key, partial(self._rows, f))))
        if not keys:
            return d.nested(q("(select {} from (select 1 as one) g)", d.array(d.object(pairs))))
        named = ", ".join(f"g.{key}" for key in keys)
        around = "g" if len(keys) > 1 else f"(select distinct {named} from g) g"
        inner = q(f"select {{}} as n from {around} order by {named} limit {MOST_PAIRS + 1}", d.object(pairs))
        return d.nested(q("(select {} from ({}) y)", d.array(Sql("y.n")), inner))

    def _person(self, f: Selected, key: str) -> Sql:
        c, table = self.c, self.c.table("User")
        if not key:
            return Sql("null")
        shown = c.object("User", f.below, table)
        return c.dialect.nested(
            q(f"(select {{}} from {{}} where {table.alias}.id = g.{key} and {{}})", shown, table.source, c.visible(table))
        )

    def _rows(self, f: Selected) -> Sql:
        of = f.arguments.get("of")
        name, part = PARTS[str(of.value) if isinstance(of, Leaf) else "BOOKED"]
        asked = replace(f, arguments={**f.arguments, "of": _known_one(part)})
        return self.statement.rows(asked, METRICS[name])

    def made(self, raw: list[dict[str, Any]], matrix: _Matrix) -> list[dict[str, Any]]:
        """Return the list as it is shown."""
        return [self._one(row, matrix) for row in raw]

    def _one(self, row: dict[str, Any], matrix: _Matrix) -> dict[str, Any]:
        keys = {key: row[f" {key}"] for key in _KEYS[self.selected.name]}
        numbers = matrix.of(**keys)
        bounds = wilson(numbers[_WON], numbers[_MET])
        expected = matrix.expected(keys["g0"], keys["g1"]) if len(keys) > 1 else None

        def said(f: Selected) -> Any:
            if f.name in COUNTS:
                return numbers[COUNTS[f.name]]
            match f.name:
                case "conversion":
                    return text((numbers[_WON], numbers[_MET]), Unit.RATIO, "") if numbers[_MET] else None
                case "interval":
                    return bounds and self._interval(f, dict(zip(("low", "high"), bounds, strict=True)))
                case "expected":
                    return None if expected is None else text((expected.numerator, expected.denominator), Unit.RATIO, "")
                case "isNotable":
                    return None if expected is None or bounds is None else not bounds[0] <= expected <= bounds[1]
                case "isSmall":
                    return numbers[_MET] < SMALL
                case "__typename":
                    return _TYPES[self.selected.name]
                case _:
                    return row[f.key]

        return {f.key: said(f) for f in self.fields}

    def _interval(self, f: Selected, bounds: Mapping[str, Any]) -> dict[str, Any]:
        return {
            p.key: "KpiInterval" if p.name == "__typename" else format(round(bounds[p.name], 6).normalize(), "f")
            for p in self._intervals[f.key]
        }


def _known_one(value: str) -> Leaf:
    return Leaf(lambda _: value, value)
