"""The funnel: what becomes of the deals that come into each stage."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

import strawberry
from strawberry import UNSET

from resolvers.kpis.funnel import PARTS
from resolvers.kpis.funnel import Funnel as CompileFunnel
from resolvers.reads.declare import Custom
from schema.base import PAGE_ARGUMENTS, STRUCTURAL, Connection, arguments_of, part, reads
from schema.deals import Deal, LossReason, Pipeline, Stage
from schema.enums import describe_enum
from schema.kpi_arguments import KpiPeriodInput
from schema.kpis import KpiInterval, KpiPeriod

FunnelPart = StrEnum("FunnelPart", {name: name for name in PARTS})  # type: ignore[misc]
describe_enum(
    FunnelPart,
    "Which deals of a stage.",
    {
        "ENTERED": "Deals that came into it for the first time in the period.",
        "WENT_ON": "Those of them that came into a later stage after that, or were won.",
        "CAME_BACK": "Those of them that went on and came into it again.",
        "JUMPED_OVER": "Deals that in the period came into a later stage, or were won, for the first time, and had not been in this one by then.",
        "STILL_THERE": "Entered, and open in it now.",
        "OPEN_ELSEWHERE": "Entered, and open in another stage now.",
        "LOST_THERE": "Entered, and lost now, out of this stage.",
        "LOST_ELSEWHERE": "Entered, and lost now, out of another stage.",
        "WON": "Entered, and won now.",
    },
)
STRUCTURAL.add("FunnelPart")


@part
class FunnelLoss:
    """How many deals were lost in a stage for one reason."""

    reason: LossReason | None = strawberry.field(
        description="The reason of the workspace's list; null where none of it was given."
    )
    count: int = strawberry.field(description="How many deals.")


@part
class FunnelStage:
    """An open stage: the different deals that came into it for the first time in the period, and what has become of them by now."""

    stage: Stage | None = strawberry.field(description="The stage.")
    pipeline: Pipeline | None = strawberry.field(description="Its pipeline.")
    entered: int = strawberry.field(description="Deals that came into it for the first time in the period; each counts once.")
    went_on: int = strawberry.field(description="Those of them that came into a later stage after that, or are won.")
    came_back: int = strawberry.field(
        description="Those of them that went on and came into it again. They are among `wentOn`, too."
    )
    jumped_over: int = strawberry.field(
        description="Deals that in the period got further than this stage for the first time without having been in it. They are not among `entered`."
    )
    still_there: int = strawberry.field(description="Of those that entered: open in it now.")
    open_elsewhere: int = strawberry.field(description="Of those that entered: open in another stage now.")
    lost_there: int = strawberry.field(description="Of those that entered: lost now, out of this stage.")
    lost_elsewhere: int = strawberry.field(description="Of those that entered: lost now, out of another stage.")
    won: int = strawberry.field(
        description="Of those that entered: won now. With the four before it they are all that entered: no open deal is left out."
    )
    conversion: Decimal | None = strawberry.field(
        description="`wentOn` / `entered`; null where none entered. It may still rise while there are open ones."
    )
    conversion_interval: KpiInterval | None = strawberry.field(
        description="Between what the share that goes on lies with 95 % (Wilson)."
    )
    win_conversion: Decimal | None = strawberry.field(
        description="`won` / `entered`; null where none entered. It may still rise while there are open ones."
    )
    win_conversion_interval: KpiInterval | None = strawberry.field(
        description="Between what the share that is won lies with 95 % (Wilson)."
    )
    stays: int = strawberry.field(
        description="How often deals that entered were in this stage and left it; a deal may have been there several times."
    )
    median_seconds: Decimal | None = strawberry.field(
        description="The median of how long these stays took; null where there are none."
    )
    loss_reasons: list[FunnelLoss] | None = strawberry.field(
        description="Why deals were lost out of this stage, the most frequent reason first. Null where reasons are hidden from you."
    )
    rows: Connection[Deal] = arguments_of(
        strawberry.field(description="The very deals that were counted; `totalCount` is the count."),
        ("of", FunnelPart, FunnelPart["ENTERED"], "Which of them."),
        *PAGE_ARGUMENTS,
    )


@part
class Funnel:
    """The funnel of a period."""

    period: KpiPeriod = strawberry.field(description="In which period deals came into the stages.")
    zone: str = strawberry.field(description="The IANA zone whose days these are.")
    as_of: datetime = strawberry.field(description="The instant at which it was counted: what has become of the deals by then.")
    stages: list[FunnelStage] = strawberry.field(description="Every open stage, by pipeline and place in it.")


@strawberry.input(description="Which deals a report is about: those that meet every condition.")
class DealReportFilter:
    users: list[strawberry.ID] | None = strawberry.field(
        default=UNSET,
        description="Only those of these users: of an open deal its owner, of a closed one its owner when it closed.",
    )
    teams: list[strawberry.ID] | None = strawberry.field(
        default=UNSET, description="Only those of users who are in these teams now."
    )
    pipelines: list[strawberry.ID] | None = strawberry.field(default=UNSET, description="Only those of these pipelines.")
    sources: list[str] | None = strawberry.field(
        default=UNSET,
        description="Only those from these lead sources, by any of their names; an empty text is for those without one.",
    )


funnel = arguments_of(
    reads(
        Custom(compile=CompileFunnel(), may_lag=True),
        "The funnel, counted from the moves of the deals that you may read: of every open stage which different deals came into it for the first "
        "time in the period, whenever they were opened, and where they are now. It equals a full recount at every moment.",
    ),
    ("period", KpiPeriodInput, UNSET, "In which days deals came into a stage for the first time."),
    ("filter", DealReportFilter | None, UNSET, "Which deals to count."),
)
