"""Tables as they are written: plainly, so that they come back exactly, or as a spreadsheet opens them where people live.

A list stands in one cell, with semicolons between; what holds a separator itself is in quotes. Objects are JSON.
"""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import orjson

from resolvers.spreadsheets import guarded

CUSTOM: Mapping[str, dict[str, Any]] = {
    "field": {"key": {}}, "text": {}, "number": {}, "amount": {"amount": {}}, "date": {}, "flag": {}, "choices": {},
}  # fmt: skip
"""What is read of values of custom fields, so that each can stand in a column of its own."""
_KEY = re.compile(r"custom\.([a-z][a-z0-9_]{0,49})")


@dataclass(frozen=True, kw_only=True)
class Style:
    """How a table is written: what stands before it and between cells, and whether days and numbers are as people write them."""

    mark: str = ""
    delimiter: str = ","
    is_local: bool = False


PLAIN = Style()
EXCEL = Style(mark="\ufeff", delimiter=";", is_local=True)
"""A table that Excel opens with its columns and letters right, where a comma is the decimal sign."""


def custom_key(path: str) -> str | None:
    """Return the key of the custom field that a column is to hold, as in ``custom.floor``."""
    found = _KEY.fullmatch(path)
    return found[1] if found else None


def picked(node: Any, path: str, kind: str) -> tuple[Any, str]:
    """Return what a column holds of a row, and of what type that is."""
    key = custom_key(path)
    if key is None or "custom" not in node:
        return _at(node, path.split(".")), kind
    value: dict[str, Any] = next((entry for entry in node["custom"] or () if entry["field"]["key"] == key), {})
    amount = value.get("amount")
    given = {"String": value.get("text"), "Decimal": value.get("number") or (amount and amount["amount"]), "Date": value.get("date"),
             "Boolean": value.get("flag"), "JSON": value.get("choices")}  # fmt: skip
    return next(((part, of) for of, part in given.items() if part is not None), (None, kind))


def _at(value: Any, path: Sequence[str]) -> Any:
    if isinstance(value, list):
        return [_at(entry, path) for entry in value]
    if not path or value is None:
        return value
    return _at(value[path[0]], path[1:])


@dataclass(frozen=True, kw_only=True)
class TableWriter:
    """Writes the rows of a table; local times are those of a zone."""

    style: Style
    zone: str

    def head(self, names: Sequence[str]) -> str:
        """Return the first line."""
        return self.style.mark + self.row([(name, "String") for name in names])

    def row(self, cells: Sequence[tuple[Any, str]]) -> str:
        """Return a line of cells, each with its type."""
        out = io.StringIO()
        written = [self._cell(cell, kind) for cell, kind in cells]
        csv.writer(out, delimiter=self.style.delimiter).writerow([guarded(c) if isinstance(c, str) else c for c in written])
        return out.getvalue()

    def _cell(self, value: Any, kind: str) -> Any:
        if isinstance(value, list) and any(isinstance(entry, dict | list) for entry in value):
            return orjson.dumps(value).decode()
        if isinstance(value, list):
            return "; ".join(_quoted(str(self._cell(entry, kind))) for entry in value if entry is not None)
        if isinstance(value, dict):
            return orjson.dumps(value).decode()
        if isinstance(value, bool):
            return "true" if value else "false"
        return self._local(value, kind) if self.style.is_local and isinstance(value, str) else value

    def _local(self, text: str, kind: str) -> str:
        match kind:
            case "DateTime":
                return datetime.fromisoformat(text).astimezone(ZoneInfo(self.zone)).strftime("%d.%m.%Y %H:%M:%S")
            case "Date":
                return f"{text[8:]}.{text[5:7]}.{text[:4]}"
            case "Decimal":
                return text.replace(".", ",")
        return text


def _quoted(entry: str) -> str:
    """Return an entry of a list, in quotes where it holds what stands between entries."""
    if not re.search(r'[;,\n"]|:::', entry):
        return entry
    doubled = entry.replace('"', '""')
    return f'"{doubled}"'
