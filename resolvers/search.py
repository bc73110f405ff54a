"""Keeping the text by which contacts, companies and deals are found; reads/search.py finds them."""

from collections.abc import Iterable
from uuid import UUID

from models.base import Row
from models.companies import Company
from models.contacts import Contact, ContactEmail, ContactHandle, ContactPhone, sort_key
from models.db.connecting import dialect, execute
from models.deals import Deal


async def index(row: Contact | Company | Deal) -> None:
    """Keep the text by which a row is found."""
    await _write(row, " ".join(part for part in await _parts(row) if part))


async def _parts(row: Row) -> Iterable[str]:
    if isinstance(row, Deal):
        return [sort_key(row.title)]
    if isinstance(row, Company):
        return [row.name_key, sort_key(row.website or "")]
    shared = {"workspace_id": row.workspace_id, "contact_id": row.id}
    numbers = await ContactPhone.filter(**shared).order_by("position").values_list("number", flat=True)
    addresses = await ContactEmail.filter(**shared).order_by("position").values_list("address_key", flat=True)
    handles = await ContactHandle.filter(**shared).order_by("position").values_list("handle", flat=True)
    name = row.name_key if isinstance(row, Contact) else ""
    return [name, *(str(n).lstrip("+") for n in numbers), *map(str, addresses), *(sort_key(str(h)) for h in handles)]


async def _write(row: Row, text: str) -> None:
    postgres = dialect() == "postgres"
    a, b, c = ("$1", "$2", "$3") if postgres else ("?1", "?2", "?3")
    keys: list[UUID | str] = [row.id, row.workspace_id] if postgres else [str(row.id), str(row.workspace_id)]
    await execute(
        f"insert into search_entry (entity_id, workspace_id, text) values ({a}, {b}, {c}) "
        "on conflict (entity_id) do update set text = excluded.text where search_entry.text <> excluded.text",
        [*keys, text],
    )
