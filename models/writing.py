"""What programs leave in a text that a person entered: invisible characters, other alphabets' digits, and what spreadsheets make of numbers."""

import re
import unicodedata
from functools import lru_cache

_SCIENTIFIC = re.compile(r"\+?(\d)(?:[.,](\d+))?[eе]\+?(\d{1,2})", re.IGNORECASE)
_FLOAT = re.compile(r"(\+?\d{7,15})[.,]0+")
_THOUSANDS = re.compile(r"\+?\d{1,3}([,.'’])\d{3}(?:\1\d{3}){2,}")


class LostDigits(ValueError):
    """A spreadsheet has rewritten a number, and left digits out."""


@lru_cache(maxsize=10_000)
def _plain(character: str) -> str:
    match unicodedata.category(character):
        case "Cf":
            return ""
        case "Nd":
            return str(unicodedata.decimal(character))
        case "Zs":
            return " "
        case _:
            return "+" if character == "\uff0b" else character


def visible(text: str) -> str:
    """Return a text without characters that nobody sees (zero-width, direction marks), its spaces plain, trimmed."""
    if text.isascii():
        return text.strip()
    return "".join(_plain(c) if unicodedata.category(c) in {"Cf", "Zs"} else c for c in text).strip()


def cleaned(text: str) -> str:
    """Return a text as ``visible`` does, its digits those of ASCII, without what spreadsheets put before a number to keep it as text."""
    plain = text if text.isascii() else "".join(map(_plain, text))
    return plain.strip().removeprefix("=").strip("\"'`’ \t")


def from_spreadsheet(text: str) -> str:
    """Return a number as it was before a spreadsheet gave it a decimal point, separators of thousands or an exponent.

    Raises LostDigits where an exponent stands for digits that are gone.
    """
    if found := _SCIENTIFIC.fullmatch(text):
        places, exponent = found[2] or "", int(found[3])
        if len(places) < exponent or places[exponent:].strip("0"):
            raise LostDigits
        return found[1] + places[:exponent]
    if found := _FLOAT.fullmatch(text):
        return found[1]
    return text.replace(found[1], "") if (found := _THOUSANDS.fullmatch(text)) else text
