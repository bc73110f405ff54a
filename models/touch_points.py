"""Touch points: where a client meets the company (Lukyanov), such as the site, the shop or a delivery."""

from tortoise import fields

from models.base import Row


class TouchPoint(Row):
    """One of them, with its group, its weight, and when it was last reviewed."""

    impersonal = "what the workspace is set up with"

    name = fields.CharField(max_length=200)
    group = fields.CharField(max_length=100, null=True)
    weight = fields.IntField(default=1)
    reviewed_on = fields.DateField(null=True)
    position = fields.IntField(default=0)
    is_active = fields.BooleanField(default=True)

    class Meta:
        table = "touch_point"
        indexes = [("workspace_id", "position")]
