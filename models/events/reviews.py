"""What happens to reviews of calls."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import INSTANT, NUMBER, id_of


@event("call.reviewed", "interaction")
class CallReviewed(Event):
    """Somebody who listened to a call scored it, changed that, or took it back; the subject is the review."""

    user_id: Changed[str] = shows("CallReview.user", form=id_of("user"))
    score: Changed[int] = shows("CallReview.score", form=NUMBER)
    listened_at: Changed[str] = shows("CallReview.listenedAt", form=INSTANT)


@event("call.listened", "interaction")
class CallListened(Event):
    """Somebody began to listen to a recording of a call; the subject is the listening."""

    user_id: Changed[str] = shows("CallListening.user", form=id_of("user"))
    listened_at: Changed[str] = shows("CallListening.listenedAt", form=INSTANT)


EVENTS = (CallReviewed, CallListened)
