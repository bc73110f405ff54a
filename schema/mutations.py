"""The mutations: unpack, call one use case, return the payload. ``perform`` is the one place where refusals become data."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, TypeVar
from uuid import UUID

import strawberry
from graphql import GraphQLResolveInfo
from strawberry import UNSET, Maybe
from strawberry.types import Info

from models.base import Row
from models.contacts import Channel
from models.errors import Problem, Refused, UserErrorCode
from models.interactions import Classification, InteractionKind
from models.ports.telephony import Direction, Disposition
from resolvers import changes, companies, contacts, deals, interactions
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


def given(source: Any, **convert: Callable[[Any], Any]) -> Any:
    """Return the fields that a client gave in an input, absent ones left out."""
    found: dict[str, Any] = {}
    for name, value in vars(source).items():
        if value is not UNSET:
            found[name] = convert[name](value) if name in convert and value is not None else value
    return found


def updated(source: Any, **convert: Callable[[Any], Any]) -> Any:
    """Return the fields that an update gives: a Maybe that is None was absent, Some(None) clears."""
    found: dict[str, Any] = {}
    for name, value in vars(source).items():
        if isinstance(value, strawberry.Some):
            found[name] = convert[name](value.value) if name in convert and value.value is not None else value.value
    return found


def _on(description: str) -> Any:
    return strawberry.field(default=UNSET, description=description)


def _maybe(description: str) -> Any:
    return strawberry.field(default=None, description=description)


@strawberry.input(description="A telephone number.")
class PhoneInput:
    number: str = strawberry.field(description="The number, written in any way.")
    label: str | None = _on("What kind of number it is.")


@strawberry.input(description="An e-mail address.")
class EmailInput:
    address: str = strawberry.field(description="The address.")
    label: str | None = _on("What kind of address it is.")


@strawberry.input(description="A name in a messenger.")
class HandleInput:
    channel: Channel = strawberry.field(description="Which messenger.")
    handle: str = strawberry.field(description="The name or number there.")


_LISTS: dict[str, Callable[[Any], Any]] = {
    "phones": lambda values: [contacts.Phone(number=v.number, label=v.label or None) for v in values],
    "emails": lambda values: [contacts.Email(address=v.address, label=v.label or None) for v in values],
    "handles": lambda values: [contacts.Handle(channel=v.channel, handle=v.handle) for v in values],
}


@strawberry.input(description="A new contact.")
class ContactCreateInput:
    name: str = strawberry.field(description="Full name.")
    position: str | None = _on("What they do at their company.")
    source: str | None = _on("Where the contact came from.")
    comment: str | None = _on("Anything worth knowing.")
    tags: list[str] | None = _on("Free words to group by.")
    owner_id: strawberry.ID | None = _on("Who answers for it; the caller unless given.")
    company_id: strawberry.ID | None = _on("Where they work.")
    phones: list[PhoneInput] | None = _on("Telephone numbers, the main one first.")
    emails: list[EmailInput] | None = _on("E-mail addresses, the main one first.")
    handles: list[HandleInput] | None = _on("Names in messengers.")


@strawberry.input(description="A change of a contact. What is absent stays as it is; null clears it. Lists are replaced whole.")
class ContactUpdateInput:
    name: Maybe[str] = _maybe("Full name.")
    position: Maybe[str | None] = _maybe("What they do at their company.")
    source: Maybe[str | None] = _maybe("Where the contact came from.")
    comment: Maybe[str | None] = _maybe("Anything worth knowing.")
    tags: Maybe[list[str] | None] = _maybe("Free words to group by.")
    owner_id: Maybe[strawberry.ID | None] = _maybe("Who answers for it.")
    company_id: Maybe[strawberry.ID | None] = _maybe("Where they work.")
    phones: Maybe[list[PhoneInput] | None] = _maybe("Telephone numbers, the main one first.")
    emails: Maybe[list[EmailInput] | None] = _maybe("E-mail addresses, the main one first.")
    handles: Maybe[list[HandleInput] | None] = _maybe("Names in messengers.")


@strawberry.input(description="A new company.")
class CompanyCreateInput:
    name: str = strawberry.field(description="The company's name.")
    website: str | None = _on("Its website.")
    source: str | None = _on("Where it came from.")
    comment: str | None = _on("Anything worth knowing.")
    tags: list[str] | None = _on("Free words to group by.")
    owner_id: strawberry.ID | None = _on("Who answers for it; the caller unless given.")


@strawberry.input(description="A change of a company. What is absent stays as it is; null clears it.")
class CompanyUpdateInput:
    name: Maybe[str] = _maybe("The company's name.")
    website: Maybe[str | None] = _maybe("Its website.")
    source: Maybe[str | None] = _maybe("Where it came from.")
    comment: Maybe[str | None] = _maybe("Anything worth knowing.")
    tags: Maybe[list[str] | None] = _maybe("Free words to group by.")
    owner_id: Maybe[strawberry.ID | None] = _maybe("Who answers for it.")


@strawberry.input(description="A new deal.")
class DealCreateInput:
    title: str = strawberry.field(description="What is sold.")
    pipeline_id: strawberry.ID | None = _on("The pipeline; the first one unless given.")
    stage_id: strawberry.ID | None = _on("An open stage; the pipeline's first one unless given.")
    opened_at: datetime | None = _on("When it was opened; now unless given.")
    amount: Decimal | None = _on("The amount, if it is known.")
    currency: str | None = _on("ISO 4217 code; the workspace's currency unless given.")
    source: str | None = _on("Where the deal came from.")
    comment: str | None = _on("Anything worth knowing.")
    expected_close_on: date | None = _on("When it is expected to close.")
    owner_id: strawberry.ID | None = _on("Who answers for it; the caller unless given.")
    contact_id: strawberry.ID | None = _on("The client.")
    company_id: strawberry.ID | None = _on("The client's company.")


@strawberry.input(description="A change of a deal. What is absent stays as it is; null clears it. To move it, use dealMove.")
class DealUpdateInput:
    title: Maybe[str] = _maybe("What is sold.")
    amount: Maybe[Decimal | None] = _maybe("The amount.")
    currency: Maybe[str] = _maybe("ISO 4217 code.")
    source: Maybe[str | None] = _maybe("Where the deal came from.")
    comment: Maybe[str | None] = _maybe("Anything worth knowing.")
    expected_close_on: Maybe[date | None] = _maybe("When it is expected to close.")
    owner_id: Maybe[strawberry.ID | None] = _maybe("Who answers for it.")
    contact_id: Maybe[strawberry.ID | None] = _maybe("The client.")
    company_id: Maybe[strawberry.ID | None] = _maybe("The client's company.")


@strawberry.input(description="An interaction that the caller carried out.")
class InteractionLogInput:
    kind: InteractionKind = strawberry.field(description="What sort of contact it was.")
    channel: Channel | None = _on("Where it took place; follows from the kind unless given.")
    direction: Direction | None = _on("Who started it; required for a call, not for notes and meetings.")
    contact_id: strawberry.ID | None = _on("The client; the deal's contact unless given.")
    deal_id: strawberry.ID | None = _on("The deal it belongs to.")
    started_at: datetime | None = _on("When it began; now unless given.")
    ended_at: datetime | None = _on("When it ended.")
    talk_seconds: int | None = _on("Calls: how long they talked; leave it out if that is not known.")
    disposition: Disposition | None = _on("Calls: how the call ended.")
    subject: str | None = _on("What it was about, in a line.")
    text: str | None = _on("What was said or written.")


Key = Annotated[
    str | None,
    strawberry.argument(
        description="A text of the client's making. The same key and input give the first answer again, for 24 hours."
    ),
]
Version = Annotated[
    int | None,
    strawberry.argument(
        description="The version that the caller knows. Fields that somebody else changed since are refused as CONFLICT."
    ),
]
RowId = Annotated[strawberry.ID, strawberry.argument(description="The global id.")]
HappenedAt = Annotated[
    datetime | None, strawberry.argument(description="When it happened; now unless given. Not before the last move.")
]


class Mutation:
    """What can be changed. Each mutation is one transaction; bad input answers with `userErrors` and changes nothing."""

    @strawberry.mutation(
        description="Add a contact. Calls from its numbers that nobody had claimed become its own. Event: contact.created."
    )
    async def contact_create(
        self,
        info: Info[Context, None],
        input: Annotated[ContactCreateInput, strawberry.argument(description="What to write.")],
        idempotency_key: Key = UNSET,
    ) -> ContactPayload:
        fields = given(input, **_LISTS)
        return await perform(
            info, ContactPayload, lambda w, a: contacts.create_contact(w, a, fields), idempotency_key or None, {"input": input}
        )

    @strawberry.mutation(description="Change a contact. Event: contact.updated.")
    async def contact_update(
        self,
        info: Info[Context, None],
        id: RowId,
        input: Annotated[ContactUpdateInput, strawberry.argument(description="What to write.")],
        expected_version: Version = UNSET,
        idempotency_key: Key = UNSET,
    ) -> ContactPayload:
        fields, version = updated(input, **_LISTS), expected_version or None
        return await perform(
            info,
            ContactPayload,
            lambda w, a: contacts.update_contact(w, a, id, fields, version),
            idempotency_key or None,
            {"id": id, "input": input, "version": version},
        )

    @strawberry.mutation(description="Add a company. Event: company.created.")
    async def company_create(
        self,
        info: Info[Context, None],
        input: Annotated[CompanyCreateInput, strawberry.argument(description="What to write.")],
        idempotency_key: Key = UNSET,
    ) -> CompanyPayload:
        fields = given(input)
        return await perform(
            info, CompanyPayload, lambda w, a: companies.create_company(w, a, fields), idempotency_key or None, {"input": input}
        )

    @strawberry.mutation(description="Change a company. Event: company.updated.")
    async def company_update(
        self,
        info: Info[Context, None],
        id: RowId,
        input: Annotated[CompanyUpdateInput, strawberry.argument(description="What to write.")],
        expected_version: Version = UNSET,
        idempotency_key: Key = UNSET,
    ) -> CompanyPayload:
        fields, version = updated(input), expected_version or None
        return await perform(
            info,
            CompanyPayload,
            lambda w, a: companies.update_company(w, a, id, fields, version),
            idempotency_key or None,
            {"id": id, "input": input, "version": version},
        )

    @strawberry.mutation(description="Open a deal. Event: deal.created.")
    async def deal_create(
        self,
        info: Info[Context, None],
        input: Annotated[DealCreateInput, strawberry.argument(description="What to write.")],
        idempotency_key: Key = UNSET,
    ) -> DealPayload:
        fields = given(input)
        where = {name: fields.pop(name, None) for name in ("pipeline_id", "stage_id", "opened_at")}
        return await perform(
            info, DealPayload, lambda w, a: deals.create_deal(w, a, fields, **where), idempotency_key or None, {"input": input}
        )

    @strawberry.mutation(description="Change a deal. Event: deal.updated.")
    async def deal_update(
        self,
        info: Info[Context, None],
        id: RowId,
        input: Annotated[DealUpdateInput, strawberry.argument(description="What to write.")],
        expected_version: Version = UNSET,
        idempotency_key: Key = UNSET,
    ) -> DealPayload:
        fields, version = updated(input), expected_version or None
        return await perform(
            info,
            DealPayload,
            lambda w, a: deals.update_deal(w, a, id, fields, version),
            idempotency_key or None,
            {"id": id, "input": input, "version": version},
        )

    @strawberry.mutation(
        description="Move an open deal to another stage of its pipeline; moving it to a WON stage wins it. To lose it, use dealLose. Event: deal.stage_changed."
    )
    async def deal_move(
        self,
        info: Info[Context, None],
        id: RowId,
        stage_id: Annotated[strawberry.ID, strawberry.argument(description="The stage to go to.")],
        cause_id: Annotated[strawberry.ID | None, strawberry.argument(description="The interaction that moved it.")] = UNSET,
        happened_at: HappenedAt = UNSET,
        expected_version: Version = UNSET,
        idempotency_key: Key = UNSET,
    ) -> DealPayload:
        details: dict[str, Any] = {
            "cause_id": cause_id or None,
            "happened_at": happened_at or None,
            "expected_version": expected_version or None,
        }
        return await perform(
            info,
            DealPayload,
            lambda w, a: deals.move_deal(w, a, id, stage_id, **details),
            idempotency_key or None,
            {"id": id, "stage": stage_id, **details},
        )

    @strawberry.mutation(description="Close a deal as lost. Event: deal.stage_changed.")
    async def deal_lose(
        self,
        info: Info[Context, None],
        id: RowId,
        reason: Annotated[str, strawberry.argument(description="Why it was lost; must not be empty.")],
        stage_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="A LOST stage of its pipeline; the first one unless given.")
        ] = UNSET,
        happened_at: HappenedAt = UNSET,
        expected_version: Version = UNSET,
        idempotency_key: Key = UNSET,
    ) -> DealPayload:
        details: dict[str, Any] = {
            "stage_id": stage_id or None,
            "happened_at": happened_at or None,
            "expected_version": expected_version or None,
        }
        return await perform(
            info,
            DealPayload,
            lambda w, a: deals.lose_deal(w, a, id, reason, **details),
            idempotency_key or None,
            {"id": id, "reason": reason, **details},
        )

    @strawberry.mutation(
        description="Enter a call, meeting, message, e-mail or note that the caller carried out. Event: interaction.logged."
    )
    async def interaction_log(
        self,
        info: Info[Context, None],
        input: Annotated[InteractionLogInput, strawberry.argument(description="What to write.")],
        idempotency_key: Key = UNSET,
    ) -> InteractionPayload:
        draft = interactions.InteractionDraft(**given(input))
        return await perform(
            info,
            InteractionPayload,
            lambda w, a: interactions.log_interaction(w, a, draft),
            idempotency_key or None,
            {"input": input},
        )

    @strawberry.mutation(
        description="Say whether an inbound call was a target inquiry; a non-target one needs a reason. Event: call.classified."
    )
    async def call_classify(
        self,
        info: Info[Context, None],
        id: RowId,
        classification: Annotated[Classification, strawberry.argument(description="Target or not.")],
        reason: Annotated[str | None, strawberry.argument(description="Why; required for NON_TARGET.")] = UNSET,
        expected_version: Version = UNSET,
        idempotency_key: Key = UNSET,
    ) -> InteractionPayload:
        why, version = reason or None, expected_version or None
        return await perform(
            info,
            InteractionPayload,
            lambda w, a: interactions.classify_call(w, a, id, classification, why, version),
            idempotency_key or None,
            {"id": id, "as": classification, "reason": why, "version": version},
        )
