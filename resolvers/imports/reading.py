"""From the cells of a row to values: each column becomes what the mapping says, and what is wrong is told by its column."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson

from models.custom import CustomField
from models.errors import Problem, UserErrorCode
from models.jobs import ExternalKey, RowStatus
from models.rights import Noun
from resolvers.access import Actor
from resolvers.imports.forms import DayOrder, DecimalSign, Form
from resolvers.imports.rows import Line
from resolvers.imports.targets import EXTERNAL_ID, ID, VERSION, Target, target_of

LONGEST_ID = 200
MERE = {UserErrorCode.INVALID, UserErrorCode.NOT_FOUND, UserErrorCode.TOO_LONG, UserErrorCode.TOO_MANY, UserErrorCode.OUT_OF_RANGE,
        UserErrorCode.TAKEN, UserErrorCode.CONFLICT}  # fmt: skip
"""What is wrong with a value alone: a row comes in without it. What the caller may not do, and what is missing, fails the row."""


@dataclass(kw_only=True)
class Outcome:
    """What became of a row."""

    number: int
    status: RowStatus = RowStatus.FAILED
    record_id: UUID | None = None
    identity: int | None = None
    problems: list[dict[str, Any]] = field(default_factory=list)

    def tell(self, column: str, code: str, message: str) -> None:
        """Note what is wrong with it."""
        self.problems.append({"column": column, "code": code, "message": message})


@dataclass(frozen=True, kw_only=True)
class Shape:
    """How a file is read: what its columns become, in whose name, and whether it overwrites what people have changed since."""

    noun: Noun
    mapping: Mapping[str, str]
    actor: Actor
    custom: Mapping[str, CustomField]
    forms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)
    overwrites: bool = False
    job_id: UUID | None = None

    def column_of(self, name: str) -> str:
        """Return the column that a target came from."""
        return next((column for column, target in self.mapping.items() if target == name), name)

    def target_of(self, name: str) -> Target:
        """Return what reads the columns that become this."""
        return target_of(self.noun, name, self.custom)

    def form_of(self, column: str) -> Form:
        """Return how a column writes numbers and days: as its cells have told, or as whoever started the import says."""
        told = {**self.options, **self.forms.get(column, {})}
        decimal, order = told.get("decimal"), told.get("order")
        return Form(
            zone=self.actor.zone,
            decimal=DecimalSign(decimal) if decimal else None,
            order=DayOrder(order) if order else None,
        )


@dataclass(kw_only=True)
class Row:
    """A row that has been read. One that ``fails`` is not stored, whatever else it holds."""

    outcome: Outcome
    values: dict[str, Any] = field(default_factory=dict)
    digest: str = ""
    fails: bool = False
    known: ExternalKey | None = None
    record_id: UUID | None = None
    """The record that the row is of, where there is one already."""
    version: int | None = None
    """The version of the record that whoever wrote the row knew; None where that is not known."""
    disputed: set[str] = field(default_factory=set)
    """Fields that people have changed since and that stay as these wrote them."""

    @property
    def external_id(self) -> str | None:
        """Return by what another system knows the record."""
        found: str | None = self.values.get(EXTERNAL_ID)
        return found

    def fail(self, column: str, code: str, message: str) -> None:
        """Note why the row cannot be stored."""
        self.outcome.tell(column, code, message)
        self.fails = True

    def refuse(self, shape: Shape, name: str, code: str, message: str) -> None:
        """Note what is wrong with a value; the row goes on without it, where it is something without it."""
        self.outcome.tell(shape.column_of(name), code, message)
        self.values.pop(name, None)
        self.fails = self.fails or shape.target_of(name).is_essential


class Reader:
    """Reads the rows of a file, by the columns that are of use."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self._columns = [(column, name, shape.target_of(name), shape.form_of(column)) for column, name in shape.mapping.items()]

    def read(self, line: Line) -> Row:
        """Return the values of a row."""
        row = Row(outcome=Outcome(number=line.number))
        if isinstance(line.cells, str):
            row.fail("", "INVALID", line.cells)
            return row
        for column, name, target, form in self._columns:
            cell = line.cells.get(column)
            if cell is None or (isinstance(cell, str) and not cell.strip()) or cell == []:
                continue
            try:
                _join(row.values, name, target, target.parse(cell, form))
            except ValueError as exc:
                row.outcome.tell(column, "INVALID", str(exc))
                row.fails = row.fails or target.is_essential
        for name in (EXTERNAL_ID, ID):
            if len(row.values.get(name, "")) > LONGEST_ID:
                row.refuse(self.shape, name, "TOO_LONG", f"must have at most {LONGEST_ID} characters")
        kept = {name: value for name, value in row.values.items() if name != VERSION}
        row.digest = hashlib.blake2b(orjson.dumps(kept, default=str, option=orjson.OPT_SORT_KEYS), digest_size=16).hexdigest()
        named = row.values.get(EXTERNAL_ID) or row.values.get(ID)
        row.outcome.identity = identity_of(named) if named else None
        return row


def identity_of(named: str) -> int:
    """Return by what it is told whether an earlier row of a file has the same id."""
    return int.from_bytes(hashlib.blake2b(named.encode(), digest_size=8).digest(), signed=True)


def _join(values: dict[str, Any], name: str, target: Target, value: Any) -> None:
    """Add a value; of several columns that become one thing, those that come later add to it where they can."""
    if name not in values or not target.joins:
        values.setdefault(name, value)
    elif isinstance(value, list):
        values[name] = [*values[name], *value]
    else:
        values[name] = f"{values[name]}\n{value}"


_BACK = {
    "clientNumber": "phone", "ownerId": "owner", "companyId": "company", "contactId": "contact", "dealId": "deal", "userId": "user",
    "companies": "company", "happenedAt": "closedAt", "reason": "lossReason", "stageId": "stage", "amountMinor": "amount",
}  # fmt: skip


def refused(shape: Shape, row: Row, problems: Sequence[Problem]) -> bool:
    """Note why a use case refuses a row. Tell whether the row, without the values that were refused, may be tried again.

    Of a list only the entries that are wrong go.
    """
    entries: dict[str, set[int]] = {}
    again = True
    for problem in problems:
        path = [part for part in problem.path if part not in {"input", "id"}]
        name, index = _place(row, path)
        column = shape.column_of(name) if name else ""
        row.outcome.tell(column, problem.code.value, problem.message)
        if problem.code is UserErrorCode.CONFLICT:
            row.disputed.add(path[0])
        elif problem.code not in MERE or not name or _is_essential(shape, name):
            again = False
        if index is not None:
            entries.setdefault(name, set()).add(index)
        elif again:
            for also in {"company": ("company", "companyName", "companyId")}.get(name, (name, f"{name}Id")):
                row.values.pop(also, None)
    for name, indexes in entries.items():
        row.values[name] = [entry for place, entry in enumerate(row.values[name]) if place not in indexes]
    row.fails = not again
    return again


def _is_essential(shape: Shape, name: str) -> bool:
    return name not in shape.mapping.values() or shape.target_of(name).is_essential


def _place(row: Row, path: Sequence[str]) -> tuple[str, int | None]:
    """Return what a refusal is of, and of which entry where that is a list."""
    if not path:
        return "", None
    if path[0] == "custom" and len(path) > 1 and path[1].isdigit():
        keys = [name for name in row.values if name.startswith("custom.")]
        return keys[int(path[1])], None
    name = _BACK.get(path[0], path[0])
    if name == "handles" and len(path) > 1:
        return handle_at(row.values, int(path[1]))
    if name == "company" and "company" not in row.values and "companyName" in row.values:
        name = "companyName"
    is_entry = len(path) > 1 and path[1].isdigit() and isinstance(row.values.get(name), list)
    return name, int(path[1]) if is_entry else None


def handle_at(values: Mapping[str, Any], index: int) -> tuple[str, int]:
    """Return the target and the place in it of an entry of all handles."""
    for name in (name for name in values if name.startswith("handles.")):
        if index < len(values[name]):
            return name, index
        index -= len(values[name])
    raise IndexError(index)
