"""Users and teams."""

from datetime import datetime
from typing import Annotated

import strawberry

from models.users import Role, SalesFunction
from resolvers.kpis.fields import RowKpi
from resolvers.reads.declare import Connection as Rows
from resolvers.reads.declare import Custom, Entity, One
from schema.base import Connection, Node, column, connection, reads, row
from schema.events import Event, history
from schema.filters import UserFilter, UserOrder
from schema.kpi_arguments import kpi_arguments
from schema.kpis import KpiValue
from schema.partners import Partner


@row(Entity(name="Team", table="team", prefix="team", order=(("name", "ASC"),)))
class Team(Node):
    """A team. The head of a team sees the records of the whole subtree below it."""

    name: str = column("The team's name.")
    parent: Annotated["Team", strawberry.lazy("schema.users")] | None = reads(
        One(entity="Team", match={"id": "parent_id"}), "The team above; null at the top."
    )
    members: Connection[Annotated["User", strawberry.lazy("schema.users")]] = connection(
        Rows(entity="User", match={"team_id": "id"}),
        "The people of this team itself, by name.",
        filter_=UserFilter,
        order=UserOrder,
    )
    kpi: list[KpiValue] = kpi_arguments(
        reads(
            Custom(compile=RowKpi("Team")),
            "KPI values of this team itself, of what its people did while they were in it, from the records that the caller may read.",
        )
    )
    history: Connection[Event] = history()


@row(Entity(name="User", table="member", prefix="user", order=(("name", "ASC"),), shared="{t}.id = {user}"))
class User(Node):
    """A person who works with clients, or over those who do. Every user of the workspace sees this directory."""

    name: str = column("Full name.")
    email: str = column("Work e-mail; unique in the workspace.")
    role: Role = column("What the user may see and change.")
    function: SalesFunction = column("Which part of the funnel the user works on.")
    is_active: bool = column("Whether the user may use the API.")
    invited_until: datetime | None = column(
        "Until when a link holds with which the user chooses a password; null where there is none."
    )
    partner: Partner | None = reads(
        One(entity="Partner", match={"id": "partner_id"}), "The company that a user with the role PARTNER works for."
    )
    team: Team | None = reads(One(entity="Team", match={"id": "team_id"}), "The user's team.")
    created_at: datetime = column("When the user was added.")
    updated_at: datetime = column("When the user was last changed.")
    kpi: list[KpiValue] = kpi_arguments(
        reads(
            Custom(compile=RowKpi("User")),
            "KPI values of this user, counted from the records that the caller may read, in the order asked.",
        )
    )
    history: Connection[Event] = history()
