"""What happens to the workspace."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import FLAG, NUMBER, NUMBERS, WORDS, Form

DAYS = Form[list[str]](name="[Date]", write=WORDS.write)


@event("workspace.changed", "workspace")
class WorkspaceChanged(Event):
    """The workspace was made, or its settings were changed."""

    name: Changed[str] = shows("Workspace.name")
    zone: Changed[str] = shows("Workspace.zone")
    currency: Changed[str] = shows("Workspace.currency")
    country: Changed[str] = shows("Workspace.country")
    working_days: Changed[list[int]] = shows("Workspace.workingDays", form=NUMBERS)
    work_starts: Changed[str] = shows("Workspace.workStarts")
    work_ends: Changed[str] = shows("Workspace.workEnds")
    holidays: Changed[list[str]] = shows("Workspace.holidays", form=DAYS)
    stale_days: Changed[int] = shows("Workspace.staleDays", form=NUMBER)
    return_hours: Changed[int] = shows("Workspace.returnHours", form=NUMBER)
    answer_minutes: Changed[int] = shows("Workspace.answerMinutes", form=NUMBER)
    dialog_days: Changed[int] = shows("Workspace.dialogDays", form=NUMBER)
    uniqueness_days: Changed[int] = shows("Workspace.uniquenessDays", form=NUMBER)
    attribution_days: Changed[int] = shows("Workspace.attributionDays", form=NUMBER)
    conversion_days: Changed[int] = shows("Workspace.conversionDays", form=NUMBER)
    activity_days: Changed[int] = shows("Workspace.activityDays", form=NUMBER)
    service_seconds: Changed[int] = shows("Workspace.serviceSeconds", form=NUMBER)
    abandon_seconds: Changed[int] = shows("Workspace.abandonSeconds", form=NUMBER)
    conversation_seconds: Changed[int] = shows("Workspace.conversationSeconds", form=NUMBER)
    quiet_from: Changed[str] = shows("Workspace.quietFrom")
    quiet_until: Changed[str] = shows("Workspace.quietUntil")
    calls_need_consent: Changed[bool] = shows("Workspace.callsNeedConsent", form=FLAG)
    accepts_unrated: Changed[bool] = shows("Workspace.acceptsUnrated", form=FLAG)


EVENTS = (WorkspaceChanged,)
