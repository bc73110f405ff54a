"""Mutations of contacts."""

from datetime import datetime
from typing import Any

import strawberry
from strawberry import Maybe

from models.contacts import Channel, ConsentDecision, ConsentPurpose
from resolvers import contacts, removing
from resolvers.privacy import consents, erasing
from schema.contacts import Contact
from schema.mutations.actions import (
    ROW,
    VERSION,
    BulkPayload,
    DeletePayload,
    Payload,
    action,
    assigns,
    bulk,
    creates,
    deletes,
    maybe,
    on,
    optional,
    payload,
    required,
    restores,
    row_field,
    updates,
)
from schema.mutations.custom import CustomValueInput, drafts


@strawberry.input(description="A telephone number.")
class PhoneInput:
    number: str = strawberry.field(description="The number, written in any way.")
    label: str | None = on("What kind of number it is.")


@strawberry.input(description="An e-mail address.")
class EmailInput:
    address: str = strawberry.field(description="The address.")
    label: str | None = on("What kind of address it is.")


@strawberry.input(description="A name in a messenger.")
class HandleInput:
    channel: Channel = strawberry.field(description="Which messenger.")
    handle: str = strawberry.field(description="The name or number there.")


@strawberry.input(description="A company that a contact works for.")
class ContactCompanyInput:
    company_id: strawberry.ID = strawberry.field(description="The company.")
    role: str | None = on("The contact's part there.")


LISTS: Any = {
    "custom": drafts,
    "companies": lambda values: [contacts.Employment(company_id=v.company_id, role=v.role or None) for v in values],
    "phones": lambda values: [contacts.Phone(number=v.number, label=v.label or None) for v in values],
    "emails": lambda values: [contacts.Email(address=v.address, label=v.label or None) for v in values],
    "handles": lambda values: [contacts.Handle(channel=v.channel, handle=v.handle) for v in values],
}


@strawberry.input(description="A new contact.")
class ContactCreateInput:
    id: strawberry.ID | None = on(
        "`contact_` and a UUID of the client's making, so that it can be referred to before it is sent."
    )
    name: str = strawberry.field(description="Full name.")
    position: str | None = on("What they do at their company.")
    source: str | None = on("Where the contact came from.")
    comment: str | None = on("Anything worth knowing.")
    tags: list[str] | None = on("Free words to group by.")
    owner_id: strawberry.ID | None = on("Who answers for it; the caller unless given.")
    company_id: strawberry.ID | None = on("Where they work in the first place.")
    companies: list[ContactCompanyInput] | None = on("Every company they work for, the main one first; instead of companyId.")
    custom: list[CustomValueInput] | None = on("Values of custom fields.")
    phones: list[PhoneInput] | None = on("Telephone numbers, the main one first.")
    emails: list[EmailInput] | None = on("E-mail addresses, the main one first.")
    handles: list[HandleInput] | None = on("Names in messengers.")


@strawberry.input(description="A change of a contact. What is absent stays as it is; null clears it. Lists are replaced whole.")
class ContactUpdateInput:
    name: Maybe[str] = maybe("Full name.")
    position: Maybe[str | None] = maybe("What they do at their company.")
    source: Maybe[str | None] = maybe("Where the contact came from.")
    comment: Maybe[str | None] = maybe("Anything worth knowing.")
    tags: Maybe[list[str] | None] = maybe("Free words to group by.")
    owner_id: Maybe[strawberry.ID | None] = maybe("Who answers for it.")
    company_id: Maybe[strawberry.ID | None] = maybe("Where they work in the first place; other companies stay.")
    companies: Maybe[list[ContactCompanyInput] | None] = maybe(
        "Every company they work for, the main one first; instead of companyId."
    )
    custom: Maybe[list[CustomValueInput] | None] = maybe("Values of custom fields; those not named stay as they are.")
    phones: Maybe[list[PhoneInput] | None] = maybe("Telephone numbers, the main one first.")
    emails: Maybe[list[EmailInput] | None] = maybe("E-mail addresses, the main one first.")
    handles: Maybe[list[HandleInput] | None] = maybe("Names in messengers.")


@payload
class ContactPayload(Payload):
    """What became of a contact."""

    contact: Contact | None = row_field("Contact", "The contact after the change; null when nothing was changed.")


@strawberry.type
class ContactMutations:
    contact_create: ContactPayload | None = action(
        ContactPayload,
        contacts.create_contact,
        "Add a contact. Calls from its numbers that nobody had claimed become its own. Event: contact.created.",
        creates(ContactCreateInput, **LISTS),
    )
    contact_update: ContactPayload | None = action(
        ContactPayload,
        contacts.update_contact,
        "Change a contact. Event: contact.updated.",
        ROW,
        updates(ContactUpdateInput, **LISTS),
        VERSION,
    )
    contact_erase: DeletePayload | None = action(
        DeletePayload,
        erasing.erase_contact,
        "Remove a person's data for good: names, numbers, addresses, texts and recordings, also from the log and from what providers "
        "sent. Interactions, deals and tasks stay and count as before. Administrators only. Event: contact.erased.",
        ROW,
    )
    consent_record: ContactPayload | None = action(
        ContactPayload,
        consents.record_consent,
        "Enter that a person gave or withdrew a consent; the latest of a purpose and channel holds. Event: contact.consent_recorded.",
        ROW,
        required("purpose", ConsentPurpose, "What for."),
        required("decision", ConsentDecision, "What was decided."),
        optional("channel", Channel, "Where; everywhere unless given."),
        optional("happened_at", datetime, "When; now unless given."),
        optional("note", str, "How they said so."),
    )
    contact_delete: DeletePayload | None = deletes(removing.delete_contact, "contact")
    contact_restore: ContactPayload | None = restores(ContactPayload, removing.restore_contact, "contact")
    contacts_assign: BulkPayload | None = assigns(contacts.update_contact, "contacts")
    contacts_delete: BulkPayload | None = bulk(removing.delete_contact, "Delete contacts. Event: contact.deleted for each.")
