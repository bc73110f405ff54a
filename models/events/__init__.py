"""What can happen, a file a noun, one frozen class each: its name, whose it is, and the fields that it tells, each declared once.

``EVENTS`` is every event by its type; each file lists its own.
"""

from collections.abc import Mapping

from models.events import (
    absences,
    companies,
    contacts,
    custom,
    deals,
    imports,
    intake,
    interactions,
    meetings,
    partners,
    payments,
    pipelines,
    plans,
    rates,
    tasks,
    tokens,
    touch_points,
    users,
    workspaces,
)
from models.events.event import Event

_FILES = (
    contacts,
    companies,
    deals,
    interactions,
    payments,
    meetings,
    intake,
    tasks,
    pipelines,
    users,
    partners,
    tokens,
    custom,
    touch_points,
    plans,
    absences,
    rates,
    imports,
    workspaces,
)
EVENTS: Mapping[str, type[Event]] = {event.type: event for file in _FILES for event in file.EVENTS}
