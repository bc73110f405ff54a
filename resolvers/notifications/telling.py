"""Telling people what concerns them: a job of each workspace follows its log, and moves its place in it in the commit that tells.

So nothing is told twice, and nothing left out, whenever the process ends. What is told gets a place of the log of its own, which nobody
has read beyond: who follows misses none of it.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta
from uuid import UUID

from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from models.base import now
from models.db import sql
from models.db.connecting import database_errors
from models.event_log import EventRow
from models.jobs import Queue
from models.notifications import Notification, NotificationKind, NotificationMute, NotificationNoun, NotificationPosition
from models.users import User
from resolvers.doorbell import doorbell
from resolvers.jobs import queue
from resolvers.jobs.kinds import Held, Kind, Wish
from resolvers.jobs.waking import ask
from resolvers.log.appending import last_sequence, next_place
from resolvers.notifications.occasions import TYPES, Occasion, occasions

PAGE = 1000
MANY, BURST = 10, timedelta(minutes=10)
"""From how many records on that one person gives another, within how long, they are told of them together: by their number."""
_KEY = ("workspace_id", "user_id", "kind", "record_id", "occasion")
_Given = tuple[UUID, NotificationNoun, UUID | None]


async def _tell(held: Held) -> None:
    while await _page(held):
        pass


async def _page(held: Held) -> bool:
    """Tell what the next events give occasion to; return whether there may be more."""
    workspace_id = held.workspace_id
    last, place = await last_sequence(workspace_id), await NotificationPosition.get_or_none(workspace_id=workspace_id)
    position = place.position if place else 0
    if position >= last:
        return False
    log = EventRow.filter(workspace_id=workspace_id, sequence__gt=position, sequence__lte=last, type__in=TYPES)
    events = await log.order_by("sequence").limit(PAGE)
    upto = events[-1].sequence if len(events) == PAGE else last
    found = await _wanted(workspace_id, await occasions(workspace_id, events))
    with database_errors():
        async with in_transaction():
            await queue.advance(held)
            if found:
                await _write(workspace_id, found)
            moved = NotificationPosition(workspace_id=workspace_id, position=upto)
            await NotificationPosition.bulk_create([moved], on_conflict=("workspace_id",), update_fields=("position",))
    if found:
        doorbell.ring()
    return True


async def _wanted(workspace_id: UUID, found: Sequence[Occasion]) -> list[Occasion]:
    """Return what is for people who work here, and who want to be told."""
    if not found:
        return []
    people = User.filter(workspace_id=workspace_id, id__in={occasion.user_id for occasion in found}, is_active=True)
    present = set(await people.values_list("id", flat=True))
    muted = set(await NotificationMute.filter(workspace_id=workspace_id, user_id__in=present).values_list("user_id", "kind"))
    return [one for one in found if one.user_id in present and (one.user_id, one.kind) not in muted]


async def _write(workspace_id: UUID, found: Sequence[Occasion]) -> None:
    """Write what is told. What was told before stays as it is; of many records that one person gave another, it is their number."""
    given: dict[_Given, list[Occasion]] = defaultdict(list)
    for occasion in found:
        if occasion.kind is NotificationKind.ASSIGNED:
            given[occasion.user_id, occasion.noun, occasion.actor_id].append(occasion)
    singly = [occasion for occasion in found if occasion.kind is not NotificationKind.ASSIGNED]
    together: dict[_Given, list[Occasion]] = {}
    groups = await _groups(workspace_id, given)
    for key, some in given.items():
        if key in groups or len(some) + await _recent(workspace_id, key) > MANY:
            together[key] = some
        else:
            singly += some
    made = [_notification(workspace_id, occasion) for occasion in singly]
    made += [_group(workspace_id, some) for key, some in together.items() if key not in groups]
    grown = [_grown(groups[key], some) for key, some in together.items() if key in groups]
    place = (await next_place(workspace_id, len(made) + len(grown))).last
    for sequence, notification in enumerate((*made, *grown), place - len(made) - len(grown) + 1):
        notification.sequence = sequence
    await Notification.bulk_create(made, on_conflict=_KEY, update_fields=("kind",))
    for notification in grown:
        await notification.save(update_fields=["count", "occurred_at", "sequence", "version", "updated_at"])


async def _groups(workspace_id: UUID, given: Mapping[_Given, object]) -> dict[_Given, Notification]:
    """Return what was told together of late and nobody has read: more of the same joins it."""
    told = _of_late(workspace_id).filter(user_id__in={user_id for user_id, _, _ in given}, record_id=None) if given else None
    rows = await told.order_by("created_at") if told is not None else []
    return {(row.user_id, row.noun, row.actor_id): row for row in rows}


async def _recent(workspace_id: UUID, key: _Given) -> int:
    user_id, noun, actor_id = key
    return await _of_late(workspace_id).filter(user_id=user_id, noun=noun, actor_id=actor_id).limit(MANY + 1).count()


def _of_late(workspace_id: UUID) -> QuerySet[Notification]:
    return Notification.filter(
        workspace_id=workspace_id, kind=NotificationKind.ASSIGNED, created_at__gte=now() - BURST, read_at=None
    )


def _notification(workspace_id: UUID, occasion: Occasion) -> Notification:
    return Notification(
        workspace_id=workspace_id,
        user_id=occasion.user_id,
        kind=occasion.kind,
        noun=occasion.noun,
        record_id=occasion.record_id,
        actor_id=occasion.actor_id,
        occurred_at=occasion.occurred_at,
        occasion=occasion.event,
        sequence=0,
    )


def _group(workspace_id: UUID, some: Sequence[Occasion]) -> Notification:
    made = _notification(workspace_id, some[0])
    made.record_id, made.count, made.occurred_at = None, len(some), some[-1].occurred_at
    return made


def _grown(group: Notification, some: Sequence[Occasion]) -> Notification:
    group.count += len(some)
    group.occurred_at, group.version, group.updated_at = some[-1].occurred_at, group.version + 1, now()
    return group


NOTIFY = Kind(name="notify", queue=Queue.DELIVERY, run=_tell, deadline=timedelta(minutes=5), attempts=1000)


async def wake() -> int:
    """Ask for the job of every workspace of whose log people are yet to be told; return how many that were."""
    behind = (
        "select l.workspace_id from event_log l left join notification_position p on p.workspace_id = l.workspace_id "
        "where l.last_sequence > coalesce(p.position, 0) and not exists (select 1 from job j "
        f"where j.workspace_id = l.workspace_id and j.kind = '{NOTIFY.name}' and j.state = 'WAITING')"
    )
    return await ask({UUID(str(workspace_id)): [Wish(kind=NOTIFY)] for (workspace_id,) in await sql.look(behind)})
