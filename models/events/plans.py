"""What happens to plans."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import DAY, DECIMAL, id_of, one_of


@event("plan.set", "plan")
class PlanSet(Event):
    """A plan was set, changed or removed."""

    metric: Changed[str] = shows("Plan.metric", form=one_of("KpiMetric"))
    start_on: Changed[str] = shows("Plan.startOn", form=DAY)
    end_on: Changed[str] = shows("Plan.endOn", form=DAY)
    user_id: Changed[str] = shows("Plan.user", form=id_of("user"))
    team_id: Changed[str] = shows("Plan.team", form=id_of("team"))
    target: Changed[str] = shows("Plan.target", form=DECIMAL)


EVENTS = (PlanSet,)
