"""Reading rows from CSV and JSON Lines: from the pieces of a file, a row at a time, so that no file is ever in memory twice."""

import asyncio
import codecs
import csv
import io
import itertools
import json
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any, TypeVar

from models.errors import BadInput
from models.jobs import FileFormat
from resolvers.spreadsheets import unguarded

Cells = dict[str, Any]
T = TypeVar("T")
LONGEST_CELL, LONGEST_ROW, MOST_COLUMNS = 100_000, 500_000, 1000
BEGINNING = 4_000_000
"""Bytes in which the columns of a file must show."""
BATCH_TEXT = 2_000_000
"""Characters after which a batch is full, however few rows it has."""
SLICE = 0.005
"""Seconds after which whoever reads or checks rows lets the others go on."""


class _Pieces(io.RawIOBase):
    """Bytes that lie in pieces, as a file."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces, self._rest = iter(pieces), memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, target: Any) -> int:
        if not self._rest:
            self._rest = memoryview(next(self._pieces, b""))
        count = min(len(target), len(self._rest))
        target[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count


class _Lines:
    """The lines of a file; a row made of them must not be longer than ``LONGEST_ROW``."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._text = io.TextIOWrapper(io.BufferedReader(_Pieces(pieces), 64 * 1024), encoding="utf-8-sig", newline="")
        self.number = self.row_size = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        try:
            line = self._text.readline(LONGEST_ROW + 1)
        except UnicodeDecodeError:
            raise BadInput(f"The file is not UTF-8: after line {self.number} it cannot be read. Save it as UTF-8.") from None
        if not line:
            raise StopIteration
        self.number += 1
        self.row_size += len(line)
        if self.row_size > LONGEST_ROW:
            raise BadInput(f"The file has a row of more than {LONGEST_ROW} characters at line {self.number}.")
        return line


def read(pieces: Iterable[bytes], format_: FileFormat) -> Iterator[tuple[Cells | str | None, int]]:
    """Yield each row by its columns, what is wrong with it, or None for an empty line; and how long it is.

    A file that cannot be read at all is refused.
    """
    lines = _Lines(pieces)
    for row in _csv(lines) if format_ is FileFormat.CSV else _json_lines(lines):
        yield row, lines.row_size
        lines.row_size = 0


async def batches(
    pieces: Iterable[bytes], format_: FileFormat, size: int, skip: int = 0
) -> AsyncIterator[list[tuple[int, Cells | str]]]:
    """Yield rows with their numbers, many at a time, but for those that come first; others go on meanwhile."""
    batch: list[tuple[int, Cells | str]] = []
    number = text = 0
    async for cells, length in gently(read(pieces, format_)):
        number += cells is not None
        if cells is None or number <= skip:
            continue
        batch.append((number, cells))
        text += length
        if len(batch) == size or text >= BATCH_TEXT:
            yield batch
            batch, text = [], 0
    if batch:
        yield batch


async def count(pieces: Iterable[bytes], format_: FileFormat) -> int:
    """Return how many rows a file has; others go on meanwhile."""
    found = 0
    async for cells, _ in gently(read(pieces, format_)):
        found += cells is not None
    return found


async def gently(found: Iterable[T]) -> AsyncIterator[T]:
    """Yield what there is, and let others go on every few milliseconds."""
    begun = time.monotonic()
    for entry in found:
        yield entry
        if time.monotonic() - begun > SLICE:
            await asyncio.sleep(0)
            begun = time.monotonic()


async def columns(pieces: AsyncIterator[bytes], format_: FileFormat) -> list[str]:
    """Return the columns of a file: those of the header, or of the first object. All of it must be UTF-8."""
    beginning, size, decoder = bytearray(), 0, codecs.getincrementaldecoder("utf-8")()
    try:
        async for piece in pieces:
            decoder.decode(piece)
            size += len(piece)
            if len(beginning) < BEGINNING:
                beginning += piece
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as exc:
        raise BadInput(f"The file is not UTF-8: after byte {size + exc.start} it cannot be read. Save it as UTF-8.") from None
    whole = bytes(beginning) if len(beginning) == size else bytes(beginning[: beginning.rfind(b"\n") + 1])
    async for row, _ in gently(read([whole], format_)):
        if isinstance(row, dict):
            return list(row)
    raise BadInput("The file has no rows.")


def _csv(lines: _Lines) -> Iterator[Cells | str | None]:
    header = next(lines, "")
    delimiter = max(",;\t", key=header.count)
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(itertools.chain([header], lines), delimiter=delimiter)
    try:
        names = [unguarded(name).strip() for name in next(reader, [])]
        if not any(names) or len({n for n in names if n}) < len([n for n in names if n]):
            raise BadInput("The first line must name the columns, each once.")
        if len(names) > MOST_COLUMNS:
            raise BadInput(f"The file has {len(names)} columns; at most {MOST_COLUMNS} are read.")
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                yield None
            elif len(cells) > len(names):
                yield f"has {len(cells)} cells, and there are {len(names)} columns"
            else:
                yield {name: unguarded(cell) for name, cell in zip(names, cells, strict=False) if name}
    except csv.Error as exc:
        raise BadInput(f"The file is not CSV: line {reader.line_num}: {exc}.") from None


def _json_lines(lines: _Lines) -> Iterator[Cells | str | None]:
    for line in lines:
        if not line.strip():
            yield None
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            yield "is not JSON"
            continue
        yield row if isinstance(row, dict) else "is not a JSON object"
