"""What happens to meetings."""

from models.events.event import Changed, Event, event, fields_of, shows
from models.events.forms import FLAG, INSTANT, NUMBER, id_of, one_of

_DAYS = ("day", "planned_on", "outcome_at")


@fields_of("interaction", untold=_DAYS)
class _Meeting(Event):
    planned_for: Changed[str] = shows("MeetingFacts.plannedFor", form=INSTANT)
    host_id: Changed[str] = shows("MeetingFacts.host", "user_id", form=id_of("user"))


@event("meeting.booked")
class MeetingBooked(_Meeting):
    """A meeting was booked."""

    booked_by_id: Changed[str] = shows("MeetingFacts.bookedBy", form=id_of("user"))
    contact_id: Changed[str] = shows("Interaction.contact", form=id_of("contact"))


@event("meeting.moved")
class MeetingMoved(_Meeting):
    """A meeting was put to another time or host."""

    planned_until: Changed[str] = shows("MeetingFacts.plannedUntil", form=INSTANT)
    outcome: Changed[str] = shows("MeetingFacts.outcome", "meeting_outcome", form=one_of("MeetingOutcome"))
    started_at: Changed[str] = shows("Interaction.startedAt", form=INSTANT, follows=True)
    owner_id: Changed[str] = shows("Interaction.owner", form=id_of("user"), follows=True)
    times_moved: Changed[int] = shows("MeetingFacts.timesMoved", form=NUMBER, follows=True)


@event("meeting.closed", "interaction", untold=_DAYS)
class MeetingClosed(Event):
    """A meeting was held, missed or cancelled."""

    outcome: Changed[str] = shows("MeetingFacts.outcome", "meeting_outcome", form=one_of("MeetingOutcome"))
    took_place: Changed[bool] = shows("Interaction.tookPlace", form=FLAG, follows=True)
    started_at: Changed[str] = shows("Interaction.startedAt", form=INSTANT)
    ended_at: Changed[str] = shows("Interaction.endedAt", form=INSTANT)
    text: Changed[str] = shows("Interaction.text")


EVENTS = (MeetingBooked, MeetingMoved, MeetingClosed)
