"""A workspace: one company that uses Voronka, and the settings its numbers depend on."""

from tortoise import fields

from models.base import Table, new_id, now
from models.db.fields import InstantField, MentionField

LONGEST_RETURN_HOURS = 24 * 31
"""The longest return window there may be: what comes later is no answer to a missed call any more."""


class Workspace(Table):
    """One company. Its days are calendar days of ``zone``; its sums are in ``currency``. Global: it is what the others begin with."""

    impersonal = "what the workspace is set up with"

    is_global = True
    is_copied = True

    id = fields.UUIDField(primary_key=True, default=new_id)
    name = fields.CharField(max_length=200)
    zone = fields.CharField(max_length=64, default="Europe/Moscow")
    currency = fields.CharField(max_length=3, default="RUB")
    country = fields.CharField(max_length=2, default="RU")
    """Whose telephone numbers are written without their country (ISO 3166)."""
    working_days = fields.JSONField[list[int]](default=lambda: [1, 2, 3, 4, 5])
    """ISO weekdays: 1 is Monday."""
    work_starts = fields.CharField(max_length=5, default="09:00")
    work_ends = fields.CharField(max_length=5, default="18:00")
    holidays = fields.JSONField[list[str]](default=list)
    """Days off, as ISO dates."""
    stale_days = fields.IntField(default=30)
    return_hours = fields.IntField(default=24)
    answer_minutes = fields.IntField(default=60)
    dialog_days = fields.IntField(default=14)
    uniqueness_days = fields.IntField(default=30)
    attribution_days = fields.IntField(default=90)
    conversion_days = fields.IntField(default=90)
    activity_days = fields.IntField(default=180)
    service_seconds = fields.IntField(default=20)
    abandon_seconds = fields.IntField(default=5)
    conversation_seconds = fields.IntField(default=60)
    accepts_unrated = fields.BooleanField(default=False)
    """Whether a deal may close in a currency that has no rate for the day; its amount is left out of sums, and shown as left out."""
    quiet_from = fields.CharField(max_length=5, null=True)
    """From when to when clients are not called, by their own clocks; null where they may be at any time."""
    quiet_until = fields.CharField(max_length=5, null=True)
    calls_need_consent = fields.BooleanField(default=False)
    """Whether only those are called who have agreed to it."""
    days_move = MentionField(null=True)
    """The change of zone whose days are still being written beside the instants (``resolvers/zones.py``); null when all are of ``zone``."""
    days_done = fields.IntField(null=True)
    days_total = fields.IntField(null=True)
    facts_move = MentionField(null=True)
    """The change of windows by which facts are still being told anew (``resolvers/windows.py``); null when all are by those set."""
    facts_windows = fields.JSONField[list[str]](default=list)
    """The windows that were changed, as the API names them."""
    facts_step = fields.CharField(max_length=64, null=True)
    """Which facts are being told anew; null before the first."""
    facts_after = MentionField(null=True)
    """The last of those that are told already, in the order of their ids; null before the first."""
    facts_done = fields.IntField(null=True)
    facts_total = fields.IntField(null=True)
    created_at = InstantField(default=now)
    updated_at = InstantField(default=now)
    version = fields.IntField(default=1)

    class Meta:
        table = "workspace"
