"""Keeping the text by which contacts, companies and deals are found; reads/search.py finds them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import orjson

from models.base import Row
from models.companies import Company
from models.contacts import Contact, ContactEmail, ContactHandle, ContactPhone, sort_key
from models.db.connecting import dialect, execute
from models.deals import Deal
from resolvers import lists as kept
from resolvers.lists import Kept

CONTACT_LISTS = {
    "phones": Kept(model=ContactPhone, parent="contact_id", columns=("number", "written", "label"), key=("number",)),
    "emails": Kept(model=ContactEmail, parent="contact_id", columns=("address", "address_key", "label"), key=("address_key",)),
    "handles": Kept(model=ContactHandle, parent="contact_id", columns=("channel", "handle"), key=("channel", "handle")),
}
"""The lists of a contact by which it is found."""


async def index(row: Contact | Company | Deal) -> None:
    """Keep the text by which a row is found."""
    await _write(row, " ".join(part for part in await _parts(row) if part))


async def _parts(row: Row) -> Iterable[str]:
    if isinstance(row, Deal):
        return [sort_key(row.title)]
    if isinstance(row, Company):
        return [row.name_key, sort_key(row.website or "")]
    lists = {name: await kept.read(where, row) for name, where in CONTACT_LISTS.items()}
    return [of_contact(row, lists)] if isinstance(row, Contact) else []


def of_contact(row: Contact, lists: Mapping[str, Sequence[Mapping[str, Any]]]) -> str:
    """Return the text by which a contact with these phones, e-mails and handles is found."""
    numbers = (str(entry["number"]).lstrip("+") for entry in lists.get("phones", ()))
    addresses = (str(entry["address_key"]) for entry in lists.get("emails", ()))
    handles = (sort_key(str(entry["handle"])) for entry in lists.get("handles", ()))
    return " ".join(part for part in (row.name_key, *numbers, *addresses, *handles) if part)


async def index_new(texts: Mapping[Any, str], workspace_id: UUID) -> None:
    """Keep the texts of new rows."""
    postgres = dialect() == "postgres"
    listed = orjson.dumps([[str(row.id), text] for row, text in texts.items()]).decode()
    source = (
        "select (r.value ->> 0)::uuid, $1::uuid, r.value ->> 1 from jsonb_array_elements($2::jsonb) r"
        if postgres
        else "select json_extract(r.value, '$[0]'), ?1, json_extract(r.value, '$[1]') from json_each(?2) r"
    )
    await execute(
        f"insert into search_entry (entity_id, workspace_id, text) {source}",
        [workspace_id if postgres else str(workspace_id), listed],
    )


async def _write(row: Row, text: str) -> None:
    postgres = dialect() == "postgres"
    a, b, c = ("$1", "$2", "$3") if postgres else ("?1", "?2", "?3")
    keys: list[UUID | str] = [row.id, row.workspace_id] if postgres else [str(row.id), str(row.workspace_id)]
    await execute(
        f"insert into search_entry (entity_id, workspace_id, text) values ({a}, {b}, {c}) "
        "on conflict (workspace_id, entity_id) do update set text = excluded.text where search_entry.text <> excluded.text",
        [*keys, text],
    )
