"""Webhook endpoints: adding, changing, pausing and removing them. An endpoint does no more than whoever made it, and the token it was made with.

Secrets are sealed, and shown once. One that is replaced holds for a day beside the new one, so that a receiver can change its own.
"""

import base64
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypedDict

from models.audit import AuditAction
from models.base import now
from models.db.locking import one_at_a_time
from models.errors import CursorExpired, UserErrorCode, refuse
from models.event_log import EventRow
from models.events import TYPES
from models.events.webhooks import WebhookChanged, WebhookPaused, WebhookResumed
from models.ports.webhooks import AddressRefused
from models.sealing import Sealed, SealFailed
from models.tokens import CredentialKind
from models.webhooks import PURPOSE, DeliveryState, WebhookDelivery, WebhookEndpoint, WebhookPause
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes, Rehearsed, Shown
from resolvers.inputs import Problems
from resolvers.jobs.kinds import Wish
from resolvers.log.appending import last_sequence, oldest_cursor
from resolvers.updating import update
from resolvers.webhooks.offered import means
from resolvers.webhooks.sending import DELIVER, TEST

OVERLAP = timedelta(hours=24)
MOST = 100
MOST_SECRETS = 3
FARTHEST = timedelta(days=30)
_RESTARTED = {"failing": [], "step": 0, "retry_at": None, "failing_since": None, "warned_at": None, "pace": 1}


class EndpointFields(TypedDict, total=False):
    """What can be set on an endpoint."""

    name: str | None
    url: str | None
    types: Sequence[str] | None
    deal_filter: Mapping[str, Any] | None
    payload: str | None
    skips_own: bool | None


async def create_endpoint(work: Changes, actor: Actor, fields: EndpointFields) -> Shown:
    """Add an endpoint of the caller's. What happens from now on is sent."""
    await one_at_a_time("webhooks", actor.workspace_id)
    if await WebhookEndpoint.filter(workspace_id=actor.workspace_id, user_id=actor.user_id).count() >= MOST:
        raise refuse("input", UserErrorCode.TOO_MANY, f"a user may have {MOST} endpoints")
    columns = await _checked(actor, {"name": None, "url": None, **fields})
    secret, token = _new_secret(), actor.credential
    by_token = token if token is not None and token.kind is CredentialKind.TOKEN else None
    endpoint = WebhookEndpoint(
        workspace_id=actor.workspace_id,
        user_id=actor.user_id,
        made_with=by_token.kind if by_token else None,
        made_with_id=by_token.id if by_token else None,
        secrets=_seal([{"secret": secret, "until": None}]),
        position=await last_sequence(actor.workspace_id),
        **columns,
    )
    await endpoint.save(force_create=True)
    work.record(WebhookChanged.of(endpoint, after={**columns, "user_id": endpoint.user_id}))
    work.audit(AuditAction.WEBHOOK_CHANGED, f"webhook_{endpoint.id}", {"after": columns})
    return Shown(row=endpoint, values={"secret": secret})


async def update_endpoint(
    work: Changes, actor: Actor, row_id: str, fields: EndpointFields, expected_version: int | None = None
) -> WebhookEndpoint:
    """Change an endpoint. What waits is sent to the new address; bodies that were sent once stay as they are."""
    endpoint = await _own(actor, row_id)
    columns = await _checked(actor, fields)
    before = await update(work, endpoint, columns, event=WebhookChanged, expected_version=expected_version)
    if before:
        await _save(endpoint, _RESTARTED)
        _serve(work, endpoint)
        work.audit(AuditAction.WEBHOOK_CHANGED, f"webhook_{endpoint.id}", {"before": before, "after": columns})
    return endpoint


async def rotate_secret(work: Changes, actor: Actor, row_id: str) -> Shown:
    """Make a new secret. Those before it sign beside it for a day."""
    endpoint, at = await _own(actor, row_id), now()
    until = (at + OVERLAP).isoformat()
    try:
        kept = endpoint.secrets.open(PURPOSE)["secrets"]
    except SealFailed:
        kept = []
    live = [one for one in kept if one["until"] is None or datetime.fromisoformat(one["until"]) > at]
    older = [{"secret": one["secret"], "until": one["until"] or until} for one in live]
    secret = _new_secret()
    endpoint.secrets = _seal([{"secret": secret, "until": None}, *older][:MOST_SECRETS])
    await _bump(endpoint, ["secrets"])
    work.record(WebhookChanged.of(endpoint))
    work.audit(AuditAction.WEBHOOK_CHANGED, f"webhook_{endpoint.id}", {"changed": ["secret"]})
    return Shown(row=endpoint, values={"secret": secret})


async def pause_endpoint(work: Changes, actor: Actor, row_id: str) -> WebhookEndpoint:
    """Send nothing until somebody resumes."""
    endpoint = await _own(actor, row_id)
    if endpoint.pause is not None:
        raise refuse("id", UserErrorCode.INVALID, "this endpoint is paused already")
    endpoint.pause = WebhookPause.ASKED
    await _bump(endpoint, ["pause"])
    work.record(WebhookPaused.of(endpoint, before={"pause": None}, after={"pause": WebhookPause.ASKED}))
    work.audit(AuditAction.WEBHOOK_CHANGED, f"webhook_{endpoint.id}", {"after": {"pause": "ASKED"}})
    return endpoint


async def resume_endpoint(work: Changes, actor: Actor, row_id: str, *, skip_missed: bool = False) -> WebhookEndpoint:
    """Go on from where it was, or from now. Where the log is no longer kept from there on, only the latter is possible."""
    endpoint = await _own(actor, row_id)
    if endpoint.pause is None:
        raise refuse("id", UserErrorCode.INVALID, "this endpoint is not paused")
    if skip_missed:
        await _cancel(
            WebhookDelivery.filter(endpoint_id=endpoint.id, workspace_id=actor.workspace_id), "it was resumed from later on"
        )
        endpoint.position = await last_sequence(actor.workspace_id)
    else:
        await _check_kept(endpoint)
    before, endpoint.pause = endpoint.pause, None
    endpoint.update_from_dict(_RESTARTED)
    await _bump(endpoint, ["pause", "position", *_RESTARTED])
    work.record(WebhookResumed.of(endpoint, before={"pause": before}, after={"pause": None}))
    work.audit(AuditAction.WEBHOOK_CHANGED, f"webhook_{endpoint.id}", {"before": {"pause": before}})
    _serve(work, endpoint)
    return endpoint


async def remove_endpoint(work: Changes, actor: Actor, row_id: str) -> WebhookEndpoint:
    """Remove an endpoint with what waits for it, and the log of what was sent."""
    endpoint = await _own(actor, row_id)
    await endpoint.delete()
    before = {name: getattr(endpoint, name) for name in ("name", "url", "types", "payload", "skips_own")}
    work.record(WebhookChanged.of(endpoint, before=before, version=endpoint.version + 1))
    work.audit(AuditAction.WEBHOOK_CHANGED, f"webhook_{endpoint.id}", {"before": before})
    return endpoint


async def test_endpoint(work: Changes, actor: Actor, row_id: str) -> WebhookDelivery:
    """Send a signed test, once, behind this request; also to a paused endpoint."""
    endpoint = await _own(actor, row_id)
    at = now()
    delivery = await WebhookDelivery.create(
        workspace_id=actor.workspace_id,
        endpoint_id=endpoint.id,
        user_id=endpoint.user_id,
        sequence=-int(at.timestamp() * 1_000_000),
        event=TEST,
        record=f"webhook_{endpoint.id}",
        record_id=endpoint.id,
        due_at=at,
    )
    work.audit(AuditAction.WEBHOOK_CHANGED, f"webhook_{endpoint.id}", {"tested": True})
    _serve(work, endpoint)
    return delivery


async def replay(
    work: Changes, actor: Actor, row_id: str, since: datetime, until: datetime, *, dry_run: bool = False
) -> WebhookEndpoint:
    """Send again what was recorded in a time, under the same ids, behind what happens now. One at a time; at most 30 days back."""
    endpoint, at = await _own(actor, row_id), now()
    if until <= since or since < at - FARTHEST:
        raise refuse("from", UserErrorCode.OUT_OF_RANGE, "must be before `to`, and at most 30 days ago")
    if endpoint.replay_until is not None:
        raise refuse("id", UserErrorCode.CONFLICT, "a replay is under way; wait for it, or cancel it")
    log = EventRow.filter(
        workspace_id=actor.workspace_id, created_at__gte=since, created_at__lt=until, sequence__lte=endpoint.position
    )
    if endpoint.types is not None:
        log = log.filter(type__in=[TYPES[type_] for type_ in endpoint.types])
    if dry_run and actor.rights.administers:
        raise Rehearsed(await log.count())
    ends: list[list[Any]] = [
        await log.order_by(order).limit(1).values_list("sequence", flat=True) for order in ("sequence", "-sequence")
    ]
    if dry_run:
        raise Rehearsed(await _seen(actor, endpoint, ends[0][0] - 1, ends[1][0]) if all(ends) else 0)
    if all(ends):
        endpoint.replay_position, endpoint.replay_until = ends[0][0] - 1, ends[1][0]
        await _bump(endpoint, ["replay_position", "replay_until"])
        _serve(work, endpoint)
    work.audit(AuditAction.WEBHOOK_CHANGED, f"webhook_{endpoint.id}", {"replayed": {"from": since, "to": until}})
    return endpoint


async def cancel_replay(work: Changes, actor: Actor, row_id: str) -> WebhookEndpoint:
    """End a replay: what of it still waits is not sent."""
    endpoint = await _own(actor, row_id)
    endpoint.replay_position = endpoint.replay_until = None
    await _bump(endpoint, ["replay_position", "replay_until"])
    waiting = WebhookDelivery.filter(workspace_id=actor.workspace_id, endpoint_id=endpoint.id, is_replay=True)
    await _cancel(waiting, "the replay was cancelled")
    work.audit(AuditAction.WEBHOOK_CHANGED, f"webhook_{endpoint.id}", {"replay": "cancelled"})
    return endpoint


async def _seen(actor: Actor, endpoint: WebhookEndpoint, after: int, upto: int) -> int:
    """Count the events of a part of the log that the caller may see: how many others there are tells what others do."""
    found = 0
    while after < upto:
        rows, after = await means().reader.events(actor, endpoint.types, after, upto)
        found += len(rows)
    return found


async def _cancel(deliveries: Any, reason: str) -> None:
    await deliveries.filter(state=DeliveryState.WAITING).update(state=DeliveryState.CANCELLED, error=reason, updated_at=now())


async def _own(actor: Actor, row_id: str) -> WebhookEndpoint:
    """Return one of the caller's endpoints, locked, or anybody's for an administrator. A token with scopes has those alone that it made."""
    endpoint: WebhookEndpoint = await inputs.of_workspace(WebhookEndpoint, actor, "id", row_id, lock=True)
    if endpoint.user_id != actor.user_id and not actor.rights.administers:
        raise refuse("id", UserErrorCode.NOT_FOUND, "there is no such record")
    if actor.scopes is not None and not actor.rights.administers and endpoint.made_with_id != actor.token_id:
        raise refuse("id", UserErrorCode.FORBIDDEN, "a token with scopes may change the endpoints that it made")
    return endpoint


async def _check_kept(endpoint: WebhookEndpoint) -> None:
    before = await oldest_cursor(endpoint.workspace_id)
    if endpoint.position < before:
        raise CursorExpired(
            "The events after this endpoint's cursor are no longer kept: resume it with `skipMissed`.", oldest=before
        )


async def _save(endpoint: WebhookEndpoint, columns: Mapping[str, Any]) -> None:
    await endpoint.update_from_dict(dict(columns)).save(update_fields=list(columns))


async def _bump(endpoint: WebhookEndpoint, columns: Sequence[str]) -> None:
    endpoint.version += 1
    endpoint.updated_at = now()
    await endpoint.save(update_fields=[*columns, "version", "updated_at"])


def _serve(work: Changes, endpoint: WebhookEndpoint) -> None:
    work.jobs.append(Wish(kind=DELIVER, key=str(endpoint.id)))


def _new_secret() -> str:
    return "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()


def _seal(kept: Sequence[Mapping[str, Any]]) -> Sealed:
    return Sealed.of({"secrets": list(kept)}, PURPOSE)


async def _checked(actor: Actor, fields: Mapping[str, Any]) -> dict[str, Any]:
    problems = Problems()
    columns: dict[str, Any] = {}
    for name in ("name", "url"):
        if name in fields:
            longest = inputs.longest_of(WebhookEndpoint, name)
            columns[name] = inputs.text(problems, f"input.{name}", fields[name], longest=longest, required=True)
    problems.check()
    if "url" in columns:
        try:
            means().courier.check(columns["url"])
        except AddressRefused as refused:
            raise refuse("input.url", UserErrorCode.INVALID, str(refused)) from None
    if "types" in fields:
        columns["types"] = None if fields["types"] is None else [str(type_) for type_ in dict.fromkeys(fields["types"])]
    columns |= {name: fields[name] for name in ("deal_filter", "payload") if name in fields}
    if fields.get("skips_own") is not None:
        columns["skips_own"] = fields["skips_own"]
    await means().reader.check(actor, columns.get("payload"), columns.get("deal_filter"))
    return columns
