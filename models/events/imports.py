"""What happens to imports."""

from models.events.event import Changed, Event, event, fields_of, shows
from models.events.forms import FLAG, NUMBER, one_of


@fields_of("import")
class _Import(Event):
    noun: Changed[str] = shows("ImportJob.noun", form=one_of("AccessNoun"))
    is_dry_run: Changed[bool] = shows("ImportJob.isDryRun", form=FLAG)


@event("import.started")
class ImportStarted(_Import):
    """An import was queued."""


@event("import.finished")
class ImportFinished(_Import):
    """An import is over: done, failed or cancelled."""

    status: Changed[str] = shows("ImportJob.status", form=one_of("JobStatus"))
    created: Changed[int] = shows("ImportJob.created", form=NUMBER)
    updated: Changed[int] = shows("ImportJob.updated", form=NUMBER)
    unchanged: Changed[int] = shows("ImportJob.unchanged", form=NUMBER)
    failed: Changed[int] = shows("ImportJob.failed", form=NUMBER)
    warned: Changed[int] = shows("ImportJob.warned", form=NUMBER)


EVENTS = (ImportStarted, ImportFinished)
