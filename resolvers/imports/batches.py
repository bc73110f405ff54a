"""Storing a batch of rows: new records, changed ones, and what is wrong with the rest."""

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from models import emails
from models.base import Row
from models.companies import Company
from models.contacts import Contact
from models.custom import CustomField
from models.deals import Deal, Pipeline, Stage, StageKind
from models.errors import Problem, Refused, UserErrorCode, refuse
from models.interactions import Interaction, Provenance
from models.jobs import ExternalKey, RowStatus
from models.phones import split
from models.rights import Noun, Verb
from models.users import User, email_key
from resolvers import companies, contacts, deals, inputs, interactions, matching, moves
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.contacts import Email, Phone
from resolvers.custom import CustomDraft
from resolvers.imports import targets
from resolvers.imports.rows import Cells, gently
from resolvers.imports.targets import EXTERNAL_ID, PEOPLE, REFERENCES, TARGETS
from resolvers.interactions import InteractionDraft

RECORDS: Mapping[Noun, type[Contact | Company | Deal | Interaction]] = {
    Noun.CONTACT: Contact,
    Noun.COMPANY: Company,
    Noun.DEAL: Deal,
    Noun.INTERACTION: Interaction,
}


@dataclass(kw_only=True)
class Outcome:
    """What became of a row."""

    number: int
    status: RowStatus = RowStatus.FAILED
    record_id: UUID | None = None
    problems: list[dict[str, Any]] = field(default_factory=list)

    def fail(self, column: str, code: str, message: str) -> None:
        """Note what is wrong with it."""
        self.problems.append({"column": column, "code": code, "message": message})


@dataclass(frozen=True, kw_only=True)
class Shape:
    """How a file is read: what its columns become, in whose name."""

    noun: Noun
    mapping: Mapping[str, str]
    actor: Actor
    custom: Mapping[str, CustomField]

    def column_of(self, name: str) -> str:
        """Return the column that a target came from."""
        return next((column for column, target in self.mapping.items() if target == name), name)


@dataclass(kw_only=True)
class _Row:
    outcome: Outcome
    values: dict[str, Any]
    digest: str
    known: ExternalKey | None = None

    @property
    def external_id(self) -> str | None:
        found: str | None = self.values.get(EXTERNAL_ID) or None
        return found


async def store(work: Changes, shape: Shape, rows: Sequence[tuple[int, Cells | str]]) -> list[Outcome]:
    """Store rows in the transaction of ``work``. A row that cannot be stored leaves the others as they are."""
    with inputs.remembering():
        return await _store(work, shape, [_read(shape, number, cells) async for number, cells in gently(rows)])


async def _store(work: Changes, shape: Shape, read: Sequence[_Row]) -> list[Outcome]:
    await _look_up(shape, [row for row in read if not row.outcome.problems])
    fresh: list[tuple[_Row, Any]] = []
    taken = set[str]()
    for index, row in enumerate(read):
        if index % 20 == 0:
            await asyncio.sleep(0)
        if row.outcome.problems:
            continue
        if row.external_id in taken:
            row.outcome.fail(shape.column_of(EXTERNAL_ID), "TAKEN", "an earlier row of the batch has the same external id")
            continue
        taken |= {row.external_id} if row.external_id else set()
        if row.known and row.known.digest == row.digest:
            row.outcome.status, row.outcome.record_id = RowStatus.UNCHANGED, row.known.record_id
            continue
        try:
            if shape.noun is Noun.CONTACT and row.known is None:
                fresh.append((row, await contacts.prepare_contact(shape.actor, _contact(shape, row))))
                continue
            async with in_transaction():
                await _write(work, shape, row)
        except Refused as refusal:
            inputs.forget()
            _refused(shape, row.outcome, refusal.problems)
    if fresh:
        await contacts.store_contacts(work, [prepared for _, prepared in fresh])
        for row, prepared in fresh:
            row.outcome.status, row.outcome.record_id = RowStatus.CREATED, prepared.row.id
    await _keep_keys(shape, read)
    return [row.outcome for row in read]


def _read(shape: Shape, number: int, cells: Cells | str) -> _Row:
    outcome = Outcome(number=number)
    values: dict[str, Any] = {}
    if isinstance(cells, str):
        outcome.fail("", "INVALID", cells)
        return _Row(outcome=outcome, values={}, digest="")
    for column, name in shape.mapping.items():
        cell = cells.get(column)
        if cell is None or (isinstance(cell, str) and not cell.strip()) or cell == []:
            continue
        parse = targets.custom(shape.custom[name[7:]])[1] if name.startswith("custom.") else TARGETS[shape.noun][name]
        try:
            values[name] = parse(cell, shape.actor.zone)
        except ValueError as exc:
            outcome.fail(column, "INVALID", str(exc))
    if len(values.get(EXTERNAL_ID, "")) > 200:
        outcome.fail(shape.column_of(EXTERNAL_ID), "TOO_LONG", "must have at most 200 characters")
    text = orjson.dumps(values, default=str, option=orjson.OPT_SORT_KEYS)
    return _Row(outcome=outcome, values=values, digest=hashlib.blake2b(text, digest_size=16).hexdigest())


async def _look_up(shape: Shape, rows: Sequence[_Row]) -> None:
    """Find what rows refer to: records by their external ids, people by their e-mails, and the rows' own records."""
    actor = shape.actor
    keys = await _keys(actor, shape.noun, [row.external_id for row in rows if row.external_id])
    for row in rows:
        row.known = keys.get(row.external_id or "")
    for name, noun in REFERENCES.items():
        wanted = [row.values[name] for row in rows if row.values.get(name)]
        found = await _keys(actor, noun, wanted)
        for row in rows:
            given = row.values.get(name)
            if given and given not in found:
                row.outcome.fail(shape.column_of(name), "NOT_FOUND", f"there is no {name} with the external id {given[:100]}")
            elif given:
                row.values[f"{name}Id"] = f"{name}_{found[given].record_id}"
    emails = {email_key(row.values[name]) for row in rows for name in PEOPLE if row.values.get(name)}
    users = {email_key(u.email): u.id for u in await User.filter(workspace_id=actor.workspace_id)} if emails else {}
    for row in rows:
        for name, target in PEOPLE.items():
            given = row.values.get(name)
            if given and email_key(given) not in users:
                row.outcome.fail(shape.column_of(name), "NOT_FOUND", f"there is no user with the e-mail {given[:100]}")
            elif given:
                row.values[target] = f"user_{users[email_key(given)]}"


async def _keys(actor: Actor, noun: Noun, wanted: Sequence[str]) -> dict[str, ExternalKey]:
    """Return the keys of records that the caller may see, their own first. Of others' nothing is told: they are not there."""
    if not wanted:
        return {}
    keys = ExternalKey.filter(workspace_id=actor.workspace_id, noun=noun, external_id__in=list(set(wanted)))
    found = await keys.order_by("-created_at", "-id")
    rows = RECORDS[noun].filter(workspace_id=actor.workspace_id, id__in=[key.record_id for key in found])
    owners = dict(await rows.values_list("id", "owner_id")) if found else {}
    seen = [k for k in found if k.record_id in owners and actor.may(Verb.READ, noun, owners[k.record_id])]
    return {key.external_id: key for key in sorted(seen, key=lambda key: key.owner_id == actor.user_id)}


def _present(row: _Row, *names: str) -> dict[str, Any]:
    """Return the values of a row by the names of the use cases, those that it has."""
    snake = {"ownerId": "owner_id", "companyId": "company_id", "contactId": "contact_id", "dealId": "deal_id", "userId": "user_id",
             "expectedCloseOn": "expected_close_on", "openedAt": "opened_at", "startedAt": "started_at", "endedAt": "ended_at",
             "talkSeconds": "talk_seconds"}  # fmt: skip
    return {snake.get(name, name): row.values[name] for name in names if name in row.values}


def _custom(shape: Shape, row: _Row) -> dict[str, Any]:
    drafts = [
        CustomDraft(key=name[7:], given={targets.custom(shape.custom[name[7:]])[0]: value})
        for name, value in row.values.items()
        if name.startswith("custom.")
    ]
    return {"custom": drafts} if drafts else {}


def _contact(shape: Shape, row: _Row) -> Any:
    fields = _present(row, "name", "position", "source", "comment", "tags", "ownerId", "companyId") | _custom(shape, row)
    if "phones" in row.values:
        fields["phones"] = _phones(row.values["phones"], shape.actor.country)
    if "emails" in row.values:
        fields["emails"] = [
            Email(address=address)
            for address in {emails.address_key(a): a for c in row.values["emails"] for a in emails.split(c)}.values()
        ]
    return fields


def _phones(cells: Sequence[str], country: str) -> list[Phone]:
    """Return the numbers of cells, each once: a cell may hold several. What cannot be read stays, and is refused with the reason."""
    found: dict[str, str] = {}
    for written in (written for cell in cells for written in split(cell, country)):
        found.setdefault(written.number or written.text, written.text)
    return [Phone(number=text) for text in found.values()]


async def _write(work: Changes, shape: Shape, row: _Row) -> None:
    """Create or change one record through its use case."""
    actor, known = shape.actor, row.known
    record_id = f"{shape.noun.value.lower()}_{known.record_id}" if known else None
    made: Row
    events = len(work.events)
    match shape.noun:
        case Noun.CONTACT:
            made = await contacts.update_contact(work, actor, str(record_id), _contact(shape, row))
        case Noun.COMPANY:
            fields: Any = _present(row, "name", "website", "source", "comment", "tags", "ownerId") | _custom(shape, row)
            made = await (
                companies.update_company(work, actor, record_id, fields)
                if record_id
                else companies.create_company(work, actor, fields)
            )
        case Noun.DEAL:
            made = await _write_deal(work, shape, row, record_id)
        case _:
            if known is not None:
                raise refuse(
                    "externalId", UserErrorCode.TAKEN, "this interaction was imported before; interactions do not change"
                )
            made = await interactions.log_interaction(work, actor, await _interaction(actor, row))
    changed = len(work.events) > events
    row.outcome.status = RowStatus.CREATED if known is None else RowStatus.UPDATED if changed else RowStatus.UNCHANGED
    row.outcome.record_id = made.id


async def _write_deal(work: Changes, shape: Shape, row: _Row, record_id: str | None) -> Deal:
    names = ("title", "amount", "currency", "source", "comment", "expectedCloseOn", "ownerId", "contactId", "companyId")
    fields: Any = _present(row, *names) | _custom(shape, row)
    stage = await _stage(shape.actor, row.values.get("pipeline"), row.values.get("stage"))
    if record_id is not None:
        deal = await deals.update_deal(work, shape.actor, record_id, fields)
    else:
        begins = {"stage_id": f"stage_{stage.id}"} if stage and stage.kind is StageKind.OPEN else {}
        pipeline = {"pipeline_id": f"pipeline_{stage.pipeline_id}"} if stage else {}
        fields |= {**_present(row, "openedAt"), **pipeline, **begins}
        deal = await deals.create_deal(work, shape.actor, fields)
    if stage is None or stage.id == deal.stage_id:
        return deal
    moved: dict[str, Any] = {"stage_id": f"stage_{stage.id}", "happened_at": row.values.get("closedAt")}
    if stage.kind is StageKind.LOST:
        reason = row.values.get("lossReason") or stage.name
        return await moves.lose_deal(work, shape.actor, f"deal_{deal.id}", reason, **moved)
    return await moves.move_deal(work, shape.actor, f"deal_{deal.id}", **moved)


async def _stage(actor: Actor, pipeline: str | None, stage: str | None) -> Stage | None:
    """Return the stage with this name, of the named pipeline or of the first one that has it."""
    if stage is None:
        return None
    pipelines = Pipeline.filter(workspace_id=actor.workspace_id, **({"name": pipeline} if pipeline else {})).order_by("position")
    ids = await pipelines.values_list("id", flat=True)
    found = (
        await Stage.filter(workspace_id=actor.workspace_id, pipeline_id__in=list(ids), name=stage).order_by("position").first()
    )
    if found is None:
        raise refuse("stage", UserErrorCode.NOT_FOUND, "there is no such stage")
    return found


async def _interaction(actor: Actor, row: _Row) -> InteractionDraft:
    names = ("kind", "direction", "channel", "contactId", "dealId", "userId", "startedAt", "endedAt", "talkSeconds", "disposition", "subject", "text")  # fmt: skip
    fields = _present(row, *names)
    if "kind" not in fields:
        raise refuse("kind", UserErrorCode.REQUIRED, "must not be empty")
    if "contact_id" not in fields and (written := row.values.get("phone")):
        problems = inputs.Problems()
        inputs.check_shown(actor, problems, "Interaction", ["client_number"], "")
        problems.check()
        number = inputs.phone(problems, "phone", written, actor.country)
        problems.check()
        contact_id = await _contact_with(actor, str(number))
        fields |= {"contact_id": f"contact_{contact_id}"} if contact_id else {}
    return InteractionDraft(**fields, provenance=Provenance.IMPORT)


async def _contact_with(actor: Actor, number: str) -> UUID | None:
    """Return whose a number is, among the contacts that the caller may see: whether a colleague's client has it too is not told."""
    holder = (await matching.held(actor.workspace_id, [number])).get(number)
    held = (await matching.all_holders(actor.workspace_id, [number])).get(number, ())
    seen = [contact.contact_id for contact in held if actor.may(Verb.READ, Noun.CONTACT, contact.owner_id)]
    return min(seen, key=lambda contact_id: (contact_id != holder, contact_id), default=None)


async def _keep_keys(shape: Shape, rows: Sequence[_Row]) -> None:
    stored = [row for row in rows if row.external_id and row.outcome.record_id]
    shared = {"workspace_id": shape.actor.workspace_id, "noun": shape.noun, "owner_id": shape.actor.user_id}
    new = [row for row in stored if row.known is None]
    for key in await ExternalKey.filter(**shared, external_id__in=[row.external_id for row in new]) if new else ():
        # it stands for a record that is no longer the caller's to see: whoever sees the record still finds it by the key
        key.owner_id = key.record_id
        await key.save(update_fields=["owner_id"])
    keys = [ExternalKey(**shared, external_id=r.external_id, record_id=r.outcome.record_id, digest=r.digest) for r in new]
    await ExternalKey.bulk_create(keys, batch_size=500)
    for row in stored:
        if row.known is not None and row.known.digest != row.digest:
            row.known.digest = row.digest
            await row.known.save(update_fields=["digest"])


_BACK = {
    "clientNumber": "phone",
    "happenedAt": "closedAt",
    "ownerId": "owner",
    "companyId": "company",
    "contactId": "contact",
    "dealId": "deal",
    "userId": "user",
}


def _refused(shape: Shape, outcome: Outcome, problems: Sequence[Problem]) -> None:
    outcome.status = RowStatus.FAILED
    for problem in problems:
        path = [part for part in problem.path if part != "input"]
        name = _BACK.get(path[0], path[0]) if path else ""
        outcome.fail(shape.column_of(name) if name else "", problem.code.value, problem.message)
