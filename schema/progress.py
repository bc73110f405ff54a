"""How far plans have come."""

from datetime import datetime
from decimal import Decimal

import strawberry
from strawberry import UNSET

from resolvers.kpis.periods import Grain
from resolvers.kpis.progress import Lacking
from resolvers.kpis.progress import PlanCompletion as CompileCompletion
from resolvers.reads.declare import Custom
from schema.base import arguments_of, part, reads
from schema.enums import describe_enum
from schema.kpi_arguments import KpiMetric, KpiPeriodInput
from schema.kpis import KpiPeriod, KpiValue
from schema.plans import Plan

describe_enum(
    Lacking,
    "Why it is not known how far a plan has come, or whether it keeps pace.",
    {
        "NOT_READABLE": "It is about records that you may not read: a part of them would be told as all.",
        "HIDDEN": "The metric's values are hidden from your role.",
        "NOT_TOLD_APART": "The metric cannot be told of one user or team.",
        "NO_CALENDAR": "The workspace has no working days.",
        "NOT_YET": "The period has not begun.",
        "NOTHING_BELOW": "There is nothing to divide by: a target of 0, a ratio without records, or 0 so far of what should be low.",
        "NOT_ADDITIVE": "The metric does not grow with the days, as a ratio does not, so that there is no pace.",
        "PERIOD_OVER": "The period is over: `completion` is final but for late records.",
        "NO_WORKING_TIME": "None of the people's working time has gone yet, or they have none in the period.",
    },
    name="PlanUnknownReason",
)


@part
class PlanProgress:
    """How far one plan has come."""

    plan: Plan = strawberry.field(description="The plan, as it was set last.")
    metric: KpiMetric = strawberry.field(description="Which metric.")
    period: KpiPeriod = strawberry.field(description="The plan's period.")
    fact: KpiValue | None = strawberry.field(
        description="What the metric has come to for whom the plan is, as `kpi` tells it, with the records behind it. A team's is of the people who were in it on the day. "
        "Null where `reason` is NOT_READABLE or NOT_TOLD_APART."
    )
    completion: Decimal | None = strawberry.field(
        description="`fact` / target, or target / `fact` where less is better: from 1 on the plan is met. Null where `reason` says why."
    )
    time_gone: Decimal | None = strawberry.field(
        description="What part of the people's working time of the period has gone, by the calendar and without absences; null where there is none."
    )
    pace: Decimal | None = strawberry.field(
        description="`fact` / (target x `timeGone`), or the other way round where less is better: from 1 on it will be met if it goes on so. Null where `paceReason` says why."
    )
    reason: Lacking | None = strawberry.field(description="Why there is no `completion`; null where there is one.")
    pace_reason: Lacking | None = strawberry.field(description="Why there is no `pace`; null where there is one.")


@part
class PlanReport:
    """How far the plans of a period have come."""

    period: KpiPeriod = strawberry.field(description="The period that was asked for.")
    zone: str = strawberry.field(description="The IANA zone whose days were counted.")
    as_of: datetime = strawberry.field(description="The instant at which it was counted.")
    plans: list[PlanProgress] = strawberry.field(
        description="The workspace's plans, then those of teams, then those of users; each by period and metric. At most 1,000."
    )


plan_completion = arguments_of(
    reads(
        Custom(compile=CompileCompletion(), may_lag=True),
        "How far plans have come: those of the metrics whose period is the one asked for, or with `grain` one of its buckets. Each is told to whoever may read all that it is about.",
    ),
    ("metrics", list[KpiMetric], UNSET, "Plans of which metrics: 1 to 20."),
    ("period", KpiPeriodInput, UNSET, "The plans' period, or one that is cut into theirs."),
    ("grain", Grain | None, UNSET, "Cut the period into buckets of this length, and tell the plans of each; at most 400."),
)
