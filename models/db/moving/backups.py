"""The embedded database as a whole: a copy of its file while others write to it, and putting one back."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from pathlib import Path

from models.db.files import keep_on_disk, whole
from models.db.moving.copying import NotMoved
from models.db.moving.ends import opened
from models.db.progress import COPY

MAGIC = b"SQLite format 3\x00"
PAGES = 4_000
BESIDE = ("-wal", "-shm")


def back_up(path: str, to: Path, seen: Callable[[int, int], None]) -> None:
    """Write a database's file as it is at one moment, checked and on the disk, under a name that nobody has yet. Writers go on meanwhile."""
    source = opened(path)
    try:
        source.execute("BEGIN")
        source.execute("select 1 from sqlite_master limit 1").fetchall()  # the moment
        with whole(to) as draft:
            _pages(source, draft, seen)
            check(draft)
    finally:
        source.close()


def check(path: Path) -> None:
    """Refuse a file that is damaged."""
    with contextlib.closing(sqlite3.connect(path)) as made:
        try:
            found = made.execute("pragma integrity_check(1)").fetchone()[0]
        except sqlite3.DatabaseError as wrong:
            found = str(wrong)
    if found != "ok":
        raise NotMoved(f"What was written is damaged ({found}), and so may be what it was read from. It was not kept.")


def restore(
    file: Path, path: Path, migrations: Collection[str], seen: Callable[[int, int], None], *, replaces: bool
) -> Path | None:
    """Put a backup in the place of a database that nobody uses; return where the one that it replaces is now, if there was one."""
    if path.exists() and not replaces:
        raise NotMoved(f"{path} is there already; `--replace` puts the backup in its place and keeps the old one beside it.")
    aside = path.with_name(f"{path.name}.replaced-{datetime.now(UTC):%Y%m%dT%H%M%S.%f}") if path.exists() else None
    ready = path.with_name(f"{path.name}.restored")
    ready.unlink(missing_ok=True)
    with contextlib.closing(opened(str(file))) as source, whole(ready) as draft:
        _refuse_foreign(source, file, migrations)
        _pages(source, draft, seen)
        check(draft)
    if aside is not None:
        _fold_log(path)
        os.link(path, aside)
    for more in BESIDE:
        with contextlib.suppress(FileNotFoundError):
            if aside is None:
                Path(f"{path}{more}").unlink()
            else:
                Path(f"{path}{more}").rename(f"{aside}{more}")
    ready.replace(path)
    keep_on_disk(path.parent)
    return aside


def _refuse_foreign(source: sqlite3.Connection, file: Path, migrations: Collection[str]) -> None:
    try:
        ran = {row[0] for row in source.execute("select version from aerich union select version from migration")}
    except sqlite3.OperationalError:
        raise NotMoved(f"{file} is a SQLite database, but not one of Voronka's.") from None
    if COPY in ran:
        raise NotMoved(f"{file} is half a copy: `voronka copy` into it was broken off.")
    if newer := sorted(ran - set(migrations)):
        raise NotMoved(f"{file} was made by a newer version of Voronka ({newer[-1]}); restore it with that one.")


def _pages(source: sqlite3.Connection, draft: Path, seen: Callable[[int, int], None]) -> None:
    with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as target:
        source.backup(target, pages=PAGES, progress=lambda _status, left, total: seen(total - left, total))
        target.execute("pragma journal_mode=delete")  # one plain file


def _fold_log(path: Path) -> None:
    """Write what stands in the log beside a database into its file; a file that is damaged stays as it is."""
    with contextlib.suppress(sqlite3.DatabaseError), contextlib.closing(opened(str(path))) as old:
        old.execute("pragma wal_checkpoint(truncate)").fetchall()
