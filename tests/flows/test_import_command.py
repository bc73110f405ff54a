"""Importing by the command line: a file is looked over first, what its columns become is kept under a name, and what is unclear is asked."""

import asyncio
import os
import sys

import pytest
from typer.testing import CliRunner

from api.cli import app as cli
from tests.flows.test_mistakes import DATABASE_COMMANDS


@pytest.fixture
def command(databases, tmp_path):
    """Return what runs a command in a company that is set up, and tells its exit code and its lines."""
    url = databases.fresh("sqlite")

    def run(*arguments):
        environment = {"DATABASE_URL": url, "COLUMNS": "200"}
        done = CliRunner().invoke(cli, [text.format(folder=tmp_path) for text in arguments], env=environment)
        return done.exit_code, done.output.splitlines()

    assert run("init", *DATABASE_COMMANDS["init"])[0] == 0
    return run


def test_a_file_is_looked_over_kept_as_a_mapping_and_read_by_it(command, tmp_path):
    (tmp_path / "deals.csv").write_text('Что,Сколько,Когда\nСтол,"1,500",03/04/2026\n')
    (tmp_path / "next.csv").write_text('Что,Сколько,Когда\nСтул,"2,500",05/06/2026\n')
    named = ("--column", "Что=title", "--column", "Сколько=amount", "--column", "Когда=expectedCloseOn")
    by = ("--email", "a@b.example")
    first, following = ("import", "deal", "{folder}/deals.csv", *by), ("import", "deal", "{folder}/next.csv", *by)
    clear = ("--decimal-sign", "comma", "--day-order", "day_first")

    unclear = command(*first, *named, "--preview")
    asked = command(*first, *named)
    looked = command(*first, *named, *clear, "--preview")
    kept = command(*first, *named, *clear, "--save-as", "Shop")
    again = command(*following, "--saved-as", "Shop")
    unknown = command(*following, "--saved-as", "Nobody's")
    wrong = command(*following, "--column", "Что")
    shown = command("export", "deals", *by, "--field", "title", "--field", "amount.amount", "--field", "expectedCloseOn")

    assert unclear[0] == 1
    assert [line.split(":")[0] for line in unclear[1][-2:]] == ["decimalSign", "dayOrder"]
    assert asked[0] == 1
    assert "decimalSign" in asked[1][-1]
    assert (looked[0], looked[1][0]) == (0, "CSV, utf-8, cells apart by ','")
    assert [line.split() for line in looked[1][1:]] == [
        ["column", "becomes", "written", "first"],
        ["Что", "title", "Стол"],
        ["Сколько", "amount", "1,500"],
        ["Когда", "expectedCloseOn", "03/04/2026"],
    ]
    assert (kept[0], kept[1][0]) == (0, "Kept as Shop: --saved-as reads the next file so.")
    assert again[0] == 0
    assert (unknown[0], wrong[0]) == (1, 2)
    assert sorted(shown[1][1:]) == ["Стол,1.50,2026-04-03", "Стул,2.50,2026-06-05"]


async def test_the_command_line_imports_and_exports(settings, world, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("externalId,name\n1,Анна\n2,\n")
    admin = world.users["admin"].email

    async def call(*arguments):
        command = [sys.executable, "-c", "from api.cli import main; main()", *arguments, "--email", admin]
        environment = {**os.environ, "DATABASE_URL": settings.database_url, "COLUMNS": "200"}
        running = await asyncio.create_subprocess_exec(*command, env=environment, stdout=asyncio.subprocess.PIPE)
        out, _ = await running.communicate()
        return running.returncode, out.decode()

    code, told = await call("import", "contact", str(file))
    exported_code, rows = await call("export", "contacts", "--field", "name", "--filter", '{"name": {"eq": "Анна"}}')

    assert "done: 1 created, 0 updated, 0 unchanged, 1 failed" in told
    assert "line 3: name: must not be empty" in told
    assert (code, exported_code) == (1, 0)
    assert rows.splitlines() == ["name", "Анна"]
