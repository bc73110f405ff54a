"""How far plans have come: of each plan of a period what its metric has come to, for whom it was made, and whether that keeps pace.

One statement reads the plans of the workspace, of teams and of users, each beside the numbers of its group; they are the numbers of ``kpi``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import partial
from typing import Any

from models.db.sql import literal
from models.errors import BadInput
from models.money import exponent
from models.wire import instant
from resolvers.kpis.asked import leaf_value
from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.deal_filter import check_caller
from resolvers.kpis.dimensions import TEAM, USER, Dimension
from resolvers.kpis.fields import period_json
from resolvers.kpis.periods import Period
from resolvers.kpis.reading import Statement
from resolvers.kpis.registry import Better, Family, Metric, Term, Unit, Unknown
from resolvers.kpis.shaping import Values
from resolvers.kpis.values import PARTS_OF_ONE, text
from resolvers.kpis.windows import Windows
from resolvers.kpis.work import WORKING_TIME_GONE
from resolvers.reads.arguments import Leaf
from resolvers.reads.compilation import Compilation, Step
from resolvers.reads.pieces import Scope, Sql, all_of, join, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

MOST_METRICS, MOST_PLANS = 20, 1_000


class Lacking(StrEnum):
    """Why it is not known how far a plan has come, or whether it keeps pace."""

    NOT_READABLE = "NOT_READABLE"
    HIDDEN = "HIDDEN"
    NOT_TOLD_APART = "NOT_TOLD_APART"
    NO_CALENDAR = "NO_CALENDAR"
    NOT_YET = "NOT_YET"
    NOTHING_BELOW = "NOTHING_BELOW"
    NOT_ADDITIVE = "NOT_ADDITIVE"
    PERIOD_OVER = "PERIOD_OVER"
    NO_WORKING_TIME = "NO_WORKING_TIME"


Told = tuple[Fraction | None, Lacking | None]
"""A number, or why there is none."""


class PlanCompletion:
    """Compiles the root field ``planCompletion``."""

    def __call__(self, c: Compilation, selected: Selected, _table: Table | None) -> tuple[Sql, Step]:
        """Return the SQL of the plans with their numbers, and what makes the report of them."""
        check_caller(c, "planCompletion")
        fields = c.walker.fields(c.walker.named("PlanReport"), selected.below)
        lists = {f.key: [_Plans(c, selected, f, by) for by in (None, TEAM, USER)] for f in fields if f.name == "plans"}
        pairs = [(f"{key} {at}", c.under(key, part.sql)) for key, parts in lists.items() for at, part in enumerate(parts)]
        windows = Windows(period=selected.arguments["period"], compare=None, grain=None)

        def step(raw: dict[str, Any], scope: Scope) -> dict[str, Any]:
            def said(f: Selected) -> Any:
                match f.name:
                    case "plans":
                        return _checked([one for at, part in enumerate(lists[f.key]) for one in part.made(raw[f"{f.key} {at}"], scope)])  # fmt: skip
                    case "period":
                        return period_json(windows.now(scope), f, c, windows, scope)
                    case "zone":
                        return scope.actor.zone
                    case "asOf":
                        return instant(scope.at)
                    case _:
                        return "PlanReport"

            return {f.key: said(f) for f in fields}

        return q("(select {})", c.dialect.object(pairs)), step


def _checked(plans: list[dict[str, Any]]) -> list[dict[str, Any]]:
    if len(plans) > MOST_PLANS:
        raise BadInput(f"period: more than {MOST_PLANS} plans. Ask for a shorter period, a longer grain, or fewer metrics.")
    return plans


@dataclass(kw_only=True)
class _OfPlans(Statement):
    """A reading of KPIs beside plans: of each plan the records of its own metric alone are asked for."""

    plan: str
    _own: str = ""

    def rows(self, selected: Selected, metric: Metric) -> Sql:
        """Return the JSON of a page of the records behind a metric; empty beside the plan of another."""
        self._own = f"{self.plan}.metric = {literal(metric.name)}"
        return super().rows(selected, metric)

    def _of_group(self, family: Family, t: str, terms: Sequence[Term], beside: Sequence[str] = ()) -> Sql:
        return q(f"{self._own} and {{}}", super()._of_group(family, t, terms, beside))


@dataclass
class _Plans:
    """The plans of the workspace, or by a dimension those of teams or of users, each with the numbers of its group."""

    c: Compilation
    report: Selected
    selected: Selected
    by: Dimension | None

    def __post_init__(self) -> None:
        c, given = self.c, self.report.arguments
        names = list(dict.fromkeys(map(str, leaf_value(given["metrics"]) or [])))
        if not 1 <= len(names) <= MOST_METRICS:
            raise BadInput(f"metrics: name 1 to {MOST_METRICS} of them.")
        self.names, self.table = names, c.table("Plan")
        told_apart = [name for name in names if self.by is None or self.by in METRICS[name].dimensions]
        asked = [*told_apart, *(name for name in [WORKING_TIME_GONE.name] if name not in told_apart)]
        arguments = {"metrics": _known(asked), "period": given["period"], "grain": given.get("grain")}
        if self.by:
            arguments["groupBy"] = _known([self.by.name])
        self.fields = c.walker.fields(c.walker.named("PlanProgress"), self.selected.below)
        self.facts = [f for f in self.fields if f.name == "fact"]
        value = c.walker.named("KpiValue")
        shown = frozenset(p.name for f in self.facts for p in c.walker.fields(value, f.below))
        self.statement = _OfPlans(c=c, arguments=arguments, shown=shown, plan=self.table.alias)
        self.places = {metric.name: self.statement.placed(metric) for metric in self.statement.metrics}
        self.values = {f.key: Values(statement=self.statement, selected=f) for f in self.facts}

    def sql(self) -> Sql:
        """Return the JSON list of the plans, by period and metric."""
        c, d, p = self.c, self.c.dialect, self.table.alias
        pairs = [(" i", Sql("b.i")), (" numbers", d.nested(Sql("g.c"))), (" metric", Sql(f"{p}.metric"))]
        pairs += [(" target", Sql(f"{p}.target")), (" from", Sql(f"{p}.start_on")), (" to", Sql(f"{p}.end_on"))]
        pairs += [(" readable", q("case when {} then 1 else 0 end", self._is_readable()))]
        pairs += self.statement.row_pairs(self.facts)
        shown = [f for f in self.fields if f.name == "plan"]
        pairs += [(f.key, c.under(f.key, partial(c.object, "Plan", f.below, self.table))) for f in shown]
        whose = {None: "user_id is null and {p}.team_id is null", TEAM: "team_id is not null", USER: "user_id is not null"}
        conditions = [
            c.visible(self.table),
            Sql(f"{p}.{whose[self.by].replace('{p}', p)}"),
            Sql(f"{p}.metric in ({', '.join(map(literal, self.names))})"),
        ]
        own = f" and g.g0 = {p}.{'user' if self.by is USER else 'team'}_id" if self.by else ""
        around = f"join b on b.k = 0 and b.f = {p}.start_on and b.t = {p}.end_on left join g on g.i = b.i{own}"
        inner = q(
            f"select {{}} as n from {{}} {around} where {{}} order by b.i, {p}.metric, {p}.whose limit {MOST_PLANS + 1}",
            d.object(pairs), self.table.source, all_of(conditions),
        )  # fmt: skip
        return d.nested(q("(with {} select {} from ({}) y)", self.statement.ctes(), d.array(Sql("y.n")), inner))

    def _is_readable(self) -> Sql:
        """Return the condition that the caller may count everything that the plan is about: a part of it would be told as all."""
        cases = [q(f"when {literal(name)} then {{}}", self._reads(METRICS[name])) for name in self.names]
        return q(f"(case {self.table.alias}.metric {{}} end)", join(" ", cases))

    def _reads(self, metric: Metric) -> Sql:
        c, p = self.c, self.table.alias
        nouns = dict.fromkeys(family.noun or c.registry.entities[family.entity].noun for family in metric.families)
        whose = Sql("m.user_id" if self.by is TEAM else f"{p}.user_id")
        scopes = [scope for noun in nouns if (scope := c.door.in_scope(noun, whose)) is not None]
        if not scopes:
            return Sql("true")
        if self.by is USER:
            return all_of(scopes)
        if self.by is None:
            return Sql("false")
        others = f"select 1 from tm m where m.team_id = {p}.team_id and m.f < b.t and m.t > b.f and not ({{}})"
        return q(f"not exists ({others})", all_of(scopes))

    def made(self, raw: list[dict[str, Any]], scope: Scope) -> list[dict[str, Any]]:
        """Return the plans as they are shown."""
        made = {key: values.of(scope) for key, values in self.values.items()}
        order = [metric.name for metric in self.statement.metrics]

        def fact(f: Selected, plan: dict[str, Any]) -> Any:
            if not plan[" readable"] or plan[" metric"] not in self.places:
                return None
            return made[f.key](plan | {"i": plan[" i"], "c": plan[" numbers"] or []})[order.index(plan[" metric"])]

        def said(f: Selected, plan: dict[str, Any], told: dict[str, Any]) -> Any:
            match f.name:
                case "fact":
                    return fact(f, plan)
                case "plan":
                    return plan[f.key]
                case "period":
                    days = Period(start=date.fromisoformat(plan[" from"]), end=date.fromisoformat(plan[" to"]))
                    return period_json(days, f, self.c, self.statement.windows, scope)
                case _:
                    return told[f.name]

        return [{f.key: said(f, plan, self._told(plan, scope)) for f in self.fields} for plan in raw]

    def _told(self, plan: dict[str, Any], scope: Scope) -> dict[str, Any]:
        """Return how far a plan has come, and why not where that is not known."""
        metric, numbers = METRICS[plan[" metric"]], self._numbers(plan)
        gone = self.places[WORKING_TIME_GONE.name].value(numbers)
        share = None if gone is None or not scope.actor.has_calendar else Fraction(*gone)
        fact, lacks = self._fact(metric, plan, numbers, scope)
        done, why = _part(metric, fact, Fraction(plan[" target"])) if fact is not None else (None, lacks)
        pace, slow = (None, why) if done is None else self._pace(metric, plan, fact, share, scope)
        said = {"completion": done, "pace": pace, "timeGone": share}
        ratios = {name: value and text((value.numerator, value.denominator), Unit.RATIO, "") for name, value in said.items()}
        zero = {name: "0" for name, value in said.items() if value == 0}
        return {**ratios, **zero, "metric": metric.name, "reason": why, "paceReason": slow, "__typename": "PlanProgress"}

    def _numbers(self, plan: dict[str, Any]) -> Sequence[int]:
        return next((numbers for kind, *numbers in plan[" numbers"] or [] if kind == 0), self.statement.none)

    def _fact(self, metric: Metric, plan: dict[str, Any], numbers: Sequence[int], scope: Scope) -> Told:
        """Return what the plan's metric has come to, in its unit."""
        if metric.name not in self.places:
            return None, Lacking.NOT_TOLD_APART
        if not plan[" readable"]:
            return None, Lacking.NOT_READABLE
        if metric.name in self.statement.closed:
            return None, Lacking.HIDDEN
        if metric.by_calendar and not scope.actor.has_calendar:
            return None, Lacking.NO_CALENDAR
        if metric.is_as_of and (plan[" i"], 0) in self.statement.windows.ahead(scope):
            return None, Lacking.NOT_YET
        value = self.places[metric.name].value(numbers)
        if value is None:
            return None, Lacking(Unknown.NOTHING_BELOW.value)
        whole = 10 ** exponent(scope.actor.currency) if metric.unit is Unit.MONEY else PARTS_OF_ONE.get(metric.unit, 1)
        return Fraction(value[0], value[1] * whole), None

    def _pace(self, metric: Metric, plan: dict[str, Any], fact: Fraction | None, share: Fraction | None, scope: Scope) -> Told:
        """Return what part it is of what the plan asks for by now; of what adds up, while the period runs."""
        whole = Period(start=date.fromisoformat(plan[" from"]), end=date.fromisoformat(plan[" to"]))
        if not metric.is_additive:
            return None, Lacking.NOT_ADDITIVE
        if not self.statement.windows.is_running(whole, scope):
            is_ahead = (plan[" i"], 0) in self.statement.windows.ahead(scope)
            return None, Lacking.NOT_YET if is_ahead else Lacking.PERIOD_OVER
        if not scope.actor.has_calendar:
            return None, Lacking.NO_CALENDAR
        if not share or fact is None:
            return None, Lacking.NO_WORKING_TIME
        return _part(metric, fact, Fraction(plan[" target"]) * share)


def _known(names: list[str]) -> Leaf:
    return Leaf(lambda _: names, names)


def _part(metric: Metric, fact: Fraction, target: Fraction) -> Told:
    """Return what part of a target a fact is; where less is better, the other way round."""
    above, below = (target, fact) if metric.better is Better.LOWER else (fact, target)
    return (above / below, None) if below else (None, Lacking.NOTHING_BELOW)
