"""What a mutation answers with. ``perform`` is the one place where refusals become data."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar
from uuid import UUID

import strawberry
from graphql import GraphQLResolveInfo
from strawberry import UNSET
from strawberry.types import Info

from models.base import Row
from models.errors import Problem, Refused, UserErrorCode
from resolvers import changes
from resolvers.access import Actor
from resolvers.changes import Changes
from schema.companies import Company
from schema.contacts import Contact
from schema.context import Context
from schema.deals import Deal
from schema.filters import describe_enum
from schema.interactions import Interaction
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
    },
)


@strawberry.type(description="A field that both the caller and somebody else changed.")
class FieldConflict:
    base: Json | None = strawberry.field(description="The value at the version that the caller knew; null if that is not known.")
    actual: Json | None = strawberry.field(description="The value now.")
    attempted: Json | None = strawberry.field(description="The value that the caller wanted.")


@strawberry.type(description="One thing that is wrong with a mutation's input. Nothing was changed.")
class UserError:
    field: list[str] = strawberry.field(description="Where: the path in the arguments, such as input, phones, 0, number.")
    code: UserErrorCode = strawberry.field(description="What kind of error; stable.")
    message: str = strawberry.field(description="What is wrong, for people.")
    conflict: FieldConflict | None = strawberry.field(description="For CONFLICT: the values to choose from.")


def _of(problem: Problem) -> UserError:
    conflict = problem.conflict
    return UserError(
        field=list(problem.path),
        code=problem.code,
        message=problem.message,
        conflict=FieldConflict(base=conflict.base, actual=conflict.actual, attempted=conflict.attempted) if conflict else None,  # type: ignore[arg-type]
    )


_ERRORS = "What is wrong with the input; empty when the change was made."


def _row_field(entity: str, description: str) -> Any:
    async def read(root: Any, info: Info[Context, None]) -> Any:
        raw: GraphQLResolveInfo[Any] = info._raw_info  # noqa: SLF001 - the compiler needs the AST of the selection
        return await info.context.engine.read_row(raw, entity, root.row_id) if root.row_id else None

    return strawberry.field(resolver=read, description=description)


@strawberry.type(description="What became of a contact.")
class ContactPayload:
    row_id: strawberry.Private[UUID | None] = None
    user_errors: list[UserError] = strawberry.field(default_factory=list, description=_ERRORS)
    contact: Contact | None = _row_field("Contact", "The contact after the change; null when nothing was changed.")


@strawberry.type(description="What became of a company.")
class CompanyPayload:
    row_id: strawberry.Private[UUID | None] = None
    user_errors: list[UserError] = strawberry.field(default_factory=list, description=_ERRORS)
    company: Company | None = _row_field("Company", "The company after the change; null when nothing was changed.")


@strawberry.type(description="What became of a deal.")
class DealPayload:
    row_id: strawberry.Private[UUID | None] = None
    user_errors: list[UserError] = strawberry.field(default_factory=list, description=_ERRORS)
    deal: Deal | None = _row_field("Deal", "The deal after the change; null when nothing was changed.")


@strawberry.type(description="What became of an interaction.")
class InteractionPayload:
    row_id: strawberry.Private[UUID | None] = None
    user_errors: list[UserError] = strawberry.field(default_factory=list, description=_ERRORS)
    interaction: Interaction | None = _row_field(
        "Interaction", "The interaction after the change; null when nothing was changed."
    )


P = TypeVar("P", ContactPayload, CompanyPayload, DealPayload, InteractionPayload)
UseCase = Callable[[Changes, Actor], Awaitable[Row]]


async def perform(info: Info[Context, None], payload: type[P], use_case: UseCase, key: str | None, body: Mapping[str, Any]) -> P:
    """Run a use case and return its payload. A refusal becomes ``userErrors``; everything else is a request error."""
    actor = info.context.actor
    named = {"mutation": info.field_name, **{name: value for name, value in body.items() if value is not UNSET}}
    try:
        outcome = await changes.perform(actor, lambda work: use_case(work, actor), key=key, body=_plain(named))
    except Refused as refusal:
        return payload(user_errors=[_of(problem) for problem in refusal.problems])
    return payload(row_id=outcome.row_id)


def _plain(value: Any) -> Any:
    if hasattr(value, "__strawberry_definition__") and not isinstance(value, type):
        return {name: _plain(entry) for name, entry in vars(value).items() if entry is not None and entry is not UNSET}
    if isinstance(value, strawberry.Some):
        return {"some": _plain(value.value)}
    if isinstance(value, Mapping):
        return {name: _plain(entry) for name, entry in value.items()}
    return [_plain(entry) for entry in value] if isinstance(value, list) else value
