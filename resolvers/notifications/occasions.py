"""What of the log gives occasion to tell somebody: given to them, said to them, due, missed, written to them, paused.

Everything comes of an event, so that whoever reads the log in its order tells each thing once. What one does oneself is no news.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from models.db import sql
from models.errors import Unauthenticated
from models.event_log import EventRow
from models.events import EVENTS
from models.events.intake import CallsReceived
from models.events.interactions import InteractionLogged
from models.events.tasks import TaskReminded
from models.events.webhooks import WebhookPaused
from models.interactions import Interaction
from models.notifications import NotificationKind, NotificationNoun
from models.rights import Noun, Verb
from models.tasks import Task
from models.webhooks import WebhookEndpoint
from models.wire import camel
from resolvers.callers import look_again
from resolvers.facts.talks import MISSED

LATE = timedelta(days=3)
"""What was entered, or brought by a provider, so much later than it happened is history, and no news."""
_MENTION = re.compile(r"@\[user_([0-9a-fA-F-]{36})\]")
_GIVEN = frozenset({"contact", "company", "deal", "task"})
_SAID = frozenset({"Interaction.text", "Contact.comment", "Company.comment", "Deal.comment", "Task.comment"})
_WRITTEN = (".created", ".updated", ".logged")


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """Something that somebody is to be told."""

    user_id: UUID
    kind: NotificationKind
    noun: NotificationNoun
    record_id: UUID
    actor_id: UUID | None
    occurred_at: datetime
    event: int
    """The event that it comes of; 0 of what a record gives occasion to but once, however often it is told of."""


def _fields(entities: frozenset[str], shows: Callable[[Any], bool]) -> Mapping[str, str]:
    """Return the field of each event of some records, as the log names it, that shows something."""
    return {
        event.type: camel(name)
        for event in EVENTS.values()
        if event.entity_type in entities and event.type.endswith(_WRITTEN)
        for name, shown in event.told.items()
        if shows(shown)
    }


ASSIGNING = _fields(_GIVEN, lambda shown: shown.columns == ("owner_id",))
SAYING = _fields(_GIVEN | {"interaction"}, lambda shown: shown.path in _SAID)
_CALLS, _LOGGED, _REMINDED, _PAUSED = (event.type for event in (CallsReceived, InteractionLogged, TaskReminded, WebhookPaused))
TYPES = sorted({*ASSIGNING, *SAYING, _CALLS, _LOGGED, _REMINDED, _PAUSED})
"""The events that may concern somebody."""


async def occasions(workspace_id: UUID, events: Sequence[EventRow]) -> list[Occasion]:
    """Return whom some events concern, and why, in their order."""
    named = [occasion for event in events for occasion in _mentioned(event)]
    found = [
        *(occasion for event in events for occasion in _assigned(event)),
        *[await _placed(workspace_id, occasion) for occasion in named],
        *await _of_owners(workspace_id, [e for e in events if e.type == _REMINDED], Task, NotificationKind.TASK_DUE),
        *await _of_owners(
            workspace_id, [e for e in events if e.type == _PAUSED], WebhookEndpoint, NotificationKind.WEBHOOK_PAUSED
        ),
        *await _of_interactions(workspace_id, events),
    ]
    return [occasion for occasion in found if occasion.user_id != occasion.actor_id]


def _occasion(event: EventRow, user_id: UUID, kind: NotificationKind) -> Occasion:
    return Occasion(
        user_id=user_id,
        kind=kind,
        noun=NotificationNoun(event.entity_type.upper()),
        record_id=event.entity_id,
        actor_id=event.actor_id,
        occurred_at=event.occurred_at,
        event=event.sequence,
    )


def _assigned(event: EventRow) -> Iterator[Occasion]:
    """Return who has been given a record."""
    name = ASSIGNING.get(event.type)
    given = event.data["after"].get(name) if name else None
    if given:
        yield _occasion(event, _id(given), NotificationKind.ASSIGNED)


def _mentioned(event: EventRow) -> Iterator[Occasion]:
    """Return who is named in a text, and was not before."""
    name = SAYING.get(event.type)
    if name:
        before, after = (mentioned(event.data[side].get(name)) for side in ("before", "after"))
        for user_id in after:
            if user_id not in before:
                yield _occasion(event, user_id, NotificationKind.MENTIONED)


async def _placed(workspace_id: UUID, named: Occasion) -> Occasion:
    """Return where somebody who is named in an interaction finds that: there, or, where it is not theirs to see, at the client or deal it is about."""
    if named.noun is not NotificationNoun.INTERACTION:
        return named
    said = await Interaction.get_or_none(workspace_id=workspace_id, id=named.record_id)
    if said is None or await _may_read(workspace_id, named.user_id, said.owner_id):
        return named
    if said.deal_id is not None:
        return replace(named, noun=NotificationNoun.DEAL, record_id=said.deal_id)
    return replace(named, noun=NotificationNoun.CONTACT, record_id=said.contact_id) if said.contact_id is not None else named


async def _may_read(workspace_id: UUID, user_id: UUID, owner_id: UUID | None) -> bool:
    """Tell whether somebody may see interactions that a user answers for."""
    try:
        actor = await look_again(workspace_id, user_id, None)
    except Unauthenticated:
        return False
    return actor.may(Verb.READ, Noun.INTERACTION, owner_id)


def mentioned(text: str | None) -> list[UUID]:
    """Return who is named in a text as ``@[user_…]``, each once."""
    found = dict.fromkeys(_MENTION.findall(text or ""))
    return list(dict.fromkeys(user_id for written in found if (user_id := _maybe_id(written)) is not None))


def _maybe_id(written: str) -> UUID | None:
    try:
        return UUID(written)
    except ValueError:
        return None


def _id(global_id: str) -> UUID:
    return UUID(global_id.partition("_")[2])


async def _of_owners(workspace_id: UUID, events: Sequence[EventRow], table: Any, kind: NotificationKind) -> list[Occasion]:
    """Return who answers for the records of some events by now."""
    column = "owner_id" if table is Task else "user_id"
    rows = table.filter(workspace_id=workspace_id, id__in={event.entity_id for event in events}) if events else None
    owners = dict(await rows.values_list("id", column)) if rows is not None else {}
    return [_occasion(event, owner, kind) for event in events if (owner := owners.get(event.entity_id)) is not None]


_CALL = MISSED.replace("{t}", "i")
_MESSAGE = (
    "i.kind in ('MESSAGE', 'EMAIL') and i.direction = 'INBOUND' and not i.is_automatic and c.owner_id is not null "
    "and c.deleted_at is null"
)


async def _of_interactions(workspace_id: UUID, events: Iterable[EventRow]) -> list[Occasion]:
    """Return whose calls were missed, and to whom a client has written: a call's is who answers for it, a message's the client's owner."""
    told = _told(events)
    return [
        _of_interaction(event, row)
        for row in await _concerning(workspace_id, list(told))
        if (event := told[row["id"]]).created_at - row["started_at"] <= LATE
    ]


def _of_interaction(event: EventRow, row: Mapping[str, Any]) -> Occasion:
    """Return what an interaction gives occasion to: it is told of by itself, or, where it is a colleague's, by the client who wrote."""
    is_theirs = row["owner_id"] == row["user_id"]
    return Occasion(
        user_id=row["user_id"],
        kind=NotificationKind.CALL_MISSED if row["kind"] == "CALL" else NotificationKind.MESSAGE_RECEIVED,
        noun=NotificationNoun.INTERACTION if is_theirs else NotificationNoun.CONTACT,
        record_id=row["id"] if is_theirs else row["contact_id"],
        actor_id=event.actor_id,
        occurred_at=row["started_at"],
        event=0 if is_theirs else event.sequence,
    )


def _told(events: Iterable[EventRow]) -> dict[UUID, EventRow]:
    """Return the interactions that events tell of, each with the first that does."""
    found: dict[UUID, EventRow] = {}
    for event in events:
        if event.type == _LOGGED:
            found.setdefault(event.entity_id, event)
        elif event.type == _CALLS:
            for interaction in event.data["after"].get("interactions") or ():
                found.setdefault(_id(interaction), event)
    return found


async def _concerning(workspace_id: UUID, ids: Sequence[UUID]) -> list[Mapping[str, Any]]:
    """Return those of some interactions that concern somebody, and whom."""
    if not ids:
        return []
    named = sql.words().is_one_of("i.id", ":ids::uuid[]")
    rows = await sql.look(
        "select i.id, i.kind, i.started_at, i.contact_id, i.owner_id, case when i.kind = 'CALL' then i.owner_id else c.owner_id end "
        "from interaction i left join contact c on c.workspace_id = i.workspace_id and c.id = i.contact_id "
        f"where i.workspace_id = :workspace::uuid and {named} and i.deleted_at is null "
        f"and (({_CALL} and i.owner_id is not null) or ({_MESSAGE}))",
        workspace=workspace_id,
        ids=list(ids),
    )
    return [
        {
            "id": UUID(str(id_)),
            "kind": kind,
            "started_at": _instant(started_at),
            **{name: value and UUID(str(value)) for name, value in zip(("contact_id", "owner_id", "user_id"), ids_, strict=True)},
        }
        for id_, kind, started_at, *ids_ in rows
    ]


def _instant(value: datetime | str) -> datetime:
    return value if isinstance(value, datetime) else datetime.fromisoformat(value)
