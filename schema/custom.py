"""Custom fields: what a workspace keeps beside the built-in fields."""

import datetime as dt
from decimal import Decimal

import strawberry

from models.custom import SCALE, CustomKind, scaled
from models.errors import BadInput
from models.rights import Noun
from resolvers.reads.declare import Amount, Column, Entity, Kind, Many, One
from resolvers.reads.pieces import Scope
from schema.base import Connection, Node, column, reads, row
from schema.comparators import (
    AmountComparator,
    BooleanComparator,
    DateComparator,
    DecimalComparator,
    EnumComparator,
    StringComparator,
    TagsComparator,
    on,
)
from schema.enums import describe_enum
from schema.events import Event, history
from schema.money import Money

describe_enum(
    CustomKind,
    "What values a custom field takes.",
    {
        "TEXT": "Text of at most 10,000 characters.",
        "NUMBER": "A number, exact to 6 decimal places.",
        "MONEY": "An amount in the workspace's base currency.",
        "DATE": "A calendar day.",
        "FLAG": "Yes or no.",
        "CHOICE": "One of the field's options.",
        "CHOICES": "Any number of the field's options.",
    },
)


def _millionths(value: Decimal, _: Scope) -> int:
    found = scaled(value)
    if found is None:
        raise BadInput(f"filter.custom: {value} has more than 12 digits before the point or {SCALE} after it.")
    return found


@row(Entity(name="CustomField", table="custom_field", prefix="customfield", order=(("position", "ASC"),)))
class CustomField(Node):
    """A field that this workspace keeps of its contacts, companies or deals."""

    noun: Noun = column("Which records have it.")
    key: str = column("Its name in filters and inputs; never changes.")
    name: str = column("Its name for people.")
    kind: CustomKind = column("What values it takes.")
    options: list[str] = column("What a choice chooses from, in order; empty for other kinds.")
    position: int = column("Its place among the fields of the noun, from 0.")
    is_active: bool = column("Whether it takes new values.")
    version: int = column("Grows by one with each change.")
    history: Connection[Event] = history()


@row(Entity(name="CustomValue", table="custom_value"))
class CustomValue:
    """A value of a custom field; it stands in the field that fits its kind, and the others are null."""

    field: CustomField = reads(One(entity="CustomField", match={"id": "field_id"}), "Which field.")
    text: str | None = column("The value of a TEXT.")
    number: Decimal | None = reads(
        Column(name="number_text", kind=Kind.TEXT, compared=Column(name="number", kind=Kind.INT, parse=_millionths)),
        "The value of a NUMBER.",
    )
    amount: Money | None = reads(Amount(value=Column(name="amount_minor", kind=Kind.AMOUNT)), "The value of a MONEY.")
    date: dt.date | None = column("The value of a DATE.")
    flag: bool | None = column("The value of a FLAG.")
    choices: list[str] | None = column("The options of a CHOICE or CHOICES, in the order given.", kind=Kind.JSON)


def custom_values() -> Many:
    """Return how the custom values of a row read."""
    return Many(entity="CustomValue", match={"entity_id": "id"}, order="{t}.field_id")


CUSTOM = "Values of the workspace's own fields; those without a value are left out."


@strawberry.input(description="Conditions on definitions of custom fields; all must hold.")
class CustomFieldFilter:
    noun: EnumComparator[Noun] | None = on("Which records have it.")
    key: StringComparator | None = on("Its key.")
    kind: EnumComparator[CustomKind] | None = on("What values it takes.")
    is_active: BooleanComparator | None = on("Whether it takes new values.")


@strawberry.input(
    description='Conditions on one value of a custom field; all must hold. Name the field: `{ field: { key: { eq: "budget" } }, number: { gte: "100" } }`.'
)
class CustomValueFilter:
    field: CustomFieldFilter | None = on("Which field.")
    text: StringComparator | None = on("The value of a TEXT.")
    number: DecimalComparator | None = on("The value of a NUMBER.")
    amount: AmountComparator | None = on("The value of a MONEY.")
    date: DateComparator | None = on("The value of a DATE.")
    flag: BooleanComparator | None = on("The value of a FLAG.")
    choices: TagsComparator | None = on("The options of a CHOICE or CHOICES.")
