"""How fields of events are written: as the API prints them, and in no other way."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Generic, TypeVar
from uuid import UUID

from models.money import from_minor
from models.wire import camel, instant

T = TypeVar("T")


class Undeclared(TypeError):
    """An event says something that its class does not declare, or not in this form. It is a fault of ours."""


@dataclass(frozen=True, kw_only=True)
class Form(Generic[T]):
    """How a value is written. ``parts`` are the fields of an entry, where it is made of entries."""

    name: str
    """As the documents name it."""
    write: Callable[..., T]
    """Makes the value of those of its columns; never asked where the first is null."""
    parts: Mapping[str, "Shown"] = field(default_factory=dict)
    keyed: bool = False
    """Whether the entries have keys of their own, which the workspace has made: ``custom.budget``."""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What a field shows: type and field of the API, and so the group that covers it; its columns; and its form."""

    path: str
    columns: tuple[str, ...]
    form: Form[Any]
    follows: bool = False
    """Whether it follows from other fields, and nobody enters it."""

    def take(self, values: Mapping[str, Any]) -> Any:
        """Return the value as it is written."""
        found = [values[column] for column in self.columns]
        return None if found[0] is None else self.form.write(*found)


def _of(*types: type) -> Callable[[Any], Any]:
    """Return what passes values of these types on as they are, and nothing else."""

    def write(value: Any) -> Any:
        if type(value) not in types:
            raise Undeclared(f"{value!r} is not a {types[0].__name__}")
        return value

    return write


def _name(value: Any) -> str:
    return value.name if isinstance(value, Enum) else str(_of(str)(value))


def _many(write: Callable[[Any], T]) -> Callable[[Any], list[T]]:
    return lambda values: [write(value) for value in values]


def _day(value: Any) -> str:
    if isinstance(value, datetime) or not isinstance(value, date):
        raise Undeclared(f"{value!r} is not a day")
    return value.isoformat()


def _decimal(value: Any) -> str:
    return format(value, "f") if isinstance(value, Decimal) else str(_of(str)(value))


def _money(minor: int, currency: str) -> dict[str, str]:
    return {"amount": str(from_minor(minor, currency)), "currency": currency}


TEXT = Form[str](name="String", write=_of(str))
NUMBER = Form[int](name="Int", write=_of(int))
FLAG = Form[bool](name="Boolean", write=_of(bool))
DAY = Form[str](name="Date", write=_day)
INSTANT = Form[str](name="DateTime", write=instant)
DECIMAL = Form[str](name="Decimal", write=_decimal)
MONEY = Form[dict[str, str]](name="Money", write=_money)
"""Of two columns: minor units, and the currency."""
WORDS = Form[list[str]](name="[String]", write=_many(_of(str)))
NUMBERS = Form[list[int]](name="[Int]", write=_many(_of(int)))


def one_of(name: str) -> Form[str]:
    """Return the form of a value of an enum of the API."""
    return Form(name=name, write=_name)


def some_of(name: str) -> Form[list[str]]:
    """Return the form of several values of an enum."""
    return Form(name=f"[{name}]", write=_many(_name))


def id_of(prefix: str) -> Form[str]:
    """Return the form of a global id."""
    return Form(name="ID", write=_prefixed(prefix))


def ids_of(prefix: str) -> Form[list[str]]:
    """Return the form of several global ids."""
    return Form(name="[ID]", write=_many(_prefixed(prefix)))


def _prefixed(prefix: str) -> Callable[[Any], str]:
    return lambda value: f"{prefix}_{value if isinstance(value, UUID) else UUID(value)}"


def part(path: str, *columns: str, form: Form[Any] = TEXT) -> Shown:
    """Declare a field of an entry; its column is the field's name unless others are given."""
    return Shown(path=path, columns=columns, form=form)


def entries(*, untold: tuple[str, ...] = (), **parts: Shown) -> Form[list[dict[str, Any]]]:
    """Return the form of a list beside a row. What an entry has and nobody declares is refused, save what is ``untold``."""
    named = _named(parts)
    return Form(name="list", write=_many(lambda entry: _entry(entry, named, untold)), parts=_wired(named))


def by_key(**parts: Shown) -> Form[dict[str, Any]]:
    """Return the form of values under keys of the workspace's making."""
    named = _named(parts)
    return Form(name="by key", write=lambda entry: _entry(entry, named), parts=_wired(named), keyed=True)


def _named(parts: Mapping[str, Shown]) -> dict[str, Shown]:
    return {
        name: Shown(path=shown.path, columns=shown.columns or (name,), form=shown.form, follows=shown.follows)
        for name, shown in parts.items()
    }


def _wired(parts: Mapping[str, Shown]) -> dict[str, Shown]:
    return {camel(name): shown for name, shown in parts.items()}


def _entry(entry: Mapping[str, Any], parts: Mapping[str, Shown], untold: tuple[str, ...] = ()) -> dict[str, Any]:
    known = {column for shown in parts.values() for column in shown.columns}
    if unknown := entry.keys() - known - set(untold):
        raise Undeclared(f"no part of an entry shows {', '.join(sorted(unknown))}")
    return {camel(name): shown.take(entry) for name, shown in parts.items() if entry.keys() >= set(shown.columns)}
