"""The databases of a worker's tests: one of each kind, which every test finds as it was made, without anything that another test left."""

import asyncio
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import asyncpg

from models.db.connecting import DatabaseOptions, database
from resolvers.derived import upgrade
from tests import postgres

TABLES = "select tablename from pg_tables where schemaname = 'public' order by tablename"


class Databases:
    """Migrated databases, made when a test first asks for one. They are kept from a thread of their own, beside the loops of tests."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._apart = ThreadPoolExecutor(1)
        self._runner = asyncio.Runner()
        self._sqlite = self._postgres = None

    def fresh(self, kind: str) -> str:
        """Return the URL of a database that is migrated and has nothing in it."""
        return self._do(self._fresh_sqlite() if kind == "sqlite" else self._fresh_postgres())

    def close(self) -> None:
        """Drop what was made."""
        if self._postgres:
            self._do(self._postgres.drop())
        self._apart.submit(self._runner.close).result()
        self._apart.shutdown()

    def _do(self, work):
        return self._apart.submit(self._runner.run, work).result()

    async def _fresh_sqlite(self):
        """A file of its own: what is still open of another test's is another file."""
        made = self._folder / "made.sqlite3"
        if not made.exists():
            await _migrate(f"sqlite://{made}")
        if self._sqlite:
            for part in self._folder.glob(f"{self._sqlite.name}*"):
                part.unlink()
        self._sqlite = self._folder / f"test-{int(self._sqlite.stem.split('-')[1]) + 1 if self._sqlite else 1}.sqlite3"
        shutil.copyfile(made, self._sqlite)
        return f"sqlite://{self._sqlite}"

    async def _fresh_postgres(self):
        if self._postgres is None:
            self._postgres = await _Postgres.make()
        await self._postgres.clear()
        return self._postgres.url


async def _migrate(url):
    options = DatabaseOptions(url=url)
    async with database(options):
        await upgrade(options)


class _Postgres:
    """A database on the tests' server, and the connection that clears it."""

    def __init__(self, url, connection, tables) -> None:
        self.url, self._connection = url, connection
        self._clearing = "; ".join([
            "begin", "set local lock_timeout = '20s'",  # a process that was killed may still be in a transaction
            "set local session_replication_role = replica",  # nothing follows: what follows goes too
            *(f'delete from "{table}"' for table in tables), "commit",
        ])  # fmt: skip

    @classmethod
    async def make(cls):
        url = await postgres.create_database(postgres.admin_url())
        await _migrate(url)
        connection = await asyncpg.connect(url.replace("postgres://", "postgresql://", 1))
        names = [row[0] for row in await connection.fetch(TABLES)]
        return cls(
            url, connection, [name for name in names if not await connection.fetchval(f'select exists(select from "{name}")')]
        )

    async def clear(self):
        await self._connection.execute(self._clearing)

    async def drop(self):
        await self._connection.close()
        await postgres.drop_database(postgres.admin_url(), self.url)
