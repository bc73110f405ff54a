"""Reading rows from CSV, JSON Lines and Excel workbooks: from the pieces of a file as they come, a row at a time.

No more of a file is in memory than a window of it. A row's number is its line in the file, that of its header being 1.
"""

import asyncio
import codecs
import csv
import io
import json
import time
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, TypeVar

from models.errors import BadInput
from models.jobs import FileFormat
from resolvers.imports import workbooks
from resolvers.imports.layouts import Layout
from resolvers.spreadsheets import unguarded

Cells = dict[str, Any]
T = TypeVar("T")
LONGEST_CELL, LONGEST_ROW, MOST_COLUMNS = 100_000, 500_000, 1000
BATCH_TEXT = 2_000_000
"""Characters after which a batch is full, however few rows it has."""
SLICE = 0.005
"""Seconds after which whoever reads or checks rows lets the others go on."""
HEADER_WITHIN = 100
"""Lines within which the columns must be named."""
_SWALLOWED = 3
"""Whole rows inside one cell, of as many cells as the table is wide, that show that its quote was never closed; and how wide it must be."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """A row: the line where it begins, its cells by column or what is wrong with it, and how long it is."""

    number: int
    cells: Cells | str
    size: int


async def read(pieces: AsyncIterator[bytes], layout: Layout) -> AsyncIterator[Line]:
    """Yield the rows that are not empty. A file that cannot be read is refused with the line."""
    match layout.format:
        case FileFormat.JSONL:
            async for line in _json_lines(pieces, layout):
                yield line
        case FileFormat.CSV:
            async for line in _named(patiently(_csv(pieces, layout))):
                yield line
        case _:
            async with workbooks.opened(pieces) as found:
                async for line in _named(_sheet(found)):
                    yield line


async def batches(pieces: AsyncIterator[bytes], layout: Layout, size: int, skip: int = 0) -> AsyncIterator[list[Line]]:
    """Yield rows, many at a time, but for those that come first; others go on meanwhile."""
    batch: list[Line] = []
    count = text = 0
    async for line in patiently(read(pieces, layout)):
        count += 1
        if count <= skip:
            continue
        batch.append(line)
        text += line.size
        if len(batch) == size or text >= BATCH_TEXT:
            yield batch
            batch, text = [], 0
    if batch:
        yield batch


async def columns(pieces: AsyncIterator[bytes], layout: Layout) -> list[str]:
    """Return the columns of a file: those of the header, or of the first object."""
    async with aclosing(patiently(read(pieces, layout))) as found:
        async for line in found:
            if isinstance(line.cells, dict):
                return list(line.cells)
    raise BadInput("The file has no rows.")


async def patiently(found: AsyncIterator[T]) -> AsyncGenerator[T]:
    """Yield what there is, and let others go on every few milliseconds."""
    begun = time.monotonic()
    async for entry in found:
        yield entry
        if time.monotonic() - begun > SLICE:
            await asyncio.sleep(0)
            begun = time.monotonic()


async def gently(found: Iterable[T]) -> AsyncIterator[T]:
    """Do the same with what is here already."""

    async def each() -> AsyncIterator[T]:
        for entry in found:
            yield entry

    async for entry in patiently(each()):
        yield entry


async def _lines(pieces: AsyncIterator[bytes], encoding: str) -> AsyncIterator[tuple[list[str], bool]]:
    """Yield the whole lines of each piece, and whether they are the last."""
    decoder, rest, number = codecs.getincrementaldecoder(encoding)(), "", 0
    try:
        async for piece in pieces:
            text = rest + decoder.decode(piece)
            lines = list(io.StringIO(text, newline=""))
            # what ends in a carriage return may go on with the line feed that belongs to it
            rest = lines.pop() if lines and not lines[-1].endswith("\n") else ""
            if len(rest) > LONGEST_ROW:
                raise BadInput(f"The file has a row of more than {LONGEST_ROW} characters at line {number + len(lines) + 1}.")
            number += len(lines)
            yield lines, False
        rest += decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise BadInput(f"The file cannot be read as {encoding} after line {number}. Save it as UTF-8.") from None
    yield list(io.StringIO(rest, newline="")), True


async def _json_lines(pieces: AsyncIterator[bytes], layout: Layout) -> AsyncIterator[Line]:
    number = 0
    async for lines, _ in _lines(pieces, layout.encoding):
        for line in lines:
            number += 1
            if len(line) > LONGEST_ROW:
                raise BadInput(f"The file has a row of more than {LONGEST_ROW} characters at line {number}.")
            if line.strip("\ufeff \t\r\n"):
                yield Line(number=number, cells=_object(line.lstrip("\ufeff")), size=len(line))


def _object(line: str) -> Cells | str:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return "is not JSON"
    return row if isinstance(row, dict) else "is not a JSON object"


Record = tuple[int, Sequence[Any], int]
"""A row that is not named yet: its line, its cells and how long it is."""


async def _csv(pieces: AsyncIterator[bytes], layout: Layout) -> AsyncIterator[Record]:
    """Yield the rows of a table. A row that goes on in the next piece is read with that."""
    csv.field_size_limit(LONGEST_CELL)
    held: list[str] = []
    before, skipped = 0, layout.skipped
    async for lines, is_last in _lines(pieces, layout.encoding):
        block = held + lines
        if skipped and block:
            block, before, skipped = block[skipped:], skipped, 0
        used = 0
        for start, cells, end in _records(block, layout.delimiter, before, is_last=is_last):
            size = sum(len(line) for line in block[start:end])
            if size > LONGEST_ROW:
                raise BadInput(f"The file has a row of more than {LONGEST_ROW} characters at line {before + start + 1}.")
            if end - start > _SWALLOWED:
                _check_closed(cells, layout.delimiter, before + start + 1)
            yield before + start + 1, cells, size
            used = end
        held, before = block[used:], before + used
        if sum(map(len, held)) > LONGEST_ROW:
            raise BadInput(
                f"The file has a row of more than {LONGEST_ROW} characters at line {before + 1}; is its quote never closed?"
            )


def _records(block: list[str], delimiter: str, before: int, *, is_last: bool) -> Iterator[tuple[int, list[str], int]]:
    reader, start = csv.reader(iter(block), delimiter=delimiter, strict=True), 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as exc:
            if reader.line_num == len(block) and not is_last and "limit" not in str(exc):
                return
            where = before + start + 1
            why = "it has a cell that is too long" if "limit" in str(exc) else "its quotes do not close as they should"
            raise BadInput(f"The file is damaged at the row that begins in line {where}: {why}.") from None
        yield start, cells, reader.line_num
        start = reader.line_num


def _check_closed(cells: Sequence[str], delimiter: str, number: int) -> None:
    """Refuse a row that has swallowed others: a cell in which whole rows of as many cells stand."""
    for cell in cells:
        inner = cell.split("\n")[1:-1] if "\n" in cell else ()
        if len(cells) >= _SWALLOWED and sum(line.count(delimiter) == len(cells) - 1 for line in inner) >= _SWALLOWED:
            raise BadInput(f"The file is damaged at the row that begins in line {number}: a quote there is never closed.")


async def _sheet(found: Iterable[tuple[int, list[Any]]]) -> AsyncIterator[Record]:
    async for number, cells in gently(found):
        size = sum(len(cell) if isinstance(cell, str) else 1 for cell in cells)
        if size > LONGEST_ROW:
            raise BadInput(f"The file has a row of more than {LONGEST_ROW} characters at line {number}.")
        yield number, cells, size


async def _named(records: AsyncIterator[Record]) -> AsyncIterator[Line]:
    """Give the cells of rows the names that the first row has for them."""
    names: list[str] = []
    async for number, cells, size in records:
        if len(cells) > MOST_COLUMNS:
            if not names:
                raise BadInput(f"The file has {len(cells)} columns; at most {MOST_COLUMNS} are read.")
            yield Line(number=number, cells=f"has {len(cells)} cells, and there are {len(names)} columns", size=size)
            continue
        if not any(cell.strip() if isinstance(cell, str) else cell is not None for cell in cells):
            if not names and number > HEADER_WITHIN:
                raise BadInput("The first line must name the columns.")
            continue
        if not names:
            names = named_once([unguarded(str(cell)).strip() if cell is not None else "" for cell in cells])
            continue
        extra = [cell for cell in cells[len(names) :] if cell is not None and str(cell).strip()]
        if extra:
            yield Line(number=number, cells=f"has {len(cells)} cells, and there are {len(names)} columns", size=size)
        else:
            told = zip(names, cells, strict=False)
            yield Line(number=number, cells={n: unguarded(c) if isinstance(c, str) else c for n, c in told if n}, size=size)


def named_once(names: Sequence[str]) -> list[str]:
    """Return headings without repeats: the second ``Phone`` is ``Phone (2)``."""
    found: list[str] = []
    for name in names:
        again = 1
        unique = name
        while name and unique in found:
            again += 1
            unique = f"{name} ({again})"
        found.append(unique)
    return found
