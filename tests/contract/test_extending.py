"""The guide's worked additions are true: put into a copy of the code as they stand there, they touch the files they say, and work."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutants.planting import PRODUCT

ROOT = Path(__file__).parent.parent.parent
GUIDE = (ROOT / "docs/extending.md").read_text()
SECTIONS = re.findall(r"^### (.*?) touches (\w+) files?\n(.*?)(?=^##)", GUIDE, re.DOTALL | re.MULTILINE)
CHANGES = r"<!-- into: (\S+) -->\n```diff\n(.*?)```"
NUMBERS = {"one": 1, "two": 2}
SCENE = Path(__file__).parent / "extended.py"


def put(copy, path, diff):
    """Change a file as a diff says whose context stands there once."""
    lines = diff.splitlines(keepends=True)
    before, after = ("".join(line[1:] or "\n" for line in lines if line[0] in signs) for signs in (" -", " +"))
    text = (copy / path).read_text()
    assert text.count(before) == 1, f"{path} has {text.count(before)} times, not once:\n{before}"
    (copy / path).write_text(text.replace(before, after))


@pytest.fixture
def copy(tmp_path):
    for name in PRODUCT:
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "tests", tmp_path / "tests", ignore=shutil.ignore_patterns("flows", "integrations", "mutants"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def run(copy, *arguments):
    environment = {**os.environ, "PYTHONPATH": str(copy), "DATABASE_URL": f"sqlite://{copy}/x.sqlite3"}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=copy, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_what_is_added_touches_the_files_that_the_guide_says(copy):
    found = [(what, number, re.findall(CHANGES, text, re.DOTALL)) for what, number, text in SECTIONS]
    shared = {"A mutation": {"resolvers/tasks.py"}}  # the use case that records the event

    assert [what for what, _, _ in found] == ["A field", "An event", "A mutation", "A KPI"]
    for what, number, changes in found:
        assert len({path for path, _ in changes} | shared.get(what, set())) == NUMBERS[number], what
        for path, diff in changes:
            put(copy, path, diff)
    main = "import sys; from api.cli import main; main()"
    assert "effort" in run(copy, "-c", main, "migrate", "--make", "effort")
    assert run(copy, str(SCENE)).endswith("as the guide says\n")
