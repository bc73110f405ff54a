"""Payments of deals: what is to be paid and by when, what has been paid and when, and what was paid back."""

from uuid import UUID

from tortoise import fields

from models.base import Row
from models.deals import Deal
from models.erasure import KEEP, erased


class Payment(Row):
    """Money for a deal, in the deal's currency; what is paid back is negative. ``paid_on`` is null while it is only expected.

    ``base_minor`` is the same in the workspace's currency at the rate of the day on which it was paid. ``settles_minor`` is what it settles
    of the deal's own amount there, at the rate of the day on which that was closed: so nothing is left of a deal that is paid, whatever
    became of the rate.
    """

    personal = {
        "amount_minor": KEEP,
        "currency": KEEP,
        "base_minor": KEEP,
        "settles_minor": KEEP,
        "note": erased(),
        "external_id": KEEP,
    }

    deal: fields.ForeignKeyRelation[Deal] = fields.ForeignKeyField("crm.Deal", related_name=False, on_delete=fields.CASCADE)
    deal_id: UUID
    amount_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    base_minor = fields.BigIntField(null=True)
    settles_minor = fields.BigIntField(null=True)
    due_on = fields.DateField(null=True)
    paid_on = fields.DateField(null=True)
    note = fields.CharField(max_length=500, null=True)
    external_id = fields.CharField(max_length=200, null=True)

    class Meta:
        table = "payment"
        unique_together = [("workspace_id", "external_id")]
        indexes = [("workspace_id", "deal_id", "id"), ("workspace_id", "currency")]
