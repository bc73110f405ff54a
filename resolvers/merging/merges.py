"""Merging contacts, or companies, into one, and taking a merge back. Nothing is lost: what is merged away is only hidden.

Whoever asks for what was merged away, by its id, its external ids or its name, gets what was kept. What could not be kept beside the
other's is told in the dry run.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.audit import AuditAction
from models.base import Row, now
from models.companies import Company
from models.contacts import Consent, Contact, ContactCompany
from models.custom import CustomValue
from models.db import sql
from models.db.locking import owned
from models.db.tables import table_of
from models.deals import Deal, DealPerson
from models.errors import Problem, Refused, UserErrorCode, refuse
from models.events.companies import CompanyDeleted, CompanyMerged, CompanyRestored, CompanyUnmerged
from models.events.contacts import ContactDeleted, ContactMerged, ContactRestored, ContactUnmerged
from models.events.event import Event
from models.interactions import Interaction
from models.jobs import ExternalKey
from models.live_calls import LiveCall
from models.merges import Merge
from models.nouns import noun_of
from models.rights import Verb
from models.surveys import SurveyAnswer, SurveyLink
from models.tasks import Task
from models.wire import plain
from resolvers import contacts, inputs
from resolvers import lists as kept_lists
from resolvers.access import Actor
from resolvers.changes import Changes, Rehearsed
from resolvers.intake import matching
from resolvers.lists import Kept
from resolvers.merging import leftovers, states
from resolvers.removing import hide

MOST = 10


@dataclass(frozen=True, kw_only=True)
class Mergeable:
    """How a noun is merged: what refers to it, what is filled in where the kept row has nothing, and its events."""

    model: Any
    references: tuple[tuple[type[Row], str, str | None], ...]
    """Tables and the column that refers; the third, where there is one, must not occur twice beside it."""
    filled: tuple[str, ...]
    lists: dict[str, Kept]
    merged: type[Event]
    unmerged: type[Event]
    deleted: type[Event]
    restored: type[Event]


CONTACTS = Mergeable(
    model=Contact,
    references=(
        (Interaction, "contact_id", None),
        (Deal, "contact_id", None),
        (Task, "contact_id", None),
        (LiveCall, "contact_id", None),
        (DealPerson, "contact_id", "deal_id"),
        (ContactCompany, "contact_id", "company_id"),
        (CustomValue, "entity_id", "field_id"),
        (Consent, "contact_id", None),
        (SurveyAnswer, "contact_id", None),
        (SurveyLink, "contact_id", None),
        (ExternalKey, "record_id", None),
        (Contact, "merged_into_id", None),
    ),
    filled=("position", "source", "company_id", "owner_id"),
    lists=contacts.CHANNELS,
    merged=ContactMerged,
    unmerged=ContactUnmerged,
    deleted=ContactDeleted,
    restored=ContactRestored,
)
COMPANIES = Mergeable(
    model=Company,
    references=(
        (Contact, "company_id", None),
        (Deal, "company_id", None),
        (ContactCompany, "company_id", "contact_id"),
        (CustomValue, "entity_id", "field_id"),
        (ExternalKey, "record_id", None),
        (Company, "merged_into_id", None),
    ),
    filled=("website", "source", "owner_id"),
    lists={},
    merged=CompanyMerged,
    unmerged=CompanyUnmerged,
    deleted=CompanyDeleted,
    restored=CompanyRestored,
)
KINDS = {"contact": CONTACTS, "company": COMPANIES}


async def merge_contacts(work: Changes, actor: Actor, ids: Sequence[str], priority_id: str, dry_run: bool = False) -> Merge:  # noqa: FBT001, FBT002 - arguments of the API
    """Merge contacts into the one with priority."""
    return await _merge(work, actor, CONTACTS, ids, priority_id, dry_run=dry_run)


async def merge_companies(work: Changes, actor: Actor, ids: Sequence[str], priority_id: str, dry_run: bool = False) -> Merge:  # noqa: FBT001, FBT002 - arguments of the API
    """Merge companies into the one with priority."""
    return await _merge(work, actor, COMPANIES, ids, priority_id, dry_run=dry_run)


async def _merge(work: Changes, actor: Actor, noun: Mergeable, ids: Sequence[str], priority: str, *, dry_run: bool) -> Merge:
    if not 2 <= len(ids) <= MOST or len(set(ids)) < len(ids):
        raise refuse("ids", UserErrorCode.TOO_MANY, f"must be 2 to {MOST} ids, each once")
    if priority not in ids:
        raise refuse("priorityId", UserErrorCode.INVALID, "must be one of the ids")
    rows = await _named(actor, noun, ids, priority)
    kept = rows[priority]
    if len({row.id for row in rows.values()}) < len(rows):
        raise refuse(
            "priorityId",
            UserErrorCode.INVALID,
            f"was merged before, into {noun.model.prefix()}_{kept.id}, which is among the ids",
        )
    others: list[Any] = [rows[row_id] for row_id in ids if row_id != priority]
    before, after = await _fill(noun, kept, others)
    merge = await Merge.create(
        workspace_id=actor.workspace_id,
        kind=noun.model.prefix(),
        kept_id=kept.id,
        merged_ids=[str(row.id) for row in others],
        moved={str(row.id): await _move(work, noun, row.id, kept.id) for row in others},
        before=plain(before),
        after=plain(after),
        owner_id=actor.user_id,
    )
    for row in others:
        row.merged_into_id = kept.id
        await hide(work, noun.deleted, row, hidden=True)
    if noun is CONTACTS:
        await _settle(work, kept, *others)
    had, has = await states.beside(actor, kept, merge.moved.values())
    after = {**after, **has, "merged_ids": merge.merged_ids}
    work.record(noun.merged.of(kept, before={**before, **had}, after=after, subject_id=merge.id))
    work.audit(AuditAction.MERGED, f"merge_{merge.id}", {"kept": kept.id, "merged": merge.merged_ids})
    if dry_run:
        merge.__dict__["left"] = [
            left for row in others for left in await leftovers.of(actor, noun.model.prefix(), noun.filled, row, kept)
        ]
        merge.moved = {merged: await _seen(actor, noun, tables) for merged, tables in merge.moved.items()}
        raise Rehearsed(merge)
    return merge


async def _named(actor: Actor, noun: Mergeable, ids: Sequence[str], priority: str) -> dict[str, Any]:
    """Return the rows to be merged, locked in the order of their ids. All that may not be merged are told, in the order in which they are named."""
    rows, wrong = dict[str, Any](), list[Problem]()
    for index, row_id in sorted(enumerate(ids), key=lambda pair: pair[1]):
        verb = Verb.UPDATE if row_id == priority else Verb.DELETE
        try:
            rows[row_id] = await inputs.load(noun.model, actor, f"ids.{index}", row_id, verb=verb)
        except Refused as refused:
            wrong += refused.problems
    if wrong:
        raise Refused(*sorted(wrong, key=lambda problem: problem.path))
    return rows


async def _fill(noun: Mergeable, kept: Any, others: Sequence[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give the kept row what it lacks and another has; return what it was and what it is."""
    after: dict[str, Any] = {}
    for name in noun.filled:
        if getattr(kept, name) is None:
            found = next((value for row in others if (value := getattr(row, name)) is not None), None)
            after |= {} if found is None else {name: found}
    comment = _joined([row.comment for row in (kept, *others)])
    if comment != kept.comment:
        after["comment"] = comment
    tags = list(dict.fromkeys(tag for row in (kept, *others) for tag in row.tags))
    if tags != kept.tags:
        after["tags"] = tags
    before = {name: getattr(kept, name) for name in after}
    for name, value in after.items():
        setattr(kept, name, value)
    kept.version += 1
    kept.updated_at = now()
    await kept.save()
    for name, where in noun.lists.items():
        own = await kept_lists.read(where, kept)
        every = {where.identity(e): e for row in reversed(others) for e in await kept_lists.read(where, row)}
        every |= {where.identity(e): e for e in own}
        added = [entry for entry in every.values() if entry not in own]
        if added:
            before[name], after[name] = own, [*own, *added]
            await kept_lists.write(where, kept, after[name])
        await kept_lists.inherit(where, kept, others)
    return before, after


def _joined(comments: Sequence[str | None]) -> str | None:
    """Return comments one under the other, each once, as far as there is room."""
    joined = None
    for comment in dict.fromkeys(comments):
        longer = f"{joined}\n\n{comment}" if joined and comment else comment or joined
        joined = longer if len(longer or "") <= inputs.MAX_COMMENT else joined
    return joined


def _place(model: type[Row], column: str) -> str:
    """Return the name under which it is noted what moved: the table's, or what says that it was merged before."""
    return "merged" if column == "merged_into_id" else str(model._meta.db_table)  # noqa: SLF001 - Tortoise keeps the name there


async def _move(work: Changes, noun: Mergeable, old: UUID, new: UUID) -> dict[str, list[str]]:
    """Let everything that refers to one row refer to another; return the ids of what moved, by table.

    The old row is locked, and whoever writes a reference to it holds it until they commit, so that nothing is left behind.
    """
    moved: dict[str, list[str]] = {}
    for model, column, unique in noun.references:
        table = str(model._meta.db_table)  # noqa: SLF001 - Tortoise keeps the name there
        once = f"o.workspace_id = :workspace::uuid and o.{column} = :new::uuid and o.{unique} = {table}.{unique}"
        found = await sql.run(
            f"update {table} set {column} = :new::uuid, updated_at = :at::timestamptz "
            f"where workspace_id = :workspace::uuid and {column} = :old::uuid"
            + (f" and not exists (select 1 from {table} o where {once})" if unique else "")
            + " returning id",
            workspace=work.workspace_id,
            old=old,
            new=new,
            at=now(),
        )
        if found:
            moved[_place(model, column)] = sorted(str(row["id"]) for row in found)
    return moved


async def _seen(actor: Actor, noun: Mergeable, moved: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return what would move as far as the caller may see it: of colleagues' records nothing is told, not even how many."""
    seen = dict(moved)
    for model, column, _ in noun.references:
        table, name = _place(model, column), noun_of(model)
        if table in moved and name is not None:
            rows = model.filter(workspace_id=actor.workspace_id, id__in=moved[table])
            owners = await rows.values_list("id", "owner_id")
            seen[table] = [str(row_id) for row_id, owner_id in owners if actor.may(Verb.READ, name, owner_id)]
    return seen


async def _settle(work: Changes, *contacts_: Contact) -> None:
    """Bring up to date what follows from the records of contacts that came or went."""
    await matching.follow_owner(work, *(contact.id for contact in contacts_))


async def undo_merge(work: Changes, actor: Actor, row_id: str) -> Merge:
    """Take a merge back: what was merged away is there again with what it had, save what has been moved elsewhere since.

    Values that the merge gave to the kept row go, unless somebody has changed them since.
    """
    merge = await inputs.of_workspace(Merge, actor, "id", row_id, lock=True)
    if not actor.may(Verb.READ, "MERGE", merge.owner_id):
        raise refuse("id", UserErrorCode.NOT_FOUND, "there is no such record")
    noun = KINDS[merge.kind]
    kept = await inputs.load(noun.model, actor, "id", f"{noun.model.prefix()}_{merge.kept_id}", verb=Verb.UPDATE)
    if kept.id != merge.kept_id:
        raise refuse(
            "id",
            UserErrorCode.INVALID,
            f"what was kept was itself merged since, into {noun.model.prefix()}_{kept.id}: take that back first",
        )
    if merge.undone_at is not None:
        raise refuse("id", UserErrorCode.INVALID, "this merge was taken back already")
    merged = await owned(noun.model.filter(id__in=merge.merged_ids, workspace_id=actor.workspace_id).order_by("id"))
    has, had = await states.beside(actor, kept, merge.moved.values())
    for row in merged:
        merged_id = str(row.id)
        if row.deleted_at is not None:
            await hide(work, noun.restored, row, hidden=False)
        for model, column, _ in noun.references:
            ids = merge.moved[merged_id].get(_place(model, column), ())
            await _move_back(actor, model, column, ids, kept.id, row.id)
    before, after = await _take_back(noun, kept, merged, merge)
    if noun is CONTACTS:
        await _settle(work, kept, *merged)
    merge.undone_at = now()
    merge.version += 1
    await merge.save(update_fields=["undone_at", "version"])
    work.audit(AuditAction.UNMERGED, f"merge_{merge.id}", {"kept": kept.id, "merged": merge.merged_ids})
    before = {**before, **had, "merged_ids": merge.merged_ids}
    work.record(noun.unmerged.of(kept, before=before, after={**after, **has}, subject_id=merge.id))
    return merge


async def _move_back(actor: Actor, model: type[Row], column: str, ids: Sequence[str], kept: UUID, merged: UUID) -> None:
    """Let what a merge moved refer to where it came from, as far as it is still where the merge put it."""
    if not ids:
        return
    await sql.do(
        f"update {table_of(model)} set {column} = :merged::uuid, updated_at = :at::timestamptz where workspace_id = :workspace::uuid "
        f"and {column} = :kept::uuid and {sql.words().is_one_of('id', ':ids::uuid[]')}",
        workspace=actor.workspace_id,
        kept=kept,
        merged=merged,
        ids=[UUID(i) for i in ids],
        at=now(),
    )


async def _take_back(noun: Mergeable, kept: Any, merged: Sequence[Any], merge: Merge) -> tuple[dict[str, Any], dict[str, Any]]:
    """Take from the kept row what the merge gave it; return what it was and what it is.

    An entry of a list goes back to whose it was, also one of which something else has been said since: what was said goes with it.
    """
    before, after = dict[str, Any](), dict[str, Any]()
    for name, value in merge.before.items():
        if name in noun.lists:
            where = noun.lists[name]
            given = {where.identity(entry): entry for entry in merge.after[name] if entry not in value}
            present = {where.identity(plain(entry)): entry for entry in await kept_lists.read(where, kept)}
            said = {which: entry for which, entry in present.items() if which in given and plain(entry) != given[which]}
            before[name] = list(present.values())
            after[name] = [entry for which, entry in present.items() if which not in given]
            await kept_lists.write(where, kept, after[name])
            for row in merged if said else ():
                own = await kept_lists.read(where, row)
                await kept_lists.write(where, row, [said.get(where.identity(plain(entry)), entry) for entry in own])
        elif plain(getattr(kept, name)) == merge.after[name]:
            before[name], after[name] = getattr(kept, name), UUID(value) if value and name.endswith("_id") else value
            setattr(kept, name, after[name])
    kept.version += 1
    kept.updated_at = now()
    await kept.save()
    return before, after
