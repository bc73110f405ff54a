"""What callers have spent in the present minute, where several processes count together."""

from tortoise import fields

from models.base import Table


class RateCount(Table):
    """One key's minute. Global: addresses are counted before anybody knows who calls."""

    impersonal = "what callers spent"

    is_global = True
    is_unlogged = True

    key = fields.CharField(max_length=200, primary_key=True)
    minute = fields.BigIntField()
    spent = fields.BigIntField()

    class Meta:
        table = "rate_count"
