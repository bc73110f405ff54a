"""Reading what has been received: hooks as they came, and records that are to be read anew. One job of an account does both.

A hook that is the provider's goes in the transaction that stores what it tells; one that cannot be verified or read stays, with the reason.
Neither the order nor repeats make a difference: what comes of them are records of calls, of which the latest state counts.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
import structlog
from tortoise.expressions import F

from models.base import now
from models.db import sql
from models.noting import tallies
from models.ports.failures import ProviderFailure
from models.ports.telephony import LiveLeg, RawRecord, TakesHooks, Telephony, UnreadableHook
from models.providers import IntakeStatus, ProviderAccount
from models.sealing import SealFailed
from resolvers.changes import Changes
from resolvers.intake.arriving import opened
from resolvers.intake.live import closing, noting
from resolvers.intake.storing import Account, IntakeCount, Progress, take_in
from resolvers.jobs.kinds import Held, Kind, Wish

log = structlog.get_logger()
BATCH = 200
"""What is read in one transaction."""
SOON = timedelta(minutes=1)
"""How long after news that only a pull brings it is made: whatever comes until then is in the same one."""
MOST_UNVERIFIED, MOST_BYTES = 1000, 20_000_000
"""How many hooks of an account that nobody could verify are kept, and how much of them; the newest."""
UNSIGNED = "It does not bear the provider's signature, as this account's keys make it for the address that it was sent to"


async def hear(row: ProviderAccount, telephony: Telephony, held: Held, progress: Progress, *, pull: Kind) -> IntakeCount:
    """Read what an account has received."""
    reader = telephony.calls or telephony.hooks
    if reader is None:
        raise ProviderFailure(f"There are no calls of {row.provider} to read")
    account = Account(row=row, parse=reader.parse, held=held)
    paths = list(telephony.live.live_paths) if telephony.live is not None else []
    total, after, live_after = IntakeCount(), UUID(int=0), UUID(int=0)
    while True:
        found = await _received(row, live_after, paths) if paths else []
        is_live = bool(found)
        found = found or await _received(row, after)
        if not found:
            return total
        batch = _Batch(row=row, pull=pull)
        for one in found:
            batch.read(one, telephony.hooks)
        total += await take_in(account, batch.records, also=batch.settle)
        total += IntakeCount(failed=batch.unread)
        tallies["hooks", "unverified"] += batch.unverified
        progress(now(), total)
        last = UUID(str(found[-1]["id"]))
        live_after, after = (last, after) if is_live else (live_after, last)


async def _received(row: ProviderAccount, after: UUID, paths: Sequence[str] = ()) -> list[dict[str, Any]]:
    """Return what has come and is not read yet: hooks of some paths alone where these are said, whatever else waits."""
    only = f"and hook is not null and {sql.words().is_one_of('payload', ':paths::text[]')} " if paths else ""
    return await sql.run(
        "select id, external_id, payload, hook, received_at from intake_record where workspace_id = :workspace::uuid "
        f"and account_id = :account::uuid and status = 'RECEIVED' and id > :after::uuid {only}order by id limit {BATCH}",
        workspace=row.workspace_id,
        account=row.id,
        after=after,
        **({"paths": paths} if paths else {}),
    )


_OUTCOMES = (("id", "uuid"), ("status", "text"), ("error", "text"))
_HEARD = "HEARD"
"""What becomes of a hook whose records are stored: nothing is left of it."""


@dataclass(kw_only=True)
class _Batch:
    """What is read in one transaction: records of calls, and what becomes of what was received."""

    row: ProviderAccount
    pull: Kind
    records: list[RawRecord] = field(default_factory=list)
    live: list[LiveLeg] = field(default_factory=list)
    unread: int = 0
    unverified: int = 0
    """Hooks, since the last one that was the provider's."""
    heard_at: datetime | None = None
    is_to_be_pulled: bool = False
    _outcomes: list[dict[str, Any]] = field(default_factory=list)

    def read(self, one: Mapping[str, Any], hooks: TakesHooks | None) -> None:
        """Read what was received: a hook, or a record of a call."""
        if one["hook"] is None:
            self.records.append(RawRecord(external_id=one["external_id"], payload=one["payload"]))
            self._outcome(one, IntakeStatus.DONE)
            return
        try:
            self._hear(one, hooks)
        except (UnreadableHook, SealFailed) as unreadable:
            self._fail(one, str(unreadable))
        except Exception as bug:
            log.exception("intake.bug", external_id=one["external_id"])
            self._fail(one, f"the reader failed: {type(bug).__name__}")

    def _hear(self, one: Mapping[str, Any], hooks: TakesHooks | None) -> None:
        if hooks is None:
            raise UnreadableHook("This provider's hooks are not read by this version")
        hook = opened(one["hook"])
        if not hooks.verify(hook):
            self.unverified += 1
            self._outcome(one, IntakeStatus.UNVERIFIED, UNSIGNED)
            return
        at = one["received_at"]
        self.heard_at = at if isinstance(at, datetime) else datetime.fromisoformat(at)
        self.unverified = 0
        heard = hooks.hear(hook)
        self.records += heard.records
        self.live += heard.live
        self.is_to_be_pulled = self.is_to_be_pulled or heard.is_to_be_pulled
        self._outcome(one, _HEARD)

    def _fail(self, one: Mapping[str, Any], error: str) -> None:
        self.unread += 1
        self._outcome(one, IntakeStatus.FAILED, error[:1000])

    def _outcome(self, one: Mapping[str, Any], status: str, error: str | None = None) -> None:
        self._outcomes.append({"id": str(one["id"]), "status": status, "error": error})

    async def settle(self, work: Changes) -> None:
        """Say of what was received what has become of it, unless that has been said already: of a record that was stored it has."""
        await _settle(self.row, (o for o in self._outcomes if o["status"] != _HEARD))
        await _leave(self.row, [o["id"] for o in self._outcomes if o["status"] == _HEARD])
        await noting.note(work, self.row, self.live)
        if self.live:
            work.jobs.append(closing.wish(self.row))
        same = ProviderAccount.filter(workspace_id=self.row.workspace_id, id=self.row.id)
        if self.heard_at is not None:
            await same.update(heard_at=self.heard_at, hooks_unverified=self.unverified)
        elif self.unverified:
            await same.update(hooks_unverified=F("hooks_unverified") + self.unverified)
            await _trim(self.row)
        if self.is_to_be_pulled:
            work.jobs.append(Wish(kind=self.pull, key=str(self.row.id), after=SOON))


async def _settle(row: ProviderAccount, outcomes: Iterable[Mapping[str, Any]]) -> None:
    await sql.do(
        f"update intake_record as t set status = r.status, error = r.error from {sql.words().records(':outcomes::json', _OUTCOMES)} r "
        "where t.workspace_id = :workspace::uuid and t.id = r.id and t.status = 'RECEIVED'",
        workspace=row.workspace_id,
        outcomes=orjson.dumps(list(outcomes)).decode(),
    )


async def _leave(row: ProviderAccount, ids: list[str]) -> None:
    """Let go of hooks whose records are stored."""
    await sql.do(
        f"delete from intake_record where workspace_id = :workspace::uuid and {sql.words().is_one_of('id', ':ids::uuid[]')} "
        "and status = 'RECEIVED'",
        workspace=row.workspace_id,
        ids=ids,
    )


async def _trim(row: ProviderAccount) -> None:
    """Keep no more of what nobody could verify than there is room for: whoever knows an address may send anything."""
    await sql.do(
        "delete from intake_record where workspace_id = :workspace::uuid and id in (select u.id from (select id, "
        "row_number() over (order by id desc) as place, sum(length(hook)) over (order by id desc) as bytes from intake_record "
        "where workspace_id = :workspace::uuid and account_id = :account::uuid and hook is not null and status = 'UNVERIFIED') u "
        f"where u.place > {MOST_UNVERIFIED} or u.bytes > {MOST_BYTES})",
        workspace=row.workspace_id,
        account=row.id,
    )
