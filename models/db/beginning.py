"""Whether a database has anything in it, asked before it is opened."""

import contextlib
import sqlite3
from urllib.parse import quote

import asyncpg

from models.db.connecting import DatabaseOptions, file_of, postgres_credentials

_KEPT = ("host", "port", "user", "password", "database", "ssl", "timeout")


async def is_empty(options: DatabaseOptions) -> bool:
    """Tell whether a database surely has no workspace. What cannot be asked is not called empty: opening it tells what is wrong.

    It is asked on a connection of its own, so that a server that starts opens everything once, and makes no file where there is none.
    """
    file = file_of(options.url)
    if file is None:
        return await _is_empty_server(options)
    if not file.exists():
        return file.absolute().parent.is_dir()
    with (
        contextlib.suppress(sqlite3.Error),
        contextlib.closing(sqlite3.connect(f"file:{quote(str(file))}?mode=ro", uri=True)) as there,
    ):
        tables = {
            name for (name,) in there.execute("select name from sqlite_master where name in ('aerich', 'migration', 'workspace')")
        }
        if "workspace" not in tables:
            return not tables  # migrations of another version, or some of this one's, are somebody else's to tell of
        return there.execute("select 1 from workspace limit 1").fetchone() is None
    return False


async def _is_empty_server(options: DatabaseOptions) -> bool:
    credentials = {name: value for name, value in postgres_credentials(options).items() if name in _KEPT}
    try:
        there = await asyncpg.connect(**credentials)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError):
        return False
    try:
        if await there.fetchval("select to_regclass('workspace')") is None:
            return await there.fetchval("select coalesce(to_regclass('aerich'), to_regclass('migration'))") is None
        return await there.fetchval("select 1 from workspace limit 1") is None
    except asyncpg.PostgresError:
        return False
    finally:
        await there.close()
