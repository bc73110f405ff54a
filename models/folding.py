"""Text as it is searched and sorted. Databases fold letters differently, so the folded form is kept in a column of its own."""

from collections.abc import Iterable
from typing import Any

from tortoise import Model, fields


def sort_key(name: str) -> str:
    """Return a text as it is searched and sorted: any letter case, one space between words."""
    return " ".join(name.casefold().split())[:200]


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
        return super().to_db_value(value, instance)


def with_folded(model: type[Model], columns: Iterable[str]) -> list[str]:
    """Return columns that are to be written with those that follow from them."""
    written = list(columns)
    folded = {name: f.of for name, f in model._meta.fields_map.items() if isinstance(f, FoldedField)}  # noqa: SLF001 - Tortoise keeps its columns there
    return written + [name for name, of in folded.items() if of in written and name not in written]
