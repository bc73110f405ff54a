"""What can happen, one frozen class each: its name, whose it is, and what changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar
from uuid import UUID

from models.base import now


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that happened to an entity. ``before`` and ``after`` hold the changed fields alone, by column name."""

    type: ClassVar[str]
    entity_type: ClassVar[str]

    entity_id: UUID
    version: int | None = None
    subject_id: UUID | None = None
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    occurred_at: datetime = field(default_factory=now)

    def data(self) -> dict[str, Any]:
        """Return what the log keeps as JSON."""
        return {"before": plain(self.before), "after": plain(self.after)}


def plain(value: Any) -> Any:
    """Return a value as JSON keeps it: ids, instants, days and amounts as text."""
    if isinstance(value, Mapping):
        return {key: plain(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [plain(entry) for entry in value]
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, UUID | Decimal | date) else value


class ContactCreated(Event):
    """A contact was added."""

    type = "contact.created"
    entity_type = "contact"


class ContactUpdated(Event):
    """Fields of a contact changed."""

    type = "contact.updated"
    entity_type = "contact"


class CompanyCreated(Event):
    """A company was added."""

    type = "company.created"
    entity_type = "company"


class CompanyUpdated(Event):
    """Fields of a company changed."""

    type = "company.updated"
    entity_type = "company"


class DealCreated(Event):
    """A deal was opened."""

    type = "deal.created"
    entity_type = "deal"


class DealUpdated(Event):
    """Fields of a deal changed."""

    type = "deal.updated"
    entity_type = "deal"


class DealStageChanged(Event):
    """A deal moved to another stage; the subject is the stage change."""

    type = "deal.stage_changed"
    entity_type = "deal"


class InteractionLogged(Event):
    """An interaction was entered by a user."""

    type = "interaction.logged"
    entity_type = "interaction"


class InteractionUpdated(Event):
    """What an interaction belongs to, or what is said of it, changed."""

    type = "interaction.updated"
    entity_type = "interaction"


class CallsReceived(Event):
    """A provider's calls came in or were corrected; the entity is the account, the ids are in ``after``."""

    type = "calls.received"
    entity_type = "account"


class CallClassified(Event):
    """A call was classified as a target inquiry or not."""

    type = "call.classified"
    entity_type = "interaction"


class MeetingBooked(Event):
    """A meeting was booked."""

    type = "meeting.booked"
    entity_type = "interaction"


class MeetingMoved(Event):
    """A meeting was put to another time or host."""

    type = "meeting.moved"
    entity_type = "interaction"


class MeetingClosed(Event):
    """A meeting was held, missed or cancelled."""

    type = "meeting.closed"
    entity_type = "interaction"


class TouchPointChanged(Event):
    """A touch point was added or changed."""

    type = "touch_point.changed"
    entity_type = "touchpoint"


class PlanSet(Event):
    """A plan was set, changed or removed."""

    type = "plan.set"
    entity_type = "plan"


class WorkspaceChanged(Event):
    """The workspace's settings were changed."""

    type = "workspace.changed"
    entity_type = "workspace"


class ContactDeleted(Event):
    """A contact was deleted; it can be restored."""

    type = "contact.deleted"
    entity_type = "contact"


class ContactRestored(Event):
    """A deleted contact was restored."""

    type = "contact.restored"
    entity_type = "contact"


class CompanyDeleted(Event):
    """A company was deleted; it can be restored."""

    type = "company.deleted"
    entity_type = "company"


class CompanyRestored(Event):
    """A deleted company was restored."""

    type = "company.restored"
    entity_type = "company"


class DealDeleted(Event):
    """A deal was deleted; it can be restored."""

    type = "deal.deleted"
    entity_type = "deal"


class DealRestored(Event):
    """A deleted deal was restored."""

    type = "deal.restored"
    entity_type = "deal"


class InteractionDeleted(Event):
    """An interaction was deleted; it can be restored."""

    type = "interaction.deleted"
    entity_type = "interaction"


class InteractionRestored(Event):
    """A deleted interaction was restored."""

    type = "interaction.restored"
    entity_type = "interaction"


class TaskCreated(Event):
    """A task was given."""

    type = "task.created"
    entity_type = "task"


class TaskUpdated(Event):
    """Fields of a task changed."""

    type = "task.updated"
    entity_type = "task"


class TaskDone(Event):
    """A task was done."""

    type = "task.done"
    entity_type = "task"


class TaskReopened(Event):
    """A done task was opened again."""

    type = "task.reopened"
    entity_type = "task"


class TaskReminded(Event):
    """The time had come to be reminded of a task."""

    type = "task.reminded"
    entity_type = "task"


class TaskDeleted(Event):
    """A task was deleted; it can be restored."""

    type = "task.deleted"
    entity_type = "task"


class TaskRestored(Event):
    """A deleted task was restored."""

    type = "task.restored"
    entity_type = "task"


class PipelineChanged(Event):
    """A pipeline was added or changed."""

    type = "pipeline.changed"
    entity_type = "pipeline"


class StageDefined(Event):
    """A stage was added, changed or removed."""

    type = "stage.changed"
    entity_type = "stage"


class LossReasonChanged(Event):
    """A reason for losing deals was added or changed."""

    type = "loss_reason.changed"
    entity_type = "lossreason"


class ExchangeRateSet(Event):
    """An exchange rate was set or corrected; amounts in the base currency follow."""

    type = "exchange_rate.set"
    entity_type = "rate"


class UserChanged(Event):
    """A user was added or changed."""

    type = "user.changed"
    entity_type = "user"


class UserDeactivated(Event):
    """A user was let go."""

    type = "user.deactivated"
    entity_type = "user"


class TeamChanged(Event):
    """A team was added or changed."""

    type = "team.changed"
    entity_type = "team"


class PartnerChanged(Event):
    """A partner was added or changed."""

    type = "partner.changed"
    entity_type = "partner"


class CustomFieldChanged(Event):
    """A custom field was defined or changed."""

    type = "custom_field.changed"
    entity_type = "customfield"


class ConsentRecorded(Event):
    """A person gave or withdrew a consent; the subject is the consent."""

    type = "contact.consent_recorded"
    entity_type = "contact"


class ImportStarted(Event):
    """An import was queued."""

    type = "import.started"
    entity_type = "import"


class ImportFinished(Event):
    """An import is over: done, failed or cancelled."""

    type = "import.finished"
    entity_type = "import"


class ContactMerged(Event):
    """Others were merged into this contact; the subject is the merge."""

    type = "contact.merged"
    entity_type = "contact"


class ContactUnmerged(Event):
    """A merge into this contact was taken back; the subject is the merge."""

    type = "contact.unmerged"
    entity_type = "contact"


class CompanyMerged(Event):
    """Others were merged into this company; the subject is the merge."""

    type = "company.merged"
    entity_type = "company"


class CompanyUnmerged(Event):
    """A merge into this company was taken back; the subject is the merge."""

    type = "company.unmerged"
    entity_type = "company"


class ContactNumberShared(Event):
    """A number that a contact has was entered in another one, of another owner. Both have the event; neither tells whose the other is."""

    type = "contact.number_shared"
    entity_type = "contact"


class ContactErased(Event):
    """A person's data was removed for good."""

    type = "contact.erased"
    entity_type = "contact"


class TokenIssued(Event):
    """An API token was made."""

    type = "token.issued"
    entity_type = "token"


class AccessChanged(Event):
    """Who may see what has changed: a token, a user or a team. Processes forget the callers that they know."""

    type = "access.changed"
    entity_type = "user"


SCOPE: Mapping[str, Any] = {"scope": True}
"""What an AccessChanged says after which somebody may see other rows or fields than before."""

EVENTS: tuple[type[Event], ...] = (
    ContactCreated,
    ContactUpdated,
    CompanyCreated,
    CompanyUpdated,
    DealCreated,
    DealUpdated,
    DealStageChanged,
    InteractionLogged,
    InteractionUpdated,
    CallsReceived,
    CallClassified,
    MeetingBooked,
    MeetingMoved,
    MeetingClosed,
    TouchPointChanged,
    PlanSet,
    WorkspaceChanged,
    ContactDeleted,
    ContactRestored,
    CompanyDeleted,
    CompanyRestored,
    DealDeleted,
    DealRestored,
    InteractionDeleted,
    InteractionRestored,
    TaskCreated,
    TaskUpdated,
    TaskDone,
    TaskReopened,
    TaskReminded,
    TaskDeleted,
    TaskRestored,
    PipelineChanged,
    StageDefined,
    LossReasonChanged,
    ExchangeRateSet,
    UserChanged,
    UserDeactivated,
    TeamChanged,
    PartnerChanged,
    CustomFieldChanged,
    ConsentRecorded,
    ImportStarted,
    ImportFinished,
    ContactMerged,
    ContactUnmerged,
    CompanyMerged,
    CompanyUnmerged,
    ContactNumberShared,
    ContactErased,
    TokenIssued,
    AccessChanged,
)
