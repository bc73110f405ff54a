"""The guide's worked provider is true: put into its places as it stands there, it is held to every case of the conformance suite."""

import importlib.util
import re
import sys
from pathlib import Path

from tests.integrations.test_conformance import held

ROOT = Path(__file__).parent.parent.parent
GUIDE = (ROOT / "docs/extending.md").read_text()
FILES = dict(re.findall(r"<!-- file: (\S+) -->\n```python\n(.*?)```", GUIDE, re.DOTALL))
LINES = re.findall(r"<!-- line: (\S+) -->\n```diff\n(.*?)```", GUIDE, re.DOTALL)


def put(tmp_path, monkeypatch, path):
    """Make a file of the guide a module, under the name that it has in its place."""
    name, file = path.removesuffix(".py").replace("/", "."), tmp_path / Path(path).name
    file.write_text(FILES[path])
    spec = importlib.util.spec_from_file_location(name, file)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


async def test_the_worked_provider_holds_every_case(world, monkeypatch, tmp_path):
    places = [tmp_path / folder for folder in ("a", "b", "c")]
    for place in places:
        place.mkdir()
    provider, _, subject = (put(place, monkeypatch, path) for place, path in zip(places, FILES, strict=True))

    assert await held(provider.PROVIDER, subject.Bell, world, monkeypatch) == {}


def test_its_line_changes_what_is_there():
    [(path, diff)] = LINES
    text = (ROOT / path).read_text()

    assert all(text.count(line[1:]) == 1 for line in diff.splitlines(keepends=True) if line.startswith("-"))
