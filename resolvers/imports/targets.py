"""What the columns of a file can become, and how the text of a cell becomes a value."""

import csv
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from models.contacts import Channel
from models.custom import CustomField, CustomKind
from models.db.fields import is_clean
from models.interactions import InteractionKind
from models.ports.telephony import Direction, Disposition
from models.rights import FieldGroup, Noun, hiding
from resolvers.access import Actor
from resolvers.imports import forms
from resolvers.imports.forms import Form
from resolvers.imports.words import DIRECTIONS, DISPOSITIONS, KINDS, STATUSES, DealStatus, plain

Parse = Callable[[Any, Form], Any]
"""Gets a cell and how its column is read; raises ValueError with what is wrong."""

EXTERNAL_ID, ID, VERSION = "externalId", "id", "version"
_TRUE, _FALSE = {"true", "yes", "1", "да", "истина"}, {"false", "no", "0", "нет", "ложь"}
_ID = re.compile(r"([a-z]+)_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def text(cell: Any, _form: Form) -> str:
    """Return text; numbers, days and flags become text."""
    if isinstance(cell, dict | list):
        raise ValueError("must be text")  # noqa: TRY004 - what is wrong with a cell is a ValueError here
    written = (
        cell.isoformat() if isinstance(cell, date) else format(cell, "f") if isinstance(cell, Decimal) else str(cell)
    ).strip()
    if not is_clean(written):
        raise ValueError("has a character that cannot be stored")
    return written


def listed(cell: Any, form: Form) -> list[str]:
    """Return words: a list of JSON, or text with commas, semicolons, ``:::`` or lines between. What holds one of these is in quotes."""
    if isinstance(cell, list):
        items = [text(item, form) for item in cell]
    else:
        written = text(cell, form)
        items = _quoted(written) if '"' in written else re.split(r":::|[;,\n]", written)
    return [found for item in items if (found := item.strip().removeprefix("* "))]


def cells(cell: Any, form: Form) -> list[str]:
    """Return what is read as a whole, commas and all: the texts of a list of JSON, or one text."""
    return [text(item, form) for item in cell] if isinstance(cell, list) else [text(cell, form)]


def _quoted(written: str) -> list[str]:
    try:
        rows = csv.reader([re.sub(r":::|\n", ";", written)], delimiter=";", skipinitialspace=True, strict=True)
        return [item for part in next(rows) for item in ([part] if f'"{part}"' in written else part.split(","))]
    except csv.Error:
        raise ValueError('has a quote that does not close; a quote inside quotes is doubled: ""') from None


def decimal(cell: Any, form: Form) -> Decimal:
    """Return a number: signs of thousands and of currencies are understood, and the column says what the decimal sign is."""
    if isinstance(cell, bool):
        raise ValueError("is not a number")  # noqa: TRY004 - as above
    if isinstance(cell, int | float | Decimal):
        found = Decimal(str(cell))
        if not found.is_finite() or abs(found) >= Decimal(10) ** 15:
            raise ValueError("is not a number")
        return found
    return forms.number(text(cell, form), form)


def whole(cell: Any, form: Form) -> int:
    """Return a whole number."""
    found = decimal(cell, form)
    if found != int(found) or abs(found) > 2**31 - 1:
        raise ValueError("is not a whole number")
    return int(found)


def duration(cell: Any, form: Form) -> int:
    """Return seconds."""
    return whole(cell, form) if isinstance(cell, int | float | Decimal) else forms.seconds(text(cell, form))


def day(cell: Any, form: Form) -> date:
    """Return a day."""
    if isinstance(cell, datetime):
        return cell.date()
    return cell if isinstance(cell, date) else forms.day(text(cell, form), form)


def instant(cell: Any, form: Form) -> datetime:
    """Return an instant."""
    if isinstance(cell, date):
        return forms.placed(cell if isinstance(cell, datetime) else datetime.combine(cell, datetime.min.time()), form.zone)
    return forms.instant(text(cell, form), form)


def flag(cell: Any, form: Form) -> bool:
    """Return yes or no."""
    written = text(cell, form).casefold()
    if written not in _TRUE | _FALSE:
        raise ValueError("is neither yes nor no")
    return written in _TRUE


def one_of(enum: type[StrEnum], said: Mapping[str, StrEnum]) -> Parse:
    """Return what reads the name of a member in any letter case, or what people and other systems call it."""

    def parse(cell: Any, form: Form) -> StrEnum:
        written = text(cell, form)
        name = written.upper().replace(" ", "_")
        if name in enum.__members__:
            return enum[name]
        found = said.get(plain(written))
        if found is None:
            raise ValueError(f"must be one of {', '.join(enum.__members__)}")
        return found

    return parse


def own_id(noun: Noun) -> Parse:
    """Return what reads the global id of a record of a noun."""

    def parse(cell: Any, form: Form) -> str:
        written, prefix = text(cell, form), noun.value.lower()
        found = _ID.fullmatch(written)
        if found is None or found[1] != prefix:
            raise ValueError(f"is not an id such as {prefix}_01939c1e-…; another system's id is an externalId")
        return written

    return parse


@dataclass(frozen=True, kw_only=True)
class Target:
    """What a column becomes: how its cells are read, whether several columns may become it, and whether a row is nothing without it.

    A row with a bad value of what is not essential comes in without it, and the value is told.
    """

    parse: Parse
    joins: bool = False
    is_essential: bool = False


_TEXT, _LONG = Target(parse=text), Target(parse=text, joins=True)
_LIST, _CELLS = Target(parse=listed, joins=True), Target(parse=cells, joins=True)
_FACT = Target(parse=instant, is_essential=True)
HANDLES: Mapping[str, Channel] = {
    f"handles.{channel.value.lower()}": channel
    for channel in Channel
    if channel not in {Channel.PHONE, Channel.EMAIL, Channel.IN_PERSON}
}


def _shared(noun: Noun) -> dict[str, Target]:
    return {
        EXTERNAL_ID: Target(parse=text, is_essential=True),
        ID: Target(parse=own_id(noun), is_essential=True),
        VERSION: Target(parse=whole, is_essential=True),
        "source": _TEXT,
        "comment": _LONG,
        "owner": _TEXT,
    }


_NAME = Target(parse=text, is_essential=True)
TARGETS: Mapping[Noun, Mapping[str, Target]] = {
    Noun.CONTACT: {
        **_shared(Noun.CONTACT), "name": _NAME, "firstName": _NAME, "middleName": _NAME, "lastName": _NAME, "position": _TEXT,
        "tags": _LIST, "phones": _CELLS, "emails": _CELLS, "company": _TEXT, "companyName": _TEXT,
        **dict.fromkeys(HANDLES, _LIST),
    },
    Noun.COMPANY: {**_shared(Noun.COMPANY), "name": _NAME, "website": _TEXT, "tags": _LIST},
    Noun.DEAL: {
        **_shared(Noun.DEAL), "title": _NAME, "amount": Target(parse=decimal), "currency": Target(parse=text, is_essential=True),
        "openedAt": _FACT, "expectedCloseOn": Target(parse=day), "contact": _TEXT, "company": _TEXT, "companyName": _TEXT,
        "pipeline": _NAME, "stage": _NAME, "status": Target(parse=one_of(DealStatus, STATUSES), is_essential=True),
        "closedAt": _FACT, "wonAt": _FACT, "lostAt": _FACT, "lossReason": _TEXT,
    },
    Noun.INTERACTION: {
        EXTERNAL_ID: Target(parse=text, is_essential=True), ID: Target(parse=own_id(Noun.INTERACTION), is_essential=True),
        "kind": Target(parse=one_of(InteractionKind, KINDS), is_essential=True),
        "direction": Target(parse=one_of(Direction, DIRECTIONS), is_essential=True),
        "channel": Target(parse=one_of(Channel, {})), "contact": _TEXT, "phone": _TEXT, "fromNumber": _TEXT, "toNumber": _TEXT,
        "lineNumber": _TEXT, "deal": _TEXT, "user": _TEXT, "startedAt": _FACT, "endedAt": Target(parse=instant),
        "talkSeconds": Target(parse=duration), "disposition": Target(parse=one_of(Disposition, DISPOSITIONS)),
        "isAutomatic": Target(parse=flag), "subject": _TEXT, "text": _LONG,
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


def custom(field: CustomField) -> tuple[str, Target]:
    """Return the name under which a custom field takes its value, and what reads it."""
    name, parse = _CUSTOM[field.kind]
    return name, Target(parse=parse, joins=parse is listed)


def target_of(noun: Noun, name: str, fields: Mapping[str, CustomField]) -> Target:
    """Return what a column that becomes this is read by."""
    return custom(fields[name[7:]])[1] if name.startswith("custom.") else TARGETS[noun][name]


def names(noun: Noun, fields: Sequence[CustomField]) -> list[str]:
    """Return everything that a column of a noun can become."""
    return [*TARGETS[noun], *(f"custom.{field.key}" for field in fields)]


_COVERED_AS = {
    "phone": "Interaction.clientNumber",
    "firstName": "Contact.name",
    "middleName": "Contact.name",
    "lastName": "Contact.name",
    "companyName": "Contact.company",
}
"""Targets that are no fields of the noun, by the field whose groups they belong to."""


def hidden(actor: Actor, noun: Noun, name: str, fields: Sequence[CustomField]) -> FieldGroup | None:
    """Return the group that hides from somebody what a column would become; they cannot import it. None where nothing hides it."""
    is_money = any(field.kind is CustomKind.MONEY and name == f"custom.{field.key}" for field in fields)
    field = name.partition(".")[0]
    covered = "CustomValue.amount" if is_money else _COVERED_AS.get(name, f"{noun.value.title()}.{field}")
    return hiding(covered, actor.rights.hidden)
