"""Mutations of webhook endpoints."""

from datetime import datetime
from typing import Any

import strawberry
from strawberry import Maybe

from resolvers.webhooks import endpoints
from schema.events import EventType
from schema.mutations.actions import (
    ROW,
    VERSION,
    DeletePayload,
    Payload,
    action,
    creates,
    maybe,
    on,
    optional,
    payload,
    required,
    row_field,
    updates,
)
from schema.scalars import Json
from schema.webhooks import WebhookDelivery, WebhookEndpoint

_URL = "Where to: an https address that is public, or in a network that the settings allow."
_TYPES = "Only these sorts of events; all that its user may see unless given."
_FILTER = "Only events of deals that meet this `DealFilter`, as `deals(filter:)` takes it; one that no longer does is told once more, as LEFT."
_PAYLOAD = "What to tell of each event: a selection of `Event`, such as `{ type record { ... on Deal { title } } }`; before and after unless given."
_OWN = "Whether what its user does is not sent, so that a receiver that writes back hears no echo."


@strawberry.input(description="A new webhook endpoint.")
class WebhookEndpointCreateInput:
    name: str = strawberry.field(description="What it is for.")
    url: str = strawberry.field(description=_URL)
    types: list[EventType] | None = on(_TYPES)
    deal_filter: Json | None = on(_FILTER)
    payload: str | None = on(_PAYLOAD)
    skips_own: bool | None = on(_OWN)


@strawberry.input(description="A change of a webhook endpoint. What is absent stays as it is; null clears it.")
class WebhookEndpointUpdateInput:
    name: Maybe[str] = maybe("What it is for.")
    url: Maybe[str] = maybe(_URL)
    types: Maybe[list[EventType] | None] = maybe(_TYPES)
    deal_filter: Maybe[Json | None] = maybe(_FILTER)
    payload: Maybe[str | None] = maybe(_PAYLOAD)
    skips_own: Maybe[bool] = maybe(_OWN)


@payload
class WebhookEndpointPayload(Payload):
    """What became of a webhook endpoint."""

    endpoint: WebhookEndpoint | None = row_field(
        "WebhookEndpoint", "The endpoint after the change; null when nothing was changed."
    )


@payload
class WebhookSecretPayload(Payload):
    """What became of a webhook endpoint, and its secret."""

    secret: str | None = strawberry.field(
        default=None,
        description="The secret that signatures are checked with, shown this once; null when nothing was made, and on a repeat.",
    )
    endpoint: WebhookEndpoint | None = row_field(
        "WebhookEndpoint", "The endpoint after the change; null when nothing was changed."
    )


@payload
class WebhookTestPayload(Payload):
    """What is sent to try an endpoint."""

    delivery: WebhookDelivery | None = row_field(
        "WebhookDelivery", "The test; what becomes of it shows there. Null when nothing is sent."
    )


@payload
class WebhookReplayPayload(Payload):
    """What is sent again."""

    count: int | None = strawberry.field(
        default=None,
        description="Of a dry run: how many events of its types were recorded in the time, as far as the caller may see them.",
    )
    endpoint: WebhookEndpoint | None = row_field("WebhookEndpoint", "The endpoint; null when nothing is sent.")

    @classmethod
    def of_rehearsal(cls, result: Any) -> "WebhookReplayPayload":
        """Return what a dry run answers."""
        made = cls()
        made.count = result
        return made


@strawberry.type
class WebhookMutations:
    webhook_endpoint_create: WebhookSecretPayload | None = action(
        WebhookSecretPayload,
        endpoints.create_endpoint,
        "Send events to an address from now on, with the caller's rights, and no more than the token that they ask with. Event: webhook.changed.",
        creates(WebhookEndpointCreateInput),
    )
    webhook_endpoint_update: WebhookEndpointPayload | None = action(
        WebhookEndpointPayload,
        endpoints.update_endpoint,
        "Change a webhook endpoint. What waits goes to the new address. Event: webhook.changed.",
        ROW,
        updates(WebhookEndpointUpdateInput),
        VERSION,
    )
    webhook_endpoint_rotate_secret: WebhookSecretPayload | None = action(
        WebhookSecretPayload,
        endpoints.rotate_secret,
        "Make a new secret. For 24 hours requests are signed with the old one as well. Event: webhook.changed.",
        ROW,
    )
    webhook_endpoint_pause: WebhookEndpointPayload | None = action(
        WebhookEndpointPayload,
        endpoints.pause_endpoint,
        "Send nothing until the endpoint is resumed. Event: webhook.paused.",
        ROW,
    )
    webhook_endpoint_resume: WebhookEndpointPayload | None = action(
        WebhookEndpointPayload,
        endpoints.resume_endpoint,
        "Go on with an endpoint from where it was. Refused with CURSOR_EXPIRED where the log is no longer kept from there. Event: webhook.resumed.",
        ROW,
        optional("skip_missed", bool, "Go on from now instead: what happened meanwhile, and what waits, is not sent."),
    )
    webhook_endpoint_delete: DeletePayload | None = action(
        DeletePayload,
        endpoints.remove_endpoint,
        "Remove an endpoint, what waits for it and its log. Event: webhook.changed.",
        ROW,
    )
    webhook_endpoint_test: WebhookTestPayload | None = action(
        WebhookTestPayload,
        endpoints.test_endpoint,
        "Send a signed `webhook.test` to an endpoint, once and behind this request, be it paused or not.",
        ROW,
    )
    webhook_replay: WebhookReplayPayload | None = action(
        WebhookReplayPayload,
        endpoints.replay,
        "Send again what was recorded in a time, with the same `webhook-id`s, behind what happens now. One at a time for an endpoint.",
        ROW,
        required("from", datetime, "From when on; at most 30 days ago.", to="since"),
        required("to", datetime, "Until when, exclusively.", to="until"),
        optional("dry_run", bool, "Send nothing, and count."),
    )
    webhook_replay_cancel: WebhookEndpointPayload | None = action(
        WebhookEndpointPayload, endpoints.cancel_replay, "End a replay: what of it still waits is not sent.", ROW
    )
