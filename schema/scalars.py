"""Scalars that refuse what is not exact. Values come out of the database ready to print, so serialising passes text on."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import strawberry
from graphql import GraphQLError

from models.wire import instant

EARLIEST = date(1900, 1, 1)
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d(\.\d{1,9})?)?([Zz]|[+-]\d\d:\d\d)")
_DECIMAL = re.compile(r"-?\d{1,30}(\.\d{1,15})?")


def _parse_instant(value: Any) -> datetime:
    if not isinstance(value, str) or not _INSTANT.fullmatch(value):
        raise GraphQLError("a DateTime is RFC 3339 text with a zone, such as 2026-11-22T09:30:00Z")
    try:
        found = datetime.fromisoformat(value.upper()).astimezone(UTC)
    except (ValueError, OverflowError) as exc:
        raise GraphQLError(f"{value} is not an instant that exists") from exc
    if found.date() < EARLIEST:
        raise GraphQLError("a DateTime must not be before 1900")
    return found


def _parse_date(value: Any) -> date:
    try:
        if not isinstance(value, str) or len(value) != 10:
            raise ValueError
        day = date.fromisoformat(value)
    except ValueError as exc:
        raise GraphQLError("a Date is a calendar day such as 2026-11-22") from exc
    if day < EARLIEST:
        raise GraphQLError("a Date must not be before 1900")
    return day


def _parse_decimal(value: Any) -> Decimal:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not _DECIMAL.fullmatch(text):
        raise GraphQLError('a Decimal is text such as "1250.50" (or a whole number), with at most 15 decimal places')
    try:
        return Decimal(text)
    except InvalidOperation as exc:
        raise GraphQLError(f"{value} is not a number") from exc


def _text(value: Any) -> str:
    if isinstance(value, datetime):
        return instant(value)
    return value.isoformat() if isinstance(value, date) else str(value)


DateTime = strawberry.scalar(
    name="DateTime",
    description="An instant as RFC 3339 text. Answers are in UTC with Z; questions may use any offset, but must have one.",
    specified_by_url="https://scalars.graphql.org/andimarek/date-time",
    serialize=_text,
    parse_value=_parse_instant,
)
Date = strawberry.scalar(
    name="Date",
    description="A calendar day, such as 2026-11-22.",
    serialize=_text,
    parse_value=_parse_date,
)
DecimalScalar = strawberry.scalar(
    name="Decimal",
    description='An exact decimal number as text, such as "1250.50". Never a binary floating point number.',
    serialize=str,
    parse_value=_parse_decimal,
)
JsonScalar = strawberry.scalar(
    name="JSON",
    description="Any JSON value.",
    serialize=lambda value: value,
    parse_value=lambda value: value,
)


class Json:
    """Stands for any JSON value in annotations."""


SCALARS: dict[object, Any] = {datetime: DateTime, date: Date, Decimal: DecimalScalar, Json: JsonScalar}
