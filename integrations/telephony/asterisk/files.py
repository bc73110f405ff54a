"""Reading the files in which Asterisk keeps its calls, safely: they grow, are rotated, and end in the middle of a line.

No place in a file is kept: a pull is for a time, and finds it in whatever files there are, the running one and those that were rotated (`Master.csv.1`, also
`.gz`). Lines come in the order in which calls end, so that the beginning of a time in a large file is found by halves. A last line without its
end is not there yet. Where accounts may read at all is said by whoever runs the server, and a link leads nowhere.
"""

import gzip
import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, cast

from integrations.telephony.asterisk.rows import Row, UnreadableLine, read_line, written_at
from models.ports.failures import ProviderFailure, Remedy

SLACK = timedelta(days=1)
"""How far lines may lie out of their order: calls are written by lots (five minutes), clocks are set back, times are local."""
STEP = 1 << 16
"""Bytes that are looked through from the start rather than by halves."""
LONGEST_LINE = 1 << 14
MOST_FILES = 1000
_BELOW: dict[str, str] = {}


def reads_below(folder: str) -> None:
    """Let accounts read in the folders of this one; empty where they may read nowhere."""
    _BELOW["folder"] = folder


@dataclass(frozen=True, kw_only=True)
class Found:
    """A line: its row, or the line itself and why it is none."""

    row: Row | None
    line: str
    problem: str | None = None

    @property
    def key(self) -> str:
        """Return what tells this line from others."""
        return hashlib.sha256(self.line.encode("utf-8", "surrogatepass")).hexdigest()


def found_between(folder: str, name: str, columns: Sequence[str], start: datetime, end: datetime) -> Iterator[Found]:
    """Yield the lines of calls that ended between two local times, and some around them; each line once. Raises ProviderFailure."""
    seen: set[bytes] = set()
    for path in _files(folder, name, start - SLACK):
        with _opened(path) as file:
            if not path.name.endswith(".gz"):
                _seek(file, columns, start - SLACK)
            for found in _rows(file, columns):
                at = written_at(found.row) if found.row else None
                if at is not None and at > end + SLACK:
                    break
                if (key := bytes.fromhex(found.key)) not in seen and (at is None or at >= start - SLACK):
                    seen.add(key)
                    yield found


def _files(folder: str, name: str, since: datetime) -> list[Path]:
    """Return the running file and the rotated ones that may tell of a time, the oldest first."""
    below = _BELOW.get("folder")
    if not below:
        raise ProviderFailure("Nobody has said where this server may read files of calls: VORONKA_CDR_FOLDER is not set.")
    try:
        with os.scandir(Path(below) / folder) as listed:
            entries = [entry for entry in listed if entry.name == name or entry.name.startswith((f"{name}.", f"{name}-"))]
            known = [(entry.stat(follow_symlinks=False), entry) for entry in entries[:MOST_FILES]]
    except OSError as exc:
        raise _away(exc) from None
    if not any(entry.name == name for _, entry in known):
        raise _away(FileNotFoundError())
    least = since.timestamp() - SLACK.total_seconds()
    regular = [(told, entry) for told, entry in known if stat.S_ISREG(told.st_mode)]
    if not any(entry.name == name for _, entry in regular):
        raise ProviderFailure("The file of calls is a link or no file; only files themselves are read.")
    chosen = [(told.st_mtime, entry) for told, entry in regular if told.st_mtime >= least]
    return [Path(entry.path) for _, entry in sorted(chosen, key=lambda one: (one[0], one[1].name))]


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        file = os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb")
    except OSError as exc:
        raise _away(exc) from None
    with file:
        yield cast("BinaryIO", gzip.GzipFile(fileobj=file)) if path.name.endswith(".gz") else file


def _away(exc: OSError) -> ProviderFailure:
    return ProviderFailure(f"The file of calls cannot be read ({type(exc).__name__})", remedy=Remedy.RETRY, retry_after=60.0)


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Yield whole lines: the last one, without its end, is not there yet; of one that never ends nothing is kept."""
    is_whole = True
    try:
        while piece := file.readline(LONGEST_LINE):
            ends = piece.endswith(b"\n")
            if ends and is_whole:
                yield piece
            elif not ends and len(piece) < LONGEST_LINE:
                return
            is_whole = ends
    except (OSError, EOFError) as exc:
        raise _away(exc if isinstance(exc, OSError) else OSError()) from None


def _rows(file: BinaryIO, columns: Sequence[str]) -> Iterator[Found]:
    for raw in _lines(file):
        line = raw.decode("utf-8", "replace").strip("\r\n")
        if not line:
            continue
        try:
            yield Found(row=read_line(line, columns), line=line)
        except UnreadableLine as unreadable:
            yield Found(row=None, line=line, problem=str(unreadable))


def _seek(file: BinaryIO, columns: Sequence[str], since: datetime) -> None:
    """Go to the beginning of a line before which nothing is as late as this."""
    reader = cast("BufferedReader", file)
    low, high = 0, os.fstat(reader.fileno()).st_size
    while high - low > STEP:
        middle = (low + high) // 2
        reader.seek(middle)
        reader.readline(LONGEST_LINE)
        at = None
        place = reader.tell()
        while at is None and place < high:
            row = next(_rows(reader, columns), None)
            if row is None:
                break
            at = written_at(row.row) if row.row else None
            if at is None:
                place = reader.tell()
        if at is not None and at < since:
            low = place
        else:
            high = middle
    reader.seek(low)
