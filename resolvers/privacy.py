"""What is held on a person: giving it out, and erasing it for good."""

from typing import Any
from uuid import UUID

import orjson

from models.audit import AuditAction
from models.base import now
from models.contacts import Consent, Contact, ContactCompany, ContactEmail, ContactHandle, ContactPhone
from models.custom import CustomValue
from models.db.connecting import dialect, execute
from models.deals import Deal, DealPerson
from models.dialogs import Dialog
from models.errors import Forbidden
from models.event_log import EventRow
from models.events import ContactErased, plain
from models.interactions import ClassificationChange, Interaction
from models.jobs import ExternalKey
from models.merges import Merge
from models.providers import IntakeRecord, IntakeStatus
from models.rights import Noun, Verb
from models.tasks import Task
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes, changes

ERASED = "Erased"
_LISTS = {"phones": ContactPhone, "emails": ContactEmail, "handles": ContactHandle}
_RELATED = {
    "companies": ContactCompany,
    "consents": Consent,
    "dialogs": Dialog,
    "interactions": Interaction,
    "deals": Deal,
    "tasks": Task,
    "decisions": DealPerson,
}
_SAID_OF_A_DEAL = ("comment", "loss_reason", "people")
"""What a deal's events may tell of a person; its title and amounts are the company's own."""


async def export_contact(actor: Actor, row_id: str) -> dict[str, Any]:
    """Return everything that is held on a contact, deleted rows and the log included. Administrators only."""
    if not actor.rights.administers:
        raise Forbidden("Only an administrator may export what is held on a person.")
    contact = await _present_or_deleted(actor, row_id)
    found: dict[str, Any] = {"contact": _values(contact)}
    for name, model in {**_LISTS, **_RELATED}.items():
        rows = model.filter(workspace_id=actor.workspace_id, contact_id=contact.id).order_by("id")
        found[name] = [_values(row) for row in await rows]
    values = CustomValue.filter(workspace_id=actor.workspace_id, entity_id=contact.id).order_by("id")
    keys = ExternalKey.filter(workspace_id=actor.workspace_id, noun=Noun.CONTACT, record_id=contact.id).order_by("id")
    found["externalKeys"] = [_values(row) for row in await keys]
    found["custom"] = [_values(row) for row in await values]
    events = EventRow.filter(workspace_id=actor.workspace_id, entity_id=contact.id).order_by("sequence")
    found["events"] = [_values(row) for row in await events]
    raw = await _intake_of(actor, contact.id)
    found["providerRecords"] = [_values(row) for row in raw]
    async with changes(actor.workspace_id, actor.user_id) as work:
        work.audit(AuditAction.EXPORTED, f"contact_{contact.id}", {"rows": {name: len(rows) for name, rows in found.items()}})
    exported: dict[str, Any] = orjson.loads(orjson.dumps(plain(found), default=str))
    return exported


async def erase_contact(work: Changes, actor: Actor, row_id: str) -> Contact:
    """Remove a person's data for good: names, numbers, addresses, texts and recordings, in the log and in what providers sent too.

    Interactions, deals and tasks stay, and count as before; a provider that sends an erased call again changes nothing.
    """
    inputs.administrator(actor)
    contact = await _present_or_deleted(actor, row_id)
    at, whose = now(), {"workspace_id": actor.workspace_id, "contact_id": contact.id}
    for record in await _intake_of(actor, contact.id):
        record.payload, record.error, record.status, record.updated_at = "{}", None, IntakeStatus.ERASED, at
        await record.save(update_fields=["payload", "error", "status", "updated_at"])
    interactions = await Interaction.filter(**whose).values_list("id", flat=True)
    await ClassificationChange.filter(workspace_id=actor.workspace_id, interaction_id__in=list(interactions)).update(reason=None)
    nothing = dict.fromkeys(("from_number", "to_number", "client_number", "subject", "text", "classification_reason"))
    await Interaction.filter(**whose).update(**nothing, legs=[], recordings=[], updated_at=at)
    deals = await Deal.filter(**whose).values_list("id", flat=True)
    await Deal.filter(**whose).update(comment=None, loss_reason=None, updated_at=at)
    tasks = await Task.filter(**whose).values_list("id", flat=True)
    await Task.filter(**whose).update(title=ERASED, comment=None, updated_at=at)
    await DealPerson.filter(**whose).update(comment=None)
    for noun, ids in ((Noun.INTERACTION, interactions), (Noun.DEAL, deals), (Noun.TASK, tasks)):
        work.touch(noun, ids)
    for model in _LISTS.values():
        await model.filter(**whose).delete()
    await CustomValue.filter(workspace_id=actor.workspace_id, entity_id=contact.id).delete()
    await ExternalKey.filter(workspace_id=actor.workspace_id, noun=Noun.CONTACT, record_id=contact.id).delete()
    await ContactCompany.filter(**whose).update(role=None)
    await Consent.filter(**whose).update(note=None)
    await _forget_merges(actor, contact.id)
    for entity_id in [contact.id, *interactions, *tasks]:
        await EventRow.filter(workspace_id=actor.workspace_id, entity_id=entity_id).update(data={"before": {}, "after": {}})
    for event in await EventRow.filter(workspace_id=actor.workspace_id, entity_id__in=list(deals)):
        kept = {side: {k: v for k, v in event.data[side].items() if k not in _SAID_OF_A_DEAL} for side in ("before", "after")}
        await EventRow.filter(id=event.id).update(data=kept)
    await execute(f"delete from search_entry where entity_id = {'$1' if dialect() == 'postgres' else '?1'}", [_key(contact.id)])
    contact.name, contact.name_key, contact.tags = ERASED, ERASED.casefold(), []
    for name in ("position", "source", "comment"):
        setattr(contact, name, None)
    contact.deleted_at = contact.deleted_at or at
    contact.updated_at = at
    contact.version += 1
    await contact.save()
    work.audit(AuditAction.ERASED, f"contact_{contact.id}", {})
    work.record(ContactErased(entity_id=contact.id, version=contact.version))
    return contact


async def _present_or_deleted(actor: Actor, row_id: str) -> Contact:
    deleted = await Contact.filter(
        workspace_id=actor.workspace_id, id=inputs.row_id("id", row_id, "contact"), deleted_at__isnull=False
    ).exists()
    return await inputs.load(Contact, actor, "id", row_id, "contact", verb=Verb.UPDATE, deleted=deleted)


async def _intake_of(actor: Actor, contact_id: UUID) -> list[IntakeRecord]:
    """Return the providers' records that a contact's interactions were made of."""
    made = Interaction.filter(workspace_id=actor.workspace_id, contact_id=contact_id, external_id__isnull=False)
    found: list[IntakeRecord] = []
    for account_id, external_id in await made.values_list("account_id", "external_id"):
        found += await IntakeRecord.filter(workspace_id=actor.workspace_id, account_id=account_id, external_id=external_id)
    return found


async def _forget_merges(actor: Actor, contact_id: UUID) -> None:
    """Let no merge that a person took part in be taken back: what it would restore is gone."""
    for merge in await Merge.filter(workspace_id=actor.workspace_id, kind="contact"):
        if contact_id == merge.kept_id or str(contact_id) in merge.merged_ids:
            merge.before, merge.after, merge.undone_at = {}, {}, merge.undone_at or now()
            await merge.save(update_fields=["before", "after", "undone_at"])


def _key(row_id: UUID) -> Any:
    return row_id if dialect() == "postgres" else str(row_id)


def _values(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row._meta.db_fields}  # noqa: SLF001 - Tortoise keeps the names of columns there
