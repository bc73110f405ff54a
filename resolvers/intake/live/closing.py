"""Closing live calls: when the finished call comes, and, where nothing more is heard of one, by time.

A call of which nobody ever told the end becomes an interaction of the outcome UNKNOWN, which counts nowhere as answered; should the finished one
come after all, it takes its place.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from models.base import now
from models.contacts import Channel
from models.days import dated
from models.db.locking import owned
from models.event_log import Origin
from models.interactions import Interaction, InteractionKind, Provenance
from models.jobs import Queue
from models.live_calls import LiveCall, LiveEnding
from models.ports.telephony import Disposition, LivePlace, LiveState
from models.providers import ProviderAccount
from resolvers.access import Through
from resolvers.callers import zone_at
from resolvers.changes import Changes
from resolvers.effects import effects
from resolvers.intake.calls import tell as tell_calls
from resolvers.intake.live.noting import TOLD, save, settle, tell
from resolvers.jobs.kinds import Again, Decision, Held, Kind, Wish

RINGS = timedelta(minutes=10)
"""How long a phone rings at most: after that, nothing more is to be heard of it."""
WAITS = timedelta(hours=1)
"""How long somebody waits with a machine at most."""
TALKS = timedelta(hours=4)
"""How long nothing need be heard of a call that is talked."""
AT_ONCE = 200


def end_of(row: LiveCall) -> datetime:
    """Return when a part of a call is taken for over if nothing more is heard of it."""
    told_at: datetime = row.told_at
    if row.state is LiveState.ANSWERED:
        return told_at + TALKS
    return told_at + (RINGS if row.place is LivePlace.PHONE else WAITS)


async def follow_finished(work: Changes, account: ProviderAccount, external_ids: Sequence[str]) -> None:
    """Close the live calls whose finished ones have come. Call it in the transaction that stores these."""
    going = {"workspace_id": account.workspace_id, "account_id": account.id, "ended_at__isnull": True}
    came = set(await LiveCall.filter(**going).values_list("external_id", flat=True)) & set(external_ids)
    if not came:
        return
    finished = Interaction.filter(workspace_id=account.workspace_id, account_id=account.id, external_id__in=sorted(came)).exclude(
        disposition=Disposition.IN_PROGRESS
    )
    ends = dict(await finished.values_list("external_id", "ended_at"))
    of_account = LiveCall.filter(workspace_id=account.workspace_id, account_id=account.id, external_id__in=sorted(ends))
    calls: dict[str, list[LiveCall]] = {}
    for row in await owned(of_account.order_by("id")):
        calls.setdefault(row.external_id, []).append(row)
    for external_id, parts in calls.items():
        await _close(work, parts, ends[external_id] or now())


async def _close(work: Changes, parts: Sequence[LiveCall], at: datetime, *, ending: LiveEnding | None = None) -> None:
    """Close what still goes on of a call."""
    open_ = [row for row in parts if not row.is_over]
    before = {row.id: {name: getattr(row, name) for name in TOLD} for row in parts}
    for row in open_:
        row.ended_at, row.state = max(at, row.answered_at or row.started_at), LiveState.ENDED
        row.ending = ending
    for row in {row.id: row for row in (*open_, *settle(parts))}.values():
        await save(row)
        tell(work, row, before[row.id])


async def _close_by_time(held: Held) -> Decision:
    """Close what nothing more was heard of; look again when the next may have to be."""
    async with effects(held) as work:
        account = await ProviderAccount.get_or_none(workspace_id=held.workspace_id, id=UUID(held.key))
        work.through = Through(Origin.PROVIDER, UUID(held.key))
        going = LiveCall.filter(workspace_id=held.workspace_id, account_id=UUID(held.key), ended_at__isnull=True)
        rows = await owned(going.order_by("told_at", "id").limit(AT_ONCE))
        late = [row for row in rows if end_of(row) <= now()]
        for row in late:
            await _close(work, [row], now(), ending=LiveEnding.UNKNOWN)
        left = [end_of(row) for row in rows if not row.is_over]
        if account is not None:
            await _keep_unfinished(work, account, sorted({row.external_id for row in late}))
    if len(late) == AT_ONCE:
        return Again()
    return Again(at=min(left)) if left else None


async def _keep_unfinished(work: Changes, account: ProviderAccount, external_ids: Sequence[str]) -> None:
    """Make interactions of calls of which every part is over and no end was ever told."""
    if not external_ids:
        return
    of_account = {"workspace_id": account.workspace_id, "account_id": account.id, "external_id__in": external_ids}
    known: set[Any] = set(await Interaction.filter(**of_account).values_list("external_id", flat=True))
    calls: dict[str, list[LiveCall]] = {}
    for row in await LiveCall.filter(**of_account).order_by("started_at", "id"):
        calls.setdefault(row.external_id, []).append(row)
    zone, _ = await zone_at(account.workspace_id)
    made = [
        _interaction(parts, zone)
        for external_id, parts in calls.items()
        if external_id not in known and all(row.is_over for row in parts)
    ]
    await Interaction.bulk_create(made)
    tell_calls(work, account, [str(row.id) for row in made])


def _interaction(parts: Sequence[LiveCall], zone: str) -> Interaction:
    first, talked = parts[0], next((row for row in parts if row.answered_at is not None and row.user_id is not None), None)
    rung = talked or next((row for row in parts if row.owner_id is not None), first)
    return Interaction(
        workspace_id=first.workspace_id,
        account_id=first.account_id,
        external_id=first.external_id,
        kind=InteractionKind.CALL,
        channel=Channel.PHONE,
        provenance=Provenance.PROVIDER,
        direction=first.direction,
        disposition=Disposition.UNKNOWN,
        user_id=talked and talked.user_id,
        owner_id=rung.owner_id,
        contact_id=first.contact_id,
        from_number=first.from_number,
        to_number=first.to_number,
        line_number=first.line_number,
        client_number=first.client_number,
        **dated(Interaction, zone, started_at=first.started_at),
    )


ENDS = Kind(name="live ends", queue=Queue.HOUSEKEEPING, run=_close_by_time, deadline=timedelta(minutes=5), attempts=10)


def wish(account: ProviderAccount) -> Wish:
    """Return the job that closes what nothing more is heard of."""
    return Wish(kind=ENDS, key=str(account.id), after=RINGS)
