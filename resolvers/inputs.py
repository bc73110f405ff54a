"""Checking what a client wants to write. Each refusal names the place in the input and has a stable code."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from tortoise.queryset import QuerySet

from models import emails
from models.base import MergeableRow, Record, RestorableRow, Row, now
from models.base import new_id as fresh_id
from models.countries import COUNTRIES
from models.db.locking import one_at_a_time, owned, referred
from models.errors import BadInput, Fate, Problem, Refused, UserErrorCode, refuse
from models.money import CURRENCIES, LARGEST_MINOR, to_minor
from models.phones import LONGEST, NoNumber, read
from models.rights import Noun, Verb, hiding
from models.users import Role, User
from models.wire import camel
from resolvers.access import Actor
from resolvers.reads import ids

R = TypeVar("R", bound=RestorableRow)
A = TypeVar("A", bound=Record)
T = TypeVar("T")

MAX_LIST = 50
MAX_COMMENT = 10_000


_remembered: ContextVar[dict[object, Any] | None] = ContextVar("remembered", default=None)


@contextmanager
def remembering() -> Iterator[None]:
    """Within this, what many inputs refer to (an owner, a company, definitions of fields) is read once. For one transaction."""
    token = _remembered.set({})
    try:
        yield
    finally:
        _remembered.reset(token)


def forget() -> None:
    """Let go of what was remembered: taking back a part of a transaction gives up the locks that were taken in it."""
    known = _remembered.get()
    if known is not None:
        known.clear()


def forget_one(key: object) -> None:
    """Let go of one thing that was remembered and is not so any more."""
    known = _remembered.get()
    if known is not None:
        known.pop(key, None)


def remember(found: Mapping[object, Any]) -> None:
    """Keep what was read for many inputs at once, by the keys under which each asks for it."""
    known = _remembered.get()
    if known is not None:
        known.update(found)


async def once(key: object, read: Callable[[], Awaitable[T]]) -> T:
    """Return what was read under a key before, where that is remembered; else read it."""
    known = _remembered.get()
    if known is None:
        return await read()
    if key not in known:
        known[key] = await read()
    found: T = known[key]
    return found


async def foresee(model: type[R], actor: Actor, row_ids: Iterable[UUID]) -> None:
    """Read rows that inputs will refer to in one statement, where what they refer to is remembered."""
    wanted = sorted(set(row_ids))
    if wanted:
        query = model.filter(workspace_id=actor.workspace_id, id__in=wanted, deleted_at__isnull=True).order_by("id")
        found = {row.id: row for row in await referred(query)}
        remember({(model, (actor.workspace_id, each)): [found[each]] if each in found else [] for each in wanted})


async def hold(model: type[R], actor: Actor, row_ids: Iterable[UUID]) -> None:
    """Lock rows that inputs will change in one statement, where they are remembered: each is changed once or more, as it then is."""
    wanted = sorted(set(row_ids))
    if wanted:
        query = model.filter(workspace_id=actor.workspace_id, id__in=wanted, deleted_at__isnull=True).order_by("id")
        remember({_held(model, actor, row.id): [row] for row in await owned(query)})


def _held(model: type[R], actor: Actor, row_id: UUID) -> object:
    return ("held", model, actor.workspace_id, row_id)


class Problems:
    """Collects everything that is wrong, so that a client sees it at once."""

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def add(self, path: str, code: UserErrorCode, message: str) -> None:
        """Note a problem at a dotted path."""
        self.found.append(Problem(path=tuple(path.split(".")), code=code, message=message))

    def check(self) -> None:
        """Refuse if anything was wrong."""
        if self.found:
            raise Refused(*self.found)


def text(problems: Problems, path: str, value: str | None, *, longest: int, required: bool = False) -> str | None:
    """Return trimmed text, or None for nothing. Too long, and nothing where something is required, are problems."""
    trimmed = (value or "").strip()
    if not trimmed:
        if required:
            problems.add(path, UserErrorCode.REQUIRED, "must not be empty")
        return None
    if len(trimmed) > longest:
        problems.add(path, UserErrorCode.TOO_LONG, f"must have at most {longest} characters, not {len(trimmed)}")
        return None
    return trimmed


def longest_of(model: type[Row], column: str) -> int:
    """Return how long a column's text may be."""
    length = getattr(model._meta.fields_map[column], "max_length", None)  # noqa: SLF001 - Tortoise keeps a column's length there
    return int(length) if length else MAX_COMMENT


def tags(problems: Problems, path: str, values: Sequence[str] | None) -> list[str]:
    """Return words without repeats, in their order."""
    if len(values or ()) > MAX_LIST:
        problems.add(path, UserErrorCode.TOO_MANY, f"at most {MAX_LIST}")
        return []
    found = (text(problems, f"{path}.{i}", value, longest=50) for i, value in enumerate(values or ()))
    return list(dict.fromkeys(tag for tag in found if tag))


def phone(problems: Problems, path: str, written: str, country: str) -> str | None:
    """Return a number in E.164. What is no telephone number, or may be several, is a problem."""
    try:
        if len(written.strip()) <= LONGEST:
            return read(written, country)
        problems.add(path, UserErrorCode.TOO_LONG, f"must have at most {LONGEST} characters")
    except NoNumber as reason:
        problems.add(path, UserErrorCode.INVALID, str(reason))
    return None


def email(problems: Problems, path: str, value: str | None) -> str | None:
    """Return an e-mail address, cleaned. What has no name and domain around one @ is a problem."""
    address = text(problems, path, emails.cleaned(value or ""), longest=254, required=True)
    if address and not emails.is_address(address):
        problems.add(path, UserErrorCode.INVALID, "is not an e-mail address")
    return address


def country(problems: Problems, path: str, value: str) -> str:
    """Return the code of a country (ISO 3166, two letters). What is none is a problem."""
    code = value.strip().upper()
    if code not in COUNTRIES:
        problems.add(path, UserErrorCode.INVALID, "must be a country's ISO 3166 code of two letters, such as RU")
    return code


def money(problems: Problems, path: str, amount: Decimal | None, currency: str) -> int | None:
    """Return an amount in minor units. Negative, too large, and too many decimal places are problems."""
    if currency not in CURRENCIES:
        problems.add(path, UserErrorCode.INVALID, f"{currency[:10]} is not an ISO 4217 currency code")
        return None
    if amount is None:
        return None
    minor = to_minor(amount, currency)
    if minor is None:
        problems.add(path, UserErrorCode.INVALID, f"has more decimal places than {currency} has")
    elif not 0 <= minor <= LARGEST_MINOR:
        problems.add(path, UserErrorCode.OUT_OF_RANGE, "must not be negative, nor have more than 13 digits before the point")
        return None
    return minor


def happened(problems: Problems, path: str, at: datetime | None, *, earliest: datetime | None = None) -> datetime:
    """Return when something happened: now unless said; neither in the future nor before ``earliest``."""
    present = now()
    if at is None:
        return present
    if at > present:
        problems.add(path, UserErrorCode.OUT_OF_RANGE, "must not be in the future")
    elif earliest is not None and at < earliest:
        problems.add(path, UserErrorCode.OUT_OF_RANGE, f"must not be before {earliest.isoformat()}")
    return at


def row_id(model: type[Record], path: str, value: str) -> UUID:
    """Return the UUID of a global id of a table's rows."""
    try:
        return ids.decode("id", value, model.prefix())
    except BadInput as exc:
        raise refuse(path, UserErrorCode.INVALID, exc.message.removeprefix("id: ")) from None


async def new_id(model: type[Row], actor: Actor, path: str, value: str | None) -> UUID:
    """Return the id of a new row: the one that the client made, or a fresh one.

    One that a record has which the caller may see is TAKEN; of a colleague's, which they may not see, no more is told than that the id
    cannot be used. What other workspaces have makes no difference.
    """
    if value is None:
        return fresh_id()
    given = row_id(model, path, value)
    await one_at_a_time("id", actor.workspace_id, given)
    found = await model.filter(workspace_id=actor.workspace_id, id=given).first()
    if found is None:
        return given
    if actor.may(Verb.READ, _noun(model), getattr(found, "owner_id", None)):
        raise refuse(path, UserErrorCode.TAKEN, "there is a record with this id already")
    raise refuse(path, UserErrorCode.INVALID, "this id cannot be used; make another")


def _noun(model: type[Record]) -> str:
    """Return the name under which rights know a table's rows."""
    return model.prefix().upper()


async def load(model: type[R], actor: Actor, path: str, value: str, *, verb: Verb = Verb.READ, deleted: bool | None = False) -> R:
    """Return a row that the caller may see: held so that others can refer to it, or locked where they want to do more than that.

    What they may not see is not found; what they may see but not change is forbidden. ``deleted`` is None for rows of either state.
    An id of what was merged leads to what was kept, but not for whoever would delete it.
    """
    query_id = (actor.workspace_id, row_id(model, path, value))
    query = model.filter(workspace_id=actor.workspace_id, id=query_id[1])
    if deleted is not None:
        query = query.filter(deleted_at__isnull=not deleted)
    if deleted is False:
        rows = await _present(model, actor, query_id, query, verb)
    else:
        rows = await owned(query)
    if not rows and deleted is False and verb is not Verb.DELETE and issubclass(model, MergeableRow):
        into = await model.filter(workspace_id=actor.workspace_id, id=query_id[1]).values_list("merged_into_id", flat=True)
        if into and into[0] is not None:
            kept = await load(model, actor, path, f"{model.prefix()}_{into[0]}", verb=verb)
            kept.__dict__["asked_as"] = value
            return kept
    found = rows[0] if rows else None
    noun, owner_id = _noun(model), getattr(found, "owner_id", None)
    if found is None or not actor.may(Verb.READ, noun, owner_id):
        raise Refused(await _absent(model, actor, path, query_id[1]))
    if not actor.may(verb, noun, owner_id):
        raise refuse(path, UserErrorCode.FORBIDDEN, f"you may not {verb.value.lower()} this {model.prefix()}")
    return found


async def _present(model: type[R], actor: Actor, query_id: tuple[UUID, UUID], query: QuerySet[R], verb: Verb) -> list[R]:
    if verb is Verb.READ:
        return await once((model, query_id), lambda: referred(query))
    held: list[R] | None = (_remembered.get() or {}).get(_held(model, actor, query_id[1]))
    if held is None:
        return await owned(query)
    held[0].__dict__.pop("asked_as", None)  # whoever asked before may have asked for what was merged into it
    return held


async def _absent(model: type[Row], actor: Actor, path: str, row_id: UUID) -> Problem:
    """Return why a row is not found. What became of it is told to whoever might see it if it were there, and to nobody else."""
    problem = Problem(path=tuple(path.split(".")), code=UserErrorCode.NOT_FOUND, message="there is no such record")
    if not issubclass(model, RestorableRow):
        return problem
    row = await model.filter(workspace_id=actor.workspace_id, id=row_id).exclude(deleted_at=None).first()
    if row is None or not actor.may(Verb.READ, _noun(model), getattr(row, "owner_id", None)):
        return problem
    into = getattr(row, "merged_into_id", None)
    if into is not None:
        return replace(
            problem, message="this record was merged into another one", fate=Fate.MERGED, merged_into=f"{model.prefix()}_{into}"
        )
    if getattr(row, "erased_at", None) is not None:
        return replace(problem, message="this person has been erased", fate=Fate.ERASED)
    return replace(problem, message="this record has been deleted; it can be restored", fate=Fate.DELETED)


def check_shown(actor: Actor, problems: Problems, type_name: str, fields: Iterable[str], path: str = "input") -> None:
    """Refuse to write what the caller does not see.

    Whoever could write it would learn what stood there: by a conflict, by a version that does not grow, by what follows from it.
    """
    for name in map(camel, fields):
        group = hiding(f"{type_name}.{name}", actor.rights.hidden)
        if group is not None:
            message = f"{group.value} is hidden from your role, and what you do not see you cannot write"
            problems.add(f"{path}.{name}" if path else name, UserErrorCode.FORBIDDEN, message)


def may_create(actor: Actor, noun: Noun, owner_id: UUID | None) -> None:
    """Refuse to add a record that this user would answer for."""
    if not actor.may(Verb.CREATE, noun, owner_id):
        whose = " for this owner" if actor.may(Verb.CREATE, noun, actor.user_id) else ""
        message = f"you may not create a {noun.value.lower()}{whose}"
        raise Refused(Problem(path=("input",), code=UserErrorCode.FORBIDDEN, message=message))


async def related(actor: Actor, model: type[R], path: str, value: str | None) -> UUID | None:
    """Return the id of a row that another one is to refer to, or None for none."""
    return (await load(model, actor, path, value)).id if value else None


def administrator(actor: Actor) -> None:
    """Refuse all but administrators."""
    if not actor.rights.administers:
        raise Refused(Problem(path=(), code=UserErrorCode.FORBIDDEN, message="only an administrator may do this"))


async def of_workspace(model: type[A], actor: Actor, path: str, value: str, *, lock: bool = False) -> A:
    """Return a row that everybody in the workspace may see: held so that others can refer to it, for changing it when ``lock``.

    To partners it is not there.
    """
    query_id = (actor.workspace_id, row_id(model, path, value))
    query = model.filter(workspace_id=actor.workspace_id, id=query_id[1])
    found = await (owned(query) if lock else once((model, query_id), lambda: referred(query)))
    if not found or not may_name(actor, found[0]):
        raise refuse(path, UserErrorCode.NOT_FOUND, "there is no such record")
    return found[0]


def may_name(actor: Actor, row: Record) -> bool:
    """Tell whether the caller may refer to a row that has no owner: a partner knows of nobody but themselves."""
    return actor.role is not Role.PARTNER or actor.user_id in {row.id, getattr(row, "user_id", None)}


async def owner(actor: Actor, noun: Noun, path: str, value: str | None) -> UUID | None:
    """Return a new owner: an active user whose records the caller may write. None leaves the record without one."""

    def may_give_to(owner_id: UUID | None) -> bool:
        return actor.may(Verb.UPDATE, noun, owner_id) or actor.may(Verb.CREATE, noun, owner_id)

    if value is None:
        if not may_give_to(None):
            raise refuse(path, UserErrorCode.FORBIDDEN, "only an administrator may leave a record without an owner")
        return None
    user = await of_workspace(User, actor, path, value)
    if not user.is_active:
        raise refuse(path, UserErrorCode.INVALID, "this user is not active")
    if not may_give_to(user.id):
        raise refuse(path, UserErrorCode.FORBIDDEN, "you may not give records to this user")
    return user.id
