"""What is wrong with an input, as a client is told it."""

import strawberry

from models.errors import Fate, Problem, UserErrorCode
from models.noting import refused
from schema.enums import describe_enum
from schema.scalars import Json

describe_enum(
    UserErrorCode,
    "What is wrong with one value of an input. Codes never change.",
    {
        "REQUIRED": "A value is missing.",
        "INVALID": "The value has the wrong form.",
        "TOO_LONG": "The text is too long.",
        "TOO_MANY": "The list is too long.",
        "OUT_OF_RANGE": "The value is too small or too large.",
        "NOT_FOUND": "There is no such record, or the caller may not see it.",
        "TAKEN": "The value is already in use.",
        "CONFLICT": "Somebody else has changed this since the version the caller knows.",
        "FORBIDDEN": "The caller may not do this.",
        "STAGE_OF_ANOTHER_PIPELINE": "The stage belongs to another pipeline than the deal.",
        "DEAL_CLOSED": "The deal is won or lost.",
        "LOSS_REASON_REQUIRED": "A loss needs its reason; use dealLose.",
        "NO_EXCHANGE_RATE": "There is no rate between this currency and the workspace's.",
        "NOT_AN_INQUIRY": "Only an inbound call can be classified.",
        "IDEMPOTENCY_KEY_REUSED": "The key was used before with another input.",
        "UNDONE": "Another field of the same `@transaction` was refused, so nothing was changed here either; `field` names it.",
        "DO_NOT_CALL": "The client has taken their consent back, so that they are not to be called.",
        "NO_CONSENT": "The client has not agreed to be called, and the workspace calls only those who have (`Workspace.callsNeedConsent`).",
        "QUIET_HOURS": "Where the client is, it is a time at which nobody is called (`Workspace.quietFrom`).",
        "NO_PHONE": "The caller has no phone with a provider that can start calls: `providerUserAssign` says whose an extension is.",
        "PHONE_UNREACHABLE": "The provider cannot reach the caller's own phone. Nothing rings.",
        "NUMBER_REFUSED": "The provider does not call this number. Nothing rings.",
        "PROVIDER_REFUSED": "The provider refused the call: its keys, its money or its rules. Nothing rings; the message has its code.",
        "PROVIDER_BUSY": "The provider has too much to do, or cannot be reached. Nothing rings; try again in a moment, with a fresh key.",
        "CALL_UNCLEAR": "Nobody knows whether the call was started, and it is not tried again by itself: look at the phone first.",
    },
)


describe_enum(
    Fate,
    "What became of a record that is not found.",
    {
        "DELETED": "It was deleted, and can be restored.",
        "MERGED": "It was merged into another one; reads and updates by its id lead there.",
        "ERASED": "The person was erased; there is nothing to restore.",
    },
)


@strawberry.type(description="A field that both the caller and somebody else changed.")
class FieldConflict:
    name: str = strawberry.field(description="The field, as the record's events name it, such as `title` or `custom.budget`.")
    base: Json | None = strawberry.field(description="The value at the version that the caller knew; null if that is not known.")
    actual: Json | None = strawberry.field(description="The value now.")
    attempted: Json | None = strawberry.field(
        description="The value that the caller wanted; null where they wanted none, as in deleting."
    )


@strawberry.type(description="One thing that is wrong with a mutation's input. Nothing was changed.")
class UserError:
    field: list[str] = strawberry.field(description="Where: the path in the arguments, such as input, phones, 0, number.")
    code: UserErrorCode = strawberry.field(description="What kind of error; stable.")
    message: str = strawberry.field(description="What is wrong, for people.")
    conflict: FieldConflict | None = strawberry.field(description="For CONFLICT: the values to choose from.")
    fate: Fate | None = strawberry.field(
        description="For NOT_FOUND: what became of the record, where the caller may know; null where there was none, or it is not theirs."
    )
    merged_into: strawberry.ID | None = strawberry.field(description="For the fate MERGED: the record that was kept.")


def error_of(problem: Problem) -> UserError:
    """Return a problem as a client is told it."""
    refused(problem.code.value)
    conflict = problem.conflict
    return UserError(
        field=list(problem.path),
        code=problem.code,
        message=problem.message,
        conflict=FieldConflict(**vars(conflict)) if conflict else None,
        fate=problem.fate,
        merged_into=strawberry.ID(problem.merged_into) if problem.merged_into else None,
    )
