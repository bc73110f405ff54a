"""KPIs. The metrics and their descriptions come from the registry in resolvers/kpis."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import strawberry
from strawberry import UNSET

from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.periods import Base, Grain
from resolvers.kpis.registry import Exclusion, Unit
from schema.base import PAGE_ARGUMENTS, STRUCTURAL, Connection, Node, arguments_of
from schema.enums import describe_enum

if TYPE_CHECKING:
    from schema.users import Team, User

KpiMetric = StrEnum("KpiMetric", {name: name for name in METRICS})  # type: ignore[misc]
describe_enum(KpiMetric, "What can be measured.", {name: f"{m.description} Formula: {m.formula}." for name, m in METRICS.items()})
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
    Exclusion,
    "Why a record that a metric is about is not in its value.",
    {
        "NO_AMOUNT": "The deal was won without an amount.",
        "NO_EXCHANGE_RATE": "There is no rate for the deal's currency on the day on which it was won.",
    },
    name="KpiExclusionReason",
)
describe_enum(
    Unit,
    "What a value is measured in.",
    {
        "COUNT": "Pieces.",
        "SECONDS": "Seconds.",
        "MONEY": "The workspace's base currency.",
        "RATIO": "A fraction: 0.25, not 25 %.",
    },
    name="KpiUnit",
)


class KpiDimension(StrEnum):
    USER = "USER"
    TEAM = "TEAM"


class KpiPart(StrEnum):
    NUMERATOR = "NUMERATOR"
    DENOMINATOR = "DENOMINATOR"
    EXCLUDED = "EXCLUDED"


describe_enum(
    KpiDimension,
    "What values are grouped by.",
    {
        "USER": "The user who carried out the interaction, or owned the deal at the moment it was won.",
        "TEAM": "That user's present team.",
    },
)
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


@strawberry.input(description="Which facts to count.")
class KpiFilter:
    users: list[strawberry.ID] | None = strawberry.field(default=UNSET, description="Only those of these users.")
    teams: list[strawberry.ID] | None = strawberry.field(
        default=UNSET, description="Only those of users who are now in these teams."
    )


@strawberry.type(description="A half-open period of calendar days in the workspace's zone.")
class KpiPeriod:
    from_: date = strawberry.field(name="from", description="The first day.")
    to: date = strawberry.field(description="The day after the last one.")
    days: int = strawberry.field(description="How many days it has.")


def _rows() -> Any:
    field = strawberry.field(
        description="The very records that were counted: interactions or deals. `totalCount` equals the count, less the deals that somebody else "
        "owns by now and that you may no longer read: they still count for whoever won them. Empty for the denominator of a plain number, "
        "and where the value is hidden from you."
    )
    return arguments_of(field, ("of", KpiPart, KpiPart.NUMERATOR, "Which part of the value."), *PAGE_ARGUMENTS)


@strawberry.type(description="How many records a metric is about and does not count, for one reason.")
class KpiExclusion:
    reason: Exclusion = strawberry.field(description="Why they are not in the value.")
    count: int = strawberry.field(description="How many there are; `rows(of: EXCLUDED)` lists those of all reasons.")


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
    team: Annotated["Team", strawberry.lazy("schema.users")] | None = strawberry.field(
        description="The team, when grouped by TEAM."
    )
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
        ("group_by", list[KpiDimension] | None, UNSET, "Group by these dimensions."),
        ("filter", KpiFilter | None, UNSET, "Which facts to count."),
        _COMPARE,
    )
