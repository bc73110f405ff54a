"""Lead sources."""

import strawberry

from resolvers.reads.declare import Entity
from schema.base import Connection, Node, column, row
from schema.comparators import BooleanComparator, StringComparator, on
from schema.events import Event, history


@row(Entity(name="LeadSource", table="lead_source", prefix="leadsource", order=(("name", "ASC"),)))
class LeadSource(Node):
    """Where clients come from. A record whose `source` says its name, or one of its aliases, is of it, letter case and spaces aside."""

    name: str = column("What it is called in numbers.")
    group: str | None = column("What it belongs to, in the workspace's own words, such as paid or own.", sql='{t}."group"')
    aliases: list[str] = column("What else people, files, forms and lines call it.")
    is_active: bool = column("Whether it is still offered. What has it keeps it.")
    version: int = column("Grows by one with each change; give it as `expectedVersion` in an update.")
    history: Connection[Event] = history()


@strawberry.input(description="Conditions on lead sources; all must hold.")
class LeadSourceFilter:
    name: StringComparator | None = on("What it is called.")
    group: StringComparator | None = on("What it belongs to.")
    is_active: BooleanComparator | None = on("Whether it is still offered.")
