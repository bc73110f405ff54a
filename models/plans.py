"""Plans: what a metric should come to in a period, for a user, a team or the whole workspace."""

from tortoise import fields

from models.base import Row
from models.db.fields import MentionField


class Plan(Row):
    """One target. ``target`` is a decimal as text, in the metric's unit; ``whose`` is the id of the user or team, or of the workspace."""

    impersonal = "what the workspace is set up with"

    metric = fields.CharField(max_length=64)
    start_on = fields.DateField()
    end_on = fields.DateField()
    """The day after the last one."""
    user_id = MentionField(null=True)
    team_id = MentionField(null=True)
    whose = MentionField()
    target = fields.CharField(max_length=40)

    class Meta:
        table = "plan"
        unique_together = [("workspace_id", "metric", "start_on", "end_on", "whose")]
