"""Opening the database that ``DATABASE_URL`` names, and running raw statements on it."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, cast
from urllib.parse import parse_qsl, unquote, urlsplit

import asyncpg
from tortoise import Tortoise
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.connection import get_connections
from tortoise.exceptions import DBConnectionError, IntegrityError, OperationalError

from models import sealing
from models.db.keeping import settle
from models.db.lanes import CLOSE_SECONDS, Share
from models.db.postgres_engine import Client
from models.db.replicas import AtLeast, Replicas
from models.db.transactions import OPEN
from models.errors import Collided, Conflict, CrmError, Timeout, TooComplex, Unavailable
from models.sealing import Keyring, new_key

APP = "crm"
TABLE_MODULES = [
    "models.workspaces",
    "models.users",
    "models.rights",
    "models.identities",
    "models.audit",
    "models.companies",
    "models.contacts",
    "models.deals",
    "models.custom",
    "models.partners",
    "models.payments",
    "models.interactions",
    "models.dialogs",
    "models.touch_points",
    "models.plans",
    "models.absences",
    "models.lead_sources",
    "models.surveys",
    "models.jobs",
    "models.limits",
    "models.live_calls",
    "models.documents",
    "models.merges",
    "models.notifications",
    "models.providers",
    "models.event_log",
    "models.rates",
    "models.recordings",
    "models.reviews",
    "models.search",
    "models.sessions",
    "models.tasks",
    "models.tokens",
    "models.webhooks",
]

Dialect = Literal["sqlite", "postgres"]
_SQLITE_LIMITS = ("parser stack overflow", "Expression tree is too large", "too many", "at most 64 tables")
"""What SQLite says of a statement that is larger than it was built for."""


@dataclass(frozen=True, kw_only=True)
class DatabaseOptions:
    """How to reach the database and how patient to be with it (seconds)."""

    url: str
    replica_urls: Sequence[str] = ()
    plan_cache_mode: str = "force_generic_plan"
    name: str = "voronka"
    """What the connections are called: those of this name serve, and an upgrade that older processes cannot live with waits for them."""
    pool_size: int = 10
    readers: int = 4
    share: Share = field(default_factory=Share)
    statement_timeout: float = 15
    lock_timeout: float = 5
    connect_timeout: float = 5
    secret_keys: Sequence[str] = ()
    secret_key_file: str = ""


@dataclass
class Disk:
    """What is known of the database's disk: whether the last write that needed room found none."""

    is_full: bool = False


disk = Disk()


@dataclass
class Opened:
    """What is open: the database's client outside of transactions, and its replicas."""

    client: Any = None
    replicas: Replicas = field(default_factory=Replicas)


opened = Opened()


def dialect_of(url: str) -> Dialect:
    """Return which database a URL names. Anything but SQLite and PostgreSQL is refused."""
    scheme = urlsplit(url).scheme
    if scheme == "sqlite":
        return "sqlite"
    if scheme in {"postgres", "postgresql"}:
        return "postgres"
    raise ValueError(
        f"a database is sqlite://file or postgres://user:password@host/name, not {scheme or url}{'://' if scheme else ''}"
    )


def is_embedded(url: str) -> bool:
    """Tell whether a URL names the embedded database: a file."""
    return dialect_of(url) == "sqlite"


def refuse_url(url: str) -> None:
    """Refuse a URL that names no database, with what is wrong with it."""
    if dialect_of(url) == "sqlite":
        if not sqlite_path(url):
            raise ValueError("sqlite:// is followed by the file: sqlite://voronka.sqlite3, or sqlite:////var/lib/voronka.sqlite3")
        return
    try:
        port = urlsplit(url).port
    except ValueError:
        raise ValueError("the port of a database is a number up to 65535") from None
    if port == 0 or not urlsplit(url).path.lstrip("/"):
        raise ValueError("postgres:// lacks the database's name: postgres://user:password@host/name")


def sqlite_path(url: str) -> str:
    """Return the file of a ``sqlite://relative.db`` or ``sqlite:///absolute.db`` URL."""
    return re.sub(r"^sqlite://", "", url).split("?")[0]


def file_of(url: str) -> Path | None:
    """Return the file of an embedded database; None for one of a server, or in memory."""
    path = sqlite_path(url) if dialect_of(url) == "sqlite" else ":memory:"
    return None if path == ":memory:" else Path(path)


def place_of(url: str) -> str:
    """Return where a database is, for people: without the password."""
    if dialect_of(url) == "sqlite":
        return sqlite_path(url)
    parts = urlsplit(url)
    host = dict(parse_qsl(parts.query)).get("host") or parts.hostname or "localhost"
    return f"{parts.path.lstrip('/')} at {host}" + (f":{parts.port}" if parts.port else "")


def is_there(url: str) -> bool:
    """Tell whether opening a database would not make its file: it is there, or a server's."""
    file = file_of(url)
    return file is None or file.exists()


def tortoise_config(options: DatabaseOptions) -> dict[str, Any]:
    """Return Tortoise's configuration for the database."""
    if dialect_of(options.url) == "sqlite":
        connection: dict[str, Any] = {
            "engine": "models.db.sqlite_engine",
            "credentials": {"file_path": sqlite_path(options.url), "readers": options.readers, "share": options.share},
        }
    else:
        connection = {"engine": "models.db.postgres_engine", "credentials": postgres_credentials(options)}
    return {
        "connections": {"default": connection},
        "apps": {APP: {"models": [*TABLE_MODULES, "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


def postgres_credentials(options: DatabaseOptions) -> dict[str, Any]:
    """Return how a PostgreSQL is reached, as asyncpg takes it; what its pool alone takes among it."""
    parts = urlsplit(options.url)
    query = dict(parse_qsl(parts.query))
    credentials: dict[str, Any] = {
        "host": query.pop("host", None) or parts.hostname or "localhost",
        "port": parts.port or 5432,
        "user": unquote(parts.username or "postgres"),
        "password": unquote(parts.password) if parts.password else None,
        "database": parts.path.lstrip("/"),
        "maxsize": options.pool_size,
        "timeout": options.connect_timeout,
        "command_timeout": options.statement_timeout + 1,
        "share": options.share,
        "server_settings": {
            "application_name": options.name,
            "timezone": "UTC",
            "jit": "off",
            "plan_cache_mode": options.plan_cache_mode,
            "lock_timeout": str(int(options.lock_timeout * 1000)),
            "statement_timeout": str(int(options.statement_timeout * 1000)),
            "idle_in_transaction_session_timeout": "30000",
        },
    }
    if "sslmode" in query:
        credentials["ssl"] = query["sslmode"]
    return credentials


def _replicas(options: DatabaseOptions) -> Replicas:
    """Return the replicas, each with connections of its own that are opened as they are needed."""
    made = []
    for url in options.replica_urls:
        credentials = postgres_credentials(replace(options, url=url))
        credentials["server_settings"]["default_transaction_read_only"] = "on"
        credentials["timeout"] = min(options.connect_timeout, 1)  # the primary is there meanwhile
        made.append(Client(connection_name="replica", **credentials))
    return Replicas(made)


def keyring_of(options: DatabaseOptions) -> Keyring:
    """Return the keys that secrets are kept with: those given, else a file's. Beside the embedded database it is made at need."""
    if options.secret_keys or options.secret_key_file or dialect_of(options.url) != "sqlite":
        return Keyring(options.secret_keys, Path(options.secret_key_file) if options.secret_key_file else None)
    path = sqlite_path(options.url)
    return Keyring([new_key()]) if path == ":memory:" else Keyring(file=Path(f"{path}.key"), makes_file=True)


@asynccontextmanager
async def database(options: DatabaseOptions) -> AsyncIterator[None]:
    """Hold the database open. Connections are always closed on the way out."""
    disk.is_full = False
    sealing.use(keyring_of(options))
    EXECUTOR_CACHE.clear()  # Tortoise keeps statements by model, also when the next database speaks another dialect
    await Tortoise.init(config=tortoise_config(options), _enable_global_fallback=True)
    opened.client, opened.replicas = client(), (replicas := _replicas(options))
    try:
        yield
    finally:
        await settle(CLOSE_SECONDS)  # what whoever was cut off still has to write, such as how far an export came
        await asyncio.gather(Tortoise.close_connections(), replicas.close())
        await settle(CLOSE_SECONDS)


def client() -> Any:
    """Return the current connection: the open transaction's where there is one."""
    return get_connections().get("default")


def dialect() -> Dialect:
    """Return which database is open."""
    return cast("Dialect", client().capabilities.dialect)


class _DatabaseErrors:
    """Translates what a block raises. A class, since it stands around every statement."""

    __slots__ = ()

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _kind: object, problem: BaseException | None, _traceback: object) -> None:
        """Raise the refusal that says what the problem means, if it means one."""
        if problem is not None:
            meant = _meaning(problem)
            if meant is not None:
                raise meant from problem


_DATABASE_ERRORS = _DatabaseErrors()


def database_errors() -> _DatabaseErrors:
    """Translate a database that is away, slow, contended or full into the refusal that says so."""
    return _DATABASE_ERRORS


_COLLISIONS = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError)
_ABSENCES = (
    TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.InsufficientResourcesError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    DBConnectionError,
    OSError,
)
_MEANINGS: Sequence[tuple[tuple[type[BaseException], ...], Callable[[BaseException], CrmError | None]]] = (
    ((asyncpg.DiskFullError,), lambda _: _full()),
    ((asyncpg.QueryCanceledError,), lambda _: Timeout("The database took too long to answer; ask for less or try again.")),
    ((asyncpg.InvalidCachedStatementError,), lambda _: Collided("The database has just been upgraded; try again.")),
    (_COLLISIONS, lambda _: Collided("Another request is changing the same records; try again.")),
    ((asyncpg.LockNotAvailableError,), lambda _: Conflict("Another request is changing the same records; try again.")),
    (_ABSENCES, lambda _: Unavailable("The database does not answer; try again in a moment.")),
    ((IntegrityError,), lambda _: Conflict("Another request has just written the same; try again.")),
    ((OperationalError,), lambda problem: _known(str(problem))),
)
"""What the drivers raise and what it means, the first that fits; None for a bug."""


def _meaning(problem: BaseException) -> CrmError | None:
    for kinds, meaning in _MEANINGS:
        if isinstance(problem, kinds):
            return meaning(problem)
    return None


def _known(told: str) -> CrmError | None:
    """Return the refusal that says what SQLite said; None for a bug."""
    if any(limit in told for limit in _SQLITE_LIMITS):
        return TooComplex("This nests more lists and conditions than the embedded database reads at once; ask in parts.")
    if "is full" in told:
        return _full()
    if any(known in told for known in _AWAY):
        return Unavailable("The database is busy; try again in a moment.")
    return None


_AWAY = ("locked", "unable to open", "disk I/O error", "readonly database", "interrupted", "has been undone")
"""What SQLite says when the file, its lock or its disk cannot be had, or when it is being closed."""


def _full() -> Unavailable:
    disk.is_full = True
    return Unavailable("The disk of the database is full; nothing can be written until somebody makes room.")


async def fetch_rows(sql: str, values: Sequence[Any]) -> Sequence[Any]:
    """Run one SELECT on a connection of its own, outside any writer's way, and return its rows as sequences."""
    with database_errors():
        reader = client() if OPEN.get() else opened.client
        return cast("Sequence[Any]", await reader.read(sql, values))


async def fetch_text(sql: str, values: Sequence[Any]) -> str | None:
    """Run one SELECT of one value and return the text it gives, or None where there is no row."""
    rows = await fetch_rows(sql, values)
    return cast("str | None", rows[0][0]) if rows else None


async def fetch_text_at_least(sql: str, values: Sequence[Any], least: AtLeast) -> tuple[str | None, str]:
    """Do the same on a replica that has come far enough, else on the primary; tell which it was."""
    found = await opened.replicas.read(sql, values, least)
    return (found[0], "replica") if found is not None else (await fetch_text(sql, values), "primary")


async def fetch(sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
    """Run a statement on the current connection and return its rows as dicts."""
    with database_errors():
        return cast("list[dict[str, Any]]", await client().execute_query_dict(sql, list(values)))


async def execute(sql: str, values: Sequence[Any] = ()) -> None:
    """Run a statement on the current connection for its effect."""
    with database_errors():
        await client().execute_query(sql, list(values))
