"""How an endpoint stands after some attempts: when it is tried next, how much at a time, and whether it is paused.

Waiting belongs to the endpoint. One that has failed ten different records in a row is down: then it is asked one thing at a time, less
and less often, however much waits for it. A single event that it does not take makes nothing but that event's record wait.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.events.webhooks import WebhookFailing, WebhookPaused
from models.ports.webhooks import Sent
from models.webhooks import DeliveryState, WebhookDelivery, WebhookEndpoint, WebhookPause
from resolvers.changes import Changes
from resolvers.webhooks.offered import Means

SCHEDULE = (5.0, 300.0, 1_800.0, 7_200.0, 18_000.0, 36_000.0, 50_400.0, 72_000.0, 86_400.0)
"""Seconds between the tries of a delivery, and between the probes of an endpoint that is down: three days in all."""
DOWN_AFTER, MOST_AT_A_TIME = 10, 10
LONGEST_FAILING = 72 * 3600.0
WARNED_AFTER = (24 * 3600.0, 48 * 3600.0)
OVERLOADED = 60.0
"""Seconds for which one is left alone that has too much to do, or did not answer in time."""
JITTER = 0.2


@dataclass(frozen=True, kw_only=True)
class Tried:
    """A delivery and what became of an attempt."""

    delivery: WebhookDelivery
    sent: Sent


def pause_after(tried: int, sent: Sent) -> float:
    """Return for how many seconds to wait after so many tries in vain; the receiver's own word is the least, and jitter only lengthens."""
    floor = sent.retry_after or 0.0
    if sent.is_slow or sent.status == 429:
        floor = max(floor, OVERLOADED)
    seconds = max(SCHEDULE[min(tried, len(SCHEDULE)) - 1], floor)
    return seconds * random.uniform(1, 1 + JITTER)  # noqa: S311 - a pause, no secret


def settle(means: Means, delivery: WebhookDelivery, sent: Sent, at: datetime) -> None:
    """Say of a delivery what became of an attempt, and when it is tried again."""
    delivery.attempts += 1
    delivery.attempted_at = at
    delivery.status, delivery.answer, delivery.duration_ms = sent.status, sent.answer, sent.duration_ms
    delivery.error = None if sent.is_taken else sent.error or f"answered {sent.status}"
    if sent.is_taken:
        delivery.state = DeliveryState.DELIVERED
    elif sent.status != 410:
        if delivery.attempts > len(SCHEDULE):
            delivery.state = DeliveryState.FAILED
        else:
            delivery.due_at = at + means.wait(pause_after(delivery.attempts, sent))


def judged(means: Means, endpoint: WebhookEndpoint, tried: Sequence[Tried], at: datetime) -> dict[str, Any]:
    """Return how an endpoint stands after a round of attempts, as columns of it."""
    went_well = [one for one in tried if one.sent.is_taken]
    failed = [one for one in tried if not one.sent.is_taken]
    found: dict[str, Any] = {}
    if went_well:
        found |= {
            "pace": min(MOST_AT_A_TIME, max(endpoint.pace, 1) * 2),
            "failing": [],
            "step": 0,
            "retry_at": None,
            "failing_since": None,
            "warned_at": None,
            "last_success_at": at,
            "last_error": failed[0].delivery.error if failed else None,
        }
    elif failed:
        found |= _failed(means, endpoint, failed, at)
    asked = [one.sent.retry_after for one in failed if one.sent.retry_after and one.sent.status in {429, 503}]
    if asked:
        until = at + means.wait(max(asked))
        found["retry_at"] = max(until, found.get("retry_at") or until)
    return found


def _failed(means: Means, endpoint: WebhookEndpoint, failed: Sequence[Tried], at: datetime) -> dict[str, Any]:
    records = list(dict.fromkeys([*endpoint.failing, *(str(one.delivery.record_id) for one in failed)]))[:DOWN_AFTER]
    found: dict[str, Any] = {
        "failing": records,
        "failing_since": endpoint.failing_since or at,
        "last_error": failed[-1].delivery.error,
        "pace": max(1, endpoint.pace // 2),
    }
    if len(records) >= DOWN_AFTER:
        step = endpoint.step + 1
        found |= {"step": step, "pace": 1}
        found["retry_at"] = at + means.wait(pause_after(step, failed[-1].sent))
    return found


def paused_by(means: Means, endpoint: WebhookEndpoint, tried: Sequence[Tried], at: datetime) -> WebhookPause | None:
    """Return why an endpoint is paused after a round of attempts; None where it goes on."""
    if any(one.sent.status == 410 for one in tried):
        return WebhookPause.GONE
    since = endpoint.failing_since
    if since is not None and tried and not any(one.sent.is_taken for one in tried) and at - since >= means.wait(LONGEST_FAILING):
        return WebhookPause.FAILING
    return None


def tell(means: Means, work: Changes, endpoint: WebhookEndpoint, tried: Sequence[Tried], at: datetime) -> dict[str, Any]:
    """Record that an endpoint fails, where that is news: a delivery is used up, or it has failed for one or two days."""
    error = next((one.delivery.error for one in tried if one.delivery.state is DeliveryState.FAILED), None)
    since, warned = endpoint.failing_since, endpoint.warned_at
    is_long = since is not None and any(
        at - since >= means.wait(seconds) and (warned is None or warned - since < means.wait(seconds)) for seconds in WARNED_AFTER
    )
    if error is None and not (is_long and not any(one.sent.is_taken for one in tried)):
        return {}
    work.record(WebhookFailing.of(endpoint, after={"last_error": error or endpoint.last_error}))
    return {"warned_at": at}


def pause(work: Changes, endpoint: WebhookEndpoint, reason: WebhookPause) -> None:
    """Record that nothing is sent any more."""
    work.record(WebhookPaused.of(endpoint, before={"pause": None}, after={"pause": reason}, version=endpoint.version + 1))
