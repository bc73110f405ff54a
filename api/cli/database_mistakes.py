"""What a database that cannot be used is told as: which one, what is wrong with it, and what to do."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
from tortoise.exceptions import DBConnectionError, OperationalError

from models.db.connecting import is_embedded, place_of, sqlite_path
from models.errors import BadInput, CrmError

DEFAULT = "sqlite://voronka.sqlite3"
SERVER = (asyncpg.PostgresError, asyncpg.InterfaceError)
_NO_TABLES = "has no tables yet, or not all of them. Run `voronka migrate`."


def sentence(error: BaseException, url: str) -> str | None:
    """Return what to say of an error that a database caused; None where it caused none."""
    try:
        is_file = is_embedded(url)
    except ValueError:
        return None
    return _of_file(error, Path(sqlite_path(url))) if is_file else _of_server(error, url)


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and what it came from, the first cause last."""
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)


def of_chain(error: BaseException, url: str) -> str | None:
    """Return what to say of the first cause that a database has to do with."""
    found = (sentence(inner, url) for inner in reversed(list(chain(error))))
    return next((says for says in found if says is not None), None)


@contextmanager
def about(url: str) -> Iterator[None]:
    """Tell what another database than that of DATABASE_URL refuses meanwhile as its own."""
    try:
        yield
    except CrmError:
        raise
    except Exception as wrong:
        if (says := of_chain(wrong, url)) is None:
            raise
        raise BadInput(says) from wrong


def _of_file(error: BaseException, path: Path) -> str | None:
    if isinstance(error, OSError):
        beside = isinstance(error.filename, str) and error.filename.startswith(str(path))
        return _cannot_open(path, error.strerror or str(error)) if beside else None
    if not isinstance(error, sqlite3.Error | OperationalError):
        return None
    told = str(error)
    for part, says in _SAYS.items():
        if part in told:
            return says.format(path=path)
    return _cannot_open(path, told) if "unable to open" in told else None


_SAYS = {
    "file is not a database": "{path} is not a SQLite database. Correct DATABASE_URL, or put a backup in its place (`voronka restore`).",
    "malformed": "The database {path} is damaged. Put a backup in its place (`voronka restore FILE --replace`).",
    "readonly": "The database {path} can only be read. Whoever runs this must be able to write it and its folder.",
    "is full": "The disk of the database {path} is full. Make room, then go on.",
    "is locked": "Another process holds the database {path} and has not let go. Wait for it, or end it.",
    "disk I/O error": "The disk of the database {path} fails, or may not be written. See the system's log.",
    "no such table": f"The database {{path}} {_NO_TABLES}",
}


def _cannot_open(path: Path, told: str) -> str:
    folder = path.parent
    if not folder.exists():
        return f"The folder {folder} of the database is missing. Make it, or correct DATABASE_URL."
    if not folder.is_dir() or path.is_dir():
        return f"The database {path} cannot be a file there. Correct DATABASE_URL."
    return f"The database {path} cannot be opened ({told}). Whoever runs this must be able to write it and its folder."


def _of_server(error: BaseException, url: str) -> str | None:
    parts = urlsplit(url)
    user, place, name = parts.username or "postgres", place_of(url), parts.path.lstrip("/")
    for kinds, says in _TOLD:
        if isinstance(error, kinds):
            return says.format(user=user, place=place, name=name, error=_plain(error))
    if isinstance(error, OperationalError) and "does not exist" in str(error):
        return f"The database {place} {_NO_TABLES}"
    if isinstance(error, OSError | DBConnectionError) and not (isinstance(error, OSError) and error.filename):
        return f"No PostgreSQL answers for {place} ({_plain(error)}). Does it run, and is DATABASE_URL right?"
    return None


def _plain(error: BaseException) -> str:
    if isinstance(error, TimeoutError):
        return "it took too long"
    if isinstance(error, OSError) and error.errno == errno.ECONNREFUSED:
        return "connection refused"
    return " ".join(str(error).split())


_TOLD: list[tuple[tuple[type[BaseException], ...], str]] = [
    (
        (asyncpg.InvalidPasswordError, asyncpg.InvalidAuthorizationSpecificationError),
        "PostgreSQL does not let {user} into {place}: {error}. Correct the name and password in DATABASE_URL.",
    ),
    (
        (asyncpg.InvalidCatalogNameError,),
        "PostgreSQL has no database {place}. Make it (`createdb {name}`), or correct DATABASE_URL.",
    ),
    (
        (asyncpg.InsufficientPrivilegeError,),
        "{user} may not do this in {place}: {error}. Let it own the database, or give it the right.",
    ),
    (
        (asyncpg.ReadOnlySQLTransactionError,),
        "{place} takes no writes. DATABASE_URL must name the primary; REPLICA_URL is for standbys.",
    ),
    ((asyncpg.UndefinedTableError,), f"The database {{place}} {_NO_TABLES}"),
    ((asyncpg.DiskFullError,), "The disk of the database {place} is full. Make room, then go on."),
    (
        (asyncpg.TooManyConnectionsError,),
        "PostgreSQL has no connection left for {place}. Lower VORONKA_DATABASE_POOL, or raise max_connections.",
    ),
    (
        (asyncpg.CannotConnectNowError, asyncpg.PostgresConnectionError),
        "PostgreSQL does not take connections for {place} now ({error}). Try again in a moment.",
    ),
]
"""What the server refuses, and what to say of it."""
