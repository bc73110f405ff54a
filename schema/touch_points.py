"""Touch points."""

from datetime import date

from resolvers.reads.declare import Entity
from schema.base import Connection, Node, column, row
from schema.events import Event, history


@row(Entity(name="TouchPoint", table="touch_point", prefix="touchpoint", order=(("position", "ASC"),)))
class TouchPoint(Node):
    """Where a client meets the company, such as the site, the shop or a delivery (Lukyanov)."""

    name: str = column("What it is.")
    group: str | None = column("What it belongs to, in the workspace's own words.", sql='{t}."group"')
    weight: int = column("How much it matters, from 0 to 1,000.")
    reviewed_on: date | None = column("When it was last reviewed.")
    position: int = column("Its place in the list, from 0.")
    is_active: bool = column("Whether interactions may still name it.")
    history: Connection[Event] = history()
