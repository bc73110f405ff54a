"""How the log is kept for webhook endpoints: what they have not been sent waits for some days longer, and who is to miss something is told before.

One that is paused is not waited for: its owner knows, and it says CURSOR_EXPIRED when it is resumed too late.
"""

from datetime import datetime, timedelta
from uuid import UUID

from tortoise.expressions import Q

from models.event_log import EventRow
from models.events.webhooks import WebhookFailing
from models.webhooks import DeliveryState, WebhookDelivery, WebhookEndpoint
from resolvers.effects import effects
from resolvers.jobs.kinds import Held

WAITS = timedelta(days=7)
"""How much longer events are kept that an endpoint has not been sent: more than it may fail for before it is paused."""
NOTICE = timedelta(days=1)
SOON = "events that wait for this endpoint are forgotten within a day"


async def reached_by_all(workspace_id: UUID) -> int | None:
    """Return up to which event all endpoints that are not paused have been sent everything; None where there are none."""
    going = WebhookEndpoint.filter(workspace_id=workspace_id, pause=None)
    places: list[int] = []
    for position, replayed in await going.values_list("position", "replay_position"):
        places += [int(position)] if replayed is None else [min(int(position), int(replayed))]
    waiting = WebhookDelivery.filter(workspace_id=workspace_id, state=DeliveryState.WAITING, sequence__gt=0)
    of_these = waiting.filter(endpoint_id__in=await going.values_list("id", flat=True)).order_by("sequence")
    places += [int(sequence) - 1 for sequence in await of_these.limit(1).values_list("sequence", flat=True)]  # type: ignore[call-overload]
    return min(places, default=None)


async def warn(held: Held, until: datetime) -> None:
    """Tell of each endpoint, once, whose next event is forgotten within a day; ``until`` is from when on events are kept."""
    endpoints = WebhookEndpoint.filter(workspace_id=held.workspace_id).filter(Q(last_error=None) | ~Q(last_error=SOON))
    for endpoint in await endpoints.order_by("id"):
        goes = until + NOTICE - (WAITS if endpoint.pause is None else timedelta())
        log = EventRow.filter(workspace_id=held.workspace_id, sequence__gt=endpoint.position).order_by("sequence")
        following = await log.limit(1).values_list("created_at", flat=True)
        if not following or following[0] >= goes:  # type: ignore[operator]
            continue
        async with effects(held) as work:
            await WebhookEndpoint.filter(workspace_id=held.workspace_id, id=endpoint.id).update(last_error=SOON)
            work.record(WebhookFailing.of(endpoint, after={"last_error": SOON}))
