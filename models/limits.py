"""What callers have spent in the present minute, where several processes count together."""

from tortoise import Model, fields


class RateCount(Model):
    """One key's minute. Unlogged on PostgreSQL: a crash may forget it."""

    key = fields.CharField(max_length=200, primary_key=True)
    minute = fields.BigIntField()
    spent = fields.BigIntField()

    class Meta:
        table = "rate_count"
