"""What a command does not need is not loaded: held by what is imported, not by the clock."""

import json
import os
import subprocess
import sys

from api.cli import COMMANDS

SCRIPT = """
import contextlib, io, json, sys
from api.cli import app
loaded = {}
for arguments in (["--help"], ["migrate"], ["user", "list"]):
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
        app(arguments, prog_name="voronka")
    loaded[" ".join(arguments)] = sorted(name for name in sys.modules if "." not in name or name.startswith(("api.", "schema.")))
import api.cli.worker
loaded["worker"] = sorted(sys.modules)
print(json.dumps(loaded))
"""
THE_API = {"schema", "strawberry", "graphql", "starlette", "uvicorn", "httpx", "integrations"}
THE_DATABASE = {"tortoise", "asyncpg", "aiosqlite", "models", "resolvers", "pydantic", "cryptography", "argon2", "phonenumbers"}


def test_help_loads_no_command_and_small_commands_load_no_schema(tmp_path):
    environment = {**os.environ, "DATABASE_URL": f"sqlite://{tmp_path}/a.sqlite3"}
    done = subprocess.run([sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, check=True)
    loaded = {command: set(names) for command, names in json.loads(done.stdout.splitlines()[-1]).items()}

    assert loaded["--help"] & (THE_API | THE_DATABASE) == set()
    assert {name for name in loaded["--help"] if name.startswith("api.")} == {"api.cli", "api.cli.lazy"}
    assert loaded["migrate"] & (THE_API | {"argon2", "phonenumbers"}) == set()
    assert loaded["user list"] & THE_API == set()
    assert loaded["worker"] & {"schema", "strawberry", "graphql", "starlette", "uvicorn"} == set()


def test_the_list_of_commands_says_what_each_says_of_itself():
    for name, entry in COMMANDS.items():
        found = entry.load()
        says = found.info.help if hasattr(found, "info") else found.__doc__
        assert says.startswith(entry.says.rstrip(".")), (name, says)
