"""What comes in from providers."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import FLAG, INSTANT, WORDS, id_of, ids_of, one_of


@event("calls.received", "account")
class CallsReceived(Event):
    """A provider's calls came in or were corrected; the entity is the account."""

    interactions: Changed[list[str]] = shows("Interaction.id", form=ids_of("interaction"))


_PAST = ("backfill_until", "backfilled_to", "backfill_error")


@event(
    "account.changed",
    "account",
    untold=("credentials", "hook_digest", "hook_digest_before", "first_calls_since", "missed_tasks_since", *_PAST),
)
class AccountChanged(Event):
    """An account with a telephony provider was added, changed, paused or removed. Its credentials are told nowhere, and no address of its hooks."""

    provider: Changed[str] = shows("ProviderAccount.provider")
    name: Changed[str] = shows("ProviderAccount.name")
    country: Changed[str] = shows("ProviderAccount.country")
    is_paused: Changed[bool] = shows("ProviderAccount.isPaused", form=FLAG)
    first_call_owner: Changed[str] = shows("ProviderAccount.firstCallOwner", form=one_of("FirstCallOwner"))
    first_call_users: Changed[list[str]] = shows("ProviderAccount.firstCallUsers", form=WORDS)
    first_call_stage_id: Changed[str] = shows("ProviderAccount.firstCallStage", form=id_of("stage"))
    backfill_from: Changed[str] = shows("ProviderAccount.backfillFrom", form=INSTANT)
    missed_call_task: Changed[str] = shows("ProviderAccount.missedCallTask")
    blocked_numbers: Changed[list[str]] = shows("ProviderAccount.blockedNumbers", form=WORDS)


@event("employee.assigned", "provideruser")
class EmployeeAssigned(Event):
    """Somebody said whose the calls of a provider's employee are."""

    user_id: Changed[str] = shows("ProviderUser.user", form=id_of("user"))
    is_assigned: Changed[bool] = shows("ProviderUser.isAssigned", form=FLAG)


EVENTS = (CallsReceived, AccountChanged, EmployeeAssigned)
