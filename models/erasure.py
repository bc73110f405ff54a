"""What a person's erasure does to each column: said beside the column, in ``personal`` of its table.

A table of which nothing can tell of a client says why in ``impersonal``; one whose rows go with the contact names the column that
names the contact in ``gone_with``. Every other column of text, JSON or numbers has a word here; a test sees to it.
"""

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

ERASED = "Erased"


class How(Enum):
    """What becomes of a value."""

    KEEP = auto()
    ERASE = auto()
    SCRUB = auto()


@dataclass(frozen=True, kw_only=True)
class Word:
    """What is said of a column: whether its values stay, go, or go where they name the person; and what they become."""

    how: How
    becomes: Any = None

    def replace(self, value: Any) -> Any:
        """Return what stands there afterwards."""
        return self.becomes(value) if callable(self.becomes) else deepcopy(self.becomes)


KEEP = Word(how=How.KEEP)
"""It tells nothing of the person that is not needed to count what happened."""


def erased(becomes: Any = None) -> Word:
    """Say that a column is the person's: it goes, whatever it says."""
    return Word(how=How.ERASE, becomes=becomes)


def scrubbed(becomes: Any = None) -> Word:
    """Say that a column is the company's own, and goes only where it names the person."""
    return Word(how=How.SCRUB, becomes=becomes)


def blank(personal: Mapping[str, Word]) -> dict[str, Any]:
    """Return the columns that go in every row of the person's, with what they become."""
    return {column: word.replace(None) for column, word in personal.items() if word.how is How.ERASE}


def overwritten(row: Any, is_named_in: Callable[[Any], bool]) -> dict[str, Any]:
    """Return the columns of a row that go, with what they become."""
    personal: Mapping[str, Word] = row.personal
    return {
        column: word.replace(value)
        for column, word in personal.items()
        if (value := getattr(row, column)) is not None
        and (word.how is How.ERASE or (word.how is How.SCRUB and is_named_in(value)))
    }
