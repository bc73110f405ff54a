"""What mutations take: the inputs, and how they become plain values for the use cases."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any

import strawberry
from strawberry import UNSET, Maybe

from models.contacts import Channel
from models.interactions import InteractionKind
from models.ports.telephony import Direction, Disposition
from resolvers import contacts


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


LISTS: dict[str, Callable[[Any], Any]] = {
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
