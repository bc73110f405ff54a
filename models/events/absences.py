"""What happens to absences."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import DAY, id_of, one_of


@event("absence.changed", "absence")
class AbsenceChanged(Event):
    """An absence was entered, changed or removed."""

    user_id: Changed[str] = shows("Absence.user", form=id_of("user"))
    kind: Changed[str] = shows("Absence.kind", form=one_of("AbsenceKind"))
    start_on: Changed[str] = shows("Absence.startOn", form=DAY)
    end_on: Changed[str] = shows("Absence.endOn", form=DAY)


EVENTS = (AbsenceChanged,)
