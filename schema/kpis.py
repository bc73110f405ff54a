"""KPIs: reports, values and what there is to know of a metric."""

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from models.contacts import Channel
from models.interactions import InteractionKind
from models.ports.telephony import Direction
from models.users import SalesFunction
from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.registry import Better, Unit, Unknown
from schema.base import PAGE_ARGUMENTS, Connection, Node, arguments_of
from schema.kpi_arguments import KpiDimension, KpiExclusionReason, KpiLanguage, KpiMetric, KpiPart

if TYPE_CHECKING:
    from schema.deals import LossReason, Pipeline, Stage
    from schema.touch_points import TouchPoint
    from schema.users import Team, User


@strawberry.type(description="A half-open period of calendar days in the workspace's zone.")
class KpiPeriod:
    from_: date = strawberry.field(name="from", description="The first day.")
    to: date = strawberry.field(description="The day after the last one.")
    days: int = strawberry.field(description="How many days it has.")
    is_running: bool = strawberry.field(description="Whether it has begun and is not over, so that its values may still grow.")


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
        description="Whether it differs from the base by more than is usual. Of a share: their intervals do not overlap. Of what adds up, in a whole "
        "bucket that is over: they are farther apart than twice the usual spread of the group's own 6 to 12 buckets before it, which is 1.96 times "
        "their median absolute deviation (on the scale of a normal one), for counts at least 1.96 times the root of their median. Null where "
        "there is no base, fewer buckets before it, and for other values."
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
    reason: Unknown | None = strawberry.field(
        description="Why there is no value; null where there is one, and where it is hidden from you."
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
    source: str | None = strawberry.field(
        description="The name of the lead source, when grouped by SOURCE; of what the list does not know what was written, in small letters; null for nothing."
    )
    loss_reason: Annotated["LossReason", strawberry.lazy("schema.deals")] | None = strawberry.field(
        description="The listed reason, when grouped by LOSS_REASON; null where none of the list was given."
    )
    product: str | None = strawberry.field(description="What was sold, when grouped by PRODUCT.")
    weekday: int | None = strawberry.field(description="From 1 (Monday) to 7 (Sunday), when grouped by WEEKDAY.")
    hour: int | None = strawberry.field(description="From 0 to 23, when grouped by HOUR.")
    bucket: KpiPeriod | None = strawberry.field(description="The bucket, when a grain is given.")
    base: KpiPeriod | None = strawberry.field(
        description="What of the base period this bucket is compared with, by the calendar: 10 March with 10 February. What a month of the base "
        "has more goes with the bucket of the last day, so that no day is lost. Null, and every base value with it, where the base has no "
        "such day: 30 March has none in February."
    )
    values: list[KpiValue] = strawberry.field(description="A value for each metric, in the order asked.")


@strawberry.type(description="One metric's value of all groups beyond `first`. Null for what does not add up over groups.")
class KpiRestValue:
    metric: KpiMetric = strawberry.field(description="Which metric.")
    value: Decimal | None = strawberry.field(description="The value; of a ratio that of their sums.")
    numerator: Decimal | None = strawberry.field(description="What is above the line.")
    denominator: Decimal | None = strawberry.field(description="What is below the line; null for a plain number.")
    unit: Unit = strawberry.field(description="What the value is measured in.")
    base_value: Decimal | None = strawberry.field(description="The value of the same groups in the base.")
    change: Decimal | None = strawberry.field(description="Value minus base value.")
    change_rate: Decimal | None = strawberry.field(description="Change divided by the base value.")
    share: Decimal | None = strawberry.field(description="Their part of what all groups of the bucket come to.")


@strawberry.type(description="What the groups of a bucket beyond `first` come to.")
class KpiRest:
    groups: int = strawberry.field(description="How many they are.")
    bucket: KpiPeriod | None = strawberry.field(description="The bucket, when a grain is given.")
    base: KpiPeriod | None = strawberry.field(description="What of the base period it is compared with.")
    values: list[KpiRestValue] = strawberry.field(description="A value for each metric, in the order asked.")


@strawberry.type(description="KPI values of a period, by group and bucket.")
class KpiReport:
    period: KpiPeriod = strawberry.field(description="The period.")
    base: KpiPeriod | None = strawberry.field(description="The period it is compared with.")
    zone: str = strawberry.field(description="The IANA zone whose days were counted.")
    as_of: datetime = strawberry.field(description="The instant at which it was counted.")
    groups: list[KpiGroup] = strawberry.field(
        description="By bucket, then by group, or as `orderBy` says. A group appears when it has any of the facts asked for, in the period or the base."
    )
    rest: list[KpiRest] = strawberry.field(
        description="By bucket, what the groups beyond `first` come to. Empty where there are none."
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
