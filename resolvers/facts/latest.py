"""When the latest interaction of each contact began, by who answers for it: what contacts are sorted by first of all.

A new interaction costs one upsert, which keeps the later instant. Only where one goes, is put to another time or to somebody else,
the rest is looked at: the row is taken before it is counted anew, so that of two who change it the second sees what the first has done.
"""

from collections.abc import AsyncIterator
from uuid import UUID

from tortoise.transactions import in_transaction

from models.db import sql
from models.db.deriving import Derived
from models.db.triggers import Follow, Rows

NOBODY = "00000000-0000-0000-0000-000000000000"
_KEY = ("workspace_id", "contact_id", "owner_id")
_KEYS = ", ".join(_KEY)
_READ = ("workspace_id", "contact_id", "owner_id", "started_at", "took_place", "deleted_at")
_PLACE = f"t.workspace_id, t.contact_id, coalesce(t.owner_id, '{NOBODY}') as owner_id"
_COUNTS = "t.contact_id is not null and t.took_place and t.deleted_at is null"
_REST = (
    "from interaction i where i.workspace_id = latest_interaction.workspace_id and i.contact_id = latest_interaction.contact_id "
    f"and coalesce(i.owner_id, '{NOBODY}') = latest_interaction.owner_id and i.took_place and i.deleted_at is null"
)
"""The interactions that a row is the latest of."""


def _places(source: str, where: str = "true") -> str:
    """Return SQL of the places and instants of what counts in a source."""
    return f"select {_PLACE}, t.started_at from {source} t where {_COUNTS} and {where}"


def _put(places: str, then: str) -> str:
    """Return the statement that writes the latest of each place, in the order of the key: whoever writes several takes them so."""
    latest = f"select {_KEYS}, max(x.started_at) from ({places}) x where true group by {_KEYS} order by {_KEYS}"
    return f"insert into latest_interaction ({_KEYS}, started_at) {latest} on conflict ({_KEYS}) do update {then}"


_LATER = "set started_at = excluded.started_at where latest_interaction.started_at < excluded.started_at"
_HELD = "set started_at = latest_interaction.started_at"


def _recounted(some: str) -> list[str]:
    """Return the statements that count rows anew which are held already."""
    latest = f"(select max(i.started_at) {_REST})"
    return [
        f"delete from latest_interaction where {some} and not exists (select 1 {_REST})",
        f"update latest_interaction set started_at = {latest} where {some} and started_at <> {latest}",
    ]


def _statements(rows: Rows) -> list[str]:
    was, becomes = rows.was and _places(rows.was), rows.becomes and _places(rows.becomes)
    if was is None:
        return [_put(str(becomes), _LATER)]
    lost = f"{was} except {becomes}" if becomes else was
    some = f"(workspace_id, contact_id, owner_id) in (select p.workspace_id, p.contact_id, p.owner_id from ({lost}) p)"
    return [_put(lost, _HELD), *_recounted(some), *([_put(f"{becomes} except {was}", _LATER)] if becomes else [])]


AT_MOST = 2_000
"""How many contacts are looked at at a time."""


async def heal(workspace_id: UUID) -> AsyncIterator[int]:
    """Count the latest interactions of a workspace anew, some contacts after others; yield how many were not what they should be."""
    for table, key in (("contact", "id"), ("latest_interaction", "contact_id")):
        contacts = [UUID(int=0)]
        while contacts:
            async with in_transaction():
                rows = await sql.run(
                    f"select distinct t.{key} from {table} t where t.workspace_id = :workspace::uuid and t.{key} > :after::uuid "
                    f"order by t.{key} limit {AT_MOST}",
                    workspace=workspace_id,
                    after=contacts[-1],
                )
                contacts = [UUID(str(row[key])) for row in rows]
                found = await _healed(workspace_id, contacts) if contacts else 0
            yield found


async def _healed(workspace_id: UUID, contacts: list[UUID]) -> int:
    given = {"workspace": workspace_id, "contacts": contacts}
    one_of = sql.words().is_one_of("{}.contact_id", ":contacts::uuid[]")
    of = f"t.workspace_id = :workspace::uuid and {one_of.format('t')}"
    missing = await sql.run(f"{_put(_places('interaction', of), _LATER)} returning contact_id", **given)
    held = f"workspace_id = :workspace::uuid and {one_of.format('latest_interaction')}"
    await sql.run(f"select 1 from latest_interaction where {held} order by contact_id, owner_id {sql.words().hold}", **given)
    wrong = [await sql.run(f"{statement} returning contact_id", **given) for statement in _recounted(held)]
    return len(missing) + sum(map(len, wrong))


DERIVED = [
    Derived(
        name="latest interactions",
        follows=[
            Follow(
                name="latest",
                table="interaction",
                columns=_READ,
                watch=_READ[1:],
                statements=_statements,
            )
        ],
        heal=heal,
    )
]
