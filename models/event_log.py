"""The log of what happened, its counter, and the answers of repeated mutations."""

from enum import StrEnum
from typing import Any

from tortoise import fields

from models.base import Record, Table, both, now
from models.db.fields import InstantField, MentionField
from models.erasure import KEEP, scrubbed


class Origin(StrEnum):
    """Through what something was done."""

    PERSON = "PERSON"
    TOKEN = "TOKEN"  # noqa: S105 - the name of a kind
    IMPORT = "IMPORT"
    PROVIDER = "PROVIDER"
    SURVEY = "SURVEY"
    COMMAND = "COMMAND"
    SYSTEM = "SYSTEM"


class EventLog(Table):
    """One row a workspace: the sequence of its last event. Its row lock puts events in the order of their commits."""

    impersonal = "numbers of events"

    workspace_id = fields.UUIDField(primary_key=True)
    last_sequence = fields.BigIntField(default=0)
    access_version = fields.BigIntField(default=0)
    """Grows with each change of what somebody may do or of how things are counted: what is known of callers holds for one version."""

    class Meta:
        table = "event_log"


class EventRow(Table):
    """One thing that happened. ``sequence`` is the cursor of every stream of the workspace."""

    personal = {
        "sequence": KEEP,
        "type": KEEP,
        "entity_type": KEEP,
        "entity_version": KEEP,
        "data": scrubbed({"before": {}, "after": {}}),
    }
    """Fields of events go as the columns that they show."""

    sequence = fields.BigIntField(primary_key=True, generated=False)
    workspace_id = fields.UUIDField()
    created_at = InstantField(default=now)
    type = fields.CharField(max_length=64)
    entity_type = fields.CharField(max_length=32)
    entity_id = MentionField()
    subject_id = MentionField(null=True)
    entity_version = fields.IntField(null=True)
    actor_id = MentionField(null=True)
    origin = fields.CharEnumField(Origin, max_length=8, default=Origin.SYSTEM)
    origin_id = MentionField(null=True)
    """The token, import or account of a provider that it came through."""
    occurred_at = InstantField()
    data = fields.JSONField[dict[str, Any]](default=dict)

    class Meta:
        table = "event"
        indexes = [("workspace_id", "entity_id", "sequence"), ("workspace_id", "type", "sequence")]


class ChangeNoun(StrEnum):
    """What clients who keep a copy follow: records, dialogs, and what a workspace is set up with."""

    CONTACT = "CONTACT"
    COMPANY = "COMPANY"
    DEAL = "DEAL"
    INTERACTION = "INTERACTION"
    TASK = "TASK"
    DIALOG = "DIALOG"
    WORKSPACE = "WORKSPACE"
    USER = "USER"
    TEAM = "TEAM"
    PIPELINE = "PIPELINE"
    STAGE = "STAGE"
    LOSS_REASON = "LOSS_REASON"
    CUSTOM_FIELD = "CUSTOM_FIELD"
    TOUCH_POINT = "TOUCH_POINT"
    PLAN = "PLAN"
    ABSENCE = "ABSENCE"
    LEAD_SOURCE = "LEAD_SOURCE"
    SURVEY = "SURVEY"

    @property
    def entity(self) -> str:
        """Return the name of its type."""
        return self.value.title().replace("_", "")


class ListChange(StrEnum):
    """What became of a record in a list that is followed."""

    ENTERED = "ENTERED"
    CHANGED = "CHANGED"
    LEFT = "LEFT"


class RowChange(Table):
    """When a row last changed: the sequence of the last event of that transaction. What clients follow who keep a copy, noun by noun."""

    impersonal = "ids and numbers of events"

    row_id = MentionField(primary_key=True)
    workspace_id = fields.UUIDField()
    noun = fields.CharField(max_length=16)
    sequence = fields.BigIntField()
    born = fields.BigIntField(null=True)
    """The same of the transaction that made it, where that was noted; it stays."""

    beside = both(
        'CREATE INDEX "idx_row_change_born" ON "row_change" ("workspace_id", "born", "row_id") '
        'WHERE "noun" = \'INTERACTION\' AND "born" IS NOT NULL'
    )
    """Along which interactions are told of once, as they are recorded."""

    class Meta:
        table = "row_change"
        indexes = [("workspace_id", "noun", "sequence", "row_id")]


class Departure(Table):
    """A row that went from one owner, or partner, to another, so that whoever saw it with the first learns that it is gone."""

    impersonal = "ids and numbers of events"

    own_key = ("row_id", "sequence", "owner_id")

    row_id = MentionField(primary_key=True)
    workspace_id = fields.UUIDField()
    owner_id = MentionField()
    sequence = fields.BigIntField()

    class Meta:
        table = "departure"
        indexes = [("workspace_id", "sequence", "row_id")]


class IdempotencyKey(Record):
    """The outcome of a mutation that carried a key, kept so that its repeats answer the same."""

    impersonal = "ids and refusals of a day"

    caller = fields.CharField(max_length=64)
    key = fields.CharField(max_length=200)
    digest = fields.CharField(max_length=64)
    outcome = fields.JSONField[dict[str, Any]](null=True)

    class Meta:
        table = "idempotency_key"
        unique_together = [("workspace_id", "caller", "key")]
        indexes = [("workspace_id", "created_at")]
