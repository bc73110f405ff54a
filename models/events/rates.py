"""What happens to exchange rates."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import DAY, DECIMAL


@event("exchange_rate.set", "rate")
class ExchangeRateSet(Event):
    """An exchange rate was set or corrected; amounts in the base currency follow."""

    currency: Changed[str] = shows("ExchangeRate.currency")
    day: Changed[str] = shows("ExchangeRate.day", form=DAY)
    rate: Changed[str] = shows("ExchangeRate.rate", form=DECIMAL)


EVENTS = (ExchangeRateSet,)
