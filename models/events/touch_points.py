"""What happens to touch points."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import DAY, FLAG, NUMBER


@event("touch_point.changed", "touchpoint")
class TouchPointChanged(Event):
    """A touch point was added or changed."""

    name: Changed[str] = shows("TouchPoint.name")
    group: Changed[str] = shows("TouchPoint.group")
    weight: Changed[int] = shows("TouchPoint.weight", form=NUMBER)
    reviewed_on: Changed[str] = shows("TouchPoint.reviewedOn", form=DAY)
    position: Changed[int] = shows("TouchPoint.position", form=NUMBER)
    is_active: Changed[bool] = shows("TouchPoint.isActive", form=FLAG)


EVENTS = (TouchPointChanged,)
