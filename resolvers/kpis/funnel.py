"""The funnel: of each open stage, which deals came into it for the first time in a period, and what has become of them since.

It is computed when it is asked for, from the moves of the deals that moved in the period and from the kept stays in stages. Nothing of it is
kept, so that a late move, a correction, a deleted deal or another order of the stages is in the very next reading.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from models.days import begins
from models.wire import instant
from resolvers.kpis.deal_filter import check_caller, deals
from resolvers.kpis.fields import period_json
from resolvers.kpis.registry import Unit
from resolvers.kpis.values import text, wilson
from resolvers.kpis.windows import Windows
from resolvers.reads import ids, orders, pages
from resolvers.reads.arguments import Leaf, plain
from resolvers.reads.compilation import Compilation, Step
from resolvers.reads.cursors import CursorMarks, mark
from resolvers.reads.pieces import Param, Scope, Sql, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

PARTS: Mapping[str, str] = {
    "ENTERED": "e.entered = 1",
    "WENT_ON": "e.entered = 1 and e.further is not null",
    "CAME_BACK": "e.entered = 1 and e.last > e.further",
    "JUMPED_OVER": "e.jumped = 1",
    "STILL_THERE": "e.entered = 1 and e.status = 'OPEN' and e.present_id = e.stage_id",
    "OPEN_ELSEWHERE": "e.entered = 1 and e.status = 'OPEN' and e.present_id <> e.stage_id",
    "LOST_THERE": "e.entered = 1 and e.status = 'LOST' and e.last = e.last_open",
    "LOST_ELSEWHERE": "e.entered = 1 and e.status = 'LOST' and e.last < e.last_open",
    "WON": "e.entered = 1 and e.status = 'WON'",
}
"""What deals are told apart by in a stage. The last five are where those that entered are now: together they are all of them."""
_COUNTS = {name.lower().title().replace("_", ""): at for at, name in enumerate(PARTS)}
COUNTS: Mapping[str, int] = {name[0].lower() + name[1:]: at for name, at in _COUNTS.items()}
"""The fields that count these, and where each stands among a stage's numbers."""
_STAYS, _LOW, _HIGH = len(PARTS), len(PARTS) + 1, len(PARTS) + 2
RATES = {"conversion": "wentOn", "winConversion": "won"}
_NUMBERS = " numbers"
"""No response key is called so."""

_IN_ORDER = "partition by c.deal_id order by c.happened_at, c.recorded_at, c.id"
_FURTHER = "m.kind = 'WON' or (m.kind = 'OPEN' and m.position > s.position)"
"""A win is further than any stage, a loss is not."""
_OF_STAGE = "over (partition by m.deal_id, s.id)"
_SEEN = (
    "select m.id, m.deal_id, m.status, m.present_id, m.loss_reason_id, m.last_open, m.seq, m.at, s.id as stage_id, "
    f"case when m.stage_id = s.id then 1 else 0 end as here, case when {_FURTHER} then 1 else 0 end as beyond, "
    f"min(case when m.stage_id = s.id then m.seq end) {_OF_STAGE} as first, min(case when m.stage_id = s.id then m.at end) {_OF_STAGE} as first_at "
    "from m join s on s.pipeline_id = m.pipeline_id"
)
"""Each move as each stage sees it. No relation is joined with itself: of a thousand deals that would be a million pairs."""
_HELD = (
    "select x.deal_id, x.stage_id, x.status, x.present_id, x.loss_reason_id, x.last_open, x.first, x.first_at, "
    "max(case when x.here = 1 then x.seq end) as last, min(case when x.beyond = 1 then x.seq end) as beyond, "
    "min(case when x.beyond = 1 then x.at end) as beyond_at, min(case when x.beyond = 1 and x.seq > x.first then x.seq end) as further "
    "from x group by x.deal_id, x.stage_id, x.status, x.present_id, x.loss_reason_id, x.last_open, x.first, x.first_at"
)
_WITHIN = "case when {at} >= v.since and {at} < v.until then 1 else 0 end"
_ENTRIES = (
    f"select h.*, {_WITHIN.format(at='h.first_at')} as entered, "
    f"case when h.first is null or h.first > h.beyond then {_WITHIN.format(at='h.beyond_at')} else 0 end as jumped from h cross join v"
)
_SUMS = (
    "select e.stage_id, "
    + ", ".join(f"sum(case when {condition} then 1 else 0 end) as n{at}" for at, condition in enumerate(PARTS.values()))
    + " from e group by e.stage_id"
)
_RANKED = (
    "select y.stage_id, y.seconds, row_number() over (partition by y.stage_id order by y.seconds) as r, "
    "count(*) over (partition by y.stage_id) as n from x cross join v join stage_stay y on y.workspace_id = {} and y.change_id = x.id "
    "where x.here = 1 and x.first_at >= v.since and x.first_at < v.until and y.seconds is not null"
)
_MIDDLE = (
    "select k.stage_id, max(k.n) as n, max(case when k.r = (k.n + 1) / 2 then k.seconds end) as low, "
    "max(case when k.r = k.n / 2 + 1 then k.seconds end) as high from ({}) k group by k.stage_id"
)


class Funnel:
    """Compiles the root field ``funnel``."""

    def __call__(self, c: Compilation, selected: Selected, _table: Table | None) -> tuple[Sql, Step]:
        """Return the SQL of the stages' numbers, and what makes the report of them."""
        check_caller(c, "funnel")
        fields = c.walker.fields(c.walker.named("Funnel"), selected.below)
        windows = Windows(period=selected.arguments["period"], compare=None, grain=None)
        lists = {f.key: _Stages(c, selected, f) for f in fields if f.name == "stages"}
        with c.multiplied(_Stages.USUAL):
            pairs = [(key, c.under(key, part.sql)) for key, part in lists.items()]
        sql = q("(with {} select {})", _ctes(c, selected, windows), c.dialect.object(pairs))

        def step(raw: dict[str, Any], scope: Scope) -> dict[str, Any]:
            def said(f: Selected) -> Any:
                match f.name:
                    case "stages":
                        return lists[f.key].made(raw[f.key])
                    case "period":
                        return period_json(windows.now(scope), f, c, windows, scope)
                    case "zone":
                        return scope.actor.zone
                    case "asOf":
                        return instant(scope.at)
                    case _:
                        return "Funnel"

            return {f.key: said(f) for f in fields}

        return sql, step


def _ctes(c: Compilation, selected: Selected, windows: Windows) -> Sql:
    """Return the WITH list: stages ``s``, deals ``d`` that moved in the period, their moves ``m``, and ``e``, what each was to each stage."""
    since = Param("timestamptz", lambda scope: begins(windows.now(scope).start, scope.actor.zone))
    until = Param("timestamptz", lambda scope: begins(windows.now(scope).end, scope.actor.zone))
    deal, w = c.table("Deal"), c.workspace
    t = deal.alias
    filter_ = selected.arguments.get("filter")
    moved = q("select c.deal_id from stage_change c where c.workspace_id = {} and c.happened_at >= {} and c.happened_at < {}", w, since, until)  # fmt: skip
    named = f"select {t}.id, {t}.status, {t}.stage_id as present_id, {t}.loss_reason_id from {deal.bare} where {t}.id in ({{}}) and {{}}"
    pipelines = filter_.get("pipelines") if isinstance(filter_, dict) else None
    stages = "select g.id, g.pipeline_id, g.position from stage g where g.workspace_id = {} and g.kind = 'OPEN'"
    asked = _of_pipelines(c, pipelines) if isinstance(pipelines, Leaf) else Sql("true")
    moves = (
        f"select c.id, c.deal_id, c.to_stage_id as stage_id, c.happened_at as at, row_number() over ({_IN_ORDER}) as seq, g.kind, g.pipeline_id, g.position, "
        "d.status, d.present_id, d.loss_reason_id "
        "from d join stage_change c on c.deal_id = d.id and c.workspace_id = {} join stage g on g.id = c.to_stage_id and g.workspace_id = {}"
    )
    told = (
        f"select o.*, max(case when o.kind = 'OPEN' then o.seq end) over (partition by o.deal_id) as last_open from ({moves}) o"
    )
    return q(
        "v as (select {} as since, {} as until), s as materialized ({}), d as materialized ({}), m as materialized ({}), x as materialized ({}), "
        "h as ({}), e as materialized ({}), n as materialized ({}), k as materialized ({})",
        since, until, q(f"{stages} and {{}}", w, asked), q(named, moved, deals(c, deal, filter_)), q(told, w, w),
        _SEEN, _HELD, _ENTRIES, _SUMS, q(_MIDDLE, q(_RANKED, w)),
    )  # fmt: skip


def _of_pipelines(c: Compilation, pipelines: Leaf) -> Sql:
    """Return the condition that a stage ``g`` is of one of some pipelines."""
    given = Param("uuid[]", lambda s: [ids.decode("filter.pipelines", v, "pipeline") for v in pipelines.get(s.variables)])
    return c.dialect.one_of(Sql("g.pipeline_id"), given)


@dataclass
class _Stages:
    """The list of stages: of each its numbers, and the pages of deals behind them."""

    c: Compilation
    report: Selected
    selected: Selected
    USUAL = 10
    """As many stages as many a company has, for the bound on rows in one answer."""

    def __post_init__(self) -> None:
        self.fields = self.c.walker.fields(self.c.walker.named("FunnelStage"), self.selected.below)
        deal = self.c.registry.entities["Deal"]
        self.reasons_shown = not any(f.name == "lossReasons" for f in self.fields) or self.c.door.shows(
            "Deal", "lossReason", deal
        )
        self._losses = {f.key: self._below("FunnelLoss", f) for f in self.fields if f.name == "lossReasons"}
        self._intervals = {f.key: self._below("KpiInterval", f) for f in self.fields if f.name.endswith("Interval")}

    def _below(self, type_name: str, f: Selected) -> Sequence[Selected]:
        return self.c.walker.fields(self.c.walker.named(type_name), f.below)

    def sql(self) -> Sql:
        """Return the JSON list of the stages, by pipeline and place."""
        c, d = self.c, self.c.dialect
        numbers = [Sql(f"coalesce(n.n{at}, 0)") for at in range(len(PARTS))]
        numbers += [Sql(sql) for sql in ("coalesce(k.n, 0)", "k.low", "k.high")]
        pairs = [(_NUMBERS, d.nested(d.json_list(numbers)))]
        built = {"stage": self._row, "pipeline": self._row, "lossReasons": self._reasons, "rows": self._rows}
        pairs += [(f.key, c.under(f.key, partial(built[f.name], f))) for f in self.fields if f.name in built]
        around = "s left join n on n.stage_id = s.id left join k on k.stage_id = s.id join pipeline o on o.id = s.pipeline_id and o.workspace_id = {}"
        inner = q(f"select {{}} as n from {around} order by o.position, o.id, s.position, s.id", d.object(pairs), c.workspace)
        return d.nested(q("(select {} from ({}) y)", d.array(Sql("y.n")), inner))

    def _row(self, f: Selected) -> Sql:
        c, name = self.c, f.name.title()
        table = c.table(name)
        key = "s.id" if f.name == "stage" else "s.pipeline_id"
        shown = c.object(name, f.below, table)
        return c.dialect.nested(
            q(f"(select {{}} from {{}} where {table.alias}.id = {key} and {{}})", shown, table.source, c.visible(table))
        )

    def _reasons(self, f: Selected) -> Sql:
        """Return for which listed reasons deals were lost there, the most frequent first; what no listed reason was given for is null."""
        c, d = self.c, self.c.dialect
        if not self.reasons_shown:
            return Sql("null")
        reason = c.table("LossReason")
        lost = f"select e.loss_reason_id, count(*) as n from e where e.stage_id = s.id and {PARTS['LOST_THERE']} group by e.loss_reason_id"
        pairs = [("n", Sql("x.n"))]
        for below in self._losses[f.key]:
            if below.name == "reason":
                shown = c.under(below.key, partial(c.object, "LossReason", below.below, reason))
                one = q(f"(select {{}} from {{}} where {reason.alias}.id = x.loss_reason_id and {{}})", shown, reason.source, c.visible(reason))  # fmt: skip
                pairs.append((f" {below.key}", d.nested(one)))
        inner = q(f"select {{}} as n from ({lost}) x order by x.n desc, x.loss_reason_id", d.object(pairs))
        return d.nested(q("(select {} from ({}) y)", d.array(Sql("y.n")), inner))

    def _rows(self, f: Selected) -> Sql:
        """Return a page of the deals that a stage counts in some part."""
        c, arguments = self.c, self.report.arguments
        of = f.arguments.get("of")
        part = str(of.value) if isinstance(of, Leaf) else "ENTERED"
        table = c.table("Deal")
        keys = orders.order_of(c, table, None, table.entity.order)
        marks = CursorMarks(
            sort=mark(["funnel", part]),
            filter=lambda scope: mark([plain(arguments.get(name), scope) for name in ("period", "filter")]),
        )
        counted = Sql(f"{table.alias}.id in (select e.deal_id from e where e.stage_id = s.id and {PARTS[part]})")
        where = q("{} and {}", c.visible(table), counted)
        return c.dialect.nested(pages.rows(c, f, table=table, where=where, keys=keys, marks=marks))

    def made(self, raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return the stages as they are shown."""
        return [{f.key: self._said(f, stage, stage[_NUMBERS]) for f in self.fields} for stage in raw]

    def _said(self, f: Selected, stage: dict[str, Any], numbers: Sequence[int]) -> Any:
        name, entered = f.name, numbers[COUNTS["entered"]]
        if name in COUNTS:
            return numbers[COUNTS[name]]
        if name in RATES:
            return text((numbers[COUNTS[RATES[name]]], entered), Unit.RATIO, "") if entered else None
        if f.key in self._intervals:
            bounds = wilson(numbers[COUNTS[RATES[name.removesuffix("Interval")]]], entered)
            return bounds and self._interval(f, dict(zip(("low", "high"), bounds, strict=True)))
        match name:
            case "stays":
                return numbers[_STAYS]
            case "medianSeconds":
                middle = None if not numbers[_STAYS] else (numbers[_LOW] + numbers[_HIGH], 2)
                return text(middle, Unit.SECONDS, "")
            case "lossReasons":
                return stage[f.key] and [self._loss(f, one) for one in stage[f.key]]
            case "__typename":
                return "FunnelStage"
            case _:
                return stage[f.key]

    def _interval(self, f: Selected, bounds: Mapping[str, Any]) -> dict[str, Any]:
        return {
            p.key: "KpiInterval" if p.name == "__typename" else format(round(bounds[p.name], 6).normalize(), "f")
            for p in self._intervals[f.key]
        }

    def _loss(self, f: Selected, one: dict[str, Any]) -> dict[str, Any]:
        return {p.key: self._loss_field(p, one) for p in self._losses[f.key]}

    def _loss_field(self, f: Selected, one: dict[str, Any]) -> Any:
        match f.name:
            case "reason":
                return one[f" {f.key}"]
            case "count":
                return one["n"]
            case _:
                return "FunnelLoss"
