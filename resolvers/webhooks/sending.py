"""Sending: a job of each endpoint, so that a worker has it alone, whatever the number of workers, and its records stay in order.

What was sent is noted in one commit with how the endpoint stands, and only while the job is this process's own. A process that ends
between an answer and that commit sends again, under the same id: at least once, and nothing lost.
"""

import asyncio
import base64
import hashlib
import hmac
import time
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import Any
from uuid import UUID

import orjson

from models.base import now
from models.errors import CrmError, Unauthenticated
from models.event_log import EventRow
from models.jobs import Queue
from models.ports.webhooks import Sent
from models.webhooks import PURPOSE, DeliveryState, WebhookDelivery, WebhookEndpoint, WebhookPause, live_secrets
from resolvers.access import Actor, Credential
from resolvers.callers import look_again
from resolvers.effects import effects
from resolvers.jobs.kinds import Again, Decision, Held, Kind
from resolvers.webhooks import standing
from resolvers.webhooks.choosing import Expired, choose
from resolvers.webhooks.offered import Means, means
from resolvers.webhooks.standing import Tried

TURN_SECONDS = 20.0
"""For how long one endpoint is served before others have their turn."""
LONGEST_TURN_SECONDS = 200.0
"""For how long at most, where it would only wait for what hangs: within this and a request's deadline the job's must end."""
LOOK_SECONDS = 0.5
"""How often one looks what else is due while requests are under way."""
LARGEST = 256_000
SLOW_PLACES = 16
TEST = "webhook.test"
_TRIED = ("state", "attempts", "due_at", "status", "answer", "error", "attempted_at", "duration_ms")
_slow = asyncio.Semaphore(SLOW_PLACES)
"""A part of the places for all endpoints that failed last: however many hang, others are served."""


async def _deliver(held: Held) -> Decision:
    endpoint = await WebhookEndpoint.get_or_none(workspace_id=held.workspace_id, id=UUID(held.key))
    if endpoint is None:
        return None
    if endpoint.failing_since is None:
        return await _serve(held, endpoint, means())
    if _slow.locked():
        return Again(after=timedelta(seconds=1))
    async with _slow:
        return await _serve(held, endpoint, means())


async def _serve(held: Held, endpoint: WebhookEndpoint, with_: Means) -> Decision:
    """Send what is due until nothing is, or others are to have their turn. Records go side by side: one that hangs holds no other."""
    began = time.monotonic()
    going: dict[asyncio.Task[Tried], UUID] = {}
    is_stuck = False
    try:
        while True:
            has_turn, at = time.monotonic() - began < (LONGEST_TURN_SECONDS if is_stuck else TURN_SECONDS), now()
            ready = await _next(held, endpoint, with_, at, set(going.values())) if has_turn else []
            going |= {asyncio.create_task(_try(endpoint, with_, delivery)): delivery.record_id for delivery in ready}
            if not going:
                return await _rest(endpoint, at) if has_turn else Again()
            done, _ = await asyncio.wait(going, timeout=LOOK_SECONDS, return_when=asyncio.FIRST_COMPLETED)
            is_stuck = not done
            if done:
                await _note(held, endpoint, with_, [task.result() for task in done])
            for task in done:
                del going[task]
            await endpoint.refresh_from_db()
    finally:
        for task in going:
            task.cancel()
        await asyncio.gather(*going, return_exceptions=True)


async def _next(
    held: Held, endpoint: WebhookEndpoint, with_: Means, at: datetime, going: Collection[UUID]
) -> list[WebhookDelivery]:
    """Return what is sent next, with its body kept; what may not be told any more is cancelled on the way."""
    while endpoint.pace > len(going):
        actor = await _actor(held, endpoint)
        if endpoint.pause is None and actor is not None:
            await _choose_all(held, endpoint, actor, with_)
        due = await _due(endpoint, at, going)
        ready = await _prepared(held, endpoint, actor, with_, due)
        if ready or not due:
            return ready
    return []


async def _choose_all(held: Held, endpoint: WebhookEndpoint, actor: Actor, with_: Means) -> None:
    """Choose what the bound allows; where events were forgotten before they could be, the endpoint is paused, and says so."""
    try:
        while await choose(held, endpoint, actor, with_.reader):
            await endpoint.refresh_from_db()
    except Expired:
        await _pause(held, endpoint, WebhookPause.EXPIRED)


async def _actor(held: Held, endpoint: WebhookEndpoint) -> Actor | None:
    """Return whose rights hold; where they have none any more, the endpoint is paused."""
    credential = (
        Credential(kind=endpoint.made_with, id=endpoint.made_with_id) if endpoint.made_with and endpoint.made_with_id else None
    )
    try:
        return await look_again(held.workspace_id, endpoint.user_id, credential)
    except Unauthenticated:
        if endpoint.pause is None:
            await _pause(held, endpoint, WebhookPause.OWNER)
        return None


async def _pause(held: Held, endpoint: WebhookEndpoint, reason: WebhookPause) -> None:
    async with effects(held) as work:
        own = WebhookEndpoint.filter(workspace_id=held.workspace_id, id=endpoint.id, pause=None)
        if await own.update(pause=reason, version=endpoint.version + 1, updated_at=now()):
            standing.pause(work, endpoint, reason)
    endpoint.pause = reason


async def _due(endpoint: WebhookEndpoint, at: datetime, going: Collection[UUID]) -> list[WebhookDelivery]:
    """Return what is to be sent now beside what is under way: of each other record the earliest that waits, live before replayed.

    Of a paused endpoint these are tests alone; of one that waits, nothing else either.
    """
    waiting = WebhookDelivery.filter(workspace_id=endpoint.workspace_id, endpoint_id=endpoint.id, state=DeliveryState.WAITING)
    if endpoint.pause is not None or (endpoint.retry_at is not None and endpoint.retry_at > at):
        tests = waiting.filter(sequence__lt=0, due_at__lte=at)
        return [] if endpoint.id in going else await tests.limit(1)
    found: dict[UUID, WebhookDelivery] = {}
    for delivery in await waiting.order_by("is_replay", "sequence").limit(10 * standing.MOST_AT_A_TIME + 1000):
        found.setdefault(delivery.record_id, delivery)
    free = (delivery for delivery in found.values() if delivery.due_at <= at and delivery.record_id not in going)
    return list(islice(free, max(0, endpoint.pace - len(going))))


async def _rest(endpoint: WebhookEndpoint, at: datetime) -> Decision:
    """Return when to look again: when the next one that waits is due; None where nothing does, or nothing may be sent."""
    if endpoint.pause is not None:
        return None
    waiting = WebhookDelivery.filter(workspace_id=endpoint.workspace_id, endpoint_id=endpoint.id, state=DeliveryState.WAITING)
    heads: dict[UUID, datetime] = {}
    for record_id, due_at in await waiting.order_by("is_replay", "sequence").limit(1100).values_list("record_id", "due_at"):
        heads.setdefault(record_id, due_at)
    if not heads:
        return None
    earliest = min(heads.values())
    return Again(at=max(earliest, endpoint.retry_at or earliest, at))


async def _prepared(
    held: Held, endpoint: WebhookEndpoint, actor: Actor | None, with_: Means, due: Sequence[WebhookDelivery]
) -> list[WebhookDelivery]:
    """Return those that may be sent. Their bodies are kept before anything is sent, so that a repeat has the same bytes."""
    new = {delivery.id for delivery in due if delivery.body is None}
    are_ready = await asyncio.gather(*(_prepare(endpoint, actor, with_, delivery) for delivery in due))
    ready = [delivery for delivery, is_ready in zip(due, are_ready, strict=True) if is_ready]
    if new or len(ready) < len(due):
        async with effects(held):
            for delivery, is_ready in zip(due, are_ready, strict=True):
                if not is_ready:
                    await _write(delivery, (*_TRIED, "body"))
                elif delivery.id in new:
                    await _own(delivery).update(body=delivery.body)
    return ready


async def _try(endpoint: WebhookEndpoint, with_: Means, delivery: WebhookDelivery) -> Tried:
    return Tried(delivery=delivery, sent=await _send(endpoint, with_, delivery))


async def _note(held: Held, endpoint: WebhookEndpoint, with_: Means, tried: Sequence[Tried]) -> None:
    """Note what became of some attempts, and how the endpoint stands after them."""
    at = now()
    for one in tried:
        standing.settle(with_, one.delivery, one.sent, at)
        if one.delivery.sequence < 0 and one.delivery.state is DeliveryState.WAITING:
            one.delivery.state = DeliveryState.FAILED
    async with effects(held) as work:
        for one in tried:
            await _write(one.delivery, _TRIED)
        live = [one for one in tried if one.delivery.sequence > 0]
        reason = standing.paused_by(with_, endpoint, live, at) if endpoint.pause is None else None
        columns = {**standing.judged(with_, endpoint, live, at), **standing.tell(with_, work, endpoint, live, at)}
        if reason is not None:
            columns |= {"pause": reason, "version": endpoint.version + 1, "updated_at": at}
            standing.pause(work, endpoint, reason)
        if columns:
            await WebhookEndpoint.filter(workspace_id=held.workspace_id, id=endpoint.id).update(**columns)


async def _write(delivery: WebhookDelivery, columns: Sequence[str]) -> None:
    """Write what became of a delivery; what was cancelled while it was under way stays so, unless the receiver has it."""
    own = _own(delivery)
    if delivery.state is not DeliveryState.DELIVERED:
        own = own.filter(state=DeliveryState.WAITING)
    await own.update(updated_at=now(), **{name: getattr(delivery, name) for name in columns})


def _own(delivery: WebhookDelivery) -> Any:
    return WebhookDelivery.filter(workspace_id=delivery.workspace_id, id=delivery.id)


async def _prepare(endpoint: WebhookEndpoint, actor: Actor | None, with_: Means, delivery: WebhookDelivery) -> bool:
    """See that the event may still be told; make the body at the first attempt. What may not is cancelled, with the reason."""
    if delivery.sequence < 0:
        delivery.body = _body(delivery, {})
        return True
    try:
        shown = await with_.reader.shown(actor, endpoint.payload, delivery.sequence) if actor is not None else None
    except CrmError as refusal:
        delivery.error, delivery.state = refusal.message[:500], DeliveryState.CANCELLED
        return False
    if shown is None:
        delivery.error = await _why_unseen(delivery)
        delivery.state, delivery.body, delivery.answer = DeliveryState.CANCELLED, None, None
        return False
    delivery.body = delivery.body or _body(delivery, shown)
    return True


async def _why_unseen(delivery: WebhookDelivery) -> str:
    if await EventRow.filter(workspace_id=delivery.workspace_id, sequence=delivery.sequence).exists():
        return "whoever the endpoint belongs to may not see this any more"
    return "the event was forgotten before it could be sent"


def _body(delivery: WebhookDelivery, data: dict[str, Any]) -> str:
    """Return what is sent; what is too large goes without its data."""
    told: dict[str, Any] = {
        "type": delivery.event,
        "timestamp": data.pop("_at", None) or now().isoformat().replace("+00:00", "Z"),
        "record": delivery.record,
        "sequence": str(delivery.sequence),
        "previousSequence": None if delivery.previous is None else str(delivery.previous),
        **({"change": delivery.change.value} if delivery.change else {}),
    }
    whole = orjson.dumps({**told, "data": data}).decode()
    return whole if len(whole.encode()) <= LARGEST else orjson.dumps({**told, "truncated": True}).decode()


async def _send(endpoint: WebhookEndpoint, with_: Means, delivery: WebhookDelivery) -> Sent:
    at, body = now(), (delivery.body or "").encode()
    stamp = str(int(at.timestamp()))
    signed = f"{delivery.webhook_id}.{stamp}.".encode() + body
    headers = {
        "content-type": "application/json",
        "user-agent": "Voronka-Webhooks",
        "webhook-id": delivery.webhook_id,
        "webhook-timestamp": stamp,
        "webhook-signature": " ".join(_signature(secret, signed) for secret in live_secrets(endpoint.secrets.open(PURPOSE), at)),
    }
    return await with_.courier.post(endpoint.url, headers, body)


def _signature(secret: str, signed: bytes) -> str:
    """Return a signature as Standard Webhooks has it: HMAC-SHA256 under the secret's bytes."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    return "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()


DELIVER = Kind(name="webhook", queue=Queue.WEBHOOK, run=_deliver, deadline=timedelta(minutes=5), attempts=1000)
