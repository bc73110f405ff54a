"""What an event is: something that happened to an entity, with what changed of it, each field declared once."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import Enum, auto
from functools import lru_cache
from typing import Any, ClassVar, Generic, Self, TypeAlias, TypeVar, dataclass_transform, overload
from uuid import UUID

from models.base import now
from models.events.forms import TEXT, Form, Shown, Undeclared
from models.wire import camel

T = TypeVar("T")
E = TypeVar("E", bound="Event")


class Absent(Enum):
    """Stands where nothing is said, which is not the same as null."""

    ABSENT = auto()


ABSENT = Absent.ABSENT


@dataclass(frozen=True, kw_only=True)
class Change(Generic[T]):
    """What a field was and what it is, as the API prints it. What has just come into being was nothing before."""

    before: T | Absent | None = ABSENT
    after: T | Absent | None = ABSENT


Changed: TypeAlias = Change[T] | None
"""A field of an event; None where it has not changed."""


@overload
def shows(path: str, *columns: str, follows: bool = False) -> Change[str] | None: ...


@overload
def shows(path: str, *columns: str, form: Form[T], follows: bool = False) -> Change[T] | None: ...


def shows(path: str, *columns: str, form: Form[Any] = TEXT, follows: bool = False) -> Any:
    """Declare a field: which field of the API it shows, the columns that it is made of (its own name unless given), its form."""
    return field(default=None, metadata={"shown": Shown(path=path, columns=columns, form=form, follows=follows)})


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that happened to an entity. Every field that a subclass adds is a ``Change``, declared by ``shows``."""

    type: ClassVar[str] = ""
    entity_type: ClassVar[str] = ""
    """The prefix of the entity's global id."""
    untold: ClassVar[frozenset[str]] = frozenset()
    """Columns that follow from others and are shown nowhere."""
    told: ClassVar[Mapping[str, Shown]] = {}
    """What each field shows, by its name here."""

    entity_id: UUID
    version: int | None = None
    subject_id: UUID | None = None
    occurred_at: datetime = field(default_factory=now)

    @classmethod
    def of(
        cls,
        row: Any,
        *,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
        version: int | None = None,
        subject_id: UUID | None = None,
        occurred_at: datetime | None = None,
    ) -> Self:
        """Return the event of a row whose columns were and are these.

        Fields that show the same before and after are left out; columns that are not declared are refused.
        """
        was, becomes = cls._told(row, before or {}), cls._told(row, after or {})
        sides = {name: (was.get(name, ABSENT), becomes.get(name, ABSENT)) for name in {**was, **becomes}}
        changes = {name: Change(before=old, after=new) for name, (old, new) in sides.items() if old != new}
        return cls(
            entity_id=row.id,
            version=row.version if version is None else version,
            subject_id=subject_id,
            occurred_at=occurred_at or now(),
            **changes,
        )

    @classmethod
    def _told(cls, row: Any, columns: Mapping[str, Any]) -> dict[str, Any]:
        """Return what columns show, by field. A field of several columns takes from the row what has not changed."""
        found: dict[str, Any] = {}
        for name, shown, own in _shown_of(cls, tuple(columns)):  # type: ignore[arg-type] # mypy takes a class for one of its objects
            try:
                found[name] = _written(row, shown, columns, own)
            except (TypeError, ValueError) as exc:
                raise Undeclared(f"{cls.__name__}.{name}: {exc}") from exc
        return found

    def changes(self) -> Iterator[tuple[str, Shown, Change[Any]]]:
        """Return the fields that changed, by their names on the wire; values under keys apart (``custom.budget``)."""
        for name, shown in self.told.items():
            change: Change[Any] | None = getattr(self, name)
            if change is None:
                continue
            if not shown.form.keyed:
                yield camel(name), shown, change
                continue
            was, becomes = _entries(change.before), _entries(change.after)
            for key in {**was, **becomes}:
                yield f"{camel(name)}.{key}", shown, Change(before=was.get(key, ABSENT), after=becomes.get(key, ABSENT))

    def data(self) -> dict[str, Any]:
        """Return what the log keeps as JSON."""
        sides: dict[str, Any] = {"before": {}, "after": {}}
        for name in self.told:
            change: Change[Any] | None = getattr(self, name)
            for side, kept in sides.items():
                if change is not None and (value := getattr(change, side)) is not ABSENT:
                    kept[camel(name)] = value
        return sides


@lru_cache(1000)
def _shown_of(event: type[Event], columns: tuple[str, ...]) -> list[tuple[str, Shown, frozenset[str]]]:
    """Return the fields that some columns are shown by, each with its columns among them; columns that are not declared are refused."""
    found = [(name, shown, _own(shown, columns)) for name, shown in event.told.items()]
    if unknown := set(columns).difference(event.untold, *(own for _, _, own in found)):
        names = ", ".join(sorted(unknown))
        raise Undeclared(f"{event.__name__} has no field for {names}: declare what it shows, or that it is untold.")
    return [(name, shown, own) for name, shown, own in found if own]


def _own(shown: Shown, columns: Iterable[str]) -> frozenset[str]:
    if shown.form.keyed:
        return frozenset(column for column in columns if column.partition(".")[0] == shown.columns[0] and "." in column)
    return frozenset(columns) & frozenset(shown.columns)


def _written(row: Any, shown: Shown, columns: Mapping[str, Any], own: Collection[str]) -> Any:
    if shown.form.keyed:
        values = {column.partition(".")[2]: columns[column] for column in columns if column in own}
        return {key: None if value is None else shown.form.write(value) for key, value in values.items()}
    return shown.take({name: columns[name] if name in columns else getattr(row, name) for name in shown.columns})


def _entries(side: Any) -> Mapping[str, Any]:
    return side if isinstance(side, Mapping) else {}


@dataclass_transform(kw_only_default=True, frozen_default=True)
def fields_of(entity: str, *, untold: tuple[str, ...] = ()) -> Callable[[type[E]], type[E]]:
    """Declare what events of an entity have in common: its fields, and the columns that are told nowhere."""

    def build(cls: type[E]) -> type[E]:
        made = dataclass(frozen=True, kw_only=True)(cls)
        made.entity_type, made.untold, made.told = entity, frozenset(untold), _shown(made)
        return made

    return build


@dataclass_transform(kw_only_default=True, frozen_default=True)
def event(type_: str, entity: str = "", *, untold: tuple[str, ...] = ()) -> Callable[[type[E]], type[E]]:
    """Declare an event: its name, and, where its base does not say it, the entity and the columns that are told nowhere."""

    def build(cls: type[E]) -> type[E]:
        made = dataclass(frozen=True, kw_only=True)(cls)
        made.type, made.told = type_, _shown(made)
        made.entity_type, made.untold = entity or made.entity_type, made.untold | set(untold)
        if not made.entity_type or not made.__doc__:
            raise Undeclared(f"{cls.__name__} must say what it happens to, and in a docstring what has happened.")
        return made

    return build


_COMMON = {f.name for f in fields(Event)}


def _shown(cls: type[Event]) -> dict[str, Shown]:
    """Return what the fields of a class show. One that does not say it, and two of one column, are refused."""
    found: dict[str, Shown] = {}
    taken: dict[str, str] = {}
    for f in fields(cls):
        if f.name in _COMMON:
            continue
        shown: Shown | None = f.metadata.get("shown")
        if shown is None:
            raise Undeclared(f"{cls.__name__}.{f.name} does not say what it shows: declare it by shows().")
        columns = shown.columns or (f.name,)
        if other := taken.get(columns[0]):
            raise Undeclared(f"{cls.__name__}.{f.name} and {other} are both made of {columns[0]}.")
        taken[columns[0]] = f.name
        found[f.name] = Shown(path=shown.path, columns=columns, form=shown.form, follows=shown.follows)
    return found
