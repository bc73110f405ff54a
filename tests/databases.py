"""The databases of a worker's tests. Every test finds one as it was made, without anything that another test left in it.

Most tests want the same small company. It is made once of each kind of database; after that its rows are put there as they were, with
ids of their own, and nothing follows from them: what followed is among them.
"""

import asyncio
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import asyncpg

from api.settings import Settings
from models.db.connecting import DatabaseOptions, database
from resolvers.derived import upgrade
from tests import postgres
from tests.builders import make_world
from tests.copies import Copies


class Databases:
    """Migrated databases, made when a test first asks for one. They are kept from a thread of their own, beside the loops of tests."""

    def __init__(self, folder: Path) -> None:
        self._apart = ThreadPoolExecutor(1)
        self._runner = asyncio.Runner()
        self._kinds = {"sqlite": Sqlite(folder), "postgres": Postgres()}
        self._worlds = {}

    def fresh(self, kind):
        """Return the URL of a database with nothing in it."""
        return self._do(self._kinds[kind].filled({}))

    def with_world(self, kind):
        """Return the URL of a database with a small company in it, and the company."""
        if kind not in self._worlds:
            self._worlds[kind] = self._do(self._made(kind))
        return self.put(kind, self._worlds[kind])

    async def _made(self, kind):
        async with database(Settings(DATABASE_URL=await self._kinds[kind].filled({})).database):
            return Copies(await make_world(), await self._kinds[kind].rows())

    def copies(self, kind, world):
        """Return what makes copies of a world, and of all that the database has in it."""
        return Copies(world, self._do(self._kinds[kind].rows()))

    def put(self, kind, copies):
        """Return the URL of a database with a copy of a world in it, and the copy."""
        world, rows = copies.another()
        return self._do(self._kinds[kind].filled(rows)), world

    def close(self):
        """Drop what was made."""
        for kept in self._kinds.values():
            self._do(kept.close())
        self._apart.submit(self._runner.close).result()
        self._apart.shutdown()

    def _do(self, work):
        return self._apart.submit(self._runner.run, work).result()


async def _migrate(url):
    options = DatabaseOptions(url=url)
    async with database(options):
        await upgrade(options)


class Sqlite:
    """Files: what is still open of another test's is another file."""

    TABLES = (
        "select name from sqlite_master where type = 'table' and name not like 'search_index%' "
        "and name not in ('aerich', 'derived', 'migration') order by name"
    )
    """All but what an upgrade writes, and the search index, which is made from the rows."""

    def __init__(self, folder):
        self._made, self._bare, self._test = (folder / f"{name}.sqlite3" for name in ("made", "bare", "test-0"))
        self._triggers = None

    async def filled(self, rows):
        """Return the URL of a database with these rows. Its triggers come after them."""
        if self._triggers is None:
            await _migrate(f"sqlite://{self._made}")
            self._triggers = self._lay_bare()
        if not rows:
            return self._copied(self._made)
        url = self._copied(self._bare)
        with closing(sqlite3.connect(self._test, isolation_level=None)) as opened:
            opened.execute("pragma synchronous = off")
            opened.execute("begin")
            for name, each in rows.items():
                opened.execute(f'delete from "{name}"')
                opened.executemany(f'insert into "{name}" values ({", ".join("?" * len(each[0]))})', each)
            opened.execute("insert into search_index (search_index) values ('rebuild')")
            for trigger in self._triggers:
                opened.execute(trigger)
            opened.execute("commit")
        return url

    def _copied(self, source):
        for part in self._test.parent.glob(f"{self._test.name}*"):
            part.unlink()
        self._test = self._test.with_stem(f"test-{int(self._test.stem.split('-')[1]) + 1}")
        shutil.copyfile(source, self._test)
        return f"sqlite://{self._test}"

    async def rows(self):
        """Return all rows of the present test's database."""
        with closing(sqlite3.connect(self._test)) as opened:
            found = {
                name: opened.execute(f'select * from "{name}"').fetchall() for (name,) in opened.execute(self.TABLES).fetchall()
            }
        return {name: rows for name, rows in found.items() if rows}

    def _lay_bare(self):
        """Keep a database without triggers; return the statements that make these."""
        with closing(sqlite3.connect(self._made)) as opened:
            opened.execute("pragma wal_checkpoint(truncate)")  # the last connection of the upgrade may still be about to
        shutil.copyfile(self._made, self._bare)
        with closing(sqlite3.connect(self._bare, isolation_level=None)) as opened:
            triggers = opened.execute("select name, sql from sqlite_master where type = 'trigger' order by rowid").fetchall()
            for name, _ in triggers:
                opened.execute(f'drop trigger "{name}"')
        return [sql for _, sql in triggers]

    async def close(self):
        """Leave the files to whose folder it is."""


class Postgres:
    """A database on the tests' server, and the connection that clears and fills it."""

    TABLES = (
        "select tablename from pg_tables where schemaname = 'public' and tablename not in ('aerich', 'derived', 'migration') "
        "order by tablename"
    )

    def __init__(self):
        self._url = self._connection = None
        self._tables = ()

    async def filled(self, rows):
        """Return the URL of the database with these rows and no other. Nothing follows from them: triggers and references are left out."""
        if self._connection is None:
            await self._make()
        connection = self._connection
        async with connection.transaction():
            await connection.execute(self._clearing)
            for name, each in rows.items():
                await connection.execute(f'insert into "{name}" select * from json_populate_recordset(null::"{name}", $1)', each)
        return self._url

    async def rows(self):
        """Return all rows."""
        found = {name: await self._connection.fetchval(f'select json_agg(t)::text from "{name}" t') for name in self._tables}
        return {name: rows for name, rows in found.items() if rows}

    async def _make(self):
        self._url = await postgres.create_database(postgres.admin_url())
        await _migrate(self._url)
        self._connection = await asyncpg.connect(self._url.replace("postgres://", "postgresql://", 1))
        self._tables = [row[0] for row in await self._connection.fetch(self.TABLES)]
        self._clearing = "; ".join([
            "set local lock_timeout = '20s'",  # a process that was killed may still be in a transaction
            "set local session_replication_role = replica",
            "set local synchronous_commit = off",
            *(f'delete from "{name}"' for name in self._tables),
        ])  # fmt: skip

    async def close(self):
        if self._connection is not None:
            await self._connection.close()
            await postgres.drop_database(postgres.admin_url(), self._url)
