"""Mutations of what comes in from providers."""

import strawberry

from resolvers.intake import employees, pulls
from schema.intake import ProviderAccount, ProviderUser
from schema.mutations.actions import ROW, Payload, action, optional, payload, row_field


@payload
class ProviderUserPayload(Payload):
    """What became of a provider's employee."""

    provider_user: ProviderUser | None = row_field("ProviderUser", "The employee; null when nothing was changed.")


@payload
class IntakeRetryPayload(Payload):
    """Whose records are read again."""

    account: ProviderAccount | None = row_field("ProviderAccount", "The account; null when nothing was begun.")


@strawberry.type
class IntakeMutations:
    provider_user_assign: ProviderUserPayload | None = action(
        ProviderUserPayload,
        employees.assign,
        "Say whose the calls of a provider's employee are, under every key of theirs, past calls included. It stays so, whatever the "
        "names and e-mails. Administrators only. Event: employee.assigned.",
        ROW,
        optional("user_id", strawberry.ID, "The user; nobody unless given, also where a user has the same e-mail or name."),
    )
    intake_retry: IntakeRetryPayload | None = action(
        IntakeRetryPayload,
        pulls.retry_intake,
        "Read an account's records again that could not be understood, behind this request; `intakeRecords` shows what becomes of them. "
        "Administrators only.",
        ROW,
    )
