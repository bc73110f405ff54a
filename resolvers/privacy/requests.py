"""What is held on a person, given out whole."""

from typing import Any
from uuid import UUID

import orjson

from models.audit import AuditAction
from models.contacts import Consent, Contact, ContactCompany
from models.custom import CustomValue
from models.deals import Deal, DealPerson
from models.dialogs import Dialog
from models.errors import Forbidden
from models.event_log import EventRow
from models.interactions import Interaction
from models.jobs import ExternalKey
from models.live_calls import LiveCall
from models.providers import IntakeRecord
from models.rights import Level, Noun, Verb
from models.tasks import Task
from models.wire import plain
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import changes
from resolvers.privacy.erasing import LISTS

_RELATED = {
    "companies": ContactCompany,
    "consents": Consent,
    "dialogs": Dialog,
    "interactions": Interaction,
    "liveCalls": LiveCall,
    "deals": Deal,
    "tasks": Task,
    "decisions": DealPerson,
}


async def export_contact(actor: Actor, row_id: str) -> dict[str, Any]:
    """Return everything that is held on a contact, deleted rows and the log included. Administrators only."""
    if not actor.rights.administers:
        raise Forbidden("Only an administrator may export what is held on a person.")
    if any(actor.rights.level(Verb.EXPORT, noun) is not Level.ALL for noun in Noun):
        raise Forbidden("What is held on a person is of every sort; this token's scopes do not cover all of it.")
    contact = await inputs.load(Contact, actor, "id", row_id, verb=Verb.UPDATE, deleted=None)
    found: dict[str, Any] = {"contact": _values(contact)}
    for name, model in {**LISTS, **_RELATED}.items():
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


async def _intake_of(actor: Actor, contact_id: UUID) -> list[IntakeRecord]:
    """Return the providers' records that a contact's interactions were made of."""
    made = Interaction.filter(workspace_id=actor.workspace_id, contact_id=contact_id, external_id__isnull=False)
    found: list[IntakeRecord] = []
    for account_id, external_id in await made.values_list("account_id", "external_id"):
        found += await IntakeRecord.filter(workspace_id=actor.workspace_id, account_id=account_id, external_id=external_id)
    return found


def _values(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row._meta.db_fields}  # noqa: SLF001 - Tortoise keeps the names of columns there
