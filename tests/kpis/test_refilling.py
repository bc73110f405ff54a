"""What is derived anew from records that stand: in steps that hold nobody, beside what was there, and gone on with where it was broken off."""

import asyncio
import random
from contextvars import copy_context
from datetime import date

import pytest
from tortoise.transactions import in_transaction

from api.settings import Settings
from models.db import deriving, sql
from models.db.apart import alone
from models.db.connecting import database, dialect, execute, fetch
from models.interactions import Interaction
from resolvers.derived import REGISTRY, upgrade
from resolvers.facts import search
from resolvers.kpis import cells, cubes
from resolvers.kpis.catalogue import FAMILIES
from tests import postgres
from tests.builders import add_call, make_world

FAMILY = FAMILIES["INTERACTION"]
UNIT = "kpi INTERACTION"
CELLS = FAMILY.cells(FAMILY.cubes[0])
WAITS = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"


class Killed(Exception):
    """Ends a process that derives anew."""


@pytest.fixture(params=["sqlite", "postgres"])
async def options(request, tmp_path, postgres_admin):
    sqlite = request.param == "sqlite"
    url = f"sqlite://{tmp_path}/own.sqlite3" if sqlite else await postgres.create_database(postgres_admin)
    made = Settings(DATABASE_URL=url).database
    async with database(made):
        await upgrade(made)
        yield made
    if not sqlite:
        await postgres.drop_database(postgres_admin, url)


async def install(options, ran):
    """Derive anew as `voronka migrate` does; note the statements that make tables and triggers."""
    async with alone(options) as session:
        script = session.script

        async def noted(text):
            ran.append(text)
            await script(text)

        session.script = noted
        return await deriving.install(REGISTRY, session, str)


async def test_sums_are_old_or_right_at_every_moment_and_nobody_waits_for_them(options, monkeypatch):
    world, chance, ran, seen, over = await make_world(), random.Random(3), [], set(), asyncio.Event()
    calls = [await add_call(world, chance) for _ in range(40)]
    monkeypatch.setattr(cells, "AT_MOST", 10)
    while await cells.fold(world.workspace.id):
        pass
    await execute(f"update {CELLS} set talk_seconds = talk_seconds + 7 where workspace_id = '{world.workspace.id}'")
    await execute(f"update derived set digest = 'older' where name = '{UNIT}'")

    async def look():
        asked = {"workspace": world.workspace.id, "since": date.min, "until": date.max}
        return tuple(map(tuple, await sql.look(cubes.differing(FAMILY, FAMILY.cubes[0]), **asked)))

    async def read():
        while not over.is_set():
            seen.add(await look())

    async def write():
        call = chance.choice(calls)
        own = Interaction.filter(workspace_id=world.workspace.id, id=call.id)
        await own.update(talk_seconds=chance.randint(1, 99), day=date(2026, 10, chance.randint(1, 28)))

    heal, days_from, steps = cells.heal, cells._days_from, 0

    async def killed(*given):
        nonlocal steps
        async for found in heal(*given):
            if (steps := steps + 1) == 4:
                raise Killed
            yield found

    async def written_beside(*given):
        if dialect() == "postgres":  # on SQLite whoever writes is alone, for a step
            await asyncio.wait_for(asyncio.create_task(write(), context=outside), 10)
        return await days_from(*given)

    outside = copy_context()
    old, reading = await look(), asyncio.create_task(read())
    monkeypatch.setattr(cells, "heal", killed)
    with pytest.raises(Killed):
        await install(options, ran)
    monkeypatch.setattr(cells, "heal", heal)
    await write()
    monkeypatch.setattr(cells, "_days_from", written_beside)
    assert await install(options, ran) == [UNIT]
    await write()
    seen.add(await look())
    over.set()
    await reading

    assert old
    assert seen == {old, ()}
    assert len([text for text in ran if f"create table {CELLS}_beside" in text]) == 1
    tables = (
        "sqlite_master where type = 'table' and name" if dialect() == "sqlite" else "pg_class where relkind = 'r' and relname"
    )
    assert await fetch(f"select 1 from {tables} like '%beside%'") == []
    assert await fetch("select name from derived where name like '%beside%'") == []
    assert await install(options, ran) == []


async def test_a_text_that_is_made_anew_is_never_older_than_its_record(options, monkeypatch):
    world = await make_world()
    contact = world.contacts[0]
    monkeypatch.setattr(search, "AT_MOST", 5)
    await execute("update search_entry set text = 'older'")

    async def healed():
        return sum([found async for found in search.heal(world.workspace.id)])

    outside = copy_context()
    async with in_transaction():
        contact.name = "Новое имя"
        await contact.save()
        making = asyncio.create_task(healed(), context=outside)
        async with asyncio.timeout(30):
            while dialect() == "postgres" and not await fetch(WAITS):
                await asyncio.sleep(0.01)
    assert await making > 5

    texts = await fetch(f"select text from search_entry where entity_id = '{contact.id}'")
    assert texts[0]["text"].startswith(" новое имя")
    assert await healed() == 0
    await execute("update search_entry set text = 'older'")
    await execute("update derived set digest = 'older' where name = 'search'")
    assert await install(options, []) == ["search"]
    assert await fetch("select 1 from search_entry where text = 'older'") == []
