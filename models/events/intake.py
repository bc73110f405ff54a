"""What comes in from providers."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import FLAG, id_of, ids_of


@event("calls.received", "account")
class CallsReceived(Event):
    """A provider's calls came in or were corrected; the entity is the account."""

    interactions: Changed[list[str]] = shows("Interaction.id", form=ids_of("interaction"))


@event("account.changed", "account", untold=("credentials", "hook_digest", "hook_digest_before"))
class AccountChanged(Event):
    """An account with a telephony provider was added, changed, paused or removed. Its credentials are told nowhere, and no address of its hooks."""

    provider: Changed[str] = shows("ProviderAccount.provider")
    name: Changed[str] = shows("ProviderAccount.name")
    country: Changed[str] = shows("ProviderAccount.country")
    is_paused: Changed[bool] = shows("ProviderAccount.isPaused", form=FLAG)


@event("employee.assigned", "provideruser")
class EmployeeAssigned(Event):
    """Somebody said whose the calls of a provider's employee are."""

    user_id: Changed[str] = shows("ProviderUser.user", form=id_of("user"))
    is_assigned: Changed[bool] = shows("ProviderUser.isAssigned", form=FLAG)


EVENTS = (CallsReceived, AccountChanged, EmployeeAssigned)
