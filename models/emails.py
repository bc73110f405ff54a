"""E-mail addresses: without what cannot belong to them, and in the form in which two of them are the same."""

import re
import unicodedata
from urllib.parse import unquote

from models.writing import visible

_NAMED = re.compile(r"<([^<>]*@[^<>]*)>")
_MAILTO = re.compile(r"mailto:", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s<>,;:()\[\]\"@]+@[^\s<>,;:()\[\]\"@]+")
_AROUND = " \t\"'`,;:.<>()[]"


def cleaned(written: str) -> str:
    """Return an address without a name and angle brackets, ``mailto:``, punctuation around it, and characters that nobody sees."""
    text = visible(written)
    if named := _NAMED.search(text):
        text = named[1]
    text = text.strip(_AROUND)
    if mailto := _MAILTO.match(text):
        text = unquote(text[mailto.end() :].partition("?")[0])
    return re.sub(r"\s*@\s*", "@", text.strip(_AROUND))


def is_address(text: str) -> bool:
    """Tell whether a text is one address: a name and a domain around one @, and nothing that cannot stand in either."""
    return _ADDRESS.fullmatch(text) is not None


def split(cell: str) -> list[str]:
    """Return the addresses of a cell, cleaned; the cell itself where there is none."""
    return [cleaned(found) for found in _ADDRESS.findall(visible(cell))] or [cell]


def address_key(address: str) -> str:
    """Return what two forms of one address share: any letter case, letters composed, the domain in letters and not in Punycode."""
    name, at, domain = unicodedata.normalize("NFC", cleaned(address)).casefold().rpartition("@")
    return f"{name}{at}{'.'.join(map(_label, domain.split('.')))}"[:254]


def _label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return unicodedata.normalize("NFC", label.encode("ascii").decode("idna")).casefold()
    except UnicodeError:
        return label
