"""Backups: of what serves, whole or not there, and a workspace in a file and back. Clients go on with what they have."""

import asyncio
import gzip
import json
import sqlite3
import stat

import pytest
from typer.testing import CliRunner

from api.cli import app as cli
from models.contacts import Contact
from models.db.connecting import DatabaseOptions, database, fetch
from models.db.moving import backups
from models.db.moving.copying import NotMoved
from models.workspaces import Workspace
from resolvers import moving
from resolvers.changes import changes
from resolvers.derived import upgrade
from tests.moving import company, seen_by_clients, unseen, unseen_text


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
