"""The workspace's settings. A new zone is in force at once, and so is a new window; what is kept by them follows (``zones.py``, ``windows.py``)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, TypedDict
from zoneinfo import available_timezones

from models.audit import AuditAction
from models.custom import CustomValue
from models.db import sql
from models.db.locking import owned
from models.deals import Deal
from models.errors import UserErrorCode, refuse
from models.events.users import AccessChanged
from models.events.workspaces import WorkspaceChanged
from models.money import CURRENCIES
from models.payments import Payment
from models.rates import ExchangeRate
from models.wire import camel
from models.workspaces import LONGEST_RETURN_HOURS, Workspace
from resolvers import holding, inputs, rates, windows, zones
from resolvers.access import Actor
from resolvers.changes import Changes, hold_log
from resolvers.facts.windowed import SETTINGS
from resolvers.inputs import Problems
from resolvers.updating import update

_HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_NO_PLACE = frozenset({"localtime", "Factory", "posixrules"})
"""Names among the zones that are no place's: what they stand for is each machine's own."""
MOST_HOLIDAYS = 400
WINDOWS = {
    "stale_days": 3650,
    "return_hours": LONGEST_RETURN_HOURS,
    "answer_minutes": 60 * 24 * 31,
    "dialog_days": 3650,
    "uniqueness_days": 3650,
    "attribution_days": 3650,
    "conversion_days": 3650,
    "activity_days": 3650,
    "service_seconds": 3600,
    "abandon_seconds": 3600,
    "conversation_seconds": 3600,
}
"""The most that each window may be."""


class WorkspaceFields(TypedDict, total=False):
    """What can be set on the workspace."""

    name: str
    zone: str
    currency: str
    country: str
    working_days: Sequence[int]
    work_starts: str
    work_ends: str
    holidays: Sequence[date]
    stale_days: int
    return_hours: int
    answer_minutes: int
    dialog_days: int
    uniqueness_days: int
    attribution_days: int
    conversion_days: int
    activity_days: int
    service_seconds: int
    abandon_seconds: int
    conversation_seconds: int
    accepts_unrated: bool
    quiet_from: str | None
    quiet_until: str | None
    calls_need_consent: bool


async def create_workspace(work: Changes, fields: WorkspaceFields, taken: Sequence[str]) -> Workspace:
    """Make the workspace that the transaction is of. Its settings are checked as those of any other; a name that is taken is refused."""
    workspace = Workspace(id=work.workspace_id)
    columns = await _checked(workspace, {"name": None, **fields})
    if str(columns["name"]).casefold() in {name.casefold() for name in taken}:
        raise refuse("input.name", UserErrorCode.TAKEN, "another workspace has this name")
    await workspace.update_from_dict(columns).save(force_create=True)
    work.audit(AuditAction.WORKSPACE_CHANGED, f"workspace_{workspace.id}", {"after": columns})
    work.record(WorkspaceChanged.of(workspace, after=columns))
    return workspace


async def update_workspace(work: Changes, actor: Actor, fields: WorkspaceFields) -> Workspace:
    """Change the settings. The base currency is fixed as soon as there are amounts or rates in it.

    What others write meanwhile is either committed before the log is held, and then seen here, or it is done anew on the new settings.
    Amounts follow the rates of a new zone's days before that, and those that are left after it, so that others do not wait for the long part.
    """
    await holding.administering(actor)
    [workspace] = await owned(Workspace.filter(id=actor.workspace_id))
    if fields.get("currency", workspace.currency) != workspace.currency:
        await hold_log(work)
    before = await update(work, workspace, await _checked(workspace, fields), event=WorkspaceChanged)
    if "zone" in before:
        there = replace(actor, zone=workspace.zone)
        await zones.begin(work, workspace, actor)
        await rates.follow_days(there)
        await hold_log(work)
        await rates.follow_days(there)
    if changed := SETTINGS & before.keys():
        await windows.begin(work, workspace, actor, changed)
    if before:
        work.audit(AuditAction.WORKSPACE_CHANGED, f"workspace_{workspace.id}", {"before": before, "after": fields})
        work.record(AccessChanged(entity_id=actor.user_id))
    return workspace


async def _is_zone(name: str) -> bool:
    """Tell whether this is a place's zone, for the processes and for the database alike."""
    if name not in available_timezones() - _NO_PLACE:
        return False
    [found] = await sql.run(f"select {sql.words().knows_zone(':zone::text')} as is_known", zone=name)
    return bool(found["is_known"])


async def _checked(workspace: Workspace, fields: Mapping[str, Any]) -> dict[str, Any]:
    problems, found = Problems(), dict(fields)
    if "name" in found:
        found["name"] = inputs.text(problems, "input.name", found["name"], longest=200, required=True)
    if "zone" in found and not await _is_zone(found["zone"]):
        problems.add("input.zone", UserErrorCode.INVALID, "must be an IANA zone such as Europe/Moscow")
    if "country" in found:
        found["country"] = inputs.country(problems, "input.country", found["country"])
    _check_calendar(problems, workspace, found)
    for name, most in WINDOWS.items():
        if name in found and not 1 <= found[name] <= most:
            problems.add(f"input.{camel(name)}", UserErrorCode.OUT_OF_RANGE, f"must be from 1 to {most}")
    _check_quiet(problems, workspace, found)
    if found.get("currency", workspace.currency) != workspace.currency:
        await _check_currency(problems, workspace, found["currency"])
    problems.check()
    return found


def _check_calendar(problems: Problems, workspace: Workspace, found: dict[str, Any]) -> None:
    """Check working hours, working days and days off, and put the latter two in order."""
    wrong = [name for name in ("work_starts", "work_ends") if name in found and not _HOUR.fullmatch(found[name])]
    for name in wrong:
        problems.add(f"input.{camel(name)}", UserErrorCode.INVALID, "must be a time such as 09:00")
    if not wrong and found.get("work_starts", workspace.work_starts) >= found.get("work_ends", workspace.work_ends):
        problems.add("input.workEnds", UserErrorCode.INVALID, "must be after workStarts")
    if "working_days" in found:
        found["working_days"] = sorted(set(found["working_days"]))
        if not set(found["working_days"]) <= set(range(1, 8)):
            problems.add("input.workingDays", UserErrorCode.OUT_OF_RANGE, "must be from 1 (Monday) to 7 (Sunday)")
    if "holidays" in found:
        found["holidays"] = sorted({day.isoformat() for day in found["holidays"]})
        if len(found["holidays"]) > MOST_HOLIDAYS:
            problems.add("input.holidays", UserErrorCode.TOO_MANY, f"at most {MOST_HOLIDAYS}")


def _check_quiet(problems: Problems, workspace: Workspace, found: Mapping[str, Any]) -> None:
    """Check the hours at which nobody is called: both ends or neither, and they may lie on two days."""
    given = [name for name in ("quiet_from", "quiet_until") if name in found]
    wrong = [name for name in given if found[name] is not None and not _HOUR.fullmatch(found[name])]
    for name in wrong:
        problems.add(f"input.{camel(name)}", UserErrorCode.INVALID, "must be a time such as 21:00")
    begin, end = (found.get(name, getattr(workspace, name)) for name in ("quiet_from", "quiet_until"))
    if given and not wrong and (begin is None) != (end is None):
        problems.add(f"input.{camel(given[0])}", UserErrorCode.INVALID, "quietFrom and quietUntil are both times, or both null")
    elif given and not wrong and begin is not None and begin == end:
        problems.add(f"input.{camel(given[0])}", UserErrorCode.INVALID, "quietFrom and quietUntil must differ")


async def _check_currency(problems: Problems, workspace: Workspace, currency: str) -> None:
    amounts = Deal.filter(workspace_id=workspace.id, amount_minor__isnull=False)
    values = CustomValue.filter(workspace_id=workspace.id, amount_minor__isnull=False)
    if currency not in CURRENCIES:
        problems.add("input.currency", UserErrorCode.INVALID, "must be an ISO 4217 code")
    elif (
        await amounts.exists()
        or await values.exists()
        or await Payment.filter(workspace_id=workspace.id).exists()
        or await ExchangeRate.filter(workspace_id=workspace.id).exists()
    ):
        problems.add("input.currency", UserErrorCode.INVALID, "there are amounts or rates in the present currency")
