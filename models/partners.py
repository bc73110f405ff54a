"""Partners: outside companies that follow the deals shared with them."""

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Row
from models.db.fields import MentionField
from models.deals import Pipeline


class PartnerField(StrEnum):
    """What a partner may see of a deal beside its title, pipeline, stage, moves and dates."""

    AMOUNT = "AMOUNT"
    ITEMS = "ITEMS"
    SOURCE = "SOURCE"
    COMMENT = "COMMENT"
    EXPECTED_CLOSE_ON = "EXPECTED_CLOSE_ON"
    LOSS_REASON = "LOSS_REASON"


class Partner(Row):
    """An outside company. It sees the deals it brought and those of the pipelines shared with it, and of them only what was agreed."""

    impersonal = "companies, and what was agreed with them"

    name = fields.CharField(max_length=200)
    agreed = fields.JSONField[list[str]](default=list)
    """The names of ``PartnerField`` that it sees, and says of the deals that it brings in."""
    manager_id = MentionField(null=True)
    """The user who answers for the deals that its people bring in; null where they bring none."""

    class Meta:
        table = "partner"
        indexes = [("workspace_id", "name", "id")]


class PartnerPipeline(Row):
    """A pipeline that is shared with a partner."""

    impersonal = "ids alone"

    partner: fields.ForeignKeyRelation[Partner] = fields.ForeignKeyField(
        "crm.Partner", related_name=False, on_delete=fields.CASCADE
    )
    partner_id: UUID
    pipeline: fields.ForeignKeyRelation[Pipeline] = fields.ForeignKeyField(
        "crm.Pipeline", related_name=False, on_delete=fields.CASCADE
    )
    pipeline_id: UUID
    position = fields.IntField(default=0)

    class Meta:
        table = "partner_pipeline"
        unique_together = [("workspace_id", "partner_id", "pipeline_id")]
        indexes = [("workspace_id", "pipeline_id")]
