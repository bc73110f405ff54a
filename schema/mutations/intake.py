"""Mutations of what comes in from providers."""

from datetime import datetime
from typing import Any

import strawberry
from strawberry import Maybe

from models.providers import FirstCallOwner
from resolvers.intake import accounts, employees, hooks, inbox, past
from schema.intake import IntakeRecord, ProviderAccount, ProviderUser
from schema.mutations.actions import (
    ROW,
    DeletePayload,
    Payload,
    action,
    creates,
    maybe,
    on,
    optional,
    payload,
    required,
    row_field,
)
from schema.mutations.actions.fields import updated


@strawberry.input(description="A credential or an option of an account.")
class ProviderSettingInput:
    key: str = strawberry.field(description="Its key, as `providers` tells it.")
    value: str | None = on("Its value; null takes it away, so that the default holds.")


@strawberry.input(description="A new account with a telephony provider.")
class ProviderAccountCreateInput:
    name: str = strawberry.field(description="Its name for people; each once.")
    country: str | None = on("The country (ISO 3166) of numbers that it sends without one; the workspace's unless given.")
    settings: list[ProviderSettingInput] = strawberry.field(
        description="Credentials and options: what `providers` says that it needs."
    )


@strawberry.input(description="A change of an account. What is absent stays as it is.")
class ProviderAccountUpdateInput:
    name: Maybe[str] = maybe("Its name for people; each once.")
    country: Maybe[str | None] = maybe("The country (ISO 3166) of numbers that it sends without one; null for the workspace's.")
    settings: Maybe[list[ProviderSettingInput]] = maybe("Credentials and options that change; the others stay.")
    first_call_owner: Maybe[FirstCallOwner | None] = maybe(
        "Whether an unknown number's first inbound call from now on makes a contact, and whose; null for none. Its source is the lead source that has the "
        "number of the line among its aliases."
    )
    first_call_user_ids: Maybe[list[strawberry.ID]] = maybe("Whose turn it may be, in this order.")
    first_call_stage_id: Maybe[strawberry.ID | None] = maybe(
        "The open stage in which a deal is opened with it; null for no deal."
    )
    missed_call_task: Maybe[str | None] = maybe(
        "What a task is to be called that is made of each client's call that nobody takes from now on, such as “Call back”; null for no tasks. It is "
        "given to who answers for the call, else to the first whose phone rang, and is due when the workspace's `returnHours` are over."
    )
    blocked_numbers: Maybe[list[str]] = maybe("Numbers whose calls make no contact and no task, at most 1,000.")


@payload
class ProviderAccountPayload(Payload):
    """What became of an account."""

    account: ProviderAccount | None = row_field("ProviderAccount", "The account after the change; null when nothing was changed.")


@payload
class ProviderAccountHookPayload(Payload):
    """Where a provider is to send to."""

    path: str | None = strawberry.field(
        default=None,
        description="The address's path on this server, such as /hooks/…, shown this once; null when nothing was made, and on a repeat. It is a "
        "secret: whoever knows it can send to it.",
    )
    account: ProviderAccount | None = row_field("ProviderAccount", "The account; null when nothing was changed.")


@payload
class ProviderUserPayload(Payload):
    """What became of a provider's employee."""

    provider_user: ProviderUser | None = row_field("ProviderUser", "The employee; null when nothing was changed.")


@payload
class IntakeRetryPayload(Payload):
    """Whose records are read again."""

    account: ProviderAccount | None = row_field("ProviderAccount", "The account; null when nothing was begun.")


@payload
class IntakeIgnorePayload(Payload):
    """What was put aside."""

    record: IntakeRecord | None = row_field("IntakeRecord", "The record; null when nothing was changed.")


def _settings(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields as the use cases take them: settings by key, the last of several with one key."""
    settings = fields.pop("settings", None)
    if "first_call_user_ids" in fields:
        fields["first_call_users"] = fields.pop("first_call_user_ids")
    return fields if settings is None else {**fields, "credentials": {one.key: one.value or None for one in settings}}


@strawberry.type
class IntakeMutations:
    provider_account_create: ProviderAccountPayload | None = action(
        ProviderAccountPayload,
        accounts.create_account,
        "Add an account with a telephony provider. The provider is asked at once, behind this request, whether the credentials are good, and "
        "its calls of the last 30 days are pulled: `state` and `lastError` of the account tell. Credentials are kept sealed and shown nowhere "
        "again. Administrators only. Event: account.changed.",
        required("provider", str, "The provider's key, as `providers` tells it."),
        creates(ProviderAccountCreateInput, convert=_settings),
    )
    provider_account_update: ProviderAccountPayload | None = action(
        ProviderAccountPayload,
        accounts.update_account,
        "Change an account. Where credentials change, the provider is asked whether they are good. Administrators only. Event: account.changed.",
        ROW,
        required(
            "input", ProviderAccountUpdateInput, "What to write.", to="fields", convert=lambda source: _settings(updated(source))
        ),
    )
    provider_account_check: ProviderAccountPayload | None = action(
        ProviderAccountPayload,
        accounts.check_account,
        "Ask the provider, behind this request, whether the account's credentials are good; `state`, `checkedAt` and `lastError` tell. "
        "Administrators only.",
        ROW,
    )
    provider_account_pause: ProviderAccountPayload | None = action(
        ProviderAccountPayload,
        accounts.pause_account,
        "Ask nothing of the provider for now. Administrators only. Event: account.changed.",
        ROW,
    )
    provider_account_resume: ProviderAccountPayload | None = action(
        ProviderAccountPayload,
        accounts.resume_account,
        "Go on with an account: it is pulled from where it was, so that no call of the time between is missing. Administrators only. "
        "Event: account.changed.",
        ROW,
    )
    provider_account_backfill: ProviderAccountPayload | None = action(
        ProviderAccountPayload,
        past.begin,
        "Bring in the account's past back to an instant, behind this request, from the latest on back, a month at a time. What is new goes on "
        "coming in meanwhile, and first. `backfilledTo` tells how far it is. Asked for again, it begins anew; what is here already is not "
        "changed by it. Administrators only. Event: account.changed.",
        ROW,
        required("from", datetime, "Back to when: in the past, and not more than 20 years ago.", to="start"),
    )
    provider_account_hook_renew: ProviderAccountHookPayload | None = action(
        ProviderAccountHookPayload,
        hooks.renew_hook,
        "Make the address to which the account's provider is to send by itself; what is sent there is taken in at once, be the account pulled "
        "or not. The address before it goes on holding until this is called again, so that the provider can be told in between. "
        "Administrators only. Event: account.changed.",
        ROW,
    )
    provider_account_delete: DeletePayload | None = action(
        DeletePayload,
        accounts.remove_account,
        "Remove an account with its credentials and its list of employees. The calls that it has brought stay. Administrators only. "
        "Event: account.changed.",
        ROW,
    )
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
        inbox.retry,
        "Read what an account has sent again that could not be verified or understood, behind this request; `intakeRecords` shows what becomes "
        "of it. Administrators only.",
        ROW,
        optional(
            "record_id",
            strawberry.ID,
            "One record of the account, that alone is read again, also where it was ignored or read before.",
        ),
    )
    intake_ignore: IntakeIgnorePayload | None = action(
        IntakeIgnorePayload,
        inbox.ignore,
        "Put a record aside that could not be verified or understood and is of no use. `intakeRetry` can still read it again. Administrators "
        "only.",
        ROW,
    )
