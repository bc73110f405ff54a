"""Webhook endpoints, and what was sent to them."""

from datetime import datetime
from enum import StrEnum
from typing import Any

import strawberry

from models.webhooks import DeliveryChange, DeliveryState, WebhookPause
from resolvers.reads.declare import Access, Column, Entity, Kind, One
from resolvers.reads.declare import Connection as Rows
from schema.base import Connection, Node, column, connection, reads, row
from schema.comparators import DateTimeComparator, EnumComparator, IDComparator, StringComparator, on
from schema.enums import describe_enum
from schema.events import Event, history
from schema.scalars import Json
from schema.users import User

describe_enum(
    WebhookPause,
    "Why nothing is sent to a webhook endpoint.",
    {
        "ASKED": "Somebody has asked for it.",
        "GONE": "The receiver answered 410: it wants nothing more.",
        "FAILING": "Nothing got through for 72 hours.",
        "OWNER": "Whoever it belongs to has left, or the token that it was made with has ended.",
        "EXPIRED": "It was so far behind that events were forgotten before they could be sent: `webhookEndpointResume` with `skipMissed` goes on "
        "from now, and `webhookReplay` sends what is kept.",
    },
)
describe_enum(
    DeliveryState,
    "What became of a delivery.",
    {
        "WAITING": "It is to be sent, or tried again.",
        "DELIVERED": "The receiver answered with a status from 200 to 299.",
        "FAILED": "It was tried ten times over three days. `webhookReplay` sends it again.",
        "CANCELLED": "It is not sent: see `error`.",
    },
)
describe_enum(
    DeliveryChange,
    "How the deal of an event stands to the endpoint's filter.",
    {
        "ENTERED": "It meets the filter, and did not when the receiver was last told of it.",
        "CHANGED": "It still meets the filter.",
        "LEFT": "It no longer meets the filter.",
    },
)


class WebhookState(StrEnum):
    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    DOWN = "DOWN"
    PAUSED = "PAUSED"


describe_enum(
    WebhookState,
    "How it stands with a webhook endpoint.",
    {
        "ACTIVE": "What happens is sent.",
        "FAILING": "The last requests failed: `lastError` says why. Each is tried again.",
        "DOWN": "Ten different records in a row failed: it is tried with one at a time, less and less often; `retryAt` says when.",
        "PAUSED": "Nothing is sent until `webhookEndpointResume`; `pause` says why.",
    },
)
STATE = (
    "case when {t}.pause is not null then 'PAUSED' when {t}.step > 0 then 'DOWN' "
    "when {t}.failing_since is not null then 'FAILING' else 'ACTIVE' end"
)
_SHARED = "{t}.user_id = {user}"


@row(
    Entity(
        name="WebhookEndpoint",
        table="webhook_endpoint",
        prefix="webhook",
        access=Access.OWNER,
        owner="user_id",
        order=(("name", "ASC"),),
        made_with="{t}.made_with_id = {token}",
        shared=_SHARED,
    )
)
class WebhookEndpoint(Node):
    """An address that events are sent to, signed by Standard Webhooks, with the rights that its user has at that moment."""

    name: str = column("What it is for.")
    url: str = column("Where to.")
    user: User = reads(One(entity="User", match={"id": "user_id"}), "Whose it is: what they may not see is not sent.")
    types: list[str] | None = column("Which sorts of events; null for all.", kind=Kind.JSON)
    deal_filter: Json | None = reads(
        Column(name="deal_filter", kind=Kind.JSON), "Which deals, as a `DealFilter`; null for every record."
    )
    payload: str | None = column("What is told of each event, as a selection of `Event`; null for before and after.")
    skips_own: bool = column("Whether what its user did is not sent.")
    state: WebhookState = reads(Column(name="pause", sql=STATE), "How it stands with it.")
    pause: WebhookPause | None = column("Why nothing is sent; null while something is.")
    cursor: str = reads(
        Column(name="position", sql="cast({t}.position as text)"), "Up to which event it has been looked what is to be sent."
    )
    is_replaying: bool = reads(
        Column(name="replay_until", kind=Kind.BOOL, sql="({t}.replay_until is not null)"),
        "Whether past events are yet to be chosen for a replay.",
    )
    last_success_at: datetime | None = column("When something was last taken.")
    failing_since: datetime | None = column("Since when nothing has got through; null while something does.")
    retry_at: datetime | None = column("When it is tried next, where it is left alone until then.")
    last_error: str | None = column("What went wrong last.")
    created_at: datetime = column("When it was added.")
    version: int = column("Grows by one with each change; give it as `expectedVersion` in an update.")
    history: Connection[Event] = history()


@row(
    Entity(
        name="WebhookDelivery",
        table="webhook_delivery",
        prefix="delivery",
        access=Access.OWNER,
        owner="user_id",
        made_with="{t}.endpoint_id in (select e.id from webhook_endpoint e where e.workspace_id = {workspace} and e.made_with_id = {token})",
        shared=_SHARED,
        also={"endpointId": Column(name="endpoint_id", kind=Kind.ID, entity="WebhookEndpoint")},
    )
)
class WebhookDelivery(Node):
    """One event for one endpoint: what was sent, what was answered, and how long that took. Kept for 30 days unless set otherwise."""

    endpoint: WebhookEndpoint | None = reads(One(entity="WebhookEndpoint", match={"id": "endpoint_id"}), "Where to.")
    webhook_id: str = reads(
        Column(name="sequence", sql="'msg_' || replace(cast({t}.endpoint_id as text), '-', '') || '_' || {t}.sequence"),
        "The `webhook-id` that its receiver sees: the same for each repeat.",
    )
    sequence: str = reads(Column(name="sequence", sql="cast({t}.sequence as text)"), "The event's cursor; of a test below 0.")
    previous_sequence: str | None = reads(
        Column(name="previous", sql="cast({t}.previous as text)"),
        "That of the event before it of the same record, for this endpoint.",
    )
    event: str = column("What happened, such as `deal.stage_changed`.")
    record_id: str = column("The global id of the record that it happened to.", name="record")
    change: DeliveryChange | None = column("How the deal stands to the endpoint's filter; null where it has none.")
    state: DeliveryState = column("What became of it.")
    is_replay: bool = column("Whether it was last sent because of a replay.")
    attempts: int = column("How often it was tried.")
    due_at: datetime = column("When it is tried next, of one that waits.")
    request: str | None = column("The body, as it is sent each time; null before the first attempt.", name="body")
    status: int | None = column("The status of the last answer.")
    answer: str | None = column("The beginning of the last answer, at most 16 kB.")
    error: str | None = column("What went wrong last; null if nothing did.")
    attempted_at: datetime | None = column("When it was last tried.")
    duration_ms: int | None = column("How many milliseconds the last attempt took.")
    created_at: datetime = column("When it was chosen for the endpoint.")


@strawberry.input(description="Conditions on deliveries; all must hold.")
class WebhookDeliveryFilter:
    endpoint_id: IDComparator | None = on("Where to.")
    state: EnumComparator[DeliveryState] | None = on("What became of it.")
    event: StringComparator | None = on("What happened.")
    record_id: StringComparator | None = on("The record that it happened to.")
    created_at: DateTimeComparator | None = on("When it was chosen for the endpoint.")


endpoints: Any = connection(
    Rows(entity="WebhookEndpoint"),
    "Webhook endpoints, by name: the caller's own, those of their team for a head, all for an administrator. A token with scopes sees those that "
    "it made, unless it has ADMINISTRATION.",
)
deliveries: Any = connection(
    Rows(entity="WebhookDelivery"),
    "What was sent to webhook endpoints, newest first: of the caller's own, those of their team for a head, all for an administrator. "
    "A token with scopes sees what was sent to those that it made, unless it has ADMINISTRATION.",
    filter_=WebhookDeliveryFilter,
)
