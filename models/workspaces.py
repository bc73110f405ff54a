"""A workspace: one company that uses Voronka, and the settings its numbers depend on."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from tortoise import Model, fields

from models.base import new_id, now
from models.db.fields import InstantField


class Workspace(Model):
    """One company. Its days are calendar days of ``zone``; its sums are in ``currency``."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    name = fields.CharField(max_length=200)
    zone = fields.CharField(max_length=64, default="Europe/Moscow")
    currency = fields.CharField(max_length=3, default="RUB")
    created_at = InstantField(default=now)
    updated_at = InstantField(default=now)
    version = fields.IntField(default=1)

    class Meta:
        table = "workspace"


def local_day(at: datetime, zone: str) -> date:
    """Return the calendar day that an instant falls on in a zone."""
    return at.astimezone(ZoneInfo(zone)).date()
