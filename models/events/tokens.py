"""What happens to API tokens."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import INSTANT, id_of, some_of


@event("token.issued", "token")
class TokenIssued(Event):
    """An API token was made."""

    name: Changed[str] = shows("ApiToken.name")
    user_id: Changed[str] = shows("ApiToken.user", form=id_of("user"))
    expires_at: Changed[str] = shows("ApiToken.expiresAt", form=INSTANT)
    scopes: Changed[list[str]] = shows("ApiToken.scopes", form=some_of("TokenScope"))


EVENTS = (TokenIssued,)
