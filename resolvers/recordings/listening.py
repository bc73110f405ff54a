"""Listening to a call: an address is given to who may hear it, looked at again whenever it is used, and its first use is noted.

Who may hear a call is whoever may read the interaction, unless the field group RECORDINGS is hidden from their role.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from models.audit import AuditAction
from models.base import new_id, now
from models.db import sql
from models.db.connecting import database_errors
from models.db.lanes import CALLER
from models.errors import CrmError, ErrorCode, Forbidden, Unauthenticated, UserErrorCode, refuse
from models.events.reviews import CallListened
from models.interactions import Interaction
from models.ports.telephony import Capability
from models.providers import ProviderAccount
from models.rights import Noun, Verb, hiding
from resolvers import inputs
from resolvers.access import Actor
from resolvers.callers import look_again
from resolvers.changes import Changes, Shown, changes
from resolvers.intake.offered import offered
from resolvers.recordings.addresses import Address, digest_of, read
from resolvers.recordings.copies import kept_of
from resolvers.recordings.offered import store

FIELD = "CallFacts.recordings"
HOLDS = timedelta(minutes=15)
"""How long an address is good, and as long again as the call was: it is played to its end."""
LONGEST = timedelta(hours=6)


class NotHere(CrmError):
    """There is no such recording, or it is not for who asks. Both are told in the same words."""

    code = ErrorCode.NOT_FOUND

    def __init__(self, message: str = "There is nothing to listen to at this address.") -> None:
        super().__init__(message)


class Expired(CrmError):
    """The address was good, and is not any more."""

    code = ErrorCode.NOT_FOUND

    def __init__(self) -> None:
        super().__init__("This address has expired: ask for a new one (callRecordingOpen).")


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """A recording that somebody may hear now."""

    actor: Actor
    call: Interaction
    provider_id: str
    address: Address


async def open_recording(work: Changes, actor: Actor, row_id: str, recording: str | None = None) -> Shown:
    """Give the caller an address at which a recording of a call is played for a while. It is theirs alone, and good as long as their access is."""
    call = await inputs.load(Interaction, actor, "id", row_id)
    if (group := hiding(FIELD, actor.rights.hidden)) is not None:
        raise refuse("id", UserErrorCode.FORBIDDEN, f"{group.value} is hidden from your role")
    provider_id = _chosen(call, recording)
    if store() is None or await kept_of(call.workspace_id, call.id, provider_id) is None:
        await _check_source(call)
    until = now() + HOLDS + _length(call)
    address = Address(
        id=new_id(),
        workspace_id=call.workspace_id,
        interaction_id=call.id,
        user_id=actor.user_id,
        recording=digest_of(provider_id),
        until=until.replace(microsecond=0),
        credential=actor.credential,
    )
    work.audit(AuditAction.RECORDING_OPENED, f"interaction_{call.id}", {"until": address.until})
    return Shown(row=call, values={"path": f"/recordings/{await address.written()}", "expires_at": address.until})


def _chosen(call: Interaction, recording: str | None) -> str:
    known: list[str] = [one["providerId"] for one in call.recordings if one.get("providerId")]
    if not known:
        raise refuse("id", UserErrorCode.INVALID, "this has no recordings")
    if recording is not None and recording not in known:
        raise refuse("recording", UserErrorCode.NOT_FOUND, "this is no recording of the call")
    return known[0] if recording is None else recording


async def _check_source(call: Interaction) -> None:
    """Refuse a recording that nobody could hand out."""
    account = await ProviderAccount.get_or_none(workspace_id=call.workspace_id, id=call.account_id) if call.account_id else None
    provider = offered().get(account.provider) if account is not None else None
    if provider is None or Capability.HAS_RECORDINGS not in provider.capabilities:
        raise refuse("id", UserErrorCode.INVALID, "recordings of this call cannot be had from its provider")


def _length(call: Interaction) -> timedelta:
    known = call.ended_at - call.started_at if call.ended_at is not None else timedelta(0)
    return min(max(known, timedelta(0)), LONGEST)


async def admit(written: str, asking: Actor | None) -> Wanted:
    """Return what somebody may hear at an address now. ``asking`` is who has shown a token beside it: the address must be theirs.

    Raises NotHere, Expired or Forbidden; why is told to nobody else than whose it is.
    """
    address = await read(written)
    if address is None or (
        asking is not None and (asking.workspace_id, asking.user_id) != (address.workspace_id, address.user_id)
    ):
        raise NotHere
    if address.until <= now():
        raise Expired
    CALLER.set(address.user_id)
    try:
        actor = await look_again(address.workspace_id, address.user_id, address.credential)
    except Unauthenticated:
        raise Forbidden("What this address was given for does not hold any more.") from None
    with database_errors():
        call = await Interaction.get_or_none(workspace_id=address.workspace_id, id=address.interaction_id, deleted_at=None)
    if call is None or not actor.may(Verb.READ, Noun.INTERACTION, call.owner_id):
        raise NotHere
    if hiding(FIELD, actor.rights.hidden) is not None:
        raise Forbidden("Recordings are hidden from your role.")
    known: list[Any] = [one.get("providerId") for one in call.recordings]
    provider_id = next((one for one in known if one and digest_of(one) == address.recording), None)
    if provider_id is None:
        raise NotHere
    return Wanted(actor=actor, call=call, provider_id=provider_id, address=address)


async def note(wanted: Wanted) -> None:
    """Note that somebody listens: once for each address, however often and in how many pieces it is asked for."""
    call, actor = wanted.call, wanted.actor
    async with changes(call.workspace_id, actor.user_id) as work:
        work.actor, work.through = actor, actor.through
        at = now()
        made = await sql.run(
            "insert into call_listening (workspace_id, id, created_at, interaction_id, user_id, listened_at) values "
            "(:workspace::uuid, :id::uuid, :at::timestamptz, :call::uuid, :user::uuid, :at::timestamptz) "
            "on conflict (workspace_id, id) do nothing returning id",
            workspace=call.workspace_id,
            id=wanted.address.id,
            at=at,
            call=call.id,
            user=actor.user_id,
        )
        if made:
            after = {"user_id": actor.user_id, "listened_at": at}
            work.record(CallListened.of(call, after=after, subject_id=wanted.address.id))
            work.audit(AuditAction.RECORDING_LISTENED, f"interaction_{call.id}", {})
