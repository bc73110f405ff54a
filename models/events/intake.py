"""What comes in from providers."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import ids_of


@event("calls.received", "account")
class CallsReceived(Event):
    """A provider's calls came in or were corrected; the entity is the account."""

    interactions: Changed[list[str]] = shows("Interaction.id", form=ids_of("interaction"))


@event("account.changed", "account", untold=("credentials",))
class AccountChanged(Event):
    """An account with a telephony provider was added, changed or removed. Its credentials are told nowhere."""

    provider: Changed[str] = shows("ProviderAccount.provider")
    name: Changed[str] = shows("ProviderAccount.name")
    country: Changed[str] = shows("ProviderAccount.country")


EVENTS = (CallsReceived, AccountChanged)
