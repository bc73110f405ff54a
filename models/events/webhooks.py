"""What happens to webhook endpoints."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import FLAG, TEXT, WORDS, id_of, one_of

_UNTOLD = (
    "secrets",
    "position",
    "retry_at",
    "failing",
    "step",
    "pace",
    "failing_since",
    "warned_at",
    "made_with",
    "made_with_id",
)


@event("webhook.changed", "webhook", untold=(*_UNTOLD, "deal_filter"))
class WebhookChanged(Event):
    """A webhook endpoint was added, changed or removed, or its secret was. The secret is told nowhere."""

    name: Changed[str] = shows("WebhookEndpoint.name")
    url: Changed[str] = shows("WebhookEndpoint.url")
    user_id: Changed[str] = shows("WebhookEndpoint.user", form=id_of("user"))
    types: Changed[list[str]] = shows("WebhookEndpoint.types", form=WORDS)
    payload: Changed[str] = shows("WebhookEndpoint.payload", form=TEXT)
    skips_own: Changed[bool] = shows("WebhookEndpoint.skipsOwn", form=FLAG)


@event("webhook.paused", "webhook", untold=_UNTOLD)
class WebhookPaused(Event):
    """Nothing is sent to a webhook endpoint any more: somebody has asked for it, it failed for too long, or whose it is may do nothing now."""

    pause: Changed[str] = shows("WebhookEndpoint.pause", form=one_of("WebhookPause"))


@event("webhook.resumed", "webhook", untold=_UNTOLD)
class WebhookResumed(Event):
    """A webhook endpoint that was paused goes on."""

    pause: Changed[str] = shows("WebhookEndpoint.pause", form=one_of("WebhookPause"))


@event("webhook.failing", "webhook", untold=_UNTOLD)
class WebhookFailing(Event):
    """A webhook endpoint fails: a delivery was given up, or nothing has got through for one, or two, days."""

    last_error: Changed[str] = shows("WebhookEndpoint.lastError")


EVENTS = (WebhookChanged, WebhookPaused, WebhookResumed, WebhookFailing)
