"""Looking a file over before it is imported: what its columns become, how they write numbers and days, and what must be asked first."""

import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field

from models.custom import CustomField
from models.errors import BadInput, Problem, Refused, UserErrorCode, refuse
from models.jobs import ExternalKey, FileFormat
from models.rights import FieldGroup, Noun
from resolvers.access import Actor
from resolvers.imports import headings, rows, targets
from resolvers.imports.forms import Columns, DayOrder, DecimalSign
from resolvers.imports.layouts import Layout, layout_of
from resolvers.imports.rows import Cells
from resolvers.imports.targets import ID, TARGETS
from resolvers.inputs import Problems

Source = Callable[[], AsyncIterator[bytes]]
"""Gives the content of a file, piece by piece, as often as it is asked."""
FIRST_ROWS = 10
PATIENCE = 2.0
"""Seconds that a file is looked over for while somebody waits; the import itself reads all of it before it stores anything."""
_NUMBERS, _DAYS = (targets.decimal, targets.whole), (targets.day, targets.instant)


@dataclass(kw_only=True)
class Survey:
    """What was found in a file."""

    layout: Layout
    columns: list[str]
    mapping: dict[str, str] = field(default_factory=dict)
    first: list[rows.Line] = field(default_factory=list)
    forms: dict[str, dict[str, str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


async def survey(
    actor: Actor,
    noun: Noun,
    format_: FileFormat | None,
    source: Source,
    mapping: Mapping[str, str] | None,
    options: Mapping[str, str],
) -> Survey:
    """Look a file over: its beginning, or all of it where it is short. A file that cannot be read at all is refused."""
    fields = {f.key: f for f in await CustomField.filter(workspace_id=actor.workspace_id, noun=noun, is_active=True)}
    layout = await layout_of(source(), format_)
    found = Survey(layout=layout, columns=await rows.columns(source(), layout))
    found.first = await _first(_at_most(source(), PATIENCE), layout)
    known = {
        name: targets.hidden(actor, noun, name, list(fields.values())) for name in targets.names(noun, list(fields.values()))
    }
    if mapping is None:
        shown = [name for name, hides in known.items() if hides is None]
        several = {name for name in shown if targets.target_of(noun, name, fields).joins}
        guessed = headings.guess(noun, found.columns, shown, list(fields.values()), several)
        found.mapping = await _by_content(
            actor, noun, guessed, shown, [r.cells for r in found.first if isinstance(r.cells, dict)]
        )
    else:
        found.mapping = check_mapping(found.columns, known, mapping, noun, fields)
    columns = watched(noun, found.mapping, fields)
    try:
        async for line in rows.patiently(rows.read(_at_most(source(), PATIENCE), layout)):
            if isinstance(line.cells, dict):
                columns.see(line.cells)
    except _EnoughError:
        pass  # the import reads the rest
    found.forms, found.problems = told(columns, found.mapping), asked(columns, found.mapping, options)
    return found


class _EnoughError(Exception):
    """A file is larger than what somebody who waits would wait for."""


async def _at_most(pieces: AsyncIterator[bytes], seconds: float) -> AsyncIterator[bytes]:
    begun = time.monotonic()
    async for piece in pieces:
        yield piece
        if time.monotonic() - begun > seconds:
            raise _EnoughError


async def _first(pieces: AsyncIterator[bytes], layout: Layout) -> list[rows.Line]:
    found: list[rows.Line] = []
    try:
        async with aclosing(rows.patiently(rows.read(pieces, layout))) as lines:
            async for line in lines:
                found.append(line)
                if len(found) == FIRST_ROWS:
                    break
    except _EnoughError:
        pass  # few rows, and far between
    return found


def watched(noun: Noun, mapping: Mapping[str, str], fields: Mapping[str, CustomField]) -> Columns:
    """Return the columns of numbers and days, which are looked at as a whole."""
    parsers = {column: targets.target_of(noun, name, fields).parse for column, name in mapping.items()}
    return Columns.of(
        [column for column, parse in parsers.items() if parse in _NUMBERS],
        [column for column, parse in parsers.items() if parse in _DAYS],
    )


def asked(columns: Columns, mapping: Mapping[str, str], options: Mapping[str, str]) -> list[Problem]:
    """Return what must be said before a file can be read: the decimal sign, and the order of day and month, where no cell tells."""
    found = []
    for kind, said, example in (
        ("decimal", columns.numbers, "is the decimal sign COMMA or POINT? Say it in decimalSign"),
        ("order", columns.days, "is it DAY_FIRST or MONTH_FIRST? Say it in dayOrder"),
    ):
        for column, evidence in said.items():
            if evidence.asks and kind not in options and not _is_ours(column, mapping[column]):
                message = (
                    f"{column[:100]}: {evidence.asks[:40]} can be read in two ways, and no other cell tells in which; {example}"
                )
                where = "decimalSign" if kind == "decimal" else "dayOrder"
                found.append(Problem(path=(where,), code=UserErrorCode.REQUIRED, message=message))
    return found


def _is_ours(column: str, target: str) -> bool:
    """Tell whether a column is of an export of ours, which writes a decimal point."""
    return column == target and "." in column


def told(columns: Columns, mapping: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return how the columns write, as far as they tell."""
    ours = {
        column: {"decimal": DecimalSign.POINT.value}
        for column, evidence in columns.numbers.items()
        if evidence.form() is None and _is_ours(column, mapping[column])
    }
    return ours | columns.found()


async def _by_content(
    actor: Actor, noun: Noun, guessed: Mapping[str, str], shown: Sequence[str], first: Sequence[Cells]
) -> dict[str, str]:
    """Return the guesses, corrected by what stands in the first rows: ids of ours are no external ids, and names no ids of companies."""
    found = dict(guessed)
    for column, name in guessed.items():
        cells = [str(row[column]) for row in first if row.get(column)]
        if name == "externalId" and cells and ID in shown and all(_is_own(noun, cell) for cell in cells):
            found[column] = ID
        if name == "company" and column.casefold() == "company" and "companyName" in shown and cells:
            keys = ExternalKey.filter(workspace_id=actor.workspace_id, noun=Noun.COMPANY, external_id__in=cells)
            if not await keys.exists() and not any(_is_own(Noun.COMPANY, cell) for cell in cells):
                found[column] = "companyName"
    return found


def _is_own(noun: Noun, cell: str) -> bool:
    return cell.startswith(f"{noun.value.lower()}_")


def check_mapping(
    present: Sequence[str],
    known: Mapping[str, FieldGroup | None],
    given: Mapping[str, str],
    noun: Noun,
    fields: Mapping[str, CustomField],
) -> dict[str, str]:
    """Return what somebody says that columns become, or refuse it."""
    problems = Problems()
    taken: list[str] = []
    for index, (column, name) in enumerate(given.items()):
        if column not in present:
            problems.add(f"mapping.{index}.column", UserErrorCode.NOT_FOUND, f"the file has no column {column[:100]}")
        if name not in known:
            problems.add(f"mapping.{index}.field", UserErrorCode.NOT_FOUND, f"must be one of {', '.join(known)}")
            continue
        if group := known[name]:
            problems.add(f"mapping.{index}.field", UserErrorCode.FORBIDDEN, f"{group.value} is hidden from your role")
        if name in taken and not targets.target_of(noun, name, fields).joins:
            problems.add(f"mapping.{index}.field", UserErrorCode.TAKEN, f"two columns become {name}, which takes one")
        taken.append(name)
    problems.check()
    return dict(given)


def options_of(decimal_sign: DecimalSign | None, day_order: DayOrder | None) -> dict[str, str]:
    """Return what somebody says of what could be read in two ways, as an import keeps it."""
    said = {"decimal": decimal_sign, "order": day_order}
    return {name: value.value for name, value in said.items() if value is not None}


def importable(noun: Noun) -> None:
    """Refuse a noun whose records no file brings in."""
    if noun not in TARGETS:
        raise refuse("noun", UserErrorCode.INVALID, "contacts, companies, deals and interactions can be imported")


def refused_as(path: str, exc: BadInput) -> Refused:
    """Return why a file cannot be read, as a refusal of the argument that brought it."""
    return Refused(Problem(path=(path,), code=UserErrorCode.INVALID, message=exc.message))
