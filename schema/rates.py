"""Exchange rates."""

from datetime import date
from decimal import Decimal

from resolvers.reads.declare import Entity, Kind
from schema.base import Connection, Node, column, row
from schema.events import Event, history


@row(Entity(name="ExchangeRate", table="exchange_rate", prefix="rate", order=(("day", "DESC"),)))
class ExchangeRate(Node):
    """What one unit of a currency is worth in the workspace's currency from a day on, until the next rate."""

    currency: str = column("ISO 4217 code.")
    day: date = column("From which day on.")
    rate: Decimal = column("What one unit is worth.", kind=Kind.TEXT)
    history: Connection[Event] = history()
