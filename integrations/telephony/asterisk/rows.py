"""One line of `Master.csv` as a row: a path between two channels. The order of columns is that of `cdr_csv.c`, unless an account says another.

A line has 16 columns, then `uniqueid` (`loguniqueid=yes`), `userfield` (`loguserfield=yes`), and `peeraccount`, `linkedid` and `sequence`
(`newcdrcolumns=yes`), so that their number tells which there are; 17 and 20 may be either of the first two, and are read as with `uniqueid`. What comes
beyond is nothing that is known. Times are local to the machine, unless it is told `usegmtime=yes`.
"""

import csv
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

Row = dict[str, str]

BASE = (
    "accountcode", "src", "dst", "dcontext", "clid", "channel", "dstchannel", "lastapp", "lastdata", "start", "answer", "end",
    "duration", "billsec", "disposition", "amaflags",
)  # fmt: skip
_NEW = ("peeraccount", "linkedid", "sequence")
_LAYOUTS = {
    16: BASE,
    17: (*BASE, "uniqueid"),
    18: (*BASE, "uniqueid", "userfield"),
    19: (*BASE, *_NEW),
    20: (*BASE, "uniqueid", *_NEW),
    21: (*BASE, "uniqueid", "userfield", *_NEW),
}
NEEDED = {"src", "dst", "channel", "dstchannel", "start", "end", "disposition"}
_EPOCH = re.compile(r"(\d{9,11})\.\d+$")


class UnreadableLine(Exception):
    """A line is no whole row; the message says why."""


def read_line(line: str, columns: Sequence[str] = ()) -> Row:
    """Return a line's values by column. Raises UnreadableLine."""
    try:
        [values] = csv.reader([line], strict=True)
    except (csv.Error, ValueError):
        raise UnreadableLine("this is no whole line of CSV") from None
    layout = columns or _LAYOUTS.get(min(len(values), max(_LAYOUTS)))
    if layout is None or len(values) < len(layout):
        raise UnreadableLine(f"this line has {len(values)} columns, which is too few")
    return dict(zip(layout, (value.replace("\x00", "") for value in values), strict=False))


def local(value: str | None) -> datetime | None:
    """Return a time as it is written, without a zone, or None for what is none."""
    try:
        found = datetime.fromisoformat(value.strip()) if value else None
    except ValueError:
        return None
    return found.replace(tzinfo=None) if found else None


def instant(value: str | None, zone: ZoneInfo, uniqueid: str | None = None) -> datetime | None:
    """Return the instant that a local time is. Of an hour that comes twice it is the one nearer to when the channel was made, which `uniqueid` tells."""
    at = local(value)
    if at is None or not 2000 <= at.year < 2100:
        return None
    first, second = (at.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    made = made_at(uniqueid)
    if first == second or made is None:
        return first
    return min((first, second), key=lambda one: abs(one - made))


def made_at(uniqueid: str | None) -> datetime | None:
    """Return when a channel was made: the whole part of its id, after the system's name where it has one."""
    found = _EPOCH.search(uniqueid or "")
    return datetime.fromtimestamp(int(found[1]), UTC) if found else None


def written_at(row: Row) -> datetime | None:
    """Return when a row was written, about: it is when its end was, by the machine's own clock."""
    return local(row.get("end")) or local(row.get("start"))


def conversation_of(row: Row) -> str | None:
    """Return the id that a row's call has: that which all of its channels share, else that of the channel."""
    return (row.get("linkedid") or row.get("uniqueid") or "").strip()[:128] or None


def length(value: str | None) -> timedelta | None:
    """Return a number of seconds as a length of time."""
    written = (value or "").strip()
    return timedelta(seconds=int(written)) if written.isdecimal() and len(written) < 8 else None
