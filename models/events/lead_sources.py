"""What happens to lead sources."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import FLAG, WORDS


@event("lead_source.changed", "leadsource", untold=("keys",))
class LeadSourceChanged(Event):
    """A lead source was added, changed or removed."""

    name: Changed[str] = shows("LeadSource.name")
    group: Changed[str] = shows("LeadSource.group")
    aliases: Changed[list[str]] = shows("LeadSource.aliases", form=WORDS)
    is_active: Changed[bool] = shows("LeadSource.isActive", form=FLAG)


EVENTS = (LeadSourceChanged,)
