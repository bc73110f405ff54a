"""What goes on at phones while calls happen."""

from models.events.event import Changed, Event, event, fields_of, shows
from models.events.forms import id_of, one_of


@fields_of("livecall")
class _Live(Event):
    state: Changed[str] = shows("LiveCall.state", form=one_of("LiveState"))
    ending: Changed[str] = shows("LiveCall.ending", form=one_of("LiveEnding"))
    user_id: Changed[str] = shows("LiveCall.user", form=id_of("user"))
    contact_id: Changed[str] = shows("LiveCall.contact", form=id_of("contact"))


@event("call.ringing")
class CallRinging(_Live):
    """A call has begun to ring at a phone, or to wait in a queue or a menu."""


@event("call.answered")
class CallAnswered(_Live):
    """A person has taken the call at a phone."""


@event("call.transferred")
class CallTransferred(_Live):
    """Who talked has handed the call over to somebody else."""


@event("call.ended")
class CallEnded(_Live):
    """The call is over at a phone: it was talked, somebody else took it, nobody did, or nothing more was heard of it."""


@event("call.started", "contact")
class CallStarted(Event):
    """A provider took somebody's order to call this contact: their phone rings, then the contact's. What comes of it is a call of its own."""


EVENTS = (CallStarted, CallRinging, CallAnswered, CallTransferred, CallEnded)
