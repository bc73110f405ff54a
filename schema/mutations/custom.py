"""Mutations of custom fields, and the input of their values."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import strawberry
from strawberry import Maybe

from models.custom import CustomKind
from models.rights import Noun
from resolvers import custom
from resolvers.custom import CustomDraft
from schema.custom import CustomField
from schema.mutations.actions import ROW, VERSION, Payload, action, creates, maybe, on, payload, present, row_field, updates


@strawberry.input(description="A value of a custom field, in the place that fits its kind; without a value the field is cleared.")
class CustomValueInput:
    key: str = strawberry.field(description="The field's key.")
    text: str | None = on("The value of a TEXT.")
    number: Decimal | None = on("The value of a NUMBER.")
    amount: Decimal | None = on("The value of a MONEY, in the workspace's base currency.")
    date: dt.date | None = on("The value of a DATE.")
    flag: bool | None = on("The value of a FLAG.")
    choices: list[str] | None = on("The options of a CHOICE (one) or CHOICES.")


def drafts(given: Sequence[Any] | None) -> list[CustomDraft]:
    """Return values as the use cases take them."""
    found = [present(value) for value in given or ()]
    return [CustomDraft(key=value.pop("key"), given=value) for value in found]


@strawberry.input(description="A new custom field.")
class CustomFieldCreateInput:
    noun: Noun = strawberry.field(description="CONTACT, COMPANY or DEAL.")
    key: str = strawberry.field(description="Its name in filters and inputs: a-z, 0-9 and _. Never changes.")
    name: str = strawberry.field(description="Its name for people.")
    kind: CustomKind = strawberry.field(description="What values it takes. Never changes.")
    options: list[str] | None = on("What a CHOICE or CHOICES chooses from.")
    position: int | None = on("Its place, from 0; last unless given.")


@strawberry.input(description="A change of a custom field. What is absent stays as it is.")
class CustomFieldUpdateInput:
    name: Maybe[str] = maybe("Its name for people.")
    options: Maybe[list[str]] = maybe("All options: the present ones first, then new ones.")
    position: Maybe[int] = maybe("Its place, from 0.")
    is_active: Maybe[bool] = maybe("Whether it takes new values; present ones stay.")


@payload
class CustomFieldPayload(Payload):
    """What became of a custom field."""

    custom_field: CustomField | None = row_field("CustomField", "The field after the change; null when nothing was changed.")


@strawberry.type
class CustomFieldMutations:
    custom_field_create: CustomFieldPayload | None = action(
        CustomFieldPayload,
        custom.create_field,
        "Define a field of contacts, companies or deals. Administrators only. Event: custom_field.changed.",
        creates(CustomFieldCreateInput),
    )
    custom_field_update: CustomFieldPayload | None = action(
        CustomFieldPayload,
        custom.update_field,
        "Change the definition of a field. Administrators only. Event: custom_field.changed.",
        ROW,
        VERSION,
        updates(CustomFieldUpdateInput),
    )
