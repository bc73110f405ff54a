"""Moving a database into another: whole or not at all, while nobody serves from it. Clients go on with what they have."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from api.app import make_app
from api.settings import Settings
from models.db import deriving
from models.db.apart import connect
from models.db.connecting import database
from models.db.migrating import ForeignDatabase
from models.db.moving import copying
from models.db.moving.copying import NotMoved
from models.db.serving import Occupied, serving, unserved
from models.event_log import EventRow
from models.workspaces import Workspace
from resolvers import moving
from resolvers.derived import missing, upgrade
from tests.conftest import serving as served
from tests.moving import ODD, company, seen_by_clients, unseen, unseen_text
from tests.sockets import Socket, move


def digests(moved):
    return {name: (tally.rows, tally.digest) for name, tally in moved.tables.items()}


async def test_whoever_asks_a_copy_is_answered_the_same_and_goes_on(place):
    embedded, server, back = await place("sqlite"), await place("postgres"), await place("sqlite")
    world = await company(embedded)
    before = await seen_by_clients(embedded, world)

    there = await moving.copy(embedded, server, unseen_text, unseen)
    on_server = await seen_by_clients(server, world)
    again = await moving.copy(server, back, unseen_text, unseen)

    assert before["odd"] == [(ODD, datetime(1999, 12, 31, 23, 59, 59, 1, tzinfo=UTC))]
    assert before["changed"]["changes"]
    assert on_server == before
    assert (before["again"], before["healed"]) == (True, 0)
    assert await seen_by_clients(back, world) == on_server
    assert {name: digest for name, digest in digests(again).items() if name not in CHANGED} == {
        name: digest for name, digest in digests(there).items() if name not in CHANGED
    }
    assert there.rows > 300
    await goes_on(server, world)


CHANGED = {"event_log", "api_token", "rate_count"}
"""What asking changes by itself."""


async def goes_on(options, world):
    """A subscriber with an old cursor gets what it missed, and what happens next."""
    async with database(options), served(make_app(Settings(DATABASE_URL=options.url), owns_database=False)) as url:
        socket = await Socket.open(url, world.tokens["admin"])
        await socket.send(
            id="1",
            type="subscribe",
            payload={
                "query": "subscription($a: String) { dealStageChanged(after: $a) { cursor deal { title } } }",
                "variables": {"a": world.since},
            },
        )
        missed = [await socket.event() for _ in range(3)]
        await EventRow.filter(workspace_id=world.workspace.id, type="odd").delete()
        await move(world, title="next")
        following = await socket.event()
        socket.connection.transport.abort()
        await socket.connection.wait_closed()

    assert [event["deal"]["title"] for event in (*missed, following)] == ["D", "D", "D", "next"]


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
async def test_a_copy_that_was_broken_off_is_served_by_nobody_and_begun_anew(place, monkeypatch, kind):
    source, target = await place("sqlite"), await place(kind)
    async with database(source):
        await upgrade(source)
        workspace = await Workspace.create(name="W")
    for broken in ("carry", "compare"):
        with monkeypatch.context() as patched, pytest.raises(ZeroDivisionError):
            patched.setattr(copying, broken, lambda *_: 1 / 0)
            await moving.copy(source, target, unseen_text, unseen)
        async with database(target):
            with pytest.raises(ForeignDatabase, match="half a copy"):
                await missing()
            with pytest.raises(ForeignDatabase, match="half a copy"):
                await upgrade(target)

    await moving.copy(source, target, unseen_text, unseen)
    async with database(target):
        assert await missing() == []
        assert [row.id for row in await Workspace.all()] == [workspace.id]
    with pytest.raises(NotMoved, match="has data already"):
        await moving.copy(source, target, unseen_text, unseen)


async def test_what_arrives_otherwise_than_it_was_sent_is_not_taken_for_whole(place, monkeypatch):
    source, target = await place("sqlite"), await place("sqlite")
    async with database(source):
        await upgrade(source)
        await Workspace.create(name="W")
    install = deriving.install

    async def meddle(*args, **options):
        await Workspace.all().update(name="V")
        return await install(*args, **options)

    monkeypatch.setattr(deriving, "install", meddle)
    with pytest.raises(NotMoved, match="workspace arrived otherwise"):
        await moving.copy(source, target, unseen_text, unseen)


async def test_a_file_that_is_served_is_neither_copied_nor_replaced_and_one_that_is_copied_is_not_served(place, tmp_path):
    source, target = await place("sqlite"), await place("sqlite")
    async with database(source):
        await upgrade(source)
    async with serving(source):
        with pytest.raises(Occupied, match="stop them"):
            await moving.copy(source, target, unseen_text, unseen)
        with pytest.raises(Occupied, match="stop them"):
            await moving.restore(source, tmp_path / "none", unseen, replaces=True)
    async with unserved(source):
        with pytest.raises(Occupied, match="being copied or restored"):
            async with serving(source):
                pass


async def test_a_server_from_which_processes_serve_is_not_copied(settings):
    if settings.database_url.startswith("sqlite"):
        pytest.skip("a file is locked by those who serve from it")
    observer = await connect(replace(settings.database, name="voronka"), 1)
    await observer.execute("set application_name = 'voronka'")
    with pytest.raises(Occupied, match="stop them"):
        async with unserved(settings.database):
            pass
    await observer.close()
