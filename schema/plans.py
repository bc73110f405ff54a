"""Plans: what a metric should come to."""

from datetime import date
from decimal import Decimal

import strawberry

from resolvers.reads.declare import Entity, Kind, One
from schema.base import Connection, Node, column, reads, row
from schema.comparators import DateComparator, EnumComparator, on
from schema.events import Event, history
from schema.filters import TeamFilter, UserFilter
from schema.kpi_arguments import KpiMetric
from schema.users import Team, User


@row(Entity(name="Plan", table="plan", prefix="plan", order=(("startOn", "DESC"),)))
class Plan(Node):
    """What a metric should come to in a period, for a user, a team or the whole workspace. Everybody sees the plans."""

    metric: KpiMetric = column("Which metric.")
    start_on: date = column("The first day.")
    end_on: date = column("The day after the last one.")
    target: Decimal | None = column("What it should come to, in the metric's unit.", kind=Kind.TEXT)
    user: User | None = reads(
        One(entity="User", match={"id": "user_id"}), "Whose plan it is; null for a team's or the workspace's."
    )
    team: Team | None = reads(
        One(entity="Team", match={"id": "team_id"}), "Which team's plan it is; null for a user's or the workspace's."
    )
    version: int = column("Grows by one with each change.")
    history: Connection[Event] = history()


@strawberry.input(description="Conditions on plans; all must hold.")
class PlanFilter:
    metric: EnumComparator[KpiMetric] | None = on("Which metric.")
    start_on: DateComparator | None = on("The first day.")
    end_on: DateComparator | None = on("The day after the last one.")
    user: UserFilter | None = on("Whose.")
    team: TeamFilter | None = on("Which team's.")
