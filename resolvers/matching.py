"""Whose a number is, and which contact a call belongs to: unknown numbers wait, and are matched when the contact appears.

A number is the live contact's that had it first, by when it was entered there. Nobody can move that: not by entering the number
elsewhere, nor by changing, deleting or restoring the other contact.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import orjson

from models.base import now
from models.contacts import Contact
from models.db.connecting import dialect, fetch
from models.db.locking import referred
from models.interactions import Interaction
from models.rights import Noun
from models.workspaces import as_day
from resolvers.changes import Changes
from resolvers.kpis.calls import INTERACTIONS

BUCKETS = 256


async def adopt(work: Changes, numbers: Collection[str]) -> None:
    """Give the calls from and to these numbers that nobody has claimed to those whose the numbers are now."""
    if not numbers:
        return
    owners = await held(work.workspace_id, numbers, among_others=False)
    postgres = dialect() == "postgres"
    a, b, c = ("$1", "$2", "$3") if postgres else ("?1", "?2", "?3")
    source = (
        f"json_to_recordset({b}::json) as r(number text, contact_id uuid)"
        if postgres
        else f"(select json_extract(value, '$.number') as number, json_extract(value, '$.contact_id') as contact_id from json_each({b})) r"
    )
    claimed = await fetch(
        "update interaction as i set contact_id = r.contact_id, version = i.version + 1, updated_at = " + c + ", "
        "owner_id = coalesce(i.user_id, (select k.owner_id from contact k where k.workspace_id = i.workspace_id and k.id = r.contact_id)) "
        f"from {source} where i.workspace_id = {a} and i.client_number = r.number and i.contact_id is null "
        "and i.deleted_at is null returning id, day",
        [work.workspace_id if postgres else str(work.workspace_id), as_json(owners), now()],
    )
    if claimed:
        work.recount(INTERACTIONS, {as_day(row["day"]) for row in claimed})
        work.touch(Noun.INTERACTION, [UUID(str(row["id"])) for row in claimed])


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
        if wanted:
            await referred(Contact.filter(workspace_id=workspace_id, id__in=sorted(wanted)).order_by("id").only("id"))
        await _lock(workspace_id, numbers, among_others=among_others)
        found = await holders(workspace_id, numbers)
        if wanted.issuperset(found.values()):
            return found


async def holders(workspace_id: UUID, numbers: Collection[str]) -> dict[str, UUID]:
    """Return the contact of each number that is somebody's."""
    if not numbers:
        return {}
    postgres = dialect() == "postgres"
    given: list[Any] = (
        [workspace_id, sorted(numbers)] if postgres else [str(workspace_id), orjson.dumps(sorted(numbers)).decode()]
    )
    among = "= any($2::text[])" if postgres else "in (select value from json_each(?2))"
    rows = await fetch(
        "select number, contact_id from (select p.number, p.contact_id, "
        "row_number() over (partition by p.number order by p.created_at, p.id) as place "
        "from contact_phone p join contact c on c.workspace_id = p.workspace_id and c.id = p.contact_id and c.deleted_at is null "
        f"where p.workspace_id = {'$1' if postgres else '?1'} and p.number {among}) t where place = 1",
        given,
    )
    return {row["number"]: UUID(str(row["contact_id"])) for row in rows}


async def _lock(workspace_id: UUID, numbers: Collection[str], *, among_others: bool) -> None:
    """Hold numbers, whether they are anybody's or not. They share a few locks, so that a large batch takes no more than these."""
    if dialect() != "postgres" or not numbers:
        return
    way = "pg_advisory_xact_lock_shared" if among_others else "pg_advisory_xact_lock"
    await fetch(
        f"select {way}(k) from (select distinct hashtextextended($1 || abs(hashtext(n)::bigint) % {BUCKETS}, 0) as k "
        "from unnest($2::text[]) n order by k) x",
        [f"number {workspace_id} ", sorted(numbers)],
    )


async def follow_owner(work: Changes, contact_id: UUID, owner_id: UUID | None) -> None:
    """Let the new owner of a contact answer for its calls that nobody took. The contact must be locked."""
    unanswered = Interaction.filter(workspace_id=work.workspace_id, contact_id=contact_id, user_id=None)
    rows: Sequence[Interaction] = [row for row in await unanswered.only("id", "day", "owner_id") if row.owner_id != owner_id]
    if rows:
        await unanswered.filter(id__in=[row.id for row in rows]).update(owner_id=owner_id, updated_at=now())
        work.recount(INTERACTIONS, {row.day for row in rows})
    for row in rows:
        work.touch(Noun.INTERACTION, [row.id], owner=row.owner_id)
