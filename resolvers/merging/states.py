"""What events tell of a row that is merged, as it is: its columns, the lists beside it, its values of custom fields."""

from collections.abc import Mapping
from typing import Any

from models.base import Row
from models.rights import Noun
from resolvers import custom, inputs
from resolvers import lists as kept_lists
from resolvers.access import Actor
from resolvers.lists import Kept

COLUMNS = ("position", "website", "source", "tags", "comment", "owner_id", "company_id")
"""What a merge may change of a contact or a company."""


async def state(actor: Actor, noun: Noun, lists: Mapping[str, Kept], row: Row) -> dict[str, Any]:
    """Return it by the names that events take it by."""
    found = {name: getattr(row, name) for name in COLUMNS if name in row._meta.db_fields}  # noqa: SLF001 - Tortoise keeps the names there
    for name, where in lists.items():
        inputs.forget_one((where.model, row.id))
        found[name] = await kept_lists.read(where, row)
    return found | await custom.held(actor, noun, row)


def changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return both sides of what differs."""
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return {name: before.get(name) for name in names}, {name: after.get(name) for name in names}
