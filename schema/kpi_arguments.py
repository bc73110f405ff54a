"""What can be asked of KPIs: metrics, dimensions and the like as enums, which grow out of the registry in resolvers/kpis, and the arguments."""

from datetime import date
from enum import StrEnum
from typing import Any

import strawberry
from strawberry import UNSET

from models.contacts import Channel
from models.interactions import InteractionKind
from models.ports.telephony import Direction
from models.users import SalesFunction
from resolvers.kpis.attribution import Attribution
from resolvers.kpis.catalogue import EXCLUSIONS, METRICS
from resolvers.kpis.dimensions import DIMENSIONS
from resolvers.kpis.ordering import OrderBy
from resolvers.kpis.periods import Base, Grain
from resolvers.kpis.registry import Better, Metric, Unit, Unknown
from schema.base import STRUCTURAL, arguments_of
from schema.comparators import OrderDirection
from schema.enums import describe_enum

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
        "RATIO": "A fraction: 0.25, not 25 %.",
        "QUANTITY": "Units of what is sold, with at most three decimal places.",
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


describe_enum(
    OrderBy,
    "What of a metric groups are ordered by.",
    {
        "VALUE": "The value.",
        "CHANGE": "How much it has changed from the base.",
        "CHANGE_RATE": "By what part of the base it has changed.",
    },
    name="KpiOrderBy",
)


describe_enum(
    Unknown,
    "Why there is no value.",
    {
        "NO_CALENDAR": "It counts working time, and the workspace has no working days.",
        "NOT_YET": "It says how things stand at the end of the bucket, which has not begun.",
        "NOTHING_BELOW": "There is nothing to divide by.",
    },
    name="KpiUnknownReason",
)


describe_enum(
    Attribution,
    "Which inquiry of its client a deal comes from that does not say its source.",
    {"FIRST": "The first one within `attributionDays` before the deal was opened.", "LAST": "The last one before it was opened."},
    name="KpiAttribution",
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
STRUCTURAL.update({"KpiAttribution", "KpiMetric", "KpiGrain", "KpiDimension", "KpiPart"})


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


@strawberry.input(description="In which order the groups of each bucket come. Those without a value come last.")
class KpiOrder:
    metric: KpiMetric = strawberry.field(description="By which metric; one of `metrics`.")
    by: OrderBy = strawberry.field(default=OrderBy.VALUE, description="By what of it; a change needs `compareTo`.")
    direction: OrderDirection = strawberry.field(default=OrderDirection.DESC, description="Which way.")


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
    bookers: list[strawberry.ID] | None = _some("users, who booked the meeting")
    hosts: list[strawberry.ID] | None = _some("users, who held the meeting or were to")
    kinds: list[InteractionKind] | None = _some("kinds")
    channels: list[Channel] | None = _some("channels")
    directions: list[Direction] | None = _some("directions")
    touch_points: list[strawberry.ID] | None = _some("touch points")
    pipelines: list[strawberry.ID] | None = _some("pipelines")
    stages: list[strawberry.ID] | None = _some("stages")
    sources: list[str] | None = _some("sources, as they were written; an empty text is for those without one")
    loss_reasons: list[strawberry.ID] | None = _some("listed reasons")
    products: list[str] | None = _some("products, as lines of deals call them")
    weekdays: list[int] | None = _some("days of the week, from 1 (Monday) to 7 (Sunday)")
    hours: list[int] | None = _some("hours of the day, from 0 to 23")


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
        (
            "order_by",
            KpiOrder | None,
            UNSET,
            "In which order the groups of each bucket come; by their keys where it is not said.",
        ),
        (
            "first",
            int | None,
            UNSET,
            "Only so many groups of each bucket, the first by `orderBy`; `rest` tells what the others come to.",
        ),
        (
            "attribution",
            Attribution | None,
            UNSET,
            "Which inquiry of its client a deal comes from that does not say its source: the first within `attributionDays` before it was opened, unless the last is asked for. Means something with SOURCE alone.",
        ),
        (
            "rolling_days",
            int | None,
            UNSET,
            "Count in each bucket the facts of so many days (1 to 366) that end with it; in a running one, with today. The base likewise.",
        ),
    )
