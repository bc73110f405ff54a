"""What a fault is: a place in the code, what stands there, what it becomes, and which tests must then fail."""

import shutil
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


class Inapplicable(Exception):
    """The code has moved on: the text that a fault changes is not there, or is there more than once."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A change of one text in one file. ``tests`` are pytest's arguments, the narrowest selection that must notice it."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]
    database: str | None = "sqlite"
    """On which database the tests run; None for both."""

    def planted(self, root: Path = ROOT) -> str:
        """Return the file's text with the fault in it."""
        text = (root / self.file).read_text()
        if text.count(self.old) != 1 or self.new == self.old:
            message = f"{self.name}: {self.file} has {text.count(self.old)} times, not once: {self.old!r}"
            raise Inapplicable(message)
        return text.replace(self.old, self.new)

    def plant(self, copy: Path) -> None:
        """Put the fault into a copy of the code."""
        (copy / self.file).write_text(self.planted(copy))

    def take_back(self, copy: Path) -> None:
        """Put what was there into a copy of the code again, as old as it was: what Python has compiled of it stays good."""
        shutil.copy2(ROOT / self.file, copy / self.file)

    @property
    def selection(self) -> list[str]:
        """Return pytest's arguments for the tests that must notice."""
        others = {"sqlite": "not postgres", "postgres": "not sqlite"}
        return [*self.tests, *(["-k", others[self.database]] if self.database else [])]
