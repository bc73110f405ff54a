"""Holding what a decision depends on until the transaction ends, so that nobody changes it in between."""

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from tortoise.queryset import QuerySet

from models.base import Row, Table
from models.contacts import Contact
from models.db.locking import one_at_a_time, referred
from models.deals import Deal
from models.errors import UserErrorCode, refuse
from models.wire import camel
from resolvers.access import Actor
from resolvers.inputs import administrator

A = TypeVar("A", bound=Row)


async def administering(actor: Actor) -> None:
    """Refuse all but administrators, and let them change what a workspace is set up with one after the other.

    What they look at before they write (the last administrator, the tree of teams, names and keys in use) so stays as it is.
    """
    administrator(actor)
    await one_at_a_time("settings", actor.workspace_id)


async def first_of(query: QuerySet[A]) -> A | None:
    """Return the first row of an order, to refer to it. One that goes while it is waited for gives way to the next."""
    while True:
        found = await referred(query.limit(1))
        if found or not await query.exists():
            return found[0] if found else None


async def contact_of(deal: Deal | None) -> UUID | None:
    """Return a deal's contact, to refer to it as well; None where there is none, or where it has been deleted.

    Of a person who was erased nothing more is written: the deal needs another contact first.
    """
    known = deal.contact_id if deal else None
    while deal is not None and known is not None:
        [contact] = await referred(Contact.filter(workspace_id=deal.workspace_id, id=known))
        if contact.erased_at is not None:
            raise refuse(
                "input.dealId", UserErrorCode.INVALID, "the deal's contact has been erased; give the deal another one first"
            )
        present = await Deal.filter(workspace_id=deal.workspace_id, id=deal.id).values_list("contact_id", flat=True)
        if present == [known]:
            return known if contact.deleted_at is None else None
        known = present[0] if present else None  # type: ignore[assignment]
    return None


_SAID: Mapping[str, frozenset[str]] = {
    "interaction": frozenset({"subject", "text", "classification_reason"}),
    "task": frozenset({"title", "comment"}),
    "deal": frozenset({"comment", "loss_reason"}),
}
"""Columns by table in which anything may be said of a contact."""


async def may_say(row: Table, columns: Mapping[str, Any]) -> None:
    """Refuse new words on what belongs to a person who has been erased, also from those who had to wait for that. The row must be locked."""
    said = [name for name in _SAID.get(str(row._meta.db_table), ()) if columns.get(name)]  # noqa: SLF001 - Tortoise keeps it there
    whose = {"workspace_id": getattr(row, "workspace_id", None), "id": getattr(row, "contact_id", None)}
    if said and whose["id"] and await Contact.filter(**whose, erased_at__isnull=False).exists():
        raise refuse(
            f"input.{camel(said[0])}", UserErrorCode.INVALID, "the contact has been erased; nothing can be written of them"
        )
