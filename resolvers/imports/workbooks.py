"""Excel workbooks (.xlsx): the rows of the first sheet that has any, read one after the other, within bounds.

A workbook is a packed folder, and must be whole to be read: its pieces wait in a temporary file, not in memory.
"""

import tempfile
import warnings
import zipfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import IO, Any
from xml.etree.ElementTree import ParseError

from models.errors import BadInput

IN_MEMORY = 1_000_000
LARGEST, MOST_PARTS = 500_000_000, 2000
"""Bytes that a workbook may unpack to, and files in it. What a file in it unpacks to beyond what it says is never read."""
LARGEST_WORDS = 100_000_000
"""Bytes of the list of its words, which alone is held in memory."""
MOST_CELLS = 1000
_WORDS = "xl/sharedStrings.xml"


@asynccontextmanager
async def opened(pieces: AsyncIterator[bytes]) -> AsyncIterator[Iterator[tuple[int, list[Any]]]]:
    """Open a workbook and give its rows with their numbers. What is no workbook, or would unpack to too much, is refused."""
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as kept:
        async for piece in pieces:
            kept.write(piece)
        kept.seek(0)
        _check(kept)
        yield _rows(kept)


def _check(kept: IO[bytes]) -> None:
    try:
        with zipfile.ZipFile(kept) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise BadInput("The file is no Excel workbook, or a damaged one.") from None
    sizes = {part.filename: part.file_size for part in parts}
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST or sizes.get(_WORDS, 0) > LARGEST_WORDS:
        raise BadInput("The workbook unpacks to more than is read; save it as CSV.")


def _rows(kept: IO[bytes]) -> Iterator[tuple[int, list[Any]]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - heavy, and most processes never read a workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what a workbook has beside its cells is of no concern here
            book = load_workbook(kept, read_only=True, data_only=True, keep_links=False)
            for sheet in book.worksheets:
                sheet.reset_dimensions()
                found = False
                for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
                    if any(cell is not None for cell in cells):
                        found = True
                        yield number, [_plain(cell) for cell in cells[:MOST_CELLS]]
                if found:
                    return
    except (KeyError, ValueError, TypeError, ParseError, zipfile.BadZipFile, EOFError, OSError) as exc:
        raise BadInput(f"The workbook is damaged and cannot be read ({type(exc).__name__}).") from None


def _plain(cell: Any) -> Any:
    """Return a cell: whole numbers without a fraction, what is an error in the sheet as nothing, durations as text."""
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() else Decimal(format(cell, ".15g"))
    if isinstance(cell, str):
        return None if cell in {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"} else cell
    if isinstance(cell, timedelta):
        return str(int(cell.total_seconds()))
    if isinstance(cell, time):
        return cell.strftime("%H:%M:%S")
    return cell if isinstance(cell, bool | int | datetime | date) or cell is None else str(cell)
