"""What happens to pipelines, their stages, and the list of loss reasons."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import FLAG, NUMBER, one_of, some_of


@event("pipeline.changed", "pipeline")
class PipelineChanged(Event):
    """A pipeline was added or changed."""

    name: Changed[str] = shows("Pipeline.name")
    position: Changed[int] = shows("Pipeline.position", form=NUMBER)


@event("stage.changed", "stage")
class StageDefined(Event):
    """A stage was added, changed or removed."""

    name: Changed[str] = shows("Stage.name")
    position: Changed[int] = shows("Stage.position", form=NUMBER)
    kind: Changed[str] = shows("Stage.kind", form=one_of("StageKind"))
    stale_after_days: Changed[int] = shows("Stage.staleAfterDays", form=NUMBER)
    required: Changed[list[str]] = shows("Stage.required", form=some_of("DealField"))


@event("loss_reason.changed", "lossreason")
class LossReasonChanged(Event):
    """A reason for losing deals was added or changed."""

    name: Changed[str] = shows("LossReason.name")
    position: Changed[int] = shows("LossReason.position", form=NUMBER)
    is_active: Changed[bool] = shows("LossReason.isActive", form=FLAG)


EVENTS = (PipelineChanged, StageDefined, LossReasonChanged)
