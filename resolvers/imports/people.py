"""Contacts and companies from rows."""

from collections.abc import Sequence
from typing import Any

from models import emails
from models.companies import Company
from models.contacts import Contact
from models.phones import e164, split
from resolvers import companies, contacts, inputs, lists
from resolvers.contacts import Email, Handle, Phone
from resolvers.imports.naming import name_companies
from resolvers.imports.reading import Row
from resolvers.imports.targets import HANDLES
from resolvers.imports.writing import Writer, present, undisputed


class Contacts(Writer[contacts.Prepared]):
    """Contacts. One without a name is called by its address, number or handle."""

    async def begin(self, rows: Sequence[Row]) -> None:
        await name_companies(self.work, self.shape, rows)
        changing = self.changing(rows)
        await inputs.hold(Contact, self.shape.actor, changing)
        for kept in contacts.LISTS.values():
            await lists.foresee(kept, self.work.workspace_id, changing)

    async def prepare(self, row: Row) -> contacts.Prepared:
        fields = self._fields(row)
        if not fields.get("name"):
            fields["name"] = next((row.values[name][0] for name in ("emails", "phones", *HANDLES) if row.values.get(name)), None)
        return await contacts.prepare_contact(self.shape.actor, fields | self.new_id(row))

    async def store(self, prepared: Sequence[contacts.Prepared]) -> None:
        if prepared:
            await contacts.store_contacts(self.work, prepared)

    def made(self, prepared: contacts.Prepared) -> Contact:
        return prepared.row

    async def change(self, row: Row) -> Contact:
        fields = undisputed(row, await self._as_written(row, self._fields(row)))
        return await contacts.update_contact(self.work, self.shape.actor, self.record_id(row), fields, self.version(row))

    async def _as_written(self, row: Row, fields: Any) -> Any:
        """Let numbers and addresses that the contact has keep their labels, and the way they were written: files have no words for these."""
        contact = Contact(id=row.record_id, workspace_id=self.work.workspace_id)
        if "phones" in fields:
            numbers = {entry["number"]: entry for entry in await lists.read(contacts.CHANNELS["phones"], contact)}
            known = [(phone, numbers.get(e164(phone.number, self.shape.actor.country))) for phone in fields["phones"]]
            fields["phones"] = [Phone(number=had["written"], label=had["label"]) if had else phone for phone, had in known]
        if "emails" in fields:
            labels = {entry["address_key"]: entry["label"] for entry in await lists.read(contacts.CHANNELS["emails"], contact)}
            addresses = [email.address for email in fields["emails"]]
            fields["emails"] = [Email(address=a, label=labels.get(emails.address_key(a))) for a in addresses]
        return fields

    def _fields(self, row: Row) -> Any:
        fields = present(row, "position", "source", "comment", "tags", "ownerId", "companyId") | self.custom(row)
        parts = [row.values[name] for name in ("firstName", "middleName", "lastName") if name in row.values]
        if name := row.values.get("name") or " ".join(parts):
            fields["name"] = name
        # an entry that comes twice counts once, a cell may hold several; places are those in the row, for refusals
        if "phones" in row.values:
            row.values["phones"] = _numbers(row.values["phones"], self.shape.actor.country)
            fields["phones"] = [Phone(number=number) for number in row.values["phones"]]
        if "emails" in row.values:
            apart = [address for cell in row.values["emails"] for address in emails.split(cell)]
            row.values["emails"] = list({emails.address_key(address): address for address in apart}.values())
            fields["emails"] = [Email(address=address) for address in row.values["emails"]]
        handles = [
            Handle(channel=HANDLES[name], handle=handle) for name in row.values if name in HANDLES for handle in row.values[name]
        ]
        return fields | ({"handles": handles} if handles else {})


def _numbers(cells: Sequence[str], country: str) -> list[str]:
    """Return the numbers of cells, each once. What cannot be read stays, and is refused with the reason."""
    found: dict[str, str] = {}
    for written in (written for cell in cells for written in split(cell, country)):
        found.setdefault(written.number or written.text, written.text)
    return list(found.values())


class Companies(Writer[companies.Prepared]):
    """Companies."""

    async def begin(self, rows: Sequence[Row]) -> None:
        await inputs.hold(Company, self.shape.actor, self.changing(rows))

    async def prepare(self, row: Row) -> companies.Prepared:
        return await companies.prepare_company(self.shape.actor, self._fields(row) | self.new_id(row))

    async def store(self, prepared: Sequence[companies.Prepared]) -> None:
        if prepared:
            await companies.store_companies(self.work, prepared)

    def made(self, prepared: companies.Prepared) -> Company:
        return prepared.row

    async def change(self, row: Row) -> Company:
        fields = undisputed(row, self._fields(row))
        return await companies.update_company(self.work, self.shape.actor, self.record_id(row), fields, self.version(row))

    def _fields(self, row: Row) -> Any:
        return present(row, "name", "website", "source", "comment", "tags", "ownerId") | self.custom(row)
