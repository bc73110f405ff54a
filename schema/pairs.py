"""The matrix of generators and converters."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

import strawberry
from strawberry import UNSET

from resolvers.kpis.pairs import PARTS, SMALL
from resolvers.kpis.pairs import PairMatrix as CompileMatrix
from resolvers.reads.declare import Custom
from schema.base import PAGE_ARGUMENTS, STRUCTURAL, Connection, Node, arguments_of, part, reads
from schema.enums import describe_enum
from schema.kpi_arguments import KpiPeriodInput
from schema.kpis import KpiInterval, KpiPeriod
from schema.users import User

PairPart = StrEnum("PairPart", {name: name for name in PARTS})  # type: ignore[misc]
describe_enum(
    PairPart,
    "Which meetings of a pair.",
    {
        "BOOKED": "Booked in the period by the one for the other, as `meetingsBooked` counts them.",
        "HELD": "Planned for the period and held, as `meetingsHeld` counts them.",
        "MET": "Held in the period with clients who had no win before, as `meetingConversion` counts them below the line.",
        "WON": "Those of them to which the client's first win is credited: the last one held before it.",
    },
)
STRUCTURAL.add("PairPart")
_CONVERSION = "`won` / `met`; null where nobody was met."
_INTERVAL = "Between what the true conversion lies with 95 % (Wilson); null where nobody was met."
_SMALL = f"Whether fewer than {SMALL} were met, so that it says little."


@part
class MeetingPair:
    """What one person booked and another held, and what came of it."""

    generator: User | None = strawberry.field(description="Who booked the meetings; null where that is not known.")
    converter: User | None = strawberry.field(description="Who held them or was to; null where that is not known.")
    booked: int = strawberry.field(description="Meetings booked in the period.")
    held: int = strawberry.field(description="Meetings planned for the period that were held.")
    met: int = strawberry.field(description="Meetings held in the period with clients who had no win before.")
    won: int = strawberry.field(
        description="Those of them to which the client's first win is credited; one win counts once, for the last meeting before it."
    )
    conversion: Decimal | None = strawberry.field(description=_CONVERSION)
    interval: KpiInterval | None = strawberry.field(description=_INTERVAL)
    expected: Decimal | None = strawberry.field(
        description="What the two margins lead one to expect: the generator's conversion with all converters x the converter's with all generators / that of all, at most 1. Of "
        "the meetings that you may read. Null where one of the two has met nobody."
    )
    is_notable: bool | None = strawberry.field(
        description="Whether `expected` lies outside of `interval`: the pair does worse, or better, than its people do with others. Null where either is null."
    )
    is_small: bool = strawberry.field(description=_SMALL)
    rows: Connection[Node] = arguments_of(
        strawberry.field(description="The very meetings that were counted."),
        ("of", PairPart, PairPart["BOOKED"], "Which of them."),
        *PAGE_ARGUMENTS,
    )


@part
class PairMargin:
    """All pairs of one person, or of everybody."""

    user: User | None = strawberry.field(
        description="Whose they are; null for those of everybody, and where it is not known who."
    )
    booked: int = strawberry.field(description="Meetings booked in the period.")
    held: int = strawberry.field(description="Meetings planned for the period that were held.")
    met: int = strawberry.field(description="Meetings held in the period with clients who had no win before.")
    won: int = strawberry.field(description="Those of them to which the client's first win is credited.")
    conversion: Decimal | None = strawberry.field(description=_CONVERSION)
    interval: KpiInterval | None = strawberry.field(description=_INTERVAL)
    is_small: bool = strawberry.field(description=_SMALL)


@part
class PairMatrix:
    """Generators by converters: who lets whom down shows in the pairs, not in one person's number."""

    period: KpiPeriod = strawberry.field(description="The period.")
    zone: str = strawberry.field(description="The IANA zone whose days were counted.")
    as_of: datetime = strawberry.field(description="The instant at which it was counted.")
    pairs: list[MeetingPair] = strawberry.field(description="Each pair that has any meeting, at most 1,000.")
    generators: list[PairMargin] = strawberry.field(description="Of each generator all pairs.")
    converters: list[PairMargin] = strawberry.field(description="Of each converter all pairs.")
    all: PairMargin = strawberry.field(description="All pairs.")


pair_matrix = arguments_of(
    reads(
        Custom(compile=CompileMatrix(), may_lag=True),
        "Whose bookings whose meetings make wins of: each pair of a generator and a converter, beside what the two alone lead one to expect. Counted as `kpi` by BOOKER and HOST.",
    ),
    ("period", KpiPeriodInput, UNSET, "Which days."),
)
