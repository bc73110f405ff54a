"""Custom fields: what a workspace keeps of contacts, companies and deals beside the built-in fields."""

from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Row
from models.db.fields import MentionField, enum_column
from models.erasure import scrubbed
from models.folding import sort_key
from models.rights import Noun

SCALE = 6
"""Decimal places of a number, which is kept exactly as a whole number of millionths."""
LARGEST = 10**12


class CustomKind(StrEnum):
    """What values a custom field takes."""

    TEXT = "TEXT"
    NUMBER = "NUMBER"
    MONEY = "MONEY"
    DATE = "DATE"
    FLAG = "FLAG"
    CHOICE = "CHOICE"
    CHOICES = "CHOICES"


class CustomField(Row):
    """The definition of a field. ``key`` never changes; ``options`` are what a CHOICE chooses from."""

    impersonal = "what the workspace is set up with"

    noun = enum_column(Noun)
    key = fields.CharField(max_length=50)
    name = fields.CharField(max_length=200)
    kind = enum_column(CustomKind)
    options = fields.JSONField[list[str]](default=list)
    position = fields.IntField(default=0)
    is_active = fields.BooleanField(default=True)

    class Meta:
        table = "custom_field"
        unique_together = [("workspace_id", "noun", "key")]


class CustomValue(Row):
    """One value of one row. ``sort_text`` sorts values of a field among themselves, whatever its kind."""

    gone_with = "entity_id"
    personal = {"text": scrubbed()}
    """Of what is not a contact: where it names the person, the row goes."""

    entity_id = MentionField()
    field: fields.ForeignKeyRelation[CustomField] = fields.ForeignKeyField(
        "crm.CustomField", related_name=False, on_delete=fields.CASCADE
    )
    field_id: UUID
    text = fields.TextField(null=True)
    number_text = fields.CharField(max_length=40, null=True)
    number = fields.BigIntField(null=True)
    amount_minor = fields.BigIntField(null=True)
    date = fields.DateField(null=True)
    flag = fields.BooleanField(null=True)
    choices = fields.JSONField[list[str] | None](null=True)
    sort_text = fields.CharField(max_length=200)

    class Meta:
        table = "custom_value"
        unique_together = [("workspace_id", "entity_id", "field_id")]
        indexes = [("workspace_id", "field_id", "sort_text", "entity_id")]


def scaled(number: Decimal) -> int | None:
    """Return a number in millionths, or None where it is too large or too fine for that."""
    if abs(number) >= LARGEST or number != round(number, SCALE):
        return None
    return int(number.scaleb(SCALE))


def columns(kind: CustomKind, value: Any, options: list[str]) -> dict[str, Any]:
    """Return the columns that keep a checked value of a kind; money comes in minor units."""
    match kind:
        case CustomKind.TEXT:
            return {"text": value, "sort_text": sort_key(value)}
        case CustomKind.NUMBER:
            number = scaled(value) or 0
            return {"number": number, "number_text": format(value.normalize(), "f"), "sort_text": _sortable(number)}
        case CustomKind.MONEY:
            return {"amount_minor": value, "sort_text": _sortable(value)}
        case CustomKind.DATE:
            return {"date": value, "sort_text": value.isoformat()}
        case CustomKind.FLAG:
            return {"flag": value, "sort_text": "1" if value else "0"}
        case _:
            return {"choices": value, "sort_text": " ".join(f"{options.index(v):04d}" for v in value)[:200]}


def _sortable(number: int) -> str:
    return f"{number + 10**19:020d}"


def told(row: CustomValue, kind: CustomKind, currency: str) -> dict[str, Any]:
    """Return a value as events take it: by the name of its field in the API, money by its columns."""
    match kind:
        case CustomKind.TEXT:
            return {"text": row.text}
        case CustomKind.NUMBER:
            return {"number": row.number_text}
        case CustomKind.MONEY:
            return {"amount_minor": row.amount_minor, "currency": currency}
        case CustomKind.DATE:
            return {"date": row.date}
        case CustomKind.FLAG:
            return {"flag": row.flag}
        case _:
            return {"choices": row.choices}
