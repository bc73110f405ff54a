"""KPI cells: what was counted for one day, and which days must be counted anew."""

from tortoise import fields

from models.base import Record, now
from models.db.fields import InstantField, MentionField


class KpiCell(Record):
    """The value of one measure on one day for one user (who did it) and owner (who answers for the records)."""

    impersonal = "sums"

    family = fields.CharField(max_length=32)
    measure = fields.CharField(max_length=64)
    day = fields.DateField()
    user_id = MentionField(null=True)
    owner_id = MentionField(null=True)
    value = fields.BigIntField()

    class Meta:
        table = "kpi_cell"
        indexes = [("workspace_id", "family", "day", "measure")]


class KpiDirty(Record):
    """A day of a family of facts whose cells are out of date. Each transaction writes its own rows."""

    impersonal = "days"

    family = fields.CharField(max_length=32)
    day = fields.DateField()
    marked_at = InstantField(default=now)

    class Meta:
        table = "kpi_dirty"
        indexes = [("workspace_id", "family", "day")]
