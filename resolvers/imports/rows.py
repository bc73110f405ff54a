"""Reading rows from CSV and JSON Lines."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from models.errors import BadInput
from models.jobs import FileFormat

Cells = dict[str, Any]
LONGEST_CELL = 100_000


def read(content: bytes, format_: FileFormat) -> Iterator[Cells | str]:
    """Yield each row by its columns, or what is wrong with it. A file that cannot be read at all is refused."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise BadInput(f"The file is not UTF-8: byte {exc.start} cannot be read. Save it as UTF-8.") from None
    return _csv(text) if format_ is FileFormat.CSV else _json_lines(text)


def columns(content: bytes, format_: FileFormat) -> list[str]:
    """Return the columns of a file: those of the header, or of the first object."""
    first = next((row for row in read(content, format_) if isinstance(row, dict)), None)
    if first is None:
        raise BadInput("The file has no rows.")
    return list(first)


def _csv(text: str) -> Iterator[Cells | str]:
    header = text[: text.find("\n")] if "\n" in text else text
    delimiter = max(",;\t", key=header.count)
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        names = [name.strip() for name in next(reader, [])]
        if not any(names) or len({n for n in names if n}) < len([n for n in names if n]):
            raise BadInput("The first line must name the columns, each once.")
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(names):
                yield f"has {len(cells)} cells, and there are {len(names)} columns"
            else:
                yield {name: cell for name, cell in zip(names, cells, strict=False) if name}
    except csv.Error as exc:
        raise BadInput(f"The file is not CSV: line {reader.line_num}: {exc}.") from None


def _json_lines(text: str) -> Iterator[Cells | str]:
    for line in text.splitlines():
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            yield "is not JSON"
            continue
        yield row if isinstance(row, dict) else "is not a JSON object"
