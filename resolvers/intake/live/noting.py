"""Noting what goes on: what a provider tells of the parts of calls becomes rows and events, in the transaction that reads it.

What comes late, twice or in any order makes no difference: the provider's count decides, and what is over stays so. Of a call that is
finished already nothing is noted: whoever was rung would be told of a call that is over.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from operator import attrgetter
from typing import Any
from uuid import UUID

from models.base import now
from models.contacts import Contact
from models.db.locking import owned
from models.event_log import Origin
from models.events.event import Event
from models.events.live_calls import CallAnswered, CallEnded, CallRinging, CallTransferred
from models.interactions import Interaction
from models.live_calls import LiveCall, LiveEnding
from models.phones import is_number, provider_number
from models.ports.telephony import Direction, Disposition, LiveLeg, LivePlace, LiveState
from models.providers import ProviderAccount
from resolvers.access import Through
from resolvers.callers import country_at
from resolvers.changes import Changes
from resolvers.intake import employees, matching

EVENTS: Mapping[LiveState, type[Event]] = {
    LiveState.RINGING: CallRinging,
    LiveState.ANSWERED: CallAnswered,
    LiveState.TRANSFERRED: CallTransferred,
    LiveState.ENDED: CallEnded,
}
TOLD = ("state", "ending", "user_id", "contact_id")
"""The columns that events tell."""
AHEAD = timedelta(hours=1)
"""By how much a provider's clock may be ahead of ours; what is later than that is taken for now."""
Calls = dict[str, dict[str, LiveCall]]
"""The parts of calls, by the call and the part."""


async def note(work: Changes, account: ProviderAccount, legs: Sequence[LiveLeg]) -> None:
    """Note what goes on in calls of an account, and tell it."""
    if not legs:
        return
    work.through = Through(Origin.PROVIDER, account.id)
    called = sorted({leg.external_id for leg in legs})
    of_account = {"workspace_id": account.workspace_id, "account_id": account.id, "external_id__in": called}
    over = Interaction.filter(**of_account).exclude(disposition=Disposition.IN_PROGRESS)
    finished: set[Any] = set(await over.values_list("external_id", flat=True))
    country = account.country or await country_at(account.workspace_id)
    clients = {n for leg in legs if (n := provider_number(leg.client_number, country)) and is_number(n)}
    holders = await matching.held(account.workspace_id, clients)
    owners = dict(
        await Contact.filter(workspace_id=account.workspace_id, id__in=list(set(holders.values()))).values_list("id", "owner_id")
    )
    calls: Calls = {}
    for row in await owned(LiveCall.filter(**of_account).order_by("id")):
        calls.setdefault(row.external_id, {})[row.leg_id] = row
    noting = _Noting(
        account=account, country=country, users=await employees.known(account), holders=holders, owners=owners, calls=calls
    )
    for leg in sorted(legs, key=attrgetter("sequence")):
        if leg.external_id not in finished:
            noting.take(leg)
    await noting.store(work)


@dataclass(kw_only=True)
class _Noting:
    """What is known of the calls at hand, and what has come to be of it."""

    account: ProviderAccount
    country: str
    users: Mapping[str, UUID]
    holders: Mapping[str, UUID]
    owners: Mapping[UUID, UUID | None]
    calls: Calls
    made: list[LiveCall] = field(default_factory=list)
    before: dict[UUID, dict[str, Any]] = field(default_factory=dict)
    """What is told of the rows that have changed, as it was."""

    def take(self, leg: LiveLeg) -> None:
        """Take in what is told of one part."""
        parts = self.calls.setdefault(leg.external_id, {})
        row = parts.get(leg.leg_id)
        if row is None:
            row = parts[leg.leg_id] = self._new(leg, parts.values())
            self.made.append(row)
            self.before[row.id] = {}
        elif row.is_over or leg.sequence <= row.sequence:
            return
        else:
            self._remember(row)
        row.sequence, row.told_at = leg.sequence, now()
        self._go(row, leg)
        for changed in settle(parts.values()):
            self._remember(changed)

    def _remember(self, row: LiveCall) -> None:
        read = row.__dict__.get("_read") or {}
        self.before.setdefault(row.id, {name: read[name] for name in TOLD if name in read})

    def _go(self, row: LiveCall, leg: LiveLeg) -> None:
        at = min(leg.at, now() + AHEAD)
        row.state = leg.state
        if leg.state is LiveState.ANSWERED and row.answered_at is None:
            row.answered_at = max(at, row.started_at)
        if leg.state is LiveState.ENDED:
            row.ended_at = max(at, row.answered_at or row.started_at)

    def _new(self, leg: LiveLeg, others: Iterable[LiveCall]) -> LiveCall:
        """Return the row of a part that is new. Who takes a call over is in the same conversation, whoever it looks to be between."""
        user_id = next((self.users[key] for key in leg.employee_keys if key in self.users), None)
        first = next(iter(sorted(others, key=attrgetter("started_at"))), None)
        client, direction, contact_id, owner_id = provider_number(leg.client_number, self.country), leg.direction, None, None
        if first is not None and leg.takes_over is not None and direction is Direction.INTERNAL:
            client, direction, contact_id = first.client_number, first.direction, first.contact_id
            owner_id = first.owner_id if first.user_id is None else None
        elif client is not None:
            contact_id = self.holders.get(client)
            owner_id = self.owners.get(contact_id) if contact_id else None
        return LiveCall(
            workspace_id=self.account.workspace_id,
            account_id=self.account.id,
            external_id=leg.external_id,
            leg_id=leg.leg_id,
            sequence=leg.sequence,
            state=leg.state,
            place=leg.place,
            direction=direction,
            user_id=user_id,
            owner_id=user_id or owner_id,
            contact_id=contact_id,
            from_number=provider_number(leg.from_number, self.country),
            to_number=provider_number(leg.to_number, self.country),
            line_number=provider_number(leg.line_number, self.country),
            client_number=client,
            takes_over=leg.takes_over,
            started_at=min(leg.at, now() + AHEAD),
            told_at=now(),
        )

    async def store(self, work: Changes) -> None:
        """Store what has come to be, and tell what is new of it."""
        await LiveCall.bulk_create(self.made)
        known = {row.id: row for parts in self.calls.values() for row in parts.values()}
        made = {row.id for row in self.made}
        for row_id, before in self.before.items():
            row = known[row_id]
            if row_id not in made:
                await save(row)
            tell(work, row, before)


def settle(parts: Iterable[LiveCall]) -> list[LiveCall]:
    """Say how it ended where it did, by what is known of all parts of a call; return those of which it is another than was said."""
    parts = list(parts)
    taken = [row for row in parts if row.place is LivePlace.PHONE and row.answered_at is not None]
    changed = []
    for row in parts:
        takers = [other for other in parts if other.takes_over == row.leg_id and other is not row]
        if row.state is LiveState.ANSWERED and (talking := [other for other in takers if other.answered_at is not None]):
            row.ended_at = max(row.answered_at, min(other.answered_at for other in talking))
        if not row.is_over or row.ending is LiveEnding.UNKNOWN:
            continue
        ending = _ending(row, taken, takers)
        if ending is not row.ending:
            row.ending = ending
            row.state = LiveState.TRANSFERRED if ending is LiveEnding.TRANSFERRED else LiveState.ENDED
            changed.append(row)
    return changed


def _ending(row: LiveCall, taken: Sequence[LiveCall], takers: Sequence[LiveCall]) -> LiveEnding:
    """Return how it ended. Who asked a colleague that did not answer, and went on talking, has handed nothing over."""
    if row not in taken:
        return LiveEnding.ELSEWHERE if taken else LiveEnding.MISSED
    is_handed = any(other.answered_at is not None or not other.is_over or other.ended_at > row.ended_at for other in takers)
    return LiveEnding.TRANSFERRED if is_handed else LiveEnding.ANSWERED


async def save(row: LiveCall) -> None:
    """Store what has changed of a row."""
    row.version, row.updated_at = row.version + 1, now()
    await row.save(update_fields=row.changed())


def tell(work: Changes, row: LiveCall, before: Mapping[str, Any]) -> None:
    """Tell what goes on at a phone, if that is something else than it was."""
    is_news = not before or before["state"] != row.state or before.get("ending") != row.ending
    if is_news:
        work.record(EVENTS[LiveState(row.state)].of(row, before=before, after={name: getattr(row, name) for name in TOLD}))
