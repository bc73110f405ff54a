"""What tests stand on: each finds a database without anything that another left in it."""

import pytest

from api.settings import Settings
from models.db.connecting import database, dialect, fetch
from models.jobs import Queue
from resolvers.changes import changes
from resolvers.jobs.kinds import Kind, Wish
from tests.builders import make_world
from tests.databases import TABLES

SQLITE_TABLES = "select name as tablename from sqlite_master where type = 'table' and name not like '%\\_config' escape '\\'"
KEPT = {"aerich", "derived", "migration", "sqlite_sequence", "search_index_data"}
"""What the upgrade itself writes, and the words of a search index, which are never none."""


async def left():
    """Return the tables that have rows."""
    tables = [row["tablename"] for row in await fetch(TABLES if dialect() == "postgres" else SQLITE_TABLES)]
    return [table for table in tables if table not in KEPT and await fetch(f'select 1 from "{table}" limit 1')]


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
async def test_a_test_finds_no_row_of_another(databases, kind):
    def opened():
        return database(Settings(DATABASE_URL=databases.fresh(kind)).database)

    async with opened():
        world = await make_world(clients=1)
        async with changes(world.workspace.id) as work:
            work.jobs.append(Wish(kind=Kind(name="left", queue=Queue.DELIVERY, run=None, deadline=None)))
        assert {"job", "job_turn", "row_change", "search_entry", "api_token"} <= set(await left())

    async with opened():
        assert await left() == []
