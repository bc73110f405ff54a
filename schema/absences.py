"""Absences of the company's people."""

from datetime import date

import strawberry

from models.absences import AbsenceKind
from resolvers.reads.declare import Entity, One
from schema.base import Connection, Node, column, reads, row
from schema.comparators import DateComparator, EnumComparator, on
from schema.events import Event, history
from schema.filters import UserFilter
from schema.users import User


@row(Entity(name="Absence", table="absence", prefix="absence", order=(("startOn", "DESC"),)))
class Absence(Node):
    """Whole days on which somebody does not work. KPIs by working day leave them out. Everybody sees who is away."""

    user: User = reads(One(entity="User", match={"id": "user_id"}), "Who is away.")
    kind: AbsenceKind = column("Why, as far as colleagues are told.")
    start_on: date = column("The first day.")
    end_on: date = column("The day after the last one.")
    version: int = column("Grows by one with each change; give it as `expectedVersion` in an update.")
    history: Connection[Event] = history()


@strawberry.input(description="Conditions on absences; all must hold.")
class AbsenceFilter:
    user: UserFilter | None = on("Who is away.")
    kind: EnumComparator[AbsenceKind] | None = on("Why.")
    start_on: DateComparator | None = on("The first day.")
    end_on: DateComparator | None = on("The day after the last one.")
