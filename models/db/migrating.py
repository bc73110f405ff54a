"""Migrations: aerich's files, each with the statements for both databases, run once however many processes start."""

import asyncio
import contextlib
import fcntl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
from aerich import Command
from aerich.migrate import Migrate
from aerich.models import Aerich
from aerich.utils import compress_dict, decompress_dict, get_models_describe, import_py_file
from tortoise import Tortoise
from tortoise.exceptions import OperationalError

from models.db import ddl
from models.db.altering import later
from models.db.connecting import APP, DatabaseOptions, dialect_of, sqlite_path, tortoise_config
from models.db.files import private

LOCATION = Path(__file__).parent.parent / "migrations"
_LOCK = 0x766F726F6E6B61


def files() -> list[str]:
    """Return the migrations in their order."""
    return sorted((p.name for p in (LOCATION / APP).glob("[0-9]*_*.py")), key=lambda name: int(name.split("_")[0]))


class ForeignDatabase(Exception):
    """The database has run migrations that this version does not have; the message says what to do."""


async def pending() -> list[str]:
    """Return the migrations that the open database still lacks. One that has run others than ours is refused."""
    try:
        done = {row.version for row in await Aerich.filter(app=APP)}
    except OperationalError:
        done = set[str]()
    if foreign := sorted(done - set(files())):
        raise ForeignDatabase(
            f"This database was made by another version ({foreign[0]} is not among this one's migrations): what came before the tables "
            "had one initial migration is not carried over, so give an empty database, or run the version that made it."
        )
    return [name for name in files() if name not in done]


@asynccontextmanager
async def alone(options: DatabaseOptions) -> AsyncIterator[None]:
    """Let one process at a time bring the database up to date."""
    if dialect_of(options.url) == "sqlite":
        path = Path(sqlite_path(options.url) + ".migrating")
        with open(path, "w", opener=private) as lock:  # noqa: ASYNC230 - an empty file beside the database
            await asyncio.to_thread(fcntl.flock, lock, fcntl.LOCK_EX)
            yield
        with contextlib.suppress(FileNotFoundError):
            path.unlink()  # noqa: ASYNC240 - an empty file beside the database
        return
    connection = await asyncpg.connect(options.url.replace("postgres://", "postgresql://", 1))
    try:
        await connection.execute("select pg_advisory_lock($1)", _LOCK)
        yield
    finally:
        await connection.close()


async def migrate(options: DatabaseOptions) -> list[str]:
    """Bring the open database up to date and return the migrations that ran."""
    async with alone(options):
        if not await pending():
            return []
        command = Command(tortoise_config(options), app=APP, location=str(LOCATION))
        Migrate.app = APP
        Migrate.migrate_location = LOCATION / APP
        return await command.upgrade()


def state_is_current() -> bool:
    """Tell whether the newest migration describes the models as they are now. Needs Tortoise to be initialised."""
    newest = import_py_file(LOCATION / APP / files()[-1])
    present = decompress_dict(compress_dict(get_models_describe(APP)))
    return bool(_bare(decompress_dict(newest.MODELS_STATE)) == _bare(present))


def _bare(state: Any) -> Any:
    """Return a description of the models without their comments, which no table depends on."""
    if isinstance(state, dict):
        return {key: _bare(value) for key, value in state.items() if key != "docstring"} | (
            {"description": None} if "description" in state else {}
        )
    return [_bare(value) for value in state] if isinstance(state, list) else state


_TEMPLATE = '''from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQLITE = """{sqlite}"""

POSTGRES = """{postgres}"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQLITE if db.capabilities.dialect == "sqlite" else POSTGRES


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("restore a backup instead")


MODELS_STATE = (
{state}
)
'''


async def _statements(url: str, previous: dict[str, Any] | None) -> tuple[str, str]:
    config = tortoise_config(DatabaseOptions(url=url))
    await Tortoise.init(config=config, init_connections=True)
    try:
        state = compress_dict(get_models_describe(APP))
        if previous is None:
            return ddl.schema(dialect_of(url)), state
        Migrate.app = APP
        await Migrate.init(config, APP, str(LOCATION), offline=True)
        for name in ("upgrade_operators", "downgrade_operators", "_upgrade_m2m", "_downgrade_m2m"):
            getattr(Migrate, name, []).clear()
        for name in ("_upgrade_fk_m2m_index_operators", "_downgrade_fk_m2m_index_operators", "_rename_fields"):
            getattr(Migrate, name).clear()
        Migrate.diff_models(_bare(previous), _bare(decompress_dict(state)), no_input=True)
        Migrate._merge_operators()  # noqa: SLF001 - aerich's own command does the same
        return "\n".join(later(Migrate.upgrade_operators, dialect_of(url))), state
    finally:
        await Tortoise.close_connections()


async def write(name: str) -> Path | None:
    """Write the migration that the models need, for review; return its path, or None when there is nothing to do."""
    previous = decompress_dict(import_py_file(LOCATION / APP / files()[-1]).MODELS_STATE) if files() else None
    sqlite, state = await _statements("sqlite://:memory:", previous)
    if previous is not None and _bare(decompress_dict(state)) == _bare(previous):
        return None
    postgres, _ = await _statements("postgres://offline/none", previous)
    wrapped = "\n".join(f'    "{state[i : i + 100]}"' for i in range(0, len(state), 100))
    path = LOCATION / APP / f"{len(files())}_{name}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_TEMPLATE.format(sqlite=sqlite, postgres=postgres, state=wrapped))
    return path
