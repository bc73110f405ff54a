"""What a spreadsheet would compute is guarded on its way out, and comes back as it was.

A cell that begins like a formula gets an apostrophe before it; an import takes that off again. Text that begins with
apostrophes and goes on like a formula gets one too, so that every text comes back exactly.
"""

import re

_LEADING = r"[\s\ufeff\u200b-\u200f\u2060]*"
_FORMULA = re.compile(rf"'*(?:[\t\r\n]|{_LEADING}[=+\-@＝＋－＠﹦﹢﹣﹫])")
_NUMBER = r"[+-]?[0-9]+(?:[.,][0-9]+)?"
_NUMBERS = re.compile(rf"{_NUMBER}(?:; {_NUMBER})*")
"""Numbers are computed to themselves: amounts, telephone numbers and lists of them stay as they are."""


def guarded(cell: str) -> str:
    """Return a cell's text, so that no spreadsheet computes it."""
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBERS.fullmatch(cell) else cell


def unguarded(cell: str) -> str:
    """Return the text that a cell was written from."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell, 1) else cell
