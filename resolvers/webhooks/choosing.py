"""Choosing what of the log is for an endpoint: the events become deliveries, and its position moves, in one commit.

So nothing is chosen twice, and nothing left out, whenever the process ends. No more is chosen than a bound: what an endpoint is
behind stays in the log, which waits for it for some days (``resolvers/retention.py``). One that is further behind is told, and goes on
by its owner's word alone.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from tortoise.functions import Max

from models.base import now
from models.events import TYPES
from models.webhooks import DeliveryChange, DeliveryState, WebhookDelivery, WebhookEndpoint
from resolvers.access import Actor
from resolvers.effects import effects
from resolvers.jobs.kinds import Held
from resolvers.log.appending import last_sequence, oldest_cursor
from resolvers.webhooks.offered import Reader

MOST_WAITING = 1000


class Expired(Exception):
    """Events were forgotten before they were chosen."""


async def choose(held: Held, endpoint: WebhookEndpoint, actor: Actor, reader: Reader) -> bool:
    """Choose from the log, and where it is at its end from what is to be replayed; tell whether there may be more.

    Raises Expired where the log no longer reaches back to where the endpoint is; nothing has moved then.
    """
    waiting = WebhookDelivery.filter(workspace_id=held.workspace_id, endpoint_id=endpoint.id, state=DeliveryState.WAITING)
    if await waiting.count() >= MOST_WAITING:
        return False
    last = await last_sequence(held.workspace_id)
    if endpoint.position < last:
        await _choose(held, endpoint, actor, reader, last, is_replay=False)
        return True
    if endpoint.replay_position is not None and endpoint.replay_until is not None:
        await _choose(held, endpoint, actor, reader, endpoint.replay_until, is_replay=True)
        return True
    return False


async def _choose(held: Held, endpoint: WebhookEndpoint, actor: Actor, reader: Reader, last: int, *, is_replay: bool) -> None:
    since = endpoint.replay_position if is_replay else endpoint.position
    rows, upto = await reader.events(actor, endpoint.types, since or 0, last)
    if not is_replay and await oldest_cursor(held.workspace_id) > endpoint.position:
        raise Expired
    wanted = [
        row for row in rows if not (endpoint.skips_own and row["actor"] and row["actor"]["id"] == f"user_{endpoint.user_id}")
    ]
    changes = await _changes(endpoint, actor, reader, wanted)
    deliveries = [
        _delivery(endpoint, row, change, is_replay=is_replay) for row, change in zip(wanted, changes, strict=True) if change
    ]
    async with effects(held):
        own = WebhookEndpoint.filter(workspace_id=held.workspace_id, id=endpoint.id)
        if is_replay:
            if not await own.filter(replay_until=endpoint.replay_until).select_for_update().exists():
                return  # it was cancelled meanwhile
            over = upto >= last
            await own.update(**{"replay_position": None if over else upto, **({"replay_until": None} if over else {})})
        else:
            await own.update(position=upto)
        await _link(endpoint, deliveries)
        await _write(deliveries, is_replay=is_replay)


async def _changes(
    endpoint: WebhookEndpoint, actor: Actor, reader: Reader, rows: Sequence[Mapping[str, Any]]
) -> list[DeliveryChange | None]:
    """Return how the record of each event stands to the endpoint's filter; None for what is not for it."""
    if endpoint.deal_filter is None:
        return [DeliveryChange.CHANGED] * len(rows)
    deals = sorted({row["recordId"] for row in rows if row["recordId"].startswith("deal_")})
    matching = await reader.matching(actor, endpoint.deal_filter, deals) if deals else set()
    inside = {deal: await _is_inside(endpoint, deal) for deal in deals}
    found: list[DeliveryChange | None] = []
    for row in rows:
        deal = row["recordId"]
        was, becomes = inside.get(deal, False), deal in matching
        inside[deal] = becomes
        kinds = {
            (False, True): DeliveryChange.ENTERED, (True, True): DeliveryChange.CHANGED, (True, False): DeliveryChange.LEFT,
        }  # fmt: skip
        found.append(kinds.get((was, becomes)))
    return found


async def _is_inside(endpoint: WebhookEndpoint, deal: str) -> bool:
    """Tell whether the receiver was last told that a deal meets the filter."""
    own = WebhookDelivery.filter(
        workspace_id=endpoint.workspace_id, endpoint_id=endpoint.id, record_id=UUID(deal.partition("_")[2])
    )
    last = await own.order_by("-sequence").first()
    return last is not None and last.change is not DeliveryChange.LEFT


def _delivery(endpoint: WebhookEndpoint, row: Mapping[str, Any], change: DeliveryChange, *, is_replay: bool) -> WebhookDelivery:
    return WebhookDelivery(
        workspace_id=endpoint.workspace_id,
        endpoint_id=endpoint.id,
        user_id=endpoint.user_id,
        sequence=int(row["cursor"]),
        event=TYPES[row["type"]],
        record=row["recordId"],
        record_id=UUID(row["recordId"].partition("_")[2]),
        change=None if endpoint.deal_filter is None else change,
        is_replay=is_replay,
        due_at=now(),
    )


async def _link(endpoint: WebhookEndpoint, deliveries: Sequence[WebhookDelivery]) -> None:
    """Say of each which one came before it of the same record."""
    if not deliveries:
        return
    first = min(delivery.sequence for delivery in deliveries)
    before = WebhookDelivery.filter(
        workspace_id=endpoint.workspace_id,
        endpoint_id=endpoint.id,
        record_id__in={delivery.record_id for delivery in deliveries},
        sequence__lt=first,
        sequence__gt=0,
    )
    found = await before.annotate(last=Max("sequence")).group_by("record_id").values_list("record_id", "last")
    known: dict[Any, int] = {UUID(str(record)): int(last) for record, last in found}
    for delivery in deliveries:
        delivery.previous = known.get(delivery.record_id)
        known[delivery.record_id] = delivery.sequence


async def _write(deliveries: Sequence[WebhookDelivery], *, is_replay: bool) -> None:
    """Write them; of those that are replayed, what is there already waits once more, with what was sent, from the first attempt."""
    again = ("state", "is_replay", "attempts", "due_at") if is_replay else ("due_at",)
    await WebhookDelivery.bulk_create(deliveries, on_conflict=("workspace_id", "endpoint_id", "sequence"), update_fields=again)
