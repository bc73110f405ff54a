"""Calendar days of a workspace: the one place where an instant becomes the day on which it is counted.

A row that is counted by day keeps the day beside the instant, in a ``LocalDayField``. Whoever writes the instant takes both from ``dated``;
a new zone finds all such columns by ``day_columns``. The zone is the one that holds when the transaction commits: a transaction that
began with another one is done anew (``resolvers/callers.py``).
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from tortoise import Model, fields


class LocalDayField(fields.DateField[Any]):
    """The day on which the instant of another column falls in the workspace's zone."""

    def __init__(self, of: str, **options: Any) -> None:
        super().__init__(**options)
        self.of = of


def local_day(at: datetime, zone: str) -> date:
    """Return the calendar day that an instant falls on in a zone."""
    return at.astimezone(ZoneInfo(zone)).date()


def begins(day: date, zone: str) -> datetime:
    """Return the instant at which a calendar day begins in a zone; where its clocks leave midnight out, that at which they do."""
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)


@cache
def day_columns(model: type[Model]) -> Mapping[str, str]:
    """Return the columns of a table that hold a local day, by the column with the instant."""
    columns = model._meta.fields_map.items()  # noqa: SLF001 - Tortoise keeps a table's columns there
    return {field.of: name for name, field in columns if isinstance(field, LocalDayField)}


def dated(model: type[Model], zone: str, **instants: datetime | None) -> dict[str, Any]:
    """Return columns with instants, and with the local days that belong to them."""
    days = day_columns(model)
    return instants | {days[name]: at and local_day(at, zone) for name, at in instants.items() if name in days}
