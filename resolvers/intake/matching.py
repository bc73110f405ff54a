"""Whose a number is, which contact a call belongs to, and who answers for it: unknown numbers wait until the contact appears.

A number is the live contact's that had it first, by when it was entered there. Nobody can move that: not by entering the number
elsewhere, nor by changing, deleting or restoring the other contact.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

import orjson

from models.base import now
from models.db import sql
from models.db.locking import few_at_a_time, refer
from resolvers.changes import Changes

BUCKETS = 256
OWNERS = (("number", "text"), ("contact_id", "uuid"))
"""Whose numbers are, as records of a statement."""


def responsible(user: str, contact: str) -> str:
    """Return, as an expression, who answers for an interaction: who carried it out, else whose its contact is."""
    return f"coalesce({user}, (select k.owner_id from contact k where k.workspace_id = :workspace::uuid and k.id = {contact}))"


async def responsible_for(workspace_id: UUID, user_id: UUID | None, contact_id: UUID | None) -> UUID | None:
    """Return who answers for an interaction that is not stored yet as it will be."""
    [found] = await sql.run(
        f"select {responsible(':user_id::uuid', ':contact::uuid')} as owner_id",
        workspace=workspace_id,
        user_id=user_id,
        contact=contact_id,
    )
    return found["owner_id"] and UUID(str(found["owner_id"]))


async def adopt(work: Changes, numbers: Collection[str]) -> None:
    """Give the calls from and to these numbers that nobody has claimed, those under way too, to those whose the numbers are now."""
    if not numbers:
        return
    owners = await held(work.workspace_id, numbers, among_others=False)
    await sql.do(
        "update interaction as i set contact_id = r.contact_id, version = i.version + 1, updated_at = :at::timestamptz, "
        f"owner_id = {responsible('i.user_id', 'r.contact_id')} "
        f"from {sql.words().records(':owners::json', OWNERS)} r where i.workspace_id = :workspace::uuid and i.client_number = r.number "
        "and i.contact_id is null and i.deleted_at is null",
        workspace=work.workspace_id,
        owners=as_json(owners),
        at=now(),
    )
    await sql.do(
        "update live_call as l set contact_id = r.contact_id, version = l.version + 1, updated_at = :at::timestamptz, "
        f"owner_id = {responsible('l.user_id', 'r.contact_id')} "
        f"from {sql.words().records(':owners::json', OWNERS)} r where l.workspace_id = :workspace::uuid and l.client_number = r.number "
        "and l.contact_id is null",
        workspace=work.workspace_id,
        owners=as_json(owners),
        at=now(),
    )


def as_json(owners: Mapping[str, UUID]) -> str:
    """Return whose numbers are, as a parameter of a statement."""
    return orjson.dumps([{"number": number, "contact_id": contact_id} for number, contact_id in owners.items()]).decode()


async def held(
    workspace_id: UUID, numbers: Collection[str], also: Iterable[UUID] = (), *, among_others: bool = True
) -> dict[str, UUID]:
    """Return whose numbers are, until the end of the transaction: the contacts are held, those in ``also`` too.

    Numbers that are nobody's stay so as well: whoever enters one in a contact waits (``among_others`` is False for them), and then
    finds what was stored without an owner. Contacts are locked before numbers, by everybody.
    """
    wanted = set(also)
    while True:
        wanted |= set((await holders(workspace_id, numbers)).values())
        await refer("contact", workspace_id, wanted)
        await _lock(workspace_id, numbers, among_others=among_others)
        found = await holders(workspace_id, numbers)
        if wanted.issuperset(found.values()):
            return found


async def holders(workspace_id: UUID, numbers: Collection[str]) -> dict[str, UUID]:
    """Return the contact of each number that is somebody's."""
    if not numbers:
        return {}
    return {number: contacts[0].contact_id for number, contacts in (await all_holders(workspace_id, numbers)).items()}


@dataclass(frozen=True, kw_only=True)
class Holder:
    """A live contact that has a number, and its owner."""

    contact_id: UUID
    owner_id: UUID | None


async def all_holders(workspace_id: UUID, numbers: Collection[str]) -> dict[str, list[Holder]]:
    """Return the live contacts of each number, those who had it first at the head."""
    rows = await sql.run(
        "select p.number, c.id, c.owner_id from contact_phone p "
        "join contact c on c.workspace_id = p.workspace_id and c.id = p.contact_id and c.deleted_at is null "
        f"where p.workspace_id = :workspace::uuid and {sql.words().is_one_of('p.number', ':numbers::text[]')} "
        "order by p.number, p.created_at, p.id",
        workspace=workspace_id,
        numbers=sorted(numbers),
    )
    found: dict[str, list[Holder]] = {}
    for row in rows:
        owner = row["owner_id"] and UUID(str(row["owner_id"]))
        found.setdefault(row["number"], []).append(Holder(contact_id=UUID(str(row["id"])), owner_id=owner))
    return found


async def _lock(workspace_id: UUID, numbers: Collection[str], *, among_others: bool) -> None:
    """Hold numbers, whether they are anybody's or not. They share a few locks, so that a large batch takes no more than these."""
    await few_at_a_time(f"number {workspace_id} ", numbers, buckets=BUCKETS, among_others=among_others)


async def follow_owner(work: Changes, *contact_ids: UUID) -> None:
    """Let who answers for the interactions of contacts follow their owners. The contacts must be locked."""
    owner = responsible("i.user_id", "i.contact_id")
    await sql.do(
        f"update interaction as i set owner_id = {owner}, updated_at = :at::timestamptz "
        f"where i.workspace_id = :workspace::uuid and {sql.words().is_one_of('i.contact_id', ':contacts::uuid[]')} and i.user_id is null "
        f"and {sql.words().differ('i.owner_id', owner)}",
        workspace=work.workspace_id,
        contacts=contact_ids,
        at=now(),
    )
