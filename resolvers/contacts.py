"""Creating and changing contacts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, TypedDict

from models.companies import Company
from models.contacts import Channel, Contact, ContactCompany, ContactEmail, ContactHandle, ContactPhone
from models.emails import address_key
from models.errors import UserErrorCode
from models.events.contacts import ContactCreated, ContactUpdated
from models.handles import handle_key
from models.rights import Noun, Verb
from resolvers import custom, inputs
from resolvers import lists as kept
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.custom import CustomDraft, Values
from resolvers.inputs import Problems
from resolvers.intake import matching, sharing
from resolvers.lists import Kept
from resolvers.updating import update


@dataclass(frozen=True, kw_only=True)
class Phone:
    """A number as a person wrote it."""

    number: str
    label: str | None = None


@dataclass(frozen=True, kw_only=True)
class Email:
    """An e-mail address."""

    address: str
    label: str | None = None


@dataclass(frozen=True, kw_only=True)
class Handle:
    """A name in a messenger."""

    channel: Channel
    handle: str


@dataclass(frozen=True, kw_only=True)
class Employment:
    """A company that a contact works for, and their part there."""

    company_id: str
    role: str | None = None


class ContactFields(TypedDict, total=False):
    """What can be set on a contact. An absent key leaves the value as it is; None clears it."""

    name: str | None
    position: str | None
    source: str | None
    comment: str | None
    tags: Sequence[str] | None
    owner_id: str | None
    company_id: str | None
    companies: Sequence[Employment] | None
    custom: Sequence[CustomDraft] | None
    phones: Sequence[Phone] | None
    emails: Sequence[Email] | None
    handles: Sequence[Handle] | None


class NewContact(ContactFields, total=False):
    """What can be set on a new contact: its id too, if the client made one."""

    id: str | None


CHANNELS = {
    "phones": Kept(model=ContactPhone, parent="contact_id", columns=("number", "written", "label"), key=("number",)),
    "emails": Kept(model=ContactEmail, parent="contact_id", columns=("address", "address_key", "label"), key=("address_key",)),
    "handles": Kept(
        model=ContactHandle, parent="contact_id", columns=("channel", "handle", "handle_key"), key=("channel", "handle_key")
    ),
}
COMPANIES = Kept(model=ContactCompany, parent="contact_id", columns=("company_id", "role"))
LISTS = {**CHANNELS, "companies": COMPANIES}
_KEYS = {"phones": "number", "emails": "address_key", "handles": "handle_key"}


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """A contact that has been checked and can be stored."""

    row: Contact
    columns: dict[str, Any]
    lists: dict[str, list[dict[str, Any]]]
    values: Values


async def create_contact(work: Changes, actor: Actor, fields: NewContact) -> Contact:
    """Add a contact; the caller owns it unless another owner is named. Waiting calls from its numbers are matched."""
    prepared = await prepare_contact(actor, fields)
    await store_contacts(work, [prepared])
    return prepared.row


async def prepare_contact(actor: Actor, fields: NewContact) -> Prepared:
    """Check a new contact; nothing is stored yet."""
    columns, lists = await _checked(actor, {"name": None, **fields})
    values = await custom.checked(actor, Noun.CONTACT, fields.get("custom"))
    inputs.may_create(actor, Noun.CONTACT, columns.get("owner_id", actor.user_id))
    identity = await inputs.new_id(Contact, actor, "input.id", fields.get("id"))
    row = Contact(**{"id": identity, "workspace_id": actor.workspace_id, "owner_id": actor.user_id, **columns})
    return Prepared(row=row, columns=columns, lists=lists, values=values)


async def store_contacts(work: Changes, prepared: Sequence[Prepared]) -> None:
    """Store new contacts with all that belongs to them, in a few statements however many they are."""
    await Contact.bulk_create([p.row for p in prepared])
    for name, where in LISTS.items():
        await kept.add(where, [(p.row, p.lists[name]) for p in prepared if p.lists.get(name)])
    await custom.add([(p.row, p.values) for p in prepared])
    for p in prepared:
        work.record(ContactCreated.of(p.row, after={**p.columns, **p.lists, **p.values.shown()}))
    entered = {p.row: {row["number"] for row in p.lists.get("phones", [])} for p in prepared}
    await matching.adopt(work, set[str]().union(*entered.values()))
    await sharing.tell(work, entered)


async def update_contact(
    work: Changes, actor: Actor, row_id: str, fields: ContactFields, expected_version: int | None = None
) -> Contact:
    """Change a contact. Lists of phones, e-mails and handles are replaced whole."""
    contact = await inputs.load(Contact, actor, "id", row_id, verb=Verb.UPDATE)
    columns, lists = await _checked(actor, fields, contact)
    values = await custom.checked(actor, Noun.CONTACT, fields.get("custom"))
    present = {name: await kept.read(LISTS[name], contact) for name in lists}
    extra = {**{name: (present[name], rows) for name, rows in lists.items()}, **await values.changed(contact)}
    before = await update(work, contact, columns, event=ContactUpdated, expected_version=expected_version, extra=extra)
    for name in lists:
        if name in before:
            await kept.write(LISTS[name], contact, lists[name])
    if before.keys() & values.shown().keys():
        await values.write(contact)
    if "phones" in before:
        entered = {row["number"] for row in lists["phones"]} - {row["number"] for row in present["phones"]}
        await matching.adopt(work, entered)
        await sharing.tell(work, {contact: entered})
    if "owner_id" in before:
        await matching.follow_owner(work, contact.id)
    return contact


async def _checked(
    actor: Actor, fields: Mapping[str, Any], contact: Contact | None = None
) -> tuple[dict[str, Any], dict[str, list[dict[str, Any]]]]:
    problems = Problems()
    inputs.check_shown(actor, problems, "Contact", fields)
    columns: dict[str, Any] = {}
    for name in ("name", "position", "source", "comment"):
        if name in fields:
            longest = inputs.longest_of(Contact, name)
            columns[name] = inputs.text(problems, f"input.{name}", fields[name], longest=longest, required=name == "name")
    if "tags" in fields:
        columns["tags"] = inputs.tags(problems, "input.tags", fields["tags"])
    lists = {name: _checked_list(actor, problems, name, fields[name] or ()) for name in CHANNELS if name in fields}
    problems.check()
    if "owner_id" in fields:
        columns["owner_id"] = await inputs.owner(actor, Noun.CONTACT, "input.ownerId", fields["owner_id"])
    if "companies" in fields or "company_id" in fields:
        lists["companies"] = employed = await _companies(actor, fields, contact)
        columns["company_id"] = employed[0]["company_id"] if employed else None
    return columns, lists


async def _companies(actor: Actor, fields: Mapping[str, Any], contact: Contact | None) -> list[dict[str, Any]]:
    """Return the companies of a contact, the main one first: a new list, or the present one with another main company."""
    problems = Problems()
    given: Sequence[Employment] = fields.get("companies") or ()
    if "companies" in fields and fields.get("company_id"):
        problems.add("input.companyId", UserErrorCode.INVALID, "give companies or companyId, not both")
    if len(given) > inputs.MAX_LIST:
        problems.add("input.companies", UserErrorCode.TOO_MANY, f"at most {inputs.MAX_LIST}")
    if len({entry.company_id for entry in given}) < len(given):
        problems.add("input.companies", UserErrorCode.TAKEN, "a company is in the list twice")
    problems.check()
    if "companies" in fields:
        rows = []
        for index, entry in sorted(enumerate(given), key=lambda pair: pair[1].company_id):
            path = f"input.companies.{index}"
            company = await inputs.load(Company, actor, f"{path}.companyId", entry.company_id)
            role = inputs.text(problems, f"{path}.role", entry.role, longest=inputs.longest_of(ContactCompany, "role"))
            rows.append({"company_id": company.id, "role": role, "index": index})
        problems.check()
        return [{name: row[name] for name in ("company_id", "role")} for row in sorted(rows, key=itemgetter("index"))]
    present = await kept.read(COMPANIES, contact) if contact else []
    main = await inputs.related(actor, Company, "input.companyId", fields["company_id"])
    others = [row for row in present if row["company_id"] not in {main, contact.company_id if contact else None}]
    known = next((row for row in present if row["company_id"] == main), {"company_id": main, "role": None})
    return [known, *others] if main else others


def _checked_list(actor: Actor, problems: Problems, name: str, values: Sequence[Any]) -> list[dict[str, Any]]:
    path = f"input.{name}"
    if len(values) > inputs.MAX_LIST:
        problems.add(path, UserErrorCode.TOO_MANY, f"at most {inputs.MAX_LIST}")
        return []
    rows = [_checked_entry(actor, problems, f"{path}.{i}", value) for i, value in enumerate(values)]
    key = _KEYS[name]
    seen: set[Any] = set()
    for index, row in enumerate(rows):
        identity = (row.get("channel"), row.get(key))
        if row.get(key) and identity in seen:
            problems.add(f"{path}.{index}", UserErrorCode.TAKEN, "is in the list twice")
        seen.add(identity)
    return rows


def _checked_entry(actor: Actor, problems: Problems, path: str, value: Any) -> dict[str, Any]:
    if isinstance(value, Phone):
        number = inputs.phone(problems, f"{path}.number", value.number, actor.country)
        label = inputs.text(problems, f"{path}.label", value.label, longest=50)
        return {"number": number, "written": value.number.strip(), "label": label}
    if isinstance(value, Email):
        address = inputs.email(problems, f"{path}.address", value.address)
        label = inputs.text(problems, f"{path}.label", value.label, longest=50)
        return {"address": address, "address_key": address_key(address or ""), "label": label}
    handle = inputs.text(problems, f"{path}.handle", value.handle, longest=200, required=True)
    key = handle_key(value.channel, handle or "", actor.country)
    return {"channel": value.channel.value, "handle": handle, "handle_key": key}
