"""An Asterisk that writes its files of calls as `cdr_csv` does: it appends, rotates, stops in the middle of a line, and may lose its folder."""

import gzip
import shutil
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path

COLUMNS = (
    "accountcode", "src", "dst", "dcontext", "clid", "channel", "dstchannel", "lastapp", "lastdata", "start", "answer", "end",
    "duration", "billsec", "disposition", "amaflags", "uniqueid", "userfield", "peeraccount", "linkedid", "sequence",
)  # fmt: skip
_BARE = {"duration", "billsec", "sequence"}
LONGEST = 1024


def line_of(row: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> str:
    """Return a row as a line: texts in quotes, numbers bare, an empty time nothing, and no more than a buffer holds."""
    values = [(name, row.get(name, "")) for name in (*columns, *(name for name in row if name not in COLUMNS))]
    written = ",".join(
        value if name in _BARE or (name in {"answer", "end"} and not value) else '"{}"'.format(value.replace('"', '""'))
        for name, value in values
    )
    return written[: LONGEST - 1] + "\n"


@dataclass(kw_only=True)
class AsteriskSimulator:
    """One exchange. ``calls`` are lists of rows. ``faults`` hold as long as they are there: ``gone``, the folder; ``half``, the end of the last line."""

    folder: Path
    calls: list[list[dict[str, str]]] = field(default_factory=list)
    columns: tuple[str, ...] = COLUMNS
    rotated: int = 0
    """How many files there are before the running one; the oldest is packed."""
    is_twice: bool = False
    """Whether two sections write the same rows."""
    faults: deque[str] = field(default_factory=deque)

    def write(self) -> None:
        """Write the files as they are now."""
        shutil.rmtree(self.folder, ignore_errors=True)
        if "gone" in self.faults:
            return
        self.folder.mkdir(parents=True)
        lines = [line_of(row, self.columns) for call in self.calls for row in call for _ in range(1 + self.is_twice)]
        if "half" in self.faults and lines:
            lines[-1] = lines[-1][: len(lines[-1]) // 2]
        share = -(-len(lines) // (self.rotated + 1))
        for number in range(self.rotated + 1):
            age = self.rotated - number
            part = "".join(lines[number * share : (number + 1) * share]).encode()
            name = "Master.csv" if not age else f"Master.csv.{age}"
            if age == self.rotated and age > 1:
                (self.folder / f"{name}.gz").write_bytes(gzip.compress(part))
            else:
                (self.folder / name).write_bytes(part)
