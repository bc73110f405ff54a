"""Deals, and the pipelines of stages through which they move."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Record, RestorableRow, Row, Table, listed
from models.companies import Company
from models.contacts import Contact
from models.days import LocalDayField, dated
from models.db.fields import InstantField, MentionField, enum_column
from models.erasure import ERASED, KEEP, erased, scrubbed
from models.folding import FoldedField
from models.users import User


class StageKind(StrEnum):
    """What it means for a deal to be in a stage."""

    OPEN = "OPEN"
    WON = "WON"
    LOST = "LOST"


class DealField(StrEnum):
    """What a stage can require of a deal before it may enter."""

    AMOUNT = "AMOUNT"
    CONTACT = "CONTACT"
    COMPANY = "COMPANY"
    SOURCE = "SOURCE"
    EXPECTED_CLOSE_ON = "EXPECTED_CLOSE_ON"


class DecisionPart(StrEnum):
    """What part a person has in the client's decision."""

    DECIDES = "DECIDES"
    INFLUENCES = "INFLUENCES"
    PAYS = "PAYS"
    USES = "USES"
    SUPPORTS = "SUPPORTS"
    OPPOSES = "OPPOSES"
    OTHER = "OTHER"


class LossReason(Row):
    """A reason for losing a deal, from the workspace's own list."""

    impersonal = "what the workspace is set up with"

    name = fields.CharField(max_length=200)
    position = fields.IntField(default=0)
    is_active = fields.BooleanField(default=True)

    class Meta:
        table = "loss_reason"
        indexes = [("workspace_id", "position")]


class Pipeline(Row):
    """An ordered list of stages."""

    impersonal = "what the workspace is set up with"

    name = fields.CharField(max_length=200)
    position = fields.IntField(default=0)

    class Meta:
        table = "pipeline"
        indexes = [("workspace_id", "position")]


class Stage(Row):
    """A step of a pipeline."""

    impersonal = "what the workspace is set up with"

    pipeline: fields.ForeignKeyRelation[Pipeline] = fields.ForeignKeyField(
        "crm.Pipeline", related_name=False, on_delete=fields.RESTRICT
    )
    pipeline_id: UUID
    name = fields.CharField(max_length=200)
    position = fields.IntField(default=0)
    kind = enum_column(StageKind, default=StageKind.OPEN)
    stale_after_days = fields.IntField(null=True)
    required = fields.JSONField[list[str]](default=list)
    """The names of ``DealField`` that a deal must have to enter."""

    class Meta:
        table = "stage"
        indexes = [("workspace_id", "pipeline_id", "position")]


class Deal(RestorableRow):
    """A sale, from the first word to the money or the loss.

    Amounts are integer minor units of ``currency``; ``base_minor`` is the same in the workspace's currency.
    ``closed_*`` describe the last win or loss and are null while the deal is open.
    """

    personal = {
        "title": scrubbed(ERASED),
        "title_key": scrubbed(ERASED.casefold()),
        "source": scrubbed(),
        "source_key": scrubbed(""),
        "comment": erased(),
        "loss_reason": erased(),
        "amount_minor": KEEP,
        "currency": KEEP,
        "base_minor": KEEP,
    }

    beside = listed("deal", tags=False)

    title = fields.CharField(max_length=200)
    title_key = FoldedField(of="title")
    source_key = FoldedField(of="source")
    pipeline: fields.ForeignKeyRelation[Pipeline] = fields.ForeignKeyField(
        "crm.Pipeline", related_name=False, on_delete=fields.RESTRICT
    )
    pipeline_id: UUID
    stage: fields.ForeignKeyRelation[Stage] = fields.ForeignKeyField("crm.Stage", related_name=False, on_delete=fields.RESTRICT)
    stage_id: UUID
    status = enum_column(StageKind, default=StageKind.OPEN)
    stage_entered_at = InstantField()
    amount_minor = fields.BigIntField(null=True)
    currency = fields.CharField(max_length=3)
    base_minor = fields.BigIntField(null=True)
    owner: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "crm.User", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    owner_id: UUID | None
    contact: fields.ForeignKeyNullableRelation[Contact] = fields.ForeignKeyField(
        "crm.Contact", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    contact_id: UUID | None
    company: fields.ForeignKeyNullableRelation[Company] = fields.ForeignKeyField(
        "crm.Company", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    company_id: UUID | None
    partner_id = MentionField(null=True)
    """The outside company that brought it."""
    source = fields.CharField(max_length=100, null=True)
    comment = fields.TextField(null=True)
    expected_close_on = fields.DateField(null=True)
    opened_at = InstantField()
    opened_on = LocalDayField(of="opened_at")
    closed_at = InstantField(null=True)
    closed_on = LocalDayField(of="closed_at", null=True)
    closed_by_id = MentionField(null=True)
    loss_reason = fields.CharField(max_length=500, null=True)
    loss_reason_id = MentionField(null=True)

    class Meta:
        table = "deal"
        indexes = [
            ("workspace_id", "contact_id", "status"),
            ("workspace_id", "company_id"),
            ("workspace_id", "pipeline_id"),
            ("workspace_id", "stage_id", "opened_at", "id"),
            ("workspace_id", "owner_id", "opened_at", "id"),
            ("workspace_id", "opened_at", "id"),
            ("workspace_id", "closed_on"),
            ("workspace_id", "partner_id"),
            ("workspace_id", "status", "opened_at", "id"),
            ("workspace_id", "source", "opened_at", "id"),
            ("workspace_id", "title", "id"),
            ("workspace_id", "base_minor", "id"),
            ("workspace_id", "closed_at", "id"),
            ("workspace_id", "stage_entered_at", "id"),
            ("workspace_id", "expected_close_on", "id"),
            ("workspace_id", "created_at", "id"),
            ("workspace_id", "updated_at", "id"),
        ]

    def enter(self, stage: Stage, *, at: datetime, zone: str) -> None:
        """Put the deal into a stage. A win or loss counts for the present owner, whoever owns the deal later."""
        self.stage_id = stage.id
        self.status = stage.kind
        self.stage_entered_at = at
        closed = stage.kind is not StageKind.OPEN
        self.update_from_dict(dated(Deal, zone, opened_at=self.opened_at, closed_at=at if closed else None))
        self.closed_by_id = self.owner_id if closed else None
        if stage.kind is not StageKind.LOST:
            self.loss_reason = None
            self.loss_reason_id = None

    def missing(self, stage: Stage) -> list[DealField]:
        """Return what a stage requires and the deal does not have."""
        held = {
            DealField.AMOUNT: self.amount_minor,
            DealField.CONTACT: self.contact_id,
            DealField.COMPANY: self.company_id,
            DealField.SOURCE: self.source,
            DealField.EXPECTED_CLOSE_ON: self.expected_close_on,
        }
        return [name for name in DealField if name.value in stage.required and held[name] is None]


class StageChange(Record):
    """One move of a deal: from where, to where, by whom, when it happened and when it was recorded."""

    impersonal = "ids and instants alone"

    deal: fields.ForeignKeyRelation[Deal] = fields.ForeignKeyField("crm.Deal", related_name=False, on_delete=fields.CASCADE)
    deal_id: UUID
    from_stage_id = MentionField(null=True)
    to_stage_id = MentionField()
    user_id = MentionField(null=True)
    interaction_id = MentionField(null=True)
    happened_at = InstantField()
    happened_on = LocalDayField(of="happened_at")
    recorded_at = InstantField()

    class Meta:
        table = "stage_change"
        indexes = [("workspace_id", "deal_id", "happened_at", "id"), ("workspace_id", "happened_at")]


class PastOwner(Table):
    """Whose a deal was before, and until when. It follows from each change of the owner by itself (``resolvers/facts/ownership.py``)."""

    impersonal = "ids and instants alone"

    own_key = ("deal_id", "until")

    deal_id = MentionField(primary_key=True)
    workspace_id = fields.UUIDField()
    owner_id = MentionField(null=True)
    until = InstantField()

    class Meta:
        table = "past_owner"


class PastClose(Table):
    """When a deal was expected to close before, and until when (``resolvers/facts/close_pushes.py`` keeps it)."""

    impersonal = "ids, days and instants alone"

    own_key = ("deal_id", "until")

    deal_id = MentionField(primary_key=True)
    workspace_id = fields.UUIDField()
    expected_close_on = fields.DateField(null=True)
    until = InstantField()

    class Meta:
        table = "past_close"


class PastPlace(Table):
    """Where a stage was in the order of its pipeline before, and until when (``resolvers/facts/forward_moves.py`` keeps it)."""

    impersonal = "ids, numbers and instants alone"

    own_key = ("stage_id", "until")

    stage_id = MentionField(primary_key=True)
    workspace_id = fields.UUIDField()
    position = fields.IntField()
    until = InstantField()

    class Meta:
        table = "past_place"


class DealItem(Row):
    """A line of a deal: so much of a product, at a price, less a discount. ``total_minor`` is what it comes to, ``list_minor`` what it would without.

    ``base_minor`` and ``list_base_minor`` are both in the workspace's currency at the rate of the deal's day, where the deal's is another one.
    """

    personal = {
        "product": scrubbed(ERASED),
        "quantity": KEEP,
        "price_minor": KEEP,
        "discount_percent": KEEP,
        "total_minor": KEEP,
        "list_minor": KEEP,
        "base_minor": KEEP,
        "list_base_minor": KEEP,
        "currency": KEEP,
    }

    deal: fields.ForeignKeyRelation[Deal] = fields.ForeignKeyField("crm.Deal", related_name=False, on_delete=fields.CASCADE)
    deal_id: UUID
    product = fields.CharField(max_length=200)
    quantity = fields.CharField(max_length=32)
    price_minor = fields.BigIntField()
    discount_percent = fields.CharField(max_length=16, default="0")
    total_minor = fields.BigIntField()
    list_minor = fields.BigIntField(default=0)
    base_minor = fields.BigIntField(null=True)
    list_base_minor = fields.BigIntField(null=True)
    currency = fields.CharField(max_length=3)
    position = fields.IntField(default=0)

    class Meta:
        table = "deal_item"
        indexes = [("workspace_id", "deal_id", "position", "id")]


class DealPerson(Row):
    """A person at the client's side, and their part in the decision."""

    personal = {"comment": erased()}

    deal: fields.ForeignKeyRelation[Deal] = fields.ForeignKeyField("crm.Deal", related_name=False, on_delete=fields.CASCADE)
    deal_id: UUID
    contact: fields.ForeignKeyRelation[Contact] = fields.ForeignKeyField(
        "crm.Contact", related_name=False, on_delete=fields.CASCADE
    )
    contact_id: UUID
    part = enum_column(DecisionPart)
    comment = fields.CharField(max_length=500, null=True)
    position = fields.IntField(default=0)

    class Meta:
        table = "deal_person"
        unique_together = [("workspace_id", "deal_id", "contact_id")]
        indexes = [("workspace_id", "deal_id", "position", "id"), ("workspace_id", "contact_id")]
