"""What providers send, read as what it means: numbers come as numbers, as text or as floats, and what is not known as null or empty.

What is essential is refused where it cannot be read; anything else that is odd is unknown.
"""

import math
from datetime import UTC, datetime
from typing import Any

from models.ports.telephony import UnreadableRecord

_EARLIEST, _LATEST = (int(datetime(year, 1, 1, tzinfo=UTC).timestamp()) for year in (2000, 2100))
LONGEST = 31 * 24 * 3600
"""No call, and no wait in one, is longer."""


def number(value: Any) -> int | None:
    """Return a whole number, or None for what is none."""
    if value.__class__ is int:
        return int(value)
    if isinstance(value, str):
        try:
            value = int(value) if value.strip().lstrip("+-").isdecimal() else float(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return int(value)


def seconds(value: Any) -> int | None:
    """Return a length of time, or None for what is none."""
    found = number(value)
    return found if found is not None and 0 <= found <= LONGEST else None


def instant(value: Any) -> datetime | None:
    """Return the instant that is so many seconds into 1970, or None: 0 is never, and so is what lies out of this age."""
    found = number(value)
    return datetime.fromtimestamp(found, UTC) if found is not None and _EARLIEST <= found < _LATEST else None


def text(value: Any) -> str | None:
    """Return a text or a number as text, or None for what is empty or neither. 1, 1.0 and "1" are one."""
    if value.__class__ is not str:
        if isinstance(value, float):
            value = number(value)
        if isinstance(value, bool) or not isinstance(value, str | int):
            return None
    return str(value).replace("\x00", "").strip() or None


def texts(value: Any) -> list[str]:
    """Return the texts of a list, each once; a single one is a list of itself."""
    found = [text(entry) for entry in (value if isinstance(value, list) else [value])]
    return list(dict.fromkeys(entry for entry in found if entry))


def essential(value: Any, name: str) -> int | None:
    """Return a number, or None where it is not told. Raises UnreadableRecord for what is told and cannot be read."""
    if value is None or value == "":
        return None
    found = number(value)
    if found is None:
        raise UnreadableRecord(f"{name} {str(value)[:50]!r} is no number")
    return found


def address(value: Any) -> str | None:
    """Return where somebody is called, in one form: a SIP address without its scheme and parameters, or digits without plus."""
    written = text(value)
    if written is None:
        return None
    bare = written.casefold().removeprefix("sips:").removeprefix("sip:").removeprefix("tel:").split(";", 1)[0]
    return bare.removeprefix("+") or None
