"""What comes in from providers."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import FLAG, id_of, ids_of


@event("calls.received", "account")
class CallsReceived(Event):
    """A provider's calls came in or were corrected; the entity is the account."""

    interactions: Changed[list[str]] = shows("Interaction.id", form=ids_of("interaction"))


@event("employee.assigned", "provideruser")
class EmployeeAssigned(Event):
    """Somebody said whose the calls of a provider's employee are."""

    user_id: Changed[str] = shows("ProviderUser.user", form=id_of("user"))
    is_assigned: Changed[bool] = shows("ProviderUser.isAssigned", form=FLAG)


EVENTS = (CallsReceived, EmployeeAssigned)
