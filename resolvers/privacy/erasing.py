"""Erasing a person for good: whatever was written of them, in every table, the log and what providers sent included.

The contact, those that were merged into it, and all that belongs to them are locked first. Whoever writes something that refers to
the person holds the contact, so what was written before is seen and erased, and what comes later is refused.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

import orjson
from tortoise.queryset import QuerySet

from models.audit import AuditAction
from models.base import Row, Table, now
from models.contacts import Contact, ContactEmail, ContactHandle, ContactPhone
from models.custom import CustomValue
from models.db import sql
from models.db.locking import owned
from models.db.tables import models, table_of
from models.deals import Deal, DealItem
from models.erasure import blank, overwritten
from models.errors import UserErrorCode, refuse
from models.event_log import EventRow
from models.events.contacts import ContactErased
from models.events.forms import Shown
from models.events.reading import without
from models.interactions import ClassificationChange, Interaction
from models.jobs import ExternalKey, ImportRow
from models.live_calls import LiveCall
from models.merges import Merge
from models.payments import Payment
from models.providers import IntakeRecord, IntakeStatus
from models.reviews import CallReview
from models.rights import Noun, Verb
from models.sealing import SealFailed
from models.tasks import Task
from models.webhooks import WebhookDelivery
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.intake.arriving import opened
from resolvers.recordings import copies

LISTS = {"phones": ContactPhone, "emails": ContactEmail, "handles": ContactHandle}
_OF_THEIR_OWN = (Deal, Interaction, Task)
"""What is the person's not by its contact alone."""
_SHORTEST, _NATIONAL = 3, 10
_TOLD = (("sequence", "bigint"), ("data", "jsonb"))
_PAID = ("payment.created", "payment.deleted")
AT_ONCE = 2_000
"""How many rows are named by one statement."""
HOOKS_AT_ONCE = 200
V = TypeVar("V")


@dataclass(frozen=True, kw_only=True)
class _Person:
    """Who is erased: the contacts that they are, and the words that name them."""

    workspace_id: UUID
    contacts: Sequence[Contact]
    names: set[str] = field(default_factory=set)
    """Words of their name, folded."""
    keys: set[str] = field(default_factory=set)
    """Addresses, handles and external ids: these name nobody else."""
    numbers: set[str] = field(default_factory=set)
    """The last ten digits of each."""

    @property
    def ids(self) -> list[UUID]:
        """Return the ids of the contacts."""
        return [contact.id for contact in self.contacts]

    def learn(self, name: str | None, lists: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
        """Remember words that name the person."""
        self.names.update(word.casefold() for word in (name or "").split() if len(word) >= _SHORTEST)
        keys = [*(str(e["address"]) for e in lists.get("emails") or ()), *(str(e["handle"]) for e in lists.get("handles") or ())]
        self.keys.update(key for key in keys if len(key) >= _SHORTEST)
        self.numbers.update(str(e["number"])[-_NATIONAL:] for e in lists.get("phones") or () if len(str(e["number"])) > _NATIONAL)

    def is_named_in(self, value: Any) -> bool:
        """Tell whether a text, or anything that is made of texts, names the person."""
        if isinstance(value, Mapping):
            return any(self.is_named_in(entry) for entry in value.values())
        if isinstance(value, list | tuple):
            return any(self.is_named_in(entry) for entry in value)
        if not isinstance(value, str):
            return False
        digits, folded = "".join(c for c in value if c.isdigit()), value.casefold()
        words = {*self.names, *(key.casefold() for key in self.keys)}
        return any(word in folded for word in words) or any(number in digits for number in self.numbers)


async def erase_contact(work: Changes, actor: Actor, row_id: str) -> Contact:
    """Remove a person's data for good: names, numbers, addresses, texts and recordings, in the log and in what providers sent too.

    Interactions, deals and tasks stay, and count as before; a provider that sends an erased call again changes nothing.
    What was merged into the contact is the same person, and goes with it.
    """
    inputs.administrator(actor)
    contact = await inputs.load(Contact, actor, "id", row_id, verb=Verb.UPDATE, deleted=None)
    merges = await Merge.filter(workspace_id=actor.workspace_id, kind="contact").order_by("id")
    person = _Person(workspace_id=actor.workspace_id, contacts=await _all_of(contact, merges))
    await _learn_names(person)
    at = now()
    deals = await _erase_deals(person, at)
    interactions = await _erase_interactions(person, deals, at)
    await copies.erase(work, interactions)
    tasks = await _erase_tasks(person, deals, at)
    await _erase_beside(person)
    others = await _forget_merges(person, merges)
    await _erase_sent(person, [*person.ids, *interactions, *tasks, *deals])
    await _erase_log(person, [*person.ids, *interactions, *tasks], deals, others)
    for row in person.contacts:
        await _erase_row(work, row, at)
    return contact


async def _all_of(contact: Contact, merges: Sequence[Merge]) -> list[Contact]:
    """Return the contact and those merged into it, locked. One that is itself merged into another is refused."""
    standing = [merge for merge in merges if merge.undone_at is None]
    into = next((merge.kept_id for merge in standing if str(contact.id) in merge.merged_ids), None)
    if into is not None:
        message = f"this contact was merged into contact_{into}; erase that one, or take the merge back"
        raise refuse("id", UserErrorCode.INVALID, message)
    ids = [contact.id]
    for kept in ids:
        ids += [UUID(i) for merge in standing if merge.kept_id == kept for i in merge.merged_ids if UUID(i) not in ids]
    merged = Contact.filter(workspace_id=contact.workspace_id, id__in=ids[1:]).order_by("id") if ids[1:] else None
    return [contact, *(await owned(merged) if merged is not None else ())]


async def _learn_names(person: _Person) -> None:
    """Learn the words that name the person now and those that ever did: the log knows them."""
    for row in person.contacts:
        whose = {"workspace_id": person.workspace_id, "contact_id": row.id}
        person.learn(row.name, {name: await model.filter(**whose).values() for name, model in LISTS.items()})
    async for event in EventRow.filter(workspace_id=person.workspace_id, entity_id__in=person.ids):
        for said in event.data.values():
            person.learn(said.get("name"), said)
    keys = ExternalKey.filter(workspace_id=person.workspace_id, noun=Noun.CONTACT, record_id__in=person.ids)
    person.keys.update(key.external_id for key in await keys if len(key.external_id) >= _SHORTEST)


async def _erase_deals(person: _Person, at: datetime) -> list[UUID]:
    """Erase what was said of the person in their deals. Titles, sources and products that do not name them are the company's own."""
    deals = await owned(Deal.filter(workspace_id=person.workspace_id, contact_id__in=person.ids).order_by("id"))
    ids = [deal.id for deal in deals]
    for deal in deals:
        await _overwrite(person, deal, updated_at=at)
    for item in await DealItem.filter(workspace_id=person.workspace_id, deal_id__in=ids):
        await _overwrite(person, item)
    paid = Payment.filter(workspace_id=person.workspace_id, deal_id__in=ids)
    await paid.update(**blank(Payment.personal), updated_at=at)
    for value in await CustomValue.filter(workspace_id=person.workspace_id, entity_id__in=ids):
        if overwritten(value, person.is_named_in):
            await value.delete()
    return ids


async def _erase_interactions(person: _Person, deals: Sequence[UUID], at: datetime) -> list[UUID]:
    """Erase calls, messages and notes: the person's, those of their deals alone, and calls from their numbers that are nobody's."""
    of_workspace = Interaction.filter(workspace_id=person.workspace_id)
    seen = ("id", "account_id", "external_id")
    found = list(await owned(of_workspace.filter(contact_id__in=person.ids).order_by("id").only(*seen)))
    found += await owned(of_workspace.filter(contact_id=None, deal_id__in=deals).order_by("id").only(*seen))
    numbers = await _own_numbers(person)
    found += await owned(of_workspace.filter(contact_id=None, client_number__in=numbers).order_by("id").only(*seen))
    await _erase_records(person, found)
    await LiveCall.filter(workspace_id=person.workspace_id, contact_id=None, client_number__in=numbers).delete()
    ids = list({row.id for row in found})
    for some in batched(ids):
        await of_workspace.filter(id__in=some).update(**blank(Interaction.personal), updated_at=at)
        for beside in (ClassificationChange, CallReview):
            said = beside.filter(workspace_id=person.workspace_id, interaction_id__in=some)
            await said.update(**blank(beside.personal))
    return ids


async def _overwrite(person: _Person, row: Row, **also: Any) -> dict[str, Any]:
    """Write what the row's table says of its columns; return what was written over."""
    found = overwritten(row, person.is_named_in)
    for name, value in (values := {**found, **also}).items():
        setattr(row, name, value)
    if values:
        await row.save(update_fields=list(values))
    return found


async def _own_numbers(person: _Person) -> set[str]:
    """Return the numbers of the person that nobody else has."""
    phones = ContactPhone.filter(workspace_id=person.workspace_id)
    own = {phone.number for phone in await phones.filter(contact_id__in=person.ids)}
    others = await phones.filter(number__in=own).exclude(contact_id__in=person.ids)
    return own - {phone.number for phone in others}


async def _erase_records(person: _Person, interactions: Sequence[Interaction]) -> None:
    """Erase what providers sent: what became interactions, and what could not be read and names the person."""
    keys: dict[Any, list[str]] = {}
    for row in interactions:
        if row.account_id is not None and row.external_id is not None:
            keys.setdefault(row.account_id, []).append(row.external_id)
    nothing = {**blank(IntakeRecord.personal), "status": IntakeStatus.ERASED}
    for account_id, known in keys.items():
        for some in batched(known):
            made = IntakeRecord.filter(workspace_id=person.workspace_id, account_id=account_id, external_id__in=some)
            await made.update(**nothing)
    unread = IntakeRecord.filter(workspace_id=person.workspace_id, status=IntakeStatus.FAILED)
    for number in sorted(person.numbers):
        await unread.filter(payload__contains=number).update(**nothing)
    await _erase_hooks(person)


async def _erase_hooks(person: _Person) -> None:
    """Remove what providers sent by themselves, is not read yet, and names the person. It is sealed: each is opened."""
    digits, after = [number.encode() for number in person.numbers], UUID(int=0)
    kept = IntakeRecord.filter(workspace_id=person.workspace_id, hook__isnull=False).order_by("id")
    while digits and (some := await kept.filter(id__gt=after).limit(HOOKS_AT_ONCE)):
        named = [record.id for record in some if _tells_of(record.hook, digits)]
        await IntakeRecord.filter(workspace_id=person.workspace_id, id__in=named).delete()
        after = some[-1].id


def _tells_of(sealed: str, digits: Sequence[bytes]) -> bool:
    """Tell whether a hook holds one of some numbers. What nobody can open tells nobody anything."""
    try:
        body = opened(sealed).body
    except SealFailed:
        return False
    return any(number in body for number in digits)


async def _erase_tasks(person: _Person, deals: Sequence[UUID], at: datetime) -> list[UUID]:
    """Erase tasks: the person's, and those of their deals alone."""
    of_workspace = Task.filter(workspace_id=person.workspace_id)
    found = list(await owned(of_workspace.filter(contact_id__in=person.ids).order_by("id")))
    found += await owned(of_workspace.filter(contact_id=None, deal_id__in=deals).order_by("id"))
    ids = [task.id for task in found]
    for some in batched(ids):
        await of_workspace.filter(id__in=some).update(**blank(Task.personal), updated_at=at)
    return ids


def batched(values: Sequence[V]) -> Iterator[Sequence[V]]:
    """Yield values so many at a time that a database takes them as parameters."""
    yield from (values[start : start + AT_ONCE] for start in range(0, len(values), AT_ONCE))


async def _erase_beside(person: _Person) -> None:
    """Erase what is kept beside the contacts, and what imports said of rows that named them."""
    for model in (model for model in models() if issubclass(model, Table)):
        if model.gone_with:
            of_contacts = {"noun": Noun.CONTACT} if model is ExternalKey else {}
            whose = {"workspace_id": person.workspace_id, f"{model.gone_with}__in": person.ids, **of_contacts}
            await model.filter(**whose).delete()
        elif model not in _OF_THEIR_OWN and _has_contact(model) and (nothing := blank(model.personal)):
            await model.filter(workspace_id=person.workspace_id, contact_id__in=person.ids).update(**nothing)
    for key in sorted({*person.keys, *person.numbers}):
        rows = await _saying(person, ImportRow, "problems", key)
        for row in await rows:
            row.problems = ImportRow.personal["problems"].replace(row.problems)
            await row.save(update_fields=["problems"])


def _has_contact(model: type[Table]) -> bool:
    return "contact_id" in model._meta.fields_map  # noqa: SLF001 - Tortoise keeps the names of columns there


async def _saying(person: _Person, model: type[Table], column: str, text: str) -> QuerySet[Any]:
    """Return a table's rows whose JSON has a text in it."""
    key, table = model.primary_key()[-1], table_of(model)
    found = await sql.run(
        f"select {key} as key from {table} where workspace_id = :workspace::uuid and cast({column} as text) like :part::text escape '!'",
        workspace=person.workspace_id,
        part="%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%",
    )
    return model.filter(workspace_id=person.workspace_id, pk__in=[row["key"] for row in found])


async def _forget_merges(person: _Person, merges: Iterable[Merge]) -> list[UUID]:
    """Let no merge that the person took part in be taken back: what it would restore is gone. Return who else took part."""
    own, others = {str(i) for i in person.ids}, set[UUID]()
    for merge in merges:
        parts = {str(merge.kept_id), *merge.merged_ids}
        if own & parts:
            others |= {UUID(i) for i in parts - own}
            await _overwrite(person, merge, undone_at=merge.undone_at or now())
            await EventRow.filter(workspace_id=person.workspace_id, subject_id=merge.id).update(data=_nothing_said())
    return sorted(others)


async def _erase_sent(person: _Person, records: Sequence[UUID]) -> None:
    """Empty what was, or is to be, sent by webhook of the person's records, or says that it is about them. What waits is made anew."""
    nothing = blank(WebhookDelivery.personal)
    sent = WebhookDelivery.filter(workspace_id=person.workspace_id)
    for some in batched(records):
        await sent.filter(record_id__in=some).update(**nothing)
    for key in sorted({*person.keys, *person.numbers, *(f"contact_{i}" for i in person.ids)}):
        for column in nothing:
            await (await _saying(person, WebhookDelivery, column, key)).update(**nothing)


async def _erase_log(person: _Person, gone: Sequence[UUID], deals: Sequence[UUID], others: Sequence[UUID]) -> None:
    """Empty the events of what belongs to the person, and take out of others what was said of them."""
    log = EventRow.filter(workspace_id=person.workspace_id)
    for some in batched(gone):
        await log.filter(entity_id__in=some).update(data=_nothing_said())
    for some in batched([*deals, *await _payments_of(person, deals)]):
        told = {
            e: {side: _without(person, _unsaid(e.type, said)) for side, said in e.data.items()}
            for e in await log.filter(entity_id__in=some)
        }
        await _keep(person, told)
    for some in batched(others):
        told = {e: {side: _without(person, said) for side, said in e.data.items()} for e in await log.filter(entity_id__in=some)}
        await _keep(person, told)
    own = {f"contact_{i}" for i in person.ids}
    for row_id in sorted(own):
        naming = (await _saying(person, EventRow, "data", row_id)).filter(entity_type="deal")
        await _keep(person, {e: {side: _silent(own, said) for side, said in e.data.items()} for e in await naming})


async def _payments_of(person: _Person, deals: Sequence[UUID]) -> list[UUID]:
    """Return the payments that there are or were of some deals, as the log tells."""
    found = set[UUID]()
    for some in batched(deals):
        told = EventRow.filter(workspace_id=person.workspace_id, type__in=_PAID, subject_id__in=some)
        found.update(await told.values_list("entity_id", flat=True))  # type: ignore[arg-type]
    return sorted(found)


def _nothing_said() -> Any:
    return EventRow.personal["data"].replace(None)


def _unsaid(type_: str, said: Mapping[str, Any]) -> dict[str, Any]:
    """Return one side of an event without the fields that show columns which go."""
    tables = {model.__name__: model for model in models() if issubclass(model, Table)}

    def goes(shown: Shown) -> str | None:
        table = tables.get(shown.path.partition(".")[0])
        return "erased" if table is not None and shown.columns[0] in blank(table.personal) else None

    return without(type_, said, goes)[0]


def _without(person: _Person, said: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in said.items() if not person.is_named_in(value)}


def _silent(own: set[str], said: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was said of a deal without the comments on some of its people."""
    people = [{**entry, "comment": None} if entry["contactId"] in own else entry for entry in said.get("people") or ()]
    return {**said, **({"people": people} if people else {})}


async def _keep(person: _Person, told: Mapping[EventRow, dict[str, Any]]) -> None:
    """Write what events tell from now on, where that is something else."""
    changed = [{"sequence": event.sequence, "data": data} for event, data in told.items() if data != event.data]
    for some in batched(changed):
        await sql.do(
            f"update event set data = r.data from {sql.words().records(':told::json', _TOLD)} r "
            "where event.workspace_id = :workspace::uuid and event.sequence = r.sequence",
            workspace=person.workspace_id,
            told=orjson.dumps(some, default=str).decode(),
        )


async def _erase_row(work: Changes, contact: Contact, at: datetime) -> None:
    for column, nothing in blank(Contact.personal).items():
        setattr(contact, column, nothing)
    contact.deleted_at = contact.deleted_at or at
    contact.erased_at = contact.updated_at = at
    contact.version += 1
    await contact.save()
    work.audit(AuditAction.ERASED, f"contact_{contact.id}", {})
    work.record(ContactErased.of(contact))
