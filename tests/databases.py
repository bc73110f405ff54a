"""The databases of a worker's tests. Every test finds one as it was made, without anything that another test left in it.

Most tests want the same small company. It is made once of each kind of database; after that its rows are put there as they were, with
ids of their own, and nothing follows from them: what followed is among them.
"""

import asyncio
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


CALENDARS = "select distinct workspace_id from workday order by workspace_id"
DAYS = "day, begins, lasts, worked"
"""A calendar is thousands of rows, and the same in each copy but for its workspace: it is kept where it is put from, by a number."""


async def _migrate(url):
    options = DatabaseOptions(url=url)
    async with database(options):
        await upgrade(options)


WAL, ROLLBACK = b"\2\2", b"\1\1"
"""How a file says that it is written ahead, and that it is not: one in memory cannot be. It is filled there, and written once."""


class Sqlite:
    """Files: what is still open of another test's is another file."""

    TABLES = (
        "select name from sqlite_master where type = 'table' and name not in ('aerich', 'derived', 'migration', 'workday', 'search_index') "
        "order by name"
    )
    """All but what an upgrade writes, and calendars. What the search index keeps of texts is in tables of its own: of a copy it is the same."""

    def __init__(self, folder):
        self._made, self._kept, self._test = (folder / f"{name}.sqlite3" for name in ("made", "kept", "test-0"))
        self._bare = b""
        self._triggers = None

    async def filled(self, rows):
        """Return the URL of a database with these rows. Its triggers come after them."""
        if self._triggers is None:
            await _migrate(f"sqlite://{self._made}")
            self._triggers = self._lay_bare()
        if not rows:
            return self._written(self._made.read_bytes())
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as opened:
            opened.deserialize(self._bare)
            opened.execute("attach ? as kept", [str(self._kept)])
            opened.execute("begin")
            rows = dict(rows)
            put = f"insert into workday select ?, {DAYS} from calendars where number = ?"
            opened.executemany(put, rows.pop("workday", ()))
            for name, each in rows.items():
                opened.execute(f'delete from "{name}"')
                opened.executemany(f'insert into "{name}" values ({", ".join("?" * len(each[0]))})', each)
            opened.execute("pragma writable_schema = on")  # they are known to be right: to make them would parse them one by one
            opened.executemany("insert into sqlite_master values (?, ?, ?, ?, ?)", self._triggers)
            opened.execute(f"pragma schema_version = {self._version + 1}")
            opened.execute("commit")
            filled = opened.serialize()
        return self._written(filled[:18] + WAL + filled[20:])

    def _written(self, content):
        for part in self._test.parent.glob(f"{self._test.name}*"):
            part.unlink()
        self._test = self._test.with_stem(f"test-{int(self._test.stem.split('-')[1]) + 1}")
        self._test.write_bytes(content)
        return f"sqlite://{self._test}"

    async def rows(self):
        """Return all rows of the present test's database."""
        with closing(sqlite3.connect(self._test)) as opened:
            found = {
                name: opened.execute(f'select * from "{name}"').fetchall() for (name,) in opened.execute(self.TABLES).fetchall()
            }
            found["workday"] = self._keep_calendars(opened)
        return {name: rows for name, rows in found.items() if rows}

    def _keep_calendars(self, opened):
        """Keep the calendars; return of each workspace the number of its own."""
        opened.execute("attach ? as kept", [str(self._kept)])
        opened.execute(f"create table if not exists kept.calendars (number, {DAYS}, primary key (number, day)) without rowid")
        kept = []
        for (workspace,) in opened.execute(CALENDARS).fetchall():
            (number,) = opened.execute("select count(distinct number) from calendars").fetchone()
            opened.execute(f"insert into calendars select {number}, {DAYS} from workday where workspace_id = ?", [workspace])
            kept.append((workspace, number))
        opened.commit()
        return kept

    def _lay_bare(self):
        """Keep a database without triggers, in memory; return these as the schema has them."""
        with closing(sqlite3.connect(self._made)) as opened:
            opened.execute("pragma wal_checkpoint(truncate)")  # the last connection of the upgrade may still be about to
        made = self._made.read_bytes()
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as opened:
            opened.deserialize(made[:18] + ROLLBACK + made[20:])
            triggers = opened.execute("select * from sqlite_master where type = 'trigger' order by rowid").fetchall()
            for _, name, *_ in triggers:
                opened.execute(f'drop trigger "{name}"')
            (self._version,) = opened.execute("pragma schema_version").fetchone()
            self._bare = opened.serialize()
        return triggers

    async def close(self):
        """Leave the files to whose folder it is."""


REPLICA = "set local lock_timeout = '20s'; set local session_replication_role = replica; set local synchronous_commit = off"
"""What puts rows there and lets nothing follow from them. A process that was killed may still hold a lock for a while."""


class Postgres:
    """A database on the tests' server, and the connection that clears and fills it."""

    TABLES = (
        "select tablename from pg_tables where schemaname = 'public' "
        "and tablename not in ('aerich', 'derived', 'migration', 'workday') order by tablename"
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
            await connection.execute(REPLICA)
            await connection.execute("select pg_temp.fill($1::json[])", [rows.get(name) for name in self._tables])
            put = f"insert into workday select $1, {DAYS} from calendars where number = $2"
            await connection.executemany(put, rows.get("workday", ()))
        return self._url

    async def rows(self):
        """Return all rows."""
        found = {name: await self._connection.fetchval(f'select json_agg(t)::text from "{name}" t') for name in self._tables}
        found["workday"] = await self._keep_calendars()
        return {name: rows for name, rows in found.items() if rows}

    async def _keep_calendars(self):
        """Keep the calendars; return of each workspace the number of its own."""
        kept = []
        for (workspace,) in await self._connection.fetch(CALENDARS):
            number = await self._connection.fetchval("select count(distinct number) from calendars")
            keep = f"insert into calendars select {number}, {DAYS} from workday where workspace_id = $1"
            await self._connection.execute(keep, workspace)
            kept.append((workspace, number))
        return kept

    async def _make(self):
        self._url = await postgres.create_database(postgres.admin_url())
        await postgres.let_be_hasty(self._url)
        await _migrate(self._url)
        self._connection = await asyncpg.connect(self._url.replace("postgres://", "postgresql://", 1))
        self._tables = [row[0] for row in await self._connection.fetch(self.TABLES)]
        made = f"create temp table calendars as select 0 as number, {DAYS} from workday limit 0"
        await self._connection.execute(f"{made}; create index on calendars (number)")
        filling = "".join(
            f'delete from "{name}"; if rows[{n}] is not null then '
            f'insert into "{name}" select * from json_populate_recordset(null::"{name}", rows[{n}]); end if; '
            for n, name in enumerate(self._tables, 1)
        )
        await self._connection.execute(
            "create function pg_temp.fill(rows json[]) returns void language plpgsql "
            f"as $$ begin delete from workday; {filling} end $$"
        )

    async def close(self):
        if self._connection is not None:
            await self._connection.close()
            await postgres.drop_database(postgres.admin_url(), self._url)
