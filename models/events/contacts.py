"""What happens to contacts."""

from models.events.custom import VALUES
from models.events.event import Changed, Event, event, fields_of, shows
from models.events.forms import INSTANT, WORDS, entries, id_of, ids_of, one_of, part

PHONES = entries(number=part("ContactPhone.number"), written=part("ContactPhone.written"), label=part("ContactPhone.label"))
EMAILS = entries(untold=("address_key",), address=part("ContactEmail.address"), label=part("ContactEmail.label"))
HANDLES = entries(
    untold=("handle_key",), channel=part("ContactHandle.channel", form=one_of("Channel")), handle=part("ContactHandle.handle")
)
COMPANIES = entries(company_id=part("ContactCompany.company", form=id_of("company")), role=part("ContactCompany.role"))


@fields_of("contact", untold=("name_key",))
class _Contact(Event):
    name: Changed[str] = shows("Contact.name")
    position: Changed[str] = shows("Contact.position")
    source: Changed[str] = shows("Contact.source")
    tags: Changed[list[str]] = shows("Contact.tags", form=WORDS)
    comment: Changed[str] = shows("Contact.comment")
    owner_id: Changed[str] = shows("Contact.owner", form=id_of("user"))
    company_id: Changed[str] = shows("Contact.company", form=id_of("company"))
    companies: Changed[list[dict[str, object]]] = shows("Contact.companies", form=COMPANIES)
    phones: Changed[list[dict[str, object]]] = shows("Contact.phones", form=PHONES)
    emails: Changed[list[dict[str, object]]] = shows("Contact.emails", form=EMAILS)
    handles: Changed[list[dict[str, object]]] = shows("Contact.handles", form=HANDLES)


@fields_of("contact", untold=("name_key",))
class _WithCustom(_Contact):
    custom: Changed[dict[str, object]] = shows("Contact.custom", form=VALUES)


@event("contact.created")
class ContactCreated(_WithCustom):
    """A contact was added."""


@event("contact.updated")
class ContactUpdated(_WithCustom):
    """Fields of a contact changed."""


@event("contact.deleted", "contact")
class ContactDeleted(Event):
    """A contact was deleted; it can be restored."""


@event("contact.restored", "contact")
class ContactRestored(Event):
    """A deleted contact was restored."""


@event("contact.merged")
class ContactMerged(_WithCustom):
    """Others were merged into this contact; the subject is the merge."""

    merged_ids: Changed[list[str]] = shows("Merge.mergedIds", form=ids_of("contact"))


@event("contact.unmerged")
class ContactUnmerged(_WithCustom):
    """A merge into this contact was taken back; the subject is the merge."""

    merged_ids: Changed[list[str]] = shows("Merge.mergedIds", form=ids_of("contact"))


@event("contact.number_shared", "contact")
class ContactNumberShared(Event):
    """A number that a contact has was entered in another one, of another owner. Both have the event; neither tells whose the other is."""

    shared_phones: Changed[list[dict[str, object]]] = shows("Contact.phones", form=PHONES)


@event("contact.consent_recorded", "contact")
class ConsentRecorded(Event):
    """A person gave or withdrew a consent; the subject is the consent."""

    purpose: Changed[str] = shows("Consent.purpose", form=one_of("ConsentPurpose"))
    channel: Changed[str] = shows("Consent.channel", form=one_of("Channel"))
    decision: Changed[str] = shows("Consent.decision", form=one_of("ConsentDecision"))
    happened_at: Changed[str] = shows("Consent.happenedAt", form=INSTANT)


@event("contact.erased", "contact")
class ContactErased(Event):
    """A person's data was removed for good."""


EVENTS = (
    ContactCreated,
    ContactUpdated,
    ContactDeleted,
    ContactRestored,
    ContactMerged,
    ContactUnmerged,
    ContactNumberShared,
    ConsentRecorded,
    ContactErased,
)
