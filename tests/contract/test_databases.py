"""What tests stand on: a database without anything that another left, and a world that is put there as it is made."""

import json
import re
from dataclasses import fields, is_dataclass

import pytest
from tortoise import Model

from api.settings import Settings
from models.db.connecting import database, dialect, execute, fetch
from models.jobs import Queue
from resolvers.changes import changes
from resolvers.jobs.kinds import Kind, Wish
from tests.builders import World, make_world
from tests.copies import MADE

KINDS = ["sqlite", "postgres"]


@pytest.fixture(params=KINDS)
def kind(request):
    return request.param


def opened(url):
    return database(Settings(DATABASE_URL=url).database)


async def tables():
    """Return the names of all tables; those inside the search index, which have no ids, apart."""
    asked = (
        "select tablename as name from pg_tables where schemaname = 'public'"
        if dialect() == "postgres"
        else "select name from sqlite_master where type = 'table' and name not like 'search_index%'"
    )
    return sorted(row["name"] for row in await fetch(asked))


async def content():
    """Return all rows by table, in the order of their keys, as texts."""
    found = {name: await fetch(f'select * from "{name}"') for name in await tables()}
    return {
        name: sorted(json.dumps(dict(row), default=str, ensure_ascii=False) for row in rows)
        for name, rows in found.items()
        if rows
    }


def named(value):
    """Return a value as text that names ids by their order, and nothing that is made by chance or counted on by the database."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    places = {made: f"id {place}" for place, made in enumerate(sorted(set(MADE.findall(text))))}
    text = MADE.sub(lambda found: places[found[0]], text)
    return re.sub(r'\\"(digest|credentials|num)\\": [^,}]*', "", text)


def told(world):
    """Return all that a world says of itself."""

    def plain(value):
        if isinstance(value, Model):
            return {name: plain(part) for name, part in vars(value).items() if not name.startswith("_")}
        if is_dataclass(value):
            return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        if isinstance(value, dict):
            return {str(key): plain(part) for key, part in value.items()}
        if isinstance(value, set | frozenset):
            return sorted(str(part) for part in value)
        return [plain(part) for part in value] if isinstance(value, list | tuple) else str(value)

    return {field.name: plain(getattr(world, field.name)) for field in fields(World) if field.name != "tokens"}


async def test_a_test_finds_no_row_of_another(databases, kind):
    async with opened(databases.fresh(kind)):
        empty = await content()
        world = await make_world()
        async with changes(world.workspace.id) as work:
            work.jobs.append(Wish(kind=Kind(name="left", queue=Queue.DELIVERY, run=None, deadline=None)))
        assert {"job", "job_turn", "row_change", "search_entry", "api_token"} <= set(await content())

    async with opened(databases.fresh(kind)):
        assert await content() == empty


async def test_a_world_that_is_put_there_is_the_one_that_is_made(databases, kind):
    async with opened(databases.fresh(kind)):
        made = await make_world()
        expected, said = named(await content()), named(told(made))
        copies = databases.copies(kind, made)
    put = [databases.put(kind, copies) for _ in range(2)]
    async with opened(put[-1][0]):
        found = named(await content())
        if dialect() == "sqlite":
            await execute("insert into search_index (search_index, rank) values ('integrity-check', 1)")

    assert found == expected
    assert [named(told(world)) for _, world in put] == [said, said]
    assert len({world.workspace.id for world in (made, *(world for _, world in put))}) == 3
