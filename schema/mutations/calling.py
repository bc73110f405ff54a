"""Mutations of calls that are to begin."""

import strawberry

from resolvers.calling import starting
from schema.contacts import Contact
from schema.mutations.actions import Payload, action, creates, on, payload, row_field


@strawberry.input(description="A call to a client.")
class CallStartInput:
    contact_id: strawberry.ID = strawberry.field(description="Who is called.")
    number: str | None = on("At which of their numbers; the first unless given.")
    account_id: strawberry.ID | None = on(
        "Through which account with a provider, where you have phones in several; the first that can unless given."
    )
    override_reason: str | None = on(
        "Why they are called although DO_NOT_CALL, NO_CONSENT or QUIET_HOURS speak against it: administrators and heads alone, and kept in the audit log."
    )


@payload
class CallStartPayload(Payload):
    """What became of a call that was asked for. Without `userErrors`, your own phone rings."""

    contact: Contact | None = row_field("Contact", "Who is called; null when nobody is.")


@strawberry.type
class CallMutations:
    call_start: CallStartPayload | None = action(
        CallStartPayload,
        starting.order_call,
        "Call a client: your own phone rings (that of yours among `providerUsers`), and when you take it, theirs. The call itself is told as every "
        "other: `liveCallChanged`, and the interaction that it becomes. It is refused where the client is not to be called (DO_NOT_CALL, NO_CONSENT, "
        "QUIET_HOURS), and by the provider. CALL_UNCLEAR says that nobody knows whether it began: it is never tried again by itself. Send an "
        "idempotency key: a repeat rings nobody, and tells how the first went. Event: call.started.",
        creates(CallStartInput),
        after=starting.dial,
    )
