"""How a file is written, told by its content: its format, the encoding of its text, and what stands between its cells."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any

from models.errors import BadInput
from models.jobs import FileFormat

BEGINNING = 4_000_000
"""Bytes in which the columns of a file must show."""
_SAMPLE = 30
"""Lines by which it is told what stands between cells."""
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DELIMITERS = ",;\t|"
_HIGH = 0x80
_ENOUGH = 10_000
"""Letters beyond ASCII by which it is told which alphabet they are of."""


@dataclass(frozen=True, kw_only=True)
class Layout:
    """How a file is written. ``skipped`` lines at its head say so themselves (``sep=;``) and hold no row."""

    format: FileFormat
    encoding: str = "utf-8"
    delimiter: str = ","
    skipped: int = 0

    def kept(self) -> dict[str, Any]:
        """Return it as an import keeps it."""
        return asdict(self)

    @classmethod
    def of(cls, kept: dict[str, Any]) -> "Layout":
        """Return what was kept."""
        return cls(**{**kept, "format": FileFormat(kept["format"])})


async def layout_of(pieces: AsyncIterator[bytes], format_: FileFormat | None) -> Layout:
    """Return how a file is written. All of it is looked at, for one byte may say which encoding it is not."""
    look = await _look(pieces)
    head = look.head
    if head.startswith(b"PK\x03\x04"):
        return Layout(format=FileFormat.XLSX)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise BadInput("This is a workbook of an old Excel, or one with a password; save it as .xlsx without one, or as CSV.")
    if format_ is FileFormat.XLSX:
        raise BadInput("The file is no Excel workbook (.xlsx).")
    encoding = _marked(head) or ("utf-8" if look.is_utf8 else _of_one_byte(head))
    text = _decoded(head, encoding, whole=look.size <= BEGINNING)
    if (format_ or (FileFormat.JSONL if text.lstrip().startswith("{") else FileFormat.CSV)) is FileFormat.JSONL:
        return Layout(format=FileFormat.JSONL, encoding=encoding)
    first = text.split("\n", 1)[0].strip().strip('"')
    if first.casefold().startswith("sep=") and len(first) == len("sep=") + 1:
        return Layout(format=FileFormat.CSV, encoding=encoding, delimiter=first[-1], skipped=1)
    return Layout(format=FileFormat.CSV, encoding=encoding, delimiter=_delimiter(text))


@dataclass(kw_only=True)
class _Look:
    """What was seen of a file's bytes."""

    head: bytes = b""
    size: int = 0
    is_utf8: bool = True


async def _look(pieces: AsyncIterator[bytes]) -> _Look:
    look, utf8 = _Look(), codecs.getincrementaldecoder("utf-8")()
    async for piece in pieces:
        look.size += len(piece)
        look.head += piece[: BEGINNING - len(look.head)]
        look.is_utf8 = look.is_utf8 and _goes_on(utf8, piece)
    look.is_utf8 = look.is_utf8 and _goes_on(utf8, b"", final=True)
    return look


def _goes_on(decoder: codecs.IncrementalDecoder, piece: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(piece, final)
    except UnicodeDecodeError:
        return False
    return True


def _marked(head: bytes) -> str | None:
    """Return the encoding that a mark at the beginning, or the zeros of UTF-16, tell."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    sample = head[:2000]
    for half, encoding in ((sample[1::2], "utf-16-le"), (sample[::2], "utf-16-be")):
        if half and (half.count(0) + half.count(4)) * 10 > len(half) * 9:  # ASCII and Cyrillic
            return encoding
    return None


def _of_one_byte(head: bytes) -> str:
    """Return which alphabet the letters beyond ASCII are of: in words of Cyrillic they stand side by side, accents of Latin do not."""
    places = islice((place for place, byte in enumerate(head) if byte >= _HIGH), _ENOUGH)
    beside = Counter(_is_high(head, at - 1) or _is_high(head, at + 1) for at in places)
    return "cp1251" if beside[True] >= beside[False] else "cp1252"


def _is_high(head: bytes, at: int) -> bool:
    return 0 <= at < len(head) and head[at] >= _HIGH


def _decoded(head: bytes, encoding: str, *, whole: bool) -> str:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        return decoder.decode(head, final=whole)
    except UnicodeDecodeError as exc:
        raise BadInput(f"The file cannot be read as {encoding}: at byte {exc.start}. Save it as UTF-8.") from None


def _delimiter(text: str) -> str:
    """Return what stands between cells: what cuts most rows of the beginning into as many cells as the header, the more the better."""
    lines = text[:200_000].splitlines(keepends=True)[:_SAMPLE]
    return max(_DELIMITERS, key=lambda delimiter: _fits(lines, delimiter))


def _fits(lines: Sequence[str], delimiter: str) -> tuple[float, int]:
    try:
        rows = [row for row in csv.reader(io.StringIO("".join(lines), newline=""), delimiter=delimiter) if any(row)]
    except csv.Error:
        return (0.0, 0)
    width = len(rows[0]) if rows else 0
    if width < 2:
        return (0.0, 0)
    return (round(sum(len(row) == width for row in rows) / len(rows), 1), width)
