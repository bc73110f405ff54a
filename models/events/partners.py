"""What happens to partners."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import Form, id_of, some_of

PIPELINES = Form[list[str]](name="[ID]", write=lambda rows: [f"pipeline_{row['pipeline_id']}" for row in rows])


@event("partner.changed", "partner")
class PartnerChanged(Event):
    """A partner was added or changed."""

    name: Changed[str] = shows("Partner.name")
    agreed: Changed[list[str]] = shows("Partner.agreed", form=some_of("PartnerField"))
    manager_id: Changed[str] = shows("Partner.manager", form=id_of("user"))
    pipeline_ids: Changed[list[str]] = shows("Partner.sharedPipelines", "pipelines", form=PIPELINES)


EVENTS = (PartnerChanged,)
