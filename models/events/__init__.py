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
    lead_sources,
    live_calls,
    meetings,
    partners,
    payments,
    pipelines,
    plans,
    rates,
    reviews,
    surveys,
    tasks,
    tokens,
    touch_points,
    users,
    webhooks,
    workspaces,
)
from models.events.event import Event

_FILES = (
    contacts,
    companies,
    deals,
    interactions,
    payments,
    reviews,
    meetings,
    intake,
    live_calls,
    tasks,
    pipelines,
    users,
    partners,
    tokens,
    custom,
    touch_points,
    plans,
    absences,
    lead_sources,
    surveys,
    rates,
    imports,
    workspaces,
    webhooks,
)
EVENTS: Mapping[str, type[Event]] = {event.type: event for file in _FILES for event in file.EVENTS}
TYPES: Mapping[str, str] = {type_.upper().replace(".", "_"): type_ for type_ in EVENTS}
"""The types of events, by how the API calls them."""
