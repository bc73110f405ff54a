"""Comparators, and the enums that filters and orders are made of, each with its description."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, TypeVar

import strawberry
from strawberry import UNSET

from models.contacts import Channel, ConsentDecision, ConsentPurpose
from models.deals import DealField, DecisionPart, StageKind
from models.interactions import Classification, InteractionKind, MeetingOutcome, Provenance
from models.ports.telephony import Direction, Disposition
from models.rights import Noun
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
        "HEAD": "The records of their team and of the teams below it, unless `accessRuleSet` says otherwise.",
        "MANAGER": "Their own records, unless `accessRuleSet` says otherwise.",
        "PARTNER": "A person of an outside company: the deals shared with that company, and of them only what was agreed.",
    },
)
describe_enum(
    Noun,
    "What rights are about: records that somebody answers for.",
    {
        "CONTACT": "Contacts.",
        "COMPANY": "Companies.",
        "DEAL": "Deals with their lines, people and moves.",
        "INTERACTION": "Calls, meetings, messages, e-mails and notes.",
        "TASK": "Tasks.",
    },
    name="AccessNoun",
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
    ConsentPurpose,
    "What a person agrees to, or does not.",
    {
        "DATA_PROCESSING": "That their data is kept and used.",
        "MARKETING": "That they are offered things.",
        "CALL_RECORDING": "That calls with them are recorded.",
    },
)
describe_enum(
    ConsentDecision,
    "What the person decided.",
    {"GIVEN": "They agree.", "WITHDRAWN": "They do not, or no longer: an opt-out."},
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
    MeetingOutcome,
    "What became of a meeting.",
    {"HELD": "It took place.", "MISSED": "The client did not come.", "CANCELLED": "It was called off."},
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


@strawberry.input(description="Compares numbers.")
class DecimalComparator:
    eq: Decimal | None = on("Equal.")
    gt: Decimal | None = on("Greater than.")
    gte: Decimal | None = on("Greater than or equal to.")
    lt: Decimal | None = on("Less than.")
    lte: Decimal | None = on("Less than or equal to.")
    is_null: bool | None = on("Whether there is no value.")


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


def order_input(noun: str, plural: str, values: dict[str, str], *, custom: bool = False) -> Any:
    """Declare the input that sorts a noun: the names of its fields in capitals, each with its description, and which way.

    With ``custom`` it can be sorted by custom fields too.
    """
    fields = StrEnum(f"{noun}OrderField", {value: value for value in values})  # type: ignore[misc]
    fields.__module__ = __name__
    describe_enum(fields, f"What {plural} can be sorted by.", values)
    declared: dict[str, Any] = {"field": strawberry.field(description="The value to sort by.")}
    types: dict[str, Any] = {"field": fields}
    if custom:
        declared["custom"], types["custom"] = on("With CUSTOM: the key of the custom field."), str | None
    declared["direction"] = strawberry.field(default=OrderDirection.ASC, description="Which way.")
    types["direction"] = OrderDirection
    made = type(f"{noun}Order", (), {**declared, "__annotations__": types, "__module__": __name__})
    return strawberry.input(made, description=f"What {plural} are sorted by.")
