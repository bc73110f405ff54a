"""Whether a client may be called: what they have agreed to, and what time it is where they are."""

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from models.contacts import Channel, Consent, ConsentDecision, ConsentPurpose, Contact
from models.errors import Problem, UserErrorCode
from models.numbering import zones_of
from models.users import Role
from models.workspaces import Workspace
from resolvers.access import Actor

_ABOUT_CALLS = (ConsentPurpose.MARKETING, ConsentPurpose.DATA_PROCESSING)
_MAY_OVERRIDE = frozenset({Role.ADMIN, Role.HEAD})


def may_override(actor: Actor) -> bool:
    """Tell whether somebody may have a client called all the same, for a reason: administrators and heads."""
    return actor.role in _MAY_OVERRIDE


async def against(workspace: Workspace, contact: Contact, number: str, at: datetime) -> list[Problem]:
    """Return what speaks against calling a client's number (E.164) at an instant; nothing where it is all right."""
    decisions = await _decisions(contact)
    found = []
    if ConsentDecision.WITHDRAWN in decisions:
        found.append((UserErrorCode.DO_NOT_CALL, "the client has taken their consent back and is not to be called"))
    elif workspace.calls_need_consent and ConsentDecision.GIVEN not in decisions:
        found.append((UserErrorCode.NO_CONSENT, "the client has not agreed to be called"))
    there = at.astimezone(_zone(number, at, workspace))
    if _is_quiet(workspace, f"{there:%H:%M}"):
        message = (
            f"it is {there:%H:%M} where the client is; nobody is called from {workspace.quiet_from} to {workspace.quiet_until}"
        )
        found.append((UserErrorCode.QUIET_HOURS, message))
    return [Problem(path=("input", "contactId"), code=code, message=message) for code, message in found]


async def _decisions(contact: Contact) -> Collection[ConsentDecision]:
    """Return what the client has decided of each purpose that calls are about: of what is said for calls and for all channels, the latest."""
    said = Consent.filter(workspace_id=contact.workspace_id, contact_id=contact.id, holds=True, purpose__in=_ABOUT_CALLS)
    latest = {
        consent.purpose: consent.decision
        for consent in await said.order_by("happened_at", "id")
        if consent.channel in {None, Channel.PHONE}
    }
    return set(latest.values())


def _zone(number: str, at: datetime, workspace: Workspace) -> ZoneInfo:
    """Return a zone whose clocks show what those do where the number is; the workspace's where it may be in places that differ."""
    zones = [ZoneInfo(name) for name in zones_of(number)]
    return zones[0] if len({at.astimezone(zone).utcoffset() for zone in zones}) == 1 else ZoneInfo(workspace.zone)


def _is_quiet(workspace: Workspace, clock: str) -> bool:
    begin, end = workspace.quiet_from, workspace.quiet_until
    if begin is None or end is None:
        return False
    return begin <= clock < end if begin < end else clock >= begin or clock < end
