"""Comparators, of which filters are made, and the inputs that sort."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, TypeVar

import strawberry
from strawberry import UNSET

from schema.enums import describe_enum

T = TypeVar("T")
E = TypeVar("E")


def on(description: str, name: str | None = None) -> Any:
    """Declare a condition that may be left out."""
    return strawberry.field(default=UNSET, description=description, name=name)


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
    contains: str | None = on(
        "Contains this. Names and addresses: in any letter case. No index finds it: `search`, where a list has it, is quicker."
    )
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
