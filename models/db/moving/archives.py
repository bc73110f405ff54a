"""A workspace in a file: gzip'd lines of JSON, that either database reads.

The first line says whose rows they are, which migrations the database had, and the columns of each table. Then, table after table in
the order in which they refer to each other, its name on a line and its rows, each a list. The last line has each table's count and
digest: a file without it is not whole.
"""

import gzip
import zlib
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from models.db.files import whole
from models.db.moving.copying import NotMoved, Seen, compare, size
from models.db.moving.ends import BATCH, End
from models.db.moving.sealed import keys_in
from models.db.moving.shapes import Row, Shape, Tally, line, row_of

FORMAT, VERSION, MAGIC = "voronka-workspace", 1, b"\x1f\x8b"
LEVEL = 3
"""How hard it is pressed: more takes longer than reading."""


@dataclass(frozen=True, kw_only=True)
class Head:
    """What the first line says."""

    workspace: str
    name: str
    made_at: str
    keys: Sequence[str]
    """The ids of the keys that secrets in it are sealed with."""
    migrations: Sequence[str]
    columns: Mapping[str, Sequence[str]]
    rows: Mapping[str, int]


async def write(
    origin: End, path: Path, shapes: Sequence[Shape], wanted: str, migrations: Sequence[str], seen: Seen
) -> tuple[Head, Mapping[str, Tally]]:
    """Write a workspace, found by its id or its only name, into a file that is not there yet."""
    workspace, name = await _found(origin, wanted)
    kept = [shape for shape in shapes if shape.workspace]
    head = Head(
        workspace=workspace,
        name=name,
        made_at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        keys=await keys_in(origin, workspace),
        migrations=migrations,
        columns={shape.table: list(shape.columns) for shape in kept},
        rows={shape.table: await size(origin, shape, workspace) for shape in kept},
    )
    tallies: dict[str, Tally] = {}
    with whole(path) as draft, gzip.open(draft, "wb", LEVEL) as out:
        out.write(orjson.dumps({"format": FORMAT, "version": VERSION, **asdict(head)}) + b"\n")
        for shape in kept:
            tally = tallies[shape.table] = Tally()
            out.write(orjson.dumps(shape.table) + b"\n")
            async for batch in origin.batches(shape, workspace):
                lines = [line(shape, row) for row in batch]
                for text in lines:
                    tally.add(text)
                out.write(b"\n".join(lines) + b"\n")
                seen(shape.table, tally.rows, head.rows[shape.table])
        out.write(orjson.dumps({"tables": {name: tally.told() for name, tally in tallies.items()}}) + b"\n")
    return head, tallies


async def _found(origin: End, wanted: str) -> tuple[str, str]:
    asked = wanted.removeprefix("workspace_")
    rows = await origin.run(
        "select cast(id as text), name from workspace where cast(id as text) = $1 or name = $2", asked, wanted
    )
    if len(rows) != 1:
        known = await origin.run("select cast(id as text), name from workspace order by name limit 10")
        raise NotMoved(
            ("There is no such workspace." if not rows else "Several workspaces have this name; give the id.")
            + (" There are: " + ", ".join(f"{name} (workspace_{id_})" for id_, name in known) if known else "")
        )
    return str(rows[0][0]), str(rows[0][1])


def head(path: Path, migrations: Sequence[str]) -> Head:
    """Return what a file says of itself. What is no such file, and one of another version, is refused."""
    told = _Lines(path).now
    if not (isinstance(told, dict) and told.pop("format", "") == FORMAT):
        raise NotMoved(f"{path} is not a backup of a workspace.")
    if told.pop("version") > VERSION or set(told["migrations"]) - set(migrations):
        raise NotMoved(f"{path} was made by a newer version of Voronka; restore it with that one.")
    made = Head(**told)
    if set(made.migrations) != set(migrations):
        raise NotMoved(
            f"{path} was made by an older version of Voronka: restore it with that one into an empty SQLite file, bring that up to date "
            "with this one (`voronka migrate`), and back the workspace up again."
        )
    return made


async def read(path: Path, head: Head, target: End, shapes: Sequence[Shape], seen: Seen) -> None:
    """Bring a file's rows in and compare them with what it says of itself. The transaction that is open is undone where that fails."""
    known = {shape.table: shape for shape in shapes if shape.workspace}
    if await target.run("select 1 from workspace where cast(id as text) = $1", head.workspace):
        raise NotMoved(f"The workspace {head.name} (workspace_{head.workspace}) is there already. Nothing was changed.")
    if head.columns != {name: list(shape.columns) for name, shape in known.items()}:
        raise NotMoved(f"{path} has other tables than this version; it was changed, or made by another one.")
    lines = _Lines(path)
    lines.advance()
    while isinstance(lines.now, str):
        shape = known[lines.now]
        lines.advance()
        # what triggers have noted so far stands in the file as it was
        await target.run(f'delete from "{shape.table}" where "{shape.workspace}" = $1', head.workspace)
        await target.put(shape, _rows(lines, shape, head.rows[shape.table], seen))
    if not isinstance(lines.now, dict):
        raise NotMoved(f"{path} is not whole: it ends in the middle. Nothing was changed.")
    sent = {name: Tally.of(**kept) for name, kept in lines.now["tables"].items()}
    await compare(target, list(known.values()), head.workspace, sent, seen)


async def _rows(lines: "_Lines", shape: Shape, total: int, seen: Seen) -> AsyncIterator[Sequence[Row]]:
    batch: list[Row] = []
    done = 0
    while isinstance(lines.now, list):
        batch.append(row_of(shape, lines.now))
        lines.advance()
        if len(batch) == BATCH or not isinstance(lines.now, list):
            done += len(batch)
            yield batch
            seen(shape.table, done, total)
            batch = []


class _Lines:
    """The lines of a file, and the one that is next."""

    def __init__(self, path: Path) -> None:
        self._lines = _lines(path)
        self.now: Any = next(self._lines, None)

    def advance(self) -> None:
        """Go on to the next line; None after the last."""
        self.now = next(self._lines, None)


def _lines(path: Path) -> Iterator[Any]:
    try:
        with gzip.open(path, "rb") as file:
            for text in file:
                yield orjson.loads(text)
    except (EOFError, gzip.BadGzipFile, zlib.error, orjson.JSONDecodeError):
        raise NotMoved(f"{path} is damaged, or no backup of a workspace. Nothing was changed.") from None
