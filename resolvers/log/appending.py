"""The log of a workspace: whoever appends to it holds it until the commit, so that its order is the order of the commits.

A workspace's writers wait for each other here and nowhere else, so it is the last thing that a transaction does, and all of it (the
place, the events, when each record changed, the jobs) is one statement where the database can: the log is held for one round trip and the
commit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

import orjson

from models.audit import AuditEntry
from models.base import now
from models.db import sql
from models.event_log import EventRow
from models.events.event import Event
from models.wire import instant
from resolvers.access import Through
from resolvers.jobs import queue, turns
from resolvers.jobs.kinds import Wish
from resolvers.log import row_changes

_EVENT = (
    ("place", "bigint"), ("type", "text"), ("entity_type", "text"), ("entity_id", "uuid"), ("entity_version", "int"),
    ("subject_id", "uuid"), ("actor_id", "uuid"), ("origin", "text"), ("origin_id", "uuid"), ("created_at", "timestamptz"), ("occurred_at", "timestamptz"), ("data", "jsonb"),
)  # fmt: skip
_AUDIT = (
    ("id", "uuid"), ("created_at", "timestamptz"), ("action", "text"), ("user_id", "uuid"), ("subject", "text"), ("address", "text"),
    ("details", "jsonb"),
)  # fmt: skip
_COLUMNS = [name for name, _ in _EVENT if name != "place"]


@dataclass(frozen=True, kw_only=True)
class Place:
    """The place in the log that a transaction got: of its last event, and which version of access held until then."""

    last: int
    version: int
    is_more: bool = False
    """Whether changes may be left that nobody has been told of."""


async def append(
    workspace_id: UUID,
    actor_id: UUID | None,
    through: Through,
    events: Sequence[Event],
    wishes: Sequence[Wish],
    audited: Sequence[AuditEntry] = (),
    *,
    moves_access: bool,
) -> Place:
    """Write events in their order, stamp what has changed with the last, queue jobs, and note what others must be able to check.

    Holds the log until the commit.
    """
    recorded = now()
    told = [_told(event, actor_id, through, recorded) for event in events]
    write = _at_once if sql.words().writes_in_with else _in_turn
    return await write(workspace_id, told, wishes, audited, moves_access=moves_access)


def _told(event: Event, actor_id: UUID | None, through: Through, recorded: datetime) -> dict[str, Any]:
    """Return the columns of an event."""
    return {
        "type": event.type,
        "entity_type": event.entity_type,
        "entity_id": event.entity_id,
        "entity_version": event.version,
        "subject_id": event.subject_id,
        "actor_id": actor_id,
        "origin": through.origin,
        "origin_id": through.id,
        "created_at": recorded,
        "occurred_at": event.occurred_at,
        "data": event.data(),
    }


async def _at_once(
    workspace_id: UUID,
    events: Sequence[Mapping[str, Any]],
    wishes: Sequence[Wish],
    audited: Sequence[AuditEntry],
    *,
    moves_access: bool,
) -> Place:
    """Append by one statement. All parts of it wait for the place: rows are locked in the order log, notes, jobs, turns."""
    values = {
        "workspace": workspace_id,
        "count": len(events),
        "moves": int(moves_access),
        "events": _as_json(events),
        "wishes": queue.wished(wishes),
        "never": turns.NEVER,
        "most": row_changes.AT_ONCE,
    }
    values |= {"audited": _entries(audited)} if audited else {}
    statement = _statement(audits=bool(audited))
    found = await sql.run(statement, **values)
    if not found:
        await _begin(workspace_id)
        found = await sql.run(statement, **values)
    [place] = found
    return Place(
        last=int(place["last_sequence"]), version=int(place["access_version"]), is_more=place["noted"] == row_changes.AT_ONCE
    )


@cache
def _statement(*, audits: bool) -> str:
    """Return the one statement, as PostgreSQL reads it."""
    names = ", ".join(_COLUMNS)
    values = ", ".join(f"r.{name}" for name in _COLUMNS)
    event = (
        f"insert into event (workspace_id, sequence, {names}) select :workspace::uuid, place.last_sequence - :count::bigint + r.place, "
        f"{values} from {sql.words().records(':events::json', _EVENT)} r, place"
    )
    parts = {
        "place": _PLACE,
        "told": event,
        "noted": row_changes.noted("desc", ", place"),
        "changed": row_changes.changed("noted n, place", "place.last_sequence"),
        "departed": row_changes.departed("noted n, place", "place.last_sequence"),
        "queued": queue.queued(":wishes::json", ", place"),
        "turned": turns.come_with("queued"),
        **({"audited": _audit()} if audits else {}),
    }
    written = ", ".join(f"{name} as ({part})" for name, part in parts.items())
    return f"with {written} select place.last_sequence, place.access_version, (select count(*) from noted) as noted from place"


_PLACE = (
    "update event_log set last_sequence = last_sequence + :count::bigint, access_version = access_version + :moves::bigint "
    "where workspace_id = :workspace::uuid returning last_sequence, access_version - :moves::bigint as access_version"
)


def _audit() -> str:
    names = ", ".join(name for name, _ in _AUDIT)
    entries = sql.words().records(":audited::json", _AUDIT)
    return f"insert into audit_entry (workspace_id, {names}) select :workspace::uuid, {names} from {entries} a, place"


def _entries(audited: Sequence[AuditEntry]) -> str:
    told = [{name: getattr(entry, name) for name, _ in _AUDIT} | {"created_at": instant(entry.created_at)} for entry in audited]
    return orjson.dumps(told, default=str).decode()


def _as_json(events: Sequence[Mapping[str, Any]]) -> str:
    told = [
        {**event, "place": place, **{name: instant(event[name]) for name in ("created_at", "occurred_at")}}
        for place, event in enumerate(events, 1)
    ]
    return orjson.dumps(told, default=str).decode()


async def _in_turn(
    workspace_id: UUID,
    events: Sequence[Mapping[str, Any]],
    wishes: Sequence[Wish],
    audited: Sequence[AuditEntry],
    *,
    moves_access: bool,
) -> Place:
    """Append by one statement after the other, where there is nobody to wait."""
    place = await next_place(workspace_id, len(events), moves_access=moves_access)
    first = place.last - len(events) + 1
    await EventRow.bulk_create(
        [EventRow(workspace_id=workspace_id, sequence=sequence, **event) for sequence, event in enumerate(events, first)]
    )
    is_more = await row_changes.stamp(workspace_id, place.last)
    await queue.put(workspace_id, wishes)
    await AuditEntry.bulk_create(audited)
    return Place(last=place.last, version=place.version, is_more=is_more)


async def next_place(workspace_id: UUID, count: int, *, moves_access: bool = False) -> Place:
    """Take so many places of the log, and hold it until the commit."""
    values = {"workspace": workspace_id, "count": count, "moves": int(moves_access)}
    found = await sql.run(_PLACE, **values)
    if not found:
        await _begin(workspace_id)
        found = await sql.run(_PLACE, **values)
    return Place(last=int(found[0]["last_sequence"]), version=int(found[0]["access_version"]))


async def _begin(workspace_id: UUID) -> None:
    """Begin the log of a workspace that has none."""
    await sql.do(
        "insert into event_log (workspace_id, last_sequence, access_version) values (:workspace::uuid, 0, 0) "
        "on conflict (workspace_id) do nothing",
        workspace=workspace_id,
    )


async def oldest_cursor(workspace_id: UUID) -> int:
    """Return the oldest cursor after which everything is kept; the log's end where nothing is."""
    last = await last_sequence(workspace_id)
    kept = await EventRow.filter(workspace_id=workspace_id).order_by("sequence").limit(1).values_list("sequence", flat=True)
    return int(kept[0]) - 1 if kept else last  # type: ignore[call-overload]


async def last_sequence(workspace_id: UUID) -> int:
    """Return the cursor of a workspace's newest event; 0 when there is none."""
    rows = await sql.look("select last_sequence from event_log where workspace_id = :workspace::uuid", workspace=workspace_id)
    return int(rows[0][0]) if rows else 0
