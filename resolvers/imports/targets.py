"""What the columns of a file can become, and how the text of a cell becomes a value."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from models.contacts import Channel
from models.custom import CustomField, CustomKind
from models.interactions import InteractionKind
from models.ports.telephony import Direction, Disposition
from models.rights import FieldGroup, Noun, hiding
from resolvers.access import Actor

Parse = Callable[[Any, str], Any]
"""Gets a cell and the workspace's zone; raises ValueError with what is wrong."""

EXTERNAL_ID = "externalId"
REFERENCES = {"company": Noun.COMPANY, "contact": Noun.CONTACT, "deal": Noun.DEAL}
"""Targets that hold the external id of another record."""
PEOPLE = {"owner": "ownerId", "user": "userId"}
"""Targets that hold the e-mail of a user."""
_DECIMAL = re.compile(r"-?\d{1,15}(\.\d{1,10})?")
_TRUE, _FALSE = {"true", "yes", "1", "да", "истина"}, {"false", "no", "0", "нет", "ложь"}


def text(cell: Any, _zone: str) -> str:
    """Return text; numbers and flags of JSON become text."""
    if isinstance(cell, dict | list):
        raise ValueError("must be text")  # noqa: TRY004 - what is wrong with a cell is a ValueError here
    written = str(cell).strip()
    if "\x00" in written or (not written.isprintable() and any("\ud800" <= c <= "\udfff" for c in written)):
        raise ValueError("has a character that cannot be stored")
    return written


def listed(cell: Any, _zone: str) -> list[str]:
    """Return words: a list of JSON, or text with commas or semicolons between."""
    items = [text(item, _zone) for item in cell] if isinstance(cell, list) else re.split(r"[;,\n]", text(cell, _zone))
    return [item.strip() for item in items if item.strip()]


def cells(cell: Any, zone: str) -> list[str]:
    """Return what is read as a whole, commas and all: the texts of a list of JSON, or one text."""
    return [text(item, zone) for item in cell] if isinstance(cell, list) else [text(cell, zone)]


def decimal(cell: Any, zone: str) -> Decimal:
    """Return a number: spaces between thousands and a decimal comma are understood."""
    written = re.sub(r"[\s\u00a0\u202f]", "", text(cell, zone)).replace(",", ".")
    if not _DECIMAL.fullmatch(written):
        raise ValueError("is not a number")
    try:
        return Decimal(written)
    except InvalidOperation:
        raise ValueError("is not a number") from None


def whole(cell: Any, zone: str) -> int:
    """Return a whole number."""
    found = decimal(cell, zone)
    if found != int(found) or abs(found) > 2**31 - 1:
        raise ValueError("is not a whole number")
    return int(found)


def day(cell: Any, zone: str) -> date:
    """Return a day: 2026-11-22 or 22.11.2026."""
    written = text(cell, zone)
    for pattern in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return _by(pattern, written).date()
        except ValueError:
            continue
    raise ValueError("is not a day such as 2026-11-22 or 22.11.2026")


def _by(pattern: str, written: str) -> datetime:
    return datetime.strptime(written, pattern)  # noqa: DTZ007 - whoever calls adds the zone


def instant(cell: Any, zone: str) -> datetime:
    """Return an instant; without an offset it is read in the workspace's zone, and a day alone as its beginning."""
    written = text(cell, zone)
    ways: list[Callable[[str], datetime]] = [
        datetime.fromisoformat,
        partial(_by, "%d.%m.%Y %H:%M"),
        partial(_by, "%d.%m.%Y"),
    ]
    for read in ways:
        try:
            found = read(written)
        except ValueError:
            continue
        return (found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
    raise ValueError("is not an instant such as 2026-11-22T09:30:00+03:00 or 22.11.2026 09:30")


def flag(cell: Any, zone: str) -> bool:
    """Return yes or no."""
    written = text(cell, zone).casefold()
    if written not in _TRUE | _FALSE:
        raise ValueError("is neither yes nor no")
    return written in _TRUE


def one_of(enum: type[StrEnum]) -> Parse:
    """Return what reads the name of a member, in any letter case."""

    def parse(cell: Any, zone: str) -> StrEnum:
        name = text(cell, zone).upper()
        if name not in enum.__members__:
            raise ValueError(f"must be one of {', '.join(enum.__members__)}")
        return enum[name]

    return parse


_SHARED: Mapping[str, Parse] = {EXTERNAL_ID: text, "source": text, "comment": text, "owner": text}
TARGETS: Mapping[Noun, Mapping[str, Parse]] = {
    Noun.CONTACT: {
        **_SHARED, "name": text, "position": text, "tags": listed, "phones": cells, "emails": cells, "company": text,
    },
    Noun.COMPANY: {**_SHARED, "name": text, "website": text, "tags": listed},
    Noun.DEAL: {
        **_SHARED, "title": text, "amount": decimal, "currency": text, "openedAt": instant, "expectedCloseOn": day, "contact": text,
        "company": text, "pipeline": text, "stage": text, "closedAt": instant, "lossReason": text,
    },
    Noun.INTERACTION: {
        EXTERNAL_ID: text, "kind": one_of(InteractionKind), "direction": one_of(Direction), "channel": one_of(Channel),
        "contact": text, "phone": text, "deal": text, "user": text, "startedAt": instant, "endedAt": instant, "talkSeconds": whole,
        "disposition": one_of(Disposition), "subject": text, "text": text,
    },
}  # fmt: skip
_CUSTOM: Mapping[CustomKind, tuple[str, Parse]] = {
    CustomKind.TEXT: ("text", text),
    CustomKind.NUMBER: ("number", decimal),
    CustomKind.MONEY: ("amount", decimal),
    CustomKind.DATE: ("date", day),
    CustomKind.FLAG: ("flag", flag),
    CustomKind.CHOICE: ("choices", listed),
    CustomKind.CHOICES: ("choices", listed),
}


def custom(field: CustomField) -> tuple[str, Parse]:
    """Return the name under which a custom field takes its value, and what reads it."""
    return _CUSTOM[field.kind]


def names(noun: Noun, fields: Sequence[CustomField]) -> list[str]:
    """Return everything that a column of a noun can become."""
    return [*TARGETS[noun], *(f"custom.{field.key}" for field in fields)]


_COVERED_AS = {"phone": "Interaction.clientNumber"}
"""Targets that are no fields of the noun, by the field whose groups they belong to."""


def hidden(actor: Actor, noun: Noun, name: str, fields: Sequence[CustomField]) -> FieldGroup | None:
    """Return the group that hides from somebody what a column would become; they cannot import it. None where nothing hides it."""
    is_money = any(field.kind is CustomKind.MONEY and name == f"custom.{field.key}" for field in fields)
    covered = "CustomValue.amount" if is_money else _COVERED_AS.get(name, f"{noun.value.title()}.{name}")
    return hiding(covered, actor.rights.hidden)


def guess(columns: Sequence[str], known: Sequence[str]) -> dict[str, str]:
    """Return what columns become where nobody says: the target of the same name, however it is written."""

    def plain(name: str) -> str:
        return re.sub(r"[\s_\-]", "", name).casefold()

    by_name = {plain(name): name for name in known}
    return {column: by_name[plain(column)] for column in columns if plain(column) in by_name}
