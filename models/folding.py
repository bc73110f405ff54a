"""Text as it is searched and sorted. Databases fold letters differently, so the folded form is kept in a column of its own."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from tortoise import Model, fields

LONGEST = 200
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_OPTIONAL = re.compile(
    "(?<=[a-z\u0180-\u02af\u0370-\u03ff])[\u0300-\u036f]+"  # accents of Latin and Greek letters
    "|(?<=\u0435)[\u0308\u0300\u0301]+"  # ё is е
    "|(?<=[\u0430\u0438\u043e\u0443\u044b\u044d\u044e\u044f])[\u0300\u0301]+"  # stress in Cyrillic; й stays a letter of its own
)
_SAME = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
"""Latin letters with a stroke or a tie, which Unicode does not take apart."""


def fold(text: str) -> str:
    """Return a text in which what differs in letter case, in how letters are composed, and in optional accents alone is the same."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", _UNSEEN.sub("", text).casefold())
    plain = unicodedata.normalize("NFKD", plain.casefold())
    return unicodedata.normalize("NFC", _OPTIONAL.sub("", plain.translate(_SAME)))


def sort_key(name: str) -> str:
    """Return a text as it is searched and sorted: folded, with one space between words."""
    return " ".join(fold(name).split())[:LONGEST].rstrip()


class FoldedField(fields.CharField[Any]):
    """Another column of the row, folded. It is never set by hand: it follows from that column whenever the row is written."""

    def __init__(self, of: str, **options: Any) -> None:
        super().__init__(max_length=200, default="", **options)
        self.of = of

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        """Return the folded text of a row that is written; what is compared with the column is folded already."""
        if isinstance(instance, Model):
            value = sort_key(getattr(instance, self.of) or "")
            setattr(instance, self.model_field_name, value)
        return value if isinstance(instance, type) else super().to_db_value(value, instance)


def with_folded(model: type[Model], columns: Iterable[str]) -> list[str]:
    """Return columns that are to be written with those that follow from them."""
    written = list(columns)
    folded = {name: f.of for name, f in model._meta.fields_map.items() if isinstance(f, FoldedField)}  # noqa: SLF001 - Tortoise keeps its columns there
    return written + [name for name, of in folded.items() if of in written and name not in written]
