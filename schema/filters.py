"""Comparators, filters and orders. A filter's key is the name of the field it compares; see resolvers/reads/filters.py."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, Optional, TypeVar

import strawberry
from strawberry import UNSET

from models.contacts import Channel
from models.deals import DealField, DecisionPart, StageKind
from models.interactions import Classification, InteractionKind, Provenance
from models.ports.telephony import Direction, Disposition
from models.users import Role, SalesFunction
from schema.base import RowState

T = TypeVar("T")
E = TypeVar("E")


def on(description: str, name: str | None = None) -> Any:
    """Declare a condition that may be left out."""
    return strawberry.field(default=UNSET, description=description, name=name)


def describe_enum(enum: type[E], description: str, values: dict[str, str], name: str | None = None) -> None:
    """Register an enum of the CRM with the schema, each value with its description."""
    strawberry.enum(enum, name=name, description=description)  # type: ignore[call-overload]
    definition = enum.__strawberry_definition__  # type: ignore[attr-defined]
    for value in definition.values:
        value.description = values[value.name]


describe_enum(
    Role,
    "What a user may see and change.",
    {
        "ADMIN": "Everything in the workspace.",
        "HEAD": "The records of their team and of the teams below it.",
        "MANAGER": "Their own records.",
    },
)
describe_enum(
    SalesFunction,
    "Which part of the funnel a user works on.",
    {
        "GENERATOR": "Finds clients and books meetings.",
        "CONVERTER": "Holds meetings and wins deals.",
        "FARMER": "Sells again to existing clients.",
        "GENERALIST": "All of it.",
    },
)
describe_enum(
    Channel,
    "Where a conversation takes place.",
    {
        "PHONE": "Telephone.",
        "EMAIL": "E-mail.",
        "WHATSAPP": "WhatsApp.",
        "TELEGRAM": "Telegram.",
        "VIBER": "Viber.",
        "VK": "VKontakte.",
        "INSTAGRAM": "Instagram.",
        "AVITO": "Avito.",
        "IN_PERSON": "Face to face.",
        "OTHER": "Anywhere else.",
    },
)
describe_enum(
    StageKind,
    "What it means for a deal to be in a stage.",
    {"OPEN": "Still being worked on.", "WON": "Sold.", "LOST": "Not sold; there is a reason."},
)
describe_enum(
    DealField,
    "What a stage can require of a deal before it may enter.",
    {
        "AMOUNT": "An amount.",
        "CONTACT": "A contact.",
        "COMPANY": "A company.",
        "SOURCE": "Where it came from.",
        "EXPECTED_CLOSE_ON": "When it is expected to close.",
    },
)
describe_enum(
    DecisionPart,
    "What part a person has in the client's decision.",
    {
        "DECIDES": "Says yes or no.",
        "INFLUENCES": "Is listened to.",
        "PAYS": "Pays for it.",
        "USES": "Will work with it.",
        "SUPPORTS": "Wants it, and says so.",
        "OPPOSES": "Is against it.",
        "OTHER": "Something else.",
    },
)
describe_enum(
    InteractionKind,
    "What sort of contact it was.",
    {
        "CALL": "A telephone call.",
        "MEETING": "A meeting.",
        "MESSAGE": "A message in a messenger.",
        "EMAIL": "An e-mail.",
        "NOTE": "A note for colleagues.",
    },
)
describe_enum(
    Classification,
    "Whether an inquiry came from somebody who could buy.",
    {"TARGET": "Could buy.", "NON_TARGET": "Could not: a wrong number, a supplier, spam."},
)
describe_enum(
    Provenance,
    "How a record came into the CRM.",
    {"PROVIDER": "Pulled from a provider.", "MANUAL": "Entered by a user.", "IMPORT": "Imported from a file."},
)
describe_enum(
    Direction,
    "Who started it, seen from the company.",
    {"INBOUND": "The client.", "OUTBOUND": "The company.", "INTERNAL": "A colleague; both sides are the company's."},
)
describe_enum(
    Disposition,
    "How a call ended, by the provider's own codes.",
    {
        "ANSWERED": "A person talked.",
        "MISSED": "Inbound, and nobody answered.",
        "NO_ANSWER": "Outbound, and the client did not answer.",
        "BUSY": "The line was busy.",
        "CANCELED": "The caller gave up, outbound.",
        "REJECTED": "The called side declined.",
        "VOICEMAIL": "Voicemail took it.",
        "FAILED": "The call could not be put through.",
        "IN_PROGRESS": "Not over yet.",
        "UNKNOWN": "The provider did not say.",
    },
)


describe_enum(
    RowState,
    "Which rows of a list are wanted.",
    {"PRESENT": "Those that were not deleted.", "DELETED": "Deleted ones alone; they can be restored."},
)


class OrderDirection(StrEnum):
    ASC = "ASC"
    DESC = "DESC"


describe_enum(
    OrderDirection,
    "Which way to sort. Nulls come last either way.",
    {"ASC": "Smallest, earliest or first letter first.", "DESC": "Largest, latest or last letter first."},
)


@strawberry.input(description="Compares text.")
class StringComparator:
    eq: str | None = on("Equal, letter for letter.")
    in_: list[str] | None = on("Equal to one of these (at most 1,000).", name="in")
    contains: str | None = on("Contains this. Names and addresses: in any letter case.")
    starts_with: str | None = on("Begins with this. Names and addresses: in any letter case.")
    is_null: bool | None = on("Whether there is no value.")


@strawberry.input(description="Compares telephone numbers, written in any way.")
class PhoneComparator:
    eq: str | None = on("The same number, however it is written.")
    in_: list[str] | None = on("One of these numbers (at most 1,000).", name="in")
    contains: str | None = on("The E.164 form contains these digits.")
    starts_with: str | None = on("The E.164 form begins with this, such as +7495.")


@strawberry.input(description="Compares global ids.")
class IDComparator:
    eq: strawberry.ID | None = on("This one.")
    in_: list[strawberry.ID] | None = on("One of these (at most 1,000).", name="in")
    is_null: bool | None = on("Whether there is none.")


@strawberry.input(description="Compares whole numbers.")
class IntComparator:
    eq: int | None = on("Equal.")
    gt: int | None = on("Greater than.")
    gte: int | None = on("Greater than or equal to.")
    lt: int | None = on("Less than.")
    lte: int | None = on("Less than or equal to.")
    is_null: bool | None = on("Whether the value is unknown.")


@strawberry.input(description="Compares amounts of money, in the workspace's base currency.")
class AmountComparator:
    eq: Decimal | None = on("Equal.")
    gt: Decimal | None = on("Greater than.")
    gte: Decimal | None = on("Greater than or equal to.")
    lt: Decimal | None = on("Less than.")
    lte: Decimal | None = on("Less than or equal to.")
    is_null: bool | None = on("Whether there is no amount.")


@strawberry.input(description="Compares instants.")
class DateTimeComparator:
    eq: datetime | None = on("The same instant.")
    gt: datetime | None = on("After.")
    gte: datetime | None = on("At or after.")
    lt: datetime | None = on("Before.")
    lte: datetime | None = on("At or before.")
    is_null: bool | None = on("Whether there is none.")


@strawberry.input(description="Compares calendar days.")
class DateComparator:
    eq: date | None = on("The same day.")
    gt: date | None = on("After.")
    gte: date | None = on("On or after.")
    lt: date | None = on("Before.")
    lte: date | None = on("On or before.")
    is_null: bool | None = on("Whether there is none.")


@strawberry.input(description="Compares yes and no.")
class BooleanComparator:
    eq: bool | None = on("Equal.")


@strawberry.input(description="Looks into a list of words.")
class TagsComparator:
    has: str | None = on("The list has this word.")


@strawberry.input(description="Compares values of a fixed list.")
class EnumComparator(Generic[E]):
    eq: E | None = on("This value.")
    in_: list[E] | None = on("One of these values.", name="in")
    is_null: bool | None = on("Whether there is none.")


@strawberry.input(description="Asks about the rows of a list.")
class ListFilter(Generic[T]):
    some: T | None = on("At least one row that the caller may see meets this.")
    none: T | None = on("No row that the caller may see meets this.")


@strawberry.input(description="Conditions on users; all must hold.")
class UserFilter:
    and_: Optional[list["UserFilter"]] = on("All of these.", name="and")
    or_: Optional[list["UserFilter"]] = on("At least one of these.", name="or")
    not_: Optional["UserFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The user's id.")
    name: StringComparator | None = on("The name.")
    email: StringComparator | None = on("The e-mail address.")
    role: EnumComparator[Role] | None = on("The role.")
    function: EnumComparator[SalesFunction] | None = on("The part of the funnel.")
    is_active: BooleanComparator | None = on("Whether the user may sign in.")
    team: Optional["TeamFilter"] = on("The team.")


@strawberry.input(description="Conditions on teams; all must hold.")
class TeamFilter:
    and_: Optional[list["TeamFilter"]] = on("All of these.", name="and")
    or_: Optional[list["TeamFilter"]] = on("At least one of these.", name="or")
    not_: Optional["TeamFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The team's id.")
    name: StringComparator | None = on("The name.")


@strawberry.input(description="Conditions on a contact's phones; all must hold.")
class ContactPhoneFilter:
    number: PhoneComparator | None = on("The number.")
    label: StringComparator | None = on("The label.")


@strawberry.input(description="Conditions on a contact's e-mail addresses; all must hold.")
class ContactEmailFilter:
    address: StringComparator | None = on("The address.")


@strawberry.input(description="Conditions on contacts; all must hold.")
class ContactFilter:
    and_: Optional[list["ContactFilter"]] = on("All of these.", name="and")
    or_: Optional[list["ContactFilter"]] = on("At least one of these.", name="or")
    not_: Optional["ContactFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The contact's id.")
    name: StringComparator | None = on("The name.")
    position: StringComparator | None = on("The position.")
    source: StringComparator | None = on("Where the contact came from.")
    tags: TagsComparator | None = on("The tags.")
    created_at: DateTimeComparator | None = on("When it was created.")
    updated_at: DateTimeComparator | None = on("When it was last changed.")
    last_interaction_at: DateTimeComparator | None = on("When the last interaction began.")
    interactions_count: IntComparator | None = on("How many interactions there were.")
    open_deals_count: IntComparator | None = on("How many deals are open.")
    open_deals_total: AmountComparator | None = on("What the open deals amount to.")
    won_total: AmountComparator | None = on("What the won deals amount to.")
    owner: Optional["UserFilter"] = on("The owner.")
    company: Optional["CompanyFilter"] = on("The company, if the caller may see it.")
    phones: ListFilter[ContactPhoneFilter] | None = on("The phones.")
    emails: ListFilter[ContactEmailFilter] | None = on("The e-mail addresses.")
    deals: Optional[ListFilter["DealFilter"]] = on("The deals.")
    interactions: Optional[ListFilter["InteractionFilter"]] = on("The interactions.")
    no_next_step: BooleanComparator | None = on("Whether no open task is waiting.")


@strawberry.input(description="Conditions on companies; all must hold.")
class CompanyFilter:
    and_: Optional[list["CompanyFilter"]] = on("All of these.", name="and")
    or_: Optional[list["CompanyFilter"]] = on("At least one of these.", name="or")
    not_: Optional["CompanyFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The company's id.")
    name: StringComparator | None = on("The name.")
    source: StringComparator | None = on("Where the company came from.")
    tags: TagsComparator | None = on("The tags.")
    created_at: DateTimeComparator | None = on("When it was created.")
    updated_at: DateTimeComparator | None = on("When it was last changed.")
    open_deals_count: IntComparator | None = on("How many deals are open.")
    open_deals_total: AmountComparator | None = on("What the open deals amount to.")
    won_total: AmountComparator | None = on("What the won deals amount to.")
    owner: Optional["UserFilter"] = on("The owner.")
    contacts: Optional[ListFilter["ContactFilter"]] = on("The contacts.")
    deals: Optional[ListFilter["DealFilter"]] = on("The deals.")


@strawberry.input(description="Conditions on stages; all must hold.")
class StageFilter:
    id: IDComparator | None = on("The stage's id.")
    name: StringComparator | None = on("The name.")
    kind: EnumComparator[StageKind] | None = on("What it means to be there.")


@strawberry.input(description="Conditions on pipelines; all must hold.")
class PipelineFilter:
    id: IDComparator | None = on("The pipeline's id.")
    name: StringComparator | None = on("The name.")


@strawberry.input(description="Conditions on deals; all must hold.")
class DealFilter:
    and_: Optional[list["DealFilter"]] = on("All of these.", name="and")
    or_: Optional[list["DealFilter"]] = on("At least one of these.", name="or")
    not_: Optional["DealFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The deal's id.")
    title: StringComparator | None = on("The title.")
    status: EnumComparator[StageKind] | None = on("Open, won or lost.")
    amount: AmountComparator | None = on("The amount, in the workspace's base currency.")
    source: StringComparator | None = on("Where the deal came from.")
    opened_at: DateTimeComparator | None = on("When it was opened.")
    closed_at: DateTimeComparator | None = on("When it was won or lost.")
    closed_on: DateComparator | None = on("The local day on which it was won or lost.")
    stage_entered_at: DateTimeComparator | None = on("Since when it has been in its stage.")
    expected_close_on: DateComparator | None = on("When it is expected to close.")
    created_at: DateTimeComparator | None = on("When it was created.")
    updated_at: DateTimeComparator | None = on("When it was last changed.")
    loss_reason: StringComparator | None = on("Why it was lost.")
    owner: Optional["UserFilter"] = on("The owner.")
    stage: Optional["StageFilter"] = on("The stage.")
    pipeline: Optional["PipelineFilter"] = on("The pipeline.")
    contact: Optional["ContactFilter"] = on("The contact, if the caller may see it.")
    company: Optional["CompanyFilter"] = on("The company, if the caller may see it.")
    interactions: Optional[ListFilter["InteractionFilter"]] = on("The interactions linked to it.")
    no_next_step: BooleanComparator | None = on("Whether no open task is waiting.")


@strawberry.input(description="Conditions on interactions; all must hold.")
class InteractionFilter:
    and_: Optional[list["InteractionFilter"]] = on("All of these.", name="and")
    or_: Optional[list["InteractionFilter"]] = on("At least one of these.", name="or")
    not_: Optional["InteractionFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The interaction's id.")
    kind: EnumComparator[InteractionKind] | None = on("What sort of contact it was.")
    direction: EnumComparator[Direction] | None = on("Who started it.")
    channel: EnumComparator[Channel] | None = on("Where it took place.")
    provenance: EnumComparator[Provenance] | None = on("How the record came in.")
    classification: EnumComparator[Classification] | None = on("Target or not; isNull for the unclassified.")
    started_at: DateTimeComparator | None = on("When it began.")
    day: DateComparator | None = on("The local day on which it began.")
    created_at: DateTimeComparator | None = on("When the record was created.")
    disposition: EnumComparator[Disposition] | None = on("How the call ended.")
    talk_seconds: IntComparator | None = on("How long they talked.")
    wait_seconds: IntComparator | None = on("How long the caller waited.")
    client_number: PhoneComparator | None = on("The client's number.")
    user: Optional["UserFilter"] = on("Who carried it out.")
    contact: Optional["ContactFilter"] = on("The contact, if the caller may see it.")
    deal: Optional["DealFilter"] = on("The deal, if the caller may see it.")
    is_matched: BooleanComparator | None = on("Whether the contact is known.")


def order_field(name: str, description: str, values: dict[str, str]) -> Any:
    """Declare what a noun can be sorted by: the names of its fields in capitals, each with its description."""
    enum = StrEnum(name, {value: value for value in values})  # type: ignore[misc]
    enum.__module__ = __name__
    describe_enum(enum, description, values)
    return enum


_CREATED = {"CREATED_AT": "When the record was created.", "UPDATED_AT": "When the record was last changed."}
_TOTALS = {
    "OPEN_DEALS_COUNT": "How many deals are open.",
    "OPEN_DEALS_TOTAL": "What the open deals amount to.",
    "WON_TOTAL": "What the won deals amount to.",
}

UserOrderField = order_field("UserOrderField", "What users can be sorted by.", {"NAME": "The name.", **_CREATED})
ContactOrderField = order_field(
    "ContactOrderField",
    "What contacts can be sorted by.",
    {
        "NAME": "The name.",
        "LAST_INTERACTION_AT": "When the last interaction began.",
        "INTERACTIONS_COUNT": "How many interactions there were.",
        **_TOTALS,
        **_CREATED,
    },
)
CompanyOrderField = order_field(
    "CompanyOrderField", "What companies can be sorted by.", {"NAME": "The name.", **_TOTALS, **_CREATED}
)
DealOrderField = order_field(
    "DealOrderField",
    "What deals can be sorted by.",
    {
        "TITLE": "The title.",
        "AMOUNT": "The amount, in the workspace's base currency.",
        "OPENED_AT": "When it was opened.",
        "CLOSED_AT": "When it was won or lost.",
        "STAGE_ENTERED_AT": "Since when it has been in its stage.",
        "EXPECTED_CLOSE_ON": "When it is expected to close.",
        **_CREATED,
    },
)
InteractionOrderField = order_field(
    "InteractionOrderField",
    "What interactions can be sorted by.",
    {
        "STARTED_AT": "When it began.",
        "TALK_SECONDS": "How long they talked.",
        "WAIT_SECONDS": "How long the caller waited.",
        **_CREATED,
    },
)


@strawberry.input(description="What users are sorted by.")
class UserOrder:
    field: UserOrderField = strawberry.field(description="The value to sort by.")  # type: ignore[valid-type]
    direction: OrderDirection = strawberry.field(default=OrderDirection.ASC, description="Which way.")


@strawberry.input(description="What contacts are sorted by.")
class ContactOrder:
    field: ContactOrderField = strawberry.field(description="The value to sort by.")  # type: ignore[valid-type]
    direction: OrderDirection = strawberry.field(default=OrderDirection.ASC, description="Which way.")


@strawberry.input(description="What companies are sorted by.")
class CompanyOrder:
    field: CompanyOrderField = strawberry.field(description="The value to sort by.")  # type: ignore[valid-type]
    direction: OrderDirection = strawberry.field(default=OrderDirection.ASC, description="Which way.")


@strawberry.input(description="What deals are sorted by.")
class DealOrder:
    field: DealOrderField = strawberry.field(description="The value to sort by.")  # type: ignore[valid-type]
    direction: OrderDirection = strawberry.field(default=OrderDirection.ASC, description="Which way.")


@strawberry.input(description="What interactions are sorted by.")
class InteractionOrder:
    field: InteractionOrderField = strawberry.field(description="The value to sort by.")  # type: ignore[valid-type]
    direction: OrderDirection = strawberry.field(default=OrderDirection.ASC, description="Which way.")
