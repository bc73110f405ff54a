"""What events tell of what a merge moves from one row to another: companies, and values of custom fields."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from models.base import Row
from models.contacts import Contact, ContactCompany
from resolvers import contacts, custom, inputs, lists
from resolvers.access import Actor


async def beside(actor: Actor, row: Row, moved: Collection[dict[str, list[str]]]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what a row has beside it without what was moved, and with that, by the names that events take it by; nothing where none was."""
    without, with_ = dict[str, Any](), dict[str, Any]()
    if values := _ids(moved, "custom_value"):
        with_ |= await custom.held(actor, row, values)
        without |= dict.fromkeys(with_)
    if isinstance(row, Contact) and (companies := _ids(moved, "contact_company")):
        inputs.forget_one((ContactCompany, row.id))
        with_["companies"] = found = await lists.read(contacts.COMPANIES, row)
        of_rows = ContactCompany.filter(workspace_id=actor.workspace_id, id__in=companies, contact_id=row.id)
        new = set(await of_rows.values_list("company_id", flat=True))
        without["companies"] = [entry for entry in found if entry["company_id"] not in new]
    return without, with_


def _ids(moved: Collection[dict[str, list[str]]], table: str) -> list[UUID]:
    return [UUID(row_id) for tables in moved for row_id in tables.get(table, ())]
