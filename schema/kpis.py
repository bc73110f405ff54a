"""KPIs. The metrics and their descriptions come from the registry in resolvers/kpis."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import strawberry
from strawberry import UNSET

from models.contacts import Channel
from models.interactions import InteractionKind
from models.ports.telephony import Direction
from models.users import SalesFunction
from resolvers.kpis.catalogue import EXCLUSIONS, METRICS
from resolvers.kpis.dimensions import DIMENSIONS
from resolvers.kpis.periods import Base, Grain
from resolvers.kpis.registry import Better, Metric, Unit
from schema.base import PAGE_ARGUMENTS, STRUCTURAL, Connection, Node, arguments_of
from schema.enums import describe_enum

if TYPE_CHECKING:
    from schema.deals import LossReason, Pipeline, Stage
    from schema.touch_points import TouchPoint
    from schema.users import Team, User

KpiMetric = StrEnum("KpiMetric", {name: name for name in METRICS})  # type: ignore[misc]
KpiExclusionReason = StrEnum("KpiExclusionReason", {name: name for name in EXCLUSIONS})  # type: ignore[misc]
KpiDimension = StrEnum("KpiDimension", {name: name for name in DIMENSIONS})  # type: ignore[misc]


def _described(metric: Metric) -> str:
    by = ", ".join(dimension.name for dimension in metric.dimensions)
    return f"{metric.description} Formula: {metric.formula}. Groups and filters: {by}."


describe_enum(KpiMetric, "What can be measured.", {name: _described(m) for name, m in METRICS.items()})
describe_enum(
    Grain,
    "How long a bucket is.",
    {
        "DAY": "A calendar day.",
        "WEEK": "An ISO week; starts on Monday.",
        "MONTH": "A calendar month.",
        "QUARTER": "A calendar quarter.",
        "YEAR": "A calendar year.",
    },
    name="KpiGrain",
)
describe_enum(
    Base,
    "What a period is compared with.",
    {
        "PREVIOUS_PERIOD": "For a whole calendar month, quarter or year the one before it; else the same number of days right before.",
        "SAME_PERIOD_LAST_YEAR": "The same days a year earlier.",
    },
    name="KpiBase",
)
describe_enum(
    KpiExclusionReason,
    "Why a record that a metric is about is not in its value.",
    {name: reason.description for name, reason in EXCLUSIONS.items()},
)
describe_enum(
    Unit,
    "What a value is measured in.",
    {
        "COUNT": "Pieces.",
        "SECONDS": "Seconds.",
        "MONEY": "The workspace's base currency.",
        "QUANTITY": "Units of what is sold, with at most three decimal places.",
        "RATIO": "A fraction: 0.25, not 25 %.",
        "DAYS": "Days of 24 hours, with fractions.",
        "SCORE": "Points of a score.",
    },
    name="KpiUnit",
)


describe_enum(
    Better,
    "Which way a value should go.",
    {
        "HIGHER": "The more, the better.",
        "LOWER": "The less, the better.",
        "RANGE": "Neither: what is unusual is worth a look.",
    },
    name="KpiBetter",
)


class KpiLanguage(StrEnum):
    EN = "EN"
    RU = "RU"


class KpiPart(StrEnum):
    NUMERATOR = "NUMERATOR"
    DENOMINATOR = "DENOMINATOR"
    EXCLUDED = "EXCLUDED"


describe_enum(
    KpiDimension,
    "What values are grouped by. A metric has some of them; `kpiMetrics` tells which.",
    {name: dimension.description for name, dimension in DIMENSIONS.items()},
)
describe_enum(KpiLanguage, "A language of names and descriptions.", {"EN": "English.", "RU": "Russian."})
describe_enum(
    KpiPart,
    "Which part of a value.",
    {
        "NUMERATOR": "What is above the line; for a plain number, all of it.",
        "DENOMINATOR": "What is below the line; empty for a plain number.",
        "EXCLUDED": "What the metric is about and does not count; `excluded` tells the reasons.",
    },
)
STRUCTURAL.update({"KpiMetric", "KpiGrain", "KpiDimension", "KpiPart"})


@strawberry.input(description="A half-open period of calendar days in the workspace's zone.")
class KpiPeriodInput:
    from_: date = strawberry.field(name="from", description="The first day.")
    to: date = strawberry.field(description="The day after the last one.")


@strawberry.input(description="What to compare with: give either `base` or `period`.")
class KpiCompareInput:
    base: Base | None = strawberry.field(default=UNSET, description="A base period that follows from the period.")
    period: KpiPeriodInput | None = strawberry.field(default=UNSET, description="A base period of your own.")
    to_date: bool = strawberry.field(
        default=False, description="For a running period: cut the base at the same elapsed part, today included."
    )


def _some(of: str) -> Any:
    return strawberry.field(default=UNSET, description=f"Only those of these {of}.")


@strawberry.input(
    description="Which facts to count: those that meet every condition. A metric that cannot be told apart by one is refused."
)
class KpiFilter:
    users: list[strawberry.ID] | None = _some("users")
    responsible: list[strawberry.ID] | None = _some("users, whoever answers for the interaction")
    teams: list[strawberry.ID] | None = _some("teams, in which the user was on that day")
    present_teams: list[strawberry.ID] | None = _some("teams, in which the user is now")
    functions: list[SalesFunction] | None = _some("functions, which the user had on that day")
    present_functions: list[SalesFunction] | None = _some("functions, which the user has now")
    bookers: list[strawberry.ID] | None = _some("users, whoever booked the meeting")
    hosts: list[strawberry.ID] | None = _some("users, whoever held the meeting or was to")
    kinds: list[InteractionKind] | None = _some("kinds")
    channels: list[Channel] | None = _some("channels")
    directions: list[Direction] | None = _some("directions")
    touch_points: list[strawberry.ID] | None = _some("touch points")
    pipelines: list[strawberry.ID] | None = _some("pipelines")
    stages: list[strawberry.ID] | None = _some("stages")
    sources: list[str] | None = _some("sources, as they were written; an empty text is for those without one")
    loss_reasons: list[strawberry.ID] | None = _some("listed reasons")
    products: list[str] | None = _some("products, as they are called in the lines of deals")
    weekdays: list[int] | None = _some("days of the week, from 1 (Monday) to 7 (Sunday)")


@strawberry.type(description="A half-open period of calendar days in the workspace's zone.")
class KpiPeriod:
    from_: date = strawberry.field(name="from", description="The first day.")
    to: date = strawberry.field(description="The day after the last one.")
    days: int = strawberry.field(description="How many days it has.")


def _rows() -> Any:
    field = strawberry.field(
        description="The very records that were counted: interactions, deals or payments. `totalCount` equals the count, less the deals that somebody else "
        "owns by now and that you may no longer read: they still count for whoever won them. Empty for the denominator of a plain number, "
        "and where the value is hidden from you."
    )
    return arguments_of(field, ("of", KpiPart, KpiPart.NUMERATOR, "Which part of the value."), *PAGE_ARGUMENTS)


@strawberry.type(description="How many records a metric is about and does not count, for one reason.")
class KpiExclusion:
    reason: KpiExclusionReason = strawberry.field(description="Why they are not in the value.")
    count: int = strawberry.field(description="How many there are; `rows(of: EXCLUDED)` lists those of all reasons.")


@strawberry.type(description="Between which values the true one lies with 95 % (Wilson): the fewer records, the farther apart.")
class KpiInterval:
    low: Decimal = strawberry.field(description="The lower bound.")
    high: Decimal = strawberry.field(description="The upper bound.")


@strawberry.type(description="One metric's value. Unknown is null: a ratio with nothing below the line has no value.")
class KpiValue:
    metric: KpiMetric = strawberry.field(description="Which metric.")
    value: Decimal | None = strawberry.field(description="The value in its unit; ratios are fractions with at most six places.")
    numerator: Decimal | None = strawberry.field(
        description="What is above the line; add these up, not the ratios. Null where the caller may not see it."
    )
    denominator: Decimal | None = strawberry.field(
        description="What is below the line, which is the sample's size; null for a plain number."
    )
    unit: Unit = strawberry.field(description="What the value is measured in.")
    base_value: Decimal | None = strawberry.field(
        description="The value in the base period, or in the bucket's part of it; null if none was asked for, it has no such day, or it is unknown."
    )
    change: Decimal | None = strawberry.field(description="Value minus base value.")
    change_rate: Decimal | None = strawberry.field(
        description="Change divided by the base value; null where that is zero or unknown."
    )
    is_notable: bool | None = strawberry.field(
        description="Whether a share differs from that of the base by more than chance explains: their intervals do not overlap. "
        "Null where there is no base, and for what is no share."
    )
    interval: KpiInterval | None = strawberry.field(
        description="Between what a share lies: 2 of 5 is between 0.118 and 0.769. Null for what is no share, and where nothing is below the line."
    )
    sample: int = strawberry.field(description="How many records are behind it; of a ratio, those below the line.")
    share: Decimal | None = strawberry.field(
        description="Its part of what all groups of the bucket come to; null for what does not add up, and outside a report."
    )
    median: Decimal | None = strawberry.field(
        description="Of a mean, the value that half of its records do not exceed; null for what is no mean, and where there are no records."
    )
    p90: Decimal | None = strawberry.field(
        description="Of a mean, the value that nine tenths of its records do not exceed; else null."
    )
    formula: str = strawberry.field(description="How it is computed, in words.")
    zone: str = strawberry.field(description="The IANA zone whose days were counted.")
    as_of: datetime = strawberry.field(
        description="The instant at which it was counted. It includes everything committed before."
    )
    excluded: list[KpiExclusion] | None = strawberry.field(
        description="What the metric is about and could not count, by reason: never silently 0. Empty where everything counts; null where "
        "the caller may not see it."
    )
    rows: Connection[Node] = _rows()


@strawberry.type(description="The values of one group in one bucket.")
class KpiGroup:
    user: Annotated["User", strawberry.lazy("schema.users")] | None = strawberry.field(
        description="The user, when grouped by USER; null for facts that belong to nobody, such as missed calls."
    )
    responsible: Annotated["User", strawberry.lazy("schema.users")] | None = strawberry.field(
        description="Who answers for it, when grouped by RESPONSIBLE; null for what nobody answers for."
    )
    team: Annotated["Team", strawberry.lazy("schema.users")] | None = strawberry.field(
        description="The team, when grouped by TEAM; null for facts of those who were in none."
    )
    present_team: Annotated["Team", strawberry.lazy("schema.users")] | None = strawberry.field(
        description="The team, when grouped by PRESENT_TEAM; null for facts of those who are in none."
    )
    function: SalesFunction | None = strawberry.field(description="The user's function then, when grouped by FUNCTION.")
    present_function: SalesFunction | None = strawberry.field(
        description="The user's function now, when grouped by PRESENT_FUNCTION."
    )
    booker: Annotated["User", strawberry.lazy("schema.users")] | None = strawberry.field(
        description="Who booked the meetings, when grouped by BOOKER; null where that is not known."
    )
    host: Annotated["User", strawberry.lazy("schema.users")] | None = strawberry.field(
        description="Who held the meetings or was to, when grouped by HOST."
    )
    kind: InteractionKind | None = strawberry.field(description="The kind, when grouped by KIND.")
    channel: Channel | None = strawberry.field(description="The channel, when grouped by CHANNEL.")
    direction: Direction | None = strawberry.field(description="Who started it, when grouped by DIRECTION.")
    touch_point: Annotated["TouchPoint", strawberry.lazy("schema.touch_points")] | None = strawberry.field(
        description="The touch point, when grouped by TOUCH_POINT; null where none was named."
    )
    pipeline: Annotated["Pipeline", strawberry.lazy("schema.deals")] | None = strawberry.field(
        description="The pipeline, when grouped by PIPELINE."
    )
    stage: Annotated["Stage", strawberry.lazy("schema.deals")] | None = strawberry.field(
        description="The stage, when grouped by STAGE."
    )
    source: str | None = strawberry.field(description="The source, when grouped by SOURCE; null where none was written.")
    loss_reason: Annotated["LossReason", strawberry.lazy("schema.deals")] | None = strawberry.field(
        description="The listed reason, when grouped by LOSS_REASON; null where none of the list was given."
    )
    product: str | None = strawberry.field(description="What was sold, when grouped by PRODUCT.")
    weekday: int | None = strawberry.field(description="From 1 (Monday) to 7 (Sunday), when grouped by WEEKDAY.")
    bucket: KpiPeriod | None = strawberry.field(description="The bucket, when a grain is given.")
    base: KpiPeriod | None = strawberry.field(
        description="What of the base period this bucket is compared with, by the calendar: 10 March with 10 February. What a month of the base "
        "has more goes with the bucket of the last day, so that no day is lost. Null, and every base value with it, where the base has no "
        "such day: 30 March has none in February."
    )
    values: list[KpiValue] = strawberry.field(description="A value for each metric, in the order asked.")


@strawberry.type(description="KPI values of a period, by group and bucket.")
class KpiReport:
    period: KpiPeriod = strawberry.field(description="The period.")
    base: KpiPeriod | None = strawberry.field(description="The period it is compared with.")
    zone: str = strawberry.field(description="The IANA zone whose days were counted.")
    as_of: datetime = strawberry.field(description="The instant at which it was counted.")
    groups: list[KpiGroup] = strawberry.field(
        description="By bucket, then by group. A group appears when it has any of the facts asked for, in the period or the base."
    )


@strawberry.type(description="What there is to know of a metric before it is asked for.")
class KpiMetricInfo:
    metric: KpiMetric = strawberry.field(description="Which metric.")
    name: str = strawberry.field(description="What a heading calls it.")
    description: str = strawberry.field(description="What it counts.")
    formula: str = strawberry.field(description="How it is computed, in words.")
    unit: Unit = strawberry.field(description="What it is measured in.")
    better: Better = strawberry.field(description="Which way it should go: how changes are coloured, and how a plan is met.")
    is_additive: bool = strawberry.field(description="Whether the values of groups and buckets add up to that of all.")
    adds_over_groups: bool = strawberry.field(
        description="Whether the values of groups add up to that of all, whatever buckets do."
    )
    is_as_of: bool = strawberry.field(
        description="Whether it says how things stand: at the end of each bucket, in one that runs now, null in one that is yet to come."
    )
    is_share: bool = strawberry.field(description="Whether it is a share, which has an interval.")
    has_median: bool = strawberry.field(description="Whether it is a mean, beside which a median can be asked for.")
    dimensions: list[KpiDimension] = strawberry.field(description="What it can be grouped and filtered by.")


def read_metrics(
    language: Annotated[
        KpiLanguage, strawberry.argument(description="In which language names and descriptions are.")
    ] = KpiLanguage.EN,
) -> list[KpiMetricInfo]:
    """Return the catalogue of metrics."""
    in_russian = language is KpiLanguage.RU
    return [
        KpiMetricInfo(
            metric=KpiMetric[name],
            name=m.title_ru if in_russian else m.title,
            description=m.description_ru if in_russian else m.description,
            formula=m.formula,
            unit=m.unit,
            better=m.better,
            is_additive=m.is_additive,
            adds_over_groups=m.adds_over_groups,
            is_as_of=m.is_as_of,
            is_share=m.is_share,
            has_median=m.spread is not None,
            dimensions=[KpiDimension[dimension.name] for dimension in m.dimensions],
        )
        for name, m in METRICS.items()
    ]


_METRICS = ("metrics", list[KpiMetric], UNSET, "What to measure: 1 to 30 metrics.")
_PERIOD = ("period", KpiPeriodInput, UNSET, "Which days.")
_COMPARE = ("compare_to", KpiCompareInput | None, UNSET, "What to compare with.")


def kpi_arguments(field: Any, *, report: bool = False) -> Any:
    """Give a field the arguments of a KPI reading; a report can also be cut and grouped."""
    if not report:
        return arguments_of(field, _METRICS, _PERIOD, _COMPARE)
    return arguments_of(
        field,
        _METRICS,
        _PERIOD,
        ("grain", Grain | None, UNSET, "Cut the period into buckets of this length; at most 400."),
        ("group_by", list[KpiDimension] | None, UNSET, "Group by these dimensions, one or two."),
        ("filter", KpiFilter | None, UNSET, "Which facts to count."),
        _COMPARE,
    )
