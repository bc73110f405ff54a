"""How a column writes its numbers and days, told by the column as a whole.

``1,500`` is one and a half or fifteen hundred, and ``05/03/2026`` is of March or of May. One value of a column that can be read in one
way only tells how the others are meant; where none does, it is asked, and nothing is guessed.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo


class DecimalSign(StrEnum):
    """What stands between the whole and the fraction of a number."""

    COMMA = "COMMA"
    POINT = "POINT"


class DayOrder(StrEnum):
    """Which of a day's numbers comes first."""

    DAY_FIRST = "DAY_FIRST"
    MONTH_FIRST = "MONTH_FIRST"


class Unclear(StrEnum):
    """What a cell tells that could be read in two ways."""

    EITHER = "EITHER"


@dataclass(frozen=True, kw_only=True)
class Form:
    """How the cells of a column are read."""

    zone: str
    decimal: DecimalSign | None = None
    order: DayOrder | None = None


SIGNS = {DecimalSign.COMMA: ",", DecimalSign.POINT: "."}
_SPACES = re.compile(r"[\s\u00a0\u202f'\u2019]")
_MONEY = re.compile(r"(?:руб(?:лей|ля|ль)?\.?|р\.|rub|usd|eur|kzt|uah|byn|[₽$€£₸₴])", re.IGNORECASE)
_GROUPED = re.compile(r"\d{1,3}([.,])\d{3}")
_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,10})?")
_DAY = re.compile(
    r"(\d{1,4})([./\-])(\d{1,2})\2(\d{1,4})"
    r"(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([ap])\.?m\.?)?)?",
    re.IGNORECASE,
)
_CENTURY, _YEAR_DIGITS, _LAST_MONTH, _NOON = 100, 4, 12, 12


def bare(written: str) -> str:
    """Return a number without spaces, signs of thousands that are spaces, and signs of currencies."""
    return _SPACES.sub("", _MONEY.sub("", written))


def sign_of(written: str) -> DecimalSign | Unclear | None:
    """Return which decimal sign a number tells; None where it does not say."""
    number = bare(written).lstrip("+-")
    comma, point = number.count(","), number.count(".")
    if comma and point:
        return DecimalSign.COMMA if number.rfind(",") > number.rfind(".") else DecimalSign.POINT
    if comma > 1 or point > 1:
        return DecimalSign.POINT if comma else DecimalSign.COMMA
    if not comma and not point:
        return None
    if _GROUPED.fullmatch(number) and not number.startswith("0"):
        return Unclear.EITHER
    return DecimalSign.COMMA if comma else DecimalSign.POINT


def number(written: str, form: Form) -> Decimal:
    """Return the number that a cell holds, by the decimal sign of its column."""
    sign = sign_of(written)
    if sign is Unclear.EITHER:
        sign = form.decimal
        if sign is None:
            raise ValueError("could be read in two ways; say which the decimal sign is")
    plain = bare(written)
    if isinstance(sign, DecimalSign):
        thousands = "." if sign is DecimalSign.COMMA else ","
        plain = plain.replace(thousands, "").replace(SIGNS[sign], ".")
    if not _NUMBER.fullmatch(plain.removeprefix("+")):
        raise ValueError("is not a number")
    return Decimal(plain)


def order_of(written: str) -> DayOrder | Unclear | None:
    """Return which order a day tells; None where it is no such day or says it by its form."""
    found = _DAY.match(written)
    if found is None or len(found[1]) == _YEAR_DIGITS:
        return None
    first, second = int(found[1]), int(found[3])
    if first > _LAST_MONTH:
        return DayOrder.DAY_FIRST
    if second > _LAST_MONTH:
        return DayOrder.MONTH_FIRST
    return None if found[2] == "." or first == second else Unclear.EITHER


def _moment(written: str, form: Form) -> datetime | None:
    """Return the day and time that a cell holds, without a zone; None where it is written in another way."""
    found = _DAY.fullmatch(written)
    if found is None:
        return None
    if len(found[1]) == _YEAR_DIGITS:
        year, month, day_ = int(found[1]), int(found[3]), int(found[4])
    else:
        order = order_of(written)
        if order is Unclear.EITHER:
            order = form.order
            if order is None:
                raise ValueError("could be read in two ways; say whether the day or the month comes first")
        order = order or form.order or DayOrder.DAY_FIRST
        one, two = int(found[1]), int(found[3])
        day_, month = (one, two) if order is DayOrder.DAY_FIRST else (two, one)
        year = int(found[4]) + (2000 if int(found[4]) < _CENTURY else 0)
    hour = int(found[5] or 0)
    if found[8]:
        hour = hour % _NOON + (_NOON if found[8].lower() == "p" else 0)
    return datetime(year, month, day_, hour, int(found[6] or 0), int(found[7] or 0))  # noqa: DTZ001 - whoever calls adds the zone


def day(written: str, form: Form) -> date:
    """Return the day that a cell holds; of an instant its day."""
    try:
        found = _moment(written, form) or datetime.fromisoformat(written)
    except ValueError as exc:
        raise _unread(exc, "a day such as 2026-11-22 or 22.11.2026") from None
    return found.date()


def instant(written: str, form: Form) -> datetime:
    """Return the instant that a cell holds; without an offset it is read in the workspace's zone, and a day alone as its beginning."""
    try:
        found = _moment(written, form) or datetime.fromisoformat(written)
    except ValueError as exc:
        raise _unread(exc, "an instant such as 2026-11-22T09:30:00+03:00 or 22.11.2026 09:30") from None
    return placed(found, form.zone)


def placed(found: datetime, zone: str) -> datetime:
    """Return an instant in UTC; one without an offset is of the zone."""
    return (found if found.tzinfo else found.replace(tzinfo=_zone(zone))).astimezone(UTC)


@lru_cache(16)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _unread(exc: ValueError, form: str) -> ValueError:
    return exc if "two ways" in str(exc) else ValueError(f"is not {form}")


_UNITS = re.compile(r"(?:(\d+)\s*(?:h|ч)\w*\.?)?\s*(?:(\d+)\s*(?:m|м)\w*\.?)?\s*(?:(\d+)\s*(?:s|с)\w*\.?)?", re.IGNORECASE)


def seconds(written: str) -> int:
    """Return a length of time in seconds: 65, 1:05, 00:01:05, or 1 мин 5 сек."""
    plain = written.strip()
    if re.fullmatch(r"\d{1,9}([.,]0+)?", plain):
        return int(re.split(r"[.,]", plain)[0])
    if re.fullmatch(r"\d{1,4}(:\d{2}){1,2}", plain):
        total = 0
        for part in plain.split(":"):
            total = total * 60 + int(part)
        return total
    found = _UNITS.fullmatch(plain)
    if found and any(found.groups()):
        hours, minutes, rest = (int(part or 0) for part in found.groups())
        return int(timedelta(hours=hours, minutes=minutes, seconds=rest).total_seconds())
    raise ValueError("is not a length of time such as 65, 1:05 or 00:01:05")


@dataclass(kw_only=True)
class Evidence:
    """What the cells of a column have told so far: how, and an example of each."""

    told: dict[StrEnum, str] = field(default_factory=dict)
    unclear: str | None = None

    def see(self, found: StrEnum | None, written: str) -> None:
        """Note what a cell tells."""
        if isinstance(found, Unclear):
            self.unclear = self.unclear or written
        elif isinstance(found, StrEnum):
            self.told.setdefault(found, written)

    def form(self) -> StrEnum | None:
        """Return how the column writes; None where nothing or more than one thing was told."""
        return next(iter(self.told)) if len(self.told) == 1 else None

    @property
    def asks(self) -> str | None:
        """Return a cell that could be read in two ways, where the column does not tell in which."""
        return self.unclear if self.form() is None else None


@dataclass(kw_only=True)
class Columns:
    """The columns whose cells are numbers or days, and what they have told."""

    numbers: Mapping[str, Evidence]
    days: Mapping[str, Evidence]

    @classmethod
    def of(cls, numbers: Sequence[str], days: Sequence[str]) -> "Columns":
        """Begin with columns of which nothing has been seen."""
        return cls(numbers={name: Evidence() for name in numbers}, days={name: Evidence() for name in days})

    def see(self, cells: Mapping[str, Any]) -> None:
        """Note what a row tells."""
        for columns, tell in ((self.numbers, sign_of), (self.days, order_of)):
            for name, evidence in columns.items():
                cell = cells.get(name)
                if isinstance(cell, str) and cell:
                    evidence.see(tell(cell.strip()), cell.strip())

    def found(self) -> dict[str, dict[str, str]]:
        """Return the form of each column that told one, as an import keeps it."""
        signs = {name: {"decimal": form.value} for name, e in self.numbers.items() if (form := e.form())}
        orders = {name: {"order": form.value} for name, e in self.days.items() if (form := e.form())}
        return signs | orders
