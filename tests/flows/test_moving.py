"""Moving: a database into another, a workspace into a file and back, a backup of what serves. Clients go on with what they have."""

import asyncio
import gzip
import json
import os
import sqlite3
import stat
from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest
from typer.testing import CliRunner

from api.app import make_app
from api.cli import app as cli
from api.settings import Settings
from models.contacts import Contact
from models.db import deriving
from models.db.apart import connect
from models.db.connecting import DatabaseOptions, database, fetch
from models.db.migrating import ForeignDatabase
from models.db.moving import backups, copying
from models.db.moving.copying import NotMoved
from models.db.serving import Occupied, serving, unserved
from models.event_log import EventRow
from models.jobs import FileChunk, StoredFile
from models.workspaces import Workspace
from resolvers import moving
from resolvers.changes import changes
from resolvers.derived import missing, reindex, upgrade
from tests import postgres
from tests.builders import last_event, make_world
from tests.conftest import Client
from tests.conftest import serving as served
from tests.following import PAGE
from tests.sockets import Socket, move

LOOK = """{
  contacts(first: 3, orderBy: [{ field: NAME }]) { totalCount nodes { id version name tags createdAt phones { number } emails { address }
    consents { purpose holds happenedAt } custom { field { name } text number amount { amount } date flag choices }
    deals(first: 2) { nodes { id } } } pageInfo { endCursor } }
  deals(first: 100) { nodes { id title status version amount { amount currency } closedAt items { quantity total { amount } } stage { name }
    stageChanges(first: 3) { nodes { happenedAt toStage { name } } } } }
  interactions(first: 50) { nodes { id startedAt day classification tookPlace call { talkSeconds legs { kind startedAt } } } }
  found: contacts(search: "client", first: 5) { totalCount nodes { id } }
  kpi(metrics: [DEALS_WON, SALES_AMOUNT, CALLS_INBOUND, TARGET_INQUIRIES, CONVERSION], period: { from: "2020-01-01", to: "2030-01-01" },
    groupBy: [USER]) { groups { user { name } values { value numerator denominator } } }
  tasks(first: 50) { nodes { id title dueAt isDone } }
  auditLog(first: 10) { nodes { id } }
}"""
KEYED = 'mutation { contactCreate(input: { name: "Once" }, idempotencyKey: "k") { contact { id } userErrors { code } } }'
ODD = {"ё": ["ß", 1.5, 1e-7, 2**53, None, True, {"b": {}, "a": ""}], "\u2028": "\U0001f600"}


def unseen(_table, _done, _total):
    """Look at no progress."""


@pytest.fixture
async def place(tmp_path, postgres_admin):
    """Make places for databases that nobody has put anything into."""
    made = []

    async def new(kind):
        made.append(
            await postgres.create_database(postgres_admin) if kind == "postgres" else f"sqlite://{tmp_path}/{len(made)}.sqlite3"
        )
        return DatabaseOptions(url=made[-1], secret_keys=(os.environ["VORONKA_SECRET_KEY"],))

    yield new
    for url in made:
        if url.startswith("postgres"):
            await postgres.drop_database(postgres_admin, url)


async def company(options):
    """Make a company with a history in a database; return it, and a place in its log before all that."""
    async with database(options):
        await upgrade(options)
        world = await make_world()
        world.since = str(await last_event(world))
        async with asking(options, world) as client:
            world.once = await client.ask(KEYED)
            world.cursor = (await client.ask(PAGE))["changes"]["cursor"]
        await move(world, times=3)
        file = await StoredFile.create(workspace_id=world.workspace.id, owner_id=world.users["anna"].id, name="f", size=4)
        await FileChunk.create(workspace_id=world.workspace.id, file_id=file.id, position=0, content=b"\x00\xff\n\x1f")
        await EventRow.create(
            workspace_id=world.workspace.id,
            sequence=2**62,
            type="odd",
            entity_type="odd",
            entity_id=file.id,
            occurred_at=datetime(1999, 12, 31, 23, 59, 59, 1, tzinfo=UTC),
            data=ODD,
        )
    return world


def asking(options, world):
    """Ask as the administrator of a company, through the application on an open database."""
    app = make_app(Settings(DATABASE_URL=options.url), owns_database=False)
    http = httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test")

    class Asking:
        async def __aenter__(self):
            return Client(http, world.tokens["admin"])

        async def __aexit__(self, *_):
            await http.aclose()

    return Asking()


async def seen_by_clients(options, world):
    """Return what clients are answered, who go on with the cursors, keys and tokens that they have."""
    async with database(options), asking(options, world) as client:
        found = await client.ask(LOOK)
        found["kpi"]["groups"].sort(key=repr)
        world.page = getattr(world, "page", None) or found["contacts"]["pageInfo"]["endCursor"]
        del found["contacts"]["pageInfo"]  # what a cursor looks like is each database's own; each understands the other's
        found["next"] = await client.ask(
            "query($after: String) { contacts(first: 3, after: $after, orderBy: [{ field: NAME }]) { nodes { id } } }",
            after=world.page,
        )
        found["changed"] = (await client.ask(PAGE, after=world.cursor))["changes"]
        found["again"] = await client.ask(KEYED) == world.once
        found["healed"] = sum([differed async for _, _, differed in reindex()])
        found["odd"] = [
            (row.data, row.occurred_at) for row in await EventRow.filter(workspace_id=world.workspace.id, sequence=2**62)
        ]
        found["chunks"] = [bytes(chunk.content) for chunk in await FileChunk.filter(workspace_id=world.workspace.id)]
    return found


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


def unseen_text(_text):
    """Look at no word of what is done."""


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


async def test_a_workspace_comes_back_from_its_file_beside_another_as_it_was(place, tmp_path):
    source, target, file = await place("sqlite"), await place("postgres"), tmp_path / "w.gz"
    world = await company(source)
    other = await company(target)
    before, others = await seen_by_clients(source, world), await seen_by_clients(target, other)

    async with database(source):
        await moving.back_up_workspace(source, f"workspace_{world.workspace.id}", file, unseen)
    head = await moving.restore_workspace(target, file, unseen_text, unseen)

    assert (head.workspace, stat.S_IMODE(file.stat().st_mode)) == (str(world.workspace.id), 0o600)
    assert await seen_by_clients(target, world) == before | {"again": False}, "digests of repeats are keyed by the deployment"
    assert await seen_by_clients(target, other) == others
    with pytest.raises(NotMoved, match="is there already"):
        await moving.restore_workspace(target, file, unseen_text, unseen)


def changed(file, change):
    """Return another file with changed lines."""
    with gzip.open(file) as held:
        lines = [json.loads(line) for line in held]
    made = file.with_name("changed.gz")
    made.write_bytes(gzip.compress("\n".join(map(json.dumps, change(lines))).encode()))
    return made


def a_row_less(lines):
    place = lines.index("contact") + 1
    return [*lines[:place], *lines[place + 1 :]]


async def test_a_file_that_is_not_whole_or_of_another_version_leaves_nothing_behind(place, tmp_path):
    source, target, file = await place("sqlite"), await place("sqlite"), tmp_path / "w.gz"
    world = await company(source)
    await moving.back_up_workspace(source, "W", file, unseen)
    cut = tmp_path / "cut.gz"
    cut.write_bytes(file.read_bytes()[:-2000])
    (tmp_path / "text").write_text("no archive")
    for bad, says in {
        cut: "is damaged",
        tmp_path / "text": "is damaged, or no backup",
        changed(file, lambda lines: lines[:-1]): "is not whole",
    }.items():
        with pytest.raises(NotMoved, match=says):
            await moving.restore_workspace(target, bad, unseen_text, unseen)
    for change, says in {
        a_row_less: "arrived otherwise",
        lambda lines: [lines[0] | {"migrations": ["0_initial.py", "9_new.py"]}, *lines[1:]]: "newer version",
        lambda lines: [lines[0] | {"migrations": []}, *lines[1:]]: "older version",
        lambda lines: [lines[0] | {"format": "x"}, *lines[1:]]: "is not a backup",
    }.items():
        with pytest.raises(NotMoved, match=says):
            await moving.restore_workspace(target, changed(file, change), unseen_text, unseen)

    with pytest.raises(NotMoved, match=r"no such workspace. There are: .*W \(workspace_"):
        await moving.back_up_workspace(source, "X", tmp_path / "x.gz", unseen)
    async with database(target):
        assert await Workspace.all().count() == await Contact.filter(workspace_id=world.workspace.id).count() == 0


async def test_a_backup_is_made_while_others_write_and_is_whole_or_not_there(place, tmp_path):
    served_from, file = await place("sqlite"), tmp_path / "backup"
    async with database(served_from):
        await upgrade(served_from)
        workspace = await Workspace.create(name="W")
        written = []

        async def write():
            while True:
                async with changes(workspace.id):
                    made = await Contact.create(workspace_id=workspace.id, name="x" * 200)
                    await Contact.create(workspace_id=workspace.id, id=made.id.__class__(int=made.id.int ^ 1), name="y")
                written.append(made.id)

        writing = asyncio.create_task(write())
        while len(written) < 20:
            await asyncio.sleep(0)
        before = len(written)
        seen = []
        await moving.back_up(served_from, file, lambda *at: seen.append((at, file.exists())))
        writing.cancel()
        await asyncio.wait({writing})

    assert not any(there for _, there in seen)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with sqlite3.connect(file) as copy:
        count = copy.execute("select count(*) from contact").fetchone()[0]
    copy.close()
    assert count % 2 == 0
    assert 2 * before <= count
    with pytest.raises(FileExistsError):
        await moving.back_up(served_from, file, unseen)
    with pytest.raises(ZeroDivisionError):
        await moving.back_up(served_from, tmp_path / "broken", lambda *_: 1 / 0)
    assert not list(tmp_path.glob("*.part*"))
    assert not (tmp_path / "broken").exists()


async def test_a_backup_is_put_in_the_place_of_a_database_only_on_a_word_and_the_old_one_is_kept(place, tmp_path):
    live, file = await place("sqlite"), tmp_path / "backup"
    path = tmp_path / "0.sqlite3"
    async with database(live):
        await upgrade(live)
        await Workspace.create(name="then")
        await moving.back_up(live, file, unseen)
        await Workspace.all().update(name="now")

    with pytest.raises(NotMoved, match="is there already"):
        await moving.restore(live, file, unseen, replaces=False)
    aside, _ = await moving.restore(live, file, unseen, replaces=True)
    assert await names(live) == ["then"]
    assert await names(DatabaseOptions(url=f"sqlite://{aside}")) == ["now"]
    path.write_bytes(b"damaged" * 1000)
    await moving.restore(live, file, unseen, replaces=True)
    assert await names(live) == ["then"]

    with sqlite3.connect(file) as newer:
        newer.execute("insert into aerich (version, app, content) values ('9_new.py', 'crm', '{}')")
    newer.close()
    with pytest.raises(NotMoved, match="newer version"):
        await moving.restore(live, file, unseen, replaces=True)
    with pytest.raises(NotMoved, match="damaged"):
        damage(file)
        backups.check(file)
    assert await names(live) == ["then"]


def damage(file):
    content = bytearray(file.read_bytes())
    content[8192:200_000] = bytes(200_000 - 8192)
    file.write_bytes(content)


async def names(options):
    async with database(options):
        return [row["name"] for row in await fetch("select name from workspace")]


async def test_the_commands_say_what_became_of_it_and_which_key_the_secrets_need(place, tmp_path):
    live, other, third = await place("sqlite"), await place("sqlite"), await place("sqlite")
    await company(live)

    def run(*arguments, of=live, key="a-key-that-all-processes-of-the-tests-share"):
        done = CliRunner().invoke(cli, arguments, env={"DATABASE_URL": of.url, "VORONKA_SECRET_KEY": key})
        return done.exit_code, " ".join(done.output.split())

    async def command(*arguments, **options):
        return await asyncio.to_thread(lambda: run(*arguments, **options))

    whole = await command("backup", f"{tmp_path}/whole")
    one = await command("backup", f"{tmp_path}/one", "--workspace", "W")
    put = await command("restore", f"{tmp_path}/whole", of=other, key="another-key-that-is-long-enough-to-be-one")
    brought = await command("restore", f"{tmp_path}/one", of=third)
    twice = await command("restore", f"{tmp_path}/one", of=third)
    fourth = await command("copy", "--to", f"sqlite://{tmp_path}/copied")

    assert [done[0] for done in (whole, one, put, brought, twice, fourth)] == [0, 0, 0, 0, 1, 0]
    assert "is written and checked" in whole[1]
    assert "sealed with the key" in whole[1]
    assert "which this process does not have" in put[1]
    assert "is there, as it was at" in brought[1]
    assert "is there already. Nothing was changed." in twice[1]
    assert "each table with the digest that it has here" in fourth[1]
