"""What is wrong with how a command is run is told in a sentence: for every command, whatever is wrong; never as a traceback."""

import errno
import json
import os
import socket
import sqlite3
import subprocess
import sys

import asyncpg
import pytest
from tortoise.exceptions import OperationalError
from typer.testing import CliRunner

from api.cli import COMMANDS
from api.cli import app as cli
from api.cli.database_mistakes import sentence
from api.cli.mistakes import BUG, REFUSED

DATABASE_COMMANDS = {
    "init": [
        *("--name", "N", "--zone", "Europe/Moscow", "--country", "RU", "--currency", "RUB", "--language", "en"),
        *("--admin-name", "A", "--admin-email", "a@b.example", "--invite"),
    ],
    "serve": [],
    "worker": [],
    "migrate": [],
    "reindex": [],
    "sync": [],
    "backfill": ["2026-01-01"],
    "reread": [],
    "token": ["list"],
    "workspace": ["list"],
    "user": ["repair", "--email", "x@y"],
    "account": [
        "add",
        "--provider",
        "mango",
        "--name",
        "M",
        "--setting",
        "api_key=k",
        "--setting",
        "api_salt=s",
    ],
    "secrets": ["rotate"],
    "documents": ["register", "{folder}/query"],
    "import": ["contact", "README.md", "--email", "x@y"],
    "export": ["contacts", "--email", "x@y", "--field", "name"],
    "backup": ["{folder}/written", "--workspace", "W"],
    "copy": ["--to", "sqlite://{folder}/other.sqlite3"],
}
"""Every command that opens the database, with arguments that it takes."""
NO_DATABASE = {
    "garbage": ("sqlite://{folder}/garbage", "garbage is not a SQLite database"),
    "no folder": ("sqlite://{folder}/none/x.sqlite3", "/none of the database is missing"),
    "a folder": ("sqlite://{folder}", "cannot be a file there"),
    "no server": ("postgres://me:secret@127.0.0.1:1/x", "No PostgreSQL answers for x at 127.0.0.1:1"),
    "no such kind": ("mysql://me:secret@host/x", "not mysql://"),
    "no name": ("postgres://me:secret@host", "lacks the database's name"),
    "no port": ("postgres://me:secret@host:port/x", "port of a database is a number"),
}
SETTINGS = {
    (
        "VORONKA_PORT",
        "many",
    ): "VORONKA_PORT: input should be a valid integer, unable to parse string as an integer (it is 'many')",
    ("VORONKA_OIDC", "[{"): "VORONKA_OIDC must be JSON, and is not",
    ("VORONKA_OIDC", '[{"issuer": 1}]'): "VORONKA_OIDC 0 issuer",
    ("VORONKA_LOG_LEVEL", "loud"): "VORONKA_LOG_LEVEL: input should be 'debug', 'info', 'warning' or 'error' (it is 'loud')",
    ("VORONKA_TRUSTED_PROXIES", '["ten"]'): "VORONKA_TRUSTED_PROXIES: 'ten' does not appear to be",
    ("REPLICA_URL", "postgres://a/b"): "REPLICA_URL names replicas of a PostgreSQL",
}


def told(arguments, **environment):
    """Run a command; return its exit code and all that it says, which no traceback is."""
    done = CliRunner().invoke(cli, arguments, env={"VORONKA_PORT": "0", **environment})
    assert "Traceback" not in done.output
    return done.exit_code, " ".join(done.output.replace("│", " ").split())


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "garbage").write_text("no database " * 100)
    (tmp_path / "query").write_text("{ __typename }")
    return tmp_path


@pytest.mark.parametrize("circumstance", NO_DATABASE)
def test_a_database_that_cannot_be_used_is_told_by_every_command(folder, circumstance):
    url, says = NO_DATABASE[circumstance]
    url = url.format(folder=folder)
    for command, arguments in DATABASE_COMMANDS.items():
        code, output = told([command, *(text.format(folder=folder) for text in arguments)], DATABASE_URL=url)

        assert (code, output.count(says)) >= (REFUSED, 1), (command, output)
        assert code == REFUSED, (command, output)
        assert "secret" not in output


def test_every_command_is_in_the_table_or_needs_no_database():
    assert COMMANDS.keys() - {"schema", "demo", "distribute", "restore", "doctor"} == DATABASE_COMMANDS.keys()


@pytest.mark.parametrize(("name", "value"), SETTINGS)
def test_a_setting_that_is_wrong_is_named(folder, name, value):
    for command in ("serve", "migrate", "sync"):
        code, output = told([command], DATABASE_URL=f"sqlite://{folder}/x.sqlite3", **{name: value})

        assert code == REFUSED
        assert SETTINGS[name, value] in output
    assert not (folder / "x.sqlite3").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["token", "create", "--email", "nobody@x"], 1, "No user has the e-mail nobody@x."),
        (["export", "contacts", "--email", "nobody@x", "--field", "name"], 1, "No user has the e-mail nobody@x."),
        (["import", "contact", "README.md", "--email", "nobody@x"], 1, "No user has the e-mail nobody@x."),
        (["import", "contact", "tests", "--email", "a@x"], 2, "is a directory"),
        (["import", "contact", "absent.csv", "--email", "a@x"], 2, "does not exist"),
        (["export", "contacts", "--email", "a@x", "--field", "name", "--filter", "{"], 2, "it is no JSON"),
        (["documents", "register", "FOLDER/list.json"], 2, "is no JSON"),
        (["documents", "register", "FOLDER/latin"], 1, "no text in UTF-8"),
        (["token", "create", "--email", "a\udcff"], 1, "What was given is no text in UTF-8: 'a\\udcff'."),
        (["user", "repair", "--email", "x" * 10_000], 1, "Nobody here has the e-mail"),
        (["token", "revoke", "x"], 2, "should be a valid UUID"),
        (["restore", "README.md", "--replace"], 1, "is not a SQLite database"),
        (["restore", "absent.sqlite3"], 2, "does not exist"),
        (["backup", "FOLDER/list.json"], 1, "list.json: File exists."),
        (["backup", "FOLDER/none/b"], 1, "No such file or directory"),
        (["copy", "--to", "URL"], 1, "Both are the same database."),
        (["copy", "--to", "mysql://x"], 2, "not mysql://"),
        (["copy", "--to", "postgres://me@127.0.0.1:1/other"], 1, "No PostgreSQL answers for other at 127.0.0.1:1"),
        (["copy", "--to", "sqlite://FOLDER/none/x"], 1, "/none of the database is missing"),
    ],
)
def test_what_a_command_is_given_wrongly_is_told(databases, folder, arguments, code, says):
    url = databases.fresh("sqlite")
    (folder / "list.json").write_text("{")
    (folder / "latin").write_bytes(b"query \xff")

    assert (found := told([text.replace("FOLDER", str(folder)).replace("URL", url) for text in arguments], DATABASE_URL=url))[
        0
    ] == code, found
    assert says in found[1]


def test_a_database_of_another_version_is_told(folder):
    with sqlite3.connect(folder / "other") as other:
        other.execute("create table migration (version, is_compatible)")
        other.execute("insert into migration values ('9_other.py', 1)")
    other.close()
    for command in ("serve", "worker", "migrate"):
        code, output = told([command], DATABASE_URL=f"sqlite://{folder}/other")

        assert code == REFUSED
        assert "This database was made by another version (9_other.py" in output


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (asyncpg.InvalidPasswordError("password authentication failed"), "does not let me into x at db.example: password"),
        (asyncpg.InvalidCatalogNameError("x"), "has no database x at db.example. Make it (`createdb x`)"),
        (asyncpg.InsufficientPrivilegeError("permission denied for schema public"), "me may not do this in x at db.example"),
        (asyncpg.ReadOnlySQLTransactionError("x"), "takes no writes. DATABASE_URL must name the primary"),
        (asyncpg.DiskFullError("x"), "The disk of the database x at db.example is full"),
        (asyncpg.TooManyConnectionsError("x"), "no connection left"),
        (OperationalError('relation "aerich" does not exist'), "has no tables yet, or not all of them. Run `voronka migrate`."),
        (TimeoutError(), "No PostgreSQL answers for x at db.example (it took too long)"),
        (OSError(errno.EHOSTUNREACH, "No route to host"), "No PostgreSQL answers for x at db.example"),
        (FileNotFoundError(errno.ENOENT, "No such file", "a.csv"), None),
        (ValueError("a bug"), None),
    ],
)
def test_what_a_server_refuses_is_told(error, says):
    assert (found := sentence(error, "postgres://me:secret@db.example/x")) is says or says in found


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (OperationalError("attempt to write a readonly database"), "can only be read"),
        (OperationalError("database or disk is full"), "The disk of the database /d/x is full"),
        (OperationalError("database is locked"), "Another process holds the database /d/x"),
        (OperationalError("database disk image is malformed"), "is damaged. Put a backup in its place"),
        (OperationalError("no such table: job"), "Run `voronka migrate`"),
        (PermissionError(errno.EACCES, "Permission denied", "/d/x.migrating"), "The folder /d of the database is missing"),
        (OperationalError("near FROM: syntax error"), None),
    ],
)
def test_what_a_file_refuses_is_told(error, says):
    assert (found := sentence(error, "sqlite:///d/x")) is says or says in found


def test_a_port_in_use_is_told_before_anything_begins(folder):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, output = told(["serve"], DATABASE_URL=f"sqlite://{folder}/x.sqlite3", VORONKA_PORT=str(port))
        nowhere = told(["serve"], DATABASE_URL=f"sqlite://{folder}/x.sqlite3", VORONKA_HOST="192.0.2.1", VORONKA_PORT="0")

    assert code == REFUSED
    assert f"127.0.0.1:{port} is in use" in output
    assert nowhere[0] == REFUSED
    assert "Nobody can listen on 192.0.2.1:0" in nowhere[1]
    assert not (folder / "x.sqlite3").exists()


def test_a_demo_that_cannot_be_served_leaves_the_one_before_as_it_is(folder):
    (folder / "demo").write_text("the one before")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, output = told(["demo", "--port", str(port)], DATABASE_URL=f"sqlite://{folder}/demo")

    assert code == REFUSED
    assert f"127.0.0.1:{port} is in use" in output
    assert (folder / "demo").read_text() == "the one before"


def test_a_bug_keeps_its_traceback_in_the_log_and_the_terminal_says_where(monkeypatch, databases):
    import api.cli.token

    def broken(_work):
        _work.close()
        raise KeyError("bug")

    monkeypatch.setattr(api.cli.token, "run", broken)
    done = CliRunner().invoke(cli, ["token", "list"], env={"DATABASE_URL": databases.fresh("sqlite")})

    assert done.exit_code == BUG
    assert "should not have (KeyError). Its traceback is in the log" in done.output


PROVOKED = """
import asyncio, logging, sys, threading, time, warnings
from api.cli import COMMANDS, lazy

async def provoke():
    loop = asyncio.get_running_loop()
    async def broken(): raise RuntimeError("left")
    task = asyncio.create_task(broken())
    await asyncio.sleep(0)
    del task
    loop.slow_callback_duration = 0.001
    loop.call_soon(time.sleep, 0.01)
    await asyncio.sleep(0.02)
    loop.call_exception_handler({"message": "asyncpg has something to say"})
    logging.getLogger("uvicorn.error").error("uvicorn has\\nsomething to say")
    logging.getLogger("any").error("not so many: %s %s", 1)
    warnings.warn("something is old")

class Broken:
    def __del__(self): raise RuntimeError("unraisable")

def command():
    asyncio.run(provoke(), debug=True)
    Broken()
    def in_a_thread(): raise RuntimeError("thread")
    thread = threading.Thread(target=in_a_thread); thread.start(); thread.join()
    raise RuntimeError("uncaught")

sys.modules["provoked"] = sys.modules["__main__"]
COMMANDS["sync"] = lazy.Entry("", "provoked:command")
from api.cli import main
sys.argv = ["voronka", "sync"]
main()
"""

MAIN = "from api.cli import main; main()"


def said(code, *arguments, **environment):
    """Run a process to its end, which must come within a minute; return its exit code, its log as it stands there, and its standard output."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        check=False,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.returncode, [json.loads(line) for line in done.stderr.splitlines()], done.stdout


def test_whoever_has_something_to_say_says_it_as_a_line_of_json():
    code, lines, output = said(PROVOKED)

    told = "\n".join(f"{line['event']} {line.get('exception', '')}" for line in lines)
    for event in (
        "Task exception was never retrieved",
        "took 0.0",
        "asyncpg has something to say",
        "uvicorn has\nsomething to say",
        "log.unwritable",
        "UserWarning: something is old",
        "RuntimeError: unraisable",
        "RuntimeError: thread",
        "RuntimeError: uncaught",
    ):
        assert event in told
    assert (code, "Traceback" in output) == (BUG, False)
    assert next(line["id"] for line in lines if line["event"] == "bug") in output


@pytest.mark.parametrize(
    ("command", "setting", "has_company"),
    [
        ("serve", "VORONKA_PORT", False),
        ("serve", "VORONKA_PORT", True),
        ("serve", "VORONKA_METRICS_PORT", True),
        ("worker", "VORONKA_METRICS_PORT", False),
        ("worker", "VORONKA_METRICS_PORT", True),
    ],
)
def test_a_process_whose_port_is_taken_says_so_once_and_ends_by_itself(folder, databases, command, setting, has_company):
    url = databases.with_world("sqlite")[0] if has_company else f"sqlite://{folder}/x.sqlite3"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        code, lines, output = said(MAIN, command, **{"DATABASE_URL": url, "VORONKA_PORT": "0", setting: port})

    assert code == REFUSED
    assert output == f"127.0.0.1:{port} is in use: another process listens there. End it, or set {setting} to another port.\n"
    assert [line["reason"] for line in lines if line["event"] == "refused"] == [output.strip()]
    assert all("exception" not in line for line in lines)


def test_a_server_that_cannot_start_says_so_as_a_line_of_json_and_as_a_sentence(folder):
    code, lines, output = said(MAIN, "serve", DATABASE_URL=f"sqlite://{folder}/garbage", VORONKA_PORT="0")

    assert code == REFUSED
    assert lines[-1]["event"] == "refused"
    assert lines[-1]["reason"] == output.strip()
    assert "garbage is not a SQLite database" in output
