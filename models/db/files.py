"""Files beside the embedded database: only who runs the server may read them."""

import contextlib
import errno
import fcntl
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import IO

PRIVATE = 0o600


def make_private(path: str) -> None:
    """Make a database's file, if there is none, so that nobody else could ever read it; SQLite's files beside it follow its mode.

    One that is there is not opened: closing it again would end the locks of this process's connections to it, and another process
    would take away the log that they still write to (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    """
    if path != ":memory:" and not path.startswith("file:"):
        with contextlib.suppress(OSError):  # it is there, or SQLite says better what is wrong with the path
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, PRIVATE))


def private(path: str, flags: int) -> int:
    """Open a file as ``open`` does, as nobody else's; give it as ``opener``."""
    return os.open(path, flags, PRIVATE)


@contextlib.contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Lend a draft beside a file, nobody else's to read. At the end it is on the disk and gets the file's name, if nobody has that yet.

    What is broken off, however, never has the name: half a file does not look whole.
    """
    if path.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, PRIVATE))
    try:
        yield draft
        keep_on_disk(draft)
        os.link(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    keep_on_disk(path.parent)


def keep_on_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder, would survive a power cut."""
    held = os.open(path, os.O_RDONLY)
    try:
        os.fsync(held)
    finally:
        os.close(held)


def open_to_others(path: Path) -> bool:
    """Tell whether others on this machine may read or write a file, or one of SQLite's beside it."""
    beside = [path, *(path.with_name(path.name + more) for more in ("-wal", "-shm", ".key"))]
    return any(stat.S_IMODE(one.stat().st_mode) & 0o077 for one in beside if one.exists())


def try_lock(held: IO[str], how: int) -> bool:
    """Lock an open file, shared or alone, unless others have it locked; tell whether that came about."""
    try:
        fcntl.flock(held, how | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def is_called(path: Path, held: IO[str]) -> bool:
    """Tell whether a file is still the one of this name; who had the lock before takes the name away."""
    with contextlib.suppress(FileNotFoundError):
        return os.path.samestat(path.stat(), os.fstat(held.fileno()))
    return False
